#pragma once

#include "records/gov-intake-private.h"
#include "records/gov-record-reader.h"

G_BEGIN_DECLS

/* Reads the lines of a format, each of which is what @read_item reads. */
GovRecordReader *gov_record_reader_new_mapped (GInputStream  *stream,
                                               const char    *name,
                                               GovMapping    *mapping,
                                               GovIntakeFunc  read_item) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
