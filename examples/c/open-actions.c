/* usage: open-actions DATE FILE
 *
 * Lists what has to be done before a date, and by whom, out of a file of records. */
#include <gov.h>
#include <stdio.h>

static void
list_open (GovRegister *records, const GovDate *before)
{
  g_autoptr (GovList) actions = gov_register_list (records, GOV_TYPE_ACTION);

  for (guint i = 0; i < gov_list_get_length (actions); i++)
    {
      GovAction *action = gov_list_get (actions, i);
      GovDate *due = gov_action_get_due (action) ? gov_deadline_get_date (gov_action_get_due (action)) : NULL;
      GovRef *who = gov_list_get (gov_action_get_assignees (action), 0);

      if (due && gov_action_is_open (action) == GOV_ANSWER_YES && gov_date_compare (due, before) == GOV_ORDER_BEFORE)
        printf ("%s  %s: %s\n", gov_date_get_text (due), who ? gov_ref_get_label (who) : "nobody",
                 gov_action_get_text (action));
    }
}

int
main (int argc, char **argv)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GovDate) before = argc == 3 ? gov_date_new_from_string (argv[1], &error) : NULL;
  g_autoptr (GovRegister) records = before ? gov_register_new_from_file (argv[2], &error) : NULL;

  if (records == NULL)
    return fprintf (stderr, "%s\n", error ? error->message : "usage: open-actions DATE FILE"), 1;
  list_open (records, before);
  return 0;
}
