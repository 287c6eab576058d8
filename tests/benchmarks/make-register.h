#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Made-up registers of any size, always the same for the same number of records: one record a line,
 * in the order and the spelling in which libgov writes it, so that reading and writing must give the
 * same bytes.  What the records look like is in record-templates.h. */

char *make_register (guint  n_records,
                     gsize *length) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
