/* What several members of OParl say together, or a member and its place. */
#include "formats/oparl/gov-oparl-private.h"

/* The bit of a field, looked up once. */
static guint
find_bit (gsize      *cache,
          GType       type,
          const char *property)
{
  if (g_once_init_enter (cache))
    g_once_init_leave (cache, gov_mapping_find_field (gov_record_class_peek (type), property)->bit + 1);
  return (guint) *cache - 1;
}

static gboolean
is_set (guint64 stated,
        guint   bit)
{
  return stated >> bit & 1;
}

static void
move_slot (guint64 *stated,
           GovSlot *slots,
           guint    from,
           guint    to)
{
  if (!is_set (*stated, from))
    return;
  slots[to] = slots[from];
  *stated ^= G_GUINT64_CONSTANT (1) << from;
  *stated |= G_GUINT64_CONSTANT (1) << to;
}

/* The times of a meeting are those of the plan, unless it is said that it was held. */
void
gov_oparl_arrange_meeting (GovReading *reading,
                           guint64    *stated,
                           GovSlot    *slots)
{
  static gsize status, planned_start, planned_end, start, end;
  guint bit = find_bit (&status, GOV_TYPE_MEETING, "status");

  if (!is_set (*stated, bit) || slots[bit].integer != GOV_MEETING_STATUS_HELD)
    return;
  move_slot (stated, slots, find_bit (&planned_start, GOV_TYPE_MEETING, "planned-start"),
             find_bit (&start, GOV_TYPE_MEETING, "start"));
  move_slot (stated, slots, find_bit (&planned_end, GOV_TYPE_MEETING, "planned-end"),
             find_bit (&end, GOV_TYPE_MEETING, "end"));
}

/* Those of an item are those of the plan, unless there is a result. */
void
gov_oparl_arrange_agenda_item (GovReading *reading,
                               guint64    *stated,
                               GovSlot    *slots)
{
  static gsize result, planned_start, planned_end, start, end;

  if (!is_set (*stated, find_bit (&result, GOV_TYPE_AGENDA_ITEM, "result")))
    return;
  move_slot (stated, slots, find_bit (&planned_start, GOV_TYPE_AGENDA_ITEM, "planned-start"),
             find_bit (&start, GOV_TYPE_AGENDA_ITEM, "start"));
  move_slot (stated, slots, find_bit (&planned_end, GOV_TYPE_AGENDA_ITEM, "planned-end"),
             find_bit (&end, GOV_TYPE_AGENDA_ITEM, "end"));
}

/* "paperType" is in free words; some of them are a kind of ours. */
void
gov_oparl_arrange_paper (GovReading *reading,
                         guint64    *stated,
                         GovSlot    *slots)
{
  static gsize classification, kind;
  guint from = find_bit (&classification, GOV_TYPE_PAPER, "classification");
  guint to = find_bit (&kind, GOV_TYPE_PAPER, "kind");
  gint value;

  if (!is_set (*stated, from))
    return;
  value = gov_oparl_find_value ("paper-kind", GOV_TYPE_PAPER_KIND, slots[from].string);
  if (value == 0)
    return;
  slots[to].integer = value;
  *stated |= G_GUINT64_CONSTANT (1) << to;
}

/* Notes that a member was there, in a way that only OParl's is read: the field is what is written in its place. */
static void
mark (GovReading *reading,
      guint64    *stated,
      GovSlot    *slots,
      const char *key)
{
  GovKept *kept = gov_arena_alloc (reading->arena, sizeof (GovKept));

  kept->next = is_set (*stated, GOV_BIT_KEPT) ? slots[GOV_BIT_KEPT].pointer : NULL;
  kept->format = "oparl";
  kept->key = key;
  kept->raw = "[]";
  slots[GOV_BIT_KEPT].pointer = kept;
  *stated |= G_GUINT64_CONSTANT (1) << GOV_BIT_KEPT;
}

gboolean
gov_oparl_is_mention (GovRecord *record)
{
  return record->stated == 1 << GOV_BIT_ID;
}

/* An organization has only the URLs of its memberships.  Where a server embeds them, they stay where they are. */
void
gov_oparl_arrange_organization (GovReading *reading,
                                guint64    *stated,
                                GovSlot    *slots)
{
  static gsize memberships;
  guint bit = find_bit (&memberships, GOV_TYPE_ORGANIZATION, "memberships");
  GovItems *items = is_set (*stated, bit) ? slots[bit].pointer : NULL;

  for (guint i = 0; items != NULL && i < items->n; i++)
    {
      GovSeed *membership = items->items[i]; /* no object yet: the record is being read */

      if (membership->stated != 1 << GOV_BIT_ID)
        {
          mark (reading, stated, slots, "membership");
          return;
        }
    }
}

/* "locationObject" goes with "location".  Where a server has the one alone, it stays alone. */
void
gov_oparl_arrange_person (GovReading *reading,
                          guint64    *stated,
                          GovSlot    *slots)
{
  static gsize location;

  if (is_set (*stated, find_bit (&location, GOV_TYPE_PERSON, "location")) &&
      (!is_set (*stated, GOV_BIT_KEPT) || gov_kept_find (slots[GOV_BIT_KEPT].pointer, "oparl", "location") == NULL))
    mark (reading, stated, slots, "locationObject");
}

void
gov_oparl_write_location (GovJsonWriter *writer,
                          GovRecord     *record)
{
  GovLocation *location = gov_person_get_location (GOV_PERSON (record));
  const char *id = location ? gov_record_get_id (GOV_RECORD (location)) : NULL;
  GovKept *kept = gov_record_get_kept_list (record);

  if (id == NULL || gov_oparl_is_mention (GOV_RECORD (location)) ||
      gov_kept_find (kept, "oparl", "location") != NULL || gov_kept_find (kept, "oparl", "locationObject") != NULL)
    return;
  gov_json_writer_key (writer, "location");
  gov_json_writer_string (writer, id);
}

/* An object of no known type that does not even say one. */
void
gov_oparl_arrange_other (GovReading *reading,
                         guint64    *stated,
                         GovSlot    *slots)
{
  static gsize other_type;
  guint bit = find_bit (&other_type, GOV_TYPE_OTHER_RECORD, "other-type");

  if (is_set (*stated, bit))
    return;
  slots[bit].string = gov_arena_copy_text (reading->arena, "Unknown", strlen ("Unknown"));
  *stated |= G_GUINT64_CONSTANT (1) << bit;
}

void
gov_oparl_write_paper_type (GovJsonWriter *writer,
                            GovRecord     *record)
{
  GovPaper *paper = GOV_PAPER (record);
  const char *word;

  if (gov_paper_get_classification (paper) != NULL ||
      gov_kept_find (gov_record_get_kept_list (record), "oparl", "paperType") != NULL)
    return;
  word = gov_oparl_find_word ("paper-kind", GOV_TYPE_PAPER_KIND, (gint) gov_paper_get_kind (paper));
  if (word == NULL)
    return;
  gov_json_writer_key (writer, "paperType");
  gov_json_writer_string (writer, word);
}

/* Whether an item is written as 1.1: as what it was read, unless that is not asked for. */
static gboolean
is_of_1_1 (GovOparlWriting *writing,
           GovRecord       *record)
{
  const char *prefix = writing->mapping.type_prefix;
  const char *type = gov_kept_find (gov_record_get_kept_list (record), "oparl", "type");

  if (!g_str_has_suffix (prefix, "/1.1/"))
    return FALSE;
  return type == NULL || writing->mapping.renames_types || g_str_has_prefix (type + 1, prefix);
}

/* What comes next on the agenda that an item is on: that of what holds it, or of the meeting that it names. */
static gint64 *
find_next_order (GovOparlWriting *writing,
                 GovRecord       *record)
{
  GovRef *meeting = gov_agenda_item_get_meeting (GOV_AGENDA_ITEM (record));
  const char *id = meeting && gov_ref_get_id (meeting) ? gov_ref_get_id (meeting) : "";
  gint64 *next;

  if (record->holder != NULL && GOV_IS_RECORD (record->holder))
    {
      if (writing->holder != GOV_RECORD (record->holder))
        writing->next_order = 0;
      writing->holder = GOV_RECORD (record->holder);
      return &writing->next_order;
    }
  next = g_hash_table_lookup (writing->next_orders, id);
  if (next == NULL)
    {
      next = g_new0 (gint64, 1);
      g_hash_table_insert (writing->next_orders, g_strdup (id), next);
    }
  return next;
}

/* OParl 1.1 demands an order; an item that has none comes behind the one before. */
void
gov_oparl_write_order (GovJsonWriter *writer,
                       GovRecord     *record)
{
  GovOparlWriting *writing = writer->context;
  gint64 *next = find_next_order (writing, record);

  if (gov_record_has (record, "order"))
    {
      gint64 order = gov_agenda_item_get_order (GOV_AGENDA_ITEM (record));

      *next = order < G_MAXINT64 ? order + 1 : order;
      return;
    }
  if (!is_of_1_1 (writing, record) || gov_record_get_deleted (record) ||
      gov_kept_find (gov_record_get_kept_list (record), "oparl", "order") != NULL)
    return;
  gov_json_writer_key (writer, "order");
  gov_json_writer_integer (writer, (*next)++);
}
