#include "records/gov-other-record.h"

#include "records/gov-field-private.h"

/**
 * GovOtherRecord:
 *
 * A record of a type that this version of libgov does not know.
 *
 * It has the fields that all records have; everything else is kept as it was written, so that a
 * file made by a newer program can be read, listed and written back without loss.
 *
 * Since: 1.0
 */

static const GovField fields[] = {
  /**
   * GovOtherRecord:other-type:
   *
   * The name of the type, as written.
   *
   * Since: 1.0
   */
  GOV_FIELD_STRING ("other-type", "type", GOV_REQUIRED),
};

GOV_DEFINE_RECORD (GovOtherRecord, gov_other_record)
GOV_DEFINE_STRING (GovOtherRecord, gov_other_record, other_type)
