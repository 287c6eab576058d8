/* One list of actions out of the lists of several meetings. */
#include "read-register.h"

/* A register of three meetings, the latest first, with these actions (JSON with ' for "). */
static GovRegister *
read_meetings (const char *first,
               const char *second,
               const char *third)
{
  g_autofree char *text = g_strdup_printf (
    "[{'type':'Meeting','id':'m3','title':'March','start':'2024-03-04','actions':[%s]},"
    "{'type':'Meeting','id':'m1','title':'January','start':'2024-01-08','actions':[%s]},"
    "{'type':'Meeting','id':'m2','title':'February','plannedStart':'2024-02-05','actions':[%s]}]", third, first, second);

  return read_register (text);
}

/* What the list says, in a line for each action. */
static char *
dup_list (GovRegister *reg)
{
  g_autofree char *before = gov_register_to_json (reg, FALSE);
  g_autoptr (GovList) list = gov_register_gather_actions (reg);
  g_autofree char *after = gov_register_to_json (reg, FALSE);
  GString *text = g_string_new (NULL);

  g_assert_cmpstr (before, ==, after);
  for (guint i = 0; i < gov_list_get_length (list); i++)
    {
      GovAction *action = gov_list_get (list, i);
      g_autofree char *status = gov_record_dup_text (GOV_RECORD (action), "status");

      g_string_append_printf (text, "%s%s +%u", i ? "; " : "", gov_action_get_text (action),
                              gov_list_get_length (gov_action_get_updates (action)));
      if (gov_action_get_times_postponed (action))
        g_string_append_printf (text, " later %d", (int) gov_action_get_times_postponed (action));
      if (status)
        g_string_append_printf (text, " %s", status);
    }
  return g_string_free (text, FALSE);
}

static const struct
{
  const char *name;
  const char *first, *second, *third;
  const char *list;
} cases[] = {
  { "nothing", "", "", "", "" },
  { "one", "{'text':'Paint the bridge.'}", "", "", "Paint the bridge. +0" },
  { "in the order of the meetings", "{'text':'Paint the old bridge.'}", "{'text':'Sweep all the steps.'}", "{'text':'Mow the long grass.'}",
    "Paint the old bridge. +0; Sweep all the steps. +0; Mow the long grass. +0" },
  { "the same words", "{'text':'Ask three firms for a price.','status':'open'}", "{'text':'ASK THREE FIRMS FOR A PRICE','status':'done'}", "",
    "Ask three firms for a price. +1 done" },
  { "nearly the same words", "{'text':'Ask three firms what the new roof of the mill costs.'}", "",
    "{'text':'Ask three firms what the roof of the mill costs'}", "Ask three firms what the new roof of the mill costs. +1" },
  { "other words", "{'text':'Ask three firms what the roof costs.'}", "{'text':'Ask two neighbours what the fence costs.'}", "",
    "Ask three firms what the roof costs. +0; Ask two neighbours what the fence costs. +0" },
  { "words too short to tell", "{'text':'See above.'}", "{'text':'See above.'}", "", "See above. +0; See above. +0" },
  { "twice in one meeting", "{'text':'Write to all the members.'},{'text':'Write to all the members.'}", "", "",
    "Write to all the members. +0; Write to all the members. +0" },
  { "somebody else", "{'text':'Write to all the members.','assignees':[{'label':'Ada'}]}",
    "{'text':'Write to all the members.','assignees':[{'label':'Ben'}]}", "",
    "Write to all the members. +0; Write to all the members. +0" },
  { "one of them", "{'text':'Write to all the members.','assignees':[{'label':'Ada'}]}",
    "{'text':'Write to all the members.','assignees':[{'label':'Ben'},{'label':'ADA'}]}", "", "Write to all the members. +1" },
  { "a number that lasts", "{'number':'2024-3','text':'Paint the bridge.'}", "{'number':'2024-3','text':'Bridge: colour chosen, work begins.'}", "",
    "Paint the bridge. +1" },
  { "a number that starts anew", "{'number':'3','text':'Paint the bridge.'}", "{'number':'3','text':'Mow the grass.'}", "",
    "Paint the bridge. +0; Mow the grass. +0" },
  { "a number and words", "{'number':'3','text':'Paint the bridge red.'}", "{'number':'3','text':'Paint the bridge blue.'}", "",
    "Paint the bridge red. +1" },
  { "an id", "{'id':'a','text':'Paint.'}", "", "{'id':'a','text':'Painted it.','status':'done'}", "Paint. +1 done" },
  { "what it replaces", "{'id':'a','text':'Paint.'}", "{'id':'b','text':'Varnish.','supersedes':[{'id':'a'}]}", "", "Paint. +1" },
  { "put off twice", "{'text':'Ask three firms for a price.','due':{'date':'2024-02'}}", "{'text':'Ask three firms for a price.','due':{'date':'2024-03'}}",
    "{'text':'Ask three firms for a price.','due':{'date':'2024-05-01'},'status':'postponed'}", "Ask three firms for a price. +2 later 2 postponed" },
  { "brought forward", "{'text':'Ask three firms for a price.','due':{'date':'2024-04'}}", "{'text':'Ask three firms for a price.','due':{'date':'2024-03'}}",
    "", "Ask three firms for a price. +1" },
  { "what the list says of it", "{'text':'Ask three firms for a price.','due':{'date':'2024-02'}}",
    "{'text':'Ask three firms for a price.','due':{'date':'2024-03'},'timesPostponed':4}", "", "Ask three firms for a price. +1 later 4" },
};

static void
test_case (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autoptr (GovRegister) reg = read_meetings (cases[i].first, cases[i].second, cases[i].third);
  g_autofree char *list = dup_list (reg);

  g_assert_cmpstr (list, ==, cases[i].list);
}

/* What the last list says counts, and what each said is kept. */
static void
test_updates (void)
{
  g_autoptr (GovRegister) reg = read_meetings (
    "{'text':'Ask three firms for a price.','status':'open','due':{'text':'soon'},'evidence':[{'line':3}]}",
    "{'text':'Ask all three firms for a price.','due':{'date':'2024-03'},'assignees':[{'label':'Ada'}],'evidence':[{'line':9}]}", "");
  g_autoptr (GovList) list = gov_register_gather_actions (reg);
  GovAction *action = gov_list_get (list, 0);
  GovActionUpdate *update = gov_list_get (gov_action_get_updates (action), 0);

  g_assert_cmpuint (gov_list_get_length (list), ==, 1);
  g_assert_cmpstr (gov_date_get_text (gov_deadline_get_date (gov_action_get_due (action))), ==, "2024-03");
  g_assert_cmpint (gov_action_get_status (action), ==, GOV_ACTION_STATUS_OPEN);
  g_assert_cmpstr (gov_ref_get_label (gov_list_get (gov_action_get_assignees (action), 0)), ==, "Ada");
  g_assert_cmpuint (gov_list_get_length (gov_record_get_evidence (GOV_RECORD (action))), ==, 2);
  g_assert_cmpstr (gov_action_update_get_text (update), ==, "Ask all three firms for a price.");
  g_assert_cmpstr (gov_date_get_text (gov_action_update_get_date (update)), ==, "2024-02-05");
  g_assert_cmpstr (gov_ref_get_id (gov_action_update_get_meeting (update)), ==, "m2");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/register-gather/", cases[i].name, NULL);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_case);
    }
  g_test_add_func ("/register-gather/updates", test_updates);
  return g_test_run ();
}
