#pragma once

#include "records/gov-record.h"

G_BEGIN_DECLS

#define GOV_TYPE_CONFLICT (gov_conflict_get_type ())

GOV_AVAILABLE_IN_ALL
GOV_DECLARE_RECORD (GovConflict, gov_conflict, CONFLICT)

GOV_AVAILABLE_IN_ALL
GovConflict     *gov_conflict_new          (void) G_GNUC_WARN_UNUSED_RESULT;

GOV_AVAILABLE_IN_ALL
GovRef          *gov_conflict_get_subject  (GovConflict     *self);
GOV_AVAILABLE_IN_ALL
void             gov_conflict_set_subject  (GovConflict *self, GovRef *subject);
GOV_AVAILABLE_IN_ALL
const char      *gov_conflict_get_field     (GovConflict     *self);
GOV_AVAILABLE_IN_ALL
void             gov_conflict_set_field     (GovConflict *self, const char *field);
GOV_AVAILABLE_IN_ALL
GovConflictKind  gov_conflict_get_kind     (GovConflict     *self);
GOV_AVAILABLE_IN_ALL
void             gov_conflict_set_kind     (GovConflict *self, GovConflictKind kind);
GOV_AVAILABLE_IN_ALL
const char      *gov_conflict_get_ours     (GovConflict     *self);
GOV_AVAILABLE_IN_ALL
void             gov_conflict_set_ours     (GovConflict *self, const char *ours);
GOV_AVAILABLE_IN_ALL
const char      *gov_conflict_get_theirs   (GovConflict     *self);
GOV_AVAILABLE_IN_ALL
void             gov_conflict_set_theirs   (GovConflict *self, const char *theirs);
GOV_AVAILABLE_IN_ALL
const char      *gov_conflict_get_ancestor (GovConflict     *self);
GOV_AVAILABLE_IN_ALL
void             gov_conflict_set_ancestor (GovConflict *self, const char *ancestor);

G_END_DECLS
