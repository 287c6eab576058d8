#pragma once

#include "store/gov-tree-private.h"

G_BEGIN_DECLS

/* What a leaf of the tree is of: all that matters of a revision, on one line of JSON with the members
 * in a fixed order, and in place of the content a commitment to it.  A store need not keep the line: it
 * is made anew of what the store keeps, and is the same to the byte.  Text that is NULL is left out. */
typedef struct
{
  const char *store;      /* the origin of the history */
  gint64 number;          /* of the revision, from 1 on */
  const char *key;        /* what its writer called it */
  const char *kind;       /* "put" … */
  const char *mode;       /* of a seal: what becomes of later changes */
  const char *record;     /* the id of the top record */
  const char *time;       /* ISO 8601, UTC */
  const char *author;
  const char *reason;
  gint64 base;            /* the revision it was made from; 0 where there was none */
  const char *access;     /* the level of the record */
  const char *shown;      /* the level from which on anything of the revision shows */
  GovHash commitment;     /* to the content; where there is none, to nothing */

  char *texts;            /* where the texts are if the envelope was read */
} GovEnvelope;

GBytes  *gov_envelope_new      (const GovEnvelope  *values) G_GNUC_WARN_UNUSED_RESULT;
void     gov_envelope_hash     (const GovEnvelope  *values,
                                GovHash            *leaf);
gboolean gov_envelope_read     (GovEnvelope        *self,
                                const char         *bytes,
                                gsize               length,
                                GError            **error);
void     gov_envelope_clear    (GovEnvelope        *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (GovEnvelope, gov_envelope_clear)

/* The commitment is HMAC-SHA-256 of the content with a random key, the salt.  Who has both can check
 * it; once the salt is gone nothing can be learnt from it, not even by guessing the content. */
#define GOV_SALT_SIZE 32

gboolean gov_salt_fill         (guint8             *salt,
                                GError            **error);
void     gov_commitment        (const guint8       *salt,
                                gconstpointer       content,
                                gsize               length,
                                GovHash            *commitment);

G_END_DECLS
