#pragma once

#include "records/gov-record.h"

G_BEGIN_DECLS

#define GOV_TYPE_CANDIDATE (gov_candidate_get_type ())

GOV_AVAILABLE_IN_ALL
GOV_DECLARE_RECORD (GovCandidate, gov_candidate, CANDIDATE)

GOV_AVAILABLE_IN_ALL
GovCandidate *gov_candidate_new         (void) G_GNUC_WARN_UNUSED_RESULT;

GOV_AVAILABLE_IN_ALL
GovRef       *gov_candidate_get_person  (GovCandidate *self);
GOV_AVAILABLE_IN_ALL
void          gov_candidate_set_person  (GovCandidate *self, GovRef *person);
GOV_AVAILABLE_IN_ALL
GovRef       *gov_candidate_get_post    (GovCandidate *self);
GOV_AVAILABLE_IN_ALL
void          gov_candidate_set_post    (GovCandidate *self, GovRef *post);
GOV_AVAILABLE_IN_ALL
GovRef       *gov_candidate_get_group   (GovCandidate *self);
GOV_AVAILABLE_IN_ALL
void          gov_candidate_set_group   (GovCandidate *self, GovRef *group);
GOV_AVAILABLE_IN_ALL
gint64        gov_candidate_get_order   (GovCandidate *self);
GOV_AVAILABLE_IN_ALL
void          gov_candidate_set_order   (GovCandidate *self, gint64 order);
GOV_AVAILABLE_IN_ALL
gint64        gov_candidate_get_count   (GovCandidate *self);
GOV_AVAILABLE_IN_ALL
void          gov_candidate_set_count   (GovCandidate *self, gint64 count);
GOV_AVAILABLE_IN_ALL
gboolean      gov_candidate_get_elected (GovCandidate *self);
GOV_AVAILABLE_IN_ALL
void          gov_candidate_set_elected (GovCandidate *self, gboolean elected);

G_END_DECLS
