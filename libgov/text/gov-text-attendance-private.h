#pragma once

#include "text/gov-text-private.h"

G_BEGIN_DECLS

/* Reading who was there.  gov-text-attendance.c knows lists, gov-text-people.c tables, sentences and labels. */

typedef struct
{
  GovText *text;
  gboolean absent;
  guint last;          /* who was read last */
  GHashTable *openers; /* words that entries of the list begin with, to how many do; NULL: not counted */
  gboolean reversed;   /* the family name comes first: "Berg, Jan van den" */
  gboolean nicks;      /* people may be called by a word in small letters */
} GovAttendees;

/* The columns of a table of people */
enum
{
  GOV_COLUMN_GIVEN,
  GOV_COLUMN_FAMILY,
  GOV_COLUMN_NAME,
  GOV_COLUMN_ORGANIZATION,
  GOV_COLUMN_ROLE,
  GOV_COLUMN_PRESENT, /* whether somebody was there */
  GOV_N_COLUMNS
};

/* A table of people, row after row */
typedef struct
{
  guint next;       /* the block that its next row would be, 0: no table yet */
  gboolean people;
  int columns[GOV_N_COLUMNS];
  guint present;    /* bits: the columns for those who were there, */
  guint absent;     /* and for those who were not */
  guint lists;      /* those that have names, not ticks */
  gboolean ticked;  /* those who were there have a tick, so that others were not */
} GovPeopleTable;

void      gov_attendees_add_person (GovAttendees  *self,
                                     const char     *label,
                                     const char     *given,
                                     const char     *family,
                                     const char     *organization,
                                     const char     *role,
                                     GovSpan         span);
void      gov_attendees_add_name   (GovAttendees  *self,
                                     guint           first,
                                     guint           last);
gboolean  gov_attendees_read_list  (GovAttendees  *self,
                                     guint           first,
                                     guint           end);
gboolean  gov_attendees_read_row   (GovAttendees  *self,
                                     guint           block,
                                     GovPeopleTable *table);
void      gov_attendees_read_prose (GovAttendees  *self,
                                     const GovSentence *s);
gboolean  gov_attendees_find_label_end (GovText           *self,
                                        const GovSentence *s,
                                        guint              end,
                                        guint             *label_end,
                                        guint             *next);
const char *gov_attendees_find_label_kind (GovText           *self,
                                           const GovSentence *s,
                                           guint              label);

G_END_DECLS
