#pragma once

#include "records/gov-record.h"

G_BEGIN_DECLS

#define GOV_TYPE_PARTICIPANT (gov_participant_get_type ())

GOV_AVAILABLE_IN_ALL
GOV_DECLARE_RECORD (GovParticipant, gov_participant, PARTICIPANT)

GOV_AVAILABLE_IN_ALL
GovParticipant    *gov_participant_new                   (void) G_GNUC_WARN_UNUSED_RESULT;

GOV_AVAILABLE_IN_ALL
GovRef            *gov_participant_get_meeting           (GovParticipant    *self);
GOV_AVAILABLE_IN_ALL
void               gov_participant_set_meeting           (GovParticipant *self, GovRef *meeting);
GOV_AVAILABLE_IN_ALL
GovRef            *gov_participant_get_person            (GovParticipant    *self);
GOV_AVAILABLE_IN_ALL
void               gov_participant_set_person            (GovParticipant *self, GovRef *person);
GOV_AVAILABLE_IN_ALL
const char        *gov_participant_get_label             (GovParticipant    *self);
GOV_AVAILABLE_IN_ALL
void               gov_participant_set_label             (GovParticipant *self, const char *label);
GOV_AVAILABLE_IN_ALL
GovParticipantKind gov_participant_get_kind              (GovParticipant    *self);
GOV_AVAILABLE_IN_ALL
void               gov_participant_set_kind              (GovParticipant *self, GovParticipantKind kind);
GOV_AVAILABLE_IN_ALL
GovParticipantRole gov_participant_get_role              (GovParticipant    *self);
GOV_AVAILABLE_IN_ALL
void               gov_participant_set_role              (GovParticipant *self, GovParticipantRole role);
GOV_AVAILABLE_IN_ALL
GovRef            *gov_participant_get_post              (GovParticipant    *self);
GOV_AVAILABLE_IN_ALL
void               gov_participant_set_post              (GovParticipant *self, GovRef *post);
GOV_AVAILABLE_IN_ALL
GovRef            *gov_participant_get_organization      (GovParticipant    *self);
GOV_AVAILABLE_IN_ALL
void               gov_participant_set_organization      (GovParticipant *self, GovRef *organization);
GOV_AVAILABLE_IN_ALL
GovAttendance      gov_participant_get_attendance        (GovParticipant    *self);
GOV_AVAILABLE_IN_ALL
void               gov_participant_set_attendance        (GovParticipant *self, GovAttendance attendance);
GOV_AVAILABLE_IN_ALL
GovMeetingMode     gov_participant_get_mode              (GovParticipant    *self);
GOV_AVAILABLE_IN_ALL
void               gov_participant_set_mode              (GovParticipant *self, GovMeetingMode mode);
GOV_AVAILABLE_IN_ALL
const char        *gov_participant_get_reason            (GovParticipant    *self);
GOV_AVAILABLE_IN_ALL
void               gov_participant_set_reason            (GovParticipant *self, const char *reason);
GOV_AVAILABLE_IN_ALL
GovDate           *gov_participant_get_arrived           (GovParticipant    *self);
GOV_AVAILABLE_IN_ALL
void               gov_participant_set_arrived           (GovParticipant *self, const GovDate *arrived);
GOV_AVAILABLE_IN_ALL
GovDate           *gov_participant_get_left              (GovParticipant    *self);
GOV_AVAILABLE_IN_ALL
void               gov_participant_set_left              (GovParticipant *self, const GovDate *left);
GOV_AVAILABLE_IN_ALL
GovList           *gov_participant_get_agenda_items      (GovParticipant    *self);
GOV_AVAILABLE_IN_ALL
GovRef            *gov_participant_get_substitutes       (GovParticipant    *self);
GOV_AVAILABLE_IN_ALL
void               gov_participant_set_substitutes       (GovParticipant *self, GovRef *substitutes);
GOV_AVAILABLE_IN_ALL
gboolean           gov_participant_get_voting_right      (GovParticipant    *self);
GOV_AVAILABLE_IN_ALL
void               gov_participant_set_voting_right      (GovParticipant *self, gboolean voting_right);
GOV_AVAILABLE_IN_ALL
const char        *gov_participant_get_vote_weight       (GovParticipant    *self);
GOV_AVAILABLE_IN_ALL
void               gov_participant_set_vote_weight       (GovParticipant *self, const char *vote_weight);
GOV_AVAILABLE_IN_ALL
GovRef            *gov_participant_get_vote_delegated_to (GovParticipant    *self);
GOV_AVAILABLE_IN_ALL
void               gov_participant_set_vote_delegated_to (GovParticipant *self, GovRef *vote_delegated_to);
GOV_AVAILABLE_IN_ALL
const char        *gov_participant_get_seat              (GovParticipant    *self);
GOV_AVAILABLE_IN_ALL
void               gov_participant_set_seat              (GovParticipant *self, const char *seat);
GOV_AVAILABLE_IN_ALL
gint64             gov_participant_get_count             (GovParticipant    *self);
GOV_AVAILABLE_IN_ALL
void               gov_participant_set_count             (GovParticipant *self, gint64 count);

G_END_DECLS
