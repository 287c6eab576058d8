#pragma once

#include "store/sqlite/gov-sqlite-index-private.h"

G_BEGIN_DECLS

/* Which hits of words are the best.  It is BM25 with the constants of SQLite's own function, which reads how long
 * each document is from the disk; here the lengths are in memory, and so is who may see what: nobody's order tells
 * of records that he may not see. */

/* Lengths and levels of all items at some time, in the order of their keys.  It does not change. */
typedef struct
{
  gatomicrefcount references;
  char *name;       /* of the index */
  gint64 revision;  /* the newest that is in it */
  guint n;
  gint64 *keys;
  guint32 *sizes;
  guint8 *levels;
} GovSqliteRanks;

/* Brings them up to date; @old is NULL or what was there before.  NULL where SQLite fails. */
GovSqliteRanks *gov_sqlite_ranks_read  (sqlite3              *handle,
                                        const char           *name,
                                        GovSqliteRanks       *old);
GovSqliteRanks *gov_sqlite_ranks_ref   (GovSqliteRanks       *self);
void            gov_sqlite_ranks_unref (GovSqliteRanks       *self);

#define GOV_SQLITE_MAX_GROUPS 32

/* How words are weighed.  A cursor remembers it, so that what comes into the store later moves nothing. */
typedef struct
{
  guint n_groups;
  double average;                      /* words of an item */
  double idf[GOV_SQLITE_MAX_GROUPS];   /* by the word that was asked for */
} GovSqliteWeights;

typedef struct
{
  double score;
  gint64 key;
} GovSqliteScore;

/* One question. */
typedef struct
{
  const GovSqliteRanks *ranks;
  GovAccess upto;
  GArray *groups;                 /* gint8, by phrase: which of the words it is for, or -1 */
  GovSqliteWeights weights;
  gint64 n_rows;                  /* that the reader may see */
  gboolean weighed;
  const GovSqliteScore *behind;   /* only what comes behind it; nullable */
  guint limit;                    /* 0: all */

  guint at;                       /* where in the ranks the last hit was */
  GArray *best;                   /* GovSqliteScore: a heap, the worst first; sorted in the end */
} GovSqliteRanking;

/* The statement to run has `gov_rank (word, ?)` as a column, bound to a ranking by this. */
int             gov_sqlite_ranking_bind  (GovSqliteRanking   *self,
                                          sqlite3_stmt       *statement,
                                          int                 place);
/* Best first. */
void            gov_sqlite_ranking_sort  (GovSqliteRanking   *self);

gboolean        gov_sqlite_rank_register (sqlite3            *handle,
                                          fts5_api           *api);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GovSqliteRanks, gov_sqlite_ranks_unref)

G_END_DECLS
