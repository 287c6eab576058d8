#pragma once

#include <gio/gio.h>

gboolean output_write (const char    *path,
                       GInputStream  *content,
                       GError       **error);
int      output_print (GString       *text,
                       int            exit_code);
