/* From the System to the last page of the last list. */
#include "formats/oparl/gov-oparl-walk-private.h"

#include <string.h>

#include "base/gov-error.h"
#include "formats/oparl/gov-oparl-page-private.h"

#define FILTER "modified_since"

static gboolean
check_url (const char  *url,
           GError     **error)
{
  g_autoptr (GUri) uri = g_uri_parse (url, G_URI_FLAGS_ENCODED, NULL);
  const char *scheme = uri ? g_uri_get_scheme (uri) : "";

  if ((g_str_equal (scheme, "http") || g_str_equal (scheme, "https")) &&
      g_uri_get_host (uri) != NULL && *g_uri_get_host (uri) != '\0')
    return TRUE;
  g_set_error (error, GOV_ERROR, GOV_ERROR_INVALID, "URL of http or https expected, \"%s\" found", url);
  return FALSE;
}

/* The earliest moment of a date, in UTC.  A day without a zone begins where on earth it begins first: to be told of
 * something twice does no harm, not to be told does. */
char *
gov_oparl_walk_make_filter (const GovDate  *date,
                            GError        **error)
{
  g_autoptr (GDateTime) time = gov_date_to_date_time (date), utc = NULL;
  g_autoptr (GovDate) earliest = NULL;

  if (time == NULL && (earliest = gov_date_get_earliest (date)) != NULL)
    {
      gboolean is_day = gov_date_get_precision (earliest) <= GOV_DATE_PRECISION_DAY;
      g_autofree char *text = g_strconcat (gov_date_get_text (earliest), is_day ? "T00:00:00+14:00" : "+14:00", NULL);

      time = g_date_time_new_from_iso8601 (text, NULL);
    }
  if (time == NULL)
    {
      g_set_error (error, GOV_ERROR, GOV_ERROR_INVALID, "\"%s\" does not say since when", gov_date_get_text (date));
      return NULL;
    }
  utc = g_date_time_to_utc (time);
  return g_date_time_format (utc, "%Y-%m-%dT%H:%M:%SZ");
}

/* @modified_since is in UTC, as the server gets it; NULL: everything. */
GovOparlWalk *
gov_oparl_walk_new (const char  *url,
                    const char  *modified_since,
                    GError     **error)
{
  GovOparlWalk *self;

  if (!check_url (url, error))
    return NULL;
  self = gov_oparl_walk_alloc ();
  self->url = g_strdup (url);
  self->modified_since = g_strdup (modified_since);
  gov_oparl_walk_add (self, NULL, url, FALSE);
  return self;
}

gboolean
gov_oparl_walk_is_of (GovOparlWalk *self,
                      const char   *url,
                      const char   *modified_since)
{
  return g_str_equal (self->url, url) && g_strcmp0 (self->modified_since, modified_since) == 0;
}

/* Whether the URL has the filter in its query already: servers put it into the link to the next page. */
static gboolean
is_filtered (const char *url)
{
  const char *query = strchr (url, '?');

  for (; query != NULL; query = strchr (query, '&'))
    if (g_str_has_prefix (++query, FILTER "="))
      return TRUE;
  return FALSE;
}

/* The URL to ask for. */
static char *
make_url (GovOparlWalk       *self,
          const GovOparlStop *stop)
{
  g_autofree char *url = g_strdup (stop->url), *since = NULL;
  char *fragment = strchr (url, '#');

  if (fragment != NULL)
    *fragment = '\0';
  if (!stop->filtered || self->modified_since == NULL || is_filtered (url))
    return g_steal_pointer (&url);
  since = g_uri_escape_string (self->modified_since, NULL, FALSE);
  return g_strconcat (url, strchr (url, '?') ? "&" : "?", FILTER "=", since, NULL);
}

/* Whether the link to the next page leads on.  A list without an end is noticed by a page that comes again, by
 * its URL or by what is on it; else by the number of pages. */
static gboolean
check_progress (GovOparlWalk        *self,
                const GovOparlGuide *guide,
                const GovOparlStop  *stop,
                const GovOparlPage  *page,
                const char          *url,
                GError             **error)
{
  char *digest = NULL;

  if (page->next != NULL && !check_url (page->next, error))
    {
      g_prefix_error (error, "%s: ", url);
      return FALSE;
    }
  if (page->is_list && page->n_objects > 0)
    digest = g_compute_checksum_for_data (G_CHECKSUM_SHA256, (const guchar *) page->data, page->data_length);
  if (digest != NULL && !g_hash_table_add (self->seen, digest))
    g_set_error (error, GOV_ERROR, GOV_ERROR_INVALID, "%s: the same objects as on a page before: the pages go in a circle", url);
  else if (page->next != NULL && (g_str_equal (page->next, url) || g_hash_table_contains (self->seen, page->next)))
    g_set_error (error, GOV_ERROR, GOV_ERROR_INVALID, "%s: leads back to %s: the pages go in a circle", url, page->next);
  else if (page->next != NULL && stop->n_pages + 1 >= guide->page_limit)
    g_set_error (error, GOV_ERROR, GOV_ERROR_LIMIT, "%s: the list goes on after %u pages", url, guide->page_limit);
  else
    return TRUE;
  return FALSE;
}

typedef struct
{
  GovOparlWalk *walk;
  const GovOparlGuide *guide;
} Adding;

/* Of bodies all are wanted, changed or not: in an old body there may be new meetings.  What others embed comes with
 * them where all is wanted; of what has changed nobody knows whether what embeds it counts as changed. */
static void
add_list (const char *list,
          gboolean    is_of_embedded,
          const char *url,
          gpointer    data)
{
  Adding *adding = data;
  gboolean wants_all = adding->walk->modified_since == NULL;

  if (!is_of_embedded || !wants_all || adding->guide->embedded_lists)
    gov_oparl_walk_add (adding->walk, list, url, !wants_all && !g_str_equal (list, "body"));
}

/* Notes where to go on after a page. */
static void
advance (GovOparlWalk        *self,
         const GovOparlGuide *guide,
         GovOparlPage        *page,
         const char          *url)
{
  GovOparlStop *stop = g_ptr_array_index (self->stops, 0);
  gboolean may_name_lists = stop->list == NULL || g_str_equal (stop->list, "body");

  if (may_name_lists && gov_oparl_page_find_lists (page, url, add_list, &(Adding) { self, guide }) &&
      page->is_list && stop->list == NULL)
    stop->list = g_strdup ("body");
  g_hash_table_add (self->seen, g_strdup (stop->url));
  stop->n_pages++;
  self->n_objects += page->n_objects;
  if (page->next != NULL)
    {
      g_free (stop->url);
      stop->url = g_strdup (page->next);
      return;
    }
  g_ptr_array_remove_index (self->stops, 0);
  g_hash_table_remove_all (self->seen);
}

static void
ignore_list (const char *list,
             gboolean    is_of_embedded,
             const char *url,
             gpointer    data)
{
}

/* Whether the walk began at a list that is not one of bodies, and now has to ask for what was changed there:
 * this could not be known before. */
static gboolean
has_to_filter (GovOparlWalk *self,
               GovOparlPage *page,
               const char   *url)
{
  GovOparlStop *stop = g_ptr_array_index (self->stops, 0);

  return self->modified_since != NULL && stop->list == NULL && !stop->filtered && stop->n_pages == 0 &&
         page->is_list && !gov_oparl_page_find_lists (page, url, ignore_list, NULL);
}

/* What is asked for behind the first answer is as it was then, or newer.  A minute is for servers that tell the time
 * when they are done, and for several of them behind one name. */
static void
note_time (GovOparlWalk         *self,
           const GovOparlAnswer *answer)
{
  g_autoptr (GDateTime) now = answer->date ? g_date_time_to_utc (answer->date) : g_date_time_new_now_utc ();
  g_autoptr (GDateTime) fetched = g_date_time_add_minutes (now, -1);

  if (self->fetched != NULL)
    return;
  g_mutex_lock (&self->mutex);
  self->fetched = g_date_time_format (fetched, "%Y-%m-%dT%H:%M:%SZ");
  g_mutex_unlock (&self->mutex);
}

/* Reads and writes a page that was fetched. */
static gboolean
take_page (GovOparlWalk   *self,
           GovOparlGuide  *guide,
           GovOparlAnswer *answer,
           const char     *url,
           GCancellable   *cancellable,
           GError        **error)
{
  GovOparlStop *stop = g_ptr_array_index (self->stops, 0);
  g_auto (GovOparlPage) page = { NULL };
  g_autofree char *line = NULL;
  gsize length;

  if (!gov_oparl_page_read (&page, answer->body, answer->url, error))
    return FALSE;
  if (has_to_filter (self, &page, answer->url))
    {
      g_mutex_lock (&self->mutex);
      stop->filtered = TRUE;
      g_mutex_unlock (&self->mutex);
      return TRUE;
    }
  note_time (self, answer);
  if (!check_progress (self, guide, stop, &page, url, error))
    return FALSE;
  line = gov_oparl_page_to_line (&page, stop->list, url, self->fetched, &length);
  if (!g_output_stream_write_all (guide->stream, line, length, NULL, cancellable, error))
    return FALSE;

  g_mutex_lock (&self->mutex);
  self->n_bytes += length;
  g_hash_table_add (self->seen, g_strdup (url));
  advance (self, guide, &page, answer->url);
  g_mutex_unlock (&self->mutex);
  guide->progress (self->n_objects, url, guide->data);
  return TRUE;
}

/* Goes on by a page. */
static gboolean
step (GovOparlWalk   *self,
      GovOparlGuide  *guide,
      GCancellable   *cancellable,
      GError        **error)
{
  g_autofree char *url = make_url (self, g_ptr_array_index (self->stops, 0));
  g_auto (GovOparlAnswer) answer = { NULL };

  return gov_oparl_request (&guide->manners, guide->http, url, &answer, cancellable, error) &&
         take_page (self, guide, &answer, url, cancellable, error);
}

/* Walks to the end, or until something is wrong; then the walk stands where it is to go on. */
gboolean
gov_oparl_walk_run (GovOparlWalk   *self,
                    GovOparlGuide  *guide,
                    GCancellable   *cancellable,
                    GError        **error)
{
  g_hash_table_remove_all (self->seen);
  while (self->stops->len > 0)
    if (g_cancellable_set_error_if_cancelled (cancellable, error) || !step (self, guide, cancellable, error))
      return FALSE;
  return TRUE;
}
