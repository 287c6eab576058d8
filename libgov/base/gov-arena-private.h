#pragma once

#include <glib.h>
#include <string.h>

G_BEGIN_DECLS

/* A block of memory that everything read from one stretch of a file shares: strings, vectors,
 * slots.  It is freed as a whole when the last record that lives in it is gone, so reading
 * allocates by moving a pointer and freeing costs nothing a string.
 *
 * Whoever frees a pointer that may or may not lie in the arena asks gov_arena_contains(). */

typedef struct _GovArenaChunk GovArenaChunk;

struct _GovArenaChunk
{
  GovArenaChunk *next;
  gsize size;
  char bytes[];
};

typedef struct
{
  gint refs;
  gsize used_before; /* bytes of the chunks that are full */
  GovArenaChunk *chunks;

  /* What is free: strings grow from the front, aligned blocks from the back, so neither
   * leaves gaps for the other's sake. */
  char *front;
  char *back;
} GovArena;

/* A record read after an arena holds this much starts a new one: keeping that record alive
 * keeps about this much and not the whole file.  A chunk is a little larger, so that the last
 * record rarely needs a second one. */
#define GOV_ARENA_CHUNK (1024 * 1024)
#define GOV_ARENA_FULL (GOV_ARENA_CHUNK - 64 * 1024)

GovArena *gov_arena_new        (gsize       expected);
GovArena *gov_arena_ref        (GovArena   *self);
void      gov_arena_unref      (GovArena   *self);
void      gov_arena_grow       (GovArena   *self,
                                gsize       size);
gsize     gov_arena_get_used   (GovArena   *self);

static inline gpointer
gov_arena_alloc (GovArena *self,
                 gsize     size)
{
  size = (size + 7) & ~(gsize) 7;
  if (G_UNLIKELY ((gsize) (self->back - self->front) < size))
    gov_arena_grow (self, size);
  self->back -= size;
  return self->back;
}

static inline char *
gov_arena_alloc_bytes (GovArena *self,
                       gsize     size)
{
  char *bytes;

  if (G_UNLIKELY ((gsize) (self->back - self->front) < size))
    gov_arena_grow (self, size);
  bytes = self->front;
  self->front += size;
  return bytes;
}

static inline char *
gov_arena_copy_text (GovArena   *self,
                     const char *text,
                     gsize       length)
{
  char *copy = gov_arena_alloc_bytes (self, length + 1);

  memcpy (copy, text, length);
  copy[length] = '\0';
  return copy;
}

static inline gboolean
gov_arena_contains (const GovArena *self,
                    gconstpointer   pointer)
{
  if (self == NULL)
    return FALSE;
  for (const GovArenaChunk *chunk = self->chunks; chunk != NULL; chunk = chunk->next)
    if ((gsize) ((const char *) pointer - chunk->bytes) < chunk->size)
      return TRUE;
  return FALSE;
}

G_END_DECLS
