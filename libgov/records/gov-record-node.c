/* json-glib at the border: its nodes in and out, and its serialisation interface.  Both go through
 * the text of native JSON, so there is one way to read and write a field. */
#include "records/gov-record-node.h"

#include "records/gov-reading-private.h"
#include "records/gov-record-node-private.h"

/**
 * gov_record_to_node:
 * @self: a record
 *
 * Gives the record as a tree of json-glib.
 *
 * json-glib keeps numbers as 64 bits, so a number that was read with more digits loses them; use
 * [method@Record.to_json] where the text of numbers matters.
 *
 * Returns: (transfer full): the tree
 *
 * Since: 1.0
 */
JsonNode *
gov_record_to_node (GovRecord *self)
{
  g_autofree char *json = NULL;

  g_return_val_if_fail (GOV_IS_RECORD (self), NULL);

  json = gov_record_to_json (self, FALSE);
  return json_from_string (json, NULL);
}

/**
 * gov_record_new_from_node:
 * @node: a tree of json-glib
 * @error: what is wrong with it
 *
 * Reads a record from a tree of json-glib, as [ctor@Record.new_from_json] does from text.
 *
 * What is no record fails with %GOV_ERROR_INVALID, and what nests too deep with %GOV_ERROR_LIMIT.
 *
 * Returns: (transfer full): the record, or %NULL with @error set
 *
 * Since: 1.0
 */
GovRecord *
gov_record_new_from_node (JsonNode  *node,
                          GError   **error)
{
  g_autofree char *json = NULL;

  g_return_val_if_fail (node != NULL, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  json = json_to_string (node, FALSE);
  return gov_record_new_from_json (json, -1, error);
}

/* JsonSerializable.  json-glib takes the names of members from GParamSpecs, so each key that differs
 * from its property's name has a GParamSpec of its own, which only stands for the name. */

static GQuark
key_quark (void)
{
  return g_quark_from_static_string ("gov-json-key");
}

static GParamSpec *
pspec_for_key (GovRecordClass *klass,
               const char     *key)
{
  static GMutex mutex;
  GData **specs = &klass->key_specs;
  GParamSpec *pspec;

  g_mutex_lock (&mutex);
  pspec = g_datalist_get_data (specs, key);
  if (pspec == NULL)
    {
      pspec = g_param_spec_ref_sink (g_param_spec_string (key, NULL, NULL, NULL, G_PARAM_READWRITE));
      g_param_spec_set_qdata_full (pspec, key_quark (), g_strdup (key), g_free);
      g_datalist_set_data_full (specs, key, pspec, (GDestroyNotify) g_param_spec_unref);
    }
  g_mutex_unlock (&mutex);
  return pspec;
}

/* All members that the record would write, kept ones too. */
static GParamSpec **
list_properties (JsonSerializable *serializable,
                 guint            *n)
{
  GovRecord *self = GOV_RECORD (serializable);
  GovRecordClass *klass = GOV_RECORD_GET_CLASS (self);
  g_autoptr (JsonNode) node = gov_record_to_node (self);
  g_autoptr (GList) keys = json_object_get_members (json_node_get_object (node));
  GParamSpec **specs = g_new (GParamSpec *, g_list_length (keys) + 1);

  *n = 0;
  for (GList *key = keys; key != NULL; key = key->next)
    specs[(*n)++] = pspec_for_key (klass, key->data);
  return specs;
}

static GParamSpec *
find_property (JsonSerializable *serializable,
               const char       *name)
{
  return g_param_spec_is_valid_name (name) ? pspec_for_key (GOV_RECORD_GET_CLASS (serializable), name) : NULL;
}

static void
get_property (JsonSerializable *serializable,
              GParamSpec       *pspec,
              GValue           *value)
{
}

static JsonNode *
serialize_property (JsonSerializable *serializable,
                    const char       *name,
                    const GValue     *value,
                    GParamSpec       *pspec)
{
  GovRecord *self = GOV_RECORD (serializable);
  const char *key = g_param_spec_get_qdata (pspec, key_quark ());
  const GovBound *bound = gov_record_find_key (self, key);
  g_autofree char *json = bound ? gov_record_field_to_json (self, bound) : NULL;
  g_autoptr (JsonNode) whole = NULL;

  if (json != NULL)
    return json_from_string (json, NULL);
  whole = gov_record_to_node (self);
  return json_object_dup_member (json_node_get_object (whole), key);
}

/* The value travels as its JSON text. */
static gboolean
deserialize_property (JsonSerializable *serializable,
                      const char       *name,
                      GValue           *value,
                      GParamSpec       *pspec,
                      JsonNode         *node)
{
  g_value_take_string (value, json_to_string (node, FALSE));
  return TRUE;
}

/* Reads the one member as part of a record of the same type, and takes what came of it. */
static void
set_property (JsonSerializable *serializable,
              GParamSpec       *pspec,
              const GValue     *value)
{
  GovRecord *self = GOV_RECORD (serializable);
  GovRecordClass *klass = GOV_RECORD_GET_CLASS (self);
  const char *key = g_param_spec_get_qdata (pspec, key_quark ());
  g_autofree char *json = NULL;
  g_autoptr (GovRecord) part = NULL;

  if (g_str_equal (key, "type"))
    return;
  json = g_strdup_printf ("{\"type\":\"%s\",\"%s\":%s}", klass->type_name, key, g_value_get_string (value));
  part = gov_record_new_from_json (json, -1, NULL);
  if (part != NULL)
    gov_record_take_over (self, part);
}

void
gov_record_serializable_init (JsonSerializableIface *iface)
{
  iface->list_properties = list_properties;
  iface->find_property = find_property;
  iface->get_property = get_property;
  iface->set_property = set_property;
  iface->serialize_property = serialize_property;
  iface->deserialize_property = deserialize_property;
}
