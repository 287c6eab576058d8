#pragma once

#include "records/gov-register-change.h"

G_BEGIN_DECLS

/* @differences is taken over. */
GovRegisterChange *gov_register_change_new (GovRegisterChangeKind  kind,
                                            GovRecord             *before,
                                            GovRecord             *after,
                                            GovList               *differences);

G_END_DECLS
