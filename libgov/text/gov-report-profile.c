#include "text/gov-report-profile-private.h"

#include <string.h>

#include "base/gov-error.h"

/* A body's own ways, as a key file, to the form that words files have. */

/* What a key means: the head of a section of a words file */
typedef struct
{
  const char *key;
  const char *section;
} Meaning;

static const Meaning markers[] = {
  { "decision", "label decision outcome=adopted" },
  { "action", "label action" },
  { "present", "label present" },
  { "absent", "label absent" },
  { "chair", "label chair" },
  { "secretary", "label secretary" },
  { NULL, NULL },
};

static const Meaning sections[] = {
  { "agenda", "heading agenda" },
  { "decisions", "heading decisions" },
  { "actions", "heading actions" },
  { "attendance", "heading present" },
  { "absence", "heading absent" },
  { NULL, NULL },
};

/* The key file that is read, and the words that it is becoming */
typedef struct
{
  GKeyFile *file;
  const char *name;
  GString *words;
  char *language;
} Profile;

static gboolean
profile_fail (const Profile *self,
              GError       **error,
              const char    *group,
              const char    *key,
              const char    *message,
              const char    *found)
{
  g_set_error (error, GOV_ERROR, GOV_ERROR_SYNTAX, "%s: [%s]%s%s: %s: “%s”", self->name, group, key != NULL ? " " : "",
               key != NULL ? key : "", message, found);
  return FALSE;
}

/* Whether words stand for themselves in a words file, where some marks mean something else */
gboolean
gov_report_profile_can_say (const char *phrase)
{
  return phrase[0] != '\0' && strpbrk (phrase, ",#|*<>^$[\n") == NULL && strstr (phrase, "->") == NULL &&
         strstr (phrase, "...") == NULL && strstr (phrase, "…") == NULL;
}

/* "Besl.": its full stop is no end of a sentence, and no part of the word either */
static void
append_abbreviation (Profile *self,
                     char    *phrase)
{
  gsize length = strlen (phrase);
  const char *last;

  if (length < 2 || phrase[length - 1] != '.')
    return;
  phrase[length - 1] = '\0';
  last = strrchr (phrase, ' ');
  g_string_append_printf (self->words, "[abbreviation]\n%s\n", last != NULL ? last + 1 : phrase);
}

/* Several phrases, divided by semicolons */
static gboolean
read_phrases (Profile        *self,
              const char     *group,
              const Meaning  *meaning,
              GError        **error)
{
  g_auto (GStrv) phrases = g_key_file_get_string_list (self->file, group, meaning->key, NULL, error);

  if (phrases == NULL)
    {
      g_prefix_error (error, "%s: [%s] %s: ", self->name, group, meaning->key);
      return FALSE;
    }
  if (phrases[0] == NULL)
    return profile_fail (self, error, group, meaning->key, "words expected", "");
  for (guint i = 0; phrases[i] != NULL; i++)
    {
      char *phrase = g_strstrip (phrases[i]);
      gsize length = strlen (phrase);

      if (length > 0 && phrase[length - 1] == ':')
        phrase[length - 1] = '\0';
      g_strchomp (phrase);
      if (!gov_report_profile_can_say (phrase))
        return profile_fail (self, error, group, meaning->key, "words expected", phrase);
      append_abbreviation (self, phrase);
      g_string_append_printf (self->words, "[%s]\n%s\n", meaning->section, phrase);
    }
  return TRUE;
}

static gboolean
read_meaning (Profile        *self,
              const char     *group,
              const char     *key,
              const Meaning  *meanings,
              GError        **error)
{
  g_autoptr (GString) all = g_string_new (NULL);

  for (; meanings->key != NULL; meanings++)
    {
      if (g_str_equal (meanings->key, key))
        return read_phrases (self, group, meanings, error);
      g_string_append_printf (all, "%s%s", all->len > 0 ? ", " : "one of ", meanings->key);
    }
  g_string_append (all, " expected");
  return profile_fail (self, error, group, key, all->str, key);
}

static gboolean
read_marker (Profile     *self,
             const char  *key,
             const char  *value,
             GError     **error)
{
  return read_meaning (self, "markers", key, markers, error);
}

static gboolean
read_section (Profile     *self,
              const char  *key,
              const char  *value,
              GError     **error)
{
  return read_meaning (self, "sections", key, sections, error);
}

static gboolean
read_member (Profile     *self,
             const char  *key,
             const char  *value,
             GError     **error)
{
  if (!gov_report_profile_can_say (key) || strpbrk (key, " \t") != NULL)
    return profile_fail (self, error, "members", key, "initials in one word expected", key);
  if (value[0] == '\0' || strpbrk (value, "#\n") != NULL)
    return profile_fail (self, error, "members", key, "a name expected", value);
  g_string_append_printf (self->words, "[member]\n%s -> %s\n", key, value);
  return TRUE;
}

static gboolean
read_setting (Profile     *self,
              const char  *key,
              const char  *value,
              GError     **error)
{
  if (g_str_equal (key, "language"))
    {
      self->language = g_strdup (value);
      return TRUE;
    }
  if (!g_str_equal (key, "dates"))
    return profile_fail (self, error, "profile", key, "one of language, dates expected", key);
  if (!g_str_equal (value, "day-month") && !g_str_equal (value, "month-day"))
    return profile_fail (self, error, "profile", key, "day-month or month-day expected", value);
  g_string_append_printf (self->words, "[dates %s]\n", value);
  return TRUE;
}

static gboolean
read_group (Profile     *self,
            const char  *group,
            GError     **error)
{
  static const struct
  {
    const char *name;
    gboolean (*read) (Profile *self, const char *key, const char *value, GError **error);
  } groups[] = {
    { "profile", read_setting }, { "markers", read_marker }, { "sections", read_section }, { "members", read_member },
  };
  g_auto (GStrv) keys = g_key_file_get_keys (self->file, group, NULL, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (groups); i++)
    {
      if (!g_str_equal (groups[i].name, group))
        continue;
      for (guint k = 0; keys != NULL && keys[k] != NULL; k++)
        {
          g_autofree char *value = g_key_file_get_string (self->file, group, keys[k], error);

          if (value == NULL)
            {
              g_prefix_error (error, "%s: ", self->name);
              return FALSE;
            }
          if (!groups[i].read (self, keys[k], g_strstrip (value), error))
            return FALSE;
        }
      return TRUE;
    }
  return profile_fail (self, error, group, NULL, "one of profile, markers, sections, members expected", group);
}

/* The words file that says the same as a profile, and the language that it is for; NULL for a broken one */
char *
gov_report_profile_to_words (const char  *text,
                             gsize        length,
                             const char  *name,
                             char       **language,
                             GError     **error)
{
  g_autoptr (GKeyFile) file = g_key_file_new ();
  g_autoptr (GString) words = g_string_new (NULL);
  g_autoptr (GError) fault = NULL;
  g_auto (GStrv) groups = NULL;
  Profile self = { file, name, words, NULL };

  if (!g_utf8_validate_len (text, length, NULL))
    {
      g_set_error (error, GOV_ERROR, GOV_ERROR_SYNTAX, "%s: not a text in UTF-8", name);
      return NULL;
    }
  if (length > 0 && !g_key_file_load_from_data (file, text, length, G_KEY_FILE_NONE, &fault))
    {
      g_set_error (error, GOV_ERROR, GOV_ERROR_SYNTAX, "%s: %s", name, fault->message);
      return NULL;
    }
  groups = g_key_file_get_groups (file, NULL);
  for (guint i = 0; groups[i] != NULL; i++)
    if (!read_group (&self, groups[i], &fault))
      {
        g_free (self.language);
        g_set_error_literal (error, GOV_ERROR, GOV_ERROR_SYNTAX, fault->message);
        return NULL;
      }
  *language = self.language;
  return g_string_free (g_steal_pointer (&words), FALSE);
}
