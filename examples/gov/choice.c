/* Which record is meant. */
#include "choice.h"

#include "output.h"

static int
complain_of_several (const char *text,
                     GPtrArray  *found)
{
  g_autoptr (GString) all = g_string_new (NULL);
  const guint most = 5;

  for (guint i = 0; i < found->len && i < most; i++)
    g_string_append_printf (all, "%s%s", i ? ", " : "", (const char *) found->pdata[i]);
  verb_remark ("\"%s\" can mean %u records: %s%s", text, found->len, all->str, found->len > most ? ", ..." : "");
  return EXIT_WRONG;
}

/* Finds the id that a text is short for; says why not, and returns the exit code for that. */
int
choice_find_id (Ids         *ids,
                const char  *text,
                char       **id)
{
  g_autoptr (GPtrArray) found = ids_find (ids, text);

  if (found->len > 1)
    return complain_of_several (text, found);
  if (found->len == 0)
    {
      verb_remark ("no record has the id \"%s\"", text);
      return EXIT_FINDINGS;
    }
  *id = g_strdup (found->pdata[0]);
  return EXIT_GOOD;
}

/* The id of the top record of a store that a text is, or is short for; of a record that another one holds, that of the
 * other one.  Records that are gone have to be named in full. */
int
choice_find_top (GovStore    *store,
                 const char  *text,
                 char       **id)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GovList) history = gov_store_list_history (store, text, GOV_ACCESS_SECRET, NULL, &error);
  g_autoptr (GovRegister) records = NULL;
  g_autoptr (Ids) ids = NULL;
  g_autofree char *found = NULL;
  GovRecord *record, *holder;
  int exit_code;

  if (history != NULL)
    {
      *id = g_strdup (text);
      return EXIT_GOOD;
    }
  if (!g_error_matches (error, GOV_ERROR, GOV_ERROR_NOT_FOUND))
    return verb_fail (error);
  g_clear_error (&error);
  records = gov_store_read_register (store, GOV_ACCESS_SECRET, NULL, &error);
  if (records == NULL)
    return verb_fail (error);
  ids = ids_new (records, NULL);
  exit_code = choice_find_id (ids, text, &found);
  if (exit_code != EXIT_GOOD)
    return exit_code;
  record = gov_register_lookup (records, found);
  while ((holder = gov_record_get_holder (record)) != NULL)
    record = holder;
  *id = g_strdup (gov_record_get_id (record));
  return EXIT_GOOD;
}

static int
print_choice (Input         *input,
              const char    *text,
              gboolean       as_json,
              ChoicePrinter  print)
{
  g_autoptr (Ids) ids = ids_new (input->records, NULL);
  g_autoptr (GString) out = g_string_new (NULL);
  g_autofree char *id = NULL;
  int exit_code = choice_find_id (ids, text, &id);

  if (exit_code != EXIT_GOOD)
    return exit_code;
  print (input, ids, id, as_json, out);
  return output_print (out, EXIT_GOOD);
}

int
choice_run (const Verb     *self,
            char          **argv,
            ChoicePrinter   print)
{
  static const char * const format_names[] = { "text", "json", NULL };
  g_autofree char *format = NULL, *from = NULL;
  const GOptionEntry entries[] = {
    { "format", 0, 0, G_OPTION_ARG_STRING, &format, "How to print: text (the default) or json", "FORMAT" },
    VERB_OPTION_FROM (&from),
    { NULL },
  };
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) arguments = verb_take_options (self, argv, entries, 2, G_MAXUINT, &error);
  g_autoptr (Input) input = NULL;
  guint choice;

  if (arguments != NULL && verb_choose ("--format", format, format_names, &choice, &error))
    input = input_read (arguments + 1, from, &error);
  return input ? print_choice (input, arguments[0], choice == 1, print) : verb_fail (error);
}
