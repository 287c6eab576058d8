/* gov schema [TYPE], gov schema --context */
#include "output.h"
#include "verb.h"

/* Finds a type by its name, in any case. */
static GType
find_type (const char  *name,
           GError     **error)
{
  g_auto (GStrv) names = gov_record_type_dup_names ();
  g_autofree char *all = g_strjoinv (", ", names);

  if (g_ascii_strcasecmp (name, "Register") == 0)
    return GOV_TYPE_REGISTER;
  for (guint i = 0; names[i] != NULL; i++)
    if (g_ascii_strcasecmp (names[i], name) == 0)
      return gov_record_type_from_name (names[i]);
  g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE, "no type is called \"%s\"; there are Register, %s",
               name, all);
  return G_TYPE_INVALID;
}

int
verb_schema (const Verb  *self,
             char       **argv)
{
  gboolean context = FALSE;
  const GOptionEntry entries[] = {
    { "context", 0, 0, G_OPTION_ARG_NONE, &context, "Write the JSON-LD context of all types instead", NULL },
    { NULL },
  };
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) arguments = verb_take_options (self, argv, entries, 0, 1, &error);
  g_autoptr (GString) out = g_string_new (NULL);
  g_autofree char *text = NULL;
  GType type = G_TYPE_INVALID;

  if (arguments != NULL && context && arguments[0] != NULL)
    g_set_error_literal (&error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE, "--context takes no TYPE: it is for all of them");
  else if (arguments != NULL)
    type = arguments[0] ? find_type (arguments[0], &error) : GOV_TYPE_REGISTER;
  if (type == G_TYPE_INVALID)
    return verb_fail (error);
  text = context ? gov_schema_context_to_json (TRUE) : gov_schema_to_json (type, TRUE);
  g_string_append (out, text);
  return output_print (out, EXIT_GOOD);
}
