#include "records/gov-decision.h"

#include "records/gov-condition.h"
#include "records/gov-enum-types.h"
#include "records/gov-field-private.h"
#include "records/gov-quantity.h"

/**
 * GovDecision:
 *
 * Something that was decided, with or without a vote, formally or by an arrangement. It can
 * say under what conditions and for how long it holds, and it can be an earlier decision
 * that is only recalled or reaffirmed. ORI calls it `Besluit`.
 *
 * Since: 1.0
 */

static const GovField fields[] = {
  /**
   * GovDecision:meeting:
   *
   * The meeting in which it was decided, for a decision that is not held by one.
   *
   * Since: 1.0
   */
  GOV_FIELD_REF ("meeting", "meeting", GOV_FINDS_MEETING),

  /**
   * GovDecision:agenda-item:
   *
   * The agenda item under which it was decided, for a decision that is not held by one.
   *
   * Since: 1.0
   */
  GOV_FIELD_REF ("agenda-item", "agendaItem", GOV_PLAIN),

  /**
   * GovDecision:number:
   *
   * The number or mark of the decision as printed.
   *
   * Since: 1.0
   */
  GOV_FIELD_STRING ("number", "number", GOV_WORDS),

  /**
   * GovDecision:title:
   *
   * What the decision is about, in a few words.
   *
   * Since: 1.0
   */
  GOV_FIELD_STRING ("title", "title", GOV_WORDS),

  /**
   * GovDecision:text:
   *
   * What was decided, in the words of the source. OParl `resolutionText`, Popolo `text` of
   * a motion.
   *
   * Since: 1.0
   */
  GOV_FIELD_TEXT ("text", "text", GOV_WORDS),

  /**
   * GovDecision:explanation:
   *
   * Why it was decided so. ORI `besluittoelichting`, Akoma Ntoso `motivation`.
   *
   * Since: 1.0
   */
  GOV_FIELD_TEXT ("explanation", "explanation", GOV_WORDS),

  /**
   * GovDecision:kind:
   *
   * What is settled: a matter, a principle, a way of working, an arrangement, who is
   * competent.
   *
   * Since: 1.0
   */
  GOV_FIELD_ENUM ("kind", "kind", GOV_PLAIN, gov_decision_kind_get_type),

  /**
   * GovDecision:outcome:
   *
   * What was made of the proposal, such as adopted, rejected or postponed. ORI
   * `besluitresultaat`, Popolo `result`.
   *
   * Since: 1.0
   */
  GOV_FIELD_ENUM ("outcome", "outcome", GOV_FINDS_STATUS, gov_decision_outcome_get_type),

  /**
   * GovDecision:result:
   *
   * The outcome as written in the source, such as "einstimmig zugestimmt".
   *
   * Since: 1.0
   */
  GOV_FIELD_STRING ("result", "result", GOV_WORDS),

  /**
   * GovDecision:method:
   *
   * How it was decided: by vote, by consensus, by the hammer, in writing and so on.
   *
   * Since: 1.0
   */
  GOV_FIELD_ENUM ("method", "method", GOV_PLAIN, gov_decision_method_get_type),

  /**
   * GovDecision:formality:
   *
   * Whether the decision is a formal one or an informal arrangement.
   *
   * Since: 1.0
   */
  GOV_FIELD_ENUM ("formality", "formality", GOV_PLAIN, gov_formality_get_type),

  /**
   * GovDecision:medium:
   *
   * By what means the arrangement is carried out, such as "a text message".
   *
   * Since: 1.0
   */
  GOV_FIELD_STRING ("medium", "medium", GOV_PLAIN),

  /**
   * GovDecision:partial:
   *
   * Whether only a part of what was proposed was decided.
   *
   * Since: 1.0
   */
  GOV_FIELD_BOOLEAN ("partial", "partial", GOV_PLAIN),

  /**
   * GovDecision:decided-on:
   *
   * The day on which it was decided, as precisely as is known.
   *
   * Since: 1.0
   */
  GOV_FIELD_DATE ("decided-on", "decidedOn", GOV_FINDS_DATE),

  /**
   * GovDecision:published-on:
   *
   * The day on which the decision was published. ELI `date_publication`.
   *
   * Since: 1.0
   */
  GOV_FIELD_DATE ("published-on", "publishedOn", GOV_FINDS_DATE_ELSE),

  /**
   * GovDecision:by:
   *
   * Who decided: an organization, an office or "the members".
   *
   * Since: 1.0
   */
  GOV_FIELD_REF ("by", "by", GOV_FINDS_WHO),

  /**
   * GovDecision:jointly-with:
   *
   * Who decided together with them or had to agree.
   *
   * Since: 1.0
   */
  GOV_FIELD_REFS ("jointly-with", "jointlyWith", GOV_FINDS_WHO),

  /**
   * GovDecision:left-to:
   *
   * To whom it is left to settle the matter, as in "it is up to the regions".
   *
   * Since: 1.0
   */
  GOV_FIELD_REF ("left-to", "leftTo", GOV_WORDS),

  /**
   * GovDecision:programme:
   *
   * The programme, pilot or dossier to which the decision belongs.
   *
   * Since: 1.0
   */
  GOV_FIELD_REF ("programme", "programme", GOV_WORDS),

  /**
   * GovDecision:validity:
   *
   * How long the decision holds, as written, such as "for now" or "until the new rules are
   * there".
   *
   * Since: 1.0
   */
  GOV_FIELD_STRING ("validity", "validity", GOV_WORDS),

  /**
   * GovDecision:valid-from:
   *
   * The day from which the decision holds. ELI `first_date_entry_in_force`.
   *
   * Since: 1.0
   */
  GOV_FIELD_DATE ("valid-from", "validFrom", GOV_PLAIN),

  /**
   * GovDecision:valid-until:
   *
   * The last day on which the decision holds. ELI `date_no_longer_in_force`.
   *
   * Since: 1.0
   */
  GOV_FIELD_DATE ("valid-until", "validUntil", GOV_PLAIN),

  /**
   * GovDecision:valid-for:
   *
   * How long the decision holds, as an ISO 8601 duration such as "P1Y".
   *
   * Since: 1.0
   */
  GOV_FIELD_DURATION ("valid-for", "validFor", GOV_PLAIN),

  /**
   * GovDecision:extends:
   *
   * The decision or pilot whose validity is prolonged by this one.
   *
   * Since: 1.0
   */
  GOV_FIELD_REF ("extends", "extends", GOV_PLAIN),

  /**
   * GovDecision:extension:
   *
   * By how much it is prolonged, counted from an end that need not be known, as an ISO 8601
   * duration.
   *
   * Since: 1.0
   */
  GOV_FIELD_DURATION ("extension", "extension", GOV_PLAIN),

  /**
   * GovDecision:leaves-unchanged:
   *
   * What the decision expressly does not change, such as who remains formally responsible.
   *
   * Since: 1.0
   */
  GOV_FIELD_TEXT ("leaves-unchanged", "leavesUnchanged", GOV_WORDS),

  /**
   * GovDecision:conditions:
   *
   * The conditions under which it was decided.
   *
   * Since: 1.0
   */
  GOV_FIELD_RECORDS ("conditions", "conditions", GOV_PLAIN, gov_condition_get_type),

  /**
   * GovDecision:quantities:
   *
   * The amounts, numbers of people and sums that the decision names.
   *
   * Since: 1.0
   */
  GOV_FIELD_RECORDS ("quantities", "quantities", GOV_PLAIN, gov_quantity_get_type),

  /**
   * GovDecision:alternatives:
   *
   * What else was proposed and not chosen.
   *
   * Since: 1.0
   */
  GOV_FIELD_STRINGS ("alternatives", "alternatives", GOV_WORDS),

  /**
   * GovDecision:papers:
   *
   * The papers that were decided on.
   *
   * Since: 1.0
   */
  GOV_FIELD_REFS ("papers", "papers", GOV_PLAIN),

  /**
   * GovDecision:cites:
   *
   * The rules, reports and earlier decisions on which the decision rests. ELI `cites`.
   *
   * Since: 1.0
   */
  GOV_FIELD_REFS ("cites", "cites", GOV_PLAIN),

  /**
   * GovDecision:votes:
   *
   * The votes from which the decision follows. ORI `stemmingen`, Popolo `vote_events`.
   *
   * Since: 1.0
   */
  GOV_FIELD_REFS ("votes", "votes", GOV_PLAIN),

  /**
   * GovDecision:actions:
   *
   * The actions that follow from the decision. ORI `toezegging`.
   *
   * Since: 1.0
   */
  GOV_FIELD_REFS ("actions", "actions", GOV_PLAIN),

  /**
   * GovDecision:supersedes:
   *
   * The earlier decisions in whose place this one comes.
   *
   * Since: 1.0
   */
  GOV_FIELD_REFS ("supersedes", "supersedes", GOV_PLAIN),

  /**
   * GovDecision:referred-to:
   *
   * To whom the matter was referred.
   *
   * Since: 1.0
   */
  GOV_FIELD_REF ("referred-to", "referredTo", GOV_WORDS),

  /**
   * GovDecision:postponed-to:
   *
   * Until when the matter was postponed, with an event as the end where there is no date.
   *
   * Since: 1.0
   */
  GOV_FIELD_RECORD ("postponed-to", "postponedTo", GOV_PLAIN, gov_deadline_get_type),

  /**
   * GovDecision:implementation:
   *
   * How far the decision has been carried out. German practice calls this
   * Beschlusskontrolle.
   *
   * Since: 1.0
   */
  GOV_FIELD_ENUM ("implementation", "implementation", GOV_PLAIN, gov_implementation_get_type),

  /**
   * GovDecision:file:
   *
   * The file that holds the decision. OParl `resolutionFile`.
   *
   * Since: 1.0
   */
  GOV_FIELD_RECORD ("file", "file", GOV_PLAIN, gov_file_get_type),
};

GOV_DEFINE_RECORD (GovDecision, gov_decision)
GOV_DEFINE_REF (GovDecision, gov_decision, meeting)
GOV_DEFINE_REF (GovDecision, gov_decision, agenda_item)
GOV_DEFINE_STRING (GovDecision, gov_decision, number)
GOV_DEFINE_STRING (GovDecision, gov_decision, title)
GOV_DEFINE_STRING (GovDecision, gov_decision, text)
GOV_DEFINE_STRING (GovDecision, gov_decision, explanation)
GOV_DEFINE_ENUM (GovDecision, gov_decision, kind, GovDecisionKind)
GOV_DEFINE_ENUM (GovDecision, gov_decision, outcome, GovDecisionOutcome)
GOV_DEFINE_STRING (GovDecision, gov_decision, result)
GOV_DEFINE_ENUM (GovDecision, gov_decision, method, GovDecisionMethod)
GOV_DEFINE_ENUM (GovDecision, gov_decision, formality, GovFormality)
GOV_DEFINE_STRING (GovDecision, gov_decision, medium)
GOV_DEFINE_BOOLEAN (GovDecision, gov_decision, partial)
GOV_DEFINE_DATE (GovDecision, gov_decision, decided_on)
GOV_DEFINE_DATE (GovDecision, gov_decision, published_on)
GOV_DEFINE_REF (GovDecision, gov_decision, by)
GOV_DEFINE_LIST (GovDecision, gov_decision, jointly_with)
GOV_DEFINE_REF (GovDecision, gov_decision, left_to)
GOV_DEFINE_REF (GovDecision, gov_decision, programme)
GOV_DEFINE_STRING (GovDecision, gov_decision, validity)
GOV_DEFINE_DATE (GovDecision, gov_decision, valid_from)
GOV_DEFINE_DATE (GovDecision, gov_decision, valid_until)
GOV_DEFINE_STRING (GovDecision, gov_decision, valid_for)
GOV_DEFINE_REF (GovDecision, gov_decision, extends)
GOV_DEFINE_STRING (GovDecision, gov_decision, extension)
GOV_DEFINE_STRING (GovDecision, gov_decision, leaves_unchanged)
GOV_DEFINE_LIST (GovDecision, gov_decision, conditions)
GOV_DEFINE_LIST (GovDecision, gov_decision, quantities)
GOV_DEFINE_STRINGS (GovDecision, gov_decision, alternatives)
GOV_DEFINE_LIST (GovDecision, gov_decision, papers)
GOV_DEFINE_LIST (GovDecision, gov_decision, cites)
GOV_DEFINE_LIST (GovDecision, gov_decision, votes)
GOV_DEFINE_LIST (GovDecision, gov_decision, actions)
GOV_DEFINE_LIST (GovDecision, gov_decision, supersedes)
GOV_DEFINE_REF (GovDecision, gov_decision, referred_to)
GOV_DEFINE_HELD (GovDecision, gov_decision, postponed_to, GovDeadline)
GOV_DEFINE_ENUM (GovDecision, gov_decision, implementation, GovImplementation)
GOV_DEFINE_HELD (GovDecision, gov_decision, file, GovFile)
