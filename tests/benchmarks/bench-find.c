/* How fast records are found in a store, against SQLite itself on the same tables.
 *
 * What libgov is measured with is what a program does: it asks, and reads the record of each hit. */
#include <glib/gstdio.h>
#include <sqlite3.h>
#include <stdio.h>
#include <string.h>

#include "gov.h"
#include "make-register.h"
#include "measure.h"
#include "store/gov-projection-private.h"
#include "store/sqlite/gov-sqlite-index-private.h"

/* So many that a common word has more than 50,000 hits. */
#define RECORDS 250000
#define WORD "\"in\""
#define DUE "2020-01-01"
#define TIMES 300

typedef struct
{
  char *folder;
  char *path;
  GovStore *store;
  sqlite3 *handle;      /* of the same file, and a table beside it whose documents know their lengths */
  sqlite3_stmt *newest;
  sqlite3_stmt *due;
  sqlite3_stmt *best;
  sqlite3_stmt *fill;
  GovQuery *newest_query;
  GovQuery *due_query;
  GovQuery *best_query;
} Bench;

static void
check_sqlite (Bench    *self,
              gboolean  good)
{
  if (!good)
    g_error ("SQLite: %s", sqlite3_errmsg (self->handle));
}

static sqlite3_stmt *
prepare (Bench      *self,
         const char *sql)
{
  sqlite3_stmt *statement;

  check_sqlite (self, sqlite3_prepare_v3 (self->handle, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, NULL) == SQLITE_OK);
  return statement;
}

/* Filling. */

static void
load (Bench *self)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *uri = g_strconcat ("sqlite:", self->path, NULL);
  gsize length;
  char *text = make_register (RECORDS, &length);
  g_autoptr (GBytes) bytes = g_bytes_new_take (text, length);
  g_autoptr (GovRegister) records = gov_register_new_from_bytes (bytes, NULL, &error);
  g_autoptr (GovTransaction) transaction = NULL;
  double start;

  g_assert_no_error (error);
  self->store = gov_store_open (uri, GOV_STORE_PLAIN, NULL, &error);
  g_assert_no_error (error);
  transaction = gov_store_begin (self->store, "benchmark", NULL);
  start = measure_clock ();
  if (!gov_transaction_put_register (transaction, records, &error) || !gov_transaction_commit (transaction, NULL, &error))
    g_error ("%s", error->message);
  printf ("# %d records, %zu bytes, put in %.1f s\n", RECORDS, length, measure_clock () - start);
}

/* What of a row's tokens is words. */
static void
add_plain (const GovProjected *row,
           gpointer            data)
{
  Bench *self = data;
  const char *end = strchr (row->who->str, GOV_MARK_KEY);

  /* Rows of a record come in the order of their places; the keys have been looked up so. */
  if (sqlite3_step (self->best) != SQLITE_ROW)
    g_error ("a row is missing");
  sqlite3_bind_int64 (self->fill, 1, sqlite3_column_int64 (self->best, 0));
  sqlite3_bind_text (self->fill, 2, row->words->str, -1, SQLITE_STATIC);
  sqlite3_bind_text (self->fill, 3, row->who->str, end ? (int) (end - row->who->str) : -1, SQLITE_STATIC);
  check_sqlite (self, sqlite3_step (self->fill) == SQLITE_DONE);
  sqlite3_reset (self->fill);
}

/* SQLite's own ranking needs a table that keeps the lengths of its documents. */
static void
fill_plain (Bench *self)
{
  g_autoptr (GovWords) words = gov_words_new ();
  sqlite3_stmt *all;

  check_sqlite (self, sqlite3_exec (self->handle, "CREATE VIRTUAL TABLE temp.plain USING fts5 (words, who, content='', tokenize='gov')",
                                    NULL, NULL, NULL) == SQLITE_OK);
  all = prepare (self, "SELECT number, json FROM content ORDER BY number");
  self->best = prepare (self, "SELECT key FROM item WHERE revision = ?1 ORDER BY place");
  self->fill = prepare (self, "INSERT INTO temp.plain (rowid, words, who) VALUES (?1, ?2, ?3)");
  sqlite3_exec (self->handle, "BEGIN", NULL, NULL, NULL);
  while (sqlite3_step (all) == SQLITE_ROW)
    {
      g_autoptr (GovRecord) record = gov_record_new_from_json ((const char *) sqlite3_column_text (all, 1), -1, NULL);

      sqlite3_bind_int64 (self->best, 1, sqlite3_column_int64 (all, 0));
      gov_projection_visit (record, NULL, words, add_plain, self);
      sqlite3_reset (self->best);
    }
  sqlite3_exec (self->handle, "COMMIT; INSERT INTO temp.plain (plain) VALUES ('optimize')", NULL, NULL, NULL);
  sqlite3_finalize (all);
  sqlite3_finalize (self->fill);
  sqlite3_finalize (self->best);
}

static void
open_plain (Bench *self)
{
  check_sqlite (self, sqlite3_open (self->path, &self->handle) == SQLITE_OK);
  check_sqlite (self, gov_sqlite_index_prepare (self->handle));
  sqlite3_exec (self->handle, "PRAGMA cache_size = -262144; PRAGMA temp_store = MEMORY", NULL, NULL, NULL);
  fill_plain (self);
  self->newest = prepare (self, "SELECT content.json FROM word CROSS JOIN item ON item.key = word.rowid "
                                "JOIN content ON content.number = item.revision "
                                "WHERE word MATCH ?1 AND item.level <= 4 ORDER BY word.rowid DESC LIMIT 10");
  self->due = prepare (self, "SELECT content.json FROM item INDEXED BY item_open JOIN content ON content.number = item.revision "
                             "WHERE item.type = ?1 AND item.open = 1 AND item.due < ?2 AND item.level <= 4 "
                             "ORDER BY item.key DESC LIMIT 10");
  self->best = prepare (self, "SELECT rowid FROM plain WHERE plain MATCH ?1 ORDER BY rank LIMIT 10");
}

/* SQLite's turn. */

static double
run_plain (sqlite3_stmt *statement,
           guint         times)
{
  double start = measure_clock ();

  for (guint i = 0; i < times; i++)
    {
      while (sqlite3_step (statement) == SQLITE_ROW)
        sqlite3_column_text (statement, 0);
      sqlite3_reset (statement);
    }
  return (measure_clock () - start) / times;
}

static double
plain_newest (gpointer data)
{
  Bench *self = data;

  sqlite3_bind_text (self->newest, 1, WORD, -1, SQLITE_STATIC);
  return run_plain (self->newest, TIMES);
}

static double
plain_due (gpointer data)
{
  Bench *self = data;
  gint64 first, last;

  gov_projection_get_span ((const GovDate *) DUE, &first, &last);
  sqlite3_bind_int64 (self->due, 1, gov_projection_code_type (GOV_TYPE_ACTION));
  sqlite3_bind_int64 (self->due, 2, first);
  return run_plain (self->due, TIMES);
}

static double
plain_best (gpointer data)
{
  Bench *self = data;

  sqlite3_bind_text (self->best, 1, WORD, -1, SQLITE_STATIC);
  return run_plain (self->best, 1);
}

/* Our turn. */

static double
run_query (Bench    *self,
           GovQuery *query,
           guint     times)
{
  double start = measure_clock ();

  for (guint i = 0; i < times; i++)
    {
      g_autoptr (GovList) hits = gov_store_find (self->store, query, GOV_ACCESS_SECRET, NULL, NULL);

      if (gov_list_get_length (hits) != 10)
        g_error ("%u hits", gov_list_get_length (hits));
      for (guint k = 0; k < 10; k++)
        if (gov_hit_get_record (gov_list_get (hits, k)) == NULL)
          g_error ("no record");
    }
  return (measure_clock () - start) / times;
}

static double
find_newest (gpointer data)
{
  return run_query (data, ((Bench *) data)->newest_query, TIMES);
}

static double
find_due (gpointer data)
{
  return run_query (data, ((Bench *) data)->due_query, TIMES);
}

static double
find_best (gpointer data)
{
  return run_query (data, ((Bench *) data)->best_query, 3);
}

/* Both find the same, or nothing is measured. */

static char *
list_records (Bench    *self,
              GovQuery *query)
{
  g_autoptr (GovList) hits = gov_store_find (self->store, query, GOV_ACCESS_SECRET, NULL, NULL);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < gov_list_get_length (hits); i++)
    g_string_append_printf (text, "%s\n", gov_hit_get_top_id (gov_list_get (hits, i)));
  return g_string_free (text, FALSE);
}

static char *
list_plain (sqlite3_stmt *statement)
{
  GString *text = g_string_new (NULL);

  while (sqlite3_step (statement) == SQLITE_ROW)
    {
      g_autoptr (GovRecord) record = gov_record_new_from_json ((const char *) sqlite3_column_text (statement, 0), -1, NULL);

      g_string_append_printf (text, "%s\n", gov_record_get_id (record));
    }
  sqlite3_reset (statement);
  return g_string_free (text, FALSE);
}

static gboolean
is_same (Bench        *self,
         const char   *name,
         GovQuery     *query,
         sqlite3_stmt *statement)
{
  g_autofree char *ours = list_records (self, query), *theirs = list_plain (statement);

  if (!g_str_equal (ours, theirs))
    printf ("%s: SQLite finds\n%slibgov finds\n%s", name, theirs, ours);
  return g_str_equal (ours, theirs);
}

static gboolean
check_all (Bench *self)
{
  sqlite3_stmt *best = prepare (self, "SELECT content.json FROM (SELECT rowid AS key FROM plain WHERE plain MATCH ?1 "
                                      "ORDER BY bm25 (plain), rowid DESC LIMIT 10) JOIN item USING (key) "
                                      "JOIN content ON content.number = item.revision");
  gboolean same;

  plain_newest (self);
  plain_due (self);
  sqlite3_bind_text (best, 1, WORD, -1, SQLITE_STATIC);
  same = is_same (self, "newest", self->newest_query, self->newest) && is_same (self, "due", self->due_query, self->due) &&
         is_same (self, "best", self->best_query, best);
  sqlite3_finalize (best);
  return same;
}

static void
make_queries (Bench *self)
{
  self->newest_query = gov_query_new ();
  gov_query_set_words (self->newest_query, WORD);
  gov_query_set_limit (self->newest_query, 10);
  self->due_query = gov_query_new ();
  gov_query_set_record_type (self->due_query, GOV_TYPE_ACTION);
  gov_query_set_open (self->due_query, TRUE);
  gov_query_set_due_before (self->due_query, (const GovDate *) DUE);
  gov_query_set_limit (self->due_query, 10);
  self->best_query = gov_query_new ();
  gov_query_set_words (self->best_query, WORD);
  gov_query_set_limit (self->best_query, 10);
  gov_query_set_order (self->best_query, GOV_QUERY_ORDER_RELEVANCE);
  printf ("# %s has %" G_GINT64_FORMAT " hits\n", WORD, gov_store_count (self->store, self->newest_query, GOV_ACCESS_SECRET, NULL, NULL));
}

static void
tear_down (Bench *self)
{
  const char *endings[] = { "", "-wal", "-shm" };

  sqlite3_finalize (self->newest);
  sqlite3_finalize (self->due);
  sqlite3_finalize (self->best);
  sqlite3_close (self->handle);
  g_object_unref (self->newest_query);
  g_object_unref (self->due_query);
  g_object_unref (self->best_query);
  g_object_unref (self->store);
  for (guint i = 0; i < G_N_ELEMENTS (endings); i++)
    {
      g_autofree char *path = g_strconcat (self->path, endings[i], NULL);

      g_remove (path);
    }
  g_rmdir (self->folder);
  g_free (self->path);
  g_free (self->folder);
}

int
main (int    argc,
      char **argv)
{
  const MeasurePeer newest = { "find-newest-vs-sqlite", 3, plain_newest, TRUE, TRUE };
  const MeasurePeer due = { "find-due-vs-sqlite", 3, plain_due, TRUE, TRUE };
  const MeasurePeer best = { "find-best-vs-bm25", 6, plain_best, FALSE, TRUE };
  Bench self = { g_dir_make_tmp ("gov-bench-XXXXXX", NULL) };
  gboolean same;

  setvbuf (stdout, NULL, _IOLBF, 0);
  self.path = g_build_filename (self.folder, "bench.gov", NULL);
  load (&self);
  open_plain (&self);
  make_queries (&self);
  same = check_all (&self);
  if (same)
    {
      measure_against (find_newest, &newest, 1, &self);
      measure_against (find_due, &due, 1, &self);
      measure_against (find_best, &best, 1, &self);
    }
  tear_down (&self);
  return !same;
}
