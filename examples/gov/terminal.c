/* The terminal: how wide it is, and whether it wants colours. */
#include "terminal.h"

#include <sys/ioctl.h>
#include <unistd.h>

#define WIDTH_OF_TERMINAL 80 /* that does not tell */
#define WIDTH_OF_FILE 100
#define HEIGHT_OF_TERMINAL 24
#define WIDTH_MIN 20

typedef enum
{
  COLOR_AUTO,
  COLOR_ALWAYS,
  COLOR_NEVER,
} ColorMode;

static ColorMode color_mode = COLOR_AUTO;

static gboolean
take_color (const char  *option,
            const char  *value,
            gpointer     data,
            GError     **error)
{
  const char *words[] = { "auto", "always", "never" };

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    if (g_strcmp0 (value, words[i]) == 0)
      {
        color_mode = (ColorMode) i;
        return TRUE;
      }
  g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
               "%s is one of auto, always, never, not \"%s\"", option, value);
  return FALSE;
}

const GOptionEntry terminal_option_entries[] = {
  { "color", 0, 0, G_OPTION_ARG_CALLBACK, take_color, "Colours: auto (the default), always or never", "WHEN" },
  { NULL },
};

/* Columns of text that a line may have. */
guint
terminal_get_width (void)
{
  const char *columns = g_getenv ("COLUMNS");
  struct winsize size;
  guint64 width = 0;

  if (columns != NULL && g_ascii_string_to_unsigned (columns, 10, 1, G_MAXUINT16, &width, NULL))
    return MAX ((guint) width, WIDTH_MIN);
  if (!isatty (STDOUT_FILENO))
    return WIDTH_OF_FILE;
  if (ioctl (STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
    return MAX (size.ws_col, WIDTH_MIN);
  return WIDTH_OF_TERMINAL;
}

/* Lines that the terminal shows at once. */
guint
terminal_get_height (void)
{
  struct winsize size;

  return ioctl (STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_row > 0 ? size.ws_row : HEIGHT_OF_TERMINAL;
}

gboolean
terminal_has_colors (void)
{
  const char *no_color = g_getenv ("NO_COLOR");

  if (color_mode != COLOR_AUTO)
    return color_mode == COLOR_ALWAYS;
  return isatty (STDOUT_FILENO) && (no_color == NULL || *no_color == '\0') &&
         g_strcmp0 (g_getenv ("TERM"), "dumb") != 0;
}

void
terminal_append (GString    *out,
                 Style       style,
                 const char *text)
{
  const char *codes[] = { NULL, "1", "2", "32", "31", "33", "7" };

  if (style == STYLE_PLAIN || *text == '\0' || !terminal_has_colors ())
    g_string_append (out, text);
  else
    g_string_append_printf (out, "\033[%sm%s\033[0m", codes[style], text);
}
