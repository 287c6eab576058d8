#pragma once

#include "base/gov-date.h"

G_BEGIN_DECLS

/* The date that lies an ISO 8601 duration after @date, or before it if @back.  NULL where that
 * cannot be told: the date is in doubt below what the duration counts, or open, or not between the
 * years 1 and 9999; or a duration in hours is to be counted from a whole day. */
GovDate *gov_date_shift (const GovDate *date,
                         const char    *duration,
                         gboolean       back);

G_END_DECLS
