#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* A profile says how one body writes its reports.  Its groups and keys, and what may stand in them, are in
 * gov-report-profile.c; gov-text-learn.c makes one from records. */

char     *gov_report_profile_to_words      (const char  *text,
                                            gsize        length,
                                            const char  *name,
                                            char       **language,
                                            GError     **error);
guint     gov_report_profile_find_line     (const char  *text,
                                            gsize        length,
                                            const char  *group,
                                            const char  *key);
gboolean  gov_report_profile_can_say       (const char  *phrase);

G_END_DECLS
