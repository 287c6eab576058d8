#pragma once

#include "ids.h"
#include "review-source.h"

/* How a record is shown to a person who judges it. */
void review_page_append (GString       *out,
                         GovRecord     *record,
                         GovRegister   *records,
                         Ids           *ids,
                         ReviewSources *sources);
void review_page_wrap   (GString       *out,
                         const char    *text);
