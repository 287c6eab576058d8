#include "council-server.h"

#include <libsoup/soup.h>
#include <string.h>

struct _CouncilServer
{
  GThread *thread;
  GMutex mutex; /* for what follows */
  GCond ready;
  GMainLoop *loop;
  char *base;           /* "http://127.0.0.1:1234" */
  GHashTable *answers;  /* path with query to GQueue of Answer: the last one is for all requests from there on */
  GString *log;         /* the paths that were asked for, a line each */
  guint n_requests;
  guint fail_at;        /* the request with this number finds nothing; 0: none does */
  GCancellable *cancellable;
  GPtrArray *silent;    /* connections that are kept open without a word */
  char *agent;
};

char *
council_server_dup_text (CouncilServer *self,
                         const char    *text)
{
  g_auto (GStrv) parts = g_strsplit (text, "@", -1);

  return g_strjoinv (self->base, parts);
}

static void
write_raw (CouncilServer     *self,
            SoupServerMessage *message,
            const char        *body,
            Fault              fault)
{
  g_autoptr (GIOStream) stream = soup_server_message_steal_connection (message);
  GOutputStream *out = g_io_stream_get_output_stream (stream);
  g_autofree char *head = g_strdup_printf ("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
                                           "Content-Length: %" G_GSIZE_FORMAT "\r\n\r\n", strlen (body));

  if (fault != FAULT_HANG_UP)
    {
      g_assert_true (g_output_stream_write_all (out, head, strlen (head), NULL, NULL, NULL));
      g_assert_true (g_output_stream_write_all (out, body, fault == FAULT_CLOSE ? strlen (body) : strlen (body) / 2,
                                                NULL, NULL, NULL));
    }
  if (fault != FAULT_FALL_SILENT)
    {
      g_io_stream_close (stream, NULL, NULL);
      return;
    }
  g_ptr_array_add (self->silent, g_steal_pointer (&stream));
  g_cancellable_cancel (self->cancellable);
}

static GBytes *
pack (GBytes *bytes)
{
  g_autoptr (GConverter) packer = G_CONVERTER (g_zlib_compressor_new (G_ZLIB_COMPRESSOR_FORMAT_GZIP, -1));
  g_autoptr (GInputStream) in = g_memory_input_stream_new_from_bytes (bytes);
  g_autoptr (GInputStream) packed = g_converter_input_stream_new (in, packer);
  g_autoptr (GOutputStream) out = g_memory_output_stream_new_resizable ();

  g_output_stream_splice (out, packed, G_OUTPUT_STREAM_SPLICE_CLOSE_TARGET, NULL, NULL);
  return g_memory_output_stream_steal_as_bytes (G_MEMORY_OUTPUT_STREAM (out));
}

static void
write_answer (CouncilServer     *self,
              SoupServerMessage *message,
              const Answer      *answer)
{
  SoupMessageHeaders *headers = soup_server_message_get_response_headers (message);
  g_autofree char *text = council_server_dup_text (self, answer->body ? answer->body : "");
  g_autofree char *value = answer->value ? council_server_dup_text (self, answer->value) : NULL;
  g_autoptr (GBytes) body = g_bytes_new (text, strlen (text));

  if (answer->fault != FAULT_NONE && answer->fault != FAULT_PACK)
    {
      write_raw (self, message, text, answer->fault);
      return;
    }
  if (answer->fault == FAULT_PACK)
    {
      g_autoptr (GBytes) plain = g_steal_pointer (&body);

      body = pack (plain);
      soup_message_headers_replace (headers, "Content-Encoding", "gzip");
    }
  soup_server_message_set_status (message, answer->status ? answer->status : 200, NULL);
  soup_message_headers_replace (headers, "Content-Type", answer->type ? answer->type : "application/json");
  if (answer->header != NULL)
    soup_message_headers_replace (headers, answer->header, value);
  if (g_bytes_get_size (body) > 0)
    soup_message_body_append_bytes (soup_server_message_get_response_body (message), body);
  soup_message_body_complete (soup_server_message_get_response_body (message));
}

static void
handle (SoupServer        *server,
        SoupServerMessage *message,
        const char        *path,
        GHashTable        *query,
        gpointer           data)
{
  const Answer missing = { .status = 404, .body = "{}" };
  CouncilServer *self = data;
  GUri *uri = soup_server_message_get_uri (message);
  g_autofree char *asked = g_strconcat (g_uri_get_path (uri), g_uri_get_query (uri) ? "?" : NULL,
                                        g_uri_get_query (uri), NULL);
  SoupMessageHeaders *headers = soup_server_message_get_request_headers (message);
  const Answer *answer = &missing;
  g_autofree Answer *used = NULL;
  GQueue *queue;

  g_mutex_lock (&self->mutex);
  g_string_append_printf (self->log, "%s\n", asked);
  g_free (self->agent);
  self->agent = g_strdup (soup_message_headers_get_one (headers, "User-Agent"));
  queue = g_hash_table_lookup (self->answers, asked);
  if (++self->n_requests != self->fail_at && queue != NULL)
    answer = queue->length > 1 ? (used = g_queue_pop_head (queue)) : g_queue_peek_head (queue);
  write_answer (self, message, answer);
  g_mutex_unlock (&self->mutex);
}

/* libsoup would accept connections by itself, but does not free them (3.2). */
static gboolean
accept_connection (GSocketService    *service,
                   GSocketConnection *connection,
                   GObject           *source,
                   gpointer           server)
{
  g_autoptr (GSocketAddress) local = g_socket_connection_get_local_address (connection, NULL);
  g_autoptr (GSocketAddress) remote = g_socket_connection_get_remote_address (connection, NULL);

  soup_server_accept_iostream (server, G_IO_STREAM (connection), local, remote, NULL);
  return TRUE;
}

static guint16
listen_locally (GSocketListener *listener)
{
  g_autoptr (GSocketAddress) address = g_inet_socket_address_new_from_string ("127.0.0.1", 0);
  g_autoptr (GSocketAddress) found = NULL;
  g_autoptr (GError) error = NULL;

  g_socket_listener_add_address (listener, address, G_SOCKET_TYPE_STREAM, G_SOCKET_PROTOCOL_TCP, NULL, &found, &error);
  g_assert_no_error (error);
  return g_inet_socket_address_get_port (G_INET_SOCKET_ADDRESS (found));
}

static gpointer
serve (gpointer data)
{
  CouncilServer *self = data;
  g_autoptr (GMainContext) context = g_main_context_new ();
  g_autoptr (GSocketService) service = NULL;
  g_autoptr (SoupServer) server = NULL;

  g_main_context_push_thread_default (context);
  server = g_object_new (SOUP_TYPE_SERVER, NULL);
  soup_server_add_handler (server, NULL, handle, self, NULL);
  service = g_socket_service_new ();
  g_signal_connect (service, "incoming", G_CALLBACK (accept_connection), server);

  g_mutex_lock (&self->mutex);
  self->loop = g_main_loop_new (context, FALSE);
  self->base = g_strdup_printf ("http://127.0.0.1:%u", listen_locally (G_SOCKET_LISTENER (service)));
  g_cond_signal (&self->ready);
  g_mutex_unlock (&self->mutex);

  g_main_loop_run (self->loop);
  g_socket_service_stop (service);
  g_socket_listener_close (G_SOCKET_LISTENER (service));
  soup_server_disconnect (server);
  g_ptr_array_set_size (self->silent, 0);
  g_clear_object (&service);
  g_clear_object (&server);
  while (g_main_context_iteration (context, FALSE))
    ;
  g_main_context_pop_thread_default (context);
  return NULL;
}

static void
answers_free (gpointer queue)
{
  g_queue_free_full (queue, g_free);
}

CouncilServer *
council_server_new (void)
{
  CouncilServer *self = g_new0 (CouncilServer, 1);

  g_mutex_init (&self->mutex);
  g_cond_init (&self->ready);
  self->answers = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, answers_free);
  self->log = g_string_new (NULL);
  self->silent = g_ptr_array_new_with_free_func (g_object_unref);
  self->thread = g_thread_new ("council", serve, self);
  g_mutex_lock (&self->mutex);
  while (self->loop == NULL)
    g_cond_wait (&self->ready, &self->mutex);
  g_mutex_unlock (&self->mutex);
  return self;
}

static gboolean
quit (gpointer loop)
{
  g_main_loop_quit (loop);
  return G_SOURCE_REMOVE;
}

void
council_server_free (CouncilServer *self)
{
  g_autoptr (GSource) source = g_idle_source_new ();

  /* Not g_main_context_invoke(): it would quit a loop that does not run yet. */
  g_source_set_callback (source, quit, self->loop, NULL);
  g_source_attach (source, g_main_loop_get_context (self->loop));
  g_thread_join (self->thread);
  g_main_loop_unref (self->loop);
  g_hash_table_unref (self->answers);
  g_string_free (self->log, TRUE);
  g_ptr_array_unref (self->silent);
  g_clear_object (&self->cancellable);
  g_mutex_clear (&self->mutex);
  g_cond_clear (&self->ready);
  g_free (self->agent);
  g_free (self->base);
  g_free (self);
}

/* Adds an answer to those that a path gives, one after the other; the last one stays. */
void
council_server_answer (CouncilServer *self,
                       const char    *path,
                       Answer         answer)
{
  GQueue *queue;

  g_mutex_lock (&self->mutex);
  queue = g_hash_table_lookup (self->answers, path);
  if (queue == NULL)
    {
      queue = g_queue_new ();
      g_hash_table_insert (self->answers, g_strdup (path), queue);
    }
  g_queue_push_tail (queue, g_memdup2 (&answer, sizeof answer));
  g_mutex_unlock (&self->mutex);
}

void
council_server_set_cancel (CouncilServer *self,
                           GCancellable  *cancellable)
{
  g_mutex_lock (&self->mutex);
  g_set_object (&self->cancellable, cancellable);
  g_mutex_unlock (&self->mutex);
}

/* Counted anew from here. */
void
council_server_fail_at (CouncilServer *self,
                        guint          request)
{
  g_mutex_lock (&self->mutex);
  self->n_requests = 0;
  self->fail_at = request;
  g_mutex_unlock (&self->mutex);
}

char *
council_server_take_log (CouncilServer *self)
{
  char *log;

  g_mutex_lock (&self->mutex);
  log = g_strndup (self->log->str, self->log->len);
  g_string_truncate (self->log, 0);
  g_mutex_unlock (&self->mutex);
  return log;
}

char *
council_server_dup_agent (CouncilServer *self)
{
  char *agent;

  g_mutex_lock (&self->mutex);
  agent = g_strdup (self->agent);
  g_mutex_unlock (&self->mutex);
  return agent;
}
