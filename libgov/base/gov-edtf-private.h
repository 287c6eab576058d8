#pragma once

#include "base/gov-date.h"

G_BEGIN_DECLS

typedef enum
{
  GOV_EDTF_DATE,
  GOV_EDTF_INTERVAL,
  GOV_EDTF_ONE_OF,
  GOV_EDTF_ALL_OF,
} GovEdtfShape;

/* Years further away than this count as infinitely far; in seconds, nearer ones fit a gint64. */
#define GOV_EDTF_YEAR_MAX G_GINT64_CONSTANT (200000000000)

/* A point on the clock and calendar of the place that the date is about. */
typedef struct
{
  gint64 year;
  guint  month;
  guint  day;
  guint  second;     /* of the day; 86400 is the midnight at its end */
  guint  nanosecond;
} GovEdtfPoint;

/* What a text says. */
typedef struct
{
  GovEdtfShape     shape;
  GovDatePrecision precision; /* down to where everything is stated */
  GovDatePrecision form;      /* as written, with X for a digit: 2021-XX is a month */

  gboolean approximate;
  gboolean uncertain;
  gboolean unspecified;

  /* The first and the last moment that can be meant.  No start: open, or unknown. */
  gboolean     has_start;
  gboolean     has_end;
  GovEdtfPoint earliest;
  GovEdtfPoint latest;

  /* What a single date states; 0 where it does not. */
  gboolean has_year;
  gint64   year;
  guint    month;
  guint    season; /* 21 to 41 */
  guint    day;

  gboolean has_time;
  gboolean leap_second;
  gboolean has_zone;
  gsize    zone;       /* where in the text it begins */
  int      utc_offset; /* in seconds */
} GovEdtf;

/* Why a text is not EDTF. */
typedef struct
{
  const char *name;     /* what was found, as in "month"; NULL if it is nothing at all */
  gsize       at;       /* where, in bytes, which up to here are characters too */
  gsize       length;
  const char *expected;
} GovEdtfFault;

gboolean gov_edtf_read (const char   *text,
                        gsize         length,
                        GovEdtf      *edtf,
                        GovEdtfFault *fault);

G_END_DECLS
