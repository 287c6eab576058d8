/* Words for people: widths on a terminal, wrapping, comparing without accents. */
#include "text.h"

#include <string.h>

/* Characters that turn the direction of all that follows would garble what stands beside. */
static gboolean
turns_direction (gunichar c)
{
  return (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
}

/* Makes one line of a text that comes from a file: nothing in it may steer the terminal. */
char *
text_clean (const char *text)
{
  g_autofree char *valid = g_utf8_make_valid (text, -1);
  g_autoptr (GString) clean = g_string_sized_new (strlen (valid));

  for (const char *p = valid; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (c == '\n' || c == '\t' || c == '\r' || c == 0x2028 || c == 0x2029)
        g_string_append_c (clean, ' ');
      else if (g_unichar_type (c) == G_UNICODE_CONTROL)
        g_string_append_unichar (clean, 0xfffd);
      else if (!turns_direction (c))
        g_string_append_unichar (clean, c);
    }
  return g_string_free (g_steal_pointer (&clean), FALSE);
}

static guint
get_char_width (gunichar c)
{
  if (c < 0x7f) /* most are, and GLib would search its tables for each */
    return 1;
  if (g_unichar_iszerowidth (c))
    return 0;
  return g_unichar_iswide (c) ? 2 : 1;
}

/* Columns of a terminal that the text takes. */
guint
text_get_width (const char *text)
{
  guint width = 0;

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    width += get_char_width (g_utf8_get_char (p));
  return width;
}

/* Chinese and Japanese are written without spaces: a line may end between two of their characters. */
static gboolean
is_ideographic (gunichar c)
{
  GUnicodeBreakType type = g_unichar_break_type (c);

  return g_unichar_iswide (c) && (type == G_UNICODE_BREAK_IDEOGRAPHIC || type == G_UNICODE_BREAK_NON_STARTER ||
                                  type == G_UNICODE_BREAK_CONDITIONAL_JAPANESE_STARTER);
}

static gboolean
may_start_line (gunichar c)
{
  GUnicodeBreakType type = g_unichar_break_type (c);

  return get_char_width (c) > 0 && type != G_UNICODE_BREAK_CLOSE_PUNCTUATION && type != G_UNICODE_BREAK_NON_STARTER &&
         type != G_UNICODE_BREAK_EXCLAMATION && type != G_UNICODE_BREAK_CONDITIONAL_JAPANESE_STARTER &&
         type != G_UNICODE_BREAK_INFIX_SEPARATOR;
}

static gboolean
may_end_line (gunichar c)
{
  return g_unichar_break_type (c) != G_UNICODE_BREAK_OPEN_PUNCTUATION;
}

/* Whether a line may end between two characters; @earlier stands before them. */
static gboolean
may_break_between (gunichar earlier,
                   gunichar before,
                   gunichar after)
{
  if (before == ' ' || after == ' ')
    return TRUE;
  if (before == '-' || before == '/')
    return g_unichar_isalnum (earlier) && g_unichar_isalpha (after);
  if (before < 0x7f && after < 0x7f)
    return FALSE;
  return (is_ideographic (before) || is_ideographic (after) ||
          (g_unichar_iswide (before) && !may_start_line (before))) && may_start_line (after) && may_end_line (before);
}

static const char *
skip_spaces (const char *p)
{
  return p + strspn (p, " ");
}

/* Finds where a line from @line on has to end: at a space or, in a word that is too long, inside. */
static const char *
find_line_end (const char *line,
               guint       width)
{
  const char *end = NULL;
  gunichar earlier = 0, before = 0;
  guint used = 0;

  for (const char *p = line; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (before != 0 && may_break_between (earlier, before, c))
        end = p;
      used += get_char_width (c);
      if (used > width && before != 0)
        return end ? end : p;
      earlier = before;
      before = c;
    }
  return line + strlen (line);
}

/* Columns that the longest piece takes inside which no line may end. */
guint
text_get_longest_word (const char *text)
{
  guint longest = 0, width = 0;
  gunichar earlier = 0, before = 0;

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (before != 0 && may_break_between (earlier, before, c))
        width = 0;
      width += c == ' ' ? 0 : get_char_width (c);
      longest = MAX (longest, width);
      earlier = before;
      before = c;
    }
  return longest;
}

/* Breaks a clean text into lines of at most @width columns; an empty text is one empty line. */
char **
text_wrap (const char *text,
           guint       width)
{
  g_autoptr (GStrvBuilder) lines = g_strv_builder_new ();
  const char *line = skip_spaces (text);

  do
    {
      const char *end = find_line_end (line, width);
      g_autofree char *piece = g_strchomp (g_strndup (line, end - line));

      g_strv_builder_add (lines, piece);
      line = skip_spaces (end);
    }
  while (*line != '\0');
  return g_strv_builder_end (lines);
}

/* Letters that Unicode does not take apart, and how people write them who do not have them. */
static const struct
{
  gunichar letter;
  const char *plain;
} plain_letters[] = {
  { 0xe6, "ae" },  /* æ */
  { 0xf0, "d" },   /* ð */
  { 0xf8, "o" },   /* ø */
  { 0xfe, "th" },  /* þ */
  { 0x111, "d" },  /* đ */
  { 0x131, "i" },  /* ı */
  { 0x142, "l" },  /* ł */
  { 0x153, "oe" }, /* œ */
};

static void
append_letter (GString  *word,
               gunichar  c)
{
  for (guint i = 0; i < G_N_ELEMENTS (plain_letters); i++)
    if (plain_letters[i].letter == c)
      {
        g_string_append (word, plain_letters[i].plain);
        return;
      }
  g_string_append_unichar (word, c);
}

/* The beginning of a text that is wider than @width, up to a word, with an ellipsis. */
char *
text_shorten (const char *text,
              guint       width)
{
  g_auto (GStrv) lines = NULL;

  if (text_get_width (text) <= width)
    return g_strdup (text);
  lines = text_wrap (text, width - 1);
  return g_strconcat (lines[0], "\342\200\246", NULL);
}

/* The words of a text, without case, accents and punctuation: "Zoë's" is "zoe", "s". */
char **
text_fold (const char *text)
{
  g_autofree char *parts = g_utf8_normalize (text, -1, G_NORMALIZE_NFKD);
  g_autofree char *folded = g_utf8_casefold (parts ? parts : "", -1);
  g_autoptr (GStrvBuilder) words = g_strv_builder_new ();
  g_autoptr (GString) word = g_string_new (NULL);

  for (const char *p = folded;; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (g_unichar_isalnum (c))
        append_letter (word, c);
      else if (!g_unichar_ismark (c) && word->len > 0)
        {
          g_strv_builder_add (words, word->str);
          g_string_truncate (word, 0);
        }
      if (c == 0)
        return g_strv_builder_end (words);
    }
}

/* Whether the folded @words stand in the text, one after the other. */
gboolean
text_has_words (const char  *text,
                char       **words)
{
  g_auto (GStrv) all = text_fold (text);
  guint n_all = g_strv_length (all), n = g_strv_length (words);

  for (guint start = 0; n > 0 && start + n <= n_all; start++)
    {
      guint same = 0;

      while (same < n && g_str_equal (all[start + same], words[same]))
        same++;
      if (same == n)
        return TRUE;
    }
  return FALSE;
}
