#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Beginnings or endings of words, to what they mean: "besl*", "*nota".  A tree with an edge for each byte, so that a word
 * is looked at once, and most words for two or three bytes. */

typedef struct _GovAffixes GovAffixes;

GovAffixes *gov_affixes_new  (gboolean     endings);
void        gov_affixes_free (GovAffixes  *self);
void        gov_affixes_add  (GovAffixes  *self,
                              const char  *affix,
                              guint        atom);
void        gov_affixes_find (GovAffixes  *self,
                              const char  *word,
                              gsize        length,
                              GArray      *atoms);

G_END_DECLS
