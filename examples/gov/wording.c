/* What clerks' lists and their columns are called: a row for each word. */
#include "wording.h"

#include <glib.h>

static const char * const words[][N_LANGUAGES] = {
  { "decision-list", "besluitenlijst", "Beschlussliste" },
  { "action-list", "actielijst", "Aufgabenliste" },
  { "undertaking-list", "toezeggingenlijst", "Zusagenliste" },

  { "number", "nummer", "Nummer" },
  { "what", "wat", "was" },
  { "who", "wie", "wer" },
  { "when", "wanneer", "wann" },
  { "postponed", "uitgesteld", "verschoben" },
  { "status", "status", "Stand" },
  { "outcome", "uitkomst", "Ergebnis" },
  { "meeting", "vergadering", "Sitzung" },

  /* statuses of actions */
  { "open", "open", "offen" },
  { "in-progress", "in uitvoering", "in Arbeit" },
  { "waiting", "wacht", "wartet" },
  { "partly-done", "deels afgedaan", "teilweise erledigt" },
  { "done", "afgedaan", "erledigt" },
  { "discussed", "besproken", "besprochen" },
  { "transferred", "overgedragen", "übertragen" },
  { "replaced", "vervangen", "ersetzt" },
  { "cancelled", "vervallen", "entfallen" },
  { "expired", "verlopen", "abgelaufen" },

  /* outcomes of decisions */
  { "adopted", "aangenomen", "angenommen" },
  { "amended", "gewijzigd aangenomen", "geändert angenommen" },
  { "rejected", "verworpen", "abgelehnt" },
  { "tied", "stemmen staken", "Stimmengleichheit" },
  { "referred", "verwezen", "verwiesen" },
  { "withdrawn", "ingetrokken", "zurückgezogen" },
  { "noted", "ter kennis genomen", "zur Kenntnis genommen" },
  { "reaffirmed", "bevestigd", "bekräftigt" },
  { "recalled", "aangehaald", "angeführt" },
  { "prolonged", "verlengd", "verlängert" },
  { "revoked", "herroepen", "aufgehoben" },
  { "not-needed", "niet nodig", "nicht nötig" },
  { "lapsed", "vervallen", "erledigt" },
  { "undecided", "niet besloten", "offen geblieben" },
};

const char *
wording_get (const char *english,
             Language    language)
{
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    if (g_str_equal (words[i][LANGUAGE_ENGLISH], english))
      return words[i][language];
  return english;
}

const char *
wording_find (const char *word,
              Language   *language)
{
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    for (guint k = 0; k < N_LANGUAGES; k++)
      if (g_ascii_strcasecmp (words[i][k], word) == 0)
        {
          if (language != NULL)
            *language = k;
          return words[i][LANGUAGE_ENGLISH];
        }
  if (language != NULL)
    *language = LANGUAGE_ENGLISH;
  return word;
}
