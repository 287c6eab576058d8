/* usage: bench-read PYTHON SCRIPT
 *
 * How fast a register is read, against json-glib and Python. */
#include <glib/gstdio.h>
#include <json-glib/json-glib.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "check-register.h"
#include "child.h"
#include "gov.h"
#include "measure.h"
#include "peer.h"

typedef struct
{
  MeasureInput input;
  GBytes *bytes;
  double freeing; /* the least time that freeing a register took */
  Child python;
} BenchRead;

static double
read_register (gpointer data)
{
  BenchRead *self = data;
  double start = measure_clock (), end;
  GovRegister *reg = gov_register_new_from_bytes (self->bytes, NULL, NULL);

  end = measure_clock ();
  g_object_unref (reg);
  self->freeing = MIN (self->freeing, measure_clock () - end);
  return (end - start) / self->input.length;
}

static double
read_peers (gpointer data)
{
  BenchRead *self = data;
  double start = measure_clock (), end;
  GPtrArray *peers = peer_read_lines (self->input.text, self->input.length);

  end = measure_clock ();
  g_ptr_array_unref (peers);
  return (end - start) / self->input.length;
}

/* The nodes are all kept until the clock has stopped, as libgov's records are. */
static double
read_nodes (gpointer data)
{
  BenchRead *self = data;
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autoptr (GPtrArray) nodes = g_ptr_array_new_with_free_func ((GDestroyNotify) json_node_unref);
  const char *line = self->input.text, *end = line + self->input.length;
  double start = measure_clock ();

  while (line < end)
    {
      const char *line_end = memchr (line, '\n', end - line);

      json_parser_load_from_data (parser, line, line_end - line, NULL);
      g_ptr_array_add (nodes, json_parser_steal_root (parser));
      line = line_end + 1;
    }
  return (measure_clock () - start) / self->input.length;
}

/* Python measures itself, once for each line that it is sent. */
static double
read_in_python (gpointer data)
{
  BenchRead *self = data;

  return child_ask (&self->python) / self->input.length;
}

static void
start_python (BenchRead  *self,
              char      **command)
{
  g_autofree char *path = NULL, *part = g_strdup_printf ("%zu", self->input.length);
  g_autoptr (GError) error = NULL;
  char *argv[] = { command[0], command[1], NULL, part, NULL };
  int file = g_file_open_tmp ("register-XXXXXX.ndjson", &path, &error);

  argv[2] = path;
  if (file < 0 || !g_close (file, &error) ||
      !g_file_set_contents (path, self->input.text, self->input.length, &error))
    {
      printf ("# %s\n", error->message);
      exit (1);
    }
  child_start (&self->python, "Python", argv);
  remove (path); /* it has been read */
}

static const MeasurePeer rivals[] = {
  { "read-vs-json-gobject", 20, read_peers },
  { "read-vs-json-glib-parser", 15, read_nodes },
  { "read-vs-python-json", 4, read_in_python },
};

int
main (int    argc,
      char **argv)
{
  BenchRead self = { .freeing = G_MAXDOUBLE };

  if (argc != 3)
    {
      fprintf (stderr, "usage: bench-read PYTHON SCRIPT\n");
      return 2;
    }
  measure_keep_heap_warm ();
  measure_input_init (&self.input);
  measure_print_head (&self.input);
  self.bytes = g_bytes_new_static (self.input.text, self.input.length);
  peer_register_types (self.input.text, self.input.length);
  if (!check_register (&self.input) || !check_peers (&self.input))
    return 1;
  start_python (&self, argv + 1);
  measure_against (read_register, rivals, G_N_ELEMENTS (rivals), &self);
  printf ("# freeing the register takes %.3f s more\n", self.freeing);
  child_stop (&self.python);
  g_bytes_unref (self.bytes);
  measure_input_clear (&self.input);
  return 0;
}
