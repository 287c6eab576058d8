#pragma once

#include "records/gov-file.h"
#include "records/gov-location.h"
#include "records/gov-record.h"

G_BEGIN_DECLS

#define GOV_TYPE_ORGANIZATION (gov_organization_get_type ())

GOV_AVAILABLE_IN_ALL
GOV_DECLARE_RECORD (GovOrganization, gov_organization, ORGANIZATION)

GOV_AVAILABLE_IN_ALL
GovOrganization      *gov_organization_new                     (void) G_GNUC_WARN_UNUSED_RESULT;

GOV_AVAILABLE_IN_ALL
const char           *gov_organization_get_name                (GovOrganization      *self);
GOV_AVAILABLE_IN_ALL
void                  gov_organization_set_name                (GovOrganization *self, const char *name);
GOV_AVAILABLE_IN_ALL
const char           *gov_organization_get_short_name          (GovOrganization      *self);
GOV_AVAILABLE_IN_ALL
void                  gov_organization_set_short_name          (GovOrganization *self, const char *short_name);
GOV_AVAILABLE_IN_ALL
GovList              *gov_organization_get_other_names         (GovOrganization      *self);
GOV_AVAILABLE_IN_ALL
GovOrganizationKind   gov_organization_get_kind                (GovOrganization      *self);
GOV_AVAILABLE_IN_ALL
void                  gov_organization_set_kind                (GovOrganization *self, GovOrganizationKind kind);
GOV_AVAILABLE_IN_ALL
const char           *gov_organization_get_classification      (GovOrganization      *self);
GOV_AVAILABLE_IN_ALL
void                  gov_organization_set_classification      (GovOrganization *self, const char *classification);
GOV_AVAILABLE_IN_ALL
GovOrganizationStatus gov_organization_get_status              (GovOrganization      *self);
GOV_AVAILABLE_IN_ALL
void                  gov_organization_set_status              (GovOrganization *self, GovOrganizationStatus status);
GOV_AVAILABLE_IN_ALL
const char           *gov_organization_get_summary             (GovOrganization      *self);
GOV_AVAILABLE_IN_ALL
void                  gov_organization_set_summary             (GovOrganization *self, const char *summary);
GOV_AVAILABLE_IN_ALL
const char           *gov_organization_get_description         (GovOrganization      *self);
GOV_AVAILABLE_IN_ALL
void                  gov_organization_set_description         (GovOrganization *self, const char *description);
GOV_AVAILABLE_IN_ALL
const char           *gov_organization_get_explanation         (GovOrganization      *self);
GOV_AVAILABLE_IN_ALL
void                  gov_organization_set_explanation         (GovOrganization *self, const char *explanation);
GOV_AVAILABLE_IN_ALL
GovRef               *gov_organization_get_sub_organization_of (GovOrganization      *self);
GOV_AVAILABLE_IN_ALL
void                  gov_organization_set_sub_organization_of (GovOrganization *self, GovRef *sub_organization_of);
GOV_AVAILABLE_IN_ALL
GovRef               *gov_organization_get_specialization_of   (GovOrganization      *self);
GOV_AVAILABLE_IN_ALL
void                  gov_organization_set_specialization_of   (GovOrganization *self, GovRef *specialization_of);
GOV_AVAILABLE_IN_ALL
GovRef               *gov_organization_get_term                (GovOrganization      *self);
GOV_AVAILABLE_IN_ALL
void                  gov_organization_set_term                (GovOrganization *self, GovRef *term);
GOV_AVAILABLE_IN_ALL
GovRef               *gov_organization_get_body                (GovOrganization      *self);
GOV_AVAILABLE_IN_ALL
void                  gov_organization_set_body                (GovOrganization *self, GovRef *body);
GOV_AVAILABLE_IN_ALL
GovRef               *gov_organization_get_external_body       (GovOrganization      *self);
GOV_AVAILABLE_IN_ALL
void                  gov_organization_set_external_body       (GovOrganization *self, GovRef *external_body);
GOV_AVAILABLE_IN_ALL
GovRef               *gov_organization_get_area                (GovOrganization      *self);
GOV_AVAILABLE_IN_ALL
void                  gov_organization_set_area                (GovOrganization *self, GovRef *area);
GOV_AVAILABLE_IN_ALL
GovDate              *gov_organization_get_start               (GovOrganization      *self);
GOV_AVAILABLE_IN_ALL
void                  gov_organization_set_start               (GovOrganization *self, const GovDate *start);
GOV_AVAILABLE_IN_ALL
GovDate              *gov_organization_get_end                 (GovOrganization      *self);
GOV_AVAILABLE_IN_ALL
void                  gov_organization_set_end                 (GovOrganization *self, const GovDate *end);
GOV_AVAILABLE_IN_ALL
gint64                gov_organization_get_member_count        (GovOrganization      *self);
GOV_AVAILABLE_IN_ALL
void                  gov_organization_set_member_count        (GovOrganization *self, gint64 member_count);
GOV_AVAILABLE_IN_ALL
gint64                gov_organization_get_voting_member_count (GovOrganization      *self);
GOV_AVAILABLE_IN_ALL
void                  gov_organization_set_voting_member_count (GovOrganization *self, gint64 voting_member_count);
GOV_AVAILABLE_IN_ALL
GovList              *gov_organization_get_posts               (GovOrganization      *self);
GOV_AVAILABLE_IN_ALL
GovList              *gov_organization_get_memberships         (GovOrganization      *self);
GOV_AVAILABLE_IN_ALL
GovList              *gov_organization_get_predecessors        (GovOrganization      *self);
GOV_AVAILABLE_IN_ALL
GovList              *gov_organization_get_successors          (GovOrganization      *self);
GOV_AVAILABLE_IN_ALL
GovList              *gov_organization_get_forwards_to         (GovOrganization      *self);
GOV_AVAILABLE_IN_ALL
GovFile              *gov_organization_get_image               (GovOrganization      *self);
GOV_AVAILABLE_IN_ALL
void                  gov_organization_set_image               (GovOrganization *self, GovFile *image);
GOV_AVAILABLE_IN_ALL
const char           *gov_organization_get_website             (GovOrganization      *self);
GOV_AVAILABLE_IN_ALL
void                  gov_organization_set_website             (GovOrganization *self, const char *website);
GOV_AVAILABLE_IN_ALL
GovLocation          *gov_organization_get_location            (GovOrganization      *self);
GOV_AVAILABLE_IN_ALL
void                  gov_organization_set_location            (GovOrganization *self, GovLocation *location);
GOV_AVAILABLE_IN_ALL
GovList              *gov_organization_get_contact_details     (GovOrganization      *self);
GOV_AVAILABLE_IN_ALL
GovList              *gov_organization_get_links               (GovOrganization      *self);

G_END_DECLS
