/* A difference for people. */
#include "difference-print.h"

#include <string.h>

#include "naming.h"
#include "path.h"
#include "terminal.h"
#include "text.h"

typedef struct
{
  GovRegister *records;
  Ids *ids;
  GString *out;
} Printing;

/* The words of a string, a reference or a list of these; NULL if it is something else. */
static char *
dup_words (JsonNode *node)
{
  g_autoptr (GString) all = g_string_new (NULL);
  const char *members[] = { "label", "title", "name", "text", "id" };
  JsonArray *array;

  if (JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == G_TYPE_STRING)
    return json_node_dup_string (node);
  for (guint i = 0; JSON_NODE_HOLDS_OBJECT (node) && i < G_N_ELEMENTS (members); i++)
    {
      const char *text = json_object_get_string_member_with_default (json_node_get_object (node), members[i], NULL);

      if (text != NULL)
        return g_strdup (text);
    }
  if (!JSON_NODE_HOLDS_ARRAY (node))
    return NULL;
  array = json_node_get_array (node);
  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      g_autofree char *text = dup_words (json_array_get_element (array, i));

      g_string_append_printf (all, "%s%s", i ? "; " : "", text ? text : "?");
    }
  return g_string_free (g_steal_pointer (&all), FALSE);
}

/* A value as people read it. */
static char *
dup_value (Printing   *self,
           const char *json)
{
  g_autoptr (GovRecord) record = *json == '{' ? gov_record_new_from_json (json, -1, NULL) : NULL;
  g_autoptr (JsonNode) node = NULL;
  char *words;

  if (record != NULL)
    return naming_dup_brief (self->records, record, self->ids, G_MAXUINT);
  node = json_from_string (json, NULL);
  words = node ? dup_words (node) : NULL;
  return words ? words : g_strdup (json);
}

static void
print_value (Printing   *self,
             const char *mark,
             Style       style,
             const char *json)
{
  g_autofree char *value = json ? dup_value (self, json) : NULL;
  g_autofree char *clean = value ? text_clean (value) : NULL;
  const guint indent = strlen ("    - ");
  g_auto (GStrv) lines = NULL;

  if (json == NULL)
    return;
  lines = text_wrap (clean, MAX (terminal_get_width (), 2 * indent) - indent);
  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_autofree char *line = g_strconcat ("    ", i == 0 ? mark : " ", " ", lines[i], NULL);

      terminal_append (self->out, style, line);
      g_string_append_c (self->out, '\n');
    }
}

/* Prints what a field was and became: where it is, and both values. */
void
difference_print (GovDifference *difference,
                  GovRecord     *record,
                  GovRegister   *records,
                  Ids           *ids,
                  GString       *out)
{
  Printing printing = { records, ids, out };
  g_autofree char *path = g_strdup (gov_difference_get_path (difference));
  g_autofree char *where = NULL, *clean = NULL;

  /* A record that came or went tells itself what it is, and its place is one in the other list. */
  if (g_str_has_suffix (path, "]"))
    *strrchr (path, '[') = '\0';
  where = path_describe (records, record, path);
  clean = text_clean (where);
  g_string_append_printf (out, "  %s\n", clean);
  print_value (&printing, "-", STYLE_BAD, gov_difference_get_before (difference));
  print_value (&printing, "+", STYLE_GOOD, gov_difference_get_after (difference));
}
