#pragma once

#include "base/gov-date.h"
#include "formats/oparl/gov-oparl-request-private.h"

G_BEGIN_DECLS

/* The way through the lists of a server, one page after the other, which can be left and gone on with:
 * all that has to be known for that is text. */
typedef struct _GovOparlWalk GovOparlWalk;

/* What a walk needs of the one who makes it. */
typedef struct
{
  GovOparlHttp *http;
  GovOparlManners manners;
  guint page_limit; /* of each list */
  gboolean embedded_lists; /* where all is wanted, too */
  GOutputStream *stream;

  /* Tells that @url was read and written; @n_objects is how many there are by now. */
  void (*progress) (guint64     n_objects,
                    const char *url,
                    gpointer    data);
  gpointer data;
} GovOparlGuide;

char         *gov_oparl_walk_make_filter    (const GovDate *date,
                                             GError       **error);
GovOparlWalk *gov_oparl_walk_new            (const char    *url,
                                             const char    *modified_since,
                                             GError       **error);
GovOparlWalk *gov_oparl_walk_new_from_state (const char    *state,
                                             GError       **error);
void          gov_oparl_walk_free           (GovOparlWalk  *self);

gboolean      gov_oparl_walk_is_of          (GovOparlWalk  *self,
                                             const char    *url,
                                             const char    *modified_since);
gboolean      gov_oparl_walk_run            (GovOparlWalk  *self,
                                             GovOparlGuide *guide,
                                             GCancellable  *cancellable,
                                             GError       **error);
/* These two from any thread. */
char         *gov_oparl_walk_dup_state      (GovOparlWalk  *self);
guint64       gov_oparl_walk_get_n_bytes    (GovOparlWalk  *self);
GovDate      *gov_oparl_walk_dup_fetched    (GovOparlWalk  *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GovOparlWalk, gov_oparl_walk_free)

/* gov-oparl-walk-state.c */

/* A list, and the page of it that comes next. */
typedef struct
{
  char *list;        /* its name in the state and in what is written; NULL: not known */
  char *url;
  guint64 n_pages;   /* that were read */
  gboolean filtered; /* only what was changed is asked for */
} GovOparlStop;

struct _GovOparlWalk
{
  GMutex mutex; /* whoever changes what follows locks it; only the walking thread does */
  char *url;            /* where it began */
  char *modified_since; /* as the server gets it; NULL: everything */
  GPtrArray *stops;     /* of GovOparlStop: lists to walk, the first being walked */
  GPtrArray *known;     /* URLs of lists: none is walked twice */
  char *fetched;        /* since when to ask the next time; NULL before the first answer */
  guint64 n_objects;
  guint64 n_bytes;      /* written */

  GHashTable *seen;     /* pages of the list that is being walked: URLs, and digests of what was on them */
};

GovOparlWalk *gov_oparl_walk_alloc          (void);
void          gov_oparl_walk_add            (GovOparlWalk  *self,
                                             const char    *list,
                                             const char    *url,
                                             gboolean       filtered);

G_END_DECLS
