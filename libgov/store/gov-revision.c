#include "store/gov-store-private.h"

#include "records/gov-enum-types.h"
#include "store/gov-access-private.h"
#include "store/gov-store-enum-types.h"

/**
 * GovRevision:
 *
 * One step in the history of a record: what it became, by whom, when and why.
 *
 * Since: 1.0
 */
struct _GovRevision
{
  GObject parent_instance;

  gint64 number;
  gint64 based_on;
  GovRevisionKind kind;
  GovAccess access;
  char *key;
  char *record_id;
  char *author;
  char *reason;
  GovDate *time;
  GovRecord *record;
};

G_DEFINE_FINAL_TYPE (GovRevision, gov_revision, G_TYPE_OBJECT)

enum
{
  PROP_NUMBER = 1,
  PROP_KEY,
  PROP_RECORD_ID,
  PROP_KIND,
  PROP_TIME,
  PROP_AUTHOR,
  PROP_REASON,
  PROP_BASED_ON,
  PROP_ACCESS,
  PROP_RECORD,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];

static void
gov_revision_get_property (GObject    *object,
                           guint       id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  GovRevision *self = GOV_REVISION (object);
  const char *texts[N_PROPS] = {
    [PROP_KEY] = self->key, [PROP_RECORD_ID] = self->record_id, [PROP_AUTHOR] = self->author, [PROP_REASON] = self->reason,
  };

  if (id == PROP_NUMBER || id == PROP_BASED_ON)
    g_value_set_int64 (value, id == PROP_NUMBER ? self->number : self->based_on);
  else if (id == PROP_KIND || id == PROP_ACCESS)
    g_value_set_enum (value, id == PROP_KIND ? (gint) self->kind : (gint) self->access);
  else if (id == PROP_TIME)
    g_value_set_boxed (value, self->time);
  else if (id == PROP_RECORD)
    g_value_set_object (value, self->record);
  else
    g_value_set_string (value, texts[id]);
}

static void
gov_revision_finalize (GObject *object)
{
  GovRevision *self = GOV_REVISION (object);

  g_free (self->key);
  g_free (self->record_id);
  g_free (self->author);
  g_free (self->reason);
  g_clear_pointer (&self->time, gov_date_free);
  g_clear_object (&self->record);
  G_OBJECT_CLASS (gov_revision_parent_class)->finalize (object);
}

static const GParamFlags flags = G_PARAM_READABLE | G_PARAM_STATIC_STRINGS;

/* Where the revision stands. */
static void
describe_place (void)
{
  /**
   * GovRevision:number: (getter get_number)
   *
   * The place of the revision among all of the store, from 1.
   *
   * Since: 1.0
   */
  props[PROP_NUMBER] = g_param_spec_int64 ("number", NULL, NULL, 0, G_MAXINT64, 0, flags);
  /**
   * GovRevision:key: (getter get_key)
   *
   * What its writer called it: the key of the transaction, "/" and the place in it, from 1.
   *
   * Since: 1.0
   */
  props[PROP_KEY] = g_param_spec_string ("key", NULL, NULL, NULL, flags);
  /**
   * GovRevision:record-id: (getter get_record_id)
   *
   * The id of the record.
   *
   * Since: 1.0
   */
  props[PROP_RECORD_ID] = g_param_spec_string ("record-id", NULL, NULL, NULL, flags);
  /**
   * GovRevision:based-on: (getter get_based_on)
   *
   * The number of the revision of the same record that it was made from; 0 if there was none.
   *
   * Since: 1.0
   */
  props[PROP_BASED_ON] = g_param_spec_int64 ("based-on", NULL, NULL, 0, G_MAXINT64, 0, flags);
}

/* What it did. */
static void
describe_deed (void)
{
  /**
   * GovRevision:kind: (getter get_kind)
   *
   * What the revision did.
   *
   * Since: 1.0
   */
  props[PROP_KIND] = g_param_spec_enum ("kind", NULL, NULL, GOV_TYPE_REVISION_KIND, 0, flags);
  /**
   * GovRevision:time: (getter get_time)
   *
   * When it was written, in UTC. No revision has an earlier time than one before it.
   *
   * Since: 1.0
   */
  props[PROP_TIME] = g_param_spec_boxed ("time", NULL, NULL, GOV_TYPE_DATE, flags);
  /**
   * GovRevision:author: (getter get_author)
   *
   * Who wrote it, as the transaction says.
   *
   * Since: 1.0
   */
  props[PROP_AUTHOR] = g_param_spec_string ("author", NULL, NULL, NULL, flags);
  /**
   * GovRevision:reason: (getter get_reason)
   *
   * Why it was written, as the transaction says.
   *
   * Since: 1.0
   */
  props[PROP_REASON] = g_param_spec_string ("reason", NULL, NULL, NULL, flags);
  /**
   * GovRevision:access: (getter get_access)
   *
   * Who may see the revision: the level of the record then, or that from which on anything shows of what was changed.
   *
   * Since: 1.0
   */
  props[PROP_ACCESS] = g_param_spec_enum ("access", NULL, NULL, GOV_TYPE_ACCESS, 0, flags);
  /**
   * GovRevision:record: (getter get_record)
   *
   * The record as it was then; `NULL` where it was deleted, or has been erased since.
   *
   * Since: 1.0
   */
  props[PROP_RECORD] = g_param_spec_object ("record", NULL, NULL, GOV_TYPE_RECORD, flags);
}

static void
gov_revision_class_init (GovRevisionClass *klass)
{
  G_OBJECT_CLASS (klass)->get_property = gov_revision_get_property;
  G_OBJECT_CLASS (klass)->finalize = gov_revision_finalize;
  describe_place ();
  describe_deed ();
  g_object_class_install_properties (G_OBJECT_CLASS (klass), N_PROPS, props);
}

static void
gov_revision_init (GovRevision *self)
{
}

/* Cuts out of @record what @row and @upto demand; takes it. */
static GovRecord *
cut (GovRecord            *record,
     const GovRevisionRow *row,
     GovAccess             upto)
{
  g_autoptr (GovRecord) whole = record;
  g_autoptr (GovRecord) now = NULL;

  if (row->now == NULL)
    return gov_access_cut (whole, GOV_ACCESS_UNSET, upto);
  now = gov_record_new_from_json (row->now, (gssize) row->now_length, NULL);
  return now ? gov_access_cut_past (whole, now, upto) : NULL;
}

GovRecord *
gov_revision_row_read (const GovRevisionRow *row,
                       GovAccess             upto,
                       GError              **error)
{
  GovRecord *record;

  if (row->json == NULL)
    return NULL;
  record = gov_record_new_from_json (row->json, (gssize) row->length, NULL);
  if (record == NULL)
    {
      g_set_error (error, GOV_ERROR, GOV_ERROR_INVALID,
                   "revision %" G_GINT64_FORMAT " holds no record: the store is damaged", row->number);
      return NULL;
    }
  record = cut (record, row, upto);
  if (record != NULL && row->number > 0)
    gov_store_set_base (record, row->number, upto);
  return record;
}

/* The revision of a row, as one may see it who may see all up to @upto. */
GovRevision *
gov_revision_new (const GovRevisionRow *row,
                  GovAccess             upto)
{
  GovRevision *self = g_object_new (GOV_TYPE_REVISION, NULL);
  g_autoptr (GDateTime) time = row->time ? g_date_time_new_from_unix_utc (row->time) : NULL;

  self->number = row->number;
  self->based_on = row->based_on;
  self->kind = row->kind;
  self->access = row->level;
  self->key = row->key ? g_strdup_printf ("%s/%" G_GINT64_FORMAT, row->key, row->place + 1) : NULL;
  self->record_id = g_strdup (row->id);
  self->author = g_strdup (row->author);
  self->reason = g_strdup (row->reason);
  self->time = time ? gov_date_new_from_date_time (time) : NULL;
  if (gov_store_shows (row->level, upto))
    self->record = gov_revision_row_read (row, upto, NULL);
  return self;
}

/**
 * gov_revision_get_number:
 * @self: a revision
 *
 * Gets the place of the revision among all of the store.
 *
 * Returns: its number, from 1; 0 for one that was not written
 *
 * Since: 1.0
 */
gint64
gov_revision_get_number (GovRevision *self)
{
  g_return_val_if_fail (GOV_IS_REVISION (self), 0);

  return self->number;
}

/**
 * gov_revision_get_key:
 * @self: a revision
 *
 * Gets what its writer called the revision.
 *
 * Returns: (transfer none) (nullable): the key
 *
 * Since: 1.0
 */
const char *
gov_revision_get_key (GovRevision *self)
{
  g_return_val_if_fail (GOV_IS_REVISION (self), NULL);

  return self->key;
}

/**
 * gov_revision_get_record_id:
 * @self: a revision
 *
 * Gets the id of the record.
 *
 * Returns: (transfer none) (nullable): the id
 *
 * Since: 1.0
 */
const char *
gov_revision_get_record_id (GovRevision *self)
{
  g_return_val_if_fail (GOV_IS_REVISION (self), NULL);

  return self->record_id;
}

/**
 * gov_revision_get_kind:
 * @self: a revision
 *
 * Gets what the revision did.
 *
 * Returns: its kind
 *
 * Since: 1.0
 */
GovRevisionKind
gov_revision_get_kind (GovRevision *self)
{
  g_return_val_if_fail (GOV_IS_REVISION (self), GOV_REVISION_KIND_UNSET);

  return self->kind;
}

/**
 * gov_revision_get_time:
 * @self: a revision
 *
 * Gets when the revision was written.
 *
 * Returns: (transfer none) (nullable): the time, to the second, in UTC
 *
 * Since: 1.0
 */
GovDate *
gov_revision_get_time (GovRevision *self)
{
  g_return_val_if_fail (GOV_IS_REVISION (self), NULL);

  return self->time;
}

/**
 * gov_revision_get_author:
 * @self: a revision
 *
 * Gets who wrote the revision.
 *
 * Returns: (transfer none) (nullable): the author
 *
 * Since: 1.0
 */
const char *
gov_revision_get_author (GovRevision *self)
{
  g_return_val_if_fail (GOV_IS_REVISION (self), NULL);

  return self->author;
}

/**
 * gov_revision_get_reason:
 * @self: a revision
 *
 * Gets why the revision was written.
 *
 * Returns: (transfer none) (nullable): the reason
 *
 * Since: 1.0
 */
const char *
gov_revision_get_reason (GovRevision *self)
{
  g_return_val_if_fail (GOV_IS_REVISION (self), NULL);

  return self->reason;
}

/**
 * gov_revision_get_based_on:
 * @self: a revision
 *
 * Gets the revision that this one was made from.
 *
 * Returns: its number, or 0 if there was none
 *
 * Since: 1.0
 */
gint64
gov_revision_get_based_on (GovRevision *self)
{
  g_return_val_if_fail (GOV_IS_REVISION (self), 0);

  return self->based_on;
}

/**
 * gov_revision_get_access:
 * @self: a revision
 *
 * Gets who may see the revision.
 *
 * Returns: the level
 *
 * Since: 1.0
 */
GovAccess
gov_revision_get_access (GovRevision *self)
{
  g_return_val_if_fail (GOV_IS_REVISION (self), GOV_ACCESS_UNSET);

  return self->access;
}

/**
 * gov_revision_get_record:
 * @self: a revision
 *
 * Gets the record as it was.
 *
 * Returns: (transfer none) (nullable): the record, or `NULL` if it was deleted or has been erased
 *
 * Since: 1.0
 */
GovRecord *
gov_revision_get_record (GovRevision *self)
{
  g_return_val_if_fail (GOV_IS_REVISION (self), NULL);

  return self->record;
}

/**
 * gov_revision_is_erased:
 * @self: a revision
 *
 * Tells whether there was a record that has been erased since.
 *
 * Returns: whether it was erased
 *
 * Since: 1.0
 */
gboolean
gov_revision_is_erased (GovRevision *self)
{
  g_return_val_if_fail (GOV_IS_REVISION (self), FALSE);

  return self->record == NULL && (self->kind == GOV_REVISION_KIND_PUT || self->kind == GOV_REVISION_KIND_AMEND);
}
