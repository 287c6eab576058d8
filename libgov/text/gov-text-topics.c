#include "text/gov-text-outline-private.h"

#include <string.h>

/* Titles of what was talked about where no heading has them: the first words of paragraphs, the list below "Agenda", the
 * bullets of a list with what was said below or behind them. */

#define MAX_RUN_IN_WORDS 6
#define MAX_TOPIC 12  /* words of a title in a list */
#define MAX_PREFIX 8  /* words of one before a colon */
#define MAX_REST 4    /* words of a bullet that is a title only because those around it are */

/* "Accounts. The treasurer presented …": the first sentence of a paragraph is its title */
static gboolean
is_run_in (GovText *self,
           guint    block)
{
  const GovBlock *b = gov_text_block (self, block);
  const GovSentence *s = gov_outline_get_sentence (self, block);
  guint n_words = 0;

  if (b->kind != GOV_BLOCK_PARAGRAPH || b->n_sentences < 2 || b->heading || s->n_tokens == 0 ||
      gov_outline_last_character (self, s->span) != '.' || !gov_text_token_has_shape (self, s->first, GOV_ATOM_NAME) ||
      gov_outline_sentence_has (self, s, GOV_WORDS_FINITE))
    return FALSE;
  for (guint i = s->first; i < s->first + s->n_tokens; i++)
    n_words += !gov_text_token (self, i)->mark;
  return n_words <= MAX_RUN_IN_WORDS;
}

/* Such titles, where most paragraphs have one */
void
gov_outline_find_run_in (GovText *self)
{
  guint n = 0, n_paragraphs = 0;

  for (guint i = self->title + 1; i < self->blocks->len; i++)
    {
      n += is_run_in (self, i);
      n_paragraphs += gov_text_block (self, i)->kind == GOV_BLOCK_PARAGRAPH && gov_text_block (self, i)->n_sentences > 1;
    }
  for (guint i = self->title + 1; n >= 4 && n * 3 >= n_paragraphs * 2 && i < self->blocks->len; i++)
    if (is_run_in (self, i))
      gov_outline_make_heading (self, i, 2);
}

/* Where the list below "Agenda" ends: at the next heading; paragraphs are what was said of a numbered item, unless they
 * announce another list */
static guint
find_list_end (GovText *self,
               guint    label)
{
  const GovBlock *above = gov_text_block (self, label), *first = above + 1;
  gboolean bullet = above->kind == GOV_BLOCK_ITEM;
  guint k;

  for (k = label + 1; k < self->blocks->len; k++)
    {
      const GovBlock *b = gov_text_block (self, k);

      if (b->heading || (bullet && b->indent <= above->indent))
        break;
      if (b->kind != GOV_BLOCK_ITEM &&
          (k == label + 1 || !first->numbered || b->span.end == b->span.start || self->text->str[b->span.end - 1] == ':'))
        break;
    }
  return k;
}

/* Whether text stands below or behind most items of a list, at their indent */
static gboolean
has_text_within (GovText *self,
                 guint    first,
                 guint    end,
                 guint    indent)
{
  guint n = 0, n_texts = 0;

  for (guint i = first; i < end; i++)
    {
      const GovBlock *b = gov_text_block (self, i), *next = b + 1;

      if (b->kind != GOV_BLOCK_ITEM || b->indent != indent)
        continue;
      n++;
      n_texts += i + 1 < end && (next->kind != GOV_BLOCK_ITEM || next->indent > indent);
    }
  return n_texts * 2 >= n && n > 0;
}

/* Where a text has no headings for what was talked about, the list below "Agenda" has them; and where it has, the last list
 * that has text within, and no heading below */
void
gov_outline_find_agenda (GovText *self,
                         gboolean headed)
{
  guint last = 0;

  for (guint i = 0; headed && i < self->blocks->len; i++)
    if (gov_text_block (self, i)->heading)
      last = i;
  for (guint i = last; i < self->blocks->len; i++)
    {
      const GovBlock *label = gov_text_block (self, i);
      const GovSentence *s = gov_outline_get_sentence (self, i);
      gboolean bullet = label->kind == GOV_BLOCK_ITEM;
      gboolean line = label->kind == GOV_BLOCK_PARAGRAPH && label->n_sentences == 1 && self->text->str[label->span.end - 1] == ':';
      guint indent = G_MAXUINT, end;

      if (s == NULL || (!bullet && !line && !label->heading) || (int) i == self->title || gov_outline_find_kind (self, s, s->first) != GOV_SECTION_AGENDA)
        continue;
      end = find_list_end (self, i);
      for (guint k = i + 1; k < end; k++)
        if (gov_text_block (self, k)->kind == GOV_BLOCK_ITEM)
          indent = MIN (indent, gov_text_block (self, k)->indent);
      if (headed && (!label->heading || !has_text_within (self, i + 1, end, indent)))
        continue;
      for (guint k = i + 1; k < end; k++)
        if (gov_text_block (self, k)->kind == GOV_BLOCK_ITEM && gov_text_block (self, k)->indent == indent)
          gov_outline_make_heading (self, k, 8);
      i = MAX (end, i + 1) - 1;
    }
}

/* A title that is only the beginning of its sentence */
typedef struct
{
  guint block;
  guint end; /* the first token behind it, and behind its colon; 0: it is all of the sentence */
} Topic;

typedef struct
{
  GovText *text;
  GHashTable *people;   /* numbers of the words that stand in the list of those present */
  GHashTable *prefixes; /* those that titles before a colon begin with, to how many do */
  GArray *topics;       /* of Topic */
  guint indent;         /* of the bullets of the first level */
  guint n;              /* how many there are */
} TopicFinder;

/* Notes the names of a block where people stand */
static void
note_people (TopicFinder *self,
             guint        block)
{
  GovText *text = self->text;
  const GovBlock *b = gov_text_block (text, block);

  for (guint i = b->first; i < b->first + b->n_sentences; i++)
    for (guint k = gov_text_sentence (text, i)->first; k < gov_text_sentence_end (text, i); k++)
      g_hash_table_add (self->people, GUINT_TO_POINTER (gov_text_token (text, k)->word));
}

/* Whether a block begins with a label for people, and what stands behind it are their names */
static gboolean
is_people_label (GovText *self,
                 guint    block)
{
  static const char *const names[] = { "present", "absent", "chair", "secretary" };
  const GovSentence *s = gov_outline_get_sentence (self, block);

  for (guint i = 0; s != NULL && s->n_tokens > 0 && i < G_N_ELEMENTS (names); i++)
    if (gov_text_label (self, s, names[i], NULL) != NULL)
      return TRUE;
  return FALSE;
}

/* What the heading above says of the blocks that follow, for each block */
static gboolean
is_for_topics (GovSectionKind kind)
{
  return kind == GOV_SECTION_ITEM || kind == GOV_SECTION_AGENDA || kind == GOV_SECTION_OTHER;
}

/* Whether a word of a title has the form of a verb that is none with a capital */
static gboolean
has_verb (GovText *self,
          guint    first,
          guint    end)
{
  for (guint i = first; i < end; i++)
    if (gov_text_token_is (self, i, GOV_WORDS_FINITE) && !(i > first && gov_text_token_has_shape (self, i, GOV_ATOM_NAME)))
      return TRUE;
  return FALSE;
}

/* The first token behind "Title: …" with text behind it; 0 for none */
static guint
find_prefix_end (GovText *self,
                 guint    block)
{
  const GovBlock *b = gov_text_block (self, block);
  const GovSentence *s = gov_outline_get_sentence (self, block);
  guint end = s->first + s->n_tokens, i;

  for (i = s->first; i < end && i < s->first + MAX_PREFIX + 2 && gov_text_token_mark (self, i) != ':'; i++)
    if (gov_text_token_mark (self, i) == ',' || gov_text_token_mark (self, i) == ';' || gov_text_token_mark (self, i) == '|')
      return 0;
  if (i == s->first || i >= end || gov_text_token_mark (self, i) != ':' || has_verb (self, s->first, i))
    return 0;
  return i + 1 < end || b->n_sentences > 1 ? i + 1 : 0;
}

/* Whether all letters before a token are capitals, and there are some */
static gboolean
is_in_capitals (GovText *self,
                guint    first,
                guint    end)
{
  const char *p = self->text->str + gov_text_token (self, first)->span.start;
  guint n = 0;

  for (; p < self->text->str + gov_text_token (self, end - 1)->span.end; p = g_utf8_next_char (p))
    {
      if (g_unichar_islower (g_utf8_get_char (p)))
        return FALSE;
      n += g_unichar_isupper (g_utf8_get_char (p));
    }
  return n > 3;
}

/* Whether bullets or lines that stand further to the right follow */
static gboolean
has_children (GovText *self,
              guint    block)
{
  const GovBlock *b = gov_text_block (self, block), *next = b + 1;

  return block + 1 < self->blocks->len && next->kind == GOV_BLOCK_ITEM && !next->heading && next->indent > b->indent + 1;
}

/* Whether a block is no longer than a title, and says nothing */
static gboolean
is_title (GovText *self,
          guint    block,
          guint    max_words)
{
  const GovBlock *b = gov_text_block (self, block);
  const GovSentence *s = gov_outline_get_sentence (self, block);
  guint n_words = 0;
  gunichar last = gov_outline_last_character (self, s->span);

  for (guint i = s->first; i < s->first + s->n_tokens; i++)
    n_words += !gov_text_token (self, i)->mark;
  return b->n_sentences == 1 && n_words > 0 && n_words <= max_words && last != '.' && last != '!' && last != ',' &&
         (last == '?' || !has_verb (self, s->first, s->first + s->n_tokens));
}

/* Whether the words before a colon are who says what stands behind it, or a label */
static gboolean
is_speaker (TopicFinder *self,
            guint        block)
{
  const GovSentence *s = gov_outline_get_sentence (self->text, block);
  guint word = gov_text_token (self->text, s->first)->word;

  return gov_text_token_is (self->text, s->first, GOV_WORDS_LABEL) || g_hash_table_contains (self->people, GUINT_TO_POINTER (word)) ||
         GPOINTER_TO_UINT (g_hash_table_lookup (self->prefixes, GUINT_TO_POINTER (word))) > 1 ||
         gov_text_token_is (self->text, s->first, GOV_WORDS_HONORIFIC);
}

/* The blocks that may have topics: those of the kind below no heading for people or tasks */
static GArray *
find_candidates (TopicFinder *self,
                 GovBlockKind kind)
{
  GovText *text = self->text;
  GArray *found = g_array_new (FALSE, FALSE, sizeof (guint));
  GovSectionKind above = GOV_SECTION_ITEM;

  self->indent = G_MAXUINT;
  for (guint i = MAX (text->title, 0); i < text->blocks->len; i++)
    {
      const GovBlock *b = gov_text_block (text, i);
      const GovSentence *s = gov_outline_get_sentence (text, i);

      if (s == NULL || s->n_tokens == 0 || (int) i == text->title)
        continue;
      if (b->heading)
        above = gov_outline_find_kind (text, s, s->first);
      else if (above == GOV_SECTION_PRESENT || above == GOV_SECTION_ABSENT || is_people_label (text, i))
        note_people (self, i);
      else if (b->kind == kind && !b->numbered && is_for_topics (above) && !gov_text_token_is (text, s->first, GOV_WORDS_LABEL))
        {
          g_array_append_val (found, i);
          self->indent = MIN (self->indent, b->indent);
        }
    }
  return found;
}

/* Counts what titles before a colon begin with: who speaks does so more than once */
static void
count_prefixes (TopicFinder *self,
                GArray      *candidates)
{
  for (guint i = 0; i < candidates->len; i++)
    {
      guint block = g_array_index (candidates, guint, i);
      gpointer word;

      if (gov_text_block (self->text, block)->bold || find_prefix_end (self->text, block) == 0)
        continue;
      word = GUINT_TO_POINTER (gov_text_token (self->text, gov_outline_get_sentence (self->text, block)->first)->word);
      g_hash_table_insert (self->prefixes, word, GUINT_TO_POINTER (GPOINTER_TO_UINT (g_hash_table_lookup (self->prefixes, word)) + 1));
    }
}

/* "- Budget" with bullets below it, "- Budget: we talked …", "- **Budget** …" */
static void
find_in_bullets (TopicFinder *self)
{
  GovText *text = self->text;
  g_autoptr (GArray) candidates = find_candidates (self, GOV_BLOCK_ITEM);
  guint n_parents = 0;

  count_prefixes (self, candidates);
  for (guint i = 0; i < candidates->len; i++)
    {
      Topic topic = { g_array_index (candidates, guint, i), 0 };
      const GovBlock *b = gov_text_block (text, topic.block);

      if (b->indent > self->indent + 1)
        continue;
      self->n++;
      if (!b->bold && !(has_children (text, topic.block) && is_title (text, topic.block, MAX_TOPIC)))
        {
          topic.end = find_prefix_end (text, topic.block);
          if (topic.end == 0)
            continue;
        }
      if (is_speaker (self, topic.block))
        continue;
      n_parents += topic.end == 0 && has_children (text, topic.block);
      g_array_append_val (self->topics, topic);
    }
  if ((self->topics->len < 3 && n_parents < 2) || self->topics->len * 2 < self->n)
    g_array_set_size (self->topics, 0);
  for (guint i = 0; self->topics->len > 0 && i < candidates->len; i++)
    {
      Topic topic = { g_array_index (candidates, guint, i), 0 };
      const GovSentence *s = gov_outline_get_sentence (text, topic.block);

      /* What has nothing to it is a topic where the others are */
      if (gov_text_block (text, topic.block)->indent <= self->indent + 1 && is_title (text, topic.block, MAX_REST) &&
          !has_children (text, topic.block) && gov_text_token_has_shape (text, s->first, GOV_ATOM_NAME) && find_prefix_end (text, topic.block) == 0 &&
          topic.block > g_array_index (self->topics, Topic, 0).block)
        g_array_append_val (self->topics, topic);
    }
}

/* "BUDGET: The treasurer …", or where most paragraphs are so, "Budget: the treasurer …" */
static void
find_in_paragraphs (TopicFinder *self)
{
  GovText *text = self->text;
  g_autoptr (GArray) candidates = find_candidates (self, GOV_BLOCK_PARAGRAPH);
  guint n_capitals = 0, n_paragraphs = 0;

  count_prefixes (self, candidates);
  for (guint i = 0; i < candidates->len; i++)
    {
      Topic topic = { g_array_index (candidates, guint, i), 0 };
      const GovSentence *s = gov_outline_get_sentence (text, topic.block);

      n_paragraphs += gov_outline_sentence_has (text, s, GOV_WORDS_FINITE);
      topic.end = find_prefix_end (text, topic.block);
      if (topic.end == 0 || !gov_text_token_has_shape (text, s->first, GOV_ATOM_NAME) || is_speaker (self, topic.block))
        continue;
      if (is_in_capitals (text, s->first, topic.end - 1))
        n_capitals++;
      else if (!gov_text_block (text, topic.block)->after_gap ||
               !has_verb (text, topic.end, gov_text_sentence_end (text, gov_text_block (text, topic.block)->first + gov_text_block (text, topic.block)->n_sentences - 1)))
        continue;
      g_array_append_val (self->topics, topic);
    }
  if (n_capitals >= 3)
    for (guint i = self->topics->len; i > 0; i--)
      {
        const Topic *topic = &g_array_index (self->topics, Topic, i - 1);

        if (!is_in_capitals (text, gov_outline_get_sentence (text, topic->block)->first, topic->end - 1))
          g_array_remove_index (self->topics, i - 1);
      }
  else if (self->topics->len < 3 || self->topics->len * 3 < n_paragraphs * 2)
    g_array_set_size (self->topics, 0);
}

static int
compare_topics (gconstpointer a,
                gconstpointer b)
{
  return (int) ((const Topic *) a)->block - (int) ((const Topic *) b)->block;
}

/* Makes two sentences of each that begins with a title */
static void
split_sentences (GovText *self,
                 GArray  *topics)
{
  GArray *sentences = g_array_sized_new (FALSE, FALSE, sizeof (GovSentence), self->sentences->len + topics->len);
  guint next = 0;

  for (guint i = 0; i < self->blocks->len; i++)
    {
      GovBlock *b = gov_text_block (self, i);
      guint first = sentences->len;

      if (b->n_sentences > 0)
        g_array_append_vals (sentences, gov_text_sentence (self, b->first), b->n_sentences);
      b->first = first;
      if (next >= topics->len || g_array_index (topics, Topic, next).block != i)
        continue;
      if (g_array_index (topics, Topic, next).end > 0)
        {
          guint end = g_array_index (topics, Topic, next).end;
          GovSentence *title = &g_array_index (sentences, GovSentence, first), rest = *title;

          title->n_tokens = end - title->first;
          title->span.end = gov_text_token (self, end - 1)->span.end;
          rest.first = end;
          rest.n_tokens -= title->n_tokens;
          if (rest.n_tokens > 0)
            {
              rest.span.start = gov_text_token (self, end)->span.start;
              g_array_insert_val (sentences, first + 1, rest);
              b->n_sentences++;
            }
        }
      next++;
    }
  g_array_unref (self->sentences);
  self->sentences = sentences;
}

/* What was talked about, by the bullets or the lines that it stands in */
void
gov_outline_find_topics (GovText *self)
{
  g_autoptr (GHashTable) people = g_hash_table_new (NULL, NULL);
  g_autoptr (GHashTable) prefixes = g_hash_table_new (NULL, NULL);
  g_autoptr (GArray) topics = g_array_new (FALSE, FALSE, sizeof (Topic));
  TopicFinder finder = { self, people, prefixes, topics, G_MAXUINT, 0 };

  find_in_bullets (&finder);
  if (topics->len == 0)
    {
      g_hash_table_remove_all (prefixes);
      find_in_paragraphs (&finder);
    }
  if (topics->len == 0)
    return;
  g_array_sort (topics, compare_topics);
  split_sentences (self, topics);
  for (guint i = 0; i < topics->len; i++)
    gov_outline_make_heading (self, g_array_index (topics, Topic, i).block, 7);
}

/* Whether a block ends with the number of an issue, as a link has it: "Drop the old parser [#12](…)" */
static gboolean
ends_with_issue (GovText *self,
                 guint    block)
{
  const GovBlock *b = gov_text_block (self, block);
  const char *start = self->text->str + b->span.start, *p = self->text->str + b->span.end, *digits;

  while (p > start && strchr (") ]", p[-1]) != NULL)
    p--;
  for (digits = p; p > start && g_ascii_isdigit (p[-1]);)
    p--;
  return p < digits && p > start + 4 && (p[-1] == '#' || p[-1] == '[');
}

/* Bullets that name an issue, with what was said of it below: topics within a section for many of them */
void
gov_outline_find_issues (GovText *self)
{
  guint n = 0;

  for (guint pass = 0; pass < 2; pass++)
    for (guint i = 0; i < self->blocks->len && (pass == 0 || n > 1); i++)
      {
        const GovBlock *b = gov_text_block (self, i);

        if (b->kind != GOV_BLOCK_ITEM || b->heading || b->n_sentences == 0 || !has_children (self, i) || !ends_with_issue (self, i))
          continue;
        if (pass == 0)
          n++;
        else
          gov_outline_make_heading (self, i, 7);
      }
}

/* The first words of a short line, up to a colon or a bracket; NULL for none */
static char *
find_line_key (GovText *self,
               guint    block)
{
  const GovSentence *s = gov_outline_get_sentence (self, block);
  guint first, end;

  if (s == NULL || gov_text_block (self, block)->n_sentences != 1 || gov_text_block (self, block)->kind == GOV_BLOCK_ROW)
    return NULL;
  for (first = s->first; first < s->first + s->n_tokens && gov_text_token (self, first)->mark;)
    first++;
  for (end = first; end < s->first + s->n_tokens && !gov_text_token (self, end)->mark;)
    end++;
  if (end == first || end - first > MAX_TOPIC)
    return NULL;
  return gov_lexicon_fold (self->text->str + gov_text_token (self, first)->span.start,
                           gov_text_token (self, end - 1)->span.end - gov_text_token (self, first)->span.start);
}

/* Lines that repeat one of the list below "Agenda" are the headings of what was said */
void
gov_outline_find_repeated (GovText *self)
{
  g_autoptr (GHashTable) listed = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GArray) found = g_array_new (FALSE, FALSE, sizeof (guint));
  gboolean agenda = FALSE;

  for (guint i = 0; i < self->blocks->len; i++)
    {
      const GovBlock *b = gov_text_block (self, i);
      const GovSentence *s = gov_outline_get_sentence (self, i);
      g_autofree char *key = NULL;

      if (b->heading && s != NULL)
        agenda = (int) i != self->title && gov_outline_find_kind (self, s, s->first) == GOV_SECTION_AGENDA;
      else if ((key = find_line_key (self, i)) != NULL)
        {
          if (agenda)
            g_hash_table_add (listed, g_steal_pointer (&key));
          else if (b->kind == GOV_BLOCK_PARAGRAPH && g_hash_table_remove (listed, key))
            g_array_append_val (found, i);
        }
    }
  for (guint i = 0; i < found->len && found->len >= 3; i++)
    gov_outline_make_heading (self, g_array_index (found, guint, i), 7);
}
