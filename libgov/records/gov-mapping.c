#include "records/gov-mapping-private.h"

/* Native JSON: the keys are those of the fields. */
GovMapping gov_native_mapping = { NULL };

static void
set_token (GovTableEntry *entry,
           char          *token,
           gsize          match_length)
{
  gsize length = MIN (match_length, sizeof entry->head);

  entry->token = token;
  entry->token_length = (guint) strlen (token);
  entry->match_length = (guint) match_length;
  memset (entry->mask, 0xff, length);
  memcpy (entry->head, token, length);
}

static void
make_entry (GovTableEntry  *entry,
            const GovBound *bound,
            const char     *key)
{
  entry->bound = bound;
  entry->is_type = g_str_equal (key, "type");
  set_token (entry, g_strdup_printf ("\"%s\":", key), strlen (key) + 2);
}

static void
make_type_entry (GovTable *table)
{
  table->n_tokens = table->n_entries;
  for (guint i = 0; i < table->n_entries; i++)
    if (table->entries[i].is_type)
      table->type_token_length = 0; /* the record says itself what it is called */
  if (table->type_token_length > 0)
    set_token (&table->entries[table->n_tokens++], table->type_token, table->type_token_length);
}

static void
place_entries (GovTable *table)
{
  for (guint i = 0; i < table->n_tokens; i++)
    {
      const char *key = table->entries[i].token + 1;
      guint place = gov_table_place (key - 1, (guint) (strchr (key, '"') - key));

      while (table->places[place] != 0)
        place = (place + 1) % GOV_N_PLACES;
      table->places[place] = (guint8) (i + 1);
    }
}

static const GovMappingType *
find_type (const GovMapping *self,
           GovRecordClass   *klass)
{
  for (guint i = 0; i < self->n_types; i++)
    if (self->types[i].type () == G_OBJECT_CLASS_TYPE (klass))
      return &self->types[i];
  return NULL;
}

static void
fill_native (GovTable *table)
{
  GOV_FOREACH_BIT (bit, table->klass->known)
    if (table->klass->fields[bit]->field->key != NULL)
      make_entry (&table->entries[table->n_entries++], table->klass->fields[bit],
                  table->klass->fields[bit]->field->key);
}

/* The field of a class that is called @property; NULL if there is none. */
const GovBound *
gov_mapping_find_field (GovRecordClass *klass,
                        const char     *property)
{
  GParamSpec *pspec = g_object_class_find_property (G_OBJECT_CLASS (klass), property);

  GOV_FOREACH_BIT (bit, klass->known)
    if (pspec != NULL && klass->fields[bit]->pspec == pspec)
      return klass->fields[bit];
  return NULL;
}

static void
fill_rows (GovTable            *table,
           const GovMappingRow *rows,
           guint                n_rows)
{
  for (guint i = 0; i < n_rows; i++)
    {
      const GovBound *bound = gov_mapping_find_field (table->klass, rows[i].field);

      g_assert (bound != NULL && table->n_entries < GOV_MAX_FIELDS); /* a row of no field */
      if (rows[i].unless != NULL)
        table->entries[table->n_entries].unless = gov_mapping_find_field (table->klass, rows[i].unless);
      make_entry (&table->entries[table->n_entries++], bound, rows[i].key);
    }
}

static void
fill_derived (GovTable             *table,
              const GovMappingType *type)
{
  table->derived = g_new0 (GovTableDerived, MAX (type->n_derived, 1));
  for (guint i = 0; i < type->n_derived; i++)
    {
      table->derived[i].row = &type->derived[i];
      table->derived[i].bound = gov_mapping_find_field (table->klass, type->derived[i].field);
      g_assert (table->derived[i].bound != NULL);
    }
}

static GovTable *
make_table (const GovMapping *self,
            GovRecordClass   *klass)
{
  GovTable *table = g_new0 (GovTable, 1);
  const GovMappingType *type = find_type (self, klass);

  table->klass = klass;
  table->type = type;
  table->word = g_strconcat (self->type_prefix ? self->type_prefix : "", type ? type->word : klass->type_name, NULL);
  table->type_token = g_strdup_printf ("\"type\":\"%s\"", table->word);
  table->type_token_length = strlen (table->type_token);
  table->entries = g_new0 (GovTableEntry, GOV_MAX_FIELDS + 1);
  if (self->types == NULL)
    fill_native (table);
  if (type != NULL)
    {
      fill_rows (table, type->rows, type->n_rows);
      fill_rows (table, self->rows, self->n_rows);
      fill_derived (table, type);
    }
  make_type_entry (table);
  place_entries (table);
  for (guint i = 0; i < table->n_entries; i++)
    table->by_bit[table->entries[i].bound->bit] = &table->entries[i];
  return table;
}

static void
make_all_tables (GovMapping *self)
{
  GovTable **tables;
  guint n = gov_record_class_count ();

  tables = g_new0 (GovTable *, n + 1);
  for (guint i = 0; i < n; i++)
    tables[i] = make_table (self, gov_record_class_nth (i));
  g_atomic_pointer_set (&self->tables, tables);
}

/* All tables are made when the first is asked for, and stay. */
GovTable **
gov_mapping_make_tables (GovMapping *self)
{
  static GMutex mutex;

  g_mutex_lock (&mutex);
  if (self->tables == NULL)
    make_all_tables (self);
  g_mutex_unlock (&mutex);
  return self->tables;
}

/* The record type that the mapping calls @word, or NULL.  Where words are URLs, what stands behind the
 * last slash counts, as the rest tells the version, and capitals mean nothing: versions differ in them. */
GovRecordClass *
gov_mapping_find_class (GovMapping *self,
                        const char *word,
                        gsize       length)
{
  const char *slash = self->type_prefix ? g_strrstr_len (word, (gssize) length, "/") : NULL;

  if (slash != NULL)
    {
      length -= (gsize) (slash + 1 - word);
      word = slash + 1;
    }
  if (self->types == NULL)
    return gov_record_class_from_name (word, length);
  for (guint i = 0; i < self->n_types; i++)
    if (strlen (self->types[i].word) == length &&
        (slash ? g_ascii_strncasecmp (self->types[i].word, word, length)
               : memcmp (self->types[i].word, word, length)) == 0)
      return gov_record_class_peek (self->types[i].type ());
  return NULL;
}
