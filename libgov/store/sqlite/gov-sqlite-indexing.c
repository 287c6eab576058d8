/* The index follows the records. */
#include "store/sqlite/gov-sqlite-private.h"

gboolean
gov_sqlite_indexing_begin (GovSqliteDb  *self,
                           GError      **error)
{
  if (self->index == NULL)
    self->index = gov_sqlite_index_new (self->handle);
  return gov_sqlite_index_begin (self->index) || gov_sqlite_fail (self, error);
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
  g_autoptr (GovRecord) record = gov_record_new_from_json (json, (gssize) length, error);

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
  return gov_sqlite_index_finish (self->index) || gov_sqlite_fail (self, error);
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

static gboolean
renew (GovSqliteDb  *self,
       GError      **error)
{
  return gov_sqlite_indexing_begin (self, error) &&
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
