/* Rules of meetings, their agenda and who was there. */
#include "checks/gov-check-private.h"

#include "records/gov-record-types.h"

/* The items of a meeting's agenda, or below an item.  They need not be treated in the order of the agenda. */
static void
check_items (GovChecking *self,
             GovList     *items)
{
  g_autoptr (GHashTable) numbers = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GHashTable) orders = g_hash_table_new_full (g_int64_hash, g_int64_equal, g_free, NULL);

  for (guint i = 0; i < gov_check_n_items (items); i++)
    {
      GovRecord *item = gov_list_get (items, i);
      const char *number = gov_agenda_item_get_number (GOV_AGENDA_ITEM (item));
      gint64 order = gov_agenda_item_get_order (GOV_AGENDA_ITEM (item));

      if (number != NULL && *number != '\0' && !g_hash_table_add (numbers, (gpointer) number))
        gov_checking_add (self, item, "number", "agenda-number-twice", "another item has the number %s too", number);
      if (gov_check_has (item, "order") && !g_hash_table_add (orders, g_memdup2 (&order, sizeof order)))
        gov_checking_add (self, item, "order", "agenda-order-twice",
                          "another item has the order %" G_GINT64_FORMAT " too", order);
    }
}

static void
check_agenda (GovChecking *self,
              GovRecord   *record)
{
  check_items (self, gov_check_get_list (record, "agenda"));
}

static void
check_nested_items (GovChecking *self,
                    GovRecord   *record)
{
  check_items (self, gov_check_get_list (record, "items"));
}

/* What can only come out of a meeting that was held. */
static guint
count_results (GovRecord *record)
{
  static const char * const results[] = { "statements", "decisions", "actions", "votes" };
  guint n = 0;

  for (guint i = 0; i < G_N_ELEMENTS (results); i++)
    n += gov_check_n_items (gov_check_get_list (record, results[i]));
  return n;
}

static void
check_cancelled (GovChecking *self,
                 GovRecord   *record)
{
  GovList *agenda;
  guint n;

  if (gov_meeting_get_status (GOV_MEETING (record)) != GOV_MEETING_STATUS_CANCELLED)
    return;
  agenda = gov_check_get_list (record, "agenda");
  n = count_results (record);
  for (guint i = 0; i < gov_check_n_items (agenda); i++)
    n += count_results (gov_list_get (agenda, i));
  if (n > 0)
    gov_checking_add (self, record, "status", "cancelled-with-results",
                      "the meeting is cancelled, and holds %u statements, decisions, actions or votes", n);
}

/* Participants. */

static void
check_participant (GovChecking *self,
                   GovRecord   *record)
{
  static const char * const names[] = { "person", "label", "post", "organization" };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    if (gov_check_has (record, names[i]))
      return;
  gov_checking_add (self, record, "label", "participant-without-name", "nothing says who took part");
}

static const char *
get_person (GovRecord *participant)
{
  const GovBound *bound = gov_record_find_field (participant, "person");

  return gov_check_get_ref (participant, bound, 0, GOV_REF_HAS_ID);
}

static void
check_participants (GovChecking *self,
                    GovRecord   *record)
{
  GovList *participants = gov_check_get_list (record, "participants");
  g_autoptr (GHashTable) persons = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < gov_check_n_items (participants); i++)
    {
      GovRecord *participant = gov_list_get (participants, i);
      const char *person = get_person (participant);

      if (person != NULL && !g_hash_table_add (persons, (gpointer) person))
        gov_checking_add (self, participant, "person", "participant-twice", "%s took part already", person);
    }
}

/* The most that can have been there and count, or -1 where a group of unknown size was. */
static gint64
count_possible (GovList *participants)
{
  gint64 n = 0;

  for (guint i = 0; i < gov_check_n_items (participants); i++)
    {
      GovParticipant *participant = gov_list_get (participants, i);
      GovAttendance attendance = gov_participant_get_attendance (participant);
      GovParticipantKind kind = gov_participant_get_kind (participant);
      gboolean is_many = kind == GOV_PARTICIPANT_KIND_GROUP || kind == GOV_PARTICIPANT_KIND_ORGANIZATION;
      gint64 count = gov_check_get_integer (GOV_RECORD (participant), "count", is_many ? -1 : 1);

      if (attendance == GOV_ATTENDANCE_EXCUSED || attendance == GOV_ATTENDANCE_ABSENT)
        continue;
      if (gov_check_has (GOV_RECORD (participant), "voting-right") && !gov_participant_get_voting_right (participant))
        continue;
      if (count < 0)
        return -1;
      n += MIN (count, G_MAXINT32);
    }
  return n;
}

static void
check_quorum (GovChecking *self,
              GovRecord   *record)
{
  GovList *participants = gov_check_get_list (record, "participants");
  gint64 quorum = gov_check_get_integer (record, "quorum", 0), n;

  if (quorum <= 0 || gov_check_n_items (participants) == 0 || !gov_meeting_get_quorate (GOV_MEETING (record)))
    return;
  n = count_possible (participants);
  if (n >= 0 && n < quorum)
    gov_checking_add (self, record, "quorate", "quorum-not-met",
                      "the quorum is %" G_GINT64_FORMAT ", and at most %" G_GINT64_FORMAT " who count were there", quorum, n);
}

const GovCheck gov_check_meetings[] = {
  { gov_meeting_get_type, check_agenda },
  { gov_agenda_item_get_type, check_nested_items },
  { gov_meeting_get_type, check_cancelled },
  { gov_meeting_get_type, check_quorum },
  { gov_meeting_get_type, check_participants },
  { gov_participant_get_type, check_participant },
  { NULL, NULL },
};
