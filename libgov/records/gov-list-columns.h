#pragma once

#include "records/gov-list.h"

G_BEGIN_DECLS

GOV_AVAILABLE_IN_ALL
char   *gov_list_to_json    (GovList            *self,
                             gboolean            pretty,
                             GError            **error) G_GNUC_WARN_UNUSED_RESULT;
GOV_AVAILABLE_IN_ALL
char  **gov_list_dup_fields (GovList            *self) G_GNUC_WARN_UNUSED_RESULT;
GOV_AVAILABLE_IN_ALL
char  **gov_list_dup_column (GovList            *self,
                             const char         *field,
                             GError            **error) G_GNUC_WARN_UNUSED_RESULT;
GOV_AVAILABLE_IN_ALL
GBytes *gov_list_to_texts   (GovList            *self,
                             const char * const *fields,
                             GError            **error) G_GNUC_WARN_UNUSED_RESULT;
GOV_AVAILABLE_IN_ALL
GBytes *gov_list_to_numbers (GovList            *self,
                             const char         *field,
                             GError            **error) G_GNUC_WARN_UNUSED_RESULT;
GOV_AVAILABLE_IN_ALL
GBytes *gov_list_to_mask    (GovList            *self,
                             const char         *field,
                             GError            **error) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
