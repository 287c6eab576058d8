/* usage: write-register [RECORDS]
 *
 * Writes a made-up register to standard output, one record a line, and what is in it to standard
 * error. */
#include "make-register.h"

#include <stdio.h>
#include <stdlib.h>

typedef struct
{
  gsize records;    /* lines */
  gsize objects;    /* JSON objects: records, those they hold, and references with a label */
  gsize strings;    /* JSON strings that are values */
  gsize bytes;      /* of these strings, as JSON has them between the quotes */
  gsize not_ascii;  /* of these strings: those with a letter beyond ASCII */
  gsize escaped;    /* of these strings: those with an escape */
} Statistics;

static const char *
count_string (const char *text,
              Statistics *statistics)
{
  const char *start = text;
  gboolean not_ascii = FALSE, escaped = FALSE;

  for (; *text != '"'; text++)
    {
      not_ascii |= (guchar) *text >= 0x80;
      escaped |= *text == '\\';
      text += *text == '\\';
    }
  if (text[1] != ':') /* not the name of a member */
    {
      statistics->strings++;
      statistics->bytes += text - start;
      statistics->not_ascii += not_ascii;
      statistics->escaped += escaped;
    }
  return text;
}

static void
count_register (const char *ndjson,
                Statistics *statistics)
{
  *statistics = (Statistics) { 0 };
  for (; *ndjson != '\0'; ndjson++)
    if (*ndjson == '"')
      ndjson = count_string (ndjson + 1, statistics);
    else if (*ndjson == '{')
      statistics->objects++;
    else if (*ndjson == '\n')
      statistics->records++;
}

int
main (int    argc,
      char **argv)
{
  guint64 n_records = 100000;
  Statistics found;
  g_autofree char *text = NULL;
  gsize length;

  if (argc > 2 || (argc == 2 && !g_ascii_string_to_unsigned (argv[1], 10, 1, 10000000, &n_records, NULL)))
    {
      fprintf (stderr, "usage: write-register [RECORDS]\n");
      return 2;
    }
  text = make_register ((guint) n_records, &length);
  count_register (text, &found);
  fprintf (stderr, "%zu records, %.0f bytes each; %zu objects; %zu strings of %.1f bytes, "
           "%.1f %% beyond ASCII, %.1f %% with escapes\n",
           found.records, (double) length / found.records, found.objects,
           found.strings, (double) found.bytes / found.strings,
           100.0 * found.not_ascii / found.strings, 100.0 * found.escaped / found.strings);
  return fwrite (text, 1, length, stdout) == length ? 0 : 1;
}
