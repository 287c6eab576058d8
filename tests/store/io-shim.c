#include "io-shim.h"

#include <sqlite3.h>
#include <string.h>

typedef struct
{
  sqlite3_file base;
  char *path;
  sqlite3_file *real; /* behind this struct */
} ShimFile;

static sqlite3_vfs *real_vfs;
static sqlite3_vfs shim_vfs;
static GPtrArray *deeds;
static guint64 n_deeds, fail_at;
static IoFailure failure;
static gboolean fail_stays;

static void
deed_free (gpointer data)
{
  IoDeed *deed = data;

  g_free (deed->path);
  g_clear_pointer (&deed->bytes, g_bytes_unref);
  g_free (deed);
}

static void
remember (IoKind      kind,
          const char *path,
          gint64      offset,
          const void *bytes,
          int         n)
{
  IoDeed *deed;

  if (deeds == NULL)
    return;
  deed = g_new0 (IoDeed, 1);
  deed->kind = kind;
  deed->path = g_strdup (path);
  deed->offset = offset;
  deed->bytes = bytes ? g_bytes_new (bytes, (gsize) n) : NULL;
  g_ptr_array_add (deeds, deed);
}

static IoFailure
next_failure (void)
{
  n_deeds++;
  return n_deeds == fail_at || (fail_stays && fail_at > 0 && n_deeds > fail_at) ? failure : IO_FAIL_NOT;
}

#define REAL(file) (((ShimFile *) (file))->real)
#define PASS(file, function, ...) (REAL (file)->pMethods->function (REAL (file), ##__VA_ARGS__))

static int
shim_close (sqlite3_file *file)
{
  int rc = PASS (file, xClose);

  g_free (((ShimFile *) file)->path);
  return rc;
}

static int
shim_read (sqlite3_file *file,
           void         *bytes,
           int           n,
           sqlite3_int64 offset)
{
  return PASS (file, xRead, bytes, n, offset);
}

static int
shim_write (sqlite3_file *file,
            const void   *bytes,
            int           n,
            sqlite3_int64 offset)
{
  switch (next_failure ())
    {
    case IO_FAIL_ERROR:
      return SQLITE_IOERR_WRITE;
    case IO_FAIL_FULL:
      return SQLITE_FULL;
    case IO_FAIL_SHORT:
      PASS (file, xWrite, bytes, n / 2, offset);
      return SQLITE_FULL;
    case IO_FAIL_NOT:
    default:
      remember (IO_WRITE, ((ShimFile *) file)->path, offset, bytes, n);
      return PASS (file, xWrite, bytes, n, offset);
    }
}

static int
shim_truncate (sqlite3_file *file,
               sqlite3_int64 size)
{
  if (next_failure () != IO_FAIL_NOT)
    return SQLITE_IOERR_TRUNCATE;
  remember (IO_TRUNCATE, ((ShimFile *) file)->path, size, NULL, 0);
  return PASS (file, xTruncate, size);
}

static int
shim_sync (sqlite3_file *file,
           int           flags)
{
  if (next_failure () != IO_FAIL_NOT)
    return SQLITE_IOERR_FSYNC;
  remember (IO_SYNC, ((ShimFile *) file)->path, 0, NULL, 0);
  return SQLITE_OK;
}

static int
shim_file_size (sqlite3_file  *file,
                sqlite3_int64 *size)
{
  return PASS (file, xFileSize, size);
}

static int
shim_lock (sqlite3_file *file,
           int           lock)
{
  return PASS (file, xLock, lock);
}

static int
shim_unlock (sqlite3_file *file,
             int           lock)
{
  return PASS (file, xUnlock, lock);
}

static int
shim_check_reserved_lock (sqlite3_file *file,
                          int          *answer)
{
  return PASS (file, xCheckReservedLock, answer);
}

static int
shim_file_control (sqlite3_file *file,
                   int           operation,
                   void         *argument)
{
  return PASS (file, xFileControl, operation, argument);
}

static int
shim_sector_size (sqlite3_file *file)
{
  return PASS (file, xSectorSize);
}

static int
shim_device_characteristics (sqlite3_file *file)
{
  return PASS (file, xDeviceCharacteristics);
}

static int
shim_shm_map (sqlite3_file   *file,
              int             page,
              int             size,
              int             extend,
              void volatile **address)
{
  return PASS (file, xShmMap, page, size, extend, address);
}

static int
shim_shm_lock (sqlite3_file *file,
               int           offset,
               int           n,
               int           flags)
{
  return PASS (file, xShmLock, offset, n, flags);
}

static void
shim_shm_barrier (sqlite3_file *file)
{
  PASS (file, xShmBarrier);
}

static int
shim_shm_unmap (sqlite3_file *file,
                int           remove)
{
  return PASS (file, xShmUnmap, remove);
}

static const sqlite3_io_methods shim_methods = {
  2,
  shim_close, shim_read, shim_write, shim_truncate, shim_sync, shim_file_size, shim_lock, shim_unlock,
  shim_check_reserved_lock, shim_file_control, shim_sector_size, shim_device_characteristics,
  shim_shm_map, shim_shm_lock, shim_shm_barrier, shim_shm_unmap,
  NULL, NULL,
};

static int
shim_open (sqlite3_vfs  *vfs,
           const char   *path,
           sqlite3_file *file,
           int           flags,
           int          *flags_out)
{
  ShimFile *self = (ShimFile *) file;
  int rc;

  self->real = (sqlite3_file *) (self + 1);
  rc = real_vfs->xOpen (real_vfs, path, self->real, flags, flags_out);
  self->base.pMethods = rc == SQLITE_OK ? &shim_methods : NULL;
  if (rc == SQLITE_OK)
    self->path = g_strdup (path ? path : "");
  return rc;
}

static int
shim_delete (sqlite3_vfs *vfs,
             const char  *path,
             int          sync)
{
  if (next_failure () != IO_FAIL_NOT)
    return SQLITE_IOERR_DELETE;
  remember (IO_DELETE, path, 0, NULL, 0);
  return real_vfs->xDelete (real_vfs, path, 0);
}

void
io_shim_install (void)
{
  real_vfs = sqlite3_vfs_find (NULL);
  g_assert_nonnull (real_vfs);
  shim_vfs = *real_vfs;
  shim_vfs.zName = "io-shim";
  shim_vfs.szOsFile = (int) sizeof (ShimFile) + real_vfs->szOsFile;
  shim_vfs.xOpen = shim_open;
  shim_vfs.xDelete = shim_delete;
  g_assert_cmpint (sqlite3_vfs_register (&shim_vfs, 1), ==, SQLITE_OK);
}

GPtrArray *
io_shim_record (void)
{
  io_shim_stop ();
  deeds = g_ptr_array_new_with_free_func (deed_free);
  return g_ptr_array_ref (deeds);
}

void
io_shim_mark (gint64 number)
{
  remember (IO_MARK, NULL, number, NULL, 0);
}

void
io_shim_stop (void)
{
  g_clear_pointer (&deeds, g_ptr_array_unref);
  fail_at = 0;
}

void
io_shim_fail (guint64   n,
              IoFailure how,
              gboolean  stays)
{
  n_deeds = 0;
  fail_at = n;
  failure = how;
  fail_stays = stays;
}

guint64
io_shim_count (void)
{
  return n_deeds;
}
