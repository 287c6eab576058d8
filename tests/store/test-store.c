/* What a store promises: what is put can be had again, as it is and as it was. */
#include <glib/gstdio.h>
#include <libgov/gov.h>
#include <string.h>
#include <sys/stat.h>

typedef struct
{
  char *folder;
  char *uri;
  GovStore *store;
} Fixture;

static GovStore *
open_store (Fixture       *fixture,
            GovStoreFlags  flags)
{
  g_autoptr (GError) error = NULL;
  GovStore *store = gov_store_open (fixture->uri, flags, NULL, &error);

  g_assert_no_error (error);
  return store;
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr (GError) error = NULL;

  fixture->folder = g_dir_make_tmp ("gov-store-XXXXXX", &error);
  g_assert_no_error (error);
  fixture->uri = g_strconcat ("sqlite:", fixture->folder, "/council.gov", NULL);
  fixture->store = open_store (fixture, GOV_STORE_PLAIN);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  const char *endings[] = { "", "-wal", "-shm" };

  g_clear_object (&fixture->store);
  for (guint i = 0; i < G_N_ELEMENTS (endings); i++)
    {
      g_autofree char *path = g_strconcat (fixture->uri + strlen ("sqlite:"), endings[i], NULL);

      g_remove (path);
    }
  g_assert_cmpint (g_rmdir (fixture->folder), ==, 0);
  g_free (fixture->folder);
  g_free (fixture->uri);
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

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
#define ADD(path, function) g_test_add (path, Fixture, NULL, set_up, function, tear_down)
  ADD ("/store/nothing", test_nothing);
  ADD ("/store/put-and-get", test_put_and_get);
  ADD ("/store/history", test_history);
  ADD ("/store/conflict", test_conflict);
  return g_test_run ();
}
