#include "gov.h"

#include <glib/gstdio.h>
#include <string.h>

/* The report reader, by its public API, on Dutch sentences of our own: for each family of rules one text that it
 * finds something in and one that looks like it and has nothing. */

static GovRegister *
read_bytes (const char *text,
            gsize       length)
{
  g_autoptr (GovReportReader) reader = gov_report_reader_new ();
  g_autoptr (GBytes) bytes = g_bytes_new (text, length);
  g_autoptr (GError) error = NULL;
  GovRegister *records;

  gov_report_reader_set_language (reader, "nl");
  records = gov_report_reader_read (reader, bytes, "verslag.txt", &error);
  g_assert_no_error (error);
  g_assert_nonnull (records);
  return records;
}

static GovRegister *
read_text (const char *text)
{
  return read_bytes (text, strlen (text));
}

/* A report with one heading and one paragraph */
static GovRegister *
read_paragraph (const char *paragraph)
{
  g_autofree char *text = g_strdup_printf ("Verslag Havenoverleg 4 mei 2022\n\n# Kades\n\n%s\n\n# Rondvraag\n\nNiets.\n", paragraph);

  return read_text (text);
}

static guint
count (GovRegister *records,
       GType        type)
{
  g_autoptr (GovList) list = gov_register_list (records, type);

  return gov_list_get_length (list);
}

static gpointer
first (GovRegister *records,
       GType        type)
{
  g_autoptr (GovList) list = gov_register_list (records, type);

  g_assert_cmpuint (gov_list_get_length (list), >, 0);
  return gov_list_get (list, 0);
}

/* Labels of references, with commas between */
static char *
labels (GovList *refs)
{
  GString *result = g_string_new (NULL);

  for (guint i = 0; i < gov_list_get_length (refs); i++)
    g_string_append_printf (result, "%s%s", i > 0 ? ", " : "", gov_ref_get_label (gov_list_get (refs, i)));
  return g_string_free (result, FALSE);
}

/* How many decisions, actions and statements a paragraph has */
static void
assert_findings (const char *paragraph,
                 guint       decisions,
                 guint       actions,
                 guint       statements)
{
  g_autoptr (GovRegister) records = read_paragraph (paragraph);
  guint d = count (records, GOV_TYPE_DECISION), a = count (records, GOV_TYPE_ACTION),
            s = count (records, GOV_TYPE_STATEMENT);

  if (d != decisions || a != actions || s != statements)
    g_test_message ("“%s”: %u decisions, %u actions, %u statements", paragraph, d, a, s);
  g_assert_cmpuint (d, ==, decisions);
  g_assert_cmpuint (a, ==, actions);
  g_assert_cmpuint (s, ==, statements);
}

static void
test_decisions (void)
{
  static const struct { const char *text; GovDecisionOutcome outcome; } found[] = {
    { "De leden zijn akkoord gegaan met het voorstel.", GOV_DECISION_OUTCOME_ADOPTED },
    { "De raad besluit het krediet beschikbaar te stellen.", GOV_DECISION_OUTCOME_ADOPTED },
    { "Er is besloten de kade te sluiten.", GOV_DECISION_OUTCOME_ADOPTED },
    { "Besloten wordt om de kade te sluiten.", GOV_DECISION_OUTCOME_ADOPTED },
    { "Het jaarplan is ongewijzigd vastgesteld.", GOV_DECISION_OUTCOME_ADOPTED },
    { "De voorzitter stelt de agenda vast.", GOV_DECISION_OUTCOME_ADOPTED },
    { "De regeling wordt met twee jaar verlengd.", GOV_DECISION_OUTCOME_PROLONGED },
    { "Afgesproken is dat meldingen naar het loket gaan.", GOV_DECISION_OUTCOME_ADOPTED },
    { "De motie is verworpen.", GOV_DECISION_OUTCOME_REJECTED },
    { "Het punt wordt aangehouden.", GOV_DECISION_OUTCOME_POSTPONED },
    { "De leden nemen kennis van de brief.", GOV_DECISION_OUTCOME_NOTED },
    { "Besluit: de kade blijft dicht.", GOV_DECISION_OUTCOME_ADOPTED },
    { "Besluit: het punt wordt aangehouden.", GOV_DECISION_OUTCOME_POSTPONED },
  };

  for (guint i = 0; i < G_N_ELEMENTS (found); i++)
    {
      g_autoptr (GovRegister) records = NULL;

      g_test_message ("%s", found[i].text);
      records = read_paragraph (found[i].text);
      g_assert_cmpuint (count (records, GOV_TYPE_DECISION), ==, 1);
      g_assert_cmpint (gov_decision_get_outcome (first (records, GOV_TYPE_DECISION)), ==, found[i].outcome);
      g_assert_cmpint (gov_record_get_review (first (records, GOV_TYPE_DECISION)), ==, GOV_REVIEW_PROPOSED);
    }
}

static void
test_no_decisions (void)
{
  static const char *const texts[] = {
    "Vastgesteld wordt dat de kade scheef staat.",
    "De voorzitter stelt vast dat er geen vragen zijn.",
    "De eerder afgesproken lijn blijft van kracht.",
    "Het besluit van de provincie wordt in mei verwacht.",
    "Is de raad akkoord met de kosten?",
    "Aangenomen wordt dat het water zakt.",
    "De kade is in 1930 gebouwd.",
    "Het besloten deel begon om tien uur.",
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (GovRegister) records = NULL;

      g_test_message ("%s", texts[i]);
      records = read_paragraph (texts[i]);
      g_assert_cmpuint (count (records, GOV_TYPE_DECISION), ==, 0);
    }
}

static void
test_decision_block (void)
{
  g_autoptr (GovRegister) records = NULL;
  GovDecision *decision;

  records = read_text ("Besluitenlijst gemeenteraad 4 mei 2022\n\n1. Opening\n\nDe voorzitter opent.\n\n2. Havenplan\n\n"
                       "De raad besluit unaniem:\n1. het havenplan vast te stellen;\n2. de inspraak te sluiten.\n\n"
                       "3. Sluiting\n\nEr is niets meer.\n");
  g_assert_cmpuint (count (records, GOV_TYPE_AGENDA_ITEM), ==, 3);
  g_assert_cmpuint (count (records, GOV_TYPE_DECISION), ==, 1);
  decision = first (records, GOV_TYPE_DECISION);
  g_assert_nonnull (strstr (gov_decision_get_text (decision), "het havenplan vast te stellen"));
  g_assert_nonnull (strstr (gov_decision_get_text (decision), "de inspraak te sluiten"));
  g_assert_cmpint (gov_decision_get_method (decision), ==, GOV_DECISION_METHOD_CONSENSUS);
  g_assert_cmpstr (gov_ref_get_label (gov_decision_get_by (decision)), ==, "raad");
}

/* Who decided: the subject, but not that of a passive, which is what was decided on */
static void
test_deciders (void)
{
  static const struct { const char *text, *by; } texts[] = {
    { "De raad heeft de heer Smit benoemd tot voorzitter.", "raad" },
    { "Mevrouw Smit wordt benoemd tot voorzitter.", NULL },
    { "Besloten wordt mevrouw Smit te bedanken.", NULL },
    { "De heer Smit keurt de rekening goed.", "heer Smit" },
    { "De rekening wordt door de raad goedgekeurd.", "raad" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (GovRegister) records = read_paragraph (texts[i].text);
      GovRef *by = gov_decision_get_by (first (records, GOV_TYPE_DECISION));

      g_test_message ("%s", texts[i].text);
      g_assert_cmpstr (by != NULL ? gov_ref_get_label (by) : NULL, ==, texts[i].by);
    }
}

/* "Besluit:" on a line of its own: what stands below it is the decision, or decides itself */
static void
test_decision_marker (void)
{
  g_autoptr (GovRegister) records = NULL;
  g_autoptr (GovList) list = NULL;

  records = read_text ("Verslag college 4 mei 2022\n\n01 Havenplan\n\nSAMENVATTING:\n\nEr ligt een plan.\n\nBESLUIT:\n\n"
                       "Burgemeester en wethouders besluiten:\n\n  1. het plan vast te stellen;\n  2. de brief te versturen.\n\n"
                       "02 Kades\n\nBESLUIT:\n\nDe vragen te beantwoorden volgens de brief.\n");
  list = gov_register_list (records, GOV_TYPE_DECISION);
  g_assert_cmpuint (count (records, GOV_TYPE_AGENDA_ITEM), ==, 2);
  g_assert_cmpuint (gov_list_get_length (list), ==, 2);
  g_assert_true (g_str_has_suffix (gov_decision_get_text (gov_list_get (list, 0)), "de brief te versturen."));
  g_assert_cmpstr (gov_decision_get_text (gov_list_get (list, 1)), ==, "De vragen te beantwoorden volgens de brief.");
}

/* "Actie Jan: …" */
static void
test_action_marker (void)
{
  g_autoptr (GovRegister) records = NULL;
  g_autofree char *owner = NULL;
  GovAction *action;

  records = read_text ("Notulen bestuur 4 mei 2022\n\nAanwezig: Jan de Vries, Fatma Yilmaz en Piet van den Berg.\n\n# Kades\n\n"
                       "- Actie Jan: lijst aanpassen voor 1 juni\n- De kade is lang.\n\n# Slot\n\nGeen.\n");
  g_assert_cmpuint (count (records, GOV_TYPE_ACTION), ==, 1);
  action = first (records, GOV_TYPE_ACTION);
  owner = labels (gov_action_get_assignees (action));
  g_assert_cmpstr (owner, ==, "Jan de Vries");
  g_assert_cmpstr (gov_action_get_text (action), ==, "lijst aanpassen voor 1 juni");
  g_assert_cmpstr (gov_date_get_text (gov_deadline_get_date (gov_action_get_due (action))), ==, "2022-06-01");
}

/* Who has to do what, and when */
static void
test_actions (void)
{
  static const struct { const char *text, *assignees, *due; } found[] = {
    { "De havenmeester zal de kade laten nameten.", "havenmeester", NULL },
    { "De havenmeester en de politie zullen een plan maken.", "havenmeester, politie", NULL },
    { "Er zal door het ministerie een voorstel worden gedaan.", "ministerie", NULL },
    { "De wethouder neemt contact op met de vissers.", "wethouder", NULL },
    { "De griffier koppelt dit in het volgende overleg terug.", "griffier", NULL },
    { "Wethouder De Boer zegt toe de raad te informeren.", "Wethouder De Boer", NULL },
    { "De tekst wordt door de werkgroep uitgewerkt.", "werkgroep", NULL },
    { "De directeur wordt verzocht een overzicht te geven.", "directeur", NULL },
    { "In het Havenoverleg zal hierover worden gesproken.", "Havenoverleg", NULL },
    { "Dit moet in de stuurgroep aan de orde komen.", "", NULL },
    { "Afgesproken is dat de politie een plan opstelt.", "politie", NULL },
    { "De gemeente levert voor 1 juni een lijst aan.", "gemeente", "2022-06-01" },
    { "De gemeente levert in februari een lijst aan.", "gemeente", "2023-02" },
    { "De gemeente levert uiterlijk 12-10-2022 een lijst aan.", "gemeente", "2022-10-12" },
    { "De gemeente levert binnen twee weken een lijst aan.", "gemeente", "2022-05-18" },
    { "De gemeente levert in het tweede kwartaal van 2023 een lijst aan.", "gemeente", "2023-34" },
    { "De gemeente levert voor de zomer een lijst aan.", "gemeente", "2022-22" },
    { "De gemeente levert eind dit jaar een lijst aan.", "gemeente", "2022-12~" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (found); i++)
    {
      g_autoptr (GovRegister) records = NULL;
      g_autofree char *assignees = NULL;
      GovDeadline *due;
      GovAction *action;

      g_test_message ("%s", found[i].text);
      records = read_paragraph (found[i].text);
      g_assert_cmpuint (count (records, GOV_TYPE_ACTION), ==, 1);
      action = first (records, GOV_TYPE_ACTION);
      assignees = labels (gov_action_get_assignees (action));
      g_assert_cmpstr (assignees, ==, found[i].assignees);
      due = gov_action_get_due (action);
      if (found[i].due != NULL)
        {
          g_assert_nonnull (due);
          g_assert_cmpstr (gov_date_get_text (gov_deadline_get_date (due)), ==, found[i].due);
        }
    }
}

static void
test_no_actions (void)
{
  static const char *const texts[] = {
    "De kade zal duurder worden.",
    "De gemeente zou hier iets aan moeten doen.",
    "De havenmeester stuurde vorige week een brief.",
    "Zal de gemeente de kade herstellen?",
    "De opleiding zal in mei beginnen.",
    "De vissers willen een lijst opstellen.",
    "Dit zal de gemeente geld kosten.",
    "De gemeente zal waarschijnlijk later komen.",
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (GovRegister) records = NULL;

      g_test_message ("%s", texts[i]);
      records = read_paragraph (texts[i]);
      g_assert_cmpuint (count (records, GOV_TYPE_ACTION), ==, 0);
    }
}

/* Deadlines that are no date: they keep their words */
static void
test_deadlines (void)
{
  g_autoptr (GovRegister) records = NULL;
  GovDeadline *due;

  records = read_paragraph ("De griffier komt in het volgende Havenoverleg met een voorstel.");
  due = gov_action_get_due (first (records, GOV_TYPE_ACTION));
  g_assert_cmpstr (gov_deadline_get_text (due), ==, "in het volgende Havenoverleg");
  g_assert_cmpint (gov_deadline_get_anchor_kind (due), ==, GOV_DEADLINE_ANCHOR_NEXT_OCCURRENCE);
  g_assert_nonnull (gov_register_resolve (records, gov_deadline_get_anchor (due)));
  g_assert_null (gov_deadline_get_date (due));

  g_clear_object (&records);
  records = read_paragraph ("De griffier stuurt op korte termijn een lijst.");
  due = gov_action_get_due (first (records, GOV_TYPE_ACTION));
  g_assert_cmpint (gov_deadline_get_urgency (due), ==, GOV_URGENCY_SHORT_TERM);

  /* "deze" is the list, and no part of the date */
  g_clear_object (&records);
  records = read_paragraph ("De griffier stuurt deze voor 1 juni rond.");
  due = gov_action_get_due (first (records, GOV_TYPE_ACTION));
  g_assert_cmpstr (gov_deadline_get_text (due), ==, "voor 1 juni");

  g_clear_object (&records);
  records = read_paragraph ("De griffier stuurt z.s.m. een lijst.");
  due = gov_action_get_due (first (records, GOV_TYPE_ACTION));
  g_assert_cmpint (gov_deadline_get_urgency (due), ==, GOV_URGENCY_AS_SOON_AS_POSSIBLE);

  g_clear_object (&records);
  records = read_paragraph ("De griffier stuurt na de verkiezingen een lijst.");
  due = gov_action_get_due (first (records, GOV_TYPE_ACTION));
  g_assert_cmpint (gov_deadline_get_anchor_kind (due), ==, GOV_DEADLINE_ANCHOR_EVENT);
  g_assert_cmpint (gov_deadline_get_polarity (due), ==, GOV_DEADLINE_POLARITY_AFTER);
}

static void
test_statements (void)
{
  static const struct { const char *text, *speaker; GovStance stance; } found[] = {
    { "De vissers maken zich zorgen over de diepgang.", "vissers", GOV_STANCE_CONCERN },
    { "De havenmeester meldde dat de kade dicht is.", "havenmeester", GOV_STANCE_INFORMATION },
    { "De gemeenten hebben behoefte aan geld.", "gemeenten", GOV_STANCE_REQUEST },
    { "De politie steunt dit voorstel.", "politie", GOV_STANCE_SUPPORT },
    { "De vissers hebben bezwaar tegen het baggeren.", "vissers", GOV_STANCE_OBJECTION },
    { "De gemeenten zijn kritisch over het tempo.", "gemeenten", GOV_STANCE_CRITICISM },
    { "De brandweer verwacht dat het voor de zomer klaar is.", "brandweer", GOV_STANCE_EXPECTATION },
    { "Door de vissers is aandacht gevraagd voor het slib.", "vissers", GOV_STANCE_REQUEST },
    { "De minister kan dit begrijpen mits de kosten dalen.", "minister", GOV_STANCE_CONDITION },
  };

  for (guint i = 0; i < G_N_ELEMENTS (found); i++)
    {
      g_autoptr (GovRegister) records = NULL;
      GovStatement *statement;

      g_test_message ("%s", found[i].text);
      records = read_paragraph (found[i].text);
      g_assert_cmpuint (count (records, GOV_TYPE_STATEMENT), ==, 1);
      statement = first (records, GOV_TYPE_STATEMENT);
      g_assert_cmpint (gov_statement_get_stance (statement), ==, found[i].stance);
      g_assert_cmpstr (gov_ref_get_label (gov_statement_get_speaker (statement)), ==, found[i].speaker);
    }
  assert_findings ("Het water stond hoog en de wind was fel.", 0, 0, 0);
  assert_findings ("De opleiding in de haven.", 0, 0, 0);
}

/* "Zij" is who was named before, and it agrees in number */
static void
test_pronouns (void)
{
  g_autoptr (GovRegister) records = NULL;
  g_autofree char *several = NULL, *one = NULL;

  records = read_paragraph ("De brief van de minister aan de vissers is verstuurd. Zij sturen hun vragen op korte termijn.");
  several = labels (gov_action_get_assignees (first (records, GOV_TYPE_ACTION)));
  g_assert_cmpstr (several, ==, "vissers");

  g_clear_object (&records);
  records = read_paragraph ("De minister sprak met de vissers. Hij zal een brief schrijven.");
  one = labels (gov_action_get_assignees (first (records, GOV_TYPE_ACTION)));
  g_assert_cmpstr (one, ==, "minister");
}

static void
test_participants (void)
{
  g_autoptr (GovRegister) records = NULL;
  g_autoptr (GovList) list = NULL;
  g_autoptr (GString) found = g_string_new (NULL);

  records = read_text ("Notulen bestuur 4 mei 2022\n\nAanwezig: Jan de Vries (voorzitter), Fatma Yilmaz (RWS) en Piet van den Berg.\n"
                       "Afwezig: mevrouw Els Bakker.\n\n# Kades\n\nJan stuurt de lijst rond. Yilmaz neemt contact op met Els.\n\n# Slot\n\nGeen.\n");
  list = gov_register_list (records, GOV_TYPE_PARTICIPANT);
  for (guint i = 0; i < gov_list_get_length (list); i++)
    {
      GovParticipant *p = gov_list_get (list, i);

      g_string_append_printf (found, "%s%s;", gov_participant_get_label (p),
                              gov_participant_get_attendance (p) == GOV_ATTENDANCE_PRESENT ? "" : "-");
    }
  g_assert_cmpstr (found->str, ==, "Jan de Vries;Fatma Yilmaz;Piet van den Berg;Els Bakker-;");
  g_assert_cmpint (gov_participant_get_role (gov_list_get (list, 0)), ==, GOV_PARTICIPANT_ROLE_CHAIR);
  g_assert_cmpstr (gov_ref_get_label (gov_participant_get_organization (gov_list_get (list, 1))), ==, "RWS");

  /* The owner of an action is a participant, by id */
  {
    g_autoptr (GovList) actions = gov_register_list (records, GOV_TYPE_ACTION);
    GovRef *owner;

    g_assert_cmpuint (gov_list_get_length (actions), ==, 2);
    owner = gov_list_get (gov_action_get_assignees (gov_list_get (actions, 1)), 0);
    g_assert_true (gov_register_resolve (records, owner) == gov_list_get (list, 1));
  }
}

/* The office before a name is no part of it, and a name with its office in the text is the same person */
static void
test_offices (void)
{
  g_autoptr (GovRegister) records = NULL;
  g_autoptr (GovList) list = NULL;
  g_autoptr (GString) found = g_string_new (NULL);

  records = read_text ("Notulen college 4 mei 2022\n\nAanwezig: burgemeester P. de Groot, wethouders A. Jansen en M. Bos, "
                       "gemeentesecretaris T. Visser\nAfwezig: wethouder K. Smit (ziek)\n\n# Kades\n\n"
                       "Wethouder Jansen vraagt om een brief.\n\n# Slot\n\nGeen.\n");
  list = gov_register_list (records, GOV_TYPE_PARTICIPANT);
  for (guint i = 0; i < gov_list_get_length (list); i++)
    {
      GovParticipant *p = gov_list_get (list, i);
      GovRef *post = gov_participant_get_post (p);

      g_string_append_printf (found, "%s%s=%s;", gov_participant_get_label (p),
                              gov_participant_get_attendance (p) == GOV_ATTENDANCE_PRESENT ? "" : "-",
                              post != NULL ? gov_ref_get_label (post) : "");
    }
  g_assert_cmpstr (found->str, ==, "P. de Groot=burgemeester;A. Jansen=wethouders;M. Bos=;T. Visser=gemeentesecretaris;"
                   "K. Smit-=wethouder;");
}

/* Without a list, whoever speaks and acts took part; two words for one are one */
static void
test_speakers (void)
{
  g_autoptr (GovRegister) records = NULL;

  records = read_paragraph ("Het departement meldt dat het geld er is. Het ministerie zal de brief sturen. "
                            "De vakbonden vragen om overleg. De bonden zijn kritisch. De brief ging naar de NAVO.");
  g_assert_cmpuint (count (records, GOV_TYPE_PARTICIPANT), ==, 2);
}

static void
test_meetings (void)
{
  g_autoptr (GovRegister) records = NULL;
  g_autoptr (GovList) meetings = NULL;
  GovMeeting *regular, *extra;
  GovList *evidence;
  gboolean other = FALSE;

  records = read_text ("Terugkoppeling KHO 29 september en extra KHO 22 september 2020\n\n"
                       "In het digitale KHO van 29 september jl. spraken de leden over de haven. Dit volgde op het extra KHO van "
                       "twee dagen terug, een week eerder was er een extra KHO.\n\nKades\n\nDe leden zijn akkoord gegaan.\n\n"
                       "Slib\n\nDe vissers vragen om spoed. Het volgende KHO is op 3 november.\n");
  meetings = gov_register_list (records, GOV_TYPE_MEETING);
  g_assert_cmpuint (gov_list_get_length (meetings), ==, 3);
  regular = gov_list_get (meetings, 0);
  extra = gov_list_get (meetings, 1);
  g_assert_cmpstr (gov_date_get_text (gov_meeting_get_start (regular)), ==, "2020-09-29");
  g_assert_cmpint (gov_meeting_get_mode (regular), ==, GOV_MEETING_MODE_ONLINE);
  g_assert_cmpstr (gov_date_get_text (gov_meeting_get_start (extra)), ==, "2020-09-22");
  g_assert_cmpint (gov_meeting_get_kind (extra), ==, GOV_MEETING_KIND_EXTRAORDINARY);
  g_assert_cmpstr (gov_date_get_text (gov_meeting_get_planned_start (gov_list_get (meetings, 2))), ==, "2020-11-03");
  g_assert_cmpint (gov_meeting_get_status (gov_list_get (meetings, 2)), ==, GOV_MEETING_STATUS_PLANNED);

  /* What the text says otherwise stands beside it */
  evidence = gov_record_get_evidence (GOV_RECORD (extra));
  g_assert_cmpuint (gov_list_get_length (evidence), >=, 2);
  for (guint i = 0; i < gov_list_get_length (evidence); i++)
    other = other || g_strcmp0 (gov_evidence_get_value (gov_list_get (evidence, i)), "2020-09-22") == 0;
  g_assert_false (other);
}

static void
test_contradiction (void)
{
  g_autoptr (GovRegister) records = NULL;
  g_autoptr (GovList) meetings = NULL;
  GovList *evidence;

  records = read_text ("Verslag KHO 29 september en ingelast KHO 23 september 2020\n\n"
                       "In het KHO van 29 september spraken de leden over de haven. Dit volgde op het ingelaste KHO van een week eerder.\n\n"
                       "Kades\n\nDe leden zijn akkoord gegaan met het plan.\n");
  meetings = gov_register_list (records, GOV_TYPE_MEETING);
  g_assert_cmpuint (gov_list_get_length (meetings), ==, 2);
  g_assert_cmpstr (gov_date_get_text (gov_meeting_get_start (gov_list_get (meetings, 1))), ==, "2020-09-23");
  evidence = gov_record_get_evidence (gov_list_get (meetings, 1));
  g_assert_cmpuint (gov_list_get_length (evidence), ==, 2);
  g_assert_cmpstr (gov_evidence_get_value (gov_list_get (evidence, 1)), ==, "2020-09-22");
  g_assert_true (gov_evidence_get_inferred (gov_list_get (evidence, 1)));
}

/* A summary and a section say the same: one decision, two pieces of evidence */
static void
test_said_twice (void)
{
  g_autoptr (GovRegister) records = NULL;

  records = read_text ("Verslag Havenoverleg 4 mei 2022\n\nDe leden hebben tot slot ingestemd met de hoofdlijnen van een nieuw Kadeplan.\n\n"
                       "# Baggeren\n\nDe vissers vragen om spoed.\n\n# Kadeplan\n\nDe leden hebben ingestemd met enkele hoofdlijnen van het plan.\n");
  g_assert_cmpuint (count (records, GOV_TYPE_DECISION), ==, 1);
  g_assert_cmpuint (gov_list_get_length (gov_record_get_evidence (first (records, GOV_TYPE_DECISION))), ==, 2);
}

/* Two that only look alike stay two */
static void
test_said_once (void)
{
  g_autoptr (GovRegister) records = NULL;

  records = read_text ("Verslag Havenoverleg 4 mei 2022\n\n# Baggeren\n\nDe raad is akkoord gegaan met het voorstel.\n\n"
                       "# Kadeplan\n\nDe raad is akkoord gegaan met het voorstel.\n");
  g_assert_cmpuint (count (records, GOV_TYPE_DECISION), ==, 2);
}

static void
test_headings (void)
{
  static const char *const texts[] = {
    "Verslag Havenoverleg 4 mei 2022\n\n# Kades\n\nEr is gesproken.\n\n# Slib\n\nEr is gesproken.\n",
    "Verslag Havenoverleg 4 mei 2022\n\nKades\n=====\n\nEr is gesproken.\n\nSlib\n----\n\nEr is gesproken.\n",
    "Verslag Havenoverleg 4 mei 2022\n\n1. Kades\n\nEr is gesproken.\n\n2. Slib\n\nEr is gesproken.\n",
    "Verslag Havenoverleg 4 mei 2022\n\nKades\n\nEr is lang over gesproken.\n\nSlib\n\nEr is kort over gesproken.\n",
    "Verslag Havenoverleg 4 mei 2022\n\nAgenda\n1. Kades\n2. Slib\n\n1. Kades\n\nEr is gesproken.\n\n2. Slib\n\nEr is gesproken.\n",
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (GovRegister) records = read_text (texts[i]);
      g_autoptr (GovList) items = gov_register_list (records, GOV_TYPE_AGENDA_ITEM);

      g_test_message ("%s", texts[i]);
      g_assert_cmpuint (gov_list_get_length (items), ==, 2);
      g_assert_cmpstr (gov_agenda_item_get_title (gov_list_get (items, 0)), ==, "Kades");
      g_assert_cmpstr (gov_agenda_item_get_title (gov_list_get (items, 1)), ==, "Slib");
    }
}

/* A list inside a section is no agenda */
static void
test_no_headings (void)
{
  g_autoptr (GovRegister) records = NULL;

  records = read_text ("Verslag Havenoverleg 4 mei 2022\n\nEr is gesproken over drie dingen:\n\n1. het slib ligt te hoog;\n"
                       "2. de kade is zwak;\n3. er is geen geld.\n\nDat was het.\n");
  g_assert_cmpuint (count (records, GOV_TYPE_AGENDA_ITEM), ==, 0);
}

/* For every piece of evidence: the characters of the file are its exact words */
static void
assert_evidence (const char  *text,
                 gsize        length,
                 GovRegister *records)
{
  g_autoptr (GovList) list = gov_register_list (records, GOV_TYPE_EVIDENCE);

  for (guint i = 0; i < gov_list_get_length (list); i++)
    {
      GovEvidence *evidence = gov_list_get (list, i);
      const char *start = g_utf8_offset_to_pointer (text, gov_evidence_get_start (evidence));
      const char *end = g_utf8_offset_to_pointer (text, gov_evidence_get_end (evidence));
      g_autofree char *words = NULL;

      g_assert_cmpint (end - text, <=, length);
      words = g_strndup (start, end - start);
      g_assert_cmpstr (words, ==, gov_evidence_get_exact (evidence));
    }
}

/* Ways in which the same text can be broken */
static void
test_broken_lines (void)
{
  static const struct { const char *name, *text; } texts[] = {
    { "wrapped",
      "Verslag Havenoverleg 4 mei 2022\n\nKades\n\nDe gemeenten Oudezand en Westerhaven zullen jl. genoemde kades, die al jaren zwak\n"
      "zijn, samen laten meten. De kosten zijn hoog en de tijd is kort, zo bleek m.b.t. de\nkades. De brandweer-\nkazerne ligt ook "
      "aan een kade en heeft daarvan last bij hoog water in de\nherfst.\n\nSlib\n\nHet slib ligt hoog en dat is voor de vissers een "
      "probleem dat zij al lang kennen.\n" },
    { "blank line after each line",
      "Verslag Havenoverleg 4 mei 2022 \n\nKades \n\nDe gemeenten Oudezand en Westerhaven zullen jl. genoemde kades, die al jaren zwak \n\n"
      "zijn, samen laten meten. De kosten zijn hoog en de tijd is kort, zo bleek m.b.t. de \n\nkades. De brandweerkazerne ligt ook aan "
      "een kade en heeft daarvan last bij hoog water \n\nin de herfst, zegt de brandweer in een brief die zij heeft gestuurd aan alle \n\n"
      "gemeenten. \n\nSlib \n\nHet slib ligt hoog en dat is voor de vissers een probleem dat zij al lang kennen, want \n\nde geul is smal. \n" },
    { "page break",
      "Verslag Havenoverleg 4 mei 2022\r\n\r\n# Kades\r\n\r\nDe gemeenten Oudezand en Westerhaven zullen jl. genoemde kades, die al jaren zwak\r\n"
      "\r\nPagina 1 van 2\r\n\fzijn, samen laten meten.\r\n\r\n# Slib\r\n\r\nHet slib ligt hoog.\r\n" },
    { "byte order mark",
      "\xef\xbb\xbfVerslag Havenoverleg 4 mei 2022\n\n# Kades\n\nDe gemeenten Oudezand en Westerhaven zullen jl. genoemde kades, die al jaren\n"
      "zwak zijn, samen laten me\xc2\xad\nten.\n\n# Slib\n\nHet slib ligt ‘hoog’, zei men.\n" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (GovRegister) records = NULL;
      g_autofree char *owners = NULL;
      GovAction *action;

      g_test_message ("%s", texts[i].name);
      records = read_text (texts[i].text);
      g_assert_cmpuint (count (records, GOV_TYPE_AGENDA_ITEM), ==, 2);
      g_assert_cmpuint (count (records, GOV_TYPE_ACTION), ==, 1);
      action = first (records, GOV_TYPE_ACTION);
      owners = labels (gov_action_get_assignees (action));
      g_assert_cmpstr (owners, ==, "Oudezand, Westerhaven");
      g_assert_cmpstr (gov_action_get_text (action), ==,
                       "De gemeenten Oudezand en Westerhaven zullen jl. genoemde kades, die al jaren zwak zijn, samen laten meten.");
      assert_evidence (texts[i].text, strlen (texts[i].text), records);
    }
}

/* A hyphen at a line's end belongs to the word only where the text has it inside a line too */
static void
test_hyphens (void)
{
  g_autoptr (GovRegister) records = NULL;

  records = read_text ("Verslag Havenoverleg 4 mei 2022\n\n# Kades\n\nDe haven-inspectie was er bij en dat is goed voor iedereen, zeker\nnu. "
                       "De gemeente zal met de haven-\ninspectie en met de water-\nschappen een plan maken.\n\n# Slib\n\nNiets.\n");
  g_assert_nonnull (strstr (gov_action_get_text (first (records, GOV_TYPE_ACTION)),
                            "met de haven-inspectie en met de waterschappen een plan"));
}

/* Abbreviations and initials do not end a sentence, a full stop before a capital does */
static void
test_abbreviations (void)
{
  g_autoptr (GovRegister) records = NULL;
  g_autoptr (GovList) list = NULL;

  records = read_paragraph ("De heer drs. E.M. de Vries meldt d.d. 3 mei dat o.a. de kade, het slib etc. Gisteren liepen. "
                            "Mevr. Bakker steunt dit.");
  list = gov_register_list (records, GOV_TYPE_STATEMENT);
  g_assert_cmpuint (gov_list_get_length (list), ==, 2);
  g_assert_true (g_str_has_suffix (gov_statement_get_text (gov_list_get (list, 0)), "het slib etc."));
  g_assert_cmpstr (gov_statement_get_text (gov_list_get (list, 1)), ==, "Mevr. Bakker steunt dit.");
}

static const char sample[] =
  "Verslag Havenoverleg 4 mei 2022\n\n# Kades\n\nDe leden zijn akkoord gegaan met het plan. De politie zal dit uitzoeken. "
  "De vissers vragen om spoed.\n\n# Slib\n\nDe voorzitter dankt de leden.\n";

static void
test_same_ids (void)
{
  g_autoptr (GovRegister) once = read_text (sample), twice = read_text (sample);
  g_autofree char *a = gov_register_to_json (once, FALSE), *b = gov_register_to_json (twice, FALSE);

  g_assert_cmpstr (a, ==, b);
  g_assert_nonnull (strstr (a, "urn:uuid:"));
}

/* What is written can be read again, and refers to nothing that is not there */
static void
test_written (void)
{
  g_autoptr (GovRegister) records = read_text (sample), again = NULL;
  g_autofree char *json = gov_register_to_json (records, TRUE), *second = NULL;
  g_autoptr (GBytes) bytes = g_bytes_new (json, strlen (json));
  g_autoptr (GError) error = NULL;
  GovAction *action = first (records, GOV_TYPE_ACTION);

  again = gov_register_new_from_bytes (bytes, "again.json", &error);
  g_assert_no_error (error);
  second = gov_register_to_json (again, TRUE);
  g_assert_cmpstr (json, ==, second);
  g_assert_nonnull (gov_register_resolve (records, gov_list_get (gov_action_get_assignees (action), 0)));
  g_assert_true (GOV_IS_MEETING (gov_register_get (records, 0)));
}

static GovRegister *
try_read (const char  *text,
          gsize        length,
          GError     **error)
{
  g_autoptr (GovReportReader) reader = gov_report_reader_new ();
  g_autoptr (GBytes) bytes = g_bytes_new (text, length);

  return gov_report_reader_read (reader, bytes, "invoer", error);
}

static void
test_bad_input (void)
{
  static const struct { const char *text; gsize length; const char *word; } texts[] = {
    { "\x7f" "ELF\0\1\2\0\xff\xfe", 10, "zero bytes" },
    { "\xff\xfeV\0e", 5, "not in UTF-16LE" },
    { "V\0e\0r\0s\0l\0a\0g\0 \0", 16, "--encoding utf-16le" },
    { "De co\xf6peratie besluit.", 21, "Latin-1" },
    { "De \x93raad\x94 besluit.", 18, "--encoding windows-1252" },
    { "PK\3\4\24\0\6\0", 8, ".docx" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_null (try_read (texts[i].text, texts[i].length, &error));
      g_assert_error (error, GOV_ERROR, GOV_ERROR_SYNTAX);
      g_assert_nonnull (strstr (error->message, texts[i].word));
      g_assert_true (g_str_has_prefix (error->message, "invoer: "));
    }
}

static void
test_nothing (void)
{
  static const char *const texts[] = { "", "\n\n \n", "\xef\xbb\xbf", "aaaa", "\f\f", "---\n---\n", "((((",
                                     "](](](", "\xc2\xad", "-", "|", "#", "1." };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (GovRegister) records = try_read (texts[i], strlen (texts[i]), &error);

      g_test_message ("“%s”", texts[i]);
      g_assert_no_error (error);
      g_assert_cmpuint (gov_register_get_length (records), ==, 0);
    }
}

/* Lines of a million characters, of every kind that could be slow */
/* A title says of which meeting, and then when and where; a numbered heading is none */
static void
test_meeting_titles (void)
{
  static const struct { const char *text, *title; } texts[] = {
    { "Notulen ledenvergadering De Lob\ngehouden op 4 mei 2022 in het clubhuis\n\nEr is besloten.\n", "ledenvergadering De Lob" },
    { "Verslag van de ledenraad\n4 mei 2022\n\nEr is besloten.\n", "ledenraad 4 mei 2022" },
    { "1. Opening\n\nEr is besloten.\n\n2. Sluiting\n\nGeen.\n", "verslag.txt" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (GovRegister) records = read_text (texts[i].text);

      g_assert_cmpstr (gov_meeting_get_title (first (records, GOV_TYPE_MEETING)), ==, texts[i].title);
      g_assert_cmpuint (count (records, GOV_TYPE_AGENDA_ITEM), ==, i == 2 ? 2 : 0);
    }
}

/* A file without line ends: its title is no reason to leave the rest unread */
static void
test_one_line (void)
{
  g_autoptr (GovRegister) records = NULL;

  records = read_text ("Notulen bestuur gehouden op 4 mei 2022 in het clubhuis. De penningmeester licht de rekening toe en dankt "
                       "de kascommissie voor haar werk, dat dit jaar meer tijd vroeg dan in de jaren daarvoor. Er zijn geen vragen "
                       "uit de vergadering over de rekening of over de begroting die erbij hoort. De rekening wordt goedgekeurd.");
  g_assert_cmpuint (count (records, GOV_TYPE_DECISION), ==, 1);
}

static void
test_long_lines (void)
{
  static const char *const pieces[] = { "a", "de ", "(", "](", "zal ", "De raad zal de kade ", "haven-", "1.",
                                      "A.B.", "\xc2\xad", "# ", "van de heer ", "| ", "Jan, ",
                                      "De voorzitter zegt dat " };

  for (guint i = 0; i < G_N_ELEMENTS (pieces); i++)
    {
      GString *text = g_string_new ("Verslag Havenoverleg 4 mei 2022\n\n# Kades\n\n");
      g_autoptr (GError) error = NULL;
      g_autoptr (GovRegister) records = NULL;
      gint64 start = g_get_monotonic_time ();

      while (text->len < 1000000)
        g_string_append (text, pieces[i]);
      records = try_read (text->str, text->len, &error);
      g_assert_no_error (error);
      g_test_message ("“%s”: %.2f s", pieces[i], (g_get_monotonic_time () - start) / 1e6);
      g_string_free (text, TRUE);
    }
}

static void
test_many_headings (void)
{
  GString *text = g_string_new ("Verslag Havenoverleg 4 mei 2022\n\n");
  g_autoptr (GovRegister) records = NULL;

  for (guint i = 1; i <= 40000; i++)
    g_string_append_printf (text, "%u. Punt\n\nDe raad besluit het.\n\n", i);
  records = read_text (text->str);
  g_assert_cmpuint (count (records, GOV_TYPE_AGENDA_ITEM), ==, 40000);
  g_string_free (text, TRUE);
}

/* Writes a words file, adds it, and reads a report by it */
static GovRegister *
read_with_words (const char  *words,
                 const char  *text,
                 GError     **error)
{
  g_autoptr (GovReportReader) reader = gov_report_reader_new ();
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autofree char *path = NULL;
  GovRegister *records = NULL;
  int file = g_file_open_tmp ("gov-XXXXXX.words", &path, NULL);

  g_assert_cmpint (file, >=, 0);
  g_close (file, NULL);
  g_assert_true (g_file_set_contents (path, words, -1, NULL));
  if (gov_report_reader_add_words (reader, path, error))
    records = gov_report_reader_read (reader, bytes, "verslag.txt", error);
  g_unlink (path);
  return records;
}

static void
test_words (void)
{
  static const char text[] = "Verslag Havenoverleg 4 mei 2022\n\n# Kades\n\nDe leden beklinken het plan.\n\n# Slib\n\nDe leden zijn akkoord gegaan met het slib.\n";
  g_autoptr (GError) error = NULL;
  g_autoptr (GovRegister) added = NULL, replaced = NULL;

  added = read_with_words ("[language nl]\n[decision clinched outcome=adopted]\nbeklinkt|beklinken\n", text, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (count (added, GOV_TYPE_DECISION), ==, 2);

  replaced = read_with_words ("[language nl]\n[decision agreed replace outcome=adopted]\nbeklinkt|beklinken\n",
                              text, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (count (replaced, GOV_TYPE_DECISION), ==, 1);
}

static void
test_broken_words (void)
{
  static const struct { const char *words, *message; } files[] = {
    { "[language nl]\n\n[nonsense]\nx\n", ":3: no such kind of section" },
    { "[language nl]\n\n[action x hwo=subject]\nx\n", ":3: no such attribute of a section" },
    { "besluit\n", ":1: a phrase before the first [section]" },
    { "[decision x]\n<nothing> besluit\n", ":2: no such class above" },
    { "[decision x]\n… besluit\n", ":2: a phrase begins and ends with a word" },
    { "[decision x\nbesluit\n", ":1: ] expected" },
    { "[decision x]\n*a*\n", ":2: a star stands" },
    { "[class x]\ntwee woorden\n", ":2: a class has single words" },
    { "\xff\xfe", ": not a text in UTF-8" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_null (read_with_words (files[i].words, sample, &error));
      g_assert_error (error, GOV_ERROR, GOV_ERROR_SYNTAX);
      g_test_message ("%s", error->message);
      g_assert_nonnull (strstr (error->message, files[i].message));
    }
}

/* A language of one's own needs a file and no code */
static void
test_new_language (void)
{
  static const char words[] = "[language fr]\nle, la, les, de, du, et, est, une, un\n[month]\nmai -> 5\n[actor groups kind=groups]\nmembres\n"
                              "[finite]\ndécident\n[decision decided outcome=adopted who=subject]\ndécident\n";
  g_autoptr (GError) error = NULL;
  g_autoptr (GovRegister) records = NULL;

  records = read_with_words (words,
                             "Réunion du 4 mai 2022\n\n# Le port\n\nLes membres décident de fermer le port.\n\n# La suite\n\nRien de plus.\n", &error);
  g_assert_no_error (error);
  g_assert_cmpuint (count (records, GOV_TYPE_DECISION), ==, 1);
  g_assert_cmpstr (gov_record_get_language (first (records, GOV_TYPE_MEETING)), ==, "fr");
}

static void
test_language (void)
{
  static const struct { const char *language, *text; } texts[] = {
    { "nl", "Verslag overleg 4 mei 2022\n\nDe leden van het bestuur zijn akkoord gegaan met het plan voor de haven." },
    { "de",
      "Protokoll der Sitzung vom 4. Mai 2022\n\nDer Ausschuss hat den Antrag einstimmig angenommen und die Sitzung ist geschlossen." },
    { "en",
      "Minutes of the meeting of 4 May 2022\n\nThe committee agreed to the plan and the clerk will write to the owner of the quay." },
  };
  g_autoptr (GovReportReader) reader = gov_report_reader_new ();
  g_autoptr (GBytes) bytes = g_bytes_new_static ("x", 1);
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (GovRegister) records = try_read (texts[i].text, strlen (texts[i].text), &error);

      g_assert_no_error (error);
      g_assert_cmpstr (gov_record_get_language (first (records, GOV_TYPE_MEETING)), ==, texts[i].language);
      g_assert_cmpuint (count (records, GOV_TYPE_DECISION), ==, 1);
      g_assert_cmpstr (gov_date_get_text (gov_meeting_get_start (first (records, GOV_TYPE_MEETING))), ==, "2022-05-04");
    }
  gov_report_reader_set_language (reader, "xx");
  g_assert_null (gov_report_reader_read (reader, bytes, NULL, &error));
  g_assert_error (error, GOV_ERROR, GOV_ERROR_UNSUPPORTED);
}

/* A compound is the body or document that its whole word says; a stock of things ("voorraad") is no council ("raad") */
static void
test_compound_references (void)
{
  g_autoptr (GovRegister) records = read_paragraph ("In het kadeberaad spreken de leden over de lokale beleidsplannen en de voorraad.");
  g_autoptr (GovList) bodies = gov_register_list (records, GOV_TYPE_ORGANIZATION), papers = gov_register_list (records, GOV_TYPE_RELATION);
  GovRef *target;

  g_assert_cmpuint (gov_list_get_length (bodies), ==, 1);
  g_assert_cmpstr (gov_organization_get_name (gov_list_get (bodies, 0)), ==, "kadeberaad");
  g_assert_cmpuint (gov_list_get_length (papers), ==, 1);
  target = gov_relation_get_target (gov_list_get (papers, 0));
  g_assert_cmpstr (gov_ref_get_label (target), ==, "lokale beleidsplannen");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report/references/compounds", test_compound_references);
  g_test_add_func ("/report/decisions", test_decisions);
  g_test_add_func ("/report/decisions/none", test_no_decisions);
  g_test_add_func ("/report/decisions/deciders", test_deciders);
  g_test_add_func ("/report/decisions/block", test_decision_block);
  g_test_add_func ("/report/decisions/marker", test_decision_marker);
  g_test_add_func ("/report/actions/marker", test_action_marker);
  g_test_add_func ("/report/actions", test_actions);
  g_test_add_func ("/report/actions/none", test_no_actions);
  g_test_add_func ("/report/deadlines", test_deadlines);
  g_test_add_func ("/report/statements", test_statements);
  g_test_add_func ("/report/pronouns", test_pronouns);
  g_test_add_func ("/report/participants", test_participants);
  g_test_add_func ("/report/participants/offices", test_offices);
  g_test_add_func ("/report/participants/speakers", test_speakers);
  g_test_add_func ("/report/meetings", test_meetings);
  g_test_add_func ("/report/meetings/contradiction", test_contradiction);
  g_test_add_func ("/report/said-twice", test_said_twice);
  g_test_add_func ("/report/said-once", test_said_once);
  g_test_add_func ("/report/headings", test_headings);
  g_test_add_func ("/report/headings/none", test_no_headings);
  g_test_add_func ("/report/broken-lines", test_broken_lines);
  g_test_add_func ("/report/hyphens", test_hyphens);
  g_test_add_func ("/report/abbreviations", test_abbreviations);
  g_test_add_func ("/report/same-ids", test_same_ids);
  g_test_add_func ("/report/written", test_written);
  g_test_add_func ("/report/bad-input", test_bad_input);
  g_test_add_func ("/report/nothing", test_nothing);
  g_test_add_func ("/report/meetings/titles", test_meeting_titles);
  g_test_add_func ("/report/one-line", test_one_line);
  g_test_add_func ("/report/long-lines", test_long_lines);
  g_test_add_func ("/report/many-headings", test_many_headings);
  g_test_add_func ("/report/words", test_words);
  g_test_add_func ("/report/words/broken", test_broken_words);
  g_test_add_func ("/report/words/new-language", test_new_language);
  g_test_add_func ("/report/language", test_language);
  return g_test_run ();
}
