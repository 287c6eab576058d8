#pragma once

#include <libgov/gov.h>

/* What was found, for people: a line that tells which record it is, and the words around those that were asked for. */
void hit_print (GovHit  *hit,
                GString *out);
