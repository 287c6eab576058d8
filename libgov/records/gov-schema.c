#include "records/gov-schema.h"

#include "records/gov-descriptions-private.h"
#include "records/gov-other-record.h"
#include "records/gov-register.h"
#include "records/gov-schema-private.h"

/* The JSON Schema of native JSON, made from the tables of fields: nothing is said here of any type. */

typedef struct
{
  GovJsonWriter json;
  GHashTable *types; /* that are still to be defined */
} Schema;

static gboolean
is_of_base (const GovBound *bound)
{
  return bound->pspec->owner_type == GOV_TYPE_RECORD;
}

static void
write_description (GovJsonWriter  *writer,
                   const GovBound *bound)
{
  const char *text = gov_description_find (g_type_name (bound->pspec->owner_type), bound->field->name);
  /* Nothing is under "required": a partial record can be read, and a tombstone has to be. */
  const char *more = bound->field->flags & GOV_REQUIRED ? " A record without it is not complete." : "";
  g_autofree char *description = g_strconcat (text ? text : "", more, NULL);

  gov_schema_write_pair (writer, "description", description);
}

static void
write_field (GovJsonWriter  *writer,
             const GovBound *bound)
{
  const GovField *field = bound->field;

  gov_schema_open (writer, field->key, '{');
  gov_schema_write_title (writer, field->name);
  write_description (writer, bound);
  field->kind->schema (writer, bound);
  gov_json_writer_close (writer, '}');
}

/* The fields of the type, or those of all records. */
static void
write_fields (GovJsonWriter  *writer,
              GovRecordClass *klass,
              gboolean        of_base)
{
  GOV_FOREACH_BIT (bit, klass->known)
    if (klass->fields[bit]->field->key != NULL && is_of_base (klass->fields[bit]) == of_base)
      write_field (writer, klass->fields[bit]);
}

static void
write_type_member (GovJsonWriter *writer,
                   const char    *name)
{
  gov_schema_open (writer, "type", '{');
  gov_schema_write_pair (writer, "const", name);
  gov_json_writer_close (writer, '}');
}

static void
write_required (GovJsonWriter      *writer,
                const char * const *members)
{
  gov_schema_open (writer, "required", '[');
  for (; *members != NULL; members++)
    {
      gov_json_writer_item (writer);
      gov_json_writer_string (writer, *members);
    }
  gov_json_writer_close (writer, ']');
}

static void
open_object (GovJsonWriter *writer,
             const char    *name,
             const char    *description)
{
  gov_schema_open (writer, name, '{');
  gov_schema_write_title (writer, name);
  if (description != NULL)
    gov_schema_write_pair (writer, "description", description);
  gov_schema_write_pair (writer, "type", "object");
}

/* Everything that is said there holds here too.  The list is left open. */
static void
open_all_of (GovJsonWriter *writer,
             const char    *name)
{
  gov_schema_open (writer, "allOf", '[');
  gov_schema_open_item (writer);
  gov_schema_write_pointer (writer, name);
  gov_json_writer_close (writer, '}');
}

static void
write_record (GovJsonWriter  *writer,
              GovRecordClass *klass)
{
  open_object (writer, klass->type_name, gov_description_find (G_OBJECT_CLASS_NAME (klass), NULL));
  open_all_of (writer, "Record");
  gov_json_writer_close (writer, ']');
  gov_schema_open (writer, "properties", '{');
  write_type_member (writer, klass->type_name);
  write_fields (writer, klass, FALSE);
  gov_json_writer_close (writer, '}');
  gov_json_writer_close (writer, '}');
}

/* What all records have in common. */
static void
write_base (GovJsonWriter *writer)
{
  open_object (writer, "Record", gov_description_find ("GovRecord", NULL));
  gov_schema_open (writer, "properties", '{');
  write_fields (writer, gov_record_class_nth (0), TRUE);
  gov_schema_open (writer, "kept", '{');
  gov_schema_write_title (writer, "kept");
  gov_schema_write_pair (writer, "description",
                         "What other formats say and no field holds, by the name of the format.");
  gov_schema_write_pair (writer, "type", "object");
  gov_schema_open (writer, "additionalProperties", '{');
  gov_schema_write_pair (writer, "type", "object");
  gov_json_writer_close (writer, '}');
  gov_json_writer_close (writer, '}');
  gov_json_writer_close (writer, '}');
  gov_json_writer_close (writer, '}');
}

static void
write_choice (GovJsonWriter *writer,
              const char    *name)
{
  gov_schema_open_item (writer);
  gov_schema_open (writer, "if", '{');
  gov_schema_open (writer, "properties", '{');
  write_type_member (writer, name);
  gov_json_writer_close (writer, '}');
  gov_json_writer_close (writer, '}');
  gov_schema_open (writer, "then", '{');
  gov_schema_write_pointer (writer, name);
  gov_json_writer_close (writer, '}');
  gov_json_writer_close (writer, '}');
}

/* Any record that may stand at the top, where its type is stated.  One of a type that is not known
 * has the fields of all records. */
static void
write_any_record (GovJsonWriter *writer)
{
  open_object (writer, "AnyRecord", "A record of whatever type it says; of a type that is not known, it has the "
                                    "fields that all records have in common.");
  gov_schema_open (writer, "properties", '{');
  gov_schema_open (writer, "type", '{');
  gov_schema_write_title (writer, "type");
  gov_schema_write_pair (writer, "description", "The type of the record, such as \"Meeting\".");
  gov_schema_write_pair (writer, "type", "string");
  gov_json_writer_close (writer, '}');
  gov_json_writer_close (writer, '}');
  write_required (writer, (const char *[]) { "type", NULL });
  open_all_of (writer, "Record");
  for (guint i = 0; gov_record_class_nth (i + 1) != NULL; i++)
    write_choice (writer, gov_record_class_nth (i)->type_name);
  gov_json_writer_close (writer, ']');
  gov_json_writer_close (writer, '}');
}

static void
write_register (GovJsonWriter *writer)
{
  open_object (writer, "Register", "A set of records, as one document. A file of records, one a line (NDJSON), "
                                   "has an AnyRecord on each line instead.");
  gov_schema_open (writer, "properties", '{');
  write_type_member (writer, "Register");
  gov_schema_open (writer, "fetchedFrom", '{');
  gov_schema_write_title (writer, "fetchedFrom");
  gov_schema_write_pair (writer, "description", "The URL where the records were fetched, such as that of a System of OParl.");
  gov_schema_write_pair (writer, "type", "string");
  gov_json_writer_close (writer, '}');
  gov_schema_open (writer, "fetched", '{');
  gov_schema_write_title (writer, "fetched");
  gov_schema_write_pair (writer, "description", "Up to when the records are known to be as they are where they were fetched: "
                                                "what has changed since has to be asked for from then on.");
  gov_schema_write_pair (writer, "type", "string");
  gov_json_writer_close (writer, '}');
  gov_schema_open (writer, "records", '{');
  gov_schema_write_title (writer, "records");
  gov_schema_write_pair (writer, "description", "The records at the top; they hold others.");
  gov_schema_write_pair (writer, "type", "array");
  gov_schema_open (writer, "items", '{');
  gov_schema_write_pointer (writer, "AnyRecord");
  gov_json_writer_close (writer, '}');
  gov_json_writer_close (writer, '}');
  gov_json_writer_close (writer, '}');
  write_required (writer, (const char *[]) { "type", "records", NULL });
  gov_json_writer_close (writer, '}');
}

/* Finds the types that are needed to describe one of them. */
static void
find_types (GHashTable     *types,
            GovRecordClass *klass)
{
  if (!g_hash_table_add (types, GSIZE_TO_POINTER (G_OBJECT_CLASS_TYPE (klass))))
    return;
  GOV_FOREACH_BIT (bit, klass->known)
    {
      const GovBound *bound = klass->fields[bit];

      if (bound->words != NULL)
        g_hash_table_add (types, GSIZE_TO_POINTER (bound->type));
      else if (g_type_is_a (bound->type, GOV_TYPE_RECORD))
        find_types (types, gov_record_class_peek (bound->type));
    }
}

/* Whether the type is needed and not defined yet. */
static gboolean
take_type (Schema *self,
           GType   type)
{
  return g_hash_table_remove (self->types, GSIZE_TO_POINTER (type));
}

static void
write_types (Schema *self)
{
  GovRecordClass *klass;

  for (guint i = 0; (klass = gov_record_class_nth (i)) != NULL; i++)
    if (take_type (self, G_OBJECT_CLASS_TYPE (klass)))
      write_record (&self->json, klass);
  for (guint i = 0; (klass = gov_record_class_nth (i)) != NULL; i++)
    GOV_FOREACH_BIT (bit, klass->known)
      if (klass->fields[bit]->words != NULL && take_type (self, klass->fields[bit]->type))
        gov_schema_write_words (&self->json, klass->fields[bit]->type);
}

/* Of one type: what it needs.  Of any: everything. */
static void
write_definitions (Schema         *self,
                   GovRecordClass *only)
{
  if (only == NULL)
    {
      write_register (&self->json);
      write_any_record (&self->json);
    }
  for (guint i = 0; gov_record_class_nth (i + 1) != NULL; i++)
    if (only == NULL || only == gov_record_class_nth (i))
      find_types (self->types, gov_record_class_nth (i));
  write_base (&self->json);
  write_types (self);
  gov_schema_write_values (&self->json);
}

/**
 * gov_schema_to_json:
 * @type: a record type, [class@Record] for a record of any type, or [class@Register]
 * @pretty: whether to write a member a line, for people
 *
 * Writes the JSON Schema (2020-12) of native JSON, for a record of the type or for a register.
 *
 * What is valid is what libgov reads into fields and writes: the clean form. Of what else it reads
 * and keeps as written, the schema allows members that no field knows and words that are not in
 * a list of known ones, since both are legal; it refuses `null`, a date that is not EDTF, and a
 * whole number that does not fit 64 bits. No field is required: a record that lacks some is still a
 * record, and the description of the field says that it is not complete. [func@schema_context_to_json]
 * tells what the members mean to the rest of the world.
 *
 * The schema has all that it refers to in its `$defs` and needs nothing from the network.
 *
 * Returns: (transfer full): the JSON text
 *
 * Since: 1.0
 */
char *
gov_schema_to_json (GType    type,
                    gboolean pretty)
{
  gboolean is_any = type == GOV_TYPE_RECORD || type == GOV_TYPE_OTHER_RECORD;
  const char *name;
  g_autofree char *id = NULL;
  Schema self;

  g_return_val_if_fail (type == GOV_TYPE_REGISTER || g_type_is_a (type, GOV_TYPE_RECORD), NULL);

  name = is_any ? "AnyRecord" : GOV_JSON_NAME (type);
  id = g_strconcat (GOV_SCHEMA_IRI, name, NULL);
  self.types = g_hash_table_new (NULL, NULL);
  gov_json_writer_init (&self.json, pretty);
  gov_json_writer_open (&self.json, '{');
  gov_schema_write_pair (&self.json, "$schema", "https://json-schema.org/draft/2020-12/schema");
  gov_schema_write_pair (&self.json, "$id", id);
  gov_schema_write_pair (&self.json, "type", "object");
  write_required (&self.json, (const char *[]) { "type", NULL }); /* as nothing around it tells */
  gov_schema_write_pointer (&self.json, name);
  gov_schema_open (&self.json, "$defs", '{');
  write_definitions (&self, is_any || type == GOV_TYPE_REGISTER ? NULL : gov_record_class_peek (type));
  gov_json_writer_close (&self.json, '}');
  gov_json_writer_close (&self.json, '}');
  gov_json_writer_line_end (&self.json);
  g_hash_table_unref (self.types);
  return gov_json_writer_steal (&self.json, NULL);
}
