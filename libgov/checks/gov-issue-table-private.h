#pragma once

#include "checks/gov-issue.h"

G_BEGIN_DECLS

/* All that there is to know about a kind of issue.  A check names it by its tag alone; the severity,
 * the explanation, docs/tags.md and the list of tags follow from the row. */
typedef struct
{
  const char *tag;
  GovSeverity severity;
  const char *explanation;
  const char *clause;      /* of the standard that the rule comes from; NULL if it is ours */
} GovIssueKind;

const GovIssueKind *gov_issue_kind_find (const char *tag);
const GovIssueKind *gov_issue_kind_nth  (guint       n); /* NULL behind the last */

G_END_DECLS
