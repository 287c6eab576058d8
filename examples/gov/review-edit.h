#pragma once

#include <libgov/gov.h>

/* A record as text for an editor, and back. */
GovRecord *review_edit_copy  (GovRecord   *record) G_GNUC_WARN_UNUSED_RESULT;
char      *review_edit_run   (const char  *text,
                              GError     **error) G_GNUC_WARN_UNUSED_RESULT;
GovRecord *review_edit_read  (const char  *text,
                              GovRecord   *before,
                              GError     **error) G_GNUC_WARN_UNUSED_RESULT;
void       review_edit_apply (GovRecord   *record,
                              GovRecord   *edited);
