#include "records/gov-step.h"

#include "records/gov-field-private.h"
#include "records/gov-relation.h"

/**
 * GovStep:
 *
 * One event in the history of a paper. OCD calls it an action on a bill, Akoma Ntoso
 * `step`.
 *
 * Since: 1.0
 */

static const GovField fields[] = {
  /**
   * GovStep:date:
   *
   * The day on which it happened. OCD and Akoma Ntoso `date`.
   *
   * Since: 1.0
   */
  GOV_FIELD_DATE ("date", "date", GOV_PLAIN),

  /**
   * GovStep:text:
   *
   * What happened, in the words of the source. OCD `description`.
   *
   * Since: 1.0
   */
  GOV_FIELD_TEXT ("text", "text", GOV_WORDS),

  /**
   * GovStep:classification:
   *
   * What sort of event this is, in the source's own word. OCD `classification`.
   *
   * Since: 1.0
   */
  GOV_FIELD_STRING ("classification", "classification", GOV_WORDS),

  /**
   * GovStep:organization:
   *
   * The organization in which it happened. OCD `organization`.
   *
   * Since: 1.0
   */
  GOV_FIELD_REF ("organization", "organization", GOV_WORDS),

  /**
   * GovStep:by:
   *
   * Who did it. Akoma Ntoso `by`.
   *
   * Since: 1.0
   */
  GOV_FIELD_REF ("by", "by", GOV_WORDS),

  /**
   * GovStep:role:
   *
   * In what role it was done. Akoma Ntoso `as`.
   *
   * Since: 1.0
   */
  GOV_FIELD_STRING ("role", "role", GOV_PLAIN),

  /**
   * GovStep:outcome:
   *
   * What came out of it. Akoma Ntoso `outcome`.
   *
   * Since: 1.0
   */
  GOV_FIELD_STRING ("outcome", "outcome", GOV_WORDS),

  /**
   * GovStep:related:
   *
   * The people and organizations that it concerns. OCD `related_entities`.
   *
   * Since: 1.0
   */
  GOV_FIELD_RECORDS ("related", "related", GOV_PLAIN, gov_relation_get_type),
};

GOV_DEFINE_RECORD (GovStep, gov_step)
GOV_DEFINE_DATE (GovStep, gov_step, date)
GOV_DEFINE_STRING (GovStep, gov_step, text)
GOV_DEFINE_STRING (GovStep, gov_step, classification)
GOV_DEFINE_REF (GovStep, gov_step, organization)
GOV_DEFINE_REF (GovStep, gov_step, by)
GOV_DEFINE_STRING (GovStep, gov_step, role)
GOV_DEFINE_STRING (GovStep, gov_step, outcome)
GOV_DEFINE_LIST (GovStep, gov_step, related)
