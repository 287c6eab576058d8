/* The formats that the tool reads and writes: one row each. */
#include "format.h"

#include <string.h>

#define BOM "\xef\xbb\xbf"

/* A suffix counts more than a text that may be a format, and less than one that surely is. */
#define POINTS_OF_SUFFIX 3

/* Where the text begins, behind byte order mark and spaces; @length is what is left. */
static const char *
find_start (const char *text,
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
static gboolean
is_json (const char *text,
         gsize       length)
{
  text = find_start (text, &length);
  if (length == 0)
    return FALSE;
  if (*text == '[')
    {
      length--;
      text = find_start (text + 1, &length);
      return length == 0 || strchr ("[{]\"", *text) != NULL;
    }
  return *text == '{';
}

static Guess
guess_gov (const char *text,
           gsize       length)
{
  return is_json (text, length) ? GUESS_SURE : GUESS_NO;
}

/* Surely lines, if what follows the first one is another object. */
static Guess
guess_ndjson (const char *text,
              gsize       length)
{
  const char *line_end;

  text = find_start (text, &length);
  if (length == 0 || *text != '{')
    return GUESS_NO;
  line_end = memchr (text, '\n', length);
  if (line_end == NULL)
    return GUESS_MAYBE;
  length -= (gsize) (line_end - text);
  text = find_start (line_end, &length);
  if (length == 0)
    return GUESS_MAYBE;
  return *text == '{' && line_end[-1] != '{' && line_end[-1] != '[' ? GUESS_SURE : GUESS_NO;
}

static Guess
guess_report (const char *text,
              gsize       length)
{
  gsize left = length;

  find_start (text, &left);
  return left == 0 || is_json (text, length) ? GUESS_NO : GUESS_MAYBE;
}

#ifdef HAVE_REPORT_READER
static GovRegister *
read_report (GBytes      *bytes,
             const char  *name,
             GError     **error)
{
  g_autoptr (GovReportReader) reader = gov_report_reader_new ();

  return gov_report_reader_read (reader, bytes, name, error);
}
#else
static GovRegister *
read_report (GBytes      *bytes,
             const char  *name,
             GError     **error)
{
  g_set_error (error, GOV_ERROR, GOV_ERROR_UNSUPPORTED,
               "%s: reports cannot be read: this gov was built without the report reader", name);
  return NULL;
}
#endif

static char *
write_gov (GovRegister *records)
{
  return gov_register_to_json (records, TRUE);
}

static const Format formats[] = {
  {
    "gov", "native JSON, one document",
    { "json" },
    guess_gov, gov_register_new_from_bytes, write_gov,
  },
  {
    "ndjson", "native JSON, one record a line",
    { "ndjson", "jsonl" },
    guess_ndjson, gov_register_new_from_bytes, gov_register_to_ndjson,
  },
  {
    "report", "a report in prose (can only be read)",
    { "txt", "text", "md" },
    guess_report, read_report, NULL,
  },
};

const Format *
format_find (const char  *name,
             GError     **error)
{
  g_autoptr (GString) all = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    {
      if (g_str_equal (formats[i].name, name))
        return &formats[i];
      g_string_append_printf (all, "%s%s", i ? ", " : "", formats[i].name);
    }
  g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
               "a format is one of %s, not \"%s\"", all->str, name);
  return NULL;
}

static gboolean
has_suffix (const Format *self,
            const char   *path)
{
  const char *dot = strrchr (path, '.');

  for (guint i = 0; dot != NULL && self->suffixes[i] != NULL; i++)
    if (g_ascii_strcasecmp (dot + 1, self->suffixes[i]) == 0)
      return TRUE;
  return FALSE;
}

/* The format that the name of a file tells of; NULL if it does not. */
const Format *
format_find_by_suffix (const char *path)
{
  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    if (has_suffix (&formats[i], path))
      return &formats[i];
  return NULL;
}

/* The most likely format of a file, whose text begins with @text; NULL if it looks like none. */
const Format *
format_guess (const char *path,
              const char *text,
              gsize       length)
{
  const Format *best = NULL;
  guint most = 0;

  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    {
      guint points = formats[i].guess (text, length) + (has_suffix (&formats[i], path) ? POINTS_OF_SUFFIX : 0);

      /* The lines of NDJSON are JSON as well: of equals the later, which says more, is meant. */
      if (points > 0 && points >= most)
        {
          best = &formats[i];
          most = points;
        }
    }
  return best;
}

/* Whether records of the format can be read and written one by one, however many there are. */
gboolean
format_reads_lines (const Format *self)
{
  return self->write == gov_register_to_ndjson;
}

void
format_describe (GString *text)
{
  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    g_string_append_printf (text, "  %-10s%s\n", formats[i].name, formats[i].what);
}

/* The format to write: as it is called, or as the name of the output tells, or gov. */
const Format *
format_find_output (const char  *name,
                    const char  *path,
                    GError     **error)
{
  const Format *format = NULL;

  if (name == NULL && path != NULL)
    format = format_find_by_suffix (path);
  if (name != NULL || format == NULL)
    format = format_find (name ? name : "gov", error);
  if (format != NULL && format->write == NULL)
    {
      g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE, "a %s can be read but not written", format->name);
      return NULL;
    }
  return format;
}
