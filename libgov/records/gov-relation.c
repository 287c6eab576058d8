#include "records/gov-relation.h"

#include "records/gov-enum-types.h"
#include "records/gov-field-private.h"

/**
 * GovRelation:
 *
 * A tie from the record that holds it to something else, and what that is to the record.
 * ORI calls it `GerelateerdInformatieobject`, OCD `related_entities`.
 *
 * Since: 1.0
 */

static const GovField fields[] = {
  /**
   * GovRelation:target:
   *
   * The other thing. ORI `informatieobject`.
   *
   * Since: 1.0
   */
  GOV_FIELD_REF ("target", "target", GOV_REQUIRED),

  /**
   * GovRelation:role:
   *
   * What the other thing is to the holder, such as its answer or an amendment to it. ORI
   * `rol`, OCD `relation_type`.
   *
   * Since: 1.0
   */
  GOV_FIELD_ENUM ("role", "role", GOV_PLAIN, gov_relation_role_get_type),

  /**
   * GovRelation:classification:
   *
   * What sort of thing the other one is, in the source's own word. OCD `entity_type`.
   *
   * Since: 1.0
   */
  GOV_FIELD_STRING ("classification", "classification", GOV_PLAIN),

  /**
   * GovRelation:term:
   *
   * The legislative term in which to look for it. OCD `legislative_session`.
   *
   * Since: 1.0
   */
  GOV_FIELD_REF ("term", "term", GOV_PLAIN),
};

GOV_DEFINE_RECORD (GovRelation, gov_relation)
GOV_DEFINE_REF (GovRelation, gov_relation, target)
GOV_DEFINE_ENUM (GovRelation, gov_relation, role, GovRelationRole)
GOV_DEFINE_STRING (GovRelation, gov_relation, classification)
GOV_DEFINE_REF (GovRelation, gov_relation, term)
