#pragma once

#include "records/gov-register-time.h"

G_BEGIN_DECLS

/* When the meeting was held, or else is to be held; NULL if neither is stated. */
GovDate *gov_meeting_peek_date (GovMeeting *self);

G_END_DECLS
