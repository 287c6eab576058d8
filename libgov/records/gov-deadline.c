#include "records/gov-deadline.h"

#include "records/gov-enum-types.h"
#include "records/gov-field-private.h"

/**
 * GovDeadline:
 *
 * By when something must be done, as the source says it. It may be a date as exact as is
 * known, a wording such as "in het volgende LOVP", or a moment tied to an event, to the
 * next meeting of a series or to a document. The words always come first; the other fields
 * say what they mean, as far as that is sure.
 *
 * Since: 1.0
 */

static const GovField fields[] = {
  /**
   * GovDeadline:text:
   *
   * The deadline as written, such as "in het volgende LOVP".
   *
   * Since: 1.0
   */
  GOV_FIELD_STRING ("text", "text", GOV_PLAIN),

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
