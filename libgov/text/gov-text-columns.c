#include "text/gov-text-private.h"

#include <string.h>

/* Columns: a table that is set with blanks, as it comes out of a PDF.  A line of heads ("Action   Who   When", "Name
 * Present") says where the columns begin; the lines below it are put together to rows, each cell whole. */

#define MIN_GAP 2       /* blanks between two columns, */
#define PEOPLE_GAP 3    /* and of a table of people: two of them end a sentence as well */
#define MAX_COLUMNS 8
#define MAX_ROW_LINES 40
#define MAX_WIDTH 300 /* of a line that may be a row */

typedef struct
{
  const char *start, *end;
  guint position; /* in characters */
} Chunk;

/* Cuts a line where it has two blanks or more */
static guint
split_line (GovText           *self,
            const GovTextLine *line,
            Chunk              chunks[MAX_COLUMNS])
{
  const char *p = self->source->text + line->start, *end = self->source->text + line->end;
  guint n = 0, position = line->indent;

  while (p < end && n < MAX_COLUMNS)
    {
      guint blanks = 0;

      chunks[n] = (Chunk) { p, p, position };
      for (; p < end && blanks < MIN_GAP; p = g_utf8_next_char (p), position++)
        if (*p == ' ' || *p == '\t')
          blanks += *p == '\t' ? MIN_GAP : 1;
        else
          {
            blanks = 0;
            chunks[n].end = g_utf8_next_char (p);
          }
      for (; p < end && (*p == ' ' || *p == '\t'); p++)
        position++;
      n += chunks[n].end > chunks[n].start;
    }
  return n;
}

/* Whether a head's first word is the label of a column of that name */
static gboolean
has_label (GovText     *self,
           const Chunk *chunk,
           const char  *name)
{
  const char *end = chunk->start;

  while (end < chunk->end && g_unichar_isalpha (g_utf8_get_char (end)))
    end = g_utf8_next_char (end);
  return end > chunk->start && gov_text_word_has_label (self, gov_text_get_word (self, chunk->start, end - chunk->start), name);
}

/* Whether a line names the columns of a table of people: those present and those absent, or names and something else */
static gboolean
is_head_of_people (GovText     *self,
                   const Chunk *chunks,
                   guint        n)
{
  static const char *const labels[] = { "given", "family", "name", "present", "absent", "organization", "role" };
  gboolean found[G_N_ELEMENTS (labels)] = { FALSE };
  guint n_found = 0;

  for (guint i = 0; i < n; i++)
    {
      if (i > 0 && chunks[i].start - chunks[i - 1].end < PEOPLE_GAP && chunks[i].start[-1] != '\t')
        return FALSE;
      for (guint k = 0; k < G_N_ELEMENTS (labels); k++)
        if (!found[k] && has_label (self, &chunks[i], labels[k]))
          {
            found[k] = TRUE;
            n_found++;
            break;
          }
    }
  return (found[3] && found[4]) || ((found[0] || found[1] || found[2]) && n_found > 1);
}

/* Whether a cell is said in several words, some of them small, and so no name: "Order the cups" */
static gboolean
is_phrase (GovText     *self,
           const Chunk *chunk)
{
  const char *p = chunk->start;

  while (p < chunk->end)
    {
      const char *word = p;

      while (p < chunk->end && g_unichar_isalpha (g_utf8_get_char (p)))
        p = g_utf8_next_char (p);
      if (word > chunk->start && p > word && g_unichar_islower (g_utf8_get_char (word)) && word[-1] == ' ' &&
          !gov_text_word_is (self, gov_text_get_word (self, word, p - word), GOV_WORDS_PARTICLE))
        return TRUE;
      if (p == word)
        p = g_utf8_next_char (p);
    }
  return FALSE;
}

/* Cuts a line that begins with a phrase and has two cells or more behind it, as wide apart as columns; 0 for another */
static guint
split_row (GovText *self,
           guint    line,
           Chunk    chunks[MAX_COLUMNS])
{
  const GovTextLine *l = line < self->lines->len ? gov_text_line (self, line) : NULL;
  const char *text = self->source->text;
  guint n;

  if (l == NULL || l->width > MAX_WIDTH || l->furniture || !g_unichar_isalpha (g_utf8_get_char (text + l->start)) ||
      g_strstr_len (text + l->start, l->end - l->start, "   ") == NULL)
    return 0;
  n = split_line (self, l, chunks);
  for (guint i = 1; i < n; i++)
    if (chunks[i].start - chunks[i - 1].end < PEOPLE_GAP)
      return 0;
  return n >= 3 ? n : 0;
}

static gboolean
has_digit (const Chunk *chunks,
           guint        n)
{
  for (guint i = 1; i < n; i++)
    if (g_ascii_isdigit (*chunks[i].start))
      return TRUE;
  return FALSE;
}

/* Columns without heads that are known: two lines with cells at the same places, a phrase at the left and something that
 * begins with a number to its right; a line of heads may stand above them.  0 for none. */
static guint
find_grid (GovText *self,
           guint    start,
           guint    positions[MAX_COLUMNS])
{
  Chunk first[MAX_COLUMNS], rows[2][MAX_COLUMNS];
  guint n = split_row (self, start, first), behind = start + 1;

  if (n == 0)
    return 0;
  if (is_phrase (self, &first[0]))
    behind = start;
  for (guint k = 0; k < 2; k++)
    {
      if (split_row (self, behind + k, rows[k]) != n || !is_phrase (self, &rows[k][0]))
        return 0;
      for (guint i = 0; i < n; i++)
        if (rows[k][i].position != first[i].position)
          return 0;
    }
  if (!has_digit (rows[0], n) && !has_digit (rows[1], n))
    return 0;
  for (guint i = 0; i < n; i++)
    positions[i] = first[i].position;
  return n;
}

/* The columns that a line of heads names; 0 where it is none.  Something to do and somebody or a time must be among them. */
static guint
read_head (GovText           *self,
           const GovTextLine *line,
           guint              positions[MAX_COLUMNS],
           guint             *what,
           gboolean          *people)
{
  Chunk chunks[MAX_COLUMNS];
  guint n = line->width > 0 && line->width < MAX_WIDTH ? split_line (self, line, chunks) : 0;
  gboolean task = FALSE, owner = FALSE, due = FALSE, subject = FALSE;

  if (n < 2)
    return 0;
  for (guint i = 0; i < n; i++)
    {
      if (!task && (has_label (self, &chunks[i], "what") || has_label (self, &chunks[i], "action")))
        {
          task = TRUE;
          *what = i;
        }
      else if (!task && !subject && has_label (self, &chunks[i], "subject"))
        {
          subject = TRUE;
          *what = i;
        }
      owner = owner || has_label (self, &chunks[i], "owner");
      due = due || has_label (self, &chunks[i], "due");
      positions[i] = chunks[i].position;
    }
  if ((task && (owner || due)) || (subject && owner && due))
    return n;
  *people = is_head_of_people (self, chunks, n);
  return *people ? n : 0;
}

static guint
find_column (const guint *positions,
             guint        n,
             guint        position)
{
  guint column = 0;

  while (column + 1 < n && positions[column + 1] <= position + 1)
    column++;
  return column;
}

/* A row that is being put together */
typedef struct
{
  GovText *text;
  const guint *positions;
  guint n_columns;
  guint what;
  gboolean people;   /* each line is a row */
  guint first, last; /* lines */
  Chunk cells[MAX_COLUMNS][MAX_ROW_LINES];
  guint n_chunks[MAX_COLUMNS];
} Row;

static void
row_finish (Row *self)
{
  GovBlock block = { 0 };
  GovText *text = self->text;
  const char *last = text->source->text + gov_text_line (text, self->first)->start;
  gboolean any = FALSE;

  for (guint i = 0; i < self->n_columns; i++)
    any = any || self->n_chunks[i] > 0;
  if (!any)
    return;
  if (text->text->len > 0)
    g_string_append_c (text->text, '\n');
  block.kind = GOV_BLOCK_ROW;
  block.number = -1;
  block.n_lines = self->last - self->first + 1;
  block.opening.start = block.opening.end = gov_text_line (text, self->first)->start;
  block.section = -1;
  block.span.start = text->text->len;
  for (guint i = 0; i < self->n_columns; i++)
    {
      gov_text_append_mark (text, last, '|');
      for (guint k = 0; k < self->n_chunks[i]; k++)
        {
          gov_text_append_piece (text, self->cells[i][k].start, self->cells[i][k].end, k > 0);
          last = self->cells[i][k].end - 1;
        }
    }
  block.span.end = text->text->len;
  g_array_append_val (text->blocks, block);
  memset (self->n_chunks, 0, sizeof self->n_chunks);
}

/* Whether a line begins a row: it has something in the first column; where tasks stand there, and go on over several
 * lines, it has an owner or a blank line before it */
static gboolean
begins_row (const Row         *self,
            const GovTextLine *line,
            const Chunk       *chunks,
            guint              n)
{
  if (self->people)
    return TRUE;
  if (find_column (self->positions, self->n_columns, chunks[0].position) != 0)
    return FALSE;
  return self->what != 0 || n > 1 || line->after_gap;
}

/* Whether a line is text behind the table: further to the left, a heading, or nothing but words at its left side that are
 * too long for the first column or stand behind a blank line; any such line ends one of people */
static gboolean
ends_table (const Row         *self,
            const GovTextLine *line,
            const Chunk       *chunks,
            guint              n,
            guint              head)
{
  if (line->indent + 2 < self->positions[0] || *chunks[0].start == '#')
    return TRUE;
  if (self->people && ((line->after_gap && self->last > head) || (n == 1 && memchr (chunks[0].start, ':', chunks[0].end - chunks[0].start) != NULL)))
    return TRUE;
  return n == 1 && find_column (self->positions, self->n_columns, chunks[0].position) == 0 &&
         (line->after_gap || line->width + line->indent > self->positions[1] + 1);
}

/* Reads a table that begins at a line of heads; returns the line behind it, or the line itself where no table does */
guint
gov_text_read_columns (GovText *self,
                       guint    start)
{
  guint positions[MAX_COLUMNS], what = 0, i, n_rows = 0;
  gboolean people = FALSE;
  guint n_columns = read_head (self, gov_text_line (self, start), positions, &what, &people);
  Row row = { self, positions, n_columns, what, people, start, start, { { { 0 } } }, { 0 } };

  if (n_columns == 0)
    n_columns = row.n_columns = find_grid (self, start, positions);
  if (n_columns == 0)
    return start;
  for (i = start; i < self->lines->len; i++)
    {
      const GovTextLine *line = gov_text_line (self, i);
      Chunk chunks[MAX_COLUMNS];
      guint n;

      if (line->width == 0 || line->furniture)
        continue;
      n = split_line (self, line, chunks);
      if (i > start && ends_table (&row, line, chunks, n, start))
        break;
      if (i == start || begins_row (&row, line, chunks, n))
        {
          row_finish (&row);
          row.first = i;
          n_rows++;
        }
      row.last = i;
      for (guint k = 0; k < n; k++)
        {
          guint column = find_column (positions, n_columns, chunks[k].position);

          if (row.n_chunks[column] < MAX_ROW_LINES)
            row.cells[column][row.n_chunks[column]++] = chunks[k];
        }
    }
  row_finish (&row);
  return i;
}
