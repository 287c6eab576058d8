/* gov review FILE */
#include <string.h>
#include <unistd.h>

#include "input.h"
#include "kind.h"
#include "output.h"
#include "review.h"
#include "store.h"
#include "verb.h"

typedef struct
{
  char *from, *type, *answers, *path_out, *author, *reason;
  char **sources;
  double confidence;
} Options;

/* A type as JSON has it, or a kind as `gov list` has it; all without a name. */
static gboolean
take_type (const char  *name,
           GType       *type,
           GError     **error)
{
  const Kind *kind = name ? kind_find (name, NULL, NULL) : NULL;

  *type = kind ? kind->get_type () : name ? gov_record_type_from_name (name) : G_TYPE_INVALID;
  if (name == NULL || *type != G_TYPE_INVALID)
    return TRUE;
  g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
               "--type: \"%s\" is no type of record such as Action, nor a kind such as actions", name);
  return FALSE;
}

static gboolean
check_confidence (const Options  *options,
                  GError        **error)
{
  if (options->confidence >= 0 && options->confidence <= 1)
    return TRUE;
  g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE, "--min-confidence: a number from 0 to 1 expected, %g found",
               options->confidence);
  return FALSE;
}

static gboolean
check_terminal (const Options  *options,
                GError        **error)
{
  if (options->answers != NULL || (isatty (STDIN_FILENO) && isatty (STDOUT_FILENO)))
    return TRUE;
  g_set_error_literal (error, G_OPTION_ERROR, G_OPTION_ERROR_FAILED,
                       "this is no terminal to ask in; --answers FILE takes the keys from a file");
  return FALSE;
}

static gboolean
check_revision (const Options  *options,
                const char     *path,
                GError        **error)
{
  if ((options->author == NULL && options->reason == NULL) || (options->path_out == NULL && store_is_one (path)))
    return TRUE;
  g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
               "--author and --reason are for answers in a store, and %s is none", options->path_out ? options->path_out : path);
  return FALSE;
}

/* The register beside a report that its records are written into: minutes.txt has minutes.json. */
static char *
make_path_out (const char *path)
{
  const char *dot = strrchr (path, '.');
  gboolean suffix = dot != NULL && format_find_by_suffix (path) == format_find ("report", NULL);

  return g_strdup_printf ("%.*s.json", suffix ? (int) (dot - path) : (int) strlen (path), path);
}

/* Finds where the answers go: into the file that was read, if it has the format that its name tells of; of a report,
 * into the register beside it. */
static gboolean
find_target (Options     *options,
             Input       *input,
             const char  *path,
             GError     **error)
{
  const Format *read = input->formats->len == 1 ? input->formats->pdata[0] : NULL;

  if (options->path_out != NULL || store_is_one (path) ||
      (read != NULL && read == format_find_output (NULL, path, NULL) && (format_reads_lines (read) || format_keeps_fetched (read))))
    return TRUE;
  if (read != NULL && read == format_find ("report", NULL) && !g_str_equal (path, "-"))
    {
      options->path_out = make_path_out (path);
      return TRUE;
    }
  g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
               "%s: answers cannot be written into it; -o says which register to write, *.json or *.ndjson", path);
  return FALSE;
}

/* Whether all that was read anew is in a register already. */
static gboolean
has_all (GovRegister *records,
         GovRegister *proposals)
{
  for (guint i = 0; i < gov_register_get_length (proposals); i++)
    {
      const char *id = gov_record_get_id (gov_register_get (proposals, i));

      if (id == NULL || gov_register_lookup (records, id) == NULL)
        return FALSE;
    }
  return gov_register_get_length (proposals) > 0;
}

/* Writes what a person is to review, unless the output is there: then the person goes on with what it has. */
static Input *
begin_output (Input       *input,
              const char  *name,
              const char  *path,
              GError     **error)
{
  g_autoptr (Input) old = NULL;

  if (!g_file_test (path, G_FILE_TEST_EXISTS))
    {
      if (gov_register_save (input->records, path, error))
        return input;
      verb_name_file (path, error);
    }
  else
    {
      old = input_read ((char *[]) { (char *) path, NULL }, NULL, error);
      if (old != NULL && has_all (old->records, input->records))
        {
          input_free (input);
          return g_steal_pointer (&old);
        }
      if (old != NULL)
        g_set_error (error, GOV_ERROR, GOV_ERROR_CONFLICT, "%s: is there already, and not made of %s; -o names another", path, name);
    }
  input_free (input);
  return NULL;
}

/* Reads the register to review. */
static Input *
open_register (Options  *options,
               char     *path,
               GError  **error)
{
  Input *input;

  if (options->path_out != NULL && format_find_output (NULL, options->path_out, error) == NULL)
    return NULL;
  input = input_read ((char *[]) { path, NULL }, options->from, error);
  if (input == NULL)
    return NULL;
  if (!find_target (options, input, path, error))
    {
      input_free (input);
      return NULL;
    }
  return options->path_out != NULL ? begin_output (input, path, options->path_out, error) : input;
}

static int
review (const Options *options,
        Input         *input,
        const char    *path,
        GType          type,
        GError       **error)
{
  const char *shown = options->path_out ? options->path_out : path;
  g_autoptr (ReviewSources) sources = review_sources_new (options->sources, path, error);
  g_autoptr (ReviewQueue) queue = NULL;
  g_autoptr (ReviewTarget) target = NULL;
  g_autoptr (Review) self = NULL;
  g_autoptr (GString) out = g_string_new (NULL);
  g_autofree char *summary = NULL, *name = g_filename_display_name (shown);

  if (sources == NULL)
    return verb_fail (*error);
  queue = review_queue_new (input->records, type, options->confidence);
  if (queue->records->len == 0)
    {
      verb_remark ("%s: nothing is proposed", name);
      return EXIT_GOOD;
    }
  target = review_target_new (shown, options->author, options->reason, error);
  if (target == NULL)
    return verb_fail (*error);
  self = review_new (input->records, g_steal_pointer (&target), g_steal_pointer (&queue), g_steal_pointer (&sources));
  if (!(options->answers ? review_run_answers (self, options->answers, error) : review_run_in_terminal (self, error)))
    return verb_fail (*error);
  summary = review_dup_summary (self);
  g_string_append_printf (out, "%s: %s\n", name, summary);
  return output_print (out, EXIT_GOOD);
}

static int
review_file (const Verb  *self,
             char       **argv,
             Options     *options)
{
  const GOptionEntry entries[] = {
    VERB_OPTION_FROM (&options->from),
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &options->path_out, "The register to write, where FILE is a report or not to be changed", "OUT" },
    { "type", 0, 0, G_OPTION_ARG_STRING, &options->type, "Only records of a type or kind, such as actions", "TYPE" },
    { "min-confidence", 0, 0, G_OPTION_ARG_DOUBLE, &options->confidence, "Only what is at least so sure, from 0 to 1", "NUMBER" },
    { "source", 's', 0, G_OPTION_ARG_FILENAME_ARRAY, &options->sources, "The report that the records were made of", "FILE" },
    { "author", 0, 0, G_OPTION_ARG_STRING, &options->author, "Who answers, where FILE is a store; without it, the user's name", "NAME" },
    { "reason", 0, 0, G_OPTION_ARG_STRING, &options->reason, "Why, where FILE is a store; without it, what was answered", "TEXT" },
    { "answers", 0, 0, G_OPTION_ARG_FILENAME, &options->answers, "Take the keys from a file, without a terminal", "FILE" },
    { NULL },
  };
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) arguments = verb_take_options (self, argv, entries, 1, 1, &error);
  g_autoptr (Input) input = NULL;
  GType type;

  if (arguments != NULL && take_type (options->type, &type, &error) && check_confidence (options, &error) &&
      check_revision (options, arguments[0], &error) && check_terminal (options, &error))
    input = open_register (options, arguments[0], &error);
  return input ? review (options, input, arguments[0], type, &error) : verb_fail (error);
}

int
verb_review (const Verb  *self,
             char       **argv)
{
  Options options = { 0 };
  int exit_code = review_file (self, argv, &options);

  g_free (options.from);
  g_free (options.type);
  g_free (options.answers);
  g_free (options.path_out);
  g_free (options.author);
  g_free (options.reason);
  g_strfreev (options.sources);
  return exit_code;
}
