/* A register brought up to date. */
#include "read-register.h"

/* Records without their type, which is Paper unless it is said, and with ' for ". */
static const struct
{
  const char *name;
  const char *old;
  const char *newer;
  const char *result;
} cases[] = {
  { "nothing", "'id':'a','title':'1'", "", "'id':'a','title':'1'" },
  { "new", "", "'id':'b'|'id':'a','title':'1'", "'id':'a','title':'1'|'id':'b'" },
  { "later", "'id':'a','title':'1','modified':'2020-01-01'", "'id':'a','modified':'2020-01-02'", "'id':'a','modified':'2020-01-02'" },
  { "same-time", "'id':'a','title':'1','modified':'2020-01-01'", "'id':'a','title':'2','modified':'2020-01-01'",
    "'id':'a','title':'2','modified':'2020-01-01'" },
  { "unknown-time", "'id':'a','title':'1','modified':'2020-01-01'", "'id':'a','title':'2'", "'id':'a','title':'2'" },
  { "earlier", "'id':'a','title':'1','modified':'2020-01-02'", "'id':'a','title':'2','modified':'2020-01-01'",
    "'id':'a','title':'1','modified':'2020-01-02'" },
  { "zones", "'id':'a','title':'1','modified':'2020-01-01T10:00:00+02:00'", "'id':'a','title':'2','modified':'2020-01-01T08:30:00Z'",
    "'id':'a','title':'2','modified':'2020-01-01T08:30:00Z'" },
  { "kept", "'id':'a','x:y':1", "'id':'a','x:z':null", "'id':'a','x:z':null" },
  { "latest-of-pages", "", "'id':'a','title':'1','modified':'2020-01-01'|'id':'a','title':'3','modified':'2020-01-03'|"
    "'id':'a','title':'2','modified':'2020-01-02'", "'id':'a','title':'3','modified':'2020-01-03'" },

  /* Tombstones. */
  { "deleted", "'id':'a','title':'1','modified':'2020-01-01','x':[1]", "'id':'a','modified':'2020-01-02','deleted':true",
    "'id':'a','modified':'2020-01-02','deleted':true" },
  { "deleted-at-once", "'id':'a','title':'1','modified':'2020-01-01'", "'id':'a','modified':'2020-01-01','deleted':true",
    "'id':'a','modified':'2020-01-01','deleted':true" },
  { "deleted-some-time", "'id':'a','title':'1','modified':'2020-01-01'", "'id':'a','deleted':true", "'id':'a','deleted':true" },
  { "deleted-before", "'id':'a','title':'1','modified':'2020-01-02'", "'id':'a','modified':'2020-01-01','deleted':true",
    "'id':'a','title':'1','modified':'2020-01-02'" },
  { "deleted-never-seen", "", "'id':'a','deleted':true", "'id':'a','deleted':true" },
  { "deleted-on-another-page", "'id':'a'", "'id':'a','modified':'2020-01-01','title':'1'|'id':'a','modified':'2020-01-01','deleted':true",
    "'id':'a','modified':'2020-01-01','deleted':true" },
  { "back-again", "'id':'a','modified':'2020-01-01','deleted':true", "'id':'a','title':'1','modified':'2020-01-02'",
    "'id':'a','title':'1','modified':'2020-01-02'" },
  { "not-back-again", "'id':'a','modified':'2020-01-01','deleted':true", "'id':'a','title':'1','modified':'2020-01-01'",
    "'id':'a','modified':'2020-01-01','deleted':true" },
  { "not-back-at-some-time", "'id':'a','deleted':true", "'id':'a','title':'1','modified':'2020-01-01'", "'id':'a','deleted':true" },
  { "deleted-of-unknown-type", "'id':'a','title':'1'", "'type':'thing','id':'a','deleted':true,'modified':'2020-01-02'",
    "'id':'a','modified':'2020-01-02','deleted':true" },

  /* Held by others. */
  { "held", "'id':'p','consultations':[{'id':'c','role':'1'},{'id':'d'}]", "'type':'Consultation','id':'c','role':'2'",
    "'id':'p','consultations':[{'id':'c','role':'2'},{'id':'d'}]" },
  { "held-twice", "'id':'p','consultations':[{'id':'c','role':'1'}]|'id':'q','consultations':[{'id':'c','role':'3'}]",
    "'type':'Consultation','id':'c','role':'2'",
    "'id':'p','consultations':[{'id':'c','role':'2'}]|'id':'q','consultations':[{'id':'c','role':'2'}]" },
  { "held-deleted", "'id':'p','consultations':[{'id':'c','role':'1'}]", "'type':'Consultation','id':'c','deleted':true",
    "'id':'p','consultations':[{'id':'c','deleted':true}]" },
  { "held-newer", "'id':'p','consultations':[{'id':'c','modified':'2020-02'}]", "'type':'Consultation','id':'c','modified':'2020-01'",
    "'id':'p','consultations':[{'id':'c','modified':'2020-02'}]" },
  { "mentioned", "'id':'p','consultations':[{'id':'c'}]", "'type':'Consultation','id':'c','role':'2'",
    "'type':'Consultation','id':'c','role':'2'|'id':'p','consultations':[{'id':'c'}]" },
  { "top-of-newer-held", "'type':'Consultation','id':'c','role':'1','paper':'p','modified':'2020-01'",
    "'id':'p','consultations':[{'id':'c','role':'2','modified':'2020-02'}]",
    "'type':'Consultation','id':'c','role':'2','paper':'p','modified':'2020-02'|'id':'p','consultations':[{'id':'c','role':'2','modified':'2020-02'}]" },
  { "top-of-older-held", "'type':'Consultation','id':'c','role':'1','modified':'2020-03'",
    "'id':'p','consultations':[{'id':'c','role':'2','modified':'2020-02'}]",
    "'type':'Consultation','id':'c','role':'1','modified':'2020-03'|'id':'p','consultations':[{'id':'c','role':'2','modified':'2020-02'}]" },
  { "top-of-two-held", "'type':'Consultation','id':'c','role':'1','modified':'2020-01'",
    "'id':'p','consultations':[{'id':'c','role':'2','modified':'2020-02'},{'id':'c','role':'3','modified':'2020-03'}]",
    "'type':'Consultation','id':'c','role':'1','modified':'2020-01'|'id':'p','consultations':[{'id':'c','role':'2','modified':'2020-02'},"
    "{'id':'c','role':'3','modified':'2020-03'}]" },
  { "in-order", "'id':'z'|'id':'b'|'id':'d'", "'id':'c'|'id':'e'|'id':'a'", "'id':'z'|'id':'a'|'id':'b'|'id':'c'|'id':'d'|'id':'e'" },
  { "mentions-only", "'id':'a','title':'1'", "'id':'a'|'id':'b'", "'id':'a','title':'1'|'id':'b'" },
  { "held-by-newer", "'id':'p','title':'1'", "'id':'p','consultations':[{'id':'c','role':'1','modified':'2020-01'}]|"
    "'type':'Consultation','id':'c','role':'2','modified':'2020-02'",
    "'id':'p','consultations':[{'id':'c','role':'2','modified':'2020-02'}]" },

  /* Several things under one id. */
  { "two-came", "'id':'a','title':'0'", "'id':'a','title':'1'|'id':'a','title':'2'", "'id':'a','title':'1'|'id':'a','title':'2'" },
  { "one-is-there", "'id':'a','title':'2'", "'id':'a','title':'1'|'id':'a','title':'2'", "'id':'a','title':'2'|'id':'a','title':'1'" },
  { "fewer-came", "'id':'a','title':'1'|'id':'a','title':'2'", "'id':'a','title':'3'",
    "'id':'a','title':'1'|'id':'a','title':'2'|'id':'a','title':'3'" },
  { "twice-the-same", "'id':'a','title':'1'|'id':'a','title':'1'", "'id':'a','title':'3'", "'id':'a','title':'3'|'id':'a','title':'3'" },
  { "two-types", "'id':'a','title':'1'", "'type':'Consultation','id':'a'|'type':'Consultation','id':'a','role':'r'",
    "'id':'a','title':'1'|'type':'Consultation','id':'a','role':'r'" },
  { "all-deleted", "'id':'a','title':'1'|'id':'a','title':'2'", "'id':'a','deleted':true", "'id':'a','deleted':true|'id':'a','deleted':true" },
  { "two-held", "'id':'p','consultations':[{'id':'c','role':'1'},{'id':'c','role':'2'}]",
    "'type':'Consultation','id':'c','role':'3'|'type':'Consultation','id':'c','role':'2'",
    "'id':'p','consultations':[{'id':'c','role':'3'},{'id':'c','role':'2'}]" },
  { "nameless", "'title':'1'", "'title':'2'|'title':'1'|'title':'2'", "'title':'1'|'title':'2'" },
};

/* Records in lines, with their types said. */
static GovRegister *
read_case (const char *text,
           gboolean    backwards)
{
  g_auto (GStrv) records = g_strsplit (text, "|", -1);
  guint n = g_strv_length (records);
  g_autoptr (GString) lines = g_string_new (NULL);

  for (guint i = 0; i < n; i++)
    {
      const char *record = records[backwards ? n - 1 - i : i];

      if (*record != '\0')
        g_string_append_printf (lines, "{%s%s}\n", g_str_has_prefix (record, "'type'") ? "" : "'type':'Paper',", record);
    }
  return read_register (lines->str);
}

static void
test_case (gconstpointer data)
{
  const typeof (cases[0]) *c = data;
  g_autoptr (GovRegister) result = read_case (c->result, FALSE);
  g_autofree char *expected = gov_register_to_ndjson (result);

  for (guint backwards = 0; backwards < 2; backwards++)
    {
      g_autoptr (GovRegister) old = read_case (c->old, FALSE), newer = read_case (c->newer, backwards);
      g_autofree char *before = gov_register_to_ndjson (newer), *after = NULL;

      for (guint times = 0; times < 2; times++)
        {
          g_autofree char *text = NULL;

          gov_register_update (old, newer);
          text = gov_register_to_ndjson (old);
          g_assert_cmpstr (text, ==, expected);
        }
      after = gov_register_to_ndjson (newer);
      g_assert_cmpstr (after, ==, before);
    }
}

/* A program that shows a record goes on showing it. */
static void
test_objects (void)
{
  g_autoptr (GovRegister) old = read_case ("'id':'p','consultations':[{'id':'c','role':'1'}]", FALSE);
  g_autoptr (GovRegister) newer = read_case ("'type':'Consultation','id':'c','role':'2'|'id':'n'", FALSE);
  GovPaper *paper = GOV_PAPER (gov_register_get (old, 0));
  GovConsultation *held = gov_list_get (gov_paper_get_consultations (paper), 0);

  gov_register_update (old, newer);
  g_assert_true (gov_list_get (gov_paper_get_consultations (paper), 0) == held);
  g_assert_cmpstr (gov_consultation_get_role (held), ==, "2");
  g_assert_true (gov_record_get_holder (GOV_RECORD (held)) == GOV_RECORD (paper));
  g_assert_true (gov_register_lookup (old, "c") == GOV_RECORD (held));
  g_assert_nonnull (gov_register_lookup (old, "n"));
  gov_register_update (old, old);
  g_assert_cmpuint (gov_register_get_length (old), ==, 2);
}

/* What holds each other, or itself, and came beside that too: no end of copies. */
static void
test_loop (void)
{
  const char *text = "{'type':'Organization','id':'a','name':'1','memberships':[{'type':'Membership','id':'m','role':'r',"
                     "'x:in':{'id':'a'}}]}\n{'type':'Membership','id':'m','role':'s'}\n"
                     "{'type':'Location','id':'l','room':'1'}\n{'type':'Body','id':'b','name':'n','location':{'id':'l','room':'2'},"
                     "'terms':[{'id':'b','name':'inside itself'}]}\n{'type':'Term','id':'b','name':'outside'}\n";
  g_autoptr (GovRegister) old = read_register (text), newer = read_register (text);
  g_autofree char *once = NULL, *twice = NULL;

  gov_register_update (old, newer);
  once = gov_register_to_ndjson (old);
  gov_register_update (old, newer);
  twice = gov_register_to_ndjson (old);
  g_assert_cmpstr (once, ==, twice);
}

/* Random papers with few ids, so that much falls together. */

static void
add_random_consultation (GRand   *rand,
                         GString *text,
                         gboolean typed)
{
  g_string_append_printf (text, "{%s'id':'c%d'", typed ? "'type':'Consultation'," : "", g_rand_int_range (rand, 0, 5));
  if (g_rand_boolean (rand))
    g_string_append_printf (text, ",'role':'%d'", g_rand_int_range (rand, 0, 3));
  if (g_rand_boolean (rand))
    g_string_append_printf (text, ",'modified':'2020-0%d'", g_rand_int_range (rand, 1, 5));
  if (g_rand_int_range (rand, 0, 6) == 0)
    g_string_append (text, ",'deleted':true");
  g_string_append_c (text, '}');
}

static char *
make_random_record (GRand *rand)
{
  GString *text = g_string_new (NULL);

  if (g_rand_int_range (rand, 0, 3) == 0)
    {
      add_random_consultation (rand, text, TRUE);
      return g_string_free (text, FALSE);
    }
  g_string_append_printf (text, "{'type':'Paper','id':'p%d'", g_rand_int_range (rand, 0, 6));
  if (g_rand_boolean (rand))
    g_string_append_printf (text, ",'title':'%d'", g_rand_int_range (rand, 0, 3));
  if (g_rand_int_range (rand, 0, 4) > 0)
    g_string_append_printf (text, ",'modified':'2020-%s'", (const char *[]) { "01", "02", "03", "01-15", "02-20", "01/03" }[g_rand_int_range (rand, 0, 6)]);
  if (g_rand_int_range (rand, 0, 6) == 0)
    g_string_append (text, ",'deleted':true");
  else if (g_rand_boolean (rand))
    {
      g_string_append (text, ",'consultations':[");
      for (gint n = g_rand_int_range (rand, 1, 4); n-- > 0;)
        {
          add_random_consultation (rand, text, FALSE);
          g_string_append (text, n > 0 ? "," : "]");
        }
    }
  g_string_append_c (text, '}');
  return g_string_free (text, FALSE);
}

static GPtrArray *
make_random_records (GRand *rand,
                     guint  n)
{
  GPtrArray *records = g_ptr_array_new_with_free_func (g_free);

  while (n-- > 0)
    g_ptr_array_add (records, make_random_record (rand));
  return records;
}

static GovRegister *
read_records (GPtrArray *records)
{
  g_autoptr (GString) lines = g_string_new (NULL);

  for (guint i = 0; i < records->len; i++)
    g_string_append_printf (lines, "%s\n", (char *) records->pdata[i]);
  return read_register (lines->str);
}

static char *
update_text (GPtrArray *old,
             GPtrArray *newer,
             guint      times)
{
  g_autoptr (GovRegister) self = read_records (old), update = read_records (newer);

  while (times-- > 0)
    gov_register_update (self, update);
  return gov_register_to_ndjson (self);
}

static void
shuffle (GRand     *rand,
         GPtrArray *items)
{
  for (guint i = items->len; i > 1; i--)
    {
      guint j = (guint) g_rand_int_range (rand, 0, (gint) i);
      gpointer item = items->pdata[i - 1];

      items->pdata[i - 1] = items->pdata[j];
      items->pdata[j] = item;
    }
}

static void
test_property (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (4);

  for (guint round = 0; round < 2000; round++)
    {
      g_autoptr (GPtrArray) old = make_random_records (rand, (guint) g_rand_int_range (rand, 0, 9));
      g_autoptr (GPtrArray) newer = make_random_records (rand, (guint) g_rand_int_range (rand, 0, 9));
      g_autofree char *once = update_text (old, newer, 1), *twice = update_text (old, newer, 2), *other = NULL;

      g_assert_cmpstr (twice, ==, once);
      shuffle (rand, newer);
      other = update_text (old, newer, 1);
      g_assert_cmpstr (other, ==, once);
    }
}

/* Papers of which it is known which is later. */
static GPtrArray *
make_dated_records (GRand *rand,
                    guint  n)
{
  GPtrArray *records = g_ptr_array_new_with_free_func (g_free);

  while (n-- > 0)
    {
      guint id = (guint) g_rand_int_range (rand, 0, 8), day = (guint) g_rand_int_range (rand, 10, 30);

      g_ptr_array_add (records, g_strdup_printf ("{'type':'Paper','id':'p%u','modified':'2020-01-%u'%s}", id, day,
                                                 (id + day) % 4 == 0 ? ",'deleted':true" : ""));
    }
  return records;
}

static char *
update_in_parts (GPtrArray *old,
                 GPtrArray *newer,
                 guint      size)
{
  g_autoptr (GovRegister) self = read_records (old);

  for (guint i = 0; i < newer->len; i += size)
    {
      g_autoptr (GPtrArray) part = g_ptr_array_new ();
      g_autoptr (GovRegister) update = NULL;

      for (guint j = i; j < MIN (i + size, newer->len); j++)
        g_ptr_array_add (part, newer->pdata[j]);
      update = read_records (part);
      gov_register_update (self, update);
    }
  return gov_register_to_ndjson (self);
}

/* Pages that come one after the other, in whatever order, come to the same as all at once. */
static void
test_parts (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (5);

  for (guint round = 0; round < 500; round++)
    {
      g_autoptr (GPtrArray) old = g_ptr_array_new (), newer = make_dated_records (rand, (guint) g_rand_int_range (rand, 1, 20));
      g_autofree char *at_once = NULL;

      if (g_rand_boolean (rand))
        g_ptr_array_add (old, (gpointer) "{'type':'Paper','id':'z'}");
      g_ptr_array_add (old, (gpointer) "{'type':'Paper','id':'p3','modified':'2020-01-20','title':'old'}");
      at_once = update_text (old, newer, 1);
      for (guint size = 1; size < 5; size++)
        {
          g_autofree char *in_parts = NULL;

          shuffle (rand, newer);
          in_parts = update_in_parts (old, newer, size);
          g_assert_cmpstr (in_parts, ==, at_once);
        }
    }
}

/* Says the same beside what it holds, is later, or a tombstone. */
static gboolean
stands_for (GovRecord *found,
            GovRecord *record)
{
  GovDate *modified = gov_record_get_modified (record), *of_found = gov_record_get_modified (found);
  g_autofree char *title = gov_record_dup_text (record, GOV_IS_PAPER (record) ? "title" : "role");
  g_autofree char *of_title = gov_record_dup_text (found, GOV_IS_PAPER (record) ? "title" : "role");

  if (gov_record_get_deleted (found) || (title == NULL && modified == NULL)) /* that may be a mention */
    return TRUE;
  if (modified != NULL && of_found != NULL && gov_date_compare (modified, of_found) == GOV_ORDER_BEFORE)
    return TRUE;
  return g_strcmp0 (title, of_title) == 0 && g_strcmp0 ((char *) modified, (char *) of_found) == 0;
}

static gboolean
has_tombstone (GovRegister *records,
               const char  *id)
{
  g_autoptr (GovList) found = gov_register_lookup_all (records, id);

  for (guint i = 0; i < gov_list_get_length (found); i++)
    if (gov_record_get_deleted (gov_list_get (found, i)))
      return TRUE;
  return FALSE;
}

/* Nothing that came is missing, unless something later or a tombstone of its id is there. */
static void
test_lossless (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (5);

  for (guint round = 0; round < 500; round++)
    {
      g_autoptr (GPtrArray) records = make_random_records (rand, 8);
      g_autoptr (GovRegister) self = gov_register_new (), newer = read_records (records);

      gov_register_update (self, newer);
      for (guint i = 0; i < gov_register_get_length (newer); i++)
        {
          GovRecord *record = gov_register_get (newer, i);
          g_autoptr (GovList) found = gov_register_lookup_all (self, gov_record_get_id (record));
          gboolean there = has_tombstone (newer, gov_record_get_id (record));

          for (guint j = 0; j < gov_list_get_length (found); j++)
            there |= stands_for (gov_list_get (found, j), record);
          g_assert_true (there);
        }
    }
}

/* Many records, of as many ids or of one: what takes the square of their number does not come to an end. */
static void
test_many (void)
{
  const guint n = 40000;

  for (guint one_id = 0; one_id < 2; one_id++)
    {
      g_autoptr (GString) old = g_string_new (NULL), more = g_string_new (NULL);
      g_autoptr (GovRegister) self = NULL, newer = NULL;
      g_autoptr (GovList) found = NULL;

      for (guint i = 0; i < n; i++)
        {
          guint id = one_id ? 0 : i;

          g_string_append_printf (old, "{'type':'Paper','id':'%u','title':'%u','consultations':[{'id':'c%u','role':'1'}]}\n", id, i, i);
          g_string_append_printf (more, "{'type':'Paper','id':'%u','title':'new %u'}\n{'type':'Consultation','id':'c%u','role':'2'}\n",
                                  id, i, i);
        }
      self = read_register (old->str);
      newer = read_register (more->str);
      gov_register_update (self, newer);
      found = gov_register_lookup_all (self, "c0");
      g_assert_cmpuint (gov_list_get_length (found), >, 0);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/register-update/case/", cases[i].name, NULL);

      g_test_add_data_func (path, &cases[i], test_case);
    }
  g_test_add_func ("/register-update/objects", test_objects);
  g_test_add_func ("/register-update/loop", test_loop);
  g_test_add_func ("/register-update/property", test_property);
  g_test_add_func ("/register-update/parts", test_parts);
  g_test_add_func ("/register-update/lossless", test_lossless);
  g_test_add_func ("/register-update/many", test_many);
  return g_test_run ();
}
