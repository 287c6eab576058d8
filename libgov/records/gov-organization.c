#include "records/gov-organization.h"

#include "records/gov-contact-detail.h"
#include "records/gov-enum-types.h"
#include "records/gov-field-private.h"
#include "records/gov-link.h"
#include "records/gov-membership.h"
#include "records/gov-other-name.h"
#include "records/gov-post.h"

/**
 * GovOrganization:
 *
 * A group that acts as one: a committee, a parliamentary group, a party, a ministry, a
 * consultation of office holders, also one that is only planned. OParl and Popolo call it
 * `Organization`; ORI has a class for each kind.
 *
 * Since: 1.0
 */

static const GovField fields[] = {
  /**
   * GovOrganization:name:
   *
   * The name of the organization. OParl and Popolo `name`, ORI `gremiumnaam`, `fractienaam`
   * and others.
   *
   * Since: 1.0
   */
  GOV_FIELD_STRING ("name", "name", GOV_REQUIRED | GOV_WORDS),

  /**
   * GovOrganization:short-name:
   *
   * The short name or abbreviation. OParl `shortName`, ORI `naamVerkort`.
   *
   * Since: 1.0
   */
  GOV_FIELD_STRING ("short-name", "shortName", GOV_WORDS),

  /**
   * GovOrganization:other-names:
   *
   * Former names and other spellings. Popolo `other_names`.
   *
   * Since: 1.0
   */
  GOV_FIELD_RECORDS ("other-names", "otherNames", GOV_PLAIN, gov_other_name_get_type),

  /**
   * GovOrganization:kind:
   *
   * The coarse kind of organization. OParl `organizationType`.
   *
   * Since: 1.0
   */
  GOV_FIELD_ENUM ("kind", "kind", GOV_PLAIN, gov_organization_kind_get_type),

  /**
   * GovOrganization:classification:
   *
   * The fine kind, in the source's own word. OParl and Popolo `classification`, ORI
   * `dagelijksBestuurstype`.
   *
   * Since: 1.0
   */
  GOV_FIELD_STRING ("classification", "classification", GOV_WORDS),

  /**
   * GovOrganization:status:
   *
   * Whether the organization is planned, active or dissolved.
   *
   * Since: 1.0
   */
  GOV_FIELD_ENUM ("status", "status", GOV_FINDS_STATUS, gov_organization_status_get_type),

  /**
   * GovOrganization:summary:
   *
   * What the organization is, in a line. Popolo `abstract`.
   *
   * Since: 1.0
   */
  GOV_FIELD_TEXT ("summary", "summary", GOV_WORDS),

  /**
   * GovOrganization:description:
   *
   * What the organization is and does. Popolo `description`, ORI `omschrijving`.
   *
   * Since: 1.0
   */
  GOV_FIELD_TEXT ("description", "description", GOV_WORDS),

  /**
   * GovOrganization:explanation:
   *
   * Further remarks on the organization. ORI `toelichting`.
   *
   * Since: 1.0
   */
  GOV_FIELD_TEXT ("explanation", "explanation", GOV_WORDS),

  /**
   * GovOrganization:sub-organization-of:
   *
   * The larger organization of which this one is a part. OParl `subOrganizationOf`, Popolo
   * `parent`.
   *
   * Since: 1.0
   */
  GOV_FIELD_REF ("sub-organization-of", "subOrganizationOf", GOV_FINDS_ORGANIZATION),

  /**
   * GovOrganization:specialization-of:
   *
   * The lasting organization of which this one is the form for one term. Mandaat
   * `isTijdspecialisatieVan`.
   *
   * Since: 1.0
   */
  GOV_FIELD_REF ("specialization-of", "specializationOf", GOV_PLAIN),

  /**
   * GovOrganization:term:
   *
   * The legislative term for which the organization exists.
   *
   * Since: 1.0
   */
  GOV_FIELD_REF ("term", "term", GOV_PLAIN),

  /**
   * GovOrganization:body:
   *
   * The body to which the organization belongs. OParl `body`, ORI `gemeente`, `provincie`,
   * `waterschap`.
   *
   * Since: 1.0
   */
  GOV_FIELD_REF ("body", "body", GOV_FINDS_ORGANIZATION),

  /**
   * GovOrganization:external-body:
   *
   * The body that describes the organization, where it belongs to another authority. OParl
   * `externalBody`.
   *
   * Since: 1.0
   */
  GOV_FIELD_REF ("external-body", "externalBody", GOV_PLAIN),

  /**
   * GovOrganization:area:
   *
   * The area for which the organization works. Popolo `area`.
   *
   * Since: 1.0
   */
  GOV_FIELD_REF ("area", "area", GOV_PLAIN),

  /**
   * GovOrganization:start:
   *
   * The day on which the organization was founded. OParl `startDate`, Popolo
   * `founding_date`.
   *
   * Since: 1.0
   */
  GOV_FIELD_DATE ("start", "start", GOV_FINDS_DATE),

  /**
   * GovOrganization:end:
   *
   * The day on which the organization was dissolved. OParl `endDate`, Popolo
   * `dissolution_date`.
   *
   * Since: 1.0
   */
  GOV_FIELD_DATE ("end", "end", GOV_PLAIN),

  /**
   * GovOrganization:member-count:
   *
   * How many members it has by its rules. OParl `memberCount`.
   *
   * Since: 1.0
   */
  GOV_FIELD_INTEGER ("member-count", "memberCount", GOV_PLAIN),

  /**
   * GovOrganization:voting-member-count:
   *
   * How many of its members may vote by its rules. OParl `votingMemberCount`.
   *
   * Since: 1.0
   */
  GOV_FIELD_INTEGER ("voting-member-count", "votingMemberCount", GOV_PLAIN),

  /**
   * GovOrganization:posts:
   *
   * The posts in the organization, also those that are vacant or missing. OParl `post`,
   * Popolo `posts`.
   *
   * Since: 1.0
   */
  GOV_FIELD_RECORDS ("posts", "posts", GOV_PLAIN, gov_post_get_type),

  /**
   * GovOrganization:memberships:
   *
   * Who is or was a member. OParl `membership`, Popolo `memberships`.
   *
   * Since: 1.0
   */
  GOV_FIELD_RECORDS ("memberships", "memberships", GOV_PLAIN, gov_membership_get_type),

  /**
   * GovOrganization:predecessors:
   *
   * The organizations that it came from. W3C ORG `originalOrganization`.
   *
   * Since: 1.0
   */
  GOV_FIELD_REFS ("predecessors", "predecessors", GOV_PLAIN),

  /**
   * GovOrganization:successors:
   *
   * The organizations that came after it. W3C ORG `resultingOrganization`.
   *
   * Since: 1.0
   */
  GOV_FIELD_REFS ("successors", "successors", GOV_PLAIN),

  /**
   * GovOrganization:forwards-to:
   *
   * The organizations to which it may pass matters on. OpenSlides
   * `forward_to_committee_ids`.
   *
   * Since: 1.0
   */
  GOV_FIELD_REFS ("forwards-to", "forwardsTo", GOV_PLAIN),

  /**
   * GovOrganization:image:
   *
   * A picture or logo. Popolo `image`.
   *
   * Since: 1.0
   */
  GOV_FIELD_RECORD ("image", "image", GOV_PLAIN, gov_file_get_type),

  /**
   * GovOrganization:website:
   *
   * The organization's own site. OParl `website`.
   *
   * Since: 1.0
   */
  GOV_FIELD_URI ("website", "website", GOV_PLAIN),

  /**
   * GovOrganization:location:
   *
   * Where the organization has its seat. OParl `location`.
   *
   * Since: 1.0
   */
  GOV_FIELD_RECORD ("location", "location", GOV_PLAIN, gov_location_get_type),

  /**
   * GovOrganization:contact-details:
   *
   * Ways to reach the organization. Popolo `contact_details`, ORI `e-mailadres`,
   * `telefoonnummer`, `faxnummer`.
   *
   * Since: 1.0
   */
  GOV_FIELD_RECORDS ("contact-details", "contactDetails", GOV_PLAIN, gov_contact_detail_get_type),

  /**
   * GovOrganization:links:
   *
   * Pages about the organization. Popolo `links`.
   *
   * Since: 1.0
   */
  GOV_FIELD_RECORDS ("links", "links", GOV_PLAIN, gov_link_get_type),
};

GOV_DEFINE_RECORD (GovOrganization, gov_organization)
GOV_DEFINE_STRING (GovOrganization, gov_organization, name)
GOV_DEFINE_STRING (GovOrganization, gov_organization, short_name)
GOV_DEFINE_LIST (GovOrganization, gov_organization, other_names)
GOV_DEFINE_ENUM (GovOrganization, gov_organization, kind, GovOrganizationKind)
GOV_DEFINE_STRING (GovOrganization, gov_organization, classification)
GOV_DEFINE_ENUM (GovOrganization, gov_organization, status, GovOrganizationStatus)
GOV_DEFINE_STRING (GovOrganization, gov_organization, summary)
GOV_DEFINE_STRING (GovOrganization, gov_organization, description)
GOV_DEFINE_STRING (GovOrganization, gov_organization, explanation)
GOV_DEFINE_REF (GovOrganization, gov_organization, sub_organization_of)
GOV_DEFINE_REF (GovOrganization, gov_organization, specialization_of)
GOV_DEFINE_REF (GovOrganization, gov_organization, term)
GOV_DEFINE_REF (GovOrganization, gov_organization, body)
GOV_DEFINE_REF (GovOrganization, gov_organization, external_body)
GOV_DEFINE_REF (GovOrganization, gov_organization, area)
GOV_DEFINE_DATE (GovOrganization, gov_organization, start)
GOV_DEFINE_DATE (GovOrganization, gov_organization, end)
GOV_DEFINE_INTEGER (GovOrganization, gov_organization, member_count)
GOV_DEFINE_INTEGER (GovOrganization, gov_organization, voting_member_count)
GOV_DEFINE_LIST (GovOrganization, gov_organization, posts)
GOV_DEFINE_LIST (GovOrganization, gov_organization, memberships)
GOV_DEFINE_LIST (GovOrganization, gov_organization, predecessors)
GOV_DEFINE_LIST (GovOrganization, gov_organization, successors)
GOV_DEFINE_LIST (GovOrganization, gov_organization, forwards_to)
GOV_DEFINE_HELD (GovOrganization, gov_organization, image, GovFile)
GOV_DEFINE_STRING (GovOrganization, gov_organization, website)
GOV_DEFINE_HELD (GovOrganization, gov_organization, location, GovLocation)
GOV_DEFINE_LIST (GovOrganization, gov_organization, contact_details)
GOV_DEFINE_LIST (GovOrganization, gov_organization, links)
