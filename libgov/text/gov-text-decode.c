#include "text/gov-text-source-private.h"

#include <string.h>

#include "base/gov-error.h"

/* Bytes to text in UTF-8. A byte order mark says what they are, else whoever called, else HTML itself; what is
 * left has to be UTF-8: a guess that is wrong would be wrong in silence. */

#define DECLARED_WITHIN 2048 /* bytes of HTML in which it has to say its encoding */

static guint
count_lines (const char *text,
             gsize       end)
{
  guint n = 1;

  for (gsize i = 0; i < end; i++)
    n += text[i] == '\n';
  return n;
}

/* The encoding that a byte order mark names; NULL for none, and for UTF-8's */
static const char *
find_mark (const char *text,
           gsize       length)
{
  static const struct { const char *bytes; guint length; const char *encoding; } marks[] = {
    { "\xff\xfe\0\0", 4, "UTF-32LE" }, { "\0\0\xfe\xff", 4, "UTF-32BE" },
    { "\xff\xfe", 2, "UTF-16LE" }, { "\xfe\xff", 2, "UTF-16BE" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (marks); i++)
    if (length >= marks[i].length && memcmp (text, marks[i].bytes, marks[i].length) == 0)
      return marks[i].encoding;
  return NULL;
}

/* What bytes look like that are no UTF-8, and which encoding would do for them */
static const char *
describe (const char *text,
          gsize       length,
          const char **encoding)
{
  gsize n = MIN (length, 4096), zeros[2] = { 0, 0 }, low = 0;

  *encoding = NULL;
  if (length > 4 && memcmp (text, "PK\3\4", 4) == 0)
    return "a ZIP archive, such as .docx or .odt: it has to be saved as text, HTML or PDF first";
  for (gsize i = 0; i < n; i++)
    {
      zeros[i % 2] += text[i] == 0;
      low += (guchar) text[i] < ' ' && text[i] != 0 && strchr ("\t\n\v\f\r\x1b", text[i]) == NULL;
    }
  if (zeros[0] + zeros[1] == 0 && low * 20 <= n)
    {
      gboolean windows = FALSE;

      for (gsize i = 0; i < length && !windows; i++)
        windows = (guchar) text[i] >= 0x80 && (guchar) text[i] < 0xa0;
      *encoding = windows ? "windows-1252" : "iso-8859-1";
      return windows ? "Windows-1252" : "Latin-1 (or Windows-1252)";
    }
  if (low == 0 && zeros[0] + zeros[1] > n / 4 && (zeros[0] == 0 || zeros[1] == 0))
    {
      *encoding = zeros[1] > 0 ? "utf-16le" : "utf-16be";
      return "UTF-16 without a byte order mark";
    }
  return NULL;
}

/* One clear word for what is wrong with bytes that are no text in UTF-8 */
static gboolean
check (const char  *text,
       gsize        length,
       const char  *name,
       GError     **error)
{
  const char *end, *what, *encoding;
  g_autofree char *hint = NULL;

  if (g_utf8_validate_len (text, length, &end))
    return TRUE;

  what = describe (text, length, &encoding);
  if (encoding != NULL)
    hint = g_strdup_printf ("; it looks like %s, which --encoding %s converts", what, encoding);
  else if (what != NULL)
    hint = g_strdup_printf (" but %s", what);
  g_set_error (error, GOV_ERROR, GOV_ERROR_SYNTAX, "%s: not %s%s (byte %" G_GSIZE_FORMAT ", line %u)", name,
               encoding != NULL || what != NULL ? "UTF-8" : memchr (text, '\0', length) != NULL ? "a text: it has zero bytes" : "a text",
               hint != NULL ? hint : "", (gsize) (end - text), count_lines (text, end - text));
  return FALSE;
}

/* The encoding that HTML says it is in, near its beginning; NULL for none */
static char *
find_declared (const char *text,
               gsize       length)
{
  g_autofree char *head = g_ascii_strdown (text, MIN (length, DECLARED_WITHIN));
  const char *p = strstr (head, "charset"), *end;

  if (p == NULL)
    return NULL;
  p += strlen ("charset");
  p += strspn (p, " =\"'\t\r\n");
  end = p + strspn (p, "abcdefghijklmnopqrstuvwxyz0123456789-_:.");
  if (end == p)
    return NULL;

  /* As browsers do: who says Latin-1 has written Windows-1252 */
  if (g_str_has_prefix (p, "iso-8859-1") && end - p == 10)
    return g_strdup ("windows-1252");
  return g_strndup (p, end - p);
}

static char *
convert (const char  *text,
         gsize        length,
         const char  *encoding,
         const char  *name,
         gsize       *n_written,
         GError     **error)
{
  g_autoptr (GError) problem = NULL;
  gsize n_read = 0;
  char *result = g_convert (text, length, "UTF-8", encoding, &n_read, n_written, &problem);

  /* A character that is cut off at the end is no error to iconv when it is asked how far it came */
  if (result != NULL && n_read == length)
    return result;
  g_free (result);
  if (g_error_matches (problem, G_CONVERT_ERROR, G_CONVERT_ERROR_NO_CONVERSION))
    g_set_error (error, GOV_ERROR, GOV_ERROR_UNSUPPORTED, "%s: no encoding is known by the name “%s”", name, encoding);
  else
    g_set_error (error, GOV_ERROR, GOV_ERROR_SYNTAX, "%s: not in %s (byte %" G_GSIZE_FORMAT ")", name, encoding, n_read);
  return NULL;
}

/* The text of a file in UTF-8, with an end mark behind it */
char *
gov_text_decode (GBytes              *bytes,
                 const GovTextInput  *input,
                 gboolean             html,
                 gsize               *length,
                 GError             **error)
{
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size), *encoding = find_mark (data, size);
  g_autofree char *declared = NULL, *text = NULL;

  if (encoding == NULL && size >= 3 && memcmp (data, "\xef\xbb\xbf", 3) == 0)
    encoding = "UTF-8";
  if (encoding == NULL)
    encoding = input->encoding;
  if (encoding == NULL && html && !g_utf8_validate_len (data, size, NULL))
    encoding = declared = find_declared (data, size);

  if (encoding != NULL && g_ascii_strcasecmp (encoding, "UTF-8") != 0)
    text = convert (data, size, encoding, input->name, length, error);
  else
    {
      text = g_malloc (size + 1);
      if (size > 0)
        memcpy (text, data, size);
      text[size] = '\0';
      *length = size;
    }
  if (text == NULL || !check (text, *length, input->name, error))
    return NULL;
  return g_steal_pointer (&text);
}
