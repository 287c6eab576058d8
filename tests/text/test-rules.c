#include "gov.h"

#include <string.h>

/* The rules of the report reader, each by a sentence that it is for and one that only looks like it (rules.cues), and
 * its ways to say when something is due (dates.cues). */

typedef struct
{
  const char *language, *head, *before, *behind;
} Frame;

static const Frame frames[] = {
  { "nl", "Notulen van de vergadering van 29 november 2021\n\nAanwezig: Jan Smit, Els de Boer, Karin Vos\n\n## Haven\n\n",
    "Jan Smit regelt dit ", "." },
  { "de", "Protokoll der Sitzung vom 29. November 2021\n\nAnwesend: Jan Schmidt, Eva Lang, Karin Voss\n\n## Hafen\n\n",
    "Jan Schmidt prüft das ", "." },
  { "en", "Minutes of the meeting of 29 November 2021\n\nPresent: Jan Smith, Eve Long, Karin Fox\n\n## Harbour\n\n",
    "Jan Smith will check this ", "." },
};

typedef struct
{
  const char *path, *pairs;
} Words;

static const Frame *
find_frame (const char *language)
{
  for (guint i = 0; i < G_N_ELEMENTS (frames); i++)
    if (g_str_equal (frames[i].language, language))
      return &frames[i];
  g_assert_not_reached ();
}

/* A reader reads the words of its language once */
static GovReportReader *
get_reader (const char *language)
{
  static GHashTable *readers = NULL;
  GovReportReader *reader;

  if (readers == NULL)
    readers = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);
  reader = g_hash_table_lookup (readers, language);
  if (reader == NULL)
    {
      reader = gov_report_reader_new ();
      gov_report_reader_set_language (reader, language);
      g_hash_table_insert (readers, g_strdup (language), reader);
    }
  return reader;
}

/* The records of a text below the head of its language */
static GovRegister *
read_text (const char *language,
           const char *text)
{
  g_autofree char *whole = g_strconcat (find_frame (language)->head, text, "\n", NULL);
  g_autoptr (GBytes) bytes = g_bytes_new (whole, strlen (whole));
  g_autoptr (GError) error = NULL;
  GovRegister *records;

  records = gov_report_reader_read (get_reader (language), bytes, "rule.txt", &error);
  g_assert_no_error (error);
  return records;
}

/* The lines of a file of cues that say something */
static GPtrArray *
read_lines (const char *path)
{
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) lines = NULL;
  GPtrArray *found = g_ptr_array_new_with_free_func (g_free);

  g_file_get_contents (path, &text, NULL, &error);
  g_assert_no_error (error);
  lines = g_strsplit (text, "\n", -1);
  for (guint i = 0; lines[i] != NULL; i++)
    if (*lines[i] != '#' && *lines[i] != '\0')
      g_ptr_array_add (found, g_strdup (lines[i]));
  return found;
}

/* The records of a kind, "decision", that a rule gave; by any rule where it is NULL */
static guint
count_found (GovRegister *records,
             const char  *kind,
             const char  *rule)
{
  static const struct { const char *kind; GType (*type) (void); } kinds[] = {
    { "decision", gov_decision_get_type }, { "action", gov_action_get_type }, { "statement", gov_statement_get_type },
  };
  guint n = 0;

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      g_autoptr (GovList) list = g_str_equal (kinds[i].kind, kind) ? gov_register_list (records, kinds[i].type ()) : NULL;

      for (guint k = 0; list != NULL && k < gov_list_get_length (list); k++)
        {
          GovEvidence *evidence = gov_list_get (gov_record_get_evidence (gov_list_get (list, k)), 0);

          n += rule == NULL || g_str_equal (gov_evidence_get_rule (evidence), rule);
        }
    }
  return n;
}

/* What rules of a kind a text has, for a message */
static char *
list_rules (GovRegister *records)
{
  g_autoptr (GovList) list = gov_register_list (records, GOV_TYPE_EVIDENCE);
  GString *rules = g_string_new (NULL);

  for (guint i = 0; i < gov_list_get_length (list); i++)
    g_string_append_printf (rules, " %s", gov_evidence_get_rule (gov_list_get (list, i)));
  return g_string_free (rules, FALSE);
}

static gboolean
check_sentence (const char *language,
                const char *rule,
                const char *text,
                gboolean    holds)
{
  g_auto (GStrv) lines = g_strsplit (text, " / ", -1);
  g_autofree char *whole = g_strjoinv ("\n\n", lines), *kind = g_strndup (rule, strcspn (rule, "/")), *rules = NULL;
  g_autoptr (GovRegister) records = read_text (language, whole);
  gboolean right;

  /* In the second sentence nothing of the kind may be found; but most of what people do is some statement */
  right = holds ? count_found (records, kind, rule) > 0 : count_found (records, kind, g_str_equal (kind, "statement") ? rule : NULL) == 0;
  rules = list_rules (records);
  if (!right)
    g_test_message ("%s %s %s “%s”: found%s", language, rule, holds ? "misses" : "is found in", text, rules);
  return right;
}

static void
test_pairs (gconstpointer path)
{
  g_autoptr (GPtrArray) lines = read_lines (path);
  guint n_wrong = 0;

  for (guint i = 0; i < lines->len; i++)
    {
      g_auto (GStrv) cells = g_strsplit (lines->pdata[i], " | ", 4);

      g_assert_cmpuint (g_strv_length (cells), ==, 4);
      n_wrong += !check_sentence (cells[0], cells[1], cells[2], TRUE);
      n_wrong += !check_sentence (cells[0], cells[1], cells[3], FALSE);
    }
  g_assert_cmpuint (n_wrong, ==, 0);
}

static const char *
find_nick (GType type,
           int   value)
{
  g_autoptr (GEnumClass) class = g_type_class_ref (type);

  return g_enum_get_value (class, value)->value_nick;
}

static char *
describe_deadline (GovDeadline *due)
{
  GovDate *date = due != NULL ? gov_deadline_get_date (due) : NULL;

  if (due == NULL)
    return g_strdup ("-");
  if (date != NULL)
    return g_strdup_printf ("%s %s", gov_deadline_get_polarity (due) != GOV_DEADLINE_POLARITY_UNSET
                                     ? find_nick (GOV_TYPE_DEADLINE_POLARITY, gov_deadline_get_polarity (due)) : "on",
                            gov_date_get_text (date));
  if (gov_deadline_get_urgency (due) != GOV_URGENCY_UNSET)
    return g_strdup (find_nick (GOV_TYPE_URGENCY, gov_deadline_get_urgency (due)));
  return g_strdup (find_nick (GOV_TYPE_DEADLINE_ANCHOR, gov_deadline_get_anchor_kind (due)));
}

static void
test_dates (gconstpointer path)
{
  g_autoptr (GPtrArray) lines = read_lines (path);
  guint n_wrong = 0;

  for (guint i = 0; i < lines->len; i++)
    {
      g_auto (GStrv) cells = g_strsplit (lines->pdata[i], " | ", 3);
      const Frame *frame = find_frame (cells[0]);
      g_autofree char *text = g_strconcat (frame->before, cells[1], frame->behind, NULL), *found = NULL;
      g_autoptr (GovRegister) records = read_text (cells[0], text);
      g_autoptr (GovList) actions = gov_register_list (records, GOV_TYPE_ACTION);

      found = gov_list_get_length (actions) == 1 ? describe_deadline (gov_action_get_due (gov_list_get (actions, 0))) : g_strdup ("no action");
      if (!g_str_equal (found, cells[2]))
        g_test_message ("%s: %s: found %s", (char *) lines->pdata[i], text, found);
      n_wrong += !g_str_equal (found, cells[2]);
    }
  g_assert_cmpuint (n_wrong, ==, 0);
}

/* Tells which rules of a words file have no pair yet */
static void
test_complete (gconstpointer data)
{
  const Words *words = data;
  g_autoptr (GPtrArray) pairs = read_lines (words->pairs), lines = read_lines (words->path);
  g_autofree char *base = g_path_get_basename (words->path), *language = g_strndup (base, 2);
  g_autoptr (GHashTable) rules = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GString) missing = g_string_new (NULL);

  for (guint i = 0; i < pairs->len; i++)
    {
      g_auto (GStrv) cells = g_strsplit (pairs->pdata[i], " | ", 4);

      if (g_str_equal (cells[0], language))
        g_hash_table_add (rules, g_strdup (cells[1]));
    }
  for (guint i = 0; i < lines->len; i++)
    {
      g_auto (GStrv) head = g_strsplit_set (lines->pdata[i], "[] ", 4);
      g_autofree char *rule = NULL;

      if (*head[0] != '\0' || g_strv_length (head) < 3 ||
          (!g_str_equal (head[1], "decision") && !g_str_equal (head[1], "action") && !g_str_equal (head[1], "statement")))
        continue;
      rule = g_strconcat (head[1], "/", head[2], NULL);
      if (!g_hash_table_contains (rules, rule) && g_hash_table_add (rules, g_strdup (rule)))
        g_string_append_printf (missing, " %s", rule);
    }
  if (missing->len > 0)
    g_test_incomplete (missing->str);
}

int
main (int   argc,
      char *argv[])
{
  Words words[G_N_ELEMENTS (frames)];

  g_test_init (&argc, &argv, NULL);
  g_assert_cmpint (argc, ==, 3 + G_N_ELEMENTS (words));
  g_test_add_data_func ("/rules/pairs", argv[1], test_pairs);
  g_test_add_data_func ("/rules/dates", argv[2], test_dates);
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    {
      g_autofree char *path = g_strdup_printf ("/rules/complete/%u", i);

      words[i] = (Words) { argv[3 + i], argv[1] };
      g_test_add_data_func (path, &words[i], test_complete);
    }
  return g_test_run ();
}
