/* The person at the terminal: what is on the screen, and which key is pressed. */
#include "review.h"

#include "review-page.h"
#include "screen.h"
#include "terminal.h"

/* Where the person looks. */
typedef struct
{
  guint top;          /* the line of the page that is the first on the screen */
  gboolean with_help; /* instead of the page */
  char *message;      /* what the last key could not do; NULL if it could */
} View;

static void
append_styled (GString    *out,
               Style       style,
               const char *text)
{
  g_autoptr (GString) lines = g_string_new (NULL);
  g_auto (GStrv) each = NULL;

  review_page_wrap (lines, text);
  each = g_strsplit (lines->str, "\n", -1);
  for (guint i = 0; each[i] != NULL && each[i + 1] != NULL; i++)
    {
      terminal_append (out, style, each[i]);
      g_string_append_c (out, '\n');
    }
}

static char *
make_head (Review *self)
{
  g_autofree char *text = NULL;
  g_autoptr (GString) out = g_string_new (NULL);
  guint n = self->queue->records->len;

  text = g_strdup_printf ("%s: %u of %u, %u confirmed, %u rejected", self->target->name, MIN (self->position + 1, n), n,
                          review_queue_count (self->queue, GOV_REVIEW_CONFIRMED),
                          review_queue_count (self->queue, GOV_REVIEW_REJECTED));
  append_styled (out, STYLE_HEADING, text);
  return g_string_free (g_steal_pointer (&out), FALSE);
}

static char *
make_foot (View *view)
{
  g_autoptr (GString) out = g_string_new ("\n"), names = g_string_new (NULL);

  if (view->message != NULL)
    append_styled (out, STYLE_BAD, view->message);
  for (const ReviewKey *row = review_keys; row->name != NULL; row++)
    g_string_append_printf (names, "%s ", row->name);
  g_string_append (names, "[?] help");
  review_page_wrap (out, view->with_help ? "any key goes back" : names->str);
  return g_string_free (g_steal_pointer (&out), FALSE);
}

static void
append_help (GString *out)
{
  for (const ReviewKey *row = review_keys; row->name != NULL; row++)
    {
      g_autofree char *text = g_strdup_printf ("%c  %s", row->key, row->what);

      review_page_wrap (out, text);
    }
  review_page_wrap (out, "Up and down, or page up and page down, move a record that is longer than the screen.");
}

static char *
make_page (Review *self,
           View   *view)
{
  g_autoptr (GString) out = g_string_new ("\n");
  guint n_left = review_queue_count (self->queue, GOV_REVIEW_PROPOSED);

  if (view->with_help)
    append_help (out);
  else if (review_get_current (self) != NULL)
    review_page_append (out, review_get_current (self), self->records, self->ids, self->sources);
  else
    {
      g_autofree char *summary = review_dup_summary (self);
      g_autofree char *end = g_strdup_printf ("That was the last one: %s.%s", summary,
                                              n_left > 0 ? " s goes to the first of those that were skipped." : "");

      review_page_wrap (out, end);
    }
  return g_string_free (g_steal_pointer (&out), FALSE);
}

static void
draw (Review *self,
      View   *view)
{
  g_autofree char *head = make_head (self), *page = make_page (self, view), *foot = make_foot (view);

  screen_draw (head, page, foot, &view->top);
}

/* Moves the page; FALSE if that is not what the key is for. */
static gboolean
scroll (View *view,
        int   key)
{
  guint step = key == SCREEN_PAGE_UP || key == SCREEN_PAGE_DOWN ? MAX (screen_get_height (), 2) - 1 : 1;

  if (key == SCREEN_DOWN || key == SCREEN_PAGE_DOWN)
    view->top += step; /* screen_draw() knows where the end is */
  else if (key == SCREEN_UP || key == SCREEN_PAGE_UP)
    view->top -= MIN (view->top, step);
  else
    return key == SCREEN_REDRAW;
  return TRUE;
}

static void
press (Review *self,
       View   *view,
       int     key)
{
  g_autoptr (GError) error = NULL;
  guint position = self->position;

  if (scroll (view, key))
    return;
  g_clear_pointer (&view->message, g_free);
  if (view->with_help || key == '?')
    {
      view->with_help = !view->with_help;
      view->top = 0;
      return;
    }
  if (!review_press (self, key, &error))
    view->message = g_strdup (error->message);
  if (self->position != position)
    view->top = 0;
}

/* Asks until the person quits; FALSE if there is no terminal to ask in. */
gboolean
review_run_in_terminal (Review  *self,
                        GError **error)
{
  View view = { 0 };

  if (!screen_open (error))
    return FALSE;
  while (!self->quit)
    {
      int key;

      draw (self, &view);
      key = screen_read_key ();
      if (key == SCREEN_ENDED)
        break;
      press (self, &view, key);
    }
  screen_close ();
  g_free (view.message);
  return TRUE;
}
