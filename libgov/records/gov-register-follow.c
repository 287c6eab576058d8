/* What became of something. */
#include "records/gov-register-follow.h"

#include "records/gov-follow-index-private.h"
#include "records/gov-follow-steps-private.h"
#include "records/gov-list-private.h"

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
  GovFollowSteps steps;
  GovFollowIndex *index;
  const char *id;
  GHashTable *seen;
  GQueue stops;
} Follow;

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
  step = gov_follow_add_record (&follow->steps, relation, record, source, property, from ? from->time : G_MININT64);
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
  step = gov_follow_add_step (&follow->steps, relation, NULL, tie->teller, tie->kind->property, stop->time);
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
    gov_follow_add_events (&follow->steps, stop->record, stop->time);
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
  Follow follow = { .steps.reg = self, .id = id, .stops = G_QUEUE_INIT };
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
  follow.steps.list = g_ptr_array_new ();
  go_to (&follow, R (ITSELF), start, start, NULL, LOOK_BACK | LOOK_FORWARD, NULL);
  while (!g_queue_is_empty (&follow.stops))
    {
      g_autofree Stop *stop = g_queue_pop_head (&follow.stops);

      leave (&follow, stop);
    }
  g_ptr_array_sort (follow.steps.list, compare_steps);
  for (guint i = 0; i < follow.steps.list->len; i++)
    gov_list_take (list, follow.steps.list->pdata[i]);
  g_ptr_array_unref (follow.steps.list);
  return list;
}
