#include "records/gov-issue-private.h"

#include "records/gov-enum-types.h"

/**
 * GovIssue:
 *
 * One finding of a check: what is wrong, or worth a look, in which record or at which place of a text.
 *
 * The tag says what kind of finding it is and never changes its meaning; the message is for people
 * and may be worded otherwise in a later version. [func@check_register] finds issues of records,
 * [func@oparl_check] of a text that says it is OParl.
 *
 * Since: 1.0
 */
struct _GovIssue
{
  GObject parent_instance;

  const GovIssueKind *kind;
  const char *clause;
  const char *property; /* static */
  char *message;
  GovRecord *record;
  char *path;
  guint line, column;
};

G_DEFINE_FINAL_TYPE (GovIssue, gov_issue, G_TYPE_OBJECT)

enum
{
  PROP_TAG = 1,
  PROP_SEVERITY,
  PROP_MESSAGE,
  PROP_EXPLANATION,
  PROP_CLAUSE,
  PROP_RECORD,
  PROP_PROPERTY,
  PROP_PATH,
  PROP_LINE,
  PROP_COLUMN,
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
      g_value_set_string (value, self->kind->tag);
      break;
    case PROP_SEVERITY:
      g_value_set_enum (value, (gint) self->kind->severity);
      break;
    case PROP_MESSAGE:
      g_value_set_string (value, self->message);
      break;
    case PROP_EXPLANATION:
      g_value_set_string (value, self->kind->explanation);
      break;
    case PROP_CLAUSE:
      g_value_set_string (value, self->clause);
      break;
    case PROP_RECORD:
      g_value_set_object (value, self->record);
      break;
    case PROP_PROPERTY:
      g_value_set_string (value, self->property);
      break;
    case PROP_PATH:
      g_value_set_string (value, self->path);
      break;
    case PROP_LINE:
      g_value_set_uint (value, self->line);
      break;
    case PROP_COLUMN:
      g_value_set_uint (value, self->column);
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
  g_free (self->path);
  g_clear_object (&self->record);
  G_OBJECT_CLASS (gov_issue_parent_class)->finalize (object);
}

/* The properties that tell where in a text an issue is. */
static void
describe_place (GParamFlags flags)
{
  /**
   * GovIssue:path: (getter get_path)
   *
   * The place in the text that was checked, as JSONPath, such as `$.agendaItem[3].order`.
   *
   * Since: 1.0
   */
  props[PROP_PATH] = g_param_spec_string ("path", NULL, NULL, NULL, flags);
  /**
   * GovIssue:line: (getter get_line)
   *
   * The line of that place, counted from 1. 0 where records were checked.
   *
   * Since: 1.0
   */
  props[PROP_LINE] = g_param_spec_uint ("line", NULL, NULL, 0, G_MAXUINT, 0, flags);
  /**
   * GovIssue:column: (getter get_column)
   *
   * The column of that place, counted from 1 in characters. 0 where records were checked.
   *
   * Since: 1.0
   */
  props[PROP_COLUMN] = g_param_spec_uint ("column", NULL, NULL, 0, G_MAXUINT, 0, flags);
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
   * GovIssue:clause: (getter get_clause)
   *
   * The standard that asks for it, and the place in it. None if the rule is libgov's own.
   *
   * Since: 1.0
   */
  props[PROP_CLAUSE] = g_param_spec_string ("clause", NULL, NULL, NULL, flags);
  /**
   * GovIssue:record: (getter get_record)
   *
   * The record in which it was found. None where a text was checked.
   *
   * Since: 1.0
   */
  props[PROP_RECORD] = g_param_spec_object ("record", NULL, NULL, GOV_TYPE_RECORD, flags);
  /**
   * GovIssue:property: (getter get_property_name)
   *
   * The field of the record that it is about, by the name of the property, if it is about one. Where a text
   * was checked: the member, by its name in the text.
   *
   * Since: 1.0
   */
  props[PROP_PROPERTY] = g_param_spec_string ("property", NULL, NULL, NULL, flags);
  describe_place (flags);
  g_object_class_install_properties (G_OBJECT_CLASS (klass), N_PROPS, props);
}

static void
gov_issue_init (GovIssue *self)
{
}

GovIssue *
gov_issue_new (const GovIssueKind *kind,
               GovRecord          *record,
               const char         *property,
               char               *message)
{
  GovIssue *self = g_object_new (GOV_TYPE_ISSUE, NULL);

  self->kind = kind;
  self->clause = kind->clause;
  self->property = property;
  self->message = message;
  self->record = record ? g_object_ref (record) : NULL;
  return self;
}

GovIssue *
gov_issue_new_in_text (const GovIssueKind *kind,
                       const char         *clause,
                       const char         *property,
                       char               *path,
                       guint               line,
                       guint               column,
                       char               *message)
{
  GovIssue *self = gov_issue_new (kind, NULL, property, message);

  if (clause != NULL)
    self->clause = clause;
  self->path = path;
  self->line = line;
  self->column = column;
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

  return self->kind->tag;
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
  g_return_val_if_fail (GOV_IS_ISSUE (self), GOV_SEVERITY_HINT);

  return self->kind->severity;
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
  g_return_val_if_fail (GOV_IS_ISSUE (self), NULL);

  return self->kind->explanation;
}

/**
 * gov_issue_get_clause: (get-property clause)
 * @self: an issue
 *
 * Gets the standard that asks for what was not found, and the place in it.
 *
 * Returns: (transfer none) (nullable): such as "OParl 1.1, 3.10 Meeting", or %NULL if the rule is
 *   libgov's own
 *
 * Since: 1.0
 */
const char *
gov_issue_get_clause (GovIssue *self)
{
  g_return_val_if_fail (GOV_IS_ISSUE (self), NULL);

  return self->clause;
}

/**
 * gov_issue_get_record: (get-property record)
 * @self: an issue
 *
 * Gets the record in which it was found.
 *
 * Returns: (transfer none) (nullable): the record, or %NULL where a text was checked
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

/**
 * gov_issue_get_path: (get-property path)
 * @self: an issue
 *
 * Gets the place in the text that was checked.
 *
 * Returns: (transfer none) (nullable): the place as JSONPath, or %NULL where records were checked
 *
 * Since: 1.0
 */
const char *
gov_issue_get_path (GovIssue *self)
{
  g_return_val_if_fail (GOV_IS_ISSUE (self), NULL);

  return self->path;
}

/**
 * gov_issue_get_line: (get-property line)
 * @self: an issue
 *
 * Gets the line of the place in the text that was checked.
 *
 * Returns: the line, counted from 1; 0 where records were checked
 *
 * Since: 1.0
 */
guint
gov_issue_get_line (GovIssue *self)
{
  g_return_val_if_fail (GOV_IS_ISSUE (self), 0);

  return self->line;
}

/**
 * gov_issue_get_column: (get-property column)
 * @self: an issue
 *
 * Gets the column of the place in the text that was checked.
 *
 * Returns: the column, counted from 1 in characters; 0 where records were checked
 *
 * Since: 1.0
 */
guint
gov_issue_get_column (GovIssue *self)
{
  g_return_val_if_fail (GOV_IS_ISSUE (self), 0);

  return self->column;
}
