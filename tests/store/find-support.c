#include "find-support.h"

#include <glib/gstdio.h>

void
find_store_reopen (FindStore *self)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *uri = g_strconcat ("sqlite:", self->path, NULL);

  g_clear_object (&self->store);
  self->store = gov_store_open (uri, GOV_STORE_RELAXED, NULL, &error);
  g_assert_no_error (error);
}

void
find_store_set_up (FindStore     *self,
                   gconstpointer  data)
{
  self->folder = g_dir_make_tmp ("gov-find-XXXXXX", NULL);
  self->path = g_build_filename (self->folder, "store.gov", NULL);
  find_store_reopen (self);
}

void
find_store_tear_down (FindStore     *self,
                      gconstpointer  data)
{
  const char *endings[] = { "", "-wal", "-shm" };

  g_clear_object (&self->store);
  for (guint i = 0; i < G_N_ELEMENTS (endings); i++)
    {
      g_autofree char *path = g_strconcat (self->path, endings[i], NULL);

      g_remove (path);
    }
  g_assert_cmpint (g_rmdir (self->folder), ==, 0);
  g_free (self->folder);
  g_free (self->path);
}

/* The newest revision of a record, be it that it was deleted; 0 if there is none. */
static gint64
find_newest (FindStore  *self,
             const char *id)
{
  g_autoptr (GovList) history = gov_store_list_history (self->store, id, GOV_ACCESS_SECRET, NULL, NULL);

  return history ? gov_revision_get_number (gov_list_get (history, gov_list_get_length (history) - 1)) : 0;
}

void
find_store_put (FindStore  *self,
                const char *json)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GovRecord) record = NULL;
  g_autoptr (GovTransaction) transaction = gov_store_begin (self->store, "test", NULL);
  g_autofree char *text = g_strdelimit (g_strdup (json), "'", '"');

  record = gov_record_new_from_json (text, -1, &error);
  g_assert_no_error (error);
  gov_transaction_put (transaction, record, find_newest (self, gov_record_get_id (record)), &error);
  g_assert_no_error (error);
  gov_transaction_commit (transaction, NULL, &error);
  g_assert_no_error (error);
}

void
find_store_delete (FindStore  *self,
                   const char *id)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GovRecord) known = gov_store_get (self->store, id, GOV_ACCESS_SECRET, NULL, &error);
  g_autoptr (GovTransaction) transaction = gov_store_begin (self->store, "test", NULL);

  g_assert_no_error (error);
  gov_transaction_delete (transaction, id, gov_store_get_base (known), &error);
  g_assert_no_error (error);
  gov_transaction_commit (transaction, NULL, &error);
  g_assert_no_error (error);
}

char *
find_ids (FindStore *self,
          GovQuery  *query,
          GovAccess  upto)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GovList) hits = gov_store_find (self->store, query, upto, NULL, &error);
  GString *ids = g_string_new (NULL);

  g_assert_no_error (error);
  for (guint i = 0; i < gov_list_get_length (hits); i++)
    {
      GovRecord *record = gov_hit_get_record (gov_list_get (hits, i));
      const char *id;

      g_assert_nonnull (record);
      id = gov_record_get_id (record);
      g_string_append_printf (ids, "%s%s", i ? " " : "", id ? id : "-");
    }
  return g_string_free (ids, FALSE);
}

GovQuery *
find_words (const char *words)
{
  GovQuery *query = gov_query_new ();

  gov_query_set_words (query, words);
  return query;
}

void
find_expect (FindStore  *self,
             const char *words,
             GovAccess   upto,
             const char *ids)
{
  g_autoptr (GovQuery) query = find_words (words);
  g_autofree char *found = find_ids (self, query, upto);
  g_auto (GStrv) expected = g_strsplit (ids, " ", -1);

  g_test_message ("words: %s", words);
  g_assert_cmpstr (found, ==, ids);
  g_assert_cmpint (gov_store_count (self->store, query, upto, NULL, NULL), ==, *ids ? g_strv_length (expected) : 0);
}
