#pragma once

#include <libgov/gov.h>

/* Where the answers of a review go: into a file, which is replaced as a whole, or into a store, as revisions. */
typedef struct
{
  char *path;
  char *name;      /* as it is told */
  char *etag;      /* of the file that was read or written last; NULL if there is none yet */
  GovStore *store; /* NULL: a file */
  char *author;    /* of revisions */
  char *reason;    /* of revisions; NULL: what the answer was */
} ReviewTarget;

ReviewTarget *review_target_new  (const char    *path,
                                  const char    *author,
                                  const char    *reason,
                                  GError       **error) G_GNUC_WARN_UNUSED_RESULT;
void          review_target_free (ReviewTarget  *self);
gboolean      review_target_save (ReviewTarget  *self,
                                  GovRegister   *records,
                                  GovRecord     *record,
                                  gboolean       undo,
                                  GError       **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ReviewTarget, review_target_free)
