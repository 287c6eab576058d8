#pragma once

#include "records/gov-register.h"

G_BEGIN_DECLS

#define GOV_TYPE_REPORT_READER (gov_report_reader_get_type ())

GOV_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (GovReportReader, gov_report_reader, GOV, REPORT_READER, GObject)

GOV_AVAILABLE_IN_ALL
GovReportReader *gov_report_reader_new          (void) G_GNUC_WARN_UNUSED_RESULT;

GOV_AVAILABLE_IN_ALL
const char      *gov_report_reader_get_language (GovReportReader  *self);
GOV_AVAILABLE_IN_ALL
void             gov_report_reader_set_language (GovReportReader  *self,
                                                 const char       *language);

GOV_AVAILABLE_IN_ALL
const char      *gov_report_reader_get_media_type (GovReportReader *self);
GOV_AVAILABLE_IN_ALL
void             gov_report_reader_set_media_type (GovReportReader *self,
                                                   const char      *media_type);

GOV_AVAILABLE_IN_ALL
const char      *gov_report_reader_get_encoding (GovReportReader  *self);
GOV_AVAILABLE_IN_ALL
void             gov_report_reader_set_encoding (GovReportReader  *self,
                                                 const char       *encoding);

GOV_AVAILABLE_IN_ALL
double           gov_report_reader_get_min_confidence (GovReportReader *self);
GOV_AVAILABLE_IN_ALL
void             gov_report_reader_set_min_confidence (GovReportReader *self,
                                                       double           confidence);

GOV_AVAILABLE_IN_ALL
gboolean         gov_report_reader_add_words    (GovReportReader  *self,
                                                 const char       *path,
                                                 GError          **error);

GOV_AVAILABLE_IN_ALL
gboolean         gov_report_reader_add_profile  (GovReportReader  *self,
                                                 GBytes           *bytes,
                                                 const char       *name,
                                                 GError          **error);
GOV_AVAILABLE_IN_ALL
char            *gov_report_reader_learn_profile (GovRegister     *records,
                                                 GError          **error) G_GNUC_WARN_UNUSED_RESULT;

GOV_AVAILABLE_IN_ALL
GovRegister     *gov_report_reader_read         (GovReportReader  *self,
                                                 GBytes           *bytes,
                                                 const char       *name,
                                                 GError          **error) G_GNUC_WARN_UNUSED_RESULT;
GOV_AVAILABLE_IN_ALL
GovRegister     *gov_report_reader_read_file    (GovReportReader  *self,
                                                 const char       *path,
                                                 GError          **error) G_GNUC_WARN_UNUSED_RESULT;
GOV_AVAILABLE_IN_ALL
char            *gov_report_reader_extract_text (GovReportReader  *self,
                                                 GBytes           *bytes,
                                                 const char       *name,
                                                 GError          **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
