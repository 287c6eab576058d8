/* Gives a record to a person's editor as JSON, reads it back, and takes over what it says. */
#include "review-edit.h"

#include <glib/gstdio.h>
#include <signal.h>
#include <sys/wait.h>

#include "naming.h"

/* What people are asked about on its own is not part of what holds it. */
static gboolean
is_asked_about (GovList *list)
{
  for (guint i = 0; i < gov_list_get_length (list); i++)
    {
      gpointer item = gov_list_get (list, i);

      if (GOV_IS_RECORD (item) && gov_record_get_review (item) != GOV_REVIEW_UNSET)
        return TRUE;
    }
  return FALSE;
}

/* The list that a field is; NULL for other fields, and for lists of nothing. */
static GovList *
dup_list (GovRecord  *record,
          GParamSpec *pspec)
{
  GovList *list = NULL;

  if (pspec->value_type == GOV_TYPE_LIST && gov_record_has (record, pspec->name))
    g_object_get (record, pspec->name, &list, NULL);
  return list;
}

/* Whether a field is not for the editor: what is reviewed on its own, the review itself, and what was read, which
 * stays what it was whatever a person makes of it. */
static gboolean
is_left_out (GovRecord  *record,
             GParamSpec *pspec)
{
  g_autoptr (GovList) list = dup_list (record, pspec);

  return g_str_equal (pspec->name, "review") || g_str_equal (pspec->name, "evidence") ||
         (list != NULL && is_asked_about (list));
}

/* A record without the fields that are not for the editor. */
GovRecord *
review_edit_copy (GovRecord *record)
{
  GovRecord *copy = gov_record_copy (record);
  g_autofree GParamSpec **pspecs = NULL;
  guint n;

  pspecs = g_object_class_list_properties (G_OBJECT_GET_CLASS (copy), &n);
  for (guint i = 0; i < n; i++)
    if (is_left_out (copy, pspecs[i]))
      gov_record_unset (copy, pspecs[i]->name);
  return copy;
}

/* The editor begins as it would from a shell. */
static void
prepare_child (gpointer data)
{
  signal (SIGINT, SIG_DFL);
  signal (SIGQUIT, SIG_DFL);
}

static const char *
find_editor (void)
{
  const char *names[] = { "VISUAL", "EDITOR" };

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    if (g_getenv (names[i]) != NULL && *g_getenv (names[i]) != '\0')
      return g_getenv (names[i]);
  return "vi";
}

/* The variable may have options and quotes in it, which the shell knows about; ^C is for the editor, not for the shell. */
static gboolean
run_editor (const char  *path,
            GError     **error)
{
  const char *editor = find_editor ();
  g_autofree char *command = g_strconcat ("trap : INT QUIT; ", editor, " \"$1\"", NULL);
  char *argv[] = { (char *) "/bin/sh", (char *) "-c", command, (char *) "sh", (char *) path, NULL };
  int status;

  if (!g_spawn_sync (NULL, argv, NULL, G_SPAWN_CHILD_INHERITS_STDIN, prepare_child, NULL, NULL, NULL, &status, error))
    return FALSE;
  if (WIFEXITED (status) && WEXITSTATUS (status) == 0)
    return TRUE;
  if (WIFEXITED (status) && WEXITSTATUS (status) == 127)
    g_set_error (error, GOV_ERROR, GOV_ERROR_NOT_FOUND, "there is no editor \"%s\"; $VISUAL or $EDITOR says which to take", editor);
  else
    g_set_error (error, GOV_ERROR, GOV_ERROR_FAILED, "the editor \"%s\" did not end well; nothing was changed", editor);
  return FALSE;
}

/* Lets a person edit a text, in a file that nobody else can read. */
char *
review_edit_run (const char  *text,
                 GError     **error)
{
  g_autofree char *folder = g_dir_make_tmp ("gov-review-XXXXXX", error);
  g_autofree char *path = folder ? g_build_filename (folder, "record.json", NULL) : NULL;
  char *edited = NULL;

  if (folder == NULL)
    return NULL;
  if (g_file_set_contents (path, text, -1, error) && run_editor (path, error))
    g_file_get_contents (path, &edited, NULL, error);
  g_unlink (path);
  g_rmdir (folder);
  return edited;
}

/* What libgov would keep as it is, and what is a slip of a person who has just typed it. */
static gboolean
is_slip (const char *tag)
{
  static const char * const tags[] = {
    "value-null", "value-not-held", "word-unknown", "date-malformed", "member-unknown", "type-unknown", "uri-malformed",
    "duration-malformed", "language-malformed", "number-out-of-range", "field-required-missing", NULL,
  };

  return g_strv_contains (tags, tag);
}

static gboolean
has_issue (GovList  *issues,
           GovIssue *issue)
{
  for (guint i = 0; i < gov_list_get_length (issues); i++)
    if (g_str_equal (gov_issue_get_message (gov_list_get (issues, i)), gov_issue_get_message (issue)))
      return TRUE;
  return FALSE;
}

/* Refuses slips that were not there before. */
static gboolean
check_slips (GovRecord  *edited,
             GovRecord  *before,
             GError    **error)
{
  g_autoptr (GovList) old = gov_check_record (before, NULL);
  g_autoptr (GovList) new = gov_check_record (edited, NULL);

  for (guint i = 0; i < gov_list_get_length (new); i++)
    {
      GovIssue *issue = gov_list_get (new, i);

      if (!is_slip (gov_issue_get_tag (issue)) || has_issue (old, issue))
        continue;
      g_set_error_literal (error, GOV_ERROR, GOV_ERROR_INVALID, gov_issue_get_message (issue));
      return FALSE;
    }
  return TRUE;
}

/* Reads an edited text; @before is the copy that it was made of. */
GovRecord *
review_edit_read (const char  *text,
                  GovRecord   *before,
                  GError     **error)
{
  g_autoptr (GovRecord) edited = gov_record_new_from_json (text, -1, error);
  g_autoptr (GovRecord) plain = NULL;

  if (edited == NULL)
    return NULL;
  if (G_OBJECT_TYPE (edited) != G_OBJECT_TYPE (before))
    g_set_error (error, GOV_ERROR, GOV_ERROR_INVALID, "$.type: the record is of type %s and stays so, not %s",
                 gov_record_get_type_name (before), gov_record_get_type_name (edited));
  else if (g_strcmp0 (gov_record_get_id (edited), gov_record_get_id (before)) != 0)
    g_set_error (error, GOV_ERROR, GOV_ERROR_INVALID, "$.id: other records may refer to %s, so it stays",
                 gov_record_get_id (before) ? gov_record_get_id (before) : "none");
  else
    {
      plain = review_edit_copy (edited);
      if (check_slips (plain, before, error))
        return g_steal_pointer (&plain);
    }
  return NULL;
}

static void
apply_list (GovList *list,
            GovList *edited)
{
  gov_list_clear (list);
  while (edited != NULL && gov_list_get_length (edited) > 0)
    {
      g_autoptr (GObject) item = g_object_ref (gov_list_get (edited, 0));

      gov_list_remove (edited, 0); /* a record is held in one place only */
      gov_list_append (list, item, NULL);
    }
}

static void
apply_field (GovRecord  *record,
             GovRecord  *edited,
             GParamSpec *pspec)
{
  g_autofree char *kept = naming_dup_text (edited, pspec->name);
  g_auto (GValue) value = G_VALUE_INIT;

  if (!gov_record_has (edited, pspec->name))
    {
      if (kept == NULL) /* what the field cannot hold is as it was: slips are refused */
        gov_record_unset (record, pspec->name);
      return;
    }
  g_object_get_property (G_OBJECT (edited), pspec->name, &value);
  if (G_VALUE_HOLDS (&value, GOV_TYPE_LIST))
    {
      g_autoptr (GovList) list = NULL;

      g_object_get (record, pspec->name, &list, NULL);
      apply_list (list, g_value_get_object (&value));
      return;
    }
  if (G_VALUE_HOLDS_OBJECT (&value) && GOV_IS_RECORD (g_value_get_object (&value)))
    gov_record_unset (edited, pspec->name);
  g_object_set_property (G_OBJECT (record), pspec->name, &value);
}

/* Makes a record say what the edited one says, which is used up. It stays the same object, and keeps what was left
 * out of the editor. */
void
review_edit_apply (GovRecord *record,
                   GovRecord *edited)
{
  g_autofree GParamSpec **pspecs = NULL;
  guint n;

  pspecs = g_object_class_list_properties (G_OBJECT_GET_CLASS (record), &n);
  for (guint i = 0; i < n; i++)
    if (!is_left_out (record, pspecs[i]))
      apply_field (record, edited, pspecs[i]);
}
