#pragma once

#include <libgov/gov.h>

G_BEGIN_DECLS

/* What tests of finding need: a store, records as JSON, and questions. */

typedef struct
{
  char *folder;
  char *path;
  GovStore *store;
} FindStore;

void      find_store_set_up    (FindStore     *self,
                                gconstpointer  data);
void      find_store_tear_down (FindStore     *self,
                                gconstpointer  data);
void      find_store_reopen    (FindStore     *self);

/* Puts records: JSON with single quotes for double ones. */
void      find_store_put       (FindStore     *self,
                                const char    *json);
void      find_store_delete    (FindStore     *self,
                                const char    *id);

/* Ids of what is found, in order, with a space between: those of records without an id are "-". */
char     *find_ids             (FindStore     *self,
                                GovQuery      *query,
                                GovAccess      upto);
void      find_expect          (FindStore     *self,
                                const char    *words,
                                GovAccess      upto,
                                const char    *ids);
GovQuery *find_words           (const char    *words);

G_END_DECLS
