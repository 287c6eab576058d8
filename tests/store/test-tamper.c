/* A store that was changed behind libgov's back is found out, each time. */
#include <libgov/gov.h>

#include <string.h>

#include "store/gov-tree-private.h"
#include "store/sqlite/gov-sqlite-private.h"

#define N_REVISIONS 1000
#ifdef __SANITIZE_ADDRESS__
#define N_TRIALS 500
#else
#define N_TRIALS 10000
#endif

typedef struct
{
  GovStore *store;
  sqlite3 *handle;    /* of the store, in memory; the test alone uses it */
  sqlite3 *whole;     /* the store as it was left */
  sqlite3 *early;     /* and as it was with half of the revisions */
  GovHead *head;      /* what was kept of it, whole */
  GRand *random;
  char *done;         /* what was done last */
} Fixture;

static void
run (sqlite3    *handle,
     const char *sql)
{
  char *message = NULL;

  if (sqlite3_exec (handle, sql, NULL, NULL, &message) != SQLITE_OK)
    g_error ("%s: %s", sql, message);
}

static char *
ask (sqlite3    *handle,
     const char *sql)
{
  sqlite3_stmt *statement;
  char *answer;

  g_assert_cmpint (sqlite3_prepare_v2 (handle, sql, -1, &statement, NULL), ==, SQLITE_OK);
  g_assert_cmpint (sqlite3_step (statement), ==, SQLITE_ROW);
  answer = g_strdup ((const char *) sqlite3_column_text (statement, 0));
  sqlite3_finalize (statement);
  return answer;
}

static gint64
ask_number (sqlite3    *handle,
            const char *sql)
{
  g_autofree char *text = ask (handle, sql);

  return text ? g_ascii_strtoll (text, NULL, 10) : 0;
}

static void
copy (sqlite3 *from,
      sqlite3 *to)
{
  sqlite3_backup *backup = sqlite3_backup_init (to, "main", from, "main");

  g_assert_nonnull (backup);
  g_assert_cmpint (sqlite3_backup_step (backup, -1), ==, SQLITE_DONE);
  g_assert_cmpint (sqlite3_backup_finish (backup), ==, SQLITE_OK);
}

static sqlite3 *
keep (sqlite3 *handle)
{
  sqlite3 *kept;

  g_assert_cmpint (sqlite3_open (":memory:", &kept), ==, SQLITE_OK);
  copy (handle, kept);
  return kept;
}

/* Puts some records, new ones and such as there are. */
static void
put_some (Fixture *fixture,
          guint    n)
{
  g_autoptr (GovTransaction) transaction = gov_store_begin (fixture->store, "ada", n % 2 ? "minutes" : NULL);
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < n; i++)
    {
      g_autofree char *id = g_strdup_printf ("urn:%d", g_rand_int_range (fixture->random, 0, 300));
      g_autofree char *text = g_strdup_printf ("Mend roof %u", g_rand_int (fixture->random));
      g_autoptr (GovRecord) old = gov_store_get (fixture->store, id, GOV_ACCESS_SECRET, NULL, NULL);
      g_autoptr (GovAction) action = gov_action_new ();

      gov_record_set_id (GOV_RECORD (action), id);
      gov_record_set_access (GOV_RECORD (action), (GovAccess) g_rand_int_range (fixture->random, 1, 5));
      gov_action_set_text (action, text);
      /* Twice in a transaction is refused; then there is one less. */
      gov_transaction_put (transaction, GOV_RECORD (action), old ? gov_store_get_base (old) : 0, NULL);
    }
  gov_transaction_commit (transaction, NULL, &error);
  g_assert_no_error (error);
}

static void
fixture_init (Fixture *fixture)
{
  g_autoptr (GError) error = NULL;
  GovSqliteDb *db;

  *fixture = (Fixture) { .random = g_rand_new_with_seed (9162) };
  fixture->store = gov_store_open ("sqlite::memory:", GOV_STORE_PLAIN, NULL, &error);
  g_assert_no_error (error);
  db = gov_sqlite_store_take (GOV_SQLITE_STORE (fixture->store), TRUE, NULL, &error);
  g_assert_no_error (error);
  fixture->handle = db->handle;
  gov_sqlite_store_give_back (GOV_SQLITE_STORE (fixture->store), db);
  while (ask_number (fixture->handle, "SELECT count(*) FROM revision") < N_REVISIONS - 10)
    {
      put_some (fixture, (guint) g_rand_int_range (fixture->random, 1, 5));
      if (fixture->early == NULL && ask_number (fixture->handle, "SELECT count(*) FROM revision") >= N_REVISIONS / 2)
        fixture->early = keep (fixture->handle);
    }
  while (ask_number (fixture->handle, "SELECT count(*) FROM revision") < N_REVISIONS)
    put_some (fixture, 1);
  fixture->head = gov_store_get_head (fixture->store, NULL, &error);
  g_assert_no_error (error);
  fixture->whole = keep (fixture->handle);
}

static void
fixture_clear (Fixture *fixture)
{
  g_object_unref (fixture->store);
  g_object_unref (fixture->head);
  g_rand_free (fixture->random);
  g_free (fixture->done);
  sqlite3_close (fixture->whole);
  sqlite3_close (fixture->early);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Fixture, fixture_clear)

/* --- What is done to it --- */

/* The tables of the history, and what belongs to each.  What records are found by is made from them. */
static const struct
{
  const char *name;
  const char *key;      /* what its rows are told apart by */
  const char *columns[11];
} tables[] = {
  { "revision", "rowid", { "number", "record", "written", "kind", "mode", "based_on", "level", "shown", "commitment", "leaf" } },
  { "content", "rowid", { "number", "salt", "json" } },
  { "written", "rowid", { "number", "key", "first", "count", "time", "author", "reason" } },
  { "record", "rowid", { "key", "id", "head" } },
  { "node", "place", { "level", "place", "hash" } },
  { "store", "rowid", { "value" } },
};

#define OURS(table) (g_str_equal (table, "store") ? "store WHERE key IN ('origin', 'size', 'peaks')" : table)

/* Runs what may break a rule of the tables; FALSE where it did, or nothing came of it. */
static gboolean
try (Fixture *fixture,
     char    *sql)
{
  gint64 before = sqlite3_total_changes (fixture->handle);

  g_free (fixture->done);
  fixture->done = sql;
  return sqlite3_exec (fixture->handle, sql, NULL, NULL, NULL) == SQLITE_OK &&
         sqlite3_total_changes (fixture->handle) > before;
}

static char *
pick (Fixture *fixture,
      guint    table)
{
  g_autofree char *sql = g_strdup_printf ("SELECT quote(%s) FROM %s ORDER BY random() LIMIT 1", tables[table].key,
                                          OURS (tables[table].name));

  return ask (fixture->handle, sql);
}

static gboolean
change_one (Fixture *fixture,
            guint    table,
            guint    column)
{
  static const char * const values[] = {
    "CASE typeof(%1$s) WHEN 'integer' THEN %1$s + 1 WHEN 'blob' THEN randomblob(length(%1$s)) ELSE %1$s || 'x' END",
    "CASE typeof(%1$s) WHEN 'integer' THEN abs(%1$s - 1) WHEN 'text' THEN substr(%1$s, 2) ELSE x'00' END",
    "CASE typeof(%1$s) WHEN 'integer' THEN (%1$s + 500) %% 1000 WHEN 'text' THEN replace(%1$s, 'a', 'e') ELSE zeroblob(32) END",
    "CASE typeof(%1$s) WHEN 'integer' THEN -1 WHEN 'text' THEN '' ELSE x'' END",
    "NULL",
  };
  const char *name = tables[table].columns[column];
  g_autofree char *row = pick (fixture, table);
  G_GNUC_UNUSED g_autofree char *value = NULL;
  const char *template = values[g_rand_int_range (fixture->random, 0, G_N_ELEMENTS (values))];
  g_autoptr (GString) text = g_string_new (template);

  g_string_replace (text, "%1$s", name, 0);
  g_string_replace (text, "%%", "%", 0);
  return try (fixture, g_strdup_printf ("UPDATE %s SET %s = %s WHERE %s = %s AND %s IS NOT %s", tables[table].name, name,
                                        text->str, tables[table].key, row, name, text->str));
}

static gboolean
swap_two (Fixture *fixture,
          guint    table,
          guint    column)
{
  const char *name = tables[table].name, *key = tables[table].key, *what = tables[table].columns[column];
  g_autofree char *one = pick (fixture, table), *two = pick (fixture, table);
  g_autofree char *differ = g_strdup_printf ("SELECT (SELECT %s FROM %s WHERE %s = %s) IS NOT (SELECT %s FROM %s WHERE %s = %s)",
                                             what, name, key, one, what, name, key, two);

  if (ask_number (fixture->handle, differ) == 0)
    return FALSE;
  run (fixture->handle, "CREATE TEMP TABLE a (one, two)");
  run (fixture->handle, "DELETE FROM a");
  if (!try (fixture, g_strdup_printf ("INSERT INTO a SELECT (SELECT %s FROM %s WHERE %s = %s), (SELECT %s FROM %s WHERE %s = %s)",
                                      what, name, key, one, what, name, key, two)))
    g_assert_not_reached ();
  {
    gboolean done = try (fixture, g_strdup_printf ("UPDATE %s SET %s = CASE %s WHEN %s THEN (SELECT two FROM a) ELSE (SELECT one "
                                                   "FROM a) END WHERE %s IN (%s, %s)", name, what, key, one, key, one, two));
    run (fixture->handle, "DROP TABLE a");
    return done;
  }
}

static gboolean
delete_one (Fixture *fixture,
            guint    table)
{
  g_autofree char *row = pick (fixture, table);

  return try (fixture, g_strdup_printf ("DELETE FROM %s WHERE %s = %s", tables[table].name, tables[table].key, row));
}

/* A row like another, under a key of its own; those that come after a place move up, or not. */
static gboolean
insert_one (Fixture *fixture,
            guint    table)
{
  static const char * const inserts[] = {
    "INSERT INTO revision SELECT (SELECT max(number) + 1 FROM revision), record, written, kind, mode, based_on, level, shown, "
    "commitment, leaf FROM revision WHERE rowid = %s",
    "INSERT INTO content SELECT (SELECT max(number) + 1 FROM content), salt, json FROM content WHERE rowid = %s",
    "INSERT INTO written SELECT (SELECT max(number) + 1 FROM written), key || 'x', first, count, time, author, reason "
    "FROM written WHERE rowid = %s",
    "INSERT INTO record SELECT (SELECT max(key) + 1 FROM record), id || 'x', head FROM record WHERE rowid = %s",
    "INSERT INTO node SELECT level, place + 1000, hash FROM node WHERE place = %s",
    "INSERT OR REPLACE INTO store SELECT 'size', count(*) + 2 FROM revision WHERE rowid <> %s",
  };
  g_autofree char *row = pick (fixture, table);

  return try (fixture, g_strdup_printf (inserts[table], row));
}

/* The last revisions go, and all that would tell of them: the tree is made anew by whoever does it. */
static void
forge_tree (sqlite3 *handle)
{
  sqlite3_stmt *statement;
  GovTree tree = { 0 };
  g_autoptr (GBytes) peaks = NULL;
  gsize length;
  gconstpointer data;

  run (handle, "DELETE FROM node");
  g_assert_cmpint (sqlite3_prepare_v2 (handle, "SELECT leaf FROM revision ORDER BY number", -1, &statement, NULL), ==, SQLITE_OK);
  while (sqlite3_step (statement) == SQLITE_ROW)
    {
      GovHash leaf;

      memcpy (leaf.bytes, sqlite3_column_blob (statement, 0), GOV_HASH_SIZE);
      gov_tree_append (&tree, &leaf, NULL, NULL, NULL);
      if (tree.size % 256 == 0)
        {
          g_autofree char *hex = gov_hash_to_hex (&tree.peaks[8]);
          g_autofree char *sql = NULL;
          GovTree part = { 0 };

          /* The peak of level 8 is there, or was joined to a higher one: then it is made once more. */
          if (!(tree.size >> 8 & 1))
            {
              sqlite3_stmt *again;

              sql = g_strdup_printf ("SELECT leaf FROM revision WHERE number > %" G_GUINT64_FORMAT " ORDER BY number LIMIT 256",
                                     tree.size - 256);
              sqlite3_prepare_v2 (handle, sql, -1, &again, NULL);
              while (sqlite3_step (again) == SQLITE_ROW)
                {
                  memcpy (leaf.bytes, sqlite3_column_blob (again, 0), GOV_HASH_SIZE);
                  gov_tree_append (&part, &leaf, NULL, NULL, NULL);
                }
              sqlite3_finalize (again);
              g_free (hex);
              hex = gov_hash_to_hex (&part.peaks[8]);
              g_clear_pointer (&sql, g_free);
            }
          sql = g_strdup_printf ("INSERT INTO node VALUES (8, %" G_GUINT64_FORMAT ", x'%s')", tree.size / 256 - 1, hex);
          run (handle, sql);
        }
    }
  sqlite3_finalize (statement);
  run (handle, "INSERT OR REPLACE INTO store SELECT 'size', count(*) FROM revision");
  peaks = gov_tree_to_bytes (&tree);
  data = g_bytes_get_data (peaks, &length);
  sqlite3_prepare_v2 (handle, "INSERT OR REPLACE INTO store VALUES ('peaks', ?1)", -1, &statement, NULL);
  sqlite3_bind_blob (statement, 1, data, (int) length, SQLITE_STATIC);
  g_assert_cmpint (sqlite3_step (statement), ==, SQLITE_DONE);
  sqlite3_finalize (statement);
}

static gboolean
truncate_end (Fixture *fixture)
{
  g_autofree char *sql = NULL;
  gint64 from = g_rand_int_range (fixture->random, 1, (gint) ask_number (fixture->handle, "SELECT max(number) + 1 FROM written"));

  sql = g_strdup_printf ("DELETE FROM content WHERE number >= (SELECT first FROM written WHERE number = %1$d);"
                         "DELETE FROM revision WHERE written >= %1$d; DELETE FROM written WHERE number >= %1$d;"
                         "DELETE FROM record WHERE key NOT IN (SELECT record FROM revision);"
                         "UPDATE record SET head = (SELECT max(number) FROM revision WHERE record = key)", (int) from);
  run (fixture->handle, sql);
  if (g_rand_boolean (fixture->random))
    forge_tree (fixture->handle);
  return TRUE;
}

static gboolean
roll_back (Fixture *fixture)
{
  copy (fixture->early, fixture->handle);
  if (g_rand_boolean (fixture->random))
    put_some (fixture, 3); /* another history from there on */
  return TRUE;
}

static gboolean
spoil (Fixture *fixture)
{
  /* Where there is much, much happens; but nothing is left out. */
  static const guint weights[] = { 0, 0, 0, 0, 1, 1, 1, 2, 2, 3, 3, 4, 5 };
  guint table = weights[g_rand_int_range (fixture->random, 0, G_N_ELEMENTS (weights))];
  guint n = 0;
  guint column;

  while (tables[table].columns[n] != NULL)
    n++;
  column = (guint) g_rand_int_range (fixture->random, 0, (gint) n);
  switch (g_rand_int_range (fixture->random, 0, 12))
    {
    case 0:
    case 1:
      return delete_one (fixture, table);
    case 2:
      return insert_one (fixture, table);
    case 3:
    case 4:
      return swap_two (fixture, table, column);
    case 5:
      return g_rand_int_range (fixture->random, 0, 10) == 0 ? roll_back (fixture) : truncate_end (fixture);
    default:
      return change_one (fixture, table, column);
    }
}

static gboolean
is_good (Fixture *fixture,
         GovHead *head)
{
  g_autoptr (GError) error = NULL;
  gboolean good = gov_store_verify (fixture->store, head, NULL, &error);

  if (!good && error->domain == GOV_ERROR && error->code != GOV_ERROR_ALTERED)
    g_error ("%s", error->message);
  return good;
}

/* 10,000 of them, and as a control the check that SQLite has for its files. */
static void
test_all_found (void)
{
  g_auto (Fixture) fixture = { 0 };
  const char *wanted = g_getenv ("GOV_TAMPER");
  guint n_trials = wanted ? (guint) g_ascii_strtoull (wanted, NULL, 10) : N_TRIALS;
  guint n_passed_by_sqlite = 0, n_sqlite = 0;

  fixture_init (&fixture);
  g_assert_true (is_good (&fixture, fixture.head));
  for (guint n = 0; n < n_trials;)
    {
      if (spoil (&fixture))
        {
          if (is_good (&fixture, fixture.head))
            g_error ("trial %u was not found: %s", n, fixture.done);
          n++;
          if (n % 50 == 0)
            {
              g_autofree char *says = ask (fixture.handle, "PRAGMA integrity_check");

              n_sqlite++;
              n_passed_by_sqlite += g_str_equal (says, "ok");
            }
        }
      copy (fixture.whole, fixture.handle);
    }
  g_assert_true (is_good (&fixture, fixture.head));
  g_test_message ("%u changes, all found; integrity_check passed %u of %u", n_trials, n_passed_by_sqlite, n_sqlite);
  g_assert_cmpuint (n_passed_by_sqlite, >, 0);
}

/* The first revision that does not fit is named. */
static void
test_named (void)
{
  static const struct { const char *sql; const char *named; } cases[] = {
    { "UPDATE content SET json = replace(json, 'Mend', 'Rend') WHERE number IN (700, 345, 800)", "revision 345:" },
    { "UPDATE written SET author = 'eve' WHERE number = (SELECT written FROM revision WHERE number = 500)", NULL },
    { "UPDATE revision SET kind = 2 WHERE number = 77", "revision 77:" },
    { "DELETE FROM content WHERE number = 12", "revision 12:" },
    { "DELETE FROM revision WHERE number = 600", "revision 600:" },
    { "UPDATE record SET head = 1 WHERE key = (SELECT record FROM revision WHERE number = 1000)", "revision 1000:" },
    { "UPDATE node SET hash = zeroblob(32) WHERE place = 1", "revision 512:" },
  };
  g_auto (Fixture) fixture = { 0 };

  fixture_init (&fixture);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;

      run (fixture.handle, cases[i].sql);
      g_assert_false (gov_store_verify (fixture.store, NULL, NULL, &error));
      g_assert_error (error, GOV_ERROR, GOV_ERROR_ALTERED);
      if (cases[i].named != NULL)
        g_assert_nonnull (strstr (error->message, cases[i].named));
      copy (fixture.whole, fixture.handle);
    }
}

/* What makes all hashes anew, or goes back to an older copy, is found by a head that was kept and by nothing else. */
static void
test_head_alone (void)
{
  g_auto (Fixture) fixture = { 0 };

  fixture_init (&fixture);
  copy (fixture.early, fixture.handle);
  g_assert_true (is_good (&fixture, NULL));
  g_assert_false (is_good (&fixture, fixture.head));
  while (ask_number (fixture.handle, "SELECT count(*) FROM revision") < N_REVISIONS)
    put_some (&fixture, 1);
  g_assert_true (is_good (&fixture, NULL));
  g_assert_false (is_good (&fixture, fixture.head));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/tamper/all-found", test_all_found);
  g_test_add_func ("/tamper/named", test_named);
  g_test_add_func ("/tamper/head-alone", test_head_alone);
  return g_test_run ();
}
