#include "child.h"

#include <stdlib.h>
#include <sys/wait.h>

/* Its first line is its version. */
void
child_start (Child       *self,
             const char  *name,
             char       **argv)
{
  g_autoptr (GError) error = NULL;
  char version[64];
  int in, out;

  self->name = name;
  if (!g_spawn_async_with_pipes (NULL, argv, NULL, G_SPAWN_SEARCH_PATH | G_SPAWN_DO_NOT_REAP_CHILD, NULL, NULL,
                                 &self->pid, &in, &out, NULL, &error))
    {
      printf ("# %s\n", error->message);
      exit (1);
    }
  self->to = fdopen (in, "w");
  self->from = fdopen (out, "r");
  if (fgets (version, sizeof version, self->from) == NULL)
    {
      printf ("# %s does not start\n", name);
      exit (1);
    }
  printf ("# %s %s", name, version);
}

double
child_ask (Child *self)
{
  double seconds;

  fputs ("again\n", self->to);
  fflush (self->to);
  if (fscanf (self->from, "%lf", &seconds) != 1)
    {
      printf ("# %s does not answer\n", self->name);
      exit (1);
    }
  return seconds;
}

/* It ends when nothing more is to come. */
void
child_stop (Child *self)
{
  if (self->to == NULL)
    return;
  g_clear_pointer (&self->to, fclose);
  g_clear_pointer (&self->from, fclose);
  waitpid (self->pid, NULL, 0);
  g_spawn_close_pid (self->pid);
}
