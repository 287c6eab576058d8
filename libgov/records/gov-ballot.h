#pragma once

#include "records/gov-record.h"

G_BEGIN_DECLS

#define GOV_TYPE_BALLOT (gov_ballot_get_type ())

GOV_AVAILABLE_IN_ALL
GOV_DECLARE_RECORD (GovBallot, gov_ballot, BALLOT)

GOV_AVAILABLE_IN_ALL
GovBallot    *gov_ballot_new                (void) G_GNUC_WARN_UNUSED_RESULT;

GOV_AVAILABLE_IN_ALL
GovRef       *gov_ballot_get_voter          (GovBallot     *self);
GOV_AVAILABLE_IN_ALL
void          gov_ballot_set_voter          (GovBallot *self, GovRef *voter);
GOV_AVAILABLE_IN_ALL
GovVoteOption gov_ballot_get_option         (GovBallot     *self);
GOV_AVAILABLE_IN_ALL
void          gov_ballot_set_option         (GovBallot *self, GovVoteOption option);
GOV_AVAILABLE_IN_ALL
GovRef       *gov_ballot_get_candidate      (GovBallot     *self);
GOV_AVAILABLE_IN_ALL
void          gov_ballot_set_candidate      (GovBallot *self, GovRef *candidate);
GOV_AVAILABLE_IN_ALL
GovRef       *gov_ballot_get_group          (GovBallot     *self);
GOV_AVAILABLE_IN_ALL
void          gov_ballot_set_group          (GovBallot *self, GovRef *group);
GOV_AVAILABLE_IN_ALL
const char   *gov_ballot_get_role           (GovBallot     *self);
GOV_AVAILABLE_IN_ALL
void          gov_ballot_set_role           (GovBallot *self, const char *role);
GOV_AVAILABLE_IN_ALL
const char   *gov_ballot_get_weight         (GovBallot     *self);
GOV_AVAILABLE_IN_ALL
void          gov_ballot_set_weight         (GovBallot *self, const char *weight);
GOV_AVAILABLE_IN_ALL
GovRef       *gov_ballot_get_delegated_from (GovBallot     *self);
GOV_AVAILABLE_IN_ALL
void          gov_ballot_set_delegated_from (GovBallot *self, GovRef *delegated_from);
GOV_AVAILABLE_IN_ALL
GovRef       *gov_ballot_get_paired_with    (GovBallot     *self);
GOV_AVAILABLE_IN_ALL
void          gov_ballot_set_paired_with    (GovBallot *self, GovRef *paired_with);
GOV_AVAILABLE_IN_ALL
GovDate      *gov_ballot_get_cast_on        (GovBallot     *self);
GOV_AVAILABLE_IN_ALL
void          gov_ballot_set_cast_on        (GovBallot *self, const GovDate *cast_on);

G_END_DECLS
