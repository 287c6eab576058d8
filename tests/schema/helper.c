/* What the tests in JavaScript ask of the library.
 *
 * usage: helper all      prints a register with a record of each type that states each field
 *        helper judge    says of each line, a record: "read", "kept" (well formed, but a field could
 *                        not hold its value), or "failed" */
#include "gov.h"
#include "records/gov-record-private.h"

#include <stdio.h>

static const char *
text_for (const GovKind *kind)
{
  if (kind == &gov_kind_number)
    return "50.10";
  if (kind == &gov_kind_duration)
    return "P1Y2M";
  return kind == &gov_kind_uri ? "https://example.org/a" : "some-text";
}

static void
fill_list (GovRecord      *record,
           const GovBound *bound)
{
  GovList *list = gov_record_get_list_at (record, bound->bit);

  for (guint i = 0; i < 2; i++)
    {
      gboolean is_ref = bound->type == GOV_TYPE_REF;
      g_autoptr (GObject) item = is_ref ? G_OBJECT (gov_ref_new ("urn:x:1", i ? "the label" : NULL))
                                        : g_object_new (bound->type, NULL);

      gov_list_append (list, item, NULL);
    }
}

static void
state (GovRecord      *record,
       const GovBound *bound)
{
  GType type = bound->pspec->value_type;
  g_auto (GValue) value = G_VALUE_INIT;

  if (type == GOV_TYPE_LIST)
    {
      fill_list (record, bound);
      return;
    }
  g_value_init (&value, type);
  if (type == G_TYPE_STRING)
    g_value_set_string (&value, text_for (bound->field->kind));
  else if (type == G_TYPE_BOOLEAN)
    g_value_set_boolean (&value, TRUE);
  else if (type == G_TYPE_INT64)
    g_value_set_int64 (&value, 7);
  else if (type == GOV_TYPE_DATE)
    g_value_take_boxed (&value, gov_date_new_from_string ("2021-11~", NULL));
  else if (type == G_TYPE_STRV)
    g_value_set_boxed (&value, (const char *[]) { "a", "b", NULL });
  else if (type == GOV_TYPE_REF)
    g_value_take_object (&value, gov_ref_new ("urn:x:2", "the label"));
  else if (G_TYPE_IS_ENUM (type))
    g_value_set_enum (&value, G_PARAM_SPEC_ENUM (bound->pspec)->enum_class->maximum);
  else
    g_value_take_object (&value, g_object_new (type, NULL));
  g_object_set_property (G_OBJECT (record), bound->field->name, &value);
}

static void
print_all (void)
{
  g_autoptr (GovRegister) all = gov_register_new ();
  g_autofree char *json = NULL;
  GovRecordClass *klass;

  for (guint i = 0; (klass = gov_record_class_nth (i)) != NULL; i++)
    {
      g_autoptr (GovRecord) record = g_object_new (G_OBJECT_CLASS_TYPE (klass), NULL);
      g_autofree char *id = g_strdup_printf ("urn:x:all:%u", i);

      GOV_FOREACH_BIT (bit, klass->known)
        if (klass->fields[bit]->pspec != NULL)
          state (record, klass->fields[bit]);
      gov_record_set_id (record, id);
      gov_register_add (all, record, NULL);
    }
  json = gov_register_to_json (all, FALSE);
  fputs (json, stdout);
}

/* A word that a field does not know is kept, and legal. */
static gboolean
is_another_word (const GovBound *bound,
                 const char     *raw)
{
  return bound->words != NULL && *raw == '"';
}

static void
look_for_kept (GovRecord *record,
               gpointer   data)
{
  gboolean *kept = data;
  g_auto (GStrv) keys = gov_record_dup_kept_keys (record);

  for (char **key = keys; *key != NULL; key++)
    {
      const GovBound *bound = gov_record_find_key (record, *key);
      const char *raw = gov_record_get_kept (record, *key);

      if (bound != NULL && !is_another_word (bound, raw))
        *kept = TRUE;
    }
  gov_record_visit_held (record, look_for_kept, kept);
}

static void
judge (void)
{
  g_autoptr (GIOChannel) input = g_io_channel_unix_new (0);
  char *line;

  while (g_io_channel_read_line (input, &line, NULL, NULL, NULL) == G_IO_STATUS_NORMAL)
    {
      g_autoptr (GovRecord) record = gov_record_new_from_json (line, -1, NULL);
      gboolean kept = FALSE;

      if (record != NULL)
        look_for_kept (record, &kept);
      puts (record == NULL ? "failed" : kept ? "kept" : "read");
      g_free (line);
    }
}

int
main (int    argc,
      char **argv)
{
  if (argc == 2 && g_str_equal (argv[1], "all"))
    print_all ();
  else if (argc == 2 && g_str_equal (argv[1], "judge"))
    judge ();
  else
    return 2;
  return 0;
}
