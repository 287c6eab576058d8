#pragma once

#include "records/gov-record.h"

G_BEGIN_DECLS

#define GOV_TYPE_ANCILLARY_POSITION (gov_ancillary_position_get_type ())

GOV_AVAILABLE_IN_ALL
GOV_DECLARE_RECORD (GovAncillaryPosition, gov_ancillary_position, ANCILLARY_POSITION)

GOV_AVAILABLE_IN_ALL
GovAncillaryPosition *gov_ancillary_position_new                     (void) G_GNUC_WARN_UNUSED_RESULT;

GOV_AVAILABLE_IN_ALL
const char           *gov_ancillary_position_get_title               (GovAncillaryPosition *self);
GOV_AVAILABLE_IN_ALL
void                  gov_ancillary_position_set_title               (GovAncillaryPosition *self, const char *title);
GOV_AVAILABLE_IN_ALL
GovRef               *gov_ancillary_position_get_organization        (GovAncillaryPosition *self);
GOV_AVAILABLE_IN_ALL
void                  gov_ancillary_position_set_organization        (GovAncillaryPosition *self, GovRef *organization);
GOV_AVAILABLE_IN_ALL
GovDate              *gov_ancillary_position_get_start               (GovAncillaryPosition *self);
GOV_AVAILABLE_IN_ALL
void                  gov_ancillary_position_set_start               (GovAncillaryPosition *self, const GovDate *start);
GOV_AVAILABLE_IN_ALL
GovDate              *gov_ancillary_position_get_end                 (GovAncillaryPosition *self);
GOV_AVAILABLE_IN_ALL
void                  gov_ancillary_position_set_end                 (GovAncillaryPosition *self, const GovDate *end);
GOV_AVAILABLE_IN_ALL
GovDate              *gov_ancillary_position_get_reported_on         (GovAncillaryPosition *self);
GOV_AVAILABLE_IN_ALL
void                  gov_ancillary_position_set_reported_on         (GovAncillaryPosition *self,
                                                                      const GovDate        *reported_on);
GOV_AVAILABLE_IN_ALL
gboolean              gov_ancillary_position_get_paid                (GovAncillaryPosition *self);
GOV_AVAILABLE_IN_ALL
void                  gov_ancillary_position_set_paid                (GovAncillaryPosition *self, gboolean paid);
GOV_AVAILABLE_IN_ALL
gint64                gov_ancillary_position_get_hours_per_month     (GovAncillaryPosition *self);
GOV_AVAILABLE_IN_ALL
void                  gov_ancillary_position_set_hours_per_month     (GovAncillaryPosition *self,
                                                                      gint64                hours_per_month);
GOV_AVAILABLE_IN_ALL
gboolean              gov_ancillary_position_get_by_virtue_of_office (GovAncillaryPosition *self);
GOV_AVAILABLE_IN_ALL
void                  gov_ancillary_position_set_by_virtue_of_office (GovAncillaryPosition *self,
                                                                      gboolean              by_virtue_of_office);

G_END_DECLS
