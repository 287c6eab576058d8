#pragma once

#include "records/gov-deadline.h"
#include "records/gov-record.h"

G_BEGIN_DECLS

#define GOV_TYPE_ACTION (gov_action_get_type ())

GOV_AVAILABLE_IN_ALL
GOV_DECLARE_RECORD (GovAction, gov_action, ACTION)

GOV_AVAILABLE_IN_ALL
GovAction      *gov_action_new                      (void) G_GNUC_WARN_UNUSED_RESULT;

GOV_AVAILABLE_IN_ALL
GovRef         *gov_action_get_meeting              (GovAction      *self);
GOV_AVAILABLE_IN_ALL
void            gov_action_set_meeting              (GovAction *self, GovRef *meeting);
GOV_AVAILABLE_IN_ALL
GovRef         *gov_action_get_agenda_item          (GovAction      *self);
GOV_AVAILABLE_IN_ALL
void            gov_action_set_agenda_item          (GovAction *self, GovRef *agenda_item);
GOV_AVAILABLE_IN_ALL
const char     *gov_action_get_number               (GovAction      *self);
GOV_AVAILABLE_IN_ALL
void            gov_action_set_number               (GovAction *self, const char *number);
GOV_AVAILABLE_IN_ALL
const char     *gov_action_get_title                (GovAction      *self);
GOV_AVAILABLE_IN_ALL
void            gov_action_set_title                (GovAction *self, const char *title);
GOV_AVAILABLE_IN_ALL
const char     *gov_action_get_text                 (GovAction      *self);
GOV_AVAILABLE_IN_ALL
void            gov_action_set_text                 (GovAction *self, const char *text);
GOV_AVAILABLE_IN_ALL
const char     *gov_action_get_topic                (GovAction      *self);
GOV_AVAILABLE_IN_ALL
void            gov_action_set_topic                (GovAction *self, const char *topic);
GOV_AVAILABLE_IN_ALL
GovActionKind   gov_action_get_kind                 (GovAction      *self);
GOV_AVAILABLE_IN_ALL
void            gov_action_set_kind                 (GovAction *self, GovActionKind kind);
GOV_AVAILABLE_IN_ALL
GovModality     gov_action_get_modality             (GovAction      *self);
GOV_AVAILABLE_IN_ALL
void            gov_action_set_modality             (GovAction *self, GovModality modality);
GOV_AVAILABLE_IN_ALL
GovList        *gov_action_get_assignees            (GovAction      *self);
GOV_AVAILABLE_IN_ALL
GovList        *gov_action_get_involved             (GovAction      *self);
GOV_AVAILABLE_IN_ALL
GovList        *gov_action_get_consulted            (GovAction      *self);
GOV_AVAILABLE_IN_ALL
GovList        *gov_action_get_informed             (GovAction      *self);
GOV_AVAILABLE_IN_ALL
GovRef         *gov_action_get_requester            (GovAction      *self);
GOV_AVAILABLE_IN_ALL
void            gov_action_set_requester            (GovAction *self, GovRef *requester);
GOV_AVAILABLE_IN_ALL
GovRef         *gov_action_get_recipient            (GovAction      *self);
GOV_AVAILABLE_IN_ALL
void            gov_action_set_recipient            (GovAction *self, GovRef *recipient);
GOV_AVAILABLE_IN_ALL
const char     *gov_action_get_deliverable          (GovAction      *self);
GOV_AVAILABLE_IN_ALL
void            gov_action_set_deliverable          (GovAction *self, const char *deliverable);
GOV_AVAILABLE_IN_ALL
GovList        *gov_action_get_delivered            (GovAction      *self);
GOV_AVAILABLE_IN_ALL
GovDate        *gov_action_get_agreed_on            (GovAction      *self);
GOV_AVAILABLE_IN_ALL
void            gov_action_set_agreed_on            (GovAction *self, const GovDate *agreed_on);
GOV_AVAILABLE_IN_ALL
GovDate        *gov_action_get_planned_start        (GovAction      *self);
GOV_AVAILABLE_IN_ALL
void            gov_action_set_planned_start        (GovAction *self, const GovDate *planned_start);
GOV_AVAILABLE_IN_ALL
GovDeadline    *gov_action_get_due                  (GovAction      *self);
GOV_AVAILABLE_IN_ALL
void            gov_action_set_due                  (GovAction *self, GovDeadline *due);
GOV_AVAILABLE_IN_ALL
GovActionStatus gov_action_get_status               (GovAction      *self);
GOV_AVAILABLE_IN_ALL
void            gov_action_set_status               (GovAction *self, GovActionStatus status);
GOV_AVAILABLE_IN_ALL
const char     *gov_action_get_result               (GovAction      *self);
GOV_AVAILABLE_IN_ALL
void            gov_action_set_result               (GovAction *self, const char *result);
GOV_AVAILABLE_IN_ALL
gint64          gov_action_get_percent_complete     (GovAction      *self);
GOV_AVAILABLE_IN_ALL
void            gov_action_set_percent_complete     (GovAction *self, gint64 percent_complete);
GOV_AVAILABLE_IN_ALL
gint64          gov_action_get_priority             (GovAction      *self);
GOV_AVAILABLE_IN_ALL
void            gov_action_set_priority             (GovAction *self, gint64 priority);
GOV_AVAILABLE_IN_ALL
GovDate        *gov_action_get_completed_on         (GovAction      *self);
GOV_AVAILABLE_IN_ALL
void            gov_action_set_completed_on         (GovAction *self, const GovDate *completed_on);
GOV_AVAILABLE_IN_ALL
GovRef         *gov_action_get_completed_in         (GovAction      *self);
GOV_AVAILABLE_IN_ALL
void            gov_action_set_completed_in         (GovAction *self, GovRef *completed_in);
GOV_AVAILABLE_IN_ALL
gint64          gov_action_get_times_postponed      (GovAction      *self);
GOV_AVAILABLE_IN_ALL
void            gov_action_set_times_postponed      (GovAction *self, gint64 times_postponed);
GOV_AVAILABLE_IN_ALL
GovList        *gov_action_get_arising_from         (GovAction      *self);
GOV_AVAILABLE_IN_ALL
GovList        *gov_action_get_supersedes           (GovAction      *self);
GOV_AVAILABLE_IN_ALL
GovList        *gov_action_get_depends_on           (GovAction      *self);
GOV_AVAILABLE_IN_ALL
const char     *gov_action_get_acceptance_criterion (GovAction      *self);
GOV_AVAILABLE_IN_ALL
void            gov_action_set_acceptance_criterion (GovAction *self, const char *acceptance_criterion);
GOV_AVAILABLE_IN_ALL
GovList        *gov_action_get_conditions           (GovAction      *self);
GOV_AVAILABLE_IN_ALL
GovList        *gov_action_get_quantities           (GovAction      *self);
GOV_AVAILABLE_IN_ALL
GovRef         *gov_action_get_programme            (GovAction      *self);
GOV_AVAILABLE_IN_ALL
void            gov_action_set_programme            (GovAction *self, GovRef *programme);
GOV_AVAILABLE_IN_ALL
GovRef         *gov_action_get_forum                (GovAction      *self);
GOV_AVAILABLE_IN_ALL
void            gov_action_set_forum                (GovAction *self, GovRef *forum);
GOV_AVAILABLE_IN_ALL
GovList        *gov_action_get_papers               (GovAction      *self);
GOV_AVAILABLE_IN_ALL
GovRef         *gov_action_get_part_of              (GovAction      *self);
GOV_AVAILABLE_IN_ALL
void            gov_action_set_part_of              (GovAction *self, GovRef *part_of);
GOV_AVAILABLE_IN_ALL
GovList        *gov_action_get_parts                (GovAction      *self);
GOV_AVAILABLE_IN_ALL
GovList        *gov_action_get_updates              (GovAction      *self);
GOV_AVAILABLE_IN_ALL
GovList        *gov_action_get_meetings             (GovAction      *self);
GOV_AVAILABLE_IN_ALL
GovRef         *gov_action_get_transferred_to       (GovAction      *self);
GOV_AVAILABLE_IN_ALL
void            gov_action_set_transferred_to       (GovAction *self, GovRef *transferred_to);
GOV_AVAILABLE_IN_ALL
const char     *gov_action_get_extent               (GovAction      *self);
GOV_AVAILABLE_IN_ALL
void            gov_action_set_extent               (GovAction *self, const char *extent);
GOV_AVAILABLE_IN_ALL
GovAnswer       gov_action_is_open                  (GovAction      *self);

G_END_DECLS
