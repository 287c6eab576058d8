/* gov merge OURS THEIRS */
#include <stdio.h>
#include <string.h>

#include "input.h"
#include "naming.h"
#include "output.h"
#include "path.h"
#include "verb.h"

typedef struct
{
  Input *ours;
  Input *theirs;
  Input *ancestor; /* NULL if there is none */
} Inputs;

/* A value as people read it: a string as it is, the rest as JSON. */
static char *
dup_value (const char *json)
{
  g_autoptr (JsonNode) node = json && *json == '"' ? json_from_string (json, NULL) : NULL;

  return node ? json_node_dup_string (node) : g_strdup (json ? json : "nothing");
}

/* The record in question, and the field. */
static char *
dup_subject (GovMerge    *merge,
             Ids         *ids,
             GovConflict *conflict)
{
  GovRef *ref = gov_conflict_get_subject (conflict);
  GovRecord *record = ref ? gov_register_resolve (gov_merge_get_ours (merge), ref) : NULL;
  const char *field = gov_conflict_get_field (conflict);
  g_autofree char *brief = NULL, *path = NULL;

  if (record == NULL && ref != NULL)
    record = gov_register_resolve (gov_merge_get_theirs (merge), ref);
  brief = record ? naming_dup_brief (gov_merge_get_register (merge), record, ids, G_MAXUINT) : g_strdup ("register");
  if (field == NULL)
    return g_steal_pointer (&brief);
  path = record ? path_describe (gov_merge_get_register (merge), record, field) : g_strdup (field);
  return g_strdup_printf ("%s, %s", brief, path);
}

static void
print_conflict_text (GovMerge    *merge,
                     Ids         *ids,
                     GovConflict *conflict)
{
  g_autofree char *subject = dup_subject (merge, ids, conflict);
  g_autofree char *ours = dup_value (gov_conflict_get_ours (conflict));
  g_autofree char *theirs = dup_value (gov_conflict_get_theirs (conflict));
  g_autofree char *old = dup_value (gov_conflict_get_ancestor (conflict));

  if (gov_conflict_get_kind (conflict) == GOV_CONFLICT_KIND_DELETION && gov_conflict_get_field (conflict) == NULL)
    verb_remark (gov_conflict_get_ours (conflict) ? "conflict: %s: ours changed it; theirs took it out"
                                                  : "conflict: %s: ours took it out; theirs changed it", subject);
  else if (gov_merge_get_ancestor (merge) != NULL)
    verb_remark ("conflict: %s: ours %s; theirs %s; before %s", subject, ours, theirs, old);
  else
    verb_remark ("conflict: %s: ours %s; theirs %s", subject, ours, theirs);
}

static void
print_text (GovMerge *merge)
{
  GovList *conflicts = gov_merge_get_conflicts (merge);
  g_autoptr (Ids) ids = ids_new (gov_merge_get_ours (merge), gov_merge_get_theirs (merge));

  for (guint i = 0; i < gov_list_get_length (conflicts); i++)
    print_conflict_text (merge, ids, gov_list_get (conflicts, i));
}

/* An array of the records, one a line; an empty one too, for whoever reads it. */
static void
print_json (GovMerge *merge)
{
  GovList *conflicts = gov_merge_get_conflicts (merge);
  guint n = gov_list_get_length (conflicts);

  fputs ("[", stderr);
  for (guint i = 0; i < n; i++)
    {
      g_autofree char *json = gov_record_to_json (gov_list_get (conflicts, i), FALSE);

      fprintf (stderr, "%s\n%s", i ? "," : "", json);
    }
  fputs (n ? "\n]\n" : "]\n", stderr);
}

static const char * const format_names[] = { "text", "json", NULL };
static void (*const printers[]) (GovMerge *merge) = { print_text, print_json };

static void
inputs_clear (Inputs *self)
{
  g_clear_pointer (&self->ours, input_free);
  g_clear_pointer (&self->theirs, input_free);
  g_clear_pointer (&self->ancestor, input_free);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Inputs, inputs_clear)

static gboolean
read_inputs (Inputs      *inputs,
             char       **paths,
             char        *ancestor,
             const char  *from,
             GError     **error)
{
  inputs->ours = input_read ((char *[]) { paths[0], NULL }, from, error);
  if (inputs->ours != NULL)
    inputs->theirs = input_read ((char *[]) { paths[1], NULL }, from, error);
  if (inputs->theirs != NULL && ancestor != NULL)
    inputs->ancestor = input_read ((char *[]) { ancestor, NULL }, from, error);
  return inputs->theirs != NULL && (ancestor == NULL || inputs->ancestor != NULL);
}

/* The merged register is written first: who sees conflicts shall have what they are in. */
static int
merge_inputs (Inputs       *inputs,
              const Format *to,
              const char   *path_out,
              guint         format)
{
  g_autoptr (GovMerge) merge = gov_merge_new (inputs->ours->records, inputs->theirs->records,
                                              inputs->ancestor ? inputs->ancestor->records : NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) text = format_write (to, gov_merge_get_register (merge), &error);
  g_autoptr (GInputStream) content = text ? g_memory_input_stream_new_from_bytes (text) : NULL;

  if (content == NULL || !output_write (path_out, content, &error))
    return verb_fail (error);
  printers[format] (merge);
  return gov_list_get_length (gov_merge_get_conflicts (merge)) > 0 ? EXIT_FINDINGS : EXIT_GOOD;
}

int
verb_merge (const Verb  *self,
            char       **argv)
{
  g_autofree char *ancestor = NULL, *path_out = NULL, *format = NULL, *from = NULL;
  const GOptionEntry entries[] = {
    { "ancestor", 'a', 0, G_OPTION_ARG_FILENAME, &ancestor, "What both were before they were changed", "FILE" },
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &path_out, "Where to write, instead of standard output", "OUT" },
    { "format", 0, 0, G_OPTION_ARG_STRING, &format, "How to tell conflicts: text (the default) or json", "FORMAT" },
    VERB_OPTION_FROM (&from),
    { NULL },
  };
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) arguments = verb_take_options (self, argv, entries, 2, 2, &error);
  g_auto (Inputs) inputs = { NULL };
  const Format *to = NULL;
  guint choice;

  if (arguments != NULL && verb_choose ("--format", format, format_names, &choice, &error))
    to = format_find_output (NULL, path_out, &error);
  if (to == NULL || !read_inputs (&inputs, arguments, ancestor, from, &error))
    return verb_fail (error);
  return merge_inputs (&inputs, to, path_out, choice);
}
