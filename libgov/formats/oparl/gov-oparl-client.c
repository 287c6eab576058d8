#include "formats/oparl/gov-oparl-client-private.h"

#include "base/gov-error.h"
#include "base/gov-version.h"

/**
 * GovOparlClient:
 *
 * Fetches what a server of [OParl](https://oparl.org) offers, page by page, in memory that does not grow with it.
 *
 * Given the URL of a System, all of its bodies are fetched, and of each body its lists, but for those of objects that
 * come embedded in others ([property@OparlClient:embedded-lists]); given that of a body, its lists; given that of a list, its pages; and given that of any other object, this object.
 *
 * The client writes NDJSON: a line for each page, just as the server sent it but without the space between values.
 * In front of its members come three of the client's own: `list`, the name of the list if it is known, such as
 * `meeting`; `url`, from where the page came; and `fetched`, which is the same on all pages of a fetch
 * ([method@OparlClient.dup_fetched]). An object that was fetched by itself is a page with `data` alone.
 * [class@Format] reads such lines as `oparl`. A list can be one of those that a System or a Body names:
 * `body`, `organization`, `person`, `meeting`, `paper`, `legislativeTerm`, `membership`, `agendaItem`,
 * `consultation`, `file`, `location`.
 *
 * The client is polite: there is one request at a time, with a pause between them, and an overloaded server is
 * asked again later and later. [property@OparlClient:user-agent] should say who asks.
 *
 * A fetch that broke can be gone on with, by the same client or in another program: see
 * [method@OparlClient.dup_state] and [method@OparlClient.resume].
 *
 * A client does one fetch at a time. While it does, its state can be asked for from any thread.
 *
 * Where libgov is built without libsoup, each fetch fails with %GOV_ERROR_UNSUPPORTED.
 *
 * Since: 1.0
 */
enum
{
  PROGRESS,
  RETRY,
  N_SIGNALS
};

GParamSpec *gov_oparl_client_properties[N_PROPERTIES];
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (GovOparlClient, gov_oparl_client, G_TYPE_OBJECT)

static void
gov_oparl_client_finalize (GObject *object)
{
  GovOparlClient *self = GOV_OPARL_CLIENT (object);

  g_free (self->user_agent);
  g_clear_pointer (&self->walk, gov_oparl_walk_free);
  g_mutex_clear (&self->mutex);
  G_OBJECT_CLASS (gov_oparl_client_parent_class)->finalize (object);
}

static void
gov_oparl_client_get_property (GObject    *object,
                               guint       property,
                               GValue     *value,
                               GParamSpec *pspec)
{
  GovOparlClient *self = GOV_OPARL_CLIENT (object);

  if (property < PROP_USER_AGENT)
    g_value_set_uint (value, self->numbers[property]);
  else if (property == PROP_USER_AGENT)
    g_value_set_string (value, self->user_agent);
  else if (property == PROP_EMBEDDED_LISTS)
    g_value_set_boolean (value, self->embedded_lists);
  else if (property == PROP_BYTES_WRITTEN)
    g_value_set_uint64 (value, gov_oparl_client_get_bytes_written (self));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property, pspec);
}

static void
gov_oparl_client_set_property (GObject      *object,
                               guint         property,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  GovOparlClient *self = GOV_OPARL_CLIENT (object);

  if (property < PROP_USER_AGENT)
    gov_oparl_client_set_number (self, property, g_value_get_uint (value));
  else if (property == PROP_USER_AGENT)
    gov_oparl_client_set_user_agent (self, g_value_get_string (value));
  else if (property == PROP_EMBEDDED_LISTS)
    gov_oparl_client_set_embedded_lists (self, g_value_get_boolean (value));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property, pspec);
}

static GParamSpec *
number_property (const char *name,
                 guint       least,
                 guint       most,
                 guint       normal)
{
  return g_param_spec_uint (name, NULL, NULL, least, most, normal,
                            G_PARAM_READWRITE | G_PARAM_CONSTRUCT | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
}

static void
describe_numbers (void)
{
  /**
   * GovOparlClient:pause: (attributes org.gtk.Property.get=gov_oparl_client_get_pause org.gtk.Property.set=gov_oparl_client_set_pause)
   *
   * How long to leave the server alone between an answer and the next request, in milliseconds.
   *
   * There is never more than one request at a time.
   *
   * Since: 1.0
   */
  gov_oparl_client_properties[PROP_PAUSE] = number_property ("pause", 0, G_MAXINT, 250);
  /**
   * GovOparlClient:timeout: (attributes org.gtk.Property.get=gov_oparl_client_get_timeout org.gtk.Property.set=gov_oparl_client_set_timeout)
   *
   * How long a server may be silent before the connection counts as broken, in seconds; 0 for as long as it likes.
   *
   * Since: 1.0
   */
  gov_oparl_client_properties[PROP_TIMEOUT] = number_property ("timeout", 0, G_MAXINT, 60);
  /**
   * GovOparlClient:max-retries: (attributes org.gtk.Property.get=gov_oparl_client_get_max_retries org.gtk.Property.set=gov_oparl_client_set_max_retries)
   *
   * How often a page is asked for again after the server was overloaded (429, 5xx), or the connection broke.
   *
   * The waits between are 1, 2, 4 and so on to 256 seconds, or what `Retry-After` says if that is more. A server
   * that wants to be left alone for more than ten minutes is not waited for: the fetch fails, and can be gone on
   * with later.
   *
   * Since: 1.0
   */
  gov_oparl_client_properties[PROP_MAX_RETRIES] = number_property ("max-retries", 0, G_MAXINT, 5);
  /**
   * GovOparlClient:back-off-unit: (attributes org.gtk.Property.get=gov_oparl_client_get_back_off_unit org.gtk.Property.set=gov_oparl_client_set_back_off_unit)
   *
   * How many milliseconds count as a second while the client waits to ask again.
   *
   * For tests, which set it to 0.
   *
   * Since: 1.0
   */
  gov_oparl_client_properties[PROP_BACK_OFF_UNIT] = number_property ("back-off-unit", 0, G_MAXINT, 1000);
  /**
   * GovOparlClient:page-limit: (attributes org.gtk.Property.get=gov_oparl_client_get_page_limit org.gtk.Property.set=gov_oparl_client_set_page_limit)
   *
   * How many pages a list may have: one that has more fails with %GOV_ERROR_LIMIT.
   *
   * Since: 1.0
   */
  gov_oparl_client_properties[PROP_PAGE_LIMIT] = number_property ("page-limit", 1, G_MAXINT, 100000);
  /**
   * GovOparlClient:max-page-size: (attributes org.gtk.Property.get=gov_oparl_client_get_max_page_size org.gtk.Property.set=gov_oparl_client_set_max_page_size)
   *
   * How many bytes a page may have after it is unpacked: one that has more fails with %GOV_ERROR_LIMIT.
   *
   * The client needs memory for about three pages.
   *
   * Since: 1.0
   */
  gov_oparl_client_properties[PROP_MAX_PAGE_SIZE] = number_property ("max-page-size", 1, G_MAXINT, 256 * 1024 * 1024);
}

static void
install_properties (GObjectClass *class)
{
  describe_numbers ();

  /**
   * GovOparlClient:user-agent: (attributes org.gtk.Property.get=gov_oparl_client_get_user_agent org.gtk.Property.set=gov_oparl_client_set_user_agent)
   *
   * What the client calls itself, for those who run the server: best a name and how to reach somebody.
   * `NULL` for the name and version of libgov.
   *
   * Since: 1.0
   */
  gov_oparl_client_properties[PROP_USER_AGENT] = g_param_spec_string ("user-agent", NULL, NULL, NULL,
                                                     G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  /**
   * GovOparlClient:embedded-lists: (attributes org.gtk.Property.get=gov_oparl_client_get_embedded_lists org.gtk.Property.set=gov_oparl_client_set_embedded_lists)
   *
   * Whether to fetch, where all there is is fetched, also the lists of what is embedded in other objects: memberships,
   * agenda items, consultations, files, locations and terms.
   *
   * Since OParl 1.1 a body names such lists so that one can ask what has changed in them, which is always done. In a
   * full fetch all of their objects would come a second time.
   *
   * Since: 1.0
   */
  gov_oparl_client_properties[PROP_EMBEDDED_LISTS] =
    g_param_spec_boolean ("embedded-lists", NULL, NULL, FALSE,
                          G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  /**
   * GovOparlClient:bytes-written: (attributes org.gtk.Property.get=gov_oparl_client_get_bytes_written)
   *
   * How many bytes the fetch has written, with those before it was resumed.
   *
   * Nobody is notified of it.
   *
   * Since: 1.0
   */
  gov_oparl_client_properties[PROP_BYTES_WRITTEN] = g_param_spec_uint64 ("bytes-written", NULL, NULL, 0, G_MAXINT64, 0,
                                                        G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (class, N_PROPERTIES, gov_oparl_client_properties);
}

static void
gov_oparl_client_class_init (GovOparlClientClass *class)
{
  GObjectClass *object_class = G_OBJECT_CLASS (class);

  object_class->finalize = gov_oparl_client_finalize;
  object_class->get_property = gov_oparl_client_get_property;
  object_class->set_property = gov_oparl_client_set_property;
  install_properties (object_class);

  /**
   * GovOparlClient::progress:
   * @self: the client
   * @n_objects: how many objects there are by now, with those before the fetch was resumed
   * @url: the page that was written last
   *
   * Tells that a page was written.
   *
   * It is emitted where the fetch was called: in its thread, or its main context for
   * [method@OparlClient.fetch_async].
   *
   * Since: 1.0
   */
  signals[PROGRESS] = g_signal_new ("progress", G_TYPE_FROM_CLASS (class), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                    G_TYPE_NONE, 2, G_TYPE_UINT64, G_TYPE_STRING);

  /**
   * GovOparlClient::retry:
   * @self: the client
   * @url: the page
   * @attempt: how often it was asked for
   * @wait: seconds before it is asked for again
   * @reason: what went wrong, as an error would say it
   *
   * Tells that the client waits to ask for a page again. It is emitted where `progress` is.
   *
   * Since: 1.0
   */
  signals[RETRY] = g_signal_new ("retry", G_TYPE_FROM_CLASS (class), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                 G_TYPE_NONE, 4, G_TYPE_STRING, G_TYPE_UINT, G_TYPE_UINT, G_TYPE_STRING);
}

static void
gov_oparl_client_init (GovOparlClient *self)
{
  g_mutex_init (&self->mutex);
}

/**
 * gov_oparl_client_new:
 * @user_agent: (nullable): what the client calls itself; `NULL` for libgov and its version
 *
 * Makes a client.
 *
 * Returns: (transfer full): the client
 *
 * Since: 1.0
 */
GovOparlClient *
gov_oparl_client_new (const char *user_agent)
{
  return g_object_new (GOV_TYPE_OPARL_CLIENT, "user-agent", user_agent, NULL);
}

/* A fetch, from its call to its answer. */
typedef struct
{
  GovOparlClient *client;
  GovOparlGuide guide;
  char *user_agent;
  guint timeout;
  gsize max_page_size;
  GMainContext *context; /* to emit signals in; NULL: right here */
} Fetch;

static void
fetch_free (gpointer data)
{
  Fetch *fetch = data;

  g_object_unref (fetch->client);
  g_object_unref (fetch->guide.stream);
  g_clear_pointer (&fetch->context, g_main_context_unref);
  g_free (fetch->user_agent);
  g_free (fetch);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Fetch, fetch_free)

/* A signal on its way to the caller's main context. */
typedef struct
{
  GovOparlClient *client;
  guint signal;
  guint64 n_objects;
  guint attempt;
  guint wait;
  char *url;
  char *reason;
} News;

static gboolean
emit_news (gpointer data)
{
  News *news = data;

  if (news->signal == PROGRESS)
    g_signal_emit (news->client, signals[PROGRESS], 0, news->n_objects, news->url);
  else
    g_signal_emit (news->client, signals[RETRY], 0, news->url, news->attempt, news->wait, news->reason);
  return G_SOURCE_REMOVE;
}

static void
news_free (gpointer data)
{
  News *news = data;

  g_object_unref (news->client);
  g_free (news->url);
  g_free (news->reason);
  g_free (news);
}

/* At the priority at which the task returns, so that all news comes before its end. */
static void
send_news (Fetch      *fetch,
           const News *content)
{
  g_autoptr (GSource) source = g_idle_source_new ();
  News *news = g_memdup2 (content, sizeof *content);

  news->client = g_object_ref (fetch->client);
  news->url = g_strdup (content->url);
  news->reason = g_strdup (content->reason);
  g_source_set_priority (source, G_PRIORITY_DEFAULT);
  g_source_set_callback (source, emit_news, news, news_free);
  g_source_attach (source, fetch->context);
}

static void
tell (Fetch *fetch,
      News  *news)
{
  news->client = fetch->client;
  if (fetch->context != NULL)
    send_news (fetch, news);
  else
    emit_news (news);
}

static void
tell_progress (guint64     n_objects,
               const char *url,
               gpointer    data)
{
  tell (data, &(News) { .signal = PROGRESS, .n_objects = n_objects, .url = (char *) url });
}

static void
tell_retry (const char *url,
            guint       attempt,
            guint       wait,
            const char *reason,
            gpointer    data)
{
  tell (data, &(News) { .signal = RETRY, .attempt = attempt, .wait = wait, .url = (char *) url, .reason = (char *) reason });
}

/* What the client is set to when the fetch begins is how it is done. */
static Fetch *
make_fetch (GovOparlClient *self,
            GOutputStream  *stream)
{
  Fetch *fetch = g_new0 (Fetch, 1);

  fetch->client = g_object_ref (self);
  fetch->user_agent = g_strdup (self->user_agent ? self->user_agent : "libgov/" GOV_VERSION_S);
  fetch->timeout = self->numbers[PROP_TIMEOUT];
  fetch->max_page_size = self->numbers[PROP_MAX_PAGE_SIZE];
  fetch->guide.embedded_lists = self->embedded_lists;
  fetch->guide.page_limit = self->numbers[PROP_PAGE_LIMIT];
  fetch->guide.stream = g_object_ref (stream);
  fetch->guide.progress = tell_progress;
  fetch->guide.data = fetch;
  fetch->guide.manners.max_retries = self->numbers[PROP_MAX_RETRIES];
  fetch->guide.manners.pause = self->numbers[PROP_PAUSE];
  fetch->guide.manners.back_off_unit = self->numbers[PROP_BACK_OFF_UNIT];
  fetch->guide.manners.retry = tell_retry;
  fetch->guide.manners.data = fetch;
  return fetch;
}

/* The walk that was resumed, if it is the one that is wanted, or a new one. */
static gboolean
choose_walk (GovOparlClient  *self,
             const char      *url,
             const char      *filter,
             GError         **error)
{
  GovOparlWalk *walk;

  if (self->resume && gov_oparl_walk_is_of (self->walk, url, filter))
    {
      self->resume = FALSE;
      return TRUE;
    }
  if (self->resume)
    {
      g_set_error (error, GOV_ERROR, GOV_ERROR_CONFLICT, "%s: what is to be gone on with is another fetch", url);
      return FALSE;
    }
  walk = gov_oparl_walk_new (url, filter, error);
  if (walk == NULL)
    return FALSE;
  g_clear_pointer (&self->walk, gov_oparl_walk_free);
  self->walk = walk;
  return TRUE;
}

/* Makes the client busy. */
static gboolean
begin (GovOparlClient  *self,
       const char      *url,
       const GovDate   *modified_since,
       GError         **error)
{
  g_autofree char *filter = NULL;
  gboolean good;

  if (modified_since != NULL && (filter = gov_oparl_walk_make_filter (modified_since, error)) == NULL)
    return FALSE;
  g_mutex_lock (&self->mutex);
  good = !self->busy;
  if (self->busy)
    g_set_error (error, GOV_ERROR, GOV_ERROR_CONFLICT, "%s: the client is still busy with another fetch", url);
  else
    good = choose_walk (self, url, filter, error);
  self->busy |= good;
  g_mutex_unlock (&self->mutex);
  return good;
}

static gboolean
run (Fetch         *fetch,
     GCancellable  *cancellable,
     GError       **error)
{
  GovOparlClient *self = fetch->client;
  g_autoptr (GovOparlHttp) http = gov_oparl_http_new (fetch->user_agent, fetch->timeout, fetch->max_page_size, error);
  gboolean good = FALSE;

  if (http != NULL)
    {
      fetch->guide.http = http;
      good = gov_oparl_walk_run (self->walk, &fetch->guide, cancellable, error);
    }
  g_mutex_lock (&self->mutex);
  self->busy = FALSE;
  g_mutex_unlock (&self->mutex);
  return good;
}

/**
 * gov_oparl_client_fetch:
 * @self: a client
 * @url: of a System, a Body, a list, or any other object
 * @modified_since: (nullable): fetch only what was changed or deleted since then; `NULL` for all there is
 * @stream: where to write; it is not closed
 * @cancellable: (nullable): to stop from another thread
 * @error: what went wrong
 *
 * Fetches all that can be reached from a URL, as lines of pages.
 *
 * The server does the choosing by @modified_since, and only of lists. Bodies are written whether they were changed
 * or not. A date that is no moment, such as a day, counts from where it begins, and where it states no time zone,
 * from when it begins first anywhere on earth.
 *
 * It fails with %GOV_ERROR_NOT_FOUND if the server does not have a page; with %GOV_ERROR_SYNTAX if what comes is
 * not JSON; with %GOV_ERROR_INVALID if it is nothing of OParl, or if the pages of a list go in a circle; with
 * %GOV_ERROR_LIMIT if a page is too large or a list too long; with %GOV_ERROR_FAILED if the server does not answer
 * as it should, after all retries; with %GOV_ERROR_CONFLICT if the client is busy or is to resume something else;
 * and with the errors of GIO, such as %G_IO_ERROR_CANCELLED. Whole lines are written before that, unless it was
 * @stream that failed.
 *
 * Returns: `TRUE`, or `FALSE` with @error set
 *
 * Since: 1.0
 */
gboolean
gov_oparl_client_fetch (GovOparlClient  *self,
                        const char      *url,
                        const GovDate   *modified_since,
                        GOutputStream   *stream,
                        GCancellable    *cancellable,
                        GError         **error)
{
  g_autoptr (Fetch) fetch = NULL;

  g_return_val_if_fail (GOV_IS_OPARL_CLIENT (self), FALSE);
  g_return_val_if_fail (url != NULL, FALSE);
  g_return_val_if_fail (G_IS_OUTPUT_STREAM (stream), FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  if (!begin (self, url, modified_since, error))
    return FALSE;
  fetch = make_fetch (self, stream);
  return run (fetch, cancellable, error);
}

static void
run_in_thread (GTask        *task,
               gpointer      source,
               gpointer      data,
               GCancellable *cancellable)
{
  GError *error = NULL;

  if (run (data, cancellable, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

/**
 * gov_oparl_client_fetch_async:
 * @self: a client
 * @url: of a System, a Body, a list, or any other object
 * @modified_since: (nullable): fetch only what was changed or deleted since then; `NULL` for all there is
 * @stream: where to write, from another thread; it is not closed
 * @cancellable: (nullable): to stop it
 * @callback: (nullable): called in the main context of the caller when it is over
 * @user_data: for @callback
 *
 * Does what [method@OparlClient.fetch] does, without being waited for.
 *
 * Since: 1.0
 */
void
gov_oparl_client_fetch_async (GovOparlClient      *self,
                              const char          *url,
                              const GovDate       *modified_since,
                              GOutputStream       *stream,
                              GCancellable        *cancellable,
                              GAsyncReadyCallback  callback,
                              gpointer             user_data)
{
  g_autoptr (GTask) task = NULL;
  GError *error = NULL;
  Fetch *fetch;

  g_return_if_fail (GOV_IS_OPARL_CLIENT (self));
  g_return_if_fail (url != NULL);
  g_return_if_fail (G_IS_OUTPUT_STREAM (stream));

  task = g_task_new (self, cancellable, callback, user_data);
  g_task_set_source_tag (task, gov_oparl_client_fetch_async);
  g_task_set_check_cancellable (task, FALSE); /* what is done is done */
  if (!begin (self, url, modified_since, &error))
    {
      g_task_return_error (task, error);
      return;
    }
  fetch = make_fetch (self, stream);
  fetch->context = g_main_context_ref (g_task_get_context (task));
  g_task_set_task_data (task, fetch, fetch_free);
  g_task_run_in_thread (task, run_in_thread);
}

/**
 * gov_oparl_client_fetch_finish:
 * @self: a client
 * @result: what the callback was given
 * @error: what went wrong, as for [method@OparlClient.fetch]
 *
 * Tells how [method@OparlClient.fetch_async] went.
 *
 * Returns: `TRUE`, or `FALSE` with @error set
 *
 * Since: 1.0
 */
gboolean
gov_oparl_client_fetch_finish (GovOparlClient  *self,
                               GAsyncResult    *result,
                               GError         **error)
{
  g_return_val_if_fail (GOV_IS_OPARL_CLIENT (self), FALSE);
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}

/**
 * gov_oparl_client_dup_state:
 * @self: a client
 *
 * Tells where the fetch stands, as one line of JSON: after the last page that was written, and, after it broke, before
 * the page that it broke at. It can be kept, and given to [method@OparlClient.resume].
 *
 * Returns: (transfer full) (nullable): the state, or `NULL` if nothing is begun, or nothing left to fetch
 *
 * Since: 1.0
 */
char *
gov_oparl_client_dup_state (GovOparlClient *self)
{
  char *state = NULL;

  g_return_val_if_fail (GOV_IS_OPARL_CLIENT (self), NULL);

  g_mutex_lock (&self->mutex);
  if (self->walk != NULL)
    state = gov_oparl_walk_dup_state (self->walk);
  g_mutex_unlock (&self->mutex);
  return state;
}

/**
 * gov_oparl_client_dup_fetched:
 * @self: a client
 *
 * Tells up to when what is fetched is known to be as it is on the server, by the server's clock: a minute before its
 * first answer. This is since when to ask for changes the next time.
 *
 * [property@Register:fetched] is the same after the pages have been read.
 *
 * Returns: (transfer full) (nullable): the time, or `NULL` if nothing was fetched
 *
 * Since: 1.0
 */
GovDate *
gov_oparl_client_dup_fetched (GovOparlClient *self)
{
  GovDate *fetched = NULL;

  g_return_val_if_fail (GOV_IS_OPARL_CLIENT (self), NULL);

  g_mutex_lock (&self->mutex);
  if (self->walk != NULL)
    fetched = gov_oparl_walk_dup_fetched (self->walk);
  g_mutex_unlock (&self->mutex);
  return fetched;
}

/**
 * gov_oparl_client_resume:
 * @self: a client that is not busy
 * @state: what [method@OparlClient.dup_state] told
 * @error: what is wrong with @state
 *
 * Lets the next fetch go on where an earlier one stood. It has to be called with the same URL and the same date.
 *
 * What it writes belongs behind what was written then: [property@OparlClient:bytes-written] tells now how much that
 * was. Of a program that died in the middle of a line there may be more, which has to be cut off.
 *
 * It fails with %GOV_ERROR_SYNTAX or %GOV_ERROR_INVALID if @state is none, and with %GOV_ERROR_CONFLICT if the client
 * is busy.
 *
 * Returns: `TRUE`, or `FALSE` with @error set
 *
 * Since: 1.0
 */
gboolean
gov_oparl_client_resume (GovOparlClient  *self,
                         const char      *state,
                         GError         **error)
{
  GovOparlWalk *walk;

  g_return_val_if_fail (GOV_IS_OPARL_CLIENT (self), FALSE);
  g_return_val_if_fail (state != NULL, FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  walk = gov_oparl_walk_new_from_state (state, error);
  if (walk == NULL)
    return FALSE;
  g_mutex_lock (&self->mutex);
  if (self->busy)
    {
      g_set_error_literal (error, GOV_ERROR, GOV_ERROR_CONFLICT, "the client is still busy with a fetch");
      g_clear_pointer (&walk, gov_oparl_walk_free);
    }
  else
    {
      g_clear_pointer (&self->walk, gov_oparl_walk_free);
      self->walk = walk;
      self->resume = TRUE;
    }
  g_mutex_unlock (&self->mutex);
  return walk != NULL;
}

/**
 * gov_oparl_client_get_bytes_written: (attributes org.gtk.Method.get_property=bytes-written)
 * @self: a client
 *
 * Tells how many bytes the fetch has written, with those before it was resumed.
 *
 * Returns: the number of bytes
 *
 * Since: 1.0
 */
guint64
gov_oparl_client_get_bytes_written (GovOparlClient *self)
{
  guint64 n_bytes = 0;

  g_return_val_if_fail (GOV_IS_OPARL_CLIENT (self), 0);

  g_mutex_lock (&self->mutex);
  if (self->walk != NULL)
    n_bytes = gov_oparl_walk_get_n_bytes (self->walk);
  g_mutex_unlock (&self->mutex);
  return n_bytes;
}

