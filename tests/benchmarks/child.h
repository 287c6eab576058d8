#pragma once

#include <stdio.h>
#include <glib.h>

G_BEGIN_DECLS

/* A program that does its work, and says how many seconds that took, for each line that it is sent. */
typedef struct
{
  const char *name;
  GPid pid;
  FILE *to, *from;
} Child;

void   child_start (Child       *self,
                    const char  *name,
                    char       **argv);
double child_ask   (Child       *self);
void   child_stop  (Child       *self);

G_END_DECLS
