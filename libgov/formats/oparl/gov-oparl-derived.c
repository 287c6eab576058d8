/* Members of OParl that say in another way what fields of ours say.  They are kept to the letter, and
 * written anew only when the field says something else. */
#include "formats/oparl/gov-oparl-private.h"

/* An array of strings that is a list of records of ours: each string is the value of one member. */
static gboolean
derive_records (GovReading     *reading,
                const GovBound *bound,
                const char     *raw,
                const char     *before,
                const char     *behind,
                gboolean        stated,
                GovSlot        *slot)
{
  GovJsonWriter json;
  gboolean derived;

  gov_json_writer_init (&json, FALSE);
  derived = gov_format_wrap_strings (raw, before, behind, &json) && json.length > strlen ("[]") &&
            gov_format_read_native (reading, bound, json.bytes, json.length, stated, slot);
  gov_json_writer_clear (&json);
  return derived;
}

/* One string that is a record in a list of ours. */
static gboolean
derive_record (GovReading     *reading,
               const GovBound *bound,
               const char     *raw,
               const char     *before,
               const char     *behind,
               gboolean        stated,
               GovSlot        *slot)
{
  g_autofree char *list = g_strconcat ("[", raw, "]", NULL);

  return derive_records (reading, bound, list, before, behind, stated, slot);
}

#define DERIVE(name, how, before, behind)                                       \
  static gboolean                                                               \
  derive_##name (GovReading     *reading,                                       \
                 const GovBound *bound,                                         \
                 const char     *raw,                                           \
                 gboolean        stated,                                        \
                 GovSlot        *slot)                                          \
  {                                                                             \
    return how (reading, bound, raw, before, behind, stated, slot);             \
  }

DERIVE (ags, derive_record, "{\"scheme\":\"ags\",\"value\":", "}")
DERIVE (rgs, derive_record, "{\"scheme\":\"rgs\",\"value\":", "}")
DERIVE (post, derive_records, "{\"label\":", "}")
DERIVE (email, derive_records, "{\"kind\":\"email\",\"value\":", "}")
DERIVE (phone, derive_records, "{\"kind\":\"phone\",\"value\":", "}")
DERIVE (participant, derive_records, "{\"person\":", ",\"attendance\":\"present\"}")
DERIVE (related, derive_records, "{\"target\":", ",\"role\":\"related\"}")
DERIVE (superordinate, derive_records, "{\"target\":", ",\"role\":\"superordinate\"}")
DERIVE (subordinate, derive_records, "{\"target\":", ",\"role\":\"subordinate\"}")
DERIVE (sha1, derive_record, "{\"algorithm\":\"sha1\",\"value\":", "}")
DERIVE (sha512, derive_record, "{\"algorithm\":\"sha512\",\"value\":", "}")

/* The text of a JSON string; NULL if @raw is none. */
static char *
dup_string (const char *raw)
{
  gsize length = strlen (raw);
  char *text;

  if (*raw != '"')
    return NULL;
  text = g_malloc (length);
  text[gov_json_unescape (raw + 1, length - 2, text)] = '\0';
  return text;
}

static gboolean
write_string (GovJsonWriter *writer,
              const char    *text)
{
  if (text != NULL)
    gov_json_writer_string (writer, text);
  return text != NULL;
}

/* Body: official keys of the municipality. */

static gboolean
write_identifier (GovJsonWriter *writer,
                  GovRecord     *record,
                  const char    *scheme)
{
  GovList *identifiers = gov_record_get_identifiers (record);

  for (guint i = 0; i < gov_list_get_length (identifiers); i++)
    {
      GovIdentifier *identifier = gov_list_get (identifiers, i);

      if (g_strcmp0 (gov_identifier_get_scheme (identifier), scheme) == 0)
        return write_string (writer, gov_identifier_get_value (identifier));
    }
  return FALSE;
}

static gboolean
write_ags (GovJsonWriter *writer,
           GovRecord     *record)
{
  return write_identifier (writer, record, "ags");
}

static gboolean
write_rgs (GovJsonWriter *writer,
           GovRecord     *record)
{
  return write_identifier (writer, record, "rgs");
}

const GovMappingDerived gov_oparl_body_derived[] = {
  { "ags", "identifiers", derive_ags, write_ags },
  { "rgs", "identifiers", derive_rgs, write_rgs },
};

/* A word that is a value of an enumeration of ours. */
static gboolean
derive_word (const GovBound *bound,
             const char     *group,
             const char     *raw,
             gboolean        stated,
             GovSlot        *slot)
{
  g_autofree char *word = dup_string (raw);
  gint value = word && !stated ? gov_oparl_find_value (group, bound->type, word) : 0;

  if (value != 0)
    slot->integer = value;
  return value != 0;
}

/* Organization. */

static gboolean
derive_organization_type (GovReading     *reading,
                          const GovBound *bound,
                          const char     *raw,
                          gboolean        stated,
                          GovSlot        *slot)
{
  return derive_word (bound, "organization-kind", raw, stated, slot);
}

static gboolean
write_organization_type (GovJsonWriter *writer,
                         GovRecord     *record)
{
  return write_string (writer, gov_oparl_find_word ("organization-type", GOV_TYPE_ORGANIZATION_KIND,
                                                    (gint) gov_organization_get_kind (GOV_ORGANIZATION (record))));
}

static gboolean
write_post (GovJsonWriter *writer,
            GovRecord     *record)
{
  GovList *posts = gov_organization_get_posts (GOV_ORGANIZATION (record));
  g_autoptr (GPtrArray) labels = g_ptr_array_new ();

  for (guint i = 0; i < gov_list_get_length (posts); i++)
    if (gov_post_get_label (gov_list_get (posts, i)) != NULL)
      g_ptr_array_add (labels, (gpointer) gov_post_get_label (gov_list_get (posts, i)));
  return gov_format_write_strings (writer, labels);
}

const GovMappingDerived gov_oparl_organization_derived[] = {
  { "organizationType", "kind", derive_organization_type, write_organization_type },
  { "post", "posts", derive_post, write_post },
};

/* Person. */

static GPtrArray *
list_details (GovRecord            *record,
              GovContactDetailKind  kind)
{
  GovList *details = gov_person_get_contact_details (GOV_PERSON (record));
  GPtrArray *values = g_ptr_array_new ();

  for (guint i = 0; i < gov_list_get_length (details); i++)
    {
      GovContactDetail *detail = gov_list_get (details, i);

      if (gov_contact_detail_get_kind (detail) == kind && gov_contact_detail_get_value (detail) != NULL)
        g_ptr_array_add (values, (gpointer) gov_contact_detail_get_value (detail));
    }
  return values;
}

/* The first address is the one to write to. */
static gboolean
derive_first_email (GovReading     *reading,
                    const GovBound *bound,
                    const char     *raw,
                    gboolean        stated,
                    GovSlot        *slot)
{
  GovJsonWriter json;
  gboolean derived = FALSE;
  const char *end;

  gov_json_writer_init (&json, FALSE);
  if (!stated && gov_format_wrap_strings (raw, "", "\n", &json) && json.length > strlen ("[]"))
    {
      end = memchr (json.bytes, '\n', json.length);
      derived = gov_format_read_native (reading, bound, json.bytes + 1, (gsize) (end - json.bytes) - 1, FALSE, slot);
    }
  gov_json_writer_clear (&json);
  return derived;
}

static gboolean
write_email (GovJsonWriter *writer,
             GovRecord     *record)
{
  g_autoptr (GPtrArray) values = list_details (record, GOV_CONTACT_DETAIL_KIND_EMAIL);
  const char *email = gov_person_get_email (GOV_PERSON (record));

  if (email != NULL && !g_ptr_array_find_with_equal_func (values, email, g_str_equal, NULL))
    g_ptr_array_insert (values, 0, (gpointer) email);
  return gov_format_write_strings (writer, values);
}

static gboolean
write_phone (GovJsonWriter *writer,
             GovRecord     *record)
{
  g_autoptr (GPtrArray) values = list_details (record, GOV_CONTACT_DETAIL_KIND_PHONE);

  return gov_format_write_strings (writer, values);
}

const GovMappingDerived gov_oparl_person_derived[] = {
  { "email", "contact-details", derive_email, write_email },
  { "email", "email", derive_first_email, write_email },
  { "phone", "contact-details", derive_phone, write_phone },
};

/* Meeting.  "cancelled" says more than "meetingState", which is in free words. */

static gboolean
derive_state (GovReading     *reading,
              const GovBound *bound,
              const char     *raw,
              gboolean        stated,
              GovSlot        *slot)
{
  return derive_word (bound, "meeting-state", raw, stated, slot);
}

static gboolean
derive_cancelled (GovReading     *reading,
                  const GovBound *bound,
                  const char     *raw,
                  gboolean        stated,
                  GovSlot        *slot)
{
  if (!g_str_equal (raw, "true"))
    return FALSE;
  slot->integer = GOV_MEETING_STATUS_CANCELLED;
  return TRUE;
}

static gboolean
write_state (GovJsonWriter *writer,
             GovRecord     *record)
{
  return write_string (writer, gov_oparl_find_word ("meeting-state", GOV_TYPE_MEETING_STATUS,
                                                    (gint) gov_meeting_get_status (GOV_MEETING (record))));
}

static gboolean
write_cancelled (GovJsonWriter *writer,
                 GovRecord     *record)
{
  gboolean cancelled = gov_meeting_get_status (GOV_MEETING (record)) == GOV_MEETING_STATUS_CANCELLED;

  if (!cancelled && gov_kept_find (gov_record_get_kept_list (record), "oparl", "cancelled") == NULL)
    return FALSE;
  gov_json_writer_boolean (writer, cancelled);
  return TRUE;
}

/* Only those who were there are meant, and only by the URL of a person. */
static gboolean
write_participant (GovJsonWriter *writer,
                   GovRecord     *record)
{
  GovList *participants = gov_meeting_get_participants (GOV_MEETING (record));
  g_autoptr (GPtrArray) ids = g_ptr_array_new ();

  for (guint i = 0; i < gov_list_get_length (participants); i++)
    {
      GovParticipant *participant = gov_list_get (participants, i);
      GovAttendance attendance = gov_participant_get_attendance (participant);
      GovRef *person = gov_participant_get_person (participant);

      if ((attendance == GOV_ATTENDANCE_PRESENT || attendance == GOV_ATTENDANCE_PART) &&
          person != NULL && gov_ref_get_id (person) != NULL)
        g_ptr_array_add (ids, (gpointer) gov_ref_get_id (person));
    }
  return gov_format_write_strings (writer, ids);
}

const GovMappingDerived gov_oparl_meeting_derived[] = {
  { "meetingState", "status", derive_state, write_state },
  { "cancelled", "status", derive_cancelled, write_cancelled },
  { "participant", "participants", derive_participant, write_participant },
};

/* Paper: three lists of URLs are one list of relations. */

static gboolean
write_relations (GovJsonWriter   *writer,
                 GovRecord       *record,
                 GovRelationRole  wanted)
{
  GovList *relations = gov_paper_get_related_papers (GOV_PAPER (record));
  g_autoptr (GPtrArray) ids = g_ptr_array_new ();

  for (guint i = 0; i < gov_list_get_length (relations); i++)
    {
      GovRelation *relation = gov_list_get (relations, i);
      GovRelationRole role = gov_relation_get_role (relation);
      GovRef *target = gov_relation_get_target (relation);

      if (role != GOV_RELATION_ROLE_SUPERORDINATE && role != GOV_RELATION_ROLE_SUBORDINATE)
        role = GOV_RELATION_ROLE_RELATED;
      if (role == wanted && target != NULL && gov_ref_get_id (target) != NULL)
        g_ptr_array_add (ids, (gpointer) gov_ref_get_id (target));
    }
  return gov_format_write_strings (writer, ids);
}

static gboolean
write_related (GovJsonWriter *writer,
               GovRecord     *record)
{
  return write_relations (writer, record, GOV_RELATION_ROLE_RELATED);
}

static gboolean
write_superordinate (GovJsonWriter *writer,
                     GovRecord     *record)
{
  return write_relations (writer, record, GOV_RELATION_ROLE_SUPERORDINATE);
}

static gboolean
write_subordinate (GovJsonWriter *writer,
                   GovRecord     *record)
{
  return write_relations (writer, record, GOV_RELATION_ROLE_SUBORDINATE);
}

const GovMappingDerived gov_oparl_paper_derived[] = {
  { "relatedPaper", "related-papers", derive_related, write_related },
  { "superordinatedPaper", "related-papers", derive_superordinate, write_superordinate },
  { "subordinatedPaper", "related-papers", derive_subordinate, write_subordinate },
};

/* File. */

static gboolean
write_checksum (GovJsonWriter *writer,
                GovRecord     *record,
                const char    *algorithm)
{
  GovList *checksums = gov_file_get_checksums (GOV_FILE (record));

  for (guint i = 0; i < gov_list_get_length (checksums); i++)
    {
      GovChecksum *checksum = gov_list_get (checksums, i);

      if (g_strcmp0 (gov_checksum_get_algorithm (checksum), algorithm) == 0)
        return write_string (writer, gov_checksum_get_value (checksum));
    }
  return FALSE;
}

static gboolean
write_sha1 (GovJsonWriter *writer,
            GovRecord     *record)
{
  return write_checksum (writer, record, "sha1");
}

static gboolean
write_sha512 (GovJsonWriter *writer,
              GovRecord     *record)
{
  return write_checksum (writer, record, "sha512");
}

const GovMappingDerived gov_oparl_file_derived[] = {
  { "sha1Checksum", "checksums", derive_sha1, write_sha1 },
  { "sha512Checksum", "checksums", derive_sha512, write_sha512 },
};

/* Location: GeoJSON is an object in OParl and its text with us, in which no digit changes. */

static gboolean
derive_geojson (GovReading     *reading,
                const GovBound *bound,
                const char     *raw,
                gboolean        stated,
                GovSlot        *slot)
{
  if (*raw != '{')
    return FALSE;
  slot->string = gov_arena_copy_text (reading->arena, raw, strlen (raw));
  return TRUE;
}

static gboolean
write_geojson (GovJsonWriter *writer,
               GovRecord     *record)
{
  const char *text = gov_location_get_geojson (GOV_LOCATION (record));
  GovJsonReader json;
  gboolean is_object;

  if (text == NULL)
    return FALSE;
  gov_json_reader_init (&json, text, strlen (text), GOV_JSON_DEPTH);
  is_object = gov_json_reader_peek (&json) == '{' && gov_json_reader_check_all (&json);
  gov_json_reader_clear (&json);
  if (is_object)
    gov_json_writer_raw (writer, text, strlen (text));
  return is_object;
}

const GovMappingDerived gov_oparl_location_derived[] = {
  { "geojson", "geojson", derive_geojson, write_geojson },
};
