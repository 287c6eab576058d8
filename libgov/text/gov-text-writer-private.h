#pragma once

#include "base/gov-id-private.h"
#include "records/gov-draft-private.h"
#include "text/gov-text-private.h"

G_BEGIN_DECLS

/* Writing records: all of a report's lie in one arena, and what only hangs below a meeting or a paper becomes an object
 * when somebody asks for it.  gov-text-records.c writes the paper, its meetings and who was there,
 * gov-text-proposals.c what was decided, is to be done and was said. */

/* The lists of a meeting or of an item of its agenda */
typedef struct
{
  guint n_decisions, n_actions, n_statements, n_votes;
  GovItems *decisions;
  GovItems *actions;
  GovItems *statements;
  GovItems *votes;
} GovTextLists;

typedef struct
{
  GovText *text;
  GovArena *arena;
  GovRegister *records;
  GError **error;
  GovIdMaker ids;
  const char *paper;        /* a reference to the report, */
  const char *series;       /* and to the series; NULL where the text names none */
  const char **participants; /* ids by actor, NULL for those who did not take part */
  GHashTable *bodies;       /* their names, to their ids */
  GHashTable *taken;        /* ids of the records that stand in the register themselves */
} GovTextWriter;

const char *gov_text_writer_make_id      (GovTextWriter    *self,
                                          const char       *kind,
                                          const char       *what);
const char *gov_text_writer_make_span_id (GovTextWriter    *self,
                                          const char       *kind,
                                          GovSpan           span);
const char *gov_text_writer_make_body_id (GovTextWriter    *self,
                                          const GovReference *reference);
void        gov_text_writer_begin_evidence (GovTextWriter  *self,
                                          GovDraft         *draft,
                                          GovSpan           span,
                                          const char       *rule);
GovItems   *gov_text_writer_make_evidence (GovTextWriter   *self,
                                          GovSpan           span,
                                          const char       *rule);
GovItems   *gov_text_writer_make_evidences (GovTextWriter  *self,
                                          GArray           *spans,
                                          const char       *rule,
                                          const char       *confidence);
GovTextLists *gov_text_writer_make_lists (GovTextWriter    *self);

static inline void
gov_items_add (GovItems      *self,
               gconstpointer  item)
{
  self->items[self->n++] = (gpointer) item;
}

/* A stretch of the text with its blocks as lines */
#define gov_text_writer_set_span(self, draft, property, span) \
  gov_draft_set_text (draft, property, (self)->text->text->str + (span).start, (gssize) ((span).end - (span).start))

G_END_DECLS
