#pragma once

#include <glib-object.h>

#include "base/gov-version-macros.h"

G_BEGIN_DECLS

#define GOV_TYPE_REF (gov_ref_get_type ())

GOV_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (GovRef, gov_ref, GOV, REF, GObject)

GOV_AVAILABLE_IN_ALL
GovRef     *gov_ref_new       (const char *id,
                               const char *label) G_GNUC_WARN_UNUSED_RESULT;
GOV_AVAILABLE_IN_ALL
const char *gov_ref_get_id    (GovRef     *self);
GOV_AVAILABLE_IN_ALL
const char *gov_ref_get_label (GovRef     *self);
GOV_AVAILABLE_IN_ALL
gboolean    gov_ref_equal     (GovRef     *self,
                               GovRef     *other);

G_END_DECLS
