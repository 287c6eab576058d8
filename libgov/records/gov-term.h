#pragma once

#include "records/gov-record.h"

G_BEGIN_DECLS

#define GOV_TYPE_TERM (gov_term_get_type ())

GOV_AVAILABLE_IN_ALL
GOV_DECLARE_RECORD (GovTerm, gov_term, TERM)

GOV_AVAILABLE_IN_ALL
GovTerm    *gov_term_new                (void) G_GNUC_WARN_UNUSED_RESULT;

GOV_AVAILABLE_IN_ALL
const char *gov_term_get_name           (GovTerm       *self);
GOV_AVAILABLE_IN_ALL
void        gov_term_set_name           (GovTerm *self, const char *name);
GOV_AVAILABLE_IN_ALL
const char *gov_term_get_classification (GovTerm       *self);
GOV_AVAILABLE_IN_ALL
void        gov_term_set_classification (GovTerm *self, const char *classification);
GOV_AVAILABLE_IN_ALL
GovRef     *gov_term_get_body           (GovTerm       *self);
GOV_AVAILABLE_IN_ALL
void        gov_term_set_body           (GovTerm *self, GovRef *body);
GOV_AVAILABLE_IN_ALL
GovRef     *gov_term_get_organization   (GovTerm       *self);
GOV_AVAILABLE_IN_ALL
void        gov_term_set_organization   (GovTerm *self, GovRef *organization);
GOV_AVAILABLE_IN_ALL
GovRef     *gov_term_get_part_of        (GovTerm       *self);
GOV_AVAILABLE_IN_ALL
void        gov_term_set_part_of        (GovTerm *self, GovRef *part_of);
GOV_AVAILABLE_IN_ALL
GovDate    *gov_term_get_start          (GovTerm       *self);
GOV_AVAILABLE_IN_ALL
void        gov_term_set_start          (GovTerm *self, const GovDate *start);
GOV_AVAILABLE_IN_ALL
GovDate    *gov_term_get_end            (GovTerm       *self);
GOV_AVAILABLE_IN_ALL
void        gov_term_set_end            (GovTerm *self, const GovDate *end);

G_END_DECLS
