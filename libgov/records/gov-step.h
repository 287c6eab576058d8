#pragma once

#include "records/gov-record.h"

G_BEGIN_DECLS

#define GOV_TYPE_STEP (gov_step_get_type ())

GOV_AVAILABLE_IN_ALL
GOV_DECLARE_RECORD (GovStep, gov_step, STEP)

GOV_AVAILABLE_IN_ALL
GovStep    *gov_step_new                (void) G_GNUC_WARN_UNUSED_RESULT;

GOV_AVAILABLE_IN_ALL
GovDate    *gov_step_get_date           (GovStep       *self);
GOV_AVAILABLE_IN_ALL
void        gov_step_set_date           (GovStep *self, const GovDate *date);
GOV_AVAILABLE_IN_ALL
const char *gov_step_get_text           (GovStep       *self);
GOV_AVAILABLE_IN_ALL
void        gov_step_set_text           (GovStep *self, const char *text);
GOV_AVAILABLE_IN_ALL
const char *gov_step_get_classification (GovStep       *self);
GOV_AVAILABLE_IN_ALL
void        gov_step_set_classification (GovStep *self, const char *classification);
GOV_AVAILABLE_IN_ALL
GovRef     *gov_step_get_organization   (GovStep       *self);
GOV_AVAILABLE_IN_ALL
void        gov_step_set_organization   (GovStep *self, GovRef *organization);
GOV_AVAILABLE_IN_ALL
GovRef     *gov_step_get_by             (GovStep       *self);
GOV_AVAILABLE_IN_ALL
void        gov_step_set_by             (GovStep *self, GovRef *by);
GOV_AVAILABLE_IN_ALL
const char *gov_step_get_role           (GovStep       *self);
GOV_AVAILABLE_IN_ALL
void        gov_step_set_role           (GovStep *self, const char *role);
GOV_AVAILABLE_IN_ALL
const char *gov_step_get_outcome        (GovStep       *self);
GOV_AVAILABLE_IN_ALL
void        gov_step_set_outcome        (GovStep *self, const char *outcome);
GOV_AVAILABLE_IN_ALL
GovList    *gov_step_get_related        (GovStep       *self);

G_END_DECLS
