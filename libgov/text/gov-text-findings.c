#include "text/gov-text-private.h"

#include <string.h>

/* Findings: the decisions, actions and statements of the sentences.
 *
 * Which words make a sentence one of these is in the lexicon; here is what a rule asks of the sentence
 * around its words: that the clause is no subordinate one, that somebody is its subject, that nothing
 * in the clause speaks against it. */

#define KINDS                                                                     \
  (GOV_KIND_BIT (GOV_WORDS_DECISION) | GOV_KIND_BIT (GOV_WORDS_NOT_DECISION) |    \
   GOV_KIND_BIT (GOV_WORDS_ACTION) | GOV_KIND_BIT (GOV_WORDS_NOT_ACTION) |        \
   GOV_KIND_BIT (GOV_WORDS_STATEMENT) | GOV_KIND_BIT (GOV_WORDS_NOT_STATEMENT) |  \
   GOV_KIND_BIT (GOV_WORDS_METHOD))

#define MAX_WORDS 400     /* of a sentence: what is longer is no sentence */
#define MAX_CONTENT 5000  /* bytes below "de raad besluit:" */
#define MAX_TO_TALLY 12   /* blocks between the mark of a decision and its tally */
#define MAX_RESULT 7      /* words of a sentence that is nothing but a result */
#define MAX_LABEL 4       /* words of a label before its colon */
#define NEAR_VERB 5       /* words between a verb and the subject behind it */

typedef struct
{
  GovText *text;
  guint index;
  const GovSentence *sentence;
  guint end;
  GArray *hits;
  int section;
  gboolean summary;   /* before the first heading of a text that has headings */
  gboolean question;
  guint decided;      /* behind the words of the sentence's decision, 0 for none */
  int speaker;        /* mention of the one who speaks: "Name: …", -1 */
  const GovFinding *before; /* the last statement of the paragraph */
  GovTaskTable table;       /* whose rows are being read */
  gsize covered;            /* the text up to here belongs to a decision that is marked as such */
  guint proposal;           /* a block that is only a proposal */
} Reader;

static void
finding_free (gpointer data)
{
  GovFinding *finding = data;

  for (guint i = 0; i < finding->parties->len; i++)
    g_free (g_array_index (finding->parties, GovParty, i).label);
  g_array_unref (finding->parties);
  g_array_unref (finding->evidence);
  g_free (finding->due.edtf);
  g_free (finding->due_text);
  g_free (finding->forum.label);
  g_free (finding);
}

GPtrArray *
gov_text_findings_new (void)
{
  return g_ptr_array_new_with_free_func (finding_free);
}

static GovFinding *
finding_new (Reader             *self,
             GovFindingKind      kind,
             const GovWordsRule *rule)
{
  GovFinding *finding = g_new0 (GovFinding, 1);

  finding->kind = kind;
  finding->rule = rule;
  finding->section = self->section;
  finding->sentence = self->index;
  finding->text = self->sentence->span;
  finding->evidence = g_array_new (FALSE, FALSE, sizeof (GovSpan));
  finding->parties = g_array_new (FALSE, FALSE, sizeof (GovParty));
  g_array_append_val (finding->evidence, finding->text);
  g_ptr_array_add (self->text->findings, finding);
  return finding;
}

static char
mark_at (GovText *self,
         guint    token)
{
  const GovToken *t = gov_text_token (self, token);

  return t->mark ? self->text->str[t->span.start] : 0;
}

static gboolean
same_clause (GovText *self,
             guint    a,
             guint    b)
{
  return gov_text_token (self, a)->clause == gov_text_token (self, b)->clause;
}

/* Adds who a mention names, with those joined to it; a pronoun names whom it stands for */
static void
add_parties (Reader     *self,
             GovFinding *finding,
             int         mention)
{
  GovText *text = self->text;
  guint group;

  if (mention < 0)
    return;
  if (gov_text_mention (text, mention)->pronoun)
    mention = gov_text_mention (text, mention)->antecedent;
  if (mention < 0)
    return;
  group = gov_text_mention (text, mention)->group;
  for (guint i = group; i < text->mentions->len && (i == group || gov_text_mention (text, i)->group == group); i++)
    {
      const GovMention *m = gov_text_mention (text, i);
      GovParty party = { m->actor, NULL };

      if (m->actor < 0)
        continue;
      party.label = gov_text_copy (text, gov_text_token (text, m->head)->span.start,
                                   gov_text_token (text, m->last)->span.end);
      g_array_append_val (finding->parties, party);
    }
}

/* Notes that those of the finding took part: they spoke, decided or promised here */
static void
mark_present (Reader     *self,
              GovFinding *finding)
{
  for (guint i = 0; i < finding->parties->len; i++)
    {
      int actor = g_array_index (finding->parties, GovParty, i).actor;

      if (actor < 0)
        continue;
      gov_text_actor (self->text, actor)->present = TRUE;
      gov_text_actor_add_evidence (self->text, actor, self->sentence->span);
    }
}

/* Whether the clause of a verb names another meeting as the place: "In de ministerraad sprak …" */
static gboolean
is_elsewhere (Reader *self,
              guint   verb)
{
  GovText *text = self->text;

  for (guint i = self->sentence->mentions; i < self->sentence->mentions + self->sentence->n_mentions; i++)
    {
      const GovMention *m = gov_text_mention (text, i);

      if (m->meeting && m->preposition >= 0 &&
          same_clause (text, m->head, verb) &&
          gov_text_token_is (text, m->preposition, GOV_WORDS_PLACE) && !gov_text_actor (text, m->actor)->body &&
          text->body != NULL)
        return TRUE;
    }
  return FALSE;
}

/* The subject of the main clause: the first who is governed by nothing */
static int
find_main_subject (Reader *self)
{
  GovText *text = self->text;

  for (guint i = self->sentence->mentions; i < self->sentence->mentions + self->sentence->n_mentions; i++)
    {
      const GovMention *m = gov_text_mention (text, i);

      if (m->preposition < 0 && !m->agent && !gov_text_token (text, m->head)->subordinate)
        return i;
    }
  return -1;
}

/* The subject of a verb: who is named nearest before it in its clause, else close behind it, and is
 * governed by no preposition */
static int
find_subject (Reader *self,
              guint   verb)
{
  GovText *text = self->text;
  guint clause = gov_text_token (text, verb)->clause;
  int before = -1, behind = -1;
  guint start = verb;

  while (start > self->sentence->first && gov_text_token (text, start - 1)->clause == clause)
    start--;
  for (guint i = self->sentence->mentions; i < self->sentence->mentions + self->sentence->n_mentions; i++)
    {
      const GovMention *m = gov_text_mention (text, i);

      if (m->preposition >= 0 || m->agent || gov_text_token (text, m->head)->clause != clause)
        continue;
      if (m->last < verb || m->head == verb)
        before = i;
      else if (behind < 0 && m->first > verb && m->first - verb <= NEAR_VERB)
        behind = i;
    }
  if (before >= 0)
    return before;
  if (verb > self->sentence->first && gov_text_token_is (text, verb - 1, GOV_WORDS_AND))
    return find_main_subject (self);

  /* "Dit zal de gemeente helpen": the subject is "dit" */
  if (verb == start + 1 && gov_text_token_is (text, start, GOV_WORDS_DETERMINER))
    return -1;
  return behind;
}

/* "door X" */
static int
find_agent (Reader *self,
            guint   verb)
{
  GovText *text = self->text;

  for (guint i = self->sentence->mentions; i < self->sentence->mentions + self->sentence->n_mentions; i++)
    if (gov_text_mention (text, i)->agent &&
        same_clause (text, gov_text_mention (text, i)->head, verb))
      return i;
  return -1;
}

/* "In the Board …": the meeting itself, as the place where something will be done */
static int
find_place (Reader *self,
            guint   verb)
{
  GovText *text = self->text;

  for (guint i = self->sentence->mentions; i < self->sentence->mentions + self->sentence->n_mentions; i++)
    {
      const GovMention *m = gov_text_mention (text, i);

      if (m->meeting && m->preposition >= 0 && gov_text_token_is (text, m->preposition, GOV_WORDS_PLACE) &&
          gov_text_actor (text, m->actor)->body &&
          same_clause (text, m->head, verb))
        return i;
    }
  return -1;
}

/* Whether a rule against the kind holds in the clause of the hit */
static gboolean
is_vetoed (Reader       *self,
           const GovHit *hit,
           GovWordsKind  veto)
{
  guint clause = gov_text_token (self->text, hit->first)->clause;

  for (guint i = 0; i < self->hits->len; i++)
    {
      const GovHit *other = &g_array_index (self->hits, GovHit, i);

      if (other->rule->section->kind != veto)
        continue;
      if (gov_words_section_is (other->rule->section, "scope", "overlap") &&
          (other->first > hit->last || other->last < hit->first))
        continue;
      if (gov_words_section_is (other->rule->section, "clause", "any") ||
          gov_text_token (self->text, other->first)->clause == clause ||
          (other->first <= hit->last && other->last >= hit->first))
        return TRUE;
    }
  return FALSE;
}

/* Whether the verb is an infinitive: behind "te", or in a clause with a modal verb before it */
static gboolean
is_infinitive (Reader *self,
               guint   verb)
{
  GovText *text = self->text;
  guint clause = gov_text_token (text, verb)->clause;

  if (verb > self->sentence->first && gov_text_token_is (text, verb - 1, GOV_WORDS_TO))
    return TRUE;
  for (guint i = verb; i > self->sentence->first && gov_text_token (text, i - 1)->clause == clause; i--)
    if (gov_text_token_is (text, i - 1, GOV_WORDS_MODAL))
      return TRUE;
  return FALSE;
}

/* Whoever is named in the clause, whatever governs it */
static int
find_any (Reader *self,
          guint   verb)
{
  for (guint i = self->sentence->mentions; i < self->sentence->mentions + self->sentence->n_mentions; i++)
    if (same_clause (self->text, gov_text_mention (self->text, i)->head, verb))
      return i;
  return -1;
}

/* Whether a verb stands before the token in the sentence */
static gboolean
has_finite (Reader *self,
            guint   token)
{
  for (guint i = self->sentence->first; i < token; i++)
    if (gov_text_token_is (self->text, i, GOV_WORDS_FINITE))
      return TRUE;
  return FALSE;
}

/* What every rule asks: the clause, whether a question will do, and somebody who acts or speaks */
static gboolean
hit_holds (Reader       *self,
           const GovHit *hit,
           int          *mention)
{
  const GovWordsSection *section = hit->rule->section;
  const char *who = gov_words_section_get (section, "who");

  *mention = -1;
  if (gov_words_section_is (section, "after", "decision") &&
      (self->decided == 0 || hit->first < self->decided || !gov_text_token (self->text, hit->first)->subordinate))
    return FALSE;
  if (gov_text_token (self->text, hit->first)->subordinate && !gov_words_section_is (section, "clause", "any"))
    return FALSE;
  if (gov_words_section_is (section, "finite", "none") && has_finite (self, hit->first))
    return FALSE;
  if (self->question && !gov_words_section_is (section, "question", "yes"))
    return FALSE;
  if (who == NULL || g_str_equal (who, "none"))
    return TRUE;
  if (g_str_has_prefix (who, "subject") && is_infinitive (self, hit->first))
    return FALSE;
  if (strstr (who, "subject") != NULL)
    *mention = find_subject (self, hit->first);
  if (*mention >= 0 && gov_text_mention (self->text, *mention)->we && self->speaker >= 0)
    *mention = self->speaker;
  if (*mention < 0 && strstr (who, "agent") != NULL)
    *mention = find_agent (self, hit->first);
  if (*mention < 0 && strstr (who, "meeting") != NULL)
    *mention = find_place (self, hit->first);
  if (*mention < 0 && strstr (who, "sentence") != NULL)
    *mention = find_main_subject (self);
  if (*mention < 0 && strstr (who, "object") != NULL)
    *mention = find_any (self, hit->first);
  if (*mention < 0 && strstr (who, "speaker") != NULL)
    *mention = self->speaker;
  return *mention >= 0 || strstr (who, "any") != NULL;
}

/* The first hit of a kind that holds; a rule of more weight goes before */
static const GovHit *
find_hit (Reader       *self,
          GovWordsKind  kind,
          GovWordsKind  veto,
          int          *mention)
{
  const GovHit *found = NULL;
  int weight = 0, who;

  for (guint i = 0; i < self->hits->len; i++)
    {
      const GovHit *hit = &g_array_index (self->hits, GovHit, i);
      const char *text = gov_words_section_get (hit->rule->section, "weight");
      int w = text != NULL ? atoi (text) : 1;

      if (hit->rule->section->kind != kind || (found != NULL && w <= weight))
        continue;
      if (!gov_words_section_is (hit->rule->section, "veto", "no") && is_vetoed (self, hit, veto))
        continue;
      if (!hit_holds (self, hit, &who))
        continue;
      found = hit;
      weight = w;
      *mention = who;
    }
  return found;
}

static gboolean
block_has_label (GovText    *self,
                 guint       block,
                 const char *name)
{
  const GovBlock *b = gov_text_block (self, block);

  return b->n_sentences > 0 && gov_text_label (self, gov_text_sentence (self, b->first), name, NULL) != NULL;
}

/* The block with the tally of a vote on what stands from this block on; 0 where none comes before the next heading */
static guint
find_tally (GovText *self,
            guint    block)
{
  for (guint i = block; i < MIN (self->blocks->len, block + MAX_TO_TALLY); i++)
    {
      if (gov_text_block (self, i)->heading || (i > block && block_has_label (self, i, "decision")))
        return 0;
      if (block_has_label (self, i, "tally"))
        return i;
    }
  return 0;
}

/* What the tally says of the outcome: "einstimmig", "abgelehnt" */
static void
read_tally (Reader     *self,
            GovFinding *finding,
            guint       block)
{
  GovText *text = self->text;
  g_autoptr (GArray) hits = g_array_new (FALSE, FALSE, sizeof (GovHit));
  const GovBlock *b = gov_text_block (text, block);
  guint first = gov_text_sentence (text, b->first)->first, end = gov_text_sentence_end (text, b->first + b->n_sentences - 1);

  for (guint i = first; i < end; i++)
    gov_text_match (text, i, first, end, GOV_KIND_BIT (GOV_WORDS_DECISION) | GOV_KIND_BIT (GOV_WORDS_METHOD), hits);
  finding->method = "vote";
  for (guint i = 0; i < hits->len; i++)
    {
      const GovWordsRule *rule = g_array_index (hits, GovHit, i).rule;

      if (rule->section->kind == GOV_WORDS_METHOD)
        finding->method = rule->section->name;
      else if (gov_words_section_get (rule->section, "outcome") != NULL)
        finding->rule = rule;
    }
  self->covered = MAX (self->covered, b->span.end);
}

/* Lets a decision that ends with a colon take what stands below it: the list, or one paragraph.  The first
 * block goes with the words that announce it, the rest is a second piece of evidence. */
static void
take_content (Reader     *self,
              GovFinding *finding)
{
  GovText *text = self->text;
  const GovSentence *s = self->sentence;
  GovSpan *evidence = &g_array_index (finding->evidence, GovSpan, 0);
  const GovBlock *block = gov_text_block (text, s->block);
  GovSpan rest = { 0, 0 };
  gboolean list = FALSE;
  guint next = s->block + 1, tally = find_tally (text, next);

  if (s->n_tokens == 0 || text->text->str[s->span.end - 1] != ':')
    return;
  if (block->span.end > s->span.end + 1)
    evidence->end = block->span.end;
  else
    while (next < text->blocks->len && !gov_text_block (text, next)->heading &&
           gov_text_block (text, next)->span.end - s->span.start < MAX_CONTENT)
      {
        const GovBlock *b = gov_text_block (text, next++);

        if (tally > 0 && next > tally)
          break;
        if (tally > 0)
          {
            evidence->end = list ? evidence->end : b->span.end;
            rest.start = list ? rest.start : b->span.end;
            rest.end = b->span.end;
            list = TRUE;
            continue;
          }
        if (b->kind != GOV_BLOCK_ITEM && (list || b->kind != GOV_BLOCK_PARAGRAPH))
          break;
        if (list)
          rest.end = b->span.end;
        else
          evidence->end = rest.start = rest.end = b->span.end;
        if (b->kind == GOV_BLOCK_PARAGRAPH)
          break;
        list = TRUE;
      }
  finding->text.end = MAX (evidence->end, rest.end);
  self->covered = finding->text.end;
  if (tally > 0)
    read_tally (self, finding, tally);
  if (rest.end > rest.start)
    {
      rest.start++;
      g_array_append_val (finding->evidence, rest);
    }
}

/* How it was decided, where the sentence says so: "unaniem", "bij acclamatie" */
static const char *
find_method (Reader *self)
{
  for (guint i = 0; i < self->hits->len; i++)
    {
      const GovHit *hit = &g_array_index (self->hits, GovHit, i);

      if (hit->rule->section->kind == GOV_WORDS_METHOD)
        return hit->rule->section->name;
    }
  return NULL;
}

/* "Agreed by all.", "Einstimmig angenommen.": a sentence that is nothing but a result */
static gboolean
is_bare_result (Reader       *self,
                const GovHit *hit)
{
  guint before = 0;

  for (guint i = self->sentence->first; i < hit->first; i++)
    before += !gov_text_token (self->text, i)->mark && !gov_text_token_is (self->text, i, GOV_WORDS_METHOD);
  return before == 0 && self->sentence->n_tokens <= MAX_RESULT;
}

/* The sentence that a bare result is about: the one before it, NULL for none */
static const GovSentence *
find_proposal (Reader *self)
{
  GovText *text = self->text;
  const GovSentence *before;

  if (self->index == 0)
    return NULL;
  before = gov_text_sentence (text, self->index - 1);
  if (before->heading || gov_text_block (text, before->block)->section != self->section ||
      before->block + 1 < self->sentence->block || before->n_tokens == 0 ||
      gov_text_block (text, before->block)->kind == GOV_BLOCK_ROW)
    return NULL;
  return before;
}

/* Ties a bare result to what it is about.  FALSE when that is a decision already, which then is one with it. */
static gboolean
tie_result (Reader     *self,
            GovFinding *finding)
{
  GPtrArray *findings = self->text->findings;
  const GovSentence *before = find_proposal (self);

  if (before == NULL)
    return TRUE;
  for (guint i = findings->len - 1; i > 0 && findings->len - i < 4; i--)
    {
      GovFinding *other = findings->pdata[i - 1];

      if (other->kind != GOV_FINDING_DECISION || other->sentence + 1 != self->index)
        continue;
      g_array_append_val (other->evidence, self->sentence->span);
      other->method = finding->method != NULL ? finding->method : other->method;
      g_ptr_array_remove (findings, finding);
      return FALSE;
    }
  finding->text.start = before->span.start;
  g_array_index (finding->evidence, GovSpan, 0).start = before->span.start;
  return TRUE;
}

static GovFinding *
read_decision (Reader *self)
{
  const GovHit *hit;
  GovFinding *finding;
  int who;

  hit = find_hit (self, GOV_WORDS_DECISION, GOV_WORDS_NOT_DECISION, &who);
  if (hit == NULL || self->sentence->span.start < self->covered || self->sentence->block == self->proposal)
    return NULL;
  finding = finding_new (self, GOV_FINDING_DECISION, hit->rule);
  self->decided = hit->last + 1;

  /* The subject of a passive is what was decided on: "Mevrouw A wordt benoemd" */
  if (who < 0 && !gov_words_section_is (hit->rule->section, "by", "agent"))
    who = find_subject (self, hit->first);
  if (who < 0)
    who = find_agent (self, hit->first);
  add_parties (self, finding, who);
  mark_present (self, finding);
  finding->method = find_method (self);
  if (is_bare_result (self, hit) && !tie_result (self, finding))
    return NULL;
  take_content (self, finding);
  return finding;
}

/* When an action is due: its own clause says so, or another of the sentence */
static void
read_due (Reader     *self,
          GovFinding *finding,
          guint       verb)
{
  GovText *text = self->text;
  guint clause = gov_text_token (text, verb)->clause, first = verb, last = verb;

  while (first > self->sentence->first && gov_text_token (text, first - 1)->clause == clause)
    first--;
  while (last + 1 < self->end && gov_text_token (text, last + 1)->clause == clause)
    last++;
  finding->has_due = gov_text_find_due (text, self->sentence, first, last + 1, &finding->due) ||
                     gov_text_find_due (text, self->sentence, self->sentence->first, self->end, &finding->due);
  if (finding->has_due)
    finding->due_text = gov_text_copy (text, gov_text_token (text, finding->due.first)->span.start,
                                       gov_text_token (text, finding->due.last)->span.end);
}

/* The other meeting or body in which the action is to be talked about */
static void
read_forum (Reader     *self,
            GovFinding *finding)
{
  GovText *text = self->text;

  for (guint i = self->sentence->mentions; i < self->sentence->mentions + self->sentence->n_mentions; i++)
    {
      const GovMention *m = gov_text_mention (text, i);

      if (m->actor < 0 || m->preposition < 0 || !gov_text_token_is (text, m->preposition, GOV_WORDS_PLACE))
        continue;
      finding->forum.actor = m->actor;
      finding->forum.label = gov_text_copy (text, gov_text_token (text, m->head)->span.start,
                                            gov_text_token (text, m->last)->span.end);
      return;
    }
}

static GovFinding *
read_action (Reader *self)
{
  const GovHit *hit;
  GovFinding *finding;
  int who;

  hit = find_hit (self, GOV_WORDS_ACTION, GOV_WORDS_NOT_ACTION, &who);
  if (hit == NULL)
    return NULL;
  finding = finding_new (self, GOV_FINDING_ACTION, hit->rule);
  add_parties (self, finding, who);
  if (gov_words_section_is (hit->rule->section, "present", "yes"))
    mark_present (self, finding);
  if (gov_words_section_is (hit->rule->section, "forum", "yes"))
    read_forum (self, finding);
  read_due (self, finding, hit->first);
  return finding;
}

static GovFinding *
read_statement (Reader *self)
{
  const GovHit *hit;
  GovFinding *finding;
  int who;

  hit = find_hit (self, GOV_WORDS_STATEMENT, GOV_WORDS_NOT_STATEMENT, &who);
  if (hit == NULL)
    return NULL;
  finding = finding_new (self, GOV_FINDING_STATEMENT, hit->rule);
  add_parties (self, finding, who);
  if (finding->parties->len > 0 && !is_elsewhere (self, hit->first))
    mark_present (self, finding);
  if (finding->parties->len == 0 && self->before != NULL && gov_words_section_is (hit->rule->section, "carry", "yes"))
    {
      for (guint i = 0; i < self->before->parties->len; i++)
        {
          GovParty party = g_array_index (self->before->parties, GovParty, i);

          party.label = g_strdup (party.label);
          g_array_append_val (finding->parties, party);
        }
      finding->carried = TRUE;
    }
  return finding;
}

/* Whether the sentence behind "Besluit:" says itself that somebody decides: then the label adds nothing */
static gboolean
next_decides (Reader *self)
{
  GovText *text = self->text;
  g_autoptr (GArray) hits = g_array_new (FALSE, FALSE, sizeof (GovHit));
  const GovSentence *next;

  if (self->index + 1 >= text->sentences->len)
    return FALSE;
  next = gov_text_sentence (text, self->index + 1);
  if (next->n_tokens > MAX_WORDS || text->text->str[next->span.end - 1] != ':')
    return FALSE;
  for (guint i = next->first; i < next->first + next->n_tokens; i++)
    gov_text_match (text, i, next->first, next->first + next->n_tokens, GOV_KIND_BIT (GOV_WORDS_DECISION), hits);
  return hits->len > 0;
}

/* Moves from the last word of a label to the one before its colon: "Actie Jan: …" */
static gboolean
find_colon (Reader *self,
            guint  *last)
{
  for (guint i = *last; i < *last + MAX_LABEL && i + 1 < self->end; i++)
    if (mark_at (self->text, i + 1) == ':')
      {
        *last = i;
        return TRUE;
      }
  return FALSE;
}

/* "Beschlussvorschlag: …": what stands behind it, or below it where it stands alone, is not decided yet */
static void
read_proposal (Reader *self)
{
  guint last;

  if (gov_text_label (self->text, self->sentence, "proposal", &last) == NULL || !find_colon (self, &last))
    return;
  self->proposal = self->sentence->block + (last + 2 >= self->end && self->sentence->span.end ==
                                            gov_text_block (self->text, self->sentence->block)->span.end);
}

/* Who has to do what stands behind a mark: "Actie Jan: …", "ACTION: Jan to …", "ACTION: … (Jan)" */
static void
read_marked_owner (Reader     *self,
                   GovFinding *finding,
                   guint       first,
                   guint       end)
{
  int subject = find_main_subject (self);

  if (end > first && gov_text_add_names (self->text, first, end, FALSE, finding->parties))
    return;
  if (subject < 0 || !gov_text_add_names_at_end (self->text, self->sentence, finding->parties))
    add_parties (self, finding, subject);
  if (finding->parties->len == 0)
    gov_text_add_names_at_end (self->text, self->sentence, finding->parties);
}

/* "Actie: …", "Besluit: …": the label says what it is */
static gboolean
read_marker (Reader *self)
{
  static const char *const names[] = { "decision", "action" };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      guint last, label;
      const GovWordsRule *rule = gov_text_label (self->text, self->sentence, names[i], &last);
      const GovHit *hit;
      GovFinding *finding;
      int agent;

      label = last;
      if (rule == NULL || !find_colon (self, &last))
        continue;
      if (last + 2 >= self->end && next_decides (self))
        return TRUE;
      finding = finding_new (self, i == 0 ? GOV_FINDING_DECISION : GOV_FINDING_ACTION, rule);
      finding->marked = TRUE;
      if (last + 2 >= self->end)
        {
          take_content (self, finding);
          if (finding->text.end > self->sentence->span.end)
            finding->text.start = self->sentence->span.end + 1;
        }
      else
        finding->text.start = gov_text_token (self->text, last + 2)->span.start;
      hit = i == 0 ? find_hit (self, GOV_WORDS_DECISION, GOV_WORDS_NOT_DECISION, &agent) : NULL;
      if (hit != NULL)
        finding->rule = hit->rule;
      if (i == 1 && last + 2 < self->end)
        {
          read_marked_owner (self, finding, label + 1, last + 1);
          read_due (self, finding, last + 2);
        }
      else if (last + 2 < self->end)
        read_action (self); /* "Decision: Ms Jones will write to the owner" */
      return TRUE;
    }
  return FALSE;
}

/* The one who speaks in "Name: …" */
static int
find_speaker (Reader *self)
{
  const GovMention *m;

  if (self->sentence->n_mentions == 0)
    return -1;
  m = gov_text_mention (self->text, self->sentence->mentions);
  if (m->first != self->sentence->first || m->last + 1 >= self->end || mark_at (self->text, m->last + 1) != ':')
    return -1;
  return self->sentence->mentions;
}

static const GovWordsSection task_sections[] = {
  { GOV_WORDS_DECISION, (char *) "listed", NULL },
  { GOV_WORDS_ACTION, (char *) "listed", NULL },
  { GOV_WORDS_ACTION, (char *) "table", NULL },
  { GOV_WORDS_ACTION, (char *) "checkbox", NULL },
};
static const GovWordsRule task_rules[] = {
  { &task_sections[0], NULL, 0, NULL }, { &task_sections[1], NULL, 0, NULL }, { &task_sections[2], NULL, 0, NULL },
  { &task_sections[3], NULL, 0, NULL },
};

static void
read_due_in (Reader     *self,
             GovFinding *finding,
             guint       first,
             guint       end)
{
  GovText *text = self->text;

  finding->has_due = end > first && gov_text_find_due (text, self->sentence, first, end, &finding->due);
  if (finding->has_due)
    finding->due_text = gov_text_copy (text, gov_text_token (text, finding->due.first)->span.start,
                                       gov_text_token (text, finding->due.last)->span.end);
}

/* Whether a word of the tokens says that something is done: "Ja", "done", "erledigt" */
static gboolean
says_done (GovText  *self,
           GovTokens cell)
{
  for (guint i = cell.first; i < cell.end; i++)
    if (gov_text_word_has_label (self, gov_text_token (self, i)->word, "done"))
      return TRUE;
  return FALSE;
}

/* A row of a table whose columns say what is to be done, by whom and when */
static gboolean
read_row (Reader *self)
{
  GovText *text = self->text;
  GovTaskTable *table = &self->table;
  const GovBlock *block = gov_text_block (text, self->sentence->block);
  GovTokens what, none = { 0, 0 }, owner, due;
  GovFinding *finding;

  if (!gov_text_read_task_row (text, self->sentence->block, table))
    return FALSE;
  what = table->what < GOV_MAX_CELLS ? table->cells[table->what] : none;
  owner = table->owner >= 0 && table->owner < GOV_MAX_CELLS ? table->cells[table->owner] : none;
  due = table->due >= 0 && table->due < GOV_MAX_CELLS ? table->cells[table->due] : none;
  if (table->head || what.end == 0)
    return TRUE;
  finding = finding_new (self, GOV_FINDING_ACTION, &task_rules[2]);
  finding->text.start = gov_text_token (text, what.first)->span.start;
  finding->text.end = gov_text_token (text, what.end - 1)->span.end;
  g_array_index (finding->evidence, GovSpan, 0) = block->span;
  gov_text_add_names (text, owner.first, owner.end, FALSE, finding->parties);
  read_due_in (self, finding, due.first, due.end);
  if (!finding->has_due)
    read_due_in (self, finding, what.first, what.end);
  finding->done = (table->status >= 0 && table->status < GOV_MAX_CELLS && says_done (text, table->cells[table->status])) ||
                  text->text->str[finding->text.start - 1] == '~';
  return TRUE;
}

/* Who has to do what an item of a list says: "Name: …", "… (Name)", or the subject */
static void
read_owner (Reader     *self,
            GovFinding *finding)
{
  const GovBlock *block = gov_text_block (self->text, self->sentence->block);
  const GovSentence *last = gov_text_sentence (self->text, block->first + block->n_sentences - 1);
  int speaker = find_speaker (self);

  if (speaker >= 0)
    add_parties (self, finding, speaker);
  else if (!gov_text_add_names_at_end (self->text, last, finding->parties))
    add_parties (self, finding, find_main_subject (self));
}

/* "[ ] …", "[x] …": a task to tick off */
static gboolean
read_checkbox (Reader *self)
{
  const GovBlock *block = gov_text_block (self->text, self->sentence->block);
  const char *p = self->text->text->str + block->span.start;
  GovFinding *finding;
  gboolean done;

  if (block->kind != GOV_BLOCK_ITEM || block->span.end < block->span.start + 6 || p[0] != '[' || p[2] != ']' ||
      strchr (" xX", p[1]) == NULL)
    return FALSE;
  done = p[1] != ' ';
  if (self->index != block->first)
    return TRUE;
  finding = finding_new (self, GOV_FINDING_ACTION, &task_rules[3]);
  finding->text.start = block->span.start + 4;
  finding->text.end = block->span.end;
  g_array_index (finding->evidence, GovSpan, 0) = block->span;
  finding->done = done;
  read_owner (self, finding);
  read_due (self, finding, self->sentence->first);
  return TRUE;
}

/* Below a heading such as "Actielijst" every item is one */
static gboolean
read_listed (Reader *self)
{
  GovText *text = self->text;
  const GovBlock *block = gov_text_block (text, self->sentence->block);
  GovSectionKind kind = self->section >= 0 ? gov_text_section (text, self->section)->kind : GOV_SECTION_ITEM;
  gboolean action = kind == GOV_SECTION_ACTIONS;
  GovFinding *finding;

  if ((kind != GOV_SECTION_ACTIONS && kind != GOV_SECTION_DECISIONS) || block->kind != GOV_BLOCK_ITEM)
    return FALSE;
  if (self->index != block->first || self->sentence->n_tokens < 2)
    return TRUE;
  finding = finding_new (self, action ? GOV_FINDING_ACTION : GOV_FINDING_DECISION, &task_rules[action]);
  finding->text = block->span;
  g_array_index (finding->evidence, GovSpan, 0) = block->span;
  if (action)
    {
      finding->done = text->text->str[block->span.start] == '~';
      read_owner (self, finding);
      read_due (self, finding, self->sentence->first);
    }
  return TRUE;
}

/* A sentence with a question mark, or one that begins with its verb and its subject behind that */
static gboolean
is_question (Reader *self)
{
  GovText *text = self->text;
  guint first = self->sentence->first;

  if (text->text->str[self->sentence->span.end - 1] == '?')
    return TRUE;
  while (first < self->end &&
         (gov_text_token_is (text, first, GOV_WORDS_AND) || gov_text_token_is (text, first, GOV_WORDS_BUT)))
    first++;
  if (first + 1 >= self->end || !gov_text_token_is (text, first, GOV_WORDS_FINITE))
    return FALSE;
  for (guint i = 0; i < self->hits->len; i++)
    if (g_array_index (self->hits, GovHit, i).first == first &&
        g_array_index (self->hits, GovHit, i).rule->section->kind == GOV_WORDS_DECISION)
      return FALSE; /* "Seconded Ms Jones, all agreed." */
  for (guint i = self->sentence->mentions; i < self->sentence->mentions + self->sentence->n_mentions; i++)
    if (gov_text_mention (text, i)->first == first + 1)
      return TRUE;
  return FALSE;
}

/* "Abstimmung: 4/0/0 angenommen": a tally that no mark of a decision stands before decides what does */
static gboolean
read_lone_tally (Reader *self)
{
  GovText *text = self->text;
  const GovSentence *before = find_proposal (self);
  const GovWordsRule *rule;
  GovFinding *finding;
  guint last, n_numbers = 0, n_results = 0;

  rule = gov_text_label (text, self->sentence, "tally", &last);
  if (rule == NULL || before == NULL || self->sentence->span.start < self->covered || !find_colon (self, &last))
    return FALSE;
  for (guint i = last + 1; i < self->end; i++)
    n_numbers += g_ascii_isdigit (text->text->str[gov_text_token (text, i)->span.start]);
  for (guint i = 0; i < self->hits->len; i++)
    n_results += g_array_index (self->hits, GovHit, i).rule->section->kind == GOV_WORDS_DECISION ||
                 g_array_index (self->hits, GovHit, i).rule->section->kind == GOV_WORDS_METHOD;
  if (n_numbers + n_results == 0)
    return FALSE;
  finding = finding_new (self, GOV_FINDING_DECISION, rule);
  finding->marked = TRUE;
  if (!tie_result (self, finding))
    return TRUE;
  read_tally (self, finding, self->sentence->block);
  return TRUE;
}

static void
read_sentence (Reader *self)
{
  GovFinding *statement = NULL, *decision;
  int speaker;

  g_array_set_size (self->hits, 0);
  self->end = self->sentence->first + self->sentence->n_tokens;
  self->decided = 0;
  speaker = find_speaker (self);
  self->speaker = speaker >= 0 ? speaker : self->speaker;
  if (self->sentence->n_tokens > MAX_WORDS)
    return;
  for (guint i = self->sentence->first; i < self->end; i++)
    gov_text_match (self->text, i, self->sentence->first, self->end, KINDS, self->hits);
  self->question = is_question (self);
  if (read_row (self) || read_checkbox (self) || read_listed (self) || read_lone_tally (self) || read_marker (self))
    return;

  read_proposal (self);
  decision = read_decision (self);
  read_action (self);
  statement = read_statement (self);
  if (statement != NULL && (decision != NULL || self->summary))
    g_ptr_array_remove (self->text->findings, statement);
  else if (statement != NULL)
    self->before = statement;
}

/* Whether the block is text that people said and decided in */
static gboolean
is_readable (GovText *self,
             guint    block)
{
  const GovBlock *b = gov_text_block (self, block);
  GovSectionKind kind = b->section >= 0 ? gov_text_section (self, b->section)->kind : GOV_SECTION_OTHER;

  /* A file without line ends is one block, and its title only the beginning of that */
  if ((int) block == self->title && b->span.end - b->span.start <= GOV_MAX_TITLE)
    return FALSE;
  return b->kind != GOV_BLOCK_FRONT && b->kind != GOV_BLOCK_RULE &&
         kind != GOV_SECTION_PRESENT &&
         kind != GOV_SECTION_ABSENT && kind != GOV_SECTION_AGENDA;
}

/* The words of a sentence that carry meaning: those of four letters or more that are no function words */
static void
add_content_words (GovText    *self,
                   GHashTable *words,
                   guint       sentence)
{
  const GovSentence *s = gov_text_sentence (self, sentence);

  for (guint i = s->first; i < s->first + s->n_tokens; i++)
    {
      const GovToken *t = gov_text_token (self, i);

      if (!t->mark && t->span.end - t->span.start >= 4 && !gov_text_token_is (self, i, GOV_WORDS_LANGUAGE) &&
          !gov_text_token_is (self, i, GOV_WORDS_FINITE))
        g_hash_table_add (words, GUINT_TO_POINTER (t->word + 1));
    }
}

static guint
count_shared (GHashTable *a,
              GHashTable *b)
{
  GHashTableIter iter;
  gpointer word;
  guint n = 0;

  g_hash_table_iter_init (&iter, a);
  while (g_hash_table_iter_next (&iter, &word, NULL))
    n += g_hash_table_contains (b, word);
  return n;
}

/* The finding of a section that says again what one of the summary says, NULL for none */
static GovFinding *
find_again (GovText          *self,
            const GovFinding *summary)
{
  g_autoptr (GHashTable) words = g_hash_table_new (NULL, NULL);
  GovFinding *found = NULL;
  double best = 0;

  add_content_words (self, words, summary->sentence);
  for (guint i = 0; i < self->findings->len; i++)
    {
      GovFinding *other = self->findings->pdata[i];
      g_autoptr (GHashTable) others = NULL;
      guint smaller, shared;

      if (other->section < 0 || other->kind != summary->kind || other->kind == GOV_FINDING_STATEMENT)
        continue;
      others = g_hash_table_new (NULL, NULL);
      add_content_words (self, others, other->sentence);
      add_content_words (self, others, gov_text_block (self, gov_text_section (self, other->section)->block)->first);
      smaller = MIN (g_hash_table_size (words), g_hash_table_size (others));
      shared = count_shared (words, others);
      if (shared < 3 || smaller == 0 || shared < smaller * .5 || (double) shared / smaller <= best)
        continue;
      best = (double) shared / smaller;
      found = other;
    }
  return found;
}

/* What the summary says and a section says again is one finding with two pieces of evidence */
static void
join_summary (GovText *self)
{
  for (guint i = 0; i < MIN (self->findings->len, 64);)
    {
      GovFinding *finding = self->findings->pdata[i];
      GovFinding *again = finding->section < 0 ? find_again (self, finding) : NULL;

      if (again == NULL)
        {
          i++;
          continue;
        }
      g_array_append_vals (again->evidence, finding->evidence->data, finding->evidence->len);
      g_ptr_array_remove_index (self->findings, i);
    }
}

/* A person who is the subject of a clause was there: "Ms Jones left the room" */
static void
find_present (GovText           *self,
              const GovSentence *s)
{
  for (guint i = s->mentions; i < s->mentions + s->n_mentions; i++)
    {
      const GovMention *m = gov_text_mention (self, i);

      if (m->actor < 0 || m->preposition >= 0 || m->agent || g_strcmp0 (gov_text_actor (self, m->actor)->kind, "person") != 0)
        continue;
      gov_text_actor (self, m->actor)->present = TRUE;
      gov_text_actor_add_evidence (self, m->actor, s->span);
    }
}

void
gov_text_find_findings (GovText *self)
{
  g_autoptr (GArray) hits = g_array_new (FALSE, FALSE, sizeof (GovHit));
  Reader reader = { self, 0, NULL, 0, hits, -1, FALSE, FALSE, 0, -1, NULL, { 0 }, 0, G_MAXUINT };
  guint block = G_MAXUINT;

  for (guint i = 0; i < self->sentences->len; i++)
    {
      const GovSentence *s = gov_text_sentence (self, i);

      if (s->heading || !is_readable (self, s->block))
        continue;
      if (s->block != block)
        {
          reader.before = NULL;
          reader.speaker = -1;
        }
      block = s->block;
      reader.index = i;
      reader.sentence = s;
      reader.section = gov_text_block (self, block)->section;
      reader.summary = reader.section < 0 && self->sections->len > 0;
      read_sentence (&reader);
      find_present (self, s);
    }
  join_summary (self);
}
