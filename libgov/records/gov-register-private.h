#pragma once

#include "records/gov-register.h"

G_BEGIN_DECLS

/* Something below changed an id, or came or went. */
void gov_register_forget_index (GovRegister *self);

G_END_DECLS
