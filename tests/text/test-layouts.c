#include "read-report.h"

#include <string.h>

/* The report reader on layouts: small invented reports in three languages.  What it finds is compared as one text: "@" a
 * participant (with "-" when absent), "#" an item of the agenda, "D" a decision, "A" an action with its owners,
 * deadline and "done"; with "M" and its date before each meeting behind the first that was held. */

typedef struct
{
  const char *name, *language, *text, *found;
} Layout;

static const Layout layouts[] = {
  { "lines that repeat the agenda", "de",
    "Protokoll Ruderverein 2015-05-06\n======\n\nThemenvorschläge\n------\n\nZelte\n\nRuder und Boote\n\nSteg (testweise)\n\nKasse: wie immer\n\nTatsächliches Protokoll\n------\n\n"
    "Zelte:\n\nrot oder grün?\n\n- eher rot\n\nRuder und Boote\n\n- sind da\n\nSegel\n\n- auch\n\nSteg\n\n- bleibt zu\n",
    "# Zelte\n# Ruder und Boote\n# Steg\n" },
  { "no colon behind the label", "nl",
    "Verslag bestuursvergadering 4 mei 2022\n\nAanwezig Jan Smit, voorzitter, PX0ABC, Els van der Bos, PX5DEF, Henk Mol PX3XYZ\n\nAfwezig de heer P. de Wit, mevrouw K. Zand\n\n1. Opening\n\nJan opent.\n\n2. Kas\n\nVol.\n",
    "@Jan Smit\n@Els van der Bos\n@Henk Mol\n@P. de Wit-\n@K. Zand-\n# Opening\n# Kas\n" },
  { "a sentence that begins like a label", "en",
    "Minutes of the rowing club 4 May 2022\n\nPresent: Ann Lee, Bob Stone\n\n1. Paint\n\nPresent Rope, Lamp and Quay were shown, all of them grey.\n\n2. Lamps\n\nBright.\n",
    "@Ann Lee\n@Bob Stone\n# Paint\n# Lamps\n" },
  { "people behind links", "en",
    "Minutes of the rowing club 20 May 2022\n\nIn attendance: [Ann Lee](/people/AnnLee/), [Bob\nStone](/people/BobStone/), [Carla\nDiaz](/people/CarlaDiaz/) (clerk),\n[Dev Patel](/people/DevPatel/)\n\n"
    "1.  Paint\n\n    Grey it is.\n\n2.  Lamps\n\n    Bright.\n",
    "@Ann Lee\n@Bob Stone\n@Carla Diaz\n@Dev Patel\n# Paint\n# Lamps\n" },
  { "times behind titles", "en",
    "# Rowing club notes 2024-03-05\n\n**Present:** Ann Lee, Bob Stone\n\n## Paint [ 15 min, until 1:20 ]\n\nGrey it is.\n\n## Ropes (10 minutes)\n\nOld.\n\n"
    "## Lamps – 15 mins\n\nBright.\n\n## Budget (2024)\n\nSmall.\n\n## Regatta (12 boats)\n\nBig.\n",
    "@Ann Lee\n@Bob Stone\n# Paint\n# Ropes\n# Lamps\n# Budget (2024)\n# Regatta (12 boats)\n" },
  { "title behind the list of people", "en",
    "# Rowing Club Notes\n\n# Attendance\n\nAnn Lee\nBob Stone\n\n# Rowing Club 2024-03-05 Notes\n\n## Paint\n\nGrey it is.\n\n## Minutes of 2024-02-05\n\nFine.\n",
    "@Ann Lee\n@Bob Stone\n# Paint\n# Minutes of 2024-02-05\n" },
  { "numbered anew below a number", "de",
    "# Vorstand 2023-03-14\n\n## Teilnehmende\n\n- Anna Berg\n- Jonas Klein\n\nDer Vorstand ist beschlussfähig.\n\n1. Steg:\n\n    Der Steg bleibt zu.\n\n"
    "2. Boote\n    1. Ruder\n        - sind da\n    2. Farbe\n        - ist grau\n    3. Segel\n        - sind weiß\n    4. Anker\n        - ist verrostet\n\n"
    "3. Kasse\n    - 40 Euro\n    - nächste Woche mehr\n",
    "@Anna Berg\n@Jonas Klein\n# Steg\n# Boote\n# Ruder\n# Farbe\n# Segel\n# Anker\n# Kasse\n" },
  { "list of things below a number", "de",
    "# Vorstand 2023-03-14\n\n## Teilnehmende\n\n- Anna Berg\n- Jonas Klein\n\nDer Vorstand ist beschlussfähig.\n\n1. Steg\n\n    Der Steg bleibt zu.\n\n"
    "2. Boote\n    1. Ruder\n    2. Farbe\n    3. Segel\n\n3. Kasse\n    - 40 Euro\n",
    "@Anna Berg\n@Jonas Klein\n# Steg\n# Boote\n# Kasse\n" },
  { "numbers glued to titles", "nl",
    "Verslag bestuursvergadering 4 mei 2022\n\nAanwezig: Jan Smit, Els Bos\n\n1.Opening\n\nJan Smit opent de vergadering.\n\n2.Steiger\n\nDe steiger blijft dicht.\n\n"
    "3.Kas\n\nEr is 3.50 euro over, zie 2.a en 4.Bis.\n",
    "@Jan Smit\n@Els Bos\n# Opening\n# Steiger\n# Kas\n" },
  { "full stop lost behind the first number", "en",
    "Minutes of the rowing club 4 May 2022\n\nPresent: Ann Lee, Bob Stone\n\n1 \tFormalities\n\nThe club met.\n\n2.\tPaint\n\nGrey it is.\n\n3.\tRopes\n\nOld.\n",
    "@Ann Lee\n@Bob Stone\n# Formalities\n# Paint\n# Ropes\n" },
  { "lines that a sentence announces", "de",
    "<h2>Treffen der Vereine am 3. Mai 2020</h2>\n<p>\nEs ging schnell los.\n<br />\nZelte des Festes:\n<br />\nAnna Berg zeigt ihre Skizze.\n<br />\nDie folgenden Vereine werden aufgenommen:\n<br />\n"
    "Ruderverein Altstadt\n<br />\nTurnverein Neustadt, Halle\n<br />\nChor Sankt Anna\n</p>\n<p>\nKasse des Festes:\n<br />\nEs sind 40 Euro da.\n</p>\n",
    "@Anna Berg\n# Zelte des Festes\n# Kasse des Festes\n" },
  { "column of decisions", "en",
    "# Harbour board 2024-03-05\n\n**Present:** Ann Lee, Bob Stone\n\n## Quay\n\n| Item | Decision | Cost |\n|---|---|---|\n"
    "| Rope | Buy two lengths of rope | 40 |\n| Paint | | 20 |\n| Lamp | None | |\n",
    "@Ann Lee\n@Bob Stone\n# Quay\nD Buy two lengths of rope\n" },
  { "no column of decisions", "en",
    "# Harbour board 2024-03-05\n\n**Present:** Ann Lee, Bob Stone\n\n## Quay\n\n| Item | Price |\n|---|---|\n| Decision support tool | 40 |\n",
    "@Ann Lee\n@Bob Stone\n# Quay\n" },
  { "heading for a decision", "de",
    "# Protokoll der Sitzung vom 14.03.2023\n\nAnwesend: Anna Berg, Jonas Klein\n\n## Steg\n\nAnna Berg berichtet.\n\n### Beschluss\n\n"
    "Der Steg bleibt zu.\n\nAbstimmungsergebnis: 6 Ja, 1 Nein\n\n## Boote\n\n### Beschlüsse\n\nKeine Beschlüsse wurden gefasst.\n",
    "@Anna Berg\n@Jonas Klein\n# Steg\nD Der Steg bleibt zu.\n# Boote\n" },
  { "list of decisions beside the items", "de",
    "# Protokoll der Sitzung vom 14.03.2023\n\nAnwesend: Anna Berg, Jonas Klein\n\n## Steg\n\nAnna Berg berichtet.\n\n## Beschlüsse\n\n"
    "- Der Steg bleibt zu.\n",
    "@Anna Berg\n@Jonas Klein\nD Der Steg bleibt zu.\n# Steg\n" },
  { "counts of votes", "de",
    "# Protokoll der Sitzung vom 14.03.2023\n\nAnwesend: Anna Berg, Jonas Klein\n\n## Kasse\n\n- Budget für Farbe von 50 Euro\n  6/0/1\n"
    "- Neue Pinsel für alle\n    - 5/1/1\n- Kanal 4/0/2 sperren wir nie\n\n## Zeit\n\n- Beginn um 16:31:30\n- Akte 41/2024/1\n",
    "@Anna Berg\n@Jonas Klein\n# Kasse\nD Budget für Farbe von 50 Euro 6/0/1\nD Neue Pinsel für alle / 5/1/1\n# Zeit\n" },
  { "project minutes", "en",
    "# Team sync 2024-03-05\n\n**Attendees:** Ann Lee, Bob Stone (Acme), Carla Diaz\n**Apologies:** Dev Patel\n\n"
    "## Review of last actions\n\n- [x] Ann to update the wiki\n- [ ] Bob to book the venue by 12 March\n\n"
    "## Release plan\n\nWe talked about the timeline. It was agreed to ship on 1 April.\n\nDecision: We drop the old format.\n\n"
    "## Action items\n\n| Action | Owner | Due |\n|---|---|---|\n| Write the notes | Ann | 2024-03-20 |\n| ~~Fix the build~~ | Bob | |\n\n"
    "- Bob: send the invoice\n- Order the shirts (Carla)\n\n## Decisions\n\n- Use one mailing list only.\n",
    "@Ann Lee\n@Bob Stone\n@Carla Diaz\n@Dev Patel-\nD Use one mailing list only.\nA Write the notes|Ann Lee|2024-03-20\n"
    "A Fix the build|Bob Stone||done\nA Bob: send the invoice|Bob Stone|\nA Order the shirts (Carla)|Carla Diaz|\n"
    "# Review of last actions\nA Ann to update the wiki|Ann Lee||done\nA Bob to book the venue by 12 March|Bob Stone|2024-03-12\n"
    "# Release plan\nD It was agreed to ship on 1 April.\nD We drop the old format.\n" },
  { "no table of tasks", "en",
    "# Team sync 2024-03-05\n\n## Budget\n\n| What | Cost |\n|---|---|\n| Posters | 20 |\n| Cups | 30 |\n\n"
    "## Plans\n\nThe bridge will be longer. We should start earlier. Is the plan approved?\n",
    "# Budget\n# Plans\n" },
  { "council with tallies", "de",
    "Gemeinde Musterdorf\n\nNiederschrift über die 12. öffentliche Sitzung des Gemeinderates am 14.03.2023\n\n"
    "Anwesend:\nBürgermeister Karl Huber (Vorsitz)\nGemeinderätin Eva Lang\nEntschuldigt: Gemeinderat Otto Kern\n\n"
    "TOP 1: Protokoll\n\nDas Protokoll der letzten Sitzung wird einstimmig genehmigt.\n\nTOP 2: Bauhof\n\nDer Planer stellt den Entwurf vor.\n\n"
    "Beschluss:\n\nDem Entwurf wird zugestimmt.\n\nDer Bauantrag wird gestellt.\n\nAbstimmungsergebnis:\n12 Ja, 2 Nein\n\n"
    "TOP 3: Zaun\n\nBeschlussvorschlag:\n\nDer Antrag wird abgelehnt.\n\nBeschluss: Der Antrag wird zurückgestellt.\nAbstimmung: einstimmig\n",
    "@Karl Huber\n@Eva Lang\n@Otto Kern-\n# Protokoll\nD Das Protokoll der letzten Sitzung wird einstimmig genehmigt.\n# Bauhof\n"
    "D Dem Entwurf wird zugestimmt. / Der Bauantrag wird gestellt.\n"
    "# Zaun\nD Der Antrag wird zurückgestellt.\n" },
  { "numbers on lines of their own, columns", "de",
    "Protokoll der Teamsitzung\n\nDatum: 03.05.2023\nAnwesend: Anna Berg, Jonas Klein, Sven Lorenz\nEntschuldigt: Mia Roth\n"
    "Protokoll: Jonas Klein\n\nTOP 1\nHaushalt\n\nAnna berichtet über den Haushalt.\n\nTOP 2\nWebsite\n\n"
    "Jonas überarbeitet die Startseite bis 15.05.2023.\nAlle sind dafür, das Logo zu ändern. Einstimmig angenommen.\n\nAufgaben\n\n"
    "Was                        Wer              Bis\nAngebot einholen           Sven             20.05.2023\n"
    "Fotos auswählen und an     Anna, Jonas      nächste Sitzung\ndie Druckerei senden\n\nTOP 3\nVerschiedenes\n\nNichts.\n",
    "@Anna Berg\n@Jonas Klein\n@Sven Lorenz\n@Mia Roth-\nA Angebot einholen|Sven Lorenz|2023-05-20\n"
    "A Fotos auswählen und an die Druckerei senden|Anna Berg, Jonas Klein|nächste Sitzung\n# Haushalt\n# Website\n"
    "D Alle sind dafür, das Logo zu ändern. Einstimmig angenommen.\n"
    "A Jonas überarbeitet die Startseite bis 15.05.2023.|Jonas Klein|2023-05-15\n# Verschiedenes\n" },
  { "lone tally and boxes", "de",
    "# Protokoll der Fachschaftssitzung vom 17.10.2022\n\n- Sitzungsleitung: Paula\n- Anwesende: Paula, Nils, Ole\n- Gäste: Ida\n\n"
    "# TOP 0: Formalia\n- Das Protokoll vom 10.10. wird angenommen.\n- Die Fachschaft ist beschlussfähig.\n\n# TOP 1: Kaffee\n"
    "- Es wird diskutiert, ob es Kuchen gibt.\n- **Antrag**: Die Fachschaft kauft Tassen.\n  - Abstimmung: 4/0/0 angenommen\n"
    "- [ ] Ole: Entkalker kaufen\n- Wir sollten früher anfangen.\n",
    "@Paula\n@Nils\n@Ole\n@Ida\n# Formalia\nD Das Protokoll vom 10.10. wird angenommen.\n# Kaffee\n"
    "D Die Fachschaft kauft Tassen. / Abstimmung: 4/0/0 angenommen\nA Ole: Entkalker kaufen|Ole|\n" },
  { "talk without results", "de",
    "Protokoll der Sitzung vom 4. Mai 2022\n\n1. Hafen\n\nDie Beschlussfähigkeit wird festgestellt. Gemäß Beschluss 12/3 wurde geprüft. "
    "Frau Lang fragt nach dem Stand der Arbeiten. Der Plan muss geändert werden.\n\n2. Boote\n\nDer Rat möge beschließen, den Steg zu sperren.\n",
    "@Frau Lang\n# Hafen\n# Boote\n" },
  { "parish council", "en",
    "OLDBRIDGE TOWN COUNCIL\n\nMinutes of the meeting of the Finance Committee held on Tuesday 6th June 2023 at 7.00 pm\n\n"
    "PRESENT:  Councillors P Adams (Chair), J Brook, Mrs S Cole and D Dean\nIN ATTENDANCE:  Town Clerk - Mr R Evans\n"
    "APOLOGIES:  Councillor T Frost\n\n1. MINUTES\n\nRESOLVED: That the minutes be approved as a correct record.\n\n2. ALLOTMENTS\n\n"
    "Councillor Brook proposed that the rent be kept. Seconded Councillor Dean, all agreed.\n\nThe Clerk to inform the plot holders.\n",
    "@P Adams\n@J Brook\n@S Cole\n@D Dean\n@R Evans\n@T Frost-\n# MINUTES\nD That the minutes be approved as a correct record.\n# ALLOTMENTS\n"
    "D Councillor Brook proposed that the rent be kept. Seconded Councillor Dean, all agreed.\nA The Clerk to inform the plot holders.|Clerk|\n" },
  { "log with marks", "en",
    "# Working group call - 7 February 2023\n\nPresent: Maria Rossi (MR), Liam Fox (LF), Hana Suzuki (HS)\nRegrets: Paul Petit\nScribe: Liam\n\n"
    "## Pull requests\n\nMR: the branch looks fine to me.\nLF: I'll write the tests.\n\nPROPOSED: Merge the branch\n\n"
    "RESOLVED: Merge the branch after the tests pass.\n\nACTION: HS to publish the draft by 2023-02-20\n\n"
    "## Test suite\n\nHS: do we agree on the format?\nMR: we could discuss it next week.\n",
    "@Maria Rossi\n@Liam Fox\n@Hana Suzuki\n@Paul Petit-\n# Pull requests\nD Merge the branch after the tests pass.\nA LF: I'll write the tests.|Liam Fox|\n"
    "A HS to publish the draft by 2023-02-20|Hana Suzuki|2023-02-20\n# Test suite\n" },
  { "log with topics, said twice", "en",
    "Web group, 14 June 2022\n\nPresent: Sofia Prat, Mike Stone, Jane Roe\n\nTopic: Charter\n   jane: we have a draft charter\n"
    "   sofia: I can read it\n   RESOLUTION: Publish the charter\n   ACTION: Sofia to review the charter - due 2022-06-21\n\n"
    "Topic: Testing\n   mike: tests are failing\n\nSummary of action items\n   1. Sofia to review the charter\n\n"
    "Summary of resolutions\n   1. Publish the charter\n",
    "@Sofia Prat\n@Mike Stone\n@Jane Roe\n# Charter\nD Publish the charter\nA Sofia to review the charter - due 2022-06-21|Sofia Prat|2022-06-21\n"
    "# Testing\n" },
  { "front matter, handles", "en",
    "---\nlayout: minutes\ndate: 2023-09-12\n---\n# Technical Committee Meeting\n\n**Attendees**\n- Grace Kim (@gkim), Initech\n- Omar Haddad\n- Lucy Chen\n\n"
    "**Not present**\n- Peter Wolf\n\n**Topics**\n\n### Roadmap\n- The release will be ready in October.\n- **AI**: Omar to set up the mirror\n"
    "- AI @gkim: ping the infra team\n\n### Budget\n- Motion to spend 500 EUR. Moved by Omar, seconded by Lucy.\n",
    "@Grace Kim\n@Omar Haddad\n@Lucy Chen\n@Peter Wolf-\n# Roadmap\nA Omar to set up the mirror|Omar Haddad|\nA ping the infra team|Grace Kim|\n"
    "# Budget\nD Motion to spend 500 EUR. Moved by Omar, seconded by Lucy.\n" },
  { "agenda as a list of what was said", "en",
    "# 2023-05-24\n\n## Attendance\n\nCouncil: Mara, Josh\nObservers: Niko\n\n## Notes\n\n- Agenda items\n    - Swag for members\n"
    "        - Josh: Do we want it?\n        - **Decision**: Mara will ask the shop.\n    - Budget\n        - Niko: not yet\n- Check-out\n",
    "@Mara\n@Josh\n@Niko\n# Swag for members\nD Mara will ask the shop.\nA Decision: Mara will ask the shop.|Mara|\n# Budget\n" },
  { "board", "nl",
    "# Notulen bestuursvergadering 12 januari 2023\n\nAanwezig: Els, Karin, Piet (notulist)\nAfwezig: Joost\n\n## 1. Opening\n"
    "Els opent de vergadering.\n\n## 2. Leden\nKarin zoekt uit wat een nieuw systeem kost.\n- Besluit: de contributie gaat naar 25 euro.\n"
    "- Actie: Piet mailt de leden vóór 1 februari.\n\n## Actielijst\n| Nr | Actie | Wie | Wanneer | Status |\n|---|---|---|---|---|\n"
    "| 1 | Sleutels bijmaken | Joost | 15 februari | |\n| 2 | Website bijwerken | Karin/Els | volgende vergadering | gereed |\n",
    "@Els\n@Karin\n@Piet\n@Joost-\nA Sleutels bijmaken|Joost|2023-02-15\nA Website bijwerken|Karin, Els|volgende vergadering|done\n# Opening\n# Leden\n"
    "D de contributie gaat naar 25 euro.\nA Karin zoekt uit wat een nieuw systeem kost.|Karin|\nA Piet mailt de leden vóór 1 februari.|Piet|2023-02-01\n" },
  { "columns at the end of the file", "nl",
    "Actielijst overleg 4 mei 2022\n\nActie                 Wie      Wanneer\nKade meten            Jan\nDe brief over het     Els      1 juni\nslib versturen",
    "A Kade meten|Jan|\nA De brief over het slib versturen|Els|2022-06-01\n" },
  { "association", "nl",
    "Notulen Algemene Ledenvergadering Schaatsclub d.d. 12 april 2022\n\nAanwezig bestuur: Hans Mulder (voorzitter), Greet Bos, Wim Kok\n"
    "Afwezig met kennisgeving: Rob de Boer\n\n1. Notulen\nDe notulen van de vorige vergadering worden goedgekeurd.\n\n2. Financiën\n"
    "De heer Visser vraagt waarom het duurder wordt. Greet zoekt dit uit.\n\n3. Verkiezing\nWim Kok wordt herkozen als secretaris.\n\n"
    "4. Rondvraag\nMevrouw Dekker vraagt of de baan geveegd kan worden. Het ijs zal wel dikker worden.\n",
    "@Hans Mulder\n@Greet Bos\n@Wim Kok\n@Rob de Boer-\n# Notulen\nD De notulen van de vorige vergadering worden goedgekeurd.\n# Financiën\n"
    "A Greet zoekt dit uit.|Greet Bos|\n# Verkiezing\nD Wim Kok wordt herkozen als secretaris.\n# Rondvraag\n" },
  { "two reports in one file", "nl",
    "Dorpsraad Waterveen\n\nNotulen van de vergadering van 3 mei 2022\n\nAanwezig: Jan Smit, Els de Boer, Karin Vos\n\n"
    "1. Opening\n\nDe voorzitter opent.\n\n2. Haven\n\nDe raad besluit de kade te sluiten. Jan Smit zal de kade meten.\n\n"
    "De volgende vergadering is op 7 juni 2022.\n\nDorpsraad Waterveen\n\nNotulen van de vergadering van 7 juni 2022\n\n"
    "Aanwezig: Jan Smit, Piet Bakker\nAfwezig: Karin Vos\n\n1. Opening\n\nDe notulen van 3 mei 2022 worden vastgesteld.\n\n"
    "2. Brug\n\nPiet Bakker vraagt uiterlijk 1 juli drie offertes.\n\n",
    "@Jan Smit\n@Els de Boer\n@Karin Vos\n# Opening\n# Haven\nD De raad besluit de kade te sluiten.\n"
    "A Jan Smit zal de kade meten.|Jan Smit|\nM 2022-06-07\n@Jan Smit\n@Piet Bakker\n@Karin Vos-\n# Opening\n"
    "D De notulen van 3 mei 2022 worden vastgesteld.\n# Brug\n"
    "A Piet Bakker vraagt uiterlijk 1 juli drie offertes.|Piet Bakker|2022-07-01\n" },
  { "two reports below headings", "de",
    "# Protokoll der Vorstandssitzung vom 3. Mai 2022\n\nAnwesend: Anna Berg, Jonas Klein\n\n## TOP 1 Haushalt\n\n"
    "Der Haushalt wird einstimmig genehmigt.\n\n## TOP 2 Steg\n\nAnna Berg klärt das mit dem Bauamt.\n\n"
    "# Protokoll der Vorstandssitzung vom 7. Juni 2022\n\nAnwesend: Anna Berg, Mia Roth\nEntschuldigt: Jonas Klein\n\n"
    "## TOP 1 Protokoll\n\nDas Protokoll vom 3. Mai 2022 wird genehmigt.\n\n## TOP 2 Fest\n\n"
    "Mia Roth bestellt die Zelte bis 20. Juni 2022.\n",
    "@Anna Berg\n@Jonas Klein\n# Haushalt\nD Der Haushalt wird einstimmig genehmigt.\n# Steg\n"
    "A Anna Berg klärt das mit dem Bauamt.|Anna Berg|\nM 2022-06-07\n@Anna Berg\n@Mia Roth\n@Jonas Klein-\n# Protokoll\n"
    "D Das Protokoll vom 3. Mai 2022 wird genehmigt.\n# Fest\n"
    "A Mia Roth bestellt die Zelte bis 20. Juni 2022.|Mia Roth|2022-06-20\n" },
  { "two reports with labelled dates", "en",
    "OLDBRIDGE PARISH COUNCIL\n\nMinutes\n\nDate: 3 May 2022\nPresent: Cllr P Adams (Chair), Cllr J Brook\n\n1. Minutes\n\n"
    "The minutes were approved.\n\n2. Allotments\n\nThe Clerk to inform the plot holders.\n\nNext meeting: 7 June 2022\n\n"
    "OLDBRIDGE PARISH COUNCIL\n\nMinutes\n\nDate: 7 June 2022\nPresent: Cllr J Brook (Chair), Cllr S Cole\n\n1. Minutes\n\n"
    "The minutes of 3 May 2022 were approved.\n\n2. Bridge\n\nIt was resolved to close the bridge.\n",
    "@P Adams\n@J Brook\n# Minutes\nD The minutes were approved.\n# Allotments\n"
    "A The Clerk to inform the plot holders.|Clerk|\nM 2022-06-07\n@J Brook\n@S Cole\n# Minutes\n"
    "D The minutes of 3 May 2022 were approved.\n# Bridge\nD It was resolved to close the bridge.\n" },
  { "notes that run on", "en",
    "# Team meeting notes\n\n## 2024-03-05\n\n**Attendees:** Ann Lee, Bob Stone\n\n### Release\n\n"
    "We agreed to ship on 1 April.\n\n- [ ] Bob: book the venue\n\n## 2024-03-12\n\n**Attendees:** Ann Lee, Carla Diaz\n\n"
    "### Budget\n\nCarla Diaz will send the figures.\n\n## 2024-03-19\n\n**Attendees:** Ann Lee\n\n### Website\n\n"
    "The new page was approved.\n",
    "@Ann Lee\n@Bob Stone\n# Release\nD We agreed to ship on 1 April.\nA Bob: book the venue|Bob Stone|\nM 2024-03-12\n"
    "@Ann Lee\n@Carla Diaz\n# Budget\nA Carla Diaz will send the figures.|Carla Diaz|\nM 2024-03-19\n@Ann Lee\n# Website\n"
    "D The new page was approved.\n" },
  { "one report with an annex", "nl",
    "# Notulen van de vergadering van 7 juni 2022\n\nAanwezig: Jan Smit, Els de Boer\n\n"
    "## 1. Notulen van de vergadering van 3 mei 2022\n\n"
    "Aanwezig: de lijst van aanwezigen was niet volledig. De notulen worden vastgesteld.\n\n## 2. Actielijst 3 mei 2022\n\n"
    "- Jan meet de kade\n- Els belt de gemeente\n\n## 3. Vergaderdata\n\n- 5 juli 2022\n- 6 september 2022\n\n"
    "# Bijlage: verslag van de werkgroep van 1 juni 2022\n\nAanwezig: Jan Smit, Karin Vos\n\n"
    "De werkgroep sprak over de brug.\n",
    "@Jan Smit\n@Els de Boer\n@Karin Vos\n# Notulen van de vergadering van 3 mei 2022\nD De notulen worden vastgesteld.\n"
    "# Actielijst 3 mei 2022\nA Jan meet de kade|Jan Smit|\nA Els belt de gemeente|Els de Boer|\n# Vergaderdata\n"
    "# Bijlage: verslag van de werkgroep van 1 juni 2022\n" },
  { "one report with a committee's minutes", "en",
    "Minutes of the council meeting held on 7 June 2022\n\nPresent: Cllr P Adams, Cllr J Brook\n\n1. Minutes\n\n"
    "The minutes of 3 May 2022 were approved.\n\n2. Planning\n\nMinutes of the planning committee of 1 June 2022\n\n"
    "Present: Cllr P Adams, Cllr S Cole\n\nThe committee supported the plan.\n\n3. Bridge\n\n"
    "It was resolved to close the bridge.\n\nAppendix\n\nMinutes of the working group meeting, 12 May 2022\n\n"
    "Present: Mr D Hill, Ms E Fox\n\nThey talked about swans.\n",
    "@P Adams\n@J Brook\n@S Cole\n@D Hill\n@E Fox\n# Minutes\nD The minutes of 3 May 2022 were approved.\n# Planning\n"
    "D The committee supported the plan.\n# Bridge\nD It was resolved to close the bridge.\n" },
  { "one report with other dates", "de",
    "Protokoll der Sitzung vom 7. Juni 2022\n\nAnwesend: Anna Berg, Jonas Klein\n\nProtokoll der Sitzung vom 3. Mai 2022\n\n"
    "Das Protokoll wird genehmigt.\n\nTermine\n\nSitzung 5. Juli 2022\nSitzung 6. September 2022\n\nSteg\n\n"
    "Anna Berg klärt das mit dem Bauamt.\n",
    "@Anna Berg\n@Jonas Klein\nD Das Protokoll wird genehmigt.\n# Termine\n# Steg\n"
    "A Anna Berg klärt das mit dem Bauamt.|Anna Berg|\n" },
  { "ticks for present and absent", "nl",
    "# Notulen bestuur 3 mei 2022\n\n## Presentie\n\n| Naam | Aanwezig | Afwezig |\n|------|:-:|:-:|\n| Jan Smit | X | |\n"
    "| Els de Boer | | X |\n| Karin Vos | X |  |\n\n## Haven\n\nDe raad besluit de kade te sluiten.\n",
    "@Jan Smit\n@Els de Boer-\n@Karin Vos\n# Haven\nD De raad besluit de kade te sluiten.\n" },
  { "ticks below no name", "de",
    "# Protokoll der Sitzung vom 3. Mai 2022\n\n| | anwesend | entschuldigt | unentschuldigt |\n|---|---|---|---|\n"
    "| Anna Berg | x | | |\n| Jonas Klein | | x | |\n| Mia Roth | | | x |\n\n## Haushalt\n\n"
    "Der Haushalt wird einstimmig genehmigt.\n",
    "@Anna Berg\n@Jonas Klein-\n@Mia Roth-\n# Haushalt\nD Der Haushalt wird einstimmig genehmigt.\n" },
  { "ticks that say yes and no", "en",
    "# Minutes of the meeting of 3 May 2022\n\n| Member | Attended? |\n|---|---|\n| Ann Lee | Yes |\n| Bob Stone | No |\n"
    "| Carla Diaz | y |\n\n## Budget\n\n| Name | Cost |\n|---|---|\n| Posters Large | 20 |\n\n| Name | Yes | No |\n"
    "|---|---|---|\n| Dev Patel | x | |\n",
    "@Ann Lee\n@Bob Stone-\n@Carla Diaz\n# Budget\n" },
  { "columns of those present and absent", "en",
    "# Minutes of the board meeting of 3 May 2022\n\n| Present | Apologies |\n|---|---|\n| Ann Lee | Bob Stone |\n"
    "| Carla Diaz | |\n\n## Budget\n\nThe budget was approved.\n",
    "@Ann Lee\n@Bob Stone-\n@Carla Diaz\n# Budget\nD The budget was approved.\n" },
  { "columns of people set with blanks", "nl",
    "Verslag overleg 3 mei 2022\n\nAanwezig                  Afwezig\nJan Smit                  Els de Boer\n"
    "Karin Vos                 Piet Bakker\nWim Kok\n\n1. Haven\n\nDe raad besluit de kade te sluiten.\n\n2. Sluiting\n\n"
    "Niets.\n",
    "@Jan Smit\n@Els de Boer-\n@Karin Vos\n@Piet Bakker-\n@Wim Kok\n# Haven\nD De raad besluit de kade te sluiten.\n"
    "# Sluiting\n" },
  { "ticks set with blanks", "de",
    "Protokoll der Sitzung vom 3. Mai 2022\n\nName               Organisation       anwesend   entschuldigt\n"
    "Anna Berg          Stadt Elm              x\nJonas Klein        Wasserverband                     x\n"
    "Mia Roth           Stadt Elm              x\n\n1. Haushalt\n\nDer Haushalt wird einstimmig genehmigt.\n\n2. Fest\n\n"
    "Nichts.\n",
    "@Anna Berg\n@Jonas Klein-\n@Mia Roth\n# Haushalt\nD Der Haushalt wird einstimmig genehmigt.\n# Fest\n" },
  { "labels beside lists in columns", "en",
    "Minutes of the meeting of 3 May 2022\n\nPresent:      Ann Lee         Apologies:    Bob Stone\n"
    "              Carla Diaz                    Dev Patel\n              Eve Long\n\n1. Budget\n\nThe budget was approved.\n"
    "\n2. Close\n\nNothing.\n",
    "@Ann Lee\n@Bob Stone-\n@Carla Diaz\n@Dev Patel-\n@Eve Long\n# Budget\nD The budget was approved.\n# Close\n" },
  { "tables of people one below the other", "en",
    "Minutes of the meeting of 3 May 2022\n\nPresent        Apologies\nAnn Lee        Dev Patel\nBob Stone\n\n"
    "Name           Affiliation\nCarla Diaz     Acme\nEve Long       Water Board\n\n1. Budget\n\nItem           Amount\n"
    "Boat Paint     20\n\nThe budget was approved.\n\n2. Close\n\nNothing.\n",
    "@Ann Lee\n@Dev Patel-\n@Bob Stone\n@Carla Diaz\n@Eve Long\n# Budget\nD The budget was approved.\n# Close\n" },
  { "names in three columns", "de",
    "Protokoll der Vorstandssitzung vom 3. Mai 2022\n\nAnwesend:\nAnna Berg          Jonas Klein        Mia Roth\n"
    "Sven Lorenz        Ida Kraus\n\nEntschuldigt:\nOtto Kern          Eva Lang\n\n1. Haushalt\n\n"
    "Der Haushalt wird einstimmig genehmigt.\n\n2. Fest\n\nNichts.\n",
    "@Anna Berg\n@Jonas Klein\n@Mia Roth\n@Sven Lorenz\n@Ida Kraus\n@Otto Kern-\n@Eva Lang-\n# Haushalt\n"
    "D Der Haushalt wird einstimmig genehmigt.\n# Fest\n" },
  { "organizations in columns of names", "en",
    "Minutes of the partnership meeting, 3 May 2022\n\nPresent:\nAnn Lee (Acme)        Bob Stone (Water Board)\n"
    "Carla Diaz (Acme)     Dev Patel (City of Elm)\n\n1. Budget\n\nThe budget was approved.\n\n2. Close\n\nNothing.\n",
    "@Ann Lee\n@Bob Stone\n@Carla Diaz\n@Dev Patel\n# Budget\nD The budget was approved.\n# Close\n" },
  { "two blanks behind a full stop", "en",
    "Minutes of the meeting of 3 May 2022\n\n"
    "Present: Ann Lee, Bob Stone and Carla Diaz.  Apologies: Dev Patel, who is ill and\nsends his best wishes to all.\n\n"
    "1. Budget\n\nThe budget was approved.\n\n2. Close\n\nNothing.\n",
    "@Ann Lee\n@Bob Stone\n@Carla Diaz\n@Dev Patel-\n# Budget\nD The budget was approved.\n# Close\n" },
  { "labels first and values later", "nl",
    "Verslag overleg\n\nDatum:\nPlaats:\nVoorzitter:\nAanwezig:\nAfwezig:\n\n3 mei 2022\nGemeentehuis\nJan Smit\n"
    "Karin Vos, Wim Kok\nEls de Boer\n\n1. Haven\n\nDe raad besluit de kade te sluiten.\n\n2. Sluiting\n\nNiets.\n",
    "@Jan Smit\n@Karin Vos\n@Wim Kok\n@Els de Boer-\n# Haven\nD De raad besluit de kade te sluiten.\n# Sluiting\n" },
  { "labels, colons and values", "en",
    "Minutes\n\nDate\nVenue\nPresent\nApologies\n:\n:\n:\n:\n3 May 2022\nTown Hall\nAnn Lee, Bob Stone,\nCarla Diaz\n"
    "Dev Patel\nWe talked about boats. The budget was approved.\n\nThe Chair closed the meeting.\n",
    "@Ann Lee\n@Bob Stone\n@Carla Diaz\n@Dev Patel-\nD The budget was approved.\n" },
  { "labels without values", "en",
    "Minutes of the meeting of 3 May 2022\n\nPresent: Ann Lee, Bob Stone\n\nVenue:\nRoom:\nTime:\n\n"
    "1. Budget\n\nThe budget was approved.\n\n2. Close\n\nAnn will write to the owner.\n",
    "@Ann Lee\n@Bob Stone\n# Budget\nD The budget was approved.\n# Close\nA Ann will write to the owner.|Ann Lee|\n" },
  { "tasks below heads of their own", "nl",
    "# Notulen bestuur 3 mei 2022\n\nAanwezig: Jan Smit, Els de Boer, Karin Vos\n\n## Haven\n\n"
    "| Klus | Maatje | Uiterste dag |\n|---|---|---|\n| Offerte aanvragen | Jan | 1 juni 2022 |\n"
    "| Zaal boeken voor het feest | Els | 15 juni 2022 |\n",
    "@Jan Smit\n@Els de Boer\n@Karin Vos\n# Haven\nA Offerte aanvragen|Jan Smit|2022-06-01\n"
    "A Zaal boeken voor het feest|Els de Boer|2022-06-15\n" },
  { "tasks below no heads", "nl",
    "# Notulen bestuur 3 mei 2022\n\nAanwezig: Jan Smit, Els de Boer, Karin Vos\n\n## Haven\n\n"
    "| Offerte aanvragen | Jan | 1 juni 2022 |\n| De leden uitnodigen | Karin Vos | gereed |\n",
    "@Jan Smit\n@Els de Boer\n@Karin Vos\n# Haven\nA Offerte aanvragen|Jan Smit|2022-06-01\n"
    "A De leden uitnodigen|Karin Vos||done\n" },
  { "tables of money, votes and milestones", "nl",
    "# Notulen bestuur 3 mei 2022\n\nAanwezig: Jan Smit, Els de Boer, Karin Vos\n\n## Haven\n\n| Post | Bedrag | Kwartaal |\n"
    "|---|---|---|\n| Nieuwe stoelen kopen | 200 | 2 |\n| Zaal huren | 100 | 1 |\n\n| Persoon | Stem |\n|---|---|\n"
    "| Jan Smit | ja |\n| Els de Boer | nee |\n\n| Mijlpaal | Datum | Trekt |\n|---|---|---|\n"
    "| Oplevering van de brug | 1 juni 2022 | Jan |\n| Opening van de haven | 1 juli 2022 | Els |\n",
    "@Jan Smit\n@Els de Boer\n@Karin Vos\n# Haven\n" },
  { "tasks in columns without heads", "nl",
    "# Notulen bestuur 3 mei 2022\n\nAanwezig: Jan Smit, Els de Boer, Karin Vos\n\n## Haven\n\n"
    "Offerte aanvragen              Jan         1 juni 2022\nZaal boeken voor het feest     Els         15 juni 2022\n\n"
    "Verder niets.\n",
    "@Jan Smit\n@Els de Boer\n@Karin Vos\n# Haven\nA Offerte aanvragen|Jan Smit|2022-06-01\n"
    "A Zaal boeken voor het feest|Els de Boer|2022-06-15\n" },
  { "tasks above a table of something else", "en",
    "# Minutes of the meeting of 3 May 2022\n\nPresent: Ann Lee, Bob Stone, Carla Diaz\n\n## Boats\n\n"
    "| Ref | Job | Champion | Done by |\n|---|---|---|---|\n| 1 | Write to the owner | Ann | 1 June 2022 |\n"
    "| 2 | Book the hall | Bob, Carla | next meeting |\n| 3 | Check the quay | Carla Diaz | done |\n\n"
    "| Boat | Price | Colour |\n|---|---|---|\n| Old Mary | 200 | red |\n| Young John | 300 | blue |\n",
    "@Ann Lee\n@Bob Stone\n@Carla Diaz\n# Boats\nA Write to the owner|Ann Lee|2022-06-01\n"
    "A Book the hall|Bob Stone, Carla Diaz|next meeting\nA Check the quay|Carla Diaz||done\n" },
  { "tasks above milestones", "de",
    "# Protokoll der Sitzung vom 3. Mai 2022\n\nAnwesend: Anna Berg, Jonas Klein, Mia Roth\n\n## Fest\n\n"
    "| Arbeitspaket | Kopf | Stichtag |\n|---|---|---|\n| Angebot einholen | Anna | 1. Juni 2022 |\n"
    "| Zelte bestellen | Jonas | 15. Juni 2022 |\n\n| Meilenstein | Stichtag | Kopf |\n|---|---|---|\n"
    "| Eröffnung des Stegs | 1. Juni 2022 | Anna |\n| Abnahme der Brücke | 1. Juli 2022 | Mia |\n",
    "@Anna Berg\n@Jonas Klein\n@Mia Roth\n# Fest\nA Angebot einholen|Anna Berg|2022-06-01\n"
    "A Zelte bestellen|Jonas Klein|2022-06-15\n" },
  { "columns of tasks, money and milestones", "en",
    "Minutes of the meeting of 3 May 2022\n\nPresent: Ann Lee, Bob Stone, Carla Diaz\n\n1. Boats\n\n"
    "Job                     Champion      Latest\nWrite to the owner      Ann           1 June 2022\n"
    "Book the hall           Bob           next meeting\nfor the summer fair\n"
    "Check the quay          Carla         3 July 2022\n\nThe budget was approved.\n\n2. Costs\n\n"
    "Thing                   Pounds        Year\nPaint for boats         200           2021\n"
    "Rent of the hall        300           2022\n\nMilestone               Champion      Latest\n"
    "Opening of the quay     Ann           1 June 2022\nEnd of the works        Bob           5 July 2022\n",
    "@Ann Lee\n@Bob Stone\n@Carla Diaz\n# Boats\nD The budget was approved.\nA Write to the owner|Ann Lee|2022-06-01\n"
    "A Book the hall for the summer fair|Bob Stone|next meeting\nA Check the quay|Carla Diaz|2022-07-03\n# Costs\n" },
  { "a page's end in a decision and in a sentence", "de",
    "Protokoll der Sitzung vom 3. Mai 2022\n\nAnwesend: Anna Berg, Jonas Klein\n\n1. Haushalt\n\nBeschluss:\n\n"
    "Der Haushalt wird genehmigt.\n\nAbstimmungsergebnis:\n\n- 2 -\n\n12 Ja, 2 Nein\n\n2. Fest\n\n"
    "Anna Berg klärt das mit dem Bauamt und\nSeite 3 von 4\nmit der Feuerwehr.\n",
    "@Anna Berg\n@Jonas Klein\n# Haushalt\nD Der Haushalt wird genehmigt.\n# Fest\n"
    "A Anna Berg klärt das mit dem Bauamt und mit der Feuerwehr.|Anna Berg|\n" },
  { "the next meeting first and an agenda twice", "en",
    "# Minutes of the meeting of 3 May 2022\n\nNext meeting: 7 June 2022\n\n\nPresent: Ann Lee, Bob Stone\n\n## Agenda\n\n"
    "1. Budget\n2. Boats\n\n## 1. Budget\n\n> ACTION: Bob to sell the old boat\n\nThe budget was approved.\n\n## 2. Boats\n\n"
    "ACTION: Ann to call the owner\n",
    "@Ann Lee\n@Bob Stone\n# Budget\nD The budget was approved.\nA Bob to sell the old boat|Bob Stone|\n# Boats\n"
    "A Ann to call the owner|Ann Lee|\n" },
  { "full stops that end no sentence", "nl",
    "Verslag overleg 3 mei 2022\n\nAgenda\n1. Opening\n2. Haven\n3. Sluiting\n\nAanwezig: Jan Smit, Els de Boer, Karin Vos\n"
    "\n1. Opening\n\nDe voorzitter opent.\n\n2. Haven\n\n"
    "De besluitvorming is aan de regio's. Er is 400fte nodig, touw, verf etc. Het bestuur besluit de kade te sluiten. Op 3 november jl. spraken de buren. De leden resp. de buren stuurden een ver­\n"
    "zoek.\n\n3. Sluiting\n\nNiets.\n",
    "@Jan Smit\n@Els de Boer\n@Karin Vos\n# Opening\n# Haven\nD Het bestuur besluit de kade te sluiten.\n# Sluiting\n" },
  { "blank lines everywhere", "en",
    "Minutes of the harbour meeting of 3 May 2022\n\nPresent: Ann Lee, Bob Stone\n\n1. Quay\n\n"
    "The council resolved after a long talk with all the neighbours at\n\n"
    "the north side of the harbour to close the quay, and to bring the boats\n\n"
    "that lie there to the other side as soon as the weather and the ice\n\n"
    "permit. Ann Lee will measure the quay as soon as the boats that lie\n\nthere are gone.\n\n2. Rope\n\n"
    "The 400ft of rope, etc. are old. Mr. Hall of St. Mary's said that e.g. the rope is worn. Bob Stone will buy new ro­\n"
    "pe.\n",
    "@Ann Lee\n@Bob Stone\n@Mr. Hall\n# Quay\n"
    "D The council resolved after a long talk with all the neighbours at the north side of the harbour to close the quay, and to bring the boats that lie there to the other side as soon as the weather and the ice permit.\n"
    "A Ann Lee will measure the quay as soon as the boats that lie there are gone.|Ann Lee|as soon as\n# Rope\n"
    "A Bob Stone will buy new rope.|Bob Stone|\n" },
  { "blank lines and a hyphen", "de",
    "Protokoll der Hafensitzung vom 3. Mai 2022\n\nNächste Sitzung: 7. Juni 2022\n\nAnwesend: Anna Berg, Jonas Klein\n\n"
    "1. Steg\n\nDer Rat beschließt nach einem langen Gespräch mit allen Nachbarn an\n\n"
    "der Nordseite des Hafens, den Steg zu sperren, weil die Boote, die\n\n"
    "dort liegen, auf die andere Seite gebracht werden, sobald das Wetter\n\n"
    "und das Eis es erlauben. Gemäß Beschluss 12/3 wurde gemessen, was\n\nlange dauerte.\n\n2. Seil\n\n"
    "Das Seil ist ca. 400m lang, d.h. zu kurz usw. Jonas Klein bestellt ein neues Hafen-\n"
    "seil. Die Beschlussfähigkeit wird festgestellt.\n",
    "@Anna Berg\n@Jonas Klein\n@Rat\n# Steg\n"
    "D Der Rat beschließt nach einem langen Gespräch mit allen Nachbarn an der Nordseite des Hafens, den Steg zu sperren, weil die Boote, die dort liegen, auf die andere Seite gebracht werden, sobald das Wetter und das Eis es erlauben.\n"
    "# Seil\nA Jonas Klein bestellt ein neues Hafenseil.|Jonas Klein|\n" },
  { "two reports in May and June", "en",
    "# Minutes of the meeting of 3 May 2022\n\nPresent: Ann Lee, Bob Stone\n\n## Boats\n\nAnn Lee will buy rope.\n\n"
    "# Minutes of the meeting of 7 June 2022\n\n| Name | Present | Apologies |\n|---|---|---|\n| Ann Lee | x | |\n"
    "| Bob Stone | | x |\n\n## Rope\n\nAnn Lee will buy more rope.\n",
    "@Ann Lee\n@Bob Stone\n# Boats\nA Ann Lee will buy rope.|Ann Lee|\nM 2022-06-07\n@Ann Lee\n@Bob Stone-\n# Rope\n"
    "A Ann Lee will buy more rope.|Ann Lee|\n" },
  { "two reports with lines for programs", "en",
    "---\ntitle: Team sync\ndate: 2024-03-05\n---\n\nAttendees: Ann Lee, Bob Stone\n\n## Release\n\n"
    "We agreed to ship on 1 April.\n\n---\ntitle: Team sync\ndate: 2024-03-12\n---\n\nAttendees: Ann Lee, Carla Diaz\n\n"
    "## Budget\n\nCarla Diaz will send the figures.\n",
    "@Ann Lee\n@Bob Stone\n# Release\nD We agreed to ship on 1 April.\nM 2024-03-12\n@Ann Lee\n@Carla Diaz\n# Budget\n"
    "A Carla Diaz will send the figures.|Carla Diaz|\n" },
  { "one report with lines across", "en",
    "---\ntitle: Team sync\ndate: 2024-03-05\n---\n\nAttendees: Ann Lee, Bob Stone\n\n## Release\n\n"
    "We agreed to ship on 1 April.\n\n---\n\nAnn Lee will send the figures: soon.\n\n---\n\nThat was all.\n",
    "@Ann Lee\n@Bob Stone\n# Release\nD We agreed to ship on 1 April.\nA Ann Lee will send the figures: soon.|Ann Lee|soon\n" },
};

static void
add_text (GString    *found,
          const char *text)
{
  for (const char *p = text; *p != '\0'; p++)
    if (*p == '\n')
      g_string_append (found, " / ");
    else if (*p != '*' && *p != '~')
      g_string_append_c (found, *p);
}

static void
add_decisions (GString *found,
               GovList *list)
{
  for (guint i = 0; i < gov_list_get_length (list); i++)
    {
      g_string_append (found, "D ");
      add_text (found, gov_decision_get_text (gov_list_get (list, i)));
      g_string_append_c (found, '\n');
    }
}

static void
add_actions (GString *found,
             GovList *list)
{
  for (guint i = 0; i < gov_list_get_length (list); i++)
    {
      GovAction *action = gov_list_get (list, i);
      GovList *owners = gov_action_get_assignees (action);
      GovDeadline *due = gov_action_get_due (action);
      GovDate *date = due != NULL ? gov_deadline_get_date (due) : NULL;

      g_string_append (found, "A ");
      add_text (found, gov_action_get_text (action));
      g_string_append_c (found, '|');
      for (guint k = 0; k < gov_list_get_length (owners); k++)
        g_string_append_printf (found, "%s%s", k > 0 ? ", " : "", gov_ref_get_label (gov_list_get (owners, k)));
      g_string_append_printf (found, "|%s%s\n", date != NULL ? gov_date_get_text (date) : due != NULL ? gov_deadline_get_text (due) : "",
                              gov_action_get_status (action) == GOV_ACTION_STATUS_DONE ? "|done" : "");
    }
}

static void
add_meeting (GString    *found,
             GovMeeting *meeting)
{
  GovList *participants = gov_meeting_get_participants (meeting), *agenda = gov_meeting_get_agenda (meeting);

  for (guint i = 0; i < gov_list_get_length (participants); i++)
    {
      GovParticipant *p = gov_list_get (participants, i);

      g_string_append_printf (found, "@%s%s\n", gov_participant_get_label (p),
                              gov_participant_get_attendance (p) == GOV_ATTENDANCE_PRESENT ? "" : "-");
    }
  add_decisions (found, gov_meeting_get_decisions (meeting));
  add_actions (found, gov_meeting_get_actions (meeting));
  for (guint i = 0; i < gov_list_get_length (agenda); i++)
    {
      GovAgendaItem *item = gov_list_get (agenda, i);

      g_string_append_printf (found, "# %s\n", gov_agenda_item_get_title (item));
      add_decisions (found, gov_agenda_item_get_decisions (item));
      add_actions (found, gov_agenda_item_get_actions (item));
    }
}

static char *
describe (GovRegister *records)
{
  GString *found = g_string_new (NULL);
  g_autoptr (GovList) meetings = gov_register_list (records, GOV_TYPE_MEETING);

  for (guint i = 0; i < gov_list_get_length (meetings); i++)
    {
      GovMeeting *meeting = gov_list_get (meetings, i);

      if (gov_meeting_get_status (meeting) == GOV_MEETING_STATUS_PLANNED)
        continue;
      if (i > 0)
        g_string_append_printf (found, "M %s\n", gov_date_get_text (gov_meeting_get_start (meeting)));
      add_meeting (found, meeting);
    }
  return g_string_free (found, FALSE);
}

/* For every piece of evidence: the characters of the file are its exact words */
static void
assert_evidence (const char  *text,
                 GovRegister *records)
{
  g_autoptr (GovList) list = gov_register_list (records, GOV_TYPE_EVIDENCE);

  for (guint i = 0; i < gov_list_get_length (list); i++)
    {
      GovEvidence *evidence = gov_list_get (list, i);
      const char *start = g_utf8_offset_to_pointer (text, gov_evidence_get_start (evidence));
      const char *end = g_utf8_offset_to_pointer (text, gov_evidence_get_end (evidence));
      g_autofree char *words = g_strndup (start, end - start);

      if (gov_evidence_get_exact (evidence) != NULL)
        g_assert_cmpstr (words, ==, gov_evidence_get_exact (evidence));
    }
}

static void
test_layout (gconstpointer data)
{
  const Layout *layout = data;
  g_autoptr (GovRegister) records = read_report_in (layout->language, layout->text, "report.md");
  g_autofree char *found = describe (records);

  g_assert_cmpstr (found, ==, layout->found);
  assert_evidence (layout->text, records);
}

/* How sure the reader is: a mark, a subject that decides, words alone */
static void
test_confidence (void)
{
  static const struct { const char *sentence, *confidence; } found[] = {
    { "Besluit: de kade blijft dicht.", "0.9" },
    { "De raad besluit de kade te sluiten.", "0.9" },
    { "Het punt wordt aangehouden.", "0.6" },
    { "Voortaan worden de sleutels bij de havenmeester bewaard.", "0.3" },
    { "Voortaan worden de sleutels unaniem bij de havenmeester bewaard.", "0.9" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (found); i++)
    {
      g_autoptr (GovReportReader) reader = gov_report_reader_new ();
      g_autofree char *text = g_strdup_printf ("Verslag overleg 4 mei 2022\n\n# Kades\n\n%s\n\n# Slot\n\nNiets.\n", found[i].sentence);
      g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
      g_autoptr (GovRegister) records = gov_report_reader_read (reader, bytes, NULL, NULL);
      g_autoptr (GovList) decisions = gov_register_list (records, GOV_TYPE_DECISION);
      GovEvidence *evidence;

      g_assert_cmpuint (gov_list_get_length (decisions), ==, 1);
      evidence = gov_list_get (gov_record_get_evidence (gov_list_get (decisions, 0)), 0);
      g_assert_cmpstr (gov_evidence_get_confidence (evidence), ==, found[i].confidence);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (layouts); i++)
    {
      g_autofree char *path = g_strdup_printf ("/layouts/%s", layouts[i].name);

      g_strdelimit (path, " ", '-');
      g_test_add_data_func (path, &layouts[i], test_layout);
    }
  g_test_add_func ("/layouts/confidence", test_confidence);
  return g_test_run ();
}
