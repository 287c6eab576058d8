#pragma once

#include "records/gov-meeting.h"
#include "records/gov-participant.h"
#include "records/gov-agenda-item.h"
#include "records/gov-decision.h"
#include "records/gov-action.h"
#include "records/gov-action-update.h"
#include "records/gov-statement.h"
#include "records/gov-condition.h"
#include "records/gov-deadline.h"
#include "records/gov-quantity.h"
#include "records/gov-evidence.h"
#include "records/gov-identifier.h"
#include "records/gov-person.h"
#include "records/gov-other-name.h"
#include "records/gov-ancillary-position.h"
#include "records/gov-organization.h"
#include "records/gov-membership.h"
#include "records/gov-post.h"
#include "records/gov-contact-detail.h"
#include "records/gov-location.h"
#include "records/gov-paper.h"
#include "records/gov-relation.h"
#include "records/gov-step.h"
#include "records/gov-case.h"
#include "records/gov-file.h"
#include "records/gov-checksum.h"
#include "records/gov-link.h"
#include "records/gov-consultation.h"
#include "records/gov-vote.h"
#include "records/gov-tally.h"
#include "records/gov-group-result.h"
#include "records/gov-ballot.h"
#include "records/gov-candidate.h"
#include "records/gov-body.h"
#include "records/gov-term.h"
#include "records/gov-series.h"
#include "records/gov-system.h"
#include "records/gov-conflict.h"
#include "records/gov-other-record.h"

G_BEGIN_DECLS

GOV_AVAILABLE_IN_ALL
GType   gov_record_type_from_name (const char *name);
GOV_AVAILABLE_IN_ALL
char  **gov_record_type_dup_names (void) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
