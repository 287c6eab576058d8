/* Which record is meant. */
#include "choice.h"

#include "verb.h"

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
