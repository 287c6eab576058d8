#include "checks/gov-issue-private.h"

#include "checks/gov-check-enum-types.h"
#include "checks/gov-issue-table-private.h"

/**
 * GovIssue:
 *
 * One finding of a check: what is wrong, or worth a look, in which record.
 *
 * The tag says what kind of finding it is and never changes its meaning; the message is for people
 * and may be worded otherwise in a later version. [func@check_register] finds issues.
 *
 * Since: 1.0
 */
struct _GovIssue
{
  GObject parent_instance;

  const char *tag;
  const char *property;
  char *message;
  GovRecord *record;
};

G_DEFINE_FINAL_TYPE (GovIssue, gov_issue, G_TYPE_OBJECT)

enum
{
  PROP_TAG = 1,
  PROP_SEVERITY,
  PROP_MESSAGE,
  PROP_EXPLANATION,
  PROP_RECORD,
  PROP_PROPERTY,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];

static void
gov_issue_get_property (GObject    *object,
                        guint       id,
                        GValue     *value,
                        GParamSpec *pspec)
{
  GovIssue *self = GOV_ISSUE (object);

  switch (id)
    {
    case PROP_TAG:
      g_value_set_string (value, self->tag);
      break;
    case PROP_SEVERITY:
      g_value_set_enum (value, gov_issue_get_severity (self));
      break;
    case PROP_MESSAGE:
      g_value_set_string (value, self->message);
      break;
    case PROP_EXPLANATION:
      g_value_set_string (value, gov_issue_get_explanation (self));
      break;
    case PROP_RECORD:
      g_value_set_object (value, self->record);
      break;
    case PROP_PROPERTY:
      g_value_set_string (value, self->property);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
gov_issue_finalize (GObject *object)
{
  GovIssue *self = GOV_ISSUE (object);

  g_free (self->message);
  g_clear_object (&self->record);
  G_OBJECT_CLASS (gov_issue_parent_class)->finalize (object);
}

static void
gov_issue_class_init (GovIssueClass *klass)
{
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

  G_OBJECT_CLASS (klass)->get_property = gov_issue_get_property;
  G_OBJECT_CLASS (klass)->finalize = gov_issue_finalize;

  /**
   * GovIssue:tag: (getter get_tag)
   *
   * What kind of finding it is, such as `end-before-start`.
   *
   * Since: 1.0
   */
  props[PROP_TAG] = g_param_spec_string ("tag", NULL, NULL, NULL, flags);
  /**
   * GovIssue:severity: (getter get_severity)
   *
   * How bad it is. All issues with one tag have the same severity.
   *
   * Since: 1.0
   */
  props[PROP_SEVERITY] = g_param_spec_enum ("severity", NULL, NULL, GOV_TYPE_SEVERITY, GOV_SEVERITY_HINT, flags);
  /**
   * GovIssue:message: (getter get_message)
   *
   * What was found, with the values, in one line for people.
   *
   * Since: 1.0
   */
  props[PROP_MESSAGE] = g_param_spec_string ("message", NULL, NULL, NULL, flags);
  /**
   * GovIssue:explanation: (getter get_explanation)
   *
   * Why it matters and what to do about it, the same for all issues with one tag.
   *
   * Since: 1.0
   */
  props[PROP_EXPLANATION] = g_param_spec_string ("explanation", NULL, NULL, NULL, flags);
  /**
   * GovIssue:record: (getter get_record)
   *
   * The record in which it was found.
   *
   * Since: 1.0
   */
  props[PROP_RECORD] = g_param_spec_object ("record", NULL, NULL, GOV_TYPE_RECORD, flags);
  /**
   * GovIssue:property: (getter get_property_name)
   *
   * The field of the record that it is about, by the name of the property, if it is about one.
   *
   * Since: 1.0
   */
  props[PROP_PROPERTY] = g_param_spec_string ("property", NULL, NULL, NULL, flags);
  g_object_class_install_properties (G_OBJECT_CLASS (klass), N_PROPS, props);
}

static void
gov_issue_init (GovIssue *self)
{
}

GovIssue *
gov_issue_new (const char *tag,
               GovRecord  *record,
               const char *property,
               char       *message)
{
  GovIssue *self = g_object_new (GOV_TYPE_ISSUE, NULL);

  self->tag = tag;
  self->property = property;
  self->message = message;
  self->record = g_object_ref (record);
  return self;
}

/**
 * gov_issue_get_tag: (get-property tag)
 * @self: an issue
 *
 * Gets what kind of finding it is.
 *
 * Returns: (transfer none): the tag, such as `end-before-start`
 *
 * Since: 1.0
 */
const char *
gov_issue_get_tag (GovIssue *self)
{
  g_return_val_if_fail (GOV_IS_ISSUE (self), NULL);

  return self->tag;
}

/**
 * gov_issue_get_severity: (get-property severity)
 * @self: an issue
 *
 * Gets how bad it is.
 *
 * Returns: the severity
 *
 * Since: 1.0
 */
GovSeverity
gov_issue_get_severity (GovIssue *self)
{
  const GovIssueKind *kind;

  g_return_val_if_fail (GOV_IS_ISSUE (self), GOV_SEVERITY_HINT);

  kind = gov_issue_kind_find (self->tag);
  return kind ? kind->severity : GOV_SEVERITY_ERROR;
}

/**
 * gov_issue_get_message: (get-property message)
 * @self: an issue
 *
 * Gets what was found, with the values, in one line for people.
 *
 * Returns: (transfer none): the message
 *
 * Since: 1.0
 */
const char *
gov_issue_get_message (GovIssue *self)
{
  g_return_val_if_fail (GOV_IS_ISSUE (self), NULL);

  return self->message;
}

/**
 * gov_issue_get_explanation: (get-property explanation)
 * @self: an issue
 *
 * Gets why it matters and what to do about it.
 *
 * Returns: (transfer none): the explanation, the same for all issues with one tag
 *
 * Since: 1.0
 */
const char *
gov_issue_get_explanation (GovIssue *self)
{
  const GovIssueKind *kind;

  g_return_val_if_fail (GOV_IS_ISSUE (self), NULL);

  kind = gov_issue_kind_find (self->tag);
  return kind ? kind->explanation : "";
}

/**
 * gov_issue_get_record: (get-property record)
 * @self: an issue
 *
 * Gets the record in which it was found.
 *
 * Returns: (transfer none) (nullable): the record
 *
 * Since: 1.0
 */
GovRecord *
gov_issue_get_record (GovIssue *self)
{
  g_return_val_if_fail (GOV_IS_ISSUE (self), NULL);

  return self->record;
}

/**
 * gov_issue_get_property_name: (get-property property)
 * @self: an issue
 *
 * Gets the field of the record that it is about.
 *
 * Returns: (transfer none) (nullable): the name of the property, or %NULL if it is not about one field
 *
 * Since: 1.0
 */
const char *
gov_issue_get_property_name (GovIssue *self)
{
  g_return_val_if_fail (GOV_IS_ISSUE (self), NULL);

  return self->property;
}
