#pragma once

#include <json-glib/json-glib.h>

#include "records/gov-record.h"

G_BEGIN_DECLS

GOV_AVAILABLE_IN_ALL
JsonNode  *gov_record_to_node       (GovRecord  *self) G_GNUC_WARN_UNUSED_RESULT;
GOV_AVAILABLE_IN_ALL
GovRecord *gov_record_new_from_node (JsonNode   *node,
                                     GError    **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
