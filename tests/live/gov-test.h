#pragma once

#include <libgov/gov.h>

G_BEGIN_DECLS

void    gov_test_watch      (void);
guint   gov_test_count_live (void);
char  **gov_test_dup_live   (void);

G_END_DECLS
