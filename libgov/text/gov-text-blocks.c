#include "text/gov-text-private.h"

#include <string.h>

/* Blocks: lines put together again to paragraphs, headings, list items and table rows, as one
 * unwrapped text with a way back to the file. */

#define SOFT_HYPHEN 0xad
#define MIN_WIDTH 50 /* characters: no title in a text of shorter lines is broken for want of room */
#define MAX_SPACED_OUT 64 /* letters that are looked at: it keeps a text of nothing else linear */

/* What begins a line */
typedef enum
{
  OPENING_NONE,
  OPENING_HEADING,
  OPENING_BULLET,
  OPENING_NUMBER,
  OPENING_ROW,
  OPENING_RULE,
} Opening;

typedef struct
{
  GovText *text;
  guint width;              /* where lines are broken */
  GHashTable *hyphenated;   /* words that the file has with a hyphen inside */
  const GovTextLine *last;  /* line of the current block */
  const GovTextLine *bare;  /* a number alone on its line, for the block that follows, or NULL */
  int bare_number;
  gboolean labelled;        /* the current block begins like "Location: …" */
  Opening opening;          /* of its first line */
} Unwrapper;

/* The joint that a byte of the unwrapped text belongs to */
static guint
find_joint (GovText *self,
            gsize    offset)
{
  const GovTextJoint *joints = (const GovTextJoint *) self->map->data;
  guint low = 0, high = self->map->len;

  /* Mostly it is the joint of last time, or the one behind it */
  for (guint i = self->joint; i < MIN (high, self->joint + 2) && joints[i].text <= offset; i++)
    if (i + 1 == high || joints[i + 1].text > offset)
      return self->joint = i;
  while (high - low > 1)
    {
      guint middle = (low + high) / 2;

      if (joints[middle].text <= offset)
        low = middle;
      else
        high = middle;
    }
  return self->joint = low;
}

/* The place in the file of a byte of the unwrapped text */
gsize
gov_text_get_source (GovText *self,
                     gsize    offset)
{
  const GovTextJoint *joint = &g_array_index (self->map, GovTextJoint, find_joint (self, offset));

  return joint->source + (offset - joint->text);
}

/* The range of the file that a range of the unwrapped text came from.  The cells of a table that is set in columns are
 * interleaved in the file, so the range goes from the first byte to the last. */
GovSpan
gov_text_get_range (GovText *self,
                    GovSpan  span)
{
  const GovTextJoint *joint = &g_array_index (self->map, GovTextJoint, find_joint (self, span.start));
  const GovTextJoint *last = &g_array_index (self->map, GovTextJoint, self->map->len - 1);
  GovSpan range = { joint->source + (span.start - joint->text), 0 };

  for (range.end = range.start; span.end > span.start; joint++)
    {
      gsize end = joint < last ? MIN (joint[1].text, span.end) : span.end;

      range.end = MAX (range.end, joint->source + (end - joint->text));
      if (end == span.end)
        break;
      range.start = MIN (range.start, joint[1].source);
    }
  return range;
}

/* Appends bytes of the file to the unwrapped text */
static void
append_run (GovText    *self,
            const char *start,
            gsize       length)
{
  GovTextJoint joint = { self->text->len, start - self->source->text };

  if (self->map->len == 0 || gov_text_get_source (self, self->text->len) != joint.source)
    g_array_append_val (self->map, joint);
  g_string_append_len (self->text, start, length);
}

/* The length of "](address)" at p, 0 where there is none */
static gsize
link_length (const char *p,
             const char *end)
{
  const char *close;

  if (end - p < 3 || p[0] != ']' || p[1] != '(')
    return 0;
  close = memchr (p, ')', MIN (end - p, 2000));
  return close != NULL ? close - p + 1 : 0;
}

/* Whether letters set apart begin here, "N o t u l e n": four or more with one blank between */
static gboolean
is_spaced_out (const char *p,
               const char *end)
{
  guint n = 0;

  while (p < end && g_unichar_isalpha (g_utf8_get_char (p)))
    {
      const char *next = g_utf8_next_char (p);

      if (++n >= MAX_SPACED_OUT)
        return TRUE;
      if (next >= end || *next != ' ')
        return n >= 5 && (next >= end || !g_unichar_isalpha (g_utf8_get_char (next)));
      p = next + 1;
      if (p < end && *p == ' ')
        return n >= 5;
    }
  return n >= 5;
}

/* The first stretch that prints something else and ends behind a place of the file */
static guint
find_elision (GovText    *self,
              const char *place)
{
  GArray *elisions = self->source->elisions;
  gsize offset = place - self->source->text;
  guint low = 0, high = elisions->len;

  while (low < high)
    {
      guint middle = (low + high) / 2;

      if (g_array_index (elisions, GovTextElision, middle).end > offset)
        high = middle;
      else
        low = middle + 1;
    }
  return low;
}

/* Goes over what is appended as it stands: words with one blank between, but not to a link's end, and not to letters set
 * apart.  What is returned is not behind a blank. */
static const char *
skip_words (const char *p,
            const char *end)
{
  /* Bytes that need no look: printed ASCII */
#define IS_PLAIN(c) ((c) > ' ' && (c) < 0x7f && (c) != ']')

  for (;;)
    {
      while (p < end && IS_PLAIN (*p))
        p++;
      if (end - p < 3 || *p != ' ' || !IS_PLAIN (p[1]) || p[2] == ' ')
        return p;
      p += 2;
    }
#undef IS_PLAIN
}

/* Appends a stretch of one line: a run of blanks becomes one, what prints nothing is left out, and so is
 * the address of a link */
static void
append_plain (GovText    *self,
              const char *p,
              const char *end)
{
  const char *run = p;
  gboolean spaced_out = FALSE, word_starts = TRUE;

  while (p < end)
    {
      gsize blank, skip;

      if (!word_starts && !spaced_out)
        p = skip_words (p, end);
      if (p == end)
        break;
      skip = blank = gov_text_blank_length (p, end);
      if (word_starts && !spaced_out && p + 1 < end && blank == 0)
        spaced_out = is_spaced_out (p, end);
      word_starts = blank > 0;
      if (spaced_out && *p == ' ')
        {
          append_run (self, run, p - run);
          run = ++p;
          spaced_out = p < end && *p != ' ';
          continue;
        }

      if (blank == 0 && (guchar) p[0] == 0xc2 && (guchar) p[1] == SOFT_HYPHEN && p + 2 < end)
        skip = 2;
      else if (blank == 0 && *p == ']')
        skip = link_length (p, end);
      if (skip == 0 || (skip == 1 && *p == ' ' && p + 1 < end && p[1] != ' '))
        {
          p = g_utf8_next_char (p);
          continue;
        }

      append_run (self, run, p - run);
      while (blank > 0 && (skip = gov_text_blank_length (p + blank, end)) > 0)
        blank += skip;
      if (blank > 0)
        {
          append_run (self, p, 0);
          g_string_append_c (self->text, ' ');
          p += blank;
        }
      else
        p += skip;
      run = p;
    }
  append_run (self, run, p - run);
}

/* Appends a stretch of one line, without what the parser of the file says prints nothing */
static void
append_line (GovText    *self,
             const char *p,
             const char *end)
{
  GArray *elisions = self->source->elisions;
  const char *text = self->source->text;

  for (guint i = elisions != NULL ? find_elision (self, p) : 0; elisions != NULL && i < elisions->len; i++)
    {
      const GovTextElision *elision = &g_array_index (elisions, GovTextElision, i);

      if (text + elision->start >= end)
        break;
      append_plain (self, p, text + elision->start);
      if (elision->instead != 0)
        gov_text_append_mark (self, text + elision->start, elision->instead);
      p = MIN (text + elision->end, end);
    }
  append_plain (self, p, end);
}

/* Appends a mark that the file has not; it stands for the byte at a place, so that ranges stay exact */
void
gov_text_append_mark (GovText    *self,
                      const char *place,
                      char        mark)
{
  append_run (self, place, 0);
  g_string_append_c (self->text, mark);
}

/* Appends a piece of a cell; where it goes on with the piece before, a hyphen between them is dropped */
void
gov_text_append_piece (GovText    *self,
                       const char *start,
                       const char *end,
                       gboolean    goes_on)
{
  GString *text = self->text;

  if (goes_on && text->len > 1 && text->str[text->len - 1] == '-' && g_ascii_islower (text->str[text->len - 2]) &&
      g_unichar_islower (g_utf8_get_char (start)))
    g_string_truncate (text, text->len - 1);
  else if (goes_on)
    {
      append_run (self, start, 0);
      g_string_append_c (text, ' ');
    }
  append_line (self, start, end);
}

/* The words with a hyphen inside a line: at a line's end they keep it */
static void
unwrapper_find_hyphenated (Unwrapper *self)
{
  const char *text = self->text->source->text;

  for (guint i = 0; i < self->text->lines->len; i++)
    {
      const GovTextLine *line = &g_array_index (self->text->lines, GovTextLine, i);
      const char *end = text + line->end, *p = text + line->start;

      while ((p = memchr (p, '-', end - p)) != NULL)
        {
          const char *first = p, *last = p + 1;

          while (first > text + line->start && g_unichar_isalnum (g_utf8_get_char (g_utf8_prev_char (first))) &&
                 p - first < 60)
            first = g_utf8_prev_char (first);
          while (last < end && g_unichar_isalnum (g_utf8_get_char (last)) && last - p < 60)
            last = g_utf8_next_char (last);
          if (first < p && last > p + 1)
            g_hash_table_add (self->hyphenated, g_utf8_casefold (first, last - first));
          p = last;
        }
    }
}

/* Whether the hyphen at the end of the text is part of the word that goes on at next */
static gboolean
unwrapper_keeps_hyphen (Unwrapper  *self,
                        gsize       hyphen,
                        const char *next)
{
  const char *start = self->text->text->str, *first = start + hyphen, *end = next;
  g_autofree char *word = NULL, *folded = NULL;
  gunichar before = g_utf8_get_char (g_utf8_prev_char (first));

  if (!g_unichar_islower (before) || !g_unichar_islower (g_utf8_get_char (next)))
    return TRUE;
  while (first > start && g_unichar_isalnum (g_utf8_get_char (g_utf8_prev_char (first))) &&
         hyphen - (first - start) < 60)
    first = g_utf8_prev_char (first);
  while (g_unichar_isalnum (g_utf8_get_char (end)) && end - next < 60)
    end = g_utf8_next_char (end);

  word = g_strdup_printf ("%.*s-%.*s", (int) (start + hyphen - first), first, (int) (end - next), next);
  folded = g_utf8_casefold (word, -1);
  return g_hash_table_contains (self->hyphenated, folded);
}

/* Puts what is needed between two lines of a block: a blank, or nothing inside a word */
static void
unwrapper_join (Unwrapper  *self,
                const char *next)
{
  GString *text = self->text->text;
  const char *end = text->str + text->len, *last = g_utf8_prev_char (end), *before;
  gunichar c = g_utf8_get_char (last);

  if ((c == '-' || c == SOFT_HYPHEN || c == 0x2010) && last > text->str)
    {
      before = g_utf8_prev_char (last);
      if (g_unichar_isalnum (g_utf8_get_char (before)) && g_unichar_isalnum (g_utf8_get_char (next)))
        {
          if (c == SOFT_HYPHEN || !unwrapper_keeps_hyphen (self, last - text->str, next))
            g_string_truncate (text, last - text->str);
          return;
        }
    }
  append_run (self->text, self->text->source->text + self->last->end, 0);
  g_string_append_c (text, ' ');
}

/* The first word of a line would have had room on the line before: whoever wrote this broke the
 * line on purpose */
static gboolean
unwrapper_broken_on_purpose (Unwrapper         *self,
                             const GovTextLine *line)
{
  const char *p = self->text->source->text + line->start, *end = self->text->source->text + line->end;
  guint word = 0, blocks = self->text->blocks->len;
  gboolean numbered = blocks > 0 && (gov_text_block (self->text, blocks - 1)->numbered || gov_text_block (self->text, blocks - 1)->soft);

  for (; p < end && gov_text_blank_length (p, end) == 0; p = g_utf8_next_char (p))
    word++;
  return (self->last->indent + self->last->width + 1 + word) * 100 < MAX (self->width, numbered ? MIN_WIDTH : 0) * 88;
}

static gboolean
is_rule (const char *p,
         const char *end)
{
  if (end - p < 3 || strchr ("-=_*~", *p) == NULL)
    return FALSE;
  for (const char *q = p; q < end; q++)
    if (*q != *p && *q != ' ')
      return FALSE;
  return TRUE;
}

/* "== Budget ==": the same signs at both ends, and words between */
static gboolean
is_wiki_heading (const char *p,
                 const char *end)
{
  gsize n = 0;

  while (p + n < end && p[n] == '=')
    n++;
  if (n == 0 || n > 6 || end - p < (gssize) (2 * n + 2) || (n == 1 && p[1] != ' '))
    return FALSE;
  for (gsize i = 1; i <= n; i++)
    if (end[-(gssize) i] != '=')
      return FALSE;
  return end[-(gssize) n - 1] != '=' && memchr (p + n, '=', end - p - 2 * n) == NULL;
}

/* What a line begins with, and where the text behind that starts */
static Opening
find_opening (const char  *p,
              const char  *end,
              const char **content,
              GovNumbering *number)
{
  const char *q = p;
  gunichar c = g_utf8_get_char (p);

  *content = p;
  *number = (GovNumbering) { -1 };
  if (is_rule (p, end) || (p[0] == '{' && p[1] == ':' && end[-1] == '}'))
    return OPENING_RULE;
  while (q < end && *q == '#')
    q++;
  if (q > p && q - p <= 6 && q < end && *q == ' ')
    {
      number->level = q - p;
      *content = q + 1;
      return OPENING_HEADING;
    }
  if (is_wiki_heading (p, end))
    {
      while (*p == '=')
        p++;
      number->level = p - *content;
      *content = p;
      return OPENING_HEADING;
    }
  if (*p == '|')
    return OPENING_ROW;
  q = g_utf8_next_char (p);
  if ((strchr ("-*+>", *p) != NULL || c == 0x2022 || c == 0x2013 || c == 0xb7 || c == 0x25aa || c == 0x25cf ||
       c == 0xf0b7) &&
      q < end && gov_text_blank_length (q, end) > 0)
    {
      *content = q;
      return OPENING_BULLET;
    }
  if (!gov_text_read_number (p, end, number) || number->content == end)
    {
      *number = (GovNumbering) { -1 };
      return OPENING_NONE;
    }
  if (number->soft)
    return OPENING_NONE;
  *content = number->content;
  return OPENING_NUMBER;
}

/* "Afwezig: …": a line that begins with a label goes on with nothing */
static gboolean
begins_with_label (GovText           *self,
                   const GovTextLine *line)
{
  const char *p = self->source->text + line->start, *end = self->source->text + line->end, *word = p;

  if (memchr (p, ':', MIN (end - p, 40)) == NULL)
    return FALSE;
  while (p < end && (*p == '*' || *p == '_'))
    p++;
  word = p;
  while (word < end && g_unichar_isalpha (g_utf8_get_char (word)))
    word = g_utf8_next_char (word);
  return word > p && gov_text_word_is (self, gov_text_get_word (self, p, word - p), GOV_WORDS_LABEL);
}

/* "Directie: …": a few words and a colon, whatever they are */
static gboolean
has_label_form (GovText           *self,
                const GovTextLine *line)
{
  const char *p = self->source->text + line->start, *end = self->source->text + line->end, *colon = memchr (p, ':', MIN (end - p, 40));
  guint n_blanks = 0;

  if (colon == NULL || colon == p || !g_unichar_isupper (g_utf8_get_char (p)) || (colon + 1 < end && gov_text_blank_length (colon + 1, end) == 0))
    return FALSE;
  for (; p < colon; p++)
    if (*p == ' ')
      n_blanks++;
    else if (strchr (",;.!?", *p) != NULL)
      return FALSE;
  return n_blanks < 4;
}

/* Whether the text ends a sentence before this place of the file */
static gboolean
ends_sentence (Unwrapper *self,
               gsize      end)
{
  const char *text = self->text->source->text;

  while (end > 0 && strchr (")\"'*", text[end - 1]) != NULL)
    end--;
  return end > 0 && strchr (".!?", text[end - 1]) != NULL;
}

/* A short line behind a full stop that ends without one, and is not filled either: a heading that follows
 * a paragraph without a blank line */
static gboolean
unwrapper_is_heading (Unwrapper         *self,
                      const GovTextLine *line,
                      const GovTextLine *next)
{
  Unwrapper following = *self;

  if (!ends_sentence (self, self->last->end) || ends_sentence (self, line->end) || line->width * 2 > self->width ||
      next == NULL)
    return FALSE;
  following.last = line;
  return next->after_gap || unwrapper_broken_on_purpose (&following, next);
}

/* Whether a title breaks off at the line's end: behind a small word, or at a mark that promises more */
static gboolean
unwrapper_is_unfinished (Unwrapper         *self,
                         const GovTextLine *line)
{
  const char *text = self->text->source->text, *start = text + line->start, *end = text + line->end, *word = end;
  guint number;

  if (strchr (";/:-", end[-1]) != NULL)
    return line->width > 12;
  while (word > start && g_unichar_isalpha (g_utf8_get_char (g_utf8_prev_char (word))))
    word = g_utf8_prev_char (word);
  if (word == end || g_unichar_isupper (g_utf8_get_char (word)))
    return FALSE;
  number = gov_text_get_word (self->text, word, end - word);
  return gov_text_word_is (self->text, number, GOV_WORDS_PREPOSITION) ||
         gov_text_word_is (self->text, number, GOV_WORDS_DETERMINER) || gov_text_word_is (self->text, number, GOV_WORDS_AND);
}

/* "mike: …": one word and a colon, as in a log */
static gboolean
begins_with_speaker (GovText           *self,
                     const GovTextLine *line)
{
  const char *p = self->source->text + line->start, *end = self->source->text + line->end, *word = p;

  while (word < end && word - p < 24 && (g_unichar_isalnum (g_utf8_get_char (word)) || strchr ("_-.", *word) != NULL))
    word = g_utf8_next_char (word);
  return word > p && word + 1 < end && word[0] == ':' && word[1] == ' ';
}

/* Two blanks at the end of a number's line break it in Markdown: the title ends there */
static gboolean
unwrapper_has_hard_break (Unwrapper *self)
{
  const char *end = self->text->source->text + self->last->end;
  const GovBlock *block = gov_text_block (self->text, self->text->blocks->len - 1);

  return block->numbered && block->n_lines == 1 && end[0] == ' ' && end[1] == ' ' && (end[2] == '\n' || end[2] == '\r');
}

/* Whether a line without an opening of its own goes on with the current block */
static gboolean
unwrapper_goes_on (Unwrapper         *self,
                   const GovTextLine *line,
                   const GovTextLine *next)
{
  const char *p = self->text->source->text + line->start;
  gunichar c;

  if (self->last == NULL || line->after_gap || begins_with_label (self->text, line) || self->opening > OPENING_NUMBER || self->opening == OPENING_HEADING)
    return FALSE;
  if (self->labelled && has_label_form (self->text, line))
    return FALSE;
  if (unwrapper_has_hard_break (self))
    return FALSE;
  if (begins_with_speaker (self->text, line) && unwrapper_broken_on_purpose (self, line))
    return FALSE;
  if (strchr ("(\"'-", *p) != NULL && line->width > 1)
    p++;
  c = g_utf8_get_char (p);
  if (gov_text_block (self->text, self->text->blocks->len - 1)->numbered && unwrapper_is_unfinished (self, self->last))
    return TRUE;
  return g_unichar_islower (c) ||
         (!unwrapper_broken_on_purpose (self, line) && !unwrapper_is_heading (self, line, next));
}

/* Whether a line goes on with a heading in large letters */
static gboolean
unwrapper_goes_on_heading (Unwrapper         *self,
                           const GovTextLine *line)
{
  return line->hint == GOV_HINT_HEADING && self->last != NULL && self->last->hint == GOV_HINT_HEADING &&
         self->last->level == line->level && !line->after_gap && !line->new_page;
}

/* Where the title ends that Markdown gives a name for links: "Budget {#budget}" */
static const char *
find_attributes (const char *p,
                 const char *end)
{
  const char *start = end;

  if (end == p || end[-1] != '}')
    return end;
  while (start > p && *start != '{')
    start--;
  return start > p + 1 && start[-1] == ' ' && (start[1] == '#' || start[1] == '.') ? start - 1 : end;
}

static void
unwrapper_begin (Unwrapper         *self,
                 const GovTextLine *line,
                 Opening            opening,
                 const char        *content,
                 const GovNumbering *number)
{
  static const GovBlockKind kinds[] = {
    GOV_BLOCK_PARAGRAPH, GOV_BLOCK_HEADING, GOV_BLOCK_ITEM, GOV_BLOCK_ITEM, GOV_BLOCK_ROW, GOV_BLOCK_RULE,
  };
  GovText *text = self->text;
  const char *end = text->source->text + line->end;
  GovBlock block = { 0 };
  gsize blank;

  while ((blank = gov_text_blank_length (content, end)) > 0)
    content += blank;
  while (opening == OPENING_HEADING && end > content && (end[-1] == '#' || end[-1] == ' ' || (end[-1] == '=' && text->source->text[line->start] == '=')))
    end--;
  if (opening == OPENING_HEADING)
    end = find_attributes (content, end);
  if (text->text->len > 0)
    g_string_append_c (text->text, '\n');

  block.kind = kinds[opening];
  block.level = number->level;
  block.marked = opening == OPENING_HEADING;
  block.number = number->number;
  block.numbered = opening == OPENING_NUMBER;
  block.soft = number->soft;
  block.number_mark = number->mark;
  block.opening.start = line->start;
  block.opening.end = content - text->source->text;
  if (self->bare != NULL && opening <= OPENING_HEADING)
    {
      block.number = self->bare_number;
      block.numbered = TRUE;
      block.number_mark = '#';
      block.opening.start = self->bare->start;
      block.opening.end = self->bare->end;
    }
  self->bare = NULL;
  block.indent = line->indent;
  block.n_lines = 1;
  block.section = -1;
  block.after_gap = line->after_gap;
  block.span.start = text->text->len;
  if (opening == OPENING_ROW && *content != '|')
    gov_text_append_mark (text, content, '|');
  append_line (text, content, end);
  block.span.end = text->text->len;
  g_array_append_val (text->blocks, block);
  self->opening = opening;
  self->labelled = has_label_form (text, line);
  self->last = line;
}

/* A line below a line of text makes that a heading */
static gboolean
unwrapper_underline (Unwrapper         *self,
                     const GovTextLine *line)
{
  GovText *text = self->text;
  GovBlock *block = text->blocks->len > 0 ? &g_array_index (text->blocks, GovBlock, text->blocks->len - 1) : NULL;
  char c = text->source->text[line->start];

  if (block == NULL || block->n_lines > 1 || line->after_gap || (c != '=' && c != '-') ||
      (block->kind != GOV_BLOCK_PARAGRAPH && !block->numbered) || self->last->width > 100)
    return FALSE;
  block->kind = GOV_BLOCK_HEADING;
  block->level = c == '=' ? 1 : 2;
  block->marked = TRUE;
  self->opening = OPENING_HEADING;
  return TRUE;
}

static gboolean
begins_with_month (GovText    *self,
                   const char *p,
                   const char *end)
{
  const char *word = p;

  while (p < end && g_unichar_isalpha (g_utf8_get_char (p)))
    p = g_utf8_next_char (p);
  return p > word && (p == end || strchr (" .,", *p) != NULL) && gov_text_word_is (self, gov_text_get_word (self, word, p - word), GOV_WORDS_MONTH);
}

static void
unwrapper_add_line (Unwrapper         *self,
                    const GovTextLine *line,
                    const GovTextLine *next)
{
  GovText *text = self->text;
  const char *start = text->source->text + line->start, *end = text->source->text + line->end, *content = start;
  GovNumbering number = { -1 }, announced;
  Opening opening = line->hint == GOV_HINT_ROW ? OPENING_ROW : find_opening (start, end, &content, &number);

  if (line->hint == GOV_HINT_HEADING && (opening == OPENING_NONE || opening == OPENING_NUMBER))
    {
      opening = OPENING_HEADING;
      content = start;
      number = (GovNumbering) { .number = -1, .level = line->level };
    }
  if ((opening <= OPENING_HEADING || opening == OPENING_NUMBER) && next != NULL &&
      gov_text_is_bare_number (text, line, &self->bare_number))
    {
      self->bare = line;
      self->last = NULL;
      return;
    }
  if (opening == OPENING_NONE && gov_text_read_announced (text, content, end, &announced) && announced.content < end)
    {
      opening = OPENING_NUMBER;
      content = announced.content;
      number = announced;
    }

  /* "18 Nov 2021", "3. Mai": a day */
  if (opening == OPENING_NUMBER && begins_with_month (text, content, end))
    {
      opening = OPENING_NONE;
      content = start;
      number = (GovNumbering) { -1 };
    }

  /* A number at a line's start may be part of the sentence: "… van artikel / 16 lid 2" */
  if (opening == OPENING_NUMBER && self->last != NULL && !line->after_gap && self->opening <= OPENING_NUMBER &&
      self->opening != OPENING_HEADING && !unwrapper_broken_on_purpose (self, line) &&
      memchr (start, '.', content - start) == NULL)
    opening = OPENING_NONE;

  if (opening == OPENING_RULE && unwrapper_underline (self, line))
    return;
  if (!unwrapper_goes_on_heading (self, line) && (opening != OPENING_NONE || !unwrapper_goes_on (self, line, next)))
    unwrapper_begin (self, line, opening, content, &number);
  else
    {
      GovBlock *block = &g_array_index (text->blocks, GovBlock, text->blocks->len - 1);

      unwrapper_join (self, start);
      append_line (text, start, end);
      block->span.end = text->text->len;
      block->n_lines++;
      self->last = line;
    }
}

static int
compare_widths (gconstpointer a,
                gconstpointer b)
{
  return (int) *(const guint *) a - (int) *(const guint *) b;
}

/* Where lines are broken: few lines are longer */
static guint
find_width (GovText *self)
{
  g_autoptr (GArray) widths = g_array_new (FALSE, FALSE, sizeof (guint));

  for (guint i = 0; i < self->lines->len; i++)
    {
      const GovTextLine *line = &g_array_index (self->lines, GovTextLine, i);
      guint width = line->indent + line->width;

      if (line->width > 0 && !line->furniture)
        g_array_append_val (widths, width);
    }
  if (widths->len == 0)
    return 0;
  g_array_sort (widths, compare_widths);
  return g_array_index (widths, guint, (widths->len - 1) * 92 / 100);
}

/* Lines between two rules at the very start: "key: value" for programs.  Returns the line behind. */
static guint
find_front (Unwrapper *self)
{
  static const GovNumbering none = { -1 };
  GArray *lines = self->text->lines;
  guint first = 0, last;

  while (first < lines->len && g_array_index (lines, GovTextLine, first).width == 0)
    first++;
  if (first >= lines->len ||
      strncmp (self->text->source->text + g_array_index (lines, GovTextLine, first).start, "---", 3) != 0)
    return 0;
  for (last = first + 1; last < MIN (lines->len, 200); last++)
    {
      const GovTextLine *line = &g_array_index (lines, GovTextLine, last);

      if (line->width > 2 && line->width < 10 && is_rule (self->text->source->text + line->start, self->text->source->text + line->end) &&
          self->text->source->text[line->start] == '-')
        break;
    }
  if (last >= MIN (lines->len, 200))
    return 0;
  for (guint i = first + 1; i < last; i++)
    {
      const GovTextLine *line = &g_array_index (lines, GovTextLine, i);

      if (line->width == 0)
        continue;
      unwrapper_begin (self, line, OPENING_NONE, self->text->source->text + line->start, &none);
      g_array_index (self->text->blocks, GovBlock, self->text->blocks->len - 1).kind = GOV_BLOCK_FRONT;
    }
  self->last = NULL;
  return last + 1;
}

/* The next line with text, NULL at the end */
static const GovTextLine *
find_next_line (GovText *self,
                guint    i)
{
  while (++i < self->lines->len)
    if (gov_text_line (self, i)->width > 0 && !gov_text_line (self, i)->furniture)
      return gov_text_line (self, i);
  return NULL;
}

void
gov_text_find_blocks (GovText *self)
{
  g_autoptr (GHashTable) hyphenated = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  Unwrapper unwrapper = { self, find_width (self), hyphenated, NULL, NULL, 0, FALSE, OPENING_NONE };

  unwrapper_find_hyphenated (&unwrapper);
  for (guint i = find_front (&unwrapper); i < self->lines->len; i++)
    {
      const GovTextLine *line = &g_array_index (self->lines, GovTextLine, i);
      guint next = line->width > 0 && !line->furniture ? gov_text_read_columns (self, i) : i;

      if (next == i && line->width > 0 && !line->furniture)
        next = gov_text_read_labels (self, i);
      if (next > i)
        {
          i = next - 1;
          unwrapper.last = NULL;
        }
      else if (line->width > 0 && !line->furniture)
        unwrapper_add_line (&unwrapper, line, find_next_line (self, i));
    }
}
