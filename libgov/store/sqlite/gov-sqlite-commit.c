/* Writing a transaction down. */
#include "store/gov-access-private.h"
#include "store/sqlite/gov-sqlite-tree-private.h"

/* So many changes are written before it is told. */
#define NEWS_AFTER 1000

typedef struct
{
  GovSqliteDb *db;
  GovTransaction *transaction;
  GCancellable *cancellable;
  gint64 written;   /* the number of the transaction */
  gint64 first;     /* of its revisions */
  gint64 time;
  char *time_text;
  char *origin;
  GovTree tree;
} Writing;

/* What the store has of a record. */
typedef struct
{
  gint64 key; /* 0: nothing */
  gint64 head;
  GovAccess level;
  GovRevisionKind kind; /* of the head */
  GovSealMode mode;
} Known;

static gboolean
find_record (Writing     *self,
             const char  *id,
             Known       *known,
             GError     **error)
{
  sqlite3_stmt *statement = gov_sqlite_prepare (self->db, GOV_SQLITE_FIND_RECORD, error);
  int rc;

  *known = (Known) { 0 };
  if (statement == NULL)
    return FALSE;
  gov_sqlite_bind (statement, 1, id, -1);
  rc = gov_sqlite_step (self->db, statement, error);
  if (rc == SQLITE_ROW)
    {
      *known = (Known) { sqlite3_column_int64 (statement, 0), sqlite3_column_int64 (statement, 1),
                         (GovAccess) sqlite3_column_int (statement, 2),
                         (GovRevisionKind) sqlite3_column_int (statement, 3),
                         (GovSealMode) sqlite3_column_int (statement, 4) };
      sqlite3_reset (statement);
    }
  return rc == SQLITE_ROW || rc == SQLITE_DONE;
}

/* Conflicts. */

static gboolean
take_newest (const GovRevisionRow  *row,
             gpointer               data,
             GError               **error)
{
  GovRevision **newest = ((gpointer *) data)[0];
  GovTransaction *transaction = ((gpointer *) data)[1];

  if (!gov_store_shows (row->level, gov_transaction_get_upto (transaction)))
    return TRUE;
  g_clear_object (newest);
  *newest = gov_revision_new (row, gov_transaction_get_upto (transaction));
  return TRUE;
}

static gboolean
fail_conflict (Writing          *self,
               const GovChange  *change,
               const Known      *known,
               GError          **error)
{
  const GovRevisionRow row = {
    .id = change->id, .kind = change->kind, .author = gov_transaction_get_author (self->transaction),
    .reason = gov_transaction_get_reason (self->transaction), .based_on = change->based_on, .level = change->level,
    .json = change->json, .length = change->length,
  };
  GovRevision *theirs = NULL;
  gpointer data[] = { &theirs, self->transaction };

  /* Of a record that the caller may not see nothing is told but that it cannot be written over. */
  if (known->key != 0 && gov_store_shows (known->level, gov_transaction_get_upto (self->transaction)) &&
      !gov_sqlite_visit_history (self->db, change->id, take_newest, data, error))
    return FALSE;
  gov_transaction_take_conflict (self->transaction, gov_revision_new (&row, GOV_ACCESS_SECRET), theirs);
  if (known->key == 0)
    g_set_error (error, GOV_ERROR, GOV_ERROR_CONFLICT, "%s: the store has no such record to change", change->id);
  else
    g_set_error (error, GOV_ERROR, GOV_ERROR_CONFLICT,
                 "%s: the change is based on revision %" G_GINT64_FORMAT ", and the newest is %" G_GINT64_FORMAT,
                 change->id, change->based_on, known->head);
  return FALSE;
}

/* Rows. */

static gboolean
insert_record (Writing     *self,
               const char  *id,
               gint64       head,
               Known       *known,
               GError     **error)
{
  sqlite3_stmt *statement = gov_sqlite_prepare (self->db, GOV_SQLITE_INSERT_RECORD, error);

  if (statement == NULL)
    return FALSE;
  gov_sqlite_bind (statement, 1, id, -1);
  sqlite3_bind_int64 (statement, 2, head);
  if (!gov_sqlite_finish (self->db, statement, error))
    return FALSE;
  known->key = sqlite3_last_insert_rowid (self->db->handle);
  return TRUE;
}

static gboolean
set_head (Writing     *self,
          gint64       key,
          gint64       head,
          GError     **error)
{
  sqlite3_stmt *statement = gov_sqlite_prepare (self->db, GOV_SQLITE_SET_HEAD, error);

  if (statement == NULL)
    return FALSE;
  sqlite3_bind_int64 (statement, 1, key);
  sqlite3_bind_int64 (statement, 2, head);
  return gov_sqlite_finish (self->db, statement, error);
}

static gboolean
insert_content (Writing          *self,
                const GovChange  *change,
                gint64            number,
                const guint8     *salt,
                GError          **error)
{
  sqlite3_stmt *statement = gov_sqlite_prepare (self->db, GOV_SQLITE_INSERT_CONTENT, error);

  if (statement == NULL)
    return FALSE;
  sqlite3_bind_int64 (statement, 1, number);
  sqlite3_bind_blob (statement, 2, salt, GOV_SALT_SIZE, SQLITE_STATIC);
  gov_sqlite_bind (statement, 3, change->json, (gssize) change->length);
  return gov_sqlite_finish (self->db, statement, error);
}

/* The row, and its leaf in the tree. */
static gboolean
insert_revision (Writing        *self,
                 GovSqliteLeaf  *leaf,
                 gint64          record,
                 GError        **error)
{
  sqlite3_stmt *statement = gov_sqlite_prepare (self->db, GOV_SQLITE_INSERT_REVISION, error);
  g_autofree char *key = gov_sqlite_dup_key (gov_transaction_peek_key (self->transaction), leaf->number - self->first);
  GovHash hash;

  if (statement == NULL)
    return FALSE;
  leaf->origin = self->origin;
  leaf->key = key;
  leaf->time = self->time_text;
  leaf->author = gov_transaction_get_author (self->transaction);
  leaf->reason = gov_transaction_get_reason (self->transaction);
  gov_sqlite_hash_leaf (leaf, &hash);
  sqlite3_bind_int64 (statement, 1, leaf->number);
  sqlite3_bind_int64 (statement, 2, record);
  sqlite3_bind_int64 (statement, 3, self->written);
  sqlite3_bind_int (statement, 4, leaf->kind);
  sqlite3_bind_int (statement, 5, leaf->mode);
  sqlite3_bind_int64 (statement, 6, leaf->based_on);
  sqlite3_bind_int (statement, 7, leaf->level);
  sqlite3_bind_int (statement, 8, leaf->shown);
  sqlite3_bind_blob (statement, 9, leaf->commitment.bytes, GOV_HASH_SIZE, SQLITE_STATIC);
  sqlite3_bind_blob (statement, 10, hash.bytes, GOV_HASH_SIZE, SQLITE_STATIC);
  return gov_sqlite_finish (self->db, statement, error) &&
         gov_tree_append (&self->tree, &hash, gov_sqlite_keep_node, self->db, error);
}

/* The revision and what it says.  The commitment of one that says nothing commits to nothing, so that nobody can try
 * out what its leaf is of. */
static gboolean
write_revision (Writing          *self,
                const GovChange  *change,
                GovSqliteLeaf    *leaf,
                gint64            record,
                GError          **error)
{
  guint8 salt[GOV_SALT_SIZE];

  if (!gov_salt_fill (salt, error))
    return FALSE;
  if (change->json != NULL)
    gov_commitment (salt, change->json, change->length, &leaf->commitment);
  else
    memcpy (leaf->commitment.bytes, salt, GOV_HASH_SIZE);
  return insert_revision (self, leaf, record, error) &&
         (change->json == NULL || insert_content (self, change, leaf->number, salt, error));
}

static gboolean
delete_contents (Writing  *self,
                 gint64    record,
                 GError  **error)
{
  sqlite3_stmt *statement = gov_sqlite_prepare (self->db, GOV_SQLITE_DELETE_CONTENTS, error);

  if (statement == NULL)
    return FALSE;
  sqlite3_bind_int64 (statement, 1, record);
  return gov_sqlite_finish (self->db, statement, error);
}

/* Whether it may be done to the record as it is. */
static gboolean
check_change (Writing          *self,
              const GovChange  *change,
              const Known      *known,
              gint64            based_on,
              GError          **error)
{
  gboolean is_there = known->kind == GOV_REVISION_KIND_PUT || known->kind == GOV_REVISION_KIND_AMEND;

  if ((change->kind == GOV_REVISION_KIND_SEAL && !is_there) ||
      (change->kind == GOV_REVISION_KIND_ERASE && known->key == 0))
    {
      g_set_error (error, GOV_ERROR, GOV_ERROR_NOT_FOUND, "%s: no such record", change->id);
      return FALSE;
    }
  if (based_on != known->head)
    return fail_conflict (self, change, known, error);
  if (known->mode == GOV_SEAL_MODE_UNSET || known->kind == GOV_REVISION_KIND_ERASE ||
      change->kind == GOV_REVISION_KIND_SEAL || change->kind == GOV_REVISION_KIND_ERASE ||
      (change->kind == GOV_REVISION_KIND_PUT && known->mode == GOV_SEAL_MODE_AMEND))
    return TRUE;
  g_set_error (error, GOV_ERROR, GOV_ERROR_CONFLICT, known->mode == GOV_SEAL_MODE_AMEND
               ? "%s: the record is sealed: it can be amended and not deleted"
               : "%s: the record is sealed and is not changed any more", change->id);
  return FALSE;
}

/* Who did not see all of the record cannot say what it is to be. */
static gboolean
check_seen (const GovChange  *change,
            GovRecord        *before,
            GError          **error)
{
  if (before == NULL || change->seen == GOV_ACCESS_UNSET ||
      gov_access_is_whole (before, GOV_ACCESS_UNSET, change->seen))
    return TRUE;
  g_set_error (error, GOV_ERROR, GOV_ERROR_CONFLICT,
               "%s: the record was read without all that it holds, and would lose the rest", change->id);
  return FALSE;
}

/* What a change makes of the record, to be seen and to be found. */
static gboolean
compare (Writing          *self,
         const GovChange  *change,
         const Known      *known,
         GovSqliteLeaf    *leaf,
         GError          **error)
{
  g_autoptr (GovRecord) before = NULL;
  g_autoptr (GovRecord) after = NULL;

  if (known->head != 0 && !gov_sqlite_read_record (self->db, known->head, &before, error))
    return FALSE;
  if (change->json != NULL)
    {
      after = gov_record_new_from_json (change->json, (gssize) change->length, error);
      if (after == NULL || !check_seen (change, before, error))
        return FALSE;
      leaf->level = change->level;
      leaf->shown = gov_access_of_change (before, after);
    }
  return gov_sqlite_indexing_change (self->db, known->head, before, leaf->number, after, error);
}

/* One change: the record's row, its revision, what it says. */
static gboolean
write_change (Writing          *self,
              const GovChange  *change,
              gint64            number,
              GError          **error)
{
  GovSqliteLeaf leaf = { .number = number, .kind = change->kind, .mode = change->mode, .id = change->id };
  Known known;

  if (!find_record (self, change->id, &known, error))
    return FALSE;
  leaf.based_on = change->based_on == GOV_BASED_ON_BEFORE ? known.head : change->based_on;
  if (!check_change (self, change, &known, leaf.based_on, error))
    return FALSE;
  if (change->kind == GOV_REVISION_KIND_PUT && known.mode == GOV_SEAL_MODE_AMEND && known.kind != GOV_REVISION_KIND_ERASE)
    leaf.kind = GOV_REVISION_KIND_AMEND;
  /* Who could not see the record need not hear that it was deleted. */
  leaf.level = leaf.shown = known.level;
  if (change->kind == GOV_REVISION_KIND_SEAL)
    return write_revision (self, change, &leaf, known.key, error);
  if (!compare (self, change, &known, &leaf, error))
    return FALSE;
  if (known.key == 0 ? !insert_record (self, change->id, number, &known, error) : !set_head (self, known.key, number, error))
    return FALSE;
  return write_revision (self, change, &leaf, known.key, error) &&
         (change->kind != GOV_REVISION_KIND_ERASE || delete_contents (self, known.key, error));
}

/* The transaction itself. */

static gboolean
insert_written (Writing  *self,
                GError  **error)
{
  sqlite3_stmt *statement = gov_sqlite_prepare (self->db, GOV_SQLITE_INSERT_TRANSACTION, error);

  if (statement == NULL)
    return FALSE;
  sqlite3_bind_int64 (statement, 1, self->written);
  gov_sqlite_bind (statement, 2, gov_transaction_peek_key (self->transaction), -1);
  sqlite3_bind_int64 (statement, 3, self->first);
  sqlite3_bind_int64 (statement, 4, gov_transaction_count_changes (self->transaction));
  sqlite3_bind_int64 (statement, 5, self->time);
  gov_sqlite_bind (statement, 6, gov_transaction_get_author (self->transaction), -1);
  gov_sqlite_bind (statement, 7, gov_transaction_get_reason (self->transaction), -1);
  return gov_sqlite_finish (self->db, statement, error);
}

/* Whether the store has the transaction already; then what its first revision is. */
static gboolean
find_written (Writing   *self,
              gint64    *first,
              GError   **error)
{
  sqlite3_stmt *statement = gov_sqlite_prepare (self->db, GOV_SQLITE_FIND_TRANSACTION, error);
  int rc;

  *first = 0;
  if (statement == NULL)
    return FALSE;
  gov_sqlite_bind (statement, 1, gov_transaction_peek_key (self->transaction), -1);
  rc = gov_sqlite_step (self->db, statement, error);
  if (rc == SQLITE_ROW)
    {
      gboolean same = sqlite3_column_int64 (statement, 1) == gov_transaction_count_changes (self->transaction);

      *first = sqlite3_column_int64 (statement, 0);
      sqlite3_reset (statement);
      if (!same)
        {
          g_set_error (error, GOV_ERROR, GOV_ERROR_CONFLICT, "%s: the store has another transaction of this key",
                       gov_transaction_peek_key (self->transaction));
          return FALSE;
        }
    }
  return rc == SQLITE_ROW || rc == SQLITE_DONE;
}

/* The numbers that come next, and the time: that of the clock unless it went back. */
static gboolean
number_next (Writing   *self,
             GError   **error)
{
  sqlite3_stmt *statement = gov_sqlite_prepare (self->db, GOV_SQLITE_LAST_TRANSACTION, error);
  int rc;

  if (statement == NULL)
    return FALSE;
  rc = gov_sqlite_step (self->db, statement, error);
  if (rc != SQLITE_ROW && rc != SQLITE_DONE)
    return FALSE;
  self->written = rc == SQLITE_ROW ? sqlite3_column_int64 (statement, 0) + 1 : 1;
  self->time = MAX (g_get_real_time () / G_USEC_PER_SEC, rc == SQLITE_ROW ? sqlite3_column_int64 (statement, 1) : 0);
  sqlite3_reset (statement);
  statement = gov_sqlite_prepare (self->db, GOV_SQLITE_LAST_REVISION, error);
  if (statement == NULL || gov_sqlite_step (self->db, statement, error) != SQLITE_ROW)
    return FALSE;
  self->first = sqlite3_column_int64 (statement, 0) + 1;
  sqlite3_reset (statement);
  return TRUE;
}

/* The history that the revisions are appended to. */
static gboolean
find_history (Writing   *self,
              GError   **error)
{
  self->origin = gov_sqlite_read_origin (self->db, error);
  self->time_text = gov_sqlite_dup_time (self->time);
  return self->origin != NULL && gov_sqlite_read_tree (self->db, &self->tree, error) &&
         (self->tree.size == (guint64) self->first - 1 ||
          gov_sqlite_fail_altered (self->db, error, "the store does not have the revisions that its tree is of"));
}

static gboolean
write_all (Writing   *self,
           gint64    *first,
           GError   **error)
{
  guint n = gov_transaction_count_changes (self->transaction);

  if (!find_written (self, first, error))
    return FALSE;
  if (*first > 0)
    return TRUE;
  if (!number_next (self, error) || !find_history (self, error) || !insert_written (self, error) ||
      !gov_sqlite_indexing_begin (self->db, n, error))
    return FALSE;
  for (guint i = 0; i < n; i++)
    {
      if (g_cancellable_set_error_if_cancelled (self->cancellable, error) ||
          !write_change (self, gov_transaction_peek_change (self->transaction, i), self->first + i, error))
        return FALSE;
      if (i % NEWS_AFTER == NEWS_AFTER - 1)
        gov_transaction_tell_progress (self->transaction, i + 1);
    }
  *first = self->first;
  return gov_sqlite_indexing_finish (self->db, error) && gov_sqlite_write_tree (self->db, &self->tree, error);
}

gint64
gov_sqlite_commit (GovStore        *store,
                   GovTransaction  *transaction,
                   GCancellable    *cancellable,
                   GError         **error)
{
  GovSqliteStore *self = GOV_SQLITE_STORE (store);
  Writing writing = { .transaction = transaction, .cancellable = cancellable };
  gint64 first = 0;
  gboolean good;

  writing.db = gov_sqlite_store_take (self, TRUE, cancellable, error);
  if (writing.db == NULL)
    return 0;
  good = gov_sqlite_begin (writing.db, error) &&
         gov_sqlite_end (writing.db, write_all (&writing, &first, error), error);
  gov_sqlite_store_give_back (self, writing.db);
  g_free (writing.time_text);
  g_free (writing.origin);
  return good ? first : 0;
}
