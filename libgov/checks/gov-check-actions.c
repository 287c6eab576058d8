/* Rules of actions: who, by when, and what became of it. */
#include "checks/gov-check-private.h"

#include "records/gov-record-types.h"
#include "records/gov-register-time.h"

static gboolean
is_open (GovRecord *record)
{
  return gov_action_is_open (GOV_ACTION (record)) == GOV_ANSWER_YES;
}

/* The last update that states the field, or NULL. */
static GovRecord *
find_last_update (GovRecord  *record,
                  const char *property)
{
  GovList *updates = gov_check_get_list (record, "updates");

  for (guint i = gov_check_n_items (updates); i > 0; i--)
    if (gov_check_has (gov_list_get (updates, i - 1), property))
      return gov_list_get (updates, i - 1);
  return NULL;
}

/* An update may have put the deadline off. */
static GovDeadline *
get_due (GovRecord *record)
{
  GovRecord *update = find_last_update (record, "due");

  return update ? gov_action_update_get_due (GOV_ACTION_UPDATE (update)) : gov_action_get_due (GOV_ACTION (record));
}

/* A part has the assignees and the deadline of the whole, unless it has its own. */
static gboolean
whole_has (GovRecord  *record,
           const char *property)
{
  GovRecord *above = gov_record_get_holder (record);

  for (; above != NULL && G_OBJECT_TYPE (above) == GOV_TYPE_ACTION; above = gov_record_get_holder (above))
    if (gov_check_has (above, property))
      return TRUE;
  return FALSE;
}

static void
check_assignee (GovChecking *self,
                GovRecord   *record)
{
  const GovBound *bound = gov_record_find_field (record, "assignees");

  if (gov_action_get_status (GOV_ACTION (record)) != GOV_ACTION_STATUS_CANCELLED &&
      gov_check_count_refs (record, bound) == 0 && !gov_check_is_kept (record, "assignees") && !whole_has (record, "assignees"))
    gov_checking_add (self, record, "assignees", "action-without-assignee", "nobody is to do it");
}

static void
check_deadline (GovChecking *self,
                GovRecord   *record)
{
  if (is_open (record) && get_due (record) == NULL && !whole_has (record, "due"))
    gov_checking_add (self, record, "due", "action-without-deadline", "nothing says by when");
}

/* The deadline may be that of a meeting to come, which the register knows. */
static void
check_overdue (GovChecking *self,
               GovRecord   *record)
{
  g_autoptr (GovDeadline) due = NULL;

  if (!is_open (record) || get_due (record) == NULL ||
      gov_register_is_overdue (self->records, GOV_ACTION (record), self->at) != GOV_ANSWER_YES)
    return;
  due = gov_register_resolve_deadline (self->records, get_due (record), NULL);
  gov_checking_add (self, record, "due", "action-overdue", "it was due on %s",
                    gov_date_get_text (gov_deadline_get_date (due)));
}

static void
check_done (GovChecking *self,
            GovRecord   *record)
{
  GovRecord *update = find_last_update (record, "status");

  if (gov_action_get_status (GOV_ACTION (record)) != GOV_ACTION_STATUS_DONE || gov_check_has (record, "completed-on") ||
      gov_check_is_kept (record, "completed-on") || (update != NULL && gov_check_has (update, "date")))
    return;
  gov_checking_add (self, record, "completed-on", "action-done-without-date", "it is done, and nothing says since when");
}

static void
check_transferred (GovChecking *self,
                   GovRecord   *record)
{
  if (gov_action_get_status (GOV_ACTION (record)) == GOV_ACTION_STATUS_TRANSFERRED &&
      !gov_check_has (record, "transferred-to") && find_last_update (record, "transferred-to") == NULL)
    gov_checking_add (self, record, "transferred-to", "action-transferred-to-nobody", "it is transferred, and nothing says to whom");
}

/* Where no day of agreement is stated, that of the decision that the action comes from. */
static void
check_completed_on (GovChecking *self,
                    GovRecord   *record)
{
  GovDate *completed = gov_action_get_completed_on (GOV_ACTION (record));
  const GovBound *bound = gov_record_find_field (record, "arising-from");
  guint n = completed && !gov_check_has (record, "agreed-on") ? gov_check_count_refs (record, bound) : 0;

  for (guint i = 0; i < n; i++)
    {
      const char *id = gov_check_get_ref (record, bound, i, GOV_REF_HAS_ID);
      GovRecord *from = id ? gov_checking_find (self, id) : NULL;
      GovDate *decided = from ? gov_record_peek_date (from, "decided-on") : NULL;

      if (gov_check_is_before (completed, decided))
        gov_checking_add (self, record, "completed-on", "completed-before-agreed",
                          "completedOn is %s, and the decision that it arises from is of %s",
                          gov_date_get_text (completed), gov_date_get_text (decided));
    }
}

static gboolean
is_done (GovActionStatus status)
{
  return status == GOV_ACTION_STATUS_DONE || status == GOV_ACTION_STATUS_DISCUSSED;
}

/* The other fields must not say that it is done when the status says that it is not, nor the other way. */
static void
check_status (GovChecking *self,
              GovRecord   *record)
{
  GovActionStatus status = gov_action_get_status (GOV_ACTION (record));
  gint64 percent = gov_check_get_integer (record, "percent-complete", -1);
  GovDate *completed = gov_action_get_completed_on (GOV_ACTION (record));
  g_autofree char *word = NULL;

  if (status == GOV_ACTION_STATUS_UNSET)
    return;
  word = gov_record_dup_text (record, "status");
  if (completed != NULL && !is_done (status) && status != GOV_ACTION_STATUS_PARTLY_DONE &&
      status != GOV_ACTION_STATUS_TRANSFERRED)
    gov_checking_add (self, record, "status", "action-status-contradicted", "status is %s, and completedOn is %s",
                      word, gov_date_get_text (completed));
  else if ((percent == 100 && is_open (record)) ||
           (percent >= 0 && percent < 100 && status == GOV_ACTION_STATUS_DONE))
    gov_checking_add (self, record, "status", "action-status-contradicted",
                      "status is %s, and percentComplete is %" G_GINT64_FORMAT, word, percent);
}

static void
check_updates (GovChecking *self,
               GovRecord   *record)
{
  GovRecord *update = find_last_update (record, "status");
  GovActionStatus status = gov_action_get_status (GOV_ACTION (record));
  g_autofree char *word = NULL, *last = NULL;

  if (update == NULL || status == GOV_ACTION_STATUS_UNSET ||
      status == gov_action_update_get_status (GOV_ACTION_UPDATE (update)))
    return;
  word = gov_record_dup_text (record, "status");
  last = gov_record_dup_text (update, "status");
  gov_checking_add (self, record, "status", "action-behind-updates", "status is %s, and that of its last update is %s",
                    word, last);
}

const GovCheck gov_check_actions[] = {
  { gov_action_get_type, check_assignee },
  { gov_action_get_type, check_deadline },
  { gov_action_get_type, check_overdue },
  { gov_action_get_type, check_done },
  { gov_action_get_type, check_transferred },
  { gov_action_get_type, check_completed_on },
  { gov_action_get_type, check_status },
  { gov_action_get_type, check_updates },
  { NULL, NULL },
};
