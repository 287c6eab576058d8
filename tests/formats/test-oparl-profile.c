/* What the specification of OParl demands, tag by tag: a text that has the fault and one like it that has not. */
#include "formats/oparl/gov-oparl-profile-private.h"
#include "records/gov-record.h"

/* ' stands for ".  The spoilt text has the one tag, once or more, and no other issue; the sound text has none. */
typedef struct
{
  const char *tag;
  const char *spoilt;
  const char *sound;
} Case;

#define TIMES "'created': '2021-11-29T10:00:00+01:00', 'modified': '2021-11-29T10:00:00Z'"
#define OF(version, type, id) "'id': 'https://o.example/" id "', 'type': 'https://schema.oparl.org/" version "/" type "'"
#define IS(type, id) OF ("1.1", type, id) ", " TIMES
#define MEETING(members) "{" IS ("Meeting", "m/1") ", " members "}"
#define PERSON(members) "{" IS ("Person", "p/1") ", " members "}"
#define PAPER(members) "{" IS ("Paper", "d/1") ", " members "}"
#define FILE(members) "{" IS ("File", "f/1") ", 'accessUrl': 'https://o.example/f/1.pdf'" members "}"
#define ITEM(id, members) "{" IS ("AgendaItem", "i/" id) members "}"
#define PLACE(members) "{" IS ("Location", "l/1") members "}"
#define LISTS_1_0 "'organization': 'https://o.example/o', 'person': 'https://o.example/p', 'meeting': 'https://o.example/m', " \
  "'paper': 'https://o.example/d', 'legislativeTerm': [], 'name': 'Stadt'"
#define LISTS_1_1 "'agendaItem': 'https://o.example/i', 'consultation': 'https://o.example/c', 'file': 'https://o.example/f', " \
  "'locationList': 'https://o.example/l', 'legislativeTermList': 'https://o.example/t'"
#define SYSTEM(version) "{" IS ("System", "") ", 'oparlVersion': '" version "', 'body': 'https://o.example/b'}"
#define PAGE(data, pagination, links) "{'data': [" data "], 'pagination': {" pagination "}, 'links': {" links "}}"
#define GONE "{" IS ("Paper", "d/1") ", 'deleted': true}"

static const Case cases[] = {
  /* What the schema says */
  { "oparl-required-missing", "{'type': 'https://schema.oparl.org/1.1/Paper', " TIMES "}", PAPER ("'name': 'A'") },
  { "oparl-required-missing", "{'id': 'https://o.example/1', " TIMES "}", PAPER ("'name': 'A'") },
  { "oparl-required-missing", "{" IS ("File", "f") "}", FILE ("") },
  { "oparl-required-missing", "{" IS ("File", "f") ", 'accessUrl': null}", "{" IS ("File", "f") ", 'deleted': true}" },
  { "oparl-required-missing", MEETING ("'agendaItem': [" ITEM ("1", "") "]"), MEETING ("'agendaItem': [" ITEM ("1", ", 'order': 0") "]") },
  { "oparl-required-missing", "{" IS ("AgendaItem", "i") ", 'meeting': 'https://o.example/m'}",
    "{" OF ("1.0", "AgendaItem", "i") ", " TIMES ", 'meeting': 'https://o.example/m'}" },
  { "oparl-wrong-type", PAPER ("'name': 1"), PAPER ("'name': '1'") },
  { "oparl-wrong-type", PAPER ("'relatedPaper': 'https://o.example/d/2'"), PAPER ("'relatedPaper': ['https://o.example/d/2']") },
  { "oparl-wrong-type", PAPER ("'name': ['A']"), PAPER ("'keyword': ['A']") },
  { "oparl-wrong-type", PAPER ("'keyword': ['A', null]"), PAPER ("'keyword': ['A', 'null']") },
  { "oparl-wrong-type", PAPER ("'mainFile': 'https://o.example/f/1'"), PAPER ("'mainFile': " FILE ("")) },
  { "oparl-wrong-type", FILE (", 'size': 1.0"), FILE (", 'size': 1") },
  { "oparl-wrong-type", FILE (", 'size': 1e2"), FILE (", 'size': -1") },
  { "oparl-wrong-type", MEETING ("'cancelled': 'false'"), MEETING ("'cancelled': false") },
  { "oparl-wrong-type", "[1]", "[]" },
  { "oparl-wrong-type", "'OParl'", "[" FILE ("") "]" },
  { "oparl-not-a-url", PAPER ("'web': 'www.example.org'"), PAPER ("'web': 'HTTP://www.example.org'") },
  { "oparl-not-a-url", PAPER ("'body': 'https:///b'"), PAPER ("'body': 'https:\\/\\/o.example\\/b?a=%C3%BC#x'") },
  { "oparl-not-a-url", PAPER ("'relatedPaper': ['https://o.example/a b']"), PAPER ("'relatedPaper': ['https://o.example/a%20b']") },
  { "oparl-not-a-url", PAPER ("'body': 'https://o.example/\\u0000b'"), PAPER ("'body': 'https://o.example/\\u0062'") },
  { "oparl-not-a-url", PAPER ("'body': ''"), PAPER ("'body': 'https://o.example'") },
  { "oparl-id-not-url", "{'id': '17', 'type': 'https://schema.oparl.org/1.1/Paper', " TIMES "}", PAPER ("'name': '17'") },
  { "oparl-date-malformed", PAPER ("'date': '29.11.2021'"), PAPER ("'date': '2021-11-29'") },
  { "oparl-date-malformed", PAPER ("'date': '2021-02-29'"), PAPER ("'date': '2020-02-29'") },
  { "oparl-date-malformed", PAPER ("'date': '2021-11-29T00:00:00Z'"), MEETING ("'start': '2021-11-29T00:00:00Z'") },
  { "oparl-date-malformed", MEETING ("'start': '2021-11-29T10:00:00'"), MEETING ("'start': '2021-11-29T10:00:00.5-01:30'") },
  { "oparl-date-malformed", MEETING ("'start': '2021-11-29 10:00:00+01:00'"), MEETING ("'start': '2021-11-29T23:59:59+14:00'") },
  { "oparl-date-malformed", MEETING ("'start': '2021-11-29T24:00:00+01:00'"), MEETING ("'start': '2021-11-29T00:00:00+00:00'") },
  { "oparl-unknown-type", "{" OF ("2.0", "Paper", "d") ", " TIMES "}", "{" OF ("1.0", "Paper", "d") ", " TIMES "}" },
  { "oparl-unknown-type", "{" OF ("1.1", "Drucksache", "d") ", " TIMES ", 'titel': 1}", "{" OF ("1.1", "Paper", "d") ", " TIMES "}" },
  { "oparl-unknown-type", "{" OF ("1.1", "paper", "d") ", " TIMES "}", PAPER ("'name': 'A'") },
  { "oparl-wrong-object", PAPER ("'consultation': [" PLACE ("") "]"), PAPER ("'location': [" PLACE ("") "]") },
  { "oparl-reference-embedded", MEETING ("'participant': [" PERSON ("'name': 'A'") "]"), MEETING ("'participant': ['https://o.example/p']") },
  { "oparl-reference-embedded", "{" IS ("Organization", "o") ", 'meeting': " MEETING ("'name': 'A'") "}",
    "{" IS ("Organization", "o") ", 'meeting': 'https://o.example/o/meetings'}" },
  { "oparl-version-unknown", SYSTEM ("1.1"), SYSTEM ("https://schema.oparl.org/1.1/") },

  /* What the text says beyond it */
  { "oparl-created-missing", "{" OF ("1.1", "Paper", "d") ", 'modified': '2021-11-29T10:00:00Z'}", PAPER ("'name': 'A'") },
  { "oparl-modified-missing", "{" OF ("1.1", "Paper", "d") ", 'created': '2021-11-29T10:00:00Z'}",
    "{" OF ("1.0", "Paper", "d") ", " TIMES ", 'location': [{" OF ("1.0", "Location", "l") "}]}" },
  { "oparl-body-list-missing", "{" IS ("Body", "b") ", " LISTS_1_0 ", " LISTS_1_1 "}",
    "{" IS ("Body", "b") ", " LISTS_1_0 ", " LISTS_1_1 ", 'membership': 'https://o.example/s'}" },
  { "oparl-body-list-missing", "{" IS ("Body", "b") ", " LISTS_1_0 "}", "{" OF ("1.0", "Body", "b") ", " TIMES ", " LISTS_1_0 "}" },
  { "oparl-back-reference-missing", "{" IS ("Consultation", "c") "}", "{" IS ("Consultation", "c") ", 'paper': 'https://o.example/d'}" },
  { "oparl-back-reference-missing", "{" IS ("LegislativeTerm", "t") "}", "{" IS ("LegislativeTerm", "t") ", 'deleted': true}" },
  { "oparl-order-not-contiguous", MEETING ("'agendaItem': [" ITEM ("1", ", 'order': 1") ", " ITEM ("2", ", 'order': 2") "]"),
    MEETING ("'agendaItem': [" ITEM ("1", ", 'order': 0") ", " ITEM ("2", ", 'order': 1") "]") },
  { "oparl-order-not-contiguous", MEETING ("'agendaItem': [" ITEM ("1", ", 'order': 0") ", " ITEM ("2", ", 'order': 0") "]"),
    MEETING ("'agendaItem': [" ITEM ("1", ", 'order': 0") ", " ITEM ("2", ", 'order': 1") "]") },
  { "oparl-geojson-incomplete", "{" IS ("Location", "l") ", 'geojson': {'type': 'Point', 'coordinates': [8.4, 49]}}",
    "{" IS ("Location", "l") ", 'geojson': {'type': 'Feature', 'geometry': null, 'properties': null}}" },
  { "oparl-geojson-incomplete", "{" IS ("Location", "l") ", 'geojson': {}}", "{" IS ("Location", "l") ", 'room': '1'}" },
  { "oparl-location-differs", PERSON ("'locationObject': " PLACE ("")),
    PERSON ("'location': 'https://o.example/l/1', 'locationObject': " PLACE ("")) },
  { "oparl-location-differs", PERSON ("'location': 'https://o.example/l/2', 'locationObject': " PLACE ("")),
    PERSON ("'location': 'https://o.example/l/1'") },
  { "oparl-tombstone-incomplete", "{" OF ("1.1", "Paper", "d") ", 'deleted': true, 'created': '2021-11-29T10:00:00Z'}", GONE },
  { "oparl-tombstone-embedded", PAPER ("'mainFile': {" IS ("File", "f") ", 'deleted': true}"),
    PAPER ("'mainFile': " FILE (", 'deleted': false")) },
  { "oparl-unknown-member", PAPER ("'titel': 'A'"), PAPER ("'Hersteller:titel': {'a': [null, '', []]}") },
  { "oparl-unknown-member", PAPER ("':titel': 'A'"), PAPER ("'A:titel:b': ''") },
  { "oparl-unknown-member", PAPER ("'a@b:titel': 'A'"), PAPER ("'a:titel@b': 'A'") },
  { "oparl-unknown-member", "{" OF ("1.0", "AgendaItem", "i") ", " TIMES ", 'meeting': 'https://o.example/m', 'order': 1}",
    "{" IS ("AgendaItem", "i") ", 'meeting': 'https://o.example/m', 'order': 1}" },
  { "oparl-member-twice", PAPER ("'name': 'A', 'n\\u0061me': 'B'"), PAPER ("'name': 'A', 'reference': 'B'") },
  { "oparl-null-value", PAPER ("'name': null"), PAPER ("'reference': 'null'") },
  { "oparl-empty-list", PAPER ("'location': []"), "{" OF ("1.0", "Body", "b") ", " TIMES ", " LISTS_1_0 "}" },
  { "oparl-back-reference-embedded", MEETING ("'agendaItem': [" ITEM ("1", ", 'order': 0, 'meeting': 'https://o.example/m/1'") "]"),
    "{" IS ("AgendaItem", "i") ", 'order': 0, 'meeting': 'https://o.example/m/1'}" },
  { "oparl-back-reference-embedded", PAPER ("'mainFile': " FILE (", 'paper': ['https://o.example/d/1']")),
    FILE (", 'paper': ['https://o.example/d/1']") },
  { "oparl-life-source-missing", PERSON ("'life': 'A'"), PERSON ("'life': 'A', 'lifeSource': 'B'") },
  { "oparl-deprecated", FILE (", 'sha1Checksum': 'da39'"), FILE (", 'sha512Checksum': 'da39'") },

  /* Pages of lists */
  { "oparl-list-member-missing", "{'data': [], 'links': {}}", PAGE ("", "", "") },
  { "oparl-list-wrong-type", "{'data': {}, 'pagination': {}, 'links': {}}", "{'data': [], 'pagination': {}, 'links': {}, 'a': 1}" },
  { "oparl-list-wrong-type", PAGE ("'https://o.example/d'", "", ""), PAGE (FILE (""), "", "") },
  { "oparl-list-wrong-type", PAGE ("", "'totalPages': '1'", ""), PAGE ("", "'totalPages': 1", "") },
  { "oparl-list-wrong-type", PAGE ("", "", "'next': '/d?page=2'"), PAGE ("", "", "'next': 'https://o.example/d?page=2'") },
  { "oparl-list-wrong-type", "{'data': [], 'pagination': null, 'links': {}}", PAGE ("", "'totalElements': 0", "") },
  { "oparl-null-value", PAGE ("", "", "'next': null"), PAGE ("", "", "") },
  { "oparl-list-next-missing", PAGE ("", "'currentPage': 1, 'totalPages': 2", ""), PAGE ("", "'currentPage': 2, 'totalPages': 2", "") },
  { "oparl-list-tombstone", PAGE (GONE, "", "'self': 'https://o.example/d'"), PAGE (GONE, "", "'self': 'https://o.example/d?modified_since=2021'") },
  { "oparl-list-tombstone", PAGE (GONE, "", "'self': 'https://o.example/d'"), PAGE (GONE, "", "") },
  { "oparl-list-page-size", PAGE ("", "'elementsPerPage': 2", "'next': 'https://o.example/d?page=2'"), PAGE ("", "'elementsPerPage': 2", "") },

  /* What is proposed */
  { "oparl-empty-text", PAPER ("'name': ''"), PAPER ("'name': ' '") },
  { "oparl-word-unusual", MEETING ("'meetingState': 'geplant'"), MEETING ("'meetingState': 'durchgef\\u00fchrt'") },
  { "oparl-word-unusual", "{" IS ("Organization", "o") ", 'organizationType': 'Rat'}", "{" IS ("Organization", "o") ", 'organizationType': 'Gremium'}" },
};

static GovList *
check_text (const char *text)
{
  g_autofree char *json = g_strdelimit (g_strdup (text), "'", '"');
  g_autoptr (GBytes) bytes = g_bytes_new (json, strlen (json));
  g_autoptr (GError) error = NULL;
  GovList *issues = gov_oparl_check (bytes, "sample", &error);

  g_assert_no_error (error);
  return issues;
}

static void
test_case (gconstpointer data)
{
  const Case *tested = data;
  g_autoptr (GovList) spoilt = check_text (tested->spoilt);
  g_autoptr (GovList) sound = check_text (tested->sound);

  for (guint i = 0; i < gov_list_get_length (spoilt); i++)
    {
      GovIssue *issue = gov_list_get (spoilt, i);

      if (!g_str_equal (gov_issue_get_tag (issue), tested->tag))
        g_test_message ("%s: %s", tested->spoilt, gov_issue_get_message (issue));
      g_assert_cmpstr (gov_issue_get_tag (issue), ==, tested->tag);
      g_assert_nonnull (gov_issue_get_clause (issue));
    }
  g_assert_cmpuint (gov_list_get_length (spoilt), >, 0);
  if (gov_list_get_length (sound) > 0)
    g_test_message ("%s: %s", tested->sound, gov_issue_get_message (gov_list_get (sound, 0)));
  g_assert_cmpuint (gov_list_get_length (sound), ==, 0);
}

/* Too long for the table. */
static void
test_long_page (void)
{
  g_autoptr (GString) data = g_string_new (NULL);

  for (guint i = 0; i <= 100; i++)
    {
      g_autofree char *page = g_strdup_printf ("{'data': [%s], 'pagination': {}, 'links': {}}", data->str);
      g_autoptr (GovList) issues = check_text (page);

      g_assert_cmpuint (gov_list_get_length (issues), ==, 0);
      g_string_append_printf (data, "%s" PAPER ("'name': 'A'"), i ? "," : "");
    }
  g_string_prepend (data, "{'data': [");
  g_string_append (data, "], 'pagination': {}, 'links': {}}");
  {
    g_autoptr (GovList) issues = check_text (data->str);

    g_assert_cmpuint (gov_list_get_length (issues), ==, 1);
    g_assert_cmpstr (gov_issue_get_tag (gov_list_get (issues, 0)), ==, "oparl-list-not-paginated");
  }
}

/* Each tag has a case, and each case a tag. */
static void
test_tags (void)
{
  const GovIssueKind *kind;

  for (guint i = 0; (kind = gov_oparl_kind_nth (i)) != NULL; i++)
    {
      gboolean has_case = g_str_equal (kind->tag, "oparl-list-not-paginated");

      for (guint j = 0; j < G_N_ELEMENTS (cases); j++)
        has_case |= g_str_equal (kind->tag, cases[j].tag);
      if (!has_case)
        g_test_message ("%s", kind->tag);
      g_assert_true (has_case);
      g_assert_true (g_str_has_prefix (kind->tag, "oparl-"));
      g_assert_true (gov_oparl_kind_find (kind->tag) == kind);
      g_assert_nonnull (kind->clause);
    }
}

/* What the rows of the table refer to is there. */
static void
test_table (void)
{
  const GovOparlType *type;
  const GovOparlMember *member;

  for (guint i = 0; (type = gov_oparl_type_nth (i)) != NULL; i++)
    {
      guint n;

      for (n = 0; (member = gov_oparl_type_nth_member (type, n)) != NULL; n++)
        {
          g_assert_true (member->of == NULL || gov_oparl_type_find (member->of) != NULL);
          g_assert_true (member->missing == NULL || gov_oparl_kind_find (member->missing) != NULL);
          for (guint other = 0; other < n; other++)
            g_assert_cmpstr (gov_oparl_type_nth_member (type, other)->name, !=, member->name);
        }
      g_assert_cmpuint (n, <=, 64); /* bits */
    }
}

static void
test_place (void)
{
  g_autoptr (GovList) issues = check_text (
    "\n[" MEETING ("\n 'name': 'Grün', 'agendaItem': [\n" ITEM ("1", ", 'order': 0, 'number': 7") ", 'Ä', {}]") ",\n"
    " " PAPER ("'neue Länge': 1") "]");
  GovIssue *issue = gov_list_get (issues, 0);

  g_assert_cmpuint (gov_list_get_length (issues), ==, 8);
  g_assert_cmpstr (gov_issue_get_path (issue), ==, "$[0].agendaItem[0].number");
  g_assert_cmpstr (gov_issue_get_property_name (issue), ==, "number");
  g_assert_cmpstr (gov_issue_get_clause (issue), ==, "OParl 1.1, 3.11 AgendaItem");
  g_assert_cmpstr (gov_issue_get_message (issue), ==, "number is 7; a string is expected");
  g_assert_cmpint (gov_issue_get_severity (issue), ==, GOV_SEVERITY_ERROR);
  g_assert_null (gov_issue_get_record (issue));
  g_assert_cmpuint (gov_issue_get_line (issue), ==, 4);

  issue = gov_list_get (issues, 1);
  g_assert_cmpstr (gov_issue_get_path (issue), ==, "$[0].agendaItem[1]");
  issue = gov_list_get (issues, 2);
  g_assert_cmpstr (gov_issue_get_path (issue), ==, "$[0].agendaItem[2]");
  issue = gov_list_get (issues, 7);
  g_assert_cmpstr (gov_issue_get_path (issue), ==, "$[1]['neue Länge']");
  g_assert_cmpuint (gov_issue_get_line (issue), ==, 5);
}

/* Of several lines each is told of; a text that is no JSON is an error, and says where. */
static void
test_lines (void)
{
  g_autoptr (GovList) issues = check_text (PAPER ("'a': 1") "\r\n\n" PAPER ("'a': 1") "\n");
  static const char *bad[] = { "", " ", "{", "[1,]", "{} {}", "{\"a\" 1}", "{}\n{\"a\": tru}", "{\"a\": 1,}" };

  g_assert_cmpuint (gov_list_get_length (issues), ==, 2);
  g_assert_cmpuint (gov_issue_get_line (gov_list_get (issues, 1)), ==, 3);
  g_assert_cmpstr (gov_issue_get_path (gov_list_get (issues, 1)), ==, "$.a");
  for (guint i = 0; i < G_N_ELEMENTS (bad); i++)
    {
      g_autoptr (GBytes) bytes = g_bytes_new_static (bad[i], strlen (bad[i]));
      g_autoptr (GError) error = NULL;

      g_assert_null (gov_oparl_check (bytes, "bad.json", &error));
      g_assert_error (error, GOV_ERROR, GOV_ERROR_SYNTAX);
      g_assert_true (g_str_has_prefix (error->message, "bad.json:"));
    }
}

/* Deep and wide texts neither fall over nor take long. */
static void
test_large (void)
{
  g_autoptr (GString) deep = g_string_new (NULL);
  g_autoptr (GString) wide = g_string_new ("{");
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < 100000; i++)
    {
      g_string_append (deep, "{\"masterFile\":");
      g_string_append_printf (wide, "\"a%u\": null, ", i);
    }
  g_string_append (wide, "\"b\": 1}");
  {
    g_autoptr (GBytes) deep_bytes = g_bytes_new_static (deep->str, deep->len);
    g_autoptr (GBytes) wide_bytes = g_bytes_new_static (wide->str, wide->len);
    g_autoptr (GovList) issues = NULL;

    g_assert_null (gov_oparl_check (deep_bytes, NULL, &error));
    g_assert_error (error, GOV_ERROR, GOV_ERROR_LIMIT);
    issues = gov_oparl_check (wide_bytes, NULL, NULL);
    g_assert_cmpuint (gov_list_get_length (issues), ==, 4);
  }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/oparl-profile/tag/%s/%u", cases[i].tag, i);

      g_test_add_data_func (path, &cases[i], test_case);
    }
  g_test_add_func ("/oparl-profile/long-page", test_long_page);
  g_test_add_func ("/oparl-profile/tags", test_tags);
  g_test_add_func ("/oparl-profile/table", test_table);
  g_test_add_func ("/oparl-profile/place", test_place);
  g_test_add_func ("/oparl-profile/lines", test_lines);
  g_test_add_func ("/oparl-profile/large", test_large);
  return g_test_run ();
}
