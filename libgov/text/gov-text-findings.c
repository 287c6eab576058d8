#include "text/gov-text-reader-private.h"

#include <string.h>

/* Findings: the decisions, actions and statements of the sentences.
 *
 * Which words make a sentence one of these is in the lexicon; here is what a rule asks of the sentence
 * around its words: that the clause is no subordinate one, that somebody is its subject, that nothing
 * in the clause speaks against it. */

#define MAX_JOINED 400 /* findings that are compared with those of a list */
#define KINDS                                                                     \
  (GOV_KIND_BIT (GOV_WORDS_DECISION) | GOV_KIND_BIT (GOV_WORDS_NOT_DECISION) |    \
   GOV_KIND_BIT (GOV_WORDS_ACTION) | GOV_KIND_BIT (GOV_WORDS_NOT_ACTION) |        \
   GOV_KIND_BIT (GOV_WORDS_STATEMENT) | GOV_KIND_BIT (GOV_WORDS_NOT_STATEMENT) |  \
   GOV_KIND_BIT (GOV_WORDS_METHOD))
#define MAX_WORDS 400     /* of a sentence: what is longer is no sentence */

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
read_statement (GovReader *self)
{
  const GovHit *hit;
  GovFinding *finding;
  int who;

  hit = gov_reader_find_hit (self, GOV_WORDS_STATEMENT, GOV_WORDS_NOT_STATEMENT, &who);
  if (hit == NULL)
    return NULL;
  finding = gov_reader_finding_new (self, GOV_FINDING_STATEMENT, hit->rule);
  gov_reader_add_parties (self, finding, who);
  if (finding->parties->len > 0 && !gov_reader_is_elsewhere (self, hit->first))
    gov_reader_mark_present (self, finding);
  if (finding->parties->len == 0 && self->before != NULL && gov_words_section_is (hit->rule->section, GOV_ATTRIBUTE_CARRY, "yes"))
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

/* A sentence with a question mark, or one that begins with its verb and its subject behind that */
static gboolean
is_question (GovReader *self)
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

/* "Saal buchen (Eva)": what ends before the names at the end is what is to be done */
static void
match_before_names (GovReader *self)
{
  GovSentence rest = *self->sentence;

  self->names = gov_text_find_closing_names (self->text, self->sentence);
  if (self->names == self->end)
    return;
  rest.n_tokens = self->names - rest.first;
  gov_text_match_sentence (self->text, &rest, GOV_KIND_BIT (GOV_WORDS_ACTION), self->hits);
}

static void
read_sentence (GovReader *self)
{
  GovFinding *statement = NULL, *decision;
  int speaker;
  gboolean task;

  g_array_set_size (self->hits, 0);
  self->end = self->sentence->first + self->sentence->n_tokens;
  self->decided = 0;
  speaker = gov_reader_find_speaker (self);
  self->speaker = speaker >= 0 ? speaker : self->speaker;
  if (self->sentence->n_tokens > MAX_WORDS)
    return;
  gov_text_match_sentence (self->text, self->sentence, KINDS, self->hits);
  match_before_names (self);
  self->question = is_question (self);
  task = gov_reader_read_row (self);
  if (gov_reader_read_resolved_row (self, task) || task || gov_reader_read_checkbox (self) || gov_reader_read_listed (self) ||
      gov_reader_read_resolved (self) || gov_reader_read_lone_tally (self) || gov_reader_read_closing_mark (self) || gov_reader_read_name_and_due (self) ||
      gov_reader_read_marker (self) || gov_reader_read_arrow (self))
    return;

  if (gov_reader_read_lead (self))
    return;
  gov_reader_read_proposal (self);
  decision = gov_reader_read_decision (self);
  if (decision == NULL && (gov_reader_read_count (self) || gov_reader_read_counted (self)))
    return;
  gov_reader_read_action (self);
  statement = read_statement (self);
  if (statement != NULL && (decision != NULL || self->summary))
    g_ptr_array_remove (self->text->findings, statement);
  else if (statement != NULL)
    self->before = statement;
}

/* Whether a block below "Agenda" says what happened, and not only what will be talked about */
static gboolean
is_told (GovText        *self,
         const GovBlock *block)
{
  const GovSentence *s = block->n_sentences > 0 ? gov_text_sentence (self, block->first) : NULL;
  guint n_verbs = 0;

  for (guint i = s != NULL ? s->first : 0; s != NULL && i < s->first + s->n_tokens; i++)
    n_verbs += gov_text_token_is (self, i, GOV_WORDS_FINITE);
  return block->n_sentences > 1 || (n_verbs > 0 && self->text->str[block->span.end - 1] == '.');
}

/* "To do: …": no list of people has it, whatever heading stands above */
static gboolean
is_marked_task (GovText        *self,
                const GovBlock *block)
{
  const GovSentence *s = block->n_sentences > 0 ? gov_text_sentence (self, block->first) : NULL;
  guint last;

  return s != NULL && gov_text_label (self, s, "action", &last) != NULL && last + 1 < s->first + s->n_tokens &&
         gov_text_token_mark (self, last + 1) == ':';
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
         ((kind != GOV_SECTION_PRESENT && kind != GOV_SECTION_ABSENT) || is_marked_task (self, b)) && (kind != GOV_SECTION_AGENDA || is_told (self, b));
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

/* "Ann Lee opens the meeting", "Ann Lee and Bob Stone report": somebody whom no list names, with two names at the
 * beginning of a sentence, before a verb that says more than "is" */
static gboolean
is_subject_by_name (GovText           *self,
                    const GovSentence *s,
                    const GovMention  *m)
{
  guint end = s->first + s->n_tokens, next = m->last + 1;
  const GovMention *other = m + 1;

  if (!gov_text_actor (self, m->actor)->full || next >= end)
    return FALSE;
  if (gov_text_token_is (self, next, GOV_WORDS_AND) && other < gov_text_mention (self, s->mentions) + s->n_mentions &&
      other->head == next + 1)
    return m->head == s->first && is_subject_by_name (self, s, other);
  return (m->head == s->first || gov_text_token_is (self, m->head - 1, GOV_WORDS_AND)) && gov_text_token_is (self, next, GOV_WORDS_FINITE) &&
         !gov_text_token_is (self, next, GOV_WORDS_LANGUAGE);
}

/* A person who is the subject of a clause was there: "Ms Jones left the room"; and so was who speaks: "Ann Lee: …" */
static void
find_present (GovText           *self,
              const GovSentence *s)
{
  gboolean says = FALSE;

  for (guint i = s->first; i < s->first + s->n_tokens; i++)
    says = says || gov_text_token_is (self, i, GOV_WORDS_FINITE) || gov_text_token_mark (self, i) == ':';
  if (!says && s->n_tokens < 5)
    return; /* a name and nothing else, as in the head */
  for (guint i = s->mentions; i < s->mentions + s->n_mentions; i++)
    {
      const GovMention *m = gov_text_mention (self, i);

      if (m->actor < 0 || m->preposition >= 0 || m->agent || !(g_strcmp0 (gov_text_actor (self, m->actor)->kind, "person") == 0 || is_subject_by_name (self, s, m)))
        continue;
      gov_text_actor (self, m->actor)->present = TRUE;
      gov_text_actor_add_evidence (self, m->actor, s->span);
    }
}

/* The words of a finding, folded, for comparison */
static char *
fold_text (GovText          *self,
           const GovFinding *finding)
{
  g_autofree char *text = gov_text_copy (self, finding->text.start, finding->text.end);
  char *folded = g_utf8_casefold (text, -1), *to = folded;

  for (const char *p = folded; *p != '\0'; p++)
    if (!g_ascii_isspace (*p) && !g_ascii_ispunct (*p))
      *to++ = *p;
  *to = '\0';
  return folded;
}

/* What a list at the end says again in the words of the text is one finding with two pieces of evidence */
static void
join_lists (GovText *self)
{
  guint n_lists = 0;

  for (guint i = 0; i < self->findings->len && n_lists < MAX_JOINED; i++)
    {
      GovFinding *listed = self->findings->pdata[i];
      g_autofree char *words = NULL;

      if (!g_str_equal (listed->rule->section->name, "listed") && !g_str_equal (listed->rule->section->name, "table"))
        continue;
      n_lists++;
      words = fold_text (self, listed);
      for (guint k = 0; k < MIN (i, MAX_JOINED) && strlen (words) > 8; k++)
        {
          GovFinding *other = self->findings->pdata[k];
          g_autofree char *others = other->kind == listed->kind ? fold_text (self, other) : NULL;

          if (others == NULL || (strstr (others, words) == NULL && (strlen (others) <= 8 || strstr (words, others) == NULL)))
            continue;
          g_array_append_vals (other->evidence, listed->evidence->data, listed->evidence->len);
          other->done = other->done || listed->done;
          g_ptr_array_remove_index (self->findings, i--);
          break;
        }
    }
}

void
gov_text_find_findings (GovText *self)
{
  g_autoptr (GArray) hits = g_array_new (FALSE, FALSE, sizeof (GovHit));
  GovReader reader = { self, 0, NULL, 0, hits, -1, FALSE, FALSE, 0, -1, NULL, { 0 }, 0, G_MAXUINT, { G_MAXUINT, -1, FALSE }, 0, -1, 0 };
  guint block = G_MAXUINT;

  for (guint i = 0; i < self->sentences->len; i++)
    {
      const GovSentence *s = gov_text_sentence (self, i);

      if (s->heading || !is_readable (self, s->block))
        continue;
      if (s->block != block)
        {
          reader.before = NULL;
          reader.speaker = gov_reader_follow_lead (&reader, s->block);
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
  join_lists (self);
}
