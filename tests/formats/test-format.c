/* The formats by their public interface. */
#include <libgov/gov.h>

#include <glib/gstdio.h>

#define OPARL "https://schema.oparl.org/1.1/"
#define PAGE "{\"data\":[{\"id\":\"u:1\",\"type\":\"" OPARL "Paper\"}," \
             "{\"id\":\"u:2\",\"type\":\"" OPARL "Paper\",\"name\":\"Two\",\"modified\":\"2020-01-01T00:00:00Z\"}]," \
             "\"links\":{\"next\":\"u:page\"}}"
#define NEWER "[{\"id\":\"u:2\",\"type\":\"" OPARL "Paper\",\"name\":\"Newer\",\"modified\":\"2020-02-01T00:00:00Z\"}]"
#define NATIVE "{\"type\":\"Register\",\"note\":1,\"records\":[{\"type\":\"Paper\",\"id\":\"u:3\"},{\"type\":\"Action\",\"text\":\"a\"}]}"

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

static void
count_changes (GListModel *model,
               guint       position,
               guint       removed,
               guint       added,
               guint      *n)
{
  g_assert_cmpuint (removed, ==, 0);
  *n += added;
}

/* Several texts become one register, in which what was there stays. */
static void
test_read_into (void)
{
  GovFormat *oparl = gov_format_find ("oparl"), *gov = gov_format_find ("gov");
  g_autoptr (GovRegister) records = gov_register_new ();
  g_autoptr (GBytes) page = g_bytes_new_static (PAGE, strlen (PAGE)), cut = g_bytes_new_static (PAGE, strlen (PAGE) - 30);
  g_autoptr (GBytes) native = g_bytes_new_static (NATIVE, strlen (NATIVE));
  g_autoptr (GError) error = NULL;
  GovRecord *first;
  guint n = 0;

  g_signal_connect (records, "items-changed", G_CALLBACK (count_changes), &n);
  g_assert_true (gov_format_read_into (oparl, records, page, "a", NULL, &error));
  g_assert_no_error (error);
  first = gov_register_get (records, 0);
  g_assert_true (gov_format_read_into (gov, records, native, "b", NULL, &error));
  g_assert_no_error (error);
  g_assert_false (gov_format_read_into (oparl, records, cut, "c", NULL, &error));
  g_assert_error (error, GOV_ERROR, GOV_ERROR_SYNTAX);
  g_assert_cmpuint (gov_register_get_length (records), ==, 5);
  g_assert_cmpuint (n, ==, 5);
  g_assert_true (gov_register_get (records, 0) == first);
  g_assert_null (gov_record_get_id (gov_register_get (records, 3))); /* ids are not made */
  g_assert_cmpstr (gov_paper_get_title (GOV_PAPER (gov_register_lookup (records, "u:2"))), ==, "Two");
}

/* What a page says of itself is kept of one, and is not true of several. */
static void
test_kept (void)
{
  GovFormat *oparl = gov_format_find ("oparl");
  g_autoptr (GovRegister) records = gov_register_new ();
  g_autoptr (GBytes) page = g_bytes_new_static (PAGE, strlen (PAGE));

  for (guint i = 0; i < 3; i++)
    {
      g_autoptr (GBytes) out = NULL;
      g_autofree char *text = NULL;

      g_assert_true (gov_format_read_into (oparl, records, page, NULL, NULL, NULL));
      out = gov_format_write (oparl, records, NULL);
      text = g_strndup (g_bytes_get_data (out, NULL), g_bytes_get_size (out));
      g_assert_cmpint (strstr (text, "\"links\"") != NULL, ==, i == 0);
    }
}

static void
test_read_files (void)
{
  g_autofree char *folder = g_dir_make_tmp ("gov-format-XXXXXX", NULL);
  g_autofree char *one = g_build_filename (folder, "one.json", NULL), *two = g_build_filename (folder, "two.json", NULL);
  g_autofree char *none = g_build_filename (folder, "none.json", NULL);
  const char *orders[][4] = { { one, two, NULL }, { two, one, NULL }, { one, none, two, NULL } };

  g_assert_true (g_file_set_contents (one, PAGE, -1, NULL));
  g_assert_true (g_file_set_contents (two, NEWER, -1, NULL));
  for (guint i = 0; i < G_N_ELEMENTS (orders); i++)
    {
      g_autoptr (GovRegister) records = gov_register_new ();
      g_autoptr (GovList) faults = gov_list_new (GOV_TYPE_ISSUE);

      g_assert_true (gov_format_read_files (gov_format_find ("oparl"), records, orders[i], faults, NULL));
      g_assert_cmpuint (gov_list_get_length (faults), ==, i == 2);
      g_assert_cmpuint (gov_register_get_length (records), ==, 3);
      g_assert_cmpstr (gov_paper_get_title (GOV_PAPER (gov_register_lookup (records, "u:2"))), ==, "Newer");
    }
  {
    g_autoptr (GovRegister) records = gov_register_new ();
    g_autoptr (GError) error = NULL;

    g_assert_false (gov_format_read_files (gov_format_find ("oparl"), records, orders[2], NULL, &error));
    g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
    g_assert_cmpuint (gov_register_get_length (records), ==, 2);
  }
  g_unlink (one);
  g_unlink (two);
  g_rmdir (folder);
}

/* The words are those of the language of the item, of what holds it, or of the body, where that is known. */
static void
test_languages (void)
{
  static const struct
  {
    const char *item, *meeting, *body, *result;
    gboolean understood;
  } cases[] = {
    { NULL, NULL, NULL, "aangenomen", TRUE },
    { NULL, NULL, NULL, "carried", TRUE },
    { "de", NULL, NULL, "aangenomen", FALSE },
    { "nl", NULL, NULL, "aangenomen", TRUE },
    { "nl-BE", "de", NULL, "aangenomen", TRUE },
    { NULL, "nl", "de", "aangenomen", TRUE },
    { NULL, "de", "nl", "aangenomen", FALSE },
    { NULL, NULL, "nl", "aangenomen", TRUE },
    { NULL, NULL, "en", "aangenomen", FALSE },
    { NULL, NULL, "fr", "aangenomen", TRUE }, /* no table: all are asked */
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GovRegister) records = gov_register_new ();
      g_autoptr (GovMeeting) meeting = gov_meeting_new ();
      g_autoptr (GovAgendaItem) item = gov_agenda_item_new ();
      g_autoptr (GovBody) body = gov_body_new ();
      g_autoptr (GovRef) ref = gov_ref_new ("u:body", NULL);

      gov_record_set_id (GOV_RECORD (body), "u:body");
      gov_meeting_set_body (meeting, ref);
      gov_agenda_item_set_result (item, cases[i].result);
      gov_record_set_language (GOV_RECORD (item), cases[i].item);
      gov_record_set_language (GOV_RECORD (meeting), cases[i].meeting);
      gov_record_set_language (GOV_RECORD (body), cases[i].body);
      g_assert_true (gov_list_append (gov_meeting_get_agenda (meeting), item, NULL));
      g_assert_true (gov_register_add (records, GOV_RECORD (meeting), NULL));
      g_assert_true (gov_register_add (records, GOV_RECORD (body), NULL));
      g_test_message ("%u", i);
      g_assert_cmpuint (gov_format_understand (gov_format_find ("oparl"), records), ==, cases[i].understood);
    }
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
  g_test_add_func ("/format/read-into", test_read_into);
  g_test_add_func ("/format/kept", test_kept);
  g_test_add_func ("/format/read-files", test_read_files);
  g_test_add_func ("/format/languages", test_languages);
  return g_test_run ();
}
