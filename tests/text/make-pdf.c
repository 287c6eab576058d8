#include "make-pdf.h"

#include <string.h>

/* A PDF made by hand: pages of text in the fonts that every reader has. */

typedef struct
{
  GString *out;
  GArray *offsets; /* of gsize: of each object, from 1 */
} Writer;

static guint
begin_object (Writer *self)
{
  g_array_append_val (self->offsets, self->out->len);
  g_string_append_printf (self->out, "%u 0 obj\n", self->offsets->len);
  return self->offsets->len;
}

static void
append_escaped (GString    *out,
                const char *words)
{
  for (const char *p = words; *p != '\0'; p++)
    {
      if (strchr ("()\\", *p) != NULL)
        g_string_append_c (out, '\\');
      g_string_append_c (out, *p);
    }
}

/* Writes one page, with its content as the object behind it; returns the number of texts that it took */
static guint
write_page (Writer        *self,
            const PdfText *texts,
            guint          n_texts)
{
  g_autoptr (GString) content = g_string_new (NULL);
  guint i = 0;

  for (; i < n_texts && texts[i].words != NULL; i++)
    {
      g_string_append_printf (content, "BT /%s %g Tf %g %g Td (", texts[i].bold ? "B" : "R", texts[i].size, texts[i].x, texts[i].y);
      append_escaped (content, texts[i].words);
      g_string_append (content, ") Tj ET\n");
    }
  begin_object (self);
  g_string_append_printf (self->out, "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents %u 0 R "
                          "/Resources << /Font << /R 3 0 R /B 4 0 R >> >> >>\nendobj\n", self->offsets->len + 1);
  begin_object (self);
  g_string_append_printf (self->out, "<< /Length %" G_GSIZE_FORMAT " >>\nstream\n%s\nendstream\nendobj\n", content->len, content->str);
  return MIN (i + 1, n_texts);
}

static void
write_end (Writer   *self,
           gboolean  encrypted)
{
  static const char key[] = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";
  gsize start = self->out->len;

  g_string_append_printf (self->out, "xref\n0 %u\n0000000000 65535 f \n", self->offsets->len + 1);
  for (guint i = 0; i < self->offsets->len; i++)
    g_string_append_printf (self->out, "%010" G_GSIZE_FORMAT " 00000 n \n", g_array_index (self->offsets, gsize, i));
  g_string_append_printf (self->out, "trailer\n<< /Size %u /Root 1 0 R", self->offsets->len + 1);
  if (encrypted)
    g_string_append_printf (self->out, " /ID [<%s> <%s>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <%s> /U <%s> >>",
                            key + 32, key + 32, key, key);
  g_string_append_printf (self->out, " >>\nstartxref\n%" G_GSIZE_FORMAT "\n%%%%EOF\n", start);
}

GBytes *
make_pdf (const PdfText *texts,
          guint          n_texts,
          gboolean       encrypted)
{
  Writer writer = { g_string_new ("%PDF-1.4\n"), g_array_new (FALSE, FALSE, sizeof (gsize)) };
  static const char *const fonts[] = { "Helvetica", "Helvetica-Bold" };
  guint n_pages = 1;

  for (guint i = 0; i < n_texts; i++)
    n_pages += texts[i].words == NULL;
  begin_object (&writer);
  g_string_append (writer.out, "<< /Type /Catalog /Pages 2 0 R >>\nendobj\n");
  begin_object (&writer);
  g_string_append_printf (writer.out, "<< /Type /Pages /Count %u /Kids [", n_pages);
  for (guint i = 0; i < n_pages; i++)
    g_string_append_printf (writer.out, "%u 0 R ", 5 + 2 * i);
  g_string_append (writer.out, "] >>\nendobj\n");
  for (guint i = 0; i < G_N_ELEMENTS (fonts); i++)
    {
      begin_object (&writer);
      g_string_append_printf (writer.out, "<< /Type /Font /Subtype /Type1 /BaseFont /%s /Encoding /WinAnsiEncoding >>\nendobj\n", fonts[i]);
    }
  for (guint i = 0, page = 0; page < n_pages; page++)
    i += write_page (&writer, texts + i, n_texts - i);
  write_end (&writer, encrypted);
  g_array_unref (writer.offsets);
  return g_string_free_to_bytes (writer.out);
}
