/* What ties the records of a register together over time. */
#include "records/gov-follow-index-private.h"

#include "records/gov-agenda-item.h"
#include "records/gov-consultation.h"
#include "records/gov-enum-types.h"
#include "records/gov-identifier.h"
#include "records/gov-paper.h"
#include "records/gov-relation.h"
#include "records/gov-vote.h"

#define EARLIER FALSE
#define LATER TRUE
#define R(name) GOV_FOLLOW_UP_RELATION_##name

/* One row for each field that ties; it holds for references and for records held. */
static const GovTieKind kinds[] = {
  /* the field, whose, the target is, the later to the earlier, the earlier to the later, ends */
  { "carried-from", NULL, EARLIER, R (CARRIED_OVER), R (ORIGIN), FALSE },
  { "carried-to", NULL, LATER, R (CARRIED_OVER), R (ORIGIN), FALSE },
  { "arising-from", NULL, EARLIER, R (OUTCOME), R (ORIGIN), FALSE },
  { "resulted-in", NULL, LATER, R (OUTCOME), R (ORIGIN), FALSE },
  { "decisions", NULL, LATER, R (OUTCOME), R (ORIGIN), FALSE },
  { "actions", NULL, LATER, R (OUTCOME), R (ORIGIN), FALSE },
  { "supersedes", NULL, EARLIER, R (REPLACED), R (REPLACES), FALSE },
  { "replaces", NULL, EARLIER, R (REPLACED), R (REPLACES), FALSE },
  { "replaced-by", NULL, LATER, R (REPLACED), R (REPLACES), FALSE },
  { "extends", NULL, EARLIER, R (PROLONGED), R (ORIGIN), FALSE },
  { "follows", NULL, EARLIER, R (FOLLOWED_UP), R (ORIGIN), FALSE },
  { "answers", NULL, EARLIER, R (ANSWERED), R (ORIGIN), FALSE },
  { "repeats", NULL, EARLIER, R (REPEATED), R (ORIGIN), FALSE },
  { "supports", NULL, EARLIER, R (SUPPORTED), R (ORIGIN), TRUE },
  { "opposes", NULL, EARLIER, R (OPPOSED), R (ORIGIN), TRUE },
  { "depends-on", NULL, EARLIER, R (AWAITED), R (DEPENDS_ON), TRUE },
  { "papers", NULL, EARLIER, R (TAKEN_UP), R (ORIGIN), FALSE },
  { "agenda-items", gov_paper_get_type, LATER, R (TAKEN_UP), R (ORIGIN), FALSE },
  { "meetings", gov_paper_get_type, LATER, R (TAKEN_UP), R (ORIGIN), TRUE },
  { "consultations", NULL, LATER, R (TAKEN_UP), R (ORIGIN), FALSE },
  { "paper", gov_consultation_get_type, EARLIER, R (TAKEN_UP), R (ORIGIN), FALSE },
  { "agenda-item", gov_consultation_get_type, LATER, R (TAKEN_UP), R (ORIGIN), FALSE },
  { "consultation", gov_agenda_item_get_type, EARLIER, R (TAKEN_UP), R (ORIGIN), FALSE },
  { "subjects", gov_vote_get_type, EARLIER, R (TAKEN_UP), R (ORIGIN), TRUE },
  { "votes", gov_agenda_item_get_type, LATER, R (TAKEN_UP), R (ORIGIN), TRUE },
  { "history", NULL, LATER, R (REPORTED), R (ORIGIN), TRUE },
  { "@replaces", NULL, LATER, R (REPLACED), R (REPLACES), FALSE },
  { "@replaced-by", NULL, EARLIER, R (REPLACED), R (REPLACES), FALSE },
  { "@answers", NULL, LATER, R (ANSWERED), R (ORIGIN), FALSE },
  { "@question", NULL, EARLIER, R (ANSWERED), R (ORIGIN), FALSE },
  { "@prior-session", NULL, EARLIER, R (CARRIED_OVER), R (ORIGIN), FALSE },
  { "@derived", NULL, LATER, R (OUTCOME), R (ORIGIN), FALSE },
  { "@source", NULL, EARLIER, R (OUTCOME), R (ORIGIN), FALSE },
};

static const GovTieKind *
find_kind (GHashTable *by_property,
           GovRecord  *teller,
           const char *property)
{
  const GovTieKind *kind = g_hash_table_lookup (by_property, property);

  return kind && (kind->type == NULL || g_type_is_a (G_OBJECT_TYPE (teller), kind->type ())) ? kind : NULL;
}

static void
add_to (GHashTable *table,
        gpointer    key,
        gpointer    item)
{
  GPtrArray *items = g_hash_table_lookup (table, key);

  if (items == NULL)
    {
      items = g_ptr_array_new ();
      g_hash_table_insert (table, key, items);
    }
  g_ptr_array_add (items, item);
}

static void
add_tie (GovFollowIndex   *self,
         const GovTieKind *kind,
         GovRecord        *teller,
         GovRecord        *target,
         const char       *text)
{
  GovTie *tie;

  if (kind == NULL)
    return;
  tie = g_new (GovTie, 1);
  *tie = (GovTie) { kind, teller, target, text };
  add_to (self->told, teller, tie);
  if (target != NULL)
    add_to (self->tied, target, tie);
}

/* What the references of a field tie. */
static void
add_refs (GovFollowIndex   *self,
          GovRegister      *reg,
          const GovTieKind *kind,
          GovRecord        *teller,
          GovRecord        *record,
          const GovBound   *bound)
{
  guint n;
  gpointer *refs = kind ? gov_record_peek_refs (record, bound, &n) : NULL;

  for (guint i = 0; refs != NULL && i < n; i++)
    {
      const char *id = gov_record_get_ref_part (record, refs[i], GOV_REF_HAS_ID);
      const char *label = gov_record_get_ref_part (record, refs[i], GOV_REF_HAS_LABEL);

      add_tie (self, kind, teller, id ? gov_register_lookup (reg, id) : NULL, label ? label : id);
    }
}

/* A relation speaks for the record that holds it: its role is the tie. */
static void
add_relation (GovFollowIndex *self,
              GovRegister    *reg,
              GHashTable     *by_property,
              GovPlace       *place)
{
  g_autofree char *role = gov_record_dup_text (place->record, "role");
  g_autofree char *property = g_strconcat ("@", role, NULL);

  if (role != NULL && place->holder != NULL)
    add_refs (self, reg, find_kind (by_property, place->holder, property), place->holder, place->record,
              gov_record_find_field (place->record, "target"));
}

/* An identifier means something within its scheme only. */
static char *
make_key (GovIdentifier *identifier)
{
  return g_strdup_printf ("%s\n%s", gov_identifier_get_scheme (identifier), gov_identifier_get_value (identifier));
}

static void
add_identifier (GovFollowIndex *self,
                GovPlace       *place)
{
  GovIdentifier *identifier = GOV_IDENTIFIER (place->record);
  g_autofree char *key = NULL;
  gpointer known;

  if (place->holder == NULL || gov_identifier_get_scheme (identifier) == NULL || gov_identifier_get_value (identifier) == NULL)
    return;
  key = make_key (identifier);
  if (!g_hash_table_lookup_extended (self->by_identifier, key, &known, NULL))
    known = g_steal_pointer (&key);
  add_to (self->by_identifier, known, place->holder);
}

static void
index_place (GovFollowIndex *self,
             GovRegister    *reg,
             GHashTable     *by_property,
             GovPlace       *place)
{
  GovRecord *record = place->record;
  GovRecordClass *klass = GOV_RECORD_GET_CLASS (record);

  if (gov_record_get_id (record) != NULL)
    add_to (self->by_id, (gpointer) gov_record_get_id (record), record);
  if (place->holder != NULL)
    add_tie (self, find_kind (by_property, place->holder, place->field->field->name), place->holder, record, NULL);
  if (GOV_IS_RELATION (record))
    add_relation (self, reg, by_property, place);
  if (GOV_IS_IDENTIFIER (record))
    add_identifier (self, place);
  GOV_FOREACH_BIT (bit, record->stated)
    if (klass->fields[bit]->type == GOV_TYPE_REF)
      add_refs (self, reg, find_kind (by_property, record, klass->fields[bit]->field->name), record, record,
                klass->fields[bit]);
}

static void
free_ties (gpointer ties)
{
  g_ptr_array_set_free_func (ties, g_free);
  g_ptr_array_unref (ties);
}

GovFollowIndex *
gov_follow_index_new (GovRegister *reg)
{
  g_autoptr (GHashTable) by_property = g_hash_table_new (g_str_hash, g_str_equal);
  GovFollowIndex *self = g_new (GovFollowIndex, 1);
  GDestroyNotify drop = (GDestroyNotify) g_ptr_array_unref;

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    g_hash_table_insert (by_property, (gpointer) kinds[i].property, (gpointer) &kinds[i]);
  self->places = gov_register_list_places (reg);
  self->by_id = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, drop);
  self->by_identifier = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, drop);
  self->told = g_hash_table_new_full (NULL, NULL, NULL, free_ties);
  self->tied = g_hash_table_new_full (NULL, NULL, NULL, drop);
  for (guint i = 0; i < self->places->len; i++)
    index_place (self, reg, by_property, &g_array_index (self->places, GovPlace, i));
  return self;
}

void
gov_follow_index_free (GovFollowIndex *self)
{
  g_array_unref (self->places);
  g_hash_table_unref (self->by_id);
  g_hash_table_unref (self->by_identifier);
  g_hash_table_unref (self->tied);
  g_hash_table_unref (self->told);
  g_free (self);
}

GPtrArray *
gov_follow_index_same_id (GovFollowIndex *self,
                          GovRecord      *record)
{
  const char *id = gov_record_get_id (record);

  return id ? g_hash_table_lookup (self->by_id, id) : NULL;
}

void
gov_follow_index_each_identifier (GovFollowIndex *self,
                                  GovRecord      *record,
                                  GFunc           visitor,
                                  gpointer        data)
{
  GovList *identifiers = gov_record_has (record, "identifiers") ? gov_record_get_identifiers (record) : NULL;

  for (guint i = 0; identifiers != NULL && i < gov_list_get_length (identifiers); i++)
    {
      g_autofree char *key = make_key (gov_list_get (identifiers, i));
      GPtrArray *records = g_hash_table_lookup (self->by_identifier, key);

      if (records != NULL)
        g_ptr_array_foreach (records, visitor, data);
    }
}
