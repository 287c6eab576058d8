#include "text/gov-lexicon-private.h"

#include <string.h>

#include "base/gov-error.h"
#include "text/gov-affixes-private.h"

/* What the sections of a words file are called */
static const char *const kind_names[GOV_WORDS_N_KINDS] = {
  [GOV_WORDS_LANGUAGE] = "language",
  [GOV_WORDS_CLASS] = "class",
  [GOV_WORDS_ABBREVIATION] = "abbreviation",
  [GOV_WORDS_MONTH] = "month",
  [GOV_WORDS_WEEKDAY] = "weekday",
  [GOV_WORDS_NUMERAL] = "numeral",
  [GOV_WORDS_SEASON] = "season",
  [GOV_WORDS_PART] = "part",
  [GOV_WORDS_DUE] = "due",
  [GOV_WORDS_BOUND] = "bound",
  [GOV_WORDS_RELATIVE] = "relative",
  [GOV_WORDS_CLOCK] = "clock",
  [GOV_WORDS_DURATION] = "duration",
  [GOV_WORDS_DETERMINER] = "determiner",
  [GOV_WORDS_PREPOSITION] = "preposition",
  [GOV_WORDS_AGENT] = "agent",
  [GOV_WORDS_PLACE] = "place",
  [GOV_WORDS_OF] = "of",
  [GOV_WORDS_AND] = "and",
  [GOV_WORDS_SUBORDINATOR] = "subordinator",
  [GOV_WORDS_RELATIVIZER] = "relativizer",
  [GOV_WORDS_BUT] = "but",
  [GOV_WORDS_FINITE] = "finite",
  [GOV_WORDS_MODAL] = "modal",
  [GOV_WORDS_TO] = "to",
  [GOV_WORDS_ABOUT] = "about",
  [GOV_WORDS_PRONOUN] = "pronoun",
  [GOV_WORDS_WE] = "we",
  [GOV_WORDS_HONORIFIC] = "honorific",
  [GOV_WORDS_PARTICLE] = "particle",
  [GOV_WORDS_ACTOR] = "actor",
  [GOV_WORDS_NOT_ACTOR] = "not-actor",
  [GOV_WORDS_MEMBERS] = "members",
  [GOV_WORDS_SAME] = "same",
  [GOV_WORDS_MEETING] = "meeting",
  [GOV_WORDS_EXTRA] = "extra",
  [GOV_WORDS_MODE] = "mode",
  [GOV_WORDS_REPORT] = "report",
  [GOV_WORDS_LABEL] = "label",
  [GOV_WORDS_NEXT] = "next",
  [GOV_WORDS_PAGE] = "page",
  [GOV_WORDS_HEADING] = "heading",
  [GOV_WORDS_ITEM] = "item",
  [GOV_WORDS_DECISION] = "decision",
  [GOV_WORDS_NOT_DECISION] = "not-decision",
  [GOV_WORDS_METHOD] = "method",
  [GOV_WORDS_VOTE] = "vote",
  [GOV_WORDS_ACTION] = "action",
  [GOV_WORDS_NOT_ACTION] = "not-action",
  [GOV_WORDS_TASK] = "task",
  [GOV_WORDS_STATEMENT] = "statement",
  [GOV_WORDS_NOT_STATEMENT] = "not-statement",
  [GOV_WORDS_DOCUMENT] = "document",
  [GOV_WORDS_BODY] = "body",
  [GOV_WORDS_DATES] = "dates",
  [GOV_WORDS_MEMBER] = "member",
  [GOV_WORDS_ACTS] = "acts",
  [GOV_WORDS_TOGETHER] = "together",
};

static const char *const attribute_names[GOV_WORDS_N_ATTRIBUTES] = {
  [GOV_ATTRIBUTE_ACTOR] = "actor",
  [GOV_ATTRIBUTE_AFTER] = "after",
  [GOV_ATTRIBUTE_BARE] = "bare",
  [GOV_ATTRIBUTE_BY] = "by",
  [GOV_ATTRIBUTE_CARRY] = "carry",
  [GOV_ATTRIBUTE_CLAUSE] = "clause",
  [GOV_ATTRIBUTE_DUE] = "due",
  [GOV_ATTRIBUTE_FINITE] = "finite",
  [GOV_ATTRIBUTE_FORUM] = "forum",
  [GOV_ATTRIBUTE_ITEM] = "item",
  [GOV_ATTRIBUTE_KIND] = "kind",
  [GOV_ATTRIBUTE_METHOD] = "method",
  [GOV_ATTRIBUTE_NAME] = "name",
  [GOV_ATTRIBUTE_NAMED] = "named",
  [GOV_ATTRIBUTE_NOUNS] = "nouns",
  [GOV_ATTRIBUTE_NUMBER] = "number",
  [GOV_ATTRIBUTE_OF] = "of",
  [GOV_ATTRIBUTE_OUTCOME] = "outcome",
  [GOV_ATTRIBUTE_PERSON] = "person",
  [GOV_ATTRIBUTE_PRESENT] = "present",
  [GOV_ATTRIBUTE_PROSE] = "prose",
  [GOV_ATTRIBUTE_QUESTION] = "question",
  [GOV_ATTRIBUTE_REPLACE] = "replace",
  [GOV_ATTRIBUTE_SCOPE] = "scope",
  [GOV_ATTRIBUTE_SURE] = "sure",
  [GOV_ATTRIBUTE_VERB] = "verb",
  [GOV_ATTRIBUTE_VETO] = "veto",
  [GOV_ATTRIBUTE_WEIGHT] = "weight",
  [GOV_ATTRIBUTE_WHO] = "who",
};

static const char *const shape_names[GOV_ATOM_N_SHAPES] = {
  "<number>", "<acronym>", "<name>", "<comma>", "<colon>", "<meeting>", "<actor>",
};

/* The longest beginning or ending, in bytes, that a pattern with a star can have.  It bounds the
 * work for one word. */
#define MAX_AFFIX 40

#define COMMON_AFFIX 3 /* bytes of a beginning or ending that many words have: "*en" */

/* What is known of an atom */
typedef struct
{
  GPtrArray *rules; /* that begin with it, or NULL; and bits of their kinds: */
  guint64 begins;   /* of all of them, */
  guint64 alone;    /* of those that have no other word, */
  guint64 triggers; /* and of these: */
  GPtrArray *triggered; /* the rules, wherever they begin, whose rarest word it is; or NULL */
  gboolean common;  /* a small word of the language is among its words, or many are */
} Atom;

struct _GovLexicon
{
  char *language;
  GPtrArray *sections;    /* of GovWordsSection */
  GPtrArray *rules;       /* of GovWordsRule */
  gboolean nouns_have_capitals;
  gboolean month_first;   /* in "3/4/2022" */
  GHashTable *members;    /* initials, as they are written, to the name */
  GHashTable *atoms;      /* name of an atom to its number */
  GHashTable *exact;      /* word to GArray of atoms */
  GovAffixes *beginnings; /* likewise, of "word*" */
  GovAffixes *endings;    /* likewise, of "*word" */
  GArray *index;          /* of Atom, by number */
  GPtrArray *openers;     /* rules that begin with GOV_ELEMENT_START */
};

/* Where the reader of a words file is */
typedef struct
{
  GovLexicon *lexicon;
  const char *name;
  guint line;
  GovWordsSection *section;
} GovWordsReader;

static void
section_free (gpointer data)
{
  GovWordsSection *section = data;

  g_free (section->name);
  for (guint i = 0; i < GOV_WORDS_N_ATTRIBUTES; i++)
    g_free (section->attributes[i]);
  g_free (section);
}

static void
rule_free (gpointer data)
{
  GovWordsRule *rule = data;

  g_free ((char *) rule->value);
  g_free (rule->elements);
  g_free (rule);
}

static void
atom_clear (gpointer data)
{
  g_clear_pointer (&((Atom *) data)->rules, g_ptr_array_unref);
  g_clear_pointer (&((Atom *) data)->triggered, g_ptr_array_unref);
}

static Atom *
get_atom (GovLexicon *self,
          guint       atom)
{
  return &g_array_index (self->index, Atom, atom);
}

/* The number of the atom of this name, made if it is new */
static guint
lexicon_get_atom (GovLexicon *self,
                  const char *name)
{
  gpointer value;

  if (g_hash_table_lookup_extended (self->atoms, name, NULL, &value))
    return GPOINTER_TO_UINT (value);

  g_array_set_size (self->index, self->index->len + 1);
  g_hash_table_insert (self->atoms, g_strdup (name), GUINT_TO_POINTER (self->index->len - 1));
  return self->index->len - 1;
}

GovLexicon *
gov_lexicon_new (void)
{
  GovLexicon *self = g_new0 (GovLexicon, 1);

  self->sections = g_ptr_array_new_with_free_func (section_free);
  self->rules = g_ptr_array_new_with_free_func (rule_free);
  self->atoms = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  self->members = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->exact = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) g_array_unref);
  self->beginnings = gov_affixes_new (FALSE);
  self->endings = gov_affixes_new (TRUE);
  self->index = g_array_new (FALSE, TRUE, sizeof (Atom));
  g_array_set_clear_func (self->index, atom_clear);
  self->openers = g_ptr_array_new ();
  for (guint i = 0; i < GOV_ATOM_N_SHAPES; i++)
    lexicon_get_atom (self, shape_names[i]);
  return self;
}

void
gov_lexicon_free (GovLexicon *self)
{
  g_free (self->language);
  g_ptr_array_unref (self->sections);
  g_ptr_array_unref (self->rules);
  g_hash_table_unref (self->members);
  g_hash_table_unref (self->atoms);
  g_hash_table_unref (self->exact);
  gov_affixes_free (self->beginnings);
  gov_affixes_free (self->endings);
  g_array_unref (self->index);
  g_ptr_array_unref (self->openers);
  g_free (self);
}

/* The language that the words files name, or NULL */
const char *
gov_lexicon_get_language (GovLexicon *self)
{
  return self->language;
}

/* Whether a capital inside a sentence says nothing */
gboolean
gov_lexicon_nouns_have_capitals (GovLexicon *self)
{
  return self->nouns_have_capitals;
}

/* Whether "3/4/2022" is in March */
gboolean
gov_lexicon_month_comes_first (GovLexicon *self)
{
  return self->month_first;
}

/* The initials of a body's members, as they are written, to their names */
GHashTable *
gov_lexicon_get_members (GovLexicon *self)
{
  return self->members;
}

/* The same for a word of ASCII, as most are; NULL for others */
static char *
fold_ascii (const char *word,
            gsize       length)
{
  g_autofree char *folded = g_malloc (length + 1);
  char *to = folded;

  for (gsize i = 0; i < length; i++)
    {
      if ((guchar) word[i] >= 0x80)
        return NULL;
      if (word[i] != '(' && word[i] != ')')
        *to++ = g_ascii_tolower (word[i]);
    }
  *to = '\0';
  return g_steal_pointer (&folded);
}

/* How words are compared: without case, with one kind of apostrophe, and without brackets inside
 * the word, so that "(regio)bestuurders" is the same word as "regiobestuurders" */
char *
gov_lexicon_fold (const char *word,
                  gsize       length)
{
  g_autofree char *folded = fold_ascii (word, length);
  GString *result;

  if (folded != NULL)
    return g_steal_pointer (&folded);
  folded = g_utf8_casefold (word, length);
  result = g_string_sized_new (length + 1);
  for (const char *p = folded; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (c == 0x2019 || c == 0x2018)
        g_string_append_c (result, '\'');
      else if (c != '(' && c != ')')
        g_string_append_len (result, p, g_utf8_next_char (p) - p);
    }
  return g_string_free (result, FALSE);
}

static gboolean
reader_fail (GovWordsReader *reader,
             GError        **error,
             const char     *message,
             const char     *found)
{
  g_set_error (error, GOV_ERROR, GOV_ERROR_SYNTAX, "%s:%u: %s: “%s”", reader->name, reader->line, message, found);
  return FALSE;
}

/* Whether the atoms of a word say that it is a small word of the language; the section of those stands first */
static gboolean
is_small_word (GovLexicon *self,
               GArray     *atoms)
{
  for (guint i = 0; i < atoms->len; i++)
    if ((gov_lexicon_get_kinds (self, g_array_index (atoms, guint, i)) >> GOV_WORDS_LANGUAGE & 1) != 0)
      return TRUE;
  return FALSE;
}

/* Makes the words that look like literal match the atom */
static gboolean
reader_add_literal (GovWordsReader *reader,
                    const char     *literal,
                    guint           atom,
                    GError        **error)
{
  gsize length = strlen (literal);
  gboolean first = literal[0] == '*', last = length > 1 && literal[length - 1] == '*';
  GovLexicon *lexicon = reader->lexicon;
  g_autofree char *word = gov_lexicon_fold (literal + first, length - first - last);
  GArray *atoms;

  if (word[0] == '\0' || strchr (word, '*') != NULL || (first && last))
    return reader_fail (reader, error, "a star stands before or behind a word", literal);
  if ((first || last) && strlen (word) > MAX_AFFIX)
    return reader_fail (reader, error, "too long for a word with a star", literal);
  if (first || last)
    {
      gov_affixes_add (first ? lexicon->endings : lexicon->beginnings, word, atom);
      if (strlen (word) <= COMMON_AFFIX)
        get_atom (lexicon, atom)->common = TRUE;
      return TRUE;
    }

  atoms = g_hash_table_lookup (lexicon->exact, word);
  if (atoms == NULL)
    {
      atoms = g_array_new (FALSE, FALSE, sizeof (guint));
      g_hash_table_insert (lexicon->exact, g_steal_pointer (&word), atoms);
    }
  g_array_append_val (atoms, atom);
  if (is_small_word (lexicon, atoms))
    get_atom (lexicon, atom)->common = TRUE;
  return TRUE;
}

/* One element of a phrase: "…", "^", "$", "<class>", or literals divided by "|" */
static gboolean
reader_add_element (GovWordsReader *reader,
                    const char     *text,
                    GArray         *elements,
                    GError        **error)
{
  g_auto (GStrv) literals = NULL;
  gboolean is_new;
  int element;

  if (g_str_equal (text, "…") || g_str_equal (text, "..."))
    element = GOV_ELEMENT_GAP;
  else if (g_str_equal (text, "^"))
    element = GOV_ELEMENT_START;
  else if (g_str_equal (text, "$"))
    element = GOV_ELEMENT_END;
  else if (text[0] == '<')
    {
      if (!g_str_has_suffix (text, ">"))
        return reader_fail (reader, error, "a class is written <name>", text);
      if (!g_hash_table_contains (reader->lexicon->atoms, text))
        return reader_fail (reader, error, "no such class above", text);
      element = lexicon_get_atom (reader->lexicon, text);
    }
  else
    {
      is_new = !g_hash_table_contains (reader->lexicon->atoms, text);
      element = lexicon_get_atom (reader->lexicon, text);
      literals = g_strsplit (text, "|", -1);
      for (guint i = 0; is_new && literals[i] != NULL; i++)
        if (!reader_add_literal (reader, literals[i], element, error))
          return FALSE;
    }
  g_array_append_val (elements, element);
  return TRUE;
}

/* How many words of a text have an atom, roughly: few, those that name somebody, or many */
static guint
find_rank (GovLexicon *self,
           guint       number)
{
  const Atom *atom = get_atom (self, number);

  if (number == GOV_ATOM_NAME || number == GOV_ATOM_COMMA || number == GOV_ATOM_COLON)
    return 2;
  if (number < GOV_ATOM_N_SHAPES)
    return 1;
  return atom->common || (atom->alone >> GOV_WORDS_LANGUAGE & 1) != 0 ? 2 : 0;
}

/* The rarest word of a rule: a sentence without it need not be looked at */
static guint
find_trigger (GovLexicon         *self,
              const GovWordsRule *rule)
{
  guint found = 0, least = G_MAXUINT;

  for (guint i = 0; i < rule->n_elements; i++)
    if (rule->elements[i] >= 0 && find_rank (self, rule->elements[i]) < least)
      {
        found = rule->elements[i];
        least = find_rank (self, found);
      }
  return found;
}

static void
lexicon_add_trigger (GovLexicon   *self,
                     GovWordsRule *rule)
{
  Atom *atom;

  rule->trigger = find_trigger (self, rule);
  atom = get_atom (self, rule->trigger);
  atom->triggers |= rule->kind;
  if (atom->triggered == NULL)
    atom->triggered = g_ptr_array_new ();
  g_ptr_array_add (atom->triggered, rule);
}

/* Files a rule under its first word, where matching will look for it */
static void
atom_add_rule (Atom         *self,
               GovWordsRule *rule)
{
  if (self->rules == NULL)
    self->rules = g_ptr_array_new ();
  g_ptr_array_add (self->rules, rule);
  self->begins |= rule->kind;
  if (rule->n_elements == 1)
    self->alone |= rule->kind;
}

static gboolean
reader_add_rule (GovWordsReader *reader,
                 GArray         *elements,
                 const char     *value,
                 const char     *phrase,
                 GError        **error)
{
  GovLexicon *lexicon = reader->lexicon;
  GovWordsRule *rule;
  int first = g_array_index (elements, int, 0);

  if (first == GOV_ELEMENT_GAP || first == GOV_ELEMENT_END ||
      g_array_index (elements, int, elements->len - 1) == GOV_ELEMENT_GAP ||
      (first == GOV_ELEMENT_START && elements->len == 1))
    return reader_fail (reader, error, "a phrase begins and ends with a word", phrase);

  rule = g_new0 (GovWordsRule, 1);
  rule->section = reader->section;
  rule->kind = G_GUINT64_CONSTANT (1) << reader->section->kind;
  rule->value = g_strdup (value);
  rule->n_elements = elements->len;
  rule->elements = g_memdup2 (elements->data, elements->len * sizeof (int));
  for (guint i = first == GOV_ELEMENT_START ? 2 : 1; i < elements->len; i++)
    if (rule->elements[i] >= GOV_ATOM_N_SHAPES)
      gov_atoms_add (&rule->needs, rule->elements[i]);
  rule->number = lexicon->rules->len;
  g_ptr_array_add (lexicon->rules, rule);
  lexicon_add_trigger (lexicon, rule);
  if (first == GOV_ELEMENT_START)
    g_ptr_array_add (lexicon->openers, rule);
  else
    atom_add_rule (get_atom (lexicon, first), rule);
  return TRUE;
}

static gboolean
reader_add_phrase (GovWordsReader *reader,
                   const char     *phrase,
                   const char     *value,
                   GError        **error)
{
  g_auto (GStrv) words = g_strsplit_set (phrase, " \t", -1);
  g_autoptr (GArray) elements = g_array_new (FALSE, FALSE, sizeof (int));

  for (guint i = 0; words[i] != NULL; i++)
    if (words[i][0] != '\0' && !reader_add_element (reader, words[i], elements, error))
      return FALSE;

  if (elements->len == 0)
    return TRUE;
  return reader_add_rule (reader, elements, value, phrase, error);
}

/* A word of a class: no rule of its own, but one more word that matches the class's atom */
static gboolean
reader_add_class_word (GovWordsReader *reader,
                       const char     *word,
                       GError        **error)
{
  g_autofree char *atom = g_strdup_printf ("<%s>", reader->section->name);

  if (word[0] == '\0')
    return TRUE;
  if (strpbrk (word, " \t<|") != NULL)
    return reader_fail (reader, error, "a class has single words", word);
  return reader_add_literal (reader, word, lexicon_get_atom (reader->lexicon, atom), error);
}

/* "JdV -> J. de Vries" in [member]: no rule either */
static gboolean
reader_add_member (GovWordsReader *reader,
                   const char     *initials,
                   const char     *name,
                   GError        **error)
{
  if (initials[0] == '\0')
    return TRUE;
  if (strpbrk (initials, " \t") != NULL || name == NULL || name[0] == '\0')
    return reader_fail (reader, error, "a member is written “initials -> name”", initials);
  g_hash_table_insert (reader->lexicon->members, g_strdup (initials), g_strdup (name));
  return TRUE;
}

/* A line of phrases: "phrase, phrase -> value" */
static gboolean
reader_read_phrases (GovWordsReader *reader,
                     char           *line,
                     GError        **error)
{
  g_auto (GStrv) phrases = NULL;
  char *arrow = strstr (line, "->"), *value = NULL;

  if (reader->section == NULL)
    return reader_fail (reader, error, "a phrase before the first [section]", line);
  if (arrow != NULL)
    {
      *arrow = '\0';
      value = g_strstrip (arrow + 2);
    }

  phrases = g_strsplit (line, ",", -1);
  for (guint i = 0; phrases[i] != NULL; i++)
    {
      const char *phrase = g_strstrip (phrases[i]);
      gboolean ok = reader->section->kind == GOV_WORDS_CLASS    ? reader_add_class_word (reader, phrase, error)
                    : reader->section->kind == GOV_WORDS_MEMBER ? reader_add_member (reader, phrase, value, error)
                                                                : reader_add_phrase (reader, phrase, value, error);

      if (!ok)
        return FALSE;
    }
  return TRUE;
}

static void
atom_remove_rule (Atom         *self,
                  GovWordsRule *rule)
{
  g_autoptr (GPtrArray) rules = g_steal_pointer (&self->rules);

  self->begins = self->alone = 0;
  for (guint i = 0; i < rules->len; i++)
    if (rules->pdata[i] != rule)
      atom_add_rule (self, rules->pdata[i]);
}

/* Takes the rules of sections like this one out of the index: the file says "replace" */
static void
lexicon_forget (GovLexicon            *self,
                const GovWordsSection *like)
{
  for (guint i = 0; i < self->rules->len; i++)
    {
      GovWordsRule *rule = self->rules->pdata[i];
      int first = rule->elements[0];

      if (rule->section->kind != like->kind || !g_str_equal (rule->section->name, like->name))
        continue;
      g_ptr_array_remove (get_atom (self, rule->trigger)->triggered, rule);
      if (first == GOV_ELEMENT_START)
        g_ptr_array_remove (self->openers, rule);
      else
        atom_remove_rule (get_atom (self, first), rule);
    }
}

static gboolean
reader_set_attribute (GovWordsReader *reader,
                      const char     *name,
                      const char     *value,
                      GError        **error)
{
  for (guint i = 0; i < GOV_WORDS_N_ATTRIBUTES; i++)
    if (g_str_equal (name, attribute_names[i]))
      {
        g_free (reader->section->attributes[i]);
        reader->section->attributes[i] = g_strdup (value);
        return TRUE;
      }
  return reader_fail (reader, error, "no such attribute of a section", name);
}

/* The words of a section's head behind its kind: a name, and attributes */
static gboolean
reader_read_head (GovWordsReader *reader,
                  char          **words,
                  GError        **error)
{
  GovWordsSection *section = reader->section;
  const char *weight;

  for (; *words != NULL; words++)
    {
      char *equals = strchr (*words, '=');

      if (equals != NULL)
        *equals = '\0';
      if (equals != NULL || g_str_equal (*words, "replace"))
        {
          if (!reader_set_attribute (reader, *words, equals != NULL ? equals + 1 : "yes", error))
            return FALSE;
        }
      else if (section->name == NULL && **words != '\0')
        section->name = g_strdup (*words);
    }
  if (section->name == NULL)
    section->name = g_strdup ("");
  weight = gov_words_section_get (section, GOV_ATTRIBUTE_WEIGHT);
  section->weight = weight != NULL ? atoi (weight) : 1;
  return TRUE;
}

/* What a section means for the lexicon as a whole */
static void
lexicon_begin (GovLexicon            *self,
               const GovWordsSection *section)
{
  if (gov_words_section_get (section, GOV_ATTRIBUTE_REPLACE) != NULL)
    lexicon_forget (self, section);
  if (section->kind == GOV_WORDS_LANGUAGE && self->language == NULL)
    {
      self->language = g_strdup (section->name);
      self->nouns_have_capitals = gov_words_section_is (section, GOV_ATTRIBUTE_NOUNS, "capital");
    }
  if (section->kind == GOV_WORDS_DATES)
    self->month_first = g_str_equal (section->name, "month-day");
  if (section->kind == GOV_WORDS_CLASS)
    {
      g_autofree char *atom = g_strdup_printf ("<%s>", section->name);

      lexicon_get_atom (self, atom);
    }
}

/* "[kind name attribute=value …]" */
static gboolean
reader_read_section (GovWordsReader *reader,
                     char           *line,
                     GError        **error)
{
  g_auto (GStrv) words = NULL;
  GovWordsSection *section;
  gsize length = strlen (line);
  guint kind = 0;

  if (line[length - 1] != ']')
    return reader_fail (reader, error, "] expected at the end of", line);
  line[length - 1] = '\0';
  words = g_strsplit (line + 1, " ", -1);
  while (kind < GOV_WORDS_N_KINDS && g_strcmp0 (words[0], kind_names[kind]) != 0)
    kind++;
  if (kind == GOV_WORDS_N_KINDS)
    return reader_fail (reader, error, "no such kind of section", line + 1);

  section = g_new0 (GovWordsSection, 1);
  section->kind = kind;
  g_ptr_array_add (reader->lexicon->sections, section);
  reader->section = section;
  if (!reader_read_head (reader, words + 1, error))
    return FALSE;
  lexicon_begin (reader->lexicon, section);
  return TRUE;
}

/* Reads a words file on top of what is known already.  The name is for messages. */
gboolean
gov_lexicon_read (GovLexicon *self,
                  const char *text,
                  gsize       length,
                  const char *name,
                  GError    **error)
{
  g_auto (GStrv) lines = NULL;
  g_autofree char *copy = NULL;
  GovWordsReader reader = { self, name, 0, NULL };

  if (!g_utf8_validate_len (text, length, NULL))
    {
      g_set_error (error, GOV_ERROR, GOV_ERROR_SYNTAX, "%s: not a text in UTF-8", name);
      return FALSE;
    }

  copy = g_strndup (text, length);
  lines = g_strsplit (g_str_has_prefix (copy, "\xef\xbb\xbf") ? copy + 3 : copy, "\n", -1);
  for (guint i = 0; lines[i] != NULL; i++)
    {
      char *comment = strchr (lines[i], '#');
      char *line;

      if (comment != NULL)
        *comment = '\0';
      line = g_strstrip (lines[i]);
      reader.line = i + 1;
      if (line[0] == '[' ? !reader_read_section (&reader, line, error)
                         : line[0] != '\0' && !reader_read_phrases (&reader, line, error))
        return FALSE;
    }
  return TRUE;
}

/* The atoms that a folded word matches: for the whole word, and for its beginnings and endings */
guint *
gov_lexicon_look_up (GovLexicon *self,
                     const char *word,
                     guint      *n_atoms)
{
  GArray *result = g_array_new (FALSE, FALSE, sizeof (guint)), *exact = g_hash_table_lookup (self->exact, word);
  gsize length = strlen (word);

  if (exact != NULL)
    g_array_append_vals (result, exact->data, exact->len);
  gov_affixes_find (self->beginnings, word, length, result);
  gov_affixes_find (self->endings, word, length, result);
  *n_atoms = result->len;
  return (guint *) g_array_free (result, FALSE);
}

/* Sections whose words tell a language: its small words, and in a text of a few lines what stands at the head of reports */
#define TELLING (G_GUINT64_CONSTANT (1) << GOV_WORDS_LANGUAGE | G_GUINT64_CONSTANT (1) << GOV_WORDS_LABEL | \
                 G_GUINT64_CONSTANT (1) << GOV_WORDS_HEADING | G_GUINT64_CONSTANT (1) << GOV_WORDS_REPORT)

static gboolean
atoms_tell (GovLexicon  *self,
            const guint *atoms,
            guint        n_atoms)
{
  for (guint i = 0; i < n_atoms; i++)
    if ((get_atom (self, atoms[i])->alone & TELLING) != 0)
      return TRUE;
  return FALSE;
}

/* How many words of a text are among those that tell the language */
guint
gov_lexicon_count_language (GovLexicon *self,
                            const char *text,
                            gsize       length)
{
  const char *end = text + length, *p = text;
  guint count = 0;

  while (p < end)
    {
      const char *start = p;
      g_autofree char *word = NULL;
      g_autofree guint *atoms = NULL;
      guint n_atoms;

      while (p < end && g_unichar_isalpha (g_utf8_get_char (p)))
        p = g_utf8_next_char (p);
      if (p == start || p > end)
        {
          p = g_utf8_next_char (start);
          continue;
        }
      if (p - start > 12)
        continue;
      word = gov_lexicon_fold (start, p - start);
      atoms = gov_lexicon_look_up (self, word, &n_atoms);
      count += atoms_tell (self, atoms, n_atoms);
    }
  return count;
}

/* The language that a words file says it is for, NULL for none */
char *
gov_lexicon_find_language (const char *text,
                           gsize       length)
{
  g_autofree char *copy = g_strndup (text, length);
  g_auto (GStrv) lines = g_strsplit (copy, "\n", -1);

  for (guint i = 0; lines[i] != NULL; i++)
    {
      char *line = g_strstrip (lines[i]), *end;

      if (!g_str_has_prefix (line, "[language "))
        continue;
      line += strlen ("[language ");
      end = strpbrk (line, " ]");
      return end != NULL && end > line ? g_strndup (line, end - line) : NULL;
    }
  return NULL;
}

/* The rules that begin with this atom, or NULL */
GPtrArray *
gov_lexicon_get_rules (GovLexicon *self,
                       guint       atom)
{
  return get_atom (self, atom)->rules;
}

/* The rules that hold only at the beginning of a sentence */
GPtrArray *
gov_lexicon_get_openers (GovLexicon *self)
{
  return self->openers;
}

/* Bits of the kinds of the rules that begin with this atom, or hold only at the beginning of a sentence for
 * GOV_ELEMENT_START */
guint64
gov_lexicon_get_kinds (GovLexicon *self,
                       int         atom)
{
  guint64 kinds = 0;

  if (atom != GOV_ELEMENT_START)
    return get_atom (self, atom)->begins;
  for (guint i = 0; i < self->openers->len; i++)
    kinds |= ((GovWordsRule *) self->openers->pdata[i])->kind;
  return kinds;
}

/* Of those that have no other word */
guint64
gov_lexicon_get_alone (GovLexicon *self,
                       guint       atom)
{
  return get_atom (self, atom)->alone;
}

/* Bits of the kinds of the rules whose rarest word has this atom */
guint64
gov_lexicon_get_triggers (GovLexicon *self,
                          guint       atom)
{
  return get_atom (self, atom)->triggers;
}

/* The rules whose rarest word has this atom, or NULL */
GPtrArray *
gov_lexicon_get_triggered (GovLexicon *self,
                           guint       atom)
{
  return get_atom (self, atom)->triggered;
}

guint
gov_lexicon_count_rules (GovLexicon *self)
{
  return self->rules->len;
}
