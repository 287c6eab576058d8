/* Rules of time.  Dates are as exact as their source, so only what is sure is told. */
#include "checks/gov-check-private.h"

#include "records/gov-record-types.h"

/* Fields that come in pairs, the lesser first, by the names of the properties. */
static const struct
{
  const char *first;
  const char *last;
  const char *tag;
} pairs[] = {
  { "start", "end", "end-before-start" },
  { "planned-start", "planned-end", "end-before-start" },
  { "valid-from", "valid-until", "end-before-start" },
  { "arrived", "left", "end-before-start" },
  { "birth-date", "death-date", "end-before-start" },
  { "audio-start", "audio-end", "end-before-start" },
  { "video-start", "video-end", "end-before-start" },
  { "minimum", "maximum", "maximum-below-minimum" },
  { "created", "modified", "modified-before-created" },
  { "submitted-on", "received-on", "received-before-submitted" },
  { "agreed-on", "completed-on", "completed-before-agreed" },
};

/* Whether the second is surely less than the first. */
static gboolean
is_reversed (GovRecord      *record,
             const GovBound *first,
             const GovBound *last)
{
  GovSlot *a = gov_record_peek_slot (record, first->bit), *b = gov_record_peek_slot (record, last->bit);
  const GovKind *kind = first->field->kind;

  if (a == NULL || b == NULL || last->field->kind != kind)
    return FALSE;
  if (kind == &gov_kind_date)
    return gov_check_is_before ((const GovDate *) b->string, (const GovDate *) a->string);
  if (kind == &gov_kind_integer)
    return b->integer < a->integer;
  return kind == &gov_kind_number && g_ascii_strtod (b->string, NULL) < g_ascii_strtod (a->string, NULL);
}

static void
check_pair (GovChecking *self,
            GovRecord   *record,
            guint        pair)
{
  const GovBound *first = gov_record_find_field (record, pairs[pair].first);
  const GovBound *last = first ? gov_record_find_field (record, pairs[pair].last) : NULL;
  g_autofree char *a = NULL, *b = NULL;

  if (last == NULL || !is_reversed (record, first, last))
    return;
  a = gov_record_dup_text (record, pairs[pair].first);
  b = gov_record_dup_text (record, pairs[pair].last);
  gov_checking_add (self, record, pairs[pair].last, pairs[pair].tag, "%s is %s, and %s is %s",
                    last->field->key, b, first->field->key, a);
}

/* Most records state no two values that could be in order. */
static guint
count_values (GovRecord *record)
{
  GovRecordClass *klass = GOV_RECORD_GET_CLASS (record);
  guint n = 0;

  GOV_FOREACH_BIT (bit, record->stated)
    {
      const GovKind *kind = klass->fields[bit]->field->kind;

      n += kind == &gov_kind_date || kind == &gov_kind_integer || kind == &gov_kind_number;
    }
  return n;
}

static void
check_pairs (GovChecking *self,
             GovRecord   *record)
{
  if (count_values (record) < 2)
    return;
  for (guint i = 0; i < G_N_ELEMENTS (pairs); i++)
    check_pair (self, record, i);
}

/* What is over when it is written down. */
static const char * const facts[] = {
  "created", "modified", "completed-on", "decided-on", "met-on", "cast-on", "retrieved", "reported-on",
  "received-on", "death-date",
};

static void
check_facts (GovChecking *self,
             GovRecord   *record)
{
  GovRecordClass *klass = GOV_RECORD_GET_CLASS (record);
  guint i = 0;

  GOV_FOREACH_BIT (bit, record->stated)
    {
      const GovField *field = klass->fields[bit]->field;
      const GovSlot *slot = &record->slots[i++];

      for (guint f = 0; f < G_N_ELEMENTS (facts) && field->kind == &gov_kind_date; f++)
        if (g_str_equal (field->name, facts[f]) && gov_check_is_before (self->at, (const GovDate *) slot->string))
          gov_checking_add (self, record, field->name, "fact-in-future", "%s is %s", field->key, slot->string);
    }
}

/* Meetings. */

static GovDate *
get_begin (GovRecord *meeting)
{
  GovDate *start = gov_record_peek_date (meeting, "start");

  return start ? start : gov_record_peek_date (meeting, "planned-start");
}

static GovDate *
get_finish (GovRecord *meeting)
{
  GovDate *end = gov_record_peek_date (meeting, "end");

  return end ? end : get_begin (meeting);
}

static gboolean
is_meeting_to_come (GovMeetingStatus status)
{
  return status == GOV_MEETING_STATUS_PLANNED || status == GOV_MEETING_STATUS_INVITED ||
         status == GOV_MEETING_STATUS_CONFIRMED || status == GOV_MEETING_STATUS_TENTATIVE;
}

static void
check_meeting_date (GovChecking *self,
                    GovRecord   *record)
{
  GovMeetingStatus status = gov_meeting_get_status (GOV_MEETING (record));

  if (get_finish (record) == NULL && !gov_check_is_kept (record, "start") && !gov_check_is_kept (record, "planned-start") &&
      status != GOV_MEETING_STATUS_POSTPONED && status != GOV_MEETING_STATUS_TENTATIVE)
    gov_checking_add (self, record, "start", "meeting-without-date", "neither start nor plannedStart is stated");
}

static void
check_meeting_status (GovChecking *self,
                      GovRecord   *record)
{
  GovMeetingStatus status = gov_meeting_get_status (GOV_MEETING (record));
  GovDate *begin = get_begin (record), *planned_end = gov_record_peek_date (record, "planned-end");

  if (status == GOV_MEETING_STATUS_HELD && gov_check_is_before (self->at, begin))
    gov_checking_add (self, record, "status", "meeting-held-in-future", "the meeting was held, and begins on %s",
                      gov_date_get_text (begin));
  else if (is_meeting_to_come (status) && gov_check_is_before (begin, self->at) &&
           (planned_end == NULL || gov_check_is_before (planned_end, self->at)))
    {
      g_autofree char *word = gov_record_dup_text (record, "status");

      gov_checking_add (self, record, "status", "meeting-still-planned", "the meeting is %s, and was on %s",
                        word, gov_date_get_text (begin));
    }
}

/* What belongs to a meeting lies within it. */
static void
check_within (GovChecking *self,
              GovRecord   *record,
              const char  *first,
              const char  *last)
{
  GovRecord *meeting = gov_checking_find_meeting (self, record);
  GovDate *begin, *end, *meeting_begin, *meeting_end;

  if (meeting == NULL)
    return;
  begin = gov_record_peek_date (record, first);
  end = gov_record_peek_date (record, last);
  meeting_begin = gov_record_peek_date (meeting, "start");
  meeting_end = gov_record_peek_date (meeting, "end");
  if (gov_check_is_before (end ? end : begin, meeting_begin))
    gov_checking_add (self, record, end ? last : first, "outside-meeting", "it is over on %s, and the meeting starts on %s",
                      gov_date_get_text (end ? end : begin), gov_date_get_text (meeting_begin));
  else if (gov_check_is_before (meeting_end, begin))
    gov_checking_add (self, record, first, "outside-meeting", "it begins on %s, and the meeting ends on %s",
                      gov_date_get_text (begin), gov_date_get_text (meeting_end));
}

static void
check_start_and_end (GovChecking *self,
                     GovRecord   *record)
{
  check_within (self, record, "start", "end");
}

static void
check_presence (GovChecking *self,
                GovRecord   *record)
{
  check_within (self, record, "arrived", "left");
}

/* An earlier decision may be mentioned, and one in writing needs no meeting. */
static void
check_decided_on (GovChecking *self,
                  GovRecord   *record)
{
  GovDecision *decision = GOV_DECISION (record);
  GovDecisionMethod method = gov_decision_get_method (decision);
  GovDecisionOutcome outcome = gov_decision_get_outcome (decision);
  GovDate *decided = gov_decision_get_decided_on (decision);
  GovRecord *meeting = decided ? gov_checking_find_meeting (self, record) : NULL;

  if (meeting == NULL || method == GOV_DECISION_METHOD_WRITTEN || method == GOV_DECISION_METHOD_DELEGATED ||
      outcome == GOV_DECISION_OUTCOME_RECALLED || outcome == GOV_DECISION_OUTCOME_REAFFIRMED)
    return;
  if (gov_check_is_before (decided, get_begin (meeting)))
    gov_checking_add (self, record, "decided-on", "decided-outside-meeting", "decidedOn is %s, and the meeting begins on %s",
                      gov_date_get_text (decided), gov_date_get_text (get_begin (meeting)));
  else if (gov_check_is_before (gov_record_peek_date (meeting, "end"), decided))
    gov_checking_add (self, record, "decided-on", "decided-outside-meeting", "decidedOn is %s, and the meeting ends on %s",
                      gov_date_get_text (decided), gov_date_get_text (gov_record_peek_date (meeting, "end")));
}

/* Deadlines. */

static void
check_deadline (GovChecking *self,
                GovRecord   *record)
{
  static const char * const says[] = { "text", "date", "anchor", "anchor-kind", "urgency", "every" };

  for (guint i = 0; i < G_N_ELEMENTS (says); i++)
    if (gov_check_has (record, says[i]) || gov_check_is_kept (record, says[i]))
      return;
  gov_checking_add (self, record, NULL, "deadline-empty", "nothing says when");
}

/* The day on which the action was agreed on, or else the meeting that tells of it. */
static void
check_due (GovChecking *self,
           GovRecord   *record)
{
  GovDeadline *due = gov_action_get_due (GOV_ACTION (record));
  GovDate *date = due ? gov_deadline_get_date (due) : NULL, *begin;
  GovDeadlinePolarity polarity = due ? gov_deadline_get_polarity (due) : GOV_DEADLINE_POLARITY_UNSET;
  GovRecord *meeting;

  if (date == NULL || polarity == GOV_DEADLINE_POLARITY_AFTER || polarity == GOV_DEADLINE_POLARITY_NOT_BEFORE)
    return;
  begin = gov_action_get_agreed_on (GOV_ACTION (record));
  meeting = gov_checking_find_meeting (self, record);
  if (begin == NULL && meeting != NULL)
    begin = get_begin (meeting);
  if (gov_check_is_before (date, begin))
    gov_checking_add (self, record, "due", "deadline-before-meeting", "it is due on %s, and was agreed on %s",
                      gov_date_get_text (date), gov_date_get_text (begin));
}

static void
check_cast_on (GovChecking *self,
               GovRecord   *record)
{
  GovRecord *vote = gov_check_find_above (record, GOV_TYPE_VOTE);
  GovDate *cast = gov_record_peek_date (record, "cast-on");
  GovDate *start = vote ? gov_record_peek_date (vote, "start") : NULL;
  GovDate *end = vote ? gov_record_peek_date (vote, "end") : NULL;
  gboolean early = gov_check_is_before (cast, start);

  if (early || gov_check_is_before (end, cast))
    gov_checking_add (self, record, "cast-on", "ballot-outside-vote", "castOn is %s, and the vote %s on %s",
                      gov_date_get_text (cast), early ? "starts" : "ends", gov_date_get_text (early ? start : end));
}

const GovCheck gov_check_times[] = {
  { NULL, check_pairs },
  { NULL, check_facts },
  { gov_meeting_get_type, check_meeting_date },
  { gov_meeting_get_type, check_meeting_status },
  { gov_agenda_item_get_type, check_start_and_end },
  { gov_statement_get_type, check_start_and_end },
  { gov_vote_get_type, check_start_and_end },
  { gov_participant_get_type, check_presence },
  { gov_decision_get_type, check_decided_on },
  { gov_deadline_get_type, check_deadline },
  { gov_action_get_type, check_due },
  { gov_ballot_get_type, check_cast_on },
  { NULL, NULL },
};
