#pragma once

#include "records/gov-action.h"
#include "records/gov-deadline.h"
#include "records/gov-meeting.h"
#include "records/gov-register.h"

G_BEGIN_DECLS

GOV_AVAILABLE_IN_ALL
GovMeeting  *gov_register_find_meeting      (GovRegister   *self,
                                             GovRecord     *record);
GOV_AVAILABLE_IN_ALL
GovMeeting  *gov_register_find_next_meeting (GovRegister   *self,
                                             GovRecord     *series,
                                             const GovDate *after);

GOV_AVAILABLE_IN_ALL
GovDeadline *gov_register_resolve_deadline  (GovRegister   *self,
                                             GovDeadline   *deadline,
                                             GovMeeting    *from) G_GNUC_WARN_UNUSED_RESULT;
GOV_AVAILABLE_IN_ALL
GovAnswer    gov_register_is_overdue        (GovRegister   *self,
                                             GovAction     *action,
                                             const GovDate *at);

G_END_DECLS
