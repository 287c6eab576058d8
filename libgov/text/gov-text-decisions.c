#include "text/gov-text-reader-private.h"

#include <string.h>

/* Decisions, by their words: with the text below a colon, the tally of the vote, and the sentence that a bare result is
 * about. */

#define MAX_CONTENT 5000  /* bytes below "de raad besluit:" */
#define MAX_TO_TALLY 12   /* blocks between the mark of a decision and its tally */
#define MAX_RESULT 7      /* words of a sentence that is nothing but a result */
#define MAX_TO_COUNT 4    /* sentences between a decision and the count of its votes */
#define MAX_COUNT_WORDS 2 /* words of such a count that are about something else */
#define MAX_TO_OUTCOME 6  /* sentences between a motion and what came of it */
#define MAX_TO_PROPOSAL 4 /* blocks between a proposal and what came of it */

/* The block with the tally of a vote on what stands from this block on; 0 where none comes before the next heading */
static guint
find_tally (GovText *self,
            guint    block)
{
  for (guint i = block; i < MIN (self->blocks->len, block + MAX_TO_TALLY); i++)
    {
      if (gov_text_block (self, i)->heading || (i > block && gov_text_block_has_label (self, i, "decision")))
        return 0;
      if (gov_text_block_has_label (self, i, "tally"))
        return i;
    }
  return 0;
}

/* Notes how many voted for and against, where a stretch of the text says so */
void
gov_reader_read_votes (GovReader  *self,
                       GovFinding *finding,
                       guint       first,
                       guint       end,
                       gboolean    certain)
{
  GovText *text = self->text;
  GovVotes votes;

  if (end <= first || !gov_text_read_votes (text, first, end, certain, &votes))
    return;
  if (finding->vote_span.end > 0) /* "Ayes: …. Nays: …." */
    {
      for (guint i = 0; i < G_N_ELEMENTS (votes.counts); i++)
        if (finding->votes.counts[i] < 0)
          finding->votes.counts[i] = votes.counts[i];
      finding->vote_span.end = MAX (finding->vote_span.end, gov_text_token (text, end - 1)->span.end);
      return;
    }
  finding->votes = votes;
  finding->vote_span.start = gov_text_token (text, first)->span.start;
  finding->vote_span.end = gov_text_token (text, end - 1)->span.end;
  if (finding->method == NULL)
    finding->method = "vote";
}

/* Whether a sentence lists votes: "Ayes: Smith, Jones." */
static gboolean
lists_votes (GovText           *self,
             const GovSentence *s)
{
  return s->n_tokens > 2 && gov_text_token_is (self, s->first, GOV_WORDS_VOTE) && gov_text_token_mark (self, s->first + 1) == ':';
}

/* "(5 / 0 / 1)", "Dafür: 4, dagegen: 1": a sentence behind a decision that only counts its votes */
gboolean
gov_reader_read_count (GovReader *self)
{
  GPtrArray *findings = self->text->findings;
  GovFinding *other = NULL;
  guint n_words = 0, first = self->sentence->first;
  gboolean listed = lists_votes (self->text, self->sentence);
  gsize before;

  for (guint i = findings->len; i > 0 && findings->len - i < 3 && other == NULL; i--)
    if (((GovFinding *) findings->pdata[i - 1])->kind == GOV_FINDING_DECISION)
      other = findings->pdata[i - 1];
  if (other == NULL || other->section != self->section || self->index > other->sentence + MAX_TO_COUNT)
    return FALSE;
  for (guint i = self->sentence->first; i < self->end; i++)
    n_words += !gov_text_token (self->text, i)->mark && !gov_text_token_has_shape (self->text, i, GOV_ATOM_NUMBER) &&
               !gov_text_token_is (self->text, i, GOV_WORDS_VOTE) && !gov_text_token_is (self->text, i, GOV_WORDS_METHOD) &&
               !gov_text_token_is (self->text, i, GOV_WORDS_PREPOSITION) && !gov_text_token_is (self->text, i, GOV_WORDS_AND) &&
               !(listed && gov_text_token_has_shape (self->text, i, GOV_ATOM_NAME));
  if (n_words > MAX_COUNT_WORDS)
    return FALSE;
  before = other->vote_span.end;
  gov_reader_read_votes (self, other, first, self->end, n_words == 0);
  return other->vote_span.end > before;
}

/* What the tally says of the outcome: "einstimmig", "abgelehnt" */
void
gov_reader_read_tally (GovReader  *self,
                       GovFinding *finding,
                       guint       block)
{
  GovText *text = self->text;
  g_autoptr (GArray) hits = g_array_new (FALSE, FALSE, sizeof (GovHit));
  const GovBlock *b = gov_text_block (text, block);
  guint first = gov_text_sentence (text, b->first)->first, end = gov_text_sentence_end (text, b->first + b->n_sentences - 1);

  for (guint i = first; i < end; i++)
    gov_text_match (text, i, first, end, GOV_KIND_BIT (GOV_WORDS_DECISION) | GOV_KIND_BIT (GOV_WORDS_METHOD), hits);
  gov_reader_read_votes (self, finding, first, end, TRUE);
  finding->method = "vote";
  for (guint i = 0; i < hits->len; i++)
    {
      const GovWordsRule *rule = g_array_index (hits, GovHit, i).rule;

      if (rule->section->kind == GOV_WORDS_METHOD)
        finding->method = rule->section->name;
      else if (gov_words_section_get (rule->section, GOV_ATTRIBUTE_OUTCOME) != NULL)
        finding->rule = rule;
    }
  self->covered = MAX (self->covered, b->span.end);
}

/* Lets a decision that ends with a colon, or is announced by a mark alone on its line, take what stands below it: the list, or one paragraph.  The first
 * block goes with the words that announce it, the rest is a second piece of evidence. */
void
gov_reader_take_content (GovReader  *self,
                         GovFinding *finding,
                         gboolean    announced)
{
  GovText *text = self->text;
  const GovSentence *s = self->sentence;
  GovSpan *evidence = &g_array_index (finding->evidence, GovSpan, 0);
  const GovBlock *block = gov_text_block (text, s->block);
  GovSpan rest = { 0, 0 };
  gboolean list = FALSE;
  guint next = s->block + 1, tally = find_tally (text, next);

  if (s->n_tokens == 0 || !(announced || text->text->str[s->span.end - 1] == ':'))
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
    gov_reader_read_tally (self, finding, tally);
  if (rest.end > rest.start)
    {
      rest.start++;
      g_array_append_val (finding->evidence, rest);
    }
}

/* How it was decided, where the sentence says so: "unaniem", "bij acclamatie" */
static const char *
find_method (GovReader *self)
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
is_bare_result (GovReader    *self,
                const GovHit *hit)
{
  guint before = 0;

  for (guint i = self->sentence->first; i < hit->first; i++)
    before += !gov_text_token (self->text, i)->mark && !gov_text_token_is (self->text, i, GOV_WORDS_METHOD);
  return before == 0 && self->sentence->n_tokens <= MAX_RESULT;
}

/* "Het voorstel is daarmee verworpen.": a short sentence that says again how the decision before it came out */
static gboolean
says_again (GovReader    *self,
            const GovHit *hit)
{
  GPtrArray *findings = self->text->findings;
  const char *outcome = gov_words_section_get (hit->rule->section, GOV_ATTRIBUTE_OUTCOME);

  for (guint i = findings->len - 1; i > 0 && findings->len - i < 4; i--)
    {
      const GovFinding *other = findings->pdata[i - 1];

      if (other->kind == GOV_FINDING_DECISION && other->sentence + 1 == self->index &&
          gov_text_sentence (self->text, other->sentence)->block == self->sentence->block)
        return self->sentence->n_tokens <= MAX_RESULT &&
               g_strcmp0 (gov_words_section_get (other->rule->section, GOV_ATTRIBUTE_OUTCOME), outcome) == 0 && other->method != NULL;
    }
  return FALSE;
}

/* The sentence that a bare result is about: the one before it, NULL for none */
const GovSentence *
gov_reader_find_proposal (GovReader *self)
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
gboolean
gov_reader_tie_result (GovReader  *self,
                       GovFinding *finding)
{
  GPtrArray *findings = self->text->findings;
  const GovSentence *before = gov_reader_find_proposal (self);

  if (before == NULL)
    return TRUE;
  for (guint i = findings->len - 1; i > 0 && findings->len - i < 4; i--)
    {
      GovFinding *other = findings->pdata[i - 1];

      if (other->kind != GOV_FINDING_DECISION || other->sentence + 1 != self->index)
        continue;
      g_array_append_val (other->evidence, self->sentence->span);
      if (before->block == self->sentence->block)
        other->text.end = MAX (other->text.end, self->sentence->span.end);
      other->method = finding->method != NULL ? finding->method : other->method;
      gov_reader_read_votes (self, other, self->sentence->first, self->end, FALSE);
      g_ptr_array_remove (findings, finding);
      return FALSE;
    }
  finding->text.start = before->span.start;
  g_array_index (finding->evidence, GovSpan, 0).start = before->span.start;
  return TRUE;
}

/* "Ayes: Smith, Jones. Nays: none. Motion carried.": the votes stand before the result */
static void
read_votes_before (GovReader  *self,
                   GovFinding *finding)
{
  for (guint back = 1; back <= MAX_TO_COUNT && back <= self->index && finding->vote_span.end == 0; back++)
    {
      const GovSentence *s = gov_text_sentence (self->text, self->index - back);

      if (s->block != self->sentence->block || !lists_votes (self->text, s))
        return;
      if (back < self->index && lists_votes (self->text, s - 1) && (s - 1)->block == s->block)
        continue;
      gov_reader_read_votes (self, finding, s->first, gov_text_sentence_end (self->text, self->index - 1), TRUE);
    }
}

/* The motion that stands before this sentence and may still be carried or lost; NULL for none */
static GovFinding *
find_motion (GovReader *self)
{
  GPtrArray *findings = self->text->findings;

  for (guint i = findings->len; i > 0 && findings->len - i < 4; i--)
    {
      GovFinding *other = findings->pdata[i - 1];

      if (other->kind != GOV_FINDING_DECISION)
        continue;
      return (gov_words_section_is (other->rule->section, GOV_ATTRIBUTE_CARRY, "yes") ||
              gov_words_section_is (other->rule->section, GOV_ATTRIBUTE_AFTER, "motion")) && other->section == self->section &&
             self->index - other->sentence <= MAX_TO_OUTCOME ? other : NULL;
    }
  return NULL;
}

/* The block of a proposal that stands before this sentence, with no decision on it yet; -1 for none */
static int
find_open_proposal (GovReader *self)
{
  GPtrArray *findings = self->text->findings;
  const GovBlock *block;

  if (self->proposal == G_MAXUINT || self->sentence->block < self->proposal || self->sentence->block - self->proposal > MAX_TO_PROPOSAL)
    return -1;
  block = gov_text_block (self->text, self->proposal);
  if (block->section != self->section || block->n_sentences == 0 || self->index == block->first)
    return -1;
  for (guint i = findings->len; i > 0 && findings->len - i < 4; i--)
    if (((GovFinding *) findings->pdata[i - 1])->kind == GOV_FINDING_DECISION)
      return ((GovFinding *) findings->pdata[i - 1])->sentence < block->first ? (int) self->proposal : -1;
  return self->proposal;
}

/* Whether a motion or a proposal stands before this sentence that may still be carried or lost */
gboolean
gov_reader_is_behind_motion (GovReader *self)
{
  return find_motion (self) != NULL || find_open_proposal (self) >= 0;
}

/* "Seconded by Ms Jones.", "It passed 5-0.": what came of the motion or proposal before is one with it */
static void
join_motion (GovReader    *self,
             const GovHit *hit)
{
  GovFinding *motion = find_motion (self);

  if (motion == NULL)
    {
      const GovBlock *block = gov_text_block (self->text, find_open_proposal (self));
      const GovSentence *proposal = gov_text_sentence (self->text, block->first);

      if (proposal->n_tokens <= 2 && block->n_sentences > 1)
        proposal++; /* the first is the label */

      motion = gov_reader_finding_new (self, GOV_FINDING_DECISION, hit->rule);
      g_array_index (motion->evidence, GovSpan, 0) = proposal->span;
      motion->text = proposal->span;
    }
  motion->rule = hit->rule;
  motion->text.end = MAX (motion->text.end, self->sentence->span.end);
  g_array_append_val (motion->evidence, self->sentence->span);
  gov_reader_read_votes (self, motion, self->sentence->first, self->end, FALSE);
  self->decided = hit->last + 1;
}

GovFinding *
gov_reader_read_decision (GovReader *self)
{
  const GovHit *hit;
  GovFinding *finding;
  int who;

  hit = gov_reader_find_hit (self, GOV_WORDS_DECISION, GOV_WORDS_NOT_DECISION, &who);
  if (hit == NULL || self->sentence->span.start < self->covered)
    return NULL;
  if (self->sentence->block == self->proposal && !is_bare_result (self, hit) && !gov_reader_is_at_end (self, hit) &&
      !gov_words_section_is (hit->rule->section, GOV_ATTRIBUTE_CARRY, "yes") &&
      !gov_words_section_is (hit->rule->section, GOV_ATTRIBUTE_AFTER, "motion"))
    return NULL;
  if (gov_words_section_is (hit->rule->section, GOV_ATTRIBUTE_AFTER, "motion"))
    {
      join_motion (self, hit);
      return NULL;
    }
  finding = gov_reader_finding_new (self, GOV_FINDING_DECISION, hit->rule);
  self->decided = hit->last + 1;

  /* The subject of a passive is what was decided on: "Mevrouw A wordt benoemd" */
  if (who < 0 && !gov_words_section_is (hit->rule->section, GOV_ATTRIBUTE_BY, "agent"))
    who = gov_reader_find_subject (self, hit->first);
  if (who < 0)
    who = gov_reader_find_agent (self, hit->first);
  gov_reader_add_parties (self, finding, who);
  gov_reader_mark_present (self, finding);
  finding->method = find_method (self);
  gov_reader_read_votes (self, finding, self->sentence->first, self->end, FALSE);
  read_votes_before (self, finding);
  if ((is_bare_result (self, hit) || says_again (self, hit)) && !gov_reader_tie_result (self, finding))
    return NULL;
  gov_reader_take_content (self, finding, FALSE);
  return finding;
}
