#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* How libgov is compared to its peers: on one register, in one process, in turns. */

/* The register that all is measured on. */
typedef struct
{
  char *text;
  gsize length;
} MeasureInput;

/* Does the work once, and returns the CPU seconds that it took for each byte of JSON. */
typedef double (*MeasureJob) (gpointer data);

typedef struct
{
  const char *name; /* of the comparison, as printed */
  double goal;      /* how many times faster libgov is to be */
  MeasureJob job;   /* the peer's */
  gboolean at_most; /* the goal says how many times slower libgov may be */
  gboolean is_call; /* a job returns the seconds of a call, and not of a byte */
} MeasurePeer;

void   measure_input_init     (MeasureInput      *self);
void   measure_input_clear    (MeasureInput      *self);
void   measure_print_head     (const MeasureInput *input);
void   measure_keep_heap_warm (void);
double measure_clock          (void);
/* For qsort(). */
int    measure_compare_doubles (const void *a,
                                const void *b);
gsize  measure_resident       (void);
void   measure_against        (MeasureJob         job,
                               const MeasurePeer *peers,
                               guint              n_peers,
                               gpointer           data);
void   measure_print          (const char        *name,
                               double             ratio,
                               double             goal,
                               gboolean           at_most);

G_END_DECLS
