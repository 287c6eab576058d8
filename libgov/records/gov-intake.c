/* Records out of a text, and on behind what is wrong in it. */
#include "records/gov-intake-private.h"

#include "records/gov-issue-private.h"
#include "records/gov-list-private.h"
#include "records/gov-register-private.h"

void
gov_intake_init (GovIntake  *self,
                 GovMapping *mapping,
                 const char *text,
                 gsize       length)
{
  memset (self, 0, sizeof *self);
  gov_reading_init (&self->reading, mapping, text, length);
  self->item = self->reading.json.p;
}

void
gov_intake_clear (GovIntake *self)
{
  gov_reading_clear (&self->reading);
  g_clear_error (&self->error);
  g_clear_pointer (&self->fetched_from, g_free);
  g_clear_pointer (&self->fetched, gov_date_free);
}

/* Of two times the earlier: what changed behind it is not all there. */
static void
note_fetched (GovDate       **self,
              const GovDate  *fetched)
{
  GovOrder order = *self ? gov_date_compare (fetched, *self) : GOV_ORDER_BEFORE;

  if (order != GOV_ORDER_BEFORE)
    return;
  g_clear_pointer (self, gov_date_free);
  *self = gov_date_copy (fetched);
}

/* Reads the URL or the time at the cursor.  FALSE: it is none, and the cursor stays. */
gboolean
gov_intake_note (GovIntake     *self,
                 GovJsonReader *json,
                 gboolean       is_url)
{
  GovJsonReader value = *json;
  g_autoptr (GovDate) fetched = NULL;
  g_autofree char *text = NULL;
  GovJsonStringFlags flags;
  const char *raw;
  gsize length;

  if (gov_json_reader_peek (&value) != '"' || !gov_json_reader_scan_string (&value, &raw, &length, &flags) ||
      flags & GOV_JSON_NUL)
    {
      g_clear_error (&value.fault);
      return FALSE;
    }
  text = g_malloc (length + 1);
  text[gov_json_unescape (raw, length, text)] = '\0';
  if (!is_url && (fetched = gov_date_new_from_string (text, NULL)) == NULL)
    return FALSE;
  if (!is_url)
    note_fetched (&self->fetched, fetched);
  else if (self->fetched_from == NULL)
    self->fetched_from = g_steal_pointer (&text);
  json->p = value.p;
  return TRUE;
}

/* What is wrong with the value at @p as JSON, up to @end; no fault if nothing is. */
static GovJsonReader
check_syntax (const GovJsonReader *json,
              const char          *p,
              const char          *end)
{
  GovJsonReader value = *json;

  value.fault = NULL;
  value.p = p;
  value.end = end;
  value.depth = 0;
  gov_json_reader_skip_value (&value);
  return value;
}

/* A line that was cut off seems to go on in the next one: what is wrong stands at its end. */
static void
find_line_end (GovIntake *self)
{
  GovJsonReader *json = &self->reading.json, whole, line;
  const char *end = memchr (self->item, '\n', (gsize) (json->end - self->item)), *next = end;

  while (next != NULL && next < json->end && (*next == '\n' || *next == '\r'))
    next++;
  if (end == NULL || next >= json->end || *next != '{' || json->fault_at <= end || *self->item != '{')
    return;
  whole = check_syntax (json, self->item, json->end);
  line = check_syntax (json, self->item, end);
  if (whole.fault != NULL && line.fault != NULL)
    {
      g_error_free (json->fault);
      json->fault = g_steal_pointer (&line.fault);
      json->fault_at = line.fault_at;
    }
  g_clear_error (&whole.fault);
  g_clear_error (&line.fault);
}

/* Tells of the fault.  FALSE: that was the end. */
gboolean
gov_intake_report (GovIntake *self)
{
  GovJsonReader *json = &self->reading.json;
  g_autoptr (GString) path = g_string_new ("$");
  g_autoptr (GError) fault = NULL;
  guint line, column;

  if (self->error != NULL)
    return FALSE;
  find_line_end (self);
  if (self->on_fault == NULL)
    {
      gov_json_reader_take_error (json, self->name, &self->error);
      return FALSE;
    }
  gov_json_locate (json->start, json->fault_at, &line, &column, path);
  line += json->lines_before;
  gov_json_reader_take_error (json, self->name, &fault);
  self->on_fault (self, g_steal_pointer (&fault), path->str, line, column);
  return TRUE;
}

gboolean
gov_intake_record (GovIntake *self)
{
  GovRecord *record;

  gov_json_reader_skip_space (&self->reading.json);
  self->item = self->reading.json.p;
  record = gov_reading_top (&self->reading);
  if (record != NULL)
    self->take (self, record);
  return record != NULL;
}

/* An element of an array that has only the wrong shape can be passed over. */
static gboolean
pass_over (GovIntake *self,
           guint      depth)
{
  GovJsonReader *json = &self->reading.json, whole;
  gboolean is_json;

  if (self->on_fault == NULL)
    return FALSE;
  whole = check_syntax (json, self->item, json->end);
  is_json = whole.fault == NULL;
  g_clear_error (&whole.fault);
  if (!is_json || !gov_intake_report (self))
    return FALSE;
  json->p = whole.p;
  json->depth = depth;
  return TRUE;
}

/* The array at the cursor. */
gboolean
gov_intake_array (GovIntake *self)
{
  GovJsonReader *json = &self->reading.json;
  gboolean done;

  if (!gov_json_reader_enter (json, '['))
    return FALSE;
  for (;;)
    {
      guint depth = json->depth;

      if (!gov_json_reader_next (json, ']', &done))
        return FALSE;
      if (done)
        break;
      if (!gov_intake_record (self) && !pass_over (self, depth))
        return FALSE;
    }
  self->item = json->p;
  return TRUE;
}

static void
skip_blanks (GovJsonReader *json)
{
  while (json->p < json->end && (*json->p == ' ' || *json->p == '\t' || *json->p == '\r'))
    json->p++;
}

/* One item, or more with a line each. */
gboolean
gov_intake_lines (GovIntake *self)
{
  GovJsonReader *json = &self->reading.json;

  while (!gov_json_reader_at_end (json))
    {
      self->item = json->p;
      if (!self->read_item (self))
        return FALSE;
      skip_blanks (json);
      if (json->p < json->end && *json->p != '\n')
        return gov_json_reader_fail_syntax (json, "end of the line");
    }
  return TRUE;
}

gboolean
gov_intake_end (GovIntake  *self,
                const char *what)
{
  GovJsonReader *json = &self->reading.json;

  return gov_json_reader_at_end (json) ||
         gov_json_reader_fail (json, json->p, GOV_ERROR_SYNTAX, "the text goes on after the %s", what);
}

/* Puts the cursor behind the line of the item, or all its lines if it only has the wrong shape; the text is
 * as if it began there.  FALSE: there is no more. */
static gboolean
next_line (GovIntake *self)
{
  GovJsonReader *json = &self->reading.json;
  const char *from = self->item, *end;

  if (from < json->end && *from == '{')
    {
      GovJsonReader item = check_syntax (json, from, json->end);

      from = item.fault == NULL ? item.p : from;
      g_clear_error (&item.fault);
    }
  end = memchr (from, '\n', (gsize) (json->end - from));
  if (end == NULL)
    return FALSE;
  for (const char *p = json->start; p != NULL && p <= end; p = memchr (p, '\n', (gsize) (json->end - p)))
    {
      json->lines_before += *p == '\n';
      p++;
    }
  json->start = json->p = self->item = end + 1;
  json->depth = 0;
  return json->p < json->end;
}

/* What is left of an array or object that is broken; not lines that nobody can read. */
static gboolean
is_rest (const char *p)
{
  return *p != '\0' && strchr (" \t\r\n]}", *p) != NULL;
}

/* The lines behind a fault.  In a list that has an object a line there is a comma behind each. */
static gboolean
read_rest (GovIntake *self)
{
  GovJsonReader *json = &self->reading.json;

  do
    {
      self->kind_of_lines = 0;
      if (is_rest (json->p))
        continue;
      if (!self->read_item (self))
        return FALSE;
      skip_blanks (json);
      if (json->p < json->end && *json->p == ',')
        json->p++;
      skip_blanks (json);
      self->item = json->p;
      if (json->p < json->end && *json->p != '\n')
        return gov_json_reader_fail_syntax (json, "end of the line");
    }
  while (next_line (self));
  return TRUE;
}

/* Reads all of the text.  FALSE: self->error says why not; what was read was taken. */
gboolean
gov_intake_run (GovIntake     *self,
                GovIntakeFunc  read_text)
{
  gboolean good = read_text (self);

  while (!good && gov_intake_report (self))
    {
      self->went_on = TRUE;
      good = !next_line (self) || read_rest (self);
    }
  return good;
}

static const GovIssueKind unreadable = {
  .tag = "unreadable",
  .severity = GOV_SEVERITY_ERROR,
  .explanation = "What stands there is no record: it has the wrong shape, or is not even JSON. It was left out.",
};

void
gov_intake_add_fault (GovList      *faults,
                      const GError *fault,
                      const char   *path,
                      guint         line,
                      guint         column)
{
  gov_list_take (faults, gov_issue_new_in_text (&unreadable, NULL, NULL, g_strdup (path), line, column,
                                                g_strdup (fault->message)));
}

static void
add_fault (GovIntake  *self,
           GError     *fault,
           const char *path,
           guint       line,
           guint       column)
{
  gov_intake_add_fault (self->faults, fault, path, line, column);
  g_error_free (fault);
}

static void
take_into_register (GovIntake *self,
                    GovRecord *record)
{
  gov_register_take (self->sink, record);
}

/* What one of several files says of itself is not true of all of them. */
static void
merge_kept (GovRegister *records,
            GPtrArray   *kept,
            gboolean     is_first)
{
  GPtrArray *of_register = gov_register_peek_kept (records);

  if (is_first)
    g_ptr_array_extend_and_steal (of_register, kept);
  else
    {
      g_ptr_array_set_size (of_register, 0);
      g_ptr_array_unref (kept);
    }
}

/* Several files are as up to date as the least of them, or as one of which nobody knows. */
static void
merge_fetched (GovIntake   *self,
               GovRegister *records,
               gboolean     is_first)
{
  g_autoptr (GovDate) fetched = NULL;
  GovDate *before = gov_register_get_fetched (records);

  if (is_first)
    gov_register_set_fetched_from (records, self->fetched_from);
  if (is_first)
    gov_register_set_fetched (records, self->fetched);
  else if (before == NULL || self->fetched == NULL)
    gov_register_set_fetched (records, NULL);
  else
    {
      fetched = gov_date_copy (before);
      note_fetched (&fetched, self->fetched);
      gov_register_set_fetched (records, fetched);
    }
}

gboolean
gov_intake_into (GovIntake      *self,
                 GovIntakeFunc   read_text,
                 GovRegister    *records,
                 GovList        *faults,
                 GError        **error)
{
  guint n = gov_register_get_length (records), n_more;
  gboolean is_first = n == 0 && gov_register_peek_kept (records)->len == 0, good;

  self->kept = g_ptr_array_new_with_free_func (g_free);
  self->take = take_into_register;
  self->sink = records;
  self->on_fault = faults ? add_fault : NULL;
  self->faults = faults;
  good = gov_intake_run (self, read_text);
  merge_kept (records, g_steal_pointer (&self->kept), is_first);
  merge_fetched (self, records, is_first);
  n_more = gov_register_get_length (records) - n;
  if (n_more > 0)
    g_list_model_items_changed (G_LIST_MODEL (records), n, 0, n_more);
  if (!good)
    g_propagate_error (error, g_steal_pointer (&self->error));
  return good;
}
