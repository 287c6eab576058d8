/* How fast a report in prose is read: against cutting the same text into sentences with ICU and nothing else. */
#include <string.h>

#include <unicode/ubrk.h>
#include <unicode/utext.h>

#include "gov.h"
#include "make-report.h"
#include "measure.h"

#define SHORT_LENGTH (5 * 1000 * 1000)
#define LONG_LENGTH (50 * 1000 * 1000)
#define N_CYCLES 5

static double
cut_sentences (GBytes *bytes)
{
  gsize length;
  const char *text = g_bytes_get_data (bytes, &length);
  UErrorCode status = U_ZERO_ERROR;
  UText *utext = utext_openUTF8 (NULL, text, length, &status);
  UBreakIterator *iterator = ubrk_open (UBRK_SENTENCE, "nl", NULL, 0, &status);
  double start = measure_clock (), end;
  guint n = 0;

  ubrk_setUText (iterator, utext, &status);
  while (ubrk_next (iterator) != UBRK_DONE)
    n++;
  end = measure_clock ();
  g_assert (n > 0 && U_SUCCESS (status));
  ubrk_close (iterator);
  utext_close (utext);
  return end - start;
}

static double
read_report (GBytes *bytes,
             guint  *n_decisions)
{
  g_autoptr (GovReportReader) reader = gov_report_reader_new ();
  g_autoptr (GBytes) little = g_bytes_new_static ("x", 1);
  g_autoptr (GError) error = NULL;
  g_autoptr (GovRegister) records = NULL;
  g_autoptr (GovList) decisions = NULL;
  double start, end;

  /* The words files are read once for all reports */
  gov_report_reader_set_language (reader, "nl");
  g_object_unref (gov_report_reader_read (reader, little, NULL, NULL));

  start = measure_clock ();
  records = gov_report_reader_read (reader, bytes, "report.txt", &error);
  end = measure_clock ();
  g_assert_no_error (error);
  decisions = gov_register_list (records, GOV_TYPE_DECISION);
  *n_decisions = gov_list_get_length (decisions);
  return end - start;
}

static int
compare (gconstpointer a,
         gconstpointer b)
{
  double first = *(const double *) a, second = *(const double *) b;

  return first < second ? -1 : first > second;
}

static double
median (double *values)
{
  qsort (values, N_CYCLES, sizeof *values, compare);
  return values[N_CYCLES / 2];
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (GBytes) shorter = NULL, longer = make_report (LONG_LENGTH);
  double ratios[N_CYCLES], growths[N_CYCLES], least = G_MAXDOUBLE;
  guint n_decisions;
  char *text = NULL;
  gsize length;

  measure_keep_heap_warm ();
  if (argc > 1 && g_file_get_contents (argv[1], &text, &length, NULL))
    shorter = g_bytes_new_take (text, length);
  else
    shorter = make_report (SHORT_LENGTH);
  for (guint i = 0; i < N_CYCLES; i++)
    {
      double alone = cut_sentences (shorter), whole = read_report (shorter, &n_decisions);

      ratios[i] = whole / alone;
      least = MIN (least, whole);
      g_print ("# ICU alone %.3f s, the reader %.3f s, %u decisions\n", alone, whole, n_decisions);
    }
  measure_print ("report-vs-icu-sentences", median (ratios), 4, TRUE);
  if (text != NULL)
    return 0;
  for (guint i = 0; i < N_CYCLES; i++)
    growths[i] = read_report (longer, &n_decisions) / read_report (shorter, &n_decisions);
  g_print ("# %u decisions in %u MB\n", n_decisions, LONG_LENGTH / 1000000);
  measure_print ("report-50-mb-vs-5-mb", median (growths), 11.5, TRUE);
  return 0;
}
