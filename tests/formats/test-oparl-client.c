/* The client of OParl, and a server that it has to cope with. */
#include <libgov/gov.h>

#include "council-server.h"

#define T "https://schema.oparl.org/1.1/"

/* A small council: 2 bodies, the second without lists; 2 pages of meetings. */
static const struct
{
  const char *path;
  const char *body;
} council[] = {
  { "/system", "{\n  \"id\": \"@/system\",\n  \"type\": \"" T "System\",\n  \"body\": \"@/bodies\"\n}\n" },
  { "/bodies", "{\"data\":[{\"id\":\"@/b/1\",\"type\":\"" T "Body\",\"paper\":\"@\\/papers\",\"meeting\":\"/meetings\","
               "\"organization\":\"@/organizations\",\"locationList\":\"@/places?body=1\",\"name\":\"A  \\\"b\\\\\"}],"
               "\"links\":{\"next\":\"@/bodies?page=2\"}}" },
  { "/bodies?page=2", "{\"data\":[{\"id\":\"@/b/2\",\"type\":\"" T "Body\",\"deleted\":true}],\"links\":{}}" },
  { "/organizations", "{\"data\":[{\"id\":\"@/o/1\",\"type\":\"" T "Organization\"}],\"pagination\":{\"totalPages\":1}}" },
  { "/meetings", "{\"data\":[{\"id\":\"@/m/1\",\"type\":\"" T "Meeting\",\"V:x\":1.50e2},\r\n{\"id\":\"@/m/2\"}],"
                 "\"links\":{\"next\":\"@/meetings?page=2\",\"first\":\"@/meetings\"},\"V:y\":[ ]}" },
  { "/meetings?page=2", "{\"links\":{\"next\":null},\"data\":[{\"id\":\"@/m/3\",\"type\":\"" T "Meeting\"}]}" },
  { "/papers", "{\"data\":[],\"links\":[]}" },
  { "/places?body=1", "{\"data\":[{\"id\":\"@/l/1\",\"type\":\"" T "Location\"}]}" },
};

#define SYSTEM_LOG \
  "/system\n/bodies\n/bodies?page=2\n/organizations\n/meetings\n/meetings?page=2\n/papers\n/places?body=1\n"

#define SYSTEM_LINES \
  "{\"url\":\"@/system\",\"data\":[{\"id\":\"@/system\",\"type\":\"" T "System\",\"body\":\"@/bodies\"}]}\n" \
  "{\"list\":\"body\",\"url\":\"@/bodies\",\"data\":[{\"id\":\"@/b/1\",\"type\":\"" T "Body\",\"paper\":\"@\\/papers\"," \
  "\"meeting\":\"/meetings\",\"organization\":\"@/organizations\",\"locationList\":\"@/places?body=1\"," \
  "\"name\":\"A  \\\"b\\\\\"}],\"links\":{\"next\":\"@/bodies?page=2\"}}\n" \
  "{\"list\":\"body\",\"url\":\"@/bodies?page=2\",\"data\":[{\"id\":\"@/b/2\",\"type\":\"" T "Body\",\"deleted\":true}],\"links\":{}}\n" \
  "{\"list\":\"organization\",\"url\":\"@/organizations\",\"data\":[{\"id\":\"@/o/1\",\"type\":\"" T "Organization\"}]," \
  "\"pagination\":{\"totalPages\":1}}\n" \
  "{\"list\":\"meeting\",\"url\":\"@/meetings\",\"data\":[{\"id\":\"@/m/1\",\"type\":\"" T "Meeting\",\"V:x\":1.50e2},{\"id\":\"@/m/2\"}]," \
  "\"links\":{\"next\":\"@/meetings?page=2\",\"first\":\"@/meetings\"},\"V:y\":[]}\n" \
  "{\"list\":\"meeting\",\"url\":\"@/meetings?page=2\",\"links\":{\"next\":null},\"data\":[{\"id\":\"@/m/3\",\"type\":\"" T "Meeting\"}]}\n" \
  "{\"list\":\"paper\",\"url\":\"@/papers\",\"data\":[],\"links\":[]}\n" \
  "{\"list\":\"location\",\"url\":\"@/places?body=1\",\"data\":[{\"id\":\"@/l/1\",\"type\":\"" T "Location\"}]}\n"

/* A server, a client that does not wait, and all that it tells. */
typedef struct
{
  CouncilServer *server;
  GovOparlClient *client;
  GOutputStream *out;
  GString *news;            /* "7 URL" for progress, "1+2 URL: REASON" for retries */
  GCancellable *cancellable;
  gboolean cancel_on_progress;
  gboolean cancel_on_retry;
  GThread *thread;          /* where signals have to come */
} Fixture;

static void
note_progress (GovOparlClient *client,
               guint64         n_objects,
               const char     *url,
               Fixture        *f)
{
  g_assert_true (g_thread_self () == f->thread);
  g_string_append_printf (f->news, "%" G_GUINT64_FORMAT " %s\n", n_objects, strrchr (url, '/'));
  if (f->cancel_on_progress)
    g_cancellable_cancel (f->cancellable);
}

static void
note_retry (GovOparlClient *client,
            const char     *url,
            guint           attempt,
            guint           wait,
            const char     *reason,
            Fixture        *f)
{
  g_assert_true (g_thread_self () == f->thread);
  g_assert_true (g_str_has_prefix (reason, url));
  g_string_append_printf (f->news, "%u+%u %s\n", attempt, wait, strrchr (url, '/'));
  if (f->cancel_on_retry)
    g_cancellable_cancel (f->cancellable);
}

static void
set_up_client (Fixture *f)
{
  g_clear_object (&f->client);
  f->client = gov_oparl_client_new ("test");
  g_object_set (f->client, "pause", 0, "back-off-unit", 0, "embedded-lists", TRUE, NULL);
  g_signal_connect (f->client, "progress", G_CALLBACK (note_progress), f);
  g_signal_connect (f->client, "retry", G_CALLBACK (note_retry), f);
}

static void
set_up (Fixture       *f,
        gconstpointer  data)
{
  f->server = council_server_new ();
  f->news = g_string_new (NULL);
  f->out = g_memory_output_stream_new_resizable ();
  f->cancellable = g_cancellable_new ();
  f->thread = g_thread_self ();
  council_server_set_cancel (f->server, f->cancellable);
  set_up_client (f);
  for (guint i = 0; i < G_N_ELEMENTS (council); i++)
    council_server_answer (f->server, council[i].path, (Answer) { .body = council[i].body });
}

static void
tear_down (Fixture       *f,
           gconstpointer  data)
{
  g_clear_object (&f->client);
  g_clear_pointer (&f->server, council_server_free);
  g_clear_object (&f->out);
  g_clear_object (&f->cancellable);
  g_string_free (f->news, TRUE);
}

static gboolean
fetch (Fixture     *f,
       const char  *path,
       const char  *since,
       GError     **error)
{
  g_autofree char *url = council_server_dup_text (f->server, path);
  g_autoptr (GovDate) date = since ? gov_date_new_from_string (since, NULL) : NULL;
  gboolean good = gov_oparl_client_fetch (f->client, url, date, f->out, f->cancellable, error);

  g_assert_cmpuint (gov_oparl_client_get_bytes_written (f->client), <=,
                    g_memory_output_stream_get_data_size (G_MEMORY_OUTPUT_STREAM (f->out)));
  return good;
}

static void
fetch_well (Fixture    *f,
            const char *path,
            const char *since)
{
  g_autoptr (GError) error = NULL;
  gboolean good = fetch (f, path, since, &error);
  g_autofree char *state = gov_oparl_client_dup_state (f->client);

  g_assert_no_error (error);
  g_assert_true (good);
  g_assert_null (state);
}

/* With a message that begins with @message. */
static void
fetch_badly (Fixture    *f,
             const char *path,
             GQuark      domain,
             gint        code,
             const char *message)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *expected = council_server_dup_text (f->server, message);

  g_assert_false (fetch (f, path, NULL, &error));
  g_assert_error (error, domain, code);
  if (!g_str_has_prefix (error->message, expected))
    g_assert_cmpstr (error->message, ==, expected);
}

static void
assert_news (Fixture    *f,
             const char *news)
{
  g_assert_cmpstr (f->news->str, ==, news);
  g_string_truncate (f->news, 0);
}

static void
assert_log (Fixture    *f,
            const char *expected)
{
  g_autofree char *log = council_server_take_log (f->server);

  g_assert_cmpstr (log, ==, expected);
}

/* Without the time, which is the same on every line, and other each time. */
static char *
dup_output (Fixture *f)
{
  GMemoryOutputStream *out = G_MEMORY_OUTPUT_STREAM (f->out);
  gsize length = g_memory_output_stream_get_data_size (out);
  g_autofree char *text = g_strndup (length > 0 ? g_memory_output_stream_get_data (out) : "", length);
  g_autoptr (GRegex) regex = g_regex_new ("(?<=[{,])\"fetched\":\"[-0-9]{10}T[:0-9]{8}Z\",", 0, 0, NULL);

  return g_regex_replace_literal (regex, text, -1, 0, "", 0, NULL);
}

static void
assert_output (Fixture    *f,
               const char *lines)
{
  g_autofree char *expected = council_server_dup_text (f->server, lines);
  g_autofree char *output = dup_output (f);

  g_assert_cmpstr (output, ==, expected);
  g_clear_object (&f->out);
  f->out = g_memory_output_stream_new_resizable ();
}

static void
test_system (Fixture       *f,
             gconstpointer  data)
{
  fetch_well (f, "@/system", NULL);
  assert_log (f, SYSTEM_LOG);
  assert_news (f, "1 /system\n2 /bodies\n3 /bodies?page=2\n4 /organizations\n6 /meetings\n7 /meetings?page=2\n7 /papers\n"
                  "8 /places?body=1\n");
  g_assert_cmpuint (gov_oparl_client_get_bytes_written (f->client), ==,
                    g_memory_output_stream_get_data_size (G_MEMORY_OUTPUT_STREAM (f->out)));
  assert_output (f, SYSTEM_LINES);
}

/* What is written can be read, and the list tells what those are that do not say it. */
static void
test_read (Fixture       *f,
           gconstpointer  data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GovRegister) records = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autofree char *id = NULL;
  GovFormat *format;

  fetch_well (f, "@/system", NULL);
  g_output_stream_close (f->out, NULL, NULL);
  bytes = g_memory_output_stream_steal_as_bytes (G_MEMORY_OUTPUT_STREAM (f->out));
  format = gov_format_guess (bytes, NULL);
  g_assert_nonnull (format);
  g_assert_cmpstr (gov_format_get_name (format), ==, "oparl");
  records = gov_format_read (format, bytes, "fetched", &error);
  g_assert_no_error (error);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (records)), ==, 8);
  id = council_server_dup_text (f->server, "@/m/2");
  g_assert_true (GOV_IS_MEETING (gov_register_lookup (records, id)));
}

/* What is embedded in other objects comes with them, and a second time only for who wants that. */
static void
test_embedded_lists (Fixture       *f,
                     gconstpointer  data)
{
  static const char * const lists[] = { "legislativeTermList", "membership", "agendaItem", "consultation", "file", "locationList" };
  g_autoptr (GString) body = g_string_new ("{\"type\":\"" T "Body\",\"paper\":\"@/papers\"");
  g_autofree char *all = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    {
      g_autofree char *path = g_strconcat ("/", lists[i], NULL);

      council_server_answer (f->server, path, (Answer) { .body = "{\"data\":[]}" });
      g_string_append_printf (body, ",\"%s\":\"@%s\"", lists[i], path);
    }
  g_string_append_c (body, '}');
  council_server_answer (f->server, "/b", (Answer) { .body = body->str });
  all = g_strdup ("/b\n/papers\n/legislativeTermList\n/membership\n/agendaItem\n/consultation\n/file\n/locationList\n");

  g_object_set (f->client, "embedded-lists", FALSE, NULL);
  fetch_well (f, "@/b", NULL);
  assert_log (f, "/b\n/papers\n");
  gov_oparl_client_set_embedded_lists (f->client, TRUE);
  fetch_well (f, "@/b", NULL);
  assert_log (f, all);
  /* A list that is asked for itself is fetched. */
  gov_oparl_client_set_embedded_lists (f->client, FALSE);
  fetch_well (f, "@/file", NULL);
  assert_log (f, "/file\n");
}

/* Since when to ask the next time: by the server's clock, on every line, and in the register. */
static void
test_fetched (Fixture       *f,
              gconstpointer  data)
{
  gint64 before = g_get_real_time () / G_USEC_PER_SEC;
  g_autoptr (GovDate) none = gov_oparl_client_dup_fetched (f->client), fetched = NULL, again = NULL;
  g_autoptr (GovRegister) records = NULL;
  g_autoptr (GDateTime) time = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autofree char *url = council_server_dup_text (f->server, "@/system"), *state = NULL;
  gint64 seconds;

  g_assert_null (none);
  gov_oparl_client_set_max_retries (f->client, 0);
  council_server_fail_at (f->server, 5);
  g_assert_false (fetch (f, "@/system", NULL, NULL));
  state = gov_oparl_client_dup_state (f->client);
  fetched = gov_oparl_client_dup_fetched (f->client);
  time = gov_date_to_date_time (fetched);
  seconds = g_date_time_to_unix (time);
  g_assert_cmpint (seconds, >=, before - 61);
  g_assert_cmpint (seconds, <=, g_get_real_time () / G_USEC_PER_SEC - 60);

  /* A fetch that is gone on with began when it began. */
  set_up_client (f);
  g_assert_true (gov_oparl_client_resume (f->client, state, NULL));
  fetch_well (f, "@/system", NULL);
  again = gov_oparl_client_dup_fetched (f->client);
  g_assert_cmpstr (gov_date_get_text (again), ==, gov_date_get_text (fetched));

  g_output_stream_close (f->out, NULL, NULL);
  bytes = g_memory_output_stream_steal_as_bytes (G_MEMORY_OUTPUT_STREAM (f->out));
  records = gov_format_read (gov_format_find ("oparl"), bytes, "fetched", NULL);
  g_assert_cmpstr (gov_register_get_fetched_from (records), ==, url);
  g_assert_cmpstr (gov_date_get_text (gov_register_get_fetched (records)), ==, gov_date_get_text (fetched));
}

/* From other places than the System. */
static void
test_starts (Fixture       *f,
             gconstpointer  data)
{
  fetch_well (f, "@/bodies?page=2", NULL);
  assert_log (f, "/bodies?page=2\n");
  assert_output (f, "{\"url\":\"@/bodies?page=2\",\"data\":[{\"id\":\"@/b/2\",\"type\":\"" T "Body\",\"deleted\":true}],\"links\":{}}\n");

  fetch_well (f, "@/bodies", NULL);
  assert_log (f, &SYSTEM_LOG[strlen ("/system\n")]);
  g_clear_object (&f->out);
  f->out = g_memory_output_stream_new_resizable ();

  fetch_well (f, "@/meetings#top", NULL);
  assert_log (f, "/meetings\n/meetings?page=2\n");
  g_clear_object (&f->out);
  f->out = g_memory_output_stream_new_resizable ();

  council_server_answer (f->server, "/b/1", (Answer) { .body = "{\"type\":\"" T "Body\",\"paper\":\"papers\",\"file\":\"../f\"}" });
  council_server_answer (f->server, "/b/papers", (Answer) { .body = "{\"data\":[],\"list\":1,\"url\":2}" });
  council_server_answer (f->server, "/f", (Answer) { .body = " {\"url\":2, \"data\":[] }" });
  fetch_well (f, "@/b/1", NULL);
  assert_log (f, "/b/1\n/b/papers\n/f\n");
  assert_output (f, "{\"url\":\"@/b/1\",\"data\":[{\"type\":\"" T "Body\",\"paper\":\"papers\",\"file\":\"../f\"}]}\n"
                    "{\"data\":[],\"list\":1,\"url\":2}\n{\"list\":\"file\",\"url\":2,\"data\":[]}\n");

  council_server_answer (f->server, "/m/1", (Answer) { .body = "{\"data\":1,\"type\":\"" T "Meeting\",\"paper\":\"@/papers\"}" });
  fetch_well (f, "@/m/1", NULL);
  assert_log (f, "/m/1\n");
  assert_output (f, "{\"url\":\"@/m/1\",\"data\":[{\"data\":1,\"type\":\"" T "Meeting\",\"paper\":\"@/papers\"}]}\n");
}

/* The filter is on all lists but those of bodies, and on all of their pages. */
static void
test_since (Fixture       *f,
            gconstpointer  data)
{
  static const char * const paths[] = { "/organizations", "/meetings", "/papers", "/places?body=1" };

  for (guint i = 0; i < G_N_ELEMENTS (paths); i++)
    {
      g_autofree char *path = g_strconcat (paths[i], strchr (paths[i], '?') ? "&" : "?",
                                           "modified_since=2024-02-29T22%3A30%3A00Z", NULL);

      council_server_answer (f->server, path, (Answer) { .body = "{\"data\":[],\"links\":{\"next\":\"@/rest\"}}" });
    }
  council_server_answer (f->server, "/rest?modified_since=2024-02-29T22%3A30%3A00Z", (Answer) { .body = "{\"data\":[]}" });
  fetch_well (f, "@/system", "2024-03-01T00:30:00+02:00");
  assert_log (f, "/system\n/bodies\n/bodies?page=2\n"
                 "/organizations?modified_since=2024-02-29T22%3A30%3A00Z\n/rest?modified_since=2024-02-29T22%3A30%3A00Z\n"
                 "/meetings?modified_since=2024-02-29T22%3A30%3A00Z\n/rest?modified_since=2024-02-29T22%3A30%3A00Z\n"
                 "/papers?modified_since=2024-02-29T22%3A30%3A00Z\n/rest?modified_since=2024-02-29T22%3A30%3A00Z\n"
                 "/places?body=1&modified_since=2024-02-29T22%3A30%3A00Z\n/rest?modified_since=2024-02-29T22%3A30%3A00Z\n");
}

/* Before a list has been seen it is not known whether it is one of bodies. */
static void
test_since_list (Fixture       *f,
                 gconstpointer  data)
{
  council_server_answer (f->server, "/meetings?modified_since=2024-02-29T10%3A00%3A00Z", (Answer) {
    .body = "{\"data\":[{\"id\":\"@/m/9\"}],\"links\":{\"next\":\"@/meetings?modified_since=2024-02-29T11:00:00Z&page=2\"}}" });
  council_server_answer (f->server, "/meetings?modified_since=2024-02-29T11:00:00Z&page=2", (Answer) { .body = "{\"data\":[]}" });
  fetch_well (f, "@/meetings", "2024-03-01");
  assert_log (f, "/meetings\n/meetings?modified_since=2024-02-29T10%3A00%3A00Z\n/meetings?modified_since=2024-02-29T11:00:00Z&page=2\n");
  assert_output (f, "{\"url\":\"@/meetings?modified_since=2024-02-29T10%3A00%3A00Z\",\"data\":[{\"id\":\"@/m/9\"}],"
                    "\"links\":{\"next\":\"@/meetings?modified_since=2024-02-29T11:00:00Z&page=2\"}}\n"
                    "{\"url\":\"@/meetings?modified_since=2024-02-29T11:00:00Z&page=2\",\"data\":[]}\n");
}

static void
test_dates (Fixture       *f,
            gconstpointer  data)
{
  static const char * const dates[][2] = {
    { "2024", "2023-12-31T10%3A00%3A00Z" },
    { "2024-03-01T10:00:00", "2024-02-29T20%3A00%3A00Z" },
    { "2024-03-01T10:00:00.75Z", "2024-03-01T10%3A00%3A00Z" },
    { "2024-03/2025", "2024-02-29T10%3A00%3A00Z" },
  };
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (dates); i++)
    {
      g_autofree char *path = g_strconcat ("/papers?modified_since=", dates[i][1], NULL);
      g_autofree char *log = g_strconcat ("/papers\n", path, "\n", NULL);

      council_server_answer (f->server, path, (Answer) { .body = "{\"data\":[]}" });
      fetch_well (f, "@/papers", dates[i][0]);
      assert_log (f, log);
    }
  g_assert_false (fetch (f, "@/papers", "../2024", &error));
  g_assert_error (error, GOV_ERROR, GOV_ERROR_INVALID);
  g_assert_cmpstr (error->message, ==, "\"../2024\" does not say since when");
  assert_log (f, "");
}

/* Servers close connections that they said they would keep: then there is another one. */
static void
test_closed (Fixture       *f,
             gconstpointer  data)
{
  for (guint i = 0; i < 20; i++)
    {
      g_autofree char *path = g_strdup_printf ("/p/%u", i);
      g_autofree char *body = g_strdup_printf ("{\"data\":[],\"links\":{\"next\":\"%u\"}}", i + 1);

      council_server_answer (f->server, path, (Answer) { .body = g_intern_string (body), .fault = FAULT_CLOSE });
    }
  council_server_answer (f->server, "/p/20", (Answer) { .body = "{\"data\":[]}" });
  fetch_well (f, "@/p/0", NULL);
}

/* What passes is waited for. */
static void
test_recovery (Fixture       *f,
               gconstpointer  data)
{
  const Answer faults[] = {
    { .status = 500, .body = "<h1>no" },
    { .status = 503 },
    { .fault = FAULT_HANG_UP },
    { .body = "{\"data\":[{\"id\":\"@/p/1\"}],\"links\":{}}", .fault = FAULT_CUT },
    { .body = "{\"data\":[{\"id\":\"@/p/1\"}" },
    { .body = "{\"data\":[{\"id\":\"@/p/1" },
    { .body = "" },
    { .status = 429, .header = "Retry-After", .value = "100" },
    { .status = 408 },
    { .body = "{\"data\":[]}" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (faults); i++)
    council_server_answer (f->server, "/p", faults[i]);
  gov_oparl_client_set_max_retries (f->client, 9);
  fetch_well (f, "@/p", NULL);
  assert_output (f, "{\"url\":\"@/p\",\"data\":[]}\n");
  assert_news (f, "1+1 /p\n2+2 /p\n3+4 /p\n4+8 /p\n5+16 /p\n6+32 /p\n7+64 /p\n8+128 /p\n9+256 /p\n0 /p\n");
}

static void
test_retry_after (Fixture       *f,
                  gconstpointer  data)
{
  council_server_answer (f->server, "/p", (Answer) { .status = 429, .header = "Retry-After", .value = "7" });
  council_server_answer (f->server, "/p", (Answer) { .status = 503, .header = "Retry-After", .value = "0" });
  council_server_answer (f->server, "/p", (Answer) { .status = 503, .header = "Retry-After", .value = "soon" });
  council_server_answer (f->server, "/p", (Answer) { .status = 503, .header = "Retry-After", .value = "Sat, 01 Jan 2000 00:00:00 GMT" });
  council_server_answer (f->server, "/p", (Answer) { .body = "{\"data\":[]}" });
  fetch_well (f, "@/p", NULL);
  assert_news (f, "1+7 /p\n2+2 /p\n3+4 /p\n4+8 /p\n0 /p\n");

  council_server_answer (f->server, "/q", (Answer) { .status = 429, .header = "Retry-After", .value = "601" });
  council_server_answer (f->server, "/r", (Answer) { .status = 429, .header = "Retry-After", .value = "18446744073709551615" });
  council_server_answer (f->server, "/s", (Answer) { .status = 429, .header = "Retry-After", .value = "Fri, 01 Jan 2100 00:00:00 GMT" });
  fetch_badly (f, "@/q", GOV_ERROR, GOV_ERROR_FAILED,
               "@/q: the server answers 429 Too Many Requests, and wants to be asked again in 601 seconds");
  fetch_badly (f, "@/r", GOV_ERROR, GOV_ERROR_FAILED, "@/r: the server answers 429 Too Many Requests, and wants to be asked again in ");
  fetch_badly (f, "@/s", GOV_ERROR, GOV_ERROR_FAILED, "@/s: the server answers 429 Too Many Requests, and wants to be asked again in ");
  assert_news (f, "");
}

/* What does not pass ends the fetch. */
static void
test_giving_up (Fixture       *f,
                gconstpointer  data)
{
  council_server_answer (f->server, "/p", (Answer) { .status = 500 });
  council_server_answer (f->server, "/cut", (Answer) { .body = "{\"data\":[]}", .fault = FAULT_CUT });
  council_server_answer (f->server, "/gone", (Answer) { .status = 410 });
  council_server_answer (f->server, "/secret", (Answer) { .status = 401 });
  council_server_answer (f->server, "/empty", (Answer) { .status = 204 });
  gov_oparl_client_set_max_retries (f->client, 2);
  fetch_badly (f, "@/p", GOV_ERROR, GOV_ERROR_FAILED, "@/p: the server answers 500 Internal Server Error");
  assert_log (f, "/p\n/p\n/p\n");
  assert_news (f, "1+1 /p\n2+2 /p\n");
  fetch_badly (f, "@/cut", G_IO_ERROR, G_IO_ERROR_PARTIAL_INPUT, "@/cut: ");
  assert_log (f, "/cut\n/cut\n/cut\n");
  assert_news (f, "1+1 /cut\n2+2 /cut\n");
  fetch_badly (f, "@/gone", GOV_ERROR, GOV_ERROR_NOT_FOUND, "@/gone: the server answers 410 Gone");
  fetch_badly (f, "@/nowhere", GOV_ERROR, GOV_ERROR_NOT_FOUND, "@/nowhere: the server answers 404 Not Found");
  fetch_badly (f, "@/secret", GOV_ERROR, GOV_ERROR_FAILED, "@/secret: the server answers 401 Unauthorized");
  fetch_badly (f, "@/empty", GOV_ERROR, GOV_ERROR_FAILED, "@/empty: the server answers 204 No Content");
  assert_log (f, "/gone\n/nowhere\n/secret\n/empty\n");
  assert_news (f, "");
  fetch_badly (f, "http://127.0.0.1:1/", G_IO_ERROR, G_IO_ERROR_CONNECTION_REFUSED, "http://127.0.0.1:1/: ");
  fetch_badly (f, "ftp://127.0.0.1/", GOV_ERROR, GOV_ERROR_INVALID, "URL of http or https expected, \"ftp://127.0.0.1/\" found");
  fetch_badly (f, "/p", GOV_ERROR, GOV_ERROR_INVALID, "URL of http or https expected, \"/p\" found");
  fetch_badly (f, "http:", GOV_ERROR, GOV_ERROR_INVALID, "URL of http or https expected, \"http:\" found");
  assert_output (f, "");
}

/* Answers that are not OParl are told at once, and nothing of them is written. */
static void
test_bad_content (Fixture       *f,
                  gconstpointer  data)
{
  static const struct
  {
    const char *body;
    const char *type;
    gint code;
    const char *message;
  } cases[] = {
    { "<!DOCTYPE html>", "text/html", GOV_ERROR_SYNTAX, ": JSON expected, text/html found" },
    { "<!DOCTYPE html>", NULL, GOV_ERROR_SYNTAX, ":1:1: $: value expected, \"<\" found" },
    { "{\"data\":[{\"a\":01}]}", NULL, GOV_ERROR_SYNTAX, ":1:15: $.data[0].a: number with a leading zero" },
    { "{\"data\":[{\"a\":\"\xff\"}]}", NULL, GOV_ERROR_SYNTAX, ":1:16: $.data[0].a: not UTF-8: byte 0xff" },
    { "{\"data\":[]}{}", NULL, GOV_ERROR_SYNTAX, ":1:12: $: the text goes on after the value" },
    { "[]", NULL, GOV_ERROR_INVALID, ":1:1: $: object expected, array found" },
    { "7", NULL, GOV_ERROR_INVALID, ":1:1: $: object expected, number found" },
    { "{}", NULL, GOV_ERROR_INVALID, ":1:1: $: neither an object of OParl nor a page of a list" },
    { "{\"data\":7}", NULL, GOV_ERROR_INVALID, ":1:9: $.data: array expected, number found" },
    { "{\"data\":[7]}", NULL, GOV_ERROR_INVALID, ":1:10: $.data[0]: object expected, number found" },
    { "{\"data\":[],\"data\":[]}", NULL, GOV_ERROR_INVALID, ":1:19: $.data: member \"data\" given twice" },
    { "{\"data\":[],\"links\":{\"next\":7}}", NULL, GOV_ERROR_INVALID, ":1:28: $.links.next: URL expected, number found" },
    { "{\"data\":[],\"links\":{\"next\":\"ftp://a/b\"}}", NULL, GOV_ERROR_INVALID,
      ": URL of http or https expected, \"ftp://a/b\" found" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/p/%u", i);
      g_autofree char *url = g_strconcat ("@", path, NULL);
      g_autofree char *message = g_strconcat (url, cases[i].message, NULL);

      council_server_answer (f->server, path, (Answer) { .body = cases[i].body, .type = cases[i].type });
      fetch_badly (f, url, GOV_ERROR, cases[i].code, message);
    }
  assert_news (f, "");
  assert_output (f, "");
}

static void
test_deep (Fixture       *f,
           gconstpointer  data)
{
  g_autofree char *deep = g_strnfill (1000000, '[');
  g_autofree char *body = g_strconcat ("{\"data\":[{\"a\":", deep, "1}]}", NULL);

  council_server_answer (f->server, "/deep", (Answer) { .body = body });
  fetch_badly (f, "@/deep", GOV_ERROR, GOV_ERROR_LIMIT, "@/deep:1:");
  assert_output (f, "");
}

/* Lists without an end. */
static void
test_circles (Fixture       *f,
              gconstpointer  data)
{
  const struct
  {
    const char *path;
    const char *body;
  } pages[] = {
    { "/self", "{\"data\":[{\"id\":\"1\"}],\"links\":{\"next\":\"@/self\"}}" },
    { "/a", "{\"data\":[{\"id\":\"1\"}],\"links\":{\"next\":\"@/b\"}}" },
    { "/b", "{\"data\":[{\"id\":\"2\"}],\"links\":{\"next\":\"@/c\"}}" },
    { "/c", "{\"data\":[{\"id\":\"3\"}],\"links\":{\"next\":\"@/a\"}}" },
    { "/n/1", "{\"data\":[{\"id\":\"1\"}],\"links\":{\"next\":\"2\"}}" },
    { "/n/2", "{\"data\":[{\"id\":\"2\"}],\"links\":{\"next\":\"3\"}}" },
    { "/n/3", "{\"data\":[{\"id\":\"1\"}],\"links\":{\"next\":\"4\"}}" },
    { "/e/1", "{\"data\":[],\"links\":{\"next\":\"2\"}}" },
    { "/e/2", "{\"data\":[],\"links\":{\"next\":\"3\"}}" },
    { "/e/3", "{\"data\":[],\"links\":{\"next\":\"4\"}}" },
    { "/system2", "{\"type\":\"" T "System\",\"body\":\"@/bodies2\"}" },
    { "/bodies2", "{\"data\":[{\"type\":\"" T "Body\",\"meeting\":\"@/bodies2\",\"paper\":\"@/system2\",\"person\":\"@/papers\","
                  "\"file\":\"@/papers\"}]}" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    council_server_answer (f->server, pages[i].path, (Answer) { .body = pages[i].body });
  gov_oparl_client_set_page_limit (f->client, 3);
  fetch_badly (f, "@/self", GOV_ERROR, GOV_ERROR_INVALID, "@/self: leads back to @/self: the pages go in a circle");
  fetch_badly (f, "@/e/1", GOV_ERROR, GOV_ERROR_LIMIT, "@/e/3: the list goes on after 3 pages");
  gov_oparl_client_set_page_limit (f->client, 10);
  fetch_badly (f, "@/a", GOV_ERROR, GOV_ERROR_INVALID, "@/c: leads back to @/a: the pages go in a circle");
  fetch_badly (f, "@/n/1", GOV_ERROR, GOV_ERROR_INVALID,
               "@/n/3: the same objects as on a page before: the pages go in a circle");

  /* The lists themselves may go in circles: each is walked once. */
  g_free (council_server_take_log (f->server));
  fetch_well (f, "@/system2", NULL);
  assert_log (f, "/system2\n/bodies2\n/papers\n");
}

static void
test_page_size (Fixture       *f,
                gconstpointer  data)
{
  g_autofree char *zeros = g_strnfill (3000000, '0');
  g_autofree char *body = g_strconcat ("{\"data\":[{\"a\":\"", zeros, "\"}]}", NULL);

  council_server_answer (f->server, "/small", (Answer) { .body = "{\"data\":[{\"a\":\"b\"}]}", .fault = FAULT_PACK });
  council_server_answer (f->server, "/large", (Answer) { .body = body, .fault = FAULT_PACK });
  fetch_well (f, "@/small", NULL);
  assert_output (f, "{\"url\":\"@/small\",\"data\":[{\"a\":\"b\"}]}\n");
  fetch_well (f, "@/large", NULL);
  gov_oparl_client_set_max_page_size (f->client, 1000000);
  fetch_badly (f, "@/large", GOV_ERROR, GOV_ERROR_LIMIT, "@/large: larger than 1000000 bytes");
}

/* What a page says of itself counts, not where it was asked for; a relative link starts where it came from. */
static void
test_redirects (Fixture       *f,
                gconstpointer  data)
{
  council_server_answer (f->server, "/old", (Answer) { .status = 301, .header = "Location", .value = "/new/list" });
  council_server_answer (f->server, "/new/list", (Answer) { .body = "{\"data\":[],\"links\":{\"next\":\"more?x=%2F\"}}", .type = "text/plain" });
  council_server_answer (f->server, "/new/more?x=%2F", (Answer) { .body = "{\"data\":[]}" });
  council_server_answer (f->server, "/round", (Answer) { .status = 302, .header = "Location", .value = "@/round" });
  fetch_well (f, "@/old", NULL);
  assert_log (f, "/old\n/new/list\n/new/more?x=%2F\n");
  assert_output (f, "{\"url\":\"@/old\",\"data\":[],\"links\":{\"next\":\"more?x=%2F\"}}\n{\"url\":\"@/new/more?x=%2F\",\"data\":[]}\n");
  g_clear_object (&f->out);
  f->out = g_memory_output_stream_new_resizable ();
  {
    g_autoptr (GError) error = NULL;

    g_assert_false (fetch (f, "@/round", NULL, &error));
    g_assert_nonnull (error);
  }
}

/* A walk that breaks at any of its requests can be gone on with by another client. */
static void
test_resume (Fixture       *f,
             gconstpointer  data)
{
  for (guint n = 1; n <= G_N_ELEMENTS (council); n++)
    {
      g_autoptr (GError) error = NULL;
      g_autofree char *state = NULL;
      guint64 n_bytes;

      set_up_client (f);
      council_server_fail_at (f->server, n);
      g_assert_false (fetch (f, "@/system", NULL, &error));
      g_assert_error (error, GOV_ERROR, GOV_ERROR_NOT_FOUND);
      state = gov_oparl_client_dup_state (f->client);
      g_assert_nonnull (state);
      g_assert_null (strchr (state, '\n'));
      n_bytes = gov_oparl_client_get_bytes_written (f->client);
      g_assert_cmpuint (n_bytes, ==, g_memory_output_stream_get_data_size (G_MEMORY_OUTPUT_STREAM (f->out)));

      g_string_truncate (f->news, 0);
      set_up_client (f);
      g_clear_error (&error);
      g_assert_true (gov_oparl_client_resume (f->client, state, &error));
      g_assert_no_error (error);
      g_assert_cmpuint (gov_oparl_client_get_bytes_written (f->client), ==, n_bytes);
      fetch_well (f, "@/system", NULL);
      g_assert_true (g_str_has_suffix (f->news->str, "8 /places?body=1\n"));
      g_free (council_server_take_log (f->server));
      assert_output (f, SYSTEM_LINES);
    }
}

/* The filter goes on too. */
static void
test_resume_since (Fixture       *f,
                   gconstpointer  data)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *state = NULL;

  council_server_answer (f->server, "/meetings?modified_since=2024-02-29T10%3A00%3A00Z",
                         (Answer) { .body = "{\"data\":[],\"links\":{\"next\":\"@/meetings?page=7\"}}" });
  g_assert_false (fetch (f, "@/meetings", "2024-03-01", &error));
  g_assert_error (error, GOV_ERROR, GOV_ERROR_NOT_FOUND);
  assert_log (f, "/meetings\n/meetings?modified_since=2024-02-29T10%3A00%3A00Z\n/meetings?page=7&modified_since=2024-02-29T10%3A00%3A00Z\n");
  state = gov_oparl_client_dup_state (f->client);
  council_server_answer (f->server, "/meetings?page=7&modified_since=2024-02-29T10%3A00%3A00Z", (Answer) { .body = "{\"data\":[]}" });
  set_up_client (f);
  g_clear_error (&error);
  gov_oparl_client_resume (f->client, state, &error);
  g_assert_no_error (error);

  /* It is not another one that is gone on with. */
  fetch_badly (f, "@/meetings", GOV_ERROR, GOV_ERROR_CONFLICT, "@/meetings: what is to be gone on with is another fetch");
  g_assert_false (fetch (f, "@/papers", "2024-03-01", &error));
  g_assert_error (error, GOV_ERROR, GOV_ERROR_CONFLICT);
  fetch_well (f, "@/meetings", "2024-03-01");
  assert_log (f, "/meetings?page=7&modified_since=2024-02-29T10%3A00%3A00Z\n");

  /* And once it is done, the client begins anew. */
  fetch_well (f, "@/papers", NULL);
}

static void
test_bad_states (Fixture       *f,
                 gconstpointer  data)
{
  static const struct
  {
    const char *state;
    gint code;
    const char *message;
  } cases[] = {
    { "", GOV_ERROR_SYNTAX, "state:1:1: $: object expected, the end found" },
    { "[]", GOV_ERROR_INVALID, "state:1:1: $: object expected, array found" },
    { "{\"url\":\"a\"}", GOV_ERROR_INVALID, "state:1:1: $: no member \"todo\"" },
    { "{\"url\":7}", GOV_ERROR_INVALID, "state:1:8: $.url: string expected, number found" },
    { "{\"url\":\"a\",\"url\":\"b\"}", GOV_ERROR_INVALID, "state:1:18: $.url: no member of a state, or given twice" },
    { "{\"url\":\"a\",\"todo\":[{}]}", GOV_ERROR_INVALID, "state:1:20: $.todo[0]: no member \"url\"" },
    { "{\"url\":\"a\",\"todo\":[],\"bytes\":-1}", GOV_ERROR_INVALID, "state:1:30: $.bytes: count expected, -1 found" },
    { "{\"url\":\"a\",\"todo\":[],\"bytes\":1e999}", GOV_ERROR_INVALID, "state:1:30: $.bytes: count expected, 1e999 found" },
    { "{\"url\":\"a\",\"todo\":[],\"known\":[7]}", GOV_ERROR_INVALID, "state:1:31: $.known[0]: string expected, number found" },
    { "{\"url\":\"a\",\"todo\":[]}}", GOV_ERROR_SYNTAX, "state:1:22: $: the text goes on after the state" },
    { "{\"url\":\"a\",\"todo\":[", GOV_ERROR_SYNTAX, "state:1:20: $.todo[0]: object expected, the end found" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_false (gov_oparl_client_resume (f->client, cases[i].state, &error));
      g_assert_error (error, GOV_ERROR, cases[i].code);
      g_assert_cmpstr (error->message, ==, cases[i].message);
    }
  fetch_well (f, "@/papers", NULL);
}

static void
test_cancelled_before (Fixture       *f,
                       gconstpointer  data)
{
  g_cancellable_cancel (f->cancellable);
  fetch_badly (f, "@/system", G_IO_ERROR, G_IO_ERROR_CANCELLED, "");
  assert_log (f, "");
}

/* The server stops in the middle of a page, and would never go on. */
static void
test_cancelled_page (Fixture       *f,
                     gconstpointer  data)
{
  council_server_answer (f->server, "/slow", (Answer) { .body = "{\"data\":[]}", .fault = FAULT_FALL_SILENT });
  fetch_badly (f, "@/slow", G_IO_ERROR, G_IO_ERROR_CANCELLED, "@/slow: ");
  assert_news (f, "");
  assert_output (f, "");
}

/* A pause of weeks: the test would not end if it were waited for. */
static void
test_cancelled_pause (Fixture       *f,
                      gconstpointer  data)
{
  g_autofree char *state = NULL;

  gov_oparl_client_set_pause (f->client, G_MAXINT);
  f->cancel_on_progress = TRUE;
  fetch_badly (f, "@/system", G_IO_ERROR, G_IO_ERROR_CANCELLED, "");
  assert_news (f, "1 /system\n");
  state = gov_oparl_client_dup_state (f->client);
  g_assert_nonnull (strstr (state, "/bodies"));
}

static void
test_cancelled_back_off (Fixture       *f,
                         gconstpointer  data)
{
  council_server_answer (f->server, "/p", (Answer) { .status = 503, .header = "Retry-After", .value = "600" });
  gov_oparl_client_set_back_off_unit (f->client, G_MAXINT);
  f->cancel_on_retry = TRUE;
  fetch_badly (f, "@/p", G_IO_ERROR, G_IO_ERROR_CANCELLED, "");
  assert_news (f, "1+600 /p\n");
}

/* A server that falls silent is given up. */
static void
test_timeout (Fixture       *f,
              gconstpointer  data)
{
  council_server_set_cancel (f->server, NULL);
  council_server_answer (f->server, "/slow", (Answer) { .body = "{\"data\":[]}", .fault = FAULT_FALL_SILENT });
  council_server_answer (f->server, "/slow", (Answer) { .body = "{\"data\":[]}" });
  gov_oparl_client_set_timeout (f->client, 1);
  fetch_well (f, "@/slow", NULL);
  assert_news (f, "1+1 /slow\n0 /slow\n");
}

static void
test_full_stream (Fixture       *f,
                  gconstpointer  data)
{
  char buffer[100];
  g_autofree char *state = NULL;

  g_clear_object (&f->out);
  f->out = g_memory_output_stream_new (buffer, sizeof buffer, NULL, NULL);
  fetch_badly (f, "@/system", G_IO_ERROR, G_IO_ERROR_NO_SPACE, "");
  assert_log (f, "/system\n");
  g_assert_cmpuint (gov_oparl_client_get_bytes_written (f->client), ==, 0);
  state = gov_oparl_client_dup_state (f->client);
  g_assert_nonnull (strstr (state, "/system\",\"pages\":0"));
}

typedef struct
{
  Fixture *f;
  GMainLoop *loop;
  gboolean good;
  GError *error;
} Waiting;

static void
on_fetched (GObject      *source,
            GAsyncResult *result,
            gpointer      data)
{
  Waiting *waiting = data;

  g_assert_true (g_thread_self () == waiting->f->thread);
  waiting->good = gov_oparl_client_fetch_finish (GOV_OPARL_CLIENT (source), result, &waiting->error);
  g_main_loop_quit (waiting->loop);
}

static void
start_fetch (Fixture    *f,
             Waiting    *waiting,
             const char *path)
{
  g_autofree char *url = council_server_dup_text (f->server, path);

  waiting->f = f;
  if (waiting->loop == NULL)
    waiting->loop = g_main_loop_new (NULL, FALSE);
  waiting->good = FALSE;
  gov_oparl_client_fetch_async (f->client, url, NULL, f->out, f->cancellable, on_fetched, waiting);
}

static void
waiting_clear (Waiting *waiting)
{
  g_clear_error (&waiting->error);
  g_clear_pointer (&waiting->loop, g_main_loop_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Waiting, waiting_clear)

static void
test_async (Fixture       *f,
            gconstpointer  data)
{
  g_auto (Waiting) waiting = { NULL };

  start_fetch (f, &waiting, "@/system");
  g_main_loop_run (waiting.loop);
  g_assert_no_error (waiting.error);
  g_assert_true (waiting.good);
  assert_log (f, SYSTEM_LOG);
  assert_news (f, "1 /system\n2 /bodies\n3 /bodies?page=2\n4 /organizations\n6 /meetings\n7 /meetings?page=2\n7 /papers\n"
                  "8 /places?body=1\n");
  assert_output (f, SYSTEM_LINES);

  start_fetch (f, &waiting, "@/nowhere");
  g_main_loop_run (waiting.loop);
  g_assert_error (waiting.error, GOV_ERROR, GOV_ERROR_NOT_FOUND);
}

/* One fetch at a time; the second is refused, and the first does not notice. */
static void
test_busy (Fixture       *f,
           gconstpointer  data)
{
  g_auto (Waiting) first = { NULL }, second = { NULL };
  g_autoptr (GError) error = NULL;

  council_server_set_cancel (f->server, f->cancellable);
  council_server_answer (f->server, "/slow", (Answer) { .body = "{\"data\":[]}", .fault = FAULT_FALL_SILENT });
  start_fetch (f, &first, "@/slow");
  start_fetch (f, &second, "@/papers");
  g_main_loop_run (second.loop);
  g_assert_error (second.error, GOV_ERROR, GOV_ERROR_CONFLICT);
  g_assert_false (gov_oparl_client_resume (f->client, "{\"url\":\"a\",\"todo\":[]}", &error));
  g_assert_error (error, GOV_ERROR, GOV_ERROR_CONFLICT);
  if (first.error == NULL)
    g_main_loop_run (first.loop);
  g_assert_error (first.error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

/* The client may be dropped while it works. */
static void
test_async_dropped (Fixture       *f,
                    gconstpointer  data)
{
  g_auto (Waiting) waiting = { NULL };

  start_fetch (f, &waiting, "@/system");
  g_clear_object (&f->client);
  g_main_loop_run (waiting.loop);
  g_assert_no_error (waiting.error);
  assert_output (f, SYSTEM_LINES);
}

static void
test_user_agent (Fixture       *f,
                 gconstpointer  data)
{
  g_autofree char *first = NULL, *second = NULL;

  fetch_well (f, "@/papers", NULL);
  first = council_server_dup_agent (f->server);
  g_assert_cmpstr (first, ==, "test");
  gov_oparl_client_set_user_agent (f->client, NULL);
  fetch_well (f, "@/papers", NULL);
  second = council_server_dup_agent (f->server);
  g_assert_cmpstr (second, ==, "libgov/" GOV_VERSION_S);
}

static void
test_properties (void)
{
  static const struct
  {
    const char *name;
    guint normal;
    guint least;
  } cases[] = {
    { "pause", 250, 0 },
    { "timeout", 60, 0 },
    { "max-retries", 5, 0 },
    { "back-off-unit", 1000, 0 },
    { "page-limit", 100000, 1 },
    { "max-page-size", 256 * 1024 * 1024, 1 },
  };
  g_autoptr (GovOparlClient) client = g_object_new (GOV_TYPE_OPARL_CLIENT, NULL);
  g_autofree char *state = gov_oparl_client_dup_state (client);
  guint64 n_bytes = 7;

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      guint value = 0;

      g_object_get (client, cases[i].name, &value, NULL);
      g_assert_cmpuint (value, ==, cases[i].normal);
      g_object_set (client, cases[i].name, 42, NULL);
      g_object_get (client, cases[i].name, &value, NULL);
      g_assert_cmpuint (value, ==, 42);
    }
  gov_oparl_client_set_page_limit (client, 0);
  g_assert_cmpuint (gov_oparl_client_get_page_limit (client), ==, 1);
  g_assert_cmpuint (gov_oparl_client_get_pause (client), ==, 42);
  g_assert_null (gov_oparl_client_get_user_agent (client));
  g_assert_null (state);
  g_object_get (client, "bytes-written", &n_bytes, NULL);
  g_assert_cmpuint (n_bytes, ==, 0);
}

int
main (int    argc,
      char **argv)
{
  static const struct
  {
    const char *name;
    void (*test) (Fixture *f, gconstpointer data);
  } tests[] = {
    { "system", test_system },
    { "read", test_read },
    { "embedded-lists", test_embedded_lists },
    { "fetched", test_fetched },
    { "starts", test_starts },
    { "since", test_since },
    { "since-list", test_since_list },
    { "dates", test_dates },
    { "closed", test_closed },
    { "recovery", test_recovery },
    { "retry-after", test_retry_after },
    { "giving-up", test_giving_up },
    { "bad-content", test_bad_content },
    { "deep", test_deep },
    { "circles", test_circles },
    { "page-size", test_page_size },
    { "redirects", test_redirects },
    { "resume", test_resume },
    { "resume-since", test_resume_since },
    { "bad-states", test_bad_states },
    { "cancelled-before", test_cancelled_before },
    { "cancelled-page", test_cancelled_page },
    { "cancelled-pause", test_cancelled_pause },
    { "cancelled-back-off", test_cancelled_back_off },
    { "timeout", test_timeout },
    { "full-stream", test_full_stream },
    { "async", test_async },
    { "busy", test_busy },
    { "async-dropped", test_async_dropped },
    { "user-agent", test_user_agent },
  };

  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/oparl-client/properties", test_properties);
  for (guint i = 0; i < G_N_ELEMENTS (tests); i++)
    {
      g_autofree char *path = g_strconcat ("/oparl-client/", tests[i].name, NULL);

      g_test_add (path, Fixture, NULL, set_up, tests[i].test, tear_down);
    }
  return g_test_run ();
}
