#pragma once

#include <libgov/gov.h>

char *path_describe (GovRegister *records,
                     GovRecord   *record,
                     const char  *path) G_GNUC_WARN_UNUSED_RESULT;
