/* Rules of ids and references. */
#include "checks/gov-check-private.h"

#include "records/gov-difference.h"
#include "records/gov-record-types.h"

/* Ids. */

/* "title, start and 3 more" */
static char *
name_differences (GovRecord *record,
                  GovRecord *other)
{
  g_autoptr (GovList) differences = NULL;
  GString *names = g_string_new (NULL);
  guint n, shown;

  if (G_OBJECT_TYPE (record) != G_OBJECT_TYPE (other))
    return g_string_free (g_string_append (names, "type"), FALSE);
  differences = gov_record_diff (other, record);
  n = gov_list_get_length (differences);
  shown = MIN (n, 3);
  for (guint i = 0; i < shown; i++)
    g_string_append_printf (names, "%s%s", i > 0 ? ", " : "", gov_difference_get_path (gov_list_get (differences, i)));
  if (n > shown)
    g_string_append_printf (names, " and %u more", n - shown);
  return g_string_free (names, FALSE);
}

static void
check_id (GovChecking *self,
          GovRecord   *record)
{
  const char *id = gov_record_get_id (record);
  GovRecord *first;

  if (id == NULL)
    return;
  if (*id == '\0')
    {
      gov_checking_add (self, record, "id", "id-empty", "the id is \"\"");
      return;
    }
  first = g_hash_table_lookup (self->first, id);
  if (first == NULL)
    g_hash_table_insert (self->first, (gpointer) id, record);
  else if (gov_record_equal (first, record))
    gov_checking_add (self, record, "id", "id-repeated", "%s was there before, with the same content", id);
  else
    {
      g_autofree char *names = name_differences (record, first);
      g_autofree char *one = gov_check_describe (first);
      g_autofree char *other = gov_check_describe (record);

      gov_checking_add (self, record, "id", "id-not-unique", "%s and %s differ in %s", one, other, names);
    }
}

/* References. */

/* What references of a name lead to; NULL: to a record of the type that they are in. */
static const struct
{
  const char *property;
  GType (*type) (void);
} targets[] = {
  { "meeting", gov_meeting_get_type },
  { "meetings", gov_meeting_get_type },
  { "agenda-item", gov_agenda_item_get_type },
  { "agenda-items", gov_agenda_item_get_type },
  { "person", gov_person_get_type },
  { "organization", gov_organization_get_type },
  { "organizations", gov_organization_get_type },
  { "originator-organizations", gov_organization_get_type },
  { "main-organization", gov_organization_get_type },
  { "paper", gov_paper_get_type },
  { "papers", gov_paper_get_type },
  { "decisions", gov_decision_get_type },
  { "actions", gov_action_get_type },
  { "votes", gov_vote_get_type },
  { "consultation", gov_consultation_get_type },
  { "body", gov_body_get_type },
  { "bodies", gov_body_get_type },
  { "system", gov_system_get_type },
  { "term", gov_term_get_type },
  { "series", gov_series_get_type },
  { "post", gov_post_get_type },
  { "recording", gov_file_get_type },
  { "derived-from", gov_file_get_type },
  { "derivatives", gov_file_get_type },
  { "part-of", NULL },
  { "parts", NULL },
  { "follows", NULL },
  { "replaces", NULL },
  { "replaced-by", NULL },
  { "carried-from", NULL },
  { "carried-to", NULL },
  { "treated-with", NULL },
  { "extends", NULL },
  { "supersedes", NULL },
  { "depends-on", NULL },
  { "sub-organization-of", NULL },
  { "specialization-of", NULL },
  { "predecessors", NULL },
  { "successors", NULL },
  { "recount-of", NULL },
};

/* The type that a reference must lead to; G_TYPE_INVALID if it may lead to several. */
static GType
get_target (GovRecord      *record,
            const GovBound *bound)
{
  for (guint i = 0; i < G_N_ELEMENTS (targets); i++)
    if (g_str_equal (targets[i].property, bound->field->name))
      return targets[i].type ? targets[i].type () : G_OBJECT_TYPE (record);
  return G_TYPE_INVALID;
}

static void
add_unresolved (GovChecking    *self,
                GovRecord      *record,
                const GovBound *bound,
                const char     *id)
{
  if (self->alone != NULL || !g_hash_table_add (self->missing, (gpointer) id))
    return;
  gov_checking_add (self, record, bound->field->name, "ref-unresolved", "%s refers to %s, which is not here",
                    bound->field->key, id);
}

static void
check_target (GovChecking    *self,
              GovRecord      *record,
              const GovBound *bound,
              GovRecord      *target)
{
  GType type = get_target (record, bound);
  gboolean is_wrong = type != G_TYPE_INVALID && G_OBJECT_TYPE (target) != type &&
                      G_OBJECT_TYPE (target) != GOV_TYPE_OTHER_RECORD;
  g_autofree char *name = NULL;

  if (!is_wrong && !gov_record_get_deleted (target))
    return;
  name = gov_check_describe (target);
  if (is_wrong)
    gov_checking_add (self, record, bound->field->name, "ref-wrong-type", "%s refers to %s; %s expected",
                      bound->field->key, name, g_type_name (type) + strlen ("Gov"));
  else
    gov_checking_add (self, record, bound->field->name, "ref-to-deleted", "%s refers to %s, which is deleted",
                      bound->field->key, name);
}

static void
check_ref (GovChecking    *self,
           GovRecord      *record,
           const GovBound *bound,
           guint           n)
{
  const char *id = gov_check_get_ref (record, bound, n, GOV_REF_HAS_ID);
  const char *label = gov_check_get_ref (record, bound, n, GOV_REF_HAS_LABEL);
  GovRecord *target;

  if ((id == NULL || *id == '\0') && (label == NULL || *label == '\0'))
    {
      gov_checking_add (self, record, bound->field->name, "ref-empty", "%s has neither id nor label", bound->field->key);
      return;
    }
  if (id == NULL || *id == '\0')
    return;
  target = gov_checking_find (self, id);
  if (target == NULL)
    add_unresolved (self, record, bound, id);
  else
    check_target (self, record, bound, target);
}

static void
check_refs (GovChecking *self,
            GovRecord   *record)
{
  GovRecordClass *klass = GOV_RECORD_GET_CLASS (record);

  GOV_FOREACH_BIT (bit, record->stated)
    if (klass->fields[bit]->type == GOV_TYPE_REF)
      {
        guint n = gov_check_count_refs (record, klass->fields[bit]);

        for (guint i = 0; i < n; i++)
          check_ref (self, record, klass->fields[bit], i);
      }
}

const GovCheck gov_check_ids[] = {
  { NULL, check_id },
  { NULL, check_refs },
  { NULL, NULL },
};
