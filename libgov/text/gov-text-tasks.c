#include "text/gov-text-private.h"

#include <string.h>

/* Tasks where the layout says who and when: rows of a table with such columns, and items of a list. */

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

/* Follows the rows of a table; TRUE inside one of tasks, with the cells of this row */
gboolean
gov_text_read_task_row (GovText      *self,
                        guint         block,
                        GovTaskTable *table)
{
  const GovBlock *b = gov_text_block (self, block);
  const GovSentence *s = b->n_sentences > 0 ? gov_text_sentence (self, b->first) : NULL;
  int column = -1;
  gboolean head;

  if (b->kind != GOV_BLOCK_ROW || s == NULL)
    return FALSE;
  if (is_separator (self, s) && block == table->last + 1)
    {
      table->last = block;
      table->head = TRUE;
      return table->tasks;
    }
  head = block == 0 || block != table->last + 1 || b[-1].kind != GOV_BLOCK_ROW || table->last == 0;
  if (head)
    table->tasks = read_head (self, s, table);
  table->last = block;
  memset (table->cells, 0, sizeof table->cells);
  for (guint i = s->first; table->tasks && i < s->first + s->n_tokens; i++)
    {
      GovTokens *cell;

      if (gov_text_token_mark (self, i) == '|')
        {
          column++;
          continue;
        }
      if (column < 0 || column >= GOV_MAX_CELLS)
        continue;
      cell = &table->cells[column];
      if (cell->end == 0)
        cell->first = i;
      cell->end = i + 1;
    }
  table->head = head;
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
      if (actor < 0)
        while (last + 1 < end && !gov_text_token (self, last + 1)->mark && !gov_text_token_is (self, last + 1, GOV_WORDS_AND) &&
               self->text->str[gov_text_token (self, last)->span.end] != '/')
          last++;
      if (only_names && actor < 0 &&
          ((gov_text_token (self, i)->shapes & GOV_SHAPE_BIT (GOV_ATOM_NAME)) == 0 || last - i > 3 ||
           gov_text_token_is (self, i, GOV_WORDS_FINITE)))
        {
          for (; parties->len > start; g_array_set_size (parties, parties->len - 1))
            g_free (g_array_index (parties, GovParty, parties->len - 1).label);
          return FALSE;
        }
      add_party (self, parties, actor, i, last);
      i = last + 1;
    }
  return parties->len > start;
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
      return end - i <= 10 && gov_text_add_names (self, i + 1, end - 1, TRUE, parties);
    }
  for (i = end; i > s->first + 1 && end - i < 5; i--)
    {
      const char *p = self->text->str + gov_text_token (self, i - 1)->span.start;

      if (p[-1] == '@' || p[-1] == '[')
        return gov_text_add_names (self, i - 1, end, FALSE, parties);
      if (p[-1] == ' ' && (p[-2] == '-' || p[-2] == '>' || (guchar) p[-2] == 0x93 || (guchar) p[-2] == 0x94 || (guchar) p[-2] == 0x92))
        return gov_text_add_names (self, i - 1, end, TRUE, parties);
    }
  return FALSE;
}
