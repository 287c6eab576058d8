#pragma once

#include "ids.h"
#include "terminal.h"
#include "wording.h"

#define KIND_FIELDS 4

typedef struct _KindColumn KindColumn;

/* Where a cell gets its text from. */
typedef struct
{
  GovRegister *records;
  Ids *ids;
} KindContext;

/* In which outputs a column stands. */
typedef enum
{
  PLACE_TABLE = 1 << 0,
  PLACE_CSV = 1 << 1,
  PLACE_BOTH = PLACE_TABLE | PLACE_CSV,
  PLACE_TABLE_IF_VARIED = 1 << 2, /* unless all rows say the same */
  PLACE_MAIN = 1 << 3,            /* what the list is about: stays where no row says anything */
  PLACE_WORDED = 1 << 4,          /* its words are those of wording.c, in the language of the list */
} KindPlaces;

struct _KindColumn
{
  const char *heading;
  char *(*get_text) (const KindColumn *self, KindContext *context, GovRecord *record); /* NULL for nothing */
  const char *properties[KIND_FIELDS];
  KindPlaces places;
  guint weight; /* its share of the width; 0 for what is short */
  Style style;
};

/* A kind of records that can be listed is a row of the table in kind.c. */
typedef struct
{
  const char *name; /* of a clerk's list: wording.c has what it is called elsewhere, and its headings */
  const char *plural; /* in a sentence */
  GType (*get_type) (void);
  const KindColumn *columns; /* the last has no heading */

  /* What the options of `gov list` look at; NULL where an option makes no sense. */
  gboolean (*is_open) (GovRecord *record);
  const char *due;
  const char *by[KIND_FIELDS];

  /* Of a clerk's list, else NULL: all records there are for it, from several meetings, and which of them belong. */
  GovList *(*gather) (GovRegister *records);
  gboolean (*belongs) (GovRecord *record);
} Kind;

/* @language is that of the name; it may be NULL. */
const Kind *kind_find (const char   *name,
                       Language     *language,
                       GError      **error);
