#include "records/gov-series.h"

#include "records/gov-field-private.h"

/**
 * GovSeries:
 *
 * A series of meetings that belong together, such as a monthly council or a national
 * consultation. A meeting names its series; "the next one" can be a deadline. iCalendar has
 * recurrence rules for it, schema.org `EventSeries`.
 *
 * Since: 1.0
 */

static const GovField fields[] = {
  /**
   * GovSeries:title:
   *
   * What the meetings are called, such as "Landelijk Overleg Veiligheid en Politie".
   *
   * Since: 1.0
   */
  GOV_FIELD_STRING ("title", "title", GOV_REQUIRED | GOV_WORDS),

  /**
   * GovSeries:short-title:
   *
   * What they are called for short, such as "CC".
   *
   * Since: 1.0
   */
  GOV_FIELD_STRING ("short-title", "shortTitle", GOV_WORDS),

  /**
   * GovSeries:description:
   *
   * What the meetings are for.
   *
   * Since: 1.0
   */
  GOV_FIELD_TEXT ("description", "description", GOV_WORDS),

  /**
   * GovSeries:classification:
   *
   * What sort of meetings these are, in the source's own word.
   *
   * Since: 1.0
   */
  GOV_FIELD_STRING ("classification", "classification", GOV_WORDS),

  /**
   * GovSeries:organizations:
   *
   * The organizations that meet; the first one leads.
   *
   * Since: 1.0
   */
  GOV_FIELD_REFS ("organizations", "organizations", GOV_FINDS_ORGANIZATION),

  /**
   * GovSeries:body:
   *
   * The body in whose name they meet.
   *
   * Since: 1.0
   */
  GOV_FIELD_REF ("body", "body", GOV_FINDS_ORGANIZATION),

  /**
   * GovSeries:cadence:
   *
   * How often they meet, as written, such as "vier keer per jaar".
   *
   * Since: 1.0
   */
  GOV_FIELD_STRING ("cadence", "cadence", GOV_WORDS),

  /**
   * GovSeries:every:
   *
   * The usual time from one meeting to the next, as an ISO 8601 duration such as "P3M".
   *
   * Since: 1.0
   */
  GOV_FIELD_DURATION ("every", "every", GOV_PLAIN),

  /**
   * GovSeries:recurrence-rule:
   *
   * When they meet, as an iCalendar recurrence rule. iCalendar `RRULE`.
   *
   * Since: 1.0
   */
  GOV_FIELD_STRING ("recurrence-rule", "recurrenceRule", GOV_PLAIN),

  /**
   * GovSeries:start:
   *
   * The day of the first meeting.
   *
   * Since: 1.0
   */
  GOV_FIELD_DATE ("start", "start", GOV_PLAIN),

  /**
   * GovSeries:end:
   *
   * The day of the last meeting.
   *
   * Since: 1.0
   */
  GOV_FIELD_DATE ("end", "end", GOV_PLAIN),

  /**
   * GovSeries:location:
   *
   * Where they usually meet.
   *
   * Since: 1.0
   */
  GOV_FIELD_RECORD ("location", "location", GOV_PLAIN, gov_location_get_type),
};

GOV_DEFINE_RECORD (GovSeries, gov_series)
GOV_DEFINE_STRING (GovSeries, gov_series, title)
GOV_DEFINE_STRING (GovSeries, gov_series, short_title)
GOV_DEFINE_STRING (GovSeries, gov_series, description)
GOV_DEFINE_STRING (GovSeries, gov_series, classification)
GOV_DEFINE_LIST (GovSeries, gov_series, organizations)
GOV_DEFINE_REF (GovSeries, gov_series, body)
GOV_DEFINE_STRING (GovSeries, gov_series, cadence)
GOV_DEFINE_STRING (GovSeries, gov_series, every)
GOV_DEFINE_STRING (GovSeries, gov_series, recurrence_rule)
GOV_DEFINE_DATE (GovSeries, gov_series, start)
GOV_DEFINE_DATE (GovSeries, gov_series, end)
GOV_DEFINE_HELD (GovSeries, gov_series, location, GovLocation)
