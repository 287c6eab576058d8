#pragma once

#include "ids.h"
#include "review.h"

/* What an answer has done, to be undone. */
typedef struct
{
  guint position;
  GovReview review;  /* before it */
  GovRecord *fields; /* before it; NULL if it did not change them */
} ReviewStep;

struct _Review
{
  GovRegister *records;
  Ids *ids;
  ReviewQueue *queue;
  ReviewSources *sources;
  char *path;     /* of the register */
  char *name;     /* of it, as it is told */
  char *etag;     /* of what was read or written last; NULL if there is no file yet */
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

gboolean   review_press       (Review     *self,
                               int         key,
                               GError    **error);
GovRecord *review_get_current (Review     *self);
gboolean   review_save        (Review     *self,
                               GError    **error);
