#pragma once

#include <glib.h>

void csv_append_row (GString             *out,
                     const char * const  *cells);
