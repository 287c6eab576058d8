#include "records/gov-quantity.h"

#include "records/gov-enum-types.h"
#include "records/gov-field-private.h"

/**
 * GovQuantity:
 *
 * A figure with its unit, as exact as the source gives it: "well over 200 posts" is at least
 * 200. Money may have no figure at all and still be incidental or structural.
 *
 * Since: 1.0
 */

static const GovField fields[] = {
  /**
   * GovQuantity:text:
   *
   * The quantity as written, such as "well over 200 posts".
   *
   * Since: 1.0
   */
  GOV_FIELD_STRING ("text", "text", GOV_WORDS),

  /**
   * GovQuantity:value:
   *
   * The figure, as a decimal number. Akoma Ntoso `normalized`.
   *
   * Since: 1.0
   */
  GOV_FIELD_NUMBER ("value", "value", GOV_PLAIN),

  /**
   * GovQuantity:minimum:
   *
   * The lower end, where the source names a range.
   *
   * Since: 1.0
   */
  GOV_FIELD_NUMBER ("minimum", "minimum", GOV_PLAIN),

  /**
   * GovQuantity:maximum:
   *
   * The upper end, where the source names a range.
   *
   * Since: 1.0
   */
  GOV_FIELD_NUMBER ("maximum", "maximum", GOV_PLAIN),

  /**
   * GovQuantity:unit:
   *
   * What is counted or measured: an ISO 4217 code for money, otherwise the usual sign or
   * word, such as "FTE" or "persons".
   *
   * Since: 1.0
   */
  GOV_FIELD_STRING ("unit", "unit", GOV_PLAIN),

  /**
   * GovQuantity:qualifier:
   *
   * How exact the figure is, such as at least, about or at most.
   *
   * Since: 1.0
   */
  GOV_FIELD_ENUM ("qualifier", "qualifier", GOV_PLAIN, gov_qualifier_get_type),

  /**
   * GovQuantity:nature:
   *
   * Whether money or staff is given once or lastingly.
   *
   * Since: 1.0
   */
  GOV_FIELD_ENUM ("nature", "nature", GOV_PLAIN, gov_quantity_nature_get_type),

  /**
   * GovQuantity:modality:
   *
   * How firmly it is said, as in "should be structural".
   *
   * Since: 1.0
   */
  GOV_FIELD_ENUM ("modality", "modality", GOV_PLAIN, gov_modality_get_type),

  /**
   * GovQuantity:period:
   *
   * The time to which the figure belongs, such as the year "2022".
   *
   * Since: 1.0
   */
  GOV_FIELD_DATE ("period", "period", GOV_PLAIN),

  /**
   * GovQuantity:per:
   *
   * The time within which it comes again, as an ISO 8601 duration; "P1Y" is a year.
   *
   * Since: 1.0
   */
  GOV_FIELD_DURATION ("per", "per", GOV_PLAIN),

  /**
   * GovQuantity:of:
   *
   * What there is that much of, such as "police officers".
   *
   * Since: 1.0
   */
  GOV_FIELD_STRING ("of", "of", GOV_WORDS),

  /**
   * GovQuantity:scope:
   *
   * What the figure covers, as written.
   *
   * Since: 1.0
   */
  GOV_FIELD_STRING ("scope", "scope", GOV_WORDS),

  /**
   * GovQuantity:excludes:
   *
   * What the figure expressly leaves out, as written.
   *
   * Since: 1.0
   */
  GOV_FIELD_STRING ("excludes", "excludes", GOV_WORDS),
};

GOV_DEFINE_RECORD (GovQuantity, gov_quantity)
GOV_DEFINE_STRING (GovQuantity, gov_quantity, text)
GOV_DEFINE_STRING (GovQuantity, gov_quantity, value)
GOV_DEFINE_STRING (GovQuantity, gov_quantity, minimum)
GOV_DEFINE_STRING (GovQuantity, gov_quantity, maximum)
GOV_DEFINE_STRING (GovQuantity, gov_quantity, unit)
GOV_DEFINE_ENUM (GovQuantity, gov_quantity, qualifier, GovQualifier)
GOV_DEFINE_ENUM (GovQuantity, gov_quantity, nature, GovQuantityNature)
GOV_DEFINE_ENUM (GovQuantity, gov_quantity, modality, GovModality)
GOV_DEFINE_DATE (GovQuantity, gov_quantity, period)
GOV_DEFINE_STRING (GovQuantity, gov_quantity, per)
GOV_DEFINE_STRING (GovQuantity, gov_quantity, of)
GOV_DEFINE_STRING (GovQuantity, gov_quantity, scope)
GOV_DEFINE_STRING (GovQuantity, gov_quantity, excludes)
