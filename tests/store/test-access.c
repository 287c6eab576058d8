#include "store/gov-access-private.h"
#include "store/gov-publish.h"

#include <string.h>

#include "records/gov-record-types.h"

static GovRecord *
read_record (const char *json)
{
  g_autoptr (GError) error = NULL;
  GovRecord *record = gov_record_new_from_json (json, -1, &error);

  g_assert_no_error (error);
  return record;
}

/* Takes the record. */
static void
assert_json (GovRecord  *record,
             const char *expected)
{
  G_GNUC_UNUSED g_autoptr (GovRecord) owned = record;
  g_autofree char *json = record ? gov_record_to_json (record, FALSE) : NULL;

  g_assert_cmpstr (json, ==, expected);
}

static const struct
{
  const char *json;
  GovAccess holder;
  GovAccess expected;
} levels[] = {
  { "{\"type\":\"Action\",\"access\":\"public\"}", GOV_ACCESS_UNSET, GOV_ACCESS_PUBLIC },
  { "{\"type\":\"Action\",\"access\":\"internal\"}", GOV_ACCESS_UNSET, GOV_ACCESS_INTERNAL },
  { "{\"type\":\"Action\"}", GOV_ACCESS_UNSET, GOV_ACCESS_SECRET },
  { "{\"type\":\"Action\",\"access\":\"top-secret\"}", GOV_ACCESS_UNSET, GOV_ACCESS_SECRET },
  { "{\"type\":\"Action\",\"access\":\"Public\"}", GOV_ACCESS_PUBLIC, GOV_ACCESS_SECRET },
  { "{\"type\":\"Action\",\"access\":null}", GOV_ACCESS_PUBLIC, GOV_ACCESS_SECRET },
  { "{\"type\":\"Action\"}", GOV_ACCESS_PUBLIC, GOV_ACCESS_PUBLIC },
  { "{\"type\":\"Action\"}", GOV_ACCESS_CONFIDENTIAL, GOV_ACCESS_CONFIDENTIAL },
  { "{\"type\":\"Action\",\"access\":\"public\"}", GOV_ACCESS_CONFIDENTIAL, GOV_ACCESS_CONFIDENTIAL },
  { "{\"type\":\"Action\",\"access\":\"secret\"}", GOV_ACCESS_PUBLIC, GOV_ACCESS_SECRET },
};

static void
test_levels (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (levels); i++)
    {
      g_autoptr (GovRecord) record = read_record (levels[i].json);

      g_assert_cmpint (gov_access_effective (record, levels[i].holder), ==, levels[i].expected);
    }
}

/* What is read, the level, and what is seen then; NULL: nothing. */
static const struct
{
  const char *json;
  GovAccess upto;
  const char *expected;
} cuts[] = {
  /* A record above. */
  { "{\"type\":\"Action\",\"id\":\"a\",\"text\":\"x\",\"access\":\"internal\"}", GOV_ACCESS_PUBLIC, NULL },
  { "{\"type\":\"Action\",\"id\":\"a\",\"text\":\"x\",\"access\":\"internal\"}", GOV_ACCESS_UNSET, NULL },
  /* Records held: a list that may not be seen at all leaves no trace, an empty one stays. */
  { "{\"type\":\"Meeting\",\"access\":\"public\",\"agenda\":[{\"type\":\"AgendaItem\",\"id\":\"i\",\"access\":\"secret\"},"
    "{\"type\":\"AgendaItem\",\"id\":\"j\"}],\"actions\":[{\"type\":\"Action\",\"access\":\"internal\"}],\"votes\":[]}",
    GOV_ACCESS_PUBLIC,
    "{\"type\":\"Meeting\",\"agenda\":[{\"type\":\"AgendaItem\",\"id\":\"j\"}],\"votes\":[],\"access\":\"public\"}" },
  { "{\"type\":\"Meeting\",\"access\":\"public\",\"actions\":[{\"type\":\"Action\",\"access\":\"internal\"}]}",
    GOV_ACCESS_INTERNAL,
    "{\"type\":\"Meeting\",\"actions\":[{\"type\":\"Action\",\"access\":\"internal\"}],\"access\":\"public\"}" },
  /* One held alone, and what it holds in turn. */
  { "{\"type\":\"Action\",\"due\":{\"type\":\"Deadline\",\"text\":\"soon\",\"access\":\"secret\"},\"access\":\"public\"}",
    GOV_ACCESS_CONFIDENTIAL, "{\"type\":\"Action\",\"access\":\"public\"}" },
  { "{\"type\":\"Meeting\",\"agenda\":[{\"type\":\"AgendaItem\",\"access\":\"secret\","
    "\"actions\":[{\"type\":\"Action\",\"access\":\"public\"}]}],\"access\":\"public\"}",
    GOV_ACCESS_PUBLIC, "{\"type\":\"Meeting\",\"access\":\"public\"}" },
  /* References to what is hidden, and to what is not known here. */
  { "{\"type\":\"Meeting\",\"agenda\":[{\"type\":\"AgendaItem\",\"id\":\"i\",\"access\":\"secret\"}],"
    "\"decisions\":[{\"type\":\"Decision\",\"agendaItem\":\"i\",\"cites\":[\"i\",\"else\"]}],\"access\":\"public\"}",
    GOV_ACCESS_PUBLIC,
    "{\"type\":\"Meeting\",\"decisions\":[{\"type\":\"Decision\",\"cites\":[\"else\"]}],\"access\":\"public\"}" },
  /* What no field holds may be anything. */
  { "{\"type\":\"Action\",\"text\":null,\"status\":\"odd\",\"mood\":{\"access\":\"secret\"},\"access\":\"public\"}",
    GOV_ACCESS_PUBLIC, "{\"type\":\"Action\",\"access\":\"public\",\"text\":null,\"status\":\"odd\"}" },
  { "{\"type\":\"Meeting\",\"agenda\":[null,{\"type\":\"AgendaItem\",\"access\":\"secret\"}],\"access\":\"public\"}",
    GOV_ACCESS_PUBLIC, "{\"type\":\"Meeting\",\"access\":\"public\"}" },
  { "{\"type\":\"Decision\",\"by\":{\"id\":\"o\",\"label\":\"Council\",\"mood\":\"grim\"},\"access\":\"public\"}",
    GOV_ACCESS_PUBLIC, "{\"type\":\"Decision\",\"by\":{\"id\":\"o\",\"label\":\"Council\"},\"access\":\"public\"}" },
  { "{\"type\":\"Action\",\"mood\":{\"access\":\"secret\"},\"access\":\"public\"}", GOV_ACCESS_SECRET,
    "{\"type\":\"Action\",\"access\":\"public\",\"mood\":{\"access\":\"secret\"}}" },
};

static void
test_cut (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cuts); i++)
    {
      g_autoptr (GovRecord) record = read_record (cuts[i].json);
      g_autofree char *before = gov_record_to_json (record, FALSE);

      assert_json (gov_access_cut (record, GOV_ACCESS_UNSET, cuts[i].upto), cuts[i].expected);
      assert_json (g_object_ref (record), before); /* nothing was done to the record itself */
    }
}

/* A record of which all may be seen is not copied. */
static void
test_cut_nothing (void)
{
  g_autoptr (GovRecord) record = read_record ("{\"type\":\"Meeting\",\"agenda\":[{\"type\":\"AgendaItem\"}],\"access\":\"internal\"}");
  g_autoptr (GovRecord) cut = gov_access_cut (record, GOV_ACCESS_UNSET, GOV_ACCESS_INTERNAL);

  g_assert_true (cut == record);
  g_assert_true (gov_access_is_whole (record, GOV_ACCESS_UNSET, GOV_ACCESS_INTERNAL));
  g_assert_false (gov_access_is_whole (record, GOV_ACCESS_UNSET, GOV_ACCESS_PUBLIC));
}

#define PAST(rest) "{\"type\":\"Meeting\",\"agenda\":[" rest "],\"access\":\"public\"}"

/* What was withdrawn cannot be read in the past; what was released cannot be read further back. */
static void
test_cut_past (void)
{
  g_autoptr (GovRecord) with_id = read_record (PAST ("{\"type\":\"AgendaItem\",\"id\":\"i\",\"title\":\"x\"}"));
  g_autoptr (GovRecord) with_id_now = read_record (PAST ("{\"type\":\"AgendaItem\",\"id\":\"i\",\"access\":\"secret\"}"));
  g_autoptr (GovRecord) without = read_record (PAST ("{\"type\":\"AgendaItem\",\"title\":\"x\"},{\"type\":\"AgendaItem\",\"id\":\"j\"}"));
  g_autoptr (GovRecord) without_now = read_record (PAST ("{\"type\":\"AgendaItem\",\"title\":\"y\",\"access\":\"secret\"}"));
  g_autoptr (GovRecord) above_now = read_record ("{\"type\":\"Meeting\",\"access\":\"internal\"}");

  assert_json (gov_access_cut_past (with_id, with_id, GOV_ACCESS_PUBLIC), PAST ("{\"type\":\"AgendaItem\",\"id\":\"i\",\"title\":\"x\"}"));
  assert_json (gov_access_cut_past (with_id, with_id_now, GOV_ACCESS_PUBLIC), "{\"type\":\"Meeting\",\"access\":\"public\"}");
  assert_json (gov_access_cut_past (with_id_now, with_id, GOV_ACCESS_PUBLIC), "{\"type\":\"Meeting\",\"access\":\"public\"}");
  assert_json (gov_access_cut_past (without, without_now, GOV_ACCESS_PUBLIC), PAST ("{\"type\":\"AgendaItem\",\"id\":\"j\"}"));
  assert_json (gov_access_cut_past (with_id, above_now, GOV_ACCESS_PUBLIC), NULL);
  assert_json (gov_access_cut_past (with_id, above_now, GOV_ACCESS_INTERNAL), PAST ("{\"type\":\"AgendaItem\",\"id\":\"i\",\"title\":\"x\"}"));
}

/* From which level on a change shows. */
static void
test_changes (void)
{
  g_autoptr (GovRecord) none = read_record (PAST (""));
  g_autoptr (GovRecord) secret = read_record (PAST ("{\"type\":\"AgendaItem\",\"id\":\"i\",\"access\":\"secret\"}"));
  g_autoptr (GovRecord) internal = read_record (PAST ("{\"type\":\"AgendaItem\",\"id\":\"i\",\"access\":\"internal\"}"));
  g_autoptr (GovRecord) open = read_record (PAST ("{\"type\":\"AgendaItem\",\"id\":\"i\"}"));
  g_autoptr (GovRecord) above = read_record ("{\"type\":\"Meeting\",\"access\":\"confidential\"}");
  g_autoptr (GovRecord) bare = read_record ("{\"type\":\"Meeting\",\"access\":\"public\"}");

  g_assert_cmpint (gov_access_of_change (NULL, open), ==, GOV_ACCESS_PUBLIC);
  g_assert_cmpint (gov_access_of_change (open, NULL), ==, GOV_ACCESS_PUBLIC);
  g_assert_cmpint (gov_access_of_change (NULL, above), ==, GOV_ACCESS_CONFIDENTIAL);
  g_assert_cmpint (gov_access_of_change (above, NULL), ==, GOV_ACCESS_CONFIDENTIAL);
  g_assert_cmpint (gov_access_of_change (none, open), ==, GOV_ACCESS_PUBLIC);
  g_assert_cmpint (gov_access_of_change (secret, internal), ==, GOV_ACCESS_INTERNAL);
  g_assert_cmpint (gov_access_of_change (internal, secret), ==, GOV_ACCESS_INTERNAL);
  g_assert_cmpint (gov_access_of_change (bare, secret), ==, GOV_ACCESS_SECRET);
  g_assert_cmpint (gov_access_of_change (secret, open), ==, GOV_ACCESS_PUBLIC);
  g_assert_cmpint (gov_access_of_change (open, open), ==, GOV_ACCESS_PUBLIC);
  g_assert_cmpint (gov_access_of_change (secret, secret), ==, GOV_ACCESS_PUBLIC);
  g_assert_cmpint (gov_access_of_change (above, open), ==, GOV_ACCESS_PUBLIC);
  g_assert_cmpint (gov_access_of_change (open, above), ==, GOV_ACCESS_CONFIDENTIAL);
}

static const char inside[] =
  "[{\"type\":\"Meeting\",\"id\":\"m\",\"title\":\"Council\",\"mood\":\"grim\",\"note\":\"aside\",\"access\":\"public\","
  "\"evidence\":[{\"type\":\"Evidence\",\"exact\":\"words\"}],"
  "\"participants\":[{\"type\":\"Participant\",\"person\":\"p\",\"reason\":\"ill\"}],"
  "\"agenda\":[{\"type\":\"AgendaItem\",\"id\":\"i\",\"title\":\"Roads\",\"papers\":[\"open\",\"closed\",\"elsewhere\"]},"
  "{\"type\":\"AgendaItem\",\"id\":\"s\",\"title\":\"Land\",\"access\":\"secret\"}],"
  "\"decisions\":[{\"type\":\"Decision\",\"agendaItem\":\"s\",\"text\":\"Yes\"}]},"
  "{\"type\":\"Paper\",\"id\":\"open\",\"title\":\"Plan\",\"access\":\"public\"},"
  "{\"type\":\"Paper\",\"id\":\"closed\",\"title\":\"Price\",\"access\":\"confidential\"},"
  "{\"type\":\"Paper\",\"id\":\"silent\",\"title\":\"Of no level\"},"
  "{\"type\":\"Person\",\"id\":\"p\",\"name\":\"A\",\"email\":\"a@b\",\"birthDate\":\"1970\",\"access\":\"public\"},"
  "{\"type\":\"Conflict\",\"id\":\"c\",\"field\":\"title\",\"access\":\"public\"},"
  "{\"type\":\"Weather\",\"id\":\"w\",\"sky\":\"grey\",\"access\":\"public\"}]";

static const char outside[] =
  "{\"type\":\"Register\",\"records\":["
  "{\"type\":\"Meeting\",\"id\":\"m\",\"title\":\"Council\",\"participants\":[{\"type\":\"Participant\",\"person\":\"p\"}],"
  "\"agenda\":[{\"type\":\"AgendaItem\",\"id\":\"i\",\"title\":\"Roads\",\"papers\":[\"open\",\"elsewhere\"]}],"
  "\"decisions\":[{\"type\":\"Decision\",\"text\":\"Yes\"}],\"access\":\"public\"},"
  "{\"type\":\"Paper\",\"id\":\"open\",\"title\":\"Plan\",\"access\":\"public\"},"
  "{\"type\":\"Person\",\"id\":\"p\",\"name\":\"A\",\"access\":\"public\"}]}\n";

static void
test_publish (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = g_bytes_new_static (inside, strlen (inside));
  g_autoptr (GovRegister) records = gov_register_new_from_bytes (bytes, "inside.json", &error);
  g_autoptr (GovRegister) published = NULL;
  g_autoptr (GovRegister) by_default = NULL;
  g_autofree char *json = NULL, *json_by_default = NULL;

  g_assert_no_error (error);
  published = gov_publish_register (records, GOV_ACCESS_PUBLIC);
  json = gov_register_to_json (published, FALSE);
  g_assert_cmpstr (json, ==, outside);
  by_default = gov_publish_register (records, GOV_ACCESS_UNSET);
  json_by_default = gov_register_to_json (by_default, FALSE);
  g_assert_cmpstr (json_by_default, ==, outside);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/access/levels", test_levels);
  g_test_add_func ("/access/cut", test_cut);
  g_test_add_func ("/access/cut-nothing", test_cut_nothing);
  g_test_add_func ("/access/cut-past", test_cut_past);
  g_test_add_func ("/access/changes", test_changes);
  g_test_add_func ("/access/publish", test_publish);
  return g_test_run ();
}
