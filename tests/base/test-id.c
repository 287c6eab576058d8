#include "base/gov-id.h"

#include <string.h>

static void
test_random (void)
{
  g_autofree char *a = gov_id_new ();
  g_autofree char *b = gov_id_new ();

  g_assert_true (g_str_has_prefix (a, "urn:uuid:"));
  g_assert_true (g_uuid_string_is_valid (a + strlen ("urn:uuid:")));
  g_assert_cmpstr (a, !=, b);
}

/* What is read twice must be recognised. */
static void
test_named (void)
{
  g_autofree char *a = gov_id_new_from_name ("report 1-20");
  g_autofree char *again = gov_id_new_from_name ("report 1-20");
  g_autofree char *b = gov_id_new_from_name ("report 1-21");
  const char *uuid = a + strlen ("urn:uuid:");

  g_assert_cmpstr (a, ==, again);
  g_assert_cmpstr (a, !=, b);
  g_assert_true (g_uuid_string_is_valid (uuid));
  g_assert_cmpint (uuid[14], ==, '5'); /* the version, RFC 4122 4.1.3 */
  g_assert_nonnull (strchr ("89ab", uuid[19]));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/id/random", test_random);
  g_test_add_func ("/id/named", test_named);
  return g_test_run ();
}
