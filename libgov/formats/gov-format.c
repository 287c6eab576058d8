#include "formats/gov-format-private.h"

#include <string.h>

#include "records/gov-record-reader-private.h"

/* A suffix counts more than a text that may be a format, and less than one that surely is. */
#define POINTS_OF_SUFFIX 3

/* The formats that there are, in the order in which they are listed. */
static const GovFormatRow * const rows[] = {
  &gov_format_gov,
  &gov_format_ndjson,
  &gov_format_oparl,
  &gov_format_oparl_1_0,
  &gov_format_oparl_1_1,
};

/**
 * GovFormat:
 *
 * A way to write records down: libgov's own, or one of other people's.
 *
 * There is one object for each format, which [func@Format.find], [func@Format.find_by_suffix] and
 * [func@Format.guess] hand out.  What a format says and no field of a record can hold is kept with the
 * record as it was written, so reading and writing back loses nothing, by way of libgov's own JSON too.
 *
 * Since: 1.0
 */
struct _GovFormat
{
  GObject parent_instance;

  const GovFormatRow *row;
};

G_DEFINE_FINAL_TYPE (GovFormat, gov_format, G_TYPE_OBJECT)

enum
{
  PROP_NAME = 1,
  PROP_MEDIA_TYPE,
  PROP_DESCRIPTION,
  N_PROPERTIES
};

static void
gov_format_get_property (GObject    *object,
                         guint       id,
                         GValue     *value,
                         GParamSpec *pspec)
{
  GovFormat *self = GOV_FORMAT (object);

  switch (id)
    {
    case PROP_NAME:
      g_value_set_string (value, self->row->name);
      break;
    case PROP_MEDIA_TYPE:
      g_value_set_string (value, self->row->media_type);
      break;
    case PROP_DESCRIPTION:
      g_value_set_string (value, self->row->description);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
gov_format_class_init (GovFormatClass *klass)
{
  GParamSpec *properties[N_PROPERTIES] = { NULL };

  G_OBJECT_CLASS (klass)->get_property = gov_format_get_property;

  /**
   * GovFormat:name: (getter get_name)
   *
   * What the format is called, such as `oparl`.
   *
   * Since: 1.0
   */
  properties[PROP_NAME] = g_param_spec_string ("name", NULL, NULL, NULL, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  /**
   * GovFormat:media-type: (getter get_media_type)
   *
   * How the format is called on the web, such as `application/json`.
   *
   * Since: 1.0
   */
  properties[PROP_MEDIA_TYPE] = g_param_spec_string ("media-type", NULL, NULL, NULL,
                                                     G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  /**
   * GovFormat:description: (getter get_description)
   *
   * What the format is, in a few words for people.
   *
   * Since: 1.0
   */
  properties[PROP_DESCRIPTION] = g_param_spec_string ("description", NULL, NULL, NULL,
                                                      G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (G_OBJECT_CLASS (klass), N_PROPERTIES, properties);
}

static void
gov_format_init (GovFormat *self)
{
}

/* The one object of a row. */
static GovFormat *
nth_format (guint n)
{
  static GovFormat *formats[G_N_ELEMENTS (rows)];
  static gsize made;

  if (g_once_init_enter (&made))
    {
      for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
        {
          formats[i] = g_object_new (GOV_TYPE_FORMAT, NULL);
          formats[i]->row = rows[i];
        }
      g_once_init_leave (&made, 1);
    }
  return formats[n];
}

/**
 * gov_format_dup_names:
 *
 * Lists what the formats are called.
 *
 * Returns: (transfer full) (array zero-terminated=1): the names
 *
 * Since: 1.0
 */
char **
gov_format_dup_names (void)
{
  g_autoptr (GStrvBuilder) names = g_strv_builder_new ();

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    g_strv_builder_add (names, rows[i]->name);
  return g_strv_builder_end (names);
}

/**
 * gov_format_find:
 * @name: what a format is called
 *
 * Finds a format by its name.
 *
 * Returns: (transfer none) (nullable): the format, or %NULL if there is none of that name
 *
 * Since: 1.0
 */
GovFormat *
gov_format_find (const char *name)
{
  g_return_val_if_fail (name != NULL, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    if (g_str_equal (rows[i]->name, name))
      return nth_format (i);
  return NULL;
}

static gboolean
has_suffix (const GovFormatRow *row,
            const char         *path)
{
  const char *dot = path ? strrchr (path, '.') : NULL;

  for (guint i = 0; dot != NULL && row->suffixes[i] != NULL; i++)
    if (g_ascii_strcasecmp (dot + 1, row->suffixes[i]) == 0)
      return TRUE;
  return FALSE;
}

/**
 * gov_format_find_by_suffix:
 * @path: (type filename): the name of a file
 *
 * Finds the format that a file of that name has by custom.
 *
 * Returns: (transfer none) (nullable): the format, or %NULL if the name does not tell
 *
 * Since: 1.0
 */
GovFormat *
gov_format_find_by_suffix (const char *path)
{
  g_return_val_if_fail (path != NULL, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    if (has_suffix (rows[i], path))
      return nth_format (i);
  return NULL;
}

/**
 * gov_format_guess:
 * @bytes: the beginning of a text; some ten kilobytes tell most
 * @path: (nullable) (type filename): what the file is called
 *
 * Finds the format that a text most likely has: by how it begins, and where that leaves it open by the
 * suffix of its name.
 *
 * Returns: (transfer none) (nullable): the format, or %NULL if it looks like none
 *
 * Since: 1.0
 */
GovFormat *
gov_format_guess (GBytes     *bytes,
                  const char *path)
{
  GovFormat *best = NULL;
  const char *text;
  guint most = 0;
  gsize length;

  g_return_val_if_fail (bytes != NULL, NULL);

  text = g_bytes_get_data (bytes, &length);
  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      GovLikeness likeness = rows[i]->guess ? rows[i]->guess (text, length) : GOV_LIKENESS_NONE;
      guint points = likeness + (has_suffix (rows[i], path) ? POINTS_OF_SUFFIX : 0);

      /* The lines of NDJSON are JSON as well: of equals the later, which says more, is meant. */
      if (points > 0 && points >= most)
        {
          best = nth_format (i);
          most = points;
        }
    }
  return best;
}

/**
 * gov_format_get_name: (get-property name)
 * @self: a format
 *
 * Gets what the format is called, such as `oparl`.
 *
 * Returns: (transfer none): the name
 *
 * Since: 1.0
 */
const char *
gov_format_get_name (GovFormat *self)
{
  g_return_val_if_fail (GOV_IS_FORMAT (self), NULL);

  return self->row->name;
}

/**
 * gov_format_get_media_type: (get-property media-type)
 * @self: a format
 *
 * Gets how the format is called on the web, such as `application/json`.
 *
 * Returns: (transfer none): the media type
 *
 * Since: 1.0
 */
const char *
gov_format_get_media_type (GovFormat *self)
{
  g_return_val_if_fail (GOV_IS_FORMAT (self), NULL);

  return self->row->media_type;
}

/**
 * gov_format_get_description: (get-property description)
 * @self: a format
 *
 * Gets what the format is, in a few words for people.
 *
 * Returns: (transfer none): the description
 *
 * Since: 1.0
 */
const char *
gov_format_get_description (GovFormat *self)
{
  g_return_val_if_fail (GOV_IS_FORMAT (self), NULL);

  return self->row->description;
}

/**
 * gov_format_read:
 * @self: a format
 * @bytes: a text in the format
 * @name: (nullable): what to call the text in errors, such as its file name
 * @error: what is wrong with it
 *
 * Reads records.
 *
 * What is not the format's syntax fails with %GOV_ERROR_SYNTAX, what has not the shape that its records
 * need with %GOV_ERROR_INVALID, and what nests too deep with %GOV_ERROR_LIMIT; the message names line,
 * column and JSONPath.
 *
 * Returns: (transfer full): the records, or %NULL with @error set
 *
 * Since: 1.0
 */
GovRegister *
gov_format_read (GovFormat   *self,
                 GBytes      *bytes,
                 const char  *name,
                 GError     **error)
{
  g_autoptr (GovRegister) records = NULL;

  g_return_val_if_fail (GOV_IS_FORMAT (self), NULL);
  g_return_val_if_fail (bytes != NULL, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  records = gov_register_new ();
  return self->row->read (records, bytes, name, NULL, error) ? g_steal_pointer (&records) : NULL;
}

/**
 * gov_format_read_into:
 * @self: a format
 * @records: a register, which may hold records already
 * @bytes: a text in the format
 * @name: (nullable): what to call the text in errors, such as its file name
 * @faults: (nullable): a list of [class@Issue], to which what is wrong is added; %NULL to stop at the first
 *   fault
 * @error: what is wrong with the text
 *
 * Reads records and adds them to a register, in which nothing changes that was there before.  They stay as
 * they are: none gets an id, and several with one id are all kept.
 *
 * What stands before a fault is in the register in any case.  With @faults so is what stands behind:
 * where a record has a wrong shape, from the next element of its array or the next line on;
 * and where the text is no JSON, because it was cut off, from the next line that begins with `{`.  The message of such an issue is that of the
 * error that there would be without @faults.
 *
 * What a file says besides its records is kept of the first one that is read into an empty register, and is
 * forgotten when another one follows, of which it would not be true.
 *
 * It fails as [method@Format.read] does, if @faults is %NULL.
 *
 * Returns: %TRUE if all was read or what was not is in @faults, or %FALSE with @error set
 *
 * Since: 1.0
 */
gboolean
gov_format_read_into (GovFormat     *self,
                      GovRegister   *records,
                      GBytes        *bytes,
                      const char    *name,
                      GovList       *faults,
                      GError       **error)
{
  g_return_val_if_fail (GOV_IS_FORMAT (self), FALSE);
  g_return_val_if_fail (GOV_IS_REGISTER (records), FALSE);
  g_return_val_if_fail (bytes != NULL, FALSE);
  g_return_val_if_fail (faults == NULL || GOV_IS_LIST (faults), FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  return self->row->read (records, bytes, name, faults, error);
}

/* FALSE: that is the end. */
static gboolean
read_file (GovFormat     *self,
           GovRegister   *records,
           const char    *path,
           GovList       *faults,
           GError       **error)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autofree char *name = g_filename_display_name (path);
  g_autoptr (GError) fault = NULL;
  g_autoptr (GBytes) bytes = g_file_load_bytes (file, NULL, NULL, &fault);

  if (bytes != NULL)
    return gov_format_read_into (self, records, bytes, name, faults, error);
  if (faults != NULL)
    gov_intake_add_fault (faults, fault, NULL, 0, 0);
  else
    g_propagate_error (error, g_steal_pointer (&fault));
  return faults != NULL;
}

/**
 * gov_format_read_files:
 * @self: a format
 * @records: a register, which may hold records already
 * @paths: (array zero-terminated=1) (element-type filename): files in the format
 * @faults: (nullable): a list of [class@Issue], to which what is wrong is added; %NULL to stop at the first
 *   fault
 * @error: what is wrong with one of the files
 *
 * Reads several files into one register, as [method@Format.read_into] does.
 *
 * Which records there are and what is found in them does not depend on the order of the files; the records
 * stand in that order.  Of several with one id [method@Register.lookup] finds the one that was modified last.
 *
 * A file that cannot be read is a fault with an error of the domain %G_IO_ERROR.
 *
 * Returns: %TRUE if all was read or what was not is in @faults, or %FALSE with @error set
 *
 * Since: 1.0
 */
gboolean
gov_format_read_files (GovFormat           *self,
                       GovRegister         *records,
                       const char * const  *paths,
                       GovList             *faults,
                       GError             **error)
{
  g_return_val_if_fail (GOV_IS_FORMAT (self), FALSE);
  g_return_val_if_fail (GOV_IS_REGISTER (records), FALSE);
  g_return_val_if_fail (paths != NULL, FALSE);
  g_return_val_if_fail (faults == NULL || GOV_IS_LIST (faults), FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  for (; *paths != NULL; paths++)
    if (!read_file (self, records, *paths, faults, error))
      return FALSE;
  return TRUE;
}

/**
 * gov_format_read_lines:
 * @self: a format
 * @stream: (transfer none): where the lines come from
 * @name: (nullable): what to call it in errors, such as a file name
 *
 * Reads the records of a stream one after the other, of which each line is a record of the format or what
 * else it has there, such as a page of a list.
 *
 * Returns: (transfer full): a reader, which goes on after what is wrong
 *
 * Since: 1.0
 */
GovRecordReader *
gov_format_read_lines (GovFormat    *self,
                       GInputStream *stream,
                       const char   *name)
{
  g_return_val_if_fail (GOV_IS_FORMAT (self), NULL);
  g_return_val_if_fail (G_IS_INPUT_STREAM (stream), NULL);

  return gov_record_reader_new_mapped (stream, name, self->row->mapping, self->row->read_line);
}

/**
 * gov_format_write:
 * @self: a format
 * @records: the records
 * @error: why they could not be written
 *
 * Writes records.  What another format has no place for is left out there; libgov's own, `gov` and
 * `ndjson`, leave out nothing.
 *
 * Returns: (transfer full): the text, or %NULL with @error set
 *
 * Since: 1.0
 */
GBytes *
gov_format_write (GovFormat    *self,
                  GovRegister  *records,
                  GError      **error)
{
  gsize length;
  char *text;

  g_return_val_if_fail (GOV_IS_FORMAT (self), NULL);
  g_return_val_if_fail (GOV_IS_REGISTER (records), NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  text = self->row->write (records, &length, error);
  return text ? g_bytes_new_take (text, length) : NULL;
}

/**
 * gov_format_understand:
 * @self: the format that the records were read from
 * @records: the records
 *
 * Looks for what the format says in words alone, and states it in fields too where it is understood as
 * a whole: of OParl that an agenda item whose result is «einstimmig zugestimmt» was a
 * [class@Decision] to adopt, or how many votes «13 Ja-Stimmen, 2 Nein-Stimmen» were.
 *
 * What it adds is [property@Record:review] `proposed` and names the words as its evidence; what a
 * record states already stays as it is, and so do the words.  Doing it twice adds nothing.
 *
 * Returns: how many texts were understood
 *
 * Since: 1.0
 */
guint
gov_format_understand (GovFormat   *self,
                       GovRegister *records)
{
  g_return_val_if_fail (GOV_IS_FORMAT (self), 0);
  g_return_val_if_fail (GOV_IS_REGISTER (records), 0);

  return self->row->understand ? self->row->understand (records) : 0;
}
