/* gov check FILE... */
#include "ids.h"
#include "input.h"
#include "naming.h"
#include "output.h"
#include "progress.h"
#include "terminal.h"
#include "text.h"
#include "verb.h"

/* A finding is one line: sentences are cut. */
#define TITLE_WIDTH 50

/* By GovSeverity. */
static const struct
{
  const char *word;
  Style style;
} severities[] = {
  [GOV_SEVERITY_HINT] = { "hint", STYLE_FAINT },
  [GOV_SEVERITY_WARNING] = { "warning", STYLE_WARNING },
  [GOV_SEVERITY_ERROR] = { "error", STYLE_BAD },
};

static void
print_clean (GString    *out,
             const char *text)
{
  g_autofree char *clean = text_clean (text);

  g_string_append (out, clean);
}

/* `FILE: SEVERITY: RECORD: MESSAGE [TAG]`, the first two and the last as compilers say it. */
static void
print_issue (Input    *input,
             Ids      *ids,
             GovIssue *issue,
             GString  *out)
{
  GovRecord *record = gov_issue_get_record (issue);
  GovSeverity severity = gov_issue_get_severity (issue);

  if (record != NULL)
    {
      print_clean (out, input_find_file (input, record));
      g_string_append (out, ": ");
    }
  terminal_append (out, severities[severity].style, severities[severity].word);
  g_string_append (out, ": ");
  if (record != NULL)
    {
      g_autofree char *brief = naming_dup_brief (input->records, record, ids, TITLE_WIDTH);

      print_clean (out, brief);
      g_string_append (out, ": ");
    }
  print_clean (out, gov_issue_get_message (issue));
  g_string_append_printf (out, " [%s]\n", gov_issue_get_tag (issue));
}

static void
print_text (Input    *input,
            GovList  *issues,
            GString  *out)
{
  g_autoptr (Ids) ids = ids_new (input->records, NULL);
  guint counts[G_N_ELEMENTS (severities)] = { 0 };

  for (guint i = 0; i < gov_list_get_length (issues); i++)
    {
      print_issue (input, ids, gov_list_get (issues, i), out);
      counts[gov_issue_get_severity (gov_list_get (issues, i))]++;
    }
  g_string_append_printf (out, "errors: %u, warnings: %u, hints: %u\n", counts[GOV_SEVERITY_ERROR],
                          counts[GOV_SEVERITY_WARNING], counts[GOV_SEVERITY_HINT]);
}

static void
add_member (JsonBuilder *builder,
            const char  *key,
            const char  *value)
{
  if (value == NULL)
    return;
  json_builder_set_member_name (builder, key);
  json_builder_add_string_value (builder, value);
}

static void
add_issue (JsonBuilder *builder,
           Input       *input,
           GovIssue    *issue)
{
  GovRecord *record = gov_issue_get_record (issue);

  json_builder_begin_object (builder);
  add_member (builder, "tag", gov_issue_get_tag (issue));
  add_member (builder, "severity", severities[gov_issue_get_severity (issue)].word);
  add_member (builder, "message", gov_issue_get_message (issue));
  add_member (builder, "explanation", gov_issue_get_explanation (issue));
  add_member (builder, "file", record ? input_find_file (input, record) : NULL);
  add_member (builder, "type", record ? gov_record_get_type_name (record) : NULL);
  add_member (builder, "id", record ? gov_record_get_id (record) : NULL);
  add_member (builder, "property", gov_issue_get_property_name (issue));
  json_builder_end_object (builder);
}

static void
print_json (Input   *input,
            GovList *issues,
            GString *out)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  g_autoptr (JsonNode) root = NULL;
  g_autofree char *text = NULL;

  json_builder_begin_array (builder);
  for (guint i = 0; i < gov_list_get_length (issues); i++)
    add_issue (builder, input, gov_list_get (issues, i));
  json_builder_end_array (builder);
  root = json_builder_get_root (builder);
  text = json_to_string (root, TRUE);
  g_string_append_printf (out, "%s\n", text);
}

static const char * const format_names[] = { "text", "json", NULL };
static void (*const printers[]) (Input *input, GovList *issues, GString *out) = { print_text, print_json };

static int
check (Input *input,
       guint  format)
{
  g_autoptr (GString) out = g_string_new (NULL);
  g_autoptr (GovList) issues = NULL;

  progress_begin ("checking");
  issues = gov_check_register (input->records, NULL);
  progress_end ();
  printers[format] (input, issues, out);
  return output_print (out, gov_list_get_length (issues) > 0 ? EXIT_FINDINGS : EXIT_GOOD);
}

int
verb_check (const Verb  *self,
            char       **argv)
{
  g_autofree char *format = NULL, *from = NULL;
  const GOptionEntry entries[] = {
    { "format", 0, 0, G_OPTION_ARG_STRING, &format, "How to print: text (the default) or json", "FORMAT" },
    VERB_OPTION_FROM (&from),
    { NULL },
  };
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) arguments = verb_take_options (self, argv, entries, 1, G_MAXUINT, &error);
  g_autoptr (Input) input = NULL;
  guint choice;

  if (arguments != NULL && verb_choose ("--format", format, format_names, &choice, &error))
    input = input_read (arguments, from, &error);
  return input ? check (input, choice) : verb_fail (error);
}
