/* Four programs read a record, change it and put it, as fast as they can: no change is lost, and each number that was
 * acknowledged is a link of the chain. Run as `test-store-race WORKER URI` it is one of them. */
#include <libgov/gov.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "pairs.h"

#define N_PROGRAMS 4
#define N_PUTS 2000
#define COUNTER "urn:race:counter"

static gint64
read_counter (GovRecord *record)
{
  return g_ascii_strtoll (gov_action_get_text (GOV_ACTION (record)), NULL, 10);
}

static void
write_counter (GovRecord *record,
               gint64     n)
{
  g_autofree char *text = g_strdup_printf ("%" G_GINT64_FORMAT, n);

  gov_action_set_text (GOV_ACTION (record), text);
}

/* Reads, adds one, puts. A careless one bases the put on what is newest when it is put: the control. */
static gboolean
add_one (GovStore  *store,
         gboolean   careless,
         GError   **error)
{
  g_autoptr (GovTransaction) transaction = gov_store_begin (store, "ada", "counting");
  g_autoptr (GovRecord) record = gov_store_get (store, COUNTER, GOV_ACCESS_PUBLIC, NULL, error), newest = NULL;

  if (record == NULL)
    return FALSE;
  if (careless)
    {
      g_usleep (100);
      newest = gov_store_get (store, COUNTER, GOV_ACCESS_PUBLIC, NULL, error);
    }
  write_counter (record, read_counter (record) + 1);
  return gov_transaction_put (transaction, record, gov_store_get_base (newest ? newest : record), error) &&
         gov_transaction_commit (transaction, NULL, error) > 0;
}

static int
work (gboolean    careless,
      const char *uri)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GovStore) store = gov_store_open (uri, GOV_STORE_PLAIN, NULL, &error);

  for (guint n = 0; error == NULL && n < (careless ? N_PUTS / 10 : N_PUTS);)
    {
      if (add_one (store, careless, &error))
        n++;
      else if (g_error_matches (error, GOV_ERROR, GOV_ERROR_CONFLICT))
        g_clear_error (&error);
    }
  if (error != NULL)
    fprintf (stderr, "%s\n", error->message);
  return error ? 1 : 0;
}

static void
race (const char *program,
      const char *worker,
      Place      *place)
{
  g_autoptr (GovStore) store = NULL;
  g_autoptr (GovTransaction) transaction = NULL;
  g_autoptr (GovRecord) counter = g_object_new (GOV_TYPE_ACTION, "id", COUNTER, "text", "0", "access", GOV_ACCESS_PUBLIC, NULL);
  g_autoptr (GError) error = NULL;
  GSubprocess *programs[N_PROGRAMS];

  store = gov_store_open (place->uri, GOV_STORE_PLAIN, NULL, &error);
  g_assert_no_error (error);
  transaction = gov_store_begin (store, "ada", NULL);
  g_assert_true (gov_transaction_put (transaction, counter, 0, &error));
  g_assert_cmpint (gov_transaction_commit (transaction, NULL, &error), ==, 1);
  for (guint i = 0; i < N_PROGRAMS; i++)
    {
      programs[i] = g_subprocess_new (G_SUBPROCESS_FLAGS_NONE, &error, program, worker, place->uri, NULL);
      g_assert_no_error (error);
    }
  for (guint i = 0; i < N_PROGRAMS; i++)
    {
      g_assert_true (g_subprocess_wait_check (programs[i], NULL, &error));
      g_object_unref (programs[i]);
    }
}

/* How long the chain is, each link based on the one before; and what the counter says. */
static void
look (Place  *place,
      guint  *length,
      gint64 *counted)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GovStore) store = gov_store_open (place->uri, GOV_STORE_READ_ONLY, NULL, &error);
  g_autoptr (GovList) chain = NULL;
  g_autoptr (GovRecord) counter = NULL;

  g_assert_no_error (error);
  chain = gov_store_list_history (store, COUNTER, GOV_ACCESS_PUBLIC, NULL, &error);
  g_assert_no_error (error);
  *length = gov_list_get_length (chain);
  for (guint i = 0; i < *length; i++)
    {
      g_assert_cmpint (gov_revision_get_number (gov_list_get (chain, i)), ==, i + 1);
      g_assert_cmpint (gov_revision_get_based_on (gov_list_get (chain, i)), ==, i);
    }
  counter = gov_store_get (store, COUNTER, GOV_ACCESS_PUBLIC, NULL, &error);
  g_assert_no_error (error);
  *counted = read_counter (counter);
}

static void
test_race (gconstpointer program)
{
  Place place;
  guint length;
  gint64 counted;

  place_init (&place);
  race (program, "careful", &place);
  look (&place, &length, &counted);
  g_assert_cmpuint (length, ==, N_PROGRAMS * N_PUTS + 1);
  g_assert_cmpint (counted, ==, N_PROGRAMS * N_PUTS);
  place_clear (&place);
}

/* Whoever does not say what he read loses what others wrote. */
static void
test_careless (gconstpointer program)
{
  Place place;
  guint length;
  gint64 counted;

  place_init (&place);
  race (program, "careless", &place);
  look (&place, &length, &counted);
  g_assert_cmpuint (length, ==, N_PROGRAMS * N_PUTS / 10 + 1);
  g_assert_cmpint (counted, <, N_PROGRAMS * N_PUTS / 10);
  place_clear (&place);
}

int
main (int    argc,
      char **argv)
{
  if (argc == 3 && (g_str_equal (argv[1], "careful") || g_str_equal (argv[1], "careless")))
    return work (g_str_equal (argv[1], "careless"), argv[2]);
  g_test_init (&argc, &argv, NULL);
  g_test_add_data_func ("/store/race/careful", argv[0], test_race);
  g_test_add_data_func ("/store/race/careless-control", argv[0], test_careless);
  return g_test_run ();
}
