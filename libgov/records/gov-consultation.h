#pragma once

#include "records/gov-record.h"

G_BEGIN_DECLS

#define GOV_TYPE_CONSULTATION (gov_consultation_get_type ())

GOV_AVAILABLE_IN_ALL
GOV_DECLARE_RECORD (GovConsultation, gov_consultation, CONSULTATION)

GOV_AVAILABLE_IN_ALL
GovConsultation *gov_consultation_new               (void) G_GNUC_WARN_UNUSED_RESULT;

GOV_AVAILABLE_IN_ALL
GovRef          *gov_consultation_get_paper         (GovConsultation *self);
GOV_AVAILABLE_IN_ALL
void             gov_consultation_set_paper         (GovConsultation *self, GovRef *paper);
GOV_AVAILABLE_IN_ALL
GovRef          *gov_consultation_get_agenda_item   (GovConsultation *self);
GOV_AVAILABLE_IN_ALL
void             gov_consultation_set_agenda_item   (GovConsultation *self, GovRef *agenda_item);
GOV_AVAILABLE_IN_ALL
GovRef          *gov_consultation_get_meeting       (GovConsultation *self);
GOV_AVAILABLE_IN_ALL
void             gov_consultation_set_meeting       (GovConsultation *self, GovRef *meeting);
GOV_AVAILABLE_IN_ALL
GovList         *gov_consultation_get_organizations (GovConsultation *self);
GOV_AVAILABLE_IN_ALL
gboolean         gov_consultation_get_authoritative (GovConsultation *self);
GOV_AVAILABLE_IN_ALL
void             gov_consultation_set_authoritative (GovConsultation *self, gboolean authoritative);
GOV_AVAILABLE_IN_ALL
const char      *gov_consultation_get_role          (GovConsultation *self);
GOV_AVAILABLE_IN_ALL
void             gov_consultation_set_role          (GovConsultation *self, const char *role);
GOV_AVAILABLE_IN_ALL
GovDate         *gov_consultation_get_date          (GovConsultation *self);
GOV_AVAILABLE_IN_ALL
void             gov_consultation_set_date          (GovConsultation *self, const GovDate *date);
GOV_AVAILABLE_IN_ALL
const char      *gov_consultation_get_result        (GovConsultation *self);
GOV_AVAILABLE_IN_ALL
void             gov_consultation_set_result        (GovConsultation *self, const char *result);

G_END_DECLS
