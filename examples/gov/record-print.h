#pragma once

#include "ids.h"

void record_print (GovRecord   *record,
                   GovRegister *records,
                   Ids         *ids,
                   const char  *file,
                   GString     *out);
