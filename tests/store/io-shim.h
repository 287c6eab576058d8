#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Stands between SQLite and the files of this process: remembers what is written, or lets it fail. Real syncs are left
 * out, so that nobody has to wait for the disk. */

typedef enum
{
  IO_WRITE,
  IO_TRUNCATE,
  IO_SYNC,
  IO_DELETE,
  IO_MARK,      /* of the test's own */
} IoKind;

typedef struct
{
  IoKind kind;
  char *path;
  gint64 offset; /* or size, or what was marked */
  GBytes *bytes;
} IoDeed;

typedef enum
{
  IO_FAIL_NOT,
  IO_FAIL_ERROR,  /* EIO */
  IO_FAIL_FULL,   /* ENOSPC */
  IO_FAIL_SHORT,  /* half of it is written, then ENOSPC */
} IoFailure;

void       io_shim_install (void);
/* Remembers all deeds from now on; the array is the caller's. */
GPtrArray *io_shim_record  (void);
void       io_shim_mark    (gint64 number);
void       io_shim_stop    (void);
/* Lets the @n-th deed from now fail, from 1, and all after it if it @stays. */
void       io_shim_fail    (guint64 n, IoFailure failure, gboolean stays);
/* How many deeds there were since. */
guint64    io_shim_count   (void);

G_END_DECLS
