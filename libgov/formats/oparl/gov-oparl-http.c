/* HTTP by libsoup.
 *
 * Its asynchronous calls are used, in a main context of our own, and each is waited for: where the server closed the
 * idle connection, the synchronous ones wait for another one without an end (3.2), and cannot be cancelled there. */
#include "formats/oparl/gov-oparl-http-private.h"

#include <libsoup/soup.h>

#include "base/gov-error.h"

#define READ_SIZE (64 * 1024)

struct _GovOparlHttp
{
  SoupSession *session;
  GMainContext *context; /* where libsoup works, whatever the caller's loop does */
  gsize max_size;
};

GovOparlHttp *
gov_oparl_http_new (const char  *user_agent,
                    guint        timeout,
                    gsize        max_size,
                    GError     **error)
{
  GovOparlHttp *self = g_new0 (GovOparlHttp, 1);

  self->context = g_main_context_new ();
  self->max_size = max_size;
  g_main_context_push_thread_default (self->context);
  self->session = soup_session_new_with_options ("user-agent", user_agent,
                                                 "timeout", timeout,
                                                 "max-conns", 1,
                                                 "max-conns-per-host", 1,
                                                 NULL);
  g_main_context_pop_thread_default (self->context);
  return self;
}

void
gov_oparl_http_free (GovOparlHttp *self)
{
  g_main_context_push_thread_default (self->context);
  soup_session_abort (self->session);
  while (g_main_context_iteration (self->context, FALSE)) /* what is left to close */
    ;
  g_object_unref (self->session);
  g_main_context_pop_thread_default (self->context);
  g_main_context_unref (self->context);
  g_free (self);
}

/* Connections that are refused or break, and answers that end too early, are faults of the moment. */
static gboolean
may_recover (const GError *error)
{
  static const GIOErrorEnum passing[] = {
    G_IO_ERROR_BROKEN_PIPE, G_IO_ERROR_CONNECTION_REFUSED, G_IO_ERROR_HOST_UNREACHABLE,
    G_IO_ERROR_NETWORK_UNREACHABLE, G_IO_ERROR_NOT_CONNECTED, G_IO_ERROR_PARTIAL_INPUT, G_IO_ERROR_TIMED_OUT,
  };

  for (guint i = 0; i < G_N_ELEMENTS (passing); i++)
    if (g_error_matches (error, G_IO_ERROR, passing[i]))
      return TRUE;
  return g_error_matches (error, G_RESOLVER_ERROR, G_RESOLVER_ERROR_TEMPORARY_FAILURE) ||
         g_error_matches (error, G_TLS_ERROR, G_TLS_ERROR_EOF) ||
         g_error_matches (error, SOUP_SESSION_ERROR, SOUP_SESSION_ERROR_ENCODING);
}

/* `Retry-After` is a number of seconds, or a date; that is measured by the server's own clock if it tells. */
static guint64
read_retry_after (SoupMessageHeaders *headers)
{
  const char *text = soup_message_headers_get_one (headers, "Retry-After");
  const char *now_text = soup_message_headers_get_one (headers, "Date");
  g_autoptr (GDateTime) then = NULL, now = NULL;
  guint64 seconds;

  if (text == NULL)
    return 0;
  if (g_ascii_string_to_unsigned (text, 10, 0, G_MAXUINT64, &seconds, NULL))
    return seconds;
  then = soup_date_time_new_from_http_string (text);
  if (now_text != NULL)
    now = soup_date_time_new_from_http_string (now_text);
  if (now == NULL)
    now = g_date_time_new_now_utc ();
  if (then == NULL || g_date_time_compare (then, now) <= 0)
    return 0;
  return (guint64) (g_date_time_difference (then, now) / G_TIME_SPAN_SECOND);
}

static gboolean
check_status (SoupMessage     *message,
              const char      *url,
              GovOparlAnswer  *answer,
              GError         **error)
{
  guint status = soup_message_get_status (message);
  const char *phrase = soup_status_get_phrase (status);
  gboolean gone = status == SOUP_STATUS_NOT_FOUND || status == SOUP_STATUS_GONE;

  if (status == SOUP_STATUS_OK)
    return TRUE;
  answer->may_recover = status >= 500 || status == 429 || status == SOUP_STATUS_REQUEST_TIMEOUT;
  answer->retry_after = read_retry_after (soup_message_get_response_headers (message));
  if (status == 429) /* which libsoup has no words for */
    phrase = "Too Many Requests";
  g_set_error (error, GOV_ERROR, gone ? GOV_ERROR_NOT_FOUND : GOV_ERROR_FAILED,
               "%s: the server answers %u %s", url, status, phrase);
  return FALSE;
}

static void
on_result (GObject      *source,
           GAsyncResult *result,
           gpointer      data)
{
  GAsyncResult **found = data;

  *found = g_object_ref (result);
}

/* Works until there is a result.  A cancelled call has one too. */
static void
wait_for_result (GovOparlHttp  *self,
                 GAsyncResult **result)
{
  while (*result == NULL)
    g_main_context_iteration (self->context, TRUE);
}

static GInputStream *
send (GovOparlHttp  *self,
      SoupMessage   *message,
      GCancellable  *cancellable,
      GError       **error)
{
  g_autoptr (GAsyncResult) result = NULL;

  soup_session_send_async (self->session, message, G_PRIORITY_DEFAULT, cancellable, on_result, &result);
  wait_for_result (self, &result);
  return soup_session_send_finish (self->session, result, error);
}

static gssize
read_piece (GovOparlHttp  *self,
            GInputStream  *stream,
            guint8        *piece,
            GCancellable  *cancellable,
            GError       **error)
{
  g_autoptr (GAsyncResult) result = NULL;

  g_input_stream_read_async (stream, piece, READ_SIZE, G_PRIORITY_DEFAULT, cancellable, on_result, &result);
  wait_for_result (self, &result);
  return g_input_stream_read_finish (stream, result, error);
}

/* Reads to the end, in unpacked bytes and no more of them than may be. */
static GBytes *
read_body (GovOparlHttp  *self,
           GInputStream  *stream,
           const char    *url,
           GCancellable  *cancellable,
           GError       **error)
{
  g_autoptr (GByteArray) body = g_byte_array_new ();

  for (;;)
    {
      guint had = body->len;
      gssize n;

      g_byte_array_set_size (body, had + READ_SIZE);
      n = read_piece (self, stream, body->data + had, cancellable, error);
      g_byte_array_set_size (body, had + (guint) MAX (n, 0));
      if (n < 0)
        {
          g_prefix_error (error, "%s: ", url);
          return NULL;
        }
      if (n == 0)
        return g_byte_array_free_to_bytes (g_steal_pointer (&body));
      if (body->len > self->max_size)
        {
          g_set_error (error, GOV_ERROR, GOV_ERROR_LIMIT, "%s: larger than %" G_GSIZE_FORMAT " bytes",
                       url, self->max_size);
          return NULL;
        }
    }
}

static gboolean
get (GovOparlHttp    *self,
     const char      *url,
     GovOparlAnswer  *answer,
     GCancellable    *cancellable,
     GError         **error)
{
  g_autoptr (SoupMessage) message = soup_message_new (SOUP_METHOD_GET, url);
  g_autoptr (GInputStream) stream = NULL;
  SoupMessageHeaders *headers;

  if (message == NULL)
    {
      g_set_error (error, GOV_ERROR, GOV_ERROR_INVALID, "%s: no URL of http or https", url);
      return FALSE;
    }
  soup_message_headers_replace (soup_message_get_request_headers (message), "Accept", "application/json");
  stream = send (self, message, cancellable, error);
  if (stream == NULL)
    {
      g_prefix_error (error, "%s: ", url);
      return FALSE;
    }
  if (check_status (message, url, answer, error))
    answer->body = read_body (self, stream, url, cancellable, error);
  answer->url = g_uri_to_string (soup_message_get_uri (message));
  headers = soup_message_get_response_headers (message);
  answer->content_type = g_strdup (soup_message_headers_get_content_type (headers, NULL));

  if (soup_message_headers_get_one (headers, "Date") != NULL)
    answer->date = soup_date_time_new_from_http_string (soup_message_headers_get_one (headers, "Date"));

  /* Of an answer that was not wanted the rest is not waited for. */
  if (answer->body == NULL)
    soup_session_abort (self->session);
  return answer->body != NULL;
}

/* Fetches what is at a URL, and follows redirects.  Where it fails, the answer says whether it makes
 * sense to ask again, and when. */
gboolean
gov_oparl_http_get (GovOparlHttp    *self,
                    const char      *url,
                    GovOparlAnswer  *answer,
                    GCancellable    *cancellable,
                    GError         **error)
{
  GError *problem = NULL;

  g_main_context_push_thread_default (self->context);
  get (self, url, answer, cancellable, &problem);
  g_main_context_pop_thread_default (self->context);
  if (problem == NULL)
    return TRUE;
  answer->may_recover |= may_recover (problem);
  g_propagate_error (error, problem);
  return FALSE;
}
