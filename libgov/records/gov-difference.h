#pragma once

#include <glib-object.h>

#include "base/gov-version-macros.h"

G_BEGIN_DECLS

#define GOV_TYPE_DIFFERENCE (gov_difference_get_type ())

GOV_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (GovDifference, gov_difference, GOV, DIFFERENCE, GObject)

GOV_AVAILABLE_IN_ALL
const char *gov_difference_get_path   (GovDifference *self);
GOV_AVAILABLE_IN_ALL
const char *gov_difference_get_before (GovDifference *self);
GOV_AVAILABLE_IN_ALL
const char *gov_difference_get_after  (GovDifference *self);

G_END_DECLS
