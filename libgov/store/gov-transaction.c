#include "store/gov-store-private.h"

#include "base/gov-id.h"
#include "records/gov-enum-types.h"
#include "records/gov-list-private.h"
#include "records/gov-record-private.h"
#include "store/gov-access-private.h"

/**
 * GovTransaction:
 *
 * Changes to a store that belong together: they are written all or not at all, by one author and for one reason.
 *
 * A transaction keeps what it is told in memory, and nothing waits for it before [method@Transaction.commit]. A record
 * is written as it was when it was put; changing it later changes nothing of the transaction.
 *
 * Each change names the revision that it was made from. If the store has a newer one by then, nothing is written:
 * the commit fails with %GOV_ERROR_CONFLICT, and [method@Transaction.get_conflict] has both.
 *
 * A commit whose answer was lost, as when the program was killed, can be made again: a transaction of the same
 * [property@Transaction:key] is written once.
 *
 * A transaction may be used by one thread at a time.
 *
 * Since: 1.0
 */
struct _GovTransaction
{
  GObject parent_instance;

  GovStore *store;
  char *author;
  char *reason;
  char *key;
  GovAccess upto;
  GArray *changes;     /* of GovChange */
  GHashTable *ids;     /* of these: what the transaction has met already */
  GovList *conflict;
  GMainContext *context; /* to tell of progress in; NULL: right here */
};

G_DEFINE_FINAL_TYPE (GovTransaction, gov_transaction, G_TYPE_OBJECT)

enum
{
  PROP_STORE = 1,
  PROP_AUTHOR,
  PROP_REASON,
  PROP_KEY,
  PROP_UPTO,
  PROP_CONFLICT,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];
static guint progress_signal;

static void
gov_transaction_get_property (GObject    *object,
                              guint       id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  GovTransaction *self = GOV_TRANSACTION (object);
  const char *texts[] = { [PROP_AUTHOR] = self->author, [PROP_REASON] = self->reason, [PROP_KEY] = self->key };

  if (id == PROP_STORE)
    g_value_set_object (value, self->store);
  else if (id == PROP_UPTO)
    g_value_set_enum (value, self->upto);
  else if (id == PROP_CONFLICT)
    g_value_set_object (value, self->conflict);
  else
    g_value_set_string (value, texts[id]);
}

static void
gov_transaction_set_property (GObject      *object,
                              guint         id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  if (id == PROP_KEY)
    gov_transaction_set_key (GOV_TRANSACTION (object), g_value_get_string (value));
  else
    gov_transaction_set_upto (GOV_TRANSACTION (object), g_value_get_enum (value));
}

static void
change_clear (gpointer data)
{
  GovChange *change = data;

  g_free (change->id);
  g_free (change->json);
  g_clear_object (&change->record);
}

static void
gov_transaction_finalize (GObject *object)
{
  GovTransaction *self = GOV_TRANSACTION (object);

  g_clear_object (&self->store);
  g_clear_object (&self->conflict);
  g_free (self->author);
  g_free (self->reason);
  g_free (self->key);
  g_clear_pointer (&self->context, g_main_context_unref);
  g_hash_table_unref (self->ids);
  g_array_unref (self->changes);
  G_OBJECT_CLASS (gov_transaction_parent_class)->finalize (object);
}

static void
describe_properties (void)
{
  GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;
  GParamFlags settable = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  /**
   * GovTransaction:store: (getter get_store)
   *
   * The store that is to be changed.
   *
   * Since: 1.0
   */
  props[PROP_STORE] = g_param_spec_object ("store", NULL, NULL, GOV_TYPE_STORE, flags);
  /**
   * GovTransaction:author: (getter get_author)
   *
   * Who makes the changes.
   *
   * Since: 1.0
   */
  props[PROP_AUTHOR] = g_param_spec_string ("author", NULL, NULL, NULL, flags);
  /**
   * GovTransaction:reason: (getter get_reason)
   *
   * Why they are made.
   *
   * Since: 1.0
   */
  props[PROP_REASON] = g_param_spec_string ("reason", NULL, NULL, NULL, flags);
  /**
   * GovTransaction:key: (getter get_key) (setter set_key)
   *
   * What the transaction is known by in the store, so that it is written once even if it is committed again; a new id
   * ([func@id_new]) unless it is set.
   *
   * Since: 1.0
   */
  props[PROP_KEY] = g_param_spec_string ("key", NULL, NULL, NULL, settable);
  /**
   * GovTransaction:upto: (getter get_upto) (setter set_upto)
   *
   * The highest level that the caller may see; not stated means public. What a conflict tells of the store's record
   * follows it.
   *
   * Since: 1.0
   */
  props[PROP_UPTO] = g_param_spec_enum ("upto", NULL, NULL, GOV_TYPE_ACCESS, 0, settable);
  /**
   * GovTransaction:conflict: (getter get_conflict)
   *
   * The two revisions, a list of [class@Revision], that a commit could not bring together: the one that was to be
   * written, and the newest of the store; empty if there was no conflict. The second is missing if the store has no
   * such record at all.
   *
   * Since: 1.0
   */
  props[PROP_CONFLICT] = g_param_spec_object ("conflict", NULL, NULL, GOV_TYPE_LIST, flags);
}

static void
gov_transaction_class_init (GovTransactionClass *klass)
{
  G_OBJECT_CLASS (klass)->get_property = gov_transaction_get_property;
  G_OBJECT_CLASS (klass)->set_property = gov_transaction_set_property;
  G_OBJECT_CLASS (klass)->finalize = gov_transaction_finalize;
  describe_properties ();
  g_object_class_install_properties (G_OBJECT_CLASS (klass), N_PROPS, props);

  /**
   * GovTransaction::progress:
   * @self: the transaction
   * @n_written: how many of its changes are written by now
   *
   * Tells from time to time how far a commit is. It is emitted where the commit was called: in its thread, or its main
   * context for [method@Transaction.commit_async].
   *
   * Since: 1.0
   */
  progress_signal = g_signal_new ("progress", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, G_TYPE_UINT);
}

static void
gov_transaction_init (GovTransaction *self)
{
  self->changes = g_array_new (FALSE, FALSE, sizeof (GovChange));
  g_array_set_clear_func (self->changes, change_clear);
  self->ids = g_hash_table_new (g_str_hash, g_str_equal);
  self->conflict = gov_list_new (GOV_TYPE_REVISION);
  self->key = gov_id_new ();
}

/**
 * gov_store_begin:
 * @self: a store
 * @author: who makes the changes: a name or an id, as whoever runs the store wants it
 * @reason: (nullable): why they are made
 *
 * Begins a transaction. Nothing is locked by it.
 *
 * Returns: (transfer full): the transaction
 *
 * Since: 1.0
 */
GovTransaction *
gov_store_begin (GovStore   *self,
                 const char *author,
                 const char *reason)
{
  GovTransaction *transaction;

  g_return_val_if_fail (GOV_IS_STORE (self), NULL);
  g_return_val_if_fail (author != NULL, NULL);

  transaction = g_object_new (GOV_TYPE_TRANSACTION, NULL);
  transaction->store = g_object_ref (self);
  transaction->author = g_strdup (author);
  transaction->reason = g_strdup (reason);
  return transaction;
}

/**
 * gov_transaction_get_store:
 * @self: a transaction
 *
 * Gets the store that is to be changed.
 *
 * Returns: (transfer none) (nullable): the store
 *
 * Since: 1.0
 */
GovStore *
gov_transaction_get_store (GovTransaction *self)
{
  g_return_val_if_fail (GOV_IS_TRANSACTION (self), NULL);

  return self->store;
}

/**
 * gov_transaction_get_author:
 * @self: a transaction
 *
 * Gets who makes the changes.
 *
 * Returns: (transfer none) (nullable): the author
 *
 * Since: 1.0
 */
const char *
gov_transaction_get_author (GovTransaction *self)
{
  g_return_val_if_fail (GOV_IS_TRANSACTION (self), NULL);

  return self->author;
}

/**
 * gov_transaction_get_reason:
 * @self: a transaction
 *
 * Gets why the changes are made.
 *
 * Returns: (transfer none) (nullable): the reason
 *
 * Since: 1.0
 */
const char *
gov_transaction_get_reason (GovTransaction *self)
{
  g_return_val_if_fail (GOV_IS_TRANSACTION (self), NULL);

  return self->reason;
}

/**
 * gov_transaction_get_key:
 * @self: a transaction
 *
 * Gets what the transaction is known by in the store.
 *
 * Returns: (transfer none) (nullable): the key
 *
 * Since: 1.0
 */
const char *
gov_transaction_get_key (GovTransaction *self)
{
  g_return_val_if_fail (GOV_IS_TRANSACTION (self), NULL);

  return self->key;
}

/**
 * gov_transaction_set_key:
 * @self: a transaction
 * @key: (nullable): what no other transaction is called; `NULL` for a new id
 *
 * Sets what the transaction is known by. A program that keeps it until it knows of the commit can commit again.
 *
 * Since: 1.0
 */
void
gov_transaction_set_key (GovTransaction *self,
                         const char     *key)
{
  char *copy;

  g_return_if_fail (GOV_IS_TRANSACTION (self));

  if (g_strcmp0 (self->key, key) == 0)
    return;
  copy = key ? g_strdup (key) : gov_id_new ();
  g_free (self->key);
  self->key = copy;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_KEY]);
}

/**
 * gov_transaction_get_upto:
 * @self: a transaction
 *
 * Gets the highest level that the caller may see.
 *
 * Returns: the level
 *
 * Since: 1.0
 */
GovAccess
gov_transaction_get_upto (GovTransaction *self)
{
  g_return_val_if_fail (GOV_IS_TRANSACTION (self), GOV_ACCESS_UNSET);

  return self->upto;
}

/**
 * gov_transaction_set_upto:
 * @self: a transaction
 * @upto: the highest level that the caller may see
 *
 * Sets what a conflict may tell of the store's record.
 *
 * Since: 1.0
 */
void
gov_transaction_set_upto (GovTransaction *self,
                          GovAccess       upto)
{
  g_return_if_fail (GOV_IS_TRANSACTION (self));

  if (self->upto == upto)
    return;
  self->upto = upto;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_UPTO]);
}

/* Collecting. */

static void
take_change (GovTransaction *self,
             GovChange      *change)
{
  g_array_append_val (self->changes, *change);
  g_hash_table_add (self->ids, change->id);
}

static void
take_record (GovTransaction *self,
             GovRecord      *record,
             gint64          based_on)
{
  GovChange change = { GOV_REVISION_KIND_PUT };
  GovJsonWriter writer;

  gov_json_writer_init (&writer, FALSE);
  gov_record_write (record, &writer);
  change.json = gov_json_writer_steal (&writer, &change.length);
  change.id = g_strdup (gov_record_get_id (record));
  change.type_name = gov_record_get_type_name (record);
  change.based_on = based_on;
  change.level = gov_access_effective (record, GOV_ACCESS_UNSET);
  change.record = g_object_ref (record);
  change.seen = gov_store_get_seen (record);
  take_change (self, &change);
}

static gboolean
fail_twice (const char  *id,
            GError     **error)
{
  g_set_error (error, GOV_ERROR, GOV_ERROR_CONFLICT, "%s: the transaction has changed this record already", id);
  return FALSE;
}

/**
 * gov_transaction_put:
 * @self: a transaction
 * @record: a record that no other record holds
 * @based_on: the number of the revision that it was made from, as [func@Store.get_base] tells; 0 for a new record
 * @error: why it cannot be put
 *
 * Has the record written as it is now, with all that it holds. A record without an id gets one ([func@id_new]).
 *
 * It fails with %GOV_ERROR_CONFLICT if another record holds it, which has to be put instead, or if the transaction has
 * changed the record already.
 *
 * Returns: `TRUE`, or `FALSE` with @error set
 *
 * Since: 1.0
 */
gboolean
gov_transaction_put (GovTransaction  *self,
                     GovRecord       *record,
                     gint64           based_on,
                     GError         **error)
{
  g_return_val_if_fail (GOV_IS_TRANSACTION (self), FALSE);
  g_return_val_if_fail (GOV_IS_RECORD (record), FALSE);
  g_return_val_if_fail (based_on >= 0, FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  if (gov_record_get_holder (record) != NULL)
    {
      g_set_error (error, GOV_ERROR, GOV_ERROR_CONFLICT, "the %s is held by another record: put that one",
                   gov_record_get_type_name (record));
      return FALSE;
    }
  if (gov_record_get_id (record) == NULL)
    {
      g_autofree char *id = gov_id_new ();

      gov_record_set_id (record, id);
    }
  if (g_hash_table_contains (self->ids, gov_record_get_id (record)))
    return fail_twice (gov_record_get_id (record), error);
  take_record (self, record, based_on);
  return TRUE;
}

static void
put_next (GovTransaction *self,
          GovRecord      *record)
{
  gboolean again = g_hash_table_contains (self->ids, gov_record_get_id (record));

  take_record (self, record, again ? GOV_BASED_ON_BEFORE : gov_store_get_base (record));
}

/* Whether the record is the one among those of its id that is to stand at the end. */
static gboolean
is_last (GovRegister *records,
         GovRecord   *record)
{
  GovRecord *newest = gov_register_lookup (records, gov_record_get_id (record));

  return newest == record || gov_record_get_holder (newest) != NULL;
}

/* All records get an id, and none is one that was changed before. */
static gboolean
check_ids (GovTransaction  *self,
           GovRegister     *records,
           GError         **error)
{
  for (guint i = 0; i < gov_register_get_length (records); i++)
    {
      GovRecord *record = gov_register_get (records, i);

      if (gov_record_get_id (record) == NULL)
        {
          g_autofree char *id = gov_id_new ();

          gov_record_set_id (record, id);
        }
      else if (g_hash_table_contains (self->ids, gov_record_get_id (record)))
        return fail_twice (gov_record_get_id (record), error);
    }
  return TRUE;
}

/**
 * gov_transaction_put_register:
 * @self: a transaction
 * @records: a register
 * @error: why it cannot be put
 *
 * Has all top records of a register written, each based on the revision that it was read from, or as a new one.
 *
 * Where several have one id, each becomes a revision, and the one that [method@Register.lookup] finds is the last.
 *
 * It fails with %GOV_ERROR_CONFLICT if the transaction has changed one of the records already; then none is put.
 *
 * Returns: `TRUE`, or `FALSE` with @error set
 *
 * Since: 1.0
 */
gboolean
gov_transaction_put_register (GovTransaction  *self,
                              GovRegister     *records,
                              GError         **error)
{
  guint n;

  g_return_val_if_fail (GOV_IS_TRANSACTION (self), FALSE);
  g_return_val_if_fail (GOV_IS_REGISTER (records), FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  if (!check_ids (self, records, error))
    return FALSE;
  n = gov_register_get_length (records);
  for (guint i = 0; i < n; i++)
    if (!is_last (records, gov_register_get (records, i)))
      put_next (self, gov_register_get (records, i));
  for (guint i = 0; i < n; i++)
    if (is_last (records, gov_register_get (records, i)))
      put_next (self, gov_register_get (records, i));
  return TRUE;
}

/**
 * gov_transaction_delete:
 * @self: a transaction
 * @id: the id of a top record
 * @based_on: the number of the newest revision that the caller knows of it
 * @error: why it cannot be deleted
 *
 * Has the record deleted: it is found no more, and its history stays.
 *
 * It fails with %GOV_ERROR_CONFLICT if the transaction has changed the record already.
 *
 * Returns: `TRUE`, or `FALSE` with @error set
 *
 * Since: 1.0
 */
gboolean
gov_transaction_delete (GovTransaction  *self,
                        const char      *id,
                        gint64           based_on,
                        GError         **error)
{
  GovChange change = { GOV_REVISION_KIND_DELETE };

  g_return_val_if_fail (GOV_IS_TRANSACTION (self), FALSE);
  g_return_val_if_fail (id != NULL, FALSE);
  g_return_val_if_fail (based_on > 0, FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  if (g_hash_table_contains (self->ids, id))
    return fail_twice (id, error);
  change.id = g_strdup (id);
  change.based_on = based_on;
  take_change (self, &change);
  return TRUE;
}

void
gov_transaction_take_deed (GovTransaction  *self,
                           GovRevisionKind  kind,
                           const char      *id,
                           gint64           based_on,
                           GovSealMode      mode)
{
  GovChange change = { .kind = kind, .id = g_strdup (id), .based_on = based_on, .mode = mode };

  take_change (self, &change);
}

/* For backends. */

const char *
gov_transaction_peek_key (GovTransaction *self)
{
  return self->key;
}

guint
gov_transaction_count_changes (GovTransaction *self)
{
  return self->changes->len;
}

const GovChange *
gov_transaction_peek_change (GovTransaction *self,
                             guint           n)
{
  return &g_array_index (self->changes, GovChange, n);
}

void
gov_transaction_take_conflict (GovTransaction *self,
                               GovRevision    *yours,
                               GovRevision    *theirs)
{
  gov_list_clear (self->conflict);
  gov_list_take (self->conflict, yours);
  if (theirs != NULL)
    gov_list_take (self->conflict, theirs);
}

/* Progress. */

typedef struct
{
  GovTransaction *transaction;
  guint n_written;
} News;

static gboolean
emit_news (gpointer data)
{
  News *news = data;

  g_signal_emit (news->transaction, progress_signal, 0, news->n_written);
  return G_SOURCE_REMOVE;
}

static void
news_free (gpointer data)
{
  g_object_unref (((News *) data)->transaction);
  g_free (data);
}

/* At the priority at which the task returns, so that all news comes before its end. */
static void
send_news (GovTransaction *self,
           guint           n_written)
{
  g_autoptr (GSource) source = g_idle_source_new ();
  News *news = g_new (News, 1);

  *news = (News) { g_object_ref (self), n_written };
  g_source_set_priority (source, G_PRIORITY_DEFAULT);
  g_source_set_callback (source, emit_news, news, news_free);
  g_source_attach (source, self->context);
}

void
gov_transaction_tell_progress (GovTransaction *self,
                               guint           n_written)
{
  if (self->context != NULL)
    send_news (self, n_written);
  else
    g_signal_emit (self, progress_signal, 0, n_written);
}

/* Committing. */

static gint64
commit (GovTransaction  *self,
        GCancellable    *cancellable,
        GError         **error)
{
  gint64 first;

  gov_list_clear (self->conflict);
  if (g_cancellable_set_error_if_cancelled (cancellable, error))
    return 0;
  if (gov_transaction_count_changes (self) == 0)
    {
      g_set_error_literal (error, GOV_ERROR, GOV_ERROR_INVALID, "the transaction has no changes");
      return 0;
    }
  first = GOV_STORE_GET_CLASS (self->store)->commit (self->store, self, cancellable, error);
  for (guint i = 0; first > 0 && i < self->changes->len; i++)
    {
      GovChange *change = &g_array_index (self->changes, GovChange, i);

      if (change->record != NULL)
        gov_store_set_base (change->record, first + i, GOV_ACCESS_SECRET);
    }
  return first;
}

/**
 * gov_transaction_commit:
 * @self: a transaction
 * @cancellable: (nullable): to stop from another thread
 * @error: why nothing was written
 *
 * Writes all changes, or none. When it returns they are on the disk, and outlive the program and a loss of power, unless
 * the store was opened with %GOV_STORE_RELAXED.
 *
 * The changes get numbers one after another, in the order in which they were made. If the store has a transaction of
 * this key already, nothing is written, and the answer is that of the first time.
 *
 * It fails with %GOV_ERROR_CONFLICT if a record has a newer revision than the one that its change was based on, with
 * %GOV_ERROR_INVALID if there are no changes, and with %GOV_ERROR_FAILED if the store cannot be written. After a failure
 * that has to do with the disk it can be that the changes were written all the same: committing the transaction again
 * tells.
 *
 * Returns: the number of the first revision, or 0 with @error set
 *
 * Since: 1.0
 */
gint64
gov_transaction_commit (GovTransaction  *self,
                        GCancellable    *cancellable,
                        GError         **error)
{
  g_return_val_if_fail (GOV_IS_TRANSACTION (self), 0);
  g_return_val_if_fail (cancellable == NULL || G_IS_CANCELLABLE (cancellable), 0);
  g_return_val_if_fail (error == NULL || *error == NULL, 0);

  g_clear_pointer (&self->context, g_main_context_unref);
  return commit (self, cancellable, error);
}

static void
run_commit (GTask        *task,
            gpointer      source,
            gpointer      data,
            GCancellable *cancellable)
{
  GError *error = NULL;
  gint64 first = commit (source, cancellable, &error);

  if (first > 0)
    g_task_return_pointer (task, g_memdup2 (&first, sizeof first), g_free);
  else
    g_task_return_error (task, error);
}

/**
 * gov_transaction_commit_async:
 * @self: a transaction, not to be used before it is written
 * @cancellable: (nullable): to stop it
 * @callback: (nullable) (scope async): called when it is written
 * @user_data: for @callback
 *
 * Writes all changes as [method@Transaction.commit] does, without making the caller wait.
 *
 * Since: 1.0
 */
void
gov_transaction_commit_async (GovTransaction      *self,
                              GCancellable        *cancellable,
                              GAsyncReadyCallback  callback,
                              gpointer             user_data)
{
  g_autoptr (GTask) task = NULL;

  g_return_if_fail (GOV_IS_TRANSACTION (self));
  g_return_if_fail (cancellable == NULL || G_IS_CANCELLABLE (cancellable));

  task = g_task_new (self, cancellable, callback, user_data);
  g_clear_pointer (&self->context, g_main_context_unref);
  self->context = g_main_context_ref (g_task_get_context (task));
  g_task_set_source_tag (task, gov_transaction_commit_async);
  g_task_set_check_cancellable (task, FALSE);
  g_task_run_in_thread (task, run_commit);
}

/**
 * gov_transaction_commit_finish:
 * @self: the transaction
 * @result: what the callback got
 * @error: why nothing was written
 *
 * Tells how [method@Transaction.commit_async] ended.
 *
 * Returns: the number of the first revision, or 0 with @error set
 *
 * Since: 1.0
 */
gint64
gov_transaction_commit_finish (GovTransaction  *self,
                               GAsyncResult    *result,
                               GError         **error)
{
  g_autofree gint64 *first = NULL;

  g_return_val_if_fail (GOV_IS_TRANSACTION (self), 0);
  g_return_val_if_fail (g_task_is_valid (result, self), 0);
  g_return_val_if_fail (error == NULL || *error == NULL, 0);

  first = g_task_propagate_pointer (G_TASK (result), error);
  return first ? *first : 0;
}

/**
 * gov_transaction_get_conflict:
 * @self: a transaction
 *
 * Gets what the commit could not bring together.
 *
 * Returns: (transfer none): a list of [class@Revision]: the one that was to be written and the newest of the store;
 *   empty if there was no conflict
 *
 * Since: 1.0
 */
GovList *
gov_transaction_get_conflict (GovTransaction *self)
{
  g_return_val_if_fail (GOV_IS_TRANSACTION (self), NULL);

  return self->conflict;
}
