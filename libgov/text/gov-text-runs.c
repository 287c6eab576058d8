#include "text/gov-text-outline-private.h"

/* Headings that run through in their numbers: which of the many numbers of a text are those of its items. */

#define MAX_RUNS 64    /* places where a run of numbers is tried from */
#define MAX_AHEAD 200  /* blocks in which the next number of a run is looked for */
#define MAX_LEFT_OUT 2 /* numbers that a run can leave out */
#define MAX_TO_THE_RIGHT 2 /* blanks before a number of a run, more than before the first: a sublist has three */

/* Whether a numbered block could be a heading: its title is no long sentence */
static gboolean
may_be_numbered_heading (GovText *self,
                         guint    block)
{
  const GovBlock *b = gov_text_block (self, block);
  const GovSentence *title = gov_outline_get_sentence (self, block);

  return (b->numbered || b->soft) && b->number >= 0 && title != NULL && title->span.end - title->span.start <= GOV_MAX_TITLE;
}

/* "05" and "12" are of one style */
static gboolean
is_padded (const GovBlock *block)
{
  return block->number_mark == '0' || (block->number_mark == 0 && block->number > 9);
}

/* "1 Opening", and "2. Accounts" after it: the full stop of the first number was left out */
static gboolean
has_lost_mark (const GovBlock *first,
               const GovBlock *b)
{
  return first->number == 1 && first->number_mark == 0 && first->level <= 1 && b->number_mark == '.' && b->level <= 1;
}

/* Whether a block is numbered in the way of another one, no further to the right */
static gboolean
is_in_style (GovText *self,
             guint    block,
             guint    first)
{
  const GovBlock *a = gov_text_block (self, first), *b = gov_text_block (self, block);

  return b->number >= 0 && (b->number_mark == a->number_mark || (is_padded (a) && is_padded (b)) || has_lost_mark (a, b)) && b->soft == a->soft &&
         b->indent <= a->indent + MAX_TO_THE_RIGHT && a->indent <= b->indent + MAX_TO_THE_RIGHT &&
         may_be_numbered_heading (self, block);
}

/* Whether a number comes among the next blocks in the style of the run */
static gboolean
comes_later (GovText *self,
             guint    block,
             guint    first,
             int      number)
{
  for (guint i = block + 1; i < MIN (self->blocks->len, block + MAX_AHEAD); i++)
    if (gov_text_block (self, i)->number == number && is_in_style (self, i, first))
      return TRUE;
  return FALSE;
}

/* Whether the number before this one stands among the blocks before it */
static gboolean
comes_earlier (GovText *self,
               guint    block)
{
  for (guint i = block; i > 0 && block - i < MAX_AHEAD; i--)
    if (gov_text_block (self, i - 1)->number == gov_text_block (self, block)->number - 1 && is_in_style (self, i - 1, block))
      return TRUE;
  return FALSE;
}

/* The blocks from this one on that have numbers like "05" and "05A": codes that grow, with gaps for what is not public */
static void
follow_codes (GovText *self,
              guint    start,
              GArray  *run)
{
  int last = gov_text_block (self, start)->number;

  for (guint i = start; i < self->blocks->len; i++)
    {
      const GovBlock *b = gov_text_block (self, i);

      if (b->number < last || !is_in_style (self, i, start) || b->n_lines > 2)
        continue;
      g_array_append_val (run, i);
      last = b->number;
    }
}

/* The blocks from this one on that are all numbered "1.", which Markdown counts; FALSE where there is a "2." as well.  They
 * end where a paragraph announces another list. */
static gboolean
follow_ones (GovText *self,
             guint    start,
             GArray  *run)
{
  guint n = 0;

  for (guint i = start; i < self->blocks->len; i++)
    {
      const GovBlock *b = gov_text_block (self, i);

      if (b->number == 2 && is_in_style (self, i, start))
        return FALSE;
      if (b->number != 1 || !is_in_style (self, i, start) ||
          (i > 0 && n > 0 && gov_text_block (self, i - 1)->kind == GOV_BLOCK_PARAGRAPH && self->text->str[gov_text_block (self, i - 1)->span.end - 1] == ':'))
        {
          n += b->number == 1 && is_in_style (self, i, start) ? G_MAXUINT / 2 : 0;
          continue;
        }
      if (n++ < MAX_AHEAD)
        g_array_append_val (run, i);
    }
  return run->len >= 3;
}

/* The blocks from this one on that count 1, 2, 3, …; an item or two that were left out leave a gap */
static GArray *
follow_run (GovText *self,
            guint    start)
{
  GArray *run = g_array_new (FALSE, FALSE, sizeof (guint));
  int next = gov_text_block (self, start)->number;

  if (gov_text_block (self, start)->number_mark == '0')
    {
      follow_codes (self, start, run);
      return run;
    }

  for (guint i = start; i < self->blocks->len; i++)
    {
      const GovBlock *b = gov_text_block (self, i);

      if (b->number_mark == 'L' && b->number > next && b->number % GOV_LETTER_STEP == 1)
        next = b->number; /* "B.1" behind "A.4" */
      if (b->number < next || b->number > next + MAX_LEFT_OUT || !is_in_style (self, i, start) ||
          (b->number > next && (run->len < 3 || b->level > 1 || comes_later (self, i, start, next))))
        continue;
      g_array_append_val (run, i);
      next = b->number + 1;
    }
  return run;
}

/* A run of headings has text between its numbers, and titles rather than sentences */
static gboolean
is_run_of_headings (GovText *self,
                    GArray  *run)
{
  guint n_verbs = 0, n_texts = 0, n_lists = 0, first, last;

  if (run->len < 2 || (run->len < 4 && gov_text_block (self, g_array_index (run, guint, 0))->number > 1 &&
                       gov_text_block (self, g_array_index (run, guint, 0))->number_mark != '0'))
    return FALSE;
  first = g_array_index (run, guint, 0);
  last = g_array_index (run, guint, run->len - 1);
  for (guint i = 0; i < run->len; i++)
    {
      n_verbs += gov_outline_sentence_has (self, gov_outline_get_sentence (self, g_array_index (run, guint, i)), GOV_WORDS_FINITE);
      n_texts += gov_text_block (self, g_array_index (run, guint, i))->n_sentences > 1;
      n_lists += gov_text_block (self, g_array_index (run, guint, i))->n_sentences == 1 &&
                 gov_outline_last_character (self, gov_outline_get_sentence (self, g_array_index (run, guint, i))->span) == ';';
    }
  return (last - first + n_texts) * 2 >= 3 * (run->len - 1) && n_verbs * 2 <= run->len && n_lists * 2 < run->len;
}

/* How many bytes of text a run stretches over, for each of its headings */
static gsize
measure_run (GovText *self,
             GArray  *run)
{
  const GovBlock *first = gov_text_block (self, g_array_index (run, guint, 0));
  const GovBlock *last = gov_text_block (self, g_array_index (run, guint, run->len - 1));

  return (last->span.start - first->span.start) / MAX (run->len - 1, 1);
}

/* Whether a run is a list below one of the headings of another: it stands further to the right */
static gboolean
is_within (GovText *self,
           GArray  *run,
           GArray  *outer)
{
  guint first = g_array_index (run, guint, 0);

  return first > g_array_index (outer, guint, 0) &&
         gov_text_block (self, first)->indent > gov_text_block (self, g_array_index (outer, guint, 0))->indent + MAX_TO_THE_RIGHT;
}

/* Whether a later run is the better one: it is as long, or nearly so and has the text between its headings
 * that an agenda at the start has not */
static gboolean
is_better_run (GovText *self,
               GArray  *run,
               GArray  *best)
{
  if (best != NULL && is_within (self, run, best))
    return FALSE;
  return best == NULL || run->len >= best->len ||
         (run->len >= 3 && run->len * 2 >= best->len && measure_run (self, run) > 2 * measure_run (self, best));
}

/* Sub-headings: "4.1" below the heading 4 */
static void
find_nested (GovText *self,
             guint    first,
             guint    end,
             int      number)
{
  for (guint i = first; i < end; i++)
    {
      const GovBlock *b = gov_text_block (self, i);

      if (b->numbered && b->number == number && b->level > 1 && may_be_numbered_heading (self, i) &&
          !(gov_outline_ends_sentence (gov_outline_last_character (self, gov_outline_get_sentence (self, i)->span)) &&
            gov_outline_sentence_has (self, gov_outline_get_sentence (self, i), GOV_WORDS_FINITE)))
        gov_outline_make_heading (self, i, b->level);
    }
}

/* Sub-headings that are numbered anew, further to the right: each has text below it */
static void
find_inner (GovText *self,
            guint    above,
            guint    end)
{
  g_autoptr (GArray) run = g_array_new (FALSE, FALSE, sizeof (guint));
  guint n_texts = 0, outer = gov_text_block (self, above)->indent, last = above;

  for (guint i = above + 1; i < end; i++)
    {
      const GovBlock *b = gov_text_block (self, i);

      if (run->len == 0 && b->kind != GOV_BLOCK_RULE && b->number != 1)
        return; /* text of its own */
      if (b->numbered && !b->soft && b->indent > outer + MAX_TO_THE_RIGHT && b->level <= 1 &&
          (run->len == 0 || (is_in_style (self, i, g_array_index (run, guint, 0)) && b->number > gov_text_block (self, last)->number)) &&
          may_be_numbered_heading (self, i))
        {
          g_array_append_val (run, i);
          n_texts += i + 1 < end && gov_text_block (self, i + 1)->indent > b->indent && !gov_text_block (self, i + 1)->numbered;
          last = i;
        }
    }
  if (run->len < 2 || n_texts * 4 < run->len * 3 || !is_run_of_headings (self, run))
    return;
  for (guint i = 0; i < run->len; i++)
    gov_outline_make_heading (self, g_array_index (run, guint, i), 2);
}

/* A run begins with 1, or where items are numbered on from meeting to meeting ("23/114") with any number */
static gboolean
may_begin_run (GovText *self,
               guint    block)
{
  const GovBlock *b = gov_text_block (self, block);

  if (!may_be_numbered_heading (self, block))
    return FALSE;
  return b->number <= 1 || (b->level <= 1 && !comes_earlier (self, block));
}

/* Items that are all numbered "1.": titles, of which at least one has text behind or below it */
static GArray *
find_ones (GovText *self)
{
  for (guint i = 0; i < self->blocks->len; i++)
    {
      g_autoptr (GArray) run = NULL;
      guint n_texts = 0, n_verbs = 0;

      if (gov_text_block (self, i)->number != 1 || !gov_text_block (self, i)->numbered || gov_text_block (self, i)->level > 1 ||
          !may_be_numbered_heading (self, i))
        continue;
      run = g_array_new (FALSE, FALSE, sizeof (guint));
      if (!follow_ones (self, i, run))
        return NULL;
      for (guint k = 0; k < run->len; k++)
        {
          guint block = g_array_index (run, guint, k);

          n_verbs += gov_outline_sentence_has (self, gov_outline_get_sentence (self, block), GOV_WORDS_FINITE);
          n_texts += gov_text_block (self, block)->n_sentences > 1 ||
                     (block + 1 < self->blocks->len && gov_text_block (self, block + 1)->number != 1 && !gov_text_block (self, block + 1)->heading);
        }
      return n_texts > 0 && n_verbs * 2 <= run->len ? g_steal_pointer (&run) : NULL;
    }
  return NULL;
}

/* Headings that run through in their numbers; of two equal runs the later one is the text and the
 * earlier one the agenda */
guint
gov_outline_find_numbered (GovText *self)
{
  g_autoptr (GArray) best = NULL, contents = NULL;
  guint n_tried = 0;

  for (guint i = 0; i < self->blocks->len && n_tried < MAX_RUNS; i++)
    {
      g_autoptr (GArray) run = NULL;

      if (!may_begin_run (self, i))
        continue;
      n_tried++;
      run = follow_run (self, i);
      if (is_run_of_headings (self, run) && is_better_run (self, run, best))
        {
          g_clear_pointer (&contents, g_array_unref);
          contents = g_steal_pointer (&best);
          best = g_steal_pointer (&run);
        }
    }

  if (best == NULL)
    best = find_ones (self);
  for (guint i = 0; best != NULL && i < best->len; i++)
    {
      guint block = g_array_index (best, guint, i);
      guint end = i + 1 < best->len ? g_array_index (best, guint, i + 1) : self->blocks->len;

      gov_outline_make_heading (self, block, 1);
      find_nested (self, block + 1, end, gov_text_block (self, block)->number);
      find_inner (self, block, end);
    }

  /* What the agenda has and the text comes to no more */
  for (guint i = best != NULL ? best->len : 0; contents != NULL && i < contents->len; i++)
    gov_outline_make_heading (self, g_array_index (contents, guint, i), 1);
  return best != NULL ? best->len : 0;
}
