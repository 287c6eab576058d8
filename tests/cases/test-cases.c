/* The cases that all languages share, in C. */
#include <libgov/gov.h>

static const char *
nick_of (GType type,
         int   value)
{
  g_autoptr (GEnumClass) words = g_type_class_ref (type);

  return g_enum_get_value (words, value)->value_nick;
}

static void
assert_error (JsonObject   *the_case,
              const GError *error)
{
  g_assert_nonnull (error);
  g_assert_true (error->domain == GOV_ERROR);
  g_assert_cmpstr (nick_of (GOV_TYPE_ERROR, error->code), ==, json_object_get_string_member (the_case, "error"));
  g_assert_nonnull (strstr (error->message, json_object_get_string_member (the_case, "says")));
}

static void
test_read (gconstpointer data)
{
  JsonObject *the_case = (JsonObject *) data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GovRecord) record = gov_record_new_from_json (json_object_get_string_member (the_case, "read"), -1, &error);
  g_autofree char *json = NULL;

  if (json_object_has_member (the_case, "error"))
    {
      g_assert_null (record);
      assert_error (the_case, error);
      return;
    }
  g_assert_no_error (error);
  json = gov_record_to_json (record, FALSE);
  g_assert_cmpstr (json, ==, json_object_get_string_member (the_case, "write"));
}

static void
set_property (GovRecord  *record,
              const char *name,
              JsonNode   *node)
{
  GParamSpec *pspec = g_object_class_find_property (G_OBJECT_GET_CLASS (record), name);
  g_autoptr (GError) error = NULL;
  const char *text = json_node_get_value_type (node) == G_TYPE_STRING ? json_node_get_string (node) : NULL;

  g_assert_nonnull (pspec);
  if (pspec->value_type == GOV_TYPE_DATE)
    {
      g_autoptr (GovDate) date = gov_date_new_from_string (text, &error);

      g_assert_no_error (error);
      g_object_set (record, name, date, NULL);
    }
  else if (G_TYPE_IS_ENUM (pspec->value_type))
    {
      g_autoptr (GEnumClass) words = g_type_class_ref (pspec->value_type);

      g_object_set (record, name, g_enum_get_value_by_nick (words, text)->value, NULL);
    }
  else if (pspec->value_type == G_TYPE_STRV)
    {
      g_autoptr (GStrvBuilder) strings = g_strv_builder_new ();
      g_auto (GStrv) all = NULL;
      JsonArray *array = json_node_get_array (node);

      for (guint i = 0; i < json_array_get_length (array); i++)
        g_strv_builder_add (strings, json_array_get_string_element (array, i));
      all = g_strv_builder_end (strings);
      g_object_set (record, name, all, NULL);
    }
  else
    {
      g_auto (GValue) value = G_VALUE_INIT;

      json_node_get_value (node, &value);
      g_object_set_property (G_OBJECT (record), name, &value);
    }
}

static void
test_make (gconstpointer data)
{
  JsonObject *the_case = (JsonObject *) data;
  JsonObject *set = json_object_get_object_member (the_case, "set");
  g_autofree char *type_name = g_strconcat ("Gov", json_object_get_string_member (the_case, "make"), NULL);
  g_autoptr (GovRecord) record = NULL;
  g_autoptr (GList) names = json_object_get_members (set);
  g_autofree char *json = NULL;

  g_type_ensure (GOV_TYPE_MEETING);
  g_type_ensure (GOV_TYPE_ACTION);
  g_type_ensure (GOV_TYPE_AGENDA_ITEM);
  record = g_object_new (g_type_from_name (type_name), NULL);
  for (GList *name = names; name != NULL; name = name->next)
    set_property (record, name->data, json_object_get_member (set, name->data));
  json = gov_record_to_json (record, FALSE);
  g_assert_cmpstr (json, ==, json_object_get_string_member (the_case, "write"));
}

static void
test_date (gconstpointer data)
{
  JsonObject *the_case = (JsonObject *) data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GovDate) date = gov_date_new_from_string (json_object_get_string_member (the_case, "date"), &error);
  g_autoptr (GovDate) earliest = NULL;
  g_autoptr (GovDate) latest = NULL;

  if (json_object_has_member (the_case, "error"))
    {
      g_assert_null (date);
      assert_error (the_case, error);
      return;
    }
  g_assert_no_error (error);
  earliest = gov_date_get_earliest (date);
  latest = gov_date_get_latest (date);
  g_assert_cmpstr (nick_of (GOV_TYPE_DATE_PRECISION, gov_date_get_precision (date)), ==,
                   json_object_get_string_member (the_case, "precision"));
  g_assert_cmpstr (gov_date_get_text (earliest), ==, json_object_get_string_member (the_case, "earliest"));
  g_assert_cmpstr (gov_date_get_text (latest), ==, json_object_get_string_member (the_case, "latest"));
}

static void
test_order (gconstpointer data)
{
  JsonObject *the_case = (JsonObject *) data;
  JsonArray *texts = json_object_get_array_member (the_case, "order");
  g_autoptr (GovDate) a = gov_date_new_from_string (json_array_get_string_element (texts, 0), NULL);
  g_autoptr (GovDate) b = gov_date_new_from_string (json_array_get_string_element (texts, 1), NULL);

  g_assert_cmpstr (nick_of (GOV_TYPE_ORDER, gov_date_compare (a, b)), ==,
                   json_object_get_string_member (the_case, "is"));
}

static const struct
{
  const char *member;
  GTestDataFunc test;
} kinds[] = {
  { "read", test_read },
  { "make", test_make },
  { "date", test_date },
  { "order", test_order },
};

static void
add_case (JsonArray *cases,
          guint      i,
          JsonNode  *node,
          gpointer   data)
{
  JsonObject *the_case = json_node_get_object (node);
  g_autofree char *name = g_strdelimit (g_strdup (json_object_get_string_member (the_case, "name")), "/", '|');
  g_autofree char *path = g_strdup_printf ("/cases/%s", name);

  for (guint kind = 0; kind < G_N_ELEMENTS (kinds); kind++)
    if (json_object_has_member (the_case, kinds[kind].member))
      {
        g_test_add_data_func (path, the_case, kinds[kind].test);
        return;
      }
  g_assert_not_reached ();
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autoptr (GError) error = NULL;

  g_test_init (&argc, &argv, NULL);
  g_assert_cmpint (argc, ==, 2);
  json_parser_load_from_file (parser, argv[1], &error);
  g_assert_no_error (error);
  json_array_foreach_element (
    json_object_get_array_member (json_node_get_object (json_parser_get_root (parser)), "cases"), add_case, NULL);
  return g_test_run ();
}
