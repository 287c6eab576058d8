#include "text/gov-text-private.h"

#include <string.h>

/* Who is who: each actor once, however often and in whatever words it is named. */

#define MAX_ALIAS 4   /* words of a short name */
#define MAX_NEAR 200  /* actors that a bare "bonden" can stand for */

static void
actor_free (gpointer data)
{
  GovActor *actor = data;

  g_free (actor->key);
  g_free (actor->role);
  g_free (actor->organization);
  g_array_unref (actor->evidence);
  g_hash_table_unref (actor->labels);
  g_free (actor);
}

GPtrArray *
gov_text_actors_new (void)
{
  return g_ptr_array_new_with_free_func (actor_free);
}

static void
count_label (GovActor   *actor,
             const char *label)
{
  guint *n = g_hash_table_lookup (actor->labels, label);

  if (n == NULL)
    g_hash_table_insert (actor->labels, g_strdup (label), n = g_new0 (guint, 1));
  ++*n;
}

/* The compound that a bare plural stands for: "bonden" after "politiebonden" */
static int
find_compound (GovText    *self,
               const char *key)
{
  guint n = self->actors->len;
  int found = -1;

  for (guint i = n > MAX_NEAR ? n - MAX_NEAR : 0; i < n; i++)
    {
      const GovActor *actor = gov_text_actor (self, i);

      if (actor->plural && strlen (actor->key) > strlen (key) && g_str_has_suffix (actor->key, key) &&
          strchr (actor->key, ' ') == NULL)
        found = found < 0 ? (int) i : -2;
    }
  return found;
}

/* The number of the actor with the key, made if it is new */
guint
gov_text_get_actor (GovText    *self,
                    const char *key,
                    const char *label,
                    const char *kind)
{
  gboolean plural = kind != NULL && g_str_equal (kind, "groups");
  gpointer number;
  GovActor *actor;
  int compound;

  if (g_hash_table_lookup_extended (self->actor_table, key, NULL, &number))
    {
      count_label (gov_text_actor (self, GPOINTER_TO_UINT (number)), label);
      return GPOINTER_TO_UINT (number);
    }
  compound = plural && strchr (key, ' ') == NULL ? find_compound (self, key) : -1;
  if (compound >= 0)
    {
      g_hash_table_insert (self->actor_table, g_strdup (key), GINT_TO_POINTER (compound));
      return compound;
    }

  actor = g_new0 (GovActor, 1);
  actor->key = g_strdup (key);
  actor->kind = plural ? "group" : kind;
  actor->plural = plural;
  actor->evidence = g_array_new (FALSE, FALSE, sizeof (GovSpan));
  actor->labels = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  count_label (actor, label);
  g_ptr_array_add (self->actors, actor);
  g_hash_table_insert (self->actor_table, g_strdup (key), GUINT_TO_POINTER (self->actors->len - 1));
  return self->actors->len - 1;
}

/* How the actor is written most often; of two, the one that comes first in the alphabet, and of a
 * person the longest */
char *
gov_text_actor_label (GovText *self,
                      guint    number)
{
  const GovActor *actor = gov_text_actor (self, number);
  const char *best = NULL;
  guint weight = 0;
  GHashTableIter iter;
  gpointer label, count;

  g_hash_table_iter_init (&iter, actor->labels);
  while (g_hash_table_iter_next (&iter, &label, &count))
    {
      guint w = g_strcmp0 (actor->kind, "person") == 0 || actor->shortened ? strlen (label) : *(guint *) count;

      if (best == NULL || w > weight || (w == weight && strcmp (label, best) < 0))
        {
          best = label;
          weight = w;
        }
    }
  return g_strdup (best);
}

void
gov_text_actor_add_evidence (GovText *self,
                             guint    actor,
                             GovSpan  span)
{
  GArray *evidence = gov_text_actor (self, actor)->evidence;

  if (evidence->len < 3)
    g_array_append_val (evidence, span);
}

/* Lets folded words, or initials in capitals, stand for somebody; -1 for nobody any more.  All words of the text are known
 * by now: what begins with another one is called by nobody. */
void
gov_text_set_alias (GovText    *self,
                    const char *alias,
                    guint       actor)
{
  g_autofree char *first = g_strndup (alias, strcspn (alias, " "));
  gpointer number;

  if (g_hash_table_lookup_extended (self->word_table, first, NULL, &number))
    ((GovWord *) self->words->pdata[GPOINTER_TO_UINT (number)])->alias = TRUE;
  g_hash_table_insert (self->alias_table, g_strdup (alias), GUINT_TO_POINTER (actor + 1));
}

/* Lets a short name stand for somebody on the list of those present.  A name that two have stands for
 * the one who is present; of two of those, for nobody. */
void
gov_text_add_alias (GovText    *self,
                    const char *alias,
                    guint       actor)
{
  gpointer number;
  g_autofree char *folded = gov_lexicon_fold (alias, strlen (alias));

  if (g_hash_table_lookup_extended (self->alias_table, folded, NULL, &number) && GPOINTER_TO_UINT (number) != actor + 1)
    {
      guint other = GPOINTER_TO_UINT (number);

      if (gov_text_actor (self, actor)->absent)
        return;
      if (other == 0 || !gov_text_actor (self, other - 1)->absent)
        actor = (guint) -1;
    }
  gov_text_set_alias (self, folded, actor);

  /* "MR", where that looks like a title: the word has its capitals then */
  if (g_ascii_isupper (alias[0]) && g_ascii_isupper (alias[1]) && strlen (alias) <= 3)
    gov_text_set_alias (self, alias, actor);
}

/* The folded words from first to last, with blanks between */
char *
gov_text_join_folded (GovText *self,
                      guint    first,
                      guint    last)
{
  gsize length = 1;
  char *result, *p;

  for (guint i = first; i <= last; i++)
    length += strlen (gov_text_folded (self, i)) + 1;
  result = p = g_malloc (length);
  *p = '\0';
  for (guint i = first; i <= last; i++)
    {
      if (gov_text_token (self, i)->mark)
        continue;
      if (p > result)
        *p++ = ' ';
      p = stpcpy (p, gov_text_folded (self, i));
    }
  return result;
}

/* Who is called by the words from first on, the longest name first; -1 for nobody known */
int
gov_text_find_alias (GovText *self,
                     guint    first,
                     guint    end,
                     guint   *last)
{
  if (g_hash_table_size (self->alias_table) == 0 ||
      (!gov_text_token (self, first)->mark && !((GovWord *) self->words->pdata[gov_text_token (self, first)->word])->alias))
    return -1;
  for (guint length = MIN (MAX_ALIAS, end - first); length > 0; length--)
    {
      g_autofree char *key = NULL;
      guint number;

      if (gov_text_token (self, first + length - 1)->mark)
        continue;
      key = gov_text_join_folded (self, first, first + length - 1);
      number = GPOINTER_TO_UINT (g_hash_table_lookup (self->alias_table, key));
      if (number != 0)
        {
          *last = first + length - 1;
          return number - 1;
        }
    }
  return -1;
}
