/* Finding records in a store. */
#include "store/gov-store-find.h"

#include "records/gov-list-private.h"
#include "store/gov-hit-private.h"

static GovFinding *
ask (GovStore            *self,
     const GovStoreCall  *call,
     gboolean             count,
     GCancellable        *cancellable,
     GError             **error)
{
  g_autoptr (GovFinding) finding = gov_finding_new (self, GOV_QUERY (call->object), call->upto, error);

  if (finding == NULL || !GOV_STORE_GET_CLASS (self)->find (self, finding, count, cancellable, error))
    return NULL;
  return g_steal_pointer (&finding);
}

static gpointer
run_find (GovStore            *self,
          const GovStoreCall  *call,
          GCancellable        *cancellable,
          GError             **error)
{
  g_autoptr (GovFinding) finding = ask (self, call, FALSE, cancellable, error);
  GovList *hits;

  if (finding == NULL)
    return NULL;
  hits = gov_list_new (GOV_TYPE_HIT);
  for (guint i = 0; i < finding->found->len; i++)
    gov_list_take (hits, gov_hit_new (finding, i));
  return hits;
}

/* A number that is no null pointer. */
static gpointer
run_count (GovStore            *self,
           const GovStoreCall  *call,
           GCancellable        *cancellable,
           GError             **error)
{
  g_autoptr (GovFinding) finding = ask (self, call, TRUE, cancellable, error);

  return finding ? g_memdup2 (&finding->count, sizeof finding->count) : NULL;
}

static gint64
take_count (gpointer answer)
{
  g_autofree gint64 *count = answer;

  return count ? *count : -1;
}

/**
 * gov_store_find:
 * @self: a store
 * @query: what to look for
 * @upto: the highest level that the caller may see; not stated means public
 * @cancellable: (nullable): to stop from another thread
 * @error: why nothing can be found
 *
 * Finds records, at the top and in others, as they are now.
 *
 * The list is ready at once, and reads its records page by page when somebody asks for one. Of what is above @upto nothing is found
 * and nothing is counted, and what may not be seen of a record that is found is not in it.
 *
 * Whatever words are set, it comes to an end: after 10 seconds it fails with %GOV_ERROR_LIMIT.
 *
 * Returns: (transfer full): a list of [class@Hit], or `NULL` with @error set
 *
 * Since: 1.0
 */
GovList *
gov_store_find (GovStore      *self,
                GovQuery      *query,
                GovAccess      upto,
                GCancellable  *cancellable,
                GError       **error)
{
  g_return_val_if_fail (GOV_IS_STORE (self), NULL);
  g_return_val_if_fail (GOV_IS_QUERY (query), NULL);
  g_return_val_if_fail (cancellable == NULL || G_IS_CANCELLABLE (cancellable), NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  return run_find (self, &(GovStoreCall) { .object = G_OBJECT (query), .upto = upto }, cancellable, error);
}

/**
 * gov_store_find_async:
 * @self: a store
 * @query: what to look for
 * @upto: the highest level that the caller may see
 * @cancellable: (nullable): to stop it
 * @callback: (nullable) (scope async): called when it is found
 * @user_data: for @callback
 *
 * Finds records as [method@Store.find] does, without making the caller wait.
 *
 * Since: 1.0
 */
void
gov_store_find_async (GovStore            *self,
                      GovQuery            *query,
                      GovAccess            upto,
                      GCancellable        *cancellable,
                      GAsyncReadyCallback  callback,
                      gpointer             user_data)
{
  g_autoptr (GovQuery) copy = NULL;

  g_return_if_fail (GOV_IS_STORE (self));
  g_return_if_fail (GOV_IS_QUERY (query));
  g_return_if_fail (cancellable == NULL || G_IS_CANCELLABLE (cancellable));

  copy = gov_query_copy (query);
  gov_store_call_async (self,
                        &(GovStoreCall) { .run = run_find, .drop = g_object_unref, .object = G_OBJECT (copy), .upto = upto },
                        cancellable, callback, user_data);
}

/**
 * gov_store_find_finish:
 * @self: the store
 * @result: what the callback got
 * @error: why nothing can be found
 *
 * Tells how [method@Store.find_async] ended.
 *
 * Returns: (transfer full): a list of [class@Hit], or `NULL` with @error set
 *
 * Since: 1.0
 */
GovList *
gov_store_find_finish (GovStore      *self,
                       GAsyncResult  *result,
                       GError       **error)
{
  g_return_val_if_fail (GOV_IS_STORE (self), NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  return gov_store_call_finish (self, result, run_find, error);
}

/**
 * gov_store_count:
 * @self: a store
 * @query: what to look for
 * @upto: the highest level that the caller may see; not stated means public
 * @cancellable: (nullable): to stop from another thread
 * @error: why nothing can be found
 *
 * Counts the records that [method@Store.find] would find without limit and cursor.
 *
 * Returns: how many there are, or -1 with @error set
 *
 * Since: 1.0
 */
gint64
gov_store_count (GovStore      *self,
                 GovQuery      *query,
                 GovAccess      upto,
                 GCancellable  *cancellable,
                 GError       **error)
{
  g_return_val_if_fail (GOV_IS_STORE (self), -1);
  g_return_val_if_fail (GOV_IS_QUERY (query), -1);
  g_return_val_if_fail (cancellable == NULL || G_IS_CANCELLABLE (cancellable), -1);
  g_return_val_if_fail (error == NULL || *error == NULL, -1);

  return take_count (run_count (self, &(GovStoreCall) { .object = G_OBJECT (query), .upto = upto }, cancellable, error));
}

/**
 * gov_store_count_async:
 * @self: a store
 * @query: what to look for
 * @upto: the highest level that the caller may see
 * @cancellable: (nullable): to stop it
 * @callback: (nullable) (scope async): called when it is counted
 * @user_data: for @callback
 *
 * Counts records as [method@Store.count] does, without making the caller wait.
 *
 * Since: 1.0
 */
void
gov_store_count_async (GovStore            *self,
                       GovQuery            *query,
                       GovAccess            upto,
                       GCancellable        *cancellable,
                       GAsyncReadyCallback  callback,
                       gpointer             user_data)
{
  g_autoptr (GovQuery) copy = NULL;

  g_return_if_fail (GOV_IS_STORE (self));
  g_return_if_fail (GOV_IS_QUERY (query));
  g_return_if_fail (cancellable == NULL || G_IS_CANCELLABLE (cancellable));

  copy = gov_query_copy (query);
  gov_store_call_async (self, &(GovStoreCall) { .run = run_count, .drop = g_free, .object = G_OBJECT (copy), .upto = upto },
                        cancellable, callback, user_data);
}

/**
 * gov_store_count_finish:
 * @self: the store
 * @result: what the callback got
 * @error: why nothing can be found
 *
 * Tells how [method@Store.count_async] ended.
 *
 * Returns: how many there are, or -1 with @error set
 *
 * Since: 1.0
 */
gint64
gov_store_count_finish (GovStore      *self,
                        GAsyncResult  *result,
                        GError       **error)
{
  g_return_val_if_fail (GOV_IS_STORE (self), -1);
  g_return_val_if_fail (error == NULL || *error == NULL, -1);

  return take_count (gov_store_call_finish (self, result, run_count, error));
}
