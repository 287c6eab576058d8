#pragma once

#include "records/gov-register.h"

G_BEGIN_DECLS

#define GOV_TYPE_MERGE (gov_merge_get_type ())

GOV_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (GovMerge, gov_merge, GOV, MERGE, GObject)

GOV_AVAILABLE_IN_ALL
GovMerge    *gov_merge_new           (GovRegister *ours,
                                      GovRegister *theirs,
                                      GovRegister *ancestor) G_GNUC_WARN_UNUSED_RESULT;
GOV_AVAILABLE_IN_ALL
GovRegister *gov_merge_get_ours      (GovMerge    *self);
GOV_AVAILABLE_IN_ALL
GovRegister *gov_merge_get_theirs    (GovMerge    *self);
GOV_AVAILABLE_IN_ALL
GovRegister *gov_merge_get_ancestor  (GovMerge    *self);
GOV_AVAILABLE_IN_ALL
GovRegister *gov_merge_get_register  (GovMerge    *self);
GOV_AVAILABLE_IN_ALL
GovList     *gov_merge_get_conflicts (GovMerge    *self);

G_END_DECLS
