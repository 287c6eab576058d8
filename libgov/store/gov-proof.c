#include "store/gov-proof-private.h"

#include <string.h>

#include "base/gov-error.h"
#include "store/gov-envelope-private.h"
#include "store/gov-head-private.h"

/**
 * GovProof:
 *
 * Proves one thing of a history without the rest of it, as in RFC 9162: that a revision is part of what
 * a [class@Head] covers (inclusion), or that one head covers all that an older one did, unaltered
 * (consistency).
 *
 * The text form is a line for each thing, a word and what follows it:
 *
 * ```
 * proof inclusion
 * origin urn:uuid:0d9d1b1c-6a0e-4b7c-8d63-3f6f3f0d7a53
 * number 3
 * size 5
 * envelope {"number":3,…}
 * salt 6f0d…
 * hash 5f08…
 * hash bc1a…
 * ```
 *
 * In a proof of consistency `number` is the size of the older head, and there is neither envelope nor
 * salt.  The envelope is what the store hashes of a revision; with the salt and the content its
 * `commitment` can be checked: it is HMAC-SHA-256 of the content, with the salt as key.
 *
 * A proof of inclusion tells who has it what the envelope says, and lets them test guesses about the
 * content: it is as confidential as the revision.
 *
 * Since: 1.0
 */
struct _GovProof
{
  GObject parent_instance;

  char *origin;
  gint64 number;
  gint64 size;
  char *envelope; /* NULL in a proof of consistency */
  gboolean has_salt;
  GovHash salt;
  GArray *path;
};

G_DEFINE_FINAL_TYPE (GovProof, gov_proof, G_TYPE_OBJECT)

G_STATIC_ASSERT (GOV_SALT_SIZE == GOV_HASH_SIZE);

static void
gov_proof_finalize (GObject *object)
{
  GovProof *self = GOV_PROOF (object);

  g_free (self->origin);
  g_free (self->envelope);
  g_array_unref (self->path);
  G_OBJECT_CLASS (gov_proof_parent_class)->finalize (object);
}

static void
gov_proof_class_init (GovProofClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = gov_proof_finalize;
}

static void
gov_proof_init (GovProof *self)
{
}

GovProof *
gov_proof_new_consistency (const char *origin,
                           gint64      old_size,
                           gint64      size,
                           GArray     *path)
{
  GovProof *self = g_object_new (GOV_TYPE_PROOF, NULL);

  self->origin = g_strdup (origin);
  self->number = old_size;
  self->size = size;
  self->path = path;
  return self;
}

GovProof *
gov_proof_new_inclusion (const char   *origin,
                         gint64        number,
                         gint64        size,
                         GBytes       *envelope,
                         const guint8 *salt,
                         GArray       *path)
{
  GovProof *self = gov_proof_new_consistency (origin, number, size, path);
  gsize length;
  const char *text = g_bytes_get_data (envelope, &length);

  self->envelope = g_strndup (text, length);
  self->has_salt = salt != NULL;
  if (salt != NULL)
    memcpy (self->salt.bytes, salt, GOV_SALT_SIZE);
  return self;
}

/* --- The text form --- */

/* The lines of a proof, each with the word before it. */
typedef enum
{
  LINE_PROOF,
  LINE_ORIGIN,
  LINE_NUMBER,
  LINE_SIZE,
  LINE_ENVELOPE,
  LINE_SALT,
  LINE_HASH,
} Line;

static const char * const words[] = { "proof ", "origin ", "number ", "size ", "envelope ", "salt ", "hash " };

static gboolean
read_hash (const char *hex,
           GArray     *path)
{
  GovHash hash;

  if (!gov_hash_from_hex (hex, &hash))
    return FALSE;
  g_array_append_val (path, hash);
  return TRUE;
}

static gboolean
read_line (GovProof   *self,
           Line        line,
           const char *value)
{
  switch (line)
    {
    case LINE_PROOF:
      return g_str_equal (value, "inclusion") || g_str_equal (value, "consistency");
    case LINE_ORIGIN:
      self->origin = g_strdup (value);
      return *value != '\0';
    case LINE_NUMBER:
      return gov_head_read_number (value, &self->number);
    case LINE_SIZE:
      return gov_head_read_number (value, &self->size);
    case LINE_ENVELOPE:
      self->envelope = g_strdup (value);
      return *value == '{';
    case LINE_SALT:
      self->has_salt = TRUE;
      return gov_hash_from_hex (value, &self->salt);
    case LINE_HASH:
    default:
      return read_hash (value, self->path);
    }
}

/* Of the lines up to @n, does this kind of proof have that one? */
static gboolean
is_line_of (Line     line,
            gboolean inclusion)
{
  return inclusion || (line != LINE_ENVELOPE && line != LINE_SALT);
}

/**
 * gov_proof_new_from_text:
 * @text: the text form of a proof
 * @error: return location for a #GError
 *
 * Reads a proof.  Whether it holds is another question, for [method@Proof.verify_inclusion] and
 * [method@Proof.verify_consistency].
 *
 * Returns: (transfer full): the proof, or %NULL if the text is none
 *
 * Since: 1.0
 */
GovProof *
gov_proof_new_from_text (const char  *text,
                         GError     **error)
{
  g_autoptr (GovProof) self = NULL;
  g_auto (GStrv) lines = NULL;
  gboolean inclusion;
  Line next = LINE_PROOF;

  g_return_val_if_fail (text != NULL, NULL);

  self = g_object_new (GOV_TYPE_PROOF, NULL);
  self->path = g_array_new (FALSE, FALSE, sizeof (GovHash));
  inclusion = g_str_has_prefix (text, "proof inclusion\n");
  lines = g_strsplit (text, "\n", -1);
  for (guint i = 0; lines[i] != NULL && !(lines[i][0] == '\0' && lines[i + 1] == NULL); i++)
    {
      while (next < LINE_HASH &&
             (!is_line_of (next, inclusion) || (next == LINE_SALT && !g_str_has_prefix (lines[i], words[next]))))
        next++;
      if (!g_utf8_validate (lines[i], -1, NULL) || !g_str_has_prefix (lines[i], words[next]) ||
          !read_line (self, next, lines[i] + strlen (words[next])))
        {
          g_set_error (error, GOV_ERROR, GOV_ERROR_SYNTAX, "proof:%u: \"%s…\" expected", i + 1, words[next]);
          return NULL;
        }
      if (next < LINE_HASH)
        next++;
    }
  if (self->size > 0 && (!inclusion || self->envelope != NULL))
    return g_steal_pointer (&self);
  g_set_error_literal (error, GOV_ERROR, GOV_ERROR_SYNTAX, "proof: the text ends too early");
  return NULL;
}

static void
append_hash (GString       *text,
             Line           line,
             const GovHash *hash)
{
  g_autofree char *hex = gov_hash_to_hex (hash);

  g_string_append_printf (text, "%s%s\n", words[line], hex);
}

/**
 * gov_proof_to_text:
 * @self: a proof
 *
 * Writes the proof, to be sent to whoever has a head.
 *
 * Returns: (transfer full): the text form
 *
 * Since: 1.0
 */
char *
gov_proof_to_text (GovProof *self)
{
  GString *text;

  g_return_val_if_fail (GOV_IS_PROOF (self), NULL);

  text = g_string_new (NULL);
  g_string_append_printf (text, "%s%s\n", words[LINE_PROOF], self->envelope ? "inclusion" : "consistency");
  g_string_append_printf (text, "%s%s\n", words[LINE_ORIGIN], self->origin);
  g_string_append_printf (text, "%s%" G_GINT64_FORMAT "\n", words[LINE_NUMBER], self->number);
  g_string_append_printf (text, "%s%" G_GINT64_FORMAT "\n", words[LINE_SIZE], self->size);
  if (self->envelope != NULL)
    g_string_append_printf (text, "%s%s\n", words[LINE_ENVELOPE], self->envelope);
  if (self->has_salt)
    append_hash (text, LINE_SALT, &self->salt);
  for (guint i = 0; i < self->path->len; i++)
    append_hash (text, LINE_HASH, &g_array_index (self->path, GovHash, i));
  return g_string_free (text, FALSE);
}

/* --- What it says --- */

/**
 * gov_proof_get_number:
 * @self: a proof
 *
 * Gets the number of the revision that is proved to be part of a history, or the size of the older head
 * in a proof of consistency.
 *
 * Returns: the number
 *
 * Since: 1.0
 */
gint64
gov_proof_get_number (GovProof *self)
{
  g_return_val_if_fail (GOV_IS_PROOF (self), 0);

  return self->number;
}

/**
 * gov_proof_get_size:
 * @self: a proof
 *
 * Gets the size of the head that the proof is for: it holds for no other.
 *
 * Returns: the size
 *
 * Since: 1.0
 */
gint64
gov_proof_get_size (GovProof *self)
{
  g_return_val_if_fail (GOV_IS_PROOF (self), 0);

  return self->size;
}

/**
 * gov_proof_get_envelope:
 * @self: a proof
 *
 * Gets what the store hashed of the revision: its number, record, time, author, reason, and a commitment
 * to its content.
 *
 * Returns: (transfer none) (nullable): JSON text, or %NULL in a proof of consistency
 *
 * Since: 1.0
 */
const char *
gov_proof_get_envelope (GovProof *self)
{
  g_return_val_if_fail (GOV_IS_PROOF (self), NULL);

  return self->envelope;
}

/* --- Whether it holds --- */

static gboolean
check_head (GovProof    *self,
            GovHead     *head,
            gint64       size,
            GError     **error)
{
  if (!g_str_equal (gov_head_get_origin (head), self->origin))
    g_set_error_literal (error, GOV_ERROR, GOV_ERROR_INVALID, "the proof and the head are of different stores");
  else if (gov_head_get_size (head) != size)
    g_set_error (error, GOV_ERROR, GOV_ERROR_INVALID,
                 "the proof is for a head of %" G_GINT64_FORMAT " revisions, and this one is of %" G_GINT64_FORMAT,
                 size, gov_head_get_size (head));
  else
    return TRUE;
  return FALSE;
}

static gboolean
read_envelope (GovProof     *self,
               GovEnvelope  *envelope,
               GError      **error)
{
  if (self->envelope == NULL)
    {
      g_set_error_literal (error, GOV_ERROR, GOV_ERROR_INVALID, "a proof of inclusion is wanted, not of consistency");
      return FALSE;
    }
  if (!gov_envelope_read (envelope, self->envelope, strlen (self->envelope), error))
    return FALSE;
  if (envelope->number == self->number)
    return TRUE;
  g_set_error (error, GOV_ERROR, GOV_ERROR_ALTERED, "the envelope is of revision %" G_GINT64_FORMAT
               ", and not of revision %" G_GINT64_FORMAT, envelope->number, self->number);
  return FALSE;
}

/**
 * gov_proof_verify_inclusion:
 * @self: a proof of inclusion
 * @head: a head that is known to be right
 * @error: return location for a #GError
 *
 * Whether the revision is part of the history that the head covers, at its place and with its envelope.
 * Nothing is read for it; [method@Proof.verify_content] goes on to the content.
 *
 * Returns: %TRUE if it is, or %FALSE with @error set
 *
 * Since: 1.0
 */
gboolean
gov_proof_verify_inclusion (GovProof  *self,
                            GovHead   *head,
                            GError   **error)
{
  g_auto (GovEnvelope) envelope = { 0 };
  GovHash leaf;

  g_return_val_if_fail (GOV_IS_PROOF (self), FALSE);
  g_return_val_if_fail (GOV_IS_HEAD (head), FALSE);

  if (!read_envelope (self, &envelope, error) || !check_head (self, head, self->size, error))
    return FALSE;
  gov_hash_leaf (self->envelope, strlen (self->envelope), &leaf);
  if (self->number > 0 && gov_tree_check_inclusion (&leaf, (guint64) self->number - 1, (guint64) self->size,
                                                    self->path, gov_head_peek_root (head)))
    return TRUE;
  g_set_error (error, GOV_ERROR, GOV_ERROR_ALTERED, "revision %" G_GINT64_FORMAT
               " is not part of the history that the head is of", self->number);
  return FALSE;
}

/**
 * gov_proof_verify_content:
 * @self: a proof of inclusion that holds
 * @json: the record as the revision has it, in native JSON on one line
 * @length: the length of @json in bytes, or -1 if it is NUL-terminated
 * @error: return location for a #GError
 *
 * Whether this, byte by byte, is the content of the revision.  It cannot be told, which is an error, if
 * the proof has no salt: the content was erased, or whoever asked for the proof may not see all of it.
 *
 * Returns: %TRUE if it is, or %FALSE with @error set
 *
 * Since: 1.0
 */
gboolean
gov_proof_verify_content (GovProof    *self,
                          const char  *json,
                          gssize       length,
                          GError     **error)
{
  g_auto (GovEnvelope) envelope = { 0 };
  GovHash commitment;

  g_return_val_if_fail (GOV_IS_PROOF (self), FALSE);
  g_return_val_if_fail (json != NULL, FALSE);

  if (!read_envelope (self, &envelope, error))
    return FALSE;
  if (!self->has_salt)
    {
      g_set_error_literal (error, GOV_ERROR, GOV_ERROR_NOT_FOUND, "the proof has no salt, so nothing can be told of content");
      return FALSE;
    }
  gov_commitment (self->salt.bytes, json, length < 0 ? strlen (json) : (gsize) length, &commitment);
  if (gov_hash_equal (&commitment, &envelope.commitment))
    return TRUE;
  g_set_error (error, GOV_ERROR, GOV_ERROR_ALTERED, "this is not the content of revision %" G_GINT64_FORMAT,
               self->number);
  return FALSE;
}

/**
 * gov_proof_verify_consistency:
 * @self: a proof of consistency
 * @older: the older head
 * @newer: the newer head
 * @error: return location for a #GError
 *
 * Whether the history of the newer head is that of the older one, unaltered, and what came after it.
 *
 * Returns: %TRUE if it is, or %FALSE with @error set
 *
 * Since: 1.0
 */
gboolean
gov_proof_verify_consistency (GovProof  *self,
                              GovHead   *older,
                              GovHead   *newer,
                              GError   **error)
{
  g_return_val_if_fail (GOV_IS_PROOF (self), FALSE);
  g_return_val_if_fail (GOV_IS_HEAD (older), FALSE);
  g_return_val_if_fail (GOV_IS_HEAD (newer), FALSE);

  if (self->envelope != NULL)
    {
      g_set_error_literal (error, GOV_ERROR, GOV_ERROR_INVALID, "a proof of consistency is wanted, not of inclusion");
      return FALSE;
    }
  if (!check_head (self, older, self->number, error) || !check_head (self, newer, self->size, error))
    return FALSE;
  if (gov_tree_check_consistency ((guint64) self->number, gov_head_peek_root (older), (guint64) self->size,
                                  gov_head_peek_root (newer), self->path))
    return TRUE;
  g_set_error (error, GOV_ERROR, GOV_ERROR_ALTERED, "the history of %" G_GINT64_FORMAT
               " revisions is not that of %" G_GINT64_FORMAT " and what came after it", self->size, self->number);
  return FALSE;
}
