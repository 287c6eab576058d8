#include "text/gov-text-attendance-private.h"

#include <string.h>

/* Who was there, by a table of people, or by a sentence that says it. */

#define MAX_NAME 6 /* words */

static const char *const column_names[GOV_N_COLUMNS] = { "given", "family", "name", "organization", "role", "present" };

/* The cells of a row, as spans */
static GArray *
find_cells (GovText        *self,
            const GovBlock *block)
{
  GArray *cells = g_array_new (FALSE, FALSE, sizeof (GovSpan));
  const char *text = self->text->str;
  gsize start = block->span.start + (text[block->span.start] == '|');

  for (gsize i = start; i <= block->span.end; i++)
    {
      GovSpan cell = { start, i };

      if (i < block->span.end && text[i] != '|')
        continue;
      while (cell.start < cell.end && text[cell.start] == ' ')
        cell.start++;
      while (cell.end > cell.start && text[cell.end - 1] == ' ')
        cell.end--;
      if (i < block->span.end || cell.end > cell.start)
        g_array_append_val (cells, cell);
      start = i + 1;
    }
  return cells;
}

/* Notes which column is what; FALSE when the row is no head of a table of people */
static gboolean
read_head (GovText           *self,
           const GovSentence *s,
           int                columns[GOV_N_COLUMNS])
{
  int column = -1;
  gboolean found = FALSE, begins = FALSE;

  for (guint i = 0; i < GOV_N_COLUMNS; i++)
    columns[i] = -1;
  for (guint i = s->first; i < s->first + s->n_tokens; i++)
    {
      const GovWordsRule *rule = gov_text_token_rule (self, i, GOV_WORDS_LABEL);

      if (gov_text_token_mark (self, i) == '|')
        {
          column++;
          begins = TRUE;
          continue;
        }
      for (guint k = 0; rule != NULL && begins && k < GOV_N_COLUMNS; k++)
        if (gov_text_word_has_label (self, gov_text_token (self, i)->word, column_names[k]) && columns[k] < 0)
          {
            columns[k] = column;
            found = found || k <= GOV_COLUMN_NAME;
          }
      begins = FALSE;
    }
  return found;
}

static char *
copy_cell (GovText *self,
           GArray  *cells,
           int      column)
{
  const GovSpan *cell;

  if (column < 0 || (guint) column >= cells->len)
    return g_strdup ("");
  cell = &g_array_index (cells, GovSpan, column);
  return gov_text_copy (self, cell->start, cell->end);
}

/* Whether a cell says that somebody was not there: "afgemeld", "absent", "nee" */
static gboolean
says_absent (GovText    *self,
             const char *cell)
{
  const char *end = cell;

  while (g_unichar_isalpha (g_utf8_get_char (end)))
    end = g_utf8_next_char (end);
  return end > cell && gov_text_word_has_label (self, gov_text_get_word (self, cell, end - cell), "absent");
}

static void
add_row (GovAttendees  *self,
         const GovBlock *block,
         const int       columns[GOV_N_COLUMNS])
{
  GovText *text = self->text;
  g_autoptr (GArray) cells = find_cells (text, block);
  g_autofree char *given = copy_cell (text, cells, columns[columns[GOV_COLUMN_GIVEN] >= 0 ? GOV_COLUMN_GIVEN : GOV_COLUMN_NAME]);
  g_autofree char *family = copy_cell (text, cells, columns[GOV_COLUMN_FAMILY]);
  g_autofree char *organization = copy_cell (text, cells, columns[GOV_COLUMN_ORGANIZATION]);
  g_autofree char *present = copy_cell (text, cells, columns[GOV_COLUMN_PRESENT]);
  char *blank = strchr (given, ' ');
  gboolean absent = self->absent;

  if (!g_unichar_isalpha (g_utf8_get_char (given)) && !g_unichar_isalpha (g_utf8_get_char (family)))
    return;
  if (columns[GOV_COLUMN_GIVEN] < 0 && columns[GOV_COLUMN_FAMILY] < 0 && blank != NULL)
    {
      g_free (family);
      family = g_strdup (blank + 1);
      *blank = '\0';
    }
  self->absent = absent || (columns[GOV_COLUMN_PRESENT] >= 0 && says_absent (text, present));
  gov_attendees_add_person (self, NULL, given, family, organization, NULL, block->span);
  self->absent = absent;
}

/* Reads a row of a table, which may be its head; FALSE where it is no table of people */
gboolean
gov_attendees_read_row (GovAttendees  *self,
                         guint           block,
                         GovPeopleTable *table)
{
  const GovBlock *b = gov_text_block (self->text, block);

  if (table->next != block || block == 0)
    table->people = b->n_sentences > 0 && read_head (self->text, gov_text_sentence (self->text, b->first), table->columns);
  else if (table->people)
    add_row (self, b, table->columns);
  table->next = block + 1;
  return table->people;
}

/* The end of a name that begins at a token: words with capitals, initials and particles that no rule knows otherwise */
static guint
find_name_end (GovText *self,
               guint    token,
               guint    end)
{
  guint last = token;

  for (guint i = token; i < MIN (end, token + MAX_NAME); i++)
    {
      const GovToken *t = gov_text_token (self, i);
      guint64 kinds = ((GovWord *) self->words->pdata[t->word])->kinds;
      gboolean particle = gov_text_token_is (self, i, GOV_WORDS_PARTICLE);

      if (t->mark || (i > token && !particle && t->span.start > gov_text_token (self, i - 1)->span.end + 2) ||
          (!particle && (kinds != 0 || !gov_text_token_has_shape (self, i, GOV_ATOM_NAME))))
        break;
      if (!particle)
        last = i + 1;
    }
  return last;
}

/* "at Town Hall", "of the Parish Council of Elkins Falls": what stands behind such a word is no one */
static gboolean
is_place (GovText *self,
          guint    first,
          guint    token)
{
  while (token > first && gov_text_token_is (self, token - 1, GOV_WORDS_DETERMINER))
    token--;
  return token > first && (gov_text_token_is (self, token - 1, GOV_WORDS_PREPOSITION) || gov_text_token_is (self, token - 1, GOV_WORDS_OF));
}

/* "Present were A, B and C. Councillor D was absent.": names of two words or more */
void
gov_attendees_read_prose (GovAttendees     *self,
                           const GovSentence *s)
{
  GovText *text = self->text;
  guint end = s->first + s->n_tokens;

  for (guint i = s->first; i < end; i++)
    {
      guint name_end = find_name_end (text, i, end);

      if (name_end < i + 2 || gov_text_token_is (text, i, GOV_WORDS_PARTICLE))
        continue;
      if (is_place (text, s->first, i))
        {
          i = name_end - 1;
          continue;
        }
      gov_attendees_add_name (self, i, name_end - 1);
      i = name_end - 1;
    }
}
