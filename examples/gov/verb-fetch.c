/* gov fetch URL */
#include <gio/gio.h>
#include <glib/gstdio.h>

#include "output.h"
#include "progress.h"
#include "verb.h"

/* What the command line says, and what it comes to. */
typedef struct
{
  char *path_out;
  char *path_state;
  char *since;
  int pause;
  int retries;

  GovOparlClient *client;
  GovDate *date;
  GCancellable *cancellable; /* to stop where the state cannot be written */
  GError *error;             /* why not */
} Fetching;

static void
fetching_clear (Fetching *self)
{
  g_free (self->path_out);
  g_free (self->path_state);
  g_free (self->since);
  g_clear_object (&self->client);
  g_clear_pointer (&self->date, gov_date_free);
  g_clear_object (&self->cancellable);
  g_clear_error (&self->error);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Fetching, fetching_clear)

/* After each page, so that whatever happens then can be gone on from. */
static void
save_state (Fetching *self)
{
  g_autofree char *state = gov_oparl_client_dup_state (self->client);
  g_autofree char *line = state ? g_strconcat (state, "\n", NULL) : NULL;

  if (line == NULL || gov_oparl_client_get_bytes_written (self->client) == 0 || self->error != NULL ||
      g_file_set_contents (self->path_state, line, -1, &self->error))
    return;
  verb_name_file (self->path_state, &self->error);
  g_cancellable_cancel (self->cancellable);
}

static void
on_progress (GovOparlClient *client,
             guint64         n_objects,
             const char     *url,
             Fetching       *self)
{
  progress_set_count ((guint) n_objects);
  if (self->path_state != NULL)
    save_state (self);
}

static gboolean
make_client (Fetching  *self,
             GError   **error)
{
  if (self->pause < 0 || self->retries < 0)
    {
      g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE, "%s is a number that is not negative",
                   self->pause < 0 ? "--pause" : "--retries");
      return FALSE;
    }
  if (self->path_state != NULL && (self->path_out == NULL || g_str_equal (self->path_out, "-")))
    {
      g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_FAILED, "--state wants a file to go on with: --output");
      return FALSE;
    }
  if (self->since != NULL && (self->date = gov_date_new_from_string (self->since, error)) == NULL)
    return FALSE;
  self->client = gov_oparl_client_new ("gov/" GOV_VERSION_S);
  gov_oparl_client_set_pause (self->client, (guint) self->pause);
  gov_oparl_client_set_max_retries (self->client, (guint) self->retries);
  g_signal_connect (self->client, "progress", G_CALLBACK (on_progress), self);
  self->cancellable = g_cancellable_new ();
  return TRUE;
}

static gboolean
fetch (Fetching       *self,
       const char     *url,
       GOutputStream  *out,
       GError        **error)
{
  gboolean done;

  progress_begin ("fetching");
  done = gov_oparl_client_fetch (self->client, url, self->date, out, self->cancellable, error);
  progress_end ();
  if (self->error != NULL)
    {
      g_clear_error (error);
      g_propagate_error (error, g_steal_pointer (&self->error));
      return FALSE;
    }
  return done;
}

/* All or nothing. */
static gboolean
fetch_whole (Fetching    *self,
             const char  *url,
             GError     **error)
{
  g_autoptr (GFileIOStream) spool = output_make_spool (error);

  return spool != NULL && fetch (self, url, g_io_stream_get_output_stream (G_IO_STREAM (spool)), error) &&
         g_seekable_seek (G_SEEKABLE (spool), 0, G_SEEK_SET, NULL, error) &&
         output_write (self->path_out, g_io_stream_get_input_stream (G_IO_STREAM (spool)), error);
}

/* Lets the client go on from the file, if there is one. */
static gboolean
take_state (Fetching  *self,
            GError   **error)
{
  g_autoptr (GError) problem = NULL;
  g_autofree char *state = NULL;

  if (g_file_get_contents (self->path_state, &state, NULL, &problem))
    {
      if (gov_oparl_client_resume (self->client, state, error))
        return TRUE;
      g_prefix_error (error, "%s: ", self->path_state);
      return FALSE;
    }
  if (g_error_matches (problem, G_FILE_ERROR, G_FILE_ERROR_NOENT))
    return TRUE;
  g_propagate_error (error, g_steal_pointer (&problem));
  verb_name_file (self->path_state, error);
  return FALSE;
}

/* Opens the output behind what the state knows of; what stands there beyond is half a line. */
static GFileIOStream *
open_behind (const char  *path,
             guint64      n_bytes,
             GError     **error)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  gboolean begin = n_bytes == 0 && !g_file_query_exists (file, NULL);
  g_autoptr (GFileIOStream) stream = NULL;

  stream = begin ? g_file_create_readwrite (file, G_FILE_CREATE_NONE, NULL, error)
                 : g_file_open_readwrite (file, NULL, error);
  if (stream == NULL || !g_seekable_seek (G_SEEKABLE (stream), 0, G_SEEK_END, NULL, error))
    return NULL;
  if ((guint64) g_seekable_tell (G_SEEKABLE (stream)) < n_bytes)
    {
      g_set_error (error, GOV_ERROR, GOV_ERROR_CONFLICT, "shorter than when the fetch broke off");
      return NULL;
    }
  if (!g_seekable_truncate (G_SEEKABLE (stream), (goffset) n_bytes, NULL, error) ||
      !g_seekable_seek (G_SEEKABLE (stream), (goffset) n_bytes, G_SEEK_SET, NULL, error))
    return NULL;
  return g_steal_pointer (&stream);
}

/* A page at a time; what is there stays when the fetch breaks off. */
static gboolean
fetch_on (Fetching    *self,
          const char  *url,
          GError     **error)
{
  g_autoptr (GFileIOStream) stream = NULL;

  if (!take_state (self, error))
    return FALSE;
  stream = open_behind (self->path_out, gov_oparl_client_get_bytes_written (self->client), error);
  if (stream == NULL)
    {
      verb_name_file (self->path_out, error);
      return FALSE;
    }
  if (!fetch (self, url, g_io_stream_get_output_stream (G_IO_STREAM (stream)), error))
    return FALSE;
  if (!g_io_stream_close (G_IO_STREAM (stream), NULL, error))
    {
      verb_name_file (self->path_out, error);
      return FALSE;
    }
  g_unlink (self->path_state);
  return TRUE;
}

int
verb_fetch (const Verb  *self,
            char       **argv)
{
  g_auto (Fetching) fetching = { .pause = 250, .retries = 5 };
  const GOptionEntry entries[] = {
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &fetching.path_out, "Where to write, instead of standard output", "FILE" },
    { "since", 's', 0, G_OPTION_ARG_STRING, &fetching.since, "Only what was changed or deleted since then", "DATE" },
    { "state", 0, 0, G_OPTION_ARG_FILENAME, &fetching.path_state, "Where to note how far it is, to go on after a break",
      "FILE" },
    { "pause", 0, 0, G_OPTION_ARG_INT, &fetching.pause, "Between two requests: 250 unless told otherwise", "MS" },
    { "retries", 0, 0, G_OPTION_ARG_INT, &fetching.retries, "How often to ask again: 5 unless told otherwise", "N" },
    { NULL },
  };
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) arguments = verb_take_options (self, argv, entries, 1, 1, &error);

  if (arguments == NULL || !make_client (&fetching, &error) ||
      !(fetching.path_state ? fetch_on : fetch_whole) (&fetching, arguments[0], &error))
    return verb_fail (error);
  return EXIT_GOOD;
}
