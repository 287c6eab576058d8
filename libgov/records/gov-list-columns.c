/* Many records at once, for languages in which each call costs more than what it asks for. */
#include "records/gov-list-columns.h"

#include <math.h>

#include "base/gov-date-private.h"
#include "records/gov-list-private.h"
#include "records/gov-record-private.h"
#include "records/gov-ref-private.h"

/* A column: a field of each item, or one of what a field holds, as in `due.date`. */
typedef struct
{
  GovRecordClass *klass; /* of the last record seen */
  const GovBound *bound; /* the field in that class, or NULL */
} Hop;

typedef struct
{
  char **names;       /* of the fields, outermost first */
  Hop *hops;          /* one for each */
  guint n_hops;
  GovRefParts part;   /* of the reference that is in the last field, or 0 */
  const GovKind *kind;
  GovJsonWriter texts;
} Column;

/* What a record states for a column. */
typedef struct
{
  GovRecord *record;
  const GovBound *bound;
  GovSlot slot;
} Value;

static void
column_clear (Column *self)
{
  g_strfreev (self->names);
  g_free (self->hops);
  gov_json_writer_clear (&self->texts);
}

static gboolean
is_ref (const GovBound *bound)
{
  return bound->field->kind == &gov_kind_ref;
}

/* The field in a class; of GovRecord in the first type that has it. */
static const GovBound *
find_bound (GType       type,
            const char *name)
{
  GovRecordClass *klass = gov_record_class_peek (type);
  const GovBound *bound = klass ? gov_record_class_find_field (klass, name) : NULL;

  if (bound != NULL || type != GOV_TYPE_RECORD)
    return bound;
  for (guint i = 0; bound == NULL && (klass = gov_record_class_nth (i)) != NULL; i++)
    bound = gov_record_class_find_field (klass, name);
  return bound;
}

static gboolean
fail_unknown (GType        type,
              const char  *field,
              GError     **error)
{
  g_set_error (error, GOV_ERROR, GOV_ERROR_NOT_FOUND, "%s has no field \"%s\"", g_type_name (type), field);
  return FALSE;
}

/* Whether @name is a part of the reference in the field before it. */
static gboolean
take_part (Column         *self,
           const GovBound *before,
           const char     *name)
{
  if (before == NULL || !is_ref (before))
    return FALSE;
  if (g_str_equal (name, "id"))
    self->part = GOV_REF_HAS_ID;
  else if (g_str_equal (name, "label"))
    self->part = GOV_REF_HAS_LABEL;
  return self->part != 0;
}

static gboolean
column_init (Column      *self,
             GovList     *list,
             const char  *field,
             GError     **error)
{
  GType type = g_list_model_get_item_type (G_LIST_MODEL (list));
  const GovBound *bound = NULL;
  guint n_names;

  *self = (Column) { .names = g_strsplit (field, ".", -1) };
  gov_json_writer_init (&self->texts, FALSE);
  n_names = g_strv_length (self->names);
  self->hops = g_new0 (Hop, MAX (n_names, 1));
  for (guint i = 0; i < n_names; i++)
    {
      if (i == n_names - 1 && take_part (self, bound, self->names[i]))
        break;
      if (bound != NULL && bound->field->kind != &gov_kind_record)
        return fail_unknown (type, field, error);
      bound = find_bound (bound ? bound->type : type, self->names[i]);
      if (bound == NULL)
        return fail_unknown (type, field, error);
      self->n_hops++;
    }
  if (bound == NULL)
    return fail_unknown (type, field, error);
  self->kind = self->part ? &gov_kind_string : bound->field->kind;
  return TRUE;
}

static gboolean
column_find (Column    *self,
             GovRecord *record,
             Value     *value)
{
  for (guint i = 0; i < self->n_hops; i++)
    {
      GovRecordClass *klass = GOV_RECORD_GET_CLASS (record);
      Hop *hop = &self->hops[i];
      GovSlot *slot;

      if (G_UNLIKELY (hop->klass != klass))
        *hop = (Hop) { klass, gov_record_class_find_field (klass, self->names[i]) };
      slot = hop->bound ? gov_record_peek_slot (record, hop->bound->bit) : NULL;
      if (slot == NULL)
        return FALSE;
      *value = (Value) { record, hop->bound, *slot };
      if (i + 1 < self->n_hops && hop->bound->field->kind != &gov_kind_record)
        return FALSE; /* in a record of another type it may be something else */
      if (i + 1 < self->n_hops)
        record = gov_record_get_held_at (record, hop->bound->bit);
    }
  return value->bound->field->kind->is_blank == NULL ||
         !value->bound->field->kind->is_blank (value->record, value->slot);
}

/* The same, where the field is of the kind that it has in the column: records of several types may
 * have fields of one name that are not alike. */
static gboolean
column_find_alike (Column    *self,
                   GovRecord *record,
                   Value     *value)
{
  return column_find (self, record, value) && value->bound->field->kind == self->kind;
}

static const char *
value_part (const Value *value,
            GovRefParts  part)
{
  gpointer ref = value->slot.pointer;

  return gov_ref_text_get (gov_record_owns (value->record, ref) ? gov_ref_get_text (ref) : ref, part);
}

/* Appends the text of a value, as gov_record_dup_text() has it. */
static void
column_write (Column      *self,
              const Value *value)
{
  GovJsonWriter *texts = &self->texts;
  const GovKind *kind = value->bound->field->kind;
  gboolean in_ref = self->part && is_ref (value->bound);
  const char *text = in_ref ? value_part (value, self->part) : kind->accepts ? value->slot.string : NULL;
  gsize start = texts->length;

  if (text != NULL)
    gov_json_writer_raw (texts, text, strlen (text));
  else if (!in_ref)
    {
      kind->write (texts, value->record, value->bound, value->slot);
      if (texts->bytes[start] == '"')
        texts->length = start + gov_json_unescape (texts->bytes + start + 1, texts->length - start - 2,
                                                   texts->bytes + start);
    }
}

static gboolean
check_items (GovList  *self,
             GError  **error)
{
  GType type = g_list_model_get_item_type (G_LIST_MODEL (self));

  if (g_type_is_a (type, GOV_TYPE_RECORD))
    return TRUE;
  g_set_error (error, GOV_ERROR, GOV_ERROR_INVALID, "a list of records expected, one of %s found", g_type_name (type));
  return FALSE;
}

/**
 * gov_list_to_json:
 * @self: a list of records
 * @pretty: whether to write a member a line, for people
 * @error: what is wrong
 *
 * Writes all records of the list as one JSON array.
 *
 * It fails with %GOV_ERROR_INVALID if the items are no records.
 *
 * Returns: (transfer full): the JSON text
 *
 * Since: 1.0
 */
char *
gov_list_to_json (GovList   *self,
                  gboolean   pretty,
                  GError   **error)
{
  GovJsonWriter writer;
  gpointer *items;

  g_return_val_if_fail (GOV_IS_LIST (self), NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  if (!check_items (self, error))
    return NULL;
  items = gov_list_peek_items (self);
  gov_json_writer_init (&writer, pretty);
  gov_json_writer_open (&writer, '[');
  for (guint i = 0; i < gov_list_get_length (self); i++)
    {
      gov_json_writer_item (&writer);
      gov_record_write (items[i], &writer);
    }
  gov_json_writer_close (&writer, ']');
  return gov_json_writer_steal (&writer, NULL);
}

/* Adds what a record states and no record of its type before it did. */
static void
add_stated (GHashTable   *names,
            GStrvBuilder *fields,
            guint64      *seen,
            GovRecord    *record)
{
  GovRecordClass *klass = GOV_RECORD_GET_CLASS (record);

  GOV_FOREACH_BIT (bit, record->stated & ~*seen)
    {
      const GovBound *bound = klass->fields[bit];

      if (bound->pspec == NULL || !gov_record_is_stated (record, bound))
        continue;
      *seen |= G_GUINT64_CONSTANT (1) << bit;
      if (g_hash_table_add (names, (gpointer) bound->field->name))
        g_strv_builder_add (fields, bound->field->name);
    }
}

/**
 * gov_list_dup_fields:
 * @self: a list
 *
 * Tells which fields there is something to say of: those that at least one record of the list
 * states.  They come in the order in which they are met.
 *
 * Returns: (transfer full) (array zero-terminated=1): names of properties
 *
 * Since: 1.0
 */
char **
gov_list_dup_fields (GovList *self)
{
  g_autoptr (GStrvBuilder) fields = g_strv_builder_new ();
  g_autoptr (GHashTable) names = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GHashTable) seen = g_hash_table_new_full (NULL, NULL, NULL, g_free);

  g_return_val_if_fail (GOV_IS_LIST (self), NULL);

  for (guint i = 0; check_items (self, NULL) && i < gov_list_get_length (self); i++)
    {
      GovRecord *record = gov_list_get (self, i);
      guint64 *bits = g_hash_table_lookup (seen, GOV_RECORD_GET_CLASS (record));

      if (bits == NULL)
        g_hash_table_insert (seen, GOV_RECORD_GET_CLASS (record), bits = g_new0 (guint64, 1));
      add_stated (names, fields, bits, record);
    }
  return g_strv_builder_end (fields);
}

/**
 * gov_list_dup_column:
 * @self: a list of records
 * @field: the name of a property, or of one of what a field holds, as in `due.date` or `meeting.id`
 * @error: what is wrong
 *
 * Gets one field of all records as text: strings, dates and words as they are, anything else as
 * JSON.  A record that does not state the field has an empty text; [method@List.to_mask] tells that
 * from one that states it so.
 *
 * It fails with %GOV_ERROR_INVALID if the items are no records, and with %GOV_ERROR_NOT_FOUND if they
 * have no such field.
 *
 * Returns: (transfer full) (array zero-terminated=1): a text for each record
 *
 * Since: 1.0
 */
char **
gov_list_dup_column (GovList     *self,
                     const char  *field,
                     GError     **error)
{
  g_autoptr (GStrvBuilder) texts = NULL;
  gpointer *items;
  Column column;
  Value value;
  gboolean known;

  g_return_val_if_fail (GOV_IS_LIST (self), NULL);
  g_return_val_if_fail (field != NULL, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  if (!check_items (self, error))
    return NULL;
  texts = g_strv_builder_new ();
  items = gov_list_peek_items (self);
  known = column_init (&column, self, field, error);
  for (guint i = 0; known && i < gov_list_get_length (self); i++)
    {
      column.texts.length = 0;
      if (column_find (&column, items[i], &value))
        column_write (&column, &value);
      *gov_json_writer_reserve (&column.texts, 1) = '\0';
      g_strv_builder_add (texts, column.texts.bytes);
    }
  column_clear (&column);
  return known ? g_strv_builder_end (texts) : NULL;
}

/* The records one after another, so that each comes into the cache once. */
static void
write_columns (GovList *self,
               Column  *columns,
               guint    n_columns)
{
  gpointer *items = gov_list_peek_items (self);

  for (guint i = 0; i < gov_list_get_length (self); i++)
    for (guint n = 0; n < n_columns; n++)
      {
        Value value;

        if (column_find (&columns[n], items[i], &value))
          column_write (&columns[n], &value);
        *gov_json_writer_reserve (&columns[n].texts, 1) = '\0';
        columns[n].texts.length++;
      }
}

static GBytes *
join_columns (Column *columns,
              guint   n_columns)
{
  GByteArray *joined = g_byte_array_new ();

  for (guint n = 0; n < n_columns; n++)
    if (columns[n].texts.length > 0)
      g_byte_array_append (joined, (const guint8 *) columns[n].texts.bytes, (guint) columns[n].texts.length);
  return g_byte_array_free_to_bytes (joined);
}

/**
 * gov_list_to_texts:
 * @self: a list of records
 * @fields: (array zero-terminated=1): names of properties, or of those of what a field holds
 * @error: what is wrong
 *
 * Gets fields of all records as [method@List.dup_column] does, in one piece that costs a language
 * other than C one call: the texts of the first field, then those of the next, each with a NUL behind
 * it.
 *
 * It fails with %GOV_ERROR_INVALID if the items are no records, and with %GOV_ERROR_NOT_FOUND if they
 * have no such field.
 *
 * Returns: (transfer full): UTF-8, a text for each field and record
 *
 * Since: 1.0
 */
GBytes *
gov_list_to_texts (GovList             *self,
                   const char * const  *fields,
                   GError             **error)
{
  g_autofree Column *columns = NULL;
  GBytes *texts = NULL;
  guint n_columns = 0;
  gboolean known = TRUE;

  g_return_val_if_fail (GOV_IS_LIST (self), NULL);
  g_return_val_if_fail (fields != NULL, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  if (!check_items (self, error))
    return NULL;
  columns = g_new0 (Column, g_strv_length ((char **) fields) + 1);
  while (known && fields[n_columns] != NULL)
    {
      known = column_init (&columns[n_columns], self, fields[n_columns], error);
      n_columns++;
    }
  if (known)
    {
      write_columns (self, columns, n_columns);
      texts = join_columns (columns, n_columns);
    }
  for (guint n = 0; n < n_columns; n++)
    column_clear (&columns[n]);
  return texts;
}

/* Dates mostly come several times in a row; what was read is one text then. */
static gint64
date_seconds (const char  *text,
              const char **before,
              gint64       seconds)
{
  gint64 earliest, latest;

  if (text == *before)
    return seconds;
  *before = text;
  gov_date_get_bounds ((const GovDate *) text, &earliest, &latest);
  return earliest;
}

static void
fill_integers (GovList *self,
               Column  *column,
               gint64  *out)
{
  gpointer *items = gov_list_peek_items (self);
  gboolean is_date = column->kind == &gov_kind_date;
  const char *before = NULL;
  gint64 seconds = G_MININT64;
  Value value;

  for (guint i = 0; i < gov_list_get_length (self); i++)
    if (!column_find_alike (column, items[i], &value))
      out[i] = G_MININT64;
    else
      out[i] = is_date ? seconds = date_seconds (value.slot.string, &before, seconds) : value.slot.integer;
}

static void
fill_doubles (GovList *self,
              Column  *column,
              double  *out)
{
  gpointer *items = gov_list_peek_items (self);
  Value value;

  for (guint i = 0; i < gov_list_get_length (self); i++)
    out[i] = column_find_alike (column, items[i], &value) ? g_ascii_strtod (value.slot.string, NULL) : NAN;
}

static void
fill_truths (GovList *self,
             Column  *column,
             gint8   *out)
{
  gpointer *items = gov_list_peek_items (self);
  Value value;

  for (guint i = 0; i < gov_list_get_length (self); i++)
    out[i] = column_find_alike (column, items[i], &value) ? value.slot.integer != 0 : -1;
}

/* NULL if the field is of a kind that has none. */
static GBytes *
column_to_numbers (Column  *self,
                   GovList *list)
{
  gsize length = gov_list_get_length (list);
  gpointer numbers;

  if (self->kind == &gov_kind_integer || self->kind == &gov_kind_date)
    fill_integers (list, self, numbers = g_new (gint64, length));
  else if (self->kind == &gov_kind_number)
    fill_doubles (list, self, numbers = g_new (double, length));
  else if (self->kind == &gov_kind_boolean)
    fill_truths (list, self, numbers = g_new (gint8, length));
  else
    return NULL;
  return g_bytes_new_take (numbers, length * (self->kind == &gov_kind_boolean ? sizeof (gint8) : sizeof (gint64)));
}

static void
fill_mask (GovList *self,
           Column  *column,
           gint8   *out)
{
  gpointer *items = gov_list_peek_items (self);
  Value value;

  for (guint i = 0; i < gov_list_get_length (self); i++)
    out[i] = column_find (column, items[i], &value) &&
             (!column->part || !is_ref (value.bound) || value_part (&value, column->part) != NULL);
}

/**
 * gov_list_to_numbers:
 * @self: a list of records
 * @field: the name of a property, or of one of what a field holds, as in `due.date`
 * @error: what is wrong
 *
 * Gets one field of all records as an array of numbers in the machine's byte order, such as
 * `numpy.frombuffer()` takes:
 *
 * - a whole number as `int64`
 * - a date as `int64`: the earliest second that it may mean, since 1970 in UTC
 * - a decimal number as `double`
 * - a truth as `int8`, 1 or 0
 *
 * What is not stated is the smallest `int64`, which numpy takes for "not a time", not-a-number, or
 * -1.  A date without a time zone is taken to be in UTC.
 *
 * It fails with %GOV_ERROR_INVALID if the items are no records or the field is nothing of these, and
 * with %GOV_ERROR_NOT_FOUND if they have no such field.
 *
 * Returns: (transfer full): the numbers, one for each record
 *
 * Since: 1.0
 */
GBytes *
gov_list_to_numbers (GovList     *self,
                     const char  *field,
                     GError     **error)
{
  Column column;
  GBytes *numbers = NULL;

  g_return_val_if_fail (GOV_IS_LIST (self), NULL);
  g_return_val_if_fail (field != NULL, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  if (!check_items (self, error))
    return NULL;
  if (column_init (&column, self, field, error))
    {
      numbers = column_to_numbers (&column, self);
      if (numbers == NULL)
        g_set_error (error, GOV_ERROR, GOV_ERROR_INVALID, "\"%s\" holds no number, date or truth", field);
    }
  column_clear (&column);
  return numbers;
}

/**
 * gov_list_to_mask:
 * @self: a list of records
 * @field: the name of a property, or of one of what a field holds, as in `due.date`
 * @error: what is wrong
 *
 * Tells which records state a field.
 *
 * It fails with %GOV_ERROR_INVALID if the items are no records, and with %GOV_ERROR_NOT_FOUND if they
 * have no such field.
 *
 * Returns: (transfer full): a byte for each record, 1 if it states the field, else 0
 *
 * Since: 1.0
 */
GBytes *
gov_list_to_mask (GovList     *self,
                  const char  *field,
                  GError     **error)
{
  Column column;
  GBytes *mask = NULL;

  g_return_val_if_fail (GOV_IS_LIST (self), NULL);
  g_return_val_if_fail (field != NULL, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  if (!check_items (self, error))
    return NULL;
  if (column_init (&column, self, field, error))
    {
      gint8 *bytes = g_malloc (gov_list_get_length (self));

      fill_mask (self, &column, bytes);
      mask = g_bytes_new_take (bytes, gov_list_get_length (self));
    }
  column_clear (&column);
  return mask;
}
