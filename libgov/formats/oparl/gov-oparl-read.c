/* OParl in: an object, an array, lines, or pages of a list. */
#include "formats/oparl/gov-oparl-private.h"

#include "records/gov-register-private.h"

/* What the last word of a URL such as ".../bodies/1/papers/12" says of what it leads to. */
static const struct
{
  const char *word; /* in small letters, of one or of many */
  GType (*type) (void);
} places[] = {
  { "system", gov_system_get_type },
  { "body", gov_body_get_type },
  { "bodies", gov_body_get_type },
  { "legislativeterm", gov_term_get_type },
  { "legislativeterms", gov_term_get_type },
  { "organization", gov_organization_get_type },
  { "organizations", gov_organization_get_type },
  { "person", gov_person_get_type },
  { "persons", gov_person_get_type },
  { "people", gov_person_get_type },
  { "membership", gov_membership_get_type },
  { "memberships", gov_membership_get_type },
  { "meeting", gov_meeting_get_type },
  { "meetings", gov_meeting_get_type },
  { "agendaitem", gov_agenda_item_get_type },
  { "agendaitems", gov_agenda_item_get_type },
  { "paper", gov_paper_get_type },
  { "papers", gov_paper_get_type },
  { "consultation", gov_consultation_get_type },
  { "consultations", gov_consultation_get_type },
  { "file", gov_file_get_type },
  { "files", gov_file_get_type },
  { "location", gov_location_get_type },
  { "locations", gov_location_get_type },
};

/* Reads on to the next member of the object at the cursor; its value is next then. */
static gboolean
next_member (GovJsonReader  *json,
             const char    **key,
             gsize          *length)
{
  GovJsonStringFlags flags;
  gboolean done;

  if (!gov_json_reader_next (json, '}', &done) || done || gov_json_reader_peek (json) != '"' ||
      !gov_json_reader_scan_string (json, key, length, &flags) || gov_json_reader_peek (json) != ':')
    return FALSE;
  json->p++;
  return TRUE;
}

static gboolean
is_key (const char *key,
        gsize       length,
        const char *wanted)
{
  return length == strlen (wanted) && memcmp (key, wanted, length) == 0;
}

/* Looks from the cursor, which stays, for a member of the object there; its value is next in @json then. */
static gboolean
look_for_member (const GovJsonReader *at,
                 const char          *wanted,
                 GovJsonReader       *json)
{
  const char *key;
  gsize length;

  gov_json_reader_init (json, at->p, (gsize) (at->end - at->p), GOV_JSON_DEPTH);
  if (gov_json_reader_peek (json) != '{' || !gov_json_reader_enter (json, '{'))
    return FALSE;
  while (next_member (json, &key, &length))
    if (is_key (key, length, wanted))
      return TRUE;
    else if (!gov_json_reader_skip_value (json))
      return FALSE;
  return FALSE;
}

/* The type that a URL tells of in its last such word; 0 if in none. */
static GType
find_type_in_url (const char *url,
                  gsize       length)
{
  g_autofree char *text = g_ascii_strdown (url, (gssize) length);
  g_auto (GStrv) words = g_strsplit_set (text, "/?&=.\\", -1);

  for (guint n = g_strv_length (words); n-- > 0;)
    for (guint i = 0; i < G_N_ELEMENTS (places); i++)
      if (g_str_equal (words[n], places[i].word))
        return places[i].type ();
  return 0;
}

static GovRecordClass *
find_by_id (const GovJsonReader *at)
{
  GovJsonStringFlags flags;
  GovJsonReader json;
  const char *id;
  GType type = 0;
  gsize length;

  if (look_for_member (at, "id", &json) && gov_json_reader_peek (&json) == '"' &&
      gov_json_reader_scan_string (&json, &id, &length, &flags))
    type = find_type_in_url (id, length);
  gov_json_reader_clear (&json);
  return type ? gov_record_class_peek (type) : NULL;
}

/* The type of the first object behind the one at the cursor that says one. */
static GovRecordClass *
find_by_next (GovReading *reading)
{
  GovReading ahead = *reading;
  GovJsonReader *json = &ahead.json;
  GovRecordClass *klass = NULL;

  gov_json_reader_init (json, reading->json.p, (gsize) (reading->json.end - reading->json.p), GOV_JSON_DEPTH);
  while (klass == NULL && gov_json_reader_skip_value (json))
    {
      const char *word;
      gsize length;

      if (gov_json_reader_peek (json) == ',')
        json->p++;
      if (gov_json_reader_peek (json) != '{' || !gov_reading_find_type (&ahead, &word, &length))
        break;
      if (word != NULL)
        klass = gov_mapping_find_class (reading->mapping, word, length);
    }
  gov_json_reader_clear (json);
  return klass;
}

/* Real lists have tombstones that do not say what they were: their id does, or their neighbours. */
GovRecordClass *
gov_oparl_find_untyped (GovReading *reading)
{
  GovRecordClass *klass = find_by_id (&reading->json);

  if (klass == NULL)
    klass = reading->guess;
  if (klass == NULL)
    klass = find_by_next (reading);
  return klass ? klass : gov_record_class_peek (GOV_TYPE_OTHER_RECORD);
}

static gboolean
read_record (GovRegister *records,
             GovReading  *reading)
{
  GovRecord *record = gov_reading_top (reading);

  if (record != NULL)
    gov_register_take (records, record);
  return record != NULL;
}

/* Those that do not say their type are of the type of the one before, and the first is of type @guess. */
static gboolean
read_array (GovRegister    *records,
            GovReading     *reading,
            GovRecordClass *guess)
{
  gboolean done;

  reading->guess = guess;
  if (!gov_json_reader_enter (&reading->json, '['))
    return FALSE;
  for (;;)
    {
      if (!gov_json_reader_next (&reading->json, ']', &done))
        return FALSE;
      if (done)
        return TRUE;
      if (!read_record (records, reading))
        return FALSE;
    }
}

/* What is on a page that was fetched: the client notes the list and the URL in front of the objects. */
static GovRecordClass *
guess_from_member (const GovJsonReader *at,
                   const char          *key,
                   gsize                length)
{
  GovJsonReader json = *at;
  GovJsonStringFlags flags;
  const char *text;
  GType type = 0;

  if ((is_key (key, length, "list") || is_key (key, length, "url")) && gov_json_reader_peek (&json) == '"' &&
      gov_json_reader_scan_string (&json, &text, &length, &flags))
    type = find_type_in_url (text, length);
  gov_json_reader_clear (&json);
  return type ? gov_record_class_peek (type) : NULL;
}

/* What a page says besides its objects: the links to the next one, and how many there are. */
static gboolean
keep_member (GPtrArray     *kept,
             GovJsonReader *json,
             const char    *key,
             gsize          length)
{
  const char *start;

  gov_json_reader_skip_space (json);
  start = json->p;
  if (!gov_json_reader_skip_value (json))
    return FALSE;
  g_ptr_array_add (kept, g_strdup_printf (GOV_OPARL_PAGE "%.*s", (int) length, key));
  g_ptr_array_add (kept, g_strndup (start, (gsize) (json->p - start)));
  return TRUE;
}

/* `{"data": […], "links": {…}, "pagination": {…}}` */
static gboolean
read_page (GovRegister *records,
           GovReading  *reading,
           GPtrArray   *kept)
{
  GovJsonReader *json = &reading->json;
  GovRecordClass *guess = NULL;
  gboolean has_data = FALSE;
  const char *key, *at;
  gsize length;

  if (!gov_json_reader_enter (json, '{'))
    return FALSE;
  while (next_member (json, &key, &length))
    {
      gboolean is_data = is_key (key, length, "data");

      at = json->p;
      if (is_data && has_data)
        return gov_json_reader_fail (json, at, GOV_ERROR_INVALID, "member \"data\" given twice");
      has_data |= is_data;
      if (guess == NULL)
        guess = guess_from_member (json, key, length);
      if (!is_data ? !keep_member (kept, json, key, length)
          : gov_json_reader_peek (json) == '[' ? !read_array (records, reading, guess)
                                               : !read_record (records, reading))
        return FALSE;
    }
  if (json->fault == NULL && json->p[-1] != '}')
    return gov_json_reader_fail_syntax (json, "name of a member");
  return json->fault == NULL;
}

static gboolean
is_page (const GovJsonReader *at)
{
  GovJsonReader json;
  gboolean is_one = look_for_member (at, "data", &json);
  char first = is_one ? gov_json_reader_peek (&json) : '\0';

  gov_json_reader_clear (&json);
  return first == '[' || first == '{';
}

/* Objects, or pages, one or with a line each. */
static gboolean
read_lines (GovRegister *records,
            GovReading  *reading,
            GPtrArray   *kept)
{
  GovJsonReader *json = &reading->json;
  g_autoptr (GPtrArray) further = g_ptr_array_new_with_free_func (g_free);
  GPtrArray *of_page = kept;
  const char *word = NULL;
  gboolean pages;
  gsize length;

  if (gov_json_reader_peek (json) == '{' && !gov_reading_find_type (reading, &word, &length))
    return FALSE;
  pages = word == NULL && is_page (json);
  while (!gov_json_reader_at_end (json))
    {
      if (pages ? !read_page (records, reading, of_page) : !read_record (records, reading))
        return FALSE;
      of_page = further; /* what one page of several says of itself is no longer true */
      while (json->p < json->end && (*json->p == ' ' || *json->p == '\t' || *json->p == '\r'))
        json->p++;
      if (json->p < json->end && *json->p != '\n')
        return gov_json_reader_fail_syntax (json, "end of the line");
    }
  if (further->len > 0)
    g_ptr_array_set_size (kept, 0);
  return TRUE;
}

static gboolean
read_text (GovRegister *records,
           GovReading  *reading)
{
  if (gov_json_reader_peek (&reading->json) != '[')
    return read_lines (records, reading, gov_register_peek_kept (records));
  if (!read_array (records, reading, NULL))
    return FALSE;
  if (!gov_json_reader_at_end (&reading->json))
    return gov_json_reader_fail (&reading->json, reading->json.p, GOV_ERROR_SYNTAX, "the text goes on after the array");
  return TRUE;
}

GovRegister *
gov_oparl_read (GBytes      *bytes,
                const char  *name,
                GError     **error)
{
  g_autoptr (GovRegister) records = gov_register_new ();
  GovReading reading;
  const char *text;
  gsize length;
  gboolean good;

  text = g_bytes_get_data (bytes, &length);
  gov_reading_init (&reading, &gov_oparl_mapping, text, length);
  good = read_text (records, &reading);
  if (!good)
    gov_json_reader_take_error (&reading.json, name, error);
  gov_reading_clear (&reading);
  return good ? g_steal_pointer (&records) : NULL;
}
