#pragma once

#include "records/gov-meeting.h"
#include "records/gov-record.h"

G_BEGIN_DECLS

/**
 * GovFollowUpRelation:
 * @GOV_FOLLOW_UP_RELATION_ITSELF: it is what was asked for
 * @GOV_FOLLOW_UP_RELATION_SAME: it is another record of the same thing: an identifier is the same
 * @GOV_FOLLOW_UP_RELATION_ORIGIN: it came from that
 * @GOV_FOLLOW_UP_RELATION_REPLACES: it came in place of that
 * @GOV_FOLLOW_UP_RELATION_DEPENDS_ON: that has to be done or decided first
 * @GOV_FOLLOW_UP_RELATION_CARRIED_OVER: it came back in a later meeting
 * @GOV_FOLLOW_UP_RELATION_OUTCOME: that came out of it: a decision, an action
 * @GOV_FOLLOW_UP_RELATION_TAKEN_UP: that deals with it: an item, a decision, an action, a vote
 * @GOV_FOLLOW_UP_RELATION_FOLLOWED_UP: a later meeting follows up on it
 * @GOV_FOLLOW_UP_RELATION_REPORTED: something was reported about it
 * @GOV_FOLLOW_UP_RELATION_REPEATED: it was said again
 * @GOV_FOLLOW_UP_RELATION_SUPPORTED: others supported it
 * @GOV_FOLLOW_UP_RELATION_OPPOSED: others opposed it
 * @GOV_FOLLOW_UP_RELATION_ANSWERED: it was answered
 * @GOV_FOLLOW_UP_RELATION_POSTPONED: it was put off
 * @GOV_FOLLOW_UP_RELATION_REFERRED: it was sent to another organization
 * @GOV_FOLLOW_UP_RELATION_TRANSFERRED: it was handed over to someone else
 * @GOV_FOLLOW_UP_RELATION_PROLONGED: it was made to last longer
 * @GOV_FOLLOW_UP_RELATION_REPLACED: that came in its place
 * @GOV_FOLLOW_UP_RELATION_AWAITED: that waits for it
 * @GOV_FOLLOW_UP_RELATION_DONE: it was done
 * @GOV_FOLLOW_UP_RELATION_DROPPED: it was cancelled, withdrawn or given up
 *
 * What a step of [method@Register.follow] is to what came before it.
 *
 * Since: 1.0
 */
typedef enum
{
  GOV_FOLLOW_UP_RELATION_ITSELF,
  GOV_FOLLOW_UP_RELATION_SAME,
  GOV_FOLLOW_UP_RELATION_ORIGIN,
  GOV_FOLLOW_UP_RELATION_REPLACES,
  GOV_FOLLOW_UP_RELATION_DEPENDS_ON,
  GOV_FOLLOW_UP_RELATION_CARRIED_OVER,
  GOV_FOLLOW_UP_RELATION_OUTCOME,
  GOV_FOLLOW_UP_RELATION_TAKEN_UP,
  GOV_FOLLOW_UP_RELATION_FOLLOWED_UP,
  GOV_FOLLOW_UP_RELATION_REPORTED,
  GOV_FOLLOW_UP_RELATION_REPEATED,
  GOV_FOLLOW_UP_RELATION_SUPPORTED,
  GOV_FOLLOW_UP_RELATION_OPPOSED,
  GOV_FOLLOW_UP_RELATION_ANSWERED,
  GOV_FOLLOW_UP_RELATION_POSTPONED,
  GOV_FOLLOW_UP_RELATION_REFERRED,
  GOV_FOLLOW_UP_RELATION_TRANSFERRED,
  GOV_FOLLOW_UP_RELATION_PROLONGED,
  GOV_FOLLOW_UP_RELATION_REPLACED,
  GOV_FOLLOW_UP_RELATION_AWAITED,
  GOV_FOLLOW_UP_RELATION_DONE,
  GOV_FOLLOW_UP_RELATION_DROPPED,
} GovFollowUpRelation;

#define GOV_TYPE_FOLLOW_UP (gov_follow_up_get_type ())

GOV_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (GovFollowUp, gov_follow_up, GOV, FOLLOW_UP, GObject)

GOV_AVAILABLE_IN_ALL
GovFollowUpRelation  gov_follow_up_get_relation (GovFollowUp *self);
GOV_AVAILABLE_IN_ALL
GovRecord           *gov_follow_up_get_record   (GovFollowUp *self);
GOV_AVAILABLE_IN_ALL
GovRecord           *gov_follow_up_get_source   (GovFollowUp *self);
GOV_AVAILABLE_IN_ALL
const char          *gov_follow_up_get_field (GovFollowUp *self);
GOV_AVAILABLE_IN_ALL
GovMeeting          *gov_follow_up_get_meeting  (GovFollowUp *self);
GOV_AVAILABLE_IN_ALL
GovDate             *gov_follow_up_get_date     (GovFollowUp *self);
GOV_AVAILABLE_IN_ALL
const char          *gov_follow_up_get_text     (GovFollowUp *self);

G_END_DECLS
