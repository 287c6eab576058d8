/* Which proposed records a person is asked about, and in which order. */
#include "review-queue.h"

/* What matters most comes first; types that are not here follow. */
static GType (* const types[]) (void) = {
  gov_decision_get_type, gov_action_get_type, gov_vote_get_type, gov_statement_get_type,
  gov_agenda_item_get_type, gov_participant_get_type, gov_meeting_get_type, gov_paper_get_type,
};

static guint
find_rank (GovRecord *record)
{
  guint rank = 0;

  while (rank < G_N_ELEMENTS (types) && types[rank] () != G_OBJECT_TYPE (record))
    rank++;
  return rank;
}

/* The highest confidence that a record's evidence states; below 0 if it states none. */
static double
find_confidence (GovRecord *record)
{
  GovList *evidence = gov_record_get_evidence (record);
  double highest = -1;

  for (guint i = 0; i < gov_list_get_length (evidence); i++)
    {
      const char *text = gov_evidence_get_confidence (gov_list_get (evidence, i));

      if (text != NULL)
        highest = MAX (highest, g_ascii_strtod (text, NULL));
    }
  return highest;
}

/* Lists what is still proposed; with a @confidence above 0 only what is stated to have so much of it. */
ReviewQueue *
review_queue_new (GovRegister *records,
                  GType        type,
                  double       confidence)
{
  ReviewQueue *self = g_new0 (ReviewQueue, 1);
  g_autoptr (GovList) all = gov_register_list (records, type != G_TYPE_INVALID ? type : GOV_TYPE_RECORD);

  self->records = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint rank = 0; rank <= G_N_ELEMENTS (types); rank++)
    for (guint i = 0; i < gov_list_get_length (all); i++)
      {
        GovRecord *record = gov_list_get (all, i);

        if (gov_record_get_review (record) == GOV_REVIEW_PROPOSED && !gov_record_get_deleted (record) &&
            find_rank (record) == rank && (confidence <= 0 || find_confidence (record) >= confidence))
          g_ptr_array_add (self->records, g_object_ref (record));
      }
  return self;
}

void
review_queue_free (ReviewQueue *self)
{
  g_ptr_array_unref (self->records);
  g_free (self);
}

guint
review_queue_count (ReviewQueue *self,
                    GovReview    review)
{
  guint n = 0;

  for (guint i = 0; i < self->records->len; i++)
    n += gov_record_get_review (self->records->pdata[i]) == review;
  return n;
}

/* The place of the first record from @from on that is still proposed; behind the last if there is none. */
guint
review_queue_find (ReviewQueue *self,
                   guint        from)
{
  while (from < self->records->len && gov_record_get_review (self->records->pdata[from]) != GOV_REVIEW_PROPOSED)
    from++;
  return from;
}
