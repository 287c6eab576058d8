#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The Gregorian calendar, reckoned back before 1582 too, with a year 0 (ISO 8601-1:2019, 4.2.1).
 * Months and days count from 1. */

gboolean gov_calendar_is_leap_year  (gint64 year);
guint    gov_calendar_days_in_month (gint64 year,
                                     guint  month);
gint64   gov_calendar_days_to       (gint64 year,
                                     guint  month,
                                     guint  day);

G_END_DECLS
