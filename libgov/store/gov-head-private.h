#pragma once

#include "store/gov-head.h"
#include "store/gov-tree-private.h"

G_BEGIN_DECLS

GovHead       *gov_head_new       (const char     *origin,
                                   gint64          size,
                                   const GovHash  *root) G_GNUC_WARN_UNUSED_RESULT;
const GovHash *gov_head_peek_root (GovHead        *self);

/* A number as heads and proofs have it: digits without a sign and without a 0 in front. */
gboolean       gov_head_read_number (const char   *text,
                                     gint64       *number);

G_END_DECLS
