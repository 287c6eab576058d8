#include "records/gov-tally.h"

#include "records/gov-enum-types.h"
#include "records/gov-field-private.h"

/**
 * GovTally:
 *
 * How many votes an option got, altogether or from one group. Popolo calls it `count`.
 *
 * Since: 1.0
 */

static const GovField fields[] = {
  /**
   * GovTally:option:
   *
   * What was voted for. Popolo `option`, OpenSlides `yes`, `no`, `abstain`.
   *
   * Since: 1.0
   */
  GOV_FIELD_ENUM ("option", "option", GOV_PLAIN, gov_vote_option_get_type),

  /**
   * GovTally:count:
   *
   * How many votes the option got. Popolo `value`.
   *
   * Since: 1.0
   */
  GOV_FIELD_INTEGER ("count", "count", GOV_REQUIRED),

  /**
   * GovTally:weight:
   *
   * How much these votes count together, where votes have different weights. OpenSlides
   * writes its counts so.
   *
   * Since: 1.0
   */
  GOV_FIELD_NUMBER ("weight", "weight", GOV_PLAIN),

  /**
   * GovTally:group:
   *
   * The group whose votes are counted; all of them if not stated. Popolo `group`.
   *
   * Since: 1.0
   */
  GOV_FIELD_REF ("group", "group", GOV_PLAIN),
};

GOV_DEFINE_RECORD (GovTally, gov_tally)
GOV_DEFINE_ENUM (GovTally, gov_tally, option, GovVoteOption)
GOV_DEFINE_INTEGER (GovTally, gov_tally, count)
GOV_DEFINE_STRING (GovTally, gov_tally, weight)
GOV_DEFINE_REF (GovTally, gov_tally, group)
