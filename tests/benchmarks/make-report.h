#pragma once

#include <glib.h>

/* Minutes in Dutch, made up, of about so many bytes */
GBytes *make_report (gsize length);
