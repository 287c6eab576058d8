#include "records/gov-difference-private.h"

#include "records/gov-list-private.h"
#include "records/gov-record-private.h"

/**
 * GovDifference:
 *
 * A field in which two records differ, and what each of them states.
 *
 * Since: 1.0
 */
struct _GovDifference
{
  GObject parent_instance;

  char *path;
  char *before;
  char *after;
};

G_DEFINE_FINAL_TYPE (GovDifference, gov_difference, G_TYPE_OBJECT)

enum
{
  PROP_PATH = 1,
  PROP_BEFORE,
  PROP_AFTER,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];

static void
gov_difference_get_property (GObject    *object,
                             guint       id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  GovDifference *self = GOV_DIFFERENCE (object);
  const char *texts[] = { NULL, self->path, self->before, self->after };

  g_value_set_string (value, texts[id]);
}

static void
gov_difference_finalize (GObject *object)
{
  GovDifference *self = GOV_DIFFERENCE (object);

  g_free (self->path);
  g_free (self->before);
  g_free (self->after);
  G_OBJECT_CLASS (gov_difference_parent_class)->finalize (object);
}

static void
gov_difference_class_init (GovDifferenceClass *klass)
{
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  G_OBJECT_CLASS (klass)->get_property = gov_difference_get_property;
  G_OBJECT_CLASS (klass)->finalize = gov_difference_finalize;

  /**
   * GovDifference:path: (getter get_path)
   *
   * The field, by the names of properties, through the records held: `agenda[1].title`.
   *
   * Since: 1.0
   */
  props[PROP_PATH] = g_param_spec_string ("path", NULL, NULL, NULL, flags);
  /**
   * GovDifference:before: (getter get_before)
   *
   * What the first record states, as JSON text.
   *
   * Since: 1.0
   */
  props[PROP_BEFORE] = g_param_spec_string ("before", NULL, NULL, NULL, flags);
  /**
   * GovDifference:after: (getter get_after)
   *
   * What the second record states, as JSON text.
   *
   * Since: 1.0
   */
  props[PROP_AFTER] = g_param_spec_string ("after", NULL, NULL, NULL, flags);
  g_object_class_install_properties (G_OBJECT_CLASS (klass), N_PROPS, props);
}

static void
gov_difference_init (GovDifference *self)
{
}

void
gov_difference_add (GovList    *differences,
                    const char *path,
                    char       *before,
                    char       *after)
{
  GovDifference *self = g_object_new (GOV_TYPE_DIFFERENCE, NULL);

  self->path = g_strdup (path);
  self->before = before;
  self->after = after;
  gov_list_take (differences, self);
}

/* Two lists of records: paired by id where they have one, else by place. */

static char *
record_text (GovRecord *record)
{
  return record ? gov_record_to_json (record, FALSE) : NULL;
}

static GHashTable *
index_by_id (GovRecord **records,
             guint       n)
{
  GHashTable *index = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < n; i++)
    if (gov_record_get_id (records[i]) != NULL)
      g_hash_table_insert (index, (gpointer) gov_record_get_id (records[i]), records[i]);
  return index;
}

static GovRecord *
find_partner (GovRecord   *record,
              guint        place,
              GHashTable  *others_by_id,
              GovRecord  **others,
              guint        n_others)
{
  const char *id = gov_record_get_id (record);

  if (id != NULL)
    return g_hash_table_lookup (others_by_id, id);
  return place < n_others && gov_record_get_id (others[place]) == NULL ? others[place] : NULL;
}

static void
add_item (GovList    *differences,
          const char *path,
          guint       place,
          GovRecord  *before,
          GovRecord  *after)
{
  g_autofree char *item_path = g_strdup_printf ("%s[%u]", path, place);

  if (before != NULL && after != NULL && G_OBJECT_TYPE (before) == G_OBJECT_TYPE (after))
    gov_record_diff_into (before, after, item_path, differences);
  else
    gov_difference_add (differences, item_path, record_text (before), record_text (after));
}

/* Whether those that stand in both lists stand there in the same order. */
static gboolean
same_order (GovRecord  **before,
            guint        n_before,
            GHashTable  *after_by_id,
            GovRecord  **after,
            guint        n_after)
{
  guint next = 0;

  for (guint i = 0; i < n_before; i++)
    {
      GovRecord *partner = find_partner (before[i], i, after_by_id, after, n_after);
      guint place = next;

      while (partner != NULL && place < n_after && after[place] != partner)
        place++;
      if (place == n_after && partner != NULL)
        return FALSE;
      if (partner != NULL)
        next = place + 1;
    }
  return TRUE;
}

static char *
list_order (GovRecord **records,
            guint       n)
{
  GString *text = g_string_new ("[");

  for (guint i = 0; i < n; i++)
    {
      const char *id = gov_record_get_id (records[i]);
      g_autofree char *place = g_strdup_printf ("#%u", i);
      GovJsonWriter writer;
      g_autofree char *quoted = NULL;

      gov_json_writer_init (&writer, FALSE);
      gov_json_writer_string (&writer, id ? id : place);
      quoted = gov_json_writer_steal (&writer, NULL);
      g_string_append_printf (text, "%s%s", i ? "," : "", quoted);
    }
  g_string_append_c (text, ']');
  return g_string_free (text, FALSE);
}

void
gov_difference_add_lists (GovList     *differences,
                          const char  *path,
                          GovRecord  **before,
                          guint        n_before,
                          GovRecord  **after,
                          guint        n_after)
{
  g_autoptr (GHashTable) before_by_id = index_by_id (before, n_before);
  g_autoptr (GHashTable) after_by_id = index_by_id (after, n_after);

  for (guint i = 0; i < n_before; i++)
    add_item (differences, path, i, before[i], find_partner (before[i], i, after_by_id, after, n_after));
  for (guint i = 0; i < n_after; i++)
    if (find_partner (after[i], i, before_by_id, before, n_before) == NULL)
      add_item (differences, path, i, NULL, after[i]);
  if (!same_order (before, n_before, after_by_id, after, n_after))
    gov_difference_add (differences, path, list_order (before, n_before), list_order (after, n_after));
}

/**
 * gov_difference_get_path: (get-property path)
 * @self: a difference
 *
 * Gets [property@Difference:path].
 *
 * Returns: (transfer none): the path
 *
 * Since: 1.0
 */
const char *
gov_difference_get_path (GovDifference *self)
{
  g_return_val_if_fail (GOV_IS_DIFFERENCE (self), NULL);

  return self->path;
}

/**
 * gov_difference_get_before: (get-property before)
 * @self: a difference
 *
 * Gets [property@Difference:before].
 *
 * Returns: (transfer none) (nullable): JSON text, or %NULL if the first record states nothing
 *
 * Since: 1.0
 */
const char *
gov_difference_get_before (GovDifference *self)
{
  g_return_val_if_fail (GOV_IS_DIFFERENCE (self), NULL);

  return self->before;
}

/**
 * gov_difference_get_after: (get-property after)
 * @self: a difference
 *
 * Gets [property@Difference:after].
 *
 * Returns: (transfer none) (nullable): JSON text, or %NULL if the second record states nothing
 *
 * Since: 1.0
 */
const char *
gov_difference_get_after (GovDifference *self)
{
  g_return_val_if_fail (GOV_IS_DIFFERENCE (self), NULL);

  return self->after;
}
