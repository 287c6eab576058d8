#include "text/gov-text-attendance-private.h"

#include <string.h>

/* Who was there, by a table of people, or by a sentence that says it; and the labels that lists of them have. */

#define MAX_NAME 6 /* words */
#define MAX_LABEL 7 /* words of one, with its colon */

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

/* The tokens of the cells of a row: how many cells it has */
static guint
find_cell_tokens (GovText        *self,
                  const GovBlock *block,
                  GovTokens       cells[GOV_MAX_CELLS])
{
  return MIN (gov_text_find_cells (self, gov_text_sentence (self, block->first), TRUE, cells), GOV_MAX_CELLS);
}

static gboolean
has_label (GovText    *self,
           GovTokens   cell,
           const char *name)
{
  return cell.end > cell.first && gov_text_word_has_label (self, gov_text_token (self, cell.first)->word, name);
}

/* Notes which column is what; FALSE when the row names none of a table of people */
static gboolean
read_head (GovText        *self,
           const GovBlock *block,
           GovPeopleTable *table)
{
  GovTokens cells[GOV_MAX_CELLS];
  guint n = find_cell_tokens (self, block, cells);
  gboolean found = FALSE;

  table->present = table->absent = table->lists = 0;
  table->ticked = FALSE;
  for (guint k = 0; k < GOV_N_COLUMNS; k++)
    table->columns[k] = -1;
  for (guint i = 0; i < n; i++)
    {
      for (guint k = 0; k < GOV_N_COLUMNS; k++)
        if (table->columns[k] < 0 && has_label (self, cells[i], column_names[k]))
          {
            table->columns[k] = i;
            found = found || k <= GOV_COLUMN_NAME;
          }
      if (has_label (self, cells[i], "present"))
        table->present |= 1u << i;
      else if (has_label (self, cells[i], "absent"))
        table->absent |= 1u << i;
    }
  return found || table->present != 0 || table->absent != 0;
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

/* Whether a row inside a table of people is the head of another one: nothing but names of columns */
static gboolean
is_head_again (GovText        *self,
               const GovBlock *block)
{
  GovPeopleTable table = { 0 };
  GovTokens cells[GOV_MAX_CELLS];
  guint n, n_named = 0;

  if (block->n_sentences == 0 || !read_head (self, block, &table))
    return FALSE;
  n = find_cell_tokens (self, block, cells);
  for (guint i = 0; i < n; i++)
    for (guint k = 0; k < GOV_N_COLUMNS; k++)
      if (table.columns[k] == (int) i || ((table.present | table.absent) >> i & 1) != 0)
        {
          n_named++;
          break;
        }
  return n > 1 && n_named == n;
}

typedef enum
{
  CELL_EMPTY,
  CELL_YES,
  CELL_NO,
  CELL_ABSENT, /* "afgemeld": not there, whatever the column is for */
  CELL_OTHER,
} CellKind;

/* What a cell says in the column of those present, or of those absent */
static CellKind
find_cell_kind (GovText       *self,
                const GovSpan *cell)
{
  const char *p = self->text->str + cell->start, *end = self->text->str + cell->end, *word;
  guint number;

  while (p < end && strchr ("*_~([ ", *p) != NULL)
    p++;
  for (word = p; p < end && g_unichar_isalpha (g_utf8_get_char (p));)
    p = g_utf8_next_char (p);
  if (p == word)
    {
      gunichar c = p < end ? g_utf8_get_char (p) : 0;

      if (c == 0 || c == ']')
        return CELL_EMPTY;
      return c == '-' || c == 0x2013 || c == 0x2014 || c == 0x2717 || c == 0x2718 || c == 0x274c || c == 0x2610 ? CELL_NO : CELL_YES;
    }
  number = gov_text_get_word (self, word, p - word);
  if (gov_text_word_has_label (self, number, "absent"))
    return CELL_ABSENT;
  if (gov_text_word_has_label (self, number, "missing"))
    return CELL_NO;
  if (g_utf8_strlen (word, p - word) <= 2 || gov_text_word_has_label (self, number, "done") || gov_text_word_has_label (self, number, "present"))
    return CELL_YES;
  return CELL_OTHER;
}

/* A line drawn below the heads */
static gboolean
is_line (GovText        *self,
         const GovBlock *block)
{
  for (gsize i = block->span.start; i < block->span.end; i++)
    if (strchr ("|:-=+ ", self->text->str[i]) == NULL)
      return FALSE;
  return TRUE;
}

/* Looks at the rows below the heads: whether their columns for those present and absent have ticks or names */
static void
look_below (GovText        *self,
            guint           head,
            GovPeopleTable *table)
{
  guint columns = table->present | table->absent, n_ticks = 0, n_names = 0;
  gboolean named = table->columns[GOV_COLUMN_GIVEN] >= 0 || table->columns[GOV_COLUMN_FAMILY] >= 0 || table->columns[GOV_COLUMN_NAME] >= 0;

  for (guint i = head + 1; columns != 0 && i < self->blocks->len && gov_text_block (self, i)->kind == GOV_BLOCK_ROW &&
       !is_head_again (self, gov_text_block (self, i)); i++)
    {
      const GovBlock *row = gov_text_block (self, i);
      g_autoptr (GArray) cells = find_cells (self, row);

      for (guint k = 0; !is_line (self, row) && k < MIN (cells->len, GOV_MAX_CELLS); k++)
        {
          CellKind kind = (columns >> k & 1) != 0 ? find_cell_kind (self, &g_array_index (cells, GovSpan, k)) : CELL_EMPTY;

          n_names += kind == CELL_OTHER;
          n_ticks += kind != CELL_EMPTY && kind != CELL_OTHER;
          table->ticked = table->ticked || (kind == CELL_YES && (table->present >> k & 1) != 0);
        }
    }
  table->people = named;
  if (named || columns == 0)
    return;
  if (n_ticks > 0 && n_names == 0 && (columns & 1) == 0)
    {
      table->columns[GOV_COLUMN_NAME] = 0;
      table->people = TRUE;
    }
  else if (n_names > n_ticks)
    {
      table->lists = columns;
      table->people = TRUE;
    }
}

/* Whether a row of ticks says that somebody was not there */
static gboolean
says_absent (GovText              *self,
             GArray               *cells,
             const GovPeopleTable *table)
{
  gboolean ticked = FALSE;

  for (guint i = 0; i < MIN (cells->len, GOV_MAX_CELLS); i++)
    {
      guint bit = 1u << i;
      CellKind kind = ((table->present | table->absent) & bit) != 0 ? find_cell_kind (self, &g_array_index (cells, GovSpan, i)) : CELL_EMPTY;

      if (kind == CELL_ABSENT || ((table->absent & bit) != 0 && (kind == CELL_YES || kind == CELL_OTHER)) ||
          ((table->present & bit) != 0 && kind == CELL_NO))
        return TRUE;
      ticked = ticked || ((table->present & bit) != 0 && kind != CELL_EMPTY);
    }
  return table->ticked && !ticked;
}

static void
add_row (GovAttendees         *self,
         const GovBlock       *block,
         const GovPeopleTable *table)
{
  GovText *text = self->text;
  const int *columns = table->columns;
  g_autoptr (GArray) cells = find_cells (text, block);
  g_autofree char *given = copy_cell (text, cells, columns[columns[GOV_COLUMN_GIVEN] >= 0 ? GOV_COLUMN_GIVEN : GOV_COLUMN_NAME]);
  g_autofree char *family = copy_cell (text, cells, columns[GOV_COLUMN_FAMILY]);
  g_autofree char *organization = copy_cell (text, cells, columns[GOV_COLUMN_ORGANIZATION]);
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
  self->absent = absent || says_absent (text, cells, table);
  gov_attendees_add_person (self, NULL, given, family, organization, NULL, block->span);
  self->absent = absent;
}

/* A row of names below "Present" and "Apologies", and what stands behind those words themselves */
static void
add_lists (GovAttendees         *self,
           const GovBlock       *block,
           const GovPeopleTable *table)
{
  GovTokens cells[GOV_MAX_CELLS];
  guint n = find_cell_tokens (self->text, block, cells);
  gboolean absent = self->absent;

  for (guint i = 0; i < n; i++)
    {
      guint first = cells[i].first;

      if ((table->lists >> i & 1) == 0 || cells[i].end == 0)
        continue;
      self->absent = (table->absent >> i & 1) != 0;
      for (guint k = first; k < cells[i].end; k++)
        if (gov_text_token_mark (self->text, k) == ':')
          first = k + 1;
      gov_attendees_read_list (self, first, cells[i].end);
    }
  self->absent = absent;
}

/* "Present:  Jane Roe  Apologies:  John Doe": the names stand in the columns behind those of the labels */
static void
move_lists (GovText        *self,
            const GovBlock *block,
            GovPeopleTable *table)
{
  GovTokens cells[GOV_MAX_CELLS];
  guint n = find_cell_tokens (self, block, cells);

  for (guint i = 0; i < n; i++)
    if (((table->present | table->absent) >> i & 1) != 0 && gov_text_token_mark (self, cells[i].end - 1) != ':')
      return;
  if (table->present == 0 || table->absent == 0 || ((table->present | table->absent) >> (n - 1) & 1) != 0)
    return;
  table->present <<= 1;
  table->absent <<= 1;
  table->lists = table->present | table->absent;
  table->people = TRUE;
}

/* Reads a row of a table, which may be its head; FALSE where it is no table of people */
gboolean
gov_attendees_read_row (GovAttendees  *self,
                         guint           block,
                         GovPeopleTable *table)
{
  GovText *text = self->text;
  const GovBlock *b = gov_text_block (text, block);

  if (table->next != block || block == 0 || is_head_again (text, b))
    {
      table->people = FALSE;
      if (b->n_sentences > 0 && read_head (text, b, table))
        {
          look_below (text, block, table);
          if (!table->people)
            move_lists (text, b, table);
          if (table->lists != 0)
            add_lists (self, b, table);
        }
    }
  else if (table->people && table->lists != 0 && b->n_sentences > 0)
    add_lists (self, b, table);
  else if (table->people)
    add_row (self, b, table);
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
      guint64 kinds = gov_text_word_kinds (self, t->word);
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
  guint end = s->first + s->n_tokens, depth = 0;

  for (guint i = s->first; i < end; i++)
    {
      guint name_end = find_name_end (text, i, end);

      depth += gov_text_token_mark (text, i) == '(';
      depth -= depth > 0 && gov_text_token_mark (text, i) == ')';
      if (depth > 0)
        continue; /* where somebody is from */

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

/* "Present Jane Roe, John Doe and Ann Lee": the colon was left out, and what stands behind the label are names with commas */
static gboolean
find_bare_label (GovText           *self,
                 const GovSentence *s,
                 guint              end,
                 guint             *label_end,
                 guint             *next)
{
  g_autoptr (GArray) hits = g_array_new (FALSE, FALSE, sizeof (GovHit));
  guint behind = 0, n_commas = 0;

  gov_text_match (self, s->first, s->first, end, GOV_KIND_BIT (GOV_WORDS_LABEL), hits);
  for (guint i = 0; i < hits->len; i++)
    {
      const GovHit *hit = &g_array_index (hits, GovHit, i);

      if ((g_str_equal (hit->rule->section->name, "present") || g_str_equal (hit->rule->section->name, "absent")) &&
          !gov_words_section_is (hit->rule->section, GOV_ATTRIBUTE_PROSE, "no"))
        behind = MAX (behind, hit->last + 1);
    }
  if (behind == 0 || behind + 1 >= end || s->heading ||
      !(gov_text_token_has_shape (self, behind, GOV_ATOM_NAME) || gov_text_token_is (self, behind, GOV_WORDS_HONORIFIC) ||
        gov_text_token_is (self, behind, GOV_WORDS_DETERMINER)))
    return FALSE;
  for (guint i = behind; i < end; i++)
    {
      if (gov_text_token_is (self, i, GOV_WORDS_FINITE) && !gov_text_token_has_shape (self, i, GOV_ATOM_NAME))
        return FALSE;
      n_commas += gov_text_token_mark (self, i) == ',' || gov_text_token_mark (self, i) == ';';
    }
  *label_end = *next = behind;
  return n_commas > 0;
}

/* Where the label ends that a sentence begins with: at a colon, at a dash ("Present – Jane Roe"), or with the first cell
 * of a row.  Gives the end of its words and the first word behind it. */
gboolean
gov_attendees_find_label_end (GovText           *self,
                              const GovSentence *s,
                              guint              end,
                              guint             *label_end,
                              guint             *next)
{
  char mark = gov_text_block (self, s->block)->kind == GOV_BLOCK_ROW ? '|' : ':';
  guint first = s->first;

  while (first < end && gov_text_token (self, first)->mark)
    first++;
  for (guint i = first + 1; i < MIN (end, first + MAX_LABEL); i++)
    {
      gboolean dash = mark == ':' && gov_text_is_behind_dash (self, i);

      if (!dash && gov_text_token_mark (self, i) != mark)
        continue;
      *label_end = i;
      *next = i + !dash;
      return *next < end;
    }
  return mark == ':' && find_bare_label (self, s, end, label_end, next);
}

/* What the words of a label say of the people behind it: "Ferner anwesend", "Leden (afwezig)"; NULL for nothing */
const char *
gov_attendees_find_label_kind (GovText           *self,
                               const GovSentence *s,
                               guint              label)
{
  static const char *const names[] = { "absent", "present", "chair", "secretary" };
  g_autoptr (GArray) hits = g_array_new (FALSE, FALSE, sizeof (GovHit));

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    if (gov_text_label (self, s, names[i], NULL) != NULL)
      return names[i];
  for (guint i = s->first; i < label; i++)
    gov_text_match (self, i, s->first, label, GOV_KIND_BIT (GOV_WORDS_LABEL), hits);
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    for (guint k = 0; k < hits->len; k++)
      if (g_str_equal (g_array_index (hits, GovHit, k).rule->section->name, names[i]))
        return names[i];
  return NULL;
}
