/* Where in a record the words are. */
#include "store/gov-snippet-private.h"

#include "store/gov-projection-private.h"

#include <string.h>

/* So many words around those that were found. */
#define WINDOW 24
#define BEFORE 6

#define ELLIPSIS "\342\200\246"

typedef struct
{
  gsize start;
  gsize end;
  guint64 hits;   /* a bit for each term that the word belongs to */
} Word;

typedef struct
{
  GPtrArray *terms;
  GovWords *words;
  const char *language;
  GArray *list;     /* Word, of the text at hand */

  guint score;      /* of the best so far */
  char **pieces;
} Search;

/* Marks the words of a term, and of a phrase only where it stands as a whole. */
static void
mark_term (Search             *self,
           const GovQueryTerm *term,
           guint               number,
           GArray             *tokens)
{
  guint n = term->forms->len;

  for (guint i = 0; i + n <= tokens->len; i++)
    {
      guint same = 0;

      while (same < n && gov_query_term_has (term, same, &g_array_index (tokens, GovToken, i + same)))
        same++;
      for (guint k = 0; same == n && k < n; k++)
        g_array_index (self->list, Word, i + k).hits |= G_GUINT64_CONSTANT (1) << number;
    }
}

static void
free_token (gpointer data)
{
  GovToken *token = data;

  g_free ((char *) token->form);
  g_free ((char *) token->stem);
}

static void
mark_words (Search     *self,
            const char *text)
{
  g_autoptr (GArray) tokens = g_array_new (FALSE, FALSE, sizeof (GovToken));
  GovToken token;

  g_array_set_clear_func (tokens, free_token);
  g_array_set_size (self->list, 0);
  gov_words_begin (self->words, text, self->language);
  while (gov_words_next (self->words, &token))
    {
      Word word = { token.start, token.end, 0 };

      token.form = g_strdup (token.form);
      token.stem = g_strdup (token.stem);
      g_array_append_val (tokens, token);
      g_array_append_val (self->list, word);
    }
  for (guint i = 0; i < self->terms->len; i++)
    mark_term (self, self->terms->pdata[i], i, tokens);
}

static const Word *
nth (Search *self,
     guint   n)
{
  return &g_array_index (self->list, Word, n);
}

/* Different words count more than the same one again. */
static guint
rate (Search *self,
      guint   first)
{
  guint64 seen = 0;
  guint n = 0;

  for (guint i = first; i < MIN (first + WINDOW, self->list->len); i++)
    {
      seen |= nth (self, i)->hits;
      n += nth (self, i)->hits != 0;
    }
  return (guint) __builtin_popcountll (seen) * 100 + n;
}

static void
add_plain (GString    *plain,
           const char *text,
           gsize       start,
           gsize       end)
{
  for (const char *p = text + start; p < text + end; p++)
    g_string_append_c (plain, g_ascii_isspace (*p) ? ' ' : *p);
}

static void
cut_pieces (Search     *self,
            const char *text,
            guint       first)
{
  g_autoptr (GStrvBuilder) pieces = g_strv_builder_new ();
  g_autoptr (GString) plain = g_string_new (first > 0 ? ELLIPSIS : NULL);
  guint end = MIN (first + WINDOW, self->list->len);
  gsize at = first > 0 ? nth (self, first)->start : 0;

  for (guint i = first; i < end; i++)
    {
      g_autofree char *word = NULL;

      if (nth (self, i)->hits == 0)
        continue;
      add_plain (plain, text, at, nth (self, i)->start);
      word = g_strndup (text + nth (self, i)->start, nth (self, i)->end - nth (self, i)->start);
      g_strv_builder_add (pieces, plain->str);
      g_strv_builder_add (pieces, word);
      g_string_truncate (plain, 0);
      at = nth (self, i)->end;
    }
  add_plain (plain, text, at, end < self->list->len ? nth (self, end - 1)->end : strlen (text));
  if (end < self->list->len)
    g_string_append (plain, ELLIPSIS);
  g_strv_builder_add (pieces, plain->str);
  g_strfreev (self->pieces);
  self->pieces = g_strv_builder_end (pieces);
}

/* The window begins a little before the first word that was asked for, or earlier where the text ends soon. */
static void
look_at (const char *text,
         gpointer    data)
{
  Search *self = data;
  guint best = 0, best_first = 0;

  mark_words (self, text);
  for (guint i = 0; i < self->list->len; i++)
    if (nth (self, i)->hits != 0)
      {
        guint first = i > BEFORE ? i - BEFORE : 0, score;

        if (first + WINDOW > self->list->len)
          first = self->list->len > WINDOW ? self->list->len - WINDOW : 0;
        score = rate (self, first);
        if (score > best)
          {
            best = score;
            best_first = first;
          }
      }
  if (self->list->len > 0 && (best > self->score || self->pieces == NULL))
    {
      self->score = best;
      cut_pieces (self, text, best_first);
    }
}

char **
gov_snippet_new (GovRecord  *record,
                 GovAccess   level,
                 const char *language,
                 GPtrArray  *terms)
{
  g_autoptr (GovWords) words = gov_words_new ();
  g_autoptr (GArray) list = g_array_new (FALSE, FALSE, sizeof (Word));
  Search self = { terms, words, language, list, 0, NULL };

  gov_projection_visit_texts (record, level, look_at, &self);
  return self.pieces ? self.pieces : g_new0 (char *, 1);
}
