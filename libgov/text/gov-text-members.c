#include "text/gov-text-private.h"

#include <string.h>

/* Initials: whom they stand for, and where they are initials and no small word in capitals ("EN", "IS"). */

#define MAX_INITIALS 6 /* letters */

/* The one on the list of people who may be the "J. de Vries" of a profile: "Jan de Vries"; else an actor of that name */
static guint
find_member (GovText    *self,
             const char *name)
{
  g_autofree char *key = gov_lexicon_fold (name, strlen (name));
  const char *family = strchr (key, ' ');
  guint number = GPOINTER_TO_UINT (g_hash_table_lookup (self->alias_table, key));

  if (number == 0 && family != NULL)
    {
      number = GPOINTER_TO_UINT (g_hash_table_lookup (self->alias_table, family + 1));
      if (number != 0 && g_utf8_get_char (gov_text_actor (self, number - 1)->key) != g_utf8_get_char (key))
        number = 0;
    }
  number = number != 0 ? number - 1 : gov_text_get_actor (self, key, name, "person");
  gov_text_actor (self, number)->member = TRUE;
  return number;
}

/* Whether nothing is known of a word that the text has, so that it can be initials in any letters */
static gboolean
is_free_word (GovText    *self,
              const char *written)
{
  gpointer word;

  return g_hash_table_lookup_extended (self->word_table, written, NULL, &word) &&
         gov_text_word_kinds (self, GPOINTER_TO_UINT (word)) == 0;
}

/* Lets the initials of somebody on the list stand for that person; those that are a small word only in capitals */
void
gov_text_add_initials (GovText    *self,
                       const char *initials,
                       guint       actor)
{
  g_autofree char *folded = gov_lexicon_fold (initials, strlen (initials)), *capitals = NULL;
  guint word = gov_text_get_word (self, folded, strlen (folded));

  if (gov_text_word_kinds (self, word) == 0)
    {
      gov_text_add_alias (self, initials, actor);
      return;
    }
  capitals = g_utf8_strup (initials, -1);
  if (g_hash_table_contains (self->alias_table, capitals) &&
      GPOINTER_TO_UINT (g_hash_table_lookup (self->alias_table, capitals)) != actor + 1)
    actor = (guint) -1; /* two have them */
  gov_text_set_alias (self, capitals, actor);
}

/* The ways in which the rest of a text may call somebody: given name, family name, initials,
 * given name with the family name's first letter, "JanS" and "Jan S" */
void
gov_text_add_aliases (GovText    *self,
                      guint       actor,
                      const char *given,
                      const char *family)
{
  g_autofree char *full = g_strstrip (g_strdup_printf ("%s %s", given, family));
  g_autofree char *initial = NULL, *initial_alias = NULL, *joined_alias = NULL;
  g_auto (GStrv) parts = g_strsplit_set (full, " -", -1);
  GString *initials = g_string_new (NULL);
  const char *last = strrchr (family, ' ');

  gov_text_add_alias (self, full, actor);
  if (*given != '\0')
    gov_text_add_alias (self, given, actor);
  if (*family != '\0' && *given != '\0')
    {
      gov_text_add_alias (self, family, actor);
      initial = g_utf8_substring (last != NULL ? last + 1 : family, 0, 1);
      initial_alias = g_strdup_printf ("%s %s", given, initial);
      gov_text_add_alias (self, initial_alias, actor);
      joined_alias = g_strdup_printf ("%s%s", given, initial);
      gov_text_add_alias (self, joined_alias, actor);
    }
  for (guint i = 0; parts[i] != NULL; i++)
    if (*parts[i] != '\0')
      g_string_append_unichar (initials, g_unichar_tolower (g_utf8_get_char (parts[i])));
  if (initials->len >= 2)
    gov_text_add_initials (self, initials->str, actor);
  g_string_free (initials, TRUE);
}

static gboolean
is_in_capitals (GovText        *self,
                const GovToken *token)
{
  return !token->mark && gov_text_is_upper (self->text->str + token->span.start, self->text->str + token->span.end);
}

/* What a small word in capitals stands between */
typedef struct
{
  GovText *text;
  GovSentence *sentence;
  guint token;
  guint end;
  gboolean stated; /* the initials are those of a profile, and no guess */
} Place;

static gboolean
is_label (GovText *self,
          guint    token)
{
  return gov_text_token_is (self, token, GOV_WORDS_LABEL);
}

/* Whether initials can begin here: at the start, behind a mark, a dash or a slash, behind "Actie", or as the second of
 * "JV en EN" */
static gboolean
begins_place (const Place *self)
{
  GovText *text = self->text;
  guint i = self->token;
  gsize start = gov_text_token (text, i)->span.start;

  if (i == self->sentence->first || gov_text_token (text, i - 1)->mark || is_label (text, i - 1))
    return TRUE;
  if (gov_text_is_behind_dash (text, i) || strchr ("/@", text->text->str[start - 1]) != NULL)
    return TRUE;
  return i > self->sentence->first + 1 && gov_text_token_is (text, i - 1, GOV_WORDS_AND) &&
         !is_in_capitals (text, gov_text_token (text, i - 1)) && gov_text_token_has_shape (text, i - 2, GOV_ATOM_NAME);
}

/* Whether initials can end here: at the end, before a mark or a slash, or as the first of "EN en JV" */
static gboolean
ends_place (const Place *self)
{
  GovText *text = self->text;
  guint i = self->token;

  if (i + 1 >= self->end || gov_text_token (text, i + 1)->mark || text->text->str[gov_text_token (text, i)->span.end] == '/')
    return TRUE;
  return i + 2 < self->end && gov_text_token_is (text, i + 1, GOV_WORDS_AND) &&
         !is_in_capitals (text, gov_text_token (text, i + 1)) && gov_text_token_has_shape (text, i + 2, GOV_ATOM_NAME);
}

/* Whether the word beside it is in capitals as well: then they say nothing, but for "ACTIE EN:" and "EN/JV" */
static gboolean
is_among_capitals (const Place *self)
{
  GovText *text = self->text;
  guint i = self->token;
  const GovToken *token = gov_text_token (text, i);
  gboolean more = i + 1 < self->end;

  if (more && text->text->str[token->span.end] == ' ' && is_in_capitals (text, gov_text_token (text, i + 1)))
    return TRUE;
  return i > self->sentence->first && text->text->str[token->span.start - 1] == ' ' &&
         is_in_capitals (text, gov_text_token (text, i - 1)) && !(is_label (text, i - 1) && more && gov_text_token_mark (text, i + 1) == ':');
}

/* Whether what follows is what somebody does: "EN zoekt uit …"; a word that nobody knows may be a verb, unless the two can
 * be an article and its noun */
static gboolean
is_before_verb (const Place *self,
                gboolean     article)
{
  GovText *text = self->text;
  guint next = self->token + 1;

  return next < self->end && !gov_text_token_has_shape (text, next, GOV_ATOM_NAME) &&
         (gov_text_token_is (text, next, GOV_WORDS_FINITE) ||
          (gov_text_kinds (text, next) == 0 &&
           !gov_text_token_has_shape (text, next, GOV_ATOM_NUMBER) && !article));
}

/* Whether what follows is no noun that the word could belong to: "zoekt EN uit", "vraagt EN of …" */
static gboolean
is_before_small_word (const Place *self)
{
  GovText *text = self->text;
  guint next = self->token + 1;

  return next < self->end &&
         (gov_text_token_is (text, next, GOV_WORDS_PREPOSITION) || gov_text_token_is (text, next, GOV_WORDS_SUBORDINATOR) ||
          gov_text_token_is (text, next, GOV_WORDS_TO) ||
          (gov_text_token_is (text, next, GOV_WORDS_LANGUAGE) && !gov_text_token_is (text, next, GOV_WORDS_DETERMINER)));
}

/* Whether a small word in capitals stands where initials do: "EN: …", "(EN)", "EN to …" */
static gboolean
is_place_of_initials (const Place *self)
{
  GovText *text = self->text;
  guint i = self->token;
  gboolean ends, joins = gov_text_token_is (text, i, GOV_WORDS_AND), article = gov_text_token_is (text, i, GOV_WORDS_DETERMINER);

  if (is_among_capitals (self))
    return FALSE;
  ends = ends_place (self);
  if (begins_place (self))
    return ends || is_before_verb (self, article && !self->stated) || gov_text_token_is (text, i + 1, GOV_WORDS_TO);
  if (gov_text_token_is (text, i - 1, GOV_WORDS_AGENT) || gov_text_token_is (text, i - 1, GOV_WORDS_PREPOSITION) ||
      gov_text_token_is (text, i - 1, GOV_WORDS_OF))
    return ends || is_before_verb (self, article) || (!joins && is_before_small_word (self));
  return gov_text_token_is (text, i - 1, GOV_WORDS_FINITE) &&
         (ends || (!gov_text_token_is (text, i + 1, GOV_WORDS_FINITE) && is_before_small_word (self)));
}

/* Decides what a word in capitals is that is initials and a small word: the one by its place, or the other */
static void
settle (Place *self)
{
  GovText *text = self->text;
  const GovToken *token = gov_text_token (text, self->token);
  const char *start = text->text->str + token->span.start;
  gsize length = token->span.end - token->span.start;
  g_autofree char *written = g_strndup (start, length);
  const char *name = g_hash_table_lookup (gov_lexicon_get_members (text->lexicon), written);
  guint small = gov_text_get_word (text, start, length);

  if (gov_text_word_kinds (text, small) == 0 || (name == NULL && !g_hash_table_contains (text->alias_table, written)))
    return;
  gov_text_set_word (text, self->sentence, self->token, small, FALSE);
  self->stated = name != NULL;
  if (!is_place_of_initials (self))
    return;
  gov_text_set_word (text, self->sentence, self->token, gov_text_get_acronym (text, start, length), TRUE);
  if (name != NULL)
    gov_text_set_alias (text, written, find_member (text, name));
}

static void
settle_small_words (GovText *self)
{
  for (guint i = 0; i < self->sentences->len; i++)
    {
      GovSentence *s = gov_text_sentence (self, i);
      Place place = { self, s, s->first, s->first + s->n_tokens, FALSE };

      for (; place.token < place.end; place.token++)
        {
          const GovToken *token = gov_text_token (self, place.token);
          gsize length = token->span.end - token->span.start;

          if (!g_ascii_islower (self->text->str[token->span.start]) && length >= 2 && length <= MAX_INITIALS && is_in_capitals (self, token))
            settle (&place);
        }
    }
  self->atoms_first = self->atoms_end = 0; /* they were those of other words */
}

/* Lets the initials that the words files know stand for their members, where the text has them.  They count more than
 * what was guessed from a list. */
void
gov_text_add_members (GovText *self)
{
  GHashTableIter iter;
  gpointer initials, name;

  g_hash_table_iter_init (&iter, gov_lexicon_get_members (self->lexicon));
  while (g_hash_table_iter_next (&iter, &initials, &name))
    {
      g_autofree char *folded = gov_lexicon_fold (initials, strlen (initials));

      if (is_free_word (self, folded))
        gov_text_set_alias (self, folded, find_member (self, name));
    }
  settle_small_words (self);
}
