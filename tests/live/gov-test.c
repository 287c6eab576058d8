#include "gov-test.h"

#include <girepository.h>

/* How many objects of libgov are alive.  The library knows nothing of this: the functions with which
 * its classes make and finish their objects are replaced by ours, in the running process. */

typedef struct
{
  GType type;
  gint live;
  void (*constructed) (GObject *object);
  void (*finalize) (GObject *object);
} Watched;

static Watched *watched;
static guint n_watched;

static Watched *
find_watched (gpointer object)
{
  for (guint i = 0; i < n_watched; i++)
    if (G_TYPE_CHECK_INSTANCE_TYPE (object, watched[i].type))
      return &watched[i];
  g_assert_not_reached ();
}

static void
count_constructed (GObject *object)
{
  Watched *self = find_watched (object);

  g_atomic_int_inc (&self->live);
  self->constructed (object);
}

static void
count_finalized (GObject *object)
{
  Watched *self = find_watched (object);

  g_atomic_int_add (&self->live, -1);
  self->finalize (object);
}

static void
watch_type (GType type)
{
  GObjectClass *klass = g_type_class_ref (type);

  watched[n_watched++] = (Watched) { type, 0, klass->constructed, klass->finalize };
  klass->constructed = count_constructed;
  klass->finalize = count_finalized;
}

static void
add_type (GArray     *types,
          GIBaseInfo *info)
{
  GType type;

  if (g_base_info_get_type (info) != GI_INFO_TYPE_OBJECT)
    return;
  type = g_registered_type_info_get_g_type (info);
  if (type != GOV_TYPE_FORMAT) /* they are made once, for as long as the program runs */
    g_array_append_val (types, type);
}

/* All classes that the typelib has; a new one needs no line here. */
static GArray *
list_types (void)
{
  GIRepository *repository = g_irepository_get_default ();
  GArray *types = g_array_new (FALSE, FALSE, sizeof (GType));
  gint n;

  if (g_irepository_require (repository, "Gov", "1.0", 0, NULL) == NULL)
    g_error ("Gov-1.0.typelib is not in GI_TYPELIB_PATH");
  n = g_irepository_get_n_infos (repository, "Gov");
  for (gint i = 0; i < n; i++)
    {
      GIBaseInfo *info = g_irepository_get_info (repository, "Gov", i);

      add_type (types, info);
      g_base_info_unref (info);
    }
  return types;
}

/* A class whose subclasses are counted is not counted itself. */
static gboolean
has_subclass (GType   type,
              GArray *types)
{
  for (guint i = 0; i < types->len; i++)
    {
      GType other = g_array_index (types, GType, i);

      if (other != type && g_type_is_a (other, type))
        return TRUE;
    }
  return FALSE;
}

/**
 * gov_test_watch:
 *
 * Begins to count; to be called before anything is made.
 *
 * Since: 1.0
 */
void
gov_test_watch (void)
{
  GArray *types;

  if (watched != NULL)
    return;
  types = list_types ();
  watched = g_new0 (Watched, types->len);
  for (guint i = 0; i < types->len; i++)
    if (!has_subclass (g_array_index (types, GType, i), types))
      watch_type (g_array_index (types, GType, i));
  g_array_unref (types);
}

/**
 * gov_test_count_live:
 *
 * Counts the objects that were made since gov_test_watch() and are still there.
 *
 * Returns: how many there are
 *
 * Since: 1.0
 */
guint
gov_test_count_live (void)
{
  gint sum = 0;

  for (guint i = 0; i < n_watched; i++)
    sum += g_atomic_int_get (&watched[i].live);
  return (guint) sum;
}

/**
 * gov_test_dup_live:
 *
 * Says of which types there are objects alive, as `GovMeeting: 2`.
 *
 * Returns: (transfer full) (array zero-terminated=1): a line a type
 *
 * Since: 1.0
 */
char **
gov_test_dup_live (void)
{
  g_autoptr (GStrvBuilder) lines = g_strv_builder_new ();

  for (guint i = 0; i < n_watched; i++)
    {
      g_autofree char *line = g_strdup_printf ("%s: %d", g_type_name (watched[i].type), watched[i].live);

      if (watched[i].live != 0)
        g_strv_builder_add (lines, line);
    }
  return g_strv_builder_end (lines);
}
