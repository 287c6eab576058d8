#include "records/gov-merge.h"

#include "records/gov-merging-private.h"
#include "records/gov-register-private.h"

/**
 * GovMerge:
 *
 * Two registers made into one, and the conflicts that somebody has to settle.
 *
 * Records are the same thing if they have the same type and id and stand in the same list; records
 * without an id, if they say the same.  Where the registers have a common ancestor, what one side changed
 * is taken, and so is what both changed alike; without one, what only one side states is taken.  This
 * goes for each field, for the fields of records held, and for what was read and no field holds.  Lists
 * of strings and references are sets in order: what either side added is there, what either side took
 * out is not.  Of two [property@Record:modified] the later one holds.
 *
 * Where both sides differ otherwise, what ours states stands in the merged register, and a
 * [class@Conflict] tells what theirs states: two values of one field; a record, or a tombstone, that one
 * side took out and the other changed; a list of records that both sides put in different orders.
 * Merging the other way round finds the same conflicts.
 *
 * A record that moved to another list is taken out there and added here: if the other side changed it
 * in its old place, that is a conflict, and both stand.
 *
 * None of the registers is changed.
 *
 * Since: 1.0
 */
struct _GovMerge
{
  GObject parent_instance;

  GovRegister *ours;
  GovRegister *theirs;
  GovRegister *ancestor;
  GovRegister *merged;
  GovList *conflicts;
};

G_DEFINE_FINAL_TYPE (GovMerge, gov_merge, G_TYPE_OBJECT)

enum
{
  PROP_OURS = 1,
  PROP_THEIRS,
  PROP_ANCESTOR,
  PROP_REGISTER,
  PROP_CONFLICTS,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];

static GPtrArray *
list_records (GovRegister *reg)
{
  GPtrArray *records = g_ptr_array_new ();
  guint n = reg ? gov_register_get_length (reg) : 0;

  for (guint i = 0; i < n; i++)
    g_ptr_array_add (records, gov_register_get (reg, i));
  return records;
}

static const char *
find_kept (GovRegister *reg,
           const char  *key)
{
  GPtrArray *kept = reg ? gov_register_peek_kept (reg) : NULL;

  for (guint i = 0; kept != NULL && i < kept->len; i += 2)
    if (g_str_equal (kept->pdata[i], key))
      return kept->pdata[i + 1];
  return NULL;
}

static void
merge_member (GovMerge   *self,
              const char *key,
              const char *ours,
              const char *theirs)
{
  const char *old = find_kept (self->ancestor, key);
  GovMerging at = { self->conflicts, NULL, key };
  const char *merged = ours;

  if (self->ancestor != NULL && g_strcmp0 (ours, old) == 0)
    merged = theirs;
  else if (self->ancestor == NULL && ours == NULL)
    merged = theirs;
  else if (g_strcmp0 (ours, theirs) != 0 && !(self->ancestor != NULL ? g_strcmp0 (theirs, old) == 0 : theirs == NULL))
    gov_merging_conflict (&at, GOV_CONFLICT_KIND_VALUE, g_strdup (ours), g_strdup (theirs), g_strdup (old));
  if (merged == NULL)
    return;
  g_ptr_array_add (gov_register_peek_kept (self->merged), g_strdup (key));
  g_ptr_array_add (gov_register_peek_kept (self->merged), g_strdup (merged));
}

/* What the files say of themselves, beside their records. */
static void
merge_members (GovMerge *self)
{
  GPtrArray *ours = gov_register_peek_kept (self->ours), *theirs = gov_register_peek_kept (self->theirs);

  for (guint i = 0; i < ours->len; i += 2)
    merge_member (self, ours->pdata[i], ours->pdata[i + 1], find_kept (self->theirs, ours->pdata[i]));
  for (guint i = 0; i < theirs->len; i += 2)
    if (find_kept (self->ours, theirs->pdata[i]) == NULL)
      merge_member (self, theirs->pdata[i], NULL, theirs->pdata[i + 1]);
}

static void
gov_merge_constructed (GObject *object)
{
  GovMerge *self = GOV_MERGE (object);
  GovMerging at = { NULL, NULL, "" };
  g_autoptr (GPtrArray) ours = NULL, theirs = NULL, ancestor = NULL, merged = NULL;

  G_OBJECT_CLASS (gov_merge_parent_class)->constructed (object);

  if (self->ours == NULL)
    self->ours = gov_register_new ();
  if (self->theirs == NULL)
    self->theirs = gov_register_new ();
  self->merged = gov_register_new ();
  self->conflicts = at.conflicts = gov_list_new (GOV_TYPE_CONFLICT);
  ours = list_records (self->ours);
  theirs = list_records (self->theirs);
  ancestor = list_records (self->ancestor);
  merged = gov_merging_records (&at, (GovRecord **) ours->pdata, ours->len, (GovRecord **) theirs->pdata, theirs->len,
                                self->ancestor ? (GovRecord **) ancestor->pdata : NULL, ancestor->len);
  for (guint i = 0; i < merged->len; i++)
    gov_register_take (self->merged, merged->pdata[i]);
  merge_members (self);
}

static void
gov_merge_get_property (GObject    *object,
                        guint       id,
                        GValue     *value,
                        GParamSpec *pspec)
{
  GovMerge *self = GOV_MERGE (object);
  gpointer objects[] = { NULL, self->ours, self->theirs, self->ancestor, self->merged, self->conflicts };

  g_value_set_object (value, objects[id]);
}

static void
gov_merge_set_property (GObject      *object,
                        guint         id,
                        const GValue *value,
                        GParamSpec   *pspec)
{
  GovMerge *self = GOV_MERGE (object);
  GovRegister **registers[] = { NULL, &self->ours, &self->theirs, &self->ancestor };

  *registers[id] = g_value_dup_object (value);
}

static void
gov_merge_finalize (GObject *object)
{
  GovMerge *self = GOV_MERGE (object);

  g_clear_object (&self->ours);
  g_clear_object (&self->theirs);
  g_clear_object (&self->ancestor);
  g_clear_object (&self->merged);
  g_clear_object (&self->conflicts);
  G_OBJECT_CLASS (gov_merge_parent_class)->finalize (object);
}

static void
gov_merge_class_init (GovMergeClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GParamFlags read = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;
  GParamFlags construct = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->constructed = gov_merge_constructed;
  object_class->get_property = gov_merge_get_property;
  object_class->set_property = gov_merge_set_property;
  object_class->finalize = gov_merge_finalize;

  /**
   * GovMerge:ours: (getter get_ours)
   *
   * The register that is merged into; what it states stands where there is a conflict.
   *
   * Since: 1.0
   */
  props[PROP_OURS] = g_param_spec_object ("ours", NULL, NULL, GOV_TYPE_REGISTER, construct);
  /**
   * GovMerge:theirs: (getter get_theirs)
   *
   * The other register.
   *
   * Since: 1.0
   */
  props[PROP_THEIRS] = g_param_spec_object ("theirs", NULL, NULL, GOV_TYPE_REGISTER, construct);
  /**
   * GovMerge:ancestor: (getter get_ancestor)
   *
   * What both registers were before they were changed, if it is known.
   *
   * Since: 1.0
   */
  props[PROP_ANCESTOR] = g_param_spec_object ("ancestor", NULL, NULL, GOV_TYPE_REGISTER, construct);
  /**
   * GovMerge:register: (getter get_register)
   *
   * The merged register.
   *
   * Since: 1.0
   */
  props[PROP_REGISTER] = g_param_spec_object ("register", NULL, NULL, GOV_TYPE_REGISTER, read);
  /**
   * GovMerge:conflicts: (getter get_conflicts)
   *
   * The conflicts, a list of [class@Conflict].
   *
   * Since: 1.0
   */
  props[PROP_CONFLICTS] = g_param_spec_object ("conflicts", NULL, NULL, GOV_TYPE_LIST, read);
  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
gov_merge_init (GovMerge *self)
{
}

/**
 * gov_merge_new:
 * @ours: the register to merge into
 * @theirs: the other register
 * @ancestor: (nullable): what both were before they were changed, or %NULL if that is not known
 *
 * Merges two registers.
 *
 * Returns: (transfer full): the merge
 *
 * Since: 1.0
 */
GovMerge *
gov_merge_new (GovRegister *ours,
               GovRegister *theirs,
               GovRegister *ancestor)
{
  g_return_val_if_fail (GOV_IS_REGISTER (ours), NULL);
  g_return_val_if_fail (GOV_IS_REGISTER (theirs), NULL);
  g_return_val_if_fail (ancestor == NULL || GOV_IS_REGISTER (ancestor), NULL);

  return g_object_new (GOV_TYPE_MERGE, "ours", ours, "theirs", theirs, "ancestor", ancestor, NULL);
}

/**
 * gov_merge_get_ours: (get-property ours)
 * @self: a merge
 *
 * Gets [property@Merge:ours].
 *
 * Returns: (transfer none) (nullable): the register; never %NULL once the merge is made
 *
 * Since: 1.0
 */
GovRegister *
gov_merge_get_ours (GovMerge *self)
{
  g_return_val_if_fail (GOV_IS_MERGE (self), NULL);

  return self->ours;
}

/**
 * gov_merge_get_theirs: (get-property theirs)
 * @self: a merge
 *
 * Gets [property@Merge:theirs].
 *
 * Returns: (transfer none) (nullable): the register; never %NULL once the merge is made
 *
 * Since: 1.0
 */
GovRegister *
gov_merge_get_theirs (GovMerge *self)
{
  g_return_val_if_fail (GOV_IS_MERGE (self), NULL);

  return self->theirs;
}

/**
 * gov_merge_get_ancestor: (get-property ancestor)
 * @self: a merge
 *
 * Gets [property@Merge:ancestor].
 *
 * Returns: (transfer none) (nullable): the register, or %NULL
 *
 * Since: 1.0
 */
GovRegister *
gov_merge_get_ancestor (GovMerge *self)
{
  g_return_val_if_fail (GOV_IS_MERGE (self), NULL);

  return self->ancestor;
}

/**
 * gov_merge_get_register: (get-property register)
 * @self: a merge
 *
 * Gets [property@Merge:register].
 *
 * Returns: (transfer none): the register
 *
 * Since: 1.0
 */
GovRegister *
gov_merge_get_register (GovMerge *self)
{
  g_return_val_if_fail (GOV_IS_MERGE (self), NULL);

  return self->merged;
}

/**
 * gov_merge_get_conflicts: (get-property conflicts)
 * @self: a merge
 *
 * Gets [property@Merge:conflicts].
 *
 * Returns: (transfer none): a list of [class@Conflict]
 *
 * Since: 1.0
 */
GovList *
gov_merge_get_conflicts (GovMerge *self)
{
  g_return_val_if_fail (GOV_IS_MERGE (self), NULL);

  return self->conflicts;
}
