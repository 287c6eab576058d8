#include "text/gov-text-pdf-private.h"

#include <string.h>

/* Tables on a page: lines below each other that leave the same stripes free.  Each row becomes one line with "|"
 * between its cells, however many lines a cell has on the page. */

#define MAX_GUTTERS 15
#define MAX_DISTANCE 4.   /* between two lines of a table, times the usual distance */
#define ROW_GAP 1.25      /* between two rows, times the distance of lines in a cell */
#define PARAGRAPH_GAP 1.3
#define MIN_PROSE 8       /* lines side by side that go on in columns */

typedef struct
{
  double x1, x2; /* the stripe that is free */
} Gutter;

typedef struct
{
  GovPage *page;
  const GovPageStyle *style;
  guint first, end; /* lines */
  Gutter gutters[MAX_GUTTERS];
  guint n_gutters;
} Table;

static const GovPageLine *
get_line (const Table *self,
          guint        number)
{
  return &g_array_index (self->page->lines, GovPageLine, number);
}

static const GovPageWord *
get_words (const Table *self,
           guint        number)
{
  return &g_array_index (self->page->words, GovPageWord, get_line (self, number)->first);
}

/* The column that a word stands in */
static guint
find_column (const Table       *self,
             const GovPageWord *word)
{
  double middle = (word->x1 + word->x2) / 2;
  guint column = 0;

  while (column < self->n_gutters && middle > self->gutters[column].x1)
    column++;
  return column;
}

/* Bit of each column that a line has words in */
static guint
find_columns (const Table *self,
              guint        number)
{
  const GovPageWord *words = get_words (self, number);
  guint columns = 0;

  for (guint i = 0; i < get_line (self, number)->n_words; i++)
    columns |= 1u << find_column (self, &words[i]);
  return columns;
}

static gboolean
is_wide (guint columns)
{
  return (columns & (columns - 1)) != 0;
}

/* What is left of a gutter beside the words of a line; FALSE where they cross it */
static gboolean
narrow (Gutter            *gutter,
        const GovPageWord *words,
        guint              n_words,
        double             least)
{
  for (guint i = 0; i < n_words; i++)
    {
      if (words[i].x2 <= gutter->x1 || words[i].x1 >= gutter->x2)
        continue;
      if (words[i].x1 - gutter->x1 > gutter->x2 - words[i].x2)
        gutter->x2 = words[i].x1;
      else
        gutter->x1 = words[i].x2;
      if (gutter->x2 - gutter->x1 < least)
        return FALSE;
    }
  return gutter->x2 - gutter->x1 >= least;
}

/* Takes a line into the table if it leaves the gutters free.  While the table is short it may cost some of them. */
static gboolean
take_line (Table *self,
           guint  number)
{
  const GovPageLine *line = get_line (self, number);
  Gutter left[MAX_GUTTERS];
  guint n = 0;

  if (line->furniture || line->y2 - get_line (self, number - 1)->y2 > MAX_DISTANCE * self->style->leading)
    return FALSE;
  for (guint i = 0; i < self->n_gutters; i++)
    {
      Gutter gutter = self->gutters[i];

      if (narrow (&gutter, get_words (self, number), line->n_words, self->style->size / 2))
        left[n++] = gutter;
    }
  if (n == 0 || (n < self->n_gutters && (number - self->first > 2 || line->n_words < 2)))
    return FALSE;
  memcpy (self->gutters, left, sizeof left);
  self->n_gutters = n;
  return TRUE;
}

/* "1.", "–", "a)": stands before a line, and is no column */
static gboolean
is_label (const char *text)
{
  gsize length = strlen (text);

  return length <= 4 && (!g_ascii_isalnum (text[0]) || strchr (".):", text[length - 1]) != NULL);
}

/* Whether the first column has nothing but numbers and bullets */
static gboolean
has_labels (const Table *self)
{
  for (guint i = self->first; i < self->end; i++)
    {
      const GovPageWord *words = get_words (self, i);

      for (guint k = 0; k < get_line (self, i)->n_words && find_column (self, &words[k]) == 0; k++)
        if (!is_label (words[k].text))
          return FALSE;
    }
  return TRUE;
}

static guint
count_wide (const Table *self)
{
  guint n = 0;

  for (guint i = self->first; i < self->end; i++)
    n += is_wide (find_columns (self, i));
  return n;
}

/* Lines behind the last one with two cells are part of the table only where they follow closely */
static void
cut_end (Table *self)
{
  guint last = self->end;

  while (last > self->first && !is_wide (find_columns (self, last - 1)))
    last--;
  while (last < self->end &&
         get_line (self, last)->y2 - get_line (self, last - 1)->y2 < PARAGRAPH_GAP * self->style->leading)
    last++;
  self->end = last;
}

/* The distance of lines inside a cell */
static double
find_tight (const Table *self)
{
  double tight = G_MAXDOUBLE;

  for (guint i = self->first + 1; i < self->end; i++)
    {
      double distance = get_line (self, i)->y2 - get_line (self, i - 1)->y2;

      if (distance > .8 * get_line (self, i)->size)
        tight = MIN (tight, distance);
    }
  return tight;
}

/* Whether rows have more room between them than the lines of a cell */
static gboolean
has_gaps (const Table *self,
          double       tight)
{
  for (guint i = self->first + 1; i < self->end; i++)
    if (get_line (self, i)->y2 - get_line (self, i - 1)->y2 > ROW_GAP * tight)
      return TRUE;
  return FALSE;
}

/* The line behind the row that begins at this one */
static guint
find_row_end (const Table *self,
              guint        start,
              double       tight,
              gboolean     gaps,
              gboolean     labels)
{
  guint end = start + 1;

  for (; end < self->end; end++)
    {
      double distance = get_line (self, end)->y2 - get_line (self, end - 1)->y2;
      guint columns = find_columns (self, end);

      if (labels ? (columns & 1) != 0 : gaps ? distance > ROW_GAP * tight : (columns & 1) != 0 && is_wide (columns))
        break;
    }
  return end;
}

/* Appends a word to a cell; inside a word that goes on, the hyphen at the line's end is dropped */
static void
append_word (GString    *cell,
             const char *word,
             gboolean    new_line)
{
  gsize n = cell->len;

  if (new_line && n > 2 && g_str_has_suffix (cell->str, "\302\255"))
    g_string_truncate (cell, n - 2);
  else if (new_line && n > 1 && cell->str[n - 1] == '-' && g_ascii_islower (cell->str[n - 2]) &&
           g_unichar_islower (g_utf8_get_char (word)))
    g_string_truncate (cell, n - 1);
  else if (n > 0)
    g_string_append_c (cell, ' ');
  for (; *word != '\0'; word++)
    if (*word == '|')
      g_string_append (cell, "\302\246");
    else
      g_string_append_c (cell, *word);
}

/* The cells of some lines */
static char **
copy_cells (const Table *self,
            guint        start,
            guint        end)
{
  GString *cells[MAX_GUTTERS + 1];
  char **result = g_new0 (char *, self->n_gutters + 2);

  for (guint i = 0; i <= self->n_gutters; i++)
    cells[i] = g_string_new (NULL);
  for (guint i = start; i < end; i++)
    {
      const GovPageWord *words = get_words (self, i);
      guint met = 0;

      for (guint k = 0; k < get_line (self, i)->n_words; k++)
        {
          guint column = find_column (self, &words[k]);

          append_word (cells[column], words[k].text, (met & 1u << column) == 0);
          met |= 1u << column;
        }
    }
  for (guint i = 0; i <= self->n_gutters; i++)
    result[i] = g_string_free (cells[i], FALSE);
  return result;
}

/* Whether most rows are "Label:" and what belongs to it: that is no table but a list of two columns */
static gboolean
is_list_of_labels (const Table *self)
{
  guint labels = 0, others = 0;

  for (guint i = self->first; i < self->end && self->n_gutters == 1; i++)
    {
      g_auto (GStrv) cells = copy_cells (self, i, i + 1);

      labels += g_str_has_suffix (cells[0], ":");
      others += *cells[0] != '\0' && !g_str_has_suffix (cells[0], ":");
    }
  return labels > others;
}

/* Finds the table that begins at a line */
static gboolean
find_table (Table *self)
{
  guint starts[MAX_GUTTERS + 1], n = gov_page_split (self->page, self->first, self->style->size, starts, MAX_GUTTERS + 1);
  const GovPageWord *words = get_words (self, self->first);

  if (n < 2 || get_line (self, self->first)->furniture)
    return FALSE;
  for (guint i = 1; i < n; i++)
    self->gutters[self->n_gutters++] = (Gutter) { words[starts[i] - 1].x2, words[starts[i]].x1 };
  for (self->end = self->first + 1; self->end < self->page->lines->len && take_line (self, self->end);)
    self->end++;
  cut_end (self);
  if (self->n_gutters == 1 && has_labels (self))
    return FALSE;
  return count_wide (self) >= (self->n_gutters > 1 || is_list_of_labels (self) ? 2 : 3);
}

/* Whether the two halves are columns of prose, which is read down and not across: full lines at even distances */
static gboolean
is_prose (const Table *self,
          gboolean     gaps)
{
  guint full = 0, wide = 0;

  for (guint i = self->first; i < self->end && self->n_gutters == 1; i++)
    {
      const GovPageWord *words = get_words (self, i);
      double right = 0;

      if (!is_wide (find_columns (self, i)))
        continue;
      for (guint k = 0; k < get_line (self, i)->n_words && find_column (self, &words[k]) == 0; k++)
        right = words[k].x2;
      wide++;
      full += self->gutters[0].x1 - right < 4 * self->style->size && right - get_line (self, i)->x1 > 12 * self->style->size;
    }
  return wide >= MIN_PROSE && full * 4 > wide * 3;
}

/* Whether most rows are one line each and nothing heads them: then the room between the cells tells as much, and
 * what is no table, such as names side by side, is not made one */
static gboolean
is_plain (const Table *self)
{
  return !get_line (self, self->first)->bold && count_wide (self) * 10 >= (self->end - self->first) * 7;
}

static void
write_row (char         **cells,
           gboolean       labels,
           GovPageWriter *writer)
{
  GString *row = g_string_new (labels ? "" : "|");
  GovTextHint hint = { writer->text->len, GOV_HINT_SILENT, 0 };

  for (guint i = 0; cells[i] != NULL; i++)
    if (labels)
      g_string_append_printf (row, "%s%s", i > 0 ? (*cells[0] != '\0' ? " " : "    ") : "", cells[i]);
    else
      g_string_append_printf (row, " %s |", cells[i]);

  /* The head comes again on each page that the table goes on */
  if (!labels && g_strcmp0 (row->str, writer->table_head) == 0)
    g_array_append_val (writer->hints, hint);
  g_string_append_printf (writer->text, "%s\n", row->str);
  g_string_free (row, TRUE);
}

/* Writes the table that begins at a line of the page; returns the line behind it, or the line itself where none does */
guint
gov_page_write_table (GovPage       *self,
                      guint          number,
                      double         left,
                      GovPageWriter *writer)
{
  Table table = { self, &writer->style, number, number, { { 0, 0 } }, 0 };
  gboolean labels, gaps;
  double tight;

  if (!find_table (&table))
    return number;
  tight = find_tight (&table);
  gaps = has_gaps (&table, tight);
  if (is_prose (&table, gaps))
    {
      for (guint column = 0; column < 2; column++)
        for (guint i = table.first; i < table.end; i++)
          {
            g_auto (GStrv) cells = copy_cells (&table, i, i + 1);

            if (*cells[column] != '\0')
              g_string_append_printf (writer->text, "%s\n", cells[column]);
          }
      return table.end;
    }

  labels = is_list_of_labels (&table);
  if (!labels && is_plain (&table))
    {
      for (guint i = table.first; i < table.end; i++)
        gov_page_write_line (self, i, left, writer);
      return table.end;
    }
  for (guint i = table.first, end; i < table.end; i = end)
    {
      g_auto (GStrv) cells = NULL;
      gsize start = writer->text->len;

      end = find_row_end (&table, i, tight, gaps, labels);
      cells = copy_cells (&table, i, end);
      write_row (cells, labels, writer);
      if (i == table.first && !labels && (writer->hints->len == 0 ||
          g_array_index (writer->hints, GovTextHint, writer->hints->len - 1).start != start))
        {
          g_free (writer->table_head);
          writer->table_head = g_strndup (writer->text->str + start, writer->text->len - start - 1);
        }
    }
  g_string_append_c (writer->text, '\n');
  return table.end;
}
