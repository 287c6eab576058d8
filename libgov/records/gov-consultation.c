#include "records/gov-consultation.h"

#include "records/gov-field-private.h"

/**
 * GovConsultation:
 *
 * One step in the route of a paper through the bodies: it is treated by an organization, in
 * a meeting, under an agenda item. OParl calls it `Consultation`; Germans say
 * Beratungsfolge.
 *
 * Since: 1.0
 */

static const GovField fields[] = {
  /**
   * GovConsultation:paper:
   *
   * The paper, for a consultation that is not held by one. OParl `paper`.
   *
   * Since: 1.0
   */
  GOV_FIELD_REF ("paper", "paper", GOV_PLAIN),

  /**
   * GovConsultation:agenda-item:
   *
   * The agenda item under which the paper is treated. OParl `agendaItem`.
   *
   * Since: 1.0
   */
  GOV_FIELD_REF ("agenda-item", "agendaItem", GOV_PLAIN),

  /**
   * GovConsultation:meeting:
   *
   * The meeting in which the paper is treated. OParl `meeting`.
   *
   * Since: 1.0
   */
  GOV_FIELD_REF ("meeting", "meeting", GOV_FINDS_MEETING),

  /**
   * GovConsultation:organizations:
   *
   * The organizations that treat the paper; the first one leads. OParl `organization`.
   *
   * Since: 1.0
   */
  GOV_FIELD_REFS ("organizations", "organizations", GOV_FINDS_ORGANIZATION),

  /**
   * GovConsultation:authoritative:
   *
   * Whether the decision is taken here. OParl `authoritative`.
   *
   * Since: 1.0
   */
  GOV_FIELD_BOOLEAN ("authoritative", "authoritative", GOV_PLAIN),

  /**
   * GovConsultation:role:
   *
   * What the organization does with the paper, such as "Vorberatung". OParl `role`.
   *
   * Since: 1.0
   */
  GOV_FIELD_STRING ("role", "role", GOV_WORDS),

  /**
   * GovConsultation:date:
   *
   * When the paper is or was treated, where there is no meeting to tell it.
   *
   * Since: 1.0
   */
  GOV_FIELD_DATE ("date", "date", GOV_FINDS_DATE),

  /**
   * GovConsultation:result:
   *
   * What came out of it, as written in the source.
   *
   * Since: 1.0
   */
  GOV_FIELD_STRING ("result", "result", GOV_WORDS),
};

GOV_DEFINE_RECORD (GovConsultation, gov_consultation)
GOV_DEFINE_REF (GovConsultation, gov_consultation, paper)
GOV_DEFINE_REF (GovConsultation, gov_consultation, agenda_item)
GOV_DEFINE_REF (GovConsultation, gov_consultation, meeting)
GOV_DEFINE_LIST (GovConsultation, gov_consultation, organizations)
GOV_DEFINE_BOOLEAN (GovConsultation, gov_consultation, authoritative)
GOV_DEFINE_STRING (GovConsultation, gov_consultation, role)
GOV_DEFINE_DATE (GovConsultation, gov_consultation, date)
GOV_DEFINE_STRING (GovConsultation, gov_consultation, result)
