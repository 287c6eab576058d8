#pragma once

#include "store/gov-hit.h"
#include "store/gov-query.h"
#include "store/gov-store.h"

G_BEGIN_DECLS

GOV_AVAILABLE_IN_ALL
GovList *gov_store_find         (GovStore             *self,
                                 GovQuery             *query,
                                 GovAccess             upto,
                                 GCancellable         *cancellable,
                                 GError              **error) G_GNUC_WARN_UNUSED_RESULT;
GOV_AVAILABLE_IN_ALL
void     gov_store_find_async   (GovStore             *self,
                                 GovQuery             *query,
                                 GovAccess             upto,
                                 GCancellable         *cancellable,
                                 GAsyncReadyCallback   callback,
                                 gpointer              user_data);
GOV_AVAILABLE_IN_ALL
GovList *gov_store_find_finish  (GovStore             *self,
                                 GAsyncResult         *result,
                                 GError              **error) G_GNUC_WARN_UNUSED_RESULT;

GOV_AVAILABLE_IN_ALL
gint64   gov_store_count        (GovStore             *self,
                                 GovQuery             *query,
                                 GovAccess             upto,
                                 GCancellable         *cancellable,
                                 GError              **error);
GOV_AVAILABLE_IN_ALL
void     gov_store_count_async  (GovStore             *self,
                                 GovQuery             *query,
                                 GovAccess             upto,
                                 GCancellable         *cancellable,
                                 GAsyncReadyCallback   callback,
                                 gpointer              user_data);
GOV_AVAILABLE_IN_ALL
gint64   gov_store_count_finish (GovStore             *self,
                                 GAsyncResult         *result,
                                 GError              **error);

G_END_DECLS
