#include "text/gov-report-reader.h"

#include <string.h>

#include "base/gov-error.h"
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
  GPtrArray *added;       /* of AddedWords */
  GHashTable *lexicons;   /* language to GovLexicon, made when first needed */
};

enum
{
  PROP_0,
  PROP_LANGUAGE,
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
  if (property == PROP_LANGUAGE)
    g_value_set_string (value, GOV_REPORT_READER (object)->language);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property, pspec);
}

static void
gov_report_reader_set_property (GObject      *object,
                                guint         property,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  if (property == PROP_LANGUAGE)
    gov_report_reader_set_language (GOV_REPORT_READER (object), g_value_get_string (value));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, property, pspec);
}

static void
gov_report_reader_class_init (GovReportReaderClass *class)
{
  GObjectClass *object_class = G_OBJECT_CLASS (class);

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
  g_object_class_install_properties (object_class, N_PROPERTIES, properties);
}

static void
gov_report_reader_init (GovReportReader *self)
{
  g_resources_register (gov_text_get_resource ());
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

  if (g_strcmp0 (self->language, language) == 0)
    return;
  g_free (self->language);
  self->language = g_strdup (language);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_LANGUAGE]);
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
 * Returns: whether the file was added
 *
 * Since: 1.0
 */
gboolean
gov_report_reader_add_words (GovReportReader  *self,
                             const char       *path,
                             GError          **error)
{
  AddedWords *words;
  g_autofree char *text = NULL;
  gsize length;

  g_return_val_if_fail (GOV_IS_REPORT_READER (self), FALSE);
  g_return_val_if_fail (path != NULL, FALSE);

  if (!g_file_get_contents (path, &text, &length, error))
    return FALSE;

  words = g_new0 (AddedWords, 1);
  words->path = g_strdup (path);
  words->language = gov_lexicon_find_language (text, length);
  words->text = g_steal_pointer (&text);
  words->length = length;
  g_ptr_array_add (self->added, words);
  g_hash_table_remove_all (self->lexicons);

  if (get_lexicon (self, words->language != NULL ? words->language : "nl", error) == NULL)
    {
      g_ptr_array_set_size (self->added, self->added->len - 1);
      return FALSE;
    }
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

/**
 * gov_report_reader_read:
 * @self: a reader
 * @bytes: a report, a text in UTF-8
 * @name: (nullable): what the file is called: for evidence, and for messages
 * @error: return location for an error
 *
 * Reads a report: prose in, records out.
 *
 * The register has the report itself (a [class@Paper]), the series of meetings where the text names one, and
 * the meetings that it is on. A meeting holds its participants and its agenda, an agenda item holds the decisions,
 * actions and statements below its heading. A text in which nothing is found gives an empty register.
 *
 * Reading the same bytes again gives the same ids.
 *
 * The error is %GOV_ERROR_SYNTAX for bytes that are no text in UTF-8, %GOV_ERROR_UNSUPPORTED for a language without
 * words, and %GOV_ERROR_LIMIT for more than a gibibyte.
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
  const char *shown = name != NULL ? name : "report";
  GovLexicon *lexicon;

  g_return_val_if_fail (GOV_IS_REPORT_READER (self), NULL);
  g_return_val_if_fail (bytes != NULL, NULL);

  if (g_bytes_get_size (bytes) > MAX_LENGTH)
    {
      g_set_error (error, GOV_ERROR, GOV_ERROR_LIMIT, "%s: longer than %" G_GSIZE_FORMAT " bytes", shown, MAX_LENGTH);
      return NULL;
    }
  source = gov_text_source_new (bytes, shown, error);
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
  return gov_text_to_register (text, error);
}
