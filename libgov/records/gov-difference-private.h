#pragma once

#include "records/gov-difference.h"
#include "records/gov-record.h"

G_BEGIN_DECLS

/* @before and @after are taken over; NULL where nothing is stated. */
void gov_difference_add       (GovList     *differences,
                               const char  *path,
                               char        *before,
                               char        *after);
void gov_difference_add_lists (GovList     *differences,
                               const char  *path,
                               GovRecord  **before,
                               guint        n_before,
                               GovRecord  **after,
                               guint        n_after);

G_END_DECLS
