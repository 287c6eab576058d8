#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* The Merkle tree of RFC 9162, 2.1, over SHA-256: what a leaf and a node hash to, the root of a tree
 * that grows, and proofs.  Leaves are counted from 0.  Nothing here knows what a leaf is of. */

#define GOV_HASH_SIZE 32
#define GOV_HEX_SIZE (2 * GOV_HASH_SIZE + 1)

typedef struct
{
  guint8 bytes[GOV_HASH_SIZE];
} GovHash;

/* A tree that leaves are appended to: of all its nodes only the roots of the complete subtrees that it
 * consists of, one for each bit that is set in its size. */
typedef struct
{
  guint64 size;
  GovHash peaks[64]; /* by level: that of level 3 is of 8 leaves */
} GovTree;

void     gov_hash_parts  (gconstpointer   prefix,
                          gsize           n_prefix,
                          gconstpointer   first,
                          gsize           n_first,
                          gconstpointer   second,
                          gsize           n_second,
                          GovHash        *hash);
void     gov_hash_leaf   (gconstpointer   bytes,
                          gsize           length,
                          GovHash        *hash);
void     gov_hash_node   (const GovHash  *left,
                          const GovHash  *right,
                          GovHash        *hash);
gboolean gov_hash_equal  (const GovHash  *self,
                          const GovHash  *other);
char    *gov_hash_to_hex (const GovHash  *self);
/* Into GOV_HEX_SIZE bytes. */
void     gov_hash_write_hex (const GovHash  *self,
                             char           *hex);
gboolean gov_hash_from_hex (const char   *hex,
                            GovHash      *hash);

/* Told of each complete subtree as it comes about, leaves and all: @index is among those of its level. */
typedef gboolean (*GovTreeKeep) (gpointer        data,
                                 guint           level,
                                 guint64         index,
                                 const GovHash  *hash,
                                 GError        **error);

gboolean gov_tree_append   (GovTree        *self,
                            const GovHash  *leaf,
                            GovTreeKeep     keep,
                            gpointer        data,
                            GError        **error);
void     gov_tree_get_root (const GovTree  *self,
                            GovHash        *root);
GBytes  *gov_tree_to_bytes (const GovTree  *self);
gboolean gov_tree_from_bytes (GovTree      *self,
                              guint64       size,
                              GBytes       *bytes);

/* Where proofs find the hashes of complete subtrees.  All of level 0 can be asked for, and those of
 * every level that is a multiple of GOV_TREE_STRIDE; the others are worked out from these. */
#define GOV_TREE_STRIDE 8

typedef struct
{
  gboolean (*find) (gpointer   data,
                    guint      level,
                    guint64    index,
                    GovHash   *hash,
                    GError   **error);
  gpointer data;
} GovTreeSource;

/* Both return a GArray of GovHash. */
GArray  *gov_tree_prove_inclusion    (const GovTreeSource  *source,
                                      guint64               leaf,
                                      guint64               size,
                                      GError              **error);
GArray  *gov_tree_prove_consistency  (const GovTreeSource  *source,
                                      guint64               old_size,
                                      guint64               size,
                                      GError              **error);
gboolean gov_tree_find_root          (const GovTreeSource  *source,
                                      guint64               size,
                                      GovHash              *root,
                                      GError              **error);

gboolean gov_tree_check_inclusion    (const GovHash  *leaf_hash,
                                      guint64         leaf,
                                      guint64         size,
                                      GArray         *path,
                                      const GovHash  *root);
gboolean gov_tree_check_consistency  (guint64         old_size,
                                      const GovHash  *old_root,
                                      guint64         size,
                                      const GovHash  *root,
                                      GArray         *path);

G_END_DECLS
