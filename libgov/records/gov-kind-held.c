/* The kinds of field that refer to records or hold them. */
#include "records/gov-difference-private.h"
#include "records/gov-list-private.h"
#include "records/gov-reading-private.h"
#include "records/gov-ref-private.h"

#define PROPERTY_FLAGS (G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY)

/* What lies in the arena is as it was read: the text of a reference, a vector of items.  Once
 * somebody asks for the object, the slot holds that instead, and it is the record's own. */

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

static GovRef *
ref_object (GovRecord *record,
            gpointer  *pointer)
{
  if (!gov_record_owns (record, *pointer))
    *pointer = gov_ref_new_from_text (*pointer);
  return *pointer;
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

/* A record that another holds already is held as a copy, and so is one that holds @record. */
static gpointer
own_object (GovRecord      *record,
            const GovBound *bound,
            gpointer        object)
{
  GovSlot *now = gov_record_peek_slot (record, bound->bit);

  if (GOV_IS_RECORD (object) && !(now != NULL && now->pointer == object) &&
      (GOV_RECORD (object)->holder != NULL || gov_record_is_within (record, object)))
    return gov_record_copy (object);
  return g_object_ref (object);
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

/* Most references are an id alone, written as a string. */
static GovReadResult
ref_read_string (GovReading     *reading,
                 const GovBound *bound,
                 gpointer       *out)
{
  GovRecent *recent = gov_reading_recent (reading, bound);
  GovJsonStringFlags flags;
  const char *raw;
  char *text;
  gsize length;

  if (!gov_json_reader_scan_string (&reading->json, &raw, &length, &flags))
    return GOV_READ_FAILED;
  if (flags & GOV_JSON_NUL)
    return GOV_READ_KEEP;
  if (gov_recent_is (recent, bound, raw, length))
    {
      *out = recent->slot.pointer;
      return GOV_READ_DONE;
    }
  text = gov_arena_alloc_bytes (reading->arena, length + 2);
  text[0] = GOV_REF_HAS_ID;
  if (flags & GOV_JSON_ESCAPES)
    text[1 + gov_json_unescape (raw, length, text + 1)] = '\0';
  else
    {
      memcpy (text + 1, raw, length);
      text[1 + length] = '\0';
      *recent = (GovRecent) { bound, text + 1, length, { .pointer = text } };
    }
  *out = text;
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
  g_value_set_object (value, slot ? slot->pointer : NULL);
}

static void
let_go (gpointer held)
{
  ((GovRecord *) held)->holder = NULL;
  g_object_unref (held);
}

static void
record_clear (GovRecord *record,
              GovSlot    slot)
{
  let_go (slot.pointer);
}

static gboolean
record_equal (GovRecord *record,
              GovSlot    slot,
              GovRecord *other,
              GovSlot    other_slot)
{
  return gov_record_equal (slot.pointer, other_slot.pointer);
}

static GovSlot
record_copy (GovRecord      *record,
             const GovBound *bound,
             GovSlot         slot)
{
  return (GovSlot) { .pointer = gov_record_copy (slot.pointer) };
}

static GovReadResult
record_read (GovReading     *reading,
             const GovBound *bound,
             GovSlot        *slot)
{
  if (gov_json_reader_peek (&reading->json) == 'n')
    return GOV_READ_KEEP;
  slot->pointer = gov_reading_object (reading, gov_record_class_peek (bound->type));
  return slot->pointer ? GOV_READ_DONE : GOV_READ_FAILED;
}

static void
record_write (GovJsonWriter  *writer,
              GovRecord      *record,
              const GovBound *bound,
              GovSlot         slot)
{
  gov_record_write (slot.pointer, writer);
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
  gov_record_diff_into (slot.pointer, other_slot.pointer, path, differences);
  return TRUE;
}

static void
record_visit (GovRecord *record,
              GovSlot    slot,
              GovVisitor visitor,
              gpointer   data)
{
  visitor (slot.pointer, data);
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
  for (guint i = 0; i < items->n; i++)
    gov_list_take (list, bound->type == GOV_TYPE_REF ? (gpointer) ref_object (record, &items->items[i])
                                                     : items->items[i]);
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
  return gov_reading_items (reading, bound, ref_read_one, NULL, (GovItems **) &slot->pointer);
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
  guint n;
  gpointer *items;

  if (is_list (record, slot))
    {
      gov_list_set_holder (slot.pointer, holder);
      return;
    }
  items = list_items (record, slot, &n);
  for (guint i = 0; i < n && bound->type != GOV_TYPE_REF; i++)
    ((GovRecord *) items[i])->holder = holder;
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

static void
records_clear (GovRecord *record,
               GovSlot    slot)
{
  guint n;
  gpointer *items;

  if (is_list (record, slot))
    {
      let_list_go (slot.pointer);
      return;
    }
  items = list_items (record, slot, &n);
  for (guint i = 0; i < n; i++)
    let_go (items[i]);
}

static gboolean
records_equal (GovRecord *record,
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
  gpointer *items = list_items (record, slot, &n);

  for (guint i = 0; i < n; i++)
    gov_list_take (copy, gov_record_copy (items[i]));
  return (GovSlot) { .pointer = copy };
}

static GovReadResult
records_read_item (GovReading     *reading,
                   const GovBound *bound,
                   gpointer       *item)
{
  GovSlot slot;
  GovReadResult result = record_read (reading, bound, &slot);

  if (result == GOV_READ_DONE)
    *item = slot.pointer;
  return result;
}

static GovReadResult
records_read (GovReading     *reading,
              const GovBound *bound,
              GovSlot        *slot)
{
  return gov_reading_items (reading, bound, records_read_item, let_go, (GovItems **) &slot->pointer);
}

static void
records_write (GovJsonWriter  *writer,
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
  gpointer *items = list_items (record, slot, &n);
  gpointer *other_items = list_items (other, other_slot, &n_other);

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
  gpointer *items = list_items (record, slot, &n);

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

  return slot ? slot->pointer : NULL;
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
