#pragma once

#include "records/gov-register.h"
#include "store/gov-revision.h"

G_BEGIN_DECLS

/**
 * GovStoreFlags:
 * @GOV_STORE_PLAIN: read and write; a store that is not there yet is made
 * @GOV_STORE_READ_ONLY: read alone; nothing of the store is changed
 * @GOV_STORE_EXISTING: fail where there is no store yet
 * @GOV_STORE_RELAXED: a commit returns before it is on the disk: after a power failure the last ones may be missing,
 *   but none is there by half
 * @GOV_STORE_FOREIGN: the store comes from somebody else: it is read alone, checked as a whole first, and no index of
 *   it is used
 *
 * How to open a store.
 *
 * Since: 1.0
 */
typedef enum /*< flags >*/
{
  GOV_STORE_PLAIN = 0,
  GOV_STORE_READ_ONLY = 1 << 0,
  GOV_STORE_EXISTING = 1 << 1,
  GOV_STORE_RELAXED = 1 << 2,
  GOV_STORE_FOREIGN = 1 << 3,
} GovStoreFlags;

/**
 * GovSealMode:
 * @GOV_SEAL_MODE_UNSET: not sealed
 * @GOV_SEAL_MODE_REFUSE: the record is not changed any more
 * @GOV_SEAL_MODE_AMEND: a change is written as an amendment, %GOV_REVISION_KIND_AMEND
 *
 * What becomes of later changes of a record that is sealed. In both modes it can be erased, which the law may demand,
 * and cannot be deleted.
 *
 * Since: 1.0
 */
typedef enum
{
  GOV_SEAL_MODE_UNSET,
  GOV_SEAL_MODE_REFUSE,
  GOV_SEAL_MODE_AMEND,
} GovSealMode;

#define GOV_TYPE_STORE (gov_store_get_type ())

/* Only libgov derives from GovStore, so the class struct stays private. */
GOV_AVAILABLE_IN_ALL
GType gov_store_get_type (void);
typedef struct _GovStore GovStore;
typedef struct _GovStoreClass GovStoreClass;
G_DEFINE_AUTOPTR_CLEANUP_FUNC (GovStore, g_object_unref)
G_GNUC_UNUSED static inline GovStore *
GOV_STORE (gpointer store)
{
  return G_TYPE_CHECK_INSTANCE_CAST (store, gov_store_get_type (), GovStore);
}
G_GNUC_UNUSED static inline gboolean
GOV_IS_STORE (gpointer store)
{
  return G_TYPE_CHECK_INSTANCE_TYPE (store, gov_store_get_type ());
}

GOV_AVAILABLE_IN_ALL
GovStore    *gov_store_open                   (const char          *uri,
                                               GovStoreFlags        flags,
                                               GCancellable        *cancellable,
                                               GError             **error) G_GNUC_WARN_UNUSED_RESULT;
GOV_AVAILABLE_IN_ALL
void         gov_store_open_async             (const char          *uri,
                                               GovStoreFlags        flags,
                                               GCancellable        *cancellable,
                                               GAsyncReadyCallback  callback,
                                               gpointer             user_data);
GOV_AVAILABLE_IN_ALL
GovStore    *gov_store_open_finish            (GAsyncResult        *result,
                                               GError             **error) G_GNUC_WARN_UNUSED_RESULT;
GOV_AVAILABLE_IN_ALL
gboolean     gov_store_close                  (GovStore            *self,
                                               GCancellable        *cancellable,
                                               GError             **error);
GOV_AVAILABLE_IN_ALL
void         gov_store_close_async            (GovStore            *self,
                                               GCancellable        *cancellable,
                                               GAsyncReadyCallback  callback,
                                               gpointer             user_data);
GOV_AVAILABLE_IN_ALL
gboolean     gov_store_close_finish           (GovStore            *self,
                                               GAsyncResult        *result,
                                               GError             **error);

GOV_AVAILABLE_IN_ALL
GovRecord   *gov_store_get                    (GovStore            *self,
                                               const char          *id,
                                               GovAccess            upto,
                                               GCancellable        *cancellable,
                                               GError             **error) G_GNUC_WARN_UNUSED_RESULT;
GOV_AVAILABLE_IN_ALL
void         gov_store_get_async              (GovStore            *self,
                                               const char          *id,
                                               GovAccess            upto,
                                               GCancellable        *cancellable,
                                               GAsyncReadyCallback  callback,
                                               gpointer             user_data);
GOV_AVAILABLE_IN_ALL
GovRecord   *gov_store_get_finish             (GovStore            *self,
                                               GAsyncResult        *result,
                                               GError             **error) G_GNUC_WARN_UNUSED_RESULT;
GOV_AVAILABLE_IN_ALL
GovRecord   *gov_store_get_at_revision        (GovStore            *self,
                                               const char          *id,
                                               gint64               number,
                                               GovAccess            upto,
                                               GCancellable        *cancellable,
                                               GError             **error) G_GNUC_WARN_UNUSED_RESULT;
GOV_AVAILABLE_IN_ALL
void         gov_store_get_at_revision_async  (GovStore            *self,
                                               const char          *id,
                                               gint64               number,
                                               GovAccess            upto,
                                               GCancellable        *cancellable,
                                               GAsyncReadyCallback  callback,
                                               gpointer             user_data);
GOV_AVAILABLE_IN_ALL
GovRecord   *gov_store_get_at_revision_finish (GovStore            *self,
                                               GAsyncResult        *result,
                                               GError             **error) G_GNUC_WARN_UNUSED_RESULT;
GOV_AVAILABLE_IN_ALL
GovRecord   *gov_store_get_at_time            (GovStore            *self,
                                               const char          *id,
                                               const GovDate       *time,
                                               GovAccess            upto,
                                               GCancellable        *cancellable,
                                               GError             **error) G_GNUC_WARN_UNUSED_RESULT;
GOV_AVAILABLE_IN_ALL
void         gov_store_get_at_time_async      (GovStore            *self,
                                               const char          *id,
                                               const GovDate       *time,
                                               GovAccess            upto,
                                               GCancellable        *cancellable,
                                               GAsyncReadyCallback  callback,
                                               gpointer             user_data);
GOV_AVAILABLE_IN_ALL
GovRecord   *gov_store_get_at_time_finish     (GovStore            *self,
                                               GAsyncResult        *result,
                                               GError             **error) G_GNUC_WARN_UNUSED_RESULT;
GOV_AVAILABLE_IN_ALL
gint64       gov_store_get_base               (GovRecord           *record);

GOV_AVAILABLE_IN_ALL
GovList     *gov_store_list_history           (GovStore            *self,
                                               const char          *id,
                                               GovAccess            upto,
                                               GCancellable        *cancellable,
                                               GError             **error) G_GNUC_WARN_UNUSED_RESULT;
GOV_AVAILABLE_IN_ALL
void         gov_store_list_history_async     (GovStore            *self,
                                               const char          *id,
                                               GovAccess            upto,
                                               GCancellable        *cancellable,
                                               GAsyncReadyCallback  callback,
                                               gpointer             user_data);
GOV_AVAILABLE_IN_ALL
GovList     *gov_store_list_history_finish    (GovStore            *self,
                                               GAsyncResult        *result,
                                               GError             **error) G_GNUC_WARN_UNUSED_RESULT;
GOV_AVAILABLE_IN_ALL
GovList     *gov_store_list_changes           (GovStore            *self,
                                               gint64               since,
                                               guint                limit,
                                               GovAccess            upto,
                                               GCancellable        *cancellable,
                                               GError             **error) G_GNUC_WARN_UNUSED_RESULT;
GOV_AVAILABLE_IN_ALL
void         gov_store_list_changes_async     (GovStore            *self,
                                               gint64               since,
                                               guint                limit,
                                               GovAccess            upto,
                                               GCancellable        *cancellable,
                                               GAsyncReadyCallback  callback,
                                               gpointer             user_data);
GOV_AVAILABLE_IN_ALL
GovList     *gov_store_list_changes_finish    (GovStore            *self,
                                               GAsyncResult        *result,
                                               GError             **error) G_GNUC_WARN_UNUSED_RESULT;
GOV_AVAILABLE_IN_ALL
GovRegister *gov_store_read_register          (GovStore            *self,
                                               GovAccess            upto,
                                               GCancellable        *cancellable,
                                               GError             **error) G_GNUC_WARN_UNUSED_RESULT;
GOV_AVAILABLE_IN_ALL
void         gov_store_read_register_async    (GovStore            *self,
                                               GovAccess            upto,
                                               GCancellable        *cancellable,
                                               GAsyncReadyCallback  callback,
                                               gpointer             user_data);
GOV_AVAILABLE_IN_ALL
GovRegister *gov_store_read_register_finish   (GovStore            *self,
                                               GAsyncResult        *result,
                                               GError             **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
