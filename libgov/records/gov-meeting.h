#pragma once

#include "records/gov-file.h"
#include "records/gov-location.h"
#include "records/gov-record.h"

G_BEGIN_DECLS

#define GOV_TYPE_MEETING (gov_meeting_get_type ())

GOV_AVAILABLE_IN_ALL
GOV_DECLARE_RECORD (GovMeeting, gov_meeting, MEETING)

GOV_AVAILABLE_IN_ALL
GovMeeting      *gov_meeting_new                (void) G_GNUC_WARN_UNUSED_RESULT;

GOV_AVAILABLE_IN_ALL
const char      *gov_meeting_get_title          (GovMeeting      *self);
GOV_AVAILABLE_IN_ALL
void             gov_meeting_set_title          (GovMeeting *self, const char *title);
GOV_AVAILABLE_IN_ALL
const char      *gov_meeting_get_description    (GovMeeting      *self);
GOV_AVAILABLE_IN_ALL
void             gov_meeting_set_description    (GovMeeting *self, const char *description);
GOV_AVAILABLE_IN_ALL
const char      *gov_meeting_get_classification (GovMeeting      *self);
GOV_AVAILABLE_IN_ALL
void             gov_meeting_set_classification (GovMeeting *self, const char *classification);
GOV_AVAILABLE_IN_ALL
GovMeetingKind   gov_meeting_get_kind           (GovMeeting      *self);
GOV_AVAILABLE_IN_ALL
void             gov_meeting_set_kind           (GovMeeting *self, GovMeetingKind kind);
GOV_AVAILABLE_IN_ALL
GovMeetingStatus gov_meeting_get_status         (GovMeeting      *self);
GOV_AVAILABLE_IN_ALL
void             gov_meeting_set_status         (GovMeeting *self, GovMeetingStatus status);
GOV_AVAILABLE_IN_ALL
const char      *gov_meeting_get_status_reason  (GovMeeting      *self);
GOV_AVAILABLE_IN_ALL
void             gov_meeting_set_status_reason  (GovMeeting *self, const char *status_reason);
GOV_AVAILABLE_IN_ALL
GovMeetingMode   gov_meeting_get_mode           (GovMeeting      *self);
GOV_AVAILABLE_IN_ALL
void             gov_meeting_set_mode           (GovMeeting *self, GovMeetingMode mode);
GOV_AVAILABLE_IN_ALL
const char      *gov_meeting_get_online_url     (GovMeeting      *self);
GOV_AVAILABLE_IN_ALL
void             gov_meeting_set_online_url     (GovMeeting *self, const char *online_url);
GOV_AVAILABLE_IN_ALL
gboolean         gov_meeting_get_public         (GovMeeting      *self);
GOV_AVAILABLE_IN_ALL
void             gov_meeting_set_public         (GovMeeting *self, gboolean is_public);
GOV_AVAILABLE_IN_ALL
GovDate         *gov_meeting_get_previous_start (GovMeeting      *self);
GOV_AVAILABLE_IN_ALL
void             gov_meeting_set_previous_start (GovMeeting *self, const GovDate *previous_start);
GOV_AVAILABLE_IN_ALL
GovDate         *gov_meeting_get_planned_start  (GovMeeting      *self);
GOV_AVAILABLE_IN_ALL
void             gov_meeting_set_planned_start  (GovMeeting *self, const GovDate *planned_start);
GOV_AVAILABLE_IN_ALL
GovDate         *gov_meeting_get_planned_end    (GovMeeting      *self);
GOV_AVAILABLE_IN_ALL
void             gov_meeting_set_planned_end    (GovMeeting *self, const GovDate *planned_end);
GOV_AVAILABLE_IN_ALL
GovRef          *gov_meeting_get_starts_after   (GovMeeting      *self);
GOV_AVAILABLE_IN_ALL
void             gov_meeting_set_starts_after   (GovMeeting *self, GovRef *starts_after);
GOV_AVAILABLE_IN_ALL
GovDate         *gov_meeting_get_start          (GovMeeting      *self);
GOV_AVAILABLE_IN_ALL
void             gov_meeting_set_start          (GovMeeting *self, const GovDate *start);
GOV_AVAILABLE_IN_ALL
GovDate         *gov_meeting_get_end            (GovMeeting      *self);
GOV_AVAILABLE_IN_ALL
void             gov_meeting_set_end            (GovMeeting *self, const GovDate *end);
GOV_AVAILABLE_IN_ALL
gboolean         gov_meeting_get_all_day        (GovMeeting      *self);
GOV_AVAILABLE_IN_ALL
void             gov_meeting_set_all_day        (GovMeeting *self, gboolean all_day);
GOV_AVAILABLE_IN_ALL
const char      *gov_meeting_get_time_zone      (GovMeeting      *self);
GOV_AVAILABLE_IN_ALL
void             gov_meeting_set_time_zone      (GovMeeting *self, const char *time_zone);
GOV_AVAILABLE_IN_ALL
GovLocation     *gov_meeting_get_location       (GovMeeting      *self);
GOV_AVAILABLE_IN_ALL
void             gov_meeting_set_location       (GovMeeting *self, GovLocation *location);
GOV_AVAILABLE_IN_ALL
GovRef          *gov_meeting_get_body           (GovMeeting      *self);
GOV_AVAILABLE_IN_ALL
void             gov_meeting_set_body           (GovMeeting *self, GovRef *body);
GOV_AVAILABLE_IN_ALL
GovList         *gov_meeting_get_organizations  (GovMeeting      *self);
GOV_AVAILABLE_IN_ALL
GovRef          *gov_meeting_get_term           (GovMeeting      *self);
GOV_AVAILABLE_IN_ALL
void             gov_meeting_set_term           (GovMeeting *self, GovRef *term);
GOV_AVAILABLE_IN_ALL
GovRef          *gov_meeting_get_series         (GovMeeting      *self);
GOV_AVAILABLE_IN_ALL
void             gov_meeting_set_series         (GovMeeting *self, GovRef *series);
GOV_AVAILABLE_IN_ALL
GovRef          *gov_meeting_get_part_of        (GovMeeting      *self);
GOV_AVAILABLE_IN_ALL
void             gov_meeting_set_part_of        (GovMeeting *self, GovRef *part_of);
GOV_AVAILABLE_IN_ALL
GovList         *gov_meeting_get_parts          (GovMeeting      *self);
GOV_AVAILABLE_IN_ALL
GovRef          *gov_meeting_get_follows        (GovMeeting      *self);
GOV_AVAILABLE_IN_ALL
void             gov_meeting_set_follows        (GovMeeting *self, GovRef *follows);
GOV_AVAILABLE_IN_ALL
GovRef          *gov_meeting_get_replaces       (GovMeeting      *self);
GOV_AVAILABLE_IN_ALL
void             gov_meeting_set_replaces       (GovMeeting *self, GovRef *replaces);
GOV_AVAILABLE_IN_ALL
GovRef          *gov_meeting_get_replaced_by    (GovMeeting      *self);
GOV_AVAILABLE_IN_ALL
void             gov_meeting_set_replaced_by    (GovMeeting *self, GovRef *replaced_by);
GOV_AVAILABLE_IN_ALL
gint64           gov_meeting_get_quorum         (GovMeeting      *self);
GOV_AVAILABLE_IN_ALL
void             gov_meeting_set_quorum         (GovMeeting *self, gint64 quorum);
GOV_AVAILABLE_IN_ALL
gboolean         gov_meeting_get_quorate        (GovMeeting      *self);
GOV_AVAILABLE_IN_ALL
void             gov_meeting_set_quorate        (GovMeeting *self, gboolean quorate);
GOV_AVAILABLE_IN_ALL
GovList         *gov_meeting_get_participants   (GovMeeting      *self);
GOV_AVAILABLE_IN_ALL
GovList         *gov_meeting_get_agenda         (GovMeeting      *self);
GOV_AVAILABLE_IN_ALL
GovList         *gov_meeting_get_statements     (GovMeeting      *self);
GOV_AVAILABLE_IN_ALL
GovList         *gov_meeting_get_decisions      (GovMeeting      *self);
GOV_AVAILABLE_IN_ALL
GovList         *gov_meeting_get_actions        (GovMeeting      *self);
GOV_AVAILABLE_IN_ALL
GovList         *gov_meeting_get_votes          (GovMeeting      *self);
GOV_AVAILABLE_IN_ALL
GovFile         *gov_meeting_get_invitation     (GovMeeting      *self);
GOV_AVAILABLE_IN_ALL
void             gov_meeting_set_invitation     (GovMeeting *self, GovFile *invitation);
GOV_AVAILABLE_IN_ALL
GovFile         *gov_meeting_get_minutes        (GovMeeting      *self);
GOV_AVAILABLE_IN_ALL
void             gov_meeting_set_minutes        (GovMeeting *self, GovFile *minutes);
GOV_AVAILABLE_IN_ALL
GovFile         *gov_meeting_get_verbatim       (GovMeeting      *self);
GOV_AVAILABLE_IN_ALL
void             gov_meeting_set_verbatim       (GovMeeting *self, GovFile *verbatim);
GOV_AVAILABLE_IN_ALL
GovList         *gov_meeting_get_files          (GovMeeting      *self);
GOV_AVAILABLE_IN_ALL
GovList         *gov_meeting_get_recordings     (GovMeeting      *self);
GOV_AVAILABLE_IN_ALL
GovFile         *gov_meeting_get_image          (GovMeeting      *self);
GOV_AVAILABLE_IN_ALL
void             gov_meeting_set_image          (GovMeeting *self, GovFile *image);
GOV_AVAILABLE_IN_ALL
GovList         *gov_meeting_get_links          (GovMeeting      *self);

G_END_DECLS
