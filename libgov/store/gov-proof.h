#pragma once

#include "store/gov-head.h"

G_BEGIN_DECLS

#define GOV_TYPE_PROOF (gov_proof_get_type ())

GOV_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (GovProof, gov_proof, GOV, PROOF, GObject)

GOV_AVAILABLE_IN_ALL
GovProof   *gov_proof_new_from_text      (const char  *text,
                                          GError     **error) G_GNUC_WARN_UNUSED_RESULT;
GOV_AVAILABLE_IN_ALL
char       *gov_proof_to_text            (GovProof    *self) G_GNUC_WARN_UNUSED_RESULT;
GOV_AVAILABLE_IN_ALL
gint64      gov_proof_get_number         (GovProof    *self);
GOV_AVAILABLE_IN_ALL
gint64      gov_proof_get_size           (GovProof    *self);
GOV_AVAILABLE_IN_ALL
const char *gov_proof_get_envelope       (GovProof    *self);

GOV_AVAILABLE_IN_ALL
gboolean    gov_proof_verify_inclusion   (GovProof    *self,
                                          GovHead     *head,
                                          GError     **error);
GOV_AVAILABLE_IN_ALL
gboolean    gov_proof_verify_content     (GovProof    *self,
                                          const char  *json,
                                          gssize       length,
                                          GError     **error);
GOV_AVAILABLE_IN_ALL
gboolean    gov_proof_verify_consistency (GovProof    *self,
                                          GovHead     *older,
                                          GovHead     *newer,
                                          GError     **error);

G_END_DECLS
