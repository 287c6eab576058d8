#pragma once

#include <glib-object.h>

#include "base/gov-version-macros.h"

G_BEGIN_DECLS

GOV_AVAILABLE_IN_ALL
char *gov_schema_to_json         (GType    type,
                                  gboolean pretty) G_GNUC_WARN_UNUSED_RESULT;
GOV_AVAILABLE_IN_ALL
char *gov_schema_context_to_json (gboolean pretty) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
