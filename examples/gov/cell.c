/* What stands in the cells of a list: each function makes one text out of a record. */
#include "cell.h"

#include "naming.h"

CELL (id)
{
  return g_strdup (gov_record_get_id (record));
}

CELL (short_id)
{
  const char *id = gov_record_get_id (record);

  return id ? ids_dup_short (context->ids, id) : NULL;
}

/* The first of the fields that states anything. */
CELL (first)
{
  char *text = NULL;

  for (guint i = 0; text == NULL && i < KIND_FIELDS && self->properties[i] != NULL; i++)
    text = naming_dup_text (record, self->properties[i]);
  return text;
}

/* All of the fields that state anything. */
CELL (words)
{
  g_autoptr (GString) all = g_string_new (NULL);

  for (guint i = 0; i < KIND_FIELDS && self->properties[i] != NULL; i++)
    {
      g_autofree char *text = naming_dup_text (record, self->properties[i]);

      if (text != NULL)
        g_string_append_printf (all, "%s%s", all->len ? ", " : "", text);
    }
  return g_string_free (g_steal_pointer (&all), FALSE);
}

CELL (day)
{
  g_autofree char *date = cell_first (self, context, record);

  return date ? naming_dup_day (date, TRUE) : NULL;
}

static char *
join_refs (const KindColumn *self,
           KindContext      *context,
           GovRecord        *record,
           const char       *separator)
{
  g_autoptr (GString) all = g_string_new (NULL);

  for (guint i = 0; i < KIND_FIELDS && self->properties[i] != NULL; i++)
    {
      g_auto (GStrv) texts = naming_dup_refs (context->records, record, self->properties[i]);
      g_autofree char *joined = g_strjoinv (separator, texts);

      if (*joined != '\0')
        g_string_append_printf (all, "%s%s", all->len ? separator : "", joined);
    }
  return g_string_free (g_steal_pointer (&all), FALSE);
}

CELL (refs)
{
  return join_refs (self, context, record, ", ");
}

/* For CSV: names have commas in them. */
CELL (ref_lines)
{
  return join_refs (self, context, record, "; ");
}

/* A participant's own label, or else the name of the person. */
CELL (name)
{
  char *label = naming_dup_text (record, self->properties[0]);
  g_auto (GStrv) names = naming_dup_refs (context->records, record, self->properties[1]);

  return label ? label : g_strdup (names[0]);
}

static char *
dup_due (GovRecord  *record,
         const char *due,
         const char *property)
{
  g_autoptr (GovRecord) deadline = NULL;

  g_object_get (record, due, &deadline, NULL);
  return deadline ? naming_dup_text (deadline, property) : NULL;
}

CELL (due_text)
{
  return dup_due (record, self->properties[0], "text");
}

CELL (due_date)
{
  return dup_due (record, self->properties[0], "date");
}

/* The words of a deadline and the date that they mean; how urgent it is, where it has neither. */
CELL (due)
{
  g_autofree char *text = cell_due_text (self, context, record);
  g_autofree char *date = cell_due_date (self, context, record);
  g_autofree char *day = date ? naming_dup_day (date, TRUE) : NULL;

  if (text != NULL && day != NULL && !g_str_equal (text, day))
    return g_strdup_printf ("%s (%s)", text, day);
  if (text == NULL && day == NULL)
    return dup_due (record, self->properties[0], "urgency");
  return g_strdup (text ? text : day);
}

/* The item that holds the record; without one, what its fields refer to. */
CELL (item)
{
  GovAgendaItem *item = naming_find_item (context->records, record);

  return item ? naming_dup_title (context->records, GOV_RECORD (item)) : cell_refs (self, context, record);
}

static char *
dup_meeting_day (GovMeeting *meeting)
{
  GovDate *date = gov_meeting_get_start (meeting);

  if (date == NULL)
    date = gov_meeting_get_planned_start (meeting);
  return date ? naming_dup_day (gov_date_get_text (date), FALSE) : NULL;
}

CELL (meeting_date)
{
  GovMeeting *meeting = naming_find_meeting (context->records, record);

  return meeting ? dup_meeting_day (meeting) : NULL;
}

CELL (meeting)
{
  GovMeeting *meeting = naming_find_meeting (context->records, record);
  g_auto (GStrv) labels = NULL;

  if (meeting != NULL)
    return naming_dup_title (context->records, GOV_RECORD (meeting));
  labels = naming_dup_refs (context->records, record, "meeting");
  return g_strdup (labels[0]);
}

/* Where something came up: the item and the day of the meeting, or what the record says itself. */
CELL (origin)
{
  g_autofree char *item = cell_item (self, context, record);
  g_autofree char *day = cell_meeting_date (self, context, record);

  if (*item != '\0' && day != NULL)
    return g_strdup_printf ("%s, %s", item, day);
  if (day != NULL)
    {
      g_autofree char *meeting = cell_meeting (self, context, record);

      return g_strdup_printf ("%s, %s", meeting, day);
    }
  return *item != '\0' ? g_steal_pointer (&item) : cell_meeting (self, context, record);
}
