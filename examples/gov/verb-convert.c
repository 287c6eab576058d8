/* gov convert IN... */
#include <string.h>

#include "input.h"
#include "output.h"
#include "progress.h"
#include "store.h"
#include "verb.h"

static gboolean
copy_record (GovRecord      *record,
             GOutputStream  *out,
             GError        **error)
{
  g_autofree char *json = gov_record_to_json (record, FALSE);

  progress_count ();
  return g_output_stream_write_all (out, json, strlen (json), NULL, NULL, error) &&
         g_output_stream_write_all (out, "\n", 1, NULL, NULL, error);
}

static gboolean
copy_records (InputFile      *file,
              GOutputStream  *out,
              Faults         *faults,
              GError        **error)
{
  g_autoptr (GovRecordReader) reader = gov_record_reader_new (file->stream, file->name);

  for (;;)
    {
      GError *fault = NULL;
      g_autoptr (GovRecord) record = gov_record_reader_read (reader, NULL, &fault);

      if (record == NULL && fault == NULL)
        return TRUE;
      if (fault != NULL && fault->domain != GOV_ERROR) /* the stream is broken, and not a line */
        {
          g_propagate_error (error, fault);
          return FALSE;
        }
      if (fault != NULL ? !faults_take (faults, fault, error) : !copy_record (record, out, error))
        return FALSE;
    }
}

static gboolean
append_lines (GovRegister    *records,
              GOutputStream  *out,
              GError        **error)
{
  g_autofree char *text = gov_register_to_ndjson (records);

  return g_output_stream_write_all (out, text, strlen (text), NULL, NULL, error);
}

static gboolean
append_store (const char     *path,
              GOutputStream  *out,
              Faults         *faults,
              GError        **error)
{
  GError *fault = NULL;
  g_autoptr (Input) input = input_read ((char *[]) { (char *) path, NULL }, NULL, &fault);

  return input != NULL ? append_lines (input->records, out, error) : faults_take (faults, fault, error);
}

/* Appends the records of one file as lines: one by one where they are lines already. */
static gboolean
append_file (const char     *path,
             const Format   *from,
             GOutputStream  *out,
             Faults         *faults,
             GError        **error)
{
  GError *fault = NULL;
  g_autoptr (InputFile) file = NULL;
  g_autoptr (GovRegister) records = gov_register_new ();
  g_autofree char *what = NULL;
  gboolean done;

  if (store_is_one (path))
    return append_store (path, out, faults, error);
  file = input_file_open (path, from, &fault);
  if (file == NULL)
    return faults_take (faults, fault, error);
  if (format_reads_lines (file->format))
    {
      what = g_strdup_printf ("converting %s", file->name);
      progress_begin (what);
      done = copy_records (file, out, faults, error);
      progress_end ();
      return done;
    }
  if (!input_file_read (file, records, faults, &fault))
    return faults_take (faults, fault, error);
  format_understand (file->format, records);
  return append_lines (records, out, error);
}

/* Into lines, in memory that does not grow with the files. */
static gboolean
convert_lines (char         **arguments,
               const Format  *from,
               const char    *path_out,
               Faults        *faults,
               GError       **error)
{
  g_autoptr (GFileIOStream) spool = output_make_spool (error);
  g_autoptr (GOutputStream) out = NULL;
  g_auto (GStrv) paths = spool ? input_list_files (arguments, error) : NULL;

  if (paths == NULL)
    return FALSE;
  out = g_buffered_output_stream_new (g_io_stream_get_output_stream (G_IO_STREAM (spool)));
  g_filter_output_stream_set_close_base_stream (G_FILTER_OUTPUT_STREAM (out), FALSE);
  for (char **path = paths; *path != NULL; path++)
    if (!append_file (*path, from, out, faults, error))
      return FALSE;
  return g_output_stream_flush (out, NULL, error) &&
         faults_check (faults, g_seekable_tell (G_SEEKABLE (spool)) > 0, error) &&
         g_seekable_seek (G_SEEKABLE (spool), 0, G_SEEK_SET, NULL, error) &&
         output_write (path_out, g_io_stream_get_input_stream (G_IO_STREAM (spool)), error);
}

static gboolean
write_register (GovRegister   *records,
                const Format  *to,
                const char    *path_out,
                GError       **error)
{
  g_autoptr (GBytes) text = format_write (to, records, error);
  g_autoptr (GInputStream) content = text ? g_memory_input_stream_new_from_bytes (text) : NULL;

  return content != NULL && output_write (path_out, content, error);
}

static gboolean
convert_register (char         **paths,
                  const char    *from,
                  const Format  *to,
                  const char    *path_out,
                  Faults        *faults,
                  GError       **error)
{
  g_autoptr (Input) input = input_read_on (paths, from, faults, error);

  return input != NULL && write_register (input->records, to, path_out, error);
}

/* The records of the first file, with what has changed since as the others have it. */
static gboolean
update_register (char         *old,
                 char        **paths,
                 const char   *from,
                 const char   *to_name,
                 const char   *path_out,
                 Faults       *faults,
                 GError      **error)
{
  const Format *to = format_find_output (to_name, path_out, error);
  g_autoptr (Input) input = to ? input_read ((char *[]) { old, NULL }, NULL, error) : NULL;
  g_autoptr (Input) newer = input ? input_read_on (paths, from, faults, error) : NULL;

  if (newer == NULL)
    return FALSE;
  gov_register_update (input->records, newer->records);
  return write_register (input->records, to, path_out, error);
}

static gboolean
convert (char        **paths,
         const char   *from_name,
         const char   *to_name,
         const char   *path_out,
         Faults       *faults,
         GError      **error)
{
  const Format *to = format_find_output (to_name, path_out, error), *from = NULL;

  if (to == NULL)
    return FALSE;
  if (!format_reads_lines (to))
    return convert_register (paths, from_name, to, path_out, faults, error);
  if (from_name != NULL && (from = format_find (from_name, error)) == NULL)
    return FALSE;
  return convert_lines (paths, from, path_out, faults, error);
}

/* `--to oparl --oparl-version 1.0` is `--to oparl-1.0`. */
static gboolean
add_version (char       **to,
             const char  *version,
             GError     **error)
{
  static const char * const versions[] = { "1.0", "1.1", NULL };
  guint choice;

  if (version == NULL)
    return TRUE;
  if (*to == NULL || !g_str_equal (*to, "oparl"))
    {
      g_set_error_literal (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE, "--oparl-version goes with --to oparl");
      return FALSE;
    }
  g_free (*to);
  *to = g_strconcat ("oparl-", version, NULL);
  return verb_choose ("--oparl-version", version, versions, &choice, error);
}

int
verb_convert (const Verb  *self,
              char       **argv)
{
  g_autofree char *from = NULL, *to = NULL, *path_out = NULL, *version = NULL, *old = NULL;
  Faults faults = { FALSE, 0 };
  const GOptionEntry entries[] = {
    VERB_OPTION_FROM (&from),
    { "to", 't', 0, G_OPTION_ARG_STRING, &to, "Format of the output, where its name does not tell", "FORMAT" },
    { "oparl-version", 0, 0, G_OPTION_ARG_STRING, &version, "Write all as OParl 1.0 or 1.1", "VERSION" },
    { "update", 'u', 0, G_OPTION_ARG_FILENAME, &old, "Bring the records of OLD up to date with those of IN", "OLD" },
    { "keep-going", 'k', 0, G_OPTION_ARG_NONE, &faults.keep_going, "Tell of what cannot be read, and write the rest", NULL },
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &path_out, "Where to write, instead of standard output", "OUT" },
    { NULL },
  };
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) arguments = verb_take_options (self, argv, entries, 1, G_MAXUINT, &error);

  if (arguments == NULL || !add_version (&to, version, &error) ||
      !(old != NULL ? update_register (old, arguments, from, to, path_out, &faults, &error)
                    : convert (arguments, from, to, path_out, &faults, &error)))
    return verb_fail (error);
  return faults.n > 0 ? EXIT_FINDINGS : EXIT_GOOD;
}
