#include "gov.h"

#include <glib/gstdio.h>
#include <string.h>

#include "make-pdf.h"

/* What reports come in: Markdown, HTML, PDF, encodings; and what nobody should send. */

static char *
extract (const char  *text,
         gssize       length,
         const char  *name,
         GError     **error)
{
  g_autoptr (GovReportReader) reader = gov_report_reader_new ();
  g_autoptr (GBytes) bytes = g_bytes_new (text, length < 0 ? strlen (text) : (gsize) length);

  return gov_report_reader_extract_text (reader, bytes, name, error);
}

G_GNUC_UNUSED static void
assert_text (const char *text,
             const char *name,
             const char *expected)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *found = extract (text, -1, name, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (found, ==, expected);
}

G_GNUC_UNUSED static GovRegister *
read_report (const char *text,
             gssize      length,
             const char *name)
{
  g_autoptr (GovReportReader) reader = gov_report_reader_new ();
  g_autoptr (GBytes) bytes = g_bytes_new (text, length < 0 ? strlen (text) : (gsize) length);
  g_autoptr (GError) error = NULL;
  GovRegister *records = gov_report_reader_read (reader, bytes, name, &error);

  g_assert_no_error (error);
  return records;
}

/* "what (who): what (who)" of all actions */
G_GNUC_UNUSED static char *
describe_actions (GovRegister *records)
{
  g_autoptr (GovList) actions = gov_register_list (records, GOV_TYPE_ACTION);
  GString *result = g_string_new (NULL);

  for (guint i = 0; i < gov_list_get_length (actions); i++)
    {
      GovAction *action = gov_list_get (actions, i);
      GovList *who = gov_action_get_assignees (action);

      g_string_append_printf (result, "%s%s (", i > 0 ? "; " : "", gov_action_get_text (action));
      for (guint k = 0; k < gov_list_get_length (who); k++)
        g_string_append_printf (result, "%s%s", k > 0 ? ", " : "", gov_ref_get_label (gov_list_get (who, k)));
      g_string_append_c (result, ')');
    }
  return g_string_free (result, FALSE);
}

/* Every piece of evidence has the words that its range says */
G_GNUC_UNUSED static void
assert_evidence (GovRegister *records,
                 const char  *text)
{
  g_autoptr (GovList) all = gov_register_list (records, GOV_TYPE_EVIDENCE);

  g_assert_cmpuint (gov_list_get_length (all), >, 0);
  for (guint i = 0; i < gov_list_get_length (all); i++)
    {
      GovEvidence *evidence = gov_list_get (all, i);
      const char *start = g_utf8_offset_to_pointer (text, gov_evidence_get_start (evidence));
      const char *end = g_utf8_offset_to_pointer (text, gov_evidence_get_end (evidence));
      g_autofree char *words = g_strndup (start, end - start);

      if (gov_evidence_get_exact (evidence) != NULL)
        g_assert_cmpstr (words, ==, gov_evidence_get_exact (evidence));
    }
}

/* Encodings */

static const char dutch[] = "Verslag overleg co\303\266peratie 4 mei 2022\n\n# Kades\n\nDe raad besluit de kade te sluiten.\n\n# Slot\n\nNiets.\n";

static void
test_marks (void)
{
  static const char *const encodings[] = { "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE" };

  for (guint i = 0; i < G_N_ELEMENTS (encodings); i++)
    {
      g_autofree char *marked = g_strconcat ("\357\273\277", dutch, NULL), *found = NULL, *converted = NULL;
      g_autoptr (GError) error = NULL;
      gsize length;

      converted = g_convert (marked, -1, encodings[i], "UTF-8", NULL, &length, NULL);
      found = extract (converted, length, "verslag.txt", &error);
      g_assert_no_error (error);
      g_assert_cmpstr (found, ==, marked);
    }
}

static void
test_encoding (void)
{
  g_autofree char *latin = g_convert (dutch, -1, "ISO-8859-1", "UTF-8", NULL, NULL, NULL), *found = NULL;
  g_autoptr (GovReportReader) reader = gov_report_reader_new ();
  g_autoptr (GBytes) bytes = g_bytes_new (latin, strlen (latin)), utf8 = g_bytes_new (dutch, strlen (dutch));
  g_autoptr (GError) error = NULL;

  gov_report_reader_set_encoding (reader, "iso-8859-1");
  g_assert_cmpstr (gov_report_reader_get_encoding (reader), ==, "iso-8859-1");
  found = gov_report_reader_extract_text (reader, bytes, "verslag.txt", &error);
  g_assert_no_error (error);
  g_assert_cmpstr (found, ==, dutch);

  gov_report_reader_set_encoding (reader, "klingon");
  g_assert_null (gov_report_reader_extract_text (reader, bytes, "verslag.txt", &error));
  g_assert_error (error, GOV_ERROR, GOV_ERROR_UNSUPPORTED);
  g_assert_nonnull (strstr (error->message, "klingon"));
  g_clear_error (&error);

  gov_report_reader_set_encoding (reader, "us-ascii");
  g_assert_null (gov_report_reader_extract_text (reader, utf8, "verslag.txt", &error));
  g_assert_error (error, GOV_ERROR, GOV_ERROR_SYNTAX);
  g_assert_nonnull (strstr (error->message, "byte 18"));
}

static void
test_media_type (void)
{
  static const char page[] = "<p>De raad besluit.</p>";
  g_autoptr (GovReportReader) reader = gov_report_reader_new ();
  g_autoptr (GBytes) bytes = g_bytes_new_static (page, strlen (page));
  g_autofree char *as_text = NULL;
  g_autoptr (GError) error = NULL;

  as_text = gov_report_reader_extract_text (reader, bytes, NULL, &error);
  g_assert_cmpstr (as_text, ==, page);
#ifdef HAVE_LIBXML2
  g_autofree char *as_page = NULL;

  gov_report_reader_set_media_type (reader, "text/html; charset=utf-8");
  as_page = gov_report_reader_extract_text (reader, bytes, NULL, &error);
  g_assert_cmpstr (as_page, ==, "De raad besluit.\n");
#endif
  gov_report_reader_set_media_type (reader, "image/png");
  g_assert_null (gov_report_reader_extract_text (reader, bytes, NULL, &error));
  g_assert_error (error, GOV_ERROR, GOV_ERROR_UNSUPPORTED);
}

static void
test_file (void)
{
  g_autoptr (GovReportReader) reader = gov_report_reader_new ();
  g_autofree char *folder = g_dir_make_tmp ("gov-XXXXXX", NULL), *path = g_build_filename (folder, "verslag.txt", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GovRegister) records = NULL;
  g_autoptr (GovList) evidence = NULL;

  g_assert_null (gov_report_reader_read_file (reader, path, &error));
  g_assert_error (error, G_FILE_ERROR, G_FILE_ERROR_NOENT);
  g_clear_error (&error);
  g_assert_true (g_file_set_contents (path, dutch, -1, NULL));
  records = gov_report_reader_read_file (reader, path, &error);
  g_assert_no_error (error);
  evidence = gov_register_list (records, GOV_TYPE_EVIDENCE);
  g_assert_cmpstr (gov_ref_get_label (gov_evidence_get_document (gov_list_get (evidence, 0))), ==, "verslag.txt");
  g_unlink (path);
  g_rmdir (folder);
}

/* Markdown */

#ifdef HAVE_MD4C

static void
test_markdown (void)
{
  static const char text[] =
    "# Notulen bestuur De Lob, 4 mei 2022\n\nAanwezig: Anna Smit, Bram de Wit, Carla Jansen\n\n<!-- Actie: Dirk vult dit in -->\n\n"
    "## Acties\n\nActie | Wie | Wanneer\n--- | --- | ---\nSteiger&nbsp;verven | Anna | 1 juni 2022\nHout<br>halen | Bram |\n\n"
    "## Techniek\n\n```sh\nActie: Carla draait dit script\n```\n\n<div>\nBesluit: de pomp gaat uit.\n</div>\n";
  g_autoptr (GovRegister) records = read_report (text, -1, "notulen.md");
  g_autofree char *actions = describe_actions (records);
  g_autoptr (GovList) decisions = gov_register_list (records, GOV_TYPE_DECISION);

  g_assert_cmpstr (actions, ==, "Steiger verven (Anna Smit); Hout halen (Bram de Wit)");
  g_assert_cmpuint (gov_list_get_length (decisions), ==, 1);
  assert_evidence (records, text);
}

/* What md4c may take long for, or what is cut off in its middle */
static void
test_bad_markdown (void)
{
  static const char *const pieces[] = { "[", "](", "![", "*a ", "**a_", "`", "<", "<!--", "&", "> ", "- ", "| a ", "|\n|-", "[a]: b\n",
                                        "a | b\n- | -\n", "~~", "***", "<a href=\"", "  - a\n", "1. a\n\n", "\\", "```\n" };

  for (guint i = 0; i < G_N_ELEMENTS (pieces); i++)
    {
      GString *text = g_string_new ("# Verslag 4 mei 2022\n\n");
      gint64 start = g_get_monotonic_time ();

      while (text->len < 100000)
        g_string_append (text, pieces[i]);
      g_object_unref (read_report (text->str, text->len, "verslag.md"));
      g_test_message ("%u: %.2f s", i, (g_get_monotonic_time () - start) / 1e6);
      g_string_free (text, TRUE);
    }
}

#endif

/* HTML */

#ifdef HAVE_LIBXML2

static void
test_html (void)
{
  static const struct { const char *html, *text; } pages[] = {
    { "<h1>Notulen</h1><p>Een\n  twee <i>drie</i>.</p><h3>Vier</h3>vijf<br>zes", "# Notulen\n\nEen twee drie.\n\n### Vier\n\nvijf\nzes\n" },
    { "<ul><li>a<ol start=3><li>b</li><li value=7>c</li></ol></li><li><p>d</p></li></ul>e", "- a\n  3. b\n  7. c\n- d\n\ne\n" },
    { "<table><tr><th>Actie<th>Wie</tr><tr><td>Hout | halen<td><p>Anna</p><p>Bram</p></tr></table>na", "| Actie | Wie |\n| Hout \302\246 halen | Anna, Bram |\n\nna\n" },
    { "<table><tr><td colspan=2>a</td><td></td><td>b</td></tr></table>", "| a |  |  | b |\n" },
    { "<table><tr><td><h2>Kop</h2><p>Tekst.</p></td><td><table><tr><td>x</td><td>y</td></tr></table></td></tr></table>", "## Kop\n\nTekst.\n\n| x | y |\n" },
    { "<table><tr><td><p>Een brief.</p></td></tr></table>", "Een brief.\n" },
    { "<dl><dt>Aanwezig<dd>Anna, Bram<dt>Afwezig:<dd>Dirk</dl>", "Aanwezig: Anna, Bram\n\nAfwezig: Dirk\n" },
    { "<p><b>Besluit: </b>akkoord</p><p>niet <b>vet</b></p><b></b><p><b>Kop</b></p>", "**Besluit:** akkoord\n\nniet vet\n\n**Kop**\n" },
    { "<ul><li><del>klaar</del></li><li><input type=checkbox checked>ja</li><li><input type=checkbox>nee</li></ul>", "- ~~klaar~~\n- [x] ja\n- [ ] nee\n" },
    { "<pre>a\n b\n\nc</pre>", "a\nb\n\nc\n" },
    { "<nav>x</nav><script>De raad besluit</script><style>p{}</style><p hidden>x</p><p style='display: none'>x</p><div role=navigation>x</div>y<footer>x</footer>", "y\n" },
    { "x<main>y<main>z</main></main>x", "yz\n" },
    { "caf&eacute; &amp; &#8364; \303\251", "caf\303\251 & \342\202\254 \303\251\n" },
    { "<p>open<div>niet <b>dicht<p>x</i></table></td>y", "open\n\nniet dicht\n\nxy\n" },
    { "", "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    assert_text (pages[i].html, "a.html", pages[i].text);
}

static void
test_html_encoding (void)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *found = NULL;

  assert_text ("<html><meta charset=\"iso-8859-1\"><body><p>co\366peratie \200 5</p>", "a", "co\303\266peratie \342\202\254 5\n");
  assert_text ("<!DOCTYPE html><meta charset='iso-8859-1'><p>co\303\266peratie</p>", "a", "co\303\266peratie\n");
  found = extract ("<html><p>co\366peratie", -1, "a", &error);
  g_assert_null (found);
  g_assert_error (error, GOV_ERROR, GOV_ERROR_SYNTAX);
  g_assert_nonnull (strstr (error->message, "Latin-1"));
}

static void
test_html_report (void)
{
  static const char page[] =
    "<!doctype html><html><head><title>De Lob</title></head><body><nav>Menu</nav><main><h1>Notulen bestuur De Lob</h1><p>4 mei 2022</p>"
    "<dl><dt>Aanwezig</dt><dd>Anna Smit, Bram de Wit, Carla Jansen</dd></dl><h2>Steiger</h2><p>Het bestuur besluit de steiger te\nvervangen &amp; te verven.</p>"
    "<h2>Actielijst</h2><table><tr><th>Actie</th><th>Wie</th><th>Wanneer</th></tr><tr><td><p>Offerte <b>opvragen</b></p></td><td>Anna<br>Bram</td><td>1 juni 2022</td></tr></table></main></body></html>";
  g_autoptr (GovRegister) records = read_report (page, -1, "notulen.html");
  g_autofree char *actions = describe_actions (records), *text = extract (page, -1, "notulen.html", NULL);
  g_autoptr (GovList) decisions = gov_register_list (records, GOV_TYPE_DECISION);

  g_assert_cmpstr (actions, ==, "Offerte opvragen (Anna Smit, Bram de Wit)");
  g_assert_cmpuint (gov_list_get_length (decisions), ==, 1);
  g_assert_cmpstr (gov_decision_get_text (gov_list_get (decisions, 0)), ==, "Het bestuur besluit de steiger te vervangen & te verven.");
  assert_evidence (records, text);
}

/* Sentences that come again are no running heads where there are no pages */
static void
test_html_repeats (void)
{
  g_autoptr (GString) page = g_string_new ("<h1>Besluitenlijst 4 mei 2022</h1>");
  g_autoptr (GovRegister) records = NULL;
  g_autoptr (GovList) decisions = NULL;

  for (guint i = 0; i < 5; i++)
    g_string_append_printf (page, "<h2>%u. Punt</h2><p>De raad besluit conform het voorstel.</p>", i + 1);
  records = read_report (page->str, page->len, "besluiten.html");
  decisions = gov_register_list (records, GOV_TYPE_DECISION);
  g_assert_cmpuint (gov_list_get_length (decisions), ==, 5);
}

static void
assert_limit (GString    *page,
              const char *word)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *found = extract (page->str, page->len, "a.html", &error);

  g_string_free (page, TRUE);
  if (word == NULL)
    {
      g_assert_no_error (error);
      return;
    }
  g_assert_null (found);
  g_assert_error (error, GOV_ERROR, GOV_ERROR_LIMIT);
  g_assert_nonnull (strstr (error->message, word));
}

static GString *
repeat (const char *before,
        const char *piece,
        guint       n)
{
  GString *text = g_string_new (before);

  for (guint i = 0; i < n; i++)
    g_string_append_printf (text, piece, i);
  return text;
}

static void
test_html_limits (void)
{
  assert_limit (repeat ("", "<div>", 1000000), "in each other");
  assert_limit (repeat ("", "<table><tr><td>", 300), NULL);
  assert_limit (repeat ("<p ", "a%u=b ", 200000), "attributes");
  assert_limit (repeat ("<p \"x=\" ", "a%u=b ", 200000), "attributes");
  assert_limit (repeat ("<p title='", "a%u=b ", 50000), NULL);
  assert_limit (repeat ("", "<!-- %u ", 50000), NULL);
  assert_limit (repeat ("", "</p>", 50000), NULL);
  assert_limit (repeat ("", "<p>", 50000), NULL);
  assert_limit (repeat ("", "<b><i>x</b>", 400), NULL);
  assert_limit (repeat ("", "<%u", 50000), NULL);
  assert_limit (repeat ("<p>", "&amp", 50000), NULL);
  assert_limit (repeat ("<script>", "<script ", 100000), NULL);
}

#endif

/* PDF */

#ifdef HAVE_POPPLER

static const PdfText minutes[] = {
  { 60, 800, 8, FALSE, "Notulen De Lob" },
  { 60, 770, 18, FALSE, "Notulen bestuur De Lob, 4 mei 2022" },
  { 60, 740, 11, FALSE, "Aanwezig:" }, { 160, 740, 11, FALSE, "Anna Smit, Bram de Wit," },
  { 160, 727, 11, FALSE, "Carla Jansen" },
  { 60, 714, 11, FALSE, "Afwezig:" }, { 160, 714, 11, FALSE, "Dirk Post" },
  { 60, 690, 11, TRUE, "1. Steiger" },
  { 60, 670, 11, FALSE, "Het bestuur besluit de steiger te ver-" },
  { 60, 657, 11, FALSE, "vangen en te schil\255" },
  { 60, 644, 11, FALSE, "deren voor de zomer, want de leden van de" },
  { 290, 40, 9, FALSE, "pagina 1 van 3" },
  { 0, 0, 0, FALSE, NULL },
  { 60, 800, 8, FALSE, "Notulen De Lob" },
  { 60, 770, 11, FALSE, "vereniging vragen daar al jaren om." },
  { 60, 740, 11, TRUE, "2. Acties" },
  { 60, 715, 11, TRUE, "Actie" }, { 260, 715, 11, TRUE, "Wie" }, { 360, 715, 11, TRUE, "Wanneer" },
  { 60, 695, 11, FALSE, "Offerte opvragen voor" }, { 260, 695, 11, FALSE, "Anna" }, { 360, 695, 11, FALSE, "1 juni 2022" },
  { 60, 682, 11, FALSE, "nieuwe planken" },
  { 60, 662, 11, FALSE, "Hout halen" }, { 260, 662, 11, FALSE, "Bram" },
  { 290, 40, 9, FALSE, "pagina 2 van 3" },
  { 0, 0, 0, FALSE, NULL },
  { 60, 800, 8, FALSE, "Notulen De Lob" },
  { 60, 770, 11, TRUE, "3. Sluiting" },
  { 60, 750, 11, FALSE, "De voorzitter sluit de vergadering." },
  { 290, 40, 9, FALSE, "pagina 3 van 3" },
};

static GovRegister *
read_pdf (GBytes  *bytes,
          GError **error)
{
  g_autoptr (GovReportReader) reader = gov_report_reader_new ();

  return gov_report_reader_read (reader, bytes, "notulen.pdf", error);
}

static void
test_pdf (void)
{
  g_autoptr (GBytes) bytes = make_pdf (minutes, G_N_ELEMENTS (minutes), FALSE);
  g_autoptr (GovReportReader) reader = gov_report_reader_new ();
  g_autoptr (GError) error = NULL;
  g_autofree char *text = gov_report_reader_extract_text (reader, bytes, NULL, &error), *actions = NULL;
  g_autoptr (GovRegister) records = NULL;
  g_autoptr (GovList) decisions = NULL, participants = NULL, agenda = NULL;
  GovEvidence *evidence;

  g_assert_no_error (error);
  g_test_message ("%s", text);
  g_assert_nonnull (strstr (text, "Aanwezig: Anna Smit, Bram de Wit,"));
  g_assert_nonnull (strstr (text, "| Offerte opvragen voor nieuwe planken | Anna | 1 juni 2022 |\n| Hout halen | Bram |  |\n"));

  records = read_pdf (bytes, &error);
  g_assert_no_error (error);
  assert_evidence (records, text);
  actions = describe_actions (records);
  g_assert_cmpstr (actions, ==, "Offerte opvragen voor nieuwe planken (Anna Smit); Hout halen (Bram de Wit)");
  decisions = gov_register_list (records, GOV_TYPE_DECISION);
  g_assert_cmpuint (gov_list_get_length (decisions), ==, 1);
  g_assert_cmpstr (gov_decision_get_text (gov_list_get (decisions, 0)), ==,
                   "Het bestuur besluit de steiger te vervangen en te schilderen voor de zomer, want de leden van de "
                   "vereniging vragen daar al jaren om.");
  participants = gov_register_list (records, GOV_TYPE_PARTICIPANT);
  g_assert_cmpuint (gov_list_get_length (participants), ==, 4);
  agenda = gov_register_list (records, GOV_TYPE_AGENDA_ITEM);
  g_assert_cmpuint (gov_list_get_length (agenda), ==, 2);
  evidence = gov_list_get (gov_record_get_evidence (gov_list_get (agenda, 1)), 0);
  g_assert_cmpint (gov_evidence_get_page (evidence), ==, 3);
  g_assert_false (gov_record_has (GOV_RECORD (evidence), "line"));
}

/* Columns of prose are read down */
static void
test_pdf_columns (void)
{
  static const char *const left[] = { "De voorzitter heet allen welkom op deze", "vergadering en deelt mee dat de agenda is",
    "aangevuld met een punt over de haven dat", "door de leden is aangedragen, waarna het", "bestuur de gang van zaken toelicht en de",
    "leden vragen kunnen stellen over de kade,", "de sloep en de plannen voor het komende", "seizoen, dat vroeger begint dan anders is" };
  PdfText texts[G_N_ELEMENTS (left) * 2];
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GovReportReader) reader = gov_report_reader_new ();
  g_autofree char *text = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (left); i++)
    {
      texts[i * 2] = (PdfText) { 50, 700 - i * 13., 11, FALSE, left[i] };
      texts[i * 2 + 1] = (PdfText) { 310, 700 - i * 13., 11, FALSE, i == 0 ? "gebruikelijk." : "Tweede kolom met woorden." };
    }
  bytes = make_pdf (texts, G_N_ELEMENTS (texts), FALSE);
  text = gov_report_reader_extract_text (reader, bytes, "a.pdf", NULL);
  g_assert_nonnull (strstr (text, "welkom op deze\nvergadering en"));
  g_assert_nonnull (strstr (text, "dan anders is\ngebruikelijk.\n"));
}

static void
test_bad_pdf (void)
{
  g_autoptr (GBytes) whole = make_pdf (minutes, G_N_ELEMENTS (minutes), FALSE), secret = make_pdf (minutes, G_N_ELEMENTS (minutes), TRUE);
  g_autoptr (GBytes) empty = make_pdf (NULL, 0, FALSE);
  const struct { GBytes *bytes; int code; const char *word; } files[] = {
    { secret, GOV_ERROR_UNSUPPORTED, "encrypted" },
    { empty, GOV_ERROR_UNSUPPORTED, "no text" },
    { g_bytes_new_static ("%PDF-1.4\nrubbish", 16), GOV_ERROR_SYNTAX, "not a PDF" },
    { g_bytes_new_static ("De raad besluit", 15), GOV_ERROR_SYNTAX, "not a PDF" },
  };
  gsize length = g_bytes_get_size (whole);

  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_null (read_pdf (files[i].bytes, &error));
      g_assert_error (error, GOV_ERROR, files[i].code);
      g_assert_nonnull (strstr (error->message, files[i].word));
      g_assert_true (g_str_has_prefix (error->message, "notulen.pdf: "));
    }
  g_bytes_unref (files[2].bytes);
  g_bytes_unref (files[3].bytes);

  /* Cut off anywhere, it is an error or less text */
  for (gsize i = 0; i < length; i += length / 40)
    {
      g_autoptr (GBytes) cut = g_bytes_new_from_bytes (whole, 0, i);
      g_autoptr (GError) error = NULL;
      g_autoptr (GovRegister) records = read_pdf (cut, &error);

      g_assert_true ((records != NULL) != (error != NULL));
    }
}

static void
test_many_pages (void)
{
  g_autoptr (GArray) texts = g_array_new (FALSE, FALSE, sizeof (PdfText));
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (GovRegister) records = NULL;
  g_autoptr (GovList) decisions = NULL;
  gint64 start;

  for (guint i = 0; i < 2000; i++)
    {
      PdfText page[] = { { 60, 800, 8, FALSE, "Notulen De Lob" }, { 60, 700, 11, FALSE, "De raad besluit de kade te sluiten." }, { 0 } };

      g_array_append_vals (texts, page, i < 1999 ? 3 : 2);
    }
  bytes = make_pdf ((PdfText *) texts->data, texts->len, FALSE);
  start = g_get_monotonic_time ();
  records = read_pdf (bytes, &error);
  g_test_message ("%.2f s", (g_get_monotonic_time () - start) / 1e6);
  g_assert_no_error (error);
  decisions = gov_register_list (records, GOV_TYPE_DECISION);
  g_assert_cmpuint (gov_list_get_length (decisions), >, 0);
}

#endif

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/inputs/byte-order-marks", test_marks);
  g_test_add_func ("/inputs/encoding", test_encoding);
  g_test_add_func ("/inputs/media-type", test_media_type);
  g_test_add_func ("/inputs/file", test_file);
#ifdef HAVE_MD4C
  g_test_add_func ("/inputs/markdown", test_markdown);
  g_test_add_func ("/inputs/markdown/bad", test_bad_markdown);
#endif
#ifdef HAVE_LIBXML2
  g_test_add_func ("/inputs/html", test_html);
  g_test_add_func ("/inputs/html/encoding", test_html_encoding);
  g_test_add_func ("/inputs/html/report", test_html_report);
  g_test_add_func ("/inputs/html/repeats", test_html_repeats);
  g_test_add_func ("/inputs/html/limits", test_html_limits);
#endif
#ifdef HAVE_POPPLER
  g_test_add_func ("/inputs/pdf", test_pdf);
  g_test_add_func ("/inputs/pdf/columns", test_pdf_columns);
  g_test_add_func ("/inputs/pdf/bad", test_bad_pdf);
  g_test_add_func ("/inputs/pdf/many-pages", test_many_pages);
#endif
  return g_test_run ();
}
