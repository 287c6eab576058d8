#pragma once

#include "records/gov-deadline.h"
#include "records/gov-file.h"
#include "records/gov-record.h"

G_BEGIN_DECLS

#define GOV_TYPE_DECISION (gov_decision_get_type ())

GOV_AVAILABLE_IN_ALL
GOV_DECLARE_RECORD (GovDecision, gov_decision, DECISION)

GOV_AVAILABLE_IN_ALL
GovDecision        *gov_decision_new                  (void) G_GNUC_WARN_UNUSED_RESULT;

GOV_AVAILABLE_IN_ALL
GovRef             *gov_decision_get_meeting          (GovDecision        *self);
GOV_AVAILABLE_IN_ALL
void                gov_decision_set_meeting          (GovDecision *self, GovRef *meeting);
GOV_AVAILABLE_IN_ALL
GovRef             *gov_decision_get_agenda_item      (GovDecision        *self);
GOV_AVAILABLE_IN_ALL
void                gov_decision_set_agenda_item      (GovDecision *self, GovRef *agenda_item);
GOV_AVAILABLE_IN_ALL
const char         *gov_decision_get_number           (GovDecision        *self);
GOV_AVAILABLE_IN_ALL
void                gov_decision_set_number           (GovDecision *self, const char *number);
GOV_AVAILABLE_IN_ALL
const char         *gov_decision_get_title            (GovDecision        *self);
GOV_AVAILABLE_IN_ALL
void                gov_decision_set_title            (GovDecision *self, const char *title);
GOV_AVAILABLE_IN_ALL
const char         *gov_decision_get_text             (GovDecision        *self);
GOV_AVAILABLE_IN_ALL
void                gov_decision_set_text             (GovDecision *self, const char *text);
GOV_AVAILABLE_IN_ALL
const char         *gov_decision_get_explanation      (GovDecision        *self);
GOV_AVAILABLE_IN_ALL
void                gov_decision_set_explanation      (GovDecision *self, const char *explanation);
GOV_AVAILABLE_IN_ALL
GovDecisionKind     gov_decision_get_kind             (GovDecision        *self);
GOV_AVAILABLE_IN_ALL
void                gov_decision_set_kind             (GovDecision *self, GovDecisionKind kind);
GOV_AVAILABLE_IN_ALL
GovDecisionOutcome  gov_decision_get_outcome          (GovDecision        *self);
GOV_AVAILABLE_IN_ALL
void                gov_decision_set_outcome          (GovDecision *self, GovDecisionOutcome outcome);
GOV_AVAILABLE_IN_ALL
const char         *gov_decision_get_result           (GovDecision        *self);
GOV_AVAILABLE_IN_ALL
void                gov_decision_set_result           (GovDecision *self, const char *result);
GOV_AVAILABLE_IN_ALL
GovDecisionMethod   gov_decision_get_method           (GovDecision        *self);
GOV_AVAILABLE_IN_ALL
void                gov_decision_set_method           (GovDecision *self, GovDecisionMethod method);
GOV_AVAILABLE_IN_ALL
GovFormality        gov_decision_get_formality        (GovDecision        *self);
GOV_AVAILABLE_IN_ALL
void                gov_decision_set_formality        (GovDecision *self, GovFormality formality);
GOV_AVAILABLE_IN_ALL
const char         *gov_decision_get_medium           (GovDecision        *self);
GOV_AVAILABLE_IN_ALL
void                gov_decision_set_medium           (GovDecision *self, const char *medium);
GOV_AVAILABLE_IN_ALL
gboolean            gov_decision_get_partial          (GovDecision        *self);
GOV_AVAILABLE_IN_ALL
void                gov_decision_set_partial          (GovDecision *self, gboolean partial);
GOV_AVAILABLE_IN_ALL
GovDate            *gov_decision_get_decided_on       (GovDecision        *self);
GOV_AVAILABLE_IN_ALL
void                gov_decision_set_decided_on       (GovDecision *self, const GovDate *decided_on);
GOV_AVAILABLE_IN_ALL
GovDate            *gov_decision_get_published_on     (GovDecision        *self);
GOV_AVAILABLE_IN_ALL
void                gov_decision_set_published_on     (GovDecision *self, const GovDate *published_on);
GOV_AVAILABLE_IN_ALL
GovRef             *gov_decision_get_by               (GovDecision        *self);
GOV_AVAILABLE_IN_ALL
void                gov_decision_set_by               (GovDecision *self, GovRef *by);
GOV_AVAILABLE_IN_ALL
GovList            *gov_decision_get_jointly_with     (GovDecision        *self);
GOV_AVAILABLE_IN_ALL
GovRef             *gov_decision_get_left_to          (GovDecision        *self);
GOV_AVAILABLE_IN_ALL
void                gov_decision_set_left_to          (GovDecision *self, GovRef *left_to);
GOV_AVAILABLE_IN_ALL
GovRef             *gov_decision_get_programme        (GovDecision        *self);
GOV_AVAILABLE_IN_ALL
void                gov_decision_set_programme        (GovDecision *self, GovRef *programme);
GOV_AVAILABLE_IN_ALL
const char         *gov_decision_get_validity         (GovDecision        *self);
GOV_AVAILABLE_IN_ALL
void                gov_decision_set_validity         (GovDecision *self, const char *validity);
GOV_AVAILABLE_IN_ALL
GovDate            *gov_decision_get_valid_from       (GovDecision        *self);
GOV_AVAILABLE_IN_ALL
void                gov_decision_set_valid_from       (GovDecision *self, const GovDate *valid_from);
GOV_AVAILABLE_IN_ALL
GovDate            *gov_decision_get_valid_until      (GovDecision        *self);
GOV_AVAILABLE_IN_ALL
void                gov_decision_set_valid_until      (GovDecision *self, const GovDate *valid_until);
GOV_AVAILABLE_IN_ALL
const char         *gov_decision_get_valid_for        (GovDecision        *self);
GOV_AVAILABLE_IN_ALL
void                gov_decision_set_valid_for        (GovDecision *self, const char *valid_for);
GOV_AVAILABLE_IN_ALL
GovRef             *gov_decision_get_extends          (GovDecision        *self);
GOV_AVAILABLE_IN_ALL
void                gov_decision_set_extends          (GovDecision *self, GovRef *extends);
GOV_AVAILABLE_IN_ALL
const char         *gov_decision_get_extension        (GovDecision        *self);
GOV_AVAILABLE_IN_ALL
void                gov_decision_set_extension        (GovDecision *self, const char *extension);
GOV_AVAILABLE_IN_ALL
const char         *gov_decision_get_leaves_unchanged (GovDecision        *self);
GOV_AVAILABLE_IN_ALL
void                gov_decision_set_leaves_unchanged (GovDecision *self, const char *leaves_unchanged);
GOV_AVAILABLE_IN_ALL
GovList            *gov_decision_get_conditions       (GovDecision        *self);
GOV_AVAILABLE_IN_ALL
GovList            *gov_decision_get_quantities       (GovDecision        *self);
GOV_AVAILABLE_IN_ALL
const char * const *gov_decision_get_alternatives     (GovDecision        *self);
GOV_AVAILABLE_IN_ALL
void                gov_decision_set_alternatives     (GovDecision *self, const char *const *alternatives);
GOV_AVAILABLE_IN_ALL
GovList            *gov_decision_get_papers           (GovDecision        *self);
GOV_AVAILABLE_IN_ALL
GovList            *gov_decision_get_cites            (GovDecision        *self);
GOV_AVAILABLE_IN_ALL
GovList            *gov_decision_get_votes            (GovDecision        *self);
GOV_AVAILABLE_IN_ALL
GovList            *gov_decision_get_actions          (GovDecision        *self);
GOV_AVAILABLE_IN_ALL
GovList            *gov_decision_get_supersedes       (GovDecision        *self);
GOV_AVAILABLE_IN_ALL
GovRef             *gov_decision_get_referred_to      (GovDecision        *self);
GOV_AVAILABLE_IN_ALL
void                gov_decision_set_referred_to      (GovDecision *self, GovRef *referred_to);
GOV_AVAILABLE_IN_ALL
GovDeadline        *gov_decision_get_postponed_to     (GovDecision        *self);
GOV_AVAILABLE_IN_ALL
void                gov_decision_set_postponed_to     (GovDecision *self, GovDeadline *postponed_to);
GOV_AVAILABLE_IN_ALL
GovImplementation   gov_decision_get_implementation   (GovDecision        *self);
GOV_AVAILABLE_IN_ALL
void                gov_decision_set_implementation   (GovDecision *self, GovImplementation implementation);
GOV_AVAILABLE_IN_ALL
GovFile            *gov_decision_get_file             (GovDecision        *self);
GOV_AVAILABLE_IN_ALL
void                gov_decision_set_file             (GovDecision *self, GovFile *file);

G_END_DECLS
