/* A record on the screen: the words it was read from, where they stand, and what was made of them. */
#include "review-page.h"

#include <string.h>

#include "naming.h"
#include "record-print.h"
#include "terminal.h"
#include "text.h"

#define MOST_PASSAGES 3
#define INDENT "  "

/* Where marked words begin and end while lines are wrapped; a clean text has no such characters. */
#define MARK_BEGIN '\001'
#define MARK_END '\002'

/* Appends a text in lines of the terminal's width. */
void
review_page_wrap (GString    *out,
                  const char *text)
{
  g_autofree char *clean = text_clean (text);
  g_auto (GStrv) lines = text_wrap (clean, terminal_get_width ());

  for (guint i = 0; lines[i] != NULL; i++)
    g_string_append_printf (out, "%s\n", lines[i]);
}

/* Appends lines that nothing in them can steer the terminal with. */
static void
append_clean (GString    *out,
              const char *text)
{
  g_auto (GStrv) lines = g_strsplit_set (text, "\n\r\f", -1);

  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_autofree char *clean = text_clean (lines[i]);

      g_string_append_printf (out, "%s%s", i > 0 ? "\n" : "", clean);
    }
}

/* Appends a line, in whose marks it may go on from the line before. */
static void
append_marked (GString    *out,
               const char *line,
               gboolean   *is_marked)
{
  const char marks[] = { MARK_BEGIN, MARK_END, '\0' };

  for (;;)
    {
      gsize length = strcspn (line, marks);
      g_autofree char *piece = g_strndup (line, length);

      terminal_append (out, *is_marked ? STYLE_MARKED : STYLE_PLAIN, piece);
      if (line[length] == '\0')
        return;
      *is_marked = line[length] == MARK_BEGIN;
      line += length + 1;
    }
}

/* Prints a passage line by line, with its words marked: by colours, or else by signs. */
static void
print_passage (GString       *out,
               ReviewPassage *passage)
{
  g_autoptr (GString) text = g_string_new (NULL);
  g_auto (GStrv) lines = NULL;
  gboolean has_colors = terminal_has_colors (), is_marked = FALSE;

  append_clean (text, passage->before);
  g_string_append (text, has_colors ? (char[]) { MARK_BEGIN, '\0' } : ">>");
  append_clean (text, passage->exact);
  g_string_append (text, has_colors ? (char[]) { MARK_END, '\0' } : "<<");
  append_clean (text, passage->after);
  lines = g_strsplit (text->str, "\n", -1);
  for (guint i = 0; lines[i] != NULL; i++)
    {
      g_auto (GStrv) wrapped = text_wrap (lines[i], terminal_get_width () - strlen (INDENT));

      for (guint k = 0; wrapped[k] != NULL; k++)
        {
          if (*wrapped[k] == '\0')
            continue;
          g_string_append (out, INDENT);
          append_marked (out, wrapped[k], &is_marked);
          g_string_append_c (out, '\n');
        }
    }
}

static void
print_place (GString     *out,
             GovRegister *records,
             GovEvidence *evidence)
{
  GovRef *document = gov_evidence_get_document (evidence);
  g_autofree char *name = document ? naming_dup_ref (records, document) : NULL, *shown = NULL;
  g_autoptr (GString) place = g_string_new (name ? name : "read from");
  g_autoptr (GString) lines = g_string_new (NULL);

  if (gov_record_has (GOV_RECORD (evidence), "page"))
    g_string_append_printf (place, ", page %" G_GINT64_FORMAT, gov_evidence_get_page (evidence));
  if (gov_record_has (GOV_RECORD (evidence), "line"))
    g_string_append_printf (place, ", line %" G_GINT64_FORMAT, gov_evidence_get_line (evidence));
  g_string_append_c (place, ':');
  review_page_wrap (lines, place->str);
  shown = g_strchomp (g_strdup (lines->str));
  terminal_append (out, STYLE_FAINT, shown);
  g_string_append_c (out, '\n');
}

static gboolean
has_same_document (GovEvidence *a,
                   GovEvidence *b)
{
  GovRef *of_a = gov_evidence_get_document (a), *of_b = gov_evidence_get_document (b);

  return of_a != NULL && of_b != NULL && g_strcmp0 (gov_ref_get_id (of_a), gov_ref_get_id (of_b)) == 0 &&
         g_strcmp0 (gov_ref_get_label (of_a), gov_ref_get_label (of_b)) == 0;
}

/* Whether the words are part of others that are shown already, or the other way about. */
static gboolean
is_shown (GovList     *evidence,
          guint        n,
          GovEvidence *piece)
{
  for (guint i = 0; i < n; i++)
    {
      GovEvidence *other = gov_list_get (evidence, i);
      gint64 end = gov_evidence_get_end (other), end_piece = gov_evidence_get_end (piece);

      if (has_same_document (other, piece) && gov_evidence_get_start (other) < end_piece && gov_evidence_get_start (piece) < end)
        return TRUE;
    }
  return FALSE;
}

static void
print_passages (GString       *out,
                GovRecord     *record,
                GovRegister   *records,
                ReviewSources *sources)
{
  GovList *evidence = gov_record_get_evidence (record);
  guint n = 0;

  for (guint i = 0; i < gov_list_get_length (evidence); i++)
    {
      GovEvidence *piece = gov_list_get (evidence, i);
      g_autoptr (ReviewPassage) passage = NULL;

      if (is_shown (evidence, i, piece))
        continue;
      passage = review_sources_quote (sources, piece);
      if (passage == NULL || ++n > MOST_PASSAGES)
        continue;
      print_place (out, records, piece);
      print_passage (out, passage);
      g_string_append_c (out, '\n');
    }
  if (n > MOST_PASSAGES)
    g_string_append_printf (out, "and in %u more places\n\n", n - MOST_PASSAGES);
}

/* Appends what a person judges: first the words, then the record. */
void
review_page_append (GString       *out,
                    GovRecord     *record,
                    GovRegister   *records,
                    Ids           *ids,
                    ReviewSources *sources)
{
  print_passages (out, record, records, sources);
  record_print_claim (record, records, ids, out);
}
