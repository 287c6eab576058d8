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

GovFinding *
gov_reader_read_action (GovReader *self)
{
  const GovHit *hit;
  GovFinding *finding;
  int who;

  hit = gov_reader_find_hit (self, GOV_WORDS_ACTION, GOV_WORDS_NOT_ACTION, &who);
  if (hit == NULL)
    return NULL;
  finding = gov_reader_finding_new (self, GOV_FINDING_ACTION, hit->rule);
  gov_reader_add_parties (self, finding, who);
  if (gov_words_section_is (hit->rule->section, "present", "yes"))
    gov_reader_mark_present (self, finding);
  if (gov_words_section_is (hit->rule->section, "forum", "yes"))
    read_forum (self, finding);
  gov_reader_read_due (self, finding, hit->first);
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
