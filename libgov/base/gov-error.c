#include "base/gov-error.h"

/**
 * gov_error_quark:
 *
 * Gets the domain of libgov's errors.
 *
 * Returns: the quark behind `GOV_ERROR`
 *
 * Since: 1.0
 */
G_DEFINE_QUARK (gov-error-quark, gov_error)
