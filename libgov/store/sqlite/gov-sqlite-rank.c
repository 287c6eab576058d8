/* The best hits of words. */
#include "store/sqlite/gov-sqlite-rank-private.h"

#include <math.h>
#include <string.h>

#define POINTER_NAME "gov-ranking"
#define K1 1.2
#define B 0.75

/* Lengths. */

GovSqliteRanks *
gov_sqlite_ranks_ref (GovSqliteRanks *self)
{
  g_atomic_ref_count_inc (&self->references);
  return self;
}

void
gov_sqlite_ranks_unref (GovSqliteRanks *self)
{
  if (!g_atomic_ref_count_dec (&self->references))
    return;
  g_free (self->name);
  g_free (self->keys);
  g_free (self->sizes);
  g_free (self->levels);
  g_free (self);
}

typedef struct
{
  gint64 key;
  guint32 size;
  guint8 level;
} Rank;

static gboolean
read_number (sqlite3    *handle,
             const char *sql,
             gint64     *number)
{
  sqlite3_stmt *statement;
  gboolean good;

  if (sqlite3_prepare_v2 (handle, sql, -1, &statement, NULL) != SQLITE_OK)
    return FALSE;
  good = sqlite3_step (statement) == SQLITE_ROW;
  *number = sqlite3_column_int64 (statement, 0);
  sqlite3_finalize (statement);
  return good;
}

/* The ranks of items that came after a revision, in the order of their keys. */
static GArray *
read_since (sqlite3 *handle,
            gint64   revision)
{
  const char *sql = revision > 0 ? "SELECT key, size, level FROM item WHERE revision > ?1 ORDER BY key"
                                 : "SELECT key, size, level FROM item ORDER BY key";
  GArray *found = g_array_new (FALSE, FALSE, sizeof (Rank));
  sqlite3_stmt *statement;
  int rc;

  if (sqlite3_prepare_v2 (handle, sql, -1, &statement, NULL) != SQLITE_OK)
    {
      g_array_unref (found);
      return NULL;
    }
  if (revision > 0)
    sqlite3_bind_int64 (statement, 1, revision);
  while ((rc = sqlite3_step (statement)) == SQLITE_ROW)
    {
      Rank rank = { sqlite3_column_int64 (statement, 0), (guint32) sqlite3_column_int64 (statement, 1),
                    (guint8) sqlite3_column_int64 (statement, 2) };

      g_array_append_val (found, rank);
    }
  sqlite3_finalize (statement);
  if (rc == SQLITE_DONE)
    return found;
  g_array_unref (found);
  return NULL;
}

static void
add_rank (GovSqliteRanks *self,
          Rank            rank)
{
  self->keys[self->n] = rank.key;
  self->sizes[self->n] = rank.size;
  self->levels[self->n] = rank.level;
  self->n++;
}

/* Both are in order; of one key the newer one counts.  What is not in the store any more does no harm: no question
 * finds it. */
static GovSqliteRanks *
merge (GovSqliteRanks *old,
       GArray         *found)
{
  GovSqliteRanks *self = g_new0 (GovSqliteRanks, 1);
  guint n_old = old ? old->n : 0, at = 0;

  g_atomic_ref_count_init (&self->references);
  self->keys = g_new (gint64, n_old + found->len + 1);
  self->sizes = g_new (guint32, n_old + found->len + 1);
  self->levels = g_new (guint8, n_old + found->len + 1);
  for (guint i = 0; i < found->len; i++)
    {
      Rank rank = g_array_index (found, Rank, i);

      for (; at < n_old && old->keys[at] < rank.key; at++)
        add_rank (self, (Rank) { old->keys[at], old->sizes[at], old->levels[at] });
      at += at < n_old && old->keys[at] == rank.key;
      add_rank (self, rank);
    }
  for (; at < n_old; at++)
    add_rank (self, (Rank) { old->keys[at], old->sizes[at], old->levels[at] });
  return self;
}

GovSqliteRanks *
gov_sqlite_ranks_read (sqlite3        *handle,
                       const char     *name,
                       GovSqliteRanks *old)
{
  g_autoptr (GArray) found = NULL;
  GovSqliteRanks *self;
  gint64 newest;

  if (!read_number (handle, "SELECT max(revision) FROM item", &newest))
    return NULL;
  if (old != NULL && !g_str_equal (old->name, name))
    old = NULL;
  if (old != NULL && old->revision >= newest)
    return gov_sqlite_ranks_ref (old);
  found = read_since (handle, old ? old->revision : 0);
  if (found == NULL)
    return NULL;
  self = merge (old, found);
  self->name = g_strdup (name);
  self->revision = newest;
  return self;
}

/* Hits come in the order of their keys: the next one is never far. */
static gboolean
seek (const GovSqliteRanks *ranks,
      guint                *at,
      gint64                key)
{
  guint low = *at, high, step = 1;

  if (low < ranks->n && ranks->keys[low] > key)
    low = 0;
  for (high = low; high < ranks->n && ranks->keys[high] < key; step *= 2)
    {
      low = high + 1;
      high = high + step;
    }
  high = MIN (high, ranks->n);
  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (ranks->keys[middle] < key)
        low = middle + 1;
      else
        high = middle;
    }
  *at = low;
  return low < ranks->n && ranks->keys[low] == key;
}

/* Order: the better score first; of equal ones, the newer. */

static gboolean
is_better (const GovSqliteScore *a,
           const GovSqliteScore *b)
{
  return a->score != b->score ? a->score > b->score : a->key > b->key;
}

static int
compare_scores (gconstpointer a,
                gconstpointer b)
{
  return is_better (a, b) ? -1 : is_better (b, a);
}

static void
swap (GovSqliteScore *a,
      GovSqliteScore *b)
{
  GovSqliteScore other = *a;

  *a = *b;
  *b = other;
}

static void
sift_up (GovSqliteScore *heap,
         guint           i)
{
  for (; i > 0 && is_better (&heap[(i - 1) / 2], &heap[i]); i = (i - 1) / 2)
    swap (&heap[i], &heap[(i - 1) / 2]);
}

static void
sift_down (GovSqliteScore *heap,
           guint           n)
{
  for (guint i = 0, child; (child = 2 * i + 1) < n; i = child)
    {
      if (child + 1 < n && is_better (&heap[child], &heap[child + 1]))
        child++;
      if (!is_better (&heap[i], &heap[child]))
        return;
      swap (&heap[i], &heap[child]);
    }
}

static void
offer (GovSqliteRanking     *self,
       const GovSqliteScore *hit)
{
  GovSqliteScore *heap = (GovSqliteScore *) self->best->data;

  if (self->behind != NULL && !is_better (self->behind, hit))
    return;
  if (self->limit == 0 || self->best->len < self->limit)
    {
      g_array_append_val (self->best, *hit);
      if (self->limit > 0)
        sift_up ((GovSqliteScore *) self->best->data, self->best->len - 1);
    }
  else if (is_better (hit, &heap[0]))
    {
      heap[0] = *hit;
      sift_down (heap, self->best->len);
    }
}

void
gov_sqlite_ranking_sort (GovSqliteRanking *self)
{
  g_array_sort (self->best, compare_scores);
}

/* Weights: how rare a word is among what the reader may see. */

typedef struct
{
  GovSqliteRanking *ranking;
  guint at;
  gint64 n;
} Counting;

static int
count_row (const Fts5ExtensionApi *api,
           Fts5Context            *context,
           void                   *data)
{
  Counting *counting = data;
  const GovSqliteRanks *ranks = counting->ranking->ranks;

  if (seek (ranks, &counting->at, api->xRowid (context)) && ranks->levels[counting->at] <= counting->ranking->upto)
    counting->n++;
  return SQLITE_OK;
}

/* A word alone needs no weight.  The forms of a word count together, though a record may have several. */
static int
weigh (GovSqliteRanking       *self,
       const Fts5ExtensionApi *api,
       Fts5Context            *context)
{
  gint64 hits[GOV_SQLITE_MAX_GROUPS] = { 0 };

  for (guint i = 0; i < self->groups->len && self->weights.n_groups > 1; i++)
    {
      gint8 group = g_array_index (self->groups, gint8, i);
      Counting counting = { self, 0, 0 };
      int rc = group < 0 ? SQLITE_OK : api->xQueryPhrase (context, (int) i, &counting, count_row);

      if (rc != SQLITE_OK)
        return rc;
      if (group >= 0)
        hits[group] += counting.n;
    }
  for (guint i = 0; i < self->weights.n_groups; i++)
    {
      gint64 n = MIN (hits[i], self->n_rows);
      double idf = log (((double) (self->n_rows - n) + 0.5) / ((double) n + 0.5));

      self->weights.idf[i] = self->weights.n_groups == 1 ? 1 : idf <= 0 ? 1e-6 : idf;
    }
  return SQLITE_OK;
}

/* How often the words stand in the hit, each in all of its forms. */
static int
count_words (GovSqliteRanking       *self,
             const Fts5ExtensionApi *api,
             Fts5Context            *context,
             double                 *counts)
{
  for (guint i = 0; i < self->groups->len; i++)
    {
      gint8 group = g_array_index (self->groups, gint8, i);
      Fts5PhraseIter iter;
      int column, offset, rc;

      if (group < 0)
        continue;
      rc = api->xPhraseFirst (context, (int) i, &iter, &column, &offset);
      if (rc != SQLITE_OK)
        return rc;
      for (; column >= 0; api->xPhraseNext (context, &iter, &column, &offset))
        counts[group]++;
    }
  return SQLITE_OK;
}

static void
rank (const Fts5ExtensionApi  *api,
      Fts5Context             *context,
      sqlite3_context         *result,
      int                      n_values,
      sqlite3_value          **values)
{
  GovSqliteRanking *self = n_values == 1 ? sqlite3_value_pointer (values[0], POINTER_NAME) : NULL;
  double counts[GOV_SQLITE_MAX_GROUPS] = { 0 }, norm;
  GovSqliteScore hit = { 0, api->xRowid (context) };
  int rc = SQLITE_OK;

  if (self == NULL)
    {
      sqlite3_result_error (result, "gov_rank: not for others", -1);
      return;
    }
  if (!seek (self->ranks, &self->at, hit.key) || self->ranks->levels[self->at] > self->upto)
    return;
  if (!self->weighed)
    rc = weigh (self, api, context);
  self->weighed = TRUE;
  if (rc == SQLITE_OK)
    rc = count_words (self, api, context, counts);
  if (rc != SQLITE_OK)
    {
      sqlite3_result_error_code (result, rc);
      return;
    }
  norm = K1 * (1 - B + B * self->ranks->sizes[self->at] / self->weights.average);
  for (guint i = 0; i < self->weights.n_groups; i++)
    hit.score += self->weights.idf[i] * (counts[i] * (K1 + 1) / (counts[i] + norm));
  offer (self, &hit);
}

int
gov_sqlite_ranking_bind (GovSqliteRanking *self,
                         sqlite3_stmt     *statement,
                         int               place)
{
  return sqlite3_bind_pointer (statement, place, self, POINTER_NAME, NULL);
}

gboolean
gov_sqlite_rank_register (sqlite3  *handle,
                          fts5_api *api)
{
  return api->xCreateFunction (api, "gov_rank", NULL, rank, NULL) == SQLITE_OK;
}
