/* The kinds of field that refer to records or hold them. */
#include "records/gov-difference-private.h"
#include "records/gov-list-private.h"
#include "records/gov-reading-private.h"
#include "records/gov-ref-private.h"

#define PROPERTY_FLAGS (G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY)

/* What lies in the arena is as it was read: the text of a reference, a vector of such texts, or of seeds
 * of records.  Once somebody asks for the object, the slot holds that instead, and it is the record's own.
 * Only records are made in their vector (one that is held alone has a vector too), as many functions
 * that change nothing come upon them. */

/* A reference. */

static const char *
ref_text (GovRecord *record,
          gpointer   pointer)
{
  return gov_record_owns (record, pointer) ? gov_ref_get_text (pointer) : pointer;
}

/* A reference is equal to another if it would be written alike. */
static gboolean
ref_text_equal (const char *text,
                const char *other)
{
  for (guint part = GOV_REF_HAS_ID; part <= GOV_REF_HAS_RAW; part <<= 1)
    if (g_strcmp0 (gov_ref_text_get (text, part), gov_ref_text_get (other, part)) != 0)
      return FALSE;
  return TRUE;
}

static gpointer
ref_object (GovRecord *record,
            gpointer  *pointer)
{
  if (!gov_record_owns (record, *pointer))
    *pointer = gov_ref_new_from_text (*pointer);
  return *pointer;
}

/* Makes the records in a vector of @holder's, if it is the first time that somebody asks for them.  Two
 * threads that only read may do so at once: whoever is first with a record made the one that counts. */
static gpointer *
make_records (GovRecord *holder,
              GovItems  *items)
{
  if (g_atomic_int_get (&items->made))
    return items->items;
  for (guint i = 0; i < items->n; i++)
    {
      gpointer seed = g_atomic_pointer_get (&items->items[i]);
      GovRecord *record;

      if (gov_record_owns (holder, seed))
        continue;
      record = gov_record_new_from_seed (seed, holder->arena, holder);
      if (!g_atomic_pointer_compare_and_exchange (&items->items[i], seed, (gpointer) record))
        {
          record->stated = 0; /* what it holds is the other's */
          g_object_unref (record);
        }
    }
  g_atomic_int_set (&items->made, TRUE);
  return items->items;
}

static gpointer
held_object (GovRecord *record,
             gpointer   pointer)
{
  return gov_record_owns (record, pointer) ? pointer : make_records (record, pointer)[0];
}

/* A record that another holds already is held as a copy, and so is one that holds @record. */
static gpointer
own_object (GovRecord      *record,
            const GovBound *bound,
            gpointer        object)
{
  GovSlot *now = gov_record_peek_slot (record, bound->bit);

  if (!GOV_IS_RECORD (object))
    return g_object_ref (object);
  if (now != NULL && held_object (record, now->pointer) == object)
    now->pointer = object; /* so that the slot tells, too, that nothing changes */
  else if (GOV_RECORD (object)->holder != NULL || gov_record_is_within (record, object))
    return gov_record_copy (object);
  return g_object_ref (object);
}

static GParamSpec *
object_pspec (const GovBound *bound,
              const char     *blurb)
{
  return g_param_spec_object (bound->field->name, NULL, blurb, bound->type, PROPERTY_FLAGS);
}

static void
ref_get (GovRecord      *record,
         const GovBound *bound,
         GovSlot        *slot,
         GValue         *value)
{
  g_value_set_object (value, slot ? ref_object (record, &slot->pointer) : NULL);
}

static gboolean
object_set (GovRecord      *record,
            const GovBound *bound,
            const GValue   *value,
            GovSlot        *slot)
{
  gpointer object = g_value_get_object (value);

  slot->pointer = object ? own_object (record, bound, object) : NULL;
  return object != NULL;
}

static void
ref_clear (GovRecord *record,
           GovSlot    slot)
{
  if (gov_record_owns (record, slot.pointer))
    g_object_unref (slot.pointer);
}

static gboolean
ref_equal (GovRecord *record,
           GovSlot    slot,
           GovRecord *other,
           GovSlot    other_slot)
{
  return ref_text_equal (ref_text (record, slot.pointer), ref_text (other, other_slot.pointer));
}

static GovSlot
ref_copy (GovRecord      *record,
          const GovBound *bound,
          GovSlot         slot)
{
  return (GovSlot) { .pointer = gov_ref_new_from_text (ref_text (record, slot.pointer)) };
}

static char *
make_ref_text (GovReading *reading,
               const char *id,
               const char *label,
               const char *raw)
{
  char *text = gov_arena_alloc_bytes (reading->arena, gov_ref_text_size (id, label, raw));

  gov_ref_text_write (text, id, label, raw);
  return text;
}

/* Most references are an id alone, written as a string; this is for those that are not plain. */
static GovReadResult
ref_read_string (GovReading     *reading,
                 const GovBound *bound,
                 gpointer       *out)
{
  GovJsonStringFlags flags;
  const char *raw;
  gsize length;
  char *text;

  if (!gov_json_reader_scan_string (&reading->json, &raw, &length, &flags))
    return GOV_READ_FAILED;
  if (flags & GOV_JSON_NUL)
    return GOV_READ_KEEP;
  *out = text = gov_arena_alloc_bytes (reading->arena, length + 2);
  text[0] = GOV_REF_HAS_ID;
  text[1 + gov_json_unescape (raw, length, text + 1)] = '\0';
  return GOV_READ_DONE;
}

/* Reads a member of a reference written as an object: @part is where it goes, or NULL. */
static gboolean
ref_read_member (GovReading  *reading,
                 char       **part,
                 gboolean    *fits)
{
  GovJsonStringFlags flags;

  if (part == NULL || gov_json_reader_peek (&reading->json) == 'n')
    {
      *fits = FALSE;
      return gov_json_reader_skip_value (&reading->json);
    }
  if (*part != NULL)
    return gov_json_reader_fail (&reading->json, reading->json.p, GOV_ERROR_INVALID, "member given twice");
  *part = gov_json_reader_read_string (&reading->json, reading->arena, &flags);
  if (*part != NULL && (flags & GOV_JSON_NUL))
    *fits = FALSE;
  return *part != NULL;
}

static gboolean
ref_read_key (GovReading  *reading,
              char       **id,
              char       **label,
              char      ***part)
{
  GovJsonReader *json = &reading->json;
  GovJsonStringFlags flags;
  const char *key;
  gsize length;

  if (!gov_json_reader_scan_string (json, &key, &length, &flags))
    return FALSE;
  *part = NULL;
  if (length == 2 && memcmp (key, "id", 2) == 0)
    *part = id;
  else if (length == 5 && memcmp (key, "label", 5) == 0)
    *part = label;
  if (gov_json_reader_peek (json) != ':')
    return gov_json_reader_fail_syntax (json, "\":\"");
  json->p++;
  return TRUE;
}

static GovReadResult
ref_read_object (GovReading *reading,
                 gpointer   *out)
{
  GovJsonReader *json = &reading->json;
  const char *start = json->p;
  char *id = NULL, *label = NULL, **part;
  gboolean fits = TRUE, done;

  if (!gov_json_reader_enter (json, '{'))
    return GOV_READ_FAILED;
  for (;;)
    {
      if (!gov_json_reader_next (json, '}', &done))
        return GOV_READ_FAILED;
      if (done)
        break;
      if (!ref_read_key (reading, &id, &label, &part) || !ref_read_member (reading, part, &fits))
        return GOV_READ_FAILED;
    }
  /* Without a label it would be written as a string; what says more is kept to the letter. */
  fits = fits && label != NULL;
  *out = make_ref_text (reading, id, label,
                        fits ? NULL : gov_arena_copy_text (reading->arena, start, json->p - start));
  return GOV_READ_DONE;
}

static GovReadResult
ref_read_one (GovReading     *reading,
              const GovBound *bound,
              gpointer       *out)
{
  GovSlot slot;

  if (gov_reading_text (reading, bound, GOV_TEXT_REF, &slot))
    {
      *out = slot.pointer;
      return GOV_READ_DONE;
    }
  switch (gov_json_reader_peek (&reading->json))
    {
    case '"':
      return ref_read_string (reading, bound, out);
    case '{':
      return ref_read_object (reading, out);
    case 'n':
      return GOV_READ_KEEP;
    default:
      gov_json_reader_fail_expected (&reading->json, "reference (string or object)");
      return GOV_READ_FAILED;
    }
}

static GovReadResult
ref_read (GovReading     *reading,
          const GovBound *bound,
          GovSlot        *slot)
{
  return ref_read_one (reading, bound, &slot->pointer);
}

static void
write_ref_text (GovJsonWriter *writer,
                const char    *text)
{
  const char *id = gov_ref_text_get (text, GOV_REF_HAS_ID);
  const char *label = gov_ref_text_get (text, GOV_REF_HAS_LABEL);
  const char *raw = gov_ref_text_get (text, GOV_REF_HAS_RAW);

  if (raw != NULL)
    gov_json_writer_raw (writer, raw, strlen (raw));
  else if (id != NULL && (label == NULL || writer->context != NULL)) /* only native JSON has labels */
    gov_json_writer_string (writer, id);
  else
    {
      gov_json_writer_open (writer, '{');
      if (id != NULL)
        {
          gov_json_writer_key (writer, "id");
          gov_json_writer_string (writer, id);
        }
      if (label != NULL)
        {
          gov_json_writer_key (writer, "label");
          gov_json_writer_string (writer, label);
        }
      gov_json_writer_close (writer, '}');
    }
}

static void
ref_write (GovJsonWriter  *writer,
           GovRecord      *record,
           const GovBound *bound,
           GovSlot         slot)
{
  write_ref_text (writer, ref_text (record, slot.pointer));
}

static void
write_schema_pointer (GovJsonWriter *writer,
                      const char    *name)
{
  g_autofree char *pointer = g_strconcat ("#/$defs/", name, NULL);

  gov_json_writer_key (writer, "$ref");
  gov_json_writer_string (writer, pointer);
}

static void
held_schema (GovJsonWriter  *writer,
             const GovBound *bound)
{
  write_schema_pointer (writer, g_type_name (bound->type) + strlen ("Gov"));
}

const GovKind gov_kind_ref = {
  .name = "ref",
  .text = GOV_TEXT_REF,
  .pspec = object_pspec,
  .get = ref_get,
  .set = object_set,
  .clear = ref_clear,
  .equal = ref_equal,
  .copy = ref_copy,
  .read = ref_read,
  .write = ref_write,
  .schema = held_schema,
};

/* A record held. */

static void
record_get (GovRecord      *record,
            const GovBound *bound,
            GovSlot        *slot,
            GValue         *value)
{
  g_value_set_object (value, slot ? held_object (record, slot->pointer) : NULL);
}

static void
let_go (gpointer held)
{
  ((GovRecord *) held)->holder = NULL;
  g_object_unref (held);
}

static void
let_items_go (GovItems *items)
{
  for (guint i = 0; items->made && i < items->n; i++)
    let_go (items->items[i]);
}

static void
record_clear (GovRecord *record,
              GovSlot    slot)
{
  if (gov_record_owns (record, slot.pointer))
    let_go (slot.pointer);
  else
    let_items_go (slot.pointer);
}

static gboolean
record_equal (GovRecord *record,
              GovSlot    slot,
              GovRecord *other,
              GovSlot    other_slot)
{
  return gov_record_equal (held_object (record, slot.pointer), held_object (other, other_slot.pointer));
}

static GovSlot
record_copy (GovRecord      *record,
             const GovBound *bound,
             GovSlot         slot)
{
  return (GovSlot) { .pointer = gov_record_copy (held_object (record, slot.pointer)) };
}

static GovReadResult
seed_read (GovReading     *reading,
           const GovBound *bound,
           gpointer       *seed)
{
  if (gov_json_reader_peek (&reading->json) == 'n')
    return GOV_READ_KEEP;
  *seed = gov_reading_object (reading, gov_record_class_peek (bound->type));
  return *seed ? GOV_READ_DONE : GOV_READ_FAILED;
}

static GovReadResult
record_read (GovReading     *reading,
             const GovBound *bound,
             GovSlot        *slot)
{
  GovItems *items;
  gpointer seed;
  GovReadResult result = seed_read (reading, bound, &seed);

  if (result != GOV_READ_DONE)
    return result;
  slot->pointer = items = gov_arena_alloc (reading->arena, sizeof (GovItems) + sizeof (gpointer));
  *items = (GovItems) { 1, FALSE };
  items->items[0] = seed;
  return GOV_READ_DONE;
}

static void
record_write (GovJsonWriter  *writer,
              GovRecord      *record,
              const GovBound *bound,
              GovSlot         slot)
{
  gov_record_write (held_object (record, slot.pointer), writer);
}

static void
record_adopt (GovRecord      *record,
              const GovBound *bound,
              GovSlot         slot,
              gpointer        holder)
{
  ((GovRecord *) slot.pointer)->holder = holder;
}

static gboolean
record_diff (GovRecord  *record,
             GovSlot     slot,
             GovRecord  *other,
             GovSlot     other_slot,
             const char *path,
             gpointer    differences)
{
  gov_record_diff_into (held_object (record, slot.pointer), held_object (other, other_slot.pointer), path, differences);
  return TRUE;
}

static void
record_visit (GovRecord *record,
              GovSlot    slot,
              GovVisitor visitor,
              gpointer   data)
{
  visitor (held_object (record, slot.pointer), data);
}

const GovKind gov_kind_record = {
  .name = "record",
  .pspec = object_pspec,
  .get = record_get,
  .set = object_set,
  .clear = record_clear,
  .equal = record_equal,
  .copy = record_copy,
  .read = record_read,
  .write = record_write,
  .schema = held_schema,
  .adopt = record_adopt,
  .diff = record_diff,
  .visit = record_visit,
};

/* Lists, of references and of records.  A list in the arena is a GovItems; one that somebody asked
 * for is a GovList. */

static gboolean
is_list (GovRecord *record,
         GovSlot    slot)
{
  return gov_record_owns (record, slot.pointer);
}

static gpointer *
list_items (GovRecord *record,
            GovSlot    slot,
            guint     *n)
{
  if (is_list (record, slot))
    {
      *n = gov_list_get_length (slot.pointer);
      return gov_list_peek_items (slot.pointer);
    }
  *n = ((GovItems *) slot.pointer)->n;
  return ((GovItems *) slot.pointer)->items;
}

static GovList *
list_object (GovRecord      *record,
             const GovBound *bound,
             GovSlot        *slot)
{
  GovItems *items = slot->pointer;
  GovList *list;

  if (is_list (record, *slot))
    return slot->pointer;
  list = gov_list_new_held (bound->type, record, TRUE);
  if (bound->type != GOV_TYPE_REF)
    make_records (record, items);
  for (guint i = 0; i < items->n; i++)
    gov_list_take (list, bound->type == GOV_TYPE_REF ? ref_object (record, &items->items[i]) : items->items[i]);
  slot->pointer = list;
  return list;
}

static GParamSpec *
list_pspec (const GovBound *bound,
            const char     *blurb)
{
  return g_param_spec_object (bound->field->name, NULL, blurb, GOV_TYPE_LIST, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
}

static void
list_get (GovRecord      *record,
          const GovBound *bound,
          GovSlot        *slot,
          GValue         *value)
{
  g_value_set_object (value, gov_record_get_list_at (record, bound->bit));
}

static void
let_list_go (gpointer list)
{
  gov_list_set_holder (list, NULL);
  g_object_unref (list);
}

static void
refs_clear (GovRecord *record,
            GovSlot    slot)
{
  if (is_list (record, slot))
    let_list_go (slot.pointer);
}

static gboolean
refs_equal (GovRecord *record,
            GovSlot    slot,
            GovRecord *other,
            GovSlot    other_slot)
{
  guint n, n_other;
  gpointer *items = list_items (record, slot, &n);
  gpointer *other_items = list_items (other, other_slot, &n_other);

  if (n != n_other)
    return FALSE;
  for (guint i = 0; i < n; i++)
    if (!ref_text_equal (ref_text (record, items[i]), ref_text (other, other_items[i])))
      return FALSE;
  return TRUE;
}

static GovSlot
refs_copy (GovRecord      *record,
           const GovBound *bound,
           GovSlot         slot)
{
  GovList *copy = gov_list_new_held (bound->type, NULL, TRUE);
  guint n;
  gpointer *items = list_items (record, slot, &n);

  for (guint i = 0; i < n; i++)
    gov_list_take (copy, gov_ref_new_from_text (ref_text (record, items[i])));
  return (GovSlot) { .pointer = copy };
}

static GovReadResult
refs_read (GovReading     *reading,
           const GovBound *bound,
           GovSlot        *slot)
{
  return gov_reading_items (reading, bound, ref_read_one, (GovItems **) &slot->pointer);
}

static void
refs_write (GovJsonWriter  *writer,
            GovRecord      *record,
            const GovBound *bound,
            GovSlot         slot)
{
  guint n;
  gpointer *items = list_items (record, slot, &n);

  gov_json_writer_open (writer, '[');
  for (guint i = 0; i < n; i++)
    {
      gov_json_writer_item (writer);
      write_ref_text (writer, ref_text (record, items[i]));
    }
  gov_json_writer_close (writer, ']');
}

static void
list_schema (GovJsonWriter  *writer,
             const GovBound *bound)
{
  gov_json_writer_key (writer, "type");
  gov_json_writer_string (writer, "array");
  gov_json_writer_key (writer, "items");
  gov_json_writer_open (writer, '{');
  held_schema (writer, bound);
  gov_json_writer_close (writer, '}');
}

static void
list_adopt (GovRecord      *record,
            const GovBound *bound,
            GovSlot         slot,
            gpointer        holder)
{
  gov_list_set_holder (slot.pointer, holder);
}

static gboolean
list_is_blank (GovRecord *record,
               GovSlot    slot)
{
  return is_list (record, slot) && gov_list_is_blank (slot.pointer);
}

static void
refs_visit (GovRecord *record,
            GovSlot    slot,
            GovVisitor visitor,
            gpointer   data)
{
}

const GovKind gov_kind_refs = {
  .name = "refs",
  .pspec = list_pspec,
  .get = list_get,
  .clear = refs_clear,
  .equal = refs_equal,
  .copy = refs_copy,
  .read = refs_read,
  .write = refs_write,
  .schema = list_schema,
  .adopt = list_adopt,
  .is_blank = list_is_blank,
  .visit = refs_visit,
};

static gpointer *
record_items (GovRecord *record,
              GovSlot    slot,
              guint     *n)
{
  if (!is_list (record, slot))
    make_records (record, slot.pointer);
  return list_items (record, slot, n);
}

static void
records_clear (GovRecord *record,
               GovSlot    slot)
{
  if (is_list (record, slot))
    let_list_go (slot.pointer);
  else
    let_items_go (slot.pointer);
}

static gboolean
records_equal (GovRecord *record,
               GovSlot    slot,
               GovRecord *other,
               GovSlot    other_slot)
{
  guint n, n_other;
  gpointer *items = record_items (record, slot, &n);
  gpointer *other_items = record_items (other, other_slot, &n_other);

  if (n != n_other)
    return FALSE;
  for (guint i = 0; i < n; i++)
    if (!gov_record_equal (items[i], other_items[i]))
      return FALSE;
  return TRUE;
}

static GovSlot
records_copy (GovRecord      *record,
              const GovBound *bound,
              GovSlot         slot)
{
  GovList *copy = gov_list_new_held (bound->type, NULL, TRUE);
  guint n;
  gpointer *items = record_items (record, slot, &n);

  for (guint i = 0; i < n; i++)
    gov_list_take (copy, gov_record_copy (items[i]));
  return (GovSlot) { .pointer = copy };
}

static GovReadResult
records_read (GovReading     *reading,
              const GovBound *bound,
              GovSlot        *slot)
{
  return gov_reading_items (reading, bound, seed_read, (GovItems **) &slot->pointer);
}

static void
records_write (GovJsonWriter  *writer,
               GovRecord      *record,
               const GovBound *bound,
               GovSlot         slot)
{
  guint n;
  gpointer *items = record_items (record, slot, &n);

  gov_json_writer_open (writer, '[');
  for (guint i = 0; i < n; i++)
    {
      gov_json_writer_item (writer);
      gov_record_write (items[i], writer);
    }
  gov_json_writer_close (writer, ']');
}

static gboolean
records_diff (GovRecord  *record,
              GovSlot     slot,
              GovRecord  *other,
              GovSlot     other_slot,
              const char *path,
              gpointer    differences)
{
  guint n, n_other;
  gpointer *items = record_items (record, slot, &n);
  gpointer *other_items = record_items (other, other_slot, &n_other);

  gov_difference_add_lists (differences, path, (GovRecord **) items, n, (GovRecord **) other_items, n_other);
  return TRUE;
}

static void
records_visit (GovRecord *record,
               GovSlot    slot,
               GovVisitor visitor,
               gpointer   data)
{
  guint n;
  gpointer *items = record_items (record, slot, &n);

  for (guint i = 0; i < n; i++)
    visitor (items[i], data);
}

const GovKind gov_kind_records = {
  .name = "records",
  .pspec = list_pspec,
  .get = list_get,
  .clear = records_clear,
  .equal = records_equal,
  .copy = records_copy,
  .read = records_read,
  .write = records_write,
  .schema = list_schema,
  .adopt = list_adopt,
  .is_blank = list_is_blank,
  .diff = records_diff,
  .visit = records_visit,
};

/* What the accessors call. */

GovRef *
gov_record_get_ref_at (gpointer self,
                       guint    bit)
{
  GovSlot *slot = gov_record_peek_slot (self, bit);

  return slot ? ref_object (self, &slot->pointer) : NULL;
}

gpointer
gov_record_get_held_at (gpointer self,
                        guint    bit)
{
  GovSlot *slot = gov_record_peek_slot (self, bit);

  return slot ? held_object (self, slot->pointer) : NULL;
}

/* The list is there as soon as somebody asks for it, so that it can be filled. */
GovList *
gov_record_get_list_at (gpointer self,
                        guint    bit)
{
  const GovBound *bound = GOV_RECORD_GET_CLASS (self)->fields[bit];
  GovSlot *slot = gov_record_peek_slot (self, bit);

  if (slot == NULL)
    slot = gov_record_insert_slot (self, bit, (GovSlot) { .pointer = gov_list_new_held (bound->type, self, FALSE) });
  return list_object (self, bound, slot);
}

void
gov_record_set_object_at (gpointer self,
                          guint    bit,
                          gpointer value)
{
  const GovBound *bound = GOV_RECORD_GET_CLASS (self)->fields[bit];

  if (value == NULL)
    gov_record_drop_slot (self, bit);
  else
    gov_record_take_slot (self, bound, (GovSlot) { .pointer = own_object (self, bound, value) });
}
