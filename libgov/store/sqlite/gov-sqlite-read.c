/* Reading revisions. */
#include "store/sqlite/gov-sqlite-private.h"

/* The columns as gov-sqlite-statements.c has them. */
static void
read_head_columns (sqlite3_stmt   *statement,
                   GovRevisionRow *row)
{
  *row = (GovRevisionRow) {
    .number = sqlite3_column_int64 (statement, 0),
    .kind = (GovRevisionKind) sqlite3_column_int (statement, 1),
    .level = (GovAccess) sqlite3_column_int (statement, 2),
  };
  row->json = gov_sqlite_text (statement, 3, &row->length);
}

#define COLUMN_RECORD 4
#define COLUMN_HEAD 5
#define COLUMN_HEAD_LEVEL 6

static void
read_all_columns (sqlite3_stmt   *statement,
                  GovRevisionRow *row)
{
  read_head_columns (statement, row);
  row->id = gov_sqlite_text (statement, 7, NULL);
  row->based_on = sqlite3_column_int64 (statement, 8);
  row->key = gov_sqlite_text (statement, 9, NULL);
  row->place = sqlite3_column_int64 (statement, 10);
  row->time = sqlite3_column_int64 (statement, 11);
  row->author = gov_sqlite_text (statement, 12, NULL);
  row->reason = gov_sqlite_text (statement, 13, NULL);
}

/* The last revision of a record up to @before of which anything shows; 0 if there is none. */
static gboolean
find_last_shown (GovSqliteDb  *db,
                 gint64        record,
                 gint64        before,
                 GovAccess     upto,
                 gint64       *number,
                 GError      **error)
{
  sqlite3_stmt *statement = gov_sqlite_prepare (db, GOV_SQLITE_LAST_SHOWN, error);

  if (statement == NULL)
    return FALSE;
  sqlite3_bind_int64 (statement, 1, record);
  sqlite3_bind_int64 (statement, 2, before);
  sqlite3_bind_int (statement, 3, (int) upto);
  if (gov_sqlite_step (db, statement, error) != SQLITE_ROW)
    return FALSE;
  *number = sqlite3_column_int64 (statement, 0);
  sqlite3_reset (statement);
  return TRUE;
}

/* What the record is now; the statement holds the text until it is reset. */
static gboolean
find_now (GovSqliteDb     *db,
          gint64           head,
          GovRevisionRow  *row,
          sqlite3_stmt   **statement,
          GError         **error)
{
  int rc;

  *statement = gov_sqlite_prepare (db, GOV_SQLITE_CONTENT, error);
  if (*statement == NULL)
    return FALSE;
  sqlite3_bind_int64 (*statement, 1, head);
  rc = gov_sqlite_step (db, *statement, error);
  if (rc == SQLITE_ROW)
    row->now = gov_sqlite_text (*statement, 0, &row->now_length);
  return rc == SQLITE_ROW || rc == SQLITE_DONE;
}

/* Hands a row on.  To whoever may not see all, it must not tell of revisions of which nothing shows, and what the
 * record was must not tell what it is now kept from them. */
static gboolean
visit_row (GovSqliteDb         *db,
           sqlite3_stmt        *statement,
           const GovQuestion   *question,
           GovAccess            upto,
           GovRevisionVisitor   visitor,
           gpointer             data,
           GError             **error)
{
  gboolean is_list = question->kind != GOV_QUESTION_HEAD && question->kind != GOV_QUESTION_HEADS;
  gint64 record = sqlite3_column_int64 (statement, COLUMN_RECORD), head = sqlite3_column_int64 (statement, COLUMN_HEAD);
  sqlite3_stmt *now = NULL;
  GovRevisionRow row;
  gboolean good = TRUE;

  if (is_list)
    read_all_columns (statement, &row);
  else
    read_head_columns (statement, &row);
  if (upto < GOV_ACCESS_SECRET && question->kind != GOV_QUESTION_REVISION)
    {
      if (is_list && row.based_on != 0)
        good = find_last_shown (db, record, row.number - 1, upto, &row.based_on, error);
      else if (row.level > upto) /* a head: what is seen of it is what was seen before */
        good = find_last_shown (db, record, row.number, upto, &row.number, error);
      if (good && row.json != NULL && sqlite3_column_int64 (statement, 0) != head)
        good = find_now (db, head, &row, &now, error);
    }
  good = good && visitor (&row, data, error);
  if (now != NULL)
    sqlite3_reset (now);
  return good;
}

/* Visits the rows of a statement that is bound, those left out that may not be seen. */
static gboolean
visit_rows (GovSqliteDb         *db,
            sqlite3_stmt        *statement,
            const GovQuestion   *question,
            GovRevisionVisitor   visitor,
            gpointer             data,
            GError             **error)
{
  GovAccess upto = MAX (question->upto, GOV_ACCESS_PUBLIC);
  gboolean is_list = question->kind == GOV_QUESTION_HISTORY || question->kind == GOV_QUESTION_CHANGES;
  guint n = 0;
  int rc = SQLITE_DONE;
  gboolean good = TRUE;

  while (good && n < question->limit && (rc = gov_sqlite_step (db, statement, error)) == SQLITE_ROW)
    {
      if ((GovAccess) sqlite3_column_int (statement, COLUMN_HEAD_LEVEL) > upto ||
          (is_list && (GovAccess) sqlite3_column_int (statement, 2) > upto) ||
          (question->kind == GOV_QUESTION_REVISION && upto < GOV_ACCESS_SECRET &&
           sqlite3_column_int64 (statement, 0) != sqlite3_column_int64 (statement, COLUMN_HEAD)))
        continue;
      good = visit_row (db, statement, question, upto, visitor, data, error);
      n++;
    }
  sqlite3_reset (statement);
  return good && (rc == SQLITE_ROW || rc == SQLITE_DONE);
}

static gboolean
ask (GovSqliteDb         *db,
     const GovQuestion   *question,
     GovRevisionVisitor   visitor,
     gpointer             data,
     GError             **error)
{
  static const GovSqliteStatement statements[] = {
    [GOV_QUESTION_HEAD] = GOV_SQLITE_HEAD,
    [GOV_QUESTION_HEADS] = GOV_SQLITE_HEADS,
    [GOV_QUESTION_HISTORY] = GOV_SQLITE_HISTORY,
    [GOV_QUESTION_CHANGES] = GOV_SQLITE_CHANGES,
    [GOV_QUESTION_REVISION] = GOV_SQLITE_REVISION,
  };
  gboolean at = question->kind == GOV_QUESTION_HEAD && question->number < G_MAXINT64;
  sqlite3_stmt *statement = gov_sqlite_prepare (db, at ? GOV_SQLITE_HEAD_AT : statements[question->kind], error);

  if (statement == NULL)
    return FALSE;
  if (question->id != NULL)
    gov_sqlite_bind (statement, 1, question->id, -1);
  if (at)
    {
      sqlite3_bind_int64 (statement, 2, question->number);
      sqlite3_bind_int (statement, 3, (int) MAX (question->upto, GOV_ACCESS_PUBLIC));
    }
  else if (question->kind == GOV_QUESTION_CHANGES || question->kind == GOV_QUESTION_REVISION)
    sqlite3_bind_int64 (statement, 1, question->number);
  return visit_rows (db, statement, question, visitor, data, error);
}

/* All revisions of a record, whoever may see them. */
gboolean
gov_sqlite_visit_history (GovSqliteDb         *db,
                          const char          *id,
                          GovRevisionVisitor   visitor,
                          gpointer             data,
                          GError             **error)
{
  const GovQuestion question = { GOV_QUESTION_HISTORY, id, G_MAXINT64, G_MAXUINT, GOV_ACCESS_SECRET };

  return ask (db, &question, visitor, data, error);
}

gboolean
gov_sqlite_visit (GovStore            *store,
                  const GovQuestion   *question,
                  GovRevisionVisitor   visitor,
                  gpointer             data,
                  GCancellable        *cancellable,
                  GError             **error)
{
  GovSqliteStore *self = GOV_SQLITE_STORE (store);
  GovSqliteDb *db = gov_sqlite_store_take (self, FALSE, cancellable, error);
  gboolean good;

  if (db == NULL)
    return FALSE;
  good = ask (db, question, visitor, data, error);
  gov_sqlite_store_give_back (self, db);
  return good;
}

/* When a transaction was written, and its last revision. */
static gboolean
read_time (GovSqliteDb  *db,
           gint64        written,
           gint64       *time,
           gint64       *last,
           GError      **error)
{
  sqlite3_stmt *statement = gov_sqlite_prepare (db, GOV_SQLITE_TRANSACTION_TIME, error);

  if (statement == NULL)
    return FALSE;
  sqlite3_bind_int64 (statement, 1, written);
  if (gov_sqlite_step (db, statement, error) != SQLITE_ROW)
    return gov_sqlite_fail (db, error);
  *time = sqlite3_column_int64 (statement, 0);
  *last = sqlite3_column_int64 (statement, 1);
  sqlite3_reset (statement);
  return TRUE;
}

/* Transactions are numbered without gaps and their times never go back, so halving finds the place. */
static gboolean
find_last_before (GovSqliteDb  *db,
                  gint64        time,
                  gint64       *number,
                  GError      **error)
{
  sqlite3_stmt *statement = gov_sqlite_prepare (db, GOV_SQLITE_LAST_TRANSACTION, error);
  gint64 low = 0, high;

  *number = 0;
  if (statement == NULL)
    return FALSE;
  high = gov_sqlite_step (db, statement, error) == SQLITE_ROW ? sqlite3_column_int64 (statement, 0) : 0;
  sqlite3_reset (statement);
  while (low < high)
    {
      gint64 middle = low + (high - low + 1) / 2, then = 0, last = 0;

      if (!read_time (db, middle, &then, &last, error))
        return FALSE;
      if (then <= time)
        {
          low = middle;
          *number = last;
        }
      else
        high = middle - 1;
    }
  return TRUE;
}

gboolean
gov_sqlite_find_time (GovStore      *store,
                      gint64         time,
                      gint64        *number,
                      GCancellable  *cancellable,
                      GError       **error)
{
  GovSqliteStore *self = GOV_SQLITE_STORE (store);
  GovSqliteDb *db = gov_sqlite_store_take (self, FALSE, cancellable, error);
  gboolean good;

  if (db == NULL)
    return FALSE;
  good = find_last_before (db, time, number, error);
  gov_sqlite_store_give_back (self, db);
  return good;
}
