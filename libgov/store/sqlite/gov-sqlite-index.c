/* The index of a store: written along with the records. */
#include "store/sqlite/gov-sqlite-index-private.h"

#include <stdlib.h>
#include <string.h>

#include "store/gov-projection-private.h"

/* Keys: days from the year 0 on, and behind each day what tells its items apart.  What has no date lies below. */
#define DAYS_TO_1970 G_GINT64_CONSTANT (719528)
#define FIRST_DAY (G_GINT64_CONSTANT (1) << 18)
#define LAST_DAY (G_GINT64_CONSTANT (1) << 42)

/* So many bytes of words are gathered and put in order before they are written. */
#define MAX_GATHERED (16 * 1024 * 1024)

typedef enum
{
  INSERT_ITEM,
  FIND_ITEMS,
  DELETE_ITEMS,
  INSERT_WORDS,
  DELETE_WORDS,
  SET_VALUE,
  N_STATEMENTS,
} Statement;

/* Words of an item, to be written when they are in order. */
typedef struct
{
  gint64 key;
  gsize words; /* where in the pool; those of `who` follow behind the NUL */
  gsize who;
} Gathered;

struct _GovSqliteIndex
{
  sqlite3 *handle;
  sqlite3_stmt *statements[N_STATEMENTS];
  GovWords *words;

  /* Of the transaction. */
  gint64 counter;
  GovSqliteSums sums;
  GHashTable *languages;
  gboolean new_language;
  gint64 revision;        /* at hand */
  gint64 first_gathered;  /* the lowest revision whose words are not written yet */
  gboolean failed;
  GArray *added;
  GArray *removed;
  GString *pool;
  GArray *keys;           /* by place, of the record that is dropped */
};

/* Tables. */

static char *
make_item_table (void)
{
  g_autoptr (GString) sql = g_string_new ("CREATE TABLE item (key INTEGER PRIMARY KEY, revision INTEGER NOT NULL, "
                                          "place INTEGER NOT NULL, level INTEGER NOT NULL, size INTEGER NOT NULL");

  for (guint i = 0; i < GOV_N_COLUMNS; i++)
    g_string_append_printf (sql, ", %s INTEGER", gov_projection_columns[i].name);
  g_string_append (sql, ") STRICT");
  return g_string_free (g_steal_pointer (&sql), FALSE);
}

const char * const *
gov_sqlite_index_get_tables (void)
{
  static char **tables;

  if (g_once_init_enter (&tables))
    {
      g_autoptr (GPtrArray) all = g_ptr_array_new ();

      g_ptr_array_add (all, make_item_table ());
      g_ptr_array_add (all, g_strdup ("CREATE INDEX item_revision ON item (revision)"));
      for (guint i = 0; i < GOV_N_COLUMNS; i++)
        if (gov_projection_columns[i].has_index)
          g_ptr_array_add (all, g_strdup_printf ("CREATE INDEX item_%s ON item (%s) WHERE %s IS NOT NULL",
                                                 gov_projection_columns[i].name, gov_projection_columns[i].name,
                                                 gov_projection_columns[i].name));
      g_ptr_array_add (all, g_strdup ("CREATE VIRTUAL TABLE word USING fts5(words, who, content='', columnsize=0, tokenize='gov')"));
      g_ptr_array_add (all, NULL);
      g_once_init_leave (&tables, (char **) g_ptr_array_steal (all, NULL));
    }
  return (const char * const *) tables;
}

const char * const *
gov_sqlite_index_get_shadows (void)
{
  static const char * const shadows[] = {
    "CREATE TABLE 'word_data'(id INTEGER PRIMARY KEY, block BLOB)",
    "CREATE TABLE 'word_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID",
    "CREATE TABLE 'word_config'(k PRIMARY KEY, v) WITHOUT ROWID",
    NULL,
  };

  return shadows;
}

/* Statements. */

static char *
make_item_insert (void)
{
  g_autoptr (GString) sql = g_string_new ("INSERT OR IGNORE INTO item VALUES (?1, ?2, ?3, ?4, ?5");

  for (guint i = 0; i < GOV_N_COLUMNS; i++)
    g_string_append_printf (sql, ", ?%u", 6 + i);
  g_string_append_c (sql, ')');
  return g_string_free (g_steal_pointer (&sql), FALSE);
}

static sqlite3_stmt *
prepare (GovSqliteIndex *self,
         Statement       statement)
{
  static const char * const texts[] = {
    [FIND_ITEMS] = "SELECT place, key, level, size FROM item WHERE revision = ?1",
    [DELETE_ITEMS] = "DELETE FROM item WHERE revision = ?1",
    [INSERT_WORDS] = "INSERT INTO word (rowid, words, who) VALUES (?1, ?2, ?3)",
    [DELETE_WORDS] = "INSERT INTO word (word, rowid, words, who) VALUES ('delete', ?1, ?2, ?3)",
    [SET_VALUE] = "INSERT OR REPLACE INTO store (key, value) VALUES (?1, ?2)",
  };
  g_autofree char *insert = NULL;
  const char *text = texts[MIN (statement, G_N_ELEMENTS (texts) - 1)];

  if (self->statements[statement] != NULL)
    return self->statements[statement];
  if (statement == INSERT_ITEM)
    text = insert = make_item_insert ();
  if (sqlite3_prepare_v3 (self->handle, text, -1, SQLITE_PREPARE_PERSISTENT, &self->statements[statement], NULL) != SQLITE_OK)
    return NULL;
  return self->statements[statement];
}

static gboolean
run (sqlite3_stmt *statement)
{
  int rc = sqlite3_step (statement);

  return sqlite3_reset (statement) == SQLITE_OK && rc == SQLITE_DONE;
}

/* Values. */

static char *
read_value (sqlite3    *handle,
            const char *key,
            gboolean   *failed)
{
  sqlite3_stmt *statement;
  char *value = NULL;
  int rc;

  if (sqlite3_prepare_v2 (handle, "SELECT value FROM store WHERE key = ?1", -1, &statement, NULL) != SQLITE_OK)
    {
      *failed = TRUE;
      return NULL;
    }
  sqlite3_bind_text (statement, 1, key, -1, SQLITE_STATIC);
  rc = sqlite3_step (statement);
  if (rc == SQLITE_ROW)
    value = g_strdup ((const char *) sqlite3_column_text (statement, 0));
  *failed |= rc != SQLITE_ROW && rc != SQLITE_DONE;
  sqlite3_finalize (statement);
  return value;
}

static gboolean
write_value (GovSqliteIndex *self,
             const char     *key,
             const char     *value)
{
  sqlite3_stmt *statement = prepare (self, SET_VALUE);

  if (statement == NULL)
    return FALSE;
  sqlite3_bind_text (statement, 1, key, -1, SQLITE_STATIC);
  sqlite3_bind_text (statement, 2, value, -1, SQLITE_STATIC);
  return run (statement);
}

/* "COUNTER N SIZE N SIZE …", from the level of what is public on. */
static void
parse_sums (const char    *text,
            gint64        *counter,
            GovSqliteSums *sums)
{
  char *p = (char *) text;

  *sums = (GovSqliteSums) { 0 };
  *counter = g_ascii_strtoll (p, &p, 10);
  for (guint i = GOV_ACCESS_PUBLIC; i <= GOV_ACCESS_SECRET; i++)
    {
      sums->n[i] = g_ascii_strtoll (p, &p, 10);
      sums->size[i] = g_ascii_strtoll (p, &p, 10);
    }
}

gboolean
gov_sqlite_index_read_sums (sqlite3       *handle,
                            GovSqliteSums *sums)
{
  gboolean failed = FALSE;
  g_autofree char *text = read_value (handle, "items", &failed);
  gint64 counter;

  parse_sums (text ? text : "", &counter, sums);
  return !failed;
}

static gboolean
write_sums (GovSqliteIndex *self)
{
  g_autoptr (GString) text = g_string_new (NULL);

  g_string_append_printf (text, "%" G_GINT64_FORMAT, self->counter);
  for (guint i = GOV_ACCESS_PUBLIC; i <= GOV_ACCESS_SECRET; i++)
    g_string_append_printf (text, " %" G_GINT64_FORMAT " %" G_GINT64_FORMAT, self->sums.n[i], self->sums.size[i]);
  return write_value (self, "items", text->str);
}

static gboolean
write_languages (GovSqliteIndex *self)
{
  g_autofree char **all = (char **) g_hash_table_get_keys_as_array (self->languages, NULL);
  g_autofree char *text = g_strjoinv (" ", all);

  return write_value (self, "languages", text);
}

/* Words of a language that has no stems need not be known. */
static void
note_language (GovSqliteIndex *self,
               const char     *language)
{
  char code[GOV_WORDS_CODE];

  if (language == NULL)
    return;
  gov_words_get_code (language, code);
  if (g_hash_table_contains (self->languages, code) || !gov_words_can_stem (self->words, code))
    return;
  g_hash_table_add (self->languages, g_strdup (code));
  self->new_language = TRUE;
}

GovSqliteIndex *
gov_sqlite_index_new (sqlite3 *handle)
{
  GovSqliteIndex *self = g_new0 (GovSqliteIndex, 1);

  self->handle = handle;
  self->words = gov_words_new ();
  self->languages = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->added = g_array_new (FALSE, FALSE, sizeof (Gathered));
  self->removed = g_array_new (FALSE, FALSE, sizeof (Gathered));
  self->keys = g_array_new (FALSE, TRUE, sizeof (gint64));
  self->pool = g_string_new (NULL);
  return self;
}

void
gov_sqlite_index_free (GovSqliteIndex *self)
{
  for (guint i = 0; i < N_STATEMENTS; i++)
    sqlite3_finalize (self->statements[i]);
  gov_words_free (self->words);
  g_hash_table_unref (self->languages);
  g_array_unref (self->added);
  g_array_unref (self->removed);
  g_array_unref (self->keys);
  g_string_free (self->pool, TRUE);
  g_free (self);
}

static void
forget_gathered (GovSqliteIndex *self)
{
  g_array_set_size (self->added, 0);
  g_array_set_size (self->removed, 0);
  g_string_truncate (self->pool, 0);
  self->first_gathered = G_MAXINT64;
}

/* Once in each transaction, before anything is put or dropped. */
gboolean
gov_sqlite_index_begin (GovSqliteIndex *self)
{
  gboolean failed = FALSE;
  g_autofree char *sums = read_value (self->handle, "items", &failed);
  g_autofree char *languages = read_value (self->handle, "languages", &failed);
  g_auto (GStrv) all = g_strsplit (languages ? languages : "", " ", -1);

  forget_gathered (self);
  parse_sums (sums ? sums : "", &self->counter, &self->sums);
  g_hash_table_remove_all (self->languages);
  for (guint i = 0; all[i] != NULL; i++)
    if (*all[i] != '\0')
      g_hash_table_add (self->languages, g_strdup (all[i]));
  self->new_language = FALSE;
  self->failed = failed;
  return !failed;
}

/* Words: full-text tables like to get them in the order of their keys. */

static int
compare_gathered (gconstpointer a,
                  gconstpointer b)
{
  gint64 key = ((const Gathered *) a)->key, other = ((const Gathered *) b)->key;

  return (key > other) - (key < other);
}

static gboolean
write_gathered (GovSqliteIndex *self,
                GArray         *items,
                Statement       kind)
{
  sqlite3_stmt *statement = prepare (self, kind);

  if (statement == NULL)
    return FALSE;
  g_array_sort (items, compare_gathered);
  for (guint i = 0; i < items->len; i++)
    {
      const Gathered *item = &g_array_index (items, Gathered, i);

      sqlite3_bind_int64 (statement, 1, item->key);
      sqlite3_bind_text (statement, 2, self->pool->str + item->words, (int) (item->who - item->words - 1), SQLITE_STATIC);
      sqlite3_bind_text (statement, 3, self->pool->str + item->who, -1, SQLITE_STATIC);
      if (!run (statement))
        return FALSE;
    }
  return TRUE;
}

static gboolean
write_words (GovSqliteIndex *self)
{
  gboolean good = write_gathered (self, self->removed, DELETE_WORDS) && write_gathered (self, self->added, INSERT_WORDS);

  forget_gathered (self);
  return good;
}

static void
gather (GovSqliteIndex     *self,
        GArray             *items,
        gint64              key,
        const GovProjected *row)
{
  Gathered item = { key, self->pool->len, 0 };

  if (row->words->len == 0 && row->who->len == 0)
    return;
  g_string_append_len (self->pool, row->words->str, (gssize) row->words->len + 1);
  item.who = self->pool->len;
  g_string_append_len (self->pool, row->who->str, (gssize) row->who->len + 1);
  g_array_append_val (items, item);
  self->first_gathered = MIN (self->first_gathered, self->revision);
}

/* Items. */

gint64
gov_sqlite_index_day_key (gint64 seconds)
{
  gint64 day = seconds / 86400 - (seconds % 86400 < 0) + DAYS_TO_1970;

  return CLAMP (day, FIRST_DAY, LAST_DAY) * GOV_SQLITE_KEYS_OF_DAY;
}

static gint64
make_key (GovSqliteIndex     *self,
          const GovProjected *row)
{
  gint64 first = row->values[GOV_COLUMN_FIRST], number = ++self->counter;

  if (first == GOV_NO_VALUE)
    return number % (FIRST_DAY * GOV_SQLITE_KEYS_OF_DAY);
  return gov_sqlite_index_day_key (first) + number % GOV_SQLITE_KEYS_OF_DAY;
}

/* Several rows of one day have the same key only after a million others: the next one is free then. */
static gboolean
insert_item (GovSqliteIndex     *self,
             const GovProjected *row,
             gint64             *key)
{
  sqlite3_stmt *statement = prepare (self, INSERT_ITEM);

  if (statement == NULL)
    return FALSE;
  sqlite3_bind_int64 (statement, 2, self->revision);
  sqlite3_bind_int64 (statement, 3, row->place);
  sqlite3_bind_int64 (statement, 4, row->level);
  sqlite3_bind_int64 (statement, 5, row->n_words);
  for (int i = 0; i < GOV_N_COLUMNS; i++)
    if (row->values[i] == GOV_NO_VALUE)
      sqlite3_bind_null (statement, 6 + i);
    else
      sqlite3_bind_int64 (statement, 6 + i, row->values[i]);
  do
    {
      *key = make_key (self, row);
      sqlite3_bind_int64 (statement, 1, *key);
      if (!run (statement))
        return FALSE;
    }
  while (sqlite3_changes (self->handle) == 0);
  return TRUE;
}

static void
put_row (const GovProjected *row,
         gpointer            data)
{
  GovSqliteIndex *self = data;
  gint64 key;

  if (self->failed || !insert_item (self, row, &key))
    {
      self->failed = TRUE;
      return;
    }
  self->sums.n[row->level]++;
  self->sums.size[row->level] += row->n_words;
  note_language (self, row->language);
  gather (self, self->added, key, row);
}

gboolean
gov_sqlite_index_put (GovSqliteIndex *self,
                      gint64          revision,
                      GovRecord      *record)
{
  self->revision = revision;
  gov_projection_visit (record, NULL, self->words, put_row, self);
  if (!self->failed && self->pool->len > MAX_GATHERED)
    self->failed = !write_words (self);
  return !self->failed;
}

/* Finds the keys of a record's rows, and takes them out of the sums. */
static gboolean
find_items (GovSqliteIndex *self,
            gint64          revision)
{
  sqlite3_stmt *statement = prepare (self, FIND_ITEMS);
  int rc;

  g_array_set_size (self->keys, 0);
  if (statement == NULL)
    return FALSE;
  sqlite3_bind_int64 (statement, 1, revision);
  while ((rc = sqlite3_step (statement)) == SQLITE_ROW)
    {
      guint place = (guint) sqlite3_column_int64 (statement, 0);
      guint level = CLAMP ((guint) sqlite3_column_int64 (statement, 2), GOV_ACCESS_PUBLIC, GOV_ACCESS_SECRET);

      if (place >= self->keys->len)
        g_array_set_size (self->keys, place + 1);
      g_array_index (self->keys, gint64, place) = sqlite3_column_int64 (statement, 1);
      self->sums.n[level]--;
      self->sums.size[level] -= sqlite3_column_int64 (statement, 3);
    }
  return sqlite3_reset (statement) == SQLITE_OK && rc == SQLITE_DONE;
}

static void
drop_row (const GovProjected *row,
          gpointer            data)
{
  GovSqliteIndex *self = data;

  if (row->place < self->keys->len && g_array_index (self->keys, gint64, row->place) != 0)
    gather (self, self->removed, g_array_index (self->keys, gint64, row->place), row);
}

/* The record must be what was put: its words are taken out one by one. */
gboolean
gov_sqlite_index_drop (GovSqliteIndex *self,
                       gint64          revision,
                       GovRecord      *record)
{
  sqlite3_stmt *statement = prepare (self, DELETE_ITEMS);

  if (self->failed || statement == NULL)
    return FALSE;
  self->revision = revision;
  self->failed = (revision >= self->first_gathered && !write_words (self)) || !find_items (self, revision);
  if (self->failed)
    return FALSE;
  gov_projection_visit (record, NULL, self->words, drop_row, self);
  sqlite3_bind_int64 (statement, 1, revision);
  self->failed = !run (statement) || (self->pool->len > MAX_GATHERED && !write_words (self));
  return !self->failed;
}

/* Before the transaction is committed. */
gboolean
gov_sqlite_index_finish (GovSqliteIndex *self)
{
  self->failed = self->failed || !write_words (self) || !write_sums (self) ||
                 (self->new_language && !write_languages (self));
  return !self->failed;
}

/* An index of another make. */

/* "DIGEST UUID": how it was made, and which of several it is. */
char *
gov_sqlite_index_read_name (sqlite3 *handle)
{
  gboolean failed = FALSE;
  char *name = read_value (handle, "index", &failed);

  return failed || name != NULL ? name : g_strdup ("");
}

gboolean
gov_sqlite_index_is_current (const char *name)
{
  return g_str_has_prefix (name, gov_projection_get_digest ());
}

/* Within a transaction that was begun; the records have to be put again then. */
gboolean
gov_sqlite_index_clear (GovSqliteIndex *self)
{
  static const char * const texts[] = {
    "DELETE FROM item",
    "INSERT INTO word (word) VALUES ('delete-all')",
    /* Words are gathered in memory before they are written: that of a large transaction in few pieces. */
    "INSERT INTO word (word, rank) VALUES ('hashsize', 16777216)",
  };
  g_autofree char *id = g_uuid_string_random ();
  g_autofree char *name = g_strconcat (gov_projection_get_digest (), " ", id, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    if (sqlite3_exec (self->handle, texts[i], NULL, NULL, NULL) != SQLITE_OK)
      return FALSE;
  forget_gathered (self);
  self->counter = 0;
  self->sums = (GovSqliteSums) { 0 };
  g_hash_table_remove_all (self->languages);
  self->new_language = TRUE;
  return write_value (self, "index", name);
}
