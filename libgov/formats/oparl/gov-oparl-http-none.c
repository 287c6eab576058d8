/* Stands in for gov-oparl-http.c where libgov is built without libsoup. */
#include "formats/oparl/gov-oparl-http-private.h"

#include "base/gov-error.h"

GovOparlHttp *
gov_oparl_http_new (const char  *user_agent,
                    guint        timeout,
                    gsize        max_size,
                    GError     **error)
{
  g_set_error_literal (error, GOV_ERROR, GOV_ERROR_UNSUPPORTED,
                       "nothing can be fetched: this libgov was built without libsoup");
  return NULL;
}

void
gov_oparl_http_free (GovOparlHttp *self)
{
}

gboolean
gov_oparl_http_get (GovOparlHttp    *self,
                    const char      *url,
                    GovOparlAnswer  *answer,
                    GCancellable    *cancellable,
                    GError         **error)
{
  g_return_val_if_reached (FALSE);
}
