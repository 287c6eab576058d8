#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What a server sent: a page of a list, or an object.  Nothing of it is read into records here; all that
 * is looked for is where to go on. */
typedef struct
{
  const char *text; /* belongs to the answer */
  const char *end;
  const char *data; /* of a page: the value of `data` */
  gsize data_length;
  guint n_objects;
  char *next;       /* URL of the page behind this one; NULL if it is the last */
  gboolean is_list;
  gboolean says_list; /* there is a member called like what is added to the line */
  gboolean says_url;
  gboolean says_fetched;
} GovOparlPage;

typedef void (*GovOparlListFunc) (const char *list,
                                  gboolean    is_of_embedded,
                                  const char *url,
                                  gpointer    data);

gboolean gov_oparl_page_read       (GovOparlPage      *self,
                                    GBytes            *bytes,
                                    const char        *url,
                                    GError           **error);
void     gov_oparl_page_clear      (GovOparlPage      *self);
gboolean gov_oparl_page_find_lists (GovOparlPage      *self,
                                    const char        *url,
                                    GovOparlListFunc   found,
                                    gpointer           data);
char    *gov_oparl_page_to_line    (GovOparlPage      *self,
                                    const char        *list,
                                    const char        *url,
                                    const char        *fetched,
                                    gsize             *length);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (GovOparlPage, gov_oparl_page_clear)

G_END_DECLS
