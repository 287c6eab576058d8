/* What a store can prove, what it seals and erases, and what it shows to whom. */
#include <glib/gstdio.h>
#include <libgov/gov.h>
#include <string.h>

typedef struct
{
  char *folder;
  char *path;
  GovStore *store;
} Fixture;

static GovStore *
open_store (Fixture *fixture)
{
  g_autofree char *uri = g_strconcat ("sqlite:", fixture->path, NULL);
  g_autoptr (GError) error = NULL;
  GovStore *store = gov_store_open (uri, GOV_STORE_PLAIN, NULL, &error);

  g_assert_no_error (error);
  return store;
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  fixture->folder = g_dir_make_tmp ("gov-proof-XXXXXX", NULL);
  fixture->path = g_build_filename (fixture->folder, "council.gov", NULL);
  fixture->store = open_store (fixture);
}

static const char * const endings[] = { "", "-wal", "-shm" };

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  g_clear_object (&fixture->store);
  for (guint i = 0; i < G_N_ELEMENTS (endings); i++)
    {
      g_autofree char *path = g_strconcat (fixture->path, endings[i], NULL);

      g_remove (path);
    }
  g_assert_cmpint (g_rmdir (fixture->folder), ==, 0);
  g_free (fixture->folder);
  g_free (fixture->path);
}

/* Puts a record as it is in JSON, on whatever the store has; its revision, or 0. */
static gint64
put (Fixture     *fixture,
     const char  *json,
     GError     **error)
{
  g_autoptr (GovTransaction) transaction = gov_store_begin (fixture->store, "ada", "as it is");
  g_autoptr (GovRecord) record = gov_record_new_from_json (json, -1, error);
  g_autoptr (GovRecord) old = NULL;

  g_assert_nonnull (record);
  old = gov_store_get (fixture->store, gov_record_get_id (record), GOV_ACCESS_SECRET, NULL, NULL);
  if (!gov_transaction_put (transaction, record, old ? gov_store_get_base (old) : 0, error))
    return 0;
  return gov_transaction_commit (transaction, NULL, error);
}

static gint64
put_well (Fixture    *fixture,
          const char *json)
{
  g_autoptr (GError) error = NULL;
  gint64 number = put (fixture, json, &error);

  g_assert_no_error (error);
  return number;
}

static GovHead *
get_head (Fixture *fixture)
{
  g_autoptr (GError) error = NULL;
  GovHead *head = gov_store_get_head (fixture->store, NULL, &error);

  g_assert_no_error (error);
  return head;
}

static void
assert_verifies (Fixture *fixture,
                 GovHead *head)
{
  g_autoptr (GError) error = NULL;

  gov_store_verify (fixture->store, head, NULL, &error);
  g_assert_no_error (error);
}

#define ACTION(id, text, access) "{\"type\":\"Action\",\"id\":\"" id "\",\"text\":\"" text "\",\"access\":\"" access "\"}"

/* --- Proofs --- */

static void
test_proofs (Fixture       *fixture,
             gconstpointer  data)
{
  g_autoptr (GovHead) none = get_head (fixture);
  g_autoptr (GovHead) early = NULL;
  g_autoptr (GovHead) late = NULL;

  g_assert_cmpint (gov_head_get_size (none), ==, 0);
  assert_verifies (fixture, none);
  for (guint i = 1; i <= 300; i++)
    {
      g_autofree char *json = g_strdup_printf (ACTION ("urn:%u", "Mend %u", "public"), i, i);

      g_assert_cmpint (put_well (fixture, json), ==, i);
      if (i == 260)
        early = get_head (fixture);
    }
  late = get_head (fixture);
  assert_verifies (fixture, early);
  assert_verifies (fixture, late);
  for (guint i = 1; i <= 300; i += 13)
    {
      g_autoptr (GError) error = NULL;
      g_autofree char *json = g_strdup_printf (ACTION ("urn:%u", "Mend %u", "public"), i, i);
      g_autoptr (GovProof) now = gov_store_prove_inclusion (fixture->store, i, 0, GOV_ACCESS_PUBLIC, NULL, &error);
      g_autoptr (GovProof) then = i <= 260 ? gov_store_prove_inclusion (fixture->store, i, 260, GOV_ACCESS_PUBLIC, NULL, &error) : NULL;
      g_autoptr (GovProof) grown = gov_store_prove_consistency (fixture->store, i, 260 + 40 * (i > 260), NULL, &error);

      g_assert_no_error (error);
      g_assert_true (gov_proof_verify_inclusion (now, late, NULL));
      g_assert_true (gov_proof_verify_content (now, json, -1, NULL));
      g_assert_false (gov_proof_verify_inclusion (now, early, NULL));
      g_assert_true (then == NULL || gov_proof_verify_inclusion (then, early, NULL));
      g_assert_nonnull (grown);
    }
  {
    g_autoptr (GovProof) proof = gov_store_prove_consistency (fixture->store, 260, 0, NULL, NULL);

    g_assert_true (gov_proof_verify_consistency (proof, early, late, NULL));
    g_assert_false (gov_proof_verify_consistency (proof, late, early, NULL));
  }
}

static void
test_no_such_proof (Fixture       *fixture,
                    gconstpointer  data)
{
  g_autoptr (GError) missing = NULL, above = NULL, size = NULL, old = NULL;

  put_well (fixture, ACTION ("urn:a", "Mend", "public"));
  put_well (fixture, ACTION ("urn:b", "Hide", "secret"));
  g_assert_null (gov_store_prove_inclusion (fixture->store, 3, 0, GOV_ACCESS_SECRET, NULL, &missing));
  g_assert_null (gov_store_prove_inclusion (fixture->store, 2, 0, GOV_ACCESS_CONFIDENTIAL, NULL, &above));
  g_assert_null (gov_store_prove_inclusion (fixture->store, 1, 3, GOV_ACCESS_SECRET, NULL, &size));
  g_assert_null (gov_store_prove_consistency (fixture->store, 2, 1, NULL, &old));
  g_assert_error (missing, GOV_ERROR, GOV_ERROR_NOT_FOUND);
  g_assert_error (above, GOV_ERROR, GOV_ERROR_NOT_FOUND);
  g_assert_error (size, GOV_ERROR, GOV_ERROR_NOT_FOUND);
  g_assert_error (old, GOV_ERROR, GOV_ERROR_NOT_FOUND);
  g_assert_cmpstr (missing->message, ==, "3: no such revision");
  g_assert_cmpstr (above->message, ==, "2: no such revision");
}

/* --- Seals --- */

#define MINUTES(text) "{\"type\":\"Meeting\",\"id\":\"urn:m\",\"title\":\"" text "\",\"access\":\"public\"}"

static void
test_seal (Fixture       *fixture,
           gconstpointer  data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GovHead) head = NULL;
  g_autoptr (GovList) history = NULL;
  g_autoptr (GovTransaction) deletion = gov_store_begin (fixture->store, "eve", NULL);

  put_well (fixture, MINUTES ("Draft"));
  put_well (fixture, MINUTES ("Adopted"));
  g_assert_null (gov_store_seal (fixture->store, "urn:m", 1, GOV_SEAL_MODE_REFUSE, "ada", NULL, NULL, &error));
  g_assert_error (error, GOV_ERROR, GOV_ERROR_CONFLICT);
  g_clear_error (&error);
  g_assert_null (gov_store_seal (fixture->store, "urn:x", 0, GOV_SEAL_MODE_REFUSE, "ada", NULL, NULL, &error));
  g_assert_error (error, GOV_ERROR, GOV_ERROR_NOT_FOUND);
  g_clear_error (&error);

  head = gov_store_seal (fixture->store, "urn:m", 2, GOV_SEAL_MODE_REFUSE, "ada", "adopted", NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpint (gov_head_get_size (head), ==, 3);
  g_assert_cmpint (put (fixture, MINUTES ("Altered"), &error), ==, 0);
  g_assert_error (error, GOV_ERROR, GOV_ERROR_CONFLICT);
  g_clear_error (&error);
  gov_transaction_delete (deletion, "urn:m", 2, NULL);
  g_assert_cmpint (gov_transaction_commit (deletion, NULL, &error), ==, 0);
  g_assert_error (error, GOV_ERROR, GOV_ERROR_CONFLICT);
  g_clear_error (&error);
  put_well (fixture, ACTION ("urn:a", "Others go on", "public"));

  history = gov_store_list_history (fixture->store, "urn:m", GOV_ACCESS_PUBLIC, NULL, NULL);
  g_assert_cmpuint (gov_list_get_length (history), ==, 3);
  g_assert_cmpint (gov_revision_get_kind (gov_list_get (history, 2)), ==, GOV_REVISION_KIND_SEAL);
  assert_verifies (fixture, head);
}

static void
test_amend (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GovHead) head = NULL;
  g_autoptr (GovRecord) now = NULL;
  g_autoptr (GovList) history = NULL;

  put_well (fixture, MINUTES ("Adopted"));
  head = gov_store_seal (fixture->store, "urn:m", 0, GOV_SEAL_MODE_AMEND, "ada", "adopted", NULL, &error);
  g_assert_no_error (error);
  put_well (fixture, MINUTES ("Adopted, and put right"));
  now = gov_store_get (fixture->store, "urn:m", GOV_ACCESS_PUBLIC, NULL, NULL);
  g_assert_cmpstr (gov_meeting_get_title (GOV_MEETING (now)), ==, "Adopted, and put right");
  history = gov_store_list_history (fixture->store, "urn:m", GOV_ACCESS_PUBLIC, NULL, NULL);
  g_assert_cmpint (gov_revision_get_kind (gov_list_get (history, 2)), ==, GOV_REVISION_KIND_AMEND);
  assert_verifies (fixture, head);
}

/* --- Erasing --- */

/* In how many files of the store the word is, in any case. */
static guint
count_files_with (Fixture    *fixture,
                  const char *word)
{
  guint n = 0;

  for (guint i = 0; i < G_N_ELEMENTS (endings); i++)
    {
      g_autofree char *path = g_strconcat (fixture->path, endings[i], NULL);
      g_autofree char *bytes = NULL;
      gsize length;

      if (!g_file_get_contents (path, &bytes, &length, NULL))
        continue;
      for (gsize at = 0; at + strlen (word) <= length; at++)
        if (g_ascii_strncasecmp (bytes + at, word, strlen (word)) == 0)
          {
            n++;
            break;
          }
    }
  return n;
}

/* Deleting leaves the word in the files, which is the control. */
static void
test_erase (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GovHead) before = NULL;
  g_autoptr (GovProof) proof = NULL;
  g_autoptr (GovList) history = NULL;
  g_autoptr (GovTransaction) deletion = gov_store_begin (fixture->store, "ada", NULL);

  for (guint i = 0; i < 400; i++)
    {
      g_autofree char *json = g_strdup_printf (ACTION ("urn:%u", "Mend %u", "public"), i, i);

      put_well (fixture, json);
    }
  put_well (fixture, ACTION ("urn:a", "Ask Zwarteschaap", "public"));
  put_well (fixture, ACTION ("urn:a", "Ask Zwarteschaap again", "public"));
  put_well (fixture, ACTION ("urn:b", "Ask Wittelaken", "public"));
  before = get_head (fixture);
  g_assert_cmpuint (count_files_with (fixture, "zwarteschaap"), >, 0);

  gov_transaction_delete (deletion, "urn:b", 403, NULL);
  g_assert_cmpint (gov_transaction_commit (deletion, NULL, &error), ==, 404);
  g_assert_true (gov_store_erase (fixture->store, "urn:a", "ada", "GDPR art. 17", NULL, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (count_files_with (fixture, "zwarteschaap"), ==, 0);
  g_assert_cmpuint (count_files_with (fixture, "wittelaken"), >, 0);

  assert_verifies (fixture, before);
  proof = gov_store_prove_inclusion (fixture->store, 401, 403, GOV_ACCESS_SECRET, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (gov_proof_verify_inclusion (proof, before, NULL));
  g_assert_false (gov_proof_verify_content (proof, ACTION ("urn:a", "Ask Zwarteschaap", "public"), -1, &error));
  g_assert_error (error, GOV_ERROR, GOV_ERROR_NOT_FOUND);
  g_clear_error (&error);

  g_assert_null (gov_store_get (fixture->store, "urn:a", GOV_ACCESS_SECRET, NULL, &error));
  g_assert_error (error, GOV_ERROR, GOV_ERROR_NOT_FOUND);
  g_clear_error (&error);
  g_assert_null (gov_store_get_at_revision (fixture->store, "urn:a", 401, GOV_ACCESS_SECRET, NULL, NULL));
  history = gov_store_list_history (fixture->store, "urn:a", GOV_ACCESS_PUBLIC, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (gov_list_get_length (history), ==, 3);
  g_assert_true (gov_revision_is_erased (gov_list_get (history, 0)));
  g_assert_cmpint (gov_revision_get_kind (gov_list_get (history, 2)), ==, GOV_REVISION_KIND_ERASE);
  g_assert_cmpstr (gov_revision_get_reason (gov_list_get (history, 2)), ==, "GDPR art. 17");
  g_assert_false (gov_store_erase (fixture->store, "urn:x", "ada", "none", NULL, &error));
  g_assert_error (error, GOV_ERROR, GOV_ERROR_NOT_FOUND);
}

/* What is sealed can be erased: the law goes before. */
static void
test_erase_sealed (Fixture       *fixture,
                   gconstpointer  data)
{
  g_autoptr (GovHead) head = NULL;

  put_well (fixture, MINUTES ("Zwarteschaap was there"));
  head = gov_store_seal (fixture->store, "urn:m", 0, GOV_SEAL_MODE_REFUSE, "ada", "adopted", NULL, NULL);
  g_assert_true (gov_store_erase (fixture->store, "urn:m", "ada", "a court", NULL, NULL));
  g_assert_cmpuint (count_files_with (fixture, "zwarteschaap"), ==, 0);
  assert_verifies (fixture, head);
}

/* --- Who sees what --- */

#define COUNCIL(items, access) "{\"type\":\"Meeting\",\"id\":\"urn:m\",\"agenda\":[" items "],\"access\":\"" access "\"}"
#define OPEN "{\"type\":\"AgendaItem\",\"id\":\"i\",\"title\":\"Roads\"}"
#define CLOSED(title) "{\"type\":\"AgendaItem\",\"id\":\"j\",\"title\":\"" title "\",\"access\":\"secret\"}"

static void
assert_sees (GovRecord  *record,
             const char *json)
{
  G_GNUC_UNUSED g_autoptr (GovRecord) owned = record;
  g_autofree char *found = record ? gov_record_to_json (record, FALSE) : NULL;

  g_assert_cmpstr (found, ==, json);
}

static guint
count_history (Fixture   *fixture,
               GovAccess  upto)
{
  g_autoptr (GovList) history = gov_store_list_history (fixture->store, "urn:m", upto, NULL, NULL);

  return history ? gov_list_get_length (history) : 0;
}

static guint
count_changes (Fixture   *fixture,
               GovAccess  upto)
{
  g_autoptr (GovList) changes = gov_store_list_changes (fixture->store, 0, 100, upto, NULL, NULL);

  return gov_list_get_length (changes);
}

static void
test_cut (Fixture       *fixture,
          gconstpointer  data)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GovRegister) all = NULL;
  g_autoptr (GovRecord) seen = NULL;
  g_autoptr (GovList) history = NULL;
  g_autoptr (GovTransaction) transaction = gov_store_begin (fixture->store, "eve", NULL);
  g_autoptr (GovProof) proof = NULL;

  put_well (fixture, COUNCIL (OPEN "," CLOSED ("Land"), "public"));
  put_well (fixture, COUNCIL (OPEN "," CLOSED ("Land and its price"), "public"));
  put_well (fixture, ACTION ("urn:a", "Hide", "internal"));

  assert_sees (gov_store_get (fixture->store, "urn:m", GOV_ACCESS_PUBLIC, NULL, NULL), COUNCIL (OPEN, "public"));
  assert_sees (gov_store_get (fixture->store, "urn:m", GOV_ACCESS_SECRET, NULL, NULL),
               COUNCIL (OPEN "," CLOSED ("Land and its price"), "public"));
  assert_sees (gov_store_get_at_revision (fixture->store, "urn:m", 2, GOV_ACCESS_PUBLIC, NULL, NULL), COUNCIL (OPEN, "public"));
  all = gov_store_read_register (fixture->store, GOV_ACCESS_PUBLIC, NULL, NULL);
  g_assert_cmpuint (gov_register_get_length (all), ==, 1);
  assert_sees (g_object_ref (gov_register_get (all, 0)), COUNCIL (OPEN, "public"));

  /* The second revision changed nothing that the public may see: for them there is none. */
  g_assert_cmpuint (count_history (fixture, GOV_ACCESS_PUBLIC), ==, 1);
  g_assert_cmpuint (count_history (fixture, GOV_ACCESS_SECRET), ==, 2);
  g_assert_cmpuint (count_changes (fixture, GOV_ACCESS_PUBLIC), ==, 1);
  g_assert_cmpuint (count_changes (fixture, GOV_ACCESS_INTERNAL), ==, 2);
  g_assert_cmpuint (count_changes (fixture, GOV_ACCESS_SECRET), ==, 3);
  history = gov_store_list_history (fixture->store, "urn:m", GOV_ACCESS_PUBLIC, NULL, NULL);
  assert_sees (g_object_ref (gov_revision_get_record (gov_list_get (history, 0))), COUNCIL (OPEN, "public"));

  /* Its proof has no salt, with which guesses about the rest could be tried out. */
  proof = gov_store_prove_inclusion (fixture->store, 1, 0, GOV_ACCESS_PUBLIC, NULL, &error);
  g_assert_no_error (error);
  g_assert_false (gov_proof_verify_content (proof, COUNCIL (OPEN, "public"), -1, &error));
  g_assert_error (error, GOV_ERROR, GOV_ERROR_NOT_FOUND);
  g_clear_error (&error);

  /* Who saw a part cannot write it over the whole. */
  seen = gov_store_get (fixture->store, "urn:m", GOV_ACCESS_PUBLIC, NULL, NULL);
  gov_meeting_set_title (GOV_MEETING (seen), "Mine");
  g_assert_true (gov_transaction_put (transaction, seen, 2, NULL));
  g_assert_cmpint (gov_transaction_commit (transaction, NULL, &error), ==, 0);
  g_assert_error (error, GOV_ERROR, GOV_ERROR_CONFLICT);
}

/* What is withdrawn cannot be read in the past. */
static void
test_withdrawn (Fixture       *fixture,
                gconstpointer  data)
{
  g_autoptr (GError) error = NULL, no_record = NULL;

  put_well (fixture, COUNCIL (OPEN "," "{\"type\":\"AgendaItem\",\"id\":\"j\",\"title\":\"Land\"}", "public"));
  put_well (fixture, COUNCIL (OPEN "," CLOSED ("Land"), "public"));
  assert_sees (gov_store_get_at_revision (fixture->store, "urn:m", 1, GOV_ACCESS_PUBLIC, NULL, NULL), COUNCIL (OPEN, "public"));
  put_well (fixture, COUNCIL (OPEN, "confidential"));
  g_assert_null (gov_store_get_at_revision (fixture->store, "urn:m", 1, GOV_ACCESS_PUBLIC, NULL, &error));
  g_assert_null (gov_store_get_at_revision (fixture->store, "urn:x", 1, GOV_ACCESS_PUBLIC, NULL, &no_record));
  g_assert_cmpstr (error->message, ==, "urn:m: no such record");
  g_assert_cmpstr (no_record->message, ==, "urn:x: no such record");
  g_assert_cmpuint (count_history (fixture, GOV_ACCESS_PUBLIC), ==, 0);
  g_assert_cmpuint (count_changes (fixture, GOV_ACCESS_PUBLIC), ==, 0);
  g_assert_cmpuint (count_history (fixture, GOV_ACCESS_CONFIDENTIAL), ==, 3);
}

/* --- Without waiting --- */

static void
take_result (GObject      *source,
             GAsyncResult *result,
             gpointer      data)
{
  *(GAsyncResult **) data = g_object_ref (result);
}

static GAsyncResult *
wait_for (GAsyncResult **result)
{
  while (*result == NULL)
    g_main_context_iteration (NULL, TRUE);
  return *result;
}

static void
test_async (Fixture       *fixture,
            gconstpointer  data)
{
  g_autoptr (GAsyncResult) sealed = NULL, verified = NULL, proved = NULL, erased = NULL, got = NULL, grown = NULL;
  g_autoptr (GovHead) head = NULL, now = NULL;
  g_autoptr (GovProof) proof = NULL, consistency = NULL;
  g_autoptr (GError) error = NULL;

  put_well (fixture, MINUTES ("Adopted"));
  gov_store_seal_async (fixture->store, "urn:m", 0, GOV_SEAL_MODE_AMEND, "ada", "adopted", NULL, take_result, &sealed);
  head = gov_store_seal_finish (fixture->store, wait_for (&sealed), &error);
  g_assert_no_error (error);
  gov_store_prove_inclusion_async (fixture->store, 1, 0, GOV_ACCESS_PUBLIC, NULL, take_result, &proved);
  proof = gov_store_prove_inclusion_finish (fixture->store, wait_for (&proved), &error);
  g_assert_true (gov_proof_verify_inclusion (proof, head, &error));
  gov_store_erase_async (fixture->store, "urn:m", "ada", "a court", NULL, take_result, &erased);
  g_assert_true (gov_store_erase_finish (fixture->store, wait_for (&erased), &error));
  gov_store_get_head_async (fixture->store, NULL, take_result, &got);
  now = gov_store_get_head_finish (fixture->store, wait_for (&got), &error);
  gov_store_prove_consistency_async (fixture->store, 2, 0, NULL, take_result, &grown);
  consistency = gov_store_prove_consistency_finish (fixture->store, wait_for (&grown), &error);
  g_assert_true (gov_proof_verify_consistency (consistency, head, now, &error));
  gov_store_verify_async (fixture->store, head, NULL, take_result, &verified);
  g_assert_true (gov_store_verify_finish (fixture->store, wait_for (&verified), &error));
  g_assert_no_error (error);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
#define ADD(path, function) g_test_add (path, Fixture, NULL, set_up, function, tear_down)
  ADD ("/proof/proofs", test_proofs);
  ADD ("/proof/no-such-proof", test_no_such_proof);
  ADD ("/seal/refuse", test_seal);
  ADD ("/seal/amend", test_amend);
  ADD ("/erase/files", test_erase);
  ADD ("/erase/sealed", test_erase_sealed);
  ADD ("/access/cut", test_cut);
  ADD ("/access/withdrawn", test_withdrawn);
  ADD ("/proof/async", test_async);
  return g_test_run ();
}
