/* What the rules have in common: finding records, reading fields, telling of issues. */
#include "checks/gov-check-private.h"

#include "checks/gov-issue-table-private.h"
#include "records/gov-kept-private.h"
#include "records/gov-list-private.h"
#include "records/gov-register-time.h"

/* An issue of another record than the one at hand waits for that one's turn, so that the list has the order
 * of the file. */
static void
put_by (GovChecking *self,
        GovRecord   *record,
        GovIssue    *issue)
{
  GPtrArray *early;

  if (self->early == NULL)
    self->early = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) g_ptr_array_unref);
  early = g_hash_table_lookup (self->early, record);
  if (early == NULL)
    {
      early = g_ptr_array_new_with_free_func (g_object_unref);
      g_hash_table_insert (self->early, record, early);
    }
  g_ptr_array_add (early, issue);
}

void
gov_checking_add (GovChecking *self,
                  GovRecord   *record,
                  const char  *property,
                  const char  *tag,
                  const char  *format,
                  ...)
{
  const GovIssueKind *kind = gov_issue_kind_find (tag);
  GovIssue *issue;
  char *message;
  va_list arguments;

  g_return_if_fail (kind != NULL); /* a row is missing */

  va_start (arguments, format);
  message = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  issue = gov_issue_new (kind, record, property, message);
  if (self->current != record)
    put_by (self, record, issue);
  else
    gov_list_take (self->issues, issue);
}

/* Finding. */

/* Each id is looked up once, so that many records of one id do not make it slow. */
GovRecord *
gov_checking_find (GovChecking *self,
                   const char  *id)
{
  gpointer record;

  if (g_hash_table_lookup_extended (self->found, id, NULL, &record))
    return record;
  record = gov_register_lookup (self->records, id);
  g_hash_table_insert (self->found, (gpointer) id, record);
  return record;
}

/* The record of the type that a field refers to, if there is one. */
GovRecord *
gov_checking_find_ref (GovChecking *self,
                       GovRecord   *record,
                       const char  *property,
                       GType        type)
{
  const GovBound *bound = gov_record_find_field (record, property);
  GovRecord *found;
  const char *id;

  if (bound == NULL || gov_check_count_refs (record, bound) == 0)
    return NULL;
  id = gov_check_get_ref (record, bound, 0, GOV_REF_HAS_ID);
  found = id ? gov_checking_find (self, id) : NULL;
  return found != NULL && g_type_is_a (G_OBJECT_TYPE (found), type) ? found : NULL;
}

GovRecord *
gov_checking_find_meeting (GovChecking *self,
                           GovRecord   *record)
{
  return (GovRecord *) gov_register_find_meeting (self->records, record);
}

GovRecord *
gov_check_find_above (GovRecord *record,
                      GType      type)
{
  GovRecord *above = gov_record_get_holder (record);

  while (above != NULL && G_OBJECT_TYPE (above) != type)
    above = gov_record_get_holder (above);
  return above;
}

/* Reading. */

gboolean
gov_check_has (GovRecord  *record,
               const char *property)
{
  const GovBound *bound = gov_record_find_field (record, property);

  return bound != NULL && gov_record_is_stated (record, bound);
}

gint64
gov_check_get_integer (GovRecord  *record,
                       const char *property,
                       gint64      otherwise)
{
  const GovBound *bound = gov_record_find_field (record, property);
  GovSlot *slot = bound && bound->field->kind == &gov_kind_integer ? gov_record_peek_slot (record, bound->bit) : NULL;

  return slot ? slot->integer : otherwise;
}

guint
gov_check_count_refs (GovRecord      *record,
                      const GovBound *bound)
{
  guint n;

  gov_record_peek_refs (record, bound, &n);
  return n;
}

const char *
gov_check_get_ref (GovRecord      *record,
                   const GovBound *bound,
                   guint           n,
                   GovRefParts     part)
{
  guint n_refs;
  gpointer *refs = gov_record_peek_refs (record, bound, &n_refs);

  return n < n_refs ? gov_record_get_ref_part (record, refs[n], part) : NULL;
}

/* A list of records held, or NULL: asking for the list itself would make one. */
GovList *
gov_check_get_list (GovRecord  *record,
                    const char *property)
{
  const GovBound *bound = gov_record_find_field (record, property);

  return bound != NULL && gov_record_is_stated (record, bound) ? gov_record_get_list_at (record, bound->bit) : NULL;
}

/* Whether something is written for the field that it cannot hold: then it is not known what it says. */
gboolean
gov_check_is_kept (GovRecord  *record,
                   const char *property)
{
  const GovBound *bound = gov_record_find_field (record, property);

  return bound != NULL && gov_kept_find (gov_record_get_kept_list (record), NULL, bound->field->key) != NULL;
}

gboolean
gov_check_is_before (const GovDate *date,
                     const GovDate *other)
{
  return date != NULL && other != NULL && gov_date_compare (date, other) == GOV_ORDER_BEFORE;
}

/* Messages. */

#define LONGEST 60 /* characters of a text in a message */

char *
gov_check_shorten (const char *text)
{
  g_autofree char *valid = g_utf8_make_valid (text, (gssize) MIN (strlen (text), LONGEST * 6));
  char *start;

  for (char *p = valid; *p != '\0'; p++)
    if (g_ascii_iscntrl (*p))
      *p = ' ';
  if (g_utf8_strlen (valid, -1) <= LONGEST && strlen (text) <= LONGEST * 6)
    return g_steal_pointer (&valid);
  start = g_utf8_substring (valid, 0, LONGEST - 1);
  g_free (valid);
  valid = g_strconcat (start, "…", NULL);
  g_free (start);
  return g_steal_pointer (&valid);
}

/* What a record is called in a message: `Meeting "Board" (urn:uuid:…)`. */
char *
gov_check_describe (GovRecord *record)
{
  static const char * const names[] = { "title", "name", "label", "text", "value" };
  const char *type = gov_record_get_type_name (record), *id = gov_record_get_id (record);
  GString *words = g_string_new (type ? type : "record");

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    if (gov_check_has (record, names[i]))
      {
        g_autofree char *name = gov_record_dup_text (record, names[i]);
        g_autofree char *shortened = gov_check_shorten (name);

        g_string_append_printf (words, " \"%s\"", shortened);
        break;
      }
  if (id != NULL)
    g_string_append_printf (words, " (%s)", id);
  return g_string_free (words, FALSE);
}
