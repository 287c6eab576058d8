#pragma once

#include "records/gov-record.h"

G_BEGIN_DECLS

#define GOV_TYPE_CASE (gov_case_get_type ())

GOV_AVAILABLE_IN_ALL
GOV_DECLARE_RECORD (GovCase, gov_case, CASE)

GOV_AVAILABLE_IN_ALL
GovCase    *gov_case_new              (void) G_GNUC_WARN_UNUSED_RESULT;

GOV_AVAILABLE_IN_ALL
const char *gov_case_get_number       (GovCase    *self);
GOV_AVAILABLE_IN_ALL
void        gov_case_set_number       (GovCase *self, const char *number);
GOV_AVAILABLE_IN_ALL
const char *gov_case_get_registration (GovCase    *self);
GOV_AVAILABLE_IN_ALL
void        gov_case_set_registration (GovCase *self, const char *registration);
GOV_AVAILABLE_IN_ALL
const char *gov_case_get_title        (GovCase    *self);
GOV_AVAILABLE_IN_ALL
void        gov_case_set_title        (GovCase *self, const char *title);
GOV_AVAILABLE_IN_ALL
const char *gov_case_get_description  (GovCase    *self);
GOV_AVAILABLE_IN_ALL
void        gov_case_set_description  (GovCase *self, const char *description);

G_END_DECLS
