#include "records/gov-ref-private.h"

#include <string.h>

/**
 * GovRef:
 *
 * A reference to a record: its id, the label it was called by in the source, or both.
 *
 * The words come first and the identity later: "the chair" can be referred to before anyone knows
 * who that was.  A reference never changes; to refer to something else, set another.
 *
 * Since: 1.0
 */
struct _GovRef
{
  GObject parent_instance;

  char *text;
};

G_DEFINE_FINAL_TYPE (GovRef, gov_ref, G_TYPE_OBJECT)

enum
{
  PROP_ID = 1,
  PROP_LABEL,
  N_PROPS,
};

static GParamSpec *props[N_PROPS];

gsize
gov_ref_text_size (const char *id,
                   const char *label,
                   const char *raw)
{
  return 1 + (id ? strlen (id) + 1 : 0) + (label ? strlen (label) + 1 : 0) + (raw ? strlen (raw) + 1 : 0);
}

void
gov_ref_text_write (char       *text,
                    const char *id,
                    const char *label,
                    const char *raw)
{
  char *p = text;

  *p++ = (char) ((id ? GOV_REF_HAS_ID : 0) | (label ? GOV_REF_HAS_LABEL : 0) | (raw ? GOV_REF_HAS_RAW : 0));
  if (id != NULL)
    p = stpcpy (p, id) + 1;
  if (label != NULL)
    p = stpcpy (p, label) + 1;
  if (raw != NULL)
    stpcpy (p, raw);
}

const char *
gov_ref_text_get (const char  *text,
                  GovRefParts  part)
{
  const char *p = text + 1;

  if (!(*text & part))
    return NULL;
  for (guint before = GOV_REF_HAS_ID; before < part; before <<= 1)
    if (*text & (gint) before)
      p += strlen (p) + 1;
  return p;
}

/* Makes the object for a reference that was read; @text is copied. */
GovRef *
gov_ref_new_from_text (const char *text)
{
  GovRef *self = g_object_new (GOV_TYPE_REF, NULL);
  gsize size = gov_ref_text_size (gov_ref_text_get (text, GOV_REF_HAS_ID),
                                  gov_ref_text_get (text, GOV_REF_HAS_LABEL),
                                  gov_ref_text_get (text, GOV_REF_HAS_RAW));

  g_free (self->text);
  self->text = g_memdup2 (text, size);
  return self;
}

const char *
gov_ref_get_text (GovRef *self)
{
  return self->text;
}

static void
set_parts (GovRef     *self,
           const char *id,
           const char *label)
{
  char *text = g_malloc (gov_ref_text_size (id, label, NULL));

  gov_ref_text_write (text, id, label, NULL);
  g_free (self->text);
  self->text = text;
}

static void
gov_ref_get_property (GObject    *object,
                      guint       id,
                      GValue     *value,
                      GParamSpec *pspec)
{
  GovRef *self = GOV_REF (object);

  g_value_set_string (value, id == PROP_ID ? gov_ref_get_id (self) : gov_ref_get_label (self));
}

/* Both properties can only be given at construction. */
static void
gov_ref_set_property (GObject      *object,
                      guint         id,
                      const GValue *value,
                      GParamSpec   *pspec)
{
  GovRef *self = GOV_REF (object);

  if (id == PROP_ID)
    set_parts (self, g_value_get_string (value), gov_ref_get_label (self));
  else
    set_parts (self, gov_ref_get_id (self), g_value_get_string (value));
}

static void
gov_ref_finalize (GObject *object)
{
  g_free (GOV_REF (object)->text);
  G_OBJECT_CLASS (gov_ref_parent_class)->finalize (object);
}

static void
gov_ref_class_init (GovRefClass *klass)
{
  GParamFlags flags = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  G_OBJECT_CLASS (klass)->get_property = gov_ref_get_property;
  G_OBJECT_CLASS (klass)->set_property = gov_ref_set_property;
  G_OBJECT_CLASS (klass)->finalize = gov_ref_finalize;

  /**
   * GovRef:id: (getter get_id)
   *
   * The id of the record that is meant, if it is known.
   *
   * Since: 1.0
   */
  props[PROP_ID] = g_param_spec_string ("id", NULL, NULL, NULL, flags);
  /**
   * GovRef:label: (getter get_label)
   *
   * What the record is called in the source, to the letter.
   *
   * Since: 1.0
   */
  props[PROP_LABEL] = g_param_spec_string ("label", NULL, NULL, NULL, flags);
  g_object_class_install_properties (G_OBJECT_CLASS (klass), N_PROPS, props);
}

static void
gov_ref_init (GovRef *self)
{
  self->text = g_malloc0 (1);
}

/**
 * gov_ref_new:
 * @id: (nullable): the id of the record, if it is known
 * @label: (nullable): what it is called in the source
 *
 * Makes a reference.
 *
 * Returns: (transfer full): the reference
 *
 * Since: 1.0
 */
GovRef *
gov_ref_new (const char *id,
             const char *label)
{
  return g_object_new (GOV_TYPE_REF, "id", id, "label", label, NULL);
}

/**
 * gov_ref_get_id: (get-property id)
 * @self: a reference
 *
 * Gets the id of the record that is meant.
 *
 * Returns: (transfer none) (nullable): the id, or %NULL if it is not known
 *
 * Since: 1.0
 */
const char *
gov_ref_get_id (GovRef *self)
{
  g_return_val_if_fail (GOV_IS_REF (self), NULL);

  return gov_ref_text_get (self->text, GOV_REF_HAS_ID);
}

/**
 * gov_ref_get_label: (get-property label)
 * @self: a reference
 *
 * Gets what the record is called in the source.
 *
 * Returns: (transfer none) (nullable): the label, or %NULL if there is none
 *
 * Since: 1.0
 */
const char *
gov_ref_get_label (GovRef *self)
{
  g_return_val_if_fail (GOV_IS_REF (self), NULL);

  return gov_ref_text_get (self->text, GOV_REF_HAS_LABEL);
}

/**
 * gov_ref_equal:
 * @self: a reference
 * @other: another reference
 *
 * Whether both have the same id and the same label.
 *
 * Returns: %TRUE if they are equal
 *
 * Since: 1.0
 */
gboolean
gov_ref_equal (GovRef *self,
               GovRef *other)
{
  g_return_val_if_fail (GOV_IS_REF (self), FALSE);
  g_return_val_if_fail (GOV_IS_REF (other), FALSE);

  return g_strcmp0 (gov_ref_get_id (self), gov_ref_get_id (other)) == 0 &&
         g_strcmp0 (gov_ref_get_label (self), gov_ref_get_label (other)) == 0;
}
