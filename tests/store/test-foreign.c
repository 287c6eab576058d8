/* Stores that come from somebody else: whatever was done to the file, the answer is an error or what was written. */
#include <glib/gstdio.h>
#include <libgov/gov.h>
#include <sqlite3.h>
#include <string.h>

#include "pairs.h"

#define N_MUTATIONS 300
#define N_RECORDS 120

typedef struct
{
  Place place;
  char *bytes;    /* of the sound file */
  gsize length;
  char *answers;  /* that it gives */
} Fixture;

/* All that a store says: its records, their history, and what is found by a word. */
static char *
ask (GovStore  *store,
     GError   **error)
{
  g_autoptr (GString) answers = g_string_new (NULL);
  g_autoptr (GovRegister) records = gov_store_read_register (store, GOV_ACCESS_SECRET, NULL, error);
  g_autoptr (GovList) changes = records ? gov_store_list_changes (store, 0, G_MAXUINT, GOV_ACCESS_SECRET, NULL, error) : NULL;
  g_autoptr (GovQuery) query = gov_query_new ();
  g_autofree char *lines = NULL;
  gint64 n;

  if (changes == NULL)
    return NULL;
  lines = gov_register_to_ndjson (records);
  g_string_append (answers, lines);
  for (guint i = 0; i < gov_list_get_length (changes); i++)
    {
      GovRevision *revision = gov_list_get (changes, i);
      GovRecord *record = gov_revision_get_record (revision);
      g_autofree char *json = record ? gov_record_to_json (record, FALSE) : g_strdup ("-");
      g_autoptr (GovRecord) found = gov_store_get (store, gov_revision_get_record_id (revision), GOV_ACCESS_SECRET, NULL, error);

      if (found == NULL)
        return NULL;
      g_string_append_printf (answers, "%" G_GINT64_FORMAT " %s %s %d %s %s %s %" G_GINT64_FORMAT " %d %s %" G_GINT64_FORMAT "\n",
                              gov_revision_get_number (revision), gov_revision_get_key (revision),
                              gov_revision_get_record_id (revision), gov_revision_get_kind (revision),
                              gov_date_get_text (gov_revision_get_time (revision)), gov_revision_get_author (revision),
                              gov_revision_get_reason (revision), gov_revision_get_based_on (revision),
                              gov_revision_get_access (revision), json, gov_store_get_base (found));
    }
  gov_query_set_words (query, "times");
  n = gov_store_count (store, query, GOV_ACCESS_SECRET, NULL, error);
  if (n < 0)
    return NULL;
  g_string_append_printf (answers, "%" G_GINT64_FORMAT " found\n", n);
  return g_string_free (g_steal_pointer (&answers), FALSE);
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr (GError) error = NULL;
  GovStore *store;

  place_init (&fixture->place);
  store = gov_store_open (fixture->place.uri, GOV_STORE_PLAIN, NULL, &error);
  g_assert_no_error (error);
  for (gint64 i = 1; i <= N_RECORDS; i++)
    g_assert_true (pairs_put (store, i, &error));
  fixture->answers = ask (store, &error);
  g_assert_no_error (error);
  g_assert_nonnull (strstr (fixture->answers, "121 found"));
  g_object_unref (store);
  g_file_get_contents (fixture->place.path, &fixture->bytes, &fixture->length, &error);
  g_assert_no_error (error);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  place_clear (&fixture->place);
  g_free (fixture->bytes);
  g_free (fixture->answers);
}

/* TRUE: the answers are those of the sound file. */
static gboolean
is_sound (Fixture        *fixture,
          GovStoreFlags   flags,
          GError        **error)
{
  g_autoptr (GovStore) store = gov_store_open (fixture->place.uri, flags, NULL, error);
  g_autofree char *answers = store ? ask (store, error) : NULL;

  return answers != NULL && g_str_equal (answers, fixture->answers);
}

static void
write_file (Fixture    *fixture,
            const char *bytes,
            gsize       length)
{
  g_autoptr (GError) error = NULL;

  place_empty (&fixture->place);
  g_file_set_contents_full (fixture->place.path, bytes, (gssize) length, G_FILE_SET_CONTENTS_NONE, 0600, &error);
  g_assert_no_error (error);
}

/* One bit, twenty bytes, or the end is gone. */
static void
mutate (Fixture *fixture,
        guint    n)
{
  g_autofree char *bytes = g_memdup2 (fixture->bytes, fixture->length);
  gsize length = fixture->length;
  gint32 end = (gint32) length;

  if (n % 3 == 0)
    bytes[g_test_rand_int_range (0, end)] ^= (char) (1 << g_test_rand_int_range (0, 8));
  else if (n % 3 == 1)
    for (guint i = 0; i < 20; i++)
      bytes[g_test_rand_int_range (0, end)] = (char) g_test_rand_int_range (0, 256);
  else
    length = (gsize) g_test_rand_int_range (0, end);
  write_file (fixture, bytes, length);
}

static void
test_mutated (Fixture       *fixture,
              gconstpointer  data)
{
  guint n_refused = 0, n_fooled = 0;

  for (guint i = 0; i < N_MUTATIONS; i++)
    {
      g_autoptr (GError) error = NULL, other = NULL;

      mutate (fixture, i);
      if (!is_sound (fixture, GOV_STORE_FOREIGN, &error))
        {
          g_assert_nonnull (error); /* else it was a wrong answer */
          n_refused++;
        }
      /* The control: a store that is trusted gives wrong answers. */
      if (!is_sound (fixture, GOV_STORE_READ_ONLY, &other))
        n_fooled += other == NULL;
    }
  g_test_message ("%u files: %u refused, the others answered rightly; opened with trust %u gave wrong answers",
                  N_MUTATIONS, n_refused, n_fooled);
  g_assert_cmpuint (n_refused, >, N_MUTATIONS / 3);
  g_assert_cmpuint (n_fooled, >, 0);
}

/* The sound file is read, and is as it was afterwards, with nothing beside it. */
static void
test_sound (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GovStore) store = NULL;
  G_GNUC_UNUSED g_autoptr (GovTransaction) transaction = NULL;
  g_autofree char *bytes = NULL, *log = g_strconcat (fixture->place.path, "-wal", NULL);
  gsize length;

  g_assert_true (is_sound (fixture, GOV_STORE_FOREIGN, &error));
  g_assert_no_error (error);
  g_assert_true (g_file_get_contents (fixture->place.path, &bytes, &length, NULL));
  g_assert_cmpmem (bytes, length, fixture->bytes, fixture->length);
  g_assert_false (g_file_test (log, G_FILE_TEST_EXISTS));

  store = gov_store_open (fixture->place.uri, GOV_STORE_FOREIGN, NULL, &error);
  g_assert_false (pairs_put (store, N_RECORDS + 1, &error));
  g_assert_error (error, GOV_ERROR, GOV_ERROR_FAILED);
}

/* What somebody adds to a file to have it done to whoever opens it. */
static void
test_planted (Fixture       *fixture,
              gconstpointer  data)
{
  static const char * const plants[] = {
    "CREATE VIEW v AS WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT count(*) FROM c",
    "CREATE TRIGGER t AFTER INSERT ON record BEGIN DELETE FROM content; END",
    "CREATE TABLE more (a)",
    "CREATE INDEX more ON content (length(json))",
    "ALTER TABLE content ADD COLUMN more TEXT GENERATED ALWAYS AS (upper (json))",
    "DROP TABLE node",
    "PRAGMA user_version = 0",
    "PRAGMA user_version = 1000",
    "PRAGMA application_id = 1",
    "UPDATE content SET json = replace (json, 'Do it', 'Do not')",
    "UPDATE revision SET level = 2 WHERE number = 3",
    "UPDATE record SET head = 1 WHERE key = 2",
    "UPDATE written SET author = 'eve'",
    "DELETE FROM content WHERE number = 5",
    "INSERT INTO record (id, head) VALUES ('urn:more', 1)",
  };

  for (guint i = 0; i < G_N_ELEMENTS (plants); i++)
    {
      g_autoptr (GError) error = NULL;
      sqlite3 *handle;

      write_file (fixture, fixture->bytes, fixture->length);
      g_assert_cmpint (sqlite3_open (fixture->place.path, &handle), ==, SQLITE_OK);
      g_assert_cmpint (sqlite3_exec (handle, plants[i], NULL, NULL, NULL), ==, SQLITE_OK);
      sqlite3_close (handle);
      g_assert_false (is_sound (fixture, GOV_STORE_FOREIGN, &error));
      g_assert_nonnull (error);
      /* What was said is not told in the error. */
      g_assert_null (strstr (error->message, "Do "));
      if (strstr (plants[i], "user_version = 1000"))
        g_assert_error (error, GOV_ERROR, GOV_ERROR_UNSUPPORTED);
    }
}

/* Indexes of the file that lie are not asked. */
static void
test_lying_indexes (Fixture       *fixture,
                    gconstpointer  data)
{
  static const char * const lies[] = {
    "DELETE FROM word_data WHERE id > 10",
    "UPDATE word_data SET block = zeroblob (length (block)) WHERE id > 10",
    "DELETE FROM item",
    "UPDATE item SET revision = revision + 1000",
  };

  for (guint i = 0; i < G_N_ELEMENTS (lies); i++)
    {
      g_autoptr (GError) error = NULL;
      sqlite3 *handle;

      write_file (fixture, fixture->bytes, fixture->length);
      g_assert_cmpint (sqlite3_open (fixture->place.path, &handle), ==, SQLITE_OK);
      g_assert_cmpint (sqlite3_exec (handle, lies[i], NULL, NULL, NULL), ==, SQLITE_OK);
      sqlite3_close (handle);
      g_assert_true (is_sound (fixture, GOV_STORE_FOREIGN, &error));
      g_assert_no_error (error);
    }
}

static void
test_no_store (Fixture       *fixture,
               gconstpointer  data)
{
  static const char * const texts[] = { "", "{}", "SQLite format 3" };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (GError) error = NULL;

      write_file (fixture, texts[i], strlen (texts[i]));
      g_assert_false (is_sound (fixture, GOV_STORE_FOREIGN, &error));
      g_assert_nonnull (error);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
#define ADD(path, function) g_test_add (path, Fixture, NULL, set_up, function, tear_down)
  ADD ("/store/foreign/sound", test_sound);
  ADD ("/store/foreign/mutated", test_mutated);
  ADD ("/store/foreign/planted", test_planted);
  ADD ("/store/foreign/lying-indexes", test_lying_indexes);
  ADD ("/store/foreign/no-store", test_no_store);
  return g_test_run ();
}
