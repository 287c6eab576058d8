#include "gov.h"

#include <string.h>

/* A body's own ways: what a profile makes the reader find, and what is learned from records that people confirmed. */

/* Two reports of a body with marks and initials that nobody else has; the second has no list of people */
static const char march[] =
  "Verslag van de vergadering van 4 maart 2022\n\nAanwezig: Joost de Vries, Karin Vos, Els Bakker\n\n## Haven\n\n"
  "BSL 1: de kade dicht tot het voorjaar.\n\nBSL 2: drie boeien erbij.\n\n"
  "KLUS: offerte bij de aannemer (JdV)\n\nKLUS: nieuwe verf (KV)\n";
static const char april[] =
  "Verslag van de vergadering van 1 april 2022\n\n## Werf\n\nBSL 3: het hek op slot.\n\nKLUS: sleutels bijmaken (JdV)\n";

static const char ways[] =
  "[profile]\nlanguage=nl\ndates=month-day\n\n[markers]\ndecision=Besluit;BSL:\naction=KLUS\n\n"
  "[sections]\nactions=Klussen\nattendance=Er waren\n\n[members]\nJdV=Joost de Vries\nKV=K. Vos\n";

static GovRegister *
read_in (const char *language,
         const char *profile,
         const char *text)
{
  g_autoptr (GovReportReader) reader = gov_report_reader_new ();
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, strlen (text));
  g_autoptr (GBytes) ways_bytes = profile != NULL ? g_bytes_new_static (profile, strlen (profile)) : NULL;
  g_autoptr (GError) error = NULL;
  GovRegister *records;

  gov_report_reader_set_language (reader, language);
  if (ways_bytes != NULL)
    gov_report_reader_add_profile (reader, ways_bytes, "ways", &error);
  g_assert_no_error (error);
  records = gov_report_reader_read (reader, bytes, "report.txt", &error);
  g_assert_no_error (error);
  return records;
}

static GovRegister *
read_with (const char *profile,
           const char *text)
{
  return read_in ("nl", profile, text);
}

static guint
count (GovRegister *records,
       GType        type)
{
  g_autoptr (GovList) list = gov_register_list (records, type);

  return gov_list_get_length (list);
}

/* The label of who has to do an action, "" for nobody */
static char *
get_owner (GovRegister *records,
           guint        action)
{
  g_autoptr (GovList) list = gov_register_list (records, GOV_TYPE_ACTION);
  GovList *assignees = gov_action_get_assignees (gov_list_get (list, action));

  return g_strdup (gov_list_get_length (assignees) == 1 ? gov_ref_get_label (gov_list_get (assignees, 0)) : "");
}

/* The text with somebody for the "%s" in it */
static char *
replace (const char *text,
         const char *somebody)
{
  g_auto (GStrv) parts = g_strsplit (text, "%s", 2);

  return g_strjoinv (somebody, parts);
}

static void
test_markers (void)
{
  g_autoptr (GovRegister) without = read_with (NULL, april), with = read_with (ways, april);
  g_autofree char *owner = get_owner (with, 0);

  g_assert_cmpuint (count (without, GOV_TYPE_DECISION) + count (without, GOV_TYPE_ACTION), ==, 0);
  g_assert_cmpuint (count (with, GOV_TYPE_DECISION), ==, 1);
  g_assert_cmpuint (count (with, GOV_TYPE_ACTION), ==, 1);
  g_assert_cmpstr (owner, ==, "Joost de Vries");
}

/* Initials at the end, as subject, and for the one on the list whose given name the profile shortens */
static void
test_members (void)
{
  static const struct { const char *text, *owner; } owners[] = {
    { "Verslag van 1 april 2022\n\n## Werf\n\nJdV zoekt uit wat de verf kost.\n", "Joost de Vries" },
    { "Verslag van 1 april 2022\n\n## Werf\n\nActie: sleutels bijmaken (JdV)\n", "Joost de Vries" },
    { "Verslag van 1 april 2022\n\nAanwezig: Karin Vos, Els Bakker\n\n## Werf\n\nActie: sleutels bijmaken (KV)\n", "Karin Vos" },
    { "Verslag van 1 april 2022\n\n## Werf\n\nActie: sleutels bijmaken (EB)\n", "EB" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (owners); i++)
    {
      g_autoptr (GovRegister) records = read_with (ways, owners[i].text);
      g_autofree char *owner = NULL;

      g_assert_cmpuint (count (records, GOV_TYPE_ACTION), ==, 1);
      owner = get_owner (records, 0);
      g_assert_cmpstr (owner, ==, owners[i].owner);
    }
}

/* Initials that are a small word ("and", "is", "the", "about") are somebody in capitals, in a place of initials */
static void
test_small_word (void)
{
  static const char initials[] = "[members]\nEN=Els Noord\nIS=Ivo Smit\nDE=Dirk Evers\nOM=Otto Mulder\nJdV=Joost de Vries\n";
  static const struct { const char *text, *owner; } owners[] = {
    { "Actie: verf kopen (%s)", "%s" }, { "Actie %s: verf kopen", "%s" }, { "ACTIE %s: verf kopen", "%s" },
    { "ACTIE %s: VERF KOPEN EN KWASTEN HALEN OM DE KADE TE VERVEN", "%s" },
    { "%s zoekt uit wat de verf kost.", "%s" }, { "- [ ] %s: verf kopen", "%s" }, { "Actie: verf kopen – %s", "%s" },
    { "Actie: verf om te verven kopen", "" }, { "Actie: verf EN kwasten kopen", "" }, { "Actie: verf kopen die nat IS", "" },
    { "Actie: VERF EN HEK OM", "" }, { "Actie: de kade en DE werf om te verven", "" },
  };
  static const struct { const char *initials, *name; } people[] = {
    { "EN", "Els Noord" }, { "IS", "Ivo Smit" }, { "DE", "Dirk Evers" }, { "OM", "Otto Mulder" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (owners); i++)
    for (guint k = 0; k < G_N_ELEMENTS (people); k++)
      {
        g_autofree char *line = replace (owners[i].text, people[k].initials);
        g_autofree char *expected = replace (owners[i].owner, people[k].name);
        g_autofree char *text = g_strdup_printf ("Verslag van 1 april 2022\n\n## Werf\n\n%s\n", line), *owner = NULL;
        g_autoptr (GovRegister) records = read_with (initials, text);

        g_test_message ("%s", line);
        g_assert_cmpuint (count (records, GOV_TYPE_ACTION), ==, 1);
        owner = get_owner (records, 0);
        g_assert_cmpstr (owner, ==, expected);
      }
}

static void
test_small_word_in_english (void)
{
  static const char initials[] = "[members]\nIS=Ian Smith\nAN=Ann North\nWE=Will East\nDO=Dora Olsen\n";
  static const struct { const char *text, *owner; } owners[] = {
    { "ACTION IS: buy paint", "Ian Smith" }, { "AN to buy paint.", "Ann North" }, { "WE will buy paint.", "Will East" },
    { "Action: buy paint (DO)", "Dora Olsen" }, { "Action: do buy an it and is paint", "" }, { "ACTION", NULL }, { "ACTION IS", NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (owners); i++)
    {
      g_autofree char *text = g_strdup_printf ("Minutes of 1 April 2022\n\n## Yard\n\n%s", owners[i].text), *owner = NULL;
      g_autoptr (GovRegister) records = read_in ("en", initials, text);

      g_test_message ("%s", owners[i].text);
      g_assert_cmpuint (count (records, GOV_TYPE_ACTION), ==, owners[i].owner != NULL);
      owner = owners[i].owner != NULL ? get_owner (records, 0) : NULL;
      g_assert_cmpstr (owner, ==, owners[i].owner);
    }
}

/* Somebody on the list whose initials are an article is not who every sentence is about that begins with one */
static void
test_small_word_of_list (void)
{
  static const char list[] = "Verslag van 1 april 2022\n\nAanwezig: Dirk Evers, Els Noord (EN)\n\n## Werf\n\n";
  g_autofree char *text = g_strconcat (list, "De werf zegt toe verf te kopen. En zegt toe het hek te sluiten.\n", NULL);
  g_autofree char *initials = g_strconcat (list, "Actie DE: verf kopen\n\nActie: hek dicht (EN)\n", NULL);
  g_autoptr (GovRegister) small = read_with (NULL, text), capitals = read_with (NULL, initials);
  g_autofree char *first = get_owner (capitals, 0), *second = get_owner (capitals, 1);

  g_assert_cmpuint (count (small, GOV_TYPE_ACTION), ==, 0);
  g_assert_cmpstr (first, ==, "Dirk Evers");
  g_assert_cmpstr (second, ==, "Els Noord");
}

static void
test_sections (void)
{
  const char *text = "Verslag van 1 april 2022\n\n## Er waren\n\n- Karin Vos\n- Els Bakker\n\n## Klussen\n\n- de verf\n- het hek\n";
  g_autoptr (GovRegister) without = read_with (NULL, text), with = read_with (ways, text);

  g_assert_cmpuint (count (without, GOV_TYPE_PARTICIPANT) + count (without, GOV_TYPE_ACTION), ==, 0);
  g_assert_cmpuint (count (with, GOV_TYPE_PARTICIPANT), ==, 2);
  g_assert_cmpuint (count (with, GOV_TYPE_ACTION), ==, 2);
}

static void
test_dates (void)
{
  static const struct { const char *order, *written, *date; } dates[] = {
    { "day-month", "3/4/2023", "2023-04-03" }, { "month-day", "3/4/2023", "2023-03-04" },
    { "day-month", "13/4/2023", "2023-04-13" }, { "month-day", "13/4/2023", "2023-04-13" },
    { "month-day", "2023-03-04", "2023-03-04" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (dates); i++)
    {
      g_autofree char *profile = g_strdup_printf ("[profile]\ndates=%s\n", dates[i].order);
      g_autofree char *text = g_strdup_printf ("Verslag van 1 april 2022\n\n## Werf\n\nActie: verf kopen, uiterlijk %s\n", dates[i].written);
      g_autoptr (GovRegister) records = read_with (profile, text);
      g_autoptr (GovList) actions = gov_register_list (records, GOV_TYPE_ACTION);
      GovDeadline *due = gov_action_get_due (gov_list_get (actions, 0));

      g_assert_nonnull (due);
      g_assert_cmpstr (gov_date_get_text (gov_deadline_get_date (due)), ==, dates[i].date);
    }
}

/* The profile of another body changes nothing, and neither does one for another language */
static void
test_control (void)
{
  static const char *const others[] = {
    "", "[markers]\ndecision=DECR\naction=TAAK\n\n[sections]\nactions=Huiswerk\n\n[members]\nXY=Xaver Ypma\n",
    "[profile]\nlanguage=de\n\n[markers]\ndecision=BSL\n",
  };
  g_autoptr (GovRegister) plain = read_with (NULL, march);
  g_autofree char *expected = gov_register_to_ndjson (plain);

  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    {
      g_autoptr (GovRegister) records = read_with (others[i], march);
      g_autofree char *found = gov_register_to_ndjson (records);

      g_assert_cmpstr (found, ==, expected);
    }
}

static void
test_language (void)
{
  g_autoptr (GovReportReader) reader = gov_report_reader_new ();
  g_autoptr (GBytes) bytes = g_bytes_new_static (ways, strlen (ways));

  g_assert_true (gov_report_reader_add_profile (reader, bytes, NULL, NULL));
  g_assert_cmpstr (gov_report_reader_get_language (reader), ==, "nl");
  gov_report_reader_set_language (reader, "de");
  g_assert_true (gov_report_reader_add_profile (reader, bytes, NULL, NULL));
  g_assert_cmpstr (gov_report_reader_get_language (reader), ==, "de");
}

static void
test_broken (void)
{
  static const struct { const char *profile, *message; } broken[] = {
    { "# ours\ndecision=BSL\n", "ways:2: Key file does not start with a group" },
    { "[markers]\ndecision=BSL\n\n[members]\nJoost\n", "ways:5: Key file contains line" },
    { "[markers]\ndecision=\\q\n", "ways:2: [markers] decision: no value" },
    { "\n[marks]\na=b\n", "ways:2: [marks]: one of profile, markers, sections, members expected" },
    { "[markers]\naction=DOEN\nbesluit=BSL\n", "ways:3: [markers] besluit: one of decision, action" },
    { "[markers]\naction=a\n\n[sections]\naction=b\n", "ways:5: [sections] action: one of agenda" },
    { "[members]\nlanguage=xx\n[profile]\nlanguage=xx\n", "ways:4: [profile] language: no words" },
    { "[profile]\nlanguages=nl\n", "ways:2: [profile] languages: one of language, dates" },
    { "[profile]\n# so\ndates=american\n", "ways:3: [profile] dates: day-month or month-day expected: “american”" },
    { "[markers]\ndecision=BSL\n\ndecision=BSL;;x\n", "ways:4: [markers] decision: words expected: “”" },
    { "[markers]\ndecision=\n", "ways:2: [markers] decision: words expected" },
    { "[markers]\ndecision=a|b\n", "ways:2: [markers] decision: words expected: “a|b”" },
    { "[markers]\naction=a\ndecision=b ()\n", "ways:3: [markers] decision: words expected: “b ()”" },
    { "[members]\nJ V=Joost\n", "ways:2: [members] J V: initials in one word" },
    { "[members]\nJV=\n", "ways:2: [members] JV: a name expected" },
    { "[markers]\ndecision=\xff\n", "ways:2: not a text in UTF-8" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (broken); i++)
    {
      g_autoptr (GovReportReader) reader = gov_report_reader_new ();
      g_autoptr (GBytes) bytes = g_bytes_new_static (broken[i].profile, strlen (broken[i].profile));
      g_autoptr (GError) error = NULL;

      g_assert_false (gov_report_reader_add_profile (reader, bytes, "ways", &error));
      g_test_message ("%s", error->message);
      g_assert_true (error->domain == GOV_ERROR);
      g_assert_true (g_str_has_prefix (error->message, broken[i].message));
      g_assert_null (gov_report_reader_get_language (reader));
    }
}

static void
review_all (GovRegister *records,
            GType        type,
            GovReview    review)
{
  g_autoptr (GovList) list = gov_register_list (records, type);

  for (guint i = 0; i < gov_list_get_length (list); i++)
    gov_record_set_review (gov_list_get (list, i), review);
}

/* What a person makes of the first report: all that is there, whichever way it was found */
static GovRegister *
confirm_march (void)
{
  GovRegister *records = read_with ("[markers]\ndecision=BSL\naction=KLUS\n", march);

  review_all (records, GOV_TYPE_DECISION, GOV_REVIEW_CONFIRMED);
  review_all (records, GOV_TYPE_ACTION, GOV_REVIEW_CONFIRMED);
  review_all (records, GOV_TYPE_PARTICIPANT, GOV_REVIEW_CONFIRMED);
  return records;
}

static void
test_learn (void)
{
  g_autoptr (GovRegister) confirmed = confirm_march (), with = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *profile = gov_report_reader_learn_profile (confirmed, &error), *owner = NULL;

  g_assert_no_error (error);
  g_test_message ("%s", profile);
  with = read_with (profile, april);
  g_assert_cmpuint (count (with, GOV_TYPE_DECISION), ==, 1);
  g_assert_cmpuint (count (with, GOV_TYPE_ACTION), ==, 1);
  owner = get_owner (with, 0);
  g_assert_cmpstr (owner, ==, "Joost de Vries");
  g_assert_nonnull (strstr (profile, "# BSL: 2 confirmed decisions\n"));
}

/* Proposals teach nothing, one confirmed record is too few, and one that was rejected speaks against its mark */
static void
test_learn_not (void)
{
  g_autoptr (GovRegister) proposed = read_with (ways, march), one = confirm_march (), rejected = confirm_march ();
  g_autoptr (GovList) of_one = gov_register_list (one, GOV_TYPE_DECISION), of_rejected = NULL;
  g_autoptr (GovDecision) more = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *from_one = NULL, *from_rejected = NULL;

  g_assert_null (gov_report_reader_learn_profile (proposed, &error));
  g_assert_error (error, GOV_ERROR, GOV_ERROR_NOT_FOUND);

  gov_record_set_review (gov_list_get (of_one, 0), GOV_REVIEW_PROPOSED);
  from_one = gov_report_reader_learn_profile (one, NULL);
  g_assert_null (strstr (from_one, "BSL"));
  g_assert_nonnull (strstr (from_one, "action=KLUS"));

  of_rejected = gov_register_list (rejected, GOV_TYPE_DECISION);
  more = GOV_DECISION (gov_record_copy (gov_list_get (of_rejected, 0)));
  gov_record_set_id (GOV_RECORD (more), "urn:x:more");
  gov_record_set_review (GOV_RECORD (more), GOV_REVIEW_REJECTED);
  g_assert_true (gov_register_add (rejected, GOV_RECORD (more), NULL));
  from_rejected = gov_report_reader_learn_profile (rejected, NULL);
  g_assert_null (strstr (from_rejected, "BSL"));
}

/* Headings of lists are known by two meetings; what has other things below it is none */
static void
test_learn_headings (void)
{
  g_autoptr (GovRegister) records = gov_register_new ();
  g_autofree char *profile = NULL;

  for (guint i = 0; i < 2; i++)
    {
      g_autofree char *json = g_strdup_printf (
        "{\"type\": \"Meeting\", \"id\": \"urn:x:%u\", \"agenda\": ["
        "{\"type\": \"AgendaItem\", \"title\": \"Klussen\", \"actions\": ["
        "{\"type\": \"Action\", \"text\": \"verf\", \"review\": \"confirmed\"}, {\"type\": \"Action\", \"text\": \"hek\", \"review\": \"confirmed\"}]},"
        "{\"type\": \"AgendaItem\", \"title\": \"Rondvraag\", \"actions\": ["
        "{\"type\": \"Action\", \"text\": \"boei\", \"review\": \"confirmed\"}, {\"type\": \"Action\", \"text\": \"bel\", \"review\": \"confirmed\"}],"
        "\"statements\": [{\"type\": \"Statement\", \"text\": \"Het regent.\"}]}]}", i);
      g_autoptr (GBytes) bytes = g_bytes_new (json, strlen (json));
      g_autoptr (GovRegister) meeting = gov_register_new_from_bytes (bytes, "meeting", NULL);
      g_autoptr (GovRecord) copy = gov_record_copy (gov_register_get (meeting, 0));

      g_assert_true (gov_register_add (records, copy, NULL));
    }
  profile = gov_report_reader_learn_profile (records, NULL);
  g_assert_nonnull (strstr (profile, "\nactions=Klussen"));
  g_assert_null (strstr (profile, "Rondvraag"));
}

/* Confirmed actions of a body that writes its dates as it does, with what the records say the first ones are */
static char *
learn_dates (const char *first,
             const char *first_date,
             const char *second,
             const char *second_date)
{
  g_autofree char *json = g_strdup_printf (
    "[{\"type\": \"Action\", \"text\": \"verf\", \"review\": \"confirmed\", \"due\": {\"type\": \"Deadline\", \"date\": \"%s\"},"
    "\"evidence\": [{\"type\": \"Evidence\", \"exact\": \"verf kopen voor %s.\"}]},"
    "{\"type\": \"Meeting\", \"title\": \"Overleg\", \"review\": \"confirmed\", \"start\": \"%s\","
    "\"evidence\": [{\"type\": \"Evidence\", \"exact\": \"Overleg, %s\"}]}]", first_date, first, second_date, second);
  g_autoptr (GBytes) bytes = g_bytes_new (json, strlen (json));
  g_autoptr (GovRegister) records = gov_register_new_from_bytes (bytes, "records", NULL);

  return gov_report_reader_learn_profile (records, NULL);
}

/* Two dates that say which of their numbers is the day; not one, none that read the same either way, and none that differ */
static void
test_learn_dates (void)
{
  static const struct { const char *first, *first_date, *second, *second_date, *order; } dates[] = {
    { "3/4/2022", "2022-03-04", "5/6/2022", "2022-05-06T20:00:00", "month-day" },
    { "3/4/22", "2022-04-03", "5-6-2022", "2022-06-05", "day-month" },
    { "13.4.2022", "2022-04-13", "5.6.2022", "2022-06-05", "day-month" },
    { "4/13/2022", "2022-04-13", "5/6/2022", "2022-05-06", "month-day" },
    { "3/4/2022", "2022-03-04", "5/6/2022", "2022-06-05", NULL },
    { "3/4/2022", "2022-03-04", "5/5/2022", "2022-05-05", NULL },
    { "3/4/2022", "2022-03-04", "2022-05-06", "2022-05-06", NULL },
    { "3/4/2022", "2022-03-04", "5/6/2022", "2022-07-01", NULL },
    { "3 april 2022", "2022-04-03", "5 mei 2022", "2022-05-05", NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (dates); i++)
    {
      g_autofree char *profile = learn_dates (dates[i].first, dates[i].first_date, dates[i].second, dates[i].second_date);
      g_autofree char *expected = g_strdup_printf ("\ndates=%s\n", dates[i].order);

      g_test_message ("%s", profile);
      if (dates[i].order != NULL)
        g_assert_nonnull (strstr (profile, expected));
      else
        g_assert_null (strstr (profile, "dates="));
    }
}

/* Who was there and who was not, by labels that the reader does not know: a person has put right what it made of the first
 * report, of which it knows that full names behind a label in the head are a list */
static void
test_learn_labels (void)
{
  static const char may[] =
    "Verslag van 1 mei 2022\n\nErbij: Joost de Vries, Karin Vos\nNiet gekomen: Els Bakker, Otto Mulder\n\n## Werf\n\nBesluit: het hek op slot.\n";
  static const char june[] = "Verslag van 1 juni 2022\n\nErbij: Jansen, Visser\nNiet gekomen: Smit\n\n## Werf\n\nBesluit: het hek open.\n";
  g_autoptr (GovRegister) first = read_with (NULL, may), without = read_with (NULL, june), with = NULL;
  g_autoptr (GovList) people = gov_register_list (first, GOV_TYPE_PARTICIPANT), read = NULL;
  g_autofree char *unconfirmed = NULL, *profile = NULL, *mixed = NULL;

  g_assert_cmpuint (gov_list_get_length (people), ==, 4);
  review_all (first, GOV_TYPE_DECISION, GOV_REVIEW_CONFIRMED);
  unconfirmed = gov_report_reader_learn_profile (first, NULL);
  g_assert_null (strstr (unconfirmed, "Erbij"));
  review_all (first, GOV_TYPE_PARTICIPANT, GOV_REVIEW_CONFIRMED);
  for (guint i = 2; i < 4; i++)
    gov_participant_set_attendance (gov_list_get (people, i), GOV_ATTENDANCE_ABSENT);
  profile = gov_report_reader_learn_profile (first, NULL);
  g_test_message ("%s", profile);
  with = read_with (profile, june);
  g_assert_cmpuint (count (without, GOV_TYPE_PARTICIPANT), ==, 0);
  g_assert_cmpuint (count (with, GOV_TYPE_PARTICIPANT), ==, 3);
  read = gov_register_list (with, GOV_TYPE_PARTICIPANT);
  g_assert_cmpint (gov_participant_get_attendance (gov_list_get (read, 1)), ==, GOV_ATTENDANCE_PRESENT);
  g_assert_cmpint (gov_participant_get_attendance (gov_list_get (read, 2)), ==, GOV_ATTENDANCE_EXCUSED);

  gov_participant_set_attendance (gov_list_get (people, 1), GOV_ATTENDANCE_EXCUSED);
  mixed = gov_report_reader_learn_profile (first, NULL);
  g_assert_null (strstr (mixed, "Erbij"));
}

/* The heading of a list that stands before those whom people added themselves */
static void
test_learn_list (void)
{
  g_autoptr (GString) json = g_string_new ("[{\"type\": \"Decision\", \"text\": \"hek\", \"review\": \"confirmed\"}");
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GovRegister) records = NULL;
  g_autofree char *profile = NULL;

  for (guint i = 0; i < 2; i++)
    {
      g_string_append_printf (json, ", {\"type\": \"Meeting\", \"title\": \"Overleg %u\", \"participants\": [", i);
      for (guint k = 0; k < 2; k++)
        g_string_append_printf (
          json, "%s{\"type\": \"Participant\", \"label\": \"P%u%u\", \"attendance\": \"present\", \"review\": \"confirmed\", \"evidence\":"
                "[{\"type\": \"Evidence\", \"exact\": \"Jan\", \"prefix\": \"Ook: ja\\n\\n## Er waren\\n\\n- Els\\n- \"}]}", k > 0 ? "," : "", i, k);
      g_string_append (json, "]}");
    }
  g_string_append (json, "]");
  bytes = g_bytes_new (json->str, json->len);
  records = gov_register_new_from_bytes (bytes, "records", NULL);
  profile = gov_report_reader_learn_profile (records, NULL);
  g_assert_nonnull (strstr (profile, "\nattendance=Er waren"));
  g_assert_null (strstr (profile, "Ook"));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/profile/markers", test_markers);
  g_test_add_func ("/profile/members", test_members);
  g_test_add_func ("/profile/small-word", test_small_word);
  g_test_add_func ("/profile/small-word-in-english", test_small_word_in_english);
  g_test_add_func ("/profile/small-word-of-list", test_small_word_of_list);
  g_test_add_func ("/profile/sections", test_sections);
  g_test_add_func ("/profile/dates", test_dates);
  g_test_add_func ("/profile/control", test_control);
  g_test_add_func ("/profile/language", test_language);
  g_test_add_func ("/profile/broken", test_broken);
  g_test_add_func ("/profile/learn", test_learn);
  g_test_add_func ("/profile/learn-not", test_learn_not);
  g_test_add_func ("/profile/learn-headings", test_learn_headings);
  g_test_add_func ("/profile/learn-dates", test_learn_dates);
  g_test_add_func ("/profile/learn-labels", test_learn_labels);
  g_test_add_func ("/profile/learn-list", test_learn_list);
  return g_test_run ();
}
