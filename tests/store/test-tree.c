#include "store/gov-tree-private.h"

#include <string.h>

/* The leaves of the test data of Certificate Transparency, and what came of them there: the roots for
 * 1 to 8 leaves, and paths. */
static const struct
{
  const char *bytes;
  gsize length;
} ct_leaves[] = {
  { "", 0 },
  { "\x00", 1 },
  { "\x10", 1 },
  { "\x20\x21", 2 },
  { "\x30\x31", 2 },
  { "\x40\x41\x42\x43", 4 },
  { "\x50\x51\x52\x53\x54\x55\x56\x57", 8 },
  { "\x60\x61\x62\x63\x64\x65\x66\x67\x68\x69\x6a\x6b\x6c\x6d\x6e\x6f", 16 },
};

static const char * const ct_roots[] = {
  "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
  "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
  "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
  "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
  "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
  "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
  "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
  "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
  "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
};

static const struct
{
  guint leaf;
  guint size;
  const char *path[4];
} ct_paths[] = {
  { 0, 8, { "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
            "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
            "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4" } },
  { 5, 8, { "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
            "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7" } },
  { 2, 3, { "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125" } },
};

/* --- A tree as RFC 9162 defines it, word for word --- */

static void
hash_range (const GovHash *leaves,
            gsize          n,
            GovHash       *hash)
{
  GovHash left, right;
  gsize k = 1;

  if (n == 0)
    {
      gov_tree_get_root (&(GovTree) { 0 }, hash);
      return;
    }
  if (n == 1)
    {
      *hash = leaves[0];
      return;
    }
  while (k * 2 < n)
    k *= 2;
  hash_range (leaves, k, &left);
  hash_range (leaves + k, n - k, &right);
  gov_hash_node (&left, &right, hash);
}

/* --- What a store keeps of a tree --- */

typedef struct
{
  GovTree tree;
  GHashTable *kept; /* "level/index" → GovHash */
  guint n_finds;
} Log;

static gboolean
keep (gpointer        data,
      guint           level,
      guint64         index,
      const GovHash  *hash,
      GError        **error)
{
  Log *log = data;

  if (level % GOV_TREE_STRIDE == 0)
    g_hash_table_insert (log->kept, g_strdup_printf ("%u/%" G_GUINT64_FORMAT, level, index),
                         g_memdup2 (hash, sizeof *hash));
  return TRUE;
}

static gboolean
find (gpointer   data,
      guint      level,
      guint64    index,
      GovHash   *hash,
      GError   **error)
{
  Log *log = data;
  g_autofree char *key = g_strdup_printf ("%u/%" G_GUINT64_FORMAT, level, index);
  GovHash *kept = g_hash_table_lookup (log->kept, key);

  log->n_finds++;
  if (kept == NULL)
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND, "%s was not kept", key);
      return FALSE;
    }
  *hash = *kept;
  return TRUE;
}

static void
log_append (Log        *log,
            const void *bytes,
            gsize       length,
            GovHash    *leaf)
{
  g_autoptr (GError) error = NULL;

  gov_hash_leaf (bytes, length, leaf);
  gov_tree_append (&log->tree, leaf, keep, log, &error);
  g_assert_no_error (error);
}

static void
log_init (Log *log)
{
  *log = (Log) { .kept = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free) };
}

static void
assert_hex (const GovHash *hash,
            const char    *expected)
{
  g_autofree char *hex = gov_hash_to_hex (hash);

  g_assert_cmpstr (hex, ==, expected);
}

static void
test_known_roots (void)
{
  GovTree tree = { 0 };
  GovHash hash;

  for (guint i = 0; i <= G_N_ELEMENTS (ct_leaves); i++)
    {
      gov_tree_get_root (&tree, &hash);
      assert_hex (&hash, ct_roots[i]);
      if (i == G_N_ELEMENTS (ct_leaves))
        break;
      gov_hash_leaf (ct_leaves[i].bytes, ct_leaves[i].length, &hash);
      g_assert_true (gov_tree_append (&tree, &hash, NULL, NULL, NULL));
    }
}

static void
test_known_paths (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (ct_paths); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (GArray) path = NULL;
      GovHash leaf, root;
      Log log;

      log_init (&log);
      for (guint n = 0; n < G_N_ELEMENTS (ct_leaves); n++)
        log_append (&log, ct_leaves[n].bytes, ct_leaves[n].length, &leaf);
      path = gov_tree_prove_inclusion (&(GovTreeSource) { find, &log }, ct_paths[i].leaf, ct_paths[i].size, &error);
      g_assert_no_error (error);
      for (guint n = 0; n < path->len; n++)
        assert_hex (&g_array_index (path, GovHash, n), ct_paths[i].path[n]);
      g_assert_null (ct_paths[i].path[path->len]);
      gov_hash_leaf (ct_leaves[ct_paths[i].leaf].bytes, ct_leaves[ct_paths[i].leaf].length, &leaf);
      g_assert_true (gov_hash_from_hex (ct_roots[ct_paths[i].size], &root));
      g_assert_true (gov_tree_check_inclusion (&leaf, ct_paths[i].leaf, ct_paths[i].size, path, &root));
      g_hash_table_unref (log.kept);
    }
}

/* Changes one hash of the path, takes one away or adds one. */
static GArray *
spoil (GArray *path,
       guint   n)
{
  GArray *bad = g_array_copy (path);
  GovHash none = { { 0 } };

  switch (n % 3)
    {
    case 0:
      if (bad->len > 0)
        {
          g_array_index (bad, GovHash, n / 3 % bad->len).bytes[n % GOV_HASH_SIZE] ^= 1;
          return bad;
        }
      break;
    case 1:
      if (bad->len > 0)
        return g_array_remove_index (bad, n / 3 % bad->len);
      break;
    default:
      break;
    }
  return g_array_append_val (bad, none);
}

#define N_LEAVES 70

/* Every proof of every tree holds, against a root that was worked out in another way, and no other
 * does. */
static void
test_all_proofs (void)
{
  GovHash leaves[N_LEAVES], roots[N_LEAVES + 1];
  GovTreeSource source = { find, NULL };
  Log log;

  log_init (&log);
  source.data = &log;
  for (guint i = 0; i < N_LEAVES; i++)
    log_append (&log, &i, sizeof i, &leaves[i]);
  for (guint size = 0; size <= N_LEAVES; size++)
    hash_range (leaves, size, &roots[size]);

  for (guint size = 0; size <= N_LEAVES; size++)
    for (guint i = 0; i <= size; i++)
      {
        g_autoptr (GArray) old = gov_tree_prove_consistency (&source, i, size, NULL);
        g_autoptr (GArray) bad_old = spoil (old, i + size);
        g_autoptr (GArray) path = i < size ? gov_tree_prove_inclusion (&source, i, size, NULL) : NULL;
        GovHash found;

        g_assert_true (gov_tree_find_root (&source, size, &found, NULL));
        g_assert_true (gov_hash_equal (&found, &roots[size]));
        g_assert_true (gov_tree_check_consistency (i, &roots[i], size, &roots[size], old));
        g_assert_false (gov_tree_check_consistency (i, &roots[i], size, &roots[size], bad_old));
        g_assert_false (gov_tree_check_consistency (i, &leaves[N_LEAVES - 1], size, &roots[size], old));
        if (i > 0) /* whatever there is grew from nothing */
          g_assert_false (gov_tree_check_consistency (i, &roots[i], size, &leaves[N_LEAVES - 1], old));
        if (path != NULL)
          {
            g_autoptr (GArray) bad = spoil (path, i + size);

            g_assert_true (gov_tree_check_inclusion (&leaves[i], i, size, path, &roots[size]));
            g_assert_false (gov_tree_check_inclusion (&leaves[i], i, size, bad, &roots[size]));
            g_assert_false (gov_tree_check_inclusion (&leaves[(i + 1) % N_LEAVES], i, size, path, &roots[size]));
            g_assert_false (gov_tree_check_inclusion (&leaves[i], i, size, path, &leaves[N_LEAVES - 1]));
            g_assert_false (gov_tree_check_inclusion (&leaves[i], size, size, path, &roots[size]));
          }
      }
  g_hash_table_unref (log.kept);
}

/* A proof asks for what one or two strides hold, at any size. */
static void
test_large (void)
{
  const guint64 size = 100003;
  GovTreeSource source = { find, NULL };
  GovHash root, old_root, *leaves = g_new (GovHash, size);
  GovTree old = { 0 };
  Log log;

  log_init (&log);
  source.data = &log;
  for (guint64 i = 0; i < size; i++)
    {
      if (i == 77777)
        old = log.tree;
      log_append (&log, &i, sizeof i, &leaves[i]);
    }
  gov_tree_get_root (&log.tree, &root);
  gov_tree_get_root (&old, &old_root);
  for (guint64 i = 0; i < size; i += 9973)
    {
      g_autoptr (GArray) path = NULL;

      log.n_finds = 0;
      path = gov_tree_prove_inclusion (&source, i, size, NULL);
      g_assert_cmpuint (log.n_finds, <=, 4 * 256);
      g_assert_cmpuint (path->len, <=, 17);
      g_assert_true (gov_tree_check_inclusion (&leaves[i], i, size, path, &root));
    }
  {
    g_autoptr (GArray) path = gov_tree_prove_consistency (&source, old.size, size, NULL);

    g_assert_true (gov_tree_check_consistency (old.size, &old_root, size, &root, path));
  }
  g_hash_table_unref (log.kept);
  g_free (leaves);
}

static void
test_bytes (void)
{
  GovTree tree = { 0 }, again;
  GovHash leaf, root, root_again;

  for (guint i = 0; i < 300; i++)
    {
      g_autoptr (GBytes) bytes = gov_tree_to_bytes (&tree);

      g_assert_true (gov_tree_from_bytes (&again, tree.size, bytes));
      gov_tree_get_root (&tree, &root);
      gov_tree_get_root (&again, &root_again);
      g_assert_true (gov_hash_equal (&root, &root_again));
      g_assert_false (gov_tree_from_bytes (&again, tree.size ^ 512, bytes));
      gov_hash_leaf (&i, sizeof i, &leaf);
      gov_tree_append (&tree, &leaf, NULL, NULL, NULL);
    }
}

static void
test_hex (void)
{
  GovHash hash;

  g_assert_true (gov_hash_from_hex (ct_roots[1], &hash));
  assert_hex (&hash, ct_roots[1]);
  g_assert_false (gov_hash_from_hex ("6E340B9CFFB37A989CA544E6BB780A2C78901D3FB33738768511A30617AFA01D", &hash));
  g_assert_false (gov_hash_from_hex ("6e34", &hash));
  g_assert_false (gov_hash_from_hex ("6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01x", &hash));
}

/* What a source cannot find is an error, and no proof. */
static void
test_missing (void)
{
  g_autoptr (GError) error = NULL;
  GovTreeSource source = { find, NULL };
  GovHash leaf;
  Log log;

  log_init (&log);
  source.data = &log;
  for (guint i = 0; i < 9; i++)
    log_append (&log, &i, sizeof i, &leaf);
  g_hash_table_remove (log.kept, "0/4");
  g_assert_null (gov_tree_prove_inclusion (&source, 1, 9, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
  g_hash_table_unref (log.kept);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/tree/known-roots", test_known_roots);
  g_test_add_func ("/tree/known-paths", test_known_paths);
  g_test_add_func ("/tree/all-proofs", test_all_proofs);
  g_test_add_func ("/tree/large", test_large);
  g_test_add_func ("/tree/bytes", test_bytes);
  g_test_add_func ("/tree/hex", test_hex);
  g_test_add_func ("/tree/missing", test_missing);
  return g_test_run ();
}
