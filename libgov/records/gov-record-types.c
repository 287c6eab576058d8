/* The record types that there are: one line each, and nothing else needs to know of a new one. */
#include "records/gov-record-private.h"

#include "records/gov-record-types.h"

static GType (*const types[]) (void) = {
  gov_meeting_get_type,
  gov_participant_get_type,
  gov_agenda_item_get_type,
  gov_decision_get_type,
  gov_action_get_type,
  gov_action_update_get_type,
  gov_statement_get_type,
  gov_condition_get_type,
  gov_deadline_get_type,
  gov_quantity_get_type,
  gov_evidence_get_type,
  gov_identifier_get_type,
  gov_person_get_type,
  gov_other_name_get_type,
  gov_ancillary_position_get_type,
  gov_organization_get_type,
  gov_membership_get_type,
  gov_post_get_type,
  gov_contact_detail_get_type,
  gov_location_get_type,
  gov_paper_get_type,
  gov_relation_get_type,
  gov_step_get_type,
  gov_case_get_type,
  gov_file_get_type,
  gov_checksum_get_type,
  gov_link_get_type,
  gov_consultation_get_type,
  gov_vote_get_type,
  gov_tally_get_type,
  gov_group_result_get_type,
  gov_ballot_get_type,
  gov_candidate_get_type,
  gov_body_get_type,
  gov_term_get_type,
  gov_series_get_type,
  gov_system_get_type,
  gov_conflict_get_type,
  gov_other_record_get_type,
};

typedef struct
{
  const char *name;
  gsize length;
  GovRecordClass *klass;
} Entry;

static Entry entries[G_N_ELEMENTS (types)];

/* The classes are made once and stay: reading asks for them by name all the time. */
static const Entry *
get_entries (void)
{
  static gsize ready;

  if (g_once_init_enter (&ready))
    {
      for (guint i = 0; i < G_N_ELEMENTS (types); i++)
        {
          GovRecordClass *klass = g_type_class_ref (types[i] ());

          klass->index = i;
          entries[i] = (Entry) { klass->type_name, strlen (klass->type_name), klass };
        }
      g_once_init_leave (&ready, 1);
    }
  return entries;
}

/* The class of the record type called @name, or NULL. */
GovRecordClass *
gov_record_class_from_name (const char *name,
                            gsize       length)
{
  const Entry *all = get_entries ();

  /* The last is for the types that are not known; its name is nobody's. */
  for (guint i = 0; i + 1 < G_N_ELEMENTS (types); i++)
    if (all[i].length == length && memcmp (all[i].name, name, length) == 0)
      return all[i].klass;
  return NULL;
}

guint
gov_record_class_count (void)
{
  return G_N_ELEMENTS (types);
}

GovRecordClass *
gov_record_class_nth (guint n)
{
  return n < G_N_ELEMENTS (types) ? get_entries ()[n].klass : NULL;
}

GovRecordClass *
gov_record_class_peek (GType type)
{
  get_entries ();
  return g_type_class_peek (type);
}

/**
 * gov_record_type_from_name:
 * @name: the name of a record type in JSON, such as `Meeting`
 *
 * Finds a record type by its name.
 *
 * Returns: the type, or %G_TYPE_INVALID if there is none of that name
 *
 * Since: 1.0
 */
GType
gov_record_type_from_name (const char *name)
{
  GovRecordClass *klass;

  g_return_val_if_fail (name != NULL, G_TYPE_INVALID);

  klass = gov_record_class_from_name (name, strlen (name));
  return klass ? G_OBJECT_CLASS_TYPE (klass) : G_TYPE_INVALID;
}

/**
 * gov_record_type_dup_names:
 *
 * Lists the names of all record types, as they stand in JSON.
 *
 * Returns: (transfer full) (array zero-terminated=1): the names
 *
 * Since: 1.0
 */
char **
gov_record_type_dup_names (void)
{
  g_autoptr (GStrvBuilder) names = g_strv_builder_new ();

  for (guint i = 0; i + 1 < G_N_ELEMENTS (types); i++)
    g_strv_builder_add (names, get_entries ()[i].name);
  return g_strv_builder_end (names);
}
