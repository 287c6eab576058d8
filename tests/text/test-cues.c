#include "read-report.h"

#include <string.h>

/* The cues of the report reader, each with a sentence that it is for and one that only looks like it.  What is found is
 * compared as letters: "D" a decision, "A" an action, in the order of finding; "" for neither. */

typedef struct
{
  const char *language, *text, *found;
} Cue;

/* Names that the sentences use are on the list of those present */
static const struct { const char *language, *head; } heads[] = {
  { "nl", "Notulen van de vergadering van 4 mei 2022\n\nAanwezig: Jan Smit, Els de Boer, Karin Vos\n\n## Haven\n\n" },
  { "de", "Protokoll der Sitzung vom 4. Mai 2022\n\nAnwesend: Jan Schmidt, Eva Lang, Karin Voss\n\n## Hafen\n\n" },
  { "en", "Minutes of the meeting of 4 May 2022\n\nPresent: Jan Smith, Eve Long, Karin Fox\n\n## Harbour\n\n" },
};

static const Cue cues[] = {
  /* Results without a verb */
  { "nl", "Notulen goedgekeurd.", "D" }, { "nl", "De goedgekeurde notulen liggen ter inzage.", "" },
  { "nl", "Conform vastgesteld.", "D" }, { "nl", "Vastgesteld wordt dat het regent.", "" },
  { "de", "Einstimmig angenommen.", "D" }, { "de", "Es wird angenommen, dass es regnet.", "" },
  { "en", "Minutes approved.", "D" }, { "en", "Apologies were received and accepted from Mr Hall.", "" },
  { "en", "Charging - approved", "D" }, { "en", "We looked at the approved list.", "" },
  { "de", "Antrag abgelehnt.", "D" }, { "de", "Der Antrag soll nicht abgelehnt werden.", "" },
  /* Decisions in the active and the passive */
  { "nl", "De raad besluit de kade te sluiten.", "D" }, { "nl", "De raad kan besluiten de kade te sluiten.", "" },
  { "nl", "Er wordt gekozen voor de blauwe verf.", "D" }, { "nl", "Wij waren gekozen voor de blauwe verf.", "" },
  { "nl", "De commissie verleent instemming.", "D" }, { "nl", "De commissie vraagt om instemming.", "" },
  { "nl", "Het voorstel krijgt geen meerderheid.", "D" }, { "nl", "De meerderheid woont in het dorp.", "" },
  { "nl", "De vergadering verleent het bestuur décharge.", "D" },
  { "de", "Der Vorschlag wird mit 29 : 10 Stimmen angenommen.", "D" }, { "de", "Das Angebot wird gut angenommen.", "" },
  { "de", "Dem Vorstand wird einstimmig Entlastung erteilt.", "D" }, { "de", "Die Auskunft ist schriftlich.", "" },
  { "de", "Die Niederschrift gilt damit als genehmigt.", "D" }, { "de", "Die Niederschrift ist noch nicht genehmigt.", "" },
  { "de", "Der Auftrag geht an die Firma Hansen.", "D" }, { "de", "Der Weg geht an den See.", "" },
  { "de", "Eva Lang wird zur Kassenprüferin gewählt.", "D" }, { "de", "Wählbar ist jedes Mitglied.", "" },
  { "en", "The Council resolved to close the quay.", "D" }, { "en", "The proposed resolution was long.", "" },
  { "en", "On motion of Mr Hall, seconded by Ms Reed, Council voted 4-1 to buy the boat.", "D" },
  { "en", "A motion to buy the boat died for lack of a second.", "D" }, { "en", "The old boat died last year.", "" },
  { "en", "The minutes were taken as read and signed as a true record.", "D" }, { "en", "The book was read by many.", "" },
  { "en", "The meeting was adjourned at 9 pm.", "" }, { "en", "The item was deferred.", "D" },
  /* All agree, nobody is against it, most are for it */
  { "nl", "Er is overeenstemming dat de kade dicht blijft.", "D" }, { "nl", "Er is geen overeenstemming over de kleur.", "" },
  { "nl", "Dit vindt iedereen een prima idee.", "D" }, { "nl", "Iedereen is blij met de nieuwe steiger.", "" },
  { "nl", "Een ruime meerderheid stemt voor de verbouwing.", "D" }, { "nl", "De meerderheid van de leden is ouder dan 60.", "" },
  { "de", "Gegen die Tagesordnung bestehen keine Einwände.", "D" }, { "de", "Es konnte keine Einigung erzielt werden.", "" },
  { "de", "Alle Anwesenden sind einverstanden.", "D" }, { "de", "Ist jeder einverstanden?", "" },
  { "de", "Die Mehrheit ist für den blauen Anstrich.", "D" }, { "de", "Die Mehrheit der Mitglieder wohnt im Dorf.", "" },
  { "en", "The consensus was that there should be two chairs.", "D" }, { "en", "There was no consensus on the colour.", "" },
  { "en", "No objections were raised.", "D" }, { "en", "Jan Smith objected to the colour.", "" },
  { "en", "The majority voted for blue paint.", "D" }, { "en", "The majority of boats is blue.", "" },
  /* What was done comes first */
  { "nl", "Afgesproken dat we voortaan op dinsdag vergaderen.", "D" }, { "nl", "Afgesproken tijden moeten worden nagekomen.", "" },
  { "de", "Vereinbart wurde, den Steg zu sperren.", "D" }, { "de", "Bestimmte Fragen sind offen.", "" },
  { "en", "General agreement that the quay be closed.", "D" }, { "en", "General discussion about the quay.", "" },
  /* A decision that is announced */
  { "nl", "Het besluit is om de kade te sluiten.", "D" }, { "nl", "Het besluit is vorige week al genomen.", "" },
  { "de", "Der Rat fasst folgenden Beschluss: Der Steg wird gesperrt.", "D" }, { "de", "Ein Beschluss wurde nicht gefasst.", "" },
  { "de", "Die Tagesordnung wird festgestellt.", "D" }, { "de", "Die Beschlussfähigkeit wird festgestellt.", "" },
  /* Consent that is given, refused */
  { "nl", "Het bestuur geeft groen licht voor de aanbouw.", "D" }, { "nl", "De MR wacht op het advies van de directie.", "" },
  { "nl", "De aanvraag wordt niet gehonoreerd.", "D" }, { "nl", "De aanvraag is in behandeling.", "" },
  { "de", "Das Gremium gibt grünes Licht.", "D" }, { "de", "Der Antrag liegt vor.", "" },
  { "en", "Approval was given for the new boat.", "D" }, { "en", "Once the budget is approved, work can begin.", "" },
  { "en", "The Board denied the request.", "D" }, { "en", "The government passed a new law.", "" },
  { "en", "The board set a meeting date of June 12.", "D" }, { "en", "The board set out for the quay.", "" },
  /* Somebody gets an office, or keeps it */
  { "nl", "Jan Smit wordt de nieuwe penningmeester.", "D" }, { "nl", "Jan Smit wordt bedankt door de voorzitter.", "" },
  { "nl", "De kascommissie zal bestaan uit Jan Smit en Els de Boer.", "D" }, { "nl", "De steiger bestaat uit hout.", "" },
  { "de", "Als Elternvertreterin wurde Eva Lang bestimmt.", "D" }, { "de", "Eva Lang bleibt noch eine Stunde.", "" },
  { "en", "Eve Long will be the new treasurer.", "D" }, { "en", "Eve Long will be late.", "" },
  /* What may have been decided: what is so from now on, what stays, what is no more */
  { "nl", "Voortaan worden de sleutels bij de havenmeester bewaard.", "D" }, { "nl", "Voortaan hoopt Karin op meer vrijwilligers.", "" },
  { "nl", "De contributie gaat naar 30 euro.", "D" }, { "nl", "De contributie gaat misschien naar 30 euro.", "" },
  { "de", "Der Beitrag bleibt bei 30 Euro.", "D" }, { "de", "Der Preis bleibt vermutlich hoch.", "" },
  { "en", "Dues will remain at 30 dollars.", "D" }, { "en", "Dues might remain at 30 dollars.", "" },
  /* What a speaker says is not decided by that */
  { "en", "The rent is set at 30 pounds.", "D" }, { "en", "Jan Smith: The rent is set at 30 pounds.", "" },
  /* A motion, who seconds it and how it comes out are one */
  { "en", "Jan Smith moved to buy the boat. Eve Long seconded. It passed 5-0.", "D" }, { "en", "Jan Smith moved to Leeds.", "" },
  { "en", "Motion to paint the quay by Jan Smith, second by Eve Long. Motion carried.", "D" }, { "en", "There was a motion sensor on the quay.", "" },
  { "en", "Proposal: buy the boat. It is old.\n\nThe proposal was approved.", "D" }, { "en", "Proposal: buy the boat. It is old.\n\nThe proposal was long.", "" },
  { "nl", "Voorstel: de boot verkopen. Hij is oud.\n\nHet voorstel is met algemene stemmen aangenomen.", "D" },
  { "nl", "Voorstel: de boot verkopen. Hij is oud.\n\nHet voorstel is lang.", "" },
  /* A resolution that goes on from who decides */
  { "nl", "De notulen van 4 april goed te keuren.", "D" }, { "nl", "De notulen zijn niet goed te lezen.", "" },
  /* How it was decided makes it a decision; so does who is empowered to */
  { "de", "Der Termin wurde einstimmig auf den 4. Juni gesetzt.", "D" }, { "de", "Der Termin wurde auf dem Plakat gesetzt.", "" },
  { "nl", "De vergadering machtigt het bestuur de boot te verkopen.", "DA" }, { "nl", "Het bestuur is machtig in het dorp.", "" },
  { "en", "By a show of hands, blue paint was selected.", "D" }, { "en", "A show of boats was held.", "" },
  { "nl", "Aanschaf boot: ja", "D" }, { "nl", "Quorum: ja", "" }, { "de", "Wahl Eva Lang: Ja (Konsens)", "D" }, { "de", "Beschlussfähig: ja", "" },
  /* Rules and committees are changed, made */
  { "nl", "Het huishoudelijk reglement wordt aangepast.", "D" }, { "nl", "Het dak wordt door de regen nat.", "" },
  { "de", "Die Hausordnung wird angepasst.", "DA" }, { "de", "Das Boot wird schnell.", "" },
  { "en", "Article 4 will be amended.", "DA" }, { "en", "The article was read aloud.", "" },
  /* Money that is set aside, a price that is set */
  { "nl", "Er is 400 euro gereserveerd voor het feest.", "D" }, { "nl", "De huur is 90 euro.", "" },
  { "de", "Für das Fest sind 400 Euro eingeplant.", "D" }, { "de", "Die Miete beträgt 90 Euro.", "" },
  { "en", "400 dollars were set aside for the fair.", "D" }, { "en", "The rent is 90 dollars.", "" },
  /* Who meets decides */
  { "de", "Die Versammlung wählt Eva Lang zur Vorsitzenden.", "D" }, { "de", "Die Versammlung dauert lange.", "" },
  { "nl", "Van een nieuwe boot wordt afgezien.", "D" }, { "nl", "Van de nieuwe boot is een foto gemaakt.", "" },
  /* Not yet, and long ago */
  { "nl", "De begroting is vastgesteld.", "D" }, { "nl", "De begroting is nog niet vastgesteld.", "" },
  { "en", "The board has decided to close the quay.", "D" }, { "en", "The board has not decided to close the quay.", "" },
  /* A result at the end, behind a mark */
  { "nl", "De kade blijft dicht (akkoord).", "D" }, { "nl", "De vraag of de buurman akkoord is blijft open.", "" },
  { "nl", "Voorstel: kade sluiten. Akkoord.", "D" }, { "nl", "Voorstel: kade sluiten. Jan is tegen.", "" },
  { "en", "Close the quay - agreed.", "D" }, { "en", "The quay - as agreed - is closed.", "" },
  /* A mark without a colon */
  { "nl", "Besluit – de kade blijft dicht.", "D" }, { "nl", "Besluiten zijn er niet.", "" },
  { "de", "**Beschluss**\n\nDer Steg bleibt zu.", "D" }, { "de", "Beschluss und Begründung fehlen.", "" },
  { "en", "[DECISION] Close the quay.", "D" }, { "en", "[MAP] Close to the quay.", "" },
  /* Somebody will, is to, is asked to */
  { "nl", "Jan Smit zal de kade meten.", "A" }, { "nl", "Het zal wel gaan regenen.", "" },
  { "nl", "Els gaat dit uitzoeken.", "A" }, { "nl", "Het gaat over de kade.", "" },
  { "nl", "De wethouder zegt toe de raad te informeren.", "A" }, { "nl", "De wethouder zegt dat de kade lekt.", "" },
  { "de", "Eva Lang wird ein Angebot einholen.", "A" }, { "de", "Die Sitzung wird im Juni stattfinden.", "" },
  { "de", "Die Verwaltung wird gebeten, den Steg zu prüfen.", "A" }, { "de", "Die Verwaltung wird 50 Jahre alt.", "" },
  { "en", "The quay will be long.", "" }, { "en", "Jan Smith will check the quay.", "A" },
  { "en", "The Clerk to write to the owner.", "A" }, { "en", "The way to the quay is long.", "" },
  { "en", "The Chair asked Jan Smith to contact the owner.", "A" }, { "en", "The Chair asked about the owner.", "" },
  { "en", "Eve Long agreed to obtain prices.", "A" }, { "en", "They agreed with Eve Long.", "" },
  /* The plain present */
  { "nl", "Jan zoekt dit uit.", "A" }, { "nl", "Jan vindt het plan goed.", "" },
  { "nl", "Karin repareert de steiger.", "A" }, { "nl", "Karin vreest dat het regent.", "" },
  { "de", "Karin Voss klärt das mit dem Bauamt.", "A" }, { "de", "Karin Voss fragt nach dem Bauamt.", "" },
  { "de", "Eva Lang streicht den Steg.", "A" }, { "de", "Eva Lang findet den Steg schön.", "" },
  /* What is said until a time set for it */
  { "nl", "Jan vraagt uiterlijk 1 juni drie offertes.", "A" }, { "nl", "Jan vraagt wat het kost.", "" },
  { "de", "Die Verwaltung berichtet in der nächsten Sitzung.", "A" }, { "de", "Die Verwaltung berichtet über den Steg.", "" },
  /* Opinions, reports, questions */
  { "nl", "De kade moet schoner.", "" }, { "de", "Der Steg muss schöner werden.", "" }, { "en", "The quay should be cleaned.", "" },
  { "nl", "Kan Jan de kade meten?", "" }, { "en", "Will Jan Smith check the quay?", "" },
  /* Lists, arrows, marks */
  { "nl", "Het college:\n\n1. stemt in met het plan;\n2. verzoekt de wethouder de raad te informeren.", "DDA" },
  { "nl", "Vragen van het college:\n\n- is de kade dicht\n- is het hek dicht", "" },
  { "de", "- Angebot einholen → Eva Lang, bis 08.06.", "A" }, { "de", "- Angebot → Lager", "" },
  { "en", "ACTION: Jan Smith to check the quay", "A" }, { "en", "PROPOSED: close the quay", "" },
  /* A name and what that person is to do; tasks that are jotted down */
  { "nl", "- Els: nieuw touw bestellen", "A" }, { "nl", "- Els: het touw is oud", "" },
  { "de", "- Eva: neues Seil bestellen", "A" }, { "de", "- Eva: das Seil ist alt", "" },
  { "en", "- Eve: order more rope", "A" }, { "en", "- Eve: order was kept well", "" },
  { "nl", "- zaal boeken en eten bestellen", "A" }, { "nl", "- kosten van het eten", "" },
  { "de", "- Saal buchen und Essen bestellen", "A" }, { "de", "- viel zu lange Wartezeiten", "" },
  { "en", "- Book the hall and order food", "A" }, { "en", "- Book of minutes is full", "" },
  { "en", "- Update on the hall", "" }, { "en", "We're happy with the way they ask to paint.", "" },
  /* What is still to be done, and what will be done */
  { "nl", "Er moet nog een zaal geboekt worden.", "A" }, { "nl", "Er moet meer aandacht komen voor de kade.", "" },
  { "de", "Die Seile müssen noch geprüft werden.", "A" }, { "de", "Der Zaun soll stabil sein.", "" },
  { "en", "We still need to book the hall.", "A" }, { "en", "We need to be careful.", "" },
  { "nl", "De touwen zullen worden vervangen.", "A" }, { "nl", "Er wordt nog steeds te hard gereden.", "" },
  { "de", "Die Seile werden noch ersetzt.", "A" }, { "de", "Der Hafen wird gut besucht.", "" },
  { "en", "The keys are to be returned to the office.", "A" }, { "en", "To be confirmed.", "" },
  /* The small word behind the verb belongs to it only where nothing follows that it could govern */
  { "nl", "Els licht het bestuur in.", "A" }, { "nl", "Els licht in het kort het plan toe.", "" },
  { "en", "Motion by Eve Long, second by Jan Smith to pay the painter.", "D" },
  { "en", "Eve Long called the meeting to order.", "" },
  /* A mark that has a name instead of a colon, or stands at the end */
  { "nl", "De touwen zijn oud. Actie Jan en Els.", "A" }, { "nl", "De actie van Jan was leuk.", "" },
  { "nl", "Actie Jan om de touwen te controleren", "A" }, { "nl", "Actie Zomer", "" },
  { "de", "Die Seile sind alt. (Aufgabe Jan)", "A" }, { "de", "Die Aufgabe war schwer.", "" },
  { "en", "The ropes are old. [Action: Eve]", "A" }, { "en", "The action group met.", "" },
  /* What stands above a list of tasks */
  { "nl", "Els gaat:\n\n- de loods in\n- het hek dicht", "AA" }, { "nl", "Els ziet:\n\n- de loods\n- het hek", "" },
  { "de", "Als nächste Schritte wurden festgelegt:\n\n- Lack für den Steg", "A" }, { "de", "Gesehen wurden:\n\n- Lack am Steg", "" },
  { "en", "We need somebody to:\n\n- the hall\n- food for all", "AA" }, { "en", "We have somebody in:\n\n- the hall", "" },
  /* A name that no list has, before what only somebody does */
  { "nl", "Wilma neemt contact op met de havenmeester.", "A" }, { "nl", "Daarna neemt het water af.", "" },
  { "de", "Wilma erklärt sich bereit, die Seile zu prüfen.", "A" }, { "de", "Technik prüft sich schlecht.", "" },
  { "en", "Wilma will check the ropes.", "A" }, { "en", "Hopefully will stay dry.", "" },
  /* Said in the passive with who does it, with somebody else, as an order, or as what was agreed */
  { "de", "Die Liste wird von Eva Lang ergänzt.", "A" }, { "de", "Die Anfrage wird von Eva Lang wie folgt beantwortet.", "" },
  { "de", "Der Vorstand bittet Eva Lang, den Steg zu prüfen.", "A" }, { "de", "Der Vorstand bittet um Geduld.", "" },
  { "de", "Eva Lang soll den Steg prüfen.", "A" }, { "de", "Es sollen keine Boote gekauft werden.", "" },
  { "en", "It was agreed that the list would be sent by Eve Long.", "DA" }, { "en", "She said that the list would be long.", "" },
  { "nl", "Hiervoor moeten we alle sloten aanpassen.", "A" }, { "nl", "Daar moeten we blij mee zijn.", "" },
  { "nl", "Karin maakt de posters op tijd, Els checkt of er verf is.", "A" }, { "nl", "Els vindt dat er verf is.", "" },
  /* Who takes it, who comes forward, who is asked, and orders to all */
  { "nl", "Els is verantwoordelijk voor de reling.", "A" }, { "nl", "De gemeente is verantwoordelijk voor de reling.", "" },
  { "de", "Es melden sich: Jan Schmidt, Eva Lang", "A" }, { "de", "Gesehen wurden: Jan Schmidt, Eva Lang", "" },
  { "en", "The following volunteered: Eve Long and Jan Smith", "A" }, { "en", "The following came: Eve Long and Jan Smith", "" },
  { "en", "Could Eve Long please check the ropes.", "A" }, { "en", "Could Eve Long check the ropes.", "" },
  { "de", "Bitte bis Freitag Vorschläge an Eva Lang schicken.", "A" }, { "de", "Bitte um Ruhe.", "" },
  { "nl", "Stuur voorstellen naar Els.", "A" }, { "nl", "Voorstellen zijn welkom.", "" },
  /* Who has to do it stands at the end; a noun before the verb is not who does it */
  { "de", "Zettel drucken (Eva Lang)", "A" }, { "de", "Zettel in der Schublade (Eva Lang)", "" },
  { "de", "- Zettel drucken: Eva", "A" }, { "de", "- Zettel auf dem Tisch: Eva", "" },
  { "nl", "Kade meten (Els)", "A" }, { "nl", "Mooie kade (Els)", "" },
  { "de", "Die Liste schreibt Eva.", "A" }, { "de", "Die Liste liegt bei den anderen.", "" },
  /* Marks below a list of people that no heading ends */
  { "de", "## Teilnehmer\n\n- Wilma Hansen\n\nTo do: Wilma prüft die Seile", "A" }, { "de", "## Teilnehmer\n\n- Wilma Hansen\n\nGast: Eva prüft die Seile", "" },
  /* Names in small letters, and somebody whom nothing but what they do gives away */
  { "de", "- eva fragt beim Hafenamt an", "A" }, { "de", "- boot fragt beim Hafenamt an", "" },
  { "de", "Steffi macht bis Mai einen Plan.", "A" }, { "de", "Das Wetter macht Sorgen.", "" },
  /* Headings of lists of tasks */
  { "nl", "## Openstaande actiepunten\n\n- boten tellen\n- Wilma: reling", "AA" }, { "nl", "## Actie Zomer\n\n- Het verslag was lang", "" },
  { "de", "## Neue Aufgaben\n\n### Steg\n\n- **Wilma**: Geländer", "A" }, { "de", "## Erledigte Aufgaben\n\n- Geländer", "" },
  { "en", "## Action log\n\n- the railing (Eve)", "A" }, { "en", "## Completed actions\n\n- the railing", "" },
};

static void
add_letters (GovRegister *records,
             GType        type,
             char         letter,
             GString     *found)
{
  g_autoptr (GovList) list = gov_register_list (records, type);

  for (guint i = 0; i < gov_list_get_length (list); i++)
    g_string_append_c (found, letter);
}

/* A text below the head of a report in its language */
static GovRegister *
read_below_head (const char *language,
                 const char *text,
                 const char *name)
{
  g_autofree char *whole = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (heads) && whole == NULL; i++)
    if (g_str_equal (heads[i].language, language))
      whole = g_strconcat (heads[i].head, text, "\n", NULL);
  g_assert_nonnull (whole);
  return read_report_in (language, whole, name);
}

static void
test_cue (gconstpointer data)
{
  const Cue *cue = data;
  g_autoptr (GovRegister) records = read_below_head (cue->language, cue->text, "cue.txt");
  g_autoptr (GString) found = g_string_new (NULL);

  add_letters (records, GOV_TYPE_DECISION, 'D', found);
  add_letters (records, GOV_TYPE_ACTION, 'A', found);
  g_test_message ("%s", cue->text);
  g_assert_cmpstr (found->str, ==, cue->found);
}

/* How many voted for what: yes, no and abstentions, "-" for what is not said */
static void
test_votes (void)
{
  static const struct { const char *language, *text, *counts; } votes[] = {
    { "nl", "Het voorstel wordt aangenomen met 12 stemmen voor en 3 tegen.", "12 3 -" },
    { "nl", "De raad besluit met 14 tegen 5 stemmen de kade te sluiten.", "14 5 -" },
    { "nl", "De motie is verworpen. Voor: 4, tegen: 11.", "4 11 -" },
    { "nl", "De subsidie wordt vastgesteld op 25 euro voor 3 verenigingen.", "" },
    { "nl", "De raad stelt het plan met algemene stemmen vast.", "" },
    { "de", "Beschluss: Der Steg wird gesperrt.\nAbstimmungsergebnis: 6 Ja-Stimmen, 1 Nein-Stimme, 2 Enthaltungen", "6 1 2" },
    { "de", "Der Antrag wird bei 2 Enthaltungen angenommen.", "- - 2" },
    { "de", "Der Antrag wird mit 2 zu 4 Stimmen abgelehnt.", "2 4 -" },
    { "de", "Der Rat beschließt den Kauf. (5 / 0 / 1)", "5 0 1" },
    { "en", "The increase was agreed by 24 votes to 9 with 4 abstentions.", "24 9 4" },
    { "en", "Motion by Hall to buy the boat. Ayes: Hall, Reed, Fox. Nays: none. Motion carried.", "3 0 -" },
    { "en", "Motion carried 5-2.", "5 2 -" },
    { "en", "It was agreed to pay 40 pounds for 2 boats.", "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (votes); i++)
    {
      g_autofree char *text = g_strdup_printf ("# 2022-05-04\n\n## Quay\n\n%s\n", votes[i].text);
      g_autoptr (GovRegister) records = read_report_in (votes[i].language, text, "votes.txt");
      g_autoptr (GovList) list = gov_register_list (records, GOV_TYPE_VOTE);
      g_autoptr (GString) counts = g_string_new (NULL);

      for (guint o = GOV_VOTE_OPTION_YES; gov_list_get_length (list) > 0 && o <= GOV_VOTE_OPTION_ABSTAIN; o++)
        {
          GovList *tallies = gov_vote_get_tallies (gov_list_get (list, 0));
          int count = -1;

          for (guint k = 0; k < gov_list_get_length (tallies); k++)
            if (gov_tally_get_option (gov_list_get (tallies, k)) == (GovVoteOption) o)
              count = gov_tally_get_count (gov_list_get (tallies, k));
          g_string_append (counts, counts->len > 0 ? " " : "");
          if (count >= 0)
            g_string_append_printf (counts, "%d", count);
          else
            g_string_append_c (counts, '-');
        }
      g_test_message ("%s", votes[i].text);
      g_assert_cmpstr (counts->str, ==, votes[i].counts);
    }
}

/* Who has to do it: the owners of the actions, "-" for none */
static void
test_owners (void)
{
  static const struct { const char *language, *text, *owners; } tasks[] = {
    { "en", "- Jan/Eve: book the hall", "Jan Smith, Eve Long" },
    { "en", "Jan, Eve and Karin: order more rope", "Jan Smith, Eve Long, Karin Fox" },
    { "en", "## Actions\n\n- paint the railing (E)\n- count the boats (X)", "Eve Long; X" },
    { "en", "## Actions\n\n- TODO: paint the railing\n- jroe to count the boats", "-; jroe" },
    { "en", "ACTION: jroe will order more rope", "jroe" },
    { "en", "The hall was seen by Pete Small and the chair. Pete will book the hall.", "Pete Small" },
    { "en", "Jan will check the ropes together with Eve.", "Jan Smith, Eve Long" },
    { "en", "Jan will check the ropes that Eve made.", "Jan Smith" },
    { "nl", "Els gaat de reling samen met Jan regelen.", "Els de Boer, Jan Smit" },
    { "nl", "Els gaat de verf bij Jan regelen.", "Els de Boer" },
    { "nl", "De touwen nakijken (actie Wilma en Jan)", "Wilma, Jan Smit" },
    { "de", "Die Seile prüfen. Zuständig: Eva und Jan", "Eva Lang, Jan Schmidt" },
    { "de", "Wilma und Eva holen Angebote ein.", "Wilma, Eva Lang" },
    { "de", "- Zettel drucken (Eva, Jan)\n- Seile kaufen – Jan", "Eva Lang, Jan Schmidt; Jan Schmidt" },
    { "de", "Die Liste schreibt Eva.", "Eva Lang" },
    { "de", "Getränke bestellt Eva.", "Eva Lang" },
    { "de", "- eva: seile kaufen", "Eva Lang" },
    { "nl", "- Een tekst voor de kade. Els, vóór 1 juni.", "Els de Boer" },
    { "nl", "- Een tekst voor de kade. Els, tot ziens.", "" },
    { "nl", "Aan Els wordt gevraagd de touwen na te kijken.", "Els de Boer" },
    { "en", "## Actions\n\n- Wilma/Jan - The list\n- The list of boats - Eve\n- (none)", "Wilma, Jan Smith; Eve Long" },
    /* Joined by a mark or an "or", with others in more words; a subject or a companion is no other owner */
    { "en", "ACTION: Jan & Eve to check the ropes", "Jan Smith, Eve Long" },
    { "en", "Eve or Jan will check the ropes.", "Eve Long, Jan Smith" },
    { "de", "Eva (oder Jan) wird das Seil bestellen.", "Eva Lang, Jan Schmidt" },
    { "de", "## Aufgaben\n\n- Jan, Eva und gerne alle: Seile prüfen\n- Punkt für später: Seile prüfen", "Jan Schmidt, Eva Lang; -" },
    { "nl", "## Acties\n\n- Jan eventueel met Els: de touwen nakijken\n- Punt voor later: de touwen nakijken", "Jan Smit, Els de Boer; -" },
    /* Brackets behind the full stop or before something else, and those that say something else */
    { "en", "**Action:** Order new rope. Paint the mast. (Eve)", "Eve Long" },
    { "en", "**Action:** Order new rope. (Green)", "Green" },
    { "de", "## Aufgaben\n\n- Seile prüfen (E) (wichtig) -> Neues Ticket\n- Seile prüfen (wichtig) -> Neues Ticket", "Eva Lang; -" },
    { "en", "- Rope team to start, with the list of boats (Eve)", "Eve Long" },
    { "en", "Something about the mast (AI: Eve to buy a mast)", "Eve Long" },
    /* Behind a dash a clause begins; whom an order names is not the one who has to do it */
    { "en", "The quay meeting is planned for June- Eve will order the rope.", "Eve Long" },
    { "en", "The quay is wet – Wilma will order the rope.", "Wilma" },
    { "en", "**Action:** Ask Eve Long about the paint.", "-" },
    { "en", "JanS will order the rope.", "Jan Smith" },
    { "en", "Old ropes were shown by Peter Small and Otto Grand. Peter S will order the rope.", "Peter Small" },
    { "en", "- HWG to start the list of ropes (Eve)\n- HWG to start the list of boats (blue)", "Eve Long; HWG" },
    { "de", "**Aufgabe:** XY Zimmer -> Seil melden. (E)", "Eva Lang" },
    { "de", "**Aufgabe:** XY Zimmer -> Seil melden. (neu)", "XY" },
    { "de", "Nach dem Angebot des LVH wird Eva Lang das Seil bestellen.", "Eva Lang" },
    { "de", "Die Verwaltung wird Eva Lang das Seil schicken.", "Verwaltung" },
    { "nl", "**Actie:** Touwen nakijken (iedereen)", "iedereen" },
    { "nl", "**Actie:** Touwen nakijken (allemaal blauw)", "-" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (tasks); i++)
    {
      g_autoptr (GovRegister) records = read_below_head (tasks[i].language, tasks[i].text, "owners.md");
      g_autoptr (GovList) actions = gov_register_list (records, GOV_TYPE_ACTION);
      g_autoptr (GString) owners = g_string_new (NULL);

      for (guint k = 0; k < gov_list_get_length (actions); k++)
        {
          GovList *assignees = gov_action_get_assignees (gov_list_get (actions, k));

          g_string_append (owners, k > 0 ? "; " : "");
          for (guint o = 0; o < gov_list_get_length (assignees); o++)
            g_string_append_printf (owners, "%s%s", o > 0 ? ", " : "", gov_ref_get_label (gov_list_get (assignees, o)));
          if (gov_list_get_length (assignees) == 0)
            g_string_append_c (owners, '-');
        }
      g_test_message ("%s", tasks[i].text);
      g_assert_cmpstr (owners->str, ==, tasks[i].owners);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (cues); i++)
    {
      g_autofree char *path = g_strdup_printf ("/cues/%s/%u", cues[i].language, i);

      g_test_add_data_func (path, &cues[i], test_cue);
    }
  g_test_add_func ("/cues/votes", test_votes);
  g_test_add_func ("/cues/owners", test_owners);
  return g_test_run ();
}
