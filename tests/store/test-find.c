/* What is found in a store, by example. */
#include "find-support.h"

#include <string.h>

#define PUBLIC GOV_ACCESS_PUBLIC
#define SECRET GOV_ACCESS_SECRET

/* Words. */

static void
test_words (FindStore     *store,
            gconstpointer  data)
{
  find_store_put (store, "{'type':'Paper','id':'p:1','access':'public','title':'De brug over het Spaarne','reference':'2023/15',"
                         "'date':'2023-01-01'}");
  find_store_put (store, "{'type':'Paper','id':'p:2','access':'public','title':'Over de brug heen','text':'Zo\u00eb d\u2019Hondt, C++',"
                         "'date':'2023-01-02','authors':[{'label':'J\u00f8rgen \u0141ukasz'}]}");
  find_expect (store, "brug", PUBLIC, "p:2 p:1");
  find_expect (store, "BRUG over", PUBLIC, "p:2 p:1");
  find_expect (store, "\"brug over\"", PUBLIC, "p:1");
  find_expect (store, "\"over brug\"", PUBLIC, "");
  find_expect (store, "spa*", PUBLIC, "p:1");
  find_expect (store, "\"brug over het spa\"*", PUBLIC, "p:1");
  find_expect (store, "spa", PUBLIC, "");
  find_expect (store, "2023/15", PUBLIC, "p:1");
  find_expect (store, "15/2023", PUBLIC, "");
  find_expect (store, "zoe", PUBLIC, "p:2");
  find_expect (store, "ZO\303\213", PUBLIC, "p:2");
  find_expect (store, "Zoe\314\210", PUBLIC, "p:2");
  find_expect (store, "d'Hondt", PUBLIC, "p:2");
  find_expect (store, "c++", PUBLIC, "p:2");
  find_expect (store, "jorgen lukasz", PUBLIC, "p:2");
  find_expect (store, "brug -over", PUBLIC, "p:2 p:1"); /* no syntax */
  find_expect (store, "title:brug", PUBLIC, "");
}

/* Scripts without spaces: every character is a word, and what stands together is a phrase. */
static void
test_scripts (FindStore     *store,
              gconstpointer  data)
{
  find_store_put (store, "{'type':'Paper','id':'p:1','access':'public','title':'\u6771\u4eac\u90fd\u8b70\u4f1a'}");
  find_store_put (store, "{'type':'Paper','id':'p:2','access':'public','title':'\u4eac\u6771'}");
  find_store_put (store, "{'type':'Paper','id':'p:3','access':'public','title':'\u0394\u03ae\u03bc\u03bf\u03c2 \u0391\u0398\u0397\u039d\u0391\u03a3'}");
  find_expect (store, "\346\235\261\344\272\254", PUBLIC, "p:1");
  find_expect (store, "\316\264\316\267\316\274\316\277\317\203 \316\261\316\270\316\267\316\275\316\261\317\202", PUBLIC, "p:3");
}

static void
test_stems (FindStore     *store,
            gconstpointer  data)
{
  g_autoptr (GovQuery) query = find_words ("besluiten");
  g_autoptr (GovList) hits = NULL;
  const char * const *snippet;

  find_store_put (store, "{'type':'Paper','id':'nl:1','access':'public','language':'nl','title':'Het besluit','date':'2023-01-09'}");
  find_store_put (store, "{'type':'Paper','id':'nl:2','access':'public','language':'nl-NL','title':'Alle besluiten','date':'2023-01-08'}");
  find_store_put (store, "{'type':'Paper','id':'de:1','access':'public','language':'de','title':'Das Haus','date':'2023-01-07'}");
  find_store_put (store, "{'type':'Paper','id':'de:2','access':'public','language':'de','title':'Die H\u00e4user','date':'2023-01-06'}");
  find_store_put (store, "{'type':'Paper','id':'en:1','access':'public','language':'en','title':'He decided','date':'2023-01-05'}");
  find_store_put (store, "{'type':'Paper','id':'en:2','access':'public','language':'en','title':'They decide','date':'2023-01-04'}");
  find_store_put (store, "{'type':'Paper','id':'xx:1','access':'public','title':'Alle besluiten','date':'2023-01-03'}");
  find_store_put (store, "{'type':'Meeting','id':'m:1','access':'public','language':'nl','title':'Raad','start':'2023-01-02',"
                         "'actions':[{'type':'Action','id':'a:1','text':'Vergaderingen plannen'}]}");
  find_expect (store, "\"besluiten\"", PUBLIC, "nl:2 xx:1"); /* in quotes: in this form */
#ifdef HAVE_STEMMER
  find_expect (store, "besluit", PUBLIC, "nl:1 nl:2");
  find_expect (store, "besluiten", PUBLIC, "nl:1 nl:2 xx:1");
  find_expect (store, "haus", PUBLIC, "de:1 de:2");
  find_expect (store, "H\303\204USER", PUBLIC, "de:1 de:2");
  find_expect (store, "deciding", PUBLIC, "en:1 en:2");
  find_expect (store, "vergadering", PUBLIC, "a:1"); /* the language is that of the meeting */
  hits = gov_store_find (store->store, query, PUBLIC, NULL, NULL);
  snippet = gov_hit_get_snippet (gov_list_get (hits, 0));
  g_assert_cmpstr (snippet[0], ==, "Het ");
  g_assert_cmpstr (snippet[1], ==, "besluit");
  g_assert_cmpstr (snippet[2], ==, "");
  g_assert_null (snippet[3]);
#else
  find_expect (store, "besluit", PUBLIC, "nl:1");
  find_expect (store, "besluiten", PUBLIC, "nl:2 xx:1");
  hits = gov_store_find (store->store, query, PUBLIC, NULL, NULL);
  snippet = gov_hit_get_snippet (gov_list_get (hits, 0));
  g_assert_cmpstr (snippet[1], ==, "besluiten");
#endif
}

static void
test_snippet (FindStore     *store,
              gconstpointer  data)
{
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (GovQuery) query = find_words ("<needle> other");
  g_autoptr (GovList) hits = NULL;
  g_autofree char *joined = NULL;
  const char * const *pieces;

  for (guint i = 0; i < 200; i++)
    g_string_append_printf (text, "w%u ", i);
  g_string_append (text, "needle &lt; other end");
  g_string_prepend (text, "{'type':'Paper','id':'p:1','access':'public','title':'a needle','text':'");
  g_string_append (text, "'}");
  find_store_put (store, text->str);
  hits = gov_store_find (store->store, query, PUBLIC, NULL, NULL);
  pieces = gov_hit_get_snippet (gov_list_get (hits, 0));
  joined = g_strjoinv ("|", (char **) pieces);
  g_assert_true (g_str_has_prefix (joined, "\342\200\246"));
  g_assert_true (g_str_has_suffix (joined, " w198 w199 |needle| &lt; |other| end"));
}

/* What a record says. */

static const char meeting[] =
  "{'type':'Meeting','id':'m:1','access':'public','title':'Raad','start':'2023-03-14T20:00:00+01:00','status':'held',"
  "'organizations':[{'id':'o:1','label':'De Raad'}],'series':'s:1','agenda':["
  "{'type':'AgendaItem','id':'i:1','title':'Brug','actions':["
  "{'type':'Action','id':'a:1','text':'een','assignees':[{'id':'u:1','label':'Anna de Vries'}],'due':{'type':'Deadline','date':'2023-04'}},"
  "{'type':'Action','id':'a:2','text':'twee','status':'done','due':{'type':'Deadline','date':'2023-05-01'}},"
  "{'type':'Action','id':'a:3','text':'drie','due':{'type':'Deadline','date':'2023-06','polarity':'before'}},"
  "{'type':'Action','id':'a:4','text':'vier','due':{'type':'Deadline','text':'ooit'}}]}],"
  "'decisions':[{'type':'Decision','id':'d:1','text':'vijf','outcome':'adopted','decidedOn':'2023-03-15','by':'o:1'}]}";

static GovQuery *
actions (void)
{
  GovQuery *query = gov_query_new ();

  gov_query_set_record_type (query, GOV_TYPE_ACTION);
  return query;
}

#define EXPECT(expected, query, ...)                                            \
  G_STMT_START {                                                                \
    g_autoptr (GovQuery) asked = query;                                         \
    g_autofree char *found = NULL;                                              \
    __VA_ARGS__;                                                                \
    found = find_ids (store, asked, SECRET);                                    \
    g_assert_cmpstr (found, ==, expected);                                      \
  } G_STMT_END

#define DATE(text) ((const GovDate *) (text))

static void
test_fields (FindStore     *store,
             gconstpointer  data)
{
  find_store_put (store, meeting);
  EXPECT ("a:4 a:3 a:2 a:1", actions (), );
  EXPECT ("a:4 a:3 a:1", actions (), gov_query_set_open (asked, TRUE));
  EXPECT ("a:2", actions (), gov_query_set_status (asked, "done"));
  EXPECT ("d:1", gov_query_new (), gov_query_set_status (asked, "adopted"));
  EXPECT ("a:1", actions (), gov_query_set_due_before (asked, DATE ("2023-05-01")));
  EXPECT ("a:2 a:1", actions (), gov_query_set_due_before (asked, DATE ("2023-05-02")));
  EXPECT ("", actions (), gov_query_set_due_before (asked, DATE ("2023-04-30")));
  EXPECT ("a:3 a:2 a:1", actions (), gov_query_set_due_before (asked, DATE ("2023-06")));
  EXPECT ("a:3 a:2", actions (), gov_query_set_due_after (asked, DATE ("2023-04")));
  EXPECT ("a:4", gov_query_new (), gov_query_set_due_unknown (asked, TRUE));
  EXPECT ("a:1", gov_query_new (), gov_query_set_who (asked, "vries ANNA"));
  EXPECT ("a:1", gov_query_new (), gov_query_set_who (asked, "u:1"));
  EXPECT ("", gov_query_new (), gov_query_set_who (asked, "anna raad"));
  EXPECT ("d:1", gov_query_new (), gov_query_set_who (asked, "o:1"));
  EXPECT ("d:1 a:4 a:3 a:2 a:1 i:1 m:1", gov_query_new (), gov_query_set_meeting (asked, "m:1"));
  EXPECT ("d:1 a:4 a:3 a:2 a:1 i:1 m:1", gov_query_new (), gov_query_set_organization (asked, "de raad"));
  EXPECT ("d:1 a:4 a:3 a:2 a:1 i:1 m:1", gov_query_new (), gov_query_set_organization (asked, "o:1"));
  EXPECT ("", gov_query_new (), gov_query_set_organization (asked, "raad"));
  EXPECT ("d:1 a:4 a:3 a:2 a:1 i:1 m:1", gov_query_new (), gov_query_set_series (asked, "s:1"));
  EXPECT ("d:1", gov_query_new (), gov_query_set_since (asked, DATE ("2023-03-15")));
  EXPECT ("a:4 a:3 a:2 a:1 i:1 m:1", gov_query_new (), gov_query_set_until (asked, DATE ("2023-03-14")));
  EXPECT ("d:1 a:4 a:3 a:2 a:1 i:1 m:1", gov_query_new (), gov_query_set_since (asked, DATE ("2023")));
  EXPECT ("d:1 a:4", gov_query_new (), gov_query_set_limit (asked, 2));
}

/* A deadline that was reported later counts; and the index follows what is put. */
static void
test_changes (FindStore     *store,
              gconstpointer  data)
{
  find_store_put (store, "{'type':'Action','id':'a:1','text':'oud','due':{'type':'Deadline','date':'2023-04'}}");
  EXPECT ("a:1", gov_query_new (), gov_query_set_due_before (asked, DATE ("2023-05-01")));
  find_store_put (store, "{'type':'Action','id':'a:1','text':'nieuw','due':{'type':'Deadline','date':'2023-04'},"
                         "'updates':[{'type':'ActionUpdate','due':{'type':'Deadline','date':'2023-09'}}]}");
  EXPECT ("", gov_query_new (), gov_query_set_due_before (asked, DATE ("2023-05-01")));
  find_expect (store, "oud", SECRET, "");
  find_expect (store, "nieuw", SECRET, "a:1");
  find_store_delete (store, "a:1");
  find_expect (store, "nieuw", SECRET, "");
  EXPECT ("", gov_query_new (), );
}

/* What may not be seen is not found, not counted, and moves nothing. */
static void
test_access (FindStore     *store,
             gconstpointer  data)
{
  g_autoptr (GovQuery) query = find_words ("brug raad");
  g_autofree char *before = NULL, *after = NULL;
  g_autoptr (GovList) hits = NULL;
  G_GNUC_UNUSED g_autofree char *json = NULL;

  find_store_put (store, "{'type':'Meeting','id':'m:1','access':'public','title':'Raad brug','participants':["
                         "{'type':'Participant','id':'t:1','access':'secret','label':'Canary Bird'}],"
                         "'actions':[{'type':'Action','id':'a:1','text':'brug raad','assignees':[{'id':'t:1','label':'Canary Bird'}],"
                         "'conditions':[{'type':'Condition','access':'confidential','text':'canary2 wens'}]},"
                         "{'type':'Action','id':'a:2','access':'internal','text':'canary3 brug raad'}]}");
  find_store_put (store, "{'type':'Paper','id':'p:1','title':'canary4 brug raad'}");
  find_expect (store, "canary*", PUBLIC, "");
  find_expect (store, "canary2", GOV_ACCESS_INTERNAL, "");
  find_expect (store, "canary2", GOV_ACCESS_CONFIDENTIAL, "-");
  find_expect (store, "canary3", GOV_ACCESS_INTERNAL, "a:2");
  find_expect (store, "canary4", GOV_ACCESS_CONFIDENTIAL, "");
  find_expect (store, "canary4", SECRET, "p:1");
  find_expect (store, "canary", SECRET, "t:1");
  gov_query_set_order (query, GOV_QUERY_ORDER_RELEVANCE);
  hits = gov_store_find (store->store, query, PUBLIC, NULL, NULL);
  g_assert_cmpuint (gov_list_get_length (hits), ==, 2);
  before = g_strdup (gov_hit_get_cursor (gov_list_get (hits, 1)));
  for (guint i = 0; i < 2; i++)
    {
      GovRecord *record = gov_hit_get_record (gov_list_get (hits, i));
      g_autofree char *text = gov_record_to_json (record, FALSE);

      g_assert_null (strstr (text, "anary"));
      g_assert_null (gov_record_get_holder (record));
    }
  find_store_put (store, "{'type':'Paper','id':'p:2','title':'brug brug brug canary5'}");
  g_clear_object (&hits);
  hits = gov_store_find (store->store, query, PUBLIC, NULL, NULL);
  after = g_strdup (gov_hit_get_cursor (gov_list_get (hits, 1)));
  g_assert_cmpstr (before, ==, after); /* with its weights and its score */
}

/* Order, pages. */

static void
test_relevance (FindStore     *store,
                gconstpointer  data)
{
  find_store_put (store, "{'type':'Paper','id':'p:1','title':'brug en weg en park en plein en haven','date':'2023-01-03'}");
  find_store_put (store, "{'type':'Paper','id':'p:2','title':'brug brug','date':'2023-01-01'}");
  find_store_put (store, "{'type':'Paper','id':'p:3','title':'brug weg','date':'2023-01-02'}");
  find_expect (store, "brug", SECRET, "p:1 p:3 p:2");
  EXPECT ("p:2 p:3 p:1", find_words ("brug"), gov_query_set_order (asked, GOV_QUERY_ORDER_RELEVANCE));
  EXPECT ("p:2", find_words ("brug"), gov_query_set_order (asked, GOV_QUERY_ORDER_RELEVANCE), gov_query_set_limit (asked, 1));
  EXPECT ("p:3 p:1", find_words ("brug weg"), gov_query_set_order (asked, GOV_QUERY_ORDER_RELEVANCE));
}

/* Every hit once, in the same order, whatever is put between the pages. */
static void
page_through (FindStore     *store,
              GovQueryOrder  order,
              const char    *prefix)
{
  g_autoptr (GString) all = g_string_new (NULL);
  g_autoptr (GovQuery) query = find_words ("brug");
  g_autofree char *whole = NULL;
  G_GNUC_UNUSED g_autofree char *cursor = NULL;

  gov_query_set_order (query, order);
  whole = find_ids (store, query, SECRET);
  gov_query_set_limit (query, 7);
  for (guint page = 0;; page++)
    {
      g_autoptr (GovList) hits = gov_store_find (store->store, query, SECRET, NULL, NULL);
      g_autofree char *json = g_strdup_printf ("{'type':'Paper','id':'%s:%u','title':'brug brug brug','date':'1999'}", prefix, page);
      guint n = gov_list_get_length (hits);

      for (guint i = 0; i < n; i++)
        {
          const char *id = gov_record_get_id (gov_hit_get_record (gov_list_get (hits, i)));

          if (!g_str_has_prefix (id, prefix))
            g_string_append_printf (all, "%s%s", all->len ? " " : "", id);
        }
      if (n == 0)
        break;
      gov_query_set_cursor (query, gov_hit_get_cursor (gov_list_get (hits, n - 1)));
      find_store_put (store, json);
    }
  g_assert_cmpstr (all->str, ==, whole);
}

/* Hits read their records in whatever order they are asked for them. */
static void
read_backwards (FindStore *store,
                GovQuery  *query)
{
  g_autoptr (GovList) hits = gov_store_find (store->store, query, SECRET, NULL, NULL);
  g_autofree char *ids = find_ids (store, query, SECRET);
  g_auto (GStrv) forwards = g_strsplit (ids, " ", -1);

  g_assert_cmpuint (gov_list_get_length (hits), >, 32);
  for (guint i = gov_list_get_length (hits); i-- > 0;)
    g_assert_cmpstr (gov_record_get_id (gov_hit_get_record (gov_list_get (hits, i))), ==, forwards[i]);
}

static void
test_cursor (FindStore     *store,
             gconstpointer  data)
{
  g_autoptr (GovQuery) query = find_words ("brug"), other = find_words ("weg");
  g_autoptr (GovList) hits = NULL;
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < 40; i++)
    {
      g_autofree char *json = g_strdup_printf ("{'type':'Paper','id':'p:%u','title':'brug%s','text':'%.*s','date':'20%02u-0%u-11'}",
                                               i, i % 3 ? "" : " brug", (int) (i * 7 % 50),
                                               "a b c d e f g h i j k l m n o p q r s t u v w x y z", i % 9, i % 7 + 1);

      find_store_put (store, json);
    }
  read_backwards (store, query);
  page_through (store, GOV_QUERY_ORDER_DATE, "x");
  page_through (store, GOV_QUERY_ORDER_RELEVANCE, "y");
  hits = gov_store_find (store->store, query, SECRET, NULL, NULL);
  gov_query_set_cursor (other, gov_hit_get_cursor (gov_list_get (hits, 0)));
  g_assert_null (gov_store_find (store->store, other, SECRET, NULL, &error));
  g_assert_error (error, GOV_ERROR, GOV_ERROR_INVALID);
}

/* Whatever somebody types. */

static void
ask_hostile (FindStore  *store,
             const char *words,
             GovQueryOrder order)
{
  g_autoptr (GovQuery) query = find_words (words);
  g_autoptr (GError) error = NULL;
  g_autoptr (GovList) hits = NULL;
  gint64 start = g_get_monotonic_time ();

  gov_query_set_limit (query, 5);
  gov_query_set_order (query, order);
  gov_query_set_who (query, order == GOV_QUERY_ORDER_DATE ? NULL : "a");
  hits = gov_store_find (store->store, query, SECRET, NULL, &error);
  g_assert_true ((hits != NULL) == (error == NULL));
  if (error != NULL)
    {
      g_assert_true (error->domain == GOV_ERROR);
      g_assert_true (error->code == GOV_ERROR_INVALID || error->code == GOV_ERROR_LIMIT || error->code == GOV_ERROR_SYNTAX);
    }
  g_assert_cmpint (g_get_monotonic_time () - start, <, 5 * G_USEC_PER_SEC);
}

static char *
repeat (const char *text,
        guint       n)
{
  GString *all = g_string_new (NULL);

  for (guint i = 0; i < n; i++)
    g_string_append (all, text);
  return g_string_free (all, FALSE);
}

static void
test_hostile (FindStore     *store,
              gconstpointer  data)
{
  const char *list[] = {
    "\"", "*", "**", "\"*", "\"\"", "(", ")", "NEAR(", "NEAR(a b, 5)", "title:x", "words : x", "who:a", "-", "a -b", "AND", "OR", "NOT",
    "a AND", "AND b", "a OR OR b", "'; DROP TABLE item; --", "d'Hondt", "raad-2", "a.b@c.nl", "C++", "", " ", "%", "_", "a%", "\\",
    "a\\", "\"a\\", "^a", "{words who} : a", "a + b", "\001besluit", "\002wid", "\"a\"\"b\"", "\360\237\217\233", "\xff\xfe", "a\xc3",
    "\xed\xa0\x80", "\342\200\256abc", "e\314\201\314\201\314\201", "a*b*c", "* a", "\"a b\" * c", "1e400", "0x", "NULL", "true",
  };
  struct { const char *part; guint n; } many[] = { { "(", 5000 }, { "a", 1 << 20 }, { "a ", 20000 }, { "\"", 1000 }, { "a* ", 32 }, { "a ", 32 } };
  GRand *rand = g_rand_new_with_seed (28);

  find_store_put (store, meeting);
  for (guint i = 0; i < G_N_ELEMENTS (list); i++)
    for (guint order = 0; order < 2; order++)
      ask_hostile (store, list[i], order);
  for (guint i = 0; i < G_N_ELEMENTS (many); i++)
    {
      g_autofree char *text = repeat (many[i].part, many[i].n);

      ask_hostile (store, text, GOV_QUERY_ORDER_DATE);
      ask_hostile (store, text, GOV_QUERY_ORDER_RELEVANCE);
    }
  for (guint i = 0; i < 100000; i++)
    {
      static const char alphabet[] = "ab \"*()'-:^+{}%_\\\001\002\003\n\t.,AND OR NOT NEAR\303\251\342\200\246\360\237";
      char text[40] = { 0 };
      guint n = (guint) g_rand_int_range (rand, 0, sizeof text);

      for (guint k = 0; k < n; k++)
        text[k] = i % 2 ? alphabet[g_rand_int_range (rand, 0, sizeof alphabet - 1)] : (char) g_rand_int_range (rand, 1, 256);
      ask_hostile (store, text, i % 4 == 0);
    }
  g_rand_free (rand);
  find_expect (store, "brug", SECRET, "i:1");
}

/* What was made secret after it was found is not told any more; whoever may see everything reads it as it was. */
static void
test_made_secret (FindStore     *store,
                  gconstpointer  data)
{
  g_autoptr (GovQuery) query = find_words ("brug");
  g_autoptr (GovList) seen = NULL, all = NULL;
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < 20; i++)
    {
      g_autofree char *json = g_strdup_printf ("{'type':'Paper','id':'p:%u','access':'public','title':'brug'}", i);

      find_store_put (store, json);
    }
  seen = gov_store_find (store->store, query, PUBLIC, NULL, NULL);
  all = gov_store_find (store->store, query, SECRET, NULL, NULL);
  find_store_put (store, "{'type':'Paper','id':'p:0','access':'secret','title':'brug'}");
  g_assert_true (gov_hit_read (gov_list_get (seen, 18), NULL, &error));
  g_assert_false (gov_hit_read (gov_list_get (seen, 19), NULL, &error));
  g_assert_error (error, GOV_ERROR, GOV_ERROR_NOT_FOUND);
  g_assert_cmpint (gov_record_get_access (gov_hit_get_record (gov_list_get (all, 19))), ==, GOV_ACCESS_PUBLIC);
}

/* Without waiting. */

static void
take_result (GObject      *source,
             GAsyncResult *result,
             gpointer      data)
{
  *(GAsyncResult **) data = g_object_ref (result);
}

static GAsyncResult *
wait_for (GAsyncResult **result)
{
  while (*result == NULL)
    g_main_context_iteration (NULL, TRUE);
  return *result;
}

static void
test_async (FindStore     *store,
            gconstpointer  data)
{
  g_autoptr (GAsyncResult) found = NULL, counted = NULL, read = NULL;
  g_autoptr (GovQuery) query = find_words ("brug");
  g_autoptr (GovList) hits = NULL;
  g_autoptr (GError) error = NULL;

  find_store_put (store, meeting);
  gov_store_find_async (store->store, query, SECRET, NULL, take_result, &found);
  gov_query_set_words (query, "raad"); /* changes nothing of what was asked */
  hits = gov_store_find_finish (store->store, wait_for (&found), &error);
  g_assert_no_error (error);
  g_assert_cmpuint (gov_list_get_length (hits), ==, 1);
  gov_hit_read_async (gov_list_get (hits, 0), NULL, take_result, &read);
  g_assert_true (gov_hit_read_finish (gov_list_get (hits, 0), wait_for (&read), &error));
  g_assert_cmpstr (gov_record_get_id (gov_hit_get_record (gov_list_get (hits, 0))), ==, "i:1");
  g_assert_cmpstr (gov_hit_get_top_id (gov_list_get (hits, 0)), ==, "m:1");
  gov_store_count_async (store->store, query, SECRET, NULL, take_result, &counted);
  g_assert_cmpint (gov_store_count_finish (store->store, wait_for (&counted), &error), ==, 1);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

#define ADD(name) g_test_add ("/store/find/" #name, FindStore, NULL, find_store_set_up, test_##name, find_store_tear_down)
  ADD (words);
  ADD (scripts);
  ADD (stems);
  ADD (snippet);
  ADD (fields);
  ADD (changes);
  ADD (access);
  ADD (made_secret);
  ADD (relevance);
  ADD (cursor);
  ADD (hostile);
  ADD (async);
  return g_test_run ();
}
