#pragma once

#include <gio/gio.h>

#include "base/gov-version-macros.h"

G_BEGIN_DECLS

#define GOV_TYPE_HEAD (gov_head_get_type ())

GOV_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (GovHead, gov_head, GOV, HEAD, GObject)

GOV_AVAILABLE_IN_ALL
GovHead    *gov_head_new_from_text (const char  *text,
                                    GError     **error) G_GNUC_WARN_UNUSED_RESULT;
GOV_AVAILABLE_IN_ALL
char       *gov_head_to_text       (GovHead     *self) G_GNUC_WARN_UNUSED_RESULT;
GOV_AVAILABLE_IN_ALL
const char *gov_head_get_origin    (GovHead     *self);
GOV_AVAILABLE_IN_ALL
gint64      gov_head_get_size      (GovHead     *self);
GOV_AVAILABLE_IN_ALL
const char *gov_head_get_root      (GovHead     *self);
GOV_AVAILABLE_IN_ALL
gboolean    gov_head_equal         (GovHead     *self,
                                    GovHead     *other);

G_END_DECLS
