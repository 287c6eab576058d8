/* The formats by their public interface. */
#include <libgov/gov.h>

#define OPARL "https://schema.oparl.org/1.1/"

static void
test_names (void)
{
  g_auto (GStrv) names = gov_format_dup_names ();

  g_assert_cmpuint (g_strv_length (names), >=, 3);
  for (guint i = 0; names[i] != NULL; i++)
    {
      GovFormat *format = gov_format_find (names[i]);
      g_autofree char *name = NULL, *media_type = NULL, *description = NULL;

      g_assert_true (GOV_IS_FORMAT (format));
      g_assert_true (format == gov_format_find (names[i]));
      g_object_get (format, "name", &name, "media-type", &media_type, "description", &description, NULL);
      g_assert_cmpstr (name, ==, names[i]);
      g_assert_cmpstr (name, ==, gov_format_get_name (format));
      g_assert_cmpstr (media_type, ==, gov_format_get_media_type (format));
      g_assert_cmpstr (description, ==, gov_format_get_description (format));
    }
  g_assert_null (gov_format_find ("nothing"));
}

static const char *
guess (const char *text,
       const char *path)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  GovFormat *format = gov_format_guess (bytes, path);

  return format ? gov_format_get_name (format) : NULL;
}

static void
test_guess (void)
{
  g_assert_cmpstr (gov_format_get_name (gov_format_find_by_suffix ("a/b.JSON")), ==, "gov");
  g_assert_cmpstr (gov_format_get_name (gov_format_find_by_suffix ("b.jsonl")), ==, "ndjson");
  g_assert_null (gov_format_find_by_suffix ("json"));
  g_assert_cmpstr (guess ("{\"type\":\"Action\"}", NULL), ==, "gov");
  g_assert_cmpstr (guess ("{\"type\":\"Action\"}\n{", NULL), ==, "ndjson");
  g_assert_cmpstr (guess ("[{\"id\":\"1\",\"type\" : \"" OPARL "Pap", "a.json"), ==, "gov"); /* not yet told */
  g_assert_cmpstr (guess ("[{\"id\":\"1\",\"type\" : \"" OPARL "Paper\"", "a.json"), ==, "oparl");
  g_assert_cmpstr (guess ("{\"type\":\"" OPARL "Paper\"}\n{", "a.ndjson"), ==, "oparl");
  g_assert_cmpstr (guess ("{\"type\":\"Register\",\"records\":[{\"type\":\"" OPARL "Vote\"", NULL), ==, "gov");
  g_assert_null (guess ("Minutes", NULL));
  g_assert_null (guess ("", NULL));
  g_assert_cmpstr (guess ("", "a.json"), ==, "gov");
}

static GovRegister *
read_oparl (const char  *text,
            GError     **error)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));

  return gov_format_read (gov_format_find ("oparl"), bytes, "m.json", error);
}

static void
test_read_write (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GovRegister) records = read_oparl ("{\"id\":\"1\",\"type\":\"" OPARL "Meeting\",\"name\":\"a\",\"x\":1.0}", &error);
  g_autoptr (GBytes) bytes = NULL;

  g_assert_no_error (error);
  g_assert_cmpstr (gov_meeting_get_title (GOV_MEETING (gov_register_get (records, 0))), ==, "a");
  gov_meeting_set_title (GOV_MEETING (gov_register_get (records, 0)), "b");
  bytes = gov_format_write (gov_format_find ("oparl"), records, &error);
  g_assert_no_error (error);
  g_assert_cmpmem (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes),
                   "{\"type\":\"" OPARL "Meeting\",\"id\":\"1\",\"name\":\"b\",\"x\":1.0}\n",
                   strlen ("{\"type\":\"" OPARL "Meeting\",\"id\":\"1\",\"name\":\"b\",\"x\":1.0}\n"));
}

/* Somebody who only looks at what a URL leads to changes nothing. */
static void
test_looking (void)
{
  const char *text = "{\"type\":\"" OPARL "Meeting\",\"id\":\"1\",\"location\":\"u:l\",\"agendaItem\":[\"u:1\"]}\n";
  g_autoptr (GovRegister) records = read_oparl (text, NULL);
  GovMeeting *meeting = GOV_MEETING (gov_register_get (records, 0));
  GovAgendaItem *item = gov_list_get (gov_meeting_get_agenda (meeting), 0);
  g_autoptr (GBytes) bytes = NULL;
  g_autofree char *written = NULL;

  gov_agenda_item_get_files (item);
  gov_record_get_identifiers (GOV_RECORD (gov_meeting_get_location (meeting)));
  gov_meeting_get_participants (meeting);
  bytes = gov_format_write (gov_format_find ("oparl"), records, NULL);
  written = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
  g_assert_nonnull (strstr (written, "\"location\":\"u:l\""));
  g_assert_nonnull (strstr (written, "\"agendaItem\":[\"u:1\"]"));
}

static void
test_fault (void)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (read_oparl ("{\"data\":[{\"type\":\"" OPARL "Meeting\",\"name\":7}]}", &error));
  g_assert_error (error, GOV_ERROR, GOV_ERROR_INVALID);
  g_assert_true (g_str_has_prefix (error->message, "m.json:1:"));
  g_assert_nonnull (strstr (error->message, "$.data[0].name"));
}

static void
test_understand (void)
{
  g_autoptr (GovRegister) records = read_oparl ("{\"id\":\"1\",\"type\":\"" OPARL "AgendaItem\","
                                                "\"result\":\"2 Ja-Stimmen, 1 Nein-Stimme\"}", NULL);
  GovAgendaItem *item = GOV_AGENDA_ITEM (gov_register_get (records, 0));
  GovDecision *decision;

  g_assert_false (gov_record_has (GOV_RECORD (item), "decisions"));
  g_assert_cmpuint (gov_format_understand (gov_format_find ("oparl"), records), ==, 1);
  g_assert_cmpuint (gov_format_understand (gov_format_find ("oparl"), records), ==, 0);
  g_assert_cmpuint (gov_format_understand (gov_format_find ("gov"), records), ==, 0);
  decision = gov_list_get (gov_agenda_item_get_decisions (item), 0);
  g_assert_cmpint (gov_decision_get_outcome (decision), ==, GOV_DECISION_OUTCOME_ADOPTED);
  g_assert_true (gov_register_resolve (records, gov_list_get (gov_decision_get_votes (decision), 0)) ==
                 gov_list_get (gov_agenda_item_get_votes (item), 0));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/format/names", test_names);
  g_test_add_func ("/format/guess", test_guess);
  g_test_add_func ("/format/read-write", test_read_write);
  g_test_add_func ("/format/looking", test_looking);
  g_test_add_func ("/format/fault", test_fault);
  g_test_add_func ("/format/understand", test_understand);
  return g_test_run ();
}
