/* What is done to a record as a whole, for good. */
#include "store/gov-store-proof.h"

#include "store/gov-store-private.h"

/* A transaction of one deed; it is a transaction like any other to the store. */
static GObject *
make_deed (GovStore         *self,
           const char       *author,
           const char       *reason,
           GovRevisionKind   kind,
           const char       *id,
           gint64            based_on,
           GovSealMode       mode)
{
  GovTransaction *transaction = gov_store_begin (self, author, reason);

  gov_transaction_set_upto (transaction, GOV_ACCESS_SECRET);
  gov_transaction_take_deed (transaction, kind, id, based_on, mode);
  return G_OBJECT (transaction);
}

static gint64
commit_deed (GovStore            *self,
             const GovStoreCall  *call,
             GCancellable        *cancellable,
             GError             **error)
{
  return gov_transaction_commit (GOV_TRANSACTION (call->object), cancellable, error);
}

static gpointer
 run_seal (GovStore           *self,
           const GovStoreCall *call,
           GCancellable       *cancellable,
           GError            **error)
{
  gint64 number = commit_deed (self, call, cancellable, error);

  return number > 0 ? GOV_STORE_GET_CLASS (self)->get_head (self, number, cancellable, error) : NULL;
}

/**
 * gov_store_seal:
 * @self: a store
 * @id: the id of a top record
 * @based_on: the number of the revision that is sealed, which has to be the newest; 0 for whatever is the newest
 * @mode: what becomes of later changes
 * @author: who seals it
 * @reason: (nullable): why
 * @cancellable: (nullable): to stop from another thread
 * @error: why it is not sealed
 *
 * Seals a record with all that it holds as it is: a meeting once its minutes were adopted. Later changes are refused, or
 * become amendments, which the history shows as such; a record that is sealed already is sealed anew.
 *
 * The head that is returned covers the sealed record. Kept by somebody else it proves what was adopted.
 *
 * It fails with %GOV_ERROR_NOT_FOUND if there is no such record, and with %GOV_ERROR_CONFLICT if @based_on is not its
 * newest revision.
 *
 * Returns: (transfer full): the head, or `NULL` with @error set
 *
 * Since: 1.0
 */
GovHead *
 gov_store_seal (GovStore     *self,
                 const char   *id,
                 gint64        based_on,
                 GovSealMode   mode,
                 const char   *author,
                 const char   *reason,
                 GCancellable *cancellable,
                 GError      **error)
{
  g_autoptr (GObject) deed = NULL;

  g_return_val_if_fail (GOV_IS_STORE (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);
  g_return_val_if_fail (based_on >= 0, NULL);
  g_return_val_if_fail (mode != GOV_SEAL_MODE_UNSET, NULL);
  g_return_val_if_fail (author != NULL, NULL);
  g_return_val_if_fail (cancellable == NULL || G_IS_CANCELLABLE (cancellable), NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  deed = make_deed (self, author, reason, GOV_REVISION_KIND_SEAL, id, based_on ? based_on : GOV_BASED_ON_BEFORE, mode);
  return run_seal (self, &(GovStoreCall) { .object = deed }, cancellable, error);
}

/**
 * gov_store_seal_async:
 * @self: a store
 * @id: the id of a top record
 * @based_on: the number of the revision that is sealed, which has to be the newest; 0 for whatever is the newest
 * @mode: what becomes of later changes
 * @author: who seals it
 * @reason: (nullable): why
 * @cancellable: (nullable): to stop it
 * @callback: (nullable) (scope async): called when it is sealed
 * @user_data: for @callback
 *
 * Seals a record as [method@Store.seal] does, without making the caller wait.
 *
 * Since: 1.0
 */
void
 gov_store_seal_async (GovStore            *self,
                       const char          *id,
                       gint64               based_on,
                       GovSealMode          mode,
                       const char          *author,
                       const char          *reason,
                       GCancellable        *cancellable,
                       GAsyncReadyCallback  callback,
                       gpointer             user_data)
{
  g_autoptr (GObject) deed = NULL;

  g_return_if_fail (GOV_IS_STORE (self));
  g_return_if_fail (id != NULL);
  g_return_if_fail (based_on >= 0);
  g_return_if_fail (mode != GOV_SEAL_MODE_UNSET);
  g_return_if_fail (author != NULL);
  g_return_if_fail (cancellable == NULL || G_IS_CANCELLABLE (cancellable));

  deed = make_deed (self, author, reason, GOV_REVISION_KIND_SEAL, id, based_on ? based_on : GOV_BASED_ON_BEFORE, mode);
  gov_store_call_async (self, &(GovStoreCall) { .run = run_seal, .drop = g_object_unref, .object = deed },
                        cancellable, callback, user_data);
}

/**
 * gov_store_seal_finish:
 * @self: the store
 * @result: what the callback got
 * @error: why it is not sealed
 *
 * Tells how [method@Store.seal_async] ended.
 *
 * Returns: (transfer full): the head, or `NULL` with @error set
 *
 * Since: 1.0
 */
GovHead *
 gov_store_seal_finish (GovStore     *self,
                        GAsyncResult *result,
                        GError      **error)
{
  g_return_val_if_fail (GOV_IS_STORE (self), NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  return gov_store_call_finish (self, result, run_seal, error);
}

static gpointer
 run_erase (GovStore           *self,
            const GovStoreCall *call,
            GCancellable       *cancellable,
            GError            **error)
{
  return GINT_TO_POINTER (commit_deed (self, call, cancellable, error) > 0 &&
                          GOV_STORE_GET_CLASS (self)->sweep (self, cancellable, error));
}

/**
 * gov_store_erase:
 * @self: a store
 * @id: the id of a top record
 * @author: who erases it
 * @ground: why it may be erased: the law, the decision
 * @cancellable: (nullable): to stop from another thread
 * @error: why it is not erased, or not out of the files
 *
 * Erases a record: what it says now and what it ever said, with all that it holds, goes out of the store and its files.
 * Of its revisions stays who wrote them when and why, and a hash that tells nothing of the content; so the history can
 * still be verified, and heads that were kept hold. That it was erased, by whom and on what ground becomes part of the
 * history.
 *
 * What other records say of it stays: references, names, copies. So do copies of the store, and the id of the record;
 * ids, authors and reasons should not tell what may have to be erased. The whole file is written anew, which takes
 * time and, while it lasts, as much room again.
 *
 * It fails with %GOV_ERROR_NOT_FOUND if there never was such a record. If it fails because somebody is reading, the
 * record is gone for whoever reads, but bytes of it are left in the files; erase it again then.
 *
 * Returns: `TRUE`, or `FALSE` with @error set
 *
 * Since: 1.0
 */
gboolean
 gov_store_erase (GovStore     *self,
                  const char   *id,
                  const char   *author,
                  const char   *ground,
                  GCancellable *cancellable,
                  GError      **error)
{
  g_autoptr (GObject) deed = NULL;

  g_return_val_if_fail (GOV_IS_STORE (self), FALSE);
  g_return_val_if_fail (id != NULL, FALSE);
  g_return_val_if_fail (author != NULL, FALSE);
  g_return_val_if_fail (ground != NULL, FALSE);
  g_return_val_if_fail (cancellable == NULL || G_IS_CANCELLABLE (cancellable), FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  deed = make_deed (self, author, ground, GOV_REVISION_KIND_ERASE, id, GOV_BASED_ON_BEFORE, GOV_SEAL_MODE_UNSET);
  return run_erase (self, &(GovStoreCall) { .object = deed }, cancellable, error) != NULL;
}

/**
 * gov_store_erase_async:
 * @self: a store
 * @id: the id of a top record
 * @author: who erases it
 * @ground: why it may be erased: the law, the decision
 * @cancellable: (nullable): to stop it
 * @callback: (nullable) (scope async): called when it is erased
 * @user_data: for @callback
 *
 * Erases a record as [method@Store.erase] does, without making the caller wait.
 *
 * Since: 1.0
 */
void
 gov_store_erase_async (GovStore            *self,
                        const char          *id,
                        const char          *author,
                        const char          *ground,
                        GCancellable        *cancellable,
                        GAsyncReadyCallback  callback,
                        gpointer             user_data)
{
  g_autoptr (GObject) deed = NULL;

  g_return_if_fail (GOV_IS_STORE (self));
  g_return_if_fail (id != NULL);
  g_return_if_fail (author != NULL);
  g_return_if_fail (ground != NULL);
  g_return_if_fail (cancellable == NULL || G_IS_CANCELLABLE (cancellable));

  deed = make_deed (self, author, ground, GOV_REVISION_KIND_ERASE, id, GOV_BASED_ON_BEFORE, GOV_SEAL_MODE_UNSET);
  gov_store_call_async (self, &(GovStoreCall) { .run = run_erase, .object = deed },
                        cancellable, callback, user_data);
}

/**
 * gov_store_erase_finish:
 * @self: the store
 * @result: what the callback got
 * @error: why it is not erased, or not out of the files
 *
 * Tells how [method@Store.erase_async] ended.
 *
 * Returns: `TRUE`, or `FALSE` with @error set
 *
 * Since: 1.0
 */
gboolean
 gov_store_erase_finish (GovStore     *self,
                         GAsyncResult *result,
                         GError      **error)
{
  g_return_val_if_fail (GOV_IS_STORE (self), FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  return gov_store_call_finish (self, result, run_erase, error) != NULL;
}
