#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* What a parser knows of a line */
typedef enum
{
  GOV_HINT_NONE,
  GOV_HINT_SILENT,  /* no part of the text: a comment, code, a running head */
  GOV_HINT_ROW,     /* a row of a table, its cells divided by "|" */
  GOV_HINT_HEADING, /* by the size of its letters */
} GovTextHintKind;

typedef struct
{
  gsize start; /* a byte of the line */
  GovTextHintKind kind;
  guint level; /* of a heading, from 1 */
} GovTextHint;

/* A stretch of a line that prints nothing, or one other character: a tag, an entity */
typedef struct
{
  gsize start;
  gsize end;
  char instead; /* 0: nothing */
} GovTextElision;

/* The text of a report with the way from a byte to its character, its line and its page.
 *
 * Of a file of text it is that text, in UTF-8 and else unchanged.  Out of HTML and PDF it is taken as plain
 * text with the marks of Markdown ("# " before a heading, "- " before an item, "|" between cells), so that
 * one and the same reader of lines goes on with it.  Stages work with byte offsets; what they find is told in
 * characters (code points) of this text, which gov_report_reader_extract_text() hands out. */
typedef struct
{
  char *text;
  gsize length;
  gsize start;           /* behind a byte order mark */
  gsize *checkpoints;    /* characters before every STEP bytes */
  GArray *lines;         /* of gsize: where each line starts */
  GArray *pages;         /* of gsize: where each page starts; NULL: it has none */
  guint line, page;      /* those that were looked up last */
  GArray *hints;         /* of GovTextHint in their order, or NULL */
  GArray *elisions;      /* of GovTextElision in their order, or NULL */
  char *hash;            /* of the file, for ids */
  guint extracted : 1;   /* the file is no text itself */
  guint flowing : 1;     /* it has no pages, so that nothing in it is a page number or a running head */
} GovTextSource;

/* How a report is to be read, as far as one knows */
typedef struct
{
  const char *name;       /* for messages, and its suffix tells what it is */
  const char *media_type; /* NULL: to be guessed */
  const char *encoding;   /* NULL: to be seen from the file */
} GovTextInput;

GovTextSource *gov_text_source_read          (GBytes              *bytes,
                                              const GovTextInput  *input,
                                              GError             **error);
GovTextSource *gov_text_source_new           (char                *text,
                                              gsize                length);
void           gov_text_source_free          (GovTextSource       *self);
const char    *gov_text_find_control         (const char          *p,
                                              const char          *end);
gsize          gov_text_count_characters     (const char          *text,
                                              gsize                length);
gsize          gov_text_source_get_character (GovTextSource       *self,
                                              gsize                byte);
guint          gov_text_source_get_line      (GovTextSource       *self,
                                              gsize                byte);
guint          gov_text_source_get_page      (GovTextSource       *self,
                                              gsize                byte);
void           gov_text_source_add_hint      (GovTextSource       *self,
                                              gsize                byte,
                                              GovTextHintKind      kind,
                                              guint                level);
void           gov_text_source_elide         (GovTextSource       *self,
                                              gsize                start,
                                              gsize                end,
                                              char                 instead);

/* The readers of one kind of file each.  The first two take text in UTF-8. */
void           gov_text_read_markdown        (GovTextSource       *source);
GovTextSource *gov_text_read_html            (const char          *text,
                                              gsize                length,
                                              const char          *name,
                                              GError             **error);
GovTextSource *gov_text_read_pdf             (GBytes              *bytes,
                                              const char          *name,
                                              GError             **error);
char          *gov_text_decode               (GBytes              *bytes,
                                              const GovTextInput  *input,
                                              gboolean             html,
                                              gsize               *length,
                                              GError             **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GovTextSource, gov_text_source_free)

G_END_DECLS
