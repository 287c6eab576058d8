/* Asking until there is an answer, as politely as may be. */
#include "formats/oparl/gov-oparl-request-private.h"

#include "json/gov-json-reader-private.h"

/* A server that wants to be left alone for longer is not waited for: whoever called may come back. */
#define LONGEST_WAIT 600

void
gov_oparl_answer_clear (GovOparlAnswer *self)
{
  g_clear_pointer (&self->body, g_bytes_unref);
  g_clear_pointer (&self->url, g_free);
  g_clear_pointer (&self->content_type, g_free);
  g_clear_pointer (&self->date, g_date_time_unref);
}

/* Does nothing for a while, unless it is cancelled. */
static gboolean
wait_for (guint64        milliseconds,
          GCancellable  *cancellable,
          GError       **error)
{
  gint64 end = g_get_monotonic_time () + (gint64) milliseconds * 1000, now;
  GPollFD fd;

  if (!g_cancellable_make_pollfd (cancellable, &fd))
    {
      g_usleep ((gulong) milliseconds * 1000);
      return !g_cancellable_set_error_if_cancelled (cancellable, error);
    }
  while (!g_cancellable_is_cancelled (cancellable) && (now = g_get_monotonic_time ()) < end)
    g_poll (&fd, 1, (gint) ((end - now + 999) / 1000));
  g_cancellable_release_fd (cancellable);
  return !g_cancellable_set_error_if_cancelled (cancellable, error);
}

/* Whether a text that is no JSON would be some if it went on: servers under load send halves. */
static gboolean
is_cut (const GovJsonReader *json)
{
  const char *end = json->end;

  while (end > json->start && g_ascii_isspace (end[-1]))
    end--;
  return *json->start == '{' && (json->fault_at >= end || end[-1] != '}');
}

/* All of the answer has to be JSON, whatever its content type says. */
static gboolean
check_json (GovOparlAnswer  *answer,
            const char      *url,
            GError         **error)
{
  GovJsonReader json;
  gsize length;
  const char *text = g_bytes_get_data (answer->body, &length);

  if (length == 0)
    {
      g_set_error (error, GOV_ERROR, GOV_ERROR_SYNTAX, "%s: the answer is empty", url);
      answer->may_recover = TRUE;
      return FALSE;
    }
  gov_json_reader_init (&json, text, length, GOV_JSON_DEPTH);
  if (gov_json_reader_check_all (&json))
    return TRUE;
  answer->may_recover = is_cut (&json);
  if (answer->content_type != NULL && strstr (answer->content_type, "json") == NULL)
    g_set_error (error, GOV_ERROR, GOV_ERROR_SYNTAX, "%s: JSON expected, %s found", url, answer->content_type);
  else
    gov_json_reader_take_error (&json, url, error);
  gov_json_reader_clear (&json);
  return FALSE;
}

/* Seconds before the next attempt: 1, 2, 4 and so on, or as many as the server says if that is more. */
static guint64
find_wait (const GovOparlAnswer *answer,
           guint                 attempt)
{
  return MAX (G_GUINT64_CONSTANT (1) << MIN (attempt - 1, 8), answer->retry_after);
}

/* Whether to ask again after @problem; if so, when it is time. */
static gboolean
wait_for_retry (GovOparlManners       *manners,
                const GovOparlAnswer  *answer,
                const char            *url,
                guint                  attempt,
                GCancellable          *cancellable,
                GError               **problem)
{
  guint64 wait = find_wait (answer, attempt);
  GError *cancelled = NULL;

  if (!answer->may_recover || attempt > manners->max_retries)
    return FALSE;
  if (wait > LONGEST_WAIT)
    {
      g_autofree char *message = (*problem)->message;

      (*problem)->message = g_strdup_printf ("%s, and wants to be asked again in %" G_GUINT64_FORMAT " seconds",
                                             message, wait);
      return FALSE;
    }
  manners->retry (url, attempt, (guint) wait, (*problem)->message, manners->data);
  if (wait_for (wait * manners->back_off_unit, cancellable, &cancelled))
    return TRUE;
  g_clear_error (problem);
  *problem = cancelled;
  return FALSE;
}

/* Fetches the JSON at a URL. */
gboolean
gov_oparl_request (GovOparlManners  *manners,
                   GovOparlHttp     *http,
                   const char       *url,
                   GovOparlAnswer   *answer,
                   GCancellable     *cancellable,
                   GError          **error)
{
  if (manners->n_requests++ > 0 && !wait_for (manners->pause, cancellable, error))
    return FALSE;
  for (guint attempt = 1;; attempt++)
    {
      GError *problem = NULL;
      gboolean again;

      if (gov_oparl_http_get (http, url, answer, cancellable, &problem) && check_json (answer, url, &problem))
        return TRUE;
      again = wait_for_retry (manners, answer, url, attempt, cancellable, &problem);
      gov_oparl_answer_clear (answer);
      *answer = (GovOparlAnswer) { NULL };
      if (!again)
        {
          g_propagate_error (error, problem);
          return FALSE;
        }
      g_clear_error (&problem);
    }
}
