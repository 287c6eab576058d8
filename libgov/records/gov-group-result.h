#pragma once

#include "records/gov-record.h"

G_BEGIN_DECLS

#define GOV_TYPE_GROUP_RESULT (gov_group_result_get_type ())

GOV_AVAILABLE_IN_ALL
GOV_DECLARE_RECORD (GovGroupResult, gov_group_result, GROUP_RESULT)

GOV_AVAILABLE_IN_ALL
GovGroupResult *gov_group_result_new        (void) G_GNUC_WARN_UNUSED_RESULT;

GOV_AVAILABLE_IN_ALL
GovRef         *gov_group_result_get_group  (GovGroupResult *self);
GOV_AVAILABLE_IN_ALL
void            gov_group_result_set_group  (GovGroupResult *self, GovRef *group);
GOV_AVAILABLE_IN_ALL
GovGroupVote    gov_group_result_get_result (GovGroupResult *self);
GOV_AVAILABLE_IN_ALL
void            gov_group_result_set_result (GovGroupResult *self, GovGroupVote result);

G_END_DECLS
