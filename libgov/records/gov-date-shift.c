#include "records/gov-date-shift-private.h"

#include <string.h>

/* A duration: calendar months, days and seconds are not to be turned into each other. */
typedef struct
{
  gint64 months;
  gint64 days;
  gint64 seconds;
  gboolean has_time;
} Duration;

#define COUNT_MAX 1000000 /* of any unit: far more than a deadline has, far less than overflows */

/* Reads "12M" up to the letter; *unit is the letter, 0 if there is no whole number and letter. */
static gint64
read_count (const char **p,
            char        *unit)
{
  gint64 count = 0;
  const char *start = *p;

  while (g_ascii_isdigit (**p) && count <= COUNT_MAX)
    count = count * 10 + (*(*p)++ - '0');
  *unit = *p > start && count <= COUNT_MAX ? **p : '\0';
  if (*unit != '\0')
    (*p)++;
  return count;
}

static gboolean
add_count (Duration *duration,
           gint64    count,
           char      unit)
{
  switch (unit)
    {
    case 'Y':
      duration->months += 12 * count;
      return !duration->has_time;
    case 'M':
      *(duration->has_time ? &duration->seconds : &duration->months) += duration->has_time ? 60 * count : count;
      return TRUE;
    case 'W':
      duration->days += 7 * count;
      return !duration->has_time;
    case 'D':
      duration->days += count;
      return !duration->has_time;
    case 'H':
      duration->seconds += 3600 * count;
      return duration->has_time;
    case 'S':
      duration->seconds += count;
      return duration->has_time;
    default:
      return FALSE;
    }
}

static gboolean
read_duration (const char *text,
               Duration   *duration)
{
  gint64 sign = *text == '-' ? -1 : 1;

  *duration = (Duration) { 0 };
  if (*text == '-' || *text == '+')
    text++;
  if (*text++ != 'P' || *text == '\0')
    return FALSE;
  while (*text != '\0')
    {
      char unit;
      gint64 count;

      if (*text == 'T' && !duration->has_time)
        {
          duration->has_time = TRUE;
          text++;
        }
      count = read_count (&text, &unit);
      if (!add_count (duration, count, unit))
        return FALSE;
    }
  duration->months *= sign;
  duration->days *= sign;
  duration->seconds *= sign;
  return TRUE;
}

/* Adds to a day; months first, and the 31st becomes the last of a shorter month. */
static gboolean
shift_day (GDate  *day,
           gint64  months,
           gint64  days)
{
  gint64 month = (gint64) g_date_get_year (day) * 12 + g_date_get_month (day) - 1 + months;
  gint64 julian;
  int year = (int) (month / 12);

  if (month < 12 || month >= 120000)
    return FALSE;
  month = month % 12 + 1;
  g_date_set_dmy (day, MIN (g_date_get_day (day), g_date_get_days_in_month ((GDateMonth) month, (GDateYear) year)),
                  (GDateMonth) month, (GDateYear) year);
  julian = (gint64) g_date_get_julian (day) + days;
  if (julian < 1 || julian > G_MAXINT32)
    return FALSE;
  g_date_set_julian (day, (guint32) julian);
  return g_date_get_year (day) <= 9999;
}

/* Reads digits at @p; the caller knows that they are there, since the text is EDTF. */
static int
digits (const char *p,
        int         n)
{
  int value = 0;

  while (n-- > 0 && g_ascii_isdigit (*p))
    value = value * 10 + (*p++ - '0');
  return value;
}

static gboolean
starts_as (const char *text,
           const char *shape)
{
  for (; *shape != '\0'; shape++, text++)
    if (*shape == 'D' ? !g_ascii_isdigit (*text) : *text != *shape)
      return FALSE;
  return TRUE;
}

static char *
shift_whole_day (const char     *text,
                 const Duration *duration,
                 const char     *rest)
{
  GDate day;
  int year = digits (text, 4);

  if (year < 1)
    return NULL;
  g_date_clear (&day, 1);
  g_date_set_dmy (&day, (GDateDay) digits (text + 8, 2), (GDateMonth) digits (text + 5, 2), (GDateYear) year);
  if (!shift_day (&day, duration->months, duration->days))
    return NULL;
  return g_strdup_printf ("%04d-%02d-%02d%s", g_date_get_year (&day), g_date_get_month (&day),
                          g_date_get_day (&day), rest);
}

/* A time of day; what follows the seconds, a fraction and a zone, stays as it is. */
static char *
shift_time (const char     *text,
            const Duration *duration)
{
  Duration whole = *duration;
  gint64 second = digits (text + 11, 2) * 3600 + digits (text + 14, 2) * 60 + digits (text + 17, 2) + duration->seconds;
  gint64 carry = second >= 0 ? second / 86400 : -((86399 - second) / 86400);
  g_autofree char *rest = NULL;

  whole.days += carry;
  second -= carry * 86400;
  rest = g_strdup_printf ("T%02d:%02d:%02d%s", (int) (second / 3600), (int) (second / 60 % 60), (int) (second % 60),
                          text + strlen ("DDDD-DD-DDTDD:DD:DD"));
  return shift_whole_day (text, &whole, rest);
}

static char *
shift_month (const char     *text,
             const Duration *duration,
             const char     *rest)
{
  gint64 month = (gint64) digits (text, 4) * 12 + digits (text + 5, 2) - 1 + duration->months;

  if (digits (text + 5, 2) > 12 || month < 12 || month >= 120000)
    return NULL;
  return g_strdup_printf ("%04d-%02d%s", (int) (month / 12), (int) (month % 12 + 1), rest);
}

static char *
shift_year (const char     *text,
            const Duration *duration,
            const char     *rest)
{
  gint64 year = digits (text, 4) + duration->months / 12;

  return year >= 1 && year <= 9999 ? g_strdup_printf ("%04d%s", (int) year, rest) : NULL;
}

/* What is coarser than what is counted: some day between the first and the last that it can be. */
static char *
shift_range (const GovDate  *date,
             const Duration *duration)
{
  g_autoptr (GovDate) first = NULL, last = NULL;
  g_autofree char *from = NULL, *to = NULL;

  if (duration->has_time || gov_date_is_approximate (date) || gov_date_is_uncertain (date))
    return NULL;
  first = gov_date_get_earliest (date);
  last = gov_date_get_latest (date);
  if (first == NULL || last == NULL || !starts_as (gov_date_get_text (first), "DDDD-DD-DD") ||
      !starts_as (gov_date_get_text (last), "DDDD-DD-DD"))
    return NULL;
  from = shift_whole_day (gov_date_get_text (first), duration, "");
  to = shift_whole_day (gov_date_get_text (last), duration, "");
  return from && to ? g_strdup_printf ("[%s..%s]", from, to) : NULL;
}

/* Nothing, or a mark of doubt about the whole, which the result gets too. */
static gboolean
is_mark (const char *rest)
{
  return *rest == '\0' || (strchr ("~?%", *rest) != NULL && rest[1] == '\0');
}

GovDate *
gov_date_shift (const GovDate *date,
                const char    *duration_text,
                gboolean       back)
{
  const char *text = gov_date_get_text (date);
  g_autofree char *shifted = NULL;
  Duration duration;

  if (!read_duration (duration_text, &duration))
    return NULL;
  if (back)
    duration = (Duration) { -duration.months, -duration.days, -duration.seconds, duration.has_time };

  if (starts_as (text, "DDDD-DD-DDTDD:DD:DD") && strchr (text, '/') == NULL)
    shifted = shift_time (text, &duration);
  else if (starts_as (text, "DDDD-DD-DD") && is_mark (text + 10) && !duration.has_time)
    shifted = shift_whole_day (text, &duration, text + 10);
  else if (starts_as (text, "DDDD-DD") && is_mark (text + 7) && !duration.has_time && duration.days == 0)
    shifted = shift_month (text, &duration, text + 7);
  else if (starts_as (text, "DDDD") && is_mark (text + 4) && !duration.has_time && duration.days == 0 &&
           duration.months % 12 == 0)
    shifted = shift_year (text, &duration, text + 4);
  if (shifted == NULL)
    shifted = shift_range (date, &duration);
  return shifted ? gov_date_new_from_string (shifted, NULL) : NULL;
}
