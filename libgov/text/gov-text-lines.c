#include "text/gov-text-private.h"

#include <string.h>

/* Lines: where they begin and end, and which of them are furniture of the page (numbers, running
 * heads) and no part of the text. */

/* A running head is at least this long when nothing but its repetition gives it away */
#define HEAD_WIDTH 25

/* The blank at the start of p, in bytes: 0 where there is none.  Marks that print nothing count. */
gsize
gov_text_blank_length (const char *p,
                       const char *end)
{
  gunichar c;

  if (p >= end)
    return 0;
  if (*p == ' ' || *p == '\t' || *p == '\v')
    return 1;
  if ((guchar) *p < 0xc2)
    return 0;
  c = g_utf8_get_char (p);
  if (c == 0xfeff || (c >= 0x200b && c <= 0x200f) || (c >= 0x202a && c <= 0x202e) || g_unichar_isspace (c))
    return g_utf8_next_char (p) - p;
  return 0;
}

/* Adds the line between two places of the file, without the blanks at its ends */
static void
add_line (GovText    *self,
          const char *p,
          const char *end,
          gboolean    new_page)
{
  const char *text = self->source->text;
  GovTextLine line = { 0 };
  gsize blank;

  while ((blank = gov_text_blank_length (p, end)) > 0)
    {
      line.indent += *p == '\t' ? 8 - line.indent % 8 : 1;
      p += blank;
    }
  while (end > p)
    {
      const char *last = g_utf8_find_prev_char (p, end);

      if (last == NULL || gov_text_blank_length (last, end) == 0)
        break;
      end = last;
    }

  line.start = p - text;
  line.end = end - text;
  line.width = gov_text_count_characters (p, end - p);
  line.new_page = new_page;
  g_array_append_val (self->lines, line);
}

/* What the parser of the file says of the line just added; the hints come in the order of the lines */
static void
take_hint (GovText *self,
           guint   *hint)
{
  const GArray *hints = self->source->hints;
  GovTextLine *line = gov_text_line (self, self->lines->len - 1);

  for (; *hint < hints->len && g_array_index (hints, GovTextHint, *hint).start <= line->end; (*hint)++)
    {
      line->hint = g_array_index (hints, GovTextHint, *hint).kind;
      line->level = g_array_index (hints, GovTextHint, *hint).level;
    }
}

static void
split_lines (GovText *self)
{
  const char *text = self->source->text;
  const char *end = text + self->source->length, *start = text + self->source->start;
  gboolean new_page = FALSE;
  guint hint = 0;

  for (const char *p = start; p <= end; p++)
    {
      p = gov_text_find_control (p, end);
      if (p < end && *p != '\n' && *p != '\r' && *p != '\f')
        continue;
      add_line (self, start, p, new_page);
      if (self->source->hints != NULL)
        take_hint (self, &hint);
      new_page = p < end && *p == '\f';
      if (p + 1 < end && p[0] == '\r' && p[1] == '\n')
        p++;
      start = p + 1;
    }
}

/* "3", "- 3 -", "Pagina 3 van 7": numbers and words of the section [page] and nothing else */
static gboolean
is_page_number (GovText           *self,
                const GovTextLine *line)
{
  const char *p = self->source->text + line->start, *end = self->source->text + line->end;
  guint n_numbers = 0, n_words = 0;

  if (line->width == 0 || line->width > 30)
    return FALSE;
  while (p < end)
    {
      const char *start = p;

      while (p < end && g_unichar_isalnum (g_utf8_get_char (p)))
        p = g_utf8_next_char (p);
      if (p == start)
        {
          if (strchr ("-/|.", *p) == NULL && gov_text_blank_length (p, end) == 0)
            return FALSE;
          p = g_utf8_next_char (p);
        }
      else if (g_ascii_isdigit (*start) && p - start <= 4)
        n_numbers++;
      else if (gov_text_word_is (self, gov_text_get_word (self, start, p - start), GOV_WORDS_PAGE))
        n_words++;
      else
        return FALSE;
    }
  return n_numbers == 1 || (n_numbers == 2 && n_words > 0);
}

static gboolean
is_blank (GovText *self,
          guint    i)
{
  const GovTextLine *line = &g_array_index (self->lines, GovTextLine, i);

  return i >= self->lines->len || line->width == 0 || line->furniture;
}

/* Whether the line stands by itself: at a page's end or between blank lines */
static gboolean
stands_alone (GovText *self,
              guint    i,
              gboolean double_spaced)
{
  const GovTextLine *line = &g_array_index (self->lines, GovTextLine, i);

  if (line->new_page || (i + 1 < self->lines->len && line[1].new_page))
    return TRUE;
  return !double_spaced && line->width >= HEAD_WIDTH && (i == 0 || is_blank (self, i - 1)) && is_blank (self, i + 1);
}

/* Lines that come back page after page are furniture, but for the first time */
static void
find_running_heads (GovText *self,
                    gboolean double_spaced)
{
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint pass = 0; pass < 2; pass++)
    {
      g_autoptr (GHashTable) met = g_hash_table_new (g_str_hash, g_str_equal);

      for (guint i = 0; i < self->lines->len; i++)
        {
          GovTextLine *line = &g_array_index (self->lines, GovTextLine, i);
          g_autofree char *text = NULL;
          gpointer key, count;

          if (line->width < 8 || line->width > 200 || line->furniture || !stands_alone (self, i, double_spaced))
            continue;
          text = g_strndup (self->source->text + line->start, line->end - line->start);
          if (!g_hash_table_lookup_extended (seen, text, &key, &count))
            g_hash_table_insert (seen, g_steal_pointer (&text), GUINT_TO_POINTER (1));
          else if (pass == 0)
            g_hash_table_insert (seen, g_steal_pointer (&text), GUINT_TO_POINTER (GPOINTER_TO_UINT (count) + 1));
          else if (GPOINTER_TO_UINT (count) >= 3 && !g_hash_table_add (met, key))
            line->furniture = TRUE;
        }
    }
}

/* Whether the text has a blank line after every line: lines that are full and go on in lower case
 * behind one blank line are many, and such lines without a blank line few */
static gboolean
is_double_spaced (GovText *self)
{
  guint spaced = 0, close = 0;

  for (guint i = 0; i + 2 < self->lines->len; i++)
    {
      const GovTextLine *line = &g_array_index (self->lines, GovTextLine, i);
      const GovTextLine *next = line[1].width == 0 ? line + 2 : line + 1;
      gunichar last, first;

      if (line->width < 40 || next->width == 0)
        continue;
      last = g_utf8_get_char (g_utf8_prev_char (self->source->text + line->end));
      first = g_utf8_get_char (self->source->text + next->start);
      if (!g_unichar_islower (first) || !(g_unichar_isalnum (last) || last == ',' || last == '-'))
        continue;
      if (next == line + 2)
        spaced++;
      else
        close++;
    }
  return spaced >= 3 && spaced > 3 * close;
}

/* Notes before each line whether a paragraph or a page has ended there */
static void
find_gaps (GovText *self,
           gboolean double_spaced)
{
  guint allowed = double_spaced ? 1 : 0;
  guint n_blank = 0;
  gboolean page = FALSE;

  for (guint i = 0; i < self->lines->len; i++)
    {
      GovTextLine *line = &g_array_index (self->lines, GovTextLine, i);

      page = page || line->new_page || line->furniture;
      if (line->furniture)
        continue;
      if (line->width == 0)
        {
          n_blank++;
          continue;
        }
      line->after_page = page;
      line->after_gap = !page && n_blank > allowed;
      n_blank = 0;
      page = FALSE;
    }
}

void
gov_text_find_lines (GovText *self)
{
  gboolean double_spaced, flowing = self->source->flowing;

  split_lines (self);
  for (guint i = 0; i < self->lines->len; i++)
    {
      GovTextLine *line = &g_array_index (self->lines, GovTextLine, i);

      line->furniture = line->hint == GOV_HINT_SILENT || (!flowing && is_page_number (self, line));
    }
  double_spaced = !flowing && is_double_spaced (self);
  if (!flowing)
    find_running_heads (self, double_spaced);
  find_gaps (self, double_spaced);
}
