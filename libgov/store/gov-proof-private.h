#pragma once

#include "store/gov-proof.h"
#include "store/gov-tree-private.h"

G_BEGIN_DECLS

/* The path is taken over.  The salt may be NULL: whoever asks may not see all of the content, or it was
 * erased. */
GovProof *gov_proof_new_inclusion   (const char    *origin,
                                     gint64         number,
                                     gint64         size,
                                     GBytes        *envelope,
                                     const guint8  *salt,
                                     GArray        *path) G_GNUC_WARN_UNUSED_RESULT;
GovProof *gov_proof_new_consistency (const char    *origin,
                                     gint64         old_size,
                                     gint64         size,
                                     GArray        *path) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
