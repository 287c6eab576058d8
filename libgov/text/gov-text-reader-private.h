#pragma once

#include "text/gov-text-private.h"

G_BEGIN_DECLS

/* Reading one sentence for findings.  gov-text-clauses.c knows who is the subject of what, -decisions.c, -actions.c,
 * -marks.c and -lists.c each find one kind, and gov-text-findings.c goes from sentence to sentence. */

/* What stands above a list and ends with a colon: "Eve will:", "Next steps:", "Eve:" */
typedef struct
{
  guint block;     /* G_MAXUINT: none */
  int mention;     /* of who has to do what stands below, or says it; -1 */
  gboolean tasks;  /* each item is one */
} GovLead;

typedef struct
{
  GovText *text;
  guint index;
  const GovSentence *sentence;
  guint end;
  GArray *hits;
  int section;
  gboolean summary;   /* before the first heading of a text that has headings */
  gboolean question;
  guint decided;      /* behind the words of the sentence's decision, 0 for none */
  int speaker;        /* mention of the one who speaks: "Name: …", -1 */
  const GovFinding *before; /* the last statement of the paragraph */
  GovTaskTable table;       /* whose rows are being read */
  gsize covered;            /* the text up to here belongs to a decision that is marked as such */
  guint proposal;           /* a block that is only a proposal */
  GovLead lead;             /* of the list that is being read */
  guint row;                /* the row read last of a table that may have a column for decisions, */
  int column;               /* and that column, -1 for none */
  guint names;              /* where "(Jan)" begins at the end of the sentence; its end for none */
} GovReader;

GovFinding         *gov_reader_finding_new (GovReader *self,
                                            GovFindingKind kind,
                                            const GovWordsRule *rule);
void                gov_reader_add_parties (GovReader *self,
                                            GovFinding *finding,
                                            int mention);
void                gov_reader_mark_present (GovReader *self,
                                             GovFinding *finding);
gboolean            gov_reader_is_elsewhere (GovReader *self,
                                             guint verb);
int                 gov_reader_find_main_subject (GovReader *self);
int                 gov_reader_find_subject (GovReader *self,
                                             guint verb);
int                 gov_reader_find_agent (GovReader *self,
                                           guint verb);
const GovHit       *gov_reader_find_hit (GovReader *self,
                                         GovWordsKind kind,
                                         GovWordsKind veto,
                                         int *mention);
const GovHit       *gov_reader_find_hit_in (GovReader *self,
                                            GovWordsKind kind,
                                            GovWordsKind veto,
                                            guint clause,
                                            int *mention);
void                gov_reader_read_tally (GovReader *self,
                                           GovFinding *finding,
                                           guint block);
void                gov_reader_read_votes (GovReader *self,
                                           GovFinding *finding,
                                           guint first,
                                           guint end,
                                           gboolean certain);
gboolean            gov_reader_read_count (GovReader *self);
void                gov_reader_take_content (GovReader *self,
                                             GovFinding *finding,
                                             gboolean announced);
gboolean            gov_reader_read_resolved (GovReader *self);
gboolean            gov_reader_read_resolved_row (GovReader *self,
                                                  gboolean task);
gboolean            gov_reader_read_counted (GovReader *self);
const GovSentence  *gov_reader_find_proposal (GovReader *self);
gboolean            gov_reader_is_at_end (GovReader *self,
                                          const GovHit *hit);
gboolean            gov_reader_is_behind_motion (GovReader *self);
gboolean            gov_reader_tie_result (GovReader *self,
                                           GovFinding *finding);
GovFinding         *gov_reader_read_decision (GovReader *self);
void                gov_reader_read_due (GovReader *self,
                                         GovFinding *finding,
                                         guint verb);
GovFinding         *gov_reader_read_action (GovReader *self);
void                gov_reader_read_proposal (GovReader *self);
gboolean            gov_reader_read_marker (GovReader *self);
gboolean            gov_reader_read_closing_mark (GovReader *self);
gboolean            gov_reader_read_name_and_due (GovReader *self);
int                 gov_reader_find_speaker (GovReader *self);
gboolean            gov_reader_is_told (GovReader *self,
                                        guint token);
void                gov_reader_read_due_in (GovReader *self,
                                            GovFinding *finding,
                                            guint first,
                                            guint end);
gboolean            gov_reader_read_row (GovReader *self);
gboolean            gov_reader_read_checkbox (GovReader *self);
gboolean            gov_reader_read_listed (GovReader *self);
gboolean            gov_reader_read_arrow (GovReader *self);
int                 gov_reader_follow_lead (GovReader *self,
                                            guint block);
gboolean            gov_reader_read_lead (GovReader *self);
gboolean            gov_reader_read_lone_tally (GovReader *self);

G_END_DECLS
