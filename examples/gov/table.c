/* Tables that fit: columns share the width by their weight, and words wrap. Where there is no room
 * for columns beside each other, each row becomes a block of lines. */
#include "table.h"

#include <string.h>

#include "text.h"

#define GAP 2
#define STIFF_MAX 20 /* a column without weight is not made narrower than its text, up to this */

#define WORD_MIN 10

/* Nor one with weight than its longest word, up to the first of these that fits. */
static const guint word_limits[] = { 20, 14, WORD_MIN };

typedef struct
{
  char *heading;
  guint weight;
  Style style;
  guint natural; /* columns that its widest cell takes */
  guint word;    /* and its longest word */
  guint width;   /* columns that it gets */
} Column;

struct _Table
{
  GArray *columns;
  GPtrArray *rows; /* of GStrv */
};

static void
column_clear (gpointer data)
{
  g_free (((Column *) data)->heading);
}

Table *
table_new (void)
{
  Table *self = g_new0 (Table, 1);

  self->columns = g_array_new (FALSE, FALSE, sizeof (Column));
  g_array_set_clear_func (self->columns, column_clear);
  self->rows = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);
  return self;
}

void
table_free (Table *self)
{
  g_array_unref (self->columns);
  g_ptr_array_unref (self->rows);
  g_free (self);
}

static Column *
get_column (Table *self,
            guint  i)
{
  return &g_array_index (self->columns, Column, i);
}

/* Adds a column; one of weight 0 is narrow and wraps last. */
void
table_add_column (Table      *self,
                  const char *heading,
                  guint       weight,
                  Style       style)
{
  Column column = { g_utf8_strup (heading, -1), weight, style, text_get_width (heading), text_get_width (heading), 0 };

  g_array_append_val (self->columns, column);
}

/* Adds a row: @cells are as many as there are columns. */
void
table_add_row (Table  *self,
               char  **cells)
{
  char **clean = g_new0 (char *, self->columns->len + 1);

  for (guint i = 0; i < self->columns->len; i++)
    {
      Column *column = get_column (self, i);

      clean[i] = text_clean (cells[i]);
      column->natural = MAX (column->natural, text_get_width (clean[i]));
      column->word = MAX (column->word, text_get_longest_word (clean[i]));
    }
  g_ptr_array_add (self->rows, clean);
}

/* The column that needs a wider place most, by what it has for its weight; NULL if none does. */
static Column *
find_narrowest (Table *self)
{
  Column *narrowest = NULL;

  for (guint i = 0; i < self->columns->len; i++)
    {
      Column *column = get_column (self, i);

      if (column->width < column->natural &&
          (narrowest == NULL || column->width * MAX (narrowest->weight, 1) < narrowest->width * MAX (column->weight, 1)))
        narrowest = column;
    }
  return narrowest;
}

/* Gives each column what it needs at least; returns what they all take. */
static guint
shrink_columns (Table *self,
                guint  word_limit)
{
  guint used = GAP * (self->columns->len - 1);

  for (guint i = 0; i < self->columns->len; i++)
    {
      Column *column = get_column (self, i);

      column->width = column->weight == 0 ? MIN (column->natural, STIFF_MAX) : MIN (column->word, word_limit);
      column->width = MAX (column->width, text_get_width (column->heading));
      used += column->width;
    }
  return used;
}

/* Gives each column its width; FALSE if they do not fit beside each other. */
static gboolean
fit_columns (Table *self,
             guint  width)
{
  Column *column;
  guint used = width + 1;

  for (guint i = 0; used > width && i < G_N_ELEMENTS (word_limits); i++)
    used = shrink_columns (self, word_limits[i]);
  for (; used < width && (column = find_narrowest (self)) != NULL; used++)
    column->width++;
  return used <= width;
}

static void
pad (GString *out,
     guint    n)
{
  g_string_append_printf (out, "%*s", (int) n, "");
}

/* Prints one line of all cells of a row; nothing stands behind the last word. */
static void
print_line (Table     *self,
            char    ***cells,
            guint      line,
            gboolean   heading,
            GString   *out)
{
  guint owed = 0;

  for (guint i = 0; i < self->columns->len; i++)
    {
      Column *column = get_column (self, i);
      const char *text = line < g_strv_length (cells[i]) ? cells[i][line] : "";

      if (*text != '\0')
        {
          pad (out, owed);
          owed = 0;
        }
      terminal_append (out, heading ? STYLE_HEADING : column->style, text);
      owed += column->width + GAP - text_get_width (text);
    }
  g_string_append_c (out, '\n');
}

static void
print_row (Table     *self,
           char     **row,
           gboolean   heading,
           GString   *out)
{
  guint n = self->columns->len, n_lines = 0;
  char ***cells = g_new0 (char **, n);

  for (guint i = 0; i < n; i++)
    {
      cells[i] = text_wrap (row[i], get_column (self, i)->width);
      n_lines = MAX (n_lines, g_strv_length (cells[i]));
    }
  for (guint line = 0; line < n_lines; line++)
    print_line (self, cells, line, heading, out);
  for (guint i = 0; i < n; i++)
    g_strfreev (cells[i]);
  g_free (cells);
}

static void
print_beside (Table   *self,
              GString *out)
{
  g_autofree char **headings = g_new0 (char *, self->columns->len + 1);

  for (guint i = 0; i < self->columns->len; i++)
    headings[i] = get_column (self, i)->heading;
  print_row (self, headings, TRUE, out);
  for (guint i = 0; i < self->rows->len; i++)
    print_row (self, self->rows->pdata[i], FALSE, out);
}

static void
print_cell (Column     *column,
            const char *text,
            guint       indent,
            guint       width,
            GString    *out)
{
  g_auto (GStrv) lines = text_wrap (text, MAX (width, indent + WORD_MIN) - indent);

  terminal_append (out, STYLE_HEADING, column->heading);
  pad (out, indent - text_get_width (column->heading));
  for (guint i = 0; lines[i] != NULL; i++)
    {
      if (i > 0)
        pad (out, indent);
      terminal_append (out, column->style, lines[i]);
      g_string_append_c (out, '\n');
    }
}

static void
print_below (Table   *self,
             guint    width,
             GString *out)
{
  guint indent = 0;

  for (guint i = 0; i < self->columns->len; i++)
    indent = MAX (indent, text_get_width (get_column (self, i)->heading) + GAP);
  for (guint i = 0; i < self->rows->len; i++)
    {
      char **row = self->rows->pdata[i];

      if (i > 0)
        g_string_append_c (out, '\n');
      for (guint k = 0; k < self->columns->len; k++)
        if (*row[k] != '\0')
          print_cell (get_column (self, k), row[k], indent, width, out);
    }
}

void
table_print (Table   *self,
             guint    width,
             GString *out)
{
  if (fit_columns (self, width))
    print_beside (self, out);
  else
    print_below (self, width, out);
}
