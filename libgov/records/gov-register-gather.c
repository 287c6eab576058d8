/* The list of actions over several meetings: what comes back from one list to the next is one action. */
#include "records/gov-register-gather.h"

#include <string.h>

#include "records/gov-action.h"
#include "records/gov-action-update.h"
#include "records/gov-identifier.h"
#include "records/gov-place-private.h"
#include "records/gov-register-time.h"

/* Two texts mean the same task if so much of their words is in both.  Below four words nothing but the
 * whole text counts: "see above" comes back everywhere. */
#define SAME_WORDS 0.75
#define MIN_WORDS 4

/* Of the same number, less is asked: the text may have been rewritten. */
#define SAME_NUMBER_WORDS 0.4

/* How many earlier actions a word leads to at most; a word of more is too common to tell. */
#define MAX_LEADS 200

typedef struct
{
  GovAction *action;   /* in the register */
  GovMeeting *meeting; /* NULL where the register does not tell */
  guint order;         /* in the register */
} Mention;

/* An action of the list: a copy, brought up to date by each later mention. */
typedef struct
{
  GovAction *action;
  GovMeeting *meeting; /* of the last mention */
  GHashTable *words;   /* of its text, folded */
} Gathered;

typedef struct
{
  GovRegister *records;
  GPtrArray *gathered;   /* of Gathered, in the order of the list */
  GHashTable *by_key;    /* "id\n…", "identifier\n…", "number\n…", "text\n…" → Gathered */
  GHashTable *by_word;   /* word → GPtrArray of Gathered */
} Gathering;

static void
gathered_free (gpointer data)
{
  Gathered *gathered = data;

  g_object_unref (gathered->action);
  g_hash_table_unref (gathered->words);
  g_free (gathered);
}

static GovDate *
mention_date (const Mention *mention)
{
  GovMeeting *meeting = mention->meeting;

  if (meeting == NULL)
    return NULL;
  return gov_meeting_get_start (meeting) ? gov_meeting_get_start (meeting) : gov_meeting_get_planned_start (meeting);
}

/* Earlier meetings first; what has no date, or is of one meeting, in the order of the register. */
static int
compare_mentions (gconstpointer a,
                  gconstpointer b)
{
  const Mention *first = a, *second = b;
  GovDate *date = mention_date (first), *other = mention_date (second);
  GovOrder order = date && other ? gov_date_compare (date, other) : GOV_ORDER_UNKNOWN;

  if (order == GOV_ORDER_BEFORE || order == GOV_ORDER_AFTER)
    return order == GOV_ORDER_AFTER ? 1 : -1;
  return first->order < second->order ? -1 : first->order > second->order;
}

static GArray *
list_mentions (GovRegister *self)
{
  g_autoptr (GovList) actions = gov_register_list (self, GOV_TYPE_ACTION);
  GArray *mentions = g_array_new (FALSE, FALSE, sizeof (Mention));

  for (guint i = 0; i < gov_list_get_length (actions); i++)
    {
      GovAction *action = gov_list_get (actions, i);
      Mention mention = { action, gov_register_find_meeting (self, GOV_RECORD (action)), i };

      g_array_append_val (mentions, mention);
    }
  g_array_sort (mentions, compare_mentions);
  return mentions;
}

static const char *
action_words (GovAction *action)
{
  return gov_action_get_text (action) ? gov_action_get_text (action) : gov_action_get_title (action);
}

/* The words of a text, folded in case and accents, as a set. */
static GHashTable *
fold_words (const char *text)
{
  GHashTable *words = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_auto (GStrv) alternates = NULL;
  g_auto (GStrv) tokens = g_str_tokenize_and_fold (text ? text : "", NULL, &alternates);

  for (guint i = 0; tokens[i] != NULL; i++)
    g_hash_table_add (words, g_strdup (tokens[i]));
  return words;
}

static double
share_of_words (GHashTable *words,
                GHashTable *others)
{
  guint shared = 0, all;
  GHashTableIter iter;
  gpointer word;

  g_hash_table_iter_init (&iter, words);
  while (g_hash_table_iter_next (&iter, &word, NULL))
    shared += g_hash_table_contains (others, word);
  all = g_hash_table_size (words) + g_hash_table_size (others) - shared;
  return all ? (double) shared / all : 0;
}

/* One list may give the same task to two: then they are two. */
static gboolean
have_same_assignees (GovAction *action,
                     GovAction *other)
{
  GovList *who = gov_action_get_assignees (action), *others = gov_action_get_assignees (other);

  if (gov_list_get_length (who) == 0 || gov_list_get_length (others) == 0)
    return TRUE;
  for (guint i = 0; i < gov_list_get_length (who); i++)
    for (guint k = 0; k < gov_list_get_length (others); k++)
      {
        GovRef *ref = gov_list_get (who, i), *another = gov_list_get (others, k);
        g_autofree char *label = g_utf8_casefold (gov_ref_get_label (ref) ? gov_ref_get_label (ref) : "", -1);
        g_autofree char *other_label =
          g_utf8_casefold (gov_ref_get_label (another) ? gov_ref_get_label (another) : "", -1);

        if (gov_ref_equal (ref, another) || (*label && g_str_equal (label, other_label)))
          return TRUE;
      }
  return FALSE;
}

/* --- Which of the earlier ones a mention is --- */

typedef void (*KeyVisitor) (const char *key,
                            gpointer    data);

/* All keys by which an action is known again without a look at its words. */
static void
each_key (GovAction  *action,
          KeyVisitor  visitor,
          gpointer    data)
{
  GovList *identifiers = gov_record_get_identifiers (GOV_RECORD (action));
  const char *id = gov_record_get_id (GOV_RECORD (action));

  if (id != NULL)
    {
      g_autofree char *key = g_strconcat ("id\n", id, NULL);

      visitor (key, data);
    }
  for (guint i = 0; i < gov_list_get_length (identifiers); i++)
    {
      GovIdentifier *identifier = gov_list_get (identifiers, i);
      const char *scheme = gov_identifier_get_scheme (identifier);
      g_autofree char *key = g_strconcat ("identifier\n", scheme ? scheme : "", "\n",
                                          gov_identifier_get_value (identifier), NULL);

      visitor (key, data);
    }
}

/* A number that is told apart by its shape: "2023-14" or "A7" goes on, while "3" starts anew on each list. */
static char *
dup_number_key (GovAction *action)
{
  const char *number = gov_action_get_number (action);
  g_autofree char *folded = number ? g_utf8_casefold (number, -1) : NULL;

  return folded && *folded ? g_strconcat ("number\n", g_strstrip (folded), NULL) : NULL;
}

static gboolean
number_is_lasting (GovAction *action)
{
  const char *number = gov_action_get_number (action);
  gsize digits = number ? strspn (number, "0123456789") : 0;

  return number != NULL && (number[digits] != '\0' && number[digits] != '.' && number[digits] != ')');
}

typedef struct
{
  Gathering *gathering;
  Gathered *found;
} Lookup;

static void
look_up_key (const char *key,
             gpointer    data)
{
  Lookup *lookup = data;

  if (lookup->found == NULL)
    lookup->found = g_hash_table_lookup (lookup->gathering->by_key, key);
}

/* An action that says itself what it goes on with. */
static Gathered *
find_told (Gathering *self,
           GovAction *action)
{
  GovList *earlier = gov_action_get_supersedes (action);

  for (guint i = 0; i < gov_list_get_length (earlier); i++)
    {
      const char *id = gov_ref_get_id (gov_list_get (earlier, i));
      g_autofree char *key = id ? g_strconcat ("id\n", id, NULL) : NULL;
      Gathered *found = key ? g_hash_table_lookup (self->by_key, key) : NULL;

      if (found != NULL)
        return found;
    }
  return NULL;
}

static Gathered *
find_numbered (Gathering  *self,
               GovAction  *action,
               GHashTable *words)
{
  g_autofree char *key = dup_number_key (action);
  Gathered *found = key ? g_hash_table_lookup (self->by_key, key) : NULL;

  if (found == NULL)
    return NULL;
  return number_is_lasting (action) || share_of_words (words, found->words) >= SAME_NUMBER_WORDS ? found : NULL;
}

/* The rarest word that two texts can be found by is in both, so each word of the text is asked whom it leads to. */
static Gathered *
find_worded (Gathering  *self,
             GovAction  *action,
             GovMeeting *meeting,
             GHashTable *words)
{
  GHashTableIter iter;
  gpointer word;
  Gathered *best = NULL;
  double best_share = SAME_WORDS;

  if (g_hash_table_size (words) < MIN_WORDS)
    return NULL;
  g_hash_table_iter_init (&iter, words);
  while (g_hash_table_iter_next (&iter, &word, NULL))
    {
      GPtrArray *leads = g_hash_table_lookup (self->by_word, word);

      for (guint i = 0; leads != NULL && leads->len <= MAX_LEADS && i < leads->len; i++)
        {
          Gathered *lead = leads->pdata[i];
          double share = lead->meeting == meeting ? 0 : share_of_words (words, lead->words);

          if (share >= best_share && have_same_assignees (action, lead->action))
            {
              best = lead;
              best_share = share;
            }
        }
    }
  return best;
}

static Gathered *
find_earlier (Gathering     *self,
              const Mention *mention,
              GHashTable    *words)
{
  Lookup lookup = { self, find_told (self, mention->action) };
  Gathered *numbered;

  each_key (mention->action, look_up_key, &lookup);
  if (lookup.found != NULL)
    return lookup.found;
  numbered = find_numbered (self, mention->action, words);
  if (numbered != NULL && numbered->meeting != mention->meeting)
    return numbered;
  return find_worded (self, mention->action, mention->meeting, words);
}

/* --- Bringing it up to date --- */

static gboolean
is_later (GovDeadline *due,
          GovDeadline *before)
{
  GovDate *date = due ? gov_deadline_get_date (due) : NULL;
  GovDate *other = before ? gov_deadline_get_date (before) : NULL;

  return date != NULL && other != NULL && gov_date_compare (date, other) == GOV_ORDER_AFTER;
}

static gboolean
says_other_words (GovAction *action,
                  GovAction *other)
{
  return g_strcmp0 (action_words (action), action_words (other)) != 0;
}

/* What a mention says anew, as a step in the life of the action. */
static void
append_update (Gathered      *gathered,
               const Mention *mention)
{
  g_autoptr (GovActionUpdate) update = gov_action_update_new ();
  GovAction *action = mention->action;
  const char *id = mention->meeting ? gov_record_get_id (GOV_RECORD (mention->meeting)) : NULL;
  const char *title = mention->meeting ? gov_meeting_get_title (mention->meeting) : NULL;

  if (mention_date (mention) != NULL)
    gov_action_update_set_date (update, mention_date (mention));
  if (id != NULL || title != NULL)
    {
      g_autoptr (GovRef) meeting = gov_ref_new (id, title);

      gov_action_update_set_meeting (update, meeting);
    }
  if (gov_record_has (GOV_RECORD (action), "status"))
    gov_action_update_set_status (update, gov_action_get_status (action));
  if (says_other_words (action, gathered->action))
    gov_action_update_set_text (update, action_words (action));
  if (gov_action_get_due (action) != NULL)
    {
      g_autoptr (GovRecord) due = gov_record_copy (GOV_RECORD (gov_action_get_due (action)));

      gov_action_update_set_due (update, GOV_DEADLINE (due));
    }
  gov_list_append (gov_action_get_updates (gathered->action), update, NULL); /* nobody holds it, it is of the type */
}

static void
append_copies (GovList *list,
               GovList *more)
{
  for (guint i = 0; i < gov_list_get_length (more); i++)
    {
      gpointer item = gov_list_get (more, i);
      g_autoptr (GObject) copy = GOV_IS_RECORD (item) ? G_OBJECT (gov_record_copy (item)) : g_object_ref (item);

      gov_list_append (list, copy, NULL); /* a copy of what is in a list of that type */
    }
}

static void
bring_up_to_date (Gathered      *gathered,
                  const Mention *mention)
{
  GovAction *action = gathered->action, *said = mention->action;
  gint64 postponed = gov_action_get_times_postponed (action);

  append_update (gathered, mention);
  if (is_later (gov_action_get_due (said), gov_action_get_due (action)))
    postponed++;
  postponed = MAX (postponed, gov_action_get_times_postponed (said));
  if (postponed > 0)
    gov_action_set_times_postponed (action, postponed);
  if (gov_action_get_due (said) != NULL)
    {
      g_autoptr (GovRecord) due = gov_record_copy (GOV_RECORD (gov_action_get_due (said)));

      gov_action_set_due (action, GOV_DEADLINE (due));
    }
  if (gov_record_has (GOV_RECORD (said), "status"))
    gov_action_set_status (action, gov_action_get_status (said));
  if (gov_list_get_length (gov_action_get_assignees (said)) > 0)
    {
      gov_list_clear (gov_action_get_assignees (action));
      append_copies (gov_action_get_assignees (action), gov_action_get_assignees (said));
    }
  if (gov_action_get_number (action) == NULL && gov_action_get_number (said) != NULL)
    gov_action_set_number (action, gov_action_get_number (said));
  append_copies (gov_record_get_evidence (GOV_RECORD (action)), gov_record_get_evidence (GOV_RECORD (said)));
  gathered->meeting = mention->meeting;
}

/* --- The list --- */

/* A copy that still says in which meeting the action was agreed, for nobody holds it any more. */
static GovAction *
copy_action (const Mention *mention)
{
  GovAction *copy = GOV_ACTION (gov_record_copy (GOV_RECORD (mention->action)));
  GovMeeting *meeting = mention->meeting;

  if (meeting != NULL && gov_action_get_meeting (copy) == NULL &&
      (gov_record_get_id (GOV_RECORD (meeting)) != NULL || gov_meeting_get_title (meeting) != NULL))
    {
      g_autoptr (GovRef) ref = gov_ref_new (gov_record_get_id (GOV_RECORD (meeting)), gov_meeting_get_title (meeting));

      gov_action_set_meeting (copy, ref);
    }
  return copy;
}

typedef struct
{
  Gathering *gathering;
  Gathered *gathered;
} Entry;

static void
enter_key (const char *key,
           gpointer    data)
{
  Entry *entry = data;

  g_hash_table_replace (entry->gathering->by_key, g_strdup (key), entry->gathered);
}

static void
enter_words (Gathering *self,
             Gathered  *gathered)
{
  GHashTableIter iter;
  gpointer word;

  g_hash_table_iter_init (&iter, gathered->words);
  while (g_hash_table_iter_next (&iter, &word, NULL))
    {
      GPtrArray *leads = g_hash_table_lookup (self->by_word, word);

      if (leads == NULL)
        {
          leads = g_ptr_array_new ();
          g_hash_table_insert (self->by_word, g_strdup (word), leads);
        }
      if (leads->len <= MAX_LEADS)
        g_ptr_array_add (leads, gathered);
    }
}

static void
gather (Gathering     *self,
        const Mention *mention)
{
  g_autoptr (GHashTable) words = fold_words (action_words (mention->action));
  Gathered *gathered = find_earlier (self, mention, words);
  Entry entry = { self, gathered };

  if (gathered != NULL)
    {
      bring_up_to_date (gathered, mention);
    }
  else
    {
      gathered = entry.gathered = g_new0 (Gathered, 1);
      gathered->action = copy_action (mention);
      gathered->meeting = mention->meeting;
      gathered->words = g_hash_table_ref (words);
      g_ptr_array_add (self->gathered, gathered);
      enter_words (self, gathered);
    }
  each_key (mention->action, enter_key, &entry);
  if (gov_action_get_number (mention->action) != NULL)
    {
      g_autofree char *key = dup_number_key (mention->action);

      if (key != NULL)
        enter_key (key, &entry);
    }
}

/**
 * gov_register_gather_actions:
 * @self: a register with the records of several meetings
 *
 * Makes the list of actions of several meetings, as a clerk keeps it: an action that comes back on a
 * later list is one with the earlier, brought up to date.
 *
 * The mentions are taken in the order of their meetings.  A later one is the same action if it has the
 * same [property@Record:id] or an identifier in common, or says that it supersedes the other; if its
 * [property@Action:number] is the same, and either of a kind that goes on from list to list (`2023-14`)
 * or with words in common; or if at least three quarters of the words of both texts are the same, in
 * whatever case and with whatever accents, it was not said in the same meeting, and nobody else has to do it.
 *
 * The later mention decides on status, deadline and assignees.  A deadline that is later than it was counts
 * in [property@Action:times-postponed]; what each mention said is an [class@ActionUpdate]; the evidence of all
 * mentions is kept.  The register itself is not changed; each copy says in [property@Action:meeting] where it was
 * agreed.
 *
 * Returns: (transfer full): copies of the actions, as a list of [class@Action] that no record holds, in the
 *   order in which they were first mentioned
 *
 * Since: 1.0
 */
GovList *
gov_register_gather_actions (GovRegister *self)
{
  g_autoptr (GPtrArray) all = g_ptr_array_new_with_free_func (gathered_free);
  g_autoptr (GHashTable) by_key = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GHashTable) by_word =
    g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_ptr_array_unref);
  g_autoptr (GArray) mentions = NULL;
  Gathering gathering = { self, all, by_key, by_word };
  GovList *list;

  g_return_val_if_fail (GOV_IS_REGISTER (self), NULL);

  mentions = list_mentions (self);
  for (guint i = 0; i < mentions->len; i++)
    gather (&gathering, &g_array_index (mentions, Mention, i));
  list = gov_list_new (GOV_TYPE_ACTION);
  for (guint i = 0; i < all->len; i++)
    gov_list_append (list, ((Gathered *) all->pdata[i])->action, NULL); /* nobody holds the copy */
  return list;
}
