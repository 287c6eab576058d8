#include "gov.h"

static GovRecord *
read_record (const char *json)
{
  g_autoptr (GError) error = NULL;
  GovRecord *record = gov_record_new_from_json (json, -1, &error);

  g_assert_no_error (error);
  return record;
}

static gboolean
json_equal (const char *a,
            const char *b)
{
  g_autoptr (JsonNode) node_a = json_from_string (a, NULL);
  g_autoptr (JsonNode) node_b = json_from_string (b, NULL);

  g_assert_nonnull (node_a);
  g_assert_nonnull (node_b);
  return json_node_equal (node_a, node_b);
}

/* What a field cannot hold exactly, and what no field is for, comes back as it was. */
static void
test_lossless (void)
{
  const char *texts[] = {
    "{\"type\":\"Meeting\",\"title\":null}",
    "{\"type\":\"Meeting\",\"title\":\"\"}",
    "{\"type\":\"Meeting\",\"title\":\"a\\u0000b\"}",
    "{\"type\":\"Meeting\",\"start\":\"next Tuesday\"}",
    "{\"type\":\"Meeting\",\"status\":\"held-in-a-tent\"}",
    "{\"type\":\"Meeting\",\"status\":\"unset\"}",
    "{\"type\":\"Meeting\",\"agenda\":[]}",
    "{\"type\":\"Meeting\",\"agenda\":null}",
    "{\"type\":\"Meeting\",\"agenda\":[{\"type\":\"AgendaItem\",\"title\":\"x\"},null]}",
    "{\"type\":\"Meeting\",\"keywords\":[]}",
    "{\"type\":\"Meeting\",\"keywords\":[\"a\",null]}",
    "{\"type\":\"Meeting\",\"deleted\":false}",
    "{\"type\":\"Meeting\",\"x:y\":{\"a\":[1.50,1e2,-0,{}],\"a\":null}}",
    "{\"type\":\"Meeting\",\"\":{}}",
    "{\"type\":\"Meeting\",\"organizations\":[\"u\",{\"label\":\"l\"},{\"id\":\"u\"},{\"id\":\"u\",\"label\":\"l\"},{}]}",
    "{\"type\":\"Meeting\",\"series\":{\"id\":\"u\",\"label\":\"l\",\"sure\":0.5}}",
    "{\"type\":\"Meeting\",\"series\":{\"id\":null,\"label\":\"l\"}}",
    "{\"type\":\"Meeting\",\"kept\":{\"oparl\":{\"v:a\":1.0,\"b\":null},\"ori\":{\"c\":[]}}}",
    "{\"type\":\"Evidence\",\"start\":9223372036854775807,\"end\":9223372036854775808}",
    "{\"type\":\"Evidence\",\"start\":1.0,\"end\":1e2}",
    "{\"type\":\"Quantity\",\"value\":50.1234567890123456789}",
    "{\"type\":\"Quantity\",\"value\":null}",
    "{\"type\":\"Zeppelin\",\"id\":\"1\",\"length\":2.0}",
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (GovRecord) record = read_record (texts[i]);
      g_autoptr (GovRecord) copy = gov_record_copy (record);
      g_autofree char *json = gov_record_to_json (record, FALSE);
      g_autofree char *copy_json = gov_record_to_json (copy, FALSE);

      g_assert_cmpstr (json, ==, texts[i]);
      g_assert_cmpstr (copy_json, ==, texts[i]);
      g_assert_true (gov_record_equal (record, copy));
    }
}

/* A list that was read is the same before and after somebody asks for it. */
static void
test_lists_asked_for (void)
{
  const char *text = "{\"type\":\"Meeting\",\"organizations\":[\"u\",{\"id\":\"v\",\"label\":\"l\",\"more\":1}],"
                     "\"agenda\":[{\"type\":\"AgendaItem\",\"title\":\"a\"},{\"type\":\"AgendaItem\",\"title\":\"b\"}]}";
  g_autoptr (GovRecord) record = read_record (text);
  g_autoptr (GovRecord) other = read_record (text);
  GovMeeting *meeting = GOV_MEETING (record);
  GovList *agenda = gov_meeting_get_agenda (meeting);
  g_autofree char *json = NULL;

  g_assert_cmpuint (gov_list_get_length (agenda), ==, 2);
  g_assert_cmpstr (gov_ref_get_label (gov_list_get (gov_meeting_get_organizations (meeting), 1)), ==, "l");
  g_assert_true (gov_record_equal (record, other));
  json = gov_record_to_json (record, FALSE);
  g_assert_cmpstr (json, ==, text);
  g_assert_true (gov_record_get_holder (gov_list_get (agenda, 0)) == record);
}

/* A held record that was read is one object, whoever asks for it and in whatever way, and stays it. */
static void
test_held_asked_for (void)
{
  const char *text = "{\"type\":\"Action\",\"due\":{\"type\":\"Deadline\",\"text\":\"soon\"}}";
  g_autoptr (GovRecord) record = read_record (text);
  g_autoptr (GovRecord) other = read_record (text);
  GovAction *action = GOV_ACTION (record);
  g_autofree char *before = gov_record_to_json (record, FALSE);
  g_autofree char *after = NULL;
  g_autoptr (GovDeadline) due = NULL;

  g_assert_cmpstr (before, ==, text);
  g_object_get (action, "due", &due, NULL);
  g_assert_true (gov_action_get_due (action) == due);
  g_assert_true (gov_record_get_holder (GOV_RECORD (due)) == record);
  g_assert_true (gov_record_equal (record, other));
  gov_action_set_due (action, due);
  g_assert_true (gov_action_get_due (action) == due);
  gov_deadline_set_text (due, "later");
  g_assert_false (gov_record_equal (record, other));
  after = gov_record_to_json (record, FALSE);
  g_assert_nonnull (strstr (after, "later"));
  gov_action_set_due (action, gov_action_get_due (GOV_ACTION (other)));
  g_assert_null (gov_record_get_holder (GOV_RECORD (due)));
  g_assert_cmpstr (gov_deadline_get_text (due), ==, "later");
  g_assert_cmpstr (gov_deadline_get_text (gov_action_get_due (action)), ==, "soon");
}

#define N_ASKED 2000
#define N_ASKERS 2

typedef struct
{
  GovRecord **actions;
  GovDeadline *due[N_ASKED]; /* as this thread found them */
  gint *waiting;
} Asker;

static gpointer
ask (gpointer data)
{
  Asker *asker = data;

  g_atomic_int_add (asker->waiting, -1);
  while (g_atomic_int_get (asker->waiting) > 0)
    ;
  for (guint i = 0; i < N_ASKED; i++)
    {
      g_autofree char *json = NULL;

      asker->due[i] = gov_action_get_due (GOV_ACTION (asker->actions[i]));
      json = gov_record_to_json (asker->actions[i], FALSE);
      g_assert_nonnull (strstr (json, "\"quote\":\"r\""));
    }
  return NULL;
}

/* Threads that only read records may be the first to ask for what they hold, at once. */
static void
test_held_asked_for_by_threads (void)
{
  g_autoptr (GPtrArray) actions = g_ptr_array_new_with_free_func (g_object_unref);
  gint waiting = N_ASKERS;
  Asker *askers = g_new0 (Asker, N_ASKERS);
  GThread *threads[N_ASKERS];

  for (guint i = 0; i < N_ASKED; i++)
    g_ptr_array_add (actions, read_record ("{\"type\":\"Action\",\"due\":{\"text\":\"soon\","
                                           "\"evidence\":[{\"quote\":\"q\"},{\"quote\":\"r\"}]}}"));
  for (guint t = 0; t < N_ASKERS; t++)
    {
      askers[t].actions = (GovRecord **) actions->pdata;
      askers[t].waiting = &waiting;
      threads[t] = g_thread_new ("ask", ask, &askers[t]);
    }
  for (guint t = 0; t < N_ASKERS; t++)
    g_thread_join (threads[t]);
  for (guint i = 0; i < N_ASKED; i++)
    for (guint t = 0; t < N_ASKERS; t++)
      g_assert_true (askers[t].due[i] == gov_action_get_due (actions->pdata[i]));
  g_free (askers);
}

/* A list that is only asked for states nothing. */
static void
test_blank_lists (void)
{
  g_autoptr (GovMeeting) meeting = gov_meeting_new ();
  g_autoptr (GovMeeting) untouched = gov_meeting_new ();
  g_autofree char *json = NULL;

  g_assert_cmpuint (gov_list_get_length (gov_meeting_get_agenda (meeting)), ==, 0);
  g_assert_false (gov_record_has (GOV_RECORD (meeting), "agenda"));
  g_assert_true (gov_record_equal (GOV_RECORD (meeting), GOV_RECORD (untouched)));
  json = gov_record_to_json (GOV_RECORD (meeting), FALSE);
  g_assert_cmpstr (json, ==, "{\"type\":\"Meeting\"}");
}

static void
test_holding (void)
{
  g_autoptr (GovMeeting) meeting = gov_meeting_new ();
  g_autoptr (GovMeeting) other = gov_meeting_new ();
  g_autoptr (GovAgendaItem) item = gov_agenda_item_new ();
  g_autoptr (GovPerson) person = gov_person_new ();
  g_autoptr (GError) error = NULL;
  GovList *agenda = gov_meeting_get_agenda (meeting);

  g_assert_true (gov_list_append (agenda, item, &error));
  g_assert_true (gov_record_get_holder (GOV_RECORD (item)) == GOV_RECORD (meeting));

  g_assert_false (gov_list_append (agenda, person, &error));
  g_assert_error (error, GOV_ERROR, GOV_ERROR_INVALID);
  g_clear_error (&error);
  g_assert_false (gov_list_append (gov_meeting_get_agenda (other), item, &error));
  g_assert_error (error, GOV_ERROR, GOV_ERROR_CONFLICT);
  g_clear_error (&error);
  g_assert_false (gov_list_append (gov_agenda_item_get_items (item), item, &error));
  g_assert_error (error, GOV_ERROR, GOV_ERROR_CONFLICT);

  gov_list_remove (agenda, 0);
  g_assert_null (gov_record_get_holder (GOV_RECORD (item)));
  g_assert_true (gov_list_append (gov_meeting_get_agenda (other), item, NULL));
}

/* Lists and records outlive what held them. */
static void
test_outliving (void)
{
  GovRecord *meeting = read_record ("{\"type\":\"Meeting\",\"agenda\":[{\"title\":\"kept alive\"}]}");
  g_autoptr (GovList) agenda = g_object_ref (gov_meeting_get_agenda (GOV_MEETING (meeting)));
  g_autoptr (GovAgendaItem) item = g_object_ref (gov_list_get (agenda, 0));
  g_autoptr (GovAgendaItem) more = gov_agenda_item_new ();

  g_object_unref (meeting);
  g_assert_null (gov_record_get_holder (GOV_RECORD (item)));
  g_assert_cmpstr (gov_agenda_item_get_title (item), ==, "kept alive");
  g_assert_true (gov_list_append (agenda, more, NULL));
  gov_agenda_item_set_title (item, "changed");
  g_assert_cmpstr (gov_agenda_item_get_title (item), ==, "changed");
}

/* A record that another holds is set as a copy, so that each has one holder. */
static void
test_held_is_copied (void)
{
  g_autoptr (GovAction) one = gov_action_new ();
  g_autoptr (GovAction) two = gov_action_new ();
  g_autoptr (GovDeadline) due = gov_deadline_new ();

  gov_deadline_set_text (due, "soon");
  gov_action_set_due (one, due);
  g_assert_true (gov_action_get_due (one) == due);
  gov_action_set_due (two, due);
  g_assert_true (gov_action_get_due (two) != due);
  g_assert_true (gov_record_equal (GOV_RECORD (due), GOV_RECORD (gov_action_get_due (two))));
  gov_action_set_due (one, due);
  g_assert_true (gov_action_get_due (one) == due);
  gov_action_set_due (one, NULL);
  g_assert_null (gov_record_get_holder (GOV_RECORD (due)));
}

/* What was kept for a field means nothing once the field is stated. */
static void
test_kept_forgotten (void)
{
  g_autoptr (GovRecord) record = read_record ("{\"type\":\"Meeting\",\"status\":\"in-a-tent\",\"x\":1}");
  g_autofree char *json = NULL;

  g_assert_cmpstr (gov_record_get_kept (record, "status"), ==, "\"in-a-tent\"");
  g_assert_cmpint (gov_meeting_get_status (GOV_MEETING (record)), ==, GOV_MEETING_STATUS_UNSET);
  gov_meeting_set_status (GOV_MEETING (record), GOV_MEETING_STATUS_HELD);
  g_assert_null (gov_record_get_kept (record, "status"));
  json = gov_record_to_json (record, FALSE);
  g_assert_true (json_equal (json, "{\"type\":\"Meeting\",\"status\":\"held\",\"x\":1}"));
}

static void
test_diff (void)
{
  g_autoptr (GovRecord) before = read_record (
    "{\"type\":\"Meeting\",\"title\":\"Council\",\"agenda\":[{\"id\":\"1\",\"title\":\"a\"},{\"id\":\"2\",\"title\":\"b\"}]}");
  g_autoptr (GovRecord) after = read_record (
    "{\"type\":\"Meeting\",\"title\":\"Council\",\"agenda\":[{\"id\":\"2\",\"title\":\"B\"},{\"id\":\"3\",\"title\":\"c\"}]}");
  g_autoptr (GovList) differences = gov_record_diff (before, after);
  const char *expected[][3] = {
    { "agenda[0]", "{\"type\":\"AgendaItem\",\"id\":\"1\",\"title\":\"a\"}", NULL },
    { "agenda[1].title", "\"b\"", "\"B\"" },
    { "agenda[1]", NULL, "{\"type\":\"AgendaItem\",\"id\":\"3\",\"title\":\"c\"}" },
  };

  g_assert_cmpuint (gov_list_get_length (differences), ==, G_N_ELEMENTS (expected));
  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      GovDifference *difference = gov_list_get (differences, i);

      g_assert_cmpstr (gov_difference_get_path (difference), ==, expected[i][0]);
      g_assert_cmpstr (gov_difference_get_before (difference), ==, expected[i][1]);
      g_assert_cmpstr (gov_difference_get_after (difference), ==, expected[i][2]);
    }
}

/* A word that the field does not know is told of the field, once. */
static void
test_diff_kept (void)
{
  g_autoptr (GovRecord) before = read_record ("{\"type\":\"Action\",\"status\":\"open\",\"kind\":\"chore\",\"x\":1}");
  g_autoptr (GovRecord) after = read_record ("{\"type\":\"Action\",\"status\":\"in-limbo\",\"kind\":\"stunt\",\"x\":1,"
                                             "\"kept\":{\"f\":{\"y\":2}}}");
  g_autoptr (GovList) differences = gov_record_diff (before, after);
  const char *expected[][3] = {
    { "status", "\"open\"", "\"in-limbo\"" },
    { "kind", "\"chore\"", "\"stunt\"" },
    { "kept.f.y", NULL, "2" },
  };

  g_assert_cmpuint (gov_list_get_length (differences), ==, G_N_ELEMENTS (expected));
  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      GovDifference *difference = gov_list_get (differences, i);

      g_assert_cmpstr (gov_difference_get_path (difference), ==, expected[i][0]);
      g_assert_cmpstr (gov_difference_get_before (difference), ==, expected[i][1]);
      g_assert_cmpstr (gov_difference_get_after (difference), ==, expected[i][2]);
    }
}

static void
test_diff_order (void)
{
  g_autoptr (GovRecord) before = read_record ("{\"type\":\"Meeting\",\"agenda\":[{\"id\":\"1\"},{\"id\":\"2\"}]}");
  g_autoptr (GovRecord) after = read_record ("{\"type\":\"Meeting\",\"agenda\":[{\"id\":\"2\"},{\"id\":\"1\"}]}");
  g_autoptr (GovList) differences = gov_record_diff (before, after);

  g_assert_cmpuint (gov_list_get_length (differences), ==, 1);
  g_assert_cmpstr (gov_difference_get_before (gov_list_get (differences, 0)), ==, "[\"1\",\"2\"]");
  g_assert_cmpstr (gov_difference_get_after (gov_list_get (differences, 0)), ==, "[\"2\",\"1\"]");
}

typedef struct
{
  const char *json;
  GovError code;
  const char *message;
} Fault;

static const Fault faults[] = {
  { "{\"type\":\"Meeting\",\"title\":5}", GOV_ERROR_INVALID, "line 1:27: $.title: string expected, number found" },
  { "{\"type\":\"Meeting\",\"deleted\":\"yes\"}", GOV_ERROR_INVALID, "line 1:29: $.deleted: true or false expected, string found" },
  { "{\"type\":\"Meeting\",\"agenda\":{}}", GOV_ERROR_INVALID, "line 1:28: $.agenda: array expected, object found" },
  { "{\"type\":\"Meeting\",\"agenda\":[\"x\"]}", GOV_ERROR_INVALID, "line 1:29: $.agenda[0]: object expected, string found" },
  { "{\"type\":\"Meeting\",\"agenda\":[{},{\"type\":\"Person\"}]}", GOV_ERROR_INVALID,
    "line 1:40: $.agenda[1].type: AgendaItem expected, Person found" },
  { "{\"type\":\"Meeting\",\"title\":\"a\",\n\"title\":\"b\"}", GOV_ERROR_INVALID,
    "line 2:1: $.title: member \"title\" given twice, first at line 1, column 19" },
  { "{\"type\":\"Meeting\",\"x\":1,\"x\":2}", GOV_ERROR_INVALID,
    "line 1:25: $.x: member \"x\" given twice, first at line 1, column 19" },
  { "{\"type\":\"Meeting\",\"title\":null,\"title\":\"b\"}", GOV_ERROR_INVALID,
    "line 1:32: $.title: member \"title\" given twice, first at line 1, column 19" },
  { "{\"type\":\"Meeting\",\"t\\u0069tle\":\"a\",\"title\":\"b\"}", GOV_ERROR_INVALID,
    "line 1:36: $: member \"title\" given twice, first at line 1, column 19" },
  { "{\"type\":\"Meeting\",\"type\":\"Meeting\"}", GOV_ERROR_INVALID,
    "line 1:19: $: member \"type\" given twice, first at line 1, column 2" },
  { "{\"title\":\"a\"}", GOV_ERROR_INVALID, "line 1:1: $: record without a \"type\"" },
  { "[]", GOV_ERROR_INVALID, "line 1:1: $: object expected, array found" },
  { "{\"type\":\"Meeting\"} {}", GOV_ERROR_SYNTAX, "line 1:20: $: the text goes on after the record" },
  { "", GOV_ERROR_SYNTAX, "line 1:1: $: object expected, the end found" },
};

static void
test_faults (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (faults); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_null (gov_record_new_from_json (faults[i].json, -1, &error));
      g_assert_error (error, GOV_ERROR, (gint) faults[i].code);
      /* The path before a key that stands twice may name the member before it. */
      if (g_strrstr (faults[i].message, "given twice") == NULL)
        g_assert_cmpstr (error->message, ==, faults[i].message);
      else
        {
          g_autofree char *place = g_strndup (faults[i].message, strchr (faults[i].message, '$') - faults[i].message);

          g_assert_true (g_str_has_prefix (error->message, place));
          g_assert_nonnull (strstr (error->message, strstr (faults[i].message, "member")));
        }
    }
}

/* Every text that a byte makes of a good one is read or refused, and nothing is left behind. */
static void
test_cut_and_changed (void)
{
  const char *text = "{\"type\":\"Meeting\",\"id\":\"1\",\"agenda\":[{\"title\":\"\\u00e9\",\"actions\":[{\"due\":{\"date\":\"2021-02\"}}]},"
                     "{\"decisions\":[{\"text\":\"x\",\"supersedes\":[\"a\",{\"label\":\"b\"}]}]}],\"keywords\":[\"k\"],\"y\":[1]}";
  gsize n = strlen (text);

  for (gsize i = 0; i < n; i++)
    {
      g_autoptr (GovRecord) cut = gov_record_new_from_json (text, (gssize) i, NULL);

      g_assert_null (cut);
      for (guint j = 0; j < 5; j++)
        {
          g_autofree char *changed = g_strdup (text);
          g_autoptr (GovRecord) record = NULL;

          changed[i] = "\"{]n\x80"[j];
          record = gov_record_new_from_json (changed, -1, NULL);
        }
    }
}

static void
test_depth (void)
{
  g_autoptr (GString) text = g_string_new ("{\"type\":\"AgendaItem\"");
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < 100000; i++)
    g_string_append (text, ",\"items\":[{\"title\":\"x\"");
  g_assert_null (gov_record_new_from_json (text->str, -1, &error));
  g_assert_error (error, GOV_ERROR, GOV_ERROR_LIMIT);
}

/* json-glib's users get what they expect. */
static void
test_json_glib (void)
{
  const char *text = "{\"type\":\"Meeting\",\"id\":\"1\",\"agenda\":[{\"type\":\"AgendaItem\",\"title\":\"a\"}],\"unknown\":{\"b\":[true]}}";
  g_autoptr (GovRecord) record = read_record (text);
  g_autoptr (JsonNode) node = gov_record_to_node (record);
  g_autoptr (GovRecord) from_node = gov_record_new_from_node (node, NULL);
  g_autofree char *data = json_gobject_to_data (G_OBJECT (record), NULL);
  g_autoptr (GObject) from_data = json_gobject_from_data (GOV_TYPE_MEETING, text, -1, NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonNode) wrong = json_from_string ("{\"type\":\"Meeting\",\"title\":1}", NULL);

  g_assert_true (gov_record_equal (record, from_node));
  g_assert_true (json_equal (data, text));
  g_assert_true (gov_record_equal (record, GOV_RECORD (from_data)));
  g_assert_null (gov_record_new_from_node (wrong, &error));
  g_assert_error (error, GOV_ERROR, GOV_ERROR_INVALID);
}

/* Setting, and setting again, in every order: the packed slots stay right. */
static void
test_many_fields (void)
{
  g_autoptr (GRand) random = g_rand_new_with_seed (29);
  g_autoptr (GovRecord) record = read_record ("{\"type\":\"AgendaItem\",\"id\":\"1\",\"title\":\"read\",\"note\":\"n\"}");
  guint n;
  g_autofree GParamSpec **pspecs = g_object_class_list_properties (G_OBJECT_GET_CLASS (record), &n);
  g_autoptr (GHashTable) expected = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, g_free);

  for (guint round = 0; round < 2000; round++)
    {
      GParamSpec *pspec = pspecs[g_rand_int_range (random, 0, (gint32) n)];
      char *value;

      if (pspec->value_type != G_TYPE_STRING)
        continue;
      value = round % 3 == 0 ? NULL : g_strdup_printf ("%s %u", pspec->name, round);
      g_object_set (record, pspec->name, value, NULL);
      g_hash_table_insert (expected, (gpointer) pspec->name, value);
      for (guint i = 0; i < n; i++)
        if (g_hash_table_contains (expected, pspecs[i]->name))
          {
            g_autofree char *now = NULL;

            g_object_get (record, pspecs[i]->name, &now, NULL);
            g_assert_cmpstr (now, ==, g_hash_table_lookup (expected, pspecs[i]->name));
          }
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/records/lossless", test_lossless);
  g_test_add_func ("/records/lists-asked-for", test_lists_asked_for);
  g_test_add_func ("/records/held-asked-for", test_held_asked_for);
  g_test_add_func ("/records/held-asked-for-by-threads", test_held_asked_for_by_threads);
  g_test_add_func ("/records/blank-lists", test_blank_lists);
  g_test_add_func ("/records/holding", test_holding);
  g_test_add_func ("/records/outliving", test_outliving);
  g_test_add_func ("/records/held-is-copied", test_held_is_copied);
  g_test_add_func ("/records/kept-forgotten", test_kept_forgotten);
  g_test_add_func ("/records/diff", test_diff);
  g_test_add_func ("/records/diff-kept", test_diff_kept);
  g_test_add_func ("/records/diff-order", test_diff_order);
  g_test_add_func ("/records/faults", test_faults);
  g_test_add_func ("/records/cut-and-changed", test_cut_and_changed);
  g_test_add_func ("/records/depth", test_depth);
  g_test_add_func ("/records/json-glib", test_json_glib);
  g_test_add_func ("/records/many-fields", test_many_fields);
  return g_test_run ();
}
