/* The index follows the records. */
#include "store/sqlite/gov-sqlite-private.h"

#include <string.h>

/* With so many changes it is faster to make the columns' indexes when all is there. */
#define MANY 5000

#define MAKES_INDEX "CREATE INDEX "

/* The index by revision is needed all along: by it the items of a record that is put again are found. */
static gboolean
can_wait (const char *sql)
{
  return g_str_has_prefix (sql, MAKES_INDEX) && strstr (sql, "item_revision") == NULL;
}

static gboolean
drop_indexes (GovSqliteDb  *self,
              GError      **error)
{
  const char * const *sql = gov_sqlite_index_get_tables ();
  gboolean good = TRUE;

  for (; good && *sql != NULL; sql++)
    {
      const char *name = *sql + strlen (MAKES_INDEX);
      g_autofree char *drop = can_wait (*sql) ? g_strdup_printf ("DROP INDEX %.*s", (int) strcspn (name, " "), name) : NULL;

      good = drop == NULL || gov_sqlite_run (self, drop, error);
    }
  self->without_indexes = good;
  return good;
}

static gboolean
make_indexes (GovSqliteDb  *self,
              GError      **error)
{
  gboolean good = TRUE;

  for (const char * const *sql = gov_sqlite_index_get_tables (); good && *sql != NULL; sql++)
    good = !can_wait (*sql) || gov_sqlite_run (self, *sql, error);
  self->without_indexes = FALSE;
  return good;
}

/* Of @n_changes; a store that is filled for the first time gets the indexes of its columns last. */
gboolean
gov_sqlite_indexing_begin (GovSqliteDb  *self,
                           gint64        n_changes,
                           GError      **error)
{
  GovSqliteSums sums;
  gint64 n = 0;

  if (self->index == NULL)
    self->index = gov_sqlite_index_new (self->handle);
  self->without_indexes = FALSE;
  if (!gov_sqlite_index_begin (self->index) || !gov_sqlite_index_read_sums (self->handle, &sums))
    return gov_sqlite_fail (self, error);
  for (guint i = 0; i < G_N_ELEMENTS (sums.n); i++)
    n += sums.n[i];
  return n > 0 || n_changes < MANY || drop_indexes (self, error);
}

/* The record that a revision made; NULL without an error where there is nothing, or nothing any more. */
gboolean
gov_sqlite_read_record (GovSqliteDb  *self,
                        gint64        number,
                        GovRecord   **record,
                        GError      **error)
{
  sqlite3_stmt *statement = gov_sqlite_prepare (self, GOV_SQLITE_CONTENT, error);
  gboolean good;
  int rc;

  *record = NULL;
  if (statement == NULL)
    return FALSE;
  sqlite3_bind_int64 (statement, 1, number);
  rc = gov_sqlite_step (self, statement, error);
  if (rc != SQLITE_ROW)
    return rc == SQLITE_DONE;
  {
    gsize length;
    const char *json = gov_sqlite_text (statement, 0, &length);

    *record = gov_record_new_from_json (json, (gssize) length, error);
    good = *record != NULL;
  }
  sqlite3_reset (statement);
  return good;
}

static gboolean
put (GovSqliteDb  *self,
     gint64        number,
     const char   *json,
     gsize         length,
     GError      **error)
{
  g_autoptr (GovRecord) record = gov_record_new_from_json (json, (gssize) length, NULL);

  if (record == NULL)
    g_set_error (error, GOV_ERROR, GOV_ERROR_INVALID, "%s: revision %" G_GINT64_FORMAT " holds no record: the store is damaged",
                 self->name, number);
  return record != NULL && (gov_sqlite_index_put (self->index, number, record) || gov_sqlite_fail (self, error));
}

/* @replaced is the revision that was the newest; each record may be NULL. */
gboolean
gov_sqlite_indexing_change (GovSqliteDb  *self,
                            gint64        replaced,
                            GovRecord    *before,
                            gint64        number,
                            GovRecord    *after,
                            GError      **error)
{
  return (before == NULL || gov_sqlite_index_drop (self->index, replaced, before) || gov_sqlite_fail (self, error)) &&
         (after == NULL || gov_sqlite_index_put (self->index, number, after) || gov_sqlite_fail (self, error));
}

gboolean
gov_sqlite_indexing_finish (GovSqliteDb  *self,
                            GError      **error)
{
  if (!gov_sqlite_index_finish (self->index))
    return gov_sqlite_fail (self, error);
  return !self->without_indexes || make_indexes (self, error);
}

/* An index of another make. */

static gboolean
put_heads (GovSqliteDb  *self,
           GError      **error)
{
  sqlite3_stmt *statement = gov_sqlite_prepare (self, GOV_SQLITE_HEADS, error);
  int rc = SQLITE_ERROR;

  if (statement == NULL)
    return FALSE;
  while ((rc = gov_sqlite_step (self, statement, error)) == SQLITE_ROW)
    {
      gsize length;
      const char *json = gov_sqlite_text (statement, 3, &length);

      if (!put (self, sqlite3_column_int64 (statement, 0), json, length, error))
        {
          sqlite3_reset (statement);
          return FALSE;
        }
    }
  return rc == SQLITE_DONE;
}

gboolean
gov_sqlite_indexing_fill (GovSqliteDb  *self,
                          GError      **error)
{
  return gov_sqlite_begin (self, error) &&
         gov_sqlite_end (self, gov_sqlite_indexing_begin (self, G_MAXINT64, error) && put_heads (self, error) &&
                               gov_sqlite_indexing_finish (self, error), error);
}

static gboolean
renew (GovSqliteDb  *self,
       GError      **error)
{
  return gov_sqlite_indexing_begin (self, 0, error) &&
         (gov_sqlite_index_clear (self->index) || gov_sqlite_fail (self, error)) &&
         put_heads (self, error) && gov_sqlite_indexing_finish (self, error);
}

gboolean
gov_sqlite_indexing_renew (GovSqliteDb  *self,
                           GError      **error)
{
  g_autofree char *name = gov_sqlite_index_read_name (self->handle);

  if (name == NULL)
    return gov_sqlite_fail (self, error);
  if (gov_sqlite_index_is_current (name))
    return TRUE;
  return gov_sqlite_begin (self, error) && gov_sqlite_end (self, renew (self, error), error);
}
