/* Tells on a terminal, from the first second on, what is being done and how far it is. */
#include "progress.h"

#include <stdio.h>
#include <unistd.h>

#include "verb.h"

#define PATIENCE G_USEC_PER_SEC
#define STEP (G_USEC_PER_SEC / 5)

static struct
{
  GMutex mutex;
  GCond cond;
  GThread *thread; /* NULL while nothing is to be told */
  const char *what;
  gint64 since;
  gboolean done;
  gint n_records;
} progress;

static gboolean
wait_for_end (gint64 until)
{
  while (!progress.done)
    if (!g_cond_wait_until (&progress.cond, &progress.mutex, until))
      break;
  return progress.done;
}

static gpointer
tell (gpointer data)
{
  gint64 next = progress.since + PATIENCE;
  gboolean told = FALSE;

  g_mutex_lock (&progress.mutex);
  for (; !wait_for_end (next); next += STEP)
    {
      gint n = g_atomic_int_get (&progress.n_records);

      fprintf (stderr, "\r%s: %d s", progress.what, (gint) ((next - progress.since) / G_USEC_PER_SEC));
      if (n > 0)
        fprintf (stderr, ", %d records", n);
      fflush (stderr);
      told = TRUE;
    }
  g_mutex_unlock (&progress.mutex);
  if (told)
    fputs ("\r\033[K", stderr);
  return NULL;
}

/* Begins a piece of work; @what stays until progress_end(). */
void
progress_begin (const char *what)
{
  g_return_if_fail (progress.thread == NULL);

  if (!isatty (STDERR_FILENO))
    return;
  progress.what = what;
  progress.since = g_get_monotonic_time ();
  progress.done = FALSE;
  progress.n_records = 0;
  progress.thread = g_thread_new ("progress", tell, NULL);
}

void
progress_count (void)
{
  g_atomic_int_inc (&progress.n_records);
}

void
progress_set_count (guint n_records)
{
  g_atomic_int_set (&progress.n_records, (gint) n_records);
}

/* Tells something on a line of its own. */
void
progress_remark (const char *format,
                 ...)
{
  g_autofree char *text = NULL;
  va_list arguments;

  va_start (arguments, format);
  text = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  g_mutex_lock (&progress.mutex);
  if (progress.thread != NULL)
    fputs ("\r\033[K", stderr);
  verb_remark ("%s", text);
  g_mutex_unlock (&progress.mutex);
}

void
progress_end (void)
{
  if (progress.thread == NULL)
    return;
  g_mutex_lock (&progress.mutex);
  progress.done = TRUE;
  g_cond_signal (&progress.cond);
  g_mutex_unlock (&progress.mutex);
  g_thread_join (g_steal_pointer (&progress.thread));
}
