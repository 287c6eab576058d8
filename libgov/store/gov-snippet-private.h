#pragma once

#include "store/gov-query-private.h"

G_BEGIN_DECLS

/* The piece of a record's texts that says most of @terms: as it stands, then a word that was asked for, then as it
 * stands again, and so on. */
char **gov_snippet_new (GovRecord  *record,
                        GovAccess   level,
                        const char *language,
                        GPtrArray  *terms) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
