#include "records/gov-conflict.h"

#include "records/gov-enum-types.h"
#include "records/gov-field-private.h"

/**
 * GovConflict:
 *
 * What two registers state differently where neither is known to be right, as found by
 * [class@Merge]. It is a record of its own, so that it can be kept, sent to someone and settled
 * later.
 *
 * Since: 1.0
 */

static const GovField fields[] = {
  /**
   * GovConflict:subject:
   *
   * The record in question; the label is what it is called.
   *
   * Since: 1.0
   */
  GOV_FIELD_REF ("subject", "subject", GOV_PLAIN),

  /**
   * GovConflict:field:
   *
   * The field in question, by the names of properties, through records held that have no id: "due.date".
   * There is none where the whole record is in question.
   *
   * Since: 1.0
   */
  GOV_FIELD_STRING ("field", "field", GOV_PLAIN),

  /**
   * GovConflict:kind:
   *
   * In what way they differ.
   *
   * Since: 1.0
   */
  GOV_FIELD_ENUM ("kind", "kind", GOV_PLAIN, gov_conflict_kind_get_type),

  /**
   * GovConflict:ours:
   *
   * What the register states that was merged into, as JSON text. It stands in the merged register.
   *
   * Since: 1.0
   */
  GOV_FIELD_TEXT ("ours", "ours", GOV_PLAIN),

  /**
   * GovConflict:theirs:
   *
   * What the other register states, as JSON text.
   *
   * Since: 1.0
   */
  GOV_FIELD_TEXT ("theirs", "theirs", GOV_PLAIN),

  /**
   * GovConflict:ancestor:
   *
   * What their common ancestor states, as JSON text.
   *
   * Since: 1.0
   */
  GOV_FIELD_TEXT ("ancestor", "ancestor", GOV_PLAIN),
};

GOV_DEFINE_RECORD (GovConflict, gov_conflict)
GOV_DEFINE_REF (GovConflict, gov_conflict, subject)
GOV_DEFINE_STRING (GovConflict, gov_conflict, field)
GOV_DEFINE_ENUM (GovConflict, gov_conflict, kind, GovConflictKind)
GOV_DEFINE_STRING (GovConflict, gov_conflict, ours)
GOV_DEFINE_STRING (GovConflict, gov_conflict, theirs)
GOV_DEFINE_STRING (GovConflict, gov_conflict, ancestor)
