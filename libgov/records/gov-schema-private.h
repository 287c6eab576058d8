#pragma once

#include "records/gov-record-private.h"

G_BEGIN_DECLS

/* What the schemas and the context are called.  The name is not registered with anybody: should
 * the project ever own an address on the web, these two lines change. */
#define GOV_SCHEMA_IRI "urn:libgov:schema:1.0:"
#define GOV_TERM_IRI "urn:libgov:term:"

/* "GovMeeting" is "Meeting" in JSON. */
#define GOV_JSON_NAME(type) (g_type_name (type) + strlen ("Gov"))

static inline void
gov_schema_write_pair (GovJsonWriter *writer,
                       const char    *key,
                       const char    *value)
{
  gov_json_writer_key (writer, key);
  gov_json_writer_string (writer, value);
}

static inline void
gov_schema_open (GovJsonWriter *writer,
                 const char    *key,
                 char           bracket)
{
  gov_json_writer_key (writer, key);
  gov_json_writer_open (writer, bracket);
}

static inline void
gov_schema_open_item (GovJsonWriter *writer)
{
  gov_json_writer_item (writer);
  gov_json_writer_open (writer, '{');
}

void gov_schema_write_pointer (GovJsonWriter *writer,
                               const char    *name);
void gov_schema_write_title   (GovJsonWriter *writer,
                               const char    *name);
void gov_schema_write_words   (GovJsonWriter *writer,
                               GType           type);
void gov_schema_write_values  (GovJsonWriter *writer);

G_END_DECLS
