#include "base/gov-edtf-private.h"

#include "base/gov-calendar-private.h"

/* Reads EDTF, levels 0 to 2, as the Library of Congress specifies it (2019-02-04):
 *
 *   text      = interval | set | date [ "T" time ]
 *   interval  = end "/" end             end: date | ".." (open) | nothing (unknown)
 *   set       = "[" members "]" | "{" members "}"
 *   members   = member { "," member }   member: date | date ".." date
 *                                       the first may be ".." date, the last date ".."
 *   date      = Q year Q [ "-" Q month Q [ "-" Q day Q ] ]
 *             | Q year Q "-" Q season Q
 *             | Q year "S" integer Q
 *             | Q long-year Q
 *   long-year = "Y" [ "-" ] integer [ "E" integer ] [ "S" integer ]
 *   time      = hour ":" minute ":" second [ "." digits ] [ zone ]
 *   zone      = "Z" | ( "+" | "-" ) hour [ ":" minute ]
 *
 * Q stands for an optional "?", "~" or "%".  A year has four digits and may be negative; month
 * and day have two; each of these digits can be an "X", for one that is not known.  A season
 * has two digits, 21 to 41.
 *
 * There is a function for each of these.  They read as far as they can and return FALSE, with
 * the fault filled in, where the text goes wrong.  Nothing is allocated. */

typedef struct
{
  const char   *text;
  gsize         length;
  gsize         at; /* the next byte to read */
  GovEdtfFault *fault;
} Reader;

static gboolean
fail (Reader     *reader,
      const char *name,
      gsize       at,
      gsize       length,
      const char *expected)
{
  *reader->fault = (GovEdtfFault) { name, at, length, expected };
  return FALSE;
}

static gboolean
fail_here (Reader     *reader,
           const char *expected)
{
  return fail (reader, NULL, reader->at, reader->at < reader->length ? 1 : 0, expected);
}

static char
peek (const Reader *reader)
{
  return reader->at < reader->length ? reader->text[reader->at] : '\0';
}

static gboolean
take (Reader *reader,
      char    character)
{
  if (peek (reader) != character)
    return FALSE;
  reader->at++;
  return TRUE;
}

static gboolean
take_dots (Reader *reader)
{
  if (reader->length - reader->at < 2 || reader->text[reader->at] != '.' || reader->text[reader->at + 1] != '.')
    return FALSE;
  reader->at += 2;
  return TRUE;
}

/* "Qualification": to the right of a component it is about all up to here, to the left of one
 * about that one alone.  No answer that libgov gives depends on which. */
static void
take_qualifier (Reader  *reader,
                GovEdtf *edtf)
{
  char character = peek (reader);

  if (character != '?' && character != '~' && character != '%')
    return;
  reader->at++;
  edtf->uncertain |= character != '~';
  edtf->approximate |= character != '?';
}

/* --- Digits, some of which may be X --- */

typedef struct
{
  const char *text;   /* NULL where the date does not have this component */
  guint       length;
  guint       stated; /* digits before the first X */
  gint        low;    /* the numbers that it can stand for lie between these */
  gint        high;
} Digits;

/* A date as it is written. */
typedef struct
{
  gboolean negative;
  Digits   year;
  Digits   month;
  Digits   day;
  guint    season;
} Written;

static gboolean
fits (const Digits *digits,
      gint          number)
{
  if (digits->text == NULL)
    return TRUE;
  for (guint i = digits->length; i > 0; i--, number /= 10)
    if (digits->text[i - 1] != 'X' && digits->text[i - 1] - '0' != number % 10)
      return FALSE;
  return TRUE;
}

static gboolean
read_digits (Reader *reader,
             guint   length,
             Digits *digits)
{
  *digits = (Digits) { reader->text + reader->at, length, length, 0, 0 };
  for (guint i = 0; i < length; i++)
    {
      char character = peek (reader);

      if (character != 'X' && !g_ascii_isdigit (character))
        return fail_here (reader, length == 4 ? "four digits of a year" : "two digits");
      if (character == 'X')
        digits->stated = MIN (digits->stated, i);
      digits->low = digits->low * 10 + (character == 'X' ? 0 : character - '0');
      digits->high = digits->high * 10 + (character == 'X' ? 9 : character - '0');
      reader->at++;
    }
  return TRUE;
}

static gboolean
limit (Reader     *reader,
       Digits     *digits,
       gint        max,
       const char *name,
       const char *expected)
{
  digits->low = MAX (digits->low, 1);
  digits->high = MIN (digits->high, max);
  for (gint number = digits->low; number <= digits->high; number++)
    if (fits (digits, number))
      return TRUE;
  return fail (reader, name, digits->text - reader->text, digits->length, expected);
}

/* --- From what is written to the days that it can mean --- */

static const struct
{
  guint8           first_month;
  guint8           months;
  GovDatePrecision precision;
} seasons[] = {
  /* 21 to 24, independent of location: libgov takes the meteorological seasons of the north. */
  { 3, 3, GOV_DATE_PRECISION_SEASON },
  { 6, 3, GOV_DATE_PRECISION_SEASON },
  { 9, 3, GOV_DATE_PRECISION_SEASON },
  { 12, 3, GOV_DATE_PRECISION_SEASON },
  /* 25 to 28, northern hemisphere */
  { 3, 3, GOV_DATE_PRECISION_SEASON },
  { 6, 3, GOV_DATE_PRECISION_SEASON },
  { 9, 3, GOV_DATE_PRECISION_SEASON },
  { 12, 3, GOV_DATE_PRECISION_SEASON },
  /* 29 to 32, southern hemisphere */
  { 9, 3, GOV_DATE_PRECISION_SEASON },
  { 12, 3, GOV_DATE_PRECISION_SEASON },
  { 3, 3, GOV_DATE_PRECISION_SEASON },
  { 6, 3, GOV_DATE_PRECISION_SEASON },
  /* 33 to 36 */
  { 1, 3, GOV_DATE_PRECISION_QUARTER },
  { 4, 3, GOV_DATE_PRECISION_QUARTER },
  { 7, 3, GOV_DATE_PRECISION_QUARTER },
  { 10, 3, GOV_DATE_PRECISION_QUARTER },
  /* 37 to 39 */
  { 1, 4, GOV_DATE_PRECISION_QUADRIMESTER },
  { 5, 4, GOV_DATE_PRECISION_QUADRIMESTER },
  { 9, 4, GOV_DATE_PRECISION_QUADRIMESTER },
  /* 40 and 41 */
  { 1, 6, GOV_DATE_PRECISION_SEMESTER },
  { 7, 6, GOV_DATE_PRECISION_SEMESTER },
};

#define FIRST_SEASON 21
#define LAST_SEASON (FIRST_SEASON + (gint) G_N_ELEMENTS (seasons) - 1)

static int
compare_points (const GovEdtfPoint *a,
                const GovEdtfPoint *b)
{
  if (a->year != b->year)
    return a->year < b->year ? -1 : 1;
  if (a->month != b->month)
    return a->month < b->month ? -1 : 1;
  if (a->day != b->day)
    return a->day < b->day ? -1 : 1;
  return 0;
}

static gboolean
find_day_of_year (const Written *written,
                  gboolean       last,
                  GovEdtfPoint  *point)
{
  for (gint i = 0; i <= written->month.high - written->month.low; i++)
    {
      gint month = last ? written->month.high - i : written->month.low + i;
      gint max;

      if (!fits (&written->month, month))
        continue;
      max = MIN (written->day.high, (gint) gov_calendar_days_in_month (point->year, month));
      for (gint j = 0; j <= max - written->day.low; j++)
        {
          gint day = last ? max - j : written->day.low + j;

          if (!fits (&written->day, day))
            continue;
          point->month = month;
          point->day = day;
          return TRUE;
        }
    }
  return FALSE;
}

/* Finds the first or the last day there is that a date can mean.  There may be none, as in
 * 2021-02-29, and 190X-02-29 is one of 1904 or 1908. */
static gboolean
find_day (const Written *written,
          gboolean       last,
          GovEdtfPoint  *point)
{
  const Digits *digits = &written->year;
  gboolean from_high = last != written->negative; /* -0200 is before -0100 */

  for (gint i = 0; i <= digits->high - digits->low; i++)
    {
      gint number = from_high ? digits->high - i : digits->low + i;

      if (!fits (digits, number) || (written->negative && number == 0))
        continue;
      point->year = written->negative ? -number : number;
      if (find_day_of_year (written, last, point))
        return TRUE;
    }
  return FALSE;
}

static void
settle_season (guint    season,
               GovEdtf *edtf)
{
  guint last_month = seasons[season - FIRST_SEASON].first_month + seasons[season - FIRST_SEASON].months - 1;

  edtf->form = seasons[season - FIRST_SEASON].precision;
  edtf->season = season;
  edtf->earliest.month = seasons[season - FIRST_SEASON].first_month;

  /* Winter goes on into the next year.  (The south has its summer then.) */
  if (last_month > 12)
    {
      edtf->latest.year++;
      last_month -= 12;
    }
  edtf->latest.month = last_month;
  edtf->latest.day = gov_calendar_days_in_month (edtf->latest.year, last_month);
}

/* How far down a date is stated before the first X in it. */
static GovDatePrecision
get_precision (const Written   *written,
               GovDatePrecision form)
{
  static const GovDatePrecision of_year[] = {
    GOV_DATE_PRECISION_UNKNOWN,
    GOV_DATE_PRECISION_MILLENNIUM,
    GOV_DATE_PRECISION_CENTURY,
    GOV_DATE_PRECISION_DECADE,
  };

  if (written->year.stated < written->year.length)
    return of_year[written->year.stated];
  if (written->month.stated < written->month.length)
    return GOV_DATE_PRECISION_YEAR;
  if (written->day.stated < written->day.length)
    return GOV_DATE_PRECISION_MONTH;
  return form;
}

static gboolean
settle_date (Reader        *reader,
             const Written *written,
             GovEdtf       *edtf)
{
  const Digits *day = &written->day;

  if (!find_day (written, FALSE, &edtf->earliest) || !find_day (written, TRUE, &edtf->latest))
    return fail (reader, "day", day->text - reader->text, day->length, "a day that the month has");

  edtf->has_year = written->year.stated == written->year.length;
  edtf->year = edtf->has_year ? edtf->earliest.year : 0;
  edtf->unspecified = !edtf->has_year ||
                      written->month.stated < written->month.length ||
                      day->stated < day->length;
  if (written->month.text != NULL && written->month.stated == written->month.length)
    edtf->month = written->month.low;
  if (day->text != NULL && day->stated == day->length)
    edtf->day = day->low;

  edtf->form = day->text != NULL             ? GOV_DATE_PRECISION_DAY
               : written->month.text != NULL ? GOV_DATE_PRECISION_MONTH
                                             : GOV_DATE_PRECISION_YEAR;
  if (written->season != 0)
    settle_season (written->season, edtf);
  edtf->precision = get_precision (written, edtf->form);
  return TRUE;
}

/* "Significant digits": of 1950S2, only 19 is sure, and the year lies between 1900 and 1999. */
static void
settle_years (GovEdtf *edtf,
              gboolean negative,
              gint64   number,
              gint64   significant)
{
  static const GovDatePrecision precisions[] = {
    GOV_DATE_PRECISION_YEAR,
    GOV_DATE_PRECISION_DECADE,
    GOV_DATE_PRECISION_CENTURY,
    GOV_DATE_PRECISION_MILLENNIUM,
  };
  gint64 unit = 1;
  guint insignificant = 0;
  gint64 low, high;

  edtf->has_year = number <= GOV_EDTF_YEAR_MAX;
  if (edtf->has_year)
    {
      gint n_digits = 0;

      edtf->year = negative ? -number : number;
      for (gint64 rest = number; rest > 0; rest /= 10)
        n_digits++;
      for (; n_digits > significant; n_digits--, insignificant++)
        unit *= 10;
    }
  low = number - number % unit;
  high = low + unit - 1;
  edtf->earliest = (GovEdtfPoint) { negative ? -high : low, 1, 1, 0, 0 };
  edtf->latest = (GovEdtfPoint) { negative ? -low : high, 12, 31, 0, 0 };
  edtf->form = GOV_DATE_PRECISION_YEAR;
  edtf->precision = precisions[MIN (insignificant, G_N_ELEMENTS (precisions) - 1)];
}

/* --- Dates --- */

/* A positive integer.  More than can be a year is as good as endless. */
static gboolean
read_integer (Reader *reader,
              gint64 *number)
{
  *number = 0;
  if (peek (reader) < '1' || peek (reader) > '9')
    return fail_here (reader, "a number that does not begin with 0");
  while (g_ascii_isdigit (peek (reader)))
    {
      *number = MIN (*number * 10 + peek (reader) - '0', GOV_EDTF_YEAR_MAX + 1);
      reader->at++;
    }
  return TRUE;
}

static gboolean
read_significant_digits (Reader  *reader,
                         gboolean negative,
                         gint64   number,
                         GovEdtf *edtf)
{
  gint64 significant = G_MAXINT64;

  if (take (reader, 'S') && !read_integer (reader, &significant))
    return FALSE;
  settle_years (edtf, negative, number, significant);
  take_qualifier (reader, edtf);
  return TRUE;
}

/* "Letter-prefixed calendar year" and "Exponential year". */
static gboolean
read_long_year (Reader  *reader,
                GovEdtf *edtf)
{
  gsize start = reader->at;
  gboolean negative;
  gint64 number;

  reader->at++;
  negative = take (reader, '-');
  if (!read_integer (reader, &number))
    return FALSE;

  if (take (reader, 'E'))
    {
      gint64 exponent;

      if (!read_integer (reader, &exponent))
        return FALSE;
      while (exponent-- > 0 && number <= GOV_EDTF_YEAR_MAX)
        number *= 10;
      number = MIN (number, GOV_EDTF_YEAR_MAX + 1);
    }
  else if (number <= 9999)
    {
      return fail (reader, "year", start, reader->at - start, "five digits or more after Y");
    }
  return read_significant_digits (reader, negative, number, edtf);
}

static gboolean
read_year (Reader  *reader,
           Written *written)
{
  gsize start = reader->at;

  written->negative = take (reader, '-');
  if (!read_digits (reader, 4, &written->year))
    return FALSE;
  if (written->negative && written->year.high == 0)
    return fail (reader, "year", start, reader->at - start, "0000, which has no sign");
  return TRUE;
}

static gboolean
read_month_or_season (Reader  *reader,
                      Written *written)
{
  Digits digits;

  if (!read_digits (reader, 2, &digits))
    return FALSE;
  if (digits.low == digits.high && digits.low >= FIRST_SEASON && digits.low <= LAST_SEASON)
    {
      written->season = digits.low;
      return TRUE;
    }
  written->month = digits;
  return limit (reader, &written->month, 12, "month", "01 to 12, or a season from 21 to 41");
}

static gboolean
read_date (Reader  *reader,
           GovEdtf *edtf)
{
  Written written = {
    .month = { NULL, 2, 2, 1, 12 },
    .day = { NULL, 2, 2, 1, 31 },
  };

  *edtf = (GovEdtf) { .has_start = TRUE, .has_end = TRUE };
  take_qualifier (reader, edtf);
  if (peek (reader) == 'Y')
    return read_long_year (reader, edtf);

  if (!read_year (reader, &written))
    return FALSE;
  if (peek (reader) == 'S' && written.year.stated == 4)
    return read_significant_digits (reader, written.negative, written.year.low, edtf);
  take_qualifier (reader, edtf);

  if (take (reader, '-'))
    {
      take_qualifier (reader, edtf);
      if (!read_month_or_season (reader, &written))
        return FALSE;
      take_qualifier (reader, edtf);

      if (written.season == 0 && take (reader, '-'))
        {
          take_qualifier (reader, edtf);
          if (!read_digits (reader, 2, &written.day) ||
              !limit (reader, &written.day, 31, "day", "01 to 31"))
            return FALSE;
          take_qualifier (reader, edtf);
        }
    }
  return settle_date (reader, &written, edtf);
}

/* --- Times of day --- */

static gboolean
read_two_digits (Reader     *reader,
                 const char *name,
                 guint       max,
                 const char *expected,
                 guint      *number)
{
  gsize start = reader->at;

  *number = 0;
  while (reader->at < start + 2)
    {
      if (!g_ascii_isdigit (peek (reader)))
        return fail_here (reader, "two digits");
      *number = *number * 10 + peek (reader) - '0';
      reader->at++;
    }
  return *number <= max || fail (reader, name, start, 2, expected);
}

static gboolean
read_colon (Reader *reader)
{
  return take (reader, ':') || fail_here (reader, "\":\"");
}

/* EDTF has no fractions of a second, but RFC 3339 has, and real data. */
static gboolean
read_fraction (Reader  *reader,
               GovEdtf *edtf,
               guint   *nanoseconds)
{
  *nanoseconds = 0;
  if (!take (reader, '.'))
    return TRUE;
  edtf->precision = GOV_DATE_PRECISION_FRACTION;
  if (!g_ascii_isdigit (peek (reader)))
    return fail_here (reader, "digits of a fraction of a second");

  for (guint unit = 100000000; g_ascii_isdigit (peek (reader)); unit /= 10)
    {
      *nanoseconds += unit * (peek (reader) - '0');
      reader->at++;
    }
  return TRUE;
}

static gboolean
read_zone (Reader  *reader,
           GovEdtf *edtf)
{
  gsize start = reader->at;
  gboolean negative = peek (reader) == '-';
  guint hours, minutes = 0;

  edtf->zone = start;
  edtf->has_zone = TRUE;
  if (take (reader, 'Z'))
    return TRUE;
  if (!take (reader, '+') && !take (reader, '-'))
    {
      edtf->has_zone = FALSE;
      return TRUE;
    }

  if (!read_two_digits (reader, "zone hour", 23, "00 to 23", &hours))
    return FALSE;
  if (take (reader, ':') &&
      !read_two_digits (reader, "zone minute", 59, "00 to 59", &minutes))
    return FALSE;

  /* ISO 8601-1:2019, 4.3.13: "-" is for what is behind UTC. */
  if (negative && hours == 0 && minutes == 0)
    return fail (reader, "zone", start, reader->at - start, "\"+\" before 00:00");
  edtf->utc_offset = (hours * 60 + minutes) * 60;
  if (negative)
    edtf->utc_offset = -edtf->utc_offset;
  return TRUE;
}

/* Second 60 is there only when UTC is 23:59.  A text without a zone gets the benefit of the
 * doubt in the last minute of any hour. */
static gboolean
can_be_leap_second (guint          hour,
                    guint          minute,
                    const GovEdtf *edtf)
{
  gint day = 24 * 60;

  if (!edtf->has_zone)
    return minute == 59;
  return ((gint) (hour * 60 + minute) - edtf->utc_offset / 60 + day) % day == day - 1;
}

static gboolean
read_time (Reader  *reader,
           GovEdtf *edtf)
{
  gsize start;
  guint hour, minute, second, nanosecond;

  if (edtf->form != GOV_DATE_PRECISION_DAY || edtf->unspecified || edtf->approximate || edtf->uncertain)
    return fail_here (reader, "a time of day only after a full and certain date");
  reader->at++;
  start = reader->at;
  edtf->precision = GOV_DATE_PRECISION_SECOND;
  if (!read_two_digits (reader, "hour", 24, "00 to 24", &hour) || !read_colon (reader) ||
      !read_two_digits (reader, "minute", 59, "00 to 59", &minute) || !read_colon (reader) ||
      !read_two_digits (reader, "second", 60, "00 to 60", &second) ||
      !read_fraction (reader, edtf, &nanosecond) ||
      !read_zone (reader, edtf))
    return FALSE;

  if (hour == 24 && (minute > 0 || second > 0 || nanosecond > 0))
    return fail (reader, "time", start, 8, "nothing after 24:00:00");
  edtf->leap_second = second == 60;
  if (edtf->leap_second && !can_be_leap_second (hour, minute, edtf))
    return fail (reader, "second", start + 6, 2, "00 to 59, leap seconds being at 23:59 UTC");

  edtf->has_time = TRUE;
  /* A leap second is the end of the one before, so that it comes before midnight. */
  edtf->earliest.second = (hour * 60 + minute) * 60 + MIN (second, 59);
  edtf->earliest.nanosecond = edtf->leap_second ? 999999999 : nanosecond;
  edtf->latest = edtf->earliest;
  return TRUE;
}

/* --- Intervals and sets --- */

/* Makes one of two: what holds for any part holds for the whole, and the whole is as coarse as
 * its coarsest part. */
static void
join (GovEdtf       *edtf,
      const GovEdtf *other)
{
  edtf->approximate |= other->approximate;
  edtf->uncertain |= other->uncertain;
  edtf->unspecified |= other->unspecified;
  edtf->precision = MIN (edtf->precision, other->precision);
}

static void
become (GovEdtf     *edtf,
        GovEdtfShape shape)
{
  edtf->shape = shape;
  edtf->has_year = FALSE;
  edtf->year = 0;
  edtf->month = 0;
  edtf->season = 0;
  edtf->day = 0;
}

static gboolean
read_end (Reader  *reader,
          GovEdtf *edtf)
{
  if (reader->at < reader->length && peek (reader) != '/' && !take_dots (reader))
    return read_date (reader, edtf);

  /* Open or unknown.  The finest precision gives way to that of the other end. */
  *edtf = (GovEdtf) { .precision = GOV_DATE_PRECISION_FRACTION };
  return TRUE;
}

/* The end may be coarser than the start and begin before it: 2004-02-10/2004 is an interval
 * that ends some time in 2004.  Only what is surely over before the start is no end. */
static gboolean
read_interval_or_date (Reader  *reader,
                       GovEdtf *edtf)
{
  GovEdtf end;
  gsize start_of_end;

  if (!read_end (reader, edtf))
    return FALSE;
  if (!take (reader, '/'))
    {
      if (!edtf->has_start)
        return fail_here (reader, reader->at == 0 ? "a date" : "\"/\"");
      return peek (reader) != 'T' || read_time (reader, edtf);
    }

  start_of_end = reader->at;
  if (!read_end (reader, &end))
    return FALSE;
  if (edtf->has_start && end.has_end && compare_points (&edtf->earliest, &end.latest) > 0)
    return fail (reader, "end", start_of_end, reader->at - start_of_end, "an end that is not before the start");

  join (edtf, &end);
  become (edtf, GOV_EDTF_INTERVAL);
  edtf->has_end = end.has_end;
  edtf->latest = end.latest;
  if (!edtf->has_start && !edtf->has_end)
    edtf->precision = GOV_DATE_PRECISION_UNKNOWN;
  return TRUE;
}

static void
add_member (GovEdtf       *set,
            const GovEdtf *member)
{
  join (set, member);
  if (compare_points (&member->earliest, &set->earliest) < 0)
    set->earliest = member->earliest;
  if (compare_points (&member->latest, &set->latest) > 0)
    set->latest = member->latest;
}

/* What follows ".." in a set: the last date of a range. */
static gboolean
read_range_end (Reader        *reader,
                const GovEdtf *from,
                GovEdtf       *set)
{
  gsize start = reader->at;
  GovEdtf to;

  if (!read_date (reader, &to))
    return FALSE;
  if (to.form != from->form)
    return fail (reader, "end", start, reader->at - start, "the same precision on both sides of \"..\"");
  if (compare_points (&from->earliest, &to.latest) > 0)
    return fail (reader, "end", start, reader->at - start, "an end that is not before the start");
  add_member (set, &to);
  return TRUE;
}

static gboolean
read_set (Reader  *reader,
          GovEdtf *edtf)
{
  char closing = take (reader, '[') ? ']' : '}';
  gboolean open_start, open_end = FALSE;
  GovEdtf member;

  if (closing == '}')
    reader->at++;
  open_start = take_dots (reader);
  for (gboolean first = TRUE; first || take (reader, ','); first = FALSE)
    {
      if (!read_date (reader, &member))
        return FALSE;
      if (first)
        *edtf = member;
      else
        add_member (edtf, &member);

      if ((first && open_start) || !take_dots (reader))
        continue;
      open_end = peek (reader) == closing;
      if (open_end)
        break;
      if (!read_range_end (reader, &member, edtf))
        return FALSE;
    }

  if (!take (reader, closing))
    return fail_here (reader, closing == ']' ? "\",\" or \"]\"" : "\",\" or \"}\"");
  become (edtf, closing == ']' ? GOV_EDTF_ONE_OF : GOV_EDTF_ALL_OF);
  edtf->has_start = !open_start;
  edtf->has_end = !open_end;
  return TRUE;
}

gboolean
gov_edtf_read (const char   *text,
               gsize         length,
               GovEdtf      *edtf,
               GovEdtfFault *fault)
{
  Reader reader = { text, length, 0, fault };
  gboolean is_set = peek (&reader) == '[' || peek (&reader) == '{';

  if (!(is_set ? read_set (&reader, edtf) : read_interval_or_date (&reader, edtf)))
    return FALSE;
  if (reader.at < length)
    return fail_here (&reader, "the end of the date");

  if (!edtf->has_time)
    {
      edtf->latest.second = 24 * 60 * 60 - 1;
      edtf->latest.nanosecond = 999999999;
    }
  return TRUE;
}
