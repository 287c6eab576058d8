#include "json/gov-json-writer-private.h"

#include "json/gov-json-scan-private.h"

void
gov_json_writer_init (GovJsonWriter *self,
                      gboolean       pretty)
{
  memset (self, 0, sizeof *self);
  self->pretty = pretty;
}

void
gov_json_writer_clear (GovJsonWriter *self)
{
  g_clear_pointer (&self->bytes, g_free);
  self->length = self->capacity = 0;
}

void
gov_json_writer_grow (GovJsonWriter *self,
                      gsize          size)
{
  self->capacity = MAX (self->capacity * 2, self->length + size + 1024);
  self->bytes = g_realloc (self->bytes, self->capacity);
}

/* Hands out what was written, NUL-terminated; the writer is empty then. */
char *
gov_json_writer_steal (GovJsonWriter *self,
                       gsize         *length)
{
  char *bytes;

  *gov_json_writer_reserve (self, 1) = '\0';
  if (length != NULL)
    *length = self->length;
  bytes = g_steal_pointer (&self->bytes);
  self->length = self->capacity = 0;
  self->has_item = FALSE;
  return bytes;
}

void
gov_json_writer_raw (GovJsonWriter *self,
                     const char    *text,
                     gsize          length)
{
  memcpy (gov_json_writer_reserve (self, length), text, length);
  self->length += length;
}

static void
write_indent (GovJsonWriter *self)
{
  gsize size = 1 + 2 * (gsize) self->level;
  char *out = gov_json_writer_reserve (self, size);

  *out = '\n';
  memset (out + 1, ' ', size - 1);
  self->length += size;
}

/* Begins an item of an array or a member of an object: the comma, and the line when pretty. */
void
gov_json_writer_item (GovJsonWriter *self)
{
  if (self->has_item)
    {
      *gov_json_writer_reserve (self, 1) = ',';
      self->length++;
    }
  self->has_item = TRUE;
  if (self->pretty && self->level > 0)
    write_indent (self);
}

void
gov_json_writer_open (GovJsonWriter *self,
                      char           bracket)
{
  *gov_json_writer_reserve (self, 1) = bracket;
  self->length++;
  self->level++;
  self->has_item = FALSE;
}

void
gov_json_writer_close (GovJsonWriter *self,
                       char           bracket)
{
  self->level--;
  if (self->pretty && self->has_item)
    write_indent (self);
  *gov_json_writer_reserve (self, 1) = bracket;
  self->length++;
  self->has_item = TRUE;
}

/* Begins a member whose key was made ready: quotes and colon included. */
void
gov_json_writer_token (GovJsonWriter *self,
                       const char    *token,
                       gsize          length)
{
  gov_json_writer_item (self);
  gov_json_writer_raw (self, token, length);
  if (self->pretty)
    gov_json_writer_raw (self, " ", 1);
}

void
gov_json_writer_key (GovJsonWriter *self,
                     const char    *key)
{
  gov_json_writer_item (self);
  gov_json_writer_string (self, key);
  gov_json_writer_raw (self, ": ", self->pretty ? 2 : 1);
}

static char *
write_escape (char   *out,
              guchar  c)
{
  static const char digits[] = "0123456789abcdef";
  static const char escapes[] = "\bb\ff\nn\rr\tt\"\"\\\\";
  const char *escape = c != 0 ? strchr (escapes, c) : NULL;

  *out++ = '\\';
  if (escape != NULL)
    {
      *out++ = escape[1];
      return out;
    }
  *out++ = 'u';
  *out++ = '0';
  *out++ = '0';
  *out++ = digits[c >> 4];
  *out++ = digits[c & 15];
  return out;
}

void
gov_json_writer_string_len (GovJsonWriter *self,
                            const char    *text,
                            gsize          length)
{
  const char *p = text, *end = text + length;
  char *out = gov_json_writer_reserve (self, length + 32);

  *out++ = '"';
  for (;;)
    {
      const char *stop = gov_json_copy_plain (p, end, out);

      out += stop - p;
      p = stop;
      if (p == end)
        break;
      /* Rare: room for this escape and all that still comes. */
      self->length = out - self->bytes;
      out = gov_json_writer_reserve (self, (gsize) (end - p) + 40);
      out = write_escape (out, (guchar) *p++);
    }
  *out++ = '"';
  self->length = out - self->bytes;
}

void
gov_json_writer_string (GovJsonWriter *self,
                        const char    *text)
{
  gov_json_writer_string_len (self, text, strlen (text));
}

void
gov_json_writer_integer (GovJsonWriter *self,
                         gint64         value)
{
  char digits[24];
  guint i = sizeof digits;
  guint64 rest = value < 0 ? -(guint64) value : (guint64) value;

  do
    digits[--i] = '0' + (char) (rest % 10);
  while ((rest /= 10) != 0);
  if (value < 0)
    digits[--i] = '-';
  gov_json_writer_raw (self, digits + i, sizeof digits - i);
}

void
gov_json_writer_boolean (GovJsonWriter *self,
                         gboolean       value)
{
  gov_json_writer_raw (self, value ? "true" : "false", value ? 4 : 5);
}

/* Ends a line of NDJSON, or the file. */
void
gov_json_writer_line_end (GovJsonWriter *self)
{
  gov_json_writer_raw (self, "\n", 1);
  self->has_item = FALSE;
}
