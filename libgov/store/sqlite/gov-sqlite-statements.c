/* What is said to SQLite. Values are bound, never written into a text. */
#include "store/sqlite/gov-sqlite-private.h"

/* The columns of a row that is visited, and the tables that they come from. */
#define HEAD_COLUMNS "r.number, r.kind, r.shown, c.json, t.key, t.head, h.level"
#define ALL_COLUMNS  HEAD_COLUMNS ", t.id, r.based_on, w.key, r.number - w.first, w.time, w.author, w.reason"
#define HEAD_TABLES  "record t JOIN revision h ON h.number = t.head JOIN revision r ON r.record = t.key " \
                     "LEFT JOIN content c ON c.number = r.number"
#define ALL_TABLES   "revision r JOIN record t ON t.key = r.record JOIN revision h ON h.number = t.head " \
                     "JOIN written w ON w.number = r.written LEFT JOIN content c ON c.number = r.number"
/* Of heads, the revision is that which decides who may see the record. */
#define ONE_COLUMNS  "h.number, h.kind, h.shown, c.json, t.key, t.head, h.level"
#define ONE_TABLES   "record t JOIN revision h ON h.number = t.head"

/* All that a leaf is made of; what should be there and is not is NULL. */
#define REVISION_COLUMNS "r.number, r.kind, r.mode, r.based_on, r.level, r.shown, r.commitment, r.leaf, r.record, r.written"
#define PROOF_COLUMNS REVISION_COLUMNS ", t.id, w.key, w.first, w.count, w.time, w.author, w.reason, c.salt, c.json"
#define PROOF_TABLES  "revision r LEFT JOIN record t ON t.key = r.record LEFT JOIN written w ON w.number = r.written " \
                      "LEFT JOIN content c ON c.number = r.number"

/* Kinds that say what a record is; a seal (4) only speaks of it. */
#define MAKES_HEAD   "r.kind <> 4"

const char * const gov_sqlite_statements[GOV_SQLITE_N_STATEMENTS] = {
  [GOV_SQLITE_BEGIN] = "BEGIN IMMEDIATE",
  [GOV_SQLITE_COMMIT] = "COMMIT",
  [GOV_SQLITE_ROLLBACK] = "ROLLBACK",

  [GOV_SQLITE_FIND_TRANSACTION] = "SELECT first, count FROM written WHERE key = ?1",
  [GOV_SQLITE_LAST_TRANSACTION] = "SELECT number, time FROM written ORDER BY number DESC LIMIT 1",
  [GOV_SQLITE_TRANSACTION_TIME] = "SELECT time, first + count - 1 FROM written WHERE number = ?1",
  [GOV_SQLITE_FIND_RECORD] =
    "SELECT t.key, t.head, h.level, h.kind, (SELECT s.mode FROM revision s INDEXED BY revision_seal "
    "WHERE s.record = t.key AND s.kind IN (3, 4) ORDER BY s.number DESC LIMIT 1) FROM " ONE_TABLES " WHERE t.id = ?1",
  [GOV_SQLITE_LAST_REVISION] = "SELECT max(number) FROM revision",
  [GOV_SQLITE_INSERT_TRANSACTION] =
    "INSERT INTO written (number, key, first, count, time, author, reason) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
  [GOV_SQLITE_INSERT_RECORD] = "INSERT INTO record (id, head) VALUES (?1, ?2)",
  [GOV_SQLITE_SET_HEAD] = "UPDATE record SET head = ?2 WHERE key = ?1",
  [GOV_SQLITE_INSERT_REVISION] =
    "INSERT INTO revision (number, record, written, kind, mode, based_on, level, shown, commitment, leaf) "
    "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)",
  [GOV_SQLITE_INSERT_CONTENT] = "INSERT INTO content (number, salt, json) VALUES (?1, ?2, ?3)",
  [GOV_SQLITE_WITH_PROOF] = "SELECT " PROOF_COLUMNS ", h.level FROM " PROOF_TABLES " LEFT JOIN revision h ON h.number = t.head "
                            "WHERE r.number = ?1",
  /* Without the transaction, which is the same for many. */
  [GOV_SQLITE_ALL_WITH_PROOF] =
    "SELECT " REVISION_COLUMNS ", t.id, NULL, NULL, NULL, NULL, NULL, NULL, c.salt, c.json FROM revision r "
    "LEFT JOIN record t ON t.key = r.record LEFT JOIN content c ON c.number = r.number ORDER BY r.number",
  [GOV_SQLITE_TRANSACTION] = "SELECT key, first, count, time, author, reason FROM written WHERE number = ?1",
  [GOV_SQLITE_DELETE_CONTENTS] =
    "DELETE FROM content WHERE number IN (SELECT number FROM revision WHERE record = ?1)",
  [GOV_SQLITE_INSERT_NODE] = "INSERT INTO node (level, place, hash) VALUES (?1, ?2, ?3)",
  [GOV_SQLITE_FIND_NODE] = "SELECT hash FROM node WHERE level = ?2 AND place = ?1",
  [GOV_SQLITE_FIND_LEAF] = "SELECT leaf FROM revision WHERE number = ?1",
  [GOV_SQLITE_GET_VALUE] = "SELECT value FROM store WHERE key = ?1",
  [GOV_SQLITE_SET_VALUE] = "INSERT OR REPLACE INTO store (key, value) VALUES (?1, ?2)",

  [GOV_SQLITE_CONTENT] = "SELECT json FROM content WHERE number = ?1",

  [GOV_SQLITE_HEAD] =
    "SELECT " ONE_COLUMNS " FROM " ONE_TABLES " LEFT JOIN content c ON c.number = h.number WHERE t.id = ?1",
  [GOV_SQLITE_HEAD_AT] =
    "SELECT " HEAD_COLUMNS " FROM " HEAD_TABLES " WHERE t.id = ?1 AND r.number <= ?2 AND r.shown <= ?3 AND " MAKES_HEAD " "
    "ORDER BY r.number DESC LIMIT 1",
  [GOV_SQLITE_HEADS] =
    "SELECT " ONE_COLUMNS " FROM " ONE_TABLES " JOIN content c ON c.number = h.number ORDER BY t.key",
  [GOV_SQLITE_HISTORY] =
    "SELECT " ALL_COLUMNS " FROM " ALL_TABLES " WHERE t.id = ?1 ORDER BY r.number",
  [GOV_SQLITE_CHANGES] =
    "SELECT " ALL_COLUMNS " FROM " ALL_TABLES " WHERE r.number > ?1 ORDER BY r.number",
  [GOV_SQLITE_REVISION] = "SELECT " ALL_COLUMNS " FROM " ALL_TABLES " WHERE r.number = ?1",
  [GOV_SQLITE_LAST_SHOWN] =
    "SELECT max(r.number) FROM revision r WHERE r.record = ?1 AND r.number <= ?2 AND r.shown <= ?3 AND " MAKES_HEAD,
};
