/* What is no OParl, or no JSON: one clear error that says where, or a record that keeps it. */
#include "formats/oparl/gov-oparl-private.h"

#include <unistd.h>

#include "gov.h"

#define OPARL "https://schema.oparl.org/1.1/"

static GovRegister *
read_bytes (const char  *text,
            gsize        length,
            GError     **error)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, length);

  return gov_format_read (gov_format_find ("oparl"), bytes, "bad.json", error);
}

static char *
write_text (GovRegister *records)
{
  g_autoptr (GBytes) bytes = gov_format_write (gov_format_find ("oparl"), records, NULL);

  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

/* What is read can be written, read again, and be understood. */
static void
use (GovRegister *records)
{
  g_autofree char *native = gov_register_to_json (records, FALSE), *text = NULL;
  g_autoptr (GBytes) bytes = g_bytes_new (native, strlen (native));
  g_autoptr (GovRegister) again = gov_register_new_from_bytes (bytes, NULL, NULL);

  g_assert_nonnull (again);
  gov_format_understand (gov_format_find ("oparl"), records);
  text = write_text (records);
  g_assert_nonnull (text);
}

/* The message names the text, the line and the column, and the JSONPath. */
static void
assert_clear (GError     *error,
              const char *path)
{
  g_assert_nonnull (error);
  g_assert_true (error->domain == GOV_ERROR);
  g_assert_true (g_str_has_prefix (error->message, "bad.json:"));
  g_assert_true (g_ascii_isdigit (error->message[strlen ("bad.json:")]));
  g_assert_true (g_utf8_validate (error->message, -1, NULL));
  g_assert_cmpuint (strlen (error->message), <, 8000); /* a path may have 512 steps */
  if (path != NULL && strstr (error->message, path) == NULL)
    g_error ("%s in \"%s\"", path, error->message);
}

static const struct
{
  const char *text;
  const char *path; /* in the error; NULL: it is read */
} texts[] = {
  { "", NULL }, /* no record at all */
  { "<html><body>502 Bad Gateway</body></html>", "$" },
  { "Seite nicht gefunden", "$" },
  { "\xff\xfe{\0}", "$" },
  { "{", "$" },
  { "[", "$" },
  { "{}}", "$" },
  { "[{}", "$" },
  { "nul", "$" },
  { "null", "$" },
  { "true", "$" },
  { "12", "$" },
  { "\"text\"", "$" },
  { "[[]]", "$[0]" },
  { "[1]", "$[0]" },
  { "[null]", "$[0]" },
  { "[{},]", "$" },
  { "{\"data\":[1]}", "$.data[0]" },
  { "{\"data\":[{\"type\":1}]}", "$.data[0].type" },
  { "{\"data\":[{\"type\":\"" OPARL "Paper\"},\"u:2\"]}", "$.data[1]" },
  { "{\"data\":[{\"type\":\"" OPARL "Paper\",\"id\":\"1\"},{\"type\":\"" OPARL "Paper\",\"name\":[]}]}", "$.data[1].name" },
  { "{\"data\":[],\"data\":[]}", "$.data" },
  { "{\"data\":[],\"links\":{\"next\":}}", "$.links.next" },
  { "{\"data\":[],\"links\"}", "$" },
  { "{\"data\":[],1:2}", "$" },
  { "{\"type\":\"" OPARL "Paper\",\"consultation\":[{\"role\":7}]}", "$.consultation[0].role" },
  { "{\"type\":\"" OPARL "Paper\",\"name\":\"a\"\"b\"}", "$" },
  { "{\"type\":\"" OPARL "Paper\",\"name\":\"\xc3\"}", "$.name" },
  { "{\"type\":\"" OPARL "Paper\",\"name\":\"\\ud800\"}", "$.name" },

  /* A page without its data is an object that says no type, and is kept as that. */
  { "{}", NULL },
  { "{\"links\":{},\"pagination\":{}}", NULL },
  { "{\"data\":[]}", NULL },
  { "{\"data\":null,\"links\":{}}", NULL },
  { "{\"data\":7}", NULL },
  { "[]", NULL },
};

static void
test_texts (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (GovRegister) records = read_bytes (texts[i].text, strlen (texts[i].text), &error);

      g_test_message ("%u: %s", i, error ? error->message : "read");
      if (texts[i].path == NULL)
        g_assert_no_error (error);
      else
        assert_clear (error, texts[i].path);
      if (records != NULL)
        use (records);
    }
}

/* Every member of every type, with a value of every kind. */

static const char * const values[] = {
  "null", "true", "false", "7", "-7.5e300", "1E400", "123456789012345678901234567890", "\"\"", "\"wrong\"", "\"\\u0000\"",
  "\"2019-02-30T99:00:00\"", "[]", "{}", "[null]", "[true]", "[7]", "[\"\"]", "[\"u:1\",\"u:1\"]", "[[]]", "[{}]", "[[{}]]", "{\"id\":7}",
  "{\"id\":null}", "{\"type\":7}", "{\"type\":\"" OPARL "Person\",\"id\":\"p\"}", "[{\"type\":\"nothing\"}]", "[{\"id\":\"x\"},null,\"u\"]",
  "{\"type\":\"Feature\",\"geometry\":[]}", "[{\"type\":\"" OPARL "File\",\"name\":\"f\"},7]",
};

static guint n_read, n_failed;

static void
try_value (const char *word,
           const char *key,
           const char *value)
{
  g_autofree char *text = g_strdup_printf ("[{\"type\":\"" OPARL "%s\",\"id\":\"before\"},\n{\"type\":\"" OPARL "%s\",\"%s\":%s}]",
                                           word, word, key, value);
  g_autofree char *path = g_strdup_printf ("$[1].%s", key);
  g_autoptr (GError) error = NULL;
  g_autoptr (GovRegister) records = read_bytes (text, strlen (text), &error);

  if (records == NULL)
    {
      assert_clear (error, path);
      g_assert_true (g_str_has_prefix (error->message, "bad.json:2:"));
      n_failed++;
      return;
    }
  {
    g_autofree char *written = write_text (records);
    g_autofree char *member = g_strdup_printf ("\"%s\":%s", key, value);

    if (strstr (written, member) == NULL)
      g_error ("%s %s: %s", word, member, written);
  }
  use (records);
  n_read++;
}

static void
try_member (const char *word,
            const char *key)
{
  for (guint i = 0; i < G_N_ELEMENTS (values); i++)
    try_value (word, key, values[i]);
}

static void
test_members (void)
{
  n_read = n_failed = 0;
  for (guint i = 0; i < gov_oparl_mapping.n_types; i++)
    {
      const GovMappingType *type = &gov_oparl_mapping.types[i];

      if (g_str_equal (type->word, "OtherRecord"))
        continue;
      for (guint j = 0; j < gov_oparl_mapping.n_rows; j++)
        if (!g_str_equal (gov_oparl_mapping.rows[j].key, "id"))
          try_member (type->word, gov_oparl_mapping.rows[j].key);
      for (guint j = 0; j < type->n_rows; j++)
        try_member (type->word, type->rows[j].key);
      for (guint j = 0; j < type->n_derived; j++)
        try_member (type->word, type->derived[j].key);
      try_member (type->word, "vendor:member");
    }
  g_test_message ("%u values were read, %u refused", n_read, n_failed);
  g_assert_cmpuint (n_read, >, 1000);
  g_assert_cmpuint (n_failed, >, 1000);
}

/* Much. */

#define MB ((gsize) 1024 * 1024)

static void
test_long_string (void)
{
  gsize memory = (gsize) sysconf (_SC_PHYS_PAGES) * (gsize) sysconf (_SC_PAGESIZE);
  gsize n = memory > 4096 * MB ? 200 * MB : 20 * MB;
  const char *head = "{\"type\":\"" OPARL "File\",\"id\":\"1\",\"text\":\"";
  char *text = g_try_malloc (n + strlen (head) + 2);
  g_autoptr (GTimer) timer = g_timer_new ();
  g_autoptr (GovRegister) records = NULL;
  g_autoptr (GError) error = NULL;

  if (text == NULL)
    {
      g_test_skip ("too little memory");
      return;
    }
  memcpy (text, head, strlen (head));
  memset (text + strlen (head), 'x', n);
  memcpy (text + strlen (head) + n, "\"}", 2);
  records = read_bytes (text, strlen (head) + n + 2, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (strlen (gov_file_get_text (GOV_FILE (gov_register_get (records, 0)))), ==, n);
  g_clear_object (&records);
  g_assert_null (read_bytes (text, strlen (head) + n, &error)); /* no closing quote */
  assert_clear (error, "$.text");
  g_assert_cmpfloat (g_timer_elapsed (timer, NULL), <, 10);
  g_free (text);
}

static void
try_nesting (const char *head,
             const char *open,
             guint       n,
             GovError    code)
{
  g_autoptr (GString) text = g_string_new (head);
  g_autoptr (GovRegister) records = NULL;
  g_autoptr (GError) error = NULL;

  while (n-- > 0)
    g_string_append (text, open);
  records = read_bytes (text->str, text->len, &error);
  g_assert_null (records);
  assert_clear (error, "$");
  g_assert_cmpint (error->code, ==, (gint) code);
}

/* Where something else is expected than what nests, the first level is what is wrong. */
static void
test_deep (void)
{
  try_nesting ("", "[", 1000000, GOV_ERROR_INVALID);
  try_nesting ("{\"type\":\"" OPARL "Paper\",\"name\":", "[", 1000000, GOV_ERROR_INVALID);
  try_nesting ("", "{\"data\":[", 1000000, GOV_ERROR_LIMIT);
  try_nesting ("", "{\"a\":", 1000000, GOV_ERROR_LIMIT);
  try_nesting ("{\"type\":\"" OPARL "Paper\",\"x:y\":", "[", 1000000, GOV_ERROR_LIMIT);
  try_nesting ("", "{\"type\":\"" OPARL "Paper\",\"mainFile\":{\"type\":\"" OPARL "File\",\"x\":", 100000, GOV_ERROR_LIMIT);
  try_nesting ("{\"type\":\"" OPARL "Organization\",\"location\":", "{\"geojson\":", 1000000, GOV_ERROR_LIMIT);
  try_nesting ("{\"type\":\"" OPARL "Body\",\"location\":{\"geojson\":", "{\"geometry\":", 1000000, GOV_ERROR_LIMIT);
}

/* References that go round: nobody who reads or writes follows them. */
static void
test_loops (void)
{
  const char *text = "{\"data\":[{\"type\":\"" OPARL "Organization\",\"id\":\"a\",\"subOrganizationOf\":\"b\"},\n"
                     "{\"type\":\"" OPARL "Organization\",\"id\":\"b\",\"subOrganizationOf\":\"a\"},\n"
                     "{\"type\":\"" OPARL "Organization\",\"id\":\"c\",\"subOrganizationOf\":\"c\"},\n"
                     "{\"type\":\"" OPARL "File\",\"id\":\"f\",\"masterFile\":\"f\",\"derivativeFile\":[\"f\"]},\n"
                     "{\"type\":\"" OPARL "Location\",\"id\":\"l\",\"bodies\":[\"x\"]},\n"
                     "{\"type\":\"" OPARL "Body\",\"id\":\"x\",\"location\":\"l\",\"organization\":\"u:1\"}\n"
                     "],\"links\":{\"next\":\"u:1\",\"first\":\"u:1\",\"last\":\"u:1\",\"self\":\"u:1\"}}";
  g_autoptr (GError) error = NULL;
  g_autoptr (GovRegister) records = read_bytes (text, strlen (text), &error), again = NULL;

  g_assert_no_error (error);
  g_assert_cmpuint (gov_register_get_length (records), ==, 6);
  again = read_bytes (text, strlen (text), &error);
  gov_register_update (records, again);
  g_assert_cmpuint (gov_register_get_length (records), ==, 6);
  use (records);
}

/* A page that was cut in half. */

static const char page[] =
  "{\"data\":[{\"id\":\"https://r.de/meetings/1\",\"type\":\"" OPARL "Meeting\",\"name\":\"Rat \\u00e4\\n\",\"start\":\"2020-01-01T10:00:00+01:00\",\n"
  "\"location\":{\"id\":\"u:l\",\"geojson\":{\"type\":\"Point\",\"coordinates\":[8.4,49.0]}},\"keyword\":[\"a\",\"b\"],\"agendaItem\":[\n"
  "{\"id\":\"u:2\",\"type\":\"" OPARL "AgendaItem\",\"order\":1,\"public\":true,\"result\":\"einstimmig zugestimmt\",\"x:y\":-1.5e3}]},\n"
  "{\"id\":\"https://r.de/papers/1\",\"deleted\":true,\"modified\":\"2020-01-02T10:00:00+01:00\"}],\"links\":{\"next\":null},\"pagination\":{}}";

static void
try_bytes (const char *text,
           gsize       length)
{
  /* In memory of its own, so that reading beyond it is noticed. */
  g_autofree char *copy = g_memdup2 (text, length);
  g_autoptr (GError) error = NULL;
  g_autoptr (GovRegister) records = read_bytes (copy, length, &error);

  if (records == NULL)
    assert_clear (error, "$");
  else
    use (records);
}

static void
test_cut (void)
{
  for (gsize length = 1; length < strlen (page); length++)
    {
      g_autofree char *copy = g_memdup2 (page, length);
      g_autoptr (GError) error = NULL;

      g_assert_null (read_bytes (copy, length, &error));
      assert_clear (error, "$");
    }
  for (gsize start = 1; start < strlen (page); start++)
    try_bytes (page + start, strlen (page) - start);
}

static void
test_mutations (void)
{
  static const char bytes[] = { '\0', '"', '\\', '{', '}', '[', ']', ',', ':', '0', '-', 'n', ' ', '\n', '\x80', '\xc3', '\xff' };
  gsize length = strlen (page);
  g_autofree char *text = g_strdup (page);

  for (gsize i = 0; i < length; i++)
    {
      for (guint b = 0; b < G_N_ELEMENTS (bytes); b++)
        {
          text[i] = bytes[b];
          try_bytes (text, length);
        }
      /* The byte is taken out, and given twice. */
      memmove (text + i, page + i + 1, length - i);
      try_bytes (text, length - 1);
      memcpy (text, page, length);
      {
        g_autofree char *longer = g_strdup_printf ("%.*s%s", (int) i + 1, page, page + i);

        try_bytes (longer, length + 1);
      }
    }
}

/* Lines that are read one by one: what stands before a bad one and behind it is not lost. */
static void
test_reader_goes_on (void)
{
  const char *text = "{\"type\":\"Paper\",\"id\":\"1\"}\n{\"type\":\"Paper\",\"id\":\n{\"type\":\"Paper\",\"title\":[7]}\n\xff\n"
                     "{\"type\":\"Paper\",\"id\":\"2\"}\n{\"type\":\"Paper\",\"id\":\"3\"}\n{\"type\":\"Pap";
  g_autoptr (GInputStream) stream = g_memory_input_stream_new_from_data (text, (gssize) strlen (text), NULL);
  g_autoptr (GovRecordReader) reader = gov_record_reader_new (stream, "bad.json");
  g_autoptr (GString) seen = g_string_new (NULL);

  for (;;)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (GovRecord) record = gov_record_reader_read (reader, NULL, &error);

      if (record == NULL && error == NULL)
        break;
      if (error != NULL)
        assert_clear (error, "$");
      g_string_append (seen, record ? gov_record_get_id (record) : "x");
    }
  g_assert_cmpstr (seen->str, ==, "1xxx23x");
}

/* Which records and faults there are in a text: "1" is the record with that id, "x" a fault. */
static char *
see (GovFormat  *format,
     const char *text,
     gboolean    goes_on)
{
  g_autoptr (GString) seen = g_string_new (NULL);
  g_autoptr (GovRegister) records = gov_register_new ();
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr (GovList) faults = goes_on ? gov_list_new (GOV_TYPE_ISSUE) : NULL;
  g_autoptr (GError) error = NULL;
  gboolean good = gov_format_read_into (format, records, bytes, "bad.json", faults, &error);

  g_assert_cmpint (good, ==, goes_on);
  if (!good)
    assert_clear (error, "$");
  for (guint i = 0; i < gov_register_get_length (records); i++)
    g_string_append (seen, gov_record_get_id (gov_register_get (records, i)));
  for (guint i = 0; faults != NULL && i < gov_list_get_length (faults); i++)
    {
      GovIssue *fault = gov_list_get (faults, i);
      g_autofree char *start = g_strdup_printf ("bad.json:%u:%u: %s: ", gov_issue_get_line (fault),
                                                gov_issue_get_column (fault), gov_issue_get_path (fault));

      g_assert_true (g_str_has_prefix (gov_issue_get_message (fault), start));
      g_string_append_c (seen, 'x');
    }
  use (records);
  return g_strdup (seen->str);
}

static char *
read_lines (GovFormat  *format,
            const char *text)
{
  g_autoptr (GString) seen = g_string_new (NULL);
  g_autoptr (GInputStream) stream = g_memory_input_stream_new_from_data (text, (gssize) strlen (text), NULL);
  g_autoptr (GovRecordReader) reader = gov_format_read_lines (format, stream, "bad.json");

  for (;;)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (GovRecord) record = gov_record_reader_read (reader, NULL, &error);

      if (record == NULL && error == NULL)
        return g_strdup (seen->str);
      if (error != NULL)
        assert_clear (error, "$");
      g_string_append (seen, record ? gov_record_get_id (record) : "x");
    }
}

#define P(id) "{\"id\":\"" id "\",\"type\":\"" OPARL "Paper\"}"
#define CUT(id) "{\"id\":\"" id "\",\"type\":\"" OPARL "Paper\",\"vendor:x\":"
#define WRONG(id) "{\"id\":\"" id "\",\"type\":\"" OPARL "Paper\",\"name\":[]}"

static const struct
{
  const char *text;
  const char *seen;
  gboolean lines; /* by its lines it is seen in this order */
} broken[] = {
  { P ("1") "\n" WRONG ("2") "\n" P ("3"), "1x3", TRUE },
  { P ("1") "\n" CUT ("2") "\n" P ("3") "\n" P ("4") "\n", "1x34", TRUE },
  { CUT ("1") "\r\n\n" P ("2") "\n", "x2", TRUE },
  { P ("1") P ("2") "\n" P ("3") "\n", "1x3", TRUE },
  { "\xff\n" P ("1") "\n7\n[]\n" P ("2") "\n{\"type\":\"", "x1xx2x", TRUE },
  { "{\"data\":[" P ("1") "," WRONG ("2") "," P ("3") ",7]}\n{\"data\":[" P ("4") "," P ("5") ",{\n{\"data\":[" P ("6") "]}", "1x3x45x6", TRUE },
  { "{\"data\":[" P ("1") "],\"links\":{\"next\":}}\n{\"data\":[" P ("2") "]}", "1x2", TRUE },
  { "[" P ("1") ",null," WRONG ("2") "," P ("3") ",", "1xx3x", FALSE },
  { "[\n" P ("1") ",\n" CUT ("2") "},\n" P ("3") ",\n" P ("4") "\n]\n", "1x34", FALSE },
  { "{\"data\":[\n" P ("1") ",\n" CUT ("2") ",\n" P ("3") "\n],\"links\":{}}\n", "1x3", FALSE },
  { "{\"data\":{\"type\":7}}", "x", TRUE },
  { "{\n  \"id\": \"1\",\n  \"type\": \"" OPARL "Paper\",\n  \"consultation\": [\n{\"role\":7}\n]\n}\n", "x", FALSE },
};

/* What stands before a fault is there, and what is behind it too for who goes on. */
static void
test_goes_on (void)
{
  GovFormat *format = gov_format_find ("oparl");

  for (guint i = 0; i < G_N_ELEMENTS (broken); i++)
    {
      const char *seen = broken[i].seen;
      g_autofree char *whole = see (format, broken[i].text, TRUE), *stopped = see (format, broken[i].text, FALSE);
      g_autofree char *lines = broken[i].lines ? read_lines (format, broken[i].text) : NULL;
      g_autoptr (GString) sorted = g_string_new (NULL); /* records first */

      g_test_message ("%u: %s, %s", i, whole, stopped);
      for (const char *p = seen; *p != '\0'; p++)
        g_string_insert_c (sorted, *p == 'x' ? -1 : (gssize) strcspn (sorted->str, "x"), *p);
      g_assert_cmpstr (whole, ==, sorted->str);
      if (lines != NULL)
        g_assert_cmpstr (lines, ==, seen);
      g_assert_cmpuint (strlen (stopped), ==, strcspn (seen, "x")); /* up to the first fault */
      g_assert_true (g_str_has_prefix (seen, stopped));
    }
}

/* The same for native JSON. */
static void
test_native_goes_on (void)
{
  GovFormat *gov = gov_format_find ("gov"), *ndjson = gov_format_find ("ndjson");
  g_autofree char *document = see (gov, "{\"type\":\"Register\",\"records\":[{\"type\":\"Paper\",\"id\":\"1\"},7,"
                                            "{\"type\":\"Paper\",\"id\":\"2\",\"title\":7},{\"type\":\"Paper\",\"id\":\"3\"}", TRUE);
  g_autofree char *lines = see (ndjson, "{\"type\":\"Paper\",\"id\":\"1\"}\n{\"type\":\"Paper\",\"id\":\n"
                                            "{\"type\":\"Paper\",\"id\":\"2\"}\n", TRUE);

  g_assert_cmpstr (document, ==, "13xxx");
  g_assert_cmpstr (lines, ==, "12x");
}

/* The path and the line are those of what is wrong, however far behind other faults. */
static void
test_places (void)
{
  const char *text = P ("1") "\n" CUT ("2") "\n" P ("3") "\nno\n\n" WRONG ("4") "\n";
  const char *starts[] = { "bad.json:2:", "bad.json:4:1: $: ", "bad.json:6:" };
  g_autoptr (GInputStream) stream = g_memory_input_stream_new_from_data (text, (gssize) strlen (text), NULL);
  g_autoptr (GovRecordReader) reader = gov_format_read_lines (gov_format_find ("oparl"), stream, "bad.json");
  g_autoptr (GovRegister) records = gov_register_new ();
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, strlen (text));
  g_autoptr (GovList) faults = gov_list_new (GOV_TYPE_ISSUE);
  guint n = 0;

  for (;;)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (GovRecord) record = gov_record_reader_read (reader, NULL, &error);

      if (record == NULL && error == NULL)
        break;
      if (error != NULL)
        g_assert_true (g_str_has_prefix (error->message, starts[n++]));
    }
  g_assert_cmpuint (n, ==, G_N_ELEMENTS (starts));
  g_assert_true (gov_format_read_into (gov_format_find ("oparl"), records, bytes, "bad.json", faults, NULL));
  g_assert_cmpuint (gov_list_get_length (faults), ==, G_N_ELEMENTS (starts));
  for (guint i = 0; i < G_N_ELEMENTS (starts); i++)
    g_assert_true (g_str_has_prefix (gov_issue_get_message (gov_list_get (faults, i)), starts[i]));
}

/* Thousands of faults in one text take no longer than they must. */
static void
test_many_faults (void)
{
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (GTimer) timer = NULL;
  g_autoptr (GovRegister) records = gov_register_new ();
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GovList) faults = gov_list_new (GOV_TYPE_ISSUE);

  for (guint i = 0; i < 20000; i++)
    g_string_append (text, P ("1") "\n" CUT ("2") "\n");
  bytes = g_bytes_new_static (text->str, text->len);
  timer = g_timer_new ();
  g_assert_true (gov_format_read_into (gov_format_find ("oparl"), records, bytes, "bad.json", faults, NULL));
  g_assert_cmpuint (gov_list_get_length (faults), ==, 20000);
  g_assert_cmpuint (gov_register_get_length (records), ==, 20000);
  g_assert_cmpfloat (g_timer_elapsed (timer, NULL), <, 10);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/oparl-bad/texts", test_texts);
  g_test_add_func ("/oparl-bad/members", test_members);
  g_test_add_func ("/oparl-bad/long-string", test_long_string);
  g_test_add_func ("/oparl-bad/deep", test_deep);
  g_test_add_func ("/oparl-bad/loops", test_loops);
  g_test_add_func ("/oparl-bad/cut", test_cut);
  g_test_add_func ("/oparl-bad/mutations", test_mutations);
  g_test_add_func ("/oparl-bad/reader-goes-on", test_reader_goes_on);
  g_test_add_func ("/oparl-bad/goes-on", test_goes_on);
  g_test_add_func ("/oparl-bad/native-goes-on", test_native_goes_on);
  g_test_add_func ("/oparl-bad/places", test_places);
  g_test_add_func ("/oparl-bad/many-faults", test_many_faults);
  return g_test_run ();
}
