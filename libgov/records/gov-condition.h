#pragma once

#include "records/gov-deadline.h"
#include "records/gov-record.h"

G_BEGIN_DECLS

#define GOV_TYPE_CONDITION (gov_condition_get_type ())

GOV_AVAILABLE_IN_ALL
GOV_DECLARE_RECORD (GovCondition, gov_condition, CONDITION)

GOV_AVAILABLE_IN_ALL
GovCondition    *gov_condition_new        (void) G_GNUC_WARN_UNUSED_RESULT;

GOV_AVAILABLE_IN_ALL
const char      *gov_condition_get_text   (GovCondition    *self);
GOV_AVAILABLE_IN_ALL
void             gov_condition_set_text   (GovCondition *self, const char *text);
GOV_AVAILABLE_IN_ALL
GovConditionKind gov_condition_get_kind   (GovCondition    *self);
GOV_AVAILABLE_IN_ALL
void             gov_condition_set_kind   (GovCondition *self, GovConditionKind kind);
GOV_AVAILABLE_IN_ALL
GovRef          *gov_condition_get_on     (GovCondition    *self);
GOV_AVAILABLE_IN_ALL
void             gov_condition_set_on     (GovCondition *self, GovRef *on);
GOV_AVAILABLE_IN_ALL
GovRef          *gov_condition_get_by     (GovCondition    *self);
GOV_AVAILABLE_IN_ALL
void             gov_condition_set_by     (GovCondition *self, GovRef *by);
GOV_AVAILABLE_IN_ALL
GovConditionMet  gov_condition_get_met    (GovCondition    *self);
GOV_AVAILABLE_IN_ALL
void             gov_condition_set_met    (GovCondition *self, GovConditionMet met);
GOV_AVAILABLE_IN_ALL
GovDate         *gov_condition_get_met_on (GovCondition    *self);
GOV_AVAILABLE_IN_ALL
void             gov_condition_set_met_on (GovCondition *self, const GovDate *met_on);
GOV_AVAILABLE_IN_ALL
GovDeadline     *gov_condition_get_due    (GovCondition    *self);
GOV_AVAILABLE_IN_ALL
void             gov_condition_set_due    (GovCondition *self, GovDeadline *due);

G_END_DECLS
