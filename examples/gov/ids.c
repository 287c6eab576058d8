/* Ids are long; people get and give the first characters of their last part. */
#include "ids.h"

#include <string.h>

#define SHORT_MIN 4

typedef struct
{
  char *text;
  const char *part; /* the last one */
} Id;

struct _Ids
{
  GArray *all; /* of Id, each once, in the order of their parts from the last on */
};

static gboolean
is_separator (char c)
{
  return c == ':' || c == '/' || c == '#';
}

/* Where the part begins that ends before @end: parts stand between separators. */
static const char *
find_part (const char *id,
           const char *end)
{
  const char *part = end;

  while (part > id && !is_separator (part[-1]))
    part--;
  return part;
}

/* What follows the last separator: of "urn:uuid:3f2a…" that is "3f2a…". */
static const char *
find_last_part (const char *id)
{
  return find_part (id, id + strlen (id));
}

/* Counts the parts at the end that two ids have alike; @order tells how the next ones differ. */
static guint
count_same_parts (const char *a,
                  const char *b,
                  int        *order)
{
  const char *end_a = a + strlen (a), *end_b = b + strlen (b);

  for (guint n = 0;; n++)
    {
      const char *part_a = find_part (a, end_a), *part_b = find_part (b, end_b);
      gsize size_a = (gsize) (end_a - part_a), size_b = (gsize) (end_b - part_b);

      *order = memcmp (part_a, part_b, MIN (size_a, size_b));
      if (*order == 0)
        *order = size_a < size_b ? -1 : size_a > size_b;
      if (*order != 0)
        return n;
      if (part_a == a || part_b == b)
        {
          *order = strcmp (a, b);
          return n + 1;
        }
      end_a = part_a - 1;
      end_b = part_b - 1;
    }
}

static int
compare_ids (gconstpointer a,
             gconstpointer b)
{
  const Id *id_a = a, *id_b = b;
  int order = strcmp (id_a->part, id_b->part);

  if (order == 0)
    count_same_parts (id_a->text, id_b->text, &order);
  return order;
}

static void
clear_id (gpointer data)
{
  g_free (((Id *) data)->text);
}

static const Id *
get_id (Ids   *self,
        guint  i)
{
  return &g_array_index (self->all, Id, i);
}

static void
drop_doubles (Ids *self)
{
  GArray *once = g_array_new (FALSE, FALSE, sizeof (Id));

  for (guint i = 0; i < self->all->len; i++)
    if (once->len == 0 || !g_str_equal (get_id (self, i)->text, g_array_index (once, Id, once->len - 1).text))
      g_array_append_val (once, *get_id (self, i));
    else
      g_free (get_id (self, i)->text);
  g_array_unref (self->all);
  g_array_set_clear_func (once, clear_id);
  self->all = once;
}

static void
add_ids (Ids         *self,
         GovRegister *records)
{
  g_autoptr (GovList) all = gov_register_list (records, GOV_TYPE_RECORD);

  for (guint i = 0; i < gov_list_get_length (all); i++)
    {
      Id id = { g_strdup (gov_record_get_id (gov_list_get (all, i))), NULL };

      if (id.text == NULL)
        continue;
      id.part = find_last_part (id.text);
      g_array_append_val (self->all, id);
    }
}

/* Collects the ids of all records of a register, and of another one unless that is NULL. */
Ids *
ids_new (GovRegister *records,
         GovRegister *others)
{
  Ids *self = g_new0 (Ids, 1);

  self->all = g_array_new (FALSE, FALSE, sizeof (Id));
  add_ids (self, records);
  if (others != NULL)
    add_ids (self, others);
  g_array_sort (self->all, compare_ids);
  drop_doubles (self);
  return self;
}

void
ids_free (Ids *self)
{
  g_array_unref (self->all);
  g_free (self);
}

static guint
count_same (const char *a,
            const char *b)
{
  guint n = 0;

  while (a[n] != '\0' && a[n] == b[n])
    n++;
  return n;
}

/* The place of the id, or where it would stand. */
static guint
find_place (Ids        *self,
            const char *text)
{
  const Id id = { (char *) text, find_last_part (text) };
  guint low = 0, high = self->all->len;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (compare_ids (get_id (self, middle), &id) < 0)
        low = middle + 1;
      else
        high = middle;
    }
  return low;
}

/* The last @n parts of an id; all of it if there are no more. */
static char *
dup_last_parts (const char *id,
                guint       n)
{
  const char *part = find_last_part (id);

  while (--n > 0 && part > id)
    part = find_part (id, part - 1);
  return g_strdup (part);
}

static char *
dup_beginning (const char *part,
               guint       n)
{
  if (n >= strlen (part))
    return g_strdup (part);
  while ((part[n] & 0xc0) == 0x80) /* not inside a character */
    n++;
  return g_strndup (part, n);
}

/* Says an id in a short way that means no other: by the beginning of its last part, or by more parts
 * where another id has the same last one. */
char *
ids_dup_short (Ids        *self,
               const char *id)
{
  const char *part = find_last_part (id);
  guint place = find_place (self, id), n_parts = 1, n = SHORT_MIN;
  int order;

  for (guint i = place > 0 ? place - 1 : 0; i <= place + 1 && i < self->all->len; i++)
    {
      const Id *other = get_id (self, i);

      if (i == place)
        continue;
      n_parts = MAX (n_parts, count_same_parts (id, other->text, &order) + 1);
      n = MAX (n, count_same (other->part, part) + 1);
    }
  return n_parts > 1 ? dup_last_parts (id, n_parts) : dup_beginning (part, n);
}

typedef gboolean (*Means) (const char *text, const char *id);

static gboolean
means_id (const char *text,
          const char *id)
{
  return g_str_equal (id, text);
}

static gboolean
means_last_parts (const char *text,
                  const char *id)
{
  gsize size_text = strlen (text), size_id = strlen (id);

  return size_text > 0 && size_text < size_id && g_str_has_suffix (id, text) && is_separator (id[size_id - size_text - 1]);
}

static gboolean
means_beginning (const char *text,
                 const char *id)
{
  return strlen (text) >= SHORT_MIN && (g_str_has_prefix (find_last_part (id), text) || g_str_has_prefix (id, text));
}

/* The ids that @text can mean, which stay those of @self: a whole id before last parts, and those before the beginning of one. */
GPtrArray *
ids_find (Ids        *self,
          const char *text)
{
  const Means ways[] = { means_id, means_last_parts, means_beginning };
  GPtrArray *found = g_ptr_array_new ();

  for (guint i = 0; found->len == 0 && i < G_N_ELEMENTS (ways); i++)
    for (guint k = 0; k < self->all->len; k++)
      if (ways[i] (text, get_id (self, k)->text))
        g_ptr_array_add (found, get_id (self, k)->text);
  return found;
}
