#pragma once

#include <glib.h>

/* What screen_read_key() gives besides characters. */
enum
{
  SCREEN_ENDED = -1,  /* nobody is there any more */
  SCREEN_REDRAW = 256, /* the window has another size, or was away */
  SCREEN_UP,
  SCREEN_DOWN,
  SCREEN_PAGE_UP,
  SCREEN_PAGE_DOWN,
};

/* The whole of a terminal, from screen_open() to screen_close(). */
gboolean screen_open     (GError     **error);
void     screen_close    (void);
void     screen_suspend  (void);
void     screen_resume   (void);

void     screen_draw     (const char  *head,
                          const char  *body,
                          const char  *foot,
                          guint       *top);
guint    screen_get_height (void);
int      screen_read_key (void);
