/* Writes an answer at once, unless somebody else wrote in the meantime. */
#include "review-target.h"

#include <stdlib.h>

#include "store.h"
#include "verb.h"

/* Tells versions of the file apart; NULL if there is none. */
static char *
dup_etag (const char *path)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GFileInfo) info = g_file_query_info (file, G_FILE_ATTRIBUTE_ETAG_VALUE, G_FILE_QUERY_INFO_NONE, NULL, NULL);

  return info ? g_strdup (g_file_info_get_etag (info)) : NULL;
}

/* @author and @reason may be NULL. */
ReviewTarget *
review_target_new (const char  *path,
                   const char  *author,
                   const char  *reason,
                   GError     **error)
{
  g_autoptr (ReviewTarget) self = g_new0 (ReviewTarget, 1);
  char *real;

  self->author = g_strdup (author ? author : g_get_user_name ());
  self->reason = g_strdup (reason);
  self->name = g_filename_display_basename (path);
  if (store_is_one (path))
    {
      self->path = g_strdup (path);
      self->store = store_open (path, GOV_STORE_EXISTING, error);
      return self->store ? g_steal_pointer (&self) : NULL;
    }
  real = realpath (path, NULL); /* what a symbolic link leads to, or the link would be replaced */
  self->path = g_strdup (real ? real : path);
  free (real);
  self->etag = dup_etag (self->path);
  return g_steal_pointer (&self);
}

void
review_target_free (ReviewTarget *self)
{
  g_clear_object (&self->store);
  g_free (self->path);
  g_free (self->name);
  g_free (self->etag);
  g_free (self->author);
  g_free (self->reason);
  g_free (self);
}

static gboolean
refuse (ReviewTarget  *self,
        GError       **error)
{
  g_set_error (error, GOV_ERROR, GOV_ERROR_CONFLICT,
               "%s was changed by somebody else: quit, and go on with what it is now", self->name);
  return FALSE;
}

static gboolean
save_file (ReviewTarget  *self,
           GovRegister   *records,
           GError       **error)
{
  g_autofree char *etag = dup_etag (self->path);

  if (g_strcmp0 (etag, self->etag) != 0)
    return refuse (self, error);
  if (!gov_register_save (records, self->path, error))
    {
      verb_name_file (self->name, error);
      return FALSE;
    }
  g_free (self->etag);
  self->etag = dup_etag (self->path);
  return TRUE;
}

/* What was answered, as the reason of a revision: "Decision confirmed". */
static char *
make_reason (GovRecord *record,
             gboolean   undo)
{
  g_autoptr (GEnumClass) words = g_type_class_ref (GOV_TYPE_REVIEW);
  const char *word = g_enum_get_value (words, gov_record_get_review (record))->value_nick;

  return g_strdup_printf ("%s %s%s", gov_record_get_type_name (record), word, undo ? " again: an answer was taken back" : "");
}

/* The record that holds it all becomes a new revision, made from the one that was read. */
static gboolean
save_revision (ReviewTarget  *self,
               GovRecord     *record,
               gboolean       undo,
               GError       **error)
{
  g_autofree char *reason = self->reason ? g_strdup (self->reason) : make_reason (record, undo);
  g_autoptr (GovTransaction) transaction = gov_store_begin (self->store, self->author, reason);
  GovRecord *above;

  while ((above = gov_record_get_holder (record)) != NULL)
    record = above;
  gov_transaction_set_upto (transaction, GOV_ACCESS_SECRET);
  if (gov_transaction_put (transaction, record, gov_store_get_base (record), error) &&
      gov_transaction_commit (transaction, NULL, error) > 0)
    return TRUE;
  if (gov_list_get_length (gov_transaction_get_conflict (transaction)) == 0)
    return FALSE; /* it is sealed, or the store cannot be written */
  g_clear_error (error);
  return refuse (self, error);
}

/* Writes what was answered about a record; with @undo, that it was not. */
gboolean
review_target_save (ReviewTarget  *self,
                    GovRegister   *records,
                    GovRecord     *record,
                    gboolean       undo,
                    GError       **error)
{
  return self->store ? save_revision (self, record, undo, error) : save_file (self, records, error);
}
