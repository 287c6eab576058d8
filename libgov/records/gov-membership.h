#pragma once

#include "records/gov-record.h"

G_BEGIN_DECLS

#define GOV_TYPE_MEMBERSHIP (gov_membership_get_type ())

GOV_AVAILABLE_IN_ALL
GOV_DECLARE_RECORD (GovMembership, gov_membership, MEMBERSHIP)

GOV_AVAILABLE_IN_ALL
GovMembership *gov_membership_new                 (void) G_GNUC_WARN_UNUSED_RESULT;

GOV_AVAILABLE_IN_ALL
GovRef        *gov_membership_get_person          (GovMembership *self);
GOV_AVAILABLE_IN_ALL
void           gov_membership_set_person          (GovMembership *self, GovRef *person);
GOV_AVAILABLE_IN_ALL
GovRef        *gov_membership_get_member          (GovMembership *self);
GOV_AVAILABLE_IN_ALL
void           gov_membership_set_member          (GovMembership *self, GovRef *member);
GOV_AVAILABLE_IN_ALL
GovRef        *gov_membership_get_organization    (GovMembership *self);
GOV_AVAILABLE_IN_ALL
void           gov_membership_set_organization    (GovMembership *self, GovRef *organization);
GOV_AVAILABLE_IN_ALL
const char    *gov_membership_get_role            (GovMembership *self);
GOV_AVAILABLE_IN_ALL
void           gov_membership_set_role            (GovMembership *self, const char *role);
GOV_AVAILABLE_IN_ALL
const char    *gov_membership_get_label           (GovMembership *self);
GOV_AVAILABLE_IN_ALL
void           gov_membership_set_label           (GovMembership *self, const char *label);
GOV_AVAILABLE_IN_ALL
gboolean       gov_membership_get_chair           (GovMembership *self);
GOV_AVAILABLE_IN_ALL
void           gov_membership_set_chair           (GovMembership *self, gboolean chair);
GOV_AVAILABLE_IN_ALL
gboolean       gov_membership_get_voting_right    (GovMembership *self);
GOV_AVAILABLE_IN_ALL
void           gov_membership_set_voting_right    (GovMembership *self, gboolean voting_right);
GOV_AVAILABLE_IN_ALL
GovRef        *gov_membership_get_on_behalf_of    (GovMembership *self);
GOV_AVAILABLE_IN_ALL
void           gov_membership_set_on_behalf_of    (GovMembership *self, GovRef *on_behalf_of);
GOV_AVAILABLE_IN_ALL
GovRef        *gov_membership_get_substitutes     (GovMembership *self);
GOV_AVAILABLE_IN_ALL
void           gov_membership_set_substitutes     (GovMembership *self, GovRef *substitutes);
GOV_AVAILABLE_IN_ALL
GovRef        *gov_membership_get_post            (GovMembership *self);
GOV_AVAILABLE_IN_ALL
void           gov_membership_set_post            (GovMembership *self, GovRef *post);
GOV_AVAILABLE_IN_ALL
GovRef        *gov_membership_get_area            (GovMembership *self);
GOV_AVAILABLE_IN_ALL
void           gov_membership_set_area            (GovMembership *self, GovRef *area);
GOV_AVAILABLE_IN_ALL
GovRef        *gov_membership_get_term            (GovMembership *self);
GOV_AVAILABLE_IN_ALL
void           gov_membership_set_term            (GovMembership *self, GovRef *term);
GOV_AVAILABLE_IN_ALL
GovDate       *gov_membership_get_start           (GovMembership *self);
GOV_AVAILABLE_IN_ALL
void           gov_membership_set_start           (GovMembership *self, const GovDate *start);
GOV_AVAILABLE_IN_ALL
GovDate       *gov_membership_get_end             (GovMembership *self);
GOV_AVAILABLE_IN_ALL
void           gov_membership_set_end             (GovMembership *self, const GovDate *end);
GOV_AVAILABLE_IN_ALL
GovList       *gov_membership_get_contact_details (GovMembership *self);
GOV_AVAILABLE_IN_ALL
GovList       *gov_membership_get_links           (GovMembership *self);

G_END_DECLS
