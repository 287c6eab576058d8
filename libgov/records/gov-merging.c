/* Merging records, field by field. */
#include "records/gov-merging-private.h"

#include "records/gov-kept-private.h"
#include "records/gov-list-private.h"

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
says (GovRecord      *record,
      const GovBound *bound)
{
  return gov_merging_states (record, bound) || find_kept (record, bound) != NULL;
}

static gboolean
say_the_same (GovRecord      *record,
              GovRecord      *other,
              const GovBound *bound)
{
  if (gov_merging_states (record, bound) != gov_merging_states (other, bound))
    return FALSE;
  if (!gov_merging_states (record, bound))
    return g_strcmp0 (find_kept (record, bound), find_kept (other, bound)) == 0;
  return bound->field->kind->equal (record, *gov_record_peek_slot (record, bound->bit),
                                    other, *gov_record_peek_slot (other, bound->bit));
}

static char *
what_it_says (GovRecord      *record,
              const GovBound *bound)
{
  return gov_merging_states (record, bound) ? gov_record_field_to_json (record, bound) : g_strdup (find_kept (record, bound));
}

void
gov_merging_take (GovMergingRecord *merge,
                  const GovBound   *bound)
{
  const char *kept = find_kept (merge->theirs, bound);

  if (gov_merging_states (merge->theirs, bound))
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

/* What was read for the field and it cannot hold is no list to be merged. */
static gboolean
merge_by_kind (GovMergingRecord *merge,
               const GovMerging *at,
               const GovBound   *bound)
{
  return !find_kept (merge->merged, bound) && !find_kept (merge->theirs, bound) && gov_merging_by_kind (merge, at, bound);
}

/* Fields. */

static gboolean
is_settled (GovMergingRecord *merge,
            const GovBound   *bound)
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
merge_field (GovMergingRecord *merge,
             const GovBound   *bound)
{
  g_autofree char *path = NULL;
  GovMerging at = *merge->at;

  if (is_settled (merge, bound))
    return;
  if (merge->ancestor ? say_the_same (merge->merged, merge->ancestor, bound) : !says (merge->merged, bound))
    {
      gov_merging_take (merge, bound);
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
merge_raw (GovMergingRecord *merge,
           const char       *key,
           const char       *ours,
           const char       *theirs,
           const char       *ancestor)
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
is_field (GovMergingRecord *merge,
          GovKept          *kept)
{
  return kept->format == NULL && gov_record_find_key (merge->merged, kept->key) != NULL;
}

static void
merge_kept (GovMergingRecord *merge)
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
  GovMergingRecord merge = { &here, NULL, theirs, ancestor, NULL };
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
