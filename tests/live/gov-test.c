#include "gov-test.h"

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
  GType others[] = {
    GOV_TYPE_LIST, GOV_TYPE_REF, GOV_TYPE_REGISTER, GOV_TYPE_RECORD_READER, GOV_TYPE_DIFFERENCE, GOV_TYPE_ISSUE,
    GOV_TYPE_FOLLOW_UP, GOV_TYPE_MERGE, GOV_TYPE_REGISTER_CHANGE, GOV_TYPE_OTHER_RECORD, GOV_TYPE_OPARL_CLIENT,
    GOV_TYPE_HEAD, GOV_TYPE_PROOF, GOV_TYPE_REVISION, GOV_TYPE_STORE, GOV_TYPE_TRANSACTION,
#ifdef GOV_TYPE_REPORT_READER
    GOV_TYPE_REPORT_READER,
#endif
  };
  g_auto (GStrv) names = gov_record_type_dup_names ();

  if (watched != NULL)
    return;
  watched = g_new0 (Watched, g_strv_length (names) + G_N_ELEMENTS (others));
  for (guint i = 0; names[i] != NULL; i++)
    watch_type (gov_record_type_from_name (names[i]));
  for (guint i = 0; i < G_N_ELEMENTS (others); i++)
    watch_type (others[i]);
}

/**
 * gov_test_is_watched:
 * @type: a type
 *
 * Whether objects of the type are counted.
 *
 * Returns: %TRUE if they are
 *
 * Since: 1.0
 */
gboolean
gov_test_is_watched (GType type)
{
  for (guint i = 0; i < n_watched; i++)
    if (watched[i].type == type)
      return TRUE;
  return FALSE;
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
