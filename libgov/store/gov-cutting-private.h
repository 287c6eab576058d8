#pragma once

#include "records/gov-record-private.h"

G_BEGIN_DECLS

/* Making of a record what may be seen of it, field by field: what is not copied is not there. */
typedef struct
{
  GovAccess upto;
  GHashTable *hidden;          /* ids, and places without one, that nothing may tell of; nullable */
  const guint64 *published;    /* by the index of the type, the bits that may be copied; NULL: all */
} GovCutting;

GovRecord *gov_cutting_copy (const GovCutting  *self,
                             GovRecord         *record,
                             GovAccess          holder) G_GNUC_WARN_UNUSED_RESULT;

/* What a record without an id, held by @holder, is known by in `hidden`. */
char      *gov_cutting_dup_place (GovRecord       *holder,
                                  const GovBound  *bound) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
