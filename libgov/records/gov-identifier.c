#include "records/gov-identifier.h"

#include "records/gov-field-private.h"

/**
 * GovIdentifier:
 *
 * Another id of the same thing, in a scheme such as a registration number or the key of a
 * foreign system. Popolo has the same record.
 *
 * Since: 1.0
 */

static const GovField fields[] = {
  /**
   * GovIdentifier:scheme:
   *
   * The scheme or registry to which the id belongs. Popolo `scheme`, MDTO
   * `identificatieBron`.
   *
   * Since: 1.0
   */
  GOV_FIELD_STRING ("scheme", "scheme", GOV_PLAIN),

  /**
   * GovIdentifier:value:
   *
   * The id, as the scheme writes it. Popolo `identifier`, MDTO `identificatieKenmerk`.
   *
   * Since: 1.0
   */
  GOV_FIELD_STRING ("value", "value", GOV_REQUIRED | GOV_WORDS),
};

GOV_DEFINE_RECORD (GovIdentifier, gov_identifier)
GOV_DEFINE_STRING (GovIdentifier, gov_identifier, scheme)
GOV_DEFINE_STRING (GovIdentifier, gov_identifier, value)
