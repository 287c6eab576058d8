#pragma once

#include "base/gov-version-macros.h"

G_BEGIN_DECLS

GOV_AVAILABLE_IN_ALL
char *gov_id_new           (void) G_GNUC_WARN_UNUSED_RESULT;
GOV_AVAILABLE_IN_ALL
char *gov_id_new_from_name (const char *name) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
