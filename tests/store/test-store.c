/* What a store promises: what is put can be had again, as it is and as it was. */
#include <glib/gstdio.h>
#include <libgov/gov.h>
#include <string.h>

#include "pairs.h"
#include "store/sqlite/gov-sqlite-private.h"

typedef struct
{
  Place place;
  GovStore *store;
} Fixture;

static GovStore *
open_store (Fixture       *fixture,
            GovStoreFlags  flags)
{
  g_autoptr (GError) error = NULL;
  GovStore *store = gov_store_open (fixture->place.uri, flags, NULL, &error);

  g_assert_no_error (error);
  return store;
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  place_init (&fixture->place);
  fixture->store = open_store (fixture, GOV_STORE_PLAIN);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_clear_object (&fixture->store);
  place_clear (&fixture->place);
}

/* What somebody else does to the file. */
static void
run_sql (Fixture    *fixture,
         const char *sql)
{
  sqlite3 *handle;

  g_assert_cmpint (sqlite3_open (fixture->place.path, &handle), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_exec (handle, sql, NULL, NULL, NULL), ==, SQLITE_OK);
  sqlite3_close (handle);
}

static GovRecord *
make_action (const char *id,
             const char *text)
{
  GovRecord *record = g_object_new (GOV_TYPE_ACTION, "id", id, "access", GOV_ACCESS_PUBLIC, NULL);

  gov_action_set_text (GOV_ACTION (record), text);
  return record;
}

static gint64
put (GovStore   *store,
     GovRecord  *record,
     gint64      based_on,
     GError    **error)
{
  g_autoptr (GovTransaction) transaction = gov_store_begin (store, "ada", "test");

  return gov_transaction_put (transaction, record, based_on, error) ? gov_transaction_commit (transaction, NULL, error) : 0;
}

static void
test_put_and_get (Fixture       *fixture,
                  gconstpointer  data)
{
  g_autoptr (GovRecord) action = make_action ("urn:a", "Mend the roof");
  g_autoptr (GovRecord) found = NULL, missing = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (put (fixture->store, action, 0, &error), ==, 1);
  g_assert_no_error (error);
  found = gov_store_get (fixture->store, "urn:a", GOV_ACCESS_UNSET, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (gov_record_equal (found, action));
  g_assert_cmpint (gov_store_get_base (found), ==, 1);
  missing = gov_store_get (fixture->store, "urn:b", GOV_ACCESS_SECRET, NULL, &error);
  g_assert_error (error, GOV_ERROR, GOV_ERROR_NOT_FOUND);
}

static void
test_history (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr (GovRecord) action = make_action ("urn:a", "Mend the roof");
  g_autoptr (GovRecord) before = NULL;
  g_autoptr (GovList) history = NULL;
  g_autoptr (GError) error = NULL;

  put (fixture->store, action, 0, &error);
  g_assert_no_error (error);
  gov_action_set_text (GOV_ACTION (action), "Mend the roof and the gutter");
  g_assert_cmpint (put (fixture->store, action, gov_store_get_base (action), &error), ==, 2);
  g_assert_no_error (error);
  before = gov_store_get_at_revision (fixture->store, "urn:a", 1, GOV_ACCESS_PUBLIC, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (gov_action_get_text (GOV_ACTION (before)), ==, "Mend the roof");
  history = gov_store_list_history (fixture->store, "urn:a", GOV_ACCESS_PUBLIC, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (gov_list_get_length (history), ==, 2);
  g_assert_cmpstr (gov_revision_get_author (gov_list_get (history, 1)), ==, "ada");
  g_assert_cmpint (gov_revision_get_based_on (gov_list_get (history, 1)), ==, 1);
}

static void
test_conflict (Fixture       *fixture,
               gconstpointer  data)
{
  g_autoptr (GovRecord) action = make_action ("urn:a", "Mend the roof"), other = make_action ("urn:a", "Paint the roof");
  g_autoptr (GovTransaction) transaction = gov_store_begin (fixture->store, "ben", NULL);
  g_autoptr (GError) error = NULL;
  GovList *conflict;
  GovRecord *theirs;

  put (fixture->store, action, 0, &error);
  g_assert_no_error (error);
  gov_transaction_put (transaction, other, 0, &error);
  g_assert_no_error (error);
  g_assert_cmpint (gov_transaction_commit (transaction, NULL, &error), ==, 0);
  g_assert_error (error, GOV_ERROR, GOV_ERROR_CONFLICT);
  conflict = gov_transaction_get_conflict (transaction);
  g_assert_cmpuint (gov_list_get_length (conflict), ==, 2);
  theirs = gov_revision_get_record (gov_list_get (conflict, 1));
  g_assert_cmpstr (gov_action_get_text (GOV_ACTION (theirs)), ==, "Mend the roof");
}

/* To write nothing is a mistake, and harms nothing. */
static void
test_nothing (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr (GovRecord) action = make_action ("urn:a", "Mend the roof");
  g_autoptr (GovTransaction) transaction = gov_store_begin (fixture->store, "ben", NULL);
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (gov_transaction_commit (transaction, NULL, &error), ==, 0);
  g_assert_error (error, GOV_ERROR, GOV_ERROR_INVALID);
  g_clear_error (&error);
  put (fixture->store, action, 0, &error);
  g_assert_no_error (error);
}

/* Time. */

static void
test_at_time (Fixture       *fixture,
              gconstpointer  data)
{
  g_autoptr (GovRecord) action = make_action ("urn:a", "Mend the roof"), before = NULL, after = NULL, none = NULL;
  g_autoptr (GovDate) day = gov_date_new_from_string ("2020-02-29", NULL), later = gov_date_new_from_string ("2020-03", NULL);
  g_autoptr (GovDate) earlier = gov_date_new_from_string ("2019", NULL), open = gov_date_new_from_string ("2020/..", NULL);
  g_autoptr (GError) error = NULL;

  put (fixture->store, action, 0, &error);
  gov_action_set_text (GOV_ACTION (action), "Mend the gutter");
  put (fixture->store, action, 1, &error);
  g_assert_no_error (error);
  g_clear_object (&fixture->store);
  run_sql (fixture, "UPDATE written SET time = unixepoch ('2020-02-29 23:59:59') WHERE number = 1;"
                    "UPDATE written SET time = unixepoch ('2020-03-01 00:00:00') WHERE number = 2");
  fixture->store = open_store (fixture, GOV_STORE_PLAIN);

  before = gov_store_get_at_time (fixture->store, "urn:a", day, GOV_ACCESS_PUBLIC, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (gov_action_get_text (GOV_ACTION (before)), ==, "Mend the roof");
  after = gov_store_get_at_time (fixture->store, "urn:a", later, GOV_ACCESS_PUBLIC, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (gov_action_get_text (GOV_ACTION (after)), ==, "Mend the gutter");
  none = gov_store_get_at_time (fixture->store, "urn:a", earlier, GOV_ACCESS_PUBLIC, NULL, &error);
  g_assert_error (error, GOV_ERROR, GOV_ERROR_NOT_FOUND);
  g_clear_error (&error);
  none = gov_store_get_at_time (fixture->store, "urn:a", open, GOV_ACCESS_PUBLIC, NULL, &error);
  g_assert_error (error, GOV_ERROR, GOV_ERROR_INVALID);
}

/* A revision is as old as it was; a clock that goes back makes none older than the one before. */
static void
test_time_never_goes_back (Fixture       *fixture,
                           gconstpointer  data)
{
  g_autoptr (GovRecord) action = make_action ("urn:a", "Mend the roof");
  g_autoptr (GovList) history = NULL;

  put (fixture->store, action, 0, NULL);
  g_clear_object (&fixture->store);
  run_sql (fixture, "UPDATE written SET time = unixepoch ('2999-01-01')");
  fixture->store = open_store (fixture, GOV_STORE_PLAIN);
  gov_action_set_text (GOV_ACTION (action), "Mend the gutter");
  g_assert_cmpint (put (fixture->store, action, 1, NULL), ==, 2);
  history = gov_store_list_history (fixture->store, "urn:a", GOV_ACCESS_PUBLIC, NULL, NULL);
  g_assert_cmpstr (gov_date_get_text (gov_revision_get_time (gov_list_get (history, 1))), ==, "2999-01-01T00:00:00Z");
}

/* Deleting. */

static void
test_delete (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr (GovRecord) action = make_action ("urn:a", "Mend the roof"), before = NULL, now = NULL;
  g_autoptr (GovTransaction) transaction = gov_store_begin (fixture->store, "ben", "done with");
  g_autoptr (GovList) history = NULL;
  g_autoptr (GError) error = NULL;

  put (fixture->store, action, 0, &error);
  g_assert_true (gov_transaction_delete (transaction, "urn:a", 1, &error));
  g_assert_cmpint (gov_transaction_commit (transaction, NULL, &error), ==, 2);
  now = gov_store_get (fixture->store, "urn:a", GOV_ACCESS_SECRET, NULL, &error);
  g_assert_error (error, GOV_ERROR, GOV_ERROR_NOT_FOUND);
  g_clear_error (&error);
  before = gov_store_get_at_revision (fixture->store, "urn:a", 1, GOV_ACCESS_PUBLIC, NULL, &error);
  g_assert_no_error (error);
  history = gov_store_list_history (fixture->store, "urn:a", GOV_ACCESS_PUBLIC, NULL, &error);
  g_assert_cmpint (gov_revision_get_kind (gov_list_get (history, 1)), ==, GOV_REVISION_KIND_DELETE);
  g_assert_null (gov_revision_get_record (gov_list_get (history, 1)));
  g_assert_false (gov_revision_is_erased (gov_list_get (history, 1)));

  /* It can come back, by who knows that it was deleted. */
  g_assert_cmpint (put (fixture->store, action, 0, &error), ==, 0);
  g_assert_error (error, GOV_ERROR, GOV_ERROR_CONFLICT);
  g_clear_error (&error);
  g_assert_cmpint (put (fixture->store, action, 2, &error), ==, 3);
}

/* Writing once. */

static void
test_commit_again (Fixture       *fixture,
                   gconstpointer  data)
{
  g_autoptr (GovRecord) action = make_action ("urn:a", "Mend the roof"), other = make_action ("urn:b", "Paint it");
  g_autoptr (GovList) all = NULL;
  g_autoptr (GError) error = NULL;

  put (fixture->store, other, 0, &error);
  for (guint i = 0; i < 3; i++)
    {
      g_autoptr (GovTransaction) transaction = gov_store_begin (fixture->store, "ada", NULL);

      gov_transaction_set_key (transaction, "urn:clerk:42");
      g_assert_true (gov_transaction_put (transaction, action, 0, &error));
      g_assert_cmpint (gov_transaction_commit (transaction, NULL, &error), ==, 2);
      g_assert_cmpint (gov_transaction_commit (transaction, NULL, &error), ==, 2);
      g_assert_cmpint (gov_store_get_base (action), ==, 2);
    }
  all = gov_store_list_changes (fixture->store, 0, 100, GOV_ACCESS_PUBLIC, NULL, &error);
  g_assert_cmpuint (gov_list_get_length (all), ==, 2);
  g_assert_cmpstr (gov_revision_get_key (gov_list_get (all, 1)), ==, "urn:clerk:42/1");
}

/* The control: without a key of one's own, trying again after an answer that was lost writes twice. */
static void
test_commit_again_without_key (Fixture       *fixture,
                               gconstpointer  data)
{
  for (guint i = 0; i < 3; i++)
    {
      g_autoptr (GovRecord) action = g_object_new (GOV_TYPE_ACTION, "text", "Mend the roof", NULL);

      g_assert_cmpint (put (fixture->store, action, 0, NULL), ==, i + 1);
    }
}

static void
test_nothing_by_half (Fixture       *fixture,
                      gconstpointer  data)
{
  g_autoptr (GovTransaction) transaction = gov_store_begin (fixture->store, "ada", NULL);
  g_autoptr (GovRecord) a = make_action ("urn:a", "One"), b = make_action ("urn:b", "Two"), found = NULL;
  g_autoptr (GError) error = NULL;

  put (fixture->store, b, 0, &error);
  gov_transaction_put (transaction, a, 0, &error);
  gov_transaction_put (transaction, b, 7, &error);
  g_assert_no_error (error);
  g_assert_cmpint (gov_transaction_commit (transaction, NULL, &error), ==, 0);
  g_assert_error (error, GOV_ERROR, GOV_ERROR_CONFLICT);
  g_clear_error (&error);
  found = gov_store_get (fixture->store, "urn:a", GOV_ACCESS_SECRET, NULL, &error);
  g_assert_error (error, GOV_ERROR, GOV_ERROR_NOT_FOUND);
}

/* Whoever may not see the record is not told it by a conflict. */
static void
test_conflict_above (Fixture       *fixture,
                     gconstpointer  data)
{
  g_autoptr (GovRecord) action = make_action ("urn:a", "Dismiss the clerk"), other = make_action ("urn:a", "Paint the roof");
  const GovAccess levels[] = { GOV_ACCESS_PUBLIC, GOV_ACCESS_CONFIDENTIAL };

  gov_record_set_access (action, GOV_ACCESS_CONFIDENTIAL);
  put (fixture->store, action, 0, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (levels); i++)
    {
      g_autoptr (GovTransaction) transaction = gov_store_begin (fixture->store, "ben", NULL);
      g_autoptr (GError) error = NULL;
      GovList *conflict;

      gov_transaction_set_upto (transaction, levels[i]);
      gov_transaction_put (transaction, other, 0, NULL);
      g_assert_cmpint (gov_transaction_commit (transaction, NULL, &error), ==, 0);
      g_assert_error (error, GOV_ERROR, GOV_ERROR_CONFLICT);
      g_assert_null (strstr (error->message, "Dismiss"));
      conflict = gov_transaction_get_conflict (transaction);
      if (levels[i] == GOV_ACCESS_PUBLIC)
        g_assert_true (gov_list_get_length (conflict) == 1 || gov_revision_get_record (gov_list_get (conflict, 1)) == NULL);
      else
        g_assert_nonnull (gov_revision_get_record (gov_list_get (conflict, 1)));
    }
}

static void
test_register (Fixture       *fixture,
               gconstpointer  data)
{
  const char *text = "[{\"type\":\"Action\",\"id\":\"urn:a\",\"text\":\"new\",\"modified\":\"2024-02-02\"},"
                     "{\"type\":\"Action\",\"id\":\"urn:a\",\"text\":\"old\",\"modified\":\"2024-01-01\"},"
                     "{\"type\":\"Person\",\"name\":\"Ada\"}]";
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, strlen (text));
  g_autoptr (GError) error = NULL;
  g_autoptr (GovRegister) records = gov_register_new_from_bytes (bytes, NULL, &error), all = NULL;
  g_autoptr (GovTransaction) transaction = gov_store_begin (fixture->store, "ada", NULL), again = NULL;
  g_autoptr (GovList) history = NULL;

  g_assert_true (gov_transaction_put_register (transaction, records, &error));
  g_assert_false (gov_transaction_put_register (transaction, records, NULL));
  g_assert_cmpint (gov_transaction_commit (transaction, NULL, &error), ==, 1);
  g_assert_no_error (error);
  history = gov_store_list_history (fixture->store, "urn:a", GOV_ACCESS_SECRET, NULL, &error);
  g_assert_cmpuint (gov_list_get_length (history), ==, 2);
  g_assert_cmpstr (gov_action_get_text (GOV_ACTION (gov_revision_get_record (gov_list_get (history, 1)))), ==, "new");

  /* What was read from the store is put back without a word about revisions. */
  all = gov_store_read_register (fixture->store, GOV_ACCESS_SECRET, NULL, &error);
  g_assert_cmpuint (gov_register_get_length (all), ==, 2);
  gov_action_set_text (GOV_ACTION (gov_register_lookup (all, "urn:a")), "newer");
  again = gov_store_begin (fixture->store, "ada", NULL);
  g_assert_true (gov_transaction_put_register (again, all, &error));
  g_assert_cmpint (gov_transaction_commit (again, NULL, &error), ==, 4);
  g_assert_no_error (error);
}

static void
test_held (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr (GovTransaction) transaction = gov_store_begin (fixture->store, "ada", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GovRecord) meeting = gov_record_new_from_json ("{\"type\":\"Meeting\",\"agenda\":[{\"type\":\"AgendaItem\",\"title\":\"1\"}]}", -1, NULL);
  GovRecord *item = gov_list_get (gov_meeting_get_agenda (GOV_MEETING (meeting)), 0);

  g_assert_false (gov_transaction_put (transaction, item, 0, &error));
  g_assert_error (error, GOV_ERROR, GOV_ERROR_CONFLICT);
}

static void
test_changes (Fixture       *fixture,
              gconstpointer  data)
{
  gint64 since = 0;
  guint n = 0;

  for (gint64 i = 1; i <= 5; i++)
    g_assert_true (pairs_put (fixture->store, i, NULL));
  for (;;)
    {
      g_autoptr (GovList) some = gov_store_list_changes (fixture->store, since, 3, GOV_ACCESS_PUBLIC, NULL, NULL);

      for (guint i = 0; i < gov_list_get_length (some); i++)
        g_assert_cmpint (gov_revision_get_number (gov_list_get (some, i)), ==, ++n);
      if (gov_list_get_length (some) < 3)
        break;
      since = gov_revision_get_number (gov_list_get (some, 2));
    }
  g_assert_cmpuint (n, ==, 10);
}

/* Opening. */

static void
test_files (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr (GDir) dir = NULL;
  const char *name;
  guint n = 0;

  g_assert_true (pairs_put (fixture->store, 1, NULL));
  dir = g_dir_open (fixture->place.folder, 0, NULL);
  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (fixture->place.folder, name, NULL);
      GStatBuf status;

      g_assert_cmpint (g_stat (path, &status), ==, 0);
      g_assert_cmpint (status.st_mode & 0777, ==, 0600);
      n++;
    }
  g_assert_cmpuint (n, ==, 3); /* the log, and what is shared of it, beside the store */
}

static void
test_modes (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr (GovStore) readable = open_store (fixture, GOV_STORE_READ_ONLY), missing = NULL;
  g_autofree char *uri = g_strconcat (fixture->place.uri, "-none", NULL), *fault = NULL;
  const GovStoreFlags modes[] = { GOV_STORE_EXISTING, GOV_STORE_READ_ONLY, GOV_STORE_FOREIGN };
  g_autoptr (GError) error = NULL;

  g_assert_true (pairs_put (fixture->store, 1, NULL));
  g_assert_cmpint (pairs_count (readable, &fault), ==, 1);
  g_assert_false (pairs_put (readable, 2, &error));
  g_assert_error (error, GOV_ERROR, GOV_ERROR_FAILED);
  for (guint i = 0; i < G_N_ELEMENTS (modes); i++)
    {
      g_clear_error (&error);
      missing = gov_store_open (uri, modes[i], NULL, &error);
      g_assert_null (missing);
      g_assert_error (error, GOV_ERROR, GOV_ERROR_NOT_FOUND);
    }
  g_clear_error (&error);
  missing = gov_store_open ("postgresql:council", GOV_STORE_PLAIN, NULL, &error);
  g_assert_error (error, GOV_ERROR, GOV_ERROR_UNSUPPORTED);
}

static void
test_newer (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr (GovStore) store = NULL;
  g_autoptr (GError) error = NULL;

  g_clear_object (&fixture->store);
  run_sql (fixture, "PRAGMA user_version = 99");
  store = gov_store_open (fixture->place.uri, GOV_STORE_PLAIN, NULL, &error);
  g_assert_error (error, GOV_ERROR, GOV_ERROR_UNSUPPORTED);
  g_assert_nonnull (strstr (error->message, "newer version of libgov"));
}

/* A database of another program is left alone. */
static void
test_not_a_store (Fixture       *fixture,
                  gconstpointer  data)
{
  static const char * const texts[] = { "CREATE TABLE mine (a)", "PRAGMA application_id = 7" };

  g_clear_object (&fixture->store);
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (GovStore) store = NULL;
      g_autoptr (GError) error = NULL;

      place_empty (&fixture->place);
      run_sql (fixture, texts[i]);
      store = gov_store_open (fixture->place.uri, GOV_STORE_PLAIN, NULL, &error);
      g_assert_error (error, GOV_ERROR, GOV_ERROR_INVALID);
    }
}

static void
test_migration (Fixture       *fixture,
                gconstpointer  data)
{
  static const char * const first[] = { "CREATE TABLE store (key TEXT PRIMARY KEY, value ANY) STRICT", "CREATE TABLE a (x)", NULL };
  static const char * const second[] = { "INSERT INTO a VALUES (1)", "ALTER TABLE a ADD COLUMN y DEFAULT 2", NULL };
  static const char * const bad[] = { "INSERT INTO a VALUES (3, 4)", "CREATE TABLE a (x)", NULL };
  static const char * const * const steps[] = { first, second, bad };
  g_autofree char *path = g_strconcat (fixture->place.path, "-old", NULL);
  g_autoptr (GError) error = NULL;
  GovSqliteDb *db;

  g_assert_true (g_file_set_contents (path, "", 0, &error));
  db = gov_sqlite_db_open (path, "old", GOV_STORE_PLAIN, &error);
  g_assert_no_error (error);
  g_assert_true (gov_sqlite_migrate (db, steps, 1, &error));
  g_assert_true (gov_sqlite_migrate (db, steps, 2, &error));
  g_assert_true (gov_sqlite_migrate (db, steps, 2, &error)); /* nothing to do */
  g_assert_no_error (error);
  g_assert_false (gov_sqlite_migrate (db, steps, 3, &error)); /* all of it or nothing */
  g_assert_nonnull (error);
  g_assert_cmpint (sqlite3_exec (db->handle, "CREATE TABLE found (n CHECK (n = 12));"
                                 "INSERT INTO found SELECT 10 * sum (x) + sum (y) FROM a", NULL, NULL, NULL), ==, SQLITE_OK);
  gov_sqlite_db_close (db);
}

/* The index of another version of libgov is made anew, and answers. */
static void
test_old_index (Fixture       *fixture,
                gconstpointer  data)
{
  g_autoptr (GovQuery) query = gov_query_new ();
  g_autoptr (GError) error = NULL;

  g_assert_true (pairs_put (fixture->store, 1, NULL));
  g_clear_object (&fixture->store);
  run_sql (fixture, "DROP TABLE item; CREATE TABLE item (key INTEGER PRIMARY KEY, colour TEXT)");
  g_assert_null (gov_store_open (fixture->place.uri, GOV_STORE_READ_ONLY, NULL, &error));
  g_assert_error (error, GOV_ERROR, GOV_ERROR_UNSUPPORTED);
  fixture->store = open_store (fixture, GOV_STORE_PLAIN);
  gov_query_set_words (query, "times");
  g_assert_cmpint (gov_store_count (fixture->store, query, GOV_ACCESS_SECRET, NULL, NULL), ==, 2);
}

static void
test_memory (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr (GovStore) store = gov_store_open ("sqlite::memory:", GOV_STORE_PLAIN, NULL, NULL);
  g_autoptr (GovStore) other = gov_store_open ("sqlite::memory:", GOV_STORE_PLAIN, NULL, NULL);
  g_autofree char *fault = NULL;

  g_assert_true (pairs_put (store, 1, NULL));
  g_assert_true (pairs_put (store, 2, NULL));
  g_assert_cmpint (pairs_count (store, &fault), ==, 2);
  g_assert_cmpint (pairs_count (other, &fault), ==, 0);
}

/* Threads. */

static gpointer
read_until_closed (gpointer data)
{
  GError *error = NULL;
  gint64 *n = data;
  GovStore *store = (gpointer) n[0];

  while (error == NULL)
    {
      G_GNUC_UNUSED g_autoptr (GovRegister) records = gov_store_read_register (store, GOV_ACCESS_SECRET, NULL, &error);

      n[1]++;
    }
  return error;
}

static gpointer
write_until_closed (gpointer data)
{
  GError *error = NULL;
  gint64 *n = data;

  while (pairs_put ((gpointer) n[0], n[1] + 1, &error))
    n[1]++;
  return error;
}

static void
test_close_while_busy (Fixture       *fixture,
                       gconstpointer  data)
{
  gint64 n[4][2];
  GThread *threads[4];
  g_autofree char *fault = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
    {
      n[i][0] = (gint64) (gintptr) fixture->store;
      n[i][1] = 0;
      threads[i] = g_thread_new (NULL, i == 0 ? write_until_closed : read_until_closed, n[i]);
    }
  g_usleep (50000); /* long enough for them to be at it; any moment will do */
  g_assert_true (gov_store_close (fixture->store, NULL, NULL));
  for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
    {
      GError *error = g_thread_join (threads[i]);

      g_assert_true (g_error_matches (error, GOV_ERROR, GOV_ERROR_FAILED) || g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED));
      g_error_free (error);
    }
  g_assert_true (gov_store_close (fixture->store, NULL, NULL));
  g_clear_object (&fixture->store);
  fixture->store = open_store (fixture, GOV_STORE_PLAIN);
  g_assert_cmpint (pairs_count (fixture->store, &fault), ==, n[0][1]);
  g_assert_null (fault);
}

/* Asynchronous calls. */

static void
take_result (GObject      *source,
             GAsyncResult *result,
             gpointer      data)
{
  *(GAsyncResult **) data = g_object_ref (result);
}

static GAsyncResult *
wait_for (GAsyncResult **result)
{
  while (*result == NULL)
    g_main_context_iteration (NULL, TRUE);
  return *result;
}

static void
count_news (GovTransaction *transaction,
            guint           n_written,
            guint          *n)
{
  g_assert_true (g_main_context_is_owner (g_main_context_default ()));
  *n = n_written;
}

static void
test_async (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr (GAsyncResult) opened = NULL, committed = NULL, got = NULL, failed = NULL, closed = NULL;
  g_autoptr (GovStore) store = NULL;
  g_autoptr (GovTransaction) transaction = NULL;
  g_autoptr (GovRecord) record = NULL;
  g_autoptr (GError) error = NULL;
  guint n = 0;

  gov_store_open_async (fixture->place.uri, GOV_STORE_EXISTING, NULL, take_result, &opened);
  store = gov_store_open_finish (wait_for (&opened), &error);
  g_assert_no_error (error);
  transaction = gov_store_begin (store, "ada", NULL);
  for (guint i = 0; i < 2500; i++)
    {
      g_autofree char *id = g_strdup_printf ("urn:%u", i);
      g_autoptr (GovRecord) action = make_action (id, "Mend the roof");

      g_assert_true (gov_transaction_put (transaction, action, 0, NULL));
    }
  g_signal_connect (transaction, "progress", G_CALLBACK (count_news), &n);
  gov_transaction_commit_async (transaction, NULL, take_result, &committed);
  g_assert_cmpint (gov_transaction_commit_finish (transaction, wait_for (&committed), &error), ==, 1);
  g_assert_cmpuint (n, ==, 2000);
  gov_store_get_async (store, "urn:7", GOV_ACCESS_PUBLIC, NULL, take_result, &got);
  record = gov_store_get_finish (store, wait_for (&got), &error);
  g_assert_no_error (error);
  g_assert_cmpint (gov_store_get_base (record), ==, 8);
  gov_store_get_async (store, "urn:none", GOV_ACCESS_PUBLIC, NULL, take_result, &failed);
  g_assert_null (gov_store_get_finish (store, wait_for (&failed), &error));
  g_assert_error (error, GOV_ERROR, GOV_ERROR_NOT_FOUND);
  gov_store_close_async (store, NULL, take_result, &closed);
  g_assert_true (gov_store_close_finish (store, wait_for (&closed), NULL));
}

static void
stop (GovTransaction *transaction,
      guint           n_written,
      GCancellable   *cancellable)
{
  g_cancellable_cancel (cancellable);
}

/* Stopped in the middle: nothing of it is there. */
static void
test_cancel (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr (GovTransaction) transaction = gov_store_begin (fixture->store, "ada", NULL);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GovList) changes = NULL;
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < 3000; i++)
    {
      g_autofree char *id = g_strdup_printf ("urn:%u", i);
      g_autoptr (GovRecord) action = make_action (id, "Mend the roof");

      g_assert_true (gov_transaction_put (transaction, action, 0, NULL));
    }
  g_signal_connect (transaction, "progress", G_CALLBACK (stop), cancellable);
  g_assert_cmpint (gov_transaction_commit (transaction, cancellable, &error), ==, 0);
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  changes = gov_store_list_changes (fixture->store, 0, 1, GOV_ACCESS_SECRET, NULL, NULL);
  g_assert_cmpuint (gov_list_get_length (changes), ==, 0);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
#define ADD(path, function) g_test_add ("/store/" path, Fixture, NULL, set_up, function, tear_down)
  ADD ("put-and-get", test_put_and_get);
  ADD ("history", test_history);
  ADD ("conflict", test_conflict);
  ADD ("nothing", test_nothing);
  ADD ("conflict-above", test_conflict_above);
  ADD ("at-time", test_at_time);
  ADD ("time-never-goes-back", test_time_never_goes_back);
  ADD ("delete", test_delete);
  ADD ("commit-again", test_commit_again);
  ADD ("commit-again-without-key", test_commit_again_without_key);
  ADD ("nothing-by-half", test_nothing_by_half);
  ADD ("register", test_register);
  ADD ("held", test_held);
  ADD ("changes", test_changes);
  ADD ("files", test_files);
  ADD ("modes", test_modes);
  ADD ("newer", test_newer);
  ADD ("not-a-store", test_not_a_store);
  ADD ("migration", test_migration);
  ADD ("old-index", test_old_index);
  ADD ("memory", test_memory);
  ADD ("close-while-busy", test_close_while_busy);
  ADD ("async", test_async);
  ADD ("cancel", test_cancel);
  return g_test_run ();
}
