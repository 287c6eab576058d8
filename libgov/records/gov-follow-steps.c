/* What a step looks like, and what a record says of its own fate. */
#include "records/gov-follow-steps-private.h"

#include "base/gov-date-private.h"
#include "records/gov-deadline.h"
#include "records/gov-place-private.h"
#include "records/gov-register-time-private.h"

#define R(name) GOV_FOLLOW_UP_RELATION_##name

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
GovFollowUp *
gov_follow_add_step (GovFollowSteps      *follow,
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
  step->found = follow->list->len;
  g_ptr_array_add (follow->list, step);
  return step;
}

/* The hour of the meeting, if it was held on the day from @first to @last; @first otherwise. */
static gint64
get_hour (GovMeeting *meeting,
          gint64      first,
          gint64      last)
{
  GovDate *date = meeting ? gov_meeting_peek_date (meeting) : NULL;
  gint64 start, end;

  if (date == NULL)
    return first;
  gov_date_get_bounds (date, &start, &end);
  return start > first && start <= last ? start : first;
}

/* The meeting is set before: what was decided on its day comes after its item, though only that has an hour. */
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
  step->time = get_hour (step->meeting, first, last);
}

static void
set_meeting (GovFollowUp *step,
             GovMeeting  *meeting)
{
  if (meeting != NULL)
    g_set_object (&step->meeting, meeting);
}

GovFollowUp *
gov_follow_add_record (GovFollowSteps      *follow,
                       GovFollowUpRelation  relation,
                       GovRecord           *record,
                       GovRecord           *source,
                       const char          *property,
                       gint64               time)
{
  GovFollowUp *step = gov_follow_add_step (follow, relation, record, source, property, time);

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
add_updates (GovFollowSteps *follow,
             GovRecord      *record,
             gint64          time)
{
  const GovBound *bound = gov_record_find_field (record, "updates");
  GovList *updates = bound && gov_record_is_stated (record, bound) ? gov_record_get_list_at (record, bound->bit) : NULL;

  for (guint i = 0; updates != NULL && i < gov_list_get_length (updates); i++)
    {
      GovRecord *update = gov_list_get (updates, i);
      GovRecord *meeting = gov_register_peek_target (follow->reg, update, "meeting");
      GovFollowUp *step = gov_follow_add_step (follow, R (REPORTED), update, record, "updates", time);

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
is_told (GovFollowSteps      *follow,
         guint                first,
         GovFollowUpRelation  relation,
         GovRecord           *meeting)
{
  for (guint i = first; i < follow->list->len; i++)
    {
      GovFollowUp *step = follow->list->pdata[i];

      if (step->relation == relation && (relation != R (CARRIED_OVER) || (gpointer) step->meeting == (gpointer) meeting))
        return TRUE;
    }
  return FALSE;
}

static void
add_ref_event (GovFollowSteps *follow,
               guint           row,
               GovRecord      *record,
               gpointer        ref,
               guint           first,
               gint64          time)
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
  step = gov_follow_add_step (follow, events[row].relation, is_meeting ? record : target, record, events[row].property, time);
  set_meeting (step, is_meeting ? GOV_MEETING (target) : NULL);
  set_date (step, date ? date : is_meeting ? gov_meeting_peek_date (GOV_MEETING (target)) : NULL);
  step->text = label ? g_strdup (label) : target ? gov_record_dup_words (target) : g_strdup (id);
}

static void
add_event (GovFollowSteps *follow,
           guint           row,
           GovRecord      *record,
           guint           first,
           gint64          time)
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
  step = gov_follow_add_step (follow, events[row].relation, record, record, events[row].property, time);
  if (events[row].date != NULL)
    set_date (step, gov_record_peek_date (record, events[row].date));
  else if (bound->type == GOV_TYPE_DEADLINE)
    step->text = gov_record_dup_words (gov_record_get_held_at (record, bound->bit));
  else
    step->text = gov_record_dup_text (record, events[row].property);
}

void
gov_follow_add_events (GovFollowSteps *follow,
                       GovRecord      *record,
                       gint64          time)
{
  const char *fate_properties[] = { "status", "outcome" };
  guint first = follow->list->len;
  GovFollowUpRelation relation;

  add_updates (follow, record, time);
  for (guint i = 0; i < G_N_ELEMENTS (events); i++)
    add_event (follow, i, record, first, time);
  for (guint i = first; i < follow->list->len; i++)
    time = MAX (time, ((GovFollowUp *) follow->list->pdata[i])->time);
  for (guint i = 0; i < G_N_ELEMENTS (fate_properties); i++)
    if (find_fate (record, fate_properties[i], &relation) && !is_told (follow, first, relation, NULL))
      gov_follow_add_step (follow, relation, record, record, fate_properties[i], time);
}
