#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* simdjson's DOM: a parser keeps the document that it read last. */
gpointer simdjson_dom_new   (void);
void     simdjson_dom_free  (gpointer    self);
gboolean simdjson_dom_parse (gpointer    self,
                             const char *text,
                             gsize       length);

G_END_DECLS
