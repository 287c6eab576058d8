#include "store/gov-head-private.h"

#include <errno.h>
#include <string.h>

#include "base/gov-error.h"

/**
 * GovHead:
 *
 * What a store held at some time, in three lines: which store it is, how many revisions it had, and a
 * hash over all of them.
 *
 * A head is small enough to be printed in minutes or sent by mail.  Who keeps one, out of the hands of
 * those who run the store, can find any later change of what it covers by [method@Store.verify]: a
 * revision that was altered, taken out, put in or moved, and a store that was set back.  Nobody can make
 * another history with the same hash.
 *
 * The text form is that of the checkpoints of transparency logs (C2SP tlog-checkpoint): the origin, the
 * size, and the root of the Merkle tree of RFC 9162 in base64, each on a line:
 *
 * ```
 * urn:uuid:0d9d1b1c-6a0e-4b7c-8d63-3f6f3f0d7a53
 * 1274
 * CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=
 * ```
 *
 * Since: 1.0
 */
struct _GovHead
{
  GObject parent_instance;

  char *origin;
  gint64 size;
  GovHash root;
  char *hex;
};

G_DEFINE_FINAL_TYPE (GovHead, gov_head, G_TYPE_OBJECT)

static void
gov_head_finalize (GObject *object)
{
  GovHead *self = GOV_HEAD (object);

  g_free (self->origin);
  g_free (self->hex);
  G_OBJECT_CLASS (gov_head_parent_class)->finalize (object);
}

static void
gov_head_class_init (GovHeadClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = gov_head_finalize;
}

static void
gov_head_init (GovHead *self)
{
}

GovHead *
gov_head_new (const char    *origin,
              gint64         size,
              const GovHash *root)
{
  GovHead *self = g_object_new (GOV_TYPE_HEAD, NULL);

  self->origin = g_strdup (origin);
  self->size = size;
  self->root = *root;
  self->hex = gov_hash_to_hex (root);
  return self;
}

const GovHash *
gov_head_peek_root (GovHead *self)
{
  return &self->root;
}

gboolean
gov_head_read_number (const char *text,
                      gint64     *number)
{
  char *end;

  if (!g_ascii_isdigit (*text) || (text[0] == '0' && text[1] != '\0'))
    return FALSE;
  errno = 0;
  *number = g_ascii_strtoll (text, &end, 10);
  return errno == 0 && *end == '\0';
}

static gboolean
read_root (const char *text,
           GovHash    *root)
{
  g_autofree guint8 *bytes = NULL;
  g_autofree char *again = NULL;
  gsize length;

  bytes = g_base64_decode (text, &length);
  again = g_base64_encode (bytes, length);
  if (length != GOV_HASH_SIZE || !g_str_equal (again, text))
    return FALSE;
  memcpy (root->bytes, bytes, length);
  return TRUE;
}

/**
 * gov_head_new_from_text:
 * @text: the text form of a head
 * @error: return location for a #GError
 *
 * Reads a head.  What follows the three lines is not looked at: other programs put signatures there.
 *
 * Returns: (transfer full): the head, or %NULL if the text is none
 *
 * Since: 1.0
 */
GovHead *
gov_head_new_from_text (const char  *text,
                        GError     **error)
{
  g_auto (GStrv) lines = NULL;
  gint64 size;
  GovHash root;

  g_return_val_if_fail (text != NULL, NULL);

  lines = g_strsplit (text, "\n", 4);
  if (!g_utf8_validate (text, -1, NULL) || g_strv_length (lines) < 3 || lines[0][0] == '\0')
    g_set_error_literal (error, GOV_ERROR, GOV_ERROR_SYNTAX,
                         "head: three lines expected: the origin, the size and the hash");
  else if (!gov_head_read_number (lines[1], &size))
    g_set_error (error, GOV_ERROR, GOV_ERROR_SYNTAX, "head:2: number expected, \"%.40s\" found", lines[1]);
  else if (!read_root (lines[2], &root))
    g_set_error (error, GOV_ERROR, GOV_ERROR_SYNTAX, "head:3: hash in base64 expected, \"%.60s\" found", lines[2]);
  else
    return gov_head_new (lines[0], size, &root);
  return NULL;
}

/**
 * gov_head_to_text:
 * @self: a head
 *
 * Writes the head as three lines, to be kept.
 *
 * Returns: (transfer full): the text form
 *
 * Since: 1.0
 */
char *
gov_head_to_text (GovHead *self)
{
  g_autofree char *root = NULL;

  g_return_val_if_fail (GOV_IS_HEAD (self), NULL);

  root = g_base64_encode (self->root.bytes, GOV_HASH_SIZE);
  return g_strdup_printf ("%s\n%" G_GINT64_FORMAT "\n%s\n", self->origin, self->size, root);
}

/**
 * gov_head_get_origin:
 * @self: a head
 *
 * Gets the id of the store that the head is of.
 *
 * Returns: (transfer none): the id
 *
 * Since: 1.0
 */
const char *
gov_head_get_origin (GovHead *self)
{
  g_return_val_if_fail (GOV_IS_HEAD (self), NULL);

  return self->origin;
}

/**
 * gov_head_get_size:
 * @self: a head
 *
 * Gets how many revisions the head covers: those from 1 up to this number.
 *
 * Returns: their number
 *
 * Since: 1.0
 */
gint64
gov_head_get_size (GovHead *self)
{
  g_return_val_if_fail (GOV_IS_HEAD (self), 0);

  return self->size;
}

/**
 * gov_head_get_root:
 * @self: a head
 *
 * Gets the hash over all revisions: the root of their Merkle tree.
 *
 * Returns: (transfer none): 64 hexadecimal digits
 *
 * Since: 1.0
 */
const char *
gov_head_get_root (GovHead *self)
{
  g_return_val_if_fail (GOV_IS_HEAD (self), NULL);

  return self->hex;
}

/**
 * gov_head_equal:
 * @self: a head
 * @other: another head
 *
 * Whether both tell of the same history.
 *
 * Returns: %TRUE if they do
 *
 * Since: 1.0
 */
gboolean
gov_head_equal (GovHead *self,
                GovHead *other)
{
  g_return_val_if_fail (GOV_IS_HEAD (self), FALSE);
  g_return_val_if_fail (GOV_IS_HEAD (other), FALSE);

  return self->size == other->size && gov_hash_equal (&self->root, &other->root) &&
         g_str_equal (self->origin, other->origin);
}
