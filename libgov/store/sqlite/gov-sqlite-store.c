/* A store in a file of SQLite: its connections, one to write with and some to read with. */
#include "store/sqlite/gov-sqlite-private.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

/* So many connections to read with are kept. */
#define MAX_IDLE 4

struct _GovSqliteStore
{
  GovStore parent_instance;

  char *path;            /* ":memory:", or "" for a temporary file, has one connection for all */
  char *name;            /* for errors */
  GovStoreFlags flags;

  GMutex mutex;          /* for what follows */
  GCond changed;
  GovSqliteDb *writer;   /* NULL while it is used, or there is none */
  gboolean writing;
  GPtrArray *idle;       /* connections to read with */
  GPtrArray *reading;    /* those that are used */
  gboolean closed;
  GovSqliteRanks *ranks; /* NULL until something was ranked */
};

G_DEFINE_FINAL_TYPE (GovSqliteStore, gov_sqlite_store, GOV_TYPE_STORE)

static gboolean
is_memory (GovSqliteStore *self)
{
  return g_str_equal (self->path, ":memory:") || *self->path == '\0';
}

/* Taking and giving back. */

static gboolean
is_open (GovSqliteStore  *self,
         GError         **error)
{
  if (self->closed)
    g_set_error (error, GOV_ERROR, GOV_ERROR_FAILED, "%s: the store is closed", self->name);
  return !self->closed;
}

static GovSqliteDb *
take_writer (GovSqliteStore  *self,
             GCancellable    *cancellable,
             GError         **error)
{
  GovSqliteDb *db = NULL;

  while (self->writing && !self->closed && !g_cancellable_is_cancelled (cancellable))
    g_cond_wait_until (&self->changed, &self->mutex, g_get_monotonic_time () + G_TIME_SPAN_SECOND / 20);
  if (!is_open (self, error) || g_cancellable_set_error_if_cancelled (cancellable, error))
    return NULL;
  db = g_steal_pointer (&self->writer);
  if (db == NULL)
    db = gov_sqlite_db_open (self->path, self->name, self->flags, error);
  self->writing = db != NULL;
  return db;
}

static GovSqliteDb *
take_reader (GovSqliteStore  *self,
             GError         **error)
{
  GovSqliteDb *db;

  if (!is_open (self, error))
    return NULL;
  if (self->idle->len > 0)
    db = g_ptr_array_steal_index_fast (self->idle, self->idle->len - 1);
  else
    db = gov_sqlite_db_open (self->path, self->name, self->flags | GOV_STORE_READ_ONLY, error);
  if (db != NULL)
    g_ptr_array_add (self->reading, db);
  return db;
}

GovSqliteDb *
gov_sqlite_store_take (GovSqliteStore  *self,
                       gboolean         to_write,
                       GCancellable    *cancellable,
                       GError         **error)
{
  GovSqliteDb *db;

  if (to_write && self->flags & GOV_STORE_READ_ONLY)
    {
      g_set_error (error, GOV_ERROR, GOV_ERROR_FAILED, "%s: the store was opened to be read", self->name);
      return NULL;
    }
  g_mutex_lock (&self->mutex);
  db = to_write || is_memory (self) ? take_writer (self, cancellable, error) : take_reader (self, error);
  g_mutex_unlock (&self->mutex);
  if (db != NULL)
    db->cancellable = cancellable;
  return db;
}

void
gov_sqlite_store_give_back (GovSqliteStore *self,
                            GovSqliteDb    *db)
{
  gboolean reader, keep = !db->broken || is_memory (self);

  db->cancellable = NULL;
  g_mutex_lock (&self->mutex);
  reader = g_ptr_array_remove_fast (self->reading, db);
  if (!reader)
    {
      self->writing = FALSE;
      self->writer = keep ? db : NULL;
    }
  else if (keep && self->idle->len < MAX_IDLE)
    g_ptr_array_add (self->idle, db);
  else
    keep = FALSE;
  g_cond_broadcast (&self->changed);
  g_mutex_unlock (&self->mutex);
  if (!keep)
    gov_sqlite_db_close (db);
}

GovSqliteRanks *
gov_sqlite_store_take_ranks (GovSqliteStore *self,
                             GovSqliteDb    *db,
                             const char     *index_name)
{
  GovSqliteRanks *old, *ranks;

  g_mutex_lock (&self->mutex);
  old = self->ranks ? gov_sqlite_ranks_ref (self->ranks) : NULL;
  g_mutex_unlock (&self->mutex);
  ranks = gov_sqlite_ranks_read (db->handle, index_name, old);
  g_clear_pointer (&old, gov_sqlite_ranks_unref);
  if (ranks == NULL)
    return NULL;
  g_mutex_lock (&self->mutex);
  if (self->ranks != NULL)
    gov_sqlite_ranks_unref (self->ranks);
  self->ranks = gov_sqlite_ranks_ref (ranks);
  g_mutex_unlock (&self->mutex);
  return ranks;
}

/* Closing. */

/* The one that writes comes last: it brings what is in the log into the file, which readers may not. */
static void
close_all (GovSqliteStore *self)
{
  while (self->idle->len > 0)
    gov_sqlite_db_close (g_ptr_array_steal_index_fast (self->idle, self->idle->len - 1));
  g_clear_pointer (&self->writer, gov_sqlite_db_close);
}

static gboolean
gov_sqlite_store_close (GovStore  *store,
                        GError   **error)
{
  GovSqliteStore *self = GOV_SQLITE_STORE (store);

  g_mutex_lock (&self->mutex);
  self->closed = TRUE;
  for (guint i = 0; i < self->reading->len; i++)
    sqlite3_interrupt (((GovSqliteDb *) self->reading->pdata[i])->handle);
  g_cond_broadcast (&self->changed);
  while (self->writing || self->reading->len > 0)
    g_cond_wait (&self->changed, &self->mutex);
  close_all (self);
  g_mutex_unlock (&self->mutex);
  return TRUE;
}

static void
gov_sqlite_store_finalize (GObject *object)
{
  GovSqliteStore *self = GOV_SQLITE_STORE (object);

  close_all (self);
  g_clear_pointer (&self->ranks, gov_sqlite_ranks_unref);
  g_ptr_array_unref (self->idle);
  g_ptr_array_unref (self->reading);
  g_mutex_clear (&self->mutex);
  g_cond_clear (&self->changed);
  g_free (self->path);
  g_free (self->name);
  G_OBJECT_CLASS (gov_sqlite_store_parent_class)->finalize (object);
}

static void
gov_sqlite_store_class_init (GovSqliteStoreClass *klass)
{
  GovStoreClass *store_class = (GovStoreClass *) klass;

  G_OBJECT_CLASS (klass)->finalize = gov_sqlite_store_finalize;
  store_class->close = gov_sqlite_store_close;
  store_class->commit = gov_sqlite_commit;
  store_class->visit = gov_sqlite_visit;
  store_class->find_time = gov_sqlite_find_time;
  store_class->find = gov_sqlite_find;
  store_class->read_found = gov_sqlite_read_found;
  store_class->get_head = gov_sqlite_get_head;
  store_class->prove_inclusion = gov_sqlite_prove_inclusion;
  store_class->prove_consistency = gov_sqlite_prove_consistency;
  store_class->verify = gov_sqlite_verify;
  store_class->sweep = gov_sqlite_sweep;
}

static void
gov_sqlite_store_init (GovSqliteStore *self)
{
  g_mutex_init (&self->mutex);
  g_cond_init (&self->changed);
  self->idle = g_ptr_array_new ();
  self->reading = g_ptr_array_new ();
}

/* Opening. */

/* Makes the file before SQLite does, so that only its owner can read it; the files beside it follow. */
static gboolean
ensure_file (GovSqliteStore  *self,
             GError         **error)
{
  gboolean make = !(self->flags & (GOV_STORE_READ_ONLY | GOV_STORE_EXISTING));
  int fd = g_open (self->path, make ? O_RDWR | O_CREAT | O_CLOEXEC : O_RDONLY | O_CLOEXEC, 0600);
  int code = errno;

  if (fd < 0)
    {
      g_set_error (error, GOV_ERROR, code == ENOENT ? GOV_ERROR_NOT_FOUND : GOV_ERROR_FAILED, "%s: %s", self->name, g_strerror (code));
      return FALSE;
    }
  return g_close (fd, error);
}

static gboolean
prepare_file (GovSqliteStore  *self,
              GError         **error)
{
  GovSqliteDb *db = self->writer;
  gboolean may_write = !(self->flags & GOV_STORE_READ_ONLY);

  if (may_write && sqlite3_db_readonly (db->handle, "main") == 1)
    {
      g_set_error (error, GOV_ERROR, GOV_ERROR_FAILED, "%s: the file may not be written", self->name);
      return FALSE;
    }
  /* The size of a page is heeded only by a file that is empty. */
  return (!may_write || gov_sqlite_run (db, "PRAGMA page_size = 16384; PRAGMA journal_mode = WAL", error)) &&
         gov_sqlite_schema_ensure (db, may_write, error);
}

/* What is asked is a copy, which goes with the store. */
static gboolean
open_foreign (GovSqliteStore  *self,
              GCancellable    *cancellable,
              GError         **error)
{
  g_autofree char *path = g_steal_pointer (&self->path);

  self->path = g_strdup ("");
  self->writer = gov_sqlite_db_open (self->path, self->name, GOV_STORE_PLAIN, error);
  return self->writer != NULL && gov_sqlite_foreign_copy (self->writer, path, cancellable, error);
}

static gboolean
open_own (GovSqliteStore  *self,
          GCancellable    *cancellable,
          GError         **error)
{
  self->writer = gov_sqlite_db_open (self->path, self->name, self->flags, error);
  if (self->writer == NULL)
    return FALSE;
  self->writer->cancellable = cancellable;
  if (!prepare_file (self, error))
    return FALSE;
  self->writer->cancellable = NULL;
  /* What was opened to be read is one of those that read. */
  if (self->flags & GOV_STORE_READ_ONLY && !is_memory (self))
    g_ptr_array_add (self->idle, g_steal_pointer (&self->writer));
  return TRUE;
}

GovStore *
gov_sqlite_store_open (const char     *path,
                       GovStoreFlags   flags,
                       GCancellable   *cancellable,
                       GError        **error)
{
  g_autoptr (GovSqliteStore) self = g_object_new (GOV_TYPE_SQLITE_STORE, NULL);

  self->path = g_strdup (path);
  self->name = g_filename_display_name (path);
  self->flags = flags & GOV_STORE_FOREIGN ? flags | GOV_STORE_READ_ONLY : flags;
  if (g_cancellable_set_error_if_cancelled (cancellable, error) || (!is_memory (self) && !ensure_file (self, error)))
    return NULL;
  if (flags & GOV_STORE_FOREIGN ? !open_foreign (self, cancellable, error) : !open_own (self, cancellable, error))
    return NULL;
  return GOV_STORE (g_steal_pointer (&self));
}
