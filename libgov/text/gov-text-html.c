#include "text/gov-text-source-private.h"

#include <string.h>

#include "base/gov-error.h"

/* HTML to plain text with the marks of Markdown, in one pass over the events of libxml2's parser: no tree is
 * built, nothing is fetched. */

#ifdef HAVE_LIBXML2

#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>

#define MAX_DEPTH 1000     /* of elements in each other; no page that people read comes near it */
#define MAX_ATTRIBUTES 1000 /* of one element: libxml2 compares each with each */
#define MAX_TABLES 8       /* in each other; deeper ones are read as text */
#define MAX_COLSPAN 8
#define MAX_LINE_CELL 40   /* characters of a line in a cell that is one of several entries */
#define MAX_PARAGRAPHS 3   /* in a cell; more, and the table only sets the page */

typedef enum
{
  TAG_OTHER, /* inside a line */
  TAG_SKIP,
  TAG_BLOCK, /* on lines of its own */
  TAG_HEADING,
  TAG_LIST,
  TAG_ITEM,
  TAG_TERM,
  TAG_MEANING,
  TAG_ROW,
  TAG_CELL,
  TAG_BREAK,
  TAG_RULE,
  TAG_BOLD,
  TAG_STRUCK,
  TAG_PRE,
  TAG_INPUT,
  TAG_MAIN,
} TagKind;

static const struct { const char *name; TagKind kind; } tags[] = {
  { "address", TAG_BLOCK }, { "article", TAG_BLOCK }, { "aside", TAG_SKIP }, { "b", TAG_BOLD },
  { "blockquote", TAG_BLOCK }, { "body", TAG_BLOCK }, { "br", TAG_BREAK }, { "button", TAG_SKIP },
  { "caption", TAG_BLOCK }, { "canvas", TAG_SKIP }, { "center", TAG_BLOCK }, { "dd", TAG_MEANING },
  { "del", TAG_STRUCK }, { "details", TAG_BLOCK }, { "div", TAG_BLOCK }, { "dl", TAG_BLOCK }, { "dt", TAG_TERM },
  { "fieldset", TAG_BLOCK }, { "figure", TAG_BLOCK }, { "footer", TAG_SKIP }, { "form", TAG_BLOCK },
  { "h1", TAG_HEADING }, { "h2", TAG_HEADING }, { "h3", TAG_HEADING }, { "h4", TAG_HEADING },
  { "h5", TAG_HEADING }, { "h6", TAG_HEADING }, { "head", TAG_SKIP }, { "header", TAG_BLOCK }, { "hr", TAG_RULE },
  { "iframe", TAG_SKIP }, { "input", TAG_INPUT }, { "li", TAG_ITEM }, { "main", TAG_MAIN }, { "math", TAG_SKIP },
  { "nav", TAG_SKIP }, { "noscript", TAG_SKIP }, { "object", TAG_SKIP }, { "ol", TAG_LIST }, { "p", TAG_BLOCK },
  { "pre", TAG_PRE }, { "s", TAG_STRUCK }, { "script", TAG_SKIP }, { "section", TAG_BLOCK }, { "select", TAG_SKIP },
  { "strike", TAG_STRUCK }, { "strong", TAG_BOLD }, { "style", TAG_SKIP }, { "summary", TAG_BLOCK },
  { "svg", TAG_SKIP }, { "table", TAG_BLOCK }, { "td", TAG_CELL }, { "template", TAG_SKIP },
  { "textarea", TAG_SKIP }, { "th", TAG_CELL }, { "tr", TAG_ROW }, { "ul", TAG_LIST },
};

typedef struct
{
  gboolean ordered;
  guint number; /* of the next item */
} List;

/* A row whose cells are being written; each begins at its place in the text */
typedef struct
{
  gsize start;
  GArray *cells; /* of gsize */
  guint span;    /* columns that the last one is as wide as, besides its own */
} Row;

typedef struct
{
  GString *out;
  htmlParserCtxtPtr parser;
  GError *error;
  guint depth;
  guint skip;       /* the depth of the element that is left out, 0: none */
  guint deep;       /* rows that are read as text, in tables in tables */
  guint main;       /* the depth of <main>, 0: none yet */
  gboolean done;    /* <main> is over */
  guint pre;
  gsize base;       /* where the page or the cell begins */
  guint breaks;     /* line ends due before the next word */
  gboolean blank;   /* a blank is */
  GString *prefix;  /* before the block's first word: "## ", "- " */
  GString *marks;   /* and behind that: "**" */
  guint bold;       /* depth of the element whose "**" is to be closed, 0: none */
  gboolean struck;  /* "~~" is to be closed */
  gboolean term;    /* a <dt> has ended and its <dd> goes on with it */
  GArray *lists;    /* of List */
  GArray *rows;     /* of Row */
} HtmlReader;

static TagKind
find_tag (const char *name)
{
  guint low = 0, high = G_N_ELEMENTS (tags);

  while (low < high)
    {
      guint middle = (low + high) / 2;
      int order = strcmp (name, tags[middle].name);

      if (order == 0)
        return tags[middle].kind;
      if (order < 0)
        high = middle;
      else
        low = middle + 1;
    }
  return TAG_OTHER;
}

static const char *
find_attribute (const xmlChar **attributes,
                const char     *name)
{
  for (guint i = 0; attributes != NULL && attributes[i] != NULL; i += 2)
    if (g_ascii_strcasecmp ((const char *) attributes[i], name) == 0)
      return attributes[i + 1] != NULL ? (const char *) attributes[i + 1] : "";
  return NULL;
}

/* What is not shown, or is there to get about the site */
static gboolean
is_hidden (const xmlChar **attributes)
{
  static const char *const roles[] = { "navigation", "banner", "contentinfo", "search", "complementary", NULL };
  const char *style = find_attribute (attributes, "style"), *role = find_attribute (attributes, "role");
  const char *aria = find_attribute (attributes, "aria-hidden");

  return find_attribute (attributes, "hidden") != NULL || g_strcmp0 (aria, "true") == 0 ||
         (role != NULL && g_strv_contains (roles, role)) ||
         (style != NULL && (strstr (style, "display:none") != NULL || strstr (style, "display: none") != NULL));
}

/* Writing */

static void
close_bold (HtmlReader *self)
{
  if (self->bold == 0)
    return;
  if (self->marks->str[0] == '*')
    g_string_erase (self->marks, 0, 2);
  else
    g_string_append (self->out, "**");
  self->bold = 0;
}

/* The next word stands on a new line, or behind a blank line */
static void
break_line (HtmlReader *self,
            guint       breaks)
{
  close_bold (self);
  self->blank = FALSE;
  if (self->prefix->len == 0)
    self->breaks = MAX (self->breaks, breaks);
}

static void
begin (HtmlReader *self,
       const char *prefix)
{
  g_string_assign (self->prefix, prefix);
  g_string_truncate (self->marks, 0);
}

static gboolean
at_line_start (HtmlReader *self)
{
  return self->out->len == self->base || self->breaks > 0 || self->prefix->len > 0;
}

/* Writes what is due before a word */
static void
write_due (HtmlReader *self)
{
  GString *out = self->out;

  if (out->len > self->base)
    for (; self->breaks > 0; self->breaks--)
      g_string_append_c (out, '\n');
  if (self->prefix->len > 0)
    g_string_append_len (out, self->prefix->str, self->prefix->len);
  else if (self->blank && out->len > self->base && out->str[out->len - 1] != '\n')
    g_string_append_c (out, ' ');
  g_string_append_len (out, self->marks->str, self->marks->len);
  self->struck = self->struck || strchr (self->marks->str, '~') != NULL;
  self->breaks = 0;
  self->blank = FALSE;
  g_string_truncate (self->prefix, 0);
  g_string_truncate (self->marks, 0);
}

static void
write_text (HtmlReader *self,
            const char *p,
            gsize       length)
{
  const char *end = p + length;

  while (p < end)
    {
      const char *word = p;

      while (p < end && strchr (" \t\r\n\f\v", *p) == NULL)
        p++;
      if (p > word)
        {
          write_due (self);
          g_string_append_len (self->out, word, p - word);
        }
      for (; p < end && strchr (" \t\r\n\f\v", *p) != NULL; p++)
        if (self->pre > 0 && *p == '\n')
          self->breaks = MIN (self->breaks + 1, 2);
        else
          self->blank = TRUE;
    }
}

/* Lists */

static void
begin_list (HtmlReader     *self,
            gboolean        ordered,
            const xmlChar **attributes)
{
  const char *start = find_attribute (attributes, "start");
  List list = { ordered, start != NULL ? strtoul (start, NULL, 10) % 100000 : 1 };

  break_line (self, self->lists->len > 0 ? 1 : 2);
  g_array_append_val (self->lists, list);
}

static void
begin_item (HtmlReader     *self,
            const xmlChar **attributes)
{
  List *list = self->lists->len > 0 ? &g_array_index (self->lists, List, self->lists->len - 1) : NULL;
  const char *value = find_attribute (attributes, "value");

  break_line (self, 1);
  begin (self, "");
  for (guint i = 1; i < MIN (self->lists->len, 10); i++)
    g_string_append (self->prefix, "  ");
  if (list == NULL || !list->ordered)
    {
      g_string_append (self->prefix, "- ");
      return;
    }
  if (value != NULL)
    list->number = strtoul (value, NULL, 10) % 100000;
  g_string_append_printf (self->prefix, "%u. ", list->number++);
}

/* Tables */

static void
row_clear (gpointer data)
{
  g_array_unref (((Row *) data)->cells);
}

static void
begin_row (HtmlReader *self)
{
  Row row = { 0, NULL, 0 };

  break_line (self, 1);
  g_string_truncate (self->prefix, 0);
  if (self->out->len > self->base)
    for (; self->breaks > 0; self->breaks--)
      g_string_append_c (self->out, '\n');
  self->breaks = 0;
  row.start = self->out->len;
  row.cells = g_array_new (FALSE, FALSE, sizeof (gsize));
  g_array_append_val (self->rows, row);
}

/* Adds the empty cells that stand for the width of the last one */
static void
add_spanned (HtmlReader *self,
             Row        *row)
{
  for (; row->span > 0; row->span--)
    g_array_append_val (row->cells, self->out->len);
}

static void
begin_cell (HtmlReader     *self,
            const xmlChar **attributes)
{
  Row *row = &g_array_index (self->rows, Row, self->rows->len - 1);
  const char *span = find_attribute (attributes, "colspan");
  gulong n = span != NULL ? strtoul (span, NULL, 10) : 1;

  close_bold (self);
  begin (self, "");
  self->breaks = 0;
  self->blank = FALSE;
  self->base = self->out->len;
  add_spanned (self, row);
  g_array_append_val (row->cells, self->base);
  row->span = CLAMP (n, 1, MAX_COLSPAN) - 1;
}

/* Whether a cell holds more than a cell of a table does: headings, another table, a text of some paragraphs */
static gboolean
is_page (const char *cell)
{
  guint n = 0;

  if (*cell == '#' || *cell == '|' || strstr (cell, "\n#") != NULL || strstr (cell, "\n|") != NULL)
    return TRUE;
  for (const char *p = strstr (cell, "\n\n"); p != NULL && n < MAX_PARAGRAPHS; p = strstr (p + 2, "\n\n"))
    n++;
  return n >= MAX_PARAGRAPHS;
}

/* Writes a cell on one line.  What stood on short lines of its own are several entries, such as names. */
static void
write_cell (GString    *out,
            const char *cell)
{
  while (*cell != '\0')
    {
      gsize length = strcspn (cell, "\n"), next = length + strspn (cell + length, "\n");
      const char *p = cell + (g_str_has_prefix (cell, "- ") ? 2 : 0);

      for (; p < cell + length; p++)
        if (*p == '|')
          g_string_append (out, "\302\246"); /* a bar that is broken divides no cells */
        else
          g_string_append_c (out, *p);
      if (cell[next] != '\0')
        g_string_append (out, length > 0 && length <= MAX_LINE_CELL && strchr (".,;:!?-", cell[length - 1]) == NULL ? ", " : " ");
      cell += next;
    }
}

static void
end_row (HtmlReader *self)
{
  GString *out = self->out;
  Row *row = &g_array_index (self->rows, Row, self->rows->len - 1);
  g_auto (GStrv) cells = NULL;
  gboolean page = row->cells->len <= 1, any = FALSE;

  close_bold (self);
  add_spanned (self, row);
  cells = g_new0 (char *, row->cells->len + 1);
  for (guint i = 0; i < row->cells->len; i++)
    {
      gsize start = g_array_index (row->cells, gsize, i);
      gsize end = i + 1 < row->cells->len ? g_array_index (row->cells, gsize, i + 1) : out->len;

      cells[i] = g_strndup (out->str + start, end - start);
      page = page || is_page (cells[i]);
      any = any || *cells[i] != '\0';
    }
  g_string_truncate (out, row->start);
  for (guint i = 0; any && cells[i] != NULL; i++)
    if (page)
      g_string_append_printf (out, "%s%s", i > 0 && *cells[i] != '\0' && out->len > row->start ? "\n\n" : "", cells[i]);
    else
      {
        g_string_append (out, "| ");
        write_cell (out, cells[i]);
        g_string_append (out, cells[i + 1] == NULL ? " |" : " ");
      }
  g_array_set_size (self->rows, self->rows->len - 1);
  self->base = 0;
  if (self->rows->len > 0)
    {
      row = &g_array_index (self->rows, Row, self->rows->len - 1);
      self->base = row->cells->len > 0 ? g_array_index (row->cells, gsize, row->cells->len - 1) : row->start;
    }
  begin (self, "");
  self->blank = FALSE;
  self->breaks = any ? (page ? 2 : 1) : 0;
}

/* Events */

static void
stop (HtmlReader *self,
      const char *what,
      guint       limit)
{
  if (self->error == NULL)
    self->error = g_error_new (GOV_ERROR, GOV_ERROR_LIMIT, what, limit);
  xmlStopParser (self->parser);
}

static void
begin_main (HtmlReader *self)
{
  self->main = self->depth;
  g_string_truncate (self->out, 0);
  g_array_set_size (self->rows, 0);
  g_array_set_size (self->lists, 0);
  self->base = 0;
  self->bold = 0;
  begin (self, "");
  break_line (self, 2);
}

static void
begin_mark (HtmlReader *self,
            TagKind     kind)
{
  if (kind == TAG_STRUCK)
    g_string_append (self->marks, "~~");
  else if (self->bold == 0 && self->rows->len == 0 && at_line_start (self) && self->prefix->str[0] != '#')
    {
      g_string_append (self->marks, "**");
      self->bold = self->depth;
    }
}

static void
end_mark (HtmlReader *self,
          TagKind     kind)
{
  if (kind == TAG_BOLD && self->bold != self->depth)
    return;
  if (kind == TAG_BOLD)
    self->bold = 0;
  if (self->marks->len >= 2)
    g_string_truncate (self->marks, self->marks->len - 2);
  else if (kind == TAG_BOLD)
    g_string_append (self->out, "**");
  else if (self->struck)
    {
      g_string_append (self->out, "~~");
      self->struck = FALSE;
    }
}

/* An element that is shown: what its kind means for the text before its content */
static void
start_shown (HtmlReader     *self,
             TagKind         kind,
             const xmlChar  *name,
             const xmlChar **attributes)
{
  switch (kind)
    {
    case TAG_MAIN:
      if (self->main == 0)
        begin_main (self);
      break;
    case TAG_HEADING:
      break_line (self, 2);
      begin (self, &"###### "['6' - name[1]]);
      break;
    case TAG_LIST:
      begin_list (self, name[0] == 'o', attributes);
      break;
    case TAG_ITEM:
      begin_item (self, attributes);
      break;
    case TAG_MEANING:
      if (self->term)
        begin (self, " ");
      else
        break_line (self, 1);
      self->term = FALSE;
      break;
    case TAG_ROW:
      if (self->deep == 0 && self->rows->len < MAX_TABLES)
        begin_row (self);
      else
        self->deep++;
      break;
    case TAG_CELL:
      if (self->rows->len > 0 && self->deep == 0)
        begin_cell (self, attributes);
      self->blank = self->deep > 0;
      break;
    case TAG_BREAK:
      break_line (self, MIN (self->breaks + 1, 2));
      break;
    case TAG_RULE:
      break_line (self, 2);
      write_text (self, "---", 3);
      break_line (self, 2);
      break;
    case TAG_PRE:
      break_line (self, 2);
      self->pre++;
      break;
    case TAG_INPUT:
      if (g_strcmp0 (find_attribute (attributes, "type"), "checkbox") == 0)
        {
          write_text (self, find_attribute (attributes, "checked") != NULL ? "[x]" : "[ ]", 3);
          self->blank = TRUE;
        }
      break;
    case TAG_BOLD:
    case TAG_STRUCK:
      begin_mark (self, kind);
      break;
    case TAG_BLOCK:
    case TAG_TERM:
      break_line (self, 2);
      break;
    case TAG_OTHER:
    case TAG_SKIP:
      break;
    }
}

static void
start_element (void           *data,
               const xmlChar  *name,
               const xmlChar **attributes)
{
  HtmlReader *self = data;
  TagKind kind = find_tag ((const char *) name);

  if (++self->depth > MAX_DEPTH)
    {
      stop (self, "more than %u elements in each other", MAX_DEPTH);
      return;
    }
  if (self->skip > 0 || self->done)
    return;
  if (kind == TAG_SKIP || is_hidden (attributes))
    {
      self->skip = self->depth;
      return;
    }

  start_shown (self, kind, name, attributes);
}

/* "<dt>Aanwezig</dt><dd>…" reads as "Aanwezig: …" */
static void
end_term (HtmlReader *self)
{
  close_bold (self);
  self->term = self->out->len > self->base && self->breaks == 0;
  if (self->term && strchr (":*", self->out->str[self->out->len - 1]) == NULL)
    g_string_append_c (self->out, ':');
}

static void
end_element (void          *data,
             const xmlChar *name)
{
  HtmlReader *self = data;
  TagKind kind = find_tag ((const char *) name);
  guint depth = self->depth;

  if (self->skip == 0 && !self->done)
    switch (kind)
      {
      case TAG_MAIN:
        self->done = self->main == depth;
        break;
      case TAG_LIST:
        if (self->lists->len > 0)
          g_array_set_size (self->lists, self->lists->len - 1);
        G_GNUC_FALLTHROUGH;
      case TAG_HEADING:
      case TAG_BLOCK:
      case TAG_MEANING:
        g_string_truncate (self->prefix, 0);
        break_line (self, kind == TAG_LIST && self->lists->len > 0 ? 1 : 2);
        break;
      case TAG_ITEM:
        g_string_truncate (self->prefix, 0);
        break_line (self, 1);
        break;
      case TAG_TERM:
        end_term (self);
        break;
      case TAG_ROW:
        if (self->deep > 0)
          self->deep--;
        else if (self->rows->len > 0)
          end_row (self);
        break;
      case TAG_PRE:
        self->pre -= self->pre > 0;
        break_line (self, 2);
        break;
      case TAG_BOLD:
      case TAG_STRUCK:
        end_mark (self, kind);
        break;
      case TAG_OTHER:
      case TAG_SKIP:
      case TAG_CELL:
      case TAG_BREAK:
      case TAG_RULE:
      case TAG_INPUT:
        break;
      }
  if (self->skip == depth)
    self->skip = 0;
  self->depth -= self->depth > 0;
}

static void
characters (void          *data,
            const xmlChar *text,
            int            length)
{
  HtmlReader *self = data;

  if (self->skip == 0 && !self->done)
    write_text (self, (const char *) text, length);
}

static gboolean
begins_with (const char *p,
             const char *end,
             const char *word)
{
  gsize length = strlen (word);

  return (gsize) (end - p) >= length && g_ascii_strncasecmp (p, word, length) == 0;
}

/* Goes over all characters of a set, or up to the first of one */
static const char *
skip_set (const char *p,
          const char *end,
          const char *set,
          gboolean    inside)
{
  while (p < end && (*p != '\0' && strchr (set, *p) != NULL) == inside)
    p++;
  return p;
}

/* The end of a stretch that holds no elements, such as a comment; NULL where p begins none */
static const char *
skip_stretch (const char *p,
              const char *end)
{
  static const struct { const char *open, *close; } stretches[] = {
    { "<!--", "-->" }, { "<script", "</script" }, { "<style", "</style" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (stretches); i++)
    if (begins_with (p, end, stretches[i].open))
      {
        p += strlen (stretches[i].open);
        while ((p = memchr (p, stretches[i].close[0], end - p)) != NULL)
          if (begins_with (p, end, stretches[i].close))
            return p + strlen (stretches[i].close);
          else
            p++;
        return end;
      }
  return NULL;
}

/* Counts the attributes of the tag at p as libxml2 does, and goes behind it */
static guint
count_attributes (const char **place,
                  const char  *end)
{
  static const char name_characters[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789:-_.";
  const char *p = skip_set (*place + 1, end, " \t\r\n/>", FALSE);
  guint n = 0;

  while (p < end && *p != '>')
    {
      const char *name = p = skip_set (p, end, " \t\r\n/", TRUE);

      if (p == end || *p == '>')
        break;
      p = skip_set (p, end, name_characters, TRUE);
      if (p == name)
        {
          p = skip_set (p, end, " \t\r\n>", FALSE);
          continue;
        }
      n++;
      p = skip_set (p, end, " \t\r\n", TRUE);
      if (p == end || *p != '=')
        continue;
      p = skip_set (p + 1, end, " \t\r\n", TRUE);
      if (p < end && (*p == '"' || *p == '\''))
        {
          const char *close = memchr (p + 1, *p, end - p - 1);

          p = close != NULL ? close + 1 : end;
        }
      else
        p = skip_set (p, end, " \t\r\n>", FALSE);
    }
  *place = p;
  return n;
}

static gboolean
check_attributes (HtmlReader *self,
                  const char *p,
                  gsize       length)
{
  const char *limit = p + length;

  while (p < limit && (p = memchr (p, '<', limit - p)) != NULL)
    {
      const char *end = skip_stretch (p, limit);

      if (end != NULL)
        p = end;
      else if (p + 1 == limit || !g_ascii_isalpha (p[1]))
        p++;
      else if (count_attributes (&p, limit) > MAX_ATTRIBUTES)
        {
          self->error = g_error_new (GOV_ERROR, GOV_ERROR_LIMIT, "an element with more than %u attributes", MAX_ATTRIBUTES);
          return FALSE;
        }
    }
  return TRUE;
}

static void
parse (HtmlReader *self,
       const char *text,
       gsize       length)
{
  self->parser = htmlCreateMemoryParserCtxt (text, length);
  if (self->parser == NULL)
    return;
  memset (self->parser->sax, 0, sizeof *self->parser->sax);
  self->parser->sax->startElement = start_element;
  self->parser->sax->endElement = end_element;
  self->parser->sax->characters = characters;
  self->parser->sax->ignorableWhitespace = characters;
  self->parser->userData = self;
  htmlCtxtUseOptions (self->parser, HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET | HTML_PARSE_IGNORE_ENC);
  xmlSwitchEncoding (self->parser, XML_CHAR_ENCODING_UTF8);
  htmlParseDocument (self->parser);
  htmlFreeParserCtxt (self->parser);
}

GovTextSource *
gov_text_read_html (const char  *text,
                    gsize        length,
                    const char  *name,
                    GError     **error)
{
  HtmlReader reader = { g_string_new (NULL) };
  GovTextSource *source = NULL;

  reader.prefix = g_string_new (NULL);
  reader.marks = g_string_new (NULL);
  reader.lists = g_array_new (FALSE, FALSE, sizeof (List));
  reader.rows = g_array_new (FALSE, FALSE, sizeof (Row));
  g_array_set_clear_func (reader.rows, row_clear);

  if (length > G_MAXINT)
    reader.error = g_error_new (GOV_ERROR, GOV_ERROR_LIMIT, "more than %u bytes of HTML", (guint) G_MAXINT);
  else if (length > 0 && check_attributes (&reader, text, length))
    parse (&reader, text, length);
  while (reader.error == NULL && reader.rows->len > 0)
    end_row (&reader);
  if (reader.error == NULL)
    {
      gsize n = (reader.out->len > 0 ? g_string_append_c (reader.out, '\n') : reader.out)->len;

      source = gov_text_source_new (g_string_free (g_steal_pointer (&reader.out), FALSE), n);
      source->extracted = source->flowing = TRUE;
    }
  else
    {
      g_propagate_prefixed_error (error, reader.error, "%s: ", name);
      g_string_free (reader.out, TRUE);
    }
  g_string_free (reader.prefix, TRUE);
  g_string_free (reader.marks, TRUE);
  g_array_unref (reader.lists);
  g_array_unref (reader.rows);
  return source;
}

#else

GovTextSource *
gov_text_read_html (const char  *text,
                    gsize        length,
                    const char  *name,
                    GError     **error)
{
  g_set_error (error, GOV_ERROR, GOV_ERROR_UNSUPPORTED, "%s: HTML cannot be read: libgov was built without libxml2", name);
  return NULL;
}

#endif
