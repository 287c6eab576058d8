#pragma once

#include "formats/oparl/gov-oparl-profile.h"
#include "json/gov-json-reader-private.h"
#include "records/gov-issue-private.h"

G_BEGIN_DECLS

/* gov-oparl-profile-values.c: JSON as it was written, with what is absent, null and malformed told apart.  The
 * values of a text lie in the order of the text; those inside a value follow it, up to its `next`. */
typedef struct
{
  const char *at;     /* its first byte, in the text */
  const char *key;    /* nullable: its name as written, without quotes */
  const char *text;   /* of a string: between its quotes, as written; of a number: it */
  guint key_length;
  guint length;       /* of the text */
  guint parent;       /* itself, if there is none */
  guint next;         /* the first that is not inside */
  guint index;        /* its place in the parent */
  char kind;          /* '{', '[', '"', '0' of any number, 't', 'f' or 'n' */
  guint8 escapes : 1; /* in the text or key are backslashes */
} GovOparlValue;

gboolean gov_oparl_values_read     (GArray              *values,
                                    GovJsonReader       *json);
guint    gov_oparl_values_find     (GArray              *values,
                                    guint                object,
                                    const char          *name);
char    *gov_oparl_values_dup_path (GArray              *values,
                                    guint                value);
char    *gov_oparl_value_dup_text  (const GovOparlValue *value);
char    *gov_oparl_value_dup_key   (const GovOparlValue *value);
char    *gov_oparl_value_describe  (const GovOparlValue *value);

#define gov_oparl_value(values, i) (&g_array_index ((values), GovOparlValue, (i)))

/* gov-oparl-profile-table.c: what the specification says of each member of each type. */

typedef enum
{
  GOV_OPARL_STRING,
  GOV_OPARL_URL,
  GOV_OPARL_DATE,
  GOV_OPARL_DATE_TIME,
  GOV_OPARL_INTEGER,
  GOV_OPARL_BOOLEAN,
  GOV_OPARL_OBJECT,    /* of the type `of`, which stands there itself */
  GOV_OPARL_REFERENCE, /* the URL of an object of the type `of` */
  GOV_OPARL_LIST,      /* the URL of a list of such objects */
  GOV_OPARL_ID,
  GOV_OPARL_TYPE,
  GOV_OPARL_VERSION,
  GOV_OPARL_GEOJSON,
} GovOparlForm;

typedef enum
{
  GOV_OPARL_OPTIONAL = 0,
  GOV_OPARL_ARRAY = 1 << 0,        /* of such values */
  GOV_OPARL_REQUIRED_1_0 = 1 << 1, /* by the schema */
  GOV_OPARL_REQUIRED_1_1 = 1 << 2,
  GOV_OPARL_REQUIRED = GOV_OPARL_REQUIRED_1_0 | GOV_OPARL_REQUIRED_1_1,
  GOV_OPARL_NEW = 1 << 3,          /* in 1.1 */
  GOV_OPARL_BACK = 1 << 4,         /* refers to the object that holds it: left out where it stands in that */
} GovOparlFlags;

typedef struct _GovOparlMember GovOparlMember;
typedef struct _GovOparlType GovOparlType;
typedef struct _GovOparlChecking GovOparlChecking;

struct _GovOparlMember
{
  const char *name;
  GovOparlForm form;
  GovOparlFlags flags;
  const char *of;              /* name of a type */
  const char *missing;         /* tag, where the text requires what the schema does not */
  const char * const *words;   /* that the text proposes */
  /* What else there is to say, of a value that has its form. */
  void (*check) (GovOparlChecking *self, guint object, guint value);
};

struct _GovOparlType
{
  const char *name;
  const char *clauses[2];        /* by GovOparlRelease */
  const GovOparlMember *members; /* ended by one without a name; before those of all types */
};

typedef enum
{
  GOV_OPARL_1_0,
  GOV_OPARL_1_1,
} GovOparlRelease;

extern const GovOparlMember gov_oparl_common_members[];
extern const GovOparlMember gov_oparl_page_members[];
extern const GovOparlMember gov_oparl_links_members[];
extern const GovOparlMember gov_oparl_pagination_members[];

const GovOparlType   *gov_oparl_type_nth  (guint               n); /* NULL behind the last */
const GovOparlType   *gov_oparl_type_find (const char         *name);
const GovOparlMember *gov_oparl_type_nth_member (const GovOparlType *self, /* nullable: of all types */
                                                 guint               n);

/* gov-oparl-profile-kinds.c: the tags. */
const GovIssueKind *gov_oparl_kind_nth  (guint       n); /* NULL behind the last */
const GovIssueKind *gov_oparl_kind_find (const char *tag);

/* gov-oparl-profile-forms.c: what a string has to look like. */
typedef struct
{
  const char *words; /* such as "a date" */
  const char *kinds; /* of values, any of them */
  gboolean (*fits) (const char *text);
  const char *tag;   /* of what does not fit */
} GovOparlFormRow;

const GovOparlFormRow *gov_oparl_form_get (GovOparlForm form);

/* gov-oparl-profile.c: a run over a text. */
struct _GovOparlChecking
{
  GArray *values;       /* of the object at hand */
  GArray *found;        /* in the text */
  const char *text;
  GovOparlRelease release;
  const char *clause;   /* nullable: about the type at hand */
};

void gov_oparl_checking_add     (GovOparlChecking     *self,
                                 const char           *tag,
                                 guint                 value,
                                 const char           *property,
                                 const char           *format,
                                 ...) G_GNUC_PRINTF (5, 6);
void gov_oparl_check_value      (GovOparlChecking     *self,
                                 const GovOparlMember *member,
                                 guint                 object,
                                 guint                 value);
void gov_oparl_check_object     (GovOparlChecking     *self,
                                 guint                 object,
                                 const char           *type,
                                 gboolean              embedded);

/* gov-oparl-profile-rules.c: what no table says. */
void gov_oparl_check_order      (GovOparlChecking     *self,
                                 guint                 object,
                                 guint                 value);
void gov_oparl_check_location   (GovOparlChecking     *self,
                                 guint                 object,
                                 guint                 value);
void gov_oparl_check_feature    (GovOparlChecking     *self,
                                 guint                 object,
                                 guint                 value);
void gov_oparl_check_life       (GovOparlChecking     *self,
                                 guint                 object,
                                 guint                 value);
void gov_oparl_check_deprecated (GovOparlChecking     *self,
                                 guint                 object,
                                 guint                 value);
void gov_oparl_check_page       (GovOparlChecking     *self,
                                 guint                 page);

G_END_DECLS
