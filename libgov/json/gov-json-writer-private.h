#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Writes JSON into one growing buffer.  The caller says what comes; commas, line breaks and
 * escapes are the writer's business. */
typedef struct
{
  char *bytes;
  gsize length;
  gsize capacity;
  gboolean pretty;   /* a member a line, indented by two */
  guint level;
  gboolean has_item; /* something stands before in this array or object */
  gpointer context;  /* of whoever writes */
} GovJsonWriter;

void   gov_json_writer_init       (GovJsonWriter *self,
                                   gboolean       pretty);
void   gov_json_writer_clear      (GovJsonWriter *self);
char  *gov_json_writer_steal      (GovJsonWriter *self,
                                   gsize         *length);
void   gov_json_writer_grow       (GovJsonWriter *self,
                                   gsize          size);

void   gov_json_writer_open       (GovJsonWriter *self,
                                   char           bracket);
void   gov_json_writer_close      (GovJsonWriter *self,
                                   char           bracket);
void   gov_json_writer_item       (GovJsonWriter *self);
void   gov_json_writer_key        (GovJsonWriter *self,
                                   const char    *key);
void   gov_json_writer_token      (GovJsonWriter *self,
                                   const char    *token,
                                   gsize          length);
void   gov_json_writer_string     (GovJsonWriter *self,
                                   const char    *text);
void   gov_json_writer_string_len (GovJsonWriter *self,
                                   const char    *text,
                                   gsize          length);
void   gov_json_writer_raw        (GovJsonWriter *self,
                                   const char    *text,
                                   gsize          length);
void   gov_json_writer_integer    (GovJsonWriter *self,
                                   gint64         value);
void   gov_json_writer_boolean    (GovJsonWriter *self,
                                   gboolean       value);
void   gov_json_writer_line_end   (GovJsonWriter *self);

/* Makes room for @size more bytes and returns where they go; the caller adds to length. */
static inline char *
gov_json_writer_reserve (GovJsonWriter *self,
                         gsize          size)
{
  if (G_UNLIKELY (self->capacity - self->length < size))
    gov_json_writer_grow (self, size);
  return self->bytes + self->length;
}

G_END_DECLS
