/* What changed from one register to another, record by record. */
#include "records/gov-register-diff.h"

#include "records/gov-difference-private.h"
#include "records/gov-list-private.h"
#include "records/gov-merging-private.h"
#include "records/gov-register-change-private.h"

/* The records of a register that are told on their own: those with ids, and those at the top. */
typedef struct
{
  GArray *places;
  GovItemList *records; /* of GovPlace, by what they are matched by */
  GHashTable *keys;     /* record → its key in the list */
} Side;

static gboolean
stands_alone (GovPlace *place)
{
  return place->holder == NULL || gov_record_get_id (place->record) != NULL;
}

/* Ids that several records of one register have tell nothing: those records are told apart by what they say. */
static void
find_doubles (GArray     *places,
              GHashTable *doubles)
{
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < places->len; i++)
    {
      char *key = gov_record_dup_key (g_array_index (places, GovPlace, i).record);

      if (key != NULL && g_hash_table_contains (seen, key))
        g_hash_table_add (doubles, g_strdup (key));
      if (key != NULL)
        g_hash_table_add (seen, key);
    }
}

static void
side_fill (Side       *side,
           GHashTable *doubles)
{
  side->records = gov_item_list_new ();
  side->keys = g_hash_table_new (NULL, NULL);
  for (guint i = 0; i < side->places->len; i++)
    {
      GovPlace *place = &g_array_index (side->places, GovPlace, i);
      g_autofree char *key = gov_record_dup_key (place->record);
      g_autofree char *json = NULL;

      if (!stands_alone (place))
        continue;
      if (key == NULL || g_hash_table_contains (doubles, key))
        json = gov_record_to_json (place->record, FALSE);
      gov_item_list_add (side->records, json ? json : key, place);
      g_hash_table_insert (side->keys, place->record, side->records->keys->pdata[side->records->keys->len - 1]);
    }
}

static void
side_clear (Side *side)
{
  gov_item_list_free (side->records);
  g_hash_table_unref (side->keys);
  g_array_unref (side->places);
}

static GovPlace *
find_partner (Side     *side,
              Side     *other,
              GovPlace *place)
{
  const char *key = g_hash_table_lookup (side->keys, place->record);
  guint at = GPOINTER_TO_UINT (g_hash_table_lookup (other->records->places, key));

  return at > 0 ? other->records->items->pdata[at - 1] : NULL;
}

/* The nearest record above that is told on its own; NULL at the top. */
static GovRecord *
find_owner (Side      *side,
            GovRecord *record)
{
  GovRecord *owner = gov_record_get_holder (record);

  while (owner != NULL && !g_hash_table_contains (side->keys, owner))
    owner = gov_record_get_holder (owner);
  return owner;
}

static gboolean
has_moved (Side     *before,
           GovPlace *from,
           Side     *after,
           GovPlace *to)
{
  GovRecord *owner = find_owner (before, from->record), *other = find_owner (after, to->record);

  if (owner == NULL || other == NULL)
    return owner != other;
  return g_strcmp0 (g_hash_table_lookup (before->keys, owner), g_hash_table_lookup (after->keys, other)) != 0 ||
         g_strcmp0 (from->field->field->name, to->field->field->name) != 0;
}

/* What a record itself states. */

static void diff_own (GovRecord  *before,
                      GovRecord  *after,
                      const char *path,
                      GovList    *differences);

typedef struct
{
  GPtrArray *with_id;
  GPtrArray *without;
} Held;

static void
sort_held (GovRecord *record,
           gpointer   data)
{
  Held *held = data;

  g_ptr_array_add (gov_record_get_id (record) ? held->with_id : held->without, record);
}

static Held
list_held (GovRecord      *record,
           const GovBound *bound)
{
  Held held = { g_ptr_array_new (), g_ptr_array_new () };

  if (gov_record_is_stated (record, bound))
    bound->field->kind->visit (record, *gov_record_peek_slot (record, bound->bit), sort_held, &held);
  return held;
}

static void
held_clear (Held *held)
{
  g_ptr_array_unref (held->with_id);
  g_ptr_array_unref (held->without);
}

/* The ids of the first list that are in the second too, as JSON. */
static char *
list_common (GPtrArray *records,
             GPtrArray *others)
{
  g_autoptr (GHashTable) ids = g_hash_table_new (g_str_hash, g_str_equal);
  GovJsonWriter writer;

  for (guint i = 0; i < others->len; i++)
    g_hash_table_add (ids, (gpointer) gov_record_get_id (others->pdata[i]));
  gov_json_writer_init (&writer, FALSE);
  gov_json_writer_open (&writer, '[');
  for (guint i = 0; i < records->len; i++)
    if (g_hash_table_contains (ids, gov_record_get_id (records->pdata[i])))
      {
        gov_json_writer_item (&writer);
        gov_json_writer_string (&writer, gov_record_get_id (records->pdata[i]));
      }
  gov_json_writer_close (&writer, ']');
  return gov_json_writer_steal (&writer, NULL);
}

static void
diff_order (Held       *before,
            Held       *after,
            const char *path,
            GovList    *differences)
{
  g_autofree char *old_order = list_common (before->with_id, after->with_id);
  g_autofree char *new_order = list_common (after->with_id, before->with_id);

  if (!g_str_equal (old_order, new_order))
    gov_difference_add (differences, path, g_steal_pointer (&old_order), g_steal_pointer (&new_order));
}

static char *
to_json (GPtrArray *records)
{
  return records->len > 0 ? gov_record_to_json (records->pdata[0], FALSE) : NULL;
}

static void
diff_held (GovRecord      *before,
           GovRecord      *after,
           const GovBound *bound,
           const char     *path,
           GovList        *differences)
{
  Held old = list_held (before, bound), now = list_held (after, bound);

  if (bound->field->kind == &gov_kind_records)
    {
      gov_difference_add_lists (differences, path, (GovRecord **) old.without->pdata, old.without->len,
                                (GovRecord **) now.without->pdata, now.without->len);
      diff_order (&old, &now, path, differences);
    }
  else if (old.without->len > 0 && now.without->len > 0 &&
           G_OBJECT_TYPE (old.without->pdata[0]) == G_OBJECT_TYPE (now.without->pdata[0]))
    diff_own (old.without->pdata[0], now.without->pdata[0], path, differences);
  else if (old.without->len > 0 || now.without->len > 0)
    gov_difference_add (differences, path, to_json (old.without), to_json (now.without));
  held_clear (&old);
  held_clear (&now);
}

static gboolean
is_equal (GovRecord      *before,
          GovRecord      *after,
          const GovBound *bound)
{
  gboolean stated = gov_record_is_stated (before, bound);

  if (stated != gov_record_is_stated (after, bound))
    return FALSE;
  return !stated || bound->field->kind->equal (before, *gov_record_peek_slot (before, bound->bit),
                                               after, *gov_record_peek_slot (after, bound->bit));
}

static void
diff_own (GovRecord  *before,
          GovRecord  *after,
          const char *path,
          GovList    *differences)
{
  GovRecordClass *klass = GOV_RECORD_GET_CLASS (before);

  GOV_FOREACH_BIT (bit, before->stated | after->stated)
    {
      const GovBound *bound = klass->fields[bit];
      const char *name = bound->field->name ? bound->field->name : "kept";
      g_autofree char *field_path = NULL;

      if (is_equal (before, after, bound))
        continue;
      field_path = *path ? g_strconcat (path, ".", name, NULL) : g_strdup (name);
      if (g_type_is_a (bound->type, GOV_TYPE_RECORD))
        diff_held (before, after, bound, field_path, differences);
      else
        gov_difference_add (differences, field_path, gov_record_field_to_json (before, bound),
                            gov_record_field_to_json (after, bound));
    }
}

/* Changes. */

static void
add_matched (Side     *before,
             GovPlace *from,
             Side     *after,
             GovPlace *to,
             GovList  *changes)
{
  g_autoptr (GovList) differences = gov_list_new (GOV_TYPE_DIFFERENCE);
  gboolean moved = has_moved (before, from, after, to);

  diff_own (from->record, to->record, "", differences);
  if (moved || gov_list_get_length (differences) > 0)
    gov_list_take (changes, gov_register_change_new (moved ? GOV_REGISTER_CHANGE_KIND_MOVED : GOV_REGISTER_CHANGE_KIND_CHANGED,
                                                     from->record, to->record, g_steal_pointer (&differences)));
}

/* What came or went with the record that holds it is told with that one. */
static gboolean
goes_with_owner (Side     *side,
                 Side     *other,
                 GovPlace *place)
{
  GovRecord *owner = find_owner (side, place->record);
  GovPlace of_owner = { owner, NULL, NULL };

  return owner != NULL && find_partner (side, other, &of_owner) == NULL;
}

static void
add_changes (Side    *before,
             Side    *after,
             GovList *changes)
{
  for (guint i = 0; i < after->records->items->len; i++)
    {
      GovPlace *to = after->records->items->pdata[i];
      GovPlace *from = find_partner (after, before, to);

      if (from != NULL)
        add_matched (before, from, after, to, changes);
      else if (!goes_with_owner (after, before, to))
        gov_list_take (changes, gov_register_change_new (GOV_REGISTER_CHANGE_KIND_ADDED, NULL, to->record,
                                                         gov_list_new (GOV_TYPE_DIFFERENCE)));
    }
  for (guint i = 0; i < before->records->items->len; i++)
    {
      GovPlace *from = before->records->items->pdata[i];

      if (find_partner (before, after, from) == NULL && !goes_with_owner (before, after, from))
        gov_list_take (changes, gov_register_change_new (GOV_REGISTER_CHANGE_KIND_REMOVED, from->record, NULL,
                                                         gov_list_new (GOV_TYPE_DIFFERENCE)));
    }
}

/**
 * gov_register_diff:
 * @self: a register
 * @other: another register
 *
 * Tells what changed from one register to the other, record by record.
 *
 * Records are matched by type and id, wherever they stand; those of which several have one id, and those
 * at the top without an id, by what they say.  Each record is told once: as added, as removed, as
 * changed, or as moved, if it is held by another record or in another field than before.  What a new
 * record holds comes with it, and what a removed one held went with it, except for what moved.  Records
 * held that have no id are part of what their holder states.
 *
 * The changes are in the order of @other; what was removed comes last.  The order of the top records
 * says nothing.
 *
 * Returns: (transfer full): a list of [class@RegisterChange]
 *
 * Since: 1.0
 */
GovList *
gov_register_diff (GovRegister *self,
                   GovRegister *other)
{
  g_autoptr (GHashTable) doubles = NULL;
  GovList *changes;
  Side before, after;

  g_return_val_if_fail (GOV_IS_REGISTER (self), NULL);
  g_return_val_if_fail (GOV_IS_REGISTER (other), NULL);

  before.places = gov_register_list_places (self);
  after.places = gov_register_list_places (other);
  doubles = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  find_doubles (before.places, doubles);
  find_doubles (after.places, doubles);
  side_fill (&before, doubles);
  side_fill (&after, doubles);
  changes = gov_list_new (GOV_TYPE_REGISTER_CHANGE);
  add_changes (&before, &after, changes);
  side_clear (&before);
  side_clear (&after);
  return changes;
}
