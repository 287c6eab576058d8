#pragma once

#include <libgov/gov.h>

/* The ids of a register or two, and how short they can be said. */
typedef struct _Ids Ids;

Ids        *ids_new       (GovRegister *records,
                           GovRegister *others) G_GNUC_WARN_UNUSED_RESULT;
void        ids_free      (Ids         *self);
char       *ids_dup_short (Ids         *self,
                           const char  *id) G_GNUC_WARN_UNUSED_RESULT;
GPtrArray  *ids_find      (Ids         *self,
                           const char  *text) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Ids, ids_free)
