#pragma once

#include "checks/gov-issue.h"

G_BEGIN_DECLS

/* @tag and @property are static strings; @message is taken over. */
GovIssue *gov_issue_new (const char *tag,
                         GovRecord  *record,
                         const char *property,
                         char       *message) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
