/* What a leaf of the tree is of. */
#include "store/gov-envelope-private.h"

#include <errno.h>
#include <string.h>
#include <unistd.h>

#include "json/gov-json-reader-private.h"
#include "json/gov-json-writer-private.h"

/* The members, in their order. */
typedef enum
{
  MEMBER_NUMBER,
  MEMBER_TEXT,
  MEMBER_TEXT_OR_NONE,
  MEMBER_HASH,
} MemberKind;

static const struct
{
  const char *key;
  MemberKind kind;
  gsize offset;
} members[] = {
  { "store", MEMBER_TEXT, G_STRUCT_OFFSET (GovEnvelope, store) },
  { "number", MEMBER_NUMBER, G_STRUCT_OFFSET (GovEnvelope, number) },
  { "key", MEMBER_TEXT, G_STRUCT_OFFSET (GovEnvelope, key) },
  { "kind", MEMBER_TEXT, G_STRUCT_OFFSET (GovEnvelope, kind) },
  { "mode", MEMBER_TEXT_OR_NONE, G_STRUCT_OFFSET (GovEnvelope, mode) },
  { "record", MEMBER_TEXT, G_STRUCT_OFFSET (GovEnvelope, record) },
  { "time", MEMBER_TEXT, G_STRUCT_OFFSET (GovEnvelope, time) },
  { "author", MEMBER_TEXT_OR_NONE, G_STRUCT_OFFSET (GovEnvelope, author) },
  { "reason", MEMBER_TEXT_OR_NONE, G_STRUCT_OFFSET (GovEnvelope, reason) },
  { "base", MEMBER_NUMBER, G_STRUCT_OFFSET (GovEnvelope, base) },
  { "access", MEMBER_TEXT, G_STRUCT_OFFSET (GovEnvelope, access) },
  { "shown", MEMBER_TEXT, G_STRUCT_OFFSET (GovEnvelope, shown) },
  { "commitment", MEMBER_HASH, G_STRUCT_OFFSET (GovEnvelope, commitment) },
};

#define VALUE(type, envelope, i) G_STRUCT_MEMBER (type, envelope, members[i].offset)

static void
write_member (GovJsonWriter     *writer,
              const GovEnvelope *values,
              guint              i)
{
  char hex[GOV_HEX_SIZE];
  const char *text;

  if (members[i].kind == MEMBER_NUMBER)
    {
      gov_json_writer_key (writer, members[i].key);
      gov_json_writer_integer (writer, VALUE (gint64, values, i));
      return;
    }
  if (members[i].kind == MEMBER_HASH)
    {
      gov_hash_write_hex (&VALUE (GovHash, values, i), hex);
      text = hex;
    }
  else
    text = VALUE (const char *, values, i);
  if (text == NULL && members[i].kind == MEMBER_TEXT_OR_NONE)
    return;
  gov_json_writer_key (writer, members[i].key);
  gov_json_writer_string (writer, text ? text : "");
}

static void
write_members (GovJsonWriter     *writer,
               const GovEnvelope *values)
{
  gov_json_writer_init (writer, FALSE);
  gov_json_writer_open (writer, '{');
  for (guint i = 0; i < G_N_ELEMENTS (members); i++)
    write_member (writer, values, i);
  gov_json_writer_close (writer, '}');
}

GBytes *
gov_envelope_new (const GovEnvelope *values)
{
  GovJsonWriter writer;
  gsize length;
  char *text;

  write_members (&writer, values);
  text = gov_json_writer_steal (&writer, &length);
  return g_bytes_new_take (text, length);
}

void
gov_envelope_hash (const GovEnvelope *values,
                   GovHash           *leaf)
{
  GovJsonWriter writer;

  write_members (&writer, values);
  gov_hash_leaf (writer.bytes, writer.length, leaf);
  gov_json_writer_clear (&writer);
}

/* Reads what is between quotes; texts lie one behind the other in what the envelope holds. */
static gboolean
read_text (GovJsonReader  *json,
           char          **next,
           const char    **text)
{
  GovJsonStringFlags flags;
  const char *raw;
  gsize length;

  if (!gov_json_reader_scan_string (json, &raw, &length, &flags))
    return FALSE;
  if (flags & GOV_JSON_NUL)
    return gov_json_reader_fail (json, raw, GOV_ERROR_INVALID, "text without NUL expected");
  *text = *next;
  if (flags & GOV_JSON_ESCAPES)
    *next += gov_json_unescape (raw, length, *next);
  else
    *next = (char *) memcpy (*next, raw, length) + length;
  *(*next)++ = '\0';
  return TRUE;
}

static gboolean
read_number (GovJsonReader *json,
             gint64        *number)
{
  const char *text;
  char *end;
  gsize length;

  if (!gov_json_reader_scan_number (json, &text, &length))
    return FALSE;
  errno = 0;
  *number = g_ascii_strtoll (text, &end, 10);
  if (errno != 0 || end != text + length || *number < 0)
    return gov_json_reader_fail (json, text, GOV_ERROR_INVALID, "whole number expected");
  return TRUE;
}

static gboolean
read_value (GovJsonReader  *json,
            GovEnvelope    *self,
            guint           i,
            char          **next)
{
  const char *hex;

  switch (members[i].kind)
    {
    case MEMBER_NUMBER:
      return read_number (json, &VALUE (gint64, self, i));
    case MEMBER_HASH:
      if (!read_text (json, next, &hex))
        return FALSE;
      return gov_hash_from_hex (hex, &VALUE (GovHash, self, i)) ||
             gov_json_reader_fail (json, json->p, GOV_ERROR_INVALID, "64 hexadecimal digits expected");
    case MEMBER_TEXT:
    case MEMBER_TEXT_OR_NONE:
    default:
      return read_text (json, next, &VALUE (const char *, self, i));
    }
}

/* Reads a member; @i is the first that it may be, and then the first that may follow it. */
static gboolean
read_member (GovJsonReader  *json,
             GovEnvelope    *self,
             guint          *i,
             char          **next)
{
  GovJsonStringFlags flags;
  const char *key;
  gsize length;

  if (!gov_json_reader_scan_string (json, &key, &length, &flags))
    return FALSE;
  while (*i < G_N_ELEMENTS (members) &&
         !(strlen (members[*i].key) == length && memcmp (members[*i].key, key, length) == 0))
    if (members[(*i)++].kind != MEMBER_TEXT_OR_NONE)
      return gov_json_reader_fail (json, key, GOV_ERROR_INVALID, "\"%s\" expected", members[*i - 1].key);
  if (*i == G_N_ELEMENTS (members))
    return gov_json_reader_fail (json, key, GOV_ERROR_INVALID, "no such member known");
  if (gov_json_reader_peek (json) != ':')
    return gov_json_reader_fail_syntax (json, "\":\"");
  json->p++;
  gov_json_reader_skip_space (json);
  return read_value (json, self, (*i)++, next);
}

static gboolean
read_members (GovJsonReader *json,
              GovEnvelope   *self)
{
  char *next = self->texts;
  gboolean done = FALSE;
  guint i = 0;

  if (!gov_json_reader_enter (json, '{'))
    return FALSE;
  for (;;)
    {
      if (!gov_json_reader_next (json, '}', &done))
        return FALSE;
      if (done)
        break;
      if (!read_member (json, self, &i, &next))
        return FALSE;
    }
  /* The last member is one that is always there. */
  if (i < G_N_ELEMENTS (members))
    return gov_json_reader_fail (json, json->p, GOV_ERROR_INVALID, "\"%s\" expected", members[i].key);
  return TRUE;
}

/* Reads an envelope as gov_envelope_new() writes it.  Bytes that say the same in another way are refused:
 * there is one way to write an envelope. */
gboolean
gov_envelope_read (GovEnvelope  *self,
                   const char   *bytes,
                   gsize         length,
                   GError      **error)
{
  g_autoptr (GBytes) again = NULL;
  GovJsonReader json;
  gboolean good;

  *self = (GovEnvelope) { .texts = g_malloc (length + G_N_ELEMENTS (members)) };
  gov_json_reader_init (&json, bytes, length, GOV_JSON_DEPTH);
  good = read_members (&json, self);
  if (!good)
    gov_json_reader_take_error (&json, "envelope", error);
  gov_json_reader_clear (&json);
  if (!good)
    return FALSE;

  again = gov_envelope_new (self);
  if (g_bytes_get_size (again) == length && memcmp (g_bytes_get_data (again, NULL), bytes, length) == 0)
    return TRUE;
  g_set_error_literal (error, GOV_ERROR, GOV_ERROR_INVALID, "envelope: not written as envelopes are");
  return FALSE;
}

void
gov_envelope_clear (GovEnvelope *self)
{
  g_clear_pointer (&self->texts, g_free);
}

/* --- Commitments --- */

/* The salt comes from the system: GLib's random numbers can be foretold from others of them. */
gboolean
gov_salt_fill (guint8  *salt,
               GError **error)
{
  if (getentropy (salt, GOV_SALT_SIZE) == 0)
    return TRUE;
  g_set_error (error, GOV_ERROR, GOV_ERROR_FAILED, "the system gives no random bytes: %s", g_strerror (errno));
  return FALSE;
}

/* The bytes that SHA-256 takes at a time, and those that HMAC (RFC 2104) mixes with the key. */
#define BLOCK_SIZE 64
#define INNER 0x36
#define OUTER 0x5c

/* As GHmac, which makes three objects for each. */
void
gov_commitment (const guint8  *salt,
                gconstpointer  content,
                gsize          length,
                GovHash       *commitment)
{
  guint8 inner[BLOCK_SIZE], outer[BLOCK_SIZE];
  GovHash hash;

  memset (inner, INNER, BLOCK_SIZE);
  memset (outer, OUTER, BLOCK_SIZE);
  for (guint i = 0; i < GOV_SALT_SIZE; i++)
    {
      inner[i] ^= salt[i];
      outer[i] ^= salt[i];
    }
  gov_hash_parts (inner, BLOCK_SIZE, content, length, "", 0, &hash);
  gov_hash_parts (outer, BLOCK_SIZE, hash.bytes, GOV_HASH_SIZE, "", 0, commitment);
}
