#include "records/gov-descriptions-private.h"

#include <stdlib.h>
#include <string.h>

static int
compare_name (const void *name,
              const void *description)
{
  return strcmp (name, ((const GovDescription *) description)->name);
}

/* What is said of a type, or of a @member of it; NULL if nothing is. */
const char *
gov_description_find (const char *owner,
                      const char *member)
{
  g_autofree char *name = member ? g_strconcat (owner, ":", member, NULL) : g_strdup (owner);
  const GovDescription *found = bsearch (name, gov_descriptions, gov_n_descriptions,
                                         sizeof (GovDescription), compare_name);

  return found ? found->text : NULL;
}
