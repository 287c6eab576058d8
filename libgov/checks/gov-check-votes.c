/* Rules of votes: what must add up, and who may vote. */
#include "checks/gov-check-private.h"

#include "records/gov-enum-types.h"
#include "records/gov-record-types.h"

#define N_OPTIONS (GOV_VOTE_OPTION_OTHER + 1)

/* How many for each option; -1 where it is not known. */
typedef gint64 Counts[N_OPTIONS];

static const char *
get_word (GovVoteOption option)
{
  g_autoptr (GEnumClass) words = g_type_class_ref (GOV_TYPE_VOTE_OPTION);

  return g_enum_get_value (words, option)->value_nick;
}

/* What a reference means, for telling two apart: the id, or else the label; NULL if there is neither. */
static const char *
get_ref_key (GovRecord  *record,
             const char *property)
{
  const GovBound *bound = gov_record_find_field (record, property);
  const char *id = gov_check_get_ref (record, bound, 0, GOV_REF_HAS_ID);

  return id ? id : gov_check_get_ref (record, bound, 0, GOV_REF_HAS_LABEL);
}

static void
count_in (Counts        counts,
          GovVoteOption option,
          gint64        n)
{
  n = CLAMP (n, 0, G_MAXINT32);
  counts[option] = MIN (MAX (counts[option], 0), G_MAXINT32) + n;
}

/* The tallies of all together, or those of the groups. */
static void
count_tallies (GovRecord *vote,
               gboolean   of_groups,
               Counts     counts)
{
  GovList *tallies = gov_check_get_list (vote, "tallies");

  for (guint i = 0; i < N_OPTIONS; i++)
    counts[i] = -1;
  for (guint i = 0; i < gov_check_n_items (tallies); i++)
    {
      GovTally *tally = gov_list_get (tallies, i);
      GovVoteOption option = gov_tally_get_option (tally);

      if (option != GOV_VOTE_OPTION_UNSET && gov_check_has (GOV_RECORD (tally), "count") &&
          gov_check_has (GOV_RECORD (tally), "group") == of_groups)
        count_in (counts, option, gov_tally_get_count (tally));
    }
}

/* FALSE if the ballots are not of one vote each. */
static gboolean
count_ballots (GovRecord *vote,
               Counts     counts)
{
  GovList *ballots = gov_check_get_list (vote, "ballots");

  for (guint i = 0; i < N_OPTIONS; i++)
    counts[i] = -1;
  for (guint i = 0; i < gov_check_n_items (ballots); i++)
    {
      GovBallot *ballot = gov_list_get (ballots, i);

      if (gov_check_has (GOV_RECORD (ballot), "weight") || gov_check_has (GOV_RECORD (ballot), "candidate"))
        return FALSE;
      if (gov_ballot_get_option (ballot) != GOV_VOTE_OPTION_UNSET)
        count_in (counts, gov_ballot_get_option (ballot), 1);
    }
  return TRUE;
}

/* The counts that the result follows from, from the best source there is. */
static void
count_votes (GovRecord *vote,
             Counts     counts)
{
  count_tallies (vote, FALSE, counts);
  if (counts[GOV_VOTE_OPTION_YES] < 0)
    count_tallies (vote, TRUE, counts);
  if (counts[GOV_VOTE_OPTION_YES] < 0 && !count_ballots (vote, counts))
    for (guint i = 0; i < N_OPTIONS; i++)
      counts[i] = -1;
}

/* Where only some ballots are known, as those against, the options that they have must match all the same. */
static void
check_tallies (GovChecking *self,
               GovRecord   *record)
{
  Counts total, groups, ballots;
  gboolean compare_ballots;

  if (!gov_check_has (record, "tallies"))
    return;
  count_tallies (record, FALSE, total);
  count_tallies (record, TRUE, groups);
  compare_ballots = count_ballots (record, ballots);
  for (guint i = 1; i < N_OPTIONS; i++)
    {
      if (total[i] >= 0 && groups[i] >= 0 && total[i] != groups[i])
        gov_checking_add (self, record, "tallies", "tally-groups-differ",
                          "%s: %" G_GINT64_FORMAT " in all, and %" G_GINT64_FORMAT " in the groups together",
                          get_word (i), total[i], groups[i]);
      if (compare_ballots && total[i] >= 0 && ballots[i] >= 0 && total[i] != ballots[i])
        gov_checking_add (self, record, "tallies", "tally-ballots-differ",
                          "%s: %" G_GINT64_FORMAT " counted, and %" G_GINT64_FORMAT " ballots",
                          get_word (i), total[i], ballots[i]);
    }
}

static void
check_tally_twice (GovChecking *self,
                   GovRecord   *record)
{
  GovList *tallies = gov_check_get_list (record, "tallies");
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < gov_check_n_items (tallies); i++)
    {
      GovRecord *tally = gov_list_get (tallies, i);
      GovVoteOption option = gov_tally_get_option (GOV_TALLY (tally));
      const char *group = get_ref_key (tally, "group");

      if (option != GOV_VOTE_OPTION_UNSET &&
          !g_hash_table_add (seen, g_strdup_printf ("%d %s", option, group ? group : "")))
        gov_checking_add (self, tally, "option", "tally-twice", "%s was counted already%s%s", get_word (option),
                          group ? " for " : "", group ? group : "");
    }
}

/* One count that cannot be more than another. */
static const struct
{
  const char *less;
  const char *more;
  gboolean in_the_room; /* not so where votes are sent in */
} bounds[] = {
  { "valid-count", "cast-count", FALSE },
  { "invalid-count", "cast-count", FALSE },
  { "cast-count", "present-count", TRUE },
  { "cast-count", "entitled-count", FALSE },
  { "present-count", "entitled-count", FALSE },
};

static void
check_counts (GovChecking *self,
              GovRecord   *record)
{
  gboolean sent_in = gov_vote_get_method (GOV_VOTE (record)) == GOV_VOTE_METHOD_CORRESPONDENCE;
  gint64 valid = gov_check_get_integer (record, "valid-count", -1);
  gint64 invalid = gov_check_get_integer (record, "invalid-count", -1);
  gint64 cast = gov_check_get_integer (record, "cast-count", -1);

  for (guint i = 0; i < G_N_ELEMENTS (bounds); i++)
    {
      gint64 less = gov_check_get_integer (record, bounds[i].less, -1);
      gint64 more = gov_check_get_integer (record, bounds[i].more, -1);

      if (less >= 0 && more >= 0 && less > more && !(bounds[i].in_the_room && sent_in))
        gov_checking_add (self, record, bounds[i].less, "vote-counts-differ",
                          "%s is %" G_GINT64_FORMAT ", and %s only %" G_GINT64_FORMAT,
                          gov_record_find_field (record, bounds[i].less)->field->key, less,
                          gov_record_find_field (record, bounds[i].more)->field->key, more);
    }
  if (valid >= 0 && invalid >= 0 && cast >= valid && cast >= invalid && cast - valid != invalid)
    gov_checking_add (self, record, "cast-count", "vote-counts-differ",
                      "castCount is %" G_GINT64_FORMAT ", of which %" G_GINT64_FORMAT " are valid and %" G_GINT64_FORMAT " invalid",
                      cast, valid, invalid);
}

/* Whether the majority was reached.  Whether those who abstain count among the votes is for each house to
 * say: where that decides it, it is not known. */
static GovAnswer
is_reached (GovVote *vote,
            gint64   yes,
            gint64   no,
            gint64   abstained)
{
  static const struct
  {
    GovMajority majority;
    gint64 part;
    gint64 of;
  } shares[] = {
    { GOV_MAJORITY_TWO_THIRDS, 2, 3 },
    { GOV_MAJORITY_THREE_FIFTHS, 3, 5 },
    { GOV_MAJORITY_THREE_QUARTERS, 3, 4 },
    { GOV_MAJORITY_UNANIMITY, 1, 1 },
  };
  GovMajority majority = gov_vote_get_required_majority (vote);
  gint64 entitled = gov_check_get_integer (GOV_RECORD (vote), "entitled-count", -1);

  if (majority == GOV_MAJORITY_SIMPLE)
    return yes > no ? GOV_ANSWER_YES : GOV_ANSWER_NO;
  if (majority == GOV_MAJORITY_ABSOLUTE && entitled >= 0)
    return yes > entitled / 2 ? GOV_ANSWER_YES : GOV_ANSWER_NO;
  for (guint i = 0; i < G_N_ELEMENTS (shares); i++)
    if (majority == shares[i].majority)
      {
        if (yes * shares[i].of < (yes + no) * shares[i].part)
          return GOV_ANSWER_NO;
        return yes * shares[i].of >= (yes + no + abstained) * shares[i].part ? GOV_ANSWER_YES : GOV_ANSWER_UNKNOWN;
      }
  return GOV_ANSWER_UNKNOWN;
}

static void
check_result (GovChecking *self,
              GovRecord   *record)
{
  GovVoteResult result = gov_vote_get_result (GOV_VOTE (record));
  GovAnswer reached;
  gboolean is_wrong;
  Counts counts;
  gint64 yes, no;
  g_autofree char *word = NULL;

  count_votes (record, counts);
  yes = counts[GOV_VOTE_OPTION_YES];
  no = counts[GOV_VOTE_OPTION_NO];
  if (yes < 0 || no < 0)
    return;
  reached = is_reached (GOV_VOTE (record), yes, no, MAX (counts[GOV_VOTE_OPTION_ABSTAIN], 0));
  is_wrong = (result == GOV_VOTE_RESULT_ADOPTED && (reached == GOV_ANSWER_NO || yes < no)) ||
             (result == GOV_VOTE_RESULT_REJECTED && reached == GOV_ANSWER_YES) ||
             (result == GOV_VOTE_RESULT_TIED && yes != no);
  if (!is_wrong)
    return;
  word = gov_record_dup_text (record, "result");
  gov_checking_add (self, record, "result", "vote-result-differs",
                    "result is %s, with %" G_GINT64_FORMAT " for and %" G_GINT64_FORMAT " against", word, yes, no);
}

/* That of a vote is of those who take part in it, that of a meeting of those present. */
static void
check_quorum (GovChecking *self,
              GovRecord   *record)
{
  GovVoteResult result = gov_vote_get_result (GOV_VOTE (record));
  GovRecord *meeting = gov_checking_find_meeting (self, record);
  gint64 quorum = gov_check_get_integer (record, "quorum", -1);
  gint64 n = gov_check_get_integer (record, "present-count", -1);

  if (quorum >= 0)
    n = MAX (n, gov_check_get_integer (record, "cast-count", -1));
  else if (meeting != NULL)
    quorum = gov_check_get_integer (meeting, "quorum", -1);
  if (n >= 0 && n < quorum && result != GOV_VOTE_RESULT_UNSET && result != GOV_VOTE_RESULT_NO_QUORUM &&
      gov_vote_get_status (GOV_VOTE (record)) != GOV_VOTE_STATUS_ANNULLED)
    gov_checking_add (self, record, "quorum", "quorum-not-met",
                      "the quorum is %" G_GINT64_FORMAT ", and %" G_GINT64_FORMAT " took part", quorum, n);
}

static void
check_elected (GovChecking *self,
               GovRecord   *record)
{
  GovList *candidates = gov_check_get_list (record, "candidates");
  gint64 seats = gov_check_get_integer (record, "seats", -1), elected = 0;

  for (guint i = 0; i < gov_check_n_items (candidates); i++)
    elected += gov_candidate_get_elected (gov_list_get (candidates, i));
  if (seats >= 0 && elected > seats)
    gov_checking_add (self, record, "candidates", "elected-more-than-seats",
                      "%" G_GINT64_FORMAT " are elected to %" G_GINT64_FORMAT " seats", elected, seats);
}

/* Ballots. */

static gboolean
is_vote_given (GovVoteOption option)
{
  return option == GOV_VOTE_OPTION_YES || option == GOV_VOTE_OPTION_NO || option == GOV_VOTE_OPTION_ABSTAIN ||
         option == GOV_VOTE_OPTION_BLANK || option == GOV_VOTE_OPTION_INVALID;
}

/* Who votes for several others, or for several candidates, has as many ballots. */
static void
check_voted_twice (GovChecking *self,
                   GovRecord   *record)
{
  GovList *ballots = gov_check_get_list (record, "ballots");
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < gov_check_n_items (ballots); i++)
    {
      GovRecord *ballot = gov_list_get (ballots, i);
      const char *voter = get_ref_key (ballot, "voter");
      const char *from = get_ref_key (ballot, "delegated-from");
      const char *candidate = get_ref_key (ballot, "candidate");

      if (voter != NULL && !g_hash_table_add (seen, g_strjoin ("\n", voter, from ? from : "", candidate ? candidate : "", NULL)))
        gov_checking_add (self, ballot, "voter", "ballot-twice", "%s has a ballot already", voter);
    }
}

static void
check_secret (GovChecking *self,
              GovRecord   *record)
{
  GovList *ballots = gov_check_get_list (record, "ballots");
  guint named = 0;

  for (guint i = 0; i < gov_check_n_items (ballots) && gov_vote_get_secret (GOV_VOTE (record)); i++)
    {
      GovRecord *ballot = gov_list_get (ballots, i);

      named += get_ref_key (ballot, "voter") != NULL &&
               (is_vote_given (gov_ballot_get_option (GOV_BALLOT (ballot))) || gov_check_has (ballot, "candidate"));
    }
  if (named > 0)
    gov_checking_add (self, record, "secret", "ballots-not-secret", "the vote is secret, and %u ballots name their voter", named);
}

static void
note_participant (GHashTable *people,
                  GovRecord  *participant)
{
  const char *keys[] = {
    gov_record_get_id (participant),
    get_ref_key (participant, "person"),
    gov_participant_get_label (GOV_PARTICIPANT (participant)),
  };

  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    if (keys[i] != NULL && !g_hash_table_contains (people, keys[i]))
      g_hash_table_insert (people, (gpointer) keys[i], participant);
}

/* The participants of a meeting by their id, that of the person and the label; made once a meeting. */
static GHashTable *
get_people (GovChecking *self,
            GovRecord   *meeting)
{
  GHashTable *people;
  GovList *participants;

  if (self->attendance == NULL)
    self->attendance = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) g_hash_table_unref);
  people = g_hash_table_lookup (self->attendance, meeting);
  if (people != NULL)
    return people;
  people = g_hash_table_new (g_str_hash, g_str_equal);
  participants = gov_check_get_list (meeting, "participants");
  for (guint i = 0; i < gov_check_n_items (participants); i++)
    note_participant (people, gov_list_get (participants, i));
  g_hash_table_insert (self->attendance, meeting, people);
  return people;
}

static void
check_voter (GovChecking *self,
             GovRecord   *record)
{
  GovRecord *vote = gov_check_find_above (record, GOV_TYPE_VOTE);
  GovRecord *meeting = vote ? gov_checking_find_meeting (self, vote) : NULL;
  const char *voter = get_ref_key (record, "voter");
  GovParticipant *participant = meeting && voter ? g_hash_table_lookup (get_people (self, meeting), voter) : NULL;
  GovAttendance attendance;

  if (participant == NULL || !is_vote_given (gov_ballot_get_option (GOV_BALLOT (record))))
    return;
  attendance = gov_participant_get_attendance (participant);
  if ((attendance == GOV_ATTENDANCE_ABSENT || attendance == GOV_ATTENDANCE_EXCUSED) &&
      !gov_check_has (GOV_RECORD (participant), "vote-delegated-to") &&
      gov_vote_get_method (GOV_VOTE (vote)) != GOV_VOTE_METHOD_CORRESPONDENCE)
    gov_checking_add (self, record, "voter", "ballot-by-absent", "%s voted, and was %s", voter,
                      attendance == GOV_ATTENDANCE_ABSENT ? "absent" : "excused");
  if (gov_check_has (GOV_RECORD (participant), "voting-right") && !gov_participant_get_voting_right (participant))
    gov_checking_add (self, record, "voter", "ballot-without-right", "%s voted, and has no right to vote", voter);
}

const GovCheck gov_check_votes[] = {
  { gov_vote_get_type, check_tallies },
  { gov_vote_get_type, check_tally_twice },
  { gov_vote_get_type, check_counts },
  { gov_vote_get_type, check_result },
  { gov_vote_get_type, check_quorum },
  { gov_vote_get_type, check_elected },
  { gov_vote_get_type, check_voted_twice },
  { gov_vote_get_type, check_secret },
  { gov_ballot_get_type, check_voter },
  { NULL, NULL },
};
