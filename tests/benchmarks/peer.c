#include "peer.h"

#include <json-glib/json-glib.h>
#include <string.h>

#include "peer-types-private.h"

#define MAX_FIELDS 32

typedef union
{
  gint64 integer;
  char *string;
  gpointer pointer;
} Slot;

typedef struct
{
  GObject parent_instance;

  guint32 stated; /* a bit for each property that has a value */
  Slot slots[MAX_FIELDS];
} Peer;

typedef struct
{
  GObjectClass parent_class;

  PeerType *type;
} PeerClass;

static gpointer parent_class;

static PeerField *
field_of (gpointer object,
          guint    id)
{
  return &g_array_index (((PeerClass *) G_OBJECT_GET_CLASS (object))->type->fields, PeerField, id - 1);
}

static void
peer_clear (Peer  *self,
            guint  id)
{
  Slot *slot = &self->slots[id - 1];

  switch (field_of (self, id)->kind)
    {
    case PEER_STRING: g_clear_pointer (&slot->string, g_free); break;
    case PEER_STRINGS: g_clear_pointer ((char ***) &slot->pointer, g_strfreev); break;
    case PEER_OBJECT: g_clear_object ((GObject **) &slot->pointer); break;
    case PEER_OBJECTS: g_clear_pointer ((GPtrArray **) &slot->pointer, g_ptr_array_unref); break;
    default: break;
    }
}

static void
peer_set_property (GObject      *object,
                   guint         id,
                   const GValue *value,
                   GParamSpec   *pspec)
{
  Peer *self = (Peer *) object;
  Slot *slot = &self->slots[id - 1];

  peer_clear (self, id);
  self->stated |= 1u << (id - 1);
  switch (field_of (self, id)->kind)
    {
    case PEER_STRING: slot->string = g_value_dup_string (value); break;
    case PEER_BOOLEAN: slot->integer = g_value_get_boolean (value); break;
    case PEER_INTEGER: slot->integer = g_value_get_int64 (value); break;
    case PEER_OBJECT: slot->pointer = g_value_dup_object (value); break;
    default: slot->pointer = g_value_dup_boxed (value);
    }
}

static void
peer_get_property (GObject    *object,
                   guint       id,
                   GValue     *value,
                   GParamSpec *pspec)
{
  Peer *self = (Peer *) object;
  Slot *slot = &self->slots[id - 1];

  switch (field_of (self, id)->kind)
    {
    case PEER_STRING: g_value_set_string (value, slot->string); break;
    case PEER_BOOLEAN: g_value_set_boolean (value, slot->integer != 0); break;
    case PEER_INTEGER: g_value_set_int64 (value, slot->integer); break;
    case PEER_OBJECT: g_value_set_object (value, slot->pointer); break;
    default: g_value_set_boxed (value, slot->pointer);
    }
}

static void
peer_finalize (GObject *object)
{
  Peer *self = (Peer *) object;

  for (guint32 rest = self->stated; rest != 0; rest &= rest - 1)
    peer_clear (self, __builtin_ctz (rest) + 1);
  G_OBJECT_CLASS (parent_class)->finalize (object);
}

static GParamSpec *
make_pspec (const PeerField *field)
{
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS;

  switch (field->kind)
    {
    case PEER_STRING: return g_param_spec_string (field->key, NULL, NULL, NULL, flags);
    case PEER_BOOLEAN: return g_param_spec_boolean (field->key, NULL, NULL, FALSE, flags);
    case PEER_INTEGER: return g_param_spec_int64 (field->key, NULL, NULL, G_MININT64, G_MAXINT64, 0, flags);
    case PEER_STRINGS: return g_param_spec_boxed (field->key, NULL, NULL, G_TYPE_STRV, flags);
    case PEER_OBJECT: return g_param_spec_object (field->key, NULL, NULL, field->held->type, flags);
    case PEER_OBJECTS: return g_param_spec_boxed (field->key, NULL, NULL, G_TYPE_PTR_ARRAY, flags);
    default: g_assert_not_reached ();
    }
}

static void
peer_class_init (gpointer klass,
                 gpointer data)
{
  GObjectClass *object_class = klass;
  PeerType *type = data;

  g_assert (type->fields->len <= MAX_FIELDS);
  parent_class = g_type_class_peek_parent (klass);
  ((PeerClass *) klass)->type = type;
  object_class->get_property = peer_get_property;
  object_class->set_property = peer_set_property;
  object_class->finalize = peer_finalize;
  for (guint i = 0; i < type->fields->len; i++)
    g_object_class_install_property (object_class, i + 1, make_pspec (&g_array_index (type->fields, PeerField, i)));
}

/* The least that json-glib has to be helped with: lists of objects, not to write what is not stated, and
 * to write what is stated even where it is the default of the property, which is false. */

static gboolean
peer_deserialize_property (JsonSerializable *self,
                           const char       *name,
                           GValue           *value,
                           GParamSpec       *pspec,
                           JsonNode         *node)
{
  PeerField *field = field_of (self, pspec->param_id);
  JsonArray *array;
  GPtrArray *objects;
  guint n;

  if (field->kind != PEER_OBJECTS)
    return json_serializable_default_deserialize_property (self, name, value, pspec, node);
  array = json_node_get_array (node);
  n = json_array_get_length (array);
  objects = g_ptr_array_new_full (n, g_object_unref);
  for (guint i = 0; i < n; i++)
    g_ptr_array_add (objects, json_gobject_deserialize (field->held->type, json_array_get_element (array, i)));
  g_value_take_boxed (value, objects);
  return TRUE;
}

static JsonNode *
peer_serialize_property (JsonSerializable *self,
                         const char       *name,
                         const GValue     *value,
                         GParamSpec       *pspec)
{
  GPtrArray *objects;
  JsonArray *array;

  if (!(((Peer *) self)->stated >> (pspec->param_id - 1) & 1))
    return NULL;
  if (field_of (self, pspec->param_id)->kind == PEER_BOOLEAN)
    return json_node_init_boolean (json_node_alloc (), g_value_get_boolean (value));
  if (field_of (self, pspec->param_id)->kind != PEER_OBJECTS)
    return json_serializable_default_serialize_property (self, name, value, pspec);
  objects = g_value_get_boxed (value);
  array = json_array_sized_new (objects->len);
  for (guint i = 0; i < objects->len; i++)
    json_array_add_element (array, json_gobject_serialize (objects->pdata[i]));
  return json_node_init_array (json_node_alloc (), array);
}

static void
peer_serializable_init (gpointer iface,
                        gpointer data)
{
  ((JsonSerializableIface *) iface)->deserialize_property = peer_deserialize_property;
  ((JsonSerializableIface *) iface)->serialize_property = peer_serialize_property;
}

GType
peer_register_type (PeerType *self)
{
  static const GInterfaceInfo serializable = { peer_serializable_init, NULL, NULL };
  g_autofree char *name = g_strconcat ("Peer", self->name, NULL);
  GTypeInfo info = { 0 };
  GType type;

  info.class_size = sizeof (PeerClass);
  info.class_init = peer_class_init;
  info.class_data = self;
  info.instance_size = G_STRUCT_OFFSET (Peer, slots) + self->fields->len * sizeof (Slot);
  type = g_type_register_static (G_TYPE_OBJECT, name, &info, G_TYPE_FLAG_FINAL);
  g_type_add_interface_static (type, JSON_TYPE_SERIALIZABLE, &serializable);
  return type;
}

/* Reads a record a line, as json-glib does it. */
GPtrArray *
peer_read_lines (const char *ndjson,
                 gsize       length)
{
  GPtrArray *peers = g_ptr_array_new_with_free_func (g_object_unref);
  const char *end = ndjson + length;

  while (ndjson < end)
    {
      const char *line_end = memchr (ndjson, '\n', end - ndjson);

      g_ptr_array_add (peers, json_gobject_from_data (peer_type_of_line (ndjson), ndjson, line_end - ndjson, NULL));
      ndjson = line_end + 1;
    }
  return peers;
}

/* Writes a record, as json-glib does it. */
char *
peer_to_line (gpointer peer)
{
  return json_gobject_to_data (peer, NULL);
}
