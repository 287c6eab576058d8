/* Records for the world outside, made of those inside. */
#include "store/gov-publish.h"

#include <string.h>

#include "records/gov-register-private.h"
#include "store/gov-access-private.h"
#include "store/gov-cutting-private.h"
#include "store/gov-store-resources-private.h"

#define LIST "/libgov/store/public.fields"

/* --- The list of fields that may be published --- */

static void
list_field (GovRecordClass *klass,
            const char     *word,
            guint64        *fields)
{
  gboolean denied = *word == '-';

  word += denied;
  GOV_FOREACH_BIT (bit, klass->known)
    {
      const GovField *field = klass->fields[bit]->field;
      guint64 mask = G_GUINT64_CONSTANT (1) << bit;

      if (field->key != NULL && g_str_equal (field->key, word))
        *fields = denied ? *fields & ~mask : *fields | mask;
    }
}

/* The words of the list that stand after @type, one after the other. */
static void
list_type (GovRecordClass     *klass,
           const char         *type,
           const char * const *lines,
           guint64            *fields)
{
  gboolean is_of_type = FALSE;

  for (; *lines != NULL; lines++)
    {
      g_auto (GStrv) words = NULL;
      gboolean goes_on = g_ascii_isspace (**lines);

      if (**lines == '#' || **lines == '\0')
        continue;
      words = g_strsplit_set (*lines, " ", -1);
      if (!goes_on)
        is_of_type = g_str_equal (words[0], type);
      for (guint i = goes_on ? 0 : 1; is_of_type && words[i] != NULL; i++)
        list_field (klass, words[i], fields);
    }
}

static gpointer
read_list (gpointer unused)
{
  g_autoptr (GBytes) bytes = NULL;
  g_auto (GStrv) lines = NULL;
  guint64 *published = g_new0 (guint64, gov_record_class_count ());
  gsize length;
  const char *text;

  g_resources_register (gov_store_get_resource ());
  bytes = g_resources_lookup_data (LIST, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  text = g_bytes_get_data (bytes, &length);
  lines = g_strsplit (text, "\n", -1);
  for (guint i = 0; i < gov_record_class_count (); i++)
    {
      GovRecordClass *klass = gov_record_class_nth (i);
      guint64 own = 0, shared = 0;

      list_type (klass, klass->type_name, (const char * const *) lines, &own);
      list_type (klass, "Record", (const char * const *) lines, &shared);
      list_type (klass, klass->type_name, (const char * const *) lines, &shared);
      /* A type of which nothing of its own is listed is not published at all. */
      published[klass->index] = own != 0 ? shared : 0;
    }
  return published;
}

static const guint64 *
get_published (void)
{
  static GOnce once = G_ONCE_INIT;

  return g_once (&once, read_list, NULL);
}

/* --- What is not published, so that nothing leads there --- */

typedef struct
{
  const GovCutting *cutting;
  GovAccess holder;
  gboolean is_within;      /* what is not published */
  GHashTable *published;   /* ids */
} Survey;

static void
survey_record (GovRecord *record,
               gpointer   data)
{
  const Survey *before = data;
  Survey here = *before;
  const char *id = gov_record_get_id (record);

  here.holder = gov_access_effective (record, before->holder);
  here.is_within = before->is_within || here.holder > here.cutting->upto ||
                   here.cutting->published[GOV_RECORD_GET_CLASS (record)->index] == 0;
  if (id != NULL)
    g_hash_table_add (here.is_within ? here.cutting->hidden : here.published, (gpointer) id);
  gov_record_visit_held (record, survey_record, &here);
}

static void
survey_register (GovRegister      *records,
                 const GovCutting *cutting)
{
  g_autoptr (GHashTable) published = g_hash_table_new (g_str_hash, g_str_equal);
  Survey survey = { cutting, GOV_ACCESS_UNSET, FALSE, published };
  GHashTableIter iter;
  gpointer id;

  for (guint i = 0; i < gov_register_get_length (records); i++)
    survey_record (gov_register_get (records, i), &survey);
  g_hash_table_iter_init (&iter, published);
  while (g_hash_table_iter_next (&iter, &id, NULL))
    g_hash_table_remove (cutting->hidden, id);
}

/**
 * gov_publish_register:
 * @records: all records, each with its level of access
 * @upto: the highest level that is published; %GOV_ACCESS_UNSET means %GOV_ACCESS_PUBLIC
 *
 * Makes a new register of what may be published: of the records up to a level the fields that are on a
 * list, `store/public.fields` in the sources.
 *
 * It is made by copying what is on the list and not by taking out what is not: a field that a later
 * version of libgov adds, a member that no field holds and a type that is not known are left out.  The
 * level of a record is its own or that of its holder, whichever is higher; a record at the top that
 * states none, and a level that is not known, are %GOV_ACCESS_SECRET.  References to records of @records
 * that are not published are left out too.  Records keep their ids.
 *
 * Returns: (transfer full): the new register
 *
 * Since: 1.0
 */
GovRegister *
gov_publish_register (GovRegister *records,
                      GovAccess    upto)
{
  g_autoptr (GHashTable) hidden = NULL;
  GovCutting cutting = { MAX (upto, GOV_ACCESS_PUBLIC) };
  GovRegister *published;

  g_return_val_if_fail (GOV_IS_REGISTER (records), NULL);

  cutting.hidden = hidden = g_hash_table_new (g_str_hash, g_str_equal);
  cutting.published = get_published ();
  survey_register (records, &cutting);
  published = gov_register_new ();
  for (guint i = 0; i < gov_register_get_length (records); i++)
    {
      GovRecord *copy = gov_cutting_copy (&cutting, gov_register_get (records, i), GOV_ACCESS_UNSET);

      if (copy != NULL)
        gov_register_take (published, copy);
    }
  return published;
}
