#pragma once

#include <glib.h>

/* How a piece of text is to look, where there are colours. */
typedef enum
{
  STYLE_PLAIN,
  STYLE_HEADING,
  STYLE_FAINT,
  STYLE_GOOD,
  STYLE_BAD,
  STYLE_WARNING,
  STYLE_MARKED,
} Style;

/* The options that tell about the terminal; every verb has them. */
extern const GOptionEntry terminal_option_entries[];

guint    terminal_get_width    (void);
guint    terminal_get_height   (void);
gboolean terminal_has_colors   (void);
void     terminal_append       (GString    *out,
                                Style       style,
                                const char *text);
