#include "text/gov-text-reader-private.h"

#include <string.h>

/* Marks: "Besluit: …", "ACTION: …", "Abstimmung: …" say what a sentence is. */

#define MAX_WORDS 400     /* of a sentence: what is longer is no sentence */
#define MAX_LABEL 4       /* words of a label before its colon */
#define MAX_CLOSING 12    /* words of a mark at the end, with its names */

/* Whether the sentence behind "Besluit:" says itself that somebody decides: then the label adds nothing */
static gboolean
next_decides (GovReader *self)
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
find_colon (GovReader *self,
            guint     *last)
{
  for (guint i = *last; i < *last + MAX_LABEL && i + 1 < self->end; i++)
    if (gov_text_token_mark (self->text, i + 1) == ':')
      {
        *last = i;
        return TRUE;
      }
  return FALSE;
}

/* Whether the label is set off from what follows: "Besluit – …", "[Besluit] …", "**Besluit** …" */
static gboolean
is_set_off (GovReader *self,
            guint      last)
{
  const char *text = self->text->text->str;
  gsize start = gov_text_token (self->text, self->sentence->first)->span.start, end = gov_text_token (self->text, last)->span.end;

  if (last + 1 < self->end && gov_text_is_behind_dash (self->text, last + 1))
    return TRUE;
  return start > 0 && strchr ("[*_", text[start - 1]) != NULL && text[end] != 0 && strchr ("]*_", text[end]) != NULL;
}

/* Whether the label is all that its block says: what it announces stands below */
static gboolean
stands_alone (GovReader *self,
              guint      last)
{
  const GovBlock *block = gov_text_block (self->text, self->sentence->block), *next = block + 1;

  return last + 1 == self->end && block->n_sentences == 1 && self->sentence->block + 1 < self->text->blocks->len && !next->heading &&
         (next->kind == GOV_BLOCK_PARAGRAPH || next->kind == GOV_BLOCK_ITEM);
}

/* Where what a label announces begins, the end of the sentence where it stands below; 0 where nothing is announced */
static guint
find_announced (GovReader *self,
                guint     *last)
{
  if (find_colon (self, last))
    return *last + 2;
  if (*last + 1 < self->end && gov_text_token_mark (self->text, *last + 1) == '|')
    return *last + 2;
  return is_set_off (self, *last) || stands_alone (self, *last) ? *last + 1 : 0;
}

/* "Beschlussvorschlag: …": what stands behind it, or below it where it stands alone, is not decided yet */
void
gov_reader_read_proposal (GovReader *self)
{
  guint last;

  if (gov_text_label (self->text, self->sentence, "proposal", &last) == NULL || !find_colon (self, &last))
    return;
  self->proposal = self->sentence->block + (last + 2 >= self->end && self->sentence->span.end ==
                                            gov_text_block (self->text, self->sentence->block)->span.end);
}

/* Whether what is to be done begins here, with its verb */
static gboolean
begins_with_task (GovReader *self,
                  guint      token)
{
  GArray *hits = g_array_set_size (self->text->hits, 0);

  if (token < self->end)
    gov_text_match (self->text, token, token, self->end, GOV_KIND_BIT (GOV_WORDS_TASK), hits);
  return hits->len > 0;
}

/* Whether a bracket opens right before the token */
static gboolean
is_behind_bracket (GovReader *self,
                   guint      token)
{
  gsize start = gov_text_token (self->text, token)->span.start;

  return start > 0 && strchr ("([", self->text->text->str[start - 1]) != NULL;
}

/* Who has to do what stands behind a mark: "Actie Jan: …", "ACTION: Jan to …", "ACTION: … (Jan)" */
static void
read_marked_owner (GovReader  *self,
                   GovFinding *finding,
                   guint       first,
                   guint       end)
{
  int subject = gov_reader_find_main_subject (self);
  const GovBlock *block = gov_text_block (self->text, self->sentence->block);
  const GovSentence *last = gov_text_sentence (self->text, block->first + block->n_sentences - 1);

  if (subject >= 0 && !gov_text_is_somebody (self->text, gov_text_mention (self->text, subject)->actor))
    subject = -1;
  if (subject >= 0 && gov_text_mention (self->text, subject)->first > end + 1 && begins_with_task (self, end + 1))
    subject = -1; /* "ACTION: ask Jan …" */
  if (end > first && gov_text_add_names (self->text, first, end, FALSE, finding->parties))
    return;
  if (gov_reader_is_told (self, end + 1))
    {
      gov_text_add_names (self->text, end + 1, end + 2, FALSE, finding->parties);
      return;
    }
  if (last > self->sentence && gov_text_token_mark (self->text, last->first) == '(' &&
      gov_text_add_names_in_brackets (self->text, last, finding->parties))
    return; /* "ACTION: …. (Jan)" */
  if (subject < 0 || !gov_text_add_names_at_end (self->text, self->sentence, finding->parties))
    gov_reader_add_parties (self, finding, subject);
  if (finding->parties->len == 0)
    gov_text_add_names_at_end (self->text, self->sentence, finding->parties);
  if (finding->parties->len == 0 && last > self->sentence && gov_text_token_mark (self->text, last->first) == '(')
    gov_text_add_names_at_end (self->text, last, finding->parties);
}

/* "Actie: …", "Besluit: …": the label says what it is */
gboolean
gov_reader_read_marker (GovReader *self)
{
  static const char *const names[] = { "decision", "action" };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      guint last, label, content;
      const GovWordsRule *rule = gov_text_label (self->text, self->sentence, names[i], &last);
      const GovHit *hit;
      GovFinding *finding;
      int agent;

      label = last;
      content = rule != NULL ? find_announced (self, &last) : 0;
      if (content == 0 || (i == 1 && content < last + 2))
        continue;
      if (content >= self->end && next_decides (self))
        return TRUE;
      finding = gov_reader_finding_new (self, i == 0 ? GOV_FINDING_DECISION : GOV_FINDING_ACTION, rule);
      finding->marked = TRUE;
      if (content >= self->end)
        {
          gov_reader_take_content (self, finding, content == last + 1);
          if (finding->text.end > self->sentence->span.end)
            finding->text.start = self->sentence->span.end + 1;
        }
      else
        finding->text.start = gov_text_token (self->text, content)->span.start;
      hit = i == 0 ? gov_reader_find_hit (self, GOV_WORDS_DECISION, GOV_WORDS_NOT_DECISION, &agent) : NULL;
      if (hit != NULL)
        finding->rule = hit->rule;
      if (i == 0)
        gov_reader_read_votes (self, finding, self->sentence->first, self->end, FALSE);
      if (i == 1 && last + 2 < self->end)
        {
          read_marked_owner (self, finding, label + 1, last + 1);
          gov_reader_read_due (self, finding, last + 2);
        }
      else if (content < self->end)
        gov_reader_read_action (self); /* "Decision: Ms Jones will write to the owner" */
      return TRUE;
    }
  return FALSE;
}

/* The mark of an action from this token on, "Actie", its last word; NULL for none */
static const GovWordsRule *
match_mark (GovReader *self,
            guint      token,
            guint     *last)
{
  GovSentence rest = *self->sentence;

  rest.first = token;
  rest.n_tokens = self->end - token;
  return gov_text_token (self->text, token)->mark ? NULL : gov_text_label (self->text, &rest, "action", last);
}

/* Whether nothing stands between the mark and what is before it but a bracket or an asterisk, or it is a sentence of its own */
static gboolean
stands_apart (GovReader *self,
              guint      token)
{
  const char *before = self->text->text->str + gov_text_token (self->text, token)->span.start - 1;

  return token == self->sentence->first || strchr ("([*_{", *before) != NULL || gov_text_token_mark (self->text, token - 1) == ',';
}

static gboolean
has_colon (GovText *self,
           guint    first,
           guint    end)
{
  for (guint i = first; i < end; i++)
    if (gov_text_token_mark (self, i) == ':')
      return TRUE;
  return FALSE;
}

/* Whether somebody known is named by each of these */
static gboolean
are_known (GArray *parties)
{
  for (guint i = 0; i < parties->len; i++)
    if (g_array_index (parties, GovParty, i).actor < 0)
      return FALSE;
  return TRUE;
}

static void
forget_parties (GArray *parties)
{
  for (guint i = 0; i < parties->len; i++)
    g_free (g_array_index (parties, GovParty, i).label);
  g_array_set_size (parties, 0);
}

/* Gives an action that was read from the sentence before the owners that the mark behind it names */
static gboolean
tie_mark (GovReader  *self,
          GovFinding *finding)
{
  GPtrArray *findings = self->text->findings;
  const GovSentence *before = gov_reader_find_proposal (self);
  GovFinding *other = findings->len > 1 ? findings->pdata[findings->len - 2] : NULL;

  if (before == NULL)
    return TRUE;
  if (other != NULL && other->kind == GOV_FINDING_ACTION && other->sentence + 1 == self->index)
    {
      forget_parties (other->parties);
      g_array_append_vals (other->parties, finding->parties->data, finding->parties->len);
      g_array_set_size (finding->parties, 0);
      other->marked = TRUE;
      g_array_append_val (other->evidence, self->sentence->span);
      g_ptr_array_remove (findings, finding);
      return FALSE;
    }
  finding->sentence = self->index - 1;
  finding->text = before->span;
  g_array_append_val (finding->evidence, before->span);
  return TRUE;
}

/* "Tekst maken. Els z.s.m.", "…. Jan, voor 1 juni.": a sentence that has only somebody's name and until when is the end of the
 * task before it */
gboolean
gov_reader_read_name_and_due (GovReader *self)
{
  static const GovWordsSection section = { .kind = GOV_WORDS_ACTION, .name = (char *) "name-and-due", .layout = TRUE, .weight = 1 };
  static const GovWordsRule rule = { &section, NULL, 0, NULL };
  GovText *text = self->text;
  guint first = self->sentence->first, last, next;
  GovFinding *finding;
  GovDue due;

  if (self->end - first < 2 || self->end - first > MAX_CLOSING || gov_text_block (text, self->sentence->block)->first == self->index ||
      gov_text_find_alias (text, first, self->end, &last) < 0)
    return FALSE;
  next = last + 1;
  if (next < self->end && gov_text_token_mark (text, next) == ',')
    next++;
  if (next >= self->end || !gov_text_find_due (text, self->sentence, next, self->end, &due))
    return FALSE;
  g_free (due.edtf);
  if (due.first > next + 1 || due.last + 1 < self->end)
    return FALSE;
  finding = gov_reader_finding_new (self, GOV_FINDING_ACTION, &rule);
  gov_text_add_names (text, first, last + 1, TRUE, finding->parties);
  gov_reader_read_due_in (self, finding, next, self->end);
  tie_mark (self, finding);
  return TRUE;
}

/* Whether somebody who is known is named there, with what is to be done behind: "[AI: Jan to …]" */
static gboolean
name_tells (GovReader *self,
            guint      token)
{
  GovText *text = self->text;
  guint last;

  return token < self->end && gov_text_find_alias (text, token, self->end, &last) >= 0 && last + 1 < self->end &&
         (gov_text_token_is (text, last + 1, GOV_WORDS_TO) || gov_text_token_is (text, last + 1, GOV_WORDS_FINITE));
}

/* "… (actie Jan)", "… [Action: Eve]", "…. Actie Jan en Els.", "Actie Jan om …": a mark that has a name instead of a colon, or
 * stands at the end */
gboolean
gov_reader_read_closing_mark (GovReader *self)
{
  GovText *text = self->text;
  guint from = MAX (self->sentence->first, self->end > MAX_CLOSING ? self->end - MAX_CLOSING : 0);
  g_autoptr (GArray) names = NULL;

  if ((self->sentence->triggers >> GOV_WORDS_LABEL & 1) == 0)
    return FALSE;
  names = g_array_new (FALSE, FALSE, sizeof (GovParty));
  for (guint i = self->sentence->first; i < self->end; i = MAX (i + 1, from))
    {
      guint mark, last, name_end, end = self->end;
      const GovWordsRule *rule = stands_apart (self, i) ? match_mark (self, i, &mark) : NULL;
      GovFinding *finding;

      if (rule == NULL)
        continue;
      for (last = mark + 1; end > last && gov_text_token (text, end - 1)->mark;)
        end--;
      while (last < end && (gov_text_token_mark (text, last) == ':' || gov_text_token_is (text, last, GOV_WORDS_AGENT) ||
                            gov_text_token_is (text, last, GOV_WORDS_PREPOSITION)))
        last++;
      if (i < from || has_colon (text, last, end) || !gov_text_add_names (text, last, end, TRUE, names))
        {
          if ((i > self->sentence->first && !(is_behind_bracket (self, i) && name_tells (self, last))) ||
              (i == self->sentence->first && last != mark + 1) || gov_text_find_alias (text, last, self->end, &name_end) < 0 ||
              has_colon (text, name_end + 1, MIN (name_end + 2 + MAX_LABEL, self->end)))
            continue;
          gov_text_add_names (text, last, name_end + 1, TRUE, names); /* "Actie Jan om …" */
          end = 0;
        }
      if (gov_text_token_mark (text, MAX (i, 1) - 1) == ',' && !are_known (names))
        {
          forget_parties (names);
          return FALSE;
        }
      if (i <= self->sentence->first + 1 && !are_known (names) &&
          (text->nouns_have_capitals || gov_text_block (text, self->sentence->block)->first == self->index))
        {
          forget_parties (names); /* "Aufgabe: Saal", "Actie Zomer" */
          return FALSE;
        }
      finding = gov_reader_finding_new (self, GOV_FINDING_ACTION, rule);
      finding->marked = TRUE;
      g_array_append_vals (finding->parties, names->data, names->len);
      if (i > self->sentence->first || end == 0 || tie_mark (self, finding))
        gov_reader_read_due (self, finding, self->sentence->first);
      return TRUE;
    }
  return FALSE;
}

/* "Abstimmung: 4/0/0 angenommen": a tally that no mark of a decision stands before decides what does */
gboolean
gov_reader_read_lone_tally (GovReader *self)
{
  GovText *text = self->text;
  const GovSentence *before = gov_reader_find_proposal (self);
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
  finding = gov_reader_finding_new (self, GOV_FINDING_DECISION, rule);
  finding->marked = TRUE;
  if (!gov_reader_tie_result (self, finding))
    return TRUE;
  gov_reader_read_tally (self, finding, self->sentence->block);
  return TRUE;
}
