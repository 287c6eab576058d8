#include "make-report.h"

#include <string.h>

#include "words.h"

/* Minutes as clerks write them: items with a heading, paragraphs of narration, and now and then a decision, a task, a
 * date or a mark.  "%s" stands for a word that is one of many, "@" for a name. */

static const char *const sentences[] = {
  "De voorzitter opent de bespreking van het %s en geeft een korte toelichting op de %s.",
  "De %s is in het afgelopen jaar met een kwart gestegen, vooral door de %s in het noorden.",
  "@ vraagt of de %s ook geldt voor de bewoners van de %s die later zijn ingestapt.",
  "Volgens de wethouder is dat niet het geval, omdat de %s pas na de zomer begint.",
  "Er volgt een gesprek over de %s, de kosten van de %s en de planning voor het volgende kwartaal.",
  "@ merkt op dat de %s tot vragen heeft geleid bij de %s en bij het loket.",
  "De cijfers over de %s staan in de bijlage en zijn eerder met de commissie gedeeld.",
  "In de omgeving van de %s is veel te doen over het verkeer, de bomen en de %s.",
  "De leden hebben waardering voor het werk dat aan de %s is gedaan.",
  "Het gaat daarbij om een bedrag van 12.500 euro per jaar, exclusief de %s.",
  "Vanaf 1 maart 2022 kunnen bewoners hun %s melden via het nieuwe formulier.",
  "De regeling voor de %s wordt in drie delen uitgevoerd: eerst de %s, dan de haven en ten slotte het centrum.",
  "@ licht toe hoe de %s tot stand is gekomen en welke partijen daarbij betrokken waren.",
  "Dat is al langer zo, zegt @, en het heeft weinig met de %s te maken.",
  "De raad besluit de %s vast te stellen.",
  "De leden zijn akkoord met het voorstel over de %s.",
  "@ zal de %s voor de volgende vergadering aanpassen.",
  "@ stuurt de leden het overzicht van de %s toe.",
  "Actie: @ zoekt uit wat de %s kost.",
  "Besluit: de %s blijft tot 1 juni gesloten.",
};

#define N_PLAIN 14 /* of them tell what was talked about */

static const char *const beginnings[] = { "haven", "water", "school", "verkeers", "woning", "markt", "sport", "groen", "afval", "zorg", "dorps", "fiets", "geluids", "bestuurs", "energie", "parkeer" };
static const char *const middles[] = { "plan", "beheer", "kosten", "onderzoeks", "kade", "wijk", "samenwerkings", "bouw", "beleids", "overleg", "dienst", "net", "ruimte", "gebruiks", "toekomst", "jaar" };
static const char *const ends[] = { "nota", "regeling", "verordening", "begroting", "commissie", "visie", "overeenkomst", "aanpak", "rapportage", "subsidie", "vergunning", "evaluatie", "opgave", "locatie", "heffing", "route" };

static void
append_sentence (GString    *text,
                 GRand      *rand,
                 const char *sentence)
{
  for (const char *p = sentence; *p != '\0'; p++)
    if (*p == '@')
      g_string_append_printf (text, "%s %s", given_names[g_rand_int_range (rand, 0, G_N_ELEMENTS (given_names))],
                              family_names[g_rand_int_range (rand, 0, G_N_ELEMENTS (family_names))]);
    else if (p[0] == '%' && p[1] == 's')
      {
        g_string_append_printf (text, "%s%s%s", beginnings[g_rand_int_range (rand, 0, 16)],
                                middles[g_rand_int_range (rand, 0, 16)], ends[g_rand_int_range (rand, 0, 16)]);
        p++;
      }
    else
      g_string_append_c (text, *p);
  g_string_append_c (text, ' ');
}

GBytes *
make_report (gsize length)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (7);
  GString *text = g_string_new ("# Verslag gemeenteraad 4 mei 2022\n\nAanwezig: Anna de Vries, Bram Jansen, Eva Bakker\n\n");
  guint item = 1;

  while (text->len < length)
    {
      g_string_append_printf (text, "## %u. ", item++);
      append_sentence (text, rand, "Bespreking van de %s");
      for (int i = g_rand_int_range (rand, 2, 6); i > 0; i--)
        {
          g_string_append (text, "\n\n");
          for (int k = g_rand_int_range (rand, 3, 8); k > 0; k--)
            append_sentence (text, rand, sentences[g_rand_int_range (rand, 0, g_rand_int_range (rand, 0, 3) > 0 ? N_PLAIN : G_N_ELEMENTS (sentences))]);
        }
      g_string_append (text, "\n\n");
    }
  return g_string_free_to_bytes (text);
}
