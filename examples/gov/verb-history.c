/* gov history STORE ID */
#include <string.h>

#include "choice.h"
#include "difference-print.h"
#include "naming.h"
#include "output.h"
#include "store.h"
#include "terminal.h"
#include "text.h"

static const char * const kind_words[] = {
  [GOV_REVISION_KIND_UNSET] = "?", [GOV_REVISION_KIND_PUT] = "put", [GOV_REVISION_KIND_DELETE] = "deleted",
  [GOV_REVISION_KIND_ERASE] = "erased", [GOV_REVISION_KIND_SEAL] = "sealed", [GOV_REVISION_KIND_AMEND] = "amended",
};

/* What was changed since the revision before; NULL where there is nothing to compare. */
static GovList *
compare (GovRecord   *before,
         GovRevision *revision)
{
  GovRecord *after = gov_revision_get_record (revision);

  if (before == NULL || after == NULL || G_OBJECT_TYPE (before) != G_OBJECT_TYPE (after))
    return NULL;
  return gov_record_diff (before, after);
}

/* For people. */

/* "2 2026-03-01 10:15 ada: corrected (amended)" */
static void
print_head (GovRevision *revision,
            GString     *out)
{
  GovDate *time = gov_revision_get_time (revision);
  GovRevisionKind kind = gov_revision_get_kind (revision);
  g_autofree char *day = time ? naming_dup_day (gov_date_get_text (time), TRUE) : g_strdup ("?");
  const char *reason = gov_revision_get_reason (revision);
  g_autofree char *line = NULL, *clean = NULL;

  line = g_strdup_printf ("%" G_GINT64_FORMAT " %s %s%s%s%s%s%s", gov_revision_get_number (revision), day,
                          gov_revision_get_author (revision), reason ? ": " : "", reason ? reason : "",
                          kind == GOV_REVISION_KIND_PUT ? "" : " (", kind == GOV_REVISION_KIND_PUT ? "" : kind_words[kind],
                          kind == GOV_REVISION_KIND_PUT ? "" : ")");
  clean = text_clean (line);
  terminal_append (out, STYLE_HEADING, clean);
  g_string_append_c (out, '\n');
}

/* What became of the record: it is new, it is gone, or these fields differ. */
static void
print_text (GovRevision *revision,
            GovRecord   *before,
            GString     *out)
{
  GovRecord *after = gov_revision_get_record (revision);
  g_autoptr (GovList) differences = compare (before, revision);
  g_autoptr (GovRegister) records = gov_register_new ();
  g_autoptr (GovRecord) copy = before || after ? gov_record_copy (before ? before : after) : NULL;
  g_autoptr (Ids) ids = NULL;

  print_head (revision, out);
  if (gov_revision_is_erased (revision))
    g_string_append (out, "  what it said is erased\n");
  if (copy == NULL || (differences == NULL && after == NULL))
    return;
  gov_register_add (records, copy, NULL);
  ids = ids_new (records, NULL);
  if (differences == NULL)
    {
      g_autofree char *brief = naming_dup_brief (records, after, ids, G_MAXUINT);
      g_autofree char *clean = text_clean (brief);

      g_string_append_printf (out, "  + %s\n", clean);
    }
  for (guint i = 0; differences != NULL && i < gov_list_get_length (differences); i++)
    difference_print (gov_list_get (differences, i), copy, records, ids, out);
}

/* For programs. Values are JSON already, and written as they are. */

static void
append_string (GString    *out,
               const char *key,
               const char *value)
{
  g_autoptr (JsonNode) node = NULL;
  g_autofree char *text = NULL;

  if (value == NULL)
    return;
  node = json_node_init_string (json_node_alloc (), value);
  text = json_to_string (node, FALSE);
  g_string_append_printf (out, "%s\"%s\": %s", out->str[out->len - 1] == '{' ? "" : ", ", key, text);
}

static void
append_changes (GString *out,
                GovList *differences)
{
  g_string_append (out, ", \"changes\": [");
  for (guint i = 0; i < gov_list_get_length (differences); i++)
    {
      GovDifference *difference = gov_list_get (differences, i);
      const char *before = gov_difference_get_before (difference), *after = gov_difference_get_after (difference);

      g_string_append (out, i ? ",\n    {" : "\n    {");
      append_string (out, "path", gov_difference_get_path (difference));
      if (before != NULL)
        g_string_append_printf (out, ", \"before\": %s", before);
      if (after != NULL)
        g_string_append_printf (out, ", \"after\": %s", after);
      g_string_append_c (out, '}');
    }
  g_string_append (out, "]");
}

static void
print_json (GovRevision *revision,
            GovRecord   *before,
            GString     *out)
{
  g_autoptr (GovList) differences = compare (before, revision);
  GovDate *time = gov_revision_get_time (revision);

  g_string_append_printf (out, "%s\n  {\"number\": %" G_GINT64_FORMAT, out->len > 1 ? "," : "", gov_revision_get_number (revision));
  append_string (out, "key", gov_revision_get_key (revision));
  append_string (out, "id", gov_revision_get_record_id (revision));
  append_string (out, "kind", kind_words[gov_revision_get_kind (revision)]);
  append_string (out, "time", time ? gov_date_get_text (time) : NULL);
  append_string (out, "author", gov_revision_get_author (revision));
  append_string (out, "reason", gov_revision_get_reason (revision));
  g_string_append_printf (out, ", \"basedOn\": %" G_GINT64_FORMAT, gov_revision_get_based_on (revision));
  if (gov_revision_is_erased (revision))
    g_string_append (out, ", \"isErased\": true");
  if (differences != NULL)
    append_changes (out, differences);
  g_string_append_c (out, '}');
}

static void
print_history (GovList  *history,
               gboolean  as_json,
               GString  *out)
{
  GovRecord *before = NULL;

  if (as_json)
    g_string_append_c (out, '[');
  for (guint i = 0; i < gov_list_get_length (history); i++)
    {
      GovRevision *revision = gov_list_get (history, i);

      (as_json ? print_json : print_text) (revision, before, out);
      if (gov_revision_get_record (revision) != NULL || gov_revision_get_kind (revision) == GOV_REVISION_KIND_DELETE)
        before = gov_revision_get_record (revision);
    }
  if (as_json)
    g_string_append (out, "\n]\n");
}

static int
show_history (char     **arguments,
              gboolean   as_json)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GovStore) store = store_open (arguments[0], GOV_STORE_EXISTING | GOV_STORE_READ_ONLY, &error);
  g_autoptr (GovList) history = NULL;
  g_autoptr (GString) out = g_string_new (NULL);
  g_autofree char *id = NULL;
  int exit_code;

  if (store == NULL)
    return verb_fail (error);
  exit_code = choice_find_top (store, arguments[1], &id);
  if (exit_code != EXIT_GOOD)
    return exit_code;
  history = gov_store_list_history (store, id, GOV_ACCESS_SECRET, NULL, &error);
  if (history == NULL)
    return verb_fail (error);
  print_history (history, as_json, out);
  return output_print (out, EXIT_GOOD);
}

int
verb_history (const Verb  *self,
              char       **argv)
{
  static const char * const format_names[] = { "text", "json", NULL };
  g_autofree char *format = NULL;
  const GOptionEntry entries[] = {
    { "format", 0, 0, G_OPTION_ARG_STRING, &format, "How to print: text (the default) or json", "FORMAT" },
    { NULL },
  };
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) arguments = verb_take_options (self, argv, entries, 2, 2, &error);
  guint choice;

  if (arguments == NULL || !verb_choose ("--format", format, format_names, &choice, &error))
    return verb_fail (error);
  return show_history (arguments, choice == 1);
}
