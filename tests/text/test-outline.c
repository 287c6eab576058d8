#include "read-report.h"

#include <string.h>

/* Who was there, and what was talked about: small invented reports, each for one way to write that, with what must not be
 * taken for it beside.  What is found is compared as one text: "@" a participant (with "-" when absent), "#" an item. */

typedef struct
{
  const char *name, *language, *text, *found;
} Outline;

static const Outline outlines[] = {
  /* Headings of lists of people */
  { "people heading says more", "nl",
    "# Verslag gebruikersoverleg 6 mei 2021\n\n## Deelnemers (op volgorde van aanmelding)\n- Tineke Vos (Acme)\n- Bas Kuiper\n\n"
    "## Niet aanwezig\n- Wim Dam\n\n## Koppelingen\nBas toont het scherm.\n",
    "@Tineke Vos\n@Bas Kuiper\n@Wim Dam-\n# Koppelingen\n" },
  { "people heading with groups", "en",
    "# Exchange call, 3 May 2021\n\n## Present on the line\n\n**North team**\n- Ann Lee\n- Omar Said\n\n**South team**\n- Carla Diaz\n\n## Latency\nIt is high.\n",
    "@Ann Lee\n@Omar Said\n@Carla Diaz\n# Latency\n" },
  { "people at the end of a heading", "en",
    "# Senate, 4 October 2021\n\n## Senators present\n* Ann Lee\n* Bob Stone\n\n## Presents for the staff\nWe talked about it.\n",
    "@Ann Lee\n@Bob Stone\n# Presents for the staff\n" },
  { "attendance as a topic", "en",
    "# Club meeting, 4 October 2021\n\nPresent: Ann Lee, Bob Stone\n\n## Attendance at the summer fair\nFewer people came than last year.\n\n"
    "## Budget\nIt is fine.\n",
    "@Ann Lee\n@Bob Stone\n# Attendance at the summer fair\n# Budget\n" },

  /* Names in lists of people */
  { "names that look like verbs", "nl",
    "# Notulen 6 mei 2021\n\n## Aanwezig\n- Sem de Wilde\n- Ruud Pronk\n\n## Opening\nRuud opent.\n", "@Sem de Wilde\n@Ruud Pronk\n# Opening\n" },
  { "family name first", "de",
    "# Protokoll vom 6. Mai 2021\n\n## Teilnehmende\n- Behrens, Uwe (Rathaus)\n- Berg, Jan van den\n- Demir, Selin\n\n## Radweg\nFrau Demir berichtet.\n",
    "@Uwe Behrens\n@Jan van den Berg\n@Selin Demir\n# Radweg\n" },
  { "two names on a line are two people", "de",
    "# Protokoll vom 6. Mai 2021\n\n## Teilnehmende\n- Uwe, Maike\n- Selin\n\n## Radweg\nSelin berichtet.\n", "@Uwe\n@Maike\n@Selin\n# Radweg\n" },
  { "names on the net", "en",
    "# Mirror meeting 2021-05-06\n\n## People present\n* quentin (12)\n* r0wan, chair\n* mags_b (3)\n\n## Disks\nAll full.\n",
    "@quentin\n@r0wan\n@mags_b\n# Disks\n" },
  { "words in small letters are no names", "en",
    "# Club meeting 2021-05-06\n\nPresent: Ann Lee, Bob Stone\nApologies: none\n\n## Attendees\n- as in the last minutes\n- and some guests\n\n## Disks\nAll full.\n",
    "@Ann Lee\n@Bob Stone\n# Disks\n" },
  { "a sentence is no name", "de",
    "Protokoll vom 6. Mai 2021\n\nTOP 1 Fragen\n\nProtokoll:\n\nEs erfolgen keine Wortmeldungen.\n\nTOP 2 Bauhof\n\nProtokoll:\n\nFrau Demir berichtet.\n",
    "@Frau Demir\n# Fragen\n# Bauhof\n" },
  { "commas in brackets, one name a line", "de",
    "Protokoll vom 6. Mai 2021\n\nTeilnehmer:\nDr. Sabine Krull (Leitung, Kreis)\nHolger Specht (Planung)\n\n1. Haushalt\n\nFrau Krull berichtet.\n\n2. Steg\n\nNichts.\n",
    "@Sabine Krull\n@Holger Specht\n# Haushalt\n# Steg\n" },
  { "offices of several words", "en",
    "# Board 2021-05-06\n\nPresent: Board members Karen Lund, Phil Oster; School Principal Ann Lee\n\n## Roof\nIt leaks.\n",
    "@Karen Lund\n@Phil Oster\n@Ann Lee\n# Roof\n" },

  /* Nobody says who was there: those who speak were */
  { "speakers by both names", "nl",
    "Notulen ledenvergadering 6 mei 2021\n\n1. Opening\n\nTruus van den Veldkamp opent de vergadering.\n\n2. Kas\n\n"
    "Henk Oosting licht de cijfers toe. Groene Zoom is de naam van het blad.\n\n3. Zaal\n\nWilma Prins en Kees Hamstra vragen naar de huur.\n",
    "@Truus van den Veldkamp\n@Henk Oosting\n@Wilma Prins\n@Kees Hamstra\n# Opening\n# Kas\n# Zaal\n" },
  { "offices in short", "de",
    "Sitzung vom 6. Mai 2021\n\nTOP 1 Kanal\n\nGR Winkler fragt nach den Kosten. Die EU zahlt mit.\n\nTOP 2 Steg\n\nBGM Huber erklärt den Plan.\n",
    "@GR Winkler\n@BGM Huber\n# Kanal\n# Steg\n" },

  /* Headings in ways of their own */
  { "wiki headings", "de",
    "= Treffen vom 3.2.2016 =\n\nAnwesend: Ulf, Nele, Bodo\n\n== Werkstatt ==\nNele streicht die Wand.\n\n=== Bohrer ===\nFehlen.\n\n== Kasse ==\na == b bleibt.\n",
    "@Ulf\n@Nele\n@Bodo\n# Werkstatt\n# Bohrer\n# Kasse\n" },
  { "every number is one", "nl",
    "Notulen 8 mei 2019\n\nAanwezig: Tineke, Jaap, Marloes\n\n1. Snoeidag\n\nJaap regelt de container.\n\n1. Bijenhotel\n\nMarloes heeft hout.\n\n"
    "1. Hek\n\nNiets.\n\nVoor de volgende keer:\n\n1. Sleutels\n1. Pad\n",
    "@Tineke\n@Jaap\n@Marloes\n# Snoeidag\n# Bijenhotel\n# Hek\n" },
  { "steps below an item are no items", "en",
    "# Club 8 May 2019\n\n## Fair\n\nWhat to do:\n\n1. tents\n1. cups\n1. lights\n\n## Roof\n\nIt leaks.\n", "# Fair\n# Roof\n" },
  { "codes with gaps", "nl",
    "Besluitenlijst 14 mei 2019\n\n03 Jaarstukken\n\nHet bestuur stemt in.\n\n05A Peilbesluit\n\nHet voorstel is besproken.\n\n05B Gemaal\n\nNiets.\n\n12 Rondvraag\n\nNiets.\n",
    "@bestuur\n# Jaarstukken\n# Peilbesluit\n# Gemaal\n# Rondvraag\n" },
  { "short titles above short lines", "de",
    "Protokoll vom 8.11.2021\nAnwesende: Kira, Lasse, Jonte\n\nTOP 1. Formalia\nAlles ist gegeben.\n\nTOP 2. Party\nLasse fragt den Club.\n",
    "@Kira\n@Lasse\n@Jonte\n# Formalia\n# Party\n" },
  { "a broken title goes on", "de",
    "Protokoll vom 8.11.2021\n\nTOP 1 Genehmigung des Protokolls der letzten Sitzung vom 4. Oktober und\nder Tagesordnung\n\nDas Protokoll wird genehmigt.\n\n"
    "TOP 2 Party\n\nLasse fragt den Club, ob wir an einem Freitag im Dezember die Räume haben können.\n",
    "# Genehmigung des Protokolls der letzten Sitzung vom 4. Oktober und der Tagesordnung\n# Party\n" },
  { "titles end at a semicolon", "nl",
    "Notulen 14 mei 2019\n\n1. Opening. Cor opent.\n2. Keuring; de keuring is op 3 juni.\n3. Sloten; pad; hek\n4. Slot. Om tien uur.\n",
    "# Opening\n# Keuring\n# Sloten; pad; hek\n# Slot\n" },
  { "minutes among the items", "en",
    "# Trustees, 8 May 2019\n\n## Call to order\nAt 7.\n\n## Minutes\nThey were read.\n\n## Roof\nIt leaks.\n", "# Call to order\n# Minutes\n# Roof\n" },
  { "minutes above the items", "en",
    "# Trustees, 8 May 2019\n\n## Date\n8 May\n\n## Minutes\n\n### Roof\nIt leaks.\n\n### Fair\nIn June.\n", "# Roof\n# Fair\n" },
  { "heads of a report are no items", "en",
    "---\ntitle: \"2021-04-06\"\n---\n\n## Steering meeting, 6 April 2021\n\n## April 6, 2021\n\n## Location\nHall\n\n## Roof\nIt leaks.\n\n## Fair\nIn June.\n",
    "# Roof\n# Fair\n" },
  { "a log of topics", "en",
    "Meeting summary\n---------------\n* init  (ann, 16:30:12)\n* #12 Mirrors (all of them)  (ann, 16:31:02)\n  * LINK: https://example.org/12  (ann, 16:31:30)\n\nMeeting ended at 17:00:00 UTC.\n",
    "# init\n# Mirrors (all of them)\n" },

  /* No headings, but lists and lines that begin with titles */
  { "bullets with bullets below", "de",
    "# Plenum 2019-05-08\n\nAnwesend: Juli, Hannes, Merle\n\n- Küche\n  - Spülmaschine ist kaputt\n  - Hannes ruft an\n- Werkstatt\n  - neue Bohrer kaufen\n- Verschiedenes\n",
    "@Juli\n@Hannes\n@Merle\n# Küche\n# Werkstatt\n# Verschiedenes\n" },
  { "bullets with text behind", "de",
    "# Elternabend 14.9.2021\n\n- Klassenfahrt: Herr Kranz berichtet. Die Fahrt geht nach Föhr.\n- Turnhalle: Es gibt zu wenige.\n- Sommerfest: Frau Tietjen hilft.\n",
    "@Herr Kranz\n@Frau Tietjen\n# Klassenfahrt\n# Turnhalle\n# Sommerfest\n" },
  { "bullets of speakers", "en",
    "# Sync 2019-05-08\n\nPresent: Ann, Bob, Carla\n\n- Ann: the slides are ready\n- Bob: the tests fail\n- Carla: nothing new\n- Bob: we should fix them\n",
    "@Ann\n@Bob\n@Carla\n" },
  { "bullets of speakers whom no list names", "en",
    "# Sync 2019-05-08\n\n- Ann: the slides are ready\n- Bob: the tests fail\n- Ann: which ones\n- Bob: all of them\n", "" },
  { "bullets in bold", "en",
    "Garden club - 9 December 2016\n\nPresent: Lois Tapp, Fern Hale\n\n- **Accounts**: The balance is 412.\n- **Plant sale**: Fern will order pots.\n- **Speaker**: None yet.\n",
    "@Lois Tapp\n@Fern Hale\n# Accounts\n# Plant sale\n# Speaker\n" },
  { "capitals before a colon", "en",
    "Town board, 8 January 2007\n\nPresent: Roy Leavitt, Dan Foss\n\nROAD AGENT: The grader is back.\n\nLIBRARY ROOF: Mr. Foss said the work starts Monday.\n\nOTHER BUSINESS: None.\n",
    "@Roy Leavitt\n@Dan Foss\n# ROAD AGENT\n# LIBRARY ROOF\n# OTHER BUSINESS\n" },
  { "issues in a section", "en",
    "# Council 2019-10-22\n\n## Announcements\nNone.\n\n## Issues\n\n* Drop the old parser [#12](https://example.org/12)\n  * fine\n* Rename the site [#14](https://example.org/14)\n  * not yet\n* A note\n",
    "# Announcements\n# Issues\n# Drop the old parser\n# Rename the site\n" },
  { "roman numbers of two letters", "en",
    "Board minutes, 18 April 2017\n\nI. Call to Order\nAt seven.\n\nII. Approval of Minutes\nTed moved.\n\nIII. Roof\nIt leaks.\n",
    "# Call to Order\n# Approval of Minutes\n# Roof\n" },
  { "numbers before a slash", "nl",
    "Verslag 12/09/2018\n\n1/ Verslag vorige vergadering\nGoed.\n\n2/ Kamp\nEls zoekt.\n\n3/ Varia\nNiets.\n",
    "# Verslag vorige vergadering\n# Kamp\n# Varia\n" },
  { "a sublist that counts on", "nl",
    "# Agenda en verslag 3 mei 2023\n\n## Deelnemers (allen)\n- Jan Smit\n- Els Bos\n\n## Agenda/verslag\n\n1. Opening\n   1. Jan opent.\n\n2. Nieuws\n   1. Brug\n   De brug is dicht.\n"
    "   2. Kade\n   De kade is open.\n\n3. Slot\nNiets.\n",
    "@Jan Smit\n@Els Bos\n# Opening\n# Nieuws\n# Slot\n" },
  { "an agenda with what was said, below other headings", "de",
    "# **Planung**\n\n### Anwesende Mitglieder\nAnna Berg, Otto Kern\n\n### Quorum\nerreicht\n\n### Tagesordnungspunkte\n1. Satzung  \n    Anna berichtete vom Notar.\n"
    "1. Räume  \n    Otto fragt nach.\n    - Strom\n    - Netz\n\nDann zu besprechen:\n1. Kasse\n1. Fest\n",
    "@Anna Berg\n@Otto Kern\n# Quorum\n# Satzung\n# Räume\n" },
  { "an agenda that the headings say again", "en",
    "# Sync 3 May 2023\n\n## Agenda\n- Roof\n- Fair\n\n## Roof\nIt leaks.\n\n## Fair\nIn June.\n", "# Roof\n# Fair\n" },
  { "who speaks when", "nl",
    "Verslag raad 15 februari 2022\n\n## Haven\n\nDe raad praat.\n\n## 00:03:10 - 00:04:45 - G. Dam\n\nEr is veel te doen.\n\n## Brug\n\nNiets.\n", "# Haven\n# Brug\n" },
  { "lists of tasks by person", "en",
    "# Sync 3 May 2023\n\n## Roof\nIt leaks.\n\n## Action items, by person\n- Ann\n  - fix the roof\n\n## Actions of the council, and what it costs\nA lot.\n",
    "# Roof\n# Actions of the council, and what it costs\n" },
  { "semicolons between people", "en",
    "# Sync 3 May 2023\n\nParticipants: Raj Mehra, ABCD; Paul Stone, county; Eva Lang, Deputy Head; Ann Lee\n\n## Roof\nIt leaks.\n", "@Raj Mehra\n@Paul Stone\n@Eva Lang\n@Ann Lee\n# Roof\n" },
  { "an item whose title has a verb", "nl",
    "Verslag bewoners 4 oktober 2022\n\nTerugblik\n\nDe lezing was goed bezocht, met bijna honderd mensen.\n\nWat verder ter tafel kwam\n\nNiemand had iets te melden over de heg.\n\n"
    "Wat verder komt weten we niet\n\nDe heg is hoog.\n",
    "# Terugblik\n# Wat verder ter tafel kwam\n" },
  { "the next agenda at the end", "en",
    "# Sync 3 May 2023\n\n## Roof\nIt leaks.\n\n## Fair\nIn June.\n\n## Agenda\n- Roof again\n- Photographs (which?)\n- Garden\n", "# Roof\n# Fair\n" },
  { "one semicolon among titles, and a list of them", "nl",
    "Verslag 3 mei 2023\n\n1. Opening\nJan opent.\n\n2. Mededelingen/punten;\nDe brug is dicht.\n\n3. Slot\nNiets.\n\nNodig zijn:\n\n1. verf;\n2. kwasten;\n3. hout.\n",
    "# Opening\n# Mededelingen/punten\n# Slot\n" },
  { "names for links behind headings", "en",
    "# Sync 3 May 2023\n\n## Roof {#roof}\nIt leaks.\n\n## Braces {as in code}\nIn June.\n", "# Roof\n# Braces {as in code}\n" },
  { "rules of five dashes before the text", "de",
    "-----\ntitle: Versammlung 2017\nkind: page\n-----\n\nSitzung vom 11.09.2017\n\n## Kasse\nLeer.\n\n## Steg\nNass.\n", "# Kasse\n# Steg\n" },
  { "who came late", "en",
    "# Senate 3 May 2023\n\nPresent: Carla Diaz, Ann Lee\nLate: Omar Said, Eva Lang\n\n## Roof\nIt leaks.\n", "@Carla Diaz\n@Ann Lee\n@Omar Said\n@Eva Lang\n# Roof\n" },
  { "groups with their people", "nl",
    "VERSLAG INTERNE VERGADERING 3 mei 2023\n\nAanwezig:\n\nRaad:\n\nLijst Werf: Meinsma, Kuiper, Van Laar (vz),\n\nDe Kade: Hoogland, Postma\n\nGriffie:\n\nWiersema\n\nAfwezig:\n\n"
    "De Wolf\n\nHaven\n\nDe kade is nat, en dat al maanden lang.\n\nBruggen:\n\nDe brug is dicht tot het voorjaar.\n",
    "@Meinsma\n@Kuiper\n@Van Laar\n@Hoogland\n@Postma\n@Wiersema\n@De Wolf-\n# Haven\n# Bruggen\n" },
  { "speakers named before by both names", "en",
    "Town board, 8 January 2017\n\n## Roads\n\nThe road was paid by Mike Oakes. Mike Oakes reports it is done. Mike wants more.\n\n## Hall\n\nMike Lund reports nothing.\n",
    "@Mike Oakes\n@Mike Lund\n# Roads\n# Hall\n" },
};

static void
test_outline (gconstpointer data)
{
  const Outline *outline = data;
  g_autoptr (GovRegister) records = read_report_in (outline->language, outline->text, "report.md");
  g_autoptr (GovList) participants = gov_register_list (records, GOV_TYPE_PARTICIPANT), items = gov_register_list (records, GOV_TYPE_AGENDA_ITEM);
  g_autoptr (GString) found = g_string_new (NULL);

  for (guint i = 0; i < gov_list_get_length (participants); i++)
    {
      GovParticipant *participant = gov_list_get (participants, i);

      g_string_append_printf (found, "@%s%s\n", gov_participant_get_label (participant),
                              gov_participant_get_attendance (participant) == GOV_ATTENDANCE_PRESENT ? "" : "-");
    }
  for (guint i = 0; i < gov_list_get_length (items); i++)
    g_string_append_printf (found, "# %s\n", gov_agenda_item_get_title (gov_list_get (items, i)));
  g_assert_cmpstr (found->str, ==, outline->found);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (outlines); i++)
    {
      g_autofree char *path = g_strdup_printf ("/outline/%s", outlines[i].name);

      g_strdelimit (path, " ,", '-');
      g_test_add_data_func (path, &outlines[i], test_outline);
    }
  return g_test_run ();
}
