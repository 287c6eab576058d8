#pragma once

#include "ids.h"
#include "input.h"
#include "verb.h"

int choice_find_id (Ids         *ids,
                    const char  *text,
                    char       **id);

int choice_find_top (GovStore    *store,
                     const char  *text,
                     char       **id);

/* Prints what a verb tells of the records with an id. */
typedef void (*ChoicePrinter) (Input      *input,
                               Ids        *ids,
                               const char *id,
                               gboolean    as_json,
                               GString    *out);

/* All of a verb whose arguments are ID FILE... and whose output is text or JSON. */
int choice_run     (const Verb     *self,
                    char          **argv,
                    ChoicePrinter   print);
