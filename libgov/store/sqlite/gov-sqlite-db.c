/* One connection to SQLite: how it is opened, and what every statement needs. */
#include "store/sqlite/gov-sqlite-private.h"

#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

/* So long a writer waits for others, in microseconds. */
#define PATIENCE (20 * G_USEC_PER_SEC)

/* No record is larger, whatever a file says. */
#define MAX_LENGTH (256 * 1024 * 1024)

/* Errors tell what happened, never what was stored. */
gboolean
gov_sqlite_fail (GovSqliteDb  *self,
                 GError      **error)
{
  int rc = self->handle ? sqlite3_extended_errcode (self->handle) : SQLITE_NOMEM;
  int code = GOV_ERROR_FAILED;

  if (error != NULL && *error != NULL)
    return FALSE;
  switch (rc & 0xff)
    {
    case SQLITE_INTERRUPT:
      if (self->deadline > 0 && g_get_monotonic_time () > self->deadline)
        {
          g_set_error (error, GOV_ERROR, GOV_ERROR_LIMIT, "%s: this takes too long", self->name);
          return FALSE;
        }
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED, "%s: stopped", self->name);
      return FALSE;
    case SQLITE_BUSY:
      if (!g_cancellable_set_error_if_cancelled (self->cancellable, error))
        g_set_error (error, GOV_ERROR, code, "%s: others are writing, and do not come to an end", self->name);
      return FALSE;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
      code = GOV_ERROR_INVALID;
      break;
    case SQLITE_IOERR:
    case SQLITE_FULL:
      self->broken = TRUE;
      break;
    default:
      break;
    }
  g_set_error (error, GOV_ERROR, code, "%s: %s", self->name, sqlite3_errstr (rc & 0xff));
  return FALSE;
}

gboolean
gov_sqlite_run (GovSqliteDb  *self,
                const char   *sql,
                GError      **error)
{
  return sqlite3_exec (self->handle, sql, NULL, NULL, NULL) == SQLITE_OK || gov_sqlite_fail (self, error);
}

/* Waits a little for another writer, longer and longer. */
static int
wait_for_others (void *data,
                 int   n)
{
  static const guint8 pauses[] = { 1, 2, 5, 10, 15, 20, 25, 25, 25, 50, 50, 100 }; /* milliseconds */
  GovSqliteDb *self = data;
  gint64 now = g_get_monotonic_time ();

  if (n == 0)
    self->patience = now + PATIENCE;
  if (now > self->patience || g_cancellable_is_cancelled (self->cancellable))
    return 0;
  g_usleep (pauses[MIN ((guint) n, G_N_ELEMENTS (pauses) - 1)] * 1000);
  return 1;
}

static int
is_over (void *data)
{
  GovSqliteDb *self = data;

  return g_cancellable_is_cancelled (self->cancellable) || (self->deadline > 0 && g_get_monotonic_time () > self->deadline);
}

/* Nothing in the file is to be carried out: what is in it are values. */
static void
distrust (GovSqliteDb *self)
{
  static const struct { int option; int value; } options[] = {
    { SQLITE_DBCONFIG_DEFENSIVE, 1 },
    { SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0 },
    { SQLITE_DBCONFIG_ENABLE_TRIGGER, 0 },
    { SQLITE_DBCONFIG_ENABLE_VIEW, 0 },
    { SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0 },
    { SQLITE_DBCONFIG_DQS_DML, 0 },
    { SQLITE_DBCONFIG_DQS_DDL, 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (options); i++)
    sqlite3_db_config (self->handle, options[i].option, options[i].value, NULL);
  sqlite3_limit (self->handle, SQLITE_LIMIT_LENGTH, MAX_LENGTH);
  sqlite3_limit (self->handle, SQLITE_LIMIT_ATTACHED, 1); /* VACUUM needs one */
}

static gboolean
set_up (GovSqliteDb    *self,
        GovStoreFlags   flags,
        GError        **error)
{
  sqlite3_extended_result_codes (self->handle, 1);
  sqlite3_busy_handler (self->handle, wait_for_others, self);
  sqlite3_progress_handler (self->handle, 10000, is_over, self);
  distrust (self);
  if (!gov_sqlite_index_prepare (self->handle))
    return gov_sqlite_fail (self, error);
  if (!gov_sqlite_run (self, "PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0; PRAGMA secure_delete = ON; "
                             "PRAGMA temp_store = MEMORY; PRAGMA cache_size = -16384", error))
    return FALSE;
  if (flags & GOV_STORE_READ_ONLY && !gov_sqlite_run (self, "PRAGMA query_only = ON", error))
    return FALSE;
  return gov_sqlite_run (self, flags & GOV_STORE_RELAXED ? "PRAGMA synchronous = NORMAL" : "PRAGMA synchronous = FULL", error);
}

/* Who may write the file reads it so that the last one who leaves takes the files beside it away; but nothing is
 * written to a file of somebody else's. */
static int
choose_mode (const char    *path,
             GovStoreFlags  flags)
{
  if (flags & GOV_STORE_FOREIGN || (flags & GOV_STORE_READ_ONLY && g_access (path, W_OK) != 0))
    return SQLITE_OPEN_READONLY;
  return SQLITE_OPEN_READWRITE;
}

/* Without a log beside it a file can be read where nothing may be written; if somebody writes to it meanwhile, what is
 * read is checked. */
static char *
dup_still_uri (const char *path)
{
  g_autofree char *log = g_strconcat (path, "-wal", NULL), *full = g_canonicalize_filename (path, NULL);
  g_autofree char *uri = NULL;
  GStatBuf status;

  if (g_stat (log, &status) == 0 && status.st_size > 0)
    return NULL;
  uri = g_filename_to_uri (full, NULL, NULL);
  return uri ? g_strconcat (uri, "?immutable=1", NULL) : NULL;
}

GovSqliteDb *
gov_sqlite_db_open (const char     *path,
                    const char     *name,
                    GovStoreFlags   flags,
                    GError        **error)
{
  GovSqliteDb *self = g_new0 (GovSqliteDb, 1);
  int mode = choose_mode (path, flags);
  g_autofree char *uri = flags & GOV_STORE_FOREIGN ? dup_still_uri (path) : NULL;

  self->name = name;
  if (sqlite3_open_v2 (uri ? uri : path, &self->handle, mode | SQLITE_OPEN_NOMUTEX | (uri ? SQLITE_OPEN_URI : 0), NULL) != SQLITE_OK)
    gov_sqlite_fail (self, error);
  else if (set_up (self, flags, error))
    return self;
  gov_sqlite_db_close (self);
  return NULL;
}

void
gov_sqlite_db_close (GovSqliteDb *self)
{
  for (guint i = 0; i < GOV_SQLITE_N_STATEMENTS; i++)
    sqlite3_finalize (self->prepared[i]);
  g_clear_pointer (&self->index, gov_sqlite_index_free);
  g_clear_pointer (&self->searches, g_hash_table_unref);
  g_clear_pointer (&self->words, gov_words_free);
  sqlite3_close (self->handle);
  g_free (self);
}

sqlite3_stmt *
gov_sqlite_prepare (GovSqliteDb         *self,
                    GovSqliteStatement   statement,
                    GError             **error)
{
  sqlite3_stmt **place = &self->prepared[statement];

  if (*place != NULL)
    sqlite3_reset (*place);
  else if (sqlite3_prepare_v3 (self->handle, gov_sqlite_statements[statement], -1, SQLITE_PREPARE_PERSISTENT, place, NULL) != SQLITE_OK)
    gov_sqlite_fail (self, error);
  return *place;
}

int
gov_sqlite_step (GovSqliteDb   *self,
                 sqlite3_stmt  *statement,
                 GError       **error)
{
  int rc = sqlite3_step (statement);

  if (rc != SQLITE_ROW && rc != SQLITE_DONE)
    gov_sqlite_fail (self, error);
  if (rc != SQLITE_ROW)
    sqlite3_reset (statement);
  return rc;
}

gboolean
gov_sqlite_finish (GovSqliteDb   *self,
                   sqlite3_stmt  *statement,
                   GError       **error)
{
  return gov_sqlite_step (self, statement, error) == SQLITE_DONE;
}

/* The text has to stay as it is until the statement has run. */
void
gov_sqlite_bind (sqlite3_stmt *statement,
                 int           place,
                 const char   *text,
                 gssize        length)
{
  sqlite3_bind_text64 (statement, place, text, length < 0 ? (text ? strlen (text) : 0) : (gsize) length, SQLITE_STATIC, SQLITE_UTF8);
}

const char *
gov_sqlite_text (sqlite3_stmt *statement,
                 int           column,
                 gsize        *length)
{
  const char *text = (const char *) sqlite3_column_text (statement, column);

  if (length != NULL)
    *length = (gsize) sqlite3_column_bytes (statement, column);
  return text;
}

gboolean
gov_sqlite_begin (GovSqliteDb  *self,
                  GError      **error)
{
  sqlite3_stmt *statement = gov_sqlite_prepare (self, GOV_SQLITE_BEGIN, error);

  return statement != NULL && gov_sqlite_finish (self, statement, error);
}

/* Commits what is good and takes back what is not. SQLite may have taken it back already. */
gboolean
gov_sqlite_end (GovSqliteDb  *self,
                gboolean      good,
                GError      **error)
{
  sqlite3_stmt *statement;

  if (good)
    {
      statement = gov_sqlite_prepare (self, GOV_SQLITE_COMMIT, error);
      good = statement != NULL && gov_sqlite_finish (self, statement, error);
    }
  if (!sqlite3_get_autocommit (self->handle))
    {
      statement = gov_sqlite_prepare (self, GOV_SQLITE_ROLLBACK, NULL);
      if (statement == NULL || !gov_sqlite_finish (self, statement, NULL))
        self->broken = TRUE;
    }
  return good;
}
