/* The smallest program. */
#include <libgov/gov.h>
#include <stdio.h>

int
main (void)
{
  g_autoptr (GovMeeting) meeting = gov_meeting_new ();
  g_autofree char *json = NULL;

  gov_meeting_set_title (meeting, "Council");
  json = gov_record_to_json (GOV_RECORD (meeting), FALSE);
  puts (json);
  return 0;
}
