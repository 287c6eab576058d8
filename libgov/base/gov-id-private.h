#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define GOV_ID_SIZE 46 /* of "urn:uuid:…" with its NUL */

/* Makes ids of many names below one: UUIDs of version 5, whose name space is the one of that name */
typedef struct
{
  GChecksum *checksum;
  guint8 space[16];
} GovIdMaker;

void gov_id_maker_init  (GovIdMaker *self,
                         const char *above);
void gov_id_maker_clear (GovIdMaker *self);
void gov_id_maker_write (GovIdMaker *self,
                         const char *name,
                         gsize       length,
                         char       *id);

G_END_DECLS
