#pragma once

#include "store/gov-proof.h"
#include "store/gov-revision.h"
#include "store/gov-store.h"
#include "store/gov-transaction.h"

G_BEGIN_DECLS

/* What a transaction is to do to one record.  The text is that of the record when it was put. */
typedef struct
{
  GovRevisionKind kind;
  char *id;
  const char *type_name;  /* "Meeting"; NULL for what is no put */
  gint64 based_on;        /* GOV_BASED_ON_BEFORE: on what the same transaction did to it before */
  GovAccess level;        /* who may see the record itself */
  char *json;             /* NULL for what is no put */
  gsize length;
  GovRecord *record;      /* nullable: to remember the revision that it became */
  GovAccess seen;         /* the level at which the record was read that was put; UNSET: all of it */
  GovSealMode mode;       /* of a seal */
} GovChange;

#define GOV_BASED_ON_BEFORE G_GINT64_CONSTANT (-1)

/* Has one thing done that is no put. */
void             gov_transaction_take_deed     (GovTransaction   *self,
                                                GovRevisionKind   kind,
                                                const char       *id,
                                                gint64            based_on,
                                                GovSealMode       mode);

/* A transaction, for those who write it down. */
const char      *gov_transaction_peek_key      (GovTransaction *self);
const GovChange *gov_transaction_peek_change   (GovTransaction *self,
                                                guint           n);
guint            gov_transaction_count_changes (GovTransaction *self);
void             gov_transaction_take_conflict (GovTransaction *self,
                                                GovRevision    *yours,
                                                GovRevision    *theirs);

/* Tells whoever waits for the commit how far it is. */
void             gov_transaction_tell_progress (GovTransaction *self,
                                                guint           n_written);

/* A revision as it is stored; what a question does not need is left out.  Texts are gone when the
 * visitor returns. */
typedef struct
{
  gint64 number;
  const char *key;        /* of its transaction */
  gint64 place;           /* in this transaction, from 0 */
  const char *id;
  GovRevisionKind kind;
  gint64 time;            /* seconds since 1970 */
  const char *author;
  const char *reason;
  gint64 based_on;
  GovAccess level;        /* from which on the revision shows */
  const char *json;       /* NULL where there is nothing, or nothing any more */
  gsize length;
  const char *now;        /* the record as it is now, where it was another and that matters */
  gsize now_length;
} GovRevisionRow;

/* The record of a row as one sees it who may see all up to @upto; NULL where that is nothing, or with an error where
 * it is no record. */
GovRecord   *gov_revision_row_read (const GovRevisionRow  *row,
                                    GovAccess              upto,
                                    GError               **error) G_GNUC_WARN_UNUSED_RESULT;

GovRevision *gov_revision_new (const GovRevisionRow *row,
                               GovAccess             upto) G_GNUC_WARN_UNUSED_RESULT;

/* What can be asked of the history. */
typedef enum
{
  GOV_QUESTION_HEAD,     /* the newest revision of `id` that is not newer than `number`: number, kind, level, json */
  GOV_QUESTION_HEADS,    /* the same of all records, in the order in which they came: number, kind, level, json */
  GOV_QUESTION_HISTORY,  /* all of `id`, oldest first */
  GOV_QUESTION_CHANGES,  /* `limit` of those after `number` that may be seen */
  GOV_QUESTION_REVISION, /* that of this number, as a whole; for whoever may not see all, only if it is a head */
} GovQuestionKind;

typedef struct
{
  GovQuestionKind kind;
  const char *id;
  gint64 number;
  guint limit;
  GovAccess upto;        /* revisions above this level are not visited */
} GovQuestion;

/* Returns FALSE with an error to stop. */
typedef gboolean (*GovRevisionVisitor) (const GovRevisionRow  *row,
                                        gpointer               data,
                                        GError               **error);

typedef struct _GovFinding GovFinding;

struct _GovStore
{
  GObject parent_instance;
};

/* What a backend does.  Each function may be called from any thread, and from several at once. */
struct _GovStoreClass
{
  GObjectClass parent_class;

  gboolean (*close)     (GovStore            *self,
                         GError             **error);
  /* Writes all changes or none; the number of the first revision, or 0. */
  gint64   (*commit)    (GovStore            *self,
                         GovTransaction      *transaction,
                         GCancellable        *cancellable,
                         GError             **error);
  gboolean (*visit)     (GovStore            *self,
                         const GovQuestion   *question,
                         GovRevisionVisitor   visitor,
                         gpointer             data,
                         GCancellable        *cancellable,
                         GError             **error);
  /* The number of the last revision that was written at @time or before; 0 if there was none. */
  gboolean (*find_time) (GovStore            *self,
                         gint64               time,
                         gint64              *number,
                         GCancellable        *cancellable,
                         GError             **error);
  /* Fills in what was found (gov-finding-private.h), or only how much it is. */
  gboolean (*find)      (GovStore            *self,
                         GovFinding          *finding,
                         gboolean             count,
                         GCancellable        *cancellable,
                         GError             **error);
  /* Reads the records of a page of it, from the @first on. */
  gboolean (*read_found) (GovStore           *self,
                         GovFinding          *finding,
                         guint                first,
                         GCancellable        *cancellable,
                         GError             **error);

  /* What the history is now, or was when it had @size revisions; -1: now. */
  GovHead *(*get_head)          (GovStore      *self,
                                 gint64         size,
                                 GCancellable  *cancellable,
                                 GError       **error);
  /* @size is 0 for now. */
  GovProof *(*prove_inclusion)  (GovStore      *self,
                                 gint64         number,
                                 gint64         size,
                                 GovAccess      upto,
                                 GCancellable  *cancellable,
                                 GError       **error);
  GovProof *(*prove_consistency) (GovStore     *self,
                                 gint64         old_size,
                                 gint64         size,
                                 GCancellable  *cancellable,
                                 GError       **error);
  /* Reads all of it; @head may be NULL. */
  gboolean (*verify)            (GovStore      *self,
                                 GovHead       *head,
                                 GCancellable  *cancellable,
                                 GError       **error);
  /* Takes away what deleting leaves behind in the files. */
  gboolean (*sweep)             (GovStore      *self,
                                 GCancellable  *cancellable,
                                 GError       **error);
};

#define GOV_STORE_GET_CLASS(store) ((GovStoreClass *) ((GTypeInstance *) (store))->g_class)

/* The backends: each opens what its scheme names. */
GovStore *gov_sqlite_store_open (const char     *path,
                                 GovStoreFlags   flags,
                                 GCancellable   *cancellable,
                                 GError        **error) G_GNUC_WARN_UNUSED_RESULT;

/* One call of a store's function, so that it can be done at once or in a thread.  What it is asked
 * is in the fields; those it has no use for are 0. */
typedef struct _GovStoreCall GovStoreCall;

struct _GovStoreCall
{
  gpointer (*run)         (GovStore *self, const GovStoreCall *call, GCancellable *cancellable, GError **error);
  GDestroyNotify drop;    /* the answer, where nobody takes it */
  char *text;
  gint64 number;
  gint64 size;
  guint limit;
  GovAccess upto;
  GObject *object;
};

void     gov_store_call_async  (GovStore             *self,
                                const GovStoreCall   *call,
                                GCancellable         *cancellable,
                                GAsyncReadyCallback   callback,
                                gpointer              user_data);
gpointer gov_store_call_finish (GovStore             *self,
                                GAsyncResult         *result,
                                gpointer              run,
                                GError              **error);

/* Remembers which revision a record was read from, or became, and how much of it the reader may have seen. */
void      gov_store_set_base   (GovRecord *record,
                                gint64     number,
                                GovAccess  seen);
GovAccess gov_store_get_seen   (GovRecord *record);

/* Whether one who may see all up to @upto may see what is of @level. */
static inline gboolean
gov_store_shows (GovAccess level,
                 GovAccess upto)
{
  return level <= MAX (upto, GOV_ACCESS_PUBLIC);
}

G_END_DECLS
