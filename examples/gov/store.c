/* Stores: a path names one as well as a URI does. */
#include "store.h"

#include <fcntl.h>
#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

static gboolean
is_uri (const char *path)
{
  return g_str_has_prefix (path, "sqlite:");
}

/* Whether a path names a store, and no file of a format: what it begins with tells. */
gboolean
store_is_one (const char *path)
{
  static const char mark[16] = "SQLite format 3";
  char start[sizeof mark];
  gboolean same;
  int fd;

  if (is_uri (path))
    return TRUE;
  if (!g_file_test (path, G_FILE_TEST_IS_REGULAR))
    return FALSE;
  fd = g_open (path, O_RDONLY | O_CLOEXEC, 0);
  same = fd >= 0 && read (fd, start, sizeof start) == sizeof start && memcmp (start, mark, sizeof mark) == 0;
  if (fd >= 0)
    g_close (fd, NULL);
  return same;
}

GovStore *
store_open (const char     *path,
            GovStoreFlags   flags,
            GError        **error)
{
  g_autofree char *uri = is_uri (path) ? g_strdup (path) : g_strconcat ("sqlite:", path, NULL);

  return gov_store_open (uri, flags, NULL, error);
}
