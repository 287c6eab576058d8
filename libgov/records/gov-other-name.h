#pragma once

#include "records/gov-record.h"

G_BEGIN_DECLS

#define GOV_TYPE_OTHER_NAME (gov_other_name_get_type ())

GOV_AVAILABLE_IN_ALL
GOV_DECLARE_RECORD (GovOtherName, gov_other_name, OTHER_NAME)

GOV_AVAILABLE_IN_ALL
GovOtherName *gov_other_name_new                  (void) G_GNUC_WARN_UNUSED_RESULT;

GOV_AVAILABLE_IN_ALL
const char   *gov_other_name_get_name             (GovOtherName  *self);
GOV_AVAILABLE_IN_ALL
void          gov_other_name_set_name             (GovOtherName *self, const char *name);
GOV_AVAILABLE_IN_ALL
const char   *gov_other_name_get_family_name      (GovOtherName  *self);
GOV_AVAILABLE_IN_ALL
void          gov_other_name_set_family_name      (GovOtherName *self, const char *family_name);
GOV_AVAILABLE_IN_ALL
const char   *gov_other_name_get_given_name       (GovOtherName  *self);
GOV_AVAILABLE_IN_ALL
void          gov_other_name_set_given_name       (GovOtherName *self, const char *given_name);
GOV_AVAILABLE_IN_ALL
const char   *gov_other_name_get_additional_name  (GovOtherName  *self);
GOV_AVAILABLE_IN_ALL
void          gov_other_name_set_additional_name  (GovOtherName *self, const char *additional_name);
GOV_AVAILABLE_IN_ALL
const char   *gov_other_name_get_honorific_prefix (GovOtherName  *self);
GOV_AVAILABLE_IN_ALL
void          gov_other_name_set_honorific_prefix (GovOtherName *self, const char *honorific_prefix);
GOV_AVAILABLE_IN_ALL
const char   *gov_other_name_get_honorific_suffix (GovOtherName  *self);
GOV_AVAILABLE_IN_ALL
void          gov_other_name_set_honorific_suffix (GovOtherName *self, const char *honorific_suffix);
GOV_AVAILABLE_IN_ALL
const char   *gov_other_name_get_patronymic_name  (GovOtherName  *self);
GOV_AVAILABLE_IN_ALL
void          gov_other_name_set_patronymic_name  (GovOtherName *self, const char *patronymic_name);
GOV_AVAILABLE_IN_ALL
GovDate      *gov_other_name_get_valid_from       (GovOtherName  *self);
GOV_AVAILABLE_IN_ALL
void          gov_other_name_set_valid_from       (GovOtherName *self, const GovDate *valid_from);
GOV_AVAILABLE_IN_ALL
GovDate      *gov_other_name_get_valid_until      (GovOtherName  *self);
GOV_AVAILABLE_IN_ALL
void          gov_other_name_set_valid_until      (GovOtherName *self, const GovDate *valid_until);

G_END_DECLS
