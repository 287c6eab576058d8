#pragma once

#include "records/gov-record.h"

G_BEGIN_DECLS

/**
 * GovRevisionKind:
 * @GOV_REVISION_KIND_UNSET: not known
 * @GOV_REVISION_KIND_PUT: the record was made or changed
 * @GOV_REVISION_KIND_DELETE: the record was deleted; what it was is still in its history
 * @GOV_REVISION_KIND_ERASE: what the record was is gone, from its history too
 * @GOV_REVISION_KIND_SEAL: the record was sealed as it is
 * @GOV_REVISION_KIND_AMEND: a sealed record was changed
 *
 * What a revision did.
 *
 * Since: 1.0
 */
typedef enum
{
  GOV_REVISION_KIND_UNSET,
  GOV_REVISION_KIND_PUT,
  GOV_REVISION_KIND_DELETE,
  GOV_REVISION_KIND_ERASE,
  GOV_REVISION_KIND_SEAL,
  GOV_REVISION_KIND_AMEND,
} GovRevisionKind;

#define GOV_TYPE_REVISION (gov_revision_get_type ())

GOV_AVAILABLE_IN_ALL
G_DECLARE_FINAL_TYPE (GovRevision, gov_revision, GOV, REVISION, GObject)

GOV_AVAILABLE_IN_ALL
gint64           gov_revision_get_number    (GovRevision *self);
GOV_AVAILABLE_IN_ALL
const char      *gov_revision_get_key       (GovRevision *self);
GOV_AVAILABLE_IN_ALL
const char      *gov_revision_get_record_id (GovRevision *self);
GOV_AVAILABLE_IN_ALL
GovRevisionKind  gov_revision_get_kind      (GovRevision *self);
GOV_AVAILABLE_IN_ALL
GovDate         *gov_revision_get_time      (GovRevision *self);
GOV_AVAILABLE_IN_ALL
const char      *gov_revision_get_author    (GovRevision *self);
GOV_AVAILABLE_IN_ALL
const char      *gov_revision_get_reason    (GovRevision *self);
GOV_AVAILABLE_IN_ALL
gint64           gov_revision_get_based_on  (GovRevision *self);
GOV_AVAILABLE_IN_ALL
GovAccess        gov_revision_get_access    (GovRevision *self);
GOV_AVAILABLE_IN_ALL
GovRecord       *gov_revision_get_record    (GovRevision *self);
GOV_AVAILABLE_IN_ALL
gboolean         gov_revision_is_erased     (GovRevision *self);

G_END_DECLS
