#pragma once

#include "records/gov-conflict.h"
#include "records/gov-place-private.h"

G_BEGIN_DECLS

/* Where a merge stands: the nearest record with an id, and the way from there. */
typedef struct
{
  GovList *conflicts;
  GovRecord *subject;
  const char *path; /* "" at the record itself */
} GovMerging;

/* Three records of one thing.  What is merged is a copy of ours, and becomes the result. */
typedef struct
{
  const GovMerging *at;
  GovRecord *merged;
  GovRecord *theirs;
  GovRecord *ancestor; /* NULL where there is none */
  GHashTable *taken;   /* what is kept by the other side and holds: member → JSON */
} GovMergingRecord;

/* How the items of a list are merged. */
typedef struct
{
  char     *(*to_json) (gconstpointer    item);
  gpointer  (*copy)    (gconstpointer    item);
  gpointer  (*merge)   (const GovMerging *at,
                        gpointer         ours,
                        gpointer         theirs,
                        gpointer         ancestor); /* of two that differ; a new item */
  gboolean  (*equal)   (gconstpointer    item,
                        gconstpointer    other);
  gboolean  holds_records; /* these have ids and tombstones, and their order says something */
} GovItemKind;

/* A list, by keys that tell which items of two lists are the same thing. */
typedef struct
{
  GPtrArray *keys;
  GPtrArray *items;
  GHashTable *places; /* key → place in the list, from 1 */
} GovItemList;

GovItemList *gov_item_list_new  (void);
void         gov_item_list_free (GovItemList       *self);
void         gov_item_list_add  (GovItemList       *self,
                                 const char        *key,
                                 gpointer           item);

/* New items, merged.  @ancestor is NULL where there is none. */
GPtrArray   *gov_merging_lists  (const GovMerging  *at,
                                 const GovItemKind *kind,
                                 GovItemList       *ours,
                                 GovItemList       *theirs,
                                 GovItemList       *ancestor);

/* The same for records, which may be held or at the top. */
GPtrArray   *gov_merging_records (const GovMerging *at,
                                  GovRecord       **ours,
                                  guint             n_ours,
                                  GovRecord       **theirs,
                                  guint             n_theirs,
                                  GovRecord       **ancestor,
                                  guint             n_ancestor);

/* A new record of what two records of one thing state. */
GovRecord   *gov_merging_record (const GovMerging  *at,
                                 GovRecord         *ours,
                                 GovRecord         *theirs,
                                 GovRecord         *ancestor);

/* Whether the record, if there is one, states the field. */
static inline gboolean
gov_merging_states (GovRecord      *record,
                    const GovBound *bound)
{
  return record != NULL && gov_record_is_stated (record, bound);
}

/* Makes theirs the value of a field. */
void         gov_merging_take    (GovMergingRecord *merge,
                                  const GovBound   *bound);

/* Merges two values of a field by its kind; FALSE if they are no matter of merging. */
gboolean     gov_merging_by_kind (GovMergingRecord *merge,
                                  const GovMerging *at,
                                  const GovBound   *bound);

/* The texts are taken over. */
void         gov_merging_conflict (const GovMerging *at,
                                   GovConflictKind   kind,
                                   char             *ours,
                                   char             *theirs,
                                   char             *ancestor);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GovItemList, gov_item_list_free)

G_END_DECLS
