#include "records/gov-meeting.h"

#include "records/gov-action.h"
#include "records/gov-agenda-item.h"
#include "records/gov-decision.h"
#include "records/gov-enum-types.h"
#include "records/gov-field-private.h"
#include "records/gov-file.h"
#include "records/gov-link.h"
#include "records/gov-participant.h"
#include "records/gov-statement.h"
#include "records/gov-vote.h"

/**
 * GovMeeting:
 *
 * A gathering of one or more organizations, planned, held or called off, with its agenda,
 * its participants and what came out of it. What was planned and what happened are
 * different fields. Statements, decisions and actions that belong to an agenda item are
 * held by the item; those that do not are held by the meeting itself. OParl calls it
 * `Meeting`, ORI `Vergadering`, Popolo and OCD `Event`.
 *
 * Since: 1.0
 */

static const GovField fields[] = {
  /**
   * GovMeeting:title:
   *
   * The name of the meeting as it is announced. OParl `name`, ORI `naam`.
   *
   * Since: 1.0
   */
  GOV_FIELD_STRING ("title", "title", GOV_REQUIRED | GOV_WORDS),

  /**
   * GovMeeting:description:
   *
   * What the meeting is about, in sentences. ORI `vergadertoelichting`.
   *
   * Since: 1.0
   */
  GOV_FIELD_TEXT ("description", "description", GOV_WORDS),

  /**
   * GovMeeting:classification:
   *
   * What sort of meeting this is, in the words of the organization itself, such as
   * "raadsvergadering". ORI `vergaderingstype`, Popolo `classification`.
   *
   * Since: 1.0
   */
  GOV_FIELD_STRING ("classification", "classification", GOV_WORDS),

  /**
   * GovMeeting:kind:
   *
   * How the meeting stands to the usual run of meetings, such as regular or extraordinary.
   *
   * Since: 1.0
   */
  GOV_FIELD_ENUM ("kind", "kind", GOV_PLAIN, gov_meeting_kind_get_type),

  /**
   * GovMeeting:status:
   *
   * How far the meeting has come, from planned to held or called off. OParl `meetingState`
   * and `cancelled`, ORI `status`, Popolo `status`.
   *
   * Since: 1.0
   */
  GOV_FIELD_ENUM ("status", "status", GOV_FINDS_STATUS, gov_meeting_status_get_type),

  /**
   * GovMeeting:status-reason:
   *
   * Why the meeting was cancelled, postponed or moved.
   *
   * Since: 1.0
   */
  GOV_FIELD_TEXT ("status-reason", "statusReason", GOV_WORDS),

  /**
   * GovMeeting:mode:
   *
   * Whether people meet in one place, online, or both. schema.org `eventAttendanceMode`.
   *
   * Since: 1.0
   */
  GOV_FIELD_ENUM ("mode", "mode", GOV_PLAIN, gov_meeting_mode_get_type),

  /**
   * GovMeeting:online-url:
   *
   * Where to join or watch the meeting online. JSCalendar `virtualLocations`.
   *
   * Since: 1.0
   */
  GOV_FIELD_URI ("online-url", "onlineUrl", GOV_PLAIN),

  /**
   * GovMeeting:public:
   *
   * Whether the public may attend.
   *
   * Since: 1.0
   */
  GOV_FIELD_BOOLEAN ("public", "public", GOV_PLAIN),

  /**
   * GovMeeting:previous-start:
   *
   * The start as it was planned before the meeting was moved. schema.org
   * `previousStartDate`.
   *
   * Since: 1.0
   */
  GOV_FIELD_DATE ("previous-start", "previousStart", GOV_PLAIN),

  /**
   * GovMeeting:planned-start:
   *
   * When the meeting is or was planned to begin. ORI `geplandeAanvangVergadering`; OParl
   * `start` of a meeting not yet held.
   *
   * Since: 1.0
   */
  GOV_FIELD_DATE ("planned-start", "plannedStart", GOV_FINDS_DATE_ELSE),

  /**
   * GovMeeting:planned-end:
   *
   * When the meeting is or was planned to end. ORI `geplandeEindeVergadering`; OParl `end`
   * of a meeting not yet held.
   *
   * Since: 1.0
   */
  GOV_FIELD_DATE ("planned-end", "plannedEnd", GOV_PLAIN),

  /**
   * GovMeeting:starts-after:
   *
   * What has to be over before the meeting begins, such as another meeting; the label of the
   * reference is the wording, such as "immediately after the council".
   *
   * Since: 1.0
   */
  GOV_FIELD_REF ("starts-after", "startsAfter", GOV_PLAIN),

  /**
   * GovMeeting:start:
   *
   * When the meeting began in fact, as precisely as is known. ORI `aanvangVergadering`,
   * Popolo `start_date`; OParl `start` of a meeting held.
   *
   * Since: 1.0
   */
  GOV_FIELD_DATE ("start", "start", GOV_FINDS_DATE),

  /**
   * GovMeeting:end:
   *
   * When the meeting ended in fact, as precisely as is known. ORI `eindeVergadering`,
   * Popolo `end_date`; OParl `end` of a meeting held.
   *
   * Since: 1.0
   */
  GOV_FIELD_DATE ("end", "end", GOV_PLAIN),

  /**
   * GovMeeting:all-day:
   *
   * Whether the meeting takes whole days, so that no time of day is meant. OCD `all_day`.
   *
   * Since: 1.0
   */
  GOV_FIELD_BOOLEAN ("all-day", "allDay", GOV_PLAIN),

  /**
   * GovMeeting:time-zone:
   *
   * The time zone in which the times are meant, by its IANA name, such as
   * "Europe/Amsterdam". JSCalendar `timeZone`.
   *
   * Since: 1.0
   */
  GOV_FIELD_STRING ("time-zone", "timeZone", GOV_PLAIN),

  /**
   * GovMeeting:location:
   *
   * Where the meeting is or was held. OParl `location`, ORI `locatie`.
   *
   * Since: 1.0
   */
  GOV_FIELD_RECORD ("location", "location", GOV_PLAIN, gov_location_get_type),

  /**
   * GovMeeting:body:
   *
   * The body (municipality, province, water authority, state) in whose name the meeting is
   * held. ORI `gemeente`, `provincie`, `waterschap`.
   *
   * Since: 1.0
   */
  GOV_FIELD_REF ("body", "body", GOV_FINDS_ORGANIZATION),

  /**
   * GovMeeting:organizations:
   *
   * The organizations that meet; the first one leads. OParl `organization`, ORI
   * `georganiseerdDoorGremium`.
   *
   * Since: 1.0
   */
  GOV_FIELD_REFS ("organizations", "organizations", GOV_FINDS_ORGANIZATION),

  /**
   * GovMeeting:term:
   *
   * The legislative term in which the meeting falls.
   *
   * Since: 1.0
   */
  GOV_FIELD_REF ("term", "term", GOV_PLAIN),

  /**
   * GovMeeting:series:
   *
   * The series to which the meeting belongs. 4minitz `meetingSeries`, OpenProject
   * `RecurringMeeting`.
   *
   * Since: 1.0
   */
  GOV_FIELD_REF ("series", "series", GOV_FINDS_SERIES),

  /**
   * GovMeeting:part-of:
   *
   * The larger meeting of which this one is a part. ORI `hoofdvergadering`, Popolo
   * `parent`, schema.org `superEvent`.
   *
   * Since: 1.0
   */
  GOV_FIELD_REF ("part-of", "partOf", GOV_FINDS_MEETING),

  /**
   * GovMeeting:parts:
   *
   * The meetings that are parts of this one. ORI `deelvergaderingen`, Popolo `children`,
   * schema.org `subEvent`.
   *
   * Since: 1.0
   */
  GOV_FIELD_REFS ("parts", "parts", GOV_PLAIN),

  /**
   * GovMeeting:follows:
   *
   * The earlier meeting on which this one follows up.
   *
   * Since: 1.0
   */
  GOV_FIELD_REF ("follows", "follows", GOV_PLAIN),

  /**
   * GovMeeting:replaces:
   *
   * The meeting in whose place this one is held.
   *
   * Since: 1.0
   */
  GOV_FIELD_REF ("replaces", "replaces", GOV_PLAIN),

  /**
   * GovMeeting:replaced-by:
   *
   * The meeting that is held in place of this one.
   *
   * Since: 1.0
   */
  GOV_FIELD_REF ("replaced-by", "replacedBy", GOV_PLAIN),

  /**
   * GovMeeting:quorum:
   *
   * How many members must be present for the meeting to decide. Akoma Ntoso `quorum`.
   *
   * Since: 1.0
   */
  GOV_FIELD_INTEGER ("quorum", "quorum", GOV_PLAIN),

  /**
   * GovMeeting:quorate:
   *
   * Whether it was established that enough members were present. Akoma Ntoso
   * `quorumVerification`.
   *
   * Since: 1.0
   */
  GOV_FIELD_BOOLEAN ("quorate", "quorate", GOV_PLAIN),

  /**
   * GovMeeting:participants:
   *
   * The people, offices and groups that are invited, present or absent. OParl
   * `participant`, ORI `AanwezigeDeelnemer`, Popolo `attendees`.
   *
   * Since: 1.0
   */
  GOV_FIELD_RECORDS ("participants", "participants", GOV_PLAIN, gov_participant_get_type),

  /**
   * GovMeeting:agenda:
   *
   * The agenda items, in the order of the agenda. OParl `agendaItem`, ORI `agendapunten`.
   *
   * Since: 1.0
   */
  GOV_FIELD_RECORDS ("agenda", "agenda", GOV_PLAIN, gov_agenda_item_get_type),

  /**
   * GovMeeting:statements:
   *
   * What was said and does not belong to one agenda item.
   *
   * Since: 1.0
   */
  GOV_FIELD_RECORDS ("statements", "statements", GOV_PLAIN, gov_statement_get_type),

  /**
   * GovMeeting:decisions:
   *
   * What was decided and does not belong to one agenda item, as on a list of decisions
   * without an agenda.
   *
   * Since: 1.0
   */
  GOV_FIELD_RECORDS ("decisions", "decisions", GOV_PLAIN, gov_decision_get_type),

  /**
   * GovMeeting:actions:
   *
   * The actions that were agreed and do not belong to one agenda item, as on an action
   * list.
   *
   * Since: 1.0
   */
  GOV_FIELD_RECORDS ("actions", "actions", GOV_PLAIN, gov_action_get_type),

  /**
   * GovMeeting:votes:
   *
   * The votes that were taken and do not belong to one agenda item.
   *
   * Since: 1.0
   */
  GOV_FIELD_RECORDS ("votes", "votes", GOV_PLAIN, gov_vote_get_type),

  /**
   * GovMeeting:invitation:
   *
   * The invitation, with or without the agenda. OParl `invitation`.
   *
   * Since: 1.0
   */
  GOV_FIELD_RECORD ("invitation", "invitation", GOV_PLAIN, gov_file_get_type),

  /**
   * GovMeeting:minutes:
   *
   * The minutes that tell what was discussed and decided. OParl `resultsProtocol`, CDP
   * `minutes_uri`.
   *
   * Since: 1.0
   */
  GOV_FIELD_RECORD ("minutes", "minutes", GOV_PLAIN, gov_file_get_type),

  /**
   * GovMeeting:verbatim:
   *
   * The word-for-word record. OParl `verbatimProtocol`.
   *
   * Since: 1.0
   */
  GOV_FIELD_RECORD ("verbatim", "verbatim", GOV_PLAIN, gov_file_get_type),

  /**
   * GovMeeting:files:
   *
   * All other files of the meeting. OParl `auxiliaryFile`, ORI `bijlagen`.
   *
   * Since: 1.0
   */
  GOV_FIELD_RECORDS ("files", "files", GOV_PLAIN, gov_file_get_type),

  /**
   * GovMeeting:recordings:
   *
   * Video and audio recordings and their transcripts. ORI `mediabronnen`, OCD `media`.
   *
   * Since: 1.0
   */
  GOV_FIELD_RECORDS ("recordings", "recordings", GOV_PLAIN, gov_file_get_type),

  /**
   * GovMeeting:image:
   *
   * A picture that stands for the meeting, such as a still of its recording.
   *
   * Since: 1.0
   */
  GOV_FIELD_RECORD ("image", "image", GOV_PLAIN, gov_file_get_type),

  /**
   * GovMeeting:links:
   *
   * Other pages about the meeting. OCD `links`.
   *
   * Since: 1.0
   */
  GOV_FIELD_RECORDS ("links", "links", GOV_PLAIN, gov_link_get_type),
};

GOV_DEFINE_RECORD (GovMeeting, gov_meeting)
GOV_DEFINE_STRING (GovMeeting, gov_meeting, title)
GOV_DEFINE_STRING (GovMeeting, gov_meeting, description)
GOV_DEFINE_STRING (GovMeeting, gov_meeting, classification)
GOV_DEFINE_ENUM (GovMeeting, gov_meeting, kind, GovMeetingKind)
GOV_DEFINE_ENUM (GovMeeting, gov_meeting, status, GovMeetingStatus)
GOV_DEFINE_STRING (GovMeeting, gov_meeting, status_reason)
GOV_DEFINE_ENUM (GovMeeting, gov_meeting, mode, GovMeetingMode)
GOV_DEFINE_STRING (GovMeeting, gov_meeting, online_url)
GOV_DEFINE_BOOLEAN (GovMeeting, gov_meeting, public)
GOV_DEFINE_DATE (GovMeeting, gov_meeting, previous_start)
GOV_DEFINE_DATE (GovMeeting, gov_meeting, planned_start)
GOV_DEFINE_DATE (GovMeeting, gov_meeting, planned_end)
GOV_DEFINE_REF (GovMeeting, gov_meeting, starts_after)
GOV_DEFINE_DATE (GovMeeting, gov_meeting, start)
GOV_DEFINE_DATE (GovMeeting, gov_meeting, end)
GOV_DEFINE_BOOLEAN (GovMeeting, gov_meeting, all_day)
GOV_DEFINE_STRING (GovMeeting, gov_meeting, time_zone)
GOV_DEFINE_HELD (GovMeeting, gov_meeting, location, GovLocation)
GOV_DEFINE_REF (GovMeeting, gov_meeting, body)
GOV_DEFINE_LIST (GovMeeting, gov_meeting, organizations)
GOV_DEFINE_REF (GovMeeting, gov_meeting, term)
GOV_DEFINE_REF (GovMeeting, gov_meeting, series)
GOV_DEFINE_REF (GovMeeting, gov_meeting, part_of)
GOV_DEFINE_LIST (GovMeeting, gov_meeting, parts)
GOV_DEFINE_REF (GovMeeting, gov_meeting, follows)
GOV_DEFINE_REF (GovMeeting, gov_meeting, replaces)
GOV_DEFINE_REF (GovMeeting, gov_meeting, replaced_by)
GOV_DEFINE_INTEGER (GovMeeting, gov_meeting, quorum)
GOV_DEFINE_BOOLEAN (GovMeeting, gov_meeting, quorate)
GOV_DEFINE_LIST (GovMeeting, gov_meeting, participants)
GOV_DEFINE_LIST (GovMeeting, gov_meeting, agenda)
GOV_DEFINE_LIST (GovMeeting, gov_meeting, statements)
GOV_DEFINE_LIST (GovMeeting, gov_meeting, decisions)
GOV_DEFINE_LIST (GovMeeting, gov_meeting, actions)
GOV_DEFINE_LIST (GovMeeting, gov_meeting, votes)
GOV_DEFINE_HELD (GovMeeting, gov_meeting, invitation, GovFile)
GOV_DEFINE_HELD (GovMeeting, gov_meeting, minutes, GovFile)
GOV_DEFINE_HELD (GovMeeting, gov_meeting, verbatim, GovFile)
GOV_DEFINE_LIST (GovMeeting, gov_meeting, files)
GOV_DEFINE_LIST (GovMeeting, gov_meeting, recordings)
GOV_DEFINE_HELD (GovMeeting, gov_meeting, image, GovFile)
GOV_DEFINE_LIST (GovMeeting, gov_meeting, links)
