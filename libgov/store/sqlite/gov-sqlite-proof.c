/* What a store can prove of its history. */
#include "store/gov-access-private.h"
#include "store/gov-head-private.h"
#include "store/gov-proof-private.h"
#include "store/sqlite/gov-sqlite-tree-private.h"

/* A look at the history, all at one time. */
typedef struct
{
  GovSqliteDb *db;
  char *origin;
  GovTree tree;
} Look;

static gboolean
look_at (GovSqliteDb  *db,
         Look         *look,
         GError      **error)
{
  *look = (Look) { .db = db };
  if (!gov_sqlite_run (db, "BEGIN", error))
    return FALSE;
  look->origin = gov_sqlite_read_origin (db, error);
  return look->origin != NULL && gov_sqlite_read_tree (db, &look->tree, error);
}

static void
look_away (Look *look)
{
  if (!sqlite3_get_autocommit (look->db->handle))
    gov_sqlite_run (look->db, "ROLLBACK", NULL);
  g_free (look->origin);
}

static gboolean
check_size (GovSqliteDb  *db,
            gint64        size,
            gint64        largest,
            GError      **error)
{
  if (size >= 0 && size <= largest)
    return TRUE;
  g_set_error (error, GOV_ERROR, GOV_ERROR_NOT_FOUND, "%s: the store has %" G_GINT64_FORMAT " revisions, not %"
               G_GINT64_FORMAT, db->name, largest, size);
  return FALSE;
}

static GovHead *
make_head (Look     *look,
           gint64    size,
           GError  **error)
{
  const GovTreeSource source = { gov_sqlite_find_node, look->db };
  GovHash root;

  if (size < 0 || size == (gint64) look->tree.size)
    {
      size = (gint64) look->tree.size;
      gov_tree_get_root (&look->tree, &root);
    }
  else if (!check_size (look->db, size, (gint64) look->tree.size, error) ||
           !gov_tree_find_root (&source, (guint64) size, &root, error))
    return NULL;
  return gov_head_new (look->origin, size, &root);
}

GovHead *
gov_sqlite_get_head (GovStore      *store,
                     gint64         size,
                     GCancellable  *cancellable,
                     GError       **error)
{
  GovSqliteStore *self = GOV_SQLITE_STORE (store);
  GovSqliteDb *db = gov_sqlite_store_take (self, FALSE, cancellable, error);
  GovHead *head = NULL;
  Look look;

  if (db == NULL)
    return NULL;
  if (look_at (db, &look, error))
    head = make_head (&look, size, error);
  look_away (&look);
  gov_sqlite_store_give_back (self, db);
  return head;
}

GovProof *
gov_sqlite_prove_consistency (GovStore      *store,
                              gint64         old_size,
                              gint64         size,
                              GCancellable  *cancellable,
                              GError       **error)
{
  GovSqliteStore *self = GOV_SQLITE_STORE (store);
  GovSqliteDb *db = gov_sqlite_store_take (self, FALSE, cancellable, error);
  const GovTreeSource source = { gov_sqlite_find_node, db };
  GovProof *proof = NULL;
  Look look;

  if (db == NULL)
    return NULL;
  if (look_at (db, &look, error))
    {
      gint64 whole = size ? size : (gint64) look.tree.size;
      GArray *path = NULL;

      if (check_size (db, whole, (gint64) look.tree.size, error) && check_size (db, old_size, whole, error))
        path = gov_tree_prove_consistency (&source, (guint64) old_size, (guint64) whole, error);
      if (path != NULL)
        proof = gov_proof_new_consistency (look.origin, old_size, whole, path);
    }
  look_away (&look);
  gov_sqlite_store_give_back (self, db);
  return proof;
}

/* --- Inclusion --- */

/* Whether one may see the revision, and whether all of it: then the salt may be told, with which guesses about the
 * content can be tried out. */
static gboolean
may_see (sqlite3_stmt            *statement,
         const GovSqliteProofRow *row,
         GovAccess                upto,
         gboolean                *all)
{
  GovAccess now = (GovAccess) sqlite3_column_int (statement, GOV_SQLITE_N_PROOF_COLUMNS);
  g_autoptr (GovRecord) record = NULL;

  *all = upto >= GOV_ACCESS_SECRET;
  if (*all)
    return TRUE;
  if (now > upto || (GovAccess) row->leaf.shown > upto)
    return FALSE;
  record = row->json ? gov_record_new_from_json (row->json, (gssize) row->length, NULL) : NULL;
  *all = record != NULL && gov_access_is_whole (record, GOV_ACCESS_UNSET, upto);
  return TRUE;
}

static GovProof *
make_inclusion (Look          *look,
                sqlite3_stmt  *statement,
                gint64         size,
                GovAccess      upto,
                GError       **error)
{
  const GovTreeSource source = { gov_sqlite_find_node, look->db };
  g_autofree char *key = NULL, *time = NULL;
  g_autoptr (GBytes) bytes = NULL;
  GovSqliteProofRow row;
  GovEnvelope envelope;
  gboolean all;
  GArray *path;

  if (!gov_sqlite_read_proof_row (statement, &row) || row.written_key == NULL || row.leaf.author == NULL)
    {
      gov_sqlite_fail_altered (look->db, error, "revision %" G_GINT64_FORMAT " is damaged", row.leaf.number);
      return NULL;
    }
  if (!may_see (statement, &row, upto, &all))
    return NULL;
  row.leaf.origin = look->origin;
  row.leaf.key = key = gov_sqlite_dup_key (row.written_key, row.leaf.number - row.first);
  row.leaf.time = time = gov_sqlite_dup_time (row.seconds);
  gov_sqlite_fill_envelope (&envelope, &row.leaf);
  bytes = gov_envelope_new (&envelope);
  path = gov_tree_prove_inclusion (&source, (guint64) row.leaf.number - 1, (guint64) size, error);
  return path ? gov_proof_new_inclusion (look->origin, row.leaf.number, size, bytes, all ? row.salt : NULL, path) : NULL;
}

static GovProof *
prove (Look       *look,
       gint64      number,
       gint64      size,
       GovAccess   upto,
       GError    **error)
{
  sqlite3_stmt *statement = gov_sqlite_prepare (look->db, GOV_SQLITE_WITH_PROOF, error);
  GError *local = NULL;
  GovProof *proof = NULL;
  int rc;

  if (statement == NULL)
    return NULL;
  sqlite3_bind_int64 (statement, 1, number);
  rc = number <= size ? gov_sqlite_step (look->db, statement, &local) : SQLITE_DONE;
  if (rc == SQLITE_ROW)
    {
      proof = make_inclusion (look, statement, size, upto, &local);
      sqlite3_reset (statement);
    }
  /* What is not there and what may not be seen end alike. */
  if (proof == NULL && local == NULL)
    g_set_error (&local, GOV_ERROR, GOV_ERROR_NOT_FOUND, "%" G_GINT64_FORMAT ": no such revision", number);
  if (local != NULL)
    g_propagate_error (error, local);
  return proof;
}

GovProof *
gov_sqlite_prove_inclusion (GovStore      *store,
                            gint64         number,
                            gint64         size,
                            GovAccess      upto,
                            GCancellable  *cancellable,
                            GError       **error)
{
  GovSqliteStore *self = GOV_SQLITE_STORE (store);
  GovSqliteDb *db = gov_sqlite_store_take (self, FALSE, cancellable, error);
  GovProof *proof = NULL;
  Look look;

  if (db == NULL)
    return NULL;
  if (look_at (db, &look, error))
    {
      gint64 whole = size ? size : (gint64) look.tree.size;

      if (check_size (db, whole, (gint64) look.tree.size, error))
        proof = prove (&look, number, whole, MAX (upto, GOV_ACCESS_PUBLIC), error);
    }
  look_away (&look);
  gov_sqlite_store_give_back (self, db);
  return proof;
}
