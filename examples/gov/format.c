/* The formats that the tool reads and writes: those of libgov, and reports. */
#include "format.h"

#include "verb.h"

#include <string.h>

struct _Format
{
  const char *name;
  const char *what;
  GovFormat *format; /* NULL: a report */
};

/* All there are, reports last; without a name behind the end. */
static const Format *
get_formats (void)
{
  static Format *formats;

  if (formats == NULL)
    {
      g_auto (GStrv) names = gov_format_dup_names ();
      guint n = g_strv_length (names);

      formats = g_new0 (Format, n + 2);
      for (guint i = 0; i < n; i++)
        {
          GovFormat *format = gov_format_find (names[i]);

          formats[i] = (Format) { gov_format_get_name (format), gov_format_get_description (format), format };
        }
      formats[n] = (Format) { "report", "a report in prose: text, Markdown, HTML or PDF (can only be read)", NULL };
    }
  return formats;
}

/* What the caller says of reports. */
static char *report_encoding, *report_language, *report_profile;
static GPtrArray *report_words;
static double report_confidence;

#ifdef HAVE_REPORT_READER
static gboolean
load_profile (GovReportReader  *reader,
              GError          **error)
{
  g_autoptr (GBytes) bytes = NULL;
  g_autofree char *name = NULL;
  char *text;
  gsize length;

  if (report_profile == NULL)
    return TRUE;
  if (!g_file_get_contents (report_profile, &text, &length, error))
    return FALSE;
  bytes = g_bytes_new_take (text, length);
  name = g_filename_display_name (report_profile);
  return gov_report_reader_add_profile (reader, bytes, name, error);
}

static GovRegister *
read_report (GBytes      *bytes,
             const char  *name,
             GError     **error)
{
  g_autoptr (GovReportReader) reader = gov_report_reader_new ();

  gov_report_reader_set_encoding (reader, report_encoding);
  gov_report_reader_set_language (reader, report_language);
  gov_report_reader_set_min_confidence (reader, report_confidence);
  for (guint i = 0; report_words != NULL && i < report_words->len; i++)
    if (!gov_report_reader_add_words (reader, report_words->pdata[i], error))
      return NULL;
  if (!load_profile (reader, error))
    return NULL;
  return gov_report_reader_read (reader, bytes, name, error);
}

/* The text of a report in which evidence counts its characters. */
char *
format_extract_text (GBytes      *bytes,
                     const char  *name,
                     GError     **error)
{
  g_autoptr (GovReportReader) reader = gov_report_reader_new ();

  gov_report_reader_set_encoding (reader, report_encoding);
  return gov_report_reader_extract_text (reader, bytes, name, error);
}
#else
static void
refuse_report (const char  *name,
               GError     **error)
{
  g_set_error (error, GOV_ERROR, GOV_ERROR_UNSUPPORTED,
               "%s: reports cannot be read: this gov was built without the report reader", name);
}

static GovRegister *
read_report (GBytes      *bytes,
             const char  *name,
             GError     **error)
{
  refuse_report (name, error);
  return NULL;
}

char *
format_extract_text (GBytes      *bytes,
                     const char  *name,
                     GError     **error)
{
  refuse_report (name, error);
  return NULL;
}
#endif

/* What is read twice keeps its ids, or its lack of them, which records that are added one by one would not. */
static gboolean
read_report_into (GovRegister  *records,
                  GBytes       *bytes,
                  const char   *name,
                  GError      **error)
{
  g_autoptr (GovRegister) report = read_report (bytes, name, error);
  g_autofree char *text = report ? gov_register_to_ndjson (report) : NULL;
  g_autoptr (GBytes) lines = text ? g_bytes_new_static (text, strlen (text)) : NULL;

  if (report != NULL && gov_register_get_length (report) == 0)
    verb_remark ("%s: nothing was found in it", name);
  return lines != NULL && gov_format_read_into (gov_format_find ("ndjson"), records, lines, name, NULL, error);
}

static gboolean
is_blank (GBytes *bytes)
{
  gsize length;
  const char *text = g_bytes_get_data (bytes, &length);

  while (length > 0 && g_ascii_isspace (*text))
    text++, length--;
  return length == 0;
}

/* Reads records into a register, behind those that are there. */
gboolean
format_read_into (const Format  *self,
                  GovRegister   *records,
                  GBytes        *bytes,
                  const char    *name,
                  GovList       *faults,
                  GError       **error)
{
  if (self->format == NULL)
    return read_report_into (records, bytes, name, error);

  /* No lines are no records, but a document that is empty was cut off, or never written. */
  if (self->format == gov_format_find ("gov") && is_blank (bytes))
    {
      g_set_error (error, GOV_ERROR, GOV_ERROR_SYNTAX, "%s:1:1: $: object expected, the file is empty", name);
      return FALSE;
    }
  return gov_format_read_into (self->format, records, bytes, name, faults, error);
}

/* Understands what the format says in words alone. */
void
format_understand (const Format *self,
                   GovRegister  *records)
{
  if (self->format != NULL)
    gov_format_understand (self->format, records);
}

GBytes *
format_write (const Format  *self,
              GovRegister   *records,
              GError       **error)
{
  return gov_format_write (self->format, records, error);
}

const Format *
format_find (const char  *name,
             GError     **error)
{
  const Format *formats = get_formats ();
  g_autoptr (GString) all = g_string_new (NULL);

  for (guint i = 0; formats[i].name != NULL; i++)
    {
      if (g_str_equal (formats[i].name, name))
        return &formats[i];
      g_string_append_printf (all, "%s%s", i ? ", " : "", formats[i].name);
    }
  g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
               "a format is one of %s, not \"%s\"", all->str, name);
  return NULL;
}

/* The row of a format of libgov; that of reports for NULL. */
static const Format *
find_row (GovFormat *format)
{
  const Format *row = get_formats ();

  while (row->format != format)
    row++;
  return row;
}

static gboolean
is_report_name (const char *path)
{
  static const char * const suffixes[] = { "txt", "text", "md", "markdown", "html", "htm", "xhtml", "pdf" };
  const char *dot = strrchr (path, '.');

  for (guint i = 0; dot != NULL && i < G_N_ELEMENTS (suffixes); i++)
    if (g_ascii_strcasecmp (dot + 1, suffixes[i]) == 0)
      return TRUE;
  return FALSE;
}

/* The format that the name of a file tells of; NULL if it does not. */
const Format *
format_find_by_suffix (const char *path)
{
  GovFormat *format = gov_format_find_by_suffix (path);

  return format || is_report_name (path) ? find_row (format) : NULL;
}

/* The most likely format of a file, whose text begins with @text; NULL if it looks like none.  What
 * looks like nothing, and is not called like anything else, is prose. */
const Format *
format_guess (const char *path,
              const char *text,
              gsize       length)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, length);
  GovFormat *format = gov_format_guess (bytes, NULL);

  if (format != NULL)
    return find_row (gov_format_guess (bytes, path));
  if (format_find_by_suffix (path) != NULL)
    return format_find_by_suffix (path);
  while (length > 0 && g_ascii_isspace (*text))
    text++, length--;
  return length > 0 ? find_row (NULL) : NULL;
}

/* Whether records of the format can be read and written one by one, however many there are. */
gboolean
format_reads_lines (const Format *self)
{
  return self->format != NULL && self->format == gov_format_find ("ndjson");
}

/* Whether what a register says of when it was fetched is written with it. */
gboolean
format_keeps_fetched (const Format *self)
{
  return self->format != NULL && self->format == gov_format_find ("gov");
}

static void
set_string (char       **where,
            const char  *value)
{
  g_free (*where);
  *where = g_strdup (value);
}

/* Takes the value of an option that is about reports: a GOptionArgFunc. */
gboolean
format_take_option (const char  *option,
                    const char  *value,
                    gpointer     data,
                    GError     **error)
{
  char *end;

  if (g_str_equal (option, "--encoding"))
    set_string (&report_encoding, value);
  else if (g_str_equal (option, "--language"))
    set_string (&report_language, value);
  else if (g_str_equal (option, "--profile"))
    set_string (&report_profile, value);
  else if (g_str_equal (option, "--words"))
    {
      if (report_words == NULL)
        report_words = g_ptr_array_new_with_free_func (g_free);
      g_ptr_array_add (report_words, g_strdup (value));
    }
  else
    {
      report_confidence = g_ascii_strtod (value, &end);
      if (end == value || *end != '\0' || !(report_confidence >= 0 && report_confidence <= 1))
        {
          g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE, "%s: a number from 0 to 1 expected, “%s” found", option, value);
          return FALSE;
        }
    }
  return TRUE;
}

#define REPORT_OPTION(name, flags, what, value) { name, 0, flags, G_OPTION_ARG_CALLBACK, (gpointer) format_take_option, what, value }

const GOptionEntry format_report_entries[] = {
  REPORT_OPTION ("encoding", 0, "Encoding of a report that is not in UTF-8", "NAME"),
  REPORT_OPTION ("language", 0, "Language of a report, where it is not to be guessed", "TAG"),
  REPORT_OPTION ("words", G_OPTION_FLAG_FILENAME, "Words by which reports are read, beside those of libgov", "FILE"),
  REPORT_OPTION ("profile", G_OPTION_FLAG_FILENAME, "How the body writes its reports", "FILE"),
  REPORT_OPTION ("min-confidence", 0, "Leave out of a report what is less sure, from 0 to 1", "NUMBER"),
  { NULL },
};

void
format_describe (GString *text)
{
  for (const Format *format = get_formats (); format->name != NULL; format++)
    g_string_append_printf (text, "  %-10s%s\n", format->name, format->what);
}

/* What has none, such as a device, tells nothing. */
static gboolean
has_suffix (const char *path)
{
  g_autofree char *name = path ? g_path_get_basename (path) : NULL;

  return name != NULL && name[0] != '\0' && strchr (name + 1, '.') != NULL;
}

/* The format to write: as it is called, or as the name of the output tells, or gov. */
const Format *
format_find_output (const char  *name,
                    const char  *path,
                    GError     **error)
{
  const Format *format = NULL;

  if (path != NULL && *path == '\0')
    {
      g_set_error_literal (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE, "the name of the output is empty");
      return NULL;
    }
  if (name == NULL && path != NULL)
    format = format_find_by_suffix (path);
  if (name == NULL && format == NULL && has_suffix (path))
    {
      g_autofree char *shown = g_filename_display_name (path);

      g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
                   "%s: the suffix is of no format that can be written; *.json and *.ndjson are", shown);
      return NULL;
    }
  if (name != NULL || format == NULL)
    format = format_find (name ? name : "gov", error);
  if (format != NULL && format->format == NULL)
    {
      g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE, "a %s can be read but not written", format->name);
      return NULL;
    }
  return format;
}
