#pragma once

#include "records/gov-record.h"

G_BEGIN_DECLS

#define GOV_TYPE_OTHER_RECORD (gov_other_record_get_type ())

GOV_AVAILABLE_IN_ALL
GOV_DECLARE_RECORD (GovOtherRecord, gov_other_record, OTHER_RECORD)

GOV_AVAILABLE_IN_ALL
GovOtherRecord *gov_other_record_new            (void) G_GNUC_WARN_UNUSED_RESULT;

GOV_AVAILABLE_IN_ALL
const char     *gov_other_record_get_other_type (GovOtherRecord *self);
GOV_AVAILABLE_IN_ALL
void            gov_other_record_set_other_type (GovOtherRecord *self, const char *other_type);

G_END_DECLS
