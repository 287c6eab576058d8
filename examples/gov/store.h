#pragma once

#include <libgov/gov.h>

gboolean  store_is_one (const char     *path);
GovStore *store_open   (const char     *path,
                        GovStoreFlags   flags,
                        GError        **error) G_GNUC_WARN_UNUSED_RESULT;
