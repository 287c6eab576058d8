/* Rules of decisions. */
#include "checks/gov-check-private.h"

#include "records/gov-record-types.h"

static void
check_agenda_item (GovChecking *self,
                   GovRecord   *record)
{
  if (!gov_check_has (record, "agenda-item") && gov_check_find_above (record, GOV_TYPE_AGENDA_ITEM) == NULL)
    gov_checking_add (self, record, "agenda-item", "decision-without-agenda-item",
                      "no agenda item holds the decision, and it names none");
}

static void
check_text (GovChecking *self,
            GovRecord   *record)
{
  static const char * const says[] = { "text", "title", "result" };

  for (guint i = 0; i < G_N_ELEMENTS (says); i++)
    if (gov_check_has (record, says[i]) || gov_check_is_kept (record, says[i]))
      return;
  gov_checking_add (self, record, "text", "decision-without-text", "nothing says what was decided");
}

/* The vote that the decision was made by; NULL if it is not known or there were several. */
static GovVote *
find_vote (GovChecking *self,
           GovRecord   *record)
{
  const GovBound *bound = gov_record_find_field (record, "votes");

  return gov_check_count_refs (record, bound) == 1
           ? (GovVote *) gov_checking_find_ref (self, record, "votes", GOV_TYPE_VOTE) : NULL;
}

static void
check_outcome (GovChecking *self,
               GovRecord   *record)
{
  GovDecisionOutcome outcome = gov_decision_get_outcome (GOV_DECISION (record));
  GovVote *vote = find_vote (self, record);
  GovVoteResult result = vote ? gov_vote_get_result (vote) : GOV_VOTE_RESULT_UNSET;
  gboolean adopted = outcome == GOV_DECISION_OUTCOME_ADOPTED || outcome == GOV_DECISION_OUTCOME_AMENDED;
  g_autofree char *outcome_word = NULL, *result_word = NULL;

  if (!(adopted && (result == GOV_VOTE_RESULT_REJECTED || result == GOV_VOTE_RESULT_NO_QUORUM)) &&
      !(outcome == GOV_DECISION_OUTCOME_REJECTED && result == GOV_VOTE_RESULT_ADOPTED))
    return;
  outcome_word = gov_record_dup_text (record, "outcome");
  result_word = gov_record_dup_text (GOV_RECORD (vote), "result");
  gov_checking_add (self, record, "outcome", "decision-against-vote", "outcome is %s, and the vote's result is %s",
                    outcome_word, result_word);
}

const GovCheck gov_check_decisions[] = {
  { gov_decision_get_type, check_agenda_item },
  { gov_decision_get_type, check_text },
  { gov_decision_get_type, check_outcome },
  { NULL, NULL },
};
