/* Two registers into one. */
#include "read-register.h"

/* A conflict in one line. */
static char *
print_conflicts (GovMerge *merge)
{
  GovList *conflicts = gov_merge_get_conflicts (merge);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < gov_list_get_length (conflicts); i++)
    {
      GovConflict *conflict = gov_list_get (conflicts, i);
      g_autofree char *kind = gov_record_dup_text (GOV_RECORD (conflict), "kind");
      GovRef *subject = gov_conflict_get_subject (conflict);

      g_string_append_printf (text, "%s %s %s %s | %s | %s\n", kind, subject ? gov_ref_get_id (subject) : "-",
                              gov_conflict_get_field (conflict) ? gov_conflict_get_field (conflict) : "-",
                              gov_conflict_get_ours (conflict) ? gov_conflict_get_ours (conflict) : "-",
                              gov_conflict_get_theirs (conflict) ? gov_conflict_get_theirs (conflict) : "-",
                              gov_conflict_get_ancestor (conflict) ? gov_conflict_get_ancestor (conflict) : "-");
    }
  g_strdelimit (text->str, "\"", '\'');
  return g_string_free (text, FALSE);
}

/* The record that the cases below change: what each side states of it, and what comes out.  A * in front
 * of a conflict stands for "A" as its subject. */
static const struct
{
  const char *name;
  const char *ancestor; /* NULL: no ancestor is known */
  const char *ours;
  const char *theirs;
  const char *merged;
  const char *conflicts;
} cases[] = {
  { "same", "'text':'a'", "'text':'a'", "'text':'a'", "'text':'a'", "" },
  { "we-changed", "'text':'a'", "'text':'b'", "'text':'a'", "'text':'b'", "" },
  { "they-changed", "'text':'a'", "'text':'a'", "'text':'b'", "'text':'b'", "" },
  { "changed-alike", "'text':'a'", "'text':'b'", "'text':'b'", "'text':'b'", "" },
  { "other-fields", "'text':'a'", "'title':'t','text':'a'", "'text':'a','status':'open'", "'title':'t','text':'a','status':'open'", "" },
  { "they-unset", "'text':'a','title':'t'", "'text':'a','title':'t'", "'text':'a'", "'text':'a'", "" },
  { "we-unset", "'text':'a','title':'t'", "'text':'a'", "'text':'a','title':'t'", "'text':'a'", "" },
  { "both-changed", "'text':'a'", "'text':'b'", "'text':'c'", "'text':'b'", "value a text 'b' | 'c' | 'a'\n" },
  { "unset-and-changed", "'text':'a'", "'priority':1", "'text':'c','priority':1", "'priority':1", "value a text - | 'c' | 'a'\n" },

  /* Without an ancestor. */
  { "no-ancestor-one-side", NULL, "'text':'a'", "'title':'t'", "'title':'t','text':'a'", "" },
  { "no-ancestor-differ", NULL, "'text':'a'", "'text':'b'", "'text':'a'", "value a text 'a' | 'b' | -\n" },
  { "no-ancestor-lists", NULL, "'keywords':['x','y']", "'keywords':['z','y']", "'keywords':['x','z','y']", "" },

  /* What no field holds. */
  { "unknown-member", "'x':1", "'x':1,'y':2.50", "'x':2", "'x':2,'y':2.50", "" },
  { "unknown-member-conflict", "'x':1", "'x':2", "'x':3", "'x':2", "value a x 2 | 3 | 1\n" },
  { "unknown-member-removed", "'x':1,'y':null", "'x':1", "'y':null", "", "" },
  { "word-taken", "'status':'open'", "'status':'open'", "'status':'mislaid'", "'status':'mislaid'", "" },
  { "word-replaced", "'status':'mislaid'", "'status':'mislaid'", "'status':'done'", "'status':'done'", "" },
  { "word-conflict", "'status':'open'", "'status':'done'", "'status':'mislaid'", "'status':'done'", "value a status 'done' | 'mislaid' | 'open'\n" },
  { "word-our-conflict", "'status':'open'", "'status':'mislaid'", "'status':'done'", "'status':'mislaid'", "value a status 'mislaid' | 'done' | 'open'\n" },
  { "word-dropped", "'status':'mislaid'", "'status':'mislaid'", "", "", "" },
  { "null-list", "'keywords':['a']", "'keywords':null", "'keywords':['a','b']", "'keywords':null", "value a keywords null | ['a','b'] | ['a']\n" },

  /* Lists as sets in order. */
  { "add-both", "'keywords':['a','b']", "'keywords':['a','x','b']", "'keywords':['a','b','y']", "'keywords':['a','x','b','y']", "" },
  { "add-same-place", "'keywords':['a']", "'keywords':['a','x']", "'keywords':['a','y']", "'keywords':['a','x','y']", "" },
  { "remove-and-add", "'keywords':['a','b']", "'keywords':['b']", "'keywords':['a','b','c']", "'keywords':['b','c']", "" },
  { "remove-all", "'keywords':['a']", "", "'keywords':['a','b']", "'keywords':['b']", "" },
  { "remove-all-both", "'keywords':['a','b']", "'keywords':['a']", "'keywords':['b']", "", "" },
  { "they-sorted", "'keywords':['b','a']", "'keywords':['b','a','x']", "'keywords':['a','b']", "'keywords':['a','x','b']", "" },
  { "twice", "'keywords':['a','a']", "'keywords':['a','a','a']", "'keywords':['a']", "'keywords':['a','a']", "" },
  { "refs", "'assignees':['p','q']", "'assignees':['q','r']", "'assignees':[{'id':'p','label':'P'},'q']",
    "'assignees':['q','r']", "deletion a assignees - | {'id':'p','label':'P'} | 'p'\n" },
  { "ref-label", "'assignees':['p']", "'assignees':['p','q']", "'assignees':[{'id':'p','label':'P'}]", "'assignees':[{'id':'p','label':'P'},'q']", "" },
  { "ref-conflict", NULL, "'assignees':[{'id':'p','label':'O'}]", "'assignees':[{'id':'p','label':'P'}]", "'assignees':[{'id':'p','label':'O'}]",
    "value a assignees {'id':'p','label':'O'} | {'id':'p','label':'P'} | -\n" },
  { "label-only", "'assignees':[{'label':'the mayor'}]", "'assignees':[{'label':'the mayor'},{'label':'x'}]", "'assignees':[]", "'assignees':[{'label':'x'}]", "" },

  /* Records held: one, and lists of them. */
  { "held-fields", "'due':{'text':'soon'}", "'due':{'text':'soon','urgency':'immediately'}", "'due':{'text':'soon','date':'2023'}",
    "'due':{'text':'soon','date':'2023','urgency':'immediately'}", "" },
  { "held-conflict", "'due':{'text':'soon'}", "'due':{'text':'now'}", "'due':{'text':'later','date':'2023'}",
    "'due':{'text':'now','date':'2023'}", "value a due.text 'now' | 'later' | 'soon'\n" },
  { "held-removed", "'due':{'text':'soon'}", "", "'due':{'text':'later'}", "", "value a due - | {'type':'Deadline','text':'later'} | {'type':'Deadline','text':'soon'}\n" },
  { "no-id-added", "'updates':[{'text':'1'}]", "'updates':[{'text':'1'},{'text':'2'}]", "'updates':[{'text':'1'},{'text':'3'}]",
    "'updates':[{'text':'1'},{'text':'2'},{'text':'3'}]", "" },
  { "no-id-same", NULL, "'updates':[{'text':'1'},{'text':'2'}]", "'updates':[{'text':'2'},{'text':'3'}]",
    "'updates':[{'text':'1'},{'text':'2'},{'text':'3'}]", "" },
  { "parts", "'parts':[{'id':'1','text':'x'},{'id':'2','text':'y'}]", "'parts':[{'id':'1','text':'X'},{'id':'2','text':'y'}]",
    "'parts':[{'id':'1','text':'x','status':'done'},{'id':'3','text':'z'}]",
    "'parts':[{'id':'1','text':'X','status':'done'},{'id':'3','text':'z'}]", "" },
  { "part-deleted-and-changed", "'parts':[{'id':'1','text':'x'}]", "'parts':[{'id':'1','text':'X'}]", "",
    "'parts':[{'id':'1','text':'X'}]", "deletion 1 - {'type':'Action','id':'1','text':'X'} | - | {'type':'Action','id':'1','text':'x'}\n" },
  { "part-changed-and-deleted", "'parts':[{'id':'1','text':'x'}]", "", "'parts':[{'id':'1','text':'X'}]",
    "", "deletion 1 - - | {'type':'Action','id':'1','text':'X'} | {'type':'Action','id':'1','text':'x'}\n" },
  { "part-of-part", "'parts':[{'id':'1','text':'x','due':{'text':'soon'}}]", "'parts':[{'id':'1','text':'x','due':{'text':'now'}}]",
    "'parts':[{'id':'1','text':'x','due':{'text':'later'}}]", "'parts':[{'id':'1','text':'x','due':{'text':'now'}}]",
    "value 1 due.text 'now' | 'later' | 'soon'\n" },
  { "order-taken", "'parts':[{'id':'1','text':'x'},{'id':'2','text':'y'}]", "'parts':[{'id':'1','text':'X'},{'id':'2','text':'y'}]",
    "'parts':[{'id':'2','text':'y'},{'id':'1','text':'x'}]", "'parts':[{'id':'2','text':'y'},{'id':'1','text':'X'}]", "" },
  { "order-conflict", NULL, "'parts':[{'id':'1','text':'x'},{'id':'2','text':'y'}]", "'parts':[{'id':'2','text':'y'},{'id':'1','text':'x'}]",
    "'parts':[{'id':'1','text':'x'},{'id':'2','text':'y'}]", "order a parts ['1','2'] | ['2','1'] | -\n" },

  /* Tombstones, and the day of the last change. */
  { "tombstone-taken", "'text':'a'", "'text':'a'", "'deleted':true", "'deleted':true", "" },
  { "tombstone-conflict", "'text':'a'", "'text':'b'", "'deleted':true", "'text':'b'",
    "deletion a - {'type':'Action','id':'a','text':'b'} | {'type':'Action','id':'a','deleted':true} | {'type':'Action','id':'a','text':'a'}\n" },
  { "tombstone-both", "'text':'a'", "'deleted':true", "'deleted':true,'note':'n'", "'deleted':true,'note':'n'", "" },
  { "tombstone-no-ancestor", NULL, "'deleted':true", "'text':'a'", "'deleted':true",
    "deletion a - {'type':'Action','id':'a','deleted':true} | {'type':'Action','id':'a','text':'a'} | -\n" },
  { "revived", "'deleted':true", "'text':'a'", "'deleted':true", "'text':'a'", "" },
  { "modified-later", "'modified':'2023-01-01'", "'modified':'2023-03-01','text':'a'", "'modified':'2023-02-01','title':'t'",
    "'title':'t','text':'a','modified':'2023-03-01'", "" },
  { "modified-theirs", NULL, "'modified':'2023-01'", "'modified':'2023-02-01'", "'modified':'2023-02-01'", "" },
  { "modified-unknown", NULL, "'modified':'2023'", "'modified':'2023-02-01'", "'modified':'2023'", "value a modified '2023' | '2023-02-01' | -\n" },
};

static GovRegister *
make_register (const char *fields)
{
  g_autofree char *text = g_strdup_printf ("{'type':'Action','id':'a'%s%s}", *fields ? "," : "", fields);

  return read_register (text);
}

static void
test_case (gconstpointer data)
{
  gsize i = GPOINTER_TO_SIZE (data);
  g_autoptr (GovRegister) ancestor = cases[i].ancestor ? make_register (cases[i].ancestor) : NULL;
  g_autoptr (GovRegister) ours = make_register (cases[i].ours);
  g_autoptr (GovRegister) theirs = make_register (cases[i].theirs);
  g_autoptr (GovRegister) expected = make_register (cases[i].merged);
  g_autofree char *ours_before = gov_register_to_ndjson (ours);
  g_autofree char *theirs_before = gov_register_to_ndjson (theirs);
  g_autoptr (GovMerge) merge = gov_merge_new (ours, theirs, ancestor);
  g_autofree char *ours_after = gov_register_to_ndjson (ours);
  g_autofree char *theirs_after = gov_register_to_ndjson (theirs);
  g_autofree char *merged = gov_register_to_ndjson (gov_merge_get_register (merge));
  g_autofree char *wanted = gov_register_to_ndjson (expected);
  g_autofree char *conflicts = print_conflicts (merge);

  g_assert_cmpstr (merged, ==, wanted);
  g_assert_cmpstr (conflicts, ==, cases[i].conflicts);
  g_assert_cmpstr (ours_before, ==, ours_after);
  g_assert_cmpstr (theirs_before, ==, theirs_after);
}

/* Records at the top, twice the same id, none at all, and what a file says of itself. */
static void
test_top (void)
{
  static const char *const tops[][5] = { /* ancestor, ours, theirs, merged, conflicts */
    { "[{'type':'Person','id':'1'},{'type':'Person','id':'2'}]", "[{'type':'Person','id':'2'}]",
      "[{'type':'Person','id':'1'},{'type':'Person','id':'2'},{'type':'Person','id':'3'}]",
      "[{'type':'Person','id':'2'},{'type':'Person','id':'3'}]", "" },
    { "[]", "[{'type':'Person','name':'X'}]", "[{'type':'Person','name':'X'},{'type':'Person','name':'Y'}]",
      "[{'type':'Person','name':'X'},{'type':'Person','name':'Y'}]", "" },
    { "[{'type':'Person','id':'1','name':'X'},{'type':'Person','id':'1','name':'Y'}]",
      "[{'type':'Person','id':'1','name':'X'},{'type':'Person','id':'1','name':'Y'},{'type':'Person','id':'1','name':'Z'}]",
      "[{'type':'Person','id':'1','name':'X'}]", "[{'type':'Person','id':'1','name':'X'},{'type':'Person','id':'1','name':'Z'}]", "" },
    { NULL, "[{'type':'Person','id':'1'}]", "[{'type':'Post','id':'1'}]", "[{'type':'Person','id':'1'},{'type':'Post','id':'1'}]", "" },
    { "{'type':'Register','v':1,'w':1,'records':[]}", "{'type':'Register','v':2,'w':1,'records':[]}", "{'type':'Register','v':3,'records':[]}",
      "{'type':'Register','v':2,'records':[]}", "value - v 2 | 3 | 1\n" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (tops); i++)
    {
      g_autoptr (GovRegister) ancestor = tops[i][0] ? read_register (tops[i][0]) : NULL;
      g_autoptr (GovRegister) ours = read_register (tops[i][1]);
      g_autoptr (GovRegister) theirs = read_register (tops[i][2]);
      g_autoptr (GovRegister) expected = read_register (tops[i][3]);
      g_autoptr (GovMerge) merge = gov_merge_new (ours, theirs, ancestor);
      g_autofree char *merged = gov_register_to_json (gov_merge_get_register (merge), FALSE);
      g_autofree char *wanted = gov_register_to_json (expected, FALSE);
      g_autofree char *conflicts = print_conflicts (merge);

      g_assert_cmpstr (merged, ==, wanted);
      g_assert_cmpstr (conflicts, ==, tops[i][4]);
    }
}

/* A conflict is a record: it can be kept in the register that it came from. */
static void
test_record (void)
{
  g_autoptr (GovRegister) ours = make_register ("'text':'a'");
  g_autoptr (GovRegister) theirs = make_register ("'text':'b'");
  g_autoptr (GovMerge) merge = gov_merge_new (ours, theirs, NULL);
  GovConflict *conflict = gov_list_get (gov_merge_get_conflicts (merge), 0);
  GovRegister *merged = gov_merge_get_register (merge);
  g_autofree char *json = NULL;
  g_autoptr (GovRecord) back = NULL;

  json = gov_record_to_json (GOV_RECORD (conflict), FALSE);
  back = gov_record_new_from_json (json, -1, NULL);
  g_assert_true (gov_record_equal (GOV_RECORD (conflict), back));
  g_assert_true (gov_register_add (merged, GOV_RECORD (conflict), NULL));
  g_assert_true (gov_register_resolve (merged, gov_conflict_get_subject (conflict)) == gov_register_get (merged, 0));
}

/* What must be so whatever the registers say: random ones, the same each time. */

static void
print_action (GString *text,
              GRand   *rand,
              guint    id,
              guint    depth)
{
  static const char *const words[] = { "x", "y", "z" };
  static const char *const states[] = { "open", "done", "mislaid" };

  g_string_append_printf (text, "{\"type\":\"Action\",\"id\":\"%u\",\"text\":\"%s\"", id, words[g_rand_int_range (rand, 0, 3)]);
  if (g_rand_boolean (rand))
    g_string_append_printf (text, ",\"status\":\"%s\"", states[g_rand_int_range (rand, 0, 3)]);
  if (g_rand_boolean (rand))
    g_string_append_printf (text, ",\"assignees\":[\"p%d\",{\"id\":\"q\",\"label\":\"%s\"}]", g_rand_int_range (rand, 0, 3),
                            words[g_rand_int_range (rand, 0, 3)]);
  if (g_rand_boolean (rand))
    g_string_append_printf (text, ",\"due\":{\"text\":\"%s\",\"date\":\"202%d\"}", words[g_rand_int_range (rand, 0, 3)], g_rand_int_range (rand, 0, 3));
  if (g_rand_int_range (rand, 0, 6) == 0)
    g_string_append (text, ",\"deleted\":true");
  if (g_rand_boolean (rand))
    g_string_append_printf (text, ",\"other\":%d", g_rand_int_range (rand, 0, 3));
  if (g_rand_boolean (rand))
    g_string_append_printf (text, ",\"updates\":[{\"text\":\"%s\"}]", words[g_rand_int_range (rand, 0, 3)]);
  for (guint i = 0; depth > 0 && i < 3; i++)
    {
      g_string_append (text, i ? "," : ",\"parts\":[");
      print_action (text, rand, id * 10 + i + (g_rand_int_range (rand, 0, 4) == 0 ? 3 : 0), depth - 1);
    }
  g_string_append (text, depth > 0 ? "]}" : "}");
}

/* A register of six actions, of which each is drawn anew with a chance of one in @change. */
static GovRegister *
draw_register (guint32 seed,
               guint32 change_seed)
{
  g_autoptr (GRand) changes = g_rand_new_with_seed (change_seed);
  g_autoptr (GString) text = g_string_new ("[");

  for (guint i = 1; i <= 6; i++)
    {
      gboolean drops = change_seed != 0 && g_rand_int_range (changes, 0, 8) == 0;
      gboolean changed = change_seed != 0 && g_rand_int_range (changes, 0, 2) == 0;
      g_autoptr (GRand) rand = g_rand_new_with_seed (seed * 100 + i + (changed ? 7777 * change_seed : 0));

      if (drops)
        continue;
      if (text->len > 1)
        g_string_append_c (text, ',');
      print_action (text, rand, i, 2);
    }
  g_string_append_c (text, ']');
  return read_register (text->str);
}

static int
compare_texts (gconstpointer a,
               gconstpointer b)
{
  return strcmp (*(char *const *) a, *(char *const *) b);
}

static char *
join_sorted (GPtrArray  *texts,
             const char *separator)
{
  g_ptr_array_sort (texts, compare_texts);
  g_ptr_array_add (texts, NULL);
  return g_strjoinv (separator, (char **) texts->pdata);
}

/* JSON with each array and object in one order. */
static char *
print_canonical (JsonNode *node)
{
  g_autoptr (GPtrArray) texts = g_ptr_array_new_with_free_func (g_free);
  g_autofree char *joined = NULL;

  if (JSON_NODE_HOLDS_ARRAY (node))
    {
      JsonArray *array = json_node_get_array (node);

      for (guint i = 0; i < json_array_get_length (array); i++)
        g_ptr_array_add (texts, print_canonical (json_array_get_element (array, i)));
      joined = join_sorted (texts, ",");
      return g_strdup_printf ("[%s]", joined);
    }
  if (JSON_NODE_HOLDS_OBJECT (node))
    {
      JsonObject *object = json_node_get_object (node);
      g_autoptr (GList) names = json_object_get_members (object);

      for (GList *name = names; name != NULL; name = name->next)
        {
          g_autofree char *value = print_canonical (json_object_get_member (object, name->data));

          g_ptr_array_add (texts, g_strdup_printf ("%s:%s", (char *) name->data, value));
        }
      joined = join_sorted (texts, ",");
      return g_strdup_printf ("{%s}", joined);
    }
  return json_to_string (node, FALSE);
}

static char *
print_register (GovRegister *reg)
{
  g_autofree char *json = gov_register_to_json (reg, FALSE);
  g_autoptr (JsonNode) node = json_from_string (json, NULL);

  return print_canonical (node);
}

/* The conflicts, sorted; @swap tells them from the other side. */
static char *
print_sorted (GovMerge *merge,
              gboolean  swap)
{
  g_autoptr (GPtrArray) texts = g_ptr_array_new_with_free_func (g_free);
  GovList *conflicts = gov_merge_get_conflicts (merge);

  for (guint i = 0; i < gov_list_get_length (conflicts); i++)
    {
      GovConflict *conflict = gov_list_get (conflicts, i);
      const char *ours = gov_conflict_get_ours (conflict), *theirs = gov_conflict_get_theirs (conflict);

      g_ptr_array_add (texts, g_strdup_printf ("%d %s %s %s %s", gov_conflict_get_kind (conflict),
                                               gov_ref_get_id (gov_conflict_get_subject (conflict)),
                                               gov_conflict_get_field (conflict), swap ? theirs : ours, swap ? ours : theirs));
    }
  return join_sorted (texts, "\n");
}

static void
check_merge_is (GovRegister *ours,
                GovRegister *theirs,
                GovRegister *ancestor,
                GovRegister *expected)
{
  g_autoptr (GovMerge) merge = gov_merge_new (ours, theirs, ancestor);
  GovRegister *merged = gov_merge_get_register (merge);

  g_assert_cmpuint (gov_list_get_length (gov_merge_get_conflicts (merge)), ==, 0);
  g_assert_cmpuint (gov_register_get_length (merged), ==, gov_register_get_length (expected));
  for (guint i = 0; i < gov_register_get_length (expected); i++)
    g_assert_true (gov_record_equal (gov_register_get (merged, i), gov_register_get (expected, i)));
}

static void
check_symmetry (GovRegister *one,
                GovRegister *two,
                GovRegister *ancestor,
                guint       *n_smooth,
                guint       *n_conflicts)
{
  g_autoptr (GovMerge) merge = gov_merge_new (one, two, ancestor);
  g_autoptr (GovMerge) back = gov_merge_new (two, one, ancestor);
  g_autofree char *conflicts = print_sorted (merge, FALSE);
  g_autofree char *mirrored = print_sorted (back, TRUE);

  g_assert_cmpstr (conflicts, ==, mirrored);
  if (*conflicts == '\0')
    {
      g_autofree char *merged = print_register (gov_merge_get_register (merge));
      g_autofree char *merged_back = print_register (gov_merge_get_register (back));

      g_assert_cmpstr (merged, ==, merged_back);
      (*n_smooth)++;
    }
  *n_conflicts += gov_list_get_length (gov_merge_get_conflicts (merge));
}

static void
test_random (void)
{
  guint n_smooth = 0, n_conflicts = 0;

  for (guint32 seed = 1; seed <= 60; seed++)
    {
      g_autoptr (GovRegister) base = draw_register (seed, 0);
      g_autoptr (GovRegister) one = draw_register (seed, seed * 2 + 1);
      g_autoptr (GovRegister) two = draw_register (seed, seed * 3 + 1000);

      check_merge_is (one, one, NULL, one);
      check_merge_is (one, one, base, one);
      check_merge_is (one, base, base, one);
      check_merge_is (base, two, base, two);
      check_symmetry (one, two, base, &n_smooth, &n_conflicts);
      check_symmetry (one, two, NULL, &n_smooth, &n_conflicts);
    }
  g_test_message ("%u without a conflict, %u conflicts", n_smooth, n_conflicts);
  g_assert_cmpuint (n_smooth, >, 3); /* else nothing was tried */
  g_assert_cmpuint (n_conflicts, >, 100);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/merge/case/", cases[i].name, NULL);

      g_test_add_data_func (path, GSIZE_TO_POINTER (i), test_case);
    }
  g_test_add_func ("/merge/top", test_top);
  g_test_add_func ("/merge/record", test_record);
  g_test_add_func ("/merge/random", test_random);
  return g_test_run ();
}
