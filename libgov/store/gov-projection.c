/* Records as an index has them. */
#include "store/gov-projection-private.h"

#include "base/gov-date-private.h"
#include "records/gov-action.h"
#include "records/gov-body.h"
#include "records/gov-deadline.h"
#include "records/gov-meeting.h"
#include "records/gov-organization.h"
#include "records/gov-person.h"
#include "records/gov-place-private.h"
#include "records/gov-register-time-private.h"
#include "records/gov-series.h"
#include "records/gov-statement.h"
#include "store/gov-access-private.h"

/* Counts up when rows change for a reason that the tables do not show. */
#define VERSION 1

const GovColumnInfo gov_projection_columns[GOV_N_COLUMNS] = {
  [GOV_COLUMN_TYPE] = { "type", TRUE },
  [GOV_COLUMN_STATUS] = { "status", TRUE },
  [GOV_COLUMN_REVIEW] = { "review", TRUE },
  [GOV_COLUMN_OPEN] = { "open", TRUE },
  [GOV_COLUMN_DUE] = { "due", TRUE },
  [GOV_COLUMN_FIRST] = { "first", FALSE },
  [GOV_COLUMN_LAST] = { "last", FALSE },
};

/* What the flags of a type's fields say, ready for use. */

#define ANSWERS (GOV_FINDS_STATUS | GOV_FINDS_DUE | GOV_FINDS_DATE | GOV_FINDS_DATE_ELSE | GOV_FINDS_WHO | \
                 GOV_FINDS_MEETING | GOV_FINDS_ORGANIZATION | GOV_FINDS_SERIES)

/* What a record belongs to, and hands down to those that it holds. */
static const struct
{
  GovFieldFlags flag;
  char kind;
} belongings[] = {
  { GOV_FINDS_MEETING, GOV_KEY_MEETING },
  { GOV_FINDS_ORGANIZATION, GOV_KEY_ORGANIZATION },
  { GOV_FINDS_SERIES, GOV_KEY_SERIES },
};

/* The bits of the fields that have a flag. */
typedef struct
{
  gboolean answers;      /* the type has a field of its own that does */
  guint64 words, who, dates, dates_else, due, status, review, belongings[G_N_ELEMENTS (belongings)];
  guint8 *status_codes;  /* by the value of the word */
} TypeFinds;

static TypeFinds *all_finds;
static GHashTable *status_words; /* word → code */
static char *digest;

static void
add_status_words (TypeFinds      *finds,
                  const GovBound *bound,
                  GChecksum      *sum)
{
  int last = 0;

  for (guint i = 0; i < bound->n_words; i++)
    last = MAX (last, bound->words[i].value);
  finds->status_codes = g_new0 (guint8, last + 1);
  for (guint i = 0; i < bound->n_words; i++)
    {
      gpointer code = g_hash_table_lookup (status_words, bound->words[i].text);

      if (code == NULL)
        {
          code = GUINT_TO_POINTER (g_hash_table_size (status_words) + 1);
          g_hash_table_insert (status_words, (char *) bound->words[i].text, code);
          g_checksum_update (sum, (const guchar *) bound->words[i].text, (gssize) bound->words[i].length + 1);
        }
      finds->status_codes[bound->words[i].value] = (guint8) GPOINTER_TO_UINT (code);
    }
}

static void
add_field (TypeFinds      *finds,
           GovRecordClass *klass,
           const GovBound *bound,
           GChecksum      *sum)
{
  guint flags = bound->field->flags & ~(guint) GOV_REQUIRED;
  g_autofree char *line = g_strdup_printf ("%s %u %s %x\n", klass->type_name, bound->bit, bound->field->key, flags);
  guint64 bit = G_GUINT64_CONSTANT (1) << bound->bit;

  g_checksum_update (sum, (const guchar *) line, -1);
  finds->answers |= (flags & ANSWERS) != 0;
  finds->words |= flags & GOV_WORDS ? bit : 0;
  finds->who |= flags & GOV_FINDS_WHO ? bit : 0;
  finds->dates |= flags & GOV_FINDS_DATE ? bit : 0;
  finds->dates_else |= flags & GOV_FINDS_DATE_ELSE ? bit : 0;
  finds->due |= flags & GOV_FINDS_DUE ? bit : 0;
  finds->status |= flags & GOV_FINDS_STATUS ? bit : 0;
  finds->review |= flags & GOV_FINDS_REVIEW ? bit : 0;
  for (guint i = 0; i < G_N_ELEMENTS (belongings); i++)
    finds->belongings[i] |= flags & belongings[i].flag ? bit : 0;
  if (flags & GOV_FINDS_STATUS)
    add_status_words (finds, bound, sum);
}

static const TypeFinds *
get_all_finds (void)
{
  static gsize ready;

  if (g_once_init_enter (&ready))
    {
      guint n = gov_record_class_count ();
      g_autoptr (GChecksum) sum = g_checksum_new (G_CHECKSUM_SHA256);
      g_autoptr (GovWords) words = gov_words_new ();
      g_autofree char *version = g_strdup_printf ("%d %d\n", VERSION, gov_words_can_stem (words, "en"));

      status_words = g_hash_table_new (g_str_hash, g_str_equal);
      all_finds = g_new0 (TypeFinds, n);
      g_checksum_update (sum, (const guchar *) version, -1);
      for (guint i = 0; i < n; i++)
        {
          GovRecordClass *klass = gov_record_class_nth (i);

          GOV_FOREACH_BIT (bit, klass->known)
            add_field (&all_finds[i], klass, klass->fields[bit], sum);
        }
      digest = g_strdup (g_checksum_get_string (sum));
      g_once_init_leave (&ready, 1);
    }
  return all_finds;
}

static const TypeFinds *
get_finds (GovRecord *record)
{
  return &get_all_finds ()[GOV_RECORD_GET_CLASS (record)->index];
}

const char *
gov_projection_get_digest (void)
{
  get_all_finds ();
  return digest;
}

gint64
gov_projection_code_type (GType type)
{
  return gov_record_class_peek (type)->index;
}

gint64
gov_projection_code_status (const char *word)
{
  gpointer code;

  get_all_finds ();
  code = g_hash_table_lookup (status_words, word);
  return code ? (gint64) GPOINTER_TO_UINT (code) : GOV_NO_VALUE;
}

gboolean
gov_projection_has_due (guint type)
{
  return get_all_finds ()[type].due != 0;
}

/* Going through a record. */

/* What a record hands down to those that it holds. */
typedef struct
{
  GovAccess level;
  const char *language;
  gint64 first, last;  /* GOV_NO_VALUE where no date is known */
  GString *keys;       /* of the meetings, organizations and series that it belongs to */
} Inherited;

typedef struct
{
  GovWords *words;
  GovProjectedFunc func;
  gpointer data;
  GovProjected row;

  guint n_rows;
  GArray *levels;        /* GovAccess, by place: what a walk without a func is for */
  GPtrArray *records;    /* by place */
  const GArray *places;  /* of the rows of one level, by their order; NULL: rows of all levels are wanted, and
                          * their places are their order */
  GovAccess level;
} Walk;

static void walk_record (Walk            *walk,
                         GovRecord       *record,
                         const Inherited *holder);

static gboolean
has_own_row (GovRecord *record,
             GovAccess  level)
{
  return get_finds (record)->answers || gov_access_effective (record, level) > level;
}

typedef struct
{
  Walk *walk;
  const Inherited *holder;
} Held;

/* Those below that have rows; what has none may still hold some that have. */
static void
walk_held (GovRecord *record,
           gpointer   data)
{
  Held *held = data;

  if (has_own_row (record, held->holder->level))
    walk_record (held->walk, record, held->holder);
  else
    gov_record_visit_held (record, walk_held, held);
}

/* Texts. */

typedef struct
{
  GovAccess level;
  GovTextFunc func;
  gpointer data;
} Texts;

static void
visit_field (GovRecord      *record,
             const GovBound *bound,
             GovTextFunc     func,
             gpointer        data)
{
  const GovKind *kind = bound->field->kind;
  const char * const *strings = NULL;
  gpointer *refs;
  guint n;

  if (kind == &gov_kind_strings)
    strings = gov_record_get_strings_at (record, bound->bit);
  for (; strings != NULL && *strings != NULL; strings++)
    func (*strings, data);
  if (bound->type != GOV_TYPE_REF)
    {
      if (kind != &gov_kind_strings)
        func (gov_record_get_string_at (record, bound->bit), data);
      return;
    }
  refs = gov_record_peek_refs (record, bound, &n);
  for (guint i = 0; i < n; i++)
    {
      const char *label = gov_record_get_ref_part (record, refs[i], GOV_REF_HAS_LABEL);

      if (label != NULL)
        func (label, data);
    }
}

static void
visit_texts (GovRecord *record,
             gpointer   data)
{
  Texts *texts = data;
  GovRecordClass *klass = GOV_RECORD_GET_CLASS (record);

  GOV_FOREACH_BIT (bit, record->stated & get_finds (record)->words)
    visit_field (record, klass->fields[bit], texts->func, texts->data);
}

static void
visit_lent (GovRecord *record,
            gpointer   data)
{
  Texts *texts = data;

  if (has_own_row (record, texts->level))
    return;
  visit_texts (record, texts);
  gov_record_visit_held (record, visit_lent, texts);
}

static void
visit_all_texts (GovRecord   *record,
                 GovAccess    level,
                 GovTextFunc  func,
                 gpointer     data)
{
  Texts texts = { level, func, data };

  visit_texts (record, &texts);
  gov_record_visit_held (record, visit_lent, &texts);
}

static void
visit_names (GovRecord   *record,
             GovTextFunc  func,
             gpointer     data)
{
  GovRecordClass *klass = GOV_RECORD_GET_CLASS (record);

  GOV_FOREACH_BIT (bit, record->stated & get_finds (record)->who)
    visit_field (record, klass->fields[bit], func, data);
}

void
gov_projection_visit_texts (GovRecord   *record,
                            GovAccess    level,
                            GovTextFunc  func,
                            gpointer     data)
{
  visit_all_texts (record, level, func, data);
  visit_names (record, func, data);
}

static void
add_words (const char *text,
           gpointer    data)
{
  Walk *walk = data;

  walk->row.n_words += gov_words_append (walk->words, walk->row.words, text, walk->row.language);
}

/* A name has no stem. */
static void
add_name (const char *text,
          gpointer    data)
{
  Walk *walk = data;

  walk->row.n_words += gov_words_append (walk->words, walk->row.who, text, NULL);
}

/* Ids, and names as a whole. */

static void
add_keys (Walk      *walk,
          GovRecord *record,
          guint64    bits,
          GString   *keys,
          char       kind)
{
  GovRecordClass *klass = GOV_RECORD_GET_CLASS (record);

  GOV_FOREACH_BIT (bit, record->stated & bits)
    {
      guint n;
      gpointer *refs = gov_record_peek_refs (record, klass->fields[bit], &n);

      for (guint i = 0; refs != NULL && i < n; i++)
        {
          const char *id = gov_record_get_ref_part (record, refs[i], GOV_REF_HAS_ID);
          const char *label = gov_record_get_ref_part (record, refs[i], GOV_REF_HAS_LABEL);

          if (id != NULL)
            gov_words_append_key (walk->words, keys, kind, id);
          if (label != NULL && kind != GOV_KEY_WHO)
            gov_words_append_name (walk->words, keys, kind, label);
        }
    }
}

/* Whoever asks for the records of a meeting wants the meeting too. */
static const struct
{
  GType (*type) (void);
  char kind;
} themselves[] = {
  { gov_meeting_get_type, GOV_KEY_MEETING },
  { gov_organization_get_type, GOV_KEY_ORGANIZATION },
  { gov_body_get_type, GOV_KEY_ORGANIZATION },
  { gov_series_get_type, GOV_KEY_SERIES },
  { gov_person_get_type, GOV_KEY_WHO },
};

static void
add_own_key (Walk      *walk,
             GovRecord *record,
             GString   *keys,
             gboolean   is_who)
{
  const char *id = gov_record_get_id (record);

  for (guint i = 0; id != NULL && i < G_N_ELEMENTS (themselves); i++)
    if (G_OBJECT_TYPE (record) == themselves[i].type () && (themselves[i].kind == GOV_KEY_WHO) == is_who)
      gov_words_append_key (walk->words, keys, themselves[i].kind, id);
}

/* Columns. */

/* The first and the last second of a date, as the clock on the wall showed them: who asks for a day means that of the
 * place. */
gboolean
gov_projection_get_span (const GovDate *date,
                         gint64        *first,
                         gint64        *last)
{
  gboolean known = gov_date_get_bounds (date, first, last);
  gint64 offset = gov_date_get_utc_offset (date);

  *first = *first == G_MININT64 ? G_MININT64 + 1 : *first + offset;
  *last = *last == G_MAXINT64 ? G_MAXINT64 : *last + offset;
  return known;
}

static gboolean
take_date (GovRecord *record,
           guint64    bits,
           Inherited *inherited)
{
  GovRecordClass *klass = GOV_RECORD_GET_CLASS (record);

  GOV_FOREACH_BIT (bit, record->stated & bits)
    {
      GovDate *date = (GovDate *) gov_record_get_string_at (record, klass->fields[bit]->bit);
      gint64 first, last;

      if (!gov_projection_get_span (date, &first, &last))
        continue;
      inherited->first = first;
      inherited->last = last;
      return TRUE;
    }
  return FALSE;
}

/* What comes due by a date is due in its last second; "before" a date is before its first one. */
static gint64
get_due (GovRecord       *record,
         const TypeFinds *finds)
{
  GovDeadline *due = NULL;
  GovDeadlinePolarity polarity;
  gint64 first, last;

  if (GOV_IS_ACTION (record))
    due = gov_action_peek_due (GOV_ACTION (record));
  else
    GOV_FOREACH_BIT (bit, record->stated & finds->due)
      due = gov_record_get_held_at (record, bit);
  if (due == NULL || gov_deadline_get_date (due) == NULL)
    return GOV_NO_VALUE;
  polarity = gov_deadline_get_polarity (due);
  if (polarity == GOV_DEADLINE_POLARITY_AFTER || polarity == GOV_DEADLINE_POLARITY_NOT_BEFORE)
    return GOV_NO_VALUE;
  gov_projection_get_span (gov_deadline_get_date (due), &first, &last);
  if (polarity == GOV_DEADLINE_POLARITY_BEFORE || polarity == GOV_DEADLINE_POLARITY_NOT_AS_LATE_AS)
    return first == G_MININT64 + 1 ? GOV_NO_VALUE : first - 1;
  return last == G_MAXINT64 ? GOV_NO_VALUE : last;
}

/* An action is open until something says that it is not; a statement only if it says so. */
static gboolean
is_open (GovRecord *record)
{
  if (GOV_IS_ACTION (record))
    return gov_action_is_open (GOV_ACTION (record)) != GOV_ANSWER_NO;
  return GOV_IS_STATEMENT (record) && gov_statement_get_status (GOV_STATEMENT (record)) == GOV_STATEMENT_STATUS_OPEN;
}

static void
fill_columns (GovRecord       *record,
              const Inherited *own,
              gint64          *values)
{
  const TypeFinds *finds = get_finds (record);

  values[GOV_COLUMN_TYPE] = GOV_RECORD_GET_CLASS (record)->index;
  values[GOV_COLUMN_STATUS] = values[GOV_COLUMN_REVIEW] = GOV_NO_VALUE;
  GOV_FOREACH_BIT (bit, record->stated & finds->status)
    values[GOV_COLUMN_STATUS] = finds->status_codes[gov_record_get_integer_at (record, bit)];
  GOV_FOREACH_BIT (bit, record->stated & finds->review)
    values[GOV_COLUMN_REVIEW] = gov_record_get_integer_at (record, bit);
  values[GOV_COLUMN_OPEN] = is_open (record) ? 1 : GOV_NO_VALUE;
  values[GOV_COLUMN_DUE] = get_due (record, finds);
  values[GOV_COLUMN_FIRST] = own->first;
  values[GOV_COLUMN_LAST] = own->last;
}

/* The day it was made says when it was, if nothing better does. */
static void
fill_row (Walk            *walk,
          GovRecord       *record,
          const Inherited *own)
{
  GovProjected *row = &walk->row;
  Inherited dated = *own;
  GovDate *created = own->first == GOV_NO_VALUE ? gov_record_get_created (record) : NULL;

  if (created != NULL)
    gov_projection_get_span (created, &dated.first, &dated.last);
  row->record = record;
  row->level = own->level;
  row->language = own->language;
  row->n_words = 0;
  fill_columns (record, &dated, row->values);
  g_string_truncate (row->words, 0);
  g_string_truncate (row->who, 0);
  visit_all_texts (record, own->level, add_words, walk);
  visit_names (record, add_name, walk);
  add_keys (walk, record, get_finds (record)->who, row->who, GOV_KEY_WHO);
  add_own_key (walk, record, row->who, TRUE);
  g_string_append_len (row->who, own->keys->str, (gssize) own->keys->len);
}

/* What the record is by what it says itself, or else by what holds it. */
static void
inherit (Walk            *walk,
         GovRecord       *record,
         const Inherited *holder,
         Inherited       *own)
{
  const TypeFinds *finds = get_finds (record);
  const char *language = gov_record_get_language (record);

  *own = *holder;
  own->level = gov_access_effective (record, holder->level);
  own->language = language ? language : holder->language;
  if (!take_date (record, finds->dates, own))
    take_date (record, finds->dates_else, own);
  own->keys = g_string_new_len (holder->keys ? holder->keys->str : "", holder->keys ? (gssize) holder->keys->len : 0);
  for (guint i = 0; i < G_N_ELEMENTS (belongings); i++)
    add_keys (walk, record, finds->belongings[i], own->keys, belongings[i].kind);
  add_own_key (walk, record, own->keys, FALSE);
}

/* Hands out the row, if it is wanted. */
static void
take_row (Walk            *walk,
          GovRecord       *record,
          const Inherited *own)
{
  if (walk->places != NULL && (own->level != walk->level || walk->n_rows >= walk->places->len))
    return;
  walk->row.place = walk->places ? g_array_index (walk->places, guint, walk->n_rows) : walk->n_rows;
  walk->n_rows++;
  fill_row (walk, record, own);
  walk->func (&walk->row, walk->data);
}

static void
walk_record (Walk            *walk,
             GovRecord       *record,
             const Inherited *holder)
{
  Inherited own = { .level = gov_access_effective (record, holder->level) };
  Held held = { walk, &own };

  if (walk->func != NULL)
    {
      inherit (walk, record, holder, &own);
      take_row (walk, record, &own);
    }
  else
    {
      g_array_append_val (walk->levels, own.level);
      g_ptr_array_add (walk->records, record);
    }
  gov_record_visit_held (record, walk_held, &held);
  if (own.keys != NULL)
    g_string_free (own.keys, TRUE);
}

/* The records that have rows, and their levels. */
static void
list_rows (GovRecord  *top,
           GPtrArray  *records,
           GArray     *levels)
{
  const Inherited above = { GOV_ACCESS_UNSET, NULL, GOV_NO_VALUE, GOV_NO_VALUE, NULL };
  Walk walk = { .levels = levels, .records = records };

  walk_record (&walk, top, &above);
}

/* Rows of several levels: what a row says comes from what is seen at its level, and not more. */
static void
visit_by_level (Walk            *walk,
                GovRecord       *top,
                const Inherited *above)
{
  g_autoptr (GPtrArray) records = g_ptr_array_new ();
  g_autoptr (GArray) levels = g_array_new (FALSE, FALSE, sizeof (GovAccess));

  list_rows (top, records, levels);
  for (walk->level = GOV_ACCESS_PUBLIC; walk->level <= GOV_ACCESS_SECRET; walk->level++)
    {
      g_autoptr (GArray) places = g_array_new (FALSE, FALSE, sizeof (guint));
      g_autoptr (GovRecord) seen = NULL;

      for (guint i = 0; i < levels->len; i++)
        if (g_array_index (levels, GovAccess, i) == walk->level)
          g_array_append_val (places, i);
      if (places->len == 0)
        continue;
      seen = gov_access_cut (top, GOV_ACCESS_UNSET, walk->level);
      walk->places = places;
      walk->n_rows = 0;
      walk_record (walk, seen, above);
    }
}

void
gov_projection_visit (GovRecord        *top,
                      const char       *language,
                      GovWords         *words,
                      GovProjectedFunc  func,
                      gpointer          data)
{
  Walk walk = { .words = words, .func = func, .data = data };
  const Inherited above = { GOV_ACCESS_UNSET, language, GOV_NO_VALUE, GOV_NO_VALUE, NULL };

  walk.row.words = g_string_new (NULL);
  walk.row.who = g_string_new (NULL);
  if (gov_access_is_whole (top, GOV_ACCESS_UNSET, gov_access_effective (top, GOV_ACCESS_UNSET)))
    walk_record (&walk, top, &above);
  else
    visit_by_level (&walk, top, &above);
  g_string_free (walk.row.words, TRUE);
  g_string_free (walk.row.who, TRUE);
}

static const char *
find_language (GovRecord *record)
{
  for (; record != NULL; record = gov_record_get_holder (record))
    if (gov_record_get_language (record) != NULL)
      return gov_record_get_language (record);
  return NULL;
}

/* The record of a row, by itself. */
static GovRecord *
take_out (GovRecord  *top,
          guint       place,
          char      **language)
{
  g_autoptr (GPtrArray) records = NULL;
  g_autoptr (GArray) levels = NULL;

  if (place == 0)
    {
      *language = g_strdup (gov_record_get_language (top));
      return g_object_ref (top);
    }
  records = g_ptr_array_new ();
  levels = g_array_new (FALSE, FALSE, sizeof (GovAccess));
  list_rows (top, records, levels);
  if (place >= records->len)
    return NULL;
  *language = g_strdup (find_language (records->pdata[place]));
  return gov_record_copy (records->pdata[place]);
}

GovRecord *
gov_projection_find (GovRecord  *top,
                     guint       place,
                     GovAccess   upto,
                     char      **language)
{
  g_autoptr (GPtrArray) records = NULL;
  g_autoptr (GArray) levels = NULL;
  g_autoptr (GovRecord) seen = NULL;
  guint seen_place = 0;

  if (upto == GOV_ACCESS_SECRET || gov_access_is_whole (top, GOV_ACCESS_UNSET, upto))
    return take_out (top, place, language);
  records = g_ptr_array_new ();
  levels = g_array_new (FALSE, FALSE, sizeof (GovAccess));
  list_rows (top, records, levels);
  seen = gov_access_cut (top, GOV_ACCESS_UNSET, upto);
  if (seen == NULL || place >= levels->len || g_array_index (levels, GovAccess, place) > upto)
    return NULL;
  for (guint i = 0; i < place; i++)
    seen_place += g_array_index (levels, GovAccess, i) <= upto;
  return take_out (seen, seen_place, language);
}
