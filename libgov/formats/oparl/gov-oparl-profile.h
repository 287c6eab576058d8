#pragma once

#include "records/gov-issue.h"
#include "records/gov-list.h"

G_BEGIN_DECLS

GOV_AVAILABLE_IN_ALL
GovList *gov_oparl_check (GBytes      *bytes,
                          const char  *name,
                          GError     **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
