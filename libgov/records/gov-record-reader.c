#include "records/gov-record-reader-private.h"

/* No line may be longer: a file that is not NDJSON at all must not fill the memory. */
#define LINE_MAX_BYTES (256 * 1024 * 1024)
#define READ_SIZE (64 * 1024)

/**
 * GovRecordReader:
 *
 * Reads records one after the other from a stream of NDJSON, in memory that does not grow with the
 * stream.
 *
 * A line is a record, or, in the lines of another format ([method@Format.read_lines]), what else the
 * format has there, such as a page of records.
 *
 * Since: 1.0
 */
struct _GovRecordReader
{
  GObject parent_instance;

  GInputStream *stream;
  char *name;
  GByteArray *buffer;
  gsize start;      /* of the next line, in the buffer */
  gsize searched;   /* up to here there is no line end */
  gboolean at_end;
  gboolean skips;   /* what comes up to the line end belongs to a line that is too long */
  GovIntake intake;
  GQueue read;      /* of Answer: what the line said, as far as it was not handed out */
};

/* A record, or what is wrong. */
typedef struct
{
  GovRecord *record;
  GError *error;
} Answer;

G_DEFINE_FINAL_TYPE (GovRecordReader, gov_record_reader, G_TYPE_OBJECT)

static void
answer_free (gpointer data)
{
  Answer *self = data;

  g_clear_object (&self->record);
  g_clear_error (&self->error);
  g_free (self);
}

static void
push (GovRecordReader *self,
      GovRecord       *record,
      GError          *error)
{
  Answer *answer = g_new0 (Answer, 1);

  answer->record = record;
  answer->error = error;
  g_queue_push_tail (&self->read, answer);
}

static void
take (GovIntake *intake,
      GovRecord *record)
{
  push (intake->sink, record, NULL);
}

static void
go_on (GovIntake  *intake,
       GError     *fault,
       const char *path,
       guint       line,
       guint       column)
{
  push (intake->sink, NULL, fault);
}

static void
gov_record_reader_finalize (GObject *object)
{
  GovRecordReader *self = GOV_RECORD_READER (object);

  g_queue_clear_full (&self->read, answer_free);
  gov_intake_clear (&self->intake);
  g_clear_object (&self->stream);
  g_free (self->name);
  g_byte_array_unref (self->buffer);
  G_OBJECT_CLASS (gov_record_reader_parent_class)->finalize (object);
}

static void
gov_record_reader_class_init (GovRecordReaderClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = gov_record_reader_finalize;
}

static void
gov_record_reader_init (GovRecordReader *self)
{
  self->buffer = g_byte_array_new ();
  g_queue_init (&self->read);
}

GovRecordReader *
gov_record_reader_new_mapped (GInputStream  *stream,
                              const char    *name,
                              GovMapping    *mapping,
                              GovIntakeFunc  read_item)
{
  GovRecordReader *self = g_object_new (GOV_TYPE_RECORD_READER, NULL);

  self->stream = g_object_ref (stream);
  self->name = g_strdup (name);
  gov_intake_init (&self->intake, mapping, "", 0);
  self->intake.name = self->name;
  self->intake.read_item = read_item;
  self->intake.take = take;
  self->intake.on_fault = go_on;
  self->intake.sink = self;
  return self;
}

/**
 * gov_record_reader_new:
 * @stream: (transfer none): where the lines come from
 * @name: (nullable): what to call it in errors, such as a file name
 *
 * Makes a reader of NDJSON.
 *
 * Returns: (transfer full): the reader
 *
 * Since: 1.0
 */
GovRecordReader *
gov_record_reader_new (GInputStream *stream,
                       const char   *name)
{
  g_return_val_if_fail (G_IS_INPUT_STREAM (stream), NULL);

  return gov_record_reader_new_mapped (stream, name, &gov_native_mapping, gov_intake_record);
}

/* Reads on, after moving what is left to the front. */
static gboolean
fill_buffer (GovRecordReader  *self,
             GCancellable     *cancellable,
             GError          **error)
{
  guint had;
  gssize n;

  if (self->start > 0)
    {
      g_byte_array_remove_range (self->buffer, 0, (guint) self->start);
      self->searched -= self->start;
      self->start = 0;
    }
  if (self->skips)
    {
      g_byte_array_set_size (self->buffer, 0);
      self->searched = 0;
    }
  had = self->buffer->len;
  if (had > LINE_MAX_BYTES)
    {
      self->skips = TRUE;
      g_set_error (error, GOV_ERROR, GOV_ERROR_LIMIT, "%s: line %u is longer than %u MB",
                   self->name ? self->name : "stream", self->intake.reading.json.lines_before + 1,
                   LINE_MAX_BYTES / (1024 * 1024));
      return FALSE;
    }
  g_byte_array_set_size (self->buffer, had + MAX (READ_SIZE, had));
  n = g_input_stream_read (self->stream, self->buffer->data + had, self->buffer->len - had, cancellable, error);
  g_byte_array_set_size (self->buffer, had + (guint) MAX (n, 0));
  self->at_end = n == 0;
  return n >= 0;
}

/* Finds the next line; @length is -1 when there is none any more. */
static gboolean
next_line (GovRecordReader  *self,
           const char      **line,
           gssize           *length,
           GCancellable     *cancellable,
           GError          **error)
{
  for (;;)
    {
      const guint8 *from = self->buffer->data + self->searched;
      const guint8 *end = self->buffer->len > self->searched
                            ? memchr (from, '\n', self->buffer->len - self->searched) : NULL;

      if (end != NULL || (self->at_end && self->start < self->buffer->len))
        {
          gsize stop = end ? (gsize) (end - self->buffer->data) : self->buffer->len;

          if (self->skips)
            {
              self->start = self->searched = MIN (stop + 1, self->buffer->len);
              self->intake.reading.json.lines_before++;
              self->skips = FALSE;
              continue;
            }
          *line = (const char *) self->buffer->data + self->start;
          *length = (gssize) (stop - self->start);
          self->start = self->searched = MIN (stop + 1, self->buffer->len);
          return TRUE;
        }
      self->searched = self->buffer->len;
      if (self->at_end)
        {
          *length = -1;
          return TRUE;
        }
      if (!fill_buffer (self, cancellable, error))
        return FALSE;
    }
}

static gboolean
read_whole_line (GovIntake *intake)
{
  return intake->read_item (intake) &&
         (gov_json_reader_at_end (&intake->reading.json) ||
          gov_json_reader_fail_syntax (&intake->reading.json, "end of the line"));
}

/* What the line says is pushed. */
static void
read_line (GovRecordReader *self,
           const char      *line,
           gsize            length)
{
  GovJsonReader *json = &self->intake.reading.json;
  guint lines_before = json->lines_before;

  gov_json_reader_init (json, line, length, GOV_JSON_DEPTH);
  json->lines_before = lines_before;
  self->intake.item = json->p;
  gov_intake_run (&self->intake, read_whole_line);
  if (self->intake.went_on) /* the next may be of another kind */
    self->intake.kind_of_lines = 0;
  self->intake.went_on = FALSE;
}

static gboolean
is_empty_line (const char *line,
               gsize       length)
{
  for (gsize i = 0; i < length; i++)
    if (!g_ascii_isspace (line[i]))
      return FALSE;
  return TRUE;
}

/* FALSE: nothing is left. */
static gboolean
pop (GovRecordReader  *self,
     GovRecord       **record,
     GError          **error)
{
  Answer *answer = g_queue_pop_head (&self->read);

  if (answer == NULL)
    return FALSE;
  *record = g_steal_pointer (&answer->record);
  if (answer->error != NULL)
    g_propagate_error (error, g_steal_pointer (&answer->error));
  answer_free (answer);
  return TRUE;
}

/**
 * gov_record_reader_read:
 * @self: a reader
 * @cancellable: (nullable): to stop reading from another thread
 * @error: what is wrong with the line, or the stream
 *
 * Reads the next record.  Empty lines are passed over.
 *
 * It fails as [ctor@Record.new_from_json] does, with the line counted through the stream; with
 * %GOV_ERROR_LIMIT if a line is longer than 256 MiB; and with what the stream reports, such as
 * %G_IO_ERROR_CANCELLED.  After an error in a line the reader stands behind that line and can go on; of a page
 * it goes on with the records behind the one that is wrong, if the line is JSON at all.
 *
 * Returns: (transfer full) (nullable): the record; %NULL at the end, or with @error set
 *
 * Since: 1.0
 */
GovRecord *
gov_record_reader_read (GovRecordReader  *self,
                        GCancellable     *cancellable,
                        GError          **error)
{
  GovRecord *record = NULL;
  const char *line;
  gssize length;

  g_return_val_if_fail (GOV_IS_RECORD_READER (self), NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  while (!pop (self, &record, error))
    {
      if (!next_line (self, &line, &length, cancellable, error) || length < 0)
        return NULL;
      if (!is_empty_line (line, (gsize) length))
        read_line (self, line, (gsize) length);
      self->intake.reading.json.lines_before++;
    }
  return record;
}
