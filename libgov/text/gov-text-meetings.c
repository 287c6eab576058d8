#include "text/gov-text-private.h"

#include <stdio.h>
#include <string.h>

/* The meetings that a report is on, with their dates.  Trusted in this order: a labelled date, the title, the
 * first date in the first lines, the name of the file.  What the text says otherwise becomes evidence. */

#define MAX_NAME 8      /* words of what a meeting is called */
#define FIRST_BLOCKS 40 /* where labels are looked for */
#define TOP_BLOCKS 10   /* where a date without a label may be the meeting's */

static void
meeting_free (gpointer data)
{
  GovFoundMeeting *meeting = data;

  g_free (meeting->date);
  g_free (meeting->title);
  g_free (meeting->file_date);
  g_array_unref (meeting->evidence);
  g_ptr_array_unref (meeting->notes);
  g_free (meeting);
}

GPtrArray *
gov_text_meetings_new (void)
{
  return g_ptr_array_new_with_free_func (meeting_free);
}

static GovFoundMeeting *
add_meeting (GovText    *self,
             const char *date,
             GovSpan     evidence)
{
  GovFoundMeeting *meeting = g_new0 (GovFoundMeeting, 1);

  meeting->date = g_strdup (date);
  meeting->evidence = g_array_new (FALSE, FALSE, sizeof (GovSpan));
  meeting->notes = g_ptr_array_new_with_free_func (g_free);
  gov_text_meeting_add_evidence (meeting, evidence, NULL);
  g_ptr_array_add (self->meetings, meeting);
  return meeting;
}

/* Adds a place that speaks of the meeting, with what it says that the record does not */
void
gov_text_meeting_add_evidence (GovFoundMeeting *self,
                               GovSpan          span,
                               const char      *note)
{
  if (span.end <= span.start)
    return;
  for (guint i = 0; i < self->evidence->len; i++)
    if (g_array_index (self->evidence, GovSpan, i).start == span.start)
      return;
  g_array_append_val (self->evidence, span);
  g_ptr_array_add (self->notes, g_strdup (note));
}

static gboolean
set_date (GovText    *self,
          const char *edtf)
{
  int year, month, day;

  if (edtf == NULL || sscanf (edtf, "%4d-%2d-%2d", &year, &month, &day) != 3 || !g_date_valid_dmy (day, month, year))
    return FALSE;
  g_date_set_dmy (&self->date, day, month, year);
  return TRUE;
}

/* Whether the token says which meeting it is: "overleg", or an acronym */
static gboolean
names_meeting (GovText *self,
               guint    token)
{
  const GovToken *t = gov_text_token (self, token);

  return (t->shapes & (GOV_SHAPE_BIT (GOV_ATOM_MEETING) | GOV_SHAPE_BIT (GOV_ATOM_ACRONYM))) != 0;
}

/* What the title calls the meeting: the acronym or word before the first date, else the first one */
static void
find_body (GovText           *self,
           const GovSentence *title)
{
  int body = -1;

  for (guint i = title->first; i < title->first + title->n_tokens; i++)
    {
      GovTextDate date = { 0 };

      if (names_meeting (self, i) &&
          (body < 0 || (gov_text_token (self, i)->shapes & GOV_SHAPE_BIT (GOV_ATOM_ACRONYM)) != 0))
        body = i;
      if (gov_text_read_date (self, i, title->first + title->n_tokens, GOV_DATE_NEAR, &date) && body >= 0)
        {
          g_free (date.edtf);
          break;
        }
      g_free (date.edtf);
    }
  if (body >= 0)
    {
      self->body = g_strdup (gov_text_folded (self, body));
      self->body_span = gov_text_token (self, body)->span;
    }
}

/* Marks the words by which the meeting is called, so that phrases can ask for them */
static void
mark_body (GovText *self)
{
  gpointer word;

  if (self->body == NULL || !g_hash_table_lookup_extended (self->word_table, self->body, NULL, &word))
    return;
  for (guint i = 0; i < self->sentences->len; i++)
    for (guint k = gov_text_sentence (self, i)->first; k < gov_text_sentence_end (self, i); k++)
      if (gov_text_token (self, k)->word == GPOINTER_TO_UINT (word))
        gov_text_add_shape (self, gov_text_sentence (self, i), k, GOV_ATOM_MEETING);
}

/* Where the words for the meeting of a date begin: "extra Board 23 November" */
static guint
find_meeting_start (GovText *self,
                    guint    first,
                    guint    date,
                    gboolean *extra)
{
  guint start = date;

  *extra = FALSE;
  for (guint i = date; i > first && date - i < 6; i--)
    {
      if (gov_text_token_is (self, i - 1, GOV_WORDS_EXTRA))
        *extra = TRUE;
      if (gov_text_token_is (self, i - 1, GOV_WORDS_EXTRA) || names_meeting (self, i - 1))
        start = i - 1;
      else if (gov_text_token_is (self, i - 1, GOV_WORDS_AND) || gov_text_token_is (self, i - 1, GOV_WORDS_MONTH))
        break;
    }
  while (start < date && start > first && date - start < MAX_NAME && gov_text_token_has_shape (self, start - 1, GOV_ATOM_NAME) &&
         !gov_text_token_is (self, start - 1, GOV_WORDS_REPORT) && !gov_text_token (self, start - 1)->mark)
    start--; /* "Harbour meeting" */
  return start;
}

/* Where the title's words for when and where begin: "… gehouden op 3 mei", the end of the title for none */
static gsize
find_date_label (GovText           *self,
                 const GovSentence *title,
                 guint              first)
{
  g_autoptr (GArray) hits = g_array_new (FALSE, FALSE, sizeof (GovHit));

  for (guint i = first + 1; i < title->first + title->n_tokens; i++)
    {
      gov_text_match (self, i, title->first, title->first + title->n_tokens, GOV_KIND_BIT (GOV_WORDS_LABEL), hits);
      for (guint k = 0; k < hits->len; k++)
        if (g_str_equal (g_array_index (hits, GovHit, k).rule->section->name, "date"))
          return gov_text_token (self, i - 1)->span.end;
      g_array_set_size (hits, 0);
    }
  return self->title_span.end;
}

/* A meeting for every date of the title */
static void
read_title (GovText           *self,
            const GovSentence *title)
{
  guint end = title->first + title->n_tokens;
  int year = gov_text_find_year (self, title->first, end);

  for (guint i = title->first; i < end; i++)
    {
      GovTextDate date;
      GovFoundMeeting *meeting;
      gboolean extra;
      guint start;

      if (year != 0 && !g_date_valid (&self->date))
        g_date_set_dmy (&self->date, 1, 1, year);
      if (!gov_text_read_date (self, i, end, GOV_DATE_NEAR, &date))
        continue;
      if (date.has_day && date.edtf != NULL)
        {
          start = find_meeting_start (self, title->first, i, &extra);
          meeting = add_meeting (self, date.edtf, self->title_span);
          meeting->extra = extra;
          if (start < i)
            meeting->title = gov_text_copy (self, gov_text_token (self, start)->span.start,
                                            MIN (date.span.end, find_date_label (self, title, start)));
        }
      i = date.last;
      g_free (date.edtf);
    }
}

/* The first full date of the block with a label, or of the block behind a label that stands alone */
gboolean
gov_text_read_labelled_date (GovText     *self,
                             guint        block,
                             GovTextDate *date)
{
  const GovBlock *b = gov_text_block (self, block);
  const GovSentence *s = gov_text_sentence (self, b->first);
  guint end = gov_text_sentence_end (self, b->first);

  if (block + 1 < self->blocks->len && b[1].n_sentences > 0 && s->n_tokens <= 4)
    end = gov_text_sentence_end (self, b[1].first);
  for (guint i = s->first; i < end; i++)
    if (gov_text_read_date (self, i, end, GOV_DATE_NEAR, date))
      {
        if (date->has_day && date->edtf != NULL)
          return TRUE;
        g_free (date->edtf);
        return FALSE;
      }
  return FALSE;
}

/* Makes a labelled date that of the meeting; one that the title has already gets it as evidence */
static void
set_labelled (GovText    *self,
              const char *date,
              GovSpan     span)
{
  for (guint i = 0; i < self->meetings->len; i++)
    if (g_strcmp0 (((GovFoundMeeting *) self->meetings->pdata[i])->date, date) == 0)
      {
        gov_text_meeting_add_evidence (self->meetings->pdata[i], span, NULL);
        return;
      }
  g_ptr_array_set_size (self->meetings, 0);
  add_meeting (self, date, span);
}

static gboolean
has_kind (GovText           *self,
          const GovSentence *s,
          GovWordsKind       kind)
{
  for (guint i = s->first; i < s->first + s->n_tokens; i++)
    if (gov_text_token_is (self, i, kind))
      return TRUE;
  return FALSE;
}

/* The block where what was talked about begins: a labelled date below that is another one's */
guint
gov_text_find_head_end (GovText *self)
{
  for (guint i = 0; i < self->sections->len; i++)
    if (gov_text_section (self, i)->item && gov_text_section (self, i)->block > (guint) MAX (self->title, 0))
      return MIN (gov_text_section (self, i)->block, FIRST_BLOCKS);
  return MIN (self->blocks->len, FIRST_BLOCKS);
}

/* A date behind a label such as "Datum:", in the same block or the next; the value of the label's
 * rule says which label is trusted more */
static void
read_labels (GovText *self,
             gboolean front)
{
  g_autofree char *best = NULL;
  GovSpan span = { 0 };
  int trust = 0;
  guint end = gov_text_find_head_end (self);

  for (guint b = 0; b < end; b++)
    {
      const GovBlock *block = gov_text_block (self, b);
      const GovSentence *s = block->n_sentences > 0 ? gov_text_sentence (self, block->first) : NULL;
      const GovWordsRule *rule = s != NULL && s->n_tokens > 0 ? gov_text_label (self, s, "date", NULL) : NULL;
      int value = rule != NULL ? atoi (rule->value != NULL ? rule->value : "1") : 0;
      GovTextDate date;

      if ((block->kind == GOV_BLOCK_FRONT) != front || value <= trust || has_kind (self, s, GOV_WORDS_NEXT) || !gov_text_read_labelled_date (self, b, &date))
        continue;
      g_free (best);
      best = date.edtf;
      span.start = s->span.start;
      span.end = date.span.end;
      trust = value;
    }
  if (best != NULL && (self->meetings->len == 0 || trust > 1))
    set_labelled (self, best, span);
}

/* The first full date of a sentence, where the sentence is about little else or names the meeting */
gboolean
gov_text_find_header_date (GovText           *self,
                           const GovSentence *s,
                           GovTextDate       *date)
{
  guint end = s->first + s->n_tokens, n_other = s->n_tokens;
  gboolean named = FALSE;

  for (guint i = s->first; i < end; i++)
    {
      named = named || (gov_text_token (self, i)->shapes & GOV_SHAPE_BIT (GOV_ATOM_MEETING)) != 0 ||
              gov_text_token_is (self, i, GOV_WORDS_REPORT);
      n_other -= gov_text_token_is (self, i, GOV_WORDS_WEEKDAY) || gov_text_token (self, i)->mark;
    }
  for (guint i = s->first; i < end; i++)
    {
      if (!gov_text_read_date (self, i, end, GOV_DATE_NEAR, date))
        continue;
      if (date->has_day && date->has_year && (named || n_other <= date->last - date->first + 3))
        return TRUE;
      i = date->last;
      g_free (date->edtf);
    }
  return FALSE;
}

/* A line at the top that is nothing but a date, or names the meeting with its date */
static void
read_header (GovText *self)
{
  guint n = 0;

  for (guint b = 0; b < MIN (self->blocks->len, FIRST_BLOCKS) && n < TOP_BLOCKS && self->meetings->len == 0; b++)
    {
      const GovBlock *block = gov_text_block (self, b);
      const GovSentence *s = block->n_sentences > 0 ? gov_text_sentence (self, block->first) : NULL;
      GovTextDate date;

      if (s == NULL || block->kind == GOV_BLOCK_FRONT || block->kind == GOV_BLOCK_RULE)
        continue;
      n++;
      if (block->kind == GOV_BLOCK_ROW || has_kind (self, s, GOV_WORDS_NEXT) || !gov_text_find_header_date (self, s, &date))
        continue;
      add_meeting (self, date.edtf, s->span);
      g_free (date.edtf);
    }
}

/* "De voorzitter opent de zitting op 12 mei 2022", before anything else: what follows may name other meetings */
static void
read_opening (GovText *self)
{
  for (guint b = 0; (int) b < MIN (self->title, TOP_BLOCKS) && self->meetings->len == 0; b++)
    {
      const GovBlock *block = gov_text_block (self, b);
      const GovSentence *s = block->n_sentences > 0 ? gov_text_sentence (self, block->first) : NULL;
      GovTextDate date;

      if (s == NULL || block->kind != GOV_BLOCK_PARAGRAPH || has_kind (self, s, GOV_WORDS_NEXT) || !has_kind (self, s, GOV_WORDS_FINITE) ||
          !has_kind (self, s, GOV_WORDS_MEETING) || !gov_text_find_header_date (self, s, &date))
        continue;
      add_meeting (self, date.edtf, s->span);
      g_free (date.edtf);
    }
}

/* The first full date of the first lines that is not said to be another one */
static void
read_top (GovText *self)
{
  for (guint b = 0; b < MIN (self->blocks->len, TOP_BLOCKS) && self->meetings->len == 0; b++)
    {
      const GovBlock *block = gov_text_block (self, b);

      for (guint k = 0; k < block->n_sentences && self->meetings->len == 0; k++)
        {
          const GovSentence *s = gov_text_sentence (self, block->first + k);

          if (block->kind == GOV_BLOCK_ROW || has_kind (self, s, GOV_WORDS_NEXT))
            continue;
          for (guint i = s->first; i < s->first + s->n_tokens; i++)
            {
              GovTextDate date;

              if (!gov_text_read_date (self, i, s->first + s->n_tokens, GOV_DATE_NEAR, &date))
                continue;
              if (date.has_day && date.has_year && self->meetings->len == 0)
                add_meeting (self, date.edtf, s->span);
              i = date.last;
              g_free (date.edtf);
            }
        }
    }
}

/* A date in the name of the file, "2024-05-24.md" or "20240524": better than none, and marked as such */
static void
read_name (GovText *self)
{
  g_autoptr (GRegex) regex = g_regex_new ("(?<!\\d)((?:19|20)\\d\\d)[-_.]?(0\\d|1[0-2])[-_.]?([0-2]\\d|3[01])(?!\\d)", 0, 0,
                                          NULL);
  g_autoptr (GMatchInfo) match = NULL;
  g_autofree char *year = NULL, *month = NULL, *day = NULL, *date = NULL;
  GovSpan none = { 0, 0 };

  if (self->name == NULL || !g_regex_match (regex, self->name, 0, &match))
    return;
  year = g_match_info_fetch (match, 1);
  month = g_match_info_fetch (match, 2);
  day = g_match_info_fetch (match, 3);
  date = g_strdup_printf ("%s-%s-%s", year, month, day);
  if (set_date (self, date))
    add_meeting (self, date, none)->file_date = g_strdup (date);
}

/* How many days before the meeting "een week eerder" is, 0 for no such words */
static int
find_relative (GovText           *self,
               const GovSentence *s)
{
  for (guint i = s->first; i + 1 < s->first + s->n_tokens; i++)
    {
      const GovWordsRule *unit = gov_text_token_rule (self, i, GOV_WORDS_DURATION);
      const GovWordsRule *back = gov_text_token_rule (self, i + 1, GOV_WORDS_RELATIVE);

      if (unit != NULL && back != NULL && g_str_equal (back->section->name, "earlier"))
        return g_strcmp0 (unit->value, "W") == 0 ? 7 : g_strcmp0 (unit->value, "D") == 0 ? 1 : 0;
    }
  return 0;
}

/* What a sentence says of the way the meeting was held */
static void
read_mode (GovText           *self,
           const GovSentence *s,
           guint              name,
           GovFoundMeeting   *meeting)
{
  for (guint i = name; i > s->first && name - i < 4; i--)
    {
      const GovWordsRule *rule = gov_text_token_rule (self, i - 1, GOV_WORDS_MODE);

      if (rule != NULL && meeting->mode == NULL)
        meeting->mode = rule->section->name;
    }
}

static GovFoundMeeting *
find_meeting (GovText    *self,
              const char *date,
              gboolean    extra)
{
  for (guint i = 0; i < self->meetings->len; i++)
    {
      GovFoundMeeting *meeting = self->meetings->pdata[i];

      if (date != NULL ? g_strcmp0 (meeting->date, date) == 0 : (meeting->extra && extra))
        return meeting;
    }
  return NULL;
}

/* A sentence that names the meeting with its date, or the extraordinary one */
static void
read_sentence (GovText           *self,
               const GovSentence *s)
{
  guint end = s->first + s->n_tokens;

  for (guint i = s->first; i < end; i++)
    {
      GovFoundMeeting *meeting = NULL;
      gboolean extra = FALSE;
      int days;

      if ((gov_text_token (self, i)->shapes & GOV_SHAPE_BIT (GOV_ATOM_MEETING)) == 0)
        continue;
      for (guint k = i; k > s->first && i - k < 3; k--)
        extra = extra || gov_text_token_is (self, k - 1, GOV_WORDS_EXTRA);
      for (guint k = i + 1; k < MIN (end, i + 5) && meeting == NULL; k++)
        {
          GovTextDate date;

          if (!gov_text_read_date (self, k, end, GOV_DATE_NEAR, &date))
            continue;
          meeting = find_meeting (self, date.edtf, extra);
          g_free (date.edtf);
        }
      if (meeting == NULL && extra)
        meeting = find_meeting (self, NULL, TRUE);
      if (meeting == NULL)
        continue;

      days = find_relative (self, s);
      if (days != 0 && meeting->extra && g_date_valid (&self->date))
        {
          GDate said = self->date;
          g_autofree char *note = NULL;

          g_date_subtract_days (&said, days);
          note = g_strdup_printf ("%04d-%02d-%02d", g_date_get_year (&said), g_date_get_month (&said),
                                  g_date_get_day (&said));
          gov_text_meeting_add_evidence (meeting, s->span, g_strcmp0 (note, meeting->date) == 0 ? NULL : note);
        }
      else
        gov_text_meeting_add_evidence (meeting, s->span, NULL);
      read_mode (self, s, i, meeting);
    }
}

/* Adds a meeting to come; it is called by the words for the meeting and the date */
static void
add_next (GovText           *self,
          const GovSentence *s,
          const GovTextDate *date)
{
  GovFoundMeeting *meeting = add_meeting (self, date->edtf, s->span);
  guint name = date->first;
  g_autofree char *words = NULL, *day = gov_text_copy (self, date->span.start, date->span.end);

  while (name > s->first && (gov_text_token (self, name)->shapes & GOV_SHAPE_BIT (GOV_ATOM_MEETING)) == 0)
    name--;
  words = gov_text_copy (self, gov_text_token (self, name)->span.start, gov_text_token (self, name)->span.end);
  meeting->planned = TRUE;
  meeting->title = g_strdup_printf ("%s %s", words, day);
}

/* "De volgende vergadering is op 21 april": a meeting that is planned */
static void
read_next (GovText           *self,
           const GovSentence *s)
{
  guint end = s->first + s->n_tokens;

  for (guint i = s->first; i + 1 < end && g_date_valid (&self->date); i++)
    {
      const GovWordsRule *next = gov_text_token_rule (self, i, GOV_WORDS_NEXT);
      guint k = i + 1;

      if (next == NULL || !g_str_equal (next->section->name, "next"))
        continue;
      while (k < MIN (end, i + 4) && (gov_text_token (self, k)->shapes & GOV_SHAPE_BIT (GOV_ATOM_MEETING)) == 0)
        k++;
      if (k == MIN (end, i + 4))
        continue;
      for (; k < end; k++)
        {
          GovTextDate date;
          gboolean found;

          if (!gov_text_read_date (self, k, end, GOV_DATE_TO_COME, &date))
            continue;
          found = date.has_day && date.edtf != NULL && find_meeting (self, date.edtf, FALSE) == NULL;
          if (found)
            add_next (self, s, &date);
          g_free (date.edtf);
          if (found)
            return;
        }
    }
}

/* "Notulen 11 juni": a day of a year that nothing says */
static void
read_yearless (GovText           *self,
               const GovSentence *title)
{
  guint end = title->first + title->n_tokens;

  for (guint i = title->first; i < end && self->meetings->len == 0; i++)
    {
      g_autofree char *day = gov_text_read_day (self, i, end);

      if (day != NULL)
        add_meeting (self, day, self->title_span);
    }
}

/* The meeting that the text is mostly about */
static void
find_main (GovText *self)
{
  g_date_clear (&self->date, 1);
  for (guint i = 0; i < self->meetings->len; i++)
    {
      GovFoundMeeting *meeting = self->meetings->pdata[i];

      if (!meeting->extra || self->meetings->len == 1)
        {
          set_date (self, meeting->date);
          self->main_meeting = i;
          return;
        }
    }
  if (self->meetings->len > 0)
    set_date (self, ((GovFoundMeeting *) self->meetings->pdata[0])->date);
}

void
gov_text_find_meetings (GovText *self)
{
  const GovSentence *title = self->title >= 0 ? gov_text_sentence (self,
                                                                   gov_text_block (self, self->title)->first) : NULL;
  GovSpan none = { 0, 0 };

  if (title != NULL)
    {
      find_body (self, title);
      mark_body (self);
      read_opening (self);
      if (self->meetings->len == 0)
        read_title (self, title);
    }
  read_labels (self, FALSE);
  if (self->meetings->len == 0)
    read_header (self);
  if (self->meetings->len == 0)
    read_labels (self, TRUE);
  if (self->meetings->len == 0)
    read_top (self);
  if (self->meetings->len == 0)
    read_name (self);
  if (self->meetings->len == 0 && title != NULL)
    read_yearless (self, title);
  if (self->meetings->len == 0)
    add_meeting (self, NULL, title != NULL ? self->title_span : none);
  find_main (self);

  for (guint i = 0; i < self->sentences->len; i++)
    if (!gov_text_sentence (self, i)->heading)
      {
        read_sentence (self, gov_text_sentence (self, i));
        read_next (self, gov_text_sentence (self, i));
      }
}

/* What the report calls itself, as the kind of paper that it is: the value of the word's rule */
const char *
gov_text_report_kind (GovText *self)
{
  const GovSentence *s = self->title >= 0 ? gov_text_sentence (self, gov_text_block (self, self->title)->first) : NULL;

  for (guint i = s != NULL ? s->first : 0; s != NULL && i < s->first + s->n_tokens; i++)
    {
      const GovWordsRule *rule = gov_text_token_rule (self, i, GOV_WORDS_REPORT);

      if (rule != NULL && rule->value != NULL)
        return rule->value;
    }
  return NULL;
}

/* Behind the words for a report, and "of the" behind those */
static guint
skip_report_words (GovText           *self,
                   const GovSentence *title)
{
  guint i = title->first, last = title->first + title->n_tokens - 1;

  while (i < last && (gov_text_token_is (self, i, GOV_WORDS_REPORT) || gov_text_token (self, i)->mark))
    i++;
  if (i > title->first && i < last && gov_text_token_is (self, i, GOV_WORDS_OF))
    {
      i++;
      while (i < last && gov_text_token_is (self, i, GOV_WORDS_DETERMINER))
        i++;
    }
  return i;
}

/* Without what belongs to the markup or is half of a pair: "**Sync**", ": Sync", "Sync (2022-05-04", "Sync {#sync}" */
static char *
trim_title (const char *title)
{
  const char *start = title, *end = strstr (title, "{#");
  g_autofree char *trimmed = NULL;
  char *open;

  if (end == NULL)
    end = title + strlen (title);
  while (start < end && strchr ("*_`#:|/>]}) -", *start) != NULL)
    start++;
  while (end > start && strchr ("*_`#:|/<[{( -,;", end[-1]) != NULL)
    end--;
  trimmed = g_strndup (start, end - start);
  open = strrchr (trimmed, '(');
  if (open != NULL && strchr (open, ')') == NULL)
    return g_strconcat (trimmed, ")", NULL);
  open = strrchr (trimmed, ']');
  if (open != NULL && strchr (trimmed, '[') == NULL)
    *open = '\0';
  return g_steal_pointer (&trimmed);
}

/* The title of a meeting: its own, or that of the report, without the words for a report */
char *
gov_text_meeting_title (GovText               *self,
                        const GovFoundMeeting *meeting)
{
  const GovSentence *s = self->title >= 0 ? gov_text_sentence (self, gov_text_block (self, self->title)->first) : NULL;
  g_autofree char *words = NULL;
  g_autofree char *title = NULL;
  gsize start;
  guint first;

  if (meeting->title != NULL)
    return trim_title (meeting->title);
  if (s == NULL || s->n_tokens == 0)
    return g_strdup (self->name != NULL ? self->name : "");
  first = skip_report_words (self, s);
  start = first > s->first ? gov_text_token (self, first)->span.start : self->title_span.start;
  words = gov_text_copy (self, MIN (start, self->title_span.end), MIN (find_date_label (self, s, first), self->title_span.end));
  title = trim_title (words);
  return *title != '\0' || self->name == NULL ? g_steal_pointer (&title) : g_strdup (self->name);
}
