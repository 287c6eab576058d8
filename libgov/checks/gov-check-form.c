/* Rules of form: values that a field cannot hold, or that are not what the field is for. */
#include "checks/gov-check-private.h"

#include <string.h>

#include "records/gov-kept-private.h"
#include "records/gov-other-record.h"

/* What was read and no field holds. */

static char *
join_words (GType type)
{
  g_autoptr (GEnumClass) words = g_type_class_ref (type);
  GString *joined = g_string_new (NULL);

  for (guint i = 0; i < words->n_values; i++)
    if (words->values[i].value != 0)
      g_string_append_printf (joined, "%s%s", joined->len > 0 ? ", " : "", words->values[i].value_nick);
  return g_string_free (joined, FALSE);
}

static void
add_unheld_value (GovChecking    *self,
                  GovRecord      *record,
                  const GovBound *bound,
                  const char     *raw)
{
  const char *name = bound->field->name;
  g_autofree char *value = gov_check_shorten (raw);

  if (g_str_equal (raw, "null"))
    gov_checking_add (self, record, name, "value-null", "%s is null", bound->field->key);
  else if (G_TYPE_IS_ENUM (bound->type))
    {
      g_autofree char *words = join_words (bound->type);

      gov_checking_add (self, record, name, "word-unknown", "%s is %s; the known words are %s",
                        bound->field->key, value, words);
    }
  else if (bound->field->kind == &gov_kind_date)
    gov_checking_add (self, record, name, "date-malformed", "%s is %s", bound->field->key, value);
  else
    gov_checking_add (self, record, name, "value-not-held", "%s is %s, which the field (%s) cannot hold",
                      bound->field->key, value, bound->field->kind->name);
}

/* Names with @ are JSON-LD's, and mean something to its readers. */
static void
check_kept (GovChecking *self,
            GovRecord   *record)
{
  for (GovKept *kept = gov_record_get_kept_list (record); kept != NULL; kept = kept->next)
    {
      const GovBound *bound = kept->format == NULL ? gov_record_find_key (record, kept->key) : NULL;

      if (bound != NULL)
        add_unheld_value (self, record, bound, kept->raw);
      else if (kept->format == NULL && *kept->key != '@' && G_OBJECT_TYPE (record) != GOV_TYPE_OTHER_RECORD)
        {
          g_autofree char *key = gov_check_shorten (kept->key);
          g_autofree char *value = gov_check_shorten (kept->raw);

          gov_checking_add (self, record, NULL, "member-unknown", "%s has no field \"%s\" (%s)",
                            gov_record_get_type_name (record), key, value);
        }
    }
}

static void
check_other_record (GovChecking *self,
                    GovRecord   *record)
{
  const char *type = gov_record_get_type_name (record);
  g_autofree char *name = type ? gov_check_shorten (type) : NULL;

  if (name != NULL)
    gov_checking_add (self, record, "other-type", "type-unknown", "the type is \"%s\"", name);
}

/* Texts of a certain form.  Each says whether it is well formed. */

/* BCP 47: parts of one to eight letters and digits, the first of two to eight letters, or x or i. */
static gboolean
is_language (const char *text)
{
  gsize first = strspn (text, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");
  gsize length = first;

  if (first > 8 || first == 0 || (first == 1 && (strchr ("xXiI", *text) == NULL || text[1] != '-')))
    return FALSE;
  for (text += first; *text == '-'; text += length)
    {
      text++;
      for (length = 0; g_ascii_isalnum (text[length]);)
        length++;
      if (length == 0 || length > 8)
        return FALSE;
    }
  return *text == '\0';
}

static gboolean
is_uri (const char *text)
{
  return strpbrk (text, " \t\r\n<>\"") == NULL && g_uri_is_valid (text, G_URI_FLAGS_NONE, NULL);
}

/* One of the parts of a duration, as "12M" or "1.5H"; 0 if there is none of a unit that may still come. */
static gsize
duration_part (const char  *text,
               const char **units)
{
  gsize digits = strspn (text, "0123456789");
  gsize fraction = digits > 0 && (text[digits] == '.' || text[digits] == ',') ? 1 + strspn (text + digits + 1, "0123456789") : 0;
  gsize length = digits + fraction;
  const char *unit = digits > 0 && fraction != 1 && text[length] != '\0' ? strchr (*units, text[length]) : NULL;

  if (unit == NULL)
    return 0;
  *units = unit + 1;
  return length + 1;
}

/* ISO 8601: P1Y2M10DT2H30M, P2W; ISO 8601-2 allows a sign. */
static gboolean
is_duration (const char *text)
{
  const char *days = "YMWD", *times = "HMS";
  guint parts = 0;
  gsize length;

  text += *text == '-' || *text == '+';
  if (*text++ != 'P')
    return FALSE;
  for (; (length = duration_part (text, &days)) > 0; parts++)
    text += length;
  if (*text == 'T')
    {
      text++;
      for (parts = 0; (length = duration_part (text, &times)) > 0; parts++)
        text += length;
    }
  return parts > 0 && *text == '\0';
}

static gboolean
is_not_empty (const char *text)
{
  return *text != '\0';
}

/* By the kind of the field; the first that is not so is told.  What is no date or no number
 * never gets into a field of that kind. */
static const struct
{
  const GovKind *kind;
  gboolean (*is_good) (const char *text);
  const char *tag;
} forms[] = {
  { &gov_kind_string, is_not_empty, "text-empty" },
  { &gov_kind_text, is_not_empty, "text-empty" },
  { &gov_kind_uri, is_not_empty, "text-empty" },
  { &gov_kind_uri, is_uri, "uri-malformed" },
  { &gov_kind_duration, is_duration, "duration-malformed" },
};

static void
check_text (GovChecking    *self,
            GovRecord      *record,
            const GovBound *bound,
            const char     *text)
{
  for (guint i = 0; i < G_N_ELEMENTS (forms); i++)
    if (bound->field->kind == forms[i].kind && !forms[i].is_good (text))
      {
        g_autofree char *value = gov_check_shorten (text);

        gov_checking_add (self, record, bound->field->name, forms[i].tag, "%s is \"%s\"", bound->field->key, value);
        return;
      }
}

/* Ids may be anything but empty, which has a rule of its own, and what is required has one too. */
static void
check_texts (GovChecking *self,
             GovRecord   *record)
{
  GovRecordClass *klass = GOV_RECORD_GET_CLASS (record);
  guint i = 0;

  GOV_FOREACH_BIT (bit, record->stated)
    {
      const GovBound *bound = klass->fields[bit];
      const GovSlot *slot = &record->slots[i++];

      if (bit != GOV_BIT_ID && !(klass->required >> bit & 1))
        check_text (self, record, bound, slot->string);
    }
}

static void
check_language (GovChecking *self,
                GovRecord   *record)
{
  const char *language = gov_record_get_language (record);

  if (language != NULL && *language != '\0' && !is_language (language))
    {
      g_autofree char *value = gov_check_shorten (language);

      gov_checking_add (self, record, "language", "language-malformed", "language is \"%s\"", value);
    }
}

/* Numbers that have bounds, by the name of the property. */
static const struct
{
  const char *property;
  double least;
  double greatest;
} ranges[] = {
  { "latitude", -90, 90 },
  { "longitude", -180, 180 },
  { "confidence", 0, 1 },
  { "percent-complete", 0, 100 },
  { "hours-per-month", 0, 744 },
  { "size", 0, G_MAXDOUBLE },
  { "page-count", 0, G_MAXDOUBLE },
  { "media-offset", 0, G_MAXDOUBLE },
  { "audio-start", 0, G_MAXDOUBLE },
  { "video-start", 0, G_MAXDOUBLE },
  { "line", 1, G_MAXDOUBLE },
  { "page", 1, G_MAXDOUBLE },
  { "count", 0, G_MAXDOUBLE },
  { "member-count", 0, G_MAXDOUBLE },
  { "voting-member-count", 0, G_MAXDOUBLE },
  { "seats", 0, G_MAXDOUBLE },
  { "quorum", 0, G_MAXDOUBLE },
  { "entitled-count", 0, G_MAXDOUBLE },
  { "present-count", 0, G_MAXDOUBLE },
  { "cast-count", 0, G_MAXDOUBLE },
  { "valid-count", 0, G_MAXDOUBLE },
  { "invalid-count", 0, G_MAXDOUBLE },
  { "times-postponed", 0, G_MAXDOUBLE },
};

static void
check_range (GovChecking    *self,
             GovRecord      *record,
             const GovBound *bound,
             double          value,
             guint           range)
{
  char least[G_ASCII_DTOSTR_BUF_SIZE], greatest[G_ASCII_DTOSTR_BUF_SIZE];
  g_autofree char *text = NULL;

  if (value >= ranges[range].least && value <= ranges[range].greatest)
    return;
  text = gov_record_dup_text (record, bound->field->name);
  g_ascii_formatd (least, sizeof least, "%g", ranges[range].least);
  g_ascii_formatd (greatest, sizeof greatest, "%g", ranges[range].greatest);
  if (ranges[range].greatest == G_MAXDOUBLE)
    gov_checking_add (self, record, bound->field->name, "number-out-of-range", "%s is %s; %s is the least",
                      bound->field->key, text, least);
  else
    gov_checking_add (self, record, bound->field->name, "number-out-of-range", "%s is %s; it lies between %s and %s",
                      bound->field->key, text, least, greatest);
}

static void
check_ranges (GovChecking *self,
              GovRecord   *record)
{
  GovRecordClass *klass = GOV_RECORD_GET_CLASS (record);
  guint i = 0;

  GOV_FOREACH_BIT (bit, record->stated)
    {
      const GovBound *bound = klass->fields[bit];
      const GovSlot *slot = &record->slots[i++];
      gboolean is_integer = bound->field->kind == &gov_kind_integer;

      for (guint r = 0; r < G_N_ELEMENTS (ranges) && (is_integer || bound->field->kind == &gov_kind_number); r++)
        if (g_str_equal (bound->field->name, ranges[r].property))
          check_range (self, record, bound, is_integer ? (double) slot->integer : g_ascii_strtod (slot->string, NULL), r);
    }
}

const GovCheck gov_check_form[] = {
  { NULL, check_kept },
  { gov_other_record_get_type, check_other_record },
  { NULL, check_texts },
  { NULL, check_language },
  { NULL, check_ranges },
  { NULL, NULL },
};
