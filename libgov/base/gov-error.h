#pragma once

#include <glib-object.h>

#include "base/gov-version-macros.h"

G_BEGIN_DECLS

/**
 * GOV_ERROR:
 *
 * The domain of every error that libgov reports of its own.
 *
 * Since: 1.0
 */
#define GOV_ERROR (gov_error_quark ())

/**
 * GovError:
 * @GOV_ERROR_FAILED: something went wrong that no other code names
 * @GOV_ERROR_SYNTAX: the text is not what it should be: not UTF-8, not JSON, not EDTF
 * @GOV_ERROR_INVALID: the text is well formed, but not the shape that a record needs
 * @GOV_ERROR_LIMIT: nested too deep or longer than the limit that was set
 * @GOV_ERROR_NOT_FOUND: there is no such thing
 * @GOV_ERROR_CONFLICT: it cannot be done without harm to what is there already
 * @GOV_ERROR_UNSUPPORTED: this build of libgov cannot do it
 * @GOV_ERROR_ALTERED: what is kept is not what was put there, or a proof does not hold
 *
 * What can go wrong.  The message of the error says where and what was found.
 *
 * Since: 1.0
 */
typedef enum
{
  GOV_ERROR_FAILED,
  GOV_ERROR_SYNTAX,
  GOV_ERROR_INVALID,
  GOV_ERROR_LIMIT,
  GOV_ERROR_NOT_FOUND,
  GOV_ERROR_CONFLICT,
  GOV_ERROR_UNSUPPORTED,
  GOV_ERROR_ALTERED,
} GovError;

GOV_AVAILABLE_IN_ALL
GQuark gov_error_quark       (void);
GOV_AVAILABLE_IN_ALL
int    gov_error_recall_code (const char *message);

G_END_DECLS
