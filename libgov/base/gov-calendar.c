#include "base/gov-calendar-private.h"

/* From 0000-01-01 to 1970-01-01. */
#define DAYS_BEFORE_1970 719528

/* Days of a year before its month, and what a common year has in all. */
static const guint16 days_before_month[] = { 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365 };

/* Rounds down, where C rounds towards zero. */
static gint64
divide (gint64 number,
        gint64 by)
{
  return number / by - (number % by < 0);
}

gboolean
gov_calendar_is_leap_year (gint64 year)
{
  return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

guint
gov_calendar_days_in_month (gint64 year,
                            guint  month)
{
  return days_before_month[month] - days_before_month[month - 1] +
         (month == 2 && gov_calendar_is_leap_year (year));
}

/* Days from 1970-01-01 to the day, negative before it. */
gint64
gov_calendar_days_to (gint64 year,
                      guint  month,
                      guint  day)
{
  /* The leap days of the years 0 to year - 1; the 1 is that of year 0 itself. */
  gint64 leap_days = divide (year - 1, 4) - divide (year - 1, 100) + divide (year - 1, 400) + 1;

  return 365 * year + leap_days - DAYS_BEFORE_1970 +
         days_before_month[month - 1] + (month > 2 && gov_calendar_is_leap_year (year)) +
         day - 1;
}
