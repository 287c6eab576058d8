#pragma once

#include "store/gov-finding-private.h"
#include "store/gov-hit.h"

G_BEGIN_DECLS

/* The nth of what was found. */
GovHit *gov_hit_new (GovFinding *finding,
                     guint       n) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
