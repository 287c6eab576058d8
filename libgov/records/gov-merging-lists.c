/* Merging lists: what each side added is there, what one side took out is not. */
#include "records/gov-merging-private.h"

GovItemList *
gov_item_list_new (void)
{
  GovItemList *self = g_new (GovItemList, 1);

  self->keys = g_ptr_array_new ();
  self->items = g_ptr_array_new ();
  self->places = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  return self;
}

void
gov_item_list_free (GovItemList *self)
{
  g_ptr_array_unref (self->keys);
  g_ptr_array_unref (self->items);
  g_hash_table_unref (self->places);
  g_free (self);
}

/* Of items with one key the second is matched with the second, and so on. */
void
gov_item_list_add (GovItemList *self,
                   const char  *key,
                   gpointer     item)
{
  char *own = g_strdup (key);

  for (guint n = 2; g_hash_table_contains (self->places, own); n++)
    {
      g_free (own);
      own = g_strdup_printf ("%s\n%u", key, n);
    }
  g_ptr_array_add (self->keys, own);
  g_ptr_array_add (self->items, item);
  g_hash_table_insert (self->places, own, GUINT_TO_POINTER (self->keys->len));
}

static guint
find_place (GovItemList *list,
            const char  *key)
{
  return list ? GPOINTER_TO_UINT (g_hash_table_lookup (list->places, key)) : 0;
}

static gpointer
find_item (GovItemList *list,
           const char  *key)
{
  guint place = find_place (list, key);

  return place > 0 ? list->items->pdata[place - 1] : NULL;
}

/* What becomes of an item that one side does not have; NULL if it is taken out. */
static gpointer
merge_single (const GovMerging  *at,
              const GovItemKind *kind,
              gpointer           ours,
              gpointer           theirs,
              gpointer           ancestor)
{
  gpointer item = ours ? ours : theirs;
  GovMerging here = *at;

  if (ancestor == NULL)
    return kind->copy (item);
  if (kind->equal (item, ancestor))
    return NULL;
  if (kind->holds_records && gov_record_get_deleted (item))
    return kind->copy (item);
  if (kind->holds_records && gov_record_get_id (item) != NULL)
    here = (GovMerging) { at->conflicts, item, "" };
  gov_merging_conflict (&here, GOV_CONFLICT_KIND_DELETION, ours ? kind->to_json (ours) : NULL,
                        theirs ? kind->to_json (theirs) : NULL, kind->to_json (ancestor));
  return ours ? kind->copy (ours) : NULL;
}

static gpointer
merge_item (const GovMerging  *at,
            const GovItemKind *kind,
            gpointer           ours,
            gpointer           theirs,
            gpointer           ancestor)
{
  if (ours == NULL || theirs == NULL)
    return merge_single (at, kind, ours, theirs, ancestor);
  return kind->equal (ours, theirs) ? kind->copy (ours) : kind->merge (at, ours, theirs, ancestor);
}

/* Order. */

/* Whether what stands in both lists stands there in another order. */
static gboolean
is_reordered (GovItemList *list,
              GovItemList *other)
{
  guint last = 0;

  for (guint i = 0; i < list->keys->len; i++)
    {
      guint place = find_place (other, list->keys->pdata[i]);

      if (place != 0 && place < last)
        return TRUE;
      last = MAX (place, last);
    }
  return FALSE;
}

/* Puts what only @other has behind what stands before it there, and behind what only the base has. */
static void
insert_others (GQueue      *order,
               GHashTable  *links,
               GovItemList *other)
{
  GList *before = NULL;

  for (guint i = 0; i < other->keys->len; i++)
    {
      char *key = other->keys->pdata[i];
      GList *link = g_hash_table_lookup (links, key);

      if (link == NULL)
        {
          GList *next = before ? before->next : order->head;

          while (next != NULL && find_place (other, next->data) == 0)
            next = next->next;
          g_queue_insert_before (order, next, key);
          link = next ? next->prev : order->tail;
        }
      before = link;
    }
}

/* The keys of both, in order. */
static GQueue *
merge_order (GovItemList *ours,
             GovItemList *theirs,
             GovItemList *ancestor)
{
  gboolean is_theirs = ancestor && !is_reordered (ours, ancestor) && is_reordered (theirs, ancestor);
  GovItemList *base = is_theirs ? theirs : ours;
  g_autoptr (GHashTable) links = g_hash_table_new (g_str_hash, g_str_equal);
  GQueue *order = g_queue_new ();

  for (guint i = 0; i < base->keys->len; i++)
    {
      g_queue_push_tail (order, base->keys->pdata[i]);
      g_hash_table_insert (links, base->keys->pdata[i], order->tail);
    }
  insert_others (order, links, is_theirs ? ours : theirs);
  return order;
}

static char *
order_to_json (const GovItemKind *kind,
               GovItemList       *list)
{
  GString *text = g_string_new ("[");

  for (guint i = 0; i < list->items->len; i++)
    {
      const char *id = gov_record_get_id (list->items->pdata[i]);
      g_autofree char *item = id ? NULL : kind->to_json (list->items->pdata[i]);
      g_autofree char *quoted = NULL;
      GovJsonWriter writer;

      gov_json_writer_init (&writer, FALSE);
      gov_json_writer_string (&writer, id ? id : "");
      quoted = gov_json_writer_steal (&writer, NULL);
      g_string_append_printf (text, "%s%s", i ? "," : "", id ? quoted : item);
    }
  g_string_append_c (text, ']');
  return g_string_free (text, FALSE);
}

static void
check_order (const GovMerging  *at,
             const GovItemKind *kind,
             GovItemList       *ours,
             GovItemList       *theirs,
             GovItemList       *ancestor)
{
  if (!kind->holds_records || !is_reordered (ours, theirs))
    return;
  if (ancestor && (!is_reordered (ours, ancestor) || !is_reordered (theirs, ancestor)))
    return;
  gov_merging_conflict (at, GOV_CONFLICT_KIND_ORDER, order_to_json (kind, ours), order_to_json (kind, theirs),
                        ancestor ? order_to_json (kind, ancestor) : NULL);
}

GPtrArray *
gov_merging_lists (const GovMerging  *at,
                   const GovItemKind *kind,
                   GovItemList       *ours,
                   GovItemList       *theirs,
                   GovItemList       *ancestor)
{
  GPtrArray *merged = g_ptr_array_new ();
  GQueue *order = merge_order (ours, theirs, ancestor);

  check_order (at, kind, ours, theirs, ancestor);
  for (GList *link = order->head; link != NULL; link = link->next)
    {
      gpointer item = merge_item (at, kind, find_item (ours, link->data), find_item (theirs, link->data),
                                  find_item (ancestor, link->data));

      if (item != NULL)
        g_ptr_array_add (merged, item);
    }
  g_queue_free (order);
  return merged;
}

/* Records. */

static char *
record_to_json (gconstpointer item)
{
  return gov_record_to_json ((GovRecord *) item, FALSE);
}

static gpointer
record_copy (gconstpointer item)
{
  return gov_record_copy ((GovRecord *) item);
}

static gboolean
record_equal (gconstpointer item,
              gconstpointer other)
{
  return gov_record_equal ((GovRecord *) item, (GovRecord *) other);
}

static gpointer
record_merge (const GovMerging *at,
              gpointer          ours,
              gpointer          theirs,
              gpointer          ancestor)
{
  return gov_merging_record (at, ours, theirs, ancestor);
}

/* The ids that several records of one list have: these are told apart by what they say. */
static void
find_doubles (GovRecord  **records,
              guint        n,
              GHashTable  *doubles)
{
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < n; i++)
    {
      char *key = gov_record_dup_key (records[i]);

      if (key != NULL && g_hash_table_contains (seen, key))
        g_hash_table_add (doubles, g_strdup (key));
      if (key != NULL)
        g_hash_table_add (seen, key);
    }
}

static GovItemList *
list_records (GovRecord  **records,
              guint        n,
              GHashTable  *doubles)
{
  GovItemList *list = gov_item_list_new ();

  for (guint i = 0; i < n; i++)
    {
      g_autofree char *key = gov_record_dup_key (records[i]);
      g_autofree char *json = NULL;

      if (key == NULL || g_hash_table_contains (doubles, key))
        json = gov_record_to_json (records[i], FALSE);
      gov_item_list_add (list, json ? json : key, records[i]);
    }
  return list;
}

GPtrArray *
gov_merging_records (const GovMerging *at,
                     GovRecord       **ours,
                     guint             n_ours,
                     GovRecord       **theirs,
                     guint             n_theirs,
                     GovRecord       **ancestor,
                     guint             n_ancestor)
{
  static const GovItemKind kind = { record_to_json, record_copy, record_merge, record_equal, TRUE };
  g_autoptr (GHashTable) doubles = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GovItemList) our_list = NULL, their_list = NULL, old_list = NULL;

  find_doubles (ours, n_ours, doubles);
  find_doubles (theirs, n_theirs, doubles);
  find_doubles (ancestor, n_ancestor, doubles);
  our_list = list_records (ours, n_ours, doubles);
  their_list = list_records (theirs, n_theirs, doubles);
  old_list = ancestor ? list_records (ancestor, n_ancestor, doubles) : NULL;
  return gov_merging_lists (at, &kind, our_list, their_list, old_list);
}
