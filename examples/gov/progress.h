#pragma once

#include <glib.h>

void progress_begin     (const char *what);
void progress_count     (void);
void progress_set_count (guint       n_records);
void progress_remark    (const char *format,
                         ...) G_GNUC_PRINTF (1, 2);
void progress_end       (void);
