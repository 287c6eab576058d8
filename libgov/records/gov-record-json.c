/* Records to native JSON and back. */
#include "records/gov-reading-private.h"

/* Written by which mapping the writer's context says; without one it is native JSON. */
static GovMapping *
writer_mapping (GovJsonWriter *writer)
{
  return writer->context ? writer->context : &gov_native_mapping;
}

void
gov_record_write_type (GovJsonWriter  *writer,
                       const GovTable *table,
                       const char     *word)
{
  if (!writer->pretty && table->type_token_length > 0)
    gov_json_writer_token (writer, table->type_token, table->type_token_length);
  else if (word != NULL)
    {
      gov_json_writer_key (writer, "type");
      gov_json_writer_string (writer, word);
    }
}

void
gov_record_write_fields (GovRecord      *self,
                         GovJsonWriter  *writer,
                         const GovTable *table)
{
  const GovSlot *slot = self->slots;

  GOV_FOREACH_BIT (bit, self->stated)
    {
      const GovTableEntry *entry = table->by_bit[bit];
      const GovKind *kind;
      GovSlot value = *slot++;

      if (entry == NULL || entry->is_type ||
          (G_UNLIKELY (entry->unless != NULL) && gov_record_is_stated (self, entry->unless)))
        continue;
      kind = entry->bound->field->kind;
      if (kind->is_blank != NULL && kind->is_blank (self, value))
        continue;
      gov_json_writer_token (writer, entry->token, entry->token_length);
      kind->write (writer, self, entry->bound, value);
    }
}

void
gov_record_write (GovRecord     *self,
                  GovJsonWriter *writer)
{
  GovMapping *mapping = writer_mapping (writer);
  const GovTable *table = gov_mapping_get_table (mapping, GOV_RECORD_GET_CLASS (self));

  if (mapping->format != NULL)
    {
      gov_record_write_mapped (self, writer, mapping, table);
      return;
    }
  gov_json_writer_open (writer, '{');
  gov_record_write_type (writer, table, gov_record_get_type_name (self));
  gov_record_write_fields (self, writer, table);
  gov_kept_write (gov_record_get_kept_list (self), writer);
  gov_json_writer_close (writer, '}');
}

/* The JSON of one field; NULL if the record states nothing of it. */
char *
gov_record_field_to_json (GovRecord      *self,
                          const GovBound *bound)
{
  GovJsonWriter writer;

  if (!gov_record_is_stated (self, bound))
    return NULL;
  gov_json_writer_init (&writer, FALSE);
  bound->field->kind->write (&writer, self, bound, *gov_record_peek_slot (self, bound->bit));
  return gov_json_writer_steal (&writer, NULL);
}

/**
 * gov_record_dup_text:
 * @self: a record
 * @property: the name of a property
 *
 * Gets what the record states for a field as text: strings, dates and words as they are, anything
 * else as JSON.
 *
 * Returns: (transfer full) (nullable): the text, or %NULL if nothing is stated
 *
 * Since: 1.0
 */
char *
gov_record_dup_text (GovRecord  *self,
                     const char *property)
{
  const GovBound *bound;
  char *text;
  gsize length;

  g_return_val_if_fail (GOV_IS_RECORD (self), NULL);
  g_return_val_if_fail (property != NULL, NULL);

  bound = gov_record_find_field (self, property);
  g_return_val_if_fail (bound != NULL, NULL);
  text = gov_record_field_to_json (self, bound);
  if (text == NULL || *text != '"')
    return text;
  length = strlen (text);
  text[gov_json_unescape (text + 1, length - 2, text)] = '\0';
  return text;
}

/**
 * gov_record_to_json:
 * @self: a record
 * @pretty: whether to write a member a line, for people
 *
 * Writes the record as native JSON, with all that it holds and keeps.
 *
 * Returns: (transfer full): the JSON text
 *
 * Since: 1.0
 */
char *
gov_record_to_json (GovRecord *self,
                    gboolean   pretty)
{
  GovJsonWriter writer;

  g_return_val_if_fail (GOV_IS_RECORD (self), NULL);

  gov_json_writer_init (&writer, pretty);
  gov_record_write (self, &writer);
  return gov_json_writer_steal (&writer, NULL);
}

/**
 * gov_record_new_from_json:
 * @json: JSON text, an object with a `type`
 * @length: how many bytes it has, or -1 if it ends with a NUL
 * @error: what is wrong with it
 *
 * Reads a record from native JSON.
 *
 * What is not JSON fails with %GOV_ERROR_SYNTAX, what is no record with %GOV_ERROR_INVALID, and what
 * nests too deep with %GOV_ERROR_LIMIT; the message names line, column and JSONPath.
 *
 * Returns: (transfer full): the record, or %NULL with @error set
 *
 * Since: 1.0
 */
GovRecord *
gov_record_new_from_json (const char  *json,
                          gssize       length,
                          GError     **error)
{
  GovReading reading;
  GovRecord *record;

  g_return_val_if_fail (json != NULL, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  gov_reading_init (&reading, &gov_native_mapping, json, length < 0 ? strlen (json) : (gsize) length);
  record = gov_reading_top (&reading);
  if (record != NULL && !gov_json_reader_at_end (&reading.json))
    {
      gov_json_reader_fail (&reading.json, reading.json.p, GOV_ERROR_SYNTAX, "the text goes on after the record");
      g_clear_object (&record);
    }
  if (record == NULL)
    gov_json_reader_take_error (&reading.json, NULL, error);
  gov_reading_clear (&reading);
  return record;
}
