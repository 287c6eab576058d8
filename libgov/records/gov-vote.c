#include "records/gov-vote.h"

#include "records/gov-ballot.h"
#include "records/gov-candidate.h"
#include "records/gov-enum-types.h"
#include "records/gov-field-private.h"
#include "records/gov-group-result.h"
#include "records/gov-tally.h"

/**
 * GovVote:
 *
 * A vote or an election: on what, how, with which result and who voted how. ORI calls it
 * `Stemming`, Popolo `vote_event`, OCD `VoteEvent`.
 *
 * Since: 1.0
 */

static const GovField fields[] = {
  /**
   * GovVote:number:
   *
   * The number of the vote as printed. Popolo `identifier`.
   *
   * Since: 1.0
   */
  GOV_FIELD_STRING ("number", "number", GOV_WORDS),

  /**
   * GovVote:title:
   *
   * What the vote is called. OpenSlides `title`.
   *
   * Since: 1.0
   */
  GOV_FIELD_STRING ("title", "title", GOV_WORDS),

  /**
   * GovVote:classification:
   *
   * What sort of vote this is, in the source's own word. Popolo `classification`, ORI
   * `stemmingstype`.
   *
   * Since: 1.0
   */
  GOV_FIELD_STRING ("classification", "classification", GOV_WORDS),

  /**
   * GovVote:text:
   *
   * The words that were put to the vote. OCD `motion_text`.
   *
   * Since: 1.0
   */
  GOV_FIELD_TEXT ("text", "text", GOV_WORDS),

  /**
   * GovVote:subjects:
   *
   * The papers, decisions or agenda items that are voted on. ORI `informatieobject` and
   * `besluit`, Popolo `motion`.
   *
   * Since: 1.0
   */
  GOV_FIELD_REFS ("subjects", "subjects", GOV_PLAIN),

  /**
   * GovVote:meeting:
   *
   * The meeting, for a vote that is not held by one. OpenSlides `meeting_id`.
   *
   * Since: 1.0
   */
  GOV_FIELD_REF ("meeting", "meeting", GOV_FINDS_MEETING),

  /**
   * GovVote:agenda-item:
   *
   * The agenda item, for a vote that is not held by one. ORI `agendapunt`.
   *
   * Since: 1.0
   */
  GOV_FIELD_REF ("agenda-item", "agendaItem", GOV_PLAIN),

  /**
   * GovVote:organization:
   *
   * The organization that votes. Popolo `organization`.
   *
   * Since: 1.0
   */
  GOV_FIELD_REF ("organization", "organization", GOV_FINDS_ORGANIZATION),

  /**
   * GovVote:term:
   *
   * The legislative term or session. Popolo `legislative_session`.
   *
   * Since: 1.0
   */
  GOV_FIELD_REF ("term", "term", GOV_PLAIN),

  /**
   * GovVote:method:
   *
   * How votes are given, such as by show of hands or by roll call. OpenSlides `type`.
   *
   * Since: 1.0
   */
  GOV_FIELD_ENUM ("method", "method", GOV_PLAIN, gov_vote_method_get_type),

  /**
   * GovVote:options:
   *
   * What can be chosen, where the source lists it. OpenSlides `pollmethod`.
   *
   * Since: 1.0
   */
  GOV_FIELD_STRINGS ("options", "options", GOV_WORDS),

  /**
   * GovVote:status:
   *
   * How far the vote has come. OpenSlides `state`.
   *
   * Since: 1.0
   */
  GOV_FIELD_ENUM ("status", "status", GOV_FINDS_STATUS, gov_vote_status_get_type),

  /**
   * GovVote:secret:
   *
   * Whether nobody can know who voted how. Besluit `geheim`.
   *
   * Since: 1.0
   */
  GOV_FIELD_BOOLEAN ("secret", "secret", GOV_PLAIN),

  /**
   * GovVote:start:
   *
   * When the vote was opened. Popolo `start_date`.
   *
   * Since: 1.0
   */
  GOV_FIELD_DATE ("start", "start", GOV_FINDS_DATE),

  /**
   * GovVote:end:
   *
   * When the vote was closed. Popolo `end_date`.
   *
   * Since: 1.0
   */
  GOV_FIELD_DATE ("end", "end", GOV_PLAIN),

  /**
   * GovVote:required-majority:
   *
   * Which majority of the votes is needed for the proposal to be adopted. OpenSlides `onehundred_percent_base` comes nearest.
   *
   * Since: 1.0
   */
  GOV_FIELD_ENUM ("required-majority", "requiredMajority", GOV_PLAIN, gov_majority_get_type),

  /**
   * GovVote:quorum:
   *
   * How many must take part for the vote to count. Akoma Ntoso `quorum`.
   *
   * Since: 1.0
   */
  GOV_FIELD_INTEGER ("quorum", "quorum", GOV_PLAIN),

  /**
   * GovVote:entitled-count:
   *
   * How many may vote. OpenSlides `entitled_users_at_stop`.
   *
   * Since: 1.0
   */
  GOV_FIELD_INTEGER ("entitled-count", "entitledCount", GOV_PLAIN),

  /**
   * GovVote:present-count:
   *
   * How many were present.
   *
   * Since: 1.0
   */
  GOV_FIELD_INTEGER ("present-count", "presentCount", GOV_PLAIN),

  /**
   * GovVote:cast-count:
   *
   * How many votes were cast. OpenSlides `votescast`.
   *
   * Since: 1.0
   */
  GOV_FIELD_INTEGER ("cast-count", "castCount", GOV_PLAIN),

  /**
   * GovVote:valid-count:
   *
   * How many votes were valid. OpenSlides `votesvalid`.
   *
   * Since: 1.0
   */
  GOV_FIELD_INTEGER ("valid-count", "validCount", GOV_PLAIN),

  /**
   * GovVote:invalid-count:
   *
   * How many votes were invalid. OpenSlides `votesinvalid`.
   *
   * Since: 1.0
   */
  GOV_FIELD_INTEGER ("invalid-count", "invalidCount", GOV_PLAIN),

  /**
   * GovVote:result:
   *
   * Whether what was put to the vote was adopted. ORI `resultaatMondelingeStemming`, Popolo
   * `result`.
   *
   * Since: 1.0
   */
  GOV_FIELD_ENUM ("result", "result", GOV_PLAIN, gov_vote_result_get_type),

  /**
   * GovVote:tallies:
   *
   * How many voted for each option, altogether or by group. Popolo `counts`.
   *
   * Since: 1.0
   */
  GOV_FIELD_RECORDS ("tallies", "tallies", GOV_PLAIN, gov_tally_get_type),

  /**
   * GovVote:group-results:
   *
   * How each group voted as a whole. Popolo `group_results`, ORI `StemresultaatPerFractie`.
   *
   * Since: 1.0
   */
  GOV_FIELD_RECORDS ("group-results", "groupResults", GOV_PLAIN, gov_group_result_get_type),

  /**
   * GovVote:ballots:
   *
   * Who voted how. ORI `stemmen`, Popolo `votes`.
   *
   * Since: 1.0
   */
  GOV_FIELD_RECORDS ("ballots", "ballots", GOV_PLAIN, gov_ballot_get_type),

  /**
   * GovVote:candidates:
   *
   * Who stood for election, and with how many votes. ORI `stemmingOverPersonen`, OpenSlides
   * `assignment`.
   *
   * Since: 1.0
   */
  GOV_FIELD_RECORDS ("candidates", "candidates", GOV_PLAIN, gov_candidate_get_type),

  /**
   * GovVote:seats:
   *
   * How many are to be elected. OpenSlides `open_posts`.
   *
   * Since: 1.0
   */
  GOV_FIELD_INTEGER ("seats", "seats", GOV_PLAIN),

  /**
   * GovVote:round:
   *
   * Which round of voting this is, counted from 1.
   *
   * Since: 1.0
   */
  GOV_FIELD_INTEGER ("round", "round", GOV_PLAIN),

  /**
   * GovVote:recount-of:
   *
   * The earlier vote of which this is a recount. Akoma Ntoso `recount`.
   *
   * Since: 1.0
   */
  GOV_FIELD_REF ("recount-of", "recountOf", GOV_PLAIN),
};

GOV_DEFINE_RECORD (GovVote, gov_vote)
GOV_DEFINE_STRING (GovVote, gov_vote, number)
GOV_DEFINE_STRING (GovVote, gov_vote, title)
GOV_DEFINE_STRING (GovVote, gov_vote, classification)
GOV_DEFINE_STRING (GovVote, gov_vote, text)
GOV_DEFINE_LIST (GovVote, gov_vote, subjects)
GOV_DEFINE_REF (GovVote, gov_vote, meeting)
GOV_DEFINE_REF (GovVote, gov_vote, agenda_item)
GOV_DEFINE_REF (GovVote, gov_vote, organization)
GOV_DEFINE_REF (GovVote, gov_vote, term)
GOV_DEFINE_ENUM (GovVote, gov_vote, method, GovVoteMethod)
GOV_DEFINE_STRINGS (GovVote, gov_vote, options)
GOV_DEFINE_ENUM (GovVote, gov_vote, status, GovVoteStatus)
GOV_DEFINE_BOOLEAN (GovVote, gov_vote, secret)
GOV_DEFINE_DATE (GovVote, gov_vote, start)
GOV_DEFINE_DATE (GovVote, gov_vote, end)
GOV_DEFINE_ENUM (GovVote, gov_vote, required_majority, GovMajority)
GOV_DEFINE_INTEGER (GovVote, gov_vote, quorum)
GOV_DEFINE_INTEGER (GovVote, gov_vote, entitled_count)
GOV_DEFINE_INTEGER (GovVote, gov_vote, present_count)
GOV_DEFINE_INTEGER (GovVote, gov_vote, cast_count)
GOV_DEFINE_INTEGER (GovVote, gov_vote, valid_count)
GOV_DEFINE_INTEGER (GovVote, gov_vote, invalid_count)
GOV_DEFINE_ENUM (GovVote, gov_vote, result, GovVoteResult)
GOV_DEFINE_LIST (GovVote, gov_vote, tallies)
GOV_DEFINE_LIST (GovVote, gov_vote, group_results)
GOV_DEFINE_LIST (GovVote, gov_vote, ballots)
GOV_DEFINE_LIST (GovVote, gov_vote, candidates)
GOV_DEFINE_INTEGER (GovVote, gov_vote, seats)
GOV_DEFINE_INTEGER (GovVote, gov_vote, round)
GOV_DEFINE_REF (GovVote, gov_vote, recount_of)
