#include "text/gov-report-reader.h"

#include <string.h>

#include "base/gov-error.h"
#include "text/gov-report-profile-private.h"
#include "text/gov-text-private.h"
#include "text/gov-text-resources-private.h"

/**
 * GovReportReader:
 *
 * Reads the report of a meeting, as clerks write it, and finds the records in it.
 *
 * What it finds are proposals: each record has `review` set to proposed and names the places that it was read
 * from, as ranges of characters of the unchanged file with their exact words. Where a report is silent, the
 * record is too.
 *
 * The words by which a decision, an action or a participant is known are data, one file for each language.
 * [method@ReportReader.add_words] adds words of one's own.
 *
 * Since: 1.0
 */

#define WORDS_FOLDER "/libgov/text/words/"
#define WORDS_SUFFIX ".words"

#define MAX_LENGTH ((gsize) 1 << 30) /* ICU counts in 32 bits */
#define GUESS_LENGTH (64 * 1024)                /* of a text that its language is guessed from */

/* A words file that the user added */
typedef struct
{
  char *path;
  char *text;
  gsize length;
  char *language; /* NULL: for every language */
} AddedWords;

struct _GovReportReader
{
  GObject parent_instance;

  char *language;
  char *media_type;
  char *encoding;
  double min_confidence;
  GPtrArray *added;       /* of AddedWords */
  GHashTable *lexicons;   /* language to GovLexicon, made when first needed */
};

enum
{
  PROP_0,
  PROP_LANGUAGE,
  PROP_MEDIA_TYPE,
  PROP_ENCODING,
  PROP_MIN_CONFIDENCE,
  N_PROPERTIES
};

static GParamSpec *properties[N_PROPERTIES];

G_DEFINE_FINAL_TYPE (GovReportReader, gov_report_reader, G_TYPE_OBJECT)

static void
added_words_free (gpointer data)
{
  AddedWords *words = data;

  g_free (words->path);
  g_free (words->text);
  g_free (words->language);
  g_free (words);
}

static void
gov_report_reader_finalize (GObject *object)
{
  GovReportReader *self = GOV_REPORT_READER (object);

  g_free (self->language);
  g_free (self->media_type);
  g_free (self->encoding);
  g_ptr_array_unref (self->added);
  g_hash_table_unref (self->lexicons);
  G_OBJECT_CLASS (gov_report_reader_parent_class)->finalize (object);
}

static void
gov_report_reader_get_property (GObject    *object,
                                guint       property,
                                GValue     *value,
                                GParamSpec *pspec)
{
  GovReportReader *self = GOV_REPORT_READER (object);

  switch (property)
    {
    case PROP_LANGUAGE:
      g_value_set_string (value, self->language);
      break;
    case PROP_MEDIA_TYPE:
      g_value_set_string (value, self->media_type);
      break;
    case PROP_ENCODING:
      g_value_set_string (value, self->encoding);
      break;
    case PROP_MIN_CONFIDENCE:
      g_value_set_double (value, self->min_confidence);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property, pspec);
    }
}

static void
gov_report_reader_set_property (GObject      *object,
                                guint         property,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  GovReportReader *self = GOV_REPORT_READER (object);

  switch (property)
    {
    case PROP_LANGUAGE:
      gov_report_reader_set_language (self, g_value_get_string (value));
      break;
    case PROP_MEDIA_TYPE:
      gov_report_reader_set_media_type (self, g_value_get_string (value));
      break;
    case PROP_ENCODING:
      gov_report_reader_set_encoding (self, g_value_get_string (value));
      break;
    case PROP_MIN_CONFIDENCE:
      gov_report_reader_set_min_confidence (self, g_value_get_double (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property, pspec);
    }
}

static void
gov_report_reader_class_init (GovReportReaderClass *class)
{
  GObjectClass *object_class = G_OBJECT_CLASS (class);

  g_resources_register (gov_text_get_resource ()); /* once: GLib keeps a list of them */
  object_class->finalize = gov_report_reader_finalize;
  object_class->get_property = gov_report_reader_get_property;
  object_class->set_property = gov_report_reader_set_property;

  /**
   * GovReportReader:language: (attributes org.gtk.Property.get=gov_report_reader_get_language org.gtk.Property.set=gov_report_reader_set_language)
   *
   * The language of the reports, as a BCP 47 tag such as `nl`; %NULL to guess it from each report.
   *
   * Since: 1.0
   */
  properties[PROP_LANGUAGE] = g_param_spec_string ("language", NULL, NULL, NULL,
                                                   G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  /**
   * GovReportReader:media-type: (attributes org.gtk.Property.get=gov_report_reader_get_media_type org.gtk.Property.set=gov_report_reader_set_media_type)
   *
   * What the reports are: `text/plain`, `text/markdown`, `text/html` or `application/pdf`; %NULL to tell it from
   * each report and its name.
   *
   * Since: 1.0
   */
  properties[PROP_MEDIA_TYPE] = g_param_spec_string ("media-type", NULL, NULL, NULL,
                                                     G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  /**
   * GovReportReader:encoding: (attributes org.gtk.Property.get=gov_report_reader_get_encoding org.gtk.Property.set=gov_report_reader_set_encoding)
   *
   * The encoding of reports in text and HTML, by a name that iconv knows, such as `windows-1252`; %NULL for UTF-8 and
   * what HTML says of itself. A byte order mark counts more.
   *
   * Since: 1.0
   */
  properties[PROP_ENCODING] = g_param_spec_string ("encoding", NULL, NULL, NULL,
                                                   G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  /**
   * GovReportReader:min-confidence: (attributes org.gtk.Property.get=gov_report_reader_get_min_confidence org.gtk.Property.set=gov_report_reader_set_min_confidence)
   *
   * How sure the reader must be of a decision, an action or a statement for it to be in the register, from 0 to 1.
   *
   * 0, the default, leaves out nothing; .5 what is only possible; .9 all but what is certain.
   *
   * Since: 1.0
   */
  properties[PROP_MIN_CONFIDENCE] = g_param_spec_double ("min-confidence", NULL, NULL, 0, 1, 0,
                                                         G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, N_PROPERTIES, properties);
}

static void
gov_report_reader_init (GovReportReader *self)
{
  self->added = g_ptr_array_new_with_free_func (added_words_free);
  self->lexicons = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) gov_lexicon_free);
}

/**
 * gov_report_reader_new:
 *
 * Makes a reader that guesses the language of each report and knows the words that come with libgov.
 *
 * Returns: (transfer full): the reader
 *
 * Since: 1.0
 */
GovReportReader *
gov_report_reader_new (void)
{
  return g_object_new (GOV_TYPE_REPORT_READER, NULL);
}

/**
 * gov_report_reader_get_language: (attributes org.gtk.Method.get_property=language)
 * @self: a reader
 *
 * Tells the language that reports are taken to be in.
 *
 * Returns: (nullable): a BCP 47 tag, or %NULL where it is guessed
 *
 * Since: 1.0
 */
const char *
gov_report_reader_get_language (GovReportReader *self)
{
  g_return_val_if_fail (GOV_IS_REPORT_READER (self), NULL);

  return self->language;
}

static void
set_string (GovReportReader  *self,
            char            **place,
            const char       *value,
            guint             property)
{
  if (g_strcmp0 (*place, value) == 0)
    return;
  g_free (*place);
  *place = g_strdup (value);
  g_object_notify_by_pspec (G_OBJECT (self), properties[property]);
}

/**
 * gov_report_reader_set_language: (attributes org.gtk.Method.set_property=language)
 * @self: a reader
 * @language: (nullable): a BCP 47 tag, or %NULL to guess it
 *
 * Sets the language that reports are taken to be in.
 *
 * Since: 1.0
 */
void
gov_report_reader_set_language (GovReportReader *self,
                                const char      *language)
{
  g_return_if_fail (GOV_IS_REPORT_READER (self));

  set_string (self, &self->language, language, PROP_LANGUAGE);
}

/**
 * gov_report_reader_get_media_type: (attributes org.gtk.Method.get_property=media-type)
 * @self: a reader
 *
 * Tells what reports are taken to be.
 *
 * Returns: (nullable): a media type, or %NULL where each report tells
 *
 * Since: 1.0
 */
const char *
gov_report_reader_get_media_type (GovReportReader *self)
{
  g_return_val_if_fail (GOV_IS_REPORT_READER (self), NULL);

  return self->media_type;
}

/**
 * gov_report_reader_set_media_type: (attributes org.gtk.Method.set_property=media-type)
 * @self: a reader
 * @media_type: (nullable): a media type, or %NULL to tell it from each report and its name
 *
 * Sets what reports are taken to be: `text/plain`, `text/markdown`, `text/html` or `application/pdf`, as a server
 * names it; parameters such as `charset` are ignored.
 *
 * Since: 1.0
 */
void
gov_report_reader_set_media_type (GovReportReader *self,
                                  const char      *media_type)
{
  g_return_if_fail (GOV_IS_REPORT_READER (self));

  set_string (self, &self->media_type, media_type, PROP_MEDIA_TYPE);
}

/**
 * gov_report_reader_get_encoding: (attributes org.gtk.Method.get_property=encoding)
 * @self: a reader
 *
 * Tells the encoding that reports are converted from.
 *
 * Returns: (nullable): the name of an encoding, or %NULL
 *
 * Since: 1.0
 */
const char *
gov_report_reader_get_encoding (GovReportReader *self)
{
  g_return_val_if_fail (GOV_IS_REPORT_READER (self), NULL);

  return self->encoding;
}

/**
 * gov_report_reader_set_encoding: (attributes org.gtk.Method.set_property=encoding)
 * @self: a reader
 * @encoding: (nullable): the name of an encoding, such as `windows-1252`, or %NULL
 *
 * Sets the encoding that reports in text and HTML are converted from, where no byte order mark says another.
 *
 * Since: 1.0
 */
void
gov_report_reader_set_encoding (GovReportReader *self,
                                const char      *encoding)
{
  g_return_if_fail (GOV_IS_REPORT_READER (self));

  set_string (self, &self->encoding, encoding, PROP_ENCODING);
}

/**
 * gov_report_reader_get_min_confidence: (attributes org.gtk.Method.get_property=min-confidence)
 * @self: a reader
 *
 * Tells how sure the reader must be of what it finds.
 *
 * Returns: a confidence from 0 to 1
 *
 * Since: 1.0
 */
double
gov_report_reader_get_min_confidence (GovReportReader *self)
{
  g_return_val_if_fail (GOV_IS_REPORT_READER (self), 0);

  return self->min_confidence;
}

/**
 * gov_report_reader_set_min_confidence: (attributes org.gtk.Method.set_property=min-confidence)
 * @self: a reader
 * @confidence: from 0, for everything, to 1
 *
 * Sets how sure the reader must be of what it finds.
 *
 * Since: 1.0
 */
void
gov_report_reader_set_min_confidence (GovReportReader *self,
                                      double           confidence)
{
  g_return_if_fail (GOV_IS_REPORT_READER (self));
  g_return_if_fail (confidence >= 0 && confidence <= 1);

  if (self->min_confidence == confidence)
    return;
  self->min_confidence = confidence;
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_MIN_CONFIDENCE]);
}

/* Adds what the user's files have for the language */
static gboolean
read_added (GovReportReader *self,
            GovLexicon      *lexicon,
            const char      *language,
            GError         **error)
{
  for (guint i = 0; i < self->added->len; i++)
    {
      const AddedWords *words = self->added->pdata[i];

      if (words->language != NULL && !g_str_equal (words->language, language))
        continue;
      if (!gov_lexicon_read (lexicon, words->text, words->length, words->path, error))
        return FALSE;
    }
  return TRUE;
}

/* The words of a language: those that come with libgov and those that were added */
static GovLexicon *
get_lexicon (GovReportReader *self,
             const char      *language,
             GError         **error)
{
  g_autofree char *path = g_strconcat (WORDS_FOLDER, language, WORDS_SUFFIX, NULL);
  g_autoptr (GBytes) built_in = NULL;
  g_autoptr (GovLexicon) lexicon = NULL;
  GovLexicon *known = g_hash_table_lookup (self->lexicons, language);

  if (known != NULL)
    return known;
  lexicon = gov_lexicon_new ();
  built_in = g_resources_lookup_data (path, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  if (built_in != NULL &&
      !gov_lexicon_read (lexicon, g_bytes_get_data (built_in, NULL), g_bytes_get_size (built_in), path, error))
    return NULL;
  if (!read_added (self, lexicon, language, error))
    return NULL;
  if (gov_lexicon_get_language (lexicon) == NULL)
    {
      g_set_error (error, GOV_ERROR, GOV_ERROR_UNSUPPORTED, "no words for reports in the language “%s”", language);
      return NULL;
    }
  known = g_steal_pointer (&lexicon);
  g_hash_table_insert (self->lexicons, g_strdup (language), known);
  return known;
}

/* The languages that there are words for */
static GPtrArray *
list_languages (GovReportReader *self)
{
  GPtrArray *languages = g_ptr_array_new_with_free_func (g_free);
  g_auto (GStrv) names = g_resources_enumerate_children (WORDS_FOLDER, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);

  for (guint i = 0; names != NULL && names[i] != NULL; i++)
    if (g_str_has_suffix (names[i], WORDS_SUFFIX))
      g_ptr_array_add (languages, g_strndup (names[i], strlen (names[i]) - strlen (WORDS_SUFFIX)));
  for (guint i = 0; i < self->added->len; i++)
    {
      const AddedWords *words = self->added->pdata[i];

      if (words->language != NULL && !g_ptr_array_find_with_equal_func (languages, words->language, g_str_equal, NULL))
        g_ptr_array_add (languages, g_strdup (words->language));
    }
  return languages;
}

/* Takes words, whose text is given away, or leaves the reader as it was */
static gboolean
add_text (GovReportReader  *self,
          const char       *path,
          char             *text,
          gsize             length,
          char             *language,
          GError          **error)
{
  AddedWords *words = g_new0 (AddedWords, 1);

  words->path = g_strdup (path);
  words->language = language;
  words->text = text;
  words->length = length;
  g_ptr_array_add (self->added, words);
  g_hash_table_remove_all (self->lexicons);
  if (get_lexicon (self, words->language != NULL ? words->language : "nl", error) != NULL)
    return TRUE;
  g_ptr_array_set_size (self->added, self->added->len - 1);
  return FALSE;
}

/**
 * gov_report_reader_add_words:
 * @self: a reader
 * @path: (type filename): a words file
 * @error: return location for an error
 *
 * Adds a file of words to those that the reader goes by, or replaces some of them.
 *
 * The file has the form of those that come with libgov: sections such as `[decision agreed]`, below each the
 * phrases that it is known by. A section `[language nl]` at its head says which language it is for; without one it is
 * for every language. `replace` in a section's head drops the phrases that were in it before.
 *
 * The error of a broken file names its line, and the reader stays as it was.
 *
 * Returns: %TRUE, or %FALSE with @error set
 *
 * Since: 1.0
 */
gboolean
gov_report_reader_add_words (GovReportReader  *self,
                             const char       *path,
                             GError          **error)
{
  char *text = NULL;
  gsize length;

  g_return_val_if_fail (GOV_IS_REPORT_READER (self), FALSE);
  g_return_val_if_fail (path != NULL, FALSE);

  if (!g_file_get_contents (path, &text, &length, error))
    return FALSE;
  return add_text (self, path, text, length, gov_lexicon_find_language (text, length), error);
}

/**
 * gov_report_reader_add_profile:
 * @self: a reader
 * @bytes: a profile
 * @name: (nullable): what the profile is called, for messages
 * @error: return location for an error
 *
 * Lets the reader know how one body writes its reports: by which marks and headings, with which initials for whom, and
 * with dates in which order.
 *
 * A profile is a key file as [struct@GLib.KeyFile] reads it. All groups and keys may be left out:
 *
 * ```
 * [profile]
 * language=nl
 * dates=day-month
 *
 * [markers]
 * decision=Besluit;BSL
 * action=AFSPR
 *
 * [sections]
 * actions=Wie doet wat
 * attendance=Er waren
 *
 * [members]
 * JdV=J. de Vries
 * ```
 *
 * `dates` is `day-month` or `month-day`, for dates such as 3/4/2022. A marker stands before a colon at the beginning of
 * a line: there can be those for `decision` and `action`, and those of the list of people: `present`, `absent`, `chair`
 * and `secretary`. A section is known by its heading: `agenda`, `decisions`, `actions`, `attendance` and `absence`. A member's
 * initials that are a small word as well ("EN", "DE") are that person in capitals alone, and where initials stand: "EN: …",
 * "Actie EN: …", "(EN)", "EN zoekt uit". All of this adds to the words that the reader has. A profile with a language is for reports in that language alone, and sets
 * [property@ReportReader:language] where that is not set.
 *
 * [func@ReportReader.learn_profile] makes a profile from records that people have confirmed.
 *
 * The error of a broken profile, %GOV_ERROR_SYNTAX, names the line, the group and the key, and the reader stays as it
 * was; it is %GOV_ERROR_UNSUPPORTED for a language without words.
 *
 * Returns: %TRUE, or %FALSE with @error set
 *
 * Since: 1.0
 */
gboolean
gov_report_reader_add_profile (GovReportReader  *self,
                               GBytes           *bytes,
                               const char       *name,
                               GError          **error)
{
  g_autofree char *language = NULL;
  char *words;
  gsize length;
  const char *text;

  g_return_val_if_fail (GOV_IS_REPORT_READER (self), FALSE);
  g_return_val_if_fail (bytes != NULL, FALSE);

  if (name == NULL)
    name = "profile";
  text = g_bytes_get_data (bytes, &length);
  words = gov_report_profile_to_words (text, length, name, &language, error);
  if (words == NULL)
    return FALSE;
  if (language != NULL && get_lexicon (self, language, error) == NULL)
    {
      g_prefix_error (error, "%s:%u: [profile] language: ", name, gov_report_profile_find_line (text, length, "profile", "language"));
      g_free (words);
      return FALSE;
    }
  if (!add_text (self, name, words, strlen (words), g_strdup (language), error))
    return FALSE;
  if (language != NULL && self->language == NULL)
    gov_report_reader_set_language (self, language);
  return TRUE;
}

/* The language that most of the small words of a text belong to */
static char *
guess_language (GovReportReader  *self,
                GovTextSource    *source,
                GError          **error)
{
  g_autoptr (GPtrArray) languages = list_languages (self);
  const char *best = NULL;
  guint most = 0;

  for (guint i = 0; i < languages->len; i++)
    {
      GovLexicon *lexicon = get_lexicon (self, languages->pdata[i], error);
      guint n;

      if (lexicon == NULL)
        return NULL;
      n = gov_lexicon_count_language (lexicon, source->text + source->start,
                                      MIN (source->length - source->start, GUESS_LENGTH));
      if (best != NULL && n <= most)
        continue;
      best = languages->pdata[i];
      most = n;
    }
  return g_strdup (best);
}

/* The text of a report, or an error */
static GovTextSource *
read_source (GovReportReader  *self,
             GBytes           *bytes,
             const char       *name,
             GError          **error)
{
  const GovTextInput input = { name != NULL ? name : "report", self->media_type, self->encoding };
  GovTextSource *source = NULL;

  if (g_bytes_get_size (bytes) <= MAX_LENGTH)
    source = gov_text_source_read (bytes, &input, error);
  if (g_bytes_get_size (bytes) <= MAX_LENGTH && (source == NULL || source->length <= MAX_LENGTH))
    return source;
  g_set_error (error, GOV_ERROR, GOV_ERROR_LIMIT, "%s: longer than %" G_GSIZE_FORMAT " bytes", input.name, MAX_LENGTH);
  g_clear_pointer (&source, gov_text_source_free);
  return NULL;
}

/**
 * gov_report_reader_read:
 * @self: a reader
 * @bytes: a report: text, Markdown, HTML or PDF
 * @name: (nullable): what the file is called: for evidence and messages, and its suffix tells what it is
 * @error: return location for an error
 *
 * Reads a report: prose in, records out.
 *
 * The register has the report itself (a [class@Paper]), the series of meetings where the text names one, and
 * the meetings that it is on. A meeting holds its participants and its agenda, an agenda item holds the decisions,
 * actions and statements below its heading. Where a file has the reports of several meetings, one behind the other, each
 * is read by itself. A text in which nothing is found gives an empty register.
 *
 * Evidence counts in characters of the text, from 0. The text is the file itself, converted to UTF-8; that of HTML and
 * PDF is taken out of it, and [method@ReportReader.extract_text] gives it. Evidence in a PDF has its page besides.
 *
 * Reading the same bytes again gives the same ids.
 *
 * The error is %GOV_ERROR_SYNTAX for bytes that are no text in UTF-8 and for a broken PDF, %GOV_ERROR_UNSUPPORTED for a
 * language without words, for an encrypted PDF and one without text, and for a kind of file that libgov was built
 * without; %GOV_ERROR_LIMIT for more than a gibibyte, and for HTML with thousands of elements in each other.
 *
 * Returns: (transfer full): the records that were found
 *
 * Since: 1.0
 */
GovRegister *
gov_report_reader_read (GovReportReader  *self,
                        GBytes           *bytes,
                        const char       *name,
                        GError          **error)
{
  g_autoptr (GovTextSource) source = NULL;
  g_autoptr (GovText) text = NULL;
  g_autofree char *guessed = NULL;
  GovLexicon *lexicon;

  g_return_val_if_fail (GOV_IS_REPORT_READER (self), NULL);
  g_return_val_if_fail (bytes != NULL, NULL);

  source = read_source (self, bytes, name, error);
  if (source == NULL)
    return NULL;
  if (self->language == NULL)
    {
      guessed = guess_language (self, source, error);
      if (guessed == NULL)
        return NULL;
    }
  lexicon = get_lexicon (self, self->language != NULL ? self->language : guessed, error);
  if (lexicon == NULL)
    return NULL;
  text = gov_text_new (source, lexicon, name);
  text->min_confidence = self->min_confidence;
  return gov_text_to_register (text, error);
}

/**
 * gov_report_reader_read_file:
 * @self: a reader
 * @path: (type filename): a report
 * @error: return location for an error
 *
 * Reads a report from a file, as [method@ReportReader.read] does from its bytes. Evidence names the file by the last
 * part of its path.
 *
 * Returns: (transfer full): the records that were found
 *
 * Since: 1.0
 */
GovRegister *
gov_report_reader_read_file (GovReportReader  *self,
                             const char       *path,
                             GError          **error)
{
  g_autoptr (GMappedFile) file = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autofree char *name = NULL;

  g_return_val_if_fail (GOV_IS_REPORT_READER (self), NULL);
  g_return_val_if_fail (path != NULL, NULL);

  file = g_mapped_file_new (path, FALSE, error);
  if (file == NULL)
    return NULL;
  bytes = g_mapped_file_get_bytes (file);
  name = g_filename_display_basename (path);
  return gov_report_reader_read (self, bytes, name, error);
}

/**
 * gov_report_reader_extract_text:
 * @self: a reader
 * @bytes: a report
 * @name: (nullable): what the file is called
 * @error: return location for an error
 *
 * Gives the text of a report that evidence counts the characters of.
 *
 * Out of HTML and PDF it comes with some marks of Markdown: `# ` before a heading, `- ` before an item, `|` around the
 * cells of a table. The pages of a PDF are divided by a form feed. The errors are those of [method@ReportReader.read].
 *
 * Returns: (transfer full): the text, in UTF-8
 *
 * Since: 1.0
 */
char *
gov_report_reader_extract_text (GovReportReader  *self,
                                GBytes           *bytes,
                                const char       *name,
                                GError          **error)
{
  g_autoptr (GovTextSource) source = NULL;

  g_return_val_if_fail (GOV_IS_REPORT_READER (self), NULL);
  g_return_val_if_fail (bytes != NULL, NULL);

  source = read_source (self, bytes, name, error);
  return source != NULL ? g_steal_pointer (&source->text) : NULL;
}
