#pragma once

#include <libgov/gov.h>

/* The documents that evidence quotes, as far as they can be found. */
typedef struct _ReviewSources ReviewSources;

/* Words where they stand: what is around them, and the words themselves. */
typedef struct
{
  char *before;
  char *exact;
  char *after;
} ReviewPassage;

ReviewSources *review_sources_new     (char          **paths,
                                       const char     *register_path,
                                       GError        **error) G_GNUC_WARN_UNUSED_RESULT;
void           review_sources_free    (ReviewSources  *self);
ReviewPassage *review_sources_quote   (ReviewSources  *self,
                                       GovEvidence    *evidence) G_GNUC_WARN_UNUSED_RESULT;
void           review_passage_free    (ReviewPassage  *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ReviewSources, review_sources_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (ReviewPassage, review_passage_free)
