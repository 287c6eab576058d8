#pragma once

#include "records/gov-record.h"

G_BEGIN_DECLS

#define GOV_TYPE_DEADLINE (gov_deadline_get_type ())

GOV_AVAILABLE_IN_ALL
GOV_DECLARE_RECORD (GovDeadline, gov_deadline, DEADLINE)

GOV_AVAILABLE_IN_ALL
GovDeadline        *gov_deadline_new             (void) G_GNUC_WARN_UNUSED_RESULT;

GOV_AVAILABLE_IN_ALL
const char         *gov_deadline_get_text        (GovDeadline        *self);
GOV_AVAILABLE_IN_ALL
void                gov_deadline_set_text        (GovDeadline *self, const char *text);
GOV_AVAILABLE_IN_ALL
GovDate            *gov_deadline_get_date        (GovDeadline        *self);
GOV_AVAILABLE_IN_ALL
void                gov_deadline_set_date        (GovDeadline *self, const GovDate *date);
GOV_AVAILABLE_IN_ALL
GovDeadlinePolarity gov_deadline_get_polarity    (GovDeadline        *self);
GOV_AVAILABLE_IN_ALL
void                gov_deadline_set_polarity    (GovDeadline *self, GovDeadlinePolarity polarity);
GOV_AVAILABLE_IN_ALL
GovRef             *gov_deadline_get_anchor      (GovDeadline        *self);
GOV_AVAILABLE_IN_ALL
void                gov_deadline_set_anchor      (GovDeadline *self, GovRef *anchor);
GOV_AVAILABLE_IN_ALL
GovDeadlineAnchor   gov_deadline_get_anchor_kind (GovDeadline        *self);
GOV_AVAILABLE_IN_ALL
void                gov_deadline_set_anchor_kind (GovDeadline *self, GovDeadlineAnchor anchor_kind);
GOV_AVAILABLE_IN_ALL
const char         *gov_deadline_get_offset      (GovDeadline        *self);
GOV_AVAILABLE_IN_ALL
void                gov_deadline_set_offset      (GovDeadline *self, const char *offset);
GOV_AVAILABLE_IN_ALL
GovUrgency          gov_deadline_get_urgency     (GovDeadline        *self);
GOV_AVAILABLE_IN_ALL
void                gov_deadline_set_urgency     (GovDeadline *self, GovUrgency urgency);
GOV_AVAILABLE_IN_ALL
const char         *gov_deadline_get_every       (GovDeadline        *self);
GOV_AVAILABLE_IN_ALL
void                gov_deadline_set_every       (GovDeadline *self, const char *every);

GOV_AVAILABLE_IN_ALL
GovDate            *gov_deadline_get_earliest    (GovDeadline        *self) G_GNUC_WARN_UNUSED_RESULT;
GOV_AVAILABLE_IN_ALL
GovDate            *gov_deadline_get_latest      (GovDeadline        *self) G_GNUC_WARN_UNUSED_RESULT;
GOV_AVAILABLE_IN_ALL
GovAnswer           gov_deadline_is_overdue      (GovDeadline        *self,
                                                  const GovDate      *at);

G_END_DECLS
