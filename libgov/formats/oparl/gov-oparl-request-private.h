#pragma once

#include "formats/oparl/gov-oparl-http-private.h"

G_BEGIN_DECLS

/* Asks politely: with a pause between requests, and again, later and later, where a server is
 * overloaded or the connection breaks. */
typedef struct
{
  guint max_retries;
  guint pause;         /* milliseconds between an answer and the next request */
  guint back_off_unit; /* milliseconds that count as a second while waiting to ask again */

  /* Tells that @url is asked for again after @wait seconds; @attempt is 1 the first time. */
  void (*retry) (const char *url,
                 guint       attempt,
                 guint       wait,
                 const char *reason,
                 gpointer    data);
  gpointer data;

  guint64 n_requests;
} GovOparlManners;

gboolean gov_oparl_request (GovOparlManners  *manners,
                            GovOparlHttp     *http,
                            const char       *url,
                            GovOparlAnswer   *answer,
                            GCancellable     *cancellable,
                            GError          **error);

G_END_DECLS
