#include "records/gov-reading-private.h"

#include "base/gov-date-private.h"
#include "records/gov-other-record.h"
#include "records/gov-ref-private.h"

/* An object being read: the record does not exist before all of it is known to be well formed. */
typedef struct
{
  const GovTable *table;
  const char *start;           /* behind the brace */
  guint8 *follows;             /* which entry came behind each the last time */
  guint last;                  /* the entry before, counted from 1; 0 at the start */
  gboolean has_type;
  guint64 seen;                /* the fields that had a member, be it one that is kept */
  guint64 stated;
  GovSlot slots[GOV_MAX_FIELDS];
  GovKept *kept;
  GovKept **kept_end;
} Object;

/* For each record type: what the first member was, and what followed each field and the type. */
#define N_FOLLOWS (GOV_MAX_FIELDS + 2)

void
gov_reading_init (GovReading *self,
                  GovMapping *mapping,
                  const char *text,
                  gsize       length)
{
  memset (self, 0, sizeof *self);
  gov_json_reader_init (&self->json, text, length, GOV_JSON_DEPTH);
  self->mapping = mapping;
  self->follows = g_malloc0 (gov_record_class_count () * N_FOLLOWS);
}

static void
leave_arena (GovReading *self)
{
  g_clear_pointer (&self->arena, gov_arena_unref);
  memset (self->recent, 0, sizeof self->recent);
}

void
gov_reading_clear (GovReading *self)
{
  leave_arena (self);
  g_clear_pointer (&self->follows, g_free);
  gov_json_reader_clear (&self->json);
}

/* Reads an array with @read_item into a vector. */
GovReadResult
gov_reading_items (GovReading      *self,
                   const GovBound  *bound,
                   GovReadItem      read_item,
                   GovItems       **items)
{
  GovJsonReader *json = &self->json;
  gpointer few[16];
  g_autofree gpointer *many = NULL;
  gpointer *read = few;
  guint n = 0, room = G_N_ELEMENTS (few);
  GovReadResult result = GOV_READ_DONE;
  gboolean done;

  if (gov_json_reader_peek (json) == 'n')
    return GOV_READ_KEEP;
  if (!gov_json_reader_enter (json, '['))
    return GOV_READ_FAILED;
  while (result == GOV_READ_DONE)
    {
      if (!gov_json_reader_next (json, ']', &done))
        result = GOV_READ_FAILED;
      if (result != GOV_READ_DONE || done)
        break;
      if (n == room)
        {
          many = g_renew (gpointer, many, room * 2);
          if (read == few)
            memcpy (many, few, sizeof few);
          read = many;
          room *= 2;
        }
      result = read_item (self, bound, &read[n]);
      n += result == GOV_READ_DONE;
    }
  if (result == GOV_READ_DONE)
    {
      *items = gov_arena_alloc (self->arena, sizeof (GovItems) + n * sizeof (gpointer));
      (*items)->n = n;
      (*items)->made = FALSE;
      memcpy ((*items)->items, read, n * sizeof (gpointer));
    }
  return result;
}

/* Members. */

static inline gboolean
is_key (const GovTableEntry *entry,
        const char          *p,
        gsize                left,
        const guint64       *head)
{
  return (((head[0] & entry->mask[0]) ^ entry->head[0]) | ((head[1] & entry->mask[1]) ^ entry->head[1])) == 0 &&
         left >= entry->match_length &&
         (entry->match_length <= sizeof entry->head || memcmp (p, entry->token, entry->match_length) == 0);
}

/* The entry of the key at the cursor, which is moved behind its closing quote, or of the type's member,
 * which is moved over; NULL if the key is none of the table's, or is written with escapes.  Members
 * mostly come in the order that they had in the record before; else the key is looked up. */
static const GovTableEntry *
match_key (GovJsonReader *json,
           Object        *object)
{
  const GovTable *table = object->table;
  const char *p = json->p, *quote;
  gsize left = json->end - p;
  guint64 head[2] = { 0, 0 };
  guint i = object->follows[object->last];

  if (G_LIKELY (left >= sizeof head))
    memcpy (head, p, sizeof head);
  else
    memcpy (head, p, left);
  if (i >= table->n_tokens || !is_key (&table->entries[i], p, left, head))
    {
      guint place;

      quote = left > 2 && *p == '"' && p[1] != '"' ? memchr (p + 1, '"', left - 1) : NULL;
      if (quote == NULL)
        return NULL;
      place = gov_table_place (p, (guint) (quote - p - 1));
      while (table->places[place] != 0 && !is_key (&table->entries[table->places[place] - 1], p, left, head))
        place = (place + 1) % GOV_N_PLACES;
      if (table->places[place] == 0)
        return NULL;
      i = table->places[place] - 1u;
      object->follows[object->last] = (guint8) i;
    }
  object->last = i + 1;
  json->p = p + table->entries[i].match_length;
  return &table->entries[i];
}

static const GovTableEntry *
find_entry (const GovTable *table,
            const char     *key)
{
  gsize length = strlen (key);

  for (guint i = 0; i < table->n_entries; i++)
    if (table->entries[i].token_length == length + 3 && memcmp (table->entries[i].token + 1, key, length) == 0)
      return &table->entries[i];
  return NULL;
}

static inline gboolean
skip_colon (GovJsonReader *json)
{
  if (G_LIKELY (json->p < json->end && *json->p == ':'))
    {
      json->p++;
      return TRUE;
    }
  if (G_UNLIKELY (gov_json_reader_peek (json) != ':'))
    return gov_json_reader_fail_syntax (json, "\":\"");
  json->p++;
  return TRUE;
}

/* Looks for @key from @start on, to say where a member stood the first time. */
static const char *
find_first (const char *start,
            const char *end,
            const char *key)
{
  GovArena *arena = gov_arena_new (0);
  GovJsonStringFlags flags;
  GovJsonReader json;
  const char *found = start;

  gov_json_reader_init (&json, start, end - start, GOV_JSON_DEPTH);
  for (;;)
    {
      char *name;

      if (gov_json_reader_peek (&json) == ',')
        json.p++;
      gov_json_reader_skip_space (&json);
      found = json.p;
      name = gov_json_reader_read_string (&json, arena, &flags);
      if (name == NULL || g_str_equal (name, key) || !skip_colon (&json) || !gov_json_reader_skip_value (&json))
        break;
    }
  gov_json_reader_clear (&json);
  gov_arena_unref (arena);
  return found;
}

static gboolean
fail_twice (GovReading *self,
            Object     *object,
            const char *at,
            const char *key)
{
  g_autoptr (GString) path = g_string_new (NULL);
  guint line, column;

  gov_json_locate (self->json.start, find_first (object->start, at, key), &line, &column, path);
  return gov_json_reader_fail (&self->json, at, GOV_ERROR_INVALID,
                               "member \"%s\" given twice, first at line %u, column %u", key, line, column);
}

/* Keeps the value that starts at @start as it was written.  The cursor is put behind it. */
GovKept *
gov_reading_keep (GovReading *self,
                  const char *format,
                  const char *key,
                  const char *start)
{
  GovKept *kept;

  self->json.p = start;
  if (!gov_json_reader_skip_value (&self->json))
    return NULL;
  kept = gov_arena_alloc (self->arena, sizeof (GovKept));
  kept->next = NULL;
  kept->format = format;
  kept->key = key;
  kept->raw = gov_arena_copy_text (self->arena, start, self->json.p - start);
  return kept;
}

static gboolean
keep_member (GovReading *self,
             Object     *object,
             const char *format,
             const char *key,
             const char *start)
{
  GovKept *kept = gov_reading_keep (self, format, key, start);

  if (kept == NULL)
    return FALSE;
  *object->kept_end = kept;
  object->kept_end = &kept->next;
  return TRUE;
}

static gboolean
fail_field_twice (GovReading          *self,
                  Object              *object,
                  const GovTableEntry *entry,
                  const char          *key_start)
{
  g_autofree char *key = g_strndup (entry->token + 1, entry->token_length - 3);

  return fail_twice (self, object, key_start, key);
}

/* Reads a string of ASCII without escapes, as most are, into the slot.  FALSE, and nothing has
 * happened: it is no such string, or more has to be done to it. */
static G_ALWAYS_INLINE inline gboolean
read_text (GovReading     *self,
           const GovBound *bound,
           GovTextForm     form,
           GovSlot        *slot)
{
  GovRecent *recent = gov_reading_recent (self, bound);
  GovArena *arena = self->arena;
  const char *text, *limit, *end;
  char *copy = arena->front + (form == GOV_TEXT_REF);
  gsize room = arena->back - arena->front, length;

  if (gov_json_reader_peek (&self->json) != '"' || room < 2)
    return FALSE;
  text = self->json.p + 1;
  limit = text + MIN ((gsize) (self->json.end - text), room - 2);
  end = gov_json_copy_ascii (text, limit, copy);
  if (G_UNLIKELY (end == limit || *end != '"'))
    return FALSE;
  length = end - text;
  if (!gov_recent_is (recent, bound, text, length))
    {
      if (form == GOV_TEXT_DATE && !gov_date_text_is_valid (text, length))
        return FALSE;
      *recent = (GovRecent) { bound, copy, length, { .string = arena->front } };
      if (form == GOV_TEXT_REF)
        copy[-1] = GOV_REF_HAS_ID;
      copy[length] = '\0';
      arena->front = copy + length + 1;
    }
  *slot = recent->slot;
  self->json.p = end + 1;
  return TRUE;
}

gboolean
gov_reading_text (GovReading     *self,
                  const GovBound *bound,
                  GovTextForm     form,
                  GovSlot        *slot)
{
  return read_text (self, bound, form, slot);
}

static gboolean
read_field (GovReading          *self,
            Object              *object,
            const GovTableEntry *entry,
            const char          *key_start)
{
  GovJsonReader *json = &self->json;
  const GovBound *bound = entry->bound;
  guint depth = json->depth;
  const char *start;

  if (object->seen >> bound->bit & 1)
    return fail_field_twice (self, object, entry, key_start);
  object->seen |= G_GUINT64_CONSTANT (1) << bound->bit;
  gov_json_reader_skip_space (json);
  start = json->p;
  switch (bound->field->kind->read (self, bound, &object->slots[bound->bit]))
    {
    case GOV_READ_DONE:
      object->stated |= G_GUINT64_CONSTANT (1) << bound->bit;
      return TRUE;
    case GOV_READ_KEEP:
      json->depth = depth;
      return keep_member (self, object, self->mapping->format,
                          gov_arena_copy_text (self->arena, entry->token + 1, entry->token_length - 3), start);
    case GOV_READ_FAILED:
    default:
      return FALSE;
    }
}

/* The type stands in the file too: it must be the one that the place is for.  What says so in other
 * words, such as the URL of another version, is kept. */
static gboolean
read_type (GovReading *self,
           Object     *object,
           const char *key_start)
{
  GovJsonReader *json = &self->json;
  const GovTable *table = object->table;
  GovJsonStringFlags flags;
  const char *word, *at;
  gsize length;

  if (object->has_type)
    return fail_twice (self, object, key_start, "type");
  object->has_type = TRUE;
  gov_json_reader_skip_space (json);
  at = json->p;
  if (!gov_json_reader_scan_string (json, &word, &length, &flags))
    return FALSE;
  if (length == strlen (table->word) && memcmp (word, table->word, length) == 0)
    return TRUE;
  if (gov_mapping_find_class (self->mapping, word, length) != table->klass)
    return gov_json_reader_fail (json, at, GOV_ERROR_INVALID, "%s expected, %.*s found",
                                 table->word, (int) MIN (length, 100), word);
  return keep_member (self, object, self->mapping->format, "type", at);
}

/* "kept": what other formats' readers kept, an object of objects, so that native JSON loses none of it. */
static gboolean
read_kept_of_format (GovReading *self,
                     Object     *object)
{
  GovJsonReader *json = &self->json;
  GovJsonStringFlags flags;
  char *format = gov_json_reader_read_string (json, self->arena, &flags);
  gboolean done;

  if (format == NULL || !skip_colon (json) || !gov_json_reader_enter (json, '{'))
    return FALSE;
  for (;;)
    {
      const char *key;

      if (!gov_json_reader_next (json, '}', &done))
        return FALSE;
      if (done)
        return TRUE;
      gov_json_reader_skip_space (json);
      key = gov_json_reader_read_string (json, self->arena, &flags);
      if (key == NULL || !skip_colon (json))
        return FALSE;
      gov_json_reader_skip_space (json);
      if (!keep_member (self, object, format, key, json->p))
        return FALSE;
    }
}

static gboolean
read_kept (GovReading *self,
           Object     *object)
{
  gboolean done;

  if (!gov_json_reader_enter (&self->json, '{'))
    return FALSE;
  for (;;)
    {
      if (!gov_json_reader_next (&self->json, '}', &done))
        return FALSE;
      if (done)
        return TRUE;
      if (gov_json_reader_peek (&self->json) != '"')
        return gov_json_reader_fail_expected (&self->json, "name of a format");
      if (!read_kept_of_format (self, object))
        return FALSE;
    }
}

/* A key that the table's tokens do not match: of no field, written with escapes, or of a type in
 * other words. */
static gboolean
read_other_member (GovReading *self,
                   Object     *object)
{
  GovJsonReader *json = &self->json;
  const char *key_start = json->p, *raw;
  const GovTableEntry *entry;
  GovJsonStringFlags flags;
  gsize length;
  char *key;

  if (gov_json_reader_peek (json) != '"')
    return gov_json_reader_fail_syntax (json, "name of a member");
  if (!gov_json_reader_scan_string (json, &raw, &length, &flags))
    return FALSE;
  if (flags & GOV_JSON_NUL)
    return gov_json_reader_fail (json, key_start, GOV_ERROR_INVALID, "name of a member with \\u0000");
  key = gov_arena_alloc_bytes (self->arena, length + 1);
  key[gov_json_unescape (raw, length, key)] = '\0';
  if (!skip_colon (json))
    return FALSE;
  entry = flags & GOV_JSON_ESCAPES ? find_entry (object->table, key) : NULL;
  if (entry != NULL)
    return read_field (self, object, entry, key_start);
  if (g_str_equal (key, "type"))
    return read_type (self, object, key_start);
  if (gov_kept_find (object->kept, self->mapping->format, key) != NULL)
    return fail_twice (self, object, key_start, key);
  gov_json_reader_skip_space (json);
  if (self->mapping->format == NULL && g_str_equal (key, "kept"))
    return read_kept (self, object);
  return keep_member (self, object, self->mapping->format, key, json->p);
}

/* The value of a member whose key is known, and behind the cursor. */
static inline gboolean
read_known_member (GovReading          *self,
                   Object              *object,
                   const GovTableEntry *entry,
                   const char          *key_start)
{
  const GovBound *bound = entry->bound;
  guint64 bit;

  if (bound == NULL) /* the type, and all of it was compared */
    {
      if (object->has_type)
        return fail_twice (self, object, key_start, "type");
      object->has_type = TRUE;
      return TRUE;
    }
  if (!skip_colon (&self->json))
    return FALSE;
  bit = G_GUINT64_CONSTANT (1) << bound->bit;
  if (bound->text == GOV_TEXT_NONE || (object->seen & bit) || !read_text (self, bound, bound->text, &object->slots[bound->bit]))
    return read_field (self, object, entry, key_start);
  object->seen |= bit;
  object->stated |= bit;
  return TRUE;
}

static gboolean
read_members (GovReading *self,
              Object     *object)
{
  GovJsonReader *json = &self->json;
  const char *key_start = NULL;

  for (;;)
    {
      const GovTableEntry *entry;
      gboolean done;

      if (G_LIKELY (key_start != NULL && json->end - json->p > 1 && json->p[0] == ',' && json->p[1] == '"'))
        json->p++;
      else if (!gov_json_reader_next (json, '}', &done))
        return FALSE;
      else if (done)
        return TRUE;
      else
        gov_json_reader_skip_space (json);
      key_start = json->p;
      entry = match_key (json, object);
      if (G_LIKELY (entry != NULL) ? !read_known_member (self, object, entry, key_start)
                                   : !read_other_member (self, object))
        return FALSE;
    }
}

/* Objects. */

/* What is kept may say, in the format's way, what a field of ours says. */
void
gov_reading_derive (GovReading     *self,
                    const GovTable *table,
                    GovKept        *kept,
                    guint64        *stated,
                    GovSlot        *slots)
{
  for (; kept != NULL; kept = kept->next)
    for (guint i = 0; i < table->type->n_derived; i++)
      {
        const GovTableDerived *derived = &table->derived[i];
        guint64 bit = G_GUINT64_CONSTANT (1) << derived->bound->bit;

        if (g_strcmp0 (kept->format, self->mapping->format) == 0 && g_str_equal (derived->row->key, kept->key) &&
            derived->row->derive (self, derived->bound, kept->raw, (*stated & bit) != 0, &slots[derived->bound->bit]))
          *stated |= bit;
      }
}

static GovSeed *
finish_object (GovReading *self,
               Object     *object)
{
  const GovMappingType *type = object->table->type;

  if (type != NULL && type->n_derived > 0 && object->kept != NULL)
    gov_reading_derive (self, object->table, object->kept, &object->stated, object->slots);
  if (object->kept != NULL)
    {
      object->slots[GOV_BIT_KEPT].pointer = object->kept;
      object->stated |= G_GUINT64_CONSTANT (1) << GOV_BIT_KEPT;
    }
  if (type != NULL && type->arrange != NULL)
    type->arrange (self, &object->stated, object->slots);
  return gov_seed_new (self->arena, object->table->klass, object->stated, object->slots);
}

static gboolean
states_type (Object *object)
{
  const GovTable *table = object->table;

  for (guint i = 0; !object->has_type && table->type_token_length == 0 && i < table->n_entries; i++)
    if (table->entries[i].is_type)
      return object->stated >> table->entries[i].bound->bit & 1;
  return object->has_type;
}

/* Where a type is a URL, an object that has none must not get one, which `null` says; and one that
 * states nothing but its type and id must not be written as a URL. */
static void
keep_type (GovReading *self,
           Object     *object)
{
  g_autofree char *type = NULL;
  gboolean has_type = states_type (object);
  GovKept *kept;

  if (has_type && (object->stated >> 1 != 0 || object->kept != NULL))
    return;
  type = has_type ? g_strconcat ("\"", object->table->word, "\"", NULL) : g_strdup ("null");
  kept = gov_arena_alloc (self->arena, sizeof (GovKept));
  *kept = (GovKept) { object->kept, self->mapping->format, "type", gov_arena_copy_text (self->arena, type, strlen (type)) };
  object->kept = kept;
}

/* A URL stands for the record that it leads to: all that is known of that is its id. */
static GovSeed *
read_url (GovReading *self,
          Object     *object)
{
  GovJsonReader *json = &self->json;
  const char *at = json->p;
  GovReadResult result = gov_kind_uri.read (self, object->table->klass->fields[GOV_BIT_ID], &object->slots[GOV_BIT_ID]);

  if (result == GOV_READ_KEEP)
    gov_json_reader_fail (json, at, GOV_ERROR_INVALID, "URL with \\u0000");
  if (result != GOV_READ_DONE)
    return NULL;
  object->stated = 1 << GOV_BIT_ID;
  return finish_object (self, object);
}

/* Reads the object at the cursor as a record of the type.  All of it is read and judged, but the record
 * is only made when somebody asks for it. */
GovSeed *
gov_reading_object (GovReading     *self,
                    GovRecordClass *klass)
{
  GovJsonReader *json = &self->json;
  const GovTable *table = gov_mapping_get_table (self->mapping, klass);
  GovSeed *seed;
  Object object;

  object.table = table;
  object.follows = self->follows + klass->index * N_FOLLOWS;
  object.last = 0;
  object.has_type = FALSE;
  object.seen = object.stated = 0;
  object.kept = NULL;
  object.kept_end = &object.kept;

  if (self->mapping->type_prefix != NULL && gov_json_reader_peek (json) == '"')
    return read_url (self, &object);
  if (!gov_json_reader_enter (json, '{'))
    return NULL;
  object.start = json->p;
  if (!read_members (self, &object))
    return NULL;
  if (self->mapping->type_prefix != NULL)
    keep_type (self, &object);
  seed = finish_object (self, &object);
  self->had_type = object.has_type; /* last, as finishing may read other objects */
  return seed;
}

/* Looks ahead for the type of the object at the cursor, which stays where it is.  FALSE: the
 * object is broken; @word is NULL if it has no type. */
gboolean
gov_reading_find_type (GovReading  *self,
                       const char **word,
                       gsize       *length)
{
  GovJsonReader *json = &self->json;
  const char *start = json->p;
  guint depth = json->depth;
  gboolean done = FALSE, good = gov_json_reader_enter (json, '{');

  *word = NULL;
  while (good && !done && *word == NULL)
    {
      GovJsonStringFlags flags;
      const char *key;
      gsize key_length;

      good = gov_json_reader_next (json, '}', &done);
      if (!good || done)
        break;
      good = gov_json_reader_scan_string (json, &key, &key_length, &flags) && skip_colon (json);
      if (good && key_length == 4 && memcmp (key, "type", 4) == 0)
        good = gov_json_reader_scan_string (json, word, length, &flags);
      else if (good)
        good = gov_json_reader_skip_value (json);
    }
  if (good)
    {
      json->p = start;
      json->depth = depth;
    }
  return good;
}

static gboolean
starts_with_type (GovReading     *self,
                  GovRecordClass *klass)
{
  const GovTable *table = gov_mapping_get_table (self->mapping, klass);
  const char *p = self->json.p + 1;

  return (gsize) (self->json.end - self->json.p) > table->type_token_length + 1 && table->type_token_length > 0 &&
         memcmp (p, table->type_token, table->type_token_length) == 0;
}

static gboolean
begins_with_type (GovReading *self)
{
  const char *p = self->json.p;

  return self->json.end - p > 7 && memcmp (p, "{\"type\"", 7) == 0;
}

static GovRecordClass *
find_class (GovReading *self)
{
  GovRecordClass *klass;
  const char *word;
  gsize length;

  if (self->guess != NULL && starts_with_type (self, self->guess))
    return self->guess;
  if (!gov_reading_find_type (self, &word, &length))
    return NULL;
  if (word == NULL && self->mapping->find_untyped != NULL)
    return self->mapping->find_untyped (self);
  if (word == NULL)
    {
      gov_json_reader_fail (&self->json, self->json.p, GOV_ERROR_INVALID, "record without a \"type\"");
      return NULL;
    }
  klass = gov_mapping_find_class (self->mapping, word, length);
  return klass ? klass : gov_record_class_peek (gov_other_record_get_type ());
}

/* Some formats say the type last.  As neighbours mostly are of one type, the object is read as one
 * more of those before anyone looks for its type; if that was wrong, nothing has happened. */
static GovSeed *
read_as_before (GovReading *self)
{
  GovJsonReader *json = &self->json;
  const char *start = json->p;
  guint depth = json->depth;
  GovSeed *seed = gov_reading_object (self, self->guess);

  if (seed != NULL && self->had_type)
    return seed;
  gov_json_reader_clear (json);
  json->p = start;
  json->depth = depth;
  return NULL;
}

/* Reads the value at the cursor as a record of whatever type it says. */
GovRecord *
gov_reading_top (GovReading *self)
{
  GovJsonReader *json = &self->json;
  GovSeed *seed = NULL;

  if (self->arena == NULL || gov_arena_get_used (self->arena) >= GOV_ARENA_FULL)
    {
      leave_arena (self);
      self->arena = gov_arena_new (json->end - json->p);
    }
  if (gov_json_reader_peek (json) != '{')
    {
      gov_json_reader_fail_expected (json, "object");
      return NULL;
    }
  if (self->guess != NULL && !begins_with_type (self))
    seed = read_as_before (self);
  if (seed == NULL)
    {
      self->guess = find_class (self);
      seed = self->guess ? gov_reading_object (self, self->guess) : NULL;
    }
  return seed ? gov_record_new_from_seed (seed, self->arena, NULL) : NULL;
}
