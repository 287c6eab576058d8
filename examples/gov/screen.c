/* A terminal that gives each key as it is pressed, and gets itself back however the program ends. */
#include "screen.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

#include "terminal.h"

#define PATIENCE_WITH_ESCAPES 50 /* milliseconds: a key that sends several characters sends them at once */

#define TO_OTHER_SCREEN "\033[?1049h\033[?25l"
#define TO_FIRST_SCREEN "\033[?25h\033[?1049l"

static const int signals[] = { SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP, SIGCONT, SIGWINCH };

static struct
{
  struct termios before; /* how the terminal was */
  gboolean is_open, is_drawn_on;
  gboolean has_cursor; /* it can be told to go to a place; else pages follow each other */
  int pipe[2];         /* the handler of signals writes into it */
  guint height;        /* of the part that moves */
  char keys[16];       /* that were read and not asked for yet */
  guint n_keys;
} screen;

/* Another thread may get the signal, so that no waiting call of this one would be interrupted: hence the pipe. */
static void
note_signal (int number)
{
  int before = errno;
  char c = (char) number;

  if (write (screen.pipe[1], &c, 1) < 0)
    errno = before; /* it is full: there is enough to wake up for */
  errno = before;
}

static void
set_handler (int    number,
             void (*handler) (int))
{
  struct sigaction action = { .sa_handler = handler, .sa_flags = SA_RESTART };

  sigemptyset (&action.sa_mask);
  sigaction (number, &action, NULL);
}

static void
write_all (const char *text,
           gsize       length)
{
  while (length > 0)
    {
      gssize n = write (STDOUT_FILENO, text, length);

      if (n < 0 && errno != EINTR)
        return;
      text += MAX (n, 0);
      length -= (gsize) MAX (n, 0);
    }
}

static void
give_back (void)
{
  if (!screen.is_drawn_on)
    return;
  screen.is_drawn_on = FALSE;
  if (screen.has_cursor)
    write_all (TO_FIRST_SCREEN, strlen (TO_FIRST_SCREEN));
  tcsetattr (STDIN_FILENO, TCSADRAIN, &screen.before);
}

static void
take (void)
{
  struct termios raw = screen.before;

  raw.c_lflag &= (tcflag_t) ~(ICANON | ECHO);
  raw.c_cc[VMIN] = 1;
  raw.c_cc[VTIME] = 0;
  tcsetattr (STDIN_FILENO, TCSADRAIN, &raw);
  if (screen.has_cursor)
    write_all (TO_OTHER_SCREEN, strlen (TO_OTHER_SCREEN));
  screen.is_drawn_on = TRUE;
}

static void
catch_signals (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (signals); i++)
    set_handler (signals[i], note_signal);
}

gboolean
screen_open (GError **error)
{
  static gboolean known;
  const char *term = g_getenv ("TERM");

  if (tcgetattr (STDIN_FILENO, &screen.before) < 0 || pipe (screen.pipe) < 0)
    {
      g_set_error (error, G_FILE_ERROR, g_file_error_from_errno (errno), "the terminal: %s", g_strerror (errno));
      return FALSE;
    }
  for (guint i = 0; i < 2; i++)
    {
      fcntl (screen.pipe[i], F_SETFL, O_NONBLOCK);
      fcntl (screen.pipe[i], F_SETFD, FD_CLOEXEC);
    }
  screen.has_cursor = term != NULL && *term != '\0' && !g_str_equal (term, "dumb");
  screen.is_open = TRUE;
  if (!known)
    atexit (screen_close);
  known = TRUE;
  catch_signals ();
  take ();
  return TRUE;
}

void
screen_close (void)
{
  if (!screen.is_open)
    return;
  give_back ();
  for (guint i = 0; i < G_N_ELEMENTS (signals); i++)
    set_handler (signals[i], SIG_DFL);
  close (screen.pipe[0]);
  close (screen.pipe[1]);
  screen.is_open = FALSE;
}

/* Lends the terminal to another program. ^C and ^\ there are for that one; ^Z stops both, as the shell expects. */
void
screen_suspend (void)
{
  if (!screen.is_open)
    return;
  give_back ();
  for (guint i = 0; i < G_N_ELEMENTS (signals); i++)
    set_handler (signals[i], signals[i] == SIGINT || signals[i] == SIGQUIT ? SIG_IGN : SIG_DFL);
}

void
screen_resume (void)
{
  if (!screen.is_open)
    return;
  catch_signals ();
  take ();
}

/* Lets a signal do what it does to any program, once the terminal is as it was. */
static int
obey (int number)
{
  if (number == SIGWINCH)
    return SCREEN_REDRAW;
  if (number != SIGCONT)
    {
      give_back ();
      set_handler (number, SIG_DFL);
      raise (number);
      set_handler (number, note_signal); /* it was ^Z, and is over */
    }
  take ();
  return SCREEN_REDRAW;
}

static gboolean
has_input (int timeout)
{
  struct pollfd fd = { STDIN_FILENO, POLLIN, 0 };

  return poll (&fd, 1, timeout) > 0;
}

static int
take_char (void)
{
  int c = (guchar) screen.keys[0];

  memmove (screen.keys, screen.keys + 1, --screen.n_keys);
  return c;
}

/* What follows an escape: most terminals agree on these. Others are no key. */
static int
take_sequence (void)
{
  static const struct { const char *text; int key; } sequences[] = {
    { "[A", SCREEN_UP }, { "OA", SCREEN_UP }, { "[B", SCREEN_DOWN }, { "OB", SCREEN_DOWN },
    { "[5~", SCREEN_PAGE_UP }, { "[6~", SCREEN_PAGE_DOWN },
  };

  if (screen.n_keys == 0 && has_input (PATIENCE_WITH_ESCAPES))
    screen.n_keys = (guint) MAX (read (STDIN_FILENO, screen.keys, sizeof screen.keys), 0);
  for (guint i = 0; i < G_N_ELEMENTS (sequences); i++)
    {
      gsize length = strlen (sequences[i].text);

      if (screen.n_keys < length || memcmp (screen.keys, sequences[i].text, length) != 0)
        continue;
      screen.n_keys -= (guint) length;
      memmove (screen.keys, screen.keys + length, screen.n_keys);
      return sequences[i].key;
    }
  screen.n_keys = 0;
  return '\033';
}

/* Waits for a key, or for what else makes it necessary to draw. */
int
screen_read_key (void)
{
  while (screen.n_keys == 0)
    {
      struct pollfd fds[] = { { STDIN_FILENO, POLLIN, 0 }, { screen.pipe[0], POLLIN, 0 } };
      gssize n;
      char number;

      if (poll (fds, 2, -1) < 0)
        continue;
      if (fds[1].revents & POLLIN && read (screen.pipe[0], &number, 1) == 1)
        return obey (number);
      if (fds[0].revents == 0)
        continue;
      n = read (STDIN_FILENO, screen.keys, sizeof screen.keys);
      if (n == 0 || (n < 0 && errno != EINTR && errno != EAGAIN))
        return SCREEN_ENDED;
      screen.n_keys = (guint) MAX (n, 0);
    }
  return screen.keys[0] == '\033' ? take_char (), take_sequence () : take_char ();
}

static void
append_lines (GString *frame,
              char   **lines,
              guint    first,
              guint    n)
{
  for (guint i = 0; i < n; i++)
    g_string_append_printf (frame, "%s%s\n", lines[first + i], screen.has_cursor ? "\033[K" : "");
}

static char **
split (const char *text)
{
  g_autofree char *copy = g_strchomp (g_strdup (text));

  return g_strsplit (copy, "\n", -1);
}

/* Lines of the part that moves, as it was drawn last. */
guint
screen_get_height (void)
{
  return screen.height;
}

/* Says which lines of the part that moves there are to see, unless that is all of them. */
static void
append_place (GString *frame,
              guint    top,
              guint    n)
{
  g_autofree char *place = g_strdup_printf ("%u-%u/%u, arrow keys", top + 1, top + screen.height, n);

  terminal_append (frame, STYLE_FAINT, place);
  g_string_append (frame, "\033[K\n");
}

/* Draws a page: head and foot stay, and of the body there is what fits from line @top on, which is mended if there is
 * no such line. */
void
screen_draw (const char *head,
             const char *body,
             const char *foot,
             guint      *top)
{
  g_auto (GStrv) heads = split (head), lines = split (body), feet = split (foot);
  guint n_heads = g_strv_length (heads), n = g_strv_length (lines), n_feet = g_strv_length (feet);
  guint rows = terminal_get_height (), fixed = n_heads + n_feet;
  g_autoptr (GString) frame = g_string_new (screen.has_cursor ? "\033[H" : "\n");
  gboolean fits = !screen.has_cursor || fixed + n <= rows;

  screen.height = fits ? n : rows > fixed + 1 ? rows - fixed - 1 : 1;
  *top = MIN (*top, n - MIN (n, screen.height));
  append_lines (frame, heads, 0, n_heads);
  append_lines (frame, lines, *top, MIN (n, screen.height));
  if (!fits)
    append_place (frame, *top, n);
  else if (screen.has_cursor)
    g_string_append (frame, "\033[J");
  append_lines (frame, feet, 0, n_feet);
  g_string_truncate (frame, frame->len - 1); /* a line end in the last row would move all up */
  if (screen.has_cursor)
    g_string_append (frame, "\033[J");
  else
    g_string_append_c (frame, '\n');
  write_all (frame->str, frame->len);
}
