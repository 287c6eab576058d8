#pragma once

#include "records/gov-issue.h"
#include "records/gov-record-private.h"
#include "records/gov-place-private.h"

G_BEGIN_DECLS

/* A run of the checks over a register, or over one record with what it holds. */
typedef struct
{
  GovRegister *records;   /* what is checked; empty if that is */
  GovRecord *alone;       /* one record on its own; else NULL */
  GovDate *at;            /* "now" */
  GovList *issues;
  GovRecord *current;     /* whose turn it is; NULL before the first */

  GHashTable *found;      /* id → the record that it means, or NULL */
  GHashTable *first;      /* id → the first record that has it */
  GHashTable *missing;    /* ids that mean no record and were told of */
  GHashTable *early;      /* record → GPtrArray of issues that were found before its turn */
  GHashTable *attendance; /* meeting → who was there, see gov-check-votes.c */
  GHashTable *documents;  /* record → where its characters are, see gov-check-evidence.c */
} GovChecking;

typedef void (*GovCheckFunc) (GovChecking *self,
                              GovRecord   *record);

/* A rule: of which records, and the function that looks at one. */
typedef struct
{
  GType (*type) (void); /* NULL: of any */
  GovCheckFunc check;   /* NULL ends a table */
} GovCheck;

/* The tables of rules, by subject. */
extern const GovCheck gov_check_form[];
extern const GovCheck gov_check_ids[];
extern const GovCheck gov_check_content[];
extern const GovCheck gov_check_times[];
extern const GovCheck gov_check_meetings[];
extern const GovCheck gov_check_decisions[];
extern const GovCheck gov_check_votes[];
extern const GovCheck gov_check_actions[];
extern const GovCheck gov_check_links[];
extern const GovCheck gov_check_evidence[];

/* Looks at all records together, before the turn of the first. */
void        gov_check_circles         (GovChecking     *self);

void        gov_checking_add          (GovChecking     *self,
                                       GovRecord       *record,
                                       const char      *property,
                                       const char      *tag,
                                       const char      *format,
                                       ...) G_GNUC_PRINTF (5, 6);

/* What an id means, among the records that are checked. */
GovRecord  *gov_checking_find         (GovChecking     *self,
                                       const char      *id);
GovRecord  *gov_checking_find_ref     (GovChecking     *self,
                                       GovRecord       *record,
                                       const char      *property,
                                       GType            type);
GovRecord  *gov_checking_find_meeting (GovChecking     *self,
                                       GovRecord       *record);

/* Reads fields of any kind and type without making objects of them.  @property need not be a field of
 * the record; then nothing is stated. */
gboolean    gov_check_has             (GovRecord       *record,
                                       const char      *property);
gint64      gov_check_get_integer     (GovRecord       *record,
                                       const char      *property,
                                       gint64           otherwise);
guint       gov_check_count_refs      (GovRecord       *record,
                                       const GovBound  *bound);
const char *gov_check_get_ref         (GovRecord       *record,
                                       const GovBound  *bound,
                                       guint            n,
                                       GovRefParts      part);
GovList    *gov_check_get_list        (GovRecord       *record,
                                       const char      *property);
GovRecord  *gov_check_find_above      (GovRecord       *record,
                                       GType            type);
gboolean    gov_check_is_kept         (GovRecord       *record,
                                       const char      *property);

/* Whether @date is surely before or after @other; nothing is sure of NULL. */
gboolean    gov_check_is_before       (const GovDate   *date,
                                       const GovDate   *other);

/* For messages. */
char       *gov_check_shorten         (const char      *text);
char       *gov_check_describe        (GovRecord       *record);

#define gov_check_n_items(list) ((list) != NULL ? gov_list_get_length (list) : 0)

G_END_DECLS
