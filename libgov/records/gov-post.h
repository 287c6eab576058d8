#pragma once

#include "records/gov-file.h"
#include "records/gov-record.h"

G_BEGIN_DECLS

#define GOV_TYPE_POST (gov_post_get_type ())

GOV_AVAILABLE_IN_ALL
GOV_DECLARE_RECORD (GovPost, gov_post, POST)

GOV_AVAILABLE_IN_ALL
GovPost            *gov_post_new                 (void) G_GNUC_WARN_UNUSED_RESULT;

GOV_AVAILABLE_IN_ALL
const char         *gov_post_get_label           (GovPost            *self);
GOV_AVAILABLE_IN_ALL
void                gov_post_set_label           (GovPost *self, const char *label);
GOV_AVAILABLE_IN_ALL
const char * const *gov_post_get_other_labels    (GovPost            *self);
GOV_AVAILABLE_IN_ALL
void                gov_post_set_other_labels    (GovPost *self, const char *const *other_labels);
GOV_AVAILABLE_IN_ALL
const char         *gov_post_get_role            (GovPost            *self);
GOV_AVAILABLE_IN_ALL
void                gov_post_set_role            (GovPost *self, const char *role);
GOV_AVAILABLE_IN_ALL
const char         *gov_post_get_classification  (GovPost            *self);
GOV_AVAILABLE_IN_ALL
void                gov_post_set_classification  (GovPost *self, const char *classification);
GOV_AVAILABLE_IN_ALL
GovPostStatus       gov_post_get_status          (GovPost            *self);
GOV_AVAILABLE_IN_ALL
void                gov_post_set_status          (GovPost *self, GovPostStatus status);
GOV_AVAILABLE_IN_ALL
GovRef             *gov_post_get_organization    (GovPost            *self);
GOV_AVAILABLE_IN_ALL
void                gov_post_set_organization    (GovPost *self, GovRef *organization);
GOV_AVAILABLE_IN_ALL
GovRef             *gov_post_get_reports_to      (GovPost            *self);
GOV_AVAILABLE_IN_ALL
void                gov_post_set_reports_to      (GovPost *self, GovRef *reports_to);
GOV_AVAILABLE_IN_ALL
GovRef             *gov_post_get_area            (GovPost            *self);
GOV_AVAILABLE_IN_ALL
void                gov_post_set_area            (GovPost *self, GovRef *area);
GOV_AVAILABLE_IN_ALL
gint64              gov_post_get_seats           (GovPost            *self);
GOV_AVAILABLE_IN_ALL
void                gov_post_set_seats           (GovPost *self, gint64 seats);
GOV_AVAILABLE_IN_ALL
GovDate            *gov_post_get_start           (GovPost            *self);
GOV_AVAILABLE_IN_ALL
void                gov_post_set_start           (GovPost *self, const GovDate *start);
GOV_AVAILABLE_IN_ALL
GovDate            *gov_post_get_end             (GovPost            *self);
GOV_AVAILABLE_IN_ALL
void                gov_post_set_end             (GovPost *self, const GovDate *end);
GOV_AVAILABLE_IN_ALL
GovList            *gov_post_get_memberships     (GovPost            *self);
GOV_AVAILABLE_IN_ALL
GovFile            *gov_post_get_image           (GovPost            *self);
GOV_AVAILABLE_IN_ALL
void                gov_post_set_image           (GovPost *self, GovFile *image);
GOV_AVAILABLE_IN_ALL
GovList            *gov_post_get_contact_details (GovPost            *self);
GOV_AVAILABLE_IN_ALL
GovList            *gov_post_get_links           (GovPost            *self);

G_END_DECLS
