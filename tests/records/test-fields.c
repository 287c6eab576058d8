/* One test for all record types: it walks the properties, not a list of names, so a field is covered
 * the moment it is in a table. */
#include "gov.h"
#include "records/gov-record-private.h"

/* A value for a property: it states something that differs from saying nothing. */
static void
state (GovRecord  *record,
       GParamSpec *pspec)
{
  GValue value = G_VALUE_INIT;
  GType type = pspec->value_type;
  gboolean is_number = gov_record_find_field (record, pspec->name)->field->kind == &gov_kind_number;

  if (type == GOV_TYPE_LIST)
    {
      GovList *list = NULL;
      g_autoptr (GObject) item = NULL;
      g_autoptr (GError) error = NULL;
      GType item_type;

      g_object_get (record, pspec->name, &list, NULL);
      item_type = g_list_model_get_item_type (G_LIST_MODEL (list));
      item = item_type == GOV_TYPE_REF ? G_OBJECT (gov_ref_new ("urn:x", "the label")) : g_object_new (item_type, NULL);
      gov_list_append (list, item, &error);
      g_assert_no_error (error);
      g_object_unref (list);
      return;
    }
  g_value_init (&value, type);
  if (type == G_TYPE_STRING)
    g_value_set_string (&value, is_number ? "50.10" : pspec->name);
  else if (type == G_TYPE_BOOLEAN)
    g_value_set_boolean (&value, FALSE); /* stated, and still not true */
  else if (type == G_TYPE_INT64)
    g_value_set_int64 (&value, 0);
  else if (type == GOV_TYPE_DATE)
    g_value_take_boxed (&value, gov_date_new_from_string ("2021-11~", NULL));
  else if (type == G_TYPE_STRV)
    g_value_set_boxed (&value, (const char *[]) { "a", "b", NULL });
  else if (type == GOV_TYPE_REF)
    g_value_take_object (&value, gov_ref_new ("urn:x", "the label"));
  else if (G_TYPE_IS_ENUM (type))
    g_value_set_enum (&value, G_PARAM_SPEC_ENUM (pspec)->enum_class->maximum);
  else if (g_type_is_a (type, GOV_TYPE_RECORD))
    g_value_take_object (&value, g_object_new (type, NULL));
  else
    g_error ("no value for %s:%s", G_OBJECT_TYPE_NAME (record), pspec->name);
  g_object_set_property (G_OBJECT (record), pspec->name, &value);
  g_value_unset (&value);
}

static void
count (GObject    *object,
       GParamSpec *pspec,
       guint      *n)
{
  (*n)++;
}

static void
assert_round_trip (GovRecord *record)
{
  g_autofree char *json = gov_record_to_json (record, FALSE);
  g_autofree char *pretty = gov_record_to_json (record, TRUE);
  g_autofree char *again = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (GovRecord) back = gov_record_new_from_json (json, -1, &error);
  g_autoptr (GovRecord) back_pretty = NULL;
  g_auto (GStrv) kept = NULL;

  g_assert_no_error (error);
  g_assert_true (gov_record_equal (record, back));
  g_assert_true (G_OBJECT_TYPE (back) == G_OBJECT_TYPE (record));
  again = gov_record_to_json (back, FALSE);
  g_assert_cmpstr (again, ==, json);
  kept = gov_record_dup_kept_keys (back);
  g_assert_cmpuint (g_strv_length (kept), ==, 0); /* each value went into its field */

  back_pretty = gov_record_new_from_json (pretty, -1, &error);
  g_assert_no_error (error);
  g_assert_true (gov_record_equal (record, back_pretty));
}

static void
assert_only_difference (GovRecord  *one,
                        GovRecord  *other,
                        const char *name)
{
  g_autoptr (GovList) differences = gov_record_diff (one, other);
  const char *path;

  g_assert_false (gov_record_equal (one, other));
  g_assert_cmpuint (gov_list_get_length (differences), ==, 1);
  path = gov_difference_get_path (gov_list_get (differences, 0));
  g_assert_true (g_str_has_prefix (path, name));
}

static void
test_field (GType       type,
            GParamSpec *pspec)
{
  g_autoptr (GovRecord) one = g_object_new (type, NULL);
  g_autoptr (GovRecord) empty = g_object_new (type, NULL);
  g_autoptr (GovRecord) copy = NULL;
  g_autofree char *signal = g_strconcat ("notify::", pspec->name, NULL);
  g_autofree char *text = NULL;
  gboolean is_list = pspec->value_type == GOV_TYPE_LIST;
  guint n = 0;

  g_signal_connect (one, signal, G_CALLBACK (count), &n);
  g_assert_false (gov_record_has (one, pspec->name));
  state (one, pspec);
  g_assert_true (gov_record_has (one, pspec->name));
  g_assert_cmpuint (n, ==, is_list ? 0 : 1);
  if (!is_list && !g_type_is_a (pspec->value_type, GOV_TYPE_RECORD))
    {
      state (one, pspec);
      g_assert_cmpuint (n, ==, 1); /* the same again is no change */
    }

  assert_only_difference (one, empty, pspec->name);
  assert_only_difference (empty, one, pspec->name);
  assert_round_trip (one);
  text = gov_record_dup_text (one, pspec->name);
  g_assert_nonnull (text);

  copy = gov_record_copy (one);
  g_assert_true (gov_record_equal (one, copy));
  gov_record_unset (copy, pspec->name);
  g_assert_false (gov_record_has (copy, pspec->name));
  g_assert_true (gov_record_equal (copy, empty));
  g_assert_true (gov_record_has (one, pspec->name)); /* the copy is a thing of its own */
}

static void
test_type (gconstpointer data)
{
  GType type = GPOINTER_TO_SIZE (data);
  g_autoptr (GTypeClass) klass = g_type_class_ref (type);
  g_autoptr (GovRecord) full = g_object_new (type, NULL);
  g_autoptr (GovRecord) copy = NULL;
  guint n;
  g_autofree GParamSpec **pspecs = g_object_class_list_properties (G_OBJECT_CLASS (klass), &n);

  g_assert_cmpuint (n, >, 13); /* those of all records, and more */
  for (guint i = 0; i < n; i++)
    {
      test_field (type, pspecs[i]);
      g_assert_nonnull (g_param_spec_get_blurb (pspecs[i]));
      state (full, pspecs[i]);
    }
  assert_round_trip (full);
  copy = gov_record_copy (full);
  g_assert_true (gov_record_equal (full, copy));
}

int
main (int    argc,
      char **argv)
{
  g_auto (GStrv) names = gov_record_type_dup_names ();

  g_test_init (&argc, &argv, NULL);
  for (char **name = names; *name != NULL; name++)
    {
      g_autofree char *path = g_strconcat ("/fields/", *name, NULL);

      g_test_add_data_func (path, GSIZE_TO_POINTER (gov_record_type_from_name (*name)), test_type);
    }
  return g_test_run ();
}
