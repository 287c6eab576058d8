#pragma once

#include "store/gov-query-private.h"

G_BEGIN_DECLS

/* What a query asks of the full-text table. */
typedef struct
{
  GString *text;      /* in FTS5's language; empty if nothing is asked of it */
  GArray *groups;     /* gint8, by phrase: which of the words it is a form of, or -1 for what has no weight */
  GPtrArray *terms;   /* GovQueryTerm; NULL without words */
} GovSqliteMatch;

gboolean gov_sqlite_match_init  (GovSqliteMatch      *self,
                                 GovQuery            *query,
                                 GovWords            *words,
                                 const char * const  *languages,
                                 GError             **error);
void     gov_sqlite_match_clear (GovSqliteMatch      *self);

G_END_DECLS
