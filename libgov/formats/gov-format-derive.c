/* What deriving a field from another format's member takes, whatever the format. */
#include "formats/gov-format-private.h"

static gpointer
join_items (GovReading *reading,
            GovItems   *items,
            GovItems   *more)
{
  GovItems *all = gov_arena_alloc (reading->arena, sizeof (GovItems) + (items->n + more->n) * sizeof (gpointer));

  *all = (GovItems) { items->n + more->n, FALSE };
  memcpy (all->items, items->items, items->n * sizeof (gpointer));
  memcpy (all->items + items->n, more->items, more->n * sizeof (gpointer));
  return all;
}

/* The field reads it as it would in native JSON, so deriving is nothing but writing JSON. */
gboolean
gov_format_read_native (GovReading     *reading,
                        const GovBound *bound,
                        const char     *json,
                        gsize           length,
                        gboolean        stated,
                        GovSlot        *slot)
{
  GovJsonReader before = reading->json;
  GovMapping *mapping = reading->mapping;
  GovSlot read = { NULL };
  GovReadResult result;

  gov_json_reader_init (&reading->json, json, length, GOV_JSON_DEPTH);
  reading->mapping = &gov_native_mapping;
  result = bound->field->kind->read (reading, bound, &read);
  gov_json_reader_clear (&reading->json);
  reading->json = before;
  reading->mapping = mapping;
  if (result != GOV_READ_DONE)
    return FALSE;
  if (stated && bound->field->kind == &gov_kind_records)
    slot->pointer = join_items (reading, slot->pointer, read.pointer);
  else
    *slot = read;
  return TRUE;
}

gboolean
gov_format_wrap_strings (const char    *raw,
                         const char    *before,
                         const char    *behind,
                         GovJsonWriter *json)
{
  GovJsonReader reader;
  GovJsonStringFlags flags;
  const char *text;
  gboolean done = FALSE, good;
  gsize length;

  gov_json_reader_init (&reader, raw, strlen (raw), GOV_JSON_DEPTH);
  good = gov_json_reader_peek (&reader) == '[' && gov_json_reader_enter (&reader, '[');
  gov_json_writer_open (json, '[');
  while (good && !done)
    {
      good = gov_json_reader_next (&reader, ']', &done);
      if (!good || done)
        break;
      good = gov_json_reader_peek (&reader) == '"' &&
             gov_json_reader_scan_string (&reader, &text, &length, &flags);
      if (!good)
        break;
      gov_json_writer_item (json);
      gov_json_writer_raw (json, before, strlen (before));
      gov_json_writer_raw (json, text - 1, length + 2); /* with its quotes */
      gov_json_writer_raw (json, behind, strlen (behind));
    }
  gov_json_writer_close (json, ']');
  gov_json_reader_clear (&reader);
  return good;
}

/* FALSE, and nothing written, if there are none. */
gboolean
gov_format_write_strings (GovJsonWriter *writer,
                          GPtrArray     *strings)
{
  if (strings->len == 0)
    return FALSE;
  gov_json_writer_open (writer, '[');
  for (guint i = 0; i < strings->len; i++)
    {
      gov_json_writer_item (writer);
      gov_json_writer_string (writer, strings->pdata[i]);
    }
  gov_json_writer_close (writer, ']');
  return TRUE;
}
