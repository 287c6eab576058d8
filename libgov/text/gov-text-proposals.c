#include "text/gov-text-writer-private.h"

#include <string.h>

#include "records/gov-record-types.h"

/* What was decided, is to be done and was said, as records: each a proposal, below the item of the agenda that it was
 * found under. */

#define MAX_SECTIONS 40 /* between a part of an item and the item's heading */

/* "de heer Jansen" as a reference: to the participant, where he is one */
static const char *
make_party (GovTextWriter  *self,
            const GovParty *party)
{
  const GovActor *actor = party->actor >= 0 ? gov_text_actor (self->text, party->actor) : NULL;
  g_autofree char *label = NULL;

  /* On a list the full name is, or in a profile; "Jan" in the text is that person */
  if (actor != NULL && (actor->listed || actor->member || actor->shortened))
    label = gov_text_actor_label (self->text, party->actor);
  return gov_draft_make_ref (self->arena, actor != NULL ? self->participants[party->actor] : NULL, label != NULL ? label : party->label);
}

/* Those from the given one on */
static GovItems *
make_parties (GovTextWriter *self,
              GArray        *parties,
              guint          from)
{
  GovItems *items = parties->len > from ? gov_draft_make_items (self->arena, parties->len - from) : NULL;

  for (guint i = from; i < parties->len; i++)
    gov_items_add (items, make_party (self, &g_array_index (parties, GovParty, i)));
  return items;
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

/* What a sentence speaks of: documents, and bodies where the list may have them; NULL for nothing */
static GovItems *
make_references (GovTextWriter    *self,
                 const GovFinding *finding,
                 gboolean          bodies)
{
  GPtrArray *references = self->text->references;
  guint first = find_reference (self->text, finding->text.start), end = first;
  GovItems *items;

  while (end < references->len && ((GovReference *) references->pdata[end])->span.end <= finding->text.end)
    end++;
  items = end > first ? gov_draft_make_items (self->arena, end - first) : NULL;
  for (guint i = first; i < end; i++)
    {
      const GovReference *reference = references->pdata[i];

      if (reference->body && !bodies)
        continue;
      gov_items_add (items, gov_draft_make_ref (self->arena, reference->body ? gov_text_writer_make_body_id (self, reference) : NULL,
                                                reference->name));
    }
  return items;
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

/* Decision */

/* Whether the votes on a decision were counted */
static gboolean
has_vote (const GovFinding *finding)
{
  return finding->kind == GOV_FINDING_DECISION && finding->vote_span.end > finding->vote_span.start;
}

/* The vote on a decision, for the list that the decision is in */
static GovSeed *
write_vote (GovTextWriter    *self,
            const GovFinding *finding,
            const char       *id,
            const char       *decision)
{
  static const char *const options[] = { "yes", "no", "abstain" };
  const GovWordsSection *section = finding->rule->section;
  const int *counts = finding->votes.counts;
  GovItems *tallies = gov_draft_make_items (self->arena, G_N_ELEMENTS (options)), *subjects = gov_draft_make_items (self->arena, 1);
  GovDraft draft;

  for (guint i = 0; i < G_N_ELEMENTS (options); i++)
    if (counts[i] >= 0)
      {
        gov_draft_begin (&draft, self->arena, GOV_TYPE_TALLY);
        gov_draft_set_word (&draft, "option", options[i]);
        gov_draft_set_integer (&draft, "count", counts[i]);
        gov_items_add (tallies, gov_draft_end (&draft));
      }
  gov_items_add (subjects, gov_draft_make_ref (self->arena, decision, NULL));
  gov_draft_begin (&draft, self->arena, GOV_TYPE_VOTE);
  gov_draft_set_made (&draft, "id", id);
  gov_draft_set_word (&draft, "review", "proposed");
  gov_draft_set_list (&draft, "tallies", tallies);
  gov_draft_set_list (&draft, "subjects", subjects);
  if (counts[0] >= 0 && counts[0] == counts[1])
    gov_draft_set_word (&draft, "result", "tied");
  else if (gov_words_section_is (section, GOV_ATTRIBUTE_OUTCOME, "rejected"))
    gov_draft_set_word (&draft, "result", "rejected");
  else if (gov_words_section_is (section, GOV_ATTRIBUTE_OUTCOME, "adopted"))
    gov_draft_set_word (&draft, "result", gov_words_section_is (section, GOV_ATTRIBUTE_KIND, "appointment") ? "elected" : "adopted");
  gov_draft_set_list (&draft, "evidence", gov_text_writer_make_evidence (self, finding->vote_span, "vote/count"));
  return gov_draft_end (&draft);
}

static void
write_decision (GovTextWriter    *self,
                const GovFinding *finding,
                GovItems         *evidence,
                GovTextLists     *lists)
{
  const GovWordsSection *section = finding->rule->section;
  const char *id = gov_text_writer_make_span_id (self, "decision", finding->text);
  GovItems *votes = NULL;
  GovDraft draft;

  if (has_vote (finding))
    {
      const char *vote = gov_text_writer_make_span_id (self, "vote", finding->vote_span);

      votes = gov_draft_make_items (self->arena, 1);
      gov_items_add (votes, gov_draft_make_ref (self->arena, vote, NULL));
      gov_items_add (lists->votes, write_vote (self, finding, vote, id));
    }
  gov_draft_begin (&draft, self->arena, GOV_TYPE_DECISION);
  gov_draft_set_made (&draft, "id", id);
  gov_draft_set_word (&draft, "review", "proposed");
  gov_text_writer_set_span (self, &draft, "text", finding->text);
  gov_draft_set_word (&draft, "kind", gov_words_section_get (section, GOV_ATTRIBUTE_KIND));
  gov_draft_set_word (&draft, "outcome", gov_words_section_get (section, GOV_ATTRIBUTE_OUTCOME));
  gov_draft_set_word (&draft, "method", finding->method != NULL ? finding->method : gov_words_section_get (section, GOV_ATTRIBUTE_METHOD));
  if (finding->parties->len > 0)
    gov_draft_set_ref (&draft, "by", make_party (self, &g_array_index (finding->parties, GovParty, 0)));
  gov_draft_set_list (&draft, "jointly-with", make_parties (self, finding->parties, 1));
  gov_draft_set_list (&draft, "cites", make_references (self, finding, TRUE));
  gov_draft_set_list (&draft, "votes", votes);
  gov_draft_set_list (&draft, "evidence", evidence);
  gov_items_add (lists->decisions, gov_draft_end (&draft));
}

/* Action */

static GovSeed *
write_deadline (GovTextWriter    *self,
                const GovFinding *finding)
{
  static const struct { const char *kind, *urgency; } urgencies[] = {
    { "short-term", "short-term" },
    { "asap", "as-soon-as-possible" },
  };
  const GovDue *due = &finding->due;
  GovDraft draft;

  gov_draft_begin (&draft, self->arena, GOV_TYPE_DEADLINE);
  gov_draft_set_text (&draft, "text", finding->due_text, -1);
  gov_draft_set_text (&draft, "date", due->edtf, -1);
  gov_draft_set_word (&draft, "polarity", due->bound);
  for (guint i = 0; i < G_N_ELEMENTS (urgencies); i++)
    if (g_str_equal (due->kind, urgencies[i].kind))
      gov_draft_set_word (&draft, "urgency", urgencies[i].urgency);
  if (g_str_equal (due->kind, "next-meeting"))
    {
      gov_draft_set_word (&draft, "anchor-kind", "next-occurrence");
      if (self->series != NULL)
        gov_draft_set_ref (&draft, "anchor", self->series);
    }
  else if (g_str_has_suffix (due->kind, "-event"))
    {
      gov_draft_set_word (&draft, "anchor-kind", "event");
      gov_draft_set_word (&draft, "polarity", g_str_has_prefix (due->kind, "after") ? "after" : "before");
    }
  return gov_draft_end (&draft);
}

static void
write_action (GovTextWriter    *self,
              const GovFinding *finding,
              GovItems         *evidence,
              GovTextLists     *lists)
{
  GovDraft draft;

  gov_draft_begin (&draft, self->arena, GOV_TYPE_ACTION);
  gov_draft_set_made (&draft, "id", gov_text_writer_make_span_id (self, "action", finding->text));
  gov_draft_set_word (&draft, "review", "proposed");
  gov_text_writer_set_span (self, &draft, "text", finding->text);
  gov_draft_set_word (&draft, "kind", gov_words_section_get (finding->rule->section, GOV_ATTRIBUTE_KIND));
  gov_draft_set_word (&draft, "status", finding->done ? "done" : "open");
  gov_draft_set_list (&draft, "assignees", make_parties (self, finding->parties, 0));
  if (finding->forum.label != NULL)
    gov_draft_set_ref (&draft, "forum", make_party (self, &finding->forum));
  if (finding->has_due)
    gov_draft_set_held (&draft, "due", write_deadline (self, finding));
  gov_draft_set_list (&draft, "papers", make_references (self, finding, FALSE));
  gov_draft_set_list (&draft, "evidence", evidence);
  gov_items_add (lists->actions, gov_draft_end (&draft));
}

/* Statement */

static void
write_statement (GovTextWriter    *self,
                 const GovFinding *finding,
                 GovItems         *evidence,
                 GovTextLists     *lists)
{
  GovDraft draft;

  gov_draft_begin (&draft, self->arena, GOV_TYPE_STATEMENT);
  gov_draft_set_made (&draft, "id", gov_text_writer_make_span_id (self, "statement", finding->text));
  gov_draft_set_word (&draft, "review", "proposed");
  gov_text_writer_set_span (self, &draft, "text", finding->text);
  gov_draft_set_word (&draft, "stance", finding->rule->section->name);
  if (finding->parties->len > 0)
    gov_draft_set_ref (&draft, "speaker", make_party (self, &g_array_index (finding->parties, GovParty, 0)));
  gov_draft_set_list (&draft, "jointly-with", make_parties (self, finding->parties, 1));
  gov_draft_set_list (&draft, "cites", make_references (self, finding, TRUE));
  gov_draft_set_list (&draft, "evidence", evidence);
  gov_items_add (lists->statements, gov_draft_end (&draft));
}

/* All of them */

static gboolean
is_sure_enough (GovTextWriter    *self,
                const GovFinding *finding)
{
  return self->text->min_confidence <= 0 || g_ascii_strtod (find_confidence (finding), NULL) >= self->text->min_confidence;
}

/* The item of the agenda that a section belongs to: itself, or for "### Beschluss" the one whose heading stands above it; -1
 * for none.  Headings without marks have no level that says so. */
static int
find_item (GovText *self,
           int      section)
{
  guint level = G_MAXUINT;

  for (int i = section; i >= 0 && section - i < MAX_SECTIONS; i--)
    {
      const GovSection *s = gov_text_section (self, i);
      const GovBlock *heading = gov_text_block (self, s->block);

      if (i < section && (!heading->marked || heading->level >= level))
        continue;
      if (s->item)
        return i;
      if (!heading->marked)
        return -1;
      level = heading->level;
    }
  return -1;
}

/* The lists of the item of the agenda below whose heading a finding stands, else those of the meeting */
static GovTextLists *
find_lists (GovText          *self,
            GovTextLists     *lists,
            const GovFinding *finding)
{
  return &lists[find_item (self, finding->section) + 1];
}

static void
make_room (GovTextWriter *self,
           GovTextLists  *lists)
{
  lists->decisions = lists->n_decisions > 0 ? gov_draft_make_items (self->arena, lists->n_decisions) : NULL;
  lists->actions = lists->n_actions > 0 ? gov_draft_make_items (self->arena, lists->n_actions) : NULL;
  lists->statements = lists->n_statements > 0 ? gov_draft_make_items (self->arena, lists->n_statements) : NULL;
  lists->votes = lists->n_votes > 0 ? gov_draft_make_items (self->arena, lists->n_votes) : NULL;
}

static void
write_finding (GovTextWriter    *self,
               const GovFinding *finding,
               GovTextLists     *lists)
{
  static const char *const prefixes[] = { "decision/", "action/", "statement/" };
  static void (*const writers[]) (GovTextWriter *, const GovFinding *, GovItems *, GovTextLists *) = { write_decision, write_action, write_statement };
  const char *name = finding->rule->section->name;
  gsize length = strlen (prefixes[finding->kind]);
  char *rule = gov_arena_alloc_bytes (self->arena, length + strlen (name) + 1);

  memcpy (rule, prefixes[finding->kind], length);
  strcpy (rule + length, name);
  writers[finding->kind](self, finding, gov_text_writer_make_evidences (self, finding->evidence, rule, find_confidence (finding)), lists);
}

/* The findings of the text, by section: first those of the meeting itself */
GovTextLists *
gov_text_writer_make_lists (GovTextWriter *self)
{
  GovText *text = self->text;
  GovTextLists *lists = g_new0 (GovTextLists, text->sections->len + 1);

  for (guint i = 0; i < text->findings->len; i++)
    {
      const GovFinding *finding = text->findings->pdata[i];
      GovTextLists *to = find_lists (text, lists, finding);

      to->n_decisions += finding->kind == GOV_FINDING_DECISION;
      to->n_votes += has_vote (finding);
      to->n_actions += finding->kind == GOV_FINDING_ACTION;
      to->n_statements += finding->kind == GOV_FINDING_STATEMENT;
    }
  for (guint i = 0; i <= text->sections->len; i++)
    make_room (self, &lists[i]);
  for (guint i = 0; i < text->findings->len; i++)
    if (is_sure_enough (self, text->findings->pdata[i]))
      write_finding (self, text->findings->pdata[i], find_lists (text, lists, text->findings->pdata[i]));
  return lists;
}
