/* gov seal STORE ID, gov verify STORE and gov erase STORE ID: what is for good */
#include <string.h>

#include "choice.h"
#include "output.h"
#include "store.h"

/* The three lines that somebody is to keep. */
static int
write_head (GovHead    *head,
            const char *path)
{
  g_autofree char *text = gov_head_to_text (head);
  g_autoptr (GInputStream) content = g_memory_input_stream_new_from_data (text, (gssize) strlen (text), NULL);
  g_autoptr (GError) error = NULL;

  return output_write (path, content, &error) ? EXIT_GOOD : verb_fail (error);
}

static const char *
find_author (const char *author)
{
  return author ? author : g_get_user_name ();
}

int
verb_seal (const Verb  *self,
           char       **argv)
{
  g_autofree char *author = NULL, *reason = NULL, *path_out = NULL, *id = NULL;
  gboolean amend = FALSE;
  const GOptionEntry entries[] = {
    { "author", 0, 0, G_OPTION_ARG_STRING, &author, "Who seals it; without it, the user's name", "NAME" },
    { "reason", 0, 0, G_OPTION_ARG_STRING, &reason, "Why it is sealed", "TEXT" },
    { "amend", 0, 0, G_OPTION_ARG_NONE, &amend, "Take later changes as amendments, instead of refusing them", NULL },
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &path_out, "Where to write the head, instead of standard output", "OUT" },
    { NULL },
  };
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) arguments = verb_take_options (self, argv, entries, 2, 2, &error);
  g_autoptr (GovStore) store = arguments ? store_open (arguments[0], GOV_STORE_EXISTING, &error) : NULL;
  g_autoptr (GovHead) head = NULL;
  int exit_code;

  if (store == NULL)
    return verb_fail (error);
  exit_code = choice_find_top (store, arguments[1], &id);
  if (exit_code != EXIT_GOOD)
    return exit_code;
  head = gov_store_seal (store, id, 0, amend ? GOV_SEAL_MODE_AMEND : GOV_SEAL_MODE_REFUSE, find_author (author), reason,
                         NULL, &error);
  return head ? write_head (head, path_out) : verb_fail (error);
}

static GovHead *
read_head (const char  *path,
           GError     **error)
{
  g_autofree char *text = NULL;
  GovHead *head;

  if (!g_file_get_contents (path, &text, NULL, error))
    {
      verb_name_file (path, error);
      return NULL;
    }
  head = gov_head_new_from_text (text, error);
  if (head == NULL)
    g_prefix_error (error, "%s: ", path);
  return head;
}

/* The exit code is 1 where something does not fit, and 2 where nothing can be said. */
static int
verify (const char  *path,
        const char  *path_head,
        const char  *path_out)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GovHead) kept = path_head ? read_head (path_head, &error) : NULL;
  g_autoptr (GovStore) store = NULL;
  g_autoptr (GovHead) head = NULL;

  if (error == NULL)
    store = store_open (path, GOV_STORE_EXISTING | GOV_STORE_READ_ONLY, &error);
  if (store != NULL && gov_store_verify (store, kept, NULL, &error))
    head = gov_store_get_head (store, NULL, &error);
  if (head != NULL)
    return write_head (head, path_out);
  verb_fail (error);
  return g_error_matches (error, GOV_ERROR, GOV_ERROR_ALTERED) ? EXIT_FINDINGS : EXIT_WRONG;
}

int
verb_verify (const Verb  *self,
             char       **argv)
{
  g_autofree char *path_head = NULL, *path_out = NULL;
  const GOptionEntry entries[] = {
    { "head", 0, 0, G_OPTION_ARG_FILENAME, &path_head, "A head that was kept, to compare the history with", "FILE" },
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &path_out, "Where to write the head, instead of standard output", "OUT" },
    { NULL },
  };
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) arguments = verb_take_options (self, argv, entries, 1, 1, &error);

  return arguments ? verify (arguments[0], path_head, path_out) : verb_fail (error);
}

int
verb_erase (const Verb  *self,
            char       **argv)
{
  g_autofree char *author = NULL, *ground = NULL, *id = NULL;
  const GOptionEntry entries[] = {
    { "ground", 0, 0, G_OPTION_ARG_STRING, &ground, "The law or decision by which it is erased; wanted", "TEXT" },
    { "author", 0, 0, G_OPTION_ARG_STRING, &author, "Who erases it; without it, the user's name", "NAME" },
    { NULL },
  };
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) arguments = verb_take_options (self, argv, entries, 2, 2, &error);
  g_autoptr (GovStore) store = NULL;
  int exit_code;

  if (arguments != NULL && ground == NULL)
    g_set_error_literal (&error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE, "--ground is wanted: why may it be erased?");
  else if (arguments != NULL)
    store = store_open (arguments[0], GOV_STORE_EXISTING, &error);
  if (store == NULL)
    return verb_fail (error);
  exit_code = choice_find_top (store, arguments[1], &id);
  if (exit_code != EXIT_GOOD)
    return exit_code;
  return gov_store_erase (store, id, find_author (author), ground, NULL, &error) ? EXIT_GOOD : verb_fail (error);
}
