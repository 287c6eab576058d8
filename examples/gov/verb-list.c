/* gov list KIND FILE... */
#include <string.h>

#include "csv.h"
#include "filter.h"
#include "input.h"
#include "output.h"
#include "table.h"
#include "text.h"
#include "verb.h"

typedef struct
{
  const Kind *kind;
  KindContext context;
  GPtrArray *rows; /* of the records that are wanted */
  Language language;
} List;

static char *
dup_cell (List             *list,
          const KindColumn *column,
          guint             row)
{
  char *text = column->get_text (column, &list->context, list->rows->pdata[row]);

  if (text != NULL && column->places & PLACE_WORDED && list->language != LANGUAGE_ENGLISH)
    {
      g_autofree char *english = text;

      text = g_strdup (wording_get (english, list->language));
    }
  return text ? text : g_strdup ("");
}

static GPtrArray *
list_columns (List       *list,
              KindPlaces  places)
{
  GPtrArray *columns = g_ptr_array_new ();

  for (const KindColumn *column = list->kind->columns; column->heading != NULL; column++)
    if (column->places & places)
      g_ptr_array_add (columns, (gpointer) column);
  return columns;
}

static char **
dup_row (List      *list,
         GPtrArray *columns,
         guint      row)
{
  char **cells = g_new0 (char *, columns->len + 1);

  for (guint i = 0; i < columns->len; i++)
    cells[i] = dup_cell (list, columns->pdata[i], row);
  return cells;
}

/* Whether a column tells anything: not if all its cells are empty, and some not if all are the same. */
static gboolean
is_telling (GPtrArray  *rows,
            guint       i,
            KindPlaces  places)
{
  gboolean must_vary = (places & PLACE_TABLE_IF_VARIED) != 0;

  if (places & PLACE_MAIN)
    return TRUE;
  for (guint row = 0; row < rows->len; row++)
    {
      const char *text = ((char **) rows->pdata[row])[i];

      if (must_vary ? !g_str_equal (text, ((char **) rows->pdata[0])[i]) : *text != '\0')
        return TRUE;
    }
  return FALSE;
}

/* Takes the columns that tell nothing out of the list and out of all rows. */
static void
drop_columns (GPtrArray *columns,
              GPtrArray *rows)
{
  for (guint i = columns->len; i-- > 0;)
    {
      const KindColumn *column = columns->pdata[i];

      if (is_telling (rows, i, column->places))
        continue;
      for (guint row = 0; row < rows->len; row++)
        {
          char **cells = rows->pdata[row];

          g_free (cells[i]);
          memmove (cells + i, cells + i + 1, (columns->len - i) * sizeof (char *));
        }
      g_ptr_array_remove_index (columns, i);
    }
}

static void
print_table (List    *list,
             GString *out)
{
  g_autoptr (GPtrArray) columns = list_columns (list, PLACE_TABLE | PLACE_TABLE_IF_VARIED);
  g_autoptr (GPtrArray) rows = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);
  g_autoptr (Table) table = table_new ();

  if (list->rows->len == 0)
    g_string_append_printf (out, "No %s.\n", list->kind->plural);
  for (guint i = 0; i < list->rows->len; i++)
    g_ptr_array_add (rows, dup_row (list, columns, i));
  drop_columns (columns, rows);
  for (guint i = 0; i < columns->len; i++)
    {
      const KindColumn *column = columns->pdata[i];

      table_add_column (table, wording_get (column->heading, list->language), column->weight, column->style);
    }
  for (guint i = 0; i < rows->len; i++)
    table_add_row (table, rows->pdata[i]);
  if (rows->len > 0)
    table_print (table, terminal_get_width (), out);
}

static void
print_csv (List    *list,
           GString *out)
{
  g_autoptr (GPtrArray) columns = list_columns (list, PLACE_CSV);
  g_autofree const char **headings = g_new0 (const char *, columns->len + 1);

  for (guint i = 0; i < columns->len; i++)
    headings[i] = wording_get (((const KindColumn *) columns->pdata[i])->heading, list->language);
  csv_append_row (out, headings);
  for (guint i = 0; i < list->rows->len; i++)
    {
      g_auto (GStrv) cells = dup_row (list, columns, i);

      csv_append_row (out, (const char * const *) cells);
    }
}

/* A cell of a table in Markdown: on one line, and no bar of its text ends it. */
static void
append_markdown_cell (GString    *out,
                      const char *text)
{
  g_string_append (out, "| ");
  for (const char *c = text; *c != '\0'; c++)
    {
      if (*c == '|' || *c == '\\')
        g_string_append_c (out, '\\');
      if (*c == '\n')
        g_string_append (out, "<br>");
      else
        g_string_append_c (out, *c);
    }
  g_string_append_c (out, ' ');
}

static void
append_markdown_row (GString  *out,
                     char    **cells)
{
  for (guint i = 0; cells[i] != NULL; i++)
    append_markdown_cell (out, cells[i]);
  g_string_append (out, "|\n");
}

/* The table for people, as documents take it. */
static void
print_markdown (List    *list,
                GString *out)
{
  g_autoptr (GPtrArray) columns = list_columns (list, PLACE_TABLE | PLACE_TABLE_IF_VARIED);
  g_autoptr (GPtrArray) rows = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);

  for (guint i = 0; i < list->rows->len; i++)
    g_ptr_array_add (rows, dup_row (list, columns, i));
  if (rows->len > 0)
    drop_columns (columns, rows);
  for (guint i = 0; i < columns->len; i++)
    append_markdown_cell (out, wording_get (((const KindColumn *) columns->pdata[i])->heading, list->language));
  g_string_append (out, "|\n");
  for (guint i = 0; i < columns->len; i++)
    g_string_append (out, "| --- ");
  g_string_append (out, "|\n");
  for (guint i = 0; i < rows->len; i++)
    append_markdown_row (out, rows->pdata[i]);
}

/* An array of the records as they are, one a line. */
static void
print_json (List    *list,
            GString *out)
{
  g_string_append_c (out, '[');
  for (guint i = 0; i < list->rows->len; i++)
    {
      g_autofree char *json = gov_record_to_json (list->rows->pdata[i], FALSE);

      g_string_append_printf (out, "%s\n%s", i ? "," : "", json);
    }
  g_string_append (out, list->rows->len ? "\n]\n" : "]\n");
}

static const char * const format_names[] = { "table", "json", "csv", "markdown", NULL };
static void (*const printers[]) (List *list, GString *out) = {
  print_table, print_json, print_csv, print_markdown,
};

/* Collects what is wanted, and prints it. */
static int
print_list (GovRegister *records,
            Filter      *filter,
            Language     language,
            guint        format)
{
  const Kind *kind = filter->kind;
  g_autoptr (GovList) all = kind->gather ? kind->gather (records) : gov_register_list (records, kind->get_type ());
  g_autoptr (GPtrArray) rows = g_ptr_array_new ();
  g_autoptr (Ids) ids = ids_new (records, NULL);
  g_autoptr (GString) out = g_string_new (NULL);
  List list = { kind, { records, ids }, rows, language };

  for (guint i = 0; i < gov_list_get_length (all); i++)
    if ((kind->belongs == NULL || kind->belongs (gov_list_get (all, i))) &&
        filter_matches (filter, records, gov_list_get (all, i)))
      g_ptr_array_add (rows, gov_list_get (all, i));
  printers[format] (&list, out);
  if (filter->n_unknown > 0)
    verb_remark ("left out, as it is not known when they are due: %u", filter->n_unknown);
  return output_print (out, EXIT_GOOD);
}

int
verb_list (const Verb  *self,
           char       **argv)
{
  g_autofree char *due_before = NULL, *by = NULL, *format = NULL, *from = NULL;
  gboolean open = FALSE;
  Language language = LANGUAGE_ENGLISH;
  const GOptionEntry entries[] = {
    { "open", 0, 0, G_OPTION_ARG_NONE, &open, "Only what is still open", NULL },
    { "due-before", 0, 0, G_OPTION_ARG_STRING, &due_before, "Only actions that are due before a date", "DATE" },
    { "by", 0, 0, G_OPTION_ARG_FILENAME, &by, "Only what this person or group does, says or decides", "NAME" },
    { "format", 0, 0, G_OPTION_ARG_STRING, &format, "How to print: table (the default), json, csv or markdown", "FORMAT" },
    VERB_OPTION_FROM (&from),
    { NULL },
  };
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) arguments = verb_take_options (self, argv, entries, 2, G_MAXUINT, &error);
  const Kind *kind = arguments ? kind_find (arguments[0], &language, &error) : NULL;
  g_autoptr (Input) input = NULL;
  Filter filter = { NULL };
  int exit_code;
  guint choice;

  if (kind != NULL && verb_choose ("--format", format, format_names, &choice, &error) &&
      filter_init (&filter, kind, open, due_before, by, &error))
    input = input_read (arguments + 1, from, &error);
  exit_code = input ? print_list (input->records, &filter, language, choice) : verb_fail (error);
  filter_clear (&filter);
  return exit_code;
}
