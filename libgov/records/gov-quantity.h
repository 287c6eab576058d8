#pragma once

#include "records/gov-record.h"

G_BEGIN_DECLS

#define GOV_TYPE_QUANTITY (gov_quantity_get_type ())

GOV_AVAILABLE_IN_ALL
GOV_DECLARE_RECORD (GovQuantity, gov_quantity, QUANTITY)

GOV_AVAILABLE_IN_ALL
GovQuantity      *gov_quantity_new           (void) G_GNUC_WARN_UNUSED_RESULT;

GOV_AVAILABLE_IN_ALL
const char       *gov_quantity_get_text      (GovQuantity      *self);
GOV_AVAILABLE_IN_ALL
void              gov_quantity_set_text      (GovQuantity *self, const char *text);
GOV_AVAILABLE_IN_ALL
const char       *gov_quantity_get_value     (GovQuantity      *self);
GOV_AVAILABLE_IN_ALL
void              gov_quantity_set_value     (GovQuantity *self, const char *value);
GOV_AVAILABLE_IN_ALL
const char       *gov_quantity_get_minimum   (GovQuantity      *self);
GOV_AVAILABLE_IN_ALL
void              gov_quantity_set_minimum   (GovQuantity *self, const char *minimum);
GOV_AVAILABLE_IN_ALL
const char       *gov_quantity_get_maximum   (GovQuantity      *self);
GOV_AVAILABLE_IN_ALL
void              gov_quantity_set_maximum   (GovQuantity *self, const char *maximum);
GOV_AVAILABLE_IN_ALL
const char       *gov_quantity_get_unit      (GovQuantity      *self);
GOV_AVAILABLE_IN_ALL
void              gov_quantity_set_unit      (GovQuantity *self, const char *unit);
GOV_AVAILABLE_IN_ALL
GovQualifier      gov_quantity_get_qualifier (GovQuantity      *self);
GOV_AVAILABLE_IN_ALL
void              gov_quantity_set_qualifier (GovQuantity *self, GovQualifier qualifier);
GOV_AVAILABLE_IN_ALL
GovQuantityNature gov_quantity_get_nature    (GovQuantity      *self);
GOV_AVAILABLE_IN_ALL
void              gov_quantity_set_nature    (GovQuantity *self, GovQuantityNature nature);
GOV_AVAILABLE_IN_ALL
GovModality       gov_quantity_get_modality  (GovQuantity      *self);
GOV_AVAILABLE_IN_ALL
void              gov_quantity_set_modality  (GovQuantity *self, GovModality modality);
GOV_AVAILABLE_IN_ALL
GovDate          *gov_quantity_get_period    (GovQuantity      *self);
GOV_AVAILABLE_IN_ALL
void              gov_quantity_set_period    (GovQuantity *self, const GovDate *period);
GOV_AVAILABLE_IN_ALL
const char       *gov_quantity_get_per       (GovQuantity      *self);
GOV_AVAILABLE_IN_ALL
void              gov_quantity_set_per       (GovQuantity *self, const char *per);
GOV_AVAILABLE_IN_ALL
const char       *gov_quantity_get_of        (GovQuantity      *self);
GOV_AVAILABLE_IN_ALL
void              gov_quantity_set_of        (GovQuantity *self, const char *of);
GOV_AVAILABLE_IN_ALL
const char       *gov_quantity_get_scope     (GovQuantity      *self);
GOV_AVAILABLE_IN_ALL
void              gov_quantity_set_scope     (GovQuantity *self, const char *scope);
GOV_AVAILABLE_IN_ALL
const char       *gov_quantity_get_excludes  (GovQuantity      *self);
GOV_AVAILABLE_IN_ALL
void              gov_quantity_set_excludes  (GovQuantity *self, const char *excludes);

G_END_DECLS
