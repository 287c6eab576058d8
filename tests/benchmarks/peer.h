#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/* What libgov is compared to: plain GObjects with the same fields, in the way that json-glib reads
 * and writes them.  Each record type is a class, each member a property of the member's name. */

void       peer_register_types (const char  *ndjson,
                                gsize        length);
GType      peer_type_of_line   (const char  *line);
GPtrArray *peer_read_lines     (const char  *ndjson,
                                gsize        length);
char      *peer_to_line        (gpointer     peer);

G_END_DECLS
