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
  const char *text;
  gsize length;
  const char *name;
  GString *words;
  char *language;
} Profile;

/* What one line is, as GLib reads it: the head of a group, a key, nothing; FALSE where it is none of these */
static gboolean
read_line (const char  *line,
           char       **group,
           char       **key)
{
  g_autoptr (GKeyFile) file = g_key_file_new ();
  g_autofree char *text = g_strconcat ("[.]\n", line, NULL);
  g_auto (GStrv) groups = NULL, keys = NULL;

  *group = *key = NULL;
  if (!g_key_file_load_from_data (file, text, strlen (text), G_KEY_FILE_NONE, NULL))
    return FALSE;
  groups = g_key_file_get_groups (file, NULL);
  keys = g_key_file_get_keys (file, groups[0], NULL, NULL);
  *group = g_strdup (groups[1]);
  *key = g_strdup (keys[0]);
  return TRUE;
}

/* The line where a key stands, the last one of several, or a group begins for a NULL key; that of the first line that is
 * broken for a NULL group */
guint
gov_report_profile_find_line (const char *text,
                              gsize       length,
                              const char *group,
                              const char *key)
{
  g_autofree char *copy = g_strndup (text, length), *open = NULL;
  g_auto (GStrv) lines = g_strsplit (copy, "\n", -1);
  guint found = 0;

  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_autofree char *new_group = NULL, *new_key = NULL;
      gboolean good = read_line (lines[i], &new_group, &new_key);

      if (group == NULL && (!good || (new_key != NULL && open == NULL)))
        return i + 1;
      if (new_group != NULL)
        {
          g_free (open);
          open = g_steal_pointer (&new_group);
          if (key == NULL && g_strcmp0 (open, group) == 0)
            return i + 1;
        }
      else if (key != NULL && g_strcmp0 (new_key, key) == 0 && g_strcmp0 (open, group) == 0)
        found = i + 1;
    }
  return found;
}

static gboolean
profile_fail (const Profile *self,
              GError       **error,
              const char    *group,
              const char    *key,
              const char    *message,
              const char    *found)
{
  g_set_error (error, GOV_ERROR, GOV_ERROR_SYNTAX, "%s:%u: [%s]%s%s: %s: “%s”", self->name,
               gov_report_profile_find_line (self->text, self->length, group, key), group, key != NULL ? " " : "",
               key != NULL ? key : "", message, found);
  return FALSE;
}

/* What GLib says of a value, where it stands */
static gboolean
profile_fail_value (const Profile *self,
                    GError       **error,
                    const char    *group,
                    const char    *key,
                    GError        *cause)
{
  profile_fail (self, error, group, key, "no value", cause->message);
  g_error_free (cause);
  return FALSE;
}

/* Whether words stand for themselves in a words file, where some marks mean something else, and brackets nothing */
gboolean
gov_report_profile_can_say (const char *phrase)
{
  g_auto (GStrv) words = g_strsplit (phrase, " ", -1);

  for (guint i = 0; words[i] != NULL; i++)
    if (words[i][0] != '\0' && words[i][strspn (words[i], "()")] == '\0')
      return FALSE;
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
  GError *cause = NULL;
  g_auto (GStrv) phrases = g_key_file_get_string_list (self->file, group, meaning->key, NULL, &cause);

  if (cause != NULL)
    return profile_fail_value (self, error, group, meaning->key, cause);
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
          GError *cause = NULL;
          g_autofree char *value = g_key_file_get_string (self->file, group, keys[k], &cause);

          if (cause != NULL) /* there may be a value all the same: what comes before a faulty escape */
            return profile_fail_value (self, error, group, keys[k], cause);
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
  Profile self = { file, text, length, name, words, NULL };
  const char *end;

  if (length > 0 && !g_utf8_validate_len (text, length, &end))
    {
      guint line = 1;

      for (const char *p = text; p < end; p++)
        line += *p == '\n';
      g_set_error (error, GOV_ERROR, GOV_ERROR_SYNTAX, "%s:%u: not a text in UTF-8", name, line);
      return NULL;
    }
  if (length > 0 && !g_key_file_load_from_data (file, text, length, G_KEY_FILE_NONE, &fault))
    {
      g_set_error (error, GOV_ERROR, GOV_ERROR_SYNTAX, "%s:%u: %s", name,
                   gov_report_profile_find_line (text, length, NULL, NULL), fault->message);
      return NULL;
    }
  groups = g_key_file_get_groups (file, NULL);
  for (guint i = 0; groups[i] != NULL; i++)
    if (!read_group (&self, groups[i], error))
      {
        g_free (self.language);
        return NULL;
      }
  *language = self.language;
  return g_string_free (g_steal_pointer (&words), FALSE);
}
