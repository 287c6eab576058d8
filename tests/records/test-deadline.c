#include "records/gov-deadline.h"

#define UNKNOWN GOV_ANSWER_UNKNOWN
#define NO GOV_ANSWER_NO
#define YES GOV_ANSWER_YES

#define UNSET GOV_DEADLINE_POLARITY_UNSET
#define ON GOV_DEADLINE_POLARITY_ON
#define BY GOV_DEADLINE_POLARITY_BY
#define BEFORE GOV_DEADLINE_POLARITY_BEFORE
#define AFTER GOV_DEADLINE_POLARITY_AFTER
#define NOT_BEFORE GOV_DEADLINE_POLARITY_NOT_BEFORE
#define TOO_LATE GOV_DEADLINE_POLARITY_NOT_AS_LATE_AS
#define AROUND GOV_DEADLINE_POLARITY_AROUND

static const struct
{
  GovDeadlinePolarity polarity;
  const char *date; /* NULL: none */
  const char *at;
  GovAnswer overdue;
} cases[] = {
  /* A day is in time until it is over, and so is a month. */
  { BY, "2022-02-15", "2022-02-14", NO },
  { BY, "2022-02-15", "2022-02-15", NO },
  { BY, "2022-02-15", "2022-02-16", YES },
  { BY, "2022-02-15", "2022-02-15T23:59:59", NO },
  { BY, "2022-02-15", "2022-02-16T00:00:00", YES },
  { UNSET, "2022-02", "2022-02-28", NO },
  { UNSET, "2022-02", "2022-03-01", YES },
  { ON, "2022-02-15", "2022-02-16", YES },
  { BY, "2021-12-20/2022-01-10", "2022-01-10", NO },
  { BY, "2021-12-20/2022-01-10", "2022-01-11", YES },

  /* Where the time to judge from is too coarse, nobody knows. */
  { BY, "2022-02-15", "2022-02", UNKNOWN },
  { BY, "2022-02-15", "2022", UNKNOWN },
  { BEFORE, "2022-02-15", "2022-02", UNKNOWN },

  /* The beginning is the end of it. */
  { BEFORE, "2022-03", "2022-02-28", NO },
  { BEFORE, "2022-03", "2022-03-01", YES },
  { TOO_LATE, "2022-03", "2022-02-28T23:59:59", NO },
  { TOO_LATE, "2022-03", "2022-03-01T00:00:00", YES },

  /* One of several days, and it is not known which. */
  { BY, "[2021-11-22,2021-11-24]", "2021-11-22", NO },
  { BY, "[2021-11-22,2021-11-24]", "2021-11-24", UNKNOWN },
  { BY, "[2021-11-22,2021-11-24]", "2021-11-25", YES },
  { BY, "2022-XX", "2022-06-01", UNKNOWN },
  { BY, "2022-XX", "2023-01-01", YES },
  { BEFORE, "[2021-11-22,2021-11-24]", "2021-11-23", UNKNOWN },
  { BEFORE, "[2021-11-22,2021-11-24]", "2021-11-24", YES },
  { BEFORE, "[2021-11-22,2021-11-24]", "2021-11-21", NO },
  { BEFORE, "[2021-11-22..]", "2021-11-30", UNKNOWN },
  { BEFORE, "2022-XX-01", "2022-12-01", YES },
  { BEFORE, "2022-XX-01", "2022-11-30", UNKNOWN },

  /* About, or in doubt: in time while it lasts, and then nobody knows. */
  { BY, "2022-02~", "2022-02-28", NO },
  { BY, "2022-02~", "2022-03-01", UNKNOWN },
  { BY, "2022-02?", "2022-03-01", UNKNOWN },
  { AROUND, "2022-02-15", "2022-02-15", NO },
  { AROUND, "2022-02-15", "2022-02-16", UNKNOWN },

  /* No end, an unknown end, no date. */
  { BY, "2022-02-15/..", "2022-06-01", UNKNOWN },
  { BY, "2022-02-15/..", "2022-02-01", NO },
  { UNSET, NULL, "2022-06-01", UNKNOWN },
  { AFTER, "2022-02-15", "2030", NO },
  { NOT_BEFORE, NULL, "2030", NO },

  /* Moments where both have a zone, else what the clock shows. */
  { BY, "2022-02-15T12:00:00+01:00", "2022-02-15T11:00:00Z", NO },
  { BY, "2022-02-15T12:00:00+01:00", "2022-02-15T11:00:01Z", YES },
  { BY, "2022-02-15", "2022-02-16T00:30:00+01:00", YES },
  { BY, "2022-02-15", "2022-02-15T23:30:00-05:00", NO },
};

static GovDeadline *
make_deadline (const char *date)
{
  GovDeadline *deadline = gov_deadline_new ();

  if (date)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (GovDate) read = gov_date_new_from_string (date, &error);

      g_assert_no_error (error);
      gov_deadline_set_date (deadline, read);
    }
  return deadline;
}

static void
test_overdue (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GovDeadline) deadline = make_deadline (cases[i].date);
      g_autoptr (GovDate) at = gov_date_new_from_string (cases[i].at, NULL);

      gov_deadline_set_polarity (deadline, cases[i].polarity);
      g_test_message ("%d %s at %s", cases[i].polarity, cases[i].date, cases[i].at);
      g_assert_cmpint (gov_deadline_is_overdue (deadline, at), ==, cases[i].overdue);
    }
}

static void
test_bounds (void)
{
  g_autoptr (GovDeadline) month = make_deadline ("2022-02");
  g_autoptr (GovDeadline) open = make_deadline ("2022-02/..");
  g_autoptr (GovDeadline) none = make_deadline (NULL);
  g_autoptr (GovDate) earliest = gov_deadline_get_earliest (month);
  g_autoptr (GovDate) latest = gov_deadline_get_latest (month);

  g_assert_cmpstr (gov_date_get_text (earliest), ==, "2022-02-01");
  g_assert_cmpstr (gov_date_get_text (latest), ==, "2022-02-28");
  g_assert_null (gov_deadline_get_latest (open));
  g_assert_null (gov_deadline_get_earliest (none));
  g_assert_null (gov_deadline_get_latest (none));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/deadline/overdue", test_overdue);
  g_test_add_func ("/deadline/bounds", test_bounds);
  return g_test_run ();
}
