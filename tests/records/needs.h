#pragma once

/* The forty needs that a report of a consultation shows and no standard meets.  Each is a register
 * built from the facts (build) and a question put to it once it has been read back (ask).
 * What the need is, the question in words, the answer and the fields on which the answer rests
 * stand in tests/samples/needs/questions.json, which docs/needs.md is made from as well. */

#include "gov.h"

typedef struct
{
  const char *id;
  void (*build) (GovRegister *reg);
  void (*ask)   (GovRegister *reg,
                 GString     *answer);
} Need;

extern const Need needs_1_10[10];
extern const Need needs_11_20[10];
extern const Need needs_21_30[10];
extern const Need needs_31_40[10];

/* Building.  What these return lives until the end of the test case. */
gpointer    own      (gpointer     object);
#define     make(TYPE, ...) own (g_object_new (GOV_TYPE_##TYPE, __VA_ARGS__, NULL))
GovRef     *to       (const char  *id,
                      const char  *label);
GovDate    *on       (const char  *text);
gpointer    put      (gpointer     record,
                      const char  *property,
                      gpointer     item);    /* at the end of a list of the record; returns the item */
gpointer    add      (GovRegister *reg,
                      gpointer     record);
void        cite     (gpointer     record,
                      const char  *field,
                      const char  *exact);   /* evidence: these words of the report of May */

/* Asking. */
typedef struct
{
  GovList *list;
  guint i;
} Walk;

GovList    *all      (GovRegister *reg,
                      GType        type);
#define     FOR_EACH(Type, item, items)                                                            \
  for (Walk item##_walk = { (items), 0 }; item##_walk.i < gov_list_get_length (item##_walk.list); item##_walk.i++) \
    for (Type *item = gov_list_get (item##_walk.list, item##_walk.i); item; item = NULL)

void        say      (GString     *answer,    /* one line of it */
                      const char  *format,
                      ...) G_GNUC_PRINTF (2, 3);
const char *text     (gpointer     record,
                      const char  *property); /* "nothing" where the record does not say */
const char *called   (GovRef      *ref);      /* as written, "nobody" for NULL */
const char *names    (GovList     *refs);     /* as written, "nobody" if empty */
const char *title_of (GovRegister *reg,
                      GovRef      *ref);      /* of the record meant, if the register has it */
gboolean    known    (GovRegister *reg,
                      GovRef      *ref);
gboolean    means    (GovRef      *ref,
                      const char  *id);
gboolean    mentions (GovList     *refs,
                      const char  *id);

/* The people and bodies of an invented consultation. */
#define MINISTER to ("minister", "the Minister for Coasts")
#define MAYORS to ("mayors", "the harbour mayors")
#define WATCH to ("coast-watch", "the Coast Watch")
#define PILOTS to ("pilots", "the Pilot Service")
#define SERIES to ("harbour-consultation", "Harbour Consultation")
#define MAY to ("hc-2031-05", "Harbour Consultation of 12 May 2031")
#define REPORT to ("report-2031-05", NULL)
