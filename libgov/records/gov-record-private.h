#pragma once

#include "records/gov-field-private.h"

G_BEGIN_DECLS

#define GOV_MAX_FIELDS 64

typedef struct _GovMapping GovMapping;
typedef struct _GovTable GovTable;

/* Records state few of their fields, so a record stores only those: a bit in `stated` for each, and
 * a slot for each bit that is set, in the order of the bits. */
struct _GovRecord
{
  GObject parent_instance;

  GovArena *arena;  /* where what was read from a file lives; NULL for what a program made */
  GObject *holder;  /* the record or register that holds this one; not owned */
  guint64 stated;
  GovSlot *slots;
};

/* A record that was read, and that is only made when somebody asks for it: its fields, in the arena of
 * the record that holds it. */
typedef struct
{
  GovRecord *record;     /* once it is made; NULL before */
  GovRecordClass *klass;
  guint64 stated;
  GovSlot slots[];
} GovSeed;

struct _GovRecordClass
{
  GObjectClass parent_class;

  const char *type_name;               /* "Meeting" */
  GovBound *fields[GOV_MAX_FIELDS];    /* by bit; NULL where there is none */
  guint64 known;                       /* the bits that have a field */
  guint64 holding;                     /* those whose kind holds records */
  guint64 required;
  guint n_properties;
  guint index;                         /* among the record types */
  GData *key_specs;                    /* names of members, for json-glib */
};

#define GOV_RECORD_CLASS(klass) ((GovRecordClass *) (klass))
#define GOV_RECORD_GET_CLASS(record) ((GovRecordClass *) ((GTypeInstance *) (record))->g_class)

/* The bits of GovRecord's own fields: the id first, the rest behind those of the type. */
#define GOV_BIT_ID 0
#define GOV_BIT_KEPT (GOV_MAX_FIELDS - 1)

void       gov_record_class_set_fields (GovRecordClass *klass,
                                        const GovField *fields,
                                        guint           n_fields);

/* The record types that there are, and how they are called in JSON. */
GovRecordClass *gov_record_class_from_name (const char     *name,
                                            gsize           length);
GovRecordClass *gov_record_class_peek      (GType           type);
guint           gov_record_class_count     (void);
GovRecordClass *gov_record_class_nth       (guint           n); /* NULL behind the last */

const GovBound *gov_record_class_find_field (GovRecordClass *klass,
                                             const char     *property);

guint           gov_record_class_find_bit   (GovRecordClass *klass,
                                             gint           *cache,
                                             const char     *member);

/* Slots. */
const GovBound *gov_record_find_field  (GovRecord      *self,
                                        const char     *property);
const GovBound *gov_record_find_key    (GovRecord      *self,
                                        const char     *key);
GovSlot        *gov_record_peek_slot   (GovRecord      *self,
                                        guint           bit);
GovSlot        *gov_record_insert_slot (GovRecord      *self,
                                        guint           bit,
                                        GovSlot         slot);
void            gov_record_take_slot   (GovRecord      *self,
                                        const GovBound *bound,
                                        GovSlot         slot);
void            gov_record_drop_slot   (GovRecord      *self,
                                        guint           bit);
gboolean        gov_record_is_stated   (GovRecord      *self,
                                        const GovBound *bound);
void            gov_record_take_over   (GovRecord      *self,
                                        GovRecord      *part);
void            gov_record_touched     (GovRecord      *self);
gboolean        gov_record_is_within   (GovRecord      *self,
                                        gpointer        other);
gboolean        gov_record_owns        (GovRecord      *self,
                                        gconstpointer   pointer);

/* Records from what was read. */
GovSeed        *gov_seed_new             (GovArena       *arena,
                                          GovRecordClass *klass,
                                          guint64         stated,
                                          const GovSlot  *by_bit);
GovRecord      *gov_record_new_from_seed (GovSeed        *seed,
                                          GovArena       *arena,
                                          gpointer        holder);

/* Calls @visitor for each record that this one holds, not for those that these hold in turn. */
void            gov_record_visit_held  (GovRecord      *self,
                                        GovVisitor      visitor,
                                        gpointer        data);

/* Writing. */
void gov_record_write       (GovRecord      *self,
                             GovJsonWriter  *writer);
char *gov_record_field_to_json (GovRecord      *self,
                                const GovBound *bound);
void gov_record_diff_into   (GovRecord      *self,
                             GovRecord      *other,
                             const char     *path,
                             GovList        *differences);

void gov_record_write_type   (GovJsonWriter   *writer,
                              const GovTable  *table,
                              const char      *word);
void gov_record_write_fields (GovRecord       *self,
                              GovJsonWriter   *writer,
                              const GovTable  *table);
void gov_record_write_mapped (GovRecord       *self,
                              GovJsonWriter   *writer,
                              GovMapping      *mapping,
                              const GovTable  *table);

/* Goes through the bits that are set, lowest first. */
#define GOV_FOREACH_BIT(bit, set) \
  for (guint64 bit##_rest = (set); bit##_rest != 0; bit##_rest &= bit##_rest - 1) \
    for (guint bit = (guint) __builtin_ctzll (bit##_rest), bit##_once = 1; bit##_once; bit##_once = 0)

G_END_DECLS
