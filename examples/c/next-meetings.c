/* usage: next-meetings DATE FILE...
 *
 * Lists the meetings from a date on, soonest first, out of files of OParl. */
#include <gov.h>
#include <stdio.h>

/* A meeting that was held began; any other is to begin. */
static GovDate *
start_of (GovMeeting *meeting)
{
  return gov_record_has (GOV_RECORD (meeting), "start") ? gov_meeting_get_start (meeting)
                                                        : gov_meeting_get_planned_start (meeting);
}

static gint
compare_starts (gconstpointer a, gconstpointer b)
{
  GovOrder order = gov_date_compare (start_of (*(GovMeeting **) a), start_of (*(GovMeeting **) b));

  return (order == GOV_ORDER_AFTER) - (order == GOV_ORDER_BEFORE);
}

static gboolean
add_meetings (GPtrArray *next, const char *path, const GovDate *from, GError **error)
{
  g_autoptr (GMappedFile) file = g_mapped_file_new (path, FALSE, error);
  g_autoptr (GBytes) bytes = file ? g_mapped_file_get_bytes (file) : NULL;
  g_autoptr (GovRegister) records = bytes ? gov_format_read (gov_format_find ("oparl"), bytes, path, error) : NULL;
  g_autoptr (GovList) meetings = records ? gov_register_list (records, GOV_TYPE_MEETING) : NULL;

  for (guint i = 0; meetings != NULL && i < gov_list_get_length (meetings); i++)
    {
      GovMeeting *meeting = gov_list_get (meetings, i);

      if (start_of (meeting) != NULL && gov_meeting_get_status (meeting) != GOV_MEETING_STATUS_CANCELLED &&
          gov_date_compare (start_of (meeting), from) != GOV_ORDER_BEFORE)
        g_ptr_array_add (next, g_object_ref (meeting));
    }
  return meetings != NULL;
}

int
main (int argc, char **argv)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GovDate) from = argc > 2 ? gov_date_new_from_string (argv[1], &error) : NULL;
  g_autoptr (GPtrArray) next = g_ptr_array_new_with_free_func (g_object_unref);
  gboolean good = from != NULL;

  for (int i = 2; good && i < argc; i++)
    good = add_meetings (next, argv[i], from, &error);
  if (!good)
    fprintf (stderr, "%s\n", error ? error->message : "usage: next-meetings DATE FILE...");
  g_ptr_array_sort (next, compare_starts);
  for (guint i = 0; good && i < next->len; i++)
    printf ("%s  %s\n", gov_date_get_text (start_of (next->pdata[i])), gov_meeting_get_title (next->pdata[i]));
  return good ? 0 : 1;
}
