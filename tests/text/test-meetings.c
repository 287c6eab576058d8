#include "read-report.h"

#include <string.h>

/* Which meeting a report is on: its date and its title, by what stands at its head */

static const struct { const char *language, *head, *date, *title; } meetings[] = {
  /* Days in one word, with the month in letters, with half a year */
  { "nl", "Notulen havenoverleg 20220504", "2022-05-04", "havenoverleg 20220504" },
  { "nl", "Notulen havenoverleg 20229504", NULL, "havenoverleg 20229504" },
  { "en", "Minutes: 4-May-2022", "2022-05-04", "4-May-2022" }, { "en", "Minutes: 4-Way-2022", NULL, "4-Way-2022" },
  { "nl", "Verslag overleg 4 mei '22", "2022-05-04", "overleg 4 mei '22" }, { "nl", "Verslag overleg 4 mei 22", "XXXX-05-04", "overleg 4 mei 22" },
  /* A year that nothing says is not made up */
  { "de", "Protokoll vom 4. Mai", "XXXX-05-04", "4. Mai" },
  /* The month is first where another date of the report can be read in no other way */
  { "en", "Minutes 05/04/2022\n\nWe met again on 05/24/2022.", "2022-05-04", "05/04/2022" },
  { "en", "Minutes 05/04/2022\n\nWe met again on 24/05/2022.", "2022-04-05", "05/04/2022" },
  /* The meeting is opened before another one is named */
  { "nl", "De voorzitter opent de zitting op 4 mei 2022.\n\nDe notulen van de zitting van 6 april 2022 goed te keuren.", "2022-05-04", "zitting op 4 mei 2022" },
  /* An item is no title */
  { "en", "Date: 4 May 2022\n\n## Approval of the minutes of the last meeting\n\nDone.\n\n## Boats\n\nNone.", "2022-05-04", "x.md" },
  /* Marks are no part of a title */
  { "en", "**Harbour meeting**\n\nDate: 4 May 2022", "2022-05-04", "Harbour meeting" },
  { "en", "# Harbour meeting (2022-05-04)", "2022-05-04", "Harbour meeting (2022-05-04)" },
};

static void
test_meetings (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (meetings); i++)
    {
      g_autofree char *text = g_strdup_printf ("%s\n\n- [ ] boat\n", meetings[i].head);
      g_autoptr (GovRegister) records = read_report_in (meetings[i].language, text, "x.md");
      g_autoptr (GovList) list = gov_register_list (records, GOV_TYPE_MEETING);
      g_autofree char *date = NULL, *title = NULL;

      g_assert_cmpuint (gov_list_get_length (list), ==, 1);
      date = gov_record_dup_text (gov_list_get (list, 0), "start");
      title = gov_record_dup_text (gov_list_get (list, 0), "title");
      g_test_message ("%s", meetings[i].head);
      g_assert_cmpstr (date, ==, meetings[i].date);
      g_assert_cmpstr (title, ==, meetings[i].title);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/meetings/head", test_meetings);
  return g_test_run ();
}
