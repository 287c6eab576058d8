#pragma once

#include "store/gov-query-private.h"
#include "store/gov-store-private.h"

G_BEGIN_DECLS

/* A row of the index that was found. */
typedef struct
{
  gint64 key;
  double score;     /* 0 where nothing was ranked */
  gint64 revision;
  guint place;
  GovAccess level;

  /* The record at the top; NULL where it is not read yet, was handed on, or is not there. */
  char *json;
  gsize length;
  gboolean is_taken;
} GovFound;

/* So many are read at once, as soon as one of them is wanted. */
#define GOV_FINDING_PAGE 16

/* What finding comes to; all hits of a question share it. */
struct _GovFinding
{
  gatomicrefcount references;
  GovStore *store;
  GovQuery *query;      /* as it was when it was asked */
  GovAccess upto;       /* what the caller may see */

  /* From the cursor of the question, if it has one: what comes behind this. */
  gboolean has_behind;
  GovFound behind;

  /* What the backend fills in. */
  GPtrArray *terms;     /* GovQueryTerm: what was asked for; NULL without words */
  char *weights;        /* of a ranking, to be remembered by cursors: its own business, without colons */
  GArray *found;        /* GovFound */
  gint64 count;         /* where only that is asked for */
  GMutex mutex;         /* for what hits read */
};

GovFinding *gov_finding_new   (GovStore    *store,
                               GovQuery    *query,
                               GovAccess    upto,
                               GError     **error);
GovFinding *gov_finding_ref   (GovFinding  *self);
void        gov_finding_unref (GovFinding  *self);
char       *gov_finding_dup_cursor (GovFinding      *self,
                                    const GovFound  *found);

/* The record at the top of what was found, as JSON; once. */
gboolean    gov_finding_take       (GovFinding      *self,
                                    guint            n,
                                    char           **json,
                                    gsize           *length,
                                    GCancellable    *cancellable,
                                    GError         **error);

/* The level of what may be found. */
GovAccess   gov_finding_get_level (GovFinding       *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GovFinding, gov_finding_unref)

G_END_DECLS
