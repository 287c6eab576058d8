#pragma once

#include "store/gov-finding-private.h"
#include "store/gov-hit.h"

G_BEGIN_DECLS

GovHit *gov_hit_new (GovFinding     *finding,
                     const GovFound *found) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
