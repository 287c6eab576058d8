#pragma once

#include <libgov/gov.h>

/* What the tool reads and writes: the formats of libgov, and reports in prose, which can only be read. */
typedef struct _Format Format;

/* The options that tell how reports are read; every verb has them that reads files. */
extern const GOptionEntry format_report_entries[];

const Format *format_find           (const char    *name,
                                     GError       **error);
const Format *format_find_output    (const char    *name,
                                     const char    *path,
                                     GError       **error);
const Format *format_find_by_suffix (const char    *path);
const Format *format_guess          (const char    *path,
                                     const char    *text,
                                     gsize          length);
gboolean      format_reads_lines    (const Format  *self);
gboolean      format_keeps_fetched  (const Format  *self);
gboolean      format_take_option    (const char    *option,
                                     const char    *value,
                                     gpointer       data,
                                     GError       **error);
void          format_describe       (GString       *text);

gboolean      format_read_into      (const Format  *self,
                                     GovRegister   *records,
                                     GBytes        *bytes,
                                     const char    *name,
                                     GovList       *faults,
                                     GError       **error);
char         *format_extract_text   (GBytes        *bytes,
                                     const char    *name,
                                     GError       **error) G_GNUC_WARN_UNUSED_RESULT;
void          format_understand     (const Format  *self,
                                     GovRegister   *records);
GBytes       *format_write          (const Format  *self,
                                     GovRegister   *records,
                                     GError       **error);
