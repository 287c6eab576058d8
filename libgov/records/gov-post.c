#include "records/gov-post.h"

#include "records/gov-contact-detail.h"
#include "records/gov-enum-types.h"
#include "records/gov-field-private.h"
#include "records/gov-link.h"
#include "records/gov-membership.h"

/**
 * GovPost:
 *
 * A place in an organization that someone can hold, whoever holds it now. It can be vacant,
 * and it can be said to be missing. Popolo and W3C ORG call it `Post`; OParl has only its
 * name.
 *
 * Since: 1.0
 */

static const GovField fields[] = {
  /**
   * GovPost:label:
   *
   * What the post is called, such as "Deputy mayor for finance". OParl `post`, Popolo
   * `label`.
   *
   * Since: 1.0
   */
  GOV_FIELD_STRING ("label", "label", GOV_REQUIRED | GOV_WORDS),

  /**
   * GovPost:other-labels:
   *
   * What else it is called. Popolo `other_label`.
   *
   * Since: 1.0
   */
  GOV_FIELD_STRINGS ("other-labels", "otherLabels", GOV_WORDS),

  /**
   * GovPost:role:
   *
   * What its holder does. Popolo `role`.
   *
   * Since: 1.0
   */
  GOV_FIELD_STRING ("role", "role", GOV_WORDS),

  /**
   * GovPost:classification:
   *
   * What sort of post this is, such as elected by district or at large. CDP
   * `electoral_type`.
   *
   * Since: 1.0
   */
  GOV_FIELD_STRING ("classification", "classification", GOV_WORDS),

  /**
   * GovPost:status:
   *
   * Whether the post is filled, vacant, planned or missing.
   *
   * Since: 1.0
   */
  GOV_FIELD_ENUM ("status", "status", GOV_FINDS_STATUS, gov_post_status_get_type),

  /**
   * GovPost:organization:
   *
   * The organization to which it belongs. Popolo `organization`, W3C ORG `postIn`.
   *
   * Since: 1.0
   */
  GOV_FIELD_REF ("organization", "organization", GOV_FINDS_ORGANIZATION),

  /**
   * GovPost:reports-to:
   *
   * The post to which its holder answers. W3C ORG `reportsTo`.
   *
   * Since: 1.0
   */
  GOV_FIELD_REF ("reports-to", "reportsTo", GOV_PLAIN),

  /**
   * GovPost:area:
   *
   * The area for which its holder is elected or works. Popolo `area`.
   *
   * Since: 1.0
   */
  GOV_FIELD_REF ("area", "area", GOV_PLAIN),

  /**
   * GovPost:seats:
   *
   * How many may hold it at one time. OCD `maximum_memberships`.
   *
   * Since: 1.0
   */
  GOV_FIELD_INTEGER ("seats", "seats", GOV_PLAIN),

  /**
   * GovPost:start:
   *
   * The day on which it was created. Popolo `start_date`.
   *
   * Since: 1.0
   */
  GOV_FIELD_DATE ("start", "start", GOV_FINDS_DATE),

  /**
   * GovPost:end:
   *
   * The day on which it was abolished. Popolo `end_date`.
   *
   * Since: 1.0
   */
  GOV_FIELD_DATE ("end", "end", GOV_PLAIN),

  /**
   * GovPost:memberships:
   *
   * Who holds or held it. Popolo `memberships`, W3C ORG `heldBy`.
   *
   * Since: 1.0
   */
  GOV_FIELD_RECORDS ("memberships", "memberships", GOV_PLAIN, gov_membership_get_type),

  /**
   * GovPost:image:
   *
   * A picture that stands for the post.
   *
   * Since: 1.0
   */
  GOV_FIELD_RECORD ("image", "image", GOV_PLAIN, gov_file_get_type),

  /**
   * GovPost:contact-details:
   *
   * Ways to reach its holder. Popolo `contact_details`.
   *
   * Since: 1.0
   */
  GOV_FIELD_RECORDS ("contact-details", "contactDetails", GOV_PLAIN, gov_contact_detail_get_type),

  /**
   * GovPost:links:
   *
   * Pages about the post. Popolo `links`.
   *
   * Since: 1.0
   */
  GOV_FIELD_RECORDS ("links", "links", GOV_PLAIN, gov_link_get_type),
};

GOV_DEFINE_RECORD (GovPost, gov_post)
GOV_DEFINE_STRING (GovPost, gov_post, label)
GOV_DEFINE_STRINGS (GovPost, gov_post, other_labels)
GOV_DEFINE_STRING (GovPost, gov_post, role)
GOV_DEFINE_STRING (GovPost, gov_post, classification)
GOV_DEFINE_ENUM (GovPost, gov_post, status, GovPostStatus)
GOV_DEFINE_REF (GovPost, gov_post, organization)
GOV_DEFINE_REF (GovPost, gov_post, reports_to)
GOV_DEFINE_REF (GovPost, gov_post, area)
GOV_DEFINE_INTEGER (GovPost, gov_post, seats)
GOV_DEFINE_DATE (GovPost, gov_post, start)
GOV_DEFINE_DATE (GovPost, gov_post, end)
GOV_DEFINE_LIST (GovPost, gov_post, memberships)
GOV_DEFINE_HELD (GovPost, gov_post, image, GovFile)
GOV_DEFINE_LIST (GovPost, gov_post, contact_details)
GOV_DEFINE_LIST (GovPost, gov_post, links)
