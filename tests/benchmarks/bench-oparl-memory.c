/* How much memory reading the records of a real council from OParl takes at most, for each byte read. */
#include <stdio.h>
#include <string.h>

#include "council-sample.h"
#include "measure.h"

#define GOAL 1.3

static const char warm[] = "{\"id\":\"urn:1\",\"type\":\"https://schema.oparl.org/1.1/Paper\"}";

/* The most memory that the process has had, in bytes. */
static gsize
peak_resident (void)
{
  g_autofree char *text = NULL;
  const char *line;

  if (!g_file_get_contents ("/proc/self/status", &text, NULL, NULL))
    return 0;
  line = strstr (text, "VmHWM:");
  return line ? g_ascii_strtoull (line + strlen ("VmHWM:"), NULL, 10) * 1024 : 0;
}

int
main (void)
{
  CouncilSample sample;
  CouncilFile none = { .path = (char *) "nowhere" };
  GovRegister *records[COUNCIL_FILES];
  GBytes *bytes[COUNCIL_FILES];
  g_autoptr (GBytes) paper = g_bytes_new_static (warm, strlen (warm));
  gsize before, loaded, after, peak;

  setvbuf (stdout, NULL, _IOLBF, 0);
  g_object_unref (council_file_read (&none, paper)); /* what types take for good is not the register's */
  before = measure_resident ();
  if (!council_sample_load (&sample))
    return COUNCIL_SKIPPED;
  loaded = measure_resident ();
  for (guint i = 0; i < COUNCIL_FILES; i++)
    bytes[i] = g_bytes_new_take (g_steal_pointer (&sample.files[i].text), sample.files[i].length);
  for (guint i = 0; i < COUNCIL_FILES; i++)
    records[i] = council_file_read (&sample.files[i], bytes[i]);
  peak = peak_resident ();
  for (guint i = 0; i < COUNCIL_FILES; i++)
    g_bytes_unref (bytes[i]);
  after = measure_resident ();
  printf ("# for each byte: the text alone %.2f, with it at the peak %.2f, and %.2f when it has been given back\n",
          (double) (loaded - before) / sample.length, (double) (peak - before) / sample.length,
          (double) (after - before) / sample.length);
  measure_print ("oparl-peak-memory-vs-input", (double) (peak - loaded) / sample.length, GOAL, TRUE);
  for (guint i = 0; i < COUNCIL_FILES; i++)
    g_object_unref (records[i]);
  council_sample_clear (&sample);
  return 0;
}
