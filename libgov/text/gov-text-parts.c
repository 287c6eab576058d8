#include "text/gov-text-outline-private.h"

#include <string.h>

/* Parts: reports of several meetings in one file, one behind the other.  Each is read by itself, as if it were a file
 * of its own.
 *
 * A part begins at a title that has a date which no part before it has, and the list of those who were there below it;
 * or, where lists are missing, one of the same words as the title of the first; or each with lines for programs.  What a report says of other meetings
 * (their minutes as an item of the agenda, as an annex) begins none. */

#define MAX_HEAD 12   /* blocks below a title in which its date and its list of people stand */
#define MIN_BLOCKS 3  /* of a part */
#define FIRST_TITLE 40 /* blocks in which the first title stands */
#define MAX_FRONT 40   /* lines for programs before a report */
#define MAX_PARTS 1000 /* what is behind that many belongs to the last one: each takes some memory */

typedef struct
{
  guint block;
  char *date;       /* EDTF */
  char *form;       /* its words without numbers and names of days and months */
  gboolean people;  /* a list of people stands below it */
  gboolean restarts; /* items are numbered from 1 below it */
  gboolean continues; /* they are numbered on from those above it */
  int above;          /* the last block above it that has a number, -1 for none */
  gboolean annex;   /* it is an annex, or stands at the top of one */
} Title;

static void
title_clear (gpointer data)
{
  Title *title = data;

  g_free (title->date);
  g_free (title->form);
}

/* The words that a title has in common with that of the same body's next meeting */
static char *
find_form (GovText           *self,
           const GovSentence *s)
{
  GString *form = g_string_new (NULL);

  for (guint i = s->first; i < s->first + s->n_tokens; i++)
    {
      const GovToken *t = gov_text_token (self, i);

      if (!t->mark && !g_ascii_isdigit (self->text->str[t->span.start]) && !gov_text_token_is (self, i, GOV_WORDS_MONTH) &&
          !gov_text_token_is (self, i, GOV_WORDS_WEEKDAY))
        g_string_append_printf (form, "%s ", gov_text_folded (self, i));
    }
  return g_string_free (form, FALSE);
}

/* Whether a line speaks of the next meeting */
gboolean
gov_text_is_on_next (GovText           *self,
                     const GovSentence *s)
{
  for (guint i = s->first; i < s->first + s->n_tokens; i++)
    {
      const GovWordsRule *rule = gov_text_token_rule (self, i, GOV_WORDS_NEXT);

      if (rule != NULL && g_str_equal (rule->section->name, "next"))
        return TRUE;
    }
  return FALSE;
}

/* Whether a block is a short line that could be the title of a report: it names a report or a meeting, and no coming
 * one, or is a heading that has marks of its own */
static gboolean
may_be_title (GovText *self,
              guint    block)
{
  const GovBlock *b = gov_text_block (self, block);
  const GovSentence *s = gov_outline_get_sentence (self, block);
  gboolean named = FALSE;

  if (s == NULL || (b->kind != GOV_BLOCK_PARAGRAPH && b->kind != GOV_BLOCK_HEADING) || b->numbered || b->soft ||
      b->n_sentences > 1 || b->n_lines > 3 || s->span.end - s->span.start > GOV_MAX_TITLE)
    return FALSE;
  for (guint i = s->first; i < s->first + s->n_tokens; i++)
    {
      if (gov_text_token_is (self, i, GOV_WORDS_FINITE) && !gov_text_token_is (self, i, GOV_WORDS_MONTH)) /* "May" */
        return FALSE;
      named = named || gov_text_token_is (self, i, GOV_WORDS_REPORT) || gov_text_token_is (self, i, GOV_WORDS_MEETING);
    }
  return (named || b->marked) && !gov_text_is_on_next (self, s) && !gov_text_block_has_label (self, block, "date") && !gov_text_block_has_label (self, block, "present");
}

/* The date of a title, or of the labelled line or the line of nothing but a date below it; NULL for none */
static char *
find_date (GovText *self,
           guint    block)
{
  GovTextDate date;

  if (gov_text_find_header_date (self, gov_outline_get_sentence (self, block), &date))
    return date.edtf;
  for (guint i = block + 1; i < MIN (self->blocks->len, block + MAX_HEAD); i++)
    {
      const GovSentence *s = gov_outline_get_sentence (self, i);

      if (s == NULL || gov_text_block (self, i)->kind != GOV_BLOCK_PARAGRAPH)
        continue;
      if (may_be_title (self, i) || gov_text_block (self, i)->numbered)
        return NULL;
      if (gov_text_block_has_label (self, i, "date") ? gov_text_read_labelled_date (self, i, &date)
                                      : s->n_tokens <= 8 && gov_text_find_header_date (self, s, &date))
        return date.edtf;
    }
  return NULL;
}

/* Whether the line says who was there, or is the head of a table or a section that does */
static gboolean
begins_list_of_people (GovText *self,
                       guint    block)
{
  const GovSentence *s = gov_outline_get_sentence (self, block);
  g_autoptr (GArray) hits = g_array_new (FALSE, FALSE, sizeof (GovHit));

  if (s == NULL)
    return FALSE;
  if (gov_text_block_has_label (self, block, "present") || gov_text_block_has_label (self, block, "absent"))
    return TRUE;
  if (gov_text_block (self, block)->kind == GOV_BLOCK_ROW)
    return gov_text_block_has_label (self, block, "name") || gov_text_block_has_label (self, block, "given");
  gov_text_match (self, s->first, s->first, s->first + s->n_tokens, GOV_KIND_BIT (GOV_WORDS_HEADING), hits);
  for (guint i = 0; i < hits->len; i++)
    if (g_str_equal (g_array_index (hits, GovHit, i).rule->section->name, "present"))
      return TRUE;
  return FALSE;
}

/* Looks at what stands below a title, up to the next one */
static void
look_below (GovText *self,
            Title   *title,
            guint    end)
{
  const GovBlock *above;

  for (guint i = title->block + 1; i < MIN (end, title->block + MAX_HEAD) && !title->people; i++)
    title->people = begins_list_of_people (self, i);
  for (guint i = title->block + 1; i < end; i++)
    {
      const GovBlock *b = gov_text_block (self, i);

      if (!b->numbered || b->level > 1)
        continue;
      title->restarts = b->number <= 1;
      above = title->above >= 0 ? gov_text_block (self, title->above) : NULL;
      title->continues = above != NULL && !title->restarts && b->number_mark != '/' && above->number_mark == b->number_mark &&
                         above->number + 1 == b->number;
      return;
    }
}

/* The lines that could be titles of reports, each with a date that the one before does not have */
static GArray *
find_titles (GovText *self)
{
  GArray *titles = g_array_new (FALSE, FALSE, sizeof (Title));
  int numbered = -1;

  g_array_set_clear_func (titles, title_clear);
  for (guint i = 0; i < self->blocks->len; i++)
    {
      const Title *last = titles->len > 0 ? &g_array_index (titles, Title, titles->len - 1) : NULL;
      Title title = { .block = i, .above = numbered };

      if (gov_text_block (self, i)->numbered && gov_text_block (self, i)->level <= 1)
        numbered = i;
      if (!may_be_title (self, i) || (title.date = find_date (self, i)) == NULL)
        continue;
      if (last != NULL && g_str_equal (last->date, title.date))
        {
          g_free (title.date);
          continue;
        }
      title.form = find_form (self, gov_outline_get_sentence (self, i));
      title.annex = gov_text_block_has_label (self, i, "annex") || (i > 0 && gov_text_block_has_label (self, i - 1, "annex"));
      g_array_append_val (titles, title);
    }
  for (guint i = 0; i < titles->len; i++)
    look_below (self, &g_array_index (titles, Title, i),
                i + 1 < titles->len ? g_array_index (titles, Title, i + 1).block : self->blocks->len);
  return titles;
}

/* Whether a title begins a report of its own, as the first title of the file does */
static gboolean
begins_part (GovText     *self,
             const Title *title,
             const Title *first,
             const Title *last)
{
  const GovBlock *a = gov_text_block (self, first->block), *b = gov_text_block (self, title->block);
  gboolean alike = *title->form != '\0' && g_str_equal (title->form, first->form);

  if (title->annex || title->block - last->block < MIN_BLOCKS || a->marked != b->marked || (a->marked && b->level > a->level) ||
      (title->continues && !alike))
    return FALSE;
  return title->people ? last->people || alike : alike && (b->marked || title->restarts);
}

/* How many lines right above a title stand above the first one too: the name of who meets */
static guint
count_shared_above (GovText *self,
                    guint    first,
                    guint    block)
{
  guint n = 0;

  while (n < first && n < MAX_HEAD && block - n > first + 1)
    {
      GovSpan a = gov_text_block (self, first - n - 1)->span, b = gov_text_block (self, block - n - 1)->span;

      if (a.end - a.start != b.end - b.start ||
          memcmp (self->text->str + a.start, self->text->str + b.start, a.end - a.start) != 0)
        break;
      n++;
    }
  return n;
}

/* The line of the file that a block begins with */
static guint
find_line (GovText *self,
           guint    block)
{
  gsize start = gov_text_block (self, block)->opening.start;
  guint low = 0, high = self->lines->len;

  while (low < high)
    {
      guint middle = (low + high) / 2;

      if (gov_text_line (self, middle)->end < start)
        low = middle + 1;
      else
        high = middle;
    }
  return low;
}

/* Where the first report begins: with the file, but for a heading that stands above all reports in it */
static guint
find_first_line (GovText     *self,
                 const Title *first)
{
  const GovBlock *b = gov_text_block (self, first->block);

  for (guint i = 0; i < first->block; i++)
    if (!gov_text_block (self, i)->marked || gov_text_block (self, i)->level >= b->level)
      return 0;
  return b->marked ? find_line (self, first->block) : 0;
}

/* Whether "key: value" lines for programs begin behind a line, a title or a date among them: the next one that is drawn
 * across ends them */
static gboolean
begins_front (GovText *self,
              guint    line)
{
  const char *text = self->source->text;
  gboolean named = FALSE;

  for (guint i = line; i < MIN (self->lines->len, line + MAX_FRONT); i++)
    {
      const GovTextLine *l = gov_text_line (self, i);
      const char *start = text + l->start, *colon = memchr (start, ':', l->end - l->start);
      gboolean rule = l->width == 3 && strncmp (start, "---", 3) == 0;

      if (i == line ? !rule : !rule && colon == NULL)
        return FALSE;
      if (i > line && rule)
        return named;
      named = named || strncmp (start, "title:", 6) == 0 || strncmp (start, "date:", 5) == 0;
      for (const char *p = start; i > line && p < colon; p++)
        if (!g_ascii_isalnum (*p) && strchr ("_-", *p) == NULL)
          return FALSE;
    }
  return FALSE;
}

/* Reports that each begin with lines for programs */
static void
find_fronts (GovText *self,
             GArray  *lines)
{
  for (guint i = 0; i < self->lines->len && lines->len < MAX_PARTS; i++)
    if (begins_front (self, i))
      {
        g_array_append_val (lines, i);
        for (i++; gov_text_line (self, i)->width != 3 || strncmp (self->source->text + gov_text_line (self, i)->start, "---", 3) != 0;)
          i++;
      }
  if (lines->len == 1)
    g_array_set_size (lines, 0);
}

/* The lines that the reports in a file begin with; none where it has only one */
GArray *
gov_text_find_parts (GovText *self)
{
  g_autoptr (GArray) titles = find_titles (self);
  g_autoptr (GHashTable) dates = g_hash_table_new (g_str_hash, g_str_equal);
  GArray *lines = g_array_new (FALSE, FALSE, sizeof (guint));
  const Title *first = titles->len > 0 ? &g_array_index (titles, Title, 0) : NULL, *last = first;

  if (self->blocks->len > 0 && gov_text_block (self, 0)->kind == GOV_BLOCK_FRONT)
    find_fronts (self, lines);
  if (lines->len > 0 || first == NULL || first->block >= FIRST_TITLE || first->annex)
    return lines;
  g_hash_table_add (dates, first->date);
  for (guint i = 1; i < titles->len && lines->len < MAX_PARTS; i++)
    {
      const Title *title = &g_array_index (titles, Title, i);
      guint line;

      if (g_hash_table_contains (dates, title->date) || !begins_part (self, title, first, last))
        continue;
      if (lines->len == 0)
        {
          line = find_first_line (self, first);
          g_array_append_val (lines, line);
        }
      line = find_line (self, title->block - count_shared_above (self, first->block, title->block));
      g_array_append_val (lines, line);
      g_hash_table_add (dates, title->date);
      last = title;
    }
  return lines;
}

/* Drops the meetings that one report plans and another one is on, or plans too */
void
gov_text_drop_planned (GovText *self)
{
  g_autoptr (GHashTable) dates = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint pass = 0; pass < 2; pass++)
    for (guint i = 0; i < self->parts->len; i++)
      {
        GovText *part = self->parts->pdata[i];

        for (guint k = 0; k < part->meetings->len;)
          {
            GovFoundMeeting *meeting = part->meetings->pdata[k];
            gboolean known = meeting->date != NULL && meeting->planned == pass && !g_hash_table_add (dates, g_strdup (meeting->date));

            if (known && meeting->planned)
              g_ptr_array_remove_index (part->meetings, k);
            else
              k++;
          }
      }
}
