#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* One HTTP request after the other, over one connection, for one thread.  gov-oparl-http.c does it with
 * libsoup; gov-oparl-http-none.c stands in where libgov is built without. */
typedef struct _GovOparlHttp GovOparlHttp;

typedef struct
{
  GBytes *body;
  char *url;            /* where it came from in the end, after redirects */
  char *content_type;   /* NULL: not said */
  GDateTime *date;      /* when it was given, by the server's clock; NULL: not said */
  gboolean may_recover; /* what went wrong may go well the next time */
  guint64 retry_after;  /* seconds that the server wants to be left alone; 0: not said */
} GovOparlAnswer;

void          gov_oparl_answer_clear (GovOparlAnswer *self);

GovOparlHttp *gov_oparl_http_new     (const char      *user_agent,
                                      guint            timeout,
                                      gsize            max_size,
                                      GError         **error);
void          gov_oparl_http_free    (GovOparlHttp    *self);
gboolean      gov_oparl_http_get     (GovOparlHttp    *self,
                                      const char      *url,
                                      GovOparlAnswer  *answer,
                                      GCancellable    *cancellable,
                                      GError         **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (GovOparlHttp, gov_oparl_http_free)
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (GovOparlAnswer, gov_oparl_answer_clear)

G_END_DECLS
