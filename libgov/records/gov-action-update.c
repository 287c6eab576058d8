#include "records/gov-action-update.h"

#include "records/gov-enum-types.h"
#include "records/gov-field-private.h"

/**
 * GovActionUpdate:
 *
 * One report on an [class@Action]: on a day or in a meeting it was said how far it had
 * come. 4minitz keeps such a list as `details`.
 *
 * Since: 1.0
 */

static const GovField fields[] = {
  /**
   * GovActionUpdate:date:
   *
   * The day of the report.
   *
   * Since: 1.0
   */
  GOV_FIELD_DATE ("date", "date", GOV_PLAIN),

  /**
   * GovActionUpdate:meeting:
   *
   * The meeting in which it was reported.
   *
   * Since: 1.0
   */
  GOV_FIELD_REF ("meeting", "meeting", GOV_PLAIN),

  /**
   * GovActionUpdate:agenda-item:
   *
   * The agenda item under which it was reported.
   *
   * Since: 1.0
   */
  GOV_FIELD_REF ("agenda-item", "agendaItem", GOV_PLAIN),

  /**
   * GovActionUpdate:status:
   *
   * How far the action had come then.
   *
   * Since: 1.0
   */
  GOV_FIELD_ENUM ("status", "status", GOV_PLAIN, gov_action_status_get_type),

  /**
   * GovActionUpdate:text:
   *
   * What was reported, in the words of the source.
   *
   * Since: 1.0
   */
  GOV_FIELD_TEXT ("text", "text", GOV_WORDS),

  /**
   * GovActionUpdate:by:
   *
   * Who reported it.
   *
   * Since: 1.0
   */
  GOV_FIELD_REF ("by", "by", GOV_WORDS),

  /**
   * GovActionUpdate:percent-complete:
   *
   * How much of the action was done then, in per cent: from 0 to 100.
   *
   * Since: 1.0
   */
  GOV_FIELD_INTEGER ("percent-complete", "percentComplete", GOV_PLAIN),

  /**
   * GovActionUpdate:due:
   *
   * The new deadline, where it was moved.
   *
   * Since: 1.0
   */
  GOV_FIELD_RECORD ("due", "due", GOV_PLAIN, gov_deadline_get_type),

  /**
   * GovActionUpdate:transferred-to:
   *
   * To whom the action was handed over then, so that the updates tell through which hands
   * it went.
   *
   * Since: 1.0
   */
  GOV_FIELD_REF ("transferred-to", "transferredTo", GOV_WORDS),
};

GOV_DEFINE_RECORD (GovActionUpdate, gov_action_update)
GOV_DEFINE_DATE (GovActionUpdate, gov_action_update, date)
GOV_DEFINE_REF (GovActionUpdate, gov_action_update, meeting)
GOV_DEFINE_REF (GovActionUpdate, gov_action_update, agenda_item)
GOV_DEFINE_ENUM (GovActionUpdate, gov_action_update, status, GovActionStatus)
GOV_DEFINE_STRING (GovActionUpdate, gov_action_update, text)
GOV_DEFINE_REF (GovActionUpdate, gov_action_update, by)
GOV_DEFINE_INTEGER (GovActionUpdate, gov_action_update, percent_complete)
GOV_DEFINE_HELD (GovActionUpdate, gov_action_update, due, GovDeadline)
GOV_DEFINE_REF (GovActionUpdate, gov_action_update, transferred_to)
