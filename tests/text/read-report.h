#pragma once

#include <string.h>

#include "gov.h"

/* The records of a report in a language, as if it were a file of that name; it has to be readable. */
static inline GovRegister *
read_report_in (const char *language,
                const char *text,
                const char *name)
{
  g_autoptr (GovReportReader) reader = gov_report_reader_new ();
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr (GError) error = NULL;
  GovRegister *records;

  gov_report_reader_set_language (reader, language);
  records = gov_report_reader_read (reader, bytes, name, &error);
  g_assert_no_error (error);
  g_assert_nonnull (records);
  return records;
}
