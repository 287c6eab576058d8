#pragma once

#include "kind.h"

#define CELL(name) \
  char *cell_##name (const KindColumn *self, KindContext *context, GovRecord *record)

CELL (id);
CELL (short_id);
CELL (first);
CELL (words);
CELL (day);
CELL (name);
CELL (refs);
CELL (ref_lines);
CELL (due);
CELL (due_text);
CELL (due_date);
CELL (item);
CELL (meeting);
CELL (meeting_date);
CELL (origin);
