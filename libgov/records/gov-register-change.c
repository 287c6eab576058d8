#include "records/gov-register-change-private.h"

#include "records/gov-enum-types.h"

/**
 * GovRegisterChange:
 *
 * What happened to one record from one register to another: an answer of [method@Register.diff].
 *
 * Since: 1.0
 */
struct _GovRegisterChange
{
  GObject parent_instance;

  GovRegisterChangeKind kind;
  GovRecord *before;
  GovRecord *after;
  GovList *differences;
};

G_DEFINE_FINAL_TYPE (GovRegisterChange, gov_register_change, G_TYPE_OBJECT)

enum
{
  PROP_KIND = 1,
  PROP_BEFORE,
  PROP_AFTER,
  PROP_DIFFERENCES,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];

static void
gov_register_change_get_property (GObject    *object,
                                  guint       id,
                                  GValue     *value,
                                  GParamSpec *pspec)
{
  GovRegisterChange *self = GOV_REGISTER_CHANGE (object);
  gpointer objects[] = { NULL, NULL, self->before, self->after, self->differences };

  if (id == PROP_KIND)
    g_value_set_enum (value, self->kind);
  else
    g_value_set_object (value, objects[id]);
}

static void
gov_register_change_finalize (GObject *object)
{
  GovRegisterChange *self = GOV_REGISTER_CHANGE (object);

  g_clear_object (&self->before);
  g_clear_object (&self->after);
  g_clear_object (&self->differences);
  G_OBJECT_CLASS (gov_register_change_parent_class)->finalize (object);
}

static void
gov_register_change_class_init (GovRegisterChangeClass *klass)
{
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  G_OBJECT_CLASS (klass)->get_property = gov_register_change_get_property;
  G_OBJECT_CLASS (klass)->finalize = gov_register_change_finalize;

  /**
   * GovRegisterChange:kind: (getter get_kind)
   *
   * What happened to the record.
   *
   * Since: 1.0
   */
  props[PROP_KIND] = g_param_spec_enum ("kind", NULL, NULL, GOV_TYPE_REGISTER_CHANGE_KIND, 0, flags);
  /**
   * GovRegisterChange:before: (getter get_before)
   *
   * The record in the first register.
   *
   * Since: 1.0
   */
  props[PROP_BEFORE] = g_param_spec_object ("before", NULL, NULL, GOV_TYPE_RECORD, flags);
  /**
   * GovRegisterChange:after: (getter get_after)
   *
   * The record in the second register.
   *
   * Since: 1.0
   */
  props[PROP_AFTER] = g_param_spec_object ("after", NULL, NULL, GOV_TYPE_RECORD, flags);
  /**
   * GovRegisterChange:differences: (getter get_differences)
   *
   * The fields in which the record differs, a list of [class@Difference].  What became of records that it
   * holds and that have ids of their own is not among them: that is a change of these.
   *
   * Since: 1.0
   */
  props[PROP_DIFFERENCES] = g_param_spec_object ("differences", NULL, NULL, GOV_TYPE_LIST, flags);
  g_object_class_install_properties (G_OBJECT_CLASS (klass), N_PROPS, props);
}

static void
gov_register_change_init (GovRegisterChange *self)
{
}

GovRegisterChange *
gov_register_change_new (GovRegisterChangeKind  kind,
                         GovRecord             *before,
                         GovRecord             *after,
                         GovList               *differences)
{
  GovRegisterChange *self = g_object_new (GOV_TYPE_REGISTER_CHANGE, NULL);

  self->kind = kind;
  self->before = before ? g_object_ref (before) : NULL;
  self->after = after ? g_object_ref (after) : NULL;
  self->differences = differences;
  return self;
}

/**
 * gov_register_change_get_kind: (get-property kind)
 * @self: a change
 *
 * Gets [property@RegisterChange:kind].
 *
 * Returns: the kind
 *
 * Since: 1.0
 */
GovRegisterChangeKind
gov_register_change_get_kind (GovRegisterChange *self)
{
  g_return_val_if_fail (GOV_IS_REGISTER_CHANGE (self), GOV_REGISTER_CHANGE_KIND_CHANGED);

  return self->kind;
}

/**
 * gov_register_change_get_before: (get-property before)
 * @self: a change
 *
 * Gets [property@RegisterChange:before].
 *
 * Returns: (transfer none) (nullable): the record, or %NULL if it was added
 *
 * Since: 1.0
 */
GovRecord *
gov_register_change_get_before (GovRegisterChange *self)
{
  g_return_val_if_fail (GOV_IS_REGISTER_CHANGE (self), NULL);

  return self->before;
}

/**
 * gov_register_change_get_after: (get-property after)
 * @self: a change
 *
 * Gets [property@RegisterChange:after].
 *
 * Returns: (transfer none) (nullable): the record, or %NULL if it was removed
 *
 * Since: 1.0
 */
GovRecord *
gov_register_change_get_after (GovRegisterChange *self)
{
  g_return_val_if_fail (GOV_IS_REGISTER_CHANGE (self), NULL);

  return self->after;
}

/**
 * gov_register_change_get_differences: (get-property differences)
 * @self: a change
 *
 * Gets [property@RegisterChange:differences].
 *
 * Returns: (transfer none): a list of [class@Difference], which may be empty
 *
 * Since: 1.0
 */
GovList *
gov_register_change_get_differences (GovRegisterChange *self)
{
  g_return_val_if_fail (GOV_IS_REGISTER_CHANGE (self), NULL);

  return self->differences;
}
