/* gov find STORE [WORD...] */
#include "hit-print.h"
#include "kind.h"
#include "output.h"
#include "store.h"
#include "verb.h"

/* So many are printed where nobody says otherwise. */
#define LIMIT 20

typedef struct
{
  char *type;
  char *status;
  gboolean open;
  char *by;
  char *meeting;
  char *organization;
  char *series;
  char *due_before;
  char *due_after;
  char *since;
  char *until;
  char *access;
  char *order;
  int limit;
  char *cursor;
  char *format;
} Options;

static void
options_clear (Options *self)
{
  char **texts[] = { &self->type, &self->status, &self->by, &self->meeting, &self->organization, &self->series,
                     &self->due_before, &self->due_after, &self->since, &self->until, &self->access, &self->order,
                     &self->cursor, &self->format };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    g_clear_pointer (texts[i], g_free);
}

/* A type as JSON has it, or a kind as `gov list` has it. */
static gboolean
take_type (GovQuery    *query,
           const char  *name,
           GError     **error)
{
  const Kind *kind = name ? kind_find (name, NULL, NULL) : NULL;
  GType type = kind ? kind->get_type () : name ? gov_record_type_from_name (name) : G_TYPE_INVALID;

  if (name != NULL && type == G_TYPE_INVALID)
    {
      g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
                   "--type: \"%s\" is no type of record such as Action, nor a kind such as actions", name);
      return FALSE;
    }
  gov_query_set_record_type (query, type);
  return TRUE;
}

static gboolean
take_date (GovQuery      *query,
           const char    *option,
           const char    *text,
           void         (*set) (GovQuery *query, const GovDate *date),
           GError       **error)
{
  g_autoptr (GovDate) date = text ? gov_date_new_from_string (text, NULL) : NULL;

  if (text != NULL && date == NULL)
    g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE, "%s: \"%s\" is no date such as 2023-03-14 or 2023-03",
                 option, text);
  else if (date != NULL)
    set (query, date);
  return text == NULL || date != NULL;
}

static gboolean
take_dates (GovQuery  *query,
            Options   *options,
            GError   **error)
{
  return take_date (query, "--due-before", options->due_before, gov_query_set_due_before, error) &&
         take_date (query, "--due-after", options->due_after, gov_query_set_due_after, error) &&
         take_date (query, "--since", options->since, gov_query_set_since, error) &&
         take_date (query, "--until", options->until, gov_query_set_until, error);
}

static gboolean
take_choices (GovQuery  *query,
              Options   *options,
              guint     *upto,
              guint     *format,
              GError   **error)
{
  static const char * const levels[] = { "secret", "confidential", "internal", "public", NULL };
  static const char * const orders[] = { "date", "relevance", NULL };
  static const char * const formats[] = { "text", "json", NULL };
  guint order;

  if (!verb_choose ("--access", options->access, levels, upto, error) ||
      !verb_choose ("--order", options->order, orders, &order, error) ||
      !verb_choose ("--format", options->format, formats, format, error))
    return FALSE;
  *upto = GOV_ACCESS_SECRET - *upto;
  gov_query_set_order (query, order ? GOV_QUERY_ORDER_RELEVANCE : GOV_QUERY_ORDER_DATE);
  if (options->limit < 0)
    g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE, "--limit: %d is no number of records", options->limit);
  return options->limit >= 0;
}

/* Everything behind the store is words. */
static GovQuery *
make_query (Options  *options,
            char    **words,
            guint    *upto,
            guint    *format,
            GError  **error)
{
  g_autoptr (GovQuery) query = gov_query_new ();
  g_autofree char *text = words[0] ? g_strjoinv (" ", words) : NULL;

  gov_query_set_words (query, text);
  gov_query_set_status (query, options->status);
  gov_query_set_open (query, options->open);
  gov_query_set_who (query, options->by);
  gov_query_set_meeting (query, options->meeting);
  gov_query_set_organization (query, options->organization);
  gov_query_set_series (query, options->series);
  gov_query_set_limit (query, (guint) options->limit);
  gov_query_set_cursor (query, options->cursor);
  if (!take_type (query, options->type, error) || !take_dates (query, options, error) ||
      !take_choices (query, options, upto, format, error))
    return NULL;
  return g_steal_pointer (&query);
}

static void
print_text (GovList *hits,
            GString *out)
{
  for (guint i = 0; i < gov_list_get_length (hits); i++)
    hit_print (gov_list_get (hits, i), out);
}

static void
add_text (JsonBuilder *builder,
          const char  *name,
          const char  *text)
{
  json_builder_set_member_name (builder, name);
  json_builder_add_string_value (builder, text);
}

static void
add_hit (JsonBuilder *builder,
         GovHit      *hit)
{
  const char * const *snippet = gov_hit_get_snippet (hit);

  json_builder_begin_object (builder);
  add_text (builder, "top", gov_hit_get_top_id (hit));
  json_builder_set_member_name (builder, "revision");
  json_builder_add_int_value (builder, gov_hit_get_revision (hit));
  add_text (builder, "cursor", gov_hit_get_cursor (hit));
  if (snippet != NULL)
    {
      json_builder_set_member_name (builder, "snippet");
      json_builder_begin_array (builder);
      for (; *snippet != NULL; snippet++)
        json_builder_add_string_value (builder, *snippet);
      json_builder_end_array (builder);
    }
  json_builder_set_member_name (builder, "record");
  json_builder_add_value (builder, gov_record_to_node (gov_hit_get_record (hit)));
  json_builder_end_object (builder);
}

static void
print_json (GovList *hits,
            GString *out)
{
  g_autoptr (JsonBuilder) builder = json_builder_new ();
  g_autoptr (JsonNode) root = NULL;
  g_autofree char *json = NULL;

  json_builder_begin_array (builder);
  for (guint i = 0; i < gov_list_get_length (hits); i++)
    add_hit (builder, gov_list_get (hits, i));
  json_builder_end_array (builder);
  root = json_builder_get_root (builder);
  json = json_to_string (root, TRUE);
  g_string_append_printf (out, "%s\n", json);
}

/* Reads what was found, so that printing cannot fail. */
static gboolean
read_all (GovList  *hits,
          GError  **error)
{
  for (guint i = 0; i < gov_list_get_length (hits); i++)
    if (!gov_hit_read (gov_list_get (hits, i), NULL, error))
      return FALSE;
  return TRUE;
}

static int
print_hits (GovList *hits,
            guint    format,
            int      limit)
{
  g_autoptr (GString) out = g_string_new (NULL);
  guint n = gov_list_get_length (hits);

  (format ? print_json : print_text) (hits, out);
  if (n == 0)
    verb_remark ("nothing found");
  else if (format == 0 && n == (guint) limit)
    verb_remark ("there may be more: --cursor %s", gov_hit_get_cursor (gov_list_get (hits, n - 1)));
  return output_print (out, n > 0 ? EXIT_GOOD : EXIT_FINDINGS);
}

static int
find (const char  *path,
      char       **words,
      Options     *options)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GovStore) store = NULL;
  g_autoptr (GovQuery) query = NULL;
  g_autoptr (GovList) hits = NULL;
  guint upto, format;

  query = make_query (options, words, &upto, &format, &error);
  if (query != NULL)
    store = store_open (path, GOV_STORE_READ_ONLY, &error);
  if (store != NULL)
    hits = gov_store_find (store, query, upto, NULL, &error);
  if (hits == NULL || !read_all (hits, &error))
    return verb_fail (error);
  return print_hits (hits, format, options->limit);
}

int
verb_find (const Verb  *self,
           char       **argv)
{
  Options options = { .limit = LIMIT };
  const GOptionEntry entries[] = {
    { "type", 0, 0, G_OPTION_ARG_STRING, &options.type, "Only records of a type or kind, such as actions", "TYPE" },
    { "status", 0, 0, G_OPTION_ARG_STRING, &options.status, "Only what states this status or outcome", "WORD" },
    { "open", 0, 0, G_OPTION_ARG_NONE, &options.open, "Only what is still open", NULL },
    { "due-before", 0, 0, G_OPTION_ARG_STRING, &options.due_before, "Only what is due before a date", "DATE" },
    { "due-after", 0, 0, G_OPTION_ARG_STRING, &options.due_after, "Only what is due after a date", "DATE" },
    { "by", 0, 0, G_OPTION_ARG_FILENAME, &options.by, "Only what this person or group does, says or decides", "NAME" },
    { "meeting", 0, 0, G_OPTION_ARG_FILENAME, &options.meeting, "Only what belongs to a meeting, by its id or name", "ID" },
    { "organization", 0, 0, G_OPTION_ARG_FILENAME, &options.organization, "The same of an organization or body", "ID" },
    { "series", 0, 0, G_OPTION_ARG_FILENAME, &options.series, "The same of a series of meetings", "ID" },
    { "since", 0, 0, G_OPTION_ARG_STRING, &options.since, "Only what may be of a date or later", "DATE" },
    { "until", 0, 0, G_OPTION_ARG_STRING, &options.until, "Only what may be of a date or earlier", "DATE" },
    { "access", 0, 0, G_OPTION_ARG_STRING, &options.access, "As one sees it who may see this much: secret (the default) to public", "LEVEL" },
    { "order", 0, 0, G_OPTION_ARG_STRING, &options.order, "What comes first: date (the newest; the default) or relevance", "ORDER" },
    { "limit", 0, 0, G_OPTION_ARG_INT, &options.limit, "How many at most: 20, if it is not said, and 0 for all", "NUMBER" },
    { "cursor", 0, 0, G_OPTION_ARG_STRING, &options.cursor, "Go on where the page before ended", "CURSOR" },
    { "format", 0, 0, G_OPTION_ARG_STRING, &options.format, "How to print: text (the default) or json", "FORMAT" },
    { NULL },
  };
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) arguments = verb_take_options (self, argv, entries, 1, G_MAXUINT, &error);
  int exit_code = arguments ? find (arguments[0], arguments + 1, &options) : verb_fail (error);

  options_clear (&options);
  return exit_code;
}
