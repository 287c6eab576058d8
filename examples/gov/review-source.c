/* Finds the documents that evidence quotes, and what stands around the words in them. */
#include "review-source.h"

#include <string.h>

#include "input.h"

#define LINES_AROUND 2   /* that say something, before the words and behind them */
#define BYTES_AROUND 400 /* of a text whose lines are paragraphs */

typedef struct
{
  char *name; /* as evidence calls it, without folders */
  char *text; /* NULL: it cannot be read */
} Source;

struct _ReviewSources
{
  GPtrArray *sources;
  guint n_named;  /* of these the caller named; the others were looked for */
  char *folder;   /* where to look */
};

static void
source_free (gpointer data)
{
  Source *self = data;

  g_free (self->name);
  g_free (self->text);
  g_free (self);
}

static Source *
add_source (ReviewSources  *self,
            const char     *path,
            GError        **error)
{
  Source *source = g_new0 (Source, 1);
  g_autoptr (InputFile) file = input_file_open (path, format_find ("report", NULL), error);
  g_autoptr (GBytes) bytes = file ? input_file_read_bytes (file, error) : NULL;

  source->name = g_filename_display_basename (path);
  if (bytes != NULL)
    source->text = format_extract_text (bytes, file->name, error);
  g_ptr_array_add (self->sources, source);
  return source;
}

/* @paths may be NULL.  What is not among them is looked for beside the register. */
ReviewSources *
review_sources_new (char       **paths,
                    const char  *register_path,
                    GError     **error)
{
  g_autoptr (ReviewSources) self = g_new0 (ReviewSources, 1);

  self->sources = g_ptr_array_new_with_free_func (source_free);
  self->folder = g_path_get_dirname (register_path);
  for (; paths != NULL && *paths != NULL; paths++)
    {
      self->n_named++;
      if (add_source (self, *paths, error)->text == NULL)
        return NULL;
    }
  return g_steal_pointer (&self);
}

void
review_sources_free (ReviewSources *self)
{
  g_ptr_array_unref (self->sources);
  g_free (self->folder);
  g_free (self);
}

/* What evidence says may come from anywhere: nothing but a file beside the register is opened for it. */
static Source *
look_for (ReviewSources *self,
          const char    *name)
{
  g_autofree char *path = g_build_filename (self->folder, name, NULL);
  Source *source;

  if (g_file_test (path, G_FILE_TEST_IS_REGULAR))
    return add_source (self, path, NULL);
  source = g_new0 (Source, 1);
  source->name = g_strdup (name);
  g_ptr_array_add (self->sources, source);
  return source;
}

/* The text of a document: of the file that is called so, else of the only one that the caller named. */
static const char *
find_text (ReviewSources *self,
           GovRef        *document)
{
  const char *label = document ? gov_ref_get_label (document) : NULL;
  g_autofree char *name = label ? g_path_get_basename (label) : NULL;

  for (guint i = 0; name != NULL && i < self->sources->len; i++)
    {
      Source *source = self->sources->pdata[i];

      if (g_str_equal (source->name, name))
        return source->text;
    }
  if (self->n_named == 1)
    return ((Source *) self->sources->pdata[0])->text;
  return name ? look_for (self, name)->text : NULL;
}

/* Where the words stand: at their place, or where the text has them else, for it may have been edited since.  A
 * document that has them nowhere is another one. */
static const char *
find_words (const char  *text,
            GovEvidence *evidence)
{
  const char *exact = gov_evidence_get_exact (evidence), *place = text;
  gint64 start = gov_record_has (GOV_RECORD (evidence), "start") ? gov_evidence_get_start (evidence) : -1;

  if (exact == NULL || *exact == '\0')
    return NULL;
  for (; start > 0 && *place != '\0'; start--)
    place = g_utf8_next_char (place);
  return start == 0 && g_str_has_prefix (place, exact) ? place : strstr (text, exact);
}

static gboolean
ends_line (char c)
{
  return c == '\n' || c == '\r' || c == '\f';
}

static gboolean
is_blank (const char *start,
          const char *end)
{
  while (start < end && g_ascii_isspace (*start))
    start++;
  return start == end;
}

/* Where to begin, so that some lines before the words are seen; at a space where their own line is long. */
static const char *
find_beginning (const char *text,
                const char *words)
{
  const char *p, *beginning = words;
  gboolean own = TRUE, blank = TRUE;
  guint lines = 0;

  for (p = words; words - p < BYTES_AROUND; p--)
    {
      if (p == text || ends_line (p[-1]))
        {
          if (own || !blank)
            beginning = p;
          lines += !own && !blank;
          if (p == text || lines == LINES_AROUND)
            return beginning;
          own = FALSE;
          blank = TRUE;
        }
      else if (!g_ascii_isspace (p[-1]))
        blank = FALSE;
    }
  if (!own)
    return beginning;
  while (p < words && !g_ascii_isspace (*p))
    p++;
  return p;
}

/* Where to stop behind the words. */
static const char *
find_end (const char *words_end)
{
  const char *p = words_end, *space = NULL;

  for (guint lines = 0; *p != '\0'; p++)
    {
      const char *line = p;

      for (; *p != '\0' && !ends_line (*p); p++)
        {
          if (g_ascii_isspace (*p))
            space = p;
          if (p - words_end >= BYTES_AROUND)
            return space ? space : words_end;
        }
      lines += line != words_end && !is_blank (line, p);
      if (lines == LINES_AROUND || *p == '\0')
        break;
    }
  return p;
}

/* The words of evidence with those around them, from the document or from the evidence itself; NULL if there are none. */
ReviewPassage *
review_sources_quote (ReviewSources *self,
                      GovEvidence   *evidence)
{
  const char *exact = gov_evidence_get_exact (evidence), *prefix = gov_evidence_get_prefix (evidence);
  const char *text = exact ? find_text (self, gov_evidence_get_document (evidence)) : NULL;
  const char *words = text ? find_words (text, evidence) : NULL, *suffix = gov_evidence_get_suffix (evidence);
  ReviewPassage *passage;

  if (exact == NULL)
    return NULL;
  passage = g_new0 (ReviewPassage, 1);
  passage->exact = g_strdup (exact);
  if (words != NULL)
    {
      const char *begin = find_beginning (text, words), *words_end = words + strlen (exact);

      passage->before = g_strndup (begin, words - begin);
      passage->after = g_strndup (words_end, find_end (words_end) - words_end);
    }
  else
    {
      passage->before = g_strdup (prefix ? prefix : "");
      passage->after = g_strdup (suffix ? suffix : "");
    }
  return passage;
}

void
review_passage_free (ReviewPassage *self)
{
  g_free (self->before);
  g_free (self->exact);
  g_free (self->after);
  g_free (self);
}
