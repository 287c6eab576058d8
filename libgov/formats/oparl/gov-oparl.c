/* OParl as a format among others. */
#include "formats/oparl/gov-oparl-private.h"

/* The value of the next member "type" in a text that may end anywhere; NULL: there is none any more. */
static const char *
next_type (const char **p,
           const char  *end,
           gsize       *length)
{
  static const char key[] = "\"type\"";
  const char *quote;

  while ((*p = g_strstr_len (*p, end - *p, key)) != NULL)
    {
      *p += strlen (key);
      while (*p < end && (g_ascii_isspace (**p) || **p == ':'))
        (*p)++;
      if (*p == end || **p != '"')
        continue;
      (*p)++;
      quote = memchr (*p, '"', (gsize) (end - *p));
      if (quote == NULL)
        return NULL;
      *length = (gsize) (quote - *p);
      return *p;
    }
  return NULL;
}

/* The types of native JSON are bare words; those of GeoJSON, which both may hold, tell nothing. */
static GovLikeness
guess (const char *text,
       gsize       length)
{
  const char *p = text, *end = text + length, *word;

  if (!gov_format_is_json (text, length))
    return GOV_LIKENESS_NONE;
  while ((word = next_type (&p, end, &length)) != NULL)
    {
      g_autofree char *unescaped = g_malloc (length + 1);

      unescaped[gov_json_unescape (word, length, unescaped)] = '\0';
      if (strstr (unescaped, "oparl.org/") != NULL)
        return GOV_LIKENESS_NAMED;
      if (g_str_equal (unescaped, "Register") || gov_record_class_from_name (unescaped, strlen (unescaped)) != NULL)
        return GOV_LIKENESS_NONE;
    }
  return GOV_LIKENESS_NONE;
}

static char *
write_as_read (GovRegister  *records,
               gsize        *length,
               GError      **error)
{
  return gov_oparl_write (&gov_oparl_mapping, records, length);
}

static char *
write_1_0 (GovRegister  *records,
           gsize        *length,
           GError      **error)
{
  return gov_oparl_write (&gov_oparl_mapping_1_0, records, length);
}

static char *
write_1_1 (GovRegister  *records,
           gsize        *length,
           GError      **error)
{
  return gov_oparl_write (&gov_oparl_mapping_1_1, records, length);
}

#define READING                     \
  .media_type = "application/json", \
  .read = gov_oparl_read,           \
  .mapping = &gov_oparl_mapping,    \
  .read_line = gov_oparl_read_line, \
  .understand = gov_oparl_understand

const GovFormatRow gov_format_oparl = {
  .name = "oparl",
  .description = "OParl 1.0 and 1.1, German councils; written as it was read, else as 1.1",
  .guess = guess,
  .write = write_as_read,
  READING
};

const GovFormatRow gov_format_oparl_1_0 = {
  .name = "oparl-1.0",
  .description = "the same, everything written as 1.0",
  .write = write_1_0,
  READING
};

const GovFormatRow gov_format_oparl_1_1 = {
  .name = "oparl-1.1",
  .description = "the same, everything written as 1.1",
  .write = write_1_1,
  READING
};
