#pragma once

#include "records/gov-record.h"

G_BEGIN_DECLS

#define GOV_TYPE_RECORD_READER (gov_record_reader_get_type ())

GOV_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (GovRecordReader, gov_record_reader, GOV, RECORD_READER, GObject)

GOV_AVAILABLE_IN_ALL
GovRecordReader *gov_record_reader_new  (GInputStream     *stream,
                                         const char       *name) G_GNUC_WARN_UNUSED_RESULT;
GOV_AVAILABLE_IN_ALL
GovRecord       *gov_record_reader_read (GovRecordReader  *self,
                                         GCancellable     *cancellable,
                                         GError          **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
