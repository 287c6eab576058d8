#include "make-register.h"

#include <string.h>

#include "record-templates.h"
#include "words.h"

#define SEED G_GUINT64_CONSTANT (0x676f7672656769)

typedef struct
{
  guint n_records;
  guint record;             /* the number of the one that is being written */
  guint64 state;            /* of the random numbers */
  const Language *language;
  GString *out;
  GString *sentence;        /* the last $t */
  guint last_place[26];     /* of the reference before, by letter; counted from 1 */
} Maker;

/* Splitmix64: the same numbers on all machines. */
static guint64
mix (guint64 x)
{
  x = (x ^ (x >> 30)) * G_GUINT64_CONSTANT (0xbf58476d1ce4e5b9);
  x = (x ^ (x >> 27)) * G_GUINT64_CONSTANT (0x94d049bb133111eb);
  return x ^ (x >> 31);
}

static guint
pick (Maker *self,
      guint  n)
{
  self->state += G_GUINT64_CONSTANT (0x9e3779b97f4a7c15);
  return (guint) ((mix (self->state) >> 32) % n);
}

static const RecordTemplate *
find_template (char letter)
{
  for (guint i = 0; i < G_N_ELEMENTS (record_templates); i++)
    if (record_templates[i].letter == letter)
      return &record_templates[i];
  g_assert_not_reached ();
}

/* A register is written meeting by meeting: a hundred records belong together, those of a kind beside
 * each other.  What the record with a number is follows from the number alone. */
#define BLOCK 100

static const RecordTemplate *
template_of_record (guint record)
{
  guint place = record % BLOCK;

  for (guint i = 0;; i++)
    {
      if (place < record_templates[i].share)
        return &record_templates[i];
      place -= record_templates[i].share;
    }
}

/* The first place of a kind in a block. */
static guint
first_place (char letter)
{
  guint place = 0;

  for (guint i = 0; record_templates[i].letter != letter; i++)
    place += record_templates[i].share;
  return place;
}

static void
add_id (Maker   *self,
        guint64  number)
{
  guint64 high = mix (number * 2 + 1), low = mix (number * 2 + 2);

  g_string_append_printf (self->out, "urn:uuid:%08x-%04x-4%03x-%04x-%012" G_GINT64_MODIFIER "x",
                          (guint) (high >> 32), (guint) (high >> 16) & 0xffff, (guint) high & 0xfff,
                          0x8000 | ((guint) (low >> 48) & 0x3fff), low & G_GUINT64_CONSTANT (0xffffffffffff));
}

/* The id of a record of that kind in the same block.  Neighbours mostly speak of the same. */
static void
add_reference (Maker *self,
               char   letter)
{
  guint *last = &self->last_place[letter - 'A'];
  guint share = find_template (letter)->share;

  if (*last == 0 || pick (self, 4) == 0)
    *last = 1 + first_place (letter) + pick (self, share);
  add_id (self, (self->record / BLOCK * BLOCK + *last - 1) % self->n_records);
}

static const char *
pick_word (Maker *self)
{
  return self->language->words[pick (self, self->language->n_words)];
}

/* Words up to about @length bytes, with a capital, now and then a comma or words in quotes. */
static void
add_words (Maker   *self,
           GString *to,
           gsize    length)
{
  gsize start = to->len, end = start + length;

  g_string_append (to, pick_word (self));
  to->str[start] = g_ascii_toupper (to->str[start]);
  while (to->len + 8 < end)
    {
      guint turn = pick (self, 400);

      g_string_append (to, turn < 32 ? ", " : " ");
      if (turn == 399)
        g_string_append_printf (to, "\\\"%s\\\"", pick_word (self));
      else
        g_string_append (to, pick_word (self));
    }
}

/* Most sentences are short: 80 to 400 bytes, 160 on average. */
static void
make_sentence (Maker *self)
{
  gsize place = pick (self, 1000);

  g_string_truncate (self->sentence, 0);
  add_words (self, self->sentence, 80 + 320 * place * place * place / 1000000000);
  g_string_append_c (self->sentence, '.');
}

/* The sentence as it stands in a text file with lines of 90 bytes. */
static void
add_wrapped (Maker *self)
{
  gsize line_start = 0;

  for (gsize i = 0; i < self->sentence->len; i++)
    if (self->sentence->str[i] == ' ' && i - line_start > 80)
      {
        g_string_append (self->out, "\\n");
        line_start = i;
      }
    else
      g_string_append_c (self->out, self->sentence->str[i]);
}

static void
add_number (Maker *self,
            guint  digits)
{
  guint least = 1;

  while (--digits > 0)
    least *= 10;
  g_string_append_printf (self->out, "%u", least + pick (self, 9 * least));
}

static void
add_day (Maker *self,
         guint  first_year)
{
  guint year = first_year + pick (self, 6), month = 1 + pick (self, 12);

  g_string_append_printf (self->out, "%u-%02u-%02u", year, month, 1 + pick (self, 28));
}

static void
add_second (Maker *self,
            guint  first_year)
{
  guint minute = pick (self, 24 * 60), second = pick (self, 60);

  add_day (self, first_year);
  g_string_append_printf (self->out, "T%02u:%02u:%02u+0%u:00", minute / 60, minute % 60, second, 1 + pick (self, 2));
}

static void
add_name (Maker *self)
{
  g_string_append (self->out, given_names[pick (self, G_N_ELEMENTS (given_names))]);
  g_string_append_c (self->out, ' ');
  g_string_append (self->out, family_names[pick (self, G_N_ELEMENTS (family_names))]);
}

static void
add_value (Maker *self,
           char   letter)
{
  if (g_ascii_isdigit (letter))
    add_number (self, letter - '0');
  else if (g_ascii_isupper (letter))
    add_reference (self, letter);
  else
    switch (letter)
      {
      case 'u': add_id (self, self->record); break;
      case 'i': add_id (self, G_MAXUINT32 + (guint64) self->out->len); break;
      case 't': make_sentence (self); G_GNUC_FALLTHROUGH;
      case 'x': g_string_append_len (self->out, self->sentence->str, self->sentence->len); break;
      case 'w': add_wrapped (self); break;
      case 'h': add_words (self, self->out, 20 + pick (self, 31)); break;
      case 'o': add_words (self, self->out, 12 + pick (self, 20)); break;
      case 'n': add_name (self); break;
      case 'l': g_string_append (self->out, self->language->code); break;
      case 'd': add_day (self, 2018); break;
      case 'c': add_second (self, 2014); break;
      case 's': add_second (self, 2020); break;
      case '@': g_string_append_c (self->out, '@'); break;
      default: g_assert_not_reached ();
      }
}

/* The end of an alternative: the `|` or `)` that is not inside of brackets. */
static const char *
find_end (const char *text)
{
  for (guint depth = 0;; text++)
    if (*text == '(')
      depth++;
    else if (depth == 0 && (*text == '|' || *text == ')'))
      return text;
    else if (*text == ')')
      depth--;
}

static void expand (Maker      *self,
                    const char *text,
                    const char *end);

/* Expands one alternative of `(a|b|c)` at @text, and returns the end of all. */
static const char *
expand_choice (Maker      *self,
               const char *text)
{
  const char *starts[16], *ends[16];
  guint n = 0, chosen;

  do
    {
      g_assert (n < G_N_ELEMENTS (starts));
      starts[n] = text + 1;
      text = ends[n] = find_end (text + 1);
      n++;
    }
  while (*text == '|');
  chosen = pick (self, n);
  expand (self, starts[chosen], ends[chosen]);
  return text;
}

static void
expand_times (Maker *self,
              char   letter,
              guint  times)
{
  const char *text = find_template (letter)->text;

  for (guint i = 0; i < times; i++)
    {
      if (i > 0)
        g_string_append_c (self->out, ',');
      expand (self, text, text + strlen (text));
    }
}

static void
expand (Maker      *self,
        const char *text,
        const char *end)
{
  for (; text < end; text++)
    switch (*text)
      {
      case '\'': g_string_append_c (self->out, '"'); break;
      case '$': add_value (self, *++text); break;
      case '@': expand_times (self, *++text, 1); break;
      case '*': expand_times (self, *++text, 2 + pick (self, 8)); break;
      case '(': text = expand_choice (self, text); break;
      default: g_string_append_c (self->out, *text);
      }
}

/* Makes a register of @n_records lines; free with g_free(). */
char *
make_register (guint  n_records,
               gsize *length)
{
  Maker self = { .n_records = n_records, .state = SEED, .out = g_string_sized_new (n_records * (gsize) 720) };

  self.sentence = g_string_new ("");
  for (self.record = 0; self.record < n_records; self.record++)
    {
      const char *text = template_of_record (self.record)->text;

      self.language = &languages[pick (&self, G_N_ELEMENTS (languages))];
      expand (&self, text, text + strlen (text));
      g_string_append_c (self.out, '\n');
    }
  g_string_free (self.sentence, TRUE);
  *length = self.out->len;
  return g_string_free (self.out, FALSE);
}
