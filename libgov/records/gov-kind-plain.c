/* The kinds of field that hold a value and no record: text, dates, numbers, words. */
#include "records/gov-reading-private.h"

#include "base/gov-date-private.h"
#include "records/gov-schema-private.h"

#define PROPERTY_FLAGS (G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY)

/* Text in all its forms: one string, which lies in the arena or is the record's own. */

static GParamSpec *
string_pspec (const GovBound *bound,
              const char     *blurb)
{
  return g_param_spec_string (bound->field->name, NULL, blurb, NULL, PROPERTY_FLAGS);
}

static void
string_get (GovRecord      *record,
            const GovBound *bound,
            GovSlot        *slot,
            GValue         *value)
{
  g_value_set_string (value, slot ? slot->string : NULL);
}

static gboolean
string_set (GovRecord      *record,
            const GovBound *bound,
            const GValue   *value,
            GovSlot        *slot)
{
  const char *text = g_value_get_string (value);

  g_return_val_if_fail (text == NULL || bound->field->kind->accepts (text), FALSE);
  slot->string = g_strdup (text);
  return text != NULL;
}

static gboolean
string_accepts (const char *text)
{
  return g_utf8_validate (text, -1, NULL);
}

static void
string_clear (GovRecord *record,
              GovSlot    slot)
{
  if (gov_record_owns (record, slot.string))
    g_free (slot.string);
}

static gboolean
string_equal (GovRecord *record,
              GovSlot    slot,
              GovRecord *other,
              GovSlot    other_slot)
{
  return g_str_equal (slot.string, other_slot.string);
}

static GovSlot
string_copy (GovRecord      *record,
             const GovBound *bound,
             GovSlot         slot)
{
  return (GovSlot) { .string = g_strdup (slot.string) };
}

static GovReadResult
string_read (GovReading     *reading,
             const GovBound *bound,
             GovSlot        *slot)
{
  GovJsonReader *json = &reading->json;
  GovRecent *recent = gov_reading_recent (reading, bound);
  GovJsonStringFlags flags;
  const char *raw;
  gsize length;

  if (G_UNLIKELY (gov_json_reader_peek (json) != '"'))
    {
      if (gov_json_reader_peek (json) == 'n')
        return GOV_READ_KEEP;
      gov_json_reader_fail_expected (json, "string");
      return GOV_READ_FAILED;
    }
  if (!gov_json_reader_scan_string (json, &raw, &length, &flags))
    return GOV_READ_FAILED;
  if (G_UNLIKELY (flags & GOV_JSON_NUL))
    return GOV_READ_KEEP;
  if (gov_recent_is (recent, bound, raw, length))
    {
      *slot = recent->slot;
      return GOV_READ_DONE;
    }
  slot->string = gov_arena_alloc_bytes (reading->arena, length + 1);
  if (G_UNLIKELY (flags & GOV_JSON_ESCAPES))
    slot->string[gov_json_unescape (raw, length, slot->string)] = '\0';
  else
    {
      memcpy (slot->string, raw, length);
      slot->string[length] = '\0';
      *recent = (GovRecent) { bound, slot->string, length, *slot };
    }
  return GOV_READ_DONE;
}

static void
string_write (GovJsonWriter  *writer,
              GovRecord      *record,
              const GovBound *bound,
              GovSlot         slot)
{
  gov_json_writer_string (writer, slot.string);
}

static void
string_schema (GovJsonWriter  *writer,
               const GovBound *bound)
{
  gov_schema_write_pair (writer, "type", "string");
}

#define STRING_KIND(kind_name, its_text, its_accepts, its_read, its_write, its_schema) \
  {                                                                          \
    .name = kind_name,                                                       \
    .text = its_text,                                                        \
    .pspec = string_pspec,                                                   \
    .get = string_get,                                                       \
    .set = string_set,                                                       \
    .accepts = its_accepts,                                                  \
    .clear = string_clear,                                                   \
    .equal = string_equal,                                                   \
    .copy = string_copy,                                                     \
    .read = its_read,                                                        \
    .write = its_write,                                                      \
    .schema = its_schema,                                                    \
  }

const GovKind gov_kind_string = STRING_KIND ("string", GOV_TEXT_SIMPLE, string_accepts, string_read, string_write, string_schema);
const GovKind gov_kind_text = STRING_KIND ("text", GOV_TEXT_SIMPLE, string_accepts, string_read, string_write, string_schema);
const GovKind gov_kind_uri = STRING_KIND ("uri", GOV_TEXT_SIMPLE, string_accepts, string_read, string_write, string_schema);

static void
duration_schema (GovJsonWriter  *writer,
                 const GovBound *bound)
{
  gov_schema_write_pointer (writer, "Duration");
}

const GovKind gov_kind_duration = STRING_KIND ("duration", GOV_TEXT_SIMPLE, string_accepts, string_read, string_write, duration_schema);

/* A number as its text, so that 50.10 stays 50.10. */

static GovReadResult
number_read (GovReading     *reading,
             const GovBound *bound,
             GovSlot        *slot)
{
  GovJsonReader *json = &reading->json;
  char c = gov_json_reader_peek (json);
  const char *text;
  gsize length;

  if (c == 'n')
    return GOV_READ_KEEP;
  if (c != '-' && !g_ascii_isdigit (c))
    {
      gov_json_reader_fail_expected (json, "number");
      return GOV_READ_FAILED;
    }
  if (!gov_json_reader_scan_number (json, &text, &length))
    return GOV_READ_FAILED;
  slot->string = gov_arena_copy_text (reading->arena, text, length);
  return GOV_READ_DONE;
}

static gboolean
number_accepts (const char *text)
{
  GovJsonReader json;
  const char *number;
  gsize length;
  gboolean is_number;

  if (*text != '-' && !g_ascii_isdigit (*text))
    return FALSE;
  gov_json_reader_init (&json, text, strlen (text), 1);
  is_number = gov_json_reader_scan_number (&json, &number, &length) && json.p == json.end;
  gov_json_reader_clear (&json);
  return is_number;
}

static void
number_write (GovJsonWriter  *writer,
              GovRecord      *record,
              const GovBound *bound,
              GovSlot         slot)
{
  gov_json_writer_raw (writer, slot.string, strlen (slot.string));
}

static void
number_schema (GovJsonWriter  *writer,
               const GovBound *bound)
{
  gov_schema_write_pair (writer, "type", "number");
}

const GovKind gov_kind_number = STRING_KIND ("number", GOV_TEXT_NONE, number_accepts, number_read, number_write, number_schema);

/* A date is its EDTF text, checked; GovDate is that text. */

static GParamSpec *
date_pspec (const GovBound *bound,
            const char     *blurb)
{
  return g_param_spec_boxed (bound->field->name, NULL, blurb, GOV_TYPE_DATE, PROPERTY_FLAGS);
}

static void
date_get (GovRecord      *record,
          const GovBound *bound,
          GovSlot        *slot,
          GValue         *value)
{
  g_value_set_boxed (value, slot ? slot->string : NULL);
}

static gboolean
date_set (GovRecord      *record,
          const GovBound *bound,
          const GValue   *value,
          GovSlot        *slot)
{
  slot->string = g_value_dup_boxed (value);
  return slot->string != NULL;
}

static GovReadResult
date_read (GovReading     *reading,
           const GovBound *bound,
           GovSlot        *slot)
{
  GovSlot before = gov_reading_recent (reading, bound)->slot;
  GovReadResult result = string_read (reading, bound, slot);

  if (result == GOV_READ_DONE && slot->string == before.string)
    return GOV_READ_DONE; /* the same date as last time */
  if (result == GOV_READ_DONE && !gov_date_text_is_valid (slot->string, strlen (slot->string)))
    {
      gov_reading_recent (reading, bound)->bound = NULL; /* the next one alike is no date either */
      return GOV_READ_KEEP;
    }
  return result;
}

static void
date_schema (GovJsonWriter  *writer,
             const GovBound *bound)
{
  gov_schema_write_pointer (writer, "Date");
}

const GovKind gov_kind_date = {
  .name = "date",
  .text = GOV_TEXT_DATE,
  .pspec = date_pspec,
  .get = date_get,
  .set = date_set,
  .accepts = string_accepts,
  .clear = string_clear,
  .equal = string_equal,
  .copy = string_copy,
  .read = date_read,
  .write = string_write,
  .schema = date_schema,
};

/* Truth, whole numbers and words are an integer in the slot. */

static void
integer_clear (GovRecord *record,
               GovSlot    slot)
{
}

static gboolean
integer_equal (GovRecord *record,
               GovSlot    slot,
               GovRecord *other,
               GovSlot    other_slot)
{
  return slot.integer == other_slot.integer;
}

static GovSlot
integer_copy (GovRecord      *record,
              const GovBound *bound,
              GovSlot         slot)
{
  return slot;
}

static GParamSpec *
boolean_pspec (const GovBound *bound,
               const char     *blurb)
{
  return g_param_spec_boolean (bound->field->name, NULL, blurb, FALSE, PROPERTY_FLAGS);
}

static void
boolean_get (GovRecord      *record,
             const GovBound *bound,
             GovSlot        *slot,
             GValue         *value)
{
  g_value_set_boolean (value, slot != NULL && slot->integer != 0);
}

static gboolean
boolean_set (GovRecord      *record,
             const GovBound *bound,
             const GValue   *value,
             GovSlot        *slot)
{
  slot->integer = g_value_get_boolean (value);
  return TRUE;
}

static GovReadResult
boolean_read (GovReading     *reading,
              const GovBound *bound,
              GovSlot        *slot)
{
  GovJsonReader *json = &reading->json;
  char c = gov_json_reader_peek (json);

  if (c == 'n')
    return GOV_READ_KEEP;
  if (c != 't' && c != 'f')
    {
      gov_json_reader_fail_expected (json, "true or false");
      return GOV_READ_FAILED;
    }
  slot->integer = c == 't';
  return gov_json_reader_scan_word (json, c == 't' ? "true" : "false") ? GOV_READ_DONE : GOV_READ_FAILED;
}

static void
boolean_write (GovJsonWriter  *writer,
               GovRecord      *record,
               const GovBound *bound,
               GovSlot         slot)
{
  gov_json_writer_boolean (writer, slot.integer != 0);
}

static void
boolean_schema (GovJsonWriter  *writer,
                const GovBound *bound)
{
  gov_schema_write_pair (writer, "type", "boolean");
}

const GovKind gov_kind_boolean = {
  .name = "boolean",
  .pspec = boolean_pspec,
  .get = boolean_get,
  .set = boolean_set,
  .clear = integer_clear,
  .equal = integer_equal,
  .copy = integer_copy,
  .read = boolean_read,
  .write = boolean_write,
  .schema = boolean_schema,
};

static GParamSpec *
integer_pspec (const GovBound *bound,
               const char     *blurb)
{
  return g_param_spec_int64 (bound->field->name, NULL, blurb, G_MININT64, G_MAXINT64, 0, PROPERTY_FLAGS);
}

static void
integer_get (GovRecord      *record,
             const GovBound *bound,
             GovSlot        *slot,
             GValue         *value)
{
  g_value_set_int64 (value, slot ? slot->integer : 0);
}

static gboolean
integer_set (GovRecord      *record,
             const GovBound *bound,
             const GValue   *value,
             GovSlot        *slot)
{
  slot->integer = g_value_get_int64 (value);
  return TRUE;
}

/* Reads digits exactly: 1e2, 1.0, -0 and what is beyond 64 bits would be written otherwise. */
static gboolean
parse_integer (const char *text,
               gsize       length,
               gint64     *value)
{
  gboolean negative = *text == '-';
  guint64 sum = 0;

  for (gsize i = negative; i < length; i++)
    {
      guint digit = (guint) (text[i] - '0');

      if (digit > 9 || sum > (G_MAXUINT64 - digit) / 10)
        return FALSE;
      sum = sum * 10 + digit;
    }
  if (sum > (guint64) G_MAXINT64 + negative || (negative && sum == 0))
    return FALSE;
  *value = (gint64) (negative ? 0 - sum : sum);
  return TRUE;
}

static GovReadResult
integer_read (GovReading     *reading,
              const GovBound *bound,
              GovSlot        *slot)
{
  GovJsonReader *json = &reading->json;
  char c = gov_json_reader_peek (json);
  const char *text;
  gsize length;

  if (c == 'n')
    return GOV_READ_KEEP;
  if (c != '-' && !g_ascii_isdigit (c))
    {
      gov_json_reader_fail_expected (json, "whole number");
      return GOV_READ_FAILED;
    }
  if (!gov_json_reader_scan_number (json, &text, &length))
    return GOV_READ_FAILED;
  return parse_integer (text, length, &slot->integer) ? GOV_READ_DONE : GOV_READ_KEEP;
}

static void
integer_write (GovJsonWriter  *writer,
               GovRecord      *record,
               const GovBound *bound,
               GovSlot         slot)
{
  gov_json_writer_integer (writer, slot.integer);
}

static void
integer_schema (GovJsonWriter  *writer,
                const GovBound *bound)
{
  gov_schema_write_pair (writer, "type", "integer");
  gov_json_writer_key (writer, "minimum");
  gov_json_writer_integer (writer, G_MININT64);
  gov_json_writer_key (writer, "maximum");
  gov_json_writer_integer (writer, G_MAXINT64);
}

const GovKind gov_kind_integer = {
  .name = "integer",
  .pspec = integer_pspec,
  .get = integer_get,
  .set = integer_set,
  .clear = integer_clear,
  .equal = integer_equal,
  .copy = integer_copy,
  .read = integer_read,
  .write = integer_write,
  .schema = integer_schema,
};

/* A word out of a known set.  The set is open: another word is kept as written. */

static GParamSpec *
enum_pspec (const GovBound *bound,
            const char     *blurb)
{
  return g_param_spec_enum (bound->field->name, NULL, blurb, bound->type, 0, PROPERTY_FLAGS);
}

static void
enum_get (GovRecord      *record,
          const GovBound *bound,
          GovSlot        *slot,
          GValue         *value)
{
  g_value_set_enum (value, slot ? (gint) slot->integer : 0);
}

static gboolean
enum_set (GovRecord      *record,
          const GovBound *bound,
          const GValue   *value,
          GovSlot        *slot)
{
  slot->integer = g_value_get_enum (value);
  return slot->integer != 0;
}

static const GovEnumWord *
find_word (const GovBound *bound,
           const char     *text,
           gsize           length)
{
  for (guint i = 0; i < bound->n_words; i++)
    if (bound->words[i].length == length && memcmp (bound->words[i].text, text, length) == 0)
      return &bound->words[i];
  return NULL;
}

/* Values mostly count up from 1, so the word is where its value says. */
static const GovEnumWord *
find_value (const GovBound *bound,
            gint64          value)
{
  if (value >= 1 && value <= bound->n_words && bound->words[value - 1].value == value)
    return &bound->words[value - 1];
  for (guint i = 0; i < bound->n_words; i++)
    if (bound->words[i].value == value)
      return &bound->words[i];
  return NULL;
}

static GovReadResult
enum_read (GovReading     *reading,
           const GovBound *bound,
           GovSlot        *slot)
{
  GovJsonReader *json = &reading->json;
  const GovEnumWord *word = NULL;
  GovJsonStringFlags flags;
  const char *text;
  gsize length;

  if (gov_json_reader_peek (json) == 'n')
    return GOV_READ_KEEP;
  if (!gov_json_reader_scan_string (json, &text, &length, &flags))
    return GOV_READ_FAILED;
  if (flags == GOV_JSON_PLAIN)
    word = find_word (bound, text, length);
  if (word == NULL)
    return GOV_READ_KEEP;
  slot->integer = word->value;
  return GOV_READ_DONE;
}

static void
enum_write (GovJsonWriter  *writer,
            GovRecord      *record,
            const GovBound *bound,
            GovSlot         slot)
{
  const GovEnumWord *word = find_value (bound, slot.integer);

  gov_json_writer_string_len (writer, word->text, word->length);
}

static void
enum_schema (GovJsonWriter  *writer,
             const GovBound *bound)
{
  gov_schema_write_pointer (writer, GOV_JSON_NAME (bound->type));
}

const GovKind gov_kind_enum = {
  .name = "enum",
  .pspec = enum_pspec,
  .get = enum_get,
  .set = enum_set,
  .clear = integer_clear,
  .equal = integer_equal,
  .copy = integer_copy,
  .read = enum_read,
  .write = enum_write,
  .schema = enum_schema,
};

/* A list of strings.  In the arena, or a GStrv of the record's own. */

static GParamSpec *
strings_pspec (const GovBound *bound,
               const char     *blurb)
{
  return g_param_spec_boxed (bound->field->name, NULL, blurb, G_TYPE_STRV, PROPERTY_FLAGS);
}

static void
strings_get (GovRecord      *record,
             const GovBound *bound,
             GovSlot        *slot,
             GValue         *value)
{
  g_value_set_boxed (value, slot ? slot->pointer : NULL);
}

static gboolean
strings_set (GovRecord      *record,
             const GovBound *bound,
             const GValue   *value,
             GovSlot        *slot)
{
  slot->pointer = g_value_dup_boxed (value);
  return slot->pointer != NULL;
}

static void
strings_clear (GovRecord *record,
               GovSlot    slot)
{
  if (gov_record_owns (record, slot.pointer))
    g_strfreev (slot.pointer);
}

static gboolean
strings_equal (GovRecord *record,
               GovSlot    slot,
               GovRecord *other,
               GovSlot    other_slot)
{
  return g_strv_equal (slot.pointer, other_slot.pointer);
}

static GovSlot
strings_copy (GovRecord      *record,
              const GovBound *bound,
              GovSlot         slot)
{
  return (GovSlot) { .pointer = g_strdupv (slot.pointer) };
}

static GovReadResult
strings_read_item (GovReading     *reading,
                   const GovBound *bound,
                   gpointer       *item)
{
  GovSlot slot = { NULL };
  GovReadResult result = GOV_READ_DONE;

  if (!gov_reading_text (reading, bound, GOV_TEXT_SIMPLE, &slot))
    result = string_read (reading, bound, &slot);
  *item = slot.string;
  return result;
}

static GovReadResult
strings_read (GovReading     *reading,
              const GovBound *bound,
              GovSlot        *slot)
{
  GovItems *items = NULL;
  guint n;
  GovReadResult result = gov_reading_items (reading, bound, strings_read_item, &items);

  if (result != GOV_READ_DONE)
    return result;
  /* A GStrv ends with NULL where the vector begins with its length. */
  n = items->n;
  memmove (items, items->items, n * sizeof (gpointer));
  ((char **) items)[n] = NULL;
  slot->pointer = items;
  return result;
}

static void
strings_write (GovJsonWriter  *writer,
               GovRecord      *record,
               const GovBound *bound,
               GovSlot         slot)
{
  gov_json_writer_open (writer, '[');
  for (char **string = slot.pointer; *string != NULL; string++)
    {
      gov_json_writer_item (writer);
      gov_json_writer_string (writer, *string);
    }
  gov_json_writer_close (writer, ']');
}

static void
strings_schema (GovJsonWriter  *writer,
                const GovBound *bound)
{
  gov_schema_write_pair (writer, "type", "array");
  gov_json_writer_key (writer, "items");
  gov_json_writer_open (writer, '{');
  gov_schema_write_pair (writer, "type", "string");
  gov_json_writer_close (writer, '}');
}

const GovKind gov_kind_strings = {
  .name = "strings",
  .pspec = strings_pspec,
  .get = strings_get,
  .set = strings_set,
  .clear = strings_clear,
  .equal = strings_equal,
  .copy = strings_copy,
  .read = strings_read,
  .write = strings_write,
  .schema = strings_schema,
};

/* What the accessors call. */

static const GovBound *
bound_at (gpointer self,
          guint    bit)
{
  return GOV_RECORD_GET_CLASS (self)->fields[bit];
}

const char *
gov_record_get_string_at (gpointer self,
                          guint    bit)
{
  GovSlot *slot = gov_record_peek_slot (self, bit);

  return slot ? slot->string : NULL;
}

void
gov_record_set_string_at (gpointer    self,
                          guint       bit,
                          const char *value)
{
  g_return_if_fail (value == NULL || bound_at (self, bit)->field->kind->accepts (value));

  if (value == NULL)
    gov_record_drop_slot (self, bit);
  else
    gov_record_take_slot (self, bound_at (self, bit), (GovSlot) { .string = g_strdup (value) });
}

gint64
gov_record_get_integer_at (gpointer self,
                           guint    bit)
{
  GovSlot *slot = gov_record_peek_slot (self, bit);

  return slot ? slot->integer : 0;
}

void
gov_record_set_integer_at (gpointer self,
                           guint    bit,
                           gint64   value)
{
  gov_record_take_slot (self, bound_at (self, bit), (GovSlot) { .integer = value });
}

void
gov_record_set_enum_at (gpointer self,
                        guint    bit,
                        gint64   value)
{
  g_return_if_fail (value == 0 || find_value (bound_at (self, bit), value) != NULL);

  if (value == 0)
    gov_record_drop_slot (self, bit);
  else
    gov_record_set_integer_at (self, bit, value);
}

const char * const *
gov_record_get_strings_at (gpointer self,
                           guint    bit)
{
  static const char * const none[] = { NULL };
  GovSlot *slot = gov_record_peek_slot (self, bit);

  return slot ? slot->pointer : none;
}

void
gov_record_set_strings_at (gpointer            self,
                           guint               bit,
                           const char * const *value)
{
  if (value == NULL)
    gov_record_drop_slot (self, bit);
  else
    gov_record_take_slot (self, bound_at (self, bit), (GovSlot) { .pointer = g_strdupv ((char **) value) });
}
