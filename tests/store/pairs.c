#include "pairs.h"

#include <glib/gstdio.h>
#include <string.h>

#define COUNTER "urn:pairs:counter"

static GovRecord *
make_action (const char *id,
             gint64      n)
{
  g_autofree char *text = g_strdup_printf ("Do it %" G_GINT64_FORMAT " times", n);
  GovRecord *record = g_object_new (GOV_TYPE_ACTION, "id", id, "text", text, "access", GOV_ACCESS_PUBLIC, NULL);

  return record;
}

gboolean
pairs_put (GovStore  *store,
           gint64     n,
           GError   **error)
{
  g_autoptr (GovTransaction) transaction = gov_store_begin (store, "ada", "counting");
  g_autofree char *id = g_strdup_printf ("urn:pairs:%" G_GINT64_FORMAT, n);
  g_autoptr (GovRecord) one = make_action (id, n), counter = make_action (COUNTER, n), before = NULL;
  gint64 base = 0;

  if (n > 1)
    {
      before = gov_store_get (store, COUNTER, GOV_ACCESS_PUBLIC, NULL, error);
      if (before == NULL)
        return FALSE;
      base = gov_store_get_base (before);
    }
  return gov_transaction_put (transaction, one, 0, error) && gov_transaction_put (transaction, counter, base, error) &&
         gov_transaction_commit (transaction, NULL, error) > 0;
}

static gint64
find_fault (GovRegister  *records,
            GovList      *revisions,
            char        **fault)
{
  gint64 n = (gint64) gov_register_get_length (records) - 1;
  GovRecord *counter = gov_register_lookup (records, COUNTER);
  g_autoptr (GovRecord) wanted = make_action (COUNTER, n);

  if (n < 0)
    return 0;
  if (counter == NULL || !gov_record_equal (counter, wanted))
    *fault = g_strdup_printf ("the counter does not say %" G_GINT64_FORMAT, n);
  else if (gov_list_get_length (revisions) != 2 * n)
    *fault = g_strdup_printf ("%u revisions of %" G_GINT64_FORMAT " transactions", gov_list_get_length (revisions), n);
  for (gint64 i = 1; *fault == NULL && i <= n; i++)
    {
      g_autofree char *id = g_strdup_printf ("urn:pairs:%" G_GINT64_FORMAT, i);

      if (gov_register_lookup (records, id) == NULL)
        *fault = g_strdup_printf ("%s is missing", id);
      else if (gov_revision_get_number (gov_list_get (revisions, (guint) i - 1)) != i)
        *fault = g_strdup_printf ("no revision %" G_GINT64_FORMAT, i);
    }
  return n;
}

gint64
pairs_count (GovStore  *store,
             char     **fault)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GovRegister) records = gov_store_read_register (store, GOV_ACCESS_SECRET, NULL, &error);
  g_autoptr (GovList) revisions = NULL;

  *fault = NULL;
  if (records != NULL)
    revisions = gov_store_list_changes (store, 0, G_MAXUINT, GOV_ACCESS_SECRET, NULL, &error);
  if (revisions == NULL)
    {
      *fault = g_strdup (error->message);
      return 0;
    }
  return find_fault (records, revisions, fault);
}

/* In memory where that can be had: what these tests do to a store has nothing to do with how fast the disk is. */
void
place_init (Place *self)
{
  const char *parent = g_file_test ("/dev/shm", G_FILE_TEST_IS_DIR) ? "/dev/shm" : g_get_tmp_dir ();

  self->folder = g_mkdtemp (g_build_filename (parent, "gov-store-XXXXXX", NULL));
  g_assert_nonnull (self->folder);
  self->path = g_build_filename (self->folder, "council.gov", NULL);
  self->uri = g_strconcat ("sqlite:", self->path, NULL);
}

void
place_empty (Place *self)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GDir) dir = g_dir_open (self->folder, 0, &error);
  const char *name;

  g_assert_no_error (error);
  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (self->folder, name, NULL);

      g_assert_cmpint (g_remove (path), ==, 0);
    }
}

void
place_clear (Place *self)
{
  place_empty (self);
  g_assert_cmpint (g_rmdir (self->folder), ==, 0);
  g_free (self->folder);
  g_free (self->path);
  g_free (self->uri);
}
