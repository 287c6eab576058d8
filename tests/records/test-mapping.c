/* Reading another format is a table too: its keys, our fields. */
#include "gov.h"
#include "records/gov-reading-private.h"

static const GovMappingRow sitzung_rows[] = {
  { "betreff", "title" },
  { "beginn", "start" },
  { "tagesordnung", "agenda" },
};

static const GovMappingRow punkt_rows[] = {
  { "betreff", "title" },
  { "nummer", "number" },
};

static const GovMappingRow all_rows[] = {
  { "id", "id" },
};

/* "abgesagt": true says what a status says. */
static gboolean
derive_cancelled (GovReading     *reading,
                  const GovBound *bound,
                  const char     *raw,
                  gboolean        stated,
                  GovSlot        *slot)
{
  slot->integer = GOV_MEETING_STATUS_CANCELLED;
  return g_str_equal (raw, "true");
}

static gboolean
write_cancelled (GovJsonWriter *writer,
                 GovRecord     *record)
{
  gov_json_writer_boolean (writer, gov_meeting_get_status (GOV_MEETING (record)) == GOV_MEETING_STATUS_CANCELLED);
  return TRUE;
}

static const GovMappingDerived sitzung_derived[] = {
  { "abgesagt", "status", derive_cancelled, write_cancelled },
};

static const GovMappingType types[] = {
  { .type = gov_meeting_get_type, .word = "Sitzung",
    .rows = sitzung_rows, .n_rows = G_N_ELEMENTS (sitzung_rows),
    .derived = sitzung_derived, .n_derived = G_N_ELEMENTS (sitzung_derived) },
  { .type = gov_agenda_item_get_type, .word = "Punkt", .rows = punkt_rows, .n_rows = G_N_ELEMENTS (punkt_rows) },
};

static GovMapping plain = {
  .format = "sitzung", .rows = all_rows, .n_rows = G_N_ELEMENTS (all_rows),
  .types = types, .n_types = G_N_ELEMENTS (types),
};

static GovMapping by_url = {
  .format = "url", .type_prefix = "https://x.example/2/", .rows = all_rows, .n_rows = G_N_ELEMENTS (all_rows),
  .types = types, .n_types = G_N_ELEMENTS (types),
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
  g_autoptr (GovRecord) record = read_mapped (&plain,
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

static char *
write_mapped (GovMapping *mapping,
              GovRecord  *record)
{
  GovJsonWriter writer;

  gov_json_writer_init (&writer, FALSE);
  writer.context = mapping;
  gov_record_write (record, &writer);
  return gov_json_writer_steal (&writer, NULL);
}

/* What was read is written to the letter, by way of native JSON too. */
static void
test_lossless (void)
{
  const char *texts[] = {
    "{\"type\":\"https://x.example/2/Sitzung\",\"id\":\"1\",\"betreff\":\"Rat\",\"abgesagt\":true,\"title\":null,\"x\":1.0}",
    "{\"type\":\"https://x.example/2/Sitzung\",\"abgesagt\":false}",
    "{\"type\":\"https://x.example/2/Sitzung\",\"abgesagt\":\"ja\"}",
    "{\"type\":\"https://x.example/2/Sitzung\",\"tagesordnung\":[\"https://x.example/p1\"]}",
    "{\"type\":\"https://x.example/2/Sitzung\",\"tagesordnung\":[{\"id\":\"p1\",\"type\":\"https://x.example/2/Punkt\"}]}",
    "{\"betreff\":null,\"type\":\"https://x.example/1/Sitzung\"}",
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (GovRecord) record = read_mapped (&by_url, texts[i]);
      g_autofree char *native = gov_record_to_json (record, FALSE);
      g_autoptr (GovRecord) detour = gov_record_new_from_json (native, -1, NULL);
      g_autofree char *json = write_mapped (&by_url, record);
      g_autofree char *detour_json = write_mapped (&by_url, detour);
      g_autoptr (JsonNode) expected = json_from_string (texts[i], NULL);
      g_autoptr (JsonNode) found = json_from_string (json, NULL);
      g_autoptr (JsonNode) found_detour = json_from_string (detour_json, NULL);

      if (!json_node_equal (found, expected) || !json_node_equal (found_detour, expected))
        g_error ("%s became %s and %s", texts[i], json, detour_json);
    }
}

/* A derived member is written anew once its field says something else. */
static void
test_derived (void)
{
  g_autoptr (GovRecord) record = read_mapped (&plain, "{\"type\":\"Sitzung\",\"abgesagt\":true}");
  g_autofree char *json = NULL;

  g_assert_cmpint (gov_meeting_get_status (GOV_MEETING (record)), ==, GOV_MEETING_STATUS_CANCELLED);
  gov_meeting_set_status (GOV_MEETING (record), GOV_MEETING_STATUS_HELD);
  json = write_mapped (&plain, record);
  g_assert_cmpstr (json, ==, "{\"type\":\"Sitzung\",\"abgesagt\":false}");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/mapping/read", test_read);
  g_test_add_func ("/mapping/lossless", test_lossless);
  g_test_add_func ("/mapping/derived", test_derived);
  return g_test_run ();
}
