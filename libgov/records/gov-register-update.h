#pragma once

#include "records/gov-register.h"

G_BEGIN_DECLS

GOV_AVAILABLE_IN_ALL
void gov_register_update (GovRegister *self,
                          GovRegister *newer);

G_END_DECLS
