#pragma once

#include "records/gov-deadline.h"
#include "records/gov-record.h"

G_BEGIN_DECLS

#define GOV_TYPE_ACTION_UPDATE (gov_action_update_get_type ())

GOV_AVAILABLE_IN_ALL
GOV_DECLARE_RECORD (GovActionUpdate, gov_action_update, ACTION_UPDATE)

GOV_AVAILABLE_IN_ALL
GovActionUpdate *gov_action_update_new                  (void) G_GNUC_WARN_UNUSED_RESULT;

GOV_AVAILABLE_IN_ALL
GovDate         *gov_action_update_get_date             (GovActionUpdate *self);
GOV_AVAILABLE_IN_ALL
void             gov_action_update_set_date             (GovActionUpdate *self, const GovDate *date);
GOV_AVAILABLE_IN_ALL
GovRef          *gov_action_update_get_meeting          (GovActionUpdate *self);
GOV_AVAILABLE_IN_ALL
void             gov_action_update_set_meeting          (GovActionUpdate *self, GovRef *meeting);
GOV_AVAILABLE_IN_ALL
GovRef          *gov_action_update_get_agenda_item      (GovActionUpdate *self);
GOV_AVAILABLE_IN_ALL
void             gov_action_update_set_agenda_item      (GovActionUpdate *self, GovRef *agenda_item);
GOV_AVAILABLE_IN_ALL
GovActionStatus  gov_action_update_get_status           (GovActionUpdate *self);
GOV_AVAILABLE_IN_ALL
void             gov_action_update_set_status           (GovActionUpdate *self, GovActionStatus status);
GOV_AVAILABLE_IN_ALL
const char      *gov_action_update_get_text             (GovActionUpdate *self);
GOV_AVAILABLE_IN_ALL
void             gov_action_update_set_text             (GovActionUpdate *self, const char *text);
GOV_AVAILABLE_IN_ALL
GovRef          *gov_action_update_get_by               (GovActionUpdate *self);
GOV_AVAILABLE_IN_ALL
void             gov_action_update_set_by               (GovActionUpdate *self, GovRef *by);
GOV_AVAILABLE_IN_ALL
gint64           gov_action_update_get_percent_complete (GovActionUpdate *self);
GOV_AVAILABLE_IN_ALL
void             gov_action_update_set_percent_complete (GovActionUpdate *self, gint64 percent_complete);
GOV_AVAILABLE_IN_ALL
GovDeadline     *gov_action_update_get_due              (GovActionUpdate *self);
GOV_AVAILABLE_IN_ALL
void             gov_action_update_set_due              (GovActionUpdate *self, GovDeadline *due);
GOV_AVAILABLE_IN_ALL
GovRef          *gov_action_update_get_transferred_to   (GovActionUpdate *self);
GOV_AVAILABLE_IN_ALL
void             gov_action_update_set_transferred_to   (GovActionUpdate *self, GovRef *transferred_to);

G_END_DECLS
