/* A question to a store. */
#include "store/gov-query-private.h"

#include <string.h>

/**
 * GovQuery:
 *
 * What to look for in a store.
 *
 * A record is found if it is all that was set; a query to which nothing was set finds every record.  There is no
 * syntax: whatever a user types can be set as it is, and nothing of it is a command.
 *
 * A record is found wherever it is: an action in a meeting is found as an action.  It belongs to the meeting that
 * holds it or that it refers to, and to the organizations and the series of that meeting if it is held by it.  Its
 * date is the one that it states, or else that of the record that holds it, or else the day on which it was made.
 *
 * Since: 1.0
 */

/* How many records are found where nobody says otherwise. */
#define LIMIT 1000

G_DEFINE_FINAL_TYPE (GovQuery, gov_query, G_TYPE_OBJECT)

static void
gov_query_finalize (GObject *object)
{
  GovQuery *self = GOV_QUERY (object);

  g_free (self->words);
  g_free (self->status);
  g_free (self->who);
  g_free (self->meeting);
  g_free (self->organization);
  g_free (self->series);
  g_free (self->cursor);
  g_clear_pointer (&self->due_before, gov_date_free);
  g_clear_pointer (&self->due_after, gov_date_free);
  g_clear_pointer (&self->since, gov_date_free);
  g_clear_pointer (&self->until, gov_date_free);
  G_OBJECT_CLASS (gov_query_parent_class)->finalize (object);
}

static void
gov_query_class_init (GovQueryClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = gov_query_finalize;
}

static void
gov_query_init (GovQuery *self)
{
  self->type = G_TYPE_INVALID;
  self->limit = LIMIT;
}

/**
 * gov_query_new:
 *
 * Makes a query that finds every record.
 *
 * Returns: (transfer full): the query
 *
 * Since: 1.0
 */
GovQuery *
gov_query_new (void)
{
  return g_object_new (GOV_TYPE_QUERY, NULL);
}

static void
set_text (char       **member,
          const char  *text)
{
  char *copy = g_strdup (text);

  g_free (*member);
  *member = copy;
}

static void
set_date (GovDate       **member,
          const GovDate  *date)
{
  GovDate *copy = date ? gov_date_copy (date) : NULL;

  g_clear_pointer (member, gov_date_free);
  *member = copy;
}

/**
 * gov_query_set_words:
 * @self: a query
 * @words: (nullable): what was typed, or %NULL for any text
 *
 * Asks for words.
 *
 * All of them must be in a record, in its texts or its names; case and accents make no difference, and a word is found
 * in its other forms too where the language of the record is known.  Words in double quotes must stand so beside each
 * other, in just these forms; a star behind a word asks for any that begins with it.
 *
 * Finding fails with %GOV_ERROR_INVALID if there is no letter or digit in it, and with %GOV_ERROR_LIMIT if there are
 * more than 32 words or 1,024 bytes.
 *
 * Since: 1.0
 */
void
gov_query_set_words (GovQuery   *self,
                     const char *words)
{
  g_return_if_fail (GOV_IS_QUERY (self));

  set_text (&self->words, words);
}

/**
 * gov_query_set_record_type:
 * @self: a query
 * @type: a type of record, or %G_TYPE_INVALID for any
 *
 * Asks for records of a type, such as %GOV_TYPE_ACTION.
 *
 * Since: 1.0
 */
void
gov_query_set_record_type (GovQuery *self,
                           GType     type)
{
  g_return_if_fail (GOV_IS_QUERY (self));
  g_return_if_fail (type == G_TYPE_INVALID || g_type_is_a (type, GOV_TYPE_RECORD));

  self->type = type == GOV_TYPE_RECORD ? G_TYPE_INVALID : type;
}

/**
 * gov_query_set_status:
 * @self: a query
 * @status: (nullable): a word such as `done`, or %NULL for any
 *
 * Asks for records that state a status, by the word that stands in JSON.
 *
 * Of a decision it is the outcome.  Finding fails with %GOV_ERROR_INVALID if no type of record has such a word.
 *
 * Since: 1.0
 */
void
gov_query_set_status (GovQuery   *self,
                      const char *status)
{
  g_return_if_fail (GOV_IS_QUERY (self));

  set_text (&self->status, status);
}

/**
 * gov_query_set_review:
 * @self: a query
 * @review: how far people have looked at it, or %GOV_REVIEW_UNSET for any
 *
 * Asks for records that were reviewed so.
 *
 * Since: 1.0
 */
void
gov_query_set_review (GovQuery  *self,
                      GovReview  review)
{
  g_return_if_fail (GOV_IS_QUERY (self));

  self->review = review;
}

/**
 * gov_query_set_open:
 * @self: a query
 * @open: whether only what is open is wanted
 *
 * Asks for actions that somebody still has to do, as [method@Action.is_open] tells or does not deny, and for statements
 * that say so.
 *
 * Since: 1.0
 */
void
gov_query_set_open (GovQuery *self,
                    gboolean  open)
{
  g_return_if_fail (GOV_IS_QUERY (self));

  self->open = open != FALSE;
}

/**
 * gov_query_set_who:
 * @self: a query
 * @who: (nullable): an id, or words of a name, or %NULL for anybody
 *
 * Asks for what somebody does, says, decides, writes or takes part in; and for the person itself, by its id.
 *
 * Of a name all words must be in one record, as it has the name itself: a name that only another record tells is not
 * known.  Finding fails with %GOV_ERROR_INVALID and %GOV_ERROR_LIMIT as for [method@Query.set_words].
 *
 * Since: 1.0
 */
void
gov_query_set_who (GovQuery   *self,
                   const char *who)
{
  g_return_if_fail (GOV_IS_QUERY (self));

  set_text (&self->who, who);
}

/**
 * gov_query_set_meeting:
 * @self: a query
 * @meeting: (nullable): an id, or the whole name as records have it, or %NULL for any
 *
 * Asks for a meeting, its parts, and what belongs to it.
 *
 * Since: 1.0
 */
void
gov_query_set_meeting (GovQuery   *self,
                       const char *meeting)
{
  g_return_if_fail (GOV_IS_QUERY (self));

  set_text (&self->meeting, meeting);
}

/**
 * gov_query_set_organization:
 * @self: a query
 * @organization: (nullable): an id, or the whole name as records have it, or %NULL for any
 *
 * Asks for an organization or body, and what belongs to it.
 *
 * Since: 1.0
 */
void
gov_query_set_organization (GovQuery   *self,
                            const char *organization)
{
  g_return_if_fail (GOV_IS_QUERY (self));

  set_text (&self->organization, organization);
}

/**
 * gov_query_set_series:
 * @self: a query
 * @series: (nullable): an id, or the whole title as records have it, or %NULL for any
 *
 * Asks for a series of meetings, and what belongs to it.
 *
 * Since: 1.0
 */
void
gov_query_set_series (GovQuery   *self,
                      const char *series)
{
  g_return_if_fail (GOV_IS_QUERY (self));

  set_text (&self->series, series);
}

/**
 * gov_query_set_due_before:
 * @self: a query
 * @date: (nullable): a date, or %NULL for any
 *
 * Asks for what must be done before a date begins.
 *
 * The deadline that was reported last counts.  What comes due by a month comes due on its last day; what must be done
 * before a month, on the day before its first.  A deadline is unknown if it has no date, or says only when not to begin.
 *
 * Since: 1.0
 */
void
gov_query_set_due_before (GovQuery      *self,
                          const GovDate *date)
{
  g_return_if_fail (GOV_IS_QUERY (self));

  set_date (&self->due_before, date);
}

/**
 * gov_query_set_due_after:
 * @self: a query
 * @date: (nullable): a date, or %NULL for any
 *
 * Asks for what may be done until after a date is over; see [method@Query.set_due_before].
 *
 * Since: 1.0
 */
void
gov_query_set_due_after (GovQuery      *self,
                         const GovDate *date)
{
  g_return_if_fail (GOV_IS_QUERY (self));

  set_date (&self->due_after, date);
}

/**
 * gov_query_set_due_unknown:
 * @self: a query
 * @unknown: whether only what has no known deadline is wanted
 *
 * Asks for what has no deadline, or none whose date is known; see [method@Query.set_due_before].
 *
 * Since: 1.0
 */
void
gov_query_set_due_unknown (GovQuery *self,
                           gboolean  unknown)
{
  g_return_if_fail (GOV_IS_QUERY (self));

  self->due_unknown = unknown != FALSE;
}

/**
 * gov_query_set_since:
 * @self: a query
 * @date: (nullable): a date, or %NULL for any
 *
 * Asks for records whose date can be in that of @date or later.
 *
 * A record of 2023 may be one of June 2023.  What has no date is not found.
 *
 * Since: 1.0
 */
void
gov_query_set_since (GovQuery      *self,
                     const GovDate *date)
{
  g_return_if_fail (GOV_IS_QUERY (self));

  set_date (&self->since, date);
}

/**
 * gov_query_set_until:
 * @self: a query
 * @date: (nullable): a date, or %NULL for any
 *
 * Asks for records whose date can be in that of @date or earlier; see [method@Query.set_since].
 *
 * Since: 1.0
 */
void
gov_query_set_until (GovQuery      *self,
                     const GovDate *date)
{
  g_return_if_fail (GOV_IS_QUERY (self));

  set_date (&self->until, date);
}

/**
 * gov_query_set_access:
 * @self: a query
 * @upto: a level, or %GOV_ACCESS_UNSET for whatever the caller may see
 *
 * Asks for records of a level of access at most, such as those that are public.
 *
 * It is that of the record or of those that hold it, whichever is highest.
 *
 * Since: 1.0
 */
void
gov_query_set_access (GovQuery  *self,
                      GovAccess  upto)
{
  g_return_if_fail (GOV_IS_QUERY (self));

  self->access = upto;
}

/**
 * gov_query_set_order:
 * @self: a query
 * @order: which record comes first
 *
 * Sets in which order records are found.
 *
 * Since: 1.0
 */
void
gov_query_set_order (GovQuery      *self,
                     GovQueryOrder  order)
{
  g_return_if_fail (GOV_IS_QUERY (self));

  self->order = order;
}

/**
 * gov_query_set_limit:
 * @self: a query
 * @limit: how many records are found at most, or 0 for all of them
 *
 * Sets how many records are found; it is 1,000 if nobody says otherwise.
 *
 * Since: 1.0
 */
void
gov_query_set_limit (GovQuery *self,
                     guint     limit)
{
  g_return_if_fail (GOV_IS_QUERY (self));

  self->limit = limit;
}

/**
 * gov_query_set_cursor:
 * @self: a query
 * @cursor: (nullable): the cursor of the last record of the page before, or %NULL for the first page
 *
 * Goes on behind a record that was found.
 *
 * What was put into the store in between moves no other record: none comes twice, and none is left out.  Finding
 * fails with %GOV_ERROR_INVALID if the cursor is not from the same question.
 *
 * Since: 1.0
 */
void
gov_query_set_cursor (GovQuery   *self,
                      const char *cursor)
{
  g_return_if_fail (GOV_IS_QUERY (self));

  set_text (&self->cursor, cursor);
}

GovQuery *
gov_query_copy (GovQuery *self)
{
  GovQuery *copy = gov_query_new ();

  set_text (&copy->words, self->words);
  set_text (&copy->status, self->status);
  set_text (&copy->who, self->who);
  set_text (&copy->meeting, self->meeting);
  set_text (&copy->organization, self->organization);
  set_text (&copy->series, self->series);
  set_text (&copy->cursor, self->cursor);
  set_date (&copy->due_before, self->due_before);
  set_date (&copy->due_after, self->due_after);
  set_date (&copy->since, self->since);
  set_date (&copy->until, self->until);
  copy->type = self->type;
  copy->review = self->review;
  copy->open = self->open;
  copy->due_unknown = self->due_unknown;
  copy->access = self->access;
  copy->order = self->order;
  copy->limit = self->limit;
  return copy;
}

static void
add_text (GString    *all,
          const char *text)
{
  g_string_append_printf (all, "%" G_GSIZE_FORMAT ":%s;", text ? strlen (text) : 0, text ? text : "");
}

static void
add_date (GString       *all,
          const GovDate *date)
{
  add_text (all, date ? gov_date_get_text (date) : NULL);
}

char *
gov_query_dup_digest (GovQuery  *self,
                      GovAccess  upto)
{
  g_autoptr (GString) all = g_string_new (NULL);
  g_autofree char *digest = NULL;

  add_text (all, self->words);
  add_text (all, self->status);
  add_text (all, self->who);
  add_text (all, self->meeting);
  add_text (all, self->organization);
  add_text (all, self->series);
  add_date (all, self->due_before);
  add_date (all, self->due_after);
  add_date (all, self->since);
  add_date (all, self->until);
  g_string_append_printf (all, "%s;%d;%d;%d;%d;%d;%d", self->type ? g_type_name (self->type) : "", self->review, self->open,
                          self->due_unknown, self->access, self->order, upto);
  digest = g_compute_checksum_for_string (G_CHECKSUM_SHA256, all->str, (gssize) all->len);
  return g_strndup (digest, 16);
}
