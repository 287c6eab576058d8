/* What all verbs do alike: options, help, complaints. */
#include "verb.h"

#include <stdio.h>
#include <string.h>

#include "terminal.h"
#include "text.h"

static gboolean
has_entry (const GOptionEntry *entries,
           const char         *name)
{
  for (; entries->long_name != NULL; entries++)
    if (g_str_equal (entries->long_name, name))
      return TRUE;
  return FALSE;
}

/* Adds the options that are about reports, but for those that mean something of its own to the verb. */
static void
add_report_entries (GOptionContext     *context,
                    const GOptionEntry *own)
{
  for (const GOptionEntry *entry = format_report_entries; entry->long_name != NULL; entry++)
    if (!has_entry (own, entry->long_name))
      g_option_context_add_main_entries (context, (GOptionEntry[]) { *entry, { NULL } }, NULL);
}

static GOptionContext *
make_context (const Verb         *self,
              const GOptionEntry *entries)
{
  GOptionContext *context = g_option_context_new (self->arguments);
  g_autofree char *description = g_strdup_printf ("%s%sExamples:\n%s", self->details ? self->details : "",
                                                  self->details ? "\n\n" : "", self->examples);

  g_option_context_set_summary (context, self->summary);
  g_option_context_set_description (context, description);
  g_option_context_add_main_entries (context, entries, NULL);
  if (self->reads)
    add_report_entries (context, entries);
  g_option_context_add_main_entries (context, terminal_option_entries, NULL);
  return context;
}

/* GOption leaves a "--" where it stands before what looks like an option. */
static void
drop_separator (char **arguments)
{
  for (; *arguments != NULL; arguments++)
    if (g_str_equal (*arguments, "--"))
      {
        g_free (*arguments);
        memmove (arguments, arguments + 1, sizeof (char *) * g_strv_length (arguments));
        return;
      }
}

/* Reads the options of a verb and returns its arguments, without the name of the verb. */
char **
verb_take_options (const Verb          *self,
                   char               **argv,
                   const GOptionEntry  *entries,
                   guint                min_arguments,
                   guint                max_arguments,
                   GError             **error)
{
  g_autoptr (GOptionContext) context = make_context (self, entries);
  g_autofree char *name = g_strconcat ("gov ", self->name, NULL);
  g_auto (GStrv) arguments = g_strdupv (argv);
  guint n;

  g_set_prgname (name);
  if (!g_option_context_parse_strv (context, &arguments, error))
    return NULL;
  drop_separator (arguments);
  n = g_strv_length (arguments) - 1;
  if (n < min_arguments || n > max_arguments)
    {
      g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_FAILED, "wanted: %s %s", name, self->arguments);
      return NULL;
    }
  return g_strdupv (arguments + 1);
}

/* Writes one line of UTF-8, whatever was in the names and texts it tells of. */
static void
complain (const char *text)
{
  g_autofree char *line = text_clean (text);

  fprintf (stderr, "gov: %s\n", line);
}

/* Says what went wrong; for wrong use also where help is. */
int
verb_fail (GError *error)
{
  g_autofree char *text = NULL;

  if (error->domain == G_OPTION_ERROR)
    text = g_strdup_printf ("%s (see %s --help)", error->message, g_get_prgname ());
  complain (text ? text : error->message);
  return EXIT_WRONG;
}

/* Makes "NAME: CAUSE" of what GIO says: it names the file in the middle, or not at all. */
void
verb_name_file (const char  *name,
                GError     **error)
{
  GError *cause = *error;
  const char *colon = g_strrstr (cause->message, ": ");

  *error = g_error_new (cause->domain, cause->code, "%s: %s", name, colon ? colon + 2 : cause->message);
  g_error_free (cause);
}

/* Tells on standard error what the answer itself does not say. */
void
verb_remark (const char *format,
             ...)
{
  g_autofree char *text = NULL;
  va_list arguments;

  va_start (arguments, format);
  text = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  complain (text);
}

/* Finds the word of an option among those it may be; without one it is the first. */
gboolean
verb_choose (const char          *option,
             const char          *word,
             const char * const  *words,
             guint               *choice,
             GError             **error)
{
  g_autofree char *all = NULL;

  *choice = 0;
  if (word == NULL)
    return TRUE;
  for (; words[*choice] != NULL; (*choice)++)
    if (g_str_equal (words[*choice], word))
      return TRUE;
  all = g_strjoinv (", ", (char **) words);
  g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE, "%s is one of %s, not \"%s\"", option, all, word);
  return FALSE;
}
