#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* What the doc comments say, made from them when libgov is built: "GovMeeting", "GovMeeting:title",
 * "GovMeetingStatus:held". */
typedef struct
{
  const char *name;
  const char *text;
} GovDescription;

/* Sorted by name. */
extern const GovDescription gov_descriptions[];
extern const guint gov_n_descriptions;

const char *gov_description_find (const char *owner,
                                  const char *member);

G_END_DECLS
