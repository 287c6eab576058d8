#include "records/gov-place-private.h"

#include "records/gov-list-private.h"
#include "records/gov-reading-private.h"

typedef struct
{
  GArray *places;
  GovRecord *holder;
  const GovBound *field;
} Walk;

static void
add_place (GovRecord *record,
           gpointer   data)
{
  Walk *walk = data;
  Walk below = { walk->places, record, NULL };
  GovPlace place = { record, walk->holder, walk->field };
  GovRecordClass *klass = GOV_RECORD_GET_CLASS (record);

  g_array_append_val (walk->places, place);
  GOV_FOREACH_BIT (bit, record->stated & klass->holding)
    {
      below.field = klass->fields[bit];
      below.field->field->kind->visit (record, *gov_record_peek_slot (record, bit), add_place, &below);
    }
}

GArray *
gov_register_list_places (GovRegister *self)
{
  Walk walk = { g_array_new (FALSE, FALSE, sizeof (GovPlace)), NULL, NULL };
  guint n = gov_register_get_length (self);

  for (guint i = 0; i < n; i++)
    add_place (gov_register_get (self, i), &walk);
  return walk.places;
}

gpointer *
gov_record_peek_refs (GovRecord      *record,
                      const GovBound *bound,
                      guint          *n)
{
  GovSlot *slot = gov_record_peek_slot (record, bound->bit);

  *n = 0;
  if (slot == NULL || bound->type != GOV_TYPE_REF)
    return NULL;
  if (bound->field->kind == &gov_kind_ref)
    {
      *n = 1;
      return &slot->pointer;
    }
  if (gov_record_owns (record, slot->pointer))
    {
      *n = gov_list_get_length (slot->pointer);
      return gov_list_peek_items (slot->pointer);
    }
  *n = ((GovItems *) slot->pointer)->n;
  return ((GovItems *) slot->pointer)->items;
}

const char *
gov_record_get_ref_part (GovRecord   *record,
                         gpointer     ref,
                         GovRefParts  part)
{
  return gov_ref_text_get (gov_record_owns (record, ref) ? gov_ref_get_text (ref) : ref, part);
}

GovDate *
gov_record_peek_date (GovRecord  *record,
                      const char *property)
{
  const GovBound *bound = gov_record_find_field (record, property);
  GovSlot *slot;

  if (bound == NULL || bound->field->kind != &gov_kind_date)
    return NULL;
  slot = gov_record_peek_slot (record, bound->bit);
  return slot ? (GovDate *) slot->string : NULL;
}

GovRecord *
gov_register_peek_target (GovRegister *self,
                          GovRecord   *record,
                          const char  *property)
{
  const GovBound *bound = gov_record_find_field (record, property);
  const char *id = NULL;
  gpointer *refs;
  guint n = 0;

  refs = bound ? gov_record_peek_refs (record, bound, &n) : NULL;
  if (n > 0)
    id = gov_record_get_ref_part (record, refs[0], GOV_REF_HAS_ID);
  return id ? gov_register_lookup (self, id) : NULL;
}

char *
gov_record_dup_key (GovRecord *record)
{
  const char *id = gov_record_get_id (record);

  return id ? g_strdup_printf ("%s\n%s", gov_record_get_type_name (record), id) : NULL;
}

char *
gov_record_dup_words (GovRecord *record)
{
  const char *properties[] = { "text", "title", "name", "result", "outcome", "role" };
  const GovBound *title = gov_record_find_field (record, "title");

  if (title != NULL && (title->field->flags & GOV_REQUIRED) && gov_record_is_stated (record, title))
    return gov_record_dup_text (record, "title");
  for (guint i = 0; i < G_N_ELEMENTS (properties); i++)
    if (gov_record_find_field (record, properties[i]) != NULL && gov_record_has (record, properties[i]))
      return gov_record_dup_text (record, properties[i]);
  return NULL;
}
