#include "records/gov-paper.h"

#include "records/gov-case.h"
#include "records/gov-consultation.h"
#include "records/gov-enum-types.h"
#include "records/gov-field-private.h"
#include "records/gov-file.h"
#include "records/gov-link.h"
#include "records/gov-location.h"
#include "records/gov-relation.h"
#include "records/gov-step.h"

/**
 * GovPaper:
 *
 * A document in the procedure: a proposal, a motion, a letter, a report, with who brought
 * it, what it belongs to and its way through the bodies. The files that carry its text are
 * separate records. OParl calls it `Paper`, ORI `InformatieObject`, Popolo `motion`, OCD
 * `bill`.
 *
 * Since: 1.0
 */

static const GovField fields[] = {
  /**
   * GovPaper:title:
   *
   * The title of the paper. OParl `name`, ORI `titel`.
   *
   * Since: 1.0
   */
  GOV_FIELD_STRING ("title", "title", GOV_REQUIRED | GOV_WORDS),

  /**
   * GovPaper:other-titles:
   *
   * Other titles under which it is known. OCD `other_titles`.
   *
   * Since: 1.0
   */
  GOV_FIELD_STRINGS ("other-titles", "otherTitles", GOV_WORDS),

  /**
   * GovPaper:reference:
   *
   * The number or mark by which it is cited. OParl `reference`, Popolo `identifier`.
   *
   * Since: 1.0
   */
  GOV_FIELD_STRING ("reference", "reference", GOV_WORDS),

  /**
   * GovPaper:kind:
   *
   * What sort of paper this is, by the words that are common to many bodies. ORI
   * `informatieobjecttype`.
   *
   * Since: 1.0
   */
  GOV_FIELD_ENUM ("kind", "kind", GOV_PLAIN, gov_paper_kind_get_type),

  /**
   * GovPaper:classification:
   *
   * What sort of paper this is, in the source's own word. OParl `paperType`, ORI
   * `motietype` and `vraagtype`.
   *
   * Since: 1.0
   */
  GOV_FIELD_STRING ("classification", "classification", GOV_WORDS),

  /**
   * GovPaper:version:
   *
   * The version of the paper, as the source marks it. ORI `versie`.
   *
   * Since: 1.0
   */
  GOV_FIELD_STRING ("version", "version", GOV_PLAIN),

  /**
   * GovPaper:date:
   *
   * The date on the paper. OParl `date`, ORI `creatiedatum`.
   *
   * Since: 1.0
   */
  GOV_FIELD_DATE ("date", "date", GOV_FINDS_DATE),

  /**
   * GovPaper:submitted-on:
   *
   * The day on which it was handed in. ORI `datumIngediend`.
   *
   * Since: 1.0
   */
  GOV_FIELD_DATE ("submitted-on", "submittedOn", GOV_FINDS_DATE_ELSE),

  /**
   * GovPaper:received-on:
   *
   * The day on which it was received.
   *
   * Since: 1.0
   */
  GOV_FIELD_DATE ("received-on", "receivedOn", GOV_FINDS_DATE_ELSE),

  /**
   * GovPaper:published-on:
   *
   * The day on which it was made public. ELI `date_publication`.
   *
   * Since: 1.0
   */
  GOV_FIELD_DATE ("published-on", "publishedOn", GOV_FINDS_DATE_ELSE),

  /**
   * GovPaper:status:
   *
   * How far the paper has come. OpenSlides `state_id`, CDP `status`.
   *
   * Since: 1.0
   */
  GOV_FIELD_ENUM ("status", "status", GOV_FINDS_STATUS, gov_paper_status_get_type),

  /**
   * GovPaper:recommendation:
   *
   * What the body is advised to do with it. OpenSlides `recommendation_id`.
   *
   * Since: 1.0
   */
  GOV_FIELD_STRING ("recommendation", "recommendation", GOV_WORDS),

  /**
   * GovPaper:result:
   *
   * What became of it, as written in the source. Popolo `result`.
   *
   * Since: 1.0
   */
  GOV_FIELD_STRING ("result", "result", GOV_WORDS),

  /**
   * GovPaper:requirement:
   *
   * What it takes for it to be adopted, such as a majority of two thirds. Popolo
   * `requirement`.
   *
   * Since: 1.0
   */
  GOV_FIELD_STRING ("requirement", "requirement", GOV_WORDS),

  /**
   * GovPaper:summary:
   *
   * What it says, in short. OCD `abstracts`.
   *
   * Since: 1.0
   */
  GOV_FIELD_TEXT ("summary", "summary", GOV_WORDS),

  /**
   * GovPaper:description:
   *
   * What it is about. ORI `omschrijving`.
   *
   * Since: 1.0
   */
  GOV_FIELD_TEXT ("description", "description", GOV_WORDS),

  /**
   * GovPaper:text:
   *
   * Its words, or the operative part of them. Popolo `text`.
   *
   * Since: 1.0
   */
  GOV_FIELD_TEXT ("text", "text", GOV_WORDS),

  /**
   * GovPaper:explanation:
   *
   * The reasons given for it. ORI `toelichting`, OpenSlides `reason`.
   *
   * Since: 1.0
   */
  GOV_FIELD_TEXT ("explanation", "explanation", GOV_WORDS),

  /**
   * GovPaper:authors:
   *
   * Who wrote it. ORI `auteur`.
   *
   * Since: 1.0
   */
  GOV_FIELD_REFS ("authors", "authors", GOV_FINDS_WHO),

  /**
   * GovPaper:originators:
   *
   * The people who bring it in. OParl `originatorPerson`, ORI `Indiener`, Popolo `creator`.
   *
   * Since: 1.0
   */
  GOV_FIELD_REFS ("originators", "originators", GOV_FINDS_WHO),

  /**
   * GovPaper:originator-organizations:
   *
   * The organizations that bring it in. OParl `originatorOrganization`.
   *
   * Since: 1.0
   */
  GOV_FIELD_REFS ("originator-organizations", "originatorOrganizations", GOV_FINDS_ORGANIZATION),

  /**
   * GovPaper:supporters:
   *
   * Who signed it as well. OpenSlides `supporter_ids`, OCD `sponsorships`.
   *
   * Since: 1.0
   */
  GOV_FIELD_REFS ("supporters", "supporters", GOV_WORDS),

  /**
   * GovPaper:under-direction-of:
   *
   * The organizations or office holders in charge of it. OParl `underDirectionOf`, ORI
   * `portefeuillehouder`.
   *
   * Since: 1.0
   */
  GOV_FIELD_REFS ("under-direction-of", "underDirectionOf", GOV_FINDS_ORGANIZATION),

  /**
   * GovPaper:organization:
   *
   * The organization to which it is put. Popolo `organization`.
   *
   * Since: 1.0
   */
  GOV_FIELD_REF ("organization", "organization", GOV_FINDS_ORGANIZATION),

  /**
   * GovPaper:senders:
   *
   * Who sent it, for a letter or a message.
   *
   * Since: 1.0
   */
  GOV_FIELD_REFS ("senders", "senders", GOV_WORDS),

  /**
   * GovPaper:recipients:
   *
   * To whom it was sent.
   *
   * Since: 1.0
   */
  GOV_FIELD_REFS ("recipients", "recipients", GOV_WORDS),

  /**
   * GovPaper:copies-to:
   *
   * To whom a copy was sent.
   *
   * Since: 1.0
   */
  GOV_FIELD_REFS ("copies-to", "copiesTo", GOV_WORDS),

  /**
   * GovPaper:reports-on:
   *
   * The meetings on which it reports.
   *
   * Since: 1.0
   */
  GOV_FIELD_REFS ("reports-on", "reportsOn", GOV_PLAIN),

  /**
   * GovPaper:related-papers:
   *
   * Other papers and how they stand to this one. OParl `relatedPaper`,
   * `superordinatedPaper`, `subordinatedPaper`, ORI `gerelateerdInformatieobject`.
   *
   * Since: 1.0
   */
  GOV_FIELD_RECORDS ("related-papers", "relatedPapers", GOV_PLAIN, gov_relation_get_type),

  /**
   * GovPaper:main-file:
   *
   * The file that carries the paper itself. OParl `mainFile`.
   *
   * Since: 1.0
   */
  GOV_FIELD_RECORD ("main-file", "mainFile", GOV_PLAIN, gov_file_get_type),

  /**
   * GovPaper:files:
   *
   * Annexes and other files. OParl `auxiliaryFile`.
   *
   * Since: 1.0
   */
  GOV_FIELD_RECORDS ("files", "files", GOV_PLAIN, gov_file_get_type),

  /**
   * GovPaper:consultations:
   *
   * Its route through the bodies, in order. OParl `consultation`.
   *
   * Since: 1.0
   */
  GOV_FIELD_RECORDS ("consultations", "consultations", GOV_PLAIN, gov_consultation_get_type),

  /**
   * GovPaper:history:
   *
   * What happened with it, in order. OCD `actions`, Akoma Ntoso `workflow`.
   *
   * Since: 1.0
   */
  GOV_FIELD_RECORDS ("history", "history", GOV_PLAIN, gov_step_get_type),

  /**
   * GovPaper:meetings:
   *
   * The meetings in which it was treated. ORI `vergaderingen`.
   *
   * Since: 1.0
   */
  GOV_FIELD_REFS ("meetings", "meetings", GOV_FINDS_MEETING),

  /**
   * GovPaper:agenda-items:
   *
   * The agenda items under which it was treated. ORI `agendapunten`.
   *
   * Since: 1.0
   */
  GOV_FIELD_REFS ("agenda-items", "agendaItems", GOV_PLAIN),

  /**
   * GovPaper:decisions:
   *
   * The decisions on it.
   *
   * Since: 1.0
   */
  GOV_FIELD_REFS ("decisions", "decisions", GOV_PLAIN),

  /**
   * GovPaper:votes:
   *
   * The votes on it. Popolo `vote_events`.
   *
   * Since: 1.0
   */
  GOV_FIELD_REFS ("votes", "votes", GOV_PLAIN),

  /**
   * GovPaper:actions:
   *
   * The actions that follow from it.
   *
   * Since: 1.0
   */
  GOV_FIELD_REFS ("actions", "actions", GOV_PLAIN),

  /**
   * GovPaper:locations:
   *
   * The places that it is about. OParl `location`.
   *
   * Since: 1.0
   */
  GOV_FIELD_RECORDS ("locations", "locations", GOV_PLAIN, gov_location_get_type),

  /**
   * GovPaper:confidentiality:
   *
   * The mark of secrecy as the source words it. ORI `vertrouwelijkheidsaanduiding`.
   *
   * Since: 1.0
   */
  GOV_FIELD_STRING ("confidentiality", "confidentiality", GOV_PLAIN),

  /**
   * GovPaper:cases:
   *
   * The cases in which it is kept. ORI `zaken`.
   *
   * Since: 1.0
   */
  GOV_FIELD_RECORDS ("cases", "cases", GOV_PLAIN, gov_case_get_type),

  /**
   * GovPaper:body:
   *
   * The body whose paper it is. OParl `body`, ORI `gemeente`, `provincie`, `waterschap`.
   *
   * Since: 1.0
   */
  GOV_FIELD_REF ("body", "body", GOV_FINDS_ORGANIZATION),

  /**
   * GovPaper:term:
   *
   * The legislative term or session to which it belongs. Popolo `legislative_session`.
   *
   * Since: 1.0
   */
  GOV_FIELD_REF ("term", "term", GOV_PLAIN),

  /**
   * GovPaper:links:
   *
   * Pages about it.
   *
   * Since: 1.0
   */
  GOV_FIELD_RECORDS ("links", "links", GOV_PLAIN, gov_link_get_type),
};

GOV_DEFINE_RECORD (GovPaper, gov_paper)
GOV_DEFINE_STRING (GovPaper, gov_paper, title)
GOV_DEFINE_STRINGS (GovPaper, gov_paper, other_titles)
GOV_DEFINE_STRING (GovPaper, gov_paper, reference)
GOV_DEFINE_ENUM (GovPaper, gov_paper, kind, GovPaperKind)
GOV_DEFINE_STRING (GovPaper, gov_paper, classification)
GOV_DEFINE_STRING (GovPaper, gov_paper, version)
GOV_DEFINE_DATE (GovPaper, gov_paper, date)
GOV_DEFINE_DATE (GovPaper, gov_paper, submitted_on)
GOV_DEFINE_DATE (GovPaper, gov_paper, received_on)
GOV_DEFINE_DATE (GovPaper, gov_paper, published_on)
GOV_DEFINE_ENUM (GovPaper, gov_paper, status, GovPaperStatus)
GOV_DEFINE_STRING (GovPaper, gov_paper, recommendation)
GOV_DEFINE_STRING (GovPaper, gov_paper, result)
GOV_DEFINE_STRING (GovPaper, gov_paper, requirement)
GOV_DEFINE_STRING (GovPaper, gov_paper, summary)
GOV_DEFINE_STRING (GovPaper, gov_paper, description)
GOV_DEFINE_STRING (GovPaper, gov_paper, text)
GOV_DEFINE_STRING (GovPaper, gov_paper, explanation)
GOV_DEFINE_LIST (GovPaper, gov_paper, authors)
GOV_DEFINE_LIST (GovPaper, gov_paper, originators)
GOV_DEFINE_LIST (GovPaper, gov_paper, originator_organizations)
GOV_DEFINE_LIST (GovPaper, gov_paper, supporters)
GOV_DEFINE_LIST (GovPaper, gov_paper, under_direction_of)
GOV_DEFINE_REF (GovPaper, gov_paper, organization)
GOV_DEFINE_LIST (GovPaper, gov_paper, senders)
GOV_DEFINE_LIST (GovPaper, gov_paper, recipients)
GOV_DEFINE_LIST (GovPaper, gov_paper, copies_to)
GOV_DEFINE_LIST (GovPaper, gov_paper, reports_on)
GOV_DEFINE_LIST (GovPaper, gov_paper, related_papers)
GOV_DEFINE_HELD (GovPaper, gov_paper, main_file, GovFile)
GOV_DEFINE_LIST (GovPaper, gov_paper, files)
GOV_DEFINE_LIST (GovPaper, gov_paper, consultations)
GOV_DEFINE_LIST (GovPaper, gov_paper, history)
GOV_DEFINE_LIST (GovPaper, gov_paper, meetings)
GOV_DEFINE_LIST (GovPaper, gov_paper, agenda_items)
GOV_DEFINE_LIST (GovPaper, gov_paper, decisions)
GOV_DEFINE_LIST (GovPaper, gov_paper, votes)
GOV_DEFINE_LIST (GovPaper, gov_paper, actions)
GOV_DEFINE_LIST (GovPaper, gov_paper, locations)
GOV_DEFINE_STRING (GovPaper, gov_paper, confidentiality)
GOV_DEFINE_LIST (GovPaper, gov_paper, cases)
GOV_DEFINE_REF (GovPaper, gov_paper, body)
GOV_DEFINE_REF (GovPaper, gov_paper, term)
GOV_DEFINE_LIST (GovPaper, gov_paper, links)
