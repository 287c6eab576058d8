#include "text/gov-text-reader-private.h"

#include <string.h>

/* Clauses: who is the subject of a verb, who a passive names, what speaks against a rule, and which rule holds. */

#define NEAR_VERB 5       /* words between a verb and the subject behind it */
#define MAX_BARE 8        /* words of a sentence that is nothing but a result */
#define MAX_NOTED 60      /* words of a task that is jotted down without a verb that agrees with anybody */

GovFinding *
gov_reader_finding_new (GovReader          *self,
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

static gboolean
same_clause (GovText *self,
             guint    a,
             guint    b)
{
  return gov_text_token (self, a)->clause == gov_text_token (self, b)->clause;
}

/* Adds who a mention names, with those joined to it; a pronoun names whom it stands for */
void
gov_reader_add_parties (GovReader  *self,
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
void
gov_reader_mark_present (GovReader  *self,
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
gboolean
gov_reader_is_elsewhere (GovReader *self,
                         guint      verb)
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
int
gov_reader_find_main_subject (GovReader *self)
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

/* Whether a mention is of somebody whom only what they do gives away: "Wilma bestelt verf" */
static gboolean
is_doer (GovReader        *self,
         const GovMention *m)
{
  GovText *text = self->text;

  return g_strcmp0 (gov_text_actor (text, m->actor)->kind, "unknown") == 0 && m->head == self->sentence->first && m->last == m->head &&
         !gov_text_token_has_shape (text, m->head, GOV_ATOM_ACRONYM) && m->last + 1 < self->end &&
         (text->nouns_have_capitals || gov_text_token_is (text, m->last + 1, GOV_WORDS_ACTS));
}

/* Whether a mention is of one person, by name or office */
static gboolean
is_person (GovReader *self,
           int        mention)
{
  const GovMention *m = mention >= 0 ? gov_text_mention (self->text, mention) : NULL;
  const GovActor *actor = m != NULL && m->actor >= 0 ? gov_text_actor (self->text, m->actor) : NULL;

  return actor != NULL && !actor->plural &&
         (g_strcmp0 (actor->kind, "person") == 0 || g_strcmp0 (actor->kind, "office") == 0 || is_doer (self, m));
}

/* The subject of a verb: who is named nearest before it in its clause, else close behind it, and is
 * governed by no preposition */
int
gov_reader_find_subject (GovReader *self,
                         guint      verb)
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
      if (m->last < verb || (m->head <= verb && m->last >= verb))
        before = i;
      else if (behind < 0 && m->first > verb && m->first - verb <= NEAR_VERB)
        behind = i;
    }
  /* "Nach der Liste des Vereins wird Jan …": the person right behind the verb, where something else begins the clause */
  if (before >= 0 && behind >= 0 && gov_text_mention (text, behind)->first == verb + 1 && is_person (self, behind) &&
      !is_person (self, before) && !gov_text_mention (text, before)->pronoun && gov_text_mention (text, before)->first > start + 1)
    return behind;
  if (before >= 0)
    return before;
  if (verb > self->sentence->first && gov_text_token_is (text, verb - 1, GOV_WORDS_AND))
    return gov_reader_find_main_subject (self);

  /* "Dit zal de gemeente helpen": the subject is "dit" */
  if (verb == start + 1 && gov_text_token_is (text, start, GOV_WORDS_DETERMINER))
    return -1;
  return behind;
}

/* "door X" */
int
gov_reader_find_agent (GovReader *self,
                       guint      verb)
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
find_place (GovReader *self,
            guint      verb)
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

/* Whether a rule is only for what may be so */
static gboolean
is_unsure (const GovWordsSection *section)
{
  return gov_words_section_is (section, GOV_ATTRIBUTE_SURE, "0.3");
}

/* Whether a rule against the kind holds in the clause of the hit.  One that is unsure itself, such as "perhaps", speaks only
 * against what is no surer. */
static gboolean
is_vetoed (GovReader    *self,
           const GovHit *hit,
           GovWordsKind  veto)
{
  guint clause = gov_text_token (self->text, hit->first)->clause;

  for (guint i = 0; i < self->hits->len; i++)
    {
      const GovHit *other = &g_array_index (self->hits, GovHit, i);

      if (other->rule->section->kind != veto || (is_unsure (other->rule->section) && !is_unsure (hit->rule->section)))
        continue;
      if (gov_words_section_is (other->rule->section, GOV_ATTRIBUTE_SCOPE, "overlap") &&
          (other->first > hit->last || other->last < hit->first))
        continue;
      if (gov_words_section_is (other->rule->section, GOV_ATTRIBUTE_CLAUSE, "any") ||
          gov_text_token (self->text, other->first)->clause == clause ||
          (other->first <= hit->last && other->last >= hit->first))
        return TRUE;
    }
  return FALSE;
}

/* Whether the verb is an infinitive: behind "te", or in a clause with a modal verb before it */
static gboolean
is_infinitive (GovReader *self,
               guint      verb)
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
find_any (GovReader *self,
          guint      verb)
{
  for (guint i = self->sentence->mentions; i < self->sentence->mentions + self->sentence->n_mentions; i++)
    if (same_clause (self->text, gov_text_mention (self->text, i)->head, verb))
      return i;
  return -1;
}

/* Who is told to: the first who is named behind the verb in its clause, governed by nothing */
static int
find_addressee (GovReader *self,
                guint      verb)
{
  for (guint i = self->sentence->mentions; i < self->sentence->mentions + self->sentence->n_mentions; i++)
    {
      const GovMention *m = gov_text_mention (self->text, i);

      if (m->first > verb && m->preposition < 0 && !m->agent && same_clause (self->text, m->head, verb))
        return i;
    }
  return -1;
}

/* Who is named first behind the words, at most a colon away: "Es meldeten sich: Jan und Eva" */
static int
find_behind (GovReader    *self,
             const GovHit *hit)
{
  for (guint i = self->sentence->mentions; i < self->sentence->mentions + self->sentence->n_mentions; i++)
    if (gov_text_mention (self->text, i)->first == hit->last + 1)
      return i;
  return -1;
}

/* Whether a verb stands before the token in the sentence */
static gboolean
has_finite (GovReader *self,
            guint      token)
{
  for (guint i = self->sentence->first; i < token; i++)
    if (gov_text_token_is (self->text, i, GOV_WORDS_FINITE))
      return TRUE;
  return FALSE;
}

/* Whether a rule of the same section matched at the token: "book the hall and order food" */
static gboolean
is_hit_by (GovReader             *self,
           const GovWordsSection *section,
           guint                  token)
{
  for (guint i = 0; i < self->hits->len; i++)
    {
      const GovHit *hit = &g_array_index (self->hits, GovHit, i);

      if (hit->rule->section == section && hit->first <= token && hit->last >= token)
        return TRUE;
    }
  return FALSE;
}

/* Whether nothing but infinitives stands in the main clauses: "Saal buchen, sobald er frei ist" */
static gboolean
is_without_finite (GovReader    *self,
                   const GovHit *hit)
{
  GovText *text = self->text;

  if (self->sentence->n_tokens > MAX_NOTED)
    return FALSE;
  if (hit->first > self->sentence->first &&
      (gov_text_token_is (text, hit->first - 1, GOV_WORDS_TO) ||
       (text->nouns_have_capitals && gov_text_token_has_shape (text, hit->first, GOV_ATOM_NAME))))
    return FALSE;
  for (guint i = self->sentence->first; i < self->end; i++)
    if (gov_text_token_is (text, i, GOV_WORDS_FINITE) && !gov_text_token (text, i)->subordinate &&
        !is_hit_by (self, hit->rule->section, i))
      return FALSE;
  return TRUE;
}

/* Whether a mention is of a body: "the board", "der Rat" */
static gboolean
is_group (GovReader *self,
          int        mention)
{
  const GovMention *m = mention >= 0 ? gov_text_mention (self->text, mention) : NULL;

  return m != NULL && m->actor >= 0 && !m->pronoun &&
         (g_strcmp0 (gov_text_actor (self->text, m->actor)->kind, "group") == 0 || gov_text_actor (self->text, m->actor)->body);
}

/* Whether a result ends its sentence behind a mark of its own: "Close the quay (agreed)", "Sperrung des Stegs – angenommen" */
gboolean
gov_reader_is_at_end (GovReader    *self,
                      const GovHit *hit)
{
  char before = hit->first > self->sentence->first ? gov_text_token_mark (self->text, hit->first - 1) : 0;

  for (guint i = hit->last + 1; i < self->end; i++)
    if (!gov_text_token (self->text, i)->mark)
      return FALSE;
  return (before != 0 && strchr ("(:|", before) != NULL) ||
         (hit->first > self->sentence->first && gov_text_is_behind_dash (self->text, hit->first));
}

/* A short sentence without a verb: nothing but a result, and what it is about */
static gboolean
is_bare (GovReader    *self,
         const GovHit *hit)
{
  guint n_words = 0;

  if (gov_reader_is_at_end (self, hit))
    return TRUE;
  for (guint i = self->sentence->first; i < self->end; i++)
    {
      n_words += !gov_text_token (self->text, i)->mark;
      if ((i < hit->first || i > hit->last) && gov_text_token_is (self->text, i, GOV_WORDS_FINITE))
        return FALSE;
    }
  for (guint i = self->sentence->mentions; i < self->sentence->mentions + self->sentence->n_mentions; i++)
    {
      const GovMention *m = gov_text_mention (self->text, i);

      if (m->last + 1 == hit->first && !gov_text_token (self->text, hit->first)->mark && m->preposition < 0 && is_person (self, i))
        return FALSE; /* "Jane Roe agreed to …" */
    }
  return n_words <= MAX_BARE;
}

/* Whether the last word of a hit can be a verb that no other rule knows: no small word, no noun, and nothing that is said */
static gboolean
is_unknown_verb (GovReader    *self,
                 const GovHit *hit)
{
  guint last = hit->last > hit->first + 1 && gov_text_token_is (self->text, hit->last, GOV_WORDS_DETERMINER) ? hit->last - 1 : hit->last;
  const GovToken *verb = gov_text_token (self->text, last);

  if (gov_text_token_has_shape (self->text, last, GOV_ATOM_NAME) ||
      (gov_text_word_kinds (self->text, verb->word) & ~GOV_KIND_BIT (GOV_WORDS_ACTS)) != 0)
    return FALSE;
  for (guint i = 0; i < self->hits->len; i++)
    {
      const GovHit *other = &g_array_index (self->hits, GovHit, i);

      if ((other->rule->section->kind == GOV_WORDS_STATEMENT || other->rule->section->kind == GOV_WORDS_DECISION) &&
          !gov_words_section_is (other->rule->section, GOV_ATTRIBUTE_VERB, "unknown") && other->first <= last && other->last >= last)
        return FALSE;
    }
  return TRUE;
}

/* Whether the clause of a hit, behind it, says until when something is to be done */
static gboolean
has_time_set (GovReader    *self,
              const GovHit *hit)
{
  GovText *text = self->text;
  guint end = hit->last + 1;
  GovDue due;
  gboolean set;

  while (end < self->end && same_clause (text, end, gov_text_token_mark (text, hit->last) == ':' ? hit->last + 1 : hit->last))
    end++;
  if (gov_text_token_has_shape (text, hit->last, GOV_ATOM_NAME) || gov_text_token_is (text, hit->last, GOV_WORDS_DECISION) ||
      !gov_text_find_due (text, self->sentence, hit->first, end, &due))
    return FALSE;
  set = !g_str_equal (due.kind, "date") ? !g_str_has_suffix (due.kind, "-event")
                                        : g_strcmp0 (due.bound, "by") == 0 || g_strcmp0 (due.bound, "before") == 0;
  g_free (due.edtf);
  return set;
}

/* "ACTION: jroe to check …", "Actie: Wilma belt …": whether the word is somebody, by what follows it */
gboolean
gov_reader_is_told (GovReader *self,
                    guint      token)
{
  GovText *text = self->text;
  GArray *hits = text->hits;

  if (token + 2 >= self->end || gov_text_token (text, token)->mark || gov_text_token (text, token + 1)->mark ||
      gov_text_kinds (text, token) != 0)
    return FALSE;
  if (gov_text_token_is (text, token + 1, GOV_WORDS_TO) ||
      (gov_text_token_is (text, token + 1, GOV_WORDS_FINITE) && !text->nouns_have_capitals &&
       gov_text_token_has_shape (text, token, GOV_ATOM_NAME)))
    return TRUE;
  g_array_set_size (hits, 0);
  gov_text_match (text, token + 1, self->sentence->first, self->end, GOV_KIND_BIT (GOV_WORDS_ACTS), hits);
  return hits->len > 0;
}

/* Who is told to do something in "Name: …": the words behind the colon are what */
static int
find_told (GovReader    *self,
           const GovHit *hit)
{
  int speaker = gov_reader_find_speaker (self);
  guint colon = self->sentence->first;

  if (speaker < 0)
    return -1;
  while (colon < self->end && gov_text_token_mark (self->text, colon) != ':')
    colon++;
  return gov_text_token (self->text, hit->first)->mark && hit->first != colon ? -1 : speaker;
}

/* Whether the sentence is jotted down: as an item of a list, behind an arrow, or with names at its end */
static gboolean
is_noted (GovReader *self)
{
  const GovBlock *block = gov_text_block (self->text, self->sentence->block);

  return self->names < self->end || gov_text_is_behind_arrow (self->text, self->sentence->first) ||
         (block->kind == GOV_BLOCK_ITEM && block->first == self->index);
}

/* What every rule asks: the clause, whether a question will do, and somebody who acts or speaks */
static gboolean
hit_holds (GovReader    *self,
           const GovHit *hit,
           int          *mention)
{
  const GovWordsSection *section = hit->rule->section;
  const char *who = gov_words_section_get (section, GOV_ATTRIBUTE_WHO), *person = gov_words_section_get (section, GOV_ATTRIBUTE_PERSON);

  *mention = -1;
  if (gov_words_section_is (section, GOV_ATTRIBUTE_AFTER, "motion") && !gov_reader_is_behind_motion (self))
    return FALSE;
  if (gov_words_section_is (section, GOV_ATTRIBUTE_AFTER, "decision") &&
      (self->decided == 0 || hit->first < self->decided || !gov_text_token (self->text, hit->first)->subordinate))
    return FALSE;
  if (gov_text_token (self->text, hit->first)->subordinate && !gov_words_section_is (section, GOV_ATTRIBUTE_CLAUSE, "any"))
    return FALSE;
  if (gov_words_section_is (section, GOV_ATTRIBUTE_FINITE, "none") && has_finite (self, hit->first))
    return FALSE;
  if (gov_words_section_is (section, GOV_ATTRIBUTE_FINITE, "nowhere") && !is_without_finite (self, hit))
    return FALSE;
  if (gov_words_section_is (section, GOV_ATTRIBUTE_ITEM, "yes") && !is_noted (self))
    return FALSE;
  if (gov_words_section_is (section, GOV_ATTRIBUTE_ITEM, "named") && self->names == self->end)
    return FALSE;
  if (self->question && !gov_words_section_is (section, GOV_ATTRIBUTE_QUESTION, "yes"))
    return FALSE;
  if (gov_words_section_is (section, GOV_ATTRIBUTE_BARE, "yes") && !is_bare (self, hit))
    return FALSE;
  if (section->kind == GOV_WORDS_DECISION && is_unsure (section) && self->speaker >= 0)
    return FALSE; /* one who speaks has not decided alone */
  if (gov_words_section_is (section, GOV_ATTRIBUTE_VERB, "unknown") && !is_unknown_verb (self, hit))
    return FALSE;
  if (who == NULL || g_str_equal (who, "none"))
    return TRUE;
  if (g_str_has_prefix (who, "subject") && is_infinitive (self, hit->first))
    return FALSE;
  if (strstr (who, "subject") != NULL)
    *mention = gov_reader_find_subject (self, hit->first);
  if (*mention >= 0 && gov_text_mention (self->text, *mention)->we && self->speaker >= 0)
    *mention = self->speaker;
  if (*mention < 0 && strstr (who, "agent") != NULL)
    *mention = gov_reader_find_agent (self, hit->first);
  if (*mention < 0 && strstr (who, "meeting") != NULL)
    *mention = find_place (self, hit->first);
  if (*mention < 0 && strstr (who, "sentence") != NULL)
    *mention = gov_reader_find_main_subject (self);
  if (*mention < 0 && strstr (who, "object") != NULL)
    *mention = find_any (self, hit->first);
  if (*mention < 0 && strstr (who, "addressee") != NULL)
    *mention = find_addressee (self, hit->first);
  if (g_str_equal (who, "told"))
    *mention = find_told (self, hit);
  if (g_str_equal (who, "behind"))
    *mention = find_behind (self, hit);
  if (*mention < 0 && strstr (who, "speaker") != NULL)
    *mention = self->speaker;
  if (gov_words_section_is (section, GOV_ATTRIBUTE_DUE, "yes") && !has_time_set (self, hit))
    return FALSE;
  if (gov_words_section_is (section, GOV_ATTRIBUTE_ACTOR, "group") && !is_group (self, *mention))
    return FALSE;
  if (person != NULL && is_person (self, *mention) != g_str_equal (person, "yes"))
    return FALSE;
  return *mention >= 0 || strstr (who, "any") != NULL;
}

/* The first hit of a kind that holds; a rule of more weight goes before */
const GovHit *
gov_reader_find_hit (GovReader   *self,
                     GovWordsKind kind,
                     GovWordsKind veto,
                     int         *mention)
{
  return gov_reader_find_hit_in (self, kind, veto, G_MAXUINT, mention);
}

/* The same in one clause of the sentence; G_MAXUINT for all of them */
const GovHit *
gov_reader_find_hit_in (GovReader   *self,
                        GovWordsKind kind,
                        GovWordsKind veto,
                        guint        clause,
                        int         *mention)
{
  const GovHit *found = NULL;
  int weight = 0, who;

  for (guint i = 0; i < self->hits->len; i++)
    {
      const GovHit *hit = &g_array_index (self->hits, GovHit, i);
      int w = hit->rule->section->weight;

      if (hit->rule->section->kind != kind || (found != NULL && w <= weight) ||
          (clause != G_MAXUINT && gov_text_token (self->text, hit->last)->clause != clause))
        continue;
      if (!gov_words_section_is (hit->rule->section, GOV_ATTRIBUTE_VETO, "no") && is_vetoed (self, hit, veto))
        continue;
      if (!hit_holds (self, hit, &who))
        continue;
      found = hit;
      weight = w;
      *mention = who;
    }
  return found;
}

/* The one who speaks in "Name: …" */
int
gov_reader_find_speaker (GovReader *self)
{
  guint first = self->sentence->mentions, end = first + self->sentence->n_mentions, last = first;
  const GovMention *m;

  if (first == end || gov_text_mention (self->text, first)->first != self->sentence->first)
    return -1;
  while (last + 1 < end && gov_text_mention (self->text, last + 1)->group == first)
    last++;
  m = gov_text_mention (self->text, last); /* "Jan, Eve and Karin: …" */
  if (m->last + 1 >= self->end || gov_text_token_mark (self->text, m->last + 1) != ':')
    return -1;
  return self->sentence->mentions;
}
