/* OParl out: one object, an array, or the page that was read. */
#include "formats/oparl/gov-oparl-private.h"

#include "records/gov-register-private.h"

/* What OParl has no type for is left out. */
static gboolean
has_type (GovMapping *mapping,
          GovRecord  *record)
{
  return gov_mapping_get_table (mapping, GOV_RECORD_GET_CLASS (record))->type != NULL;
}

/* Which version a system speaks is part of what is asked for too. */
static void
write_system (GovRecord     *record,
              GovJsonWriter *writer)
{
  GovMapping *mapping = writer->context;
  g_autoptr (GovRecord) copy = gov_record_copy (record);

  gov_system_set_oparl_version (GOV_SYSTEM (copy), mapping->type_prefix);
  gov_record_write (copy, writer);
}

static void
write_record (GovRecord     *record,
              GovJsonWriter *writer)
{
  GovMapping *mapping = writer->context;

  if (mapping->renames_types && GOV_IS_SYSTEM (record))
    write_system (record, writer);
  else
    gov_record_write (record, writer);
}

/* The objects have a line each. */
static void
write_array (GPtrArray     *records,
             GovJsonWriter *writer)
{
  gov_json_writer_open (writer, '[');
  for (guint i = 0; i < records->len; i++)
    {
      gov_json_writer_item (writer);
      gov_json_writer_raw (writer, "\n", 1);
      write_record (records->pdata[i], writer);
    }
  gov_json_writer_raw (writer, "\n", records->len > 0);
  gov_json_writer_close (writer, ']');
}

static gboolean
is_page (GPtrArray *kept)
{
  for (guint i = 0; i < kept->len; i += 2)
    if (g_str_has_prefix (kept->pdata[i], GOV_OPARL_PAGE))
      return TRUE;
  return FALSE;
}

static void
write_page (GPtrArray     *records,
            GPtrArray     *kept,
            GovJsonWriter *writer)
{
  gov_json_writer_open (writer, '{');
  gov_json_writer_key (writer, "data");
  write_array (records, writer);
  for (guint i = 0; i < kept->len; i += 2)
    if (g_str_has_prefix (kept->pdata[i], GOV_OPARL_PAGE))
      {
        gov_json_writer_key (writer, (char *) kept->pdata[i] + strlen (GOV_OPARL_PAGE));
        gov_json_writer_raw (writer, kept->pdata[i + 1], strlen (kept->pdata[i + 1]));
      }
  gov_json_writer_close (writer, '}');
}

char *
gov_oparl_write (GovMapping   *mapping,
                 GovRegister  *records,
                 gsize        *length)
{
  g_autoptr (GPtrArray) shaped = gov_oparl_shape (records), wanted = g_ptr_array_new ();
  g_autoptr (GHashTable) next_orders = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  GPtrArray *kept = gov_register_peek_kept (records);
  GovOparlWriting writing = { .next_orders = next_orders };
  GovJsonWriter writer;

  for (guint i = 0; i < shaped->len; i++)
    if (has_type (mapping, shaped->pdata[i]))
      g_ptr_array_add (wanted, shaped->pdata[i]);

  /* A copy, in which the writing keeps what it knows; the tables are made by now or there is no record. */
  writing.mapping = *mapping;
  gov_json_writer_init (&writer, FALSE);
  writer.context = &writing;
  if (is_page (kept))
    write_page (wanted, kept, &writer);
  else if (wanted->len == 1)
    write_record (wanted->pdata[0], &writer);
  else
    write_array (wanted, &writer);
  gov_json_writer_line_end (&writer);
  return gov_json_writer_steal (&writer, length);
}
