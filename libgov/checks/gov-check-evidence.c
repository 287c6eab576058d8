/* Rules of evidence: the words must be where it says that they are. */
#include "checks/gov-check-private.h"

#include <string.h>

#include "records/gov-record-types.h"

/* Where the characters of a document's text are, so that finding one need not count from the start. */
typedef struct
{
  const char *text;
  gsize size;      /* in bytes */
  gint64 length;   /* in characters */
  GArray *bytes;   /* the byte at which every STEP-th character begins */
} Document;

#define STEP 256

static void
document_free (gpointer data)
{
  Document *document = data;

  g_array_unref (document->bytes);
  g_free (document);
}

static Document *
document_new (const char *text)
{
  Document *document = g_new0 (Document, 1);
  const char *p = text;

  document->text = text;
  document->bytes = g_array_new (FALSE, FALSE, sizeof (gsize));
  for (; *p != '\0'; p++)
    {
      if (((guchar) *p & 0xC0) == 0x80)
        continue; /* goes on with a character */
      if (document->length++ % STEP == 0)
        {
          gsize byte = (gsize) (p - text);

          g_array_append_val (document->bytes, byte);
        }
    }
  document->size = (gsize) (p - text);
  return document;
}

/* @offset lies within the text or just behind it. */
static const char *
document_find (Document *document,
               gint64    offset)
{
  const char *p;

  if (offset == document->length)
    return document->text + document->size;
  p = document->text + g_array_index (document->bytes, gsize, offset / STEP);
  for (gint64 left = offset % STEP; left > 0; left--)
    do
      p++;
    while (((guchar) *p & 0xC0) == 0x80);
  return p;
}

static Document *
find_document (GovChecking *self,
               GovRecord   *evidence)
{
  GovRecord *record = gov_checking_find_ref (self, evidence, "document", GOV_TYPE_RECORD);
  const GovBound *bound = record ? gov_record_find_field (record, "text") : NULL;
  GType type = record ? G_OBJECT_TYPE (record) : G_TYPE_INVALID;
  Document *document;

  if (bound == NULL || !(type == GOV_TYPE_FILE || type == GOV_TYPE_PAPER) || !gov_record_is_stated (record, bound))
    return NULL;
  if (self->documents == NULL)
    self->documents = g_hash_table_new_full (NULL, NULL, NULL, document_free);
  document = g_hash_table_lookup (self->documents, record);
  if (document == NULL)
    {
      document = document_new (gov_record_peek_slot (record, bound->bit)->string);
      g_hash_table_insert (self->documents, record, document);
    }
  return document;
}

/* A line may have been broken elsewhere: any white space is as good as any other. */
static gboolean
is_same_text (const char *text,
              const char *end,
              const char *exact)
{
  for (; text < end && *exact != '\0';)
    {
      if (g_ascii_isspace (*text) && g_ascii_isspace (*exact))
        {
          while (text < end && g_ascii_isspace (*text))
            text++;
          while (g_ascii_isspace (*exact))
            exact++;
        }
      else if (*text++ != *exact++)
        return FALSE;
    }
  return text == end && *exact == '\0';
}

static void
check_range (GovChecking *self,
             GovRecord   *record,
             Document    *document,
             gint64       start,
             gint64       end)
{
  const char *exact = gov_evidence_get_exact (GOV_EVIDENCE (record)), *from, *to;

  from = document_find (document, start);
  to = document_find (document, end);
  if (exact != NULL && !is_same_text (from, to, exact))
    {
      g_autofree char *found = g_strndup (from, MIN ((gsize) (to - from), 1024));
      g_autofree char *shortened = gov_check_shorten (found);
      g_autofree char *stated = gov_check_shorten (exact);

      gov_checking_add (self, record, "exact", "evidence-differs",
                        "exact is \"%s\", and at %" G_GINT64_FORMAT " the document says \"%s\"", stated, start, shortened);
    }
}

static void
check_evidence (GovChecking *self,
                GovRecord   *record)
{
  Document *document = find_document (self, record);
  gint64 start = gov_check_get_integer (record, "start", -1), end = gov_check_get_integer (record, "end", -1);
  const char *exact = gov_evidence_get_exact (GOV_EVIDENCE (record));

  if (document == NULL)
    return;
  if (start > document->length || end > document->length)
    gov_checking_add (self, record, end > document->length ? "end" : "start", "evidence-outside-document",
                      "%s is %" G_GINT64_FORMAT ", and the document has %" G_GINT64_FORMAT " characters",
                      end > document->length ? "end" : "start", MAX (start, end), document->length);
  else if (start >= 0 && end >= start)
    check_range (self, record, document, start, end);
  else if (start < 0 && end < 0 && exact != NULL && strstr (document->text, exact) == NULL)
    {
      g_autofree char *stated = gov_check_shorten (exact);

      gov_checking_add (self, record, "exact", "evidence-differs", "exact is \"%s\", which the document does not say", stated);
    }
}

const GovCheck gov_check_evidence[] = {
  { gov_evidence_get_type, check_evidence },
  { NULL, NULL },
};
