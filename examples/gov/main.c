/* gov: the command-line tool of libgov. Each verb is a row here and a file verb-*.c. */
#include <errno.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "format.h"
#include "terminal.h"
#include "text.h"
#include "verb.h"

static const Verb verbs[] = {
  {
    "convert", "IN...", "Read files and write them in another format",
    "\"-\" is standard input or output. The format of the input is guessed from its content and name; that of\n"
    "the output is told by the name, and is gov where there is none. Several inputs become one register, and a\n"
    "folder stands for the *.json and *.ndjson in it. OParl is written in the version it was read in, and records\n"
    "of another origin as 1.1, unless --oparl-version says which.",
    "  gov convert minutes.txt -o minutes.json\n"
    "  gov convert council/ --from oparl -o council.ndjson\n"
    "  gov convert *.json --to ndjson -o all.ndjson",
    verb_convert, TRUE,
  },
  {
    "fetch", "[URL]", "Fetch what a server of OParl offers, as lines that the other verbs read",
    "URL is that of a system, of which all is fetched, of a body, a list, or any object. There is one request at a\n"
    "time, and a pause between. With --since the server is asked for changes alone.\n"
    "With --update what has changed since OLD was fetched is fetched from where that was, unless URL and --since say\n"
    "otherwise, and OLD is written as it is now; as gov, it tells the next time since when to ask.\n"
    "With --state a fetch that broke off can be gone on with by the same command; without, nothing is written before\n"
    "all of it is there.",
    "  gov fetch https://oparl.example.org/system -o council.ndjson --state council.state\n"
    "  gov fetch https://oparl.example.org/system -o news.ndjson --since 2024-03-01\n"
    "  gov fetch --update council.ndjson -o council.json\n"
    "  gov fetch --update council.json -o council.json",
    verb_fetch,
  },
  {
    "list", "KIND FILE...", "List the records of a kind as a table, CSV, Markdown or JSON",
    "KIND is meetings, participants, agenda, decisions, actions or statements; or one of the lists that clerks keep\n"
    "over many meetings, in English, Dutch or German: decision-list (besluitenlijst, Beschlussliste), action-list\n"
    "(actielijst, Aufgabenliste), undertaking-list (toezeggingenlijst, Zusagenliste). There an action that comes back\n"
    "on a later list is one with the earlier, brought up to date.\n"
    "--open lists actions that somebody still has to do, and statements that wait for an answer.\n"
    "--due-before leaves out deadlines whose last possible day is not known to be before DATE, and says how many.\n"
    "--by looks for whole words, in any case and with or without accents.",
    "  gov list actions minutes.json --open --by wethouder\n"
    "  gov list decisions minutes.json --format csv > decisions.csv",
    verb_list, TRUE,
  },
  {
    "show", "ID FILE...", "Show a record, where it is held and the words it was read from",
    "ID may be shortened to the first characters, at least four, of what follows its last \":\" or \"/\".",
    "  gov show 3f2a minutes.json\n"
    "  gov show 3f2a minutes.json --format json",
    verb_show, TRUE,
  },
  {
    "check", "FILE...", "Say what is wrong with records",
    "With --profile oparl what the specification of OParl demands of each file, with the clause, and not what\n"
    "libgov wants of the records; any other PROFILE is a file that says how the body writes its reports, as for convert.\n"
    "The exit code is 1 if anything was found, hints too.",
    "  gov check minutes.json\n"
    "  gov check minutes.json persons.json --format json\n"
    "  gov check --profile oparl council/",
    verb_check, TRUE,
  },
  {
    "diff", "A B", "Say in which records and fields two files differ",
    "Records are compared with those of the same id. The exit code is 1 if the files differ.",
    "  gov diff draft.json adopted.json",
    verb_diff, TRUE,
  },
  {
    "follow", "ID FILE...", "Tell what became of an item, a decision, an action or a paper, meeting by meeting",
    "ID may be shortened as for gov show. What it came from is told as well.",
    "  gov follow 3f2a march.json april.json may.json\n"
    "  gov follow 3f2a *.json --format json",
    verb_follow, TRUE,
  },
  {
    "merge", "OURS THEIRS", "Make one register of two that were changed apart",
    "Where both changed a field, ours stands, and the conflict is told on standard error.\n"
    "The exit code is 1 if there are conflicts.",
    "  gov merge ours.json theirs.json --ancestor before.json -o both.json\n"
    "  gov merge ours.json theirs.json -o both.json --format json 2> conflicts.json",
    verb_merge, TRUE,
  },
  {
    "review", "FILE", "Go through what was proposed: confirm, put right or reject it",
    "It shows one proposed record after the other in the terminal, decisions first, with the words it was read from\n"
    "where they stand, and asks for a key. Every answer is saved at once: in FILE, in OUT or minutes.json where FILE\n"
    "is a report called minutes.txt, or in a store as a revision. The same command goes on where one stopped.\n"
    "Reports are looked for beside FILE; --source says where they are else. $VISUAL or $EDITOR is the editor.",
    "  gov review minutes.json\n"
    "  gov review minutes.json --type decisions --min-confidence 0.6\n"
    "  gov review minutes.txt\n"
    "  gov review council.gov --author \"A. Clerk\"",
    verb_review, TRUE,
  },
  {
    "put", "STORE FILE...", "Put the records of files into a store, which remembers every version",
    "STORE is the path of a store, which is made if it is not there. All records are put, or none: each becomes a new\n"
    "version, or is left as it is where the store has it so. Where the store has another version, --replace is needed.\n"
    "All verbs that read files read stores as well.",
    "  gov put council.gov minutes.json --author \"A. Clerk\" --reason \"first draft\"\n"
    "  gov put council.gov adopted.json --replace --reason \"as adopted\"\n"
    "  gov list actions council.gov --open",
    verb_put, TRUE,
  },
  {
    "find", "STORE [WORD...]", "Find records in a store, by words and by what they say",
    "All words must be in a record, in any case, with or without accents, and in any of their forms where its language\n"
    "is known. \"Words in quotes\" must stand so beside each other, and a star behind a word asks for its beginning:\n"
    "the shell wants quotes of its own around both. The exit code is 1 if nothing was found.",
    "  gov find council.gov bridge\n"
    "  gov find council.gov '\"road safety\" cycl*' --order relevance\n"
    "  gov find council.gov --type actions --open --due-before 2024-03 --by wethouder",
    verb_find,
  },
  {
    "history", "STORE ID", "Show who changed which field of a record from what to what, and why",
    "ID may be shortened as for gov show. The history of a record that another one holds is that of the other one.",
    "  gov history council.gov 3f2a\n"
    "  gov history council.gov 3f2a --format json",
    verb_history,
  },
  {
    "seal", "STORE ID", "Seal a record, such as a meeting whose minutes were adopted",
    "Later changes are refused, or with --amend become amendments. What is written is the head of the store: three\n"
    "lines that prove what was sealed, for somebody else to keep. ID may be shortened as for gov show.",
    "  gov seal council.gov 3f2a --reason \"adopted on 12 March\" -o head.txt\n"
    "  gov seal council.gov 3f2a --amend",
    verb_seal,
  },
  {
    "verify", "STORE", "Verify that a store holds what was put into it, and write its head",
    "With --head also that nothing was changed of what a head covers that somebody kept: by that alone it is found if\n"
    "the store was set back, or its history was made up anew. The exit code is 1 if something does not fit; the first\n"
    "revision that does not is named.",
    "  gov verify council.gov -o head.txt\n"
    "  gov verify council.gov --head head.txt",
    verb_verify,
  },
  {
    "erase", "STORE ID", "Erase a record and all that it ever was",
    "What the record says and said goes out of the store and its files; that it was there stays, and the history can\n"
    "still be verified. Other records that speak of it stay as they are, and so do copies of the store.\n"
    "A record that another one holds is erased with that one.",
    "  gov erase council.gov 3f2a --ground \"GDPR art. 17, request of 3 May\"",
    verb_erase,
  },
  {
    "export", "FILE...", "Write what may be published of stores and files",
    "Copies, of the records up to a level of access, the fields that may be published, into a new register or store.\n"
    "Records keep their ids. A record that does not state its access counts as secret.",
    "  gov export council.gov -o public.json\n"
    "  gov export council.gov --access internal -o internal.gov",
    verb_export, TRUE,
  },
  {
    "profile", "learn REGISTER...", "Learn how a body writes its reports from records that people confirmed",
    "A profile has the marks before decisions, actions and those who were there, the headings of their lists, the order\n"
    "of day and month, and whose initials are whose. What confirmed records say alike is learned, and how often is said\n"
    "beside it: read it, change it, and give it to --profile of any verb that reads reports.",
    "  gov profile learn minutes-*.json -o council.profile\n"
    "  gov convert may.txt --profile council.profile -o may.json",
    verb_profile, TRUE,
  },
  {
    "schema", "[TYPE]", "Write the JSON Schema of a register, or of a type of record",
    NULL,
    "  gov schema\n"
    "  gov schema Action\n"
    "  gov schema --context > context.jsonld",
    verb_schema,
  },
};

static const Verb *
find_verb (const char  *name,
           GError     **error)
{
  for (guint i = 0; i < G_N_ELEMENTS (verbs); i++)
    if (g_str_equal (verbs[i].name, name))
      return &verbs[i];
  g_set_error (error, G_OPTION_ERROR, G_OPTION_ERROR_FAILED, "no verb is called \"%s\"", name);
  return NULL;
}

static char *
describe_verbs (void)
{
  g_autoptr (GString) text = g_string_new ("Verbs:\n");

  for (guint i = 0; i < G_N_ELEMENTS (verbs); i++)
    g_string_append_printf (text, "  %-10s%s\n", verbs[i].name, verbs[i].summary);
  g_string_append_printf (text, "  %-10s%s\n\nFormats:\n", "help", "Say how a verb is used");
  format_describe (text);
  g_string_append (text, "\nExamples:\n"
                         "  gov convert minutes.txt -o minutes.json\n"
                         "  gov list actions minutes.json --open\n"
                         "  gov help list\n\n"
                         "Exit codes: 0 good, 1 findings or differences, 2 wrong use or unreadable input");
  return g_string_free (g_steal_pointer (&text), FALSE);
}

/* Takes the options before the verb; what is left starts with the verb. */
static char **
take_first_options (char     **argv,
                    gboolean  *version,
                    GError   **error)
{
  const GOptionEntry entries[] = {
    { "version", 0, 0, G_OPTION_ARG_NONE, version, "Print the version and stop", NULL },
    { NULL },
  };
  g_autoptr (GOptionContext) context = g_option_context_new ("VERB [ARGUMENT...]");
  g_autofree char *verbs_text = describe_verbs ();
  g_auto (GStrv) arguments = g_strdupv (argv);

  g_set_prgname ("gov");
  g_option_context_set_strict_posix (context, TRUE);
  g_option_context_set_summary (context, "Minutes, decisions and action lists as records.");
  g_option_context_set_description (context, verbs_text);
  g_option_context_add_main_entries (context, entries, NULL);
  g_option_context_add_main_entries (context, terminal_option_entries, NULL);
  if (!g_option_context_parse_strv (context, &arguments, error))
    return NULL;
  return g_steal_pointer (&arguments);
}

/* `gov help VERB` is `gov VERB --help`, and `gov help` is `gov --help`. */
static int
help (char **argv)
{
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) rest = NULL;
  gboolean version;
  const Verb *verb;

  if (argv[1] == NULL)
    {
      const char *arguments[] = { "gov", "--help", NULL };

      rest = take_first_options ((char **) arguments, &version, &error);
      return EXIT_GOOD;
    }
  verb = find_verb (argv[1], &error);
  if (verb == NULL)
    return verb_fail (error);
  return verb->run (verb, (char *[]) { argv[1], (char *) "--help", NULL });
}

/* Help goes out through stdio, and GLib exits behind it as if that had worked. */
static void
check_standard_output (void)
{
  if (fflush (stdout) == 0 && !ferror (stdout))
    return;
  fprintf (stderr, "gov: standard output: %s\n", g_strerror (errno));
  _exit (EXIT_WRONG);
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) arguments = NULL;
  gboolean version = FALSE;
  const Verb *verb;

  setlocale (LC_ALL, "");
  atexit (check_standard_output);
  arguments = take_first_options (argv, &version, &error);
  if (arguments == NULL)
    return verb_fail (error);
  if (version)
    {
      g_print ("gov %s\n", GOV_VERSION_S);
      return EXIT_GOOD;
    }
  if (arguments[0] == NULL || arguments[1] == NULL)
    {
      g_set_error_literal (&error, G_OPTION_ERROR, G_OPTION_ERROR_FAILED, "which verb?");
      return verb_fail (error);
    }
  if (g_str_equal (arguments[1], "help"))
    return help (arguments + 1);
  verb = find_verb (arguments[1], &error);
  return verb ? verb->run (verb, arguments + 1) : verb_fail (error);
}
