/* The tables of a store, version by version. */
#include "store/sqlite/gov-sqlite-private.h"

#include <string.h>

#include "base/gov-id.h"

/* "gov1": tells the files of stores from other files of SQLite. */
#define APPLICATION_ID 0x676f7631

/* What a version of the tables added to the one before. What has been released is never changed: a store that is
 * opened goes through all that it has not gone through yet. */
static const char * const version_1[] = {
  /* origin: the id of the history; size and peaks: the tree over its revisions. */
  "CREATE TABLE store (key TEXT PRIMARY KEY, value ANY) STRICT",
  /* A transaction: its revisions are `count` from `first` on; times never go back. */
  "CREATE TABLE written (number INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, first INTEGER NOT NULL, "
  "count INTEGER NOT NULL, time INTEGER NOT NULL, author TEXT NOT NULL, reason TEXT) STRICT",
  "CREATE TABLE record (key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, head INTEGER NOT NULL) STRICT",
  "CREATE TABLE revision (number INTEGER PRIMARY KEY, record INTEGER NOT NULL, written INTEGER NOT NULL, "
  "kind INTEGER NOT NULL, mode INTEGER NOT NULL, based_on INTEGER NOT NULL, level INTEGER NOT NULL, "
  "shown INTEGER NOT NULL, commitment BLOB NOT NULL, leaf BLOB NOT NULL) STRICT",
  "CREATE INDEX revision_record ON revision (record)",
  /* Seals, and what ends them: the record was erased. */
  "CREATE INDEX revision_seal ON revision (record) WHERE kind IN (3, 4)",
  "CREATE TABLE content (number INTEGER PRIMARY KEY, salt BLOB NOT NULL, json TEXT NOT NULL) STRICT",
  /* Of the Merkle tree over the leaves: complete subtrees of 256 of them, of 65,536 … */
  "CREATE TABLE node (level INTEGER NOT NULL, place INTEGER NOT NULL, hash BLOB NOT NULL, PRIMARY KEY (level, place)) "
  "STRICT, WITHOUT ROWID",
  NULL,
};

static const char * const * const versions[] = { version_1 };

#define NEWEST_VERSION ((gint64) G_N_ELEMENTS (versions))

static gboolean
read_number (GovSqliteDb  *db,
             const char   *sql,
             gint64       *number,
             GError      **error)
{
  sqlite3_stmt *statement;
  gboolean good;

  if (sqlite3_prepare_v2 (db->handle, sql, -1, &statement, NULL) != SQLITE_OK)
    return gov_sqlite_fail (db, error);
  good = sqlite3_step (statement) == SQLITE_ROW || gov_sqlite_fail (db, error);
  *number = sqlite3_column_int64 (statement, 0);
  sqlite3_finalize (statement);
  return good;
}

static gboolean
fail_foreign (GovSqliteDb  *db,
              GError      **error)
{
  g_set_error (error, GOV_ERROR, GOV_ERROR_INVALID, "%s: no store of libgov", db->name);
  return FALSE;
}

static gboolean
run_texts (GovSqliteDb         *db,
           const char * const  *sql,
           GError             **error)
{
  for (; *sql != NULL; sql++)
    if (!gov_sqlite_run (db, *sql, error))
      return FALSE;
  return TRUE;
}

static gboolean
run_step (GovSqliteDb         *db,
          gint64               version,
          const char * const  *sql,
          GError             **error)
{
  g_autofree char *mark = g_strdup_printf ("PRAGMA user_version = %" G_GINT64_FORMAT, version);

  return run_texts (db, sql, error) && gov_sqlite_run (db, mark, error);
}

/* What tells this history from every other. */
static gboolean
name_history (GovSqliteDb  *db,
              GError      **error)
{
  g_autofree char *origin = gov_id_new ();
  sqlite3_stmt *statement = gov_sqlite_prepare (db, GOV_SQLITE_SET_VALUE, error);

  if (statement == NULL)
    return FALSE;
  gov_sqlite_bind (statement, 1, "origin", -1);
  gov_sqlite_bind (statement, 2, origin, -1);
  return gov_sqlite_finish (db, statement, error);
}

/* Brings the tables of a file to the newest of @n versions, or leaves them as they are. */
gboolean
gov_sqlite_migrate (GovSqliteDb                 *db,
                    const char * const * const  *steps,
                    gint64                       n,
                    GError                     **error)
{
  gint64 version = 0;
  gboolean good, is_new;

  if (!gov_sqlite_begin (db, error))
    return FALSE;
  /* Another program may have done it in the meantime. */
  good = read_number (db, "PRAGMA user_version", &version, error);
  is_new = good && version == 0;
  if (is_new)
    {
      g_autofree char *mark = g_strdup_printf ("PRAGMA application_id = %d", APPLICATION_ID);

      good = gov_sqlite_run (db, mark, error);
    }
  for (; good && version < n; version++)
    good = run_step (db, version + 1, steps[version], error);
  if (good && is_new)
    good = name_history (db, error) && run_texts (db, gov_sqlite_index_get_tables (), error);
  return gov_sqlite_end (db, good, error);
}

static void
add_texts (GHashTable         *texts,
           const char * const *sql)
{
  for (; *sql != NULL; sql++)
    g_hash_table_add (texts, (gpointer) *sql);
}

static gboolean
is_of_index (const char *table)
{
  return g_str_equal (table, "item") || g_str_equal (table, "word") || g_str_has_prefix (table, "word_");
}

/* Whether the tables are those that libgov makes, to the letter: nothing of anybody else's is there that SQLite would
 * carry out. The index may be one of another version of libgov: then it @differs. */
static gboolean
check_texts (GovSqliteDb  *db,
             gboolean     *differs,
             GError      **error)
{
  g_autoptr (GHashTable) wanted = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GHashTable) of_index = g_hash_table_new (g_str_hash, g_str_equal);
  sqlite3_stmt *statement;
  gboolean same = TRUE;
  int rc;

  for (guint i = 0; i < G_N_ELEMENTS (versions); i++)
    add_texts (wanted, versions[i]);
  add_texts (of_index, gov_sqlite_index_get_tables ());
  add_texts (of_index, gov_sqlite_index_get_shadows ());
  *differs = FALSE;
  if (sqlite3_prepare_v2 (db->handle, "SELECT sql, tbl_name FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_autoindex\\_%' ESCAPE '\\'",
                          -1, &statement, NULL) != SQLITE_OK)
    return gov_sqlite_fail (db, error);
  while ((rc = sqlite3_step (statement)) == SQLITE_ROW)
    {
      const char *sql = gov_sqlite_text (statement, 0, NULL), *table = gov_sqlite_text (statement, 1, NULL);

      if (sql == NULL || table == NULL)
        same = FALSE;
      else if (is_of_index (table))
        *differs |= !g_hash_table_remove (of_index, sql);
      else
        same &= g_hash_table_remove (wanted, sql);
    }
  sqlite3_finalize (statement);
  if (rc != SQLITE_DONE)
    return gov_sqlite_fail (db, error);
  *differs |= g_hash_table_size (of_index) > 0;
  return (same && g_hash_table_size (wanted) == 0) || fail_foreign (db, error);
}

/* The index of another version has other columns: it goes, and an empty one comes, which is filled then. */
static gboolean
remake_index (GovSqliteDb  *db,
              GError      **error)
{
  return gov_sqlite_begin (db, error) &&
         gov_sqlite_end (db, gov_sqlite_run (db, "DROP TABLE IF EXISTS item; DROP TABLE IF EXISTS word; "
                                                 "DELETE FROM store WHERE key = 'index'", error) &&
                             run_texts (db, gov_sqlite_index_get_tables (), error), error);
}

/* Whether the file is a store, or nothing yet. */
static gboolean
look (GovSqliteDb  *db,
      gint64       *version,
      GError      **error)
{
  gint64 application, n_tables;

  if (!read_number (db, "PRAGMA application_id", &application, error) ||
      !read_number (db, "PRAGMA user_version", version, error) ||
      !read_number (db, "SELECT count(*) FROM sqlite_schema", &n_tables, error))
    return FALSE;
  if (application == 0 && *version == 0 && n_tables == 0)
    return TRUE;
  if (application != APPLICATION_ID || *version < 1)
    return fail_foreign (db, error);
  if (*version > NEWEST_VERSION)
    {
      g_set_error (error, GOV_ERROR, GOV_ERROR_UNSUPPORTED,
                   "%s: written by a newer version of libgov (tables of version %" G_GINT64_FORMAT ", known are %"
                   G_GINT64_FORMAT ")", db->name, *version, NEWEST_VERSION);
      return FALSE;
    }
  return TRUE;
}

gboolean
gov_sqlite_schema_ensure (GovSqliteDb  *db,
                          gboolean      may_write,
                          GError      **error)
{
  gint64 version;
  gboolean differs;

  if (!look (db, &version, error))
    return FALSE;
  if (version < NEWEST_VERSION && !may_write)
    {
      g_set_error (error, GOV_ERROR, version == 0 ? GOV_ERROR_NOT_FOUND : GOV_ERROR_UNSUPPORTED,
                   version == 0 ? "%s: nothing is in the store yet"
                                : "%s: the store is of an older version: open it to write once", db->name);
      return FALSE;
    }
  if (version < NEWEST_VERSION && !gov_sqlite_migrate (db, versions, NEWEST_VERSION, error))
    return FALSE;
  if (!check_texts (db, &differs, error))
    return FALSE;
  if (differs && !may_write)
    {
      g_set_error (error, GOV_ERROR, GOV_ERROR_UNSUPPORTED,
                   "%s: the index is of another version of libgov: open the store to write once", db->name);
      return FALSE;
    }
  return (!differs || remake_index (db, error)) && (!may_write || gov_sqlite_indexing_renew (db, error));
}
