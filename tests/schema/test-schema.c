/* The published schema and context: made from the tables, complete, and as committed. */
#include "gov.h"

#include "base/gov-date-private.h"
#include "records/gov-record-private.h"
#include "records/gov-vocabulary-private.h"

static JsonObject *
read_object (const char  *text,
             JsonNode   **root)
{
  g_autoptr (GError) error = NULL;

  *root = json_from_string (text, &error);
  g_assert_no_error (error);
  return json_node_get_object (*root);
}

static JsonObject *
read_schema (GType      type,
             JsonNode **root)
{
  g_autofree char *text = gov_schema_to_json (type, FALSE);

  return read_object (text, root);
}

static JsonObject *
get_definition (JsonObject *schema,
                const char *name)
{
  JsonObject *definitions = json_object_get_object_member (schema, "$defs");

  if (!json_object_has_member (definitions, name))
    g_error ("no definition of %s", name);
  return json_object_get_object_member (definitions, name);
}

static void
assert_told (JsonObject *object,
             const char *what)
{
  const char *members[] = { "title", "description" };

  for (guint i = 0; i < G_N_ELEMENTS (members); i++)
    if (*json_object_get_string_member_with_default (object, members[i], "") == '\0')
      g_error ("%s has no %s", what, members[i]);
}

/* Everything that is pointed to is there. */
static void
assert_pointers (JsonObject *schema,
                 JsonNode   *node)
{
  if (JSON_NODE_HOLDS_ARRAY (node))
    {
      JsonArray *array = json_node_get_array (node);

      for (guint i = 0; i < json_array_get_length (array); i++)
        assert_pointers (schema, json_array_get_element (array, i));
    }
  else if (JSON_NODE_HOLDS_OBJECT (node))
    {
      JsonObject *object = json_node_get_object (node);
      const char *pointer = json_object_get_string_member_with_default (object, "$ref", NULL);
      g_autoptr (GList) members = json_object_get_values (object);

      if (pointer != NULL)
        {
          g_assert_true (g_str_has_prefix (pointer, "#/$defs/"));
          get_definition (schema, pointer + strlen ("#/$defs/"));
        }
      for (GList *l = members; l != NULL; l = l->next)
        assert_pointers (schema, l->data);
    }
}

static void
assert_words (JsonObject *schema,
              GType       type)
{
  g_autoptr (GEnumClass) words = g_type_class_ref (type);
  JsonObject *definition = get_definition (schema, g_type_name (type) + strlen ("Gov"));
  JsonArray *known = json_object_get_array_member (
    json_array_get_object_element (json_object_get_array_member (definition, "anyOf"), 0), "oneOf");

  assert_told (definition, g_type_name (type));
  g_assert_cmpuint (json_array_get_length (known), ==, words->n_values - 1); /* all but "unset" */
  for (guint i = 0; i < json_array_get_length (known); i++)
    {
      JsonObject *word = json_array_get_object_element (known, i);

      g_assert_cmpstr (json_object_get_string_member (word, "const"), !=, "unset");
      assert_told (word, json_object_get_string_member (word, "const"));
    }
}

static void
assert_field (JsonObject     *schema,
              GovRecordClass *klass,
              const GovBound *bound)
{
  gboolean of_base = bound->pspec->owner_type == GOV_TYPE_RECORD;
  JsonObject *definition = get_definition (schema, of_base ? "Record" : klass->type_name);
  JsonObject *fields = json_object_get_object_member (definition, "properties");
  g_autofree char *what = g_strconcat (klass->type_name, ".", bound->field->key, NULL);
  JsonObject *field;

  if (!json_object_has_member (fields, bound->field->key))
    g_error ("no %s in the schema", what);
  field = json_object_get_object_member (fields, bound->field->key);
  assert_told (field, what);
  if (bound->field->flags & GOV_REQUIRED)
    g_assert_true (g_str_has_suffix (json_object_get_string_member (field, "description"), " is not complete."));
  if (bound->words != NULL)
    assert_words (schema, bound->type);
}

static void
assert_class (JsonObject     *schema,
              GovRecordClass *klass)
{
  JsonObject *definition = get_definition (schema, klass->type_name);
  JsonObject *fields = json_object_get_object_member (definition, "properties");
  JsonObject *type = json_object_get_object_member (fields, "type");
  guint n_own = 0;

  assert_told (definition, klass->type_name);
  g_assert_false (json_object_has_member (definition, "required"));
  g_assert_cmpstr (json_object_get_string_member (type, "const"), ==, klass->type_name);
  GOV_FOREACH_BIT (bit, klass->known)
    if (klass->fields[bit]->pspec != NULL)
      {
        assert_field (schema, klass, klass->fields[bit]);
        n_own += klass->fields[bit]->pspec->owner_type != GOV_TYPE_RECORD;
      }
  g_assert_cmpuint (json_object_get_size (fields), ==, n_own + 1);
}

static void
test_type (gconstpointer data)
{
  GovRecordClass *klass = gov_record_class_peek (GPOINTER_TO_SIZE (data));
  g_autofree char *id = g_strconcat ("urn:libgov:schema:1.0:", klass->type_name, NULL);
  g_autoptr (JsonNode) root = NULL;
  JsonObject *schema = read_schema (G_OBJECT_CLASS_TYPE (klass), &root);

  g_assert_cmpstr (json_object_get_string_member (schema, "$schema"), ==,
                   "https://json-schema.org/draft/2020-12/schema");
  g_assert_cmpstr (json_object_get_string_member (schema, "$id"), ==, id);
  assert_class (schema, klass);
  assert_pointers (schema, root);
}

static void
test_register (void)
{
  g_autoptr (JsonNode) root = NULL;
  JsonObject *schema = read_schema (GOV_TYPE_REGISTER, &root);

  g_assert_cmpstr (json_object_get_string_member (schema, "$ref"), ==, "#/$defs/Register");
  for (guint i = 0; gov_record_class_nth (i + 1) != NULL; i++)
    assert_class (schema, gov_record_class_nth (i));
  assert_pointers (schema, root);
}

static void
test_any_record (void)
{
  const GType types[] = { GOV_TYPE_RECORD, GOV_TYPE_OTHER_RECORD };

  for (guint i = 0; i < G_N_ELEMENTS (types); i++)
    {
      g_autoptr (JsonNode) root = NULL;
      JsonObject *schema = read_schema (types[i], &root);

      g_assert_cmpstr (json_object_get_string_member (schema, "$ref"), ==, "#/$defs/AnyRecord");
      assert_pointers (schema, root);
    }
}

/* A schema of one type has what it needs and no more. */
static void
test_small (void)
{
  g_autoptr (JsonNode) root = NULL;
  JsonObject *definitions = json_object_get_object_member (read_schema (GOV_TYPE_IDENTIFIER, &root), "$defs");

  g_assert_true (json_object_has_member (definitions, "Evidence"));
  g_assert_true (json_object_has_member (definitions, "Access"));
  g_assert_false (json_object_has_member (definitions, "Meeting"));
  g_assert_false (json_object_has_member (definitions, "MeetingStatus"));
}

/* What the pattern of a definition says. */
static GRegex *
make_regex (const char *name)
{
  g_autoptr (JsonNode) root = NULL;
  g_autoptr (GError) error = NULL;
  JsonObject *definition = get_definition (read_schema (GOV_TYPE_DEADLINE, &root), name);
  GRegex *regex = g_regex_new (json_object_get_string_member (definition, "pattern"), G_REGEX_DOLLAR_ENDONLY, 0, &error);

  g_assert_no_error (error);
  return regex;
}

static void
assert_matches (GRegex             *regex,
                const char * const *texts,
                gboolean            expected)
{
  for (; *texts != NULL; texts++)
    if (g_regex_match (regex, *texts, 0, NULL) != expected)
      g_error ("\"%s\" %s", *texts, expected ? "is refused" : "is accepted");
}

static void
test_dates (void)
{
  static const char *const good[] = {
    "2021", "2021-11", "2021-11-29", "2021-11-29T10:00:00+01:00", "2021-11-29T10:00:00.5Z", "2022-02~", "2021?",
    "2021-11-22/2021-11-23", "2021/..", "/2021", "../2021", "201X", "XXXX-12-XX", "-0044-03-15", "Y-17E7S3", "1950S2",
    "[1667,1668,1670..1672]", "{..1984}", "[1760-12..]", "?2004-06-~11", "2004?-06-%11", "2001-21", "2001-34", NULL,
  };
  static const char *const bad[] = {
    "", " ", "29-11-2021", "29 november 2021", "today", "2021-1-5", "2021/11/29", "2021-11-29 10:00", "20211129",
    "2021-11T10:00:00", "2021-11-29\n", "2021-11-29T10:00", "P1Y", "next council", "11/29/2021", "2021-W48", NULL,
  };
  g_autoptr (GRegex) regex = make_regex ("Date");

  assert_matches (regex, good, TRUE);
  assert_matches (regex, bad, FALSE);
}

/* The pattern is no stricter than GovDate, whatever the text. */
static void
test_any_date (void)
{
  static const char *const seeds[] = {
    "2021", "2021-11", "2021-11-29", "2021-11-29T10:00:00+01:00", "2022-02~", "2021-11-22/2021-11-23", "20XX-0X-?3X",
    "Y-17101E2S3", "1950S2?", "[..1667,1668,1670..1672]", "{1760-12..}", "../2021-%11", "-0044-03-15/", "XXXX-21",
  };
  static const char alphabet[] = "0123456789-:TZ+.X?~%/YES,[]{} ";
  g_autoptr (GRegex) regex = make_regex ("Date");
  g_autoptr (GRand) random = g_rand_new_with_seed (20211129);
  guint n_valid = 0;

  for (guint i = 0; i < 200000; i++)
    {
      g_autoptr (GString) text = g_string_new (seeds[g_rand_int_range (random, 0, G_N_ELEMENTS (seeds))]);

      for (gint n = g_rand_int_range (random, 0, 4); n > 0 && text->len > 0; n--)
        {
          gssize at = g_rand_int_range (random, 0, (gint) text->len);

          if (g_rand_boolean (random))
            g_string_erase (text, at, 1);
          if (g_rand_boolean (random))
            g_string_insert_c (text, at, alphabet[g_rand_int_range (random, 0, sizeof alphabet - 1)]);
        }
      if (!gov_date_text_is_valid (text->str, text->len))
        continue;
      n_valid++;
      if (!g_regex_match (regex, text->str, 0, NULL))
        g_error ("\"%s\" is EDTF and refused", text->str);
    }
  g_assert_cmpuint (n_valid, >, 10000);
}

static void
test_durations (void)
{
  static const char *const good[] = {
    "P1Y", "P2W", "P1Y2M10DT2H30M", "PT0.5S", "PT1,5H", "-P1M", "+P1D", "P1W1D", "PT36H", "PT1M1S", NULL,
  };
  static const char *const bad[] = {
    "", "P", "PT", "P1", "1Y", "P1YT", "P1H", "PT1D", "P.5D", "P1.D", "p1y", "P1Y ", "--P1Y", NULL,
  };
  g_autoptr (GRegex) regex = make_regex ("Duration");

  assert_matches (regex, good, TRUE);
  assert_matches (regex, bad, FALSE);
}

static void
test_pretty (void)
{
  g_autofree char *pretty = gov_schema_to_json (GOV_TYPE_REGISTER, TRUE);
  g_autofree char *plain = gov_schema_to_json (GOV_TYPE_REGISTER, FALSE);
  g_autoptr (JsonNode) one = json_from_string (pretty, NULL);
  g_autoptr (JsonNode) other = json_from_string (plain, NULL);

  g_assert_true (json_node_equal (one, other));
  g_assert_true (strlen (pretty) > strlen (plain));
  g_assert_true (g_str_has_suffix (plain, "}\n"));
}

/* Terms. */

static gboolean
is_field (GovRecordClass *klass,
          const char     *member)
{
  GObjectClass *object = G_OBJECT_CLASS (klass);

  return g_object_class_find_property (object, member) != NULL;
}

/* How many types have a field that the row is for. */
static guint
count_uses (const GovSharedTerm *term)
{
  const char *member = strchr (term->name, ':');
  g_autofree char *owner = member ? g_strndup (term->name, member - term->name) : g_strdup (term->name);
  GovRecordClass *klass;
  guint n = 0;

  for (guint i = 0; (klass = gov_record_class_nth (i)) != NULL; i++)
    if (*owner == '\0' || g_str_equal (owner, G_OBJECT_CLASS_NAME (klass)) || g_str_equal (owner, "GovRecord"))
      n += member == NULL || is_field (klass, member + 1);
  return n;
}

static void
assert_prefix (const char *term)
{
  g_autofree char *prefix = g_strndup (term, strcspn (term, ":"));

  if (g_str_equal (term, "@id"))
    return;
  for (guint i = 0; i < gov_n_prefixes; i++)
    if (g_str_equal (gov_prefixes[i].prefix, prefix) && term[strlen (prefix)] == ':')
      return;
  g_error ("%s: not a known prefix", term);
}

/* A row for what does not exist, or no longer, is an error; and so is one that says nothing. */
static void
test_terms (void)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < gov_n_shared_terms; i++)
    {
      const GovSharedTerm *term = &gov_shared_terms[i];

      if (count_uses (term) == 0)
        g_error ("gov-vocabulary.c: no type or field is %s", term->name);
      if (!g_hash_table_add (seen, (gpointer) term->name))
        g_error ("gov-vocabulary.c: %s is there twice", term->name);
      g_assert_true (term->term != NULL || term->is_ordered);
      if (term->term != NULL)
        assert_prefix (term->term);
    }
}

/* Control: a row for a field that there is not is noticed. */
static void
test_terms_control (void)
{
  const GovSharedTerm good[] = { { "GovMeeting" }, { "GovMeeting:title" }, { ":title" }, { "GovRecord:note" } };
  const GovSharedTerm bad[] = { { "GovMeetings" }, { "GovMeeting:titles" }, { ":titel" }, { "GovRecord:title-of" } };

  for (guint i = 0; i < G_N_ELEMENTS (good); i++)
    {
      g_assert_cmpuint (count_uses (&good[i]), >, 0);
      g_assert_cmpuint (count_uses (&bad[i]), ==, 0);
    }
}

/* Only a list can be ordered. */
static void
test_ordered (void)
{
  GovRecordClass *klass;

  for (guint i = 0; (klass = gov_record_class_nth (i)) != NULL; i++)
    GOV_FOREACH_BIT (bit, klass->known)
      {
        const GovBound *bound = klass->fields[bit];
        const GovSharedTerm *term = bound->pspec ? gov_shared_term_find (G_OBJECT_CLASS_NAME (klass), bound->field->name) : NULL;

        if (term != NULL && term->is_ordered && bound->pspec->value_type != GOV_TYPE_LIST &&
            bound->pspec->value_type != G_TYPE_STRV)
          g_error ("%s is no list", term->name);
      }
}

static const char *
get_id (JsonObject *context,
        const char *key)
{
  JsonNode *node = json_object_get_member (context, key);

  return JSON_NODE_HOLDS_OBJECT (node) ? json_object_get_string_member (json_node_get_object (node), "@id")
                                       : json_node_get_string (node);
}

static void
assert_context_of (JsonObject     *context,
                   GovRecordClass *klass)
{
  JsonObject *type = json_object_get_object_member (context, klass->type_name);
  JsonObject *own = json_object_get_object_member (type, "@context");
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

  GOV_FOREACH_BIT (bit, klass->known)
    if (klass->fields[bit]->pspec != NULL)
      {
        const GovBound *bound = klass->fields[bit];
        const char *key = bound->field->key;
        JsonObject *where = bound->pspec->owner_type == GOV_TYPE_RECORD ? context : own;

        if (!json_object_has_member (where, key))
          g_error ("%s.%s is not in the context", klass->type_name, key);
        if (!g_hash_table_add (seen, (gpointer) get_id (where, key)))
          g_error ("%s.%s: another field of the type has the same term", klass->type_name, key);
        for (guint i = 0; i < gov_n_prefixes; i++)
          g_assert_cmpstr (key, !=, gov_prefixes[i].prefix);
      }
}

static void
test_context (void)
{
  g_autofree char *text = gov_schema_context_to_json (TRUE);
  g_autoptr (JsonNode) root = NULL;
  JsonObject *context = json_object_get_object_member (read_object (text, &root), "@context");

  g_assert_cmpfloat (json_object_get_double_member (context, "@version"), ==, 1.1);
  g_assert_cmpstr (json_object_get_string_member (context, "id"), ==, "@id");
  g_assert_cmpstr (json_object_get_string_member (context, "type"), ==, "@type");
  for (guint i = 0; gov_record_class_nth (i + 1) != NULL; i++)
    assert_context_of (context, gov_record_class_nth (i));
}

/* What is committed and installed is what the tables say. */
static void
assert_committed (const char *name,
                  char       *text)
{
  const char *root = g_getenv ("GOV_SOURCE_ROOT");
  g_autofree char *made = text;
  g_autofree char *committed = NULL;
  g_autofree char *path = NULL;
  g_autoptr (GError) error = NULL;

  if (root == NULL)
    {
      g_test_skip ("GOV_SOURCE_ROOT is not set");
      return;
    }
  path = g_build_filename (root, "libgov", "records", "schema", name, NULL);
  g_file_get_contents (path, &committed, NULL, &error);
  g_assert_no_error (error);
  if (!g_str_equal (committed, made))
    {
      g_test_message ("%s is not what the tables say. To write it anew: ninja -C _build update-schema", path);
      g_test_fail ();
    }
}

static void
test_committed_schema (void)
{
  assert_committed ("gov-1.0.schema.json", gov_schema_to_json (GOV_TYPE_REGISTER, TRUE));
}

static void
test_committed_context (void)
{
  assert_committed ("gov-1.0.context.jsonld", gov_schema_context_to_json (TRUE));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; gov_record_class_nth (i + 1) != NULL; i++)
    {
      GovRecordClass *klass = gov_record_class_nth (i);
      g_autofree char *path = g_strconcat ("/schema/type/", klass->type_name, NULL);

      g_test_add_data_func (path, GSIZE_TO_POINTER (G_OBJECT_CLASS_TYPE (klass)), test_type);
    }
  g_test_add_func ("/schema/register", test_register);
  g_test_add_func ("/schema/any-record", test_any_record);
  g_test_add_func ("/schema/small", test_small);
  g_test_add_func ("/schema/dates", test_dates);
  g_test_add_func ("/schema/any-date", test_any_date);
  g_test_add_func ("/schema/durations", test_durations);
  g_test_add_func ("/schema/pretty", test_pretty);
  g_test_add_func ("/schema/committed", test_committed_schema);
  g_test_add_func ("/context/terms", test_terms);
  g_test_add_func ("/context/terms-control", test_terms_control);
  g_test_add_func ("/context/ordered", test_ordered);
  g_test_add_func ("/context/types", test_context);
  g_test_add_func ("/context/committed", test_committed_context);
  return g_test_run ();
}
