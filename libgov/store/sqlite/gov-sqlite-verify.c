/* Whether a store is what was written into it. */
#include "store/gov-head-private.h"
#include "store/sqlite/gov-sqlite-tree-private.h"

/* What the revisions before make of a record; it begins with its key in the table. */
typedef struct
{
  gint64 record;
  gint64 head;
  gint64 missing;  /* the first revision whose content is not there, since it was erased last */
} Life;

typedef struct
{
  GovSqliteDb *db;
  GCancellable *cancellable;
  GovHead *head;         /* nullable */
  char *origin;
  GovTree tree;          /* as it comes about */
  GHashTable *lives;     /* record → Life */
  gint64 n_contents;
  gint64 n_nodes;
  gint64 written;        /* the transaction at hand: its number, and what came with it */
  gint64 first;
  gint64 end;
  gint64 seconds;
  char *key;
  char *author;
  char *reason;
  char *time;
} Check;

static gboolean
fail_at (Check       *self,
         gint64       number,
         const char  *what,
         GError     **error)
{
  return gov_sqlite_fail_altered (self->db, error, "revision %" G_GINT64_FORMAT ": %s", number, what);
}

static void
forget_written (Check *self)
{
  g_clear_pointer (&self->key, g_free);
  g_clear_pointer (&self->author, g_free);
  g_clear_pointer (&self->reason, g_free);
  g_clear_pointer (&self->time, g_free);
}

/* Reads the next transaction, which has to begin with this revision. */
static gboolean
read_written (Check   *self,
              gint64   number,
              GError **error)
{
  sqlite3_stmt *statement = gov_sqlite_prepare (self->db, GOV_SQLITE_TRANSACTION, error);
  gint64 count, seconds;
  int rc;

  if (statement == NULL)
    return FALSE;
  sqlite3_bind_int64 (statement, 1, self->written + 1);
  rc = gov_sqlite_step (self->db, statement, error);
  if (rc != SQLITE_ROW)
    return rc == SQLITE_DONE && fail_at (self, number, "its transaction is missing", error);
  forget_written (self);
  self->key = g_strdup (gov_sqlite_text (statement, 0, NULL));
  self->first = sqlite3_column_int64 (statement, 1);
  count = sqlite3_column_int64 (statement, 2);
  seconds = sqlite3_column_int64 (statement, 3);
  self->author = g_strdup (gov_sqlite_text (statement, 4, NULL));
  self->reason = g_strdup (gov_sqlite_text (statement, 5, NULL));
  sqlite3_reset (statement);
  if (self->first != number || count < 1 || count > G_MAXINT64 - number || seconds < self->seconds)
    return fail_at (self, number, "its transaction does not fit", error);
  self->written++;
  self->end = number + count;
  self->seconds = seconds;
  self->time = gov_sqlite_dup_time (seconds);
  return TRUE;
}

/* A revision is one of its transaction, and these follow on each other. */
static gboolean
check_written (Check             *self,
               GovSqliteProofRow *row,
               GError           **error)
{
  gint64 number = row->leaf.number;

  if (number == self->end && !read_written (self, number, error))
    return FALSE;
  if (row->written != self->written || number >= self->end)
    return fail_at (self, number, "its transaction does not fit", error);
  row->written_key = self->key;
  row->first = self->first;
  row->leaf.author = self->author;
  row->leaf.reason = self->reason;
  row->leaf.time = self->time;
  return TRUE;
}

static gboolean
check_leaf (Check             *self,
            GovSqliteProofRow *row,
            GError           **error)
{
  g_autofree char *key = gov_sqlite_dup_key (row->written_key, row->leaf.number - row->first);
  GovHash hash;

  row->leaf.origin = self->origin;
  row->leaf.key = key;
  gov_sqlite_hash_leaf (&row->leaf, &hash);
  return gov_hash_equal (&hash, &row->stored) || fail_at (self, row->leaf.number, "it is not what was written", error);
}

static gboolean
check_content (Check                   *self,
               const GovSqliteProofRow *row,
               GError                 **error)
{
  GovHash commitment;

  if (row->json == NULL)
    return TRUE;
  self->n_contents++;
  gov_commitment (row->salt, row->json, row->length, &commitment);
  return gov_hash_equal (&commitment, &row->leaf.commitment) ||
         fail_at (self, row->leaf.number, "its content is not what was written", error);
}

/* What a record has gone through. */
static gboolean
follow (Check                   *self,
        const GovSqliteProofRow *row,
        GError                 **error)
{
  gboolean says = row->leaf.kind == GOV_REVISION_KIND_PUT || row->leaf.kind == GOV_REVISION_KIND_AMEND;
  Life *life = g_hash_table_lookup (self->lives, &row->record);

  if (life == NULL)
    {
      life = g_new0 (Life, 1);
      life->record = row->record;
      g_hash_table_add (self->lives, life);
    }
  if (row->leaf.based_on != life->head)
    return fail_at (self, row->leaf.number, "it does not follow on the one before", error);
  if (!says && row->json != NULL)
    return fail_at (self, row->leaf.number, "content that cannot be", error);
  if (says && row->json == NULL && life->missing == 0)
    life->missing = row->leaf.number;
  if (row->leaf.kind == GOV_REVISION_KIND_ERASE)
    life->missing = 0;
  if (row->leaf.kind != GOV_REVISION_KIND_SEAL)
    life->head = row->leaf.number;
  return TRUE;
}

/* Compares what is kept of the tree with what it should be. */
static gboolean
check_node (gpointer        data,
            guint           level,
            guint64         place,
            const GovHash  *hash,
            GError        **error)
{
  Check *self = data;
  GovHash kept;

  if (level == 0 || level % GOV_TREE_STRIDE != 0)
    return TRUE;
  self->n_nodes++;
  if (!gov_sqlite_find_node (self->db, level, place, &kept, error))
    return FALSE;
  return gov_hash_equal (&kept, hash) ||
         gov_sqlite_fail_altered (self->db, error, "revision %" G_GINT64_FORMAT ": the tree is not that of the revisions "
                                  "up to it", (gint64) ((place + 1) << level));
}

/* Whether the history is that of the head that was kept, once it is as long. */
static gboolean
check_head (Check   *self,
            GError **error)
{
  GovHash root;

  if (self->head == NULL || self->tree.size != (guint64) gov_head_get_size (self->head))
    return TRUE;
  gov_tree_get_root (&self->tree, &root);
  return gov_hash_equal (&root, gov_head_peek_root (self->head)) ||
         gov_sqlite_fail_altered (self->db, error, "the history of %" G_GINT64_FORMAT " revisions is another than that of "
                                  "the head that was kept", gov_head_get_size (self->head));
}

static gboolean
check_revision (Check         *self,
                sqlite3_stmt  *statement,
                GError       **error)
{
  gint64 expected = (gint64) self->tree.size + 1;
  GovSqliteProofRow row;

  if (sqlite3_column_int64 (statement, 0) != expected)
    return fail_at (self, expected, "it is missing", error);
  if (!gov_sqlite_read_proof_row (statement, &row))
    return fail_at (self, expected, "something of it is missing", error);
  return check_written (self, &row, error) && check_leaf (self, &row, error) && check_content (self, &row, error) &&
         follow (self, &row, error) && gov_tree_append (&self->tree, &row.stored, check_node, self, error) &&
         check_head (self, error);
}

static gboolean
check_revisions (Check   *self,
                 GError **error)
{
  sqlite3_stmt *statement = gov_sqlite_prepare (self->db, GOV_SQLITE_ALL_WITH_PROOF, error);
  gboolean good = statement != NULL;
  int rc = SQLITE_DONE;

  while (good && (rc = gov_sqlite_step (self->db, statement, error)) == SQLITE_ROW)
    good = !g_cancellable_set_error_if_cancelled (self->cancellable, error) && check_revision (self, statement, error);
  if (statement != NULL)
    sqlite3_reset (statement);
  return good && rc == SQLITE_DONE;
}

/* --- What is beside the revisions --- */

static gboolean
check_count (Check       *self,
             const char  *sql,
             gint64       expected,
             const char  *what,
             GError     **error)
{
  sqlite3_stmt *statement = NULL;
  gint64 n = -1;

  if (sqlite3_prepare_v2 (self->db->handle, sql, -1, &statement, NULL) == SQLITE_OK && sqlite3_step (statement) == SQLITE_ROW)
    n = sqlite3_column_int64 (statement, 0);
  sqlite3_finalize (statement);
  if (n < 0)
    return gov_sqlite_fail (self->db, error);
  return n == expected || gov_sqlite_fail_altered (self->db, error, "%s", what);
}

/* Each record's newest revision, as its row has it. */
static gboolean
check_records (Check   *self,
               GError **error)
{
  sqlite3_stmt *statement = NULL;
  gint64 wrong = G_MAXINT64;
  int rc;

  if (sqlite3_prepare_v2 (self->db->handle, "SELECT key, head FROM record", -1, &statement, NULL) != SQLITE_OK)
    return gov_sqlite_fail (self->db, error);
  while ((rc = sqlite3_step (statement)) == SQLITE_ROW)
    {
      gint64 key = sqlite3_column_int64 (statement, 0), head = sqlite3_column_int64 (statement, 1);
      Life *life = g_hash_table_lookup (self->lives, &key);

      if (life == NULL || life->head != head)
        wrong = MIN (wrong, life ? life->head : head);
      else if (life->missing > 0)
        wrong = MIN (wrong, life->missing);
    }
  sqlite3_finalize (statement);
  if (rc != SQLITE_DONE)
    return gov_sqlite_fail (self->db, error);
  return wrong == G_MAXINT64 || fail_at (self, wrong, "the record, or its content, is not as it was left", error);
}

static gboolean
check_end (Check   *self,
           GError **error)
{
  g_autoptr (GBytes) found = NULL;
  g_autoptr (GBytes) expected = NULL;
  GovTree stored;

  if (self->tree.size + 1 != (guint64) self->end)
    return fail_at (self, (gint64) self->tree.size + 1, "it is missing", error);
  if (!gov_sqlite_read_tree (self->db, &stored, error))
    return FALSE;
  found = gov_tree_to_bytes (&stored);
  expected = gov_tree_to_bytes (&self->tree);
  if (stored.size > self->tree.size)
    return fail_at (self, (gint64) self->tree.size + 1, "it is missing", error);
  if (stored.size != self->tree.size || !g_bytes_equal (found, expected))
    return fail_at (self, (gint64) stored.size + 1, "the tree is not that of the revisions", error);
  if (self->head != NULL && gov_head_get_size (self->head) > (gint64) self->tree.size)
    return fail_at (self, (gint64) self->tree.size + 1, "it is missing: the head that was kept has it", error);
  return check_records (self, error) &&
         check_count (self, "SELECT count(*) FROM record", g_hash_table_size (self->lives), "a record without revisions", error) &&
         check_count (self, "SELECT count(*) FROM written", self->written, "a transaction without revisions", error) &&
         check_count (self, "SELECT count(*) FROM content", self->n_contents, "content without a revision", error) &&
         check_count (self, "SELECT count(*) FROM node", self->n_nodes, "the tree has nodes that it cannot have", error);
}

static gboolean
check_origin (Check   *self,
              GError **error)
{
  self->origin = gov_sqlite_read_origin (self->db, error);
  if (self->origin == NULL)
    return FALSE;
  if (self->head == NULL || g_str_equal (gov_head_get_origin (self->head), self->origin))
    return TRUE;
  return gov_sqlite_fail_altered (self->db, error, "the head that was kept is of another store, or this is another history");
}

gboolean
gov_sqlite_check (GovSqliteDb   *db,
                  GovHead       *head,
                  GCancellable  *cancellable,
                  GError       **error)
{
  g_autoptr (GHashTable) lives = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);
  Check self = { .db = db, .cancellable = cancellable, .head = head, .lives = lives, .end = 1 };
  gboolean good;

  if (!gov_sqlite_run (db, "BEGIN", error))
    return FALSE;
  good = check_origin (&self, error) && check_head (&self, error) && check_revisions (&self, error) &&
         check_end (&self, error);
  if (!sqlite3_get_autocommit (db->handle))
    gov_sqlite_run (db, "ROLLBACK", NULL);
  g_free (self.origin);
  forget_written (&self);
  return good;
}

gboolean
gov_sqlite_verify (GovStore      *store,
                   GovHead       *head,
                   GCancellable  *cancellable,
                   GError       **error)
{
  GovSqliteStore *self = GOV_SQLITE_STORE (store);
  GovSqliteDb *db = gov_sqlite_store_take (self, FALSE, cancellable, error);
  gboolean good;

  if (db == NULL)
    return FALSE;
  good = gov_sqlite_check (db, head, cancellable, error);
  gov_sqlite_store_give_back (self, db);
  return good;
}
