/* gov follow ID FILE... */
#include "choice.h"
#include "naming.h"
#include "table.h"

typedef struct
{
  GovRegister *records;
  Ids *ids;
  GovList *steps;
} Story;

/* What happened, by the relation; %s is the type of the record. */
static const char * const phrases[] = {
  [GOV_FOLLOW_UP_RELATION_ITSELF] = "%s",
  [GOV_FOLLOW_UP_RELATION_SAME] = "the same %s",
  [GOV_FOLLOW_UP_RELATION_ORIGIN] = "came from %s",
  [GOV_FOLLOW_UP_RELATION_REPLACES] = "in place of %s",
  [GOV_FOLLOW_UP_RELATION_DEPENDS_ON] = "waits for %s",
  [GOV_FOLLOW_UP_RELATION_CARRIED_OVER] = "came back",
  [GOV_FOLLOW_UP_RELATION_OUTCOME] = "led to %s",
  [GOV_FOLLOW_UP_RELATION_TAKEN_UP] = "taken up by %s",
  [GOV_FOLLOW_UP_RELATION_FOLLOWED_UP] = "followed up",
  [GOV_FOLLOW_UP_RELATION_REPORTED] = "reported",
  [GOV_FOLLOW_UP_RELATION_REPEATED] = "said again",
  [GOV_FOLLOW_UP_RELATION_SUPPORTED] = "supported",
  [GOV_FOLLOW_UP_RELATION_OPPOSED] = "opposed",
  [GOV_FOLLOW_UP_RELATION_ANSWERED] = "answered",
  [GOV_FOLLOW_UP_RELATION_POSTPONED] = "put off",
  [GOV_FOLLOW_UP_RELATION_REFERRED] = "referred",
  [GOV_FOLLOW_UP_RELATION_TRANSFERRED] = "handed over",
  [GOV_FOLLOW_UP_RELATION_PROLONGED] = "prolonged",
  [GOV_FOLLOW_UP_RELATION_REPLACED] = "replaced by %s",
  [GOV_FOLLOW_UP_RELATION_AWAITED] = "awaited by %s",
  [GOV_FOLLOW_UP_RELATION_DONE] = "done",
  [GOV_FOLLOW_UP_RELATION_DROPPED] = "dropped",
};

static char *
dup_what (GovFollowUp *step)
{
  GovRecord *record = gov_follow_up_get_record (step);
  g_autofree char *type = record ? naming_dup_type (record) : NULL;
  g_autofree char *lower = type ? g_ascii_strdown (type, -1) : NULL;
  g_auto (GStrv) parts = g_strsplit (phrases[gov_follow_up_get_relation (step)], "%s", 2);

  return g_strjoinv (lower ? lower : "something", parts);
}

static char *
dup_words (GovFollowUp *step)
{
  const char *text = gov_follow_up_get_text (step);

  if (g_strcmp0 (gov_follow_up_get_field (step), "times-postponed") == 0)
    return g_strdup_printf ("times: %s", text);
  return g_strdup (text ? text : "");
}

static char **
dup_row (Story       *self,
         GovFollowUp *step)
{
  GovRecord *record = gov_follow_up_get_record (step);
  GovMeeting *meeting = gov_follow_up_get_meeting (step);
  GovDate *date = gov_follow_up_get_date (step);
  const char *id = record ? gov_record_get_id (record) : NULL;
  char **cells = g_new0 (char *, 6);

  cells[0] = date ? naming_dup_day (gov_date_get_text (date), FALSE) : g_strdup ("");
  cells[1] = meeting ? naming_dup_title (self->records, GOV_RECORD (meeting)) : g_strdup ("");
  cells[2] = dup_what (step);
  cells[3] = id ? ids_dup_short (self->ids, id) : g_strdup ("");
  cells[4] = dup_words (step);
  return cells;
}

static void
print_text (Story   *self,
            GString *out)
{
  g_autoptr (Table) table = table_new ();

  table_add_column (table, "DATE", 0, STYLE_PLAIN);
  table_add_column (table, "MEETING", 1, STYLE_PLAIN);
  table_add_column (table, "WHAT", 0, STYLE_HEADING);
  table_add_column (table, "ID", 0, STYLE_FAINT);
  table_add_column (table, "WORDS", 3, STYLE_PLAIN);
  for (guint i = 0; i < gov_list_get_length (self->steps); i++)
    {
      g_auto (GStrv) cells = dup_row (self, gov_list_get (self->steps, i));

      table_add_row (table, cells);
    }
  table_print (table, terminal_get_width (), out);
}

static void
add_text (JsonBuilder *builder,
          const char  *name,
          const char  *text)
{
  if (text == NULL)
    return;
  json_builder_set_member_name (builder, name);
  json_builder_add_string_value (builder, text);
}

static void
add_step (JsonBuilder *builder,
          GovFollowUp *step)
{
  g_autoptr (GEnumClass) words = g_type_class_ref (GOV_TYPE_FOLLOW_UP_RELATION);
  GovRecord *record = gov_follow_up_get_record (step), *source = gov_follow_up_get_source (step);
  GovMeeting *meeting = gov_follow_up_get_meeting (step);
  GovDate *date = gov_follow_up_get_date (step);

  json_builder_begin_object (builder);
  add_text (builder, "relation", g_enum_get_value (words, (int) gov_follow_up_get_relation (step))->value_nick);
  add_text (builder, "type", record ? gov_record_get_type_name (record) : NULL);
  add_text (builder, "id", record ? gov_record_get_id (record) : NULL);
  add_text (builder, "date", date ? gov_date_get_text (date) : NULL);
  add_text (builder, "meeting", meeting ? gov_record_get_id (GOV_RECORD (meeting)) : NULL);
  add_text (builder, "text", gov_follow_up_get_text (step));
  add_text (builder, "source", source ? gov_record_get_id (source) : NULL);
  add_text (builder, "field", gov_follow_up_get_field (step));
  json_builder_end_object (builder);
}

static void
print_json (Story   *self,
            GString *out)
{
  g_autoptr (JsonBuilder) builder = json_builder_new_immutable ();
  g_autoptr (JsonNode) root = NULL;
  g_autofree char *json = NULL;

  json_builder_begin_array (builder);
  for (guint i = 0; i < gov_list_get_length (self->steps); i++)
    add_step (builder, gov_list_get (self->steps, i));
  json_builder_end_array (builder);
  root = json_builder_get_root (builder);
  json = json_to_string (root, TRUE);
  g_string_append_printf (out, "%s\n", json);
}

static void
print_story (Input      *input,
             Ids        *ids,
             const char *id,
             gboolean    as_json,
             GString    *out)
{
  g_autoptr (GovList) steps = gov_register_follow (input->records, id);
  Story story = { input->records, ids, steps };

  if (as_json)
    print_json (&story, out);
  else
    print_text (&story, out);
}

int
verb_follow (const Verb  *self,
             char       **argv)
{
  return choice_run (self, argv, print_story);
}
