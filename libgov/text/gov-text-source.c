#include "text/gov-text-source-private.h"

#include <string.h>

#include "base/gov-error.h"

#define STEP 256

#define BYTE_ORDER_MARK "\xef\xbb\xbf"

/* Counts the characters in a run of valid UTF-8: every byte that does not continue one */
static gsize
count_characters (const char *text,
                  gsize       length)
{
  gsize n = 0;

  for (gsize i = 0; i < length; i++)
    n += (text[i] & 0xc0) != 0x80;
  return n;
}

/* One clear word for what is wrong with bytes that are no text in UTF-8 */
static gboolean
source_check (GovTextSource *self,
              const char    *name,
              GError       **error)
{
  const char *end, *what;

  if (g_utf8_validate_len (self->text, self->length, &end))
    return TRUE;

  if (self->length >= 2 && (memcmp (self->text, "\xff\xfe", 2) == 0 || memcmp (self->text, "\xfe\xff", 2) == 0))
    what = "text in UTF-16; UTF-8 expected";
  else if (memchr (self->text, '\0', self->length) != NULL)
    what = "not a text: it has zero bytes";
  else
    what = "not UTF-8; in Latin-1 or Windows-1252 perhaps";
  g_set_error (error, GOV_ERROR, GOV_ERROR_SYNTAX, "%s: %s (byte %" G_GSIZE_FORMAT ", line %u)", name, what,
               (gsize) (end - self->text), gov_text_source_get_line (self, end - self->text));
  return FALSE;
}

/* A line ends with a line feed, a carriage return, or both */
static void
source_find_lines (GovTextSource *self)
{
  gsize start = self->start;

  g_array_append_val (self->lines, start);
  for (gsize i = self->start; i < self->length; i++)
    {
      char c = self->text[i];

      if (c == '\n' || (c == '\r' && (i + 1 == self->length || self->text[i + 1] != '\n')))
        {
          start = i + 1;
          g_array_append_val (self->lines, start);
        }
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
      n += count_characters (self->text + offset, MIN (STEP, self->length - offset));
    }
}

GovTextSource *
gov_text_source_new (GBytes     *bytes,
                     const char *name,
                     GError    **error)
{
  g_autoptr (GovTextSource) self = g_new0 (GovTextSource, 1);
  const char *data = g_bytes_get_data (bytes, &self->length);

  /* With an end mark, so that looking at the next character is always possible */
  self->text = g_malloc (self->length + 1);
  if (self->length > 0)
    memcpy (self->text, data, self->length);
  self->text[self->length] = '\0';
  self->lines = g_array_new (FALSE, FALSE, sizeof (gsize));
  self->hash = g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, bytes);
  if (self->length >= 3 && memcmp (self->text, BYTE_ORDER_MARK, 3) == 0)
    self->start = 3;

  source_find_lines (self);
  if (!source_check (self, name, error))
    return NULL;
  source_count_characters (self);
  return g_steal_pointer (&self);
}

void
gov_text_source_free (GovTextSource *self)
{
  g_free (self->text);
  g_array_unref (self->lines);
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

  return self->checkpoints[block] + count_characters (self->text + block * STEP, byte - block * STEP);
}

/* The line that a byte is in, from 1 */
guint
gov_text_source_get_line (GovTextSource *self,
                          gsize          byte)
{
  guint low = 0, high = self->lines->len;

  while (high - low > 1)
    {
      guint middle = (low + high) / 2;

      if (g_array_index (self->lines, gsize, middle) <= byte)
        low = middle;
      else
        high = middle;
    }
  return low + 1;
}
