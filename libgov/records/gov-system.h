#pragma once

#include "records/gov-record.h"

G_BEGIN_DECLS

#define GOV_TYPE_SYSTEM (gov_system_get_type ())

GOV_AVAILABLE_IN_ALL
GOV_DECLARE_RECORD (GovSystem, gov_system, SYSTEM)

GOV_AVAILABLE_IN_ALL
GovSystem  *gov_system_new                (void) G_GNUC_WARN_UNUSED_RESULT;

GOV_AVAILABLE_IN_ALL
const char *gov_system_get_name           (GovSystem  *self);
GOV_AVAILABLE_IN_ALL
void        gov_system_set_name           (GovSystem *self, const char *name);
GOV_AVAILABLE_IN_ALL
const char *gov_system_get_oparl_version  (GovSystem  *self);
GOV_AVAILABLE_IN_ALL
void        gov_system_set_oparl_version  (GovSystem *self, const char *oparl_version);
GOV_AVAILABLE_IN_ALL
GovList    *gov_system_get_other_versions (GovSystem  *self);
GOV_AVAILABLE_IN_ALL
GovList    *gov_system_get_bodies         (GovSystem  *self);
GOV_AVAILABLE_IN_ALL
const char *gov_system_get_website        (GovSystem  *self);
GOV_AVAILABLE_IN_ALL
void        gov_system_set_website        (GovSystem *self, const char *website);
GOV_AVAILABLE_IN_ALL
const char *gov_system_get_contact_name   (GovSystem  *self);
GOV_AVAILABLE_IN_ALL
void        gov_system_set_contact_name   (GovSystem *self, const char *contact_name);
GOV_AVAILABLE_IN_ALL
const char *gov_system_get_contact_email  (GovSystem  *self);
GOV_AVAILABLE_IN_ALL
void        gov_system_set_contact_email  (GovSystem *self, const char *contact_email);
GOV_AVAILABLE_IN_ALL
const char *gov_system_get_vendor         (GovSystem  *self);
GOV_AVAILABLE_IN_ALL
void        gov_system_set_vendor         (GovSystem *self, const char *vendor);
GOV_AVAILABLE_IN_ALL
const char *gov_system_get_product        (GovSystem  *self);
GOV_AVAILABLE_IN_ALL
void        gov_system_set_product        (GovSystem *self, const char *product);

G_END_DECLS
