#pragma once

#include "records/gov-follow-up.h"
#include "records/gov-place-private.h"

G_BEGIN_DECLS

/* A kind of tie between two records, of which one came earlier. */
typedef struct
{
  const char *property;       /* of the record that tells; "@…" is the role of a Relation */
  GType (*type) (void);       /* of the record that tells, where others use the name for something else */
  gboolean target_is_later;
  GovFollowUpRelation later;  /* what the later one is to the earlier */
  GovFollowUpRelation earlier;
  gboolean ends;              /* what lies behind it is another story */
} GovTieKind;

typedef struct
{
  const GovTieKind *kind;
  GovRecord *teller;
  GovRecord *target; /* NULL if it is not in the register */
  const char *text;  /* how the reference names it: its label, or its id */
} GovTie;

/* All ties of a register, by what they tie. */
typedef struct
{
  GArray *places;
  GHashTable *by_id;         /* id → GPtrArray of records */
  GHashTable *by_identifier; /* "scheme\nvalue" → GPtrArray of records */
  GHashTable *told;          /* record → GPtrArray of the ties that it tells */
  GHashTable *tied;          /* record → GPtrArray of the ties that end at it */
} GovFollowIndex;

GovFollowIndex *gov_follow_index_new      (GovRegister    *reg);
void            gov_follow_index_free     (GovFollowIndex *self);

/* The other records of the same thing, this one too: GPtrArray or NULL. */
GPtrArray      *gov_follow_index_same_id  (GovFollowIndex *self,
                                           GovRecord      *record);
void            gov_follow_index_each_identifier
                                          (GovFollowIndex *self,
                                           GovRecord      *record,
                                           GFunc           visitor,
                                           gpointer        data);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GovFollowIndex, gov_follow_index_free)

G_END_DECLS
