#include "hit-print.h"

#include <string.h>

#include "naming.h"
#include "terminal.h"
#include "text.h"

#define INDENT "  "

/* So much of an id is enough for `gov show`. */
#define SHORT_ID 8

/* A text in which some pieces were asked for. */
typedef struct
{
  GString *text;
  GArray *marks; /* gsize: where a piece begins, where it ends, and so on */
} Marked;

static void
add_piece (Marked     *self,
           const char *piece,
           gboolean    is_asked)
{
  g_autofree char *clean = text_clean (piece);
  gsize start = self->text->len, end = start + strlen (clean);

  g_string_append (self->text, clean);
  if (is_asked)
    {
      g_array_append_val (self->marks, start);
      g_array_append_val (self->marks, end);
    }
}

/* A part of the text, with what was asked for made to stand out. */
static void
print_part (Marked  *self,
            gsize    start,
            gsize    end,
            GString *out)
{
  for (guint i = 0; i < self->marks->len && start < end; i++)
    {
      gsize stop = CLAMP (g_array_index (self->marks, gsize, i), start, end);
      g_autofree char *part = g_strndup (self->text->str + start, stop - start);

      terminal_append (out, i % 2 ? STYLE_HEADING : STYLE_PLAIN, part);
      start = stop;
    }
  g_string_append_len (out, self->text->str + start, (gssize) (end - start));
}

/* Lines are taken from the text in order, without the spaces between them. */
static void
print_lines (Marked  *self,
             GString *out)
{
  g_auto (GStrv) lines = text_wrap (self->text->str, terminal_get_width () - strlen (INDENT));
  gsize at = 0;

  for (guint i = 0; lines[i] != NULL; i++)
    {
      gsize length = strlen (lines[i]);

      at += strspn (self->text->str + at, " ");
      g_string_append (out, INDENT);
      print_part (self, at, at + length, out);
      g_string_append_c (out, '\n');
      at += length;
    }
}

static void
print_snippet (const char * const *pieces,
               GString            *out)
{
  Marked marked = { g_string_new (NULL), g_array_new (FALSE, FALSE, sizeof (gsize)) };

  for (guint i = 0; pieces[i] != NULL; i++)
    add_piece (&marked, pieces[i], i % 2 == 1);
  if (marked.text->len > 0)
    print_lines (&marked, out);
  g_string_free (marked.text, TRUE);
  g_array_unref (marked.marks);
}

/* The beginning of what an id ends with, where that tells records apart. */
static char *
dup_short_id (const char *id)
{
  const char *end = id;

  for (const char *p = id; *p != '\0'; p++)
    if (*p == ':' || *p == '/')
      end = p + 1;
  return strlen (end) > SHORT_ID ? g_strndup (end, SHORT_ID) : g_strdup (id);
}

void
hit_print (GovHit  *hit,
           GString *out)
{
  GovRecord *record = gov_hit_get_record (hit);
  const char *id = gov_record_get_id (record) ? gov_record_get_id (record) : gov_hit_get_top_id (hit);
  g_autoptr (GovRegister) nothing = gov_register_new ();
  g_autofree char *type = naming_dup_type (record), *short_id = dup_short_id (id);
  g_autofree char *title = naming_dup_title (nothing, record), *clean = text_clean (title);
  g_autofree char *facts = g_strdup_printf ("%s %s%s", type, gov_record_get_id (record) ? "" : "in ", short_id);
  g_autofree char *clean_facts = text_clean (facts);
  guint width = terminal_get_width (), used = text_get_width (clean_facts) + 2;
  g_autofree char *line = text_shorten (clean, width > used + 10 ? width - used : 10);

  terminal_append (out, STYLE_HEADING, line);
  g_string_append (out, "  ");
  terminal_append (out, STYLE_FAINT, clean_facts);
  g_string_append_c (out, '\n');
  if (gov_hit_get_snippet (hit) != NULL)
    print_snippet (gov_hit_get_snippet (hit), out);
}
