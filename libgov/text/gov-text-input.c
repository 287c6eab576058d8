#include "text/gov-text-source-private.h"

#include <string.h>

#include "base/gov-error.h"

/* What kind of file a report is, and its text. */

#define SNIFF_LENGTH 1024 /* bytes in which a file has to show what it is */

typedef enum
{
  INPUT_TEXT,
  INPUT_MARKDOWN,
  INPUT_HTML,
  INPUT_PDF,
} InputKind;

static const struct { const char *word; InputKind kind; } known_types[] = {
  { "text/plain", INPUT_TEXT }, { "text/markdown", INPUT_MARKDOWN }, { "text/x-markdown", INPUT_MARKDOWN },
  { "text/html", INPUT_HTML }, { "application/xhtml+xml", INPUT_HTML },
  { "application/pdf", INPUT_PDF }, { "application/x-pdf", INPUT_PDF },
};

static const struct { const char *word; InputKind kind; } known_suffixes[] = {
  { ".txt", INPUT_TEXT }, { ".text", INPUT_TEXT }, { ".md", INPUT_MARKDOWN }, { ".markdown", INPUT_MARKDOWN },
  { ".html", INPUT_HTML }, { ".htm", INPUT_HTML }, { ".xhtml", INPUT_HTML }, { ".pdf", INPUT_PDF },
};

/* "text/html; charset=utf-8" is text/html */
static gboolean
find_type (const char *media_type,
           InputKind  *kind)
{
  gsize length = strcspn (media_type, "; \t");

  for (guint i = 0; i < G_N_ELEMENTS (known_types); i++)
    if (strlen (known_types[i].word) == length && g_ascii_strncasecmp (media_type, known_types[i].word, length) == 0)
      {
        *kind = known_types[i].kind;
        return TRUE;
      }
  return FALSE;
}

/* PDF and HTML show what they are, whatever they are called; Markdown has only its name */
static InputKind
guess_kind (GBytes     *bytes,
            const char *name)
{
  gsize length;
  const char *data = g_bytes_get_data (bytes, &length), *dot = strrchr (name, '.');
  g_autofree char *head = g_ascii_strdown (length > 0 ? data : "", MIN (length, SNIFF_LENGTH));
  const char *p = head;

  if (g_strstr_len (head, MIN (length, SNIFF_LENGTH), "%pdf-") != NULL)
    return INPUT_PDF;
  if (g_str_has_prefix (p, "\xef\xbb\xbf"))
    p += 3;
  p += strspn (p, " \t\r\n");
  if (g_str_has_prefix (p, "<!doctype html") || g_str_has_prefix (p, "<html"))
    return INPUT_HTML;
  for (guint i = 0; dot != NULL && i < G_N_ELEMENTS (known_suffixes); i++)
    if (g_ascii_strcasecmp (dot, known_suffixes[i].word) == 0)
      return known_suffixes[i].kind;
  return INPUT_TEXT;
}

static GovTextSource *
read_kind (GBytes              *bytes,
           const GovTextInput  *input,
           InputKind            kind,
           GError             **error)
{
  GovTextSource *source;
  g_autofree char *text = NULL;
  gsize length;

  if (kind == INPUT_PDF)
    return gov_text_read_pdf (bytes, input->name, error);
  text = gov_text_decode (bytes, input, kind == INPUT_HTML, &length, error);
  if (text == NULL)
    return NULL;
  if (kind == INPUT_HTML)
    return gov_text_read_html (text, length, input->name, error);
  source = gov_text_source_new (g_steal_pointer (&text), length);
  if (kind == INPUT_MARKDOWN)
    gov_text_read_markdown (source);
  return source;
}

/* Reads the text of a report from its bytes */
GovTextSource *
gov_text_source_read (GBytes              *bytes,
                      const GovTextInput  *input,
                      GError             **error)
{
  InputKind kind;
  GovTextSource *source;

  if (input->media_type == NULL)
    kind = guess_kind (bytes, input->name);
  else if (!find_type (input->media_type, &kind))
    {
      g_set_error (error, GOV_ERROR, GOV_ERROR_UNSUPPORTED, "%s: reports of the media type “%s” are not known", input->name,
                   input->media_type);
      return NULL;
    }
  source = read_kind (bytes, input, kind, error);
  if (source != NULL)
    source->hash = g_compute_checksum_for_bytes (G_CHECKSUM_SHA1, bytes);
  return source;
}
