#include "records/gov-condition.h"

#include "records/gov-enum-types.h"
#include "records/gov-field-private.h"

/**
 * GovCondition:
 *
 * Something that must be so before a decision, an action or a support holds, as in
 * "provided that". It may point at a thing outside, such as the recommendations in a
 * report.
 *
 * Since: 1.0
 */

static const GovField fields[] = {
  /**
   * GovCondition:text:
   *
   * The condition, in the words of the source.
   *
   * Since: 1.0
   */
  GOV_FIELD_TEXT ("text", "text", GOV_REQUIRED | GOV_WORDS),

  /**
   * GovCondition:kind:
   *
   * Whether it is a condition, a requirement, a reservation or an exception.
   *
   * Since: 1.0
   */
  GOV_FIELD_ENUM ("kind", "kind", GOV_PLAIN, gov_condition_kind_get_type),

  /**
   * GovCondition:on:
   *
   * To what it applies or what it points at, such as a decision, a process or a report.
   *
   * Since: 1.0
   */
  GOV_FIELD_REF ("on", "on", GOV_PLAIN),

  /**
   * GovCondition:by:
   *
   * Who makes the condition.
   *
   * Since: 1.0
   */
  GOV_FIELD_REF ("by", "by", GOV_WORDS),

  /**
   * GovCondition:met:
   *
   * Whether the condition has been met.
   *
   * Since: 1.0
   */
  GOV_FIELD_ENUM ("met", "met", GOV_PLAIN, gov_condition_met_get_type),

  /**
   * GovCondition:met-on:
   *
   * The day from which the condition is met.
   *
   * Since: 1.0
   */
  GOV_FIELD_DATE ("met-on", "metOn", GOV_PLAIN),

  /**
   * GovCondition:due:
   *
   * By when the condition must be met.
   *
   * Since: 1.0
   */
  GOV_FIELD_RECORD ("due", "due", GOV_PLAIN, gov_deadline_get_type),
};

GOV_DEFINE_RECORD (GovCondition, gov_condition)
GOV_DEFINE_STRING (GovCondition, gov_condition, text)
GOV_DEFINE_ENUM (GovCondition, gov_condition, kind, GovConditionKind)
GOV_DEFINE_REF (GovCondition, gov_condition, on)
GOV_DEFINE_REF (GovCondition, gov_condition, by)
GOV_DEFINE_ENUM (GovCondition, gov_condition, met, GovConditionMet)
GOV_DEFINE_DATE (GovCondition, gov_condition, met_on)
GOV_DEFINE_HELD (GovCondition, gov_condition, due, GovDeadline)
