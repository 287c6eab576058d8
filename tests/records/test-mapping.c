/* Reading another format is a table too: its keys, our fields. */
#include "gov.h"
#include "records/gov-reading-private.h"

static const GovMappingRow sitzung_rows[] = {
  { "betreff", "title" },
  { "beginn", "start" },
  { "tagesordnung", "agenda" },
  { "abgesagt", "status" },
};

static const GovMappingRow punkt_rows[] = {
  { "betreff", "title" },
  { "nummer", "number" },
};

static const GovMappingType types[] = {
  { gov_meeting_get_type, "Sitzung", sitzung_rows, G_N_ELEMENTS (sitzung_rows) },
  { gov_agenda_item_get_type, "Punkt", punkt_rows, G_N_ELEMENTS (punkt_rows) },
};

static GovRecord *
read_mapped (GovMapping *mapping,
             const char *text)
{
  GovReading reading;
  GovRecord *record;
  g_autoptr (GError) error = NULL;

  gov_reading_init (&reading, mapping, text, strlen (text));
  record = gov_reading_top (&reading);
  if (record == NULL)
    gov_json_reader_take_error (&reading.json, "m", &error);
  g_assert_no_error (error);
  gov_reading_clear (&reading);
  return record;
}

static void
test_read (void)
{
  static GovMapping mapping = { "sitzung", types, G_N_ELEMENTS (types), NULL };
  g_autoptr (GovRecord) record = read_mapped (&mapping,
    "{\"type\":\"Sitzung\",\"betreff\":\"Rat\",\"beginn\":\"2021-11-29\",\"x:eigen\":[1.0],"
    "\"tagesordnung\":[{\"type\":\"Punkt\",\"nummer\":\"1\",\"betreff\":\"Haushalt\",\"title\":\"theirs\"}]}");
  GovMeeting *meeting = GOV_MEETING (record);
  GovAgendaItem *item = gov_list_get (gov_meeting_get_agenda (meeting), 0);
  g_autofree char *native = gov_record_to_json (record, FALSE);
  g_autoptr (GovRecord) back = gov_record_new_from_json (native, -1, NULL);

  g_assert_cmpstr (gov_meeting_get_title (meeting), ==, "Rat");
  g_assert_cmpstr (gov_date_get_text (gov_meeting_get_start (meeting)), ==, "2021-11-29");
  g_assert_cmpstr (gov_agenda_item_get_title (item), ==, "Haushalt");
  g_assert_cmpstr (gov_agenda_item_get_number (item), ==, "1");

  /* Their members that have no row are theirs still, whatever we call our fields. */
  g_assert_nonnull (strstr (native, "\"kept\":{\"sitzung\":{\"x:eigen\":[1.0]}}"));
  g_assert_nonnull (strstr (native, "\"kept\":{\"sitzung\":{\"title\":\"theirs\"}}"));
  g_assert_true (gov_record_equal (record, back));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/mapping/read", test_read);
  return g_test_run ();
}
