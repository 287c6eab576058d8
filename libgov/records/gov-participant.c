#include "records/gov-participant.h"

#include "records/gov-enum-types.h"
#include "records/gov-field-private.h"

/**
 * GovParticipant:
 *
 * Someone at a meeting, invited, present or absent. It may be a person, an office, a group
 * of people or an organization, named exactly as the report names it. ORI calls it
 * `AanwezigeDeelnemer`, OCD `EventParticipant`.
 *
 * Since: 1.0
 */

static const GovField fields[] = {
  /**
   * GovParticipant:meeting:
   *
   * The meeting, for a participant that is not held by one. ORI `vergadering`.
   *
   * Since: 1.0
   */
  GOV_FIELD_REF ("meeting", "meeting", GOV_FINDS_MEETING),

  /**
   * GovParticipant:person:
   *
   * The person who takes part. ORI `natuurlijkPersoon`; OParl lists the persons themselves.
   *
   * Since: 1.0
   */
  GOV_FIELD_REF ("person", "person", GOV_FINDS_WHO),

  /**
   * GovParticipant:label:
   *
   * The participant as written in the report, such as "de regioburgemeesters". Popolo
   * `attribution_text`.
   *
   * Since: 1.0
   */
  GOV_FIELD_STRING ("label", "label", GOV_FINDS_WHO),

  /**
   * GovParticipant:kind:
   *
   * Whether the participant is a person, an office, a group or an organization. iCalendar
   * `CUTYPE`.
   *
   * Since: 1.0
   */
  GOV_FIELD_ENUM ("kind", "kind", GOV_PLAIN, gov_participant_kind_get_type),

  /**
   * GovParticipant:role:
   *
   * What the participant does in the meeting, such as chair or secretary. ORI `rolnaam`.
   *
   * Since: 1.0
   */
  GOV_FIELD_ENUM ("role", "role", GOV_PLAIN, gov_participant_role_get_type),

  /**
   * GovParticipant:post:
   *
   * The office in which the participant takes part, such as "voorzitter OM".
   *
   * Since: 1.0
   */
  GOV_FIELD_REF ("post", "post", GOV_WORDS),

  /**
   * GovParticipant:organization:
   *
   * The organization that the participant represents. ORI `organisatie`.
   *
   * Since: 1.0
   */
  GOV_FIELD_REF ("organization", "organization", GOV_FINDS_ORGANIZATION),

  /**
   * GovParticipant:attendance:
   *
   * Whether the participant is invited, present, excused or absent, or was there for a
   * part. iCalendar `PARTSTAT` comes nearest.
   *
   * Since: 1.0
   */
  GOV_FIELD_ENUM ("attendance", "attendance", GOV_PLAIN, gov_attendance_get_type),

  /**
   * GovParticipant:mode:
   *
   * How this participant takes part in a hybrid meeting: in person or online.
   *
   * Since: 1.0
   */
  GOV_FIELD_ENUM ("mode", "mode", GOV_PLAIN, gov_meeting_mode_get_type),

  /**
   * GovParticipant:reason:
   *
   * Why the participant was absent, left early or stood aside.
   *
   * Since: 1.0
   */
  GOV_FIELD_TEXT ("reason", "reason", GOV_WORDS),

  /**
   * GovParticipant:arrived:
   *
   * When the participant came in. ORI `aanvangAanwezigheid`.
   *
   * Since: 1.0
   */
  GOV_FIELD_DATE ("arrived", "arrived", GOV_PLAIN),

  /**
   * GovParticipant:left:
   *
   * When the participant went away. ORI `eindeAanwezigheid`.
   *
   * Since: 1.0
   */
  GOV_FIELD_DATE ("left", "left", GOV_PLAIN),

  /**
   * GovParticipant:agenda-items:
   *
   * The agenda items for which the participant was present, where attendance was in part.
   *
   * Since: 1.0
   */
  GOV_FIELD_REFS ("agenda-items", "agendaItems", GOV_PLAIN),

  /**
   * GovParticipant:substitutes:
   *
   * The person or member for whom this participant stands in.
   *
   * Since: 1.0
   */
  GOV_FIELD_REF ("substitutes", "substitutes", GOV_PLAIN),

  /**
   * GovParticipant:voting-right:
   *
   * Whether the participant may vote in this meeting.
   *
   * Since: 1.0
   */
  GOV_FIELD_BOOLEAN ("voting-right", "votingRight", GOV_PLAIN),

  /**
   * GovParticipant:vote-weight:
   *
   * How much the participant's vote counts. OpenSlides `vote_weight`.
   *
   * Since: 1.0
   */
  GOV_FIELD_NUMBER ("vote-weight", "voteWeight", GOV_PLAIN),

  /**
   * GovParticipant:vote-delegated-to:
   *
   * Who casts the participant's vote. OpenSlides `vote_delegated_to_id`, iCalendar
   * `DELEGATED-TO`.
   *
   * Since: 1.0
   */
  GOV_FIELD_REF ("vote-delegated-to", "voteDelegatedTo", GOV_PLAIN),

  /**
   * GovParticipant:seat:
   *
   * The place in the room or the number of the microphone. ORI `deelnemerspositie`.
   *
   * Since: 1.0
   */
  GOV_FIELD_STRING ("seat", "seat", GOV_PLAIN),

  /**
   * GovParticipant:count:
   *
   * Of how many people a group consists, where the report says so.
   *
   * Since: 1.0
   */
  GOV_FIELD_INTEGER ("count", "count", GOV_PLAIN),
};

GOV_DEFINE_RECORD (GovParticipant, gov_participant)
GOV_DEFINE_REF (GovParticipant, gov_participant, meeting)
GOV_DEFINE_REF (GovParticipant, gov_participant, person)
GOV_DEFINE_STRING (GovParticipant, gov_participant, label)
GOV_DEFINE_ENUM (GovParticipant, gov_participant, kind, GovParticipantKind)
GOV_DEFINE_ENUM (GovParticipant, gov_participant, role, GovParticipantRole)
GOV_DEFINE_REF (GovParticipant, gov_participant, post)
GOV_DEFINE_REF (GovParticipant, gov_participant, organization)
GOV_DEFINE_ENUM (GovParticipant, gov_participant, attendance, GovAttendance)
GOV_DEFINE_ENUM (GovParticipant, gov_participant, mode, GovMeetingMode)
GOV_DEFINE_STRING (GovParticipant, gov_participant, reason)
GOV_DEFINE_DATE (GovParticipant, gov_participant, arrived)
GOV_DEFINE_DATE (GovParticipant, gov_participant, left)
GOV_DEFINE_LIST (GovParticipant, gov_participant, agenda_items)
GOV_DEFINE_REF (GovParticipant, gov_participant, substitutes)
GOV_DEFINE_BOOLEAN (GovParticipant, gov_participant, voting_right)
GOV_DEFINE_STRING (GovParticipant, gov_participant, vote_weight)
GOV_DEFINE_REF (GovParticipant, gov_participant, vote_delegated_to)
GOV_DEFINE_STRING (GovParticipant, gov_participant, seat)
GOV_DEFINE_INTEGER (GovParticipant, gov_participant, count)
