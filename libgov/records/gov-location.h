#pragma once

#include "records/gov-record.h"

G_BEGIN_DECLS

#define GOV_TYPE_LOCATION (gov_location_get_type ())

GOV_AVAILABLE_IN_ALL
GOV_DECLARE_RECORD (GovLocation, gov_location, LOCATION)

GOV_AVAILABLE_IN_ALL
GovLocation *gov_location_new                (void) G_GNUC_WARN_UNUSED_RESULT;

GOV_AVAILABLE_IN_ALL
const char  *gov_location_get_name           (GovLocation *self);
GOV_AVAILABLE_IN_ALL
void         gov_location_set_name           (GovLocation *self, const char *name);
GOV_AVAILABLE_IN_ALL
const char  *gov_location_get_description    (GovLocation *self);
GOV_AVAILABLE_IN_ALL
void         gov_location_set_description    (GovLocation *self, const char *description);
GOV_AVAILABLE_IN_ALL
const char  *gov_location_get_classification (GovLocation *self);
GOV_AVAILABLE_IN_ALL
void         gov_location_set_classification (GovLocation *self, const char *classification);
GOV_AVAILABLE_IN_ALL
const char  *gov_location_get_room           (GovLocation *self);
GOV_AVAILABLE_IN_ALL
void         gov_location_set_room           (GovLocation *self, const char *room);
GOV_AVAILABLE_IN_ALL
const char  *gov_location_get_street_address (GovLocation *self);
GOV_AVAILABLE_IN_ALL
void         gov_location_set_street_address (GovLocation *self, const char *street_address);
GOV_AVAILABLE_IN_ALL
const char  *gov_location_get_postal_code    (GovLocation *self);
GOV_AVAILABLE_IN_ALL
void         gov_location_set_postal_code    (GovLocation *self, const char *postal_code);
GOV_AVAILABLE_IN_ALL
const char  *gov_location_get_sub_locality   (GovLocation *self);
GOV_AVAILABLE_IN_ALL
void         gov_location_set_sub_locality   (GovLocation *self, const char *sub_locality);
GOV_AVAILABLE_IN_ALL
const char  *gov_location_get_locality       (GovLocation *self);
GOV_AVAILABLE_IN_ALL
void         gov_location_set_locality       (GovLocation *self, const char *locality);
GOV_AVAILABLE_IN_ALL
const char  *gov_location_get_region         (GovLocation *self);
GOV_AVAILABLE_IN_ALL
void         gov_location_set_region         (GovLocation *self, const char *region);
GOV_AVAILABLE_IN_ALL
const char  *gov_location_get_country        (GovLocation *self);
GOV_AVAILABLE_IN_ALL
void         gov_location_set_country        (GovLocation *self, const char *country);
GOV_AVAILABLE_IN_ALL
const char  *gov_location_get_latitude       (GovLocation *self);
GOV_AVAILABLE_IN_ALL
void         gov_location_set_latitude       (GovLocation *self, const char *latitude);
GOV_AVAILABLE_IN_ALL
const char  *gov_location_get_longitude      (GovLocation *self);
GOV_AVAILABLE_IN_ALL
void         gov_location_set_longitude      (GovLocation *self, const char *longitude);
GOV_AVAILABLE_IN_ALL
const char  *gov_location_get_geojson        (GovLocation *self);
GOV_AVAILABLE_IN_ALL
void         gov_location_set_geojson        (GovLocation *self, const char *geojson);
GOV_AVAILABLE_IN_ALL
GovRef      *gov_location_get_part_of        (GovLocation *self);
GOV_AVAILABLE_IN_ALL
void         gov_location_set_part_of        (GovLocation *self, GovRef *part_of);

G_END_DECLS
