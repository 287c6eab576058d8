/* How fast a register is written, against json-glib. */
#include <string.h>

#include "check-register.h"
#include "gov.h"
#include "measure.h"
#include "peer.h"

typedef struct
{
  MeasureInput input;
  GovRegister *reg;
  GPtrArray *peers;
} BenchWrite;

static double
write_register (gpointer data)
{
  BenchWrite *self = data;
  double start = measure_clock (), end;
  char *text = gov_register_to_ndjson (self->reg);

  end = measure_clock ();
  g_free (text);
  return (end - start) / self->input.length;
}

/* By the bytes of the lines that they were read from: what json-glib writes has more, as it indents. */
static double
write_peers (gpointer data)
{
  BenchWrite *self = data;
  double start = measure_clock ();

  for (guint i = 0; i < self->peers->len; i++)
    g_free (peer_to_line (self->peers->pdata[i]));
  return (measure_clock () - start) / self->input.length;
}

static const MeasurePeer rivals[] = {
  { "write-vs-json-gobject", 20, write_peers },
};

int
main (int    argc,
      char **argv)
{
  BenchWrite self = { 0 };
  g_autoptr (GBytes) bytes = NULL;

  measure_keep_heap_warm ();
  measure_input_init (&self.input);
  measure_print_head (&self.input);
  bytes = g_bytes_new_static (self.input.text, self.input.length);
  peer_register_types (self.input.text, self.input.length);
  if (!check_register (&self.input) || !check_peers (&self.input))
    return 1;
  self.reg = gov_register_new_from_bytes (bytes, NULL, NULL);
  self.peers = peer_read_lines (self.input.text, self.input.length);
  measure_against (write_register, rivals, G_N_ELEMENTS (rivals), &self);
  g_object_unref (self.reg);
  g_ptr_array_unref (self.peers);
  measure_input_clear (&self.input);
  return 0;
}
