/* gov export FILE... */
#include <errno.h>
#include <glib/gstdio.h>

#include "input.h"
#include "output.h"
#include "store.h"
#include "verb.h"

/* What a published store says of who wrote it: not who did it. */
#define AUTHOR "gov export"

static gboolean
is_store_name (const char *path)
{
  return path != NULL && (g_str_has_suffix (path, ".gov") || g_str_has_prefix (path, "sqlite:"));
}

/* Makes a store of what is published; it has a history of its own, that begins here. */
static int
write_store (GovRegister *published,
             const char  *path)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GovStore) store = NULL;
  g_autoptr (GovTransaction) transaction = NULL;

  if (g_file_test (path, G_FILE_TEST_EXISTS))
    {
      g_set_error (&error, GOV_ERROR, GOV_ERROR_CONFLICT, "%s: is there already; a store is published into a new one", path);
      return verb_fail (error);
    }
  store = store_open (path, GOV_STORE_PLAIN, &error);
  if (store == NULL)
    return verb_fail (error);
  transaction = gov_store_begin (store, AUTHOR, NULL);
  if (gov_register_get_length (published) == 0 ||
      (gov_transaction_put_register (transaction, published, &error) && gov_transaction_commit (transaction, NULL, &error) > 0))
    return gov_store_close (store, NULL, &error) ? EXIT_GOOD : verb_fail (error);
  gov_store_close (store, NULL, NULL);
  g_remove (path);
  return verb_fail (error);
}

/* Says of how many records nobody said who may see them: they are the ones that people miss. */
static void
tell_unstated (GovRegister *records)
{
  guint n = 0;

  for (guint i = 0; i < gov_register_get_length (records); i++)
    n += gov_record_get_access (gov_register_get (records, i)) == GOV_ACCESS_UNSET;
  if (n > 0)
    verb_remark ("%u of %u records do not state their access, and count as secret", n, gov_register_get_length (records));
}

static int
export (char         **arguments,
        const char    *from,
        GovAccess      upto,
        const char    *to,
        const char    *path_out)
{
  g_autoptr (GError) error = NULL;
  gboolean as_store = to == NULL && is_store_name (path_out);
  const Format *format = as_store ? NULL : format_find_output (to, path_out, &error);
  g_autoptr (Input) input = as_store || format ? input_read (arguments, from, &error) : NULL;
  g_autoptr (GovRegister) published = input ? gov_publish_register (input->records, upto) : NULL;
  g_autoptr (GBytes) text = published && format ? format_write (format, published, &error) : NULL;
  g_autoptr (GInputStream) content = text ? g_memory_input_stream_new_from_bytes (text) : NULL;

  if (published == NULL || (format != NULL && content == NULL))
    return verb_fail (error);
  if (upto < GOV_ACCESS_SECRET)
    tell_unstated (input->records);
  if (as_store)
    return write_store (published, path_out);
  return output_write (path_out, content, &error) ? EXIT_GOOD : verb_fail (error);
}

int
verb_export (const Verb  *self,
             char       **argv)
{
  static const char * const levels[] = { "public", "internal", "confidential", "secret", NULL };
  g_autofree char *access = NULL, *path_out = NULL, *to = NULL, *from = NULL;
  const GOptionEntry entries[] = {
    { "access", 0, 0, G_OPTION_ARG_STRING, &access, "The highest level to export: public (the default), internal, "
      "confidential or secret", "LEVEL" },
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &path_out, "Where to write, instead of standard output; a store if it "
      "ends in .gov", "OUT" },
    { "to", 't', 0, G_OPTION_ARG_STRING, &to, "Format of the output, where the name does not tell", "FORMAT" },
    VERB_OPTION_FROM (&from),
    { NULL },
  };
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) arguments = verb_take_options (self, argv, entries, 1, G_MAXUINT, &error);
  guint level;

  if (arguments == NULL || !verb_choose ("--access", access, levels, &level, &error))
    return verb_fail (error);
  return export (arguments, from, (GovAccess) (level + GOV_ACCESS_PUBLIC), to, path_out);
}
