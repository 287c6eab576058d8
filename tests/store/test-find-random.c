/* Random questions to a store of random records, against going through all of them; and an index that followed many
 * changes against one that was made anew. */
#include <sqlite3.h>
#include <string.h>

#include "find-support.h"

#define N_RECORDS 300
#define N_CHANGES 600
#define N_QUESTIONS 400
#define N_WORDS 40

/* A valid text may be cast. */
#define DATE(text) ((const GovDate *) (text))

static GRand *numbers;

static guint
pick (guint n)
{
  return (guint) g_rand_int_range (numbers, 0, (gint) n);
}

/* Making records. */

static const char * const dates[] = {
  "2021", "2021-03", "2021-03-14", "2021-03-14T20:00:00+01:00", "2022-07-01", "2022-07", "2022-06-30/2022-07-02", "2023",
  "2023-01-01T00:00:00Z", "2023-12-31", "2022-XX", "[2021-01-01,2023-01-01]", "2022-11-30/..",
};
static const char * const levels[] = { "public", "internal", "confidential", "secret" };
static const char * const names[] = { "Anna de Vries", "Bram Smit", "Zo\303\253 Smit", "De Raad", "Commissie Wonen" };

static void
add_words (GString *json,
           guint    n)
{
  for (guint i = 0; i < n; i++)
    g_string_append_printf (json, "%sw%u", i ? (pick (4) ? " " : ", ") : "", pick (N_WORDS));
}

/* A member now and then. */
static void
add_some (GString    *json,
          const char *member,
          const char *value)
{
  if (pick (2))
    g_string_append_printf (json, ",'%s':'%s'", member, value);
}

static void
add_level (GString *json)
{
  if (pick (4) == 0)
    g_string_append_printf (json, ",'access':'%s'", levels[pick (4)]);
}

static void
add_ref (GString    *json,
         const char *member,
         char        letter)
{
  guint n = pick (5);

  if (pick (3) == 0)
    g_string_append_printf (json, ",'%s':{'id':'%c:%u','label':'%s'}", member, letter, n, names[n]);
}

static void
add_due (GString *json)
{
  static const char * const polarities[] = { "by", "before", "after", "not-before", "on" };
  const char *date = dates[pick (G_N_ELEMENTS (dates))];

  if (pick (3) && strchr (date, 'T') == NULL)
    g_string_append_printf (json, ",'due':{'type':'Deadline','date':'%s','polarity':'%s'}",
                            date, polarities[pick (G_N_ELEMENTS (polarities))]);
}

static void
add_action (GString    *json,
            const char *id)
{
  static const char * const states[] = { "open", "done", "postponed", "expired" };

  g_string_append_printf (json, "{'type':'Action','id':'%s','text':'", id);
  add_words (json, 4);
  g_string_append (json, "'");
  if (pick (2))
    g_string_append_printf (json, ",'assignees':[{'id':'u:%u','label':'%s'}]", pick (5), names[pick (5)]);
  add_some (json, "status", states[pick (4)]);
  add_some (json, "review", pick (2) ? "proposed" : "confirmed");
  add_some (json, "agreedOn", dates[pick (G_N_ELEMENTS (dates))]);
  add_some (json, "created", "2020-05-05");
  add_ref (json, "meeting", 'm');
  add_due (json);
  add_level (json);
  g_string_append_c (json, '}');
}

static void
add_decision (GString    *json,
              const char *id)
{
  g_string_append_printf (json, "{'type':'Decision','id':'%s','text':'", id);
  add_words (json, 3);
  g_string_append (json, "'");
  add_some (json, "outcome", pick (2) ? "adopted" : "rejected");
  add_ref (json, "by", 'o');
  add_some (json, "decidedOn", dates[pick (G_N_ELEMENTS (dates))]);
  add_level (json);
  g_string_append_c (json, '}');
}

static void
add_meeting (GString    *json,
             const char *id)
{
  static void (*const makers[]) (GString *, const char *) = { add_action, add_decision };

  g_string_append_printf (json, "{'type':'Meeting','id':'%s','title':'", id);
  add_words (json, 2);
  g_string_append (json, "'");
  add_some (json, "start", dates[pick (G_N_ELEMENTS (dates))]);
  add_some (json, "plannedStart", dates[pick (G_N_ELEMENTS (dates))]);
  add_some (json, "status", "held");
  add_ref (json, "series", 's');
  add_level (json);
  g_string_append_printf (json, ",'agenda':[{'type':'AgendaItem','id':'%s:i','title':'w1 w2'", id);
  add_level (json);
  for (guint kind = 0; kind < 2; kind++)
    {
      guint n = pick (3);

      g_string_append_printf (json, ",'%s':[", kind ? "decisions" : "actions");
      for (guint i = 0; i < n; i++)
        {
          g_autofree char *held = g_strdup_printf ("%s:%u:%u", id, kind, i);

          g_string_append (json, i ? "," : "");
          makers[kind] (json, held);
        }
      g_string_append (json, "]");
    }
  g_string_append (json, "}]}");
}

static char *
make_record (guint number)
{
  GString *json = g_string_new (NULL);
  g_autofree char *id = g_strdup_printf ("r:%u", number);

  switch (number % 3)
    {
    case 0: add_action (json, id); break;
    case 1: add_decision (json, id); break;
    default: add_meeting (json, id); break;
    }
  return g_string_free (json, FALSE);
}

/* The same questions, the long way round: with what records tell of themselves. */

typedef struct
{
  GovQuery *query;
  GovAccess upto;
  char *words[3];     /* each alone, or two beside each other */
  gboolean phrase;
  GType type;
  const char *status;
  GovReview review;
  gboolean open;
  const char *who;
  const char *meeting;
  const char *series;
  const char *due_before;
  const char *due_after;
  const char *since;
  const char *until;
} Question;

static GovAccess
get_level (GovRecord *record)
{
  GovRecord *holder = gov_record_get_holder (record);
  GovAccess own = gov_record_get_access (record);

  if (holder != NULL)
    return MAX (own, get_level (holder));
  return own == GOV_ACCESS_UNSET ? GOV_ACCESS_SECRET : own;
}

/* A field of the record or of one that holds it. */
static char *
find_around (GovRecord  *record,
             const char *property)
{
  for (; record != NULL; record = gov_record_get_holder (record))
    if (g_object_class_find_property (G_OBJECT_GET_CLASS (record), property) != NULL && gov_record_has (record, property))
      return gov_record_dup_text (record, property);
  return NULL;
}

static GovDate *
find_date (GovRecord *record)
{
  const char *properties[] = { "start", "agreed-on", "decided-on", "planned-start" };

  for (GovRecord *from = record; from != NULL; from = gov_record_get_holder (from))
    for (guint i = 0; i < G_N_ELEMENTS (properties); i++)
      if (g_object_class_find_property (G_OBJECT_GET_CLASS (from), properties[i]) != NULL && gov_record_has (from, properties[i]))
        {
          g_autofree char *text = gov_record_dup_text (from, properties[i]);

          return gov_date_new_from_string (text, NULL);
        }
  return gov_record_get_created (record) ? gov_date_copy (gov_record_get_created (record)) : NULL;
}

/* Whether something of a date can be on the day of another or later. */
static gboolean
can_be_since (GovDate    *date,
              const char *since)
{
  g_autoptr (GovDate) last = gov_date_get_latest (date), first = gov_date_get_earliest (DATE (since));

  return last == NULL || first == NULL || gov_date_compare (last, first) != GOV_ORDER_BEFORE;
}

static gboolean
can_be_until (GovDate    *date,
              const char *until)
{
  g_autoptr (GovDate) first = gov_date_get_earliest (date), last = gov_date_get_latest (DATE (until));

  return last == NULL || first == NULL || gov_date_compare (first, last) != GOV_ORDER_AFTER;
}

/* The day before the one on which a date begins. */
static GovDate *
get_day_before (const GovDate *date)
{
  g_autoptr (GovDate) first = gov_date_get_earliest (date);
  GDate day;

  g_date_set_dmy (&day, (GDateDay) gov_date_get_day (first), (GDateMonth) gov_date_get_month (first),
                  (GDateYear) gov_date_get_year (first));
  g_date_subtract_days (&day, 1);
  return gov_date_new_ymd (g_date_get_year (&day), g_date_get_month (&day), g_date_get_day (&day), NULL);
}

/* The last day on which it may be done. */
static GovDate *
find_due (GovRecord *record)
{
  GovDeadline *due = GOV_IS_ACTION (record) ? gov_action_get_due (GOV_ACTION (record)) : NULL;
  GovDeadlinePolarity polarity = due ? gov_deadline_get_polarity (due) : GOV_DEADLINE_POLARITY_AFTER;

  if (polarity == GOV_DEADLINE_POLARITY_AFTER || polarity == GOV_DEADLINE_POLARITY_NOT_BEFORE)
    return NULL;
  return polarity == GOV_DEADLINE_POLARITY_BEFORE ? get_day_before (gov_deadline_get_date (due)) : gov_deadline_get_latest (due);
}

static gboolean
is_due (GovRecord  *record,
        const char *before,
        const char *after)
{
  g_autoptr (GovDate) due = find_due (record);
  g_autoptr (GovDate) first = before ? gov_date_get_earliest (DATE (before)) : NULL;
  g_autoptr (GovDate) last = after ? gov_date_get_latest (DATE (after)) : NULL;

  return due != NULL && (before == NULL || gov_date_compare (due, first) == GOV_ORDER_BEFORE) &&
         (after == NULL || gov_date_compare (due, last) == GOV_ORDER_AFTER);
}

static gboolean
has_words (GovRecord *record,
           Question  *question)
{
  const char *properties[] = { "title", "text" };
  g_autoptr (GString) all = g_string_new (" ");
  g_autofree char *phrase = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (properties); i++)
    if (g_object_class_find_property (G_OBJECT_GET_CLASS (record), properties[i]) != NULL && gov_record_has (record, properties[i]))
      {
        g_autofree char *text = gov_record_dup_text (record, properties[i]);

        g_string_append_printf (all, "%s ", text);
      }
  g_string_replace (all, ",", "", 0);
  if (question->phrase)
    {
      phrase = g_strdup_printf (" %s %s ", question->words[0], question->words[1]);
      return strstr (all->str, phrase) != NULL;
    }
  for (guint i = 0; question->words[i] != NULL; i++)
    {
      g_autofree char *word = g_strdup_printf (" %s ", question->words[i]);

      if (strstr (all->str, word) == NULL)
        return FALSE;
    }
  return TRUE;
}

static gboolean
has_name (GovRecord  *record,
          const char *word)
{
  const char *property = GOV_IS_ACTION (record) ? "assignees" : GOV_IS_DECISION (record) ? "by" : NULL;
  g_autofree char *text = property && gov_record_has (record, property) ? gov_record_dup_text (record, property) : NULL;
  g_autofree char *folded = text ? g_str_to_ascii (text, "C") : NULL;

  return folded != NULL && strstr (folded, word) != NULL;
}

static gboolean
refers_around (GovRecord  *record,
               const char *property,
               const char *id)
{
  g_autofree char *text = find_around (record, property);
  g_autofree char *quoted = g_strdup_printf ("\"%s\"", id);

  if (g_strcmp0 (gov_record_get_id (record), id) == 0)
    return TRUE;
  if (gov_record_get_holder (record) != NULL && refers_around (gov_record_get_holder (record), property, id))
    return TRUE;
  return text != NULL && strstr (text, quoted) != NULL;
}

static gboolean
says (GovRecord *record,
      Question  *question)
{
  const char *property = GOV_IS_DECISION (record) ? "outcome" : "status";
  g_autofree char *status = gov_record_has (record, property) ? gov_record_dup_text (record, property) : NULL;

  return (question->status == NULL || g_strcmp0 (status, question->status) == 0) &&
         (question->review == GOV_REVIEW_UNSET || gov_record_get_review (record) == question->review) &&
         (!question->open || (GOV_IS_ACTION (record) && gov_action_is_open (GOV_ACTION (record)) != GOV_ANSWER_NO)) &&
         (question->type == G_TYPE_INVALID || G_OBJECT_TYPE (record) == question->type) &&
         (question->who == NULL || has_name (record, question->who)) &&
         (question->meeting == NULL || refers_around (record, "meeting", question->meeting)) &&
         (question->series == NULL || refers_around (record, "series", question->series));
}

static gboolean
matches (GovRecord *record,
         Question  *question)
{
  g_autoptr (GovDate) date = find_date (record);

  if (get_level (record) > MAX (question->upto, GOV_ACCESS_PUBLIC) || !says (record, question))
    return FALSE;
  if ((question->due_before != NULL || question->due_after != NULL) &&
      !is_due (record, question->due_before, question->due_after))
    return FALSE;
  if ((question->since != NULL && (date == NULL || !can_be_since (date, question->since))) ||
      (question->until != NULL && (date == NULL || !can_be_until (date, question->until))))
    return FALSE;
  return question->words[0] == NULL || has_words (record, question);
}

static int
compare_ids (gconstpointer a,
             gconstpointer b)
{
  return strcmp (*(const char *const *) a, *(const char *const *) b);
}

static char *
sort_ids (char *ids)
{
  g_auto (GStrv) all = g_strsplit (ids, " ", -1);

  g_free (ids);
  qsort (all, g_strv_length (all), sizeof *all, compare_ids);
  return g_strjoinv (" ", all);
}

static char *
go_through (GovRegister *records,
            Question    *question)
{
  GType types[] = { GOV_TYPE_ACTION, GOV_TYPE_DECISION, GOV_TYPE_MEETING, GOV_TYPE_AGENDA_ITEM };
  GString *ids = g_string_new (NULL);

  for (guint t = 0; t < G_N_ELEMENTS (types); t++)
    {
      g_autoptr (GovList) all = gov_register_list (records, types[t]);

      for (guint i = 0; i < gov_list_get_length (all); i++)
        if (matches (gov_list_get (all, i), question))
          g_string_append_printf (ids, "%s%s", ids->len ? " " : "", gov_record_get_id (gov_list_get (all, i)));
    }
  return sort_ids (g_string_free (ids, FALSE));
}

/* Asking. */

static void
ask_for_words (Question *question)
{
  g_autofree char *text = NULL;

  question->words[0] = g_strdup_printf ("w%u", pick (N_WORDS));
  if (pick (3) == 0)
    question->words[1] = g_strdup_printf ("w%u", pick (N_WORDS));
  question->phrase = question->words[1] != NULL && pick (2);
  text = g_strdup_printf (question->phrase ? "\"%s %s\"" : "%s %s", question->words[0],
                          question->words[1] ? question->words[1] : "");
  gov_query_set_words (question->query, text);
}

static const char *
pick_date (void)
{
  static const char * const days[] = { "2021", "2021-03", "2021-03-14", "2022-07-01", "2022-07", "2022", "2023-12" };

  return days[pick (G_N_ELEMENTS (days))];
}

#define MAYBE(n, member, value)                                      \
  G_STMT_START {                                                     \
    if (pick (n) == 0)                                               \
      {                                                              \
        question->member = value;                                    \
        gov_query_set_##member (question->query, question->member);  \
      }                                                              \
  } G_STMT_END
#define MAYBE_DATE(n, member)                                               \
  G_STMT_START {                                                            \
    if (pick (n) == 0)                                                      \
      {                                                                     \
        question->member = pick_date ();                                    \
        gov_query_set_##member (question->query, DATE (question->member));  \
      }                                                                     \
  } G_STMT_END
static void
make_question (Question *question)
{
  static const char * const states[] = { "open", "done", "held", "adopted" };
  static const char * const ids[] = { "m:1", "m:2", "r:2", "r:5" };

  *question = (Question) { .query = gov_query_new (), .upto = (GovAccess) pick (5) };
  gov_query_set_limit (question->query, 0);
  if (pick (2))
    ask_for_words (question);
  if (pick (3) == 0)
    {
      question->type = pick (2) ? GOV_TYPE_ACTION : GOV_TYPE_DECISION;
      gov_query_set_record_type (question->query, question->type);
    }
  MAYBE (6, status, states[pick (4)]);
  MAYBE (6, review, pick (2) ? GOV_REVIEW_PROPOSED : GOV_REVIEW_CONFIRMED);
  MAYBE (5, open, TRUE);
  MAYBE (6, who, pick (2) ? "Smit" : "Zoe");
  MAYBE (8, meeting, ids[pick (4)]);
  MAYBE (8, series, pick (2) ? "s:1" : "s:4");
  MAYBE_DATE (5, due_before);
  MAYBE_DATE (6, due_after);
  MAYBE_DATE (5, since);
  MAYBE_DATE (5, until);
  if (pick (4) == 0)
    gov_query_set_order (question->query, GOV_QUERY_ORDER_RELEVANCE);
}

static void
clear_question (Question *question)
{
  g_object_unref (question->query);
  for (guint i = 0; i < G_N_ELEMENTS (question->words); i++)
    g_free (question->words[i]);
}

/* How many of the answers were not empty. */
static guint
ask_all (FindStore *store)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GovRegister) records = gov_store_read_register (store->store, GOV_ACCESS_SECRET, NULL, &error);
  guint n = 0;

  g_assert_no_error (error);
  for (guint i = 0; i < N_QUESTIONS; i++)
    {
      g_autofree char *expected = NULL, *found = NULL;
      Question question;

      make_question (&question);
      expected = go_through (records, &question);
      found = sort_ids (find_ids (store, question.query, question.upto));
      if (!g_str_equal (found, expected))
        g_test_message ("question %u: words %s %s%s, type %s, status %s, who %s, meeting %s, series %s, due %s..%s, date %s..%s",
                        i, question.words[0], question.words[1], question.phrase ? " (phrase)" : "", g_type_name (question.type),
                        question.status, question.who, question.meeting, question.series, question.due_after,
                        question.due_before, question.since, question.until);
      g_assert_cmpstr (found, ==, expected);
      n += *found != '\0';
      clear_question (&question);
    }
  return n;
}

static void
change_all (FindStore *store)
{
  for (guint i = 0; i < N_CHANGES; i++)
    {
      g_autofree char *json = NULL, *id = NULL;
      guint number = pick (N_RECORDS);

      id = g_strdup_printf ("r:%u", number);
      if (pick (4) == 0)
        {
          g_autoptr (GovRecord) known = gov_store_get (store->store, id, GOV_ACCESS_SECRET, NULL, NULL);

          if (known != NULL)
            find_store_delete (store, id);
          continue;
        }
      json = make_record (number);
      find_store_put (store, json);
    }
}

static void
fill (FindStore *store)
{
  for (guint i = 0; i < N_RECORDS; i++)
    {
      g_autofree char *json = make_record (i);

      find_store_put (store, json);
    }
}

static void
test_questions (FindStore     *store,
                gconstpointer  data)
{
  fill (store);
  g_assert_cmpuint (ask_all (store), >, N_QUESTIONS / 4);
}

static void
run_sql (FindStore  *store,
         const char *sql)
{
  sqlite3 *handle;

  g_assert_cmpint (sqlite3_open (store->path, &handle), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_exec (handle, sql, NULL, NULL, NULL), ==, SQLITE_OK);
  sqlite3_close (handle);
}

/* What is in the index, as far as it can be asked: each word, at each level.  Of one day those that came last come
 * first: made anew, it is another order. */
static char *
dump (FindStore *store)
{
  GString *all = g_string_new (NULL);

  for (guint word = 0; word < N_WORDS; word++)
    for (guint level = GOV_ACCESS_PUBLIC; level <= GOV_ACCESS_SECRET; level++)
      {
        g_autofree char *text = g_strdup_printf ("w%u", word), *ids = NULL;
        g_autoptr (GovQuery) query = find_words (text);

        gov_query_set_limit (query, 0);
        ids = sort_ids (find_ids (store, query, level));
        g_string_append_printf (all, "%s %u: %s\n", text, level, ids);
      }
  return g_string_free (all, FALSE);
}

static void
test_follows (FindStore     *store,
              gconstpointer  data)
{
  g_autofree char *before = NULL, *after = NULL, *control = NULL;

  fill (store);
  change_all (store);
  g_assert_cmpuint (ask_all (store), >, N_QUESTIONS / 4);
  before = dump (store);
  /* An index of another make is made anew. */
  g_clear_object (&store->store);
  run_sql (store, "UPDATE store SET value = 'other' WHERE key = 'index'; DELETE FROM item WHERE key % 2");
  find_store_reopen (store);
  after = dump (store);
  g_assert_cmpstr (after, ==, before);
  g_assert_cmpuint (ask_all (store), >, N_QUESTIONS / 4);
  /* The dump tells: what is missing is missed. */
  g_clear_object (&store->store);
  run_sql (store, "DELETE FROM item WHERE key % 2");
  find_store_reopen (store);
  control = dump (store);
  g_assert_cmpstr (control, !=, before);
}

int
main (int    argc,
      char **argv)
{
  int result;

  g_test_init (&argc, &argv, NULL);
  numbers = g_rand_new_with_seed (5);
  g_test_add ("/store/find/questions", FindStore, NULL, find_store_set_up, test_questions, find_store_tear_down);
  g_test_add ("/store/find/follows", FindStore, NULL, find_store_set_up, test_follows, find_store_tear_down);
  result = g_test_run ();
  g_rand_free (numbers);
  return result;
}
