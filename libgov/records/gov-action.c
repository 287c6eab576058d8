#include "records/gov-action.h"

#include "records/gov-action-update.h"
#include "records/gov-condition.h"
#include "records/gov-enum-types.h"
#include "records/gov-field-private.h"
#include "records/gov-quantity.h"

/**
 * GovAction:
 *
 * Something that someone is to do: a task, an undertaking given to the meeting, an
 * instruction. It says who does it, for whom and by when, as far as the source says so, and
 * keeps the history of its updates. The Dutch term for one that is promised by a portfolio
 * holder is *toezegging*; iCalendar has `VTODO` for it.
 *
 * Since: 1.0
 */

static const GovField fields[] = {
  /**
   * GovAction:meeting:
   *
   * The meeting in which the action was agreed, for an action that is not held by one.
   *
   * Since: 1.0
   */
  GOV_FIELD_REF ("meeting", "meeting", GOV_FINDS_MEETING),

  /**
   * GovAction:agenda-item:
   *
   * The agenda item under which it was agreed, for an action that is not held by one.
   *
   * Since: 1.0
   */
  GOV_FIELD_REF ("agenda-item", "agendaItem", GOV_PLAIN),

  /**
   * GovAction:number:
   *
   * The number of the action on its list, as printed.
   *
   * Since: 1.0
   */
  GOV_FIELD_STRING ("number", "number", GOV_WORDS),

  /**
   * GovAction:title:
   *
   * What the action is about, in a few words. iCalendar `SUMMARY`.
   *
   * Since: 1.0
   */
  GOV_FIELD_STRING ("title", "title", GOV_WORDS),

  /**
   * GovAction:text:
   *
   * What is to be done, in the words of the source. ORI `toezegging`, iCalendar
   * `DESCRIPTION`.
   *
   * Since: 1.0
   */
  GOV_FIELD_TEXT ("text", "text", GOV_REQUIRED | GOV_WORDS),

  /**
   * GovAction:topic:
   *
   * The subject or heading under which the source lists the action.
   *
   * Since: 1.0
   */
  GOV_FIELD_STRING ("topic", "topic", GOV_WORDS),

  /**
   * GovAction:kind:
   *
   * Whether the action is a task, an undertaking, an instruction and so on.
   *
   * Since: 1.0
   */
  GOV_FIELD_ENUM ("kind", "kind", GOV_PLAIN, gov_action_kind_get_type),

  /**
   * GovAction:modality:
   *
   * How firmly it is said: as something that will, should or may be done.
   *
   * Since: 1.0
   */
  GOV_FIELD_ENUM ("modality", "modality", GOV_PLAIN, gov_modality_get_type),

  /**
   * GovAction:assignees:
   *
   * Who is to do it: people, offices, groups or organizations. iCalendar `ATTENDEE`,
   * 4minitz `responsibles`.
   *
   * Since: 1.0
   */
  GOV_FIELD_REFS ("assignees", "assignees", GOV_FINDS_WHO),

  /**
   * GovAction:involved:
   *
   * Who takes part without being responsible.
   *
   * Since: 1.0
   */
  GOV_FIELD_REFS ("involved", "involved", GOV_WORDS),

  /**
   * GovAction:consulted:
   *
   * Who is to be asked for advice.
   *
   * Since: 1.0
   */
  GOV_FIELD_REFS ("consulted", "consulted", GOV_WORDS),

  /**
   * GovAction:informed:
   *
   * Who is to be kept informed. JSCalendar role `informational`.
   *
   * Since: 1.0
   */
  GOV_FIELD_REFS ("informed", "informed", GOV_WORDS),

  /**
   * GovAction:requester:
   *
   * Who asked for it. iCalendar `ORGANIZER` comes nearest.
   *
   * Since: 1.0
   */
  GOV_FIELD_REF ("requester", "requester", GOV_WORDS),

  /**
   * GovAction:recipient:
   *
   * To whom the result is owed. schema.org `recipient`.
   *
   * Since: 1.0
   */
  GOV_FIELD_REF ("recipient", "recipient", GOV_WORDS),

  /**
   * GovAction:deliverable:
   *
   * What is to be handed over in the end, such as a proposal or a list.
   *
   * Since: 1.0
   */
  GOV_FIELD_TEXT ("deliverable", "deliverable", GOV_WORDS),

  /**
   * GovAction:delivered:
   *
   * The papers and files that were handed over. schema.org `result`.
   *
   * Since: 1.0
   */
  GOV_FIELD_REFS ("delivered", "delivered", GOV_PLAIN),

  /**
   * GovAction:agreed-on:
   *
   * The day on which the action was agreed.
   *
   * Since: 1.0
   */
  GOV_FIELD_DATE ("agreed-on", "agreedOn", GOV_FINDS_DATE),

  /**
   * GovAction:planned-start:
   *
   * The day before which the action need not be taken up.
   *
   * Since: 1.0
   */
  GOV_FIELD_DATE ("planned-start", "plannedStart", GOV_PLAIN),

  /**
   * GovAction:due:
   *
   * By when it must be done, as an exact date, as words, or tied to an event. iCalendar
   * `DUE`.
   *
   * Since: 1.0
   */
  GOV_FIELD_RECORD ("due", "due", GOV_FINDS_DUE, gov_deadline_get_type),

  /**
   * GovAction:status:
   *
   * How far the action has come. iCalendar `STATUS`, JSCalendar `progress`.
   *
   * Since: 1.0
   */
  GOV_FIELD_ENUM ("status", "status", GOV_FINDS_STATUS, gov_action_status_get_type),

  /**
   * GovAction:result:
   *
   * How the action ended, in the words of the source.
   *
   * Since: 1.0
   */
  GOV_FIELD_TEXT ("result", "result", GOV_WORDS),

  /**
   * GovAction:percent-complete:
   *
   * How much of it is done, in per cent: from 0 to 100. iCalendar `PERCENT-COMPLETE`.
   *
   * Since: 1.0
   */
  GOV_FIELD_INTEGER ("percent-complete", "percentComplete", GOV_PLAIN),

  /**
   * GovAction:priority:
   *
   * How urgent it is, from 1 (first) to 9 (last). iCalendar `PRIORITY`.
   *
   * Since: 1.0
   */
  GOV_FIELD_INTEGER ("priority", "priority", GOV_PLAIN),

  /**
   * GovAction:completed-on:
   *
   * The day on which it was done. iCalendar `COMPLETED`.
   *
   * Since: 1.0
   */
  GOV_FIELD_DATE ("completed-on", "completedOn", GOV_PLAIN),

  /**
   * GovAction:completed-in:
   *
   * The meeting in which it was taken off the list.
   *
   * Since: 1.0
   */
  GOV_FIELD_REF ("completed-in", "completedIn", GOV_PLAIN),

  /**
   * GovAction:times-postponed:
   *
   * How often its deadline has been moved.
   *
   * Since: 1.0
   */
  GOV_FIELD_INTEGER ("times-postponed", "timesPostponed", GOV_PLAIN),

  /**
   * GovAction:arising-from:
   *
   * The decisions, statements or agenda items from which it follows. iCalendar
   * `RELATED-TO`.
   *
   * Since: 1.0
   */
  GOV_FIELD_REFS ("arising-from", "arisingFrom", GOV_PLAIN),

  /**
   * GovAction:supersedes:
   *
   * The earlier actions in whose place this one comes.
   *
   * Since: 1.0
   */
  GOV_FIELD_REFS ("supersedes", "supersedes", GOV_PLAIN),

  /**
   * GovAction:depends-on:
   *
   * What must be done or decided first, in this record set or outside it.
   *
   * Since: 1.0
   */
  GOV_FIELD_REFS ("depends-on", "dependsOn", GOV_PLAIN),

  /**
   * GovAction:acceptance-criterion:
   *
   * When the requester will be satisfied.
   *
   * Since: 1.0
   */
  GOV_FIELD_TEXT ("acceptance-criterion", "acceptanceCriterion", GOV_WORDS),

  /**
   * GovAction:conditions:
   *
   * The conditions under which it will be done.
   *
   * Since: 1.0
   */
  GOV_FIELD_RECORDS ("conditions", "conditions", GOV_PLAIN, gov_condition_get_type),

  /**
   * GovAction:quantities:
   *
   * The amounts, numbers of people and sums that the action names.
   *
   * Since: 1.0
   */
  GOV_FIELD_RECORDS ("quantities", "quantities", GOV_PLAIN, gov_quantity_get_type),

  /**
   * GovAction:programme:
   *
   * The programme or dossier within which it is done.
   *
   * Since: 1.0
   */
  GOV_FIELD_REF ("programme", "programme", GOV_WORDS),

  /**
   * GovAction:forum:
   *
   * The organization or series of meetings in which it will be brought or discussed.
   *
   * Since: 1.0
   */
  GOV_FIELD_REF ("forum", "forum", GOV_WORDS),

  /**
   * GovAction:papers:
   *
   * The papers that the action is about.
   *
   * Since: 1.0
   */
  GOV_FIELD_REFS ("papers", "papers", GOV_PLAIN),

  /**
   * GovAction:part-of:
   *
   * The action of which this one is a part, for an action that is not held by it.
   *
   * Since: 1.0
   */
  GOV_FIELD_REF ("part-of", "partOf", GOV_PLAIN),

  /**
   * GovAction:parts:
   *
   * The lines of work into which the action is split.
   *
   * Since: 1.0
   */
  GOV_FIELD_RECORDS ("parts", "parts", GOV_PLAIN, gov_action_get_type),

  /**
   * GovAction:updates:
   *
   * What was reported about the action since, oldest first. 4minitz `details`.
   *
   * Since: 1.0
   */
  GOV_FIELD_RECORDS ("updates", "updates", GOV_PLAIN, gov_action_update_get_type),

  /**
   * GovAction:meetings:
   *
   * The meetings on whose action list it stood. 4minitz carries an item over from meeting
   * to meeting.
   *
   * Since: 1.0
   */
  GOV_FIELD_REFS ("meetings", "meetings", GOV_FINDS_MEETING),

  /**
   * GovAction:transferred-to:
   *
   * To whom the action was handed over, who need not exist yet, such as "the new
   * government".
   *
   * Since: 1.0
   */
  GOV_FIELD_REF ("transferred-to", "transferredTo", GOV_WORDS),

  /**
   * GovAction:extent:
   *
   * How much of it was handed over or is meant, as written, such as "grotendeels".
   *
   * Since: 1.0
   */
  GOV_FIELD_STRING ("extent", "extent", GOV_WORDS),
};

GOV_DEFINE_RECORD (GovAction, gov_action)
GOV_DEFINE_REF (GovAction, gov_action, meeting)
GOV_DEFINE_REF (GovAction, gov_action, agenda_item)
GOV_DEFINE_STRING (GovAction, gov_action, number)
GOV_DEFINE_STRING (GovAction, gov_action, title)
GOV_DEFINE_STRING (GovAction, gov_action, text)
GOV_DEFINE_STRING (GovAction, gov_action, topic)
GOV_DEFINE_ENUM (GovAction, gov_action, kind, GovActionKind)
GOV_DEFINE_ENUM (GovAction, gov_action, modality, GovModality)
GOV_DEFINE_LIST (GovAction, gov_action, assignees)
GOV_DEFINE_LIST (GovAction, gov_action, involved)
GOV_DEFINE_LIST (GovAction, gov_action, consulted)
GOV_DEFINE_LIST (GovAction, gov_action, informed)
GOV_DEFINE_REF (GovAction, gov_action, requester)
GOV_DEFINE_REF (GovAction, gov_action, recipient)
GOV_DEFINE_STRING (GovAction, gov_action, deliverable)
GOV_DEFINE_LIST (GovAction, gov_action, delivered)
GOV_DEFINE_DATE (GovAction, gov_action, agreed_on)
GOV_DEFINE_DATE (GovAction, gov_action, planned_start)
GOV_DEFINE_HELD (GovAction, gov_action, due, GovDeadline)
GOV_DEFINE_ENUM (GovAction, gov_action, status, GovActionStatus)
GOV_DEFINE_STRING (GovAction, gov_action, result)
GOV_DEFINE_INTEGER (GovAction, gov_action, percent_complete)
GOV_DEFINE_INTEGER (GovAction, gov_action, priority)
GOV_DEFINE_DATE (GovAction, gov_action, completed_on)
GOV_DEFINE_REF (GovAction, gov_action, completed_in)
GOV_DEFINE_INTEGER (GovAction, gov_action, times_postponed)
GOV_DEFINE_LIST (GovAction, gov_action, arising_from)
GOV_DEFINE_LIST (GovAction, gov_action, supersedes)
GOV_DEFINE_LIST (GovAction, gov_action, depends_on)
GOV_DEFINE_STRING (GovAction, gov_action, acceptance_criterion)
GOV_DEFINE_LIST (GovAction, gov_action, conditions)
GOV_DEFINE_LIST (GovAction, gov_action, quantities)
GOV_DEFINE_REF (GovAction, gov_action, programme)
GOV_DEFINE_REF (GovAction, gov_action, forum)
GOV_DEFINE_LIST (GovAction, gov_action, papers)
GOV_DEFINE_REF (GovAction, gov_action, part_of)
GOV_DEFINE_LIST (GovAction, gov_action, parts)
GOV_DEFINE_LIST (GovAction, gov_action, updates)
GOV_DEFINE_LIST (GovAction, gov_action, meetings)
GOV_DEFINE_REF (GovAction, gov_action, transferred_to)
GOV_DEFINE_STRING (GovAction, gov_action, extent)

static gboolean
tells_status (GovRecord *record)
{
  return gov_record_has (record, "status") || gov_record_get_kept (record, "status") != NULL;
}

/* The action, or else its last update that tells how it stands. */
static GovRecord *
find_teller (GovAction *self)
{
  GovList *updates = gov_record_has (GOV_RECORD (self), "updates") ? gov_action_get_updates (self) : NULL;
  guint n = updates ? gov_list_get_length (updates) : 0;

  if (tells_status (GOV_RECORD (self)))
    return GOV_RECORD (self);
  for (guint i = n; i > 0; i--)
    if (tells_status (gov_list_get (updates, i - 1)))
      return gov_list_get (updates, i - 1);
  return GOV_RECORD (self);
}

/**
 * gov_action_is_open:
 * @self: an action
 *
 * Tells whether somebody still has to do the action.
 *
 * Nobody has to do what is done, discussed, handed over, replaced, cancelled, expired or deleted, or has
 * a day or a meeting of completion.  The status is that of the action, or of its last update that tells
 * one if the action does not.  Without any status it is open.  It is unknown where the status is none of
 * the known words.
 *
 * Returns: whether the action is open
 *
 * Since: 1.0
 */
GovAnswer
gov_action_is_open (GovAction *self)
{
  GovRecord *record = GOV_RECORD (self), *teller;

  g_return_val_if_fail (GOV_IS_ACTION (self), GOV_ANSWER_UNKNOWN);

  if (gov_record_get_deleted (record) || gov_record_has (record, "completed-on") || gov_record_has (record, "completed-in"))
    return GOV_ANSWER_NO;
  teller = find_teller (self);
  if (gov_record_get_kept (teller, "status") != NULL)
    return GOV_ANSWER_UNKNOWN;
  switch (teller == record ? gov_action_get_status (self) : gov_action_update_get_status (GOV_ACTION_UPDATE (teller)))
    {
    case GOV_ACTION_STATUS_DONE:
    case GOV_ACTION_STATUS_DISCUSSED:
    case GOV_ACTION_STATUS_TRANSFERRED:
    case GOV_ACTION_STATUS_REPLACED:
    case GOV_ACTION_STATUS_CANCELLED:
    case GOV_ACTION_STATUS_EXPIRED:
      return GOV_ANSWER_NO;
    case GOV_ACTION_STATUS_UNSET:
    case GOV_ACTION_STATUS_OPEN:
    case GOV_ACTION_STATUS_IN_PROGRESS:
    case GOV_ACTION_STATUS_WAITING:
    case GOV_ACTION_STATUS_PARTLY_DONE:
    case GOV_ACTION_STATUS_POSTPONED:
    default:
      return GOV_ANSWER_YES;
    }
}
