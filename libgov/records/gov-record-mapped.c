/* Records to another format's JSON, by its mapping. */
#include "records/gov-reading-private.h"

/* What the kept members say of a field today, against what the field says. */
static gboolean
says_the_same (GovRecord             *self,
               GovRecord             *derived,
               const GovTableDerived *member)
{
  gboolean stated = gov_record_is_stated (self, member->bound);

  if (stated != gov_record_is_stated (derived, member->bound))
    return FALSE;
  return !stated || member->bound->field->kind->equal (self, *gov_record_peek_slot (self, member->bound->bit),
                                                       derived, *gov_record_peek_slot (derived, member->bound->bit));
}

/* A record of the same type that states what can be derived from the kept members alone. */
static GovRecord *
derive_again (GovRecord      *self,
              GovMapping     *mapping,
              const GovTable *table)
{
  GovSlot slots[GOV_MAX_FIELDS];
  guint64 stated = 0;
  GovReading reading;
  GovRecord *derived;

  gov_reading_init (&reading, mapping, "", 0);
  reading.arena = gov_arena_new (0);
  gov_reading_derive (&reading, table, gov_record_get_kept_list (self), &stated, slots);
  derived = gov_record_new_from_seed (gov_seed_new (reading.arena, table->klass, stated, slots), reading.arena, NULL);
  gov_reading_clear (&reading);
  return derived;
}

static gboolean
was_written (const GovTable *table,
             guint           n,
             guint64         anew)
{
  for (guint i = 0; i < n; i++)
    if ((anew >> i & 1) && g_str_equal (table->type->derived[i].key, table->type->derived[n].key))
      return TRUE;
  return FALSE;
}

/* Members that are kept to the letter as long as their field still says the same, and are written
 * anew where it does not.  Returns a bit for each derived member that is written anew. */
static guint64
write_derived (GovRecord      *self,
               GovJsonWriter  *writer,
               GovMapping     *mapping,
               const GovTable *table)
{
  g_autoptr (GovRecord) derived = derive_again (self, mapping, table);
  guint64 anew = 0;

  for (guint i = 0; i < table->type->n_derived; i++)
    {
      const GovMappingDerived *row = table->derived[i].row;
      GovJsonWriter value;

      if (says_the_same (self, derived, &table->derived[i]))
        continue;
      anew |= G_GUINT64_CONSTANT (1) << i;
      if (was_written (table, i, anew))
        continue; /* one member may say several fields */
      gov_json_writer_init (&value, FALSE);
      value.context = writer->context;
      if (row->write (&value, self))
        {
          gov_json_writer_key (writer, row->key);
          gov_json_writer_raw (writer, value.bytes, value.length);
        }
      gov_json_writer_clear (&value);
    }
  return anew;
}

static gboolean
is_written (GovRecord      *self,
            const GovTable *table,
            const char     *key,
            guint64         anew)
{
  for (guint i = 0; i < table->type->n_derived; i++)
    if ((anew >> i & 1) && g_str_equal (table->derived[i].row->key, key))
      return TRUE;
  for (guint i = 0; i < table->n_entries; i++)
    if (table->entries[i].token_length == strlen (key) + 3 &&
        memcmp (table->entries[i].token + 1, key, strlen (key)) == 0 &&
        gov_record_is_stated (self, table->entries[i].bound))
      return TRUE;
  return FALSE;
}

/* The type as it was read, in other words than the mapping's; "null" where there was none. */
static const char *
find_type (GovRecord      *self,
           GovMapping     *mapping,
           const GovTable *table)
{
  const char *type = gov_kept_find (gov_record_get_kept_list (self), mapping->format, "type");

  if (type != NULL && mapping->renames_types && table->type_token_length > 0 && !g_str_equal (type, "null"))
    return NULL;
  return type;
}

static void
write_kept (GovRecord      *self,
            GovJsonWriter  *writer,
            GovMapping     *mapping,
            const GovTable *table,
            guint64         anew)
{
  for (GovKept *kept = gov_record_get_kept_list (self); kept != NULL; kept = kept->next)
    if (g_strcmp0 (kept->format, mapping->format) == 0 && !g_str_equal (kept->key, "type") &&
        !is_written (self, table, kept->key, anew))
      {
        gov_json_writer_key (writer, kept->key);
        gov_json_writer_raw (writer, kept->raw, strlen (kept->raw));
      }
}

/* Nothing but the id is known: the record stands for what its URL leads to. */
static gboolean
is_url (GovRecord  *self,
        GovMapping *mapping)
{
  if (mapping->type_prefix == NULL || (self->stated & 1 << GOV_BIT_ID) == 0 ||
      self->holder == NULL || !GOV_IS_RECORD (self->holder))
    return FALSE;
  GOV_FOREACH_BIT (bit, self->stated & ~(guint64) (1 << GOV_BIT_ID))
    if (gov_record_is_stated (self, GOV_RECORD_GET_CLASS (self)->fields[bit]))
      return FALSE; /* other than a list that somebody only asked for */
  return TRUE;
}

void
gov_record_write_mapped (GovRecord      *self,
                         GovJsonWriter  *writer,
                         GovMapping     *mapping,
                         const GovTable *table)
{
  const char *type = find_type (self, mapping, table);
  guint64 anew = 0;

  if (is_url (self, mapping))
    {
      gov_json_writer_string (writer, gov_record_get_id (self));
      return;
    }
  gov_json_writer_open (writer, '{');
  if (type == NULL)
    gov_record_write_type (writer, table, table->type_token_length > 0 ? table->word : gov_record_get_type_name (self));
  else if (!g_str_equal (type, "null"))
    {
      gov_json_writer_key (writer, "type");
      gov_json_writer_raw (writer, type, strlen (type));
    }
  gov_record_write_fields (self, writer, table);
  if (table->type != NULL && table->type->n_derived > 0)
    anew = write_derived (self, writer, mapping, table);
  if (table->type != NULL)
    write_kept (self, writer, mapping, table, anew);
  if (table->type != NULL && table->type->write_more != NULL)
    table->type->write_more (writer, self);
  gov_json_writer_close (writer, '}');
}
