/* The Merkle tree of RFC 9162. */
#include "store/gov-tree-private.h"

#include <string.h>

/* What stands before the bytes of a leaf and of a node, so that neither can be taken for the other. */
#define LEAF_PREFIX "\x00"
#define NODE_PREFIX "\x01"

/* The hash of some bytes one after the other. */
void
gov_hash_parts (gconstpointer  prefix,
                gsize          n_prefix,
                gconstpointer  first,
                gsize          n_first,
                gconstpointer  second,
                gsize          n_second,
                GovHash       *hash)
{
  static GPrivate kept = G_PRIVATE_INIT ((GDestroyNotify) g_checksum_free);
  GChecksum *checksum = g_private_get (&kept);
  gsize length = GOV_HASH_SIZE;

  if (checksum == NULL)
    {
      checksum = g_checksum_new (G_CHECKSUM_SHA256);
      g_private_set (&kept, checksum);
    }
  g_checksum_reset (checksum);
  g_checksum_update (checksum, prefix, (gssize) n_prefix);
  g_checksum_update (checksum, first, (gssize) n_first);
  g_checksum_update (checksum, second, (gssize) n_second);
  g_checksum_get_digest (checksum, hash->bytes, &length);
}

void
gov_hash_leaf (gconstpointer  bytes,
               gsize          length,
               GovHash       *hash)
{
  gov_hash_parts (LEAF_PREFIX, 1, bytes, length, "", 0, hash);
}

void
gov_hash_node (const GovHash *left,
               const GovHash *right,
               GovHash       *hash)
{
  gov_hash_parts (NODE_PREFIX, 1, left->bytes, GOV_HASH_SIZE, right->bytes, GOV_HASH_SIZE, hash);
}

gboolean
gov_hash_equal (const GovHash *self,
                const GovHash *other)
{
  return memcmp (self->bytes, other->bytes, GOV_HASH_SIZE) == 0;
}

void
gov_hash_write_hex (const GovHash *self,
                    char          *hex)
{
  static const char digits[] = "0123456789abcdef";

  for (guint i = 0; i < GOV_HASH_SIZE; i++)
    {
      hex[2 * i] = digits[self->bytes[i] >> 4];
      hex[2 * i + 1] = digits[self->bytes[i] & 0xf];
    }
  hex[2 * GOV_HASH_SIZE] = '\0';
}

char *
gov_hash_to_hex (const GovHash *self)
{
  char *hex = g_malloc (GOV_HEX_SIZE);

  gov_hash_write_hex (self, hex);
  return hex;
}

/* Small letters only: a hash is written in one way. */
gboolean
gov_hash_from_hex (const char *hex,
                   GovHash    *hash)
{
  if (strlen (hex) != 2 * GOV_HASH_SIZE || strspn (hex, "0123456789abcdef") != 2 * GOV_HASH_SIZE)
    return FALSE;
  for (guint i = 0; i < GOV_HASH_SIZE; i++)
    hash->bytes[i] = (guint8) (g_ascii_xdigit_value (hex[2 * i]) << 4 | g_ascii_xdigit_value (hex[2 * i + 1]));
  return TRUE;
}

/* --- A tree that grows --- */

/* Appends a leaf and joins what it completes.  @keep may be NULL; what it fails with leaves the tree
 * of no use. */
gboolean
gov_tree_append (GovTree        *self,
                 const GovHash  *leaf,
                 GovTreeKeep     keep,
                 gpointer        data,
                 GError        **error)
{
  GovHash hash = *leaf;
  guint level = 0;

  for (;;)
    {
      if (keep != NULL && !keep (data, level, self->size >> level, &hash, error))
        return FALSE;
      if (!(self->size >> level & 1))
        break;
      gov_hash_node (&self->peaks[level], &hash, &hash);
      level++;
    }
  self->peaks[level] = hash;
  self->size++;
  return TRUE;
}

void
gov_tree_get_root (const GovTree *self,
                   GovHash       *root)
{
  gboolean begun = FALSE;

  for (guint level = 0; level < G_N_ELEMENTS (self->peaks); level++)
    {
      if (!(self->size >> level & 1))
        continue;
      if (begun)
        gov_hash_node (&self->peaks[level], root, root);
      else
        *root = self->peaks[level];
      begun = TRUE;
    }
  if (!begun) /* the hash of nothing, without a prefix */
    {
      g_autoptr (GChecksum) checksum = g_checksum_new (G_CHECKSUM_SHA256);
      gsize length = GOV_HASH_SIZE;

      g_checksum_get_digest (checksum, root->bytes, &length);
    }
}

/* The peaks that there are, those of the lowest level first. */
GBytes *
gov_tree_to_bytes (const GovTree *self)
{
  GByteArray *bytes = g_byte_array_new ();

  for (guint level = 0; level < G_N_ELEMENTS (self->peaks); level++)
    if (self->size >> level & 1)
      g_byte_array_append (bytes, self->peaks[level].bytes, GOV_HASH_SIZE);
  return g_byte_array_free_to_bytes (bytes);
}

gboolean
gov_tree_from_bytes (GovTree *self,
                     guint64  size,
                     GBytes  *bytes)
{
  gsize length;
  const guint8 *p = g_bytes_get_data (bytes, &length);

  if (length != GOV_HASH_SIZE * (gsize) __builtin_popcountll (size))
    return FALSE;
  *self = (GovTree) { .size = size };
  for (guint level = 0; level < G_N_ELEMENTS (self->peaks); level++)
    if (size >> level & 1)
      {
        memcpy (self->peaks[level].bytes, p, GOV_HASH_SIZE);
        p += GOV_HASH_SIZE;
      }
  return TRUE;
}

/* --- Proofs --- */

/* The largest power of two below @n, which is at least 2: where RFC 9162 parts a tree. */
static guint64
find_split (guint64 n)
{
  return G_GUINT64_CONSTANT (1) << (63 - __builtin_clzll (n - 1));
}

/* The hash of a complete subtree. */
static gboolean
find_subtree (const GovTreeSource  *source,
              guint                 level,
              guint64               index,
              GovHash              *hash,
              GError              **error)
{
  GovHash left, right;

  if (level % GOV_TREE_STRIDE == 0)
    return source->find (source->data, level, index, hash, error);
  if (!find_subtree (source, level - 1, 2 * index, &left, error) ||
      !find_subtree (source, level - 1, 2 * index + 1, &right, error))
    return FALSE;
  gov_hash_node (&left, &right, hash);
  return TRUE;
}

/* The hash over the leaves from @begin on to before @end, of which there is at least one.  @begin is a
 * multiple of each power of two in their number: RFC 9162 asks for no other ranges. */
static gboolean
find_range (const GovTreeSource  *source,
            guint64               begin,
            guint64               end,
            GovHash              *hash,
            GError              **error)
{
  guint64 n = end - begin, split;
  guint level = (guint) __builtin_ctzll (n);
  GovHash left, right;

  if (n >> level == 1)
    return find_subtree (source, level, begin >> level, hash, error);
  split = find_split (n);
  if (!find_range (source, begin, begin + split, &left, error) ||
      !find_range (source, begin + split, end, &right, error))
    return FALSE;
  gov_hash_node (&left, &right, hash);
  return TRUE;
}

gboolean
gov_tree_find_root (const GovTreeSource  *source,
                    guint64               size,
                    GovHash              *root,
                    GError              **error)
{
  if (size > 0)
    return find_range (source, 0, size, root, error);
  gov_tree_get_root (&(GovTree) { 0 }, root);
  return TRUE;
}

static gboolean
prepend_range (GArray               *path,
               const GovTreeSource  *source,
               guint64               begin,
               guint64               end,
               GError              **error)
{
  GovHash hash;

  if (!find_range (source, begin, end, &hash, error))
    return FALSE;
  g_array_prepend_val (path, hash);
  return TRUE;
}

/* PATH of RFC 9162, 2.1.3.1, from the root down: each step goes into one half and takes the hash of
 * the other. */
GArray *
gov_tree_prove_inclusion (const GovTreeSource  *source,
                          guint64               leaf,
                          guint64               size,
                          GError              **error)
{
  g_autoptr (GArray) path = g_array_new (FALSE, FALSE, sizeof (GovHash));
  guint64 begin = 0, end = size;

  g_return_val_if_fail (leaf < size, NULL);

  while (end - begin > 1)
    {
      guint64 middle = begin + find_split (end - begin);
      gboolean is_left = leaf < middle;

      if (!prepend_range (path, source, is_left ? middle : begin, is_left ? end : middle, error))
        return NULL;
      *(is_left ? &end : &begin) = middle;
    }
  return g_steal_pointer (&path);
}

/* SUBPROOF of RFC 9162, 2.1.4.1, likewise. */
GArray *
gov_tree_prove_consistency (const GovTreeSource  *source,
                            guint64               old_size,
                            guint64               size,
                            GError              **error)
{
  g_autoptr (GArray) path = g_array_new (FALSE, FALSE, sizeof (GovHash));
  guint64 begin = 0, end = size;
  gboolean whole = TRUE; /* what is left of the old tree is the old tree, whose root the verifier has */

  g_return_val_if_fail (old_size <= size, NULL);

  while (old_size > 0 && old_size < end)
    {
      guint64 middle = begin + find_split (end - begin);
      gboolean is_left = old_size <= middle;

      if (!prepend_range (path, source, is_left ? middle : begin, is_left ? end : middle, error))
        return NULL;
      whole = whole && is_left;
      *(is_left ? &end : &begin) = middle;
    }
  if (!whole && !prepend_range (path, source, begin, end, error))
    return NULL;
  return g_steal_pointer (&path);
}

static const GovHash *
peek_step (GArray *path,
           guint   i)
{
  return &g_array_index (path, GovHash, i);
}

/* RFC 9162, 2.1.3.2. */
gboolean
gov_tree_check_inclusion (const GovHash *leaf_hash,
                          guint64        leaf,
                          guint64        size,
                          GArray        *path,
                          const GovHash *root)
{
  guint64 fn = leaf, sn = size - 1;
  GovHash r = *leaf_hash;

  if (leaf >= size)
    return FALSE;
  for (guint i = 0; i < path->len; i++)
    {
      if (sn == 0)
        return FALSE;
      if (fn & 1 || fn == sn)
        {
          gov_hash_node (peek_step (path, i), &r, &r);
          for (; !(fn & 1) && fn != 0; fn >>= 1)
            sn >>= 1;
        }
      else
        gov_hash_node (&r, peek_step (path, i), &r);
      fn >>= 1;
      sn >>= 1;
    }
  return sn == 0 && gov_hash_equal (&r, root);
}

/* RFC 9162, 2.1.4.2; and every tree grew from the empty one, and from itself. */
gboolean
gov_tree_check_consistency (guint64        old_size,
                            const GovHash *old_root,
                            guint64        size,
                            const GovHash *root,
                            GArray        *path)
{
  guint64 fn = old_size - 1, sn = size - 1;
  GovHash fr, sr;
  guint i = 0;

  if (old_size == 0 || old_size >= size)
    {
      GovHash empty;

      gov_tree_get_root (&(GovTree) { 0 }, &empty);
      return path->len == 0 && (old_size == size ? gov_hash_equal (old_root, root)
                                                 : old_size == 0 && gov_hash_equal (old_root, &empty));
    }
  for (; fn & 1; fn >>= 1)
    sn >>= 1;
  if (fn != 0 && path->len == 0)
    return FALSE;
  fr = sr = fn == 0 ? *old_root : *peek_step (path, i++);
  for (; i < path->len; i++)
    {
      const GovHash *step = peek_step (path, i);

      if (sn == 0)
        return FALSE;
      if (fn & 1 || fn == sn)
        {
          gov_hash_node (step, &fr, &fr);
          gov_hash_node (step, &sr, &sr);
          for (; !(fn & 1) && fn != 0; fn >>= 1)
            sn >>= 1;
        }
      else
        gov_hash_node (&sr, step, &sr);
      fn >>= 1;
      sn >>= 1;
    }
  return sn == 0 && gov_hash_equal (&fr, old_root) && gov_hash_equal (&sr, root);
}
