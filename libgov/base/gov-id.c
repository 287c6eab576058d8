#include "base/gov-id.h"

#include <string.h>

#include "base/gov-id-private.h"

/* The UUID that version 5 ids of libgov are made below (RFC 4122, 4.3):
 * urn:uuid:6f2b3f0e-8a5c-4f0c-9d59-0b6a6f8f1c11 */
static const guint8 name_space[16] = {
  0x6f, 0x2b, 0x3f, 0x0e, 0x8a, 0x5c, 0x4f, 0x0c,
  0x9d, 0x59, 0x0b, 0x6a, 0x6f, 0x8f, 0x1c, 0x11,
};

static void
format_uuid (const guint8 *bytes,
             char         *id)
{
  static const char prefix[] = "urn:uuid:", digits[] = "0123456789abcdef";
  char *p = id + sizeof prefix - 1;

  memcpy (id, prefix, sizeof prefix - 1);
  for (guint i = 0; i < 16; i++)
    {
      if (i == 4 || i == 6 || i == 8 || i == 10)
        *p++ = '-';
      *p++ = digits[bytes[i] >> 4];
      *p++ = digits[bytes[i] & 0xf];
    }
  *p = '\0';
}

/* The UUID of a name in a name space */
static void
make_uuid (GChecksum    *checksum,
           const guint8 *space,
           const char   *name,
           gsize         length,
           guint8       *uuid)
{
  guint8 digest[20];
  gsize size = sizeof digest;

  g_checksum_reset (checksum);
  g_checksum_update (checksum, space, sizeof name_space);
  g_checksum_update (checksum, (const guint8 *) name, (gssize) length);
  g_checksum_get_digest (checksum, digest, &size);
  memcpy (uuid, digest, 16);
  uuid[6] = (uuid[6] & 0x0f) | 0x50;
  uuid[8] = (uuid[8] & 0x3f) | 0x80;
}

void
gov_id_maker_init (GovIdMaker *self,
                   const char *above)
{
  self->checksum = g_checksum_new (G_CHECKSUM_SHA1);
  make_uuid (self->checksum, name_space, above, strlen (above), self->space);
}

void
gov_id_maker_clear (GovIdMaker *self)
{
  g_clear_pointer (&self->checksum, g_checksum_free);
}

/* Writes the id of a name to @id, which has room for GOV_ID_SIZE bytes */
void
gov_id_maker_write (GovIdMaker *self,
                    const char *name,
                    gsize       length,
                    char       *id)
{
  guint8 uuid[16];

  make_uuid (self->checksum, self->space, name, length, uuid);
  format_uuid (uuid, id);
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
  g_autoptr (GChecksum) checksum = NULL;
  guint8 uuid[16];
  char *id;

  g_return_val_if_fail (name != NULL, NULL);

  checksum = g_checksum_new (G_CHECKSUM_SHA1);
  id = g_malloc (GOV_ID_SIZE);
  make_uuid (checksum, name_space, name, strlen (name), uuid);
  format_uuid (uuid, id);
  return id;
}
