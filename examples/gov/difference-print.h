#pragma once

#include "ids.h"

void difference_print (GovDifference *difference,
                       GovRecord     *record,
                       GovRegister   *records,
                       Ids           *ids,
                       GString       *out);
