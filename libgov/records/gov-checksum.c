#include "records/gov-checksum.h"

#include "records/gov-field-private.h"

/**
 * GovChecksum:
 *
 * A checksum of the bytes of a file. MDTO has it as `checksum`.
 *
 * Since: 1.0
 */

static const GovField fields[] = {
  /**
   * GovChecksum:algorithm:
   *
   * The algorithm, such as "sha512". MDTO `checksumAlgoritme`.
   *
   * Since: 1.0
   */
  GOV_FIELD_STRING ("algorithm", "algorithm", GOV_PLAIN),

  /**
   * GovChecksum:value:
   *
   * The checksum, as written by the source. MDTO `checksumWaarde`.
   *
   * Since: 1.0
   */
  GOV_FIELD_STRING ("value", "value", GOV_REQUIRED),

  /**
   * GovChecksum:date:
   *
   * When it was computed. MDTO `checksumDatum`.
   *
   * Since: 1.0
   */
  GOV_FIELD_DATE ("date", "date", GOV_PLAIN),
};

GOV_DEFINE_RECORD (GovChecksum, gov_checksum)
GOV_DEFINE_STRING (GovChecksum, gov_checksum, algorithm)
GOV_DEFINE_STRING (GovChecksum, gov_checksum, value)
GOV_DEFINE_DATE (GovChecksum, gov_checksum, date)
