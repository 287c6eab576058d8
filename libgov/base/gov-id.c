#include "base/gov-id.h"

#include <string.h>

/* The UUID that version 5 ids of libgov are made below (RFC 4122, 4.3):
 * urn:uuid:6f2b3f0e-8a5c-4f0c-9d59-0b6a6f8f1c11 */
static const guint8 name_space[16] = {
  0x6f, 0x2b, 0x3f, 0x0e, 0x8a, 0x5c, 0x4f, 0x0c,
  0x9d, 0x59, 0x0b, 0x6a, 0x6f, 0x8f, 0x1c, 0x11,
};

static char *
format_uuid (const guint8 *bytes)
{
  static const char prefix[] = "urn:uuid:", digits[] = "0123456789abcdef";
  char *id = g_malloc (sizeof prefix + 36), *p = id + sizeof prefix - 1;

  memcpy (id, prefix, sizeof prefix - 1);
  for (guint i = 0; i < 16; i++)
    {
      if (i == 4 || i == 6 || i == 8 || i == 10)
        *p++ = '-';
      *p++ = digits[bytes[i] >> 4];
      *p++ = digits[bytes[i] & 0xf];
    }
  *p = '\0';
  return id;
}

/**
 * gov_id_new:
 *
 * Makes an id that nothing else has: `urn:uuid:` and a random UUID (RFC 4122, version 4).
 *
 * Returns: (transfer full): the new id
 *
 * Since: 1.0
 */
char *
gov_id_new (void)
{
  g_autofree char *uuid = g_uuid_string_random ();

  return g_strconcat ("urn:uuid:", uuid, NULL);
}

/**
 * gov_id_new_from_name:
 * @name: what the id is for
 *
 * Makes an id from a name: `urn:uuid:` and a UUID made of the name (RFC 4122, version 5).
 *
 * The same name gives the same id at any time and on any machine, so that what is read
 * twice from one source can be recognised.
 *
 * Returns: (transfer full): the id
 *
 * Since: 1.0
 */
char *
gov_id_new_from_name (const char *name)
{
  g_autoptr (GChecksum) checksum = g_checksum_new (G_CHECKSUM_SHA1);
  guint8 d[20];
  gsize length = sizeof d;

  g_return_val_if_fail (name != NULL, NULL);

  g_checksum_update (checksum, name_space, sizeof name_space);
  g_checksum_update (checksum, (const guint8 *) name, -1);
  g_checksum_get_digest (checksum, d, &length);
  d[6] = (d[6] & 0x0f) | 0x50;
  d[8] = (d[8] & 0x3f) | 0x80;

  return format_uuid (d);
}
