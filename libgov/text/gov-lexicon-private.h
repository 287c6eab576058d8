#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The words of one language: what data/<language>.words says, in memory.
 *
 * Every line of a words file is a phrase.  A phrase is a row of elements, an element is matched
 * by one word of the text (or by a stretch of it, for a gap).  What the elements are is written at
 * the head of data/nl.words.  Each distinct literal is an *atom*; a word of a text is looked
 * up once, which gives the atoms that it matches, and from then on matching compares numbers. */

/* The kinds of sections that a words file can have.  The names are in gov-lexicon.c. */
typedef enum
{
  GOV_WORDS_LANGUAGE,
  GOV_WORDS_CLASS,
  GOV_WORDS_ABBREVIATION,
  GOV_WORDS_MONTH,
  GOV_WORDS_WEEKDAY,
  GOV_WORDS_NUMERAL,
  GOV_WORDS_SEASON,
  GOV_WORDS_PART,
  GOV_WORDS_DUE,
  GOV_WORDS_BOUND,
  GOV_WORDS_RELATIVE,
  GOV_WORDS_CLOCK,
  GOV_WORDS_DURATION,
  GOV_WORDS_DETERMINER,
  GOV_WORDS_PREPOSITION,
  GOV_WORDS_AGENT,
  GOV_WORDS_PLACE,
  GOV_WORDS_OF,
  GOV_WORDS_AND,
  GOV_WORDS_SUBORDINATOR,
  GOV_WORDS_RELATIVIZER,
  GOV_WORDS_BUT,
  GOV_WORDS_FINITE,
  GOV_WORDS_MODAL,
  GOV_WORDS_TO,
  GOV_WORDS_ABOUT,
  GOV_WORDS_PRONOUN,
  GOV_WORDS_WE,
  GOV_WORDS_HONORIFIC,
  GOV_WORDS_PARTICLE,
  GOV_WORDS_ACTOR,
  GOV_WORDS_NOT_ACTOR,
  GOV_WORDS_MEMBERS,
  GOV_WORDS_SAME,
  GOV_WORDS_MEETING,
  GOV_WORDS_EXTRA,
  GOV_WORDS_MODE,
  GOV_WORDS_REPORT,
  GOV_WORDS_LABEL,
  GOV_WORDS_NEXT,
  GOV_WORDS_PAGE,
  GOV_WORDS_HEADING,
  GOV_WORDS_ITEM,
  GOV_WORDS_DECISION,
  GOV_WORDS_NOT_DECISION,
  GOV_WORDS_METHOD,
  GOV_WORDS_VOTE,
  GOV_WORDS_ACTION,
  GOV_WORDS_NOT_ACTION,
  GOV_WORDS_TASK,
  GOV_WORDS_STATEMENT,
  GOV_WORDS_NOT_STATEMENT,
  GOV_WORDS_DOCUMENT,
  GOV_WORDS_BODY,
  GOV_WORDS_DATES,
  GOV_WORDS_MEMBER,
  GOV_WORDS_ACTS,
  GOV_WORDS_TOGETHER,
  GOV_WORDS_N_KINDS
} GovWordsKind;

/* What the head of a section can say of its rules, "attribute=value".  The names are in gov-lexicon.c. */
typedef enum
{
  GOV_ATTRIBUTE_ACTOR,
  GOV_ATTRIBUTE_AFTER,
  GOV_ATTRIBUTE_BARE,
  GOV_ATTRIBUTE_BY,
  GOV_ATTRIBUTE_CARRY,
  GOV_ATTRIBUTE_CLAUSE,
  GOV_ATTRIBUTE_DUE,
  GOV_ATTRIBUTE_FINITE,
  GOV_ATTRIBUTE_FORUM,
  GOV_ATTRIBUTE_ITEM,
  GOV_ATTRIBUTE_KIND,
  GOV_ATTRIBUTE_METHOD,
  GOV_ATTRIBUTE_NAME,
  GOV_ATTRIBUTE_NAMED,
  GOV_ATTRIBUTE_NOUNS,
  GOV_ATTRIBUTE_NUMBER,
  GOV_ATTRIBUTE_OF,
  GOV_ATTRIBUTE_OUTCOME,
  GOV_ATTRIBUTE_PERSON,
  GOV_ATTRIBUTE_PRESENT,
  GOV_ATTRIBUTE_PROSE,
  GOV_ATTRIBUTE_QUESTION,
  GOV_ATTRIBUTE_REPLACE,
  GOV_ATTRIBUTE_SCOPE,
  GOV_ATTRIBUTE_SURE,
  GOV_ATTRIBUTE_VERB,
  GOV_ATTRIBUTE_VETO,
  GOV_ATTRIBUTE_WEIGHT,
  GOV_ATTRIBUTE_WHO,
  GOV_WORDS_N_ATTRIBUTES
} GovWordsAttribute;

typedef struct
{
  GovWordsKind kind;
  char *name;    /* what rules of it are called, "" where the file gives none */
  gboolean layout; /* it stands in no file: where the text stands says it, and no word */
  int weight;    /* a rule of more weight goes before */
  char *attributes[GOV_WORDS_N_ATTRIBUTES]; /* NULL where the file does not say */
} GovWordsSection;

/* Elements that are not atoms */
#define GOV_ELEMENT_GAP (-1)     /* any number of words of the same clause */
#define GOV_ELEMENT_START (-2)   /* the sentence begins here */
#define GOV_ELEMENT_END (-3)     /* the sentence ends here */

/* The first atoms are not words of the file but shapes of words of the text */
enum
{
  GOV_ATOM_NUMBER,  /* digits only */
  GOV_ATOM_ACRONYM, /* two capitals or more */
  GOV_ATOM_NAME,    /* begins with a capital */
  GOV_ATOM_COMMA,
  GOV_ATOM_COLON,
  GOV_ATOM_MEETING, /* a word for the meeting itself, or its acronym */
  GOV_ATOM_ACTOR,   /* somebody who can do or say something */
  GOV_ATOM_N_SHAPES
};

/* A set of atoms, so to say: some more may seem to be in it, but none is missing */
typedef struct
{
  guint64 bits[4];
} GovAtoms;

static inline void
gov_atoms_add (GovAtoms *self,
               guint     atom)
{
  self->bits[atom / 64 % 4] |= G_GUINT64_CONSTANT (1) << atom % 64;
}

/* Whether all of the others are in it */
static inline gboolean
gov_atoms_hold (const GovAtoms *self,
                const GovAtoms *others)
{
  return ((others->bits[0] & ~self->bits[0]) | (others->bits[1] & ~self->bits[1]) | (others->bits[2] & ~self->bits[2]) |
          (others->bits[3] & ~self->bits[3])) == 0;
}

typedef struct
{
  const GovWordsSection *section;
  const char *value; /* what stands behind "->", or NULL */
  guint n_elements;
  int *elements;
  guint number;   /* in the order of the files */
  guint trigger;  /* the atom of its rarest word */
  guint64 kind;   /* bit of its section's kind */
  GovAtoms needs; /* what must stand behind its first word */
} GovWordsRule;

typedef struct _GovLexicon GovLexicon;

GovLexicon *gov_lexicon_new           (void);
void        gov_lexicon_free          (GovLexicon             *self);
gboolean    gov_lexicon_read          (GovLexicon             *self,
                                       const char             *text,
                                       gsize                   length,
                                       const char             *name,
                                       GError                **error);
const char *gov_lexicon_get_language  (GovLexicon             *self);
gboolean    gov_lexicon_nouns_have_capitals (GovLexicon   *self);
gboolean    gov_lexicon_month_comes_first (GovLexicon     *self);
GHashTable *gov_lexicon_get_members   (GovLexicon             *self);
guint      *gov_lexicon_look_up       (GovLexicon             *self,
                                       const char             *word,
                                       guint                  *n_atoms);
GPtrArray  *gov_lexicon_get_rules     (GovLexicon             *self,
                                       guint                   atom);
GPtrArray  *gov_lexicon_get_openers   (GovLexicon             *self);
guint       gov_lexicon_count_rules   (GovLexicon             *self);
GPtrArray  *gov_lexicon_get_triggered (GovLexicon             *self,
                                       guint                   atom);
guint64     gov_lexicon_get_kinds     (GovLexicon             *self,
                                       int                     atom);
guint64     gov_lexicon_get_alone     (GovLexicon             *self,
                                       guint                   atom);
guint64     gov_lexicon_get_triggers  (GovLexicon             *self,
                                       guint                   atom);
guint       gov_lexicon_count_language (GovLexicon        *self,
                                       const char             *text,
                                       gsize                   length);
char       *gov_lexicon_find_language (const char             *text,
                                       gsize                   length);
char       *gov_lexicon_fold          (const char             *word,
                                       gsize                   length);

static inline const char *
gov_words_section_get (const GovWordsSection *self,
                       GovWordsAttribute      attribute)
{
  return self->attributes[attribute];
}

static inline gboolean
gov_words_section_is (const GovWordsSection *self,
                      GovWordsAttribute      attribute,
                      const char            *value)
{
  return self->attributes[attribute] != NULL && g_str_equal (self->attributes[attribute], value);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GovLexicon, gov_lexicon_free)

G_END_DECLS
