#pragma once

#include "ids.h"
#include "review-queue.h"
#include "review-source.h"
#include "review-target.h"

typedef struct _Review Review;

/* What an answer has done, to be undone. */
typedef struct
{
  guint position;
  GovReview review;  /* before it */
  GovRecord *fields; /* before it; NULL if it did not change them */
} ReviewStep;

/* A person going through proposed records: where that person is, and what has been answered. */
struct _Review
{
  GovRegister *records;
  Ids *ids;
  ReviewQueue *queue;
  ReviewSources *sources;
  ReviewTarget *target;
  guint position; /* in the queue; behind the last record at the end */
  GArray *steps;  /* of ReviewStep */
  char *rest;     /* an edited text that could not be read; NULL if there is none */
  gboolean quit;
};

/* A key: what it is called, what it does, and the function. */
typedef struct
{
  char key;
  const char *name; /* with the key in brackets */
  const char *what;
  gboolean (*press) (Review *self, GError **error);
} ReviewKey;

extern const ReviewKey review_keys[]; /* the last has no name */

Review    *review_new             (GovRegister    *records,
                                   ReviewTarget   *target,
                                   ReviewQueue    *queue,
                                   ReviewSources  *sources) G_GNUC_WARN_UNUSED_RESULT;
void       review_free            (Review         *self);

gboolean   review_run_in_terminal (Review         *self,
                                   GError        **error);
gboolean   review_run_answers     (Review         *self,
                                   const char     *path,
                                   GError        **error);
gboolean   review_press           (Review         *self,
                                   int             key,
                                   GError        **error);
GovRecord *review_get_current     (Review         *self);
char      *review_dup_summary     (Review         *self) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Review, review_free)
