#include "records/gov-record-reader.h"

#include "records/gov-reading-private.h"

/* No line may be longer: a file that is not NDJSON at all must not fill the memory. */
#define LINE_MAX_BYTES (256 * 1024 * 1024)
#define READ_SIZE (64 * 1024)

/**
 * GovRecordReader:
 *
 * Reads records one after the other from a stream of NDJSON, a record a line, in memory that does
 * not grow with the stream.
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
  GovReading reading;
};

G_DEFINE_FINAL_TYPE (GovRecordReader, gov_record_reader, G_TYPE_OBJECT)

static void
gov_record_reader_finalize (GObject *object)
{
  GovRecordReader *self = GOV_RECORD_READER (object);

  gov_reading_clear (&self->reading);
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
  gov_reading_init (&self->reading, &gov_native_mapping, "", 0);
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
  GovRecordReader *self;

  g_return_val_if_fail (G_IS_INPUT_STREAM (stream), NULL);

  self = g_object_new (GOV_TYPE_RECORD_READER, NULL);
  self->stream = g_object_ref (stream);
  self->name = g_strdup (name);
  return self;
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
  had = self->buffer->len;
  if (had > LINE_MAX_BYTES)
    {
      g_set_error (error, GOV_ERROR, GOV_ERROR_LIMIT, "%s: line %u is longer than %u MB",
                   self->name ? self->name : "stream", self->reading.json.lines_before + 1,
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

static GovRecord *
read_line (GovRecordReader *self,
           const char      *line,
           gsize            length,
           GError         **error)
{
  GovJsonReader *json = &self->reading.json;
  guint lines_before = json->lines_before;
  GovRecord *record;

  gov_json_reader_init (json, line, length, GOV_JSON_DEPTH);
  json->lines_before = lines_before;
  record = gov_reading_top (&self->reading);
  if (record != NULL && !gov_json_reader_at_end (json))
    {
      gov_json_reader_fail_syntax (json, "end of the line");
      g_clear_object (&record);
    }
  if (record == NULL)
    gov_json_reader_take_error (json, self->name, error);
  return record;
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
 * %G_IO_ERROR_CANCELLED.  After an error in a line the reader stands behind that line and can go on.
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
  const char *line;
  gssize length;

  g_return_val_if_fail (GOV_IS_RECORD_READER (self), NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  for (;;)
    {
      GovRecord *record = NULL;
      gboolean empty;

      if (!next_line (self, &line, &length, cancellable, error) || length < 0)
        return NULL;
      empty = is_empty_line (line, (gsize) length);
      if (!empty)
        record = read_line (self, line, (gsize) length, error);
      self->reading.json.lines_before++;
      if (!empty)
        return record;
    }
}
