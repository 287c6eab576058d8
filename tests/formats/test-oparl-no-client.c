/* The client of OParl in a library that was built without libsoup. */
#include <libgov/gov.h>

static void
test_fetch (void)
{
  g_autoptr (GovOparlClient) client = gov_oparl_client_new (NULL);
  g_autoptr (GOutputStream) stream = g_memory_output_stream_new_resizable ();
  g_autoptr (GError) error = NULL;

  g_assert_false (gov_oparl_client_fetch (client, "http://127.0.0.1/", NULL, stream, NULL, &error));
  g_assert_error (error, GOV_ERROR, GOV_ERROR_UNSUPPORTED);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/oparl-no-client/fetch", test_fetch);
  return g_test_run ();
}
