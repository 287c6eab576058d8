#include "store/gov-store-private.h"

#include "base/gov-date-private.h"

/**
 * GovStore:
 *
 * Keeps records on disk, with all that they ever were.
 *
 * A store holds top records, such as meetings, each with the records that it holds. They are put by a
 * [class@Transaction], which has an author and a reason, and is written as a whole or not at all. Nothing is
 * overwritten: a record that is put becomes a [class@Revision] after those that it had before, and a record that is
 * deleted can still be had as it was.
 *
 * Every function that reads takes the highest level of [enum@Access] that the caller may see. A record that does
 * not state its access counts as secret. Of what is above the level a reader is told nothing: it is as if it were not
 * there.
 *
 * A store may be used by several threads at once, and by several programs: one of them writes at a time, and who reads
 * waits for nobody. [method@Store.close] may be called by any thread.
 *
 * Since: 1.0
 */
G_DEFINE_ABSTRACT_TYPE (GovStore, gov_store, G_TYPE_OBJECT)

static void
gov_store_class_init (GovStoreClass *klass)
{
}

static void
gov_store_init (GovStore *self)
{
}

/* Calls, at once or in a thread. */

static void
call_free (gpointer data)
{
  GovStoreCall *call = data;

  g_free (call->text);
  g_clear_object (&call->object);
  g_free (call);
}

static void
run_call (GTask        *task,
          gpointer      source,
          gpointer      data,
          GCancellable *cancellable)
{
  const GovStoreCall *call = data;
  GError *error = NULL;
  gpointer answer = call->run (source, call, cancellable, &error);

  if (answer != NULL)
    g_task_return_pointer (task, answer, call->drop);
  else
    g_task_return_error (task, error);
}

void
gov_store_call_async (GovStore            *self,
                      const GovStoreCall  *call,
                      GCancellable        *cancellable,
                      GAsyncReadyCallback  callback,
                      gpointer             user_data)
{
  g_autoptr (GTask) task = g_task_new (self, cancellable, callback, user_data);
  GovStoreCall *copy = g_memdup2 (call, sizeof *call);

  copy->text = g_strdup (call->text);
  if (call->object != NULL)
    g_object_ref (call->object);
  g_task_set_source_tag (task, call->run);
  g_task_set_task_data (task, copy, call_free);
  g_task_run_in_thread (task, run_call);
}

gpointer
gov_store_call_finish (GovStore      *self,
                       GAsyncResult  *result,
                       gpointer       run,
                       GError       **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), NULL);
  g_return_val_if_fail (g_task_get_source_tag (G_TASK (result)) == run, NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}

/* Opening and closing. */

static GovStore *
open_store (const char     *uri,
            GovStoreFlags   flags,
            GCancellable   *cancellable,
            GError        **error)
{
  const char *name = uri + strlen ("sqlite:");

  if (g_str_has_prefix (uri, "sqlite:") && *name != '\0')
    return gov_sqlite_store_open (name, flags, cancellable, error);
  g_set_error (error, GOV_ERROR, GOV_ERROR_UNSUPPORTED, "%s: not the name of a store, such as sqlite:council.gov", uri);
  return NULL;
}

/**
 * gov_store_open:
 * @uri: `sqlite:` and the path of a file; `sqlite::memory:` for a store in memory that nobody else sees
 * @flags: how to open it
 * @cancellable: (nullable): to stop from another thread
 * @error: why it could not be opened
 *
 * Opens a store. Unless @flags say otherwise it is made if it is not there yet; its files can then be read by their
 * owner alone.
 *
 * Opening takes the same time whatever the size of the store; not so with %GOV_STORE_FOREIGN, where all of it is read.
 *
 * It fails with %GOV_ERROR_NOT_FOUND if there is no store and none is to be made, with %GOV_ERROR_INVALID if the file
 * is no store or is damaged, with %GOV_ERROR_UNSUPPORTED if it was made by a newer version of libgov or @uri names
 * another kind of store, and with %GOV_ERROR_FAILED if it cannot be read.
 *
 * Returns: (transfer full): the store, or `NULL` with @error set
 *
 * Since: 1.0
 */
GovStore *
gov_store_open (const char     *uri,
                GovStoreFlags   flags,
                GCancellable   *cancellable,
                GError        **error)
{
  g_return_val_if_fail (uri != NULL, NULL);
  g_return_val_if_fail (cancellable == NULL || G_IS_CANCELLABLE (cancellable), NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  return open_store (uri, flags, cancellable, error);
}

static gpointer
run_open (GovStore            *self,
          const GovStoreCall  *call,
          GCancellable        *cancellable,
          GError             **error)
{
  return open_store (call->text, call->limit, cancellable, error);
}

/**
 * gov_store_open_async:
 * @uri: which store
 * @flags: how to open it
 * @cancellable: (nullable): to stop it
 * @callback: (nullable) (scope async): called when it is open
 * @user_data: for @callback
 *
 * Opens a store as [func@Store.open] does, without making the caller wait.
 *
 * Since: 1.0
 */
void
gov_store_open_async (const char          *uri,
                      GovStoreFlags        flags,
                      GCancellable        *cancellable,
                      GAsyncReadyCallback  callback,
                      gpointer             user_data)
{
  g_return_if_fail (uri != NULL);
  g_return_if_fail (cancellable == NULL || G_IS_CANCELLABLE (cancellable));

  gov_store_call_async (NULL,
                        &(GovStoreCall) { .run = run_open, .drop = g_object_unref, .text = (char *) uri, .limit = flags },
                        cancellable, callback, user_data);
}

/**
 * gov_store_open_finish:
 * @result: what the callback got
 * @error: why it could not be opened
 *
 * Tells how [func@Store.open_async] ended.
 *
 * Returns: (transfer full): the store, or `NULL` with @error set
 *
 * Since: 1.0
 */
GovStore *
gov_store_open_finish (GAsyncResult  *result,
                       GError       **error)
{
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  return gov_store_call_finish (NULL, result, run_open, error);
}

static gpointer
run_close (GovStore            *self,
           const GovStoreCall  *call,
           GCancellable        *cancellable,
           GError             **error)
{
  return GINT_TO_POINTER (GOV_STORE_GET_CLASS (self)->close (self, error));
}

/**
 * gov_store_close:
 * @self: a store
 * @cancellable: (nullable): ignored: a store is closed in any case
 * @error: what went wrong
 *
 * Closes the store, from whatever thread. Calls that are under way in other threads end first, those that read with
 * %G_IO_ERROR_CANCELLED; later calls fail with %GOV_ERROR_FAILED. Closing a store again does nothing.
 *
 * A store that is not closed is closed when its last reference goes.
 *
 * Returns: `TRUE`, or `FALSE` with @error set; it is closed in both cases
 *
 * Since: 1.0
 */
gboolean
gov_store_close (GovStore      *self,
                 GCancellable  *cancellable,
                 GError       **error)
{
  g_return_val_if_fail (GOV_IS_STORE (self), FALSE);
  g_return_val_if_fail (cancellable == NULL || G_IS_CANCELLABLE (cancellable), FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  return GOV_STORE_GET_CLASS (self)->close (self, error);
}

/**
 * gov_store_close_async:
 * @self: a store
 * @cancellable: (nullable): ignored
 * @callback: (nullable) (scope async): called when it is closed
 * @user_data: for @callback
 *
 * Closes the store as [method@Store.close] does, without making the caller wait.
 *
 * Since: 1.0
 */
void
gov_store_close_async (GovStore            *self,
                       GCancellable        *cancellable,
                       GAsyncReadyCallback  callback,
                       gpointer             user_data)
{
  g_return_if_fail (GOV_IS_STORE (self));
  g_return_if_fail (cancellable == NULL || G_IS_CANCELLABLE (cancellable));

  gov_store_call_async (self, &(GovStoreCall) { .run = run_close }, NULL, callback, user_data);
}

/**
 * gov_store_close_finish:
 * @self: the store
 * @result: what the callback got
 * @error: what went wrong
 *
 * Tells how [method@Store.close_async] ended.
 *
 * Returns: `TRUE`, or `FALSE` with @error set
 *
 * Since: 1.0
 */
gboolean
gov_store_close_finish (GovStore      *self,
                        GAsyncResult  *result,
                        GError       **error)
{
  g_return_val_if_fail (GOV_IS_STORE (self), FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  return gov_store_call_finish (self, result, run_close, error) != NULL;
}

/* One record. */

static GQuark
base_quark (void)
{
  return g_quark_from_static_string ("gov-store-base");
}

typedef struct
{
  gint64 number;
  GovAccess seen;
} Base;

void
gov_store_set_base (GovRecord *record,
                    gint64     number,
                    GovAccess  seen)
{
  const Base base = { number, seen };

  g_object_set_qdata_full (G_OBJECT (record), base_quark (), g_memdup2 (&base, sizeof base), g_free);
}

GovAccess
gov_store_get_seen (GovRecord *record)
{
  const Base *base = g_object_get_qdata (G_OBJECT (record), base_quark ());

  return base ? base->seen : GOV_ACCESS_UNSET;
}

/**
 * gov_store_get_base:
 * @record: a record
 *
 * Gets the revision that a record was read from, or became when it was put.
 *
 * It is what [method@Transaction.put] wants to know. A copy of a record does not have it.
 *
 * Returns: the number of the revision, or 0 if the record comes from no store
 *
 * Since: 1.0
 */
gint64
gov_store_get_base (GovRecord *record)
{
  const Base *base;

  g_return_val_if_fail (GOV_IS_RECORD (record), 0);

  base = g_object_get_qdata (G_OBJECT (record), base_quark ());
  return base ? base->number : 0;
}

typedef struct
{
  GovRecord *record;
  GovAccess upto;
} Head;

/* The record of a row that is a head; NULL without an error if the row has none. */
static gboolean
take_head (const GovRevisionRow  *row,
           gpointer               data,
           GError               **error)
{
  Head *head = data;
  GError *local = NULL;

  head->record = gov_revision_row_read (row, head->upto, &local);
  if (local == NULL)
    return TRUE;
  g_propagate_error (error, local);
  return FALSE;
}

/* What is not there and what may not be seen end alike. */
static GovRecord *
read_head (GovStore      *self,
           const char    *id,
           gint64         number,
           GovAccess      upto,
           GCancellable  *cancellable,
           GError       **error)
{
  const GovQuestion question = { GOV_QUESTION_HEAD, id, number, 1, upto };
  Head head = { NULL, upto };

  if (!GOV_STORE_GET_CLASS (self)->visit (self, &question, take_head, &head, cancellable, error))
    return NULL;
  if (head.record == NULL)
    g_set_error (error, GOV_ERROR, GOV_ERROR_NOT_FOUND, "%s: no such record", id);
  return head.record;
}

static gpointer
run_get (GovStore            *self,
         const GovStoreCall  *call,
         GCancellable        *cancellable,
         GError             **error)
{
  return read_head (self, call->text, G_MAXINT64, call->upto, cancellable, error);
}

/**
 * gov_store_get:
 * @self: a store
 * @id: the id of a top record
 * @upto: the highest level that the caller may see; not stated means public
 * @cancellable: (nullable): to stop from another thread
 * @error: why there is no record
 *
 * Gets a record as it is now.
 *
 * It fails with %GOV_ERROR_NOT_FOUND if there is no such record, it was deleted, or it is above @upto.
 *
 * Returns: (transfer full): the record, or `NULL` with @error set
 *
 * Since: 1.0
 */
GovRecord *
gov_store_get (GovStore      *self,
               const char    *id,
               GovAccess      upto,
               GCancellable  *cancellable,
               GError       **error)
{
  g_return_val_if_fail (GOV_IS_STORE (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);
  g_return_val_if_fail (cancellable == NULL || G_IS_CANCELLABLE (cancellable), NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  return read_head (self, id, G_MAXINT64, upto, cancellable, error);
}

/**
 * gov_store_get_async:
 * @self: a store
 * @id: the id of a top record
 * @upto: the highest level that the caller may see
 * @cancellable: (nullable): to stop it
 * @callback: (nullable) (scope async): called when the record is there
 * @user_data: for @callback
 *
 * Gets a record as [method@Store.get] does, without making the caller wait.
 *
 * Since: 1.0
 */
void
gov_store_get_async (GovStore            *self,
                     const char          *id,
                     GovAccess            upto,
                     GCancellable        *cancellable,
                     GAsyncReadyCallback  callback,
                     gpointer             user_data)
{
  g_return_if_fail (GOV_IS_STORE (self));
  g_return_if_fail (id != NULL);
  g_return_if_fail (cancellable == NULL || G_IS_CANCELLABLE (cancellable));

  gov_store_call_async (self,
                        &(GovStoreCall) { .run = run_get, .drop = g_object_unref, .text = (char *) id, .upto = upto },
                        cancellable, callback, user_data);
}

/**
 * gov_store_get_finish:
 * @self: the store
 * @result: what the callback got
 * @error: why there is no record
 *
 * Tells how [method@Store.get_async] ended.
 *
 * Returns: (transfer full): the record, or `NULL` with @error set
 *
 * Since: 1.0
 */
GovRecord *
gov_store_get_finish (GovStore      *self,
                      GAsyncResult  *result,
                      GError       **error)
{
  g_return_val_if_fail (GOV_IS_STORE (self), NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  return gov_store_call_finish (self, result, run_get, error);
}

static gpointer
run_get_at_revision (GovStore            *self,
                     const GovStoreCall  *call,
                     GCancellable        *cancellable,
                     GError             **error)
{
  return read_head (self, call->text, call->number, call->upto, cancellable, error);
}

/**
 * gov_store_get_at_revision:
 * @self: a store
 * @id: the id of a top record
 * @number: the number of a revision, of this or of any other record
 * @upto: the highest level that the caller may see; not stated means public
 * @cancellable: (nullable): to stop from another thread
 * @error: why there is no record
 *
 * Gets a record as it was when the revision had just been written.
 *
 * It fails with %GOV_ERROR_NOT_FOUND if there was no such record then, it was deleted, or it was above @upto, and if it
 * has been erased since.
 *
 * Returns: (transfer full): the record, or `NULL` with @error set
 *
 * Since: 1.0
 */
GovRecord *
gov_store_get_at_revision (GovStore      *self,
                           const char    *id,
                           gint64         number,
                           GovAccess      upto,
                           GCancellable  *cancellable,
                           GError       **error)
{
  g_return_val_if_fail (GOV_IS_STORE (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);
  g_return_val_if_fail (cancellable == NULL || G_IS_CANCELLABLE (cancellable), NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  return read_head (self, id, number, upto, cancellable, error);
}

/**
 * gov_store_get_at_revision_async:
 * @self: a store
 * @id: the id of a top record
 * @number: the number of a revision
 * @upto: the highest level that the caller may see
 * @cancellable: (nullable): to stop it
 * @callback: (nullable) (scope async): called when the record is there
 * @user_data: for @callback
 *
 * Gets a record as [method@Store.get_at_revision] does, without making the caller wait.
 *
 * Since: 1.0
 */
void
gov_store_get_at_revision_async (GovStore            *self,
                                 const char          *id,
                                 gint64               number,
                                 GovAccess            upto,
                                 GCancellable        *cancellable,
                                 GAsyncReadyCallback  callback,
                                 gpointer             user_data)
{
  g_return_if_fail (GOV_IS_STORE (self));
  g_return_if_fail (id != NULL);
  g_return_if_fail (cancellable == NULL || G_IS_CANCELLABLE (cancellable));

  gov_store_call_async (self,
                        &(GovStoreCall) { .run = run_get_at_revision, .drop = g_object_unref, .text = (char *) id,
                                          .number = number, .upto = upto },
                        cancellable, callback, user_data);
}

/**
 * gov_store_get_at_revision_finish:
 * @self: the store
 * @result: what the callback got
 * @error: why there is no record
 *
 * Tells how [method@Store.get_at_revision_async] ended.
 *
 * Returns: (transfer full): the record, or `NULL` with @error set
 *
 * Since: 1.0
 */
GovRecord *
gov_store_get_at_revision_finish (GovStore      *self,
                                  GAsyncResult  *result,
                                  GError       **error)
{
  g_return_val_if_fail (GOV_IS_STORE (self), NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  return gov_store_call_finish (self, result, run_get_at_revision, error);
}

static GovRecord *
read_at_time (GovStore       *self,
              const char     *id,
              const GovDate  *time,
              GovAccess       upto,
              GCancellable   *cancellable,
              GError        **error)
{
  gint64 earliest, latest, number;

  if (!gov_date_get_bounds (time, &earliest, &latest) || latest == G_MAXINT64)
    {
      g_set_error (error, GOV_ERROR, GOV_ERROR_INVALID, "%s: a time without an end", gov_date_get_text (time));
      return NULL;
    }
  if (!GOV_STORE_GET_CLASS (self)->find_time (self, latest, &number, cancellable, error))
    return NULL;
  return read_head (self, id, number, upto, cancellable, error);
}

static gpointer
run_get_at_time (GovStore            *self,
                 const GovStoreCall  *call,
                 GCancellable        *cancellable,
                 GError             **error)
{
  const char *id = strchr (call->text, '\n') + 1;
  g_autofree char *text = g_strndup (call->text, (gsize) (id - call->text - 1));
  g_autoptr (GovDate) time = gov_date_new_from_string (text, error);

  return time ? read_at_time (self, id, time, call->upto, cancellable, error) : NULL;
}

/**
 * gov_store_get_at_time:
 * @self: a store
 * @id: the id of a top record
 * @time: when; of a date that is no moment, such as a day, its end counts, and without a time zone it is in UTC
 * @upto: the highest level that the caller may see; not stated means public
 * @cancellable: (nullable): to stop from another thread
 * @error: why there is no record
 *
 * Gets a record as it was at a time, by when the store wrote its revisions.
 *
 * It fails as [method@Store.get_at_revision] does, and with %GOV_ERROR_INVALID if @time has no end.
 *
 * Returns: (transfer full): the record, or `NULL` with @error set
 *
 * Since: 1.0
 */
GovRecord *
gov_store_get_at_time (GovStore       *self,
                       const char     *id,
                       const GovDate  *time,
                       GovAccess       upto,
                       GCancellable   *cancellable,
                       GError        **error)
{
  g_return_val_if_fail (GOV_IS_STORE (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);
  g_return_val_if_fail (time != NULL, NULL);
  g_return_val_if_fail (cancellable == NULL || G_IS_CANCELLABLE (cancellable), NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  return read_at_time (self, id, time, upto, cancellable, error);
}

/**
 * gov_store_get_at_time_async:
 * @self: a store
 * @id: the id of a top record
 * @time: when
 * @upto: the highest level that the caller may see
 * @cancellable: (nullable): to stop it
 * @callback: (nullable) (scope async): called when the record is there
 * @user_data: for @callback
 *
 * Gets a record as [method@Store.get_at_time] does, without making the caller wait.
 *
 * Since: 1.0
 */
void
gov_store_get_at_time_async (GovStore            *self,
                             const char          *id,
                             const GovDate       *time,
                             GovAccess            upto,
                             GCancellable        *cancellable,
                             GAsyncReadyCallback  callback,
                             gpointer             user_data)
{
  g_autofree char *text = NULL;

  g_return_if_fail (GOV_IS_STORE (self));
  g_return_if_fail (id != NULL);
  g_return_if_fail (time != NULL);
  g_return_if_fail (cancellable == NULL || G_IS_CANCELLABLE (cancellable));

  text = g_strdup_printf ("%s\n%s", gov_date_get_text (time), id);
  gov_store_call_async (self,
                        &(GovStoreCall) { .run = run_get_at_time, .drop = g_object_unref, .text = text, .upto = upto },
                        cancellable, callback, user_data);
}

/**
 * gov_store_get_at_time_finish:
 * @self: the store
 * @result: what the callback got
 * @error: why there is no record
 *
 * Tells how [method@Store.get_at_time_async] ended.
 *
 * Returns: (transfer full): the record, or `NULL` with @error set
 *
 * Since: 1.0
 */
GovRecord *
gov_store_get_at_time_finish (GovStore      *self,
                              GAsyncResult  *result,
                              GError       **error)
{
  g_return_val_if_fail (GOV_IS_STORE (self), NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  return gov_store_call_finish (self, result, run_get_at_time, error);
}
