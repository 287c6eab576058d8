#pragma once

#include "records/gov-record.h"

G_BEGIN_DECLS

#define GOV_TYPE_TALLY (gov_tally_get_type ())

GOV_AVAILABLE_IN_ALL
GOV_DECLARE_RECORD (GovTally, gov_tally, TALLY)

GOV_AVAILABLE_IN_ALL
GovTally     *gov_tally_new        (void) G_GNUC_WARN_UNUSED_RESULT;

GOV_AVAILABLE_IN_ALL
GovVoteOption gov_tally_get_option (GovTally     *self);
GOV_AVAILABLE_IN_ALL
void          gov_tally_set_option (GovTally *self, GovVoteOption option);
GOV_AVAILABLE_IN_ALL
gint64        gov_tally_get_count  (GovTally     *self);
GOV_AVAILABLE_IN_ALL
void          gov_tally_set_count  (GovTally *self, gint64 count);
GOV_AVAILABLE_IN_ALL
const char   *gov_tally_get_weight (GovTally     *self);
GOV_AVAILABLE_IN_ALL
void          gov_tally_set_weight (GovTally *self, const char *weight);
GOV_AVAILABLE_IN_ALL
GovRef       *gov_tally_get_group  (GovTally     *self);
GOV_AVAILABLE_IN_ALL
void          gov_tally_set_group  (GovTally *self, GovRef *group);

G_END_DECLS
