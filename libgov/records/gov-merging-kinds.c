/* How the values of a kind of field are merged, where both sides changed them. */
#include "records/gov-merging-private.h"

#include "records/gov-list-private.h"
#include "records/gov-reading-private.h"

static gboolean
merge_held (GovMergingRecord *merge,
            const GovMerging *at,
            const GovBound   *bound)
{
  GovRecord *ours, *theirs, *ancestor = NULL;

  if (!gov_merging_states (merge->merged, bound) || !gov_merging_states (merge->theirs, bound))
    return FALSE;
  ours = gov_record_get_held_at (merge->merged, bound->bit);
  theirs = gov_record_get_held_at (merge->theirs, bound->bit);
  if (gov_merging_states (merge->ancestor, bound))
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
  GovList *list = gov_merging_states (record, bound) ? gov_record_get_list_at (record, bound->bit) : NULL;

  *n = list ? gov_list_get_length (list) : 0;
  return *n > 0 ? (GovRecord **) gov_list_peek_items (list) : none;
}

static gboolean
states_nothing (GovRecord      *record,
                const GovBound *bound)
{
  g_autofree char *json = gov_merging_states (record, bound) ? gov_record_field_to_json (record, bound) : NULL;

  return g_strcmp0 (json, "[]") == 0;
}

/* Whether the list that became empty is to be left out: neither side wrote an empty one. */
static gboolean
is_left_out (GovMergingRecord *merge,
             const GovBound   *bound,
             GPtrArray        *items)
{
  return items->len == 0 && !states_nothing (merge->merged, bound) && !states_nothing (merge->theirs, bound);
}

static void
set_list (GovMergingRecord *merge,
          const GovBound   *bound,
          GPtrArray        *items)
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
merge_records (GovMergingRecord *merge,
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
  gpointer *refs = gov_merging_states (record, bound) ? gov_record_peek_refs (record, bound, &n) : NULL;

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
merge_refs (GovMergingRecord *merge,
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
  GovSlot *slot = gov_merging_states (record, bound) ? gov_record_peek_slot (record, bound->bit) : NULL;

  for (char **string = slot ? slot->pointer : NULL; string != NULL && *string != NULL; string++)
    gov_item_list_add (list, *string, *string);
  return list;
}

static gboolean
merge_strings (GovMergingRecord *merge,
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
merge_date (GovMergingRecord *merge,
            const GovMerging *at,
            const GovBound   *bound)
{
  GovDate *ours, *theirs;
  GovOrder order;

  if (g_strcmp0 (bound->field->name, "modified") != 0 || !gov_merging_states (merge->merged, bound) || !gov_merging_states (merge->theirs, bound))
    return FALSE;
  ours = (GovDate *) gov_record_peek_slot (merge->merged, bound->bit)->string;
  theirs = (GovDate *) gov_record_peek_slot (merge->theirs, bound->bit)->string;
  order = gov_date_compare (ours, theirs);
  if (order == GOV_ORDER_BEFORE)
    gov_merging_take (merge, bound);
  return order != GOV_ORDER_UNKNOWN;
}

static const struct
{
  const GovKind *kind;
  gboolean (*merge) (GovMergingRecord *merge,
                     const GovMerging *at,
                     const GovBound   *bound);
} kinds[] = {
  { &gov_kind_record, merge_held },
  { &gov_kind_records, merge_records },
  { &gov_kind_refs, merge_refs },
  { &gov_kind_strings, merge_strings },
  { &gov_kind_date, merge_date },
};

gboolean
gov_merging_by_kind (GovMergingRecord *merge,
                     const GovMerging *at,
                     const GovBound   *bound)
{
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (kinds[i].kind == bound->field->kind)
      return kinds[i].merge (merge, at, bound);
  return FALSE;
}
