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

/* "samen met Jan", "together with the clerk": who does it with the subject */
static void
add_companions (GovReader  *self,
                GovFinding *finding,
                guint       verb)
{
  GovText *text = self->text;

  for (guint i = self->sentence->mentions; i < self->sentence->mentions + self->sentence->n_mentions; i++)
    {
      const GovMention *m = gov_text_mention (text, i);

      if (m->group == i && m->actor >= 0 && m->preposition > (int) self->sentence->first && !m->pronoun &&
          gov_text_token_is (text, m->preposition - 1, GOV_WORDS_TOGETHER) &&
          gov_text_token (text, m->head)->clause == gov_text_token (text, verb)->clause)
        gov_reader_add_parties (self, finding, i);
    }
}

/* "Start the rope team (Jan)": who stands in brackets, where nobody else is named or, in an item of a list, only a group */
static void
add_bracketed (GovReader  *self,
               GovFinding *finding)
{
  GovText *text = self->text;
  gboolean item = gov_text_block (text, self->sentence->block)->kind == GOV_BLOCK_ITEM;
  guint n = finding->parties->len;

  for (guint i = 0; i < n; i++)
    {
      int actor = g_array_index (finding->parties, GovParty, i).actor;

      if (!item || actor < 0 || (g_strcmp0 (gov_text_actor (text, actor)->kind, "group") != 0 &&
                                 g_strcmp0 (gov_text_actor (text, actor)->kind, "organization") != 0))
        return;
    }
  if (!gov_text_add_names_in_brackets (text, self->sentence, finding->parties))
    return;
  for (; n > 0; n--)
    {
      g_free (g_array_index (finding->parties, GovParty, 0).label);
      g_array_remove_index (finding->parties, 0);
    }
}

static GovFinding *
add_action (GovReader    *self,
            const GovHit *hit,
            int           who)
{
  GovFinding *finding;

  finding = gov_reader_finding_new (self, GOV_FINDING_ACTION, hit->rule);
  if (!gov_words_section_is (hit->rule->section, GOV_ATTRIBUTE_WHO, "behind") ||
      !gov_text_add_names (self->text, hit->last + 1, self->end, TRUE, finding->parties))
    if (self->names == self->end || who < 0 || gov_text_mention (self->text, who)->actor < 0 ||
      gov_text_actor (self->text, gov_text_mention (self->text, who)->actor)->listed)
    gov_reader_add_parties (self, finding, who);
  add_bracketed (self, finding);
  if (finding->parties->len > 0)
    add_companions (self, finding, hit->first);
  else if (self->names < self->end)
    gov_text_add_names_at_end (self->text, self->sentence, finding->parties);
  if (finding->parties->len == 0 && self->names < self->end)
    gov_text_add_names (self->text, self->names, self->end, TRUE, finding->parties);
  if (gov_words_section_is (hit->rule->section, GOV_ATTRIBUTE_PRESENT, "yes"))
    gov_reader_mark_present (self, finding);
  if (gov_words_section_is (hit->rule->section, GOV_ATTRIBUTE_FORUM, "yes"))
    read_forum (self, finding);
  gov_reader_read_due (self, finding, hit->first);
  return finding;
}

/* "Jan maakt een opzet, Els verstuurt die": another clause with somebody else who does something */
static void
read_more (GovReader    *self,
           const GovHit *first,
           int           who)
{
  GovText *text = self->text;
  guint clause = gov_text_token (text, first->last)->clause;

  for (guint i = first->last + 1; i < self->end; i++)
    {
      const GovToken *t = gov_text_token (text, i);
      GovSpan span = { t->span.start, t->span.end };
      const GovHit *hit;
      GovFinding *finding;
      int other;

      if (t->clause == clause || t->subordinate)
        continue;
      clause = t->clause;
      hit = gov_reader_find_hit_in (self, GOV_WORDS_ACTION, GOV_WORDS_NOT_ACTION, clause, &other);
      if (hit == NULL || other < 0 || gov_text_mention (text, other)->actor < 0 || gov_text_mention (text, other)->pronoun ||
          gov_text_token (text, gov_text_mention (text, other)->head)->clause != clause ||
          gov_text_mention (text, other)->actor == gov_text_mention (text, who)->actor)
        continue;
      for (guint end = i; end < self->end && gov_text_token (text, end)->clause == clause; end++)
        span.end = gov_text_token (text, end)->span.end;
      finding = add_action (self, hit, other);
      finding->text = span;
      g_array_index (finding->evidence, GovSpan, 0) = span;
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
  if (who >= 0)
    read_more (self, hit, who);
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
