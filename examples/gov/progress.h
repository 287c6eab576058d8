#pragma once

#include <glib.h>

void progress_begin     (const char *what);
void progress_count     (void);
void progress_set_count (guint       n_records);
void progress_end       (void);
