#include "records/gov-body.h"

#include "records/gov-contact-detail.h"
#include "records/gov-enum-types.h"
#include "records/gov-field-private.h"
#include "records/gov-link.h"
#include "records/gov-term.h"

/**
 * GovBody:
 *
 * A body under public law, such as a municipality, a province or a state, to which
 * organizations, papers and people belong. OParl calls it `Body`, OCD `Jurisdiction`; in
 * ORI it is `gemeente`, `provincie` or `waterschap`.
 *
 * Since: 1.0
 */

static const GovField fields[] = {
  /**
   * GovBody:name:
   *
   * The official name. OParl `name`, ORI `gemeentenaam`, `waterschapnaam`.
   *
   * Since: 1.0
   */
  GOV_FIELD_STRING ("name", "name", GOV_REQUIRED | GOV_WORDS),

  /**
   * GovBody:short-name:
   *
   * The short name. OParl `shortName`.
   *
   * Since: 1.0
   */
  GOV_FIELD_STRING ("short-name", "shortName", GOV_WORDS),

  /**
   * GovBody:kind:
   *
   * What kind of body this is, such as a municipality or a water authority.
   *
   * Since: 1.0
   */
  GOV_FIELD_ENUM ("kind", "kind", GOV_PLAIN, gov_body_kind_get_type),

  /**
   * GovBody:classification:
   *
   * What sort of body this is, in the source's own word. OParl `classification`.
   *
   * Since: 1.0
   */
  GOV_FIELD_STRING ("classification", "classification", GOV_WORDS),

  /**
   * GovBody:system:
   *
   * The system that publishes its records. OParl `system`.
   *
   * Since: 1.0
   */
  GOV_FIELD_REF ("system", "system", GOV_PLAIN),

  /**
   * GovBody:equivalents:
   *
   * Addresses of other records of the same body. OParl `equivalent`.
   *
   * Since: 1.0
   */
  GOV_FIELD_STRINGS ("equivalents", "equivalents", GOV_PLAIN),

  /**
   * GovBody:part-of:
   *
   * The larger body in which it lies.
   *
   * Since: 1.0
   */
  GOV_FIELD_REF ("part-of", "partOf", GOV_FINDS_ORGANIZATION),

  /**
   * GovBody:area:
   *
   * The area that it governs. OCD `division_id`.
   *
   * Since: 1.0
   */
  GOV_FIELD_REF ("area", "area", GOV_PLAIN),

  /**
   * GovBody:location:
   *
   * Where it has its seat. OParl `location`.
   *
   * Since: 1.0
   */
  GOV_FIELD_RECORD ("location", "location", GOV_PLAIN, gov_location_get_type),

  /**
   * GovBody:main-organization:
   *
   * The organization that stands for the body as a whole. OParl `mainOrganization`.
   *
   * Since: 1.0
   */
  GOV_FIELD_REF ("main-organization", "mainOrganization", GOV_PLAIN),

  /**
   * GovBody:terms:
   *
   * Its legislative terms. OParl `legislativeTerm`, OCD `legislative_sessions`.
   *
   * Since: 1.0
   */
  GOV_FIELD_RECORDS ("terms", "terms", GOV_PLAIN, gov_term_get_type),

  /**
   * GovBody:start:
   *
   * The day from which it exists.
   *
   * Since: 1.0
   */
  GOV_FIELD_DATE ("start", "start", GOV_FINDS_DATE),

  /**
   * GovBody:end:
   *
   * The last day on which it existed.
   *
   * Since: 1.0
   */
  GOV_FIELD_DATE ("end", "end", GOV_PLAIN),

  /**
   * GovBody:website:
   *
   * Its own site. OParl `website`.
   *
   * Since: 1.0
   */
  GOV_FIELD_URI ("website", "website", GOV_PLAIN),

  /**
   * GovBody:contact-name:
   *
   * Whom to ask about its records. OParl `contactName`.
   *
   * Since: 1.0
   */
  GOV_FIELD_STRING ("contact-name", "contactName", GOV_PLAIN),

  /**
   * GovBody:contact-email:
   *
   * Where to ask about its records, as an e-mail address. OParl `contactEmail`.
   *
   * Since: 1.0
   */
  GOV_FIELD_STRING ("contact-email", "contactEmail", GOV_PLAIN),

  /**
   * GovBody:license-valid-since:
   *
   * From when its records are under the licence. OParl `licenseValidSince`.
   *
   * Since: 1.0
   */
  GOV_FIELD_DATE ("license-valid-since", "licenseValidSince", GOV_PLAIN),

  /**
   * GovBody:oparl-since:
   *
   * From when its records are published by OParl. OParl `oparlSince`.
   *
   * Since: 1.0
   */
  GOV_FIELD_DATE ("oparl-since", "oparlSince", GOV_PLAIN),

  /**
   * GovBody:contact-details:
   *
   * Ways to reach it.
   *
   * Since: 1.0
   */
  GOV_FIELD_RECORDS ("contact-details", "contactDetails", GOV_PLAIN, gov_contact_detail_get_type),

  /**
   * GovBody:links:
   *
   * Pages about it.
   *
   * Since: 1.0
   */
  GOV_FIELD_RECORDS ("links", "links", GOV_PLAIN, gov_link_get_type),
};

GOV_DEFINE_RECORD (GovBody, gov_body)
GOV_DEFINE_STRING (GovBody, gov_body, name)
GOV_DEFINE_STRING (GovBody, gov_body, short_name)
GOV_DEFINE_ENUM (GovBody, gov_body, kind, GovBodyKind)
GOV_DEFINE_STRING (GovBody, gov_body, classification)
GOV_DEFINE_REF (GovBody, gov_body, system)
GOV_DEFINE_STRINGS (GovBody, gov_body, equivalents)
GOV_DEFINE_REF (GovBody, gov_body, part_of)
GOV_DEFINE_REF (GovBody, gov_body, area)
GOV_DEFINE_HELD (GovBody, gov_body, location, GovLocation)
GOV_DEFINE_REF (GovBody, gov_body, main_organization)
GOV_DEFINE_LIST (GovBody, gov_body, terms)
GOV_DEFINE_DATE (GovBody, gov_body, start)
GOV_DEFINE_DATE (GovBody, gov_body, end)
GOV_DEFINE_STRING (GovBody, gov_body, website)
GOV_DEFINE_STRING (GovBody, gov_body, contact_name)
GOV_DEFINE_STRING (GovBody, gov_body, contact_email)
GOV_DEFINE_DATE (GovBody, gov_body, license_valid_since)
GOV_DEFINE_DATE (GovBody, gov_body, oparl_since)
GOV_DEFINE_LIST (GovBody, gov_body, contact_details)
GOV_DEFINE_LIST (GovBody, gov_body, links)
