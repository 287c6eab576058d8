#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

typedef enum
{
  PEER_STRING,
  PEER_BOOLEAN,
  PEER_INTEGER,
  PEER_STRINGS,
  PEER_OBJECT,
  PEER_OBJECTS,
} PeerKind;

typedef struct _PeerType PeerType;

typedef struct
{
  char *key;
  PeerKind kind;
  PeerType *held; /* of objects */
} PeerField;

struct _PeerType
{
  char *name;
  GType type;
  GArray *fields; /* of PeerField; the id of a property is its place, from 1 */
};

/* Makes a type of GObject whose class is made from @self when it is first used. */
GType peer_register_type (PeerType *self);

G_END_DECLS
