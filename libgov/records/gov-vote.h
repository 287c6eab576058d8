#pragma once

#include "records/gov-record.h"

G_BEGIN_DECLS

#define GOV_TYPE_VOTE (gov_vote_get_type ())

GOV_AVAILABLE_IN_ALL
GOV_DECLARE_RECORD (GovVote, gov_vote, VOTE)

GOV_AVAILABLE_IN_ALL
GovVote            *gov_vote_new                   (void) G_GNUC_WARN_UNUSED_RESULT;

GOV_AVAILABLE_IN_ALL
const char         *gov_vote_get_number            (GovVote            *self);
GOV_AVAILABLE_IN_ALL
void                gov_vote_set_number            (GovVote *self, const char *number);
GOV_AVAILABLE_IN_ALL
const char         *gov_vote_get_title             (GovVote            *self);
GOV_AVAILABLE_IN_ALL
void                gov_vote_set_title             (GovVote *self, const char *title);
GOV_AVAILABLE_IN_ALL
const char         *gov_vote_get_classification    (GovVote            *self);
GOV_AVAILABLE_IN_ALL
void                gov_vote_set_classification    (GovVote *self, const char *classification);
GOV_AVAILABLE_IN_ALL
const char         *gov_vote_get_text              (GovVote            *self);
GOV_AVAILABLE_IN_ALL
void                gov_vote_set_text              (GovVote *self, const char *text);
GOV_AVAILABLE_IN_ALL
GovList            *gov_vote_get_subjects          (GovVote            *self);
GOV_AVAILABLE_IN_ALL
GovRef             *gov_vote_get_meeting           (GovVote            *self);
GOV_AVAILABLE_IN_ALL
void                gov_vote_set_meeting           (GovVote *self, GovRef *meeting);
GOV_AVAILABLE_IN_ALL
GovRef             *gov_vote_get_agenda_item       (GovVote            *self);
GOV_AVAILABLE_IN_ALL
void                gov_vote_set_agenda_item       (GovVote *self, GovRef *agenda_item);
GOV_AVAILABLE_IN_ALL
GovRef             *gov_vote_get_organization      (GovVote            *self);
GOV_AVAILABLE_IN_ALL
void                gov_vote_set_organization      (GovVote *self, GovRef *organization);
GOV_AVAILABLE_IN_ALL
GovRef             *gov_vote_get_term              (GovVote            *self);
GOV_AVAILABLE_IN_ALL
void                gov_vote_set_term              (GovVote *self, GovRef *term);
GOV_AVAILABLE_IN_ALL
GovVoteMethod       gov_vote_get_method            (GovVote            *self);
GOV_AVAILABLE_IN_ALL
void                gov_vote_set_method            (GovVote *self, GovVoteMethod method);
GOV_AVAILABLE_IN_ALL
const char * const *gov_vote_get_options           (GovVote            *self);
GOV_AVAILABLE_IN_ALL
void                gov_vote_set_options           (GovVote *self, const char *const *options);
GOV_AVAILABLE_IN_ALL
GovVoteStatus       gov_vote_get_status            (GovVote            *self);
GOV_AVAILABLE_IN_ALL
void                gov_vote_set_status            (GovVote *self, GovVoteStatus status);
GOV_AVAILABLE_IN_ALL
gboolean            gov_vote_get_secret            (GovVote            *self);
GOV_AVAILABLE_IN_ALL
void                gov_vote_set_secret            (GovVote *self, gboolean secret);
GOV_AVAILABLE_IN_ALL
GovDate            *gov_vote_get_start             (GovVote            *self);
GOV_AVAILABLE_IN_ALL
void                gov_vote_set_start             (GovVote *self, const GovDate *start);
GOV_AVAILABLE_IN_ALL
GovDate            *gov_vote_get_end               (GovVote            *self);
GOV_AVAILABLE_IN_ALL
void                gov_vote_set_end               (GovVote *self, const GovDate *end);
GOV_AVAILABLE_IN_ALL
GovMajority         gov_vote_get_required_majority (GovVote            *self);
GOV_AVAILABLE_IN_ALL
void                gov_vote_set_required_majority (GovVote *self, GovMajority required_majority);
GOV_AVAILABLE_IN_ALL
gint64              gov_vote_get_quorum            (GovVote            *self);
GOV_AVAILABLE_IN_ALL
void                gov_vote_set_quorum            (GovVote *self, gint64 quorum);
GOV_AVAILABLE_IN_ALL
gint64              gov_vote_get_entitled_count    (GovVote            *self);
GOV_AVAILABLE_IN_ALL
void                gov_vote_set_entitled_count    (GovVote *self, gint64 entitled_count);
GOV_AVAILABLE_IN_ALL
gint64              gov_vote_get_present_count     (GovVote            *self);
GOV_AVAILABLE_IN_ALL
void                gov_vote_set_present_count     (GovVote *self, gint64 present_count);
GOV_AVAILABLE_IN_ALL
gint64              gov_vote_get_cast_count        (GovVote            *self);
GOV_AVAILABLE_IN_ALL
void                gov_vote_set_cast_count        (GovVote *self, gint64 cast_count);
GOV_AVAILABLE_IN_ALL
gint64              gov_vote_get_valid_count       (GovVote            *self);
GOV_AVAILABLE_IN_ALL
void                gov_vote_set_valid_count       (GovVote *self, gint64 valid_count);
GOV_AVAILABLE_IN_ALL
gint64              gov_vote_get_invalid_count     (GovVote            *self);
GOV_AVAILABLE_IN_ALL
void                gov_vote_set_invalid_count     (GovVote *self, gint64 invalid_count);
GOV_AVAILABLE_IN_ALL
GovVoteResult       gov_vote_get_result            (GovVote            *self);
GOV_AVAILABLE_IN_ALL
void                gov_vote_set_result            (GovVote *self, GovVoteResult result);
GOV_AVAILABLE_IN_ALL
GovList            *gov_vote_get_tallies           (GovVote            *self);
GOV_AVAILABLE_IN_ALL
GovList            *gov_vote_get_group_results     (GovVote            *self);
GOV_AVAILABLE_IN_ALL
GovList            *gov_vote_get_ballots           (GovVote            *self);
GOV_AVAILABLE_IN_ALL
GovList            *gov_vote_get_candidates        (GovVote            *self);
GOV_AVAILABLE_IN_ALL
gint64              gov_vote_get_seats             (GovVote            *self);
GOV_AVAILABLE_IN_ALL
void                gov_vote_set_seats             (GovVote *self, gint64 seats);
GOV_AVAILABLE_IN_ALL
gint64              gov_vote_get_round             (GovVote            *self);
GOV_AVAILABLE_IN_ALL
void                gov_vote_set_round             (GovVote *self, gint64 round);
GOV_AVAILABLE_IN_ALL
GovRef             *gov_vote_get_recount_of        (GovVote            *self);
GOV_AVAILABLE_IN_ALL
void                gov_vote_set_recount_of        (GovVote *self, GovRef *recount_of);

G_END_DECLS
