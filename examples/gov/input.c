/* Files in: opened, their format guessed, read into one register. */
#include "input.h"

#include <gio/gunixinputstream.h>
#include <string.h>
#include <unistd.h>

#include "progress.h"
#include "store.h"
#include "verb.h"

/* So much of a file has to tell which format it is. */
#define PEEK_SIZE (64 * 1024)

typedef struct
{
  char *name;
  guint first; /* of its records, in the register */
} Origin;

static void
origin_free (gpointer data)
{
  Origin *self = data;

  g_free (self->name);
  g_free (self);
}

static GInputStream *
open_stream (const char  *path,
             GError     **error)
{
  g_autoptr (GInputStream) raw = NULL;

  if (g_str_equal (path, "-"))
    raw = g_unix_input_stream_new (STDIN_FILENO, FALSE);
  else
    {
      g_autoptr (GFile) file = g_file_new_for_path (path);

      raw = G_INPUT_STREAM (g_file_read (file, NULL, error));
    }
  return raw ? g_buffered_input_stream_new_sized (raw, PEEK_SIZE) : NULL;
}

/* Reads on until the beginning is there, or all: a pipe gives a little at a time. */
static const char *
peek (GInputStream  *stream,
      gsize         *length,
      GError       **error)
{
  GBufferedInputStream *buffered = G_BUFFERED_INPUT_STREAM (stream);
  gssize n = 1;

  while (n > 0 && g_buffered_input_stream_get_available (buffered) < PEEK_SIZE)
    n = g_buffered_input_stream_fill (buffered, -1, NULL, error);
  return n < 0 ? NULL : g_buffered_input_stream_peek_buffer (buffered, length);
}

/* Opens a file, or standard input; without a format its beginning and name tell it. */
InputFile *
input_file_open (const char   *path,
                 const Format *format,
                 GError      **error)
{
  g_autoptr (InputFile) self = g_new0 (InputFile, 1);
  const char *text;
  gsize length;

  self->name = g_str_equal (path, "-") ? g_strdup ("standard input") : g_filename_display_name (path);
  self->stream = open_stream (path, error);
  text = self->stream ? peek (self->stream, &length, error) : NULL;
  if (text == NULL)
    {
      verb_name_file (self->name, error);
      return NULL;
    }
  self->format = format ? format : format_guess (path, text, length);
  if (self->format == NULL)
    {
      g_set_error (error, GOV_ERROR, GOV_ERROR_UNSUPPORTED, "%s: %s; name its format with --from", self->name,
                   length == 0 ? "the input is empty" : "no format that is known");
      return NULL;
    }
  return g_steal_pointer (&self);
}

void
input_file_close (InputFile *self)
{
  g_free (self->name);
  g_clear_object (&self->stream);
  g_free (self);
}

/* Reads an open file as it is. */
GBytes *
input_file_read_bytes (InputFile  *self,
                       GError    **error)
{
  g_autoptr (GOutputStream) memory = g_memory_output_stream_new_resizable ();

  if (g_output_stream_splice (memory, self->stream, G_OUTPUT_STREAM_SPLICE_CLOSE_TARGET, NULL, error) < 0)
    {
      verb_name_file (self->name, error);
      return NULL;
    }
  return g_memory_output_stream_steal_as_bytes (G_MEMORY_OUTPUT_STREAM (memory));
}

/* Tells of a fault, which is the caller's no more.  FALSE: it is the end, and in @error. */
gboolean
faults_take (Faults  *self,
             GError  *fault,
             GError **error)
{
  if (!self->keep_going)
    {
      g_propagate_error (error, fault);
      return FALSE;
    }
  verb_remark ("%s", fault->message);
  g_error_free (fault);
  self->n++;
  return TRUE;
}

static void
tell (Faults  *self,
      GovList *found)
{
  for (guint i = 0; i < gov_list_get_length (found); i++)
    verb_remark ("%s", gov_issue_get_message (gov_list_get (found, i)));
  self->n += gov_list_get_length (found);
}

/* FALSE: there were faults, and nothing else. */
gboolean
faults_check (Faults   *self,
              gboolean  any,
              GError  **error)
{
  if (self->n == 0 || any)
    return TRUE;
  g_set_error_literal (error, GOV_ERROR, GOV_ERROR_FAILED, "nothing could be read");
  return FALSE;
}

/* Reads all records of an open file. */
gboolean
input_file_read (InputFile    *self,
                 GovRegister  *records,
                 Faults       *faults,
                 GError      **error)
{
  g_autofree char *what = g_strdup_printf ("reading %s", self->name);
  g_autoptr (GovList) found = faults->keep_going ? gov_list_new (GOV_TYPE_ISSUE) : NULL;
  g_autoptr (GBytes) bytes = NULL;
  gboolean done = FALSE;

  progress_begin (what);
  bytes = input_file_read_bytes (self, error);
  if (bytes != NULL)
    done = format_read_into (self->format, records, bytes, self->name, found, error);
  progress_end ();
  if (found != NULL)
    tell (faults, found);
  return done;
}

static void
add_origin (Input      *self,
            const char *name,
            guint       first)
{
  Origin *origin = g_new0 (Origin, 1);

  origin->name = g_strdup (name);
  origin->first = first;
  g_ptr_array_add (self->files, origin);
}

/* Reads what a store has now. The only input there is keeps its records as the store gave them. */
static gboolean
read_store (Input       *self,
            const char  *path,
            GError     **error)
{
  g_autoptr (GovStore) store = store_open (path, GOV_STORE_EXISTING | GOV_STORE_READ_ONLY, error);
  g_autoptr (GovRegister) records = NULL;
  g_autofree char *text = NULL, *name = g_filename_display_name (path);
  g_autoptr (GBytes) lines = NULL;

  if (store != NULL)
    records = gov_store_read_register (store, GOV_ACCESS_SECRET, NULL, error);
  if (records == NULL)
    return FALSE;
  add_origin (self, name, gov_register_get_length (self->records));
  if (gov_register_get_length (self->records) == 0)
    {
      g_object_unref (self->records);
      self->records = g_steal_pointer (&records);
      return TRUE;
    }
  text = gov_register_to_ndjson (records);
  lines = g_bytes_new_static (text, strlen (text));
  return format_read_into (format_find ("ndjson", NULL), self->records, lines, name, NULL, error);
}

/* Reads a file behind those before. */
static gboolean
read_file (Input         *self,
           const char    *path,
           const Format  *format,
           Faults        *faults,
           GError       **error)
{
  g_autoptr (InputFile) file = NULL;

  if (store_is_one (path))
    return read_store (self, path, error);
  file = input_file_open (path, format, error);
  if (file == NULL)
    return FALSE;
  add_origin (self, file->name, gov_register_get_length (self->records));
  if (!g_ptr_array_find (self->formats, file->format, NULL))
    g_ptr_array_add (self->formats, (gpointer) file->format);
  return input_file_read (file, self->records, faults, error);
}

static gboolean
read_files (Input         *self,
            char         **paths,
            const Format  *format,
            Faults        *faults,
            GError       **error)
{
  self->records = gov_register_new ();
  for (; *paths != NULL; paths++)
    {
      GError *fault = NULL;

      if (!read_file (self, *paths, format, faults, &fault) && !faults_take (faults, fault, error))
        return FALSE;
    }
  if (!faults_check (faults, gov_register_get_length (self->records) > 0, error))
    return FALSE;
  for (guint i = 0; i < self->formats->len; i++)
    format_understand (self->formats->pdata[i], self->records);
  return TRUE;
}

static gint
compare_paths (gconstpointer a,
               gconstpointer b)
{
  return g_strcmp0 (*(char * const *) a, *(char * const *) b);
}

/* Adds the files of JSON in a folder, in the order of their names. */
static gboolean
add_folder (GPtrArray   *paths,
            const char  *folder,
            GError     **error)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, error);
  g_autofree char *shown = g_filename_display_name (folder);
  g_autoptr (GPtrArray) found = g_ptr_array_new ();
  const char *name;

  if (dir == NULL)
    {
      verb_name_file (shown, error);
      return FALSE;
    }
  while ((name = g_dir_read_name (dir)) != NULL)
    if (g_str_has_suffix (name, ".json") || g_str_has_suffix (name, ".ndjson"))
      g_ptr_array_add (found, g_build_filename (folder, name, NULL));
  if (found->len == 0)
    {
      g_set_error (error, GOV_ERROR, GOV_ERROR_NOT_FOUND, "%s: no *.json or *.ndjson in the folder", shown);
      return FALSE;
    }
  g_ptr_array_sort (found, compare_paths);
  g_ptr_array_extend_and_steal (paths, g_steal_pointer (&found));
  return TRUE;
}

/* The files that arguments mean: a folder stands for those in it. */
char **
input_list_files (char    **arguments,
                  GError  **error)
{
  GPtrArray *paths = g_ptr_array_new_with_free_func (g_free);

  for (; *arguments != NULL; arguments++)
    if (!g_file_test (*arguments, G_FILE_TEST_IS_DIR))
      g_ptr_array_add (paths, g_strdup (*arguments));
    else if (!add_folder (paths, *arguments, error))
      {
        g_ptr_array_unref (paths);
        return NULL;
      }
  g_ptr_array_add (paths, NULL);
  return (char **) g_ptr_array_free (paths, FALSE);
}

/* Reads files into one register; @format_name is NULL where the format is to be guessed. */
Input *
input_read (char       **arguments,
            const char  *format_name,
            GError     **error)
{
  return input_read_on (arguments, format_name, &(Faults) { FALSE, 0 }, error);
}

Input *
input_read_on (char       **arguments,
               const char  *format_name,
               Faults      *faults,
               GError     **error)
{
  g_autoptr (Input) self = g_new0 (Input, 1);
  g_auto (GStrv) paths = NULL;
  const Format *format = NULL;

  self->files = g_ptr_array_new_with_free_func (origin_free);
  self->formats = g_ptr_array_new ();
  if (format_name != NULL)
    {
      format = format_find (format_name, error);
      if (format == NULL)
        return NULL;
    }
  paths = input_list_files (arguments, error);
  if (paths == NULL || !read_files (self, paths, format, faults, error))
    return NULL;
  return g_steal_pointer (&self);
}

void
input_free (Input *self)
{
  g_clear_pointer (&self->positions, g_hash_table_unref);
  g_clear_object (&self->records);
  g_ptr_array_unref (self->files);
  g_ptr_array_unref (self->formats);
  g_free (self);
}

static GHashTable *
index_positions (GovRegister *records)
{
  GHashTable *positions = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < gov_register_get_length (records); i++)
    g_hash_table_insert (positions, gov_register_get (records, i), GUINT_TO_POINTER (i));
  return positions;
}

/* The name of the file that a record was read from. */
const char *
input_find_file (Input     *self,
                 GovRecord *record)
{
  guint position, i = self->files->len - 1;
  GovRecord *above;

  while ((above = gov_record_get_holder (record)) != NULL)
    record = above;
  if (self->positions == NULL)
    self->positions = index_positions (self->records);
  position = GPOINTER_TO_UINT (g_hash_table_lookup (self->positions, record));
  while (i > 0 && ((Origin *) self->files->pdata[i])->first > position)
    i--;
  return ((Origin *) self->files->pdata[i])->name;
}
