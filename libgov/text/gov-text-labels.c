#include "text/gov-text-private.h"

#include <string.h>

/* Labels in a block, and what belongs to them in another one below: "Date:", "Chair:", "Present:", each on a line of its
 * own, and then the lines "3 May", "Jane Roe", … .  So a form comes out of a PDF.  They are put together by their order. */

#define MIN_LABELS 3
#define MAX_LABELS 20
#define MAX_LABEL_WIDTH 40 /* characters */
#define MAX_VALUE_LINES 8  /* of one value */

typedef struct
{
  guint lines[MAX_LABELS];
  guint n;
  guint n_known;   /* that the reader knows */
  guint n_colons;
  guint end;       /* the line behind them */
} Labels;

typedef struct
{
  guint lines[MAX_LABELS][MAX_VALUE_LINES];
  guint n_lines[MAX_LABELS];
  guint n;
} Values;

static const char *
line_start (GovText *self,
            guint    i)
{
  return self->source->text + gov_text_line (self, i)->start;
}

static const char *
line_end (GovText *self,
          guint    i)
{
  return self->source->text + gov_text_line (self, i)->end;
}

/* The next line with text from this one on */
static guint
skip_blank_lines (GovText *self,
                  guint    i)
{
  while (i < self->lines->len && (gov_text_line (self, i)->width == 0 || gov_text_line (self, i)->furniture))
    i++;
  return i;
}

/* Whether a word is the label of something in the head of a report; of others, "Decision", text follows */
static gboolean
is_head_label (GovText *self,
               guint    word)
{
  static const char *const names[] = { "date", "present", "absent", "chair", "secretary", "other" };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    if (gov_text_word_has_label (self, word, names[i]))
      return TRUE;
  return FALSE;
}

/* Whether a line is nothing but a label, with its colon or without; says whether its first word is one that is known */
static gboolean
is_label (GovText  *self,
          guint     i,
          gboolean *known,
          gboolean *colon)
{
  const char *p = line_start (self, i), *end = line_end (self, i), *word = p;
  guint n_words = 1, number;

  if (gov_text_line (self, i)->width > MAX_LABEL_WIDTH || !g_unichar_isupper (g_utf8_get_char (p)))
    return FALSE;
  *colon = end[-1] == ':';
  while (end > p && (end[-1] == ':' || end[-1] == ' '))
    end--;
  while (word < end && g_unichar_isalpha (g_utf8_get_char (word)))
    word = g_utf8_next_char (word);
  if (word == p)
    return FALSE;
  number = gov_text_get_word (self, p, word - p);
  *known = is_head_label (self, number);
  if (!*known && gov_text_word_is (self, number, GOV_WORDS_LABEL))
    return FALSE;
  for (; p < end; p++)
    if (*p == ' ')
      n_words++;
    else if (strchr (".,;:!?|", *p) != NULL)
      return FALSE;
  return n_words <= 3 && (*colon || *known);
}

static void
find_labels (GovText *self,
             guint    start,
             Labels  *labels)
{
  guint i = start;

  memset (labels, 0, sizeof *labels);
  for (; i < self->lines->len && labels->n < MAX_LABELS; i = skip_blank_lines (self, i + 1))
    {
      gboolean known, colon;

      if (!is_label (self, i, &known, &colon))
        break;
      labels->n_known += known;
      labels->n_colons += colon;
      labels->lines[labels->n++] = i;
    }
  labels->end = i;
}

/* Colons that stand on lines of their own, one for each label; returns the line behind them */
static guint
skip_colons (GovText *self,
             guint    start,
             guint   *n)
{
  guint i = start;

  for (*n = 0; i < self->lines->len && *n < MAX_LABELS; i = skip_blank_lines (self, i + 1), ++*n)
    if (gov_text_line (self, i)->width != 1 || *line_start (self, i) != ':')
      break;
  return i;
}

/* Whether a line begins with what text begins with, and no value: a number, a bullet, a mark of a heading */
static gboolean
begins_text (GovText *self,
             guint    i)
{
  const char *p = line_start (self, i), *end = line_end (self, i);
  GovNumbering number = { -1 };

  return strchr ("#|>*-", *p) != NULL || gov_text_line (self, i)->hint == GOV_HINT_HEADING ||
         (gov_text_read_number (p, end, &number) && !number.soft && number.mark != 0);
}

/* Reads as many values as there are labels; returns the line behind them, or the first one where there are not so many */
static guint
find_values (GovText *self,
             guint    start,
             guint    n,
             Values  *values)
{
  guint i = start, n_gaps = 0;
  gboolean goes_on = FALSE;

  memset (values, 0, sizeof *values);
  for (; i < self->lines->len; i = skip_blank_lines (self, i + 1))
    {
      gboolean gap = gov_text_line (self, i)->after_gap && i > start;

      goes_on = goes_on && !gap && values->n_lines[values->n - 1] < MAX_VALUE_LINES;
      if (!goes_on && values->n == n)
        break;
      if (begins_text (self, i))
        return start;
      n_gaps += gap;
      values->n += !goes_on;
      values->lines[values->n - 1][values->n_lines[values->n - 1]++] = i;
      goes_on = strchr (",;", line_end (self, i)[-1]) != NULL;
    }
  return values->n == n && (n_gaps == 0 || n_gaps == n - 1) ? i : start;
}

static void
add_pair (GovText      *self,
          guint         label,
          const Values *values,
          guint         value)
{
  const char *start = line_start (self, label), *end = line_end (self, label);
  GovBlock block = { 0 };

  if (self->text->len > 0)
    g_string_append_c (self->text, '\n');
  block.kind = GOV_BLOCK_PARAGRAPH;
  block.number = -1;
  block.n_lines = 1;
  block.opening.start = block.opening.end = gov_text_line (self, label)->start;
  block.section = -1;
  block.after_gap = TRUE;
  block.span.start = self->text->len;
  gov_text_append_piece (self, start, end, FALSE);
  if (end[-1] != ':')
    gov_text_append_mark (self, end - 1, ':');
  for (guint k = 0; k < values->n_lines[value]; k++)
    gov_text_append_piece (self, line_start (self, values->lines[value][k]), line_end (self, values->lines[value][k]), TRUE);
  block.span.end = self->text->len;
  g_array_append_val (self->blocks, block);
}

/* Reads labels that begin at a line, and their values; returns the line behind them, or the line itself where none do */
guint
gov_text_read_labels (GovText *self,
                      guint    start)
{
  Labels labels;
  Values values;
  guint n_colons, first, end;

  find_labels (self, start, &labels);
  if (labels.n < MIN_LABELS || labels.n_known < 2)
    return start;
  first = skip_colons (self, labels.end, &n_colons);
  if (labels.n_colons + n_colons != labels.n)
    return start;
  end = find_values (self, first, labels.n, &values);

  /* What goes on right behind as many lines as there are labels is text */
  if (end == first || (n_colons == 0 && end < self->lines->len && !gov_text_line (self, end)->after_gap))
    return start;
  for (guint i = 0; i < labels.n; i++)
    add_pair (self, labels.lines[i], &values, i);
  return end;
}
