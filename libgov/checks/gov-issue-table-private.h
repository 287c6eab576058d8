#pragma once

#include "checks/gov-issue.h"

G_BEGIN_DECLS

/* All that there is to know about a kind of issue.  A check names it by its tag alone; the severity,
 * the explanation, docs/tags.md and the list of tags follow from the row.
 *
 * To add a check: a row in gov-issue-table.c; a function in the file of its subject, and its row in the
 * table at the end of that file; a case in tests/checks/test-checks.c, which fails without one; and
 * `_build/tests/checks/tags-page --update docs/tags.md`. */
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
