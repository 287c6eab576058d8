/* Deadlines that depend on what else is in the register. */
#include "gov.h"

#include "records/gov-date-shift-private.h"

/* A council in a made-up town.  The committee of works meets four times; the mayor's round has no
 * second meeting yet. */
static const char *town =
  "{\"type\":\"Series\",\"id\":\"works\",\"title\":\"Committee of Works\",\"every\":\"P1M\"}\n"
  "{\"type\":\"Series\",\"id\":\"round\",\"title\":\"Mayor's Round\",\"cadence\":\"each Monday\",\"every\":\"P1W\"}\n"
  "{\"type\":\"Meeting\",\"id\":\"w1\",\"title\":\"Works\",\"series\":\"works\",\"start\":\"2023-03-07T19:00:00+01:00\","
  " \"agenda\":[{\"id\":\"w1.1\",\"title\":\"Bridge\",\"actions\":["
  "  {\"id\":\"a1\",\"text\":\"Bring a plan\",\"due\":{\"text\":\"at the next committee\",\"anchor\":\"works\",\"anchorKind\":\"next-occurrence\"}},"
  "  {\"id\":\"a2\",\"text\":\"Ask the mayor\",\"due\":{\"anchor\":\"round\"}}]}]}\n"
  "{\"type\":\"Meeting\",\"id\":\"w2\",\"title\":\"Works\",\"series\":\"works\",\"status\":\"cancelled\",\"plannedStart\":\"2023-04-04\"}\n"
  "{\"type\":\"Meeting\",\"id\":\"w4\",\"title\":\"Works\",\"series\":\"works\",\"plannedStart\":\"2023-06-06T19:00:00+02:00\"}\n"
  "{\"type\":\"Meeting\",\"id\":\"w3\",\"title\":\"Works\",\"series\":\"works\",\"plannedStart\":\"2023-05-02T19:00:00+02:00\","
  " \"plannedEnd\":\"2023-05-02T22:00:00+02:00\",\"organizations\":[\"council\",\"guests\"]}\n"
  "{\"type\":\"Meeting\",\"id\":\"r1\",\"title\":\"Round\",\"series\":\"round\",\"start\":\"2023-03-06\"}\n"
  "{\"type\":\"Meeting\",\"id\":\"fair\",\"title\":\"Fair\",\"plannedStart\":\"2023-08-30T09:00:00\",\"plannedEnd\":\"2023-09-01T12:00:00\"}\n"
  "{\"type\":\"Meeting\",\"id\":\"off\",\"title\":\"Outing\",\"status\":\"postponed\",\"plannedStart\":\"2023-08-30\"}\n"
  "{\"type\":\"Organization\",\"id\":\"guests\",\"name\":\"Guests\"}\n"
  "{\"type\":\"Organization\",\"id\":\"nobody\",\"name\":\"Nobody\"}\n"
  "{\"type\":\"Paper\",\"id\":\"memo\",\"title\":\"Spring memorandum\",\"publishedOn\":\"2023-06-15\",\"date\":\"2023-06-01\"}\n"
  "{\"type\":\"Paper\",\"id\":\"draft\",\"title\":\"Draft\"}\n"
  "{\"type\":\"Paper\",\"id\":\"january\",\"title\":\"Figures\",\"date\":\"2023-01-31\"}\n"
  "{\"type\":\"Paper\",\"id\":\"month\",\"title\":\"Figures\",\"date\":\"2023-02\"}\n"
  "{\"type\":\"Decision\",\"id\":\"d1\",\"text\":\"Yes\",\"meeting\":\"w1\"}\n"
  "{\"type\":\"Decision\",\"id\":\"d2\",\"text\":\"Yes\",\"decidedOn\":\"2023-03-31\"}\n"
  "{\"type\":\"Term\",\"id\":\"term\",\"name\":\"2022 to 2026\",\"start\":\"2022-03-30\",\"end\":\"2026-03\"}\n"
  "{\"type\":\"Action\",\"id\":\"alone\",\"text\":\"x\",\"agreedOn\":\"2023-05-02\",\"due\":{\"anchor\":\"works\"}}\n"
  "{\"type\":\"Action\",\"id\":\"from-item\",\"text\":\"x\",\"agendaItem\":\"w1.1\",\"due\":{\"anchor\":\"works\"}}\n"
  "{\"type\":\"Action\",\"id\":\"lost\",\"text\":\"x\",\"due\":{\"anchor\":\"works\"}}\n"
  "{\"type\":\"Action\",\"id\":\"circle\",\"text\":\"x\",\"agendaItem\":\"circle\",\"due\":{\"anchor\":\"works\"}}\n";

static GovRegister *
read_register (const char *text)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, strlen (text));
  g_autoptr (GError) error = NULL;
  GovRegister *reg = gov_register_new_from_bytes (bytes, "town", &error);

  g_assert_no_error (error);
  return reg;
}

static GovMeeting *
get_meeting (GovRegister *reg,
             const char  *id)
{
  return id ? GOV_MEETING (gov_register_lookup (reg, id)) : NULL;
}

static const struct
{
  const char *deadline;
  const char *from;
  const char *date;     /* NULL: the register does not tell */
  const char *polarity; /* NULL: as it was */
} deadlines[] = {
  /* Its own date stands, whatever the anchor says. */
  { "'date':'2023-02~','anchor':'works'", "w1", "2023-02~" },
  { "'text':'soon'", "w1", NULL },

  /* The next meeting: not the one that was cancelled, and not the last in the file. */
  { "'anchor':'works','anchorKind':'next-occurrence'", "w1", "2023-05-02" },
  { "'anchor':'works'", "w1", "2023-05-02" },
  { "'anchor':'works'", "w3", "2023-06-06" },
  { "'anchor':'works'", "r1", "2023-03-07" },
  { "'anchor':'works','polarity':'before'", "w1", "2023-05-02T19:00:00+02:00" },
  { "'anchor':'works','polarity':'not-as-late-as'", "w1", "2023-05-02T19:00:00+02:00" },
  { "'anchor':'works','polarity':'after'", "w1", "2023-05-02" },
  { "'anchor':'guests','anchorKind':'next-occurrence'", "w1", "2023-05-02" },

  /* No meeting, no date: how often they meet is no promise. */
  { "'anchor':'works'", "w4", NULL },
  { "'anchor':'round'", "r1", NULL },
  { "'anchor':'nobody','anchorKind':'next-occurrence'", "w1", NULL },
  { "'anchor':'works'", NULL, NULL },
  { "'anchor':'no-such-id'", "w1", NULL },
  { "'anchor':{'label':'Committee of Works'},'anchorKind':'next-occurrence'", "w1", NULL },

  /* Events, documents, decisions, periods. */
  { "'anchor':'w3'", NULL, "2023-05-02" },
  { "'anchor':'fair','anchorKind':'event'", NULL, "2023-08-30/2023-09-01" },
  { "'anchor':'off','anchorKind':'event'", NULL, NULL },
  { "'anchor':'w2','anchorKind':'event'", NULL, NULL },
  { "'anchor':'memo','anchorKind':'document','polarity':'not-as-late-as'", NULL, "2023-06-15" },
  { "'anchor':'memo','anchorKind':'event'", NULL, "2023-06-01" },
  { "'anchor':'draft','anchorKind':'document'", NULL, NULL },
  { "'anchor':'d1','anchorKind':'decision'", NULL, "2023-03-07" },
  { "'anchor':'d2'", NULL, "2023-03-31" },
  { "'anchor':'term','anchorKind':'period'", NULL, "2022-03-30/2026-03-31" },

  /* Offsets. */
  { "'anchor':'d2','offset':'P14D'", NULL, "2023-04-14" },
  { "'anchor':'d2','offset':'-P3D'", NULL, "2023-03-28" },
  { "'anchor':'d2','offset':'P14D','polarity':'before'", NULL, "2023-03-17", "by" },
  { "'anchor':'d2','offset':'-P14D','polarity':'before'", NULL, "2023-03-17", "by" },
  { "'anchor':'d2','offset':'P14D','polarity':'not-before'", NULL, "2023-04-14" },
  { "'anchor':'january','offset':'P1M'", NULL, "2023-02-28" },
  { "'anchor':'january','offset':'P13M'", NULL, "2024-02-29" },
  { "'anchor':'month','offset':'P1M'", NULL, "2023-03" },
  { "'anchor':'month','offset':'P2W'", NULL, "[2023-02-15..2023-03-14]" },
  { "'anchor':'works','offset':'PT24H'", "w1", "2023-05-03T19:00:00+02:00" },
  { "'anchor':'works','offset':'P1W','polarity':'before'", "w1", "2023-04-25T19:00:00+02:00", "by" },
  { "'anchor':'d2','offset':'PT24H'", NULL, NULL }, /* a day has no hour to count from */
};

static void
test_resolve (void)
{
  g_autoptr (GovRegister) reg = read_register (town);

  for (guint i = 0; i < G_N_ELEMENTS (deadlines); i++)
    {
      g_autofree char *text = g_strdup_printf ("{'type':'Deadline',%s}", deadlines[i].deadline);
      g_autoptr (GovRecord) deadline = NULL;
      g_autoptr (GovDeadline) resolved = NULL;
      g_autofree char *before = NULL, *after = NULL, *date = NULL, *polarity = NULL, *expected = NULL;

      g_test_message ("%s from %s", text, deadlines[i].from);
      deadline = gov_record_new_from_json (g_strdelimit (text, "'", '"'), -1, NULL);
      g_assert_nonnull (deadline);
      before = gov_record_to_json (deadline, FALSE);
      resolved = gov_register_resolve_deadline (reg, GOV_DEADLINE (deadline), get_meeting (reg, deadlines[i].from));
      after = gov_record_to_json (deadline, FALSE);
      g_assert_cmpstr (before, ==, after);
      date = gov_record_dup_text (GOV_RECORD (resolved), "date");
      polarity = gov_record_dup_text (GOV_RECORD (resolved), "polarity");
      expected = gov_record_dup_text (deadline, "polarity");
      g_assert_cmpstr (date, ==, deadlines[i].date);
      g_assert_cmpstr (polarity, ==, deadlines[i].polarity ? deadlines[i].polarity : expected);
    }
}

/* Where nobody says from which meeting, the action tells. */
static void
test_origin (void)
{
  static const char *const cases[][2] = {
    { "a1", "2023-05-02" }, { "a2", NULL }, { "alone", "2023-06-06" }, { "from-item", "2023-05-02" },
    { "lost", NULL }, { "circle", NULL },
  };
  g_autoptr (GovRegister) reg = read_register (town);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      GovAction *action = GOV_ACTION (gov_register_lookup (reg, cases[i][0]));
      g_autoptr (GovDeadline) resolved = gov_register_resolve_deadline (reg, gov_action_get_due (action), NULL);
      g_autofree char *date = gov_record_dup_text (GOV_RECORD (resolved), "date");

      g_test_message ("%s", cases[i][0]);
      g_assert_cmpstr (date, ==, cases[i][1]);
    }
  g_assert_true (gov_register_find_meeting (reg, gov_register_lookup (reg, "a1")) == get_meeting (reg, "w1"));
  g_assert_true (gov_register_find_meeting (reg, gov_register_lookup (reg, "d1")) == get_meeting (reg, "w1"));
  g_assert_null (gov_register_find_meeting (reg, gov_register_lookup (reg, "circle")));
}

/* Dates too coarse to tell which meeting is the next. */
static void
test_coarse (void)
{
  static const char *const cases[][3] = {
    { "2023-02", "2023-03-07", "a" },
    { "2023-03", "2023-03-07", NULL }, /* either may be first */
    { "2023-03-07", "2023-03-07T20:00:00", "a" }, /* one day: the first in the file */
    { "2023-01", "2023-03-07", NULL }, /* "a" may be before the day or after it */
    { "2022", "2023-03-07", "b" },
    { "2023-01-10", "2023-01-10T12:00:00", NULL }, /* not after that day */
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = g_strdup_printf ("{\"type\":\"Series\",\"id\":\"s\"}\n"
                                               "{\"type\":\"Meeting\",\"id\":\"a\",\"series\":\"s\",\"plannedStart\":\"%s\"}\n"
                                               "{\"type\":\"Meeting\",\"id\":\"b\",\"series\":\"s\",\"plannedStart\":\"%s\"}\n",
                                               cases[i][0], cases[i][1]);
      g_autoptr (GovRegister) reg = read_register (text);
      g_autoptr (GovDate) day = gov_date_new_from_string ("2023-01-10", NULL);

      g_test_message ("%s or %s", cases[i][0], cases[i][1]);
      g_assert_true (gov_register_find_next_meeting (reg, gov_register_lookup (reg, "s"), day) == get_meeting (reg, cases[i][2]));
    }
}

static const struct
{
  const char *action;
  const char *at;
  GovAnswer overdue;
} actions[] = {
  { "'due':{'date':'2023-04-01'}", "2023-04-02", GOV_ANSWER_YES },
  { "'due':{'date':'2023-04-01'}", "2023-04-01", GOV_ANSWER_NO },
  { "'due':{'date':'2023-04-01'},'status':'open'", "2023-04-02", GOV_ANSWER_YES },
  { "'due':{'date':'2023-04-01'},'status':'partly-done'", "2023-04-02", GOV_ANSWER_YES },
  { "'due':{'date':'2023-04-01'},'status':'done'", "2023-04-02", GOV_ANSWER_NO },
  { "'due':{'date':'2023-04-01'},'status':'cancelled'", "2023-04-02", GOV_ANSWER_NO },
  { "'due':{'date':'2023-04-01'},'status':'transferred'", "2023-04-02", GOV_ANSWER_NO },
  { "'due':{'date':'2023-04-01'},'completedOn':'2023-05'", "2023-04-02", GOV_ANSWER_NO },
  { "'due':{'date':'2023-04-01'},'status':'replaced'", "2023-04-02", GOV_ANSWER_NO },
  { "'due':{'date':'2023-04-01'},'status':'almost'", "2023-04-02", GOV_ANSWER_YES },
  { "'due':{'date':'2023-04-01'},'deleted':true", "2023-04-02", GOV_ANSWER_NO },
  { "'status':'open'", "2023-04-02", GOV_ANSWER_UNKNOWN },
  { "'due':{'text':'soon'}", "2030", GOV_ANSWER_UNKNOWN },

  /* Through the register. */
  { "'meeting':'w1','due':{'anchor':'works'}", "2023-05-02T23:00:00+02:00", GOV_ANSWER_NO },
  { "'meeting':'w1','due':{'anchor':'works'}", "2023-05-03", GOV_ANSWER_YES },
  { "'meeting':'w1','due':{'anchor':'works','polarity':'before'}", "2023-05-02T20:00:00+02:00", GOV_ANSWER_YES },
  { "'meeting':'w1','due':{'anchor':'round'}", "2030", GOV_ANSWER_UNKNOWN },
  { "'due':{'anchor':'works'}", "2030", GOV_ANSWER_UNKNOWN },
  { "'due':{'anchor':'month','offset':'P2W'}", "2023-02-15", GOV_ANSWER_NO },
  { "'due':{'anchor':'month','offset':'P2W'}", "2023-03-01", GOV_ANSWER_UNKNOWN },
  { "'due':{'anchor':'month','offset':'P2W'}", "2023-03-15", GOV_ANSWER_YES },

  /* What was reported since. */
  { "'due':{'date':'2023-04-01'},'updates':[{'due':{'date':'2023-06-01'}},{'text':'busy'}]", "2023-05-01", GOV_ANSWER_NO },
  { "'due':{'date':'2023-04-01'},'updates':[{'status':'postponed'}]", "2023-05-01", GOV_ANSWER_UNKNOWN },
  { "'due':{'date':'2023-04-01'},'updates':[{'status':'done'}]", "2023-05-01", GOV_ANSWER_NO },
  { "'due':{'date':'2023-04-01'},'status':'open','updates':[{'status':'done'}]", "2023-05-01", GOV_ANSWER_YES },
  { "'updates':[{'meeting':'w3','due':{'anchor':'works'}}]", "2023-06-06", GOV_ANSWER_NO },
  { "'updates':[{'meeting':'w3','due':{'anchor':'works'}}]", "2023-06-07", GOV_ANSWER_YES },
};

static void
test_overdue (void)
{
  g_autoptr (GovRegister) reg = read_register (town);

  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    {
      g_autofree char *text = g_strdup_printf ("{'type':'Action','text':'x',%s}", actions[i].action);
      g_autoptr (GovRecord) action = gov_record_new_from_json (g_strdelimit (text, "'", '"'), -1, NULL);
      g_autoptr (GovDate) at = gov_date_new_from_string (actions[i].at, NULL);

      g_test_message ("%s at %s", text, actions[i].at);
      g_assert_cmpint (gov_register_is_overdue (reg, GOV_ACTION (action), at), ==, actions[i].overdue);
    }
}

static const struct
{
  const char *action; /* members of JSON */
  GovAnswer open;
} openings[] = {
  { "'status':'open'", GOV_ANSWER_YES },
  { "'status':'partly-done'", GOV_ANSWER_YES },
  { "'status':'postponed'", GOV_ANSWER_YES },
  { "'priority':1", GOV_ANSWER_YES },
  { "'status':'almost'", GOV_ANSWER_UNKNOWN },
  { "'status':'almost','completedIn':'w1'", GOV_ANSWER_NO },
  { "'status':'discussed'", GOV_ANSWER_NO },
  { "'status':'replaced'", GOV_ANSWER_NO },
  { "'status':'cancelled'", GOV_ANSWER_NO },
  { "'status':'expired'", GOV_ANSWER_NO },
  { "'updates':[{'status':'done'},{'text':'thanks'}]", GOV_ANSWER_NO },
  { "'updates':[{'status':'done'},{'status':'open'}]", GOV_ANSWER_YES },
  { "'updates':[{'status':'done'},{'status':'almost'}]", GOV_ANSWER_UNKNOWN },
  { "'status':'open','updates':[{'status':'done'}]", GOV_ANSWER_YES },
};

static void
test_open (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (openings); i++)
    {
      g_autofree char *text = g_strdup_printf ("{'type':'Action','text':'x',%s}", openings[i].action);
      g_autoptr (GovRecord) action = gov_record_new_from_json (g_strdelimit (text, "'", '"'), -1, NULL);

      g_test_message ("%s", text);
      g_assert_cmpint (gov_action_is_open (GOV_ACTION (action)), ==, openings[i].open);
    }
}

static const char *const shifts[][3] = {
  { "2023-01-31", "P1M", "2023-02-28" },
  { "2024-01-31", "P1M", "2024-02-29" },
  { "2023-01-31", "P1M1D", "2023-03-01" }, /* months first */
  { "2024-02-29", "P1Y", "2025-02-28" },
  { "2023-03-31", "-P1M", "2023-02-28" },
  { "2023-01-01", "-P1D", "2022-12-31" },
  { "2023-12-31", "P1D", "2024-01-01" },
  { "2023-01-15~", "P1W", "2023-01-22~" },
  { "2023-01-15?", "P1W", "2023-01-22?" },
  { "2023-01", "P1Y2M", "2024-03" },
  { "2023-11~", "P2M", "2024-01~" },
  { "2023", "P2Y", "2025" },
  { "2023", "P6M", "[2023-07-01..2024-06-30]" },
  { "2023-21", "P1D", "[2023-03-02..2023-06-01]" },
  { "2023-01-10/2023-01-12", "P1M", "[2023-02-10..2023-02-12]" },
  { "2023-01-10T23:30:00Z", "PT45M", "2023-01-11T00:15:00Z" },
  { "2023-01-10T00:15:00.5+01:00", "-PT30M", "2023-01-09T23:45:00.5+01:00" },
  { "2023-01-10T10:00:00", "P1DT36H", "2023-01-12T22:00:00" },
  { "0001-01-01", "-P1D", NULL },
  { "9999-12-31", "P1D", NULL },
  { "0000-01-01", "P1D", NULL },
  { "Y20000", "P1D", NULL },
  { "2023-01~", "P1D", NULL },
  { "2023-01-10/..", "P1D", NULL },
  { "2023-01-10", "PT1H", NULL },
  { "2023-01-10", "P1.5D", NULL },
  { "2023-01-10", "P", NULL },
  { "2023-01-10", "P99999999999D", NULL },
  { "2023-01-10", "P1H", NULL },
  { "2023-01-10", "1D", NULL },
};

static void
test_shift (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (shifts); i++)
    {
      g_autoptr (GovDate) date = gov_date_new_from_string (shifts[i][0], NULL);
      g_autoptr (GovDate) shifted = gov_date_shift (date, shifts[i][1], FALSE);
      g_autofree char *mirrored = shifts[i][1][0] == '-' ? g_strdup (shifts[i][1] + 1) : g_strconcat ("-", shifts[i][1], NULL);
      g_autoptr (GovDate) back = gov_date_shift (date, mirrored, TRUE);

      g_test_message ("%s %s", shifts[i][0], shifts[i][1]);
      g_assert_cmpstr (shifted ? gov_date_get_text (shifted) : NULL, ==, shifts[i][2]);
      g_assert_cmpstr (back ? gov_date_get_text (back) : NULL, ==, shifts[i][2]);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/register/deadline/resolve", test_resolve);
  g_test_add_func ("/register/deadline/origin", test_origin);
  g_test_add_func ("/register/deadline/coarse", test_coarse);
  g_test_add_func ("/register/deadline/overdue", test_overdue);
  g_test_add_func ("/register/deadline/open", test_open);
  g_test_add_func ("/register/deadline/shift", test_shift);
  return g_test_run ();
}
