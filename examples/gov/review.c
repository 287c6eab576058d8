/* What each answer does: to the record, to the file, and to the place where the person is. */
#include "review.h"

#include "input.h"
#include "review-edit.h"
#include "screen.h"
#include "verb.h"

static void
clear_step (gpointer data)
{
  g_clear_object (&((ReviewStep *) data)->fields);
}

/* Takes over the target, the queue and the sources. */
Review *
review_new (GovRegister   *records,
            ReviewTarget  *target,
            ReviewQueue   *queue,
            ReviewSources *sources)
{
  Review *self = g_new0 (Review, 1);

  self->records = g_object_ref (records);
  self->ids = ids_new (records, NULL);
  self->queue = queue;
  self->sources = sources;
  self->target = target;
  self->steps = g_array_new (FALSE, FALSE, sizeof (ReviewStep));
  g_array_set_clear_func (self->steps, clear_step);
  return self;
}

void
review_free (Review *self)
{
  g_array_unref (self->steps);
  review_queue_free (self->queue);
  review_sources_free (self->sources);
  review_target_free (self->target);
  ids_free (self->ids);
  g_object_unref (self->records);
  g_free (self->rest);
  g_free (self);
}

/* The record that is asked about; NULL at the end. */
GovRecord *
review_get_current (Review *self)
{
  return self->position < self->queue->records->len ? self->queue->records->pdata[self->position] : NULL;
}

/* Puts a record back to what it was before an answer. */
static void
revert (Review     *self,
        ReviewStep *step)
{
  GovRecord *record = self->queue->records->pdata[step->position];

  gov_record_set_review (record, step->review);
  if (step->fields != NULL)
    review_edit_apply (record, step->fields);
}

/* Gives the answer to the record that is asked about, and goes on to the next one.  What cannot be saved is not
 * answered. */
static gboolean
answer (Review     *self,
        GovReview   review,
        GovRecord  *edited,
        GError    **error)
{
  GovRecord *record = review_get_current (self);
  ReviewStep step = { self->position, gov_record_get_review (record), edited ? review_edit_copy (record) : NULL };

  if (edited != NULL)
    review_edit_apply (record, edited);
  gov_record_set_review (record, review);
  if (!review_target_save (self->target, self->records, record, FALSE, error))
    {
      revert (self, &step);
      clear_step (&step);
      return FALSE;
    }
  g_array_append_val (self->steps, step);
  g_clear_pointer (&self->rest, g_free);
  self->position = review_queue_find (self->queue, self->position + 1);
  return TRUE;
}

static gboolean
has_current (Review  *self,
             GError **error)
{
  if (review_get_current (self) != NULL)
    return TRUE;
  g_set_error_literal (error, GOV_ERROR, GOV_ERROR_NOT_FOUND, "there is no record left to answer about");
  return FALSE;
}

static gboolean
confirm (Review  *self,
         GError **error)
{
  return has_current (self, error) && answer (self, GOV_REVIEW_CONFIRMED, NULL, error);
}

static gboolean
reject (Review  *self,
        GError **error)
{
  return has_current (self, error) && answer (self, GOV_REVIEW_REJECTED, NULL, error);
}

/* Goes on without an answer; from the end to the first record without one. */
static gboolean
skip (Review  *self,
      GError **error)
{
  ReviewStep step = { self->position, GOV_REVIEW_UNSET, NULL };
  guint next = review_queue_find (self->queue, self->position + 1);

  g_clear_pointer (&self->rest, g_free);
  if (review_get_current (self) == NULL)
    {
      self->position = review_queue_find (self->queue, 0);
      return has_current (self, error);
    }
  step.review = gov_record_get_review (review_get_current (self));
  g_array_append_val (self->steps, step);
  self->position = next;
  return TRUE;
}

static gboolean
undo (Review  *self,
      GError **error)
{
  ReviewStep *step;
  GovRecord *record;
  g_autoptr (GovRecord) fields = NULL;
  GovReview review;

  if (self->steps->len == 0)
    {
      g_set_error_literal (error, GOV_ERROR, GOV_ERROR_NOT_FOUND, "there is nothing to undo");
      return FALSE;
    }
  step = &g_array_index (self->steps, ReviewStep, self->steps->len - 1);
  record = self->queue->records->pdata[step->position];
  review = gov_record_get_review (record);
  fields = step->fields ? review_edit_copy (record) : NULL;
  if (step->fields != NULL || step->review != review)
    {
      g_autoptr (GovRecord) before = step->fields ? gov_record_copy (step->fields) : NULL;

      revert (self, step);
      if (!review_target_save (self->target, self->records, record, TRUE, error))
        {
          g_set_object (&step->fields, before);
          if (fields != NULL)
            review_edit_apply (record, fields);
          gov_record_set_review (record, review);
          return FALSE;
        }
    }
  g_clear_pointer (&self->rest, g_free);
  self->position = step->position;
  g_array_set_size (self->steps, self->steps->len - 1);
  return TRUE;
}

static gboolean
back (Review  *self,
      GError **error)
{
  if (self->position == 0)
    {
      g_set_error_literal (error, GOV_ERROR, GOV_ERROR_NOT_FOUND, "this is the first record");
      return FALSE;
    }
  g_clear_pointer (&self->rest, g_free);
  self->position--;
  return TRUE;
}

static gboolean
quit (Review  *self,
      GError **error)
{
  self->quit = TRUE;
  return TRUE;
}

/* Takes over what a person made of the record in an editor.  What cannot be read is there again the next time. */
static gboolean
edit (Review  *self,
      GError **error)
{
  g_autofree char *text = NULL, *edited_text = NULL;
  g_autoptr (GovRecord) before = NULL, edited = NULL;

  if (!has_current (self, error))
    return FALSE;
  before = review_edit_copy (review_get_current (self));
  text = gov_record_to_json (before, TRUE);
  screen_suspend ();
  edited_text = review_edit_run (self->rest ? self->rest : text, error);
  screen_resume ();
  if (edited_text == NULL)
    return FALSE;
  edited = review_edit_read (edited_text, before, error);
  if (edited == NULL)
    {
      g_free (self->rest);
      self->rest = g_steal_pointer (&edited_text);
      g_prefix_error (error, "the edited record cannot be taken; e edits it again: ");
      return FALSE;
    }
  g_clear_pointer (&self->rest, g_free);
  if (!gov_record_equal (edited, before))
    return answer (self, GOV_REVIEW_CONFIRMED, edited, error);
  g_set_error_literal (error, GOV_ERROR, GOV_ERROR_FAILED, "nothing was changed; c confirms the record as it is");
  return FALSE;
}

const ReviewKey review_keys[] = {
  { 'c', "[c]onfirm", "It is right.", confirm },
  { 'e', "[e]dit", "Put it right in $VISUAL or $EDITOR; what was changed is confirmed.", edit },
  { 'r', "[r]eject", "It is wrong; it stays in the file as rejected, so that it is not proposed again.", reject },
  { 's', "[s]kip", "Go on without an answer; from the end to the first record without one.", skip },
  { 'u', "[u]ndo", "Take the last answer back, and go back to its record.", undo },
  { 'b', "[b]ack", "Go back to the record before, and answer anew.", back },
  { 'q', "[q]uit", "Stop; everything that was answered is saved.", quit },
  { 0 },
};

gboolean
review_press (Review  *self,
              int      key,
              GError **error)
{
  for (const ReviewKey *row = review_keys; row->name != NULL; row++)
    if (row->key == key)
      return row->press (self, error);
  if (key > ' ' && key < 0x7f)
    g_set_error (error, GOV_ERROR, GOV_ERROR_UNSUPPORTED, "the key %c does nothing", key);
  else
    g_set_error_literal (error, GOV_ERROR, GOV_ERROR_UNSUPPORTED, "that key does nothing");
  return FALSE;
}

char *
review_dup_summary (Review *self)
{
  return g_strdup_printf ("%u confirmed, %u rejected, %u still proposed", review_queue_count (self->queue, GOV_REVIEW_CONFIRMED),
                          review_queue_count (self->queue, GOV_REVIEW_REJECTED),
                          review_queue_count (self->queue, GOV_REVIEW_PROPOSED));
}

/* Presses the keys of one line; what follows a # is a remark. */
static gboolean
press_line (Review      *self,
            const char  *line,
            GError     **error)
{
  for (; *line != '\0' && *line != '#' && !self->quit; line++)
    if (!g_ascii_isspace (*line) && !review_press (self, *line, error))
      return FALSE;
  return TRUE;
}

/* Takes the keys from a file instead of a person. */
gboolean
review_run_answers (Review      *self,
                    const char  *path,
                    GError     **error)
{
  g_autoptr (InputFile) file = input_file_open (path, format_find ("report", NULL), error);
  g_autoptr (GBytes) bytes = file ? input_file_read_bytes (file, error) : NULL;
  g_autofree char *text = NULL;
  g_auto (GStrv) lines = NULL;

  if (bytes == NULL)
    return FALSE;
  if (g_bytes_get_size (bytes) > 0)
    text = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
  lines = g_strsplit (text ? text : "", "\n", -1);
  for (guint i = 0; lines[i] != NULL && !self->quit; i++)
    if (!press_line (self, lines[i], error))
      {
        g_prefix_error (error, "%s:%u: ", file->name, i + 1);
        return FALSE;
      }
  return TRUE;
}
