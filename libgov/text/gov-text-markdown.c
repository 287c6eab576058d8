#include "text/gov-text-source-private.h"

#include <string.h>

/* Markdown: the reader of lines knows most of it by itself; a parser tells it what a line alone does not show:
 * rows of tables without a "|" at their start, code and comments, tags and entities. */

#ifdef HAVE_MD4C

#include <md4c.h>

/* A table this wide is none, and md4c 0.4.8 fills up short rows to the width of the longest */
#define MAX_CELLS 100
#define MAX_MARKDOWN ((gsize) G_MAXINT)

typedef struct
{
  GovTextSource *source;
  guint8 *kinds;   /* of each line, a GovTextHintKind */
  gboolean code;
  gboolean html;
  gboolean comment; /* the block of HTML is one */
  gboolean row;
  guint first, last; /* lines of the block of code, from 1; 0: none yet */
  gsize elided;      /* up to here */
} MarkdownReader;

static int
enter_block (MD_BLOCKTYPE  type,
             void         *detail,
             void         *data)
{
  MarkdownReader *self = data;

  if (type == MD_BLOCK_CODE)
    {
      self->code = TRUE;
      self->first = self->last = 0;
    }
  else if (type == MD_BLOCK_HTML)
    {
      self->html = TRUE;
      self->comment = FALSE;
      self->first = 0;
    }
  else if (type == MD_BLOCK_TABLE && ((MD_BLOCK_TABLE_DETAIL *) detail)->col_count > MAX_CELLS)
    return 1;
  else if (type == MD_BLOCK_TH || type == MD_BLOCK_TD)
    self->row = TRUE;
  else if (type == MD_BLOCK_THEAD)
    self->last = 0;
  return 0;
}

static void
silence (MarkdownReader *self,
         guint           line)
{
  if (line >= 1 && line <= self->source->lines->len)
    self->kinds[line - 1] = GOV_HINT_SILENT;
}

static int
leave_block (MD_BLOCKTYPE  type,
             void         *detail,
             void         *data)
{
  MarkdownReader *self = data;

  if (type == MD_BLOCK_CODE)
    {
      if (self->first > 0 && ((MD_BLOCK_CODE_DETAIL *) detail)->fence_char != 0)
        {
          silence (self, self->first - 1);
          silence (self, self->last + 1);
        }
      self->code = FALSE;
    }
  else if (type == MD_BLOCK_HTML)
    self->html = FALSE;
  else if (type == MD_BLOCK_TH || type == MD_BLOCK_TD)
    self->row = FALSE;
  else if (type == MD_BLOCK_THEAD && self->last > 0 && self->kinds[self->last - 1] == GOV_HINT_ROW)
    silence (self, self->last + 1); /* the line of dashes */
  return 0;
}

static void
elide (MarkdownReader *self,
       gsize           start,
       gsize           end,
       char            instead)
{
  if (start < self->elided)
    return;
  gov_text_source_elide (self->source, start, end, instead);
  self->elided = end;
}

static gboolean
is_break (const char *tag,
          gsize       length)
{
  return length >= 4 && g_ascii_strncasecmp (tag, "<br", 3) == 0;
}

/* Tags in a line of HTML print nothing; what stands between them is text */
static void
elide_tags (MarkdownReader *self,
            gsize           start,
            gsize           end)
{
  const char *text = self->source->text, *p = text + start, *limit = text + end, *close;

  while (p < limit && (p = memchr (p, '<', limit - p)) != NULL)
    {
      close = memchr (p, '>', limit - p);
      close = close != NULL ? close + 1 : limit;
      elide (self, p - text, close - text, ' ');
      p = close;
    }
}

static void
read_html (MarkdownReader *self,
           gsize           start,
           gsize           size,
           guint           line)
{
  const char *p = self->source->text + start;

  if (self->first == 0)
    {
      self->first = line;
      while (*p == ' ')
        p++;
      self->comment = strncmp (p, "<!--", 4) == 0;
    }
  if (self->comment)
    silence (self, line);
  else
    elide_tags (self, start, start + size);
}

static void
read_entity (MarkdownReader *self,
             gsize           start,
             gsize           size)
{
  static const struct { const char *entity; char character; } entities[] = {
    { "&nbsp;", ' ' }, { "&amp;", '&' }, { "&lt;", '<' }, { "&gt;", '>' }, { "&quot;", '"' }, { "&#39;", '\'' },
    { "&apos;", '\'' }, { "&#160;", ' ' }, { "&#xa0;", ' ' }, { "&shy;", 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (entities); i++)
    if (strlen (entities[i].entity) == size && memcmp (self->source->text + start, entities[i].entity, size) == 0)
      elide (self, start, start + size, entities[i].character);
}

static int
read_text (MD_TEXTTYPE    type,
           const MD_CHAR *text,
           MD_SIZE        size,
           void          *data)
{
  MarkdownReader *self = data;
  GovTextSource *source = self->source;
  gsize start;
  guint line = 0;

  /* What md4c puts in itself, such as the blank for a line's end, is nowhere in the file */
  if (size == 0 || text < source->text || text >= source->text + source->length)
    return 0;
  start = text - source->text;
  if (self->code || self->html || self->row)
    line = gov_text_source_get_line (source, start);
  if (self->code)
    {
      silence (self, line);
      self->first = self->first > 0 ? self->first : line;
      self->last = line;
    }
  else if (self->html)
    read_html (self, start, size, line);
  else if (type == MD_TEXT_HTML)
    elide (self, start, start + size, is_break (text, size) ? ' ' : 0);
  else if (type == MD_TEXT_ENTITY)
    read_entity (self, start, size);
  if (self->row)
    {
      const char *p = source->text + g_array_index (source->lines, gsize, line - 1);

      while (*p == ' ')
        p++;
      if (*p != '|')
        self->kinds[line - 1] = GOV_HINT_ROW;
      self->last = line;
    }
  return 0;
}

static int
enter_span (MD_SPANTYPE  type,
            void        *detail,
            void        *data)
{
  return 0;
}

void
gov_text_read_markdown (GovTextSource *source)
{
  const MD_PARSER parser = {
    .flags = MD_FLAG_TABLES | MD_FLAG_TASKLISTS | MD_FLAG_STRIKETHROUGH | MD_FLAG_NOINDENTEDCODEBLOCKS,
    .enter_block = enter_block,
    .leave_block = leave_block,
    .enter_span = enter_span,
    .leave_span = enter_span,
    .text = read_text,
  };
  g_autofree guint8 *kinds = g_new0 (guint8, source->lines->len);
  MarkdownReader reader = { source, kinds };

  if (source->length > MAX_MARKDOWN)
    return;
  /* Where it gives up, what it has said of the lines before is still right */
  md_parse (source->text + source->start, source->length - source->start, &parser, &reader);
  for (guint i = 0; i < source->lines->len; i++)
    if (kinds[i] != GOV_HINT_NONE)
      gov_text_source_add_hint (source, g_array_index (source->lines, gsize, i), kinds[i], 0);
}

#else

void
gov_text_read_markdown (GovTextSource *source)
{
}

#endif
