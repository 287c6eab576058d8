/* Which meeting a record belongs to, and which one comes next. */
#include "records/gov-register-time-private.h"

#include "records/gov-place-private.h"

/* Records may point at each other in a circle. */
#define MAX_STEPS 64

GovDate *
gov_meeting_peek_date (GovMeeting *self)
{
  GovDate *start = gov_meeting_get_start (self);

  return start ? start : gov_meeting_get_planned_start (self);
}

/**
 * gov_register_find_meeting:
 * @self: a register
 * @record: a record
 *
 * Finds the meeting that a record belongs to.
 *
 * It is the record itself, if it is a meeting; else the one that its field `meeting` refers to;
 * else that of the record that holds it; else that of the agenda item that its field `agendaItem`
 * refers to.
 *
 * Returns: (transfer none) (nullable): the meeting, or %NULL if the register does not tell
 *
 * Since: 1.0
 */
GovMeeting *
gov_register_find_meeting (GovRegister *self,
                           GovRecord   *record)
{
  g_return_val_if_fail (GOV_IS_REGISTER (self), NULL);
  g_return_val_if_fail (GOV_IS_RECORD (record), NULL);

  for (guint i = 0; record != NULL && i < MAX_STEPS; i++)
    {
      GovRecord *meeting = GOV_IS_MEETING (record) ? record : gov_register_peek_target (self, record, "meeting");

      if (meeting != NULL && GOV_IS_MEETING (meeting))
        return GOV_MEETING (meeting);
      meeting = gov_record_get_holder (record);
      record = meeting ? meeting : gov_register_peek_target (self, record, "agenda-item");
    }
  return NULL;
}

static gboolean
field_names (GovRecord  *record,
             const char *property,
             const char *id)
{
  const GovBound *bound = gov_record_find_field (record, property);
  guint n = 0;
  gpointer *refs = bound ? gov_record_peek_refs (record, bound, &n) : NULL;

  for (guint i = 0; i < n; i++)
    if (g_strcmp0 (gov_record_get_ref_part (record, refs[i], GOV_REF_HAS_ID), id) == 0)
      return TRUE;
  return FALSE;
}

static gboolean
is_of (GovRecord  *meeting,
       const char *id)
{
  return field_names (meeting, "series", id) || field_names (meeting, "organizations", id) ||
         field_names (meeting, "body", id);
}

/* Whether it will be held, or was, at the time that it states. */
static gboolean
has_its_time (GovMeeting *meeting)
{
  GovMeetingStatus status = gov_meeting_get_status (meeting);

  return status != GOV_MEETING_STATUS_CANCELLED && status != GOV_MEETING_STATUS_POSTPONED &&
         !gov_record_get_deleted (GOV_RECORD (meeting)) && !gov_record_has (GOV_RECORD (meeting), "replaced-by") &&
         gov_meeting_peek_date (meeting) != NULL;
}

static gboolean
is_one_day (const GovDate *date)
{
  return gov_date_get_precision (date) >= GOV_DATE_PRECISION_DAY && !gov_date_is_interval (date) &&
         !gov_date_is_one_of (date) && !gov_date_is_all_of (date);
}

/* A day, and a time on that day, are no two meetings to choose from. */
static GovOrder
compare (const GovDate *date,
         const GovDate *other)
{
  GovOrder order = gov_date_compare (date, other);

  return order == GOV_ORDER_UNKNOWN && is_one_day (date) && is_one_day (other) ? GOV_ORDER_SAME : order;
}

/* The meetings of the series that are, or may be, after the date. */
static GPtrArray *
list_open (GovRegister   *self,
           const char    *series,
           const GovDate *after)
{
  GPtrArray *open = g_ptr_array_new ();
  g_autoptr (GovList) meetings = gov_register_list (self, GOV_TYPE_MEETING);
  guint n = gov_list_get_length (meetings);

  for (guint i = 0; i < n; i++)
    {
      GovMeeting *meeting = gov_list_get (meetings, i);

      if (is_of (GOV_RECORD (meeting), series) && has_its_time (meeting))
        {
          GovOrder order = compare (gov_meeting_peek_date (meeting), after);

          if (order == GOV_ORDER_AFTER || order == GOV_ORDER_UNKNOWN)
            g_ptr_array_add (open, meeting);
        }
    }
  return open;
}

/**
 * gov_register_find_next_meeting:
 * @self: a register
 * @series: a series of meetings; or the organization or the body that meets
 * @after: a date
 *
 * Finds the first meeting of a series after a date, such as "the next council".
 *
 * Meetings count that say when they were or are to be held, and that were not cancelled, postponed
 * without a new date, or replaced by another one.  Extraordinary meetings count as well.  A meeting
 * on the day of @after is after it only if both have a time of day that says so; of two on one day
 * without such times the first in the register is the next.  How often the series meets makes no
 * meeting: there is none before the register has it.
 *
 * Returns: (transfer none) (nullable): the meeting, or %NULL if there is none, or if the dates are
 *   too coarse to tell which one is the next
 *
 * Since: 1.0
 */
GovMeeting *
gov_register_find_next_meeting (GovRegister   *self,
                                GovRecord     *series,
                                const GovDate *after)
{
  g_autoptr (GPtrArray) open = NULL;
  GovMeeting *next = NULL;

  g_return_val_if_fail (GOV_IS_REGISTER (self), NULL);
  g_return_val_if_fail (GOV_IS_RECORD (series), NULL);
  g_return_val_if_fail (after != NULL, NULL);

  if (gov_record_get_id (series) == NULL)
    return NULL;
  open = list_open (self, gov_record_get_id (series), after);
  for (guint i = 0; i < open->len; i++)
    if (next == NULL || compare (gov_meeting_peek_date (open->pdata[i]), gov_meeting_peek_date (next)) == GOV_ORDER_BEFORE)
      next = open->pdata[i];
  if (next == NULL || compare (gov_meeting_peek_date (next), after) != GOV_ORDER_AFTER)
    return NULL;
  for (guint i = 0; i < open->len; i++)
    {
      GovOrder order = compare (gov_meeting_peek_date (next), gov_meeting_peek_date (open->pdata[i]));

      if (order != GOV_ORDER_BEFORE && order != GOV_ORDER_SAME)
        return NULL;
    }
  return next;
}
