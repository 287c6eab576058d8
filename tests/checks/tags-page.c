/* Makes docs/tags.md, the page of the reference that lists what the checks can find, from the table.
 *
 * usage: tags-page             writes the page to standard output
 *        tags-page PAGE        says whether PAGE is up to date
 *        tags-page --update PAGE
 */
#include <libgov/gov.h>

#include "../pages.h"

static const char *
get_severity_name (const char *tag)
{
  g_autoptr (GEnumClass) names = g_type_class_ref (GOV_TYPE_SEVERITY);

  return g_enum_get_value (names, (gint) gov_check_get_severity (tag))->value_nick;
}

static void
add_overview (GString *page,
              char   **tags)
{
  g_string_append (page, "| tag | severity |\n| --- | --- |\n");
  for (guint i = 0; tags[i] != NULL; i++)
    g_string_append_printf (page, "| [`%s`](#%s) | %s |\n", tags[i], tags[i], get_severity_name (tags[i]));
}

static void
add_tag (GString    *page,
         const char *tag)
{
  const char *clause = gov_check_get_clause (tag);

  g_string_append_printf (page, "\n## %s\n\n*%s.* %s\n", tag, get_severity_name (tag),
                          gov_check_get_explanation (tag));
  if (clause != NULL)
    g_string_append_printf (page, "\nStandard: %s.\n", clause);
}

static char *
make_page (void)
{
  g_auto (GStrv) tags = gov_check_dup_tags ();
  GString *page = g_string_new (
    "Title: What the checks find\n"
    "\n"
    "# What the checks find\n"
    "\n"
    "[func@check_register] and [func@check_record] answer with a list of [class@Issue]. Each has a tag,\n"
    "which never changes its meaning, and so can be filtered by. A *hint* is worth a look, and much good\n"
    "data has it; a *warning* is probably wrong, or something that a person should act on; an *error*\n"
    "cannot be right, whatever was meant. Of dates only what is sure is told.\n"
    "\n"
    "This page is made from the table in the library.\n"
    "\n");

  add_overview (page, tags);
  for (guint i = 0; tags[i] != NULL; i++)
    add_tag (page, tags[i]);
  return g_string_free (page, FALSE);
}

int
main (int    argc,
      char **argv)
{
  return page_main (argc, argv, make_page (), "the table says");
}
