#pragma once

#include "store/gov-query.h"
#include "store/gov-words-private.h"

G_BEGIN_DECLS

/* What is looked for, as it was set. */
struct _GovQuery
{
  GObject parent_instance;

  char *words;
  GType type;             /* G_TYPE_INVALID: any */
  char *status;
  GovReview review;
  gboolean open;
  char *who;
  char *meeting;
  char *organization;
  char *series;
  GovDate *due_before;
  GovDate *due_after;
  gboolean due_unknown;
  GovDate *since;
  GovDate *until;
  GovAccess access;

  GovQueryOrder order;
  guint limit;            /* 0: all */
  char *cursor;
};

GovQuery  *gov_query_copy          (GovQuery            *self) G_GNUC_WARN_UNUSED_RESULT;

/* What somebody typed, word by word. */
typedef struct
{
  GPtrArray *forms;  /* of char *: more than one stand beside each other */
  GPtrArray *stems;  /* of char *: where one of them will do as well; of one language each */
  gboolean prefix;   /* the last may go on */
} GovQueryTerm;

/* A GPtrArray of GovQueryTerm; NULL with an error for what no search can be made of.  @languages may be NULL. */
GPtrArray *gov_query_read_words (const char          *text,
                                 GovWords            *words,
                                 const char * const  *languages,
                                 GError             **error);

/* Whether a word of a text is one that was asked for: of a phrase, its place in it has to be asked for in turn. */
gboolean   gov_query_term_has   (const GovQueryTerm  *self,
                                 guint                place,
                                 const GovToken      *token);

/* A digest of all but limit and cursor: a cursor is good for the same question alone. */
char      *gov_query_dup_digest (GovQuery            *self,
                                 GovAccess            upto);

G_END_DECLS
