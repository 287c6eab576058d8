#include "text/gov-affixes-private.h"

#include <string.h>

/* A place in the tree; 0 is none, as nothing leads back to the root */
typedef struct
{
  guint child;
  guint sibling;
  guchar byte;
  GArray *atoms; /* of guint; NULL where no affix ends */
} Node;

struct _GovAffixes
{
  gboolean endings; /* which are read from their last byte on */
  GArray *nodes;
  guint roots[256]; /* by the first byte */
};

static void
node_clear (gpointer data)
{
  g_clear_pointer (&((Node *) data)->atoms, g_array_unref);
}

GovAffixes *
gov_affixes_new (gboolean endings)
{
  GovAffixes *self = g_new0 (GovAffixes, 1);

  self->endings = endings;
  self->nodes = g_array_new (FALSE, TRUE, sizeof (Node));
  g_array_set_clear_func (self->nodes, node_clear);
  g_array_set_size (self->nodes, 1);
  return self;
}

void
gov_affixes_free (GovAffixes *self)
{
  g_array_unref (self->nodes);
  g_free (self);
}

#define node(self, i) (&g_array_index ((self)->nodes, Node, i))

static inline guint
find_child (GovAffixes *self,
            guint       parent,
            guchar      byte)
{
  guint i = node (self, parent)->child;

  while (i != 0 && node (self, i)->byte != byte)
    i = node (self, i)->sibling;
  return i;
}

/* The byte of a word that is read as the nth */
static inline guchar
get_byte (GovAffixes *self,
          const char *word,
          gsize       length,
          gsize       n)
{
  return (guchar) word[self->endings ? length - 1 - n : n];
}

void
gov_affixes_add (GovAffixes *self,
                 const char *affix,
                 guint       atom)
{
  gsize length = strlen (affix);
  guint at = 0;

  for (gsize n = 0; n < length; n++)
    {
      guchar byte = get_byte (self, affix, length, n);
      guint next = n == 0 ? self->roots[byte] : find_child (self, at, byte);

      if (next == 0)
        {
          next = self->nodes->len;
          g_array_set_size (self->nodes, next + 1);
          node (self, next)->byte = byte;
          if (n == 0)
            self->roots[byte] = next;
          else
            {
              node (self, next)->sibling = node (self, at)->child;
              node (self, at)->child = next;
            }
        }
      at = next;
    }
  if (node (self, at)->atoms == NULL)
    node (self, at)->atoms = g_array_new (FALSE, FALSE, sizeof (guint));
  g_array_append_val (node (self, at)->atoms, atom);
}

/* Appends the atoms of a word's affixes: beginnings from the shortest on, endings from the longest on */
void
gov_affixes_find (GovAffixes *self,
                  const char *word,
                  gsize       length,
                  GArray     *atoms)
{
  guint at = length > 0 ? self->roots[get_byte (self, word, length, 0)] : 0, first = atoms->len;

  for (gsize n = 1; at != 0; n++)
    {
      const GArray *found = node (self, at)->atoms;

      if (found != NULL)
        g_array_insert_vals (atoms, self->endings ? first : atoms->len, found->data, found->len);
      at = n < length ? find_child (self, at, get_byte (self, word, length, n)) : 0;
    }
}
