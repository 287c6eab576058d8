#pragma once

#include "records/gov-issue.h"
#include "records/gov-list.h"
#include "records/gov-record-reader.h"
#include "records/gov-register.h"

G_BEGIN_DECLS

#define GOV_TYPE_FORMAT (gov_format_get_type ())

GOV_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (GovFormat, gov_format, GOV, FORMAT, GObject)

GOV_AVAILABLE_IN_ALL
char       **gov_format_dup_names       (void) G_GNUC_WARN_UNUSED_RESULT;
GOV_AVAILABLE_IN_ALL
GovFormat   *gov_format_find            (const char   *name);
GOV_AVAILABLE_IN_ALL
GovFormat   *gov_format_find_by_suffix  (const char   *path);
GOV_AVAILABLE_IN_ALL
GovFormat   *gov_format_guess           (GBytes       *bytes,
                                         const char   *path);

GOV_AVAILABLE_IN_ALL
const char  *gov_format_get_name        (GovFormat    *self);
GOV_AVAILABLE_IN_ALL
const char  *gov_format_get_media_type  (GovFormat    *self);
GOV_AVAILABLE_IN_ALL
const char  *gov_format_get_description (GovFormat    *self);

GOV_AVAILABLE_IN_ALL
GovRegister *gov_format_read            (GovFormat    *self,
                                         GBytes       *bytes,
                                         const char   *name,
                                         GError      **error) G_GNUC_WARN_UNUSED_RESULT;
GOV_AVAILABLE_IN_ALL
gboolean     gov_format_read_into       (GovFormat    *self,
                                         GovRegister  *records,
                                         GBytes       *bytes,
                                         const char   *name,
                                         GovList      *faults,
                                         GError      **error);
GOV_AVAILABLE_IN_ALL
gboolean     gov_format_read_files      (GovFormat    *self,
                                         GovRegister  *records,
                                         const char * const *paths,
                                         GovList      *faults,
                                         GError      **error);
GOV_AVAILABLE_IN_ALL
GovRecordReader *gov_format_read_lines  (GovFormat    *self,
                                         GInputStream *stream,
                                         const char   *name) G_GNUC_WARN_UNUSED_RESULT;
GOV_AVAILABLE_IN_ALL
GBytes      *gov_format_write           (GovFormat    *self,
                                         GovRegister  *records,
                                         GError      **error) G_GNUC_WARN_UNUSED_RESULT;
GOV_AVAILABLE_IN_ALL
guint        gov_format_understand      (GovFormat    *self,
                                         GovRegister  *records);

G_END_DECLS
