/* What a store can prove. */
#include "store/gov-store-proof.h"

#include "store/gov-store-private.h"

static gpointer
 run_get_head (GovStore           *self,
               const GovStoreCall *call,
               GCancellable       *cancellable,
               GError            **error)
{
  return GOV_STORE_GET_CLASS (self)->get_head (self, -1, cancellable, error);
}

/**
 * gov_store_get_head:
 * @self: a store
 * @cancellable: (nullable): to stop from another thread
 * @error: what went wrong
 *
 * Gets what the store holds now, as a few lines to be kept by somebody else: in the minutes, with another body, in a
 * mailbox. [method@Store.verify] compares the store with it at any later time.
 *
 * Returns: (transfer full): the head, or `NULL` with @error set
 *
 * Since: 1.0
 */
GovHead *
 gov_store_get_head (GovStore     *self,
                     GCancellable *cancellable,
                     GError      **error)
{
  g_return_val_if_fail (GOV_IS_STORE (self), NULL);
  g_return_val_if_fail (cancellable == NULL || G_IS_CANCELLABLE (cancellable), NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  return run_get_head (self, &(GovStoreCall) { 0 }, cancellable, error);
}

/**
 * gov_store_get_head_async:
 * @self: a store
 * @cancellable: (nullable): to stop it
 * @callback: (nullable) (scope async): called when the head is there
 * @user_data: for @callback
 *
 * Gets the head as [method@Store.get_head] does, without making the caller wait.
 *
 * Since: 1.0
 */
void
 gov_store_get_head_async (GovStore            *self,
                           GCancellable        *cancellable,
                           GAsyncReadyCallback  callback,
                           gpointer             user_data)
{
  g_return_if_fail (GOV_IS_STORE (self));
  g_return_if_fail (cancellable == NULL || G_IS_CANCELLABLE (cancellable));

  gov_store_call_async (self, &(GovStoreCall) { .run = run_get_head, .drop = g_object_unref },
                        cancellable, callback, user_data);
}

/**
 * gov_store_get_head_finish:
 * @self: the store
 * @result: what the callback got
 * @error: what went wrong
 *
 * Tells how [method@Store.get_head_async] ended.
 *
 * Returns: (transfer full): the head, or `NULL` with @error set
 *
 * Since: 1.0
 */
GovHead *
 gov_store_get_head_finish (GovStore     *self,
                            GAsyncResult *result,
                            GError      **error)
{
  g_return_val_if_fail (GOV_IS_STORE (self), NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  return gov_store_call_finish (self, result, run_get_head, error);
}

static gpointer
 run_prove_inclusion (GovStore           *self,
                      const GovStoreCall *call,
                      GCancellable       *cancellable,
                      GError            **error)
{
  return GOV_STORE_GET_CLASS (self)->prove_inclusion (self, call->number, call->size, call->upto, cancellable, error);
}

/**
 * gov_store_prove_inclusion:
 * @self: a store
 * @number: the number of a revision
 * @size: the size of the head that the proof is for; 0 for the head as it is now
 * @upto: the highest level that the caller may see; not stated means public
 * @cancellable: (nullable): to stop from another thread
 * @error: why there is no proof
 *
 * Proves that a revision is part of the history that a head covers. Whoever has the head can check the proof without
 * the store, and with it the content of the revision.
 *
 * It fails with %GOV_ERROR_NOT_FOUND if there is no such revision, it is not shown at @upto, or the store never had
 * @size revisions. If @upto does not see all that the record holds, the proof has no salt.
 *
 * Returns: (transfer full): the proof, or `NULL` with @error set
 *
 * Since: 1.0
 */
GovProof *
 gov_store_prove_inclusion (GovStore     *self,
                            gint64        number,
                            gint64        size,
                            GovAccess     upto,
                            GCancellable *cancellable,
                            GError      **error)
{
  g_return_val_if_fail (GOV_IS_STORE (self), NULL);
  g_return_val_if_fail (number > 0, NULL);
  g_return_val_if_fail (size >= 0, NULL);
  g_return_val_if_fail (cancellable == NULL || G_IS_CANCELLABLE (cancellable), NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  return run_prove_inclusion (self, &(GovStoreCall) { .number = number, .size = size, .upto = upto }, cancellable, error);
}

/**
 * gov_store_prove_inclusion_async:
 * @self: a store
 * @number: the number of a revision
 * @size: the size of the head that the proof is for; 0 for the head as it is now
 * @upto: the highest level that the caller may see; not stated means public
 * @cancellable: (nullable): to stop it
 * @callback: (nullable) (scope async): called when the proof is there
 * @user_data: for @callback
 *
 * Proves that a revision is part of the history as [method@Store.prove_inclusion] does, without making the caller wait.
 *
 * Since: 1.0
 */
void
 gov_store_prove_inclusion_async (GovStore            *self,
                                  gint64               number,
                                  gint64               size,
                                  GovAccess            upto,
                                  GCancellable        *cancellable,
                                  GAsyncReadyCallback  callback,
                                  gpointer             user_data)
{
  g_return_if_fail (GOV_IS_STORE (self));
  g_return_if_fail (number > 0);
  g_return_if_fail (size >= 0);
  g_return_if_fail (cancellable == NULL || G_IS_CANCELLABLE (cancellable));

  gov_store_call_async (self, &(GovStoreCall) { .run = run_prove_inclusion, .drop = g_object_unref, .number = number, .size = size, .upto = upto },
                        cancellable, callback, user_data);
}

/**
 * gov_store_prove_inclusion_finish:
 * @self: the store
 * @result: what the callback got
 * @error: why there is no proof
 *
 * Tells how [method@Store.prove_inclusion_async] ended.
 *
 * Returns: (transfer full): the proof, or `NULL` with @error set
 *
 * Since: 1.0
 */
GovProof *
 gov_store_prove_inclusion_finish (GovStore     *self,
                                   GAsyncResult *result,
                                   GError      **error)
{
  g_return_val_if_fail (GOV_IS_STORE (self), NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  return gov_store_call_finish (self, result, run_prove_inclusion, error);
}

static gpointer
 run_prove_consistency (GovStore           *self,
                        const GovStoreCall *call,
                        GCancellable       *cancellable,
                        GError            **error)
{
  return GOV_STORE_GET_CLASS (self)->prove_consistency (self, call->number, call->size, cancellable, error);
}

/**
 * gov_store_prove_consistency:
 * @self: a store
 * @old_size: the size of the older head
 * @size: the size of the newer head; 0 for the head as it is now
 * @cancellable: (nullable): to stop from another thread
 * @error: why there is no proof
 *
 * Proves that all that an older head covers is part of what a newer one covers, unaltered.
 *
 * It fails with %GOV_ERROR_NOT_FOUND if the store never had so many revisions.
 *
 * Returns: (transfer full): the proof, or `NULL` with @error set
 *
 * Since: 1.0
 */
GovProof *
 gov_store_prove_consistency (GovStore     *self,
                              gint64        old_size,
                              gint64        size,
                              GCancellable *cancellable,
                              GError      **error)
{
  g_return_val_if_fail (GOV_IS_STORE (self), NULL);
  g_return_val_if_fail (old_size >= 0, NULL);
  g_return_val_if_fail (size >= 0, NULL);
  g_return_val_if_fail (cancellable == NULL || G_IS_CANCELLABLE (cancellable), NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  return run_prove_consistency (self, &(GovStoreCall) { .number = old_size, .size = size }, cancellable, error);
}

/**
 * gov_store_prove_consistency_async:
 * @self: a store
 * @old_size: the size of the older head
 * @size: the size of the newer head; 0 for the head as it is now
 * @cancellable: (nullable): to stop it
 * @callback: (nullable) (scope async): called when the proof is there
 * @user_data: for @callback
 *
 * Proves that the history went on unaltered as [method@Store.prove_consistency] does, without making the caller wait.
 *
 * Since: 1.0
 */
void
 gov_store_prove_consistency_async (GovStore            *self,
                                    gint64               old_size,
                                    gint64               size,
                                    GCancellable        *cancellable,
                                    GAsyncReadyCallback  callback,
                                    gpointer             user_data)
{
  g_return_if_fail (GOV_IS_STORE (self));
  g_return_if_fail (old_size >= 0);
  g_return_if_fail (size >= 0);
  g_return_if_fail (cancellable == NULL || G_IS_CANCELLABLE (cancellable));

  gov_store_call_async (self, &(GovStoreCall) { .run = run_prove_consistency, .drop = g_object_unref, .number = old_size, .size = size },
                        cancellable, callback, user_data);
}

/**
 * gov_store_prove_consistency_finish:
 * @self: the store
 * @result: what the callback got
 * @error: why there is no proof
 *
 * Tells how [method@Store.prove_consistency_async] ended.
 *
 * Returns: (transfer full): the proof, or `NULL` with @error set
 *
 * Since: 1.0
 */
GovProof *
 gov_store_prove_consistency_finish (GovStore     *self,
                                     GAsyncResult *result,
                                     GError      **error)
{
  g_return_val_if_fail (GOV_IS_STORE (self), NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  return gov_store_call_finish (self, result, run_prove_consistency, error);
}

static gpointer
 run_verify (GovStore           *self,
             const GovStoreCall *call,
             GCancellable       *cancellable,
             GError            **error)
{
  return GINT_TO_POINTER (GOV_STORE_GET_CLASS (self)->verify (self, (GovHead *) call->object, cancellable, error));
}

/**
 * gov_store_verify:
 * @self: a store
 * @head: (nullable): a head that was kept
 * @cancellable: (nullable): to stop from another thread
 * @error: what does not fit
 *
 * Reads all that the store holds and works out all hashes anew: whether each revision and its content is what was
 * written, nothing is missing, added or moved, and the newest of each record is known as the newest. With a head that
 * was kept, also whether the history is the one that the head is of: that somebody went back to an older copy of the
 * store, or made another history up, can be found by that alone.
 *
 * It does not look at what is made from the records to find them by; that can be made anew.
 *
 * It fails with %GOV_ERROR_ALTERED, and the message names the first revision that does not fit.
 *
 * Returns: `TRUE`, or `FALSE` with @error set
 *
 * Since: 1.0
 */
gboolean
 gov_store_verify (GovStore     *self,
                   GovHead      *head,
                   GCancellable *cancellable,
                   GError      **error)
{
  g_return_val_if_fail (GOV_IS_STORE (self), FALSE);
  g_return_val_if_fail (head == NULL || GOV_IS_HEAD (head), FALSE);
  g_return_val_if_fail (cancellable == NULL || G_IS_CANCELLABLE (cancellable), FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  return run_verify (self, &(GovStoreCall) { .object = (GObject *) head }, cancellable, error) != NULL;
}

/**
 * gov_store_verify_async:
 * @self: a store
 * @head: (nullable): a head that was kept
 * @cancellable: (nullable): to stop it
 * @callback: (nullable) (scope async): called when it is known
 * @user_data: for @callback
 *
 * Verifies the store as [method@Store.verify] does, without making the caller wait.
 *
 * Since: 1.0
 */
void
 gov_store_verify_async (GovStore            *self,
                         GovHead             *head,
                         GCancellable        *cancellable,
                         GAsyncReadyCallback  callback,
                         gpointer             user_data)
{
  g_return_if_fail (GOV_IS_STORE (self));
  g_return_if_fail (head == NULL || GOV_IS_HEAD (head));
  g_return_if_fail (cancellable == NULL || G_IS_CANCELLABLE (cancellable));

  gov_store_call_async (self, &(GovStoreCall) { .run = run_verify, .object = (GObject *) head },
                        cancellable, callback, user_data);
}

/**
 * gov_store_verify_finish:
 * @self: the store
 * @result: what the callback got
 * @error: what does not fit
 *
 * Tells how [method@Store.verify_async] ended.
 *
 * Returns: `TRUE`, or `FALSE` with @error set
 *
 * Since: 1.0
 */
gboolean
 gov_store_verify_finish (GovStore     *self,
                          GAsyncResult *result,
                          GError      **error)
{
  g_return_val_if_fail (GOV_IS_STORE (self), FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  return gov_store_call_finish (self, result, run_verify, error) != NULL;
}
