#pragma once

#include "records/gov-location.h"
#include "records/gov-record.h"

G_BEGIN_DECLS

#define GOV_TYPE_SERIES (gov_series_get_type ())

GOV_AVAILABLE_IN_ALL
GOV_DECLARE_RECORD (GovSeries, gov_series, SERIES)

GOV_AVAILABLE_IN_ALL
GovSeries   *gov_series_new                 (void) G_GNUC_WARN_UNUSED_RESULT;

GOV_AVAILABLE_IN_ALL
const char  *gov_series_get_title           (GovSeries     *self);
GOV_AVAILABLE_IN_ALL
void         gov_series_set_title           (GovSeries *self, const char *title);
GOV_AVAILABLE_IN_ALL
const char  *gov_series_get_short_title     (GovSeries     *self);
GOV_AVAILABLE_IN_ALL
void         gov_series_set_short_title     (GovSeries *self, const char *short_title);
GOV_AVAILABLE_IN_ALL
const char  *gov_series_get_description     (GovSeries     *self);
GOV_AVAILABLE_IN_ALL
void         gov_series_set_description     (GovSeries *self, const char *description);
GOV_AVAILABLE_IN_ALL
const char  *gov_series_get_classification  (GovSeries     *self);
GOV_AVAILABLE_IN_ALL
void         gov_series_set_classification  (GovSeries *self, const char *classification);
GOV_AVAILABLE_IN_ALL
GovList     *gov_series_get_organizations   (GovSeries     *self);
GOV_AVAILABLE_IN_ALL
GovRef      *gov_series_get_body            (GovSeries     *self);
GOV_AVAILABLE_IN_ALL
void         gov_series_set_body            (GovSeries *self, GovRef *body);
GOV_AVAILABLE_IN_ALL
const char  *gov_series_get_cadence         (GovSeries     *self);
GOV_AVAILABLE_IN_ALL
void         gov_series_set_cadence         (GovSeries *self, const char *cadence);
GOV_AVAILABLE_IN_ALL
const char  *gov_series_get_every           (GovSeries     *self);
GOV_AVAILABLE_IN_ALL
void         gov_series_set_every           (GovSeries *self, const char *every);
GOV_AVAILABLE_IN_ALL
const char  *gov_series_get_recurrence_rule (GovSeries     *self);
GOV_AVAILABLE_IN_ALL
void         gov_series_set_recurrence_rule (GovSeries *self, const char *recurrence_rule);
GOV_AVAILABLE_IN_ALL
GovDate     *gov_series_get_start           (GovSeries     *self);
GOV_AVAILABLE_IN_ALL
void         gov_series_set_start           (GovSeries *self, const GovDate *start);
GOV_AVAILABLE_IN_ALL
GovDate     *gov_series_get_end             (GovSeries     *self);
GOV_AVAILABLE_IN_ALL
void         gov_series_set_end             (GovSeries *self, const GovDate *end);
GOV_AVAILABLE_IN_ALL
GovLocation *gov_series_get_location        (GovSeries     *self);
GOV_AVAILABLE_IN_ALL
void         gov_series_set_location        (GovSeries *self, GovLocation *location);

G_END_DECLS
