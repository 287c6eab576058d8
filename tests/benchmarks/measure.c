#include "measure.h"

#include <json-glib/json-glib.h>
#include <malloc.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "gov.h"
#include "make-register.h"

#define RECORDS 100000
#define CYCLES 5
#define BEST_OF 2
#define MAX_PEERS 4

void
measure_input_init (MeasureInput *self)
{
  self->text = make_register (RECORDS, &self->length);
}

void
measure_input_clear (MeasureInput *self)
{
  g_clear_pointer (&self->text, g_free);
}

/* What the numbers below depend on.  How fast GLib checks UTF-8 shows whether the machine itself
 * was slower than at another time. */
void
measure_print_head (const MeasureInput *input)
{
  double start;

  setvbuf (stdout, NULL, _IOLBF, 0);
  printf ("# libgov %s, GLib %u.%u.%u, json-glib %s\n", GOV_VERSION_S,
          glib_major_version, glib_minor_version, glib_micro_version, JSON_VERSION_S);
  start = measure_clock ();
  if (!g_utf8_validate (input->text, input->length, NULL))
    g_assert_not_reached ();
  printf ("# register of %d records, %zu bytes; g_utf8_validate: %.0f MB/s\n",
          RECORDS, input->length, 1e-6 * input->length / (measure_clock () - start));
}

/* For libgov and the peers alike: memory that the kernel gave once is not given back between rounds. */
void
measure_keep_heap_warm (void)
{
  mallopt (M_MMAP_MAX, 0);
  mallopt (M_TRIM_THRESHOLD, G_MAXINT);
}

/* CPU time of the process: what other programs do on the machine counts least in it. */
double
measure_clock (void)
{
  struct timespec now;

  clock_gettime (CLOCK_PROCESS_CPUTIME_ID, &now);
  return now.tv_sec + now.tv_nsec / 1e9;
}

/* The bytes of memory that the process has now, when what is free has been given back. */
gsize
measure_resident (void)
{
  g_autofree char *text = NULL;
  char *rest;

  malloc_trim (0);
  if (!g_file_get_contents ("/proc/self/statm", &text, NULL, NULL))
    return 0;
  strtoul (text, &rest, 10);
  return strtoul (rest, NULL, 10) * (gsize) sysconf (_SC_PAGESIZE);
}

/* A line that programs can read: name, ratio, goal, and whether it is reached. */
void
measure_print (const char *name,
               double      ratio,
               double      goal,
               gboolean    at_most)
{
  if (at_most)
    printf ("%s  %.2f  <=%.1f  %s\n", name, ratio, goal, ratio <= goal ? "ok" : "short");
  else
    printf ("%s  %.1f  >=%.0f  %s\n", name, ratio, goal, ratio >= goal ? "ok" : "short");
}

static double
best (MeasureJob job,
      gpointer   data)
{
  double least = G_MAXDOUBLE;

  for (guint i = 0; i < BEST_OF; i++)
    least = MIN (least, job (data));
  return least;
}

int
measure_compare_doubles (const void *a,
                         const void *b)
{
  double difference = *(const double *) a - *(const double *) b;

  return (difference > 0) - (difference < 0);
}

static void
print_comparison (const MeasurePeer *peer,
                  double            *times,
                  double            *peer_times)
{
  double ratios[CYCLES];

  for (guint i = 0; i < CYCLES; i++)
    ratios[i] = peer->at_most ? times[i] / peer_times[i] : peer_times[i] / times[i];
  qsort (ratios, CYCLES, sizeof (double), measure_compare_doubles);
  qsort (times, CYCLES, sizeof (double), measure_compare_doubles);
  qsort (peer_times, CYCLES, sizeof (double), measure_compare_doubles);
  printf ("# %s: quartiles %.1f to %.1f of %d cycles; ", peer->name,
          ratios[CYCLES / 4], ratios[CYCLES - 1 - CYCLES / 4], CYCLES);
  if (peer->is_call)
    printf ("libgov %.0f \302\265s, the peer %.0f \302\265s\n", 1e6 * times[CYCLES / 2], 1e6 * peer_times[CYCLES / 2]);
  else
    printf ("libgov %.0f MB/s, the peer %.1f MB/s\n", 1e-6 / times[CYCLES / 2], 1e-6 / peer_times[CYCLES / 2]);
  measure_print (peer->name, ratios[CYCLES / 2], peer->goal, peer->at_most);
}

/* Measures libgov and the peers in turns, in the reverse order in every other cycle.  A ratio is the
 * median of those of the cycles. */
void
measure_against (MeasureJob         job,
                 const MeasurePeer *peers,
                 guint              n_peers,
                 gpointer           data)
{
  double times[MAX_PEERS + 1][CYCLES]; /* libgov's come last */

  g_assert (n_peers <= MAX_PEERS);
  if (peers[0].is_call)
    printf ("# libgov the first time: %.0f \302\265s\n", 1e6 * job (data));
  else
    printf ("# libgov with a cold heap: %.0f MB/s\n", 1e-6 / job (data));
  for (guint i = 0; i < n_peers; i++)
    peers[i].job (data);
  for (guint cycle = 0; cycle < CYCLES; cycle++)
    for (guint i = 0; i <= n_peers; i++)
      {
        guint turn = cycle % 2 == 0 ? i : n_peers - i;

        times[turn][cycle] = best (turn < n_peers ? peers[turn].job : job, data);
      }
  for (guint i = 0; i < n_peers; i++)
    {
      double own[CYCLES];

      memcpy (own, times[n_peers], sizeof own);
      print_comparison (&peers[i], own, times[i]);
    }
}
