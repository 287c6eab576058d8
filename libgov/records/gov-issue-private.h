#pragma once

#include "records/gov-issue.h"

G_BEGIN_DECLS

/* All that there is to know about a kind of issue.  Whoever finds one names the kind alone: the severity, the
 * explanation, the page of the docs and the list of tags follow from the row. */
typedef struct
{
  const char *tag;
  GovSeverity severity;
  const char *explanation;
  const char *clause;      /* of the standard that the rule comes from; NULL if it is ours */
} GovIssueKind;

/* @kind and @clause are static; @message and @path are taken over. */
GovIssue *gov_issue_new         (const GovIssueKind *kind,
                                 GovRecord          *record,
                                 const char         *property,
                                 char               *message) G_GNUC_WARN_UNUSED_RESULT;
GovIssue *gov_issue_new_in_text (const GovIssueKind *kind,
                                 const char         *clause,
                                 const char         *property,
                                 char               *path,
                                 guint               line,
                                 guint               column,
                                 char               *message) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
