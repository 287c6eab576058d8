/* Writes the published schema anew: `ninja update-schema` after a table of fields has changed. */
#include "gov.h"

static gboolean
write_file (const char *folder,
            const char *name,
            char       *text)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autofree char *owned = text;
  g_autoptr (GError) error = NULL;

  if (g_file_set_contents (path, owned, -1, &error))
    return TRUE;
  g_printerr ("%s\n", error->message);
  return FALSE;
}

int
main (int    argc,
      char **argv)
{
  if (argc != 2)
    {
      g_printerr ("usage: write-schema FOLDER\n");
      return 2;
    }
  return !(write_file (argv[1], "gov-1.0.schema.json", gov_schema_to_json (GOV_TYPE_REGISTER, TRUE)) &&
           write_file (argv[1], "gov-1.0.context.jsonld", gov_schema_context_to_json (TRUE)));
}
