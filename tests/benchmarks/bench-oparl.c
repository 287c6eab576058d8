/* usage: bench-oparl PYTHON SCRIPT [NODE SCRIPT]
 *
 * How fast the records of a real council are read from OParl, against parsers of JSON. */
#include <json-glib/json-glib.h>
#include <stdio.h>
#include <stdlib.h>

#include "child.h"
#include "council-sample.h"
#include "measure.h"
#ifdef HAVE_SIMDJSON
#include "simdjson-dom.h"
#endif

typedef struct
{
  CouncilSample sample;
  GBytes *bytes[COUNCIL_FILES];
  Child python, node;
  gpointer simdjson;
} BenchOparl;

static double
read_and_ask (BenchOparl *self,
              gboolean    for_all)
{
  GovRegister *records[COUNCIL_FILES];
  GovList *all[COUNCIL_FILES] = { NULL };
  double start = measure_clock (), seconds;

  for (guint i = 0; i < COUNCIL_FILES; i++)
    {
      records[i] = council_file_read (&self->sample.files[i], self->bytes[i]);
      if (for_all)
        all[i] = gov_register_list (records[i], GOV_TYPE_RECORD);
    }
  seconds = measure_clock () - start;
  for (guint i = 0; i < COUNCIL_FILES; i++)
    {
      g_clear_object (&all[i]);
      g_object_unref (records[i]);
    }
  return seconds / self->sample.length;
}

static double
read_records (gpointer data)
{
  return read_and_ask (data, FALSE);
}

/* The objects of records that others hold are made when somebody asks for them: here all at once. */
static void
print_all_asked_for (BenchOparl *self)
{
  double least = G_MAXDOUBLE;

  for (guint i = 0; i < 5; i++)
    least = MIN (least, read_and_ask (self, TRUE));
  printf ("# libgov when the object of every record is asked for at once: %.0f MB/s\n", 1e-6 / least);
}

static void
add_node (const char *text,
          gsize       length,
          gpointer    data)
{
  JsonParser *parser = json_parser_new ();

  json_parser_load_from_data (parser, text, length, NULL);
  g_ptr_array_add (data, json_parser_steal_root (parser));
  g_object_unref (parser);
}

/* The nodes are all kept until the clock has stopped, as libgov's records are. */
static double
read_nodes (gpointer data)
{
  BenchOparl *self = data;
  g_autoptr (GPtrArray) nodes = g_ptr_array_new_with_free_func ((GDestroyNotify) json_node_unref);
  double start = measure_clock ();

  council_sample_foreach (&self->sample, add_node, nodes);
  return (measure_clock () - start) / self->sample.length;
}

static double
read_in_python (gpointer data)
{
  BenchOparl *self = data;

  return child_ask (&self->python) / self->sample.length;
}

static double
read_in_node (gpointer data)
{
  BenchOparl *self = data;

  return child_ask (&self->node) / self->sample.length;
}

#ifdef HAVE_SIMDJSON
static void
parse_document (const char *text,
                gsize       length,
                gpointer    data)
{
  if (!simdjson_dom_parse (data, text, length))
    {
      printf ("# simdjson does not read this: %.60s\n", text);
      exit (1);
    }
}

/* One parser for all, as simdjson advises: each document takes the place of the one before. */
static double
read_with_simdjson (gpointer data)
{
  BenchOparl *self = data;
  double start = measure_clock ();

  council_sample_foreach (&self->sample, parse_document, self->simdjson);
  return (measure_clock () - start) / self->sample.length;
}
#endif

/* What has to be right before a time counts: every object is a record of a type that is known, and
 * written back it is the same JSON. */

static void
add_documents (const char *text,
               gsize       length,
               gpointer    data)
{
  g_autoptr (JsonParser) parser = json_parser_new ();
  JsonNode *root;

  if (!json_parser_load_from_data (parser, text, length, NULL))
    return;
  root = json_parser_get_root (parser);
  if (JSON_NODE_HOLDS_ARRAY (root))
    for (guint i = 0; i < json_array_get_length (json_node_get_array (root)); i++)
      g_ptr_array_add (data, json_node_ref (json_array_get_element (json_node_get_array (root), i)));
  else
    g_ptr_array_add (data, json_node_ref (root));
}

static gboolean
equal_documents (GPtrArray *read,
                 GPtrArray *written)
{
  if (read->len != written->len)
    {
      printf ("# %u objects are read, and %u written\n", read->len, written->len);
      return FALSE;
    }
  for (guint i = 0; i < read->len; i++)
    if (!json_node_equal (read->pdata[i], written->pdata[i]))
      {
        g_autofree char *text = json_to_string (written->pdata[i], FALSE);

        printf ("# written otherwise than read: %s\n", text);
        return FALSE;
      }
  return TRUE;
}

static guint
count_typed (GovRegister *records)
{
  g_autoptr (GovList) all = gov_register_list (records, GOV_TYPE_RECORD);
  guint n = gov_list_get_length (all);

  for (guint i = 0; i < n; i++)
    if (GOV_IS_OTHER_RECORD (gov_list_get (all, i)))
      {
        printf ("# an object has no type of ours\n");
        exit (1);
      }
  return n;
}

static gboolean
check (BenchOparl *self)
{
  g_autoptr (GPtrArray) read = g_ptr_array_new_with_free_func ((GDestroyNotify) json_node_unref);
  g_autoptr (GPtrArray) written = g_ptr_array_new_with_free_func ((GDestroyNotify) json_node_unref);
  guint n_records = 0;

  council_sample_foreach (&self->sample, add_documents, read);
  for (guint i = 0; i < COUNCIL_FILES; i++)
    {
      g_autoptr (GovRegister) records = council_file_read (&self->sample.files[i], self->bytes[i]);
      g_autoptr (GBytes) bytes = gov_format_write (gov_format_find ("oparl"), records, NULL);

      n_records += count_typed (records);
      add_documents (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), written);
    }
  printf ("# the council has %u objects at the top, %u records with those that others hold, in %zu bytes\n",
          read->len, n_records, self->sample.length);
  return equal_documents (read, written);
}

static void
start_child (BenchOparl *self,
             Child      *child,
             const char *name,
             char       *program,
             char       *script)
{
  CouncilFile *files = self->sample.files;
  char *argv[] = { program, script, files[0].path, files[1].path, files[2].path, NULL };

  child_start (child, name, argv);
}

static void
measure_all (BenchOparl  *self,
             int          argc,
             char       **argv)
{
  MeasurePeer peers[4] = {
    { "oparl-vs-json-glib-parser", 12, read_nodes },
    { "oparl-vs-python-json", 4, read_in_python },
  };
  guint n_peers = 2;

  start_child (self, &self->python, "Python", argv[1], argv[2]);
  if (argc > 4)
    {
      start_child (self, &self->node, "Node", argv[3], argv[4]);
      peers[n_peers++] = (MeasurePeer) { "oparl-vs-node-json", 3, read_in_node };
    }
#ifdef HAVE_SIMDJSON
  self->simdjson = simdjson_dom_new ();
  peers[n_peers++] = (MeasurePeer) { "oparl-vs-simdjson", 3, read_with_simdjson, .at_most = TRUE };
#endif
  measure_against (read_records, peers, n_peers, self);
  print_all_asked_for (self);
#ifdef HAVE_SIMDJSON
  simdjson_dom_free (self->simdjson);
#endif
  child_stop (&self->python);
  child_stop (&self->node);
}

int
main (int    argc,
      char **argv)
{
  BenchOparl self = { 0 };
  gboolean right;

  if (argc < 3)
    {
      fprintf (stderr, "usage: bench-oparl PYTHON SCRIPT [NODE SCRIPT]\n");
      return 2;
    }
  setvbuf (stdout, NULL, _IOLBF, 0);
  if (!council_sample_load (&self.sample))
    return COUNCIL_SKIPPED;
  measure_keep_heap_warm ();
  for (guint i = 0; i < COUNCIL_FILES; i++)
    self.bytes[i] = g_bytes_new_static (self.sample.files[i].text, self.sample.files[i].length);
  right = check (&self);
  if (right)
    measure_all (&self, argc, argv);
  for (guint i = 0; i < COUNCIL_FILES; i++)
    g_bytes_unref (self.bytes[i]);
  council_sample_clear (&self.sample);
  return right ? 0 : 1;
}
