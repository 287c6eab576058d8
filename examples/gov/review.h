#pragma once

#include "review-queue.h"
#include "review-source.h"

/* A person going through proposed records: where that person is, and what has been answered. */
typedef struct _Review Review;

Review   *review_new             (GovRegister    *records,
                                  const char     *path,
                                  ReviewQueue    *queue,
                                  ReviewSources  *sources) G_GNUC_WARN_UNUSED_RESULT;
void      review_free            (Review         *self);

gboolean  review_run_in_terminal (Review         *self,
                                  GError        **error);
gboolean  review_run_answers     (Review         *self,
                                  const char     *path,
                                  GError        **error);
char     *review_dup_summary     (Review         *self) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Review, review_free)
