#pragma once

#include "base/gov-arena-private.h"
#include "base/gov-error.h"
#include "json/gov-json-scan-private.h"

G_BEGIN_DECLS

/* A strict reader of JSON (RFC 8259) over bytes in memory, without a tree: whoever reads moves
 * a cursor along and takes each value as it comes.  The functions return FALSE after the first
 * fault; what was wrong and where is in the reader until gov_json_reader_take_error(). */

/* How deep arrays and objects may nest unless told otherwise, and at most. */
#define GOV_JSON_DEPTH 512
#define GOV_JSON_DEPTH_MAX 1024

typedef struct
{
  const char *start; /* of the text, for positions */
  const char *p;     /* the next byte to read */
  const char *end;
  guint depth;
  guint max_depth;
  guint lines_before; /* of a stream, before the text */

  GError *fault;        /* what is wrong, without the place */
  const char *fault_at; /* where */
} GovJsonReader;

typedef enum
{
  GOV_JSON_PLAIN   = 0,
  GOV_JSON_ESCAPES = 1 << 0, /* the text holds backslashes */
  GOV_JSON_NUL     = 1 << 1, /* the text holds \u0000, which a C string cannot */
} GovJsonStringFlags;

void     gov_json_reader_init          (GovJsonReader       *self,
                                        const char          *text,
                                        gsize                length,
                                        guint                max_depth);
void     gov_json_reader_clear         (GovJsonReader       *self);
gboolean gov_json_reader_fail          (GovJsonReader       *self,
                                        const char          *at,
                                        GovError             code,
                                        const char          *format,
                                        ...) G_GNUC_PRINTF (4, 5);
gboolean gov_json_reader_fail_syntax   (GovJsonReader       *self,
                                        const char          *expected);
gboolean gov_json_reader_fail_expected (GovJsonReader       *self,
                                        const char          *expected);
void     gov_json_reader_take_error    (GovJsonReader       *self,
                                        const char          *name,
                                        GError             **error);

gboolean gov_json_reader_skip_value    (GovJsonReader       *self);
gboolean gov_json_reader_scan_string_slowly (GovJsonReader       *self,
                                        const char          *from,
                                        guint                high,
                                        const char         **text,
                                        gsize               *length,
                                        GovJsonStringFlags  *flags);
char    *gov_json_reader_read_string   (GovJsonReader       *self,
                                        GovArena            *arena,
                                        GovJsonStringFlags  *flags);
gsize    gov_json_unescape             (const char          *text,
                                        gsize                length,
                                        char                *out);
gboolean gov_json_reader_scan_number   (GovJsonReader       *self,
                                        const char         **text,
                                        gsize               *length);
gboolean gov_json_reader_scan_word     (GovJsonReader       *self,
                                        const char          *word);
gboolean gov_json_reader_enter         (GovJsonReader       *self,
                                        char                 open);
gboolean gov_json_reader_next_slowly   (GovJsonReader       *self,
                                        char                 close,
                                        gboolean            *done);
gboolean gov_json_reader_at_end        (GovJsonReader       *self);
gboolean gov_json_reader_check_all     (GovJsonReader       *self);

void     gov_json_locate               (const char          *start,
                                        const char          *at,
                                        guint               *line,
                                        guint               *column,
                                        GString             *path);

static inline void
gov_json_reader_skip_space (GovJsonReader *self)
{
  const char *p = self->p;

  while (p < self->end && (*p == ' ' || *p == '\n' || *p == '\r' || *p == '\t'))
    p++;
  self->p = p;
}

/* The first byte of the next value, or NUL at the end of the text. */
static inline char
gov_json_reader_peek (GovJsonReader *self)
{
  if (G_UNLIKELY (self->p >= self->end || (guchar) *self->p <= ' '))
    gov_json_reader_skip_space (self);
  return G_LIKELY (self->p < self->end) ? *self->p : '\0';
}

/* Moves over a string; @text is what stands between the quotes, as written.  Most strings are ASCII
 * without escapes, and are done with here. */
static inline gboolean
gov_json_reader_scan_string (GovJsonReader       *self,
                             const char         **text,
                             gsize               *length,
                             GovJsonStringFlags  *flags)
{
  const char *start = self->p + 1, *p = NULL;
  guint high = 0;

  if (G_LIKELY (self->p < self->end && *self->p == '"'))
    {
      p = gov_json_scan_plain (start, self->end, &high);
      if (G_LIKELY (p < self->end && *p == '"' && high == 0))
        {
          *text = start;
          *length = p - start;
          *flags = GOV_JSON_PLAIN;
          self->p = p + 1;
          return TRUE;
        }
    }
  return gov_json_reader_scan_string_slowly (self, p, high, text, length, flags);
}

/* After enter and after each value: steps over the comma, or out at @close. */
static inline gboolean
gov_json_reader_next (GovJsonReader *self,
                      char           close,
                      gboolean      *done)
{
  const char *p = self->p;

  if (G_LIKELY (p < self->end && *p == ',' && p[-1] != '{' && p[-1] != '['))
    {
      self->p = p + 1;
      *done = FALSE;
      return TRUE;
    }
  return gov_json_reader_next_slowly (self, close, done);
}

G_END_DECLS
