#pragma once

#include "records/gov-record-private.h"
#include "records/gov-ref-private.h"
#include "records/gov-register.h"

G_BEGIN_DECLS

/* What questions about a whole register are asked of: each record with its place, and the references
 * that it makes, as they lie there. */

typedef struct
{
  GovRecord *record;
  GovRecord *holder;     /* NULL at the top */
  const GovBound *field; /* of the holder; NULL at the top */
} GovPlace;

/* A GArray of GovPlace in the order of the register, each holder before what it holds. */
GArray     *gov_register_list_places (GovRegister    *self);

/* The references of a field, as objects or as text; NULL and 0 where it has none. */
gpointer   *gov_record_peek_refs     (GovRecord      *record,
                                      const GovBound *bound,
                                      guint          *n);
const char *gov_record_get_ref_part  (GovRecord      *record,
                                      gpointer        ref,
                                      GovRefParts     part);

/* The value of a field that the record's type may not have. */
GovDate    *gov_record_peek_date     (GovRecord      *record,
                                      const char     *property);
GovRecord  *gov_register_peek_target (GovRegister    *self,
                                      GovRecord      *record,
                                      const char     *property);

/* What makes two records the same thing: their type and id; NULL of one without an id. */
char       *gov_record_dup_key       (GovRecord      *record);

/* The words that stand for a record: its title, if it must have one, else what it says. */
char       *gov_record_dup_words     (GovRecord      *record);

G_END_DECLS
