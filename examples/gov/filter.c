/* --open, --due-before and --by: which records of a list are wanted. */
#include "filter.h"

#include "naming.h"
#include "text.h"

static gboolean
refuse (const char  *option,
        const Kind  *kind,
        GError     **error)
{
  g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE, "%s makes no sense for %s", option, kind->name);
  return FALSE;
}

static gboolean
take_due_before (Filter      *self,
                 const char  *text,
                 GError     **error)
{
  if (text == NULL)
    return TRUE;
  if (self->kind->due == NULL)
    return refuse ("--due-before", self->kind, error);
  self->due_before = gov_date_new_from_string (text, NULL);
  if (self->due_before == NULL)
    g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE,
                 "--due-before: \"%s\" is no date such as 2023-03-14 or 2023-03", text);
  return self->due_before != NULL;
}

static gboolean
take_by (Filter      *self,
         const char  *name,
         GError     **error)
{
  if (name == NULL)
    return TRUE;
  if (self->kind->by[0] == NULL)
    return refuse ("--by", self->kind, error);
  if (g_utf8_validate (name, -1, NULL))
    self->by = text_fold (name);
  if (self->by == NULL || self->by[0] == NULL)
    {
      g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_BAD_VALUE, "--by: \"%s\" has no word in it", name);
      return FALSE;
    }
  return TRUE;
}

/* Takes what the options say; those that say nothing are FALSE or NULL. */
gboolean
filter_init (Filter       *self,
             const Kind   *kind,
             gboolean      open,
             const char   *due_before,
             const char   *by,
             GError      **error)
{
  *self = (Filter) { .kind = kind, .open = open };
  if (open && kind->is_open == NULL)
    return refuse ("--open", kind, error);
  return take_due_before (self, due_before, error) && take_by (self, by, error);
}

void
filter_clear (Filter *self)
{
  g_clear_pointer (&self->due_before, gov_date_free);
  g_clear_pointer (&self->by, g_strfreev);
}

/* What comes due by a date is due on its last possible day; "before" a date is before its first one. */
static GovAnswer
is_due_before (GovDeadline   *due,
               const GovDate *before)
{
  GovDeadlinePolarity polarity = due ? gov_deadline_get_polarity (due) : GOV_DEADLINE_POLARITY_UNSET;
  gboolean ends_before = polarity == GOV_DEADLINE_POLARITY_BEFORE || polarity == GOV_DEADLINE_POLARITY_NOT_AS_LATE_AS;
  g_autoptr (GovDate) last = NULL;
  GovOrder order;

  if (due == NULL || polarity == GOV_DEADLINE_POLARITY_AFTER || polarity == GOV_DEADLINE_POLARITY_NOT_BEFORE)
    return GOV_ANSWER_UNKNOWN;
  last = ends_before ? gov_deadline_get_earliest (due) : gov_deadline_get_latest (due);
  if (last == NULL)
    return GOV_ANSWER_UNKNOWN;
  order = gov_date_compare (last, before);
  return order == GOV_ORDER_BEFORE || (ends_before && order == GOV_ORDER_SAME) ? GOV_ANSWER_YES : GOV_ANSWER_NO;
}

static gboolean
has_called (Filter      *self,
            GovRegister *records,
            GovRecord   *record)
{
  for (guint i = 0; i < KIND_FIELDS && self->kind->by[i] != NULL; i++)
    if (naming_is_called (records, record, self->kind->by[i], self->by))
      return TRUE;
  return FALSE;
}

/* Whether the record is wanted. */
gboolean
filter_matches (Filter      *self,
                GovRegister *records,
                GovRecord   *record)
{
  g_autoptr (GovDeadline) due = NULL;
  GovAnswer answer;

  if (self->open && !self->kind->is_open (record))
    return FALSE;
  if (self->by != NULL && !has_called (self, records, record))
    return FALSE;
  if (self->due_before == NULL)
    return TRUE;
  g_object_get (record, self->kind->due, &due, NULL);
  answer = is_due_before (due, self->due_before);
  if (answer == GOV_ANSWER_UNKNOWN)
    self->n_unknown++;
  return answer == GOV_ANSWER_YES;
}
