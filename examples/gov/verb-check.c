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

/* What was found, as it is being printed. */
typedef struct
{
  Input *input;     /* of records; else NULL */
  Ids *ids;
  const char *file; /* of a text; else NULL */

  guint counts[G_N_ELEMENTS (severities)];
  GString *out;
  JsonBuilder *builder;
} Printing;

static const char *
find_file (Printing *self,
           GovIssue *issue)
{
  GovRecord *record = gov_issue_get_record (issue);

  return record != NULL ? input_find_file (self->input, record) : self->file;
}

/* Where it is: a record by what it is called, a place in a text by its path. */
static char *
dup_place (Printing *self,
           GovIssue *issue)
{
  GovRecord *record = gov_issue_get_record (issue);

  if (record == NULL)
    return g_strdup (gov_issue_get_path (issue));
  if (self->ids == NULL)
    self->ids = ids_new (self->input->records, NULL);
  return naming_dup_brief (self->input->records, record, self->ids, TITLE_WIDTH);
}

/* `FILE: SEVERITY: RECORD: MESSAGE [TAG]`, or `FILE:LINE:COLUMN: SEVERITY: PATH: MESSAGE [TAG]`, the first and
 * the last as compilers say it. */
static void
print_text (Printing *self,
            GovIssue *issue)
{
  GovSeverity severity = gov_issue_get_severity (issue);
  const char *file = find_file (self, issue);
  g_autofree char *place = dup_place (self, issue);
  GString *out = self->out;

  if (file != NULL)
    print_clean (out, file);
  if (gov_issue_get_line (issue) > 0)
    g_string_append_printf (out, ":%u:%u", gov_issue_get_line (issue), gov_issue_get_column (issue));
  if (file != NULL)
    g_string_append (out, ": ");
  terminal_append (out, severities[severity].style, severities[severity].word);
  g_string_append (out, ": ");
  if (place != NULL)
    {
      print_clean (out, place);
      g_string_append (out, ": ");
    }
  print_clean (out, gov_issue_get_message (issue));
  g_string_append_printf (out, " [%s]\n", gov_issue_get_tag (issue));
}

static void
end_text (Printing *self)
{
  g_string_append_printf (self->out, "errors: %u, warnings: %u, hints: %u\n", self->counts[GOV_SEVERITY_ERROR],
                          self->counts[GOV_SEVERITY_WARNING], self->counts[GOV_SEVERITY_HINT]);
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
add_number (JsonBuilder *builder,
            const char  *key,
            guint        value)
{
  if (value == 0)
    return;
  json_builder_set_member_name (builder, key);
  json_builder_add_int_value (builder, value);
}

static void
print_json (Printing *self,
            GovIssue *issue)
{
  GovRecord *record = gov_issue_get_record (issue);
  JsonBuilder *builder = self->builder;

  json_builder_begin_object (builder);
  add_member (builder, "tag", gov_issue_get_tag (issue));
  add_member (builder, "severity", severities[gov_issue_get_severity (issue)].word);
  add_member (builder, "message", gov_issue_get_message (issue));
  add_member (builder, "explanation", gov_issue_get_explanation (issue));
  add_member (builder, "clause", gov_issue_get_clause (issue));
  add_member (builder, "file", find_file (self, issue));
  add_number (builder, "line", gov_issue_get_line (issue));
  add_number (builder, "column", gov_issue_get_column (issue));
  add_member (builder, "path", gov_issue_get_path (issue));
  add_member (builder, "type", record ? gov_record_get_type_name (record) : NULL);
  add_member (builder, "id", record ? gov_record_get_id (record) : NULL);
  add_member (builder, "property", gov_issue_get_property_name (issue));
  json_builder_end_object (builder);
}

static void
end_json (Printing *self)
{
  g_autoptr (JsonNode) root = NULL;
  g_autofree char *text = NULL;

  json_builder_end_array (self->builder);
  root = json_builder_get_root (self->builder);
  text = json_to_string (root, TRUE);
  g_string_append_printf (self->out, "%s\n", text);
}

static const char * const format_names[] = { "text", "json", NULL };
static const struct
{
  void (*print) (Printing *self, GovIssue *issue);
  void (*end) (Printing *self);
} formats[] = { { print_text, end_text }, { print_json, end_json } };

static void
print_issues (Printing *self,
              guint     format,
              GovList  *issues)
{
  for (guint i = 0; i < gov_list_get_length (issues); i++)
    {
      formats[format].print (self, gov_list_get (issues, i));
      self->counts[gov_issue_get_severity (gov_list_get (issues, i))]++;
    }
}

/* What libgov wants: all files are one register. */
static gboolean
check_records (Printing    *self,
               guint        format,
               char       **arguments,
               const char  *from,
               GError     **error)
{
  g_autoptr (Input) input = input_read (arguments, from, error);
  g_autoptr (GovList) issues = NULL;

  if (input == NULL)
    return FALSE;
  progress_begin ("checking");
  issues = gov_check_register (input->records, NULL);
  progress_end ();
  self->input = input;
  print_issues (self, format, issues);
  g_clear_pointer (&self->ids, ids_free);
  self->input = NULL;
  return TRUE;
}

/* What the specification of OParl wants: each file on its own, as it is written. */
static gboolean
check_oparl (Printing    *self,
             guint        format,
             char       **arguments,
             const char  *from,
             GError     **error)
{
  g_auto (GStrv) paths = input_list_files (arguments, error);

  for (guint i = 0; paths != NULL && paths[i] != NULL; i++)
    {
      g_autoptr (InputFile) file = input_file_open (paths[i], format_find ("oparl", NULL), error);
      g_autoptr (GBytes) bytes = file ? input_file_read_bytes (file, error) : NULL;
      g_autoptr (GovList) issues = bytes ? gov_oparl_check (bytes, file->name, error) : NULL;

      if (issues == NULL)
        return FALSE;
      self->file = file->name;
      print_issues (self, format, issues);
    }
  self->file = NULL;
  return paths != NULL;
}

static const char * const profile_names[] = { "libgov", "oparl", NULL };
static gboolean (*const profiles[]) (Printing    *self,
                                     guint        format,
                                     char       **arguments,
                                     const char  *from,
                                     GError     **error) = { check_records, check_oparl };

static int
check (guint        profile,
       guint        format,
       char       **arguments,
       const char  *from,
       GError     **error)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  g_autoptr (GString) out = g_string_new (NULL);
  Printing self = { .out = out, .builder = builder };

  json_builder_begin_array (builder);
  if (!profiles[profile] (&self, format, arguments, from, error))
    return verb_fail (*error);
  formats[format].end (&self);
  return output_print (out, self.counts[GOV_SEVERITY_HINT] + self.counts[GOV_SEVERITY_WARNING] +
                            self.counts[GOV_SEVERITY_ERROR] > 0 ? EXIT_FINDINGS : EXIT_GOOD);
}

/* Rules by their name; else the file that tells how reports are read. */
static gboolean
choose_profile (const char  *profile,
                guint       *which,
                GError     **error)
{
  if (verb_choose ("--profile", profile, profile_names, which, error))
    return TRUE;
  if (!g_file_test (profile, G_FILE_TEST_EXISTS))
    return FALSE;
  g_clear_error (error);
  *which = 0;
  return format_take_option ("--profile", profile, NULL, error);
}

int
verb_check (const Verb  *self,
            char       **argv)
{
  g_autofree char *profile = NULL, *format = NULL, *from = NULL;
  const GOptionEntry entries[] = {
    { "profile", 'p', 0, G_OPTION_ARG_FILENAME, &profile, "Whose rules: libgov (the default) or oparl; or how the body writes its reports, a file", "PROFILE" },
    { "format", 0, 0, G_OPTION_ARG_STRING, &format, "How to print: text (the default) or json", "FORMAT" },
    VERB_OPTION_FROM (&from),
    { NULL },
  };
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) arguments = verb_take_options (self, argv, entries, 1, G_MAXUINT, &error);
  guint which, how;

  if (arguments == NULL || !choose_profile (profile, &which, &error) ||
      !verb_choose ("--format", format, format_names, &how, &error))
    return verb_fail (error);
  return check (which, how, arguments, from, &error);
}
