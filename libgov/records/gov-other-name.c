#include "records/gov-other-name.h"

#include "records/gov-field-private.h"

/**
 * GovOtherName:
 *
 * A name that a person or an organization bore before, or bears beside the usual one.
 * Popolo has the same record.
 *
 * Since: 1.0
 */

static const GovField fields[] = {
  /**
   * GovOtherName:name:
   *
   * The whole name. Popolo `name`.
   *
   * Since: 1.0
   */
  GOV_FIELD_STRING ("name", "name", GOV_REQUIRED | GOV_WORDS),

  /**
   * GovOtherName:family-name:
   *
   * The family name. Popolo `family_name`.
   *
   * Since: 1.0
   */
  GOV_FIELD_STRING ("family-name", "familyName", GOV_PLAIN),

  /**
   * GovOtherName:given-name:
   *
   * The given name or names. Popolo `given_name`.
   *
   * Since: 1.0
   */
  GOV_FIELD_STRING ("given-name", "givenName", GOV_PLAIN),

  /**
   * GovOtherName:additional-name:
   *
   * Further given names. Popolo `additional_name`.
   *
   * Since: 1.0
   */
  GOV_FIELD_STRING ("additional-name", "additionalName", GOV_PLAIN),

  /**
   * GovOtherName:honorific-prefix:
   *
   * What is put before the name. Popolo `honorific_prefix`.
   *
   * Since: 1.0
   */
  GOV_FIELD_STRING ("honorific-prefix", "honorificPrefix", GOV_PLAIN),

  /**
   * GovOtherName:honorific-suffix:
   *
   * What is put after the name. Popolo `honorific_suffix`.
   *
   * Since: 1.0
   */
  GOV_FIELD_STRING ("honorific-suffix", "honorificSuffix", GOV_PLAIN),

  /**
   * GovOtherName:patronymic-name:
   *
   * The part of the name that is taken from the father's. Popolo `patronymic_name`.
   *
   * Since: 1.0
   */
  GOV_FIELD_STRING ("patronymic-name", "patronymicName", GOV_PLAIN),

  /**
   * GovOtherName:valid-from:
   *
   * The day from which the name was borne. Popolo `start_date`.
   *
   * Since: 1.0
   */
  GOV_FIELD_DATE ("valid-from", "validFrom", GOV_PLAIN),

  /**
   * GovOtherName:valid-until:
   *
   * The last day on which the name was borne. Popolo `end_date`.
   *
   * Since: 1.0
   */
  GOV_FIELD_DATE ("valid-until", "validUntil", GOV_PLAIN),
};

GOV_DEFINE_RECORD (GovOtherName, gov_other_name)
GOV_DEFINE_STRING (GovOtherName, gov_other_name, name)
GOV_DEFINE_STRING (GovOtherName, gov_other_name, family_name)
GOV_DEFINE_STRING (GovOtherName, gov_other_name, given_name)
GOV_DEFINE_STRING (GovOtherName, gov_other_name, additional_name)
GOV_DEFINE_STRING (GovOtherName, gov_other_name, honorific_prefix)
GOV_DEFINE_STRING (GovOtherName, gov_other_name, honorific_suffix)
GOV_DEFINE_STRING (GovOtherName, gov_other_name, patronymic_name)
GOV_DEFINE_DATE (GovOtherName, gov_other_name, valid_from)
GOV_DEFINE_DATE (GovOtherName, gov_other_name, valid_until)
