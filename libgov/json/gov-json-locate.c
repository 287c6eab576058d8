/* Where in a text a byte lies.  Only asked for when something is wrong, so reading itself keeps
 * no track of lines and paths: the text before the place is gone through once more. */
#include "json/gov-json-reader-private.h"

typedef struct
{
  gboolean is_array;
  guint index;       /* of the value, in an array */
  const char *key;   /* of the value, in an object: as written, without quotes */
  gsize key_length;
  gboolean at_value; /* in an object: behind the colon */
} Level;

static void
count_lines (const char *start,
             const char *at,
             guint      *line,
             guint      *column)
{
  *line = *column = 1;
  for (const char *p = start; p < at; p++)
    {
      if (*p == '\n')
        {
          (*line)++;
          *column = 1;
        }
      else if (((guchar) *p & 0xc0) != 0x80) /* bytes in the middle of a character do not count */
        (*column)++;
    }
}

static gboolean
is_plain_name (const char *key,
               gsize       length)
{
  if (length == 0 || g_ascii_isdigit (*key))
    return FALSE;
  for (gsize i = 0; i < length; i++)
    if (!g_ascii_isalnum (key[i]) && key[i] != '_')
      return FALSE;
  return TRUE;
}

static void
append_level (GString     *path,
              const Level *level)
{
  if (level->is_array)
    g_string_append_printf (path, "[%u]", level->index);
  else if (level->key == NULL)
    return;
  else if (is_plain_name (level->key, level->key_length))
    g_string_append_printf (path, ".%.*s", (int) level->key_length, level->key);
  else
    {
      g_autofree char *key = g_utf8_make_valid (level->key, MIN (level->key_length, 200));

      g_string_append_printf (path, "['%s']", key);
    }
}

static const char *
skip_string (const char *p,
             const char *end)
{
  for (p++; p < end && *p != '"'; p++)
    if (*p == '\\')
      p++;
  return MIN (p + 1, end);
}

/* One step of the walk: takes what stands at @p and returns what comes behind it. */
static const char *
step (GArray     *levels,
      const char *p,
      const char *end)
{
  Level *top = levels->len ? &g_array_index (levels, Level, levels->len - 1) : NULL;
  const char *next = *p == '"' ? skip_string (p, end) : p + 1;

  if (*p == '{' || *p == '[')
    {
      Level level = { .is_array = *p == '[' };

      g_array_append_val (levels, level);
    }
  else if (top == NULL)
    return next;
  else if (*p == '}' || *p == ']')
    g_array_set_size (levels, levels->len - 1);
  else if (*p == ',')
    {
      top->index++;
      top->at_value = FALSE;
    }
  else if (*p == ':')
    top->at_value = TRUE;
  else if (*p == '"' && !top->is_array && !top->at_value)
    {
      top->key = p + 1;
      top->key_length = MAX (next - p - 2, 0);
    }
  return next;
}

/* Tells the line and column (from 1, in characters) of @at, and appends its JSONPath to @path. */
void
gov_json_locate (const char *start,
                 const char *at,
                 guint      *line,
                 guint      *column,
                 GString    *path)
{
  g_autoptr (GArray) levels = g_array_new (FALSE, TRUE, sizeof (Level));
  const char *p = start;

  count_lines (start, at, line, column);
  while (p < at)
    p = step (levels, p, at);
  for (guint i = 0; i < levels->len; i++)
    append_level (path, &g_array_index (levels, Level, i));
}
