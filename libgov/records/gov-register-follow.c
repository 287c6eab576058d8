/* What became of something. */
#include "records/gov-register-follow.h"

#include "base/gov-date-private.h"
#include "records/gov-action-update.h"
#include "records/gov-deadline.h"
#include "records/gov-enum-types.h"
#include "records/gov-follow-index-private.h"
#include "records/gov-follow-up-private.h"
#include "records/gov-list-private.h"
#include "records/gov-register-time-private.h"

#define R(name) GOV_FOLLOW_UP_RELATION_##name

/* Which way to look from a record: what lies before an origin is part of the story, and what else
 * came out of that origin is not. */
typedef enum
{
  LOOK_BACK    = 1 << 0,
  LOOK_FORWARD = 1 << 1,
} Look;

typedef struct
{
  GovRecord *record;
  Look look;
  int depth;   /* how many steps it is away */
  gint64 time; /* of the step that led here */
} Stop;

typedef struct
{
  GovRegister *reg;
  GovFollowIndex *index;
  const char *id;
  GHashTable *seen;
  GQueue stops;
  GPtrArray *steps;
} Follow;

/* What a step looks like. */

static GovDate *
peek_date (GovRecord  *record,
           GovMeeting *meeting)
{
  const char *properties[] = { "decided-on", "agreed-on", "date", "start" };

  for (guint i = 0; i < G_N_ELEMENTS (properties); i++)
    if (gov_record_peek_date (record, properties[i]) != NULL)
      return gov_record_peek_date (record, properties[i]);
  return meeting ? gov_meeting_peek_date (meeting) : NULL;
}

/* What is not dated stands at @time. */
static GovFollowUp *
add_step (Follow              *follow,
          GovFollowUpRelation  relation,
          GovRecord           *record,
          GovRecord           *source,
          const char          *property,
          gint64               time)
{
  GovFollowUp *step = g_object_new (GOV_TYPE_FOLLOW_UP, NULL);

  step->relation = relation;
  step->record = record ? g_object_ref (record) : NULL;
  step->source = g_object_ref (source);
  step->field = property;
  step->time = time;
  step->found = follow->steps->len;
  g_ptr_array_add (follow->steps, step);
  return step;
}

static void
set_date (GovFollowUp   *step,
          const GovDate *date)
{
  gint64 first, last;

  if (date == NULL)
    return;
  step->date = gov_date_copy (date);
  gov_date_get_bounds (date, &first, &last);
  if (first == G_MININT64)
    return;
  step->time = first;
}

static void
set_meeting (GovFollowUp *step,
             GovMeeting  *meeting)
{
  if (meeting != NULL)
    g_set_object (&step->meeting, meeting);
}

static GovFollowUp *
add_record_step (Follow              *follow,
                 GovFollowUpRelation  relation,
                 GovRecord           *record,
                 GovRecord           *source,
                 const char          *property,
                 gint64               time)
{
  GovFollowUp *step = add_step (follow, relation, record, source, property, time);

  set_meeting (step, gov_register_find_meeting (follow->reg, record));
  set_date (step, peek_date (record, step->meeting));
  step->text = gov_record_dup_words (record);
  return step;
}

/* What a record says of its own fate. */

static const struct
{
  const char *nick;
  GovFollowUpRelation relation;
} fates[] = {
  { "done", R (DONE) },
  { "discussed", R (DONE) },
  { "postponed", R (POSTPONED) },
  { "rescheduled", R (POSTPONED) },
  { "deferred", R (POSTPONED) },
  { "transferred", R (TRANSFERRED) },
  { "referred", R (REFERRED) },
  { "cancelled", R (DROPPED) },
  { "withdrawn", R (DROPPED) },
  { "removed", R (DROPPED) },
  { "expired", R (DROPPED) },
  { "lapsed", R (DROPPED) },
  { "answered", R (ANSWERED) },
  { "granted", R (ANSWERED) },
  { "partly-granted", R (ANSWERED) },
  { "declined", R (ANSWERED) },
};

static gboolean
find_fate (GovRecord           *record,
           const char          *property,
           GovFollowUpRelation *relation)
{
  const GovBound *bound = gov_record_find_field (record, property);
  g_autofree char *nick = bound && bound->words ? gov_record_dup_text (record, property) : NULL;

  for (guint i = 0; nick != NULL && i < G_N_ELEMENTS (fates); i++)
    if (g_str_equal (fates[i].nick, nick))
      {
        *relation = fates[i].relation;
        return TRUE;
      }
  return FALSE;
}

static void
add_updates (Follow    *follow,
             GovRecord *record,
             gint64     time)
{
  const GovBound *bound = gov_record_find_field (record, "updates");
  GovList *updates = bound && gov_record_is_stated (record, bound) ? gov_record_get_list_at (record, bound->bit) : NULL;

  for (guint i = 0; updates != NULL && i < gov_list_get_length (updates); i++)
    {
      GovRecord *update = gov_list_get (updates, i);
      GovRecord *meeting = gov_register_peek_target (follow->reg, update, "meeting");
      GovFollowUp *step = add_step (follow, R (REPORTED), update, record, "updates", time);

      if (!find_fate (update, "status", &step->relation) && gov_record_has (update, "due"))
        step->relation = R (POSTPONED);
      if (step->relation == R (REPORTED) && gov_record_find_field (update, "transferred-to") != NULL &&
          gov_record_has (update, "transferred-to"))
        step->relation = R (TRANSFERRED);
      set_meeting (step, meeting && GOV_IS_MEETING (meeting) ? GOV_MEETING (meeting) : NULL);
      if (gov_record_peek_date (update, "date") != NULL)
        set_date (step, gov_record_peek_date (update, "date"));
      else if (step->meeting != NULL)
        set_date (step, gov_meeting_peek_date (step->meeting));
      step->text = gov_record_dup_words (update);
      time = step->time;
    }
}

/* Fields that tell a fate by being stated, in this order: the later ones only say it again. */
static const struct
{
  const char *property;
  GovFollowUpRelation relation;
  const char *date; /* the field that tells when */
} events[] = {
  { "meetings", R (CARRIED_OVER), NULL },
  { "referred-to", R (REFERRED), NULL },
  { "postponed-to", R (POSTPONED), NULL },
  { "times-postponed", R (POSTPONED), NULL },
  { "transferred-to", R (TRANSFERRED), NULL },
  { "completed-in", R (DONE), "completed-on" },
  { "completed-on", R (DONE), "completed-on" },
};

/* Whether a step since @first says the same, of the same meeting if there is one. */
static gboolean
is_told (Follow              *follow,
         guint                first,
         GovFollowUpRelation  relation,
         GovRecord           *meeting)
{
  for (guint i = first; i < follow->steps->len; i++)
    {
      GovFollowUp *step = follow->steps->pdata[i];

      if (step->relation == relation && (relation != R (CARRIED_OVER) || (gpointer) step->meeting == (gpointer) meeting))
        return TRUE;
    }
  return FALSE;
}

static void
add_ref_event (Follow     *follow,
               guint       row,
               GovRecord  *record,
               gpointer    ref,
               guint       first,
               gint64      time)
{
  const char *id = gov_record_get_ref_part (record, ref, GOV_REF_HAS_ID);
  const char *label = gov_record_get_ref_part (record, ref, GOV_REF_HAS_LABEL);
  GovRecord *target = id ? gov_register_lookup (follow->reg, id) : NULL;
  gboolean is_meeting = target != NULL && GOV_IS_MEETING (target);
  GovDate *date = events[row].date ? gov_record_peek_date (record, events[row].date) : NULL;
  GovFollowUp *step;

  if (is_told (follow, first, events[row].relation, is_meeting ? target : NULL) ||
      (events[row].relation == R (CARRIED_OVER) && target == (GovRecord *) gov_register_find_meeting (follow->reg, record)))
    return;
  step = add_step (follow, events[row].relation, is_meeting ? record : target, record, events[row].property, time);
  set_meeting (step, is_meeting ? GOV_MEETING (target) : NULL);
  set_date (step, date ? date : is_meeting ? gov_meeting_peek_date (GOV_MEETING (target)) : NULL);
  step->text = label ? g_strdup (label) : target ? gov_record_dup_words (target) : g_strdup (id);
}

static void
add_event (Follow    *follow,
           guint      row,
           GovRecord *record,
           guint      first,
           gint64     time)
{
  const GovBound *bound = gov_record_find_field (record, events[row].property);
  GovFollowUp *step;
  gpointer *refs;
  guint n;

  if (bound == NULL || !gov_record_is_stated (record, bound))
    return;
  refs = gov_record_peek_refs (record, bound, &n);
  for (guint i = 0; refs != NULL && i < n; i++)
    add_ref_event (follow, row, record, refs[i], first, time);
  if (refs != NULL || is_told (follow, first, events[row].relation, NULL))
    return;
  step = add_step (follow, events[row].relation, record, record, events[row].property, time);
  if (events[row].date != NULL)
    set_date (step, gov_record_peek_date (record, events[row].date));
  else if (bound->type == GOV_TYPE_DEADLINE)
    step->text = gov_record_dup_words (gov_record_get_held_at (record, bound->bit));
  else
    step->text = gov_record_dup_text (record, events[row].property);
}

static void
add_own_events (Follow    *follow,
                GovRecord *record,
                gint64     time)
{
  const char *fate_properties[] = { "status", "outcome" };
  guint first = follow->steps->len;
  GovFollowUpRelation relation;

  add_updates (follow, record, time);
  for (guint i = 0; i < G_N_ELEMENTS (events); i++)
    add_event (follow, i, record, first, time);
  for (guint i = first; i < follow->steps->len; i++)
    time = MAX (time, ((GovFollowUp *) follow->steps->pdata[i])->time);
  for (guint i = 0; i < G_N_ELEMENTS (fate_properties); i++)
    if (find_fate (record, fate_properties[i], &relation) && !is_told (follow, first, relation, NULL))
      add_step (follow, relation, record, record, fate_properties[i], time);
}

/* From stop to stop. */

/* Of what happened at one time, the origins come first, and the furthest of them. */
static void
set_rank (GovFollowUp *step,
          Stop        *from)
{
  if (step->relation >= R (ORIGIN) && step->relation <= R (DEPENDS_ON))
    step->rank = -1 - (from ? from->depth : 0);
}

static void
go_to (Follow              *follow,
       GovFollowUpRelation  relation,
       GovRecord           *record,
       GovRecord           *source,
       const char          *property,
       Look                 look,
       Stop                *from)
{
  GovFollowUp *step;
  Stop *stop;

  if (!g_hash_table_add (follow->seen, record))
    return;
  step = add_record_step (follow, relation, record, source, property, from ? from->time : G_MININT64);
  set_rank (step, from);
  stop = g_new (Stop, 1);
  *stop = (Stop) { record, look, from ? from->depth + 1 : 0, step->time };
  g_queue_push_tail (&follow->stops, stop);
}

/* @other is on the far side of the tie from where we stand; @is_later says on which. */
static void
follow_tie (Follow    *follow,
            Stop      *stop,
            GovTie    *tie,
            GovRecord *other,
            gboolean   is_later)
{
  Look look = is_later ? LOOK_FORWARD : LOOK_BACK;
  GovFollowUpRelation relation = is_later ? tie->kind->later : tie->kind->earlier;
  GovFollowUp *step;

  if (!(stop->look & look))
    return;
  if (other != NULL)
    {
      go_to (follow, relation, other, tie->teller, tie->kind->property, tie->kind->ends ? 0 : look, stop);
      return;
    }
  step = add_step (follow, relation, NULL, tie->teller, tie->kind->property, stop->time);
  step->text = g_strdup (tie->text);
  set_rank (step, stop);
}

typedef struct
{
  Follow *follow;
  Stop *stop;
} Here;

static void
go_to_same (gpointer other,
            gpointer data)
{
  Here *here = data;
  const char *id = gov_record_get_id (other);
  gboolean is_asked = g_strcmp0 (id, here->follow->id) == 0;

  go_to (here->follow, is_asked ? R (ITSELF) : R (SAME), other, here->stop->record,
         g_strcmp0 (id, gov_record_get_id (here->stop->record)) == 0 ? "id" : "identifiers",
         here->stop->look, here->stop);
}

static void
leave (Follow *follow,
       Stop   *stop)
{
  GPtrArray *told = g_hash_table_lookup (follow->index->told, stop->record);
  GPtrArray *tied = g_hash_table_lookup (follow->index->tied, stop->record);
  GPtrArray *same = gov_follow_index_same_id (follow->index, stop->record);
  Here here = { follow, stop };

  if (stop->look & LOOK_FORWARD)
    add_own_events (follow, stop->record, stop->time);
  if (stop->look == 0)
    return;
  if (same != NULL)
    g_ptr_array_foreach (same, go_to_same, &here);
  gov_follow_index_each_identifier (follow->index, stop->record, go_to_same, &here);
  for (guint i = 0; told != NULL && i < told->len; i++)
    {
      GovTie *tie = told->pdata[i];

      follow_tie (follow, stop, tie, tie->target, tie->kind->target_is_later);
    }
  for (guint i = 0; tied != NULL && i < tied->len; i++)
    {
      GovTie *tie = tied->pdata[i];

      follow_tie (follow, stop, tie, tie->teller, !tie->kind->target_is_later);
    }
}

static int
compare_steps (gconstpointer a,
               gconstpointer b)
{
  const GovFollowUp *step = *(GovFollowUp *const *) a, *other = *(GovFollowUp *const *) b;

  if (step->time != other->time)
    return step->time < other->time ? -1 : 1;
  if (step->rank != other->rank)
    return step->rank - other->rank;
  return (step->found > other->found) - (step->found < other->found);
}

/**
 * gov_register_follow:
 * @self: a register
 * @id: the id of an agenda item, a decision, an action, a statement, a paper or a meeting
 *
 * Tells what became of something over the meetings, and what it came from.
 *
 * The steps are what the records say of each other, in either direction: an item that came back in a
 * later meeting, the decisions and actions that came out of it, what was reported about an action, what
 * it was replaced, answered or prolonged by, to whom it was referred or handed over, until when it was
 * put off, and whether it was done.  Records with the same id, or with the same identifier in the same
 * scheme, are the same thing.  What lies before an origin is told too, but not what else came out of it.
 *
 * The steps are in the order of time, as far as it is known: what is not dated stands next to the step
 * that led to it.  Each record is told once, so that references in a circle come to an end.  The list is
 * empty if no record has the id.
 *
 * Returns: (transfer full): a list of [class@FollowUp]
 *
 * Since: 1.0
 */
GovList *
gov_register_follow (GovRegister *self,
                     const char  *id)
{
  g_autoptr (GovFollowIndex) index = NULL;
  g_autoptr (GHashTable) seen = NULL;
  Follow follow = { .reg = self, .id = id, .stops = G_QUEUE_INIT };
  GovRecord *start;
  GovList *list;

  g_return_val_if_fail (GOV_IS_REGISTER (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  list = gov_list_new (GOV_TYPE_FOLLOW_UP);
  start = gov_register_lookup (self, id);
  if (start == NULL)
    return list;
  follow.index = index = gov_follow_index_new (self);
  follow.seen = seen = g_hash_table_new (NULL, NULL);
  follow.steps = g_ptr_array_new ();
  go_to (&follow, R (ITSELF), start, start, NULL, LOOK_BACK | LOOK_FORWARD, NULL);
  while (!g_queue_is_empty (&follow.stops))
    {
      g_autofree Stop *stop = g_queue_pop_head (&follow.stops);

      leave (&follow, stop);
    }
  g_ptr_array_sort (follow.steps, compare_steps);
  for (guint i = 0; i < follow.steps->len; i++)
    gov_list_take (list, follow.steps->pdata[i]);
  g_ptr_array_unref (follow.steps);
  return list;
}
