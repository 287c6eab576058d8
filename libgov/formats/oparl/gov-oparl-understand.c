/* What OParl says in words alone, as fields.  OParl has no members for these, so they are never written there. */
#include "formats/oparl/gov-oparl-private.h"

/* Records are many, and the words they use few. */
typedef struct
{
  GHashTable *languages; /* id of a body → its language */
  GHashTable *results; /* language and text → GovOparlResult, or NULL where it is not understood */
  GovRegister *records;
  guint n;
} Understanding;

static void
free_result (gpointer data)
{
  if (data == NULL)
    return;
  gov_oparl_result_clear (data);
  g_free (data);
}

static const GovOparlResult *
look_up (Understanding *self,
         const char    *text,
         const char    *language)
{
  g_autofree char *key = g_strconcat (language ? language : "", "/", text, NULL);
  gpointer found;
  GovOparlResult result;

  if (g_hash_table_lookup_extended (self->results, key, NULL, &found))
    return found;
  found = gov_oparl_result_read (text, language, &result) ? g_memdup2 (&result, sizeof result) : NULL;
  g_hash_table_insert (self->results, g_steal_pointer (&key), found);
  return found;
}

/* The language of a record, of what holds it, or of the body that it is of; NULL: it is not known. */
static const char *
find_language (Understanding *self,
               GovRecord     *record)
{
  const char *language = NULL;
  GovRef *body = NULL;

  for (; record != NULL && language == NULL; record = gov_record_get_holder (record))
    {
      language = gov_record_get_language (record);
      if (GOV_IS_MEETING (record))
        body = gov_meeting_get_body (GOV_MEETING (record));
      else if (GOV_IS_AGENDA_ITEM (record) && body == NULL)
        body = gov_agenda_item_get_body (GOV_AGENDA_ITEM (record));
    }
  if (language == NULL && body != NULL && gov_ref_get_id (body) != NULL)
    language = g_hash_table_lookup (self->languages, gov_ref_get_id (body));
  return language;
}

/* Which words something was read from, and in which member they stand. */
static void
add_evidence (GovRecord  *record,
              const char *field,
              const char *words,
              gboolean    inferred)
{
  g_autoptr (GovEvidence) evidence = gov_evidence_new ();

  gov_evidence_set_field (evidence, field);
  gov_evidence_set_value (evidence, words);
  if (inferred)
    gov_evidence_set_inferred (evidence, TRUE);
  gov_list_append (gov_record_get_evidence (record), evidence, NULL);
}

/* An id that says of which item it is a part; none where the item has none. */
static void
set_id (GovRecord  *record,
        GovRecord  *item,
        const char *fragment)
{
  g_autofree char *id = gov_record_get_id (item) ? g_strconcat (gov_record_get_id (item), fragment, NULL) : NULL;

  if (id != NULL)
    gov_record_set_id (record, id);
}

static void
add_tallies (GovVote              *vote,
             const GovOparlResult *result)
{
  for (guint option = 0; option < G_N_ELEMENTS (result->votes); option++)
    {
      g_autoptr (GovTally) tally = NULL;

      if (result->votes[option] < 0)
        continue;
      tally = gov_tally_new ();
      gov_tally_set_option (tally, (GovVoteOption) option);
      gov_tally_set_count (tally, result->votes[option]);
      gov_list_append (gov_vote_get_tallies (vote), tally, NULL);
    }
}

static GovVoteResult
find_vote_result (gint outcome)
{
  switch (outcome)
    {
    case GOV_DECISION_OUTCOME_ADOPTED:
    case GOV_DECISION_OUTCOME_AMENDED:
      return GOV_VOTE_RESULT_ADOPTED;
    case GOV_DECISION_OUTCOME_REJECTED:
      return GOV_VOTE_RESULT_REJECTED;
    case GOV_DECISION_OUTCOME_TIED:
      return GOV_VOTE_RESULT_TIED;
    default:
      return GOV_VOTE_RESULT_UNSET;
    }
}

/* Adds the vote to the item, and says in the decision that it is its vote. */
static void
add_vote (GovAgendaItem        *item,
          GovDecision          *decision,
          const GovOparlResult *result)
{
  g_autoptr (GovVote) vote = gov_vote_new ();
  g_autoptr (GovRef) ref = NULL;

  set_id (GOV_RECORD (vote), GOV_RECORD (item), "#vote");
  add_tallies (vote, result);
  gov_vote_set_result (vote, find_vote_result (result->outcome));
  gov_record_set_review (GOV_RECORD (vote), GOV_REVIEW_PROPOSED);
  add_evidence (GOV_RECORD (vote), "tallies", gov_agenda_item_get_result (item), FALSE);
  gov_list_append (gov_agenda_item_get_votes (item), vote, NULL);
  if (gov_record_get_id (GOV_RECORD (vote)) == NULL)
    return;
  ref = gov_ref_new (gov_record_get_id (GOV_RECORD (vote)), NULL);
  gov_list_append (gov_decision_get_votes (decision), ref, NULL);
}

static void
add_decision (GovAgendaItem        *item,
              const GovOparlResult *result)
{
  g_autoptr (GovDecision) decision = gov_decision_new ();

  set_id (GOV_RECORD (decision), GOV_RECORD (item), "#decision");
  gov_decision_set_result (decision, gov_agenda_item_get_result (item));
  gov_decision_set_outcome (decision, (GovDecisionOutcome) result->outcome);
  gov_decision_set_method (decision, (GovDecisionMethod) result->method);
  if (result->partial)
    gov_decision_set_partial (decision, TRUE);
  if (result->referred_to != NULL)
    {
      g_autoptr (GovRef) to = gov_ref_new (NULL, result->referred_to);

      gov_decision_set_referred_to (decision, to);
    }
  if (result->postponed_to != NULL)
    {
      g_autoptr (GovDeadline) until = gov_deadline_new ();

      gov_deadline_set_text (until, result->postponed_to);
      gov_decision_set_postponed_to (decision, until);
    }
  gov_record_set_review (GOV_RECORD (decision), GOV_REVIEW_PROPOSED);
  add_evidence (GOV_RECORD (decision), "result", gov_agenda_item_get_result (item), result->counted);
  if (result->has_votes)
    add_vote (item, decision, result);
  gov_list_append (gov_agenda_item_get_decisions (item), decision, NULL);
}

static void
understand_item (Understanding *self,
                 GovAgendaItem *item)
{
  const char *text = gov_agenda_item_get_result (item);
  const GovOparlResult *result;

  if (text == NULL || *text == '\0' || gov_record_has (GOV_RECORD (item), "decisions") ||
      gov_record_has (GOV_RECORD (item), "votes"))
    return;
  result = look_up (self, text, find_language (self, GOV_RECORD (item)));
  if (result == NULL)
    return;
  add_decision (item, result);
  self->n++;
}

/* For what a paper is on an agenda says which kind of item that is. */
static void
understand_consultation (Understanding   *self,
                         GovConsultation *consultation)
{
  const char *role = gov_consultation_get_role (consultation);
  GovRef *ref = gov_consultation_get_agenda_item (consultation);
  GovRecord *item = role && ref ? gov_register_resolve (self->records, ref) : NULL;
  gint kind;

  if (item == NULL || !GOV_IS_AGENDA_ITEM (item) || gov_record_has (item, "kind"))
    return;
  kind = gov_oparl_find_value ("consultation-kind", GOV_TYPE_AGENDA_ITEM_KIND, role);
  if (kind == 0)
    return;
  gov_agenda_item_set_kind (GOV_AGENDA_ITEM (item), (GovAgendaItemKind) kind);
  add_evidence (item, "kind", role, FALSE);
  self->n++;
}

/* Not asked of the register, whose index new records make anew. */
static GHashTable *
list_languages (GovRegister *records)
{
  g_autoptr (GovList) bodies = gov_register_list (records, GOV_TYPE_BODY);
  GHashTable *languages = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < gov_list_get_length (bodies); i++)
    {
      GovRecord *body = gov_list_get (bodies, i);

      if (gov_record_get_id (body) != NULL && gov_record_get_language (body) != NULL)
        g_hash_table_insert (languages, (gpointer) gov_record_get_id (body), (gpointer) gov_record_get_language (body));
    }
  return languages;
}

guint
gov_oparl_understand (GovRegister *records)
{
  g_autoptr (GovList) items = gov_register_list (records, GOV_TYPE_AGENDA_ITEM);
  g_autoptr (GovList) consultations = gov_register_list (records, GOV_TYPE_CONSULTATION);
  g_autoptr (GHashTable) languages = list_languages (records);
  Understanding self = { languages, NULL, records, 0 };

  /* First what needs the register's index of ids: new records make it anew. */
  for (guint i = 0; i < gov_list_get_length (consultations); i++)
    understand_consultation (&self, gov_list_get (consultations, i));
  self.results = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, free_result);
  for (guint i = 0; i < gov_list_get_length (items); i++)
    understand_item (&self, gov_list_get (items, i));
  g_hash_table_unref (self.results);
  return self.n;
}
