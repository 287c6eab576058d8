/* The tree over all revisions: what is kept of it, and what a leaf is of. */
#include "store/sqlite/gov-sqlite-tree-private.h"

#include "records/gov-enum-types.h"
#include "store/gov-store-enum-types.h"

/* The word of a value of an enumeration, as JSON has it. */
static const char *
find_word (GType       type,
           GEnumClass **class,
           int         value)
{
  const GEnumValue *found;

  if (g_once_init_enter (class))
    g_once_init_leave (class, g_type_class_ref (type));
  found = g_enum_get_value (*class, value);
  return found ? found->value_nick : "?";
}

/* The leaf of a row of `revision`, with what belongs to it. */
void
gov_sqlite_fill_envelope (GovEnvelope         *envelope,
                          const GovSqliteLeaf *leaf)
{
  static GEnumClass *kinds, *modes, *levels;

  *envelope = (GovEnvelope) {
    .store = leaf->origin, .number = leaf->number, .key = leaf->key,
    .kind = find_word (GOV_TYPE_REVISION_KIND, &kinds, leaf->kind),
    .mode = leaf->mode ? find_word (GOV_TYPE_SEAL_MODE, &modes, leaf->mode) : NULL,
    .record = leaf->id, .time = leaf->time, .author = leaf->author, .reason = leaf->reason, .base = leaf->based_on,
    .access = find_word (GOV_TYPE_ACCESS, &levels, leaf->level), .shown = find_word (GOV_TYPE_ACCESS, &levels, leaf->shown),
    .commitment = leaf->commitment,
  };
}

void
gov_sqlite_hash_leaf (const GovSqliteLeaf *leaf,
                      GovHash             *hash)
{
  GovEnvelope envelope;

  gov_sqlite_fill_envelope (&envelope, leaf);
  gov_envelope_hash (&envelope, hash);
}

char *
gov_sqlite_dup_time (gint64 seconds)
{
  g_autoptr (GDateTime) time = g_date_time_new_from_unix_utc (seconds);

  return time ? g_date_time_format_iso8601 (time) : g_strdup ("");
}

char *
gov_sqlite_dup_key (const char *written,
                    gint64      place)
{
  char digits[24];
  char *p = digits + sizeof digits;

  /* Printing is slow where it is done for each revision. */
  *--p = '\0';
  for (guint64 rest = (guint64) place + 1; rest > 0 || *p == '\0'; rest /= 10)
    *--p = (char) ('0' + rest % 10);
  return g_strconcat (written, "/", p, NULL);
}

/* Values of the store itself. */

/* SQLITE_ROW, and the value is column 0 of the statement, which has to be reset; SQLITE_DONE where there is none. */
static int
get_value (GovSqliteDb   *db,
           const char    *key,
           sqlite3_stmt **statement,
           GError       **error)
{
  *statement = gov_sqlite_prepare (db, GOV_SQLITE_GET_VALUE, error);
  if (*statement == NULL)
    return SQLITE_ERROR;
  gov_sqlite_bind (*statement, 1, key, -1);
  return gov_sqlite_step (db, *statement, error);
}

gboolean
gov_sqlite_fail_altered (GovSqliteDb  *db,
                         GError      **error,
                         const char   *format,
                         ...)
{
  g_autofree char *what = NULL;
  va_list arguments;

  va_start (arguments, format);
  what = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  g_set_error (error, GOV_ERROR, GOV_ERROR_ALTERED, "%s: %s", db->name, what);
  return FALSE;
}

/* The id of the history. */
char *
gov_sqlite_read_origin (GovSqliteDb  *db,
                        GError      **error)
{
  sqlite3_stmt *statement;
  int rc = get_value (db, "origin", &statement, error);
  char *origin = NULL;

  if (rc == SQLITE_ROW)
    {
      origin = g_strdup (gov_sqlite_text (statement, 0, NULL));
      sqlite3_reset (statement);
    }
  if (origin == NULL && (rc == SQLITE_ROW || rc == SQLITE_DONE))
    gov_sqlite_fail_altered (db, error, "the store has no id");
  return origin;
}

/* The tree as it was left; of an empty store there is none yet. */
gboolean
gov_sqlite_read_tree (GovSqliteDb  *db,
                      GovTree      *tree,
                      GError      **error)
{
  g_autoptr (GBytes) peaks = NULL;
  sqlite3_stmt *statement;
  gint64 size = 0;
  int rc = get_value (db, "size", &statement, error);

  *tree = (GovTree) { 0 };
  if (rc == SQLITE_ROW)
    {
      size = sqlite3_column_int64 (statement, 0);
      sqlite3_reset (statement);
      rc = get_value (db, "peaks", &statement, error);
    }
  else if (rc == SQLITE_DONE)
    return TRUE;
  if (rc == SQLITE_ROW)
    {
      peaks = g_bytes_new (sqlite3_column_blob (statement, 0), (gsize) sqlite3_column_bytes (statement, 0));
      sqlite3_reset (statement);
    }
  else if (rc != SQLITE_DONE)
    return FALSE;
  return (peaks != NULL && size > 0 && gov_tree_from_bytes (tree, (guint64) size, peaks)) ||
         gov_sqlite_fail_altered (db, error, "the tree over the revisions is damaged");
}

static gboolean
set_value (GovSqliteDb  *db,
           const char   *key,
           gint64        number,
           GBytes       *bytes,
           GError      **error)
{
  sqlite3_stmt *statement = gov_sqlite_prepare (db, GOV_SQLITE_SET_VALUE, error);
  gsize length;
  gconstpointer data;

  if (statement == NULL)
    return FALSE;
  gov_sqlite_bind (statement, 1, key, -1);
  if (bytes != NULL)
    {
      data = g_bytes_get_data (bytes, &length);
      sqlite3_bind_blob64 (statement, 2, data, length, SQLITE_STATIC);
    }
  else
    sqlite3_bind_int64 (statement, 2, number);
  return gov_sqlite_finish (db, statement, error);
}

gboolean
gov_sqlite_write_tree (GovSqliteDb    *db,
                       const GovTree  *tree,
                       GError        **error)
{
  g_autoptr (GBytes) peaks = gov_tree_to_bytes (tree);

  return set_value (db, "size", (gint64) tree->size, NULL, error) && set_value (db, "peaks", 0, peaks, error);
}

/* Nodes. */

/* Writes down those that proofs start from; leaves are with their revisions. */
gboolean
gov_sqlite_keep_node (gpointer        db,
                      guint           level,
                      guint64         place,
                      const GovHash  *hash,
                      GError        **error)
{
  sqlite3_stmt *statement;

  if (level == 0 || level % GOV_TREE_STRIDE != 0)
    return TRUE;
  statement = gov_sqlite_prepare (db, GOV_SQLITE_INSERT_NODE, error);
  if (statement == NULL)
    return FALSE;
  sqlite3_bind_int64 (statement, 1, level);
  sqlite3_bind_int64 (statement, 2, (gint64) place);
  sqlite3_bind_blob (statement, 3, hash->bytes, GOV_HASH_SIZE, SQLITE_STATIC);
  return gov_sqlite_finish (db, statement, error);
}

gboolean
gov_sqlite_read_hash (sqlite3_stmt *statement,
                      int           column,
                      GovHash      *hash)
{
  const void *bytes = sqlite3_column_blob (statement, column);

  if (sqlite3_column_bytes (statement, column) != GOV_HASH_SIZE)
    return FALSE;
  memcpy (hash->bytes, bytes, GOV_HASH_SIZE);
  return TRUE;
}

/* What GovTreeSource asks for. */
gboolean
gov_sqlite_find_node (gpointer   db,
                      guint      level,
                      guint64    place,
                      GovHash   *hash,
                      GError   **error)
{
  sqlite3_stmt *statement = gov_sqlite_prepare (db, level == 0 ? GOV_SQLITE_FIND_LEAF : GOV_SQLITE_FIND_NODE, error);
  gboolean found;
  int rc;

  if (statement == NULL)
    return FALSE;
  sqlite3_bind_int64 (statement, 1, level == 0 ? (gint64) place + 1 : (gint64) place);
  if (level > 0)
    sqlite3_bind_int64 (statement, 2, level);
  rc = gov_sqlite_step (db, statement, error);
  found = rc == SQLITE_ROW && gov_sqlite_read_hash (statement, 0, hash);
  if (rc == SQLITE_ROW)
    sqlite3_reset (statement);
  if (!found && (rc == SQLITE_ROW || rc == SQLITE_DONE))
    gov_sqlite_fail_altered (db, error, "the tree over the revisions is damaged");
  return found;
}

/* Rows with all that a leaf is made of. */

/* FALSE where something is missing, or is not what it can be. */
gboolean
gov_sqlite_read_proof_row (sqlite3_stmt      *statement,
                           GovSqliteProofRow *row)
{
  GovSqliteLeaf *leaf = &row->leaf;

  *row = (GovSqliteProofRow) {
    .leaf = { .number = sqlite3_column_int64 (statement, 0), .kind = sqlite3_column_int (statement, 1),
              .mode = sqlite3_column_int (statement, 2), .based_on = sqlite3_column_int64 (statement, 3),
              .level = sqlite3_column_int (statement, 4), .shown = sqlite3_column_int (statement, 5),
              .id = gov_sqlite_text (statement, 10, NULL), .author = gov_sqlite_text (statement, 15, NULL),
              .reason = gov_sqlite_text (statement, 16, NULL) },
    .record = sqlite3_column_int64 (statement, 8), .written = sqlite3_column_int64 (statement, 9),
    .written_key = gov_sqlite_text (statement, 11, NULL), .first = sqlite3_column_int64 (statement, 12),
    .count = sqlite3_column_int64 (statement, 13), .seconds = sqlite3_column_int64 (statement, 14),
  };
  if (!gov_sqlite_read_hash (statement, 6, &leaf->commitment) || !gov_sqlite_read_hash (statement, 7, &row->stored) ||
      leaf->id == NULL)
    return FALSE;
  row->json = gov_sqlite_text (statement, 18, &row->length);
  if (row->json == NULL)
    return TRUE;
  row->salt = sqlite3_column_blob (statement, 17);
  return sqlite3_column_bytes (statement, 17) == GOV_SALT_SIZE;
}
