#pragma once

#include "records/gov-register.h"

G_BEGIN_DECLS

GOV_AVAILABLE_IN_ALL
GovRegister *gov_publish_register (GovRegister *records,
                                   GovAccess    upto) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
