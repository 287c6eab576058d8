#pragma once

#include "records/gov-record-private.h"

G_BEGIN_DECLS

/* How a format calls things: for each record type its word, and for each of its members our field.
 * Native JSON is the first mapping; its rows are the fields themselves. */

typedef struct
{
  const char *key;   /* their member */
  const char *field; /* our property */
} GovMappingRow;

typedef struct
{
  GType (*type) (void);
  const char *word;  /* their name of the type */
  const GovMappingRow *rows;
  guint n_rows;
} GovMappingType;

typedef struct _GovMapping GovMapping;
typedef struct _GovTable GovTable;

struct _GovMapping
{
  const char *format;           /* under which kept members are filed; NULL for native JSON */
  const GovMappingType *types;  /* NULL: the fields' own keys */
  guint n_types;
  GovTable **tables;            /* made when first needed, in the order of the record types */
};

/* A mapping made ready for reading one record type. */
typedef struct
{
  const GovBound *bound;
  const char *token;     /* the key with its quotes and colon: `"title":` */
  guint token_length;
  guint64 head;          /* its first bytes, to compare at once */
  guint64 head_mask;
  gboolean is_type;      /* the field is the type itself, as of a GovOtherRecord */
} GovTableEntry;

struct _GovTable
{
  GovRecordClass *klass;
  const char *word;      /* their name of the type */
  char *type_token;      /* `"type":"Meeting"` */
  gsize type_token_length;
  guint n_entries;
  GovTableEntry *entries;
  const GovTableEntry *by_bit[GOV_MAX_FIELDS];
};

extern GovMapping gov_native_mapping;

const GovTable *gov_mapping_get_table  (GovMapping     *self,
                                        GovRecordClass *klass);
GovRecordClass *gov_mapping_find_class (GovMapping     *self,
                                        const char     *word,
                                        gsize           length);

G_END_DECLS
