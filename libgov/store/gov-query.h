#pragma once

#include "records/gov-record.h"

G_BEGIN_DECLS

/**
 * GovQueryOrder:
 * @GOV_QUERY_ORDER_DATE: the newest day first, and of one day what came into the store last; what has no date comes last
 * @GOV_QUERY_ORDER_RELEVANCE: what the words say most about first; without words it is by date
 *
 * In which order a store hands out what it found.
 *
 * Since: 1.0
 */
typedef enum
{
  GOV_QUERY_ORDER_DATE,
  GOV_QUERY_ORDER_RELEVANCE,
} GovQueryOrder;

#define GOV_TYPE_QUERY (gov_query_get_type ())

GOV_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (GovQuery, gov_query, GOV, QUERY, GObject)

GOV_AVAILABLE_IN_ALL
GovQuery *gov_query_new              (void) G_GNUC_WARN_UNUSED_RESULT;

GOV_AVAILABLE_IN_ALL
void      gov_query_set_words        (GovQuery      *self,
                                      const char    *words);
GOV_AVAILABLE_IN_ALL
void      gov_query_set_record_type  (GovQuery      *self,
                                      GType          type);
GOV_AVAILABLE_IN_ALL
void      gov_query_set_status       (GovQuery      *self,
                                      const char    *status);
GOV_AVAILABLE_IN_ALL
void      gov_query_set_review       (GovQuery      *self,
                                      GovReview      review);
GOV_AVAILABLE_IN_ALL
void      gov_query_set_open         (GovQuery      *self,
                                      gboolean       open);
GOV_AVAILABLE_IN_ALL
void      gov_query_set_who          (GovQuery      *self,
                                      const char    *who);
GOV_AVAILABLE_IN_ALL
void      gov_query_set_meeting      (GovQuery      *self,
                                      const char    *meeting);
GOV_AVAILABLE_IN_ALL
void      gov_query_set_organization (GovQuery      *self,
                                      const char    *organization);
GOV_AVAILABLE_IN_ALL
void      gov_query_set_series       (GovQuery      *self,
                                      const char    *series);
GOV_AVAILABLE_IN_ALL
void      gov_query_set_due_before   (GovQuery      *self,
                                      const GovDate *date);
GOV_AVAILABLE_IN_ALL
void      gov_query_set_due_after    (GovQuery      *self,
                                      const GovDate *date);
GOV_AVAILABLE_IN_ALL
void      gov_query_set_due_unknown  (GovQuery      *self,
                                      gboolean       unknown);
GOV_AVAILABLE_IN_ALL
void      gov_query_set_since        (GovQuery      *self,
                                      const GovDate *date);
GOV_AVAILABLE_IN_ALL
void      gov_query_set_until        (GovQuery      *self,
                                      const GovDate *date);
GOV_AVAILABLE_IN_ALL
void      gov_query_set_access       (GovQuery      *self,
                                      GovAccess      upto);

GOV_AVAILABLE_IN_ALL
void      gov_query_set_order        (GovQuery      *self,
                                      GovQueryOrder  order);
GOV_AVAILABLE_IN_ALL
void      gov_query_set_limit        (GovQuery      *self,
                                      guint          limit);
GOV_AVAILABLE_IN_ALL
void      gov_query_set_cursor       (GovQuery      *self,
                                      const char    *cursor);

G_END_DECLS
