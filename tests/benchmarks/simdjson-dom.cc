#include "simdjson-dom.h"

#include <simdjson.h>

gpointer
simdjson_dom_new (void)
{
  return new simdjson::dom::parser;
}

void
simdjson_dom_free (gpointer self)
{
  delete static_cast<simdjson::dom::parser *> (self);
}

/* Behind the text there must be room to read on. */
gboolean
simdjson_dom_parse (gpointer    self,
                    const char *text,
                    gsize       length)
{
  simdjson::dom::element element;

  return static_cast<simdjson::dom::parser *> (self)->parse (text, length, false).get (element) == simdjson::SUCCESS;
}
