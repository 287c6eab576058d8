/* gov show ID FILE... */
#include "choice.h"
#include "record-print.h"

static void
print_text (Input     *input,
            Ids       *ids,
            GovRecord *record,
            GString   *out)
{
  if (out->len > 0)
    g_string_append_c (out, '\n');
  record_print (record, input->records, ids, input_find_file (input, record), out);
}

static void
print_json (GovRecord *record,
            GString   *out)
{
  g_autofree char *json = gov_record_to_json (record, TRUE);

  g_string_append_printf (out, "%s\n", g_strchomp (json));
}

/* All records that have the id, where several do. */
static void
print_records (Input      *input,
               Ids        *ids,
               const char *id,
               gboolean    as_json,
               GString    *out)
{
  g_autoptr (GovList) records = gov_register_lookup_all (input->records, id);

  if (gov_list_get_length (records) > 1)
    verb_remark ("%u records have the id %s", gov_list_get_length (records), id);
  for (guint i = 0; i < gov_list_get_length (records); i++)
    if (as_json)
      print_json (gov_list_get (records, i), out);
    else
      print_text (input, ids, gov_list_get (records, i), out);
}

int
verb_show (const Verb  *self,
           char       **argv)
{
  return choice_run (self, argv, print_records);
}
