#pragma once

#include "records/gov-follow-up-private.h"
#include "records/gov-register.h"

G_BEGIN_DECLS

typedef struct
{
  GovRegister *reg;
  GPtrArray *list; /* of GovFollowUp, in the order in which they were found */
} GovFollowSteps;

/* What is not dated stands at @time. */
GovFollowUp *gov_follow_add_step   (GovFollowSteps      *follow,
                                    GovFollowUpRelation  relation,
                                    GovRecord           *record,
                                    GovRecord           *source,
                                    const char          *property,
                                    gint64               time);

/* A step that leads to a record, with its meeting, its date and its words. */
GovFollowUp *gov_follow_add_record (GovFollowSteps      *follow,
                                    GovFollowUpRelation  relation,
                                    GovRecord           *record,
                                    GovRecord           *source,
                                    const char          *property,
                                    gint64               time);

/* What the record itself says became of it. */
void         gov_follow_add_events (GovFollowSteps      *follow,
                                    GovRecord           *record,
                                    gint64               time);

G_END_DECLS
