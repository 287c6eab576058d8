/* Making of a record what may be seen of it. */
#include "store/gov-cutting-private.h"

#include "records/gov-kept-private.h"
#include "records/gov-list-private.h"
#include "records/gov-place-private.h"
#include "store/gov-access-private.h"

/* The records that a field holds, on their way from one record to its copy. */
typedef struct
{
  const GovCutting *cutting;
  GovRecord *holder;
  GovAccess level;        /* of the holder */
  const GovBound *bound;
  guint n_seen;
  GPtrArray *parts;
} Passage;

/* A record without an id is known by where it is. */
static gboolean
is_hidden (const GovCutting *self,
           GovRecord        *holder,
           const GovBound   *bound,
           GovRecord        *held)
{
  const char *id = gov_record_get_id (held);
  g_autofree char *place = NULL;

  if (self->hidden == NULL)
    return FALSE;
  if (id == NULL)
    id = place = gov_cutting_dup_place (holder, bound);
  return g_hash_table_contains (self->hidden, id);
}

char *
gov_cutting_dup_place (GovRecord      *holder,
                       const GovBound *bound)
{
  const char *id = gov_record_get_id (holder);

  return g_strconcat ("\n", bound->field->key, "\n", id, NULL);
}

static void
pass_held (GovRecord *held,
           gpointer   data)
{
  Passage *passage = data;
  GovRecord *copy;

  passage->n_seen++;
  if (is_hidden (passage->cutting, passage->holder, passage->bound, held))
    return;
  copy = gov_cutting_copy (passage->cutting, held, passage->level);
  if (copy != NULL)
    g_ptr_array_add (passage->parts, copy);
}

/* A list that is empty because nothing of it may be seen is not there; one that was empty is. */
static void
copy_held (const GovCutting *self,
           GovRecord        *record,
           GovAccess         level,
           const GovBound   *bound,
           GovRecord        *copy)
{
  g_autoptr (GPtrArray) parts = g_ptr_array_new ();
  Passage passage = { self, record, level, bound, 0, parts };
  GovSlot slot;

  bound->field->kind->visit (record, *gov_record_peek_slot (record, bound->bit), pass_held, &passage);
  if (parts->len == 0 && passage.n_seen > 0)
    return;
  if (bound->field->kind == &gov_kind_records)
    {
      slot.pointer = gov_list_new_held (bound->type, NULL, TRUE);
      for (guint i = 0; i < parts->len; i++)
        gov_list_take (slot.pointer, parts->pdata[i]);
    }
  else
    slot.pointer = parts->pdata[0];
  gov_record_take_slot (copy, bound, slot);
}

/* A reference as its id and label alone; NULL where it leads to what is hidden, or says neither. */
static GovRef *
copy_ref (const GovCutting *self,
          GovRecord        *record,
          gpointer          ref)
{
  const char *id = gov_record_get_ref_part (record, ref, GOV_REF_HAS_ID);
  const char *label = gov_record_get_ref_part (record, ref, GOV_REF_HAS_LABEL);

  if ((id == NULL && label == NULL) ||
      (id != NULL && self->hidden != NULL && g_hash_table_contains (self->hidden, id)))
    return NULL;
  return gov_ref_new (id, label);
}

static void
copy_refs (const GovCutting *self,
           GovRecord        *record,
           const GovBound   *bound,
           GovRecord        *copy)
{
  gboolean is_list = bound->field->kind == &gov_kind_refs;
  GovList *list = is_list ? gov_list_new_held (bound->type, NULL, TRUE) : NULL;
  guint n;
  gpointer *refs = gov_record_peek_refs (record, bound, &n);
  GovSlot slot = { .pointer = list };

  for (guint i = 0; i < n; i++)
    {
      GovRef *ref = copy_ref (self, record, refs[i]);

      if (ref != NULL && is_list)
        gov_list_take (list, ref);
      else if (ref != NULL)
        slot.pointer = ref;
    }
  if (slot.pointer != NULL && !(is_list && n > 0 && gov_list_get_length (list) == 0))
    gov_record_take_slot (copy, bound, slot);
  else
    g_clear_object ((GObject **) &slot.pointer);
}

/* Of what no field holds, what is plain and has a field: any other may hold records. */
static void
copy_kept (GovRecord      *record,
           const GovBound *bound,
           GovRecord      *copy)
{
  GovKept *first = NULL, **end = &first;

  for (GovKept *kept = gov_record_get_kept_list (record); kept != NULL; kept = kept->next)
    {
      const GovBound *field = kept->format == NULL ? gov_record_find_key (record, kept->key) : NULL;

      if (field == NULL || field->type == GOV_TYPE_REF || field->field->kind->adopt != NULL)
        continue;
      *end = gov_kept_copy_member (kept);
      end = &(*end)->next;
    }
  if (first != NULL)
    gov_record_take_slot (copy, bound, (GovSlot) { .pointer = first });
}

static void
copy_field (const GovCutting *self,
            GovRecord        *record,
            GovAccess         level,
            const GovBound   *bound,
            GovRecord        *copy)
{
  const GovKind *kind = bound->field->kind;

  if (!gov_record_is_stated (record, bound))
    return;
  if (bound->bit == GOV_BIT_KEPT)
    copy_kept (record, bound, copy);
  else if (bound->type == GOV_TYPE_REF)
    copy_refs (self, record, bound, copy);
  else if (kind->adopt != NULL)
    copy_held (self, record, level, bound, copy);
  else
    gov_record_take_slot (copy, bound, kind->copy (record, bound, *gov_record_peek_slot (record, bound->bit)));
}

/* What may be seen of @record, or NULL where nothing may. */
GovRecord *
gov_cutting_copy (const GovCutting *self,
                  GovRecord        *record,
                  GovAccess         holder)
{
  GovRecordClass *klass = GOV_RECORD_GET_CLASS (record);
  GovAccess level = gov_access_effective (record, holder);
  guint64 fields = self->published ? self->published[klass->index] : G_MAXUINT64;
  GovRecord *copy;

  if (level > self->upto || fields == 0)
    return NULL;
  copy = g_object_new (G_OBJECT_TYPE (record), NULL);
  GOV_FOREACH_BIT (bit, record->stated & fields)
    copy_field (self, record, level, klass->fields[bit], copy);
  return copy;
}
