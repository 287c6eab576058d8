#include "records/gov-schema.h"

#include "records/gov-descriptions-private.h"
#include "records/gov-other-record.h"
#include "records/gov-record-private.h"

/* The JSON Schema of native JSON, made from the tables of fields: nothing is said here of any type. */

static void
write_pair (GovJsonWriter *writer,
            const char    *key,
            const char    *value)
{
  gov_json_writer_key (writer, key);
  gov_json_writer_string (writer, value);
}

static void
write_description (GovJsonWriter *writer,
                   const char    *owner,
                   const char    *member)
{
  const char *text = gov_description_find (owner, member);

  if (text != NULL)
    write_pair (writer, "description", text);
}

/* "planned-start" is titled "Planned start". */
static void
write_title (GovJsonWriter *writer,
             const char    *name)
{
  g_autofree char *title = g_strdelimit (g_strdup (name), "-", ' ');

  *title = g_ascii_toupper (*title);
  write_pair (writer, "title", title);
}

static void
write_field (GovJsonWriter  *writer,
             GovRecordClass *klass,
             const GovBound *bound)
{
  const GovField *field = bound->field;

  gov_json_writer_key (writer, field->key);
  gov_json_writer_open (writer, '{');
  write_title (writer, field->name);
  write_description (writer, g_type_name (bound->pspec->owner_type), field->name);
  field->kind->schema (writer, bound);
  gov_json_writer_close (writer, '}');
}

static void
write_type_member (GovJsonWriter  *writer,
                   GovRecordClass *klass)
{
  gov_json_writer_key (writer, "type");
  gov_json_writer_open (writer, '{');
  write_pair (writer, "const", klass->type_name);
  gov_json_writer_close (writer, '}');
}

static void
write_record (GovJsonWriter  *writer,
              GovRecordClass *klass)
{
  gov_json_writer_key (writer, klass->type_name);
  gov_json_writer_open (writer, '{');
  write_pair (writer, "title", klass->type_name);
  write_description (writer, G_OBJECT_CLASS_NAME (klass), NULL);
  write_pair (writer, "type", "object");
  gov_json_writer_key (writer, "properties");
  gov_json_writer_open (writer, '{');
  write_type_member (writer, klass);
  GOV_FOREACH_BIT (bit, klass->known)
    if (klass->fields[bit]->field->key != NULL)
      write_field (writer, klass, klass->fields[bit]);
  gov_json_writer_key (writer, "kept");
  gov_json_writer_open (writer, '{');
  write_pair (writer, "description", "What other formats say and no field holds, by the name of the format.");
  write_pair (writer, "type", "object");
  gov_json_writer_close (writer, '}');
  gov_json_writer_close (writer, '}');
  gov_json_writer_close (writer, '}');
}

static void
write_pointer (GovJsonWriter *writer,
               const char    *name)
{
  g_autofree char *pointer = g_strconcat ("#/$defs/", name, NULL);

  write_pair (writer, "$ref", pointer);
}

/* A reference: an id, or an object with the label it was called by. */
static void
write_ref (GovJsonWriter *writer)
{
  gov_json_writer_key (writer, "Ref");
  gov_json_writer_open (writer, '{');
  write_pair (writer, "title", "Ref");
  write_description (writer, "GovRef", NULL);
  gov_json_writer_key (writer, "type");
  gov_json_writer_raw (writer, "[\"string\",\"object\"]", strlen ("[\"string\",\"object\"]"));
  gov_json_writer_key (writer, "properties");
  gov_json_writer_open (writer, '{');
  for (guint i = 0; i < 2; i++)
    {
      const char *names[] = { "id", "label" };

      gov_json_writer_key (writer, names[i]);
      gov_json_writer_open (writer, '{');
      write_description (writer, "GovRef", names[i]);
      write_pair (writer, "type", "string");
      gov_json_writer_close (writer, '}');
    }
  gov_json_writer_close (writer, '}');
  gov_json_writer_close (writer, '}');
}

/* Any record that may stand at the top; its type is stated there. */
static void
write_any_record (GovJsonWriter *writer)
{
  gov_json_writer_key (writer, "Record");
  gov_json_writer_open (writer, '{');
  write_description (writer, "GovRecord", NULL);
  write_pair (writer, "type", "object");
  gov_json_writer_key (writer, "required");
  gov_json_writer_raw (writer, "[\"type\"]", strlen ("[\"type\"]"));
  gov_json_writer_key (writer, "allOf");
  gov_json_writer_open (writer, '[');
  for (guint i = 0; gov_record_class_nth (i + 1) != NULL; i++)
    {
      gov_json_writer_item (writer);
      gov_json_writer_open (writer, '{');
      gov_json_writer_key (writer, "if");
      gov_json_writer_open (writer, '{');
      gov_json_writer_key (writer, "properties");
      gov_json_writer_open (writer, '{');
      write_type_member (writer, gov_record_class_nth (i));
      gov_json_writer_close (writer, '}');
      gov_json_writer_close (writer, '}');
      gov_json_writer_key (writer, "then");
      gov_json_writer_open (writer, '{');
      write_pointer (writer, gov_record_class_nth (i)->type_name);
      gov_json_writer_close (writer, '}');
      gov_json_writer_close (writer, '}');
    }
  gov_json_writer_close (writer, ']');
  gov_json_writer_close (writer, '}');
}

static void
write_register (GovJsonWriter *writer)
{
  gov_json_writer_key (writer, "Register");
  gov_json_writer_open (writer, '{');
  write_pair (writer, "title", "Register");
  write_description (writer, "GovRegister", NULL);
  write_pair (writer, "type", "object");
  gov_json_writer_key (writer, "required");
  gov_json_writer_raw (writer, "[\"type\",\"records\"]", strlen ("[\"type\",\"records\"]"));
  gov_json_writer_key (writer, "properties");
  gov_json_writer_open (writer, '{');
  gov_json_writer_key (writer, "type");
  gov_json_writer_open (writer, '{');
  write_pair (writer, "const", "Register");
  gov_json_writer_close (writer, '}');
  gov_json_writer_key (writer, "records");
  gov_json_writer_open (writer, '{');
  write_pair (writer, "type", "array");
  gov_json_writer_key (writer, "items");
  gov_json_writer_open (writer, '{');
  write_pointer (writer, "Record");
  gov_json_writer_close (writer, '}');
  gov_json_writer_close (writer, '}');
  gov_json_writer_close (writer, '}');
  gov_json_writer_close (writer, '}');
}

/**
 * gov_schema_to_json:
 * @type: a record type, or the type of [class@Register]
 * @pretty: whether to write a member a line, for people
 *
 * Writes the JSON Schema (2020-12) of native JSON, for a record of the type or for a register.
 *
 * Words that a field does not know are allowed, as they are kept; the known ones are given as
 * examples.
 *
 * Returns: (transfer full): the JSON text
 *
 * Since: 1.0
 */
char *
gov_schema_to_json (GType    type,
                    gboolean pretty)
{
  GovJsonWriter writer;

  g_return_val_if_fail (type != G_TYPE_INVALID, NULL);

  gov_json_writer_init (&writer, pretty);
  gov_json_writer_open (&writer, '{');
  write_pair (&writer, "$schema", "https://json-schema.org/draft/2020-12/schema");
  write_pointer (&writer, g_type_name (type) + strlen ("Gov"));
  gov_json_writer_key (&writer, "$defs");
  gov_json_writer_open (&writer, '{');
  write_register (&writer);
  write_any_record (&writer);
  write_ref (&writer);
  for (guint i = 0; gov_record_class_nth (i + 1) != NULL; i++)
    write_record (&writer, gov_record_class_nth (i));
  gov_json_writer_close (&writer, '}');
  gov_json_writer_close (&writer, '}');
  gov_json_writer_line_end (&writer);
  return gov_json_writer_steal (&writer, NULL);
}
