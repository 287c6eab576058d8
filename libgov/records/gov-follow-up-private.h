#pragma once

#include "records/gov-follow-up.h"

G_BEGIN_DECLS

struct _GovFollowUp
{
  GObject parent_instance;

  GovFollowUpRelation relation;
  GovRecord *record;
  GovRecord *source;
  const char *field; /* the name in a table of fields, or of ours */
  GovMeeting *meeting;
  GovDate *date;
  char *text;

  /* For the order. */
  gint64 time;
  int rank;
  guint found;
};

G_END_DECLS
