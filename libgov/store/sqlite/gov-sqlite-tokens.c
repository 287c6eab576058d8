/* The tokeniser of the full-text table.  Words come ready for it, in documents and in questions: what is one, and
 * which are the same, is decided in gov-words.c alone. */
#include "store/sqlite/gov-sqlite-rank-private.h"

#include <string.h>

static int
create (void        *context,
        const char **arguments,
        int          n_arguments,
        Fts5Tokenizer **tokenizer)
{
  static char nothing;

  *tokenizer = (Fts5Tokenizer *) &nothing;
  return SQLITE_OK;
}

static void
destroy (Fts5Tokenizer *tokenizer)
{
}

/* A space ends each token. */
static int
tokenize (Fts5Tokenizer *tokenizer,
          void          *context,
          int            flags,
          const char    *text,
          int            length,
          int          (*take) (void *context, int flags, const char *token, int length, int start, int end))
{
  const char *end = text + length;
  int rc = SQLITE_OK;

  for (const char *p = text; p < end && rc == SQLITE_OK;)
    {
      const char *space = memchr (p, ' ', end - p);
      const char *stop = space ? space : end;
      gboolean beside = *p == GOV_MARK_STEM && !(flags & FTS5_TOKENIZE_QUERY);

      if (stop > p)
        rc = take (context, beside ? FTS5_TOKEN_COLOCATED : 0, p, (int) (stop - p), (int) (p - text), (int) (stop - text));
      p = stop + 1;
    }
  return rc;
}

static fts5_api *
find_api (sqlite3 *handle)
{
  fts5_api *api = NULL;
  sqlite3_stmt *statement;

  if (sqlite3_prepare_v2 (handle, "SELECT fts5(?1)", -1, &statement, NULL) != SQLITE_OK)
    return NULL;
  sqlite3_bind_pointer (statement, 1, &api, "fts5_api_ptr", NULL);
  sqlite3_step (statement);
  sqlite3_finalize (statement);
  return api;
}

gboolean
gov_sqlite_index_prepare (sqlite3 *handle)
{
  fts5_tokenizer tokenizer = { create, destroy, tokenize };
  fts5_api *api = find_api (handle);

  return api != NULL && api->xCreateTokenizer (api, "gov", NULL, &tokenizer, NULL) == SQLITE_OK &&
         gov_sqlite_rank_register (handle, api);
}
