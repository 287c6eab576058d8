#pragma once

#include "measure.h"

G_BEGIN_DECLS

gboolean check_register (const MeasureInput *input);
gboolean check_peers    (const MeasureInput *input);

G_END_DECLS
