/* Where answers go. Nothing is written before all of it is known. */
#include "output.h"

#include <gio/gunixoutputstream.h>
#include <stdlib.h>
#include <unistd.h>

#include "verb.h"

static gboolean
is_standard_output (const char *path)
{
  return path == NULL || g_str_equal (path, "-");
}

/* What a symbolic link leads to: GIO would write into that place without replacing it as a whole. */
static GFile *
find_target (const char *path)
{
  g_autofree char *real = realpath (path, NULL);

  return g_file_new_for_path (real ? real : path);
}

static GOutputStream *
open_output (const char  *path,
             GError     **error)
{
  g_autoptr (GFile) file = NULL;
  GFileType type;

  if (is_standard_output (path))
    return g_unix_output_stream_new (STDOUT_FILENO, FALSE);
  file = find_target (path);
  type = g_file_query_file_type (file, G_FILE_QUERY_INFO_NONE, NULL);
  if (type == G_FILE_TYPE_SPECIAL) /* a pipe or a device, such as /dev/null */
    return G_OUTPUT_STREAM (g_file_append_to (file, G_FILE_CREATE_NONE, NULL, error));
  return G_OUTPUT_STREAM (g_file_replace (file, NULL, FALSE, G_FILE_CREATE_NONE, NULL, error));
}

/* A file without a name, for what is too much for the memory. */
GFileIOStream *
output_make_spool (GError **error)
{
  GFileIOStream *stream;
  g_autoptr (GFile) file = g_file_new_tmp ("gov-XXXXXX", &stream, error);

  if (file == NULL)
    return NULL;
  g_file_delete (file, NULL, NULL);
  return stream;
}

/* Writes all of @content to a file, which is replaced as a whole or not at all, or to standard output. */
gboolean
output_write (const char    *path,
              GInputStream  *content,
              GError       **error)
{
  g_autoptr (GOutputStream) stream = open_output (path, error);
  g_autoptr (GCancellable) cancelled = NULL;
  g_autofree char *name = NULL;

  if (stream != NULL && g_output_stream_splice (stream, content, G_OUTPUT_STREAM_SPLICE_NONE, NULL, error) >= 0 &&
      g_output_stream_close (stream, NULL, error))
    return TRUE;
  if (stream != NULL)
    {
      /* Closed like this, what was begun is thrown away and the old file stays. */
      cancelled = g_cancellable_new ();
      g_cancellable_cancel (cancelled);
      g_output_stream_close (stream, cancelled, NULL);
    }
  name = is_standard_output (path) ? g_strdup ("standard output") : g_filename_display_name (path);
  verb_name_file (name, error);
  return FALSE;
}

/* Prints an answer; @exit_code is what main() is to return if that works. */
int
output_print (GString *text,
              int      exit_code)
{
  g_autoptr (GInputStream) content = g_memory_input_stream_new_from_data (text->str, (gssize) text->len, NULL);
  g_autoptr (GError) error = NULL;

  return output_write (NULL, content, &error) ? exit_code : verb_fail (error);
}
