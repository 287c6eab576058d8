#include "records/gov-membership.h"

#include "records/gov-contact-detail.h"
#include "records/gov-field-private.h"
#include "records/gov-link.h"

/**
 * GovMembership:
 *
 * The bond of a person, or of an organization, with an organization to which it belongs for a
 * time, in a role and perhaps in a post. OParl and Popolo call it `Membership`, ORI has `FractieLidmaatschap`
 * and `DagelijksBestuurLidmaatschap`.
 *
 * Since: 1.0
 */

static const GovField fields[] = {
  /**
   * GovMembership:person:
   *
   * The person who is a member. OParl and Popolo `person`, ORI `natuurlijkPersoon`.
   *
   * Since: 1.0
   */
  GOV_FIELD_REF ("person", "person", GOV_FINDS_WHO),

  /**
   * GovMembership:member:
   *
   * The organization that is a member, where it is not a person. Popolo `member`.
   *
   * Since: 1.0
   */
  GOV_FIELD_REF ("member", "member", GOV_FINDS_WHO),

  /**
   * GovMembership:organization:
   *
   * The organization to which the member belongs. OParl and Popolo `organization`, ORI
   * `fractie`, `dagelijksBestuur`.
   *
   * Since: 1.0
   */
  GOV_FIELD_REF ("organization", "organization", GOV_FINDS_ORGANIZATION),

  /**
   * GovMembership:role:
   *
   * The role of the member, such as "Vorsitzender". OParl and Popolo `role`.
   *
   * Since: 1.0
   */
  GOV_FIELD_STRING ("role", "role", GOV_WORDS),

  /**
   * GovMembership:label:
   *
   * The membership in words, such as "member for Amsterdam". Popolo `label`.
   *
   * Since: 1.0
   */
  GOV_FIELD_STRING ("label", "label", GOV_WORDS),

  /**
   * GovMembership:chair:
   *
   * Whether the member is in the chair of the organization. ORI `indicatieVoorzitter`.
   *
   * Since: 1.0
   */
  GOV_FIELD_BOOLEAN ("chair", "chair", GOV_PLAIN),

  /**
   * GovMembership:voting-right:
   *
   * Whether the member may vote. OParl `votingRight`.
   *
   * Since: 1.0
   */
  GOV_FIELD_BOOLEAN ("voting-right", "votingRight", GOV_PLAIN),

  /**
   * GovMembership:on-behalf-of:
   *
   * The organization that sent the member. OParl `onBehalfOf`, Popolo `on_behalf_of`.
   *
   * Since: 1.0
   */
  GOV_FIELD_REF ("on-behalf-of", "onBehalfOf", GOV_WORDS),

  /**
   * GovMembership:substitutes:
   *
   * The member for whom this one stands in.
   *
   * Since: 1.0
   */
  GOV_FIELD_REF ("substitutes", "substitutes", GOV_PLAIN),

  /**
   * GovMembership:post:
   *
   * The post that the member fills. Popolo `post`.
   *
   * Since: 1.0
   */
  GOV_FIELD_REF ("post", "post", GOV_WORDS),

  /**
   * GovMembership:area:
   *
   * The area that the member represents. Popolo `area`.
   *
   * Since: 1.0
   */
  GOV_FIELD_REF ("area", "area", GOV_PLAIN),

  /**
   * GovMembership:term:
   *
   * The legislative term to which the membership belongs.
   *
   * Since: 1.0
   */
  GOV_FIELD_REF ("term", "term", GOV_PLAIN),

  /**
   * GovMembership:start:
   *
   * The day from which the membership runs. OParl `startDate`, Popolo `start_date`.
   *
   * Since: 1.0
   */
  GOV_FIELD_DATE ("start", "start", GOV_FINDS_DATE),

  /**
   * GovMembership:end:
   *
   * The last day of the membership. OParl `endDate`, Popolo `end_date`.
   *
   * Since: 1.0
   */
  GOV_FIELD_DATE ("end", "end", GOV_PLAIN),

  /**
   * GovMembership:contact-details:
   *
   * Ways to reach the member as such. Popolo `contact_details`.
   *
   * Since: 1.0
   */
  GOV_FIELD_RECORDS ("contact-details", "contactDetails", GOV_PLAIN, gov_contact_detail_get_type),

  /**
   * GovMembership:links:
   *
   * Pages about the membership. Popolo `links`.
   *
   * Since: 1.0
   */
  GOV_FIELD_RECORDS ("links", "links", GOV_PLAIN, gov_link_get_type),
};

GOV_DEFINE_RECORD (GovMembership, gov_membership)
GOV_DEFINE_REF (GovMembership, gov_membership, person)
GOV_DEFINE_REF (GovMembership, gov_membership, member)
GOV_DEFINE_REF (GovMembership, gov_membership, organization)
GOV_DEFINE_STRING (GovMembership, gov_membership, role)
GOV_DEFINE_STRING (GovMembership, gov_membership, label)
GOV_DEFINE_BOOLEAN (GovMembership, gov_membership, chair)
GOV_DEFINE_BOOLEAN (GovMembership, gov_membership, voting_right)
GOV_DEFINE_REF (GovMembership, gov_membership, on_behalf_of)
GOV_DEFINE_REF (GovMembership, gov_membership, substitutes)
GOV_DEFINE_REF (GovMembership, gov_membership, post)
GOV_DEFINE_REF (GovMembership, gov_membership, area)
GOV_DEFINE_REF (GovMembership, gov_membership, term)
GOV_DEFINE_DATE (GovMembership, gov_membership, start)
GOV_DEFINE_DATE (GovMembership, gov_membership, end)
GOV_DEFINE_LIST (GovMembership, gov_membership, contact_details)
GOV_DEFINE_LIST (GovMembership, gov_membership, links)
