#pragma once

#include <gio/gio.h>

GFileIOStream *output_make_spool (GError **error) G_GNUC_WARN_UNUSED_RESULT;

gboolean output_write (const char    *path,
                       GInputStream  *content,
                       GError       **error);
int      output_print (GString       *text,
                       int            exit_code);
