/* JSON as it was written, one value after the other. */
#include "formats/oparl/gov-oparl-profile-private.h"

static gboolean read_value (GArray        *values,
                            GovJsonReader *json,
                            GovOparlValue *value);

static gboolean
read_key (GovJsonReader *json,
          GovOparlValue *value)
{
  GovJsonStringFlags flags;
  gsize length;

  if (gov_json_reader_peek (json) != '"')
    return gov_json_reader_fail_syntax (json, "name of a member");
  if (!gov_json_reader_scan_string (json, &value->key, &length, &flags))
    return FALSE;
  value->key_length = (guint) length;
  value->escapes = (flags & GOV_JSON_ESCAPES) != 0;
  if (gov_json_reader_peek (json) != ':')
    return gov_json_reader_fail_syntax (json, "':'");
  json->p++;
  return TRUE;
}

static gboolean
read_inside (GArray        *values,
             GovJsonReader *json,
             guint          parent)
{
  char kind = gov_oparl_value (values, parent)->kind, close = kind == '{' ? '}' : ']';
  GovOparlValue value = { .parent = parent };
  gboolean done;

  if (!gov_json_reader_enter (json, kind))
    return FALSE;
  for (guint i = 0;; i++)
    {
      if (!gov_json_reader_next (json, close, &done))
        return FALSE;
      if (done)
        return TRUE;
      value = (GovOparlValue) { .parent = parent, .index = i };
      if ((kind == '{' && !read_key (json, &value)) || !read_value (values, json, &value))
        return FALSE;
    }
}

static gboolean
read_scalar (GovJsonReader *json,
             GovOparlValue *value)
{
  GovJsonStringFlags flags;
  gsize length = 0;
  gboolean good;

  if (value->kind == '"')
    {
      good = gov_json_reader_scan_string (json, &value->text, &length, &flags);
      value->escapes |= good && (flags & GOV_JSON_ESCAPES) != 0;
    }
  else if (value->kind == 't' || value->kind == 'f' || value->kind == 'n')
    good = gov_json_reader_scan_word (json, value->kind == 't' ? "true" : value->kind == 'f' ? "false" : "null");
  else
    {
      value->kind = '0';
      good = gov_json_reader_scan_number (json, &value->text, &length);
    }
  value->length = (guint) length;
  return good;
}

static gboolean
read_value (GArray        *values,
            GovJsonReader *json,
            GovOparlValue *value)
{
  guint here = values->len;

  value->kind = gov_json_reader_peek (json);
  value->at = json->p;
  if (value->kind == '{' || value->kind == '[')
    {
      g_array_append_val (values, *value);
      if (!read_inside (values, json, here))
        return FALSE;
    }
  else if (read_scalar (json, value))
    g_array_append_val (values, *value);
  else
    return FALSE;
  gov_oparl_value (values, here)->next = values->len;
  return TRUE;
}

/* Reads the next value of the text with all that is inside, instead of what was read before. */
gboolean
gov_oparl_values_read (GArray        *values,
                       GovJsonReader *json)
{
  GovOparlValue value = { 0 };

  g_array_set_size (values, 0);
  return read_value (values, json, &value);
}

/* A NUL, which JSON may hold and a C string may not, becomes another sign that fits nothing either. */
static char *
dup_unescaped (const char *text,
               guint       length,
               gboolean    escapes)
{
  char *copy;
  gsize n;

  if (!escapes)
    return g_strndup (text, length);
  copy = g_malloc (length + 1);
  n = gov_json_unescape (text, length, copy);
  copy[n] = '\0';
  for (gsize i = 0; i < n; i++)
    if (copy[i] == '\0')
      copy[i] = '\1';
  return copy;
}

char *
gov_oparl_value_dup_text (const GovOparlValue *value)
{
  return dup_unescaped (value->text, value->length, value->escapes);
}

char *
gov_oparl_value_dup_key (const GovOparlValue *value)
{
  return dup_unescaped (value->key, value->key_length, value->escapes);
}

/* The member of the name, the last if there are several; 0 if there is none, as no member comes first. */
guint
gov_oparl_values_find (GArray     *values,
                       guint       object,
                       const char *name)
{
  const GovOparlValue *holder = gov_oparl_value (values, object);
  gsize length = strlen (name);
  guint found = 0;

  if (holder->kind != '{')
    return 0;
  for (guint i = object + 1; i < holder->next; i = gov_oparl_value (values, i)->next)
    {
      const GovOparlValue *value = gov_oparl_value (values, i);
      g_autofree char *key = value->escapes ? gov_oparl_value_dup_key (value) : NULL;

      if (key != NULL ? g_str_equal (key, name)
                      : value->key_length == length && memcmp (value->key, name, length) == 0)
        found = i;
    }
  return found;
}

static gboolean
is_plain_name (const char *name)
{
  if (!g_ascii_isalpha (*name) && *name != '_')
    return FALSE;
  for (; *name != '\0'; name++)
    if (!g_ascii_isalnum (*name) && *name != '_')
      return FALSE;
  return TRUE;
}

static void
append_path (GArray  *values,
             guint    at,
             GString *path)
{
  const GovOparlValue *value = gov_oparl_value (values, at);
  g_autofree char *key = NULL;

  if (at == 0)
    {
      g_string_append_c (path, '$');
      return;
    }
  append_path (values, value->parent, path);
  if (value->key == NULL)
    {
      g_string_append_printf (path, "[%u]", value->index);
      return;
    }
  key = gov_oparl_value_dup_key (value);
  if (is_plain_name (key))
    g_string_append_printf (path, ".%s", key);
  else
    g_string_append_printf (path, "['%s']", key);
}

/* Where it is, as JSONPath. */
char *
gov_oparl_values_dup_path (GArray *values,
                           guint   value)
{
  GString *path = g_string_new (NULL);

  append_path (values, value, path);
  return g_string_free (path, FALSE);
}

#define LONGEST 60 /* characters of a text in a message */

/* What it is, for messages. */
char *
gov_oparl_value_describe (const GovOparlValue *value)
{
  g_autofree char *text = NULL;
  g_autofree char *valid = NULL;
  g_autofree char *start = NULL;

  if (value->kind == '{' || value->kind == '[')
    return g_strdup (value->kind == '{' ? "an object" : "an array");
  if (value->kind == 't' || value->kind == 'f' || value->kind == 'n')
    return g_strdup (value->kind == 't' ? "true" : value->kind == 'f' ? "false" : "null");
  if (value->kind == '0')
    return g_strdup_printf ("%.*s", (int) MIN (value->length, LONGEST), value->text);
  text = gov_oparl_value_dup_text (value);
  valid = g_utf8_make_valid (text, (gssize) MIN (strlen (text), LONGEST * 6));
  for (char *p = valid; *p != '\0'; p++)
    if (g_ascii_iscntrl (*p))
      *p = ' ';
  if (g_utf8_strlen (valid, -1) <= LONGEST && strlen (text) <= LONGEST * 6)
    return g_strdup_printf ("\"%s\"", valid);
  start = g_utf8_substring (valid, 0, LONGEST - 1);
  return g_strdup_printf ("\"%s…\"", start);
}
