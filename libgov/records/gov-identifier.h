#pragma once

#include "records/gov-record.h"

G_BEGIN_DECLS

#define GOV_TYPE_IDENTIFIER (gov_identifier_get_type ())

GOV_AVAILABLE_IN_ALL
GOV_DECLARE_RECORD (GovIdentifier, gov_identifier, IDENTIFIER)

GOV_AVAILABLE_IN_ALL
GovIdentifier *gov_identifier_new        (void) G_GNUC_WARN_UNUSED_RESULT;

GOV_AVAILABLE_IN_ALL
const char    *gov_identifier_get_scheme (GovIdentifier *self);
GOV_AVAILABLE_IN_ALL
void           gov_identifier_set_scheme (GovIdentifier *self, const char *scheme);
GOV_AVAILABLE_IN_ALL
const char    *gov_identifier_get_value  (GovIdentifier *self);
GOV_AVAILABLE_IN_ALL
void           gov_identifier_set_value  (GovIdentifier *self, const char *value);

G_END_DECLS
