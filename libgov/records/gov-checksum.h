#pragma once

#include "records/gov-record.h"

G_BEGIN_DECLS

#define GOV_TYPE_CHECKSUM (gov_checksum_get_type ())

GOV_AVAILABLE_IN_ALL
GOV_DECLARE_RECORD (GovChecksum, gov_checksum, CHECKSUM)

GOV_AVAILABLE_IN_ALL
GovChecksum *gov_checksum_new           (void) G_GNUC_WARN_UNUSED_RESULT;

GOV_AVAILABLE_IN_ALL
const char  *gov_checksum_get_algorithm (GovChecksum   *self);
GOV_AVAILABLE_IN_ALL
void         gov_checksum_set_algorithm (GovChecksum *self, const char *algorithm);
GOV_AVAILABLE_IN_ALL
const char  *gov_checksum_get_value     (GovChecksum   *self);
GOV_AVAILABLE_IN_ALL
void         gov_checksum_set_value     (GovChecksum *self, const char *value);
GOV_AVAILABLE_IN_ALL
GovDate     *gov_checksum_get_date      (GovChecksum   *self);
GOV_AVAILABLE_IN_ALL
void         gov_checksum_set_date      (GovChecksum *self, const GovDate *date);

G_END_DECLS
