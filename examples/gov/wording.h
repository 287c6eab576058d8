#pragma once

/* The languages that clerks' lists are written in: that of the name by which the list was asked for. */
typedef enum
{
  LANGUAGE_ENGLISH,
  LANGUAGE_DUTCH,
  LANGUAGE_GERMAN,
  N_LANGUAGES,
} Language;

/* A word of the tool in another language; the word itself where the table has none. */
const char *wording_get  (const char *english,
                          Language    language);

/* What the word of any language is in English, in any case; the word itself where the table has none.
 * @language may be NULL. */
const char *wording_find (const char *word,
                          Language   *language);
