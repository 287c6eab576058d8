#pragma once

#include "records/gov-location.h"
#include "records/gov-record.h"

G_BEGIN_DECLS

#define GOV_TYPE_BODY (gov_body_get_type ())

GOV_AVAILABLE_IN_ALL
GOV_DECLARE_RECORD (GovBody, gov_body, BODY)

GOV_AVAILABLE_IN_ALL
GovBody            *gov_body_new                     (void) G_GNUC_WARN_UNUSED_RESULT;

GOV_AVAILABLE_IN_ALL
const char         *gov_body_get_name                (GovBody            *self);
GOV_AVAILABLE_IN_ALL
void                gov_body_set_name                (GovBody *self, const char *name);
GOV_AVAILABLE_IN_ALL
const char         *gov_body_get_short_name          (GovBody            *self);
GOV_AVAILABLE_IN_ALL
void                gov_body_set_short_name          (GovBody *self, const char *short_name);
GOV_AVAILABLE_IN_ALL
GovBodyKind         gov_body_get_kind                (GovBody            *self);
GOV_AVAILABLE_IN_ALL
void                gov_body_set_kind                (GovBody *self, GovBodyKind kind);
GOV_AVAILABLE_IN_ALL
const char         *gov_body_get_classification      (GovBody            *self);
GOV_AVAILABLE_IN_ALL
void                gov_body_set_classification      (GovBody *self, const char *classification);
GOV_AVAILABLE_IN_ALL
GovRef             *gov_body_get_system              (GovBody            *self);
GOV_AVAILABLE_IN_ALL
void                gov_body_set_system              (GovBody *self, GovRef *system);
GOV_AVAILABLE_IN_ALL
const char * const *gov_body_get_equivalents         (GovBody            *self);
GOV_AVAILABLE_IN_ALL
void                gov_body_set_equivalents         (GovBody *self, const char *const *equivalents);
GOV_AVAILABLE_IN_ALL
GovRef             *gov_body_get_part_of             (GovBody            *self);
GOV_AVAILABLE_IN_ALL
void                gov_body_set_part_of             (GovBody *self, GovRef *part_of);
GOV_AVAILABLE_IN_ALL
GovRef             *gov_body_get_area                (GovBody            *self);
GOV_AVAILABLE_IN_ALL
void                gov_body_set_area                (GovBody *self, GovRef *area);
GOV_AVAILABLE_IN_ALL
GovLocation        *gov_body_get_location            (GovBody            *self);
GOV_AVAILABLE_IN_ALL
void                gov_body_set_location            (GovBody *self, GovLocation *location);
GOV_AVAILABLE_IN_ALL
GovRef             *gov_body_get_main_organization   (GovBody            *self);
GOV_AVAILABLE_IN_ALL
void                gov_body_set_main_organization   (GovBody *self, GovRef *main_organization);
GOV_AVAILABLE_IN_ALL
GovList            *gov_body_get_terms               (GovBody            *self);
GOV_AVAILABLE_IN_ALL
GovDate            *gov_body_get_start               (GovBody            *self);
GOV_AVAILABLE_IN_ALL
void                gov_body_set_start               (GovBody *self, const GovDate *start);
GOV_AVAILABLE_IN_ALL
GovDate            *gov_body_get_end                 (GovBody            *self);
GOV_AVAILABLE_IN_ALL
void                gov_body_set_end                 (GovBody *self, const GovDate *end);
GOV_AVAILABLE_IN_ALL
const char         *gov_body_get_website             (GovBody            *self);
GOV_AVAILABLE_IN_ALL
void                gov_body_set_website             (GovBody *self, const char *website);
GOV_AVAILABLE_IN_ALL
const char         *gov_body_get_contact_name        (GovBody            *self);
GOV_AVAILABLE_IN_ALL
void                gov_body_set_contact_name        (GovBody *self, const char *contact_name);
GOV_AVAILABLE_IN_ALL
const char         *gov_body_get_contact_email       (GovBody            *self);
GOV_AVAILABLE_IN_ALL
void                gov_body_set_contact_email       (GovBody *self, const char *contact_email);
GOV_AVAILABLE_IN_ALL
GovDate            *gov_body_get_license_valid_since (GovBody            *self);
GOV_AVAILABLE_IN_ALL
void                gov_body_set_license_valid_since (GovBody *self, const GovDate *license_valid_since);
GOV_AVAILABLE_IN_ALL
GovDate            *gov_body_get_oparl_since         (GovBody            *self);
GOV_AVAILABLE_IN_ALL
void                gov_body_set_oparl_since         (GovBody *self, const GovDate *oparl_since);
GOV_AVAILABLE_IN_ALL
GovList            *gov_body_get_contact_details     (GovBody            *self);
GOV_AVAILABLE_IN_ALL
GovList            *gov_body_get_links               (GovBody            *self);

G_END_DECLS
