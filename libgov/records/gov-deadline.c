#include "records/gov-deadline.h"

#include "base/gov-date-private.h"
#include "records/gov-enum-types.h"
#include "records/gov-field-private.h"

/**
 * GovDeadline:
 *
 * By when something must be done, as the source says it. It may be a date as exact as is
 * known, a wording such as "in the next council", or a moment tied to an event, to the
 * next meeting of a series or to a document. The words always come first; the other fields
 * say what they mean, as far as that is sure.
 *
 * Since: 1.0
 */

static const GovField fields[] = {
  /**
   * GovDeadline:text:
   *
   * The deadline as written, such as "in the next council".
   *
   * Since: 1.0
   */
  GOV_FIELD_STRING ("text", "text", GOV_WORDS),

  /**
   * GovDeadline:date:
   *
   * The date or period that is meant, as precisely as is known, such as "2022-02".
   *
   * Since: 1.0
   */
  GOV_FIELD_DATE ("date", "date", GOV_PLAIN),

  /**
   * GovDeadline:polarity:
   *
   * How the date or the anchor bounds the time: on it, by it, before it, not before it and
   * so on.
   *
   * Since: 1.0
   */
  GOV_FIELD_ENUM ("polarity", "polarity", GOV_PLAIN, gov_deadline_polarity_get_type),

  /**
   * GovDeadline:anchor:
   *
   * The event, series or document on which the deadline depends. MDTO
   * `termijnTriggerStartLooptijd`.
   *
   * Since: 1.0
   */
  GOV_FIELD_REF ("anchor", "anchor", GOV_PLAIN),

  /**
   * GovDeadline:anchor-kind:
   *
   * What sort of thing the anchor is.
   *
   * Since: 1.0
   */
  GOV_FIELD_ENUM ("anchor-kind", "anchorKind", GOV_PLAIN, gov_deadline_anchor_get_type),

  /**
   * GovDeadline:offset:
   *
   * How long after the anchor, or before it where the polarity says so, as an ISO 8601
   * duration. MDTO `termijnLooptijd`.
   *
   * Since: 1.0
   */
  GOV_FIELD_DURATION ("offset", "offset", GOV_PLAIN),

  /**
   * GovDeadline:urgency:
   *
   * How soon it is wanted, where there is no date.
   *
   * Since: 1.0
   */
  GOV_FIELD_ENUM ("urgency", "urgency", GOV_PLAIN, gov_urgency_get_type),

  /**
   * GovDeadline:every:
   *
   * After what time the deadline comes back, as an ISO 8601 duration such as "P3M".
   *
   * Since: 1.0
   */
  GOV_FIELD_DURATION ("every", "every", GOV_PLAIN),
};

GOV_DEFINE_RECORD (GovDeadline, gov_deadline)
GOV_DEFINE_STRING (GovDeadline, gov_deadline, text)
GOV_DEFINE_DATE (GovDeadline, gov_deadline, date)
GOV_DEFINE_ENUM (GovDeadline, gov_deadline, polarity, GovDeadlinePolarity)
GOV_DEFINE_REF (GovDeadline, gov_deadline, anchor)
GOV_DEFINE_ENUM (GovDeadline, gov_deadline, anchor_kind, GovDeadlineAnchor)
GOV_DEFINE_STRING (GovDeadline, gov_deadline, offset)
GOV_DEFINE_ENUM (GovDeadline, gov_deadline, urgency, GovUrgency)
GOV_DEFINE_STRING (GovDeadline, gov_deadline, every)

/**
 * gov_deadline_get_earliest:
 * @self: a deadline
 *
 * Gets the first day that the deadline can mean, as far as its date tells.
 *
 * The anchor is not followed: it lies outside the record, and [method@Register.resolve_deadline]
 * works out its date. See [method@Date.get_earliest].
 *
 * Returns: (transfer full) (nullable): the first day, or %NULL if it is not known
 *
 * Since: 1.0
 */
GovDate *
gov_deadline_get_earliest (GovDeadline *self)
{
  GovDate *date;

  g_return_val_if_fail (GOV_IS_DEADLINE (self), NULL);

  date = gov_deadline_get_date (self);
  return date ? gov_date_get_earliest (date) : NULL;
}

/**
 * gov_deadline_get_latest:
 * @self: a deadline
 *
 * Gets the last day that the deadline can mean, as far as its date tells.
 *
 * The anchor is not followed: it lies outside the record, and [method@Register.resolve_deadline]
 * works out its date. See [method@Date.get_latest].
 *
 * Returns: (transfer full) (nullable): the last day, or %NULL if it is not known
 *
 * Since: 1.0
 */
GovDate *
gov_deadline_get_latest (GovDeadline *self)
{
  GovDate *date;

  g_return_val_if_fail (GOV_IS_DEADLINE (self), NULL);

  date = gov_deadline_get_date (self);
  return date ? gov_date_get_latest (date) : NULL;
}

/* The first and the last second of a date. */
typedef struct
{
  gint64 first;
  gint64 last;
} Span;

/* On the wall: as the clock shows it there, and not in UTC. */
static Span
get_span (const GovDate *date,
          gboolean       on_the_wall)
{
  gint64 offset = on_the_wall ? gov_date_get_utc_offset (date) : 0;
  Span span;

  gov_date_get_bounds (date, &span.first, &span.last);
  if (span.first != G_MININT64)
    span.first += offset;
  if (span.last != G_MAXINT64)
    span.last += offset;
  return span;
}

/* How long it is surely in time: to the end of the date, or of the first one where it is one of several. */
static gint64
get_sure_end (const GovDate *date,
              Span           due,
              gboolean       is_choice,
              gboolean       on_the_wall)
{
  g_autoptr (GovDate) first = NULL;

  if (due.last != G_MAXINT64 && !is_choice)
    return due.last;
  first = gov_date_get_earliest (date);
  return first ? get_span (first, on_the_wall).last : G_MININT64;
}

/* When it has surely begun: with the date, or with the last day that it can be where it is one of several. */
static gint64
get_sure_start (const GovDate *date,
                Span           due,
                gboolean       is_choice,
                gboolean       on_the_wall)
{
  g_autoptr (GovDate) last = is_choice && due.last != G_MAXINT64 ? gov_date_get_latest (date) : NULL;

  if (!is_choice)
    return due.first;
  return last ? get_span (last, on_the_wall).first : G_MAXINT64;
}

/**
 * gov_deadline_is_overdue:
 * @self: a deadline
 * @at: the time to judge from, such as now or the day of a meeting
 *
 * Tells whether the time of the deadline is over, as far as its date and polarity tell.
 *
 * A deadline by a month is over when the month is; one before a month is over when the month
 * begins. A deadline that only says when not to begin is never over. It is unknown where there
 * is no date, where the date is about or in doubt and has passed, and where @at or the date is
 * too coarse to tell.
 *
 * Two times that both have a zone are compared as moments, otherwise as the clock shows them.
 *
 * The anchor is not followed: see [method@Register.resolve_deadline], and [method@Register.is_overdue]
 * for an action as a whole.
 *
 * Returns: whether the deadline is over
 *
 * Since: 1.0
 */
GovAnswer
gov_deadline_is_overdue (GovDeadline   *self,
                         const GovDate *at)
{
  GovDeadlinePolarity polarity;
  GovDate *date;
  gboolean zoned, is_choice, is_vague;
  Span due, now;

  g_return_val_if_fail (GOV_IS_DEADLINE (self), GOV_ANSWER_UNKNOWN);
  g_return_val_if_fail (at != NULL, GOV_ANSWER_UNKNOWN);

  date = gov_deadline_get_date (self);
  polarity = gov_deadline_get_polarity (self);
  if (polarity == GOV_DEADLINE_POLARITY_AFTER || polarity == GOV_DEADLINE_POLARITY_NOT_BEFORE)
    return GOV_ANSWER_NO;
  if (!date)
    return GOV_ANSWER_UNKNOWN;

  zoned = gov_date_get_zone (date) && gov_date_get_zone (at);
  due = get_span (date, !zoned);
  now = get_span (at, !zoned);
  is_choice = gov_date_is_one_of (date) || gov_date_has_unspecified (date);
  is_vague = gov_date_is_approximate (date) || gov_date_is_uncertain (date)
             || polarity == GOV_DEADLINE_POLARITY_AROUND;

  if (polarity == GOV_DEADLINE_POLARITY_BEFORE || polarity == GOV_DEADLINE_POLARITY_NOT_AS_LATE_AS)
    {
      if (now.last < due.first)
        return GOV_ANSWER_NO;
      if (is_vague || due.first == G_MININT64)
        return GOV_ANSWER_UNKNOWN;
      return now.first >= get_sure_start (date, due, is_choice, !zoned) ? GOV_ANSWER_YES : GOV_ANSWER_UNKNOWN;
    }
  if (now.last <= get_sure_end (date, due, is_choice, !zoned))
    return GOV_ANSWER_NO;
  return now.first > due.last && !is_vague ? GOV_ANSWER_YES : GOV_ANSWER_UNKNOWN;
}
