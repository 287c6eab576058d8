#pragma once

#include <glib-object.h>

#include "base/gov-version-macros.h"

G_BEGIN_DECLS

/**
 * GovDatePrecision:
 * @GOV_DATE_PRECISION_UNKNOWN: not even the millennium is stated: `XXXX`, `/..`
 * @GOV_DATE_PRECISION_MILLENNIUM: a thousand years, `1XXX`, or more, `Y171010000S3`
 * @GOV_DATE_PRECISION_CENTURY: a hundred years: `19XX`, `1950S2`
 * @GOV_DATE_PRECISION_DECADE: ten years: `201X`
 * @GOV_DATE_PRECISION_YEAR: `2021`
 * @GOV_DATE_PRECISION_SEMESTER: six months: `2021-40`, `2021-41`
 * @GOV_DATE_PRECISION_QUADRIMESTER: four months: `2021-37` to `2021-39`
 * @GOV_DATE_PRECISION_SEASON: spring to winter: `2021-21` to `2021-32`
 * @GOV_DATE_PRECISION_QUARTER: three months: `2021-33` to `2021-36`
 * @GOV_DATE_PRECISION_MONTH: `2021-11`
 * @GOV_DATE_PRECISION_DAY: `2021-11-29`
 * @GOV_DATE_PRECISION_SECOND: `2021-11-29T10:00:00+01:00`
 * @GOV_DATE_PRECISION_FRACTION: a part of a second: `2021-11-29T10:00:00.5Z`
 *
 * How finely a date is stated, from coarse to fine, so that two values can be compared with `<`.
 *
 * EDTF has nothing between the day and the second: a time of day always names its second.
 *
 * Since: 1.0
 */
typedef enum
{
  GOV_DATE_PRECISION_UNKNOWN,
  GOV_DATE_PRECISION_MILLENNIUM,
  GOV_DATE_PRECISION_CENTURY,
  GOV_DATE_PRECISION_DECADE,
  GOV_DATE_PRECISION_YEAR,
  GOV_DATE_PRECISION_SEMESTER,
  GOV_DATE_PRECISION_QUADRIMESTER,
  GOV_DATE_PRECISION_SEASON,
  GOV_DATE_PRECISION_QUARTER,
  GOV_DATE_PRECISION_MONTH,
  GOV_DATE_PRECISION_DAY,
  GOV_DATE_PRECISION_SECOND,
  GOV_DATE_PRECISION_FRACTION,
} GovDatePrecision;

/**
 * GovOrder:
 * @GOV_ORDER_UNKNOWN: the texts do not say: they overlap, or one is open
 * @GOV_ORDER_BEFORE: the first is over before the second begins, whatever is meant in detail
 * @GOV_ORDER_SAME: both say the same
 * @GOV_ORDER_AFTER: the first begins after the second is over
 *
 * Which of two dates comes first, as far as can be told.
 *
 * Since: 1.0
 */
typedef enum
{
  GOV_ORDER_UNKNOWN,
  GOV_ORDER_BEFORE,
  GOV_ORDER_SAME,
  GOV_ORDER_AFTER,
} GovOrder;

#define GOV_TYPE_DATE (gov_date_get_type ())

/**
 * GovDate:
 *
 * When something was, is or should be, in as much detail as is known: the year `2021`, the day
 * `2021-11-29`, the second `2021-11-29T10:00:00+01:00`, the interval `2021-11-22/2021-11-23`,
 * the approximate month `2022-02~`.
 *
 * A date is an immutable piece of text in the Extended Date/Time Format (EDTF), the profile of
 * ISO 8601-1:2019 and ISO 8601-2:2019 that the Library of Congress publishes, of which levels
 * 0, 1 and 2 are read.  The text is kept as it was written: nothing is filled up with midnight
 * or converted to UTC.  Nothing is worked out before somebody asks for it.
 *
 * Dates are days of the Gregorian calendar, also before 1582.  Year `0000` is the year before
 * year 1.
 *
 * Since: 1.0
 */
typedef struct _GovDate GovDate;

GOV_AVAILABLE_IN_ALL
GType             gov_date_get_type           (void) G_GNUC_CONST;

GOV_AVAILABLE_IN_ALL
GovDate          *gov_date_new_from_string    (const char     *text,
                                               GError        **error) G_GNUC_WARN_UNUSED_RESULT;
GOV_AVAILABLE_IN_ALL
GovDate          *gov_date_new_from_date_time (GDateTime      *date_time) G_GNUC_WARN_UNUSED_RESULT;
GOV_AVAILABLE_IN_ALL
GovDate          *gov_date_new_ymd            (int             year,
                                               guint           month,
                                               guint           day,
                                               GError        **error) G_GNUC_WARN_UNUSED_RESULT;
GOV_AVAILABLE_IN_ALL
GovDate          *gov_date_copy               (const GovDate  *self) G_GNUC_WARN_UNUSED_RESULT;
GOV_AVAILABLE_IN_ALL
void              gov_date_free               (GovDate        *self);

GOV_AVAILABLE_IN_ALL
const char       *gov_date_get_text           (const GovDate  *self);
GOV_AVAILABLE_IN_ALL
gboolean          gov_date_equal              (const GovDate  *self,
                                               const GovDate  *other);
GOV_AVAILABLE_IN_ALL
guint             gov_date_hash               (const GovDate  *self);

GOV_AVAILABLE_IN_ALL
GovDatePrecision  gov_date_get_precision      (const GovDate  *self);
GOV_AVAILABLE_IN_ALL
gboolean          gov_date_is_interval        (const GovDate  *self);
GOV_AVAILABLE_IN_ALL
gboolean          gov_date_is_one_of          (const GovDate  *self);
GOV_AVAILABLE_IN_ALL
gboolean          gov_date_is_all_of          (const GovDate  *self);
GOV_AVAILABLE_IN_ALL
gboolean          gov_date_is_approximate     (const GovDate  *self);
GOV_AVAILABLE_IN_ALL
gboolean          gov_date_is_uncertain       (const GovDate  *self);
GOV_AVAILABLE_IN_ALL
gboolean          gov_date_has_unspecified    (const GovDate  *self);

GOV_AVAILABLE_IN_ALL
gboolean          gov_date_has_year           (const GovDate  *self);
GOV_AVAILABLE_IN_ALL
gint64            gov_date_get_year           (const GovDate  *self);
GOV_AVAILABLE_IN_ALL
guint             gov_date_get_month          (const GovDate  *self);
GOV_AVAILABLE_IN_ALL
guint             gov_date_get_season         (const GovDate  *self);
GOV_AVAILABLE_IN_ALL
guint             gov_date_get_day            (const GovDate  *self);
GOV_AVAILABLE_IN_ALL
const char       *gov_date_get_zone           (const GovDate  *self);
GOV_AVAILABLE_IN_ALL
int               gov_date_get_utc_offset     (const GovDate  *self);
GOV_AVAILABLE_IN_ALL
GDateTime        *gov_date_to_date_time       (const GovDate  *self) G_GNUC_WARN_UNUSED_RESULT;

GOV_AVAILABLE_IN_ALL
GovDate          *gov_date_get_earliest       (const GovDate  *self) G_GNUC_WARN_UNUSED_RESULT;
GOV_AVAILABLE_IN_ALL
GovDate          *gov_date_get_latest         (const GovDate  *self) G_GNUC_WARN_UNUSED_RESULT;
GOV_AVAILABLE_IN_ALL
GovOrder          gov_date_compare            (const GovDate  *self,
                                               const GovDate  *other);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GovDate, gov_date_free)

G_END_DECLS
