/* What became of it, over the meetings. */
#include "gov.h"

static GovRegister *
read_register (const char *text)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, strlen (text));
  g_autoptr (GError) error = NULL;
  GovRegister *reg = gov_register_new_from_bytes (bytes, "town", &error);

  g_assert_no_error (error);
  return reg;
}

/* A step in one line: relation, record, field, meeting, date, words; "-" for what there is not. */
static void
print_step (GString     *text,
            GovFollowUp *step)
{
  g_autoptr (GEnumClass) words = g_type_class_ref (GOV_TYPE_FOLLOW_UP_RELATION);
  GovRecord *record = gov_follow_up_get_record (step);
  GovMeeting *meeting = gov_follow_up_get_meeting (step);
  GovDate *date = gov_follow_up_get_date (step);
  const char *id = record ? gov_record_get_id (record) : NULL;

  g_string_append_printf (text, "%s %s %s %s %s %s\n",
                          g_enum_get_value (words, (int) gov_follow_up_get_relation (step))->value_nick,
                          id ? id : record ? gov_record_get_type_name (record) : "-",
                          gov_follow_up_get_field (step) ? gov_follow_up_get_field (step) : "-",
                          meeting ? gov_record_get_id (GOV_RECORD (meeting)) : "-",
                          date ? gov_date_get_text (date) : "-",
                          gov_follow_up_get_text (step) ? gov_follow_up_get_text (step) : "-");
}

static char *
follow (GovRegister *reg,
        const char  *id)
{
  g_autoptr (GovList) steps = gov_register_follow (reg, id);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < gov_list_get_length (steps); i++)
    print_step (text, gov_list_get (steps, i));
  return g_string_free (text, FALSE);
}

static void
check (GovRegister *reg,
       const char  *id,
       const char  *expected)
{
  g_autofree char *found = follow (reg, id);

  g_assert_cmpstr (found, ==, expected);
}

/* Three meetings about a bridge. The file has them out of order. */
static const char *bridge =
  "{\"type\":\"Meeting\",\"id\":\"m3\",\"title\":\"May\",\"start\":\"2023-05-02\",\"follows\":\"m2\",\"agenda\":["
  " {\"id\":\"i3\",\"title\":\"Bridge again\",\"status\":\"treated\",\"decisions\":["
  "  {\"id\":\"d3\",\"text\":\"A bridge of wood\",\"outcome\":\"adopted\",\"supersedes\":[\"d1\"]}]}]}\n"
  "{\"type\":\"Meeting\",\"id\":\"m1\",\"title\":\"March\",\"start\":\"2023-03-07\",\"agenda\":["
  " {\"id\":\"i1\",\"title\":\"Bridge\",\"status\":\"postponed\",\"carriedTo\":\"i2\",\"decisions\":["
  "  {\"id\":\"d1\",\"text\":\"A bridge of stone\"}],"
  "  \"statements\":[{\"id\":\"s1\",\"text\":\"Who pays?\",\"status\":\"answered\"}]},"
  " {\"id\":\"j1\",\"title\":\"Lamps\"}]}\n"
  "{\"type\":\"Meeting\",\"id\":\"m2\",\"title\":\"April\",\"plannedStart\":\"2023-04-04\",\"follows\":\"m1\",\"agenda\":["
  " {\"id\":\"i2\",\"title\":\"Bridge\",\"carriedTo\":\"i3\",\"actions\":["
  "  {\"id\":\"a2\",\"text\":\"Count the stones\",\"arisingFrom\":[\"s1\"],\"timesPostponed\":2,"
  "   \"transferredTo\":{\"label\":\"the new mayor\"},\"updates\":["
  "   {\"meeting\":\"m3\",\"text\":\"Half of them\"},{\"date\":\"2023-06-01\",\"status\":\"done\",\"text\":\"All\"}],"
  "   \"completedIn\":\"m4\",\"status\":\"done\"}],"
  "  \"statements\":[{\"id\":\"s2\",\"text\":\"The town pays\",\"answers\":[\"s1\"]}]}]}\n";

static void
test_item (void)
{
  g_autoptr (GovRegister) reg = read_register (bridge);

  check (reg, "i1",
         "itself i1 - m1 2023-03-07 Bridge\n"
         "postponed i1 status - - -\n"
         "outcome d1 decisions m1 2023-03-07 A bridge of stone\n"
         "carried-over i2 carried-to m2 2023-04-04 Bridge\n"
         "outcome a2 actions m2 2023-04-04 Count the stones\n"
         "postponed a2 times-postponed - - 2\n"
         "transferred - transferred-to - - the new mayor\n"
         "carried-over i3 carried-to m3 2023-05-02 Bridge again\n"
         "replaced d3 supersedes m3 2023-05-02 A bridge of wood\n"
         "reported ActionUpdate updates m3 2023-05-02 Half of them\n"
         "done ActionUpdate updates - 2023-06-01 All\n");
}

/* Back to where it came from, and not to the sisters that came from there too. */
static void
test_back (void)
{
  g_autoptr (GovRegister) reg = read_register (bridge);

  check (reg, "d3",
         "origin i1 decisions m1 2023-03-07 Bridge\n"
         "replaces d1 supersedes m1 2023-03-07 A bridge of stone\n"
         "origin i2 carried-to m2 2023-04-04 Bridge\n"
         "origin i3 decisions m3 2023-05-02 Bridge again\n"
         "itself d3 - m3 2023-05-02 A bridge of wood\n");
  check (reg, "s1",
         "itself s1 - m1 2023-03-07 Who pays?\n"
         "answered s1 status - - -\n"
         "answered s2 answers m2 2023-04-04 The town pays\n"
         "outcome a2 arising-from m2 2023-04-04 Count the stones\n"
         "postponed a2 times-postponed - - 2\n"
         "transferred - transferred-to - - the new mayor\n"
         "reported ActionUpdate updates m3 2023-05-02 Half of them\n"
         "done ActionUpdate updates - 2023-06-01 All\n");
  check (reg, "m1",
         "itself m1 - m1 2023-03-07 March\n"
         "followed-up m2 follows m2 2023-04-04 April\n"
         "followed-up m3 follows m3 2023-05-02 May\n");
  check (reg, "j1", "itself j1 - m1 2023-03-07 Lamps\n");
  check (reg, "nobody", "");
}

/* References in a circle, to itself, to nothing. */
static void
test_circle (void)
{
  g_autoptr (GovRegister) reg = read_register (
    "{\"type\":\"AgendaItem\",\"id\":\"a\",\"title\":\"A\",\"carriedFrom\":\"c\",\"carriedTo\":\"b\"}\n"
    "{\"type\":\"AgendaItem\",\"id\":\"b\",\"title\":\"B\",\"carriedTo\":\"c\",\"carriedFrom\":\"a\"}\n"
    "{\"type\":\"AgendaItem\",\"id\":\"c\",\"title\":\"C\",\"carriedTo\":\"a\"}\n"
    "{\"type\":\"Decision\",\"id\":\"d\",\"text\":\"D\",\"supersedes\":[\"d\",{\"label\":\"what was agreed before\"},\"lost\"],"
    " \"decidedOn\":\"2023\"}\n");

  check (reg, "a",
         "origin c carried-from - - C\n"
         "itself a - - - A\n"
         "carried-over b carried-to - - B\n");
  check (reg, "d",
         "replaces - supersedes - - what was agreed before\n"
         "replaces - supersedes - - lost\n"
         "itself d - - 2023 D\n");
}

/* One id, or one identifier, in several meetings. */
static void
test_same (void)
{
  g_autoptr (GovRegister) reg = read_register (
    "{\"type\":\"Meeting\",\"id\":\"m2\",\"title\":\"2\",\"start\":\"2023-04\",\"actions\":[{\"id\":\"a\",\"text\":\"Paint\",\"status\":\"in-progress\"}]}\n"
    "{\"type\":\"Meeting\",\"id\":\"m1\",\"title\":\"1\",\"start\":\"2023-03\",\"actions\":[{\"id\":\"a\",\"text\":\"Paint\"}]}\n"
    "{\"type\":\"Meeting\",\"id\":\"m3\",\"title\":\"3\",\"start\":\"2023-05\",\"actions\":["
    " {\"id\":\"z\",\"text\":\"Paint it\",\"identifiers\":[{\"scheme\":\"list\",\"value\":\"7\"}]},"
    " {\"id\":\"y\",\"text\":\"Other scheme\",\"identifiers\":[{\"scheme\":\"other\",\"value\":\"7\"}]}]}\n"
    "{\"type\":\"Action\",\"id\":\"x\",\"text\":\"Paint\",\"identifiers\":[{\"scheme\":\"list\",\"value\":\"7\"}],\"meetings\":[\"m1\",\"m2\"]}\n");

  check (reg, "a",
         "origin m1 actions m1 2023-03 1\n"
         "itself a - m1 2023-03 Paint\n"
         "origin m2 actions m2 2023-04 2\n"
         "itself a id m2 2023-04 Paint\n");
  check (reg, "x",
         "itself x - - - Paint\n"
         "carried-over x meetings m1 2023-03 1\n"
         "carried-over x meetings m2 2023-04 2\n"
         "origin m3 actions m3 2023-05 3\n"
         "same z identifiers m3 2023-05 Paint it\n");
}

/* A paper on its way, and a question with its answer. */
static void
test_paper (void)
{
  g_autoptr (GovRegister) reg = read_register (
    "{\"type\":\"Paper\",\"id\":\"p\",\"title\":\"On lamps\",\"date\":\"2023-01-10\",\"history\":[{\"date\":\"2023-01-12\",\"text\":\"Handed in\"}],"
    " \"relatedPapers\":[{\"target\":\"q\",\"role\":\"answers\"}],"
    " \"consultations\":[{\"id\":\"c\",\"role\":\"decision\",\"agendaItem\":\"i\",\"meeting\":\"m\"}]}\n"
    "{\"type\":\"Paper\",\"id\":\"q\",\"title\":\"Reply\",\"date\":\"2023-04\"}\n"
    "{\"type\":\"Meeting\",\"id\":\"m\",\"title\":\"M\",\"start\":\"2023-02-01\",\"agenda\":[{\"id\":\"i\",\"title\":\"Lamps\",\"papers\":[\"p\"],"
    " \"decisions\":[{\"id\":\"d\",\"text\":\"Lamps\",\"outcome\":\"referred\",\"referredTo\":{\"label\":\"the works\"},"
    "  \"postponedTo\":{\"text\":\"after summer\"}}]}]}\n");

  check (reg, "p",
         "itself p - - 2023-01-10 On lamps\n"
         "reported Step history - 2023-01-12 Handed in\n"
         "taken-up c consultations m 2023-02-01 decision\n"
         "taken-up i papers m 2023-02-01 Lamps\n"
         "outcome d decisions m 2023-02-01 Lamps\n"
         "referred - referred-to - - the works\n"
         "postponed d postponed-to - - after summer\n"
         "answered q @answers - 2023-04 Reply\n");
}

/* An item that comes back twice; the meetings have hours, and what is decided has only the day. */
static void
test_replaced_action (void)
{
  g_autoptr (GovRegister) reg = read_register (
    "{\"type\":\"Meeting\",\"id\":\"m1\",\"title\":\"1\",\"start\":\"2023-01-10T20:00:00+01:00\",\"agenda\":["
    " {\"id\":\"i1\",\"title\":\"Pool\",\"carriedTo\":\"i2\",\"actions\":[{\"id\":\"a\",\"text\":\"Ask\",\"status\":\"replaced\","
    "  \"updates\":[{\"meeting\":\"m2\",\"text\":\"Asked two\"}]}]}]}\n"
    "{\"type\":\"Meeting\",\"id\":\"m2\",\"title\":\"2\",\"start\":\"2023-02-14T20:00:00+01:00\",\"agenda\":["
    " {\"id\":\"i2\",\"title\":\"Pool\",\"carriedTo\":\"i3\"}]}\n"
    "{\"type\":\"Meeting\",\"id\":\"m3\",\"title\":\"3\",\"start\":\"2023-03-14T20:00:00+01:00\",\"agenda\":["
    " {\"id\":\"i3\",\"title\":\"Pool\",\"decisions\":[{\"id\":\"d\",\"text\":\"Build\",\"decidedOn\":\"2023-03-14\"}],"
    "  \"actions\":[{\"id\":\"b\",\"text\":\"Draw\",\"supersedes\":[\"a\"],\"status\":\"done\",\"completedOn\":\"2023-03-30\"}]}]}\n");

  check (reg, "a",
         "origin i1 actions m1 2023-01-10T20:00:00+01:00 Pool\n"
         "itself a - m1 2023-01-10T20:00:00+01:00 Ask\n"
         "reported ActionUpdate updates m2 2023-02-14T20:00:00+01:00 Asked two\n"
         "replaced b supersedes m3 2023-03-14T20:00:00+01:00 Draw\n"
         "done b completed-on - 2023-03-30 -\n");
  check (reg, "i2",
         "origin i1 carried-to m1 2023-01-10T20:00:00+01:00 Pool\n"
         "itself i2 - m2 2023-02-14T20:00:00+01:00 Pool\n"
         "carried-over i3 carried-to m3 2023-03-14T20:00:00+01:00 Pool\n"
         "outcome d decisions m3 2023-03-14 Build\n"
         "outcome b actions m3 2023-03-14T20:00:00+01:00 Draw\n"
         "done b completed-on - 2023-03-30 -\n");
}

/* A long chain, and many records that have nothing to do with it: the time is linear. */
static void
test_long (void)
{
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (GovRegister) reg = NULL;
  g_autoptr (GovList) steps = NULL;
  const guint n = 20000;

  for (guint i = 0; i < n; i++)
    g_string_append_printf (text, "{\"type\":\"AgendaItem\",\"id\":\"%u\",\"title\":\"x\",\"carriedTo\":\"%u\"}\n", i, i + 1);
  reg = read_register (text->str);
  steps = gov_register_follow (reg, "5");
  g_assert_cmpuint (gov_list_get_length (steps), ==, n + 1); /* the last points at nothing */
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/register/follow/item", test_item);
  g_test_add_func ("/register/follow/back", test_back);
  g_test_add_func ("/register/follow/circle", test_circle);
  g_test_add_func ("/register/follow/same", test_same);
  g_test_add_func ("/register/follow/paper", test_paper);
  g_test_add_func ("/register/follow/replaced-action", test_replaced_action);
  g_test_add_func ("/register/follow/long", test_long);
  return g_test_run ();
}
