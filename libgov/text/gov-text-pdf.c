#include "text/gov-text-pdf-private.h"

#include <math.h>
#include <string.h>

#include "base/gov-error.h"

/* PDF: the words of each page with their places, from poppler, and what stands on every page. */

#ifdef HAVE_POPPLER

#include <poppler.h>

#define EDGE_LINES 3 /* at the top and at the bottom of a page, among which running heads are looked for */
#define MAX_TEXT ((gsize) 1 << 30)

/* Where a line at the edge of a page was seen */
typedef struct
{
  guint count;
  guint page;   /* the last */
  double y;     /* on the first */
  gboolean level; /* at the same height each time */
} Edge;

/* Letters that are printed as one */
static const char *
split_ligature (gunichar c)
{
  static const char *const letters[] = { "ff", "fi", "fl", "ffi", "ffl", "st", "st" };

  return c >= 0xfb00 && c <= 0xfb06 ? letters[c - 0xfb00] : NULL;
}

/* A letter that does not follow the one before it begins a new word */
static gboolean
follows (const PopplerRectangle *before,
         const PopplerRectangle *next)
{
  double height = MAX (before->y2 - before->y1, 1);

  return fabs (next->y2 - before->y2) < height / 2 && next->x1 - before->x2 < height / 2 && next->x1 > before->x1 - height;
}

/* Gives the word the looks of the letter at an index; the runs come in the order of the letters */
static GList *
take_looks (GovPageWord *word,
            GList       *runs,
            int          index)
{
  const PopplerTextAttributes *run;

  while (runs != NULL && runs->next != NULL && ((PopplerTextAttributes *) runs->data)->end_index < index)
    runs = runs->next;
  run = runs != NULL ? runs->data : NULL;
  word->size = run != NULL && run->font_size > 0 ? run->font_size : MAX (word->y2 - word->y1, 1);
  word->bold = run != NULL && run->font_name != NULL &&
               (strstr (run->font_name, "Bold") != NULL || strstr (run->font_name, "bold") != NULL);
  return runs;
}

static void
read_words (GovPage                *page,
            const char             *text,
            const PopplerRectangle *places,
            guint                   n_places,
            GList                  *runs)
{
  g_autoptr (GString) letters = g_string_new (NULL);
  GovPageWord word = { 0 };
  guint i = 0;

  for (const char *p = text; *p != '\0' && i < n_places; p = g_utf8_next_char (p), i++)
    {
      gunichar c = g_utf8_get_char (p);
      const char *ligature = split_ligature (c);
      gboolean blank = g_unichar_isspace (c) || g_unichar_iscntrl (c);

      if (letters->len > 0 && (blank || !follows (&places[i - 1], &places[i])))
        {
          gov_page_add_word (page, &word, letters->str, letters->len);
          g_string_truncate (letters, 0);
        }
      if (blank)
        continue;
      if (letters->len == 0)
        {
          word = (GovPageWord) { places[i].x1, places[i].y1, places[i].x2, places[i].y2, 0, FALSE, NULL };
          runs = take_looks (&word, runs, i);
        }
      word.x2 = places[i].x2;
      word.y1 = MIN (word.y1, places[i].y1);
      word.y2 = MAX (word.y2, places[i].y2);
      if (ligature != NULL)
        g_string_append (letters, ligature);
      else
        g_string_append_unichar (letters, c);
    }
  if (letters->len > 0)
    gov_page_add_word (page, &word, letters->str, letters->len);
}

static GovPage *
read_page (PopplerDocument *document,
           int              number)
{
  PopplerPage *page = poppler_document_get_page (document, number);
  g_autofree char *text = page != NULL ? poppler_page_get_text (page) : NULL;
  g_autofree PopplerRectangle *places = NULL;
  double width = 0, height = 0;
  guint n_places = 0;
  GovPage *result;

  if (page != NULL)
    poppler_page_get_size (page, &width, &height);
  result = gov_page_new (height);
  if (text != NULL && g_utf8_validate (text, -1, NULL) && poppler_page_get_text_layout (page, &places, &n_places))
    {
      GList *runs = poppler_page_get_text_attributes (page);

      read_words (result, text, places, n_places, runs);
      poppler_page_free_text_attributes (runs);
    }
  gov_page_find_lines (result);
  g_clear_object (&page);
  return result;
}

/* A line with each number as "#": "Page 3 of 7" is the same on every page */
static char *
make_key (GovPage *page,
          guint    line)
{
  g_autofree char *text = gov_page_copy_line (page, line);
  GString *key = g_string_new (NULL);

  for (const char *p = text; *p != '\0'; p++)
    if (!g_ascii_isdigit (*p))
      g_string_append_c (key, *p);
    else if (p == text || !g_ascii_isdigit (p[-1]))
      g_string_append_c (key, '#');
  return g_string_free (key, FALSE);
}

static gboolean
is_at_edge (GovPage *page,
            guint    line)
{
  return line < EDGE_LINES || line + EDGE_LINES >= page->lines->len;
}

static void
count_edges (GPtrArray  *pages,
             GHashTable *edges)
{
  for (guint i = 0; i < pages->len; i++)
    {
      GovPage *page = pages->pdata[i];

      for (guint k = 0; k < page->lines->len; k++)
        {
          const GovPageLine *line = &g_array_index (page->lines, GovPageLine, k);
          g_autofree char *key = is_at_edge (page, k) ? make_key (page, k) : NULL;
          Edge *edge = key != NULL ? g_hash_table_lookup (edges, key) : NULL;

          if (key == NULL || (edge != NULL && edge->page == i))
            continue;
          if (edge == NULL)
            {
              edge = g_new0 (Edge, 1);
              edge->y = line->y2;
              edge->level = TRUE;
              g_hash_table_insert (edges, g_steal_pointer (&key), edge);
            }
          edge->count++;
          edge->page = i;
          edge->level = edge->level && fabs (edge->y - line->y2) < 3;
        }
    }
}

/* What stands at the edge of three pages or more, and of a third of them, is furniture; of two pages only what stands
 * at the same height of both.  The first time it may be the title, but for what has a number in it. */
static void
find_furniture (GPtrArray *pages)
{
  g_autoptr (GHashTable) edges = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);

  count_edges (pages, edges);
  for (guint i = 0; i < pages->len; i++)
    {
      GovPage *page = pages->pdata[i];

      for (guint k = 0; k < page->lines->len; k++)
        {
          GovPageLine *line = &g_array_index (page->lines, GovPageLine, k);
          g_autofree char *key = is_at_edge (page, k) ? make_key (page, k) : NULL;
          Edge *edge = key != NULL ? g_hash_table_lookup (edges, key) : NULL;

          if (edge == NULL || !(pages->len == 2 ? edge->count == 2 && edge->level
                                                : edge->count >= 3 && edge->count * 3 >= pages->len))
            continue;
          line->furniture = edge->page == G_MAXUINT || strchr (key, '#') != NULL;
          edge->page = G_MAXUINT; /* the next time it is met it is not the first */
        }
    }
}

/* Writes all pages, with a form feed between them */
static GovTextSource *
write_pages (GPtrArray *pages)
{
  GovPageWriter writer = { .text = g_string_new (NULL), .hints = g_array_new (FALSE, FALSE, sizeof (GovTextHint)) };
  GArray *starts = g_array_new (FALSE, FALSE, sizeof (gsize));
  GovTextSource *source;
  gsize length;

  gov_page_style (pages, &writer.style);
  for (guint i = 0; i < pages->len && writer.text->len < MAX_TEXT; i++)
    {
      if (i > 0)
        g_string_append_c (writer.text, '\f');
      g_array_append_val (starts, writer.text->len);
      gov_page_write (pages->pdata[i], &writer);
    }
  length = writer.text->len;
  source = gov_text_source_new (g_string_free (writer.text, FALSE), length);
  source->pages = starts;
  source->hints = writer.hints;
  source->extracted = TRUE;
  g_free (writer.table_head);
  return source;
}

static PopplerDocument *
open_document (GBytes      *bytes,
               const char  *name,
               GError     **error)
{
  g_autoptr (GError) problem = NULL;
  PopplerDocument *document = poppler_document_new_from_bytes (bytes, NULL, &problem);

  if (document != NULL)
    return document;
  if (g_error_matches (problem, POPPLER_ERROR, POPPLER_ERROR_ENCRYPTED))
    g_set_error (error, GOV_ERROR, GOV_ERROR_UNSUPPORTED, "%s: the PDF is encrypted and opens with a password only", name);
  else
    g_set_error (error, GOV_ERROR, GOV_ERROR_SYNTAX, "%s: not a PDF that can be read: %s", name, problem->message);
  return NULL;
}

GovTextSource *
gov_text_read_pdf (GBytes      *bytes,
                   const char  *name,
                   GError     **error)
{
  PopplerDocument *document = open_document (bytes, name, error);
  G_GNUC_UNUSED g_autoptr (GObject) owner = (GObject *) document;
  g_autoptr (GPtrArray) pages = g_ptr_array_new_with_free_func ((GDestroyNotify) gov_page_free);
  gsize n_words = 0;

  if (document == NULL)
    return NULL;
  for (int i = 0; i < poppler_document_get_n_pages (document); i++)
    {
      GovPage *page = read_page (document, i);

      n_words += page->words->len;
      g_ptr_array_add (pages, page);
    }
  if (n_words == 0)
    {
      g_set_error (error, GOV_ERROR, GOV_ERROR_UNSUPPORTED,
                   "%s: the PDF has no text; where its pages are pictures, a program for OCR has to read them first", name);
      return NULL;
    }
  find_furniture (pages);
  return write_pages (pages);
}

#else

GovTextSource *
gov_text_read_pdf (GBytes      *bytes,
                   const char  *name,
                   GError     **error)
{
  g_set_error (error, GOV_ERROR, GOV_ERROR_UNSUPPORTED, "%s: PDF cannot be read: libgov was built without poppler", name);
  return NULL;
}

#endif
