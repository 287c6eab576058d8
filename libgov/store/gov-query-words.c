/* What people type into a search box.  There is no syntax that could be wrong: quotes make a phrase, a star
 * behind a word asks for its beginning, and whatever else is no letter or digit only separates words. */
#include "store/gov-query-private.h"

#include "base/gov-error.h"

#include <string.h>

#define MAX_BYTES 1024
#define MAX_TERMS 32

static void
free_term (gpointer data)
{
  GovQueryTerm *term = data;

  g_ptr_array_unref (term->forms);
  g_ptr_array_unref (term->stems);
  g_free (term);
}

static void
add_once (GPtrArray  *texts,
          const char *text)
{
  if (!g_ptr_array_find_with_equal_func (texts, text, g_str_equal, NULL))
    g_ptr_array_add (texts, g_strdup (text));
}

/* A stem that is the word itself is worth knowing: other words have it too. */
static void
add_stems (GovQueryTerm       *term,
           const char         *text,
           GovWords           *words,
           const char * const *languages)
{
  for (; languages != NULL && *languages != NULL; languages++)
    {
      GovToken token;

      if (!gov_words_can_stem (words, *languages))
        continue;
      gov_words_begin (words, text, *languages);
      if (gov_words_next (words, &token))
        add_once (term->stems, token.stem ? token.stem : token.form);
    }
}

/* One word, or the words of a phrase. */
static void
take_term (GPtrArray          *terms,
           const char         *text,
           gboolean            is_phrase,
           gboolean            prefix,
           GovWords           *words,
           const char * const *languages)
{
  GovQueryTerm *term = g_new (GovQueryTerm, 1);
  GovToken token;

  term->forms = g_ptr_array_new_with_free_func (g_free);
  term->stems = g_ptr_array_new_with_free_func (g_free);
  term->prefix = prefix;
  gov_words_begin (words, text, NULL);
  while (gov_words_next (words, &token))
    g_ptr_array_add (term->forms, g_strdup (token.form));
  if (term->forms->len == 0)
    {
      free_term (term);
      return;
    }
  if (term->forms->len == 1 && !is_phrase && !prefix)
    add_stems (term, text, words, languages);
  g_ptr_array_add (terms, term);
}

static const char *
skip_spaces (const char *p)
{
  while (*p != '\0' && g_unichar_isspace (g_utf8_get_char (p)))
    p = g_utf8_next_char (p);
  return p;
}

static const char *
find_word_end (const char *p)
{
  while (*p != '\0' && *p != '"' && *p != '*' && !g_unichar_isspace (g_utf8_get_char (p)))
    p = g_utf8_next_char (p);
  return p;
}

static gboolean
check_text (const char  *text,
            GError     **error)
{
  if (strlen (text) > MAX_BYTES)
    {
      g_set_error (error, GOV_ERROR, GOV_ERROR_LIMIT, "the words are longer than %d bytes", MAX_BYTES);
      return FALSE;
    }
  if (g_utf8_validate (text, -1, NULL))
    return TRUE;
  g_set_error (error, GOV_ERROR, GOV_ERROR_SYNTAX, "the words are not UTF-8");
  return FALSE;
}

static gboolean
check_terms (GPtrArray  *terms,
             GError    **error)
{
  guint n = 0;

  for (guint i = 0; i < terms->len; i++)
    n += ((GovQueryTerm *) terms->pdata[i])->forms->len;
  if (n == 0)
    g_set_error (error, GOV_ERROR, GOV_ERROR_INVALID, "there is no word to look for");
  else if (n > MAX_TERMS)
    g_set_error (error, GOV_ERROR, GOV_ERROR_LIMIT, "these are %u words to look for, and at most %d are allowed", n, MAX_TERMS);
  return n > 0 && n <= MAX_TERMS;
}

GPtrArray *
gov_query_read_words (const char          *text,
                      GovWords            *words,
                      const char * const  *languages,
                      GError             **error)
{
  g_autoptr (GPtrArray) terms = g_ptr_array_new_with_free_func (free_term);

  if (!check_text (text, error))
    return NULL;
  for (const char *p = skip_spaces (text); *p != '\0'; p = skip_spaces (p))
    {
      gboolean is_phrase = *p == '"';
      const char *start = is_phrase ? p + 1 : p;
      const char *quote = is_phrase ? strchr (start, '"') : NULL;
      const char *end = !is_phrase ? find_word_end (start) : quote ? quote : start + strlen (start);
      g_autofree char *part = g_strndup (start, end - start);

      p = quote ? end + 1 : end;
      take_term (terms, part, is_phrase, *p == '*', words, languages);
      p += *p == '*';
    }
  return check_terms (terms, error) ? g_steal_pointer (&terms) : NULL;
}

gboolean
gov_query_term_has (const GovQueryTerm *self,
                    guint               place,
                    const GovToken     *token)
{
  const char *form = self->forms->pdata[place];

  if (self->prefix && place + 1 == self->forms->len)
    return g_str_has_prefix (token->form, form);
  if (g_str_equal (token->form, form))
    return TRUE;
  for (guint i = 0; i < self->stems->len; i++)
    if (g_str_equal (token->form, self->stems->pdata[i]) || g_strcmp0 (token->stem, self->stems->pdata[i]) == 0)
      return TRUE;
  return FALSE;
}
