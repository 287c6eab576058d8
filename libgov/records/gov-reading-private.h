#pragma once

#include "records/gov-kept-private.h"
#include "records/gov-mapping-private.h"

G_BEGIN_DECLS

/* What a field of a record that was read holds before anybody asks: a vector in the arena, of records as
 * GovSeed or of references in their text form. */
typedef struct
{
  guint n;
  gint made; /* whether seeds have become records: then they are all */
  gpointer items[];
} GovItems;

typedef GovReadResult (*GovReadItem) (GovReading     *reading,
                                      const GovBound *bound,
                                      gpointer       *item);

/* A string that a field had last.  Neighbours often say the same (the meeting, the document, the
 * time), and what is the same is stored once. */
typedef struct
{
  const GovBound *bound;
  const char *text;  /* in the arena, where it was written without escapes */
  gsize length;
  GovSlot slot;      /* what was made of it */
} GovRecent;

#define GOV_N_RECENT 128

/* One pass over the bytes, straight into records. */
struct _GovReading
{
  GovJsonReader json;
  GovMapping *mapping;
  GovArena *arena;         /* that of the record at hand */
  GovRecordClass *guess;   /* the type of the record before: the next is likely the same */
  gboolean had_type;       /* the object that was read last said its type */
  GovRecent recent[GOV_N_RECENT]; /* of this arena */
  guint8 *follows;         /* by type and member: the member that came next the last time */
};

/* Where a field's last string is remembered.  Two fields may share the place; the loser is only
 * remembered less. */
static inline GovRecent *
gov_reading_recent (GovReading     *self,
                    const GovBound *bound)
{
  return &self->recent[((gsize) bound / 64) % GOV_N_RECENT];
}

/* Where URLs and times differ, they mostly do so near the end. */
static inline gboolean
gov_recent_is (const GovRecent *self,
               const GovBound  *bound,
               const char      *raw,
               gsize            length)
{
  guint64 ends[2];

  if (self->bound != bound || self->length != length)
    return FALSE;
  if (length >= sizeof ends[0])
    {
      memcpy (&ends[0], self->text + length - sizeof ends[0], sizeof ends[0]);
      memcpy (&ends[1], raw + length - sizeof ends[0], sizeof ends[0]);
      if (ends[0] != ends[1])
        return FALSE;
    }
  return memcmp (self->text, raw, length) == 0;
}

void       gov_reading_init     (GovReading       *self,
                                 GovMapping *mapping,
                                 const char       *text,
                                 gsize             length);
void       gov_reading_clear    (GovReading       *self);
GovRecord *gov_reading_top      (GovReading       *self);
GovSeed   *gov_reading_object   (GovReading       *self,
                                 GovRecordClass   *expected);
gboolean   gov_reading_text     (GovReading       *self,
                                 const GovBound   *bound,
                                 GovTextForm       form,
                                 GovSlot          *slot);
GovReadResult gov_reading_items (GovReading      *self,
                                 const GovBound   *bound,
                                 GovReadItem       read_item,
                                 GovItems        **items);
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
