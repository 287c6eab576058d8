#pragma once

#include "records/gov-record.h"

G_BEGIN_DECLS

#define GOV_TYPE_EVIDENCE (gov_evidence_get_type ())

GOV_AVAILABLE_IN_ALL
GOV_DECLARE_RECORD (GovEvidence, gov_evidence, EVIDENCE)

GOV_AVAILABLE_IN_ALL
GovEvidence *gov_evidence_new            (void) G_GNUC_WARN_UNUSED_RESULT;

GOV_AVAILABLE_IN_ALL
GovRef      *gov_evidence_get_document   (GovEvidence   *self);
GOV_AVAILABLE_IN_ALL
void         gov_evidence_set_document   (GovEvidence *self, GovRef *document);
GOV_AVAILABLE_IN_ALL
gint64       gov_evidence_get_start      (GovEvidence   *self);
GOV_AVAILABLE_IN_ALL
void         gov_evidence_set_start      (GovEvidence *self, gint64 start);
GOV_AVAILABLE_IN_ALL
gint64       gov_evidence_get_end        (GovEvidence   *self);
GOV_AVAILABLE_IN_ALL
void         gov_evidence_set_end        (GovEvidence *self, gint64 end);
GOV_AVAILABLE_IN_ALL
const char  *gov_evidence_get_exact      (GovEvidence   *self);
GOV_AVAILABLE_IN_ALL
void         gov_evidence_set_exact      (GovEvidence *self, const char *exact);
GOV_AVAILABLE_IN_ALL
const char  *gov_evidence_get_prefix     (GovEvidence   *self);
GOV_AVAILABLE_IN_ALL
void         gov_evidence_set_prefix     (GovEvidence *self, const char *prefix);
GOV_AVAILABLE_IN_ALL
const char  *gov_evidence_get_suffix     (GovEvidence   *self);
GOV_AVAILABLE_IN_ALL
void         gov_evidence_set_suffix     (GovEvidence *self, const char *suffix);
GOV_AVAILABLE_IN_ALL
gint64       gov_evidence_get_line       (GovEvidence   *self);
GOV_AVAILABLE_IN_ALL
void         gov_evidence_set_line       (GovEvidence *self, gint64 line);
GOV_AVAILABLE_IN_ALL
gint64       gov_evidence_get_page       (GovEvidence   *self);
GOV_AVAILABLE_IN_ALL
void         gov_evidence_set_page       (GovEvidence *self, gint64 page);
GOV_AVAILABLE_IN_ALL
const char  *gov_evidence_get_fragment   (GovEvidence   *self);
GOV_AVAILABLE_IN_ALL
void         gov_evidence_set_fragment   (GovEvidence *self, const char *fragment);
GOV_AVAILABLE_IN_ALL
const char  *gov_evidence_get_field      (GovEvidence   *self);
GOV_AVAILABLE_IN_ALL
void         gov_evidence_set_field      (GovEvidence *self, const char *field);
GOV_AVAILABLE_IN_ALL
const char  *gov_evidence_get_value      (GovEvidence   *self);
GOV_AVAILABLE_IN_ALL
void         gov_evidence_set_value      (GovEvidence *self, const char *value);
GOV_AVAILABLE_IN_ALL
gboolean     gov_evidence_get_inferred   (GovEvidence   *self);
GOV_AVAILABLE_IN_ALL
void         gov_evidence_set_inferred   (GovEvidence *self, gboolean inferred);
GOV_AVAILABLE_IN_ALL
const char  *gov_evidence_get_rule       (GovEvidence   *self);
GOV_AVAILABLE_IN_ALL
void         gov_evidence_set_rule       (GovEvidence *self, const char *rule);
GOV_AVAILABLE_IN_ALL
const char  *gov_evidence_get_confidence (GovEvidence   *self);
GOV_AVAILABLE_IN_ALL
void         gov_evidence_set_confidence (GovEvidence *self, const char *confidence);
GOV_AVAILABLE_IN_ALL
GovDate     *gov_evidence_get_retrieved  (GovEvidence   *self);
GOV_AVAILABLE_IN_ALL
void         gov_evidence_set_retrieved  (GovEvidence *self, const GovDate *retrieved);

G_END_DECLS
