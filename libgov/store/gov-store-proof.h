#pragma once

#include "store/gov-proof.h"
#include "store/gov-store.h"

G_BEGIN_DECLS

GOV_AVAILABLE_IN_ALL
GovHead *gov_store_get_head (GovStore     *self,
                             GCancellable *cancellable,
                             GError      **error) G_GNUC_WARN_UNUSED_RESULT;
GOV_AVAILABLE_IN_ALL
void gov_store_get_head_async (GovStore            *self,
                               GCancellable        *cancellable,
                               GAsyncReadyCallback  callback,
                               gpointer             user_data);
GOV_AVAILABLE_IN_ALL
GovHead *gov_store_get_head_finish (GovStore     *self,
                                    GAsyncResult *result,
                                    GError      **error) G_GNUC_WARN_UNUSED_RESULT;
GOV_AVAILABLE_IN_ALL
GovProof *gov_store_prove_inclusion (GovStore     *self,
                                     gint64        number,
                                     gint64        size,
                                     GovAccess     upto,
                                     GCancellable *cancellable,
                                     GError      **error) G_GNUC_WARN_UNUSED_RESULT;
GOV_AVAILABLE_IN_ALL
void gov_store_prove_inclusion_async (GovStore            *self,
                                      gint64               number,
                                      gint64               size,
                                      GovAccess            upto,
                                      GCancellable        *cancellable,
                                      GAsyncReadyCallback  callback,
                                      gpointer             user_data);
GOV_AVAILABLE_IN_ALL
GovProof *gov_store_prove_inclusion_finish (GovStore     *self,
                                            GAsyncResult *result,
                                            GError      **error) G_GNUC_WARN_UNUSED_RESULT;
GOV_AVAILABLE_IN_ALL
GovProof *gov_store_prove_consistency (GovStore     *self,
                                       gint64        old_size,
                                       gint64        size,
                                       GCancellable *cancellable,
                                       GError      **error) G_GNUC_WARN_UNUSED_RESULT;
GOV_AVAILABLE_IN_ALL
void gov_store_prove_consistency_async (GovStore            *self,
                                        gint64               old_size,
                                        gint64               size,
                                        GCancellable        *cancellable,
                                        GAsyncReadyCallback  callback,
                                        gpointer             user_data);
GOV_AVAILABLE_IN_ALL
GovProof *gov_store_prove_consistency_finish (GovStore     *self,
                                              GAsyncResult *result,
                                              GError      **error) G_GNUC_WARN_UNUSED_RESULT;
GOV_AVAILABLE_IN_ALL
gboolean gov_store_verify (GovStore     *self,
                           GovHead      *head,
                           GCancellable *cancellable,
                           GError      **error);
GOV_AVAILABLE_IN_ALL
void gov_store_verify_async (GovStore            *self,
                             GovHead             *head,
                             GCancellable        *cancellable,
                             GAsyncReadyCallback  callback,
                             gpointer             user_data);
GOV_AVAILABLE_IN_ALL
gboolean gov_store_verify_finish (GovStore     *self,
                                  GAsyncResult *result,
                                  GError      **error);
GOV_AVAILABLE_IN_ALL
GovHead *gov_store_seal (GovStore     *self,
                         const char   *id,
                         gint64        based_on,
                         GovSealMode   mode,
                         const char   *author,
                         const char   *reason,
                         GCancellable *cancellable,
                         GError      **error) G_GNUC_WARN_UNUSED_RESULT;
GOV_AVAILABLE_IN_ALL
void gov_store_seal_async (GovStore            *self,
                           const char          *id,
                           gint64               based_on,
                           GovSealMode          mode,
                           const char          *author,
                           const char          *reason,
                           GCancellable        *cancellable,
                           GAsyncReadyCallback  callback,
                           gpointer             user_data);
GOV_AVAILABLE_IN_ALL
GovHead *gov_store_seal_finish (GovStore     *self,
                                GAsyncResult *result,
                                GError      **error) G_GNUC_WARN_UNUSED_RESULT;
GOV_AVAILABLE_IN_ALL
gboolean gov_store_erase (GovStore     *self,
                          const char   *id,
                          const char   *author,
                          const char   *ground,
                          GCancellable *cancellable,
                          GError      **error);
GOV_AVAILABLE_IN_ALL
void gov_store_erase_async (GovStore            *self,
                            const char          *id,
                            const char          *author,
                            const char          *ground,
                            GCancellable        *cancellable,
                            GAsyncReadyCallback  callback,
                            gpointer             user_data);
GOV_AVAILABLE_IN_ALL
gboolean gov_store_erase_finish (GovStore     *self,
                                 GAsyncResult *result,
                                 GError      **error);

G_END_DECLS
