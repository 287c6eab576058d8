#include "text/gov-text-reader-private.h"

#include <string.h>

/* Lists of actions and decisions: items below such a heading, boxes to tick, rows of a table. */

#define MAX_LED 20   /* items below "The Council:" */
#define MAX_OWNER 5  /* words of who stands behind an arrow */
#define MAX_OWNERS 12 /* words of those who stand before a colon */
#define MAX_BOLD 3    /* words of a name in bold */
#define MAX_DASHED 4  /* words of those who stand before a dash */

static const GovWordsSection task_sections[] = {
  { .kind = GOV_WORDS_DECISION, .name = (char *) "listed", .layout = TRUE, .weight = 1 },
  { .kind = GOV_WORDS_ACTION, .name = (char *) "listed", .layout = TRUE, .weight = 1 },
  { .kind = GOV_WORDS_ACTION, .name = (char *) "table", .layout = TRUE, .weight = 1 },
  { .kind = GOV_WORDS_ACTION, .name = (char *) "checkbox", .layout = TRUE, .weight = 1 },
  { .kind = GOV_WORDS_ACTION, .name = (char *) "arrow", .layout = TRUE, .weight = 1 },
};

static const GovWordsRule task_rules[] = {
  { &task_sections[0], NULL, 0, NULL }, { &task_sections[1], NULL, 0, NULL }, { &task_sections[2], NULL, 0, NULL },
  { &task_sections[3], NULL, 0, NULL }, { &task_sections[4], NULL, 0, NULL },
};

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
gboolean
gov_reader_read_row (GovReader *self)
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
  if (table->subjects && owner.end == 0 && due.end == 0)
    return FALSE; /* nobody has to do anything about it */
  finding = gov_reader_finding_new (self, GOV_FINDING_ACTION, &task_rules[2]);
  finding->text.start = gov_text_token (text, what.first)->span.start;
  finding->text.end = gov_text_token (text, what.end - 1)->span.end;
  g_array_index (finding->evidence, GovSpan, 0) = block->span;
  gov_text_add_names (text, owner.first, owner.end, FALSE, finding->parties);
  gov_reader_read_due_in (self, finding, due.first, due.end);
  if (!finding->has_due)
    gov_reader_read_due_in (self, finding, what.first, what.end);
  finding->done = (table->status >= 0 && table->status < GOV_MAX_CELLS && says_done (text, table->cells[table->status])) ||
                  text->text->str[finding->text.start - 1] == '~';
  return TRUE;
}

/* Whether each word has a capital, or is an "and" */
static gboolean
are_names (GovText *self,
           guint    first,
           guint    end)
{
  for (guint i = first; i < end; i++)
    if (!gov_text_token_has_shape (self, i, GOV_ATOM_NAME) && !gov_text_token_is (self, i, GOV_WORDS_AND) && gov_text_token_mark (self, i) != ',')
      return FALSE;
  return TRUE;
}

/* Those who stand before a colon: names, or somebody who is known with others in more words, "Jan, Els und wer will" */
static gboolean
add_owners (GovReader *self,
            guint      first,
            guint      end,
            GArray    *parties)
{
  GovText *text = self->text;
  guint known;

  if (gov_text_find_alias (text, first, end, &known) >= 0 && known + 1 < end && gov_text_token_is (text, known + 1, GOV_WORDS_FINITE))
    return gov_text_add_names (text, first, known + 1, TRUE, parties); /* "Jan has to do: …" */
  if (gov_text_add_known (text, first, end, parties))
    return TRUE;
  for (guint last = end; last > first; last--)
    if (last == end || gov_text_token_is (text, last, GOV_WORDS_AND))
      if (are_names (text, first, last))
        return gov_text_add_names (text, first, last, TRUE, parties);
  return FALSE;
}

/* "Wilma: …", "Jan/Wilma: …", "**Wilma** …": whoever stands before a colon in a list of tasks, or in bold, has to do it */
static gboolean
read_owner_before (GovReader  *self,
                   GovFinding *finding)
{
  GovText *text = self->text;
  const char *str = text->text->str;
  guint first = self->sentence->first, end = first, last;

  if (gov_text_label (text, self->sentence, "action", &last) != NULL)
    return FALSE; /* "ToDo: …" */
  while (end < self->end && end - first < MAX_OWNERS && gov_text_token_mark (text, end) != ':' &&
         (end == first || end - first > MAX_DASHED || !gov_text_is_behind_dash (text, end)))
    end++;
  if (end < self->end && end > first && gov_text_is_behind_dash (text, end) && are_names (text, first, end) && gov_text_add_names (text, first, end, TRUE, finding->parties))
    return TRUE; /* "Jan/Wilma - …" */
  if (end < self->end && end > first && gov_text_token_mark (text, end) == ':')
    return add_owners (self, first, end, finding->parties);
  if (strncmp (str + self->sentence->span.start, "**", 2) != 0)
    return FALSE;
  for (end = first + 1; end < self->end && end - first <= MAX_BOLD; end++)
    if (strncmp (str + gov_text_token (text, end - 1)->span.end, "**", 2) == 0)
      return gov_text_add_names (text, first, end, TRUE, finding->parties);
  return FALSE;
}

/* Who has to do what an item of a list says: "Name: …", "… (Name)", or the subject */
static void
read_owner (GovReader  *self,
            GovFinding *finding)
{
  const GovBlock *block = gov_text_block (self->text, self->sentence->block);
  const GovSentence *last = gov_text_sentence (self->text, block->first + block->n_sentences - 1);
  int speaker = gov_reader_find_speaker (self), subject = gov_reader_find_main_subject (self);

  if (speaker >= 0)
    gov_reader_add_parties (self, finding, speaker);
  else if (!read_owner_before (self, finding) && !gov_text_add_names_at_end (self->text, last, finding->parties) &&
           subject >= 0 && gov_text_is_somebody (self->text, gov_text_mention (self->text, subject)->actor))
    gov_reader_add_parties (self, finding, subject);
  if (finding->parties->len == 0 && gov_reader_is_told (self, self->sentence->first))
    gov_text_add_names (self->text, self->sentence->first, self->sentence->first + 1, FALSE, finding->parties);
}

/* "[ ] …", "[x] …": a task to tick off */
gboolean
gov_reader_read_checkbox (GovReader *self)
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
  finding = gov_reader_finding_new (self, GOV_FINDING_ACTION, &task_rules[3]);
  finding->text.start = block->span.start + 4;
  finding->text.end = block->span.end;
  g_array_index (finding->evidence, GovSpan, 0) = block->span;
  finding->done = done;
  read_owner (self, finding);
  gov_reader_read_due (self, finding, self->sentence->first);
  return TRUE;
}

/* "Het college:", "Der Rat:" above a list: each item is what the body does */
static gboolean
is_led_by_body (GovText *self,
                guint    block)
{
  guint lead = block, n_actors = 0;
  gboolean of = FALSE;
  const GovSentence *s;

  while (lead > 0 && block - lead < MAX_LED && gov_text_block (self, lead)->kind == GOV_BLOCK_ITEM)
    lead--;
  if (gov_text_block (self, lead)->kind != GOV_BLOCK_PARAGRAPH || gov_text_block (self, lead)->n_sentences == 0)
    return FALSE;
  s = gov_text_sentence (self, gov_text_block (self, lead)->first + gov_text_block (self, lead)->n_sentences - 1);
  if (s->n_tokens < 2 || s->n_tokens > 6 || gov_text_token_mark (self, s->first + s->n_tokens - 1) != ':')
    return FALSE;
  for (guint i = s->first; i + 1 < s->first + s->n_tokens; i++)
    {
      const GovWordsRule *rule = gov_text_token_rule (self, i, GOV_WORDS_ACTOR);

      if (rule != NULL && n_actors == 0 && of)
        return FALSE; /* "Questions of the board:" */
      of = gov_text_token_is (self, i, GOV_WORDS_OF) || (of && gov_text_token_is (self, i, GOV_WORDS_DETERMINER));
      n_actors += rule != NULL && gov_words_section_is (rule->section, GOV_ATTRIBUTE_KIND, "group");
      if (rule == NULL && !gov_text_token_is (self, i, GOV_WORDS_DETERMINER) && !gov_text_token_is (self, i, GOV_WORDS_OF) &&
          !gov_text_token_has_shape (self, i, GOV_ATOM_NAME))
        return FALSE;
    }
  return n_actors > 0;
}

static guint
count_words (GovReader *self)
{
  guint n = 0;

  for (guint i = self->sentence->first; i < self->end; i++)
    n += !gov_text_token (self->text, i)->mark;
  return n;
}

/* Whether a block is an item of the list below the lead */
static gboolean
is_below_lead (GovText *self,
               guint    lead,
               guint    block)
{
  const GovBlock *above = gov_text_block (self, lead), *b = gov_text_block (self, block);

  return b->kind == GOV_BLOCK_ITEM && !b->heading && b->section == above->section &&
         (above->kind != GOV_BLOCK_ITEM || b->indent > above->indent);
}

/* Moves on to a block: the list below a lead ends with what is no item of it.  Who speaks in it, -1 for nobody. */
int
gov_reader_follow_lead (GovReader *self,
                        guint      block)
{
  if (self->lead.block == G_MAXUINT)
    return -1;
  if (!is_below_lead (self->text, self->lead.block, block))
    self->lead.block = G_MAXUINT;
  return self->lead.block == G_MAXUINT ? -1 : self->lead.mention;
}

/* Whether a list with deeper items stands below the sentence, which ends with a colon */
static gboolean
leads_list (GovReader *self)
{
  const GovSentence *s = self->sentence;

  return s->n_tokens > 1 && gov_text_token_mark (self->text, self->end - 1) == ':' && s->block + 1 < self->text->blocks->len &&
         is_below_lead (self->text, s->block, s->block + 1);
}

/* "Eve will:", "Next steps are:", "Eve:" above a list: what the items are, and whose */
gboolean
gov_reader_read_lead (GovReader *self)
{
  GovText *text = self->text;
  const GovHit *hit;
  int who;

  if (!leads_list (self))
    return FALSE;
  hit = gov_reader_find_hit (self, GOV_WORDS_ACTION, GOV_WORDS_NOT_ACTION, &who);
  if (hit != NULL && hit->last + 2 >= self->end)
    {
      self->lead = (GovLead) { self->sentence->block, who, TRUE };
      return TRUE;
    }
  who = gov_reader_find_speaker (self);
  if (who >= 0 && gov_text_mention (text, who)->last + 2 >= self->end)
    self->lead = (GovLead) { self->sentence->block, who, FALSE };
  return FALSE;
}

/* Below a heading such as "Actielijst" every item is one */
gboolean
gov_reader_read_listed (GovReader *self)
{
  GovText *text = self->text;
  const GovBlock *block = gov_text_block (text, self->sentence->block);
  GovSectionKind kind = self->section >= 0 ? gov_text_section (text, self->section)->kind : GOV_SECTION_ITEM;
  gboolean below = self->lead.block != G_MAXUINT && self->lead.tasks, action = below || kind == GOV_SECTION_ACTIONS, led = FALSE;
  GovFinding *finding;

  if (block->kind != GOV_BLOCK_ITEM ||
      (!action && kind != GOV_SECTION_DECISIONS && !(led = is_led_by_body (text, self->sentence->block))))
    return FALSE;
  if (self->index != block->first || (block->n_sentences == 1 && count_words (self) < 2) || (action && leads_list (self)))
    return TRUE;
  finding = gov_reader_finding_new (self, action ? GOV_FINDING_ACTION : GOV_FINDING_DECISION, &task_rules[action]);
  finding->text = block->span;
  g_array_index (finding->evidence, GovSpan, 0) = block->span;
  if (action)
    {
      finding->done = text->text->str[block->span.start] == '~';
      read_owner (self, finding);
      if (below && finding->parties->len == 0)
        gov_reader_add_parties (self, finding, self->lead.mention);
      gov_reader_read_due (self, finding, self->sentence->first);
    }
  else if (led)
    {
      self->question = FALSE; /* it begins with its verb because its subject stands above the list */
      gov_reader_read_action (self);
    }
  return TRUE;
}

/* "Offerte aanvragen → Jan, vóór 8 maart": an arrow that leads to people says whose task it is */
gboolean
gov_reader_read_arrow (GovReader *self)
{
  GovText *text = self->text;
  const GovSentence *s = self->sentence;
  guint arrow = 0, end;
  GovFinding *finding;

  if (!s->arrow)
    return FALSE;
  for (guint i = s->first + 2; i < self->end && arrow == 0; i++)
    if (gov_text_is_behind_arrow (text, i))
      arrow = i;
  if (arrow == 0)
    return FALSE;
  for (end = arrow; end < self->end && gov_text_token_mark (text, end) != ',' && end - arrow < MAX_OWNER;)
    end++;
  for (guint i = s->mentions; i < s->mentions + s->n_mentions; i++)
    {
      const GovMention *m = gov_text_mention (text, i);

      if (m->first != arrow || m->actor < 0 || m->last + 1 < end)
        continue;
      finding = gov_reader_finding_new (self, GOV_FINDING_ACTION, &task_rules[4]);
      gov_reader_add_parties (self, finding, i);
      gov_reader_read_due (self, finding, arrow);
      return TRUE;
    }
  return FALSE;
}
