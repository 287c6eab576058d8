/* gov profile learn REGISTER... */
#include <string.h>

#include "input.h"
#include "output.h"
#include "verb.h"

#ifdef HAVE_REPORT_READER
static char *
learn (GovRegister  *records,
       GError      **error)
{
  return gov_report_reader_learn_profile (records, error);
}
#else
static char *
learn (GovRegister  *records,
       GError      **error)
{
  g_set_error_literal (error, GOV_ERROR, GOV_ERROR_UNSUPPORTED,
                       "profiles are for reports, and this gov was built without the report reader");
  return NULL;
}
#endif

int
verb_profile (const Verb  *self,
              char       **argv)
{
  static const char * const words[] = { "learn", NULL };
  g_autofree char *from = NULL, *path_out = NULL, *text = NULL;
  const GOptionEntry entries[] = {
    VERB_OPTION_FROM (&from),
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &path_out, "Where to write the profile, instead of standard output", "FILE" },
    { NULL },
  };
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) arguments = verb_take_options (self, argv, entries, 2, G_MAXUINT, &error);
  g_autoptr (Input) input = NULL;
  g_autoptr (GInputStream) content = NULL;
  guint what;

  if (arguments == NULL || !verb_choose ("the word behind gov profile", arguments[0], words, &what, &error))
    return verb_fail (error);
  input = input_read (arguments + 1, from, &error);
  text = input ? learn (input->records, &error) : NULL;
  if (text == NULL)
    return verb_fail (error);
  content = g_memory_input_stream_new_from_data (text, (gssize) strlen (text), NULL);
  return output_write (path_out, content, &error) ? EXIT_GOOD : verb_fail (error);
}
