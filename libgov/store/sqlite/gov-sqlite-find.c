/* Finding: a query becomes a statement.  Which parts a statement has depends on what was set; all values are bound. */
#include "store/sqlite/gov-sqlite-private.h"

#include "store/gov-finding-private.h"
#include "store/gov-projection-private.h"
#include "store/sqlite/gov-sqlite-match-private.h"
#include "store/sqlite/gov-sqlite-rank-private.h"

#include <string.h>

/* So long a question may take, in microseconds. */
#define TIME_LIMIT (10 * G_USEC_PER_SEC)

/* Of so few deadlines it is better to look at all than to go through everything that is open. */
#define FEW 32

/* The statements of a connection that finds; there are only as many as people ask kinds of questions. */
#define MAX_STATEMENTS 64

typedef struct
{
  GovSqliteDb *db;
  GovFinding *finding;
  GovQuery *query;
  GovSqliteMatch match;
  gboolean count;

  GString *where;
  const char *index;  /* by which to go through the items; NULL: in the order of their keys */
  GArray *values;     /* gint64, by their place behind the first */
  sqlite3_stmt *statement;
} Search;

/* Conditions. */

static void
add_condition (Search     *self,
               const char *condition,
               gint64      value)
{
  if (self->where->len > 0)
    g_string_append (self->where, " AND ");
  g_array_append_val (self->values, value);
  g_string_append_printf (self->where, "%s?%u", condition, self->values->len + 1);
}

static void
add_equal (Search     *self,
           GovColumn   column,
           gint64      value)
{
  g_autofree char *condition = g_strconcat ("item.", gov_projection_columns[column].name, " = ", NULL);

  add_condition (self, condition, value);
  if (self->index == NULL)
    self->index = gov_projection_columns[column].name;
}

static gint64
get_first (const GovDate *date)
{
  gint64 first, last;

  gov_projection_get_span (date, &first, &last);
  return first;
}

static gint64
get_last (const GovDate *date)
{
  gint64 first, last;

  gov_projection_get_span (date, &first, &last);
  return last;
}

static gboolean
add_status (Search  *self,
            GError **error)
{
  gint64 code;

  if (self->query->status == NULL)
    return TRUE;
  code = gov_projection_code_status (self->query->status);
  if (code != GOV_NO_VALUE)
    add_equal (self, GOV_COLUMN_STATUS, code);
  else
    g_set_error (error, GOV_ERROR, GOV_ERROR_INVALID, "there is no status \"%s\"", self->query->status);
  return code != GOV_NO_VALUE;
}

/* Types that have no deadlines at all are not meant. */
static void
add_due_unknown (Search *self)
{
  const char *separator = "";

  g_string_append (self->where, self->where->len > 0 ? " AND " : "");
  g_string_append (self->where, "item.due IS NULL AND item.type IN (");
  for (guint i = 0; i < gov_record_class_count (); i++)
    if (gov_projection_has_due (i))
      {
        g_string_append_printf (self->where, "%s%u", separator, i);
        separator = ", ";
      }
  g_string_append_c (self->where, ')');
}

static void
add_dates (Search *self)
{
  GovQuery *query = self->query;

  if (query->due_before != NULL)
    add_condition (self, "item.due < ", get_first (query->due_before));
  if (query->due_after != NULL)
    add_condition (self, "item.due > ", get_last (query->due_after));
  if (query->due_unknown)
    add_due_unknown (self);
  if (query->since != NULL)
    add_condition (self, "item.last >= ", get_first (query->since));
  if (query->until != NULL)
    {
      add_condition (self, "item.first <= ", get_last (query->until));
      add_condition (self, self->match.text->len > 0 ? "word.rowid < " : "item.key < ",
                     gov_sqlite_index_day_key (get_last (query->until)) + GOV_SQLITE_KEYS_OF_DAY);
    }
}

/* The columns that leave the fewest come first: one of them leads. */
static gboolean
add_conditions (Search  *self,
                GError **error)
{
  GovQuery *query = self->query;

  if (query->open)
    add_equal (self, GOV_COLUMN_OPEN, 1);
  if (!add_status (self, error))
    return FALSE;
  if (query->type != G_TYPE_INVALID)
    add_equal (self, GOV_COLUMN_TYPE, gov_projection_code_type (query->type));
  if (query->review != GOV_REVIEW_UNSET)
    add_equal (self, GOV_COLUMN_REVIEW, query->review);
  add_dates (self);
  add_condition (self, "item.level <= ", gov_finding_get_level (self->finding));
  return TRUE;
}

/* Statements. */

static void
finalize_statement (gpointer statement)
{
  sqlite3_finalize (statement);
}

/* Made once for each kind of question. */
static sqlite3_stmt *
prepare (GovSqliteDb  *db,
         const char   *sql,
         GError      **error)
{
  sqlite3_stmt *statement;

  if (db->searches == NULL)
    db->searches = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, finalize_statement);
  statement = g_hash_table_lookup (db->searches, sql);
  if (statement != NULL)
    {
      sqlite3_reset (statement);
      return statement;
    }
  if (g_hash_table_size (db->searches) >= MAX_STATEMENTS)
    g_hash_table_remove_all (db->searches);
  if (sqlite3_prepare_v3 (db->handle, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, NULL) != SQLITE_OK)
    {
      gov_sqlite_fail (db, error);
      return NULL;
    }
  g_hash_table_insert (db->searches, g_strdup (sql), statement);
  return statement;
}

static gboolean
prepare_search (Search      *self,
                const char  *sql,
                GError     **error)
{
  self->statement = prepare (self->db, sql, error);
  if (self->statement == NULL)
    return FALSE;
  if (self->match.text->len > 0)
    gov_sqlite_bind (self->statement, 1, self->match.text->str, (gssize) self->match.text->len);
  for (guint i = 0; i < self->values->len; i++)
    sqlite3_bind_int64 (self->statement, (int) i + 2, g_array_index (self->values, gint64, i));
  return TRUE;
}

/* Whether few have a deadline between those that are asked for. */
static gboolean
has_few_deadlines (Search    *self,
                   gboolean  *few,
                   GError   **error)
{
  gint64 before = self->query->due_before ? get_first (self->query->due_before) : G_MAXINT64;
  gint64 after = self->query->due_after ? get_last (self->query->due_after) : G_MININT64;
  sqlite3_stmt *statement = prepare (self->db, "SELECT count(*) FROM (SELECT 1 FROM item INDEXED BY item_due "
                                               "WHERE due < ?1 AND due > ?2 LIMIT " G_STRINGIFY (FEW) ")", error);

  if (statement == NULL)
    return FALSE;
  sqlite3_bind_int64 (statement, 1, before);
  sqlite3_bind_int64 (statement, 2, after);
  if (gov_sqlite_step (self->db, statement, error) != SQLITE_ROW)
    return FALSE;
  *few = sqlite3_column_int64 (statement, 0) < FEW;
  sqlite3_reset (statement);
  return TRUE;
}

static gboolean
choose_index (Search  *self,
              GError **error)
{
  gboolean few = FALSE;

  if (self->query->due_before == NULL && self->query->due_after == NULL)
    return TRUE;
  if (!has_few_deadlines (self, &few, error))
    return FALSE;
  if (few)
    self->index = gov_projection_columns[GOV_COLUMN_DUE].name;
  return TRUE;
}

/* Where the items come from: from the words, or from themselves. */
static char *
make_source (Search  *self,
             GError **error)
{
  if (self->match.text->len > 0)
    return g_strdup_printf ("word CROSS JOIN item ON item.key = word.rowid WHERE word MATCH ?1 AND %s", self->where->str);
  if (!choose_index (self, error))
    return NULL;
  if (self->index == NULL)
    return g_strdup_printf ("item NOT INDEXED WHERE %s", self->where->str);
  return g_strdup_printf ("item INDEXED BY item_%s WHERE %s", self->index, self->where->str);
}

/* Answers. */

static gboolean
run_count (Search      *self,
           const char  *source,
           GError     **error)
{
  g_autofree char *sql = g_strconcat ("SELECT count(*) FROM ", source, NULL);

  if (!prepare_search (self, sql, error) || gov_sqlite_step (self->db, self->statement, error) != SQLITE_ROW)
    return FALSE;
  self->finding->count = sqlite3_column_int64 (self->statement, 0);
  return TRUE;
}

static gboolean
run_newest (Search  *self,
            GError **error)
{
  const char *key = self->match.text->len > 0 ? "word.rowid" : "item.key";
  gint64 limit = self->query->limit > 0 ? (gint64) self->query->limit : -1;
  g_autofree char *source = NULL, *sql = NULL;
  int rc;

  if (self->finding->has_behind)
    add_condition (self, self->match.text->len > 0 ? "word.rowid < " : "item.key < ", self->finding->behind.key);
  source = make_source (self, error);
  if (source == NULL)
    return FALSE;
  sql = g_strdup_printf ("SELECT item.key, item.revision, item.place, item.level FROM %s ORDER BY %s DESC LIMIT ?%u",
                         source, key, self->values->len + 2);
  g_array_append_val (self->values, limit);
  if (!prepare_search (self, sql, error))
    return FALSE;
  while ((rc = gov_sqlite_step (self->db, self->statement, error)) == SQLITE_ROW)
    {
      GovFound found = { sqlite3_column_int64 (self->statement, 0), 0, sqlite3_column_int64 (self->statement, 1),
                         (guint) sqlite3_column_int64 (self->statement, 2),
                         (GovAccess) sqlite3_column_int64 (self->statement, 3) };

      g_array_append_val (self->finding->found, found);
    }
  return rc == SQLITE_DONE;
}

/* The best. */

/* "AVERAGE IDF IDF …", as hexadecimal numbers: the same to the last bit. */
static char *
print_weights (const GovSqliteWeights *weights)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i <= weights->n_groups; i++)
    {
      double value = i == 0 ? weights->average : weights->idf[i - 1];
      guint64 bits;

      memcpy (&bits, &value, sizeof bits);
      g_string_append_printf (text, "%s%" G_GINT64_MODIFIER "x", i ? "." : "", bits);
    }
  return g_string_free (g_steal_pointer (&text), FALSE);
}

static gboolean
read_weights (const char       *text,
              GovSqliteWeights *weights,
              GError          **error)
{
  g_auto (GStrv) parts = g_strsplit (text, ".", -1);
  gboolean good = g_strv_length (parts) == weights->n_groups + 1;

  for (guint i = 0; good && i <= weights->n_groups; i++)
    {
      guint64 bits;
      double value;

      good = g_ascii_string_to_unsigned (parts[i], 16, 0, G_MAXUINT64, &bits, NULL);
      memcpy (&value, &bits, sizeof value);
      *(i == 0 ? &weights->average : &weights->idf[i - 1]) = value;
    }
  if (!good)
    g_set_error (error, GOV_ERROR, GOV_ERROR_INVALID, "the cursor is not from this question");
  return good;
}

/* How many items the reader may see, and how long they are. */
static gboolean
read_sums (Search            *self,
           GovSqliteRanking  *ranking,
           GError           **error)
{
  GovSqliteSums sums;
  gint64 size = 0;

  if (!gov_sqlite_index_read_sums (self->db->handle, &sums))
    return gov_sqlite_fail (self->db, error);
  for (guint i = GOV_ACCESS_PUBLIC; i <= ranking->upto; i++)
    {
      ranking->n_rows += sums.n[i];
      size += sums.size[i];
    }
  ranking->weights.average = ranking->n_rows > 0 && size > 0 ? (double) size / (double) ranking->n_rows : 1;
  return TRUE;
}

static gboolean
take_weights (Search            *self,
              GovSqliteRanking  *ranking,
              GError           **error)
{
  ranking->weights.n_groups = self->match.terms->len;
  if (!self->finding->has_behind)
    return read_sums (self, ranking, error);
  ranking->weighed = TRUE;
  return read_weights (self->finding->weights, &ranking->weights, error);
}

/* Where the hits of a ranking come from. */
static gboolean
take_found (Search                *self,
            const GovSqliteScore  *score,
            GError               **error)
{
  sqlite3_stmt *statement = prepare (self->db, "SELECT revision, place, level FROM item WHERE key = ?1", error);
  int rc;

  if (statement == NULL)
    return FALSE;
  sqlite3_bind_int64 (statement, 1, score->key);
  rc = gov_sqlite_step (self->db, statement, error);
  if (rc == SQLITE_ROW)
    {
      GovFound found = { score->key, score->score, sqlite3_column_int64 (statement, 0),
                         (guint) sqlite3_column_int64 (statement, 1), (GovAccess) sqlite3_column_int64 (statement, 2) };

      g_array_append_val (self->finding->found, found);
      sqlite3_reset (statement);
    }
  return rc == SQLITE_ROW || rc == SQLITE_DONE;
}

/* Only the level is asked for: the ranks know it, and no item needs to be looked at. */
static gboolean
is_plain (Search *self)
{
  return self->values->len == 1 && !self->query->due_unknown;
}

static gboolean
rank_all (Search            *self,
          GovSqliteRanking  *ranking,
          GError           **error)
{
  g_autofree char *source = is_plain (self) ? g_strdup ("word WHERE word MATCH ?1") : make_source (self, error), *sql = NULL;
  int rc;

  if (source == NULL)
    return FALSE;
  if (is_plain (self))
    g_array_set_size (self->values, 0);
  sql = g_strdup_printf ("SELECT gov_rank (word, ?%u) FROM %s", self->values->len + 2, source);
  if (!prepare_search (self, sql, error))
    return FALSE;
  gov_sqlite_ranking_bind (ranking, self->statement, (int) self->values->len + 2);
  while ((rc = gov_sqlite_step (self->db, self->statement, error)) == SQLITE_ROW)
    ;
  sqlite3_clear_bindings (self->statement);
  return rc == SQLITE_DONE;
}

static gboolean
run_best (Search          *self,
          GovSqliteRanks  *ranks,
          GError         **error)
{
  g_autoptr (GArray) best = g_array_new (FALSE, FALSE, sizeof (GovSqliteScore));
  const GovSqliteScore behind = { self->finding->behind.score, self->finding->behind.key };
  GovSqliteRanking ranking = {
    .ranks = ranks, .upto = gov_finding_get_level (self->finding), .groups = self->match.groups,
    .behind = self->finding->has_behind ? &behind : NULL, .limit = self->query->limit, .best = best,
  };

  if (!take_weights (self, &ranking, error) || !rank_all (self, &ranking, error))
    return FALSE;
  gov_sqlite_ranking_sort (&ranking);
  for (guint i = 0; i < best->len; i++)
    if (!take_found (self, &g_array_index (best, GovSqliteScore, i), error))
      return FALSE;
  g_free (self->finding->weights);
  self->finding->weights = print_weights (&ranking.weights);
  return TRUE;
}

static gboolean
find_best (Search          *self,
           GovSqliteStore  *store,
           const char      *index_name,
           GError         **error)
{
  g_autoptr (GovSqliteRanks) ranks = gov_sqlite_store_take_ranks (store, self->db, index_name);

  return ranks ? run_best (self, ranks, error) : gov_sqlite_fail (self->db, error);
}

/* All together. */

static gboolean
answer (Search          *self,
        GovSqliteStore  *store,
        const char      *index_name,
        GError         **error)
{
  gboolean ranked = self->query->order == GOV_QUERY_ORDER_RELEVANCE && self->query->words != NULL;

  if (!add_conditions (self, error))
    return FALSE;
  if (self->count)
    {
      g_autofree char *source = make_source (self, error);

      return source != NULL && run_count (self, source, error);
    }
  return ranked ? find_best (self, store, index_name, error) : run_newest (self, error);
}

static gboolean
read_value (GovSqliteDb  *db,
            const char   *key,
            char        **value,
            GError      **error)
{
  sqlite3_stmt *statement = gov_sqlite_prepare (db, GOV_SQLITE_GET_VALUE, error);
  int rc;

  if (statement == NULL)
    return FALSE;
  gov_sqlite_bind (statement, 1, key, -1);
  rc = gov_sqlite_step (db, statement, error);
  *value = g_strdup (rc == SQLITE_ROW ? gov_sqlite_text (statement, 0, NULL) : "");
  sqlite3_reset (statement);
  return rc == SQLITE_ROW || rc == SQLITE_DONE;
}

/* What a record was before it was changed may tell what is kept from the reader now. */
static sqlite3_stmt *
prepare_page (GovSqliteDb  *db,
              GovAccess     upto,
              GError      **error)
{
  if (upto == GOV_ACCESS_SECRET)
    return gov_sqlite_prepare (db, GOV_SQLITE_CONTENT, error);
  return prepare (db, "SELECT content.json FROM revision "
                      "JOIN record ON record.key = revision.record AND record.head = revision.number "
                      "JOIN content ON content.number = revision.number WHERE revision.number = ?1", error);
}

/* Records of what was found, a page of them. */
static gboolean
read_page (GovSqliteDb  *db,
           GovFinding   *finding,
           guint         first,
           GError      **error)
{
  sqlite3_stmt *statement = prepare_page (db, finding->upto, error);
  guint end = MIN (first + GOV_FINDING_PAGE, finding->found->len);
  int rc = statement ? SQLITE_DONE : SQLITE_ERROR;

  for (guint i = first; i < end && (rc == SQLITE_DONE || rc == SQLITE_ROW); i++)
    {
      GovFound *found = &g_array_index (finding->found, GovFound, i);

      if (found->json != NULL || found->is_taken)
        continue;
      sqlite3_bind_int64 (statement, 1, found->revision);
      rc = gov_sqlite_step (db, statement, error);
      if (rc == SQLITE_ROW)
        {
          const char *json = gov_sqlite_text (statement, 0, &found->length);

          found->json = g_strndup (json, found->length);
          sqlite3_reset (statement);
        }
    }
  return rc == SQLITE_DONE || rc == SQLITE_ROW;
}

static gboolean
read_index (Search    *self,
            char     **name,
            char    ***languages,
            GError   **error)
{
  g_autofree char *all = NULL;

  if (!read_value (self->db, "index", name, error) ||
      (self->query->words != NULL && !read_value (self->db, "languages", &all, error)))
    return FALSE;
  *languages = g_strsplit (all ? all : "", " ", -1);
  if (gov_sqlite_index_is_current (*name))
    return TRUE;
  g_set_error (error, GOV_ERROR, GOV_ERROR_UNSUPPORTED,
               "%s: the index was made by another version of libgov: open the store to write once", self->db->name);
  return FALSE;
}

static gboolean
search (GovSqliteStore  *store,
        GovSqliteDb     *db,
        GovFinding      *finding,
        gboolean         count,
        GError         **error)
{
  Search self = { .db = db, .finding = finding, .query = finding->query, .count = count };
  g_autofree char *name = NULL;
  g_auto (GStrv) languages = NULL;
  gboolean good;

  if (!read_index (&self, &name, &languages, error))
    return FALSE;
  self.where = g_string_new (NULL);
  self.values = g_array_new (FALSE, FALSE, sizeof (gint64));
  if (db->words == NULL)
    db->words = gov_words_new ();
  good = gov_sqlite_match_init (&self.match, self.query, db->words, (const char * const *) languages, error) &&
         answer (&self, store, name, error) && (count || read_page (db, finding, 0, error));
  if (self.statement != NULL)
    sqlite3_reset (self.statement);
  finding->terms = g_steal_pointer (&self.match.terms);
  gov_sqlite_match_clear (&self.match);
  g_string_free (self.where, TRUE);
  g_array_unref (self.values);
  return good;
}

static gboolean
begin (GovSqliteDb  *db,
       GError      **error)
{
  sqlite3_stmt *statement = prepare (db, "BEGIN", error);

  return statement != NULL && gov_sqlite_finish (db, statement, error);
}

/* All that is read for an answer is of one moment. */
gboolean
gov_sqlite_find (GovStore      *store,
                 GovFinding    *finding,
                 gboolean       count,
                 GCancellable  *cancellable,
                 GError       **error)
{
  GovSqliteStore *self = GOV_SQLITE_STORE (store);
  GovSqliteDb *db = gov_sqlite_store_take (self, FALSE, cancellable, error);
  gboolean good;

  if (db == NULL)
    return FALSE;
  db->deadline = g_get_monotonic_time () + TIME_LIMIT;
  good = begin (db, error) && gov_sqlite_end (db, search (self, db, finding, count, error), error);
  db->deadline = 0;
  gov_sqlite_store_give_back (self, db);
  return good;
}

gboolean
gov_sqlite_read_found (GovStore      *store,
                       GovFinding    *finding,
                       guint          first,
                       GCancellable  *cancellable,
                       GError       **error)
{
  GovSqliteStore *self = GOV_SQLITE_STORE (store);
  GovSqliteDb *db = gov_sqlite_store_take (self, FALSE, cancellable, error);
  gboolean good;

  if (db == NULL)
    return FALSE;
  good = begin (db, error) && gov_sqlite_end (db, read_page (db, finding, first, error), error);
  gov_sqlite_store_give_back (self, db);
  return good;
}
