/* Makes docs/oparl-profile.md, the page of the reference that lists what the profile of OParl finds, from the
 * tables.
 *
 * usage: oparl-page             writes the page to standard output
 *        oparl-page PAGE        says whether PAGE is up to date
 *        oparl-page --update PAGE
 */
#include "formats/oparl/gov-oparl-profile-private.h"
#include "records/gov-enum-types.h"

#include "../pages.h"

static const char *
get_severity_name (GovSeverity severity)
{
  g_autoptr (GEnumClass) names = g_type_class_ref (GOV_TYPE_SEVERITY);

  return g_enum_get_value (names, (gint) severity)->value_nick;
}

static void
add_tags (GString *page)
{
  const GovIssueKind *kind;

  g_string_append (page, "| tag | severity |\n| --- | --- |\n");
  for (guint i = 0; (kind = gov_oparl_kind_nth (i)) != NULL; i++)
    g_string_append_printf (page, "| [`%s`](#%s) | %s |\n", kind->tag, kind->tag, get_severity_name (kind->severity));
  for (guint i = 0; (kind = gov_oparl_kind_nth (i)) != NULL; i++)
    g_string_append_printf (page, "\n## %s\n\n*%s.* %s\n\nStandard: %s.\n", kind->tag, get_severity_name (kind->severity),
                            kind->explanation, kind->clause);
}

/* Without the example. */
static char *
dup_form (const GovOparlMember *member)
{
  const char *words = gov_oparl_form_get (member->form)->words;
  const char *array = member->flags & GOV_OPARL_ARRAY ? "array: " : "";
  const char *example = strstr (words, " such as ");
  g_autofree char *form = g_strndup (words, example ? (gsize) (example - words) : strlen (words));

  if (g_str_has_suffix (form, ","))
    form[strlen (form) - 1] = '\0';
  if (member->form == GOV_OPARL_OBJECT)
    return g_strdup_printf ("%s%s itself", array, member->of);
  if (member->of != NULL)
    return g_strdup_printf ("%s%s (%s)", array, form, member->of);
  return g_strconcat (array, form, NULL);
}

static void
add_member (GString              *page,
            const GovOparlMember *member)
{
  g_autofree char *form = dup_form (member);
  GovOparlFlags required = member->flags & GOV_OPARL_REQUIRED;
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) remarks = NULL;
  g_autofree char *remark = NULL;

  if (required != 0)
    g_strv_builder_add (builder, required == GOV_OPARL_REQUIRED ? "required" : "required in 1.1");
  if (member->flags & GOV_OPARL_NEW)
    g_strv_builder_add (builder, "new in 1.1");
  if (member->flags & GOV_OPARL_BACK)
    g_strv_builder_add (builder, "left out where embedded");
  if (member->missing != NULL)
    g_strv_builder_add (builder, member->flags & GOV_OPARL_BACK ? "else required by the text" : "required by the text");
  remarks = g_strv_builder_end (builder);
  remark = g_strjoinv (", ", remarks);
  g_string_append_printf (page, "| `%s` | %s | %s |\n", member->name, form, remark);
}

static void
add_types (GString *page)
{
  const GovOparlType *type;

  g_string_append (page, "\n## What is where\n");
  for (guint i = 0; (type = gov_oparl_type_nth (i)) != NULL; i++)
    {
      g_string_append_printf (page, "\n%s (%s)\n\n| member | value | |\n| --- | --- | --- |\n", type->name, type->clauses[1]);
      for (const GovOparlMember *member = type->members; member->name != NULL; member++)
        add_member (page, member);
    }
  g_string_append (page, "\nAll types\n\n| member | value | |\n| --- | --- | --- |\n");
  for (const GovOparlMember *member = gov_oparl_common_members; member->name != NULL; member++)
    add_member (page, member);
}

static char *
make_page (void)
{
  GString *page = g_string_new (
    "Title: What OParl demands\n"
    "\n"
    "# What OParl demands\n"
    "\n"
    "[func@oparl_check], and `gov check --profile oparl` of the tool, say where a text is not as the\n"
    "specification of OParl 1.0 or 1.1 has it, and answer with a list of [class@Issue]. What libgov itself\n"
    "finds in the records is another matter: see [what the checks find](tags.html).\n"
    "\n"
    "An *error* breaks a \"must\" of the specification, a *warning* a \"should\"; a *hint* is about what it\n"
    "proposes. Whether there is an error in the structure of an object is as the JSON schemas of the\n"
    "specification say, but for two things that its text allows: null instead of a member that is not\n"
    "required (a warning), and deleted objects without the members that are.\n"
    "\n"
    "This page is made from the tables in the library.\n"
    "\n");

  add_tags (page);
  add_types (page);
  return g_string_free (page, FALSE);
}

int
main (int    argc,
      char **argv)
{
  return page_main (argc, argv, make_page (), "the tables say");
}
