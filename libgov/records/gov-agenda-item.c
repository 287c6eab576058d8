#include "records/gov-agenda-item.h"

#include "records/gov-action.h"
#include "records/gov-decision.h"
#include "records/gov-enum-types.h"
#include "records/gov-field-private.h"
#include "records/gov-file.h"
#include "records/gov-relation.h"
#include "records/gov-statement.h"
#include "records/gov-vote.h"

/**
 * GovAgendaItem:
 *
 * One thing to talk about, at its place on the agenda of a [class@Meeting], together with
 * what was made of it: statements, decisions, actions and votes. Items can hold items.
 * OParl calls it `AgendaItem`, ORI `Agendapunt`.
 *
 * Since: 1.0
 */

static const GovField fields[] = {
  /**
   * GovAgendaItem:meeting:
   *
   * The meeting, for an item that is not held by one. OParl `meeting`, ORI `vergadering`.
   *
   * Since: 1.0
   */
  GOV_FIELD_REF ("meeting", "meeting", GOV_FINDS_MEETING),

  /**
   * GovAgendaItem:body:
   *
   * The body in whose name the meeting is held. ORI `gemeente`, `provincie`, `waterschap`.
   *
   * Since: 1.0
   */
  GOV_FIELD_REF ("body", "body", GOV_FINDS_ORGANIZATION),

  /**
   * GovAgendaItem:number:
   *
   * The number as printed on the agenda, such as "3a". OParl `number`, ORI
   * `agendapuntKenmerk`.
   *
   * Since: 1.0
   */
  GOV_FIELD_STRING ("number", "number", GOV_WORDS),

  /**
   * GovAgendaItem:order:
   *
   * The place in the order of treatment as the source counts it; the order of the agenda
   * itself is that of the list. OParl `order`, ORI `agendapuntvolgnummer`.
   *
   * Since: 1.0
   */
  GOV_FIELD_INTEGER ("order", "order", GOV_PLAIN),

  /**
   * GovAgendaItem:planned-order:
   *
   * The place in the order that was planned. ORI `geplandAgendapuntvolgnummer`.
   *
   * Since: 1.0
   */
  GOV_FIELD_INTEGER ("planned-order", "plannedOrder", GOV_PLAIN),

  /**
   * GovAgendaItem:title:
   *
   * What the item is about, in the words of the agenda. OParl `name`, ORI
   * `agendapuntTitel`.
   *
   * Since: 1.0
   */
  GOV_FIELD_STRING ("title", "title", GOV_REQUIRED | GOV_WORDS),

  /**
   * GovAgendaItem:description:
   *
   * What the item is about, in sentences. ORI `agendapuntOmschrijving`.
   *
   * Since: 1.0
   */
  GOV_FIELD_TEXT ("description", "description", GOV_WORDS),

  /**
   * GovAgendaItem:kind:
   *
   * What is to be done with the item, such as to inform, to discuss or to decide. ORI
   * `indicatieHamerstuk`.
   *
   * Since: 1.0
   */
  GOV_FIELD_ENUM ("kind", "kind", GOV_PLAIN, gov_agenda_item_kind_get_type),

  /**
   * GovAgendaItem:classification:
   *
   * What sort of item this is, in the source's own word. Popolo and OCD `classification`,
   * OpenSlides `type`.
   *
   * Since: 1.0
   */
  GOV_FIELD_STRING ("classification", "classification", GOV_WORDS),

  /**
   * GovAgendaItem:planned-public:
   *
   * Whether the item was planned to be treated in public. Besluit `geplandOpenbaar`.
   *
   * Since: 1.0
   */
  GOV_FIELD_BOOLEAN ("planned-public", "plannedPublic", GOV_PLAIN),

  /**
   * GovAgendaItem:public:
   *
   * Whether the item is or was treated in public. OParl `public`; ORI `indicatorBesloten`
   * says the opposite.
   *
   * Since: 1.0
   */
  GOV_FIELD_BOOLEAN ("public", "public", GOV_PLAIN),

  /**
   * GovAgendaItem:status:
   *
   * What became of the item: treated, postponed, withdrawn and so on. ORI
   * `indicatorBehandeld`, OpenSlides `closed`.
   *
   * Since: 1.0
   */
  GOV_FIELD_ENUM ("status", "status", GOV_FINDS_STATUS, gov_agenda_item_status_get_type),

  /**
   * GovAgendaItem:planned-start:
   *
   * When the item is or was planned to begin. ORI `geplandeStarttijd`.
   *
   * Since: 1.0
   */
  GOV_FIELD_DATE ("planned-start", "plannedStart", GOV_FINDS_DATE_ELSE),

  /**
   * GovAgendaItem:planned-end:
   *
   * When the item is or was planned to end. ORI `geplandeEindtijd`.
   *
   * Since: 1.0
   */
  GOV_FIELD_DATE ("planned-end", "plannedEnd", GOV_PLAIN),

  /**
   * GovAgendaItem:planned-duration:
   *
   * How much time the agenda sets aside for the item, as an ISO 8601 duration such as
   * "PT15M". OpenSlides `duration`.
   *
   * Since: 1.0
   */
  GOV_FIELD_DURATION ("planned-duration", "plannedDuration", GOV_PLAIN),

  /**
   * GovAgendaItem:start:
   *
   * When the item was begun in fact. ORI `starttijd`; OParl `start` of a meeting held.
   *
   * Since: 1.0
   */
  GOV_FIELD_DATE ("start", "start", GOV_FINDS_DATE),

  /**
   * GovAgendaItem:end:
   *
   * When the item was ended in fact. ORI `eindtijd`; OParl `end` of a meeting held.
   *
   * Since: 1.0
   */
  GOV_FIELD_DATE ("end", "end", GOV_PLAIN),

  /**
   * GovAgendaItem:presenters:
   *
   * Who presents or introduces the item. OpenProject `presenter`.
   *
   * Since: 1.0
   */
  GOV_FIELD_REFS ("presenters", "presenters", GOV_FINDS_WHO),

  /**
   * GovAgendaItem:part-of:
   *
   * The item of which this one is a part, for an item that is not held by it. ORI
   * `hoofdagendapunt`.
   *
   * Since: 1.0
   */
  GOV_FIELD_REF ("part-of", "partOf", GOV_PLAIN),

  /**
   * GovAgendaItem:items:
   *
   * The items under this one. ORI `subagendapunten`.
   *
   * Since: 1.0
   */
  GOV_FIELD_RECORDS ("items", "items", GOV_PLAIN, gov_agenda_item_get_type),

  /**
   * GovAgendaItem:consultation:
   *
   * The step in the route of a paper that this item is. OParl `consultation`.
   *
   * Since: 1.0
   */
  GOV_FIELD_REF ("consultation", "consultation", GOV_PLAIN),

  /**
   * GovAgendaItem:papers:
   *
   * The papers that are treated under this item.
   *
   * Since: 1.0
   */
  GOV_FIELD_REFS ("papers", "papers", GOV_PLAIN),

  /**
   * GovAgendaItem:related:
   *
   * Other things that the item is about, with what they are to it. OCD `related_entities`.
   *
   * Since: 1.0
   */
  GOV_FIELD_RECORDS ("related", "related", GOV_PLAIN, gov_relation_get_type),

  /**
   * GovAgendaItem:treated-with:
   *
   * The item together with which this one was treated.
   *
   * Since: 1.0
   */
  GOV_FIELD_REF ("treated-with", "treatedWith", GOV_PLAIN),

  /**
   * GovAgendaItem:carried-from:
   *
   * The item of an earlier meeting that comes back here.
   *
   * Since: 1.0
   */
  GOV_FIELD_REF ("carried-from", "carriedFrom", GOV_PLAIN),

  /**
   * GovAgendaItem:carried-to:
   *
   * The item of a later meeting to which this one was put off.
   *
   * Since: 1.0
   */
  GOV_FIELD_REF ("carried-to", "carriedTo", GOV_PLAIN),

  /**
   * GovAgendaItem:summary:
   *
   * What was discussed, in short. Akoma Ntoso `summary`.
   *
   * Since: 1.0
   */
  GOV_FIELD_TEXT ("summary", "summary", GOV_WORDS),

  /**
   * GovAgendaItem:remarks:
   *
   * Remarks taken down with the item, one by one. OCD `notes`.
   *
   * Since: 1.0
   */
  GOV_FIELD_STRINGS ("remarks", "remarks", GOV_WORDS),

  /**
   * GovAgendaItem:result:
   *
   * The result as written in the source. OParl `result`.
   *
   * Since: 1.0
   */
  GOV_FIELD_TEXT ("result", "result", GOV_WORDS),

  /**
   * GovAgendaItem:resolution:
   *
   * The words of the resolution. OParl `resolutionText`.
   *
   * Since: 1.0
   */
  GOV_FIELD_TEXT ("resolution", "resolution", GOV_WORDS),

  /**
   * GovAgendaItem:resolution-file:
   *
   * The file that holds the resolution. OParl `resolutionFile`.
   *
   * Since: 1.0
   */
  GOV_FIELD_RECORD ("resolution-file", "resolutionFile", GOV_PLAIN, gov_file_get_type),

  /**
   * GovAgendaItem:files:
   *
   * The files that go with the item. OParl `auxiliaryFile`, ORI `informatieobjecten`.
   *
   * Since: 1.0
   */
  GOV_FIELD_RECORDS ("files", "files", GOV_PLAIN, gov_file_get_type),

  /**
   * GovAgendaItem:recordings:
   *
   * Recordings of this item, with the place where it begins. OCD `media`.
   *
   * Since: 1.0
   */
  GOV_FIELD_RECORDS ("recordings", "recordings", GOV_PLAIN, gov_file_get_type),

  /**
   * GovAgendaItem:statements:
   *
   * What was said under this item, in order.
   *
   * Since: 1.0
   */
  GOV_FIELD_RECORDS ("statements", "statements", GOV_PLAIN, gov_statement_get_type),

  /**
   * GovAgendaItem:decisions:
   *
   * What was decided under this item.
   *
   * Since: 1.0
   */
  GOV_FIELD_RECORDS ("decisions", "decisions", GOV_PLAIN, gov_decision_get_type),

  /**
   * GovAgendaItem:actions:
   *
   * The actions that were agreed under this item.
   *
   * Since: 1.0
   */
  GOV_FIELD_RECORDS ("actions", "actions", GOV_PLAIN, gov_action_get_type),

  /**
   * GovAgendaItem:votes:
   *
   * The votes that were taken under this item. ORI `stemmingen`.
   *
   * Since: 1.0
   */
  GOV_FIELD_RECORDS ("votes", "votes", GOV_PLAIN, gov_vote_get_type),
};

GOV_DEFINE_RECORD (GovAgendaItem, gov_agenda_item)
GOV_DEFINE_REF (GovAgendaItem, gov_agenda_item, meeting)
GOV_DEFINE_REF (GovAgendaItem, gov_agenda_item, body)
GOV_DEFINE_STRING (GovAgendaItem, gov_agenda_item, number)
GOV_DEFINE_INTEGER (GovAgendaItem, gov_agenda_item, order)
GOV_DEFINE_INTEGER (GovAgendaItem, gov_agenda_item, planned_order)
GOV_DEFINE_STRING (GovAgendaItem, gov_agenda_item, title)
GOV_DEFINE_STRING (GovAgendaItem, gov_agenda_item, description)
GOV_DEFINE_ENUM (GovAgendaItem, gov_agenda_item, kind, GovAgendaItemKind)
GOV_DEFINE_STRING (GovAgendaItem, gov_agenda_item, classification)
GOV_DEFINE_BOOLEAN (GovAgendaItem, gov_agenda_item, planned_public)
GOV_DEFINE_BOOLEAN (GovAgendaItem, gov_agenda_item, public)
GOV_DEFINE_ENUM (GovAgendaItem, gov_agenda_item, status, GovAgendaItemStatus)
GOV_DEFINE_DATE (GovAgendaItem, gov_agenda_item, planned_start)
GOV_DEFINE_DATE (GovAgendaItem, gov_agenda_item, planned_end)
GOV_DEFINE_STRING (GovAgendaItem, gov_agenda_item, planned_duration)
GOV_DEFINE_DATE (GovAgendaItem, gov_agenda_item, start)
GOV_DEFINE_DATE (GovAgendaItem, gov_agenda_item, end)
GOV_DEFINE_LIST (GovAgendaItem, gov_agenda_item, presenters)
GOV_DEFINE_REF (GovAgendaItem, gov_agenda_item, part_of)
GOV_DEFINE_LIST (GovAgendaItem, gov_agenda_item, items)
GOV_DEFINE_REF (GovAgendaItem, gov_agenda_item, consultation)
GOV_DEFINE_LIST (GovAgendaItem, gov_agenda_item, papers)
GOV_DEFINE_LIST (GovAgendaItem, gov_agenda_item, related)
GOV_DEFINE_REF (GovAgendaItem, gov_agenda_item, treated_with)
GOV_DEFINE_REF (GovAgendaItem, gov_agenda_item, carried_from)
GOV_DEFINE_REF (GovAgendaItem, gov_agenda_item, carried_to)
GOV_DEFINE_STRING (GovAgendaItem, gov_agenda_item, summary)
GOV_DEFINE_STRINGS (GovAgendaItem, gov_agenda_item, remarks)
GOV_DEFINE_STRING (GovAgendaItem, gov_agenda_item, result)
GOV_DEFINE_STRING (GovAgendaItem, gov_agenda_item, resolution)
GOV_DEFINE_HELD (GovAgendaItem, gov_agenda_item, resolution_file, GovFile)
GOV_DEFINE_LIST (GovAgendaItem, gov_agenda_item, files)
GOV_DEFINE_LIST (GovAgendaItem, gov_agenda_item, recordings)
GOV_DEFINE_LIST (GovAgendaItem, gov_agenda_item, statements)
GOV_DEFINE_LIST (GovAgendaItem, gov_agenda_item, decisions)
GOV_DEFINE_LIST (GovAgendaItem, gov_agenda_item, actions)
GOV_DEFINE_LIST (GovAgendaItem, gov_agenda_item, votes)
