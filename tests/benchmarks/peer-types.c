/* Finds out which record types and members there are, by looking at a register with json-glib. */
#include "peer-types-private.h"

#include <json-glib/json-glib.h>
#include <string.h>

#include "peer.h"

static GHashTable *types; /* name → PeerType */

static PeerType *
get_type (const char *name)
{
  PeerType *self = g_hash_table_lookup (types, name);

  if (self == NULL)
    {
      self = g_new0 (PeerType, 1);
      self->name = g_strdup (name);
      self->fields = g_array_new (FALSE, FALSE, sizeof (PeerField));
      g_hash_table_insert (types, self->name, self);
    }
  return self;
}

static PeerType *note_object (JsonObject *object);

static PeerKind
kind_of_value (JsonNode  *node,
               PeerType **held)
{
  JsonArray *array;
  PeerKind kind = PEER_STRINGS;

  if (JSON_NODE_HOLDS_OBJECT (node))
    {
      *held = note_object (json_node_get_object (node));
      return PEER_OBJECT;
    }
  if (JSON_NODE_HOLDS_VALUE (node))
    switch (json_node_get_value_type (node))
      {
      case G_TYPE_BOOLEAN: return PEER_BOOLEAN;
      case G_TYPE_INT64: return PEER_INTEGER;
      default: return PEER_STRING;
      }
  array = json_node_get_array (node);
  for (guint i = 0; i < json_array_get_length (array); i++)
    if (JSON_NODE_HOLDS_OBJECT (json_array_get_element (array, i)))
      {
        *held = note_object (json_array_get_object_element (array, i));
        kind = PEER_OBJECTS;
      }
  return kind;
}

static void
note_member (JsonObject *object,
             const char *key,
             JsonNode   *node,
             gpointer    type)
{
  PeerField field = { NULL };
  GArray *fields = ((PeerType *) type)->fields;

  field.kind = kind_of_value (node, &field.held);
  for (guint i = 0; i < fields->len; i++)
    if (g_str_equal (g_array_index (fields, PeerField, i).key, key))
      return;
  field.key = g_strdup (key);
  g_array_append_val (fields, field);
}

/* An object without a type is a reference with a label. */
static PeerType *
note_object (JsonObject *object)
{
  PeerType *type = get_type (json_object_get_string_member_with_default (object, "type", "Reference"));

  json_object_foreach_member (object, note_member, type);
  return type;
}

/* Makes a type for each kind of object in @ndjson. */
void
peer_register_types (const char *ndjson,
                     gsize       length)
{
  g_autoptr (JsonParser) parser = json_parser_new ();
  const char *end = ndjson + length;
  GHashTableIter iter;
  gpointer type;

  types = g_hash_table_new (g_str_hash, g_str_equal);
  while (ndjson < end)
    {
      const char *line_end = memchr (ndjson, '\n', end - ndjson);

      if (!json_parser_load_from_data (parser, ndjson, line_end - ndjson, NULL))
        g_assert_not_reached ();
      note_object (json_node_get_object (json_parser_get_root (parser)));
      ndjson = line_end + 1;
    }
  g_hash_table_iter_init (&iter, types);
  while (g_hash_table_iter_next (&iter, NULL, &type))
    ((PeerType *) type)->type = peer_register_type (type);
}

/* The type that the record of a line needs.  A program that uses json-glib would have to parse the
 * line first to know it; here it costs next to nothing. */
GType
peer_type_of_line (const char *line)
{
  static const char start[] = "{\"type\":\"";
  char name[32];
  gsize length;

  g_assert (strncmp (line, start, strlen (start)) == 0);
  line += strlen (start);
  length = MIN (strcspn (line, "\""), sizeof name - 1);
  memcpy (name, line, length);
  name[length] = '\0';
  return ((PeerType *) g_hash_table_lookup (types, name))->type;
}
