/* A question in the language of the full-text table.  Nothing in it is of the user's making but tokens: letters and
 * digits, or ids in which what could end a string is written otherwise; and each stands between quotes. */
#include "store/sqlite/gov-sqlite-match-private.h"

#include "store/gov-projection-private.h"

/* A phrase, of words with a space between; -1 for what has no weight. */
static void
add_phrase (GovSqliteMatch *self,
            const char     *text,
            gint8           group)
{
  g_string_append_printf (self->text, "\"%s\"", text);
  g_array_append_val (self->groups, group);
}

static void
add_and (GovSqliteMatch *self)
{
  if (self->text->len > 0)
    g_string_append (self->text, " AND ");
}

/* A word in any of its forms: as it is, and whatever has the same stem. */
static void
add_term (GovSqliteMatch     *self,
          const GovQueryTerm *term,
          gint8               group)
{
  g_autoptr (GString) phrase = g_string_new (term->forms->pdata[0]);

  for (guint i = 1; i < term->forms->len; i++)
    g_string_append_printf (phrase, " %s", (const char *) term->forms->pdata[i]);
  if (term->stems->len > 0)
    g_string_append_c (self->text, '(');
  add_phrase (self, phrase->str, group);
  if (term->prefix)
    g_string_append (self->text, " *");
  for (guint i = 0; i < term->stems->len; i++)
    {
      const char *stem = term->stems->pdata[i];
      g_autofree char *marked = g_strdup_printf ("%c%s", GOV_MARK_STEM, stem);

      if (!g_str_equal (stem, phrase->str))
        {
          g_string_append (self->text, " OR ");
          add_phrase (self, stem, group);
        }
      g_string_append (self->text, " OR ");
      add_phrase (self, marked, group);
    }
  if (term->stems->len > 0)
    g_string_append_c (self->text, ')');
}

static void
add_words (GovSqliteMatch *self)
{
  for (guint i = 0; i < self->terms->len; i++)
    {
      add_and (self);
      add_term (self, self->terms->pdata[i], (gint8) i);
    }
}

/* An id, or a whole name. */
static void
add_key (GovSqliteMatch *self,
         GovWords       *words,
         char            kind,
         const char     *id)
{
  g_autoptr (GString) key = g_string_new (NULL), name = g_string_new (NULL);

  if (id == NULL)
    return;
  gov_words_append_key (words, key, kind, id);
  gov_words_append_name (words, name, kind, id);
  add_and (self);
  g_string_append_c (self->text, '(');
  add_phrase (self, g_strchomp (key->str), -1);
  if (name->len > 0)
    {
      g_string_append (self->text, " OR ");
      add_phrase (self, g_strchomp (name->str), -1);
    }
  g_string_append_c (self->text, ')');
}

/* An id, or words of names. */
static gboolean
add_who (GovSqliteMatch  *self,
         GovWords        *words,
         const char      *who,
         GError         **error)
{
  g_autoptr (GPtrArray) terms = NULL;
  g_autoptr (GString) key = g_string_new (NULL);

  if (who == NULL)
    return TRUE;
  terms = gov_query_read_words (who, words, NULL, error);
  if (terms == NULL)
    return FALSE;
  add_and (self);
  g_string_append (self->text, "((who : (");
  for (guint i = 0; i < terms->len; i++)
    {
      if (i > 0)
        g_string_append (self->text, " AND ");
      add_term (self, terms->pdata[i], -1);
    }
  g_string_append (self->text, ")) OR ");
  gov_words_append_key (words, key, GOV_KEY_WHO, who);
  add_phrase (self, g_strchomp (key->str), -1);
  g_string_append_c (self->text, ')');
  return TRUE;
}

gboolean
gov_sqlite_match_init (GovSqliteMatch      *self,
                       GovQuery            *query,
                       GovWords            *words,
                       const char * const  *languages,
                       GError             **error)
{
  *self = (GovSqliteMatch) { g_string_new (NULL), g_array_new (FALSE, FALSE, sizeof (gint8)), NULL };
  if (query->words != NULL)
    {
      self->terms = gov_query_read_words (query->words, words, languages, error);
      if (self->terms == NULL)
        return FALSE;
      add_words (self);
    }
  if (!add_who (self, words, query->who, error))
    return FALSE;
  add_key (self, words, GOV_KEY_MEETING, query->meeting);
  add_key (self, words, GOV_KEY_ORGANIZATION, query->organization);
  add_key (self, words, GOV_KEY_SERIES, query->series);
  return TRUE;
}

void
gov_sqlite_match_clear (GovSqliteMatch *self)
{
  g_string_free (self->text, TRUE);
  g_array_unref (self->groups);
  g_clear_pointer (&self->terms, g_ptr_array_unref);
}
