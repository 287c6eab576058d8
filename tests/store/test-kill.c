/* A writer is killed at any moment, two hundred times: what it had acknowledged is there, and nothing by half. Run as
 * `test-store-kill WORKER PATH` it is the writer. */
#include <libgov/gov.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "pairs.h"

#define N_ROUNDS 200
#define N_ACKNOWLEDGED 15000 /* in all rounds, at least */
#define ROUNDS_A_STORE 10
#define MOST_A_ROUND 160     /* acknowledged before the writer is killed */

/* The writer: a number goes to the pipe when its pair is there. The last two are controls, which do what a store must
 * not do. */
typedef enum
{
  WORKER_HONEST,
  WORKER_HASTY,   /* acknowledges before it commits */
  WORKER_HALVES,  /* commits each half by itself */
} Worker;

static const char * const worker_names[] = { "honest", "hasty", "halves" };

static gboolean
put_half (GovStore  *store,
          gint64     n,
          GError   **error)
{
  g_autoptr (GovTransaction) transaction = gov_store_begin (store, "ada", NULL);
  g_autofree char *id = g_strdup_printf ("urn:pairs:%" G_GINT64_FORMAT, n);
  g_autoptr (GovRecord) record = g_object_new (GOV_TYPE_ACTION, "id", id, NULL);

  return gov_transaction_put (transaction, record, 0, error) && gov_transaction_commit (transaction, NULL, error) > 0;
}

static void
acknowledge (gint64 n)
{
  if (write (STDOUT_FILENO, &n, sizeof n) != sizeof n)
    exit (2);
}

static int
work (Worker      worker,
      const char *uri)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GovStore) store = gov_store_open (uri, GOV_STORE_PLAIN, NULL, &error);
  g_autofree char *fault = NULL;
  gint64 n = store ? pairs_count (store, &fault) : 0;

  while (error == NULL)
    {
      n++;
      if (worker == WORKER_HASTY)
        acknowledge (n);
      if (worker == WORKER_HALVES)
        put_half (store, n, &error);
      else
        pairs_put (store, n, &error);
      if (worker != WORKER_HASTY && error == NULL)
        acknowledge (n);
    }
  fprintf (stderr, "%s\n", error->message);
  return 2;
}

/* The parent. */

typedef struct
{
  gint64 acknowledged;  /* the last number */
  gint64 n;             /* how many in all */
  guint lost;           /* rounds after which an acknowledged one was missing */
  guint half;           /* rounds after which something was there by half */
} Toll;

/* Reads the next number that was acknowledged. */
static gboolean
hear (GInputStream *pipe,
      Toll         *toll)
{
  gint64 number;
  gsize n_read;

  if (!g_input_stream_read_all (pipe, &number, sizeof number, &n_read, NULL, NULL) || n_read < sizeof number)
    return FALSE;
  toll->acknowledged = number;
  toll->n++;
  return TRUE;
}

/* Starts a writer and kills it: while it opens the store, or at any moment behind some acknowledgement. */
static void
kill_one (const char *program,
          Worker      worker,
          Place      *place,
          Toll       *toll)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GSubprocess) process = NULL;
  gint32 n_before = g_test_rand_int_range (0, MOST_A_ROUND);
  GInputStream *pipe;

  process = g_subprocess_new (G_SUBPROCESS_FLAGS_STDOUT_PIPE, &error, program, worker_names[worker], place->uri, NULL);
  g_assert_no_error (error);
  pipe = g_subprocess_get_stdout_pipe (process);
  for (gint32 i = 0; i < n_before; i++)
    g_assert_true (hear (pipe, toll));
  g_usleep ((gulong) g_test_rand_int_range (0, n_before > 0 ? 2000 : 40000));
  g_subprocess_force_exit (process);
  while (hear (pipe, toll))
    ;
  g_subprocess_wait (process, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (g_subprocess_get_if_signaled (process));
}

static void
count_losses (Place *place,
              Toll  *toll)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GovStore) store = gov_store_open (place->uri, GOV_STORE_PLAIN, NULL, &error);
  g_autofree char *fault = NULL;
  gint64 n;

  g_assert_no_error (error);
  n = pairs_count (store, &fault);
  toll->half += fault != NULL;
  toll->lost += fault == NULL && n < toll->acknowledged;
  toll->acknowledged = MAX (toll->acknowledged, n);
}

static Toll
kill_often (const char *program,
            Worker      worker,
            guint       n_rounds)
{
  Toll toll = { 0 };
  Place place;

  place_init (&place);
  for (guint i = 0; i < n_rounds; i++)
    {
      if (i % ROUNDS_A_STORE == 0)
        {
          place_empty (&place);
          toll.acknowledged = 0;
        }
      kill_one (program, worker, &place, &toll);
      count_losses (&place, &toll);
      if (worker != WORKER_HONEST && toll.lost + toll.half > 0)
        break;
    }
  place_clear (&place);
  return toll;
}

static void
test_honest (gconstpointer program)
{
  const char *wish = g_getenv ("GOV_TEST_KILLS");
  guint n_rounds = wish ? (guint) atoi (wish) : N_ROUNDS;
  Toll toll = kill_often (program, WORKER_HONEST, n_rounds);

  g_test_message ("%u kills, %" G_GINT64_FORMAT " acknowledged, lost after %u, half after %u", n_rounds, toll.n, toll.lost, toll.half);
  g_assert_cmpuint (toll.lost, ==, 0);
  g_assert_cmpuint (toll.half, ==, 0);
  if (wish == NULL)
    g_assert_cmpint (toll.n, >=, N_ACKNOWLEDGED);
}

static void
test_hasty (gconstpointer program)
{
  g_assert_cmpuint (kill_often (program, WORKER_HASTY, N_ROUNDS).lost, >, 0);
}

static void
test_halves (gconstpointer program)
{
  g_assert_cmpuint (kill_often (program, WORKER_HALVES, N_ROUNDS).half, >, 0);
}

int
main (int    argc,
      char **argv)
{
  for (guint i = 0; argc == 3 && i < G_N_ELEMENTS (worker_names); i++)
    if (g_str_equal (argv[1], worker_names[i]))
      return work (i, argv[2]);
  g_test_init (&argc, &argv, NULL);
  g_test_add_data_func ("/store/kill/honest", argv[0], test_honest);
  g_test_add_data_func ("/store/kill/hasty-control", argv[0], test_hasty);
  g_test_add_data_func ("/store/kill/halves-control", argv[0], test_halves);
  return g_test_run ();
}
