#include "text/gov-text-private.h"

#include <string.h>

#define MAX_LETTERS 64 /* people on the list among whom one is known by a letter */

/* Tasks where the layout says who and when: rows of a table with such columns, and items of a list. */

#define MAX_LOOKED 12 /* rows that are looked at to know what a table is */
#define MAX_CLOSING 8 /* words of the names that a sentence ends with */
#define MAX_DATE 6    /* words of a cell with a date */
#define MAX_BRACKET 10 /* tokens of brackets with names */

/* Which column is what, by the labels of the head row */
static gboolean
read_head (GovText           *self,
           const GovSentence *s,
           GovTaskTable      *table)
{
  g_autoptr (GArray) hits = g_array_new (FALSE, FALSE, sizeof (GovHit));
  static const struct { const char *name; guint offset; } columns[] = {
    { "what", G_STRUCT_OFFSET (GovTaskTable, what) }, { "action", G_STRUCT_OFFSET (GovTaskTable, what) },
    { "owner", G_STRUCT_OFFSET (GovTaskTable, owner) }, { "due", G_STRUCT_OFFSET (GovTaskTable, due) },
    { "status", G_STRUCT_OFFSET (GovTaskTable, status) },
  };
  int column = -1, subject = -1;

  table->what = table->owner = table->due = table->status = -1;
  for (guint i = s->first; i < s->first + s->n_tokens; i++)
    {
      if (gov_text_token_mark (self, i) == '|')
        {
          column++;
          continue;
        }
      g_array_set_size (hits, 0);
      gov_text_match (self, i, s->first, s->first + s->n_tokens, GOV_KIND_BIT (GOV_WORDS_LABEL), hits);
      for (guint k = 0; k < hits->len; k++)
        if (g_str_equal (g_array_index (hits, GovHit, k).rule->section->name, "subject"))
          subject = column;
      for (guint k = 0; k < hits->len; k++)
        for (guint c = 0; c < G_N_ELEMENTS (columns); c++)
          {
            int *value = G_STRUCT_MEMBER_P (table, columns[c].offset);

            if (*value < 0 && g_str_equal (g_array_index (hits, GovHit, k).rule->section->name, columns[c].name))
              *value = column;
          }
    }
  table->subjects = table->what < 0;
  if (table->subjects)
    table->what = subject;
  if (table->owner == table->what)
    table->owner = -1;
  if (table->due == table->what)
    table->due = -1;
  return table->what >= 0 && (table->subjects ? table->owner >= 0 && table->due >= 0 : table->owner >= 0 || table->due >= 0);
}

/* "|:---|---:|" */
static gboolean
is_separator (GovText           *self,
              const GovSentence *s)
{
  for (gsize i = s->span.start; i < s->span.end; i++)
    if (strchr ("|:- ", self->text->str[i]) == NULL)
      return FALSE;
  return TRUE;
}

/* The tokens of the cells of a row; returns how many cells it has, of which only the first GOV_MAX_CELLS are told.  What
 * stands before the first bar is a cell where the row is open, and none else. */
guint
gov_text_find_cells (GovText           *self,
                     const GovSentence *s,
                     gboolean           open,
                     GovTokens          cells[GOV_MAX_CELLS])
{
  int column = open && (s->n_tokens == 0 || gov_text_token_mark (self, s->first) != '|') ? 0 : -1;

  memset (cells, 0, GOV_MAX_CELLS * sizeof *cells);
  for (guint i = s->first; i < s->first + s->n_tokens; i++)
    {
      if (gov_text_token_mark (self, i) == '|')
        {
          column++;
          continue;
        }
      if (column < 0 || column >= GOV_MAX_CELLS)
        continue;
      if (cells[column].end == 0)
        cells[column].first = i;
      cells[column].end = i + 1;
    }
  return column + 1;
}

/* What the cells of a column are, in the rows that were looked at */
typedef struct
{
  guint n_tasks, n_names, n_dates, n_done;
} Column;

/* Whether a cell says what is to be done, by the words that tasks begin or end with */
static gboolean
is_task (GovText  *self,
         GovTokens cell)
{
  g_autoptr (GArray) hits = g_array_new (FALSE, FALSE, sizeof (GovHit));

  if (cell.end < cell.first + 2)
    return FALSE;
  gov_text_match (self, cell.first, cell.first, cell.end, GOV_KIND_BIT (GOV_WORDS_TASK), hits);
  if (hits->len == 0 && !gov_text_token_has_shape (self, cell.end - 1, GOV_ATOM_NAME) &&
      !gov_text_token_is (self, cell.end - 2, GOV_WORDS_DETERMINER) && !gov_text_token_is (self, cell.end - 2, GOV_WORDS_PREPOSITION))
    gov_text_match (self, cell.end - 1, cell.first, cell.end, GOV_KIND_BIT (GOV_WORDS_TASK), hits);
  return hits->len > 0;
}

/* Whether a cell has nothing but people who are known */
static gboolean
is_names (GovText           *self,
          const GovSentence *s,
          GovTokens          cell)
{
  gboolean any = FALSE;

  for (guint i = cell.first; i < cell.end; i++)
    {
      guint last = i;
      gboolean known = gov_text_find_alias (self, i, cell.end, &last) >= 0;

      for (guint k = s->mentions; k < s->mentions + s->n_mentions && !known; k++)
        if (gov_text_mention (self, k)->first == i && gov_text_mention (self, k)->actor >= 0 && gov_text_mention (self, k)->last < cell.end)
          {
            last = gov_text_mention (self, k)->last;
            known = TRUE;
          }
      if (!known && !gov_text_token (self, i)->mark && !gov_text_token_is (self, i, GOV_WORDS_AND))
        return FALSE;
      any = any || known;
      i = last;
    }
  return any;
}

/* Whether a cell says when and little else */
static gboolean
is_date (GovText           *self,
         const GovSentence *s,
         GovTokens          cell)
{
  GovDue due;
  gboolean found = cell.end > cell.first && cell.end - cell.first <= MAX_DATE && gov_text_find_due (self, s, cell.first, cell.end, &due);

  if (found)
    g_free (due.edtf);
  return found;
}

static void
look_at (GovText           *self,
         const GovSentence *s,
         Column             columns[GOV_MAX_CELLS])
{
  GovTokens cells[GOV_MAX_CELLS];
  guint n = MIN (gov_text_find_cells (self, s, FALSE, cells), GOV_MAX_CELLS);

  for (guint i = 0; i < n; i++)
    {
      if (is_names (self, s, cells[i]))
        columns[i].n_names++;
      else if (is_date (self, s, cells[i]))
        columns[i].n_dates++;
      else if (is_task (self, cells[i]))
        columns[i].n_tasks++;
      columns[i].n_done += cells[i].end == cells[i].first + 1 && gov_text_word_has_label (self, gov_text_token (self, cells[i].first)->word, "done");
    }
}

/* Which column has most of something, and in at least half of the rows; -1 for none */
static int
find_most (const Column *columns,
           gsize         offset,
           guint         n_rows,
           int           other)
{
  guint most = 0;
  int found = -1;

  for (int i = 0; i < GOV_MAX_CELLS; i++)
    {
      guint n = *(const guint *) ((const char *) &columns[i] + offset);

      if (i != other && n > most && n * 2 >= n_rows)
        {
          most = n;
          found = i;
        }
    }
  return found;
}

/* Which column is what, where no head says it: rows of something to do, somebody who is known and a time or a "done" are
 * tasks.  The first row may name the columns in words that the reader does not know. */
static gboolean
guess_columns (GovText      *self,
               guint         block,
               GovTaskTable *table,
               gboolean     *head)
{
  Column columns[GOV_MAX_CELLS] = { { 0 } };
  guint n_rows = 1;

  look_at (self, gov_text_sentence (self, gov_text_block (self, block)->first), columns);
  *head = find_most (columns, G_STRUCT_OFFSET (Column, n_names), 1, -1) < 0;
  if (*head)
    {
      memset (columns, 0, sizeof columns);
      n_rows = 0;
    }
  for (guint i = block + 1; i < self->blocks->len && n_rows < MAX_LOOKED; i++)
    {
      const GovBlock *b = gov_text_block (self, i);
      const GovSentence *s = b->n_sentences > 0 ? gov_text_sentence (self, b->first) : NULL;

      if (b->kind != GOV_BLOCK_ROW || s == NULL || b->after_gap)
        break;
      if (is_separator (self, s))
        continue;
      look_at (self, s, columns);
      n_rows++;
    }
  if (n_rows < 2)
    return FALSE;
  table->what = find_most (columns, G_STRUCT_OFFSET (Column, n_tasks), n_rows, -1);
  table->owner = find_most (columns, G_STRUCT_OFFSET (Column, n_names), n_rows, table->what);
  if (table->what < 0 || table->owner < 0)
    return FALSE;
  for (int i = 0; i < GOV_MAX_CELLS; i++)
    columns[i].n_dates += columns[i].n_done;
  table->due = table->status = find_most (columns, G_STRUCT_OFFSET (Column, n_dates), n_rows, table->what);
  table->subjects = FALSE;
  return table->due >= 0 && table->due != table->owner;
}

/* Whether a row begins another table right below one: it stands behind a blank line, and the columns are others or
 * named again */
static gboolean
begins_table (GovText           *self,
              guint              block,
              const GovSentence *s)
{
  const GovBlock *b = gov_text_block (self, block);
  GovTokens cells[GOV_MAX_CELLS];

  if (!b->after_gap || b[-1].n_sentences == 0)
    return FALSE;
  if (block + 1 < self->blocks->len && b[1].kind == GOV_BLOCK_ROW && b[1].n_sentences > 0 && is_separator (self, gov_text_sentence (self, b[1].first)))
    return TRUE;
  return gov_text_find_cells (self, s, FALSE, cells) != gov_text_find_cells (self, gov_text_sentence (self, b[-1].first), FALSE, cells);
}

/* Follows the rows of a table; TRUE inside one of tasks, with the cells of this row */
gboolean
gov_text_read_task_row (GovText      *self,
                        guint         block,
                        GovTaskTable *table)
{
  const GovBlock *b = gov_text_block (self, block);
  const GovSentence *s = b->n_sentences > 0 ? gov_text_sentence (self, b->first) : NULL;
  gboolean head;

  if (b->kind != GOV_BLOCK_ROW || s == NULL)
    return FALSE;
  if (is_separator (self, s) && block == table->last + 1)
    {
      table->last = block;
      table->head = TRUE;
      return table->tasks;
    }
  head = block == 0 || block != table->last + 1 || b[-1].kind != GOV_BLOCK_ROW || table->last == 0 || begins_table (self, block, s);
  table->head = head;
  if (head)
    table->tasks = read_head (self, s, table) || guess_columns (self, block, table, &table->head);
  table->last = block;
  if (table->tasks)
    gov_text_find_cells (self, s, FALSE, table->cells);
  return table->tasks;
}

static void
add_party (GovText *self,
           GArray  *parties,
           int      actor,
           guint    first,
           guint    last)
{
  GovParty party = { actor, gov_text_copy (self, gov_text_token (self, first)->span.start, gov_text_token (self, last)->span.end) };

  g_array_append_val (parties, party);
}

/* "(T)": the only one on the list whose name begins with that letter, -1 for none or several */
static int
find_by_letter (GovText *self,
                guint    token)
{
  const GovToken *t = gov_text_token (self, token);
  int found = -1;

  if (t->span.end - t->span.start != 1 || !g_ascii_isupper (self->text->str[t->span.start]))
    return -1;
  for (guint i = 0; i < MIN (self->actors->len, MAX_LETTERS); i++)
    if (gov_text_actor (self, i)->listed && !gov_text_actor (self, i)->absent &&
        g_ascii_toupper (gov_text_actor (self, i)->key[0]) == self->text->str[t->span.start])
      {
        if (found >= 0)
          return -1;
        found = i;
      }
  return found;
}

/* "Jan/Els", "Jan & Els", "Jan + Els": a mark that is no word joins the token to the next one */
gboolean
gov_text_is_joined_by_mark (GovText *self,
                            guint    token)
{
  const char *p = self->text->str + gov_text_token (self, token)->span.end;

  while (*p == ' ')
    p++;
  return (*p == '/' || *p == '&' || *p == '+') && p - self->text->str < (goffset) self->text->len;
}

static void
forget_from (GArray *parties,
             guint   start)
{
  for (; parties->len > start; g_array_set_size (parties, parties->len - 1))
    g_free (g_array_index (parties, GovParty, parties->len - 1).label);
}

/* "Jan, Els und gerne alle", "Jan vs. Els", "Jan (with Els)": a stretch that begins with somebody who is known; the others who
 * are known there.  FALSE where it begins with something else. */
gboolean
gov_text_add_known (GovText *self,
                    guint    first,
                    guint    end,
                    GArray  *parties)
{
  guint start = parties->len;

  for (guint i = first; i < end; i++)
    {
      guint last = i;
      int actor = gov_text_token (self, i)->mark ? -1 : gov_text_find_alias (self, i, end, &last);

      if (actor >= 0)
        add_party (self, parties, actor, i, last);
      else if (i == first)
        return FALSE;
      i = last;
    }
  return parties->len > start;
}

/* Adds the names in a stretch of tokens, at commas, slashes and "and": those of the list of people by that, others as
 * they are written.  FALSE where something else than names stands there. */
gboolean
gov_text_add_names (GovText *self,
                    guint    first,
                    guint    end,
                    gboolean only_names,
                    GArray  *parties)
{
  guint start = parties->len;

  for (guint i = first; i < end;)
    {
      guint last = i;
      int actor;

      if (gov_text_token (self, i)->mark || gov_text_token_is (self, i, GOV_WORDS_AND) ||
          gov_text_token_is (self, i, GOV_WORDS_PREPOSITION) || (gov_text_token_is (self, i, GOV_WORDS_DETERMINER) && end - first > 1))
        {
          i++;
          continue;
        }
      actor = gov_text_find_alias (self, i, end, &last);
      if (actor < 0 && (actor = find_by_letter (self, i)) < 0)
        while (last + 1 < end && !gov_text_token (self, last + 1)->mark && !gov_text_token_is (self, last + 1, GOV_WORDS_AND) &&
               !gov_text_is_joined_by_mark (self, last))
          last++;
      if (actor < 0 && last == i && gov_text_token_is (self, i, GOV_WORDS_MEMBERS))
        {
          g_autofree char *label = gov_text_copy (self, gov_text_token (self, i)->span.start, gov_text_token (self, i)->span.end);

          actor = gov_text_get_actor (self, "<members>", label, "groups"); /* "(iedereen)" */
        }
      if (only_names && actor < 0 &&
          ((gov_text_token (self, i)->shapes & GOV_SHAPE_BIT (GOV_ATOM_NAME)) == 0 || last - i > 3 ||
           gov_text_token_is (self, i, GOV_WORDS_FINITE)))
        {
          forget_from (parties, start);
          return FALSE;
        }
      add_party (self, parties, actor, i, last);
      i = last + 1;
    }
  return parties->len > start;
}

/* Where "(Jan)", "– Jan" or ": Jan" begins at the end of a sentence, people that are known or in brackets; its end for none */
guint
gov_text_find_closing_names (GovText           *self,
                             const GovSentence *s)
{
  guint end = s->first + s->n_tokens, first = end, last, n_names = 0;
  gboolean brackets = s->n_tokens > 3 && gov_text_token_mark (self, end - 1) == ')';

  for (guint i = end; i > s->first + 1 && end - i < MAX_CLOSING && first == end; i--)
    {
      gboolean begins = gov_text_token_mark (self, i - 1) == (brackets ? '(' : ':');

      if (begins || (!brackets && gov_text_is_behind_dash (self, i - 1)))
        first = i - 1;
    }
  for (guint i = first + (first < end && gov_text_token (self, first)->mark); i < end; i = last + 1)
    {
      last = i;
      if (gov_text_find_alias (self, i, end, &last) < 0 && !gov_text_token (self, i)->mark && !gov_text_token_is (self, i, GOV_WORDS_HONORIFIC) && !gov_text_token_is (self, i, GOV_WORDS_AND) &&
          !(brackets && gov_text_token_has_shape (self, i, GOV_ATOM_NAME) && gov_text_kinds (self, i) == 0))
        return end;
      n_names += !gov_text_token (self, i)->mark;
    }
  return n_names > 0 ? first : end;
}

/* Whether somebody is more than two words with capitals, "Neues Ticket", where every noun has one and people are on a list */
gboolean
gov_text_is_somebody (GovText *self,
                      int      actor)
{
  const GovActor *a = actor >= 0 ? gov_text_actor (self, actor) : NULL;

  if (a == NULL || !self->nouns_have_capitals || !a->full || a->listed)
    return a != NULL;
  for (guint i = 0; i < MIN (self->actors->len, MAX_LETTERS); i++)
    if (gov_text_actor (self, i)->listed)
      return FALSE;
  return TRUE;
}

/* Whether all of these from one on are known */
static gboolean
are_known_from (GovText *self,
                GArray  *parties,
                guint    start)
{
  for (guint i = start; i < parties->len; i++)
    if (!gov_text_is_somebody (self, g_array_index (parties, GovParty, i).actor))
      return FALSE;
  return parties->len > start;
}

/* "… (Jan) (urgent) …": brackets inside a sentence with nothing in them but people who are known */
gboolean
gov_text_add_names_in_brackets (GovText           *self,
                                const GovSentence *s,
                                GArray            *parties)
{
  guint open = 0, start = parties->len;

  for (guint i = s->first; i < s->first + s->n_tokens; i++)
    {
      char mark = gov_text_token_mark (self, i);

      if (mark == '(')
        open = i + 1;
      if (mark != ')' || open == 0 || open >= i)
        continue;
      if ((!gov_text_token_is (self, open, GOV_WORDS_PREPOSITION) || gov_text_token_is (self, open, GOV_WORDS_AGENT)) &&
          i - open <= MAX_BRACKET && gov_text_add_names (self, open, i, TRUE, parties))
        {
          if (are_known_from (self, parties, start))
            return TRUE;
          forget_from (parties, start);
        }
      open = 0;
    }
  return FALSE;
}

/* Names behind a dash or an arrow: those who are known, and one unknown word where capitals say something */
static gboolean
add_names_behind_dash (GovText *self,
                       guint    first,
                       guint    end,
                       GArray  *parties)
{
  guint start = parties->len;

  if (!gov_text_add_names (self, first, end, TRUE, parties))
    return FALSE;
  if (are_known_from (self, parties, start) || (!self->nouns_have_capitals && gov_text_kinds (self, first) == 0))
    return TRUE;
  forget_from (parties, start);
  return FALSE;
}

/* "… (Jan, Els)", "… – Jan", "… @jan": who is named at the end of an item */
gboolean
gov_text_add_names_at_end (GovText           *self,
                           const GovSentence *s,
                           GArray            *parties)
{
  guint end = s->first + s->n_tokens, i = end;

  if (s->n_tokens < 3)
    return FALSE;
  if (gov_text_token_mark (self, end - 1) == ')')
    {
      for (i = end - 1; i > s->first && gov_text_token_mark (self, i) != '(';)
        i--;
      return (end - i <= MAX_BRACKET && gov_text_add_names (self, i + 1, end - 1, TRUE, parties)) ||
             gov_text_add_names_in_brackets (self, s, parties);
    }
  for (i = end; i > s->first + 1 && end - i < 5; i--)
    {
      const char *p = self->text->str + gov_text_token (self, i - 1)->span.start;

      if (p[-1] == '@' || p[-1] == '[')
        return gov_text_add_names (self, i - 1, end, FALSE, parties);
      if (p[-1] == ' ' && (p[-2] == '-' || p[-2] == '>' || (guchar) p[-2] == 0x93 || (guchar) p[-2] == 0x94 || (guchar) p[-2] == 0x92))
        return gov_text_add_names_in_brackets (self, s, parties) || add_names_behind_dash (self, i - 1, end, parties);
    }
  return gov_text_add_names_in_brackets (self, s, parties);
}
