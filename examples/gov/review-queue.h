#pragma once

#include <libgov/gov.h>

/* What a person is asked about: the proposed records of a register, one kind after the other. */
typedef struct
{
  GPtrArray *records; /* of GovRecord, in the order to ask */
} ReviewQueue;

ReviewQueue *review_queue_new   (GovRegister *records,
                                 GType        type,
                                 double       confidence) G_GNUC_WARN_UNUSED_RESULT;
void         review_queue_free  (ReviewQueue *self);
guint        review_queue_count (ReviewQueue *self,
                                 GovReview    review);
guint        review_queue_find  (ReviewQueue *self,
                                 guint        from);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ReviewQueue, review_queue_free)
