#include "records/gov-system.h"

#include "records/gov-field-private.h"

/**
 * GovSystem:
 *
 * The system that publishes records, with its makers. OParl calls it `System`.
 *
 * Since: 1.0
 */

static const GovField fields[] = {
  /**
   * GovSystem:name:
   *
   * What the system is called. OParl `name`.
   *
   * Since: 1.0
   */
  GOV_FIELD_STRING ("name", "name", GOV_WORDS),

  /**
   * GovSystem:oparl-version:
   *
   * The version of OParl that it speaks. OParl `oparlVersion`.
   *
   * Since: 1.0
   */
  GOV_FIELD_URI ("oparl-version", "oparlVersion", GOV_PLAIN),

  /**
   * GovSystem:other-versions:
   *
   * The same system in other versions of OParl. OParl `otherOparlVersions`.
   *
   * Since: 1.0
   */
  GOV_FIELD_REFS ("other-versions", "otherVersions", GOV_PLAIN),

  /**
   * GovSystem:bodies:
   *
   * The bodies whose records it publishes. OParl `body`.
   *
   * Since: 1.0
   */
  GOV_FIELD_REFS ("bodies", "bodies", GOV_PLAIN),

  /**
   * GovSystem:website:
   *
   * The site of the system. OParl `website`.
   *
   * Since: 1.0
   */
  GOV_FIELD_URI ("website", "website", GOV_PLAIN),

  /**
   * GovSystem:contact-name:
   *
   * Whom to ask about the system. OParl `contactName`.
   *
   * Since: 1.0
   */
  GOV_FIELD_STRING ("contact-name", "contactName", GOV_PLAIN),

  /**
   * GovSystem:contact-email:
   *
   * Where to ask about the system, as an e-mail address. OParl `contactEmail`.
   *
   * Since: 1.0
   */
  GOV_FIELD_STRING ("contact-email", "contactEmail", GOV_PLAIN),

  /**
   * GovSystem:vendor:
   *
   * The maker of the program. OParl `vendor`.
   *
   * Since: 1.0
   */
  GOV_FIELD_URI ("vendor", "vendor", GOV_PLAIN),

  /**
   * GovSystem:product:
   *
   * The program. OParl `product`.
   *
   * Since: 1.0
   */
  GOV_FIELD_URI ("product", "product", GOV_PLAIN),
};

GOV_DEFINE_RECORD (GovSystem, gov_system)
GOV_DEFINE_STRING (GovSystem, gov_system, name)
GOV_DEFINE_STRING (GovSystem, gov_system, oparl_version)
GOV_DEFINE_LIST (GovSystem, gov_system, other_versions)
GOV_DEFINE_LIST (GovSystem, gov_system, bodies)
GOV_DEFINE_STRING (GovSystem, gov_system, website)
GOV_DEFINE_STRING (GovSystem, gov_system, contact_name)
GOV_DEFINE_STRING (GovSystem, gov_system, contact_email)
GOV_DEFINE_STRING (GovSystem, gov_system, vendor)
GOV_DEFINE_STRING (GovSystem, gov_system, product)
