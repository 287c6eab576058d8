/* Free words of councils, by the tables in words/: one file a language, MEANING=WORDS;WORDS;… */
#include "formats/oparl/gov-oparl-private.h"

#include <gio/gio.h>

#define PLACE "/libgov/oparl/words"

/* A word of a text: folded for comparing, and where it stands. */
typedef struct
{
  char *folded;
  const char *start;
  const char *end;
} Word;

/* What words say of a result. */
typedef enum
{
  SAYS_OUTCOME = 1,
  SAYS_METHOD,
  SAYS_VOTES,
  SAYS_NUMBER,
  SAYS_REFERRED_TO,
  SAYS_POSTPONED_TO,
  SAYS_PARTIAL,
  SAYS_NOTHING,
} Says;

typedef struct
{
  Says says;
  gint value;
} Phrase;

typedef struct
{
  char *code;           /* of the language, such as "nl" */
  GHashTable *meanings; /* "group/folded words" → the meaning's nick */
  GHashTable *words;    /* "group/nick" → the first words for it, as written */
  GHashTable *phrases;  /* folded words → Phrase */
  GHashTable *articles; /* folded words */
  guint longest;        /* words of the longest phrase */
} Language;

static gboolean
is_letter (gunichar c)
{
  return g_unichar_isalnum (c) || c == '-';
}

static void
clear_word (gpointer data)
{
  g_free (((Word *) data)->folded);
}

static GArray *
split (const char *text)
{
  GArray *words = g_array_new (FALSE, FALSE, sizeof (Word));
  const char *p = text;

  g_array_set_clear_func (words, clear_word);
  while (*p != '\0')
    {
      Word word = { NULL, p, p };

      while (is_letter (g_utf8_get_char (word.end)))
        word.end = g_utf8_next_char (word.end);
      p = word.end > word.start ? word.end : g_utf8_next_char (p);
      while (word.start < word.end && *word.start == '-')
        word.start++;
      while (word.end > word.start && word.end[-1] == '-')
        word.end--;
      if (word.end == word.start)
        continue;
      word.folded = g_utf8_strdown (word.start, word.end - word.start);
      g_array_append_val (words, word);
    }
  return words;
}

/* @n folded words from @first on, with a space between. */
static char *
join (GArray *words,
      guint   first,
      guint   n)
{
  GString *text = g_string_new (NULL);

  for (guint i = first; i < first + n; i++)
    g_string_append_printf (text, "%s%s", i > first ? " " : "", g_array_index (words, Word, i).folded);
  return g_string_free (text, FALSE);
}

static char *
fold (const char *text)
{
  g_autoptr (GArray) words = split (text);

  return join (words, 0, words->len);
}

/* Reading the tables. */

/* The groups of which results are made, and what their meanings are values of. */
static const struct
{
  const char *group;
  const char *meaning; /* or NULL: any */
  Says says;
  GType (*type) (void); /* or NULL: a number, or nothing */
} result_groups[] = {
  { "more", "filler", SAYS_NOTHING, NULL },
  { "more", "partial", SAYS_PARTIAL, NULL },
  { "outcome", NULL, SAYS_OUTCOME, gov_decision_outcome_get_type },
  { "method", NULL, SAYS_METHOD, gov_decision_method_get_type },
  { "votes", NULL, SAYS_VOTES, gov_vote_option_get_type },
  { "numbers", NULL, SAYS_NUMBER, NULL },
  { "referred-to", "mark", SAYS_REFERRED_TO, NULL },
  { "postponed-to", "mark", SAYS_POSTPONED_TO, NULL },
};

static gint
find_nick (GType       type,
           const char *nick)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (type);
  GEnumValue *value = g_enum_get_value_by_nick (klass, nick);

  return value ? value->value : 0;
}

static void
add_phrase (Language   *self,
            const char *group,
            const char *meaning,
            const char *folded)
{
  guint length = 1;

  for (guint i = 0; i < G_N_ELEMENTS (result_groups); i++)
    {
      Phrase *phrase;

      if (!g_str_equal (result_groups[i].group, group) ||
          (result_groups[i].meaning != NULL && !g_str_equal (result_groups[i].meaning, meaning)))
        continue;
      phrase = g_new0 (Phrase, 1);
      phrase->says = result_groups[i].says;
      phrase->value = result_groups[i].type ? find_nick (result_groups[i].type (), meaning)
                                            : (gint) g_ascii_strtoll (meaning, NULL, 10);
      g_hash_table_replace (self->phrases, g_strdup (folded), phrase);
      for (const char *p = folded; *p != '\0'; p++)
        length += *p == ' ';
      self->longest = MAX (self->longest, length);
    }
  if (g_str_equal (group, "more") && g_str_equal (meaning, "article"))
    g_hash_table_add (self->articles, g_strdup (folded));
}

static void
add_words (Language   *self,
           const char *group,
           const char *meaning,
           char      **words)
{
  for (guint i = 0; words[i] != NULL; i++)
    {
      g_autofree char *folded = fold (words[i]);

      g_hash_table_replace (self->meanings, g_strconcat (group, "/", folded, NULL), g_strdup (meaning));
      add_phrase (self, group, meaning, folded);
    }
  if (words[0] != NULL)
    g_hash_table_replace (self->words, g_strconcat (group, "/", meaning, NULL), g_strdup (words[0]));
}

static Language *
language_new (const char *name,
              GKeyFile   *file)
{
  Language *self = g_new0 (Language, 1);
  g_auto (GStrv) groups = g_key_file_get_groups (file, NULL);

  self->code = g_strndup (name, strcspn (name, "."));
  self->meanings = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->words = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->phrases = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  self->articles = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  for (guint i = 0; groups[i] != NULL; i++)
    {
      g_auto (GStrv) keys = g_key_file_get_keys (file, groups[i], NULL, NULL);

      for (guint k = 0; keys[k] != NULL; k++)
        {
          g_auto (GStrv) words = g_key_file_get_string_list (file, groups[i], keys[k], NULL, NULL);

          if (words != NULL)
            add_words (self, groups[i], keys[k], words);
        }
    }
  return self;
}

static int
compare_names (const void *a,
               const void *b)
{
  return strcmp (*(char * const *) a, *(char * const *) b);
}

/* The languages, read when they are first needed; they stay. */
static GPtrArray *
get_languages (void)
{
  static GPtrArray *languages;
  static gsize made;

  if (g_once_init_enter (&made))
    {
      g_auto (GStrv) names = g_resources_enumerate_children (PLACE, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);

      if (names != NULL) /* first German, which is what OParl is from */
        qsort (names, g_strv_length (names), sizeof (char *), compare_names);
      languages = g_ptr_array_new ();
      for (guint i = 0; names != NULL && names[i] != NULL; i++)
        {
          g_autofree char *path = g_strconcat (PLACE, "/", names[i], NULL);
          g_autoptr (GBytes) bytes = g_resources_lookup_data (path, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
          g_autoptr (GKeyFile) file = g_key_file_new ();

          if (bytes != NULL && g_key_file_load_from_bytes (file, bytes, G_KEY_FILE_NONE, NULL))
            g_ptr_array_add (languages, language_new (names[i], file));
        }
      g_once_init_leave (&made, 1);
    }
  return languages;
}

/* Single words. */

static gint
look_up (const char *group,
         GType       type,
         const char *text)
{
  g_autofree char *folded = fold (text);
  g_autofree char *key = g_strconcat (group, "/", folded, NULL);
  GPtrArray *languages = get_languages ();

  for (guint i = 0; i < languages->len; i++)
    {
      const char *nick = g_hash_table_lookup (((Language *) languages->pdata[i])->meanings, key);

      if (nick != NULL)
        return find_nick (type, nick);
    }
  return 0;
}

/* Councils use a few dozen words over and over, so answers are remembered; not without end. */
#define MAX_ANSWERS 1000

gint
gov_oparl_find_value (const char *group,
                      GType       type,
                      const char *text)
{
  static GMutex mutex;
  static GHashTable *answers;
  g_autofree char *question = g_strconcat (group, "/", text, NULL);
  gpointer answer;

  g_mutex_lock (&mutex);
  if (answers == NULL)
    answers = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  if (!g_hash_table_lookup_extended (answers, question, NULL, &answer))
    {
      if (g_hash_table_size (answers) >= MAX_ANSWERS)
        g_hash_table_remove_all (answers);
      answer = GINT_TO_POINTER (look_up (group, type, text));
      g_hash_table_insert (answers, g_steal_pointer (&question), answer);
    }
  g_mutex_unlock (&mutex);
  return GPOINTER_TO_INT (answer);
}

/* The words for a value in the first language that has some; NULL if none has. */
const char *
gov_oparl_find_word (const char *group,
                     GType       type,
                     gint        value)
{
  g_autoptr (GEnumClass) klass = g_type_class_ref (type);
  GEnumValue *known = g_enum_get_value (klass, value);
  g_autofree char *key = g_strconcat (group, "/", known ? known->value_nick : "", NULL);
  GPtrArray *languages = get_languages ();
  const char *word = NULL;

  for (guint i = 0; word == NULL && value != 0 && i < languages->len; i++)
    word = g_hash_table_lookup (((Language *) languages->pdata[i])->words, key);
  return word;
}

/* Results. */

/* The longest phrase that begins at the word; its length goes to @n. */
static const Phrase *
match (Language *self,
       GArray   *words,
       guint     first,
       guint    *n)
{
  for (*n = MIN (self->longest, words->len - first); *n > 0; (*n)--)
    {
      g_autofree char *text = join (words, first, *n);
      const Phrase *phrase = g_hash_table_lookup (self->phrases, text);

      if (phrase != NULL)
        return phrase;
    }
  return NULL;
}

/* A number in digits or words; -1 if it is none. */
static gint64
match_number (Language *self,
              GArray   *words,
              guint     i)
{
  const char *folded;
  const Phrase *phrase;
  gsize length;

  if (i >= words->len)
    return -1;
  folded = g_array_index (words, Word, i).folded;
  length = strlen (folded);
  if (length <= 6 && strspn (folded, "0123456789") == length)
    return g_ascii_strtoll (folded, NULL, 10);
  phrase = g_hash_table_lookup (self->phrases, folded);
  return phrase && phrase->says == SAYS_NUMBER ? phrase->value : -1;
}

static gboolean
count (GovOparlResult *result,
       gint            option,
       gint64          votes)
{
  if (result->votes[option] >= 0 && result->votes[option] != votes)
    return FALSE;
  result->votes[option] = votes;
  result->has_votes = TRUE;
  return TRUE;
}

/* «13 Ja-Stimmen» or «Ja: 13».  Returns how many words that are; 0: it is neither. */
static guint
read_votes (Language       *self,
            GArray         *words,
            guint           i,
            GovOparlResult *result)
{
  gint64 votes = match_number (self, words, i);
  const Phrase *phrase;
  guint n;

  if (votes >= 0)
    {
      phrase = i + 1 < words->len ? match (self, words, i + 1, &n) : NULL;
      return phrase && phrase->says == SAYS_VOTES && count (result, phrase->value, votes) ? n + 1 : 0;
    }
  phrase = match (self, words, i, &n);
  votes = match_number (self, words, i + n);
  return phrase && phrase->says == SAYS_VOTES && votes >= 0 && count (result, phrase->value, votes) ? n + 1 : 0;
}

/* Two outcomes in one text: changes belong to an adoption, all else is a contradiction. */
static gboolean
state_outcome (GovOparlResult *result,
               gint            outcome)
{
  gboolean amended = outcome == GOV_DECISION_OUTCOME_AMENDED || result->outcome == GOV_DECISION_OUTCOME_AMENDED;
  gboolean adopted = outcome == GOV_DECISION_OUTCOME_ADOPTED || result->outcome == GOV_DECISION_OUTCOME_ADOPTED;

  if (result->outcome != 0 && result->outcome != outcome && !(amended && adopted))
    return FALSE;
  result->outcome = amended ? GOV_DECISION_OUTCOME_AMENDED : outcome;
  return TRUE;
}

/* What stands behind «verwiesen in», without the article; NULL if nothing does. */
static char *
dup_rest (Language *self,
          GArray   *words,
          guint     i)
{
  const char *end = words->len > 0 ? g_array_index (words, Word, words->len - 1).end : NULL;

  while (i < words->len && g_hash_table_contains (self->articles, g_array_index (words, Word, i).folded))
    i++;
  return i < words->len ? g_strndup (g_array_index (words, Word, i).start,
                                     (gsize) (end - g_array_index (words, Word, i).start))
                        : NULL;
}

/* Returns how many words were understood; 0: not the one at @i. */
static guint
read_phrase (Language       *self,
             GArray         *words,
             guint           i,
             GovOparlResult *result)
{
  guint n = read_votes (self, words, i, result);
  const Phrase *phrase;

  if (n > 0)
    return n;
  phrase = match (self, words, i, &n);
  switch (phrase ? phrase->says : 0)
    {
    case SAYS_OUTCOME:
      return state_outcome (result, phrase->value) ? n : 0;
    case SAYS_METHOD:
      result->method = phrase->value;
      return n;
    case SAYS_PARTIAL:
      result->partial = TRUE;
      return n;
    case SAYS_NOTHING:
      return n;
    case SAYS_REFERRED_TO:
      result->referred_to = dup_rest (self, words, i + n);
      return result->referred_to && state_outcome (result, GOV_DECISION_OUTCOME_REFERRED) ? words->len - i : 0;
    case SAYS_POSTPONED_TO:
      result->postponed_to = dup_rest (self, words, i + n);
      return result->postponed_to && state_outcome (result, GOV_DECISION_OUTCOME_POSTPONED) ? words->len - i : 0;
    default:
      return 0;
    }
}

/* Where only votes are told, more for than against is taken for an adoption. */
static void
conclude (GovOparlResult *result)
{
  gint64 yes = result->votes[GOV_VOTE_OPTION_YES], no = result->votes[GOV_VOTE_OPTION_NO];

  if (result->has_votes && result->method == 0)
    result->method = GOV_DECISION_METHOD_VOTE;
  if (!result->has_votes || result->outcome != 0 || yes < 0 || no < 0)
    return;
  result->counted = TRUE;
  result->outcome = yes > no   ? GOV_DECISION_OUTCOME_ADOPTED
                    : yes < no ? GOV_DECISION_OUTCOME_REJECTED
                               : GOV_DECISION_OUTCOME_TIED;
}

static void
result_init (GovOparlResult *result)
{
  *result = (GovOparlResult) { 0 };
  for (guint i = 0; i < G_N_ELEMENTS (result->votes); i++)
    result->votes[i] = -1;
}

void
gov_oparl_result_clear (GovOparlResult *result)
{
  g_clear_pointer (&result->referred_to, g_free);
  g_clear_pointer (&result->postponed_to, g_free);
}

static gboolean
read_result (Language       *self,
             GArray         *words,
             GovOparlResult *result)
{
  guint i = 0, n = 1;

  result_init (result);
  for (; n > 0 && i < words->len; i += n)
    n = read_phrase (self, words, i, result);
  conclude (result);
  if (n > 0 && i > 0 && (result->outcome != 0 || result->has_votes))
    return TRUE;
  gov_oparl_result_clear (result);
  return FALSE;
}

/* A tag such as "nl-BE" is of the language "nl". */
static gboolean
is_of_language (Language   *self,
                const char *tag)
{
  gsize length = strlen (self->code);

  return tag != NULL && g_ascii_strncasecmp (tag, self->code, length) == 0 && (tag[length] == '\0' || tag[length] == '-');
}

/* Where it is known which language the text is in, its table alone is asked, or all if there is none. */
gboolean
gov_oparl_result_read (const char     *text,
                       const char     *language,
                       GovOparlResult *result)
{
  g_autoptr (GArray) words = split (text);
  GPtrArray *languages = get_languages ();

  for (guint i = 0; i < languages->len; i++)
    if (is_of_language (languages->pdata[i], language))
      return read_result (languages->pdata[i], words, result);
  for (guint i = 0; i < languages->len; i++)
    if (read_result (languages->pdata[i], words, result))
      return TRUE;
  return FALSE;
}
