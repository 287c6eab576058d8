#pragma once

#include <libgov/gov.h>

/* How much the beginning of a file looks like a format. */
typedef enum
{
  GUESS_NO = 0,
  GUESS_MAYBE = 2,
  GUESS_SURE = 4,
} Guess;

/* A format is a row of the table in format.c. */
typedef struct
{
  const char *name;
  const char *what;
  const char *suffixes[4];
  Guess (*guess) (const char *text, gsize length);
  GovRegister *(*read) (GBytes *bytes, const char *name, GError **error);
  char *(*write) (GovRegister *records); /* NULL if it can only be read */
} Format;

const Format *format_find           (const char  *name,
                                     GError     **error);
const Format *format_find_output    (const char  *name,
                                     const char  *path,
                                     GError     **error);
const Format *format_find_by_suffix (const char  *path);
const Format *format_guess          (const char  *path,
                                     const char  *text,
                                     gsize        length);
gboolean      format_reads_lines    (const Format *self);
void          format_describe       (GString      *text);
