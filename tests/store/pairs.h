#pragma once

#include <libgov/gov.h>

G_BEGIN_DECLS

/* Transactions that show if one of them is missing, or there by half: the n-th puts a new record n, and writes n into a
 * record that all of them change. */

gboolean pairs_put   (GovStore  *store,
                      gint64     n,
                      GError   **error);
/* How many there are; what is wrong, if anything is, is told in @fault. */
gint64   pairs_count (GovStore  *store,
                      char     **fault) G_GNUC_WARN_UNUSED_RESULT;

/* A folder for a store of its own, and what names the store in it. */
typedef struct
{
  char *folder;
  char *path;
  char *uri;
} Place;

void  place_init  (Place *self);
void  place_empty (Place *self);
void  place_clear (Place *self);

G_END_DECLS
