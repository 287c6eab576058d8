#include "text/gov-text-private.h"

#include <string.h>

#include "base/gov-id.h"
#include "records/gov-enum-types.h"
#include "records/gov-record-types.h"

/* What was found, as records: each a proposal, with an id made of the file and the place, and with its evidence. */

#define MAX_PREFIX 120 /* bytes between a label and a name */

typedef struct
{
  GovText *text;
  GovRegister *records;
  GError **error;
  GovRef *paper;            /* the report */
  GovRef *series;           /* NULL where the text names none */
  GovMeeting *meeting;      /* that the text is mostly about */
  char **participants;      /* ids by actor, NULL for those who did not take part */
  GHashTable *bodies;       /* their names, to their ids */
  GHashTable *ids;          /* of the records that are not held by others */
} Writer;

static char *
make_id (Writer     *self,
         const char *kind,
         const char *what)
{
  g_autofree char *name = g_strconcat (self->text->source->hash, " ", kind, " ", what, NULL);

  return gov_id_new_from_name (name);
}

/* Whether no record has the id yet, of those that stand in the register themselves */
static gboolean
take_id (Writer     *self,
         const char *id)
{
  return g_hash_table_add (self->ids, g_strdup (id));
}

/* An id where the reports in one file may each have one: somebody takes part in several meetings */
static char *
make_part_id (Writer     *self,
              const char *kind,
              const char *what)
{
  g_autofree char *name = g_strdup_printf ("%s %u", what, self->text->part);

  return make_id (self, kind, self->text->part > 0 ? name : what);
}

static char *
make_span_id (Writer     *self,
              const char *kind,
              GovSpan     span)
{
  GovSpan range = gov_text_get_range (self->text, span);
  g_autofree char *what = g_strdup_printf ("%u-%u", range.start, range.end);

  return make_id (self, kind, what);
}

/* The value of an enumeration that a words file names; 0 (not stated) for none */
static int
find_word (GType       type,
           const char *nick)
{
  g_autoptr (GTypeClass) class = g_type_class_ref (type);
  GEnumValue *value = nick != NULL ? g_enum_get_value_by_nick ((GEnumClass *) class, nick) : NULL;

  return value != NULL ? value->value : 0;
}

/* A stretch of the text with its blocks as lines */
static char *
copy_span (Writer *self,
           GovSpan span)
{
  return gov_text_copy (self->text, span.start, span.end);
}

static GovEvidence *
add_evidence (Writer     *self,
              GovRecord  *record,
              GovSpan     span,
              const char *rule)
{
  GovSpan range = gov_text_get_range (self->text, span);
  GovTextSource *source = self->text->source;
  g_autoptr (GovEvidence) evidence = gov_evidence_new ();
  g_autofree char *exact = g_strndup (source->text + range.start, range.end - range.start);

  gov_evidence_set_document (evidence, self->paper);
  gov_evidence_set_start (evidence, gov_text_source_get_character (source, range.start));
  gov_evidence_set_end (evidence, gov_text_source_get_character (source, range.end));
  gov_evidence_set_exact (evidence, exact);
  if (source->pages != NULL)
    gov_evidence_set_page (evidence, gov_text_source_get_page (source, range.start));
  else if (!source->extracted)
    gov_evidence_set_line (evidence, gov_text_source_get_line (source, range.start));
  gov_evidence_set_rule (evidence, rule);
  gov_list_append (gov_record_get_evidence (record), evidence, NULL);
  return evidence;
}

static void
add_evidences (Writer     *self,
               GovRecord  *record,
               GArray     *spans,
               const char *rule)
{
  for (guint i = 0; i < spans->len; i++)
    add_evidence (self, record, g_array_index (spans, GovSpan, i), rule);
}

/* What every record says of itself */
static void
propose (GovRecord *record,
         char      *id)
{
  gov_record_set_id (record, id);
  gov_record_set_review (record, GOV_REVIEW_PROPOSED);
  g_free (id);
}

/* A date of the reader's own making; NULL where it is none */
static GovDate *
make_date (const char *edtf)
{
  return edtf != NULL ? gov_date_new_from_string (edtf, NULL) : NULL;
}

static GovRef *
make_party_ref (Writer         *self,
                const GovParty *party)
{
  const char *id = party->actor >= 0 ? self->participants[party->actor] : NULL;
  g_autofree char *label = NULL;

  /* On a list the full name is, or in a profile; "Jan" in the text is that person */
  if (party->actor >= 0 && (gov_text_actor (self->text, party->actor)->listed || gov_text_actor (self->text, party->actor)->member))
    label = gov_text_actor_label (self->text, party->actor);
  return gov_ref_new (id, label != NULL ? label : party->label);
}

static void
append_party (Writer         *self,
              GovList        *list,
              const GovParty *party)
{
  g_autoptr (GovRef) ref = make_party_ref (self, party);

  gov_list_append (list, ref, NULL);
}

static char *
make_body_id (Writer             *self,
              const GovReference *reference)
{
  const char *id = g_hash_table_lookup (self->bodies, reference->name);

  if (id == NULL)
    {
      id = make_span_id (self, "organization", reference->span);
      g_hash_table_insert (self->bodies, reference->name, (char *) id);
    }
  return g_strdup (id);
}

/* The first reference at or behind a place: they stand in the order of the text */
static guint
find_reference (GovText *self,
                gsize    start)
{
  guint low = 0, high = self->references->len;

  while (low < high)
    {
      guint middle = (low + high) / 2;

      if (((GovReference *) self->references->pdata[middle])->span.start < start)
        low = middle + 1;
      else
        high = middle;
    }
  return low;
}

/* What a sentence speaks of: documents, and bodies where the list may have them */
static void
append_references (Writer           *self,
                   GovList          *list,
                   const GovFinding *finding,
                   gboolean          bodies)
{
  for (guint i = find_reference (self->text, finding->text.start); i < self->text->references->len; i++)
    {
      const GovReference *reference = self->text->references->pdata[i];
      g_autofree char *id = NULL;
      g_autoptr (GovRef) ref = NULL;

      if (reference->span.end > finding->text.end)
        break;
      if (reference->body && !bodies)
        continue;
      id = reference->body ? make_body_id (self, reference) : NULL;
      ref = gov_ref_new (id, reference->name);
      gov_list_append (list, ref, NULL);
    }
}

/* Decision */

static GovDecision *
write_decision (Writer           *self,
                const GovFinding *finding)
{
  GovDecision *decision = gov_decision_new ();
  const GovWordsSection *section = finding->rule->section;
  g_autofree char *text = copy_span (self, finding->text);

  propose (GOV_RECORD (decision), make_span_id (self, "decision", finding->text));
  gov_decision_set_text (decision, text);
  gov_decision_set_kind (decision, find_word (GOV_TYPE_DECISION_KIND, gov_words_section_get (section, GOV_ATTRIBUTE_KIND)));
  gov_decision_set_outcome (decision,
                            find_word (GOV_TYPE_DECISION_OUTCOME, gov_words_section_get (section, GOV_ATTRIBUTE_OUTCOME)));
  gov_decision_set_method (decision,
                           find_word (GOV_TYPE_DECISION_METHOD,
                                      finding->method != NULL ? finding->method : gov_words_section_get (section,
                                                                                                         GOV_ATTRIBUTE_METHOD)));
  for (guint i = 0; i < finding->parties->len; i++)
    {
      const GovParty *party = &g_array_index (finding->parties, GovParty, i);
      g_autoptr (GovRef) ref = make_party_ref (self, party);

      if (i == 0)
        gov_decision_set_by (decision, ref);
      else
        gov_list_append (gov_decision_get_jointly_with (decision), ref, NULL);
    }
  append_references (self, gov_decision_get_cites (decision), finding, TRUE);
  return decision;
}

/* The vote on a decision, for the list that the decision is in; NULL where no votes were counted */
static GovVote *
write_vote (Writer           *self,
            const GovFinding *finding)
{
  static const GovVoteOption options[] = { GOV_VOTE_OPTION_YES, GOV_VOTE_OPTION_NO, GOV_VOTE_OPTION_ABSTAIN };
  const char *outcome = gov_words_section_get (finding->rule->section, GOV_ATTRIBUTE_OUTCOME);
  const int *counts = finding->votes.counts;
  GovVote *vote;

  if (finding->vote_span.end <= finding->vote_span.start)
    return NULL;
  vote = gov_vote_new ();
  propose (GOV_RECORD (vote), make_span_id (self, "vote", finding->vote_span));
  for (guint i = 0; i < G_N_ELEMENTS (options); i++)
    if (counts[i] >= 0)
      {
        g_autoptr (GovTally) tally = gov_tally_new ();

        gov_tally_set_option (tally, options[i]);
        gov_tally_set_count (tally, counts[i]);
        gov_list_append (gov_vote_get_tallies (vote), tally, NULL);
      }
  if (counts[0] >= 0 && counts[0] == counts[1])
    gov_vote_set_result (vote, GOV_VOTE_RESULT_TIED);
  else if (g_strcmp0 (outcome, "rejected") == 0)
    gov_vote_set_result (vote, GOV_VOTE_RESULT_REJECTED);
  else if (g_strcmp0 (outcome, "adopted") == 0)
    gov_vote_set_result (vote, gov_words_section_is (finding->rule->section, GOV_ATTRIBUTE_KIND, "appointment") ? GOV_VOTE_RESULT_ELECTED
                                                                                                     : GOV_VOTE_RESULT_ADOPTED);
  add_evidence (self, GOV_RECORD (vote), finding->vote_span, "vote/count");
  return vote;
}

/* Action */

static GovDeadline *
write_deadline (Writer           *self,
                const GovFinding *finding)
{
  static const struct { const char *kind; GovUrgency urgency; } urgencies[] = {
    { "short-term", GOV_URGENCY_SHORT_TERM },
    { "asap", GOV_URGENCY_AS_SOON_AS_POSSIBLE },
  };
  static const struct { const char *bound; GovDeadlinePolarity polarity; } polarities[] = {
    { "by", GOV_DEADLINE_POLARITY_BY },
    { "before", GOV_DEADLINE_POLARITY_BEFORE },
    { "not-before", GOV_DEADLINE_POLARITY_NOT_BEFORE },
    { "around", GOV_DEADLINE_POLARITY_AROUND },
  };
  GovDeadline *deadline = gov_deadline_new ();
  const GovDue *due = &finding->due;
  GovDate *date = make_date (due->edtf);

  gov_deadline_set_text (deadline, finding->due_text);
  gov_deadline_set_date (deadline, date);
  for (guint i = 0; i < G_N_ELEMENTS (urgencies); i++)
    if (g_str_equal (due->kind, urgencies[i].kind))
      gov_deadline_set_urgency (deadline, urgencies[i].urgency);
  for (guint i = 0; i < G_N_ELEMENTS (polarities); i++)
    if (g_strcmp0 (due->bound, polarities[i].bound) == 0)
      gov_deadline_set_polarity (deadline, polarities[i].polarity);
  if (g_str_equal (due->kind, "next-meeting"))
    {
      gov_deadline_set_anchor_kind (deadline, GOV_DEADLINE_ANCHOR_NEXT_OCCURRENCE);
      if (self->series != NULL)
        gov_deadline_set_anchor (deadline, self->series);
    }
  else if (g_str_has_suffix (due->kind, "-event"))
    {
      gov_deadline_set_anchor_kind (deadline, GOV_DEADLINE_ANCHOR_EVENT);
      gov_deadline_set_polarity (deadline,
                                 g_str_has_prefix (due->kind,
                                                   "after") ? GOV_DEADLINE_POLARITY_AFTER : GOV_DEADLINE_POLARITY_BEFORE);
    }
  g_clear_pointer (&date, gov_date_free);
  return deadline;
}

static GovAction *
write_action (Writer           *self,
              const GovFinding *finding)
{
  GovAction *action = gov_action_new ();
  const GovWordsSection *section = finding->rule->section;
  g_autofree char *text = copy_span (self, finding->text);

  propose (GOV_RECORD (action), make_span_id (self, "action", finding->text));
  gov_action_set_text (action, text);
  gov_action_set_kind (action, find_word (GOV_TYPE_ACTION_KIND, gov_words_section_get (section, GOV_ATTRIBUTE_KIND)));
  gov_action_set_status (action, finding->done ? GOV_ACTION_STATUS_DONE : GOV_ACTION_STATUS_OPEN);
  for (guint i = 0; i < finding->parties->len; i++)
    append_party (self, gov_action_get_assignees (action), &g_array_index (finding->parties, GovParty, i));
  if (finding->forum.label != NULL)
    {
      g_autoptr (GovRef) forum = make_party_ref (self, &finding->forum);

      gov_action_set_forum (action, forum);
    }
  if (finding->has_due)
    {
      g_autoptr (GovDeadline) due = write_deadline (self, finding);

      gov_action_set_due (action, due);
    }
  append_references (self, gov_action_get_papers (action), finding, FALSE);
  return action;
}

/* Statement */

static GovStatement *
write_statement (Writer           *self,
                 const GovFinding *finding)
{
  GovStatement *statement = gov_statement_new ();
  g_autofree char *text = copy_span (self, finding->text);

  propose (GOV_RECORD (statement), make_span_id (self, "statement", finding->text));
  gov_statement_set_text (statement, text);
  gov_statement_set_stance (statement, find_word (GOV_TYPE_STANCE, finding->rule->section->name));
  for (guint i = 0; i < finding->parties->len; i++)
    {
      g_autoptr (GovRef) ref = make_party_ref (self, &g_array_index (finding->parties, GovParty, i));

      if (i == 0)
        gov_statement_set_speaker (statement, ref);
      else
        gov_list_append (gov_statement_get_jointly_with (statement), ref, NULL);
    }
  append_references (self, gov_statement_get_cites (statement), finding, TRUE);
  return statement;
}

/* Puts a vote into its list, and lets it and its decision know of each other */
static gboolean
link_vote (GovVote      *vote,
           GovDecision  *decision,
           GovList      *list,
           GError      **error)
{
  g_autoptr (GovRef) of = gov_ref_new (gov_record_get_id (GOV_RECORD (decision)), NULL);
  g_autoptr (GovRef) to = gov_ref_new (gov_record_get_id (GOV_RECORD (vote)), NULL);

  return gov_list_append (gov_vote_get_subjects (vote), of, error) && gov_list_append (gov_decision_get_votes (decision), to, error) &&
         gov_list_append (list, vote, error);
}

/* How sure the reader is, in three steps: the layout says what it is, or words that leave no doubt; somebody
 * decides, promises or says it; the words alone */
static const char *
find_confidence (const GovFinding *finding)
{
  const GovWordsSection *section = finding->rule->section;
  const char *sure = gov_words_section_get (section, GOV_ATTRIBUTE_SURE), *who = gov_words_section_get (section, GOV_ATTRIBUTE_WHO);

  if (finding->marked || section->kind == GOV_WORDS_LABEL || section->layout || finding->evidence->len > 1)
    return "0.9";
  if (sure != NULL)
    return sure;
  if (finding->kind == GOV_FINDING_DECISION)
    return finding->method != NULL || finding->parties->len > 0 ? "0.9" : "0.6";
  if (who == NULL || finding->parties->len == 0)
    return "0.3";
  return finding->kind == GOV_FINDING_ACTION && gov_words_section_get (section, GOV_ATTRIBUTE_KIND) != NULL ? "0.9" : "0.6";
}

/* Puts a finding where it belongs: in the agenda item below whose heading it stands, else in the meeting */
static gboolean
write_finding (Writer           *self,
               const GovFinding *finding,
               GovAgendaItem    *item)
{
  static const char *const prefixes[] = { "decision", "action", "statement" };
  g_autofree char *rule = g_strconcat (prefixes[finding->kind], "/", finding->rule->section->name, NULL);
  g_autoptr (GovRecord) record = NULL;
  g_autoptr (GovVote) vote = NULL;
  GovList *list = NULL, *evidence;

  if (g_ascii_strtod (find_confidence (finding), NULL) < self->text->min_confidence)
    return TRUE;
  switch (finding->kind)
    {
    case GOV_FINDING_DECISION:
      record = GOV_RECORD (write_decision (self, finding));
      vote = write_vote (self, finding);
      if (vote != NULL && !link_vote (vote, GOV_DECISION (record), item != NULL ? gov_agenda_item_get_votes (item) : gov_meeting_get_votes (self->meeting), self->error))
        return FALSE;
      list = item != NULL ? gov_agenda_item_get_decisions (item) : gov_meeting_get_decisions (self->meeting);
      break;
    case GOV_FINDING_ACTION:
      record = GOV_RECORD (write_action (self, finding));
      list = item != NULL ? gov_agenda_item_get_actions (item) : gov_meeting_get_actions (self->meeting);
      break;
    case GOV_FINDING_STATEMENT:
      record = GOV_RECORD (write_statement (self, finding));
      list = item != NULL ? gov_agenda_item_get_statements (item) : gov_meeting_get_statements (self->meeting);
      break;
    }
  add_evidences (self, record, finding->evidence, rule);
  evidence = gov_record_get_evidence (record);
  for (guint i = 0; i < gov_list_get_length (evidence); i++)
    gov_evidence_set_confidence (gov_list_get (evidence, i), find_confidence (finding));
  return gov_list_append (list, record, self->error);
}

static gboolean
write_findings (Writer *self)
{
  g_autofree GovAgendaItem **items = g_new0 (GovAgendaItem *, self->text->sections->len + 1);
  GovList *agenda = gov_meeting_get_agenda (self->meeting);
  guint order = 0;

  for (guint i = 0; i < self->text->sections->len; i++)
    {
      const GovSection *section = gov_text_section (self->text, i);
      g_autoptr (GovAgendaItem) item = NULL;
      g_autofree char *title = NULL;

      if (!section->item)
        continue;
      item = gov_agenda_item_new ();
      title = copy_span (self, section->title);
      propose (GOV_RECORD (item), make_span_id (self, "agenda-item", section->title));
      gov_agenda_item_set_title (item, title);
      gov_agenda_item_set_number (item, section->number);
      gov_agenda_item_set_order (item, ++order);
      add_evidence (self, GOV_RECORD (item), section->title, "agenda-item/heading");
      if (!gov_list_append (agenda, item, self->error))
        return FALSE;
      items[i] = item;
    }
  for (guint i = 0; i < self->text->findings->len; i++)
    {
      const GovFinding *finding = self->text->findings->pdata[i];

      if (!write_finding (self, finding, finding->section >= 0 ? items[finding->section] : NULL))
        return FALSE;
    }
  return TRUE;
}

/* Participants */

/* Whether somebody took part: the list says so, or where there is none, he spoke, decided or promised */
static gboolean
took_part (GovText  *self,
           guint     number,
           gboolean  listed,
           gboolean  persons)
{
  const GovActor *actor = gov_text_actor (self, number);

  if (actor->body || actor->meeting || (persons && g_str_equal (actor->key, "<members>")))
    return FALSE;
  if (actor->listed || actor->absent)
    return TRUE;
  if (!actor->present || listed)
    return FALSE;
  if (g_strcmp0 (actor->kind, "unknown") == 0)
    return actor->full || actor->evidence->len > 1;

  /* Where people have names, a bare "the committee" is who meets */
  return !persons || g_strcmp0 (actor->kind, "group") != 0 ||
         !gov_text_word_is (self, gov_text_get_word (self, actor->key, strlen (actor->key)), GOV_WORDS_ACTOR);
}

/* Whether the text names at least three people who took part */
static gboolean
names_persons (GovText *self)
{
  guint n = 0;

  for (guint i = 0; i < self->actors->len; i++)
    n += gov_text_actor (self, i)->present && g_strcmp0 (gov_text_actor (self, i)->kind, "person") == 0;
  return n >= 3;
}

/* Whether the text has a list of those who were there: then the list says who took part */
static gboolean
has_list (GovText *self)
{
  guint n = 0;

  for (guint i = 0; i < self->actors->len; i++)
    n += gov_text_actor (self, i)->listed;
  return n >= 3;
}

/* What stands on the line before a name, which may be the label of the list */
static void
add_label_before (Writer      *self,
                  GovEvidence *evidence,
                  GovSpan      span)
{
  const char *text = self->text->source->text;
  gsize start = gov_text_get_range (self->text, span).start, line = start;
  g_autofree char *prefix = NULL;

  while (line > 0 && text[line - 1] != '\n' && start - line <= MAX_PREFIX)
    line--;
  if (start - line > MAX_PREFIX || memchr (text + line, ':', start - line) == NULL)
    return;
  prefix = g_strndup (text + line, start - line);
  gov_evidence_set_prefix (evidence, prefix);
}

static GovParticipant *
write_participant (Writer *self,
                   guint   number)
{
  GovParticipant *participant = gov_participant_new ();
  const GovActor *actor = gov_text_actor (self->text, number);
  g_autofree char *label = gov_text_actor_label (self->text, number);

  propose (GOV_RECORD (participant), g_strdup (self->participants[number]));
  gov_participant_set_label (participant, label);
  gov_participant_set_kind (participant, find_word (GOV_TYPE_PARTICIPANT_KIND, actor->kind));
  gov_participant_set_role (participant, find_word (GOV_TYPE_PARTICIPANT_ROLE, actor->role));
  if (actor->role != NULL && !gov_record_has (GOV_RECORD (participant), "role"))
    {
      g_autoptr (GovRef) post = gov_ref_new (NULL, actor->role);

      gov_participant_set_post (participant, post);
    }
  gov_participant_set_attendance (participant, actor->absent ? GOV_ATTENDANCE_EXCUSED : GOV_ATTENDANCE_PRESENT);
  if (actor->organization != NULL)
    {
      g_autoptr (GovRef) organization = gov_ref_new (NULL, actor->organization);

      gov_participant_set_organization (participant, organization);
    }
  add_evidences (self, GOV_RECORD (participant), actor->evidence,
                 actor->listed ? "participant/listed" : "participant/acts");
  if (actor->listed && actor->evidence->len > 0)
    add_label_before (self, gov_list_get (gov_record_get_evidence (GOV_RECORD (participant)), 0), g_array_index (actor->evidence, GovSpan, 0));
  return participant;
}

static gboolean
write_participants (Writer *self)
{
  gboolean listed = has_list (self->text), persons = names_persons (self->text);

  for (guint i = 0; i < self->text->actors->len; i++)
    {
      const GovActor *actor = gov_text_actor (self->text, i);
      g_autoptr (GovParticipant) participant = NULL;

      if (!took_part (self->text, i, listed, persons))
        continue;
      self->participants[i] = make_part_id (self, "participant", actor->key);
      participant = write_participant (self, i);
      if (!gov_list_append (gov_meeting_get_participants (self->meeting), participant, self->error))
        return FALSE;
    }
  return TRUE;
}

/* Meetings */

/* The places that speak of a meeting; a date that one of them gives otherwise stays beside the trusted one */
static void
add_meeting_evidence (Writer                *self,
                      GovRecord             *meeting,
                      const GovFoundMeeting *found)
{
  for (guint i = 0; i < found->evidence->len; i++)
    {
      GovEvidence *evidence = add_evidence (self, meeting, g_array_index (found->evidence, GovSpan, i), "meeting");

      if (found->notes->pdata[i] == NULL)
        continue;
      gov_evidence_set_field (evidence, "start");
      gov_evidence_set_value (evidence, found->notes->pdata[i]);
      gov_evidence_set_inferred (evidence, TRUE);
    }
  if (found->file_date != NULL)
    {
      g_autoptr (GovEvidence) evidence = gov_evidence_new ();

      gov_evidence_set_document (evidence, self->paper);
      gov_evidence_set_field (evidence, "start");
      gov_evidence_set_value (evidence, found->file_date);
      gov_evidence_set_inferred (evidence, TRUE);
      gov_evidence_set_rule (evidence, "meeting/file-name");
      gov_list_append (gov_record_get_evidence (meeting), evidence, NULL);
    }
}

static GovMeeting *
write_meeting (Writer                *self,
               const GovFoundMeeting *found)
{
  GovMeeting *meeting = gov_meeting_new ();
  GovDate *date = make_date (found->date);
  g_autofree char *name = g_strdup_printf ("%s%s", found->date != NULL ? found->date : "",
                                           found->extra ? " extra" : "");
  g_autofree char *title = NULL, *id = make_id (self, "meeting", name);

  if (!take_id (self, id))
    {
      g_free (id);
      id = make_part_id (self, "meeting", name);
    }
  propose (GOV_RECORD (meeting), g_steal_pointer (&id));
  title = found->title != NULL ? g_strdup (found->title) : gov_text_meeting_title (self->text, found);
  gov_meeting_set_title (meeting, title);
  gov_record_set_language (GOV_RECORD (meeting), gov_lexicon_get_language (self->text->lexicon));
  if (found->extra)
    gov_meeting_set_kind (meeting, GOV_MEETING_KIND_EXTRAORDINARY);
  gov_meeting_set_mode (meeting, find_word (GOV_TYPE_MEETING_MODE, found->mode));
  gov_meeting_set_status (meeting, found->planned ? GOV_MEETING_STATUS_PLANNED : GOV_MEETING_STATUS_HELD);
  if (found->planned)
    gov_meeting_set_planned_start (meeting, date);
  else
    gov_meeting_set_start (meeting, date);
  if (self->series != NULL)
    gov_meeting_set_series (meeting, self->series);
  add_meeting_evidence (self, GOV_RECORD (meeting), found);
  g_clear_pointer (&date, gov_date_free);
  return meeting;
}

static gboolean
write_meetings (Writer   *self,
                GovPaper *paper)
{
  GPtrArray *found = self->text->meetings;
  g_autoptr (GPtrArray) meetings = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < found->len; i++)
    {
      GovMeeting *meeting = write_meeting (self, found->pdata[i]);
      g_autoptr (GovRef) ref = gov_ref_new (gov_record_get_id (GOV_RECORD (meeting)), gov_meeting_get_title (meeting));

      g_ptr_array_add (meetings, meeting);
      if (!((GovFoundMeeting *) found->pdata[i])->planned)
        gov_list_append (gov_paper_get_reports_on (paper), ref, NULL);
    }
  self->meeting = meetings->pdata[self->text->main_meeting];
  if (!write_participants (self) || !write_findings (self))
    return FALSE;
  if (!gov_register_add (self->records, GOV_RECORD (self->meeting), self->error))
    return FALSE;
  for (guint i = 0; i < meetings->len; i++)
    if (i != self->text->main_meeting && !gov_register_add (self->records, meetings->pdata[i], self->error))
      return FALSE;
  return TRUE;
}

/* The report and the series */

static GovPaper *
write_paper (Writer *self)
{
  GovPaper *paper = gov_paper_new ();
  g_autofree char *id = make_id (self, "paper", "");
  g_autofree char *title = NULL;

  self->paper = gov_ref_new (id, self->text->name);
  propose (GOV_RECORD (paper), g_strdup (id));
  if (self->text->title >= 0)
    title = copy_span (self, self->text->title_span);
  else
    title = g_strdup (self->text->name != NULL ? self->text->name : "");
  gov_paper_set_title (paper, title);
  gov_paper_set_kind (paper, find_word (GOV_TYPE_PAPER_KIND, gov_text_report_kind (self->text)));
  gov_record_set_language (GOV_RECORD (paper), gov_lexicon_get_language (self->text->lexicon));
  if (self->text->title >= 0)
    add_evidence (self, GOV_RECORD (paper), self->text->title_span, "paper/title");
  return paper;
}

static void
write_cited (Writer   *self,
             GovPaper *paper)
{
  for (guint i = 0; i < self->text->references->len; i++)
    {
      const GovReference *reference = self->text->references->pdata[i];
      g_autoptr (GovRelation) relation = NULL;
      g_autoptr (GovRef) ref = NULL;

      if (reference->body)
        continue;
      relation = gov_relation_new ();
      ref = gov_ref_new (NULL, reference->name);
      gov_relation_set_target (relation, ref);
      gov_relation_set_role (relation, GOV_RELATION_ROLE_CITES);
      add_evidence (self, GOV_RECORD (relation), reference->span, "reference/document");
      gov_list_append (gov_paper_get_related_papers (paper), relation, NULL);
    }
}

/* The bodies that the text speaks of */
static gboolean
write_bodies (Writer *self)
{
  for (guint i = 0; i < self->text->references->len; i++)
    {
      const GovReference *reference = self->text->references->pdata[i];
      g_autoptr (GovOrganization) organization = NULL;
      g_autofree char *id = NULL;

      if (!reference->body)
        continue;
      id = make_body_id (self, reference);
      if (!take_id (self, id))
        continue;
      organization = gov_organization_new ();
      propose (GOV_RECORD (organization), g_steal_pointer (&id));
      gov_organization_set_name (organization, reference->name);
      add_evidence (self, GOV_RECORD (organization), reference->span, "reference/body");
      if (!gov_register_add (self->records, GOV_RECORD (organization), self->error))
        return FALSE;
    }
  return TRUE;
}

static GovSeries *
write_series (Writer *self)
{
  GovSeries *series;
  g_autofree char *title = NULL, *id = NULL;

  if (self->text->body == NULL)
    return NULL;
  series = gov_series_new ();
  title = gov_text_copy (self->text, self->text->body_span.start, self->text->body_span.end);
  id = make_id (self, "series", self->text->body);
  self->series = gov_ref_new (id, title);
  propose (GOV_RECORD (series), g_strdup (id));
  gov_series_set_title (series, title);
  add_evidence (self, GOV_RECORD (series), self->text->body_span, "series");
  return series;
}

/* Whether anything in the text says that it is a report at all */
static gboolean
is_report (GovText *self)
{
  return self->findings->len > 0 || self->sections->len > 0 ||
         (self->meetings->len > 0 && ((GovFoundMeeting *) self->meetings->pdata[0])->date != NULL);
}

/* The records of one report in the file */
static gboolean
write_part (Writer    *self,
            GovText   *part,
            GovPaper  *paper,
            GPtrArray *all_series)
{
  GovSeries *series;
  gboolean ok;

  self->text = part;
  self->participants = g_new0 (char *, part->actors->len + 1);
  g_clear_object (&self->series);
  series = write_series (self);
  if (series != NULL)
    g_ptr_array_add (all_series, series);
  write_cited (self, paper);
  ok = write_meetings (self, paper);
  for (guint i = 0; i < part->actors->len; i++)
    g_free (self->participants[i]);
  g_free (self->participants);
  return ok;
}

/* The records of a paper that has one report or several */
static gboolean
write_paper_of (Writer     *self,
                GPtrArray  *parts)
{
  g_autoptr (GovPaper) paper = write_paper (self);
  g_autoptr (GPtrArray) all_series = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < parts->len; i++)
    if (!write_part (self, parts->pdata[i], paper, all_series))
      return FALSE;
  if (!gov_register_add (self->records, GOV_RECORD (paper), self->error))
    return FALSE;
  for (guint i = 0; i < all_series->len; i++)
    if (take_id (self, gov_record_get_id (all_series->pdata[i])) &&
        !gov_register_add (self->records, all_series->pdata[i], self->error))
      return FALSE;
  for (guint i = 0; i < parts->len; i++)
    {
      self->text = parts->pdata[i];
      if (!write_bodies (self))
        return FALSE;
    }
  return TRUE;
}

GovRegister *
gov_text_to_register (GovText  *self,
                      GError  **error)
{
  g_autoptr (GovRegister) records = gov_register_new ();
  g_autoptr (GPtrArray) parts = g_ptr_array_new ();
  g_autoptr (GHashTable) bodies = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, g_free);
  g_autoptr (GHashTable) ids = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  Writer writer = { self, records, error, NULL, NULL, NULL, NULL, bodies, ids };
  gboolean ok;

  if (self->parts->len == 0)
    g_ptr_array_add (parts, self);
  else
    g_ptr_array_extend (parts, self->parts, NULL, NULL);
  for (guint i = 0; i < self->parts->len; i++)
    ((GovText *) parts->pdata[i])->min_confidence = self->min_confidence;
  ok = (self->parts->len == 0 && !is_report (self)) || write_paper_of (&writer, parts);
  g_clear_object (&writer.paper);
  g_clear_object (&writer.series);
  return ok ? g_steal_pointer (&records) : NULL;
}
