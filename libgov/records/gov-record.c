#include "records/gov-record-private.h"

#include "records/gov-descriptions-private.h"
#include "records/gov-difference-private.h"
#include "records/gov-enum-types.h"
#include "records/gov-evidence.h"
#include "records/gov-identifier.h"
#include "records/gov-kept-private.h"
#include "records/gov-list-private.h"
#include "records/gov-other-record.h"
#include "records/gov-record-node-private.h"
#include "records/gov-register-private.h"

/**
 * GovRecord:
 *
 * A thing of governance that can be written down: a meeting, a decision, a person.
 *
 * This is what all records have in common.  A record *states* some of its fields and says
 * nothing of the others; [method@Record.has] tells which.  What was read and no field can hold is
 * kept as it was written and written back.  Records are not safe to use from several threads at
 * once.
 *
 * Since: 1.0
 */
G_DEFINE_ABSTRACT_TYPE_WITH_CODE (GovRecord, gov_record, G_TYPE_OBJECT,
                                  G_IMPLEMENT_INTERFACE (JSON_TYPE_SERIALIZABLE, gov_record_serializable_init))

static const GovField base_fields[] = {
  /**
   * GovRecord:id:
   *
   * What the record is known by: a URI or an opaque string of any length, never normalised.
   *
   * Since: 1.0
   */
  GOV_FIELD_URI ("id", "id", GOV_PLAIN),
  /**
   * GovRecord:identifiers:
   *
   * Other ids of the same thing, each with the scheme that it belongs to.
   *
   * Since: 1.0
   */
  GOV_FIELD_RECORDS ("identifiers", "identifiers", GOV_PLAIN, gov_identifier_get_type),
  /**
   * GovRecord:created:
   *
   * When the record was first made.
   *
   * Since: 1.0
   */
  GOV_FIELD_DATE ("created", "created", GOV_PLAIN),
  /**
   * GovRecord:modified:
   *
   * When the record was last changed.
   *
   * Since: 1.0
   */
  GOV_FIELD_DATE ("modified", "modified", GOV_PLAIN),
  /**
   * GovRecord:deleted:
   *
   * The record is a tombstone: what it told of is gone, its id stays.
   *
   * Since: 1.0
   */
  GOV_FIELD_BOOLEAN ("deleted", "deleted", GOV_PLAIN),
  /**
   * GovRecord:web:
   *
   * The page on the web that shows the record to people.
   *
   * Since: 1.0
   */
  GOV_FIELD_URI ("web", "web", GOV_PLAIN),
  /**
   * GovRecord:license:
   *
   * The licence under which the record may be used; unset means that of the record that holds it.
   *
   * Since: 1.0
   */
  GOV_FIELD_URI ("license", "license", GOV_PLAIN),
  /**
   * GovRecord:language:
   *
   * The language of the record's texts, as a BCP 47 tag.
   *
   * Since: 1.0
   */
  GOV_FIELD_STRING ("language", "language", GOV_PLAIN),
  /**
   * GovRecord:keywords:
   *
   * Words that the record is filed under.
   *
   * Since: 1.0
   */
  GOV_FIELD_STRINGS ("keywords", "keywords", GOV_WORDS),
  /**
   * GovRecord:access:
   *
   * Who may see the record; unset means the same as for the record that holds it.
   *
   * Since: 1.0
   */
  GOV_FIELD_ENUM ("access", "access", GOV_PLAIN, gov_access_get_type),
  /**
   * GovRecord:review:
   *
   * Whether a person has confirmed what a program proposed.
   *
   * Since: 1.0
   */
  GOV_FIELD_ENUM ("review", "review", GOV_FINDS_REVIEW, gov_review_get_type),
  /**
   * GovRecord:note:
   *
   * A remark about the record itself.
   *
   * Since: 1.0
   */
  GOV_FIELD_TEXT ("note", "note", GOV_WORDS),
  /**
   * GovRecord:evidence:
   *
   * Where this was read: the words and their place in a document.  Evidence that contradicts other
   * evidence is kept beside it.
   *
   * Since: 1.0
   */
  GOV_FIELD_RECORDS ("evidence", "evidence", GOV_PLAIN, gov_evidence_get_type),
  /* What no field holds; not a property. */
  { NULL, NULL, &gov_kind_kept, GOV_PLAIN, NULL },
};

#define N_BASE_FIELDS G_N_ELEMENTS (base_fields)

/* The base fields lie at the ends, where they have the same bits in every type: the id first, the
 * others last, which is also the order in which they are written. */
static guint
base_bit (guint n)
{
  return n == 0 ? GOV_BIT_ID : GOV_MAX_FIELDS - N_BASE_FIELDS + n;
}

/* Fields in their class. */

static GQuark
bound_quark (void)
{
  return g_quark_from_static_string ("gov-bound-field");
}

static void
gov_record_get_property (GObject    *object,
                         guint       id,
                         GValue     *value,
                         GParamSpec *pspec)
{
  const GovBound *bound = g_param_spec_get_qdata (pspec, bound_quark ());
  GovRecord *self = GOV_RECORD (object);

  bound->field->kind->get (self, bound, gov_record_peek_slot (self, bound->bit), value);
}

static void
gov_record_set_property (GObject      *object,
                         guint         id,
                         const GValue *value,
                         GParamSpec   *pspec)
{
  const GovBound *bound = g_param_spec_get_qdata (pspec, bound_quark ());
  GovRecord *self = GOV_RECORD (object);
  GovSlot slot;

  if (bound->field->kind->set (self, bound, value, &slot))
    gov_record_take_slot (self, bound, slot);
  else
    gov_record_drop_slot (self, bound->bit);
}

static void
bind_words (GovBound   *bound,
            GEnumClass *enumeration)
{
  bound->words = g_new (GovEnumWord, enumeration->n_values);
  for (guint i = 0; i < enumeration->n_values; i++)
    {
      const GEnumValue *value = &enumeration->values[i];

      /* 0 means that nothing is stated; it has no word. */
      if (value->value != 0)
        bound->words[bound->n_words++] = (GovEnumWord) { value->value_nick, strlen (value->value_nick), value->value };
    }
}

/* What a field holds must be known before its property can be made.  The class of a record held is
 * not made here: a type may hold itself, or what holds it. */
static GovBound *
bind_field (GovRecordClass *klass,
            const GovField *field,
            guint           bit)
{
  GovBound *bound = g_new0 (GovBound, 1);

  g_assert (bit < GOV_MAX_FIELDS && klass->fields[bit] == NULL);
  bound->field = field;
  bound->bit = bit;
  bound->text = field->kind->text;
  bound->type = field->type ? field->type () : G_TYPE_INVALID;
  if (G_TYPE_IS_ENUM (bound->type))
    bind_words (bound, g_type_class_ref (bound->type));
  klass->fields[bit] = bound;
  klass->known |= G_GUINT64_CONSTANT (1) << bit;
  if (field->kind->adopt != NULL)
    klass->holding |= G_GUINT64_CONSTANT (1) << bit;
  if (field->flags & GOV_REQUIRED)
    klass->required |= G_GUINT64_CONSTANT (1) << bit;
  return bound;
}

static void
install_field (GovRecordClass *klass,
               const char     *owner,
               const GovField *field,
               guint           bit)
{
  GovBound *bound = bind_field (klass, field, bit);

  if (field->kind->pspec == NULL)
    return;
  bound->pspec = field->kind->pspec (bound, gov_description_find (owner, field->name));
  g_param_spec_set_qdata (bound->pspec, bound_quark (), bound);
  g_object_class_install_property (G_OBJECT_CLASS (klass), ++klass->n_properties, bound->pspec);
}

/* A base field's property belongs to GovRecord and is shared; its row in each class is not. */
static void
inherit_field (GovRecordClass *klass,
               guint           bit)
{
  GovRecordClass *base = g_type_class_peek (GOV_TYPE_RECORD);
  GovBound *bound = bind_field (klass, base->fields[bit]->field, bit);

  bound->pspec = base->fields[bit]->pspec;
}

/* Gives a record type its fields.  GObject clears the property functions of every subclass, so they
 * are set here and not in GovRecord. */
void
gov_record_class_set_fields (GovRecordClass *klass,
                             const GovField *fields,
                             guint           n_fields)
{
  const char *name = G_OBJECT_CLASS_NAME (klass);

  memset (klass->fields, 0, sizeof klass->fields);
  klass->known = klass->holding = klass->required = 0;
  klass->n_properties = 0;
  klass->key_specs = NULL;
  klass->type_name = name + strlen ("Gov");
  G_OBJECT_CLASS (klass)->get_property = gov_record_get_property;
  G_OBJECT_CLASS (klass)->set_property = gov_record_set_property;

  for (guint i = 0; i < N_BASE_FIELDS; i++)
    inherit_field (klass, base_bit (i));
  g_assert (n_fields < GOV_MAX_FIELDS - N_BASE_FIELDS);
  for (guint i = 0; i < n_fields; i++)
    install_field (klass, name, &fields[i], GOV_BIT_ID + 1 + i);
}

const GovBound *
gov_record_class_find_field (GovRecordClass *klass,
                             const char     *property)
{
  GParamSpec *pspec = g_object_class_find_property (G_OBJECT_CLASS (klass), property);
  const GovBound *bound = pspec ? g_param_spec_get_qdata (pspec, bound_quark ()) : NULL;

  return bound ? klass->fields[bound->bit] : NULL;
}

const GovBound *
gov_record_find_field (GovRecord  *self,
                       const char *property)
{
  return gov_record_class_find_field (GOV_RECORD_GET_CLASS (self), property);
}

const GovBound *
gov_record_find_key (GovRecord  *self,
                     const char *key)
{
  GovRecordClass *klass = GOV_RECORD_GET_CLASS (self);

  GOV_FOREACH_BIT (bit, klass->known)
    if (g_strcmp0 (klass->fields[bit]->field->key, key) == 0)
      return klass->fields[bit];
  return NULL;
}

guint
gov_record_class_find_bit (GovRecordClass *klass,
                           gint           *cache,
                           const char     *member)
{
  gint found = g_atomic_int_get (cache);

  if (G_UNLIKELY (found == 0))
    {
      const GovBound *bound = gov_record_class_find_field (klass, member);

      g_assert (bound != NULL); /* an accessor of no field: the tests call each of them */
      found = (gint) bound->bit + 1;
      g_atomic_int_set (cache, found);
    }
  return (guint) found - 1;
}

guint
gov_record_find_bit (gpointer    self,
                     gint       *cache,
                     const char *member)
{
  return gov_record_class_find_bit (GOV_RECORD_GET_CLASS (self), cache, member);
}

/* Slots. */

static guint
slot_index (guint64 stated,
            guint   bit)
{
  return (guint) __builtin_popcountll (stated & ((G_GUINT64_CONSTANT (1) << bit) - 1));
}

GovSlot *
gov_record_peek_slot (GovRecord *self,
                      guint      bit)
{
  if (!(self->stated >> bit & 1))
    return NULL;
  return &self->slots[slot_index (self->stated, bit)];
}

/* Whether the pointer is the record's own, to be freed, and not part of what it was read from. */
gboolean
gov_record_owns (GovRecord     *self,
                 gconstpointer  pointer)
{
  return !gov_arena_contains (self->arena, pointer);
}

/* Slots on the heap have room for a multiple of this many. */
#define SLOT_STEP 4

/* Puts a slot where there is none, and tells nobody. */
GovSlot *
gov_record_insert_slot (GovRecord *self,
                        guint      bit,
                        GovSlot    slot)
{
  guint n = (guint) __builtin_popcountll (self->stated);
  guint i = slot_index (self->stated, bit);

  if (self->slots == NULL || !gov_record_owns (self, self->slots))
    {
      GovSlot *slots = g_new (GovSlot, (n / SLOT_STEP + 1) * SLOT_STEP);

      if (n > 0)
        memcpy (slots, self->slots, n * sizeof (GovSlot));
      self->slots = slots;
    }
  else if (n % SLOT_STEP == 0)
    self->slots = g_renew (GovSlot, self->slots, n + SLOT_STEP);

  memmove (self->slots + i + 1, self->slots + i, (n - i) * sizeof (GovSlot));
  self->slots[i] = slot;
  self->stated |= G_GUINT64_CONSTANT (1) << bit;
  return &self->slots[i];
}

static void
remove_slot (GovRecord *self,
             guint      bit)
{
  guint n = (guint) __builtin_popcountll (self->stated);
  guint i = slot_index (self->stated, bit);

  memmove (self->slots + i, self->slots + i + 1, (n - i - 1) * sizeof (GovSlot));
  self->stated &= ~(G_GUINT64_CONSTANT (1) << bit);
}

static void
field_changed (GovRecord      *self,
               const GovBound *bound)
{
  if (bound->field->key != NULL)
    gov_record_forget_kept (self, bound->field->key);
  if (bound->bit == GOV_BIT_ID || bound->field->kind->adopt != NULL)
    gov_record_touched (self);
  if (bound->pspec != NULL)
    g_object_notify_by_pspec (G_OBJECT (self), bound->pspec);
}

/* Whether stating @slot would change nothing; then it is freed.  A record held is replaced by any
 * other, even one that says the same: the caller will go on changing the one that was set. */
static gboolean
changes_nothing (GovRecord     *self,
                 const GovKind *kind,
                 GovSlot        old,
                 GovSlot        slot)
{
  if (kind->adopt != NULL)
    {
      if (old.pointer != slot.pointer)
        return FALSE;
      g_object_unref (slot.pointer);
      return TRUE;
    }
  if (!kind->equal (self, old, self, slot))
    return FALSE;
  kind->clear (self, slot);
  return TRUE;
}

/* States @slot, which is the record's from here on. */
void
gov_record_take_slot (GovRecord      *self,
                      const GovBound *bound,
                      GovSlot         slot)
{
  const GovKind *kind = bound->field->kind;
  GovSlot *old = gov_record_peek_slot (self, bound->bit);

  if (old != NULL && changes_nothing (self, kind, *old, slot))
    return;
  if (kind->adopt != NULL)
    kind->adopt (self, bound, slot, self);
  if (old != NULL)
    {
      GovSlot before = *old;

      *old = slot;
      kind->clear (self, before);
    }
  else
    gov_record_insert_slot (self, bound->bit, slot);
  field_changed (self, bound);
}

/* States nothing for the field any more. */
void
gov_record_drop_slot (GovRecord *self,
                      guint      bit)
{
  const GovBound *bound = GOV_RECORD_GET_CLASS (self)->fields[bit];
  GovSlot *slot = gov_record_peek_slot (self, bit);
  GovSlot before;

  if (slot == NULL)
    return;
  before = *slot;
  remove_slot (self, bit);
  bound->field->kind->clear (self, before);
  field_changed (self, bound);
}

gboolean
gov_record_is_stated (GovRecord      *self,
                      const GovBound *bound)
{
  GovSlot *slot = gov_record_peek_slot (self, bound->bit);

  return slot != NULL && !(bound->field->kind->is_blank && bound->field->kind->is_blank (self, *slot));
}

/* Puts down what was read of a record; @by_bit has a slot for each bit of @stated. */
GovSeed *
gov_seed_new (GovArena       *arena,
              GovRecordClass *klass,
              guint64         stated,
              const GovSlot  *by_bit)
{
  gsize n = (gsize) __builtin_popcountll (stated);
  GovSeed *self = gov_arena_alloc (arena, sizeof (GovSeed) + n * sizeof (GovSlot));
  GovSlot *slot = self->slots;

  self->record = NULL;
  self->klass = klass;
  self->stated = stated;
  GOV_FOREACH_BIT (bit, stated)
    *slot++ = by_bit[bit];
  return self;
}

/* Makes the record; what it holds stays as it is. */
GovRecord *
gov_record_new_from_seed (GovSeed  *seed,
                          GovArena *arena,
                          gpointer  holder)
{
  GovRecord *self = g_object_new (G_OBJECT_CLASS_TYPE (seed->klass), NULL);

  self->arena = gov_arena_ref (arena);
  self->holder = holder;
  self->stated = seed->stated;
  self->slots = seed->stated != 0 ? seed->slots : NULL; /* none may be just behind the arena */
  return self;
}

static void
gov_record_finalize (GObject *object)
{
  GovRecord *self = GOV_RECORD (object);
  GovRecordClass *klass = GOV_RECORD_GET_CLASS (self);
  guint i = 0;

  GOV_FOREACH_BIT (bit, self->stated)
    klass->fields[bit]->field->kind->clear (self, self->slots[i++]);
  if (self->slots != NULL && gov_record_owns (self, self->slots))
    g_free (self->slots);
  if (self->arena != NULL)
    gov_arena_unref (self->arena);

  G_OBJECT_CLASS (gov_record_parent_class)->finalize (object);
}

static void
gov_record_class_init (GovRecordClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = gov_record_finalize;
  G_OBJECT_CLASS (klass)->get_property = gov_record_get_property;
  G_OBJECT_CLASS (klass)->set_property = gov_record_set_property;
  for (guint i = 0; i < N_BASE_FIELDS; i++)
    install_field (klass, "GovRecord", &base_fields[i], base_bit (i));
}

static void
gov_record_init (GovRecord *self)
{
}

/* Records in records. */

/* Tells the register above, if there is one, that its index of ids may no longer be right. */
void
gov_record_touched (GovRecord *self)
{
  GObject *above = G_OBJECT (self);

  while (above != NULL && GOV_IS_RECORD (above))
    above = GOV_RECORD (above)->holder;
  if (above != NULL)
    gov_register_forget_index (GOV_REGISTER (above));
}

/* Whether @other is the record, or holds it at any depth. */
gboolean
gov_record_is_within (GovRecord *self,
                      gpointer   other)
{
  GObject *above = G_OBJECT (self);

  while (above != NULL && above != other)
    above = GOV_IS_RECORD (above) ? GOV_RECORD (above)->holder : NULL;
  return above != NULL;
}

void
gov_record_visit_held (GovRecord *self,
                       GovVisitor visitor,
                       gpointer   data)
{
  GovRecordClass *klass = GOV_RECORD_GET_CLASS (self);

  GOV_FOREACH_BIT (bit, self->stated & klass->holding)
    klass->fields[bit]->field->kind->visit (self, *gov_record_peek_slot (self, bit), visitor, data);
}

/**
 * gov_record_get_holder:
 * @self: a record
 *
 * Gets the record that holds this one: of an agenda item the meeting, of a decision the item.
 *
 * Returns: (transfer none) (nullable): the record above, or %NULL
 *
 * Since: 1.0
 */
GovRecord *
gov_record_get_holder (GovRecord *self)
{
  g_return_val_if_fail (GOV_IS_RECORD (self), NULL);

  return self->holder != NULL && GOV_IS_RECORD (self->holder) ? GOV_RECORD (self->holder) : NULL;
}

/**
 * gov_record_get_type_name:
 * @self: a record
 *
 * Gets the name of the record's type as it stands in JSON, such as `Meeting`.
 *
 * Returns: (transfer none) (nullable): the name; %NULL only for a [class@OtherRecord] that does not say
 *
 * Since: 1.0
 */
const char *
gov_record_get_type_name (GovRecord *self)
{
  g_return_val_if_fail (GOV_IS_RECORD (self), NULL);

  if (GOV_IS_OTHER_RECORD (self))
    return gov_other_record_get_other_type (GOV_OTHER_RECORD (self));
  return GOV_RECORD_GET_CLASS (self)->type_name;
}

/**
 * gov_record_has:
 * @self: a record
 * @property: the name of a property
 *
 * Whether the record states the field.  A truth that is not stated reads as false and a number as
 * zero; this tells the two apart.
 *
 * Returns: %TRUE if it is stated
 *
 * Since: 1.0
 */
gboolean
gov_record_has (GovRecord  *self,
                const char *property)
{
  const GovBound *bound;

  g_return_val_if_fail (GOV_IS_RECORD (self), FALSE);
  g_return_val_if_fail (property != NULL, FALSE);

  bound = gov_record_find_field (self, property);
  g_return_val_if_fail (bound != NULL, FALSE);
  return gov_record_is_stated (self, bound);
}

/**
 * gov_record_unset:
 * @self: a record
 * @property: the name of a property
 *
 * Makes the record say nothing about the field.
 *
 * Since: 1.0
 */
void
gov_record_unset (GovRecord  *self,
                  const char *property)
{
  const GovBound *bound;

  g_return_if_fail (GOV_IS_RECORD (self));
  g_return_if_fail (property != NULL);

  bound = gov_record_find_field (self, property);
  g_return_if_fail (bound != NULL);
  gov_record_drop_slot (self, bound->bit);
}

/* Copy, equality, difference. */

/**
 * gov_record_copy:
 * @self: a record
 *
 * Copies the record with all that it holds and keeps.  Nothing holds the copy.
 *
 * Returns: (transfer full): the copy
 *
 * Since: 1.0
 */
GovRecord *
gov_record_copy (GovRecord *self)
{
  GovRecord *copy;

  g_return_val_if_fail (GOV_IS_RECORD (self), NULL);

  copy = g_object_new (G_OBJECT_TYPE (self), NULL);
  gov_record_take_over (copy, self);
  return copy;
}

/* States all that @part, of the same type, states. */
void
gov_record_take_over (GovRecord *self,
                      GovRecord *part)
{
  GovRecordClass *klass = GOV_RECORD_GET_CLASS (self);

  GOV_FOREACH_BIT (bit, part->stated)
    {
      const GovBound *bound = klass->fields[bit];
      GovSlot copy;

      if (!gov_record_is_stated (part, bound))
        continue;
      copy = bound->field->kind->copy (part, bound, *gov_record_peek_slot (part, bit));
      if (bit == GOV_BIT_KEPT && gov_record_get_kept_list (self) != NULL)
        gov_kept_append (gov_record_get_kept_list (self), copy.pointer);
      else
        gov_record_take_slot (self, bound, copy);
    }
}

/* Whether both say the same of one field; NULL slots say nothing. */
static gboolean
field_equal (GovRecord      *self,
             GovRecord      *other,
             const GovBound *bound)
{
  gboolean stated = gov_record_is_stated (self, bound);

  if (stated != gov_record_is_stated (other, bound))
    return FALSE;
  return !stated || bound->field->kind->equal (self, *gov_record_peek_slot (self, bound->bit),
                                               other, *gov_record_peek_slot (other, bound->bit));
}

/**
 * gov_record_equal:
 * @self: a record
 * @other: another record
 *
 * Whether both are of one type and state the same, in what they hold and keep too.
 *
 * Returns: %TRUE if they are equal
 *
 * Since: 1.0
 */
gboolean
gov_record_equal (GovRecord *self,
                  GovRecord *other)
{
  GovRecordClass *klass;

  g_return_val_if_fail (GOV_IS_RECORD (self), FALSE);
  g_return_val_if_fail (GOV_IS_RECORD (other), FALSE);

  if (self == other)
    return TRUE;
  if (G_OBJECT_TYPE (self) != G_OBJECT_TYPE (other))
    return FALSE;
  klass = GOV_RECORD_GET_CLASS (self);
  GOV_FOREACH_BIT (bit, self->stated | other->stated)
    if (!field_equal (self, other, klass->fields[bit]))
      return FALSE;
  return TRUE;
}

static char *
join_path (const char *path,
           const char *name)
{
  return *path ? g_strconcat (path, ".", name, NULL) : g_strdup (name);
}

/* What a record says of a field, also where the field could not hold it. */
static char *
dup_said (GovRecord      *self,
          const GovBound *bound)
{
  char *said = gov_record_field_to_json (self, bound);

  return said ? said : g_strdup (gov_kept_find (gov_record_get_kept_list (self), NULL, bound->field->key));
}

static void
diff_field (GovRecord      *self,
            GovRecord      *other,
            const GovBound *bound,
            const char     *path,
            GovList        *differences)
{
  const GovKind *kind = bound->field->kind;
  g_autofree char *field_path = join_path (path, bound->field->name);
  gboolean both = gov_record_is_stated (self, bound) && gov_record_is_stated (other, bound);

  if (both && kind->diff != NULL &&
      kind->diff (self, *gov_record_peek_slot (self, bound->bit),
                  other, *gov_record_peek_slot (other, bound->bit), field_path, differences))
    return;
  gov_difference_add (differences, field_path, dup_said (self, bound), dup_said (other, bound));
}

/* A kept member is told under the name of the field that could not hold it, or under its own; where a
 * field states something on either side, the difference of the field has told it. */
static void
diff_kept_member (GovRecord     *self,
                  GovRecord     *other,
                  const GovKept *kept,
                  const char    *path,
                  GovList       *differences)
{
  const GovBound *bound = kept->format == NULL ? gov_record_find_key (self, kept->key) : NULL;
  const char *before = gov_kept_find (gov_record_get_kept_list (self), kept->format, kept->key);
  const char *after = gov_kept_find (gov_record_get_kept_list (other), kept->format, kept->key);
  g_autofree char *owner = kept->format ? g_strconcat ("kept.", kept->format, ".", NULL) : g_strdup ("");
  g_autofree char *name = g_strconcat (owner, bound ? bound->field->name : kept->key, NULL);
  g_autofree char *member_path = join_path (path, name);

  if (bound != NULL && (gov_record_is_stated (self, bound) || gov_record_is_stated (other, bound)))
    return;
  if (g_strcmp0 (before, after) != 0)
    gov_difference_add (differences, member_path, g_strdup (before), g_strdup (after));
}

static void
diff_kept (GovRecord  *self,
           GovRecord  *other,
           const char *path,
           GovList    *differences)
{
  GovKept *before = gov_record_get_kept_list (self);

  for (GovKept *kept = before; kept != NULL; kept = kept->next)
    diff_kept_member (self, other, kept, path, differences);
  for (GovKept *kept = gov_record_get_kept_list (other); kept != NULL; kept = kept->next)
    if (gov_kept_find (before, kept->format, kept->key) == NULL)
      diff_kept_member (self, other, kept, path, differences);
}

/* Appends a GovDifference for each field in which @other, of the same type, differs from @self. */
void
gov_record_diff_into (GovRecord  *self,
                      GovRecord  *other,
                      const char *path,
                      GovList    *differences)
{
  GovRecordClass *klass = GOV_RECORD_GET_CLASS (self);

  GOV_FOREACH_BIT (bit, (self->stated | other->stated) & ~(G_GUINT64_CONSTANT (1) << GOV_BIT_KEPT))
    if (!field_equal (self, other, klass->fields[bit]))
      diff_field (self, other, klass->fields[bit], path, differences);
  diff_kept (self, other, path, differences);
}

/**
 * gov_record_diff:
 * @self: a record
 * @other: another record of the same type
 *
 * Tells in which fields @other differs from @self, in the records that they hold too.  Held records
 * are compared with those of the same id, or else with those at the same place.
 *
 * Returns: (transfer full): a list of [class@Difference]
 *
 * Since: 1.0
 */
GovList *
gov_record_diff (GovRecord *self,
                 GovRecord *other)
{
  GovList *differences;

  g_return_val_if_fail (GOV_IS_RECORD (self), NULL);
  g_return_val_if_fail (GOV_IS_RECORD (other), NULL);
  g_return_val_if_fail (G_OBJECT_TYPE (self) == G_OBJECT_TYPE (other), NULL);

  differences = gov_list_new (GOV_TYPE_DIFFERENCE);
  gov_record_diff_into (self, other, "", differences);
  return differences;
}

/* Kept members. */

GovKept *
gov_record_get_kept_list (GovRecord *self)
{
  GovSlot *slot = gov_record_peek_slot (self, GOV_BIT_KEPT);

  return slot ? slot->pointer : NULL;
}

/* A field that is stated anew means something else than what was kept for it. */
void
gov_record_forget_kept (GovRecord  *self,
                        const char *key)
{
  GovSlot *slot = gov_record_peek_slot (self, GOV_BIT_KEPT);
  GovKept *first = slot ? slot->pointer : NULL;

  if (gov_kept_find (first, NULL, key) == NULL)
    return;
  slot->pointer = first = gov_kept_without (self, first, key);
  if (first == NULL)
    remove_slot (self, GOV_BIT_KEPT);
}

/**
 * gov_record_dup_kept_keys:
 * @self: a record
 *
 * Lists the members of native JSON that were read and that no field holds: unknown names, `null`,
 * and values that their field cannot hold exactly.
 *
 * Returns: (transfer full) (array zero-terminated=1): their names
 *
 * Since: 1.0
 */
char **
gov_record_dup_kept_keys (GovRecord *self)
{
  g_autoptr (GStrvBuilder) keys = g_strv_builder_new ();

  g_return_val_if_fail (GOV_IS_RECORD (self), NULL);

  for (GovKept *kept = gov_record_get_kept_list (self); kept != NULL; kept = kept->next)
    if (kept->format == NULL)
      g_strv_builder_add (keys, kept->key);
  return g_strv_builder_end (keys);
}

/**
 * gov_record_get_kept:
 * @self: a record
 * @key: the name of a member of native JSON
 *
 * Gets a member that was read and that no field holds, as it was written.
 *
 * Returns: (transfer none) (nullable): JSON text, or %NULL if no such member is kept
 *
 * Since: 1.0
 */
const char *
gov_record_get_kept (GovRecord  *self,
                     const char *key)
{
  g_return_val_if_fail (GOV_IS_RECORD (self), NULL);
  g_return_val_if_fail (key != NULL, NULL);

  return gov_kept_find (gov_record_get_kept_list (self), NULL, key);
}

GOV_DEFINE_STRING (GovRecord, gov_record, id)
GOV_DEFINE_LIST (GovRecord, gov_record, identifiers)
GOV_DEFINE_DATE (GovRecord, gov_record, created)
GOV_DEFINE_DATE (GovRecord, gov_record, modified)
GOV_DEFINE_BOOLEAN (GovRecord, gov_record, deleted)
GOV_DEFINE_STRING (GovRecord, gov_record, web)
GOV_DEFINE_STRING (GovRecord, gov_record, license)
GOV_DEFINE_STRING (GovRecord, gov_record, language)
GOV_DEFINE_STRINGS (GovRecord, gov_record, keywords)
GOV_DEFINE_ENUM (GovRecord, gov_record, access, GovAccess)
GOV_DEFINE_LIST (GovRecord, gov_record, evidence)
GOV_DEFINE_ENUM (GovRecord, gov_record, review, GovReview)
GOV_DEFINE_STRING (GovRecord, gov_record, note)
