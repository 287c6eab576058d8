#pragma once

#include "records/gov-record-private.h"
#include "store/gov-words-private.h"

G_BEGIN_DECLS

/* A record as an index has it: a row of numbers, and words.  What goes where follows from the flags in the
 * tables of fields (records/gov-field-private.h).
 *
 * The record itself has a row, and so has each record in it that answers questions of its own, such as an
 * action in a meeting.  Other records that it holds, such as a deadline, lend it their words; but one that
 * fewer people may see has a row too, so that its words are found by those alone. */

typedef enum
{
  GOV_COLUMN_TYPE,
  GOV_COLUMN_STATUS,
  GOV_COLUMN_REVIEW,
  GOV_COLUMN_OPEN,   /* 1, or nothing */
  GOV_COLUMN_DUE,    /* the last second in which it may be done, since 1970 */
  GOV_COLUMN_FIRST,  /* the first and the last second that its date can mean */
  GOV_COLUMN_LAST,
  GOV_N_COLUMNS,
} GovColumn;

typedef struct
{
  const char *name;
  gboolean has_index; /* it is asked for by itself */
} GovColumnInfo;

extern const GovColumnInfo gov_projection_columns[GOV_N_COLUMNS];

/* The value of a column that the record says nothing of. */
#define GOV_NO_VALUE G_MININT64

/* What the tokens of ids begin with, behind GOV_MARK_KEY; those of names too. */
#define GOV_KEY_WHO 'w'
#define GOV_KEY_MEETING 'm'
#define GOV_KEY_ORGANIZATION 'o'
#define GOV_KEY_SERIES 's'

typedef struct
{
  GovRecord *record;
  guint place;        /* of the row, from 0 for the record at the top */
  GovAccess level;    /* the lowest that may see it */
  const char *language;
  gint64 values[GOV_N_COLUMNS];
  GString *words;     /* tokens, with a space behind each */
  GString *who;       /* the same of names, then the ids of whatever it belongs to */
  guint n_words;      /* without ids */
} GovProjected;

typedef void (*GovProjectedFunc) (const GovProjected *row,
                                  gpointer            data);

void       gov_projection_visit     (GovRecord        *top,
                                     const char       *language,
                                     GovWords         *words,
                                     GovProjectedFunc  func,
                                     gpointer          data);

/* The record of a row by itself, as @upto sees it; NULL if there is none, or it is above.  And the language
 * that it is in. */
GovRecord *gov_projection_find      (GovRecord        *top,
                                     guint             place,
                                     GovAccess         upto,
                                     char            **language) G_GNUC_WARN_UNUSED_RESULT;

/* The texts that a row's words come from, in the same order. */
typedef void (*GovTextFunc) (const char *text,
                             gpointer    data);

void       gov_projection_visit_texts (GovRecord        *record,
                                       GovAccess         level,
                                       GovTextFunc       func,
                                       gpointer          data);

/* In seconds since 1970; an open end is far away.  FALSE if both are open. */
gboolean   gov_projection_get_span    (const GovDate    *date,
                                       gint64           *first,
                                       gint64           *last);

/* The numbers by which columns know words; GOV_NO_VALUE for a word that no field has. */
gint64     gov_projection_code_type   (GType             type);
gint64     gov_projection_code_status (const char       *word);

/* Whether records of the type of that number have a deadline. */
gboolean   gov_projection_has_due     (guint             type);

/* A digest of all that decides what rows look like: an index with another one is out of date. */
const char *gov_projection_get_digest (void);

G_END_DECLS
