#pragma once

#include "records/gov-record.h"

G_BEGIN_DECLS

#define GOV_TYPE_FILE (gov_file_get_type ())

GOV_AVAILABLE_IN_ALL
GOV_DECLARE_RECORD (GovFile, gov_file, FILE)

GOV_AVAILABLE_IN_ALL
GovFile      *gov_file_new                (void) G_GNUC_WARN_UNUSED_RESULT;

GOV_AVAILABLE_IN_ALL
const char   *gov_file_get_name           (GovFile       *self);
GOV_AVAILABLE_IN_ALL
void          gov_file_set_name           (GovFile *self, const char *name);
GOV_AVAILABLE_IN_ALL
const char   *gov_file_get_file_name      (GovFile       *self);
GOV_AVAILABLE_IN_ALL
void          gov_file_set_file_name      (GovFile *self, const char *file_name);
GOV_AVAILABLE_IN_ALL
const char   *gov_file_get_description    (GovFile       *self);
GOV_AVAILABLE_IN_ALL
void          gov_file_set_description    (GovFile *self, const char *description);
GOV_AVAILABLE_IN_ALL
const char   *gov_file_get_classification (GovFile       *self);
GOV_AVAILABLE_IN_ALL
void          gov_file_set_classification (GovFile *self, const char *classification);
GOV_AVAILABLE_IN_ALL
GovMediaKind  gov_file_get_media_kind     (GovFile       *self);
GOV_AVAILABLE_IN_ALL
void          gov_file_set_media_kind     (GovFile *self, GovMediaKind media_kind);
GOV_AVAILABLE_IN_ALL
const char   *gov_file_get_media_type     (GovFile       *self);
GOV_AVAILABLE_IN_ALL
void          gov_file_set_media_type     (GovFile *self, const char *media_type);
GOV_AVAILABLE_IN_ALL
gint64        gov_file_get_size           (GovFile       *self);
GOV_AVAILABLE_IN_ALL
void          gov_file_set_size           (GovFile *self, gint64 size);
GOV_AVAILABLE_IN_ALL
GovList      *gov_file_get_checksums      (GovFile       *self);
GOV_AVAILABLE_IN_ALL
GovDate      *gov_file_get_date           (GovFile       *self);
GOV_AVAILABLE_IN_ALL
void          gov_file_set_date           (GovFile *self, const GovDate *date);
GOV_AVAILABLE_IN_ALL
const char   *gov_file_get_version        (GovFile       *self);
GOV_AVAILABLE_IN_ALL
void          gov_file_set_version        (GovFile *self, const char *version);
GOV_AVAILABLE_IN_ALL
GovFileStatus gov_file_get_status         (GovFile       *self);
GOV_AVAILABLE_IN_ALL
void          gov_file_set_status         (GovFile *self, GovFileStatus status);
GOV_AVAILABLE_IN_ALL
const char   *gov_file_get_access_url     (GovFile       *self);
GOV_AVAILABLE_IN_ALL
void          gov_file_set_access_url     (GovFile *self, const char *access_url);
GOV_AVAILABLE_IN_ALL
const char   *gov_file_get_download_url   (GovFile       *self);
GOV_AVAILABLE_IN_ALL
void          gov_file_set_download_url   (GovFile *self, const char *download_url);
GOV_AVAILABLE_IN_ALL
const char   *gov_file_get_external_url   (GovFile       *self);
GOV_AVAILABLE_IN_ALL
void          gov_file_set_external_url   (GovFile *self, const char *external_url);
GOV_AVAILABLE_IN_ALL
const char   *gov_file_get_file_license   (GovFile       *self);
GOV_AVAILABLE_IN_ALL
void          gov_file_set_file_license   (GovFile *self, const char *file_license);
GOV_AVAILABLE_IN_ALL
const char   *gov_file_get_text           (GovFile       *self);
GOV_AVAILABLE_IN_ALL
void          gov_file_set_text           (GovFile *self, const char *text);
GOV_AVAILABLE_IN_ALL
gint64        gov_file_get_page_count     (GovFile       *self);
GOV_AVAILABLE_IN_ALL
void          gov_file_set_page_count     (GovFile *self, gint64 page_count);
GOV_AVAILABLE_IN_ALL
const char   *gov_file_get_duration       (GovFile       *self);
GOV_AVAILABLE_IN_ALL
void          gov_file_set_duration       (GovFile *self, const char *duration);
GOV_AVAILABLE_IN_ALL
const char   *gov_file_get_media_offset   (GovFile       *self);
GOV_AVAILABLE_IN_ALL
void          gov_file_set_media_offset   (GovFile *self, const char *media_offset);
GOV_AVAILABLE_IN_ALL
GovRef       *gov_file_get_derived_from   (GovFile       *self);
GOV_AVAILABLE_IN_ALL
void          gov_file_set_derived_from   (GovFile *self, GovRef *derived_from);
GOV_AVAILABLE_IN_ALL
GovList      *gov_file_get_derivatives    (GovFile       *self);
GOV_AVAILABLE_IN_ALL
const char   *gov_file_get_generator      (GovFile       *self);
GOV_AVAILABLE_IN_ALL
void          gov_file_set_generator      (GovFile *self, const char *generator);
GOV_AVAILABLE_IN_ALL
const char   *gov_file_get_confidence     (GovFile       *self);
GOV_AVAILABLE_IN_ALL
void          gov_file_set_confidence     (GovFile *self, const char *confidence);
GOV_AVAILABLE_IN_ALL
GovList      *gov_file_get_reports_on     (GovFile       *self);
GOV_AVAILABLE_IN_ALL
GovList      *gov_file_get_meetings       (GovFile       *self);
GOV_AVAILABLE_IN_ALL
GovList      *gov_file_get_agenda_items   (GovFile       *self);
GOV_AVAILABLE_IN_ALL
GovList      *gov_file_get_papers         (GovFile       *self);
GOV_AVAILABLE_IN_ALL
GovRef       *gov_file_get_person         (GovFile       *self);
GOV_AVAILABLE_IN_ALL
void          gov_file_set_person         (GovFile *self, GovRef *person);

G_END_DECLS
