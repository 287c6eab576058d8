#include "records/gov-follow-up-private.h"

#include "records/gov-enum-types.h"

/**
 * GovFollowUp:
 *
 * A step in what became of something: an answer of [method@Register.follow].
 *
 * Since: 1.0
 */
G_DEFINE_FINAL_TYPE (GovFollowUp, gov_follow_up, G_TYPE_OBJECT)

enum
{
  PROP_RELATION = 1,
  PROP_RECORD,
  PROP_SOURCE,
  PROP_FIELD,
  PROP_MEETING,
  PROP_DATE,
  PROP_TEXT,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];

static void
gov_follow_up_get_property (GObject    *object,
                            guint       id,
                            GValue     *value,
                            GParamSpec *pspec)
{
  GovFollowUp *self = GOV_FOLLOW_UP (object);

  switch (id)
    {
    case PROP_RELATION:
      g_value_set_enum (value, self->relation);
      break;
    case PROP_RECORD:
      g_value_set_object (value, self->record);
      break;
    case PROP_SOURCE:
      g_value_set_object (value, self->source);
      break;
    case PROP_FIELD:
      g_value_set_string (value, self->field);
      break;
    case PROP_MEETING:
      g_value_set_object (value, self->meeting);
      break;
    case PROP_DATE:
      g_value_set_boxed (value, self->date);
      break;
    case PROP_TEXT:
      g_value_set_string (value, self->text);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
gov_follow_up_finalize (GObject *object)
{
  GovFollowUp *self = GOV_FOLLOW_UP (object);

  g_clear_object (&self->record);
  g_clear_object (&self->source);
  g_clear_object (&self->meeting);
  g_clear_pointer (&self->date, gov_date_free);
  g_free (self->text);
  G_OBJECT_CLASS (gov_follow_up_parent_class)->finalize (object);
}

static void
gov_follow_up_class_init (GovFollowUpClass *klass)
{
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  G_OBJECT_CLASS (klass)->get_property = gov_follow_up_get_property;
  G_OBJECT_CLASS (klass)->finalize = gov_follow_up_finalize;

  /**
   * GovFollowUp:relation: (getter get_relation)
   *
   * What the step is to what came before it.
   *
   * Since: 1.0
   */
  props[PROP_RELATION] = g_param_spec_enum ("relation", NULL, NULL, GOV_TYPE_FOLLOW_UP_RELATION, 0, flags);
  /**
   * GovFollowUp:record: (getter get_record)
   *
   * The record that the step is about.  There is none where a reference has only a label, or its record
   * is not in the register.
   *
   * Since: 1.0
   */
  props[PROP_RECORD] = g_param_spec_object ("record", NULL, NULL, GOV_TYPE_RECORD, flags);
  /**
   * GovFollowUp:source: (getter get_source)
   *
   * The record that says so; it is the same for what a record says of itself.
   *
   * Since: 1.0
   */
  props[PROP_SOURCE] = g_param_spec_object ("source", NULL, NULL, GOV_TYPE_RECORD, flags);
  /**
   * GovFollowUp:field: (getter get_field)
   *
   * The field of [property@FollowUp:source] that says so. None for what was asked for.
   *
   * Since: 1.0
   */
  props[PROP_FIELD] = g_param_spec_string ("field", NULL, NULL, NULL, flags);
  /**
   * GovFollowUp:meeting: (getter get_meeting)
   *
   * The meeting in which it happened. None if it is not known.
   *
   * Since: 1.0
   */
  props[PROP_MEETING] = g_param_spec_object ("meeting", NULL, NULL, GOV_TYPE_MEETING, flags);
  /**
   * GovFollowUp:date: (getter get_date)
   *
   * When it happened, as precisely as is known. None if it is not known at all.
   *
   * Since: 1.0
   */
  props[PROP_DATE] = g_param_spec_boxed ("date", NULL, NULL, GOV_TYPE_DATE, flags);
  /**
   * GovFollowUp:text: (getter get_text)
   *
   * The words of the record, or of the reference where there is no record.
   *
   * Since: 1.0
   */
  props[PROP_TEXT] = g_param_spec_string ("text", NULL, NULL, NULL, flags);
  g_object_class_install_properties (G_OBJECT_CLASS (klass), N_PROPS, props);
}

static void
gov_follow_up_init (GovFollowUp *self)
{
}

/**
 * gov_follow_up_get_relation: (get-property relation)
 * @self: a step
 *
 * Gets [property@FollowUp:relation].
 *
 * Returns: the relation
 *
 * Since: 1.0
 */
GovFollowUpRelation
gov_follow_up_get_relation (GovFollowUp *self)
{
  g_return_val_if_fail (GOV_IS_FOLLOW_UP (self), GOV_FOLLOW_UP_RELATION_ITSELF);

  return self->relation;
}

/**
 * gov_follow_up_get_record: (get-property record)
 * @self: a step
 *
 * Gets [property@FollowUp:record].
 *
 * Returns: (transfer none) (nullable): the record, or %NULL
 *
 * Since: 1.0
 */
GovRecord *
gov_follow_up_get_record (GovFollowUp *self)
{
  g_return_val_if_fail (GOV_IS_FOLLOW_UP (self), NULL);

  return self->record;
}

/**
 * gov_follow_up_get_source: (get-property source)
 * @self: a step
 *
 * Gets [property@FollowUp:source].
 *
 * Returns: (transfer none): the record
 *
 * Since: 1.0
 */
GovRecord *
gov_follow_up_get_source (GovFollowUp *self)
{
  g_return_val_if_fail (GOV_IS_FOLLOW_UP (self), NULL);

  return self->source;
}

/**
 * gov_follow_up_get_field: (get-property field)
 * @self: a step
 *
 * Gets [property@FollowUp:field].
 *
 * Returns: (transfer none) (nullable): the name of a property, or %NULL for what was asked for
 *
 * Since: 1.0
 */
const char *
gov_follow_up_get_field (GovFollowUp *self)
{
  g_return_val_if_fail (GOV_IS_FOLLOW_UP (self), NULL);

  return self->field;
}

/**
 * gov_follow_up_get_meeting: (get-property meeting)
 * @self: a step
 *
 * Gets [property@FollowUp:meeting].
 *
 * Returns: (transfer none) (nullable): the meeting, or %NULL if it is not known
 *
 * Since: 1.0
 */
GovMeeting *
gov_follow_up_get_meeting (GovFollowUp *self)
{
  g_return_val_if_fail (GOV_IS_FOLLOW_UP (self), NULL);

  return self->meeting;
}

/**
 * gov_follow_up_get_date: (get-property date)
 * @self: a step
 *
 * Gets [property@FollowUp:date].
 *
 * Returns: (transfer none) (nullable): the date, or %NULL if it is not known
 *
 * Since: 1.0
 */
GovDate *
gov_follow_up_get_date (GovFollowUp *self)
{
  g_return_val_if_fail (GOV_IS_FOLLOW_UP (self), NULL);

  return self->date;
}

/**
 * gov_follow_up_get_text: (get-property text)
 * @self: a step
 *
 * Gets [property@FollowUp:text].
 *
 * Returns: (transfer none) (nullable): the words, or %NULL if there are none
 *
 * Since: 1.0
 */
const char *
gov_follow_up_get_text (GovFollowUp *self)
{
  g_return_val_if_fail (GOV_IS_FOLLOW_UP (self), NULL);

  return self->text;
}
