#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What a type or a field is called in the world of linked data. */
typedef struct
{
  const char *name;    /* as in a doc comment: "GovMeeting", "GovMeeting:start"; ":start" is for any type */
  const char *term;    /* NULL: libgov's own */
  gboolean is_ordered; /* of a list: the order of its items means something */
} GovSharedTerm;

extern const GovSharedTerm gov_shared_terms[];
extern const guint gov_n_shared_terms;

typedef struct
{
  const char *prefix;
  const char *iri;
} GovPrefix;

extern const GovPrefix gov_prefixes[];
extern const guint gov_n_prefixes;

const GovSharedTerm *gov_shared_term_find (const char *owner,
                                           const char *member);

G_END_DECLS
