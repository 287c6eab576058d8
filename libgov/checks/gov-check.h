#pragma once

#include "records/gov-issue.h"
#include "records/gov-list.h"
#include "records/gov-register.h"

G_BEGIN_DECLS

GOV_AVAILABLE_IN_ALL
GovList      *gov_check_register        (GovRegister  *records,
                                         GDateTime    *at) G_GNUC_WARN_UNUSED_RESULT;
GOV_AVAILABLE_IN_ALL
GovList      *gov_check_record          (GovRecord    *record,
                                         GDateTime    *at) G_GNUC_WARN_UNUSED_RESULT;

GOV_AVAILABLE_IN_ALL
char        **gov_check_dup_tags        (void) G_GNUC_WARN_UNUSED_RESULT;
GOV_AVAILABLE_IN_ALL
GovSeverity   gov_check_get_severity    (const char   *tag);
GOV_AVAILABLE_IN_ALL
const char   *gov_check_get_explanation (const char   *tag);
GOV_AVAILABLE_IN_ALL
const char   *gov_check_get_clause      (const char   *tag);

G_END_DECLS
