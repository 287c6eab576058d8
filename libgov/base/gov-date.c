#include "base/gov-date-private.h"

#include <string.h>
#ifdef __SSE2__
#include <emmintrin.h>
#endif

#include "base/gov-calendar-private.h"
#include "base/gov-edtf-private.h"
#include "base/gov-error.h"

G_DEFINE_BOXED_TYPE (GovDate, gov_date, gov_date_copy, gov_date_free)

/* There is no struct _GovDate: the bytes that a GovDate points to are the text. */
static const char *
get_text (const GovDate *self)
{
  return (const char *) self;
}

static GovEdtf
read_text (const GovDate *self)
{
  GovEdtf edtf;
  GovEdtfFault fault;

  /* A GovDate is made of valid text only, so this cannot fail; if somebody cast what is not,
   * nothing is known of it. */
  if (!gov_edtf_read (get_text (self), strlen (get_text (self)), &edtf, &fault))
    edtf = (GovEdtf) { .shape = GOV_EDTF_DATE };
  return edtf;
}

/* --- The fast way for the forms that nearly all dates have --- */

#define NO_NUMBER 100

static inline guint
two_digits (const char *text)
{
  guint tens = (guchar) text[0] - (guint) '0';
  guint ones = (guchar) text[1] - (guint) '0';

  return tens <= 9 && ones <= 9 ? 10 * tens + ones : NO_NUMBER;
}

static inline gboolean
is_plain_day (const char *text)
{
  guint century = two_digits (text);
  guint year = two_digits (text + 2);
  guint month = two_digits (text + 5);
  guint day = two_digits (text + 8);

  if (century == NO_NUMBER || year == NO_NUMBER || text[4] != '-' || text[7] != '-' ||
      month - 1 >= 12 || day - 1 >= 31)
    return FALSE;
  return day <= 28 || day <= gov_calendar_days_in_month (100 * century + year, month);
}

static inline gboolean
is_plain_time (const char *text,
               gsize       length)
{
  gsize at = 9;

  if (text[0] != 'T' || two_digits (text + 1) >= 24 || text[3] != ':' ||
      two_digits (text + 4) >= 60 || text[6] != ':' || two_digits (text + 7) >= 60)
    return FALSE;

  if (at < length && text[at] == '.')
    {
      while (++at < length && g_ascii_isdigit (text[at]))
        ;
      if (at == 10)
        return FALSE;
    }

  if (length - at == 1)
    return text[at] == 'Z';
  if (length - at != 6 || text[at + 3] != ':' ||
      two_digits (text + at + 1) >= 24 || two_digits (text + at + 4) >= 60)
    return FALSE;
  return text[at] == '+' || (text[at] == '-' && memcmp (text + at, "-00:00", 6) != 0);
}

/* Whether each of sixteen bytes lies between two. */
static inline gboolean
lies_between (const char *text,
              const char *lowest,
              const char *highest)
{
#ifdef __SSE2__
  __m128i bytes = _mm_loadu_si128 ((const __m128i *) text);
  __m128i low = _mm_max_epu8 (bytes, _mm_loadu_si128 ((const __m128i *) lowest));
  __m128i high = _mm_min_epu8 (bytes, _mm_loadu_si128 ((const __m128i *) highest));

  return _mm_movemask_epi8 (_mm_cmpeq_epi8 (low, high)) == 0xffff;
#else
  for (guint i = 0; i < 16; i++)
    if (text[i] < lowest[i] || text[i] > highest[i])
      return FALSE;
  return TRUE;
#endif
}

/* Two digits as a number that compares as they do. */
static inline guint
pair (const char *digits)
{
  return (guint) (guchar) digits[0] << 8 | (guchar) digits[1];
}

/* "2024-11-08T13:48:32+01:00", the form of most times, on a day that each month has. */
static inline gboolean
is_common_time (const char *text,
                gsize       length)
{
  return length == 25 &&
         lies_between (text, "0000-00-00T00:00", "9999-19-29T29:59") &&
         lies_between (text + 9, "0T00:00:00+00:00", "9T29:59:59+29:59") &&
         pair (text + 5) >= pair ("01") && pair (text + 5) <= pair ("12") &&
         pair (text + 8) >= pair ("01") && pair (text + 8) <= pair ("28") &&
         pair (text + 11) <= pair ("23") && pair (text + 20) <= pair ("23");
}

/* Whether the text, which needs no NUL at its end, is EDTF.  What is not of a common form
 * simply takes the slow way. */
gboolean
gov_date_text_is_valid (const char *text,
                        gsize       length)
{
  GovEdtf edtf;
  GovEdtfFault fault;

  if (is_common_time (text, length) || (length == 10 && is_plain_day (text)))
    return TRUE;
  if (length >= 20 && is_plain_day (text) && is_plain_time (text + 10, length - 10))
    return TRUE;
  if (length == 4 && two_digits (text) != NO_NUMBER && two_digits (text + 2) != NO_NUMBER)
    return TRUE;
  if (length == 7 && two_digits (text) != NO_NUMBER && two_digits (text + 2) != NO_NUMBER &&
      text[4] == '-' && two_digits (text + 5) - 1 < 12)
    return TRUE;
  return gov_edtf_read (text, length, &edtf, &fault);
}

/* --- Making one --- */

/* An error message has to be UTF-8 and of a size to read, which the text need not be. */
static char *
quote (const char *text,
       gsize       length)
{
  gsize max = 60;

  if (length <= max)
    return g_utf8_make_valid (text, length);
  else
    {
      g_autofree char *start = g_utf8_make_valid (text, max);

      return g_strconcat (start, "…", NULL);
    }
}

static void
set_syntax_error (GError            **error,
                  const char         *text,
                  const GovEdtfFault *fault)
{
  gsize length = strlen (text);
  g_autofree char *whole = quote (text, length);
  g_autofree char *part = NULL;
  g_autofree char *found = NULL;

  if (fault->at == length)
    {
      found = g_strdup ("end of text");
    }
  else if (fault->name != NULL)
    {
      part = quote (text + fault->at, fault->length);
      found = g_strdup_printf ("%s %s", fault->name, part);
    }
  else
    {
      /* A whole character, which may be more than the byte that the reader stopped at. */
      const char *next = text + fault->at;

      part = quote (next, MIN (strlen (next), (gsize) g_utf8_skip[(guchar) *next]));
      found = g_strdup_printf ("“%s”", part);
    }

  g_set_error (error, GOV_ERROR, GOV_ERROR_SYNTAX,
               "date \"%s\": %s at character %" G_GSIZE_FORMAT "; expected %s",
               whole, found, fault->at + 1, fault->expected);
}

/**
 * gov_date_new_from_string:
 * @text: EDTF, levels 0 to 2
 * @error: where to put an error
 *
 * Makes a date from its text, which is kept as it is.
 *
 * All that the specification of the Library of Congress (EDTF, 2019-02-04) shows is read.
 * Where it is silent, this holds:
 *
 * - Seconds may have a fraction after a point, as in RFC 3339 and beyond EDTF.
 * - `24:00:00` is the midnight at the end of a day; second 60 is read where a leap second can be.
 * - A zone is less than 24 hours from UTC and never `-00:00`.
 * - Intervals and sets consist of dates without a time of day.
 * - An interval may be coarser at its end than at its start: `2021-11-29/2021` ends some time
 *   in 2021.  It is wrong if its end is surely over before its start.
 * - With `X` for digits, there must be some day that fits: `2021-02-3X` is wrong.
 * - After `Y`, after `S` and after a season nothing but `?`, `~` or `%` follows.
 *
 * The error is %GOV_ERROR_SYNTAX, and its message tells what was found and at which character:
 * `date "2021-13-01": month 13 at character 6; expected 01 to 12, or a season from 21 to 41`.
 *
 * Returns: (transfer full): the date
 *
 * Since: 1.0
 */
GovDate *
gov_date_new_from_string (const char *text,
                          GError    **error)
{
  GovEdtf edtf;
  GovEdtfFault fault;

  g_return_val_if_fail (text != NULL, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  if (gov_edtf_read (text, strlen (text), &edtf, &fault))
    return (GovDate *) g_strdup (text);
  set_syntax_error (error, text, &fault);
  return NULL;
}

/**
 * gov_date_new_from_date_time:
 * @date_time: a time
 *
 * Makes a date of a [struct@GLib.DateTime], to the second and with its zone:
 * `2021-11-29T10:00:00+01:00`, or `Z` in place of `+00:00`.  Microseconds are kept, if there
 * are any.
 *
 * An offset that is not of whole minutes, as clocks had before zones, has no place in EDTF;
 * such a time is written in UTC.
 *
 * Returns: (transfer full): the date
 *
 * Since: 1.0
 */
GovDate *
gov_date_new_from_date_time (GDateTime *date_time)
{
  g_autoptr (GDateTime) time = NULL;
  GString *text = NULL;
  gint64 minutes;

  g_return_val_if_fail (date_time != NULL, NULL);

  if (g_date_time_get_utc_offset (date_time) % G_TIME_SPAN_MINUTE == 0)
    time = g_date_time_ref (date_time);
  else
    time = g_date_time_to_utc (date_time);
  g_return_val_if_fail (time != NULL, NULL);

  text = g_string_new (NULL);
  g_string_append_printf (text, "%04d-%02d-%02dT%02d:%02d:%02d",
                          g_date_time_get_year (time),
                          g_date_time_get_month (time),
                          g_date_time_get_day_of_month (time),
                          g_date_time_get_hour (time),
                          g_date_time_get_minute (time),
                          g_date_time_get_second (time));
  if (g_date_time_get_microsecond (time) != 0)
    g_string_append_printf (text, ".%06d", g_date_time_get_microsecond (time));

  minutes = g_date_time_get_utc_offset (time) / G_TIME_SPAN_MINUTE;
  if (minutes == 0)
    g_string_append_c (text, 'Z');
  else
    g_string_append_printf (text, "%c%02d:%02d", minutes < 0 ? '-' : '+',
                            (int) ABS (minutes) / 60, (int) ABS (minutes) % 60);
  return (GovDate *) g_string_free (text, FALSE);
}

/* A day, or where a year is too long for EDTF to name one, that year. */
static char *
print_day (gint64 year,
           guint  month,
           guint  day)
{
  const char *sign = year < 0 ? "-" : "";
  gint64 number = ABS (year);

  if (number > 9999)
    return g_strdup_printf ("Y%" G_GINT64_FORMAT, year);
  if (month == 0)
    return g_strdup_printf ("%s%04d", sign, (int) number);
  if (day == 0)
    return g_strdup_printf ("%s%04d-%02u", sign, (int) number, month);
  return g_strdup_printf ("%s%04d-%02u-%02u", sign, (int) number, month, day);
}

/**
 * gov_date_new_ymd:
 * @year: the year; 0 is the one before 1
 * @month: the month, 1 to 12, or 0 to state the year alone
 * @day: the day of the month, 1 to 31, or 0 to state no day
 * @error: where to put an error
 *
 * Makes a date of numbers: a year, a month or a day.
 *
 * The error is %GOV_ERROR_INVALID: there is no such day, or a day without a month, or a month
 * in a year of more than four digits, which EDTF has no text for.
 *
 * Returns: (transfer full): the date
 *
 * Since: 1.0
 */
GovDate *
gov_date_new_ymd (int      year,
                  guint    month,
                  guint    day,
                  GError **error)
{
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  if (month > 12 || (month == 0 && day > 0) ||
      (month > 0 && day > gov_calendar_days_in_month (year, month)))
    {
      g_set_error (error, GOV_ERROR, GOV_ERROR_INVALID,
                   "date: there is no day %u of month %u in year %d", day, month, year);
      return NULL;
    }
  if (month > 0 && (year > 9999 || year < -9999))
    {
      g_set_error (error, GOV_ERROR, GOV_ERROR_INVALID,
                   "date: year %d has more than four digits and month %u cannot be stated", year, month);
      return NULL;
    }
  return (GovDate *) print_day (year, month, day);
}

/**
 * gov_date_copy:
 * @self: a date
 *
 * Copies a date.
 *
 * Returns: (transfer full): the copy
 *
 * Since: 1.0
 */
GovDate *
gov_date_copy (const GovDate *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return (GovDate *) g_strdup (get_text (self));
}

/**
 * gov_date_free:
 * @self: (nullable): a date that is yours
 *
 * Frees a date.
 *
 * Since: 1.0
 */
void
gov_date_free (GovDate *self)
{
  g_free (self);
}

/* --- The text --- */

/**
 * gov_date_get_text:
 * @self: a date
 *
 * Gets the EDTF text of a date, as it was written.
 *
 * Returns: (transfer none): the text; it lives as long as the date
 *
 * Since: 1.0
 */
const char *
gov_date_get_text (const GovDate *self)
{
  g_return_val_if_fail (self != NULL, NULL);

  return get_text (self);
}

/**
 * gov_date_equal:
 * @self: a date
 * @other: another one
 *
 * Tells whether two dates are the same text.
 *
 * [method@Date.compare] finds out that `10:00:00Z` and `11:00:00+01:00` are one time.
 *
 * Returns: whether they are
 *
 * Since: 1.0
 */
gboolean
gov_date_equal (const GovDate *self,
                const GovDate *other)
{
  g_return_val_if_fail (self != NULL && other != NULL, FALSE);

  return strcmp (get_text (self), get_text (other)) == 0;
}

/**
 * gov_date_hash:
 * @self: a date
 *
 * Makes a hash value, the same for dates that are equal.
 *
 * Returns: the hash value
 *
 * Since: 1.0
 */
guint
gov_date_hash (const GovDate *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return g_str_hash (self);
}

/* --- What kind of date it is --- */

/**
 * gov_date_get_precision:
 * @self: a date
 *
 * Gets how finely a date is stated: down to where nothing is missing, from the left.
 *
 * An `X` ends what is stated: `201X` is a decade, and so is `201X-12-25`; `1985-04-XX` is a
 * month.  (The Library of Congress calls that a date of day precision with an unspecified day;
 * [method@Date.has_unspecified] tells them apart.)  Of significant digits, the others do not
 * count: `1950S2` is a century.
 *
 * An interval or a set is as precise as the coarsest date in it.
 *
 * Returns: the precision
 *
 * Since: 1.0
 */
GovDatePrecision
gov_date_get_precision (const GovDate *self)
{
  g_return_val_if_fail (self != NULL, GOV_DATE_PRECISION_UNKNOWN);

  return read_text (self).precision;
}

/**
 * gov_date_is_interval:
 * @self: a date
 *
 * Tells whether this is an interval, from one date to another: `2021-11-22/2021-11-23`.
 *
 * Either end can be open, `2021/..`, or unknown, `2021/`.  (EDTF: Time Interval, Extended
 * Interval)
 *
 * Returns: whether it is
 *
 * Since: 1.0
 */
gboolean
gov_date_is_interval (const GovDate *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return read_text (self).shape == GOV_EDTF_INTERVAL;
}

/**
 * gov_date_is_one_of:
 * @self: a date
 *
 * Tells whether this is a choice of dates, of which one is meant: `[2021-11-29,2021-12-06]`.
 * (EDTF: Set representation, One of a set)
 *
 * Returns: whether it is
 *
 * Since: 1.0
 */
gboolean
gov_date_is_one_of (const GovDate *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return read_text (self).shape == GOV_EDTF_ONE_OF;
}

/**
 * gov_date_is_all_of:
 * @self: a date
 *
 * Tells whether this is a list of dates, all of which are meant: `{2021-11-29,2021-12-06}`.
 * (EDTF: Set representation, All Members)
 *
 * Returns: whether it is
 *
 * Since: 1.0
 */
gboolean
gov_date_is_all_of (const GovDate *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return read_text (self).shape == GOV_EDTF_ALL_OF;
}

/**
 * gov_date_is_approximate:
 * @self: a date
 *
 * Tells whether the date or a part of it is approximate: `2022-02~`, `2022-~02-01`, `2022%`.
 * (EDTF: Qualification)
 *
 * Returns: whether it is
 *
 * Since: 1.0
 */
gboolean
gov_date_is_approximate (const GovDate *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return read_text (self).approximate;
}

/**
 * gov_date_is_uncertain:
 * @self: a date
 *
 * Tells whether the date or a part of it is uncertain: `2022-02?`, `2022-?02-01`, `2022%`.
 * (EDTF: Qualification)
 *
 * Returns: whether it is
 *
 * Since: 1.0
 */
gboolean
gov_date_is_uncertain (const GovDate *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return read_text (self).uncertain;
}

/**
 * gov_date_has_unspecified:
 * @self: a date
 *
 * Tells whether some digit is unspecified: `2021-XX`, `201X`.  (EDTF: Unspecified digit)
 *
 * Returns: whether one is
 *
 * Since: 1.0
 */
gboolean
gov_date_has_unspecified (const GovDate *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return read_text (self).unspecified;
}

/* --- Its parts --- */

/**
 * gov_date_has_year:
 * @self: a date
 *
 * Tells whether this is a single date that states its year.
 *
 * An interval or a set does not, nor does `201X`, nor a year further away than
 * 200,000,000,000.
 *
 * Returns: whether it is
 *
 * Since: 1.0
 */
gboolean
gov_date_has_year (const GovDate *self)
{
  g_return_val_if_fail (self != NULL, FALSE);

  return read_text (self).has_year;
}

/**
 * gov_date_get_year:
 * @self: a date
 *
 * Gets the year of a single date.  The year before year 1 is 0, the one before that -1.
 *
 * Returns: the year, or 0 if [method@Date.has_year] is false
 *
 * Since: 1.0
 */
gint64
gov_date_get_year (const GovDate *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return read_text (self).year;
}

/**
 * gov_date_get_month:
 * @self: a date
 *
 * Gets the month of a single date.
 *
 * Returns: the month, 1 to 12, or 0 if none is stated
 *
 * Since: 1.0
 */
guint
gov_date_get_month (const GovDate *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return read_text (self).month;
}

/**
 * gov_date_get_season:
 * @self: a date
 *
 * Gets the season, quarter or other part of the year that a single date names in place of a
 * month.  (EDTF: Seasons, Sub-year groupings)
 *
 * | number | part |
 * | --- | --- |
 * | 21 to 24 | spring, summer, autumn, winter |
 * | 25 to 28 | the same, in the northern hemisphere |
 * | 29 to 32 | the same, in the southern hemisphere |
 * | 33 to 36 | quarters |
 * | 37 to 39 | thirds of a year |
 * | 40, 41 | halves of a year |
 *
 * Returns: the number, or 0 if there is none
 *
 * Since: 1.0
 */
guint
gov_date_get_season (const GovDate *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return read_text (self).season;
}

/**
 * gov_date_get_day:
 * @self: a date
 *
 * Gets the day of the month of a single date.
 *
 * Returns: the day, 1 to 31, or 0 if none is stated
 *
 * Since: 1.0
 */
guint
gov_date_get_day (const GovDate *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return read_text (self).day;
}

/**
 * gov_date_get_zone:
 * @self: a date
 *
 * Gets the zone of a time of day as it is written: `Z`, `+01:00`, `+01`.
 *
 * Returns: (transfer none) (nullable): the zone, or %NULL if there is none: the time is local,
 *   at a place that the date does not tell, or there is no time of day
 *
 * Since: 1.0
 */
const char *
gov_date_get_zone (const GovDate *self)
{
  GovEdtf edtf;

  g_return_val_if_fail (self != NULL, NULL);

  /* It is the last thing in the text, and ends where that ends. */
  edtf = read_text (self);
  return edtf.has_zone ? get_text (self) + edtf.zone : NULL;
}

/**
 * gov_date_get_utc_offset:
 * @self: a date
 *
 * Gets how far the clock of a time of day is ahead of UTC.
 *
 * Returns: seconds, negative if it is behind, 0 if [method@Date.get_zone] is %NULL
 *
 * Since: 1.0
 */
int
gov_date_get_utc_offset (const GovDate *self)
{
  g_return_val_if_fail (self != NULL, 0);

  return read_text (self).utc_offset;
}

/* --- Points in time --- */

/* A moment as it can be compared: in seconds since 1970-01-01T00:00:00, of UTC or of some clock. */
typedef struct
{
  gint64 seconds;
  guint  nanoseconds;
} Moment;

static Moment
to_moment (const GovEdtfPoint *point,
           int                 utc_offset)
{
  if (ABS (point->year) > GOV_EDTF_YEAR_MAX)
    return (Moment) { point->year < 0 ? G_MININT64 : G_MAXINT64, 0 };

  return (Moment) {
    gov_calendar_days_to (point->year, point->month, point->day) * 86400 + point->second - utc_offset,
    point->nanosecond,
  };
}

static Moment
get_start (const GovEdtf *edtf,
           int            utc_offset)
{
  return edtf->has_start ? to_moment (&edtf->earliest, utc_offset) : (Moment) { G_MININT64, 0 };
}

static Moment
get_end (const GovEdtf *edtf,
         int            utc_offset)
{
  return edtf->has_end ? to_moment (&edtf->latest, utc_offset) : (Moment) { G_MAXINT64, 0 };
}

static int
compare_moments (Moment a,
                 Moment b)
{
  if (a.seconds != b.seconds)
    return a.seconds < b.seconds ? -1 : 1;
  return (a.nanoseconds > b.nanoseconds) - (a.nanoseconds < b.nanoseconds);
}

/* The first and the last second that the date can mean, since 1970-01-01T00:00:00: of UTC where
 * the date states a zone, of the clock on the wall where it does not.  An end that is open, or
 * unknown, or too far away is the least or the greatest number.  FALSE if both are. */
gboolean
gov_date_get_bounds (const GovDate *self,
                     gint64        *earliest,
                     gint64        *latest)
{
  const char *text = get_text (self);
  GovEdtf edtf;

  if (strlen (text) == 10 && is_plain_day (text))
    {
      gint64 year = 100 * two_digits (text) + two_digits (text + 2);

      *earliest = gov_calendar_days_to (year, two_digits (text + 5), two_digits (text + 8)) * 86400;
      *latest = *earliest + 86399;
      return TRUE;
    }
  edtf = read_text (self);
  *earliest = get_start (&edtf, edtf.utc_offset).seconds;
  *latest = get_end (&edtf, edtf.utc_offset).seconds;
  return *earliest != G_MININT64 || *latest != G_MAXINT64;
}

/**
 * gov_date_to_date_time:
 * @self: a date
 *
 * Makes a [struct@GLib.DateTime] of a date, if it is one: if a time of day and a zone are
 * stated, in the years 1 to 9999.  Nothing is added: there is none of `2021-11-29`, which is a
 * whole day.
 *
 * What is finer than a microsecond is dropped.  There is none of a leap second, `23:59:60`.
 *
 * Returns: (transfer full) (nullable): the time, in the zone stated, or %NULL
 *
 * Since: 1.0
 */
GDateTime *
gov_date_to_date_time (const GovDate *self)
{
  g_autoptr (GTimeZone) zone = NULL;
  g_autoptr (GDateTime) utc = NULL;
  g_autoptr (GDateTime) second = NULL;
  GovEdtf edtf;

  g_return_val_if_fail (self != NULL, NULL);

  edtf = read_text (self);
  if (!edtf.has_zone || edtf.leap_second)
    return NULL;

  utc = g_date_time_new_from_unix_utc (to_moment (&edtf.earliest, edtf.utc_offset).seconds);
  if (utc == NULL)
    return NULL;
  zone = g_time_zone_new_offset (edtf.utc_offset);
  second = g_date_time_to_timezone (utc, zone);
  return second != NULL ? g_date_time_add (second, edtf.earliest.nanosecond / 1000) : NULL;
}

static GovDate *
point_to_date (const GovDate      *self,
               const GovEdtf      *edtf,
               gboolean            known,
               const GovEdtfPoint *point)
{
  if (!known || ABS (point->year) > GOV_EDTF_YEAR_MAX)
    return NULL;
  if (edtf->has_time)
    return gov_date_copy (self);
  return (GovDate *) print_day (point->year, point->month, point->day);
}

/**
 * gov_date_get_earliest:
 * @self: a date
 *
 * Gets the first day that is meant, or can be: `2021-11-01` of `2021-11`, `1904-02-29` of
 * `190X-02-29`, the first day of an interval or of the first date in a set.
 *
 * A date with a time of day is its own first and last.  A day in a year of more than four
 * digits has no text in EDTF; there it is the year, in its form with `Y`.
 *
 * Neither "approximate" nor "uncertain" widens the bounds, since nothing says by how much.
 * Significant digits do: `1950S2` lies between `1900-01-01` and `1999-12-31`.
 *
 * EDTF leaves open when a season begins.  Here they are those of meteorologists, in the north
 * if the text does not tell (21 to 24): spring is March to May, summer June to August, autumn
 * September to November, and winter December to the end of February of the *next* year.  In
 * the south (29 to 32) spring begins in September.
 *
 * Returns: (transfer full) (nullable): the first day, or %NULL if the start is open or unknown
 *   (`../2021`, `/2021`, `[..2021]`), or before the year -200,000,000,000
 *
 * Since: 1.0
 */
GovDate *
gov_date_get_earliest (const GovDate *self)
{
  GovEdtf edtf;

  g_return_val_if_fail (self != NULL, NULL);

  edtf = read_text (self);
  return point_to_date (self, &edtf, edtf.has_start, &edtf.earliest);
}

/**
 * gov_date_get_latest:
 * @self: a date
 *
 * Gets the last day that is meant, or can be: `2021-11-30` of `2021-11`.
 *
 * See [method@Date.get_earliest].
 *
 * Returns: (transfer full) (nullable): the last day, or %NULL if the end is open or unknown
 *   (`2021/..`, `2021/`, `[2021..]`), or after the year 200,000,000,000
 *
 * Since: 1.0
 */
GovDate *
gov_date_get_latest (const GovDate *self)
{
  GovEdtf edtf;

  g_return_val_if_fail (self != NULL, NULL);

  edtf = read_text (self);
  return point_to_date (self, &edtf, edtf.has_end, &edtf.latest);
}

/* Whether it says one thing that another text could say too.  (A precision below what its form
 * has comes from significant digits.) */
static gboolean
is_definite (const GovEdtf *edtf)
{
  return edtf->shape == GOV_EDTF_DATE && edtf->has_year && edtf->precision >= edtf->form &&
         !edtf->approximate && !edtf->uncertain && !edtf->unspecified;
}

static gboolean
say_the_same (const GovEdtf *a,
              const GovEdtf *b)
{
  return is_definite (a) && is_definite (b) && a->season == b->season &&
         a->has_time == b->has_time && a->has_zone == b->has_zone;
}

/**
 * gov_date_compare:
 * @self: a date
 * @other: another one
 *
 * Tells which of two dates comes first.
 *
 * One is before the other if the last moment that it can mean is before the first that the
 * other can; see [method@Date.get_earliest].  They are the same if their text is, or if they
 * are ways to write one time or day or year without any doubt: `10:00:00Z` and
 * `11:00:00+01:00`, `Y17E7` and `Y170000000`.  All else is unknown: `2021` and `2021-11` overlap, and
 * neither is before the other.
 *
 * Two times that both have a zone are compared as moments.  Otherwise what clock and calendar
 * show is compared: `2021-11-29T23:30:00Z` is before `2021-11-30`, though where that day was
 * lived it may have begun.
 *
 * A time of day is a point: `10:00:00` is before `10:00:00.5` and the same as `10:00:00.0`.
 *
 * Returns: the order
 *
 * Since: 1.0
 */
GovOrder
gov_date_compare (const GovDate *self,
                  const GovDate *other)
{
  GovEdtf a, b;
  gboolean zoned;
  Moment a_start, a_end, b_start, b_end;

  g_return_val_if_fail (self != NULL && other != NULL, GOV_ORDER_UNKNOWN);

  if (gov_date_equal (self, other))
    return GOV_ORDER_SAME;

  a = read_text (self);
  b = read_text (other);
  zoned = a.has_zone && b.has_zone;
  a_start = get_start (&a, zoned ? a.utc_offset : 0);
  a_end = get_end (&a, zoned ? a.utc_offset : 0);
  b_start = get_start (&b, zoned ? b.utc_offset : 0);
  b_end = get_end (&b, zoned ? b.utc_offset : 0);

  if (compare_moments (a_end, b_start) < 0)
    return GOV_ORDER_BEFORE;
  if (compare_moments (b_end, a_start) < 0)
    return GOV_ORDER_AFTER;
  if (say_the_same (&a, &b) && compare_moments (a_start, b_start) == 0 && compare_moments (a_end, b_end) == 0)
    return GOV_ORDER_SAME;
  return GOV_ORDER_UNKNOWN;
}
