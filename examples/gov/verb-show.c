/* gov show ID FILE... */
#include "choice.h"
#include "input.h"
#include "output.h"
#include "record-print.h"
#include "verb.h"

static void
print_text (Input     *input,
            Ids       *ids,
            GovRecord *record,
            GString   *out)
{
  if (out->len > 0)
    g_string_append_c (out, '\n');
  record_print (record, input->records, ids, input_find_file (input, record), out);
}

static void
print_json (Input     *input,
            Ids       *ids,
            GovRecord *record,
            GString   *out)
{
  g_autofree char *json = gov_record_to_json (record, TRUE);

  g_string_append_printf (out, "%s\n", g_strchomp (json));
}

static const char * const format_names[] = { "text", "json", NULL };
static void (*const printers[]) (Input *input, Ids *ids, GovRecord *record, GString *out) = { print_text, print_json };

/* Prints the record that the text means; all of them where several have one id. */
static int
show (Input      *input,
      const char *text,
      guint       format)
{
  g_autoptr (Ids) ids = ids_new (input->records, NULL);
  g_autoptr (GString) out = g_string_new (NULL);
  g_autoptr (GovList) records = NULL;
  g_autofree char *id = NULL;
  int exit_code = choice_find_id (ids, text, &id);

  if (exit_code != EXIT_GOOD)
    return exit_code;
  records = gov_register_lookup_all (input->records, id);
  if (gov_list_get_length (records) > 1)
    verb_remark ("%u records have the id %s", gov_list_get_length (records), id);
  for (guint i = 0; i < gov_list_get_length (records); i++)
    printers[format] (input, ids, gov_list_get (records, i), out);
  return output_print (out, EXIT_GOOD);
}

int
verb_show (const Verb  *self,
           char       **argv)
{
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
  return input ? show (input, arguments[0], choice) : verb_fail (error);
}
