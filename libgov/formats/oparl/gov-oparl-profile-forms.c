/* What the values of members have to look like. */
#include "formats/oparl/gov-oparl-profile-private.h"

static gboolean
is_url_character (const char *p)
{
  if (*p == '%')
    return g_ascii_isxdigit (p[1]) && g_ascii_isxdigit (p[2]);
  return g_ascii_isalnum (*p) || strchr ("-._~:/?#[]@!$&'()*+,;=", *p) != NULL;
}

/* With http or https, a host, and no sign that has to be escaped. */
static gboolean
is_url (const char *text)
{
  const char *host;

  if (g_ascii_strncasecmp (text, "https://", 8) == 0)
    host = text + 8;
  else if (g_ascii_strncasecmp (text, "http://", 7) == 0)
    host = text + 7;
  else
    return FALSE;
  if (*host == '\0' || strchr ("/?#:@", *host) != NULL)
    return FALSE;
  for (const char *p = host; *p != '\0'; p++)
    if (!is_url_character (p))
      return FALSE;
  return TRUE;
}

/* Reads @n digits and moves over them; -1: there are not so many. */
static gint
read_digits (const char **p,
             guint        n)
{
  gint number = 0;

  for (; n > 0; n--, (*p)++)
    {
      if (!g_ascii_isdigit (**p))
        return -1;
      number = number * 10 + (**p - '0');
    }
  return number;
}

static gboolean
skip (const char **p,
      char         character)
{
  if (**p != character)
    return FALSE;
  (*p)++;
  return TRUE;
}

static gboolean
read_date (const char **p)
{
  gint year, month, day;

  year = read_digits (p, 4);
  if (year < 0 || !skip (p, '-'))
    return FALSE;
  month = read_digits (p, 2);
  if (month < 0 || !skip (p, '-'))
    return FALSE;
  day = read_digits (p, 2);
  return year > 0 && month > 0 && day > 0 && g_date_valid_dmy ((GDateDay) day, (GDateMonth) month, (GDateYear) year);
}

static gboolean
read_time (const char **p)
{
  gint hour, minute, second;

  hour = read_digits (p, 2);
  if (hour < 0 || hour > 23 || !skip (p, ':'))
    return FALSE;
  minute = read_digits (p, 2);
  if (minute < 0 || minute > 59 || !skip (p, ':'))
    return FALSE;
  second = read_digits (p, 2);
  if (second < 0 || second > 59)
    return FALSE;
  if (skip (p, '.'))
    {
      if (!g_ascii_isdigit (**p))
        return FALSE;
      while (g_ascii_isdigit (**p))
        (*p)++;
    }
  return TRUE;
}

static gboolean
read_zone (const char **p)
{
  gint hours, minutes;

  if (skip (p, 'Z'))
    return TRUE;
  if (!skip (p, '+') && !skip (p, '-'))
    return FALSE;
  hours = read_digits (p, 2);
  if (hours < 0 || !skip (p, ':'))
    return FALSE;
  minutes = read_digits (p, 2);
  return minutes >= 0 && minutes <= 59 && hours * 60 + minutes <= 14 * 60;
}

static gboolean
is_date (const char *text)
{
  return read_date (&text) && *text == '\0';
}

static gboolean
is_date_time (const char *text)
{
  return read_date (&text) && skip (&text, 'T') && read_time (&text) && read_zone (&text) && *text == '\0';
}

static gboolean
is_whole (const char *text)
{
  return strpbrk (text, ".eE") == NULL;
}

static gboolean
is_version (const char *text)
{
  return g_str_equal (text, "https://schema.oparl.org/1.0/") || g_str_equal (text, "https://schema.oparl.org/1.1/");
}

static const GovOparlFormRow forms[] = {
  [GOV_OPARL_STRING] = { "a string", "\"", NULL, NULL },
  [GOV_OPARL_URL] = { "a URL", "\"", is_url, "oparl-not-a-url" },
  [GOV_OPARL_DATE] = { "a date such as 2021-11-29", "\"", is_date, "oparl-date-malformed" },
  [GOV_OPARL_DATE_TIME] = { "a time with its zone, such as 2021-11-29T10:00:00+01:00", "\"", is_date_time,
                            "oparl-date-malformed" },
  [GOV_OPARL_INTEGER] = { "a whole number", "0", is_whole, "oparl-wrong-type" },
  [GOV_OPARL_BOOLEAN] = { "true or false", "tf", NULL, NULL },
  [GOV_OPARL_OBJECT] = { "an object", "{", NULL, NULL },
  [GOV_OPARL_REFERENCE] = { "the URL of an object", "\"", is_url, "oparl-not-a-url" },
  [GOV_OPARL_LIST] = { "the URL of a list", "\"", is_url, "oparl-not-a-url" },
  [GOV_OPARL_ID] = { "a URL", "\"", is_url, "oparl-id-not-url" },
  [GOV_OPARL_TYPE] = { "the URL of a type", "\"", NULL, NULL }, /* the object's own business */
  [GOV_OPARL_VERSION] = { "the URL of OParl 1.0 or 1.1", "\"", is_version, "oparl-version-unknown" },
  [GOV_OPARL_GEOJSON] = { "an object of GeoJSON", "{", NULL, NULL },
};

const GovOparlFormRow *
gov_oparl_form_get (GovOparlForm form)
{
  return &forms[form];
}
