#include "text/gov-text-private.h"

#include <string.h>

/* Dates as people write them, to EDTF.  What is known is kept and what is not is not made up: a month
 * without a year gets its year from the meeting's date only. */

/* A date read, parts of which may be missing (0) */
typedef struct
{
  int year, month, day;
  int last_day;         /* "6/7 oktober": two days */
  const char *form;     /* of the whole: NULL, "season", "quarter", "early", "middle", "late" */
} Parts;

static gboolean
valid_day (int day,
           int month)
{
  static const int days[] = { 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };

  return month >= 1 && month <= 12 && day >= 1 && day <= days[month - 1];
}

/* "13-6-2024", "1/7/21", "08.07.2026", "2021-12-22" in one word, and "8.7." without a year */
static gboolean
read_numeric (const char *p,
              const char *end,
              gboolean    month_first,
              Parts      *parts)
{
  int numbers[3] = { 0 }, digits[3] = { 0 };
  guint n = 0;
  char mark = 0;

  for (; p < end; p++)
    {
      if (g_ascii_isdigit (*p))
        {
          if (++digits[n] > 4)
            return FALSE;
          numbers[n] = numbers[n] * 10 + (*p - '0');
        }
      else if (strchr ("-/.", *p) == NULL || n == 2 || digits[n] == 0 || (mark != 0 && *p != mark))
        return FALSE;
      else
        {
          mark = *p;
          n++;
        }
    }
  if (n == 1 && mark == '.' && digits[1] > 0 && *end == '.')
    {
      parts->day = numbers[0];
      parts->month = numbers[1];
      return digits[0] <= 2 && digits[1] <= 2 && valid_day (parts->day, parts->month);
    }
  if (n != 2 || digits[1] > 2)
    return FALSE;
  parts->month = numbers[1];
  parts->year = digits[0] == 4 ? numbers[0] : numbers[2];
  parts->day = digits[0] == 4 ? numbers[2] : numbers[0];
  if (digits[0] != 4 && digits[2] == 2)
    parts->year += 2000;
  if (month_first && digits[0] != 4 && valid_day (parts->month, parts->day)) /* "13/4/2022" says itself what is what */
    {
      parts->day = numbers[1];
      parts->month = numbers[0];
    }
  return (digits[0] == 4 ? digits[2] : digits[0]) <= 2 && parts->year >= 1800 && parts->year <= 2200 &&
         valid_day (parts->day, parts->month);
}

/* Whether the word is a numeric date that means the day of an EDTF, and in which order it then says day and month; one that
 * reads the same either way, or year first, tells nothing */
GovDateOrder
gov_text_find_date_order (const char *start,
                          const char *end,
                          const char *edtf)
{
  Parts parts;
  int number = (int) g_ascii_strtoll (start, NULL, 10);

  for (int month_first = FALSE; month_first <= TRUE; month_first++)
    {
      char day[11];

      memset (&parts, 0, sizeof parts);
      if (!read_numeric (start, end, month_first, &parts) || parts.year == 0 || parts.day == parts.month)
        continue;
      g_snprintf (day, sizeof day, "%04d-%02d-%02d", parts.year, parts.month, parts.day);
      if (g_str_has_prefix (edtf, day) && (edtf[10] == '\0' || edtf[10] == 'T'))
        return number == parts.day ? GOV_DATE_ORDER_DAY_MONTH : number == parts.month ? GOV_DATE_ORDER_MONTH_DAY : GOV_DATE_ORDER_NONE;
    }
  return GOV_DATE_ORDER_NONE;
}

/* "20220504": a day in eight digits */
static gboolean
read_compact (const char *p,
              const char *end,
              Parts      *parts)
{
  int number = 0;

  if (end - p != 8)
    return FALSE;
  for (; p < end && g_ascii_isdigit (*p); p++)
    number = number * 10 + (*p - '0');
  parts->year = number / 10000;
  parts->month = number / 100 % 100;
  parts->day = number % 100;
  return p == end && parts->year >= 1900 && parts->year <= 2100 && valid_day (parts->day, parts->month);
}

/* "4-May-2022", in one word */
static gboolean
read_joined (GovText    *self,
             const char *p,
             const char *end,
             Parts      *parts)
{
  const char *month = p, *year;
  const GovWordsRule *rule;

  while (month < end && *month != '-')
    month++;
  for (year = end; year > month && year[-1] != '-';)
    year--;
  if (month - p < 1 || month - p > 2 || !g_ascii_isdigit (*p) || year - month < 4 || (end - year != 4 && end - year != 2) || !g_ascii_isdigit (*year))
    return FALSE;
  rule = gov_text_word_rule (self, gov_text_get_word (self, month + 1, year - month - 2), GOV_WORDS_MONTH);
  if (rule == NULL || rule->value == NULL)
    return FALSE;
  parts->day = atoi (p);
  parts->month = atoi (rule->value);
  parts->year = atoi (year) + (end - year == 2 ? 2000 : 0);
  return parts->year >= 1800 && parts->year <= 2200 && valid_day (parts->day, parts->month);
}

/* Whether dates in digits have the month first: the language says so, or one of the text that makes sense in no other way */
static gboolean
has_month_first (GovText *self)
{
  guint n_other = 0;

  if (self->month_first >= 0)
    return self->month_first;
  self->month_first = gov_lexicon_month_comes_first (self->lexicon);
  for (guint i = 0; i < self->tokens->len && !self->month_first && n_other == 0; i++)
    {
      const GovToken *t = gov_text_token (self, i);
      const char *start = self->text->str + t->span.start, *p = start;
      Parts parts = { 0 };

      while (p < self->text->str + t->span.end && g_ascii_isdigit (*p))
        p++;
      if (p == start || p - start > 2 || *p != '/' || p >= self->text->str + t->span.end)
        continue;
      n_other += read_numeric (start, self->text->str + t->span.end, FALSE, &parts) && parts.day > 12;
      memset (&parts, 0, sizeof parts);
      self->month_first = n_other == 0 && read_numeric (start, self->text->str + t->span.end, TRUE, &parts) && parts.day > 12;
    }
  return self->month_first;
}

static int
token_value (GovText      *self,
             guint         token,
             GovWordsKind  kind)
{
  const GovWordsRule *rule = gov_text_token_rule (self, token, kind);

  return rule != NULL && rule->value != NULL ? (int) g_ascii_strtoll (rule->value, NULL, 10) : 0;
}

/* A number of up to two digits, also "13th" and "6/7" */
static int
read_day (GovText *self,
          guint    token,
          int     *last)
{
  const char *p = gov_text_folded (self, token);
  char *end;
  int day;

  if (!g_ascii_isdigit (*p))
    return 0;
  day = (int) g_ascii_strtoll (p, &end, 10);
  *last = 0;
  if (*end == '/' && g_ascii_isdigit (end[1]))
    *last = (int) g_ascii_strtoll (end + 1, &end, 10);
  if (day < 1 || day > 31 || strlen (end) > 2 || *end == '-')
    return 0;
  return day;
}

/* "'22": two digits behind an apostrophe */
static gboolean
is_short_year (GovText        *self,
               const GovToken *token)
{
  const char *p = self->text->str + token->span.start;

  return token->span.end - token->span.start == 2 && token->span.start > 3 && (p[-1] == '\'' || g_str_has_prefix (p - 3, "\342\200\231"));
}

static int
read_year (GovText *self,
           guint    token,
           guint    end)
{
  const GovToken *t;
  int year;

  if (token >= end)
    return 0;
  t = gov_text_token (self, token);
  if ((t->shapes & GOV_SHAPE_BIT (GOV_ATOM_NUMBER)) == 0 || (t->span.end - t->span.start != 4 && !is_short_year (self, t)))
    return 0;
  year = atoi (gov_text_folded (self, token)) + (t->span.end - t->span.start == 2 ? 2000 : 0);
  return year >= 1800 && year <= 2200 ? year : 0;
}

/* Reads a year behind a token, over a comma */
static void
take_year (GovText *self,
           guint    end,
           Parts   *parts,
           guint   *last)
{
  guint next = *last + 1;

  if (next < end && (gov_text_token (self, next)->shapes & GOV_SHAPE_BIT (GOV_ATOM_COMMA)) != 0)
    next++;
  parts->year = read_year (self, next, end);
  if (parts->year != 0)
    *last = next;
}

/* "29 november 2021", "July 21, 2020", "februari 2022", "medio maart" */
static gboolean
read_named (GovText *self,
            guint    token,
            guint    end,
            Parts   *parts,
            guint   *last)
{
  const GovWordsRule *part = gov_text_token_rule (self, token, GOV_WORDS_PART);
  guint i = token;

  if (part != NULL && part->value == NULL && i + 1 < end)
    i += i + 2 < end && gov_text_token_is (self, i + 1, GOV_WORDS_OF) ? 2 : 1;
  else
    part = NULL;
  parts->day = part == NULL ? read_day (self, i, &parts->last_day) : 0;
  if (parts->day != 0 && i + 1 < end)
    i++;
  while (parts->day != 0 && i + 1 < end && gov_text_token_is (self, i, GOV_WORDS_OF))
    i++;
  parts->month = token_value (self, i, GOV_WORDS_MONTH);
  if (parts->month == 0)
    return FALSE;

  *last = i;
  if (parts->day == 0 && part == NULL && i + 1 < end && read_year (self, i + 1, end) == 0)
    {
      parts->day = read_day (self, i + 1, &parts->last_day);
      *last = parts->day != 0 ? i + 1 : i;
    }
  take_year (self, end, parts, last);
  parts->form = part != NULL ? part->section->name : NULL;
  return parts->day == 0 || valid_day (parts->day, parts->month);
}

/* A number of one or two digits, 0 for none */
static int
read_small_number (GovText *self,
                   guint    token)
{
  const GovToken *t = gov_text_token (self, token);

  return gov_text_token_has_shape (self, token, GOV_ATOM_NUMBER) && t->span.end - t->span.start <= 2 ? atoi (gov_text_folded (self, token)) : 0;
}

/* "Q2 2022", "tweede kwartaal", "2. Quartal", "first half of 2022", "het voorjaar van 2022" */
static gboolean
read_season (GovText *self,
             guint    token,
             guint    end,
             Parts   *parts,
             guint   *last)
{
  const char *folded = gov_text_folded (self, token);
  int season = token_value (self, token, GOV_WORDS_SEASON), number;

  *last = token;
  if (season == 0 && folded[0] == 'q' && folded[1] >= '1' && folded[1] <= '4' && folded[2] == '\0')
    season = 32 + folded[1] - '0';
  if (season == 0 && token + 1 < end && (number = MAX (token_value (self, token, GOV_WORDS_NUMERAL), read_small_number (self, token))) > 0)
    {
      const GovWordsRule *unit = gov_text_token_rule (self, token + 1, GOV_WORDS_PART);

      if (unit != NULL && unit->value != NULL && number >= 1 && number <= 4)
        {
          season = atoi (unit->value) + number;
          *last = token + 1;
        }
    }
  if (season == 0)
    return FALSE;
  parts->month = season;
  parts->form = "season";
  if (*last + 1 < end && gov_text_token_is (self, *last + 1, GOV_WORDS_OF) && read_year (self, *last + 2, end) != 0)
    ++*last;
  take_year (self, end, parts, last);
  return TRUE;
}

/* Most words begin no date */
static gboolean
may_begin_date (GovText *self,
                guint    token)
{
  const GovToken *t = gov_text_token (self, token);
  char first = self->text->str[t->span.start];

  return (gov_text_kinds (self, token) & (GOV_KIND_BIT (GOV_WORDS_MONTH) | GOV_KIND_BIT (GOV_WORDS_PART) | GOV_KIND_BIT (GOV_WORDS_SEASON) |
                      GOV_KIND_BIT (GOV_WORDS_NUMERAL))) != 0 ||
         g_ascii_isdigit (first) || first == 'q' || first == 'Q' || first == '(';
}

static gboolean
read_parts (GovText *self,
            guint    token,
            guint    end,
            Parts   *parts,
            guint   *last)
{
  const GovToken *t = gov_text_token (self, token);

  memset (parts, 0, sizeof *parts);
  *last = token;
  if (!may_begin_date (self, token))
    return FALSE;
  if (g_ascii_isdigit (self->text->str[t->span.start]))
    {
      const char *start = self->text->str + t->span.start, *stop = self->text->str + t->span.end;

      if (read_numeric (start, stop, has_month_first (self), parts))
        return TRUE;
      memset (parts, 0, sizeof *parts);
      if (read_compact (start, stop, parts))
        return TRUE;
      memset (parts, 0, sizeof *parts);
      if (read_joined (self, start, stop, parts))
        return TRUE;
    }
  memset (parts, 0, sizeof *parts);
  if (read_named (self, token, end, parts, last))
    return !(*last + 1 < end && gov_text_token_is (self, *last + 1, GOV_WORDS_CLOCK));
  memset (parts, 0, sizeof *parts);
  return read_season (self, token, end, parts, last);
}

/* The month that a season or quarter is over in */
static int
last_month (const Parts *parts)
{
  if (g_strcmp0 (parts->form, "season") != 0)
    return parts->month;
  if (parts->month >= 40)
    return (parts->month - 39) * 6;
  if (parts->month >= 33)
    return (parts->month - 32) * 3;
  return (parts->month - 20) * 3 + 2;
}

/* Gives a date without a year the year that is nearest: behind the anchor when it is to come, before
 * it when it is past */
static void
complete_year (GovText      *self,
               Parts        *parts,
               GovDateSense  sense)
{
  int of = last_month (parts), month, day;

  if (parts->year != 0 || !g_date_valid (&self->date))
    return;
  parts->year = g_date_get_year (&self->date);
  month = g_date_get_month (&self->date);
  day = g_date_get_day (&self->date);
  if (sense == GOV_DATE_TO_COME && (of < month || (of == month && parts->day != 0 && parts->day < day)))
    parts->year++;
  else if (sense == GOV_DATE_PAST && (of > month || (of == month && parts->day > day)))
    parts->year--;
}

static char *
parts_to_edtf (const Parts *parts)
{
  static const char *const thirds[][3] = { { "early", "01", "10" }, { "middle", "11", "20" }, { "late", "21", "" } };

  if (parts->year == 0)
    return NULL;
  for (guint i = 0; i < G_N_ELEMENTS (thirds); i++)
    if (g_strcmp0 (parts->form, thirds[i][0]) == 0)
      {
        int length = g_date_get_days_in_month (parts->month, parts->year);

        return g_strdup_printf ("%04d-%02d-%s~/%04d-%02d-%s%.0d~", parts->year, parts->month, thirds[i][1],
                                parts->year, parts->month,
                                thirds[i][2], i == 2 ? length : 0);
      }
  if (parts->day == 0)
    return g_strdup_printf ("%04d-%02d", parts->year, parts->month);
  if (parts->last_day > parts->day && valid_day (parts->last_day, parts->month))
    return g_strdup_printf ("%04d-%02d-%02d/%04d-%02d-%02d", parts->year, parts->month, parts->day, parts->year,
                            parts->month, parts->last_day);
  return g_strdup_printf ("%04d-%02d-%02d", parts->year, parts->month, parts->day);
}

/* Reads the date that starts at a token.  Without a year it is completed from the meeting's date in the
 * given sense; edtf is NULL where that is not possible. */
gboolean
gov_text_read_date (GovText      *self,
                    guint         token,
                    guint         end,
                    GovDateSense  sense,
                    GovTextDate  *date)
{
  Parts parts;

  memset (date, 0, sizeof *date);
  if (!read_parts (self, token, end, &parts, &date->last))
    return FALSE;
  date->first = token;
  date->has_year = parts.year != 0;
  date->has_day = parts.day != 0;
  date->alone = parts.day == 0 && parts.year == 0 && parts.form == NULL;
  complete_year (self, &parts, sense);
  date->edtf = parts_to_edtf (&parts);
  date->span.start = gov_text_token (self, token)->span.start;
  date->span.end = gov_text_token (self, date->last)->span.end;
  return TRUE;
}

/* A day that has no year, as EDTF says that: "XXXX-05-04"; NULL for none */
char *
gov_text_read_day (GovText *self,
                   guint    token,
                   guint    end)
{
  Parts parts;
  guint last;

  if (!read_parts (self, token, end, &parts, &last) || parts.year != 0 || parts.day == 0 || parts.form != NULL)
    return NULL;
  return g_strdup_printf ("XXXX-%02d-%02d", parts.month, parts.day);
}

/* The year of the first date with one in a range of tokens */
int
gov_text_find_year (GovText *self,
                    guint    token,
                    guint    end)
{
  Parts parts;
  guint last;

  for (guint i = token; i < end; i++)
    if (read_parts (self, i, end, &parts, &last) && parts.year != 0)
      return parts.year;
  return 0;
}

static char *
day_text (const GDate *date)
{
  return g_strdup_printf ("%04d-%02d-%02d", g_date_get_year (date), g_date_get_month (date), g_date_get_day (date));
}

/* A word for a time that counts from the meeting: "dit weekend", "morgen", "volgende week" */
static char *
due_word_to_edtf (GovText    *self,
                  const char *word)
{
  GDate day = self->date;
  int weekday = g_date_valid (&day) ? g_date_get_weekday (&day) : 0;
  g_autofree char *from = NULL, *to = NULL;

  if (weekday == 0)
    return NULL;
  if (g_str_equal (word, "tomorrow"))
    g_date_add_days (&day, 1);
  else if (g_str_equal (word, "end-of-week"))
    g_date_add_days (&day, 7 - weekday);
  else if (g_str_equal (word, "year-end"))
    return g_strdup_printf ("%04d-12~", g_date_get_year (&day));
  else if (g_str_equal (word, "today"))
    return day_text (&day);
  else if (g_str_equal (word, "month-end"))
    return g_strdup_printf ("%04d-%02d", g_date_get_year (&day), g_date_get_month (&day));
  else if (g_str_equal (word, "next-month"))
    {
      g_date_add_months (&day, 1);
      return g_strdup_printf ("%04d-%02d", g_date_get_year (&day), g_date_get_month (&day));
    }
  else if (g_str_equal (word, "weekend") || g_str_equal (word, "next-week"))
    {
      gboolean week = g_str_equal (word, "next-week");

      g_date_add_days (&day, week ? 8 - weekday : MAX (6 - weekday, 0));
      from = day_text (&day);
      g_date_add_days (&day, week ? 6 : 1);
      to = day_text (&day);
      return g_strdup_printf ("%s/%s", from, to);
    }
  else
    return NULL;
  return day_text (&day);
}

/* "binnen twee weken", "over een maand" */
static gboolean
read_duration (GovText *self,
               guint    token,
               guint    end,
               GovDue  *due)
{
  const GovWordsRule *opener = gov_text_token_rule (self, token, GOV_WORDS_RELATIVE), *unit;
  GDate day = self->date;
  int number;

  if (opener != NULL && token + 1 < end && gov_text_token_is (self, token + 1, GOV_WORDS_OF))
    token++; /* "innerhalb von" */
  if (opener == NULL || token + 2 >= end)
    return FALSE;
  number = atoi (gov_text_folded (self, token + 1));
  if (number == 0)
    number = token_value (self, token + 1, GOV_WORDS_NUMERAL);
  unit = gov_text_token_rule (self, token + 2, GOV_WORDS_DURATION);
  if (unit == NULL || number <= 0 || number > 500)
    return FALSE;

  due->kind = "date";
  due->bound = opener->section->name;
  due->first = token;
  due->last = token + 2;
  if (!g_date_valid (&day))
    return TRUE;
  if (g_strcmp0 (unit->value, "D") == 0)
    g_date_add_days (&day, number);
  else if (g_strcmp0 (unit->value, "W") == 0)
    g_date_add_days (&day, 7 * number);
  else if (g_strcmp0 (unit->value, "M") == 0)
    g_date_add_months (&day, number);
  else
    g_date_add_years (&day, MIN (number, 100));
  due->edtf = day_text (&day);
  return TRUE;
}

/* "KW 14", "week 14": from Monday to Sunday, of this year or the next */
static gboolean
read_week (GovText *self,
           guint    token,
           guint    end,
           GovDue  *due)
{
  const GovWordsRule *unit = gov_text_token_rule (self, token, GOV_WORDS_DURATION);
  int number = unit != NULL && token + 1 < end && g_strcmp0 (unit->value, "W") == 0 ? read_small_number (self, token + 1) : 0;
  g_autofree char *from = NULL, *to = NULL;
  GDate day;

  if (number < 1 || number > 53)
    return FALSE;
  due->kind = "date";
  due->first = token;
  due->last = token + 1;
  if (!g_date_valid (&self->date))
    return TRUE;
  for (int year = g_date_get_year (&self->date); due->edtf == NULL; year++)
    {
      g_date_set_dmy (&day, 4, 1, year); /* is in week 1 */
      g_date_subtract_days (&day, g_date_get_weekday (&day) - 1);
      g_date_add_days (&day, 7 * (number - 1));
      from = day_text (&day);
      g_date_add_days (&day, 6);
      if (g_date_compare (&day, &self->date) < 0 && year == g_date_get_year (&self->date))
        {
          g_clear_pointer (&from, g_free);
          continue;
        }
      to = day_text (&day);
      due->edtf = g_strdup_printf ("%s/%s", from, to);
    }
  return TRUE;
}

/* "vrijdag", "bis Freitag": the first one after the meeting */
static gboolean
read_weekday (GovText *self,
              guint    token,
              guint    end,
              GovDue  *due)
{
  int weekday = token_value (self, token, GOV_WORDS_WEEKDAY);
  GDate day = self->date;

  if (weekday < 1 || weekday > 7 || (token + 1 < end && (gov_text_token (self, token + 1)->mark ||
                                                         gov_text_token_has_shape (self, token + 1, GOV_ATOM_NUMBER)) &&
                                     token + 2 < end && gov_text_token_has_shape (self, token + 2, GOV_ATOM_NUMBER)))
    return FALSE;
  due->kind = "date";
  due->first = due->last = token;
  if (!g_date_valid (&day))
    return TRUE;
  g_date_add_days (&day, 1);
  while ((int) g_date_get_weekday (&day) != weekday)
    g_date_add_days (&day, 1);
  due->edtf = day_text (&day);
  return TRUE;
}

/* The bound that the words before a date give it */
static const char *
find_bound (GovText *self,
            guint    first,
            guint    token)
{
  for (guint back = 1; back <= 3 && token >= first + back; back++)
    {
      const GovWordsRule *rule = gov_text_token_rule (self, token - back, GOV_WORDS_BOUND);

      if (rule != NULL)
        return rule->section->name;
      if (!gov_text_token_is (self, token - back, GOV_WORDS_DETERMINER) &&
          !gov_text_token_is (self, token - back, GOV_WORDS_PREPOSITION) &&
          !gov_text_token_is (self, token - back, GOV_WORDS_WEEKDAY))
        break;
    }
  return NULL;
}

/* What follows an article, up to the next small word or verb: "na de | verkiezingen" */
static guint
find_event_end (GovText *self,
                guint    article,
                guint    end)
{
  guint last = article;

  while (last + 1 < end && last < article + 3 && !gov_text_token (self, last + 1)->mark &&
         !gov_text_token_is (self, last + 1, GOV_WORDS_FINITE) &&
         !gov_text_token_is (self, last + 1, GOV_WORDS_LANGUAGE))
    last++;
  return last;
}

static gboolean
is_date_behind (GovText *self,
                guint    token,
                guint    end)
{
  GovTextDate date;

  if (token + 1 >= end || !gov_text_read_date (self, token + 1, end, GOV_DATE_TO_COME, &date))
    return FALSE;
  g_free (date.edtf);
  return TRUE;
}

/* Whether a date tells which thing is meant, not when something is due: "de brief van 3 mei", but not "de vergadering van
 * 3 mei", "de week van 3 mei" */
static gboolean
belongs_to_thing (GovText           *self,
                  guint              first,
                  const GovTextDate *date,
                  const char        *bound)
{
  guint of = date->first;

  while (of > first && !gov_text_token_is (self, of, GOV_WORDS_BOUND))
    of--;
  return g_strcmp0 (bound, "none") == 0 &&
         (of == first || (!gov_text_token_is (self, of - 1, GOV_WORDS_DURATION) && !gov_text_token_has_shape (self, of - 1, GOV_ATOM_MEETING)));
}

/* Whether a word stands before a day of the week that makes it a time: "am Freitag" */
static gboolean
stands_behind_preposition (GovText *self,
                           guint    first,
                           guint    token)
{
  return token > first && gov_text_token_is (self, token - 1, GOV_WORDS_PREPOSITION) && !gov_text_token_is (self, token - 1, GOV_WORDS_AGENT);
}

/* A due in words that the lexicon lists */
static gboolean
read_due_phrase (GovText           *self,
                 const GovSentence *s,
                 guint              token,
                 guint              end,
                 GovDue            *due)
{
  GArray *hits = g_array_set_size (self->hits, 0);
  guint best = 0;

  gov_text_match (self, token, s->first, end, GOV_KIND_BIT (GOV_WORDS_DUE), hits);
  if (hits->len == 0)
    return FALSE;
  for (guint i = 1; i < hits->len; i++)
    if (g_array_index (hits, GovHit, i).last > g_array_index (hits, GovHit, best).last)
      best = i;
  due->kind = g_array_index (hits, GovHit, best).rule->section->name;
  due->first = token;
  due->last = g_array_index (hits, GovHit, best).last;
  if (g_str_has_suffix (due->kind, "-event") && gov_text_token_is (self, due->last, GOV_WORDS_DETERMINER) &&
      !is_date_behind (self, due->last, end))
    due->last = find_event_end (self, due->last, end);
  else if (g_str_has_suffix (due->kind, "-event") && is_date_behind (self, due->last, end))
    return FALSE; /* "after the summer" */
  due->edtf = due_word_to_edtf (self, due->kind);
  if (due->edtf != NULL)
    {
      if (g_str_has_suffix (due->kind, "-end") || g_str_has_prefix (due->kind, "end-"))
        due->bound = "by";
      due->kind = "date";
    }
  return TRUE;
}

/* "in februari", "at the February meeting": a month by itself is a time only behind such a word */
static gboolean
stands_at_place (GovText *self,
                 guint    first,
                 guint    token)
{
  while (token > first && gov_text_token_is (self, token - 1, GOV_WORDS_DETERMINER))
    token--;
  return token > first && gov_text_token_is (self, token - 1, GOV_WORDS_PLACE);
}

static gboolean
may_begin_due (GovText           *self,
               const GovSentence *s,
               guint              token)
{
  return gov_text_may_begin (self, token, s->first, GOV_KIND_BIT (GOV_WORDS_DUE)) ||
         (gov_text_kinds (self, token) & (GOV_KIND_BIT (GOV_WORDS_RELATIVE) | GOV_KIND_BIT (GOV_WORDS_DURATION) | GOV_KIND_BIT (GOV_WORDS_WEEKDAY))) != 0 ||
         may_begin_date (self, token);
}

/* The first expression for when something is due between two tokens */
gboolean
gov_text_find_due (GovText           *self,
                   const GovSentence *s,
                   guint              first,
                   guint              end,
                   GovDue            *due)
{
  memset (due, 0, sizeof *due);
  for (guint i = first; i < end; i++)
    {
      GovTextDate date;

      if (!may_begin_due (self, s, i))
        continue;
      if (read_due_phrase (self, s, i, end, due) || read_duration (self, i, end, due))
        return TRUE;
      if (!gov_text_read_date (self, i, end, GOV_DATE_TO_COME, &date))
        {
          const char *bound = find_bound (self, first, i);

          if (!read_week (self, i, end, due) &&
              ((bound == NULL && !stands_at_place (self, first, i) && !stands_behind_preposition (self, first, i)) || !read_weekday (self, i, end, due)))
            continue;
          due->bound = g_strcmp0 (bound, "coming") == 0 ? NULL : bound;
          return TRUE;
        }
      due->bound = find_bound (self, first, i);
      if ((date.alone && due->bound == NULL && !stands_at_place (self, first, i)) || belongs_to_thing (self, first, &date, due->bound))
        {
          g_free (date.edtf);
          i = date.last;
          continue;
        }
      if (g_strcmp0 (due->bound, "none") == 0 || g_strcmp0 (due->bound, "coming") == 0)
        due->bound = NULL;
      due->kind = "date";
      due->edtf = date.edtf;
      due->first = i;
      due->last = date.last;
      while (due->first > first &&
             (gov_text_token_is (self, due->first - 1, GOV_WORDS_BOUND) ||
              gov_text_token_is (self, due->first - 1, GOV_WORDS_PLACE) ||
              gov_text_token_is (self, due->first - 1, GOV_WORDS_WEEKDAY) ||
              (gov_text_token_is (self, due->first - 1, GOV_WORDS_DETERMINER) &&
               !gov_text_token_is (self, due->first, GOV_WORDS_BOUND))))
        due->first--;
      return TRUE;
    }
  return FALSE;
}
