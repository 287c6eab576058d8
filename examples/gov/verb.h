#pragma once

#include <libgov/gov.h>

#include "format.h"

/* What the tool answers to the shell. */
enum
{
  EXIT_GOOD = 0,
  EXIT_FINDINGS = 1, /* differences, issues, nothing found */
  EXIT_WRONG = 2,    /* wrong use, or input that cannot be read */
};

typedef struct _Verb Verb;

/* A verb is a row of the table in main.c and a function in a file of its own. */
struct _Verb
{
  const char *name;
  const char *arguments; /* as in the line of usage */
  const char *summary;
  const char *details;   /* nullable: what else its help says */
  const char *examples;

  /* @argv is NULL-terminated and starts with the name of the verb. */
  int (*run) (const Verb *self, char **argv);

  gboolean reads; /* files, of which some may be reports: it has the options that are about them */
};

int verb_convert (const Verb *self, char **argv);
int verb_fetch   (const Verb *self, char **argv);
int verb_list    (const Verb *self, char **argv);
int verb_show    (const Verb *self, char **argv);
int verb_check   (const Verb *self, char **argv);
int verb_diff    (const Verb *self, char **argv);
int verb_follow  (const Verb *self, char **argv);
int verb_merge   (const Verb *self, char **argv);
int verb_find    (const Verb *self, char **argv);
int verb_put     (const Verb *self, char **argv);
int verb_history (const Verb *self, char **argv);
int verb_seal    (const Verb *self, char **argv);
int verb_verify  (const Verb *self, char **argv);
int verb_erase   (const Verb *self, char **argv);
int verb_export  (const Verb *self, char **argv);
int verb_review  (const Verb *self, char **argv);
int verb_profile (const Verb *self, char **argv);
int verb_schema  (const Verb *self, char **argv);

/* For the functions above. */

char   **verb_take_options (const Verb          *self,
                            char               **argv,
                            const GOptionEntry  *entries,
                            guint                min_arguments,
                            guint                max_arguments,
                            GError             **error) G_GNUC_WARN_UNUSED_RESULT;
int      verb_fail         (GError              *error);
void     verb_name_file    (const char          *name,
                            GError             **error);
void     verb_remark       (const char          *format,
                            ...) G_GNUC_PRINTF (1, 2);
gboolean verb_choose       (const char          *option,
                            const char          *word,
                            const char * const  *words,
                            guint               *choice,
                            GError             **error);

/* The option that all verbs have which read files, beside those of format_report_entries. */
#define VERB_OPTION_FROM(variable) \
  { "from", 'f', 0, G_OPTION_ARG_STRING, (variable), "Format of the input, where it cannot be guessed", "FORMAT" }
