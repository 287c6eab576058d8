/* gov fetch URL */
#include <gio/gio.h>
#include <glib/gstdio.h>
#include <unistd.h>

#include "input.h"
#include "output.h"
#include "progress.h"
#include "verb.h"

/* What the command line says, and what it comes to. */
typedef struct
{
  char *path_out;
  char *path_state;
  char *since;
  char *path_old;
  char *to;
  int pause;
  int retries;
  gboolean all_lists;
  gboolean verbose;

  char *url;
  Input *old;
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
  g_free (self->path_old);
  g_free (self->to);
  g_free (self->url);
  g_clear_pointer (&self->old, input_free);
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
  if (self->verbose)
    progress_remark ("%" G_GUINT64_FORMAT " objects, %s", n_objects, url);
  if (self->path_state != NULL)
    save_state (self);
}

static void
on_retry (GovOparlClient *client,
          const char     *url,
          guint           attempt,
          guint           wait,
          const char     *reason,
          Fetching       *self)
{
  if (self->verbose || isatty (STDERR_FILENO))
    progress_remark ("%s; asking again in %u s (%u)", reason, wait, attempt);
}

static gboolean
check_options (Fetching  *self,
               GError   **error)
{
  const char *problem = NULL;

  if (self->pause < 0 || self->retries < 0)
    {
      g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE, "%s is a number that is not negative",
                   self->pause < 0 ? "--pause" : "--retries");
      return FALSE;
    }
  if (self->path_state != NULL && self->path_old != NULL)
    problem = "--state does not go with --update, which writes all or nothing";
  else if (self->path_state != NULL && (self->path_out == NULL || g_str_equal (self->path_out, "-")))
    problem = "--state wants a file to go on with: --output";
  else if (self->to != NULL && self->path_old == NULL)
    problem = "--to goes with --update; without it the pages are written as they come";
  if (problem != NULL)
    g_set_error_literal (error, G_OPTION_ERROR, G_OPTION_ERROR_FAILED, problem);
  return problem == NULL;
}

/* What the register that is to be updated says of where it is from, unless the command line does. */
static gboolean
read_old (Fetching    *self,
          const char  *url,
          GError     **error)
{
  const char *missing = NULL;
  GovDate *fetched = NULL;

  if (self->path_old != NULL)
    {
      self->old = input_read ((char *[]) { self->path_old, NULL }, NULL, error);
      if (self->old == NULL)
        return FALSE;
      if (url == NULL)
        url = gov_register_get_fetched_from (self->old->records);
      fetched = gov_register_get_fetched (self->old->records);
    }
  self->url = g_strdup (url);
  if (self->date == NULL && fetched != NULL)
    self->date = gov_date_copy (fetched);
  if (url == NULL)
    missing = self->path_old ? "does not say from where it was fetched: give the URL" : NULL;
  else if (self->path_old != NULL && self->date == NULL)
    missing = "does not say when it was fetched: give --since";
  if (missing != NULL)
    g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_FAILED, "%s %s", self->path_old, missing);
  else if (url == NULL)
    g_set_error_literal (error, G_OPTION_ERROR, G_OPTION_ERROR_FAILED, "wanted: gov fetch URL, or --update OLD");
  return url != NULL && missing == NULL;
}

static gboolean
make_client (Fetching  *self,
             GError   **error)
{
  if (!check_options (self, error))
    return FALSE;
  if (self->since != NULL && (self->date = gov_date_new_from_string (self->since, error)) == NULL)
    return FALSE;
  self->client = gov_oparl_client_new ("gov/" GOV_VERSION_S);
  gov_oparl_client_set_pause (self->client, (guint) self->pause);
  gov_oparl_client_set_max_retries (self->client, (guint) self->retries);
  gov_oparl_client_set_embedded_lists (self->client, self->all_lists);
  g_signal_connect (self->client, "progress", G_CALLBACK (on_progress), self);
  g_signal_connect (self->client, "retry", G_CALLBACK (on_retry), self);
  self->cancellable = g_cancellable_new ();
  return TRUE;
}

static void
tell_since (Fetching *self)
{
  g_autoptr (GovDate) fetched = gov_oparl_client_dup_fetched (self->client);

  if (fetched != NULL)
    progress_remark ("what changes from now on can be fetched with --since %s", gov_date_get_text (fetched));
}

static gboolean
fetch (Fetching       *self,
       GOutputStream  *out,
       GError        **error)
{
  gboolean done;

  progress_begin ("fetching");
  done = gov_oparl_client_fetch (self->client, self->url, self->date, out, self->cancellable, error);
  progress_end ();
  if (self->error != NULL)
    {
      g_clear_error (error);
      g_propagate_error (error, g_steal_pointer (&self->error));
      return FALSE;
    }
  if (done && self->verbose)
    tell_since (self);
  return done;
}

/* Brings the register up to date, and writes it as a whole or not at all. */
static gboolean
fetch_update (Fetching  *self,
              GError   **error)
{
  const Format *to = format_find_output (self->to, self->path_out, error), *from = format_find ("oparl", NULL);
  g_autoptr (GOutputStream) pages = g_memory_output_stream_new_resizable ();
  g_autoptr (GovRegister) newer = gov_register_new ();
  g_autoptr (GInputStream) content = NULL;
  g_autoptr (GBytes) bytes = NULL, text = NULL;
  GovRegister *records = self->old->records;

  if (to == NULL || !fetch (self, pages, error) || !g_output_stream_close (pages, NULL, error))
    return FALSE;
  bytes = g_memory_output_stream_steal_as_bytes (G_MEMORY_OUTPUT_STREAM (pages));
  if (!format_read_into (from, newer, bytes, self->url, NULL, error))
    return FALSE;
  format_understand (from, newer);
  gov_register_update (records, newer);
  gov_register_set_fetched_from (records, self->url);
  text = format_write (to, records, error);
  content = text ? g_memory_input_stream_new_from_bytes (text) : NULL;
  if (content == NULL || !output_write (self->path_out, content, error))
    return FALSE;
  if (!format_keeps_fetched (to) && !self->verbose)
    tell_since (self);
  return TRUE;
}

/* All or nothing. */
static gboolean
fetch_whole (Fetching  *self,
             GError   **error)
{
  g_autoptr (GFileIOStream) spool = output_make_spool (error);

  return spool != NULL && fetch (self, g_io_stream_get_output_stream (G_IO_STREAM (spool)), error) &&
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
fetch_on (Fetching  *self,
          GError   **error)
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
  if (!fetch (self, g_io_stream_get_output_stream (G_IO_STREAM (stream)), error))
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
    { "update", 'u', 0, G_OPTION_ARG_FILENAME, &fetching.path_old, "Fetch what has changed since OLD was fetched, and write all",
      "OLD" },
    { "to", 't', 0, G_OPTION_ARG_STRING, &fetching.to, "Format to write with --update, where the name does not tell", "FORMAT" },
    { "state", 0, 0, G_OPTION_ARG_FILENAME, &fetching.path_state, "Where to note how far it is, to go on after a break",
      "FILE" },
    { "pause", 0, 0, G_OPTION_ARG_INT, &fetching.pause, "Between two requests: 250 unless told otherwise", "MS" },
    { "retries", 0, 0, G_OPTION_ARG_INT, &fetching.retries, "How often to ask again: 5 unless told otherwise", "N" },
    { "all-lists", 0, 0, G_OPTION_ARG_NONE, &fetching.all_lists, "Fetch lists of what other objects embed, too", NULL },
    { "verbose", 'v', 0, G_OPTION_ARG_NONE, &fetching.verbose, "Tell of each page, and of waiting", NULL },
    { NULL },
  };
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) arguments = verb_take_options (self, argv, entries, 0, 1, &error);

  if (arguments == NULL || !make_client (&fetching, &error) || !read_old (&fetching, arguments[0], &error) ||
      !(fetching.old ? fetch_update : fetching.path_state ? fetch_on : fetch_whole) (&fetching, &error))
    return verb_fail (error);
  return EXIT_GOOD;
}
