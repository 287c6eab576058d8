/* Holds the record model to forty needs; needs.h says how. */
#include "needs.h"

#include <glib/gstdio.h>
#include <locale.h>
#include <string.h>

static GPtrArray *owned;  /* objects of the case that runs */
static GPtrArray *texts;
static GPtrArray *dates;
static JsonObject *questions;

static void
start_case (void)
{
  owned = g_ptr_array_new_with_free_func (g_object_unref);
  texts = g_ptr_array_new_with_free_func (g_free);
  dates = g_ptr_array_new_with_free_func ((GDestroyNotify) gov_date_free);
}

static void
end_case (void)
{
  g_clear_pointer (&owned, g_ptr_array_unref);
  g_clear_pointer (&texts, g_ptr_array_unref);
  g_clear_pointer (&dates, g_ptr_array_unref);
}

gpointer
own (gpointer object)
{
  g_ptr_array_add (owned, object);
  return object;
}

static const char *
own_text (char *string)
{
  g_ptr_array_add (texts, string);
  return string;
}

GovRef *
to (const char *id,
    const char *label)
{
  return own (gov_ref_new (id, label));
}

GovDate *
on (const char *string)
{
  g_autoptr (GError) error = NULL;
  GovDate *date = gov_date_new_from_string (string, &error);

  g_assert_no_error (error);
  g_ptr_array_add (dates, date);
  return date;
}

gpointer
put (gpointer    record,
     const char *property,
     gpointer    item)
{
  g_autoptr (GovList) list = NULL;
  g_autoptr (GError) error = NULL;

  g_object_get (record, property, &list, NULL);
  gov_list_append (list, item, &error);
  g_assert_no_error (error);
  return item;
}

gpointer
add (GovRegister *reg,
     gpointer     record)
{
  g_autoptr (GError) error = NULL;

  gov_register_add (reg, record, &error);
  g_assert_no_error (error);
  return record;
}

void
cite (gpointer    record,
      const char *field,
      const char *exact)
{
  put (record, "evidence", make (EVIDENCE, "document", REPORT, "exact", exact, "field", field));
}

GovList *
all (GovRegister *reg,
     GType        type)
{
  return own (gov_register_list (reg, type));
}

void
say (GString    *answer,
     const char *format,
     ...)
{
  va_list arguments;

  if (answer->len > 0)
    g_string_append_c (answer, '\n');
  va_start (arguments, format);
  g_string_append_vprintf (answer, format, arguments);
  va_end (arguments);
}

const char *
text (gpointer    record,
      const char *property)
{
  char *string = record ? gov_record_dup_text (record, property) : NULL;

  return string ? own_text (string) : "nothing";
}

const char *
called (GovRef *ref)
{
  if (!ref)
    return "nobody";
  return gov_ref_get_label (ref) ? gov_ref_get_label (ref) : gov_ref_get_id (ref);
}

const char *
names (GovList *refs)
{
  g_autoptr (GString) joined = g_string_new (NULL);
  guint length = gov_list_get_length (refs);

  if (length == 0)
    return "nobody";
  for (guint i = 0; i < length; i++)
    {
      if (i > 0)
        g_string_append (joined, i == length - 1 ? " and " : ", ");
      g_string_append (joined, called (gov_list_get (refs, i)));
    }
  return own_text (g_strdup (joined->str));
}

const char *
title_of (GovRegister *reg,
          GovRef      *ref)
{
  const char *properties[] = { "title", "name", "label", "text" };
  GovRecord *record = ref ? gov_register_resolve (reg, ref) : NULL;

  for (guint i = 0; record && i < G_N_ELEMENTS (properties); i++)
    if (g_object_class_find_property (G_OBJECT_GET_CLASS (record), properties[i])
        && gov_record_has (record, properties[i]))
      return text (record, properties[i]);
  return called (ref);
}

gboolean
known (GovRegister *reg,
       GovRef      *ref)
{
  return ref && gov_register_resolve (reg, ref) != NULL;
}

gboolean
means (GovRef     *ref,
       const char *id)
{
  return ref && g_strcmp0 (gov_ref_get_id (ref), id) == 0;
}

gboolean
mentions (GovList    *refs,
          const char *id)
{
  FOR_EACH (GovRef, ref, refs)
    if (means (ref, id))
      return TRUE;
  return FALSE;
}

static char *
ask (const Need  *need,
     GovRegister *reg)
{
  GString *answer = g_string_new (NULL);

  need->ask (reg, answer);
  return g_string_free (answer, FALSE);
}

/* A register of one record is shown as that record. */
static char *
to_json (GovRegister *reg)
{
  g_autofree char *json = NULL;

  if (gov_register_get_length (reg) == 1)
    json = gov_record_to_json (gov_register_get (reg, 0), TRUE);
  else
    json = gov_register_to_json (reg, TRUE);
  return g_strconcat (g_strchomp (json), "\n", NULL);
}

static GovRegister *
write_and_read (GovRegister *reg,
                const char  *suffix)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *folder = g_dir_make_tmp ("needs-XXXXXX", &error);
  g_autofree char *name = g_strconcat ("register", suffix, NULL);
  g_autofree char *path = g_build_filename (folder, name, NULL);
  GovRegister *again;

  gov_register_save (reg, path, &error);
  g_assert_no_error (error);
  again = gov_register_new_from_file (path, &error);
  g_assert_no_error (error);
  g_unlink (path);
  g_rmdir (folder);
  return own (again);
}

/* "Action.dependsOn": unsets the property "depends-on" of all actions. */
static void
take_away (GovRegister *reg,
           const char  *field)
{
  g_auto (GStrv) parts = g_strsplit (field, ".", 2);
  g_autoptr (GString) property = g_string_new (NULL);
  GType type = gov_record_type_from_name (parts[0]);

  g_assert_true (g_type_is_a (type, GOV_TYPE_RECORD));
  for (const char *at = parts[1]; *at; at++)
    {
      if (g_ascii_isupper (*at))
        g_string_append_c (property, '-');
      g_string_append_c (property, g_ascii_tolower (*at));
    }
  FOR_EACH (GovRecord, record, all (reg, type))
    gov_record_unset (record, property->str);
}

/* Whether the question has another answer once the register says nothing in a field. */
static gboolean
rests_on (const Need *need,
          const char *json,
          const char *field,
          const char *answer)
{
  g_autoptr (GBytes) bytes = g_bytes_new (json, strlen (json));
  g_autoptr (GError) error = NULL;
  g_autoptr (GovRegister) less = gov_register_new_from_bytes (bytes, need->id, &error);
  g_autofree char *other = NULL;

  g_assert_no_error (error);
  take_away (less, field);
  other = ask (need, less);
  return !g_str_equal (other, answer);
}

static char *
join_lines (JsonArray *lines)
{
  g_autoptr (GString) joined = g_string_new (NULL);

  for (guint i = 0; i < json_array_get_length (lines); i++)
    g_string_append_printf (joined, "%s%s", i > 0 ? "\n" : "", json_array_get_string_element (lines, i));
  return g_string_free (g_steal_pointer (&joined), FALSE);
}

/* The sample is the built record, to the letter.  With $GOV_WRITE_SAMPLES set it is written anew. */
static void
check_sample (const Need *need,
              const char *json)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *path = g_strdup_printf ("%s/tests/samples/needs/%s.json", g_getenv ("GOV_SOURCE_ROOT"), need->id);
  g_autofree char *sample = NULL;

  if (g_getenv ("GOV_WRITE_SAMPLES"))
    g_file_set_contents (path, json, -1, &error);
  g_assert_no_error (error);
  g_file_get_contents (path, &sample, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (json, ==, sample);
}

static void
test_need (gconstpointer data)
{
  const Need *need = data;
  JsonObject *question = json_object_get_object_member (questions, need->id);
  JsonArray *fields = json_object_get_array_member (question, "restsOn");
  g_autofree char *answer = join_lines (json_object_get_array_member (question, "answer"));
  g_autoptr (GovRegister) reg = gov_register_new ();
  g_autofree char *json = NULL;

  start_case ();
  need->build (reg);
  json = to_json (reg);
  for (guint i = 0; i < 2; i++)
    {
      GovRegister *again = write_and_read (reg, i == 0 ? ".json" : ".ndjson");
      g_autofree char *said = ask (need, again);
      g_autofree char *json_again = to_json (again);

      g_test_message ("%s %s", need->id, said);
      g_assert_cmpstr (json_again, ==, json);
      g_assert_cmpstr (said, ==, answer);
    }
  check_sample (need, json);
  g_assert_cmpuint (json_array_get_length (fields), >, 0);
  for (guint i = 0; i < json_array_get_length (fields); i++)
    if (!rests_on (need, json, json_array_get_string_element (fields, i), answer))
      g_error ("%s: the answer is the same without %s", need->id, json_array_get_string_element (fields, i));
  end_case ();
}

/* The control: an answer that does not rest on a field does not change without it. */
static void
test_control (void)
{
  const Need *need = &needs_1_10[0];
  g_autoptr (GovRegister) reg = gov_register_new ();
  g_autofree char *answer = NULL;
  g_autofree char *json = NULL;

  start_case ();
  need->build (reg);
  json = to_json (reg);
  answer = ask (need, reg);
  g_assert_false (rests_on (need, json, "Action.modality", answer));
  g_assert_true (rests_on (need, json, "Action.involved", answer));
  end_case ();
}

static JsonNode *
read_questions (void)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *path = g_strconcat (g_getenv ("GOV_SOURCE_ROOT"), "/tests/samples/needs/questions.json", NULL);
  g_autoptr (JsonParser) parser = json_parser_new ();

  json_parser_load_from_file (parser, path, &error);
  g_assert_no_error (error);
  return json_parser_steal_root (parser);
}

int
main (int   argc,
      char *argv[])
{
  const Need *tables[] = { needs_1_10, needs_11_20, needs_21_30, needs_31_40 };
  g_autoptr (JsonNode) root = read_questions ();

  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);
  questions = json_node_get_object (root);
  g_assert_cmpuint (json_object_get_size (questions), ==, 40);
  for (guint i = 0; i < 40; i++)
    {
      g_autofree char *name = g_strconcat ("/needs/", tables[i / 10][i % 10].id, NULL);

      g_test_add_data_func (name, &tables[i / 10][i % 10], test_need);
    }
  g_test_add_func ("/needs/control", test_control);
  return g_test_run ();
}
