#pragma once

#include "store/gov-store.h"

G_BEGIN_DECLS

#define GOV_TYPE_TRANSACTION (gov_transaction_get_type ())

GOV_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (GovTransaction, gov_transaction, GOV, TRANSACTION, GObject)

GOV_AVAILABLE_IN_ALL
GovTransaction *gov_store_begin               (GovStore             *self,
                                               const char           *author,
                                               const char           *reason) G_GNUC_WARN_UNUSED_RESULT;
GOV_AVAILABLE_IN_ALL
GovStore       *gov_transaction_get_store     (GovTransaction       *self);
GOV_AVAILABLE_IN_ALL
const char     *gov_transaction_get_author    (GovTransaction       *self);
GOV_AVAILABLE_IN_ALL
const char     *gov_transaction_get_reason    (GovTransaction       *self);
GOV_AVAILABLE_IN_ALL
const char     *gov_transaction_get_key       (GovTransaction       *self);
GOV_AVAILABLE_IN_ALL
void            gov_transaction_set_key       (GovTransaction       *self,
                                               const char           *key);
GOV_AVAILABLE_IN_ALL
GovAccess       gov_transaction_get_upto      (GovTransaction       *self);
GOV_AVAILABLE_IN_ALL
void            gov_transaction_set_upto      (GovTransaction       *self,
                                               GovAccess             upto);

GOV_AVAILABLE_IN_ALL
gboolean        gov_transaction_put           (GovTransaction       *self,
                                               GovRecord            *record,
                                               gint64                based_on,
                                               GError              **error);
GOV_AVAILABLE_IN_ALL
gboolean        gov_transaction_put_register  (GovTransaction       *self,
                                               GovRegister          *records,
                                               GError              **error);
GOV_AVAILABLE_IN_ALL
gboolean        gov_transaction_delete        (GovTransaction       *self,
                                               const char           *id,
                                               gint64                based_on,
                                               GError              **error);

GOV_AVAILABLE_IN_ALL
gint64          gov_transaction_commit        (GovTransaction       *self,
                                               GCancellable         *cancellable,
                                               GError              **error);
GOV_AVAILABLE_IN_ALL
void            gov_transaction_commit_async  (GovTransaction       *self,
                                               GCancellable         *cancellable,
                                               GAsyncReadyCallback   callback,
                                               gpointer              user_data);
GOV_AVAILABLE_IN_ALL
gint64          gov_transaction_commit_finish (GovTransaction       *self,
                                               GAsyncResult         *result,
                                               GError              **error);
GOV_AVAILABLE_IN_ALL
GovList        *gov_transaction_get_conflict  (GovTransaction       *self);

G_END_DECLS
