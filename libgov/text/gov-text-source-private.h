#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* The bytes of a report, checked, with the way from a byte to its character and its line.
 *
 * Stages work with byte offsets; what they find is told in characters (code points) of the
 * unchanged file. */
typedef struct
{
  char *text;
  gsize length;
  gsize start;           /* behind a byte order mark */
  gsize *checkpoints;    /* characters before every GOV_TEXT_STEP bytes */
  GArray *lines;         /* of gsize: where each line starts */
  char *hash;            /* of the bytes, for ids */
} GovTextSource;

GovTextSource *gov_text_source_new           (GBytes         *bytes,
                                              const char     *name,
                                              GError        **error);
void           gov_text_source_free          (GovTextSource  *self);
gsize          gov_text_source_get_character (GovTextSource  *self,
                                              gsize           byte);
guint          gov_text_source_get_line      (GovTextSource  *self,
                                              gsize           byte);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GovTextSource, gov_text_source_free)

G_END_DECLS
