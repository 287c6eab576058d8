/* Merging records, field by field. */
#include "records/gov-merging-private.h"

#include "records/gov-kept-private.h"
#include "records/gov-list-private.h"
#include "records/gov-reading-private.h"

/* Three records of one thing.  What is merged is a copy of ours, and becomes the result. */
typedef struct
{
  const GovMerging *at;
  GovRecord *merged;
  GovRecord *theirs;
  GovRecord *ancestor; /* NULL where there is none */
  GHashTable *taken;   /* what is kept by the other side and holds: member → JSON */
} Merge;

void
gov_merging_conflict (const GovMerging *at,
                      GovConflictKind   kind,
                      char             *ours,
                      char             *theirs,
                      char             *ancestor)
{
  GovConflict *conflict = gov_conflict_new ();

  if (at->subject != NULL)
    {
      g_autofree char *words = gov_record_dup_words (at->subject);
      g_autoptr (GovRef) subject = gov_ref_new (gov_record_get_id (at->subject), words);

      gov_conflict_set_subject (conflict, subject);
    }
  if (*at->path != '\0')
    gov_conflict_set_field (conflict, at->path);
  gov_conflict_set_kind (conflict, kind);
  gov_conflict_set_ours (conflict, ours);
  gov_conflict_set_theirs (conflict, theirs);
  gov_conflict_set_ancestor (conflict, ancestor);
  gov_list_take (at->conflicts, conflict);
  g_free (ours);
  g_free (theirs);
  g_free (ancestor);
}

/* What a record says of a field: a value, or what was read for it and it cannot hold. */

static const char *
find_kept (GovRecord      *record,
           const GovBound *bound)
{
  if (record == NULL || bound->field->key == NULL)
    return NULL;
  return gov_kept_find (gov_record_get_kept_list (record), NULL, bound->field->key);
}

static gboolean
states (GovRecord      *record,
        const GovBound *bound)
{
  return record != NULL && gov_record_is_stated (record, bound);
}

static gboolean
says (GovRecord      *record,
      const GovBound *bound)
{
  return states (record, bound) || find_kept (record, bound) != NULL;
}

static gboolean
say_the_same (GovRecord      *record,
              GovRecord      *other,
              const GovBound *bound)
{
  if (states (record, bound) != states (other, bound))
    return FALSE;
  if (!states (record, bound))
    return g_strcmp0 (find_kept (record, bound), find_kept (other, bound)) == 0;
  return bound->field->kind->equal (record, *gov_record_peek_slot (record, bound->bit),
                                    other, *gov_record_peek_slot (other, bound->bit));
}

static char *
what_it_says (GovRecord      *record,
              const GovBound *bound)
{
  return states (record, bound) ? gov_record_field_to_json (record, bound) : g_strdup (find_kept (record, bound));
}

static void
take (Merge          *merge,
      const GovBound *bound)
{
  const char *kept = find_kept (merge->theirs, bound);

  if (states (merge->theirs, bound))
    {
      GovSlot slot = *gov_record_peek_slot (merge->theirs, bound->bit);

      gov_record_take_slot (merge->merged, bound, bound->field->kind->copy (merge->theirs, bound, slot));
      return;
    }
  gov_record_drop_slot (merge->merged, bound->bit);
  gov_record_forget_kept (merge->merged, bound->field->key);
  if (kept != NULL)
    g_hash_table_insert (merge->taken, (gpointer) bound->field->key, (gpointer) kept);
}

/* How the values of a kind of field are merged where both sides changed them; FALSE: not at all. */

static gboolean
merge_held (Merge            *merge,
            const GovMerging *at,
            const GovBound   *bound)
{
  GovRecord *ours, *theirs, *ancestor = NULL;

  if (!states (merge->merged, bound) || !states (merge->theirs, bound))
    return FALSE;
  ours = gov_record_get_held_at (merge->merged, bound->bit);
  theirs = gov_record_get_held_at (merge->theirs, bound->bit);
  if (states (merge->ancestor, bound))
    ancestor = gov_record_get_held_at (merge->ancestor, bound->bit);
  if (G_OBJECT_TYPE (ours) != G_OBJECT_TYPE (theirs) || g_strcmp0 (gov_record_get_id (ours), gov_record_get_id (theirs)) != 0)
    return FALSE;
  if (ancestor && (G_OBJECT_TYPE (ancestor) != G_OBJECT_TYPE (ours) ||
                   g_strcmp0 (gov_record_get_id (ancestor), gov_record_get_id (ours)) != 0))
    ancestor = NULL;
  gov_record_take_slot (merge->merged, bound, (GovSlot) { .pointer = gov_merging_record (at, ours, theirs, ancestor) });
  return TRUE;
}

/* A list that is not written is an empty one. */
static GovRecord **
peek_records (GovRecord      *record,
              const GovBound *bound,
              guint          *n)
{
  static GovRecord *none[1];
  GovList *list = states (record, bound) ? gov_record_get_list_at (record, bound->bit) : NULL;

  *n = list ? gov_list_get_length (list) : 0;
  return *n > 0 ? (GovRecord **) gov_list_peek_items (list) : none;
}

static gboolean
states_nothing (GovRecord      *record,
                const GovBound *bound)
{
  g_autofree char *json = states (record, bound) ? gov_record_field_to_json (record, bound) : NULL;

  return g_strcmp0 (json, "[]") == 0;
}

/* Whether the list that became empty is to be left out: neither side wrote an empty one. */
static gboolean
is_left_out (Merge          *merge,
             const GovBound *bound,
             GPtrArray      *items)
{
  return items->len == 0 && !states_nothing (merge->merged, bound) && !states_nothing (merge->theirs, bound);
}

static void
set_list (Merge          *merge,
          const GovBound *bound,
          GPtrArray      *items)
{
  GovList *list;

  if (is_left_out (merge, bound, items))
    {
      gov_record_drop_slot (merge->merged, bound->bit);
      return;
    }
  list = gov_list_new_held (bound->type, NULL, TRUE);
  for (guint i = 0; i < items->len; i++)
    gov_list_take (list, items->pdata[i]);
  gov_record_take_slot (merge->merged, bound, (GovSlot) { .pointer = list });
}

static gboolean
merge_records (Merge            *merge,
               const GovMerging *at,
               const GovBound   *bound)
{
  guint n_ours, n_theirs, n_ancestor;
  GovRecord **ours = peek_records (merge->merged, bound, &n_ours);
  GovRecord **theirs = peek_records (merge->theirs, bound, &n_theirs);
  GovRecord **ancestor = peek_records (merge->ancestor, bound, &n_ancestor);
  g_autoptr (GPtrArray) items = gov_merging_records (at, ours, n_ours, theirs, n_theirs,
                                                     merge->ancestor ? ancestor : NULL, n_ancestor);

  set_list (merge, bound, items);
  return TRUE;
}

/* Strings and references, as sets in order.  A reference is the same thing as another of its id, or
 * without an id of its label; what else it says is merged as a whole. */

static char *
string_to_json (gconstpointer item)
{
  GovJsonWriter writer;

  if (item == NULL)
    return NULL;
  gov_json_writer_init (&writer, FALSE);
  gov_json_writer_string (&writer, item);
  return gov_json_writer_steal (&writer, NULL);
}

static gpointer
string_copy (gconstpointer item)
{
  return g_strdup (item);
}

static gpointer
merge_whole (const GovMerging  *at,
             const GovItemKind *kind,
             gpointer           ours,
             gpointer           theirs,
             gpointer           ancestor)
{
  if (ancestor && kind->equal (ours, ancestor))
    return kind->copy (theirs);
  if (!ancestor || !kind->equal (theirs, ancestor))
    gov_merging_conflict (at, GOV_CONFLICT_KIND_VALUE, kind->to_json (ours), kind->to_json (theirs),
                          ancestor ? kind->to_json (ancestor) : NULL);
  return kind->copy (ours);
}

static char *
ref_to_json (gconstpointer item)
{
  g_autofree char *id = string_to_json (gov_ref_text_get (item, GOV_REF_HAS_ID));
  g_autofree char *label = string_to_json (gov_ref_text_get (item, GOV_REF_HAS_LABEL));
  const char *raw = gov_ref_text_get (item, GOV_REF_HAS_RAW);

  if (raw != NULL)
    return g_strdup (raw);
  if (gov_ref_text_get (item, GOV_REF_HAS_LABEL) == NULL)
    return g_steal_pointer (&id);
  if (gov_ref_text_get (item, GOV_REF_HAS_ID) == NULL)
    return g_strdup_printf ("{\"label\":%s}", label);
  return g_strdup_printf ("{\"id\":%s,\"label\":%s}", id, label);
}

static gpointer
ref_copy (gconstpointer item)
{
  return gov_ref_new_from_text (item);
}

static gboolean
ref_equal (gconstpointer item,
           gconstpointer other)
{
  for (guint part = GOV_REF_HAS_ID; part <= GOV_REF_HAS_RAW; part <<= 1)
    if (g_strcmp0 (gov_ref_text_get (item, part), gov_ref_text_get (other, part)) != 0)
      return FALSE;
  return TRUE;
}

static gpointer ref_merge (const GovMerging *at,
                           gpointer          ours,
                           gpointer          theirs,
                           gpointer          ancestor);

static const GovItemKind string_items = { string_to_json, string_copy, NULL, g_str_equal, FALSE };
static const GovItemKind ref_items = { ref_to_json, ref_copy, ref_merge, ref_equal, FALSE };

static gpointer
ref_merge (const GovMerging *at,
           gpointer          ours,
           gpointer          theirs,
           gpointer          ancestor)
{
  return merge_whole (at, &ref_items, ours, theirs, ancestor);
}

static GovItemList *
list_refs (GovRecord      *record,
           const GovBound *bound)
{
  GovItemList *list = gov_item_list_new ();
  guint n = 0;
  gpointer *refs = states (record, bound) ? gov_record_peek_refs (record, bound, &n) : NULL;

  for (guint i = 0; i < n; i++)
    {
      const char *text = gov_record_owns (record, refs[i]) ? gov_ref_get_text (refs[i]) : refs[i];
      const char *id = gov_ref_text_get (text, GOV_REF_HAS_ID);
      g_autofree char *key = id ? g_strconcat ("id ", id, NULL) : ref_to_json (text);

      gov_item_list_add (list, key, (gpointer) text);
    }
  return list;
}

static gboolean
merge_refs (Merge            *merge,
            const GovMerging *at,
            const GovBound   *bound)
{
  g_autoptr (GovItemList) ours = list_refs (merge->merged, bound);
  g_autoptr (GovItemList) theirs = list_refs (merge->theirs, bound);
  g_autoptr (GovItemList) ancestor = merge->ancestor ? list_refs (merge->ancestor, bound) : NULL;
  g_autoptr (GPtrArray) items = gov_merging_lists (at, &ref_items, ours, theirs, ancestor);

  set_list (merge, bound, items);
  return TRUE;
}

static GovItemList *
list_strings (GovRecord      *record,
              const GovBound *bound)
{
  GovItemList *list = gov_item_list_new ();
  GovSlot *slot = states (record, bound) ? gov_record_peek_slot (record, bound->bit) : NULL;

  for (char **string = slot ? slot->pointer : NULL; string != NULL && *string != NULL; string++)
    gov_item_list_add (list, *string, *string);
  return list;
}

static gboolean
merge_strings (Merge            *merge,
               const GovMerging *at,
               const GovBound   *bound)
{
  g_autoptr (GovItemList) ours = list_strings (merge->merged, bound);
  g_autoptr (GovItemList) theirs = list_strings (merge->theirs, bound);
  g_autoptr (GovItemList) ancestor = merge->ancestor ? list_strings (merge->ancestor, bound) : NULL;
  g_autoptr (GPtrArray) items = gov_merging_lists (at, &string_items, ours, theirs, ancestor);

  if (is_left_out (merge, bound, items))
    {
      gov_record_drop_slot (merge->merged, bound->bit);
      return TRUE;
    }
  g_ptr_array_add (items, NULL);
  gov_record_take_slot (merge->merged, bound, (GovSlot) { .pointer = g_ptr_array_steal (items, NULL) });
  return TRUE;
}

/* Of two times the later one holds, for fields that only say when something last happened. */
static gboolean
merge_date (Merge            *merge,
            const GovMerging *at,
            const GovBound   *bound)
{
  GovDate *ours, *theirs;
  GovOrder order;

  if (g_strcmp0 (bound->field->name, "modified") != 0 || !states (merge->merged, bound) || !states (merge->theirs, bound))
    return FALSE;
  ours = (GovDate *) gov_record_peek_slot (merge->merged, bound->bit)->string;
  theirs = (GovDate *) gov_record_peek_slot (merge->theirs, bound->bit)->string;
  order = gov_date_compare (ours, theirs);
  if (order == GOV_ORDER_BEFORE)
    take (merge, bound);
  return order != GOV_ORDER_UNKNOWN;
}

static const struct
{
  const GovKind *kind;
  gboolean (*merge) (Merge            *merge,
                     const GovMerging *at,
                     const GovBound   *bound);
} kinds[] = {
  { &gov_kind_record, merge_held },
  { &gov_kind_records, merge_records },
  { &gov_kind_refs, merge_refs },
  { &gov_kind_strings, merge_strings },
  { &gov_kind_date, merge_date },
};

/* What was read for the field and it cannot hold is no list to be merged. */
static gboolean
merge_by_kind (Merge            *merge,
               const GovMerging *at,
               const GovBound   *bound)
{
  if (find_kept (merge->merged, bound) || find_kept (merge->theirs, bound))
    return FALSE;
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (kinds[i].kind == bound->field->kind)
      return kinds[i].merge (merge, at, bound);
  return FALSE;
}

/* Fields. */

static gboolean
is_settled (Merge          *merge,
            const GovBound *bound)
{
  if (say_the_same (merge->merged, merge->theirs, bound))
    return TRUE;
  if (merge->ancestor != NULL && say_the_same (merge->theirs, merge->ancestor, bound))
    return TRUE;
  if (merge->ancestor != NULL)
    return FALSE;
  return !says (merge->theirs, bound);
}

static void
merge_field (Merge          *merge,
             const GovBound *bound)
{
  g_autofree char *path = NULL;
  GovMerging at = *merge->at;

  if (is_settled (merge, bound))
    return;
  if (merge->ancestor ? say_the_same (merge->merged, merge->ancestor, bound) : !says (merge->merged, bound))
    {
      take (merge, bound);
      return;
    }
  at.path = path = *at.path ? g_strconcat (at.path, ".", bound->field->name, NULL) : g_strdup (bound->field->name);
  if (!merge_by_kind (merge, &at, bound))
    gov_merging_conflict (&at, GOV_CONFLICT_KIND_VALUE, what_it_says (merge->merged, bound),
                          what_it_says (merge->theirs, bound), what_it_says (merge->ancestor, bound));
}

/* What no field holds, by its name in the file. */

static void
keep (GovKept    ***end,
      const char   *format,
      const char   *key,
      const char   *raw)
{
  GovKept *kept = g_new0 (GovKept, 1);

  kept->format = g_strdup (format);
  kept->key = g_strdup (key);
  kept->raw = g_strdup (raw);
  **end = kept;
  *end = &kept->next;
}

static const char *
merge_raw (Merge      *merge,
           const char *key,
           const char *ours,
           const char *theirs,
           const char *ancestor)
{
  GovMerging at = *merge->at;
  g_autofree char *path = NULL;

  if (g_strcmp0 (ours, theirs) == 0)
    return ours;
  if (merge->ancestor == NULL && (ours == NULL || theirs == NULL))
    return ours ? ours : theirs;
  if (merge->ancestor != NULL && (g_strcmp0 (ours, ancestor) == 0 || g_strcmp0 (theirs, ancestor) == 0))
    return g_strcmp0 (ours, ancestor) == 0 ? theirs : ours;
  at.path = path = *at.path ? g_strconcat (at.path, ".", key, NULL) : g_strdup (key);
  gov_merging_conflict (&at, GOV_CONFLICT_KIND_VALUE, g_strdup (ours), g_strdup (theirs), g_strdup (ancestor));
  return ours;
}

static gboolean
is_field (Merge   *merge,
          GovKept *kept)
{
  return kept->format == NULL && gov_record_find_key (merge->merged, kept->key) != NULL;
}

static void
merge_kept (Merge *merge)
{
  GovKept *ours = gov_record_get_kept_list (merge->merged), *theirs = gov_record_get_kept_list (merge->theirs);
  GovKept *old = merge->ancestor ? gov_record_get_kept_list (merge->ancestor) : NULL;
  GovKept *first = NULL, **end = &first;
  GHashTableIter iter;
  gpointer key, raw;

  for (GovKept *kept = ours; kept != NULL; kept = kept->next)
    {
      raw = (gpointer) kept->raw;
      if (!is_field (merge, kept))
        raw = (gpointer) merge_raw (merge, kept->key, kept->raw, gov_kept_find (theirs, kept->format, kept->key),
                                    gov_kept_find (old, kept->format, kept->key));
      if (raw != NULL)
        keep (&end, kept->format, kept->key, raw);
    }
  for (GovKept *kept = theirs; kept != NULL; kept = kept->next)
    if (!is_field (merge, kept) && gov_kept_find (ours, kept->format, kept->key) == NULL)
      {
        raw = (gpointer) merge_raw (merge, kept->key, NULL, kept->raw, gov_kept_find (old, kept->format, kept->key));
        if (raw != NULL)
          keep (&end, kept->format, kept->key, raw);
      }
  g_hash_table_iter_init (&iter, merge->taken);
  while (g_hash_table_iter_next (&iter, &key, &raw))
    keep (&end, NULL, key, raw);

  if (first != NULL)
    gov_record_take_slot (merge->merged, GOV_RECORD_GET_CLASS (merge->merged)->fields[GOV_BIT_KEPT],
                          (GovSlot) { .pointer = first });
  else
    gov_record_drop_slot (merge->merged, GOV_BIT_KEPT);
}

/* Records. */

/* One side has a tombstone: it is not mixed with what the other side states. */
static GovRecord *
merge_deleted (const GovMerging *at,
               GovRecord        *ours,
               GovRecord        *theirs,
               GovRecord        *ancestor)
{
  if (ancestor && gov_record_equal (ours, ancestor))
    return gov_record_copy (theirs);
  if (!ancestor || !gov_record_equal (theirs, ancestor))
    gov_merging_conflict (at, GOV_CONFLICT_KIND_DELETION, gov_record_to_json (ours, FALSE),
                          gov_record_to_json (theirs, FALSE), ancestor ? gov_record_to_json (ancestor, FALSE) : NULL);
  return gov_record_copy (ours);
}

GovRecord *
gov_merging_record (const GovMerging *at,
                    GovRecord        *ours,
                    GovRecord        *theirs,
                    GovRecord        *ancestor)
{
  GovMerging here = *at;
  GovRecordClass *klass = GOV_RECORD_GET_CLASS (ours);
  Merge merge = { &here, NULL, theirs, ancestor, NULL };
  g_autoptr (GHashTable) taken = g_hash_table_new (g_str_hash, g_str_equal);

  if (gov_record_get_id (ours) != NULL)
    here = (GovMerging) { at->conflicts, ours, "" };
  if (gov_record_get_deleted (ours) != gov_record_get_deleted (theirs))
    return merge_deleted (&here, ours, theirs, ancestor);
  merge.taken = taken;
  merge.merged = gov_record_copy (ours);
  GOV_FOREACH_BIT (bit, klass->known)
    if (bit != GOV_BIT_KEPT)
      merge_field (&merge, klass->fields[bit]);
  merge_kept (&merge);
  return merge.merged;
}
