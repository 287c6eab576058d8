#include "json/gov-json-reader-private.h"
#include "json/gov-json-writer-private.h"

static gboolean
is_json (const char  *text,
         gsize        length,
         GError     **error)
{
  /* A copy of exactly that size: reading beyond it is noticed. */
  g_autofree char *copy = g_memdup2 (text, length);
  GovJsonReader reader;
  gboolean good;

  gov_json_reader_init (&reader, copy, length, GOV_JSON_DEPTH);
  good = gov_json_reader_check_all (&reader);
  if (!good)
    gov_json_reader_take_error (&reader, "f", error);
  gov_json_reader_clear (&reader);
  return good;
}

/* JSONTestSuite: y_ must be accepted, n_ refused, i_ may be either. */

static void
test_suite_file (gconstpointer data)
{
  const char *path = data;
  g_autofree char *name = g_path_get_basename (path);
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL, fault = NULL;
  gsize length;
  gboolean good;

  g_file_get_contents (path, &text, &length, &error);
  g_assert_no_error (error);
  good = is_json (text, length, &fault);
  if (*name == 'y')
    g_assert_no_error (fault);
  else if (*name == 'n')
    g_assert_false (good);
  if (!good)
    g_assert_true (g_str_has_prefix (fault->message, "f:"));
}

static void
test_no_suite (void)
{
  g_test_skip ("JSONTestSuite is not there: GOV_SHARED names no folder with standards/json");
}

static guint
add_suite (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;
  guint n = 0;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      char *path = g_build_filename (folder, name, NULL);

      if (g_file_test (path, G_FILE_TEST_IS_DIR))
        {
          n += add_suite (path);
          g_free (path);
        }
      else if (g_str_has_suffix (name, ".json") && strchr ("yni", *name) != NULL && name[1] == '_')
        {
          g_autofree char *test = g_strconcat ("/json/suite/", name, NULL);

          g_test_add_data_func_full (test, path, test_suite_file, g_free);
          n++;
        }
      else
        g_free (path);
    }
  return n;
}

/* Errors say where and what. */

typedef struct
{
  const char *text;
  GovError code;
  const char *message;
} Fault;

static const Fault faults[] = {
  { "{\n  \"a\": [1, 2,\n    x]\n}", GOV_ERROR_SYNTAX, "f:3:5: $.a[2]: value expected, \"x\" found" },
  { "{\"a\": 1,}", GOV_ERROR_SYNTAX, "f:1:9: $.a: name of a member expected, \"}\" found" },
  { "[1 2]", GOV_ERROR_SYNTAX, "f:1:4: $[0]: \",\" or \"]\" expected, number found" },
  { "[\"\xc3\xa9\xc3\xa9\", tru]", GOV_ERROR_SYNTAX, "f:1:8: $[1]: true expected" },
  { "{\"a b\": {\"c\": 01}}", GOV_ERROR_SYNTAX, "f:1:15: $['a b'].c: number with a leading zero" },
  { "[\"\\ud800\"]", GOV_ERROR_SYNTAX, "f:1:3: $[0]: half of a surrogate pair" },
  { "[\"\xff\"]", GOV_ERROR_SYNTAX, "f:1:3: $[0]: not UTF-8: byte 0xff" },
  { "{\"a\":[true", GOV_ERROR_SYNTAX, "f:1:11: $.a[0]: \",\" or \"]\" expected, the end found" },
  { "1 1", GOV_ERROR_SYNTAX, "f:1:3: $: the text goes on after the value" },
  { "\"abc", GOV_ERROR_SYNTAX, "f:1:1: $: string without an end" },
};

static void
test_faults (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (faults); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_false (is_json (faults[i].text, strlen (faults[i].text), &error));
      g_assert_cmpstr (error->message, ==, faults[i].message);
      g_assert_error (error, GOV_ERROR, (gint) faults[i].code);
    }
}

static void
test_depth (void)
{
  const guint depths[] = { GOV_JSON_DEPTH, GOV_JSON_DEPTH + 1, 1000000 };

  for (guint i = 0; i < G_N_ELEMENTS (depths); i++)
    {
      g_autoptr (GString) text = g_string_new (NULL);
      g_autoptr (GError) error = NULL;
      gboolean good;

      for (guint j = 0; j < depths[i]; j++)
        g_string_append_c (text, '[');
      for (guint j = 0; j < depths[i]; j++)
        g_string_append_c (text, ']');
      good = is_json (text->str, text->len, &error);
      if (i == 0)
        g_assert_no_error (error);
      else
        g_assert_error (error, GOV_ERROR, GOV_ERROR_LIMIT);
      g_assert_cmpint (good, ==, i == 0);
    }
}

/* Strings of every length, so that each way through the wide scan is taken. */
static void
test_lengths (void)
{
  for (guint n = 0; n < 70; n++)
    for (guint at = 0; at <= n; at++)
      {
        g_autofree char *plain = g_strnfill (n, 'a');
        GovJsonWriter writer;
        GovJsonReader reader;
        GovJsonStringFlags flags;
        GovArena *arena = gov_arena_new (0);
        g_autofree char *json = NULL;
        gsize length;

        if (at < n)
          plain[at] = at % 2 ? '"' : '\x01';
        gov_json_writer_init (&writer, FALSE);
        gov_json_writer_string (&writer, plain);
        json = gov_json_writer_steal (&writer, &length);
        g_assert_true (is_json (json, length, NULL));
        gov_json_reader_init (&reader, json, length, 1);
        g_assert_cmpstr (gov_json_reader_read_string (&reader, arena, &flags), ==, plain);
        gov_arena_unref (arena);
      }
}

static void
test_escapes (void)
{
  const char *text = "\"\\u0041\\u00e9\\ud83d\\ude00\\n\\/\\\"\\b\"";
  GovArena *arena = gov_arena_new (0);
  GovJsonStringFlags flags;
  GovJsonReader reader;

  gov_json_reader_init (&reader, text, strlen (text), 1);
  g_assert_cmpstr (gov_json_reader_read_string (&reader, arena, &flags), ==, "A\xc3\xa9\xf0\x9f\x98\x80\n/\"\b");
  g_assert_cmpint (flags, ==, GOV_JSON_ESCAPES);
  gov_arena_unref (arena);
}

/* Every character, and every two bytes that look like one: the answer is GLib's. */
static void
test_utf8 (void)
{
  for (gunichar c = 0x80; c <= 0x10ffff; c++)
    {
      char text[8] = "\"";
      gint n = g_unichar_to_utf8 (c, text + 1);

      text[n + 1] = '"';
      g_assert_cmpint (is_json (text, (gsize) n + 2, NULL), ==, g_utf8_validate (text + 1, n, NULL));
    }
  for (guint bytes = 0; bytes < 0x1000000; bytes += 0x37)
    {
      char text[] = { '"', (char) (0x80 | bytes >> 16), (char) (bytes >> 8), (char) bytes, (char) 0x80, '"' };
      gboolean special = FALSE;

      for (guint i = 1; i < 4; i++)
        special |= text[i] == '"' || text[i] == '\\' || (guchar) text[i] < 0x20;
      if (!special)
        g_assert_cmpint (is_json (text, sizeof text, NULL), ==, g_utf8_validate_len (text + 1, 4, NULL));
    }
}

static void
test_integers (void)
{
  const gint64 values[] = { 0, 1, -1, 10, G_MAXINT64, G_MININT64 };
  const char *texts[] = { "0", "1", "-1", "10", "9223372036854775807", "-9223372036854775808" };

  for (guint i = 0; i < G_N_ELEMENTS (values); i++)
    {
      GovJsonWriter writer;
      g_autofree char *text = NULL;

      gov_json_writer_init (&writer, FALSE);
      gov_json_writer_integer (&writer, values[i]);
      text = gov_json_writer_steal (&writer, NULL);
      g_assert_cmpstr (text, ==, texts[i]);
    }
}

/* Broken in every place a file can be: an error each time, and never a crash. */
static void
test_cut_and_changed (void)
{
  const char *text = "{\"a\": [1, -2.5e+3, \"x\\u00e9\\\\\", true, false, null, {}], \"\xc3\xa9\": {\"b\": [[]]}}";
  gsize n = strlen (text);

  g_assert_true (is_json (text, n, NULL));
  for (gsize i = 0; i < n; i++)
    {
      g_assert_false (is_json (text, i, NULL));
      for (guint byte = 0; byte < 256; byte++)
        {
          g_autofree char *changed = g_strdup (text);
          g_autoptr (GError) error = NULL;

          changed[i] = (char) byte;
          if (!is_json (changed, n, &error))
            g_assert_true (g_utf8_validate (error->message, -1, NULL));
        }
    }
}

int
main (int    argc,
      char **argv)
{
  const char *shared = g_getenv ("GOV_SHARED");
  g_autofree char *folder = shared ? g_build_filename (shared, "standards", "json", NULL) : NULL;

  g_test_init (&argc, &argv, NULL);
  if (folder == NULL || add_suite (folder) == 0)
    g_test_add_func ("/json/suite", test_no_suite);
  g_test_add_func ("/json/faults", test_faults);
  g_test_add_func ("/json/depth", test_depth);
  g_test_add_func ("/json/lengths", test_lengths);
  g_test_add_func ("/json/escapes", test_escapes);
  g_test_add_func ("/json/utf8", test_utf8);
  g_test_add_func ("/json/integers", test_integers);
  g_test_add_func ("/json/cut-and-changed", test_cut_and_changed);
  return g_test_run ();
}
