#pragma once

#include "records/gov-record.h"

G_BEGIN_DECLS

#define GOV_TYPE_CONTACT_DETAIL (gov_contact_detail_get_type ())

GOV_AVAILABLE_IN_ALL
GOV_DECLARE_RECORD (GovContactDetail, gov_contact_detail, CONTACT_DETAIL)

GOV_AVAILABLE_IN_ALL
GovContactDetail    *gov_contact_detail_new             (void) G_GNUC_WARN_UNUSED_RESULT;

GOV_AVAILABLE_IN_ALL
GovContactDetailKind gov_contact_detail_get_kind        (GovContactDetail    *self);
GOV_AVAILABLE_IN_ALL
void                 gov_contact_detail_set_kind        (GovContactDetail *self, GovContactDetailKind kind);
GOV_AVAILABLE_IN_ALL
const char          *gov_contact_detail_get_value       (GovContactDetail    *self);
GOV_AVAILABLE_IN_ALL
void                 gov_contact_detail_set_value       (GovContactDetail *self, const char *value);
GOV_AVAILABLE_IN_ALL
const char          *gov_contact_detail_get_label       (GovContactDetail    *self);
GOV_AVAILABLE_IN_ALL
void                 gov_contact_detail_set_label       (GovContactDetail *self, const char *label);
GOV_AVAILABLE_IN_ALL
GovDate             *gov_contact_detail_get_valid_from  (GovContactDetail    *self);
GOV_AVAILABLE_IN_ALL
void                 gov_contact_detail_set_valid_from  (GovContactDetail *self, const GovDate *valid_from);
GOV_AVAILABLE_IN_ALL
GovDate             *gov_contact_detail_get_valid_until (GovContactDetail    *self);
GOV_AVAILABLE_IN_ALL
void                 gov_contact_detail_set_valid_until (GovContactDetail *self, const GovDate *valid_until);

G_END_DECLS
