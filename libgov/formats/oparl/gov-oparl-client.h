#pragma once

#include <gio/gio.h>

#include "base/gov-date.h"

G_BEGIN_DECLS

#define GOV_TYPE_OPARL_CLIENT (gov_oparl_client_get_type ())

GOV_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (GovOparlClient, gov_oparl_client, GOV, OPARL_CLIENT, GObject)

GOV_AVAILABLE_IN_ALL
GovOparlClient *gov_oparl_client_new               (const char           *user_agent) G_GNUC_WARN_UNUSED_RESULT;

GOV_AVAILABLE_IN_ALL
gboolean        gov_oparl_client_fetch             (GovOparlClient       *self,
                                                    const char           *url,
                                                    const GovDate        *modified_since,
                                                    GOutputStream        *stream,
                                                    GCancellable         *cancellable,
                                                    GError              **error);
GOV_AVAILABLE_IN_ALL
void            gov_oparl_client_fetch_async       (GovOparlClient       *self,
                                                    const char           *url,
                                                    const GovDate        *modified_since,
                                                    GOutputStream        *stream,
                                                    GCancellable         *cancellable,
                                                    GAsyncReadyCallback   callback,
                                                    gpointer              user_data);
GOV_AVAILABLE_IN_ALL
gboolean        gov_oparl_client_fetch_finish      (GovOparlClient       *self,
                                                    GAsyncResult         *result,
                                                    GError              **error);

GOV_AVAILABLE_IN_ALL
char           *gov_oparl_client_dup_state         (GovOparlClient       *self) G_GNUC_WARN_UNUSED_RESULT;
GOV_AVAILABLE_IN_ALL
GovDate        *gov_oparl_client_dup_fetched       (GovOparlClient       *self) G_GNUC_WARN_UNUSED_RESULT;
GOV_AVAILABLE_IN_ALL
gboolean        gov_oparl_client_resume            (GovOparlClient       *self,
                                                    const char           *state,
                                                    GError              **error);
GOV_AVAILABLE_IN_ALL
guint64         gov_oparl_client_get_bytes_written (GovOparlClient       *self);

GOV_AVAILABLE_IN_ALL
const char     *gov_oparl_client_get_user_agent    (GovOparlClient       *self);
GOV_AVAILABLE_IN_ALL
void            gov_oparl_client_set_user_agent    (GovOparlClient       *self,
                                                    const char           *user_agent);
GOV_AVAILABLE_IN_ALL
guint           gov_oparl_client_get_pause         (GovOparlClient       *self);
GOV_AVAILABLE_IN_ALL
void            gov_oparl_client_set_pause         (GovOparlClient       *self,
                                                    guint                 pause);
GOV_AVAILABLE_IN_ALL
guint           gov_oparl_client_get_timeout       (GovOparlClient       *self);
GOV_AVAILABLE_IN_ALL
void            gov_oparl_client_set_timeout       (GovOparlClient       *self,
                                                    guint                 timeout);
GOV_AVAILABLE_IN_ALL
guint           gov_oparl_client_get_max_retries   (GovOparlClient       *self);
GOV_AVAILABLE_IN_ALL
void            gov_oparl_client_set_max_retries   (GovOparlClient       *self,
                                                    guint                 max_retries);
GOV_AVAILABLE_IN_ALL
guint           gov_oparl_client_get_back_off_unit (GovOparlClient       *self);
GOV_AVAILABLE_IN_ALL
void            gov_oparl_client_set_back_off_unit (GovOparlClient       *self,
                                                    guint                 back_off_unit);
GOV_AVAILABLE_IN_ALL
guint           gov_oparl_client_get_page_limit    (GovOparlClient       *self);
GOV_AVAILABLE_IN_ALL
void            gov_oparl_client_set_page_limit    (GovOparlClient       *self,
                                                    guint                 page_limit);
GOV_AVAILABLE_IN_ALL
guint           gov_oparl_client_get_max_page_size (GovOparlClient       *self);
GOV_AVAILABLE_IN_ALL
void            gov_oparl_client_set_max_page_size (GovOparlClient       *self,
                                                    guint                 max_page_size);
GOV_AVAILABLE_IN_ALL
gboolean        gov_oparl_client_get_embedded_lists (GovOparlClient      *self);
GOV_AVAILABLE_IN_ALL
void            gov_oparl_client_set_embedded_lists (GovOparlClient      *self,
                                                     gboolean             embedded_lists);

G_END_DECLS
