/* libgov's own formats, and what guessing any format of JSON needs. */
#include "formats/gov-format-private.h"
#include "records/gov-register-private.h"

#include <string.h>

#define BOM "\xef\xbb\xbf"

/* Where the text begins, behind byte order mark and spaces; @length is what is left. */
const char *
gov_format_find_start (const char *text,
                       gsize      *length)
{
  const char *end = text + *length;

  if (*length >= strlen (BOM) && memcmp (text, BOM, strlen (BOM)) == 0)
    text += strlen (BOM);
  while (text < end && g_ascii_isspace (*text))
    text++;
  *length = (gsize) (end - text);
  return text;
}

/* A report may start with "[" too: "[Draft] Minutes of the meeting". */
gboolean
gov_format_is_json (const char *text,
                    gsize       length)
{
  text = gov_format_find_start (text, &length);
  if (length == 0)
    return FALSE;
  if (*text == '[')
    {
      length--;
      text = gov_format_find_start (text + 1, &length);
      return length == 0 || (*text != '\0' && strchr ("[{]\"", *text) != NULL);
    }
  return *text == '{';
}

static GovLikeness
guess_gov (const char *text,
           gsize       length)
{
  return gov_format_is_json (text, length) ? GOV_LIKENESS_SURE : GOV_LIKENESS_NONE;
}

/* Surely lines, if what follows the first one is another object. */
static GovLikeness
guess_ndjson (const char *text,
              gsize       length)
{
  const char *line_end;

  text = gov_format_find_start (text, &length);
  if (length == 0 || *text != '{')
    return GOV_LIKENESS_NONE;
  line_end = memchr (text, '\n', length);
  if (line_end == NULL)
    return GOV_LIKENESS_MAYBE;
  length -= (gsize) (line_end - text);
  text = gov_format_find_start (line_end, &length);
  if (length == 0)
    return GOV_LIKENESS_MAYBE;
  return *text == '{' && line_end[-1] != '{' && line_end[-1] != '[' ? GOV_LIKENESS_SURE : GOV_LIKENESS_NONE;
}

static char *
write_gov (GovRegister  *records,
           gsize        *length,
           GError      **error)
{
  char *text = gov_register_to_json (records, TRUE);

  *length = strlen (text);
  return text;
}

static char *
write_ndjson (GovRegister  *records,
              gsize        *length,
              GError      **error)
{
  char *text = gov_register_to_ndjson (records);

  *length = strlen (text);
  return text;
}

const GovFormatRow gov_format_gov = {
  .name = "gov",
  .media_type = "application/json",
  .description = "native JSON, one document",
  .suffixes = { "json" },
  .guess = guess_gov,
  .read = gov_register_read,
  .mapping = &gov_native_mapping,
  .read_line = gov_intake_record,
  .write = write_gov,
};

const GovFormatRow gov_format_ndjson = {
  .name = "ndjson",
  .media_type = "application/x-ndjson",
  .description = "native JSON, one record a line",
  .suffixes = { "ndjson", "jsonl" },
  .guess = guess_ndjson,
  .read = gov_register_read,
  .mapping = &gov_native_mapping,
  .read_line = gov_intake_record,
  .write = write_ndjson,
};
