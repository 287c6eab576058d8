#include "text/gov-text-pdf-private.h"

#include <math.h>
#include <string.h>

/* From words with a place to lines and plain text, set as on the page: blank lines where there is more room between
 * lines than usual, two blanks or more where there is between words. */

#define PARAGRAPH_GAP 1.3 /* times the usual distance of lines: a paragraph has ended */
#define LARGE 1.15        /* times the usual size: a heading */
#define MAX_HEADING 160   /* bytes of a line */
#define MAX_ITEM_WORD 12  /* bytes of a word such as "TOP" before the number */
#define MIN_LARGE 3       /* lines in letters of that size */
#define MIN_PLAIN 4       /* bold letters are headings where no more than one of so many is bold */
#define MAX_INDENT 80
#define MAX_RATIO 1.5     /* of the sizes of letters on one line */
#define MAX_NOTE 3        /* bytes of the number of a note */
#define MAX_CHUNKS 64

static void
clear_word (gpointer data)
{
  g_free (((GovPageWord *) data)->text);
}

GovPage *
gov_page_new (double height)
{
  GovPage *self = g_new0 (GovPage, 1);

  self->height = height;
  self->words = g_array_new (FALSE, FALSE, sizeof (GovPageWord));
  g_array_set_clear_func (self->words, clear_word);
  self->lines = g_array_new (FALSE, FALSE, sizeof (GovPageLine));
  return self;
}

void
gov_page_free (GovPage *self)
{
  g_array_unref (self->words);
  g_array_unref (self->lines);
  g_free (self);
}

/* Adds a word with the place and the looks of another */
void
gov_page_add_word (GovPage           *self,
                   const GovPageWord *word,
                   const char        *text,
                   gsize              length)
{
  GovPageWord copy = *word;

  if (!isfinite (word->x1) || !isfinite (word->y1) || !isfinite (word->x2) || !isfinite (word->y2) || !(word->size > 0))
    return;
  copy.text = g_strndup (text, length);
  g_array_append_val (self->words, copy);
}

static int
compare_centres (gconstpointer a,
                 gconstpointer b)
{
  const GovPageWord *first = a, *second = b;
  double difference = (first->y1 + first->y2) - (second->y1 + second->y2);

  return difference < 0 ? -1 : difference > 0;
}

static int
compare_sides (gconstpointer a,
               gconstpointer b)
{
  const GovPageWord *first = a, *second = b;

  return first->x1 < second->x1 ? -1 : first->x1 > second->x1;
}

/* Words share a line where half of the smaller one is beside it; next to large letters only a mark above the line,
 * such as the number of a note, may be much smaller */
static gboolean
shares_line (const GovPageLine *line,
             const GovPageWord *last,
             const GovPageWord *word)
{
  double overlap = MIN (line->y2, word->y2) - MAX (line->y1, word->y1);
  double of_line = line->y2 - line->y1, of_word = word->y2 - word->y1;

  if (MAX (of_line, of_word) > MAX_RATIO * MIN (of_line, of_word) &&
      strlen (of_word < of_line ? word->text : last->text) > MAX_NOTE)
    return FALSE;
  return overlap >= .5 * MIN (of_line, of_word);
}

/* Measures a line of words that are in their order */
static void
measure_line (GovPage     *self,
              GovPageLine *line)
{
  const GovPageWord *words = &g_array_index (self->words, GovPageWord, line->first);
  double size = 0;
  gsize letters = 0;

  line->x1 = words[0].x1;
  line->x2 = words[line->n_words - 1].x2;
  line->bold = TRUE;
  for (guint i = 0; i < line->n_words; i++)
    {
      gsize n = strlen (words[i].text);

      size += words[i].size * n;
      letters += n;
      line->bold = line->bold && words[i].bold;
    }
  line->size = letters > 0 ? size / letters : 1;
}

/* Puts the words in order, line by line */
void
gov_page_find_lines (GovPage *self)
{
  guint n = self->words->len;

  g_array_sort (self->words, compare_centres);
  for (guint i = 0, end; i < n; i = end)
    {
      GovPageWord *word = &g_array_index (self->words, GovPageWord, i);
      GovPageLine line = { .y1 = word->y1, .y2 = word->y2, .first = i };

      for (end = i + 1; end < n && shares_line (&line, &word[end - i - 1], &word[end - i]); end++)
        if (word[end - i].y2 - word[end - i].y1 > line.y2 - line.y1)
          {
            line.y1 = word[end - i].y1;
            line.y2 = word[end - i].y2;
          }
      line.n_words = end - i;
      qsort (word, line.n_words, sizeof *word, compare_sides);
      measure_line (self, &line);
      g_array_append_val (self->lines, line);
    }
}

/* The words of a line with one blank between */
char *
gov_page_copy_line (GovPage *self,
                    guint    number)
{
  const GovPageLine *line = &g_array_index (self->lines, GovPageLine, number);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < line->n_words; i++)
    g_string_append_printf (text, "%s%s", i > 0 ? " " : "",
                            g_array_index (self->words, GovPageWord, line->first + i).text);
  return g_string_free (text, FALSE);
}

/* Cuts a line where the room between words is wide; gives the first word of each part, of the line's words */
guint
gov_page_split (GovPage *self,
                guint    number,
                double   gap,
                guint   *starts,
                guint    max)
{
  const GovPageLine *line = &g_array_index (self->lines, GovPageLine, number);
  const GovPageWord *words = &g_array_index (self->words, GovPageWord, line->first);
  guint n = 0;

  starts[n++] = 0;
  for (guint i = 1; i < line->n_words && n < max; i++)
    if (words[i].x1 - words[i - 1].x2 > gap)
      starts[n++] = i;
  return n;
}

/* The most frequent of some lengths, in half points */
typedef struct
{
  guint counts[GOV_PAGE_BINS];
} Histogram;

static guint
find_bin (double length)
{
  return length >= 0 && length * 2 + .5 < GOV_PAGE_BINS ? length * 2 + .5 : 0;
}

static void
histogram_add (Histogram *self,
               double     value,
               guint      weight)
{
  self->counts[find_bin (value)] += weight;
}

static double
histogram_find_mode (const Histogram *self,
                     double           otherwise)
{
  guint best = 0;

  for (guint i = 1; i < G_N_ELEMENTS (self->counts); i++)
    if (self->counts[i] > self->counts[best])
      best = i;
  return best > 0 ? best / 2. : otherwise;
}

/* The least length that is not rare */
static double
histogram_find_least (const Histogram *self,
                      double           otherwise)
{
  guint bin = 1, most = 0;

  for (guint i = 1; i < G_N_ELEMENTS (self->counts); i++)
    most = MAX (most, self->counts[i]);
  while (most > 0 && self->counts[bin] * 4 < most)
    bin++;
  return most > 0 ? bin / 2. : otherwise;
}

/* Measures what is usual on the pages */
void
gov_page_style (GPtrArray    *pages,
                GovPageStyle *style)
{
  Histogram sizes = { { 0 } }, leadings = { { 0 } };
  double width = 0;
  gsize letters = 0, bold = 0;

  for (guint i = 0; i < pages->len; i++)
    {
      GovPage *page = pages->pdata[i];
      const GovPageLine *lines = (GovPageLine *) page->lines->data;

      for (guint k = 0; k < page->words->len; k++)
        {
          const GovPageWord *word = &g_array_index (page->words, GovPageWord, k);
          gsize length = g_utf8_strlen (word->text, -1);

          letters += length;
          bold += word->bold ? length : 0;
          width += word->x2 - word->x1;
          histogram_add (&sizes, word->size, length);
        }
      for (guint k = 0; k < page->lines->len; k++)
        style->large[find_bin (lines[k].size)]++;
      for (guint k = 1; k < page->lines->len; k++)
        if (lines[k].y2 - lines[k - 1].y2 > .7 * lines[k].size && fabs (lines[k].size - lines[k - 1].size) < 1)
          histogram_add (&leadings, lines[k].y2 - lines[k - 1].y2, lines[k].n_words);
    }
  style->bold = bold * MIN_PLAIN > letters;
  style->size = histogram_find_mode (&sizes, 12);
  style->width = letters > 0 && width > 0 ? width / letters : style->size / 2;
  style->leading = histogram_find_least (&leadings, style->size * 1.2);
}

static void
write_blanks (GString *text,
              double   width,
              double   letter,
              guint    least)
{
  int n = CLAMP ((int) (width / letter + .5), (int) least, MAX_INDENT);

  for (int i = 0; i < n; i++)
    g_string_append_c (text, ' ');
}

/* "3.", "3.1", "TOP 3" */
static gboolean
has_number (const GovPageWord *words,
            guint              n_words)
{
  const char *p = words[0].text;

  if (n_words > 2 && g_ascii_isalpha (*p) && strlen (p) <= MAX_ITEM_WORD)
    p = words[1].text;
  return n_words > 1 && g_ascii_isdigit (*p) && strspn (p, "0123456789.)") + g_str_has_suffix (p, ":") == strlen (p);
}

/* The level of the heading that a line is by the looks of its letters, 0 where it is none: large ones, if a few lines
 * have them, or bold ones with a number.  A title alone is known by its place. */
static guint
find_level (GovPage            *self,
            const GovPageLine  *line,
            const GovPageStyle *style)
{
  const GovPageWord *words = &g_array_index (self->words, GovPageWord, line->first);

  if (line->size > LARGE * style->size)
    return style->large[find_bin (line->size)] < MIN_LARGE ? 0 : line->size > LARGE * LARGE * style->size ? 2 : 3;
  return line->bold && !style->bold && has_number (words, line->n_words) ? 3 : 0;
}

/* Writes a line as it is set: further to the right behind blanks, with a gap where there is one */
void
gov_page_write_line (GovPage       *self,
                     guint          number,
                     double         left,
                     GovPageWriter *writer)
{
  const GovPageLine *line = &g_array_index (self->lines, GovPageLine, number);
  const GovPageWord *words = &g_array_index (self->words, GovPageWord, line->first);
  guint starts[MAX_CHUNKS], n = gov_page_split (self, number, writer->style.size, starts, MAX_CHUNKS), chunk = 1;
  GString *text = writer->text;
  GovTextHint hint = { text->len, GOV_HINT_NONE, 0 };

  write_blanks (text, line->x1 - left, writer->style.width, 0);
  for (guint i = 0; i < line->n_words; i++)
    {
      if (chunk < n && starts[chunk] == i)
        {
          write_blanks (text, words[i].x1 - words[i - 1].x2, writer->style.width, 2);
          chunk++;
        }
      else if (i > 0)
        g_string_append_c (text, ' ');
      g_string_append (text, words[i].text);
    }
  if (line->furniture)
    hint.kind = GOV_HINT_SILENT;
  else if (text->len - hint.start < MAX_HEADING && n == 1)
    {
      hint.level = find_level (self, line, &writer->style);
      hint.kind = hint.level > 0 ? GOV_HINT_HEADING : GOV_HINT_NONE;
    }
  if (hint.kind != GOV_HINT_NONE)
    g_array_append_val (writer->hints, hint);
  g_string_append_c (text, '\n');
}

/* Writes a page: tables as rows, all else line by line */
void
gov_page_write (GovPage       *self,
                GovPageWriter *writer)
{
  const GovPageLine *lines = (GovPageLine *) self->lines->data;
  double left = G_MAXDOUBLE;

  for (guint i = 0; i < self->lines->len; i++)
    if (!lines[i].furniture)
      left = MIN (left, lines[i].x1);
  for (guint i = 0, end; i < self->lines->len; i = end)
    {
      double distance = i > 0 ? lines[i].y2 - lines[i - 1].y2 : 0;

      if (i > 0 && (distance > PARAGRAPH_GAP * writer->style.leading || fabs (lines[i].size - lines[i - 1].size) > 1.5))
        g_string_append_c (writer->text, '\n');
      end = gov_page_write_table (self, i, left, writer);
      if (end > i)
        continue;
      gov_page_write_line (self, i, left, writer);
      end = i + 1;
    }
}
