#pragma once

#include <glib.h>

/* Words for made-up texts, in three languages: about a word in forty of the Dutch, one in six of the
 * German and none of the English goes beyond ASCII, one in twenty over all. */

static const char *const dutch_words[] = {
  "de", "het", "een", "van", "in", "op", "voor", "met", "door", "over", "aan", "uit", "dat", "die", "deze",
  "raad", "gemeente", "wethouder", "commissie", "voorstel", "besluit", "vergadering", "begroting", "regio",
  "korpschef", "burgemeester", "werkgroep", "notitie", "planning", "uitvoering", "evaluatie", "budget",
  "inwoners", "overleg", "voortgang", "besluitvorming", "veiligheid", "samenwerking", "ge\u00ebvalueerd",
  "stemt", "besluit", "verzoekt", "bespreekt", "ontvangt", "neemt", "geeft", "wordt", "zal", "heeft", "kan",
  "bestuurlijk", "landelijk", "jaarlijks", "nieuwe", "extra", "financi\u00eble", "gezamenlijke", "vervolgens",
  "binnen", "na", "tussen", "eerste", "tweede", "kwartaal", "einde", "jaar", "maand", "aanpak", "inzet",
  "capaciteit", "ondersteuning", "verantwoording", "rapportage", "agenda", "portefeuille", "aandachtspunt",
};

static const char *const german_words[] = {
  "der", "die", "das", "ein", "eine", "von", "in", "auf", "f\u00fcr", "mit", "durch", "\u00fcber", "an", "aus",
  "Rat", "Gemeinde", "Ausschuss", "Antrag", "Beschluss", "Sitzung", "Haushalt", "Verwaltung", "Stra\u00dfe",
  "B\u00fcrgermeister", "Arbeitsgruppe", "Vorlage", "Planung", "Ausf\u00fchrung", "Bewertung", "Mittel",
  "beschlie\u00dft", "bittet", "ber\u00e4t", "erh\u00e4lt", "nimmt", "gibt", "wird", "soll", "hat", "kann",
  "st\u00e4dtisch", "j\u00e4hrlich", "neue", "weitere", "gemeinsame", "anschlie\u00dfend", "innerhalb", "nach",
  "zwischen", "erste", "zweite", "Quartal", "Ende", "Jahr", "Monat", "Zusammenarbeit", "Sicherheit",
  "Einwohner", "Unterst\u00fctzung", "Bericht", "Tagesordnung", "Verkehr", "Schule", "Kosten", "Umsetzung",
};

static const char *const english_words[] = {
  "the", "a", "of", "in", "on", "for", "with", "by", "about", "to", "from", "that", "this", "these",
  "council", "municipality", "alderman", "committee", "proposal", "decision", "meeting", "budget", "region",
  "mayor", "working", "group", "memo", "planning", "implementation", "evaluation", "residents", "progress",
  "safety", "cooperation", "votes", "decides", "asks", "discusses", "receives", "takes", "gives", "will",
  "has", "can", "yearly", "new", "additional", "financial", "joint", "then", "within", "after", "between",
  "first", "second", "quarter", "end", "year", "month", "approach", "capacity", "support", "report", "agenda",
};

static const char *const given_names[] = {
  "Anna", "Bram", "Chantal", "Daan", "Eva", "Fatima", "Gerrit", "Hanna", "Ilse", "Jan", "Karim", "Lotte",
  "Maaike", "Noor", "Okke", "Petra", "Rens", "Sophie", "Tijn", "J\u00f6rg", "Zo\u00eb", "Willem",
};

static const char *const family_names[] = {
  "de Vries", "Jansen", "van den Berg", "Bakker", "Visser", "Smit", "Meijer", "de Boer", "Mulder", "de Groot",
  "Bos", "Vos", "Peters", "Hendriks", "van Leeuwen", "Dekker", "Brouwer", "de Wit", "Dijkstra", "Smits",
  "M\u00fcller", "Schmidt", "Weber", "Hoekstra", "El Amrani", "Yilmaz", "Taylor", "Brown",
};

typedef struct
{
  const char *code;
  const char *const *words;
  guint n_words;
} Language;

/* Half of the records are Dutch. */
static const Language languages[] = {
  { "nl", dutch_words, G_N_ELEMENTS (dutch_words) },
  { "nl", dutch_words, G_N_ELEMENTS (dutch_words) },
  { "de", german_words, G_N_ELEMENTS (german_words) },
  { "en", english_words, G_N_ELEMENTS (english_words) },
};
