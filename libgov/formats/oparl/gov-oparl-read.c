/* OParl in: an object, an array, lines, or pages of a list. */
#include "formats/oparl/gov-oparl-private.h"


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
keep_member (GovIntake  *intake,
             const char *key,
             gsize       length)
{
  GovJsonReader *json = &intake->reading.json;
  GPtrArray *kept = intake->kept;
  const char *start;

  gov_json_reader_skip_space (json);
  start = json->p;
  if (!gov_json_reader_skip_value (json))
    return FALSE;
  if (kept == NULL)
    return TRUE;
  g_ptr_array_add (kept, g_strdup_printf (GOV_OPARL_PAGE "%.*s", (int) length, key));
  g_ptr_array_add (kept, g_strndup (start, (gsize) (json->p - start)));
  return TRUE;
}

/* `{"data": […], "links": {…}, "pagination": {…}}` */
static gboolean
read_page (GovIntake *intake)
{
  GovJsonReader *json = &intake->reading.json;
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
      if (is_data && gov_json_reader_peek (json) == '[')
        intake->reading.guess = guess;
      if (!is_data ? !keep_member (intake, key, length)
          : gov_json_reader_peek (json) == '[' ? !gov_intake_array (intake)
                                               : !gov_intake_record (intake))
        return FALSE;
    }
  if (json->fault == NULL && json->p[-1] != '}')
    return gov_json_reader_fail_syntax (json, "name of a member");
  return json->fault == NULL;
}

static guint
find_kept (GPtrArray  *kept,
           const char *key)
{
  guint i = 0;

  while (i < kept->len && !g_str_equal ((char *) kept->pdata[i] + strlen (GOV_OPARL_PAGE), key))
    i += 2;
  return i;
}

/* What the client puts in front is no part of OParl: from where the page is, and when that was.  Without the
 * time it may be a member of the server's own. */
static void
note_client (GovIntake *intake)
{
  static const char * const keys[] = { "fetched", "url", "list" };
  GPtrArray *kept = intake->kept;

  for (guint i = 0; kept != NULL && i < G_N_ELEMENTS (keys); i++)
    {
      guint at = find_kept (kept, keys[i]);
      const char *raw = at < kept->len ? kept->pdata[at + 1] : "";
      GovJsonReader json;
      gboolean noted;

      gov_json_reader_init (&json, raw, strlen (raw), GOV_JSON_DEPTH);
      noted = i == 2 || gov_intake_note (intake, &json, i == 1);
      gov_json_reader_clear (&json);
      if (i == 0 && !noted)
        return;
      if (noted && at < kept->len)
        g_ptr_array_remove_range (kept, at, 2);
    }
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

/* Whether the lines are objects, or pages. */
enum
{
  LINES_UNKNOWN,
  LINES_OF_OBJECTS,
  LINES_OF_PAGES,
};

/* Lines are all of one kind, but for those behind one that is broken.  Of a page that is broken itself the
 * objects before that can be read. */
static gboolean
find_kind_of_lines (GovIntake *intake)
{
  GovJsonReader *json = &intake->reading.json, start;
  const char *word = NULL;
  gsize length;

  gov_json_reader_skip_space (json);
  start = *json;
  if (gov_json_reader_peek (json) == '{' && !gov_reading_find_type (&intake->reading, &word, &length))
    {
      if (!is_page (&start))
        return FALSE;
      gov_json_reader_clear (json);
      *json = start;
    }
  intake->kind_of_lines = word == NULL && is_page (json) ? LINES_OF_PAGES : LINES_OF_OBJECTS;
  return TRUE;
}

gboolean
gov_oparl_read_line (GovIntake *intake)
{
  gboolean is_first = intake->kind_of_lines == LINES_UNKNOWN && !intake->went_on, good;

  if (intake->kind_of_lines == LINES_UNKNOWN && !find_kind_of_lines (intake))
    return FALSE;
  if (intake->kind_of_lines == LINES_OF_OBJECTS)
    return gov_intake_record (intake);
  good = read_page (intake);
  note_client (intake);
  if (!is_first && intake->kept != NULL) /* what one page of several says of itself is not true of all */
    g_ptr_array_set_size (intake->kept, 0);
  return good;
}

static gboolean
read_text (GovIntake *intake)
{
  if (gov_json_reader_peek (&intake->reading.json) != '[')
    return gov_intake_lines (intake);
  return gov_intake_array (intake) && gov_intake_end (intake, "array");
}

gboolean
gov_oparl_read (GovRegister   *records,
                GBytes        *bytes,
                const char    *name,
                GovList       *faults,
                GError       **error)
{
  GovIntake intake;
  const char *text;
  gsize length;
  gboolean good;

  text = g_bytes_get_data (bytes, &length);
  gov_intake_init (&intake, &gov_oparl_mapping, text, length);
  intake.name = name;
  intake.read_item = gov_oparl_read_line;
  good = gov_intake_into (&intake, read_text, records, faults, error);
  gov_intake_clear (&intake);
  return good;
}
