#include "text/gov-report-reader.h"

#include <string.h>

#include "base/gov-error.h"
#include "records/gov-record-types.h"
#include "text/gov-report-profile-private.h"
#include "text/gov-text-private.h"

/* What records that people have confirmed or rejected tell of how a body writes: a profile. */

#define MIN_MARKS 2      /* records that a marker must have */
#define MIN_LISTED 3     /* records below a heading, in two meetings, for it to be one of a list */
#define MIN_DATES 2
#define MAX_MARK_WORDS 3
#define MAX_INITIALS 5

typedef enum
{
  KIND_DECISION,
  KIND_ACTION,
  KIND_PRESENT,
  KIND_ABSENT,
  KIND_CHAIR,
  KIND_SECRETARY,
  N_KINDS,
} Kind;

static const char *const kind_words[N_KINDS] = {
  "decisions", "actions", "participants who were there", "participants who were not", "who had the chair", "who took the minutes",
};

/* How often a mark or a heading was seen */
typedef struct
{
  char *text;
  guint confirmed[N_KINDS];
  guint rejected[N_KINDS];
  guint others;             /* statements */
  GHashTable *meetings;     /* that have it */
} Seen;

typedef struct
{
  GovRegister *records;
  GKeyFile *file;
  GHashTable *marks;        /* folded, to Seen */
  GHashTable *headings;     /* likewise */
  GHashTable *labels;       /* likewise, before those who took part */
  GHashTable *lists;        /* likewise, headings above them */
  GHashTable *names;        /* names of people who took part, a set */
  GHashTable *initials;     /* to how many actions have them for the one name that they fit */
  guint dates[GOV_DATE_N_ORDERS];
  guint n_confirmed;
} Learner;

static void
seen_free (gpointer data)
{
  Seen *seen = data;

  g_free (seen->text);
  g_hash_table_unref (seen->meetings);
  g_free (seen);
}

static Seen *
get_seen (GHashTable *table,
          const char *text)
{
  g_autofree char *key = g_utf8_casefold (text, -1);
  Seen *seen = g_hash_table_lookup (table, key);

  if (seen != NULL)
    return seen;
  seen = g_new0 (Seen, 1);
  seen->text = g_strdup (text);
  seen->meetings = g_hash_table_new (NULL, NULL);
  g_hash_table_insert (table, g_steal_pointer (&key), seen);
  return seen;
}

/* "**BSL 3:** the quay …": the words before a number and a colon; NULL where the text begins otherwise */
static char *
find_mark (const char *text)
{
  const char *start, *end;
  guint n_words = 0;

  while (*text != '\0' && !g_unichar_isalpha (g_utf8_get_char (text)))
    text = g_utf8_next_char (text);
  start = end = text;
  while (g_unichar_isalpha (g_utf8_get_char (text)) && n_words++ < MAX_MARK_WORDS)
    {
      while (g_unichar_isalpha (g_utf8_get_char (text)) || *text == '.' || *text == '-')
        text = g_utf8_next_char (text);
      end = text;
      while (*text == ' ')
        text++;
    }
  while (g_ascii_isdigit (*text) || (*text != '\0' && strchr (".-/* ", *text) != NULL))
    text++;
  return end > start && *text == ':' ? g_strndup (start, end - start) : NULL;
}

/* The mark of a record, in what it was read from or on the same line before it */
static char *
find_evidence_mark (GovEvidence *evidence)
{
  const char *exact = gov_evidence_get_exact (evidence), *prefix = gov_evidence_get_prefix (evidence);
  char *mark = exact != NULL ? find_mark (exact) : NULL;
  const char *line;

  if (mark != NULL || prefix == NULL)
    return mark;
  line = strrchr (prefix, '\n');
  return find_mark (line != NULL ? line + 1 : prefix);
}

/* "## Er waren\n\n- ": the heading above a list, in what stands before one of its items */
static char *
find_evidence_heading (GovEvidence *evidence)
{
  const char *prefix = gov_evidence_get_prefix (evidence);
  g_auto (GStrv) lines = g_strsplit (prefix != NULL ? prefix : "", "\n", -1);

  for (guint i = g_strv_length (lines); i > 0; i--)
    {
      const char *line = g_strstrip (lines[i - 1]);

      if (line[0] == '#')
        return g_strstrip (g_strdup (line + strspn (line, "#")));
      if (line[0] != '\0' && strchr ("-*+|", line[0]) == NULL)
        return NULL;
    }
  return NULL;
}

static GovMeeting *
find_meeting (GovRecord *record)
{
  while (record != NULL && !GOV_IS_MEETING (record))
    record = gov_record_get_holder (record);
  return (GovMeeting *) record;
}

static void
count_seen (Seen      *seen,
            GovRecord *record,
            Kind       kind)
{
  seen->confirmed[kind] += gov_record_get_review (record) == GOV_REVIEW_CONFIRMED;
  seen->rejected[kind] += gov_record_get_review (record) == GOV_REVIEW_REJECTED;
  g_hash_table_add (seen->meetings, find_meeting (record));
}

/* Counts the marks of a record, each once, and the heading that it stands below */
static void
learn_record (Learner   *self,
              GovRecord *record,
              Kind       kind)
{
  g_autoptr (GHashTable) found = g_hash_table_new (NULL, NULL);
  GovRecord *holder = gov_record_get_holder (record);
  GovList *evidence = gov_record_get_evidence (record);
  const char *title = holder != NULL && GOV_IS_AGENDA_ITEM (holder) ? gov_agenda_item_get_title (GOV_AGENDA_ITEM (holder)) : NULL;

  for (guint i = 0; i < gov_list_get_length (evidence); i++)
    {
      g_autofree char *mark = find_evidence_mark (gov_list_get (evidence, i));
      Seen *seen = mark != NULL ? get_seen (self->marks, mark) : NULL;

      if (seen != NULL && g_hash_table_add (found, seen))
        count_seen (seen, record, kind);
    }
  if (title != NULL && g_hash_table_size (found) == 0) /* what has a mark of its own needs no heading */
    count_seen (get_seen (self->headings, title), record, kind);
  self->n_confirmed += gov_record_get_review (record) == GOV_REVIEW_CONFIRMED;
}

/* Learned from records that are confirmed: in which order a numeric date says the day that the record says */
static void
learn_dates (Learner    *self,
             GovRecord  *record,
             GovDate    *date,
             const char *more)
{
  GovList *evidence = gov_record_get_evidence (record);
  g_autoptr (GString) text = g_string_new (more);
  const char *edtf = date != NULL ? gov_date_get_text (date) : NULL;
  GovDateOrder order = GOV_DATE_ORDER_NONE;

  if (edtf == NULL || gov_record_get_review (record) != GOV_REVIEW_CONFIRMED)
    return;
  for (guint i = 0; i < gov_list_get_length (evidence); i++)
    {
      const char *exact = gov_evidence_get_exact (gov_list_get (evidence, i));

      g_string_append_printf (text, " %s", exact != NULL ? exact : "");
    }
  for (const char *p = text->str; *p != '\0' && order == GOV_DATE_ORDER_NONE;)
    {
      gsize length = strspn (p, "0123456789-/."), end = length;

      while (end > 0 && !g_ascii_isdigit (p[end - 1]))
        end--;
      if (end > 0)
        order = gov_text_find_date_order (p, p + end, edtf);
      p += MAX (length, 1);
    }
  self->dates[order]++;
}

/* By which words a list of people is known, as far as it was there where they were read from */
static void
learn_participant (Learner   *self,
                   GovRecord *record)
{
  GovParticipant *participant = GOV_PARTICIPANT (record);
  GovAttendance attendance = gov_participant_get_attendance (participant);
  GovParticipantRole role = gov_participant_get_role (participant);
  GovList *evidence = gov_record_get_evidence (record);
  gboolean there = attendance == GOV_ATTENDANCE_PRESENT || attendance == GOV_ATTENDANCE_PART;
  Kind kind = role == GOV_PARTICIPANT_ROLE_CHAIR ? KIND_CHAIR : role == GOV_PARTICIPANT_ROLE_SECRETARY ? KIND_SECRETARY : there ? KIND_PRESENT : KIND_ABSENT;

  if (!there && attendance != GOV_ATTENDANCE_EXCUSED && attendance != GOV_ATTENDANCE_ABSENT)
    return;
  for (guint i = 0; i < gov_list_get_length (evidence); i++)
    {
      GovEvidence *one = gov_list_get (evidence, i);
      g_autofree char *mark = NULL, *heading = NULL;

      if (g_strcmp0 (gov_evidence_get_rule (one), "participant/acts") == 0)
        continue; /* the words of what they did */
      mark = find_evidence_mark (one);
      heading = mark == NULL ? find_evidence_heading (one) : NULL;
      if (mark != NULL)
        count_seen (get_seen (self->labels, mark), record, kind);
      else if (heading != NULL)
        count_seen (get_seen (self->lists, heading), record, kind);
      if (mark != NULL || heading != NULL)
        return;
    }
}

/* The first letters of the parts of a name, with or without those of particles: "JdV", "JV" */
static char *
make_initials (const char *name,
               gboolean    particles)
{
  GString *result = g_string_new (NULL);
  g_auto (GStrv) parts = g_strsplit_set (name, " -.", -1);

  for (guint i = 0; parts[i] != NULL; i++)
    {
      gunichar first = g_utf8_get_char (parts[i]);

      if (g_unichar_isupper (first) || (particles && g_unichar_isalpha (first)))
        g_string_append_unichar (result, first);
    }
  return g_string_free (result, FALSE);
}

/* The one of those who took part whose initials these are; NULL for nobody, or several */
static const char *
find_name (Learner    *self,
           const char *initials)
{
  const char *found = NULL;
  GHashTableIter iter;
  gpointer name;

  g_hash_table_iter_init (&iter, self->names);
  while (g_hash_table_iter_next (&iter, &name, NULL))
    {
      g_autofree char *all = make_initials (name, TRUE), *capitals = make_initials (name, FALSE);

      if (g_ascii_strcasecmp (all, initials) != 0 && g_ascii_strcasecmp (capitals, initials) != 0)
        continue;
      if (found != NULL)
        return NULL;
      found = name;
    }
  return found;
}

static gboolean
looks_like_initials (const char *word)
{
  glong length = g_utf8_strlen (word, -1);
  guint n_capitals = 0;

  if (length < 2 || length > MAX_INITIALS)
    return FALSE;
  for (const char *p = word; *p != '\0'; p = g_utf8_next_char (p))
    {
      if (!g_unichar_isalpha (g_utf8_get_char (p)))
        return FALSE;
      n_capitals += g_unichar_isupper (g_utf8_get_char (p));
    }
  return n_capitals >= 2;
}

static void
count_initials (Learner    *self,
                const char *initials,
                GHashTable *found)
{
  guint n = GPOINTER_TO_UINT (g_hash_table_lookup (self->initials, initials));

  if (g_hash_table_add (found, g_strdup (initials)))
    g_hash_table_insert (self->initials, g_strdup (initials), GUINT_TO_POINTER (n + 1));
}

/* Whether an action is that of somebody */
static gboolean
is_assigned_to (Learner    *self,
                GovAction  *action,
                const char *name)
{
  GovList *assignees = gov_action_get_assignees (action);

  for (guint i = 0; i < gov_list_get_length (assignees); i++)
    {
      GovRef *ref = gov_list_get (assignees, i);
      GovRecord *who = gov_register_resolve (self->records, ref);
      const char *label = who != NULL && GOV_IS_PARTICIPANT (who) ? gov_participant_get_label (GOV_PARTICIPANT (who)) : gov_ref_get_label (ref);

      if (g_strcmp0 (label, name) == 0)
        return TRUE;
    }
  return FALSE;
}

/* Initials as the label of who has to do it, and those in its words that fit who has to */
static void
learn_initials (Learner   *self,
                GovAction *action)
{
  g_autoptr (GHashTable) found = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  GovList *assignees = gov_action_get_assignees (action), *evidence = gov_record_get_evidence (GOV_RECORD (action));

  for (guint i = 0; i < gov_list_get_length (assignees); i++)
    {
      const char *label = gov_ref_get_label (gov_list_get (assignees, i));

      if (label != NULL && looks_like_initials (label) && find_name (self, label) != NULL)
        count_initials (self, label, found);
    }
  for (guint i = 0; i < gov_list_get_length (evidence); i++)
    {
      const char *exact = gov_evidence_get_exact (gov_list_get (evidence, i));
      g_auto (GStrv) words = g_strsplit_set (exact != NULL ? exact : "", " \n\t()[],.;:/", -1);

      for (guint k = 0; words[k] != NULL; k++)
        {
          const char *name = looks_like_initials (words[k]) ? find_name (self, words[k]) : NULL;

          if (name != NULL && is_assigned_to (self, action, name))
            count_initials (self, words[k], found);
        }
    }
}

static void
learn_people (Learner *self)
{
  g_autoptr (GovList) list = gov_register_list (self->records, GOV_TYPE_PARTICIPANT);

  for (guint i = 0; i < gov_list_get_length (list); i++)
    {
      GovRecord *participant = gov_list_get (list, i);
      const char *label = gov_participant_get_label (GOV_PARTICIPANT (participant));

      if (gov_record_get_review (participant) == GOV_REVIEW_CONFIRMED && label != NULL && strchr (label, ' ') != NULL)
        g_hash_table_add (self->names, g_strdup (label));
      learn_participant (self, participant);
    }
}

static void
learn_records (Learner *self)
{
  g_autoptr (GovList) decisions = gov_register_list (self->records, GOV_TYPE_DECISION);
  g_autoptr (GovList) actions = gov_register_list (self->records, GOV_TYPE_ACTION);
  g_autoptr (GovList) statements = gov_register_list (self->records, GOV_TYPE_STATEMENT);
  g_autoptr (GovList) meetings = gov_register_list (self->records, GOV_TYPE_MEETING);

  for (guint i = 0; i < gov_list_get_length (decisions); i++)
    learn_record (self, gov_list_get (decisions, i), KIND_DECISION);
  for (guint i = 0; i < gov_list_get_length (actions); i++)
    {
      GovRecord *action = gov_list_get (actions, i);

      GovDeadline *due = gov_action_get_due (GOV_ACTION (action));

      learn_record (self, action, KIND_ACTION);
      if (due != NULL)
        learn_dates (self, action, gov_deadline_get_date (due), gov_deadline_get_text (due));
      if (gov_record_get_review (action) == GOV_REVIEW_CONFIRMED)
        learn_initials (self, GOV_ACTION (action));
    }
  for (guint i = 0; i < gov_list_get_length (statements); i++)
    {
      GovRecord *holder = gov_record_get_holder (gov_list_get (statements, i));
      const char *title = holder != NULL && GOV_IS_AGENDA_ITEM (holder) ? gov_agenda_item_get_title (GOV_AGENDA_ITEM (holder)) : NULL;

      if (title != NULL)
        get_seen (self->headings, title)->others++;
    }
  for (guint i = 0; i < gov_list_get_length (meetings); i++)
    {
      GovRecord *meeting = gov_list_get (meetings, i);

      learn_dates (self, meeting, gov_meeting_get_start (GOV_MEETING (meeting)), NULL);
    }
}

/* Adds a value to the list of a key, with a comment that says how often it was seen */
static void
add_value (Learner    *self,
           const char *group,
           const char *key,
           const char *value,
           const char *why)
{
  g_auto (GStrv) old = g_key_file_get_string_list (self->file, group, key, NULL, NULL);
  g_autofree char *comment = old != NULL ? g_key_file_get_comment (self->file, group, key, NULL) : NULL;
  g_autoptr (GPtrArray) values = g_ptr_array_new ();
  g_autofree char *said = NULL;

  for (guint i = 0; old != NULL && old[i] != NULL; i++)
    g_ptr_array_add (values, old[i]);
  g_ptr_array_add (values, (char *) value);
  said = g_strdup_printf ("%s%s %s: %s", comment != NULL ? g_strchomp (comment) : "", comment != NULL ? "\n" : "", value, why);
  g_key_file_set_string_list (self->file, group, key, (const char *const *) values->pdata, values->len);
  g_key_file_set_comment (self->file, group, key, said, NULL);
}

static int
compare_seen (gconstpointer a,
              gconstpointer b)
{
  return strcmp (((const Seen *) a)->text, ((const Seen *) b)->text);
}

/* Whether a mark or a heading is seen with records of another kind; who had the chair was also there */
static gboolean
is_contradicted (const Seen *seen,
                 Kind        kind)
{
  gboolean people = kind == KIND_PRESENT || kind == KIND_ABSENT;

  for (guint i = 0; i < N_KINDS; i++)
    if (i != kind && seen->confirmed[i] > 0 && !(people && (i == KIND_CHAIR || i == KIND_SECRETARY)))
      return TRUE;
  return seen->rejected[kind] > 0 || seen->others > 0;
}

/* Those that hold for a kind of records and for no other */
static void
write_seen (Learner    *self,
            GHashTable *table,
            const char *group,
            Kind        kind,
            const char *key)
{
  g_autoptr (GList) all = g_list_sort (g_hash_table_get_values (table), compare_seen);
  gboolean heading = table == self->headings || table == self->lists;

  for (GList *l = all; l != NULL; l = l->next)
    {
      const Seen *seen = l->data;
      guint n = seen->confirmed[kind], n_meetings = g_hash_table_size (seen->meetings);
      g_autofree char *why = g_strdup_printf ("%u confirmed %s", n, kind_words[kind]);
      g_autofree char *in = g_strdup_printf ("%s in %u meetings", why, n_meetings);
      g_autofree char *folded = g_utf8_casefold (seen->text, -1);

      if (is_contradicted (seen, kind) || !gov_report_profile_can_say (seen->text) || n < (heading ? MIN_LISTED : MIN_MARKS) ||
          (heading && n_meetings < 2) || find_name (self, seen->text) != NULL ||
          (table == self->labels && g_hash_table_contains (self->marks, folded)))
        continue;
      add_value (self, group, key, seen->text, heading ? in : why);
    }
}

static void
write_members (Learner *self)
{
  g_autoptr (GList) all = g_list_sort (g_hash_table_get_keys (self->initials), (GCompareFunc) strcmp);

  for (GList *l = all; l != NULL; l = l->next)
    {
      guint n = GPOINTER_TO_UINT (g_hash_table_lookup (self->initials, l->data));
      const char *name = find_name (self, l->data);
      g_autofree char *comment = g_strdup_printf (" %u confirmed action%s", n, n == 1 ? "" : "s");

      if (strpbrk (name, "#\n") != NULL)
        continue;
      g_key_file_set_string (self->file, "members", l->data, name);
      g_key_file_set_comment (self->file, "members", l->data, comment, NULL);
    }
}

/* The language, where all records that name one have the same */
static void
write_language (Learner *self)
{
  const char *language = NULL;

  for (guint i = 0; i < gov_register_get_length (self->records); i++)
    {
      const char *one = gov_record_get_language (gov_register_get (self->records, i));

      if (one != NULL && language != NULL && !g_str_equal (one, language))
        return;
      if (one != NULL)
        language = one;
    }
  if (language != NULL)
    g_key_file_set_string (self->file, "profile", "language", language);
}

/* The order of numeric dates, where all that tell have the same */
static void
write_dates (Learner *self)
{
  guint day_month = self->dates[GOV_DATE_ORDER_DAY_MONTH], month_day = self->dates[GOV_DATE_ORDER_MONTH_DAY];
  g_autofree char *comment = g_strdup_printf (" %u confirmed dates", day_month + month_day);

  if (day_month + month_day < MIN_DATES || (day_month > 0 && month_day > 0))
    return;
  g_key_file_set_string (self->file, "profile", "dates", day_month > 0 ? "day-month" : "month-day");
  g_key_file_set_comment (self->file, "profile", "dates", comment, NULL);
}

static void
write_all (Learner *self)
{
  static const struct { gsize table; const char *group; Kind kind; const char *key; } keys[] = {
    { G_STRUCT_OFFSET (Learner, marks), "markers", KIND_DECISION, "decision" },
    { G_STRUCT_OFFSET (Learner, marks), "markers", KIND_ACTION, "action" },
    { G_STRUCT_OFFSET (Learner, labels), "markers", KIND_PRESENT, "present" },
    { G_STRUCT_OFFSET (Learner, labels), "markers", KIND_ABSENT, "absent" },
    { G_STRUCT_OFFSET (Learner, labels), "markers", KIND_CHAIR, "chair" },
    { G_STRUCT_OFFSET (Learner, labels), "markers", KIND_SECRETARY, "secretary" },
    { G_STRUCT_OFFSET (Learner, headings), "sections", KIND_DECISION, "decisions" },
    { G_STRUCT_OFFSET (Learner, headings), "sections", KIND_ACTION, "actions" },
    { G_STRUCT_OFFSET (Learner, lists), "sections", KIND_PRESENT, "attendance" },
    { G_STRUCT_OFFSET (Learner, lists), "sections", KIND_ABSENT, "absence" },
  };

  write_language (self);
  write_dates (self);
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    write_seen (self, G_STRUCT_MEMBER (GHashTable *, self, keys[i].table), keys[i].group, keys[i].kind, keys[i].key);
  write_members (self);
}

static GHashTable *
seen_table_new (void)
{
  return g_hash_table_new_full (g_str_hash, g_str_equal, g_free, seen_free);
}

/**
 * gov_report_reader_learn_profile:
 * @records: records of reports of one body, reviewed by people
 * @error: return location for an error
 *
 * Makes a profile from records that people have confirmed, for [method@ReportReader.add_profile] to read.
 *
 * Learned are the words that stand before a colon where at least two confirmed decisions, or actions, were read from, and
 * none that was rejected, and none of the other kind; headings below which in two meetings at least three confirmed decisions,
 * or actions, stood and nothing else; labels and headings of lists of people in the same way, from confirmed participants and
 * their `attendance` or `role`, where evidence has the label with it or in its `prefix`; the order of day and month, from two
 * numeric dates or more in the evidence of confirmed meetings and actions, where none has the other; and the initials by which
 * confirmed actions call somebody who took part and is the only one they fit. Only what `review` says is confirmed counts, of participants too. Comments say how often each was seen:
 * a profile is for people to read and change.
 *
 * The error is %GOV_ERROR_NOT_FOUND where no decision and no action is confirmed.
 *
 * Returns: (transfer full): the text of the profile
 *
 * Since: 1.0
 */
char *
gov_report_reader_learn_profile (GovRegister  *records,
                                 GError      **error)
{
  g_autoptr (GKeyFile) file = g_key_file_new ();
  g_autoptr (GHashTable) marks = seen_table_new (), headings = seen_table_new ();
  g_autoptr (GHashTable) labels = seen_table_new (), lists = seen_table_new ();
  g_autoptr (GHashTable) names = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GHashTable) initials = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  Learner self = { records, file, marks, headings, labels, lists, names, initials, { 0 }, 0 };
  g_autofree char *text = NULL;

  g_return_val_if_fail (GOV_IS_REGISTER (records), NULL);

  learn_people (&self);
  learn_records (&self);
  if (self.n_confirmed == 0)
    {
      g_set_error_literal (error, GOV_ERROR, GOV_ERROR_NOT_FOUND, "no decision and no action is confirmed: there is nothing to learn from");
      return NULL;
    }
  write_all (&self);
  text = g_key_file_to_data (file, NULL, NULL);
  return g_strdup_printf ("# Learned from %u confirmed decisions and actions\n%s%s", self.n_confirmed, text[0] != '\0' ? "\n" : "", text);
}
