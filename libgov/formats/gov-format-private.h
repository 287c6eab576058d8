#pragma once

#include "formats/gov-format.h"
#include "records/gov-intake-private.h"

G_BEGIN_DECLS

/* How much the beginning of a text looks like a format. */
typedef enum
{
  GOV_LIKENESS_NONE  = 0,
  GOV_LIKENESS_MAYBE = 2,
  GOV_LIKENESS_SURE  = 4, /* it has the format's shape, as others may have too */
  GOV_LIKENESS_NAMED = 8, /* it says itself what it is */
} GovLikeness;

/* A format is a row of the table in gov-format.c. */
typedef struct
{
  const char *name;
  const char *media_type;
  const char *description;
  const char *suffixes[4];

  GovLikeness  (*guess)      (const char  *text,
                              gsize        length);
  gboolean     (*read)       (GovRegister   *records,
                              GBytes        *bytes,
                              const char    *name,
                              GovList       *faults,
                              GError       **error);
  GovMapping *mapping;
  gboolean     (*read_line)  (GovIntake   *intake);
  char        *(*write)      (GovRegister *records,
                              gsize       *length,
                              GError     **error);
  guint        (*understand) (GovRegister *records); /* NULL: it says nothing in words alone */
} GovFormatRow;

extern const GovFormatRow gov_format_gov;
extern const GovFormatRow gov_format_ndjson;
extern const GovFormatRow gov_format_oparl;
extern const GovFormatRow gov_format_oparl_1_0;
extern const GovFormatRow gov_format_oparl_1_1;

/* For guessing. */
const char *gov_format_find_start (const char *text,
                                   gsize      *length);
gboolean    gov_format_is_json    (const char *text,
                                   gsize       length);

/* For deriving: a field's value out of native JSON that was made for it.  Where the list is stated
 * already the items are added to it. */
gboolean    gov_format_read_native (GovReading     *reading,
                                    const GovBound *bound,
                                    const char     *json,
                                    gsize           length,
                                    gboolean        stated,
                                    GovSlot        *slot);

/* For deriving: `["a", "b"]` as an array of objects, each of which has the string between @before and
 * @behind.  FALSE: @raw is no array of strings. */
gboolean    gov_format_wrap_strings (const char    *raw,
                                     const char    *before,
                                     const char    *behind,
                                     GovJsonWriter *json);

/* For writing derived members. */
gboolean    gov_format_write_strings (GovJsonWriter *writer,
                                      GPtrArray     *strings);

G_END_DECLS
