#pragma once

#include "records/gov-follow-up.h"
#include "records/gov-register.h"

G_BEGIN_DECLS

GOV_AVAILABLE_IN_ALL
GovList *gov_register_follow (GovRegister *self,
                              const char  *id) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
