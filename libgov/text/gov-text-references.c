#include "text/gov-text-private.h"

#include <string.h>

/* References: the documents and bodies that the text speaks of. */

#define MAX_WORDS 12 /* of a name */

static void
add_reference (GovText    *self,
               GHashTable *seen,
               guint       first,
               guint       last,
               gboolean    body)
{
  g_autofree char *key = gov_text_join_folded (self, first, last);
  GovReference *reference;

  if (!g_hash_table_add (seen, g_steal_pointer (&key)))
    return;
  for (guint i = self->references->len; i > 0 && self->references->len - i < 20 && !body; i--)
    {
      const GovReference *other = self->references->pdata[i - 1];

      if (other->span.start <= gov_text_token (self, first)->span.start &&
          other->span.end >= gov_text_token (self, last)->span.end)
        return;
    }
  reference = g_new0 (GovReference, 1);
  reference->body = body;
  reference->span.start = gov_text_token (self, first)->span.start;
  reference->span.end = gov_text_token (self, last)->span.end;
  reference->name = gov_text_copy (self, reference->span.start, reference->span.end);
  g_ptr_array_add (self->references, reference);
}

/* Words with capitals from this token on, with small words between: "Raad van State" */
static guint
find_capitals (GovText *self,
               guint    token,
               guint    end)
{
  guint last = token;

  for (guint i = token; i < end && i < token + MAX_WORDS; i++)
    {
      if (gov_text_token_has_shape (self, i, GOV_ATOM_NAME) && !gov_text_token_is (self, i, GOV_WORDS_FINITE))
        last = i;
      else if (i > last + 1 || gov_text_token (self, i)->mark ||
               !(gov_text_token_is (self, i, GOV_WORDS_OF) || gov_text_token_is (self, i, GOV_WORDS_PARTICLE)))
        break;
    }
  return last;
}

/* What belongs to a document's noun: the name behind it, or "van", "over" and the next phrase */
static guint
find_document_end (GovText *self,
                   guint    token,
                   guint    end)
{
  guint next = token + 1, clause = gov_text_token (self, token)->clause;

  if (next < end && gov_text_token_has_shape (self, next, GOV_ATOM_NAME))
    return find_capitals (self, next, end);
  if (next + 1 < end && gov_text_token_is (self, next, GOV_WORDS_ABOUT))
    {
      while (next < end && next < token + MAX_WORDS && !gov_text_token (self, next)->mark &&
             gov_text_token (self, next)->clause == clause &&
             !gov_text_token_is (self, next, GOV_WORDS_FINITE))
        next++;
      return next - 1;
    }
  if (next + 1 >= end || !gov_text_token_is (self, next, GOV_WORDS_OF))
    return token;
  next++;
  if (gov_text_token_is (self, next, GOV_WORDS_DETERMINER) && next + 1 < end)
    next++;
  if (gov_text_token_has_shape (self, next, GOV_ATOM_NAME))
    {
      guint last = find_capitals (self, next, end);

      if (last + 2 < end && gov_text_token_is (self, last + 1, GOV_WORDS_AND) &&
          gov_text_token_has_shape (self, last + 2, GOV_ATOM_NAME))
        last = find_capitals (self, last + 2, end);
      return last;
    }
  return gov_text_token_is (self, next, GOV_WORDS_ACTOR) ? next : token;
}

/* The adjectives before a noun: up to the article */
static guint
find_document_start (GovText           *self,
                     const GovSentence *s,
                     guint              token)
{
  for (guint i = token; i > s->first && token - i < 3; i--)
    {
      if (gov_text_token_is (self, i - 1, GOV_WORDS_DETERMINER))
        return i;
      if (gov_text_token (self, i - 1)->mark || gov_text_token_is (self, i - 1, GOV_WORDS_LANGUAGE) ||
          gov_text_token_is (self, i - 1, GOV_WORDS_NEXT) || gov_text_token_is (self, i - 1, GOV_WORDS_EXTRA) ||
          gov_text_token_is (self, i - 1, GOV_WORDS_FINITE))
        break;
    }
  return token;
}

/* Whether the noun alone names nothing: "plan", "raad" */
static gboolean
is_generic (const GovWordsSection *section)
{
  return g_str_equal (section->name, "generic");
}

/* The longest rule for a document or a body from this token on, NULL for none; of two for the same words the one that says
 * more: "veiligheidsberaad" ends with "raad" */
static const GovWordsSection *
match_reference (GovText           *self,
                 const GovSentence *s,
                 guint              token,
                 guint             *last)
{
  guint64 kinds = GOV_KIND_BIT (GOV_WORDS_DOCUMENT) | GOV_KIND_BIT (GOV_WORDS_BODY) | GOV_KIND_BIT (GOV_WORDS_NOT_ACTOR);
  const GovWordsSection *section = NULL;
  GArray *hits = self->hits;

  if (!gov_text_may_begin (self, token, s->first, kinds))
    return NULL;
  g_array_set_size (hits, 0);
  gov_text_match (self, token, s->first, s->first + s->n_tokens, kinds, hits);
  for (guint i = 0; i < hits->len; i++)
    {
      const GovHit *hit = &g_array_index (hits, GovHit, i);

      if (section != NULL && (hit->last < *last || (hit->last == *last && is_generic (hit->rule->section) && !is_generic (section))))
        continue;
      section = hit->rule->section;
      *last = hit->last;
    }
  return section;
}

/* A document or a body by a noun of the lexicon, with what belongs to it; a generic noun needs that */
static void
read_noun (GovText               *self,
           GHashTable            *seen,
           const GovSentence     *s,
           guint                  token,
           guint                  last,
           const GovWordsSection *section)
{
  gboolean body = section->kind == GOV_WORDS_BODY;
  guint end = s->first + s->n_tokens, start = find_document_start (self, s, token), noun = last;

  if (!body)
    last = find_document_end (self, last, end);
  else if (last + 1 < end && gov_text_token_has_shape (self, last + 1, GOV_ATOM_NAME))
    last = find_capitals (self, last + 1, end);
  else if (gov_text_token_has_shape (self, token, GOV_ATOM_NAME))
    last = find_capitals (self, token, end);
  if (last > noun || (body && last > start) || !is_generic (section))
    add_reference (self, seen, start, last, body);
}

/* Whether the token is part of a person's name */
static gboolean
is_person (GovText           *self,
           const GovSentence *s,
           guint              token)
{
  guint low = s->mentions, high = s->mentions + s->n_mentions;

  /* A file on one line is one sentence with thousands of mentions: halve them, they are in order */
  while (low < high)
    {
      guint middle = low + (high - low) / 2;
      const GovMention *m = gov_text_mention (self, middle);

      if (m->last < token)
        low = middle + 1;
      else if (m->head > token)
        high = middle;
      else
        return m->actor >= 0 && g_strcmp0 (gov_text_actor (self, m->actor)->kind, "person") == 0;
    }
  return FALSE;
}

/* Reads what is referred to at this token; the token behind it */
static guint
read_reference (GovText           *self,
                GHashTable        *seen,
                const GovSentence *s,
                guint              token)
{
  guint end = s->first + s->n_tokens, last = token;
  const GovWordsSection *section;

  if (gov_text_token (self, token)->mark)
    return token + 1;
  section = match_reference (self, s, token, &last);
  if (section != NULL && section->kind != GOV_WORDS_NOT_ACTOR)
    {
      read_noun (self, seen, s, token, last, section);
      return last + 1;
    }
  if (gov_text_token_has_shape (self, token, GOV_ATOM_ACRONYM))
    {
      add_reference (self, seen, token, token, TRUE);
      return token + 1;
    }
  if (token == s->first || !gov_text_token_has_shape (self, token, GOV_ATOM_NAME))
    return token + 1;

  /* What stands in brackets behind an acronym is its long form */
  last = find_capitals (self, token, end);
  if (is_person (self, s, token) || is_person (self, s, last))
    return last + 1;
  if (last > token &&
      !(token > s->first + 1 && gov_text_token (self, token - 1)->mark &&
        gov_text_token_has_shape (self, token - 2, GOV_ATOM_ACRONYM)))
    add_reference (self, seen, token, last, TRUE);
  return last + 1;
}

void
gov_text_find_references (GovText *self)
{
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < self->sentences->len; i++)
    {
      const GovSentence *s = gov_text_sentence (self, i);

      if (s->heading)
        continue;
      for (guint token = s->first; token < s->first + s->n_tokens;)
        token = read_reference (self, seen, s, token);
    }
}
