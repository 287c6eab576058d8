/* Prints a page that is made from a table, says whether a file still is that page, or writes it anew. */
#include "pages.h"

#include <glib.h>

/* @page is taken over; @source is what it is made from: "the table says". */
int
page_main (int         argc,
           char      **argv,
           char       *page,
           const char *source)
{
  g_autofree char *made = page;
  g_autofree char *found = NULL;
  g_autofree char *name = g_path_get_basename (argv[0]);
  g_autoptr (GError) error = NULL;

  if (argc == 1)
    g_print ("%s", made);
  else if (argc == 3 && g_str_equal (argv[1], "--update"))
    g_file_set_contents (argv[2], made, -1, &error);
  else if (argc == 2 && g_file_get_contents (argv[1], &found, NULL, &error) && !g_str_equal (made, found))
    {
      g_printerr ("%s is not what %s any more: %s --update %s\n", argv[1], source, argv[0], argv[1]);
      return 1;
    }
  if (error == NULL && argc <= 3)
    return 0;
  if (error != NULL)
    g_printerr ("%s\n", error->message);
  else
    g_printerr ("usage: %s [[--update] PAGE]\n", name);
  return 2;
}
