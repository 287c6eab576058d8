/* How much memory a register takes, for each byte of its JSON; and whether reading and freeing again
 * and again takes more. */
#include <stdio.h>
#include <stdlib.h>

#include "gov.h"
#include "make-register.h"
#include "measure.h"

#define ROUNDS 20
#define GOAL 1.0

/* The bytes belong to the reader: were it to keep them, they would count. */
static GovRegister *
read_and_free_text (char  *text,
                    gsize  length)
{
  g_autoptr (GBytes) bytes = g_bytes_new_take (text, length);
  g_autoptr (GError) error = NULL;
  GovRegister *reg = gov_register_new_from_bytes (bytes, "register", &error);
  if (reg == NULL)
    {
      printf ("# %s\n", error->message);
      exit (1);
    }
  return reg;
}

/* What types take for good is not the register's, so a small one is read first.  (A large one would
 * leave GLib with memory for objects, which the next would then not seem to take.) */
static void
warm_up (void)
{
  gsize length;
  char *text = make_register (100, &length);

  g_object_unref (read_and_free_text (text, length));
}

static void
measure_size (void)
{
  MeasureInput input;
  gsize before = measure_resident (), size;
  GovRegister *reg;

  measure_input_init (&input);
  measure_print_head (&input);
  reg = read_and_free_text (g_steal_pointer (&input.text), input.length);
  size = measure_resident () - before;
  printf ("# %.0f bytes of memory for each record at the top\n", (double) size / gov_register_get_length (reg));
  measure_print ("memory-vs-input", (double) size / input.length, GOAL, TRUE);
  g_object_unref (reg);
}

static void
measure_growth (const MeasureInput *input)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (input->text, input->length);
  gsize first = 0, last = 0;

  for (guint round = 0; round < ROUNDS; round++)
    {
      g_object_unref (gov_register_new_from_bytes (bytes, NULL, NULL));
      last = measure_resident ();
      if (round == 0)
        first = last;
    }
  printf ("# growth from the first to the last of %d rounds of reading and freeing: %+.0f KiB\n",
          ROUNDS, ((double) last - (double) first) / 1024);
}

int
main (int    argc,
      char **argv)
{
  MeasureInput input;

  warm_up ();
  measure_size ();

  measure_input_init (&input);
  measure_growth (&input);
  measure_input_clear (&input);
  return 0;
}
