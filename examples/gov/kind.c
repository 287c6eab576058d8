/* The kinds of records that can be listed, and the columns of each list: one row each. */
#include "kind.h"

#include "cell.h"
#include "naming.h"

#define ID_COLUMNS                                              \
  { "id", cell_short_id, { NULL }, PLACE_TABLE, 0, STYLE_FAINT }, \
  { "id", cell_id, { NULL }, PLACE_CSV, 0, STYLE_PLAIN }
#define MEETING_COLUMNS                                                               \
  { "meeting", cell_meeting, { "meeting" }, PLACE_TABLE_IF_VARIED | PLACE_CSV, 1, STYLE_PLAIN }, \
  { "meeting date", cell_meeting_date, { NULL }, PLACE_CSV, 0, STYLE_PLAIN }

static const KindColumn meeting_columns[] = {
  ID_COLUMNS,
  { "date", cell_day, { "start", "planned-start" }, PLACE_TABLE, 0, STYLE_PLAIN },
  { "date", cell_first, { "start", "planned-start" }, PLACE_CSV, 0, STYLE_PLAIN },
  { "title", cell_first, { "title" }, PLACE_BOTH | PLACE_MAIN, 3, STYLE_PLAIN },
  { "kind", cell_first, { "kind" }, PLACE_BOTH, 0, STYLE_PLAIN },
  { "mode", cell_first, { "mode" }, PLACE_BOTH, 0, STYLE_PLAIN },
  { "status", cell_first, { "status" }, PLACE_BOTH, 0, STYLE_PLAIN },
  { NULL },
};

static const KindColumn participant_columns[] = {
  ID_COLUMNS,
  { "name", cell_name, { "label", "person" }, PLACE_BOTH | PLACE_MAIN, 3, STYLE_PLAIN },
  { "kind", cell_first, { "kind" }, PLACE_BOTH, 0, STYLE_PLAIN },
  { "role", cell_first, { "role" }, PLACE_BOTH, 0, STYLE_PLAIN },
  { "attendance", cell_first, { "attendance" }, PLACE_BOTH, 0, STYLE_PLAIN },
  MEETING_COLUMNS,
  { NULL },
};

static const KindColumn agenda_columns[] = {
  ID_COLUMNS,
  { "number", cell_first, { "number" }, PLACE_BOTH, 0, STYLE_PLAIN },
  { "title", cell_first, { "title" }, PLACE_BOTH | PLACE_MAIN, 3, STYLE_PLAIN },
  MEETING_COLUMNS,
  { NULL },
};

static const KindColumn decision_columns[] = {
  ID_COLUMNS,
  { "decision", cell_first, { "text", "title" }, PLACE_BOTH | PLACE_MAIN, 4, STYLE_PLAIN },
  { "outcome", cell_words, { "outcome", "method" }, PLACE_TABLE, 1, STYLE_PLAIN },
  { "outcome", cell_first, { "outcome" }, PLACE_CSV, 0, STYLE_PLAIN },
  { "method", cell_first, { "method" }, PLACE_CSV, 0, STYLE_PLAIN },
  { "by", cell_refs, { "by", "jointly-with" }, PLACE_TABLE, 1, STYLE_PLAIN },
  { "by", cell_ref_lines, { "by", "jointly-with" }, PLACE_CSV, 0, STYLE_PLAIN },
  { "item", cell_item, { "agenda-item" }, PLACE_BOTH, 2, STYLE_PLAIN },
  MEETING_COLUMNS,
  { NULL },
};

static const KindColumn action_columns[] = {
  ID_COLUMNS,
  { "action", cell_first, { "text", "title" }, PLACE_BOTH | PLACE_MAIN, 4, STYLE_PLAIN },
  { "who", cell_refs, { "assignees" }, PLACE_TABLE, 2, STYLE_PLAIN },
  { "who", cell_ref_lines, { "assignees" }, PLACE_CSV, 0, STYLE_PLAIN },
  { "due", cell_due, { "due" }, PLACE_TABLE, 2, STYLE_PLAIN },
  { "due", cell_due_text, { "due" }, PLACE_CSV, 0, STYLE_PLAIN },
  { "due date", cell_due_date, { "due" }, PLACE_CSV, 0, STYLE_PLAIN },
  { "status", cell_first, { "status" }, PLACE_BOTH, 0, STYLE_PLAIN },
  { "from", cell_origin, { "agenda-item", "arising-from" }, PLACE_TABLE, 2, STYLE_PLAIN },
  { "item", cell_item, { "agenda-item" }, PLACE_CSV, 0, STYLE_PLAIN },
  { "meeting", cell_meeting, { "meeting" }, PLACE_CSV, 0, STYLE_PLAIN },
  { "meeting date", cell_meeting_date, { NULL }, PLACE_CSV, 0, STYLE_PLAIN },
  { NULL },
};

static const KindColumn statement_columns[] = {
  ID_COLUMNS,
  { "speaker", cell_refs, { "speaker", "jointly-with" }, PLACE_TABLE, 1, STYLE_PLAIN },
  { "speaker", cell_ref_lines, { "speaker", "jointly-with" }, PLACE_CSV, 0, STYLE_PLAIN },
  { "stance", cell_first, { "stance", "kind" }, PLACE_BOTH, 0, STYLE_PLAIN },
  { "statement", cell_first, { "text", "title" }, PLACE_BOTH | PLACE_MAIN, 4, STYLE_PLAIN },
  { "item", cell_item, { "agenda-item" }, PLACE_CSV, 0, STYLE_PLAIN },
  MEETING_COLUMNS,
  { NULL },
};

/* The lists that clerks keep over many meetings. */

static const KindColumn decision_list_columns[] = {
  { "number", cell_first, { "number" }, PLACE_BOTH, 0, STYLE_PLAIN },
  { "what", cell_first, { "text", "title" }, PLACE_BOTH | PLACE_MAIN, 4, STYLE_PLAIN },
  { "who", cell_refs, { "by", "jointly-with" }, PLACE_BOTH, 1, STYLE_PLAIN },
  { "when", cell_meeting_date, { NULL }, PLACE_BOTH, 0, STYLE_PLAIN },
  { "outcome", cell_first, { "outcome" }, PLACE_BOTH | PLACE_WORDED, 0, STYLE_PLAIN },
  { "meeting", cell_meeting, { "meeting" }, PLACE_TABLE_IF_VARIED | PLACE_CSV, 1, STYLE_PLAIN },
  { NULL },
};

static const KindColumn action_list_columns[] = {
  { "number", cell_first, { "number" }, PLACE_BOTH, 0, STYLE_PLAIN },
  { "what", cell_first, { "text", "title" }, PLACE_BOTH | PLACE_MAIN, 4, STYLE_PLAIN },
  { "who", cell_refs, { "assignees" }, PLACE_BOTH, 2, STYLE_PLAIN },
  { "when", cell_due, { "due" }, PLACE_BOTH, 2, STYLE_PLAIN },
  { "postponed", cell_first, { "times-postponed" }, PLACE_BOTH, 0, STYLE_PLAIN },
  { "status", cell_first, { "status" }, PLACE_BOTH | PLACE_WORDED, 0, STYLE_PLAIN },
  { "meeting", cell_meeting, { "meeting" }, PLACE_TABLE_IF_VARIED | PLACE_CSV, 1, STYLE_PLAIN },
  { NULL },
};

static gboolean
is_undertaking (GovRecord *record)
{
  return gov_action_get_kind (GOV_ACTION (record)) == GOV_ACTION_KIND_UNDERTAKING;
}

static GovList *
list_decisions (GovRegister *records)
{
  return gov_register_list (records, GOV_TYPE_DECISION);
}

/* An action is open until something says that it is not; a word that nobody knows does not say so. */
static gboolean
action_is_open (GovRecord *record)
{
  return gov_action_is_open (GOV_ACTION (record)) != GOV_ANSWER_NO;
}

/* A statement is open if it says so: most ask for nothing. */
static gboolean
statement_is_open (GovRecord *record)
{
  return gov_statement_get_status (GOV_STATEMENT (record)) == GOV_STATEMENT_STATUS_OPEN;
}

static const Kind kinds[] = {
  { "meetings", "meetings", gov_meeting_get_type, meeting_columns, NULL, NULL, { NULL } },
  { "participants", "participants", gov_participant_get_type, participant_columns, NULL, NULL, { "label", "person" } },
  { "agenda", "agenda items", gov_agenda_item_get_type, agenda_columns, NULL, NULL, { "presenters" } },
  { "decisions", "decisions", gov_decision_get_type, decision_columns, NULL, NULL, { "by", "jointly-with" } },
  { "actions", "actions", gov_action_get_type, action_columns, action_is_open, "due", { "assignees" } },
  { "statements", "statements", gov_statement_get_type, statement_columns, statement_is_open, NULL, { "speaker", "jointly-with" } },
  { "decision-list", "decisions", gov_decision_get_type, decision_list_columns, NULL, NULL, { "by", "jointly-with" },
    list_decisions, NULL },
  { "action-list", "actions", gov_action_get_type, action_list_columns, action_is_open, "due", { "assignees" },
    gov_register_gather_actions, NULL },
  { "undertaking-list", "undertakings", gov_action_get_type, action_list_columns, action_is_open, "due", { "assignees" },
    gov_register_gather_actions, is_undertaking },
};

const Kind *
kind_find (const char   *name,
           Language     *language,
           GError      **error)
{
  g_autoptr (GString) all = g_string_new (NULL);
  const char *english = wording_find (name, language);

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      if (g_str_equal (kinds[i].name, english))
        return &kinds[i];
      g_string_append_printf (all, "%s%s", i ? ", " : "", kinds[i].name);
    }
  g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE, "KIND is one of %s, not \"%s\"", all->str, name);
  return NULL;
}
