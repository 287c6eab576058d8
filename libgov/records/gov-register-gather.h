#pragma once

#include "records/gov-register.h"

G_BEGIN_DECLS

GOV_AVAILABLE_IN_ALL
GovList *gov_register_gather_actions (GovRegister *self) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
