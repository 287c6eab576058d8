#include "text/gov-text-private.h"

#include <string.h>
#include <unicode/ubrk.h>
#include <unicode/utext.h>

#include "base/gov-error.h"

/* Sentences, with ICU, and their words.  The words are cut here and not by ICU, which would split
 * "1-7-2021", "m.b.t." and "(regio)bestuur". */

#define MAX_RUN_IN 120 /* bytes of a heading that stands at the start of a paragraph */

/* "4. Mai": a number with a full stop before a month, or before any noun where nouns have capitals */
static gboolean
is_ordinal (GovText *self,
            gsize    start,
            gsize    stop,
            gsize    next)
{
  const char *text = self->text->str, *word_end = text + next;
  gsize first = stop;

  while (first > start && g_ascii_isdigit (text[first - 1]) && stop - first < 3)
    first--;
  if (first == stop || stop - first > 2 || (first > start && text[first - 1] != ' '))
    return FALSE;
  while (g_unichar_isalpha (g_utf8_get_char (word_end)))
    word_end = g_utf8_next_char (word_end);
  return word_end > text + next &&
         (self->nouns_have_capitals ||
          gov_text_word_is (self, gov_text_get_word (self, text + next, word_end - text - next), GOV_WORDS_MONTH));
}

/* A sentence does not end behind an abbreviation of the lexicon or an initial: "drs. J. Jansen" */
static gboolean
ends_with_abbreviation (GovText *self,
                        gsize    start,
                        gsize    end)
{
  const char *text = self->text->str, *first, *last = text + end, *dot = NULL;
  guint word;

  while (last > text + start && gov_text_blank_length (last - 1, last) > 0)
    last--;
  if (last == text + start || last[-1] != '.')
    return FALSE;
  if (is_ordinal (self, start, last - 1 - text, end))
    return TRUE;
  for (first = --last; first > text + start && first[-1] != ' ' && first[-1] != '(' && last - first < 20;)
    first--;
  if (last - first == 1 && g_ascii_isalpha (*first)) /* "J.", "u. a." */
    return TRUE;
  if (last - first == 3 && first[1] == '.' && g_ascii_isupper (*first))
    return TRUE;
  if (last == first)
    return FALSE;
  for (const char *p = last; p > first && dot == NULL; p--)
    dot = p[-1] == '.' ? p : NULL;
  if (dot != NULL && last > dot) /* "Fl.Nr." */
    first = dot;
  word = gov_text_get_word (self, first, last - first);
  if (gov_text_word_is (self, word, GOV_WORDS_MONTH) && g_ascii_isdigit (text[end]))
    return TRUE;
  return gov_text_word_is (self, word, GOV_WORDS_ABBREVIATION) || gov_text_word_is (self, word, GOV_WORDS_HONORIFIC);
}

/* The length of "(xyz)" at p when it is part of a word, 0 otherwise */
static gsize
bracket_length (const char *p,
                const char *end,
                gboolean    inside)
{
  const char *q = p + 1;

  while (q < end && q - p < 30 && (g_unichar_isalpha (g_utf8_get_char (q)) || *q == '-'))
    q = g_utf8_next_char (q);
  if (q >= end || *q != ')' || q == p + 1)
    return 0;
  q++;
  if (!inside && (q >= end || !g_unichar_isalpha (g_utf8_get_char (q))))
    return 0;
  return q - p;
}

/* Whether the mark at p joins what stands at its sides to one word */
static gboolean
joins_word (const char *start,
            const char *p,
            const char *end)
{
  gunichar c = g_utf8_get_char (p);
  const char *next = g_utf8_next_char (p), *part = p;

  if (next >= end || !g_unichar_isalnum (g_utf8_get_char (next)))
    return FALSE;
  if (c == '-' || c == '\'' || c == 0x2019 || c == '&' || c == '_' || c == '@' || c == 0x2011)
    return TRUE;
  if (c == '/' || c == ',' || c == ':')
    return g_ascii_isdigit (p[-1]) && g_ascii_isdigit (*next);
  if (c != '.')
    return FALSE;
  while (part > start && part[-1] != '.')
    part--;
  return g_ascii_isdigit (*next) == g_ascii_isdigit (p[-1]) && (g_ascii_isdigit (*next) || p - part <= 2);
}

/* The end of the word that starts at p, p itself where none does */
static const char *
find_word_end (const char *p,
               const char *end)
{
  const char *start = p;

  /* Letters between blanks, as most words are */
  while (p < end && g_ascii_isalpha (*p))
    p++;
  if (p > start && (p == end || *p == ' '))
    return p;
  p = start;
  if (*p == '(')
    p += bracket_length (p, end, FALSE);
  else if (!g_ascii_isalnum (*p) && !g_unichar_isalnum (g_utf8_get_char (p)))
    return p;

  while (p < end)
    {
      gunichar c;

      while (p < end && g_ascii_isalnum (*p))
        p++;
      if (p == end || *p == ' ')
        break;
      c = g_utf8_get_char (p);
      if (g_unichar_isalnum (c) || g_unichar_ismark (c) || (p > start && joins_word (start, p, end)))
        p = g_utf8_next_char (p);
      else if (p > start && c == '(' && bracket_length (p, end, TRUE) > 0)
        p += bracket_length (p, end, TRUE);
      else
        break;
    }
  return p;
}

static guint
find_shapes (GovText    *self,
             const char *start,
             const char *end,
             guint       word)
{
  guint n_upper = 0, n_letters = 0, n_digits = 0, n_other = 0, shapes = 0;
  gboolean capital = FALSE, first = TRUE;

  for (const char *p = start; p < end; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (c == '(' || c == ')')
        continue;
      if (g_unichar_isupper (c))
        {
          n_upper++;
          capital = capital || first;
        }
      n_letters += g_unichar_isalpha (c);
      n_digits += g_unichar_isdigit (c);
      n_other += !g_unichar_isalnum (c) && c != '&';
      first = FALSE;
    }

  if (n_other == 1 && end - start == 1 && (*start == ',' || *start == ':'))
    return GOV_SHAPE_BIT (*start == ',' ? GOV_ATOM_COMMA : GOV_ATOM_COLON);
  if (n_digits > 0 && n_letters + n_other == 0)
    shapes |= GOV_SHAPE_BIT (GOV_ATOM_NUMBER);
  if (capital)
    shapes |= GOV_SHAPE_BIT (GOV_ATOM_NAME);
  if (n_upper >= 2 && n_other == 0 && n_letters <= 8 && n_upper * 2 >= n_letters &&
      (gov_text_word_kinds (self, word) & ~GOV_KIND_BIT (GOV_WORDS_ACTOR)) == 0)
    shapes |= GOV_SHAPE_BIT (GOV_ATOM_ACRONYM);
  if (gov_text_word_is (self, word, GOV_WORDS_MEETING))
    shapes |= GOV_SHAPE_BIT (GOV_ATOM_MEETING);
  return shapes;
}

/* Kinds of words that an acronym can look like: "OM" is no "om" */
#define SMALL_WORDS                                                                                                   \
  (GOV_KIND_BIT (GOV_WORDS_LANGUAGE) | GOV_KIND_BIT (GOV_WORDS_PREPOSITION) | GOV_KIND_BIT (GOV_WORDS_DETERMINER) |   \
   GOV_KIND_BIT (GOV_WORDS_SUBORDINATOR) | GOV_KIND_BIT (GOV_WORDS_RELATIVIZER) | GOV_KIND_BIT (GOV_WORDS_PRONOUN) |  \
   GOV_KIND_BIT (GOV_WORDS_PARTICLE) | GOV_KIND_BIT (GOV_WORDS_PLACE) | GOV_KIND_BIT (GOV_WORDS_ABBREVIATION) |       \
   GOV_KIND_BIT (GOV_WORDS_HONORIFIC) | GOV_KIND_BIT (GOV_WORDS_TO) | GOV_KIND_BIT (GOV_WORDS_ABOUT))

/* The form of a word; a small word in capitals is an acronym and another word */
static guint
get_word (GovText    *self,
          const char *start,
          const char *end)
{
  guint number = gov_text_get_word (self, start, end - start);
  guint64 kinds = gov_text_word_kinds (self, number);

  if (end - start < 2 || end - start > 6 || kinds == 0 || (kinds & ~SMALL_WORDS) != 0 || !gov_text_is_upper (start, end))
    return number;
  return gov_text_get_acronym (self, start, end - start);
}

/* Lets a token be another word than it seemed to be: an acronym, or none */
void
gov_text_set_word (GovText     *self,
                   GovSentence *sentence,
                   guint        i,
                   guint        number,
                   gboolean     acronym)
{
  GovToken *token = gov_text_token (self, i);

  token->word = number;
  token->shapes &= ~GOV_SHAPE_BIT (GOV_ATOM_ACRONYM);
  if (acronym)
    token->shapes |= GOV_SHAPE_BIT (GOV_ATOM_ACRONYM);
  sentence->triggers |= gov_text_triggers (self, i);
}

/* Looks into a form that is met first */
static GovForm *
read_form (GovText    *self,
           const char *start,
           const char *end)
{
  guint number = get_word (self, start, end);
  GovForm *form = gov_forms_get (self->forms, start, end - start);

  form->token_word = number;
  form->shapes = find_shapes (self, start, end, number);
  for (const char *p = start; p < end; p++)
    {
      form->n_upper += g_ascii_isupper (*p);
      form->n_lower += g_ascii_islower (*p);
    }
  form->read = TRUE;
  return form;
}

#define N_AT_ONCE 64

/* The words of a sentence on their way to those of the text */
typedef struct
{
  GovText *text;
  GovSentence *sentence;
  guint n_upper, n_lower;
  guint n;
  GovToken tokens[N_AT_ONCE];
} Cutter;

static void
cutter_flush (Cutter *self)
{
  g_array_append_vals (self->text->tokens, self->tokens, self->n);
  self->n = 0;
}

/* Adds a word, or a mark that divides */
static inline void
cutter_add (Cutter     *self,
            const char *start,
            const char *end,
            gboolean    mark)
{
  GovForm *form = gov_forms_get (self->text->forms, start, end - start);
  GovToken *token = &self->tokens[self->n];

  if (!form->read)
    form = read_form (self->text, start, end);
  *token = (GovToken) {
    .span = { start - self->text->text->str, end - self->text->text->str },
    .word = form->token_word,
    .shapes = form->shapes,
    .mark = mark,
  };
  self->n_upper += form->n_upper;
  self->n_lower += form->n_lower;
  self->sentence->triggers |= g_array_index (self->text->word_kinds, GovWordKinds, token->word).triggers |
                              self->text->shapes[token->shapes].triggers;
  if (++self->n == N_AT_ONCE)
    cutter_flush (self);
}

/* In a line of capitals none says anything */
static void
forget_capitals (GovText     *self,
                 GovSentence *sentence)
{
  for (guint i = sentence->first; i < sentence->first + sentence->n_tokens; i++)
    {
      const GovToken *token = gov_text_token (self, i);

      gov_text_set_word (self, sentence, i,
                         gov_text_get_word (self, self->text->str + token->span.start, token->span.end - token->span.start), FALSE);
    }
}

static void
find_tokens (GovText     *self,
             GovSentence *sentence)
{
  const char *p = self->text->str + sentence->span.start, *end = self->text->str + sentence->span.end;
  Cutter cutter;

  cutter.text = self;
  cutter.sentence = sentence;
  cutter.n_upper = cutter.n_lower = cutter.n = 0;
  sentence->first = self->tokens->len;
  sentence->triggers = 0;
  while (p < end)
    {
      const char *word_end;

      if (*p == ' ')
        {
          p++;
          continue;
        }
      word_end = find_word_end (p, end);
      if (word_end > p)
        cutter_add (&cutter, p, word_end, FALSE);
      else
        {
          word_end = g_utf8_next_char (p);
          if (*p == '>' || (guchar) *p >= 0x80)
            sentence->arrow = TRUE;
          if (strchr (",;:()<>|", *p) != NULL)
            cutter_add (&cutter, p, word_end, TRUE);
        }
      p = word_end;
    }
  cutter_flush (&cutter);
  sentence->n_tokens = self->tokens->len - sentence->first;
  if (cutter.n_upper >= 12 && cutter.n_lower * 4 <= cutter.n_upper)
    forget_capitals (self, sentence);
}

/* "29 : 10" */
static gboolean
is_between_digits (GovText *self,
                   gsize    mark)
{
  const char *text = self->text->str;

  return mark > 1 && text[mark - 1] == ' ' && g_ascii_isdigit (text[mark - 2]) && text[mark + 1] == ' ' && g_ascii_isdigit (text[mark + 2]);
}

/* Words that a clause begins with where no mark stands before them */
#define CLAUSE_WORDS (GOV_KIND_BIT (GOV_WORDS_SUBORDINATOR) | GOV_KIND_BIT (GOV_WORDS_FINITE))

/* Whether a clause begins at the token, and of which kind.  complete: the clause before it may end at a comma. */
static gboolean
begins_clause (GovText  *self,
               guint     first,
               guint     end,
               guint     i,
               gboolean  complete,
               gboolean *subordinate)
{
  const GovToken *before = i > first ? gov_text_token (self, i - 1) : NULL;
  gboolean behind_mark = before == NULL || (before->mark && self->text->str[before->span.start] == ',');

  if (before != NULL && !before->mark && (gov_text_kinds (self, i) & CLAUSE_WORDS) == 0)
    return FALSE; /* most words */
  if (before != NULL && before->mark && strchr (";:", self->text->str[before->span.start]) != NULL &&
      !is_between_digits (self, before->span.start))
    {
      *subordinate = FALSE;
      return TRUE;
    }
  /* "op- of aanmerkingen", "Dat is akkoord" */
  if (before != NULL && !before->mark && self->text->str[before->span.end] == '-')
    return FALSE;
  if (i == first && i + 1 < end && gov_text_token_is (self, i, GOV_WORDS_DETERMINER) && gov_text_token_is (self, i + 1, GOV_WORDS_FINITE))
    return FALSE;
  if ((i > first && gov_text_token_is (self, i, GOV_WORDS_SUBORDINATOR)) ||
      (behind_mark && gov_text_token_is (self, i, i == first ? GOV_WORDS_SUBORDINATOR : GOV_WORDS_RELATIVIZER)))
    {
      *subordinate = TRUE;
      return TRUE;
    }
  if (i > first && behind_mark && gov_text_token_is (self, i, GOV_WORDS_FINITE))
    {
      *subordinate = FALSE;
      return TRUE;
    }
  if (i > first + 1 && *subordinate && gov_text_token_is (self, i, GOV_WORDS_FINITE) &&
      gov_text_token_is (self, i - 1, GOV_WORDS_AND))
    {
      *subordinate = FALSE;
      return TRUE;
    }
  if (i > first && behind_mark && *subordinate && complete)
    {
      *subordinate = FALSE;
      return TRUE;
    }
  if (i > first && behind_mark && gov_text_token_is (self, i, GOV_WORDS_BUT))
    {
      *subordinate = FALSE;
      return TRUE;
    }
  return FALSE;
}

static void
find_clauses (GovText     *self,
              GovSentence *sentence)
{
  guint clause = 0;
  gboolean subordinate = FALSE, has_verb = FALSE, inserted = FALSE;

  for (guint i = sentence->first; i < sentence->first + sentence->n_tokens; i++)
    {
      GovToken *token = gov_text_token (self, i);

      if (begins_clause (self, sentence->first, sentence->first + sentence->n_tokens, i, has_verb && inserted, &subordinate))
        {
          clause++;
          has_verb = FALSE;
          inserted = i < sentence->first + 2 || gov_text_token_mark (self, i - 1) == ',' || gov_text_token_mark (self, i - 2) == ',';
        }
      else if (i == sentence->first)
        inserted = subordinate;
      has_verb = has_verb || gov_text_token_is (self, i, GOV_WORDS_FINITE);
      token->clause = clause;
      token->subordinate = subordinate;
    }
}

/* "(einstimmig) Der Antrag …": the end of a remark in brackets that another sentence follows; the start for none */
static gsize
find_bracket_end (GovText *self,
                  gsize    start,
                  gsize    end)
{
  const char *text = self->text->str, *p = text + start, *close;

  if (end < start + 4 || *p != '(')
    return start;
  close = memchr (p, ')', MIN (end - start, MAX_RUN_IN));
  if (close == NULL || close + 2 >= text + end || close[1] != ' ' || !g_unichar_isupper (g_utf8_get_char (close + 2)) ||
      memchr (p, ' ', close - p) == NULL)
    return start;
  return close + 1 - text;
}

static void
add_sentence (GovText *self,
              guint    block,
              gsize    start,
              gsize    end)
{
  GovSentence sentence = { .span = { start, end }, .block = block, .first = self->tokens->len };
  const char *text = self->text->str;
  gsize bracket = find_bracket_end (self, start, end);

  if (bracket > start)
    {
      add_sentence (self, block, start, bracket);
      add_sentence (self, block, bracket, end);
      return;
    }
  while (sentence.span.end > start && text[sentence.span.end - 1] == ' ')
    sentence.span.end--;
  while (sentence.span.start < sentence.span.end && text[sentence.span.start] == ' ')
    sentence.span.start++;
  if (sentence.span.start == sentence.span.end)
    return;
  find_tokens (self, &sentence);
  find_clauses (self, &sentence);
  g_array_append_val (self->sentences, sentence);
}

/* Whether bold words begin in front of a block's number: "**3. Finance** The treasurer …" */
static gboolean
is_number_bold (GovText        *self,
                const GovBlock *block)
{
  gsize start = block->opening.start;

  return block->numbered && block->opening.end > start + 2 && self->source->text[start] == '*' && self->source->text[start + 1] == '*';
}

/* Where bold words at the block's start end, with their colon; the block's start where it has none.  What follows a
 * title is a sentence of its own. */
static gsize
find_bold_end (GovText        *self,
               const GovBlock *block)
{
  const char *text = self->text->str, *start = text + block->span.start, *end = text + block->span.end, *p = start, *close, *word;
  gboolean colon, numbered = is_number_bold (self, block);
  guint n_blanks = 0;

  while (p < end && (*p == '*' || *p == '_'))
    p++;
  if ((p - start < 2 && !numbered) || p >= end || (p > start && start[0] != start[1] && p - start < 3) ||
      !g_unichar_isalnum (g_utf8_get_char (p)))
    return block->span.start;
  word = p;
  for (close = p; close + 1 < end && close - p < MAX_RUN_IN && !((close[0] == '*' || close[0] == '_') && (close[1] == '*' || close[1] == '_'));)
    n_blanks += *close++ == ' ';
  if (close + 1 >= end || close - p >= MAX_RUN_IN)
    return block->span.start;
  while (word < close && g_unichar_isalpha (g_utf8_get_char (word)))
    word = g_utf8_next_char (word);
  if (word > p && gov_text_is_marker (self, gov_text_get_word (self, p, word - p)))
    return block->span.start; /* "**Decision:** …" is one sentence */
  colon = close[-1] == ':';
  while (close < end && strchr ("*_: ", *close) != NULL)
    colon |= *close++ == ':';
  return colon || close == end || (n_blanks < 10 && close[-1] == ' ' && g_unichar_isupper (g_utf8_get_char (close)))
         ? (gsize) (close - text) : block->span.start;
}

/* Whether a stretch of the text is more than a title: it has a verb or somebody with a title before his name */
static gboolean
says_something (GovText    *self,
                const char *p,
                const char *end)
{
  while (p < end)
    {
      const char *word = p;
      guint number;

      while (p < end && g_unichar_isalpha (g_utf8_get_char (p)))
        p = g_utf8_next_char (p);
      if (p == word)
        {
          p = g_utf8_next_char (p);
          continue;
        }
      number = gov_text_get_word (self, word, p - word);
      if (gov_text_word_is (self, number, GOV_WORDS_FINITE) || gov_text_word_is (self, number, GOV_WORDS_HONORIFIC))
        return TRUE;
    }
  return FALSE;
}

/* Where the title of a numbered block ends that goes on behind a colon: "3. Finance: the …" */
static gsize
find_colon_end (GovText        *self,
                const GovBlock *block)
{
  const char *text = self->text->str, *start = text + block->span.start, *end = text + block->span.end, *p = start, *word = start;
  guint n_blanks = 0;

  if (!block->numbered)
    return block->span.start;
  while (word < end && g_unichar_isalpha (g_utf8_get_char (word)))
    word = g_utf8_next_char (word);
  if (word > start && gov_text_is_marker (self, gov_text_get_word (self, start, word - start)))
    return block->span.start;
  for (; p < end && *p != ':' && *p != ';' && p - start < MAX_RUN_IN && n_blanks < 8 && strchr (".?!", *p) == NULL; p++)
    n_blanks += *p == ' ';
  if (p >= end || (*p != ':' && *p != ';') || p == start || end - p < 12 || (g_ascii_isdigit (p[-1]) && g_ascii_isdigit (p[1])))
    return block->span.start;
  if (p[1] == ' ' && !says_something (self, p, end))
    return block->span.start;
  return p + 1 - text;
}

/* "III. Title": the number that a block keeps in its text ends no sentence */
static gboolean
is_soft_number (GovText *self,
                guint    block,
                gsize    start,
                gsize    end)
{
  const char *text = self->text->str;

  return gov_text_block (self, block)->soft && start == gov_text_block (self, block)->span.start && end - start < 9 &&
         memchr (text + start, ' ', end - start - 1) == NULL;
}

static void
split_block (GovText        *self,
             guint           number,
             UBreakIterator *iterator,
             UText         **utext)
{
  GovBlock *block = gov_text_block (self, number);
  gsize start = block->span.start;
  UErrorCode status = U_ZERO_ERROR;

  block->first = self->sentences->len;
  if (block->kind == GOV_BLOCK_PARAGRAPH || block->kind == GOV_BLOCK_ITEM)
    {
      start = find_bold_end (self, block);
      block->bold = start > block->span.start;
      if (!block->bold)
        start = find_colon_end (self, block);
      if (start > block->span.start)
        add_sentence (self, number, block->span.start, start);
      block = gov_text_block (self, number);
    }
  if (block->kind == GOV_BLOCK_PARAGRAPH || block->kind == GOV_BLOCK_ITEM)
    {
      gsize first = start;

      *utext = utext_openUTF8 (*utext, self->text->str + start, block->span.end - start, &status);
      ubrk_setUText (iterator, *utext, &status);
      for (int32_t p = ubrk_next (iterator); U_SUCCESS (status) && p != UBRK_DONE; p = ubrk_next (iterator))
        {
          gsize end = first + p;

          if (end < block->span.end && (ends_with_abbreviation (self, start, end) || is_soft_number (self, number, start, end)))
            continue;
          add_sentence (self, number, start, end);
          start = end;
        }
    }
  if (start < block->span.end)
    add_sentence (self, number, start, block->span.end);
  gov_text_block (self, number)->n_sentences = self->sentences->len - block->first;
}

void
gov_text_find_sentences (GovText *self)
{
  UErrorCode status = U_ZERO_ERROR;
  UBreakIterator *iterator = ubrk_open (UBRK_SENTENCE, gov_lexicon_get_language (self->lexicon), NULL, 0, &status);
  UText *utext = NULL;

  if (U_FAILURE (status))
    return;
  for (guint i = 0; i < self->blocks->len; i++)
    split_block (self, i, iterator, &utext);
  ubrk_close (iterator);
  utext_close (utext);
}
