#pragma once

#include "records/gov-record.h"

G_BEGIN_DECLS

#define GOV_TYPE_LINK (gov_link_get_type ())

GOV_AVAILABLE_IN_ALL
GOV_DECLARE_RECORD (GovLink, gov_link, LINK)

GOV_AVAILABLE_IN_ALL
GovLink    *gov_link_new            (void) G_GNUC_WARN_UNUSED_RESULT;

GOV_AVAILABLE_IN_ALL
const char *gov_link_get_url        (GovLink    *self);
GOV_AVAILABLE_IN_ALL
void        gov_link_set_url        (GovLink *self, const char *url);
GOV_AVAILABLE_IN_ALL
const char *gov_link_get_title      (GovLink    *self);
GOV_AVAILABLE_IN_ALL
void        gov_link_set_title      (GovLink *self, const char *title);
GOV_AVAILABLE_IN_ALL
const char *gov_link_get_media_type (GovLink    *self);
GOV_AVAILABLE_IN_ALL
void        gov_link_set_media_type (GovLink *self, const char *media_type);

G_END_DECLS
