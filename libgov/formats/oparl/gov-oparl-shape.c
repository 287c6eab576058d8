/* What native records hold in another place than OParl has it: items below items, and the memberships of an
 * organization.  The records stay as they are; copies are written. */
#include "formats/oparl/gov-oparl-private.h"

typedef struct
{
  GPtrArray *shaped;   /* what is written, each with a reference */
  GHashTable *places;  /* id of a person → its place there, counted from 1 */
} Shaping;

/* The record at a place there, as a copy that may be changed. */
static GovRecord *
take_copy (Shaping *self,
           guint    place)
{
  GovRecord *record = self->shaped->pdata[place];

  if (record->holder == NULL) /* it is one */
    return record;
  self->shaped->pdata[place] = gov_record_copy (record);
  g_object_unref (record);
  return self->shaped->pdata[place];
}

/* Agenda items. */

static gboolean
has_items (GovList *agenda)
{
  for (guint i = 0; i < gov_list_get_length (agenda); i++)
    if (gov_record_has (gov_list_get (agenda, i), "items"))
      return TRUE;
  return FALSE;
}

/* Puts what is below the item in front of position @next of the list. */
static void
lift_items (GovAgendaItem *item,
            GovList       *list,
            guint          next)
{
  GovList *below = gov_agenda_item_get_items (item);

  for (guint n = gov_list_get_length (below); n > 0; n--)
    {
      g_autoptr (GovRecord) last = g_object_ref (gov_list_get (below, n - 1));

      gov_list_remove (below, n - 1);
      gov_list_insert (list, next, last, NULL);
    }
}

/* An item comes before those below it, and they are numbered through: an order below was among them alone. */
static void
flatten_agenda (GovMeeting *meeting)
{
  GovList *agenda = gov_meeting_get_agenda (meeting);

  for (guint i = 0; i < gov_list_get_length (agenda); i++)
    {
      lift_items (gov_list_get (agenda, i), agenda, i + 1);
      gov_record_unset (gov_list_get (agenda, i), "order");
    }
}

/* The same for an item that stands alone: what is below it stands alone behind it. */
static void
flatten_item (Shaping *self,
              guint    place)
{
  g_autoptr (GovList) items = gov_list_new (GOV_TYPE_AGENDA_ITEM);
  GovAgendaItem *item = GOV_AGENDA_ITEM (take_copy (self, place));
  GovRef *meeting = gov_agenda_item_get_meeting (item);

  lift_items (item, items, 0);
  while (gov_list_get_length (items) > 0)
    {
      GovAgendaItem *next = g_object_ref (gov_list_get (items, 0));

      gov_list_remove (items, 0);
      lift_items (next, items, 0);
      gov_record_unset (GOV_RECORD (next), "order");
      if (gov_agenda_item_get_meeting (next) == NULL)
        gov_agenda_item_set_meeting (next, meeting);
      g_ptr_array_insert (self->shaped, (gint) ++place, next);
    }
}

/* Memberships. */

/* The one with the id, and its position; NULL, and the end, if there is none. */
static GovMembership *
find_membership (GovList    *memberships,
                 const char *id,
                 guint      *position)
{
  for (*position = 0; *position < gov_list_get_length (memberships); (*position)++)
    if (id != NULL && g_strcmp0 (gov_record_get_id (gov_list_get (memberships, *position)), id) == 0)
      return gov_list_get (memberships, *position);
  return NULL;
}

/* Where the person is not there, the membership stands alone. */
static void
place_membership (Shaping       *self,
                  GovMembership *membership)
{
  GovRef *ref = gov_membership_get_person (membership);
  const char *id = ref ? gov_ref_get_id (ref) : NULL;
  guint place = id ? GPOINTER_TO_UINT (g_hash_table_lookup (self->places, id)) : 0, position;
  GovMembership *there;
  GovList *memberships;

  if (place == 0)
    {
      g_ptr_array_add (self->shaped, g_object_ref (membership));
      return;
    }
  memberships = gov_person_get_memberships (GOV_PERSON (take_copy (self, place - 1)));
  there = find_membership (memberships, gov_record_get_id (GOV_RECORD (membership)), &position);
  if (there != NULL && !gov_oparl_is_mention (GOV_RECORD (there)))
    return;
  if (there != NULL)
    gov_list_remove (memberships, position);
  gov_membership_set_person (membership, NULL); /* who holds it says so */
  gov_list_insert (memberships, position, membership, NULL);
}

static gboolean
has_memberships (GovRecord *organization)
{
  GovList *memberships;

  if (!gov_record_has (organization, "memberships") ||
      gov_kept_find (gov_record_get_kept_list (organization), "oparl", "membership") != NULL)
    return FALSE;
  memberships = gov_organization_get_memberships (GOV_ORGANIZATION (organization));
  for (guint i = 0; i < gov_list_get_length (memberships); i++)
    if (!gov_oparl_is_mention (gov_list_get (memberships, i)))
      return TRUE;
  return FALSE;
}

/* Leaves the URLs, and puts the memberships themselves where OParl has them. */
static void
move_memberships (Shaping *self,
                  guint    place)
{
  GovRecord *organization = take_copy (self, place);
  GovList *memberships = gov_organization_get_memberships (GOV_ORGANIZATION (organization));

  for (guint i = 0; i < gov_list_get_length (memberships);)
    {
      g_autoptr (GovMembership) membership = g_object_ref (gov_list_get (memberships, i));
      g_autoptr (GovMembership) mention = gov_membership_new ();
      g_autoptr (GovRef) ref = NULL;
      const char *id = gov_record_get_id (GOV_RECORD (membership));

      if (gov_oparl_is_mention (GOV_RECORD (membership)))
        {
          i++;
          continue;
        }
      gov_list_remove (memberships, i);
      gov_record_set_id (GOV_RECORD (mention), id);
      if (id != NULL && gov_list_insert (memberships, i, mention, NULL))
        i++;
      if (gov_record_get_id (organization) != NULL && gov_membership_get_organization (membership) == NULL)
        {
          ref = gov_ref_new (gov_record_get_id (organization), NULL);
          gov_membership_set_organization (membership, ref);
        }
      place_membership (self, membership);
    }
}

static void
note_person (Shaping *self,
             guint    place)
{
  const char *id = gov_record_get_id (self->shaped->pdata[place]);

  if (id != NULL && GOV_IS_PERSON (self->shaped->pdata[place]))
    g_hash_table_insert (self->places, (gpointer) id, GUINT_TO_POINTER (place + 1));
}

/* Whatever there is below items. */
static void
flatten (Shaping *self,
         guint    place)
{
  GovRecord *record = self->shaped->pdata[place];

  if (GOV_IS_AGENDA_ITEM (record) && gov_record_has (record, "items"))
    flatten_item (self, place);
  else if (GOV_IS_MEETING (record) && gov_record_has (record, "agenda") &&
           has_items (gov_meeting_get_agenda (GOV_MEETING (record))))
    flatten_agenda (GOV_MEETING (take_copy (self, place)));
}

GPtrArray *
gov_oparl_shape (GovRegister *records)
{
  g_autoptr (GHashTable) places = g_hash_table_new (g_str_hash, g_str_equal);
  Shaping self = { g_ptr_array_new_with_free_func (g_object_unref), places };
  guint n = gov_register_get_length (records);

  for (guint i = 0; i < n; i++)
    g_ptr_array_add (self.shaped, g_object_ref (gov_register_get (records, i)));
  for (guint i = 0; i < n; i++)
    note_person (&self, i);
  for (guint i = 0; i < n; i++)
    if (GOV_IS_ORGANIZATION (self.shaped->pdata[i]) && has_memberships (self.shaped->pdata[i]))
      move_memberships (&self, i);
  for (guint i = self.shaped->len; i > 0; i--) /* from behind: what is below an item comes behind it */
    flatten (&self, i - 1);
  return self.shaped;
}
