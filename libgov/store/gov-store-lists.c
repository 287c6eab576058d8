/* What a store tells of more than one record, or more than one revision. */
#include "store/gov-store-private.h"

#include "records/gov-list-private.h"
#include "records/gov-register-private.h"
#include "store/gov-access-private.h"

typedef struct
{
  GovList *found;
  GovAccess upto;
} Listing;

static gboolean
take_revision (const GovRevisionRow  *row,
               gpointer               data,
               GError               **error)
{
  Listing *listing = data;

  gov_list_take (listing->found, gov_revision_new (row, listing->upto));
  return TRUE;
}

static GovList *
list_revisions (GovStore           *self,
                const GovQuestion  *question,
                GCancellable       *cancellable,
                GError            **error)
{
  g_autoptr (GovList) found = gov_list_new (GOV_TYPE_REVISION);
  Listing listing = { found, question->upto };

  if (!GOV_STORE_GET_CLASS (self)->visit (self, question, take_revision, &listing, cancellable, error))
    return NULL;
  return g_steal_pointer (&found);
}

static gpointer
run_list_history (GovStore            *self,
                  const GovStoreCall  *call,
                  GCancellable        *cancellable,
                  GError             **error)
{
  const GovQuestion question = { GOV_QUESTION_HISTORY, call->text, G_MAXINT64, G_MAXUINT, call->upto };
  g_autoptr (GovList) found = list_revisions (self, &question, cancellable, error);

  if (found == NULL)
    return NULL;
  if (gov_list_get_length (found) == 0)
    {
      g_set_error (error, GOV_ERROR, GOV_ERROR_NOT_FOUND, "%s: no such record", call->text);
      return NULL;
    }
  return g_steal_pointer (&found);
}

/**
 * gov_store_list_history:
 * @self: a store
 * @id: the id of a top record
 * @upto: the highest level that the caller may see; not stated means public
 * @cancellable: (nullable): to stop from another thread
 * @error: why there is no history
 *
 * Lists the revisions of a record, the oldest first. Two neighbours and [method@Record.diff] tell what was changed.
 *
 * It fails with %GOV_ERROR_NOT_FOUND if there never was such a record, or all of its revisions are above @upto.
 *
 * Returns: (transfer full): a list of [class@Revision], or `NULL` with @error set
 *
 * Since: 1.0
 */
GovList *
gov_store_list_history (GovStore      *self,
                        const char    *id,
                        GovAccess      upto,
                        GCancellable  *cancellable,
                        GError       **error)
{
  g_return_val_if_fail (GOV_IS_STORE (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);
  g_return_val_if_fail (cancellable == NULL || G_IS_CANCELLABLE (cancellable), NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  return run_list_history (self, &(GovStoreCall) { .text = (char *) id, .upto = upto }, cancellable, error);
}

/**
 * gov_store_list_history_async:
 * @self: a store
 * @id: the id of a top record
 * @upto: the highest level that the caller may see
 * @cancellable: (nullable): to stop it
 * @callback: (nullable) (scope async): called when the list is there
 * @user_data: for @callback
 *
 * Lists the revisions of a record as [method@Store.list_history] does, without making the caller wait.
 *
 * Since: 1.0
 */
void
gov_store_list_history_async (GovStore            *self,
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
                        &(GovStoreCall) { .run = run_list_history, .drop = g_object_unref, .text = (char *) id,
                                          .upto = upto },
                        cancellable, callback, user_data);
}

/**
 * gov_store_list_history_finish:
 * @self: the store
 * @result: what the callback got
 * @error: why there is no history
 *
 * Tells how [method@Store.list_history_async] ended.
 *
 * Returns: (transfer full): a list of [class@Revision], or `NULL` with @error set
 *
 * Since: 1.0
 */
GovList *
gov_store_list_history_finish (GovStore      *self,
                               GAsyncResult  *result,
                               GError       **error)
{
  g_return_val_if_fail (GOV_IS_STORE (self), NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  return gov_store_call_finish (self, result, run_list_history, error);
}

static gpointer
run_list_changes (GovStore            *self,
                  const GovStoreCall  *call,
                  GCancellable        *cancellable,
                  GError             **error)
{
  const GovQuestion question = { GOV_QUESTION_CHANGES, NULL, call->number, call->limit, call->upto };

  return list_revisions (self, &question, cancellable, error);
}

/**
 * gov_store_list_changes:
 * @self: a store
 * @since: the number of the last revision that is known already; 0 for none
 * @limit: how many revisions to list at most
 * @upto: the highest level that the caller may see; not stated means public
 * @cancellable: (nullable): to stop from another thread
 * @error: what went wrong
 *
 * Lists what was written after a revision, the oldest first. Who asks again with the number of the last one that was
 * listed misses nothing and is told nothing twice.
 *
 * Returns: (transfer full): a list of [class@Revision], which may be empty, or `NULL` with @error set
 *
 * Since: 1.0
 */
GovList *
gov_store_list_changes (GovStore      *self,
                        gint64         since,
                        guint          limit,
                        GovAccess      upto,
                        GCancellable  *cancellable,
                        GError       **error)
{
  g_return_val_if_fail (GOV_IS_STORE (self), NULL);
  g_return_val_if_fail (cancellable == NULL || G_IS_CANCELLABLE (cancellable), NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  return run_list_changes (self, &(GovStoreCall) { .number = since, .limit = limit, .upto = upto }, cancellable, error);
}

/**
 * gov_store_list_changes_async:
 * @self: a store
 * @since: the number of the last revision that is known already
 * @limit: how many revisions to list at most
 * @upto: the highest level that the caller may see
 * @cancellable: (nullable): to stop it
 * @callback: (nullable) (scope async): called when the list is there
 * @user_data: for @callback
 *
 * Lists what was written as [method@Store.list_changes] does, without making the caller wait.
 *
 * Since: 1.0
 */
void
gov_store_list_changes_async (GovStore            *self,
                              gint64               since,
                              guint                limit,
                              GovAccess            upto,
                              GCancellable        *cancellable,
                              GAsyncReadyCallback  callback,
                              gpointer             user_data)
{
  g_return_if_fail (GOV_IS_STORE (self));
  g_return_if_fail (cancellable == NULL || G_IS_CANCELLABLE (cancellable));

  gov_store_call_async (self,
                        &(GovStoreCall) { .run = run_list_changes, .drop = g_object_unref, .number = since,
                                          .limit = limit, .upto = upto },
                        cancellable, callback, user_data);
}

/**
 * gov_store_list_changes_finish:
 * @self: the store
 * @result: what the callback got
 * @error: what went wrong
 *
 * Tells how [method@Store.list_changes_async] ended.
 *
 * Returns: (transfer full): a list of [class@Revision], or `NULL` with @error set
 *
 * Since: 1.0
 */
GovList *
gov_store_list_changes_finish (GovStore      *self,
                               GAsyncResult  *result,
                               GError       **error)
{
  g_return_val_if_fail (GOV_IS_STORE (self), NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  return gov_store_call_finish (self, result, run_list_changes, error);
}

/* All records: their texts are put together and read in one go, which is faster than one by one. */
typedef struct
{
  GString *lines;
  GArray *numbers;
  GovAccess upto;
} Heads;

static gboolean
take_line (const GovRevisionRow  *row,
           gpointer               data,
           GError               **error)
{
  Heads *heads = data;

  if (row->json == NULL)
    return TRUE;
  g_string_append_len (heads->lines, row->json, (gssize) row->length);
  g_string_append_c (heads->lines, '\n');
  g_array_append_val (heads->numbers, row->number);
  return TRUE;
}

/* Takes the register; the same, or one without what is above the level. */
static GovRegister *
cut_register (GovRegister *records,
              GovAccess    upto)
{
  g_autoptr (GovRegister) whole = records;
  GovRegister *seen;
  guint n = gov_register_get_length (records), i;

  for (i = 0; i < n && gov_access_is_whole (gov_register_get (records, i), GOV_ACCESS_UNSET, upto); i++)
    continue;
  if (i == n)
    return g_steal_pointer (&whole);
  seen = gov_register_new ();
  for (i = 0; i < n; i++)
    {
      GovRecord *record = gov_register_get (records, i);
      GovRecord *cut = gov_access_cut (record, GOV_ACCESS_UNSET, upto);

      if (cut == record)
        {
          cut = gov_record_copy (record);
          g_object_unref (record);
        }
      if (cut == NULL) /* does not happen: the level was looked at before */
        continue;
      gov_store_set_base (cut, gov_store_get_base (record), upto);
      gov_register_take (seen, cut);
    }
  return seen;
}

static GovRegister *
read_lines (Heads   *heads,
            GError **error)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (heads->lines->str, heads->lines->len);
  g_autoptr (GovRegister) records = gov_register_new_from_bytes (bytes, NULL, NULL);

  if (records == NULL || gov_register_get_length (records) != heads->numbers->len)
    {
      g_set_error_literal (error, GOV_ERROR, GOV_ERROR_INVALID, "a revision holds no record: the store is damaged");
      return NULL;
    }
  for (guint i = 0; i < heads->numbers->len; i++)
    gov_store_set_base (gov_register_get (records, i), g_array_index (heads->numbers, gint64, i), heads->upto);
  return cut_register (g_steal_pointer (&records), heads->upto);
}

static gpointer
run_read_register (GovStore            *self,
                   const GovStoreCall  *call,
                   GCancellable        *cancellable,
                   GError             **error)
{
  const GovQuestion question = { GOV_QUESTION_HEADS, NULL, G_MAXINT64, G_MAXUINT, call->upto };
  Heads heads = { g_string_new (NULL), g_array_new (FALSE, FALSE, sizeof (gint64)), call->upto };
  GovRegister *records = NULL;

  if (GOV_STORE_GET_CLASS (self)->visit (self, &question, take_line, &heads, cancellable, error))
    records = read_lines (&heads, error);
  g_string_free (heads.lines, TRUE);
  g_array_unref (heads.numbers);
  return records;
}

/**
 * gov_store_read_register:
 * @self: a store
 * @upto: the highest level that the caller may see; not stated means public
 * @cancellable: (nullable): to stop from another thread
 * @error: what went wrong
 *
 * Reads all records as they are now into a register, in the order in which they were first put.
 *
 * Returns: (transfer full): the register, or `NULL` with @error set
 *
 * Since: 1.0
 */
GovRegister *
gov_store_read_register (GovStore      *self,
                         GovAccess      upto,
                         GCancellable  *cancellable,
                         GError       **error)
{
  g_return_val_if_fail (GOV_IS_STORE (self), NULL);
  g_return_val_if_fail (cancellable == NULL || G_IS_CANCELLABLE (cancellable), NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  return run_read_register (self, &(GovStoreCall) { .upto = upto }, cancellable, error);
}

/**
 * gov_store_read_register_async:
 * @self: a store
 * @upto: the highest level that the caller may see
 * @cancellable: (nullable): to stop it
 * @callback: (nullable) (scope async): called when the register is there
 * @user_data: for @callback
 *
 * Reads all records as [method@Store.read_register] does, without making the caller wait.
 *
 * Since: 1.0
 */
void
gov_store_read_register_async (GovStore            *self,
                               GovAccess            upto,
                               GCancellable        *cancellable,
                               GAsyncReadyCallback  callback,
                               gpointer             user_data)
{
  g_return_if_fail (GOV_IS_STORE (self));
  g_return_if_fail (cancellable == NULL || G_IS_CANCELLABLE (cancellable));

  gov_store_call_async (self, &(GovStoreCall) { .run = run_read_register, .drop = g_object_unref, .upto = upto },
                        cancellable, callback, user_data);
}

/**
 * gov_store_read_register_finish:
 * @self: the store
 * @result: what the callback got
 * @error: what went wrong
 *
 * Tells how [method@Store.read_register_async] ended.
 *
 * Returns: (transfer full): the register, or `NULL` with @error set
 *
 * Since: 1.0
 */
GovRegister *
gov_store_read_register_finish (GovStore      *self,
                                GAsyncResult  *result,
                                GError       **error)
{
  g_return_val_if_fail (GOV_IS_STORE (self), NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  return gov_store_call_finish (self, result, run_read_register, error);
}
