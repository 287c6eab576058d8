#include "text/gov-text-outline-private.h"

#include <string.h>

/* The outline: which block is the title, and which are headings, so that the text falls into sections.
 *
 * Headings have marks of their own ("#", a line below), or run through in their numbers, or stand
 * alone as a short line.  Only the first of these ways that a text uses counts. */


static const char *const section_names[] = {
  "item", "present", "absent", "agenda", "actions", "decisions", "other",
};

const GovSentence *
gov_outline_get_sentence (GovText *self,
                          guint    block)
{
  const GovBlock *b = gov_text_block (self, block);

  return b->n_sentences > 0 ? gov_text_sentence (self, b->first) : NULL;
}

/* The last character of a span that is no blank and no bracket */
gunichar
gov_outline_last_character (GovText *self,
                            GovSpan  span)
{
  const char *p = self->text->str + span.end;

  while (p > self->text->str + span.start)
    {
      gunichar c = g_utf8_get_char (p = g_utf8_prev_char (p));

      if (!g_unichar_isspace (c) && c != ')' && c != '"' && c != 0x2019 && c != 0x201d && c != '*')
        return c;
    }
  return 0;
}

gboolean
gov_outline_ends_sentence (gunichar c)
{
  return c == '.' || c == '!' || c == '?' || c == 0x2026;
}

gboolean
gov_outline_sentence_has (GovText           *self,
                          const GovSentence *sentence,
                          GovWordsKind       kind)
{
  for (guint i = sentence->first; i < sentence->first + sentence->n_tokens; i++)
    if (gov_text_token_is (self, i, kind))
      return TRUE;
  return FALSE;
}

/* Turns a block into a heading */
void
gov_outline_make_heading (GovText *self,
                          guint    block,
                          guint    level)
{
  GovBlock *b = gov_text_block (self, block);

  if (b->n_sentences == 0)
    return;
  if (!b->marked)
    b->level = level;
  b->heading = TRUE;
  gov_text_sentence (self, b->first)->heading = TRUE;
}

/* Headings that are marked as such */
static guint
find_marked (GovText *self)
{
  guint n = 0;

  for (guint i = 0; i < self->blocks->len; i++)
    if (gov_text_block (self, i)->marked)
      {
        gov_outline_make_heading (self, i, 1);
        n++;
      }
  return n;
}

static gboolean
is_all_caps (GovText *self,
             GovSpan  span)
{
  guint n_upper = 0;

  for (const char *p = self->text->str + span.start; p < self->text->str + span.end; p = g_utf8_next_char (p))
    {
      if (g_unichar_islower (g_utf8_get_char (p)))
        return FALSE;
      n_upper += g_unichar_isupper (g_utf8_get_char (p));
    }
  return n_upper > 3;
}

/* Whether the words for what a section is for are all that stands here */
static gboolean
is_all_heading (GovText           *self,
                const GovSentence *s)
{
  g_autoptr (GArray) hits = g_array_new (FALSE, FALSE, sizeof (GovHit));

  gov_text_match (self, s->first, s->first, s->first + s->n_tokens, GOV_KIND_BIT (GOV_WORDS_HEADING), hits);
  for (guint i = 0; i < hits->len; i++)
    if (g_array_index (hits, GovHit, i).last + 1 == s->first + s->n_tokens)
      return TRUE;
  return FALSE;
}

/* A short line by itself that is no sentence */
static gboolean
is_plain_heading (GovText *self,
                  guint    block)
{
  const GovBlock *b = gov_text_block (self, block);
  const GovSentence *s = gov_outline_get_sentence (self, block);
  guint n_words = 0;
  gunichar last;

  if (b->kind != GOV_BLOCK_PARAGRAPH || b->n_lines != 1 || b->n_sentences != 1 || s->span.end - s->span.start > 90 ||
      block + 1 >= self->blocks->len)
    return FALSE;
  for (guint i = s->first; i < s->first + s->n_tokens; i++)
    {
      const GovToken *t = gov_text_token (self, i);

      if (((t->shapes & GOV_SHAPE_BIT (GOV_ATOM_COMMA)) != 0 && !is_all_caps (self, s->span)) || gov_text_token_is (self, i, GOV_WORDS_MONTH) ||
          ((t->shapes & GOV_SHAPE_BIT (GOV_ATOM_COLON)) != 0 && i + 1 < s->first + s->n_tokens))
        return FALSE;
      n_words += !t->mark;
    }
  last = gov_outline_last_character (self, s->span);
  if (n_words == 0 || n_words > 10 || last == ',' || last == ';' ||
      (gov_outline_ends_sentence (last) && last != '?' &&
       (n_words > 4 ||
        gov_text_block (self, block + 1)->span.end - gov_text_block (self, block + 1)->span.start < 200)))
    return FALSE;
  if (!g_unichar_isupper (g_utf8_get_char (self->text->str + s->span.start)) &&
      !g_unichar_isdigit (g_utf8_get_char (self->text->str + s->span.start)))
    return FALSE;
  return (!gov_outline_sentence_has (self, s, GOV_WORDS_FINITE) || is_all_heading (self, s)) && !gov_outline_sentence_has (self, s, GOV_WORDS_HONORIFIC);
}

/* Where nearly every line could be a heading, none is */
static gboolean
is_all_short (GovText *self)
{
  guint n = 0, n_text = 0;

  for (guint i = self->title + 1; i < self->blocks->len; i++)
    if (gov_text_block (self, i)->n_sentences > 0)
      {
        n_text++;
        n += is_plain_heading (self, i);
      }
  return n_text > 4 && n * 3 > n_text * 2;
}

/* "The following clubs join:", "Elected were:" – a sentence that ends with a colon */
static gboolean
announces_list (GovText *self,
                guint    block)
{
  const GovBlock *b = gov_text_block (self, block);

  return b->n_sentences > 0 && gov_outline_last_character (self, b->span) == ':' &&
         (b->n_sentences > 1 || gov_outline_sentence_has (self, gov_text_sentence (self, b->first), GOV_WORDS_FINITE));
}

static guint
find_plain (GovText *self)
{
  guint n = 0, row = 0, last = 0;
  gboolean listed = FALSE;

  if (is_all_short (self))
    return 0;
  for (guint i = self->title + 1; i < self->blocks->len; i++)
    {
      gboolean heading = is_plain_heading (self, i) && gov_text_block (self, i + 1)->kind != GOV_BLOCK_RULE;

      if (gov_outline_get_sentence (self, i) == NULL || gov_outline_get_sentence (self, i)->n_tokens == 0)
        {
          row = 0;
          continue;
        }
      /* Lines right below one that announces them are a list, up to a sentence or the next with a colon */
      listed = !gov_text_block (self, i)->after_gap && gov_text_block (self, i)->kind == GOV_BLOCK_PARAGRAPH && (listed || announces_list (self, last)) &&
               gov_outline_last_character (self, gov_text_block (self, i)->span) != ':' &&
               !gov_outline_ends_sentence (gov_outline_last_character (self, gov_text_block (self, i)->span));
      last = i;
      heading = heading && !listed;

      /* Short lines in a row are the head of a letter; only the last may be a heading */
      row = heading ? row + 1 : 0;
      if (!heading ||
          (row == 1 && i + 2 < self->blocks->len && is_plain_heading (self, i + 1) && is_plain_heading (self, i + 2)) ||
          (row > 1 && i + 1 < self->blocks->len && is_plain_heading (self, i + 1) && (row > 2 || n == 0)))
        continue;
      gov_outline_make_heading (self, i, 1);
      n++;
    }
  return n;
}

/* Whether the block begins with a label such as "Present:" or "Action:", which is no heading */
static gboolean
begins_with_label (GovText *self,
                   guint    block)
{
  const GovSentence *s = gov_outline_get_sentence (self, block);
  guint first = s->first;

  while (first < s->first + s->n_tokens && gov_text_token (self, first)->mark)
    first++;
  return first < s->first + s->n_tokens && gov_text_token_is (self, first, GOV_WORDS_LABEL);
}

/* "Topic: …": lines that begin with a word for an item and a colon */
static guint
find_announced (GovText *self)
{
  guint n = 0;

  for (guint i = self->title + 1; i < self->blocks->len; i++)
    {
      const GovSentence *s = gov_outline_get_sentence (self, i);

      if (s == NULL || s->n_tokens < 3 || gov_text_block (self, i)->heading || gov_text_block (self, i)->n_lines > 2 ||
          s->span.end - s->span.start > GOV_MAX_TITLE || !gov_text_token_is (self, s->first, GOV_WORDS_ITEM) ||
          (gov_text_token (self, s->first + 1)->shapes & GOV_SHAPE_BIT (GOV_ATOM_COLON)) == 0)
        continue;
      gov_outline_make_heading (self, i, 2);
      n++;
    }
  return n;
}

/* Headings in bold at the start of their paragraph; three make a habit */
static guint
find_bold (GovText *self)
{
  guint n = 0;

  for (guint pass = 0; pass < 2; pass++)
    for (guint i = self->title + 1; i < self->blocks->len && (pass == 0 || n >= 3); i++)
      {
        const GovBlock *b = gov_text_block (self, i);

        if (!b->bold || b->heading || b->kind != GOV_BLOCK_PARAGRAPH || (begins_with_label (self, i) && !is_all_heading (self, gov_outline_get_sentence (self, i))))
          continue;
        if (pass == 0)
          n++;
        else
          gov_outline_make_heading (self, i, 2);
      }
  return n >= 3 ? n : 0;
}

/* How many headings are items of the agenda, by their words */
static guint
count_items (GovText *self)
{
  guint n = 0;

  for (guint i = 0; i < self->blocks->len; i++)
    if (gov_text_block (self, i)->heading && (int) i > self->title && (int) i != self->title_again)
      {
        const GovSentence *s = gov_outline_get_sentence (self, i);

        n += gov_outline_find_kind (self, s, s->first) == GOV_SECTION_ITEM;
      }
  return n;
}

/* "title: …" before the text */
static gboolean
find_front_title (GovText *self)
{
  for (guint i = 0; i < self->blocks->len && gov_text_block (self, i)->kind == GOV_BLOCK_FRONT; i++)
    {
      GovSpan span = gov_text_block (self, i)->span;
      const char *p = self->text->str + span.start, *end = self->text->str + span.end;

      if (strncmp (p, "title:", 6) != 0)
        continue;
      for (p += 6; p < end && (*p == ' ' || *p == '"' || *p == '\'');)
        p++;
      while (end > p && (end[-1] == '"' || end[-1] == '\''))
        end--;
      self->title = i;
      self->title_span.start = p - self->text->str;
      self->title_span.end = end - self->text->str;
      return p < end;
    }
  return FALSE;
}

/* The heading behind the front matter, where it names a meeting and a day; -1 for none */
static int
find_dated_title (GovText *self)
{
  for (guint i = self->title + 1; i < self->blocks->len; i++)
    {
      const GovBlock *b = gov_text_block (self, i);
      const GovSentence *s = gov_outline_get_sentence (self, i);
      gboolean dated = FALSE;

      if (b->kind == GOV_BLOCK_FRONT || b->kind == GOV_BLOCK_RULE || s == NULL)
        continue;
      for (guint k = s->first; k < s->first + s->n_tokens; k++)
        dated = dated || g_ascii_isdigit (self->text->str[gov_text_token (self, k)->span.start]);
      return b->marked && dated &&
             (gov_outline_sentence_has (self, s, GOV_WORDS_MEETING) || gov_outline_sentence_has (self, s, GOV_WORDS_REPORT)) ? (int) i : -1;
    }
  return -1;
}

/* "Date: 4 May 2022" */
static gboolean
is_labelled (GovText *self,
             guint    block)
{
  const GovSentence *s = gov_outline_get_sentence (self, block);

  return s->n_tokens > 1 && begins_with_label (self, block) && gov_text_token_mark (self, s->first + 1) == ':';
}

/* "Approval of the minutes of the last meeting": it names a report and a meeting, and is an item of this one */
static gboolean
names_an_item (GovText           *self,
               const GovSentence *s)
{
  g_autoptr (GArray) hits = g_array_new (FALSE, FALSE, sizeof (GovHit));

  gov_text_match (self, s->first, s->first, s->first + s->n_tokens, GOV_KIND_BIT (GOV_WORDS_HEADING), hits);
  for (guint i = 0; i < hits->len; i++)
    if (g_str_equal (g_array_index (hits, GovHit, i).rule->section->name, "item"))
      return TRUE;
  return FALSE;
}

/* The title: the only heading of the first level, or one of the first lines that names a report or a meeting */
static void
find_title (GovText *self)
{
  int only = -1, named = -1, first = -1;
  guint n = 0;

  for (guint i = 0; i < self->blocks->len; i++)
    if (gov_text_block (self, i)->marked && gov_text_block (self, i)->level == 1 && n++ == 0)
      only = i;
  if (find_front_title (self))
    {
      self->title_again = n == 1 ? only : find_dated_title (self);
      return;
    }
  for (guint i = 0; i < MIN (self->blocks->len, 16) && named < 0; i++)
    {
      const GovSentence *s = gov_outline_get_sentence (self, i);
      const GovBlock *b = gov_text_block (self, i);

      if (s == NULL || s->span.end - s->span.start > GOV_MAX_TITLE || b->kind == GOV_BLOCK_ROW || b->kind == GOV_BLOCK_FRONT || b->numbered)
        continue;
      first = first < 0 && b->n_sentences == 1 && b->n_lines <= 3 ? (int) i : first;
      if ((gov_outline_sentence_has (self, s, GOV_WORDS_REPORT) || gov_outline_sentence_has (self, s, GOV_WORDS_MEETING)) && s->n_tokens > 1 &&
          !(gov_outline_ends_sentence (gov_outline_last_character (self, s->span)) && gov_outline_sentence_has (self, s, GOV_WORDS_FINITE)) && !gov_text_is_on_next (self, s) &&
          !names_an_item (self, s))
        {
          GovSectionKind kind = gov_outline_find_kind (self, s, s->first);

          named = kind == GOV_SECTION_AGENDA || (i > 3 && kind != GOV_SECTION_ITEM) ? named : (int) i;
        }
    }
  self->title = n == 1 && (named < 0 || only < named) ? only : named >= 0 ? named : first == 0 && !is_labelled (self, 0) ? first : -1;
  if (self->title < 0)
    return;
  self->title_span = gov_outline_get_sentence (self, self->title)->span;
  gov_text_sentence (self, gov_text_block (self, self->title)->first)->heading = TRUE;
}

/* The words of a heading behind its number and what announces an item: "3. Agendapunt 3: …" */
static guint
skip_item_number (GovText           *self,
                  const GovSentence *s)
{
  g_autoptr (GArray) hits = g_array_new (FALSE, FALSE, sizeof (GovHit));
  guint i = s->first, end = s->first + s->n_tokens;

  while (i + 1 < end)
    {
      const GovToken *t = gov_text_token (self, i);
      const char *p = self->text->str + t->span.start;
      guint last = 0;

      g_array_set_size (hits, 0);
      gov_text_match (self, i, s->first, end, GOV_KIND_BIT (GOV_WORDS_ITEM), hits);
      for (guint k = 0; k < hits->len; k++)
        last = MAX (last, g_array_index (hits, GovHit, k).last + 1);
      if (last > i && last < end)
        i = last;
      else if (t->mark ||
               (g_ascii_isdigit (*p) && t->span.end - t->span.start <= 2 + 2 * (strchr (p, '.') != NULL) &&
                i == s->first))
        i++;
      else
        break;
    }
  return i;
}

/* Whether the last words of a label or a heading announce people: "Ferner anwesend:", "Senators present"; 0 for no */
static GovSectionKind
ends_with_people (GovText *self,
                  guint    first,
                  guint    end)
{
  g_autoptr (GArray) hits = g_array_new (FALSE, FALSE, sizeof (GovHit));

  gov_text_match (self, first, first, end, GOV_KIND_BIT (GOV_WORDS_HEADING), hits);
  for (guint i = 0; i < hits->len; i++)
    {
      const GovHit *hit = &g_array_index (hits, GovHit, i);

      if (hit->last + 1 != end)
        continue;
      if (g_str_equal (hit->rule->section->name, "absent"))
        return GOV_SECTION_ABSENT;
      if (g_str_equal (hit->rule->section->name, "present"))
        return GOV_SECTION_PRESENT;
    }
  return GOV_SECTION_ITEM;
}

static gboolean
has_commas (GovText           *self,
            const GovSentence *s)
{
  for (guint i = s->first; i < s->first + s->n_tokens; i++)
    if (gov_text_token_mark (self, i) == ',')
      return TRUE;
  return FALSE;
}

/* Whether a block may be an entry of a list of people: it is short, begins with a name, and has no verb */
static gboolean
may_be_person (GovText *self,
               guint    block)
{
  const GovBlock *b = gov_text_block (self, block);
  const GovSentence *s = gov_outline_get_sentence (self, block);

  if (s == NULL)
    return FALSE;
  if (b->kind == GOV_BLOCK_ROW)
    return TRUE;
  if (b->n_sentences > 1 || s->n_tokens > (has_commas (self, s) ? 48 : 12) || gov_outline_ends_sentence (gov_outline_last_character (self, s->span)))
    return FALSE;
  for (guint i = s->first; i < s->first + s->n_tokens; i++)
    if (gov_text_token_is (self, i, GOV_WORDS_FINITE) && !gov_text_token_has_shape (self, i, GOV_ATOM_NAME))
      return FALSE;
  return TRUE;
}

/* Whether people may stand below a heading: the names of groups of them are passed over */
static gboolean
has_people_below (GovText *self,
                  guint    block)
{
  for (guint i = block + 1; i < MIN (self->blocks->len, block + 4); i++)
    if (gov_text_block (self, i)->kind == GOV_BLOCK_ITEM || gov_text_block (self, i)->kind == GOV_BLOCK_ROW)
      return may_be_person (self, i);
    else if (gov_text_block (self, i)->kind != GOV_BLOCK_RULE && !may_be_person (self, i))
      return FALSE;
  return block + 1 < self->blocks->len;
}

/* What a heading is for that has a word for people in it and more: "Present at the meeting", "Members present"; the
 * list below makes it sure */
static GovSectionKind
find_people_kind (GovText           *self,
                  const GovSentence *s,
                  guint              first,
                  guint              end,
                  const GovHit      *hit)
{
  GovSectionKind kind = GOV_SECTION_ITEM;

  if (gov_text_block (self, s->block)->kind == GOV_BLOCK_ITEM || end - first > 8 || !has_people_below (self, s->block))
    return GOV_SECTION_ITEM;
  if (hit != NULL && hit->last + 1 < end &&
      (gov_text_token_is (self, hit->last + 1, GOV_WORDS_PREPOSITION) || gov_text_token_is (self, hit->last + 1, GOV_WORDS_PLACE) ||
       gov_text_token_mark (self, hit->last + 1) == ','))
    kind = g_str_equal (hit->rule->section->name, "absent") ? GOV_SECTION_ABSENT
           : g_str_equal (hit->rule->section->name, "present") ? GOV_SECTION_PRESENT : GOV_SECTION_ITEM;
  for (guint i = first + 1; i < end && end - first <= 4 && kind == GOV_SECTION_ITEM; i++)
    kind = ends_with_people (self, i, end);
  return kind;
}

/* Whether the words are for a list, so that what follows a comma says more of that: "Actions, by person" */
static gboolean
is_for_lists (const GovHit *hit)
{
  return g_str_equal (hit->rule->section->name, "actions") || g_str_equal (hit->rule->section->name, "decisions");
}

/* What a section is for, by the words of its heading; what stands in brackets behind them says no more of it */
GovSectionKind
gov_outline_find_kind (GovText           *self,
                       const GovSentence *s,
                       guint              first)
{
  g_autoptr (GArray) hits = g_array_new (FALSE, FALSE, sizeof (GovHit));
  guint end = s->first + s->n_tokens, core, comma;

  while (end > first && gov_text_token (self, end - 1)->mark)
    end--;
  if (first >= end)
    return GOV_SECTION_ITEM;
  if (end < s->first + s->n_tokens && gov_text_token_mark (self, end) == ':')
    for (guint i = first + 1; i < end; i++)
      if (ends_with_people (self, i, end))
        return ends_with_people (self, i, end);
  for (core = first + 1; core < end && gov_text_token_mark (self, core) != '(';)
    core++;
  for (comma = first + 1; comma < core && gov_text_token_mark (self, comma) != ',';)
    comma++;
  gov_text_match (self, first, first, core, GOV_KIND_BIT (GOV_WORDS_HEADING), hits);
  for (guint i = 0; i < hits->len; i++)
    {
      const GovHit *hit = &g_array_index (hits, GovHit, i);

      if ((hit->last - first + 1) * 2 < core - first && !(hit->last + 1 == comma && is_for_lists (hit)))
        {
          if (find_people_kind (self, s, first, core, hit) != GOV_SECTION_ITEM)
            return find_people_kind (self, s, first, core, hit);
          continue;
        }
      for (guint k = 0; k < G_N_ELEMENTS (section_names); k++)
        if (g_str_equal (hit->rule->section->name, section_names[k]))
          return k;
    }
  return find_people_kind (self, s, first, core, NULL);
}

/* "### Guests" below "## Present", "### Harbour" below "## Actions": a part of the list of people or of tasks */
static gboolean
is_below_list (GovText *self,
               guint    block)
{
  const GovSection *above = self->sections->len > 0 ? gov_text_section (self, self->sections->len - 1) : NULL;
  const GovBlock *b = gov_text_block (self, block);

  while (above != NULL && above > (GovSection *) self->sections->data && gov_text_block (self, above->block)->level > b->level)
    above--;
  if (above != NULL && b->marked && gov_text_block (self, above->block)->level == b->level)
    return above->below;
  return above != NULL && b->marked && gov_text_block (self, above->block)->marked &&
         gov_text_block (self, above->block)->level < b->level &&
         (above->kind == GOV_SECTION_PRESENT || above->kind == GOV_SECTION_ABSENT || above->kind == GOV_SECTION_ACTIONS);
}

static gboolean
has_items (GovText *self)
{
  for (guint i = 0; i < MIN (self->sections->len, 4); i++)
    if (gov_text_section (self, i)->kind == GOV_SECTION_ITEM)
      return TRUE;
  return self->sections->len > 3;
}

/* Whether a heading has nothing but a date, or a word for any meeting, or begins with the time or a label for the date: the
 * head of the report, or who speaks when, and no item */
static gboolean
says_only_when (GovText           *self,
                const GovSentence *s)
{
  guint n_dates = 0;
  const char *text = self->text->str + s->span.start;

  if (s->n_tokens > 2 && gov_text_token_mark (self, s->first + 1) == ':' && gov_text_label (self, s, "date", NULL) != NULL)
    return TRUE;
  if (g_ascii_isdigit (text[0]) && g_ascii_isdigit (text[1]) && text[2] == ':' && g_ascii_isdigit (text[3]))
    return TRUE;
  for (guint i = s->first; i < s->first + s->n_tokens; i++)
    {
      const char *p = self->text->str + gov_text_token (self, i)->span.start;

      if (gov_text_token (self, i)->mark)
        continue;
      if (!g_ascii_isdigit (*p) && !gov_text_token_is (self, i, GOV_WORDS_MONTH) && !gov_text_token_is (self, i, GOV_WORDS_WEEKDAY) &&
          !(gov_text_token_is (self, i, GOV_WORDS_MEETING) && s->n_tokens < 3 && !has_items (self)))
        return FALSE;
      n_dates++;
    }
  return n_dates > 0;
}

/* "Minutes" among other items is about those of the last meeting: items of the same level stand before it, and none below */
static gboolean
is_item_among_items (GovText *self,
                     guint    block)
{
  const GovBlock *b = gov_text_block (self, block);
  const GovSection *before = self->sections->len > 0 ? gov_text_section (self, self->sections->len - 1) : NULL;

  if (before == NULL || before->kind != GOV_SECTION_ITEM || gov_text_block (self, before->block)->level != b->level ||
      gov_text_block (self, before->block)->marked != b->marked || self->text->str[b->span.end - 1] == ':')
    return FALSE;
  for (guint i = block + 1; i < self->blocks->len; i++)
    if (gov_text_block (self, i)->heading)
      return gov_text_block (self, i)->level <= b->level;
  return TRUE;
}

/* The number of an issue and the time that a log gives are no part of a title: "#12 Mirrors (ann, 16:30:12)" */
static void
trim_title (GovText *self,
            GovSpan *title)
{
  const char *text = self->text->str, *start = text + title->start, *end = text + title->end, *p = start;

  if (*p == '#')
    {
      for (p++; p < end && g_ascii_isdigit (*p);)
        p++;
      if (p > start + 1 && p + 2 < end && *p == ' ')
        start = p + 1;
    }
  if (end[-1] == ')' && (p = g_strrstr_len (start, end - start, " (")) != NULL && p > start)
    for (const char *q = p; q + 4 < end; q++)
      if (*q == ':' && g_ascii_isdigit (q[-1]) && g_ascii_isdigit (q[1]))
        {
          end = p;
          break;
        }
  for (p = end; p > start && (g_ascii_isdigit (p[-1]) || p[-1] == ']');)
    p--;
  if (p < end && p > start && p[-1] == '#')
    p--;
  if (p < end && p > start + 4 && (p[-1] == '[' || *p == '#'))
    end = p[-1] == '[' ? p - 1 : p;
  while (end > start + 1 && end[-1] == ' ')
    end--;
  title->start = start - text;
  title->end = end - text;
}

/* Whether tokens say a time and nothing else: "10 min, until 20:15" */
static gboolean
is_time (GovText *self,
         guint    first,
         guint    end)
{
  gboolean time = FALSE;

  for (guint i = first; i < end; i++)
    {
      gboolean number = g_ascii_isdigit (self->text->str[gov_text_token (self, i)->span.start]);

      if (!number && !gov_text_token (self, i)->mark && !gov_text_token_is (self, i, GOV_WORDS_CLOCK) &&
          !gov_text_token_is (self, i, GOV_WORDS_BOUND) && !gov_text_token_is (self, i, GOV_WORDS_PREPOSITION))
        return FALSE;
      time = time || (i > first && gov_text_token_is (self, i, GOV_WORDS_CLOCK) &&
                      g_ascii_isdigit (self->text->str[gov_text_token (self, i - 1)->span.start]));
    }
  return time;
}

/* The time that an agenda gives an item is no part of its title: "Accounts [10 min, until 20:15]", "Accounts – 10 min" */
static void
trim_time (GovText           *self,
           const GovSentence *s,
           GovSpan           *title)
{
  guint i, end = s->first + s->n_tokens;
  const char *text = self->text->str;

  for (i = end; i > s->first + 1; i--)
    {
      gsize before = gov_text_token (self, i - 1)->span.start - 1;

      before -= text[before] == ' ' && before > s->span.start;
      if (text[before] == '[' || text[before] == '(' || gov_text_is_behind_dash (self, i - 1))
        break;
    }
  if (i > s->first + 1 && is_time (self, i - 1, end))
    for (title->end = gov_text_token (self, i - 1)->span.start; title->end > title->start + 1;)
      {
        const char *last = g_utf8_prev_char (text + title->end);

        if (g_unichar_isalnum (g_utf8_get_char (last)) || strchr (")]?!\"", *last) != NULL)
          break;
        title->end = last - text;
      }
}

/* Whether a heading is the title once more, with the headings of its items below it: a report that stands behind its list
 * of people */
static gboolean
is_later_title (GovText *self,
                guint    block)
{
  const GovBlock *b = gov_text_block (self, block);
  const GovSentence *s = gov_outline_get_sentence (self, block);
  gboolean dated = FALSE;

  if (!b->marked || b->numbered || self->title < 0 || (int) block < self->title || !gov_text_block (self, self->title)->marked ||
      b->level != gov_text_block (self, self->title)->level || names_an_item (self, s) ||
      !(gov_outline_sentence_has (self, s, GOV_WORDS_REPORT) || gov_outline_sentence_has (self, s, GOV_WORDS_MEETING)))
    return FALSE;
  for (guint i = s->first; i < s->first + s->n_tokens; i++)
    dated = dated || g_ascii_isdigit (self->text->str[gov_text_token (self, i)->span.start]);
  for (guint i = block + 1; dated && i < self->blocks->len; i++)
    if (gov_text_block (self, i)->heading)
      return gov_text_block (self, i)->level > b->level;
  return FALSE;
}

static void
add_section (GovText *self,
             guint    block)
{
  const GovSentence *s = gov_outline_get_sentence (self, block);
  GovSpan opening = gov_text_block (self, block)->opening;
  GovSection section = { 0 };
  guint first = gov_text_block (self, block)->soft && s->n_tokens > 1 ? s->first + 1 : skip_item_number (self, s);

  section.block = block;
  section.title.start = first > s->first &&
                        first < s->first + s->n_tokens ? gov_text_token (self, first)->span.start : s->span.start;
  section.title.end = s->span.end;
  while (section.title.start + 1 < section.title.end && strchr ("*_ ", self->text->str[section.title.start]) != NULL)
    section.title.start++;
  while (section.title.end > section.title.start + 1 && strchr (".:; *_", self->text->str[section.title.end - 1]) != NULL)
    section.title.end--;
  if (gov_text_block (self, block)->numbered)
    section.number = g_strndup (self->source->text + opening.start, opening.end - opening.start);
  else if (first > s->first)
    section.number = gov_text_copy (self, s->span.start, gov_text_token (self, first - 1)->span.end);
  if (section.number != NULL)
    g_strdelimit (g_strchomp (section.number), ").:\\", ' '), g_strchomp (section.number);
  trim_title (self, &section.title);
  trim_time (self, s, &section.title);
  section.kind = gov_outline_find_kind (self, s, first);
  if (section.kind == GOV_SECTION_OTHER && gov_outline_sentence_has (self, s, GOV_WORDS_REPORT) && is_item_among_items (self, block))
    section.kind = GOV_SECTION_ITEM;
  else if (section.kind == GOV_SECTION_ITEM && (says_only_when (self, s) || is_later_title (self, block)))
    section.kind = GOV_SECTION_OTHER;
  section.item = section.kind == GOV_SECTION_ITEM || gov_text_block (self, block)->numbered || gov_text_block (self, block)->soft ||
                 (section.kind == GOV_SECTION_OTHER && section.number != NULL && strpbrk (section.number, "0123456789") != NULL);
  if (section.kind == GOV_SECTION_ITEM && is_below_list (self, block))
    {
      section.kind = gov_text_section (self, self->sections->len - 1)->kind;
      section.item = FALSE;
      section.below = TRUE;
    }
  g_array_append_val (self->sections, section);
}

/* Labels such as "Aanwezig:" that open a section of their own though the text has other headings */
static gboolean
is_special_label (GovText *self,
                  guint    block)
{
  const GovSentence *s = gov_outline_get_sentence (self, block);
  const GovBlock *b = gov_text_block (self, block);
  GovSectionKind kind;

  if (s == NULL || b->heading || b->kind != GOV_BLOCK_PARAGRAPH || b->n_sentences != 1 || s->n_tokens > 8 ||
      b->n_lines != 1 || (gov_outline_sentence_has (self, s, GOV_WORDS_FINITE) && self->text->str[s->span.end - 1] != ':'))
    return FALSE;
  kind = gov_outline_find_kind (self, s, s->first);
  return kind == GOV_SECTION_PRESENT || kind == GOV_SECTION_ABSENT || kind == GOV_SECTION_ACTIONS || kind == GOV_SECTION_AGENDA ||
         (kind == GOV_SECTION_DECISIONS && s->n_tokens > 1 && self->text->str[s->span.end - 1] != ':') ||
         (kind == GOV_SECTION_OTHER && s->n_tokens <= 3 && is_all_heading (self, s) && b->after_gap && self->text->str[s->span.end - 1] != ':') || (b->bold && kind != GOV_SECTION_ITEM);
}

/* A short line that looks like a heading below one for people, and is the name of a group of them ("Council:"), or somebody */
static gboolean
is_part_of_list (GovText *self,
                 guint    block)
{
  const GovBlock *b = gov_text_block (self, block);
  const GovSection *above = self->sections->len > 0 ? gov_text_section (self, self->sections->len - 1) : NULL;

  if (!b->heading || b->marked || b->numbered || b->soft || b->bold || above == NULL ||
      (above->kind != GOV_SECTION_PRESENT && above->kind != GOV_SECTION_ABSENT) ||
      gov_outline_find_kind (self, gov_outline_get_sentence (self, block), gov_outline_get_sentence (self, block)->first) != GOV_SECTION_ITEM)
    return FALSE;
  if (self->text->str[b->span.end - 1] == ':')
    return has_people_below (self, block);
  return (above->block + 1 == block || (!b[-1].heading && self->text->str[b[-1].span.end - 1] == ':')) && may_be_person (self, block);
}

static void
unmake_heading (GovText *self,
                guint    block)
{
  gov_text_block (self, block)->heading = FALSE;
  gov_text_sentence (self, gov_text_block (self, block)->first)->heading = FALSE;
}

/* A heading right before the title says whose report it is */
static gboolean
is_preamble (GovText *self,
             guint    block)
{
  for (guint i = block; (int) i < self->title; i++)
    if (!gov_text_block (self, i)->heading && gov_text_block (self, i)->kind != GOV_BLOCK_RULE)
      return FALSE;
  return (int) block < self->title;
}

void
gov_text_find_outline (GovText *self)
{
  guint n_marked = find_marked (self);
  int current = -1;

  find_title (self);
  n_marked += find_announced (self);
  if ((n_marked < 2 || count_items (self) == 0) && gov_outline_find_numbered (self) < 2 && find_bold (self) == 0 && n_marked < 2)
    find_plain (self);
  else if (n_marked < 2)
    find_bold (self);
  if (count_items (self) == 0)
    gov_outline_find_run_in (self);
  if (count_items (self) < 2)
    gov_outline_find_repeated (self);
  gov_outline_find_agenda (self, count_items (self) > 0);
  if (count_items (self) == 0)
    gov_outline_find_topics (self);
  gov_outline_find_issues (self);

  for (guint i = 0; i < self->blocks->len; i++)
    {
      if (is_special_label (self, i))
        gov_outline_make_heading (self, i, 9);
      if (is_part_of_list (self, i))
        unmake_heading (self, i);
      if ((int) i != self->title && (int) i != self->title_again && gov_text_block (self, i)->heading &&
          !is_preamble (self, i))
        {
          add_section (self, i);
          current = self->sections->len - 1;
        }
      gov_text_block (self, i)->section = current;
    }
}
