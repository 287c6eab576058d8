#include "records/gov-candidate.h"

#include "records/gov-field-private.h"

/**
 * GovCandidate:
 *
 * Someone who stood in an election. ORI calls it `StemmingOverPersonen`.
 *
 * Since: 1.0
 */

static const GovField fields[] = {
  /**
   * GovCandidate:person:
   *
   * Who stands for election; the label of the reference is the name as it was written. ORI
   * `naamKandidaat`.
   *
   * Since: 1.0
   */
  GOV_FIELD_REF ("person", "person", GOV_PLAIN),

  /**
   * GovCandidate:post:
   *
   * The post for which they stood.
   *
   * Since: 1.0
   */
  GOV_FIELD_REF ("post", "post", GOV_PLAIN),

  /**
   * GovCandidate:group:
   *
   * The group or party that put them forward.
   *
   * Since: 1.0
   */
  GOV_FIELD_REF ("group", "group", GOV_PLAIN),

  /**
   * GovCandidate:order:
   *
   * The place on the list of candidates.
   *
   * Since: 1.0
   */
  GOV_FIELD_INTEGER ("order", "order", GOV_PLAIN),

  /**
   * GovCandidate:count:
   *
   * How many votes they got. ORI `aantalUitgebrachteStemmen`.
   *
   * Since: 1.0
   */
  GOV_FIELD_INTEGER ("count", "count", GOV_PLAIN),

  /**
   * GovCandidate:elected:
   *
   * Whether they were elected.
   *
   * Since: 1.0
   */
  GOV_FIELD_BOOLEAN ("elected", "elected", GOV_PLAIN),
};

GOV_DEFINE_RECORD (GovCandidate, gov_candidate)
GOV_DEFINE_REF (GovCandidate, gov_candidate, person)
GOV_DEFINE_REF (GovCandidate, gov_candidate, post)
GOV_DEFINE_REF (GovCandidate, gov_candidate, group)
GOV_DEFINE_INTEGER (GovCandidate, gov_candidate, order)
GOV_DEFINE_INTEGER (GovCandidate, gov_candidate, count)
GOV_DEFINE_BOOLEAN (GovCandidate, gov_candidate, elected)
