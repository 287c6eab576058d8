#include "records/gov-term.h"

#include "records/gov-field-private.h"

/**
 * GovTerm:
 *
 * A legislative term or session: the time for which a parliament or council is elected or
 * meets. OParl calls it `LegislativeTerm`.
 *
 * Since: 1.0
 */

static const GovField fields[] = {
  /**
   * GovTerm:name:
   *
   * What the term is called, such as "2018-2022". OParl `name`.
   *
   * Since: 1.0
   */
  GOV_FIELD_STRING ("name", "name", GOV_REQUIRED | GOV_WORDS),

  /**
   * GovTerm:classification:
   *
   * What sort of term this is, such as a term or a session. OCD `type`.
   *
   * Since: 1.0
   */
  GOV_FIELD_STRING ("classification", "classification", GOV_WORDS),

  /**
   * GovTerm:body:
   *
   * The body whose term it is. OParl `body`.
   *
   * Since: 1.0
   */
  GOV_FIELD_REF ("body", "body", GOV_FINDS_ORGANIZATION),

  /**
   * GovTerm:organization:
   *
   * The organization that is elected for it.
   *
   * Since: 1.0
   */
  GOV_FIELD_REF ("organization", "organization", GOV_FINDS_ORGANIZATION),

  /**
   * GovTerm:part-of:
   *
   * The term of which this session is a part.
   *
   * Since: 1.0
   */
  GOV_FIELD_REF ("part-of", "partOf", GOV_PLAIN),

  /**
   * GovTerm:start:
   *
   * The first day. OParl `startDate`.
   *
   * Since: 1.0
   */
  GOV_FIELD_DATE ("start", "start", GOV_FINDS_DATE),

  /**
   * GovTerm:end:
   *
   * The last day. OParl `endDate`.
   *
   * Since: 1.0
   */
  GOV_FIELD_DATE ("end", "end", GOV_PLAIN),
};

GOV_DEFINE_RECORD (GovTerm, gov_term)
GOV_DEFINE_STRING (GovTerm, gov_term, name)
GOV_DEFINE_STRING (GovTerm, gov_term, classification)
GOV_DEFINE_REF (GovTerm, gov_term, body)
GOV_DEFINE_REF (GovTerm, gov_term, organization)
GOV_DEFINE_REF (GovTerm, gov_term, part_of)
GOV_DEFINE_DATE (GovTerm, gov_term, start)
GOV_DEFINE_DATE (GovTerm, gov_term, end)
