#pragma once

#include "records/gov-kept-private.h"
#include "records/gov-mapping-private.h"

G_BEGIN_DECLS

/* One pass over the bytes, straight into records. */
struct _GovReading
{
  GovJsonReader json;
  GovMapping *mapping;
  GovArena *arena;         /* that of the record at hand */
  guint n_in_arena;        /* how many records live in it */
  GovRecordClass *guess;   /* the type of the record before: the next is likely the same */
};

void       gov_reading_init     (GovReading       *self,
                                 GovMapping *mapping,
                                 const char       *text,
                                 gsize             length);
void       gov_reading_clear    (GovReading       *self);
GovRecord *gov_reading_top      (GovReading       *self);
GovRecord *gov_reading_object   (GovReading       *self,
                                 GovRecordClass   *expected);
void       gov_reading_derive   (GovReading       *self,
                                 const GovTable   *table,
                                 GovKept          *kept,
                                 guint64          *stated,
                                 GovSlot          *slots);
gboolean   gov_reading_find_type (GovReading      *self,
                                  const char     **word,
                                  gsize           *length);
GovKept   *gov_reading_keep     (GovReading       *self,
                                 const char       *format,
                                 const char       *key,
                                 const char       *start);

G_END_DECLS
