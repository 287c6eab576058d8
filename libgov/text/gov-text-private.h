#pragma once

#include <gio/gio.h>

#include "records/gov-register.h"
#include "text/gov-lexicon-private.h"
#include "text/gov-text-source-private.h"

G_BEGIN_DECLS

/* What becomes of a report on its way from bytes to records.
 *
 * Each stage is one file and adds to this struct: lines → blocks → sentences and words → outline
 * (title, sections) → dates, meetings → actors → findings → records.  From the blocks on, offsets are
 * bytes of the unwrapped text, in which a paragraph is one line; gov_text_get_range() leads back to
 * the file. */

/* A range of the unwrapped text, end excluded.  No report is longer than a gibibyte. */
typedef struct
{
  guint32 start;
  guint32 end;
} GovSpan;

#define GOV_MAX_TITLE 300 /* bytes of a heading */
#define GOV_LETTER_STEP 100 /* between the numbers of "A.1" and "B.1" */

#define GOV_KIND_BIT(kind) (G_GUINT64_CONSTANT (1) << (kind))
#define GOV_SHAPE_BIT(atom) (1u << (atom))

#define gov_text_line(self, i) (&g_array_index ((self)->lines, GovTextLine, i))
#define gov_text_block(self, i) (&g_array_index ((self)->blocks, GovBlock, i))
#define gov_text_section(self, i) (&g_array_index ((self)->sections, GovSection, i))
#define gov_text_sentence(self, i) (&g_array_index ((self)->sentences, GovSentence, i))
#define gov_text_sentence_end(self, i) (gov_text_sentence (self, i)->first + gov_text_sentence (self, i)->n_tokens)
#define gov_text_token(self, i) (&g_array_index ((self)->tokens, GovToken, i))
#define gov_text_mention(self, i) (&g_array_index ((self)->mentions, GovMention, i))
#define gov_text_actor(self, i) ((GovActor *) (self)->actors->pdata[i])

/* A line of the file as it is printed */
typedef struct
{
  gsize start; /* in the file, without blanks at both ends */
  gsize end;
  guint indent;
  guint width;              /* in characters */
  guint8 hint;              /* a GovTextHintKind: what the parser of the file says of it */
  guint8 level;             /* of a heading that it says of */
  guint new_page : 1;    /* the first line of a page */
  guint furniture : 1;   /* a page number or a running head: not part of the text */
  guint after_gap : 1;   /* a paragraph ends before it: a blank line that means something */
  guint after_page : 1;  /* only a page's end stands between it and the line before */
} GovTextLine;

/* What a line is numbered with */
typedef struct
{
  int number;          /* -1: none, or a letter that says nothing of the order */
  guint level;         /* how many numbers "3.1" has */
  char mark;           /* its style; numbers of one style run through */
  gboolean soft;       /* it may be an initial */
  const char *content; /* what stands behind it */
} GovNumbering;

/* From here on the unwrapped text and the file run in step */
typedef struct
{
  gsize text;
  gsize source;
} GovTextJoint;

typedef enum
{
  GOV_BLOCK_PARAGRAPH,
  GOV_BLOCK_HEADING,
  GOV_BLOCK_ITEM,  /* of a list */
  GOV_BLOCK_ROW,   /* of a table */
  GOV_BLOCK_FRONT, /* "key: value" before the text */
  GOV_BLOCK_RULE,  /* a line drawn across */
} GovBlockKind;

typedef struct
{
  GovBlockKind kind;
  GovSpan span;
  guint level;      /* of a heading, from 1 */
  int number;       /* printed before it, -1: none */
  char number_mark; /* printed behind that */
  guint indent;
  guint n_lines;
  GovSpan opening;        /* its bullet or number, in the file */
  guint numbered : 1;
  guint soft : 1;      /* the number may be an initial, and stands in the text: "I. Opening" */
  guint heading : 1;   /* its first sentence is the title of a section */
  guint marked : 1;    /* the heading has marks of its own: "#" or a line below it */
  guint after_gap : 1;
  guint bold : 1;      /* it begins with words in bold that end in a colon or with the block */
  guint first;            /* its sentences */
  guint n_sentences;
  int section;            /* the section it belongs to, -1: before the first heading */
} GovBlock;

typedef enum
{
  GOV_SECTION_ITEM, /* something to talk about */
  GOV_SECTION_PRESENT,
  GOV_SECTION_ABSENT,
  GOV_SECTION_AGENDA,
  GOV_SECTION_ACTIONS,
  GOV_SECTION_DECISIONS,
  GOV_SECTION_OTHER,
} GovSectionKind;

typedef struct
{
  GovSectionKind kind;
  guint block; /* its heading */
  guint item : 1; /* an item of the agenda */
  guint below : 1; /* a part of the list of people above it */
  GovSpan title;
  char *number;
} GovSection;

/* A form of a word, looked up in the lexicon once */
typedef struct
{
  char *folded;
  guint *atoms;
  guint n_atoms;
  GovAtoms set;     /* the same */
  GPtrArray *alone; /* of GovWordsRule: those of one word, NULL for none */
  guint small : 1;   /* the text has it in small letters, */
  guint capital : 1; /* with a capital inside a sentence */
  guint alias : 1;   /* somebody is called by a name that begins with it */
} GovWord;

/* Which kinds of rules have a word, bit k for the kind k.  Asked for with each token, so they lie together. */
typedef struct
{
  guint64 kinds;    /* as their only word */
  guint64 begins;   /* as their first */
  guint64 triggers; /* as their rarest */
} GovWordKinds;

/* A word as it is written */
typedef struct
{
  const char *written; /* NULL: none */
  guint64 head;        /* its first eight bytes */
  guint length;
  guint hash;
  guint known : 1;     /* its word is, */
  guint read : 1;      /* and what follows */
  guint shapes : 8;
  guint16 n_upper, n_lower; /* of its letters, in ASCII */
  guint word;          /* its form in the lexicon */
  guint token_word;    /* the same, but that of an acronym that would be a small word */
} GovForm;

typedef struct _GovForms GovForms;

/* A word of the text, or a mark that divides */
typedef struct
{
  GovSpan span;
  guint word;            /* its form */
  guint clause : 22;     /* of its sentence, from 0 */
  guint shapes : 8;      /* bit of each GOV_ATOM_… that it has the shape of */
  guint mark : 1;        /* no word */
  guint subordinate : 1; /* its clause is */
} GovToken;

typedef struct
{
  GovSpan span;
  guint block;
  guint first;    /* token */
  guint n_tokens;
  guint mentions; /* its first mention */
  guint n_mentions;
  guint heading : 1; /* a title, not to be read for findings */
  guint arrow : 1;   /* something in it may be an arrow */
  guint64 triggers;  /* bit k: it has the rarest word of a rule of the kind k; no other kind can match */
} GovSentence;

/* A rule that matched */
typedef struct
{
  const GovWordsRule *rule;
  guint first; /* token */
  guint last;
  guint order; /* among those that begin with the token */
} GovHit;

/* Somebody or something that can say or do something */
typedef struct
{
  char *key;            /* folded, without articles */
  char *role;           /* what stands with the name: "wethouder", "voorzitter" */
  char *organization;
  const char *kind;     /* person, office, group, organization */
  guint plural : 1;
  guint listed : 1;  /* in a list of those present or absent */
  guint member : 1;  /* known by initials, beforehand */
  guint absent : 1;
  guint small : 1;   /* written in small letters on the list: "anna" */
  guint present : 1; /* said or did something at the meeting */
  guint body : 1;    /* the meeting's own body */
  guint full : 1;    /* it has a given and a family name */
  guint shortened : 1; /* and may be called by the given name alone */
  guint meeting : 1; /* a word for any meeting */
  GArray *evidence;     /* of GovSpan */
  GHashTable *labels;   /* how it is written, to how often, a guint */
} GovActor;

/* Where an actor is named in a sentence */
typedef struct
{
  int actor;          /* -1: only "we", or a pronoun that stands for nobody known */
  guint first;        /* token, with its article */
  guint head;         /* the first word of the name itself */
  guint last;
  int preposition;    /* the token that governs it, -1 */
  int antecedent;     /* of a pronoun: a mention, -1 */
  guint group;        /* those joined by "and" share it */
  int section;
  guint agent : 1; /* "door X" */
  guint pronoun : 1;
  guint we : 1;
  guint meeting : 1; /* the meeting itself, as a place or as who acts */
} GovMention;

typedef struct
{
  GovSpan span;
  char *edtf;        /* NULL where the year is not known */
  guint first, last; /* tokens */
  guint has_year : 1;
  guint has_day : 1;
  guint alone : 1; /* nothing but a month */
} GovTextDate;

/* Where a date without a year is looked for */
typedef enum
{
  GOV_DATE_NEAR,
  GOV_DATE_PAST,
  GOV_DATE_TO_COME,
} GovDateSense;

/* What comes first in "3/4/2022" */
typedef enum
{
  GOV_DATE_ORDER_NONE, /* it cannot be told */
  GOV_DATE_ORDER_DAY_MONTH,
  GOV_DATE_ORDER_MONTH_DAY,
  GOV_DATE_N_ORDERS,
} GovDateOrder;

/* When something is to be done */
typedef struct
{
  const char *kind;  /* date, next-meeting, short-term, asap, after-event, before-event */
  const char *bound; /* by, before, not-before, around; NULL: on */
  char *edtf;        /* of a date, NULL where it is not known */
  guint first, last; /* tokens */
} GovDue;

typedef struct
{
  char *date;           /* EDTF, or NULL */
  char *title;
  const char *mode;
  char *file_date;      /* where the date is from the name of the file */
  guint extra : 1;
  guint planned : 1;
  GArray *evidence;     /* of GovSpan */
  GPtrArray *notes;     /* with it: the date that this piece gives, where it is another one, or NULL */
} GovFoundMeeting;

/* What a word of the section [vote] says */
typedef enum
{
  GOV_VOTE_WORD_YES,
  GOV_VOTE_WORD_NO,
  GOV_VOTE_WORD_ABSTAIN,
  GOV_VOTE_WORD_VOTES,
  GOV_VOTE_WORD_NONE,
} GovVoteWord;

/* How many voted for, against, and abstained; -1: not said */
typedef struct
{
  int counts[3];
} GovVotes;

typedef enum
{
  GOV_FINDING_DECISION,
  GOV_FINDING_ACTION,
  GOV_FINDING_STATEMENT,
} GovFindingKind;

/* Somebody in a finding: an actor, by the words of this place */
typedef struct
{
  int actor; /* -1: nobody that the reader knows more of */
  char *label;
} GovParty;

typedef struct
{
  GovFindingKind kind;
  const GovWordsRule *rule; /* why */
  GArray *evidence;         /* of GovSpan, the best first */
  GovSpan text;
  int section;              /* -1: before the first heading */
  guint sentence;
  GArray *parties;          /* of GovParty: who decided, does, says */
  guint has_due : 1;
  GovParty forum;           /* the other meeting where it is to be talked about */
  const char *method;       /* that the sentence names: "unaniem" */
  GovVotes votes;
  GovSpan vote_span;        /* where the votes are counted, empty for nowhere */
  guint carried : 1;     /* who says it is known from the sentence before */
  guint done : 1;
  guint marked : 1;         /* a mark or the layout says what it is */
  GovDue due;
  char *due_text;
} GovFinding;

typedef struct
{
  guint first;
  guint end;
} GovTokens;

#define GOV_MAX_CELLS 8

/* A table whose rows are tasks, row after row */
typedef struct
{
  guint last;                     /* block of the row read last */
  gboolean tasks;                 /* it is one of tasks, */
  gboolean subjects;              /* or of what was talked about, with who does something about it */
  gboolean head;                  /* this row names the columns */
  int what, owner, due, status;   /* columns, -1 for none */
  GovTokens cells[GOV_MAX_CELLS]; /* of this row */
} GovTaskTable;

typedef struct
{
  char *name;
  guint body : 1; /* an organization and not a document */
  GovSpan span;
} GovReference;

typedef struct
{
  GovLexicon *lexicon;
  GovTextSource *source;
  const char *name;
  double min_confidence; /* of what becomes a record */

  GArray *lines;
  GString *text;      /* unwrapped */
  GArray *map;        /* of GovTextJoint: unwrapped to file */
  guint joint;        /* the one that was looked up last */
  GArray *blocks;
  GArray *sections;
  int title;          /* the block, -1 */
  int title_again;    /* the heading that says it again, behind a title for programs; -1 */
  GovSpan title_span;

  gboolean nouns_have_capitals;
  GovForms *forms;
  GovWordKinds shapes[1 << GOV_ATOM_N_SHAPES]; /* kinds of the rules that begin with one of these shapes, or have it as their rarest */
  guint64 opener_kinds;   /* and of those at the beginning of a sentence */
  guint *looked_at;                       /* by rule: the number of the search that looked at it last */
  guint n_searches;
  GovAtoms atoms;         /* of the words from atoms_first up to atoms_end */
  guint atoms_first;
  guint atoms_end;
  GArray *hits;           /* of GovHit, for who needs it no longer than a moment */
  GHashTable *word_table; /* folded, to number */
  GPtrArray *words;   /* of GovWord */
  GArray *word_kinds; /* of GovWordKinds, by the same numbers */
  GArray *tokens;
  GArray *sentences;
  GArray *mentions;

  GovSpan body_span;  /* where it does so first */
  GDate date;         /* of the meeting that the text is mostly about, where it is known */
  int month_first;    /* whether its dates in digits have the month first: 1, 0; -1 where nobody looked yet */
  char *body;         /* what the meeting calls itself: "Board" */
  GPtrArray *meetings;
  guint main_meeting;
  GPtrArray *actors;
  GHashTable *actor_table; /* key, to number */
  GHashTable *alias_table; /* folded short name of somebody listed, to number + 1; 0: of several */
  GPtrArray *findings;
  GPtrArray *references;

  GPtrArray *parts; /* of GovText: the reports, where the file has several; else this is the only one */
  guint part;       /* the number of a part among them, from 0 */
} GovText;

GovText  *gov_text_new            (GovTextSource *source,
                                   GovLexicon    *lexicon,
                                   const char    *name);
void      gov_text_free           (GovText       *self);

GovForms  *gov_forms_new           (void);
void       gov_forms_free          (GovForms      *self);
GovForm   *gov_forms_get           (GovForms      *self,
                                    const char    *start,
                                    gsize          length);
GPtrArray *gov_text_words_new      (void);
GPtrArray *gov_text_meetings_new   (void);
GPtrArray *gov_text_actors_new     (void);
GPtrArray *gov_text_findings_new   (void);

/* The stages, in their order */
void      gov_text_find_lines     (GovText       *self);
void      gov_text_find_blocks    (GovText       *self);
void      gov_text_find_sentences (GovText       *self);
GArray   *gov_text_find_parts     (GovText       *self);
void      gov_text_drop_planned   (GovText       *self);
void      gov_text_find_outline   (GovText       *self);
void      gov_text_find_meetings  (GovText       *self);
void      gov_text_find_attendance (GovText      *self);
/* "@jan": whether an at sign stands before the token. */
gboolean  gov_text_is_handle      (GovText       *self,
                                   guint          token);
void      gov_text_find_mentions  (GovText       *self);
void      gov_text_find_findings  (GovText       *self);
void      gov_text_find_references (GovText      *self);
GovRegister *gov_text_to_register (GovText       *self,
                                   GError       **error);

/* What the stages share */
guint     gov_text_find_head_end  (GovText       *self);
gboolean  gov_text_read_number    (const char    *p,
                                   const char    *end,
                                   GovNumbering  *found);
gboolean  gov_text_read_announced (GovText       *self,
                                   const char    *p,
                                   const char    *end,
                                   GovNumbering  *found);
gboolean  gov_text_is_bare_number (GovText       *self,
                                   const GovTextLine *line,
                                   int           *number);
gsize     gov_text_blank_length   (const char    *p,
                                   const char    *end);
gsize     gov_text_get_source     (GovText       *self,
                                   gsize          offset);
GovSpan   gov_text_get_range      (GovText       *self,
                                   GovSpan        span);
guint     gov_text_get_word       (GovText       *self,
                                   const char    *start,
                                   gsize          length);
guint     gov_text_get_acronym    (GovText       *self,
                                   const char    *start,
                                   gsize          length);
void      gov_text_set_word       (GovText       *self,
                                   GovSentence   *sentence,
                                   guint          token,
                                   guint          word,
                                   gboolean       acronym);
gboolean  gov_text_word_has_label (GovText       *self,
                                   guint          word,
                                   const char    *name);
void      gov_text_append_mark    (GovText       *self,
                                   const char    *place,
                                   char           mark);
void      gov_text_append_piece   (GovText       *self,
                                   const char    *start,
                                   const char    *end,
                                   gboolean       goes_on);
guint     gov_text_read_columns   (GovText       *self,
                                   guint          start);
guint     gov_text_read_labels    (GovText       *self,
                                   guint          start);
guint     gov_text_find_cells     (GovText       *self,
                                   const GovSentence *s,
                                   gboolean       open,
                                   GovTokens      cells[GOV_MAX_CELLS]);
gboolean  gov_text_read_task_row  (GovText       *self,
                                   guint          block,
                                   GovTaskTable  *table);
gboolean  gov_text_add_names      (GovText       *self,
                                   guint          first,
                                   guint          end,
                                   gboolean       only_names,
                                   GArray        *parties);
guint     gov_text_find_closing_names (GovText           *self,
                                       const GovSentence *s);
gboolean  gov_text_is_somebody    (GovText       *self,
                                   int            actor);
gboolean  gov_text_add_known      (GovText       *self,
                                   guint          first,
                                   guint          end,
                                   GArray        *parties);
gboolean  gov_text_add_names_in_brackets (GovText *self,
                                   const GovSentence *s,
                                   GArray        *parties);
gboolean  gov_text_is_joined_by_mark (GovText    *self,
                                   guint          token);
gboolean  gov_text_add_names_at_end (GovText     *self,
                                   const GovSentence *s,
                                   GArray        *parties);
gboolean  gov_text_is_marker      (GovText       *self,
                                   guint          word);
gboolean  gov_text_read_joined_votes (GovText    *self,
                                   guint          token,
                                   GovVotes      *votes);
gboolean  gov_text_read_votes     (GovText       *self,
                                   guint          first,
                                   guint          end,
                                   gboolean       certain,
                                   GovVotes      *votes);
gboolean  gov_text_is_behind_arrow (GovText      *self,
                                   guint          token);
gboolean  gov_text_is_behind_dash (GovText       *self,
                                   guint          token);
const GovWordsRule *
          gov_text_token_rule     (GovText       *self,
                                   guint          token,
                                   GovWordsKind   kind);
const GovWordsRule *
          gov_text_word_rule      (GovText       *self,
                                   guint          number,
                                   GovWordsKind   kind);
char     *gov_text_read_day       (GovText       *self,
                                   guint          token,
                                   guint          end);
void      gov_text_begin_words    (GovText       *self);
GovDateOrder gov_text_find_date_order (const char *start,
                                   const char    *end,
                                   const char    *edtf);
gboolean  gov_text_read_date      (GovText       *self,
                                   guint          token,
                                   guint          end,
                                   GovDateSense   sense,
                                   GovTextDate   *date);
gboolean  gov_text_find_header_date (GovText     *self,
                                   const GovSentence *s,
                                   GovTextDate   *date);
gboolean  gov_text_is_on_next     (GovText       *self,
                                   const GovSentence *s);
gboolean  gov_text_read_labelled_date (GovText   *self,
                                   guint          block,
                                   GovTextDate   *date);
int       gov_text_find_year      (GovText       *self,
                                   guint          token,
                                   guint          end);
gboolean  gov_text_find_due       (GovText       *self,
                                   const GovSentence *s,
                                   guint          first,
                                   guint          end,
                                   GovDue        *due);
void      gov_text_meeting_add_evidence (GovFoundMeeting *self,
                                   GovSpan        span,
                                   const char    *note);
const GovWordsRule *
          gov_text_label          (GovText       *self,
                                   const GovSentence *s,
                                   const char    *name,
                                   guint         *last);
guint     gov_text_get_actor      (GovText       *self,
                                   const char    *key,
                                   const char    *label,
                                   const char    *kind);
char     *gov_text_actor_label    (GovText       *self,
                                   guint          actor);
void      gov_text_actor_add_evidence (GovText   *self,
                                   guint          actor,
                                   GovSpan        span);
void      gov_text_set_alias      (GovText       *self,
                                   const char    *alias,
                                   guint          actor);
void      gov_text_add_alias      (GovText       *self,
                                   const char    *alias,
                                   guint          actor);
void      gov_text_add_initials   (GovText       *self,
                                   const char    *initials,
                                   guint          actor);
void      gov_text_add_members    (GovText       *self);
void      gov_text_add_aliases    (GovText       *self,
                                   guint          actor,
                                   const char    *given,
                                   const char    *family);
gboolean  gov_text_is_name        (GovText       *self,
                                   guint          token);
int       gov_text_find_alias     (GovText       *self,
                                   guint          first,
                                   guint          end,
                                   guint         *last);
char     *gov_text_join_folded    (GovText       *self,
                                   guint          first,
                                   guint          last);
char     *gov_text_meeting_title  (GovText       *self,
                                   const GovFoundMeeting *meeting);
const char *gov_text_report_kind  (GovText       *self);
gboolean  gov_text_is_upper       (const char    *p,
                                   const char    *end);
gboolean  gov_text_block_has_label (GovText      *self,
                                   guint          block,
                                   const char    *name);
const char *gov_text_folded       (GovText       *self,
                                   guint          token);
char     *gov_text_copy           (GovText       *self,
                                   gsize          start,
                                   gsize          end);

void      gov_text_match_sentence (GovText       *self,
                                   const GovSentence *s,
                                   guint64        kinds,
                                   GArray        *hits);
void      gov_text_match_rules    (GovText       *self,
                                   guint          token,
                                   guint          first,
                                   guint          end,
                                   guint64        kinds,
                                   GArray        *hits);

/* What is asked of each word of the text, again and again */

static inline guint64
gov_text_word_kinds (GovText *self,
                     guint    word)
{
  return g_array_index (self->word_kinds, GovWordKinds, word).kinds;
}

/* The sections that have the word as a phrase of its own */
static inline guint64
gov_text_kinds (GovText *self,
                guint    token)
{
  return gov_text_word_kinds (self, gov_text_token (self, token)->word);
}

/* Those with a rule that may begin here */
static inline guint64
gov_text_begins (GovText *self,
                 guint    token)
{
  const GovToken *t = gov_text_token (self, token);

  return g_array_index (self->word_kinds, GovWordKinds, t->word).begins | self->shapes[t->shapes].begins;
}

/* Those with a rule that has the word as its rarest */
static inline guint64
gov_text_triggers (GovText *self,
                   guint    token)
{
  const GovToken *t = gov_text_token (self, token);

  return g_array_index (self->word_kinds, GovWordKinds, t->word).triggers | self->shapes[t->shapes].triggers;
}

static inline gboolean
gov_text_word_is (GovText      *self,
                  guint         word,
                  GovWordsKind  kind)
{
  return (gov_text_word_kinds (self, word) >> kind & 1) != 0;
}

/* Whether the word is a phrase of its own in a section of the kind */
static inline gboolean
gov_text_token_is (GovText      *self,
                   guint         token,
                   GovWordsKind  kind)
{
  return (gov_text_kinds (self, token) >> kind & 1) != 0;
}

static inline gboolean
gov_text_token_has_shape (GovText *self,
                          guint    token,
                          guint    atom)
{
  return (gov_text_token (self, token)->shapes >> atom & 1) != 0;
}

/* The mark that a token is, such as a comma; 0 if it is a word */
static inline char
gov_text_token_mark (GovText *self,
                     guint    token)
{
  const GovToken *t = gov_text_token (self, token);

  return t->mark ? self->text->str[t->span.start] : 0;
}

/* Lets a token have one more shape: it turns out to name somebody, or the meeting */
static inline void
gov_text_add_shape (GovText     *self,
                    GovSentence *s,
                    guint        token,
                    guint        atom)
{
  GovToken *t = gov_text_token (self, token);

  t->shapes |= GOV_SHAPE_BIT (atom);
  s->triggers |= self->shapes[GOV_SHAPE_BIT (atom)].triggers;
}

/* Whether a rule of these kinds can begin with the token, of a sentence with that first one: most words begin none */
static inline gboolean
gov_text_may_begin (GovText *self,
                    guint    token,
                    guint    first,
                    guint64  kinds)
{
  return ((gov_text_begins (self, token) | (token == first ? self->opener_kinds : 0)) & kinds) != 0;
}

/* Adds the rules of these kinds that match from this token on.  The sentence is the tokens from
 * first up to end, without end; it may have none. */
static inline void
gov_text_match (GovText *self,
                guint    token,
                guint    first,
                guint    end,
                guint64  kinds,
                GArray  *hits)
{
  if (token < end && gov_text_may_begin (self, token, first, kinds))
    gov_text_match_rules (self, token, first, end, kinds, hits);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GovText, gov_text_free)

G_END_DECLS
