#pragma once

#include "records/gov-issue-private.h"

G_BEGIN_DECLS

/* The table of issues: docs/tags.md and the list of tags follow from it.
 *
 * To add a check: a row in gov-issue-table.c; a function in the file of its subject, and its row in the
 * table at the end of that file; a case in tests/checks/test-checks.c, which fails without one; and
 * `_build/tests/checks/tags-page --update docs/tags.md`. */
const GovIssueKind *gov_issue_kind_find (const char *tag);
const GovIssueKind *gov_issue_kind_nth  (guint       n); /* NULL behind the last */

G_END_DECLS
