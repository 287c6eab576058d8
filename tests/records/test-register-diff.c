/* What changed from one register to another. */
#include "read-register.h"

/* A change in one line: kind, id before and after, and its differences. */
static char *
print_changes (GovList *changes)
{
  static const char *const kinds[] = { "added", "removed", "changed", "moved" };
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < gov_list_get_length (changes); i++)
    {
      GovRegisterChange *change = gov_list_get (changes, i);
      GovRecord *record = gov_register_change_get_after (change);
      GovList *differences = gov_register_change_get_differences (change);

      if (record == NULL)
        record = gov_register_change_get_before (change);
      g_string_append_printf (text, "%s %s", kinds[gov_register_change_get_kind (change)],
                              gov_record_get_id (record) ? gov_record_get_id (record) : gov_record_get_type_name (record));
      for (guint n = 0; n < gov_list_get_length (differences); n++)
        {
          GovDifference *difference = gov_list_get (differences, n);
          const char *before = gov_difference_get_before (difference), *after = gov_difference_get_after (difference);

          g_string_append_printf (text, " | %s %s > %s", gov_difference_get_path (difference), before ? before : "-", after ? after : "-");
        }
      g_string_append_c (text, '\n');
    }
  g_strdelimit (text->str, "\"", '\'');
  return g_string_free (text, FALSE);
}

static const struct
{
  const char *name;
  const char *before;
  const char *after;
  const char *changes;
} cases[] = {
  { "same", "[{'type':'Action','id':'a','text':'x'}]", "[{'type':'Action','id':'a','text':'x'}]", "" },
  { "order-of-the-top", "[{'type':'Action','id':'a'},{'type':'Action','id':'b'}]", "[{'type':'Action','id':'b'},{'type':'Action','id':'a'}]", "" },
  { "field", "[{'type':'Action','id':'a','text':'x','assignees':['p']}]", "[{'type':'Action','id':'a','text':'y','title':'t','assignees':['p','q']}]",
    "changed a | title - > 't' | text 'x' > 'y' | assignees ['p'] > ['p','q']\n" },
  { "added-and-removed", "[{'type':'Action','id':'a'},{'type':'Action','id':'b'}]", "[{'type':'Action','id':'c'},{'type':'Action','id':'b'}]", "added c\nremoved a\n" },
  { "type", "[{'type':'Action','id':'a'}]", "[{'type':'Decision','id':'a'}]", "added a\nremoved a\n" },

  /* Each record once, though others hold it. */
  { "deep", "[{'type':'Meeting','id':'m','agenda':[{'id':'i','title':'x','actions':[{'id':'a','text':'x'}]}]}]",
    "[{'type':'Meeting','id':'m','agenda':[{'id':'i','title':'x','actions':[{'id':'a','text':'y'}]}]}]", "changed a | text 'x' > 'y'\n" },
  { "comes-with", "[{'type':'Meeting','id':'m'}]", "[{'type':'Meeting','id':'m','agenda':[{'id':'i','actions':[{'id':'a'}]}]}]", "added i\n" },
  { "goes-with", "[{'type':'Meeting','id':'m','agenda':[{'id':'i','actions':[{'id':'a'}]}]}]", "[{'type':'Meeting','id':'m'}]", "removed i\n" },
  { "moved", "[{'type':'Meeting','id':'m','actions':[{'id':'a','text':'x'}],'agenda':[{'id':'i'}]}]",
    "[{'type':'Meeting','id':'m','agenda':[{'id':'i','actions':[{'id':'a','text':'y'}]}]}]", "moved a | text 'x' > 'y'\n" },
  { "moved-into-new", "[{'type':'Action','id':'a'}]", "[{'type':'Meeting','id':'m','actions':[{'id':'a'}]}]", "added m\nmoved a\n" },
  { "moved-out-of-removed", "[{'type':'Meeting','id':'m','actions':[{'id':'a'}]}]", "[{'type':'Action','id':'a'}]", "moved a\nremoved m\n" },
  { "moved-with-holder", "[{'type':'Meeting','id':'m','agenda':[{'id':'i','actions':[{'id':'a'}]}]},{'type':'Meeting','id':'n'}]",
    "[{'type':'Meeting','id':'m'},{'type':'Meeting','id':'n','agenda':[{'id':'i','actions':[{'id':'a'}]}]}]", "moved i\n" },
  { "order", "[{'type':'Meeting','id':'m','agenda':[{'id':'1'},{'id':'2'},{'id':'3'}]}]", "[{'type':'Meeting','id':'m','agenda':[{'id':'3'},{'id':'1'},{'id':'4'}]}]",
    "changed m | agenda ['1','3'] > ['3','1']\nadded 4\nremoved 2\n" },

  /* What has no id is part of its holder. */
  { "held", "[{'type':'Action','id':'a','due':{'text':'x'},'updates':[{'text':'1'}]}]", "[{'type':'Action','id':'a','due':{'text':'y','date':'2023'},'updates':[{'text':'1'},{'text':'2'}]}]",
    "changed a | due.text 'x' > 'y' | due.date - > '2023' | updates[1] - > {'type':'ActionUpdate','text':'2'}\n" },
  { "held-gone", "[{'type':'Action','id':'a','due':{'text':'x'}}]", "[{'type':'Action','id':'a'}]", "changed a | due {'type':'Deadline','text':'x'} > -\n" },
  { "top-without-id", "[{'type':'Person','name':'X'},{'type':'Person','name':'X'}]", "[{'type':'Person','name':'X'},{'type':'Person','name':'Y'}]", "added Person\nremoved Person\n" },
  { "doubles", "[{'type':'Person','id':'1','name':'X'},{'type':'Person','id':'1','name':'Y'}]", "[{'type':'Person','id':'1','name':'Y'},{'type':'Person','id':'1','name':'Z'}]", "added 1\nremoved 1\n" },
  { "kept", "[{'type':'Person','id':'1','x':1}]", "[{'type':'Person','id':'1','x':2}]", "changed 1 | kept {'x':1} > {'x':2}\n" },
};

static void
test_case (gconstpointer data)
{
  gsize i = GPOINTER_TO_SIZE (data);
  g_autoptr (GovRegister) before = read_register (cases[i].before);
  g_autoptr (GovRegister) after = read_register (cases[i].after);
  g_autoptr (GovList) changes = gov_register_diff (before, after);
  g_autofree char *text = print_changes (changes);

  g_assert_cmpstr (text, ==, cases[i].changes);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/register/diff/", cases[i].name, NULL);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_case);
    }
  return g_test_run ();
}
