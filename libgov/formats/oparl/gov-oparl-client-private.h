#pragma once

#include "formats/oparl/gov-oparl-client.h"
#include "formats/oparl/gov-oparl-walk-private.h"

G_BEGIN_DECLS

struct _GovOparlClient
{
  GObject parent_instance;

  char *user_agent;
  guint numbers[8]; /* by property */
  gboolean embedded_lists;

  GMutex mutex; /* for what follows */
  GovOparlWalk *walk;
  gboolean resume;  /* the next fetch goes on with the walk */
  gboolean busy;
};

enum
{
  PROP_0,
  PROP_PAUSE,
  PROP_TIMEOUT,
  PROP_MAX_RETRIES,
  PROP_BACK_OFF_UNIT,
  PROP_PAGE_LIMIT,
  PROP_MAX_PAGE_SIZE,
  PROP_USER_AGENT,
  PROP_EMBEDDED_LISTS,
  PROP_BYTES_WRITTEN,
  N_PROPERTIES
};

extern GParamSpec *gov_oparl_client_properties[N_PROPERTIES];

void gov_oparl_client_set_number (GovOparlClient *self,
                                  guint           property,
                                  guint           number);

G_END_DECLS
