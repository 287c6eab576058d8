#include "records/gov-group-result.h"

#include "records/gov-enum-types.h"
#include "records/gov-field-private.h"

/**
 * GovGroupResult:
 *
 * How a group voted as a whole. Popolo calls it `group_result`, ORI
 * `StemresultaatPerFractie`.
 *
 * Since: 1.0
 */

static const GovField fields[] = {
  /**
   * GovGroupResult:group:
   *
   * The group. Popolo `group`, ORI `fractie`.
   *
   * Since: 1.0
   */
  GOV_FIELD_REF ("group", "group", GOV_PLAIN),

  /**
   * GovGroupResult:result:
   *
   * What the group did: voted for, against or was divided. Popolo `result`, ORI
   * `fractiestemresultaat`.
   *
   * Since: 1.0
   */
  GOV_FIELD_ENUM ("result", "result", GOV_PLAIN, gov_group_vote_get_type),
};

GOV_DEFINE_RECORD (GovGroupResult, gov_group_result)
GOV_DEFINE_REF (GovGroupResult, gov_group_result, group)
GOV_DEFINE_ENUM (GovGroupResult, gov_group_result, result, GovGroupVote)
