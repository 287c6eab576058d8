#pragma once

#include <sqlite3.h>

#include "records/gov-record.h"
#include "store/gov-words-private.h"

G_BEGIN_DECLS

/* What is found by: a row in the table `item` for each row that a record projects to (gov-projection-private.h),
 * and its words in the full-text table `word`, which keeps no text.  All of it can be made anew from the newest
 * revisions.
 *
 * The key of an item begins with its day, so that the newest are found in order, by words too, without sorting. */

/* The texts that make the tables, and those of the tables that SQLite makes beside them. */
const char * const *gov_sqlite_index_get_tables  (void);
const char * const *gov_sqlite_index_get_shadows (void);

/* Lets a connection use the table `word`; before any other statement about it. */
gboolean gov_sqlite_index_prepare (sqlite3 *handle);

/* What a connection that writes needs for it.  Functions return FALSE where SQLite fails; the connection says why. */
typedef struct _GovSqliteIndex GovSqliteIndex;

GovSqliteIndex *gov_sqlite_index_new    (sqlite3         *handle);
void            gov_sqlite_index_free   (GovSqliteIndex  *self);

gboolean        gov_sqlite_index_begin  (GovSqliteIndex  *self);
gboolean        gov_sqlite_index_put    (GovSqliteIndex  *self,
                                         gint64           revision,
                                         GovRecord       *record);
gboolean        gov_sqlite_index_drop   (GovSqliteIndex  *self,
                                         gint64           revision,
                                         GovRecord       *record);
gboolean        gov_sqlite_index_finish (GovSqliteIndex  *self);

/* What the index that is there is called; NULL where SQLite fails.  One that is not current was not made as this
 * library makes it: it has to be cleared, and filled again. */
char           *gov_sqlite_index_read_name  (sqlite3         *handle);
gboolean        gov_sqlite_index_is_current (const char      *name);
gboolean        gov_sqlite_index_clear      (GovSqliteIndex *self);

/* The first of the keys of the day that a second is on. */
#define GOV_SQLITE_KEYS_OF_DAY (G_GINT64_CONSTANT (1) << 20)
gint64          gov_sqlite_index_day_key    (gint64          seconds);

/* How many items there are of each level, and how many words they have; kept in the table `store`. */
typedef struct
{
  gint64 n[GOV_ACCESS_SECRET + 1];
  gint64 size[GOV_ACCESS_SECRET + 1];
} GovSqliteSums;

gboolean        gov_sqlite_index_read_sums  (sqlite3        *handle,
                                             GovSqliteSums  *sums);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GovSqliteIndex, gov_sqlite_index_free)

G_END_DECLS
