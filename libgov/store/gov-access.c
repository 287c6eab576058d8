/* Who may see what of a record. */
#include "store/gov-access-private.h"

#include "records/gov-kept-private.h"
#include "records/gov-place-private.h"
#include "store/gov-cutting-private.h"

GovAccess
gov_access_effective (GovRecord *record,
                      GovAccess  holder)
{
  GovAccess own = gov_record_get_access (record);

  if (own == GOV_ACCESS_UNSET && gov_kept_find (gov_record_get_kept_list (record), NULL, "access") != NULL)
    return GOV_ACCESS_SECRET;
  if (own == GOV_ACCESS_UNSET && holder == GOV_ACCESS_UNSET)
    return GOV_ACCESS_SECRET;
  return MAX (own, holder);
}

/* --- Whether there is anything to cut --- */

typedef struct
{
  GovAccess holder;
  GovAccess upto;
  gboolean whole;
} Search;

/* A reference that says more than libgov knows may say anything. */
static gboolean
has_raw_refs (GovRecord *record)
{
  GovRecordClass *klass = GOV_RECORD_GET_CLASS (record);

  GOV_FOREACH_BIT (bit, record->stated)
    {
      guint n;
      gpointer *refs = gov_record_peek_refs (record, klass->fields[bit], &n);

      for (guint i = 0; i < n; i++)
        if (gov_record_get_ref_part (record, refs[i], GOV_REF_HAS_RAW) != NULL)
          return TRUE;
    }
  return FALSE;
}

static void
search_held (GovRecord *held,
             gpointer   data)
{
  Search *search = data;

  search->whole = search->whole && gov_access_is_whole (held, search->holder, search->upto);
}

gboolean
gov_access_is_whole (GovRecord *record,
                     GovAccess  holder,
                     GovAccess  upto)
{
  Search search = { gov_access_effective (record, holder), upto, TRUE };

  if (upto == GOV_ACCESS_SECRET)
    return TRUE;
  if (search.holder > upto || gov_record_get_kept_list (record) != NULL || has_raw_refs (record))
    return FALSE;
  gov_record_visit_held (record, search_held, &search);
  return search.whole;
}

/* --- What has to be cut --- */

typedef struct
{
  GHashTable *hidden;
  GHashTable *shown;
  GovAccess holder;
  GovAccess upto;
  GovRecord *above;        /* the holder, NULL at the top */
  const GovBound *bound;
} Collection;

static void
collect (GovRecord *record,
         gpointer   data)
{
  const Collection *before = data;
  Collection here = *before;
  GovRecordClass *klass = GOV_RECORD_GET_CLASS (record);
  const char *id = gov_record_get_id (record);

  here.holder = gov_access_effective (record, before->holder);
  here.above = record;
  if (here.holder <= here.upto)
    {
      if (id != NULL)
        g_hash_table_add (here.shown, g_strdup (id));
    }
  else if (id != NULL)
    g_hash_table_add (here.hidden, g_strdup (id));
  else if (before->above != NULL)
    g_hash_table_add (here.hidden, gov_cutting_dup_place (before->above, before->bound));

  GOV_FOREACH_BIT (bit, record->stated & klass->holding)
    {
      here.bound = klass->fields[bit];
      here.bound->field->kind->visit (record, *gov_record_peek_slot (record, bit), collect, &here);
    }
}

/* Adds to @hidden what is above @upto in @record, and takes out what can be seen beside it. */
static void
collect_hidden (GHashTable *hidden,
                GovRecord  *record,
                GovAccess   holder,
                GovAccess   upto)
{
  g_autoptr (GHashTable) shown = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  Collection collection = { hidden, shown, holder, upto, NULL, NULL };
  GHashTableIter iter;
  gpointer id;

  collect (record, &collection);
  g_hash_table_iter_init (&iter, shown);
  while (g_hash_table_iter_next (&iter, &id, NULL))
    g_hash_table_remove (hidden, id);
}

static GHashTable *
new_hidden (void)
{
  return g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
}

GovRecord *
gov_access_cut (GovRecord *record,
                GovAccess  holder,
                GovAccess  upto)
{
  g_autoptr (GHashTable) hidden = NULL;
  GovCutting cutting = { MAX (upto, GOV_ACCESS_PUBLIC) };

  if (gov_access_is_whole (record, holder, cutting.upto))
    return g_object_ref (record);
  if (gov_access_effective (record, holder) > cutting.upto)
    return NULL;
  cutting.hidden = hidden = new_hidden ();
  collect_hidden (hidden, record, holder, cutting.upto);
  return gov_cutting_copy (&cutting, record, holder);
}

GovRecord *
gov_access_cut_past (GovRecord *record,
                     GovRecord *now,
                     GovAccess  upto)
{
  g_autoptr (GHashTable) hidden = new_hidden ();
  GovCutting cutting = { MAX (upto, GOV_ACCESS_PUBLIC), hidden };

  if (cutting.upto == GOV_ACCESS_SECRET)
    return g_object_ref (record);
  if (gov_access_effective (now, GOV_ACCESS_UNSET) > cutting.upto)
    return NULL;
  collect_hidden (hidden, record, GOV_ACCESS_UNSET, cutting.upto);
  collect_hidden (hidden, now, GOV_ACCESS_UNSET, cutting.upto);
  if (g_hash_table_size (hidden) == 0 && gov_access_is_whole (record, GOV_ACCESS_UNSET, cutting.upto))
    return g_object_ref (record);
  return gov_cutting_copy (&cutting, record, GOV_ACCESS_UNSET);
}

/* --- Changes --- */

static gboolean
looks_alike (GovRecord *before,
             GovRecord *after,
             GovAccess  upto)
{
  g_autoptr (GovRecord) seen_before = gov_access_cut (before, GOV_ACCESS_UNSET, upto);
  g_autoptr (GovRecord) seen_after = gov_access_cut (after, GOV_ACCESS_UNSET, upto);

  return seen_before != NULL && seen_after != NULL && gov_record_equal (seen_before, seen_after);
}

GovAccess
gov_access_of_change (GovRecord *before,
                      GovRecord *after)
{
  GovAccess level = gov_access_effective (after ? after : before, GOV_ACCESS_UNSET);
  GovAccess first = level;

  if (before == NULL || after == NULL || gov_access_effective (before, GOV_ACCESS_UNSET) > level ||
      (gov_access_is_whole (before, GOV_ACCESS_UNSET, level) && gov_access_is_whole (after, GOV_ACCESS_UNSET, level)))
    return level;
  while (level < GOV_ACCESS_SECRET && looks_alike (before, after, level))
    level++;
  /* Where nothing changed at all, there is nothing to hide. */
  return level == GOV_ACCESS_SECRET && gov_record_equal (before, after) ? first : level;
}
