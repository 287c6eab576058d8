/* Kept members: what was read and no field holds. */
#include "records/gov-reading-private.h"

static gboolean
same_format (const char *a,
             const char *b)
{
  return g_strcmp0 (a, b) == 0;
}

const char *
gov_kept_find (GovKept    *first,
               const char *format,
               const char *key)
{
  for (GovKept *kept = first; kept != NULL; kept = kept->next)
    if (same_format (kept->format, format) && g_str_equal (kept->key, key))
      return kept->raw;
  return NULL;
}

static void
free_kept (GovRecord *record,
           GovKept   *kept)
{
  if (!gov_record_owns (record, kept))
    return;
  g_free ((char *) kept->format);
  g_free ((char *) kept->key);
  g_free ((char *) kept->raw);
  g_free (kept);
}

void
gov_kept_append (GovKept *first,
                 GovKept *more)
{
  while (first->next != NULL)
    first = first->next;
  first->next = more;
}

/* Takes the native member @key out of the list and returns what is left of it. */
GovKept *
gov_kept_without (GovRecord  *record,
                  GovKept    *first,
                  const char *key)
{
  GovKept **link = &first;

  while (*link != NULL)
    {
      GovKept *kept = *link;

      if (kept->format != NULL || !g_str_equal (kept->key, key))
        {
          link = &kept->next;
          continue;
        }
      *link = kept->next;
      free_kept (record, kept);
    }
  return first;
}

static void
kept_clear (GovRecord *record,
            GovSlot    slot)
{
  for (GovKept *kept = slot.pointer, *next; kept != NULL; kept = next)
    {
      next = kept->next;
      free_kept (record, kept);
    }
}

static guint
count_kept (GovKept *kept)
{
  guint n = 0;

  for (; kept != NULL; kept = kept->next)
    n++;
  return n;
}

/* The order of members means nothing in JSON. */
static gboolean
kept_equal (GovRecord *record,
            GovSlot    slot,
            GovRecord *other,
            GovSlot    other_slot)
{
  if (count_kept (slot.pointer) != count_kept (other_slot.pointer))
    return FALSE;
  for (GovKept *kept = slot.pointer; kept != NULL; kept = kept->next)
    if (g_strcmp0 (gov_kept_find (other_slot.pointer, kept->format, kept->key), kept->raw) != 0)
      return FALSE;
  return TRUE;
}

/* Copies one member alone. */
GovKept *
gov_kept_copy_member (const GovKept *kept)
{
  GovKept *copy = g_new0 (GovKept, 1);

  copy->format = g_strdup (kept->format);
  copy->key = g_strdup (kept->key);
  copy->raw = g_strdup (kept->raw);
  return copy;
}

static GovSlot
kept_copy (GovRecord      *record,
           const GovBound *bound,
           GovSlot         slot)
{
  GovKept *first = NULL, **end = &first;

  for (GovKept *kept = slot.pointer; kept != NULL; kept = kept->next)
    {
      *end = gov_kept_copy_member (kept);
      end = &(*end)->next;
    }
  return (GovSlot) { .pointer = first };
}

static void
write_members (GovKept       *first,
               const char    *format,
               GovJsonWriter *writer)
{
  for (GovKept *kept = first; kept != NULL; kept = kept->next)
    if (same_format (kept->format, format))
      {
        gov_json_writer_key (writer, kept->key);
        gov_json_writer_raw (writer, kept->raw, strlen (kept->raw));
      }
}

static gboolean
is_first_of_format (GovKept *first,
                    GovKept *kept)
{
  while (!same_format (first->format, kept->format))
    first = first->next;
  return first == kept;
}

void
gov_kept_write (GovKept       *first,
                GovJsonWriter *writer)
{
  gboolean open = FALSE;

  write_members (first, NULL, writer);
  for (GovKept *kept = first; kept != NULL; kept = kept->next)
    {
      if (kept->format == NULL || !is_first_of_format (first, kept))
        continue;
      if (!open)
        {
          gov_json_writer_key (writer, "kept");
          gov_json_writer_open (writer, '{');
          open = TRUE;
        }
      gov_json_writer_key (writer, kept->format);
      gov_json_writer_open (writer, '{');
      write_members (first, kept->format, writer);
      gov_json_writer_close (writer, '}');
    }
  if (open)
    gov_json_writer_close (writer, '}');
}

/* As one value, for telling a difference. */
static void
kept_write (GovJsonWriter  *writer,
            GovRecord      *record,
            const GovBound *bound,
            GovSlot         slot)
{
  gov_json_writer_open (writer, '{');
  gov_kept_write (slot.pointer, writer);
  gov_json_writer_close (writer, '}');
}

const GovKind gov_kind_kept = {
  .name = "kept",
  .clear = kept_clear,
  .equal = kept_equal,
  .copy = kept_copy,
  .write = kept_write,
};
