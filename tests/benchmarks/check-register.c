/* What has to be right before a time counts. */
#include "check-register.h"

#include <json-glib/json-glib.h>
#include <stdio.h>
#include <string.h>

#include "gov.h"
#include "peer.h"

static gboolean
has_only_fields (GovRegister *reg)
{
  g_autoptr (GovList) all = gov_register_list (reg, GOV_TYPE_RECORD);
  guint n = gov_list_get_length (all);

  for (guint i = 0; i < n; i++)
    {
      GovRecord *record = gov_list_get (all, i);
      g_auto (GStrv) kept = gov_record_dup_kept_keys (record);

      if (GOV_IS_OTHER_RECORD (record) || (kept != NULL && kept[0] != NULL))
        {
          g_autofree char *json = gov_record_to_json (record, FALSE);

          printf ("# not all of this is in fields: %s\n", json);
          return FALSE;
        }
    }
  printf ("# the register has %u records, those that others hold included\n", n);
  return TRUE;
}

/* Everything must be read into fields, and written back to the same bytes. */
gboolean
check_register (const MeasureInput *input)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (input->text, input->length);
  g_autoptr (GError) error = NULL;
  g_autoptr (GovRegister) reg = gov_register_new_from_bytes (bytes, "register", &error);
  g_autofree char *written = NULL;

  if (reg == NULL)
    {
      printf ("# %s\n", error->message);
      return FALSE;
    }
  written = gov_register_to_ndjson (reg);
  if (!g_str_equal (written, input->text))
    {
      gsize same = 0;

      while (written[same] != '\0' && written[same] == input->text[same])
        same++;
      printf ("# written otherwise than read, from byte %zu on: %.60s\n", same, written + same);
      return FALSE;
    }
  return has_only_fields (reg);
}

/* The peers must hold all of it too; a hundredth of them shows it. */
gboolean
check_peers (const MeasureInput *input)
{
  const char *line = input->text;
  g_autoptr (GPtrArray) peers = peer_read_lines (line, input->length);

  for (guint i = 0; i < peers->len / 100; i++)
    {
      g_autofree char *before = g_strndup (line, strcspn (line, "\n")), *after = peer_to_line (peers->pdata[i]);
      g_autoptr (JsonNode) a = json_from_string (before, NULL), b = json_from_string (after, NULL);

      if (!json_node_equal (a, b))
        {
          printf ("# the peer is not equal to its line: %s\n", before);
          return FALSE;
        }
      line += strlen (before) + 1;
    }
  return TRUE;
}
