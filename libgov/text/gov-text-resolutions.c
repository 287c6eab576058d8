#include "text/gov-text-reader-private.h"

#include <string.h>

/* Decisions that the layout shows: rows of a table with a column for them, what stands below a heading for decisions,
 * counts of votes on lines of their own. */

#define MAX_HEAD 4        /* words of the head of a column */
#define MAX_RESULT_CELL 2 /* words of a cell that is nothing but a result */
#define MAX_SENTENCES 3   /* of a paragraph that is one decision */
#define MIN_VOTES 3       /* in a count that nothing says to be one: "6/0/0" */

static GovWordsSection sections[] = {
  { .kind = GOV_WORDS_DECISION, .name = (char *) "listed", .layout = TRUE, .weight = 1 },
  { .kind = GOV_WORDS_DECISION, .name = (char *) "row", .layout = TRUE, .weight = 1 },
  { .kind = GOV_WORDS_DECISION, .name = (char *) "counted", .layout = TRUE, .weight = 1,
    .attributes = { [GOV_ATTRIBUTE_OUTCOME] = (char *) "adopted" } },
  { .kind = GOV_WORDS_DECISION, .name = (char *) "counted", .layout = TRUE, .weight = 1,
    .attributes = { [GOV_ATTRIBUTE_OUTCOME] = (char *) "rejected" } },
};

static const GovWordsRule rules[] = {
  { &sections[0], NULL, 0, NULL }, { &sections[1], NULL, 0, NULL }, { &sections[2], NULL, 0, NULL }, { &sections[3], NULL, 0, NULL },
};

/* Whether a stretch of tokens says that nothing was decided: "none", or words that speak against it */
static gboolean
says_nothing (GovReader *self,
              guint      first,
              guint      end)
{
  const GovWordsRule *rule = first < end ? gov_text_token_rule (self->text, first, GOV_WORDS_VOTE) : NULL;

  if (rule != NULL && g_str_equal (rule->section->name, "none"))
    return TRUE;
  for (guint i = 0; i < self->hits->len; i++)
    {
      const GovHit *hit = &g_array_index (self->hits, GovHit, i);

      if (hit->rule->section->kind == GOV_WORDS_NOT_DECISION && hit->first >= first && hit->last < end &&
          gov_words_section_get (hit->rule->section, GOV_ATTRIBUTE_SURE) == NULL)
        return TRUE;
    }
  return FALSE;
}

/* The column that is headed as one for decisions, -1 for none.  A row that says the decision itself is no head. */
static int
find_decision_column (GovText           *self,
                      const GovSentence *s)
{
  g_autoptr (GArray) hits = g_array_new (FALSE, FALSE, sizeof (GovHit));
  guint end = s->first + s->n_tokens, n_words = 0;
  int column = -1, found = -1;

  for (guint i = s->first; i < end; i++)
    {
      if (gov_text_token_mark (self, i) == '|')
        {
          column++;
          n_words = 0;
          continue;
        }
      if (gov_text_token_mark (self, i) == ':' || ++n_words > MAX_HEAD)
        return -1;
      g_array_set_size (hits, 0);
      if (n_words == 1 && found < 0)
        gov_text_match (self, i, s->first, end, GOV_KIND_BIT (GOV_WORDS_LABEL), hits);
      for (guint k = 0; k < hits->len; k++)
        {
          const GovHit *hit = &g_array_index (hits, GovHit, k);

          if (g_str_equal (hit->rule->section->name, "decision") && (hit->last + 1 == end || gov_text_token_mark (self, hit->last + 1) == '|'))
            found = column;
        }
    }
  return column > 0 ? found : -1;
}

/* The tokens of one cell of a row */
static GovTokens
find_cell (GovText           *self,
           const GovSentence *s,
           int                column)
{
  GovTokens cell = { 0, 0 };
  int current = -1;

  for (guint i = s->first; i < s->first + s->n_tokens; i++)
    if (gov_text_token_mark (self, i) == '|')
      current++;
    else if (current == column)
      {
        cell.first = cell.end == 0 ? i : cell.first;
        cell.end = i + 1;
      }
  return cell;
}

/* A row of a table with a column for decisions.  A row that is a task by other columns as well is both, but for the column
 * that says what the task is. */
gboolean
gov_reader_read_resolved_row (GovReader *self,
                              gboolean   task)
{
  GovText *text = self->text;
  guint number = self->sentence->block, n_words = 0;
  const GovBlock *block = gov_text_block (text, number);
  gboolean head;
  GovTokens cell;
  GovFinding *finding;

  if (block->kind != GOV_BLOCK_ROW || block->first != self->index)
    return FALSE;
  head = number == 0 || number != self->row + 1 || block[-1].kind != GOV_BLOCK_ROW;
  self->row = number;
  if (head)
    self->column = find_decision_column (text, self->sentence);
  if (self->column < 0 || head || (task && self->table.what == self->column))
    return FALSE;
  cell = find_cell (text, self->sentence, self->column);
  for (guint i = cell.first; i < cell.end; i++)
    n_words += !gov_text_token (text, i)->mark;
  if (n_words == 0 || says_nothing (self, cell.first, cell.end))
    return FALSE;
  finding = gov_reader_finding_new (self, GOV_FINDING_DECISION, &rules[1]);
  g_array_index (finding->evidence, GovSpan, 0) = block->span;
  finding->text.start = n_words > MAX_RESULT_CELL ? gov_text_token (text, cell.first)->span.start : block->span.start;
  finding->text.end = n_words > MAX_RESULT_CELL ? gov_text_token (text, cell.end - 1)->span.end : block->span.end;
  gov_reader_read_votes (self, finding, self->sentence->first, self->end, FALSE);
  return TRUE;
}

/* The line of a vote below such a heading goes with the decision above it */
static gboolean
read_tally_below (GovReader *self)
{
  GPtrArray *findings = self->text->findings;
  GovFinding *last = findings->len > 0 ? findings->pdata[findings->len - 1] : NULL;

  if (last == NULL || last->kind != GOV_FINDING_DECISION || last->section != self->section ||
      gov_text_label (self->text, self->sentence, "tally", NULL) == NULL)
    return FALSE;
  gov_reader_read_tally (self, last, self->sentence->block);
  return TRUE;
}

/* The first paragraph below a heading such as "Beschluss" is what was decided */
gboolean
gov_reader_read_resolved (GovReader *self)
{
  GovText *text = self->text;
  const GovBlock *block = gov_text_block (text, self->sentence->block);
  const GovSection *section = self->section >= 0 ? gov_text_section (text, self->section) : NULL;
  GovFinding *finding;

  if (section == NULL || section->kind != GOV_SECTION_DECISIONS || block->kind != GOV_BLOCK_PARAGRAPH)
    return FALSE;
  if (read_tally_below (self))
    return TRUE;
  if (section->block + 1 != self->sentence->block || block->first != self->index || self->sentence->n_tokens < 3 ||
      text->text->str[self->sentence->span.end - 1] == ':' || says_nothing (self, self->sentence->first, self->end))
    return FALSE;
  finding = gov_reader_finding_new (self, GOV_FINDING_DECISION, &rules[0]);
  if (block->n_sentences <= MAX_SENTENCES)
    finding->text = block->span;
  g_array_index (finding->evidence, GovSpan, 0) = finding->text;
  gov_reader_read_votes (self, finding, self->sentence->first, self->end, FALSE);
  self->covered = finding->text.end;
  gov_reader_read_action (self);
  return TRUE;
}

/* Whether three numbers in one word can be counts: no time of the day ("16:31:30"), no number of a file ("41/2024/1") */
static gboolean
looks_like_counts (GovText *self,
                   guint    token)
{
  guint n_digits = 0, n_long = 0;
  gboolean colon = FALSE;

  for (const char *p = gov_text_folded (self, token); *p != '\0'; p++)
    {
      n_digits = g_ascii_isdigit (*p) ? n_digits + 1 : 0;
      n_long += n_digits == 2;
      colon = colon || *p == ':';
      if (n_digits > 3 || (n_digits == 1 && *p == '0' && g_ascii_isdigit (p[1])))
        return FALSE;
    }
  return !colon || n_long < 2;
}

/* "Budget of 200 euros 6/0/0", "6/0/0": a sentence that ends in how many were for, against and abstained, or is nothing else */
gboolean
gov_reader_read_counted (GovReader *self)
{
  GovText *text = self->text;
  const GovSentence *before;
  guint last = self->end, n_words = 0;
  GovVotes votes = { { -1, -1, -1 } };
  GovTextDate date = { 0 };
  GovFinding *finding;

  while (last > self->sentence->first && gov_text_token (text, last - 1)->mark)
    last--;
  if (last == self->sentence->first || !gov_text_read_joined_votes (text, last - 1, &votes) || votes.counts[2] < 0 || !looks_like_counts (text, last - 1) ||
      votes.counts[0] + votes.counts[1] + votes.counts[2] < MIN_VOTES)
    return FALSE;
  if (gov_text_read_date (text, last - 1, last, GOV_DATE_NEAR, &date))
    {
      g_free (date.edtf);
      return FALSE;
    }
  for (guint i = self->sentence->first; i + 1 < last; i++)
    n_words += !gov_text_token (text, i)->mark && !gov_text_token_is (text, i, GOV_WORDS_VOTE) &&
               !gov_text_token_is (text, i, GOV_WORDS_METHOD) && !gov_text_token_is (text, i, GOV_WORDS_LABEL);
  before = n_words == 0 ? gov_reader_find_proposal (self) : NULL;
  if (n_words == 0 && before == NULL)
    return FALSE;
  finding = gov_reader_finding_new (self, GOV_FINDING_DECISION, &rules[votes.counts[0] > votes.counts[1] ? 2 : 3]);
  finding->method = "vote";
  finding->votes = votes;
  finding->vote_span = gov_text_token (text, last - 1)->span;
  if (before != NULL)
    gov_reader_tie_result (self, finding);
  return TRUE;
}
