#include "json/gov-json-reader-private.h"

void
gov_json_reader_init (GovJsonReader *self,
                      const char    *text,
                      gsize          length,
                      guint          max_depth)
{
  memset (self, 0, sizeof *self);
  self->start = self->p = text;
  self->end = text + length;
  self->max_depth = MIN (max_depth, GOV_JSON_DEPTH_MAX);

  /* A byte order mark is not JSON, but real files begin with one. */
  if (length >= 3 && memcmp (text, "\xef\xbb\xbf", 3) == 0)
    self->p += 3;
}

void
gov_json_reader_clear (GovJsonReader *self)
{
  g_clear_error (&self->fault);
}

/* Notes what is wrong at @at, unless something was already.  Always FALSE, to return at once. */
gboolean
gov_json_reader_fail (GovJsonReader *self,
                      const char    *at,
                      GovError       code,
                      const char    *format,
                      ...)
{
  va_list args;

  if (self->fault != NULL)
    return FALSE;
  va_start (args, format);
  self->fault = g_error_new_valist (GOV_ERROR, code, format, args);
  va_end (args);
  self->fault_at = at;
  return FALSE;
}

static const char *
describe_value (GovJsonReader *self)
{
  switch (gov_json_reader_peek (self))
    {
    case '\0':
      return self->p >= self->end ? "the end" : "a control character";
    case '"':
      return "string";
    case '{':
      return "object";
    case '[':
      return "array";
    case 't':
    case 'f':
      return "true or false";
    case 'n':
      return "null";
    case '-':
    case '0' ... '9':
      return "number";
    default:
      return NULL;
    }
}

static gboolean
fail_expected (GovJsonReader *self,
               const char    *expected,
               GovError       code)
{
  const char *found = describe_value (self);
  char byte[16] = "";

  if (found == NULL)
    {
      guchar c = (guchar) *self->p;

      if (c > 0x20 && c < 0x7f)
        g_snprintf (byte, sizeof byte, "\"%c\"", c);
      else
        g_snprintf (byte, sizeof byte, "byte 0x%02x", c);
      found = byte;
    }
  return gov_json_reader_fail (self, self->p, code, "%s expected, %s found", expected, found);
}

/* Something else than the grammar allows. */
gboolean
gov_json_reader_fail_syntax (GovJsonReader *self,
                             const char    *expected)
{
  return fail_expected (self, expected, GOV_ERROR_SYNTAX);
}

/* The next value is not what a record needs, or is no value at all. */
gboolean
gov_json_reader_fail_expected (GovJsonReader *self,
                               const char    *expected)
{
  gboolean is_value = describe_value (self) != NULL && self->p < self->end && *self->p != '\0';

  return fail_expected (self, expected, is_value ? GOV_ERROR_INVALID : GOV_ERROR_SYNTAX);
}

/* Gives the fault to the caller, with the place: `NAME:LINE:COLUMN: $.path: what is wrong`. */
void
gov_json_reader_take_error (GovJsonReader  *self,
                            const char     *name,
                            GError        **error)
{
  g_autoptr (GString) path = g_string_new ("$");
  guint line, column;

  g_return_if_fail (self->fault != NULL);

  gov_json_locate (self->start, self->fault_at, &line, &column, path);
  line += self->lines_before;
  g_set_error (error, GOV_ERROR, self->fault->code, "%s%s%u:%u: %s: %s",
               name ? name : "", name ? ":" : "line ", line, column, path->str, self->fault->message);
  g_clear_error (&self->fault);
}

static gboolean
enter_level (GovJsonReader *self)
{
  if (++self->depth > self->max_depth)
    return gov_json_reader_fail (self, self->p, GOV_ERROR_LIMIT, "nested deeper than %u levels", self->max_depth);
  return TRUE;
}

/* Steps into an array or object; gov_json_reader_next() then leads from value to value. */
gboolean
gov_json_reader_enter (GovJsonReader *self,
                       char           open)
{
  if (gov_json_reader_peek (self) != open)
    return gov_json_reader_fail_expected (self, open == '{' ? "object" : "array");
  if (!enter_level (self))
    return FALSE;
  self->p++;
  return TRUE;
}

/* At the first value there is no comma; the byte before the cursor tells. */
gboolean
gov_json_reader_next_slowly (GovJsonReader *self,
                             char           close,
                             gboolean      *done)
{
  gboolean first = self->p[-1] == (close == '}' ? '{' : '[');
  char c = gov_json_reader_peek (self);

  *done = FALSE;
  if (c == close)
    {
      self->p++;
      self->depth--;
      *done = TRUE;
      return TRUE;
    }
  if (first)
    return TRUE;
  if (c != ',')
    return gov_json_reader_fail_syntax (self, close == '}' ? "\",\" or \"}\"" : "\",\" or \"]\"");
  self->p++;
  return TRUE;
}

gboolean
gov_json_reader_at_end (GovJsonReader *self)
{
  gov_json_reader_skip_space (self);
  return self->p >= self->end;
}

static gint
read_hex (const char *p,
          const char *end)
{
  gint value = 0;

  if (end - p < 4)
    return -1;
  for (guint i = 0; i < 4; i++)
    {
      gint digit = g_ascii_xdigit_value (p[i]);

      if (digit < 0)
        return -1;
      value = value << 4 | digit;
    }
  return value;
}

/* Checks the escape at @p and returns the byte behind it, or NULL. */
static const char *
scan_escape (GovJsonReader      *self,
             const char         *p,
             GovJsonStringFlags *flags)
{
  gint unit, low;

  *flags |= GOV_JSON_ESCAPES;
  if (self->end - p < 2 || p[1] == '\0' || strchr ("\"\\/bfnrtu", p[1]) == NULL)
    {
      gov_json_reader_fail (self, p, GOV_ERROR_SYNTAX, "no such escape in a string");
      return NULL;
    }
  if (p[1] != 'u')
    return p + 2;

  unit = read_hex (p + 2, self->end);
  if (unit < 0)
    {
      gov_json_reader_fail (self, p, GOV_ERROR_SYNTAX, "four hexadecimal digits expected after \\u");
      return NULL;
    }
  if (unit == 0)
    *flags |= GOV_JSON_NUL;
  if (unit < 0xd800 || unit > 0xdfff)
    return p + 6;

  /* Half of a pair alone is no character and cannot be written as UTF-8. */
  low = unit < 0xdc00 && self->end - p >= 12 && p[6] == '\\' && p[7] == 'u' ? read_hex (p + 8, self->end) : -1;
  if (low < 0xdc00 || low > 0xdfff)
    {
      gov_json_reader_fail (self, p, GOV_ERROR_SYNTAX, "half of a surrogate pair");
      return NULL;
    }
  return p + 12;
}

/* The length of the character at @p by RFC 3629, or 0 if it is none.  What is not the shortest form,
 * half of a surrogate pair, or beyond U+10FFFF shows in the second byte. */
static guint
utf8_length (const guchar *p,
             gsize         left)
{
  guchar lowest = 0x80, highest = 0xbf;
  guint length = *p < 0xc2 ? 0 : *p < 0xe0 ? 2 : *p < 0xf0 ? 3 : *p < 0xf5 ? 4 : 0;

  if (length == 0 || left < length)
    return 0;
  if (*p == 0xe0)
    lowest = 0xa0;
  else if (*p == 0xed)
    highest = 0x9f;
  else if (*p == 0xf0)
    lowest = 0x90;
  else if (*p == 0xf4)
    highest = 0x8f;
  if (p[1] < lowest || p[1] > highest)
    return 0;
  for (guint i = 2; i < length; i++)
    if ((p[i] & 0xc0) != 0x80)
      return 0;
  return length;
}

/* The first byte that is not UTF-8, or NULL.  Most text is ASCII with a few other letters, so the
 * ASCII between them is passed over at once. */
static const char *
find_bad_utf8 (const char *p,
               const char *end)
{
  for (p = gov_json_scan_ascii (p, end); p < end; p = gov_json_scan_ascii (p, end))
    {
      guint length = utf8_length ((const guchar *) p, (gsize) (end - p));

      if (length == 0)
        return p;
      p += length;
    }
  return NULL;
}

/* Any string, with escapes and letters beyond ASCII.  Up to @from it has been looked at; NULL means that
 * it has not, and may not be there. */
gboolean
gov_json_reader_scan_string_slowly (GovJsonReader       *self,
                                    const char          *from,
                                    guint                high,
                                    const char         **text,
                                    gsize               *length,
                                    GovJsonStringFlags  *flags)
{
  const char *p;

  if (from == NULL && gov_json_reader_peek (self) != '"')
    return gov_json_reader_fail_expected (self, "string");
  *text = self->p + 1;
  *flags = GOV_JSON_PLAIN;
  p = from ? from : *text;

  for (;;)
    {
      p = gov_json_scan_plain (p, self->end, &high);
      if (p >= self->end)
        return gov_json_reader_fail (self, self->p, GOV_ERROR_SYNTAX, "string without an end");
      if (*p == '"')
        break;
      if (*p != '\\')
        return gov_json_reader_fail (self, p, GOV_ERROR_SYNTAX, "control character 0x%02x in a string", (guchar) *p);
      p = scan_escape (self, p, flags);
      if (p == NULL)
        return FALSE;
    }
  *length = p - *text;
  if (high != 0)
    {
      const char *bad = find_bad_utf8 (*text, p);

      if (bad != NULL)
        return gov_json_reader_fail (self, bad, GOV_ERROR_SYNTAX, "not UTF-8: byte 0x%02x", (guchar) *bad);
    }
  self->p = p + 1;
  return TRUE;
}

static gunichar
unescape_unit (const char **p)
{
  gunichar unit = (gunichar) read_hex (*p, *p + 4);

  *p += 4;
  if (unit >= 0xd800 && unit < 0xdc00)
    {
      gunichar low = (gunichar) read_hex (*p + 2, *p + 6);

      *p += 6;
      unit = 0x10000 + ((unit - 0xd800) << 10) + (low - 0xdc00);
    }
  return unit;
}

/* Writes what a scanned string means to @out, which has room for @length bytes; returns how many
 * were needed.  An escape is never shorter than what it stands for, so that @out may be where
 * @text is, or before it. */
gsize
gov_json_unescape (const char *text,
                   gsize       length,
                   char       *out)
{
  static const char escapes[] = "b\bf\fn\nr\rt\t";
  const char *p = text, *end = text + length;
  char *o = out;

  while (p < end)
    {
      const char *escape;
      const char *next = memchr (p, '\\', (gsize) (end - p));
      gsize plain = (gsize) ((next ? next : end) - p);

      memmove (o, p, plain); /* @out may be the text itself */
      o += plain;
      if (next == NULL)
        break;
      p = next + 2;
      if (p[-1] == 'u')
        o += g_unichar_to_utf8 (unescape_unit (&p), o);
      else if ((escape = strchr (escapes, p[-1])) != NULL)
        *o++ = escape[1];
      else
        *o++ = p[-1];
    }
  return o - out;
}

/* Reads a string into the arena.  With GOV_JSON_NUL in @flags the text ends early for C; the
 * caller keeps the raw value instead. */
char *
gov_json_reader_read_string (GovJsonReader      *self,
                             GovArena           *arena,
                             GovJsonStringFlags *flags)
{
  const char *text;
  gsize length;
  char *copy;

  if (!gov_json_reader_scan_string (self, &text, &length, flags))
    return NULL;
  if (G_LIKELY (*flags == GOV_JSON_PLAIN))
    return gov_arena_copy_text (arena, text, length);
  copy = gov_arena_alloc_bytes (arena, length + 1);
  copy[gov_json_unescape (text, length, copy)] = '\0';
  return copy;
}

static const char *
scan_digits (const char *p,
             const char *end)
{
  while (p < end && g_ascii_isdigit (*p))
    p++;
  return p;
}

/* Moves over a number; @text is its text, to the letter. */
gboolean
gov_json_reader_scan_number (GovJsonReader  *self,
                             const char    **text,
                             gsize          *length)
{
  const char *p, *end = self->end, *digits;

  gov_json_reader_peek (self);
  *text = p = self->p;
  if (p < end && *p == '-')
    p++;
  digits = p;
  p = scan_digits (p, end);
  if (p == digits)
    return gov_json_reader_fail (self, p, GOV_ERROR_SYNTAX, "digit expected in a number");
  if (*digits == '0' && p - digits > 1)
    return gov_json_reader_fail (self, digits, GOV_ERROR_SYNTAX, "number with a leading zero");
  if (p < end && *p == '.')
    {
      digits = p + 1;
      p = scan_digits (digits, end);
      if (p == digits)
        return gov_json_reader_fail (self, p, GOV_ERROR_SYNTAX, "digit expected after the decimal point");
    }
  if (p < end && (*p == 'e' || *p == 'E'))
    {
      digits = p + 1 + (end - p > 1 && (p[1] == '+' || p[1] == '-'));
      p = scan_digits (digits, end);
      if (p == digits)
        return gov_json_reader_fail (self, p, GOV_ERROR_SYNTAX, "digit expected in the exponent");
    }
  *length = p - *text;
  self->p = p;
  return TRUE;
}

/* Moves over `true`, `false` or `null`. */
gboolean
gov_json_reader_scan_word (GovJsonReader *self,
                           const char    *word)
{
  gsize length = strlen (word);

  if ((gsize) (self->end - self->p) < length || memcmp (self->p, word, length) != 0)
    return gov_json_reader_fail (self, self->p, GOV_ERROR_SYNTAX, "%s expected", word);
  self->p += length;
  return TRUE;
}

static gboolean
skip_scalar (GovJsonReader *self)
{
  const char *text;
  gsize length;
  GovJsonStringFlags flags;

  switch (gov_json_reader_peek (self))
    {
    case '"':
      return gov_json_reader_scan_string (self, &text, &length, &flags);
    case 't':
      return gov_json_reader_scan_word (self, "true");
    case 'f':
      return gov_json_reader_scan_word (self, "false");
    case 'n':
      return gov_json_reader_scan_word (self, "null");
    case '-':
    case '0' ... '9':
      return gov_json_reader_scan_number (self, &text, &length);
    default:
      return gov_json_reader_fail_expected (self, "value");
    }
}

static gboolean
skip_key (GovJsonReader *self)
{
  const char *text;
  gsize length;
  GovJsonStringFlags flags;

  if (gov_json_reader_peek (self) != '"')
    return gov_json_reader_fail_syntax (self, "name of a member");
  if (!gov_json_reader_scan_string (self, &text, &length, &flags))
    return FALSE;
  if (gov_json_reader_peek (self) != ':')
    return gov_json_reader_fail_syntax (self, "\":\"");
  self->p++;
  return TRUE;
}

/* Moves over any value, checking all of it.  A stack of brackets instead of recursion: the depth
 * costs a byte a level. */
gboolean
gov_json_reader_skip_value (GovJsonReader *self)
{
  char closes[GOV_JSON_DEPTH_MAX];
  guint level = 0;

  do
    {
      char c = gov_json_reader_peek (self);

      if (c == '{' || c == '[')
        {
          if (!gov_json_reader_enter (self, c))
            return FALSE;
          closes[level++] = c == '{' ? '}' : ']';
        }
      else if (!skip_scalar (self))
        return FALSE;

      /* Out of whatever ends here, and on to the next value of what does not. */
      while (level > 0)
        {
          gboolean done;

          if (!gov_json_reader_next (self, closes[level - 1], &done))
            return FALSE;
          if (!done)
            {
              if (closes[level - 1] == '}' && !skip_key (self))
                return FALSE;
              break;
            }
          level--;
        }
    }
  while (level > 0);
  return TRUE;
}

/* Reads the whole text as one value. */
gboolean
gov_json_reader_check_all (GovJsonReader *self)
{
  if (!gov_json_reader_skip_value (self))
    return FALSE;
  if (!gov_json_reader_at_end (self))
    return gov_json_reader_fail (self, self->p, GOV_ERROR_SYNTAX, "the text goes on after the value");
  return TRUE;
}
