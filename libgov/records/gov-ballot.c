#include "records/gov-ballot.h"

#include "records/gov-enum-types.h"
#include "records/gov-field-private.h"

/**
 * GovBallot:
 *
 * How one voter voted. ORI calls it `Stem`, Popolo `vote`.
 *
 * Since: 1.0
 */

static const GovField fields[] = {
  /**
   * GovBallot:voter:
   *
   * Who voted: a participant, a person or an organization. ORI `aanwezigeDeelnemer`, Popolo
   * `voter`.
   *
   * Since: 1.0
   */
  GOV_FIELD_REF ("voter", "voter", GOV_PLAIN),

  /**
   * GovBallot:option:
   *
   * What the voter chose. ORI `keuzeStemming`, Popolo `option`.
   *
   * Since: 1.0
   */
  GOV_FIELD_ENUM ("option", "option", GOV_PLAIN, gov_vote_option_get_type),

  /**
   * GovBallot:candidate:
   *
   * Whom the voter chose, in an election.
   *
   * Since: 1.0
   */
  GOV_FIELD_REF ("candidate", "candidate", GOV_PLAIN),

  /**
   * GovBallot:group:
   *
   * The group to which the voter belonged at the time. Popolo `group`.
   *
   * Since: 1.0
   */
  GOV_FIELD_REF ("group", "group", GOV_PLAIN),

  /**
   * GovBallot:role:
   *
   * In what role the voter voted. Popolo `role`.
   *
   * Since: 1.0
   */
  GOV_FIELD_STRING ("role", "role", GOV_PLAIN),

  /**
   * GovBallot:weight:
   *
   * How much the vote counts. Popolo `weight`.
   *
   * Since: 1.0
   */
  GOV_FIELD_NUMBER ("weight", "weight", GOV_PLAIN),

  /**
   * GovBallot:delegated-from:
   *
   * For whom the voter voted. OpenSlides `delegated_user_id`, iCalendar `DELEGATED-FROM`.
   *
   * Since: 1.0
   */
  GOV_FIELD_REF ("delegated-from", "delegatedFrom", GOV_PLAIN),

  /**
   * GovBallot:paired-with:
   *
   * The voter of the other side with whom it was agreed that both stay away. Popolo `pair`.
   *
   * Since: 1.0
   */
  GOV_FIELD_REF ("paired-with", "pairedWith", GOV_PLAIN),

  /**
   * GovBallot:cast-on:
   *
   * When the vote was cast.
   *
   * Since: 1.0
   */
  GOV_FIELD_DATE ("cast-on", "castOn", GOV_PLAIN),
};

GOV_DEFINE_RECORD (GovBallot, gov_ballot)
GOV_DEFINE_REF (GovBallot, gov_ballot, voter)
GOV_DEFINE_ENUM (GovBallot, gov_ballot, option, GovVoteOption)
GOV_DEFINE_REF (GovBallot, gov_ballot, candidate)
GOV_DEFINE_REF (GovBallot, gov_ballot, group)
GOV_DEFINE_STRING (GovBallot, gov_ballot, role)
GOV_DEFINE_STRING (GovBallot, gov_ballot, weight)
GOV_DEFINE_REF (GovBallot, gov_ballot, delegated_from)
GOV_DEFINE_REF (GovBallot, gov_ballot, paired_with)
GOV_DEFINE_DATE (GovBallot, gov_ballot, cast_on)
