#pragma once

#include "records/gov-record-private.h"

G_BEGIN_DECLS

/* What was read and no field holds, as it was written: unknown members, `null`, words and numbers
 * that a field cannot hold.  It belongs to the format it was read from and is written back there. */

typedef struct _GovKept GovKept;

struct _GovKept
{
  GovKept *next;
  const char *format; /* of the format it belongs to; NULL for native JSON */
  const char *key;
  const char *raw;    /* JSON text */
};

GovKept    *gov_record_get_kept_list  (GovRecord   *self);
const char *gov_kept_find             (GovKept     *first,
                                       const char  *format,
                                       const char  *key);
GovKept    *gov_kept_copy_member      (const GovKept *kept);
void        gov_kept_append           (GovKept     *first,
                                       GovKept     *more);
GovKept    *gov_kept_without          (GovRecord   *record,
                                       GovKept     *first,
                                       const char  *key);
void        gov_record_forget_kept    (GovRecord   *self,
                                       const char  *key);

/* Written as members of the object at hand (native), and below "kept" (of other formats). */
void        gov_kept_write            (GovKept       *first,
                                       GovJsonWriter *writer);

G_END_DECLS
