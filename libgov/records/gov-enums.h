#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The words that fields of known words can have. The first value of each list means "not stated" and
 * is never written; the others are written as their nicks, as "in-person" for _IN_PERSON. A word that
 * is read and is not in the list stays with the record as it was written. */

/**
 * GovAccess:
 * @GOV_ACCESS_UNSET: not stated
 * @GOV_ACCESS_PUBLIC: anyone
 * @GOV_ACCESS_INTERNAL: the people who work for the organization
 * @GOV_ACCESS_CONFIDENTIAL: only those who take part, who keep it to themselves
 * @GOV_ACCESS_SECRET: only those on whom the law or the organization has laid secrecy
 *
 * Who may see a record. It is used by [property@Record:access]; where it is not stated, it
 * is as for the record that holds it.
 *
 * Since: 1.0
 */
typedef enum
{
  GOV_ACCESS_UNSET,
  GOV_ACCESS_PUBLIC,
  GOV_ACCESS_INTERNAL,
  GOV_ACCESS_CONFIDENTIAL,
  GOV_ACCESS_SECRET,
} GovAccess;

/**
 * GovReview:
 * @GOV_REVIEW_UNSET: not stated
 * @GOV_REVIEW_PROPOSED: a program proposes it and nobody has looked at it yet
 * @GOV_REVIEW_CONFIRMED: a person found it right
 * @GOV_REVIEW_REJECTED: a person found it wrong
 *
 * Whether a person has looked at a record that a program made. It is used by
 * [property@Record:review].
 *
 * Since: 1.0
 */
typedef enum
{
  GOV_REVIEW_UNSET,
  GOV_REVIEW_PROPOSED,
  GOV_REVIEW_CONFIRMED,
  GOV_REVIEW_REJECTED,
} GovReview;

/**
 * GovMeetingKind:
 * @GOV_MEETING_KIND_UNSET: not stated
 * @GOV_MEETING_KIND_REGULAR: one of the usual run
 * @GOV_MEETING_KIND_EXTRAORDINARY: called in besides the usual run
 * @GOV_MEETING_KIND_INAUGURAL: the first one of a new term
 * @GOV_MEETING_KIND_CONTINUATION: a meeting that goes on with an agenda that was not finished
 * @GOV_MEETING_KIND_JOINT: a meeting of several organizations together
 * @GOV_MEETING_KIND_THEMATIC: a meeting on one theme, such as a strategic session
 * @GOV_MEETING_KIND_HEARING: a meeting to hear citizens or experts
 * @GOV_MEETING_KIND_INFORMAL: a meeting in which nothing is decided formally
 *
 * How a meeting stands to the usual run of meetings. It is used by [property@Meeting:kind].
 *
 * Since: 1.0
 */
typedef enum
{
  GOV_MEETING_KIND_UNSET,
  GOV_MEETING_KIND_REGULAR,
  GOV_MEETING_KIND_EXTRAORDINARY,
  GOV_MEETING_KIND_INAUGURAL,
  GOV_MEETING_KIND_CONTINUATION,
  GOV_MEETING_KIND_JOINT,
  GOV_MEETING_KIND_THEMATIC,
  GOV_MEETING_KIND_HEARING,
  GOV_MEETING_KIND_INFORMAL,
} GovMeetingKind;

/**
 * GovMeetingStatus:
 * @GOV_MEETING_STATUS_UNSET: not stated
 * @GOV_MEETING_STATUS_TENTATIVE: thought of, but not sure to be held
 * @GOV_MEETING_STATUS_PLANNED: planned, and nobody has been invited yet; OParl `terminiert`, ORI
 *   `gepland`
 * @GOV_MEETING_STATUS_INVITED: the participants have been invited; OParl `eingeladen`
 * @GOV_MEETING_STATUS_CONFIRMED: sure to be held; OCD `confirmed`
 * @GOV_MEETING_STATUS_IN_PROGRESS: being held now
 * @GOV_MEETING_STATUS_HELD: has been held; OParl `durchgeführt`, ORI `gehouden`, OCD `passed`
 * @GOV_MEETING_STATUS_CANCELLED: will not be held; ORI `geannuleerd`
 * @GOV_MEETING_STATUS_POSTPONED: will be held later, and it is not known when
 * @GOV_MEETING_STATUS_RESCHEDULED: will be held at another time, which is known
 *
 * How far a meeting has come. It is used by [property@Meeting:status].
 *
 * Since: 1.0
 */
typedef enum
{
  GOV_MEETING_STATUS_UNSET,
  GOV_MEETING_STATUS_TENTATIVE,
  GOV_MEETING_STATUS_PLANNED,
  GOV_MEETING_STATUS_INVITED,
  GOV_MEETING_STATUS_CONFIRMED,
  GOV_MEETING_STATUS_IN_PROGRESS,
  GOV_MEETING_STATUS_HELD,
  GOV_MEETING_STATUS_CANCELLED,
  GOV_MEETING_STATUS_POSTPONED,
  GOV_MEETING_STATUS_RESCHEDULED,
} GovMeetingStatus;

/**
 * GovMeetingMode:
 * @GOV_MEETING_MODE_UNSET: not stated
 * @GOV_MEETING_MODE_IN_PERSON: in one place; schema.org `OfflineEventAttendanceMode`
 * @GOV_MEETING_MODE_ONLINE: over the network; schema.org `OnlineEventAttendanceMode`
 * @GOV_MEETING_MODE_HYBRID: some in one place and some over the network; schema.org
 *   `MixedEventAttendanceMode`
 * @GOV_MEETING_MODE_WRITTEN: not at all, by sending round papers
 *
 * In what way people meet. It is used by [property@Meeting:mode] and
 * [property@Participant:mode].
 *
 * Since: 1.0
 */
typedef enum
{
  GOV_MEETING_MODE_UNSET,
  GOV_MEETING_MODE_IN_PERSON,
  GOV_MEETING_MODE_ONLINE,
  GOV_MEETING_MODE_HYBRID,
  GOV_MEETING_MODE_WRITTEN,
} GovMeetingMode;

/**
 * GovParticipantKind:
 * @GOV_PARTICIPANT_KIND_UNSET: not stated
 * @GOV_PARTICIPANT_KIND_PERSON: a natural person
 * @GOV_PARTICIPANT_KIND_OFFICE: an office, whoever holds it, such as "the mayor"
 * @GOV_PARTICIPANT_KIND_GROUP: people who have something in common, such as "the regional mayors"
 * @GOV_PARTICIPANT_KIND_ORGANIZATION: an organization
 *
 * What kind of party someone is. It is used by [property@Participant:kind] and
 * [property@Statement:speaker-kind].
 *
 * Since: 1.0
 */
typedef enum
{
  GOV_PARTICIPANT_KIND_UNSET,
  GOV_PARTICIPANT_KIND_PERSON,
  GOV_PARTICIPANT_KIND_OFFICE,
  GOV_PARTICIPANT_KIND_GROUP,
  GOV_PARTICIPANT_KIND_ORGANIZATION,
} GovParticipantKind;

/**
 * GovParticipantRole:
 * @GOV_PARTICIPANT_ROLE_UNSET: not stated
 * @GOV_PARTICIPANT_ROLE_CHAIR: leads the meeting; ORI `voorzitter`
 * @GOV_PARTICIPANT_ROLE_DEPUTY_CHAIR: leads it when the chair does not; ORI `vice_voorzitter`
 * @GOV_PARTICIPANT_ROLE_SECRETARY: assists the chair and the members
 * @GOV_PARTICIPANT_ROLE_CLERK: is the clerk of the council or parliament
 * @GOV_PARTICIPANT_ROLE_MINUTE_TAKER: writes the minutes
 * @GOV_PARTICIPANT_ROLE_MEMBER: belongs to the organization that meets
 * @GOV_PARTICIPANT_ROLE_DEPUTY: stands in for a member
 * @GOV_PARTICIPANT_ROLE_PORTFOLIO_HOLDER: answers for a portfolio; ORI `portefeuillehouder`
 * @GOV_PARTICIPANT_ROLE_ADVISER: gives advice without being a member
 * @GOV_PARTICIPANT_ROLE_PRESENTER: presents something
 * @GOV_PARTICIPANT_ROLE_PUBLIC_SPEAKER: speaks as a citizen or party concerned; ORI `inspreker`
 * @GOV_PARTICIPANT_ROLE_GUEST: has been invited and is not a member
 * @GOV_PARTICIPANT_ROLE_OBSERVER: listens and does not speak
 * @GOV_PARTICIPANT_ROLE_TELLER: counts the votes
 * @GOV_PARTICIPANT_ROLE_OTHER: something else; ORI `overig`
 *
 * What a participant does in a meeting. It is used by [property@Participant:role].
 *
 * Since: 1.0
 */
typedef enum
{
  GOV_PARTICIPANT_ROLE_UNSET,
  GOV_PARTICIPANT_ROLE_CHAIR,
  GOV_PARTICIPANT_ROLE_DEPUTY_CHAIR,
  GOV_PARTICIPANT_ROLE_SECRETARY,
  GOV_PARTICIPANT_ROLE_CLERK,
  GOV_PARTICIPANT_ROLE_MINUTE_TAKER,
  GOV_PARTICIPANT_ROLE_MEMBER,
  GOV_PARTICIPANT_ROLE_DEPUTY,
  GOV_PARTICIPANT_ROLE_PORTFOLIO_HOLDER,
  GOV_PARTICIPANT_ROLE_ADVISER,
  GOV_PARTICIPANT_ROLE_PRESENTER,
  GOV_PARTICIPANT_ROLE_PUBLIC_SPEAKER,
  GOV_PARTICIPANT_ROLE_GUEST,
  GOV_PARTICIPANT_ROLE_OBSERVER,
  GOV_PARTICIPANT_ROLE_TELLER,
  GOV_PARTICIPANT_ROLE_OTHER,
} GovParticipantRole;

/**
 * GovAttendance:
 * @GOV_ATTENDANCE_UNSET: not stated
 * @GOV_ATTENDANCE_INVITED: has been invited, and no more is known
 * @GOV_ATTENDANCE_ACCEPTED: has said that they will come; iCalendar `ACCEPTED`
 * @GOV_ATTENDANCE_PRESENT: was there
 * @GOV_ATTENDANCE_PART: was there for a part of the meeting
 * @GOV_ATTENDANCE_EXCUSED: was not there and had said so
 * @GOV_ATTENDANCE_ABSENT: was not there
 *
 * Whether a participant was there. It is used by [property@Participant:attendance].
 *
 * Since: 1.0
 */
typedef enum
{
  GOV_ATTENDANCE_UNSET,
  GOV_ATTENDANCE_INVITED,
  GOV_ATTENDANCE_ACCEPTED,
  GOV_ATTENDANCE_PRESENT,
  GOV_ATTENDANCE_PART,
  GOV_ATTENDANCE_EXCUSED,
  GOV_ATTENDANCE_ABSENT,
} GovAttendance;

/**
 * GovAgendaItemKind:
 * @GOV_AGENDA_ITEM_KIND_UNSET: not stated
 * @GOV_AGENDA_ITEM_KIND_INFORMATION: to inform
 * @GOV_AGENDA_ITEM_KIND_ANNOUNCEMENT: to make announcements
 * @GOV_AGENDA_ITEM_KIND_DISCUSSION: to discuss and form an opinion
 * @GOV_AGENDA_ITEM_KIND_DECISION: to decide
 * @GOV_AGENDA_ITEM_KIND_HAMMER: to decide without discussion; ORI `indicatieHamerstuk`
 * @GOV_AGENDA_ITEM_KIND_ELECTION: to elect or appoint someone
 * @GOV_AGENDA_ITEM_KIND_QUESTIONS: to ask and answer questions
 * @GOV_AGENDA_ITEM_KIND_PRESENTATION: to hear a presentation
 * @GOV_AGENDA_ITEM_KIND_PROCEDURAL: to settle how to proceed, such as opening or fixing the agenda
 * @GOV_AGENDA_ITEM_KIND_HEADING: nothing; it is only a heading over other items
 * @GOV_AGENDA_ITEM_KIND_BREAK: nothing; it is a pause
 *
 * What is to be done with an agenda item. It is used by [property@AgendaItem:kind].
 *
 * Since: 1.0
 */
typedef enum
{
  GOV_AGENDA_ITEM_KIND_UNSET,
  GOV_AGENDA_ITEM_KIND_INFORMATION,
  GOV_AGENDA_ITEM_KIND_ANNOUNCEMENT,
  GOV_AGENDA_ITEM_KIND_DISCUSSION,
  GOV_AGENDA_ITEM_KIND_DECISION,
  GOV_AGENDA_ITEM_KIND_HAMMER,
  GOV_AGENDA_ITEM_KIND_ELECTION,
  GOV_AGENDA_ITEM_KIND_QUESTIONS,
  GOV_AGENDA_ITEM_KIND_PRESENTATION,
  GOV_AGENDA_ITEM_KIND_PROCEDURAL,
  GOV_AGENDA_ITEM_KIND_HEADING,
  GOV_AGENDA_ITEM_KIND_BREAK,
} GovAgendaItemKind;

/**
 * GovAgendaItemStatus:
 * @GOV_AGENDA_ITEM_STATUS_UNSET: not stated
 * @GOV_AGENDA_ITEM_STATUS_PLANNED: still to come
 * @GOV_AGENDA_ITEM_STATUS_IN_PROGRESS: being treated now
 * @GOV_AGENDA_ITEM_STATUS_TREATED: has been treated; ORI `indicatorBehandeld`
 * @GOV_AGENDA_ITEM_STATUS_NOT_TREATED: was on the agenda and was not reached
 * @GOV_AGENDA_ITEM_STATUS_POSTPONED: was put off to a later meeting
 * @GOV_AGENDA_ITEM_STATUS_REFERRED: was sent to another organization
 * @GOV_AGENDA_ITEM_STATUS_WITHDRAWN: was taken back by those who brought it
 * @GOV_AGENDA_ITEM_STATUS_REMOVED: was taken off the agenda by the meeting
 *
 * What became of an agenda item. It is used by [property@AgendaItem:status].
 *
 * Since: 1.0
 */
typedef enum
{
  GOV_AGENDA_ITEM_STATUS_UNSET,
  GOV_AGENDA_ITEM_STATUS_PLANNED,
  GOV_AGENDA_ITEM_STATUS_IN_PROGRESS,
  GOV_AGENDA_ITEM_STATUS_TREATED,
  GOV_AGENDA_ITEM_STATUS_NOT_TREATED,
  GOV_AGENDA_ITEM_STATUS_POSTPONED,
  GOV_AGENDA_ITEM_STATUS_REFERRED,
  GOV_AGENDA_ITEM_STATUS_WITHDRAWN,
  GOV_AGENDA_ITEM_STATUS_REMOVED,
} GovAgendaItemStatus;

/**
 * GovDecisionKind:
 * @GOV_DECISION_KIND_UNSET: not stated
 * @GOV_DECISION_KIND_MATTER: the matter itself
 * @GOV_DECISION_KIND_PRINCIPLE: a principle or starting point that is to guide later decisions
 * @GOV_DECISION_KIND_PROCESS: how to proceed
 * @GOV_DECISION_KIND_ARRANGEMENT: how people will deal with each other, without a rule being made
 * @GOV_DECISION_KIND_COMPETENCE: whose business something is
 * @GOV_DECISION_KIND_APPOINTMENT: who is to fill a post
 * @GOV_DECISION_KIND_ADVICE: an advice to someone else who decides
 * @GOV_DECISION_KIND_POSITION: a common standpoint
 * @GOV_DECISION_KIND_PILOT: that something is tried out for a time
 *
 * What a decision settles. It is used by [property@Decision:kind].
 *
 * Since: 1.0
 */
typedef enum
{
  GOV_DECISION_KIND_UNSET,
  GOV_DECISION_KIND_MATTER,
  GOV_DECISION_KIND_PRINCIPLE,
  GOV_DECISION_KIND_PROCESS,
  GOV_DECISION_KIND_ARRANGEMENT,
  GOV_DECISION_KIND_COMPETENCE,
  GOV_DECISION_KIND_APPOINTMENT,
  GOV_DECISION_KIND_ADVICE,
  GOV_DECISION_KIND_POSITION,
  GOV_DECISION_KIND_PILOT,
} GovDecisionKind;

/**
 * GovDecisionOutcome:
 * @GOV_DECISION_OUTCOME_UNSET: not stated
 * @GOV_DECISION_OUTCOME_ADOPTED: it was adopted
 * @GOV_DECISION_OUTCOME_AMENDED: it was adopted with changes
 * @GOV_DECISION_OUTCOME_REJECTED: it was rejected
 * @GOV_DECISION_OUTCOME_TIED: there were as many votes for as against
 * @GOV_DECISION_OUTCOME_POSTPONED: it was put off
 * @GOV_DECISION_OUTCOME_REFERRED: it was sent to another organization
 * @GOV_DECISION_OUTCOME_WITHDRAWN: it was taken back
 * @GOV_DECISION_OUTCOME_NOTED: it was taken note of
 * @GOV_DECISION_OUTCOME_REAFFIRMED: an earlier decision was confirmed again
 * @GOV_DECISION_OUTCOME_RECALLED: an earlier decision is only mentioned
 * @GOV_DECISION_OUTCOME_PROLONGED: what was in force or under way is to last longer
 * @GOV_DECISION_OUTCOME_REVOKED: an earlier decision no longer holds
 * @GOV_DECISION_OUTCOME_NOT_NEEDED: it was found that nothing needs to be decided
 * @GOV_DECISION_OUTCOME_LAPSED: it lost its object or ran out of time
 * @GOV_DECISION_OUTCOME_UNDECIDED: it was treated without being decided
 *
 * What was made of a proposal. It is used by [property@Decision:outcome].
 *
 * Since: 1.0
 */
typedef enum
{
  GOV_DECISION_OUTCOME_UNSET,
  GOV_DECISION_OUTCOME_ADOPTED,
  GOV_DECISION_OUTCOME_AMENDED,
  GOV_DECISION_OUTCOME_REJECTED,
  GOV_DECISION_OUTCOME_TIED,
  GOV_DECISION_OUTCOME_POSTPONED,
  GOV_DECISION_OUTCOME_REFERRED,
  GOV_DECISION_OUTCOME_WITHDRAWN,
  GOV_DECISION_OUTCOME_NOTED,
  GOV_DECISION_OUTCOME_REAFFIRMED,
  GOV_DECISION_OUTCOME_RECALLED,
  GOV_DECISION_OUTCOME_PROLONGED,
  GOV_DECISION_OUTCOME_REVOKED,
  GOV_DECISION_OUTCOME_NOT_NEEDED,
  GOV_DECISION_OUTCOME_LAPSED,
  GOV_DECISION_OUTCOME_UNDECIDED,
} GovDecisionOutcome;

/**
 * GovDecisionMethod:
 * @GOV_DECISION_METHOD_UNSET: not stated
 * @GOV_DECISION_METHOD_VOTE: by a vote
 * @GOV_DECISION_METHOD_ROLL_CALL: by a vote in which each member was called by name
 * @GOV_DECISION_METHOD_CONSENSUS: by agreement of all, without a vote
 * @GOV_DECISION_METHOD_NO_OBJECTION: by asking whether anyone objects
 * @GOV_DECISION_METHOD_HAMMER: by the chair's hammer, without discussion
 * @GOV_DECISION_METHOD_TACIT: by silence
 * @GOV_DECISION_METHOD_ACCLAMATION: by applause or acclaim
 * @GOV_DECISION_METHOD_WRITTEN: in writing, without a meeting
 * @GOV_DECISION_METHOD_LOT: by drawing lots
 * @GOV_DECISION_METHOD_DELEGATED: by someone to whom the decision was left
 * @GOV_DECISION_METHOD_INFORMAL_ARRANGEMENT: by talking it over, without a formal decision
 *
 * How a decision was made. It is used by [property@Decision:method].
 *
 * Since: 1.0
 */
typedef enum
{
  GOV_DECISION_METHOD_UNSET,
  GOV_DECISION_METHOD_VOTE,
  GOV_DECISION_METHOD_ROLL_CALL,
  GOV_DECISION_METHOD_CONSENSUS,
  GOV_DECISION_METHOD_NO_OBJECTION,
  GOV_DECISION_METHOD_HAMMER,
  GOV_DECISION_METHOD_TACIT,
  GOV_DECISION_METHOD_ACCLAMATION,
  GOV_DECISION_METHOD_WRITTEN,
  GOV_DECISION_METHOD_LOT,
  GOV_DECISION_METHOD_DELEGATED,
  GOV_DECISION_METHOD_INFORMAL_ARRANGEMENT,
} GovDecisionMethod;

/**
 * GovFormality:
 * @GOV_FORMALITY_UNSET: not stated
 * @GOV_FORMALITY_FORMAL: by the rules, with legal effect
 * @GOV_FORMALITY_INFORMAL: as an understanding between those who take part
 *
 * Whether something is formal. It is used by [property@Decision:formality].
 *
 * Since: 1.0
 */
typedef enum
{
  GOV_FORMALITY_UNSET,
  GOV_FORMALITY_FORMAL,
  GOV_FORMALITY_INFORMAL,
} GovFormality;

/**
 * GovImplementation:
 * @GOV_IMPLEMENTATION_UNSET: not stated
 * @GOV_IMPLEMENTATION_NOT_STARTED: nothing has been done yet
 * @GOV_IMPLEMENTATION_IN_PROGRESS: work is under way
 * @GOV_IMPLEMENTATION_PARTIAL: a part has been done and no more is under way
 * @GOV_IMPLEMENTATION_DONE: it has been carried out
 * @GOV_IMPLEMENTATION_NOT_DONE: it has not been carried out and will not be
 * @GOV_IMPLEMENTATION_OBSOLETE: it need not be carried out any more
 *
 * How far a decision has been carried out. It is used by
 * [property@Decision:implementation].
 *
 * Since: 1.0
 */
typedef enum
{
  GOV_IMPLEMENTATION_UNSET,
  GOV_IMPLEMENTATION_NOT_STARTED,
  GOV_IMPLEMENTATION_IN_PROGRESS,
  GOV_IMPLEMENTATION_PARTIAL,
  GOV_IMPLEMENTATION_DONE,
  GOV_IMPLEMENTATION_NOT_DONE,
  GOV_IMPLEMENTATION_OBSOLETE,
} GovImplementation;

/**
 * GovActionKind:
 * @GOV_ACTION_KIND_UNSET: not stated
 * @GOV_ACTION_KIND_TASK: work that someone took on or was given
 * @GOV_ACTION_KIND_UNDERTAKING: a promise to the meeting by someone in office; Dutch *toezegging*
 * @GOV_ACTION_KIND_INSTRUCTION: work that a decision or motion tells someone to do
 * @GOV_ACTION_KIND_AGREEMENT: something that several parties agreed to do together
 * @GOV_ACTION_KIND_INTENTION: something that someone means to do
 * @GOV_ACTION_KIND_EVALUATION: a study or evaluation that goes with something else
 *
 * What sort of action something is. It is used by [property@Action:kind].
 *
 * Since: 1.0
 */
typedef enum
{
  GOV_ACTION_KIND_UNSET,
  GOV_ACTION_KIND_TASK,
  GOV_ACTION_KIND_UNDERTAKING,
  GOV_ACTION_KIND_INSTRUCTION,
  GOV_ACTION_KIND_AGREEMENT,
  GOV_ACTION_KIND_INTENTION,
  GOV_ACTION_KIND_EVALUATION,
} GovActionKind;

/**
 * GovActionStatus:
 * @GOV_ACTION_STATUS_UNSET: not stated
 * @GOV_ACTION_STATUS_OPEN: not begun, as far as is known; iCalendar `NEEDS-ACTION`
 * @GOV_ACTION_STATUS_IN_PROGRESS: being done; iCalendar `IN-PROCESS`
 * @GOV_ACTION_STATUS_WAITING: waits for something else
 * @GOV_ACTION_STATUS_PARTLY_DONE: a part has been done; the rest is still to do
 * @GOV_ACTION_STATUS_DONE: done, and kept; iCalendar `COMPLETED`, ORI 1 `ResultKept`
 * @GOV_ACTION_STATUS_DISCUSSED: discussed and taken off the list; ORI 1 `ResultDiscussed`
 * @GOV_ACTION_STATUS_POSTPONED: put off; ORI 1 `ResultPostponed`
 * @GOV_ACTION_STATUS_TRANSFERRED: handed over to someone else
 * @GOV_ACTION_STATUS_REPLACED: another action has come in its place
 * @GOV_ACTION_STATUS_CANCELLED: not to be done any more; iCalendar `CANCELLED`, ORI 1
 *   `ResultWithdrawn`
 * @GOV_ACTION_STATUS_EXPIRED: its time ran out without its being done; ORI 1 `ResultExpired`
 *
 * How far an action has come. It is used by [property@Action:status] and
 * [property@ActionUpdate:status].
 *
 * Since: 1.0
 */
typedef enum
{
  GOV_ACTION_STATUS_UNSET,
  GOV_ACTION_STATUS_OPEN,
  GOV_ACTION_STATUS_IN_PROGRESS,
  GOV_ACTION_STATUS_WAITING,
  GOV_ACTION_STATUS_PARTLY_DONE,
  GOV_ACTION_STATUS_DONE,
  GOV_ACTION_STATUS_DISCUSSED,
  GOV_ACTION_STATUS_POSTPONED,
  GOV_ACTION_STATUS_TRANSFERRED,
  GOV_ACTION_STATUS_REPLACED,
  GOV_ACTION_STATUS_CANCELLED,
  GOV_ACTION_STATUS_EXPIRED,
} GovActionStatus;

/**
 * GovModality:
 * @GOV_MODALITY_UNSET: not stated
 * @GOV_MODALITY_FACT: it is so
 * @GOV_MODALITY_WILL: it is going to be so
 * @GOV_MODALITY_MUST: it has to be so
 * @GOV_MODALITY_SHOULD: it ought to be so
 * @GOV_MODALITY_WISH: it is wished to be so
 * @GOV_MODALITY_MAY: it may be so, or is allowed
 * @GOV_MODALITY_OFFERED: it will be so if someone asks for it
 * @GOV_MODALITY_CONSIDERED: it is being thought of and has not been decided
 * @GOV_MODALITY_DENIED: it is not so
 *
 * How firmly something is said. It is used by [property@Action:modality],
 * [property@Statement:modality] and [property@Quantity:modality].
 *
 * Since: 1.0
 */
typedef enum
{
  GOV_MODALITY_UNSET,
  GOV_MODALITY_FACT,
  GOV_MODALITY_WILL,
  GOV_MODALITY_MUST,
  GOV_MODALITY_SHOULD,
  GOV_MODALITY_WISH,
  GOV_MODALITY_MAY,
  GOV_MODALITY_OFFERED,
  GOV_MODALITY_CONSIDERED,
  GOV_MODALITY_DENIED,
} GovModality;

/**
 * GovStatementKind:
 * @GOV_STATEMENT_KIND_UNSET: not stated
 * @GOV_STATEMENT_KIND_SPEECH: someone speaks; Popolo and Akoma Ntoso `speech`
 * @GOV_STATEMENT_KIND_QUESTION: someone asks a question
 * @GOV_STATEMENT_KIND_ANSWER: someone answers
 * @GOV_STATEMENT_KIND_PRESENTATION: someone presents something
 * @GOV_STATEMENT_KIND_INTERRUPTION: someone interrupts another; OpenSlides `intervention`
 * @GOV_STATEMENT_KIND_POINT_OF_ORDER: someone speaks about the rules of the meeting
 * @GOV_STATEMENT_KIND_WRITTEN: someone handed it in on paper
 * @GOV_STATEMENT_KIND_NARRATIVE: the report tells what happened
 * @GOV_STATEMENT_KIND_SCENE: the report describes a scene, such as applause
 * @GOV_STATEMENT_KIND_SUMMARY: the report sums up what several people said
 * @GOV_STATEMENT_KIND_OTHER: something else
 *
 * What sort of contribution a statement is. It is used by [property@Statement:kind].
 *
 * Since: 1.0
 */
typedef enum
{
  GOV_STATEMENT_KIND_UNSET,
  GOV_STATEMENT_KIND_SPEECH,
  GOV_STATEMENT_KIND_QUESTION,
  GOV_STATEMENT_KIND_ANSWER,
  GOV_STATEMENT_KIND_PRESENTATION,
  GOV_STATEMENT_KIND_INTERRUPTION,
  GOV_STATEMENT_KIND_POINT_OF_ORDER,
  GOV_STATEMENT_KIND_WRITTEN,
  GOV_STATEMENT_KIND_NARRATIVE,
  GOV_STATEMENT_KIND_SCENE,
  GOV_STATEMENT_KIND_SUMMARY,
  GOV_STATEMENT_KIND_OTHER,
} GovStatementKind;

/**
 * GovStance:
 * @GOV_STANCE_UNSET: not stated
 * @GOV_STANCE_INFORMATION: informs
 * @GOV_STANCE_ANNOUNCEMENT: announces what will happen
 * @GOV_STANCE_ACKNOWLEDGEMENT: recognises that something is so
 * @GOV_STANCE_APPRECIATION: values or thanks
 * @GOV_STANCE_ASSESSMENT: judges how things stand
 * @GOV_STANCE_CONCERN: is worried
 * @GOV_STANCE_REQUEST: asks for something to be done
 * @GOV_STANCE_NEED: says what is needed
 * @GOV_STANCE_WISH_TO_ADVISE: asks to be consulted or to advise
 * @GOV_STANCE_PROPOSAL: proposes something
 * @GOV_STANCE_OFFER: offers to do something
 * @GOV_STANCE_INTENTION: says what they mean to do
 * @GOV_STANCE_EXPECTATION: expects or counts on something
 * @GOV_STANCE_REQUIREMENT: demands something of a process or a decision
 * @GOV_STANCE_CONDITION: makes a condition
 * @GOV_STANCE_SUPPORT: supports something
 * @GOV_STANCE_OBJECTION: objects to something
 * @GOV_STANCE_OPPOSITION: is against something
 * @GOV_STANCE_CRITICISM: criticises something
 * @GOV_STANCE_QUESTION: asks a question, perhaps one that stays open
 * @GOV_STANCE_ANSWER: answers a question or request
 * @GOV_STANCE_PRINCIPLE: states or confirms a principle
 * @GOV_STANCE_COMPETENCE: says whose business it is
 * @GOV_STANCE_CONSIDERED: mentions something that is being thought of
 *
 * What a speaker does by saying something. It is used by [property@Statement:stance].
 *
 * Since: 1.0
 */
typedef enum
{
  GOV_STANCE_UNSET,
  GOV_STANCE_INFORMATION,
  GOV_STANCE_ANNOUNCEMENT,
  GOV_STANCE_ACKNOWLEDGEMENT,
  GOV_STANCE_APPRECIATION,
  GOV_STANCE_ASSESSMENT,
  GOV_STANCE_CONCERN,
  GOV_STANCE_REQUEST,
  GOV_STANCE_NEED,
  GOV_STANCE_WISH_TO_ADVISE,
  GOV_STANCE_PROPOSAL,
  GOV_STANCE_OFFER,
  GOV_STANCE_INTENTION,
  GOV_STANCE_EXPECTATION,
  GOV_STANCE_REQUIREMENT,
  GOV_STANCE_CONDITION,
  GOV_STANCE_SUPPORT,
  GOV_STANCE_OBJECTION,
  GOV_STANCE_OPPOSITION,
  GOV_STANCE_CRITICISM,
  GOV_STANCE_QUESTION,
  GOV_STANCE_ANSWER,
  GOV_STANCE_PRINCIPLE,
  GOV_STANCE_COMPETENCE,
  GOV_STANCE_CONSIDERED,
} GovStance;

/**
 * GovStatementStatus:
 * @GOV_STATEMENT_STATUS_UNSET: not stated
 * @GOV_STATEMENT_STATUS_OPEN: nobody has answered it
 * @GOV_STATEMENT_STATUS_ANSWERED: it has been answered
 * @GOV_STATEMENT_STATUS_SUPPORTED: others support it, and nothing has been settled
 * @GOV_STATEMENT_STATUS_GRANTED: it has been granted
 * @GOV_STATEMENT_STATUS_PARTLY_GRANTED: it has been granted in part
 * @GOV_STATEMENT_STATUS_DECLINED: it has been declined
 * @GOV_STATEMENT_STATUS_DEFERRED: the answer was put off
 * @GOV_STATEMENT_STATUS_WITHDRAWN: it was taken back
 *
 * What became of a question or a request. It is used by [property@Statement:status].
 *
 * Since: 1.0
 */
typedef enum
{
  GOV_STATEMENT_STATUS_UNSET,
  GOV_STATEMENT_STATUS_OPEN,
  GOV_STATEMENT_STATUS_ANSWERED,
  GOV_STATEMENT_STATUS_SUPPORTED,
  GOV_STATEMENT_STATUS_GRANTED,
  GOV_STATEMENT_STATUS_PARTLY_GRANTED,
  GOV_STATEMENT_STATUS_DECLINED,
  GOV_STATEMENT_STATUS_DEFERRED,
  GOV_STATEMENT_STATUS_WITHDRAWN,
} GovStatementStatus;

/**
 * GovConditionKind:
 * @GOV_CONDITION_KIND_UNSET: not stated
 * @GOV_CONDITION_KIND_CONDITION: holds only if this is so, as in "provided that"
 * @GOV_CONDITION_KIND_REQUIREMENT: demands that this is so
 * @GOV_CONDITION_KIND_RESERVATION: agrees, but keeps something back
 * @GOV_CONDITION_KIND_EXCEPTION: holds unless this is so
 *
 * What sort of condition something is. It is used by [property@Condition:kind].
 *
 * Since: 1.0
 */
typedef enum
{
  GOV_CONDITION_KIND_UNSET,
  GOV_CONDITION_KIND_CONDITION,
  GOV_CONDITION_KIND_REQUIREMENT,
  GOV_CONDITION_KIND_RESERVATION,
  GOV_CONDITION_KIND_EXCEPTION,
} GovConditionKind;

/**
 * GovConditionMet:
 * @GOV_CONDITION_MET_UNSET: not stated
 * @GOV_CONDITION_MET_YES: it is met
 * @GOV_CONDITION_MET_NO: it is not met
 * @GOV_CONDITION_MET_PARTLY: it is met in part
 * @GOV_CONDITION_MET_UNKNOWN: the source says that it is not known
 *
 * Whether a condition is met. It is used by [property@Condition:met].
 *
 * Since: 1.0
 */
typedef enum
{
  GOV_CONDITION_MET_UNSET,
  GOV_CONDITION_MET_YES,
  GOV_CONDITION_MET_NO,
  GOV_CONDITION_MET_PARTLY,
  GOV_CONDITION_MET_UNKNOWN,
} GovConditionMet;

/**
 * GovDeadlinePolarity:
 * @GOV_DEADLINE_POLARITY_UNSET: not stated
 * @GOV_DEADLINE_POLARITY_ON: on that day or within that period
 * @GOV_DEADLINE_POLARITY_BY: on that day at the latest
 * @GOV_DEADLINE_POLARITY_BEFORE: before it begins
 * @GOV_DEADLINE_POLARITY_AFTER: after it has ended
 * @GOV_DEADLINE_POLARITY_NOT_BEFORE: not earlier
 * @GOV_DEADLINE_POLARITY_NOT_AS_LATE_AS: earlier than that, which would be too late
 * @GOV_DEADLINE_POLARITY_AROUND: about then
 *
 * How a date or an anchor bounds the time. It is used by [property@Deadline:polarity].
 *
 * Since: 1.0
 */
typedef enum
{
  GOV_DEADLINE_POLARITY_UNSET,
  GOV_DEADLINE_POLARITY_ON,
  GOV_DEADLINE_POLARITY_BY,
  GOV_DEADLINE_POLARITY_BEFORE,
  GOV_DEADLINE_POLARITY_AFTER,
  GOV_DEADLINE_POLARITY_NOT_BEFORE,
  GOV_DEADLINE_POLARITY_NOT_AS_LATE_AS,
  GOV_DEADLINE_POLARITY_AROUND,
} GovDeadlinePolarity;

/**
 * GovDeadlineAnchor:
 * @GOV_DEADLINE_ANCHOR_UNSET: not stated
 * @GOV_DEADLINE_ANCHOR_EVENT: something that is going to happen
 * @GOV_DEADLINE_ANCHOR_NEXT_OCCURRENCE: the next meeting of a series
 * @GOV_DEADLINE_ANCHOR_DOCUMENT: the day on which a document comes out
 * @GOV_DEADLINE_ANCHOR_DECISION: the day on which something is decided
 * @GOV_DEADLINE_ANCHOR_PERIOD: a term, a season or a financial year
 *
 * What a deadline depends on. It is used by [property@Deadline:anchor-kind].
 *
 * Since: 1.0
 */
typedef enum
{
  GOV_DEADLINE_ANCHOR_UNSET,
  GOV_DEADLINE_ANCHOR_EVENT,
  GOV_DEADLINE_ANCHOR_NEXT_OCCURRENCE,
  GOV_DEADLINE_ANCHOR_DOCUMENT,
  GOV_DEADLINE_ANCHOR_DECISION,
  GOV_DEADLINE_ANCHOR_PERIOD,
} GovDeadlineAnchor;

/**
 * GovUrgency:
 * @GOV_URGENCY_UNSET: not stated
 * @GOV_URGENCY_IMMEDIATELY: at once
 * @GOV_URGENCY_AS_SOON_AS_POSSIBLE: as soon as it can be done
 * @GOV_URGENCY_SHORT_TERM: before long
 * @GOV_URGENCY_MEDIUM_TERM: not at once and not in the far future
 * @GOV_URGENCY_LONG_TERM: some time in the future
 * @GOV_URGENCY_CONTINUOUS: all the time, without an end
 *
 * How soon something is wanted. It is used by [property@Deadline:urgency].
 *
 * Since: 1.0
 */
typedef enum
{
  GOV_URGENCY_UNSET,
  GOV_URGENCY_IMMEDIATELY,
  GOV_URGENCY_AS_SOON_AS_POSSIBLE,
  GOV_URGENCY_SHORT_TERM,
  GOV_URGENCY_MEDIUM_TERM,
  GOV_URGENCY_LONG_TERM,
  GOV_URGENCY_CONTINUOUS,
} GovUrgency;

/**
 * GovQualifier:
 * @GOV_QUALIFIER_UNSET: not stated
 * @GOV_QUALIFIER_EXACTLY: just that much
 * @GOV_QUALIFIER_ABOUT: near it, on either side; "circa"
 * @GOV_QUALIFIER_NEARLY: somewhat less; "bijna"
 * @GOV_QUALIFIER_AT_LEAST: that much or more; "ruim", "minimaal"
 * @GOV_QUALIFIER_MORE_THAN: more; "meer dan"
 * @GOV_QUALIFIER_AT_MOST: that much or less; "maximaal"
 * @GOV_QUALIFIER_LESS_THAN: less; "minder dan"
 *
 * How exact a figure is. It is used by [property@Quantity:qualifier].
 *
 * Since: 1.0
 */
typedef enum
{
  GOV_QUALIFIER_UNSET,
  GOV_QUALIFIER_EXACTLY,
  GOV_QUALIFIER_ABOUT,
  GOV_QUALIFIER_NEARLY,
  GOV_QUALIFIER_AT_LEAST,
  GOV_QUALIFIER_MORE_THAN,
  GOV_QUALIFIER_AT_MOST,
  GOV_QUALIFIER_LESS_THAN,
} GovQualifier;

/**
 * GovQuantityNature:
 * @GOV_QUANTITY_NATURE_UNSET: not stated
 * @GOV_QUANTITY_NATURE_INCIDENTAL: once, or for a limited time
 * @GOV_QUANTITY_NATURE_STRUCTURAL: every year, without an end
 *
 * Whether money or staff is given once or lastingly. It is used by
 * [property@Quantity:nature].
 *
 * Since: 1.0
 */
typedef enum
{
  GOV_QUANTITY_NATURE_UNSET,
  GOV_QUANTITY_NATURE_INCIDENTAL,
  GOV_QUANTITY_NATURE_STRUCTURAL,
} GovQuantityNature;

/**
 * GovOrganizationKind:
 * @GOV_ORGANIZATION_KIND_UNSET: not stated
 * @GOV_ORGANIZATION_KIND_COUNCIL: an elected assembly, such as a council or parliament
 * @GOV_ORGANIZATION_KIND_EXECUTIVE: a board that governs, such as mayor and aldermen; ORI
 *   `DagelijksBestuur`
 * @GOV_ORGANIZATION_KIND_COMMITTEE: a committee or other group with a task; OParl `Gremium`
 * @GOV_ORGANIZATION_KIND_PARLIAMENTARY_GROUP: the members of one party in an assembly; OParl
 *   `Fraktion`, ORI `Fractie`
 * @GOV_ORGANIZATION_KIND_PARTY: a political party; OParl `Partei`
 * @GOV_ORGANIZATION_KIND_CONSULTATION: office holders who meet regularly without being a public
 *   body
 * @GOV_ORGANIZATION_KIND_DEPARTMENT: a part of an administration; OParl `Verwaltungsbereich`, ORI
 *   `OrganisatorischeEenheid`
 * @GOV_ORGANIZATION_KIND_MINISTRY: a ministry
 * @GOV_ORGANIZATION_KIND_AGENCY: a public service, such as the police
 * @GOV_ORGANIZATION_KIND_EXTERNAL_BODY: a body outside; OParl `externes Gremium`
 * @GOV_ORGANIZATION_KIND_INSTITUTION: an institution; OParl `Institution`
 * @GOV_ORGANIZATION_KIND_ASSOCIATION: people or organizations that joined, such as a trade union
 * @GOV_ORGANIZATION_KIND_COMPANY: a company
 * @GOV_ORGANIZATION_KIND_OTHER: something else; OParl `Sonstiges`
 *
 * The coarse kind of an organization. It is used by [property@Organization:kind].
 *
 * Since: 1.0
 */
typedef enum
{
  GOV_ORGANIZATION_KIND_UNSET,
  GOV_ORGANIZATION_KIND_COUNCIL,
  GOV_ORGANIZATION_KIND_EXECUTIVE,
  GOV_ORGANIZATION_KIND_COMMITTEE,
  GOV_ORGANIZATION_KIND_PARLIAMENTARY_GROUP,
  GOV_ORGANIZATION_KIND_PARTY,
  GOV_ORGANIZATION_KIND_CONSULTATION,
  GOV_ORGANIZATION_KIND_DEPARTMENT,
  GOV_ORGANIZATION_KIND_MINISTRY,
  GOV_ORGANIZATION_KIND_AGENCY,
  GOV_ORGANIZATION_KIND_EXTERNAL_BODY,
  GOV_ORGANIZATION_KIND_INSTITUTION,
  GOV_ORGANIZATION_KIND_ASSOCIATION,
  GOV_ORGANIZATION_KIND_COMPANY,
  GOV_ORGANIZATION_KIND_OTHER,
} GovOrganizationKind;

/**
 * GovOrganizationStatus:
 * @GOV_ORGANIZATION_STATUS_UNSET: not stated
 * @GOV_ORGANIZATION_STATUS_PLANNED: to be founded
 * @GOV_ORGANIZATION_STATUS_ACTIVE: at work
 * @GOV_ORGANIZATION_STATUS_SUSPENDED: not at work for a time
 * @GOV_ORGANIZATION_STATUS_DISSOLVED: no longer there
 *
 * Whether an organization is there. It is used by [property@Organization:status].
 *
 * Since: 1.0
 */
typedef enum
{
  GOV_ORGANIZATION_STATUS_UNSET,
  GOV_ORGANIZATION_STATUS_PLANNED,
  GOV_ORGANIZATION_STATUS_ACTIVE,
  GOV_ORGANIZATION_STATUS_SUSPENDED,
  GOV_ORGANIZATION_STATUS_DISSOLVED,
} GovOrganizationStatus;

/**
 * GovPostStatus:
 * @GOV_POST_STATUS_UNSET: not stated
 * @GOV_POST_STATUS_PLANNED: to be created
 * @GOV_POST_STATUS_FILLED: someone holds it
 * @GOV_POST_STATUS_VACANT: nobody holds it now
 * @GOV_POST_STATUS_MISSING: it is not there, and someone says that it ought to be
 *
 * Whether a post is held. It is used by [property@Post:status].
 *
 * Since: 1.0
 */
typedef enum
{
  GOV_POST_STATUS_UNSET,
  GOV_POST_STATUS_PLANNED,
  GOV_POST_STATUS_FILLED,
  GOV_POST_STATUS_VACANT,
  GOV_POST_STATUS_MISSING,
} GovPostStatus;

/**
 * GovContactDetailKind:
 * @GOV_CONTACT_DETAIL_KIND_UNSET: not stated
 * @GOV_CONTACT_DETAIL_KIND_ADDRESS: a postal or visiting address
 * @GOV_CONTACT_DETAIL_KIND_EMAIL: an e-mail address
 * @GOV_CONTACT_DETAIL_KIND_PHONE: a telephone number; Popolo `voice`
 * @GOV_CONTACT_DETAIL_KIND_MOBILE: a mobile telephone number; Popolo `cell`
 * @GOV_CONTACT_DETAIL_KIND_FAX: a fax number
 * @GOV_CONTACT_DETAIL_KIND_TEXT: a number for text messages
 * @GOV_CONTACT_DETAIL_KIND_TEXTPHONE: a telephone for the deaf
 * @GOV_CONTACT_DETAIL_KIND_PAGER: a pager
 * @GOV_CONTACT_DETAIL_KIND_VIDEO: a number or address for video calls
 * @GOV_CONTACT_DETAIL_KIND_URL: a web address
 * @GOV_CONTACT_DETAIL_KIND_SOCIAL: an account in a social network
 *
 * What sort of contact something is. It is used by [property@ContactDetail:kind].
 *
 * Since: 1.0
 */
typedef enum
{
  GOV_CONTACT_DETAIL_KIND_UNSET,
  GOV_CONTACT_DETAIL_KIND_ADDRESS,
  GOV_CONTACT_DETAIL_KIND_EMAIL,
  GOV_CONTACT_DETAIL_KIND_PHONE,
  GOV_CONTACT_DETAIL_KIND_MOBILE,
  GOV_CONTACT_DETAIL_KIND_FAX,
  GOV_CONTACT_DETAIL_KIND_TEXT,
  GOV_CONTACT_DETAIL_KIND_TEXTPHONE,
  GOV_CONTACT_DETAIL_KIND_PAGER,
  GOV_CONTACT_DETAIL_KIND_VIDEO,
  GOV_CONTACT_DETAIL_KIND_URL,
  GOV_CONTACT_DETAIL_KIND_SOCIAL,
} GovContactDetailKind;

/**
 * GovPaperKind:
 * @GOV_PAPER_KIND_UNSET: not stated
 * @GOV_PAPER_KIND_PROPOSAL: a proposal to decide; ORI `voorstel`
 * @GOV_PAPER_KIND_DECISION_PAPER: a paper on which a decision is to be taken; ORI
 *   `besluitvormingsstuk`
 * @GOV_PAPER_KIND_MOTION: a motion; ORI `motie`
 * @GOV_PAPER_KIND_AMENDMENT: an amendment; ORI `amendement`
 * @GOV_PAPER_KIND_QUESTION: a written question; ORI `vraag`
 * @GOV_PAPER_KIND_ANSWER: an answer to a question; ORI `antwoord`
 * @GOV_PAPER_KIND_UNDERTAKING: an undertaking; ORI `toezegging`
 * @GOV_PAPER_KIND_NOTICE: a communication to inform; ORI `mededeling`
 * @GOV_PAPER_KIND_INCOMING: a paper that came in from outside; ORI `ingekomen_stuk`
 * @GOV_PAPER_KIND_BILL: a draft law or regulation; OCD `bill`
 * @GOV_PAPER_KIND_RESOLUTION: a resolution
 * @GOV_PAPER_KIND_PETITION: a petition or citizens' initiative
 * @GOV_PAPER_KIND_LETTER: a letter
 * @GOV_PAPER_KIND_MEMO: a memorandum or note
 * @GOV_PAPER_KIND_REPORT: a report
 * @GOV_PAPER_KIND_READOUT: what those who took part report back from a meeting
 * @GOV_PAPER_KIND_MINUTES: minutes of a meeting
 * @GOV_PAPER_KIND_DECISION_LIST: a list of decisions
 * @GOV_PAPER_KIND_ACTION_LIST: a list of actions
 * @GOV_PAPER_KIND_AGENDA: an agenda
 * @GOV_PAPER_KIND_ADVICE: an advice
 * @GOV_PAPER_KIND_BUDGET: a budget or financial report
 * @GOV_PAPER_KIND_POLICY: a plan or policy paper
 * @GOV_PAPER_KIND_PRESENTATION: a presentation
 * @GOV_PAPER_KIND_ANNEX: an annex to another paper
 *
 * What sort of paper something is. It is used by [property@Paper:kind].
 *
 * Since: 1.0
 */
typedef enum
{
  GOV_PAPER_KIND_UNSET,
  GOV_PAPER_KIND_PROPOSAL,
  GOV_PAPER_KIND_DECISION_PAPER,
  GOV_PAPER_KIND_MOTION,
  GOV_PAPER_KIND_AMENDMENT,
  GOV_PAPER_KIND_QUESTION,
  GOV_PAPER_KIND_ANSWER,
  GOV_PAPER_KIND_UNDERTAKING,
  GOV_PAPER_KIND_NOTICE,
  GOV_PAPER_KIND_INCOMING,
  GOV_PAPER_KIND_BILL,
  GOV_PAPER_KIND_RESOLUTION,
  GOV_PAPER_KIND_PETITION,
  GOV_PAPER_KIND_LETTER,
  GOV_PAPER_KIND_MEMO,
  GOV_PAPER_KIND_REPORT,
  GOV_PAPER_KIND_READOUT,
  GOV_PAPER_KIND_MINUTES,
  GOV_PAPER_KIND_DECISION_LIST,
  GOV_PAPER_KIND_ACTION_LIST,
  GOV_PAPER_KIND_AGENDA,
  GOV_PAPER_KIND_ADVICE,
  GOV_PAPER_KIND_BUDGET,
  GOV_PAPER_KIND_POLICY,
  GOV_PAPER_KIND_PRESENTATION,
  GOV_PAPER_KIND_ANNEX,
} GovPaperKind;

/**
 * GovPaperStatus:
 * @GOV_PAPER_STATUS_UNSET: not stated
 * @GOV_PAPER_STATUS_DRAFT: being written
 * @GOV_PAPER_STATUS_SUBMITTED: handed in
 * @GOV_PAPER_STATUS_ADMITTED: found fit to be treated
 * @GOV_PAPER_STATUS_IN_PROGRESS: on its way through the bodies
 * @GOV_PAPER_STATUS_ADOPTED: adopted
 * @GOV_PAPER_STATUS_AMENDED: adopted with changes
 * @GOV_PAPER_STATUS_REJECTED: rejected
 * @GOV_PAPER_STATUS_POSTPONED: put off
 * @GOV_PAPER_STATUS_REFERRED: sent to another organization
 * @GOV_PAPER_STATUS_WITHDRAWN: taken back by those who brought it
 * @GOV_PAPER_STATUS_NOTED: taken note of
 * @GOV_PAPER_STATUS_ANSWERED: answered
 * @GOV_PAPER_STATUS_LAPSED: no longer pursued
 *
 * How far a paper has come. It is used by [property@Paper:status].
 *
 * Since: 1.0
 */
typedef enum
{
  GOV_PAPER_STATUS_UNSET,
  GOV_PAPER_STATUS_DRAFT,
  GOV_PAPER_STATUS_SUBMITTED,
  GOV_PAPER_STATUS_ADMITTED,
  GOV_PAPER_STATUS_IN_PROGRESS,
  GOV_PAPER_STATUS_ADOPTED,
  GOV_PAPER_STATUS_AMENDED,
  GOV_PAPER_STATUS_REJECTED,
  GOV_PAPER_STATUS_POSTPONED,
  GOV_PAPER_STATUS_REFERRED,
  GOV_PAPER_STATUS_WITHDRAWN,
  GOV_PAPER_STATUS_NOTED,
  GOV_PAPER_STATUS_ANSWERED,
  GOV_PAPER_STATUS_LAPSED,
} GovPaperStatus;

/**
 * GovRelationRole:
 * @GOV_RELATION_ROLE_UNSET: not stated
 * @GOV_RELATION_ROLE_RELATED: it has to do with it; OParl `relatedPaper`
 * @GOV_RELATION_ROLE_SUPERORDINATE: it is the whole to which the holder belongs; OParl
 *   `superordinatedPaper`
 * @GOV_RELATION_ROLE_SUBORDINATE: it is a part of the holder; OParl `subordinatedPaper`
 * @GOV_RELATION_ROLE_AMENDS: it changes the holder
 * @GOV_RELATION_ROLE_AMENDED_BY: the holder changes it; ORI `voorstel`
 * @GOV_RELATION_ROLE_LEAD_AMENDMENT: it is the amendment to which the holder is a sub-amendment;
 *   ORI `hoofd_amendement`
 * @GOV_RELATION_ROLE_ANSWERS: it answers the holder
 * @GOV_RELATION_ROLE_QUESTION: the holder answers it; ORI `vraag`
 * @GOV_RELATION_ROLE_REPLACES: it comes in place of the holder
 * @GOV_RELATION_ROLE_REPLACED_BY: the holder comes in its place
 * @GOV_RELATION_ROLE_COMPANION: it goes together with the holder; OCD `companion`
 * @GOV_RELATION_ROLE_PRIOR_SESSION: it is the same thing in an earlier session; OCD `prior-session`
 * @GOV_RELATION_ROLE_SOURCE: the holder was made from it
 * @GOV_RELATION_ROLE_DERIVED: it was made from the holder
 * @GOV_RELATION_ROLE_IDENTICAL: it says the same
 * @GOV_RELATION_ROLE_ANNEX: it is an annex to the holder
 * @GOV_RELATION_ROLE_CITES: the holder cites it
 *
 * What another thing is to the holder of the relation. It is used by
 * [property@Relation:role].
 *
 * Since: 1.0
 */
typedef enum
{
  GOV_RELATION_ROLE_UNSET,
  GOV_RELATION_ROLE_RELATED,
  GOV_RELATION_ROLE_SUPERORDINATE,
  GOV_RELATION_ROLE_SUBORDINATE,
  GOV_RELATION_ROLE_AMENDS,
  GOV_RELATION_ROLE_AMENDED_BY,
  GOV_RELATION_ROLE_LEAD_AMENDMENT,
  GOV_RELATION_ROLE_ANSWERS,
  GOV_RELATION_ROLE_QUESTION,
  GOV_RELATION_ROLE_REPLACES,
  GOV_RELATION_ROLE_REPLACED_BY,
  GOV_RELATION_ROLE_COMPANION,
  GOV_RELATION_ROLE_PRIOR_SESSION,
  GOV_RELATION_ROLE_SOURCE,
  GOV_RELATION_ROLE_DERIVED,
  GOV_RELATION_ROLE_IDENTICAL,
  GOV_RELATION_ROLE_ANNEX,
  GOV_RELATION_ROLE_CITES,
} GovRelationRole;

/**
 * GovMediaKind:
 * @GOV_MEDIA_KIND_UNSET: not stated
 * @GOV_MEDIA_KIND_DOCUMENT: text with or without pictures
 * @GOV_MEDIA_KIND_IMAGE: a picture
 * @GOV_MEDIA_KIND_VIDEO: a video recording; ORI `video`
 * @GOV_MEDIA_KIND_AUDIO: a sound recording; ORI `audio`
 * @GOV_MEDIA_KIND_TRANSCRIPT: the words of a recording; ORI `transcriptie`
 * @GOV_MEDIA_KIND_CAPTIONS: the words of a recording with their times
 * @GOV_MEDIA_KIND_DATA: data for a program
 *
 * What sort of medium a file is. It is used by [property@File:media-kind].
 *
 * Since: 1.0
 */
typedef enum
{
  GOV_MEDIA_KIND_UNSET,
  GOV_MEDIA_KIND_DOCUMENT,
  GOV_MEDIA_KIND_IMAGE,
  GOV_MEDIA_KIND_VIDEO,
  GOV_MEDIA_KIND_AUDIO,
  GOV_MEDIA_KIND_TRANSCRIPT,
  GOV_MEDIA_KIND_CAPTIONS,
  GOV_MEDIA_KIND_DATA,
} GovMediaKind;

/**
 * GovFileStatus:
 * @GOV_FILE_STATUS_UNSET: not stated
 * @GOV_FILE_STATUS_DRAFT: being written
 * @GOV_FILE_STATUS_IN_REVIEW: sent round to be corrected
 * @GOV_FILE_STATUS_CORRECTED: corrected after it was sent round
 * @GOV_FILE_STATUS_FINAL: finished by those who wrote it
 * @GOV_FILE_STATUS_APPROVED: approved by those whose text it is, as minutes by the next meeting
 * @GOV_FILE_STATUS_SUPERSEDED: replaced by a later text
 *
 * How far the text of a file has come. It is used by [property@File:status].
 *
 * Since: 1.0
 */
typedef enum
{
  GOV_FILE_STATUS_UNSET,
  GOV_FILE_STATUS_DRAFT,
  GOV_FILE_STATUS_IN_REVIEW,
  GOV_FILE_STATUS_CORRECTED,
  GOV_FILE_STATUS_FINAL,
  GOV_FILE_STATUS_APPROVED,
  GOV_FILE_STATUS_SUPERSEDED,
} GovFileStatus;

/**
 * GovVoteMethod:
 * @GOV_VOTE_METHOD_UNSET: not stated
 * @GOV_VOTE_METHOD_SHOW_OF_HANDS: by raising hands
 * @GOV_VOTE_METHOD_RISING: by standing up or sitting down
 * @GOV_VOTE_METHOD_VOICE: by calling out
 * @GOV_VOTE_METHOD_ROLL_CALL: one by one, called by name; ORI `hoofdelijk`
 * @GOV_VOTE_METHOD_ELECTRONIC: with a device
 * @GOV_VOTE_METHOD_BALLOT_PAPER: on a paper; ORI `schriftelijk`
 * @GOV_VOTE_METHOD_CORRESPONDENCE: by letter or message
 * @GOV_VOTE_METHOD_ACCLAMATION: by applause or acclaim
 *
 * How votes are given. It is used by [property@Vote:method].
 *
 * Since: 1.0
 */
typedef enum
{
  GOV_VOTE_METHOD_UNSET,
  GOV_VOTE_METHOD_SHOW_OF_HANDS,
  GOV_VOTE_METHOD_RISING,
  GOV_VOTE_METHOD_VOICE,
  GOV_VOTE_METHOD_ROLL_CALL,
  GOV_VOTE_METHOD_ELECTRONIC,
  GOV_VOTE_METHOD_BALLOT_PAPER,
  GOV_VOTE_METHOD_CORRESPONDENCE,
  GOV_VOTE_METHOD_ACCLAMATION,
} GovVoteMethod;

/**
 * GovVoteStatus:
 * @GOV_VOTE_STATUS_UNSET: not stated
 * @GOV_VOTE_STATUS_CREATED: made ready
 * @GOV_VOTE_STATUS_STARTED: open for voting
 * @GOV_VOTE_STATUS_FINISHED: closed
 * @GOV_VOTE_STATUS_PUBLISHED: closed, and the result has been made known
 * @GOV_VOTE_STATUS_ANNULLED: declared not to count
 *
 * How far a vote has come. It is used by [property@Vote:status]. The words are those of
 * OpenSlides.
 *
 * Since: 1.0
 */
typedef enum
{
  GOV_VOTE_STATUS_UNSET,
  GOV_VOTE_STATUS_CREATED,
  GOV_VOTE_STATUS_STARTED,
  GOV_VOTE_STATUS_FINISHED,
  GOV_VOTE_STATUS_PUBLISHED,
  GOV_VOTE_STATUS_ANNULLED,
} GovVoteStatus;

/**
 * GovVoteResult:
 * @GOV_VOTE_RESULT_UNSET: not stated
 * @GOV_VOTE_RESULT_ADOPTED: adopted; Popolo `pass`, ORI `voor`
 * @GOV_VOTE_RESULT_REJECTED: rejected; Popolo `fail`, ORI `tegen`
 * @GOV_VOTE_RESULT_TIED: as many votes for as against; ORI `gelijk`
 * @GOV_VOTE_RESULT_ELECTED: someone was elected
 * @GOV_VOTE_RESULT_NOT_ELECTED: nobody got enough votes to be elected
 * @GOV_VOTE_RESULT_NO_QUORUM: too few took part
 *
 * Whether what was put to the vote was adopted. It is used by [property@Vote:result].
 *
 * Since: 1.0
 */
typedef enum
{
  GOV_VOTE_RESULT_UNSET,
  GOV_VOTE_RESULT_ADOPTED,
  GOV_VOTE_RESULT_REJECTED,
  GOV_VOTE_RESULT_TIED,
  GOV_VOTE_RESULT_ELECTED,
  GOV_VOTE_RESULT_NOT_ELECTED,
  GOV_VOTE_RESULT_NO_QUORUM,
} GovVoteResult;

/**
 * GovMajority:
 * @GOV_MAJORITY_UNSET: not stated
 * @GOV_MAJORITY_RELATIVE: more than any other option
 * @GOV_MAJORITY_SIMPLE: more votes for than against
 * @GOV_MAJORITY_ABSOLUTE: more than half of all members
 * @GOV_MAJORITY_TWO_THIRDS: two thirds of the votes
 * @GOV_MAJORITY_THREE_FIFTHS: three fifths of the votes
 * @GOV_MAJORITY_THREE_QUARTERS: three quarters of the votes
 * @GOV_MAJORITY_UNANIMITY: all votes
 *
 * Which share of the votes a proposal needs to be adopted. It is used by [property@Vote:required-majority].
 *
 * Since: 1.0
 */
typedef enum
{
  GOV_MAJORITY_UNSET,
  GOV_MAJORITY_RELATIVE,
  GOV_MAJORITY_SIMPLE,
  GOV_MAJORITY_ABSOLUTE,
  GOV_MAJORITY_TWO_THIRDS,
  GOV_MAJORITY_THREE_FIFTHS,
  GOV_MAJORITY_THREE_QUARTERS,
  GOV_MAJORITY_UNANIMITY,
} GovMajority;

/**
 * GovVoteOption:
 * @GOV_VOTE_OPTION_UNSET: not stated
 * @GOV_VOTE_OPTION_YES: for it; ORI `voor`
 * @GOV_VOTE_OPTION_NO: against it; ORI `tegen`
 * @GOV_VOTE_OPTION_ABSTAIN: neither; ORI `onthouden`
 * @GOV_VOTE_OPTION_ABSENT: was not there; ORI `afwezig`
 * @GOV_VOTE_OPTION_NOT_VOTING: was there and did not vote
 * @GOV_VOTE_OPTION_PAIRED: stayed away by agreement with someone on the other side
 * @GOV_VOTE_OPTION_EXCUSED: was not there and had said so
 * @GOV_VOTE_OPTION_BLANK: handed in an empty ballot
 * @GOV_VOTE_OPTION_INVALID: handed in a ballot that does not count
 * @GOV_VOTE_OPTION_OTHER: something else; OCD `other`
 *
 * What can be voted for. It is used by [property@Ballot:option] and
 * [property@Tally:option].
 *
 * Since: 1.0
 */
typedef enum
{
  GOV_VOTE_OPTION_UNSET,
  GOV_VOTE_OPTION_YES,
  GOV_VOTE_OPTION_NO,
  GOV_VOTE_OPTION_ABSTAIN,
  GOV_VOTE_OPTION_ABSENT,
  GOV_VOTE_OPTION_NOT_VOTING,
  GOV_VOTE_OPTION_PAIRED,
  GOV_VOTE_OPTION_EXCUSED,
  GOV_VOTE_OPTION_BLANK,
  GOV_VOTE_OPTION_INVALID,
  GOV_VOTE_OPTION_OTHER,
} GovVoteOption;

/**
 * GovGroupVote:
 * @GOV_GROUP_VOTE_UNSET: not stated
 * @GOV_GROUP_VOTE_FOR: for it; ORI `aangenomen`
 * @GOV_GROUP_VOTE_AGAINST: against it; ORI `verworpen`
 * @GOV_GROUP_VOTE_DIVIDED: some for and some against; ORI `verdeeld`
 * @GOV_GROUP_VOTE_ABSTAINED: neither for nor against
 * @GOV_GROUP_VOTE_ABSENT: was not there
 *
 * How a group voted. It is used by [property@GroupResult:result].
 *
 * Since: 1.0
 */
typedef enum
{
  GOV_GROUP_VOTE_UNSET,
  GOV_GROUP_VOTE_FOR,
  GOV_GROUP_VOTE_AGAINST,
  GOV_GROUP_VOTE_DIVIDED,
  GOV_GROUP_VOTE_ABSTAINED,
  GOV_GROUP_VOTE_ABSENT,
} GovGroupVote;

/**
 * GovBodyKind:
 * @GOV_BODY_KIND_UNSET: not stated
 * @GOV_BODY_KIND_MUNICIPALITY: a municipality; ORI `gemeente`
 * @GOV_BODY_KIND_DISTRICT: a part of a municipality
 * @GOV_BODY_KIND_COUNTY: a county or association of municipalities
 * @GOV_BODY_KIND_PROVINCE: a province; ORI `provincie`
 * @GOV_BODY_KIND_REGION: a region that several bodies share
 * @GOV_BODY_KIND_WATER_AUTHORITY: a water authority; ORI `waterschap`
 * @GOV_BODY_KIND_STATE: a state within a federation
 * @GOV_BODY_KIND_COUNTRY: a country
 * @GOV_BODY_KIND_INTERNATIONAL: a body above countries
 *
 * What kind of body something is. It is used by [property@Body:kind].
 *
 * Since: 1.0
 */
typedef enum
{
  GOV_BODY_KIND_UNSET,
  GOV_BODY_KIND_MUNICIPALITY,
  GOV_BODY_KIND_DISTRICT,
  GOV_BODY_KIND_COUNTY,
  GOV_BODY_KIND_PROVINCE,
  GOV_BODY_KIND_REGION,
  GOV_BODY_KIND_WATER_AUTHORITY,
  GOV_BODY_KIND_STATE,
  GOV_BODY_KIND_COUNTRY,
  GOV_BODY_KIND_INTERNATIONAL,
} GovBodyKind;

/**
 * GovConflictKind:
 * @GOV_CONFLICT_KIND_UNSET: not stated
 * @GOV_CONFLICT_KIND_VALUE: both state something for a field, and not the same
 * @GOV_CONFLICT_KIND_DELETION: one took out what the other changed
 * @GOV_CONFLICT_KIND_ORDER: both have the same things in different orders
 *
 * In what way two registers differ. It is used by [property@Conflict:kind].
 *
 * Since: 1.0
 */
typedef enum
{
  GOV_CONFLICT_KIND_UNSET,
  GOV_CONFLICT_KIND_VALUE,
  GOV_CONFLICT_KIND_DELETION,
  GOV_CONFLICT_KIND_ORDER,
} GovConflictKind;

/**
 * GovAnswer:
 * @GOV_ANSWER_UNKNOWN: what is known does not tell
 * @GOV_ANSWER_NO: no
 * @GOV_ANSWER_YES: yes
 *
 * The answer to a question about something that may be known in part. It is not a field, so that
 * its first value is an answer too.
 *
 * Since: 1.0
 */
typedef enum
{
  GOV_ANSWER_UNKNOWN,
  GOV_ANSWER_NO,
  GOV_ANSWER_YES,
} GovAnswer;

G_END_DECLS
