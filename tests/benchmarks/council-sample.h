#pragma once

#include "gov.h"

G_BEGIN_DECLS

/* Records of a real council, as OParl: files that are not part of libgov. */

#define COUNCIL_FILES 3
#define COUNCIL_SKIPPED 77

typedef struct
{
  char *path, *text;
  gsize length;
  gboolean lines; /* of JSON, else one document */
} CouncilFile;

typedef struct
{
  CouncilFile files[COUNCIL_FILES];
  gsize length; /* of all */
} CouncilSample;

/* Does something with each JSON document of the sample. */
typedef void (*CouncilFunc) (const char *text,
                             gsize       length,
                             gpointer    data);

gboolean     council_sample_load    (CouncilSample     *self);
void         council_sample_clear   (CouncilSample     *self);
void         council_sample_foreach (CouncilSample     *self,
                                     CouncilFunc        func,
                                     gpointer           data);
GovRegister *council_file_read      (const CouncilFile *file,
                                     GBytes            *bytes);

G_END_DECLS
