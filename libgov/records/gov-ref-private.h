#pragma once

#include "records/gov-ref.h"

G_BEGIN_DECLS

/* A reference as it lies in a record that was read: one string of bytes, so that the object is made
 * only when somebody asks for it.  A byte that says which parts there are, then the parts, each
 * with its NUL. */
typedef enum
{
  GOV_REF_HAS_ID    = 1 << 0,
  GOV_REF_HAS_LABEL = 1 << 1,
  GOV_REF_HAS_RAW   = 1 << 2, /* the JSON text, where it says more than id and label */
} GovRefParts;

gsize       gov_ref_text_size   (const char *id,
                                 const char *label,
                                 const char *raw);
void        gov_ref_text_write  (char       *text,
                                 const char *id,
                                 const char *label,
                                 const char *raw);
const char *gov_ref_text_get    (const char  *text,
                                 GovRefParts  part);

GovRef     *gov_ref_new_from_text (const char *text);
const char *gov_ref_get_text      (GovRef     *self);

G_END_DECLS
