#include "records/gov-register-private.h"

#include "base/gov-id.h"
#include "records/gov-intake-private.h"
#include "records/gov-list-private.h"

/**
 * GovRegister:
 *
 * A set of records, from a file, a store or a program, and an index of their ids.
 *
 * It is a [iface@Gio.ListModel] of its top records; those that they hold are found by id and by
 * type too.  Two records with one id and different content are both kept, as real data has them.
 *
 * Since: 1.0
 */
struct _GovRegister
{
  GObject parent_instance;

  GPtrArray *records;
  GHashTable *index;  /* id → the first record that has it; NULL while not known */
  GHashTable *others; /* id → GPtrArray of the further ones */
  GPtrArray *kept;    /* members of the file that are none of ours: key, raw, key, raw … */
  char *fetched_from;
  GovDate *fetched;
};

enum
{
  PROP_FETCHED_FROM = 1,
  PROP_FETCHED,
  N_PROPERTIES
};

static GParamSpec *properties[N_PROPERTIES];

static void gov_register_model_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (GovRegister, gov_register, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, gov_register_model_init))

static GType
gov_register_get_item_type (GListModel *model)
{
  return GOV_TYPE_RECORD;
}

static guint
gov_register_get_n_items (GListModel *model)
{
  return GOV_REGISTER (model)->records->len;
}

static gpointer
gov_register_get_item (GListModel *model,
                       guint       position)
{
  GovRegister *self = GOV_REGISTER (model);

  return position < self->records->len ? g_object_ref (self->records->pdata[position]) : NULL;
}

static void
gov_register_model_init (GListModelInterface *iface)
{
  iface->get_item_type = gov_register_get_item_type;
  iface->get_n_items = gov_register_get_n_items;
  iface->get_item = gov_register_get_item;
}

static void
let_go (gpointer record)
{
  GOV_RECORD (record)->holder = NULL;
  g_object_unref (record);
}

static void
gov_register_get_property (GObject    *object,
                           guint       id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  GovRegister *self = GOV_REGISTER (object);

  if (id == PROP_FETCHED_FROM)
    g_value_set_string (value, self->fetched_from);
  else if (id == PROP_FETCHED)
    g_value_set_boxed (value, self->fetched);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
gov_register_set_property (GObject      *object,
                           guint         id,
                           const GValue *value,
                           GParamSpec   *pspec)
{
  GovRegister *self = GOV_REGISTER (object);

  if (id == PROP_FETCHED_FROM)
    gov_register_set_fetched_from (self, g_value_get_string (value));
  else if (id == PROP_FETCHED)
    gov_register_set_fetched (self, g_value_get_boxed (value));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
gov_register_finalize (GObject *object)
{
  GovRegister *self = GOV_REGISTER (object);

  gov_register_forget_index (self);
  g_ptr_array_unref (self->records);
  g_ptr_array_unref (self->kept);
  g_free (self->fetched_from);
  g_clear_pointer (&self->fetched, gov_date_free);
  G_OBJECT_CLASS (gov_register_parent_class)->finalize (object);
}

static void
gov_register_class_init (GovRegisterClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->finalize = gov_register_finalize;
  object_class->get_property = gov_register_get_property;
  object_class->set_property = gov_register_set_property;

  /**
   * GovRegister:fetched-from: (getter get_fetched_from) (setter set_fetched_from)
   *
   * The URL where the records were fetched, such as that of a System of OParl.
   *
   * Since: 1.0
   */
  properties[PROP_FETCHED_FROM] = g_param_spec_string ("fetched-from", NULL, NULL, NULL, flags);

  /**
   * GovRegister:fetched: (getter get_fetched) (setter set_fetched)
   *
   * Up to when the records are known to be as they are where they were fetched: what has changed since has to
   * be asked for from then on.
   *
   * Since: 1.0
   */
  properties[PROP_FETCHED] = g_param_spec_boxed ("fetched", NULL, NULL, GOV_TYPE_DATE, flags);
  g_object_class_install_properties (object_class, N_PROPERTIES, properties);
}

static void
gov_register_init (GovRegister *self)
{
  self->records = g_ptr_array_new_with_free_func (let_go);
  self->kept = g_ptr_array_new_with_free_func (g_free);
}

/**
 * gov_register_new:
 *
 * Makes an empty register.
 *
 * Returns: (transfer full): the register
 *
 * Since: 1.0
 */
GovRegister *
gov_register_new (void)
{
  return g_object_new (GOV_TYPE_REGISTER, NULL);
}

/* Where it came from. */

/**
 * gov_register_get_fetched_from: (get-property fetched-from)
 * @self: a register
 *
 * Gets the URL where the records were fetched.
 *
 * Returns: (transfer none) (nullable): the URL, or %NULL if none is known
 *
 * Since: 1.0
 */
const char *
gov_register_get_fetched_from (GovRegister *self)
{
  g_return_val_if_fail (GOV_IS_REGISTER (self), NULL);

  return self->fetched_from;
}

/**
 * gov_register_set_fetched_from: (set-property fetched-from)
 * @self: a register
 * @fetched_from: (nullable): the URL
 *
 * Sets the URL where the records were fetched.
 *
 * Since: 1.0
 */
void
gov_register_set_fetched_from (GovRegister *self,
                               const char  *fetched_from)
{
  g_return_if_fail (GOV_IS_REGISTER (self));

  if (g_strcmp0 (self->fetched_from, fetched_from) == 0)
    return;
  g_free (self->fetched_from);
  self->fetched_from = g_strdup (fetched_from);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FETCHED_FROM]);
}

/**
 * gov_register_get_fetched: (get-property fetched)
 * @self: a register
 *
 * Gets up to when the records are known to be as they are where they were fetched.
 *
 * Returns: (transfer none) (nullable): the time, or %NULL if it is not known
 *
 * Since: 1.0
 */
GovDate *
gov_register_get_fetched (GovRegister *self)
{
  g_return_val_if_fail (GOV_IS_REGISTER (self), NULL);

  return self->fetched;
}

/**
 * gov_register_set_fetched: (set-property fetched)
 * @self: a register
 * @fetched: (nullable): the time
 *
 * Sets up to when the records are known to be as they are where they were fetched.
 *
 * Since: 1.0
 */
void
gov_register_set_fetched (GovRegister   *self,
                          const GovDate *fetched)
{
  GovDate *before;

  g_return_if_fail (GOV_IS_REGISTER (self));

  before = self->fetched;
  if (before != NULL && fetched != NULL && g_str_equal (gov_date_get_text (before), gov_date_get_text (fetched)))
    return;
  self->fetched = fetched ? gov_date_copy (fetched) : NULL;
  g_clear_pointer (&before, gov_date_free);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_FETCHED]);
}

/* Reading. */

static void
take_record (GovRegister *self,
             GovRecord   *record)
{
  record->holder = G_OBJECT (self);
  g_ptr_array_add (self->records, record);
}

void
gov_register_take (GovRegister *self,
                   GovRecord   *record)
{
  take_record (self, record);
  gov_register_forget_index (self);
}

/* Whether @id goes before the record, which is among the last ones that are in order. */
static gboolean
goes_before (GovRegister *self,
             const char  *id,
             guint        position)
{
  GovRecord *next = position + 1 < self->records->len ? self->records->pdata[position + 1] : NULL;
  const char *there = gov_record_get_id (self->records->pdata[position]);

  return there != NULL && strcmp (id, there) < 0 && (next == NULL || strcmp (there, gov_record_get_id (next)) <= 0);
}

guint
gov_register_take_in_order (GovRegister *self,
                            GovRecord   *record)
{
  guint position = self->records->len;

  while (position > 0 && goes_before (self, gov_record_get_id (record), position - 1))
    position--;
  record->holder = G_OBJECT (self);
  g_ptr_array_insert (self->records, (gint) position, record);
  gov_register_forget_index (self);
  return position;
}

GPtrArray *
gov_register_peek_kept (GovRegister *self)
{
  return self->kept;
}

/* A member of the document other than its records is kept for writing it back. */
static gboolean
keep_member (GovIntake *intake,
             char      *name)
{
  GovJsonReader *json = &intake->reading.json;
  GPtrArray *kept = intake->kept;
  g_autofree char *key = name;
  const char *start;

  for (guint i = 0; i < kept->len; i += 2)
    if (g_str_equal (kept->pdata[i], key))
      return gov_json_reader_fail (json, json->p, GOV_ERROR_INVALID, "member \"%s\" given twice", key);
  gov_json_reader_skip_space (json);
  start = json->p;
  if (!gov_json_reader_skip_value (json))
    return FALSE;
  g_ptr_array_add (kept, g_steal_pointer (&key));
  g_ptr_array_add (kept, g_strndup (start, (gsize) (json->p - start)));
  return TRUE;
}

static char *
read_key (GovJsonReader *json)
{
  GovJsonStringFlags flags;
  const char *text;
  gsize length;
  char *key;

  if (gov_json_reader_peek (json) != '"')
    {
      gov_json_reader_fail_syntax (json, "name of a member");
      return NULL;
    }
  if (!gov_json_reader_scan_string (json, &text, &length, &flags))
    return NULL;
  if (gov_json_reader_peek (json) != ':')
    {
      gov_json_reader_fail_syntax (json, "\":\"");
      return NULL;
    }
  json->p++;
  key = g_malloc (length + 1);
  key[gov_json_unescape (text, length, key)] = '\0';
  return key;
}

static gboolean
read_fetched (GovIntake  *intake,
              const char *key)
{
  GovJsonReader *json = &intake->reading.json;
  gboolean is_url = g_str_equal (key, "fetchedFrom");

  if (is_url ? intake->fetched_from != NULL : intake->fetched != NULL)
    return gov_json_reader_fail (json, json->p, GOV_ERROR_INVALID, "member \"%s\" given twice", key);
  return gov_intake_note (intake, json, is_url) || gov_json_reader_fail_expected (json, is_url ? "URL" : "date");
}

/* `{"type": "Register", "records": […]}` */
static gboolean
read_document (GovIntake *intake)
{
  GovJsonReader *json = &intake->reading.json;
  gboolean done, has_type = FALSE, has_records = FALSE;

  if (!gov_json_reader_enter (json, '{'))
    return FALSE;
  for (;;)
    {
      g_autofree char *key = NULL;
      gboolean *once = NULL, good;

      if (!gov_json_reader_next (json, '}', &done))
        return FALSE;
      if (done)
        return TRUE;
      key = read_key (json);
      if (key == NULL)
        return FALSE;
      if (g_str_equal (key, "type"))
        once = &has_type;
      else if (g_str_equal (key, "records"))
        once = &has_records;
      if (once != NULL && *once)
        return gov_json_reader_fail (json, json->p, GOV_ERROR_INVALID, "member \"%s\" given twice", key);
      if (once != NULL)
        *once = TRUE;
      if (once == &has_records)
        good = gov_intake_array (intake);
      else if (once == &has_type)
        good = gov_json_reader_skip_value (json);
      else if (g_str_equal (key, "fetchedFrom") || g_str_equal (key, "fetched"))
        good = read_fetched (intake, key);
      else
        good = keep_member (intake, g_steal_pointer (&key));
      if (!good)
        return FALSE;
    }
}

static gboolean
is_document (GovReading *reading,
             gboolean   *good)
{
  const char *word;
  gsize length;

  *good = gov_reading_find_type (reading, &word, &length);
  return *good && word != NULL && length == strlen ("Register") && memcmp (word, "Register", length) == 0;
}

static gboolean
read_text (GovIntake *intake)
{
  gboolean good = TRUE;
  char first = gov_json_reader_peek (&intake->reading.json);

  if (first == '[')
    good = gov_intake_array (intake);
  else if (first == '{' && is_document (&intake->reading, &good))
    good = read_document (intake);
  else
    return good && gov_intake_lines (intake);
  return good && gov_intake_end (intake, "register");
}

gboolean
gov_register_read (GovRegister   *self,
                   GBytes        *bytes,
                   const char    *name,
                   GovList       *faults,
                   GError       **error)
{
  GovIntake intake;
  const char *text;
  gsize length;
  gboolean good;

  text = g_bytes_get_data (bytes, &length);
  gov_intake_init (&intake, &gov_native_mapping, text, length);
  intake.name = name;
  intake.read_item = gov_intake_record;
  good = gov_intake_into (&intake, read_text, self, faults, error);
  gov_intake_clear (&intake);
  return good;
}

/**
 * gov_register_new_from_bytes:
 * @bytes: JSON text
 * @name: (nullable): what to call the text in errors, such as its file name
 * @error: what is wrong with it
 *
 * Reads a register from native JSON: a document `{"type": "Register", "records": […]}`, an array of
 * records, one record, or one record a line (NDJSON).
 *
 * What is not JSON fails with %GOV_ERROR_SYNTAX, what is no record with %GOV_ERROR_INVALID, and what
 * nests too deep with %GOV_ERROR_LIMIT; the message names line, column and JSONPath.
 *
 * Returns: (transfer full): the register, or %NULL with @error set
 *
 * Since: 1.0
 */
GovRegister *
gov_register_new_from_bytes (GBytes      *bytes,
                             const char  *name,
                             GError     **error)
{
  g_autoptr (GovRegister) self = gov_register_new ();

  g_return_val_if_fail (bytes != NULL, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  return gov_register_read (self, bytes, name, NULL, error) ? g_steal_pointer (&self) : NULL;
}

/**
 * gov_register_new_from_file:
 * @path: (type filename): the file
 * @error: what is wrong with it
 *
 * Reads a register from a file, as [ctor@Register.new_from_bytes] does.
 *
 * A file that cannot be read fails with an error of the domain %G_IO_ERROR.
 *
 * Returns: (transfer full): the register, or %NULL with @error set
 *
 * Since: 1.0
 */
GovRegister *
gov_register_new_from_file (const char  *path,
                            GError     **error)
{
  g_autoptr (GFile) file = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autofree char *name = NULL;

  g_return_val_if_fail (path != NULL, NULL);
  g_return_val_if_fail (error == NULL || *error == NULL, NULL);

  file = g_file_new_for_path (path);
  bytes = g_file_load_bytes (file, NULL, NULL, error);
  if (bytes == NULL)
    return NULL;
  name = g_filename_display_name (path);
  return gov_register_new_from_bytes (bytes, name, error);
}

/* Records in and out. */

/**
 * gov_register_get_length:
 * @self: a register
 *
 * Counts the top records.
 *
 * Returns: how many there are
 *
 * Since: 1.0
 */
guint
gov_register_get_length (GovRegister *self)
{
  g_return_val_if_fail (GOV_IS_REGISTER (self), 0);

  return self->records->len;
}

/**
 * gov_register_get:
 * @self: a register
 * @position: which top record, from 0
 *
 * Gets a top record.
 *
 * Returns: (transfer none) (nullable): the record, or %NULL behind the last
 *
 * Since: 1.0
 */
GovRecord *
gov_register_get (GovRegister *self,
                  guint        position)
{
  g_return_val_if_fail (GOV_IS_REGISTER (self), NULL);

  return position < self->records->len ? self->records->pdata[position] : NULL;
}

/**
 * gov_register_add:
 * @self: a register
 * @record: (transfer none): a record that nothing holds yet
 * @error: why it cannot be added
 *
 * Adds a record to the top of the register.  A record without an id gets one ([func@id_new]).
 *
 * It fails with %GOV_ERROR_CONFLICT if a record or a register holds the record already.
 *
 * Returns: %TRUE, or %FALSE with @error set
 *
 * Since: 1.0
 */
gboolean
gov_register_add (GovRegister  *self,
                  GovRecord    *record,
                  GError      **error)
{
  g_return_val_if_fail (GOV_IS_REGISTER (self), FALSE);
  g_return_val_if_fail (GOV_IS_RECORD (record), FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  if (record->holder != NULL)
    {
      g_set_error (error, GOV_ERROR, GOV_ERROR_CONFLICT,
                   "the %s is held elsewhere: take it out there first, or add a copy",
                   G_OBJECT_TYPE_NAME (record));
      return FALSE;
    }
  if (gov_record_get_id (record) == NULL)
    {
      g_autofree char *id = gov_id_new ();

      gov_record_set_id (record, id);
    }
  take_record (self, g_object_ref (record));
  gov_register_forget_index (self);
  g_list_model_items_changed (G_LIST_MODEL (self), self->records->len - 1, 0, 1);
  return TRUE;
}

/**
 * gov_register_remove:
 * @self: a register
 * @record: one of its top records
 *
 * Takes a record out of the register.
 *
 * Since: 1.0
 */
void
gov_register_remove (GovRegister *self,
                     GovRecord   *record)
{
  guint position;

  g_return_if_fail (GOV_IS_REGISTER (self));
  g_return_if_fail (GOV_IS_RECORD (record));
  g_return_if_fail (record->holder == G_OBJECT (self));

  if (!g_ptr_array_find (self->records, record, &position))
    return;
  g_ptr_array_remove_index (self->records, position);
  gov_register_forget_index (self);
  g_list_model_items_changed (G_LIST_MODEL (self), position, 1, 0);
}

/* Finding. */

void
gov_register_forget_index (GovRegister *self)
{
  g_clear_pointer (&self->index, g_hash_table_unref);
  g_clear_pointer (&self->others, g_hash_table_unref);
}

static void
index_other (GovRegister *self,
             const char  *id,
             GovRecord   *record)
{
  GPtrArray *others = g_hash_table_lookup (self->others, id);

  if (others == NULL)
    {
      others = g_ptr_array_new ();
      g_hash_table_insert (self->others, (gpointer) id, others);
    }
  g_ptr_array_add (others, record);
}

/* In the order of the file: a record before those that it holds. */
static void
index_record (GovRecord *record,
              gpointer   data)
{
  GovRegister *self = data;
  const char *id = gov_record_get_id (record);

  if (id != NULL && g_hash_table_contains (self->index, id))
    index_other (self, id, record);
  else if (id != NULL)
    g_hash_table_insert (self->index, (gpointer) id, record);
  gov_record_visit_held (record, index_record, self);
}

static void
ensure_index (GovRegister *self)
{
  if (self->index != NULL)
    return;
  self->index = g_hash_table_new (g_str_hash, g_str_equal);
  self->others = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, (GDestroyNotify) g_ptr_array_unref);
  for (guint i = 0; i < self->records->len; i++)
    index_record (self->records->pdata[i], self);
}

/* Whether @record is surely newer than @than: by `modified`, else by its place in the file. */
static gboolean
is_newer (GovRecord *record,
          GovRecord *than)
{
  GovDate *modified = gov_record_get_modified (record), *before = gov_record_get_modified (than);

  if (modified == NULL || before == NULL)
    return modified != NULL || before == NULL;
  return gov_date_compare (modified, before) != GOV_ORDER_BEFORE;
}

/**
 * gov_register_lookup:
 * @self: a register
 * @id: an id
 *
 * Finds the record with the id, at the top or held by another.
 *
 * If several have it, the answer is the one that was modified last ([property@Record:modified]).  One
 * that does not state this counts as older than one that does; between two of which neither is
 * known to be older it is the later one in the register.
 *
 * Returns: (transfer none) (nullable): the record, or %NULL if there is none
 *
 * Since: 1.0
 */
GovRecord *
gov_register_lookup (GovRegister *self,
                     const char  *id)
{
  GovRecord *newest;
  GPtrArray *others;

  g_return_val_if_fail (GOV_IS_REGISTER (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  ensure_index (self);
  newest = g_hash_table_lookup (self->index, id);
  others = g_hash_table_lookup (self->others, id);
  for (guint i = 0; others != NULL && i < others->len; i++)
    if (is_newer (others->pdata[i], newest))
      newest = others->pdata[i];
  return newest;
}

/**
 * gov_register_lookup_all:
 * @self: a register
 * @id: an id
 *
 * Finds all records with the id, in the order of the register.
 *
 * Returns: (transfer full): a list of [class@Record], which may be empty
 *
 * Since: 1.0
 */
GovList *
gov_register_lookup_all (GovRegister *self,
                         const char  *id)
{
  GovList *found;
  GovRecord *first;
  GPtrArray *others;

  g_return_val_if_fail (GOV_IS_REGISTER (self), NULL);
  g_return_val_if_fail (id != NULL, NULL);

  ensure_index (self);
  found = gov_list_new (GOV_TYPE_RECORD);
  first = g_hash_table_lookup (self->index, id);
  others = g_hash_table_lookup (self->others, id);
  if (first != NULL)
    gov_list_take (found, g_object_ref (first));
  for (guint i = 0; others != NULL && i < others->len; i++)
    gov_list_take (found, g_object_ref (others->pdata[i]));
  return found;
}

/**
 * gov_register_resolve:
 * @self: a register
 * @ref: a reference
 *
 * Finds the record that a reference means, by its id.
 *
 * Returns: (transfer none) (nullable): the record, or %NULL if the reference has no id or the
 *   register no such record
 *
 * Since: 1.0
 */
GovRecord *
gov_register_resolve (GovRegister *self,
                      GovRef      *ref)
{
  const char *id;

  g_return_val_if_fail (GOV_IS_REGISTER (self), NULL);
  g_return_val_if_fail (GOV_IS_REF (ref), NULL);

  id = gov_ref_get_id (ref);
  return id ? gov_register_lookup (self, id) : NULL;
}

typedef struct
{
  GType type;
  GovList *found;
} Search;

static void
collect (GovRecord *record,
         gpointer   data)
{
  Search *search = data;

  if (g_type_is_a (G_OBJECT_TYPE (record), search->type))
    gov_list_take (search->found, g_object_ref (record));
  gov_record_visit_held (record, collect, search);
}

/**
 * gov_register_list:
 * @self: a register
 * @type: the type of the records; [class@Record] for all
 *
 * Lists the records of a type, those that others hold too, in the order of the register.
 *
 * Returns: (transfer full): a list of [class@Record]
 *
 * Since: 1.0
 */
GovList *
gov_register_list (GovRegister *self,
                   GType        type)
{
  Search search;

  g_return_val_if_fail (GOV_IS_REGISTER (self), NULL);
  g_return_val_if_fail (g_type_is_a (type, GOV_TYPE_RECORD), NULL);

  search.type = type;
  search.found = gov_list_new (type);
  for (guint i = 0; i < self->records->len; i++)
    collect (self->records->pdata[i], &search);
  return search.found;
}

/* Writing. */

static void
write_document (GovRegister   *self,
                GovJsonWriter *writer)
{
  gov_json_writer_open (writer, '{');
  gov_json_writer_key (writer, "type");
  gov_json_writer_string (writer, "Register");
  if (self->fetched_from != NULL)
    {
      gov_json_writer_key (writer, "fetchedFrom");
      gov_json_writer_string (writer, self->fetched_from);
    }
  if (self->fetched != NULL)
    {
      gov_json_writer_key (writer, "fetched");
      gov_json_writer_string (writer, gov_date_get_text (self->fetched));
    }
  for (guint i = 0; i < self->kept->len; i += 2)
    {
      gov_json_writer_key (writer, self->kept->pdata[i]);
      gov_json_writer_raw (writer, self->kept->pdata[i + 1], strlen (self->kept->pdata[i + 1]));
    }
  gov_json_writer_key (writer, "records");
  gov_json_writer_open (writer, '[');
  for (guint i = 0; i < self->records->len; i++)
    {
      gov_json_writer_item (writer);
      gov_record_write (self->records->pdata[i], writer);
    }
  gov_json_writer_close (writer, ']');
  gov_json_writer_close (writer, '}');
  gov_json_writer_line_end (writer);
}

/**
 * gov_register_to_json:
 * @self: a register
 * @pretty: whether to write a member a line, for people
 *
 * Writes the register as one JSON document.
 *
 * Returns: (transfer full): the JSON text, with a line end
 *
 * Since: 1.0
 */
char *
gov_register_to_json (GovRegister *self,
                      gboolean     pretty)
{
  GovJsonWriter writer;

  g_return_val_if_fail (GOV_IS_REGISTER (self), NULL);

  gov_json_writer_init (&writer, pretty);
  write_document (self, &writer);
  return gov_json_writer_steal (&writer, NULL);
}

/**
 * gov_register_to_ndjson:
 * @self: a register
 *
 * Writes the register as one record a line.
 *
 * Returns: (transfer full): the lines
 *
 * Since: 1.0
 */
char *
gov_register_to_ndjson (GovRegister *self)
{
  GovJsonWriter writer;

  g_return_val_if_fail (GOV_IS_REGISTER (self), NULL);

  gov_json_writer_init (&writer, FALSE);
  for (guint i = 0; i < self->records->len; i++)
    {
      gov_record_write (self->records->pdata[i], &writer);
      gov_json_writer_line_end (&writer);
    }
  return gov_json_writer_steal (&writer, NULL);
}

/**
 * gov_register_save:
 * @self: a register
 * @path: (type filename): the file
 * @error: why it could not be written
 *
 * Writes the register to a file: one record a line if the name ends in `.ndjson` or `.jsonl`, else
 * one JSON document.  The file is replaced as a whole or not at all.
 *
 * It fails with an error of the domain %G_IO_ERROR if the file cannot be written.
 *
 * Returns: %TRUE, or %FALSE with @error set
 *
 * Since: 1.0
 */
gboolean
gov_register_save (GovRegister  *self,
                   const char   *path,
                   GError      **error)
{
  g_autoptr (GFile) file = NULL;
  g_autofree char *text = NULL;

  g_return_val_if_fail (GOV_IS_REGISTER (self), FALSE);
  g_return_val_if_fail (path != NULL, FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  text = g_str_has_suffix (path, ".ndjson") || g_str_has_suffix (path, ".jsonl")
           ? gov_register_to_ndjson (self) : gov_register_to_json (self, TRUE);
  file = g_file_new_for_path (path);
  return g_file_replace_contents (file, text, strlen (text), NULL, FALSE, G_FILE_CREATE_NONE, NULL, NULL, error);
}
