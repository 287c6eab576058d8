/* A register brought up to date with what a server says has changed since. */
#include "records/gov-register-update.h"

#include "records/gov-record-private.h"
#include "records/gov-register-private.h"

/* So many of the records with one id, those that were changed last, tell which are outdated. */
#define MAX_PAIRWISE 64

/* A record that came, and whether it has its place, or has none because what is there is newer. */
typedef struct
{
  GovRecord *record; /* as it came; what others hold becomes this */
  GovRecord *whole;  /* a copy in which what it holds is up to date too; for the top */
  char *text;        /* of @record, in JSON, which tells records of one id apart */
  char *whole_text;
  gboolean settled;
} Version;

/* All that came under one id. */
typedef struct
{
  const char *id;
  GPtrArray *versions;  /* of Version, without those that are known to be outdated; in an order of their own */
  Version *tombstone;   /* or NULL */
  GovRecord *mention;   /* states its id alone; or NULL */
  gboolean found;       /* in the register, held or not */
} Update;

typedef struct
{
  GHashTable *updates;  /* id → Update */
  GPtrArray *nameless;  /* records that came without an id */
  guint first_added;    /* position of the first record that was added */
} Updates;

static void
version_free (gpointer data)
{
  Version *self = data;

  g_clear_object (&self->whole);
  g_free (self->text);
  g_free (self->whole_text);
  g_free (self);
}

static Version *
version_new (GovRecord *record)
{
  Version *self = g_new0 (Version, 1);

  self->record = record;
  self->text = gov_record_to_json (record, FALSE);
  return self;
}

static void
update_free (gpointer data)
{
  Update *self = data;

  g_ptr_array_unref (self->versions);
  g_clear_pointer (&self->tombstone, version_free);
  g_free (self);
}

static GovOrder
compare_modified (GovRecord *record,
                  GovRecord *other)
{
  GovDate *modified = gov_record_get_modified (record), *of_other = gov_record_get_modified (other);

  return modified && of_other ? gov_date_compare (modified, of_other) : GOV_ORDER_UNKNOWN;
}

/* A URL where an object could be is a record that states its id alone. */
static gboolean
is_mention (GovRecord *record)
{
  GovRecordClass *klass = GOV_RECORD_GET_CLASS (record);

  GOV_FOREACH_BIT (bit, record->stated)
    if (bit != GOV_BIT_ID && gov_record_is_stated (record, klass->fields[bit]))
      return FALSE;
  return TRUE;
}

/* What came. */

/* The order must not depend on that of the pages. */
static gint
compare_versions (gconstpointer a,
                  gconstpointer b)
{
  const Version *self = *(Version * const *) a, *other = *(Version * const *) b;
  const char *modified = (const char *) gov_record_get_modified (self->record);
  gint order = g_strcmp0 (G_OBJECT_TYPE_NAME (self->record), G_OBJECT_TYPE_NAME (other->record));

  if (order == 0)
    order = g_strcmp0 ((const char *) gov_record_get_modified (other->record), modified);
  return order ? order : strcmp (self->text, other->text);
}

static void
drop_repeated (GPtrArray *versions)
{
  guint n = 0;

  for (guint i = 0; i < versions->len; i++)
    if (n > 0 && g_str_equal (((Version *) versions->pdata[i])->text, ((Version *) versions->pdata[n - 1])->text))
      version_free (versions->pdata[i]);
    else
      versions->pdata[n++] = versions->pdata[i];
  versions->len = n;
}

static gboolean
is_older (Version *self,
          Version *than)
{
  return G_OBJECT_TYPE (self->record) == G_OBJECT_TYPE (than->record) &&
         compare_modified (self->record, than->record) == GOV_ORDER_BEFORE;
}

/* Drops what is known to be older than another of its type. */
static void
drop_outdated (GPtrArray *versions)
{
  guint first = 0, n = 0;

  for (guint i = 0; i < versions->len; i++)
    {
      Version *version = versions->pdata[i];

      if (G_OBJECT_TYPE (version->record) != G_OBJECT_TYPE (((Version *) versions->pdata[first])->record))
        first = i;
      for (guint j = first; j < versions->len && j < first + MAX_PAIRWISE && !version->settled; j++)
        version->settled = is_older (version, versions->pdata[j]);
    }
  for (guint i = 0; i < versions->len; i++)
    if (((Version *) versions->pdata[i])->settled)
      version_free (versions->pdata[i]);
    else
      versions->pdata[n++] = versions->pdata[i];
  versions->len = n;
}

/* Of tombstones the latest, and of those the one that says what it was. */
static void
add_tombstone (Update  *self,
               Version *tombstone)
{
  Version *now = self->tombstone;
  GovOrder order = now ? compare_modified (tombstone->record, now->record) : GOV_ORDER_AFTER;

  if (order == GOV_ORDER_UNKNOWN || order == GOV_ORDER_SAME)
    order = compare_versions (&tombstone, &now) > 0 ? GOV_ORDER_AFTER : GOV_ORDER_BEFORE;
  if (order == GOV_ORDER_AFTER)
    {
      g_clear_pointer (&self->tombstone, version_free);
      self->tombstone = tombstone;
    }
  else
    version_free (tombstone);
}

/* A tombstone stands against all that is not known to be later. */
static void
bury (Update *self)
{
  GPtrArray *versions = self->versions;
  guint n = 0;

  for (guint i = 0; i < versions->len; i++)
    {
      Version *version = versions->pdata[i];

      if (compare_modified (version->record, self->tombstone->record) == GOV_ORDER_AFTER)
        versions->pdata[n++] = version;
      else
        version_free (version);
    }
  versions->len = n;
}

static void
collect (Updates   *self,
         GovRecord *record)
{
  const char *id = gov_record_get_id (record);
  Update *update = id ? g_hash_table_lookup (self->updates, id) : NULL;

  if (id == NULL)
    {
      g_ptr_array_add (self->nameless, record);
      return;
    }
  if (update == NULL)
    {
      update = g_new0 (Update, 1);
      update->id = id;
      update->versions = g_ptr_array_new_with_free_func (version_free);
      g_hash_table_insert (self->updates, (gpointer) id, update);
    }
  if (gov_record_get_deleted (record))
    add_tombstone (update, version_new (record));
  else if (!is_mention (record))
    g_ptr_array_add (update->versions, version_new (record));
  else if (update->mention == NULL ||
           strcmp (G_OBJECT_TYPE_NAME (record), G_OBJECT_TYPE_NAME (update->mention)) < 0)
    update->mention = record;
}

static void
prepare_update (Update *self)
{
  g_ptr_array_sort (self->versions, compare_versions);
  drop_repeated (self->versions);
  drop_outdated (self->versions);
  if (self->tombstone != NULL)
    bury (self);
}

static void
updates_init (Updates     *self,
              GovRegister *newer)
{
  GHashTableIter iter;
  gpointer update;

  self->updates = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, update_free);
  self->nameless = g_ptr_array_new ();
  self->first_added = G_MAXUINT;
  for (guint i = 0; i < gov_register_get_length (newer); i++)
    collect (self, gov_register_get (newer, i));
  g_hash_table_iter_init (&iter, self->updates);
  while (g_hash_table_iter_next (&iter, NULL, &update))
    prepare_update (update);
}

static void
updates_clear (Updates *self)
{
  g_hash_table_unref (self->updates);
  g_ptr_array_unref (self->nameless);
}

/* What is there: records with one id in one place, at the top or held by one record. */

/* The record stays the object that it is. */
static void
set_content (GovRecord *self,
             GovRecord *content)
{
  guint64 stated = self->stated;

  if (gov_record_equal (self, content))
    return;
  GOV_FOREACH_BIT (bit, stated)
    gov_record_drop_slot (self, bit);
  gov_record_take_over (self, content);
}

/* What does not say of what type it was may be taken for one that it was not. */
static void
set_deleted (GovRecord *self,
             GovRecord *tombstone)
{
  g_autoptr (GovRecord) same = NULL;

  if (compare_modified (tombstone, self) == GOV_ORDER_BEFORE)
    return;
  if (G_OBJECT_TYPE (self) != G_OBJECT_TYPE (tombstone))
    {
      same = g_object_new (G_OBJECT_TYPE (self), NULL);
      gov_record_set_id (same, gov_record_get_id (tombstone));
      gov_record_set_created (same, gov_record_get_created (tombstone));
      gov_record_set_modified (same, gov_record_get_modified (tombstone));
      gov_record_set_deleted (same, TRUE);
    }
  set_content (self, same ? same : tombstone);
}

static GovRecord *
find_latest (GPtrArray *records)
{
  GovRecord *latest = records->pdata[0];

  for (guint i = 1; i < records->len; i++)
    if (compare_modified (records->pdata[i], latest) == GOV_ORDER_AFTER)
      latest = records->pdata[i];
  return latest;
}

/* What says the same is one thing: lists of records, in the order of the first ones. */
static GPtrArray *
group_same (GPtrArray  *records,
            GHashTable *by_text)
{
  GPtrArray *groups = g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref);

  for (guint i = 0; i < records->len; i++)
    {
      char *text = gov_record_to_json (records->pdata[i], FALSE);
      GPtrArray *same = g_hash_table_lookup (by_text, text);

      if (same == NULL)
        {
          same = g_ptr_array_new ();
          g_ptr_array_add (groups, same);
        }
      g_hash_table_replace (by_text, text, same);
      g_ptr_array_add (same, records->pdata[i]);
    }
  return groups;
}

static GPtrArray *
find_same (GHashTable *by_text,
           Version    *version)
{
  GPtrArray *same = g_hash_table_lookup (by_text, version->text);

  return same ? same : g_hash_table_lookup (by_text, version->whole_text ? version->whole_text : version->text);
}

static gboolean
is_outdated (Version   *version,
             GovRecord *latest)
{
  GovOrder order = compare_modified (version->record, latest);

  return order == GOV_ORDER_BEFORE || (order != GOV_ORDER_AFTER && gov_record_get_deleted (latest));
}

/* The versions that do not stand there already, unless all of them are older than what does: of several
 * things under one id it is one, and how old it is says nothing of the others. */
static GPtrArray *
list_unsettled (GPtrArray  *versions,
                GovRecord  *latest,
                GHashTable *by_text)
{
  GPtrArray *unsettled = g_ptr_array_new ();
  gboolean outdated = TRUE;

  for (guint i = 0; i < versions->len; i++)
    {
      Version *version = versions->pdata[i];
      GPtrArray *same = find_same (by_text, version);

      version->settled |= same != NULL;
      if (same != NULL)
        g_ptr_array_set_size (same, 0);
      else
        g_ptr_array_add (unsettled, version);
      outdated &= same != NULL || is_outdated (version, latest);
    }
  for (guint i = 0; outdated && i < unsettled->len; i++)
    ((Version *) unsettled->pdata[i])->settled = TRUE;
  if (outdated)
    g_ptr_array_set_size (unsettled, 0);
  return unsettled;
}

/* Versions of one type, and what is there of it.  If more is there than came, nobody knows which of it
 * is meant: it stays. */
static void
settle_type (GPtrArray *records,
             GPtrArray *versions,
             gboolean   at_top)
{
  g_autoptr (GHashTable) by_text = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GPtrArray) groups = group_same (records, by_text);
  g_autoptr (GPtrArray) unsettled = list_unsettled (versions, find_latest (records), by_text);
  guint n = 0;

  for (guint i = 0; i < groups->len; i++)
    n += ((GPtrArray *) groups->pdata[i])->len > 0;
  if (n > unsettled->len)
    return;
  for (guint i = 0, next = 0; i < groups->len; i++)
    {
      GPtrArray *same = groups->pdata[i];
      Version *version = same->len > 0 ? unsettled->pdata[next++] : NULL;

      for (guint j = 0; j < same->len; j++)
        set_content (same->pdata[j], at_top ? version->whole : version->record);
      if (version != NULL)
        version->settled = TRUE;
    }
}

static GPtrArray *
list_of_type (GPtrArray *records,
              GType      type)
{
  GPtrArray *found = g_ptr_array_new ();

  for (guint i = 0; i < records->len; i++)
    if (G_OBJECT_TYPE (records->pdata[i]) == type)
      g_ptr_array_add (found, records->pdata[i]);
  return found;
}

static void
settle (GPtrArray *records,
        Update    *update,
        gboolean   at_top)
{
  GPtrArray *all = update->versions;

  for (guint i = 0; update->tombstone != NULL && i < records->len; i++)
    {
      set_deleted (records->pdata[i], update->tombstone->record);
      update->tombstone->settled = TRUE;
    }
  for (guint i = 0, next; i < all->len; i = next)
    {
      GType type = G_OBJECT_TYPE (((Version *) all->pdata[i])->record);
      g_autoptr (GPtrArray) of_type = list_of_type (records, type), versions = g_ptr_array_new ();

      for (next = i; next < all->len && G_OBJECT_TYPE (((Version *) all->pdata[next])->record) == type; next++)
        g_ptr_array_add (versions, all->pdata[next]);
      if (of_type->len > 0)
        settle_type (of_type, versions, at_top);
    }
}

/* Groups records that updates came for by their ids; the others are handed on to @visitor. */
typedef struct
{
  Updates *updates;
  GHashTable *groups; /* Update → GPtrArray of records */
  GovVisitor others;
} Grouping;

static void
group (GovRecord *record,
       gpointer   data)
{
  Grouping *self = data;
  const char *id = gov_record_get_id (record);
  Update *update = id ? g_hash_table_lookup (self->updates->updates, id) : NULL;
  GPtrArray *records;

  if (update != NULL)
    update->found = TRUE;
  if (update == NULL || (self->others != NULL && is_mention (record)))
    {
      if (self->others != NULL)
        self->others (record, self->updates);
      return;
    }
  records = g_hash_table_lookup (self->groups, update);
  if (records == NULL)
    {
      records = g_ptr_array_new ();
      g_hash_table_insert (self->groups, update, records);
    }
  g_ptr_array_add (records, record);
}

static void
settle_groups (Grouping *self,
               gboolean  at_top)
{
  GHashTableIter iter;
  gpointer update, records;

  g_hash_table_iter_init (&iter, self->groups);
  while (g_hash_table_iter_next (&iter, &update, &records))
    settle (records, update, at_top);
}

/* Of what came for a record that is held, what it holds in turn is left as it came: there may be loops. */
static void
settle_held (GovRecord *record,
             gpointer   data)
{
  Grouping grouping = { data, NULL, settle_held };

  grouping.groups = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) g_ptr_array_unref);
  gov_record_visit_held (record, group, &grouping);
  settle_groups (&grouping, FALSE);
  g_hash_table_unref (grouping.groups);
}

/* Copies: one thing at the top, and held by others. */

typedef struct
{
  GovRecord *latest; /* NULL: there is none */
  GovRecord *root;   /* the top record that it was found in */
  gboolean unclear;  /* there are several things under the id */
} Found;

typedef struct
{
  Found came;     /* held by what came */
  Found there;    /* in the register */
  GovRecord *top; /* there, at the top; NULL: there is none, or several */
  guint n_tops;
} Copies;

typedef struct
{
  GHashTable *copies; /* id → Copies */
  GovRecord *root;
} Syncing;

static void
note (Found     *self,
      GovRecord *record,
      GovRecord *root)
{
  GovOrder order = GOV_ORDER_AFTER;

  if (self->latest != NULL && gov_record_equal (record, self->latest))
    return;
  if (self->latest != NULL)
    {
      order = compare_modified (record, self->latest);
      self->unclear |= self->root == root || G_OBJECT_TYPE (record) != G_OBJECT_TYPE (self->latest) ||
                       (order != GOV_ORDER_AFTER && order != GOV_ORDER_BEFORE);
    }
  self->root = root;
  if (order == GOV_ORDER_AFTER)
    self->latest = record;
}

/* How old it is has to be known. */
static void
note_came (GovRecord *record,
           gpointer   data)
{
  Syncing *self = data;
  const char *id = gov_record_get_id (record);
  Copies *copies;

  gov_record_visit_held (record, note_came, self);
  if (id == NULL || gov_record_get_modified (record) == NULL || gov_record_get_deleted (record))
    return;
  copies = g_hash_table_lookup (self->copies, id);
  if (copies == NULL)
    {
      copies = g_new0 (Copies, 1);
      g_hash_table_insert (self->copies, (gpointer) id, copies);
    }
  note (&copies->came, record, self->root);
}

static void
note_there (GovRecord *record,
            gpointer   data)
{
  Syncing *self = data;
  const char *id = gov_record_get_id (record);
  Copies *copies = id ? g_hash_table_lookup (self->copies, id) : NULL;

  gov_record_visit_held (record, note_there, self);
  if (copies == NULL || is_mention (record))
    return;
  note (&copies->there, record, self->root);
  if (record == self->root)
    copies->top = ++copies->n_tops == 1 ? record : NULL;
}

static GHashTable *
find_copies (GovRegister *records,
             GovRegister *newer)
{
  Syncing self = { g_hash_table_new_full (g_str_hash, g_str_equal, NULL, g_free), NULL };

  for (guint i = 0; i < gov_register_get_length (newer); i++)
    {
      self.root = gov_register_get (newer, i);
      gov_record_visit_held (self.root, note_came, &self);
    }
  for (guint i = 0; g_hash_table_size (self.copies) > 0 && i < gov_register_get_length (records); i++)
    {
      self.root = gov_register_get (records, i);
      note_there (self.root, &self);
    }
  return self.copies;
}

/* What is held goes without a reference to what holds it; what stands alone needs it. */
static void
keep_reference (GovRecord *content,
                GovRecord *before,
                GovRecord *holder)
{
  GovRecordClass *klass = GOV_RECORD_GET_CLASS (before);

  GOV_FOREACH_BIT (bit, before->stated)
    {
      const GovField *field = klass->fields[bit]->field;
      g_autoptr (GovRef) ref = NULL;

      if (field->kind != &gov_kind_ref || gov_record_is_stated (content, klass->fields[bit]))
        continue;
      g_object_get (before, field->name, &ref, NULL);
      if (ref != NULL && g_strcmp0 (gov_ref_get_id (ref), gov_record_get_id (holder)) == 0)
        g_object_set (content, field->name, ref, NULL);
    }
}

/* What came held and is later than what is at the top replaces that, unless it came by itself too. */
static void
sync_tops (Updates    *self,
           GHashTable *all)
{
  GHashTableIter iter;
  gpointer id, value;

  g_hash_table_iter_init (&iter, all);
  while (g_hash_table_iter_next (&iter, &id, &value))
    {
      Copies *copies = value;
      GovRecord *latest = copies->came.latest;
      g_autoptr (GovRecord) content = NULL;

      if (copies->came.unclear || g_hash_table_contains (self->updates, id) || copies->top == NULL || G_OBJECT_TYPE (copies->top) != G_OBJECT_TYPE (latest) ||
          compare_modified (latest, copies->top) != GOV_ORDER_AFTER)
        continue;
      content = gov_record_copy (latest);
      keep_reference (content, copies->top, gov_record_get_holder (latest));
      set_content (copies->top, content);
    }
}

static void
complete_versions (Updates *self)
{
  GHashTableIter iter;
  gpointer value;

  g_hash_table_iter_init (&iter, self->updates);
  while (g_hash_table_iter_next (&iter, NULL, &value))
    {
      GPtrArray *versions = ((Update *) value)->versions;

      for (guint i = 0; i < versions->len; i++)
        {
          Version *version = versions->pdata[i];

          version->whole = gov_record_copy (version->record);
          settle_held (version->whole, self);
          version->whole_text = gov_record_to_json (version->whole, FALSE);
        }
    }
}

/* What was held by what came says nothing of what is there. */
static void
unsettle (Updates *self)
{
  GHashTableIter iter;
  gpointer value;

  g_hash_table_iter_init (&iter, self->updates);
  while (g_hash_table_iter_next (&iter, NULL, &value))
    {
      Update *update = value;

      update->found = FALSE;
      if (update->tombstone != NULL)
        update->tombstone->settled = FALSE;
      for (guint i = 0; i < update->versions->len; i++)
        ((Version *) update->versions->pdata[i])->settled = FALSE;
    }
}

static void
settle_register (Updates     *self,
                 GovRegister *records)
{
  Grouping grouping = { self, NULL, NULL };

  grouping.groups = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) g_ptr_array_unref);
  for (guint i = 0; i < gov_register_get_length (records); i++)
    group (gov_register_get (records, i), &grouping);
  settle_groups (&grouping, TRUE);
  g_hash_table_unref (grouping.groups);
  for (guint i = 0; i < gov_register_get_length (records); i++)
    settle_held (gov_register_get (records, i), self);
}

/* What has no place yet. */

static gint
compare_updates (gconstpointer a,
                 gconstpointer b)
{
  return strcmp ((*(Update * const *) a)->id, (*(Update * const *) b)->id);
}

static void
add_record (Updates     *self,
            GovRegister *records,
            GovRecord   *record)
{
  guint position = gov_register_take_in_order (records, record);

  self->first_added = MIN (self->first_added, position);
}

static void
add_update (Updates     *self,
            GovRegister *records,
            Update      *update)
{
  for (guint i = 0; i < update->versions->len; i++)
    {
      Version *version = update->versions->pdata[i];

      if (!version->settled)
        add_record (self, records, g_steal_pointer (&version->whole));
    }
  if (update->versions->len > 0)
    return;
  if (update->tombstone != NULL && !update->tombstone->settled)
    add_record (self, records, gov_record_copy (update->tombstone->record));
  else if (update->tombstone == NULL && update->mention != NULL && !update->found)
    add_record (self, records, gov_record_copy (update->mention));
}

static gint
compare_texts (gconstpointer a,
               gconstpointer b)
{
  return strcmp (*(char * const *) a, *(char * const *) b);
}

static GHashTable *
list_nameless (GovRegister *self)
{
  GHashTable *texts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < gov_register_get_length (self); i++)
    if (gov_record_get_id (gov_register_get (self, i)) == NULL)
      g_hash_table_add (texts, gov_record_to_json (gov_register_get (self, i), FALSE));
  return texts;
}

/* Records without an id are the same if they say the same. */
static void
add_nameless (GovRegister *self,
              GPtrArray   *records)
{
  g_autoptr (GHashTable) by_text = NULL, known = NULL;
  g_autoptr (GPtrArray) texts = g_ptr_array_new ();

  if (records->len == 0)
    return;
  by_text = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  known = list_nameless (self);
  for (guint i = 0; i < records->len; i++)
    {
      char *text = gov_record_to_json (records->pdata[i], FALSE);

      if (g_hash_table_contains (known, text) || g_hash_table_contains (by_text, text))
        {
          g_free (text);
          continue;
        }
      g_hash_table_insert (by_text, text, records->pdata[i]);
      g_ptr_array_add (texts, text);
    }
  g_ptr_array_sort (texts, compare_texts);
  for (guint i = 0; i < texts->len; i++)
    gov_register_take (self, gov_record_copy (g_hash_table_lookup (by_text, texts->pdata[i])));
}

static void
add_unsettled (Updates     *self,
               GovRegister *records)
{
  g_autoptr (GPtrArray) updates = g_ptr_array_new ();
  GHashTableIter iter;
  gpointer update;

  g_hash_table_iter_init (&iter, self->updates);
  while (g_hash_table_iter_next (&iter, NULL, &update))
    g_ptr_array_add (updates, update);
  g_ptr_array_sort (updates, compare_updates);
  for (guint i = 0; i < updates->len; i++)
    add_update (self, records, updates->pdata[i]);
  add_nameless (records, self->nameless);
}

/* What a page of a list said of itself, such as which page is next, is filed with a colon in its name. */
static void
forget_page (GovRegister *self,
             GovRegister *newer)
{
  GPtrArray *kept = gov_register_peek_kept (self);
  GovDate *before = gov_register_get_fetched (self), *fetched = gov_register_get_fetched (newer);

  for (guint i = kept->len; i > 0; i -= 2)
    if (strchr (kept->pdata[i - 2], ':') != NULL)
      g_ptr_array_remove_range (kept, i - 2, 2);
  if (fetched != NULL && (before == NULL || gov_date_compare (fetched, before) == GOV_ORDER_AFTER))
    gov_register_set_fetched (self, fetched);
  if (gov_register_get_fetched_from (self) == NULL)
    gov_register_set_fetched_from (self, gov_register_get_fetched_from (newer));
}

/**
 * gov_register_update:
 * @self: a register
 * @newer: what has changed since, such as all pages that a server sent for `modified_since`
 *
 * Brings a register up to date: replaces the records that changed, adds those that are new, and makes
 * tombstones of those that were deleted ([property@Record:deleted]).
 *
 * A top record of @newer replaces what is there with its id and type, at the top, or where another
 * record holds it, unless that is known to be newer by [property@Record:modified].  The record stays the
 * object that it is, and where it is.  A record that another one only mentions by its id stays mentioned.
 * What is not there, or only mentioned, is added at the top, in the order of the ids, also of those that
 * were added before.  Nothing is taken
 * out because @newer does not have it.
 *
 * A tombstone replaces what is there of any type, and what else came under its id, unless that is known to
 * be newer: the content is gone, the id stays.  Of one time the tombstone counts as the later.
 *
 * Where @newer has several records with one id, those that are known to be older than another of their
 * type are passed over; the others all have a place afterwards, as real data has several things under one
 * id.  Where there are more of them in one place than came, nothing tells which of those are meant: all
 * stay, and what came is added.
 *
 * What came held by others, and is known to be later than what is at the top, replaces that too.
 *
 * What the file of the register said of itself as the page of a list is forgotten, and
 * [property@Register:fetched] becomes that of @newer, if that is later.
 *
 * The result does not depend on the order of the records in @newer, and doing it twice changes nothing
 * more.  Where @newer comes in parts, their order makes no difference either as far as
 * [property@Record:modified] tells what is later; else what comes last counts.  @newer stays as it is.
 *
 * Since: 1.0
 */
void
gov_register_update (GovRegister *self,
                     GovRegister *newer)
{
  g_autoptr (GHashTable) copies = NULL;
  Updates updates;
  guint n, first;

  g_return_if_fail (GOV_IS_REGISTER (self));
  g_return_if_fail (GOV_IS_REGISTER (newer));

  if (self == newer)
    return;
  n = gov_register_get_length (self);
  updates_init (&updates, newer);
  copies = find_copies (self, newer);
  complete_versions (&updates);
  unsettle (&updates);
  forget_page (self, newer);
  settle_register (&updates, self);
  add_unsettled (&updates, self);
  first = MIN (n, updates.first_added);
  sync_tops (&updates, copies);
  updates_clear (&updates);
  if (gov_register_get_length (self) > n)
    g_list_model_items_changed (G_LIST_MODEL (self), first, n - first, gov_register_get_length (self) - first);
}
