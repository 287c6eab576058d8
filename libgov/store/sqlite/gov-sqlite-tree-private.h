#pragma once

#include "store/gov-envelope-private.h"
#include "store/sqlite/gov-sqlite-private.h"

G_BEGIN_DECLS

/* What a revision is hashed of, from wherever it comes. */
typedef struct
{
  const char *origin;
  gint64 number;
  const char *key;         /* with its place */
  int kind;
  int mode;
  const char *id;
  const char *time;
  const char *author;
  const char *reason;
  gint64 based_on;
  int level;
  int shown;
  GovHash commitment;
} GovSqliteLeaf;

/* A row of PROOF_COLUMNS.  Its texts are those of the statement, but for `key` and `time`. */
typedef struct
{
  GovSqliteLeaf leaf;
  GovHash stored;          /* the hash that is stored with it */
  gint64 record;
  gint64 written;
  gint64 first;            /* of the transaction */
  gint64 count;
  gint64 seconds;
  const char *written_key;
  const guint8 *salt;      /* NULL where there is no content */
  const char *json;
  gsize length;
} GovSqliteProofRow;

#define GOV_SQLITE_N_PROOF_COLUMNS 19

gboolean gov_sqlite_read_proof_row (sqlite3_stmt       *statement,
                                   GovSqliteProofRow   *row);

void     gov_sqlite_fill_envelope (GovEnvelope         *envelope,
                                   const GovSqliteLeaf *leaf);
void     gov_sqlite_hash_leaf     (const GovSqliteLeaf *leaf,
                                   GovHash             *hash);
char    *gov_sqlite_dup_time      (gint64               seconds);
char    *gov_sqlite_dup_key       (const char          *written,
                                   gint64               place);

gboolean gov_sqlite_fail_altered  (GovSqliteDb         *db,
                                   GError             **error,
                                   const char          *format,
                                   ...) G_GNUC_PRINTF (3, 4);
char    *gov_sqlite_read_origin   (GovSqliteDb         *db,
                                   GError             **error);
gboolean gov_sqlite_read_tree     (GovSqliteDb         *db,
                                   GovTree             *tree,
                                   GError             **error);
gboolean gov_sqlite_write_tree    (GovSqliteDb         *db,
                                   const GovTree       *tree,
                                   GError             **error);
gboolean gov_sqlite_read_hash     (sqlite3_stmt        *statement,
                                   int                  column,
                                   GovHash             *hash);

/* The functions that gov-tree-private.h asks for; the data are the connection. */
gboolean gov_sqlite_keep_node     (gpointer             db,
                                   guint                level,
                                   guint64              place,
                                   const GovHash       *hash,
                                   GError             **error);
gboolean gov_sqlite_find_node     (gpointer             db,
                                   guint                level,
                                   guint64              place,
                                   GovHash             *hash,
                                   GError             **error);

G_END_DECLS
