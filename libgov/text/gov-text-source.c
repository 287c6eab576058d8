#include "text/gov-text-source-private.h"

#include <string.h>

#define STEP 256

#define BYTE_ORDER_MARK "\xef\xbb\xbf"

/* Counts the characters in a run of valid UTF-8: every byte that does not continue one, eight at a time */
gsize
gov_text_count_characters (const char *text,
                           gsize       length)
{
  const guint64 ones = G_GUINT64_CONSTANT (0x0101010101010101);
  gsize n = length, i = 0;

  for (; i + 8 <= length; i += 8)
    {
      guint64 bytes;

      memcpy (&bytes, text + i, 8);
      n -= (((bytes >> 7) & (~bytes >> 6) & ones) * ones) >> 56;
    }
  for (; i < length; i++)
    n -= (text[i] & 0xc0) == 0x80;
  return n;
}

/* The next byte that is a control character such as a line feed, or the end; eight bytes at a time */
const char *
gov_text_find_control (const char *p,
                       const char *end)
{
  const guint64 ones = G_GUINT64_CONSTANT (0x0101010101010101);
  guint64 bytes;

  for (; end - p >= 8; p += 8)
    {
      memcpy (&bytes, p, 8);
      if (((bytes - ones * ' ') & ~bytes & ones << 7) != 0)
        break;
    }
  while (p < end && (guchar) *p >= ' ')
    p++;
  return p;
}

/* A line ends with a line feed, a carriage return, or both */
static void
source_find_lines (GovTextSource *self)
{
  gsize start = self->start;

  g_array_append_val (self->lines, start);
  for (const char *p = self->text + start, *end = self->text + self->length; (p = gov_text_find_control (p, end)) < end; p++)
    if (*p == '\n' || (*p == '\r' && (p + 1 == end || p[1] != '\n')))
      {
        start = p + 1 - self->text;
        g_array_append_val (self->lines, start);
      }
}

static void
source_count_characters (GovTextSource *self)
{
  gsize n = 0;

  self->checkpoints = g_new (gsize, self->length / STEP + 1);
  for (gsize i = 0; i <= self->length / STEP; i++)
    {
      gsize offset = i * STEP;

      self->checkpoints[i] = n;
      n += gov_text_count_characters (self->text + offset, MIN (STEP, self->length - offset));
    }
}

/* Makes a source of a text in UTF-8, which it takes, with an end mark behind it */
GovTextSource *
gov_text_source_new (char  *text,
                     gsize  length)
{
  GovTextSource *self = g_new0 (GovTextSource, 1);

  self->text = text;
  self->length = length;
  self->lines = g_array_new (FALSE, FALSE, sizeof (gsize));
  if (length >= 3 && memcmp (text, BYTE_ORDER_MARK, 3) == 0)
    self->start = 3;
  source_find_lines (self);
  source_count_characters (self);
  return self;
}

void
gov_text_source_free (GovTextSource *self)
{
  g_free (self->text);
  g_array_unref (self->lines);
  g_clear_pointer (&self->pages, g_array_unref);
  g_clear_pointer (&self->hints, g_array_unref);
  g_clear_pointer (&self->elisions, g_array_unref);
  g_free (self->checkpoints);
  g_free (self->hash);
  g_free (self);
}

/* How many characters stand before a byte */
gsize
gov_text_source_get_character (GovTextSource *self,
                               gsize          byte)
{
  gsize block = byte / STEP;

  return self->checkpoints[block] + gov_text_count_characters (self->text + block * STEP, byte - block * STEP);
}

/* The last of these starts that is not behind a byte, counted from 1; mostly it is near that of last time */
static guint
find_last (GArray *starts,
           gsize   byte,
           guint  *before)
{
  guint low = 0, high = starts->len;

  for (guint i = *before; i < MIN (high, *before + 4) && g_array_index (starts, gsize, i) <= byte; i++)
    if (i + 1 == high || g_array_index (starts, gsize, i + 1) > byte)
      return (*before = i) + 1;
  while (high - low > 1)
    {
      guint middle = (low + high) / 2;

      if (g_array_index (starts, gsize, middle) <= byte)
        low = middle;
      else
        high = middle;
    }
  *before = low;
  return low + 1;
}

/* The line that a byte is in, from 1 */
guint
gov_text_source_get_line (GovTextSource *self,
                          gsize          byte)
{
  return find_last (self->lines, byte, &self->line);
}

/* The page that a byte is on, from 1; 0 where the file has no pages */
guint
gov_text_source_get_page (GovTextSource *self,
                          gsize          byte)
{
  return self->pages != NULL && self->pages->len > 0 ? find_last (self->pages, byte, &self->page) : 0;
}

/* Says what the line of a byte is; to be called in the order of the text */
void
gov_text_source_add_hint (GovTextSource   *self,
                          gsize            byte,
                          GovTextHintKind  kind,
                          guint            level)
{
  GovTextHint hint = { byte, kind, level };

  if (self->hints == NULL)
    self->hints = g_array_new (FALSE, FALSE, sizeof (GovTextHint));
  g_array_append_val (self->hints, hint);
}

/* Says that a stretch prints nothing, or another character; to be called in the order of the text */
void
gov_text_source_elide (GovTextSource *self,
                       gsize          start,
                       gsize          end,
                       char           instead)
{
  GovTextElision elision = { start, end, instead };

  if (self->elisions == NULL)
    self->elisions = g_array_new (FALSE, FALSE, sizeof (GovTextElision));
  g_array_append_val (self->elisions, elision);
}
