/* usage: bench-store PYTHON SCRIPT
 *
 * How fast a register is loaded into a store, with history, proof and index, against programs that fill the same
 * indexes and the same full text and know nothing else; and what getting, opening and the file itself cost. */
#include <glib/gstdio.h>
#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "child.h"
#include "gov.h"
#include "make-register.h"
#include "measure.h"
#include "store/gov-projection-private.h"

#define CYCLES 3
#define GETS 20000
#define OPENINGS 200

typedef struct
{
  MeasureInput input;
  GBytes *bytes;
  char *folder;
  Child python;
} Bench;

static char *
dup_path (Bench      *self,
          const char *name)
{
  return g_build_filename (self->folder, name, NULL);
}

static void
remove_store (Bench      *self,
              const char *name)
{
  const char *endings[] = { "", "-wal", "-shm", "-journal" };

  for (guint i = 0; i < G_N_ELEMENTS (endings); i++)
    {
      g_autofree char *file = g_strconcat (self->folder, "/", name, endings[i], NULL);

      g_remove (file);
    }
}

static void
stop_if (GError *error)
{
  if (error == NULL)
    return;
  printf ("# %s\n", error->message);
  exit (1);
}

/* libgov. */

static GovStore *
open_store (Bench      *self,
            const char *name)
{
  g_autofree char *path = dup_path (self, name), *uri = g_strconcat ("sqlite:", path, NULL);
  g_autoptr (GError) error = NULL;
  GovStore *store = gov_store_open (uri, GOV_STORE_PLAIN, NULL, &error);

  stop_if (error);
  return store;
}

static void
put_text (Bench      *self,
          const char *name,
          GBytes     *text)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GovStore) store = open_store (self, name);
  g_autoptr (GovRegister) records = gov_register_new_from_bytes (text, NULL, &error);
  g_autoptr (GovTransaction) transaction = gov_store_begin (store, "ada", "loading");

  stop_if (error);
  if (gov_transaction_put_register (transaction, records, &error))
    gov_transaction_commit (transaction, NULL, &error);
  stop_if (error);
  gov_store_close (store, NULL, NULL);
}

static double
load (Bench *self)
{
  double start;

  remove_store (self, "libgov");
  start = measure_clock ();
  put_text (self, "libgov", self->bytes);
  return measure_clock () - start;
}

/* The peer in C: SQLite as fast as it can be filled. The columns and the words of a record it is given by libgov. */

typedef struct
{
  sqlite3 *handle;
  sqlite3_stmt *body, *item, *word;
  GovWords *words;
  gint64 number, key;
} Peer;

static void
run (Peer       *peer,
     const char *sql)
{
  if (sqlite3_exec (peer->handle, sql, NULL, NULL, NULL) == SQLITE_OK)
    return;
  printf ("# %s: %s\n", sql, sqlite3_errmsg (peer->handle));
  exit (1);
}

static sqlite3_stmt *
prepare (Peer       *peer,
         const char *sql)
{
  sqlite3_stmt *statement;

  if (sqlite3_prepare_v2 (peer->handle, sql, -1, &statement, NULL) != SQLITE_OK)
    {
      printf ("# %s: %s\n", sql, sqlite3_errmsg (peer->handle));
      exit (1);
    }
  return statement;
}

static void
step (sqlite3_stmt *statement)
{
  if (sqlite3_step (statement) != SQLITE_DONE)
    exit (1);
  sqlite3_reset (statement);
}

static void
add_row (const GovProjected *row,
         gpointer            data)
{
  Peer *peer = data;

  peer->key++;
  sqlite3_bind_int64 (peer->item, 1, peer->key);
  sqlite3_bind_int64 (peer->item, 2, peer->number);
  for (int i = 0; i < GOV_N_COLUMNS; i++)
    if (row->values[i] == GOV_NO_VALUE)
      sqlite3_bind_null (peer->item, 3 + i);
    else
      sqlite3_bind_int64 (peer->item, 3 + i, row->values[i]);
  step (peer->item);
  sqlite3_bind_int64 (peer->word, 1, peer->key);
  sqlite3_bind_text (peer->word, 2, row->words->str, (int) row->words->len, SQLITE_STATIC);
  sqlite3_bind_text (peer->word, 3, row->who->str, (int) row->who->len, SQLITE_STATIC);
  step (peer->word);
}

static void
peer_add (Peer       *peer,
          GovRecord  *record,
          const char *line,
          gsize       length)
{
  peer->number++;
  sqlite3_bind_int64 (peer->body, 1, peer->number);
  sqlite3_bind_text (peer->body, 2, gov_record_get_id (record), -1, SQLITE_STATIC);
  sqlite3_bind_text (peer->body, 3, line, (int) length, SQLITE_STATIC);
  step (peer->body);
  gov_projection_visit (record, NULL, peer->words, add_row, peer);
}

static void
peer_open (Peer       *peer,
           const char *path)
{
  if (sqlite3_open (path, &peer->handle) != SQLITE_OK)
    exit (1);
  run (peer, "PRAGMA page_size = 16384; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -65536; "
             "CREATE TABLE body (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, json TEXT NOT NULL); "
             "CREATE TABLE item (key INTEGER PRIMARY KEY, number INT, type INT, status INT, review INT, open INT, due INT, "
             "first INT, last INT); "
             "CREATE VIRTUAL TABLE word USING fts5 (words, who, content='', tokenize='unicode61 remove_diacritics 2'); "
             "INSERT INTO word (word, rank) VALUES ('hashsize', 67108864); BEGIN");
  peer->body = prepare (peer, "INSERT INTO body VALUES (?1, ?2, ?3)");
  peer->item = prepare (peer, "INSERT INTO item VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)");
  peer->word = prepare (peer, "INSERT INTO word (rowid, words, who) VALUES (?1, ?2, ?3)");
  peer->words = gov_words_new ();
}

static void
peer_close (Peer *peer)
{
  run (peer, "CREATE INDEX a ON item (number); CREATE INDEX b ON item (type); CREATE INDEX c ON item (status); "
             "CREATE INDEX d ON item (review); CREATE INDEX e ON item (open) WHERE open IS NOT NULL; "
             "CREATE INDEX f ON item (due) WHERE due IS NOT NULL; COMMIT");
  sqlite3_finalize (peer->body);
  sqlite3_finalize (peer->item);
  sqlite3_finalize (peer->word);
  sqlite3_close (peer->handle);
  gov_words_free (peer->words);
}

static double
load_in_c (Bench *self)
{
  g_autofree char *path = dup_path (self, "plain");
  g_autoptr (GovRegister) records = NULL;
  const char *line = self->input.text;
  Peer peer = { NULL };
  double start;

  remove_store (self, "plain");
  start = measure_clock ();
  records = gov_register_new_from_bytes (self->bytes, NULL, NULL);
  peer_open (&peer, path);
  for (guint i = 0; i < gov_register_get_length (records); i++)
    {
      const char *end = strchr (line, '\n');

      peer_add (&peer, gov_register_get (records, i), line, (gsize) (end - line));
      line = end + 1;
    }
  peer_close (&peer);
  g_clear_object (&records);
  return measure_clock () - start;
}

/* Getting. */

static double
get (Bench     *self,
     GPtrArray *ids)
{
  g_autoptr (GovStore) store = open_store (self, "libgov");
  double start = measure_clock ();

  for (guint i = 0; i < ids->len; i++)
    {
      g_autoptr (GovRecord) record = gov_store_get (store, ids->pdata[i], GOV_ACCESS_SECRET, NULL, NULL);

      if (record == NULL)
        exit (1);
    }
  return measure_clock () - start;
}

static double
get_in_c (Bench     *self,
          GPtrArray *ids)
{
  g_autofree char *path = dup_path (self, "plain");
  sqlite3_stmt *statement;
  Peer peer = { NULL };
  double start;

  if (sqlite3_open (path, &peer.handle) != SQLITE_OK)
    exit (1);
  statement = prepare (&peer, "SELECT json FROM body WHERE id = ?1");
  start = measure_clock ();
  for (guint i = 0; i < ids->len; i++)
    {
      g_autofree char *text = NULL;

      sqlite3_bind_text (statement, 1, ids->pdata[i], -1, SQLITE_STATIC);
      if (sqlite3_step (statement) != SQLITE_ROW)
        exit (1);
      text = g_strdup ((const char *) sqlite3_column_text (statement, 0));
      sqlite3_reset (statement);
    }
  start = measure_clock () - start;
  sqlite3_finalize (statement);
  sqlite3_close (peer.handle);
  return start;
}

/* Random ones, the same each time. */
static GPtrArray *
choose_ids (Bench *self)
{
  g_autoptr (GovRegister) records = gov_register_new_from_bytes (self->bytes, NULL, NULL);
  g_autoptr (GRand) random = g_rand_new_with_seed (5);
  GPtrArray *ids = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < GETS; i++)
    {
      gint32 place = g_rand_int_range (random, 0, (gint32) gov_register_get_length (records));

      g_ptr_array_add (ids, g_strdup (gov_record_get_id (gov_register_get (records, (guint) place))));
    }
  return ids;
}

static double
open_often (Bench      *self,
            const char *name)
{
  double start = measure_clock ();

  for (guint i = 0; i < OPENINGS; i++)
    g_object_unref (open_store (self, name));
  return measure_clock () - start;
}

/* In turns; the ratio is the median of those of the cycles. */

static void
print_median (const char *name,
              double     *ratios,
              double      goal)
{
  qsort (ratios, CYCLES, sizeof *ratios, measure_compare_doubles);
  printf ("# %s: %.2f to %.2f\n", name, ratios[0], ratios[CYCLES - 1]);
  measure_print (name, ratios[CYCLES / 2], goal, TRUE);
}

static void
measure_loading (Bench *self)
{
  double c[CYCLES], python[CYCLES];

  for (guint i = 0; i < CYCLES; i++)
    {
      double own = load (self), plain = load_in_c (self), snake = child_ask (&self->python);

      printf ("# loading: libgov %.2f s, C %.2f s, Python %.2f s\n", own, plain, snake);
      c[i] = own / plain;
      python[i] = own / snake;
    }
  print_median ("store-load-vs-c", c, 2.5);
  print_median ("store-load-vs-python", python, 1.5);
}

static void
measure_getting (Bench *self)
{
  g_autoptr (GPtrArray) ids = choose_ids (self);
  double ratios[CYCLES];

  for (guint i = 0; i < CYCLES; i++)
    {
      double own = get (self, ids), plain = get_in_c (self, ids);

      printf ("# getting: libgov %.2f us, a prepared SELECT %.2f us\n", own / GETS * 1e6, plain / GETS * 1e6);
      ratios[i] = own / plain;
    }
  print_median ("store-get-vs-select", ratios, 2);
}

static void
measure_opening (Bench *self)
{
  gsize length;
  g_autofree char *text = make_register (1000, &length);
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, length);
  double ratios[CYCLES];

  put_text (self, "small", bytes);
  for (guint i = 0; i < CYCLES; i++)
    {
      double large = open_often (self, "libgov"), small = open_often (self, "small");

      printf ("# opening: 100,000 records %.0f us, 1,000 records %.0f us\n", large / OPENINGS * 1e6, small / OPENINGS * 1e6);
      ratios[i] = large / small;
    }
  print_median ("store-open-large-vs-small", ratios, 1.2);
}

/* What verifying has to hash at least: each content with its salt, and a line that tells of it, such as the first one. */
static double
hash_all (Bench      *self,
          GPtrArray  *contents,
          const char *envelope)
{
  g_autoptr (GChecksum) checksum = g_checksum_new (G_CHECKSUM_SHA256);
  double start = measure_clock ();
  guint8 digest[32], salt[32] = { 0 };

  for (guint i = 0; i < contents->len; i++)
    for (guint part = 0; part < 2; part++)
      {
        gsize length = sizeof digest;

        if (part == 0)
          g_checksum_update (checksum, (const guchar *) salt, sizeof salt);
        g_checksum_update (checksum, part ? (const guchar *) envelope : contents->pdata[i], -1);
        g_checksum_get_digest (checksum, digest, &length);
        g_checksum_reset (checksum);
      }
  return measure_clock () - start;
}

static GPtrArray *
read_contents (Bench *self)
{
  g_autofree char *path = dup_path (self, "libgov");
  GPtrArray *contents = g_ptr_array_new_with_free_func (g_free);
  sqlite3_stmt *statement;
  sqlite3 *handle;

  if (sqlite3_open_v2 (path, &handle, SQLITE_OPEN_READONLY, NULL) != SQLITE_OK ||
      sqlite3_prepare_v2 (handle, "SELECT json FROM content", -1, &statement, NULL) != SQLITE_OK)
    exit (1);
  while (sqlite3_step (statement) == SQLITE_ROW)
    g_ptr_array_add (contents, g_strdup ((const char *) sqlite3_column_text (statement, 0)));
  sqlite3_finalize (statement);
  sqlite3_close (handle);
  return contents;
}

static void
measure_verifying (Bench *self)
{
  g_autofree char *uri = g_strconcat ("sqlite:", self->folder, "/libgov", NULL);
  g_autoptr (GPtrArray) contents = read_contents (self);
  g_autoptr (GError) error = NULL;
  g_autoptr (GovStore) store = gov_store_open (uri, GOV_STORE_EXISTING, NULL, &error);
  g_autoptr (GovProof) proof = store ? gov_store_prove_inclusion (store, 1, 0, GOV_ACCESS_SECRET, NULL, &error) : NULL;
  double ratios[CYCLES];

  stop_if (error);
  for (guint i = 0; i < CYCLES; i++)
    {
      double start = measure_clock (), own, plain;

      gov_store_verify (store, NULL, NULL, &error);
      stop_if (error);
      own = measure_clock () - start;
      plain = hash_all (self, contents, gov_proof_get_envelope (proof));
      printf ("# verifying: libgov %.2f s, hashing the same %.2f s\n", own, plain);
      ratios[i] = own / plain;
    }
  print_median ("store-verify-vs-hashing", ratios, 2);
}

static void
measure_size (Bench *self)
{
  g_autofree char *path = dup_path (self, "libgov");
  GStatBuf status;

  if (g_stat (path, &status) != 0)
    exit (1);
  measure_print ("store-size-vs-json", (double) status.st_size / (double) self->input.length, 2.2, TRUE);
}

static void
start_python (Bench  *self,
              char  **command)
{
  g_autofree char *lines = dup_path (self, "register.ndjson"), *path = dup_path (self, "python");
  g_autoptr (GError) error = NULL;
  char *argv[] = { command[0], command[1], lines, path, NULL };

  g_file_set_contents (lines, self->input.text, (gssize) self->input.length, &error);
  stop_if (error);
  child_start (&self->python, "Python", argv);
}

int
main (int    argc,
      char **argv)
{
  const char *memory = "/dev/shm";
  Bench self = { 0 };

  if (argc != 3)
    {
      fprintf (stderr, "usage: bench-store PYTHON SCRIPT\n");
      return 2;
    }
  self.folder = g_build_filename (g_file_test (memory, G_FILE_TEST_IS_DIR) ? memory : g_get_tmp_dir (), "gov-bench-XXXXXX", NULL);
  if (g_mkdtemp (self.folder) == NULL)
    return 1;
  measure_keep_heap_warm ();
  measure_input_init (&self.input);
  self.bytes = g_bytes_new_static (self.input.text, self.input.length);
  measure_print_head (&self.input);
  start_python (&self, argv + 1);
  measure_loading (&self);
  child_stop (&self.python);
  measure_getting (&self);
  measure_size (&self);
  measure_verifying (&self);
  measure_opening (&self);
  for (guint i = 0; i < 5; i++)
    remove_store (&self, (const char *[]) { "libgov", "plain", "small", "python", "register.ndjson" }[i]);
  g_rmdir (self.folder);
  g_free (self.folder);
  g_bytes_unref (self.bytes);
  measure_input_clear (&self.input);
  return 0;
}
