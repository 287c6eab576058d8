#pragma once

#include "base/gov-date.h"

G_BEGIN_DECLS

/* A GovDate is its text: text that gov_date_text_is_valid() and that a NUL follows may be cast
 * to GovDate, wherever it lies in memory.  The JSON reader does so with strings of its arena. */

gboolean gov_date_text_is_valid (const char    *text,
                                 gsize          length);
gboolean gov_date_get_bounds    (const GovDate *self,
                                 gint64        *earliest,
                                 gint64        *latest);

G_END_DECLS
