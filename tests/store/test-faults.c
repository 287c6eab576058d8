/* Each write, sync, truncation and deletion fails once: what was acknowledged stays, nothing is there by half, and the
 * store goes on. */
#include <libgov/gov.h>

#include "io-shim.h"
#include "pairs.h"

#define N_TRANSACTIONS 10

/* Commits ten transactions, the acknowledged of which are returned; a failure ends it. */
static gint64
commit_ten (Place *place)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GovStore) store = gov_store_open (place->uri, GOV_STORE_PLAIN, NULL, &error);
  gint64 n = 0;

  while (store != NULL && n < N_TRANSACTIONS && pairs_put (store, n + 1, &error))
    n++;
  if (n < N_TRANSACTIONS)
    g_assert_nonnull (error);
  return n;
}

/* Also on the same store that saw the failure: the next commits must work, once it is over. */
static gint64
commit_on (Place *place)
{
  g_autoptr (GovStore) store = NULL;
  g_autofree char *fault = NULL;
  gint64 n = 0;

  store = gov_store_open (place->uri, GOV_STORE_PLAIN, NULL, NULL);
  if (store == NULL)
    return 0;
  while (n < N_TRANSACTIONS)
    {
      g_autoptr (GError) error = NULL;

      if (pairs_put (store, n + 1, &error))
        n++;
      else
        {
          G_GNUC_UNUSED g_autoptr (GError) again = NULL;
          gint64 there;

          /* It may have been written all the same. */
          io_shim_fail (0, IO_FAIL_NOT, FALSE);
          there = pairs_count (store, &fault);
          g_assert_null (fault);
          g_assert_cmpint (there, >=, n);
          g_assert_cmpint (there, <=, n + 1);
          n = there;
        }
    }
  return n;
}

static void
check_after (Place  *place,
             gint64  acknowledged)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GovStore) store = gov_store_open (place->uri, GOV_STORE_PLAIN, NULL, &error);
  g_autofree char *fault = NULL, *later = NULL;
  gint64 n;

  g_assert_no_error (error);
  n = pairs_count (store, &fault);
  g_assert_null (fault);
  g_assert_cmpint (n, >=, acknowledged);
  g_assert_cmpint (n, <=, acknowledged + 1);
  g_assert_true (pairs_put (store, n + 1, &error));
  g_assert_cmpint (pairs_count (store, &later), ==, n + 1);
  g_assert_null (later);
}

static void
test_each (gconstpointer data)
{
  IoFailure failure = GPOINTER_TO_INT (data);
  guint64 n_deeds, n_seen = 0;
  Place place;

  place_init (&place);
  io_shim_fail (0, IO_FAIL_NOT, FALSE);
  g_assert_cmpint (commit_ten (&place), ==, N_TRANSACTIONS);
  n_deeds = io_shim_count ();
  g_assert_cmpuint (n_deeds, >, 5 * N_TRANSACTIONS);

  for (guint64 i = 1; i <= n_deeds; i++)
    {
      gint64 acknowledged;

      place_empty (&place);
      io_shim_fail (i, failure, FALSE);
      acknowledged = commit_ten (&place);
      n_seen += acknowledged < N_TRANSACTIONS;
      io_shim_fail (0, IO_FAIL_NOT, FALSE);
      check_after (&place, acknowledged);

      place_empty (&place);
      io_shim_fail (i, failure, FALSE);
      acknowledged = commit_on (&place);
      io_shim_fail (0, IO_FAIL_NOT, FALSE);
      if (acknowledged > 0)
        check_after (&place, acknowledged);
    }
  /* If nobody saw the failures, they did not happen. */
  g_test_message ("%" G_GUINT64_FORMAT " deeds, %" G_GUINT64_FORMAT " failures were told", n_deeds, n_seen);
  g_assert_cmpuint (n_seen, >, n_deeds / 2);
  place_clear (&place);
}

/* A disk that stays full: everything fails from then on, and all is well when there is room again. */
static void
test_stays_full (void)
{
  Place place;

  place_init (&place);
  for (guint64 i = 10; i < 170; i += 16)
    {
      gint64 acknowledged;

      place_empty (&place);
      io_shim_fail (i, IO_FAIL_FULL, TRUE);
      acknowledged = commit_ten (&place);
      g_assert_cmpint (acknowledged, <, N_TRANSACTIONS);
      io_shim_fail (0, IO_FAIL_NOT, FALSE);
      check_after (&place, acknowledged);
    }
  place_clear (&place);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  io_shim_install ();
  g_test_add_data_func ("/store/faults/error", GINT_TO_POINTER (IO_FAIL_ERROR), test_each);
  g_test_add_data_func ("/store/faults/full", GINT_TO_POINTER (IO_FAIL_FULL), test_each);
  g_test_add_data_func ("/store/faults/short", GINT_TO_POINTER (IO_FAIL_SHORT), test_each);
  g_test_add_func ("/store/faults/stays-full", test_stays_full);
  return g_test_run ();
}
