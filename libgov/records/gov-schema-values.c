/* The JSON Schema of what is no record: dates, durations, references, words. */
#include "records/gov-schema-private.h"

#include "records/gov-descriptions-private.h"

/* Points to a definition of this schema. */
void
gov_schema_write_pointer (GovJsonWriter *writer,
                          const char    *name)
{
  g_autofree char *pointer = g_strconcat ("#/$defs/", name, NULL);

  gov_schema_write_pair (writer, "$ref", pointer);
}

/* "planned-start" is titled "Planned start", and so is "PlannedStart". */
void
gov_schema_write_title (GovJsonWriter *writer,
                        const char    *name)
{
  g_autoptr (GString) title = g_string_new (NULL);

  for (const char *p = name; *p != '\0'; p++)
    {
      if (p == name)
        g_string_append_c (title, g_ascii_toupper (*p));
      else if (*p == '-')
        g_string_append_c (title, ' ');
      else if (g_ascii_isupper (*p))
        g_string_append_printf (title, " %c", g_ascii_tolower (*p));
      else
        g_string_append_c (title, *p);
    }
  gov_schema_write_pair (writer, "title", title->str);
}

static void
write_word (GovJsonWriter    *writer,
            const char       *owner,
            const GEnumValue *word)
{
  const char *text = gov_description_find (owner, word->value_nick);

  gov_schema_open_item (writer);
  gov_schema_write_pair (writer, "const", word->value_nick);
  gov_schema_write_title (writer, word->value_nick);
  if (text != NULL)
    gov_schema_write_pair (writer, "description", text);
  gov_json_writer_close (writer, '}');
}

/* The known words are told one by one, for forms and for people; any other is good as well, as the
 * set is open. */
void
gov_schema_write_words (GovJsonWriter *writer,
                        GType           type)
{
  g_autoptr (GEnumClass) words = g_type_class_ref (type);
  const char *text = gov_description_find (g_type_name (type), NULL);

  gov_schema_open (writer, GOV_JSON_NAME (type), '{');
  gov_schema_write_title (writer, GOV_JSON_NAME (type));
  if (text != NULL)
    gov_schema_write_pair (writer, "description", text);
  gov_schema_write_pair (writer, "type", "string");
  gov_schema_open (writer, "anyOf", '[');
  gov_schema_open_item (writer);
  gov_schema_open (writer, "oneOf", '[');
  for (guint i = 0; i < words->n_values; i++)
    if (words->values[i].value != 0)
      write_word (writer, g_type_name (type), &words->values[i]);
  gov_json_writer_close (writer, ']');
  gov_json_writer_close (writer, '}');
  gov_schema_open_item (writer);
  gov_schema_write_pair (writer, "title", "Another word");
  gov_schema_write_pair (writer, "description", "A word that is not known is kept as written.");
  gov_json_writer_close (writer, '}');
  gov_json_writer_close (writer, ']');
  gov_json_writer_close (writer, '}');
}

/* EDTF, by its shape alone: whether a day exists is not for a pattern to say, and of intervals and
 * sets only the years are looked at.  Everything that GovDate reads matches. */
#define QUALIFIER "[?~%]?"
#define YEAR QUALIFIER "-?(Y-?[0-9]+(E[0-9]+)?|[0-9X]{4})"
#define PART "-" QUALIFIER "[0-9X]{2}" QUALIFIER
#define TIME "T[0-9]{2}:[0-9]{2}:[0-9]{2}([.][0-9]+)?(Z|[-+][0-9]{2}(:[0-9]{2})?)?"
#define SINGLE YEAR "(S[0-9]+)?" QUALIFIER "(" PART "(" PART "(" TIME ")?)?)?"
#define ROUGH YEAR "[-+0-9EST:XYZ.?~%]*"
#define END "(" ROUGH "|[.]{2})?"
#define ITEM "([.]{2})?" ROUGH
#define EDTF "^(" SINGLE "|" END "/" END "|[\\[{]" ITEM "(, ?" ITEM ")*[\\]}])$"

/* ISO 8601, and the sign of ISO 8601-2.  The order of the parts is left to the check. */
#define DAYS "([0-9]+([.,][0-9]+)?[YMWD])+"
#define TIMES "T([0-9]+([.,][0-9]+)?[HMS])+"
#define DURATION "^[-+]?P(" DAYS "(" TIMES ")?|" TIMES ")$"

static const struct
{
  const char *name;
  const char *description;
  const char *pattern;
} texts[] = {
  { "Date",
    "When something was, is or should be, in as much detail as is known: Extended Date/Time Format (ISO 8601-2), "
    "levels 0 to 2, such as \"2021\", \"2021-11-29\", \"2021-11-29T10:00:00+01:00\", \"2022-02~\" or "
    "\"2021-11-22/2021-11-23\". It is kept as written: never filled up with midnight, never converted to UTC.",
    EDTF },
  { "Duration", "How long something lasts, as an ISO 8601 duration: \"P1Y\", \"P2W\", \"PT1H30M\".", DURATION },
};

static const struct
{
  const char *name;
  const char *description;
} ref_members[] = {
  { "id", "The id of the record that is meant, if it is known." },
  { "label", "What it was called in the source." },
};

static void
write_ref_object (GovJsonWriter *writer)
{
  gov_schema_open_item (writer);
  gov_schema_write_pair (writer, "type", "object");
  gov_schema_open (writer, "properties", '{');
  for (guint i = 0; i < G_N_ELEMENTS (ref_members); i++)
    {
      gov_schema_open (writer, ref_members[i].name, '{');
      gov_schema_write_title (writer, ref_members[i].name);
      gov_schema_write_pair (writer, "description", ref_members[i].description);
      gov_schema_write_pair (writer, "type", "string");
      gov_json_writer_close (writer, '}');
    }
  gov_json_writer_close (writer, '}');
  gov_json_writer_close (writer, '}');
}

/* A reference: an id, or an object with the label it was called by. */
static void
write_ref (GovJsonWriter *writer)
{
  gov_schema_open (writer, "Ref", '{');
  gov_schema_write_title (writer, "Reference");
  gov_schema_write_pair (writer, "description",
                         "A record that is meant: its id alone, or an object with its id, the label it was "
                         "called by in the source, or both.");
  gov_schema_open (writer, "anyOf", '[');
  gov_schema_open_item (writer);
  gov_schema_write_title (writer, "Id");
  gov_schema_write_pair (writer, "type", "string");
  gov_json_writer_close (writer, '}');
  write_ref_object (writer);
  gov_json_writer_close (writer, ']');
  gov_json_writer_close (writer, '}');
}

void
gov_schema_write_values (GovJsonWriter *writer)
{
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      gov_schema_open (writer, texts[i].name, '{');
      gov_schema_write_title (writer, texts[i].name);
      gov_schema_write_pair (writer, "description", texts[i].description);
      gov_schema_write_pair (writer, "type", "string");
      gov_schema_write_pair (writer, "pattern", texts[i].pattern);
      gov_json_writer_close (writer, '}');
    }
  write_ref (writer);
}
