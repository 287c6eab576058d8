#pragma once

#include "formats/gov-format-private.h"
#include "records/gov-enum-types.h"
#include "records/gov-intake-private.h"
#include "records/gov-record-types.h"

G_BEGIN_DECLS

/* OParl 1.1, which is what is read (the types of 1.0 too) and written where nothing else is asked for;
 * and 1.0 and 1.1 for writing everything as that, whatever it was read as. */
extern GovMapping gov_oparl_mapping;
extern GovMapping gov_oparl_mapping_1_0;
extern GovMapping gov_oparl_mapping_1_1;

/* A mapping that is being written by, and what has to be known of the items before. */
typedef struct
{
  GovMapping mapping;    /* first, as the writer's context is a mapping */
  GovRecord *holder;     /* of the agenda item before */
  gint64 next_order;     /* for the next one there */
  GHashTable *next_orders; /* for those that stand alone: id of the meeting, or "" → gint64 */
} GovOparlWriting;

/* gov-oparl-derived.c: the members that say in another way what fields of ours say. */
extern const GovMappingDerived gov_oparl_body_derived[2];
extern const GovMappingDerived gov_oparl_organization_derived[2];
extern const GovMappingDerived gov_oparl_person_derived[3];
extern const GovMappingDerived gov_oparl_meeting_derived[3];
extern const GovMappingDerived gov_oparl_paper_derived[3];
extern const GovMappingDerived gov_oparl_file_derived[2];
extern const GovMappingDerived gov_oparl_location_derived[1];

/* gov-oparl-arranged.c: what depends on several members, or on where the record stands. */
void gov_oparl_arrange_meeting     (GovReading    *reading,
                                    guint64       *stated,
                                    GovSlot       *slots);
void gov_oparl_arrange_agenda_item (GovReading    *reading,
                                    guint64       *stated,
                                    GovSlot       *slots);
void gov_oparl_arrange_paper       (GovReading    *reading,
                                    guint64       *stated,
                                    GovSlot       *slots);
void gov_oparl_arrange_other       (GovReading    *reading,
                                    guint64       *stated,
                                    GovSlot       *slots);
void gov_oparl_arrange_organization (GovReading   *reading,
                                     guint64      *stated,
                                     GovSlot      *slots);
void gov_oparl_arrange_person      (GovReading    *reading,
                                    guint64       *stated,
                                    GovSlot       *slots);
void gov_oparl_write_location      (GovJsonWriter *writer,
                                    GovRecord     *record);
void gov_oparl_write_order         (GovJsonWriter *writer,
                                    GovRecord     *record);
void gov_oparl_write_paper_type    (GovJsonWriter *writer,
                                    GovRecord     *record);

/* gov-oparl-read.c and gov-oparl-write.c */

/* Before the names of the members of a page of a list, in the register that was read from it. */
#define GOV_OPARL_PAGE "oparl:"

GovRecordClass *gov_oparl_find_untyped (GovReading   *reading);
gboolean        gov_oparl_read_line    (GovIntake    *intake);
gboolean        gov_oparl_read         (GovRegister  *records,
                                        GBytes       *bytes,
                                        const char   *name,
                                        GovList      *faults,
                                        GError      **error);
char           *gov_oparl_write        (GovMapping   *mapping,
                                        GovRegister  *records,
                                        gsize        *length);

/* Whether a record stands for a URL. */
gboolean        gov_oparl_is_mention   (GovRecord    *record);

/* gov-oparl-shape.c: records as OParl wants them, which may be copies that the array owns. */
GPtrArray      *gov_oparl_shape        (GovRegister  *records) G_GNUC_WARN_UNUSED_RESULT;

/* gov-oparl-words.c: what councils write in free words, by language, as data in words/. */

/* The value of the enumeration that one of the words in the group means; 0 if it is none of them. */
gint        gov_oparl_find_value (const char  *group,
                                  GType        type,
                                  const char  *text);
const char *gov_oparl_find_word  (const char  *group,
                                  GType        type,
                                  gint         value);

/* What the words of a result say. */
typedef struct
{
  gint outcome;       /* GovDecisionOutcome */
  gint method;        /* GovDecisionMethod */
  gboolean counted;   /* the outcome is not said, but follows from the votes */
  gboolean partial;
  gboolean has_votes;
  gint64 votes[16];   /* by GovVoteOption; -1: not said */
  char *referred_to;  /* to whom, as written; or NULL */
  char *postponed_to; /* until when, as written; or NULL */
} GovOparlResult;

/* FALSE: not all of the text is understood.  @language is a tag, or NULL if it is not known. */
gboolean    gov_oparl_result_read  (const char     *text,
                                    const char     *language,
                                    GovOparlResult *result);
void        gov_oparl_result_clear (GovOparlResult *result);

/* gov-oparl-understand.c */
guint       gov_oparl_understand   (GovRegister *records);

G_END_DECLS
