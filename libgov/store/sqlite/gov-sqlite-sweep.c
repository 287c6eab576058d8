/* Taking out of the files what deleting leaves there. */
#include "store/sqlite/gov-sqlite-private.h"

/* Words stay in the full-text index until it is merged, bytes in the pages that VACUUM leaves out, and pages in the
 * log until it is cut. */
static gboolean
sweep (GovSqliteDb  *db,
       GError      **error)
{
  int left = 0;

  if (!gov_sqlite_run (db, "INSERT INTO word (word) VALUES ('optimize')", error) || !gov_sqlite_run (db, "VACUUM", error))
    return FALSE;
  if (sqlite3_wal_checkpoint_v2 (db->handle, NULL, SQLITE_CHECKPOINT_TRUNCATE, &left, NULL) == SQLITE_OK && left <= 0)
    return TRUE;
  g_set_error (error, GOV_ERROR, GOV_ERROR_FAILED,
               "%s: the record is erased, but somebody is reading: its bytes are in the files until it is erased again",
               db->name);
  return FALSE;
}

gboolean
gov_sqlite_sweep (GovStore      *store,
                  GCancellable  *cancellable,
                  GError       **error)
{
  GovSqliteStore *self = GOV_SQLITE_STORE (store);
  GovSqliteDb *db = gov_sqlite_store_take (self, TRUE, cancellable, error);
  gboolean good;

  if (db == NULL)
    return FALSE;
  good = sweep (db, error);
  gov_sqlite_store_give_back (self, db);
  return good;
}
