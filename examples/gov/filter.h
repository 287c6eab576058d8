#pragma once

#include "kind.h"

/* Which records of a list are wanted. */
typedef struct
{
  const Kind *kind;
  gboolean open;
  GovDate *due_before; /* NULL if any will do */
  char **by;           /* folded words; NULL if anybody will do */

  guint n_unknown;     /* left out because their deadline is not known */
} Filter;

gboolean filter_init    (Filter       *self,
                         const Kind   *kind,
                         gboolean      open,
                         const char   *due_before,
                         const char   *by,
                         GError      **error);
void     filter_clear   (Filter       *self);
gboolean filter_matches (Filter       *self,
                         GovRegister  *records,
                         GovRecord    *record);
