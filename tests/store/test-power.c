/* A loss of power: what was synced stays, of the rest each sector stays or not. What a commit has promised must be there
 * again; where it promises less, the same test must see that something is missing. */
#include <libgov/gov.h>
#include <string.h>

#include "io-shim.h"
#include "pairs.h"

#define N_CUTS 200
#define N_COMMITS 250
#define SECTOR 512

/* A file as the disk has it, and what may or may not have come there. */
typedef struct
{
  char *path;
  gboolean exists;
  GByteArray *bytes;
  GPtrArray *pending; /* of IoDeed, not owned */
} Disk;

static void
disk_free (gpointer data)
{
  Disk *disk = data;

  g_free (disk->path);
  g_byte_array_unref (disk->bytes);
  g_ptr_array_unref (disk->pending);
  g_free (disk);
}

static Disk *
find_disk (GPtrArray  *disks,
           const char *path)
{
  Disk *disk;

  for (guint i = 0; i < disks->len; i++)
    if (g_str_equal (((Disk *) disks->pdata[i])->path, path))
      return disks->pdata[i];
  disk = g_new0 (Disk, 1);
  disk->path = g_strdup (path);
  disk->bytes = g_byte_array_new ();
  disk->pending = g_ptr_array_new ();
  g_ptr_array_add (disks, disk);
  return disk;
}

static void
write_bytes (GByteArray    *image,
             gint64         offset,
             const guint8  *bytes,
             gsize          n)
{
  guint before = image->len, end = (guint) (offset + (gint64) n);

  if (end > before)
    {
      g_byte_array_set_size (image, end);
      memset (image->data + before, 0, end - before);
    }
  memcpy (image->data + offset, bytes, n);
}

static void
do_deed (GByteArray   *image,
         const IoDeed *deed)
{
  gsize n;
  const guint8 *bytes;

  if (deed->kind == IO_TRUNCATE)
    {
      if (deed->offset < image->len)
        g_byte_array_set_size (image, (guint) deed->offset);
      return;
    }
  bytes = g_bytes_get_data (deed->bytes, &n);
  write_bytes (image, deed->offset, bytes, n);
}

static void
happen (GPtrArray    *disks,
        const IoDeed *deed,
        gint64       *promised)
{
  Disk *disk = deed->path ? find_disk (disks, deed->path) : NULL;

  switch (deed->kind)
    {
    case IO_MARK:
      *promised = deed->offset;
      return;
    case IO_DELETE:
      disk->exists = FALSE;
      g_byte_array_set_size (disk->bytes, 0);
      g_ptr_array_set_size (disk->pending, 0);
      return;
    case IO_SYNC:
      for (guint i = 0; i < disk->pending->len; i++)
        do_deed (disk->bytes, disk->pending->pdata[i]);
      g_ptr_array_set_size (disk->pending, 0);
      return;
    case IO_WRITE:
    case IO_TRUNCATE:
    default:
      disk->exists = TRUE;
      g_ptr_array_add (disk->pending, (gpointer) deed);
      return;
    }
}

/* What is left of a file: the deeds that were not synced come through with a chance of @keep, sector by sector. */
static GByteArray *
image_after_cut (Disk   *disk,
                 double  keep)
{
  GByteArray *image = g_byte_array_sized_new (disk->bytes->len);

  g_byte_array_append (image, disk->bytes->data, disk->bytes->len);
  for (guint i = 0; i < disk->pending->len; i++)
    {
      const IoDeed *deed = disk->pending->pdata[i];
      gsize n = 0;
      const guint8 *bytes = deed->bytes ? g_bytes_get_data (deed->bytes, &n) : NULL;

      if (bytes == NULL && g_test_rand_double () < keep)
        do_deed (image, deed);
      for (gsize sector = 0; sector < n; sector += SECTOR)
        if (g_test_rand_double () < keep)
          write_bytes (image, deed->offset + (gint64) sector, bytes + sector, MIN (SECTOR, n - sector));
    }
  return image;
}

static void
cut_power (GPtrArray *disks,
           Place     *place)
{
  const double chances[] = { 0, 0.3, 0.7, 1 };
  double keep = chances[g_test_rand_int_range (0, G_N_ELEMENTS (chances))];
  g_autoptr (GError) error = NULL;

  place_empty (place);
  for (guint i = 0; i < disks->len; i++)
    {
      Disk *disk = disks->pdata[i];
      g_autofree char *name = g_path_get_basename (disk->path);
      g_autofree char *path = g_build_filename (place->folder, name, NULL);
      g_autoptr (GByteArray) image = image_after_cut (disk, keep);

      if (disk->exists)
        g_file_set_contents_full (path, (const char *) image->data, image->len, G_FILE_SET_CONTENTS_NONE, 0600, &error);
      g_assert_no_error (error);
    }
}

/* What was written while a store took commits, each marked when it had been promised. */
static GPtrArray *
record_commits (GovStoreFlags flags)
{
  Place place;
  GPtrArray *deeds = io_shim_record ();
  g_autoptr (GError) error = NULL;
  g_autoptr (GovStore) store = NULL;

  place_init (&place);
  store = gov_store_open (place.uri, flags, NULL, &error);
  g_assert_no_error (error);
  for (gint64 i = 1; i <= N_COMMITS; i++)
    {
      g_assert_true (pairs_put (store, i, &error));
      io_shim_mark (i);
    }
  g_clear_object (&store);
  io_shim_stop ();
  place_clear (&place);
  return deeds;
}

/* How many promises were broken by 200 cuts; a store that cannot be read, or is there by half, fails at once. */
static guint
count_broken (GPtrArray *deeds)
{
  g_autofree gboolean *cut_here = g_new0 (gboolean, deeds->len);
  g_autoptr (GPtrArray) disks = g_ptr_array_new_with_free_func (disk_free);
  gint64 promised = 0;
  guint n_broken = 0;
  Place place;

  place_init (&place);
  for (guint n = 0; n < N_CUTS;)
    {
      gint32 at = g_test_rand_int_range (0, (gint32) deeds->len);

      n += !cut_here[at];
      cut_here[at] = TRUE;
    }
  for (guint i = 0; i < deeds->len; i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (GovStore) store = NULL;
      g_autofree char *fault = NULL;

      happen (disks, deeds->pdata[i], &promised);
      if (!cut_here[i])
        continue;
      cut_power (disks, &place);
      store = gov_store_open (place.uri, GOV_STORE_PLAIN, NULL, &error);
      g_assert_no_error (error);
      n_broken += pairs_count (store, &fault) < promised;
      g_assert_null (fault);
    }
  place_clear (&place);
  return n_broken;
}

static void
test_full (void)
{
  g_autoptr (GPtrArray) deeds = record_commits (GOV_STORE_PLAIN);

  g_assert_cmpuint (deeds->len, >, N_CUTS);
  g_assert_cmpuint (count_broken (deeds), ==, 0);
}

/* Without this one, the test above would prove nothing. */
static void
test_relaxed (void)
{
  g_autoptr (GPtrArray) deeds = record_commits (GOV_STORE_RELAXED);
  guint n_broken = count_broken (deeds);

  g_test_message ("relaxed: after %u of %u cuts a commit is missing", n_broken, N_CUTS);
  g_assert_cmpuint (n_broken, >, 0);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  io_shim_install ();
  g_test_add_func ("/store/power/full", test_full);
  g_test_add_func ("/store/power/relaxed", test_relaxed);
  return g_test_run ();
}
