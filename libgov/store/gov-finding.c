/* One question to a store, and cursors. */
#include "store/gov-finding-private.h"

#include <string.h>

/* "1:DIGEST:KEY:SCORE:WEIGHTS": a version, what was asked, behind which row, and how words were weighed then. */
#define CURSOR_VERSION "1"
#define N_PARTS 5

static gboolean
fail_cursor (GError **error)
{
  g_set_error (error, GOV_ERROR, GOV_ERROR_INVALID, "the cursor is not from this question");
  return FALSE;
}

static gboolean
read_hex (const char *text,
          guint64    *value)
{
  return g_ascii_string_to_unsigned (text, 16, 0, G_MAXUINT64, value, NULL);
}

static gboolean
read_cursor (GovFinding  *self,
             GError     **error)
{
  g_autofree char *digest = NULL;
  g_auto (GStrv) parts = NULL;
  guint64 key, score;

  if (self->query->cursor == NULL)
    return TRUE;
  digest = gov_query_dup_digest (self->query, self->upto);
  parts = g_strsplit (self->query->cursor, ":", N_PARTS);
  if (g_strv_length (parts) != N_PARTS || !g_str_equal (parts[0], CURSOR_VERSION) || !g_str_equal (parts[1], digest) ||
      !read_hex (parts[2], &key) || !read_hex (parts[3], &score))
    return fail_cursor (error);
  self->has_behind = TRUE;
  self->behind.key = (gint64) key;
  memcpy (&self->behind.score, &score, sizeof score);
  self->weights = g_strdup (parts[4]);
  return TRUE;
}

char *
gov_finding_dup_cursor (GovFinding     *self,
                        const GovFound *found)
{
  g_autofree char *digest = gov_query_dup_digest (self->query, self->upto);
  guint64 score;

  memcpy (&score, &found->score, sizeof score);
  return g_strdup_printf (CURSOR_VERSION ":%s:%" G_GINT64_MODIFIER "x:%" G_GINT64_MODIFIER "x:%s",
                          digest, (guint64) found->key, score, self->weights ? self->weights : "");
}

static void
clear_found (gpointer data)
{
  g_free (((GovFound *) data)->json);
}

GovFinding *
gov_finding_new (GovStore   *store,
                 GovQuery   *query,
                 GovAccess   upto,
                 GError    **error)
{
  g_autoptr (GovFinding) self = g_new0 (GovFinding, 1);

  g_atomic_ref_count_init (&self->references);
  self->store = g_object_ref (store);
  self->query = gov_query_copy (query);
  self->upto = MAX (upto, GOV_ACCESS_PUBLIC);
  self->found = g_array_new (FALSE, FALSE, sizeof (GovFound));
  g_array_set_clear_func (self->found, clear_found);
  g_mutex_init (&self->mutex);
  return read_cursor (self, error) ? g_steal_pointer (&self) : NULL;
}

GovFinding *
gov_finding_ref (GovFinding *self)
{
  g_atomic_ref_count_inc (&self->references);
  return self;
}

void
gov_finding_unref (GovFinding *self)
{
  if (!g_atomic_ref_count_dec (&self->references))
    return;
  g_object_unref (self->store);
  g_object_unref (self->query);
  g_clear_pointer (&self->terms, g_ptr_array_unref);
  g_array_unref (self->found);
  g_mutex_clear (&self->mutex);
  g_free (self->weights);
  g_free (self);
}

GovAccess
gov_finding_get_level (GovFinding *self)
{
  return self->query->access == GOV_ACCESS_UNSET ? self->upto : MIN (self->upto, self->query->access);
}

gboolean
gov_finding_take (GovFinding    *self,
                  guint          n,
                  char         **json,
                  gsize         *length,
                  GCancellable  *cancellable,
                  GError       **error)
{
  GovFound *found = &g_array_index (self->found, GovFound, n);
  gboolean good = TRUE;

  g_mutex_lock (&self->mutex);
  found->is_taken = FALSE;
  if (found->json == NULL)
    good = GOV_STORE_GET_CLASS (self->store)->read_found (self->store, self, n - n % GOV_FINDING_PAGE, cancellable, error);
  *json = g_steal_pointer (&found->json);
  *length = found->length;
  found->is_taken = good;
  g_mutex_unlock (&self->mutex);
  return good;
}
