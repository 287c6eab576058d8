/* Deadlines that depend on what else is in the register. */
#include "records/gov-register-time-private.h"

#include "records/gov-action-update.h"
#include "records/gov-date-shift-private.h"
#include "records/gov-place-private.h"
#include "records/gov-series.h"

/* Which fields say when the thing is that a deadline hangs on; the first that is stated does. */
static const struct
{
  GovDeadlineAnchor anchor;
  const char *properties[6];
} dates[] = {
  { GOV_DEADLINE_ANCHOR_UNSET, { "decided-on", "completed-on", "published-on", "date" } },
  { GOV_DEADLINE_ANCHOR_EVENT, { "start", "planned-start", "decided-on", "completed-on", "date" } },
  { GOV_DEADLINE_ANCHOR_DOCUMENT, { "published-on", "date" } },
  { GOV_DEADLINE_ANCHOR_DECISION, { "decided-on" } },
};

static GovDate *
find_date (GovRecord         *record,
           GovDeadlineAnchor  anchor)
{
  for (guint i = 0; i < G_N_ELEMENTS (dates); i++)
    for (guint n = 0; dates[i].anchor == anchor && dates[i].properties[n] != NULL; n++)
      {
        GovDate *date = gov_record_peek_date (record, dates[i].properties[n]);

        if (date != NULL)
          return gov_date_copy (date);
      }
  return NULL;
}

/* Whether the deadline is on the near side of the anchor, so that its beginning counts. */
static gboolean
ends_at_start (GovDeadlinePolarity polarity)
{
  return polarity == GOV_DEADLINE_POLARITY_BEFORE || polarity == GOV_DEADLINE_POLARITY_NOT_AS_LATE_AS;
}

/* From the day of one date to that of the other, where both are known. */
static GovDate *
make_interval (GovDate *start,
               GovDate *end)
{
  g_autoptr (GovDate) first = start ? gov_date_get_earliest (start) : NULL;
  g_autoptr (GovDate) last = end ? gov_date_get_latest (end) : NULL;
  g_autofree char *text = NULL;

  if (first == NULL || last == NULL)
    return NULL;
  text = g_strdup_printf ("%.10s/%.10s", gov_date_get_text (first), gov_date_get_text (last));
  return gov_date_new_from_string (text, NULL);
}

/* A day is the day of the meeting: what is due in it is in time until it is over. */
static GovDate *
get_days (GovMeeting *meeting)
{
  GovDate *start = gov_meeting_peek_date (meeting);
  GovDate *end = gov_meeting_get_end (meeting) ? gov_meeting_get_end (meeting) : gov_meeting_get_planned_end (meeting);
  g_autofree char *day = NULL;

  if (gov_date_get_precision (start) < GOV_DATE_PRECISION_SECOND || gov_date_is_interval (start))
    return gov_date_copy (start);
  if (end != NULL && gov_date_get_precision (end) >= GOV_DATE_PRECISION_DAY &&
      strncmp (gov_date_get_text (start), gov_date_get_text (end), 10) < 0)
    return make_interval (start, end);
  day = g_strndup (gov_date_get_text (start), 10);
  return gov_date_new_from_string (day, NULL);
}

static GovDate *
get_meeting_date (GovMeeting  *meeting,
                  GovDeadline *deadline)
{
  GovMeetingStatus status = gov_meeting_get_status (meeting);

  if (gov_meeting_peek_date (meeting) == NULL || status == GOV_MEETING_STATUS_CANCELLED ||
      status == GOV_MEETING_STATUS_POSTPONED)
    return NULL;
  if (ends_at_start (gov_deadline_get_polarity (deadline)) || gov_deadline_get_offset (deadline) != NULL)
    return gov_date_copy (gov_meeting_peek_date (meeting));
  return get_days (meeting);
}

/* When the deadline was set: the meeting, or else the day that a record around it states. */
static GovDate *
find_origin (GovRegister *self,
             GovDeadline *deadline,
             GovMeeting  *from)
{
  const char *properties[] = { "agreed-on", "decided-on", "date" };

  if (from == NULL)
    from = gov_register_find_meeting (self, GOV_RECORD (deadline));
  if (from != NULL)
    return gov_meeting_peek_date (from);
  for (GovRecord *above = gov_record_get_holder (GOV_RECORD (deadline)); above != NULL; above = gov_record_get_holder (above))
    for (guint i = 0; i < G_N_ELEMENTS (properties); i++)
      if (gov_record_peek_date (above, properties[i]) != NULL)
        return gov_record_peek_date (above, properties[i]);
  return NULL;
}

static GovDate *
resolve_anchor (GovRegister *self,
                GovDeadline *deadline,
                GovMeeting  *from)
{
  GovDeadlineAnchor kind = gov_deadline_get_anchor_kind (deadline);
  GovRecord *anchor = gov_register_peek_target (self, GOV_RECORD (deadline), "anchor");
  GovMeeting *meeting;
  GovDate *date;

  if (anchor == NULL || gov_record_get_deleted (anchor))
    return NULL;
  if (kind == GOV_DEADLINE_ANCHOR_UNSET && GOV_IS_SERIES (anchor))
    kind = GOV_DEADLINE_ANCHOR_NEXT_OCCURRENCE;
  if (kind == GOV_DEADLINE_ANCHOR_NEXT_OCCURRENCE && !GOV_IS_MEETING (anchor))
    {
      date = find_origin (self, deadline, from);
      meeting = date ? gov_register_find_next_meeting (self, anchor, date) : NULL;
      return meeting ? get_meeting_date (meeting, deadline) : NULL;
    }
  if (GOV_IS_MEETING (anchor))
    return get_meeting_date (GOV_MEETING (anchor), deadline);
  if (kind == GOV_DEADLINE_ANCHOR_PERIOD)
    return make_interval (gov_record_peek_date (anchor, "start"), gov_record_peek_date (anchor, "end"));
  date = find_date (anchor, kind);
  meeting = date ? NULL : gov_register_find_meeting (self, anchor);
  return meeting ? get_meeting_date (meeting, deadline) : date;
}

/**
 * gov_register_resolve_deadline:
 * @self: a register
 * @deadline: a deadline
 * @from: (nullable): the meeting in which the deadline was set, or %NULL to find it
 *
 * Works out the date of a deadline from what the register knows of its anchor.
 *
 * A deadline that states a date keeps it.  Else it depends on [property@Deadline:anchor]:
 *
 * - the next meeting of a series, an organization or a body: that of
 *   [method@Register.find_next_meeting] after @from.  Without @from it is the meeting to which the
 *   deadline belongs ([method@Register.find_meeting]), or else the day that a record around it
 *   states as that of the agreement;
 * - a meeting, unless it was cancelled or postponed: its day or days; its start, if the deadline is
 *   before it or counted from it;
 * - a term or another period: from its start to its end;
 * - a decision, a document or another event: the day that it states, or else that of its meeting.
 *
 * Then [property@Deadline:offset] is added, as the calendar counts: a month after 31 January is the
 * last day of February.  Before an anchor it is subtracted, and the deadline is *by* the day that
 * results.  Where the anchor's date is coarser than what is counted, the result is one of the days
 * that it can be.
 *
 * The deadline itself is not changed.  Nothing is invented: a copy without a date is the answer
 * that the register does not tell.
 *
 * Returns: (transfer full): a copy, with a date if it is known
 *
 * Since: 1.0
 */
GovDeadline *
gov_register_resolve_deadline (GovRegister *self,
                               GovDeadline *deadline,
                               GovMeeting  *from)
{
  GovDeadline *resolved;
  g_autoptr (GovDate) date = NULL;
  const char *offset;

  g_return_val_if_fail (GOV_IS_REGISTER (self), NULL);
  g_return_val_if_fail (GOV_IS_DEADLINE (deadline), NULL);
  g_return_val_if_fail (from == NULL || GOV_IS_MEETING (from), NULL);

  resolved = GOV_DEADLINE (gov_record_copy (GOV_RECORD (deadline)));
  if (gov_deadline_get_date (deadline) != NULL)
    return resolved;
  date = resolve_anchor (self, deadline, from);
  offset = gov_deadline_get_offset (deadline);
  if (date != NULL && offset != NULL)
    {
      g_autoptr (GovDate) base = g_steal_pointer (&date);
      gboolean back = gov_deadline_get_polarity (deadline) == GOV_DEADLINE_POLARITY_BEFORE;

      date = gov_date_shift (base, offset, back && *offset != '-');
      if (back && date != NULL)
        gov_deadline_set_polarity (resolved, GOV_DEADLINE_POLARITY_BY);
    }
  if (date != NULL)
    gov_deadline_set_date (resolved, date);
  return resolved;
}

/* What was reported last counts; what an update does not mention stays, unless it was put off. */
GovDeadline *
gov_action_peek_due (GovAction *action)
{
  GovList *updates = gov_record_has (GOV_RECORD (action), "updates") ? gov_action_get_updates (action) : NULL;
  GovDeadline *due = gov_action_get_due (action);

  for (guint i = 0; updates != NULL && i < gov_list_get_length (updates); i++)
    {
      GovActionUpdate *update = gov_list_get (updates, i);

      if (gov_action_update_get_due (update) != NULL || gov_action_update_get_status (update) == GOV_ACTION_STATUS_POSTPONED)
        due = gov_action_update_get_due (update);
    }
  return due;
}

/**
 * gov_register_is_overdue:
 * @self: a register
 * @action: an action
 * @at: the time to judge from, such as now or the day of a meeting
 *
 * Tells whether an action is still to be done and late.
 *
 * An action that is not [method@Action.is_open] is not.  Of the others the deadline tells: the one that was reported last in [property@Action:updates], or else
 * [property@Action:due], worked out by [method@Register.resolve_deadline] and judged by
 * [method@Deadline.is_overdue].  It is unknown where there is no deadline, where its date is not known,
 * and where the action was put off and no new deadline has been reported.
 *
 * Returns: whether the action is overdue
 *
 * Since: 1.0
 */
GovAnswer
gov_register_is_overdue (GovRegister   *self,
                         GovAction     *action,
                         const GovDate *at)
{
  g_autoptr (GovDeadline) resolved = NULL;
  GovDeadline *due;

  g_return_val_if_fail (GOV_IS_REGISTER (self), GOV_ANSWER_UNKNOWN);
  g_return_val_if_fail (GOV_IS_ACTION (action), GOV_ANSWER_UNKNOWN);
  g_return_val_if_fail (at != NULL, GOV_ANSWER_UNKNOWN);

  if (gov_action_is_open (action) == GOV_ANSWER_NO)
    return GOV_ANSWER_NO;
  due = gov_action_peek_due (action);
  if (due == NULL)
    return GOV_ANSWER_UNKNOWN;
  resolved = gov_register_resolve_deadline (self, due, NULL);
  return gov_deadline_is_overdue (resolved, at);
}
