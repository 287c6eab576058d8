#include "gov.h"

#include <glib/gstdio.h>

static GovRegister *
read_register (const char *text)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, strlen (text));
  g_autoptr (GError) error = NULL;
  GovRegister *reg = gov_register_new_from_bytes (bytes, "r.json", &error);

  g_assert_no_error (error);
  return reg;
}

/* A document, an array, a record and lines are four ways to write the same. */
static void
test_forms (void)
{
  const char *texts[] = {
    "{\"type\":\"Register\",\"records\":[{\"type\":\"Person\",\"id\":\"1\"},{\"type\":\"Person\",\"id\":\"2\"}]}",
    "{\"records\":[{\"type\":\"Person\",\"id\":\"1\"},{\"type\":\"Person\",\"id\":\"2\"}],\"type\":\"Register\"}",
    " [ {\"type\":\"Person\",\"id\":\"1\"} , {\"id\":\"2\",\"type\":\"Person\"} ] ",
    "{\"type\":\"Person\",\"id\":\"1\"}\n{\"type\":\"Person\",\"id\":\"2\"}",
    "\xef\xbb\xbf{\"type\":\"Person\",\"id\":\"1\"}\r\n\n{\"type\":\"Person\",\"id\":\"2\"}\r\n",
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (GovRegister) reg = read_register (texts[i]);
      g_autofree char *lines = gov_register_to_ndjson (reg);

      g_assert_cmpstr (lines, ==, "{\"type\":\"Person\",\"id\":\"1\"}\n{\"type\":\"Person\",\"id\":\"2\"}\n");
    }
}

static void
test_empty (void)
{
  const char *texts[] = { "", "\n", "[]", "{\"type\":\"Register\",\"records\":[]}" };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (GovRegister) reg = read_register (texts[i]);
      g_autofree char *json = gov_register_to_json (reg, FALSE);

      g_assert_cmpstr (json, ==, "{\"type\":\"Register\",\"records\":[]}\n");
    }
}

static void
test_kept (void)
{
  const char *text = "{\"type\":\"Register\",\"@context\":{\"a\":1.0},\"records\":[]}\n";
  g_autoptr (GovRegister) reg = read_register (text);
  g_autofree char *json = gov_register_to_json (reg, FALSE);

  g_assert_cmpstr (json, ==, text);
}

static void
test_faults (void)
{
  const char *texts[][2] = {
    { "{\"type\":\"Person\"}\n{\"type\":\"Person\",\"name\":1}\n", "r.json:2:25: $.name: string expected, number found" },
    { "{\"type\":\"Person\"} {\"type\":\"Person\"}", "r.json:1:19: $: end of the line expected, object found" },
    { "{\"type\":\"Register\",\"records\":[{}]}", "r.json:1:31: $.records[0]: record without a \"type\"" },
    { "{\"type\":\"Register\",\"records\":[],\"records\":[]}", "r.json:1:43: $.records: member \"records\" given twice" },
    { "{\"type\":\"Register\",\"records\":[]}x", "r.json:1:33: $: the text goes on after the register" },
    { "hello", "r.json:1:1: $: object expected, \"h\" found" },
    { "\x89PNG", "r.json:1:1: $: object expected, byte 0x89 found" },
    { "[{\"type\":\"Meeting\",\"agenda\":[{\"type\":\"AgendaItem\"", "r.json:1:50: $[0].agenda[0].type: \",\" or \"}\" expected, the end found" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (GBytes) bytes = g_bytes_new_static (texts[i][0], strlen (texts[i][0]));
      g_autoptr (GError) error = NULL;

      g_assert_null (gov_register_new_from_bytes (bytes, "r.json", &error));
      g_assert_nonnull (error);
      g_assert_cmpstr (error->message, ==, texts[i][1]);
    }
}

/* The type may stand anywhere, whatever type the record before was of. */
static void
test_type_anywhere (void)
{
  g_autoptr (GovRegister) reg = read_register (
    "[{\"type\":\"Person\",\"id\":\"1\"},{\"name\":\"a\",\"type\":\"Person\"},{\"title\":\"b\",\"type\":\"Meeting\"},"
    "{\"agenda\":[{\"title\":\"x\",\"type\":\"AgendaItem\"}],\"type\":\"Meeting\"},{\"title\":\"c\",\"type\":\"Paper\"}]");
  const GType types[] = { GOV_TYPE_PERSON, GOV_TYPE_PERSON, GOV_TYPE_MEETING, GOV_TYPE_MEETING, GOV_TYPE_PAPER };
  const char *untyped = "[{\"type\":\"Person\"},{\"name\":\"a\"}]";
  g_autoptr (GBytes) bytes = g_bytes_new_static (untyped, strlen (untyped));
  g_autoptr (GError) error = NULL;
  g_autofree char *lines = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (types); i++)
    g_assert_true (G_OBJECT_TYPE (gov_register_get (reg, i)) == types[i]);
  lines = gov_register_to_ndjson (reg);
  g_assert_nonnull (strstr (lines, "{\"type\":\"Meeting\",\"agenda\":[{\"type\":\"AgendaItem\",\"title\":\"x\"}]}\n"));
  g_assert_null (gov_register_new_from_bytes (bytes, NULL, &error));
  g_assert_nonnull (strstr (error->message, "record without a \"type\""));
}

/* What neighbours say alike is stored once, and judged each time. */
static void
test_neighbours (void)
{
  const char *text =
    "{\"type\":\"Person\",\"id\":\"1\",\"birthDate\":\"in May\"}\n"
    "{\"type\":\"Person\",\"id\":\"2\",\"birthDate\":\"in May\"}\n"
    "{\"type\":\"Person\",\"id\":\"3\",\"birthDate\":\"1980-05\",\"body\":\"b\"}\n"
    "{\"type\":\"Person\",\"id\":\"4\",\"birthDate\":\"1980-05\",\"body\":\"b\"}\n";
  g_autoptr (GovRegister) reg = read_register (text);
  GovPerson *third = GOV_PERSON (gov_register_get (reg, 2)), *fourth = GOV_PERSON (gov_register_get (reg, 3));
  g_autofree char *lines = NULL;

  for (guint i = 0; i < 2; i++)
    {
      g_assert_null (gov_person_get_birth_date (GOV_PERSON (gov_register_get (reg, i))));
      g_assert_cmpstr (gov_record_get_kept (gov_register_get (reg, i), "birthDate"), ==, "\"in May\"");
    }
  lines = gov_register_to_ndjson (reg);
  g_assert_true (g_str_has_prefix (lines, "{\"type\":\"Person\",\"id\":\"1\",\"birthDate\":\"in May\"}\n"));

  /* Changing one changes that one. */
  gov_record_set_id (GOV_RECORD (third), "5");
  gov_person_set_birth_date (third, NULL);
  g_assert_cmpstr (gov_date_get_text (gov_person_get_birth_date (fourth)), ==, "1980-05");
}

/* Two records with one id: both stay, and the newest is the answer. */
static void
test_lookup (void)
{
  g_autoptr (GovRegister) reg = read_register (
    "{\"type\":\"Meeting\",\"id\":\"m\",\"agenda\":[{\"id\":\"i\",\"actions\":[{\"id\":\"a\",\"text\":\"x\"}]}]}\n"
    "{\"type\":\"Action\",\"id\":\"b\",\"modified\":\"2021-12\",\"text\":\"new\"}\n"
    "{\"type\":\"Action\",\"id\":\"b\",\"modified\":\"2021-11\",\"text\":\"old\"}\n");
  g_autoptr (GovList) both = gov_register_lookup_all (reg, "b");
  g_autoptr (GovList) none = gov_register_lookup_all (reg, "zzz");
  g_autoptr (GovList) actions = gov_register_list (reg, GOV_TYPE_ACTION);
  g_autoptr (GovRef) ref = gov_ref_new ("a", NULL);
  g_autoptr (GovRef) label_only = gov_ref_new (NULL, "somebody");
  GovRecord *item = gov_register_lookup (reg, "i");

  g_assert_cmpstr (gov_action_get_text (GOV_ACTION (gov_register_lookup (reg, "b"))), ==, "new");
  g_assert_cmpuint (gov_list_get_length (both), ==, 2);
  g_assert_cmpuint (gov_list_get_length (none), ==, 0);
  g_assert_cmpuint (gov_list_get_length (actions), ==, 3);
  g_assert_cmpstr (gov_action_get_text (GOV_ACTION (gov_register_resolve (reg, ref))), ==, "x");
  g_assert_null (gov_register_resolve (reg, label_only));
  g_assert_true (GOV_IS_AGENDA_ITEM (item));

  /* The index follows what happens below. */
  gov_record_set_id (item, "j");
  g_assert_null (gov_register_lookup (reg, "i"));
  g_assert_true (gov_register_lookup (reg, "j") == item);
  gov_list_clear (gov_agenda_item_get_actions (GOV_AGENDA_ITEM (item)));
  g_assert_null (gov_register_lookup (reg, "a"));
  gov_record_unset (gov_register_get (reg, 0), "agenda");
  g_assert_null (gov_register_lookup (reg, "j"));
}

static void
test_add (void)
{
  g_autoptr (GovRegister) reg = gov_register_new ();
  g_autoptr (GovRegister) other = gov_register_new ();
  g_autoptr (GovMeeting) meeting = gov_meeting_new ();
  g_autoptr (GError) error = NULL;
  const char *id;

  g_assert_true (gov_register_add (reg, GOV_RECORD (meeting), &error));
  g_assert_no_error (error);
  id = gov_record_get_id (GOV_RECORD (meeting));
  g_assert_true (g_str_has_prefix (id, "urn:uuid:"));
  g_assert_true (gov_register_lookup (reg, id) == GOV_RECORD (meeting));
  g_assert_null (gov_record_get_holder (GOV_RECORD (meeting))); /* a register is no record */
  g_assert_false (gov_register_add (other, GOV_RECORD (meeting), &error));
  g_assert_error (error, GOV_ERROR, GOV_ERROR_CONFLICT);
  gov_register_remove (reg, GOV_RECORD (meeting));
  g_assert_true (gov_register_add (other, GOV_RECORD (meeting), NULL));
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (reg)), ==, 0);
}

/* Many records, over many blocks of memory; the first and the last outlive the rest. */
static void
test_large (void)
{
  g_autoptr (GString) text = g_string_new (NULL);
  GovRegister *reg;
  g_autoptr (GovRecord) first = NULL, last = NULL;
  g_autofree char *back = NULL;

  for (guint i = 0; i < 20000; i++)
    g_string_append_printf (text, "{\"type\":\"Action\",\"id\":\"%u\",\"text\":\"%0*u\",\"assignees\":[\"p%u\"]}\n", i, 100 + i % 300, i, i);
  reg = read_register (text->str);
  back = gov_register_to_ndjson (reg);
  g_assert_cmpstr (back, ==, text->str);
  first = g_object_ref (gov_register_lookup (reg, "0"));
  last = g_object_ref (gov_register_lookup (reg, "19999"));
  g_object_unref (reg);
  g_assert_cmpuint (strlen (gov_action_get_text (GOV_ACTION (first))), ==, 100);
  g_assert_cmpstr (gov_ref_get_id (gov_list_get (gov_action_get_assignees (GOV_ACTION (last)), 0)), ==, "p19999");
}

static void
test_save (void)
{
  g_autofree char *folder = g_dir_make_tmp ("gov-XXXXXX", NULL);
  const char *names[] = { "a.json", "a.ndjson" };
  g_autoptr (GovRegister) reg = read_register ("{\"type\":\"Person\",\"id\":\"1\"}\n{\"type\":\"Person\",\"id\":\"2\"}");
  g_autoptr (GError) error = NULL;
  g_autofree char *nowhere = g_build_filename (folder, "no", "such", "folder.json", NULL);

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *path = g_build_filename (folder, names[i], NULL);
      g_autoptr (GovRegister) back = NULL;

      g_assert_true (gov_register_save (reg, path, &error));
      back = gov_register_new_from_file (path, &error);
      g_assert_no_error (error);
      g_assert_true (gov_record_equal (gov_register_get (reg, 1), gov_register_get (back, 1)));
      g_unlink (path);
    }
  g_assert_false (gov_register_save (reg, nowhere, &error));
  g_assert_nonnull (error);
  g_clear_error (&error);
  g_assert_null (gov_register_new_from_file (nowhere, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
  g_rmdir (folder);
}

/* Lines from a stream, in pieces of any size. */
static void
test_stream (void)
{
  const char *text = "{\"type\":\"Person\",\"id\":\"1\"}\n\n{\"type\":\"Person\",\"name\":5}\n{\"type\":\"Person\",\"id\":\"3\"}";
  g_autoptr (GInputStream) stream = g_memory_input_stream_new_from_data (text, -1, NULL);
  g_autoptr (GovRecordReader) reader = gov_record_reader_new (stream, "s");
  g_autoptr (GovRecord) one = NULL, three = NULL;
  g_autoptr (GError) error = NULL;

  one = gov_record_reader_read (reader, NULL, &error);
  g_assert_cmpstr (gov_record_get_id (one), ==, "1");
  g_assert_null (gov_record_reader_read (reader, NULL, &error));
  g_assert_cmpstr (error->message, ==, "s:3:25: $.name: string expected, number found");
  g_clear_error (&error);
  three = gov_record_reader_read (reader, NULL, &error);
  g_assert_cmpstr (gov_record_get_id (three), ==, "3");
  g_assert_null (gov_record_reader_read (reader, NULL, &error));
  g_assert_no_error (error);
}

static void
test_schema (void)
{
  g_autofree char *text = gov_schema_to_json (GOV_TYPE_REGISTER, TRUE);
  g_autoptr (JsonNode) node = json_from_string (text, NULL);
  JsonObject *defs = json_object_get_object_member (json_node_get_object (node), "$defs");
  JsonObject *meeting = json_object_get_object_member (defs, "Meeting");
  JsonObject *title = json_object_get_object_member (json_object_get_object_member (meeting, "properties"), "title");

  g_assert_cmpstr (json_object_get_string_member (title, "type"), ==, "string");
  g_assert_cmpuint (strlen (json_object_get_string_member (title, "description")), >, 10);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/register/forms", test_forms);
  g_test_add_func ("/register/empty", test_empty);
  g_test_add_func ("/register/kept", test_kept);
  g_test_add_func ("/register/faults", test_faults);
  g_test_add_func ("/register/type-anywhere", test_type_anywhere);
  g_test_add_func ("/register/neighbours", test_neighbours);
  g_test_add_func ("/register/lookup", test_lookup);
  g_test_add_func ("/register/add", test_add);
  g_test_add_func ("/register/large", test_large);
  g_test_add_func ("/register/save", test_save);
  g_test_add_func ("/register/stream", test_stream);
  g_test_add_func ("/register/schema", test_schema);
  return g_test_run ();
}
