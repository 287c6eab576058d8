#pragma once

#include "records/gov-file.h"
#include "records/gov-location.h"
#include "records/gov-record.h"

G_BEGIN_DECLS

#define GOV_TYPE_PERSON (gov_person_get_type ())

GOV_AVAILABLE_IN_ALL
GOV_DECLARE_RECORD (GovPerson, gov_person, PERSON)

GOV_AVAILABLE_IN_ALL
GovPerson          *gov_person_new                     (void) G_GNUC_WARN_UNUSED_RESULT;

GOV_AVAILABLE_IN_ALL
const char         *gov_person_get_name                (GovPerson          *self);
GOV_AVAILABLE_IN_ALL
void                gov_person_set_name                (GovPerson *self, const char *name);
GOV_AVAILABLE_IN_ALL
const char         *gov_person_get_family_name         (GovPerson          *self);
GOV_AVAILABLE_IN_ALL
void                gov_person_set_family_name         (GovPerson *self, const char *family_name);
GOV_AVAILABLE_IN_ALL
const char         *gov_person_get_infix               (GovPerson          *self);
GOV_AVAILABLE_IN_ALL
void                gov_person_set_infix               (GovPerson *self, const char *infix);
GOV_AVAILABLE_IN_ALL
const char         *gov_person_get_given_name          (GovPerson          *self);
GOV_AVAILABLE_IN_ALL
void                gov_person_set_given_name          (GovPerson *self, const char *given_name);
GOV_AVAILABLE_IN_ALL
const char         *gov_person_get_additional_name     (GovPerson          *self);
GOV_AVAILABLE_IN_ALL
void                gov_person_set_additional_name     (GovPerson *self, const char *additional_name);
GOV_AVAILABLE_IN_ALL
const char         *gov_person_get_initials            (GovPerson          *self);
GOV_AVAILABLE_IN_ALL
void                gov_person_set_initials            (GovPerson *self, const char *initials);
GOV_AVAILABLE_IN_ALL
const char         *gov_person_get_patronymic_name     (GovPerson          *self);
GOV_AVAILABLE_IN_ALL
void                gov_person_set_patronymic_name     (GovPerson *self, const char *patronymic_name);
GOV_AVAILABLE_IN_ALL
const char         *gov_person_get_form_of_address     (GovPerson          *self);
GOV_AVAILABLE_IN_ALL
void                gov_person_set_form_of_address     (GovPerson *self, const char *form_of_address);
GOV_AVAILABLE_IN_ALL
const char * const *gov_person_get_titles              (GovPerson          *self);
GOV_AVAILABLE_IN_ALL
void                gov_person_set_titles              (GovPerson *self, const char *const *titles);
GOV_AVAILABLE_IN_ALL
const char         *gov_person_get_honorific_prefix    (GovPerson          *self);
GOV_AVAILABLE_IN_ALL
void                gov_person_set_honorific_prefix    (GovPerson *self, const char *honorific_prefix);
GOV_AVAILABLE_IN_ALL
const char         *gov_person_get_honorific_suffix    (GovPerson          *self);
GOV_AVAILABLE_IN_ALL
void                gov_person_set_honorific_suffix    (GovPerson *self, const char *honorific_suffix);
GOV_AVAILABLE_IN_ALL
const char         *gov_person_get_sort_name           (GovPerson          *self);
GOV_AVAILABLE_IN_ALL
void                gov_person_set_sort_name           (GovPerson *self, const char *sort_name);
GOV_AVAILABLE_IN_ALL
GovList            *gov_person_get_other_names         (GovPerson          *self);
GOV_AVAILABLE_IN_ALL
gboolean            gov_person_get_natural             (GovPerson          *self);
GOV_AVAILABLE_IN_ALL
void                gov_person_set_natural             (GovPerson *self, gboolean natural);
GOV_AVAILABLE_IN_ALL
const char         *gov_person_get_gender              (GovPerson          *self);
GOV_AVAILABLE_IN_ALL
void                gov_person_set_gender              (GovPerson *self, const char *gender);
GOV_AVAILABLE_IN_ALL
const char * const *gov_person_get_pronouns            (GovPerson          *self);
GOV_AVAILABLE_IN_ALL
void                gov_person_set_pronouns            (GovPerson *self, const char *const *pronouns);
GOV_AVAILABLE_IN_ALL
GovDate            *gov_person_get_birth_date          (GovPerson          *self);
GOV_AVAILABLE_IN_ALL
void                gov_person_set_birth_date          (GovPerson *self, const GovDate *birth_date);
GOV_AVAILABLE_IN_ALL
GovDate            *gov_person_get_death_date          (GovPerson          *self);
GOV_AVAILABLE_IN_ALL
void                gov_person_set_death_date          (GovPerson *self, const GovDate *death_date);
GOV_AVAILABLE_IN_ALL
GovFile            *gov_person_get_image               (GovPerson          *self);
GOV_AVAILABLE_IN_ALL
void                gov_person_set_image               (GovPerson *self, GovFile *image);
GOV_AVAILABLE_IN_ALL
const char         *gov_person_get_summary             (GovPerson          *self);
GOV_AVAILABLE_IN_ALL
void                gov_person_set_summary             (GovPerson *self, const char *summary);
GOV_AVAILABLE_IN_ALL
const char         *gov_person_get_biography           (GovPerson          *self);
GOV_AVAILABLE_IN_ALL
void                gov_person_set_biography           (GovPerson *self, const char *biography);
GOV_AVAILABLE_IN_ALL
const char         *gov_person_get_life_source         (GovPerson          *self);
GOV_AVAILABLE_IN_ALL
void                gov_person_set_life_source         (GovPerson *self, const char *life_source);
GOV_AVAILABLE_IN_ALL
const char         *gov_person_get_national_identity   (GovPerson          *self);
GOV_AVAILABLE_IN_ALL
void                gov_person_set_national_identity   (GovPerson *self, const char *national_identity);
GOV_AVAILABLE_IN_ALL
const char * const *gov_person_get_functions           (GovPerson          *self);
GOV_AVAILABLE_IN_ALL
void                gov_person_set_functions           (GovPerson *self, const char *const *functions);
GOV_AVAILABLE_IN_ALL
GovList            *gov_person_get_ancillary_positions (GovPerson          *self);
GOV_AVAILABLE_IN_ALL
GovList            *gov_person_get_memberships         (GovPerson          *self);
GOV_AVAILABLE_IN_ALL
GovRef             *gov_person_get_body                (GovPerson          *self);
GOV_AVAILABLE_IN_ALL
void                gov_person_set_body                (GovPerson *self, GovRef *body);
GOV_AVAILABLE_IN_ALL
GovLocation        *gov_person_get_location            (GovPerson          *self);
GOV_AVAILABLE_IN_ALL
void                gov_person_set_location            (GovPerson *self, GovLocation *location);
GOV_AVAILABLE_IN_ALL
const char         *gov_person_get_email               (GovPerson          *self);
GOV_AVAILABLE_IN_ALL
void                gov_person_set_email               (GovPerson *self, const char *email);
GOV_AVAILABLE_IN_ALL
GovList            *gov_person_get_contact_details     (GovPerson          *self);
GOV_AVAILABLE_IN_ALL
GovList            *gov_person_get_links               (GovPerson          *self);

G_END_DECLS
