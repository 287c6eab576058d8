/* A record that was found. */
#include "store/gov-hit-private.h"

#include "store/gov-projection-private.h"
#include "store/gov-snippet-private.h"

/**
 * GovHit:
 *
 * A record that was found in a store.
 *
 * What it is about is read from the store when somebody asks for it first: [method@Hit.read] says what went wrong, if
 * something did, and without it the getters read by themselves.
 *
 * Since: 1.0
 */
struct _GovHit
{
  GObject parent_instance;

  GovFinding *finding;
  guint n; /* which of what was found */

  GMutex mutex;      /* for what follows */
  GovRecord *record; /* NULL until it is read */
  char *top_id;
  char *language;
  char **snippet;
  char *cursor;
};

G_DEFINE_FINAL_TYPE (GovHit, gov_hit, G_TYPE_OBJECT)

static void
gov_hit_finalize (GObject *object)
{
  GovHit *self = GOV_HIT (object);

  g_clear_pointer (&self->finding, gov_finding_unref);
  g_clear_object (&self->record);
  g_free (self->top_id);
  g_free (self->language);
  g_strfreev (self->snippet);
  g_free (self->cursor);
  g_mutex_clear (&self->mutex);
  G_OBJECT_CLASS (gov_hit_parent_class)->finalize (object);
}

static void
gov_hit_class_init (GovHitClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = gov_hit_finalize;
}

static void
gov_hit_init (GovHit *self)
{
  g_mutex_init (&self->mutex);
}

GovHit *
gov_hit_new (GovFinding *finding,
             guint       n)
{
  GovHit *self = g_object_new (GOV_TYPE_HIT, NULL);

  self->finding = gov_finding_ref (finding);
  self->n = n;
  return self;
}

static const GovFound *
get_found (GovHit *self)
{
  return &g_array_index (self->finding->found, GovFound, self->n);
}

/* Reading. */

/* Nothing is said of what was erased, or may not be seen any more. */
static gboolean
read_hit (GovHit        *self,
          GCancellable  *cancellable,
          GError       **error)
{
  GovAccess upto = self->finding->upto;
  g_autoptr (GovRecord) top = NULL;
  g_autofree char *json = NULL;
  gsize length;

  if (self->record != NULL)
    return TRUE;
  g_clear_pointer (&self->top_id, g_free);
  g_clear_pointer (&self->language, g_free);
  if (!gov_finding_take (self->finding, self->n, &json, &length, cancellable, error))
    return FALSE;
  top = json ? gov_record_new_from_json (json, (gssize) length, error) : NULL;
  if (json != NULL && top == NULL)
    return FALSE;
  if (top != NULL)
    self->top_id = g_strdup (gov_record_get_id (top));
  if (top != NULL)
    self->record = gov_projection_find (top, get_found (self)->place, upto, &self->language);
  if (self->record != NULL && get_found (self)->place == 0)
    gov_store_set_base (self->record, get_found (self)->revision, upto);
  if (self->record == NULL)
    g_set_error (error, GOV_ERROR, GOV_ERROR_NOT_FOUND, "the record is not there any more");
  return self->record != NULL;
}

/**
 * gov_hit_read:
 * @self: a hit
 * @cancellable: (nullable): to stop from another thread
 * @error: why it could not be read
 *
 * Reads the record that was found from the store, unless it was read before.
 *
 * It is as it was when it was found. If it has been erased since, it fails with %GOV_ERROR_NOT_FOUND; and if it has been
 * changed since, for whoever may not see everything: what was made secret is not told any more.
 *
 * Returns: `TRUE`, or `FALSE` with @error set
 *
 * Since: 1.0
 */
gboolean
gov_hit_read (GovHit        *self,
              GCancellable  *cancellable,
              GError       **error)
{
  gboolean good;

  g_return_val_if_fail (GOV_IS_HIT (self), FALSE);
  g_return_val_if_fail (cancellable == NULL || G_IS_CANCELLABLE (cancellable), FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  g_mutex_lock (&self->mutex);
  good = read_hit (self, cancellable, error);
  g_mutex_unlock (&self->mutex);
  return good;
}

static void
read_in_thread (GTask        *task,
                gpointer      source,
                gpointer      data,
                GCancellable *cancellable)
{
  GError *error = NULL;

  if (gov_hit_read (source, cancellable, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

/**
 * gov_hit_read_async:
 * @self: a hit
 * @cancellable: (nullable): to stop it
 * @callback: (nullable) (scope async): called when the record is there
 * @user_data: for @callback
 *
 * Reads the record as [method@Hit.read] does, without making the caller wait.
 *
 * Since: 1.0
 */
void
gov_hit_read_async (GovHit              *self,
                    GCancellable        *cancellable,
                    GAsyncReadyCallback  callback,
                    gpointer             user_data)
{
  g_autoptr (GTask) task = NULL;

  g_return_if_fail (GOV_IS_HIT (self));
  g_return_if_fail (cancellable == NULL || G_IS_CANCELLABLE (cancellable));

  task = g_task_new (self, cancellable, callback, user_data);
  g_task_set_source_tag (task, gov_hit_read_async);
  g_task_run_in_thread (task, read_in_thread);
}

/**
 * gov_hit_read_finish:
 * @self: the hit
 * @result: what the callback got
 * @error: why it could not be read
 *
 * Tells how [method@Hit.read_async] ended.
 *
 * Returns: `TRUE`, or `FALSE` with @error set
 *
 * Since: 1.0
 */
gboolean
gov_hit_read_finish (GovHit        *self,
                     GAsyncResult  *result,
                     GError       **error)
{
  g_return_val_if_fail (GOV_IS_HIT (self), FALSE);
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}

/* What is in it. */

/**
 * gov_hit_get_record:
 * @self: a hit
 *
 * Gets the record that was found, by itself: one that another holds is a copy, which nothing holds.
 *
 * Returns: (transfer none) (nullable): the record, or `NULL` if it cannot be read; [method@Hit.read] says why
 *
 * Since: 1.0
 */
GovRecord *
gov_hit_get_record (GovHit *self)
{
  g_return_val_if_fail (GOV_IS_HIT (self), NULL);

  return gov_hit_read (self, NULL, NULL) ? self->record : NULL;
}

/**
 * gov_hit_get_top_id:
 * @self: a hit
 *
 * Gets the id by which the store has the record, or the record that holds it.
 *
 * Returns: (nullable): the id, or `NULL` if it cannot be read
 *
 * Since: 1.0
 */
const char *
gov_hit_get_top_id (GovHit *self)
{
  g_return_val_if_fail (GOV_IS_HIT (self), NULL);

  return gov_hit_read (self, NULL, NULL) ? self->top_id : NULL;
}

/**
 * gov_hit_get_snippet:
 * @self: a hit
 *
 * Gets the piece of the record's texts that says most of what was asked for, about a line or two.
 *
 * It comes in pieces, so that it can be shown as safely as any other text: the first, the third and so on are as they
 * stand in the record, and each one between them is a word that was asked for. The first may be empty.
 *
 * Returns: (array zero-terminated=1): the pieces, none if no words were asked for or the record cannot be read
 *
 * Since: 1.0
 */
const char * const *
gov_hit_get_snippet (GovHit *self)
{
  static const char * const none[] = { NULL };

  g_return_val_if_fail (GOV_IS_HIT (self), NULL);

  if (self->finding->terms == NULL)
    return none;
  g_mutex_lock (&self->mutex);
  if (self->snippet == NULL && read_hit (self, NULL, NULL))
    self->snippet = gov_snippet_new (self->record, get_found (self)->level, self->language, self->finding->terms);
  g_mutex_unlock (&self->mutex);
  return self->snippet ? (const char * const *) self->snippet : none;
}

/**
 * gov_hit_get_revision:
 * @self: a hit
 *
 * Gets the number of the revision in which the record was found.
 *
 * Returns: the number
 *
 * Since: 1.0
 */
gint64
gov_hit_get_revision (GovHit *self)
{
  g_return_val_if_fail (GOV_IS_HIT (self), 0);

  return get_found (self)->revision;
}

/**
 * gov_hit_get_level:
 * @self: a hit
 *
 * Gets who may see the record: its own access or that of those that hold it, whichever is highest.
 *
 * Returns: the level
 *
 * Since: 1.0
 */
GovAccess
gov_hit_get_level (GovHit *self)
{
  g_return_val_if_fail (GOV_IS_HIT (self), GOV_ACCESS_UNSET);

  return get_found (self)->level;
}

/**
 * gov_hit_get_cursor:
 * @self: a hit
 *
 * Gets what makes the same question go on behind this hit; see [method@Query.set_cursor].
 *
 * Returns: the cursor
 *
 * Since: 1.0
 */
const char *
gov_hit_get_cursor (GovHit *self)
{
  g_return_val_if_fail (GOV_IS_HIT (self), NULL);

  g_mutex_lock (&self->mutex);
  if (self->cursor == NULL)
    self->cursor = gov_finding_dup_cursor (self->finding, get_found (self));
  g_mutex_unlock (&self->mutex);
  return self->cursor;
}
