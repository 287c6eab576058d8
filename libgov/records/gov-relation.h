#pragma once

#include "records/gov-record.h"

G_BEGIN_DECLS

#define GOV_TYPE_RELATION (gov_relation_get_type ())

GOV_AVAILABLE_IN_ALL
GOV_DECLARE_RECORD (GovRelation, gov_relation, RELATION)

GOV_AVAILABLE_IN_ALL
GovRelation    *gov_relation_new                (void) G_GNUC_WARN_UNUSED_RESULT;

GOV_AVAILABLE_IN_ALL
GovRef         *gov_relation_get_target         (GovRelation    *self);
GOV_AVAILABLE_IN_ALL
void            gov_relation_set_target         (GovRelation *self, GovRef *target);
GOV_AVAILABLE_IN_ALL
GovRelationRole gov_relation_get_role           (GovRelation    *self);
GOV_AVAILABLE_IN_ALL
void            gov_relation_set_role           (GovRelation *self, GovRelationRole role);
GOV_AVAILABLE_IN_ALL
const char     *gov_relation_get_classification (GovRelation    *self);
GOV_AVAILABLE_IN_ALL
void            gov_relation_set_classification (GovRelation *self, const char *classification);
GOV_AVAILABLE_IN_ALL
GovRef         *gov_relation_get_term           (GovRelation    *self);
GOV_AVAILABLE_IN_ALL
void            gov_relation_set_term           (GovRelation *self, GovRef *term);

G_END_DECLS
