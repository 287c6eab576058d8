#pragma once

#include "records/gov-reading-private.h"
#include "records/gov-list.h"
#include "records/gov-register.h"

G_BEGIN_DECLS

/* A text of records: an array, lines, or whatever a format puts around them.  Records are handed on one
 * by one, so those before a fault are there; and whoever wants to is told of the fault, and the text read
 * on behind it: with the next element of an array where only the shape of one is wrong, and where it is no
 * JSON with the next line that begins with "{", as every line of NDJSON does. */
typedef struct _GovIntake GovIntake;

typedef gboolean (*GovIntakeFunc) (GovIntake *self);

struct _GovIntake
{
  GovReading reading;
  const char *name;    /* of the text, for errors */
  const char *item;    /* where the record at hand begins, or what is around it */
  gboolean went_on;    /* behind a fault: what is around the records is broken */

  GovIntakeFunc read_item; /* reads what a line holds */
  int kind_of_lines;       /* whatever read_item wants to know of the line before; 0 at first */
  GPtrArray *kept;         /* what the text says besides its records: key, JSON text, key, JSON text …; or NULL */

  char *fetched_from;      /* what the text says of where its records are from: the first URL, and the earliest time */
  GovDate *fetched;

  void (*take) (GovIntake *self,
                GovRecord *record);
  gpointer sink;           /* for take */

  /* Takes @fault over, and the text is read on; NULL: the first fault is the end. */
  void (*on_fault) (GovIntake  *self,
                    GError     *fault,
                    const char *path,
                    guint       line,
                    guint       column);
  GovList *faults;         /* for on_fault */
  GError *error;           /* the fault that was the end */
};

void     gov_intake_init   (GovIntake     *self,
                            GovMapping    *mapping,
                            const char    *text,
                            gsize          length);
void     gov_intake_clear  (GovIntake     *self);
gboolean gov_intake_run    (GovIntake     *self,
                            GovIntakeFunc  read_text);

/* For functions of the format. */
gboolean gov_intake_record (GovIntake     *self);
gboolean gov_intake_array  (GovIntake     *self);
gboolean gov_intake_lines  (GovIntake     *self);
gboolean gov_intake_end    (GovIntake     *self,
                            const char    *what);
gboolean gov_intake_note   (GovIntake     *self,
                            GovJsonReader *json,
                            gboolean       is_url);
gboolean gov_intake_report (GovIntake     *self);

/* For reading a text into a register, after what is there. */
gboolean gov_intake_into   (GovIntake     *self,
                            GovIntakeFunc  read_text,
                            GovRegister   *records,
                            GovList       *faults,
                            GError       **error);
void     gov_intake_add_fault (GovList       *faults,
                               const GError  *fault,
                               const char    *path,
                               guint          line,
                               guint          column);

G_END_DECLS
