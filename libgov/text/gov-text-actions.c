#include "text/gov-text-reader-private.h"

#include <string.h>

/* Actions, by their words: who does it, when it is due, and where it is to be talked about. */

/* When an action is due: its own clause says so, or another of the sentence */
void
gov_reader_read_due (GovReader  *self,
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
read_forum (GovReader  *self,
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
add_action (GovReader    *self,
            const GovHit *hit,
            int           who)
{
  GovFinding *finding;

  finding = gov_reader_finding_new (self, GOV_FINDING_ACTION, hit->rule);
  gov_reader_add_parties (self, finding, who);
  if (gov_words_section_is (hit->rule->section, GOV_ATTRIBUTE_PRESENT, "yes"))
    gov_reader_mark_present (self, finding);
  if (gov_words_section_is (hit->rule->section, GOV_ATTRIBUTE_FORUM, "yes"))
    read_forum (self, finding);
  gov_reader_read_due (self, finding, hit->first);
  return finding;
}

/* Where the part that begins at a token ends: with its clause, or where somebody else begins another one */
static guint
find_part_end (GovReader *self,
               guint      start)
{
  guint clause = gov_text_token (self->text, start)->clause, end = start + 1;

  while (end < self->end && gov_text_token (self->text, end)->clause == clause && gov_reader_find_joined (self, end) < 0)
    end++;
  return end;
}

/* The words of a part, with the subordinate clauses behind it and without what joins it to the next one */
static GovSpan
find_part_span (GovReader *self,
                GovTokens  part)
{
  GovSpan span = { gov_text_token (self->text, part.first)->span.start, 0 };

  while (part.end < self->end && gov_text_token (self->text, part.end)->subordinate)
    part.end++;
  while (part.end > part.first + 1 && part.end < self->end &&
         (gov_text_token (self->text, part.end - 1)->mark || gov_text_token_is (self->text, part.end - 1, GOV_WORDS_AND)))
    part.end--;
  span.end = part.end == self->end ? self->sentence->span.end : gov_text_token (self->text, part.end - 1)->span.end;
  return span;
}

/* Makes a finding one of a part of the sentence: the words, the evidence, and when it is due */
static void
set_part (GovReader  *self,
          GovFinding *finding,
          GovTokens   part)
{
  finding->text = find_part_span (self, part);
  g_array_index (finding->evidence, GovSpan, 0) = finding->text;
  g_clear_pointer (&finding->due.edtf, g_free);
  g_clear_pointer (&finding->due_text, g_free);
  gov_reader_read_due_in (self, finding, part.first, part.end);
}

/* Whether more than names stands in a range: in "ACTION: Jane, Joe to follow" both do the same */
static gboolean
says_something (GovReader *self,
                guint      first,
                guint      end)
{
  GovText *text = self->text;
  guint k = self->sentence->mentions;

  for (guint i = first; i < end; i++)
    {
      while (k < self->sentence->mentions + self->sentence->n_mentions && gov_text_mention (text, k)->last < i)
        k++;
      if (!gov_text_token (text, i)->mark && !gov_text_token_is (text, i, GOV_WORDS_AND) &&
          (k >= self->sentence->mentions + self->sentence->n_mentions || gov_text_mention (text, k)->first > i))
        return TRUE;
    }
  return FALSE;
}

/* "Jan maakt een opzet, Els verstuurt die": another part of the sentence, behind the verb of a task that begins at the
 * first token, with somebody else who does something */
void
gov_reader_read_more (GovReader  *self,
                      GovFinding *finding,
                      guint       first,
                      guint       verb)
{
  GovText *text = self->text;
  GovTokens before = { first, verb + 1 }, part = before;
  int actor = finding->parties->len > 0 ? g_array_index (finding->parties, GovParty, 0).actor : -1;

  for (guint i = verb + 1; i < self->end && actor >= 0; i++)
    {
      int joined = gov_reader_find_joined (self, i), other;
      guint clause = gov_text_token (text, i)->clause;
      gboolean marked;
      const GovHit *hit;

      if (gov_text_token (text, i)->subordinate ||
          (joined >= 0 ? !says_something (self, before.first, i) : clause == gov_text_token (text, i - 1)->clause))
        continue;
      part = (GovTokens) { i, find_part_end (self, i) };
      hit = gov_reader_find_hit_in (self, GOV_WORDS_ACTION, GOV_WORDS_NOT_ACTION, part, &other);
      if (hit == NULL || other < 0 || gov_text_mention (text, other)->actor < 0 || gov_text_mention (text, other)->pronoun ||
          gov_text_token (text, gov_text_mention (text, other)->head)->clause != clause ||
          gov_text_mention (text, other)->actor == actor ||
          (joined >= 0 && (other != joined || hit->first > gov_text_mention (text, joined)->last + 1)))
        continue;
      if (joined >= 0)
        {
          before.end = i;
          set_part (self, finding, before);
        }
      before.first = i;
      actor = gov_text_mention (text, other)->actor;
      marked = finding->marked;
      finding = add_action (self, hit, other);
      finding->marked = marked;
      set_part (self, finding, part);
    }
}

GovFinding *
gov_reader_read_action (GovReader *self)
{
  const GovHit *hit;
  GovFinding *finding;
  int who;

  hit = gov_reader_find_hit (self, GOV_WORDS_ACTION, GOV_WORDS_NOT_ACTION, &who);
  if (hit == NULL)
    return NULL;
  finding = add_action (self, hit, who);
  gov_reader_read_more (self, finding, self->sentence->first, hit->last);
  return finding;
}

void
gov_reader_read_due_in (GovReader  *self,
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
