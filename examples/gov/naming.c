/* What people call a record, and what a reference means. */
#include "naming.h"

#include <string.h>

#include "text.h"

static gboolean
has_property (GovRecord  *record,
              const char *property)
{
  return g_object_class_find_property (G_OBJECT_GET_CLASS (record), property) != NULL;
}

/* The member of native JSON that a property is: "planned-start" is "plannedStart". */
static char *
dup_key (const char *property)
{
  g_autoptr (GString) key = g_string_new (NULL);

  for (const char *p = property; *p != '\0'; p++)
    g_string_append_c (key, *p != '-' ? *p : g_ascii_toupper (*++p));
  return g_string_free (g_steal_pointer (&key), FALSE);
}

/* What is kept for a field because the field cannot hold it, such as a word outside its list. */
static char *
dup_kept_text (GovRecord  *record,
               const char *property)
{
  g_autofree char *key = dup_key (property);
  const char *raw = gov_record_get_kept (record, key);
  g_autoptr (JsonNode) node = raw ? json_from_string (raw, NULL) : NULL;

  if (node == NULL || JSON_NODE_HOLDS_NULL (node))
    return NULL;
  return json_node_get_value_type (node) == G_TYPE_STRING ? json_node_dup_string (node) : g_strdup (raw);
}

/* What a record states for a field, also with a word that the field does not know; NULL if nothing. */
char *
naming_dup_text (GovRecord  *record,
                 const char *property)
{
  char *text;

  if (!has_property (record, property))
    return NULL;
  text = gov_record_dup_text (record, property);
  return text ? text : dup_kept_text (record, property);
}

/* All references of a field, whether it holds one or a list. */
static GPtrArray *
list_refs (GovRecord  *record,
           const char *property)
{
  GPtrArray *refs = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GObject) value = NULL;

  if (has_property (record, property) && gov_record_has (record, property))
    g_object_get (record, property, &value, NULL);
  if (value != NULL && GOV_IS_REF (value))
    g_ptr_array_add (refs, g_steal_pointer (&value));
  else if (value != NULL && GOV_IS_LIST (value))
    for (guint i = 0; i < gov_list_get_length (GOV_LIST (value)); i++)
      g_ptr_array_add (refs, g_object_ref (gov_list_get (GOV_LIST (value), i)));
  return refs;
}

/* The field by which people know the record; NULL if it states none. */
const char *
naming_find_title (GovRecord *record)
{
  static const char *properties[] = { "title", "name", "label", "text", "exact", "file-name", "value", "url", "date" };

  for (guint i = 0; i < G_N_ELEMENTS (properties); i++)
    {
      g_autofree char *text = naming_dup_text (record, properties[i]);

      if (text != NULL)
        return properties[i];
    }
  return NULL;
}

/* The label or name of the person that the record is about. */
static char *
dup_person (GovRegister *records,
            GovRecord   *record)
{
  g_autoptr (GPtrArray) refs = list_refs (record, "person");
  const char *label = refs->len > 0 ? gov_ref_get_label (refs->pdata[0]) : NULL;
  GovRecord *person = refs->len > 0 ? gov_register_resolve (records, refs->pdata[0]) : NULL;

  if (label == NULL && person != NULL && GOV_IS_PERSON (person))
    return naming_dup_text (person, "name");
  return g_strdup (label);
}

/* A few words by which people know the record: its title, or the name of the person that it is. */
char *
naming_dup_title (GovRegister *records,
                  GovRecord   *record)
{
  const char *property = naming_find_title (record);
  g_autofree char *title = property ? naming_dup_text (record, property) : NULL;
  g_autofree char *number = naming_dup_text (record, "number");

  if (title == NULL)
    title = dup_person (records, record);
  if (title != NULL && number != NULL)
    return g_strdup_printf ("%s %s", number, title);
  if (title != NULL || number != NULL)
    return g_strdup (title ? title : number);
  return g_strdup (gov_record_get_id (record) ? gov_record_get_id (record) : gov_record_get_type_name (record));
}

/* What kind of thing it is: "AgendaItem" is "Agenda item". */
char *
naming_dup_type (GovRecord *record)
{
  g_autoptr (GString) words = g_string_new (NULL);

  for (const char *p = gov_record_get_type_name (record); *p != '\0'; p++)
    if (words->len > 0 && g_ascii_isupper (*p))
      g_string_append_printf (words, " %c", g_ascii_tolower (*p));
    else
      g_string_append_c (words, *p);
  return g_string_free (g_steal_pointer (&words), FALSE);
}

/* What kind of thing a record is, its title, in so many columns, and the id by which to ask for it. */
char *
naming_dup_brief (GovRegister *records,
                  GovRecord   *record,
                  Ids         *ids,
                  guint        width)
{
  g_autofree char *type = naming_dup_type (record), *whole = naming_dup_title (records, record);
  g_autofree char *title = text_shorten (whole, width);
  const char *id = gov_record_get_id (record);
  g_autofree char *short_id = id ? ids_dup_short (ids, id) : NULL;

  if (*title == '\0' || g_str_equal (title, gov_record_get_type_name (record)))
    return g_steal_pointer (&type);
  if (short_id == NULL || g_str_equal (title, id))
    return g_strdup_printf ("%s %s", type, title);
  return g_strdup_printf ("%s \"%s\" (%s)", type, title, short_id);
}

/* A date as people write it: "2021-11-29T10:00:00+01:00" is "2021-11-29 10:00", or without the time. */
char *
naming_dup_day (const char *date,
                gboolean    with_time)
{
  const char *time = strchr (date, 'T');

  if (time == NULL || time != strrchr (date, 'T') || strchr (date, '/') != NULL || strlen (time) < strlen ("T10:00"))
    return g_strdup (date);
  return g_strdup_printf (with_time ? "%.*s %.5s" : "%.*s", (int) (time - date), date, time + 1);
}

/* The words of a reference, else the title of the record that it means, else its id. */
char *
naming_dup_ref (GovRegister *records,
                GovRef      *ref)
{
  GovRecord *record;

  if (gov_ref_get_label (ref) != NULL)
    return g_strdup (gov_ref_get_label (ref));
  record = gov_register_resolve (records, ref);
  return record ? naming_dup_title (records, record) : g_strdup (gov_ref_get_id (ref));
}

/* The words of each reference of a field. */
char **
naming_dup_refs (GovRegister *records,
                 GovRecord   *record,
                 const char  *property)
{
  g_autoptr (GPtrArray) refs = list_refs (record, property);
  g_autoptr (GStrvBuilder) texts = g_strv_builder_new ();

  for (guint i = 0; i < refs->len; i++)
    {
      g_autofree char *text = naming_dup_ref (records, refs->pdata[i]);

      g_strv_builder_add (texts, text ? text : "");
    }
  return g_strv_builder_end (texts);
}

/* Whether one of the names that a record has itself has the words. */
static gboolean
has_own_name (GovRecord  *record,
              char      **words)
{
  const char *properties[] = { "label", "name", "short-name", "sort-name", "family-name", "title" };
  g_autoptr (GovList) other_names = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (properties); i++)
    {
      g_autofree char *name = naming_dup_text (record, properties[i]);

      if (name != NULL && text_has_words (name, words))
        return TRUE;
    }
  if (has_property (record, "other-names"))
    g_object_get (record, "other-names", &other_names, NULL);
  for (guint i = 0; other_names != NULL && i < gov_list_get_length (other_names); i++)
    if (has_own_name (gov_list_get (other_names, i), words))
      return TRUE;
  return FALSE;
}

/* Whether a reference, or what it means, is called so. */
static gboolean
ref_has_name (GovRegister  *records,
              GovRef       *ref,
              char        **words)
{
  const char *label = gov_ref_get_label (ref);
  GovRecord *meant = gov_register_resolve (records, ref);

  return (label != NULL && text_has_words (label, words)) || (meant != NULL && has_own_name (meant, words));
}

/* Whether a field is a name, or a reference to something that is called so; a participant is called
 * as its person, too. */
gboolean
naming_is_called (GovRegister  *records,
                  GovRecord    *record,
                  const char   *property,
                  char        **words)
{
  GParamSpec *pspec = g_object_class_find_property (G_OBJECT_GET_CLASS (record), property);
  g_autoptr (GPtrArray) refs = NULL;

  if (pspec->value_type == G_TYPE_STRING)
    {
      g_autofree char *name = naming_dup_text (record, property);

      return name != NULL && text_has_words (name, words);
    }
  refs = list_refs (record, property);
  for (guint i = 0; i < refs->len; i++)
    {
      GovRecord *meant = gov_register_resolve (records, refs->pdata[i]);
      g_autoptr (GPtrArray) persons = meant ? list_refs (meant, "person") : NULL;

      if (ref_has_name (records, refs->pdata[i], words) ||
          (persons != NULL && persons->len > 0 && ref_has_name (records, persons->pdata[0], words)))
        return TRUE;
    }
  return FALSE;
}

/* The nearest record of a type that holds the record, or else the one that its field refers to. */
static gpointer
find_around (GovRegister *records,
             GovRecord   *record,
             GType        type,
             const char  *property)
{
  for (GovRecord *above = gov_record_get_holder (record); above != NULL; above = gov_record_get_holder (above))
    if (G_OBJECT_TYPE (above) == type)
      return above;
  for (; record != NULL; record = gov_record_get_holder (record))
    {
      g_autoptr (GPtrArray) refs = list_refs (record, property);
      GovRecord *meant = refs->len > 0 ? gov_register_resolve (records, refs->pdata[0]) : NULL;

      if (meant != NULL && G_OBJECT_TYPE (meant) == type)
        return meant;
    }
  return NULL;
}

GovAgendaItem *
naming_find_item (GovRegister *records,
                  GovRecord   *record)
{
  return find_around (records, record, GOV_TYPE_AGENDA_ITEM, "agenda-item");
}

GovMeeting *
naming_find_meeting (GovRegister *records,
                     GovRecord   *record)
{
  GovAgendaItem *item;
  GovMeeting *meeting = find_around (records, record, GOV_TYPE_MEETING, "meeting");

  if (meeting != NULL)
    return meeting;
  item = naming_find_item (records, record);
  return item ? find_around (records, GOV_RECORD (item), GOV_TYPE_MEETING, "meeting") : NULL;
}
