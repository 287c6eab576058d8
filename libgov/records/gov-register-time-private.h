#pragma once

#include "records/gov-register-time.h"

G_BEGIN_DECLS

/* When the meeting was held, or else is to be held; NULL if neither is stated. */
GovDate     *gov_meeting_peek_date (GovMeeting *self);

/* The deadline that was reported last; NULL if there is none, or none any more. */
GovDeadline *gov_action_peek_due   (GovAction  *action);

G_END_DECLS
