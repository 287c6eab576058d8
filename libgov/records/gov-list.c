#include "records/gov-list-private.h"

#include "records/gov-record-private.h"

/**
 * GovList:
 *
 * A list of records, references or findings, in order.
 *
 * It is a [iface@Gio.ListModel] that checks what goes in: an item must be of the list's type, and a
 * record can be held in one place only.  A list that is a field belongs to its record: what is done
 * to the list is done to the record.  A list that is an answer, such as that of
 * [method@Register.list], is the caller's own; to change it changes no record.
 *
 * Since: 1.0
 */
struct _GovList
{
  GObject parent_instance;

  GType item_type;
  GPtrArray *items;
  GObject *holder; /* the record whose field this is, or NULL; not owned */
  gboolean stated; /* written although it is empty */
  gboolean borrows; /* refers to what others hold: an answer, or a program's own list */
};

static void gov_list_model_init (GListModelInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (GovList, gov_list, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (G_TYPE_LIST_MODEL, gov_list_model_init))

static GType
gov_list_get_item_type (GListModel *model)
{
  return GOV_LIST (model)->item_type;
}

static guint
gov_list_get_n_items (GListModel *model)
{
  return GOV_LIST (model)->items->len;
}

static gpointer
gov_list_get_item (GListModel *model,
                   guint       position)
{
  GovList *self = GOV_LIST (model);

  return position < self->items->len ? g_object_ref (self->items->pdata[position]) : NULL;
}

static void
gov_list_model_init (GListModelInterface *iface)
{
  iface->get_item_type = gov_list_get_item_type;
  iface->get_n_items = gov_list_get_n_items;
  iface->get_item = gov_list_get_item;
}

static gboolean
holds_records (GovList *self)
{
  return !self->borrows && g_type_is_a (self->item_type, GOV_TYPE_RECORD);
}

static void
set_item_holder (GovList  *self,
                 gpointer  item,
                 gpointer  holder)
{
  if (holds_records (self))
    GOV_RECORD (item)->holder = holder;
}

static void
gov_list_finalize (GObject *object)
{
  GovList *self = GOV_LIST (object);

  gov_list_set_holder (self, NULL);
  g_ptr_array_unref (self->items);
  G_OBJECT_CLASS (gov_list_parent_class)->finalize (object);
}

static void
gov_list_class_init (GovListClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = gov_list_finalize;
}

static void
gov_list_init (GovList *self)
{
  self->items = g_ptr_array_new_with_free_func (g_object_unref);
}

/**
 * gov_list_new:
 * @item_type: the type of the items
 *
 * Makes an empty list that belongs to no record.  It keeps its items alive and does not hold them:
 * a record can be in it and be held elsewhere.
 *
 * Returns: (transfer full): the list
 *
 * Since: 1.0
 */
GovList *
gov_list_new (GType item_type)
{
  GovList *self;

  g_return_val_if_fail (g_type_is_a (item_type, G_TYPE_OBJECT), NULL);

  self = g_object_new (GOV_TYPE_LIST, NULL);
  self->item_type = item_type;
  self->borrows = TRUE;
  return self;
}

GovList *
gov_list_new_held (GType     item_type,
                   gpointer  holder,
                   gboolean  stated)
{
  GovList *self = g_object_new (GOV_TYPE_LIST, NULL);

  self->item_type = item_type;
  self->holder = holder;
  self->stated = stated;
  return self;
}

/* Appends what is known to fit, without a signal; the list owns @item then. */
void
gov_list_take (GovList  *self,
               gpointer  item)
{
  g_ptr_array_add (self->items, item);
  if (self->holder != NULL)
    set_item_holder (self, item, self->holder);
}

gboolean
gov_list_is_blank (GovList *self)
{
  return self->items->len == 0 && !self->stated;
}

gpointer *
gov_list_peek_items (GovList *self)
{
  return self->items->pdata;
}

/* The record that the list belonged to is gone, or another takes it. */
void
gov_list_set_holder (GovList  *self,
                     gpointer  holder)
{
  self->holder = holder;
  for (guint i = 0; i < self->items->len; i++)
    set_item_holder (self, self->items->pdata[i], holder);
}

/**
 * gov_list_get_length:
 * @self: a list
 *
 * Counts the items.
 *
 * Returns: how many there are
 *
 * Since: 1.0
 */
guint
gov_list_get_length (GovList *self)
{
  g_return_val_if_fail (GOV_IS_LIST (self), 0);

  return self->items->len;
}

/**
 * gov_list_get:
 * @self: a list
 * @position: which item, from 0
 *
 * Gets an item without a reference of its own, for programs in C.
 *
 * Returns: (type GObject.Object) (transfer none) (nullable): the item, or %NULL behind the last
 *
 * Since: 1.0
 */
gpointer
gov_list_get (GovList *self,
              guint    position)
{
  g_return_val_if_fail (GOV_IS_LIST (self), NULL);

  return position < self->items->len ? self->items->pdata[position] : NULL;
}

/* Whether @item may go in: of the right type, held by nobody, and not around the list itself. */
static gboolean
check_item (GovList   *self,
            gpointer   item,
            GError   **error)
{
  if (!g_type_is_a (G_OBJECT_TYPE (item), self->item_type))
    {
      g_set_error (error, GOV_ERROR, GOV_ERROR_INVALID, "%s expected, %s found",
                   g_type_name (self->item_type), G_OBJECT_TYPE_NAME (item));
      return FALSE;
    }
  if (!holds_records (self))
    return TRUE;
  if (GOV_RECORD (item)->holder != NULL)
    {
      g_set_error (error, GOV_ERROR, GOV_ERROR_CONFLICT,
                   "the %s is held elsewhere: take it out there first, or put in a copy",
                   gov_record_get_type_name (item));
      return FALSE;
    }
  if (self->holder != NULL && gov_record_is_within (GOV_RECORD (self->holder), item))
    {
      g_set_error (error, GOV_ERROR, GOV_ERROR_CONFLICT, "the %s cannot be held by itself",
                   gov_record_get_type_name (item));
      return FALSE;
    }
  return TRUE;
}

static void
list_changed (GovList *self,
              guint    position,
              guint    removed,
              guint    added)
{
  if (self->holder != NULL)
    gov_record_touched (GOV_RECORD (self->holder));
  g_list_model_items_changed (G_LIST_MODEL (self), position, removed, added);
}

/**
 * gov_list_insert:
 * @self: a list
 * @position: where, from 0; behind the last means at the end
 * @item: (type GObject.Object) (transfer none): what to put in
 * @error: what is wrong with it
 *
 * Puts an item into the list.
 *
 * It fails with %GOV_ERROR_INVALID if the item is of another type than the list's, and with
 * %GOV_ERROR_CONFLICT if it is a record that is held elsewhere already, or that holds the list.
 *
 * Returns: %TRUE, or %FALSE with @error set
 *
 * Since: 1.0
 */
gboolean
gov_list_insert (GovList   *self,
                 guint      position,
                 gpointer   item,
                 GError   **error)
{
  g_return_val_if_fail (GOV_IS_LIST (self), FALSE);
  g_return_val_if_fail (G_IS_OBJECT (item), FALSE);
  g_return_val_if_fail (error == NULL || *error == NULL, FALSE);

  if (!check_item (self, item, error))
    return FALSE;
  position = MIN (position, self->items->len);
  g_ptr_array_insert (self->items, (gint) position, g_object_ref (item));
  if (self->holder != NULL)
    set_item_holder (self, item, self->holder);
  list_changed (self, position, 0, 1);
  return TRUE;
}

/**
 * gov_list_append:
 * @self: a list
 * @item: (type GObject.Object) (transfer none): what to put in
 * @error: what is wrong with it
 *
 * Puts an item at the end of the list.  It fails as [method@List.insert] does.
 *
 * Returns: %TRUE, or %FALSE with @error set
 *
 * Since: 1.0
 */
gboolean
gov_list_append (GovList   *self,
                 gpointer   item,
                 GError   **error)
{
  g_return_val_if_fail (GOV_IS_LIST (self), FALSE);

  return gov_list_insert (self, G_MAXUINT, item, error);
}

/**
 * gov_list_remove:
 * @self: a list
 * @position: which item, from 0; there must be one
 *
 * Takes an item out of the list.  A record that was held by it is free to be held elsewhere.
 *
 * Since: 1.0
 */
void
gov_list_remove (GovList *self,
                 guint    position)
{
  g_return_if_fail (GOV_IS_LIST (self));
  g_return_if_fail (position < self->items->len);

  set_item_holder (self, self->items->pdata[position], NULL);
  g_ptr_array_remove_index (self->items, position);
  list_changed (self, position, 1, 0);
}

/**
 * gov_list_clear:
 * @self: a list
 *
 * Takes all items out of the list.
 *
 * Since: 1.0
 */
void
gov_list_clear (GovList *self)
{
  guint n;

  g_return_if_fail (GOV_IS_LIST (self));

  n = self->items->len;
  if (n == 0)
    return;
  for (guint i = 0; i < n; i++)
    set_item_holder (self, self->items->pdata[i], NULL);
  g_ptr_array_set_size (self->items, 0);
  list_changed (self, 0, n, 0);
}
