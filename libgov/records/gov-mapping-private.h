#pragma once

#include "records/gov-record-private.h"

G_BEGIN_DECLS

/* How a format calls things: for each record type its word, and for each of its members our field.
 * Native JSON is the first mapping; its rows are the fields themselves. */

typedef struct
{
  const char *key;    /* their member */
  const char *field;  /* our property */
  const char *unless; /* not written where this property is stated, which has the same key; or NULL */
} GovMappingRow;

/* A member that says what one of our fields says, but in another way.  It is kept as it was written,
 * and the field is derived from it; it is written anew only when the field says something else. */
typedef struct
{
  const char *key;
  const char *field;

  /* Adds to the slot (which is empty unless @stated) what the JSON text @raw says.  FALSE: it says
   * nothing that the field can hold. */
  gboolean (*derive) (GovReading     *reading,
                      const GovBound *bound,
                      const char     *raw,
                      gboolean        stated,
                      GovSlot        *slot);

  /* Writes the value of the member for what the record says.  FALSE: nothing is to be written. */
  gboolean (*write)  (GovJsonWriter  *writer,
                      GovRecord      *record);
} GovMappingDerived;

typedef struct
{
  GType (*type) (void);
  const char *word;  /* their name of the type */
  const GovMappingRow *rows;
  guint n_rows;
  const GovMappingDerived *derived;
  guint n_derived;

  /* Last touch before the record is made: the slots by bit, those of @stated are filled. */
  void (*arrange) (GovReading *reading,
                   guint64    *stated,
                   GovSlot    *slots);

  /* Writes members behind all others that follow from what the record and its place say. */
  void (*write_more) (GovJsonWriter *writer,
                      GovRecord     *record);
} GovMappingType;

struct _GovMapping
{
  const char *format;           /* under which kept members are filed; NULL for native JSON */
  const char *type_prefix;      /* before the word in "type", such as a URL; or NULL */
  const GovMappingRow *rows;    /* of every type, besides its own */
  guint n_rows;
  const GovMappingType *types;  /* NULL: the fields' own keys */
  guint n_types;

  /* Which type a top object is that does not say so, the cursor being before it; NULL: there is none such. */
  GovRecordClass *(*find_untyped) (GovReading *reading);

  gboolean renames_types;       /* a type that was read in other words is written in this mapping's */
  GovTable **tables;            /* made when first needed, in the order of the record types */
};

/* Keys are looked up by their first letters and their length, in a table this large; what shares a
 * place stands in the next free one. */
#define GOV_N_PLACES 256

/* A mapping made ready for reading one record type.  The last entry of most tables is the type
 * itself: its token is the whole member, `"type":"Meeting"`, and it has no field. */
typedef struct
{
  const GovBound *bound;
  const char *token;     /* the key with its quotes and colon: `"title":` */
  guint token_length;
  guint match_length;    /* how much of it a member begins with: all but the colon, or all of a type */
  guint64 head[2];       /* the first sixteen bytes of that, to compare at once */
  guint64 mask[2];
  const GovBound *unless; /* not written where this is stated; or NULL */
  gboolean is_type;      /* the field is the type itself, as of a GovOtherRecord */
} GovTableEntry;

/* A derived member made ready. */
typedef struct
{
  const GovMappingDerived *row;
  const GovBound *bound;
} GovTableDerived;

struct _GovTable
{
  GovRecordClass *klass;
  const GovMappingType *type; /* NULL in native JSON, and where the format has no such type */
  char *word;            /* what stands in "type" */
  char *type_token;      /* `"type":"Meeting"` */
  gsize type_token_length;
  guint n_entries;       /* of fields */
  guint n_tokens;        /* with that of the type */
  GovTableEntry *entries;
  GovTableDerived *derived; /* as many as the type has */
  const GovTableEntry *by_bit[GOV_MAX_FIELDS];
  guint8 places[GOV_N_PLACES]; /* entries, counted from 1 */
};

/* @p begins with a quote; a key of @length letters stands behind it. */
static inline guint
gov_table_place (const char *p,
                 guint       length)
{
  guint hash = ((guchar) p[1] | (guint) (guchar) p[length] << 8) * 0x9e5u + ((guchar) p[(length + 1) / 2] + length * 7u) * 0x61u;

  return (hash >> 3) % GOV_N_PLACES;
}

extern GovMapping gov_native_mapping;

GovTable      **gov_mapping_make_tables (GovMapping     *self);
const GovBound *gov_mapping_find_field  (GovRecordClass *klass,
                                         const char     *property);
GovRecordClass *gov_mapping_find_class  (GovMapping     *self,
                                         const char     *word,
                                         gsize           length);

/* The mapping's table for a record type. */
static inline const GovTable *
gov_mapping_get_table (GovMapping     *self,
                       GovRecordClass *klass)
{
  GovTable **tables = g_atomic_pointer_get (&self->tables);

  if (G_UNLIKELY (tables == NULL))
    tables = gov_mapping_make_tables (self);
  return tables[klass->index];
}

G_END_DECLS
