#pragma once

#include "text/gov-text-source-private.h"

G_BEGIN_DECLS

/* A page as words with a place, and what becomes of them: lines, and text.  Places are in points, from the top
 * left corner. */

typedef struct
{
  double x1, y1, x2, y2;
  double size;   /* of its font */
  gboolean bold;
  char *text;
} GovPageWord;

/* Words side by side, from left to right */
typedef struct
{
  double x1, y1, x2, y2;
  double size;         /* of its letters, on the average */
  guint first, n_words;
  guint bold : 1;      /* all of it is */
  guint furniture : 1; /* a running head, or a page number */
} GovPageLine;

typedef struct
{
  double height;
  GArray *words; /* of GovPageWord */
  GArray *lines; /* of GovPageLine, from top to bottom */
} GovPage;

#define GOV_PAGE_BINS 200

/* What the pages have in common */
typedef struct
{
  double size;    /* of most letters */
  double width;   /* of a letter */
  double leading; /* from line to line */
  guint large[GOV_PAGE_BINS]; /* lines in letters of each size, in half points */
  gboolean bold;  /* so much is bold that it says nothing */
} GovPageStyle;

/* Text that is being put together from pages */
typedef struct
{
  GovPageStyle style;
  GString *text;
  GArray *hints;    /* of GovTextHint */
  char *table_head; /* first row of the table written last, or NULL */
} GovPageWriter;

GovPage *gov_page_new        (double          height);
void     gov_page_free       (GovPage        *self);
void     gov_page_add_word   (GovPage        *self,
                              const GovPageWord *word,
                              const char     *text,
                              gsize           length);
void     gov_page_find_lines (GovPage        *self);
char    *gov_page_copy_line  (GovPage        *self,
                              guint           line);
void     gov_page_style      (GPtrArray      *pages,
                              GovPageStyle   *style);
void     gov_page_write      (GovPage        *self,
                              GovPageWriter  *writer);
guint    gov_page_write_table (GovPage       *self,
                              guint           line,
                              double          left,
                              GovPageWriter  *writer);
void     gov_page_write_line (GovPage        *self,
                              guint           line,
                              double          left,
                              GovPageWriter  *writer);
guint    gov_page_split      (GovPage        *self,
                              guint           line,
                              double          gap,
                              guint          *starts,
                              guint           max);

G_END_DECLS
