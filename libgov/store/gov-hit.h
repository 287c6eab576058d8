#pragma once

#include "records/gov-record.h"

G_BEGIN_DECLS

#define GOV_TYPE_HIT (gov_hit_get_type ())

GOV_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (GovHit, gov_hit, GOV, HIT, GObject)

GOV_AVAILABLE_IN_ALL
gboolean            gov_hit_read         (GovHit               *self,
                                          GCancellable         *cancellable,
                                          GError              **error);
GOV_AVAILABLE_IN_ALL
void                gov_hit_read_async   (GovHit               *self,
                                          GCancellable         *cancellable,
                                          GAsyncReadyCallback   callback,
                                          gpointer              user_data);
GOV_AVAILABLE_IN_ALL
gboolean            gov_hit_read_finish  (GovHit               *self,
                                          GAsyncResult         *result,
                                          GError              **error);
GOV_AVAILABLE_IN_ALL
GovRecord          *gov_hit_get_record   (GovHit               *self);
GOV_AVAILABLE_IN_ALL
const char         *gov_hit_get_top_id   (GovHit               *self);
GOV_AVAILABLE_IN_ALL
const char * const *gov_hit_get_snippet  (GovHit               *self);
GOV_AVAILABLE_IN_ALL
gint64              gov_hit_get_revision (GovHit               *self);
GOV_AVAILABLE_IN_ALL
GovAccess           gov_hit_get_level    (GovHit               *self);
GOV_AVAILABLE_IN_ALL
const char         *gov_hit_get_cursor   (GovHit               *self);

G_END_DECLS
