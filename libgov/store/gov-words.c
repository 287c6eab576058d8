/* Words without case, accents and punctuation; and their stems. */
#include "store/gov-words-private.h"

#include <string.h>

#ifdef HAVE_STEMMER
#include <libstemmer.h>
#endif

/* A longer word is as good as its beginning. */
#define MAX_WORD 64

/* Letters up to here are folded once and remembered: Latin, Greek, Cyrillic, Arabic, the scripts of India. */
#define N_REMEMBERED 0x1200

struct _GovWords
{
  const char *text;
  const char *p;
  char *repaired;             /* of a text that is not UTF-8 */
  struct sb_stemmer *stemmer; /* of the text's language, or NULL */

  GString *form;
  GString *lower; /* the word with its accents, for the stemmer */
  GString *stem;
  gunichar last;  /* of `lower` */

  GHashTable *stemmers;            /* code of a language → stemmer or NULL */
  char *folded[N_REMEMBERED];      /* "" for what is no part of a word by itself */
  guint8 is_word[N_REMEMBERED];    /* 0: not known yet */
};

typedef enum
{
  LETTER_UNKNOWN,
  LETTER_NONE,  /* ends a word */
  LETTER_MARK,  /* belongs to the letter before it */
  LETTER_WORD,
  LETTER_ALONE, /* of a script without spaces: a word by itself */
} Letter;

static void
free_stemmer (gpointer stemmer)
{
#ifdef HAVE_STEMMER
  if (stemmer != NULL)
    sb_stemmer_delete (stemmer);
#endif
}

GovWords *
gov_words_new (void)
{
  GovWords *self = g_new0 (GovWords, 1);

  self->form = g_string_new (NULL);
  self->lower = g_string_new (NULL);
  self->stem = g_string_new (NULL);
  self->stemmers = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, free_stemmer);
  self->text = self->p = "";
  return self;
}

void
gov_words_free (GovWords *self)
{
  for (guint i = 0; i < N_REMEMBERED; i++)
    g_free (self->folded[i]);
  g_string_free (self->form, TRUE);
  g_string_free (self->lower, TRUE);
  g_string_free (self->stem, TRUE);
  g_hash_table_unref (self->stemmers);
  g_free (self->repaired);
  g_free (self);
}

/* Letters. */

static Letter
classify (gunichar c)
{
  if (g_unichar_ismark (c))
    return LETTER_MARK;
  if (!g_unichar_isalnum (c))
    return LETTER_NONE;
  if (c < 0x0e00)
    return LETTER_WORD;
  switch (g_unichar_get_script (c))
    {
    case G_UNICODE_SCRIPT_HAN:
    case G_UNICODE_SCRIPT_HIRAGANA:
    case G_UNICODE_SCRIPT_KATAKANA:
    case G_UNICODE_SCRIPT_THAI:
    case G_UNICODE_SCRIPT_LAO:
    case G_UNICODE_SCRIPT_KHMER:
    case G_UNICODE_SCRIPT_MYANMAR:
      return LETTER_ALONE;
    default:
      return LETTER_WORD;
    }
}

/* Letters that Unicode does not take apart, as people write them who do not have them. */
static const char *
find_plain (gunichar c)
{
  switch (c)
    {
    case 0xe6: return "ae";  /* æ */
    case 0xf0: return "d";   /* ð */
    case 0xf8: return "o";   /* ø */
    case 0xfe: return "th";  /* þ */
    case 0x111: return "d";  /* đ */
    case 0x131: return "i";  /* ı */
    case 0x142: return "l";  /* ł */
    case 0x153: return "oe"; /* œ */
    default: return NULL;
    }
}

static char *
fold (gunichar c)
{
  char letter[8] = { 0 };
  g_autofree char *parts = NULL, *folded = NULL;
  GString *plain = g_string_new (NULL);

  g_unichar_to_utf8 (c, letter);
  parts = g_utf8_normalize (letter, -1, G_NORMALIZE_NFKD);
  folded = g_utf8_casefold (parts ? parts : letter, -1);
  for (const char *p = folded; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar part = g_utf8_get_char (p);
      const char *known = find_plain (part);

      if (known != NULL)
        g_string_append (plain, known);
      else if (g_unichar_isalnum (part))
        g_string_append_unichar (plain, part);
    }
  return g_string_free (plain, FALSE);
}

static Letter
classify_known (GovWords *self,
                gunichar  c)
{
  if (c >= N_REMEMBERED)
    return classify (c);
  if (self->is_word[c] == LETTER_UNKNOWN)
    self->is_word[c] = classify (c);
  return self->is_word[c];
}

static void
append_folded (GovWords *self,
               GString  *word,
               gunichar  c)
{
  if (c >= N_REMEMBERED)
    {
      g_autofree char *folded = fold (c);

      g_string_append (word, folded);
      return;
    }
  if (self->folded[c] == NULL)
    self->folded[c] = fold (c);
  g_string_append (word, self->folded[c]);
}

/* A letter and its accent may be two characters; a stemmer knows them as one. */
static void
append_lower (GovWords *self,
              gunichar  c)
{
  gunichar composed;

  if (self->lower->len > 0 && g_unichar_compose (self->last, c, &composed))
    {
      const char *end = self->lower->str + self->lower->len;

      g_string_truncate (self->lower, g_utf8_prev_char (end) - self->lower->str);
      c = composed;
    }
  g_string_append_unichar (self->lower, c);
  self->last = c;
}

static void
append_letter (GovWords *self,
               gunichar  c,
               Letter    letter)
{
  gunichar lower;

  if (self->form->len >= MAX_WORD)
    return;
  if (letter != LETTER_MARK)
    append_folded (self, self->form, c);
  if (self->stemmer == NULL)
    return;
  lower = g_unichar_tolower (c);
  if (letter == LETTER_MARK)
    append_lower (self, lower);
  else
    {
      g_string_append_unichar (self->lower, lower);
      self->last = lower;
    }
}

/* Most letters are ASCII, and done with here. */
static const char *
take_ascii (GovWords   *self,
            const char *p)
{
  const char *start = p;

  while (g_ascii_isalnum (*p) && (gsize) (p - start) + self->form->len < MAX_WORD)
    p++;
  if (p == start)
    return p;
  g_string_append_len (self->form, start, p - start);
  for (gsize i = self->form->len - (p - start); i < self->form->len; i++)
    self->form->str[i] = g_ascii_tolower (self->form->str[i]);
  if (self->stemmer != NULL)
    {
      g_string_append_len (self->lower, self->form->str + self->form->len - (p - start), p - start);
      self->last = self->lower->str[self->lower->len - 1];
    }
  return p;
}

/* Stems. */

/* "nl-NL" is "nl": stems do not ask for more. */
void
gov_words_get_code (const char *language,
                    char        code[GOV_WORDS_CODE])
{
  guint n = 0;

  for (; language != NULL && n < GOV_WORDS_CODE - 1 && g_ascii_isalpha (language[n]); n++)
    code[n] = g_ascii_tolower (language[n]);
  code[n] = '\0';
  if (g_str_equal (code, "nb") || g_str_equal (code, "nn"))
    strcpy (code, "no");
}

static struct sb_stemmer *
find_stemmer (GovWords   *self,
              const char *language)
{
#ifdef HAVE_STEMMER
  char code[GOV_WORDS_CODE];
  gpointer stemmer;

  if (language == NULL)
    return NULL;
  gov_words_get_code (language, code);
  if (!g_hash_table_lookup_extended (self->stemmers, code, NULL, &stemmer))
    {
      stemmer = *code ? sb_stemmer_new (code, "UTF_8") : NULL;
      g_hash_table_insert (self->stemmers, g_strdup (code), stemmer);
    }
  return stemmer;
#else
  return NULL;
#endif
}

gboolean
gov_words_can_stem (GovWords   *self,
                    const char *language)
{
  return find_stemmer (self, language) != NULL;
}

/* The stem of the word at hand, folded; NULL if it is the word. */
static const char *
find_stem (GovWords *self)
{
#ifdef HAVE_STEMMER
  const char *stem;
  gsize length;

  if (self->stemmer == NULL || self->lower->len == 0)
    return NULL;
  stem = (const char *) sb_stemmer_stem (self->stemmer, (const sb_symbol *) self->lower->str, (int) self->lower->len);
  length = stem ? (gsize) sb_stemmer_length (self->stemmer) : 0;
  if (length == 0)
    return NULL;
  if (length == self->lower->len && memcmp (stem, self->lower->str, length) == 0)
    return NULL;
  g_string_truncate (self->stem, 0);
  for (const char *p = stem; p < stem + length; p = g_utf8_next_char (p))
    if ((guchar) *p < 0x80)
      g_string_append_c (self->stem, *p);
    else
      append_folded (self, self->stem, g_utf8_get_char (p));
  return g_str_equal (self->stem->str, self->form->str) ? NULL : self->stem->str;
#else
  return NULL;
#endif
}

/* Going through a text. */

void
gov_words_begin (GovWords   *self,
                 const char *text,
                 const char *language)
{
  g_clear_pointer (&self->repaired, g_free);
  if (!g_utf8_validate (text, -1, NULL))
    text = self->repaired = g_utf8_make_valid (text, -1);
  self->text = self->p = text;
  self->stemmer = find_stemmer (self, language);
}

static gboolean
finish_token (GovWords   *self,
              const char *start,
              GovToken   *token)
{
  token->form = self->form->str;
  token->stem = find_stem (self);
  token->start = start - self->text;
  token->end = self->p - self->text;
  return TRUE;
}

/* The next word; FALSE behind the last. */
gboolean
gov_words_next (GovWords *self,
                GovToken *token)
{
  const char *start = NULL;

  g_string_truncate (self->form, 0);
  g_string_truncate (self->lower, 0);
  while (*self->p != '\0')
    {
      const char *next = take_ascii (self, self->p);
      gunichar c;
      Letter letter;

      if (next > self->p)
        {
          start = start ? start : self->p;
          self->p = next;
          continue;
        }
      c = g_utf8_get_char (self->p);
      letter = classify_known (self, c);
      if (start != NULL && (letter == LETTER_NONE || letter == LETTER_ALONE) && self->form->len > 0)
        return finish_token (self, start, token);
      next = g_utf8_next_char (self->p);
      if (letter == LETTER_WORD || letter == LETTER_ALONE || (letter == LETTER_MARK && start != NULL))
        {
          start = start ? start : self->p;
          append_letter (self, c, letter);
        }
      self->p = next;
      if (letter == LETTER_ALONE && self->form->len > 0)
        return finish_token (self, start, token);
    }
  return start != NULL && self->form->len > 0 && finish_token (self, start, token);
}

/* Feeding an index. */

/* Returns how many words there are. */
guint
gov_words_append (GovWords   *self,
                  GString    *tokens,
                  const char *text,
                  const char *language)
{
  GovToken token;
  guint n = 0;

  gov_words_begin (self, text, language);
  for (; gov_words_next (self, &token); n++)
    {
      g_string_append (tokens, token.form);
      g_string_append_c (tokens, ' ');
      if (token.stem != NULL)
        {
          g_string_append_c (tokens, GOV_MARK_STEM);
          g_string_append (tokens, token.stem);
          g_string_append_c (tokens, ' ');
        }
    }
  return n;
}

#define MAX_KEY 200
#define MARK_ESCAPE '\003'

/* An id as one token: what separates tokens is written otherwise, and what is very long as its digest. */
void
gov_words_append_key (GovWords   *self,
                      GString    *tokens,
                      char        kind,
                      const char *id)
{
  g_autofree char *digest = NULL;

  if (strlen (id) > MAX_KEY)
    id = digest = g_compute_checksum_for_string (G_CHECKSUM_SHA256, id, -1);
  g_string_append_c (tokens, GOV_MARK_KEY);
  g_string_append_c (tokens, kind);
  for (; *id != '\0'; id++)
    if ((guchar) *id <= ' ' || *id == '"')
      {
        g_string_append_c (tokens, MARK_ESCAPE);
        g_string_append_c (tokens, (char) (*id + 0x40));
      }
    else
      g_string_append_c (tokens, *id);
  g_string_append_c (tokens, ' ');
}

/* A whole name as one token, as it is written but for case, accents and punctuation. */
void
gov_words_append_name (GovWords   *self,
                       GString    *tokens,
                       char        kind,
                       const char *name)
{
  g_autoptr (GString) folded = g_string_new ("=");
  GovToken token;

  gov_words_begin (self, name, NULL);
  while (gov_words_next (self, &token))
    {
      g_string_append (folded, token.form);
      g_string_append_c (folded, '=');
    }
  if (folded->len > 1)
    gov_words_append_key (self, tokens, kind, folded->str);
}
