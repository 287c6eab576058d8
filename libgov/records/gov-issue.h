#pragma once

#include "records/gov-record.h"

G_BEGIN_DECLS

/**
 * GovSeverity:
 * @GOV_SEVERITY_HINT: worth a look; much good data has it
 * @GOV_SEVERITY_WARNING: probably wrong, or something that a person should act on
 * @GOV_SEVERITY_ERROR: cannot be right, whatever was meant
 *
 * How bad an issue is, from mild to bad, so that two can be compared with `<`.
 *
 * Since: 1.0
 */
typedef enum
{
  GOV_SEVERITY_HINT,
  GOV_SEVERITY_WARNING,
  GOV_SEVERITY_ERROR,
} GovSeverity;

#define GOV_TYPE_ISSUE (gov_issue_get_type ())

GOV_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (GovIssue, gov_issue, GOV, ISSUE, GObject)

GOV_AVAILABLE_IN_ALL
const char  *gov_issue_get_tag           (GovIssue *self);
GOV_AVAILABLE_IN_ALL
GovSeverity  gov_issue_get_severity      (GovIssue *self);
GOV_AVAILABLE_IN_ALL
const char  *gov_issue_get_message       (GovIssue *self);
GOV_AVAILABLE_IN_ALL
const char  *gov_issue_get_explanation   (GovIssue *self);
GOV_AVAILABLE_IN_ALL
const char  *gov_issue_get_clause        (GovIssue *self);
GOV_AVAILABLE_IN_ALL
GovRecord   *gov_issue_get_record        (GovIssue *self);
GOV_AVAILABLE_IN_ALL
const char  *gov_issue_get_property_name (GovIssue *self);
GOV_AVAILABLE_IN_ALL
const char  *gov_issue_get_path          (GovIssue *self);
GOV_AVAILABLE_IN_ALL
guint        gov_issue_get_line          (GovIssue *self);
GOV_AVAILABLE_IN_ALL
guint        gov_issue_get_column        (GovIssue *self);

G_END_DECLS
