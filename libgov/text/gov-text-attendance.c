#include "text/gov-text-attendance-private.h"

#include <string.h>

/* Lists of those present and absent: behind a label ("Aanwezig: …"), below a heading, or in a table. */

#define MAX_ENTRIES 1000
#define MAX_LED_ON 200 /* blocks that a list goes on over */

/* A stretch of tokens that is a name, with what stands in brackets behind it */
typedef struct
{
  guint first, last;           /* of the name */
  int bracket_first, bracket_last;
  gboolean dash;               /* that stands behind a dash instead */
  int office;                  /* the first word of what somebody is, before the name; -1 for none */
  gboolean titled;             /* "Mr" stands before it */
  guint given_first, given_last; /* the given name, where it stands behind the family name; 0 for none */
} Entry;

void
gov_attendees_add_person (GovAttendees *self,
                           const char    *label,
                           const char    *given,
                           const char    *family,
                           const char    *organization,
                           const char    *role,
                           GovSpan        span)
{
  g_autofree char *name = g_strstrip (g_strdup_printf ("%s %s", given, family));
  g_autofree char *key = gov_lexicon_fold (name, strlen (name));
  guint known = strchr (key, ' ') == NULL ? GPOINTER_TO_UINT (g_hash_table_lookup (self->text->alias_table, key)) : 0;
  guint number = known != 0 ? known - 1 : gov_text_get_actor (self->text, key, label != NULL ? label : name, "person");
  GovActor *actor = gov_text_actor (self->text, number);

  /* "Chair: Mary", who is on the list with her full name */
  self->last = number;
  if (known != 0 && actor->listed)
    return;
  if (!actor->listed)
    actor->absent = self->absent;
  actor->listed = TRUE;
  actor->small = g_unichar_islower (g_utf8_get_char (name));
  if (actor->organization == NULL && organization != NULL && *organization != '\0')
    actor->organization = g_strdup (organization);
  if (actor->role == NULL && role != NULL)
    actor->role = g_strdup (role);
  gov_text_actor_add_evidence (self->text, number, span);
  gov_text_add_aliases (self->text, number, given, family);
}

/* The role that a word or two say: the name of the label's section, "chair" or "secretary" */
static const char *
find_role (GovText *self,
           guint    first,
           guint    end)
{
  for (guint i = first; i < end; i++)
    {
      const GovWordsRule *rule = gov_text_token_rule (self, i, GOV_WORDS_LABEL);

      if (rule != NULL &&
          (g_str_equal (rule->section->name, "chair") || g_str_equal (rule->section->name, "secretary")))
        return rule->section->name;
    }
  return NULL;
}

/* A title, though in capitals it looks like an acronym: "MBA" */
static gboolean
is_honorific (GovText *self,
              guint    token)
{
  const GovToken *t = gov_text_token (self, token);

  return !t->mark &&
         gov_text_word_is (self, gov_text_get_word (self, self->text->str + t->span.start, t->span.end - t->span.start),
                           GOV_WORDS_HONORIFIC);
}

/* A word with letters and digits, by which an organisation knows somebody: "M0ABC" */
static gboolean
is_code (GovText *self,
         guint    token)
{
  const GovToken *t = gov_text_token (self, token);
  guint n_digits = 0, n_letters = 0;

  for (gsize i = t->span.start; i < t->span.end; i++)
    {
      n_digits += g_ascii_isdigit (self->text->str[i]);
      n_letters += g_ascii_isupper (self->text->str[i]);
    }
  return n_digits > 0 && n_letters > 0 && n_digits + n_letters == t->span.end - t->span.start;
}

/* Whether only roles, titles and the like stand here: "Gemeinderäte", "BSc MSc", "Chair" */
static gboolean
is_role (GovText     *self,
         const Entry *entry)
{
  for (guint i = entry->first; i <= entry->last; i++)
    if (!gov_text_token_is (self, i, GOV_WORDS_ACTOR) && !is_honorific (self, i) && !gov_text_token_has_shape (self, i, GOV_ATOM_NUMBER) &&
        !gov_text_token_is (self, i, GOV_WORDS_LABEL) && !gov_text_token_is (self, i, GOV_WORDS_MEMBERS) &&
        !gov_text_token_is (self, i, GOV_WORDS_LANGUAGE) && !is_code (self, i))
      return FALSE;
  return TRUE;
}

/* "de Wilde", "Omar Said": a word with a capital inside a name is no verb, whatever it is elsewhere */
static gboolean
is_capital_inside (GovText     *self,
                   const Entry *entry,
                   guint        token)
{
  return token > entry->first && gov_text_token_has_shape (self, token, GOV_ATOM_NAME) &&
         g_unichar_islower (g_utf8_get_char (self->text->str + gov_text_token (self, token)->span.end - 1)) &&
         gov_text_token_has_shape (self, entry->first, GOV_ATOM_NAME);
}

/* Small words inside a name are particles, in some languages such as no rule knows: "dos", "ben" */
static gboolean
is_long_small_word (GovText *self,
                    guint    token)
{
  const GovToken *t = gov_text_token (self, token);

  return !t->mark && t->span.end - t->span.start > 3 && g_unichar_islower (g_utf8_get_char (self->text->str + t->span.start)) &&
         !gov_text_token_is (self, token, GOV_WORDS_PARTICLE) && !is_honorific (self, token);
}

/* A name begins with a capital, is short, and has no verb */
static gboolean
is_name (GovText     *self,
         const Entry *entry)
{
  if (entry->last < entry->first || entry->last - entry->first > 5)
    return FALSE;
  for (guint i = entry->first; i <= entry->last; i++)
    if ((gov_text_token_is (self, i, GOV_WORDS_FINITE) && !is_capital_inside (self, entry, i)) || gov_text_token_is (self, i, GOV_WORDS_MEETING) || gov_text_token_has_shape (self, i, GOV_ATOM_NUMBER) ||
        (gov_text_token_is (self, i, GOV_WORDS_PREPOSITION) && !gov_text_token_is (self, i, GOV_WORDS_PARTICLE)) || is_long_small_word (self, i))
      return FALSE;
  if (is_role (self, entry))
    return FALSE;
  return gov_text_token_has_shape (self, entry->first, GOV_ATOM_NAME) && gov_text_token_has_shape (self, entry->last, GOV_ATOM_NAME);
}

/* Drops what stands before a name ("de heer", "mevrouw", "drs.") and behind it ("MBA", "@name") */
static void
skip_honorifics (GovText *self,
                 Entry   *entry)
{
  while (entry->first < entry->last && (is_honorific (self, entry->first) ||
                                        (gov_text_token_is (self, entry->first, GOV_WORDS_DETERMINER) &&
                                         !gov_text_token_has_shape (self, entry->first, GOV_ATOM_NAME)) ||
                                        gov_text_token (self, entry->first)->mark))
    {
      entry->titled = entry->titled || is_honorific (self, entry->first);
      entry->first++;
    }
  while (entry->last > entry->first && (is_honorific (self, entry->last) || is_code (self, entry->last) ||
                                        gov_text_is_handle (self, entry->last)))
    entry->last--;
}

/* "John Brown (JB)": the letters by which the rest of the text calls somebody; NULL for something else in brackets */
static char *
find_initials (GovText *self,
               guint    name,
               guint    first,
               guint    last)
{
  const GovToken *t = gov_text_token (self, first);
  const char *text = self->text->str;

  if (first != last || t->span.end - t->span.start > 3 || t->span.end - t->span.start < 2 ||
      text[t->span.start] != text[gov_text_token (self, name)->span.start])
    return NULL;
  for (gsize i = t->span.start; i < t->span.end; i++)
    if (!g_ascii_isupper (text[i]))
      return NULL;
  return gov_text_copy (self, t->span.start, t->span.end);
}

static void
add_initials (GovText    *self,
              const char *alias,
              const char *given,
              const char *family)
{
  g_autofree char *label = g_strstrip (g_strdup_printf ("%s %s", given, family));
  g_autofree char *key = gov_lexicon_fold (label, strlen (label));

  gov_text_add_initials (self, alias, gov_text_get_actor (self, key, label, "person"));
}

/* Whether several entries of the list begin with the word, and it is not all of a name: then it is what they are,
 * "Gemeindevertreter Jan Petersen" */
static gboolean
is_shared_opener (const GovAttendees *self,
                  const Entry      *entry)
{
  GovText *text = self->text;
  guint n_names = 0;

  if (self->openers == NULL ||
      GPOINTER_TO_UINT (g_hash_table_lookup (self->openers, gov_text_folded (text, entry->first))) < 2)
    return FALSE;
  for (guint i = entry->first; i <= entry->last; i++)
    n_names += gov_text_token_has_shape (text, i, GOV_ATOM_NAME) && !gov_text_token_is (text, i, GOV_WORDS_PARTICLE);
  return n_names >= 3;
}

/* A word in small letters that no rule knows */
static gboolean
is_small_noun (GovText *self,
               guint    token)
{
  return !gov_text_token (self, token)->mark && !gov_text_token_has_shape (self, token, GOV_ATOM_NAME) &&
         !gov_text_token_has_shape (self, token, GOV_ATOM_NUMBER) &&
         gov_text_kinds (self, token) == 0;
}

/* Whether a word with a capital belongs to an office and not to the name behind it: "Board members Ann Lee", "School
 * Principal Ann Lee" */
static gboolean
is_of_office (GovText     *self,
              const Entry *entry,
              guint        token)
{
  const GovWordsRule *rule = token + 1 < entry->last ? gov_text_token_rule (self, token + 1, GOV_WORDS_ACTOR) : NULL;

  return rule != NULL && gov_text_token_has_shape (self, token + 2, GOV_ATOM_NAME) &&
         (gov_text_token_is (self, token, GOV_WORDS_ACTOR) || gov_text_token_has_shape (self, token, GOV_ATOM_ACRONYM)) &&
         (!gov_text_token_has_shape (self, token + 1, GOV_ATOM_NAME) ||
          gov_words_section_is (rule->section, GOV_ATTRIBUTE_NAME, "person"));
}

/* Notes the office that stands before a name: "wethouder A. Jansen", "1. stellv. Vorsitzende Eva Lang" */
static void
skip_office (const GovAttendees *self,
             Entry            *entry)
{
  GovText *text = self->text;
  guint first = entry->first, last = entry->first;

  for (guint i = entry->first; i < entry->last; i++)
    {
      const GovWordsRule *rule = gov_text_token_rule (text, i, GOV_WORDS_ACTOR);

      if (rule != NULL &&
          (!gov_text_token_has_shape (text, i, GOV_ATOM_NAME) || gov_words_section_is (rule->section, GOV_ATTRIBUTE_NAME, "person")))
        last = i + 1;
      else if (rule == NULL && i == last && is_small_noun (text, i) && gov_text_token_has_shape (text, i + 1, GOV_ATOM_NAME) && i + 1 < entry->last)
        last = i + 1; /* "heemraden R. Klaver" */
      else if (!gov_text_token_has_shape (text, i, GOV_ATOM_NUMBER) && gov_text_token_has_shape (text, i, GOV_ATOM_NAME) && !is_of_office (text, entry, i))
        break;
    }
  entry->first = last;
  if (last == first && is_shared_opener (self, entry))
    entry->first++;
  if (entry->first > first)
    entry->office = first;
}

/* "[JB] John Brown": the letters in front, NULL for none */
static char *
take_initials (GovText *self,
               Entry   *entry)
{
  const GovToken *t = gov_text_token (self, entry->first);
  const char *text = self->text->str;

  if (entry->last == entry->first || t->span.start == 0 || text[t->span.start - 1] != '[' || text[t->span.end] != ']' ||
      !gov_text_token_has_shape (self, entry->first, GOV_ATOM_ACRONYM))
    return NULL;
  return gov_text_copy (self, t->span.start, gov_text_token (self, entry->first++)->span.end);
}

static void
add_entry (GovAttendees  *self,
           const Entry *listed)
{
  GovText *text = self->text;
  Entry named = *listed, *entry = &named;
  g_autofree char *alias = take_initials (text, entry);
  guint split = entry->first + 1;
  g_autofree char *given = NULL, *family = NULL, *organization = NULL;
  g_autofree char *office = NULL;
  const char *role = NULL;
  GovSpan span = { gov_text_token (text, entry->first)->span.start, gov_text_token (text, entry->last)->span.end };
  g_autofree char *label = gov_text_copy (text, span.start, span.end); /* \"J. Smit\" keeps its full stop */

  /* "Jan Jaap Pietersen" and "Jan van den Berg": a particle belongs to the family name */
  while (split < entry->last && !gov_text_token_is (text, split, GOV_WORDS_PARTICLE))
    split++;
  if (entry->last == entry->first)
    {
      given = g_strdup ("");
      family = gov_text_copy (text, span.start, span.end);
      if (entry->titled && entry->first > 0 && is_honorific (text, entry->first - 1)) /* "Herr Sauer" is all that is known */
        {
          span.start = gov_text_token (text, entry->first - 1)->span.start;
          g_free (label);
          label = gov_text_copy (text, span.start, span.end);
        }
    }
  else
    {
      given = gov_text_copy (text, span.start, gov_text_token (text, split - 1)->span.end);
      family = gov_text_copy (text, gov_text_token (text, split)->span.start, span.end);
    }
  if (entry->given_first > 0)
    {
      g_free (label);
      g_free (given);
      g_free (family);
      family = gov_text_copy (text, span.start, span.end);
      span.end = gov_text_token (text, entry->given_last)->span.end;
      given = gov_text_copy (text, gov_text_token (text, entry->given_first)->span.start, span.end);
      label = g_strdup_printf ("%s %s", given, family);
    }
  if (entry->office >= 0)
    role = office = gov_text_copy (text, gov_text_token (text, entry->office)->span.start,
                                   gov_text_token (text, entry->first - 1)->span.end);
  if (entry->bracket_first >= 0)
    {
      const char *said = find_role (text, entry->bracket_first, entry->bracket_last + 1);

      if (alias == NULL)
        alias = find_initials (text, entry->first, entry->bracket_first, entry->bracket_last);
      role = said != NULL ? said : role;
      if (alias == NULL && !gov_text_is_handle (text, entry->bracket_first) && !gov_text_token_is (text, entry->bracket_first, GOV_WORDS_LABEL) &&
          !gov_text_token_is (text, entry->bracket_first, GOV_WORDS_PREPOSITION) &&
          !gov_text_token_is (text, entry->bracket_first, GOV_WORDS_BOUND))
        organization = gov_text_copy (text, gov_text_token (text, entry->bracket_first)->span.start,
                                      gov_text_token (text, entry->bracket_last)->span.end);
    }
  gov_attendees_add_person (self, label, given, family, organization, role, span);
  if (alias == NULL && entry->bracket_first >= 0 && gov_text_is_handle (text, entry->bracket_first))
    alias = gov_text_copy (text, gov_text_token (text, entry->bracket_first)->span.start,
                           gov_text_token (text, entry->bracket_last)->span.end);
  if (alias != NULL)
    add_initials (text, alias, given, family);
}

/* Somebody by the tokens of a name */
void
gov_attendees_add_name (GovAttendees *self,
                         guint          first,
                         guint          last)
{
  Entry entry = { first, last, -1, -1, FALSE, -1, FALSE, 0, 0 };

  if (is_name (self->text, &entry))
    add_entry (self, &entry);
}

typedef enum
{
  GAP_NONE,
  GAP_LINE,   /* the line ends */
  GAP_COLUMN, /* blanks as wide as between columns */
  GAP_LINK,   /* one link ends, and another begins */
} Gap;

/* What stands between a token and the one before it in the file */
static Gap
find_gap (GovText *self,
          guint    i)
{
  gsize start = gov_text_get_source (self, gov_text_token (self, i - 1)->span.end - 1) + 1;
  gsize end = gov_text_get_source (self, gov_text_token (self, i)->span.start);

  if (end > start && memchr (self->source->text + start, '\n', end - start) != NULL)
    return GAP_LINE;
  if (end > start && self->source->text[start] == ']')
    return self->source->text[end - 1] == '[' ? GAP_LINK : GAP_NONE;
  if (gov_text_token (self, i)->span.start > gov_text_token (self, i - 1)->span.end + 1)
    start += gov_text_token (self, i)->span.start - gov_text_token (self, i - 1)->span.end - 1;
  return end >= start + 3 ? GAP_COLUMN : GAP_NONE;
}

/* Whether the lines of a list end entries too: it is set in columns, or has no commas */
static gboolean
has_columns (GovText *self,
             guint    first,
             guint    end)
{
  gboolean commas = FALSE;
  guint depth = 0;

  for (guint i = first + 1; i < end; i++)
    {
      char mark = gov_text_token_mark (self, i);

      if (find_gap (self, i) == GAP_COLUMN)
        return TRUE;
      depth += mark == '(';
      depth -= mark == ')' && depth > 0;
      commas = commas || (depth == 0 && (mark == ',' || mark == ';'));
    }
  return !commas;
}

/* The mark that ends an entry before the token: a comma and the like, "and", a colon (then what stood before is the
 * name of a group), or blanks as wide as between columns; 0 for none */
static char
find_separator (GovText *self,
                guint    first,
                guint    i,
                guint    end,
                gboolean columns)
{
  char mark = i < end ? gov_text_token_mark (self, i) : ',';

  if (mark == ',' || mark == ';' || mark == ':' || mark == '|')
    return mark;
  if (mark == 0 && gov_text_token_is (self, i, GOV_WORDS_AND))
    return ',';
  return i > first && (columns ? find_gap (self, i) != GAP_NONE : find_gap (self, i) == GAP_LINK) ? ' ' : 0;
}

static void
finish_entry (const GovAttendees *attendance,
              GArray           *entries,
              Entry            *entry)
{
  GovText *self = attendance->text;

  skip_office (attendance, entry);
  /* "Town Clerk - Mr R Evans": the office comes first */
  if (entry->dash && gov_text_token_is (self, entry->last, GOV_WORDS_ACTOR) &&
      gov_text_token_has_shape (self, entry->bracket_first, GOV_ATOM_NAME) && !gov_text_token_is (self, entry->bracket_last, GOV_WORDS_ACTOR))
    {
      entry->first = entry->bracket_first;
      entry->last = entry->bracket_last;
      entry->bracket_first = entry->bracket_last = -1;
    }
  skip_honorifics (self, entry);
  g_array_append_vals (entries, entry, 1);
}

/* Cuts tokens at commas, semicolons, columns and "and" into entries */
static GArray *
find_entries (const GovAttendees *attendance,
              guint             first,
              guint             end)
{
  GovText *self = attendance->text;
  GArray *entries = g_array_new (FALSE, FALSE, sizeof (Entry));
  Entry entry = { first, first, -1, -1, FALSE, -1, FALSE, 0, 0 };
  guint depth = 0;
  gboolean open = FALSE, dash = FALSE, columns = has_columns (self, first, end);

  for (guint i = first; i <= end; i++)
    {
      char mark = i < end ? gov_text_token_mark (self, i) : ',', separator = depth == 0 ? find_separator (self, first, i, end, columns) : 0;

      if (separator != 0)
        {
          if (open && separator != ':')
            finish_entry (attendance, entries, &entry);
          open = dash = FALSE;
          if (separator != ' ')
            continue;
        }
      dash = dash || (open && depth == 0 && mark == 0 && gov_text_is_behind_dash (self, i));

      if (mark == '(' || mark == '<')
        depth++;
      else if (mark == ')' || mark == '>')
        depth -= depth > 0;
      else if ((depth > 0 || dash) && open)
        {
          if (entry.bracket_first < 0)
            {
              entry.bracket_first = i;
              entry.dash = dash;
            }
          entry.bracket_last = i;
        }
      else if (depth == 0 && mark == 0)
        {
          if (!open)
            entry = (Entry){ i, i, -1, -1, FALSE, -1, FALSE, 0, 0 };
          entry.last = entry.bracket_first < 0 ? i : entry.last;
          open = TRUE;
        }
    }
  return entries;
}

/* "quentin", "mags_b": a name that people have on the net, in a list that has such */
static gboolean
is_nick (const GovAttendees *self,
         const Entry        *entry)
{
  GovText *text = self->text;
  const GovToken *t = gov_text_token (text, entry->first);

  return self->nicks && entry->first == entry->last && entry->office < 0 && !t->mark && t->span.end - t->span.start > 1 &&
         !gov_text_token_has_shape (text, entry->first, GOV_ATOM_NUMBER) && gov_text_word_kinds (text, t->word) == 0 &&
         g_unichar_islower (g_utf8_get_char (text->text->str + t->span.start));
}

/* Whether a list has people by such names: all of its entries are one word, and two or more of them are none that the
 * reader knows */
static gboolean
has_nicks (GovAttendees *self,
           guint         first,
           guint         end)
{
  g_autoptr (GArray) entries = find_entries (self, first, end);
  guint n = 0;

  self->nicks = TRUE;
  for (guint i = 0; i < entries->len; i++)
    {
      const Entry *entry = &g_array_index (entries, Entry, i);

      if (entry->first != entry->last)
        return FALSE;
      n += is_nick (self, entry);
    }
  return n > 1;
}

/* Whether somebody is named, in whatever way */
static gboolean
is_anybody (const GovAttendees *self,
            const Entry        *entry)
{
  return is_name (self->text, entry) || is_nick (self, entry);
}

static gboolean
is_full_name (GovText     *self,
              const Entry *entry)
{
  return entry->last > entry->first && is_name (self, entry);
}

/* "Berg, Jan van den (Acme)" has two entries that are one name */
static gboolean
is_reversed (GovText *self,
             GArray  *entries)
{
  const Entry *family, *given;

  if (entries->len != 2)
    return FALSE;
  family = &g_array_index (entries, Entry, 0);
  given = &g_array_index (entries, Entry, 1);
  if (family->bracket_first >= 0 || family->office >= 0 || given->office >= 0 || !gov_text_token_has_shape (self, family->last, GOV_ATOM_NAME) ||
      !gov_text_token_has_shape (self, given->first, GOV_ATOM_NAME) || given->last - given->first > 3 || is_role (self, given))
    return FALSE;
  for (guint i = given->first + 1; i <= given->last; i++)
    if (!gov_text_token_is (self, i, GOV_WORDS_PARTICLE) && gov_text_token (self, i)->span.end > gov_text_token (self, i)->span.start + 1)
      return FALSE;
  return family->last == family->first || (family->last - family->first < 3 && gov_text_token_is (self, family->first, GOV_WORDS_PARTICLE));
}

/* Makes one entry of them: the name begins behind the comma */
static void
turn_round (GovAttendees *self,
            GArray       *entries)
{
  Entry *family, given;

  if (!is_reversed (self->text, entries))
    return;
  family = &g_array_index (entries, Entry, 0);
  given = g_array_index (entries, Entry, 1);
  family->given_first = given.first;
  family->given_last = given.last;
  family->bracket_first = given.bracket_first;
  family->bracket_last = given.bracket_last;
  g_array_set_size (entries, 1);
}

/* Whether a semicolon comes before the next comma, behind an entry of a list */
static gboolean
ends_at_semicolon (GovText     *self,
                   const Entry *entry)
{
  guint i = MAX ((int) entry->last, entry->bracket_last) + 1;

  while (i < self->tokens->len && gov_text_token_mark (self, i) == ')')
    i++;
  return i < self->tokens->len && gov_text_token_mark (self, i) == ';';
}

/* "Jane Roe, Acme; John Doe, Initech": where semicolons stand between people, commas stand before what they are */
static void
drop_attributes (GovText *self,
                 guint    first,
                 GArray  *entries)
{
  gboolean person = FALSE;
  guint kept = 0, from = first, n_semicolons = 0;
  gboolean pairs;

  for (guint i = 0; i < entries->len; i++)
    n_semicolons += ends_at_semicolon (self, &g_array_index (entries, Entry, i));
  pairs = n_semicolons > 1 && entries->len <= 2 * (n_semicolons + 1); /* hardly more than one behind each */
  for (guint i = 0; i < entries->len; i++)
    {
      Entry entry = g_array_index (entries, Entry, i);
      gboolean comma = FALSE, other = i == 0;

      for (; from < entry.first; from++)
        {
          comma = comma || gov_text_token_mark (self, from) == ',';
          other = other || gov_text_token_mark (self, from) == ';';
        }
      if (other || !comma)
        person = is_full_name (self, &entry);
      else if (person && (pairs || !is_full_name (self, &entry)) && ends_at_semicolon (self, &entry))
        continue;
      g_array_index (entries, Entry, kept++) = entry;
    }
  g_array_set_size (entries, kept);
}

/* Reads a list of names; FALSE when it is none */
static gboolean
read_list (GovAttendees *self,
           guint       first,
           guint       end,
           gboolean    bullet)
{
  g_autoptr (GArray) entries = find_entries (self, first, end);
  guint n_names = 0, n_roles = 0;

  if (bullet && self->reversed)
    turn_round (self, entries);
  drop_attributes (self->text, first, entries);
  for (guint i = 0; i < entries->len; i++)
    {
      n_names += is_anybody (self, &g_array_index (entries, Entry, i));
      n_roles += is_role (self->text, &g_array_index (entries, Entry, i)) ||
                 (i > 0 && !gov_text_token_has_shape (self->text, g_array_index (entries, Entry, i).first, GOV_ATOM_NAME));
    }
  /* "- Jane Doe, Acme", "Jane Doe, Acme, also minute taker": a full name, and what it is */
  if (bullet && n_names > 0 && entries->len > 1 && entries->len <= 4 && is_full_name (self->text, &g_array_index (entries, Entry, 0)) &&
      !is_full_name (self->text, &g_array_index (entries, Entry, 1)))
    g_array_set_size (entries, 1);
  else if (n_names == 0 || n_names * 3 < (entries->len - n_roles) * 2)
    return FALSE;
  for (guint i = 0; i < entries->len; i++)
    if (is_anybody (self, &g_array_index (entries, Entry, i)))
      add_entry (self, &g_array_index (entries, Entry, i));
  return TRUE;
}

/* Reads the names of a cell */
gboolean
gov_attendees_read_list (GovAttendees *self,
                         guint         first,
                         guint         end)
{
  return first < end && read_list (self, first, end, FALSE);
}

static gboolean
ends_with_comma (GovText *self,
                 guint    block)
{
  const GovBlock *b = gov_text_block (self, block);

  return b->span.end > b->span.start && strchr (",;:", self->text->str[b->span.end - 1]) != NULL;
}

/* The end of a list that begins in a sentence: its block, and the blocks behind that a comma leads on to */
static guint
find_list_end (GovText           *self,
               const GovSentence *s)
{
  guint block = s->block, end = s->first + s->n_tokens;
  const GovBlock *b = gov_text_block (self, block);

  if (self->text->str[s->span.end - 1] == ':' || strchr ("*_", self->text->str[s->span.end - 1]) != NULL)
    end = gov_text_sentence_end (self, b->first + b->n_sentences - 1);
  while (ends_with_comma (self, block) && block - s->block < MAX_LED_ON && block + 1 < self->blocks->len && !gov_text_block (self, block + 1)->heading &&
         gov_text_block (self, block + 1)->n_sentences == 1)
    {
      block++;
      end = gov_text_sentence_end (self, gov_text_block (self, block)->first);
    }
  return end;
}

static void
set_role (GovActor   *actor,
          const char *role)
{
  g_free (actor->role);
  actor->role = g_strdup (role);
}

/* Whether nothing but full names stands behind a label that the reader does not know: "Facilitator: Jane Roe" */
static gboolean
is_strict_list (const GovAttendees  *self,
                const GovSentence *s,
                guint              label,
                guint              end)
{
  GovText *text = self->text;
  g_autoptr (GArray) entries = find_entries (self, label + 1, end);

  for (guint i = s->first; i < label; i++)
    if (gov_text_token_is (text, i, GOV_WORDS_LABEL) || gov_text_token_has_shape (text, i, GOV_ATOM_NUMBER) ||
        gov_text_token_is (text, i, GOV_WORDS_FINITE))
      return FALSE;
  for (guint i = 0; i < entries->len; i++)
    {
      const Entry *entry = &g_array_index (entries, Entry, i);

      if (i > 0 && !gov_text_token_has_shape (text, entry->first, GOV_ATOM_NAME))
        continue; /* "…, community manager" */
      if (!is_name (text, entry) || (entry->last == entry->first && !entry->titled))
        return FALSE;
      for (guint k = entry->first; k <= entry->last; k++)
        if (gov_text_kinds (text, k) != 0 &&
            !gov_text_token_is (text, k, GOV_WORDS_PARTICLE))
          return FALSE;
    }
  return entries->len > 0;
}

/* "Aanwezig: …": a list in the same sentence, or in the cell behind */
static gboolean
read_label (GovText           *self,
            const GovSentence *s,
            gboolean           head)
{
  GovAttendees attendance = { self, FALSE, 0, NULL };
  gboolean row = gov_text_block (self, s->block)->kind == GOV_BLOCK_ROW;
  guint end = row ? s->first + s->n_tokens : find_list_end (self, s), before = self->actors->len;
  guint label, next;
  const char *kind;

  if ((row && !head) || !gov_attendees_find_label_end (self, s, end, &label, &next))
    return FALSE;
  kind = gov_attendees_find_label_kind (self, s, label);
  attendance.absent = g_strcmp0 (kind, "absent") == 0;
  if (kind == NULL && !(head && next > label && is_strict_list (&attendance, s, label, end)))
    return FALSE;
  attendance.nicks = kind != NULL && has_nicks (&attendance, next, end);
  if (!read_list (&attendance, next, end, FALSE) || kind == NULL || attendance.absent || g_str_equal (kind, "present"))
    return TRUE;
  for (guint k = before; k < self->actors->len; k++)
    set_role (gov_text_actor (self, k), kind);
  if (before == self->actors->len)
    set_role (gov_text_actor (self, attendance.last), kind);
  return TRUE;
}

/* "Councillors A and B were present, C was absent": a sentence of the head with such a word, and those who are named in
 * the line below a list with their office: "wijkagent Jan Smit" */
static void
read_prose (GovText           *self,
            const GovSentence *s)
{
  GovAttendees attendance = { self, FALSE, 0, NULL };
  gboolean present = FALSE, verb = FALSE;
  g_autoptr (GArray) hits = g_array_new (FALSE, FALSE, sizeof (GovHit));

  if (s->heading || gov_text_block (self, s->block)->kind == GOV_BLOCK_ROW)
    return;
  for (guint i = s->first; i < s->first + s->n_tokens; i++)
    {
      gov_text_match (self, i, s->first, s->first + s->n_tokens, GOV_KIND_BIT (GOV_WORDS_LABEL), hits);
      verb = verb || gov_text_token_is (self, i, GOV_WORDS_FINITE);
    }
  for (guint i = 0; i < hits->len; i++)
    {
      const char *name = g_array_index (hits, GovHit, i).rule->section->name;

      if (gov_words_section_is (g_array_index (hits, GovHit, i).rule->section, GOV_ATTRIBUTE_PROSE, "no"))
        continue;
      present = present || g_str_equal (name, "present");
      attendance.absent = attendance.absent || g_str_equal (name, "absent");
    }
  if (verb && (present || attendance.absent))
    gov_attendees_read_prose (&attendance, s);
}

/* "Wethouder Jan Smit, wijkagent Els Bos en 25 bewoners": the line below a list goes on with people and their offices */
static void
read_more_people (GovText           *self,
                  const GovSentence *s)
{
  GovAttendees attendance = { self, FALSE, 0, NULL };
  guint end = s->first + s->n_tokens;
  g_autoptr (GArray) entries = NULL;

  for (guint i = s->first; i < end; i++)
    if (gov_text_token_is (self, i, GOV_WORDS_FINITE) || gov_text_token_mark (self, i) == ':')
      return;
  entries = find_entries (&attendance, s->first, end);
  for (guint i = 0; i < entries->len; i++)
    {
      const Entry *entry = &g_array_index (entries, Entry, i);

      if (entry->office >= 0 && is_full_name (self, entry))
        add_entry (&attendance, entry);
    }
}

/* A table of people in the head; notes its rows */
static void
read_head_tables (GovText  *self,
                  guint     head,
                  gboolean *in_table)
{
  GovAttendees attendance = { self, FALSE, 0, NULL };
  GovPeopleTable table = { 0 };

  for (guint i = 0; i < MIN (head, self->blocks->len); i++)
    if (gov_text_block (self, i)->kind == GOV_BLOCK_ROW && gov_text_block (self, i)->section < 0)
      in_table[i] = gov_attendees_read_row (&attendance, i, &table);
}

/* Looks through the entries below a heading for what they have in common: words that they begin with, names whose family
 * name comes first, and such that people have on the net */
static void
look_through (GovAttendees *self,
              guint         block)
{
  GovText *text = self->text;
  guint n_blocks = 0, n_reversed = 0, n_nicks = 0;

  for (guint i = block + 1; i < text->blocks->len && !gov_text_block (text, i)->heading; i++)
    {
      const GovBlock *b = gov_text_block (text, i);
      g_autoptr (GArray) entries = NULL;
      guint first;

      if (b->n_sentences == 0 || b->kind == GOV_BLOCK_ROW)
        continue;
      first = gov_text_sentence (text, b->first)->first;
      entries = find_entries (self, first, gov_text_sentence_end (text, b->first + b->n_sentences - 1));
      if (entries->len > MAX_ENTRIES)
        return;
      n_blocks++;
      n_reversed += is_reversed (text, entries);
      self->nicks = b->kind == GOV_BLOCK_ITEM;
      n_nicks += entries->len > 0 && is_nick (self, &g_array_index (entries, Entry, 0));
      for (guint k = 0; k < entries->len; k++)
        {
          const char *word = gov_text_folded (text, g_array_index (entries, Entry, k).first);
          guint n = GPOINTER_TO_UINT (g_hash_table_lookup (self->openers, word));

          g_hash_table_insert (self->openers, (char *) word, GUINT_TO_POINTER (n + 1));
        }
    }
  self->nicks = n_nicks > 1;
  self->reversed = n_reversed > 1 && n_reversed * 3 >= n_blocks * 2;
}

/* What stands below a heading such as "Aanwezigen", up to the first block that is no list */
static void
read_section (GovText          *self,
              const GovSection *section,
              guint             head,
              gboolean         *in_table)
{
  g_autoptr (GHashTable) openers = g_hash_table_new (g_str_hash, g_str_equal);
  GovAttendees attendance = { self, section->kind == GOV_SECTION_ABSENT, 0, NULL };
  GovPeopleTable table = { 0 };

  attendance.openers = openers;
  look_through (&attendance, section->block);
  for (guint i = section->block + 1; i < self->blocks->len && !gov_text_block (self, i)->heading; i++)
    {
      const GovBlock *block = gov_text_block (self, i);
      const GovSentence *s = block->n_sentences > 0 ? gov_text_sentence (self, block->first) : NULL;
      guint first, end;

      if (s == NULL || block->kind == GOV_BLOCK_RULE)
        continue;
      if (block->kind == GOV_BLOCK_ROW)
        {
          gboolean people = gov_attendees_read_row (&attendance, i, &table);

          if (i < head)
            in_table[i] = people;
          continue;
        }
      if (s->n_tokens == 1 && block->n_sentences == 1 && block->kind == GOV_BLOCK_PARAGRAPH && gov_text_token_has_shape (self, s->first, GOV_ATOM_ACRONYM))
        continue; /* a party, and its people below it */
      first = s->first;
      end = gov_text_sentence_end (self, block->first + block->n_sentences - 1);
      if (gov_text_label (self, s, "absent", NULL) != NULL)
        attendance.absent = TRUE;
      else if (gov_text_label (self, s, "present", NULL) != NULL)
        attendance.absent = FALSE;
      if (!read_list (&attendance, first, end, block->n_lines == 1) && end - first > 12)
        break;
    }
}

void
gov_text_find_attendance (GovText *self)
{
  guint head = gov_text_find_head_end (self), list = G_MAXUINT - 1;
  g_autofree gboolean *in_table = g_new0 (gboolean, head + 1);

  for (guint i = 0; i < self->sections->len; i++)
    {
      const GovSection *section = gov_text_section (self, i);

      if (section->kind == GOV_SECTION_PRESENT || section->kind == GOV_SECTION_ABSENT)
        read_section (self, section, head, in_table);
    }
  read_head_tables (self, head, in_table);
  for (guint i = 0; i < self->sentences->len; i++)
    {
      const GovSentence *s = gov_text_sentence (self, i);
      gboolean in_head = s->block < head && (int) s->block != self->title;

      if (in_head && in_table[s->block])
        continue;
      if (read_label (self, s, in_head))
        list = s->block;
      else if (in_head)
        {
          read_prose (self, s);
          if (s->block == list + 1 && !s->heading)
            read_more_people (self, s);
        }
    }
}
