#pragma once

#include "ids.h"

void record_print (GovRecord   *record,
                   GovRegister *records,
                   Ids         *ids,
                   const char  *file,
                   GString     *out);
void record_print_claim (GovRecord   *record,
                         GovRegister *records,
                         Ids         *ids,
                         GString     *out);
