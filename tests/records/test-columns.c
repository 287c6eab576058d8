/* Fields of many records at once, held to what the records say one by one. */
#include <libgov/gov.h>

#include <math.h>

static GovRegister *
read_register (void)
{
  static const char json[] =
    "[{\"type\":\"Action\",\"id\":\"1\",\"text\":\"a\\u00e9\\n\",\"due\":{\"text\":\"soon\",\"date\":\"2021-11-29\"},"
    "\"priority\":-7,\"status\":\"open\",\"assignees\":[\"x\",{\"label\":\"y\"}],\"meeting\":{\"id\":\"m\",\"label\":\"l\"}},"
    "{\"type\":\"Action\",\"text\":\"\",\"agreedOn\":\"2021-11-29T10:00:00+01:00\",\"keywords\":[\"k\"]},"
    "{\"type\":\"Location\",\"name\":\"Mill\",\"latitude\":51.5,\"country\":\"NL\"},"
    "{\"type\":\"Membership\",\"chair\":true,\"start\":\"2021\"},"
    "{\"type\":\"Participant\",\"count\":9,\"left\":\"../2021\"}]";
  g_autoptr (GBytes) bytes = g_bytes_new_static (json, strlen (json));
  g_autoptr (GError) error = NULL;
  GovRegister *records = gov_register_new_from_bytes (bytes, NULL, &error);

  g_assert_no_error (error);
  return records;
}

static void
test_texts (void)
{
  g_autoptr (GovRegister) records = read_register ();
  g_autoptr (GovList) list = gov_register_list (records, GOV_TYPE_ACTION);
  const char *fields[] = { "id", "text", "due.date", "status", "priority", "meeting.label", "keywords", NULL };
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = gov_list_to_texts (list, fields, &error);
  g_auto (GStrv) column = NULL;
  static const char expected[] = "1\0" "\0" "aé\n\0" "\0" "2021-11-29\0" "\0" "open\0" "\0" "-7\0" "\0" "l\0" "\0"
                                 "\0" "[\"k\"]";

  g_assert_no_error (error);
  g_assert_cmpmem (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), expected, sizeof expected);
  column = gov_list_dup_column (list, "text", &error);
  g_assert_no_error (error);
  g_assert_true (g_strv_equal ((const char *const *) column, (const char *const[]) { "aé\n", "", NULL }));
}

static void
assert_mask (GovList    *list,
             const char *field,
             const char *expected)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) mask = gov_list_to_mask (list, field, &error);
  const gint8 *bytes = g_bytes_get_data (mask, NULL);

  g_assert_no_error (error);
  g_assert_cmpuint (g_bytes_get_size (mask), ==, strlen (expected));
  for (guint i = 0; expected[i] != '\0'; i++)
    g_assert_cmpint (bytes[i], ==, expected[i] - '0');
}

static void
test_mask (void)
{
  g_autoptr (GovRegister) records = read_register ();
  g_autoptr (GovList) actions = gov_register_list (records, GOV_TYPE_ACTION);
  g_autoptr (GovList) all = gov_register_list (records, GOV_TYPE_RECORD);

  assert_mask (actions, "text", "11");
  assert_mask (actions, "due.date", "10");
  assert_mask (actions, "meeting.label", "10");
  assert_mask (actions, "assignees", "10");
  gov_action_get_assignees (gov_list_get (actions, 1)); /* to ask for a list does not state it */
  assert_mask (actions, "assignees", "10");
  assert_mask (all, "id", "100000");
  assert_mask (all, "count", "000001");
}

static void
test_numbers (void)
{
  g_autoptr (GovRegister) records = read_register ();
  g_autoptr (GovList) all = gov_register_list (records, GOV_TYPE_RECORD);
  g_autoptr (GBytes) priorities = gov_list_to_numbers (all, "priority", NULL);
  g_autoptr (GBytes) latitudes = gov_list_to_numbers (all, "latitude", NULL);
  g_autoptr (GBytes) chairs = gov_list_to_numbers (all, "chair", NULL);
  const gint64 *integers = g_bytes_get_data (priorities, NULL);
  const double *doubles = g_bytes_get_data (latitudes, NULL);
  const gint8 *truths = g_bytes_get_data (chairs, NULL);

  g_assert_cmpuint (g_bytes_get_size (priorities), ==, 6 * sizeof (gint64));
  g_assert_cmpuint (g_bytes_get_size (chairs), ==, 6);
  g_assert_cmpint (integers[0], ==, -7);
  g_assert_cmpint (integers[2], ==, G_MININT64);
  g_assert_true (isnan (doubles[0]));
  g_assert_cmpfloat (doubles[3], ==, 51.5);
  g_assert_cmpint (truths[0], ==, -1);
  g_assert_cmpint (truths[4], ==, 1);
}

static gint64
date_of (GovList    *list,
         const char *field,
         guint       i)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = gov_list_to_numbers (list, field, &error);

  g_assert_no_error (error);
  return ((const gint64 *) g_bytes_get_data (bytes, NULL))[i];
}

static void
test_dates (void)
{
  g_autoptr (GovRegister) records = read_register ();
  g_autoptr (GovList) all = gov_register_list (records, GOV_TYPE_RECORD);

  g_assert_cmpint (date_of (all, "due.date", 0), ==, 1638144000);   /* 2021-11-29 */
  g_assert_cmpint (date_of (all, "agreed-on", 2), ==, 1638176400);  /* 09:00 in UTC */
  g_assert_cmpint (date_of (all, "start", 4), ==, 1609459200);      /* 2021-01-01 */
  g_assert_cmpint (date_of (all, "left", 5), ==, G_MININT64);       /* open */
}

/* A date of the common form takes a shorter way; it leads where the long one does. */
static void
test_bounds (void)
{
  for (gint64 day = -354285; day < 2932896; day += 997) /* from the year 1000 to 9999 */
    {
      g_autoptr (GovAction) action = gov_action_new ();
      g_autoptr (GovList) list = gov_list_new (GOV_TYPE_ACTION);
      g_autoptr (GDateTime) noon = g_date_time_new_from_unix_utc (day * 86400 + 43200);
      g_autofree char *text = g_date_time_format (noon, "%Y-%m-%d");
      g_autofree char *exact = g_strconcat (text, "T00:00:00Z", NULL);
      g_autoptr (GovDate) date = gov_date_new_from_string (text, NULL);
      g_autoptr (GovDate) midnight = gov_date_new_from_string (exact, NULL);

      gov_action_set_agreed_on (action, date);
      gov_action_set_planned_start (action, midnight);
      g_assert_true (gov_list_append (list, action, NULL));
      g_assert_cmpint (date_of (list, "agreed-on", 0), ==, day * 86400);
      g_assert_cmpint (date_of (list, "planned-start", 0), ==, day * 86400);
    }
}

static void
test_fields (void)
{
  g_autoptr (GovRegister) records = read_register ();
  g_autoptr (GovList) list = gov_register_list (records, GOV_TYPE_ACTION);
  g_autoptr (GovList) none = gov_list_new (GOV_TYPE_ACTION);
  g_auto (GStrv) fields = gov_list_dup_fields (list), nothing = gov_list_dup_fields (none);

  g_assert_true (g_strv_contains ((const char *const *) fields, "agreed-on"));
  g_assert_true (g_strv_contains ((const char *const *) fields, "assignees"));
  g_assert_false (g_strv_contains ((const char *const *) fields, "title"));
  g_assert_cmpuint (g_strv_length (fields), ==, 9);
  g_assert_cmpuint (g_strv_length (nothing), ==, 0);
}

static void
test_json (void)
{
  g_autoptr (GovRegister) records = read_register ();
  g_autoptr (GovList) list = gov_register_list (records, GOV_TYPE_LOCATION);
  g_autoptr (GovList) none = gov_list_new (GOV_TYPE_ACTION);
  g_autofree char *json = gov_list_to_json (list, FALSE, NULL), *empty = gov_list_to_json (none, FALSE, NULL);

  g_assert_cmpstr (json, ==, "[{\"type\":\"Location\",\"name\":\"Mill\",\"country\":\"NL\",\"latitude\":51.5}]");
  g_assert_cmpstr (empty, ==, "[]");
}

static void
test_errors (void)
{
  g_autoptr (GovRegister) records = read_register ();
  g_autoptr (GovList) list = gov_register_list (records, GOV_TYPE_ACTION);
  g_autoptr (GovList) refs = gov_list_new (GOV_TYPE_REF);
  g_autoptr (GovList) none = gov_list_new (GOV_TYPE_ACTION);
  const char *unknown[] = { "", ".", "titel", "due.titel", "text.id", "meeting.title", "meeting.id.id", "due.", "assignees.id" };
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (unknown); i++)
    {
      const char *fields[] = { "id", unknown[i], NULL };

      g_assert_null (gov_list_to_texts (list, fields, &error));
      g_assert_error (error, GOV_ERROR, GOV_ERROR_NOT_FOUND);
      g_clear_error (&error);
      g_assert_null (gov_list_to_numbers (none, unknown[i], &error));
      g_assert_error (error, GOV_ERROR, GOV_ERROR_NOT_FOUND);
      g_clear_error (&error);
    }
  g_assert_null (gov_list_to_numbers (none, "text", &error));
  g_assert_error (error, GOV_ERROR, GOV_ERROR_INVALID);
  g_clear_error (&error);
  g_assert_null (gov_list_to_mask (refs, "id", &error));
  g_assert_error (error, GOV_ERROR, GOV_ERROR_INVALID);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/columns/texts", test_texts);
  g_test_add_func ("/columns/mask", test_mask);
  g_test_add_func ("/columns/numbers", test_numbers);
  g_test_add_func ("/columns/dates", test_dates);
  g_test_add_func ("/columns/bounds", test_bounds);
  g_test_add_func ("/columns/fields", test_fields);
  g_test_add_func ("/columns/json", test_json);
  g_test_add_func ("/columns/errors", test_errors);

  return g_test_run ();
}
