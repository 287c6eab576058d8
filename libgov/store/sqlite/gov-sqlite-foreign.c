/* A store that comes from somebody else. Nothing in it is used as it is: what it says is copied, row by row, into a store
 * of this process, checked against its own proofs, and all that is made from it, indexes and full text, is made anew. */
#include "store/sqlite/gov-sqlite-private.h"

/* What SQLite itself can tell of damage. */
static gboolean
check_pages (GovSqliteDb  *foreign,
             GError      **error)
{
  sqlite3_stmt *statement = NULL;
  gboolean good = FALSE;

  if (sqlite3_prepare_v2 (foreign->handle, "PRAGMA quick_check (1)", -1, &statement, NULL) == SQLITE_OK &&
      sqlite3_step (statement) == SQLITE_ROW)
    good = g_strcmp0 (gov_sqlite_text (statement, 0, NULL), "ok") == 0;
  sqlite3_finalize (statement);
  if (!good)
    g_set_error (error, GOV_ERROR, GOV_ERROR_INVALID, "%s: the file is damaged", foreign->name);
  return good;
}

static gboolean
copy_rows (sqlite3_stmt  *from,
           sqlite3_stmt  *to,
           GovSqliteDb   *foreign,
           GovSqliteDb   *own,
           GError       **error)
{
  int rc;

  while ((rc = sqlite3_step (from)) == SQLITE_ROW)
    {
      for (int i = 0; i < sqlite3_column_count (from); i++)
        sqlite3_bind_value (to, i + 1, sqlite3_column_value (from, i));
      if (sqlite3_step (to) != SQLITE_DONE)
        {
          sqlite3_reset (to);
          /* Twice what can be there once, or of another type than it must be. */
          g_set_error (error, GOV_ERROR, GOV_ERROR_INVALID, "%s: the file is damaged", own->name);
          return FALSE;
        }
      sqlite3_reset (to);
    }
  return rc == SQLITE_DONE || gov_sqlite_fail (foreign, error);
}

static gboolean
copy_table (GovSqliteDb  *foreign,
            GovSqliteDb  *own,
            const char   *select,
            const char   *insert,
            GError      **error)
{
  sqlite3_stmt *from = NULL, *to = NULL;
  gboolean good;

  if (sqlite3_prepare_v2 (foreign->handle, select, -1, &from, NULL) != SQLITE_OK)
    good = gov_sqlite_fail (foreign, error);
  else if (sqlite3_prepare_v2 (own->handle, insert, -1, &to, NULL) != SQLITE_OK)
    good = gov_sqlite_fail (own, error);
  else
    good = copy_rows (from, to, foreign, own, error);
  sqlite3_finalize (from);
  sqlite3_finalize (to);
  return good;
}

/* In the order of their keys, so that no index of the file is asked. */
static gboolean
copy_all (GovSqliteDb  *foreign,
          GovSqliteDb  *own,
          GError      **error)
{
  static const struct { const char *select, *insert; } tables[] = {
    { "SELECT key, value FROM store NOT INDEXED WHERE +key IN ('origin', 'size', 'peaks')", "INSERT OR REPLACE INTO store VALUES (?1, ?2)" },
    { "SELECT number, key, first, count, time, author, reason FROM written NOT INDEXED ORDER BY number",
      "INSERT INTO written VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)" },
    { "SELECT key, id, head FROM record NOT INDEXED ORDER BY key", "INSERT INTO record VALUES (?1, ?2, ?3)" },
    { "SELECT number, record, written, kind, mode, based_on, level, shown, commitment, leaf FROM revision NOT INDEXED ORDER BY number",
      "INSERT INTO revision VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)" },
    { "SELECT number, salt, json FROM content NOT INDEXED ORDER BY number", "INSERT INTO content VALUES (?1, ?2, ?3)" },
    { "SELECT level, place, hash FROM node", "INSERT INTO node VALUES (?1, ?2, ?3)" },
  };
  gboolean good = TRUE;

  for (guint i = 0; good && i < G_N_ELEMENTS (tables); i++)
    good = copy_table (foreign, own, tables[i].select, tables[i].insert, error);
  return good;
}

/* Fills an empty store of this process with what the file says, if all of it is sound. */
gboolean
gov_sqlite_foreign_copy (GovSqliteDb   *own,
                         const char    *path,
                         GCancellable  *cancellable,
                         GError       **error)
{
  GovSqliteDb *foreign = gov_sqlite_db_open (path, own->name, GOV_STORE_FOREIGN | GOV_STORE_READ_ONLY, error);
  gboolean good;

  if (foreign == NULL)
    return FALSE;
  foreign->cancellable = own->cancellable = cancellable;
  good = gov_sqlite_schema_ensure (foreign, FALSE, error) && check_pages (foreign, error) &&
         gov_sqlite_schema_ensure (own, TRUE, error) && gov_sqlite_begin (own, error) &&
         gov_sqlite_end (own, copy_all (foreign, own, error), error) &&
         gov_sqlite_check (own, NULL, cancellable, error) && gov_sqlite_indexing_fill (own, error) &&
         gov_sqlite_run (own, "PRAGMA query_only = ON", error);
  own->cancellable = NULL;
  gov_sqlite_db_close (foreign);
  return good;
}
