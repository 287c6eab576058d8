#pragma once

#include "base/gov-arena-private.h"
#include "json/gov-json-reader-private.h"
#include "json/gov-json-writer-private.h"
#include "records/gov-record.h"

G_BEGIN_DECLS

/* The tables that record types are written in.  records/README.md says how to add a field. */

typedef struct _GovField GovField;
typedef struct _GovKind GovKind;
typedef struct _GovBound GovBound;
typedef struct _GovReading GovReading;

typedef void (*GovVisitor) (GovRecord *held,
                            gpointer   data);

typedef enum
{
  GOV_PLAIN              = 0,
  GOV_REQUIRED           = 1 << 0, /* a record without it is not complete: `check` says so */

  /* What the field answers in a search of a store; store/gov-projection.c reads these. */
  GOV_WORDS              = 1 << 1, /* its text, or the labels of its references */
  GOV_FINDS_STATUS       = 1 << 2,
  GOV_FINDS_REVIEW       = 1 << 3,
  GOV_FINDS_DUE          = 1 << 4,
  GOV_FINDS_DATE         = 1 << 5, /* when it is or was */
  GOV_FINDS_DATE_ELSE    = 1 << 6, /* the same, where no such date is stated */
  GOV_FINDS_WHO          = 1 << 7, /* who does, says or is it */
  GOV_FINDS_MEETING      = 1 << 8,
  GOV_FINDS_ORGANIZATION = 1 << 9,
  GOV_FINDS_SERIES       = 1 << 10,
} GovFieldFlags;

/* A row of a table: all there is to know about a field of a record type. */
struct _GovField
{
  const char *name;      /* of the property */
  const char *key;       /* of the member in native JSON */
  const GovKind *kind;
  GovFieldFlags flags;
  GType (*type) (void);  /* of the words, or of the records held */
};

/* The value of a stated field.  Which one it is, the kind knows. */
typedef union
{
  char *string;
  gint64 integer;
  gpointer pointer;
} GovSlot;

/* A word of an enumeration, ready for comparing. */
typedef struct
{
  const char *text;
  gsize length;
  gint value;
} GovEnumWord;

/* How a kind stores a plain string, for reading, which does the plain ones on its own. */
typedef enum
{
  GOV_TEXT_NONE,   /* the kind reads strings itself */
  GOV_TEXT_SIMPLE,
  GOV_TEXT_DATE,   /* if it is one */
  GOV_TEXT_REF,    /* behind a byte that says that it is an id */
} GovTextForm;

/* A field in its class: the row, and what follows from it once types exist. */
struct _GovBound
{
  const GovField *field;
  guint bit;             /* its place in the record's `stated` */
  GovTextForm text;      /* field->kind->text */
  GParamSpec *pspec;     /* NULL for what is no property (kept members) */
  GType type;            /* field->type () */
  GovEnumWord *words;        /* of an enum, without that for "not stated"; else NULL */
  guint n_words;
};

typedef enum
{
  GOV_READ_FAILED, /* the reader has the fault */
  GOV_READ_DONE,   /* the value is in the slot */
  GOV_READ_KEEP,   /* well formed, but the field cannot hold it exactly: kept as written */
} GovReadResult;

/* A kind of field: everything that differs between a string and a list of records.  A new kind is
 * one more of these structs, and nothing else. */
struct _GovKind
{
  const char *name;
  GovTextForm text;

  GParamSpec    *(*pspec)    (const GovBound *bound,
                              const char     *blurb);
  void           (*get)      (GovRecord      *record,
                              const GovBound *bound,
                              GovSlot        *slot,
                              GValue         *value);
  gboolean       (*set)      (GovRecord      *record,
                              const GovBound *bound,
                              const GValue   *value,
                              GovSlot        *slot); /* FALSE: nothing is stated */

  gboolean       (*accepts)  (const char     *text); /* of kinds that are text: what may be set */

  void           (*clear)    (GovRecord      *record,
                              GovSlot         slot);
  gboolean       (*equal)    (GovRecord      *record,
                              GovSlot         slot,
                              GovRecord      *other,
                              GovSlot         other_slot);
  GovSlot        (*copy)     (GovRecord      *record,
                              const GovBound *bound,
                              GovSlot         slot);

  GovReadResult  (*read)     (GovReading     *reading,
                              const GovBound *bound,
                              GovSlot        *slot);
  void           (*write)    (GovJsonWriter  *writer,
                              GovRecord      *record,
                              const GovBound *bound,
                              GovSlot         slot);
  void           (*schema)   (GovJsonWriter  *writer,
                              const GovBound *bound);

  /* Only of kinds that hold records: */
  void           (*adopt)    (GovRecord      *record,
                              const GovBound *bound,
                              GovSlot         slot,
                              gpointer        holder); /* makes @holder the holder of what is in the slot */
  gboolean       (*is_blank) (GovRecord      *record,
                              GovSlot         slot);   /* there only because somebody asked for the list */
  gboolean       (*diff)     (GovRecord      *record,
                              GovSlot         slot,
                              GovRecord      *other,
                              GovSlot         other_slot,
                              const char     *path,
                              gpointer        differences); /* FALSE: to be told as a whole */
  void           (*visit)    (GovRecord      *record,
                              GovSlot         slot,
                              GovVisitor      visitor,
                              gpointer        data);
};

extern const GovKind gov_kind_string;
extern const GovKind gov_kind_text;
extern const GovKind gov_kind_uri;
extern const GovKind gov_kind_duration;
extern const GovKind gov_kind_number;
extern const GovKind gov_kind_date;
extern const GovKind gov_kind_boolean;
extern const GovKind gov_kind_integer;
extern const GovKind gov_kind_enum;
extern const GovKind gov_kind_strings;
extern const GovKind gov_kind_ref;
extern const GovKind gov_kind_refs;
extern const GovKind gov_kind_record;
extern const GovKind gov_kind_records;
extern const GovKind gov_kind_kept;

/* Rows. */
#define GOV_FIELD_STRING(name, key, flags) { name, key, &gov_kind_string, flags, NULL }
#define GOV_FIELD_TEXT(name, key, flags) { name, key, &gov_kind_text, flags, NULL }
#define GOV_FIELD_URI(name, key, flags) { name, key, &gov_kind_uri, flags, NULL }
#define GOV_FIELD_DURATION(name, key, flags) { name, key, &gov_kind_duration, flags, NULL }
#define GOV_FIELD_NUMBER(name, key, flags) { name, key, &gov_kind_number, flags, NULL }
#define GOV_FIELD_DATE(name, key, flags) { name, key, &gov_kind_date, flags, NULL }
#define GOV_FIELD_BOOLEAN(name, key, flags) { name, key, &gov_kind_boolean, flags, NULL }
#define GOV_FIELD_INTEGER(name, key, flags) { name, key, &gov_kind_integer, flags, NULL }
#define GOV_FIELD_ENUM(name, key, flags, type) { name, key, &gov_kind_enum, flags, type }
#define GOV_FIELD_STRINGS(name, key, flags) { name, key, &gov_kind_strings, flags, NULL }
#define GOV_FIELD_REF(name, key, flags) { name, key, &gov_kind_ref, flags, gov_ref_get_type }
#define GOV_FIELD_REFS(name, key, flags) { name, key, &gov_kind_refs, flags, gov_ref_get_type }
#define GOV_FIELD_RECORD(name, key, flags, type) { name, key, &gov_kind_record, flags, type }
#define GOV_FIELD_RECORDS(name, key, flags, type) { name, key, &gov_kind_records, flags, type }

/* What an accessor needs to find its field: the bit, looked up by name at the first call. */
guint gov_record_find_bit (gpointer    self,
                           gint       *cache,
                           const char *member);

/* Reading and writing a field by its bit, for the accessors below. */
const char         *gov_record_get_string_at   (gpointer            self,
                                                guint               bit);
void                gov_record_set_string_at   (gpointer            self,
                                                guint               bit,
                                                const char         *value);
gint64              gov_record_get_integer_at  (gpointer            self,
                                                guint               bit);
void                gov_record_set_integer_at  (gpointer            self,
                                                guint               bit,
                                                gint64              value);
void                gov_record_set_enum_at     (gpointer            self,
                                                guint               bit,
                                                gint64              value);
const char * const *gov_record_get_strings_at  (gpointer            self,
                                                guint               bit);
void                gov_record_set_strings_at  (gpointer            self,
                                                guint               bit,
                                                const char * const *value);
GovRef             *gov_record_get_ref_at      (gpointer            self,
                                                guint               bit);
void                gov_record_set_object_at   (gpointer            self,
                                                guint               bit,
                                                gpointer            value);
gpointer            gov_record_get_held_at     (gpointer            self,
                                                guint               bit);
GovList            *gov_record_get_list_at     (gpointer            self,
                                                guint               bit);

/* Defines a record type from the table of fields above it in the file. */
#define GOV_DEFINE_RECORD(TypeName, type_name)                                                \
  struct _##TypeName                                                                          \
  {                                                                                           \
    GovRecord parent_instance;                                                                \
  };                                                                                          \
  struct _##TypeName##Class                                                                   \
  {                                                                                           \
    GovRecordClass parent_class;                                                              \
  };                                                                                          \
  G_DEFINE_FINAL_TYPE (TypeName, type_name, GOV_TYPE_RECORD)                                  \
  static void                                                                                 \
  type_name##_class_init (TypeName##Class *klass)                                             \
  {                                                                                           \
    gov_record_class_set_fields (&klass->parent_class, fields, G_N_ELEMENTS (fields));        \
  }                                                                                           \
  static void                                                                                 \
  type_name##_init (TypeName *self)                                                           \
  {                                                                                           \
  }                                                                                           \
  TypeName *                                                                                  \
  type_name##_new (void)                                                                      \
  {                                                                                           \
    return g_object_new (type_name##_get_type (), NULL);                                      \
  }

/* Accessors: one line a field, the arguments in the order of G_DEFINE_TYPE. */
#define GOV_IS(self, prefix) G_TYPE_CHECK_INSTANCE_TYPE (self, prefix##_get_type ())

#define GOV_DEFINE_GETTER(Type, prefix, ctype, member, how, nothing)                          \
  ctype                                                                                       \
  prefix##_get_##member (Type *self)                                                          \
  {                                                                                           \
    static gint bit;                                                                          \
    g_return_val_if_fail (GOV_IS (self, prefix), nothing);                                    \
    return (ctype) gov_record_get_##how##_at (self, gov_record_find_bit (self, &bit, #member)); \
  }
#define GOV_DEFINE_SETTER(Type, prefix, ctype, member, how, cast)                             \
  void                                                                                        \
  prefix##_set_##member (Type *self,                                                          \
                         ctype value)                                                         \
  {                                                                                           \
    static gint bit;                                                                          \
    g_return_if_fail (GOV_IS (self, prefix));                                                 \
    gov_record_set_##how##_at (self, gov_record_find_bit (self, &bit, #member), cast value);  \
  }
#define GOV_DEFINE_PAIR(Type, prefix, ctype, member, how, nothing)                            \
  GOV_DEFINE_GETTER (Type, prefix, ctype, member, how, nothing)                               \
  GOV_DEFINE_SETTER (Type, prefix, ctype, member, how, )

#define GOV_DEFINE_STRING(Type, prefix, member) \
  GOV_DEFINE_PAIR (Type, prefix, const char *, member, string, NULL)
#define GOV_DEFINE_DATE(Type, prefix, member)                            \
  GOV_DEFINE_GETTER (Type, prefix, GovDate *, member, string, NULL)      \
  GOV_DEFINE_SETTER (Type, prefix, const GovDate *, member, string, (const char *))
#define GOV_DEFINE_BOOLEAN(Type, prefix, member)                         \
  GOV_DEFINE_GETTER (Type, prefix, gboolean, member, integer, FALSE)     \
  GOV_DEFINE_SETTER (Type, prefix, gboolean, member, integer, 0 !=)
#define GOV_DEFINE_INTEGER(Type, prefix, member) \
  GOV_DEFINE_PAIR (Type, prefix, gint64, member, integer, 0)
#define GOV_DEFINE_ENUM(Type, prefix, member, ctype)                     \
  GOV_DEFINE_GETTER (Type, prefix, ctype, member, integer, 0)            \
  GOV_DEFINE_SETTER (Type, prefix, ctype, member, enum, (gint64))
#define GOV_DEFINE_STRINGS(Type, prefix, member) \
  GOV_DEFINE_PAIR (Type, prefix, const char * const *, member, strings, NULL)
#define GOV_DEFINE_REF(Type, prefix, member)                             \
  GOV_DEFINE_GETTER (Type, prefix, GovRef *, member, ref, NULL)          \
  GOV_DEFINE_SETTER (Type, prefix, GovRef *, member, object, )
#define GOV_DEFINE_HELD(Type, prefix, member, HeldType)                  \
  GOV_DEFINE_GETTER (Type, prefix, HeldType *, member, held, NULL)       \
  GOV_DEFINE_SETTER (Type, prefix, HeldType *, member, object, )
#define GOV_DEFINE_LIST(Type, prefix, member) \
  GOV_DEFINE_GETTER (Type, prefix, GovList *, member, list, NULL)

#include "records/gov-record-private.h"

G_END_DECLS
