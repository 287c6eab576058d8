#include "text/gov-text-private.h"

#include <string.h>

/* Numbers of items, in the many ways that agendas have: "3.", "3)", "3/", "(3)", "3.1", "3a", "TOP 3", "Agendapunt 3", "§ 3",
 * "23/114", "III.", "C.". */

#define MAX_NUMBER 8    /* bytes of "3.12a" */
#define MAX_ITEM_NUMBER 100000
#define MAX_ROMAN 39

static const char *
skip_blanks (const char *p,
             const char *end)
{
  gsize blank;

  while ((blank = gov_text_blank_length (p, end)) > 0)
    p += blank;
  return p;
}

static gboolean
is_number_mark (const char *p,
                const char *end)
{
  return p < end && strchr (".):/", *p) != NULL;
}

/* The digits at p, with more behind full stops; the first number counts, and how many there are is the level */
static const char *
skip_digits (const char *p,
             const char *end,
             int        *number,
             guint      *level)
{
  *number = 0;
  *level = 1;
  for (; p < end && (g_ascii_isdigit (*p) || (*p == '.' && p + 1 < end && g_ascii_isdigit (p[1]))); p++)
    if (*p == '.')
      ++*level;
    else if (*level == 1 && *number < MAX_ITEM_NUMBER)
      *number = *number * 10 + (*p - '0');
  return p;
}

/* "1.Opening": a number of one or two digits with a full stop, and a word with a capital right behind it */
static gboolean
is_glued_title (const char *start,
                const char *p,
                const char *end)
{
  const char *next = g_utf8_next_char (p);

  if (p - start > 3 || p[-1] != '.' || !g_ascii_isdigit (*start) || !g_ascii_isdigit (p[-2]))
    return FALSE;
  return next < end && g_unichar_isupper (g_utf8_get_char (p)) && g_unichar_islower (g_utf8_get_char (next));
}

/* "1.", "1.2", "3)", "3a.", "a." and the like */
static gboolean
read_plain (const char   *start,
            const char   *end,
            GovNumbering *found)
{
  const char *p = start, *digits;
  gboolean dotted, upper = g_ascii_isupper (*start), bracket = *start == '(';
  gunichar c;

  p += bracket;
  digits = p;
  if (p < end && g_ascii_isdigit (*p))
    {
      p = skip_digits (p, end, &found->number, &found->level);
      if (p + 1 < end && g_ascii_isalpha (*p) && !g_ascii_isalnum (p[1]))
        p++;
    }
  else if (p < end && g_ascii_isalpha (*p))
    p++;
  if (p == digits || p - start > MAX_NUMBER)
    return FALSE;
  if (p < end && *p == '\\')
    p++;
  dotted = is_number_mark (p, end);
  if ((bracket && (!dotted || *p != ')')) || (!dotted && (!g_ascii_isdigit (*start) || found->number > 99)))
    return FALSE;
  found->mark = dotted ? *p : *digits == '0' && p - digits > 1 ? '0' : 0; /* "05 Title", "05A Title" */
  p += dotted && *p == '.' && p + 1 < end && p[1] == ')';
  p += dotted;
  if (p < end && gov_text_blank_length (p, end) == 0 && is_glued_title (start, p, end))
    found->mark = 'g';
  else if (p >= end || gov_text_blank_length (p, end) == 0)
    return FALSE;
  p = skip_blanks (p, end);
  c = p < end ? g_utf8_get_char (p) : 0;

  /* "J. Jansen", "P. de Wit" are names, "16 lid 2" no number of a line */
  if (upper || (!dotted && !g_unichar_isupper (c)))
    return FALSE;
  found->content = p;
  return TRUE;
}

/* "A.1  Title", "B2 Title": a letter, and a number that begins anew with each */
static gboolean
read_lettered (const char   *start,
               const char   *end,
               GovNumbering *found)
{
  const char *p = start + 1, *digits;
  guint level;

  if (!g_ascii_isupper (*start))
    return FALSE;
  p += p < end && (*p == '.' || *p == '-');
  digits = p;
  if (p >= end || !g_ascii_isdigit (*p))
    return FALSE;
  p = skip_digits (p, end, &found->number, &level);
  if (p - digits > 2 || level > 1)
    return FALSE;
  p += is_number_mark (p, end);
  if (p >= end || gov_text_blank_length (p, end) == 0)
    return FALSE;
  found->content = skip_blanks (p, end);
  if (found->content >= end || !g_unichar_isupper (g_utf8_get_char (found->content)))
    return FALSE;
  found->number += (*start - 'A') * GOV_LETTER_STEP;
  found->level = 1;
  found->mark = 'L';
  return TRUE;
}

/* "23/114  MINUTES": a year or the like, and the number that runs through */
static gboolean
read_slashed (const char   *start,
              const char   *end,
              GovNumbering *found)
{
  const char *p = start, *slash;
  guint level;

  while (p < end && g_ascii_isdigit (*p) && p - start < 4)
    p++;
  if (p == start || p >= end || (*p != '/' && *p != '-'))
    return FALSE;
  slash = p++;
  if (p >= end || !g_ascii_isdigit (*p))
    return FALSE;
  p = skip_digits (p, end, &found->number, &level);
  if (p - slash > 5 || p - start < 4)
    return FALSE;
  p += is_number_mark (p, end);
  if (p < end && gov_text_blank_length (p, end) == 0)
    return FALSE;
  p = skip_blanks (p, end);
  if (p < end && !g_unichar_isupper (g_utf8_get_char (p)) && strchr ("*_", *p) == NULL)
    return FALSE;
  found->mark = '/';
  found->level = 1;
  found->content = p;
  return TRUE;
}

/* The value of a Roman number, 0 for none */
static int
read_roman (const char  *p,
            const char  *end,
            const char **behind)
{
  static const char *const ones[] = { "", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX" };
  int tens = 0;
  gsize length = 0;

  for (; p < end && *p == 'X' && tens < 3; p++)
    tens++;
  while (p + length < end && (p[length] == 'I' || p[length] == 'V' || p[length] == 'X') && length < 5)
    length++;
  *behind = p + length;
  for (int i = 0; i < (int) G_N_ELEMENTS (ones); i++)
    if (strlen (ones[i]) == length && strncmp (p, ones[i], length) == 0)
      return MIN (tens * 10 + i, MAX_ROMAN);
  return 0;
}

/* "III. …", "C. …": an initial looks the same, so the words of the block keep it until it is known to run through */
static gboolean
read_soft (const char   *start,
           const char   *end,
           GovNumbering *found)
{
  const char *behind;
  int number = read_roman (start, end, &behind);

  found->mark = 'I';
  if (number == 0 && g_ascii_isupper (*start))
    {
      number = *start - 'A' + 1;
      behind = start + 1;
      found->mark = 'A';
    }
  if (number == 0 || !is_number_mark (behind, end) || gov_text_blank_length (behind + 1, end) == 0)
    return FALSE;
  behind = skip_blanks (behind + 1, end);
  if (behind >= end || !(g_unichar_isupper (g_utf8_get_char (behind)) || strchr ("*_", *behind) != NULL))
    return FALSE;
  found->number = number;
  found->level = 1;
  found->soft = TRUE;
  found->content = start;
  return TRUE;
}

/* What a line begins with; FALSE where that is no number */
gboolean
gov_text_read_number (const char   *p,
                      const char   *end,
                      GovNumbering *found)
{
  memset (found, 0, sizeof *found);
  found->number = -1;
  while (p < end && (*p == '*' || *p == '_'))
    p++;
  if (p >= end)
    return FALSE;
  if (read_slashed (p, end, found) || read_lettered (p, end, found))
    return TRUE;
  found->number = -1;
  found->level = 0;
  if (read_plain (p, end, found))
    return TRUE;
  return read_soft (p, end, found);
}

/* "TOP 3: …", "Zu Punkt 3 …", "§ 3": words of the section [item] and a number.  The content is the end for a line that
 * has nothing else. */
gboolean
gov_text_read_announced (GovText      *self,
                         const char   *p,
                         const char   *end,
                         GovNumbering *found)
{
  gboolean item = FALSE;

  memset (found, 0, sizeof *found);
  found->level = 1;
  found->mark = '#';
  while (p < end && (*p == '*' || *p == '_'))
    p++;
  if (p + 1 < end && (guchar) p[0] == 0xc2 && (guchar) p[1] == 0xa7)
    {
      item = TRUE;
      p = skip_blanks (p + 2, end);
    }
  for (guint i = 0; i < 2 && !item && p < end && g_unichar_isalpha (g_utf8_get_char (p)); i++)
    {
      const char *word = p;

      while (p < end && g_unichar_isalpha (g_utf8_get_char (p)))
        p = g_utf8_next_char (p);
      item = gov_text_word_is (self, gov_text_get_word (self, word, p - word), GOV_WORDS_ITEM);
      while (p < end && (gov_text_blank_length (p, end) > 0 || *p == '.'))
        p += MAX (gov_text_blank_length (p, end), 1);
    }
  if (!item || p >= end || !g_ascii_isdigit (*p))
    return FALSE;
  p = skip_digits (p, end, &found->number, &found->level);
  if (p < end && g_ascii_isalpha (*p) && (p + 1 == end || !g_ascii_isalnum (p[1])))
    p++;
  if (p < end && gov_text_blank_length (p, end) == 0 && strchr (".):-*_", *p) == NULL)
    return FALSE;
  while (p < end && (gov_text_blank_length (p, end) > 0 || strchr (".):-*_", *p) != NULL ||
                     g_utf8_get_char (p) == 0x2013 || g_utf8_get_char (p) == 0x2014))
    p = g_utf8_next_char (p);
  found->content = p;
  return TRUE;
}

/* "3.", "3.)", "23/114", "TOP 3": a line that is nothing but the number of what the next line says */
gboolean
gov_text_is_bare_number (GovText           *self,
                         const GovTextLine *line,
                         int               *number)
{
  const char *p = self->source->text + line->start, *end = self->source->text + line->end, *q = p;
  GovNumbering found;

  if (line->width > 24)
    return FALSE;
  while (q < end && g_ascii_isdigit (*q))
    q++;
  if (q > p && q - p <= 3 && end - q >= 1 && end - q <= 2 && strchr (".)", *q) != NULL && strchr (".)", end[-1]) != NULL)
    {
      *number = atoi (p);
      return TRUE;
    }
  memset (&found, 0, sizeof found);
  if ((!read_slashed (p, end, &found) || memchr (p, '/', end - p) == NULL) && !gov_text_read_announced (self, p, end, &found))
    return FALSE;
  *number = found.number;
  return found.content == end;
}
