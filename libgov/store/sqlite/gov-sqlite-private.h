#pragma once

#include <sqlite3.h>

#include "store/gov-store-private.h"
#include "store/sqlite/gov-sqlite-index-private.h"
#include "store/sqlite/gov-sqlite-rank-private.h"

G_BEGIN_DECLS

/* The statements that a connection keeps prepared; their texts are in gov-sqlite-statements.c. */
typedef enum
{
  GOV_SQLITE_BEGIN,
  GOV_SQLITE_COMMIT,
  GOV_SQLITE_ROLLBACK,
  GOV_SQLITE_FIND_TRANSACTION,
  GOV_SQLITE_LAST_TRANSACTION,
  GOV_SQLITE_FIND_RECORD,
  GOV_SQLITE_LAST_REVISION,
  GOV_SQLITE_INSERT_TRANSACTION,
  GOV_SQLITE_INSERT_RECORD,
  GOV_SQLITE_SET_HEAD,
  GOV_SQLITE_INSERT_REVISION,
  GOV_SQLITE_INSERT_CONTENT,
  GOV_SQLITE_WITH_PROOF,
  GOV_SQLITE_ALL_WITH_PROOF,
  GOV_SQLITE_TRANSACTION,
  GOV_SQLITE_DELETE_CONTENTS,
  GOV_SQLITE_INSERT_NODE,
  GOV_SQLITE_FIND_NODE,
  GOV_SQLITE_FIND_LEAF,
  GOV_SQLITE_GET_VALUE,
  GOV_SQLITE_SET_VALUE,
  GOV_SQLITE_HEAD,
  GOV_SQLITE_HEAD_AT,
  GOV_SQLITE_HEADS,
  GOV_SQLITE_HISTORY,
  GOV_SQLITE_CHANGES,
  GOV_SQLITE_REVISION,
  GOV_SQLITE_LAST_SHOWN,
  GOV_SQLITE_TRANSACTION_TIME,
  GOV_SQLITE_CONTENT,
  GOV_SQLITE_N_STATEMENTS,
} GovSqliteStatement;

extern const char * const gov_sqlite_statements[GOV_SQLITE_N_STATEMENTS];

/* A connection, used by one thread at a time. */
typedef struct
{
  sqlite3 *handle;
  const char *name;           /* of the store, for errors */
  GCancellable *cancellable;  /* of the call at hand */
  gint64 patience;            /* until when to wait for other writers; 0: not waiting */
  gboolean broken;            /* not to be used again */
  sqlite3_stmt *prepared[GOV_SQLITE_N_STATEMENTS];
  GovSqliteIndex *index;      /* of one that has written */
  gboolean without_indexes;   /* they come at the end of the transaction */
  GHashTable *searches;       /* of one that has found: text → statement */
  GovWords *words;            /* the same */
  gint64 deadline;            /* of the call at hand, 0 if it has none */
} GovSqliteDb;

GovSqliteDb  *gov_sqlite_db_open  (const char         *path,
                                   const char         *name,
                                   GovStoreFlags       flags,
                                   GError            **error);
void          gov_sqlite_db_close (GovSqliteDb        *self);
gboolean      gov_sqlite_fail     (GovSqliteDb        *self,
                                   GError            **error);
gboolean      gov_sqlite_run      (GovSqliteDb        *self,
                                   const char         *sql,
                                   GError            **error);

/* A statement that is kept, reset and ready to be bound; NULL with an error. */
sqlite3_stmt *gov_sqlite_prepare  (GovSqliteDb        *self,
                                   GovSqliteStatement  statement,
                                   GError            **error);
/* To the next row: SQLITE_ROW, SQLITE_DONE, or anything else with an error. */
int           gov_sqlite_step     (GovSqliteDb        *self,
                                   sqlite3_stmt       *statement,
                                   GError            **error);
/* Runs a statement that has no rows. */
gboolean      gov_sqlite_finish   (GovSqliteDb        *self,
                                   sqlite3_stmt       *statement,
                                   GError            **error);
void          gov_sqlite_bind     (sqlite3_stmt       *statement,
                                   int                 place,
                                   const char         *text,
                                   gssize              length);
const char   *gov_sqlite_text     (sqlite3_stmt       *statement,
                                   int                 column,
                                   gsize              *length);

gboolean      gov_sqlite_begin    (GovSqliteDb        *self,
                                   GError            **error);
gboolean      gov_sqlite_end      (GovSqliteDb        *self,
                                   gboolean            good,
                                   GError            **error);

/* The tables: made, brought up to date, or found to be as they must be. */
gboolean      gov_sqlite_schema_ensure (GovSqliteDb   *self,
                                        gboolean       may_write,
                                        GError       **error);

gboolean      gov_sqlite_read_record     (GovSqliteDb      *self,
                                          gint64            number,
                                          GovRecord       **record,
                                          GError          **error);

/* The index, within a transaction that writes: what a change makes of it, and at the end whatever was put off. */
gboolean      gov_sqlite_indexing_begin  (GovSqliteDb      *self,
                                          gint64            n_changes,
                                          GError          **error);
gboolean      gov_sqlite_indexing_change (GovSqliteDb      *self,
                                          gint64            replaced,
                                          GovRecord        *before,
                                          gint64            number,
                                          GovRecord        *after,
                                          GError          **error);
gboolean      gov_sqlite_indexing_finish (GovSqliteDb      *self,
                                          GError          **error);
/* Fills an index that is empty. */
gboolean      gov_sqlite_indexing_fill   (GovSqliteDb      *self,
                                          GError          **error);
/* Makes an index anew that this library would make otherwise. */
gboolean      gov_sqlite_indexing_renew  (GovSqliteDb      *self,
                                          GError          **error);

gboolean      gov_sqlite_migrate       (GovSqliteDb                 *db,
                                        const char * const * const  *steps,
                                        gint64                       n,
                                        GError                     **error);

#define GOV_TYPE_SQLITE_STORE (gov_sqlite_store_get_type ())
G_DECLARE_FINAL_TYPE (GovSqliteStore, gov_sqlite_store, GOV, SQLITE_STORE, GovStore)

/* A connection to read with, or the one that writes; it has to be given back. */
GovSqliteDb  *gov_sqlite_store_take      (GovSqliteStore  *self,
                                          gboolean         to_write,
                                          GCancellable    *cancellable,
                                          GError         **error);
void          gov_sqlite_store_give_back (GovSqliteStore  *self,
                                          GovSqliteDb     *db);

/* How long what is in the index is, for ranking; up to date.  NULL where SQLite fails. */
GovSqliteRanks *gov_sqlite_store_take_ranks (GovSqliteStore *self,
                                             GovSqliteDb    *db,
                                             const char     *index_name);

/* What the class does, in files of their own. */
gint64   gov_sqlite_commit    (GovStore            *store,
                               GovTransaction      *transaction,
                               GCancellable        *cancellable,
                               GError             **error);
gboolean gov_sqlite_visit     (GovStore            *store,
                               const GovQuestion   *question,
                               GovRevisionVisitor   visitor,
                               gpointer             data,
                               GCancellable        *cancellable,
                               GError             **error);
gboolean gov_sqlite_visit_history (GovSqliteDb        *db,
                                   const char         *id,
                                   GovRevisionVisitor  visitor,
                                   gpointer            data,
                                   GError            **error);
gboolean gov_sqlite_find      (GovStore            *store,
                               GovFinding          *finding,
                               gboolean             count,
                               GCancellable        *cancellable,
                               GError             **error);
gboolean gov_sqlite_read_found (GovStore           *store,
                               GovFinding          *finding,
                               guint                first,
                               GCancellable        *cancellable,
                               GError             **error);
gboolean gov_sqlite_find_time (GovStore            *store,
                               gint64               time,
                               gint64              *number,
                               GCancellable        *cancellable,
                               GError             **error);

GovHead  *gov_sqlite_get_head           (GovStore      *store,
                                         gint64         size,
                                         GCancellable  *cancellable,
                                         GError       **error);
GovProof *gov_sqlite_prove_inclusion    (GovStore      *store,
                                         gint64         number,
                                         gint64         size,
                                         GovAccess      upto,
                                         GCancellable  *cancellable,
                                         GError       **error);
GovProof *gov_sqlite_prove_consistency  (GovStore      *store,
                                         gint64         old_size,
                                         gint64         size,
                                         GCancellable  *cancellable,
                                         GError       **error);
/* Whether a connection's store is what was written into it. */
gboolean  gov_sqlite_check              (GovSqliteDb   *db,
                                         GovHead       *head,
                                         GCancellable  *cancellable,
                                         GError       **error);
gboolean  gov_sqlite_foreign_copy       (GovSqliteDb   *own,
                                         const char    *path,
                                         GCancellable  *cancellable,
                                         GError       **error);
gboolean  gov_sqlite_verify             (GovStore      *store,
                                         GovHead       *head,
                                         GCancellable  *cancellable,
                                         GError       **error);
gboolean  gov_sqlite_sweep              (GovStore      *store,
                                         GCancellable  *cancellable,
                                         GError       **error);

G_END_DECLS
