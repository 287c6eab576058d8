#pragma once

#include "ids.h"

int choice_find_id (Ids         *ids,
                    const char  *text,
                    char       **id);
