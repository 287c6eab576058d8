#include "records/gov-contact-detail.h"

#include "records/gov-enum-types.h"
#include "records/gov-field-private.h"

/**
 * GovContactDetail:
 *
 * One way to reach a person or an organization. Popolo has the same record.
 *
 * Since: 1.0
 */

static const GovField fields[] = {
  /**
   * GovContactDetail:kind:
   *
   * What sort of contact this is, such as a telephone number or an e-mail address. Popolo
   * `type`.
   *
   * Since: 1.0
   */
  GOV_FIELD_ENUM ("kind", "kind", GOV_PLAIN, gov_contact_detail_kind_get_type),

  /**
   * GovContactDetail:value:
   *
   * The number or address itself. Popolo `value`.
   *
   * Since: 1.0
   */
  GOV_FIELD_STRING ("value", "value", GOV_REQUIRED),

  /**
   * GovContactDetail:label:
   *
   * What it is called, such as "Office". Popolo `label`.
   *
   * Since: 1.0
   */
  GOV_FIELD_STRING ("label", "label", GOV_PLAIN),

  /**
   * GovContactDetail:valid-from:
   *
   * The day from which it can be used. Popolo `valid_from`.
   *
   * Since: 1.0
   */
  GOV_FIELD_DATE ("valid-from", "validFrom", GOV_PLAIN),

  /**
   * GovContactDetail:valid-until:
   *
   * The last day on which it can be used. Popolo `valid_until`.
   *
   * Since: 1.0
   */
  GOV_FIELD_DATE ("valid-until", "validUntil", GOV_PLAIN),
};

GOV_DEFINE_RECORD (GovContactDetail, gov_contact_detail)
GOV_DEFINE_ENUM (GovContactDetail, gov_contact_detail, kind, GovContactDetailKind)
GOV_DEFINE_STRING (GovContactDetail, gov_contact_detail, value)
GOV_DEFINE_STRING (GovContactDetail, gov_contact_detail, label)
GOV_DEFINE_DATE (GovContactDetail, gov_contact_detail, valid_from)
GOV_DEFINE_DATE (GovContactDetail, gov_contact_detail, valid_until)
