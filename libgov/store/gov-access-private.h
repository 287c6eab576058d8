#pragma once

#include "records/gov-record.h"

G_BEGIN_DECLS

/* Who may see what of a record.  The level of a record is its own or that of its holder, whichever is
 * higher; @holder is the level of the record that holds it, GOV_ACCESS_UNSET at the top.  A record at the
 * top that states no level, and a word that libgov does not know, mean the highest. */

GovAccess  gov_access_effective (GovRecord  *record,
                                 GovAccess   holder);

/* Whether @upto sees all of it. */
gboolean   gov_access_is_whole  (GovRecord  *record,
                                 GovAccess   holder,
                                 GovAccess   upto);

/* What @upto sees of it: the record itself, where that is all; else a copy in which nothing tells of what
 * is above; NULL where it is itself above. */
GovRecord *gov_access_cut       (GovRecord  *record,
                                 GovAccess   holder,
                                 GovAccess   upto) G_GNUC_WARN_UNUSED_RESULT;

/* The same of what the record was once, now that it is as @now: what was put above @upto since is cut out
 * of its past too. */
GovRecord *gov_access_cut_past  (GovRecord  *record,
                                 GovRecord  *now,
                                 GovAccess   upto) G_GNUC_WARN_UNUSED_RESULT;

/* The lowest level at which a change from @before (NULL: nothing) to @after (NULL: nothing) shows. */
GovAccess  gov_access_of_change (GovRecord  *before,
                                 GovRecord  *after);

G_END_DECLS
