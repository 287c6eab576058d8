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

/* OParl 1.1 demands an order; an item that has none comes behind the one before.  Of one that stands
 * alone nobody knows what is before it. */
void
gov_oparl_write_order (GovJsonWriter *writer,
                       GovRecord     *record)
{
  GovOparlWriting *writing = writer->context;

  if (record->holder == NULL || !GOV_IS_RECORD (record->holder))
    return;
  if (writing->holder != GOV_RECORD (record->holder))
    writing->next_order = 0;
  writing->holder = GOV_RECORD (record->holder);
  if (gov_record_has (record, "order"))
    {
      gint64 order = gov_agenda_item_get_order (GOV_AGENDA_ITEM (record));

      writing->next_order = order < G_MAXINT64 ? order + 1 : order;
      return;
    }
  if (!is_of_1_1 (writing, record) || gov_record_get_deleted (record) ||
      gov_kept_find (gov_record_get_kept_list (record), "oparl", "order") != NULL)
    return;
  gov_json_writer_key (writer, "order");
  gov_json_writer_integer (writer, writing->next_order++);
}
